//! The buyer is back: what they bring, against what we set when we left, one condition at a time (W-130 to W-138).

use rust_decimal::Decimal;
use yew::prelude::*;

use super::{json_money, json_text, known, reasons, walk_away_id};
use crate::coach::desk::Desk;
use crate::coach::parts::intent_line;
use crate::coach::plays::case::{self, Rail};
use walkaway_rules::advice::comeback::{ComebackState, PastView};
use walkaway_rules::facts::coaching::Step;
use walkaway_rules::facts::json::Json;
use walkaway_rules::plays::PlayView;
use walkaway_rules::vocabulary::{Side, Value};

/// What a return is called among the page's intents.
fn subject(desk: &Desk) -> String {
    format!("return:{}", desk.advice.leave.comeback.history.len())
}

/// The return panel: first a button, then what the buyer brings.
pub fn back(desk: &Desk) -> Html {
    let back = &desk.advice.leave.comeback;
    if back.state == ComebackState::NotBack {
        let own = desk.clone();
        let on_click = Callback::from(move |_: MouseEvent| {
            let now = own.input.now.map(|now| Json::Text(now.to_string()));
            own.answer("comeback.on", now);
        });
        return html! {
            <div class="form">
                <p class="quiet">{ desk.t("leave-back-invite") }</p>
                <div class="buttons">
                    <button type="button" class="plain" onclick={on_click}>{ desk.t("leave-back-begin") }</button>
                </div>
            </div>
        };
    }
    html! {
        <div class="form">
            <p class="note" role="status"><strong>{ desk.say(&back.why) }</strong></p>
            <Rail desk={desk.clone()} play="returning">{ decide(desk) }</Rail>
            { case::dont(desk, &back.case) }
            { strength(desk) }
        </div>
    }
}

/// What can be done now: talk again, or note that it is too early; or that nobody came back after all.
fn decide(desk: &Desk) -> Html {
    let back = &desk.advice.leave.comeback;
    let note = |met: bool| {
        let desk = desk.clone();
        Callback::from(move |_: MouseEvent| {
            noted(&desk, met);
            if met {
                reopen(&desk);
            }
        })
    };
    let on_undo = {
        let desk = desk.clone();
        Callback::from(move |_: MouseEvent| forget(&desk))
    };
    html! {
        <>
            <div class="buttons">
                if back.state == ComebackState::Reopen {
                    <button type="button" class="primary" onclick={note(true)}>{ desk.t("leave-back-do-reopen") }</button>
                }
                if back.state == ComebackState::NotYet {
                    <button type="button" class="plain" onclick={note(false)}>{ desk.t("leave-back-note-not-yet") }</button>
                }
                // A return that a price of theirs tells of is taken back where that price is.
                if desk.fact("comeback").is_some() {
                    <button type="button" class="link" onclick={on_undo}>{ desk.t("leave-back-undo") }</button>
                }
            </div>
            if back.state == ComebackState::Reopen { <p class="quiet">{ desk.t("leave-back-what-reopening-does") }</p> }
            { intent_line(desk, "record", &subject(desk)) }
        </>
    }
}

/// Writes the return down.
fn noted(desk: &Desk, met: bool) {
    let back = &desk.advice.leave.comeback;
    let fields = known(vec![
        ("kind", json_text("return")),
        (
            "on",
            back.on
                .clone()
                .map(|on| Json::Text(on.split('T').next().unwrap_or_default().to_owned()))
                .or_else(|| desk.today().map(Json::Text)),
        ),
        ("of", walk_away_id(desk).map(Json::Text)),
        ("value", json_money(back.budget.as_ref())),
        ("return_reason", back.reason.and_then(|reason| json_text(reason.word()))),
        ("conditions_met", Some(Json::Bool(met))),
    ]);
    desk.record(&subject(desk), fields);
}

