//! Noting an offer in place. The answer is the whole list: what was there, and the new one.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::who;
use crate::coach::desk::{Desk, Props};
use crate::coach::kept::{KeptState, use_kept};
use crate::coach::parts::{Choice, Field, Fold, Kind};
use walkaway_rules::deeds::offers::{Named, add, entry, take_out};
use walkaway_rules::facts::json::Json;
use walkaway_rules::facts::read::number;
use walkaway_rules::vocabulary::Side;
use walkaway_rules::vocabulary::Value;

/// What is being typed.
#[derive(Clone, Default, PartialEq)]
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
        Some(own) => desk.money_in(amount, own),
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
    Some(entry(&desk.standing(), &named))
}

/// What is wrong with offers that stand in the deal, each with its number in the list.
fn wrong(desk: &Desk) -> Html {
    let errors = desk.errors.iter().filter(|error| error.path.starts_with("offers"));
    html! {
        { for errors.map(|error| {
            let place = error.path.split('.').nth(1).and_then(|place| place.parse::<usize>().ok());
            let number = place.map(|place| Value::count(place.saturating_add(1)));
            let of = number.map(|number| desk.tw("talks-entry", &[("number", number)]));
            html! {
                <p class="wrong">
                    if let Some(of) = of { { of }{ ": " } }
                    { desk.error_at(&error.path) }
                </p>
            }
        }) }
    }
}

/// The form, and taking back what was noted last.
#[component]
pub fn Entry(Props { desk }: &Props) -> Html {
    let draft = use_kept(&desk.kept, "offer", Draft::default);
    let typed = |put: fn(&mut Draft, Option<String>)| {
        let draft = draft.clone();
        Callback::from(move |value: Option<String>| {
            let mut next = Draft { done: None, ..(*draft).clone() };
            put(&mut next, value);
            draft.set(next);
        })
    };
    let on_time = {
        let put = typed(|draft, value| draft.time = value.unwrap_or_default());
        Callback::from(move |event: Event| {
            put.emit(Some(event.target_unchecked_into::<HtmlInputElement>().value()));
        })
    };
    let on_save = {
        let (draft, desk) = (draft.clone(), desk.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let Some(offer) = offer(&desk, &draft) else {
                draft.set(Draft { tried: true, done: None, ..(*draft).clone() });
                return;
            };
            let price = named(&desk, &offer).map(|(_, price)| price).unwrap_or_default();
            let first = if draft.noted.is_empty() { !desk.is_answered("offers") } else { draft.first };
            let mut noted = draft.noted.clone();
            noted.push(offer.clone());
            desk.does(add(&desk.standing(), offer));
            let done = Some(desk.tw("talks-added", &[("price", Value::Text(price))]));
            draft.set(Draft { day: draft.day.clone(), done, noted, first, ..Draft::default() });
        })
    };
    let options = [Side::Us, Side::Buyer].map(|side| (side.word().to_owned(), who(desk, side))).to_vec();
    let missing = |what: &Option<String>, id: &str| (draft.tried && what.is_none()).then(|| desk.t(id));
    let side_missing = missing(&draft.side, "talks-add-side-missing");
    html! {
        <>
            { wrong(desk) }
            <Fold title={desk.t("talks-add")} open={desk.advice.talks.offers.is_empty()}>
                <form class="form tk-form" novalidate={true} onsubmit={on_save}>
                    <div class="wide">
                        <Choice legend={desk.t("talks-add-side")} {options} picked={draft.side.clone()}
                            on_pick={typed(|draft, side| draft.side = side)} />
                        if let Some(error) = side_missing { <p class="wrong" role="alert">{ error }</p> }
                    </div>
                    <Field kind={Kind::Money} desk={desk.clone()} id="tk-price" waits=true label={desk.t("talks-add-price")} value={draft.amount.clone()}
                        error={missing(&draft.amount, "talks-add-price-missing")}
                        on_change={typed(|draft, amount| draft.amount = amount)} />
                    <Field kind={Kind::Day} desk={desk.clone()} id="tk-day" label={desk.t("talks-add-day")}
                        value={draft.day.clone().or_else(|| desk.today())}
                        on_change={typed(|draft, day| draft.day = day)} />
                    <div class="entry-field">
                        <label for="field-tk-time">{ desk.t("talks-add-time") }</label>
                        <span class="field"><input id="field-tk-time" type="time" value={draft.time.clone()} onchange={on_time} /></span>
                    </div>
                    if draft.side.as_deref() == Some(Side::Us.word()) {
                        <Field kind={Kind::Text} desk={desk.clone()} id="tk-return" label={desk.t("talks-add-return")}
                            value={draft.in_return.clone()} on_change={typed(|draft, what| draft.in_return = what)} />
                    }
                    <div class="wide"><button type="submit" class="primary">{ desk.t("talks-add-save") }</button></div>
                </form>
                <p class="quiet" role="status">{ draft.done.clone().unwrap_or_default() }</p>
                { remove(desk, &draft) }
            </Fold>
        </>
    }
}

/// A way to take out what was noted last; what was noted before the card was opened goes all at once, for nobody can
/// tell it from what the record holds.
fn remove(desk: &Desk, draft: &KeptState<Draft>) -> Html {
    let last = draft.noted.last().and_then(|offer| Some((offer.clone(), named(desk, offer)?)));
    let Some((offer, (who, price))) = last else {
        if !desk.is_answered("offers") {
            return html! {};
        }
        let desk = desk.clone();
        let words = desk.t("talks-take-back");
        let on_click = Callback::from(move |_: MouseEvent| desk.answer("offers", None));
        return html! { <button type="button" class="link" onclick={on_click}>{ words }</button> };
    };
    let words = desk.tw("talks-remove", &[("who", Value::Text(who)), ("price", Value::Text(price.clone()))]);
    let on_click = {
        let (desk, draft) = (desk.clone(), draft.clone());
        Callback::from(move |_: MouseEvent| {
            let mut noted = draft.noted.clone();
            noted.pop();
            let clean = noted.is_empty() && draft.first;
            desk.does(take_out(&desk.standing(), &offer, clean));
            let done = Some(desk.tw("talks-removed", &[("price", Value::Text(price.clone()))]));
            draft.set(Draft { done, noted, ..(*draft).clone() });
        })
    };
    html! { <button type="button" class="link" onclick={on_click}>{ words }</button> }
}
