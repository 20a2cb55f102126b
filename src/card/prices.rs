//! The ladder's numbers as a table: every price that was named, by whom and when, and what it would come to.

use rust_decimal::Decimal;

use super::draw::Draw;
use super::marks::{whose, zone};
use crate::el::{El, el, line, nothing};
use crate::speak::Speak;
use walkaway_rules::guidance::{LimitSpan, PricePoint};
use walkaway_rules::vocabulary::Value;

/// The table; nothing where no price was named.
pub fn table(draw: &Draw) -> El {
    let price = &draw.now.price;
    if draw.record.price.table.is_empty() {
        return nothing();
    }
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
        .at("aria-label", &draw.t("card-ladder"))
        .put(el("table").put(el("thead").put(head)).put(rows))
}

fn row(draw: &Draw, point: &PricePoint) -> El {
    let mut title = el("th").is("scope", "row").text(&draw.t(whose(point).0));
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
