//! What is promised: before it is said, where the price then stands, who may grant it, and what nobody may.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::entries::{fresh, take_away};
use super::text;
use crate::coach::desk::Desk;
use crate::coach::parts::{Choice, Field, Kind, intent_line};
use walkaway_rules::deeds::case;
use walkaway_rules::deeds::case::{granted, kept_subject, path, promise_subject};
use walkaway_rules::facts::case::Concession;
use walkaway_rules::number::money::{div, mul};
use walkaway_rules::plays::{MayView, PlayView, PromiseView};
use walkaway_rules::vocabulary::{Value, Zone};

/// What may be given, what is promised, and another one; `kinds` in the order in which they are suggested.
pub fn promises(desk: &Desk, view: &PlayView, kinds: &[Concession]) -> Html {
    let may = |may: &MayView| {
        let kind = concession(desk, may.kind);
        html! {
            <li data-own={may.own.then_some("true")}>
                { kind }{ ": " }{ desk.say(&may.who) }
                if let Some((price, zone)) = may.price.as_ref().zip(may.zone) {
                    <span class="quiet">{ " " }{ desk.tw("plays-promise-zone", &[("price", Value::Money(price.clone()))]) }{ " · " }{ desk.t(zone_name(zone)) }</span>
                }
            </li>
        }
    };
    // To say which is to begin one.
    let on_pick = {
        let (desk, promises) = (desk.clone(), path(view, "promises."));
        Callback::from(move |kind: Option<String>| {
            desk.answer(&[&promises, &*fresh("p"), ".kind"].concat(), kind.map(text));
        })
    };
    let options =
        kinds.iter().map(|kind| (kind.word().to_owned(), concession(desk, *kind))).collect::<Vec<_>>();
    html! {
        <div class="promises">
            if !view.may.is_empty() {
                <div class="may"><h4>{ desk.t("plays-may") }</h4><ul class="plain">{ for view.may.iter().map(may) }</ul></div>
            }
            <ul class="plain">{ for view.promises.iter().map(|promise| one(desk, view, kinds, promise)) }</ul>
            if let Some(together) = view.together.as_ref().filter(|_| view.promises.len() > 1) {
                <p class="together" role="status">{ desk.say(together) }</p>
            }
            <Choice legend={desk.t("plays-promise-kind")} {options} {on_pick} />
        </div>
    }
}

fn concession(desk: &Desk, kind: Concession) -> String {
    desk.t(&["plays-concession-", &kind.word().replace('_', "-")].concat())
}

fn zone_name(zone: Zone) -> &'static str {
    match zone {
        Zone::Clear => "zone-clear",
        Zone::Approval => "zone-approval",
        Zone::BelowFloor => "zone-below-floor",
    }
}

