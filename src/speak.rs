//! Words and values, for everything that is drawn: one vocabulary, whoever speaks.

use rust_decimal::Decimal;

use crate::bridge::Host;
use walkaway_rules::vocabulary::{Money, Reason, Value};

/// Whoever has the page's words at hand.
pub trait Speak {
    /// The page.
    fn host(&self) -> &Host;

    /// ISO 4217 code of the currency that amounts are in where they name none, as far as it is known.
    fn currency(&self) -> Option<&str>;

    /// A message without parameters.
    fn t(&self, id: &str) -> String {
        self.host().words(id, &[])
    }

    /// A message.
    fn tw(&self, id: &str, with: &[(&str, Value)]) -> String {
        self.host().words(id, with)
    }

    /// A reason as a sentence.
    fn say(&self, reason: &Reason) -> String {
        self.host().say(reason)
    }

    /// A message with one parameter.
    fn fill(&self, id: &str, name: &'static str, value: Value) -> String {
        self.tw(id, &[(name, value)])
    }

    /// A message about how many.
    fn count(&self, id: &str, count: usize) -> String {
        self.fill(id, "count", Value::count(count))
    }

    /// A single value.
    fn value(&self, value: Value) -> String {
        self.fill("card-value", "value", value)
    }

    /// A number.
    fn number(&self, number: Decimal) -> String {
        self.value(Value::Number(number))
    }

    /// A fraction in percent.
    fn share(&self, share: Decimal) -> String {
        self.value(Value::Share(share))
    }

    /// A day, from `YYYY-MM-DD`.
    fn day(&self, iso: &str) -> String {
        self.value(Value::Day(iso.to_owned()))
    }

    /// An amount, for a message.
    fn amount(&self, amount: Decimal) -> Value {
        of(amount, self.currency())
    }

    /// An amount.
    fn money(&self, amount: Decimal) -> String {
        self.value(self.amount(amount))
    }

    /// An amount in a currency of its own.
    fn money_in(&self, amount: Decimal, currency: Option<&str>) -> String {
        self.value(of(amount, currency))
    }
}

fn of(amount: Decimal, currency: Option<&str>) -> Value {
    match currency {
        Some(currency) => Value::Money(Money { amount, currency: currency.to_owned() }),
        None => Value::Number(amount),
    }
}
