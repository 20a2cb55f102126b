//! Why: every conclusion with its rule, numbers and setting; the margins; how the limits came about.

use rust_decimal::Decimal;
use yew::prelude::*;

use super::super::draw::{Draw, dashes, icon, tone};
use crate::rules::guidance::{DimensionView, Exit, Money, Value, WaterfallStep};
use crate::rules::policy::file::MarginBasis;

/// The section.
pub fn view(draw: &Draw) -> Html {
    let price = &draw.now.price;
    html! { <>
        { for draw.now.dimensions.iter().map(|view| dimension(draw, view)) }
        if !draw.now.exits.is_empty() {
            <h4>{ draw.t("card-exits") }</h4>
            <ul class="dotted">{ for draw.now.exits.iter().map(|exit| html! { <li>{ exit_name(draw, *exit) }</li> }) }</ul>
        }
        if price.markup.is_some() || price.margin.is_some() {
            <h4>{ draw.t("card-margins") }</h4>
            <dl class="figures">
                { margin(draw, "card-markup", price.markup, price.basis == Some(MarginBasis::Cost)) }
                { margin(draw, "card-margin", price.margin, price.basis == Some(MarginBasis::Price)) }
            </dl>
        }
        if !price.build_up.is_empty() {
            <h4>{ draw.t("card-build-up") }</h4>
            <ul class="rows">{ for price.build_up.iter().map(|reason| html! { <li>{ draw.reason(reason) }</li> }) }</ul>
        }
        if !price.waterfall.is_empty() { { waterfall(draw) } }
        <p class="quiet">{ draw.with("card-judged-by", vec![
            ("version", Value::Text(draw.now.policy.version.clone())),
            ("contact", Value::Text(draw.now.policy.contact.clone())),
        ]) }</p>
    </> }
}

fn exit_name(draw: &Draw, exit: Exit) -> String {
    draw.t(&format!("exit-{}", dashes(exit.word())))
}

fn dimension(draw: &Draw, view: &DimensionView) -> Html {
    let own = draw.now.conclusions.iter().filter(|conclusion| conclusion.dimension == view.dimension);
    html! {
        <div class="dimension" key={view.dimension.word()}>
            <h4 class="row"><span>{ draw.t(&format!("dimension-{}", view.dimension.word())) }</span>{ draw.badge(view.span) }</h4>
            <ul class="conclusions">
                { for own.map(|conclusion| html! {
                    <li data-level={tone(conclusion.span)}>
                        { icon(conclusion.span) }
                        <span>
                            <span class="hidden">{ draw.span(conclusion.span) }{ ": " }</span>
                            { draw.reason(&conclusion.reason) }
                            if let Some(exit) = conclusion.exit.filter(|_| !draw.now.exits.is_empty()) {
                                { " " }<small class="quiet">{ exit_name(draw, exit) }</small>
                            }
                        </span>
                    </li>
                }) }
            </ul>
        </div>
    }
}

fn margin(draw: &Draw, id: &str, share: Option<Decimal>, decides: bool) -> Html {
    html! {
        <div>
            <dt>{ draw.t(id) }</dt>
            <dd class="figure">if let Some(share) = share { { draw.value(&Value::Share(share)) } } else { { "–" } }</dd>
            if decides { <dd class="quiet">{ draw.t("card-margin-decides") }</dd> }
        </div>
    }
}

fn waterfall(draw: &Draw) -> Html {
    let price = &draw.now.price;
    let money = |amount: Decimal| match &price.currency {
        Some(currency) => draw.value(&Value::Money(Money { amount, currency: currency.clone() })),
        None => draw.value(&Value::Number(amount)),
    };
    let most = price.waterfall.iter().filter_map(|step| step.amount).max().unwrap_or_default();
    let step = |step: &WaterfallStep| {
        let share = step
            .amount
            .and_then(|amount| amount.checked_mul(Decimal::ONE_HUNDRED)?.checked_div(most))
            .unwrap_or_default();
        html! {
            <li>
                <span class="row"><span>{ draw.reason(&step.reason) }</span>
                    <span class="figure">if let Some(amount) = step.amount { { "−" }{ money(amount) } } else { { "?" } }</span></span>
                <svg class="drop" width="100%" height="6" aria-hidden="true" focusable="false">
                    <rect class="track" width="100%" height="6" rx="3" />
                    <rect class="taken" width={format!("{}%", share.round_dp(2))} height="6" rx="3" />
                </svg>
            </li>
        }
    };
    html! { <>
        <h4>{ draw.t("card-waterfall") }</h4>
        <ul class="rows waterfall">
            <li class="total"><span class="row"><span>{ draw.t("card-price-listed") }</span>
                <span class="figure">if let Some(amount) = price.amount { { money(amount) } }</span></span></li>
            { for price.waterfall.iter().map(step) }
            <li class="total"><span class="row"><span>{ draw.t("card-price-remains") }</span>
                <span class="figure">if let Some(amount) = price.effective { { money(amount) } } else { { "?" } }</span></span></li>
        </ul>
    </> }
}
