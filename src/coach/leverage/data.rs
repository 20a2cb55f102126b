//! The numbers behind it, corrected in place: quota, what is closed, the period's end, and the other deals.

use rust_decimal::Decimal;
use web_sys::wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

use super::name;
use crate::coach::desk::{Desk, Props};
use crate::coach::parts::{Field, Kind};
use walkaway_rules::advice::leverage::{Counts, Other};
use walkaway_rules::facts::json::Json;
use walkaway_rules::facts::read::number;
use walkaway_rules::vocabulary::Value;

const LIST: &str = "leverage.alternatives";

/// The fields.
pub fn view(desk: &Desk) -> Html {
    let view = &desk.advice.leverage;
    let given = |path: &'static str| {
        let desk = desk.clone();
        Callback::from(move |value: Option<String>| desk.answer(path, value.map(Json::Text)))
    };
    html! {
        <div class="lv-data">
            <div class="form two">
                if view.quota_forbidden {
                    <p class="quiet">{ desk.t("leverage-quota-hidden") }</p>
                } else {
                    <Field kind={Kind::Money} desk={desk.clone()} id="lv-quota" label={desk.t("leverage-quota")}
                        value={desk.text_at("leverage.quota")} unit={desk.unit("leverage.quota")}
                        error={desk.error_at("leverage.quota")} on_change={desk.pays("leverage.quota")} />
                }
                <Field kind={Kind::Money} desk={desk.clone()} id="lv-closed" signed=true label={desk.t("leverage-closed")}
                    value={desk.text_at("leverage.closed")} unit={desk.unit("leverage.closed")}
                    error={desk.error_at("leverage.closed")} on_change={desk.pays("leverage.closed")} />
                <Field kind={Kind::Day} desk={desk.clone()} id="lv-period-end" label={desk.t("leverage-period-end")}
                    value={desk.text_at("leverage.period_end")} error={desk.error_at("leverage.period_end")}
                    on_change={given("leverage.period_end")} />
            </div>
            <Others desk={desk.clone()} />
        </div>
    }
}

/// The list as it stands, answers included.
fn list(desk: &Desk) -> Vec<Json> {
    match desk.fact(LIST) {
        Some(Json::List(items)) => items.clone(),
        _ => Vec::new(),
    }
}

/// The other deals: each folds out into its fields; one can be added.
#[component]
fn Others(Props { desk }: &Props) -> Html {
    let adding = use_state(|| false);
    let add = use_node_ref();
    let focus = {
        let add = add.clone();
        Callback::from(move |()| {
            if let Some(button) = add.cast::<HtmlElement>() {
                let _ = button.focus();
            }
        })
    };
    let view = &desk.advice.leverage;
    let known = matches!(desk.fact(LIST), Some(Json::List(_)));
    let open = {
        let adding = adding.clone();
        Callback::from(move |_: MouseEvent| adding.set(true))
    };
    let none = {
        let desk = desk.clone();
        Callback::from(move |_: MouseEvent| desk.answer(LIST, Some(Json::List(Vec::new()))))
    };
    let back = {
        let desk = desk.clone();
        Callback::from(move |_: MouseEvent| desk.answer(LIST, None))
    };
    let done = {
        let (adding, focus) = (adding.clone(), focus.clone());
        Callback::from(move |()| {
            adding.set(false);
            focus.emit(());
        })
    };
    html! {
        <section class="lv-others">
            <h4>{ desk.t("leverage-others") }</h4>
            if let Some(error) = desk.error_at(LIST) {
                <p class="wrong">{ error }</p>
            }
            if view.others.is_empty() {
                <p class="quiet">{ desk.t("leverage-others-none") }</p>
            }
            { for view.others.iter().map(|other| html! {
                <Row key={other.place} desk={desk.clone()} place={other.place} removed={focus.clone()} />
            }) }
            if *adding {
                <Add desk={desk.clone()} {done} />
            }
            <div class="buttons">
                <button type="button" class="plain" ref={add} aria-expanded={adding.to_string()} onclick={open}>{ desk.t("leverage-add") }</button>
                if !known {
                    <button type="button" class="plain" onclick={none}>{ desk.t("leverage-no-others") }</button>
                }
            </div>
            if desk.is_answered(LIST) {
                <p class="quiet">
                    { desk.t("leverage-own") }{ " " }
                    <button type="button" class="link" onclick={back}>{ desk.t("leverage-back") }</button>
                </p>
            }
        </section>
    }
}

