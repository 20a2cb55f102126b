//! Why: price, terms, fit and signs, each with what it comes to, its numbers, and its facts, edited where they are read.

use rust_decimal::Decimal;

use super::super::draw::{Draw, icon, tone};
use super::super::prices;
use super::terms::{editor, fact, question};
use super::{fit, group, problems, signs, terms};
use crate::el::{self, El, el, nothing, several, svg};
use crate::speak::Speak;
use walkaway_rules::guidance::{Ask, Conclusion, WaterfallStep};
use walkaway_rules::vocabulary::{Dimension, Level, Reason, Span, Value};

/// What stands against signing, in few words.
pub fn hint(draw: &Draw) -> String {
    let now = draw.now;
    if !now.verdict.is_some_and(Span::decided) {
        return draw.t("why-hint-open");
    }
    let mut hint = String::new();
    for view in now.dimensions.iter().filter(|view| view.span.best > Level::GoAhead) {
        if !hint.is_empty() {
            hint.push_str(", ");
        }
        hint.push_str(&draw.code("why-hint-", view.dimension.word()));
    }
    if hint.is_empty() { draw.t("why-hint-fine") } else { hint }
}

/// The section.
pub fn view(draw: &Draw) -> El {
    let now = draw.now;
    let mut why = several();
    for view in &now.dimensions {
        let word = view.dimension.word();
        let score = if view.dimension == Dimension::Fit { fit::score(draw) } else { String::new() };
        let stands = match score.is_empty() {
            true => draw.badge(view.span),
            false => draw.says(view.span, &draw.fill("card-score-of", "score", Value::Text(score))),
        };
        let mut part = group(word, &draw.code("dimension-", word), stands);
        let mut list = el("ul.conclusions");
        let mut any = false;
        // What is in order is told by its facts.
        let told = |one: &&Conclusion| {
            one.dimension == Dimension::Price
                || one.span.worst > Level::GoAhead && one.reason.code != "term-asked-unknown"
        };
        for own in now.conclusions.iter().filter(|one| one.dimension == view.dimension).filter(told) {
            any = true;
            list = list.put(conclusion(draw, own));
        }
        part = part.put(if any { list } else { nothing() });
        why = why.put(match view.dimension {
            Dimension::Price => price(draw, part),
            Dimension::Terms => part.put(terms::view(draw)),
            Dimension::Fit => part.put(fit::view(draw)),
            Dimension::Signs => part.put(signs::view(draw)),
        });
    }
    // What is open all the same changes nothing now; it can be answered here.
    let decided = now.verdict.is_some_and(Span::decided);
    let open = if decided { super::super::questions::listed(draw, 0) } else { nothing() };
    let open = if open.is_nothing() {
        open
    } else {
        group("questions", &draw.t("card-section-questions"), nothing()).put(open)
    };
    why.put(open).put(problems::view(draw)).put(super::super::saves(draw, false)).put(problems::admin(draw))
}

fn conclusion(draw: &Draw, conclusion: &Conclusion) -> El {
    let hidden = el("span.hidden").text(&draw.span(conclusion.span)).text(": ");
    let mut said = el("span").put(hidden).text(&draw.say(&conclusion.reason));
    if let Some(exit) = conclusion.exit.filter(|_| conclusion.span.decided()) {
        said = said.text(" ").put(el("small.quiet").text(&draw.code("exit-", exit.word())));
    }
    el("li").is("data-level", tone(conclusion.span)).put(icon(conclusion.span)).put(said)
}

/// The price: what is left of it, what it earns, the cost it rests on, and every price that was named.
fn price(draw: &Draw, part: El) -> El {
    let price = &draw.now.price;
    let note = |said: &Option<Reason>| match said {
        Some(said) => el("p.note").text(&draw.say(said)),
        None => nothing(),
    };
    let remark = several().put(note(&price.remark)).put(note(&price.buyer_differs));
    let fall = if price.waterfall.is_empty() { nothing() } else { waterfall(draw) };
    let margins = if price.markup.is_some() || price.margin.is_some() {
        el("dl.figures").put(margin(draw, "card-markup", price.markup)).put(margin(
            draw,
            "card-margin",
            price.margin,
        ))
    } else {
        nothing()
    };
    let costs = el("div.entries")
        .put(cost(draw, "cost.direct", "field-cost-direct", "build-direct", "ask-cost-direct"))
        .put(cost(draw, "cost.overhead", "field-cost-overhead", "build-overhead", "ask-cost-overhead"));
    let mut built = el("ul.rows");
    let lines = price.build_up.iter().filter(|line| !matches!(line.code, "build-direct" | "build-overhead"));
    for line in lines {
        built = built.put(el("li").text(&draw.say(line)));
    }
    part.put(remark).put(fall).put(margins).put(costs).put(built).put(prices::table(draw))
}

/// A part of the cost. Without a currency there is no amount to type.
fn cost(draw: &Draw, path: &'static str, id: &str, code: &str, words: &str) -> El {
    let Some(currency) = &draw.now.price.currency else { return nothing() };
    let amount = |line: &Reason| line.with.first().map(|(_, value)| draw.value(value.clone()));
    let known = draw.now.price.build_up.iter().find(|line| line.code == code).and_then(amount);
    let shown = known.unwrap_or_else(|| draw.t("card-not-known"));
    let name = draw.t(id);
    let row = el("div.entry").key(path).put(fact(draw, path, el("span").text(&name), &name, &shown));
    if !draw.app.editing(path) {
        return row.put(nothing());
    }
    let ask = Ask::Money(currency.clone());
    row.put(editor(path, &name).put(question(draw, words, code_id(path), path, &ask, false)))
}

/// The id of the question about a part of the cost.
fn code_id(path: &str) -> &'static str {
    if path == "cost.direct" { "ask-direct" } else { "ask-overhead" }
}

fn margin(draw: &Draw, id: &str, share: Option<Decimal>) -> El {
    let figure = match share {
        Some(share) => draw.value(Value::Share(share)),
        None => "–".to_owned(),
    };
    el("div").put(el::line(draw, "dt", id)).put(el("dd.figure").text(&figure))
}

/// A line of the waterfall: what it is, and an amount.
fn line(name: El, sign: &str, amount: String) -> El {
    el("span.row").put(name).put(el("span.figure").text(&[sign, &amount].concat()))
}

fn waterfall(draw: &Draw) -> El {
    let price = &draw.now.price;
    let most = price.waterfall.iter().filter_map(|step| step.amount).max().unwrap_or_default();
    let total = |id: &str, amount: Option<Decimal>, unknown: &str| {
        let amount = amount.map_or_else(|| unknown.to_owned(), |amount| draw.value(draw.amount(amount)));
        el("li.total").put(line(el::line(draw, "span", id), "", amount))
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
    let rect = |shape: &'static str| el(shape).is("height", "4").is("rx", "2");
    let drawing = svg("svg.drop")
        .is("width", "100%")
        .is("height", "4")
        .put(rect("rect.track").is("width", "100%"))
        .put(rect("rect.taken").at2("width", &share.to_string(), "%"));
    el("li").put(line(el("span").text(&draw.say(&step.reason)), sign, amount)).put(drawing)
}
