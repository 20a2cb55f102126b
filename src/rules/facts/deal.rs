//! The deal as the CRM knows it. Every fact may be absent: absent is unknown, never zero and never good.
//!
//! Amounts are decimal texts (`"140000.50"`) in the deal's currency, or `{ "amount", "currency" }` where they
//! are in another one; JSON numbers are taken in their shortest decimal form. Shares are fractions (`"0.35"`
//! is 35 %). Days are `YYYY-MM-DD`.

use rust_decimal::Decimal;

use crate::facts::amount::{Amount, Code};
use crate::facts::case::Case;
use crate::facts::coaching::{BuyerBehaviour, Comeback, ExitFacts, LeverageFacts, PastTalks};
use crate::facts::json::Json;
use crate::facts::read::{
    At, Findings, Given, LastDay, Later, List, Read, Scalar, Signed, Table, Whole, wire,
};
use crate::vocabulary::{Answer, Covers, Day, DeductionKind, Ended, Moment, Side, Stage, Status, Why};

wire! {
    /// A deal, from the CRM's record and what the rep answered on the card.
    pub struct Deal {
        /// Version of this form: `walkaway.deal/2`.
        pub schema: Option<String>,
        /// The record's id in the CRM.
        pub id: Option<String>,
        /// The record's name.
        pub name: Option<String>,
        /// Who buys.
        pub buyer: Option<String>,
        /// The buyer's id in the CRM: the same id is the same buyer, and nothing else is. For the coach.
        pub buyer_id: Later<Option<String>>,
        /// How far the sale has come.
        pub stage: Option<Stage>,
        /// How it ended, where it has. It is judged all the same.
        pub outcome: Option<Ended>,
        /// ISO 4217 code of every amount that names no other.
        pub currency: Given<Code>,
        /// The price on the record, the one the headline judges.
        pub amount: Option<Amount>,
        /// The price before anybody negotiated.
        pub list_price: Option<Amount>,
        /// What delivering it costs us.
        pub cost: Cost,
        /// What is given beside the price: rebates, free services, expected service credits (M3).
        pub deductions: List<Deduction>,
        /// Prices named so far, by either side.
        pub offers: List<Offer>,
        /// The organisation's segment for this buyer; selects the minimum prices.
        pub segment: Option<String>,
        /// Size in seats or units; selects the minimum prices where the policy sizes deals by seats.
        pub seats: Option<Decimal>,
        /// The CRM's own band of deal size; selects the minimum prices where the policy sizes by band.
        pub size_band: Option<String>,
        /// What the buyer pays in a year: the measure of a liability cap.
        pub annual_fees: Option<Amount>,
        /// How competition and strategic value move the threshold, within the policy's bound (W-041).
        pub adjustment: Adjustment,
        /// What the buyer asks on each term of the policy, by the term's id.
        pub terms: Table<TermAsked>,
        /// What is known of the buyer for each fit criterion of the policy, by the criterion's id.
        pub fit: Table<FitFact>,
        /// Warning signs looked at so far, by the sign's id.
        pub signs: Table<Sign>,
        /// Approvals that were asked for, granted or refused. One that cannot be read whole lifts nothing.
        pub approvals: List<Whole<Approval>>,
        /// Facts that the CRM could not deliver, each with why.
        pub missing: List<Missing>,
        /// Whose deal it is, by name. Who owns a deal does not approve it.
        pub owner: Given<String>,
        /// The same person's id in the CRM.
        pub owner_id: Given<String>,
        /// With whom the buyer threatens.
        pub competitor: Later<Option<String>>,
        /// When the deal is expected to close.
        pub close_on: Later<Option<Day>>,
        /// The chance of winning it that was stated while it was open, 0 to 1: held against what came of it when looking back.
        pub win_probability: Later<Option<Decimal>>,
        /// When our limits for this deal were first known (W-040): a day, or a day and a time. For the coach.
        pub limits_known_on: Later<Option<Moment>>,
        /// What the rep has beside this deal: for the coach, never for the verdict.
        pub leverage: Later<LeverageFacts>,
        /// How the buyer behaves at the table.
        pub behaviour: Later<BuyerBehaviour>,
        /// Leaving: what has been decided, done and set.
        pub exit: Later<ExitFacts>,
        /// The buyer is back.
        pub comeback: Later<Comeback>,
        /// Negotiations that ended, to be read.
        pub history: Later<List<PastTalks>>,
        /// Conversations open on the record, or closed, by their play: `won`, `attacked`, `cancelling`, `results` (design
        /// 3.12). For the coach.
        pub plays: Later<Table<Case>>,
    }
}

