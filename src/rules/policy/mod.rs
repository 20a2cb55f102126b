//! The organisation's policy: the file an admin writes ([`mod@file`]), its check ([`check()`]), and the checked form
//! that judges ([`Policy`]). In the checked form everything is there and everything fits together.

mod check;
mod doubts;
pub mod file;
pub mod labels;
pub mod settings;

use std::rc::Rc;

use rust_decimal::Decimal;

pub use check::check;

use crate::guidance::{Ask, Choice, PolicyView};
use crate::number::exact::Exact;
use crate::number::money::step_at;
use crate::vocabulary::{Compare, Label, Level, MarginBasis, Money, SignGroup, Unit, Value};
use file::{Catastrophic, NotMentioned, SizeBy};

/// The complete default policy, in the form an admin writes.
pub const DEFAULT: &str = include_str!("default.json");

/// A policy after its check: either it judges, or its mistakes are listed.
#[derive(Clone, Debug, PartialEq)]
pub struct Checked {
    /// Version, contact and mistakes, for the card.
    pub view: PolicyView,
    /// The policy; `None` when there are mistakes.
    pub policy: Option<Policy>,
}

/// A policy without mistakes.
#[derive(Clone, Debug, PartialEq)]
pub struct Policy {
    /// ISO 4217 code of every amount below.
    pub currency: String,
    /// What one unit of another currency is worth in `currency`; never zero.
    pub rates: Vec<(String, Decimal)>,
    /// What margins are a share of.
    pub basis: MarginBasis,
    /// How limits are published.
    pub rounding: Rounding,
    /// What row sizes measure.
    pub size_by: SizeBy,
    /// Minimum prices; no two rows of the same kind overlap, and one names nothing.
    pub rows: Vec<Row>,
    /// The furthest the threshold may be moved, as a share of it.
    pub adjustment_bound: Decimal,
    /// A year's cost of money.
    pub annual_rate: Decimal,
    /// Days in the year of that rate.
    pub days_in_year: Decimal,
    /// Place in `terms` of the term that holds the payment days.
    pub payment_term: Option<usize>,
    /// What silence about a term means.
    pub not_mentioned: NotMentioned,
    /// The terms, with distinct ids.
    pub terms: Vec<Term>,
    /// The criteria, with distinct ids and a sum of weights above zero.
    pub criteria: Vec<Criterion>,
    /// Below this score a review is needed.
    pub review_below: Decimal,
    /// Signs to consider leaving, then signs to leave; with distinct ids.
    pub signs: Vec<SignRule>,
    /// From which sum of weights which level; rising.
    pub sign_levels: Vec<(Decimal, Level)>,
    /// From which sum of weights the signs to leave end the deal.
    pub leave_from: Decimal,
    /// Who may lift a price, a term, a misfit, signs.
    pub routes: Routes,
    /// What an approval takes to count.
    pub approvals: ApprovalRules,
    /// The roles.
    pub roles: Vec<Role>,
}

/// What an approval takes to count, beside being granted in a role of its route and in time.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ApprovalRules {
    /// A route with several roles needs as many people.
    pub distinct_people: bool,
    /// Whoever owns the deal may approve it.
    pub owner_may_approve: bool,
    /// A price must be approved at a stated cost.
    pub price_needs_cost: bool,
}

/// How a limit becomes a published number: always up.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Rounding {
    /// To significant digits.
    Digits(u32),
    /// To a multiple of this, in the policy's currency.
    Step(Decimal),
    /// Not at all.
    None,
}

impl Rounding {
    /// The published form of a limit. A step is an amount in the policy's currency: elsewhere the limit is
    /// published with three significant digits instead.
    pub fn publish(self, exact: &Exact, in_policy_currency: bool) -> Decimal {
        let digits = |digits: u32| exact.up(step_at(exact.near(), digits));
        match self {
            Rounding::Digits(count) => digits(count),
            Rounding::Step(step) if in_policy_currency => exact.up(step),
            Rounding::Step(_) => digits(3),
            Rounding::None => exact.near().normalize(),
        }
    }
}

