//! The coach's exports.

use std::rc::Rc;

use wasm_bindgen::prelude::*;
use web_sys::Element;

use super::mounted::Mounted;
use super::{Host, input};
use crate::coach::{App, AppProps};
use walkaway_rules::advice::avoid;

/// A mounted coach.
#[wasm_bindgen]
pub struct Coach(Mounted<App>);

fn props(host: &Host, input: &JsValue) -> AppProps {
    let input = Rc::new(input::CoachInput::read(input));
    AppProps { host: host.of(&input.card.record), input }
}

/// Takes the linter's phrase files, a list of texts. They are for this instance; a second time nothing happens.
#[wasm_bindgen]
pub fn learn_phrases(files: JsValue) {
    let files: Vec<String> = js_sys::Array::from(&files).iter().filter_map(|file| file.as_string()).collect();
    avoid::learn(files.iter().map(String::as_str));
}

/// Draws the coach into `root`, an element that is its alone.
#[wasm_bindgen]
pub fn mount_coach(root: Element, input: JsValue, host: JsValue) -> Coach {
    Coach(Mounted::begin(root, host, |host| props(host, &input)))
}

#[wasm_bindgen]
impl Coach {
    /// Draws a new snapshot.
    pub fn update(&self, input: JsValue) -> Result<(), JsError> {
        self.0.update(props(&self.0.host, &input))
    }

    /// Takes everything away from the root, a moment later. A second time does nothing.
    pub fn destroy(&self) -> Result<(), JsError> {
        self.0.destroy()
    }
}
