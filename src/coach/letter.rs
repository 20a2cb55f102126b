//! A text of ours that is to be sent or said: it can be changed, is looked through as it is typed, and copied in one click.

use std::collections::BTreeMap;
use std::rc::Rc;

use web_sys::HtmlTextAreaElement;
use yew::Callback;

use super::desk::Desk;
use super::text;
use crate::el::{El, button, el, line, nothing};
use crate::part::{Memory, Own, keyed_part, part};
use crate::speak::Speak;
use walkaway_rules::plays::TextView;
use walkaway_rules::vocabulary::Value;

/// The text as we would write it.
fn original(desk: &Desk, text: &TextView, lang: &str) -> String {
    let mut with = text.text.with.clone();
    let line = |reason: &walkaway_rules::vocabulary::Reason| {
        ["- ", &desk.in_language(lang, reason.code, &reason.with)].concat()
    };
    let lines: Vec<String> = text.lines.iter().map(line).collect();
    with.push(("parts", Value::Text(lines.join("\n"))));
    desk.in_language(lang, text.text.code, &with)
}

/// A letter: what it is called, and a name of its own on the page; `key` tells it apart from its neighbours.
pub fn letter(desk: &Desk, text: &TextView, title: String, id: String, key: Option<&str>) -> El {
    let (desk, text) = (desk.clone(), text.clone());
    let draw = move |memory: &Memory| drawn(&desk, &text, &title, &id, memory);
    match key {
        Some(key) => keyed_part(key, draw),
        None => part(draw),
    }
}

/// The text, its language, what should be thought over, and the button that copies it.
fn drawn(desk: &Desk, text: &TextView, title: &str, id: &str, memory: &Memory) -> El {
    // Own words in each language, of the text that they were written over.
    let own: Own<BTreeMap<String, String>> = memory.kept(&desk.kept, &["own-", id].concat());
    let language: Own<Option<String>> = memory.kept(&desk.kept, &["lang-", id].concat());
    let copied: text::Copied = memory.own("copied");
    let area = &memory.node;
    let lang = language.get().unwrap_or_else(|| desk.lang().to_owned());
    let ours = original(desk, text, &lang);
    let edited = own.get().get(&lang).cloned();
    let is_edited = edited.is_some();
    let shown = Rc::new(edited.unwrap_or_else(|| ours.clone()));
    let warnings = match text.internal {
        true => Vec::new(),
        false => text::warnings(memory, desk, &shown, &text.scope, text.apologies),
    };
    let set = {
        let (own, lang) = (own.clone(), lang.clone());
        move |words: Option<String>| {
            own.change(|own| match words {
                Some(words) => drop(own.insert(lang.clone(), words)),
                None => drop(own.remove(&lang)),
            });
        }
    };
    let (field, about) = (["letter-", id].concat(), ["remarks-", id].concat());
    let head = el("div.letterhead").put(el("label").at("for", &field).text(title)).put(match text.internal {
        true => line(desk, "span.quiet", "plays-internal"),
        false => {
            let pick = Callback::from(move |lang| language.set(Some(lang)));
            text::tongues(memory, [&desk.t("say-language"), ": ", title].concat(), desk, &lang, pick)
        }
    });
    let restore = match is_edited {
        true => {
            let (set, area) = (set.clone(), area.clone());
            button("button.link", &desk.t("say-restore")).press(move || {
                set(None);
                // The button goes; the focus goes to the text.
                if let Some(area) = area.cast::<HtmlTextAreaElement>() {
                    let _ = area.focus();
                }
            })
        }
        false => nothing(),
    };
    let typed = Callback::from(move |typed: String| set(if typed == ours { None } else { Some(typed) }));
    el("div.letter")
        .is("role", "group")
        .at("aria-label", title)
        .put(head)
        .put(text::field(&field, &about, &lang, &shown, 3, area, typed))
        .put(text::remarks(desk, &about, &shown, &warnings, area))
        .put(el("div.buttons").put(text::copy(desk, "button.plain", &shown, &copied)).put(restore))
        .put(text::became(desk, &shown, &copied))
}
