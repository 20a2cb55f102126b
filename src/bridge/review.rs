//! The exports of the leader's element.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Array, Object, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::Element;

use super::mounted::Mounted;
use super::{Host, input, value};
use crate::review::{App, AppProps, ReviewInput};
use walkaway_rules::facts::json::Json;
use walkaway_rules::facts::read::{At, Findings, Read};
use walkaway_rules::review::records::{MAX_RECORDS, Records};
use walkaway_rules::review::{Options, Review as View};
use walkaway_rules::vocabulary::FieldError;

fn input_of(object: &JsValue) -> ReviewInput {
    let field = |name: &str| Reflect::get(object, &name.into()).unwrap_or(JsValue::UNDEFINED);
    let text = |name: &str| field(name).as_string().unwrap_or_default();
    let (options, problems) = options(&field("options"));
    ReviewInput {
        records: records(&field("records")),
        options,
        problems,
        today: input::day(&field("today")),
        lang: text("lang"),
        locale: text("locale"),
        kept_here: field("kept_here").is_truthy(),
    }
}

thread_local! {
    static LAST: RefCell<Option<(JsValue, Rc<Records>)>> = const { RefCell::new(None) };
}

/// The records of a list. The shim hands over the very same list as long as nothing in it has changed, so that ten
/// thousand of them are read once.
fn records(list: &JsValue) -> Rc<Records> {
    LAST.with(|last| {
        let mut last = last.borrow_mut();
        if let Some((object, records)) = last.as_ref()
            && Object::is(object, list)
        {
            return Rc::clone(records);
        }
        let records = Rc::new(read(list));
        *last = Some((list.clone(), Rc::clone(&records)));
        records
    })
}

/// Each record on its own: together they are more than one document may hold.
fn read(list: &JsValue) -> Records {
    let Some(list) = list.dyn_ref::<Array>() else {
        // Nothing is no list yet; anything else is a mistake that the rules name.
        return Records::read(&if list.is_undefined() { Json::Null } else { value::json(list) });
    };
    let mut records = Records::default();
    for place in 0..list.length() {
        match usize::try_from(place) {
            // Those behind the last one that is read are only counted.
            Ok(place) if place >= MAX_RECORDS => records.add(&Json::Null),
            _ => records.add(&value::json(&list.get(place))),
        }
    }
    records.joined()
}

fn options(object: &JsValue) -> (Options, Vec<FieldError>) {
    let mut findings = Findings::default();
    let json = match value::json(object) {
        Json::Null => None,
        json => Some(json),
    };
    let options = Options::read(json.as_ref(), &At::ROOT.key("options"), &mut findings);
    (options, findings.errors)
}

/// Answers the leader's question without drawing it; `today` is `YYYY-MM-DD`.
#[wasm_bindgen]
pub fn review(list: JsValue, asked: JsValue, today: JsValue) -> JsValue {
    let (options, problems) = options(&asked);
    let mut view: View = records(&list).review(&options, input::day(&today));
    view.problems.extend(problems);
    value::to_js(&view)
}

/// A mounted element.
#[wasm_bindgen]
pub struct Review(Mounted<App>);

fn props(host: &Host, input: &JsValue) -> AppProps {
    AppProps { input: Rc::new(input_of(input)), host: host.clone() }
}

/// Draws the answer to the leader's question into `root`, an element that is its alone.
#[wasm_bindgen]
pub fn mount_review(root: Element, input: JsValue, host: JsValue) -> Review {
    Review(Mounted::begin(root, host, |host| props(host, &input)))
}

#[wasm_bindgen]
impl Review {
    /// Draws a new snapshot.
    pub fn update(&self, input: JsValue) -> Result<(), JsError> {
        self.0.update(props(&self.0.host, &input))
    }

    /// Takes everything away from the root, a moment later. A second time does nothing.
    pub fn destroy(&self) -> Result<(), JsError> {
        self.0.destroy()
    }
}
