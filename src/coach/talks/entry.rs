//! Noting an offer in place. The answer is the whole list: what was there, and the new one.

use yew::Callback;

use super::who;
use crate::coach::desk::Desk;
use crate::coach::parts::{Kind, choice, field, fold};
use crate::el::{El, On, Then, button, el, line, nothing, several};
use crate::part::{Memory, Own, part};
use crate::speak::Speak;
use walkaway_rules::deeds::offers::{self, Named, add, take_out};
use walkaway_rules::facts::json::Json;
use walkaway_rules::facts::read::number;
use walkaway_rules::vocabulary::Side;
use walkaway_rules::vocabulary::Value;

/// What is being typed.
#[derive(Clone, Default)]
struct Draft {
    side: Option<String>,
    amount: Option<String>,
    /// `None` is today.
    day: Option<String>,
    time: String,
    in_return: Option<String>,
    /// It was to be noted and is not complete.
    tried: bool,
    /// What was noted or taken out last, in words.
    done: Option<String>,
    /// What was noted here since the card was opened, oldest first.
    noted: Vec<Json>,
    /// Nothing had been noted before that.
    first: bool,
}

/// Side and price of an entry, as a person says them.
fn named(desk: &Desk, offer: &Json) -> Option<(String, String)> {
    let amount = match offer.get("amount")? {
        Json::Object(_) => offer.get("amount")?.get("amount")?,
        amount => amount,
    };
    let (Json::Text(amount) | Json::Number(amount)) = amount else { return None };
    let side = match offer.get("side")? {
        Json::Text(side) if side.eq_ignore_ascii_case(Side::Us.word()) => Side::Us,
        _ => Side::Buyer,
    };
    let amount = number(amount)?;
    let price = match offer.get("amount")?.currency() {
        Some(own) => desk.money_in(amount, Some(own)),
        None => desk.money(amount),
    };
    Some((who(desk, side), price))
}

/// The offer that was typed; nothing when it is not complete.
fn offer(desk: &Desk, draft: &Draft) -> Option<Json> {
    let side = draft.side.as_deref()?;
    let named = Named {
        side: *Side::ALL.iter().find(|own| own.word() == side)?,
        amount: draft.amount.as_deref()?,
        day: draft.day.as_deref(),
        time: Some(&*draft.time).filter(|time| !time.is_empty()),
        in_return: draft.in_return.as_deref(),
    };
    Some(offers::entry(&desk.standing(), &named))
}

/// What is wrong with offers that stand in the deal, each with its number in the list.
fn wrong(desk: &Desk) -> El {
    let mut wrong = several();
    for error in desk.errors.iter().filter(|error| error.path.starts_with("offers")) {
        let mut said = el("p.wrong");
        let place = error.path.split('.').nth(1).and_then(|place| place.parse::<usize>().ok());
        if let Some(place) = place {
            let number = Value::count(place.saturating_add(1));
            said = said.text(&desk.fill("talks-entry", "number", number)).text(": ");
        }
        wrong = wrong.put(said.text(&desk.error_at(&error.path).unwrap_or_default()));
    }
    wrong
}

/// The form, and taking back what was noted last.
pub fn entry(desk: &Desk) -> El {
    let desk = desk.clone();
    part(move |memory| drawn(&desk, memory))
}