impl Deal {
    /// The currency of every amount that names no other: the deal's own, or else that of its price.
    pub fn money(&self) -> Option<&str> {
        let code = match &self.currency {
            Given::Known(code) => Some(code),
            Given::Absent => self.amount.as_ref().and_then(|amount| amount.currency.as_ref()),
            Given::Wrong => None,
        };
        code.map(|code| code.0.as_str())
    }
}

wire! {
    /// Costs of delivery; direct and overhead are both needed to judge a price (W-041).
    pub struct Cost {
        /// Direct cost.
        pub direct: Option<Amount>,
        /// Allocated overhead.
        pub overhead: Option<Amount>,
        /// Work added since the price was set (W-100c).
        pub scope_added: List<ScopeItem>,
        /// When any of it last changed (W-046): a day, or a day and a time. For the coach.
        pub changed_on: Later<Option<Moment>>,
    }
}

wire! {
    /// A piece of work added after the price was set.
    pub struct ScopeItem {
        /// What was added.
        pub label: Option<String>,
        /// What it costs us.
        pub amount: Option<Amount>,
    }
}

wire! {
    /// Something given beside the price: an amount, or a share of the price.
    pub struct Deduction {
        /// Rebate, free service or service credit.
        pub kind: Option<DeductionKind>,
        /// What it is.
        pub label: Option<String>,
        /// What it is worth; not together with `share`.
        pub amount: Given<Amount>,
        /// Its part of the price, 0 to 1; not together with `amount`.
        pub share: Given<Decimal>,
    }
}

wire! {
    /// A price that one side named.
    pub struct Offer {
        /// Who named it.
        pub side: Option<Side>,
        /// The price.
        pub amount: Option<Amount>,
        /// When: a day, or a day and a time (`YYYY-MM-DDThh:mm`).
        pub on: Option<Day>,
        /// What we asked, or got, in return for it.
        pub in_return: Later<Option<String>>,
    }
}

wire! {
    /// A bounded shift of the threshold, never of the floor.
    pub struct Adjustment {
        /// Share of the threshold, such as -0.03 for 3 % lower; the policy's bound limits it.
        pub share: Given<Signed>,
        /// Why the position in the market or the strategy justifies it. A lower threshold takes a reason and a name.
        pub why: Given<String>,
        /// Who decided it.
        pub by: Given<String>,
    }
}

wire! {
    /// What the buyer asks on one term.
    pub struct TermAsked {
        /// `"standard"`, a number, `"unlimited"`, true or false, or one of the policy's options.
        pub asked: Given<Json>,
        /// For a liability cap stated in money: the amount, turned into months of the annual fees.
        pub asked_amount: Given<Amount>,
        /// Whether the buyer leaves without it.
        pub deal_breaker: Given<Answer>,
        /// When we told the buyer what we can accept (W-052).
        pub told_on: Option<Day>,
    }
}

wire! {
    /// Whether a warning sign was seen. Absent is: not looked at yet.
    pub struct Sign {
        /// True: observed. False: looked for and not observed.
        pub seen: Option<bool>,
        /// What was seen.
        pub note: Option<String>,
        /// When.
        pub on: Option<Day>,
    }
}

