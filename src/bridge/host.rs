//! The page, as a card sees it: words, typed text, and one way to say what happened.

use std::rc::Rc;

use js_sys::{Array, Function, Reflect};
use serde::{Serialize, Serializer};
use wasm_bindgen::{JsCast, JsValue};

use walkaway_rules::facts::json::Json;
use walkaway_rules::vocabulary::{Reason, Value};

use super::value::{json, to_js};

/// The functions that the shim gave at mount, and the record that they are about. Two are equal when they are of the
/// same mount and record.
#[derive(Clone, Debug, PartialEq)]
pub struct Host {
    object: JsValue,
    record: Rc<str>,
}

/// What a field takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Typed<'a> {
    /// An amount in this currency; empty is not known.
    Money(&'a str),
    /// The same, and less than nothing is possible.
    Balance(&'a str),
    /// A plain number.
    Number,
    /// A whole number.
    Whole,
    /// A percentage: 35 for 35 %.
    Percent,
}

/// What was typed and is not surely one number.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Unread {
    /// The sentence that says so.
    pub say: String,
    /// What it may have meant, the likelier first; empty when it is no number.
    pub readings: Vec<Reading>,
}

/// A number that was perhaps meant.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// As decimal text.
    pub value: String,
    /// As the user's place writes it.
    pub text: String,
}

impl Host {
    /// Wraps the shim's object.
    pub fn new(object: JsValue) -> Host {
        Host { object, record: "".into() }
    }

    /// The same, about that record: whatever is said through it is said of no other.
    pub fn of(&self, record: &Rc<str>) -> Host {
        Host { object: self.object.clone(), record: record.clone() }
    }

    fn call(&self, name: &str, args: &Array) -> Option<JsValue> {
        let function: Function = Reflect::get(&self.object, &name.into()).ok()?.dyn_into().ok()?;
        function.apply(&self.object, args).ok()
    }

    /// The message `id` with its parameters, in the user's language; the id itself when there is none.
    pub fn words(&self, id: &str, with: &[(&str, Value)]) -> String {
        let args = Array::of2(&id.into(), &to_js(&Parameters(with)));
        self.call("words", &args).and_then(|text| text.as_string()).unwrap_or_else(|| id.to_owned())
    }

    /// The message of a reason.
    pub fn say(&self, reason: &Reason) -> String {
        self.words(reason.code, &reason.with)
    }

    /// What a person typed, in the user's way of writing numbers, as decimal text.
    pub fn parse(&self, text: &str, typed: Typed) -> Result<String, Unread> {
        let (kind, currency) = match typed {
            Typed::Money(currency) | Typed::Balance(currency) => ("money", currency),
            Typed::Number => ("number", ""),
            Typed::Whole => ("whole", ""),
            Typed::Percent => ("percent", ""),
        };
        let signed = matches!(typed, Typed::Balance(_));
        let args = Array::of4(&text.into(), &kind.into(), &currency.into(), &signed.into());
        let read = self.call("parse", &args).map_or(Json::Null, |read| json(&read));
        let text = |from: &Json, key: &str| match from.get(key) {
            Some(Json::Text(text)) => Some(text.clone()),
            _ => None,
        };
        if let Some(value) = text(&read, "value") {
            return Ok(value);
        }
        let mut unread = Unread { say: text(&read, "say").unwrap_or_default(), readings: Vec::new() };
        if let Some(Json::List(readings)) = read.get("readings") {
            for reading in readings {
                if let (Some(value), Some(text)) = (text(reading, "value"), text(reading, "text")) {
                    unread.readings.push(Reading { value, text });
                }
            }
        }
        Err(unread)
    }

    /// The same in that language, whose words are here, whatever the user's: for texts to the buyer.
    pub fn words_in(&self, lang: &str, id: &str, with: &[(&str, Value)]) -> String {
        let args = Array::of3(&id.into(), &to_js(&Parameters(with)), &lang.into());
        self.call("words", &args).and_then(|text| text.as_string()).unwrap_or_else(|| id.to_owned())
    }

    /// Brings the words of a language here, for `words_in`, and tells `done` whether they are.
    pub fn speak(&self, lang: &str, done: yew::Callback<bool>) {
        let then = wasm_bindgen::closure::Closure::once_into_js(move |here: bool| done.emit(here));
        self.call("speak", &Array::of2(&lang.into(), &then));
    }

    /// Puts a text on the clipboard and tells `done` whether that worked.
    pub fn copy(&self, text: &str, done: yew::Callback<bool>) {
        let then = wasm_bindgen::closure::Closure::once_into_js(move |copied: bool| done.emit(copied));
        self.call("copy", &Array::of2(&text.into(), &then));
    }

    /// Tells the page what happened. The shim acts on it later, never inside this call.
    pub fn emit(&self, kind: &str, detail: &(impl Serialize + ?Sized)) {
        self.call("emit", &Array::of3(&kind.into(), &to_js(detail), &(*self.record).into()));
    }

    /// Puts an answer at a path of the deal; `None` takes it back.
    pub fn answer(&self, path: &str, value: Option<&Json>) {
        #[derive(Serialize)]
        struct Answer<'a> {
            path: &'a str,
            value: Option<Data<'a>>,
        }
        self.emit("answer", &Answer { path, value: value.map(Data) });
    }
}

struct Parameters<'a>(&'a [(&'a str, Value)]);

impl Serialize for Parameters<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, value)| (name, value)))
    }
}

/// JSON on its way out. Numbers go as decimal text: never through binary floating point.
pub struct Data<'a>(pub &'a Json);

impl Serialize for Data<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Json::Null | Json::Unreadable => serializer.serialize_unit(),
            Json::Bool(value) => serializer.serialize_bool(*value),
            Json::Number(text) | Json::Text(text) => serializer.serialize_str(text),
            Json::List(items) => serializer.collect_seq(items.iter().map(Data)),
            Json::Object(entries) => {
                serializer.collect_map(entries.iter().map(|(name, value)| (name, Data(value))))
            }
        }
    }
}