fn drawn(desk: &Desk, memory: &Memory) -> El {
    let own: Own<Draft> = memory.kept(&desk.kept, "offer");
    let draft = own.get();
    let typed = |put: fn(&mut Draft, Option<String>)| {
        let own = own.clone();
        Callback::from(move |value: Option<String>| {
            own.change(|draft| {
                draft.done = None;
                put(draft, value);
            });
        })
    };
    let on_time = {
        let put = typed(|draft, value| draft.time = value.unwrap_or_default());
        Callback::from(move |time: String| put.emit(Some(time)))
    };
    let on_save = {
        let (own, desk) = (own.clone(), desk.clone());
        Callback::from(move |()| {
            let draft = own.get();
            let Some(offer) = offer(&desk, &draft) else {
                own.set(Draft { tried: true, done: None, ..draft });
                return;
            };
            let price = named(&desk, &offer).map(|(_, price)| price).unwrap_or_default();
            let first = if draft.noted.is_empty() { !desk.is_answered("offers") } else { draft.first };
            let mut noted = draft.noted;
            noted.push(offer.clone());
            desk.does(add(&desk.standing(), offer));
            let done = Some(desk.fill("talks-added", "price", Value::Text(price)));
            own.set(Draft { day: draft.day, done, noted, first, ..Draft::default() });
        })
    };
    let missing = |what: &Option<String>, id: &str| match draft.tried && what.is_none() {
        true => Some(desk.t(id)),
        false => None,
    };
    let side = choice(desk.t("talks-add-side"), draft.side.clone(), typed(|draft, side| draft.side = side))
        .option(Side::Us.word(), &who(desk, Side::Us))
        .option(Side::Buyer.word(), &who(desk, Side::Buyer));
    let side_missing = match missing(&draft.side, "talks-add-side-missing") {
        Some(error) => el("p.wrong").is("role", "alert").text(&error),
        None => nothing(),
    };
    let at = |kind: Kind, id: &str, label: &str, put: fn(&mut Draft, Option<String>)| {
        field(desk, kind, id, desk.t(label), typed(put))
    };
    let price = at(Kind::Money, "tk-price", "talks-add-price", |draft, amount| draft.amount = amount)
        .waits()
        .value(draft.amount.clone())
        .error(missing(&draft.amount, "talks-add-price-missing"));
    let day = at(Kind::Day, "tk-day", "talks-add-day", |draft, day| draft.day = day)
        .value(draft.day.clone().or_else(|| desk.today()));
    let time = el("input")
        .is("id", "field-tk-time")
        .is("type", "time")
        .holds(&draft.time)
        .listens(On::Change, Then::Typed(on_time));
    let time = el("div.entry-field")
        .put(line(desk, "label", "talks-add-time").is("for", "field-tk-time"))
        .put(el("span.field").put(time));
    let in_return = match draft.side.as_deref() == Some(Side::Us.word()) {
        true => at(Kind::Text, "tk-return", "talks-add-return", |draft, what| draft.in_return = what)
            .value(draft.in_return.clone())
            .el(),
        false => nothing(),
    };
    let save = line(desk, "button.primary", "talks-add-save").is("type", "submit");
    let form = el("form.form tk-form")
        .is("novalidate", "novalidate")
        .put(el("div.wide").put(side.el()).put(side_missing))
        .put(price.el())
        .put(day.el())
        .put(time)
        .put(in_return)
        .put(el("div.wide").put(save))
        .listens(On::Submit, Then::Happened(on_save));
    let done = el("p.quiet").is("role", "status").text(draft.done.as_deref().unwrap_or_default());
    let holds = several().put(form).put(done).put(remove(desk, &draft, &own));
    let open = desk.advice.talks.offers.is_empty();
    several().put(wrong(desk)).put(fold(&desk.t("talks-add"), "", open, holds))
}

/// A way to take out what was noted last; what was noted before the card was opened goes all at once, for nobody can
/// tell it from what the record holds.
fn remove(desk: &Desk, draft: &Draft, own: &Own<Draft>) -> El {
    let last = draft.noted.last().and_then(|offer| Some((offer.clone(), named(desk, offer)?)));
    let Some((offer, (who, price))) = last else {
        return match desk.is_answered("offers") {
            true => button("button.link", &desk.t("talks-take-back")).presses(desk.answering("offers", None)),
            false => nothing(),
        };
    };
    let words = desk.tw("talks-remove", &[("who", Value::Text(who)), ("price", Value::Text(price.clone()))]);
    let (desk, own) = (desk.clone(), own.clone());
    button("button.link", &words).press(move || {
        let mut draft = own.get();
        draft.noted.pop();
        let clean = draft.noted.is_empty() && draft.first;
        desk.does(take_out(&desk.standing(), &offer, clean));
        draft.done = Some(desk.fill("talks-removed", "price", Value::Text(price.clone())));
        own.set(draft);
    })
}
