//! Everything about the price that is always in sight: the ladder, its table, and which price is judged.

use rust_decimal::Decimal;

use super::Msg;
use super::draw::{Draw, icon, tone};
use super::el::{El, On, el, nothing};
use super::ladder;
use walkaway_rules::guidance::{LimitSpan, PricePoint};
use walkaway_rules::vocabulary::Side;
use walkaway_rules::vocabulary::{Value, Zone};

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
    /// Where it stands, after its terms; `None` when nobody can say.
    pub zone: Option<Zone>,
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

fn add_name(names: &mut String, name: &str) {
    names.push_str(" · ");
    names.push_str(name);
}

/// Every price on the table, equal ones merged, with what remains of the judged one after its terms.
pub fn marks(draw: &Draw) -> Vec<Mark> {
    let mut marks: Vec<Mark> = Vec::new();
    for small in [false, true] {
        for point in draw.record.price.table.iter().filter(|point| key(point) != small) {
            match marks.iter_mut().find(|mark| mark.amount == point.amount) {
                Some(mark) if !small => add_name(&mut mark.name, &name(draw, point)),
                Some(_) => {}
                None => {
                    let class = ladder::side(point.side, &point.id);
                    let (amount, zone) = (point.amount, point.zone);
                    marks.push(Mark { amount, name: name(draw, point), class, small, zone });
                }
            }
        }
    }
    let price = &draw.now.price;
    let effective = price.effective.filter(|effective| Some(*effective) != price.amount);
    let judged = price.table.iter().find(|point| Some(point.amount) == price.amount);
    let zone = judged.and_then(|point| point.zone);
    let mut add = |amount: Option<Decimal>, id: &str, class: &'static str| {
        let Some(amount) = amount else { return };
        if marks.iter().all(|mark| mark.amount != amount || mark.small) {
            marks.push(Mark { amount, name: draw.t(id), class, small: false, zone });
        }
    };
    add(price.amount, "card-price-tried", "tried");
    add(effective, "card-price-effective", "effective");
    marks
}

/// The message that names a zone; `None` is where nobody can say.
pub fn zone(zone: Option<Zone>) -> &'static str {
    match zone {
        Some(Zone::Clear) => "zone-clear",
        Some(Zone::Approval) => "zone-approval",
        Some(Zone::BelowFloor) => "zone-below-floor",
        None => "zone-open",
    }
}

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
        .put(if drawn.is_nothing() { draw.line("p.quiet", "card-ladder-empty") } else { drawn })
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
    el("fieldset.picker").put(draw.line("legend", "card-judged-at")).put(pills)
}

/// The ladder's numbers as a table.
fn table(draw: &Draw) -> El {
    let price = &draw.now.price;
    let column = |shape: &'static str, id: &str| draw.line(shape, id).is("scope", "col");
    let head = el("tr")
        .put(column("th", "card-table-price"))
        .put(column("th.figure", "card-table-amount"))
        .put(column("th.zoned", "card-table-zone"))
        .put(column("th", "card-verdict"));
    let rows = el("tbody")
        .each(draw, &draw.record.price.table, row)
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
    let money = |amount: Decimal| draw.value(draw.money(amount));
    let mut figure = el("td.figure").text(&money(point.amount));
    if let Some(effective) = point.effective.filter(|effective| *effective != point.amount) {
        let after = el("small").put(el("br")).t(draw, "card-price-effective").text(" ");
        figure = figure.put(after.text(&money(effective)));
    }
    el("tr")
        .put(title)
        .put(figure)
        .put(draw.line("td.zoned", zone(point.zone)))
        .put(el("td").put(draw.badge(point.verdict)))
}

fn limit(draw: &Draw, limit: &Option<LimitSpan>, id: &str) -> El {
    let Some(limit) = limit else { return nothing() };
    let figure = match limit.known() {
        Some(_) => el("td.figure"),
        None => draw.line("td.figure", "card-at-least").text(" "),
    };
    el("tr.limit")
        .put(draw.line("th", id).is("scope", "row"))
        .put(figure.text(&draw.value(draw.money(limit.least.published))))
        .put(el("td.zoned"))
        .put(el("td"))
}
