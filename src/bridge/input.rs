//! What a card is given to draw.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::JsValue;

use super::value::json;
use walkaway_rules::advice::avoid;
use walkaway_rules::facts::json::Json;
use walkaway_rules::facts::read::{At, Findings, Read};
use walkaway_rules::plays::Viewer;
use walkaway_rules::policy;
use walkaway_rules::policy::Checked;
use walkaway_rules::policy::settings;
use walkaway_rules::policy::settings::CheckedSettings;
use walkaway_rules::review::records::once;
use walkaway_rules::vocabulary::Day;
use walkaway_rules::vocabulary::Moment;

/// One snapshot of everything the page knows: a card draws it and nothing else.
#[derive(Clone, Debug)]
pub struct Input {
    /// Whose all of this is, as the shim names it: another record is another text.
    pub record: Rc<str>,
    /// The deal of the record, with the answers given on the card laid over it.
    pub deal: Json,
    /// The organisation's policy over the defaults, checked. The same policy is the same `Rc`.
    pub policy: Rc<Checked>,
    /// The day at the user's place.
    pub today: Option<Day>,
    /// The language of the words, one of ours. [`super::Host::words`] already speaks it; a card redraws when it changes.
    pub lang: String,
    /// Who keeps the answers, and how many each.
    pub saves: Vec<(Saves, usize)>,
    /// Answers that do not count until one of two values is taken.
    pub asides: Vec<Aside>,
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
    /// Nothing was answered yet; it goes to the CRM.
    Host,
    /// The CRM has said that it saved them.
    Crm,
    /// On their way to the CRM.
    Sending,
    /// The CRM will see to them.
    Queued,
    /// This browser keeps them.
    Browser,
    /// Nobody: they are gone with the page.
    Nowhere,
}

impl Saves {
    const ALL: [Saves; 6] =
        [Saves::Host, Saves::Crm, Saves::Sending, Saves::Queued, Saves::Browser, Saves::Nowhere];

    /// The word it is known by in the language files.
    pub const fn word(self) -> &'static str {
        match self {
            Saves::Host => "host",
            Saves::Crm => "crm",
            Saves::Sending => "sending",
            Saves::Queued => "queued",
            Saves::Browser => "browser",
            Saves::Nowhere => "nowhere",
        }
    }
}

/// An answer that does not count, beside what does.
#[derive(Clone, Debug, PartialEq)]
pub struct Aside {
    /// Of which fact; with `record`, the record's subject.
    pub path: String,
    /// `differs`: the CRM says otherwise; `unsent`: the CRM has not taken it; `old`: kept before anybody noted of which
    /// record; `window`: another window says otherwise; `record`: what happened, not taken by the CRM.
    pub why: String,
    /// The user's value.
    pub mine: Json,
    /// The value that counts.
    pub theirs: Json,
    /// Of a list: what a person tells the line by.
    pub line: Option<String>,
    /// With `unsent` and `record`: `rejected`, `conflict`, `failed` or `late`.
    pub status: String,
    /// What the CRM said.
    pub message: Option<String>,
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
    /// `sending`, `applied`, `queued`, `rejected`, `unsupported`, `conflict`, `kept`, `failed` or `late`.
    pub status: String,
    /// With a request: its route, as [`super::route_key`] names it.
    pub route: Option<String>,
    /// With a request: what was written for the approver.
    pub written: Option<String>,
    /// What the page said about it.
    pub message: Option<String>,
}

impl PartialEq for Input {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.policy, &other.policy)
            && self.record == other.record
            && self.asides == other.asides
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
        let list = |name: &str| match json(&field(name)) {
            Json::List(items) => items,
            _ => Vec::new(),
        };
        Input {
            record: field("record").as_string().unwrap_or_default().into(),
            deal,
            policy: checked(&field("policy")),
            today: day(&field("today")),
            lang: field("lang").as_string().unwrap_or_default(),
            saves: list("saves").iter().filter_map(saves).collect(),
            asides: list("asides").iter().map(aside).collect(),
            answered,
            opened: list("opened").iter().filter_map(as_text).collect(),
            intents: list("intents").iter().map(outcome).collect(),
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
    /// What this browser recorded of this deal or of another one with its id: nobody knows.
    pub older: Vec<Json>,
    /// Who looks, where the page says so.
    pub viewer: Option<Viewer>,
    /// Where the phrases of the linter are.
    pub phrases: Phrases,
    /// The languages that a text can be in: each with its name in the card's.
    pub tongues: Vec<(String, String)>,
}

/// Where the phrases of the linter are. The advice depends on them, so that it is given anew when they arrive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phrases {
    /// On their way.
    Coming,
    /// Here.
    Here,
    /// They could not be loaded.
    Lost,
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
            older: records(&field("older")),
            viewer: viewer(&field("user")),
            phrases: match field("phrases").as_string().as_deref() {
                _ if avoid::is_ready() => Phrases::Here,
                Some("lost") => Phrases::Lost,
                _ => Phrases::Coming,
            },
            tongues: pairs(&field("tongues")),
        }
    }
}

/// Who looks; whatever cannot be read holds no role.
pub fn viewer(user: &JsValue) -> Option<Viewer> {
    let user = json(user);
    let user = Some(&user).filter(|user| matches!(user, Json::Object(_)))?;
    Some(Viewer::read(Some(user), &At::ROOT.key("user"), &mut Findings::default()))
}

/// What happened with a deal, each record once, whoever handed it back how often.
pub fn records(list: &JsValue) -> Vec<Json> {
    match json(list) {
        Json::List(items) => once(items),
        _ => Vec::new(),
    }
}

/// A list of two texts each.
fn pairs(list: &JsValue) -> Vec<(String, String)> {
    let mut pairs = Vec::new();
    if let Json::List(items) = json(list) {
        for item in items {
            if let Json::List(pair) = item
                && let [Json::Text(first), Json::Text(second)] = pair.as_slice()
            {
                pairs.push((first.clone(), second.clone()));
            }
        }
    }
    pairs
}

fn as_text(value: &Json) -> Option<String> {
    match value {
        Json::Text(text) => Some(text.clone()),
        _ => None,
    }
}

fn saves(item: &Json) -> Option<(Saves, usize)> {
    let who = item.get("who").and_then(as_text)?;
    let count = match item.get("count") {
        Some(Json::Number(text)) => text.parse().ok()?,
        _ => 0,
    };
    Saves::ALL.into_iter().find(|saves| saves.word() == who).map(|saves| (saves, count))
}

fn aside(item: &Json) -> Aside {
    let text = |key: &str| item.get(key).and_then(as_text);
    let value = |key: &str| item.get(key).cloned().unwrap_or(Json::Null);
    Aside {
        path: text("path").unwrap_or_default(),
        why: text("why").unwrap_or_default(),
        mine: value("mine"),
        theirs: value("theirs"),
        line: text("line"),
        status: text("status").unwrap_or_default(),
        message: text("message"),
    }
}

fn outcome(item: &Json) -> Outcome {
    let text = |key: &str| item.get(key).and_then(as_text);
    Outcome {
        route: text("route"),
        written: item.get("detail").and_then(|detail| detail.get("justification")).and_then(as_text),
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
