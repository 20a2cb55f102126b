//! The buyer is back: what they bring, against what we set when we left, one condition at a time (W-130 to W-138).

use rust_decimal::Decimal;

use crate::coach::desk::Desk;
use crate::coach::parts::intent_line;
use crate::coach::plays::case::{self, rail};
use crate::el::{El, button, el, line, listed, nothing, several, told};
use crate::speak::Speak;
use walkaway_rules::advice::comeback::{ComebackState, PastView};
use walkaway_rules::deeds::back::{come, forget, noted, reopen, subject};
use walkaway_rules::vocabulary::{Side, Value};

/// The return panel: first a button, then what the buyer brings.
pub fn back(desk: &Desk) -> El {
    let back = &desk.advice.leave.comeback;
    if back.state == ComebackState::NotBack {
        let begin = button("button.plain", &desk.t("leave-back-begin")).presses(desk.doing(come));
        return el("div.form")
            .put(line(desk, "p.quiet", "leave-back-invite"))
            .put(el("div.buttons").put(begin));
    }
    el("div.form")
        .put(el("p.note").is("role", "status").put(told(desk, "strong", &back.why)))
        .put(rail(desk, "returning", decide(desk)))
        .put(case::dont(desk, &back.case))
        .put(strength(desk))
}

/// What can be done now: talk again, or note that it is too early; or that nobody came back after all.
fn decide(desk: &Desk) -> El {
    let back = &desk.advice.leave.comeback;
    let (now, does) = match back.state {
        ComebackState::Reopen => {
            let reopen = desk.doing(|at| {
                let mut deed = noted(at, true);
                deed.extend(reopen(at));
                deed
            });
            (
                button("button.primary", &desk.t("leave-back-do-reopen")).presses(reopen),
                line(desk, "p.quiet", "leave-back-what-reopening-does"),
            )
        }
        ComebackState::NotYet => {
            let note = desk.doing(|at| noted(at, false));
            (button("button.plain", &desk.t("leave-back-note-not-yet")).presses(note), nothing())
        }
        _ => (nothing(), nothing()),
    };
    // A return that a price of theirs tells of is taken back where that price is.
    let undo = match desk.fact("comeback").is_some() {
        true => button("button.link", &desk.t("leave-back-undo")).presses(desk.doing(forget)),
        false => nothing(),
    };
    several().put(el("div.buttons").put(now).put(undo)).put(does).put(intent_line(
        desk,
        "record",
        &subject(&desk.standing()),
    ))
}

/// Why there is no hurry.
fn strength(desk: &Desk) -> El {
    several().put(line(desk, "h4", "leave-back-strength")).put(listed(
        desk,
        "ul.dotted",
        &desk.advice.leave.comeback.strength,
    ))
}

/// A new negotiation after a return: what it stands on.
pub fn reopened(desk: &Desk) -> El {
    let back = &desk.advice.leave.comeback;
    el("div.again")
        .put(el("p.note").put(told(desk, "strong", &back.why)))
        .put(case::dont(desk, &back.case))
        .put(strength(desk))
}

/// Negotiations that ended, to be read.
pub fn history(desk: &Desk) -> El {
    let back = &desk.advice.leave.comeback;
    let mut all = several();
    for (place, past) in back.history.iter().chain(&back.ended).enumerate() {
        all = all.put(past_talks(desk, place, past));
    }
    all
}

fn past_talks(desk: &Desk, place: usize, past: &PastView) -> El {
    let number = Value::Number(Decimal::from(place.saturating_add(1)));
    let title = match &past.closed_on {
        Some(on) => desk.tw("leave-past-until", &[("number", number), ("day", Value::Day(on.clone()))]),
        None => desk.fill("leave-past", "number", number),
    };
    let table = el("table").put(el("caption.quiet").text(&title));
    let table = match past.offers.is_empty() {
        true => {
            let none = line(desk, "td.quiet", "leave-past-no-offers");
            table.put(el("tbody").put(el("tr").put(none)))
        }
        false => {
            let head = |shape: &'static str, id: &str| line(desk, shape, id).is("scope", "col");
            let heads = el("tr")
                .put(head("th", "leave-past-who"))
                .put(head("th.figure", "leave-past-price"))
                .put(head("th", "leave-past-day"))
                .put(head("th", "leave-past-in-return"));
            let rows = el("tbody").each(&past.offers, |offer| {
                let side = if offer.side == Side::Us { "card-price-us" } else { "card-price-buyer" };
                let on = offer.on.as_deref().map(|on| desk.day(on.split('T').next().unwrap_or(on)));
                el("tr")
                    .put(line(desk, "td", side))
                    .put(el("td.figure").text(&desk.money(offer.amount.amount)))
                    .put(el("td").text(&on.unwrap_or_default()))
                    .put(el("td").text(offer.in_return.as_deref().unwrap_or_default()))
            });
            table.put(el("thead").put(heads)).put(rows)
        }
    };
    el("div.scroll")
        .key(&place.to_string())
        .is("tabindex", "0")
        .is("role", "region")
        .at("aria-label", &title)
        .put(table)
}
