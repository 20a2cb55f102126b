//! The conversations: what is open, what the record calls for, and what can be opened. Nothing here knows which plays
//! there are; what a name is called stands in the language files.

pub mod case;
pub mod dues;
mod entries;
mod parts;
mod promise;

use web_sys::wasm_bindgen::JsCast;
use web_sys::{HtmlElement, ShadowRoot};
use yew::prelude::*;

use super::desk::{Desk, Props};
use super::parts::{Field, Fold, Kind, intent_line};
use walkaway_rules::deeds::case::{open, path, reopen, subject};
use walkaway_rules::facts::json::Json;
use walkaway_rules::plays::{PlayState, PlayView, message};
use walkaway_rules::vocabulary::Value;

/// The panel.
#[component]
pub fn Panel(Props { desk }: &Props) -> Html {
    let of = |states: &'static [PlayState]| {
        desk.advice.plays.iter().filter(move |play| states.contains(&play.state))
    };
    let running = of(&[PlayState::Open, PlayState::Stopped]);
    let proposed = of(&[PlayState::Proposed]);
    let closed = of(&[PlayState::Closed]);
    let idle: Vec<&PlayView> = of(&[PlayState::Idle]).collect();
    let none = !desk.advice.plays.iter().any(|play| play.state != PlayState::Idle);
    let (root, on_press) = use_kept_focus();
    html! {
        <div class="plays" ref={root} onclick={on_press}>
            { for running.map(|play| case::case(desk, play)) }
            { for proposed.map(|play| offered(desk, play)) }
            { for closed.map(|play| closed_case(desk, play)) }
            if none { <p class="quiet">{ desk.t("plays-none") }</p> }
            if !idle.is_empty() {
                <Fold title={desk.t("plays-start")} open={none}>
                    <ul class="plain starts">{ for idle.iter().map(|play| html! {
                        <li key={play.play}>
                            <div>
                                <strong>{ name(desk, play.play, "name") }</strong>
                                <p class="quiet">{ name(desk, play.play, "about") }</p>
                                { past(desk, play) }
                            </div>
                            { open_button(desk, play, "plain") }
                        </li>
                    }) }</ul>
                </Fold>
            }
        </div>
    }
}

/// What was pressed here may go with what it did: then the focus goes to the step that comes now, or to what is left of
/// the conversation, never to the page.
#[hook]
fn use_kept_focus() -> (NodeRef, Callback<MouseEvent>) {
    /// So long after a press, in milliseconds, a lost focus is its doing.
    const SOON: f64 = 1_000.0;
    const NEXT: &str = "li[aria-current] summary, .case > header, .closed > h4, .fold > summary";
    let root = use_node_ref();
    let pressed = use_mut_ref(|| 0.0_f64);
    let on_press = {
        let pressed = pressed.clone();
        Callback::from(move |_: MouseEvent| *pressed.borrow_mut() = js_sys::Date::now())
    };
    let place = root.clone();
    use_effect(move || {
        let soon = js_sys::Date::now() - *pressed.borrow() < SOON;
        if let Some(element) = place.cast::<HtmlElement>().filter(|_| soon) {
            let shadow = element.get_root_node().dyn_into::<ShadowRoot>().ok();
            let lost = shadow.is_some_and(|shadow| shadow.active_element().is_none());
            let next = element.query_selector(NEXT).ok().flatten().filter(|_| lost);
            if let Some(next) = next.and_then(|next| next.dyn_into::<HtmlElement>().ok()) {
                let _ = next.focus();
            }
        }
    });
    (root, on_press)
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
        Some(buyer) => desk.tw(&["play-", play, "-title"].concat(), &[("buyer", Value::Text(buyer))]),
        None => name(desk, play, "name"),
    }
}

fn text(text: impl Into<String>) -> Json {
    Json::Text(text.into())
}

/// What the record calls for.
fn offered(desk: &Desk, play: &PlayView) -> Html {
    html! {
        <section class="offered" key={play.play}>
            <h4>{ name(desk, play.play, "name") }</h4>
            if let Some(why) = &play.proposed { <p>{ desk.say(why) }</p> }
            { past(desk, play) }
            <div class="buttons">{ open_button(desk, play, "primary") }</div>
        </section>
    }
}

fn open_button(desk: &Desk, play: &PlayView, class: &'static str) -> Html {
    let on_click = { desk.doing_in(play.play, open) };
    let spoken = desk.tw("plays-open-named", &[("play", Value::Text(name(desk, play.play, "name")))]);
    html! { <button type="button" {class} onclick={on_click} aria-label={spoken}>{ desk.t("plays-open") }</button> }
}

/// A case that is over: how it ended, whether that lasted, and what is still to be done.
fn closed_case(desk: &Desk, play: &PlayView) -> Html {
    let day = desk.text_at(&path(play, "closed")).unwrap_or_default();
    let outcome = play.outcome.map(|outcome| named(desk, play.play, "outcome", outcome)).unwrap_or_default();
    let on_undo = { desk.doing_in(play.play, reopen) };
    let left_on = path(play, "events.left_on");
    let on_left = {
        let (desk, left_on) = (desk.clone(), left_on.clone());
        Callback::from(move |day: Option<String>| desk.answer(&left_on, day.map(text)))
    };
    html! {
        <section class="closed" key={play.play}>
            <h4 tabindex="-1">{ title(desk, play.play) }</h4>
            <p>{ desk.tw("plays-closed", &[
                ("day", Value::Day(day.get(..10).unwrap_or_default().to_owned())),
                ("outcome", Value::Text(outcome)),
            ]) }</p>
            if let Some(durable) = &play.durable {
                <p class="quiet">{ desk.say(durable) }</p>
                <Field kind={Kind::Day} desk={desk.clone()} id={[play.play, "-left-on"].concat()} label={desk.t("plays-left-on")}
                    value={desk.text_at(&left_on)} error={desk.error_at(&left_on)} on_change={on_left} />
            }
            { case::dues(desk, play) }
            { intent_line(desk, "record", &subject(play, "closed")) }
            <div class="buttons">
                { open_button(desk, play, "plain") }
                if desk.is_answered(&path(play, "closed")) {
                    <button type="button" class="link" onclick={on_undo}>{ desk.t("plays-reopen") }</button>
                }
            </div>
        </section>
    }
}

/// Earlier cases of the play.
fn past(desk: &Desk, play: &PlayView) -> Html {
    if play.past.is_empty() {
        return html! {};
    }
    let line = |past: &walkaway_rules::plays::PastCase| {
        let closed = past.closed.as_deref().unwrap_or_default();
        let outcome =
            past.outcome.map(|outcome| named(desk, play.play, "outcome", outcome)).unwrap_or_default();
        let said = desk.tw(
            "plays-past-line",
            &[
                ("day", Value::Day(closed.get(..10).unwrap_or_default().to_owned())),
                ("outcome", Value::Text(outcome)),
            ],
        );
        html! {
            <li key={closed.to_owned()}>
                { said }
                if let Some(note) = &past.note { <span class="quiet">{ " · " }{ note }</span> }
            </li>
        }
    };
    html! {
        <div class="past quiet">
            <p>{ desk.t("plays-before") }</p>
            <ul class="dotted">{ for play.past.iter().map(line) }</ul>
        </div>
    }
}
