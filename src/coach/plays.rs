//! The conversations: what is open, what the record calls for, and what can be opened. Nothing here knows which plays
//! there are; what a name is called stands in the language files.

pub mod case;
pub mod dues;
mod entries;
mod parts;
mod promise;

use web_sys::wasm_bindgen::JsCast;
use web_sys::{HtmlElement, ShadowRoot};

use super::desk::Desk;
use super::parts::{Kind, field_at, fold, intent_line};
use crate::el::{El, button, el, line, nothing, several, told};
use crate::part::{Memory, Own, part};
use crate::speak::Speak;
use walkaway_rules::deeds::case::{open, path, reopen, subject};
use walkaway_rules::facts::json::Json;
use walkaway_rules::plays::{PlayState, PlayView, message};
use walkaway_rules::vocabulary::Value;

/// The panel.
pub fn panel(desk: &Desk) -> El {
    let desk = desk.clone();
    part(move |memory| drawn(&desk, memory))
}

fn drawn(desk: &Desk, memory: &Memory) -> El {
    let of = |states: &[PlayState], one: fn(&Desk, &PlayView) -> El| {
        let mut all = several();
        for play in desk.advice.plays.iter().filter(|play| states.contains(&play.state)) {
            all = all.put(one(desk, play));
        }
        all
    };
    let plays = &desk.advice.plays;
    let none = plays.iter().all(|play| play.state == PlayState::Idle);
    let start = match plays.iter().any(|play| play.state == PlayState::Idle) {
        true => {
            let mut starts = el("ul.plain starts");
            for play in plays.iter().filter(|play| play.state == PlayState::Idle) {
                let says = el("div")
                    .put(el("strong").text(&name(desk, play.play, "name")))
                    .put(el("p.quiet").text(&name(desk, play.play, "about")))
                    .put(past(desk, play));
                let start = open_button(desk, play, "button.plain");
                starts = starts.put(el("li").key(play.play).put(says).put(start));
            }
            fold(&desk.t("plays-start"), "", none, starts)
        }
        false => nothing(),
    };
    let pressed: Own<f64> = memory.own("pressed");
    keep_focus(memory, pressed.get());
    el("div.plays")
        .node(&memory.node)
        .press(move || pressed.keep(js_sys::Date::now()))
        .put(of(&[PlayState::Open, PlayState::Stopped], case::case))
        .put(of(&[PlayState::Proposed], offered))
        .put(of(&[PlayState::Closed], closed_case))
        .put(if none { line(desk, "p.quiet", "plays-none") } else { nothing() })
        .put(start)
}

/// What was pressed here may go with what it did: then the focus goes to the step that comes now, or to what is left of
/// the conversation, never to the page.
fn keep_focus(memory: &Memory, pressed: f64) {
    /// So long after a press, in milliseconds, a lost focus is its doing.
    const SOON: f64 = 1_000.0;
    const NEXT: &str = "li[aria-current] summary, .case > header, .closed > h4, .fold > summary";
    let place = memory.node.clone();
    memory.afterwards(move || {
        let soon = js_sys::Date::now() - pressed < SOON;
        if let Some(element) = place.cast::<HtmlElement>().filter(|_| soon) {
            let shadow = element.get_root_node().dyn_into::<ShadowRoot>().ok();
            let lost = shadow.is_some_and(|shadow| shadow.active_element().is_none());
            let next = element.query_selector(NEXT).ok().flatten().filter(|_| lost);
            if let Some(next) = next.and_then(|next| next.dyn_into::<HtmlElement>().ok()) {
                let _ = next.focus();
            }
        }
    });
}

/// How the coach's heading sums it up.
pub fn summary(desk: &Desk) -> String {
    let running = |play: &&PlayView| matches!(play.state, PlayState::Open | PlayState::Stopped);
    let names = |is: &dyn Fn(&&PlayView) -> bool| {
        let names: Vec<String> =
            desk.advice.plays.iter().filter(is).map(|play| name(desk, play.play, "name")).collect();
        names.join(" · ")
    };
    let open = names(&running);
    if open.is_empty() { names(&|play| play.state == PlayState::Proposed) } else { open }
}

