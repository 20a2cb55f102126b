//! A number in a text, and what it is of.

use rust_decimal::Decimal;

/// What a number is of.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Kind {
    /// Money, for all one can tell.
    Amount,
    /// So many of something else.
    Count,
    /// A share of a hundred.
    Percent,
    /// It names something: an order, a phone, a standard, a house, a day.
    Name,
}

/// A number.
#[derive(Clone, Debug)]
pub(super) struct Number {
    /// Its first word, its currency included; and without.
    pub begin: usize,
    pub start: usize,
    /// Behind its last word, and behind its currency.
    pub end: usize,
    pub close: usize,
    /// What it may mean, as written: "126.000" is a hundred and twenty-six or a thousand times as much.
    pub values: Vec<Decimal>,
    pub kind: Kind,
    /// It has a currency.
    pub currency: bool,
    /// It has a "thousand" or the like.
    pub times: bool,
    /// Digits alone, without a sign between thousands.
    pub bare: bool,
    /// It is written with words alone.
    pub words: bool,
}

impl Number {
    /// It may be a price, or thousands of one: a hundred and more of something unnamed.
    pub fn is_price(&self) -> bool {
        let large = |value: &Decimal| *value >= Decimal::ONE_HUNDRED;
        self.kind == Kind::Amount && (self.currency || self.values.iter().any(large))
    }
}
