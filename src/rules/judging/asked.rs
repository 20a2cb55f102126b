//! What a buyer asks on a term, and how far an exception to it goes (W-050 to W-054).

use rust_decimal::Decimal;

use crate::facts::json::Json;
use crate::facts::read::{At, Findings, Scalar};
use crate::number::money::{div, mul, sub};
use crate::policy::{Term, TermRule};
use crate::vocabulary::{Unit, Value};

/// The longest payment term that is read, in days: ten years.
pub const MAX_DAYS: u32 = 3650;

/// What the buyer asks on a term.
#[derive(Clone, Debug, PartialEq)]
pub enum Asked {
    /// Nobody knows.
    Unknown,
    /// Nobody knows how many months of fees the amount is: the annual fees are missing.
    FeesUnknown,
    /// Our standard, or nothing at all.
    Standard,
    /// A number.
    Number(Decimal),
    /// No limit at all.
    Unlimited,
    /// One of the options, by its place.
    Option(usize),
    /// That which must not be asked.
    Demanded,
}

/// Whether an exception that goes up to `up_to` covers what is asked.
pub fn reaches(rule: &TermRule, up_to: &Asked, asked: &Asked) -> bool {
    match (rule, up_to, asked) {
        (_, _, Asked::Standard) => true,
        (
            TermRule::AtMost { .. },
            Asked::Unlimited,
            Asked::Number(_) | Asked::Unlimited | Asked::FeesUnknown,
        ) => true,
        (TermRule::AtMost { .. }, Asked::Number(up_to), Asked::Number(asked)) => asked <= up_to,
        (TermRule::AtLeast { .. }, Asked::Number(down_to), Asked::Number(asked)) => asked >= down_to,
        (TermRule::OneOf { .. }, Asked::Option(up_to), Asked::Option(asked)) => up_to == asked,
        (TermRule::Never, Asked::Demanded, Asked::Demanded) => true,
        _ => false,
    }
}

/// What is asked, as a parameter of a message; nothing when it is not known.
pub fn value_of(term: &Term, asked: &Asked) -> Option<Value> {
    match asked {
        Asked::Unknown | Asked::FeesUnknown => None,
        Asked::Standard => Some(Value::Message("asked-nothing".into())),
        Asked::Number(number) => Some(number_value(term.unit, *number)),
        Asked::Unlimited => Some(Value::Message("asked-unlimited".into())),
        Asked::Demanded => Some(Value::Message("asked-demanded".into())),
        Asked::Option(place) => match &term.rule {
            TermRule::OneOf { options, .. } => {
                options.get(*place).map(|option| Value::Label(option.label.clone()))
            }
            _ => None,
        },
    }
}

/// A number in a term's unit.
pub fn number_value(unit: Unit, number: Decimal) -> Value {
    match unit {
        Unit::Number => Value::Number(number),
        Unit::Percent => Value::Share(div(number, Decimal::ONE_HUNDRED).unwrap_or_default()),
        Unit::Days | Unit::MonthsOfFees => Value::Quantity { number, unit },
    }
}

/// What a JSON value says is asked on a term; what it cannot mean is reported.
pub fn read_asked(json: &Json, term: &Term, here: &At, findings: &mut Findings) -> Option<Asked> {
    let read = match (json, &term.rule) {
        (Json::Text(text), _) if text.eq_ignore_ascii_case("standard") => Some(Asked::Standard),
        (Json::Text(text), TermRule::AtMost { .. }) if text.eq_ignore_ascii_case("unlimited") => {
            Some(Asked::Unlimited)
        }
        (json @ (Json::Text(_) | Json::Number(_)), TermRule::AtMost { .. } | TermRule::AtLeast { .. }) => {
            match Decimal::scalar(json, here, findings) {
                Some(number) if term.unit == Unit::Days && !fits_days(number) => {
                    let with = vec![("least", Value::count(0)), ("most", Value::count(MAX_DAYS as usize))];
                    findings.error(here, "out-of-range", with);
                    return None;
                }
                Some(number) if term.unit == Unit::Percent && !is_percent(number, &term.rule) => {
                    // A share, or basis points.
                    let over = number > Decimal::ONE_HUNDRED;
                    let percent = if over { div(number, Decimal::ONE_HUNDRED) } else { None };
                    let meant = percent.unwrap_or(mul(number, Decimal::ONE_HUNDRED)).normalize();
                    let with = vec![("number", Value::Number(number)), ("meant", Value::Number(meant))];
                    findings.error(here, "not-a-percent", with);
                    return None;
                }
                Some(number) => Some(Asked::Number(number)),
                None => return None,
            }
        }
        (Json::Bool(false), TermRule::Never) => Some(Asked::Standard),
        (Json::Bool(true), TermRule::Never) => Some(Asked::Demanded),
        (Json::Text(text), TermRule::Never) if text.eq_ignore_ascii_case("true") => Some(Asked::Demanded),
        (Json::Text(text), TermRule::OneOf { options, .. }) => {
            options.iter().position(|option| option.id.eq_ignore_ascii_case(text)).map(Asked::Option)
        }
        _ => None,
    };
    if read.is_none() {
        let mut with = vec![("term", Value::Label(term.label.clone()))];
        let allowed = match &term.rule {
            TermRule::OneOf { options, .. } => options.iter().map(|option| option.id.as_str()).collect(),
            TermRule::AtMost { .. } => vec!["standard", "unlimited", "0"],
            TermRule::AtLeast { .. } => vec!["standard", "0"],
            TermRule::Never => vec!["true", "false"],
        };
        with.push(("allowed", Value::Text(allowed.join(", "))));
        findings.error(here, "asked-not-readable", with);
    }
    read
}

/// Whether a number is a percentage, going by what we offer: 0.9999 where we offer 99.5 is a share, and 9,999 are basis
/// points. Where our own numbers stay under a hundred, nothing is more than all of it: 101 % of the time is no time.
fn is_percent(number: Decimal, rule: &TermRule) -> bool {
    let (standard, limit) = match rule {
        TermRule::AtMost { standard, limit } | TermRule::AtLeast { standard, limit } => (*standard, *limit),
        _ => return true,
    };
    let hundred = Decimal::ONE_HUNDRED;
    if number > hundred && standard.max(limit) < hundred {
        return false;
    }
    let otherwise = match number {
        share if share > Decimal::ZERO && share <= Decimal::ONE => Some(mul(share, hundred)),
        points if points > hundred => div(points, hundred),
        _ => None,
    };
    let far = |number: Decimal| sub(number, standard).abs();
    otherwise.is_none_or(|otherwise| far(number) <= far(otherwise))
}

fn fits_days(number: Decimal) -> bool {
    number.is_integer() && number <= Decimal::from(MAX_DAYS)
}
