//! Warning signs: observed, not observed, or not looked at yet.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::super::draw::{Draw, dashes};
use super::super::{Entry, Msg};
use crate::rules::guidance::{SignView, Value};
use crate::rules::json::Json;
use crate::rules::policy::file::SignGroup;

/// The section.
pub fn view(draw: &Draw) -> Html {
    html! { { for SignGroup::ALL.iter().map(|own| group(draw, *own)) } }
}

fn group(draw: &Draw, group: SignGroup) -> Html {
    let signs: Vec<&SignView> = draw.now.signs.iter().filter(|sign| sign.group == group).collect();
    if signs.is_empty() {
        return Html::default();
    }
    let open: Vec<String> = signs
        .iter()
        .filter(|sign| sign.seen.is_none())
        .map(|sign| format!("signs.{}.seen", sign.id))
        .collect();
    html! {
        <div class="group" key={group.word()} data-group={group.word()}>
            <h4>{ draw.t(&format!("group-{}", dashes(group.word()))) }</h4>
            <ul class="plain">{ for signs.iter().map(|sign| one(draw, sign)) }</ul>
            if open.len() > 1 {
                { draw.button("link", &draw.with("card-rest-not-seen", vec![("count", Value::count(open.len()))]),
                    Msg::Checklist(String::new(), open)) }
            }
        </div>
    }
}

fn one(draw: &Draw, sign: &SignView) -> Html {
    let path = format!("signs.{}.seen", sign.id);
    let option = |seen: Option<bool>, words: &str, full: &str| {
        let message = Msg::Answer(path.clone(), seen.map(Json::Bool));
        html! {
            <label class="tri" data-seen={match seen { Some(true) => "yes", Some(false) => "no", None => "open" }}>
                <input type="radio" name={path.clone()} checked={sign.seen == seen} aria-label={draw.t(full)}
                    onchange={draw.link.callback(move |_: Event| message.clone())} />
                <span aria-hidden="true">{ draw.t(words) }</span>
            </label>
        }
    };
    html! {
        <li class="sign" key={sign.id.clone()}>
            <fieldset>
                <legend>{ draw.label(&sign.label) }</legend>
                <div class="tris">
                    { option(Some(true), "card-yes", "card-seen") }
                    { option(Some(false), "card-no", "card-not-seen") }
                    { option(None, "card-open-short", "card-not-looked") }
                </div>
            </fieldset>
            if sign.seen == Some(true) { { note(draw, sign) } }
        </li>
    }
}

fn note(draw: &Draw, sign: &SignView) -> Html {
    let path = format!("signs.{}.note", sign.id);
    let (typed, sent) = (path.clone(), path.clone());
    let oninput = draw.link.callback(move |event: InputEvent| {
        Msg::Draft(typed.clone(), event.target_unchecked_into::<HtmlInputElement>().value())
    });
    let onsubmit = draw.link.callback(move |event: SubmitEvent| {
        event.prevent_default();
        Msg::Submit(sent.clone(), Entry::Text)
    });
    html! {
        <div class="noted">
            if sign.note.is_some() || sign.on.is_some() {
                <p class="quiet">
                    if let Some(day) = &sign.on { { draw.value(&Value::Day(day.clone())) }{ " " } }
                    if let Some(note) = &sign.note { <q>{ note }</q> }
                </p>
            }
            <form class="typed" onsubmit={onsubmit}>
                <span class="field"><input type="text" maxlength="500" autocomplete="off" value={draw.app.draft(&path).to_owned()}
                    aria-label={format!("{}: {}", draw.t("card-note"), draw.label(&sign.label))} placeholder={draw.t("card-note")}
                    data-key={format!("field:{path}")} oninput={oninput} /></span>
                <button type="submit" class="choice">{ draw.t("card-save") }</button>
            </form>
        </div>
    }
}
