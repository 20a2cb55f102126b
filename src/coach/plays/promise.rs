//! What is promised: before it is said, where the price then stands, who may grant it, and what nobody may.

use yew::Callback;

use super::entries::{fresh, take_away};
use super::text;
use crate::coach::desk::Desk;
use crate::coach::parts::{Field, Kind, choice, field, field_at, intent_line};
use crate::el::{El, button, check, el, line, nothing, several, told};
use crate::speak::Speak;
use walkaway_rules::deeds::case;
use walkaway_rules::deeds::case::{granted, kept_subject, path, promise_subject};
use walkaway_rules::facts::case::Concession;
use walkaway_rules::number::money::{div, mul};
use walkaway_rules::plays::{PlayView, PromiseView};
use walkaway_rules::vocabulary::{Money, Value, Zone};

/// What may be given, what is promised, and another one; `kinds` in the order in which they are suggested.
pub fn promises(desk: &Desk, view: &PlayView, kinds: &[Concession]) -> El {
    let may = match view.may.is_empty() {
        true => nothing(),
        false => {
            let list = el("ul.plain").each(&view.may, |may| {
                let item = el("li")
                    .when(may.own, "data-own", "true")
                    .text(&concession(desk, may.kind))
                    .text(": ")
                    .text(&desk.say(&may.who));
                match may.price.as_ref().zip(may.zone) {
                    Some((price, zone)) => item.put(
                        el("span.quiet")
                            .text(" ")
                            .text(&priced(desk, "plays-promise-zone", price))
                            .text(" · ")
                            .t(desk, zone_name(zone)),
                    ),
                    None => item,
                }
            });
            el("div.may").put(line(desk, "h4", "plays-may")).put(list)
        }
    };
    // To say which is to begin one.
    let on_pick = {
        let (desk, promises) = (desk.clone(), path(view, "promises."));
        Callback::from(move |kind: Option<String>| {
            desk.answer(&[&promises, &*fresh("p"), ".kind"].concat(), kind.map(text));
        })
    };
    let mut choice = choice(desk.t("plays-promise-kind"), None, on_pick);
    for kind in kinds {
        choice = choice.option(kind.word(), &concession(desk, *kind));
    }
    let together = match view.together.as_ref().filter(|_| view.promises.len() > 1) {
        Some(together) => told(desk, "p.together", together).is("role", "status"),
        None => nothing(),
    };
    el("div.promises")
        .put(may)
        .put(el("ul.plain").each(&view.promises, |promise| one(desk, view, kinds, promise)))
        .put(together)
        .put(choice.el())
}

