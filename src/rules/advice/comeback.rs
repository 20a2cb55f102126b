//! The buyer is back (W-130 to W-138): a new negotiation, on the conditions set when we left, each looked at by itself.

use serde::Serialize;

use crate::advice::conditions::ConditionsView;
use crate::advice::scene::Scene;
use crate::advice::scene::why;
use crate::facts::coaching::{Comeback, ExitFacts, PastTalks, ReturnReason};
use crate::facts::read::{At, Findings, List};
use crate::judging::currency::in_currency;
use crate::judging::range::Range;
use crate::plays::{self, PlayView, tables};
pub use crate::vocabulary::Met;
use crate::vocabulary::{Answer, Day, Level, Money, Reason, Side, Span, Value, words};

words! {
    /// How far the return has come.
    pub enum ComebackState {
        /// The buyer is not back.
        NotBack = "not_back",
        /// Back; something is not known yet: ask.
        Ask = "ask",
        /// Back, and at least one condition is not met: not yet.
        NotYet = "not_yet",
        /// All four hold: talk again, from the start.
        Reopen = "reopen",
        /// A new negotiation is under way; the old one is to be read.
        Reopened = "reopened",
    }
}

words! {
    /// A condition for talking again (W-137).
    pub enum Condition {
        /// The budget reaches the lower end.
        Budget = "budget",
        /// A definite day of decision, still to come.
        Decision = "decision",
        /// Everybody who decides stands behind it.
        Stakeholders = "stakeholders",
        /// The scope is settled.
        Scope = "scope",
    }
}

/// One condition, looked at.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ConditionView {
    /// Which.
    pub condition: Condition,
    /// Whether it holds.
    pub met: Met,
    /// Why, with the numbers.
    pub reason: Reason,
}

/// What a new negotiation starts from: the page appends the old one to `history`, empties `exit`, and keeps of `offers`
/// only what is new.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Restart {
    /// The day the old one ended, `YYYY-MM-DD`.
    pub closed_on: Option<String>,
    /// The record that logged its end.
    pub record_id: Option<String>,
    /// Which of the deal's `offers` are new, by their place: what was named since the buyer came back.
    pub keep: Vec<usize>,
}

/// A negotiation that ended, to be read (W-136).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PastView {
    /// The day it ended, `YYYY-MM-DD`.
    pub closed_on: Option<String>,
    /// The record that logged its end.
    pub record_id: Option<String>,
    /// Its offers, as they stood in the list.
    pub offers: Vec<PastOffer>,
}

/// An offer of a negotiation that ended.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PastOffer {
    /// Who named it.
    pub side: Side,
    /// The price.
    pub amount: Money,
    /// When, `YYYY-MM-DD` with or without a time.
    pub on: Option<String>,
    /// What we asked, or got, in return.
    pub in_return: Option<String>,
}

/// The buyer's return.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ComebackView {
    /// How far it has come.
    pub state: ComebackState,
    /// What to do now.
    pub why: Reason,
    /// When the buyer came back.
    pub on: Option<String>,
    /// Why they came back (W-131).
    pub reason: Option<ReturnReason>,
    /// The budget they have now, in the deal's currency.
    pub budget: Option<Money>,
    /// The four conditions, while the buyer is back and we have not reopened.
    pub conditions: Vec<ConditionView>,
    /// Listening, the conditions, and deciding, with what to avoid (W-134, W-135).
    pub case: PlayView,
    /// Why we negotiate from strength (W-132).
    pub strength: Vec<Reason>,
    /// What a new negotiation starts from; only while the buyer is back.
    pub restart: Option<Restart>,
    /// Negotiations that ended.
    pub history: Vec<PastView>,
    /// The one that the return has ended, until a new one begins.
    pub ended: Option<PastView>,
}