/// A promise: of which kind, its numbers, who and when, and what it comes to.
fn one(desk: &Desk, view: &PlayView, kinds: &[Concession], promise: &PromiseView) -> Html {
    let (play, key) = (view.play, &promise.key);
    let at = |what: &str| path(view, &["promises.", key, ".", what].concat());
    let put = |what: &str| {
        let (desk, path) = (desk.clone(), at(what));
        Callback::from(move |value: Option<String>| desk.answer(&path, value.map(text)))
    };
    let id = |what: &str| [play, "-promise-", key, "-", what].concat();
    let money = |what: &str, label: &str| {
        html! {
            <Field kind={Kind::Money} desk={desk.clone()} id={id(what)} label={desk.t(label)} value={desk.text_at(&at(what))}
                unit={desk.unit(&at(what))} error={desk.error_at(&at(what))} on_change={desk.pays(&at(what))} />
        }
    };
    let day = |what: &str, label: &str| {
        html! {
            <Field kind={Kind::Day} desk={desk.clone()} id={id(what)} label={desk.t(label)} value={desk.text_at(&at(what))}
                error={desk.error_at(&at(what))} on_change={put(what)} />
        }
    };
    let numbers = match promise.kind {
        Some(Concession::Smaller) => {
            html! { <>{ money("price", "plays-promise-price") }{ money("amount", "plays-promise-saved") }</> }
        }
        Some(Concession::Pause) => {
            html! { <>{ money("amount", "plays-promise-amount") }{ day("ends", "plays-promise-ends") }</> }
        }
        Some(Concession::Incentive) => money("amount", "plays-promise-amount"),
        Some(Concession::Terms) => html! {
            <Field kind={Kind::Number} desk={desk.clone()} id={id("days")} label={desk.t("plays-promise-days")} value={desk.text_at(&at("days"))}
                error={desk.error_at(&at("days"))} on_change={put("days")} />
        },
        Some(Concession::Discount) => share(desk, &at("share"), id("share")),
        Some(Concession::Trial) => {
            html! { <>{ money("cost", "plays-promise-cost") }{ day("ends", "plays-promise-ends") }</> }
        }
        Some(Concession::FreeWork) => money("cost", "plays-promise-cost"),
        Some(Concession::Product) => html! {
            <Choice legend={desk.t("plays-promise-published")}
                options={vec![("yes".to_owned(), desk.t("card-yes")), ("no".to_owned(), desk.t("card-no"))]}
                picked={desk.text_at(&at("published"))} on_pick={put("published")} />
        },
        Some(Concession::Action) | None => html! {},
    };
    let name = promise
        .what
        .clone()
        .filter(|what| !what.trim().is_empty())
        .unwrap_or_else(|| desk.t("plays-promise-unnamed"));
    let remove = take_away(desk, path(view, &["promises.", key].concat()));
    let on_grant = {
        let (desk, key) = (desk.clone(), key.clone());
        Callback::from(move |event: Event| {
            let yes = event.target_unchecked_into::<HtmlInputElement>().checked();
            if let Some((view, promise)) = of_key(&desk, play, &key) {
                desk.does(vec![granted(view, promise, yes)]);
            }
        })
    };
    let lacking = promise
        .lacks
        .iter()
        .map(|field| Value::Message(["plays-promise-", field].concat()))
        .collect::<Vec<_>>();
    let last = promise.kind == Some(Concession::Discount) && kinds.len() > 1;
    let priced = if view.promises.len() == 1 { "plays-promise-zone" } else { "plays-promise-zone-all" };
    let tone = match () {
        () if !promise.grantable => "nobody",
        () if !promise.allowed => "ask",
        () => "fine",
    };
    html! {
        <li class="promise" key={key.clone()} data-tone={tone} role="group" aria-label={name.clone()}>
            <h5>{ promise.kind.map_or_else(|| desk.t("plays-promise-unnamed"), |kind| concession(desk, kind)) }</h5>
            if last { <p class="quiet">{ desk.t("plays-promise-last") }</p> }
            if promise.kind.is_some() {
                <div class="form two">{ numbers }</div>
                <div class="verdict-of" role="status">
                    if let Some((price, zone)) = promise.price.as_ref().zip(promise.zone) {
                        <p><strong class="figure">{ desk.tw(priced, &[("price", Value::Money(price.clone()))]) }</strong>{ " · " }{ desk.t(zone_name(zone)) }</p>
                    }
                    <p>{ desk.say(&promise.who) }</p>
                </div>
                if promise.grant.is_some() {
                    <label class="check">
                        <input type="checkbox" checked={promise.allowed} onchange={on_grant} />
                        <span>{ desk.t("plays-promise-granted") }</span>
                    </label>
                }
                <div class="form">
                    <Field kind={Kind::Text} desk={desk.clone()} id={id("what")} label={desk.t("plays-promise-what")} value={promise.what.clone()} on_change={put("what")} />
                    <div class="form two">
                        <Field kind={Kind::Text} desk={desk.clone()} id={id("owner")} label={desk.t("plays-promise-owner")} value={promise.owner.clone()} on_change={put("owner")} />
                        <Field kind={Kind::Day} desk={desk.clone()} id={id("due")} label={desk.t("plays-promise-due")} value={promise.due.clone()}
                            error={desk.error_at(&at("due"))} on_change={put("due")} />
                    </div>
                </div>
                if !lacking.is_empty() { <p class="quiet">{ desk.tw("plays-promise-lacks", &[("fields", Value::List(lacking))]) }</p> }
                if let Some(due) = promise.due.as_ref().filter(|_| promise.overdue) {
                    <p class="held">{ desk.tw("plays-promise-overdue", &[("day", Value::Day(due.clone()))]) }</p>
                }
                { recorded(desk, view, promise) }
                if promise.complete && promise.allowed { { kept(desk, view, promise) } }
            } else {
                <p class="held">{ desk.say(&promise.who) }</p>
            }
            <button type="button" class="link" onclick={remove} aria-label={desk.tw("plays-promise-remove-named", &[("what", Value::Text(name))])}>
                { desk.t("plays-promise-remove") }
            </button>
        </li>
    }
}

