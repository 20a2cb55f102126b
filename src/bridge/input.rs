//! What a card is given to draw.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::JsValue;

use super::value::json;
use crate::rules::coach::moment::Moment;
use crate::rules::coach::settings::{self, CheckedSettings};
use crate::rules::json::Json;
use crate::rules::policy::{self, Checked};
use crate::rules::read::Day;
use crate::rules::review::records::once;

/// One snapshot of everything the page knows: a card draws it and nothing else.
#[derive(Clone, Debug)]
pub struct Input {
    /// The deal of the record, with the answers given on the card laid over it.
    pub deal: Json,
    /// The organisation's policy over the defaults, checked. The same policy is the same `Rc`.
    pub policy: Rc<Checked>,
    /// The day at the user's place.
    pub today: Option<Day>,
    /// The language of the words: `es` or `en`. [`super::Host::words`] already speaks it; a card redraws when it changes.
    pub lang: String,
    /// Who keeps the answers.
    pub saves: Saves,
    /// The paths that were answered on the card, and not by the record.
    pub answered: Vec<String>,
    /// The sections the user has opened.
    pub opened: Vec<String>,
    /// What became of the intents sent so far.
    pub intents: Vec<Outcome>,
}

/// Who keeps what is answered on the card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saves {
    /// The page saves it in the record.
    Host,
    /// This browser keeps it.
    Browser,
    /// Nobody: it is gone with the page.
    Nowhere,
}

impl Saves {
    /// The word it is known by in the language files.
    pub const fn word(self) -> &'static str {
        match self {
            Saves::Host => "host",
            Saves::Browser => "browser",
            Saves::Nowhere => "nowhere",
        }
    }
}

/// What became of an intent.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// The intent's id.
    pub intent_id: String,
    /// `answer` or `request_approval`.
    pub kind: String,
    /// What it was about, as the card named it: a route's `covers`, or an answer's path.
    pub subject: String,
    /// `sending`, `applied`, `queued`, `rejected`, `unsupported` or `conflict`.
    pub status: String,
    /// What the page said about it.
    pub message: Option<String>,
}

impl PartialEq for Input {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.policy, &other.policy)
            && self.today == other.today
            && self.lang == other.lang
            && self.saves == other.saves
            && self.answered == other.answered
            && self.opened == other.opened
            && self.intents == other.intents
            && self.deal == other.deal
    }
}

impl Input {
    /// Reads the shim's object. Whatever stands in it, there is an input: what cannot be read is unknown.
    pub fn read(object: &JsValue) -> Input {
        let field = |name: &str| js_sys::Reflect::get(object, &name.into()).unwrap_or(JsValue::UNDEFINED);
        let mut deal = json(&field("deal"));
        let mut answered = Vec::new();
        if let Json::Object(answers) = json(&field("answers")) {
            for (path, value) in answers {
                deal.set(&path, value);
                answered.push(path);
            }
        }
        let opened = match json(&field("opened")) {
            Json::List(items) => items.iter().filter_map(as_text).collect(),
            _ => Vec::new(),
        };
        let intents = match json(&field("intents")) {
            Json::List(items) => items.iter().map(outcome).collect(),
            _ => Vec::new(),
        };
        Input {
            deal,
            policy: checked(&field("policy")),
            today: day(&field("today")),
            lang: field("lang").as_string().unwrap_or_default(),
            saves: match field("saves").as_string().as_deref() {
                Some("host") => Saves::Host,
                Some("browser") => Saves::Browser,
                _ => Saves::Nowhere,
            },
            answered,
            opened,
            intents,
        }
    }
}

/// What the coach is given to draw.
#[derive(Clone, Debug, PartialEq)]
pub struct CoachInput {
    /// What the card is given.
    pub card: Input,
    /// The policy's settings for the coach, or their mistakes.
    pub settings: Rc<CheckedSettings>,
    /// Now, at the user's place.
    pub now: Option<Moment>,
    /// What was recorded of this deal, oldest first.
    pub records: Vec<Json>,
}

impl CoachInput {
    /// Reads the shim's object, whatever stands in it.
    pub fn read(object: &JsValue) -> CoachInput {
        let field = |name: &str| js_sys::Reflect::get(object, &name.into()).unwrap_or(JsValue::UNDEFINED);
        CoachInput {
            card: Input::read(object),
            settings: settings(&field("policy")),
            now: field("now").as_string().and_then(|text| Moment::parse(&text)),
            records: records(&field("records")),
        }
    }
}

/// What happened with a deal, each record once, whoever handed it back how often.
pub fn records(list: &JsValue) -> Vec<Json> {
    match json(list) {
        Json::List(items) => once(items),
        _ => Vec::new(),
    }
}

fn as_text(value: &Json) -> Option<String> {
    match value {
        Json::Text(text) => Some(text.clone()),
        _ => None,
    }
}

fn outcome(item: &Json) -> Outcome {
    let text = |key: &str| item.get(key).and_then(as_text);
    Outcome {
        intent_id: text("intent_id").unwrap_or_default(),
        kind: text("kind").unwrap_or_default(),
        subject: text("subject").unwrap_or_default(),
        status: text("status").unwrap_or_default(),
        message: text("message"),
    }
}

/// A day from `YYYY-MM-DD`.
pub fn day(value: &JsValue) -> Option<Day> {
    value.as_string().and_then(|text| Day::parse(&text))
}

thread_local! {
    static DEFAULTS: Json = json(&js_sys::JSON::parse(policy::DEFAULT).unwrap_or(JsValue::UNDEFINED));
    static LAST: RefCell<Option<(JsValue, Rc<Checked>)>> = const { RefCell::new(None) };
}

/// The organisation's policy over the defaults. The shim hands over the very same object as long as nothing in
/// it has changed, so that reading and checking it happens once.
pub fn checked(own: &JsValue) -> Rc<Checked> {
    LAST.with(|last| {
        let mut last = last.borrow_mut();
        if let Some((object, policy)) = last.as_ref()
            && js_sys::Object::is(object, own)
        {
            return Rc::clone(policy);
        }
        let read = if own.is_undefined() || own.is_null() { None } else { Some(json(own)) };
        let policy = Rc::new(DEFAULTS.with(|defaults| policy::check(defaults, read.as_ref())));
        *last = Some((own.clone(), Rc::clone(&policy)));
        policy
    })
}

thread_local! {
    static COACH_DEFAULTS: Json = json(&js_sys::JSON::parse(settings::DEFAULT).unwrap_or(JsValue::UNDEFINED));
    static LAST_SETTINGS: RefCell<Option<(JsValue, Rc<CheckedSettings>)>> = const { RefCell::new(None) };
}

/// The coach's settings in the organisation's policy, over the defaults; as [`checked`], once for the same object.
pub fn settings(own: &JsValue) -> Rc<CheckedSettings> {
    LAST_SETTINGS.with(|last| {
        let mut last = last.borrow_mut();
        if let Some((object, settings)) = last.as_ref()
            && js_sys::Object::is(object, own)
        {
            return Rc::clone(settings);
        }
        let read = if own.is_undefined() || own.is_null() { None } else { Some(json(own)) };
        let fresh = Rc::new(COACH_DEFAULTS.with(|defaults| settings::check(defaults, read.as_ref())));
        *last = Some((own.clone(), Rc::clone(&fresh)));
        fresh
    })
}
