//! The one next step: the one filled button, and behind a quiet word what follows if it does not work.

use super::draw::{Draw, icon};
use super::{Msg, questions, routes, what_if};
use crate::bridge::route_key;
use crate::el::{El, On, chevron, el, nothing, several};
use crate::speak::Speak;
use walkaway_rules::guidance::{Insist, Next, NextStep, RouteView, Target};
use walkaway_rules::vocabulary::{Level, Span};

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

/// The button, and the quiet second. A trial is not the record: nothing is done about it but to go back.
pub fn view(draw: &Draw) -> El {
    if draw.app.trying() {
        return what_if::banner(draw);
    }
    let next = &draw.now.next;
    let button = match message(draw, next) {
        Some(message) => {
            let words = draw.code("next-do-", next.step.word());
            draw.button("button.primary", &words, message).is("data-key", "step")
        }
        None => nothing(),
    };
    el("div.step").at("data-step", next.step.word()).put(button).put(then(draw, next))
}

/// Where the step is done. While it is being done there, there is no second button for it; and a question that is typed
/// has its own.
fn message(draw: &Draw, next: &Next) -> Option<Msg> {
    match next.target {
        Target::Policy => None,
        Target::Question => {
            let asked = draw.now.questions.first().filter(|_| draw.lead().is_none());
            asked.is_none_or(|asked| questions::chosen(&asked.ask)).then_some(Msg::Go("question"))
        }
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

/// What the quiet second is called, from what it holds.
fn name(draw: &Draw, then: &Option<Insist>) -> String {
    let more = draw.now.questions.len().saturating_sub(1);
    let id = match then.as_ref().map(|then| then.why.code) {
        Some("insist-exception" | "insist-leave-term") => "then-unless",
        Some("refused-price" | "refused-leave") => "then-refused",
        Some("else-exception" | "else-review" | "else-price") => "then-else",
        Some(_) => "then-insist",
        None if draw.now.next.step == NextStep::Question && more > 0 => {
            return draw.count("then-questions", more);
        }
        None => "then-approval",
    };
    draw.t(id)
}

/// What follows: what to do then, who may approve, what else there is to ask.
fn then(draw: &Draw, next: &Next) -> El {
    let lead = draw.lead().is_some();
    let insist = match &next.insist {
        Some(then) => {
            let level = match then.step {
                NextStep::RequestApproval => Level::NeedsApproval,
                NextStep::Leave => Level::WalkAway,
                _ => Level::GoAhead,
            };
            let words = draw.say(&then.why);
            el("p.second")
                .is("data-level", level.word())
                .put(icon(Span::sure(level)))
                .put(el("span").text(&words))
        }
        None => nothing(),
    };
    let asked = if next.step == NextStep::Question && !lead { questions::others(draw) } else { nothing() };
    let routes = if lead { nothing() } else { routes::view(draw) };
    if insist.is_nothing() && asked.is_nothing() && routes.is_nothing() {
        return nothing();
    }
    // What is being asked for is in sight.
    let open = draw.app.then || draw.app.asking.is_some();
    let toggle = el("button.then")
        .is("type", "button")
        .is("data-key", "then")
        .bool("aria-expanded", open)
        .is("aria-controls", "then")
        .on(draw, On::Click, Msg::Then)
        .put(el("span").text(&name(draw, &next.insist)))
        .put(chevron());
    let body = el("div.what-then").is("id", "then").when(!open, "hidden", "hidden");
    several().put(toggle).put(body.put(insist).put(asked).put(routes))
}
