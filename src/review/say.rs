//! Words and values, for every part of the element.

use rust_decimal::{Decimal, RoundingStrategy};

use crate::bridge::Host;
use crate::speak::Speak;
use walkaway_rules::facts::coaching::{Door, ReturnReason};
use walkaway_rules::review::quarter::QuarterView;
use walkaway_rules::review::{ExceptionFate, Fate};
use walkaway_rules::vocabulary::{Exit, Unit, Value};

/// Says things in the user's language, amounts in the currency of the sums.
#[derive(Clone)]
pub struct Say {
    /// The page.
    pub host: Host,
    /// ISO 4217; `None` when no record names a currency.
    pub currency: Option<String>,
}

impl Speak for Say {
    fn host(&self) -> &Host {
        &self.host
    }

    fn currency(&self) -> Option<&str> {
        self.currency.as_deref()
    }
}

impl Say {
    /// How many.
    pub fn many(&self, number: usize) -> String {
        self.value(Value::count(number))
    }

    /// An amount that says whether it is more or less.
    pub fn difference(&self, amount: Decimal) -> String {
        let text = self.money(amount.abs());
        [sign(amount), text.as_str()].concat()
    }

    /// A fraction as whole percents: an interval of few cases has no decimals worth reading.
    pub fn percent(&self, share: Decimal) -> String {
        let share = share.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero);
        self.value(Value::Share(share.normalize()))
    }

    /// A fraction in percents that says whether it is more or less.
    pub fn change(&self, share: Decimal) -> String {
        let digits = share.abs().round_dp_with_strategy(3, RoundingStrategy::MidpointAwayFromZero);
        let text = self.value(Value::Share(digits.normalize()));
        [if digits.is_zero() { "" } else { sign(share) }, text.as_str()].concat()
    }

    /// A quarter: "T4 2026".
    pub fn quarter(&self, quarter: &QuarterView) -> String {
        let with = [
            ("number", Value::count(quarter.number.into())),
            ("year", Value::Text(quarter.year.to_string())),
        ];
        self.tw("review-quarter", &with)
    }

    /// A quarter without its year: "T4".
    pub fn short(&self, quarter: &QuarterView) -> String {
        self.fill("review-quarter-short", "number", Value::count(quarter.number.into()))
    }

    /// A length in days.
    pub fn days(&self, number: Decimal) -> String {
        self.value(Value::Quantity { number, unit: Unit::Days })
    }

    /// Several things in a sentence.
    pub fn list(&self, items: Vec<Value>) -> String {
        self.value(Value::List(items))
    }
}

fn sign(number: Decimal) -> &'static str {
    match number {
        number if number.is_zero() => "",
        number if number.is_sign_negative() => "−",
        _ => "+",
    }
}

/// The message of a word that a play's table has.
pub fn of_play(kind: &str, word: &str) -> String {
    ["play-", kind, "-", word].concat().replace('_', "-")
}

/// The message of a reason to leave.
pub fn exit(exit: Option<Exit>) -> &'static str {
    match exit {
        Some(Exit::EconomicFailure) => "exit-economic-failure",
        Some(Exit::UnacceptableRisk) => "exit-unacceptable-risk",
        Some(Exit::StrategicMismatch) => "exit-strategic-mismatch",
        Some(Exit::Relationship) => "exit-relationship",
        Some(Exit::OpportunityCost) => "exit-opportunity-cost",
        None => "review-reason-none",
    }
}

/// The message of a door.
pub fn door(door: Option<Door>) -> &'static str {
    match door {
        Some(Door::Open) => "review-door-open",
        Some(Door::Closed) => "review-door-closed",
        Some(Door::Refer) => "review-door-refer",
        None => "review-door-none",
    }
}

/// The message of what became of a walk-away.
pub fn fate(fate: Fate) -> &'static str {
    match fate {
        Fate::Signed => "review-fate-signed",
        Fate::CameBack => "review-fate-came-back",
        Fate::Lost => "review-fate-lost",
        Fate::BoughtElsewhere => "review-fate-bought-elsewhere",
        Fate::BoughtNothing => "review-fate-bought-nothing",
        Fate::BadCustomer => "review-fate-bad-customer",
        Fate::Unknown => "review-fate-unknown",
    }
}

/// The message of what became of an exception.
pub fn exception(fate: ExceptionFate) -> &'static str {
    match fate {
        ExceptionFate::PaidOff => "review-exception-paid-off",
        ExceptionFate::Renegotiated => "review-exception-renegotiated",
        ExceptionFate::LostMoney => "review-exception-lost-money",
        ExceptionFate::Cancelled => "review-exception-cancelled",
        ExceptionFate::Unknown => "review-fate-unknown",
    }
}

/// The message of why a buyer came back.
pub fn came_back(reason: ReturnReason) -> &'static str {
    match reason {
        ReturnReason::WorseAlternatives => "review-back-worse-alternatives",
        ReturnReason::Budget => "review-back-budget",
        ReturnReason::Priorities => "review-back-priorities",
        ReturnReason::Value => "review-back-value",
        ReturnReason::Overruled => "review-back-overruled",
    }
}