/// A part of the price, as a person says it: 0.15 is 15 %.
fn share(desk: &Desk, at: &str, id: String) -> Html {
    let hundred = rust_decimal::Decimal::ONE_HUNDRED;
    let number = |text: &str| walkaway_rules::facts::read::number(text);
    let value = desk
        .text_at(at)
        .and_then(|share| number(&share))
        .map(|share| mul(share, hundred).normalize().to_string());
    let on_change = {
        let (desk, at) = (desk.clone(), at.to_owned());
        Callback::from(move |percent: Option<String>| {
            let share = percent.and_then(|percent| div(number(&percent)?, hundred));
            desk.answer(&at, share.map(|share| text(share.normalize().to_string())));
        })
    };
    html! {
        <Field kind={Kind::Number} desk={desk.clone()} {id} label={desk.t("plays-promise-share")} {value} unit="%" error={desk.error_at(at)} {on_change} />
    }
}

/// The promise of that key, as it stands.
fn of_key<'a>(desk: &'a Desk, play: &str, key: &str) -> Option<(&'a PlayView, &'a PromiseView)> {
    let view = desk.play(play)?;
    Some((view, view.promises.iter().find(|promise| promise.key == key)?))
}

/// Whether it was kept.
fn kept(desk: &Desk, view: &PlayView, promise: &PromiseView) -> Html {
    let on_change = {
        let (desk, play, key) = (desk.clone(), view.play, promise.key.clone());
        Callback::from(move |event: Event| {
            let yes = event.target_unchecked_into::<HtmlInputElement>().checked();
            if let Some((view, promise)) = of_key(&desk, play, &key) {
                desk.does(case::kept(&desk.standing(), view, promise, yes));
            }
        })
    };
    html! {
        <>
            <label class="check">
                <input type="checkbox" checked={promise.done} onchange={on_change} />
                <span>{ desk.t("plays-promise-done") }</span>
            </label>
            { intent_line(desk, "record", &kept_subject(view, promise)) }
        </>
    }
}

/// A record of a promise that may be said: whoever leads sees when it is overdue.
fn recorded(desk: &Desk, view: &PlayView, promise: &PromiseView) -> Html {
    if !promise.complete || !promise.allowed {
        return html! {};
    }
    let subject = promise_subject(view, promise);
    // What the CRM has not taken can be sent again; what is written down already is not written twice.
    let refused = ["rejected", "conflict", "failed", "late"];
    let taken = desk.outcome("record", &subject).is_some_and(|outcome| !refused.contains(&&*outcome.status));
    let sent = taken || promise.recorded;
    let on_click = {
        let (desk, play, key) = (desk.clone(), view.play, promise.key.clone());
        Callback::from(move |_: MouseEvent| {
            if let Some((view, promise)) = of_key(&desk, play, &key) {
                desk.does(case::promise(view, promise));
            }
        })
    };
    html! {
        <>
            if !sent {
                <div class="buttons"><button type="button" class="plain" onclick={on_click}>{ desk.t("plays-promise-record") }</button></div>
            }
            { intent_line(desk, "record", &subject) }
        </>
    }
}
