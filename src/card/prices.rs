//! Everything about the price that is always in sight: the ladder, its table, and which price is judged.

use rust_decimal::Decimal;

use super::Msg;
use super::draw::{Draw, icon, tone};
use super::ladder;
use super::marks::{add_name, key, name, zone};
use crate::el::{El, On, el, line, nothing};
use crate::speak::Speak;
use walkaway_rules::guidance::{LimitSpan, PricePoint};
use walkaway_rules::vocabulary::Value;

/// The section.
pub fn view(draw: &Draw) -> El {
    let drawn = ladder::view(draw);
    let title = match &draw.now.price.currency {
        Some(currency) => draw.fill("card-price-in", "currency", Value::Text(currency.clone())),
        None => draw.t("dimension-price"),
    };
    let head = el("div.row").put(el("h3").is("id", "price-title").text(&title));
    let shown = draw.app.table;
    let head = if draw.record.price.table.is_empty() && drawn.is_nothing() {
        head.put(nothing())
    } else {
        let words = draw.t(if shown { "card-table-hide" } else { "card-table-show" });
        head.put(draw.button("button.link", &words, Msg::Table).bool("aria-expanded", shown))
    };
    let differs = match &draw.record.price.buyer_differs {
        Some(reason) => el("p.note").text(&draw.say(reason)),
        None => nothing(),
    };
    el("section.price")
        .put(head)
        .put(if drawn.is_nothing() { line(draw, "p.quiet", "card-ladder-empty") } else { drawn })
        .put(if shown { table(draw) } else { nothing() })
        .put(picker(draw))
        .put(differs)
}

fn picker(draw: &Draw) -> El {
    // One choice for each different price; the record's comes first.
    let mut points: Vec<(&PricePoint, String)> = Vec::new();
    for point in draw.record.price.table.iter().filter(|point| key(point)) {
        match points.iter_mut().find(|(other, _)| other.amount == point.amount) {
            Some((_, names)) => add_name(names, &name(draw, point)),
            None => points.push((point, name(draw, point))),
        }
    }
    if points.len() < 2 {
        return nothing();
    }
    let judged = draw.app.judged.as_deref().unwrap_or("record");
    let mut pills = el("div.pills");
    for (point, names) in &points {
        let chosen = !draw.app.price_tried() && judged == point.id;
        let input = el("input").is("type", "radio").is("name", "judged").checked(chosen).on(
            draw,
            On::Change,
            Msg::Judge(point.id.clone()),
        );
        let hidden = el("span.hidden").text(": ").text(&draw.span(point.verdict));
        let words = el("span").put(icon(point.verdict)).text(names).put(hidden);
        pills = pills.put(el("label.pill").is("data-level", tone(point.verdict)).put(input).put(words));
    }
    el("fieldset.picker").put(line(draw, "legend", "card-judged-at")).put(pills)
}

/// The ladder's numbers as a table.
fn table(draw: &Draw) -> El {
    let price = &draw.now.price;
    let column = |shape: &'static str, id: &str| line(draw, shape, id).is("scope", "col");
    let head = el("tr")
        .put(column("th", "card-table-price"))
        .put(column("th.figure", "card-table-amount"))
        .put(column("th.zoned", "card-table-zone"))
        .put(column("th", "card-verdict"));
    let rows = el("tbody")
        .each(&draw.record.price.table, |it| row(draw, it))
        .put(limit(draw, &price.threshold, "card-threshold"))
        .put(limit(draw, &price.floor, "card-floor"));
    el("div.scroll")
        .is("tabindex", "0")
        .is("role", "group")
        .is("aria-labelledby", "price-title")
        .put(el("table").put(el("thead").put(head)).put(rows))
}

fn row(draw: &Draw, point: &PricePoint) -> El {
    let mut title = el("th").is("scope", "row").text(&name(draw, point));
    if let Some(day) = &point.on {
        title = title.put(el("small").text(" ").text(&draw.value(Value::Day(day.clone()))));
    }
    let money = |amount: Decimal| draw.value(draw.amount(amount));
    let mut figure = el("td.figure").text(&money(point.amount));
    if let Some(effective) = point.effective.filter(|effective| *effective != point.amount) {
        let after = el("small").put(el("br")).t(draw, "card-price-effective").text(" ");
        figure = figure.put(after.text(&money(effective)));
    }
    el("tr")
        .put(title)
        .put(figure)
        .put(line(draw, "td.zoned", zone(point.zone)))
        .put(el("td").put(draw.badge(point.verdict)))
}

fn limit(draw: &Draw, limit: &Option<LimitSpan>, id: &str) -> El {
    let Some(limit) = limit else { return nothing() };
    let figure = match limit.known() {
        Some(_) => el("td.figure"),
        None => line(draw, "td.figure", "card-at-least").text(" "),
    };
    el("tr.limit")
        .put(line(draw, "th", id).is("scope", "row"))
        .put(figure.text(&draw.value(draw.amount(limit.least.published))))
        .put(el("td.zoned"))
        .put(el("td"))
}
