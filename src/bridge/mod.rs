//! The border to JavaScript: convert, call, convert. Everything here belongs to one WebAssembly instance, and
//! one instance draws one card; the shim in `www` makes a new one for each.

mod host;
mod input;
mod value;

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::Function;
use wasm_bindgen::prelude::*;
use web_sys::Element;
use yew::{AppHandle, Renderer};

use crate::card::{App, AppProps};
use crate::rules::{self, policy};

pub use host::{Host, Typed};
pub use input::{Input, Outcome};

thread_local! {
    /// Called with the message of a panic, right before this instance traps.
    static PANICKED: RefCell<Option<Function>> = const { RefCell::new(None) };
}

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
    PANICKED.set(js_sys::Reflect::get(&host, &"panicked".into()).ok().and_then(|it| it.dyn_into().ok()));
    // Yew sets its own hook over ours unless it is told of ours.
    yew::set_custom_panic_hook(Box::new(|info| {
        PANICKED.with(|panicked| {
            if let Ok(panicked) = panicked.try_borrow()
                && let Some(call) = panicked.as_ref()
            {
                // Nothing can be done about a page that fails while it is told of a failure.
                let _ = call.call1(&JsValue::UNDEFINED, &info.to_string().into());
            }
        });
    }));
    let host = Host::new(host);
    let props = AppProps { input: Rc::new(Input::read(&input)), host: host.clone() };
    Card { app: RefCell::new(Some(Renderer::<App>::with_root_and_props(root, props).render())), host }
}

#[wasm_bindgen]
impl Card {
    /// Draws a new snapshot.
    pub fn update(&self, input: JsValue) -> Result<(), JsError> {
        let input = Rc::new(Input::read(&input));
        let mut app = self.app.try_borrow_mut().map_err(|_| JsError::new("the card is busy"))?;
        if let Some(app) = app.as_mut() {
            app.update(AppProps { input, host: self.host.clone() });
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

/// Judges a deal without drawing it.
#[wasm_bindgen]
pub fn assess(deal: JsValue, policy: JsValue, today: JsValue) -> JsValue {
    let policy = input::checked(&policy);
    host::to_js(&rules::assess(&value::json(&deal), &policy, &[], input::day(&today)))
}

/// Version, contact and every mistake of a policy.
#[wasm_bindgen]
pub fn check_policy(own: JsValue) -> JsValue {
    host::to_js(&input::checked(&own).view)
}

/// The complete default policy, in the form an admin writes.
#[wasm_bindgen]
pub fn default_policy() -> String {
    policy::DEFAULT.to_owned()
}
