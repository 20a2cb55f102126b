//! The two sections of the card that open on demand and stay as they were left; the third is the coach's.

mod fit;
mod moves;
mod problems;
mod signs;
mod terms;
mod why;

use super::Msg;
use super::draw::Draw;
use crate::el::{self, El, On, el, nothing};

pub use problems::policy_mistakes;

/// Why it is so, with every fact it rests on.
pub fn why(draw: &Draw) -> El {
    section(draw, "why", why::hint(draw), why::view)
}

/// What would make it work, and what is tried.
pub fn moves(draw: &Draw) -> El {
    section(draw, "moves", moves::hint(draw), moves::view)
}

#[inline(never)]
fn section(draw: &Draw, name: &'static str, hint: String, body: fn(&Draw) -> El) -> El {
    let open = draw.app.opened.iter().any(|opened| opened == name);
    let title = draw.code("card-section-", name);
    let toggle = el::section(name, &title, &hint, open).on(draw, On::Click, Msg::Toggle(name));
    let shown = el("div.body").at2("id", "section-", name).when(!open, "hidden", "hidden");
    // On paper the reasons stand there whatever is open, and the ways where there is room for them beside the verdict.
    // Where it stands open anyway, its name is no button.
    let name_there = if name == "moves" { el("span.there").text(&title) } else { nothing() };
    let head = el("h3").put(toggle).put(name_there);
    el("section.section").key(name).is("data-section", name).put(head).put(shown.put(body(draw)))
}

/// A part of a section: what it is about, how it stands, and what there is to it.
fn group(name: &'static str, title: &str, stands: El) -> El {
    let head = el("h4.row").put(el("span").text(title)).put(stands);
    el("div.dimension").key(name).is("data-group", name).put(head)
}
