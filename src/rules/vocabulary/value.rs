//! Numbers, names and reasons as they cross the border: codes with parameters, never sentences.

use std::rc::Rc;

use rust_decimal::Decimal;
use serde::{Serialize, Serializer};

use crate::vocabulary::{Day, Severity, Unit};

/// An amount with its currency.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Money {
    /// Decimal text.
    #[serde(serialize_with = "as_text")]
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub amount: Decimal,
    /// ISO 4217.
    pub currency: String,
}

pub(crate) fn as_text<S: Serializer>(number: &Decimal, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(&number.normalize())
}

pub(crate) fn as_text_if_any<S: Serializer>(
    number: &Option<Decimal>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    match number {
        Some(number) => as_text(number, serializer),
        None => serializer.serialize_none(),
    }
}

/// A parameter of a message.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Value {
    /// An amount of money.
    Money(Money),
    /// A number, as decimal text.
    Number(
        #[serde(serialize_with = "as_text")]
        #[cfg_attr(feature = "schema", schemars(with = "String"))]
        Decimal,
    ),
    /// A fraction shown in percent, as decimal text: 0.35.
    Share(
        #[serde(serialize_with = "as_text")]
        #[cfg_attr(feature = "schema", schemars(with = "String"))]
        Decimal,
    ),
    /// A number with its unit: 60 days, 12 months of fees.
    Quantity {
        /// Decimal text.
        #[serde(serialize_with = "as_text")]
        #[cfg_attr(feature = "schema", schemars(with = "String"))]
        number: Decimal,
        /// The unit; the message is `unit-days` with `number`.
        unit: Unit,
    },
    /// Bounds, both inclusive, of which one may be absent: "from 50 million", "10 to 500".
    Between {
        /// The least.
        least: Option<Box<Value>>,
        /// The most.
        most: Option<Box<Value>>,
    },
    /// A text from the deal or the policy, shown as it is.
    Text(String),
    /// The name of another message.
    Message(String),
    /// Something of the policy: its own name for it, or the message of that name.
    Label(Rc<Label>),
    /// A day, `YYYY-MM-DD`.
    Day(String),
    /// Several values, listed.
    List(Vec<Value>),
}

impl Value {
    /// A count.
    pub fn count(count: usize) -> Value {
        Value::Number(Decimal::from(count))
    }

    /// A kind of JSON value, by its code.
    pub fn kind(kind: &'static str) -> Value {
        Value::Message(format!("kind-{}", kind.replace('_', "-")))
    }

    /// A day.
    pub fn day(day: Day) -> Value {
        Value::Day(day.to_string())
    }
}

/// The name of something that the policy defines.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Label {
    /// The message that names it, where the language files have one: `term-liability-cap`.
    pub message: String,
    /// The policy's own names, by language; `und` is a name for every language.
    #[serde(serialize_with = "by_name", skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(with = "std::collections::BTreeMap<String, String>", default))]
    pub names: Vec<(String, String)>,
}

impl Label {
    /// What the language files name.
    pub fn of(message: &str) -> Rc<Label> {
        Rc::new(Label { message: message.to_owned(), names: Vec::new() })
    }
}

fn by_name<S: Serializer>(names: &[(String, String)], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(names.iter().map(|(language, name)| (language, name)))
}

/// The parameters of a message.
pub type With = Vec<(&'static str, Value)>;

fn as_object<S: Serializer>(with: &With, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(with.iter().map(|(name, value)| (name, value)))
}

/// Why something is so: a rule, the numbers it compared, and the setting that said so.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Reason {
    /// The message: `price-below-threshold`.
    pub code: &'static str,
    /// Its parameters.
    #[serde(serialize_with = "as_object")]
    #[cfg_attr(feature = "schema", schemars(with = "std::collections::BTreeMap<String, Value>"))]
    pub with: With,
    /// The policy setting that decided, as a path: `price.rows.0.target_margin`.
    pub setting: Option<String>,
}

/// Something wrong with one field of the input, or with one setting of the policy.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FieldError {
    /// Where: `cost.direct`.
    pub path: String,
    /// What, as the name of a message: `not-a-number` is `error-not-a-number`.
    pub code: &'static str,
    /// The message's parameters.
    #[serde(serialize_with = "as_object")]
    #[cfg_attr(feature = "schema", schemars(with = "std::collections::BTreeMap<String, Value>"))]
    pub with: With,
    /// How bad.
    pub severity: Severity,
}

/// How many of them are errors.
pub fn errors_in(findings: &[FieldError]) -> usize {
    findings.iter().filter(|found| found.severity == Severity::Error).count()
}