/// A row of the table of minimum prices.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Its place in the file.
    pub place: usize,
    /// The segment it is for.
    pub segment: Option<String>,
    /// The size it is for.
    pub size: Size,
    /// Margin of the floor.
    pub minimum: Decimal,
    /// Margin of the threshold.
    pub target: Decimal,
    /// A price under which an approval is needed whatever the cost, in the policy's currency.
    pub minimum_price: Option<Decimal>,
}

/// The size a row is for.
#[derive(Clone, Debug, PartialEq)]
pub enum Size {
    /// Every size.
    Any,
    /// From, and below.
    Between(Decimal, Option<Decimal>),
    /// A band of the CRM.
    Band(String),
}

impl Row {
    /// How much it names: a segment weighs more than a size.
    pub fn specificity(&self) -> u8 {
        u8::from(self.segment.is_some()) * 2 + u8::from(self.size != Size::Any)
    }
}

/// A term.
#[derive(Clone, Debug, PartialEq)]
pub struct Term {
    /// Its id.
    pub id: String,
    /// Its name.
    pub label: Rc<Label>,
    /// How it is compared; a limit and a standard are there where the comparison needs them.
    pub rule: TermRule,
    /// Unit of its numbers.
    pub unit: Unit,
    /// When exceeding it is catastrophic.
    pub catastrophic: Catastrophic,
    /// How what is asked can be entered.
    pub ask: Rc<Ask>,
}

/// How a term is compared.
#[derive(Clone, Debug, PartialEq)]
pub enum TermRule {
    /// At most the limit.
    AtMost {
        /// What we offer.
        standard: Decimal,
        /// The furthest we go.
        limit: Decimal,
    },
    /// At least the limit.
    AtLeast {
        /// What we offer.
        standard: Decimal,
        /// The furthest we go.
        limit: Decimal,
    },
    /// One of the accepted options.
    OneOf {
        /// Place of what we offer.
        standard: usize,
        /// Everything that may be asked.
        options: Vec<Choosable>,
    },
    /// Not at all.
    Never,
}

impl TermRule {
    /// The comparison's word.
    pub fn compare(&self) -> Compare {
        match self {
            TermRule::AtMost { .. } => Compare::AtMost,
            TermRule::AtLeast { .. } => Compare::AtLeast,
            TermRule::OneOf { .. } => Compare::OneOf,
            TermRule::Never => Compare::Never,
        }
    }
}

impl TermRule {
    /// How what is asked can be entered.
    fn ask(&self, unit: Unit) -> Ask {
        match self {
            TermRule::AtMost { .. } | TermRule::AtLeast { .. } => Ask::Number(unit),
            TermRule::OneOf { options, .. } => Ask::Choice(choices(options)),
            TermRule::Never => Ask::YesNo,
        }
    }
}

/// Something that may be chosen.
#[derive(Clone, Debug, PartialEq)]
pub struct Choosable {
    /// Its id.
    pub id: String,
    /// Its name.
    pub label: Rc<Label>,
    /// Whether it is within the limit.
    pub accept: bool,
}

fn choices(options: &[Choosable]) -> Vec<Choice> {
    options.iter().map(|option| Choice { label: option.label.clone(), value: option.id.clone() }).collect()
}

/// A criterion of customer fit.
#[derive(Clone, Debug, PartialEq)]
pub struct Criterion {
    /// Its id.
    pub id: String,
    /// Its name.
    pub label: Rc<Label>,
    /// Failing it decides.
    pub must: bool,
    /// Its part in the score.
    pub weight: Decimal,
    /// How it is judged.
    pub rule: FitRule,
    /// What fits.
    pub wanted: Rc<Value>,
    /// How a fact can be entered.
    pub ask: Rc<Ask>,
}

