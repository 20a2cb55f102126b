//! Why: every conclusion with its rule, numbers and setting; the margins; how the limits came about.

use rust_decimal::Decimal;

use super::super::draw::{Draw, icon, tone};
use crate::el::{El, el, line, nothing, several, svg};
use crate::speak::Speak;
use walkaway_rules::guidance::{Conclusion, DimensionView, WaterfallStep};
use walkaway_rules::vocabulary::MarginBasis;
use walkaway_rules::vocabulary::{Exit, Reason, Value};

/// The section.
pub fn view(draw: &Draw) -> El {
    let now = draw.now;
    let price = &now.price;
    let mut why = several().each(&now.dimensions, |it| dimension(draw, it));
    if !now.exits.is_empty() {
        why = why
            .put(line(draw, "h4", "card-exits"))
            .put(el("ul.dotted").each(&now.exits, |it| exit(draw, it)));
    }
    if price.markup.is_some() || price.margin.is_some() {
        let by_cost = price.basis == Some(MarginBasis::Cost);
        let by_price = price.basis == Some(MarginBasis::Price);
        let margins = el("dl.figures").put(margin(draw, "card-markup", price.markup, by_cost)).put(margin(
            draw,
            "card-margin",
            price.margin,
            by_price,
        ));
        why = why.put(line(draw, "h4", "card-margins")).put(margins);
    }
    if !price.build_up.is_empty() {
        why = why
            .put(line(draw, "h4", "card-build-up"))
            .put(el("ul.rows").each(&price.build_up, |it| built(draw, it)));
    }
    if !price.waterfall.is_empty() {
        why = why.put(line(draw, "h4", "card-waterfall")).put(waterfall(draw));
    }
    let judge = vec![
        ("version", Value::Text(now.policy.version.clone())),
        ("contact", Value::Text(now.policy.contact.clone())),
    ];
    why.put(el("p.quiet").text(&draw.tw("card-judged-by", &judge)))
}

fn exit(draw: &Draw, exit: &Exit) -> El {
    el("li").text(&draw.code("exit-", exit.word()))
}

fn built(draw: &Draw, reason: &Reason) -> El {
    el("li").put(draw.reason(reason))
}

fn dimension(draw: &Draw, view: &DimensionView) -> El {
    let word = view.dimension.word();
    let mut list = el("ul.conclusions");
    for own in draw.now.conclusions.iter().filter(|conclusion| conclusion.dimension == view.dimension) {
        list = list.put(conclusion(draw, own));
    }
    let title = el("span").text(&draw.code("dimension-", word));
    el("div.dimension").key(word).put(el("h4.row").put(title).put(draw.badge(view.span))).put(list)
}

fn conclusion(draw: &Draw, conclusion: &Conclusion) -> El {
    let hidden = el("span.hidden").text(&draw.span(conclusion.span)).text(": ");
    let mut said = el("span").put(hidden).put(draw.reason(&conclusion.reason));
    if let Some(exit) = conclusion.exit.filter(|_| !draw.now.exits.is_empty()) {
        said = said.text(" ").put(el("small.quiet").text(&draw.code("exit-", exit.word())));
    }
    el("li").is("data-level", tone(conclusion.span)).put(icon(conclusion.span)).put(said)
}

fn margin(draw: &Draw, id: &str, share: Option<Decimal>, decides: bool) -> El {
    let figure = match share {
        Some(share) => draw.value(Value::Share(share)),
        None => "–".to_owned(),
    };
    el("div").put(line(draw, "dt", id)).put(el("dd.figure").text(&figure)).put(if decides {
        line(draw, "dd.quiet", "card-margin-decides")
    } else {
        nothing()
    })
}

/// A line of the waterfall: what it is, and an amount.
fn row(name: El, sign: &str, amount: String) -> El {
    el("span.row").put(name).put(el("span.figure").text(&[sign, &amount].concat()))
}

fn waterfall(draw: &Draw) -> El {
    let price = &draw.now.price;
    let most = price.waterfall.iter().filter_map(|step| step.amount).max().unwrap_or_default();
    let total = |id: &str, amount: Option<Decimal>, unknown: &str| {
        let amount = amount.map_or_else(|| unknown.to_owned(), |amount| draw.value(draw.amount(amount)));
        el("li.total").put(row(line(draw, "span", id), "", amount))
    };
    let mut list = el("ul.rows waterfall").put(total("card-price-listed", price.amount, ""));
    for taken in &price.waterfall {
        list = list.put(step(draw, taken, most));
    }
    list.put(total("card-price-remains", price.effective, "?"))
}

fn step(draw: &Draw, step: &WaterfallStep, most: Decimal) -> El {
    let (sign, amount) = match step.amount {
        Some(amount) => ("−", draw.value(draw.amount(amount))),
        None => ("", "?".to_owned()),
    };
    let share = step
        .amount
        .and_then(|amount| amount.checked_mul(Decimal::ONE_HUNDRED)?.checked_div(most))
        .unwrap_or_default()
        .round_dp(2);
    let rect = |shape: &'static str| el(shape).is("height", "6").is("rx", "3");
    let drawing = svg("svg.drop")
        .is("width", "100%")
        .is("height", "6")
        .put(rect("rect.track").is("width", "100%"))
        .put(rect("rect.taken").at2("width", &share.to_string(), "%"));
    let name = el("span").put(draw.reason(&step.reason));
    el("li").put(row(name, sign, amount)).put(drawing)
}
