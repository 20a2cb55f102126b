//! Fit: the score as the interval it is, and the buyer against each criterion.

use rust_decimal::Decimal;
use yew::prelude::*;

use super::super::answer;
use super::super::draw::{Draw, state};
use super::terms::{edit_button, take_back};
use crate::rules::guidance::{CriterionView, Value};

/// The score, or between what and what.
pub fn score(draw: &Draw) -> String {
    let number = |number: Decimal| Value::Number(number.round_dp(0));
    match (draw.now.fit.low, draw.now.fit.high) {
        (Some(low), Some(high)) if low == high => draw.value(&number(low)),
        (Some(low), Some(high)) => {
            draw.with("card-range", vec![("low", number(low)), ("high", number(high))])
        }
        _ => String::new(),
    }
}

/// The section.
pub fn view(draw: &Draw) -> Html {
    html! { <>
        if let Some((low, high)) = draw.now.fit.low.zip(draw.now.fit.high) { { bar(draw, low, high) } }
        <ul class="plain entries">{ for draw.now.fit.criteria.iter().map(|criterion| one(draw, criterion)) }</ul>
    </> }
}

fn bar(draw: &Draw, low: Decimal, high: Decimal) -> Html {
    let percent = |number: Decimal| format!("{}%", number.round_dp(1));
    let open = high.checked_sub(low).unwrap_or_default();
    html! {
        <div class="score">
            <p class="row"><span>{ draw.t("card-score") }</span><strong class="figure">{ score(draw) }<small>{ " / 100" }</small></strong></p>
            <svg width="100%" height="10" aria-hidden="true" focusable="false">
                <defs><pattern id="wa-maybe" width="5" height="5" patternUnits="userSpaceOnUse"><path class="wa-maybe" d="M-1 6L6-1M-1 1L1-1M4 6L6 4" /></pattern></defs>
                <rect class="track" width="100%" height="10" rx="2" />
                <rect class="sure" width={percent(low)} height="10" rx="2" />
                <rect x={percent(low)} width={percent(open)} height="10" fill="url(#wa-maybe)" />
            </svg>
            if !open.is_zero() { <p class="quiet">{ draw.t("card-score-open") }</p> }
        </div>
    }
}

fn one(draw: &Draw, criterion: &CriterionView) -> Html {
    let path = format!("fit.{}", criterion.id);
    let name = draw.label(&criterion.label);
    let id = format!("criterion-{}", criterion.id);
    let met = draw.t(match criterion.met {
        Some(true) => "card-met",
        Some(false) => "card-not-met",
        None => "card-not-known",
    });
    html! {
        <li class="entry" key={criterion.id.clone()}>
            <div class="row">
                <strong class="named">{ state(criterion.met) }<span>{ &name }<span class="hidden">{ ": " }{ &met }</span></span></strong>
                { edit_button(draw, &path, &name) }
            </div>
            <dl class="facts">
                <div data-wrong={(criterion.met == Some(false)).then_some("yes")}><dt>{ draw.t("card-fact") }</dt>
                    <dd>{ criterion.fact.as_ref().map_or_else(|| draw.t("card-not-known"), |fact| draw.value(fact)) }</dd></div>
                <div><dt>{ draw.t("card-wanted") }</dt><dd>{ draw.with("card-any", vec![("value", Value::clone(&criterion.wanted))]) }</dd></div>
            </dl>
            <p class="tags">
                if criterion.must { <span>{ draw.t("card-must") }</span> }
                <span>{ draw.with("card-weight", vec![("weight", Value::Number(criterion.weight))]) }</span>
            </p>
            if draw.app.editing.as_deref() == Some(path.as_str()) {
                <div class="editor" tabindex="-1" data-key={format!("editor:{path}")} role="group" aria-label={name.clone()}>
                    <p class="question" id={id.clone()}>{ draw.t("card-what-fact") }</p>
                    { answer::control(draw, &path, &criterion.ask, false, &id) }
                    { take_back(draw, &path) }
                </div>
            }
        </li>
    }
}