/// What something of a play is called.
fn name(desk: &Desk, play: &str, what: &str) -> String {
    desk.t(&["play-", play, "-", what].concat())
}

/// What one of several things of a play is called.
fn named(desk: &Desk, play: &str, kind: &str, which: &str) -> String {
    desk.t(&message(play, kind, which))
}

/// The play with its buyer, where the record names one.
fn title(desk: &Desk, play: &str) -> String {
    match desk.text_at("buyer").filter(|buyer| !buyer.trim().is_empty()) {
        Some(buyer) => desk.fill(&["play-", play, "-title"].concat(), "buyer", Value::Text(buyer)),
        None => name(desk, play, "name"),
    }
}

fn text(text: impl Into<String>) -> Json {
    Json::Text(text.into())
}

/// What the record calls for.
fn offered(desk: &Desk, play: &PlayView) -> El {
    el("section.offered")
        .key(play.play)
        .put(el("h4").text(&name(desk, play.play, "name")))
        .put(play.proposed.as_ref().map_or_else(nothing, |why| told(desk, "p", why)))
        .put(past(desk, play))
        .put(el("div.buttons").put(open_button(desk, play, "button.primary")))
}

fn open_button(desk: &Desk, play: &PlayView, shape: &'static str) -> El {
    let spoken = desk.fill("plays-open-named", "play", Value::Text(name(desk, play.play, "name")));
    button(shape, &desk.t("plays-open")).at("aria-label", &spoken).presses(desk.doing_in(play.play, open))
}

/// The day on which a case was closed, and how it ended.
fn closed_on(
    desk: &Desk,
    play: &str,
    day: &str,
    outcome: Option<&'static str>,
) -> [(&'static str, Value); 2] {
    let outcome = outcome.map(|outcome| named(desk, play, "outcome", outcome)).unwrap_or_default();
    [("day", Value::Day(day.get(..10).unwrap_or_default().to_owned())), ("outcome", Value::Text(outcome))]
}

/// A case that is over: how it ended, whether that lasted, and what is still to be done.
fn closed_case(desk: &Desk, play: &PlayView) -> El {
    let day = desk.text_at(&path(play, "closed")).unwrap_or_default();
    let ended = desk.tw("plays-closed", &closed_on(desk, play.play, &day, play.outcome));
    let lasted = match &play.durable {
        None => nothing(),
        Some(durable) => {
            let (id, at) = ([play.play, "-left-on"].concat(), path(play, "events.left_on"));
            let field = field_at(desk, Kind::Day, &id, desk.t("plays-left-on"), &at);
            several().put(told(desk, "p.quiet", durable)).put(field.el())
        }
    };
    let undo = match desk.is_answered(&path(play, "closed")) {
        true => button("button.link", &desk.t("plays-reopen")).presses(desk.doing_in(play.play, reopen)),
        false => nothing(),
    };
    el("section.closed")
        .key(play.play)
        .put(el("h4").is("tabindex", "-1").text(&title(desk, play.play)))
        .put(el("p").text(&ended))
        .put(lasted)
        .put(case::dues(desk, play))
        .put(intent_line(desk, "record", &subject(play, "closed")))
        .put(el("div.buttons").put(open_button(desk, play, "button.plain")).put(undo))
}

/// Earlier cases of the play.
fn past(desk: &Desk, play: &PlayView) -> El {
    if play.past.is_empty() {
        return nothing();
    }
    let list = el("ul.dotted").each(&play.past, |past| {
        let closed = past.closed.as_deref().unwrap_or_default();
        let said = desk.tw("plays-past-line", &closed_on(desk, play.play, closed, past.outcome));
        let line = el("li").key(closed).text(&said);
        match &past.note {
            Some(note) => line.put(el("span.quiet").text(" · ").text(note)),
            None => line,
        }
    });
    el("div.past quiet").put(line(desk, "p", "plays-before")).put(list)
}
