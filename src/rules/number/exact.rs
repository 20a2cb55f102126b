//! Numbers that no rounding has touched (design 3.1: exact at the edge): a limit is compared as the quotient it is.
//!
//! Most numbers are decimals, and then this is decimal arithmetic. What decimals cannot hold (a cost converted by a rate,
//! a gross margin, more than 28 digits) is kept as a fraction of whole numbers of any length, which nothing here rounds
//! and nothing can overflow. Sums and products of what the reader lets in have some hundred digits at the most.

use std::cmp::Ordering;
use std::rc::Rc;

use rust_decimal::{Decimal, RoundingStrategy};

use crate::number::money::{add, div, mul, round_up};

/// A whole number that is not negative: base 2^32, the lowest part first, without zeros at the end.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Whole(Vec<u32>);

impl Whole {
    fn of(mut number: u128) -> Whole {
        let mut parts = Vec::new();
        while number > 0 {
            parts.push(low((number & u128::from(u32::MAX)) as u64));
            number >>= 32;
        }
        Whole(parts)
    }

    fn trimmed(mut self) -> Whole {
        while self.0.last() == Some(&0) {
            self.0.pop();
        }
        self
    }

    fn times(&self, other: &Whole) -> Whole {
        let mut product = vec![0u32; self.0.len().saturating_add(other.0.len())];
        for (place, part) in self.0.iter().enumerate() {
            let mut carry = 0u64;
            let more = other.0.iter().chain(std::iter::repeat(&0));
            for (slot, other) in product.iter_mut().skip(place).zip(more) {
                carry += u64::from(*part) * u64::from(*other) + u64::from(*slot); // at most 2^64 - 1
                *slot = low(carry);
                carry >>= 32;
            }
        }
        Whole(product).trimmed()
    }

    fn plus(&self, other: &Whole) -> Whole {
        let count = self.0.len().max(other.0.len()).saturating_add(1);
        let mut sum = Vec::with_capacity(count);
        let mut carry = 0u64;
        for place in 0..count {
            carry += u64::from(self.part(place)) + u64::from(other.part(place));
            sum.push(low(carry));
            carry >>= 32;
        }
        Whole(sum).trimmed()
    }

    /// What remains of the larger after the smaller.
    fn distance(&self, other: &Whole) -> Whole {
        let (large, small) = if self.order(other) == Ordering::Less { (other, self) } else { (self, other) };
        let mut rest = Vec::with_capacity(large.0.len());
        let mut borrowed = 0u64;
        for (place, part) in large.0.iter().enumerate() {
            let taken = u64::from(small.part(place)) + borrowed;
            let part = u64::from(*part);
            borrowed = u64::from(part < taken);
            rest.push(low((part + (borrowed << 32)).saturating_sub(taken)));
        }
        Whole(rest).trimmed()
    }

    fn part(&self, place: usize) -> u32 {
        self.0.get(place).copied().unwrap_or(0)
    }

    fn order(&self, other: &Whole) -> Ordering {
        self.0.len().cmp(&other.0.len()).then_with(|| self.0.iter().rev().cmp(other.0.iter().rev()))
    }

    /// Times a power of ten.
    fn shifted(&self, power: u32) -> Whole {
        let mut number = self.clone();
        let mut left = power;
        while left > 0 {
            let now = left.min(38);
            number = number.times(&Whole::of(10u128.saturating_pow(now)));
            left -= now;
        }
        number
    }
}

/// The lowest 32 bits.
fn low(number: u64) -> u32 {
    u32::try_from(number & u64::from(u32::MAX)).unwrap_or(0)
}

/// ±`over` / (`under` · 10^`scale`).
#[derive(Clone, Debug)]
struct Fraction {
    negative: bool,
    over: Whole,
    under: Whole,
    scale: u32,
}

impl Fraction {
    fn of(number: Decimal) -> Fraction {
        Fraction {
            negative: number.is_sign_negative() && !number.is_zero(),
            over: Whole::of(number.mantissa().unsigned_abs()),
            under: Whole(vec![1]),
            scale: number.scale(),
        }
    }

    /// Both over the same denominator.
    fn alike(&self, other: &Fraction) -> (Whole, Whole) {
        let scale = self.scale.max(other.scale);
        let mine = self.over.shifted(scale.saturating_sub(self.scale));
        let theirs = other.over.shifted(scale.saturating_sub(other.scale));
        match self.under == other.under {
            true => (mine, theirs),
            false => (mine.times(&other.under), theirs.times(&self.under)),
        }
    }

