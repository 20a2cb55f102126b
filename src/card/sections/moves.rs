//! What would make it work: each way checked by the rules, and one press away from being tried.

use yew::prelude::*;

use super::super::Msg;
use super::super::draw::Draw;
use crate::rules::guidance::Move;

/// The section.
pub fn view(draw: &Draw) -> Html {
    html! { <>
        <ul class="plain ways">{ for draw.now.moves.iter().map(|way| one(draw, way)) }</ul>
        if let Some(way) = &draw.now.combination {
            <h4>{ draw.t("card-combination") }</h4>
            <ul class="plain ways">{ one(draw, way) }</ul>
        }
    </> }
}

fn one(draw: &Draw, way: &Move) -> Html {
    let changes: Vec<String> = way.reasons.iter().map(|reason| draw.say(reason)).collect();
    let tried = draw.app.changes == way.changes;
    html! {
        <li class="way">
            <div>
                { for changes.iter().map(|change| html! { <p>{ change }</p> }) }
                <p class="then">{ draw.t("card-then") }{ " " }{ draw.badge(way.promises) }</p>
            </div>
            <button type="button" class="plain" disabled={tried} aria-label={format!("{}: {}", draw.t("card-try"), changes.join(" "))}
                onclick={draw.click(Msg::Try(way.changes.clone()))}>{ draw.t("card-try") }</button>
        </li>
    }
}
