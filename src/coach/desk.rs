//! What every part of the coach needs: words, the advice, and ways to say what the rep did.

use std::rc::Rc;

use rust_decimal::Decimal;
use serde::Serialize;
use yew::{Callback, Properties};

use super::kept::Kept;
use crate::bridge::{ApprovalRequest, CoachInput, Data, Host, Outcome, Typed, Unread};
use walkaway_rules::advice::{Advice, Coaching};
use walkaway_rules::facts::json::Json;
use walkaway_rules::guidance::RouteView;
use walkaway_rules::plays::PlayView;
use walkaway_rules::vocabulary::{FieldError, Money, Reason, Value};

/// The properties of every panel.
#[derive(Properties, PartialEq, Clone)]
pub struct Props {
    /// Everything at hand.
    pub desk: Desk,
}

/// Everything at hand while a part of the coach is drawn.
#[derive(Clone, PartialEq)]
pub struct Desk {
    /// Words out, events out.
    pub host: Host,
    /// What the page gave.
    pub input: Rc<CoachInput>,
    /// The advice.
    pub advice: Rc<Advice>,
    /// What is wrong with the facts that only the coach reads.
    pub errors: Rc<Vec<FieldError>>,
    /// What is being written on this record.
    pub kept: Kept,
}

impl Desk {
    /// The desk for an advice; nothing when there is none.
    pub fn new(host: &Host, input: &Rc<CoachInput>, coaching: Coaching, kept: Kept) -> Option<Desk> {
        let advice = Rc::new(*coaching.advice?);
        Some(Desk {
            host: host.clone(),
            input: input.clone(),
            advice,
            errors: Rc::new(coaching.errors),
            kept,
        })
    }

    /// A message without parameters.
    pub fn t(&self, id: &str) -> String {
        self.host.words(id, &[])
    }

    /// A message.
    pub fn tw(&self, id: &str, with: &[(&str, Value)]) -> String {
        self.host.words(id, with)
    }

    /// A reason as a sentence.
    pub fn say(&self, reason: &Reason) -> String {
        self.host.say(reason)
    }

    /// A message in that language, `es` or `en`, whatever the card's.
    pub fn in_language(&self, lang: &str, id: &str, with: &[(&str, Value)]) -> String {
        self.host.words_in(lang, id, with)
    }

    /// The card's language: `es` or `en`.
    pub fn lang(&self) -> &str {
        &self.input.card.lang
    }

    fn value(&self, value: Value) -> String {
        self.tw("card-value", &[("value", value)])
    }

    /// ISO 4217 code of the deal's currency, where it is known.
    pub fn currency(&self) -> Option<&str> {
        self.advice.currency.as_deref()
    }

    /// An amount in the deal's currency, for a message.
    pub fn amount(&self, amount: Decimal) -> Value {
        match self.currency() {
            Some(currency) => Value::Money(Money { amount, currency: currency.to_owned() }),
            None => Value::Number(amount),
        }
    }

    /// An amount in the deal's currency.
    pub fn money(&self, amount: Decimal) -> String {
        self.value(self.amount(amount))
    }

    /// An amount in a currency of its own.
    pub fn money_in(&self, amount: Decimal, currency: &str) -> String {
        self.value(Value::Money(Money { amount, currency: currency.to_owned() }))
    }

    /// A number.
    pub fn number(&self, number: Decimal) -> String {
        self.value(Value::Number(number))
    }

    /// A fraction in percent.
    pub fn share(&self, share: Decimal) -> String {
        self.value(Value::Share(share))
    }

    /// A day, from `YYYY-MM-DD`.
    pub fn day(&self, iso: &str) -> String {
        self.value(Value::Day(iso.to_owned()))
    }

    /// The play of that name.
    pub fn play(&self, name: &str) -> Option<&PlayView> {
        let leave = &self.advice.leave;
        self.advice.plays.iter().chain([&leave.case, &leave.comeback.case]).find(|view| view.play == name)
    }

