//! How strong the rep is without this deal: the chance in one sentence, its picture, what it rests on, what to do, and
//! the numbers behind it to correct in place.

mod data;
mod picture;

use rust_decimal::Decimal;
use yew::prelude::*;

use super::desk::{Desk, Props};
use super::parts::{Fold, state};
use walkaway_rules::advice::leverage::{LeverageView, Other, Rating, SelfSign, Sign};
use walkaway_rules::facts::json::Json;
use walkaway_rules::vocabulary::{Met, Reason, Value};

/// The panel.
#[component]
pub fn Panel(Props { desk }: &Props) -> Html {
    let view = &desk.advice.leverage;
    // What is open when the panel is first drawn stays as the rep leaves it.
    let incomplete = use_state(|| view.without.is_none() && !view.quota_forbidden);
    let weak = use_state(|| !view.habits.is_empty());
    html! {
        <div class="lv">
            { rating(desk, view) }
            { sentence(desk, view) }
            { picture::view(desk, view) }
            if let Some(imperative) = &view.imperative {
                <p class="quiet">{ desk.say(imperative) }</p>
            }
            { remarks(desk, view) }
            { assumption(desk, view) }
            if view.need.is_some() && !view.coverage.is_empty() {
                <Fold title={desk.t("leverage-how")} summary={days(desk, view)}>{ how(desk, view) }</Fold>
            }
            <Fold title={desk.t("leverage-signs")} summary={met(desk, view)}>{ signs(desk, view) }</Fold>
            if !view.easy.is_empty() {
                <Fold title={desk.t("leverage-easy")}>{ easy(desk, view) }</Fold>
            }
            if !view.habits.is_empty() {
                <Fold title={desk.t("leverage-do")} open={*weak}>{ todo(desk, view) }</Fold>
            }
            <Fold title={desk.t("leverage-benefits")}>{ list(desk, &view.benefits) }</Fold>
            <Fold title={desk.t("leverage-self")}>{ self_check(desk, view) }</Fold>
            <Fold title={desk.t("leverage-data")} summary={listed(desk, view)} open={*incomplete}>
                { data::view(desk) }
            </Fold>
        </div>
    }
}

fn value(desk: &Desk, value: Value) -> String {
    desk.tw("card-value", &[("value", value)])
}

