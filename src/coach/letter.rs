//! A text of ours that is to be sent or said: it can be changed, is looked through as it is typed, and copied in one click.

use std::collections::BTreeMap;
use std::rc::Rc;

use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use super::desk::Desk;
use super::kept::use_kept;
use super::text::{self, Tongues};
use crate::bridge::Phrases;
use walkaway_rules::advice::avoid;
use walkaway_rules::plays::TextView;
use walkaway_rules::vocabulary::Value;

/// The properties of a letter.
#[derive(Properties, PartialEq, Clone)]
pub struct LetterProps {
    /// Everything at hand.
    pub desk: Desk,
    /// The text.
    pub text: TextView,
    /// What it is called.
    pub title: String,
    /// A name of its own on the page.
    pub id: String,
}

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

/// The text, its language, what should be thought over, and the button that copies it.
#[component]
pub fn Letter(LetterProps { desk, text, title, id }: &LetterProps) -> Html {
    // Own words in each language, of the text that they were written over.
    let own = use_kept(&desk.kept, &["own-", id].concat(), BTreeMap::<String, String>::new);
    let picked = use_kept(&desk.kept, &["lang-", id].concat(), || None::<String>);
    let copied = use_state(|| None::<(String, bool)>);
    let area = use_node_ref();
    let lang = (*picked).clone().unwrap_or_else(|| desk.lang().to_owned());
    let ours = original(desk, text, &lang);
    let edited = own.get(&lang).cloned();
    let shown = Rc::new(edited.clone().unwrap_or_else(|| ours.clone()));
    let warnings = {
        let (secrets, said) = (desk.advice.say.secrets.clone(), desk.advice.say.said.clone());
        let (scope, sorry, internal) = (text.scope.clone(), text.apologies, text.internal);
        use_memo(
            (shown.clone(), secrets, said, desk.input.phrases, scope, sorry),
            move |(shown, secrets, said, phrases, scope, sorry)| match phrases {
                _ if internal => Vec::new(),
                Phrases::Coming => Vec::new(),
                Phrases::Here | Phrases::Lost => avoid::check_in(shown, secrets, said, scope, *sorry),
            },
        )
    };
    let set = {
        let (own, lang) = (own.clone(), lang.clone());
        move |words: Option<String>| {
            let mut next = (*own).clone();
            match words {
                Some(words) => next.insert(lang.clone(), words),
                None => next.remove(&lang),
            };
            own.set(next);
        }
    };
    let typed = {
        let (set, ours) = (set.clone(), ours.clone());
        Callback::from(move |typed: String| set(Some(typed).filter(|typed| *typed != ours)))
    };
    let on_restore = {
        let area = area.clone();
        Callback::from(move |_: MouseEvent| {
            set(None);
            // The button goes; the focus goes to the text.
            if let Some(area) = area.cast::<HtmlTextAreaElement>() {
                let _ = area.focus();
            }
        })
    };
    let pick = {
        let picked = picked.clone();
        Callback::from(move |lang| picked.set(Some(lang)))
    };
    let (field, about) = (["letter-", id].concat(), ["remarks-", id].concat());
    html! {
        <div class="letter" role="group" aria-label={title.clone()}>
            <div class="letterhead">
                <label for={field.clone()}>{ title }</label>
                if text.internal {
                    <span class="quiet">{ desk.t("plays-internal") }</span>
                } else {
                    <Tongues desk={desk.clone()} legend={[&desk.t("say-language"), ": ", title].concat()} lang={lang.clone()} {pick} />
                }
            </div>
            { text::field(&field, &about, &lang, &shown, 3, &area, typed) }
            { text::remarks(desk, &about, &shown, &warnings, &area) }
            <div class="buttons">
                <button type="button" class="plain" onclick={text::copy(desk, &shown, &copied)}>{ desk.t("say-copy") }</button>
                if edited.is_some() {
                    <button type="button" class="link" onclick={on_restore}>{ desk.t("say-restore") }</button>
                }
            </div>
            { text::became(desk, &shown, &copied) }
        </div>
    }
}
