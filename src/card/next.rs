//! The one next step: the order, the one filled button, and what follows if they insist.

use super::Msg;
use super::draw::Draw;
use super::routes;
use crate::bridge::route_key;
use crate::el::{El, el, nothing};
use crate::speak::Speak;
use walkaway_rules::guidance::{Next, RouteView, Target};

/// The order, for the band and for who listens. What was just asked for is not asked for again.
pub fn order(draw: &Draw) -> String {
    match route(draw).and_then(|route| routes::under_way(draw, route)) {
        Some(sent) => draw.t(sent),
        None => draw.say(&draw.now.next.why),
    }
}

/// The route of the approval that is to be asked for.
fn route<'a>(draw: &'a Draw) -> Option<&'a RouteView> {
    let next = &draw.now.next;
    let mut routes = draw.now.conclusions.iter().filter_map(|conclusion| conclusion.route.as_ref());
    routes.find(|route| Some(route.covers) == next.covers && route.term == next.term)
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
        Target::Play => Some(Msg::Coach("plays")),
        Target::WhatIf => next.change.clone().map(Msg::Try),
        Target::Request => {
            let route = route(draw).filter(|route| routes::under_way(draw, route).is_none())?;
            let key = route_key(route);
            (draw.app.asking.as_ref() != Some(&key)).then_some(Msg::Ask(Some(key)))
        }
    }
}
