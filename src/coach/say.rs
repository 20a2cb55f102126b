//! What to say: the text that fits now, to be changed and copied, with a remark on whatever should not be said.

use std::collections::BTreeMap;
use std::rc::Rc;

use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use super::desk::{Desk, Props};
use super::kept::use_kept;
use super::now::Then;
use super::parts::{Fold, intent_line};
use super::records::what_became;
use super::text::{self, Tongues};
use crate::bridge::Phrases;
use walkaway_rules::advice::avoid;
use walkaway_rules::advice::say::{Part, SayText, Shape, Situation};
use walkaway_rules::deeds::{leave::posture, text_of};
use walkaway_rules::facts::json::Json;
use walkaway_rules::facts::record::Outcome;
use walkaway_rules::vocabulary::{Reason, Value};

/// What the rep has done here.
#[derive(Clone, Default, PartialEq)]
struct Draft {
    /// The text picked by hand.
    picked: Option<String>,
    /// The language of the text, where it is not the card's.
    lang: Option<String>,
    /// Own words, by text and language.
    edits: BTreeMap<(String, String), String>,
    /// Parts taken in or out, by text and the part's message and place.
    flipped: BTreeMap<(String, usize), &'static str>,
}

impl Draft {
    fn is_picked(&self, text: &SayText, place: usize, part: &Part) -> bool {
        // What stands at that place may have become another part meanwhile.
        let flipped = self.flipped.get(&(text.id.clone(), place)) == Some(&part.text.code);
        part.picked != flipped
    }

    fn any_part(&self, text: &SayText) -> bool {
        text.parts.iter().enumerate().any(|(place, part)| self.is_picked(text, place, part))
    }
}

/// The panel.
#[component]
pub fn Panel(Props { desk }: &Props) -> Html {
    let draft = use_kept(&desk.kept, "say", Draft::default);
    let area = use_node_ref();
    let view = &desk.advice.say;
    let find = |id: &String| view.texts.iter().find(|text| text.available && text.id == *id);
    let shown = draft.picked.as_ref().and_then(find).or_else(|| view.first.as_ref().and_then(find));
    let lang = draft.lang.clone().unwrap_or_else(|| desk.lang().to_owned());
    let lang = lang.as_str();

    let copied = use_state(|| None::<(String, bool)>);
    let text = shown.map(|text| Rc::new(letter(desk, text, &draft, lang))).unwrap_or_default();
    let warnings = {
        let (secrets, said) = (view.secrets.clone(), view.said.clone());
        use_memo((text.clone(), secrets, said, desk.input.phrases), |(text, secrets, said, phrases)| {
            match phrases {
                Phrases::Coming => Vec::new(),
                // Without the phrases it still finds our numbers, as far as they are written in digits.
                Phrases::Here | Phrases::Lost => avoid::check_with(text, secrets, said),
            }
        })
    };

    let change = {
        let draft = draft.clone();
        Callback::from(move |next: Draft| draft.set(next))
    };
    let pick = {
        let (draft, change, area) = ((*draft).clone(), change.clone(), area.clone());
        Callback::from(move |id: String| {
            change.emit(Draft { picked: Some(id), ..draft.clone() });
            // The text stands above the list: whoever picks one goes there.
            if let Some(area) = area.cast::<HtmlTextAreaElement>() {
                let _ = area.focus();
            }
        })
    };
    html! {
        <div class="say">
            if let Some(shown) = shown {
                { head(desk, shown, view.first.as_ref() == Some(&shown.id)) }
                { parts(desk, shown, &draft, lang, &change) }
                { editor(desk, shown, &draft, lang, &text, &area, &change) }
                { actions(desk, shown, &draft, lang, &text, &copied, &change) }
                { text::remarks(desk, "remarks-of-text", &text, &warnings, &area) }
                <p class="effect"><strong>{ desk.t("say-effect") }</strong>{ " " }{ desk.t(shown.effect) }</p>
                if let Some(note) = &shown.note { <p class="quiet">{ desk.say(note) }</p> }
                if shown.posture { { moved(desk) } }
            } else {
                <p class="quiet">{ desk.t("say-nothing-calls") }</p>
            }
            <Then desk={desk.clone()} />
            { others(desk, shown, &pick) }
        </div>
    }
}

/// The whole text: the rep's own words, else ours.
fn letter(desk: &Desk, text: &SayText, draft: &Draft, lang: &str) -> String {
    match draft.edits.get(&(text.id.clone(), lang.to_owned())) {
        Some(own) => own.clone(),
        None => original(desk, text, draft, lang),
    }
}

