//! What every text of ours shares, wherever it stands: its language, the field in which it can be changed, what should be thought
//! over, and copying.

use std::rc::Rc;

use rust_decimal::Decimal;
use web_sys::HtmlTextAreaElement;
use yew::Callback;
use yew::html::NodeRef;

use super::desk::Desk;
use super::parts::choice;
use crate::bridge::Phrases;
use crate::el::{El, button, el, line, nothing};
use crate::part::{Memory, Own};
use crate::speak::Speak;
use walkaway_rules::advice::avoid::tag::Tag;
use walkaway_rules::advice::avoid::{self, Warning};
use walkaway_rules::vocabulary::Value;

/// A line of the side panel holds some fifty letters.
const LINE: usize = 48;

/// The language of a text; one always stands. Another one's words may have to come first.
pub fn tongues(memory: &Memory, legend: String, desk: &Desk, lang: &str, pick: Callback<String>) -> El {
    let lost: Own<bool> = memory.own("language-lost");
    let failed = lost.get();
    let on_pick = {
        let host = desk.host.clone();
        Callback::from(move |picked: Option<String>| {
            let Some(picked) = picked else { return };
            let (pick, lost, own) = (pick.clone(), lost.clone(), picked.clone());
            let then = move |here: bool| {
                lost.set(!here);
                if here {
                    pick.emit(own.clone());
                }
            };
            host.speak(&picked, Callback::from(then));
        })
    };
    let mut choice = choice(legend, Some(lang.to_owned()), on_pick);
    for (code, name) in &desk.input.tongues {
        choice = choice.option(code, &desk.fill("say-in", "language", Value::Text(name.clone())));
    }
    let said = match failed {
        true => line(desk, "p.wrong", "say-language-lost").is("role", "alert"),
        false => nothing(),
    };
    el("div.tongues").put(choice.el()).put(said)
}

/// The field with the text, at least so many lines high; what should be thought over stands at `about`.
pub fn field(
    id: &str,
    about: &str,
    lang: &str,
    text: &str,
    least: usize,
    area: &NodeRef,
    typed: Callback<String>,
) -> El {
    let mut rows = 0;
    for line in text.lines() {
        rows += line.chars().count() / LINE + 1;
    }
    el("textarea")
        .node(area)
        .at("id", id)
        .at("lang", lang)
        .at("rows", &rows.clamp(least, 18).to_string())
        .holds(text)
        .is("spellcheck", "true")
        .at("aria-describedby", about)
        .types(typed)
}

/// What was copied, and whether that went well: as long as it is the text in sight, the page says so.
pub type Copied = Own<Option<(String, bool)>>;

/// The button that copies the text.
pub fn copy(desk: &Desk, shape: &'static str, text: &str, copied: &Copied) -> El {
    let (own, words, copied) = (desk.clone(), text.to_owned(), copied.clone());
    button(shape, &desk.t("say-copy")).press(move || {
        let (copied, text) = (copied.clone(), words.clone());
        own.copy(&words, Callback::from(move |done| copied.set(Some((text.clone(), done)))));
    })
}

/// What became of copying it.
pub fn became(desk: &Desk, text: &str, copied: &Copied) -> El {
    let done = copied.get().filter(|(own, _)| own == text).map(|(_, done)| done);
    el("p.outcome").is("role", "status").text(&match done {
        Some(true) => desk.t("say-copied"),
        Some(false) => desk.t("say-copy-failed"),
        None => String::new(),
    })
}

/// What was looked through last, and what was found.
struct Checked {
    text: Rc<String>,
    secrets: Vec<Decimal>,
    said: Vec<Decimal>,
    phrases: Phrases,
    scope: Vec<Tag>,
    sorry: usize,
    found: Vec<Warning>,
}

/// What should be thought over in a text that goes out; it is looked through when it is another one.
pub fn warnings(
    memory: &Memory,
    desk: &Desk,
    text: &Rc<String>,
    scope: &[Tag],
    sorry: usize,
) -> Vec<Warning> {
    let view = &desk.advice.say;
    let phrases = desk.input.phrases;
    let last: Own<Option<Rc<Checked>>> = memory.own("checked");
    if let Some(last) = last.get()
        && last.text == *text
        && last.secrets == view.secrets
        && last.said == view.said
        && last.phrases == phrases
        && last.scope == scope
        && last.sorry == sorry
    {
        return last.found.clone();
    }
    let found = match phrases {
        Phrases::Coming => Vec::new(),
        // Without the phrases it still finds our numbers, as far as they are written in digits.
        Phrases::Here | Phrases::Lost => avoid::check_in(text, &view.secrets, &view.said, scope, sorry),
    };
    last.keep(Some(Rc::new(Checked {
        text: text.clone(),
        secrets: view.secrets.clone(),
        said: view.said.clone(),
        phrases,
        scope: scope.to_vec(),
        sorry,
        found: found.clone(),
    })));
    found
}

/// What should be thought over, as it is typed.
pub fn remarks(desk: &Desk, id: &str, text: &Rc<String>, warnings: &[Warning], area: &NodeRef) -> El {
    let mut count = el("p.count").is("role", "status");
    if !warnings.is_empty() {
        count = count.text(&desk.count("say-warnings", warnings.len()));
    }
    if desk.input.phrases == Phrases::Coming {
        count = count.t(desk, "say-checking");
    }
    let lost = match desk.input.phrases {
        Phrases::Lost => line(desk, "p.wrong", "say-unchecked").is("role", "alert"),
        _ => nothing(),
    };
    let list = el("ul").each(warnings, |warning| {
        let (from, to) = (warning.from, warning.to);
        let quote = text.get(from..to).unwrap_or_default().to_owned();
        let (text, area) = (text.clone(), area.clone());
        let quote = button("button.quote", &desk.fill("say-warning-quote", "quote", Value::Text(quote)))
            .press(move || select(&area, &text, from, to));
        el("li")
            .key(&[&from.to_string(), warning.code].concat())
            .put(quote)
            .put(line(desk, "p", warning.code))
            .put(el("p").put(line(desk, "strong", "say-instead")).text(" ").t(desk, warning.instead))
    });
    el(if warnings.is_empty() { "div.remarks" } else { "div.remarks some" })
        .at("id", id)
        .put(count)
        .put(lost)
        .put(list)
}

/// Marks a place of the text in its field, whose offsets count sixteen bits each.
fn select(area: &NodeRef, text: &str, from: usize, to: usize) {
    let Some(area) = area.cast::<HtmlTextAreaElement>() else { return };
    let units = |end: usize| {
        let units = text.get(..end).unwrap_or_default().encode_utf16().count();
        u32::try_from(units).unwrap_or(u32::MAX)
    };
    let _ = area.focus();
    let _ = area.set_selection_range(units(from), units(to));
}