/// A new negotiation: the old one goes to the history, to be read, and everything about leaving starts afresh (W-136).
fn reopen(desk: &Desk) {
    let Some(restart) = &desk.advice.leave.comeback.restart else { return };
    let mut history = match desk.fact("history") {
        Some(Json::List(past)) => past.clone(),
        _ => Vec::new(),
    };
    let mut ended: Vec<(String, Json)> = Vec::new();
    ended.extend(restart.closed_on.clone().map(|on| ("closed_on".to_owned(), Json::Text(on))));
    ended.extend(walk_away_id(desk).map(|id| ("record_id".to_owned(), Json::Text(id))));
    let offers = match desk.fact("offers") {
        Some(Json::List(offers)) => offers.clone(),
        _ => Vec::new(),
    };
    // What was named since they came back is the new negotiation's.
    let (mut old, mut new) = (Vec::new(), Vec::new());
    for (place, offer) in offers.into_iter().enumerate() {
        if restart.keep.contains(&place) { &mut new } else { &mut old }.push(offer);
    }
    ended.push(("offers".to_owned(), Json::List(old)));
    history.push(Json::Object(ended));
    desk.answer("history", Some(Json::List(history)));
    desk.answer("offers", Some(Json::List(new)));
    // Where only a price told of the return, its day is noted: the new negotiation goes on from it.
    if desk.fact("comeback.on").is_none() {
        desk.answer("comeback.on", desk.advice.leave.comeback.on.clone().map(Json::Text));
    }
    clear(desk, &desk.advice.leave.case, &["opportunity_cost", "logged_on", "record_id"]);
}

/// Nobody came back after all.
pub fn forget(desk: &Desk) {
    clear(desk, &desk.advice.leave.comeback.case, &[]);
}

/// Takes back all that a play has written down, and more of its facts.
fn clear(desk: &Desk, play: &PlayView, more: &[&str]) {
    let mut paths: Vec<String> = more.iter().map(|key| [play.at, ".", key].concat()).collect();
    for step in &play.steps {
        for key in Step::KEYS.iter().filter(|_| play.owners) {
            paths.push([play.at, ".steps.", step.name, ".", key].concat());
        }
        for part in &step.parts {
            paths.extend(part.fields.iter().map(|field| field.path.clone()));
        }
    }
    for path in paths.iter().filter(|path| desk.fact(path).is_some()) {
        desk.answer(path, None);
    }
}

/// Why there is no hurry.
fn strength(desk: &Desk) -> Html {
    html! {
        <>
            <h4>{ desk.t("leave-back-strength") }</h4>
            { reasons(desk, &desk.advice.leave.comeback.strength) }
        </>
    }
}

/// A new negotiation after a return: what it stands on.
pub fn reopened(desk: &Desk) -> Html {
    let back = &desk.advice.leave.comeback;
    html! {
        <div class="again">
            <p class="note"><strong>{ desk.say(&back.why) }</strong></p>
            { case::dont(desk, &back.case) }
            { strength(desk) }
        </div>
    }
}

/// Negotiations that ended, to be read.
pub fn history(desk: &Desk) -> Html {
    let back = &desk.advice.leave.comeback;
    let past = back.history.iter().chain(&back.ended).enumerate();
    html! { <>{ for past.map(|(place, past)| past_talks(desk, place, past)) }</> }
}

fn past_talks(desk: &Desk, place: usize, past: &PastView) -> Html {
    let number = Value::Number(Decimal::from(place.saturating_add(1)));
    let title = match &past.closed_on {
        Some(on) => desk.tw("leave-past-until", &[("number", number), ("day", Value::Day(on.clone()))]),
        None => desk.tw("leave-past", &[("number", number)]),
    };
    let side = |side: Side| desk.t(if side == Side::Us { "card-price-us" } else { "card-price-buyer" });
    html! {
        <div class="scroll" key={place} tabindex="0" role="region" aria-label={title.clone()}>
            <table>
                <caption class="quiet">{ title }</caption>
                if past.offers.is_empty() {
                    <tbody><tr><td class="quiet">{ desk.t("leave-past-no-offers") }</td></tr></tbody>
                } else {
                    <thead><tr>
                        <th scope="col">{ desk.t("leave-past-who") }</th>
                        <th scope="col" class="figure">{ desk.t("leave-past-price") }</th>
                        <th scope="col">{ desk.t("leave-past-day") }</th>
                        <th scope="col">{ desk.t("leave-past-in-return") }</th>
                    </tr></thead>
                    <tbody>{ for past.offers.iter().map(|offer| html! {
                        <tr>
                            <td>{ side(offer.side) }</td>
                            <td class="figure">{ desk.money(offer.amount.amount) }</td>
                            <td>{ offer.on.as_deref().map(|on| desk.day(on.split('T').next().unwrap_or(on))).unwrap_or_default() }</td>
                            <td>{ offer.in_return.clone().unwrap_or_default() }</td>
                        </tr>
                    }) }</tbody>
                }
            </table>
        </div>
    }
}
