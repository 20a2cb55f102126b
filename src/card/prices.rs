//! Everything about the price that is always in sight: the ladder, its table, and which price is judged.

use rust_decimal::Decimal;
use yew::prelude::*;

use super::Msg;
use super::draw::{Draw, icon, tone};
use super::ladder;
use crate::rules::deal::Side;
use crate::rules::guidance::{LimitSpan, Money, PricePoint, Value, Zone};

/// A price as the ladder marks it.
pub struct Mark {
    /// The price.
    pub amount: Decimal,
    /// Whose, in words; prices of the same amount share one mark.
    pub name: String,
    /// What it looks like.
    pub class: &'static str,
    /// An earlier offer, without a label.
    pub small: bool,
}

fn key(point: &PricePoint) -> bool {
    point.side.is_none() || point.last
}

fn name(draw: &Draw, point: &PricePoint) -> String {
    draw.t(match (point.side, point.id.as_str()) {
        (Some(Side::Us), _) => "card-price-us",
        (Some(Side::Buyer), _) => "card-price-buyer",
        (None, "list") => "card-price-list",
        (None, _) => "card-price-record",
    })
}

/// Every price on the table, equal ones merged, with what remains of the judged one after its terms.
pub fn marks(draw: &Draw) -> Vec<Mark> {
    let mut marks: Vec<Mark> = Vec::new();
    let table = &draw.record.price.table;
    for point in table.iter().filter(|point| key(point)).chain(table.iter().filter(|point| !key(point))) {
        let class = ladder::side(point.side, &point.id);
        match marks.iter_mut().find(|mark| mark.amount == point.amount) {
            Some(mark) if key(point) => mark.name = format!("{} · {}", mark.name, name(draw, point)),
            Some(_) => {}
            None => {
                marks.push(Mark { amount: point.amount, name: name(draw, point), class, small: !key(point) })
            }
        }
    }
    let price = &draw.now.price;
    let mut add = |amount: Option<Decimal>, id: &str, class: &'static str| {
        let fresh = amount.filter(|amount| marks.iter().all(|mark| mark.amount != *amount || mark.small));
        marks.extend(fresh.map(|amount| Mark { amount, name: draw.t(id), class, small: false }));
    };
    add(price.amount, "card-price-tried", "tried");
    add(
        price.effective.filter(|effective| Some(*effective) != price.amount),
        "card-price-effective",
        "effective",
    );
    marks
}

/// The section.
pub fn view(draw: &Draw) -> Html {
    let price = &draw.now.price;
    let drawn = ladder::view(draw);
    let title = match &price.currency {
        Some(currency) => draw.with("card-price-in", vec![("currency", Value::Text(currency.clone()))]),
        None => draw.t("dimension-price"),
    };
    html! {
        <section class="price">
            <div class="row">
                <h3 id="price-title">{ title }</h3>
                if !draw.record.price.table.is_empty() || drawn.is_some() {
                    <button type="button" class="link" aria-expanded={draw.app.table.to_string()} onclick={draw.click(Msg::Table)}>
                        { draw.t(if draw.app.table { "card-table-hide" } else { "card-table-show" }) }
                    </button>
                }
            </div>
            if let Some(drawn) = drawn { { drawn } } else { <p class="quiet">{ draw.t("card-ladder-empty") }</p> }
            if draw.app.table { { table(draw) } }
            { picker(draw) }
            if let Some(reason) = &draw.record.price.buyer_differs {
                <p class="note">{ draw.say(reason) }</p>
            }
        </section>
    }
}

fn picker(draw: &Draw) -> Html {
    // One choice for each different price; the record's comes first.
    let mut points: Vec<(&PricePoint, String)> = Vec::new();
    for point in draw.record.price.table.iter().filter(|point| key(point)) {
        match points.iter_mut().find(|(other, _)| other.amount == point.amount) {
            Some((_, names)) => *names = format!("{names} · {}", name(draw, point)),
            None => points.push((point, name(draw, point))),
        }
    }
    if points.len() < 2 {
        return Html::default();
    }
    let tried = draw.app.price_tried();
    let option = |(point, names): &(&PricePoint, String)| {
        let chosen = !tried && draw.app.judged.as_deref().unwrap_or("record") == point.id;
        let id = point.id.clone();
        html! {
            <label class="pill" data-level={tone(point.verdict)}>
                <input type="radio" name="judged" checked={chosen} onchange={draw.link.callback(move |_| Msg::Judge(id.clone()))} />
                <span>{ icon(point.verdict) }{ names }<span class="hidden">{ ": " }{ draw.span(point.verdict) }</span></span>
            </label>
        }
    };
    html! {
        <fieldset class="picker">
            <legend>{ draw.t("card-judged-at") }</legend>
            <div class="pills">{ for points.iter().map(option) }</div>
        </fieldset>
    }
}

/// The ladder's numbers as a table.
fn table(draw: &Draw) -> Html {
    let price = &draw.now.price;
    let money = |amount: Decimal| match &price.currency {
        Some(currency) => draw.value(&Value::Money(Money { amount, currency: currency.clone() })),
        None => draw.value(&Value::Number(amount)),
    };
    let zone = |zone: Option<Zone>| {
        draw.t(match zone {
            Some(Zone::Clear) => "zone-clear",
            Some(Zone::Approval) => "zone-approval",
            Some(Zone::BelowFloor) => "zone-below-floor",
            None => "zone-open",
        })
    };
    let point = |point: &PricePoint| {
        html! {
            <tr>
                <th scope="row">
                    { name(draw, point) }
                    if let Some(day) = &point.on { <small>{ " " }{ draw.value(&Value::Day(day.clone())) }</small> }
                </th>
                <td class="figure">
                    { money(point.amount) }
                    if let Some(effective) = point.effective.filter(|effective| *effective != point.amount) {
                        <small><br />{ draw.t("card-price-effective") }{ " " }{ money(effective) }</small>
                    }
                </td>
                <td class="zoned">{ zone(point.zone) }</td>
                <td>{ draw.badge(point.verdict) }</td>
            </tr>
        }
    };
    let limit = |limit: &Option<LimitSpan>, id: &str| {
        html! {
            if let Some(limit) = limit {
                <tr class="limit">
                    <th scope="row">{ draw.t(id) }</th>
                    <td class="figure">
                        if limit.known().is_none() { { draw.t("card-at-least") }{ " " } }
                        { money(limit.least.published) }
                    </td>
                    <td class="zoned"></td><td></td>
                </tr>
            }
        }
    };
    html! {
        <div class="scroll" tabindex="0" role="group" aria-labelledby="price-title">
            <table>
                <thead><tr>
                    <th scope="col">{ draw.t("card-table-price") }</th>
                    <th scope="col" class="figure">{ draw.t("card-table-amount") }</th>
                    <th scope="col" class="zoned">{ draw.t("card-table-zone") }</th>
                    <th scope="col">{ draw.t("card-verdict") }</th>
                </tr></thead>
                <tbody>
                    { for draw.record.price.table.iter().map(point) }
                    { limit(&price.threshold, "card-threshold") }
                    { limit(&price.floor, "card-floor") }
                </tbody>
            </table>
        </div>
    }
}