fn priced(desk: &Desk, id: &str, price: &Money) -> String {
    desk.fill(id, "price", Value::Money(price.clone()))
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
fn one(desk: &Desk, view: &PlayView, kinds: &[Concession], promise: &PromiseView) -> El {
    let (play, key) = (view.play, &promise.key);
    let at = |what: &str| path(view, &["promises.", key, ".", what].concat());
    let id = |what: &str| [play, "-promise-", key, "-", what].concat();
    let entered = |kind: Kind, what: &str, label: &str| -> Field {
        field_at(desk, kind, &id(what), desk.t(label), &at(what))
    };
    let money = |what: &str, label: &str| entered(Kind::Money, what, label).el();
    let day = |what: &str, label: &str| entered(Kind::Day, what, label).el();
    let numbers = match promise.kind {
        Some(Concession::Smaller) => {
            several().put(money("price", "plays-promise-price")).put(money("amount", "plays-promise-saved"))
        }
        Some(Concession::Pause) => {
            several().put(money("amount", "plays-promise-amount")).put(day("ends", "plays-promise-ends"))
        }
        Some(Concession::Incentive) => money("amount", "plays-promise-amount"),
        Some(Concession::Terms) => entered(Kind::Number, "days", "plays-promise-days").el(),
        Some(Concession::Discount) => share(desk, &at("share"), &id("share")),
        Some(Concession::Trial) => {
            several().put(money("cost", "plays-promise-cost")).put(day("ends", "plays-promise-ends"))
        }
        Some(Concession::FreeWork) => money("cost", "plays-promise-cost"),
        Some(Concession::Product) => {
            let at = at("published");
            choice(desk.t("plays-promise-published"), desk.text_at(&at), desk.puts(&at))
                .option("yes", &desk.t("card-yes"))
                .option("no", &desk.t("card-no"))
                .el()
        }
        Some(Concession::Action) | None => nothing(),
    };
    let unnamed = || desk.t("plays-promise-unnamed");
    let name = promise.what.clone().filter(|what| !what.trim().is_empty()).unwrap_or_else(unnamed);
    let kind = promise.kind.map_or_else(unnamed, |kind| concession(desk, kind));
    let tone = match () {
        () if !promise.grantable => "nobody",
        () if !promise.allowed => "ask",
        () => "fine",
    };
    let last = match promise.kind == Some(Concession::Discount) && kinds.len() > 1 {
        true => line(desk, "p.quiet", "plays-promise-last"),
        false => nothing(),
    };
    let body = match promise.kind {
        None => told(desk, "p.held", &promise.who),
        Some(_) => {
            let zone_id =
                if view.promises.len() == 1 { "plays-promise-zone" } else { "plays-promise-zone-all" };
            let stands = match promise.price.as_ref().zip(promise.zone) {
                Some((price, zone)) => el("p")
                    .put(el("strong.figure").text(&priced(desk, zone_id, price)))
                    .text(" · ")
                    .t(desk, zone_name(zone)),
                None => nothing(),
            };
            let verdict =
                el("div.verdict-of").is("role", "status").put(stands).put(told(desk, "p", &promise.who));
            let grant = match promise.grant.is_some() {
                true => {
                    let then = ticking(desk, play, key, |desk, view, promise, yes| {
                        desk.does(vec![granted(view, promise, yes)]);
                    });
                    check(promise.allowed, line(desk, "span", "plays-promise-granted"), then)
                }
                false => nothing(),
            };
            let said = |what: &str, label: &str, value: &Option<String>| {
                field(desk, Kind::Text, &id(what), desk.t(label), desk.puts(&at(what))).value(value.clone())
            };
            let due = entered(Kind::Day, "due", "plays-promise-due").value(promise.due.clone());
            let who = el("div.form two")
                .put(said("owner", "plays-promise-owner", &promise.owner).el())
                .put(due.el());
            let what = said("what", "plays-promise-what", &promise.what);
            let lacks = match promise.lacks.is_empty() {
                true => nothing(),
                false => {
                    let name = |field: &&str| Value::Message(["plays-promise-", field].concat());
                    let fields = Value::List(promise.lacks.iter().map(|field| name(&&**field)).collect());
                    el("p.quiet").text(&desk.fill("plays-promise-lacks", "fields", fields))
                }
            };
            let overdue = match promise.due.as_ref().filter(|_| promise.overdue) {
                Some(due) => {
                    let day = Value::Day(due.clone());
                    el("p.held").text(&desk.fill("plays-promise-overdue", "day", day))
                }
                None => nothing(),
            };
            let said = match promise.complete && promise.allowed {
                true => several().put(recorded(desk, view, promise)).put(kept(desk, view, promise)),
                false => nothing(),
            };
            several()
                .put(el("div.form two").put(numbers))
                .put(verdict)
                .put(grant)
                .put(el("div.form").put(what.el()).put(who))
                .put(lacks)
                .put(overdue)
                .put(said)
        }
    };
    let spoken = desk.fill("plays-promise-remove-named", "what", Value::Text(name.clone()));
    let remove = button("button.link", &desk.t("plays-promise-remove"))
        .at("aria-label", &spoken)
        .presses(take_away(desk, path(view, &["promises.", key].concat())));
    el("li.promise")
        .key(key)
        .is("data-tone", tone)
        .is("role", "group")
        .at("aria-label", &name)
        .put(el("h5").text(&kind))
        .put(last)
        .put(body)
        .put(remove)
}

/// A part of the price, as a person says it: 0.15 is 15 %.
fn share(desk: &Desk, at: &str, id: &str) -> El {
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
    field(desk, Kind::Number, id, desk.t("plays-promise-share"), on_change)
        .value(value)
        .unit(Some("%".to_owned()))
        .error(desk.error_at(at))
        .el()
}

/// Something is done with the promise of that key, as it then stands.
fn ticking(
    desk: &Desk,
    play: &'static str,
    key: &str,
    then: fn(&Desk, &PlayView, &PromiseView, bool),
) -> Callback<bool> {
    let (desk, key) = (desk.clone(), key.to_owned());
    Callback::from(move |yes: bool| {
        let Some(view) = desk.play(play) else { return };
        if let Some(promise) = view.promises.iter().find(|promise| promise.key == key) {
            then(&desk, view, promise, yes);
        }
    })
}

/// Whether it was kept.
fn kept(desk: &Desk, view: &PlayView, promise: &PromiseView) -> El {
    let then = ticking(desk, view.play, &promise.key, |desk, view, promise, yes| {
        desk.does(case::kept(&desk.standing(), view, promise, yes));
    });
    several().put(check(promise.done, line(desk, "span", "plays-promise-done"), then)).put(intent_line(
        desk,
        "record",
        &kept_subject(view, promise),
    ))
}

/// A record of a promise that may be said: whoever leads sees when it is overdue.
fn recorded(desk: &Desk, view: &PlayView, promise: &PromiseView) -> El {
    let subject = promise_subject(view, promise);
    // What the CRM has not taken can be sent again; what is written down already is not written twice.
    let refused = ["rejected", "conflict", "failed", "late"];
    let taken = desk.outcome("record", &subject).is_some_and(|outcome| !refused.contains(&&*outcome.status));
    let send = match taken || promise.recorded {
        true => nothing(),
        false => {
            let then = ticking(desk, view.play, &promise.key, |desk, view, promise, _| {
                desk.does(case::promise(view, promise));
            });
            let record = button("button.plain", &desk.t("plays-promise-record"));
            el("div.buttons").put(record.press(move || then.emit(true)))
        }
    };
    several().put(send).put(intent_line(desk, "record", &subject))
}