    fn plus(&self, other: &Fraction) -> Fraction {
        let (mine, theirs) = self.alike(other);
        let under =
            if self.under == other.under { self.under.clone() } else { self.under.times(&other.under) };
        let (negative, over) = match self.negative == other.negative {
            true => (self.negative, mine.plus(&theirs)),
            false => {
                let mine_wins = mine.order(&theirs) == Ordering::Greater;
                (if mine_wins { self.negative } else { other.negative }, mine.distance(&theirs))
            }
        };
        Fraction { negative, over, under, scale: self.scale.max(other.scale) }
    }

    fn times(&self, other: &Fraction) -> Fraction {
        Fraction {
            negative: self.negative != other.negative,
            over: self.over.times(&other.over),
            under: self.under.times(&other.under),
            scale: self.scale.saturating_add(other.scale),
        }
    }

    /// One over it; what is nothing has none.
    fn inverted(&self) -> Option<Fraction> {
        let there = !self.over.0.is_empty();
        there.then(|| Fraction {
            negative: self.negative,
            over: self.under.shifted(self.scale),
            under: self.over.clone(),
            scale: 0,
        })
    }

    fn order(&self, other: &Fraction) -> Ordering {
        let (mine, theirs) = self.alike(other);
        let nothing = mine.0.is_empty() && theirs.0.is_empty();
        match (self.negative, other.negative) {
            _ if nothing => Ordering::Equal,
            (false, false) => mine.order(&theirs),
            (true, true) => theirs.order(&mine),
            (true, false) => Ordering::Less,
            (false, true) => Ordering::Greater,
        }
    }
}

/// A number without any rounding, and the decimal nearest to it, for people.
#[derive(Debug)]
pub struct Exact {
    near: Decimal,
    /// Where it is not that decimal.
    fraction: Option<Rc<Fraction>>,
}

impl Clone for Exact {
    // There are hundreds of places that copy one.
    #[inline(never)]
    fn clone(&self) -> Exact {
        Exact { near: self.near, fraction: self.fraction.clone() }
    }
}

impl From<Decimal> for Exact {
    fn from(number: Decimal) -> Exact {
        Exact { near: number, fraction: None }
    }
}

impl PartialEq for Exact {
    fn eq(&self, other: &Exact) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Exact {}

impl PartialOrd for Exact {
    fn partial_cmp(&self, other: &Exact) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Exact {
    fn cmp(&self, other: &Exact) -> Ordering {
        match (&self.fraction, &other.fraction) {
            (None, None) => self.near.cmp(&other.near),
            _ => self.fraction().order(&other.fraction()),
        }
    }
}

impl Exact {
    /// Nothing.
    pub const ZERO: Exact = Exact { near: Decimal::ZERO, fraction: None };

    /// The number as a decimal: itself, or the nearest that decimals have but for some units of the 27th digit.
    pub fn near(&self) -> Decimal {
        self.near
    }

    fn fraction(&self) -> Rc<Fraction> {
        self.fraction.clone().unwrap_or_else(|| Rc::new(Fraction::of(self.near)))
    }

    /// A fraction whose value is about `near`; where it is a decimal after all, that decimal.
    #[inline(never)]
    fn made(near: Decimal, fraction: Fraction) -> Exact {
        let short = near.round_sf_with_strategy(24, RoundingStrategy::MidpointAwayFromZero);
        let short = short.unwrap_or(near).normalize();
        if fraction.order(&Fraction::of(short)) == Ordering::Equal {
            return Exact::from(short);
        }
        Exact { near, fraction: Some(Rc::new(fraction)) }
    }

    /// The sum.
    pub fn plus(&self, other: &Exact) -> Exact {
        if let (None, None) = (&self.fraction, &other.fraction)
            && let Some(sum) = exact_sum(self.near, other.near)
        {
            return Exact::from(sum);
        }
        Exact::made(add(self.near, other.near), self.fraction().plus(&other.fraction()))
    }

    /// The difference.
    pub fn minus(&self, other: &Exact) -> Exact {
        let fraction = other
            .fraction
            .as_ref()
            .map(|own| Rc::new(Fraction { negative: !own.negative, ..Fraction::clone(own) }));
        self.plus(&Exact { near: -other.near, fraction })
    }

    /// The product.
    pub fn times(&self, other: &Exact) -> Exact {
        if let (None, None) = (&self.fraction, &other.fraction)
            && let Some(product) = exact_product(self.near, other.near)
        {
            return Exact::from(product);
        }
        let negative = self.near.is_sign_negative() != other.near.is_sign_negative();
        let near = mul(self.near.abs(), other.near.abs());
        let near = if negative { -near } else { near };
        Exact::made(near, self.fraction().times(&other.fraction()))
    }

    /// The quotient; nothing when `other` is zero.
    pub fn over(&self, other: &Exact) -> Option<Exact> {
        if other.fraction.is_none() && other.near == Decimal::ONE {
            return Some(self.clone());
        }
        let near = div(self.near, other.near).unwrap_or(Decimal::MAX);
        other.fraction().inverted().map(|inverted| Exact::made(near, self.fraction().times(&inverted)))
    }

