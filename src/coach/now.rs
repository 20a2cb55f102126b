//! What matters now, in a few lines, and what each panel says of itself while it is closed.

use yew::prelude::*;

use super::desk::{Desk, Props};

/// Where this stands, and how strong the rep is.
#[component]
pub fn Now(Props { desk }: &Props) -> Html {
    let advice = &desk.advice;
    html! {
        <div class="now">
            <p class="stance">{ desk.say(&advice.brief.stance) }</p>
            { strength(desk) }
        </div>
    }
}

/// What not to do, and what comes next if the buyer insists.
#[component]
pub fn Then(Props { desk }: &Props) -> Html {
    let brief = &desk.advice.brief;
    html! {
        <div class="now">
            if !brief.avoid.is_empty() {
                <div class="dont">
                    <h4>{ desk.t("coach-now-avoid") }</h4>
                    { for brief.avoid.iter().map(|reason| html! { <p>{ desk.say(reason) }</p> }) }
                </div>
            }
            if !brief.next.is_empty() {
                <div>
                    <h4>{ desk.t("coach-now-next") }</h4>
                    <ol>{ for brief.next.iter().map(|reason| html! { <li>{ desk.say(reason) }</li> }) }</ol>
                </div>
            }
        </div>
    }
}

fn strength(_: &Desk) -> Html {
    html! {}
}

/// What a closed panel says of itself.
pub fn summary(_: &Desk, _: &str) -> String {
    String::new()
}
