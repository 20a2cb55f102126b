//! The coach: draws the advice on a deal, in five panels below the card. What a person does comes out as events, as
//! with the card; what is open is remembered by the shim.

pub mod desk;
mod kept;
mod leave;
mod letter;
mod leverage;
mod now;
pub mod parts;
mod plays;
mod records;
mod say;
mod talks;
mod text;

use std::rc::Rc;

use serde::Serialize;
use yew::prelude::*;

use crate::bridge::{CoachInput, Host};
use desk::Desk;
use kept::Kept;
use walkaway_rules::advice::coach_with;
use walkaway_rules::facts::json::Json;
use walkaway_rules::vocabulary::{FieldError, Value};

/// What the shim gives.
#[derive(Properties, PartialEq, Clone)]
pub struct AppProps {
    /// The deal, the policy and what the page remembers.
    pub input: Rc<CoachInput>,
    /// Words out, events out.
    pub host: Host,
}

/// The panels, in order.
const PANELS: [&str; 5] = ["say", "plays", "leverage", "talks", "leave"];

/// The root.
#[component]
pub fn App(props: &AppProps) -> Html {
    let coaching = use_memo(props.input.clone(), |input| {
        let (card, viewer) = (&input.card, input.viewer.as_ref());
        let coaching =
            coach_with(&card.deal, &input.records, &card.policy, &input.settings, input.now, viewer);
        (coaching.advice.map(|advice| Rc::new(*advice)), Rc::new(coaching.errors), coaching.mistakes)
    });
    let (advice, errors, wrong) = &*coaching;
    let (input, host) = (&props.input, &props.host);
    // Another record is another coach: what was typed, opened and written there stays with it. The same record quoted in
    // another currency is, too: an amount that was half typed is no amount of that.
    let currency = advice.as_ref().and_then(|advice| advice.currency.as_deref());
    let key = [&*input.card.record, " ", currency.unwrap_or_default()].concat();
    let kept = use_memo(key.clone(), |_| Kept::default());
    let Some(advice) = advice else {
        return html! { <div class="card coach">{ mistakes(host, wrong) }</div> };
    };
    let desk = Desk::new(host, input, advice, errors, &kept);
    let toggle = |name: &'static str| {
        let (host, opened) = (host.clone(), input.card.opened.clone());
        Callback::from(move |_: MouseEvent| {
            #[derive(Serialize)]
            struct Opened {
                sections: Vec<String>,
            }
            let mut sections = opened.clone();
            match sections.iter().position(|open| open == name) {
                Some(place) => drop(sections.remove(place)),
                None => sections.push(name.to_owned()),
            }
            host.emit("opened", &Opened { sections });
        })
    };
    let panel = |name: &'static str| {
        let open = input.card.opened.iter().any(|opened| opened == name);
        let body = match name {
            "say" => html! { <><now::Now desk={desk.clone()} /><say::Panel desk={desk.clone()} /></> },
            "plays" => html! { <plays::Panel desk={desk.clone()} /> },
            "leverage" => html! { <leverage::Panel desk={desk.clone()} /> },
            "talks" => html! { <talks::Panel desk={desk.clone()} /> },
            _ => html! { <leave::Panel desk={desk.clone()} /> },
        };
        let (id, head) = (format!("section-{name}"), format!("head-{name}"));
        html! {
            <section class="section" data-section={name} key={name}>
                <h3>
                    <button type="button" class="toggle" id={head} aria-expanded={open.to_string()} aria-controls={id.clone()}
                        onclick={toggle(name)}>
                        <svg class="chevron" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
                            <path class="line" d="M4 2.5L7.8 6L4 9.5" />
                        </svg>
                        <span class="title">{ desk.t(&format!("coach-section-{name}")) }</span>
                        <span class="summary">{ now::summary(&desk, name) }</span>
                    </button>
                </h3>
                <div class="body" id={id} hidden={!open}>
                    if open { { body } }
                </div>
            </section>
        }
    };
    html! {
        <div class="card coach" {key}>
            { older(&desk) }
            { for PANELS.into_iter().map(panel) }
        </div>
    }
}

/// What this browser wrote down before anybody noted of which record: of this one or of another with its id.
fn older(desk: &Desk) -> Html {
    if desk.input.older.is_empty() {
        return html! {};
    }
    let one = |record: &Json| {
        let text = |key: &str| match record.get(key) {
            Some(Json::Text(text)) => text.clone(),
            _ => String::new(),
        };
        let id = text("id");
        let day = Value::Day(text("on").get(..10).unwrap_or_default().to_owned());
        let names = [text("deal"), text("buyer")];
        let names: Vec<String> = names.into_iter().filter(|name| !name.is_empty()).collect();
        let claim = |mine: bool| {
            #[derive(Serialize)]
            struct Claim<'a> {
                id: &'a str,
                mine: bool,
            }
            let (host, id) = (desk.host.clone(), id.clone());
            Callback::from(move |_: MouseEvent| host.emit("claim", &Claim { id: &id, mine }))
        };
        html! {
            <li key={id.clone()}>
                <p>{ desk.t(kind_name(&text("kind"))) }{ " · " }{ desk.tw("card-value", &[("value", day)]) }</p>
                if !names.is_empty() { <p class="quiet">{ names.join(" · ") }</p> }
                <div class="buttons">
                    <button type="button" class="choice" onclick={claim(true)}>{ desk.t("card-aside-use") }</button>
                    <button type="button" class="choice" onclick={claim(false)}>{ desk.t("card-aside-not-this") }</button>
                </div>
            </li>
        }
    };
    html! {
        <section class="older">
            <h4>{ desk.t("coach-older") }</h4>
            <ul class="plain">{ for desk.input.older.iter().map(one) }</ul>
        </section>
    }
}

fn kind_name(kind: &str) -> &'static str {
    match kind {
        "closed" => "coach-older-closed",
        "walk_away" => "coach-older-walk-away",
        "exception" => "coach-older-exception",
        "posture" => "coach-older-posture",
        "return" => "coach-older-return",
        "task" => "coach-older-task",
        "case" => "coach-older-case",
        "promise" => "coach-older-promise",
        _ => "coach-older-outcome",
    }
}

/// With a mistake in the policy there is no advice; the card lists those of its own part.
fn mistakes(host: &Host, mistakes: &[FieldError]) -> Html {
    html! {
        <div class="mistakes">
            <p>{ host.words("coach-mistakes", &[]) }</p>
            <ul class="problems">
                { for mistakes.iter().map(|error| html! {
                    <li>
                        <span class="path">{ &error.path }</span>
                        <p>{ host.words(&["error-", error.code].concat(), &error.with) }</p>
                    </li>
                }) }
            </ul>
        </div>
    }
}
