//! The numbers behind it, corrected in place: quota, what is closed, the period's end, and the other deals.

use rust_decimal::Decimal;
use web_sys::wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::Callback;
use yew::html::NodeRef;

use super::name;
use crate::coach::desk::Desk;
use crate::coach::parts::{Kind, field, field_at};
use crate::el::{El, button, el, line, nothing, several};
use crate::part::{Memory, Own, part};
use crate::speak::Speak;
use walkaway_rules::advice::leverage::{Counts, Other};
use walkaway_rules::facts::json::Json;
use walkaway_rules::facts::read::number;
use walkaway_rules::vocabulary::Value;

const LIST: &str = "leverage.alternatives";

/// The fields.
pub fn view(desk: &Desk) -> El {
    let at = |kind: Kind, id: &str, label: &str, path: &str| field_at(desk, kind, id, desk.t(label), path);
    let quota = match desk.advice.leverage.quota_forbidden {
        true => line(desk, "p.quiet", "leverage-quota-hidden"),
        false => at(Kind::Money, "lv-quota", "leverage-quota", "leverage.quota").el(),
    };
    let form = el("div.form two")
        .put(quota)
        .put(at(Kind::Money, "lv-closed", "leverage-closed", "leverage.closed").signed().el())
        .put(at(Kind::Day, "lv-period-end", "leverage-period-end", "leverage.period_end").el());
    let own = desk.clone();
    el("div.lv-data").put(form).put(part(move |memory| others(&own, memory)))
}

/// The list as it stands, answers included.
fn list(desk: &Desk) -> Vec<Json> {
    match desk.fact(LIST) {
        Some(Json::List(items)) => items.clone(),
        _ => Vec::new(),
    }
}

/// The other deals: each folds out into its fields; one can be added.
fn others(desk: &Desk, memory: &Memory) -> El {
    let adding: Own<bool> = memory.own("adding");
    let view = &desk.advice.leverage;
    let known = matches!(desk.fact(LIST), Some(Json::List(_)));
    let wrong = match desk.error_at(LIST) {
        Some(error) => el("p.wrong").text(&error),
        None => nothing(),
    };
    let none = match view.others.is_empty() {
        true => line(desk, "p.quiet", "leverage-others-none"),
        false => nothing(),
    };
    let items = list(desk);
    let mut rows = several();
    for other in &view.others {
        if let Some(item) = items.get(other.place) {
            rows = rows.put(row(desk, other, item, &memory.node));
        }
    }
    let add = match adding.get() {
        true => {
            let (desk, adding, button) = (desk.clone(), adding.clone(), memory.node.clone());
            part(move |memory| {
                let (adding, button) = (adding.clone(), button.clone());
                let done = move || {
                    adding.set(false);
                    focus(&button);
                };
                add(&desk, memory, Callback::from(move |()| done()))
            })
        }
        false => nothing(),
    };
    let open = {
        let adding = adding.clone();
        button("button.plain", &desk.t("leverage-add"))
            .node(&memory.node)
            .bool("aria-expanded", adding.get())
            .press(move || adding.set(true))
    };
    let no_others = match known {
        true => nothing(),
        false => button("button.plain", &desk.t("leverage-no-others"))
            .presses(desk.answering(LIST, Some(Json::List(Vec::new())))),
    };
    let back = match desk.is_answered(LIST) {
        true => line(desk, "p.quiet", "leverage-own")
            .text(" ")
            .put(button("button.link", &desk.t("leverage-back")).presses(desk.answering(LIST, None))),
        false => nothing(),
    };
    el("section.lv-others")
        .put(line(desk, "h4", "leverage-others"))
        .put(wrong)
        .put(none)
        .put(rows)
        .put(add)
        .put(el("div.buttons").put(open).put(no_others))
        .put(back)
}

fn focus(button: &NodeRef) {
    if let Some(button) = button.cast::<HtmlElement>() {
        let _ = button.focus();
    }
}

