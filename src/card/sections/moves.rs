//! How to get to yes: what would make it work, each way checked by the rules and one press away from being tried, and a
//! price, days or terms of one's own.

use super::super::Msg;
use super::super::draw::Draw;
use super::super::what_if;
use crate::el::{El, el, line, nothing, several};
use crate::speak::Speak;
use walkaway_rules::guidance::Move;
use walkaway_rules::vocabulary::{Level, Span};

/// How many ways there are.
pub fn hint(draw: &Draw) -> String {
    match draw.now.moves.len() + usize::from(draw.now.combination.is_some()) {
        0 => String::new(),
        ways => draw.count("card-count-ways", ways),
    }
}

/// The section.
pub fn view(draw: &Draw) -> El {
    let now = draw.now;
    let sign = Span::sure(Level::GoAhead);
    let mut ways = now.moves.iter().chain(&now.combination);
    let head = match ways.clone().next() {
        None => nothing(),
        // What they all lead to is said once.
        Some(_) if ways.all(|way| way.promises == sign) => {
            el("p").put(draw.says(sign, &draw.t("card-sign-with-one")))
        }
        Some(_) => line(draw, "p.quiet", "card-would-help"),
    };
    let combination = match &now.combination {
        Some(way) => {
            let title = line(draw, "h4", "card-combination");
            several().put(title).put(el("ul.plain ways").put(one(draw, way)))
        }
        None => nothing(),
    };
    several()
        .put(head)
        .put(el("ul.plain ways").each(&now.moves, |it| one(draw, it)))
        .put(combination)
        .put(what_if::view(draw))
}

fn one(draw: &Draw, way: &Move) -> El {
    let words = draw.t("card-try");
    let mut name = [&words, ":"].concat();
    let mut said = el("div");
    for reason in &way.reasons {
        let change = draw.say(reason);
        name.push(' ');
        name.push_str(&change);
        said = said.put(el("p").text(&change));
    }
    let promise = if way.promises == Span::sure(Level::GoAhead) {
        nothing()
    } else {
        line(draw, "p.then-is", "card-then").text(" ").put(draw.badge(way.promises))
    };
    let button = draw
        .button("button.link", &words, Msg::Try(way.changes.clone()))
        .when(draw.app.changes == way.changes, "disabled", "disabled")
        .at("aria-label", &name);
    el("li.way").put(said.put(promise)).put(button)
}
