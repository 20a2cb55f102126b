//! What opens on demand and stays as it was left.

mod fit;
mod moves;
mod problems;
mod signs;
mod terms;
mod why;

use super::draw::Draw;
use super::{Msg, questions, what_if};
use crate::el::{self, El, On, el, nothing, several};
use crate::speak::Speak;
use walkaway_rules::vocabulary::Severity;

pub use problems::policy_mistakes;

/// All sections, those without content left out.
pub fn view(draw: &Draw) -> El {
    let now = draw.now;
    let ways = now.moves.len() + usize::from(now.combination.is_some());
    let more = now.questions.len().saturating_sub(1);
    let beyond = now.terms.iter().filter(|term| term.beyond == Some(true)).count();
    let seen = now.signs.iter().filter(|sign| sign.seen == Some(true)).count();
    let wrong = now.errors.iter().filter(|error| error.severity == Severity::Error).count();
    let problems = now.errors.len() + now.missing.len() + now.policy.errors.len();
    let tried = if draw.app.trying() { draw.t("card-active") } else { String::new() };
    let count = |id: &str, count: usize| if count > 0 { draw.count(id, count) } else { String::new() };
    several()
        .put(section(draw, "why", String::new(), true, why::view))
        .put(section(draw, "moves", count("card-count-ways", ways), ways > 0, moves::view))
        .put(section(draw, "what-if", tried, true, what_if::view))
        .put(section(draw, "questions", count("card-count-more", more), more > 0, questions::others))
        .put(section(draw, "terms", count("card-count-beyond", beyond), !now.terms.is_empty(), terms::view))
        .put(section(draw, "fit", fit::score(draw), !now.fit.criteria.is_empty(), fit::view))
        .put(section(draw, "signs", count("card-count-seen", seen), !now.signs.is_empty(), signs::view))
        .put(section(draw, "problems", count("card-count-errors", wrong), problems > 0, problems::view))
}

#[inline(never)]
fn section(draw: &Draw, name: &'static str, summary: String, any: bool, body: fn(&Draw) -> El) -> El {
    if !any {
        return nothing();
    }
    let open = draw.app.opened.iter().any(|opened| opened == name);
    let toggle = el::section(name, &draw.code("card-section-", name), &summary, open).on(
        draw,
        On::Click,
        Msg::Toggle(name),
    );
    let shown = el("div.body").at2("id", "section-", name).when(!open, "hidden", "hidden");
    // On paper the reasons stand below the verdict, whatever is open on the screen.
    let drawn = open || name == "why";
    el("section.section").key(name).is("data-section", name).put(el("h3").put(toggle)).put(if drawn {
        shown.put(body(draw))
    } else {
        shown
    })
}
