//! The coach's exports.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::prelude::*;
use web_sys::Element;
use yew::{AppHandle, Renderer};

use super::{Host, input, tell_of_panics};
use crate::coach::{App, AppProps};
use walkaway_rules::advice::avoid;

/// A mounted coach.
#[wasm_bindgen]
pub struct Coach {
    app: RefCell<Option<AppHandle<App>>>,
    host: Host,
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
    tell_of_panics(&host);
    let host = Host::new(host);
    let input = Rc::new(input::CoachInput::read(&input));
    let props = AppProps { host: host.of(&input.card.record), input };
    Coach { app: RefCell::new(Some(Renderer::<App>::with_root_and_props(root, props).render())), host }
}

#[wasm_bindgen]
impl Coach {
    /// Draws a new snapshot.
    pub fn update(&self, input: JsValue) -> Result<(), JsError> {
        let input = Rc::new(input::CoachInput::read(&input));
        let mut app = self.app.try_borrow_mut().map_err(|_| JsError::new("the coach is busy"))?;
        if let Some(app) = app.as_mut() {
            app.update(AppProps { host: self.host.of(&input.card.record), input });
        }
        Ok(())
    }

    /// Takes everything away from the root, a moment later. A second time does nothing.
    pub fn destroy(&self) -> Result<(), JsError> {
        let app = self.app.try_borrow_mut().map_err(|_| JsError::new("the coach is busy"))?.take();
        if let Some(app) = app {
            app.destroy();
        }
        Ok(())
    }
}
