//! The card's exports.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::prelude::*;
use web_sys::Element;
use yew::{AppHandle, Renderer};

use super::{Host, Input, tell_of_panics};
use crate::card::{App, AppProps};

/// A mounted card.
#[wasm_bindgen]
pub struct Card {
    app: RefCell<Option<AppHandle<App>>>,
    host: Host,
}

/// Draws a card into `root`, an element that is its alone. Besides the functions a card calls, `host` has
/// `panicked(message)`.
#[wasm_bindgen]
pub fn mount(root: Element, input: JsValue, host: JsValue) -> Card {
    tell_of_panics(&host);
    let host = Host::new(host);
    let input = Rc::new(Input::read(&input));
    let props = AppProps { host: host.of(&input.record), input };
    Card { app: RefCell::new(Some(Renderer::<App>::with_root_and_props(root, props).render())), host }
}

#[wasm_bindgen]
impl Card {
    /// Draws a new snapshot.
    pub fn update(&self, input: JsValue) -> Result<(), JsError> {
        let input = Rc::new(Input::read(&input));
        let mut app = self.app.try_borrow_mut().map_err(|_| JsError::new("the card is busy"))?;
        if let Some(app) = app.as_mut() {
            app.update(AppProps { host: self.host.of(&input.record), input });
        }
        Ok(())
    }

    /// Takes everything away from the root, a moment later. A second time does nothing.
    pub fn destroy(&self) -> Result<(), JsError> {
        let app = self.app.try_borrow_mut().map_err(|_| JsError::new("the card is busy"))?.take();
        if let Some(app) = app {
            app.destroy();
        }
        Ok(())
    }
}
