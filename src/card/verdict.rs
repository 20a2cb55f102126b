//! The verdict: what it is, the order, and the one reason that decides.

use rust_decimal::Decimal;
use serde::Serialize;

use super::draw::{Draw, icon, tone};
use crate::el::{El, el, line, nothing};
use crate::speak::Speak;
use walkaway_rules::guidance::{Guidance, NextStep};
use walkaway_rules::vocabulary::{Dimension, Level, Span, Value, errors_in};

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
    let (lead, trying) = (draw.lead(), draw.app.trying());
    let said = if lead.is_some() { over(draw) } else { headline(draw) };
    let prefix = match (&lead, trying) {
        (Some(_), _) => String::new(),
        (None, true) => draw.t("card-what-if-tag") + ": ",
        (None, false) => draw.t("card-verdict") + ": ",
    };
    [&prefix, &title(draw), ". ", &order(draw), " ", &said].concat()
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

/// The verdict as a label. At a price that is not the one to hold it is said of that price alone; and what somebody can
/// still except is told apart from what nobody can.
fn title(draw: &Draw) -> String {
    if let Some((_, title)) = draw.lead() {
        return title;
    }
    let Some(span) = draw.now.verdict else { return draw.t("card-no-verdict") };
    if !span.decided() {
        return draw.t("card-open");
    }
    let next = &draw.now.next;
    // Of the price that the order is about.
    let about = |amount: &Decimal| {
        let named = |(name, value): &(&str, Value)| {
            matches!(*name, "theirs" | "price") && *value == Value::Number(amount.normalize())
        };
        next.why.with.iter().any(named) && !draw.app.trying()
    };
    let price = draw.now.price.amount.filter(about).map(Value::Number);
    match (span.best, next.step, price) {
        (Level::GoAhead, NextStep::HoldPrice, Some(price)) => draw.fill("level-go-ahead-at", "price", price),
        (Level::WalkAway, NextStep::AnswerFirmly, Some(price)) => {
            draw.fill("level-walk-away-at", "price", price)
        }
        (Level::WalkAway, _, _)
            if next.covers.is_some()
                || next.insist.as_ref().is_some_and(|then| then.step == NextStep::RequestApproval) =>
        {
            draw.t("level-walk-away-unless")
        }
        (level, _, _) => draw.code("level-", level.word()),
    }
}

/// The largest words on the card: what to do, or what is being tried.
fn order(draw: &Draw) -> String {
    if draw.app.trying() { super::what_if::tried(draw) } else { super::next::order(draw) }
}

/// The message that says a reason in a breath: no cents, and no limit to be told to the buyer.
fn brief(code: &str) -> &str {
    match code {
        "price-below-floor" => "brief-below-floor",
        "price-below-floor-effective" => "brief-below-floor-left",
        "price-below-threshold" => "brief-short",
        "price-below-threshold-effective" => "brief-short-left",
        "price-clear" => "brief-clear",
        "price-clear-effective" => "brief-clear-left",
        "price-approved" => "brief-approved",
        "term-hold" => "brief-term-hold",
        "term-leave" => "brief-term-leave",
        "term-catastrophic-hold" => "brief-term-catastrophic-hold",
        "term-catastrophic-leave" => "brief-term-catastrophic-leave",
        "fit-failed" | "fit-failed-early" => "brief-fit-failed",
        "signs-consider" | "signs-light" | "signs-consider-leave" => "brief-signs",
        code => code,
    }
}

/// What decides; before it what became of its approval, where the order has not said so.
fn headline(draw: &Draw) -> String {
    let now = draw.now;
    let mut said = String::new();
    if let Some(approval) = now.approval.as_ref().filter(|_| now.next.step != NextStep::RenewApproval) {
        said = draw.say(approval) + " ";
    }
    said.push_str(&match now.verdict {
        Some(span) if !span.decided() => draw.code("brief-open-", span.worst.word()),
        _ => draw.tw(brief(now.headline.code), &now.headline.with),
    });
    // What else there is to a deal that the price does not decide.
    let price = now.dimensions.iter().find(|view| view.dimension == Dimension::Price);
    let fine = price.is_some_and(|view| view.span == Span::sure(Level::GoAhead));
    let decided = now.verdict.is_some_and(|span| span.decided() && span.best > Level::GoAhead);
    if let Some(amount) = now.price.amount.filter(|_| fine && decided) {
        said.push(' ');
        said.push_str(&draw.fill("brief-price-fine", "price", Value::Number(amount)));
    }
    said
}

/// The same in one line, which stays in sight when the verdict has scrolled away; whoever listens has heard it.
pub fn pinned(draw: &Draw) -> El {
    let span = draw.now.verdict.unwrap_or(Span::OPEN);
    let words = el("p").put(el("strong").text(&title(draw))).text(" ").put(el("span").text(&order(draw)));
    let line = el("div.pinned").is("aria-hidden", "true").is("data-level", tone(span));
    match draw.lead() {
        Some(_) => line.is("data-ended", "yes").put(words),
        None => line.put(icon(span)).put(words),
    }
}

/// Where the first sentence ends: the point of "30 de set. de 2026" is none of a sentence.
fn sentence_end(text: &str) -> usize {
    for (place, point) in text.match_indices(". ") {
        let end = place + point.len();
        let next = text.get(end..).and_then(|rest| rest.chars().next());
        if next.is_some_and(|next| !next.is_ascii_lowercase() && !next.is_ascii_digit()) {
            return end;
        }
    }
    text.len()
}

/// The band.
pub fn band(draw: &Draw) -> El {
    let span = draw.now.verdict.unwrap_or(Span::OPEN);
    let trying = draw.app.trying();
    let heading = el("h2.verdict notranslate").is("tabindex", "-1").is("data-key", "verdict");
    let heading = heading.text(&title(draw));
    // A line breaks between sentences first.
    let mut order = el("p.order");
    let text = self::order(draw);
    let mut rest = text.as_str();
    while !rest.is_empty() {
        let (sentence, more) = rest.split_at(sentence_end(rest));
        order = order.put(el("span").text(sentence));
        rest = more;
    }
    if let Some((what, _)) = draw.lead() {
        return el("div.band")
            .is("data-level", "open")
            .is("data-ended", what)
            .put(el("div.level").put(heading))
            .put(order)
            .put(el("p.headline").text(&over(draw)));
    }
    let level = el("div.level").put(el("span.big").put(icon(span))).put(heading).put(if trying {
        line(draw, "strong.tag", "card-what-if-tag")
    } else {
        nothing()
    });
    el("div.band")
        .is("data-level", tone(span))
        .when(trying, "data-trying", "yes")
        .put(level)
        .put(order)
        .put(el("p.headline").text(&headline(draw)))
}
