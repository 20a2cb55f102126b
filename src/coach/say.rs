//! Not drawn yet.

use yew::prelude::*;

use super::desk::Props;

/// The panel.
#[component]
pub fn Panel(_: &Props) -> Html {
    html! {}
}
