//! Terms: what the buyer asks beside how far we go, edited where it is read.

use super::super::draw::{Draw, fact_path, icon, state, tone};
use super::super::{Msg, answer};
use crate::el::{El, el, line, nothing, path, several, svg};
use crate::speak::Speak;
use walkaway_rules::guidance::{Ask, TermView};
use walkaway_rules::vocabulary::Answer;
use walkaway_rules::vocabulary::Value;

/// The terms.
pub fn view(draw: &Draw) -> El {
    el("ul.plain entries").each(&draw.now.terms, |it| one(draw, it))
}

/// A fact that is edited where it is read: its value, with a pen.
pub fn fact(draw: &Draw, path_: &str, label: El, name: &str, shown: &str) -> El {
    let open = draw.app.editing(path_);
    let words = draw.t(if open { "card-close" } else { "card-edit" });
    let message = Msg::Edit(if open { None } else { Some(path_.to_owned()) });
    let pen = svg("svg.pen")
        .is("viewBox", "0 0 16 16")
        .put(path("path.line", "M3 13l.7-3L10.5 3.2l2.3 2.3L6 12.3z"));
    let button = draw
        .button("button.edit", shown, message)
        .bool("aria-expanded", open)
        .at2("data-key", "edit:", path_)
        .at("aria-label", &[shown, " · ", &words, ": ", name].concat());
    // On paper there is nothing to press.
    el("div.given").put(label).put(button.put(pen)).put(el("span.printed").text(shown))
}

/// What opens below an entry, still without its questions.
pub fn editor(path: &str, name: &str) -> El {
    el("div.editor")
        .is("tabindex", "-1")
        .at2("data-key", "editor:", path)
        .is("role", "group")
        .at("aria-label", name)
}

/// A question of an editor, with its control and the way to take back what was answered on the card.
pub fn question(draw: &Draw, words: &str, id: &str, path: &str, ask: &Ask, standard: bool) -> El {
    let answered = draw.input.answered.iter().any(|answered| answered == path);
    let take_back =
        || draw.button("button.link", &draw.t("card-take-back"), Msg::Answer(path.to_owned(), None));
    several()
        .put(line(draw, "p.question", words).at("id", id))
        .put(answer::control(draw, path, ask, standard, id))
        .put(if answered { take_back() } else { nothing() })
}

fn one(draw: &Draw, term: &TermView) -> El {
    let name = draw.label(&term.label);
    let asked = fact_path("terms", &term.id, "asked");
    let shown = match &term.asked {
        Some(value) => draw.value(value.clone()),
        None => draw.t("card-not-known"),
    };
    // A list of what we accept is told where it matters.
    let matters = matches!(*term.ask, Ask::Number(_)) || term.beyond != Some(false);
    let label = el("span").put(draw.named(icon(term.span), &name, &draw.span(term.span)));
    let mut tags = el("p.tags");
    if let Some(limit) = term.limit.as_ref().or(term.standard.as_ref()).filter(|_| matters) {
        tags = tags.put(el("span").text(&draw.fill("card-limit-is", "value", limit.clone())));
    }
    if term.beyond == Some(true) {
        let words = if term.catastrophic { "card-catastrophic" } else { "card-beyond" };
        let breaker = draw.code("card-breaker-", term.deal_breaker.word());
        tags = tags.put(el("span").put(state(Some(false))).t(draw, words)).put(el("span").text(&breaker));
    }
    if let Some(day) = &term.told_on {
        tags = tags.put(el("span").text(&draw.fill("card-told-on", "day", Value::Day(day.clone()))));
    }
    let entry = el("li.entry")
        .key(&term.id)
        .is("data-level", tone(term.span))
        .put(fact(draw, &asked, label, &name, &shown))
        .put(tags);
    if !draw.app.editing(&asked) {
        return entry.put(nothing());
    }
    let id = ["term-", &term.id].concat();
    let standard = term.standard.is_some();
    let mut second = nothing();
    if term.beyond != Some(false) || term.deal_breaker != Answer::Unknown {
        let breaker = fact_path("terms", &term.id, "deal_breaker");
        let id = ["breaker-", &term.id].concat();
        second = question(draw, "card-is-breaker", &id, &breaker, &Ask::YesNoUnknown, false);
    }
    let first = question(draw, "card-what-asked", &id, &asked, &term.ask, standard);
    entry.put(editor(&asked, &name).put(first).put(second))
}
