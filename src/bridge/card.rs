//! The card's exports.

use std::rc::Rc;

use wasm_bindgen::prelude::*;
use web_sys::Element;

use super::mounted::Mounted;
use super::{Host, Input};
use crate::card::{App, AppProps};

/// A mounted card.
#[wasm_bindgen]
pub struct Card(Mounted<App>);

fn props(host: &Host, input: &JsValue) -> AppProps {
    let input = Rc::new(Input::read(input));
    AppProps { host: host.of(&input.record), input }
}

/// Draws a card into `root`, an element that is its alone.
#[wasm_bindgen]
pub fn mount(root: Element, input: JsValue, host: JsValue) -> Card {
    Card(Mounted::begin(root, host, |host| props(host, &input)))
}

#[wasm_bindgen]
impl Card {
    /// Draws a new snapshot.
    pub fn update(&self, input: JsValue) -> Result<(), JsError> {
        self.0.update(props(&self.0.host, &input))
    }

    /// Takes everything away from the root, a moment later. A second time does nothing.
    pub fn destroy(&self) -> Result<(), JsError> {
        self.0.destroy()
    }
}