#[derive(Properties, PartialEq)]
struct RowProps {
    desk: Desk,
    place: usize,
    removed: Callback<()>,
}

/// One deal: what matters of it, and its fields.
#[component]
fn Row(RowProps { desk, place, removed }: &RowProps) -> Html {
    let Some(other) = desk.advice.leverage.others.get(*place) else { return html! {} };
    let items = list(desk);
    let Some(item) = items.get(*place) else { return html! {} };
    let path = |key: &str| format!("{LIST}.{place}.{key}");
    let change = |key: &'static str| {
        let (desk, place) = (desk.clone(), *place);
        Callback::from(move |value: Option<String>| {
            let mut items = list(&desk);
            if let Some(item) = items.get_mut(place) {
                put(&desk, item, key, value);
                desk.answer(LIST, Some(Json::List(items)));
            }
        })
    };
    let remove = {
        let (desk, place, removed) = (desk.clone(), *place, removed.clone());
        Callback::from(move |_: MouseEvent| {
            let mut items = list(&desk);
            if place < items.len() {
                items.remove(place);
                desk.answer(LIST, Some(Json::List(items)));
                removed.emit(());
            }
        })
    };
    let name = name(desk, other);
    let id = |key: &str| format!("lv-{place}-{key}");
    let amount = item.get("amount");
    let (status, word) = counts(desk, other);
    html! {
        <details class="lv-other" data-counts={status}>
            <summary>
                <strong>{ &name }</strong>
                <span class="figure">{ facts(desk, other) }</span>
                <small class="status">{ word }</small>
            </summary>
            <div class="form two" role="group" aria-label={name.clone()}>
                <Field kind={Kind::Text} desk={desk.clone()} id={id("name")} label={desk.t("leverage-name")} value={text(item.get("name"))}
                    error={desk.error_at(&path("name"))} on_change={change("name")} />
                <Field kind={Kind::Money} desk={desk.clone()} id={id("amount")} label={desk.t("leverage-amount")}
                    value={text(amount.and_then(|own| own.get("amount")).or(amount))} unit={unit(amount).map(str::to_owned)}
                    error={desk.error_at(&path("amount")).or_else(|| desk.error_at(&path("amount.amount")))}
                    on_change={change("amount")} />
                <Field kind={Kind::Number} desk={desk.clone()} id={id("probability")} label={desk.t("leverage-probability")} unit="%"
                    value={text(item.get("probability")).map(|share| percent(&share))}
                    error={desk.error_at(&path("probability"))} on_change={change("probability")} />
                <Field kind={Kind::Day} desk={desk.clone()} id={id("close-on")} label={desk.t("leverage-close-on")} value={text(item.get("close_on"))}
                    error={desk.error_at(&path("close_on"))} on_change={change("close_on")} />
                <button type="button" class="plain" onclick={remove}
                    aria-label={desk.tw("leverage-remove-named", &[("name", Value::Text(name.clone()))])}>
                    { desk.t("leverage-remove") }
                </button>
            </div>
        </details>
    }
}

