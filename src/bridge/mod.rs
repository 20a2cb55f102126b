//! The border to JavaScript: convert, call, convert. Everything here belongs to one WebAssembly instance, and
//! one instance draws one thing; the shim in `www` makes a new one for each.

// Each module of the page uses a part of this; the lints run with all of them.
#![cfg_attr(
    not(all(feature = "card", feature = "coach", feature = "review")),
    allow(dead_code, unused_imports)
)]

#[cfg(feature = "card")]
mod card;
#[cfg(feature = "coach")]
mod coach;
mod host;
mod input;
mod intent;
#[cfg(feature = "review")]
mod review;
#[cfg(feature = "coach")]
mod rules;
mod value;

use std::cell::RefCell;

use js_sys::Function;
use wasm_bindgen::{JsCast, JsValue};

pub use host::{Data, Host, Reading, Typed, Unread};
pub use input::{Aside, CoachInput, Input, Outcome, Phrases};
pub use intent::{ApprovalRequest, request_key, route_key};

thread_local! {
    /// Called with the message of a panic, right before this instance traps.
    static PANICKED: RefCell<Option<Function>> = const { RefCell::new(None) };
}

/// Tells `host.panicked(message)` of a panic. Yew sets its own hook over ours unless it is told of ours.
fn tell_of_panics(host: &JsValue) {
    PANICKED.set(js_sys::Reflect::get(host, &"panicked".into()).ok().and_then(|it| it.dyn_into().ok()));
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
}
