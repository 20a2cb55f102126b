//! Trying changes: the verdict follows at once, the record never does.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::draw::Draw;
use super::{App, Msg};
use crate::rules::guidance::{Ask, Change, Money, TermView, Value};
use crate::rules::policy::file::Unit;

/// Where the typed price is kept; no path of a deal begins so.
pub const PRICE: &str = "?price";
/// Where the typed payment days are kept.
pub const DAYS: &str = "?days";

impl App {
    /// Something is being tried.
    pub fn trying(&self) -> bool {
        !self.changes.is_empty()
    }

    /// Another price is being tried than any on the table.
    pub fn price_tried(&self) -> bool {
        self.changes.iter().any(|change| matches!(change, Change::Price(_)))
    }
}

/// A change in few words.
fn words(draw: &Draw, change: &Change) -> String {
    let money = |amount| match &draw.record.price.currency {
        Some(currency) => Value::Money(Money { amount, currency: currency.clone() }),
        None => Value::Number(amount),
    };
    match change {
        Change::Price(price) => draw.with("card-tried-price", vec![("price", money(*price))]),
        Change::PaymentDays(days) => {
            draw.with("card-tried-days", vec![("days", Value::Number((*days).into()))])
        }
        Change::ScopeCost(cost) => draw.with("card-tried-scope", vec![("amount", money(*cost))]),
        Change::DropTerm(id) => match draw.record.terms.iter().find(|term| term.id == *id) {
            Some(term) => draw.with("card-tried-term", vec![("term", Value::Label(term.label.clone()))]),
            None => id.clone(),
        },
        Change::Approve(_) => draw.t("card-tried-approval"),
    }
}

/// Says that this is not the record, and which price is judged when it is not the record's.
pub fn banner(draw: &Draw) -> Html {
    let mut parts: Vec<String> = draw.app.changes.iter().map(|change| words(draw, change)).collect();
    let text = if parts.is_empty() {
        if draw.app.judged.is_none() {
            return Html::default();
        }
        draw.t("card-other-price")
    } else {
        parts.insert(0, draw.t("card-not-the-record"));
        parts.join(" · ")
    };
    html! {
        <div class="banner">
            <span>{ text }</span>
            { draw.button("link", &draw.t("card-reset"), Msg::Reset) }
        </div>
    }
}

fn field(draw: &Draw, name: &'static str, label: &str, unit: &str, message: fn(String) -> Msg) -> Html {
    let wrong = draw.app.wrong.iter().any(|path| path == name);
    let oninput = draw.link.callback(move |event: InputEvent| {
        message(event.target_unchecked_into::<HtmlInputElement>().value())
    });
    html! {
        <div class="try">
            <label for={name}>{ draw.t(label) }</label>
            <span class="field">
                <input id={name} type="text" inputmode="decimal" autocomplete="off" value={draw.app.draft(name).to_owned()}
                    data-key={(name == PRICE).then_some("what-if")} aria-invalid={wrong.to_string()}
                    aria-describedby={wrong.then(|| format!("wrong-{name}"))} oninput={oninput} />
                <span class="unit">{ unit }</span>
            </span>
            if wrong { <p class="wrong" id={format!("wrong-{name}")}>{ draw.t("card-not-a-number") }</p> }
        </div>
    }
}

fn in_days(ask: &Ask) -> bool {
    matches!(ask, Ask::Number(Unit::Days))
}

/// The section.
pub fn view(draw: &Draw) -> Html {
    let days = draw.record.terms.iter().any(|term| in_days(&term.ask));
    let asked: Vec<&TermView> = draw
        .record
        .terms
        .iter()
        .filter(|term| term.asked != term.standard && term.beyond != Some(false))
        .collect();
    let currency = draw.record.price.currency.clone().unwrap_or_default();
    let drop = |term: &&TermView| {
        let id = term.id.clone();
        let dropped = draw.app.changes.contains(&Change::DropTerm(term.id.clone()));
        let onchange = draw.link.callback(move |event: Event| {
            Msg::Drop(id.clone(), event.target_unchecked_into::<HtmlInputElement>().checked())
        });
        html! {
            <label class="check" key={term.id.clone()}>
                <input type="checkbox" checked={dropped} onchange={onchange} />
                <span>{ draw.label(&term.label) }</span>
            </label>
        }
    };
    html! { <>
        <p class="quiet">{ draw.t("card-what-if-hint") }</p>
        <div class="tries">
            { field(draw, PRICE, "card-try-price", &currency, Msg::Price) }
            if days { { field(draw, DAYS, "card-try-days", &draw.t("unit-days"), Msg::Days) } }
        </div>
        if !asked.is_empty() {
            <fieldset class="drops">
                <legend>{ draw.t("card-try-drop") }</legend>
                { for asked.iter().map(drop) }
            </fieldset>
        }
        if draw.app.trying() {
            <dl class="compare">
                <div><dt>{ draw.t("card-record") }</dt><dd>if let Some(span) = draw.record.verdict { { draw.badge(span) } }</dd></div>
                <div><dt>{ draw.t("card-what-if-tag") }</dt><dd>if let Some(span) = draw.now.verdict { { draw.badge(span) } }</dd></div>
            </dl>
            <div class="buttons">{ draw.button("plain", &draw.t("card-reset"), Msg::Reset) }</div>
        }
    </> }
}