/// One deal: what matters of it, and its fields.
fn row(desk: &Desk, other: &Other, item: &Json, add: &NodeRef) -> El {
    let place = other.place;
    let number = place.to_string();
    let error = |key: &str| desk.error_at(&[LIST, ".", &number, ".", key].concat());
    let at = |kind: Kind, key: &'static str, id: &str, label: &str, value: Option<String>| {
        let given = {
            let desk = desk.clone();
            Callback::from(move |value: Option<String>| {
                let mut items = list(&desk);
                if let Some(item) = items.get_mut(place) {
                    put(&desk, item, key, value);
                    desk.answer(LIST, Some(Json::List(items)));
                }
            })
        };
        let id = ["lv-", &number, "-", id].concat();
        field(desk, kind, &id, desk.t(label), given).value(value).error(error(key))
    };
    let amount = item.get("amount");
    let name = name(desk, other);
    let remove = {
        let (desk, add) = (desk.clone(), add.clone());
        let named = desk.fill("leverage-remove-named", "name", Value::Text(name.clone()));
        button("button.plain", &desk.t("leverage-remove")).at("aria-label", &named).press(move || {
            let mut items = list(&desk);
            if place < items.len() {
                items.remove(place);
                desk.answer(LIST, Some(Json::List(items)));
                focus(&add);
            }
        })
    };
    let owed = text(amount.and_then(|own| own.get("amount")).or(amount));
    let share = text(item.get("probability")).map(|share| percent(&share));
    let form = el("div.form two")
        .is("role", "group")
        .at("aria-label", &name)
        .put(at(Kind::Text, "name", "name", "leverage-name", text(item.get("name"))).el())
        .put(
            at(Kind::Money, "amount", "amount", "leverage-amount", owed)
                .unit(unit(amount).map(str::to_owned))
                .error(error("amount").or_else(|| error("amount.amount")))
                .el(),
        )
        .put(
            at(Kind::Number, "probability", "probability", "leverage-probability", share)
                .unit(Some("%".to_owned()))
                .el(),
        )
        .put(at(Kind::Day, "close_on", "close-on", "leverage-close-on", text(item.get("close_on"))).el())
        .put(remove);
    let (status, word) = counts(desk, other);
    let head = el("summary")
        .put(el("strong").text(&name))
        .put(el("span.figure").text(&facts(desk, other)))
        .put(el("small.status").text(&word));
    el("details.lv-other").key(&number).is("data-counts", status).put(head).put(form)
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
            desk.fill("leverage-counts-unsure", "missing", period)
        }
        Counts::Unsure => desk.fill("leverage-counts-unsure", "missing", lacks()),
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

const KEYS: [&str; 4] = ["name", "amount", "probability", "close_on"];

/// What is being typed of another deal.
#[derive(Clone, Default)]
struct Draft {
    fields: [Option<String>; 4],
    /// It was to be saved, and nothing of it was known.
    empty: bool,
    /// It is in sight.
    shown: bool,
}

/// Another deal; nothing of it counts before it is saved.
fn add(desk: &Desk, memory: &Memory, done: Callback<()>) -> El {
    let own: Own<Draft> = memory.own("");
    let draft = own.get();
    // Whoever asked for it begins to write.
    if !draft.shown {
        own.keep(Draft { shown: true, ..draft.clone() });
        let form = memory.node.clone();
        memory.afterwards(move || {
            let first = form.cast::<Element>().and_then(|form| form.query_selector("input").ok().flatten());
            if let Some(first) = first.and_then(|first| first.dyn_into::<HtmlElement>().ok()) {
                let _ = first.focus();
            }
        });
    }
    let [name, amount, ..] = &draft.fields;
    let nothing_known = name.is_none() && amount.is_none();
    let error = if draft.empty && nothing_known { Some(desk.t("leverage-add-empty")) } else { None };
    let at = |place: usize, kind: Kind, id: &str, label: &str| {
        let own = own.clone();
        let given = Callback::from(move |value: Option<String>| {
            own.change(|draft| {
                if let Some(slot) = draft.fields.get_mut(place) {
                    *slot = value;
                }
            });
        });
        let value = draft.fields.get(place).and_then(Option::clone);
        field(desk, kind, id, desk.t(label), given).value(value)
    };
    let form = el("div.form two")
        .put(at(0, Kind::Text, "lv-new-name", "leverage-name").error(error).el())
        .put(at(1, Kind::Money, "lv-new-amount", "leverage-amount").waits().el())
        .put(
            at(2, Kind::Number, "lv-new-probability", "leverage-probability")
                .unit(Some("%".to_owned()))
                .waits()
                .el(),
        )
        .put(at(3, Kind::Day, "lv-new-close-on", "leverage-close-on").el());
    let save = {
        let (desk, own, done) = (desk.clone(), own.clone(), done.clone());
        button("button.primary", &desk.t("card-save")).press(move || {
            let draft = own.get();
            let [name, amount, ..] = &draft.fields;
            if name.is_none() && amount.is_none() {
                own.change(|draft| draft.empty = true);
                return;
            }
            let mut item = Json::Object(Vec::new());
            for (key, value) in KEYS.into_iter().zip(draft.fields) {
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
    let cancel = button("button.plain", &desk.t("card-cancel")).presses(done);
    el("div.editor")
        .node(&memory.node)
        .is("role", "group")
        .at("aria-label", &desk.t("leverage-add"))
        .put(form)
        .put(el("div.buttons").put(save).put(cancel))
}
