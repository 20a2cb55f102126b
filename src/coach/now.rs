//! What matters now, in a few lines, and what each panel says of itself while it is closed.

use yew::prelude::*;

use super::desk::{Desk, Props};

/// Where this stands, what not to do, and what comes next.
#[component]
pub fn Now(Props { desk }: &Props) -> Html {
    let brief = &desk.advice.brief;
    html! {
        <div class="now">
            if let Some(stance) = &brief.stance {
                <p class="stance">{ desk.say(stance) }</p>
            }
        </div>
    }
}

/// What a closed panel says of itself.
pub fn summary(_: &Desk, _: &str) -> String {
    String::new()
}
