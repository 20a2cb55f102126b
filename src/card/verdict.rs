//! The verdict band: how far the deal may go, how certain that is, and the sentence that decides it.

use serde::Serialize;
use yew::prelude::*;

use super::draw::{Draw, icon, tone};
use crate::rules::guidance::{Guidance, Level, Span, Value};

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
        policy_errors: guidance.policy.errors.len(),
    }
}

/// What a screen reader is told when the verdict has changed.
pub fn spoken(draw: &Draw) -> String {
    let verdict = draw.now.verdict.map_or_else(|| draw.t("card-no-verdict"), |span| draw.span(span));
    let prefix = if draw.app.trying() { draw.t("card-what-if-tag") } else { draw.t("card-verdict") };
    format!("{prefix}: {verdict}. {}", draw.say(&draw.now.headline))
}

/// The band.
pub fn band(draw: &Draw) -> Html {
    let verdict = draw.now.verdict;
    let span = verdict.unwrap_or(Span::OPEN);
    let title = verdict.map_or_else(|| draw.t("card-no-verdict"), |span| draw.span(span));
    let certainty = match verdict {
        None => draw.t("card-not-judged"),
        Some(span) if span.decided() => draw.t("card-decided"),
        Some(_) => draw.with("card-undecided", vec![("count", Value::count(draw.now.questions.len()))]),
    };
    html! {
        <div class="band" data-level={tone(span)} data-trying={draw.app.trying().then_some("yes")}>
            <p class="meta">
                if draw.app.trying() { <strong class="tag">{ draw.t("card-what-if-tag") }</strong> }
                <span class="certainty">{ certainty }</span>
                if !draw.now.policy.version.is_empty() {
                    <span>{ draw.with("card-policy", vec![("version", Value::Text(draw.now.policy.version.clone()))]) }</span>
                }
            </p>
            <div class="says">
                <span class="big">{ icon(span) }</span>
                <div>
                    <h2 class="verdict" tabindex="-1" data-key="verdict">{ title }</h2>
                    <p class="headline">{ draw.say(&draw.now.headline) }</p>
                </div>
            </div>
            if verdict.is_some_and(|span| !span.decided()) { { scale(span) } }
        </div>
    }
}

/// The four levels in order, with those that are still possible marked; the title says the same in words.
fn scale(span: Span) -> Html {
    let step = |level: &Level| {
        let possible = (span.best..=span.worst).contains(level);
        html! {
            <li data-level={level.word()} data-possible={if possible { "yes" } else { "no" }}>{ icon(Span::sure(*level)) }</li>
        }
    };
    html! { <ol class="scale" aria-hidden="true">{ for Level::ALL.iter().map(step) }</ol> }
}