/// The one sentence, its number large, and what it comes to.
fn sentence(desk: &Desk, view: &LeverageView) -> Html {
    let first = view.says.first();
    // Where the quota is reached, or nothing can be told, the sentence says it without a number.
    let plain = first.filter(|said| !said.code.starts_with("leverage-odds") || view.without.is_none());
    let (None, Some(without)) = (plain, &view.without) else {
        return html! { <>
            <p class="lv-says">{ first.map(|said| desk.say(said)) }</p>
            { why(desk, view) }
        </> };
    };
    let with = view.with_deal.map(|with| match view.dependence {
        Some(gain) if !gain.most.is_zero() => {
            desk.tw("leverage-with", &[("with", with.value()), ("points", gain.points())])
        }
        _ => desk.t("leverage-with-nothing"),
    });
    html! {
        <>
            <p class="lv-chance">
                <strong>{ value(desk, without.value()) }</strong>{ " " }
                <span>{ desk.t("leverage-chance") }</span>
            </p>
            if let Some(with) = with {
                <p class="lv-with">{ with }</p>
            }
            { why(desk, view) }
        </>
    }
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
pub fn rating(desk: &Desk, view: &LeverageView) -> Html {
    let badge = view.rating.map(|rating| {
        let (shape, sign) = match rating {
            Rating::Strong => ("M8 1a7 7 0 1 1 0 14A7 7 0 1 1 8 1z", "M4.8 8.3l2.2 2.2 4.2-4.8"),
            Rating::Balanced => ("M1.5 1.5h13v13h-13z", "M4.5 6.2h7M4.5 9.8h7"),
            Rating::Weak => ("M8 1.2L15.4 14.4H0.6z", "M8 6v4M8 12v.4"),
        };
        html! {
            <span class="badge" data-rating={rating.word()}>
                <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
                    <path class="shape" d={shape} /><path class="mark" d={sign} />
                </svg>
                { desk.t(word(rating)) }
            </span>
        }
    });
    html! { if let Some(badge) = badge { <div class="lv-rating">{ badge }</div> } }
}

/// Why it is so strong.
fn why(desk: &Desk, view: &LeverageView) -> Html {
    if view.rating_why.is_none() && view.lowered.is_none() {
        return html! {};
    }
    html! {
        <div class="lv-rating">
            if let Some(why) = &view.rating_why {
                <small>{ desk.say(why) }</small>
            }
            if let Some(lowered) = &view.lowered {
                <small>{ desk.say(lowered) }</small>
            }
        </div>
    }
}

/// What is odd, and the warning that too much rests on one deal.
fn remarks(desk: &Desk, view: &LeverageView) -> Html {
    let one = |said: &Reason| html! { <li>{ desk.say(said) }</li> };
    html! {
        <>
            if let Some(depends) = &view.depends {
                <p class="lv-warn">{ desk.say(depends) }</p>
            }
            if view.says.len() > 1 {
                <ul class="dotted note">{ for view.says.iter().skip(1).map(one) }</ul>
            }
        </>
    }
}

/// Independence, and the pessimistic variant beside it.
fn assumption(desk: &Desk, view: &LeverageView) -> Html {
    let open = view
        .without
        .filter(|chance| !chance.exact || !(chance.least.is_zero() || chance.most == Decimal::ONE));
    let Some(darker) = open.and(view.pessimistic) else { return html! {} };
    let times = Value::Number(view.pessimism);
    html! {
        <p class="quiet">
            { desk.t("leverage-assumes") }{ " " }
            { desk.tw("leverage-darker", &[("times", times), ("chance", darker.value())]) }
        </p>
    }
}

fn days(desk: &Desk, view: &LeverageView) -> String {
    let left = view.days_left.filter(|days| *days >= 0);
    left.map(|days| desk.tw("leverage-days", &[("days", Value::Number(days.into()))])).unwrap_or_default()
}

/// The need, and the rule of thumb with what is wrong with it (M9).
fn how(desk: &Desk, view: &LeverageView) -> Html {
    let need = view.need.zip(view.quota).zip(view.closed).map(|((need, quota), closed)| {
        let with =
            [("need", desk.amount(need)), ("quota", desk.amount(quota)), ("closed", desk.amount(closed))];
        desk.tw("leverage-need-is", &with)
    });
    html! {
        <ul class="dotted">
            if let Some(need) = need {
                <li>{ need }</li>
            }
            { for view.coverage.iter().map(|said| html! { <li>{ desk.say(said) }</li> }) }
        </ul>
    }
}

fn met(desk: &Desk, view: &LeverageView) -> String {
    let count = |signs: &[Sign]| Value::count(signs.iter().filter(|sign| sign.met == Some(true)).count());
    desk.tw("leverage-signs-met", &[("strong", count(&view.strong)), ("weak", count(&view.weak))])
}

/// The four signs of strength and the four of weakness (W-011, W-012).
fn signs(desk: &Desk, view: &LeverageView) -> Html {
    let one = |sign: &Sign| {
        let met = sign.met.map_or(Met::Unknown, |met| if met { Met::Met } else { Met::NotMet });
        html! {
            <li class="lv-sign" data-met={met.word()}>
                { state(desk, met) }
                <span>
                    <strong>{ desk.t(sign.id) }</strong>
                    <small>{ desk.say(&sign.reason) }</small>
                </span>
            </li>
        }
    };
    let list = |title: &str, side: &'static str, signs: &[Sign]| {
        html! {
            <div>
                <h4>{ desk.t(title) }</h4>
                <ul class="lv-signs" data-side={side}>{ for signs.iter().map(one) }</ul>
            </div>
        }
    };
    html! {
        <div class="lv-two">
            { list("leverage-signs-strong", "strong", &view.strong) }
            { list("leverage-signs-weak", "weak", &view.weak) }
        </div>
    }
}

