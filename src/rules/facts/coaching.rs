//! What the coach reads of a deal beside what the verdict goes by. None of it reaches the verdict: the rules that
//! judge pass these fields over ([`crate::facts::read::Later`]).

use rust_decimal::Decimal;

use crate::facts::amount::{Amount, SignedAmount};
use crate::facts::read::{List, wire};
use crate::vocabulary::{Answer, Day, Moment, Side, Stage, words};

wire! {
    /// What the rep has beside this deal (W-011, W-012).
    pub struct LeverageFacts {
        /// The rep's quota for the period.
        pub quota: Option<Amount>,
        /// The team's quota for the period.
        pub team_quota: Option<Amount>,
        /// What the rep has closed in the period so far; less than nothing after credit notes.
        pub closed: Option<SignedAmount>,
        /// The last day of the period.
        pub period_end: Option<Day>,
        /// The rep's other open deals.
        pub alternatives: List<Alternative>,
        /// How the rep comes across at the moment (W-086 to W-088).
        pub self_check: SelfCheck,
    }
}

wire! {
    /// Another open deal of the same rep.
    pub struct Alternative {
        /// The record's id in the CRM.
        pub id: Option<String>,
        /// The record's name.
        pub name: Option<String>,
        /// What it would bring.
        pub amount: Option<Amount>,
        /// How likely it is won, 0 to 1.
        pub probability: Option<Decimal>,
        /// How far the sale has come.
        pub stage: Option<Stage>,
        /// When it is expected to close; once that day has passed it counts by the policy's `overdue`.
        pub close_on: Option<Day>,
        /// Whether it has been qualified; absent is as good as yes from `discovery` on, and no before it.
        pub qualified: Option<bool>,
    }
}

wire! {
    /// Signals the rep sends, as the rep sees them. True: yes, that is me at the moment.
    pub struct SelfCheck {
        /// Calm under pressure.
        pub calm: Option<bool>,
        /// Firm, not aggressive.
        pub firm: Option<bool>,
        /// Willing to slow down.
        pub slows_down: Option<bool>,
        /// Confident about alternatives.
        pub confident: Option<bool>,
        /// Anxious about the timeline.
        pub anxious: Option<bool>,
        /// Conceding quickly to keep momentum.
        pub quick_concessions: Option<bool>,
        /// Accommodating everything.
        pub over_accommodating: Option<bool>,
        /// Desperate.
        pub desperate: Option<bool>,
    }
}

wire! {
    /// A price that one side named, with all that tells how it was named.
    pub struct Offered {
        /// Who named it.
        pub side: Option<Side>,
        /// The price.
        pub amount: Option<Amount>,
        /// When: a day, or a day and a time.
        pub on: Option<Moment>,
        /// What we asked, or got, in return for it.
        pub in_return: Option<String>,
    }
}

wire! {
    /// How the buyer behaves at the table (W-030, W-031, W-093). True: seen.
    pub struct BuyerBehaviour {
        /// Demands prices aggressively.
        pub price_pressure: Option<bool>,
        /// Asks unreasonable terms.
        pub unreasonable_terms: Option<bool>,
        /// Expects that pressing yields concessions.
        pub expects_concessions: Option<bool>,
        /// Probes where our real limits are.
        pub probes_limits: Option<bool>,
        /// Weighs value, not only price (W-031b).
        pub weighs_value: Option<bool>,
        /// Has seen that demands have consequences (W-031c).
        pub sees_consequences: Option<bool>,
        /// The talk has gone wrong and needs a fresh start.
        pub needs_reset: Option<bool>,
    }
}

wire! {
    /// A negotiation that ended, kept to be read.
    pub struct PastTalks {
        /// The day it ended.
        pub closed_on: Option<Day>,
        /// The record that logged its end.
        pub record_id: Option<String>,
        /// Its offers.
        pub offers: List<Offered>,
    }
}