    /// The smallest multiple of `step` that is not below it; itself, or the nearest decimal above, when `step` is zero.
    pub fn up(&self, step: Decimal) -> Decimal {
        let mut multiple = round_up(self.near, step);
        if self.fraction.is_none() {
            return multiple;
        }
        // What is near is less than a step away, so that one step more or less is the most that is missing.
        if Exact::from(multiple) < *self {
            multiple = add(multiple, if step.is_zero() { finest(multiple) } else { step });
        } else if !step.is_zero() && Exact::from(add(multiple, -step)) >= *self {
            multiple = add(multiple, -step);
        }
        multiple.normalize()
    }
}

/// A unit of the last digit that a decimal of that size has.
fn finest(number: Decimal) -> Decimal {
    crate::number::money::step_at(number, 27)
}

/// The sum, where a decimal holds all of its digits.
fn exact_sum(a: Decimal, b: Decimal) -> Option<Decimal> {
    let scale = a.scale().max(b.scale());
    let at = |number: Decimal| {
        number.mantissa().checked_mul(10i128.checked_pow(scale.saturating_sub(number.scale()))?)
    };
    Decimal::try_from_i128_with_scale(at(a)?.checked_add(at(b)?)?, scale).ok()
}

/// The product, where a decimal holds all of its digits.
fn exact_product(a: Decimal, b: Decimal) -> Option<Decimal> {
    let (a, b) = (a.normalize(), b.normalize());
    let scale = a.scale().saturating_add(b.scale());
    Decimal::try_from_i128_with_scale(a.mantissa().checked_mul(b.mantissa())?, scale).ok()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests may panic")]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn exact(text: &str) -> Exact {
        Exact::from(text.parse::<Decimal>().unwrap())
    }

    #[test]
    fn a_quotient_that_is_a_decimal_after_all_is_one() {
        let cost = exact("632000").over(&exact("1.08")).unwrap();
        assert!(cost.fraction.is_some());
        let threshold = cost.times(&exact("1.35"));
        assert_eq!(threshold.near(), "790000".parse().unwrap());
        assert!(threshold.fraction.is_none());
        assert_eq!(threshold.up(Decimal::from(1000)), Decimal::from(790_000));
    }

    #[test]
    fn a_third_is_more_than_any_decimal_below_it() {
        let third = exact("1").over(&exact("3")).unwrap();
        assert!(third > exact("0.3333333333333333333333333333"));
        assert!(third < exact("0.3333333333333333333333333334"));
        assert_eq!(third.times(&exact("3")), exact("1"));
        assert_eq!(third.plus(&third).plus(&third), exact("1"));
        assert_eq!(third.minus(&third), Exact::ZERO);
        assert_eq!(third.up("0.01".parse().unwrap()), "0.34".parse().unwrap());
        assert!(Exact::from(third.up(Decimal::ZERO)) >= third);
        assert!(exact("1").over(&Exact::ZERO).is_none());
        assert!(Exact::ZERO.minus(&third) < Exact::ZERO);
        assert!(Exact::ZERO.minus(&third) > exact("-0.34"));
    }

    proptest! {
        /// a / b compares with c as a compares with b · c, whatever their digits.
        #[test]
        fn quotients_compare_as_products(a in 0u64.., b in 1u64.., c in 0u64..1_000_000, scales in (0u32..9, 0u32..19, 0u32..9), near in -2i64..3) {
            let number = |digits: u64, scale: u32| Decimal::from_i128_with_scale(i128::from(digits), scale);
            let (a, b, c) = (number(a, scales.0), number(b, scales.1), number(c, scales.2));
            let product = Exact::from(b).times(&Exact::from(c));
            let quotient = Exact::from(a).over(&Exact::from(b)).unwrap();
            prop_assert_eq!(quotient.cmp(&Exact::from(c)), Exact::from(a).cmp(&product));
            // As near as there are decimals: c itself is b · c over b, and a crumb beside it is beside it.
            let crumb = Exact::from(Decimal::new(near, 28));
            let beside = product.plus(&crumb).over(&Exact::from(b)).unwrap();
            prop_assert_eq!(beside.cmp(&Exact::from(c)), near.cmp(&0));
        }

        /// Rounding up gives the first multiple that is not below.
        #[test]
        fn rounding_up_is_exact(a in 1u64..1_000_000_000_000, b in 1u64..100_000, digits in 1u32..13) {
            let quotient = Exact::from(Decimal::from(a)).over(&Exact::from(Decimal::from(b))).unwrap();
            let step = crate::number::money::step_at(quotient.near(), digits);
            let up = quotient.up(step);
            prop_assert!(Exact::from(up) >= quotient);
            prop_assert!(Exact::from(up - step) < quotient);
        }
    }
}
