//! The card: draws [`Guidance`](crate::rules::guidance::Guidance) and nothing else.

use std::rc::Rc;

use yew::prelude::*;

use crate::bridge::{Host, Input};

/// What the shim gives the card.
#[derive(Properties, PartialEq, Clone)]
pub struct AppProps {
    /// The deal with answers laid over it, the checked policy, and what the page remembers.
    pub input: Rc<Input>,
    /// Words out, events out.
    pub host: Host,
}

/// The root component.
pub struct App;

impl Component for App {
    type Message = ();
    type Properties = AppProps;

    fn create(_: &Context<Self>) -> Self {
        App
    }

    fn view(&self, _: &Context<Self>) -> Html {
        html! { <div class="card"></div> }
    }
}