/// Amount, probability and day, as far as they are known.
fn facts(desk: &Desk, other: &Other) -> String {
    let parts = [
        other.amount.map(|amount| desk.money(amount)),
        other.probability.map(|probability| desk.share(probability)),
        other.close_on.as_deref().map(|day| desk.day(day)),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// Whether it counts; what does needs no word.
fn counts(desk: &Desk, other: &Other) -> (&'static str, String) {
    let lacks = || {
        let lacks = other.lacks.iter().map(|id| Value::Message((*id).to_owned())).collect();
        Value::List(lacks)
    };
    let words = match other.counts {
        Counts::Yes => String::new(),
        Counts::Unsure if other.lacks.is_empty() => {
            let period = Value::Message("leverage-missing-period".to_owned());
            desk.tw("leverage-counts-unsure", &[("missing", period)])
        }
        Counts::Unsure => desk.tw("leverage-counts-unsure", &[("missing", lacks())]),
        Counts::Later => desk.t("leverage-counts-later"),
        Counts::Nothing => desk.t("leverage-counts-nothing"),
        Counts::Itself => desk.t("leverage-counts-itself"),
        Counts::Twice => desk.t("leverage-counts-twice"),
        Counts::Overdue => desk.t("leverage-counts-overdue"),
        Counts::Unqualified => desk.t("leverage-counts-unqualified"),
    };
    (other.counts.word(), words)
}

fn text(json: Option<&Json>) -> Option<String> {
    match json? {
        Json::Text(text) | Json::Number(text) => Some(text.clone()),
        _ => None,
    }
}

fn unit(amount: Option<&Json>) -> Option<&str> {
    amount?.currency()
}

/// A share as a person says it: 0.35 is 35.
fn percent(share: &str) -> String {
    let hundredfold = number(share).and_then(|share| share.checked_mul(Decimal::ONE_HUNDRED));
    hundredfold.map_or(share.to_owned(), |number| number.normalize().to_string())
}

fn share(percent: &str) -> String {
    let hundredth = number(percent).and_then(|number| number.checked_div(Decimal::ONE_HUNDRED));
    hundredth.map_or(percent.to_owned(), |number| number.round_dp(8).normalize().to_string())
}

/// Puts what was entered into a deal; an amount of a currency of its own keeps it.
fn put(desk: &Desk, item: &mut Json, key: &str, value: Option<String>) {
    let value = match value {
        Some(percent) if key == "probability" => Json::Text(share(&percent)),
        Some(amount) if key == "amount" => desk.paid(amount, unit(item.get(key)).map(str::to_owned)),
        Some(value) => Json::Text(value),
        None => Json::Null,
    };
    item.set(key, value);
}

#[derive(Properties, PartialEq)]
struct AddProps {
    desk: Desk,
    done: Callback<()>,
}

const KEYS: [&str; 4] = ["name", "amount", "probability", "close_on"];

/// Another deal; nothing of it counts before it is saved.
#[component]
fn Add(AddProps { desk, done }: &AddProps) -> Html {
    // Whoever asked for it begins to write.
    let form = use_node_ref();
    use_effect_with(form.clone(), |form| {
        let first = form.cast::<Element>().and_then(|form| form.query_selector("input").ok().flatten());
        if let Some(first) = first.and_then(|first| first.dyn_into::<HtmlElement>().ok()) {
            let _ = first.focus();
        }
    });
    let draft = use_state(|| [const { None::<String> }; 4]);
    let empty = use_state(|| false);
    let change = |place: usize| {
        let draft = draft.clone();
        Callback::from(move |value: Option<String>| {
            let mut next = (*draft).clone();
            if let Some(slot) = next.get_mut(place) {
                *slot = value;
            }
            draft.set(next);
        })
    };
    let save = {
        let (desk, draft, empty, done) = (desk.clone(), draft.clone(), empty.clone(), done.clone());
        Callback::from(move |_: MouseEvent| {
            let [name, amount, ..] = &*draft;
            if name.is_none() && amount.is_none() {
                empty.set(true);
                return;
            }
            let mut item = Json::Object(Vec::new());
            for (key, value) in KEYS.iter().zip(draft.iter().cloned()) {
                if value.is_some() {
                    put(&desk, &mut item, key, value);
                }
            }
            let mut items = list(&desk);
            items.push(item);
            desk.answer(LIST, Some(Json::List(items)));
            done.emit(());
        })
    };
    let cancel = {
        let done = done.clone();
        Callback::from(move |_: MouseEvent| done.emit(()))
    };
    let [name, amount, probability, close_on] = (*draft).clone();
    let error = empty.then(|| desk.t("leverage-add-empty")).filter(|_| name.is_none() && amount.is_none());
    html! {
        <div class="editor" ref={form} role="group" aria-label={desk.t("leverage-add")}>
            <div class="form two">
                <Field kind={Kind::Text} desk={desk.clone()} id="lv-new-name" label={desk.t("leverage-name")} value={name} {error} on_change={change(0)} />
                <Field kind={Kind::Money} desk={desk.clone()} id="lv-new-amount" label={desk.t("leverage-amount")} value={amount} waits=true
                    on_change={change(1)} />
                <Field kind={Kind::Number} desk={desk.clone()} id="lv-new-probability" label={desk.t("leverage-probability")} unit="%"
                    value={probability} waits=true on_change={change(2)} />
                <Field kind={Kind::Day} desk={desk.clone()} id="lv-new-close-on" label={desk.t("leverage-close-on")} value={close_on} on_change={change(3)} />
            </div>
            <div class="buttons">
                <button type="button" class="primary" onclick={save}>{ desk.t("card-save") }</button>
                <button type="button" class="plain" onclick={cancel}>{ desk.t("card-cancel") }</button>
            </div>
        </div>
    }
}
