//! What leaders ask, and the records that answer it.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use crate::facts::amount::Code;
use crate::facts::read::wire;
use crate::facts::record::RecordKind;
use crate::review::quarter::Quarter;
use crate::review::records::{Price, Records, Row};
use crate::vocabulary::{Day, Money, Value};

/// How many quarters are shown.
pub const QUARTERS: i32 = 8;
wire! {
    /// What is asked.
    pub struct Options {
        /// A day of the quarter that is asked about; without one it is the newest up to today in which anything
        /// happened.
        pub quarter_of: Option<Day>,
        /// ISO 4217: the currency of the sums, and of amounts that name none. Without one it is the most frequent.
        pub currency: Option<Code>,
        /// The month in which the fiscal year begins, 1 to 12; January when absent.
        pub fiscal_start: Option<u32>,
        /// Only the records of this person.
        pub owner: Option<String>,
        /// How many months a client who was kept must stay to count as kept (Q18); three when absent.
        pub durable_months: Option<u32>,
    }
}

/// What every part is counted from.
pub(super) struct Asked<'a> {
    pub records: &'a Records,
    pub options: &'a Options,
    /// One person is asked about.
    pub personal: bool,
    pub start: u8,
    pub quarter: Quarter,
    /// The last of the quarters shown.
    pub until: Quarter,
    pub currency: Option<String>,
    /// The records of whoever is asked about, newest first, each with its quarter.
    pub rows: Vec<(Quarter, &'a Row)>,
}

impl<'a> Asked<'a> {
    /// The records of that kind, newest first.
    pub fn rows(&self, kind: RecordKind) -> impl Iterator<Item = &'a Row> + '_ {
        self.rows.iter().map(|(_, row)| *row).filter(move |row| row.kind == kind)
    }

    /// Those within the quarter that is asked about.
    pub fn of_quarter(&self, kind: RecordKind) -> impl Iterator<Item = &'a Row> + '_ {
        let within = move |(at, row): &&(Quarter, &'a Row)| *at == self.quarter && row.kind == kind;
        self.rows.iter().filter(within).map(|(_, row)| *row)
    }

    /// Those within the eight quarters shown.
    pub fn of_all(&self, kind: RecordKind) -> impl Iterator<Item = &'a Row> + '_ {
        let all = self.until.before(QUARTERS - 1)..=self.until;
        let within = move |(at, row): &&(Quarter, &'a Row)| all.contains(at) && row.kind == kind;
        self.rows.iter().filter(within).map(|(_, row)| *row)
    }

    pub fn value(&self, row: &Row) -> Option<Price> {
        row.value(&[], self.options.currency.as_ref())
    }

    /// How far the price was under the threshold; nothing when it was not.
    pub fn gap(&self, row: &Row) -> Option<Price> {
        let gap = row.price(row.record.gap.as_ref(), &[], self.options.currency.as_ref());
        gap.filter(|gap| !gap.amount.is_zero())
    }

    /// The amount, where it is in the currency of the sums.
    pub fn summed(&self, price: Option<Price>) -> Option<Decimal> {
        price.filter(|price| price.currency == self.currency).map(|price| price.amount)
    }

    pub fn money(&self, amount: Decimal) -> Value {
        match &self.currency {
            Some(currency) => Value::Money(Money { amount, currency: currency.clone() }),
            None => Value::Number(amount),
        }
    }

    /// The currency most prices of walk-aways and closed deals are in, else those of conversations; by the alphabet
    /// when two are equal, and one that is named before none.
    pub fn most_frequent_currency(&self) -> Option<String> {
        let mut counts = BTreeMap::<String, usize>::new();
        for kinds in [[RecordKind::WalkAway, RecordKind::Closed].as_slice(), &[RecordKind::Case]] {
            let rows = self.rows.iter().filter(|(_, row)| counts.is_empty() && kinds.contains(&row.kind));
            for currency in rows.filter_map(|(_, row)| self.value(row)?.currency).collect::<Vec<_>>() {
                let count = counts.entry(currency).or_default();
                *count = count.saturating_add(1);
            }
        }
        let most = counts.values().max().copied()?;
        counts.into_iter().find(|(_, count)| *count == most).map(|(currency, _)| currency)
    }
}

/// A name to compare.
pub(super) fn folded(name: &str) -> String {
    name.trim().to_lowercase()
}
