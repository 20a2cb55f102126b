//! What every text of ours shares, wherever it stands: its language, the field in which it can be changed, what should be thought
//! over, and copying.

use std::rc::Rc;

use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use super::desk::Desk;
use super::parts::Choice;
use crate::bridge::Phrases;
use walkaway_rules::advice::avoid::Warning;
use walkaway_rules::vocabulary::Value;

/// A line of the side panel holds some fifty letters.
const LINE: usize = 48;

/// The properties of the choice of a language.
#[derive(Properties, PartialEq, Clone)]
pub struct TonguesProps {
    /// Everything at hand.
    pub desk: Desk,
    /// What is chosen.
    pub legend: String,
    /// The language now.
    pub lang: String,
    /// Another one was picked, and its words are here.
    pub pick: Callback<String>,
}

/// The language of a text; one always stands. Another one's words may have to come first.
#[component]
pub fn Tongues(TonguesProps { desk, legend, lang, pick }: &TonguesProps) -> Html {
    let lost = use_state(|| false);
    let name = |(code, name): &(String, String)| {
        (code.clone(), desk.tw("say-in", &[("language", Value::Text(name.clone()))]))
    };
    let options: Vec<(String, String)> = desk.input.tongues.iter().map(name).collect();
    let on_pick = {
        let (desk, pick, lost) = (desk.clone(), pick.clone(), lost.clone());
        Callback::from(move |picked: Option<String>| {
            let Some(picked) = picked else { return };
            let (pick, lost, own) = (pick.clone(), lost.clone(), picked.clone());
            let then = move |here: bool| {
                lost.set(!here);
                if here {
                    pick.emit(own.clone());
                }
            };
            desk.host.speak(&picked, Callback::from(then));
        })
    };
    html! {
        <div class="tongues">
            <Choice legend={legend.clone()} {options} picked={lang.clone()} {on_pick} />
            if *lost { <p class="wrong" role="alert">{ desk.t("say-language-lost") }</p> }
        </div>
    }
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
) -> Html {
    let on_input = Callback::from(move |event: InputEvent| {
        typed.emit(event.target_unchecked_into::<HtmlTextAreaElement>().value());
    });
    let rows = text.lines().map(|line| line.chars().count() / LINE + 1).sum::<usize>().clamp(least, 18);
    html! {
        <textarea ref={area.clone()} id={id.to_owned()} lang={lang.to_owned()} rows={rows.to_string()} value={text.to_owned()} oninput={on_input}
            spellcheck="true" aria-describedby={about.to_owned()} />
    }
}

/// What was copied, and whether that went well: as long as it is the text in sight, the page says so.
pub type Copied = UseStateHandle<Option<(String, bool)>>;

/// Copies the text.
pub fn copy(desk: &Desk, text: &str, copied: &Copied) -> Callback<MouseEvent> {
    let (desk, text, copied) = (desk.clone(), text.to_owned(), copied.clone());
    Callback::from(move |_: MouseEvent| {
        let (copied, own) = (copied.clone(), text.clone());
        desk.copy(&text, Callback::from(move |done| copied.set(Some((own.clone(), done)))));
    })
}

/// What became of copying it.
pub fn became(desk: &Desk, text: &str, copied: &Copied) -> Html {
    let done = copied.as_ref().filter(|(own, _)| own == text).map(|(_, done)| *done);
    html! {
        <p class="outcome" role="status">{ match done {
            Some(true) => desk.t("say-copied"),
            Some(false) => desk.t("say-copy-failed"),
            None => String::new(),
        } }</p>
    }
}

/// What should be thought over, as it is typed.
pub fn remarks(desk: &Desk, id: &str, text: &Rc<String>, warnings: &[Warning], area: &NodeRef) -> Html {
    let remark = |warning: &Warning| {
        let quote = text.get(warning.from..warning.to).unwrap_or_default().to_owned();
        let on_click = {
            let (text, area, from, to) = (text.clone(), area.clone(), warning.from, warning.to);
            Callback::from(move |_: MouseEvent| select(&area, &text, from, to))
        };
        html! {
            <li key={warning.from.to_string() + warning.code}>
                <button type="button" class="quote" onclick={on_click}>
                    { desk.tw("say-warning-quote", &[("quote", Value::Text(quote))]) }
                </button>
                <p>{ desk.t(warning.code) }</p>
                <p><strong>{ desk.t("say-instead") }</strong>{ " " }{ desk.t(warning.instead) }</p>
            </li>
        }
    };
    html! {
        <div id={id.to_owned()} class={classes!("remarks", (!warnings.is_empty()).then_some("some"))}>
            <p class="count" role="status">
                if !warnings.is_empty() { { desk.tw("say-warnings", &[("count", Value::count(warnings.len()))]) } }
                if desk.input.phrases == Phrases::Coming { { desk.t("say-checking") } }
            </p>
            if desk.input.phrases == Phrases::Lost { <p class="wrong" role="alert">{ desk.t("say-unchecked") }</p> }
            <ul>{ for warnings.iter().map(remark) }</ul>
        </div>
    }
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
