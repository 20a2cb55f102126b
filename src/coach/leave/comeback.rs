//! The buyer is back: what they bring, against what we set when we left, one condition at a time (W-130 to W-138).

use rust_decimal::Decimal;
use yew::prelude::*;

use super::reasons;
use crate::coach::desk::Desk;
use crate::coach::parts::intent_line;
use crate::coach::plays::case::{self, Rail};
use walkaway_rules::advice::comeback::{ComebackState, PastView};
use walkaway_rules::deeds::back::{come, forget, noted, reopen, subject};
use walkaway_rules::vocabulary::{Side, Value};

/// The return panel: first a button, then what the buyer brings.
pub fn back(desk: &Desk) -> Html {
    let back = &desk.advice.leave.comeback;
    if back.state == ComebackState::NotBack {
        let on_click = desk.doing(come);
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
    let on_reopen = desk.doing(|at| {
        let mut deed = noted(at, true);
        deed.extend(reopen(at));
        deed
    });
    let on_note = desk.doing(|at| noted(at, false));
    let on_undo = desk.doing(forget);
    html! {
        <>
            <div class="buttons">
                if back.state == ComebackState::Reopen {
                    <button type="button" class="primary" onclick={on_reopen}>{ desk.t("leave-back-do-reopen") }</button>
                }
                if back.state == ComebackState::NotYet {
                    <button type="button" class="plain" onclick={on_note}>{ desk.t("leave-back-note-not-yet") }</button>
                }
                // A return that a price of theirs tells of is taken back where that price is.
                if desk.fact("comeback").is_some() {
                    <button type="button" class="link" onclick={on_undo}>{ desk.t("leave-back-undo") }</button>
                }
            </div>
            if back.state == ComebackState::Reopen { <p class="quiet">{ desk.t("leave-back-what-reopening-does") }</p> }
            { intent_line(desk, "record", &subject(&desk.standing())) }
        </>
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
