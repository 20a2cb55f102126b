//! What is drawn into the page: one app, and the page's functions.

use std::cell::RefCell;

use wasm_bindgen::prelude::*;
use web_sys::Element;
use yew::{AppHandle, BaseComponent, Renderer};

use super::{Host, tell_of_panics};

/// A drawn app.
pub struct Mounted<App: BaseComponent> {
    app: RefCell<Option<AppHandle<App>>>,
    /// The page, as the app sees it.
    pub host: Host,
}

impl<App: BaseComponent> Mounted<App> {
    /// Draws into `root`, an element that is its alone. Besides the functions that the app calls, `host` has
    /// `panicked(message)`.
    pub fn begin(root: Element, host: JsValue, props: impl FnOnce(&Host) -> App::Properties) -> Mounted<App> {
        tell_of_panics(&host);
        let host = Host::new(host);
        let app = Renderer::<App>::with_root_and_props(root, props(&host)).render();
        Mounted { app: RefCell::new(Some(app)), host }
    }

    /// Draws a new snapshot.
    pub fn update(&self, props: App::Properties) -> Result<(), JsError> {
        if let Some(app) = self.app.try_borrow_mut().map_err(|_| busy())?.as_mut() {
            app.update(props);
        }
        Ok(())
    }

    /// Takes everything away from the root, a moment later. A second time does nothing.
    pub fn destroy(&self) -> Result<(), JsError> {
        if let Some(app) = self.app.try_borrow_mut().map_err(|_| busy())?.take() {
            app.destroy();
        }
        Ok(())
    }
}

fn busy() -> JsError {
    JsError::new("it is being drawn")
}
