//! What a person does about a deal beyond answering a question: what is written down of it, and what it changes on the deal.
//! Nothing is done here. The page does what is returned, in that order, and shows what became of it.

pub mod back;
pub mod case;
pub mod leave;
pub mod offers;

use crate::advice::Advice;
use crate::facts::coaching::Step;
use crate::facts::json::Json;
use crate::facts::record::Outcome;
use crate::plays::PlayView;
use crate::vocabulary::{Moment, Money};

/// Where things stand when somebody does something.
#[derive(Clone, Copy)]
pub struct Standing<'a> {
    /// The deal with the answers laid over it.
    pub deal: &'a Json,
    /// What is advised on it.
    pub advice: &'a Advice,
    /// What is written down of it, oldest first.
    pub records: &'a [Json],
    /// The paths that were answered here, not by the record.
    pub answered: &'a [String],
    /// What was sent of it.
    pub sent: &'a dyn Sent,
    /// Now, where the page knows it.
    pub now: Option<Moment>,
}

/// What was sent of a deal, and may not be written down yet.
pub trait Sent {
    /// The id of the last record that was called so (see [`Act::Record`]).
    fn id(&self, subject: &str) -> Option<String>;
}

/// One thing for the page to do.
#[derive(Clone, Debug, PartialEq)]
pub enum Act {
    /// A record goes out; the page adds its id, its form's version and the deal's id.
    Record {
        /// What it is called among what was sent of this deal.
        subject: String,
        /// A [`crate::facts::record::Record`].
        record: Json,
    },
    /// An answer is put at a path of the deal; `None` takes it back.
    Answer {
        /// Where.
        path: String,
        /// What.
        value: Option<Json>,
    },
}

/// What is to be done, in order.
pub type Deed = Vec<Act>;

impl<'a> Standing<'a> {
    /// The value at a dotted path of the deal.
    pub fn fact(&self, path: &str) -> Option<&'a Json> {
        self.deal.at(path)
    }

    /// A text or a number at a dotted path of the deal, as text; of an amount its number.
    pub fn text_at(&self, path: &str) -> Option<String> {
        let found = self.fact(path)?;
        found.said().or_else(|| found.get("amount")?.said()).map(str::to_owned)
    }

    /// Whether the fact at a path was answered here.
    pub fn is_answered(&self, path: &str) -> bool {
        self.answered.iter().any(|answered| answered == path)
    }

    /// Today, `YYYY-MM-DD`.
    pub fn today(&self) -> Option<String> {
        self.now.map(|now| now.day.to_string())
    }

    /// The last record of that kind for which `is` holds.
    pub fn record_of(&self, kind: &str, is: impl Fn(&Json) -> bool) -> Option<&'a Json> {
        self.records.iter().rev().find(|record| text_of(record, "kind") == Some(kind) && is(record))
    }

    /// The last word on what became of the record of that id.
    pub fn outcome_of(&self, id: &str) -> Option<&'a str> {
        text_of(self.record_of("outcome", |news| text_of(news, "of") == Some(id))?, "outcome")
    }

    /// The id of the last such record: as it is written down, else as it was sent under that name.
    pub fn id_of(&self, kind: &str, subject: &str, is: impl Fn(&Json) -> bool) -> Option<String> {
        let known = self.record_of(kind, is).and_then(|record| text_of(record, "id")).map(str::to_owned);
        known.or_else(|| self.sent.id(subject))
    }

    /// What became of the record of that id.
    pub fn news(&self, subject: &str, of: &str, outcome: Outcome) -> Act {
        let fields = vec![
            ("kind", text("outcome")),
            ("of", text(of)),
            ("outcome", text(outcome.word())),
            ("on", self.today().map(Json::Text)),
        ];
        record(subject, fields)
    }
}

/// The text or number under a key of a record.
pub fn text_of<'r>(record: &'r Json, key: &str) -> Option<&'r str> {
    record.get(key)?.said()
}

/// A record of what is known of these fields.
fn record(subject: &str, fields: Vec<(&'static str, Option<Json>)>) -> Act {
    Act::Record { subject: subject.to_owned(), record: object(fields) }
}

fn object(fields: Vec<(&'static str, Option<Json>)>) -> Json {
    let known = fields.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?)));
    Json::Object(known.collect())
}

fn answer(path: impl Into<String>, value: Option<Json>) -> Act {
    Act::Answer { path: path.into(), value }
}

fn text(text: impl Into<String>) -> Option<Json> {
    Some(Json::Text(text.into()))
}

/// The number of an amount: its currency is the record's.
fn money(money: Option<&Money>) -> Option<Json> {
    text(money?.amount.normalize().to_string())
}

/// Takes back all that a play has written down, and more of its facts.
fn clear(at: &Standing, play: &PlayView, more: &[&str]) -> Vec<Act> {
    let mut paths: Vec<String> = more.iter().map(|key| [play.at, ".", key].concat()).collect();
    for step in &play.steps {
        for key in Step::KEYS.iter().filter(|_| play.owners) {
            paths.push([play.at, ".steps.", step.name, ".", key].concat());
        }
        for part in &step.parts {
            paths.extend(part.fields.iter().map(|field| field.path.clone()));
        }
    }
    paths.retain(|path| at.fact(path).is_some());
    paths.into_iter().map(|path| answer(path, None)).collect()
}