    /// Today, `YYYY-MM-DD`.
    pub fn today(&self) -> Option<String> {
        self.input.now.map(|now| now.day.to_string())
    }

    /// What is wrong with the field at a path, in words.
    pub fn error_at(&self, path: &str) -> Option<String> {
        let error = self.errors.iter().find(|error| error.path == path)?;
        Some(self.host.words(&["error-", error.code].concat(), &error.with))
    }

    /// The deal with the answers laid over it.
    pub fn deal(&self) -> &Json {
        &self.input.card.deal
    }

    /// The value at a dotted path of the deal.
    pub fn fact(&self, path: &str) -> Option<&Json> {
        let mut found = self.deal();
        for step in path.split('.') {
            found = found.get(step)?;
        }
        Some(found).filter(|found| **found != Json::Null)
    }

    /// A text or a number at a dotted path of the deal, as text.
    pub fn text_at(&self, path: &str) -> Option<String> {
        match self.fact(path)? {
            Json::Text(text) | Json::Number(text) => Some(text.clone()),
            Json::Object(_) => match self.fact(path)?.get("amount")? {
                Json::Text(text) | Json::Number(text) => Some(text.clone()),
                _ => None,
            },
            _ => None,
        }
    }

    /// The currency of an amount in the deal that names its own.
    pub fn unit(&self, path: &str) -> Option<String> {
        self.fact(path)?.currency().map(str::to_owned)
    }

    /// An amount as an answer says it, with its currency (by default the deal's): it stays that amount when the deal is
    /// quoted in another one.
    pub fn paid(&self, amount: String, own: Option<String>) -> Json {
        match own.or_else(|| self.currency().map(str::to_owned)) {
            Some(currency) => Json::amount(amount, currency),
            None => Json::Text(amount),
        }
    }

    /// Puts an amount that was entered at a path: in its own currency where it has one there.
    pub fn pays(&self, path: &str) -> Callback<Option<String>> {
        let (desk, path) = (self.clone(), path.to_owned());
        Callback::from(move |value: Option<String>| {
            desk.answer(&path, value.map(|amount| desk.paid(amount, desk.unit(&path))));
        })
    }

    /// Puts an answer at a path of the deal; `None` takes it back.
    pub fn answer(&self, path: &str, value: Option<Json>) {
        self.host.answer(path, value.as_ref());
    }

    /// Whether the fact at a path was answered here, not by the record.
    pub fn is_answered(&self, path: &str) -> bool {
        self.input.card.answered.iter().any(|answered| answered == path)
    }

    /// Sends what happened as a record; the page adds its id, its form's version and the deal's id. `subject` names it for
    /// [`Desk::outcome`].
    pub fn record(&self, subject: &str, fields: Vec<(&str, Json)>) {
        #[derive(Serialize)]
        struct Happened<'a> {
            subject: &'a str,
            record: Data<'a>,
        }
        let fields: Vec<(String, Json)> =
            fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        let record = Json::Object(fields);
        self.host.emit("record", &Happened { subject, record: Data(&record) });
    }

    /// Asks for an approval.
    pub fn request_approval(&self, route: &RouteView, justification: &str) {
        self.host.emit("intent", &ApprovalRequest::new(route, justification));
    }

    /// What became of the last intent of that kind (`record`, `request_approval`) about that subject.
    pub fn outcome(&self, kind: &str, subject: &str) -> Option<&Outcome> {
        self.input
            .card
            .intents
            .iter()
            .rev()
            .find(|outcome| outcome.kind == kind && outcome.subject == subject)
    }

    /// What was recorded of this deal so far, oldest first.
    pub fn records(&self) -> &[Json] {
        &self.input.records
    }

    /// Puts a text on the clipboard and tells whether that worked.
    pub fn copy(&self, text: &str, done: Callback<bool>) {
        self.host.copy(text, done);
    }

    /// What a person typed into a field, as decimal text.
    pub fn parse(&self, text: &str, typed: Typed) -> Result<String, Unread> {
        self.host.parse(text, typed)
    }
}
