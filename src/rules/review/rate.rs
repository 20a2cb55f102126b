//! A rate from few cases, with how much they really say (M16).

use crate::vocabulary::as_text_if_any;
use rust_decimal::Decimal;
use serde::Serialize;

/// Below so many cases nothing is said about the rate but the cases themselves.
pub const ENOUGH: usize = 5;

/// The normal deviate of the interval: 95 of 100 such intervals hold the true rate.
const Z: f64 = 1.96;

/// How often something happened, with the interval of Wilson (1927) around it.
///
/// The interval is computed in binary floating point, whose four operations and square root give the same bits
/// natively and in WebAssembly, and rounded to four decimals.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Rate {
    /// How often.
    pub hits: usize,
    /// In how many cases.
    pub of: usize,
    /// `hits / of`, 0 to 1, as decimal text; `None` without cases.
    #[serde(serialize_with = "as_text_if_any")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub share: Option<Decimal>,
    /// The interval's lower end, 0 to 1.
    #[serde(serialize_with = "as_text_if_any")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub low: Option<Decimal>,
    /// The interval's upper end, 0 to 1.
    #[serde(serialize_with = "as_text_if_any")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub high: Option<Decimal>,
    /// There are at least [`ENOUGH`] cases; with fewer the rate is no more than an anecdote.
    pub enough: bool,
}

impl Rate {
    /// `hits` out of `of`; more hits than cases are as many as there are cases.
    pub fn new(hits: usize, of: usize) -> Rate {
        let hits = hits.min(of);
        if of == 0 {
            return Rate::default();
        }
        let (n, p) = (of as f64, hits as f64 / of as f64);
        let z2 = Z * Z;
        let scale = 1.0 + z2 / n;
        let middle = (p + z2 / (2.0 * n)) / scale;
        let half = Z / scale * (p * (1.0 - p) / n + z2 / (4.0 * n * n)).sqrt();
        // Where nothing or everything is a hit, that end is exact; floating point would leave a crumb.
        let low = if hits == 0 { 0.0 } else { middle - half };
        let high = if hits == of { 1.0 } else { middle + half };
        Rate {
            hits,
            of,
            share: Some(four(p)),
            low: Some(four(low)),
            high: Some(four(high)),
            enough: of >= ENOUGH,
        }
    }
}

/// Rounded to four decimals, within 0 and 1.
fn four(number: f64) -> Decimal {
    let parts = (number * 10_000.0).round();
    let parts = if parts >= 10_000.0 {
        10_000
    } else if parts > 0.0 {
        parts as i64
    } else {
        0
    };
    Decimal::new(parts, 4).normalize()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(hits: usize, of: usize, expected: &str) {
        let Rate { share, low, high, .. } = Rate::new(hits, of);
        let text = [share, low, high].map(|it| it.map_or("-".to_owned(), |it| it.to_string()));
        assert_eq!(text.join(" "), expected, "{hits} of {of}");
    }

    /// Against values computed by hand with 30 digits.
    #[test]
    fn wilson_m16() {
        check(0, 0, "- - -");
        check(0, 10, "0 0 0.2775");
        check(10, 10, "1 0.7225 1");
        check(5, 10, "0.5 0.2366 0.7634");
        check(81, 263, "0.308 0.2553 0.3662"); // Newcombe 1998, Table I
        check(15, 148, "0.1014 0.0624 0.1605"); // Newcombe 1998, Table I
        check(0, 20, "0 0 0.1611"); // Newcombe 1998, Table I
        check(1, 29, "0.0345 0.0061 0.1718"); // Newcombe 1998, Table I
        check(1, 1, "1 0.2065 1");
        check(7, 3, "1 0.4385 1");
    }

    #[test]
    fn the_interval_holds_the_share_and_narrows_with_more_cases() {
        for of in 1..200_usize {
            for hits in 0..=of {
                let rate = Rate::new(hits, of);
                assert!(rate.low <= rate.share && rate.share <= rate.high, "{hits} of {of}");
                assert_eq!(rate.enough, of >= ENOUGH);
                let wide = |rate: &Rate| rate.high.zip(rate.low).map(|(high, low)| high - low);
                assert!(wide(&Rate::new(hits * 10, of * 10)) < wide(&rate), "{hits} of {of}");
            }
        }
    }
}
