//! How strong the rep is without this deal: the chance in one sentence, its picture, what it rests on, what to do, and
//! the numbers behind it to correct in place.

mod data;
mod picture;

use rust_decimal::Decimal;

use super::desk::Desk;
use super::parts::{fold, icon, state};
use crate::el::{El, button, el, line, listed, nothing, several, told};
use crate::part::{Own, part};
use crate::speak::Speak;
use walkaway_rules::advice::leverage::{LeverageView, Other, Rating, SelfSign, Sign};
use walkaway_rules::facts::json::Json;
use walkaway_rules::vocabulary::{Met, Value};

/// The panel.
pub fn panel(desk: &Desk) -> El {
    let desk = desk.clone();
    part(move |memory| {
        let view = &desk.advice.leverage;
        // What is open when the panel is first drawn stays as the rep leaves it.
        let open: Own<Option<Open>> = memory.own("open");
        let now = open.get().unwrap_or_else(|| Open {
            incomplete: view.without.is_none() && !view.quota_forbidden,
            weak: !view.habits.is_empty(),
        });
        open.keep(Some(now));
        drawn(&desk, view, now)
    })
}

/// What is open at first.
#[derive(Clone, Copy)]
struct Open {
    incomplete: bool,
    weak: bool,
}

fn drawn(desk: &Desk, view: &LeverageView, open: Open) -> El {
    let folds = |id: &str, any: bool, open: bool, holds: fn(&Desk, &LeverageView) -> El| match any {
        true => fold(&desk.t(id), "", open, holds(desk, view)),
        false => nothing(),
    };
    let how = match view.need.is_some() && !view.coverage.is_empty() {
        true => fold(&desk.t("leverage-how"), &days(desk, view), false, how(desk, view)),
        false => nothing(),
    };
    el("div.lv")
        .put(rating(desk, view))
        .put(sentence(desk, view))
        .put(picture::view(desk, view))
        .put(view.imperative.as_ref().map_or_else(nothing, |said| told(desk, "p.quiet", said)))
        .put(remarks(desk, view))
        .put(assumption(desk, view))
        .put(how)
        .put(fold(&desk.t("leverage-signs"), &met(desk, view), false, signs(desk, view)))
        .put(folds("leverage-easy", !view.easy.is_empty(), false, easy))
        .put(folds("leverage-do", !view.habits.is_empty(), open.weak, todo))
        .put(folds("leverage-benefits", true, false, |desk, view| listed(desk, "ul.dotted", &view.benefits)))
        .put(folds("leverage-self", true, false, self_check))
        .put(fold(&desk.t("leverage-data"), &counted(desk, view), open.incomplete, data::view(desk)))
}

/// The one sentence, its number large, and what it comes to.
fn sentence(desk: &Desk, view: &LeverageView) -> El {
    let first = view.says.first();
    // Where the quota is reached, or nothing can be told, the sentence says it without a number.
    let plain = first.filter(|said| !said.code.starts_with("leverage-odds") || view.without.is_none());
    let (None, Some(without)) = (plain, &view.without) else {
        let says = first.map_or_else(|| el("p.lv-says"), |said| told(desk, "p.lv-says", said));
        return several().put(says).put(why(desk, view));
    };
    let with = match view.with_deal {
        None => nothing(),
        Some(with) => el("p.lv-with").text(&match view.dependence {
            Some(gain) if !gain.most.is_zero() => {
                desk.tw("leverage-with", &[("with", with.value()), ("points", gain.points())])
            }
            _ => desk.t("leverage-with-nothing"),
        }),
    };
    let chance = el("p.lv-chance").put(el("strong").text(&desk.value(without.value()))).text(" ").put(line(
        desk,
        "span",
        "leverage-chance",
    ));
    several().put(chance).put(with).put(why(desk, view))
}

/// The message of the word for it.
pub fn word(rating: Rating) -> &'static str {
    match rating {
        Rating::Strong => "leverage-strong",
        Rating::Balanced => "leverage-balanced",
        Rating::Weak => "leverage-weak",
    }
}

/// How strong: a word with a shape of its own, before any number.
pub fn rating(desk: &Desk, view: &LeverageView) -> El {
    let Some(rating) = view.rating else { return nothing() };
    let icon = match rating {
        Rating::Strong => icon("M8 1a7 7 0 1 1 0 14A7 7 0 1 1 8 1z", "M4.8 8.3l2.2 2.2 4.2-4.8"),
        Rating::Balanced => icon("M1.5 1.5h13v13h-13z", "M4.5 6.2h7M4.5 9.8h7"),
        Rating::Weak => icon("M8 1.2L15.4 14.4H0.6z", "M8 6v4M8 12v.4"),
    };
    let badge = el("span.badge").is("data-rating", rating.word()).put(icon).t(desk, word(rating));
    el("div.lv-rating").put(badge)
}

/// Why it is so strong.
fn why(desk: &Desk, view: &LeverageView) -> El {
    if view.rating_why.is_none() && view.lowered.is_none() {
        return nothing();
    }
    let mut said = el("div.lv-rating");
    for why in view.rating_why.iter().chain(&view.lowered) {
        said = said.put(told(desk, "small", why));
    }
    said
}

/// What is odd, and the warning that too much rests on one deal.
fn remarks(desk: &Desk, view: &LeverageView) -> El {
    let depends = view.depends.as_ref().map_or_else(nothing, |depends| told(desk, "p.lv-warn", depends));
    let odd = match view.says.get(1..) {
        Some(odd) if !odd.is_empty() => listed(desk, "ul.dotted note", odd),
        _ => nothing(),
    };
    several().put(depends).put(odd)
}

