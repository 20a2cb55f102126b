//! What opens on demand and stays as it was left.

mod fit;
mod moves;
mod problems;
mod signs;
mod terms;
mod why;

use yew::prelude::*;

use super::draw::Draw;
use super::{Msg, questions, what_if};
use crate::rules::guidance::{Severity, Value};

pub use problems::policy_mistakes;

/// All sections, those without content left out.
pub fn view(draw: &Draw) -> Html {
    let now = draw.now;
    let count = |id: &str, count: usize| match count {
        0 => String::new(),
        count => draw.with(id, vec![("count", Value::count(count))]),
    };
    let ways = now.moves.len() + usize::from(now.combination.is_some());
    let beyond = now.terms.iter().filter(|term| term.beyond == Some(true)).count();
    let seen = now.signs.iter().filter(|sign| sign.seen == Some(true)).count();
    let wrong = now.errors.iter().filter(|error| error.severity == Severity::Error).count();
    let tried = if draw.app.trying() { draw.t("card-active") } else { String::new() };
    let fit = fit::score(draw);
    html! { <>
        { section(draw, "why", String::new(), true, why::view) }
        { section(draw, "moves", count("card-count-ways", ways), ways > 0, moves::view) }
        { section(draw, "what-if", tried, true, what_if::view) }
        { section(draw, "questions", count("card-count-more", now.questions.len().saturating_sub(1)), now.questions.len() > 1, questions::others) }
        { section(draw, "terms", count("card-count-beyond", beyond), !now.terms.is_empty(), terms::view) }
        { section(draw, "fit", fit, !now.fit.criteria.is_empty(), fit::view) }
        { section(draw, "signs", count("card-count-seen", seen), !now.signs.is_empty(), signs::view) }
        { section(draw, "problems", count("card-count-errors", wrong), !now.errors.is_empty() || !now.missing.is_empty(), problems::view) }
    </> }
}

fn section(draw: &Draw, name: &'static str, summary: String, any: bool, body: fn(&Draw) -> Html) -> Html {
    if !any {
        return Html::default();
    }
    let open = draw.app.opened.iter().any(|opened| opened == name);
    html! {
        <section class="section" key={name} data-section={name}>
            <h3>
                <button type="button" class="toggle" aria-expanded={open.to_string()} aria-controls={format!("section-{name}")}
                    onclick={draw.click(Msg::Toggle(name))}>
                    <svg class="chevron" viewBox="0 0 12 12" aria-hidden="true" focusable="false"><path class="line" d="M4 2.5L7.8 6L4 9.5" /></svg>
                    <span class="title">{ draw.t(&format!("card-section-{name}")) }</span>
                    <span class="summary">{ summary }</span>
                </button>
            </h3>
            <div class="body" id={format!("section-{name}")} hidden={!open}>if open { { body(draw) } }</div>
        </section>
    }
}