/// How a criterion is judged.
#[derive(Clone, Debug, PartialEq)]
pub enum FitRule {
    /// One of these.
    OneOf(Vec<Choosable>),
    /// Within these bounds, both inclusive.
    Between {
        /// The least that fits.
        minimum: Option<Decimal>,
        /// The most that fits.
        maximum: Option<Decimal>,
        /// An amount in the policy's currency.
        money: bool,
    },
    /// It must be so.
    Yes,
}

impl FitRule {
    /// What fits, with amounts in the policy's currency.
    fn wanted(&self, currency: &str) -> Value {
        match self {
            FitRule::OneOf(values) => {
                let mut accepted = Vec::new();
                for value in values.iter().filter(|value| value.accept) {
                    accepted.push(Value::Label(value.label.clone()));
                }
                Value::List(accepted)
            }
            FitRule::Between { minimum, maximum, money } => {
                let number = |number: Decimal| match money {
                    true => Value::Money(Money { amount: number, currency: currency.to_owned() }),
                    false => Value::Number(number),
                };
                let end = |end: &Option<Decimal>| end.map(number).map(Box::new);
                Value::Between { least: end(minimum), most: end(maximum) }
            }
            FitRule::Yes => Value::Message("yes".to_owned()),
        }
    }

    /// How a fact can be entered; "other" is a text that is none of the values, so that it does not fit.
    fn ask(&self, currency: &str) -> Ask {
        match self {
            FitRule::OneOf(values) => {
                let mut choices = choices(values);
                choices.push(Choice { label: Label::of("option-other"), value: "other".to_owned() });
                Ask::Choice(choices)
            }
            FitRule::Between { money: true, .. } => Ask::Money(currency.to_owned()),
            FitRule::Between { money: false, .. } => Ask::Number(Unit::Number),
            FitRule::Yes => Ask::YesNo,
        }
    }
}

/// A warning sign.
#[derive(Clone, Debug, PartialEq)]
pub struct SignRule {
    /// Its id.
    pub id: String,
    /// Its name.
    pub label: Rc<Label>,
    /// The group it is shown in; `Leave` makes it a sign to leave.
    pub group: SignGroup,
    /// What it weighs.
    pub weight: Decimal,
    /// For a sign to consider: the place of the sign to leave that says the same.
    pub within: Option<usize>,
}

/// The routes.
#[derive(Clone, Debug, PartialEq)]
pub struct Routes {
    /// A price between floor and threshold.
    pub price: Route,
    /// A term beyond its limit.
    pub term: Route,
    /// A buyer outside the profile.
    pub fit: Route,
    /// Warning signs.
    pub signs: Route,
}

/// Who may lift something.
#[derive(Clone, Debug, PartialEq)]
pub struct Route {
    /// Places in `roles`; never empty.
    pub all_of: Vec<usize>,
    /// A written justification is part of it.
    pub justification: bool,
}

/// A role that approves.
#[derive(Clone, Debug, PartialEq)]
pub struct Role {
    /// Its id.
    pub id: String,
    /// Its name.
    pub label: Rc<Label>,
    /// Who holds it; `None`: the CRM knows.
    pub holders: Option<Vec<String>>,
}

impl Role {
    /// Somebody holds it, or the CRM knows who.
    pub fn is_held(&self) -> bool {
        self.holders.as_ref().is_none_or(|holders| !holders.is_empty())
    }
}

impl Policy {
    /// What one unit of `currency` is worth in the policy's currency.
    pub fn rate(&self, currency: &str) -> Option<Decimal> {
        if currency == self.currency {
            return Some(Decimal::ONE);
        }
        self.rates.iter().find(|(code, _)| code == currency).map(|(_, rate)| *rate)
    }

    /// The roles of a route, for messages.
    pub fn role_labels(&self, route: &Route) -> Value {
        let mut roles = Vec::new();
        for role in route.all_of.iter().filter_map(|place| self.roles.get(*place)) {
            roles.push(Value::Label(role.label.clone()));
        }
        Value::List(roles)
    }
}
