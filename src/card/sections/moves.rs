//! What would make it work: each way checked by the rules, and one press away from being tried.

use super::super::Msg;
use super::super::draw::Draw;
use crate::el::{El, el, line, nothing, several};
use crate::speak::Speak;
use walkaway_rules::guidance::Move;

/// The section.
pub fn view(draw: &Draw) -> El {
    let combination = match &draw.now.combination {
        Some(way) => {
            let title = line(draw, "h4", "card-combination");
            several().put(title).put(el("ul.plain ways").put(one(draw, way)))
        }
        None => nothing(),
    };
    several().put(el("ul.plain ways").each(&draw.now.moves, |it| one(draw, it))).put(combination)
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
    let promise = line(draw, "p.then", "card-then").text(" ").put(draw.badge(way.promises));
    let button = draw
        .button("button.plain", &words, Msg::Try(way.changes.clone()))
        .when(draw.app.changes == way.changes, "disabled", "disabled")
        .at("aria-label", &name);
    el("li.way").put(said.put(promise)).put(button)
}