fn original(desk: &Desk, text: &SayText, draft: &Draft, lang: &str) -> String {
    let Some(Reason { code, with, .. }) = &text.text else { return String::new() };
    let mut with = with.clone();
    if !text.parts.is_empty() {
        let picked =
            text.parts.iter().enumerate().filter(|(place, part)| draft.is_picked(text, *place, part));
        let lines = picked.map(|(_, part)| desk.in_language(lang, part.text.code, &part.text.with));
        let parts = match text.shape {
            Shape::Listed => lines.map(|line| ["- ", &line].concat()).collect::<Vec<_>>().join("\n"),
            Shape::Sentences => lines.collect::<Vec<_>>().join(" "),
        };
        with.push(("parts", Value::Text(parts)));
    }
    desk.in_language(lang, code, &with)
}

fn title(desk: &Desk, text: &SayText) -> String {
    match &text.term {
        Some(term) => {
            let term = desk.tw("card-value", &[("value", Value::Label(term.clone()))]);
            format!("{}: {term}", desk.t(text.title))
        }
        None => desk.t(text.title),
    }
}

/// What the text is for, and why now.
fn head(desk: &Desk, text: &SayText, fits: bool) -> Html {
    html! {
        <div class="which">
            <h4>{ title(desk, text) }</h4>
            <p class={(!fits).then_some("quiet")}>{ desk.say(&text.why) }</p>
        </div>
    }
}

/// What may be in the text; while it holds the rep's own words they are not put together anew.
fn parts(desk: &Desk, text: &SayText, draft: &Draft, lang: &str, change: &Callback<Draft>) -> Html {
    // One part alone is no choice.
    if text.parts.len() < 2 {
        return html! {};
    }
    let edited = draft.edits.contains_key(&(text.id.clone(), lang.to_owned()));
    let line = |(place, part): (usize, &Part)| {
        let on_change = {
            let (draft, change, id, code) = (draft.clone(), change.clone(), text.id.clone(), part.text.code);
            let before = part.picked;
            Callback::from(move |event: Event| {
                let picked = event.target_unchecked_into::<HtmlInputElement>().checked();
                let (mut next, key) = (draft.clone(), (id.clone(), place));
                if picked == before {
                    next.flipped.remove(&key);
                } else {
                    next.flipped.insert(key, code);
                }
                change.emit(next);
            })
        };
        html! {
            <li key={place}>
                <label class="check">
                    <input type="checkbox" checked={draft.is_picked(text, place, part)} disabled={edited} onchange={on_change} />
                    <span lang={lang.to_owned()}>{ desk.in_language(lang, part.text.code, &part.text.with) }</span>
                </label>
            </li>
        }
    };
    html! {
        <fieldset class="pick">
            <legend>{ desk.t("say-choose-parts") }</legend>
            <ul class="ticks">{ for text.parts.iter().enumerate().map(line) }</ul>
            if !draft.any_part(text) { <p class="wrong" role="alert">{ desk.t("say-part-needed") }</p> }
        </fieldset>
    }
}

fn editor(
    desk: &Desk,
    shown: &SayText,
    draft: &Draft,
    lang: &str,
    text: &str,
    area: &NodeRef,
    change: &Callback<Draft>,
) -> Html {
    let pick = {
        let (draft, change) = (draft.clone(), change.clone());
        Callback::from(move |lang| change.emit(Draft { lang: Some(lang), ..draft.clone() }))
    };
    let typed = {
        let (draft, change, key) = (draft.clone(), change.clone(), (shown.id.clone(), lang.to_owned()));
        let ours = original(desk, shown, &draft, lang);
        Callback::from(move |own: String| {
            let mut next = draft.clone();
            if own == ours {
                next.edits.remove(&key);
            } else {
                next.edits.insert(key.clone(), own);
            }
            change.emit(next);
        })
    };
    html! {
        <div class="letter">
            <div class="letterhead">
                <label for="letter">{ desk.t("say-text") }</label>
                <Tongues desk={desk.clone()} legend={desk.t("say-language")} lang={lang.to_owned()} {pick} />
            </div>
            { text::field("letter", "remarks-of-text", lang, text, 5, area, typed) }
        </div>
    }
}

