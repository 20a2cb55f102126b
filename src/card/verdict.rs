//! The verdict band: how far the deal may go, how certain that is, and the sentence that decides it.

use serde::Serialize;

use super::draw::{Draw, icon, tone};
use crate::el::{El, el, line, nothing};
use crate::speak::Speak;
use walkaway_rules::guidance::Guidance;
use walkaway_rules::vocabulary::{Level, Span, Value, errors_in};

/// The record's assessment in short, for the page.
#[derive(Serialize, PartialEq, Clone)]
pub struct Assessment {
    best: Option<Level>,
    worst: Option<Level>,
    decided: bool,
    headline: &'static str,
    open_questions: usize,
    input_errors: usize,
    policy_version: String,
    policy_errors: usize,
}

/// What the page is told of an assessment.
pub fn summary(guidance: &Guidance) -> Assessment {
    Assessment {
        best: guidance.verdict.map(|span| span.best),
        worst: guidance.verdict.map(|span| span.worst),
        decided: guidance.verdict.is_some_and(Span::decided),
        headline: guidance.headline.code,
        open_questions: guidance.questions.len(),
        input_errors: guidance.errors.len(),
        policy_version: guidance.policy.version.clone(),
        policy_errors: errors_in(&guidance.policy.errors),
    }
}

/// What a screen reader is told when the verdict has changed.
pub fn spoken(draw: &Draw) -> String {
    if let Some((_, title)) = draw.lead() {
        return [&title, ". ", &super::next::order(draw), " ", &over(draw)].concat();
    }
    let verdict = draw.now.verdict.map_or_else(|| draw.t("card-no-verdict"), |span| draw.span(span));
    let prefix = if draw.app.trying() { draw.t("card-what-if-tag") } else { draw.t("card-verdict") };
    let order = if draw.app.trying() { String::new() } else { super::next::order(draw) + " " };
    [&prefix, ": ", &verdict, ". ", &order, &headline(draw)].concat()
}

/// What there is to know of a deal that is over: the day we left, and what the rules say of it all the same.
fn over(draw: &Draw) -> String {
    let mut says = String::new();
    if let Some(day) = &draw.now.deal.ended_on {
        says = draw.fill("card-ended-on", "day", Value::Day(day.clone())) + " ";
    }
    if let Some(verdict) = draw.now.verdict {
        let verdict = Value::Text(draw.span(verdict));
        says.push_str(&draw.fill("card-ended-judged", "verdict", verdict));
    }
    says
}

/// What decides; before it what became of its approval, where that is not what the rep believes to have.
fn headline(draw: &Draw) -> String {
    let decides = draw.say(&draw.now.headline);
    match &draw.now.approval {
        Some(approval) => [&draw.say(approval), " ", &decides].concat(),
        None => decides,
    }
}

/// The band.
pub fn band(draw: &Draw) -> El {
    if let Some((what, title)) = draw.lead() {
        return el("div.band")
            .is("data-level", "open")
            .is("data-ended", what)
            .put(el("h2.verdict").is("tabindex", "-1").is("data-key", "verdict").text(&title))
            .put(el("p.order").text(&super::next::order(draw)))
            .put(el("p.headline").text(&over(draw)));
    }
    let verdict = draw.now.verdict;
    let span = verdict.unwrap_or(Span::OPEN);
    let title = verdict.map_or_else(|| draw.t("card-no-verdict"), |span| draw.span(span));
    let certainty = match verdict {
        None => draw.t("card-not-judged"),
        Some(span) if span.decided() => draw.t("card-decided"),
        Some(_) => draw.count("card-undecided", draw.now.questions.len()),
    };
    let trying = draw.app.trying();
    let version = &draw.now.policy.version;
    let meta = el("p.meta")
        .put(if trying { line(draw, "strong.tag", "card-what-if-tag") } else { nothing() })
        .put(el("span.certainty").text(&certainty));
    let meta = if version.is_empty() {
        meta
    } else {
        meta.put(el("span").text(&draw.fill("card-policy", "version", Value::Text(version.clone()))))
    };
    let sentence = el("div")
        .put(el("h2.verdict notranslate").is("tabindex", "-1").is("data-key", "verdict").text(&title))
        .put(if trying { nothing() } else { el("p.order").text(&super::next::order(draw)) })
        .put(el("p.headline").text(&headline(draw)));
    let band = el("div.band")
        .is("data-level", tone(span))
        .when(trying, "data-trying", "yes")
        .put(meta)
        .put(el("div.says").put(el("span.big").put(icon(span))).put(sentence));
    match verdict {
        Some(span) if !span.decided() => band.put(scale(span)),
        _ => band.put(nothing()),
    }
}

/// The four levels in order, with those that are still possible marked; the title says the same in words.
fn scale(span: Span) -> El {
    let mut scale = el("ol.scale").is("aria-hidden", "true");
    for level in Level::ALL {
        let possible = span.best <= *level && *level <= span.worst;
        scale = scale.put(
            el("li")
                .is("data-level", level.word())
                .is("data-possible", if possible { "yes" } else { "no" })
                .put(icon(Span::sure(*level))),
        );
    }
    scale
}
