//! The control that a question calls for; answers go out as events, nothing is kept here but what is typed.

use super::draw::Draw;
use super::{Entry, Msg};
use crate::el::{El, On, el, nothing, several};
use crate::speak::Speak;
use walkaway_rules::facts::json::Json;
use walkaway_rules::guidance::{Ask, Choice, NextStep, Question};
use walkaway_rules::vocabulary::{Compare, Unit};

/// Up to so many choices stand as buttons; more go into a list.
pub const BUTTONS: usize = 4;

/// The control of a question. Whether they would go without it is an answer that says where it leads; and where the
/// question is the step, what saves it is the one filled button.
pub fn of(draw: &Draw, question: &Question, named: &str) -> El {
    let path = &question.path;
    let step = draw.now.next.step == NextStep::Question && named == "next-title";
    if path.ends_with(".deal_breaker") && question.if_best != question.if_worst {
        let give = |id: &str, word: &str, then: El| {
            let answer = Msg::Answer(path.clone(), Some(Json::Text(word.to_owned())));
            el("div.reply").put(draw.button("button.choice", &draw.t(id), answer)).put(then)
        };
        return el("div.replies")
            .is("role", "group")
            .at("aria-labelledby", named)
            .put(give("card-yes", "yes", draw.badge(question.if_worst)))
            .put(give("card-no", "no", draw.badge(question.if_best)))
            .put(give("card-unknown", "unknown", nothing()));
    }
    control_of(draw, path, &question.ask, question.standard, named, step)
}

/// The control for the fact at `path`, named by the element `named`. `standard` adds the button that takes our
/// standard.
pub fn control(draw: &Draw, path: &str, ask: &Ask, standard: bool, named: &str) -> El {
    control_of(draw, path, ask, standard, named, false)
}

fn control_of(draw: &Draw, path: &str, ask: &Ask, standard: bool, named: &str, step: bool) -> El {
    let give = |words: &str, value: Json| {
        draw.button("button.choice", words, Msg::Answer(path.to_owned(), Some(value)))
    };
    let word = |id: &str, word: &str| give(&draw.t(id), Json::Text(word.to_owned()));
    let yes_no = |id: &str, yes: bool| give(&draw.t(id), Json::Bool(yes));
    let extra = several()
        .put(if standard { word("card-take-standard", "standard") } else { nothing() })
        .put(if can_be_unlimited(draw, path, ask) { word("card-unlimited", "unlimited") } else { nothing() });
    let buttons = el("div.buttons").is("role", "group").at("aria-labelledby", named);
    let buttons = match ask {
        Ask::YesNo => buttons.put(yes_no("card-yes", true)).put(yes_no("card-no", false)),
        Ask::YesNoUnknown => buttons
            .put(word("card-yes", "yes"))
            .put(word("card-no", "no"))
            .put(word("card-unknown", "unknown")),
        Ask::Choice(choices) if choices.len() <= BUTTONS => {
            let mut buttons = buttons;
            for choice in choices {
                buttons = buttons.put(give(&draw.label(&choice.label), Json::Text(choice.value.clone())));
            }
            buttons
        }
        Ask::Choice(choices) => {
            return several().put(list(draw, path, choices, named, step)).put(el("div.buttons").put(extra));
        }
        Ask::Money(currency) => {
            return typed(draw, path, Entry::Money(currency.clone()), currency, named, extra, step);
        }
        Ask::Number(unit) => {
            let words = match unit {
                Unit::Number => String::new(),
                _ => draw.code("unit-", unit.word()),
            };
            return typed(draw, path, Entry::Number(*unit), &words, named, extra, step);
        }
        Ask::Text => return typed(draw, path, Entry::Text, "", named, extra, step),
        Ask::Checklist(lines) => return checklist(draw, path, lines, named, step),
        Ask::Nothing => return nothing(),
    };
    buttons.put(extra)
}

fn can_be_unlimited(draw: &Draw, path: &str, ask: &Ask) -> bool {
    let id = path.strip_prefix("terms.").and_then(|path| path.strip_suffix(".asked"));
    matches!(ask, Ask::Number(_))
        && draw.now.terms.iter().any(|term| term.compare == Compare::AtMost && id == Some(term.id.as_str()))
}

/// The form around a field whose text becomes the answer.
fn form(draw: &Draw, path: &str, entry: Entry, field: El, extra: El, step: bool) -> El {
    let complaint = draw.complaint(path, &entry);
    el("form.typed")
        .is("novalidate", "novalidate")
        .put(field)
        .put(draw.submit(if step { "button.primary" } else { "button.choice" }, "card-save"))
        .put(extra)
        .put(complaint)
        .on(draw, On::Submit, Msg::Submit(path.to_owned(), entry))
}

fn list(draw: &Draw, path: &str, choices: &[Choice], named: &str, step: bool) -> El {
    let chosen = draw.app.draft(path);
    let option = |value: &str, words: &str| {
        el("option").at("value", value).when(chosen == value, "selected", "selected").text(words)
    };
    let mut select = el("select")
        .at("aria-labelledby", named)
        .at2("data-key", "field:", path)
        .drafts(draw, On::Change, path)
        .put(option("", &draw.t("card-choose")));
    for choice in choices {
        select = select.put(option(&choice.value, &draw.label(&choice.label)));
    }
    form(draw, path, Entry::Text, select, nothing(), step)
}

fn typed(draw: &Draw, path: &str, entry: Entry, unit: &str, named: &str, extra: El, step: bool) -> El {
    let wrong = draw.wrong(path).is_some();
    let unit_id = ["unit-", path].concat();
    let input = draw
        .input(path)
        .is("inputmode", if entry == Entry::Text { "text" } else { "decimal" })
        .at2("data-key", "field:", path)
        .at("aria-labelledby", &[named, " ", &unit_id].concat())
        .bool("aria-invalid", wrong);
    let input = if wrong { input.at2("aria-describedby", "wrong-", path) } else { input };
    let field = el("span.field").put(input).put(el("span.unit").at("id", &unit_id).text(unit));
    form(draw, path, entry, field, extra, step)
}

/// Ticked is observed, the rest is not: one answer for each line.
fn checklist(draw: &Draw, path: &str, lines: &[Choice], named: &str, step: bool) -> El {
    let mut group = el("div").is("role", "group").at("aria-labelledby", named);
    let mut paths = Vec::new();
    let mut ticked = 0;
    for line in lines {
        let on = !draw.app.draft(&line.value).is_empty();
        ticked += usize::from(on);
        let then = if on { String::new() } else { "yes".to_owned() };
        group = group.put(draw.check(&line.value, &line.label, on, Msg::Draft(line.value.clone(), then)));
        paths.push(line.value.clone());
    }
    let save = match ticked {
        0 => draw.t("card-none-of-these"),
        count => draw.count("card-save-ticked", count),
    };
    let button = draw.button(
        if step { "button.primary choice" } else { "button.choice" },
        &save,
        Msg::Checklist(path.to_owned(), paths),
    );
    group.put(el("div.buttons").put(button))
}
