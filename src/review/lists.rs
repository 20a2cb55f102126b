//! The walk-aways of the quarter, one by one.

use yew::prelude::*;

use super::say::{self, Say};
use walkaway_rules::review::{Fate, LeftView};
use walkaway_rules::vocabulary::Value;

/// So many at once: the page stays quick and the list readable.
const STEP: usize = 20;

/// The properties of the list.
#[derive(Properties, PartialEq)]
pub struct LeftProps {
    /// Words.
    pub say: Say,
    /// The walk-aways, newest first.
    pub left: Vec<LeftView>,
    /// The list's name.
    pub title: String,
}

/// The walk-aways, twenty at a time.
#[component]
pub fn Left(props: &LeftProps) -> Html {
    let say = &props.say;
    let shown = use_state(|| STEP);
    {
        // Another quarter begins from the top.
        let (shown, title) = (shown.clone(), props.title.clone());
        use_effect_with(title, move |_| shown.set(STEP));
    }
    let all = props.left.len();
    let now = all.min(*shown);
    let more = {
        let shown = shown.clone();
        Callback::from(move |_: MouseEvent| shown.set(if now < all { now + STEP } else { STEP }))
    };
    html! {
        <section class="panel" data-list="left" aria-labelledby="left-head">
            <h3 id="left-head">{ &props.title }</h3>
            if props.left.is_empty() {
                <p class="quiet">{ say.t("review-left-none") }</p>
            } else {
                <ul class="left-list">{ for props.left.iter().take(now).map(|left| one(say, left)) }</ul>
            }
            if all > STEP {
                <p class="row">
                    <button type="button" class="plain" onclick={more}>
                        { say.t(if now < all { "review-left-more" } else { "review-left-fewer" }) }
                    </button>
                    <span class="quiet" role="status">
                        { say.tw("review-left-shown", &[("shown", Value::count(now)), ("all", Value::count(all))]) }
                    </span>
                </p>
            }
        </section>
    }
}

fn one(say: &Say, left: &LeftView) -> Html {
    let name = left.deal.as_ref().or(left.buyer.as_ref()).or(left.deal_id.as_ref());
    let buyer = left.buyer.as_ref().filter(|buyer| Some(*buyer) != name);
    let who = match &left.owner {
        Some(owner) => say.tw(
            "review-left-who",
            &[("owner", Value::Text(owner.clone())), ("on", Value::Day(left.on.clone()))],
        ),
        None => say.day(&left.on),
    };
    let reasons: Vec<Value> =
        left.reasons.iter().map(|exit| Value::Message(say::exit(Some(*exit)).to_owned())).collect();
    let reasons = if reasons.is_empty() { say.t("review-reason-none") } else { say.list(reasons) };
    let became = match (left.fate, left.back) {
        (Fate::Signed, Some(back)) => {
            say.tw("review-became-signed-at", &[("price", Value::Text(say.money_in(back, &left.currency)))])
        }
        (Fate::CameBack, Some(back)) => {
            say.tw("review-became-back-at", &[("price", Value::Text(say.money_in(back, &left.currency)))])
        }
        (fate, _) => say.t(say::fate(fate)),
    };
    html! {
        <li>
            <div class="row">
                <strong>
                    { name.cloned().unwrap_or_else(|| say.t("review-left-unnamed")) }
                    if let Some(buyer) = buyer { <span class="buyer">{ " · " }{ buyer }</span> }
                </strong>
                if let Some(amount) = left.amount {
                    <span class="figure">{ say.money_in(amount, &left.currency) }</span>
                }
            </div>
            <p class="quiet">{ who }</p>
            <p>{ reasons }</p>
            if let Some(gap) = left.gap {
                <p class="protected">
                    { say.tw("review-left-protected", &[("gap", Value::Text(say.money_in(gap, &left.currency)))]) }
                </p>
            }
            if let Some(to) = &left.referred_to {
                <p>{ say.tw("review-left-referred", &[("to", Value::Text(to.clone()))]) }</p>
            }
            <p class="became" data-fate={left.fate.word()}>
                <span class="dot" aria-hidden="true"></span>
                <span>{ became }
                    if let Some(on) = &left.fate_on { <span class="quiet">{ " (" }{ say.day(on) }{ ")" }</span> }
                </span>
            </p>
            if let Some(note) = &left.note { <p class="quiet said">{ note }</p> }
        </li>
    }
}
