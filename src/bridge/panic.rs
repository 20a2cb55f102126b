//! The last word of an instance.

use std::cell::RefCell;

use js_sys::Function;
use wasm_bindgen::{JsCast, JsValue};

thread_local! {
    /// Called with the message of a panic, right before this instance traps.
    static PANICKED: RefCell<Option<Function>> = const { RefCell::new(None) };
}

/// Tells `host.panicked(message)` of a panic. Yew sets its own hook over ours unless it is told of ours.
pub fn tell_of_panics(host: &JsValue) {
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
