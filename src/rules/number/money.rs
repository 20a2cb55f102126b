//! Decimal arithmetic for money, and how a computed limit becomes a number that people say.
//!
//! `rust_decimal`'s operators panic on overflow, so the rules use the saturating functions below. Inputs are
//! held to [`MAX_AMOUNT`], far from where saturation could change a result.

use rust_decimal::Decimal;
use rust_decimal::RoundingStrategy;

/// The largest amount that is read, 10^15 in any currency.
pub const MAX_AMOUNT: Decimal = Decimal::from_parts(2_764_472_320, 232_830, 0, false, 0);

/// `a + b`; beyond the range of decimals the end of that range.
#[inline(never)]
pub fn add(a: Decimal, b: Decimal) -> Decimal {
    let beyond = if a.is_sign_negative() { Decimal::MIN } else { Decimal::MAX };
    a.checked_add(b).unwrap_or(beyond)
}

/// `a - b`.
pub fn sub(a: Decimal, b: Decimal) -> Decimal {
    add(a, -b)
}

/// `a * b` of numbers that are not negative, at the most [`Decimal::MAX`].
#[inline(never)]
pub fn mul(a: Decimal, b: Decimal) -> Decimal {
    a.checked_mul(b).unwrap_or(Decimal::MAX)
}

/// `a / b`; nothing when `b` is zero.
#[inline(never)]
pub fn div(a: Decimal, b: Decimal) -> Option<Decimal> {
    a.checked_div(b)
}

/// The sum of the parts.
pub fn sum(parts: impl IntoIterator<Item = Decimal>) -> Decimal {
    parts.into_iter().fold(Decimal::ZERO, add)
}

/// The distance between neighbours on the grid of `digits` significant digits around `amount`:
/// 1,000 for 141,750 at 3 digits, 0.01 for 1.4175.
pub fn step_at(amount: Decimal, digits: u32) -> Decimal {
    // 141,750 has its first digit at the power 5, so three digits end at the power 3.
    let first = match amount.mantissa().unsigned_abs().checked_ilog10() {
        Some(power) => i64::from(power).saturating_sub(i64::from(amount.scale())),
        None => 0,
    };
    let last = first.saturating_sub(i64::from(digits)).saturating_add(1);
    match u32::try_from(last) {
        Ok(power) => 10i128
            .checked_pow(power)
            .and_then(|step| Decimal::try_from_i128_with_scale(step, 0).ok())
            .unwrap_or(Decimal::MAX),
        Err(_) => {
            let scale = u32::try_from(last.unsigned_abs()).unwrap_or(u32::MAX).min(Decimal::MAX_SCALE);
            Decimal::new(1, scale)
        }
    }
}

/// The smallest multiple of `step` that is not below `amount`; `amount` itself when `step` is zero.
pub fn round_up(amount: Decimal, step: Decimal) -> Decimal {
    match div(amount, step) {
        Some(steps) => {
            let whole = steps.round_dp_with_strategy(0, RoundingStrategy::ToPositiveInfinity);
            let rounded = mul(whole, step).normalize();
            // A quotient of 28 digits may have lost the crumb that makes the difference.
            if rounded < amount { add(rounded, step).normalize() } else { rounded }
        }
        None => amount,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn d(text: &str) -> Decimal {
        text.parse().unwrap_or_default()
    }

    fn check_published(amount: &str, digits: u32, expected: &str) {
        let amount = d(amount);
        assert_eq!(round_up(amount, step_at(amount, digits)), d(expected), "{amount} at {digits} digits");
    }

    #[test]
    fn the_largest_amount_is_a_quadrillion() {
        assert_eq!(MAX_AMOUNT, d("1000000000000000"));
    }

    #[test]
    fn significant_digits_round_up_at_every_size() {
        check_published("141750", 3, "142000");
        check_published("126000", 3, "126000");
        check_published("126000.01", 3, "127000");
        check_published("999001", 3, "1000000");
        check_published("999000", 3, "999000");
        check_published("100000", 3, "100000");
        check_published("1.4175", 3, "1.42");
        check_published("0.0014175", 3, "0.00142");
        check_published("10", 3, "10");
        check_published("9.991", 3, "10");
        check_published("0", 3, "0");
        check_published("7", 1, "7");
        check_published("71", 1, "80");
    }

    #[test]
    fn a_crumb_beyond_28_digits_still_rounds_up() {
        let amount = d("1000000000000000.0000000000001");
        assert_eq!(round_up(amount, Decimal::ONE), d("1000000000000001"));
        assert_eq!(round_up(d("5"), Decimal::ZERO), d("5"));
    }
}
