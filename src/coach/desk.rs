//! What every part of the coach needs: words, the advice, and ways to say what the rep did.

use std::ops::Deref;
use std::rc::Rc;

use rust_decimal::Decimal;
use serde::Serialize;
use yew::prelude::{Callback, MouseEvent, Properties};

use super::kept::Kept;
use crate::bridge::{ApprovalRequest, CoachInput, Data, Host, Outcome, Typed, Unread};
use walkaway_rules::advice::Advice;
use walkaway_rules::deeds::{Act, Deed, Sent, Standing};
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

/// Everything at hand while a part of the coach is drawn. It is cloned into every handler, so a clone is one count.
#[derive(Clone)]
pub struct Desk(Rc<Spread>);

impl PartialEq for Desk {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0) || self.0 == other.0
    }
}

impl Deref for Desk {
    type Target = Spread;

    fn deref(&self) -> &Spread {
        &self.0
    }
}

/// What lies on a desk.
#[derive(PartialEq)]
pub struct Spread {
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
    /// The desk for an advice.
    pub fn new(
        host: &Host,
        input: &Rc<CoachInput>,
        advice: &Rc<Advice>,
        errors: &Rc<Vec<FieldError>>,
        kept: &Kept,
    ) -> Desk {
        Desk(Rc::new(Spread {
            host: host.clone(),
            input: input.clone(),
            advice: advice.clone(),
            errors: errors.clone(),
            kept: kept.clone(),
        }))
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

    /// Where things stand, for whoever does something.
    pub fn standing(&self) -> Standing<'_> {
        let input = &*self.input;
        Standing {
            deal: &input.card.deal,
            advice: &self.advice,
            records: &input.records,
            answered: &input.card.answered,
            sent: input,
            now: input.now,
        }
    }

    /// Does it.
    pub fn does(&self, deed: Deed) {
        for act in deed {
            match act {
                Act::Record { subject, record } => self.record(&subject, &record),
                Act::Answer { path, value } => self.answer(&path, value),
            }
        }
    }

    /// A press that does it.
    pub fn doing(&self, deed: impl Fn(&Standing) -> Deed + 'static) -> Callback<MouseEvent> {
        let desk = self.clone();
        Callback::from(move |_: MouseEvent| desk.does(deed(&desk.standing())))
    }

    /// A press that does it in a conversation.
    pub fn doing_in(
        &self,
        play: &'static str,
        deed: impl Fn(&Standing, &PlayView) -> Deed + 'static,
    ) -> Callback<MouseEvent> {
        let desk = self.clone();
        Callback::from(move |_: MouseEvent| {
            if let Some(view) = desk.play(play) {
                desk.does(deed(&desk.standing(), view));
            }
        })
    }

    /// Today, `YYYY-MM-DD`.
    pub fn today(&self) -> Option<String> {
        self.standing().today()
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
        self.deal().at(path)
    }

    /// A text or a number at a dotted path of the deal, as text.
    pub fn text_at(&self, path: &str) -> Option<String> {
        self.standing().text_at(path)
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
        self.standing().is_answered(path)
    }

    /// Sends what happened as a record.
    fn record(&self, subject: &str, record: &Json) {
        #[derive(Serialize)]
        struct Happened<'a> {
            subject: &'a str,
            record: Data<'a>,
        }
        self.host.emit("record", &Happened { subject, record: Data(record) });
    }

    /// Asks for an approval.
    pub fn request_approval(&self, route: &RouteView, justification: &str) {
        self.host.emit("intent", &ApprovalRequest::new(route, justification));
    }

    /// What became of the last intent of that kind (`record`, `request_approval`) about that subject.
    pub fn outcome(&self, kind: &str, subject: &str) -> Option<&Outcome> {
        outcome(&self.input, kind, subject)
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

impl Sent for CoachInput {
    fn id(&self, subject: &str) -> Option<String> {
        outcome(self, "record", subject).map(|sent| sent.intent_id.clone())
    }
}

/// What became of the last intent of that kind about that subject.
fn outcome<'a>(input: &'a CoachInput, kind: &str, subject: &str) -> Option<&'a Outcome> {
    input.card.intents.iter().rev().find(|outcome| outcome.kind == kind && outcome.subject == subject)
}