/// Reads the return.
pub fn read(
    scene: &Scene,
    exit: &ExitFacts,
    conditions: &ConditionsView,
    history: Vec<PastView>,
    findings: &mut Findings,
) -> ComebackView {
    let mut facts: Comeback = scene.facts("comeback", findings);
    let round = &scene.round;
    let early = facts.on.zip(exit.logged_on).filter(|(on, left)| on.day < *left);
    if let Some((_, left)) = early.filter(|_| history.is_empty()) {
        let comeback = At::ROOT.key("comeback");
        findings.error(&comeback.key("on"), "back-before-leaving", vec![("day", Value::day(left))]);
    }
    let back = round.back;
    // What was noted of the return before this leaving says nothing of this one.
    let stale = back && early.is_some() && !history.is_empty();
    if stale {
        facts = Comeback::default();
    }
    let reopened = !back && facts != Comeback::default();
    if let Some(budget) = &facts.budget {
        // Converted once for all; here what is wrong with it is said.
        let comeback = At::ROOT.key("comeback");
        let at = comeback.key("budget");
        in_currency(budget, scene.currency.as_deref(), scene.policy, &at, findings);
    }
    // What they offer now says what they have, where nobody noted a budget.
    let offered = scene.their_price().filter(|_| back);
    let brings = round.budget.or(offered);
    let budget = brings.and_then(|budget| crate::advice::scene::money(scene, budget));
    let checked = match back {
        true => vec![
            check_budget(scene, budget.as_ref(), conditions),
            check_decision(scene, &facts, exit),
            check_answer(Condition::Stakeholders, facts.stakeholders),
            check_answer(Condition::Scope, facts.scope),
        ],
        false => Vec::new(),
    };
    let any = |met: Met| checked.iter().any(|one| one.met == met);
    let (state, code) = match () {
        () if reopened => (ComebackState::Reopened, "leave-back-reopened"),
        () if !back => (ComebackState::NotBack, "leave-back-not-back"),
        () if any(Met::NotMet) => (ComebackState::NotYet, "leave-back-not-yet"),
        () if any(Met::Unknown) => (ComebackState::Ask, "leave-back-ask"),
        () => (ComebackState::Reopen, "leave-back-reopen"),
    };
    let plain = |code: &'static str| why(code, Vec::new());
    // Whoever abused the team is not invited back, and does not come back by ticking four boxes (W-107).
    let code = if back && crate::advice::scene::abused(scene).is_some() { "leave-back-abused" } else { code };
    ComebackView {
        state,
        why: plain(code),
        on: round.on.map(|on| on.to_string()),
        reason: facts.reason,
        case: {
            let mut case = plays::elsewhere(scene, tables::RETURNING, stale);
            listen(&mut case, &facts, budget.is_some());
            for (field, one) in ["budget", "decide_on", "stakeholders", "scope"].into_iter().zip(&checked) {
                case.note_of(field, &one.reason, Some(one.met));
            }
            case
        },
        budget,
        conditions: checked,
        strength: vec![
            plain("leave-back-strength-credible"),
            plain("leave-back-strength-they-came"),
            plain("leave-back-strength-time"),
            plain("leave-back-strength-tried"),
        ],
        restart: back.then(|| Restart {
            closed_on: exit.logged_on.map(|on| on.to_string()),
            record_id: exit.record_id.clone(),
            keep: scene.offers.iter().map(|offer| offer.place).collect(),
        }),
        ended: ended(scene, exit),
        history,
    }
}

/// The offers before the return.
fn ended(scene: &Scene, exit: &ExitFacts) -> Option<PastView> {
    let mut offers = Vec::new();
    for offer in &scene.round.ended {
        let amount = crate::advice::scene::money(scene, offer.amount)?;
        let on = offer.on.map(|on| on.to_string());
        offers.push(PastOffer { side: offer.side, amount, on, in_return: offer.in_return.clone() });
    }
    let closed_on = exit.logged_on.map(|on| on.to_string());
    (!offers.is_empty()).then(|| PastView { closed_on, record_id: exit.record_id.clone(), offers })
}

fn condition(condition: Condition, met: Met, reason: Reason) -> ConditionView {
    ConditionView { condition, met, reason }
}

/// The lower end binds and is inclusive; the upper end is no cap (Q12). Where nobody set one, the price we last
/// offered stands in for it, and is named as that. A budget that nobody may sign meets no condition (W-045), and one that
/// needs an approval is said to (W-044).
fn check_budget(scene: &Scene, budget: Option<&Money>, set: &ConditionsView) -> ConditionView {
    let proposed = set.proposal.as_ref().map(|proposal| &proposal.amount);
    let level = budget.map(|budget| scene.judged.price.span_at(Range::just(budget.amount)).best);
    let not_met = |code, with| condition(Condition::Budget, Met::NotMet, why(code, with));
    if let (Some(budget), Some(Level::WalkAway)) = (budget, level) {
        return not_met("leave-back-budget-never", vec![("budget", Value::Money(budget.clone()))]);
    }
    let Some(from) = set.budget_from.as_ref().or(proposed) else {
        let reason = why("leave-back-budget-not-set", Vec::new());
        return condition(Condition::Budget, Met::Unknown, reason);
    };
    let Some(budget) = budget else {
        let least = vec![("from", Value::Money(from.clone()))];
        return condition(Condition::Budget, Met::Unknown, why("leave-back-budget-unknown", least));
    };
    let with = vec![("budget", Value::Money(budget.clone())), ("from", Value::Money(from.clone()))];
    // Where nobody set a minimum, a price that may be signed is enough.
    let signable = scene.judged.price.span_at(Range::just(budget.amount)) == Span::sure(Level::GoAhead);
    if budget.amount < from.amount && set.budget_from.is_none() && signable {
        let with = vec![("budget", Value::Money(budget.clone()))];
        return condition(Condition::Budget, Met::Met, why("leave-back-budget-fine", with));
    }
    if budget.amount < from.amount {
        return not_met("leave-back-budget-short", with);
    }
    let code = match level {
        Some(Level::NeedsApproval) => "leave-back-budget-approval",
        _ => "leave-back-budget-met",
    };
    condition(Condition::Budget, Met::Met, why(code, with))
}