fn name(desk: &Desk, other: &Other) -> String {
    let number = Value::count(other.place.saturating_add(1));
    other.name.clone().unwrap_or_else(|| desk.tw("leverage-unnamed", &[("number", number)]))
}

/// The easiest first (W-083).
fn easy(desk: &Desk, view: &LeverageView) -> Html {
    let one = |place: &usize| {
        let other = view.others.get(*place)?;
        let with =
            [("amount", desk.amount(other.amount?)), ("probability", Value::Share(other.probability?))];
        let days = other.days.map(|days| {
            let id = if days < 0 { "leverage-since-days" } else { "leverage-in-days" };
            desk.tw(id, &[("days", Value::Number(days.abs().into()))])
        });
        Some(html! {
            <li>
                <strong>{ name(desk, other) }</strong>
                <small>{ desk.tw("leverage-easy-one", &with) }{ days.map(|days| [", ", &days].concat()) }</small>
            </li>
        })
    };
    html! {
        <>
            <p class="quiet">{ desk.t("leverage-easy-why") }</p>
            <ol class="lv-easy">{ for view.easy.iter().filter_map(one) }</ol>
        </>
    }
}

/// What to do about a weak position (W-015, W-082, W-084).
fn todo(desk: &Desk, view: &LeverageView) -> Html {
    html! {
        <div class="lv-two">
            <div><h4>{ desk.t("leverage-do-habits") }</h4>{ list(desk, &view.habits) }</div>
            <div><h4>{ desk.t("leverage-do-levers") }</h4>{ list(desk, &view.levers) }</div>
        </div>
    }
}

fn list(desk: &Desk, reasons: &[Reason]) -> Html {
    html! { <ul class="dotted">{ for reasons.iter().map(|said| html! { <li>{ desk.say(said) }</li> }) }</ul> }
}

/// How the rep comes across (W-086 to W-089).
fn self_check(desk: &Desk, view: &LeverageView) -> Html {
    let button = |sign: &SelfSign| {
        // What the offers show stands beside it; the rep's own answer is the rep's.
        let on = sign.seen == Some(true);
        let (desk, path) = (desk.clone(), sign.path);
        let answer = {
            let desk = desk.clone();
            Callback::from(move |_: MouseEvent| desk.answer(path, Some(Json::Bool(!on))))
        };
        html! {
            <button type="button" class="choice" aria-pressed={on.to_string()} onclick={answer}>{ desk.t(sign.id) }</button>
        }
    };
    let group = |legend: &str, strong: bool| {
        html! {
            <fieldset class="pick lv-self" data-side={if strong { "strong" } else { "weak" }}>
                <legend>{ desk.t(legend) }</legend>
                <div class="buttons">
                    { for view.self_check.iter().filter(|sign| sign.strong == strong).map(button) }
                </div>
            </fieldset>
        }
    };
    let shown = |sign: &SelfSign| {
        let what = Value::Text(desk.say(sign.shown.as_ref()?));
        Some(html! { <p>{ desk.tw("leverage-self-shown", &[("what", what)]) }</p> })
    };
    html! {
        <div class="form">
            <p class="quiet">{ desk.t("leverage-self-why") }</p>
            { group("leverage-self-plus", true) }
            { group("leverage-self-minus", false) }
            { for view.self_check.iter().filter_map(shown) }
        </div>
    }
}

/// How many other deals there are.
fn listed(desk: &Desk, view: &LeverageView) -> String {
    if view.others.is_empty() { String::new() } else { desk.number(Decimal::from(view.others.len())) }
}
