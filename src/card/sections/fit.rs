//! Fit: the score as the interval it is, and the buyer against each criterion.

use rust_decimal::Decimal;

use super::super::draw::{Draw, state};
use super::terms::{editor, fact, question};
use crate::el::{El, el, line, nothing, path, several, svg};
use crate::speak::Speak;
use walkaway_rules::guidance::CriterionView;
use walkaway_rules::vocabulary::Value;

/// The score, or between what and what.
pub fn score(draw: &Draw) -> String {
    let number = |number: Decimal| Value::Number(number.round_dp(0));
    match (draw.now.fit.low, draw.now.fit.high) {
        (Some(low), Some(high)) if low == high => draw.value(number(low)),
        (Some(low), Some(high)) => draw.tw("card-range", &[("low", number(low)), ("high", number(high))]),
        _ => String::new(),
    }
}

/// The criteria.
pub fn view(draw: &Draw) -> El {
    let bar = match (draw.now.fit.low, draw.now.fit.high) {
        (Some(low), Some(high)) if low < high => bar(draw, low, high),
        _ => nothing(),
    };
    several().put(bar).put(el("ul.plain entries").each(&draw.now.fit.criteria, |it| one(draw, it)))
}

fn bar(draw: &Draw, low: Decimal, high: Decimal) -> El {
    let percent = |number: Decimal| number.round_dp(1).to_string();
    let open = high.checked_sub(low).unwrap_or_default();
    let hatch = el("pattern")
        .is("id", "wa-maybe")
        .is("width", "5")
        .is("height", "5")
        .is("patternUnits", "userSpaceOnUse")
        .put(path("path.wa-maybe", "M-1 6L6-1M-1 1L1-1M4 6L6 4"));
    let rect = |shape: &'static str| el(shape).is("height", "10");
    let drawing = svg("svg")
        .is("width", "100%")
        .is("height", "10")
        .put(el("defs").put(hatch))
        .put(rect("rect.track").is("width", "100%").is("rx", "2"))
        .put(rect("rect.sure").at2("width", &percent(low), "%").is("rx", "2"))
        .put(
            rect("rect")
                .at2("x", &percent(low), "%")
                .at2("width", &percent(open), "%")
                .is("fill", "url(#wa-maybe)"),
        );
    el("div.score").put(drawing).put(line(draw, "p.quiet", "card-score-open"))
}

fn one(draw: &Draw, criterion: &CriterionView) -> El {
    let path = ["fit.", &criterion.id].concat();
    let name = draw.label(&criterion.label);
    let met = draw.t(match criterion.met {
        Some(true) => "card-met",
        Some(false) => "card-not-met",
        None => "card-not-known",
    });
    let found = match &criterion.fact {
        Some(fact) => draw.value(fact.clone()),
        None => draw.t("card-not-known"),
    };
    let wanted = draw.fill("card-we-want", "value", Value::clone(&criterion.wanted));
    let must = if criterion.must { [" · ", &draw.t("card-must")].concat() } else { String::new() };
    let label = el("span").put(draw.named(state(criterion.met), &name, &met));
    let id = ["criterion-", &criterion.id].concat();
    let editor =
        || editor(&path, &name).put(question(draw, "card-what-fact", &id, &path, &criterion.ask, false));
    el("li.entry")
        .key(&criterion.id)
        .put(fact(draw, &path, label, &name, &found))
        .put(el("p.tags").put(el("span").text(&wanted).text(&must)))
        .put(if draw.app.editing(&path) { editor() } else { nothing() })
}