wire! {
    /// Leaving: what has been decided, done and set.
    pub struct ExitFacts {
        /// What speaks for which door (W-110, W-112).
        pub door_flags: DoorFlags,
        /// The door the rep has picked.
        pub door: Option<Door>,
        /// To whom the buyer is referred (W-106).
        pub referred_to: Option<String>,
        /// What speaks for executives before leaving (W-120).
        pub escalation_flags: EscalationFlags,
        /// What came of the escalation (W-123).
        pub escalation: Option<Escalation>,
        /// The five steps (W-096).
        pub steps: Steps,
        /// What must hold before we talk again (W-137).
        pub conditions: Conditions,
        /// Something better is waiting for the time this takes (W-095).
        pub opportunity_cost: Option<bool>,
        /// Notes on why.
        pub note: Option<String>,
        /// The day the walk-away was logged.
        pub logged_on: Option<Day>,
        /// The record that logged it.
        pub record_id: Option<String>,
    }
}

wire! {
    /// What speaks for closing the door and what for leaving it open.
    pub struct DoorFlags {
        /// The relationship is damaged.
        pub relationship_damaged: Option<Answer>,
        /// The fit is fundamentally wrong.
        pub fit_wrong: Option<Answer>,
        /// Another try is unlikely.
        pub return_unlikely: Option<Answer>,
        /// Circumstances may change.
        pub may_change: Option<Answer>,
        /// The relationship is strong.
        pub relationship_strong: Option<Answer>,
        /// The buyer matters strategically.
        pub strategic_value: Option<Answer>,
    }
}

wire! {
    /// What speaks for bringing executives in before leaving.
    pub struct EscalationFlags {
        /// The size of the deal justifies it.
        pub size: Option<Answer>,
        /// It may become a strategic account.
        pub strategic: Option<Answer>,
        /// The rep's authority and options are exhausted.
        pub exhausted: Option<Answer>,
        /// The relationship is worth more than this one deal.
        pub relationship: Option<Answer>,
    }
}

wire! {
    /// The five steps of leaving (W-096).
    pub struct Steps {
        /// Confirm internally.
        pub confirm: Step,
        /// Prepare the reasons.
        pub prepare: Step,
        /// Tell the buyer, directly and in writing.
        pub tell: Step,
        /// Leave the door as decided.
        pub door: Step,
        /// Learn from it.
        pub learn: Step,
    }
}

wire! {
    /// One step.
    pub struct Step {
        /// Who does it.
        pub owner: Option<String>,
        /// The day it is due, or was done.
        pub on: Option<Day>,
        /// It is done.
        pub done: Option<bool>,
    }
}

wire! {
    /// What must hold before we talk again (W-137). The lower end of the budget binds, the upper end is no cap.
    pub struct Conditions {
        /// The least the budget must be.
        pub budget_from: Option<Amount>,
        /// Up to where we expect it.
        pub budget_to: Option<Amount>,
        /// By when a decision must be promised.
        pub decide_by: Option<Day>,
        /// Who must stand behind it.
        pub stakeholders: Option<String>,
        /// The scope that must be settled.
        pub scope: Option<String>,
    }
}

wire! {
    /// The buyer is back (W-130 to W-138).
    pub struct Comeback {
        /// When the buyer came back.
        pub on: Option<Moment>,
        /// Why (W-131).
        pub reason: Option<ReturnReason>,
        /// The budget they have now.
        pub budget: Option<Amount>,
        /// The day they will decide.
        pub decide_on: Option<Day>,
        /// Everybody who decides stands behind it.
        pub stakeholders: Option<Answer>,
        /// The scope is settled.
        pub scope: Option<Answer>,
        /// They move on the terms.
        pub terms: Option<Answer>,
    }
}

words! {
    /// How the door is left.
    pub enum Door {
        /// Circumstances may change.
        Open = "open",
        /// For good.
        Closed = "closed",
        /// To somebody who suits them better.
        Refer = "refer",
    }
}

words! {
    /// What came of bringing executives in.
    pub enum Escalation {
        /// They were asked.
        Asked = "asked",
        /// The buyer did not want it.
        Declined = "declined",
        /// They found a way.
        Solved = "solved",
        /// They confirmed that we leave.
        Confirmed = "confirmed",
    }
}

words! {
    /// Why a buyer came back (W-131).
    pub enum ReturnReason {
        /// The alternatives were worse than thought.
        WorseAlternatives = "worse_alternatives",
        /// There is another budget.
        Budget = "budget",
        /// Priorities have changed.
        Priorities = "priorities",
        /// They have seen the value.
        Value = "value",
        /// Whoever decides overruled procurement.
        Overruled = "overruled",
    }
}
