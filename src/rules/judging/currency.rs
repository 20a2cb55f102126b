//! Amounts in the deal's currency and in the policy's.

use rust_decimal::Decimal;

use crate::facts::amount::Amount;
use crate::facts::read::{At, Findings};
use crate::number::exact::Exact;
use crate::policy::Policy;
use crate::vocabulary::Value;

/// Whether a number is one where nothing cannot be: many CRMs keep zero where nobody has entered anything.
pub fn not_nothing(number: Decimal, at: &At, findings: &mut Findings) -> bool {
    if number.is_zero() {
        findings.warning(at, "zero-is-empty", Vec::new());
    }
    !number.is_zero()
}

/// An amount in the deal's currency, by the policy's rates; reported where there is no rate.
pub fn in_currency(
    amount: &Amount,
    currency: Option<&str>,
    policy: &Policy,
    at: &At,
    findings: &mut Findings,
) -> Option<Decimal> {
    exact_in_currency(amount, currency, policy, at, findings).map(|amount| amount.near())
}

/// The same as the quotient it is.
pub fn exact_in_currency(
    amount: &Amount,
    currency: Option<&str>,
    policy: &Policy,
    at: &At,
    findings: &mut Findings,
) -> Option<Exact> {
    let currency = currency?;
    let own = match &amount.currency {
        Some(own) if own.0 != currency => own.0.as_str(),
        _ => return Some(amount.number.into()),
    };
    let converted = policy
        .rate(own)
        .zip(policy.rate(currency))
        .and_then(|(from, to)| Exact::from(amount.number).times(&from.into()).over(&to.into()));
    if converted.is_none() {
        let with = vec![("currency", Value::Text(own.to_owned())), ("own", Value::Text(currency.to_owned()))];
        findings.error(at, "other-currency", with);
    }
    converted
}

/// An amount of a currency in the policy's.
pub fn to_policy(amount: Decimal, currency: Option<&str>, policy: &Policy) -> Option<Exact> {
    policy.rate(currency?).map(|rate| Exact::from(amount).times(&rate.into()))
}
