//! The one next step: the order, the one filled button, and what follows if they insist.

use super::Msg;
use super::draw::Draw;
use crate::bridge::route_key;
use crate::el::{El, el, nothing};
use walkaway_rules::guidance::{Next, Target};

/// The order, for the band.
pub fn order(draw: &Draw) -> El {
    el("p.order").text(&draw.say(&draw.now.next.why))
}

/// The button, and the quiet second. A trial is not the record: nothing is done about it.
pub fn view(draw: &Draw) -> El {
    if draw.app.trying() {
        return nothing();
    }
    let next = &draw.now.next;
    let button = match message(draw, next) {
        Some(message) => {
            let words = draw.code("next-do-", next.step.word());
            draw.button("button.primary", &words, message).is("data-key", "step")
        }
        None => nothing(),
    };
    let second = match &next.insist {
        Some(then) => el("p.second").text(&draw.say(&then.why)),
        None => nothing(),
    };
    el("div.step").at("data-step", next.step.word()).put(button).put(second)
}

/// Where the step is done. While it is being done there, there is no second button for it.
fn message(draw: &Draw, next: &Next) -> Option<Msg> {
    match next.target {
        Target::Policy => None,
        Target::Question => Some(Msg::Go("question")),
        Target::Text => Some(Msg::Coach("say")),
        Target::Leave => Some(Msg::Coach("leave")),
        Target::WhatIf => next.change.clone().map(Msg::Try),
        Target::Request => {
            let routes = draw.now.conclusions.iter().filter_map(|conclusion| conclusion.route.as_ref());
            let mut open = routes.filter(|route| !route.complete && !route.closed);
            let asked = open.clone().find(|route| super::routes::can_ask(draw, route));
            let key = route_key(asked.or_else(|| open.next())?);
            (draw.app.asking.as_ref() != Some(&key)).then_some(Msg::Ask(Some(key)))
        }
    }
}
