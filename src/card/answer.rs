//! The control that a question calls for; answers go out as events, nothing is kept here but what is typed.

use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use super::draw::{Draw, dashes};
use super::{Entry, Msg};
use crate::rules::guidance::{Ask, Choice, Value};
use crate::rules::json::Json;
use crate::rules::policy::file::{Compare, Unit};

/// Up to so many choices stand as buttons; more go into a list.
const BUTTONS: usize = 4;

fn give(draw: &Draw, path: &str, words: &str, value: Json) -> Html {
    draw.button("choice", &draw.t(words), Msg::Answer(path.to_owned(), Some(value)))
}

/// The control for the fact at `path`, named by the element `named`. `standard` adds the button that takes our
/// standard.
pub fn control(draw: &Draw, path: &str, ask: &Ask, standard: bool, named: &str) -> Html {
    let text = |text: &str| Json::Text(text.to_owned());
    let extra = html! { <>
        if standard { { give(draw, path, "card-take-standard", text("standard")) } }
        if can_be_unlimited(draw, path, ask) { { give(draw, path, "card-unlimited", text("unlimited")) } }
    </> };
    let choices = match ask {
        Ask::YesNo => html! { <>
            { give(draw, path, "card-yes", Json::Bool(true)) }{ give(draw, path, "card-no", Json::Bool(false)) }
        </> },
        Ask::YesNoUnknown => html! { <>
            { give(draw, path, "card-yes", text("yes")) }{ give(draw, path, "card-no", text("no")) }
            { give(draw, path, "card-unknown", text("unknown")) }
        </> },
        Ask::Choice(choices) if choices.len() <= BUTTONS => choices
            .iter()
            .map(|choice| {
                let message = Msg::Answer(path.to_owned(), Some(text(&choice.value)));
                draw.button("choice", &draw.label(&choice.label), message)
            })
            .collect(),
        Ask::Choice(choices) => {
            return html! { <>{ list(draw, path, choices, named) }<div class="buttons">{ extra }</div></> };
        }
        Ask::Money(currency) => {
            return typed(draw, path, Entry::Money(currency.clone()), currency, named, extra);
        }
        Ask::Number(Unit::Number) => return typed(draw, path, Entry::Number, "", named, extra),
        Ask::Number(unit) => {
            let unit = draw.t(&format!("unit-{}", dashes(unit.word())));
            return typed(draw, path, Entry::Number, &unit, named, extra);
        }
        Ask::Text => return typed(draw, path, Entry::Text, "", named, extra),
        Ask::Checklist(lines) => return checklist(draw, path, lines, named),
        Ask::Nothing => return Html::default(),
    };
    html! { <div class="buttons" role="group" aria-labelledby={named.to_owned()}>{ choices }{ extra }</div> }
}

fn can_be_unlimited(draw: &Draw, path: &str, ask: &Ask) -> bool {
    matches!(ask, Ask::Number(_))
        && draw.now.terms.iter().any(|term| {
            term.compare == Compare::AtMost
                && path.strip_prefix("terms.") == Some(&format!("{}.asked", term.id))
        })
}

fn list(draw: &Draw, path: &str, choices: &[Choice], named: &str) -> Html {
    let at = path.to_owned();
    let onchange = draw.link.callback(move |event: Event| {
        Msg::Draft(at.clone(), event.target_unchecked_into::<HtmlSelectElement>().value())
    });
    let chosen = draw.app.draft(path);
    let submit = submit(draw, path, Entry::Text);
    html! {
        <form class="typed" onsubmit={submit} novalidate=true>
            <select aria-labelledby={named.to_owned()} data-key={format!("field:{path}")} onchange={onchange}>
                <option value="" selected={chosen.is_empty()}>{ draw.t("card-choose") }</option>
                { for choices.iter().map(|choice| html! {
                    <option value={choice.value.clone()} selected={chosen == choice.value}>{ draw.label(&choice.label) }</option>
                }) }
            </select>
            <button type="submit" class="choice">{ draw.t("card-save") }</button>
            { complaint(draw, path, &Entry::Text) }
        </form>
    }
}

fn submit(draw: &Draw, path: &str, entry: Entry) -> Callback<SubmitEvent> {
    let path = path.to_owned();
    draw.link.callback(move |event: SubmitEvent| {
        event.prevent_default();
        Msg::Submit(path.clone(), entry.clone())
    })
}

fn complaint(draw: &Draw, path: &str, entry: &Entry) -> Html {
    let wrong = draw.app.wrong.iter().any(|name| name == path);
    let id = match entry {
        Entry::Text => "card-empty-answer",
        _ => "card-not-a-number",
    };
    html! { if wrong { <p class="wrong" id={format!("wrong-{path}")} role="alert">{ draw.t(id) }</p> } }
}

fn typed(draw: &Draw, path: &str, entry: Entry, unit: &str, named: &str, extra: Html) -> Html {
    let wrong = draw.app.wrong.iter().any(|name| name == path);
    let at = path.to_owned();
    let oninput = draw.link.callback(move |event: InputEvent| {
        Msg::Draft(at.clone(), event.target_unchecked_into::<HtmlInputElement>().value())
    });
    let mode = if entry == Entry::Text { "text" } else { "decimal" };
    html! {
        <form class="typed" onsubmit={submit(draw, path, entry.clone())} novalidate=true>
            <span class="field">
                <input type="text" inputmode={mode} autocomplete="off" value={draw.app.draft(path).to_owned()}
                    data-key={format!("field:{path}")} aria-labelledby={format!("{named} unit-{path}")} aria-invalid={wrong.to_string()}
                    aria-describedby={wrong.then(|| format!("wrong-{path}"))} oninput={oninput} />
                <span class="unit" id={format!("unit-{path}")}>{ unit }</span>
            </span>
            <button type="submit" class="choice">{ draw.t("card-save") }</button>
            { extra }
            { complaint(draw, path, &entry) }
        </form>
    }
}

/// Ticked is observed, the rest is not: one answer for each line.
fn checklist(draw: &Draw, path: &str, lines: &[Choice], named: &str) -> Html {
    let line = |line: &Choice| {
        let at = line.value.clone();
        let onchange = draw.link.callback(move |event: Event| {
            let ticked = event.target_unchecked_into::<HtmlInputElement>().checked();
            Msg::Draft(at.clone(), if ticked { "yes".to_owned() } else { String::new() })
        });
        html! {
            <label class="check" key={line.value.clone()}>
                <input type="checkbox" checked={!draw.app.draft(&line.value).is_empty()} onchange={onchange} />
                <span>{ draw.label(&line.label) }</span>
            </label>
        }
    };
    let ticked = lines.iter().filter(|line| !draw.app.draft(&line.value).is_empty()).count();
    let save = match ticked {
        0 => draw.t("card-none-of-these"),
        count => draw.with("card-save-ticked", vec![("count", Value::count(count))]),
    };
    let paths = lines.iter().map(|line| line.value.clone()).collect();
    html! {
        <div role="group" aria-labelledby={named.to_owned()}>
            { for lines.iter().map(line) }
            <div class="buttons">{ draw.button("choice", &save, Msg::Checklist(path.to_owned(), paths)) }</div>
        </div>
    }
}
