//! What every part of the coach needs: words, the advice, and ways to say what the rep did.

use std::ops::Deref;
use std::rc::Rc;

use serde::Serialize;
use yew::Callback;

use crate::bridge::{ApprovalRequest, CoachInput, Data, Host, Outcome, Typed, Unread};
use crate::part::Kept;
use crate::speak::Speak;
use walkaway_rules::advice::Advice;
use walkaway_rules::deeds::{Act, Deed, Sent, Standing};
use walkaway_rules::facts::json::Json;
use walkaway_rules::guidance::RouteView;
use walkaway_rules::plays::PlayView;
use walkaway_rules::vocabulary::{FieldError, Value};

/// Everything at hand while a part of the coach is drawn. It is cloned into every handler, so a clone is one count.
#[derive(Clone)]
pub struct Desk(Rc<Spread>);

impl Deref for Desk {
    type Target = Spread;

    fn deref(&self) -> &Spread {
        &self.0
    }
}

/// What lies on a desk.
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

impl Speak for Desk {
    fn host(&self) -> &Host {
        &self.host
    }

    fn currency(&self) -> Option<&str> {
        self.advice.currency.as_deref()
    }
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

    /// A message in that language, whose words are here, whatever the card's.
    pub fn in_language(&self, lang: &str, id: &str, with: &[(&str, Value)]) -> String {
        self.host.words_in(lang, id, with)
    }

    /// The card's language, one of ours.
    pub fn lang(&self) -> &str {
        &self.input.card.lang
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
    pub fn doing(&self, deed: impl Fn(&Standing) -> Deed + 'static) -> Callback<()> {
        let desk = self.clone();
        Callback::from(move |()| desk.does(deed(&desk.standing())))
    }

    /// A press that does it in a conversation.
    pub fn doing_in(
        &self,
        play: &'static str,
        deed: impl Fn(&Standing, &PlayView) -> Deed + 'static,
    ) -> Callback<()> {
        let desk = self.clone();
        Callback::from(move |()| {
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

    /// Puts what was entered at a path as it is.
    pub fn puts(&self, path: &str) -> Callback<Option<String>> {
        let (desk, path) = (self.clone(), path.to_owned());
        Callback::from(move |value: Option<String>| desk.answer(&path, value.map(Json::Text)))
    }

    /// A press that answers.
    pub fn answering(&self, path: &str, value: Option<Json>) -> Callback<()> {
        let (desk, path) = (self.clone(), path.to_owned());
        Callback::from(move |()| desk.answer(&path, value.clone()))
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
