//! Amounts of money as a page gives them: a number in the deal's currency, or with a currency of its own.

use rust_decimal::Decimal;

use crate::facts::json::Json;
use crate::facts::read::{At, Findings, Given, Read, Scalar, Signed, start};
use crate::vocabulary::Value;

/// An amount of money, not negative, with its currency where that is not the deal's.
#[derive(Clone, Debug, PartialEq)]
pub struct Amount {
    /// The number of currency units.
    pub number: Decimal,
    /// ISO 4217; `None` is the deal's own.
    pub currency: Option<Code>,
}

impl Scalar for Amount {
    fn scalar(json: &Json, at: &At, findings: &mut Findings) -> Option<Self> {
        let mut number = None::<Decimal>;
        let currency = amount(json, at, findings, &mut number)?;
        number.map(|number| Amount { number, currency })
    }
}

/// Reads an amount's number, and gives its currency where it says one.
fn amount(json: &Json, at: &At, findings: &mut Findings, number: &mut dyn Read) -> Option<Option<Code>> {
    if !matches!(json, Json::Object(_)) {
        number.fill(Some(json), at, findings);
        return Some(None);
    }
    let mut currency = Given::<Code>::Absent;
    findings.object(Some(json), at, &["amount", "currency"], &mut [number, &mut currency]);
    match currency {
        Given::Absent => Some(None),
        Given::Known(code) => Some(Some(code)),
        Given::Wrong => None,
    }
}

/// An amount of money that may be negative, as credit notes are.
#[derive(Clone, Debug, PartialEq)]
pub struct SignedAmount(pub Amount);

impl Scalar for SignedAmount {
    fn scalar(json: &Json, at: &At, findings: &mut Findings) -> Option<Self> {
        let mut number = None::<Signed>;
        let currency = amount(json, at, findings, &mut number)?;
        number.map(|Signed(number)| SignedAmount(Amount { number, currency }))
    }
}

/// An ISO 4217 currency code: three capital letters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code(pub String);

impl Scalar for Code {
    fn scalar(json: &Json, at: &At, findings: &mut Findings) -> Option<Self> {
        let text = String::scalar(json, at, findings)?.to_ascii_uppercase();
        if text.len() == 3 && text.bytes().all(|letter| letter.is_ascii_uppercase()) {
            return Some(Code(text));
        }
        findings.error_with(at, "not-a-currency", "text", Value::Text(start(&text, 40)));
        None
    }
}

#[cfg(feature = "schema")]
mod schema {
    use super::{Amount, Code, SignedAmount};
    use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

    macro_rules! by_hand {
        ($type:ty, $name:literal, $schema:tt) => {
            impl JsonSchema for $type {
                fn schema_name() -> std::borrow::Cow<'static, str> {
                    $name.into()
                }
                fn json_schema(_: &mut SchemaGenerator) -> Schema {
                    json_schema!($schema)
                }
            }
        };
    }

    by_hand!(Code, "Currency", {
        "type": "string", "pattern": "^[A-Z]{3}$", "description": "ISO 4217 code, such as USD."
    });
    by_hand!(Amount, "Amount", {
        "description": "An amount that is not negative: decimal text, number, or with its own currency.",
        "anyOf": [
            { "type": "string", "pattern": "^\\d+(\\.\\d+)?$" },
            { "type": "number", "minimum": 0 },
            {
                "type": "object",
                "properties": {
                    "amount": { "type": ["string", "number"] },
                    "currency": { "type": "string", "pattern": "^[A-Z]{3}$" }
                },
                "required": ["amount"],
                "additionalProperties": false
            }
        ]
    });
    by_hand!(SignedAmount, "SignedAmount", {
        "description": "An amount that may be negative: decimal text, number, or with its own currency.",
        "anyOf": [
            { "type": "string", "pattern": "^-?\\d+(\\.\\d+)?$" },
            { "type": "number" },
            {
                "type": "object",
                "properties": {
                    "amount": { "type": ["string", "number"] },
                    "currency": { "type": "string", "pattern": "^[A-Z]{3}$" }
                },
                "required": ["amount"],
                "additionalProperties": false
            }
        ]
    });
}
