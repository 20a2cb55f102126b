//! What is not known, from the best it can be to the worst.

use rust_decimal::Decimal;

use crate::number::exact::Exact;
use crate::number::money::MAX_AMOUNT;

/// From the least to the most that a number can be.
#[derive(Debug, PartialEq)]
pub struct Range {
    /// The least.
    pub least: Exact,
    /// The most.
    pub most: Exact,
}

impl Clone for Range {
    #[inline(never)]
    fn clone(&self) -> Range {
        Range { least: self.least.clone(), most: self.most.clone() }
    }
}

impl Range {
    /// Known.
    pub fn just(number: impl Into<Exact>) -> Range {
        let number = number.into();
        Range { least: number.clone(), most: number }
    }

    /// From one number to another.
    pub fn between(least: Decimal, most: Decimal) -> Range {
        Range { least: least.into(), most: most.into() }
    }

    /// Any amount that can be read.
    pub fn any() -> Range {
        Range::between(Decimal::ZERO, MAX_AMOUNT)
    }

    /// Known, or any amount.
    pub fn of(number: Option<Exact>) -> Range {
        number.map_or_else(Range::any, Range::just)
    }

    /// The number, when it is known.
    pub fn known(&self) -> Option<Decimal> {
        self.is_known().then(|| self.least.near())
    }

    /// Whether both ends are the same.
    pub fn is_known(&self) -> bool {
        self.least == self.most
    }

    pub fn plus(&self, other: &Range) -> Range {
        Range { least: self.least.plus(&other.least), most: self.most.plus(&other.most) }
    }

    /// One of its ends.
    pub fn end(&self, end: End, best_is_least: bool) -> Exact {
        if (end == End::Best) == best_is_least { self.least.clone() } else { self.most.clone() }
    }

    /// The sum in which a part turns out at one end.
    pub fn with(&self, part: &Range, settled: &Exact) -> Range {
        Range {
            least: self.least.minus(&part.least).plus(settled),
            most: self.most.minus(&part.most).plus(settled),
        }
    }
}

/// An end of a [`Range`] of possible answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// The answer that is best for the deal.
    Best,
    /// The answer that is worst for it.
    Worst,
}

/// A sum of ranges, on top of one.
pub fn sum_of(start: &Range, items: &[Range]) -> Range {
    let mut total = start.clone();
    for item in items {
        total = total.plus(item);
    }
    total
}