wire! {
    /// An approval, and exactly what it was granted for: it lifts what it names and nothing worse (design 3.6). Keys
    /// that begin with `x_` are the page's own; any other unknown key makes the approval void.
    pub struct Approval {
        /// What it covers.
        pub covers: Option<Covers>,
        /// How far it has come; absent is granted. Only what was granted lifts.
        pub status: Option<Status>,
        /// With `covers: price`: the lowest effective price that was approved. Here and in `at_cost` a number without a
        /// currency is one of the policy's: in a deal that is quoted in another one it lifts nothing.
        pub down_to: Option<Amount>,
        /// With `covers: price`: the whole cost it was granted at, added scope included. It lapses when the cost
        /// rises above.
        pub at_cost: Option<Amount>,
        /// With `covers: term`: the term's id.
        pub term: Option<String>,
        /// With `covers: term`: how far the exception goes: a number in the term's unit, `"unlimited"`, one of the
        /// term's options, or true for what must otherwise not be asked.
        pub up_to: Option<Json>,
        /// With `covers: fit`: the ids of the criteria it excepts. It lapses when another one fails.
        pub criteria: List<Option<String>>,
        /// With `covers: signs`: the ids of the signs it accepts. It lapses when another one is seen.
        pub signs: List<Option<String>>,
        /// The role in which it was granted.
        pub role: Option<String>,
        /// Who granted it, by name.
        pub by: Option<String>,
        /// The same person's id in the CRM; where there is one, people are told apart by it.
        pub by_id: Option<String>,
        /// When.
        pub on: Option<Day>,
        /// The last day on which it counts; a day, without a time: verdicts know no other.
        pub valid_until: Option<LastDay>,
        /// The written justification, where the route asks for one.
        pub justification: Option<String>,
    }
}

wire! {
    /// A fact that the host could not deliver.
    pub struct Missing {
        /// The fact's path in this form, such as `cost.direct`.
        pub path: Option<String>,
        /// Why.
        pub why: Option<Why>,
    }
}

/// What is known of the buyer for one criterion; which form fits depends on the criterion.
#[derive(Clone, Debug, PartialEq, Default)]
pub enum FitFact {
    /// Nothing.
    #[default]
    Unknown,
    /// A text, or several of which one suffices.
    Texts(Vec<String>),
    /// Several texts, and more that cannot be read.
    SomeTexts(Vec<String>),
    /// A number or an amount of money.
    Number(Amount),
    /// Yes or no.
    Flag(bool),
}

impl Read for FitFact {
    fn fill(&mut self, json: Option<&Json>, at: &At, findings: &mut Findings) {
        let fact = match json {
            None => None,
            Some(Json::Bool(flag)) => Some(FitFact::Flag(*flag)),
            Some(json @ (Json::Number(_) | Json::Object(_))) => {
                Amount::scalar(json, at, findings).map(FitFact::Number)
            }
            Some(json @ Json::List(_)) => {
                let list: List<Given<String>> = Read::read(Some(json), at, findings);
                let unclear = list.unclear || list.items.contains(&Given::Wrong);
                let texts: Vec<String> = list.items.iter().filter_map(Given::known).cloned().collect();
                match (unclear, texts.is_empty()) {
                    (true, _) => Some(FitFact::SomeTexts(texts)),
                    (false, false) => Some(FitFact::Texts(texts)),
                    (false, true) => None,
                }
            }
            Some(json) => String::scalar(json, at, findings).map(|text| FitFact::Texts(vec![text])),
        };
        *self = fact.unwrap_or_default();
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for FitFact {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "FitFact".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "What is known of the buyer: one text, several, a number, an amount, yes or no.",
            "anyOf": [
                { "type": ["string", "number", "boolean", "null"] },
                { "type": "array", "items": { "type": "string" } },
                {
                    "type": "object",
                    "properties": {
                        "amount": { "type": ["string", "number"] },
                        "currency": { "type": "string", "pattern": "^[A-Z]{3}$" }
                    },
                    "required": ["amount"],
                    "additionalProperties": false
                }
            ]
        })
    }
}
