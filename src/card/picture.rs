//! The picture of what decides: the ladder for a price, our limit and their demand for a term, what failed or was seen,
//! and the four verdicts while several are possible. Never a price under a verdict that something else decided.

use super::draw::{Draw, icon, state, tone};
use super::ladder;
use crate::el::{El, el, line, nothing, several, svg};
use crate::speak::Speak;
use walkaway_rules::guidance::TermView;
use walkaway_rules::vocabulary::{Dimension, Level, Span, Value};

/// What decides on the record. A trial changes it as little as the places of what is on show.
#[derive(PartialEq)]
pub enum Shows<'a> {
    /// The price.
    Price,
    /// A term.
    Term(&'a TermView),
    /// The customer.
    Fit,
    /// Warning signs.
    Signs,
    /// Nothing yet.
    Open,
    /// The deal is over, or a conversation leads.
    Nothing,
}

/// What the picture shows.
pub fn shows<'a>(draw: &Draw<'a>) -> Shows<'a> {
    let record = draw.record;
    if record.deal.play.is_some() || record.deal.ended.is_some() {
        return Shows::Nothing;
    }
    if !record.verdict.is_some_and(Span::decided) {
        return Shows::Open;
    }
    let mut found = record.conclusions.iter().filter(|conclusion| conclusion.reason == record.headline);
    match found.next() {
        Some(one) => match one.dimension {
            Dimension::Terms => {
                let term = record.terms.iter().find(|term| term.id == one.subject);
                term.map_or(Shows::Nothing, Shows::Term)
            }
            Dimension::Fit => Shows::Fit,
            Dimension::Signs => Shows::Signs,
            Dimension::Price => Shows::Price,
        },
        None => Shows::Price,
    }
}

/// The picture.
pub fn view(draw: &Draw) -> El {
    let drawn = match shows(draw) {
        Shows::Price => ladder::view(draw),
        Shows::Term(term) => bar(draw, term),
        Shows::Fit => failed(draw),
        Shows::Signs => seen(draw),
        Shows::Open => scale(draw),
        Shows::Nothing => nothing(),
    };
    if drawn.is_nothing() { drawn } else { el("div.picture").put(drawn) }
}

/// The four levels in order, with those that are still possible marked.
fn scale(draw: &Draw) -> El {
    let span = draw.now.verdict.unwrap_or(Span::OPEN);
    let mut scale = el("ol.scale").at("aria-label", &draw.span(span));
    for level in Level::ALL {
        let possible = span.best <= *level && *level <= span.worst;
        let name = draw.code("level-", level.word());
        let hidden = el("span.hidden")
            .text(": ")
            .t(draw, if possible { "card-possible" } else { "card-not-possible" });
        scale = scale.put(
            el("li")
                .is("data-level", level.word())
                .is("data-possible", if possible { "yes" } else { "no" })
                .put(icon(Span::sure(*level)))
                .put(el("span").text(&name).put(hidden)),
        );
    }
    scale
}

/// How far we go, and what they ask: where it lies is no matter of degree.
fn bar(draw: &Draw, term: &TermView) -> El {
    let value = |id: &str, value: &Option<Value>| {
        let shown = match value {
            Some(value) => draw.fill("card-any", "value", value.clone()),
            None => draw.t("card-not-known"),
        };
        // What is a list is told in small.
        let small = matches!(value, Some(Value::List(_)));
        el("div").put(line(draw, "dt", id)).put(el("dd").when(small, "class", "quiet").text(&shown))
    };
    let words = el("dl.sides")
        .put(value("card-our-limit", if term.limit.is_some() { &term.limit } else { &term.standard }))
        .put(value("card-asked", &term.asked));
    let rect = |shape: &'static str, x: &'static str| {
        el(shape).is("x", x).is("width", "50%").is("y", "8").is("height", "16")
    };
    let (zone, fill) = match term.span.worst {
        Level::HoldFirm => ("rect.zone hold", "url(#wa-hold)"),
        Level::NeedsApproval => ("rect.zone approval", "url(#wa-approval)"),
        _ => ("rect.zone below", "url(#wa-below)"),
    };
    let line =
        |x: &'static str, shape: &'static str| el(shape).is("x1", x).is("x2", x).is("y1", "2").is("y2", "28");
    let drawing = svg("svg.ladder")
        .is("width", "100%")
        .is("height", "30")
        .put(ladder::hatches())
        .put(rect("rect.zone clear", "0"))
        .put(rect(zone, "50%"))
        .put(rect("rect.pattern", "50%").is("fill", fill))
        .put(ladder::sign("25%", "16", Level::GoAhead))
        .put(ladder::sign("58%", "16", term.span.worst))
        .put(line("50%", "line.cut"))
        .put(line("50%", "line.tick"))
        .put(ladder::mark("75%", "8", "buyer", false));
    several().put(words).put(drawing).put(el("p.quiet").text(&draw.label(&term.label)))
}

/// A row of what decides.
fn row(sign: El, name: &str, says: &str) -> El {
    el("li").put(sign).put(el("span").put(el("strong").text(name)).text(" ").put(el("span.quiet").text(says)))
}

/// The criteria that are not met: what was found, and what we want.
fn failed(draw: &Draw) -> El {
    let mut list = el("ul.deciding");
    for criterion in draw.now.fit.criteria.iter().filter(|one| one.met == Some(false)) {
        let found = criterion.fact.as_ref().map_or_else(String::new, |fact| draw.value(fact.clone()));
        let wanted = draw.fill("card-we-want", "value", Value::clone(&criterion.wanted));
        list = list.put(row(
            state(Some(false)),
            &[&draw.label(&criterion.label), ": ", &found].concat(),
            &wanted,
        ));
    }
    list
}

/// The signs that were seen.
fn seen(draw: &Draw) -> El {
    let mut list = el("ul.deciding");
    for sign in draw.now.signs.iter().filter(|sign| sign.seen == Some(true)) {
        let note = sign.note.as_deref().unwrap_or_default();
        list = list.put(row(state(Some(false)), &draw.label(&sign.label), note));
    }
    list.is("data-level", tone(draw.now.verdict.unwrap_or(Span::OPEN)))
}