fn actions(
    desk: &Desk,
    shown: &SayText,
    draft: &Draft,
    lang: &str,
    text: &str,
    copied: &text::Copied,
    change: &Callback<Draft>,
) -> Html {
    let key = (shown.id.clone(), lang.to_owned());
    let edited = draft.edits.contains_key(&key);
    let lacking = !edited && !shown.parts.is_empty() && !draft.any_part(shown);
    let on_restore = {
        let (draft, change) = (draft.clone(), change.clone());
        Callback::from(move |_: MouseEvent| {
            let mut next = draft.clone();
            next.edits.remove(&key);
            change.emit(next);
        })
    };
    html! {
        <div class="copying">
            <div class="buttons">
                <button type="button" class="primary" onclick={text::copy(desk, text, copied)} disabled={lacking}>{ desk.t("say-copy") }</button>
                if shown.posture { { sent(desk, shown, lacking) } }
                { told(desk, shown) }
                if edited {
                    <button type="button" class="plain" onclick={on_restore}>{ desk.t("say-restore") }</button>
                    <span class="quiet">{ desk.t("say-edited") }</span>
                }
            </div>
            { text::became(desk, text, copied) }
            if shown.posture { { intent_line(desk, "record", &subject(shown)) } }
        </div>
    }
}

/// That we told them our limit on this term: from then on the text repeats it as told before (W-052).
fn told(desk: &Desk, shown: &SayText) -> Html {
    let id =
        shown.id.split_once(':').filter(|_| shown.situation == Situation::NonNegotiable).map(|(_, id)| id);
    let (Some(id), Some(today)) = (id, desk.today()) else { return html! {} };
    let path = ["terms.", id, ".told_on"].concat();
    let put = |day: Option<Json>| {
        let (desk, path) = (desk.clone(), path.clone());
        Callback::from(move |_: MouseEvent| desk.answer(&path, day.clone()))
    };
    match desk.text_at(&path) {
        Some(day) => html! {
            <>
                <span class="quiet">{ desk.tw("say-told-done", &[("day", Value::Day(day))]) }</span>
                if desk.is_answered(&path) {
                    <button type="button" class="link" onclick={put(None)}>{ desk.t("say-told-undo") }</button>
                }
            </>
        },
        None => html! {
            <button type="button" class="plain" onclick={put(Some(Json::Text(today)))} title={desk.t("say-told-hint")}>
                { desk.t("say-told") }
            </button>
        },
    }
}

// What became of it.

/// What this text is called among the page's intents.
fn subject(shown: &SayText) -> String {
    ["posture:", &shown.id].concat()
}

/// That we said it: posture is worth something only when it moves the buyer (W-031, W-094).
fn sent(desk: &Desk, shown: &SayText, lacking: bool) -> Html {
    let on_click = {
        let (subject, note) = (subject(shown), desk.t(shown.title));
        desk.doing(move |at| posture(at, &subject, Some(note.clone())))
    };
    html! {
        <button type="button" class="plain" onclick={on_click} disabled={lacking} title={desk.t("say-sent-hint")}>{ desk.t("say-sent") }</button>
    }
}

/// How often we have said that we may leave, and whether the buyer moved.
fn moved(desk: &Desk) -> Html {
    let postures = || desk.input.records.iter().filter(|record| text_of(record, "kind") == Some("posture"));
    let Some(last) = postures().next_back() else { return html! {} };
    html! {
        <div class="moved">
            <p class="quiet">{ desk.tw("say-sent-before", &[
                ("count", Value::count(postures().count())),
                ("day", Value::Day(text_of(last, "on").unwrap_or_default().to_owned())),
            ]) }</p>
            { what_became(desk, last, "say-became", &[
                (Outcome::BuyerMoved, "say-became-buyer-moved"),
                (Outcome::NoChange, "say-became-no-change"),
                (Outcome::Lost, "say-became-lost"),
            ]) }
        </div>
    }
}

/// Everything else that can be said, and what cannot, with why.
fn others(desk: &Desk, shown: Option<&SayText>, pick: &Callback<String>) -> Html {
    let (now, later): (Vec<&SayText>, Vec<&SayText>) =
        desk.advice.say.texts.iter().partition(|text| text.available);
    let button = |text: &&SayText| {
        let (pick, id) = (pick.clone(), text.id.clone());
        let on = shown.is_some_and(|shown| shown.id == text.id);
        html! {
            <button type="button" class="choice" key={text.id.clone()} aria-pressed={on.to_string()}
                onclick={Callback::from(move |_: MouseEvent| pick.emit(id.clone()))}>{ title(desk, text) }</button>
        }
    };
    let closed = |text: &&SayText| {
        html! {
            <li key={text.id.clone()}>
                <strong>{ title(desk, text) }</strong>
                <p class="quiet">{ desk.say(&text.why) }</p>
            </li>
        }
    };
    html! {
        <Fold title={desk.t("say-others")} summary={desk.number(rust_decimal::Decimal::from(now.len()))} open={shown.is_none()}>
            if !now.is_empty() {
                <div class="buttons" role="group" aria-label={desk.t("say-others")}>{ for now.iter().map(button) }</div>
            }
            <h4>{ desk.t("say-later") }</h4>
            <ul class="later">{ for later.iter().map(closed) }</ul>
        </Fold>
    }
}