/// Definite and not past; and by the day set when we left, while that day has not passed itself.
fn check_decision(scene: &Scene, facts: &Comeback, exit: &ExitFacts) -> ConditionView {
    let Some(on) = facts.decide_on else {
        return condition(Condition::Decision, Met::Unknown, why("leave-back-decision-unknown", Vec::new()));
    };
    let day = ("day", Value::day(on));
    let Some(today) = scene.now.map(|now| now.day) else {
        return condition(Condition::Decision, Met::Unknown, why("leave-back-decision-no-today", vec![day]));
    };
    let by: Option<Day> = exit.conditions.decide_by.filter(|by| *by >= today);
    let (met, reason) = match by {
        _ if on < today => (Met::NotMet, why("leave-back-decision-past", vec![day])),
        Some(by) if on > by => {
            (Met::NotMet, why("leave-back-decision-late", vec![day, ("by", Value::day(by))]))
        }
        _ => (Met::Met, why("leave-back-decision-met", vec![day])),
    };
    condition(Condition::Decision, met, reason)
}

fn met(answer: Option<Answer>) -> Met {
    match answer {
        Some(Answer::Yes) => Met::Met,
        Some(Answer::No) => Met::NotMet,
        Some(Answer::Unknown) | None => Met::Unknown,
    }
}

fn check_answer(which: Condition, answer: Option<Answer>) -> ConditionView {
    let met = met(answer);
    let code = match (which, met) {
        (Condition::Scope, Met::Met) => "leave-back-scope-met",
        (Condition::Scope, Met::NotMet) => "leave-back-scope-not-met",
        (Condition::Scope, Met::Unknown) => "leave-back-scope-unknown",
        (_, Met::Met) => "leave-back-stakeholders-met",
        (_, Met::NotMet) => "leave-back-stakeholders-not-met",
        (_, Met::Unknown) => "leave-back-stakeholders-unknown",
    };
    condition(which, met, why(code, Vec::new()))
}

/// What to listen for (W-134), and whether it was heard.
fn listen(case: &mut PlayView, facts: &Comeback, budget: bool) {
    // Whoever overruled procurement decides: that is authority.
    let authority = match facts.reason {
        Some(ReturnReason::Overruled) => Met::Met,
        _ => met(facts.stakeholders),
    };
    for (code, met) in [
        ("leave-back-listen-budget", if budget { Met::Met } else { Met::Unknown }),
        ("leave-back-listen-scope", met(facts.scope)),
        ("leave-back-listen-terms", met(facts.terms)),
        ("leave-back-listen-authority", authority),
    ] {
        case.note("listen", &why(code, Vec::new()), Some(met));
    }
}

/// The negotiations that ended.
pub fn history(scene: &Scene, findings: &mut Findings) -> Vec<PastView> {
    let past: List<PastTalks> = scene.facts("history", findings);
    let root = At::ROOT.key("history");
    let mut views = Vec::new();
    for (place, talks) in past.items.into_iter().enumerate() {
        let at = root.place(place);
        let at = at.key("offers");
        let mut offers = Vec::new();
        for (place, offer) in talks.offers.items.into_iter().enumerate() {
            let (Some(side), Some(amount)) = (offer.side, offer.amount) else { continue };
            let at = at.place(place);
            let currency = scene.currency.as_deref();
            let amount = in_currency(&amount, currency, scene.policy, &at.key("amount"), findings);
            let amount = amount.and_then(|amount| crate::advice::scene::money(scene, amount));
            offers.extend(amount.map(|amount| PastOffer {
                side,
                amount,
                on: offer.on.map(|on| on.to_string()),
                in_return: offer.in_return,
            }));
        }
        views.push(PastView {
            closed_on: talks.closed_on.map(|on| on.to_string()),
            record_id: talks.record_id,
            offers,
        });
    }
    views
}