/// Independence, and the pessimistic variant beside it.
fn assumption(desk: &Desk, view: &LeverageView) -> El {
    let open = view
        .without
        .filter(|chance| !chance.exact || !(chance.least.is_zero() || chance.most == Decimal::ONE));
    let Some(darker) = open.and(view.pessimistic) else { return nothing() };
    let with = [("times", Value::Number(view.pessimism)), ("chance", darker.value())];
    line(desk, "p.quiet", "leverage-assumes").text(" ").text(&desk.tw("leverage-darker", &with))
}

fn days(desk: &Desk, view: &LeverageView) -> String {
    let left = view.days_left.filter(|days| *days >= 0);
    left.map(|days| desk.fill("leverage-days", "days", Value::Number(days.into()))).unwrap_or_default()
}

/// The need, and the rule of thumb with what is wrong with it (M9).
fn how(desk: &Desk, view: &LeverageView) -> El {
    let mut list = el("ul.dotted");
    if let (Some(need), Some(quota), Some(closed)) = (view.need, view.quota, view.closed) {
        let with =
            [("need", desk.amount(need)), ("quota", desk.amount(quota)), ("closed", desk.amount(closed))];
        list = list.put(el("li").text(&desk.tw("leverage-need-is", &with)));
    }
    list.each(&view.coverage, |said| told(desk, "li", said))
}

fn met(desk: &Desk, view: &LeverageView) -> String {
    let count = |signs: &[Sign]| Value::count(signs.iter().filter(|sign| sign.met == Some(true)).count());
    desk.tw("leverage-signs-met", &[("strong", count(&view.strong)), ("weak", count(&view.weak))])
}

/// The four signs of strength and the four of weakness (W-011, W-012).
fn signs(desk: &Desk, view: &LeverageView) -> El {
    let list = |title: &str, side: &'static str, signs: &[Sign]| {
        let list = el("ul.lv-signs").is("data-side", side).each(signs, |sign| {
            let met = sign.met.map_or(Met::Unknown, |met| if met { Met::Met } else { Met::NotMet });
            let says = el("span").put(line(desk, "strong", sign.id)).put(told(desk, "small", &sign.reason));
            el("li.lv-sign").is("data-met", met.word()).put(state(desk, met)).put(says)
        });
        el("div").put(line(desk, "h4", title)).put(list)
    };
    el("div.lv-two").put(list("leverage-signs-strong", "strong", &view.strong)).put(list(
        "leverage-signs-weak",
        "weak",
        &view.weak,
    ))
}

fn name(desk: &Desk, other: &Other) -> String {
    match &other.name {
        Some(name) => name.clone(),
        None => desk.fill("leverage-unnamed", "number", Value::count(other.place.saturating_add(1))),
    }
}

/// The easiest first (W-083).
fn easy(desk: &Desk, view: &LeverageView) -> El {
    let mut list = el("ol.lv-easy");
    for place in &view.easy {
        let Some(other) = view.others.get(*place) else { continue };
        let (Some(amount), Some(probability)) = (other.amount, other.probability) else { continue };
        let with = [("amount", desk.amount(amount)), ("probability", Value::Share(probability))];
        let mut said = el("small").text(&desk.tw("leverage-easy-one", &with));
        if let Some(days) = other.days {
            let id = if days < 0 { "leverage-since-days" } else { "leverage-in-days" };
            said = said.text(&[", ", &desk.fill(id, "days", Value::Number(days.abs().into()))].concat());
        }
        list = list.put(el("li").put(el("strong").text(&name(desk, other))).put(said));
    }
    several().put(line(desk, "p.quiet", "leverage-easy-why")).put(list)
}

/// What to do about a weak position (W-015, W-082, W-084).
fn todo(desk: &Desk, view: &LeverageView) -> El {
    let list =
        |id: &str, reasons| el("div").put(line(desk, "h4", id)).put(listed(desk, "ul.dotted", reasons));
    el("div.lv-two")
        .put(list("leverage-do-habits", &view.habits))
        .put(list("leverage-do-levers", &view.levers))
}

/// How the rep comes across (W-086 to W-089).
fn self_check(desk: &Desk, view: &LeverageView) -> El {
    let one = |sign: &SelfSign| {
        // What the offers show stands beside it; the rep's own answer is the rep's.
        let on = sign.seen == Some(true);
        button("button.choice", &desk.t(sign.id))
            .bool("aria-pressed", on)
            .presses(desk.answering(sign.path, Some(Json::Bool(!on))))
    };
    let group = |legend: &str, side: &'static str, strong: bool| {
        let mut buttons = el("div.buttons");
        for sign in view.self_check.iter().filter(|sign| sign.strong == strong) {
            buttons = buttons.put(one(sign));
        }
        el("fieldset.pick lv-self").is("data-side", side).put(line(desk, "legend", legend)).put(buttons)
    };
    let mut shown = several();
    for sign in view.self_check.iter().filter_map(|sign| sign.shown.as_ref()) {
        let said = desk.fill("leverage-self-shown", "what", Value::Text(desk.say(sign)));
        shown = shown.put(el("p").text(&said));
    }
    el("div.form")
        .put(line(desk, "p.quiet", "leverage-self-why"))
        .put(group("leverage-self-plus", "strong", true))
        .put(group("leverage-self-minus", "weak", false))
        .put(shown)
}

/// How many other deals there are.
fn counted(desk: &Desk, view: &LeverageView) -> String {
    if view.others.is_empty() { String::new() } else { desk.number(Decimal::from(view.others.len())) }
}
