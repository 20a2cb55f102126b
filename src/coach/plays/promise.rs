//! What is promised: before it is said, where the price then stands, who may grant it, and what nobody may.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::parts::{fresh, take_away};
use super::{path, subject, text};
use crate::coach::desk::Desk;
use crate::coach::parts::{Choice, DayField, MoneyField, NumberField, Sent, TextField};
use walkaway_rules::facts::case::Concession;
use walkaway_rules::facts::json::Json;
use walkaway_rules::number::money::{div, mul};
use walkaway_rules::plays::{MayView, PromiseView};
use walkaway_rules::vocabulary::{Value, Zone};

/// The properties of a list of promises.
#[derive(Properties, PartialEq, Clone)]
pub struct PromisesProps {
    /// Everything at hand.
    pub desk: Desk,
    /// The play.
    pub play: &'static str,
    /// What can be promised, in the order in which it is suggested.
    pub kinds: Vec<Concession>,
}

/// What may be given, what is promised, and another one.
#[component]
pub fn Promises(PromisesProps { desk, play, kinds }: &PromisesProps) -> Html {
    let Some(view) = desk.advice.plays.iter().find(|view| view.play == *play) else { return html! {} };
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
        let (desk, play) = (desk.clone(), *play);
        Callback::from(move |kind: Option<String>| {
            let key = fresh("p");
            desk.answer(&path(play, &["promises.", &key, ".kind"].concat()), kind.map(text));
        })
    };
    let options =
        kinds.iter().map(|kind| (kind.word().to_owned(), concession(desk, *kind))).collect::<Vec<_>>();
    html! {
        <div class="promises">
            if !view.may.is_empty() {
                <div class="may"><h4>{ desk.t("plays-may") }</h4><ul class="plain">{ for view.may.iter().map(may) }</ul></div>
            }
            <ul class="plain">{ for view.promises.iter().map(|promise| html! {
                <One key={promise.key.clone()} desk={desk.clone()} play={*play} kinds={kinds.clone()} promise={promise.clone()} />
            }) }</ul>
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

#[derive(Properties, PartialEq)]
struct OneProps {
    desk: Desk,
    play: &'static str,
    kinds: Vec<Concession>,
    promise: PromiseView,
}

/// A promise: of which kind, its numbers, who and when, and what it comes to.
#[component]
fn One(OneProps { desk, play, kinds, promise }: &OneProps) -> Html {
    let key = &promise.key;
    let at = |what: &str| path(play, &["promises.", key, ".", what].concat());
    let put = |what: &str| {
        let (desk, path) = (desk.clone(), at(what));
        Callback::from(move |value: Option<String>| desk.answer(&path, value.map(text)))
    };
    let id = |what: &str| [play, "-promise-", key, "-", what].concat();
    let money = |what: &str, label: &str| {
        html! {
            <MoneyField desk={desk.clone()} id={id(what)} label={desk.t(label)} value={desk.text_at(&at(what))}
                error={desk.error_at(&at(what))} on_change={put(what)} />
        }
    };
    let day = |what: &str, label: &str| {
        html! {
            <DayField desk={desk.clone()} id={id(what)} label={desk.t(label)} value={desk.text_at(&at(what))}
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
            <NumberField desk={desk.clone()} id={id("days")} label={desk.t("plays-promise-days")} value={desk.text_at(&at("days"))}
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
    let remove = take_away(desk, path(play, &["promises.", key].concat()));
    let tick = |what: &'static str| {
        let (desk, path) = (desk.clone(), at(what));
        Callback::from(move |event: Event| {
            let yes = event.target_unchecked_into::<HtmlInputElement>().checked();
            let value =
                if what == "granted" { yes.then(|| text("yes")) } else { yes.then_some(Json::Bool(true)) };
            desk.answer(&path, value);
        })
    };
    let lacking = promise
        .lacks
        .iter()
        .map(|field| Value::Message(["plays-promise-", field].concat()))
        .collect::<Vec<_>>();
    let last = promise.kind == Some(Concession::Discount) && kinds.len() > 1;
    let tone = match () {
        () if !promise.grantable => "nobody",
        () if !promise.allowed => "ask",
        () => "fine",
    };
    html! {
        <li class="promise" data-tone={tone} role="group" aria-label={name.clone()}>
            <h5>{ promise.kind.map_or_else(|| desk.t("plays-promise-unnamed"), |kind| concession(desk, kind)) }</h5>
            if last { <p class="quiet">{ desk.t("plays-promise-last") }</p> }
            if promise.kind.is_some() {
                <div class="form two">{ numbers }</div>
                <div class="verdict-of" role="status">
                    if let Some((price, zone)) = promise.price.as_ref().zip(promise.zone) {
                        <p><strong class="figure">{ desk.tw("plays-promise-zone", &[("price", Value::Money(price.clone()))]) }</strong>{ " · " }{ desk.t(zone_name(zone)) }</p>
                    }
                    <p>{ desk.say(&promise.who) }</p>
                </div>
                if promise.grantable && (!promise.allowed || desk.text_at(&at("granted")).is_some()) {
                    <label class="check">
                        <input type="checkbox" checked={promise.allowed} onchange={tick("granted")} />
                        <span>{ desk.t("plays-promise-granted") }</span>
                    </label>
                }
                <div class="form">
                    <TextField desk={desk.clone()} id={id("what")} label={desk.t("plays-promise-what")} value={promise.what.clone()} on_change={put("what")} />
                    <div class="form two">
                        <TextField desk={desk.clone()} id={id("owner")} label={desk.t("plays-promise-owner")} value={promise.owner.clone()} on_change={put("owner")} />
                        <DayField desk={desk.clone()} id={id("due")} label={desk.t("plays-promise-due")} value={promise.due.clone()}
                            error={desk.error_at(&at("due"))} on_change={put("due")} />
                    </div>
                </div>
                if !lacking.is_empty() { <p class="quiet">{ desk.tw("plays-promise-lacks", &[("fields", Value::List(lacking))]) }</p> }
                if let Some(due) = promise.due.as_ref().filter(|_| promise.overdue) {
                    <p class="held">{ desk.tw("plays-promise-overdue", &[("day", Value::Day(due.clone()))]) }</p>
                }
                { recorded(desk, play, promise) }
                if promise.complete && promise.allowed {
                    <label class="check">
                        <input type="checkbox" checked={promise.done} onchange={tick("done")} />
                        <span>{ desk.t("plays-promise-done") }</span>
                    </label>
                }
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
        <NumberField desk={desk.clone()} {id} label={desk.t("plays-promise-share")} {value} unit="%" error={desk.error_at(at)} {on_change} />
    }
}

/// A record of a promise that may be said: whoever leads sees when it is overdue.
fn recorded(desk: &Desk, play: &str, promise: &PromiseView) -> Html {
    let Some(view) = desk.advice.plays.iter().find(|view| view.play == play) else { return html! {} };
    if !promise.complete || !promise.allowed {
        return html! {};
    }
    let subject = [&subject(view, "promise"), ":", &promise.key].concat();
    let sent = desk.outcome("record", &subject).is_some();
    let known = [
        ("play", Some(play.to_owned())),
        ("on", promise.due.clone()),
        ("owner", promise.owner.clone()),
        ("what", promise.what.clone()),
        ("concession", promise.kind.map(|kind| kind.word().to_owned())),
    ];
    let on_click = {
        let (desk, subject) = (desk.clone(), subject.clone());
        let mut fields = vec![("kind", text("promise"))];
        fields.extend(known.into_iter().filter_map(|(name, value)| Some((name, text(value?)))));
        Callback::from(move |_: MouseEvent| desk.record(&subject, fields.clone()))
    };
    html! {
        <>
            if !sent {
                <div class="buttons"><button type="button" class="plain" onclick={on_click}>{ desk.t("plays-promise-record") }</button></div>
            }
            <Sent desk={desk.clone()} kind="record" {subject} />
        </>
    }
}
