//! Terms: what the buyer asks beside what we offer and how far we go.

use yew::prelude::*;

use super::super::draw::{Draw, icon, state};
use super::super::{Msg, answer};
use crate::rules::deal::Answer;
use crate::rules::guidance::{Ask, TermView, Value};

/// The section.
pub fn view(draw: &Draw) -> Html {
    html! { <ul class="plain entries">{ for draw.now.terms.iter().map(|term| one(draw, term)) }</ul> }
}

/// The button that opens or closes the editor of `path`.
pub fn edit_button(draw: &Draw, path: &str, name: &str) -> Html {
    let open = draw.app.editing.as_deref() == Some(path);
    let words = draw.t(if open { "card-close" } else { "card-edit" });
    let message = Msg::Edit((!open).then(|| path.to_owned()));
    html! {
        <button type="button" class="link" aria-expanded={open.to_string()} data-key={format!("edit:{path}")}
            aria-label={format!("{words}: {name}")} onclick={draw.click(message)}>{ words }</button>
    }
}

/// Takes back what was answered on the card.
pub fn take_back(draw: &Draw, path: &str) -> Html {
    html! {
        if draw.input.answered.iter().any(|answered| answered == path) {
            { draw.button("link", &draw.t("card-take-back"), Msg::Answer(path.to_owned(), None)) }
        }
    }
}

fn shown(draw: &Draw, value: &Option<Value>) -> String {
    value.as_ref().map_or_else(|| draw.t("card-not-known"), |value| draw.value(value))
}

fn one(draw: &Draw, term: &TermView) -> Html {
    let asked = format!("terms.{}.asked", term.id);
    let breaker = format!("terms.{}.deal_breaker", term.id);
    let name = draw.label(&term.label);
    let editing = draw.app.editing.as_deref() == Some(asked.as_str());
    let (ask_id, breaker_id) = (format!("term-{}", term.id), format!("breaker-{}", term.id));
    html! {
        <li class="entry" key={term.id.clone()} data-level={super::super::draw::tone(term.span)}>
            <div class="row">
                <strong class="named">{ icon(term.span) }<span>{ &name }<span class="hidden">{ ": " }{ draw.span(term.span) }</span></span></strong>
                { edit_button(draw, &asked, &name) }
            </div>
            <dl class="facts">
                <div data-wrong={(term.beyond == Some(true)).then_some("yes")}><dt>{ draw.t("card-asked") }</dt><dd>{ shown(draw, &term.asked) }</dd></div>
                if let Some(standard) = &term.standard { <div><dt>{ draw.t("card-standard") }</dt><dd>{ draw.value(standard) }</dd></div> }
                if let Some(limit) = &term.limit { <div><dt>{ draw.t("card-limit") }</dt><dd>{ draw.with("card-any", vec![("value", limit.clone())]) }</dd></div> }
            </dl>
            <p class="tags">
                if term.beyond == Some(true) {
                    <span>{ state(Some(false)) }{ draw.t(if term.catastrophic { "card-catastrophic" } else { "card-beyond" }) }</span>
                    <span>{ draw.t(&format!("card-breaker-{}", term.deal_breaker.word())) }</span>
                }
                if let Some(day) = &term.told_on {
                    <span>{ draw.with("card-told-on", vec![("day", Value::Day(day.clone()))]) }</span>
                }
            </p>
            if editing {
                <div class="editor" tabindex="-1" data-key={format!("editor:{asked}")} role="group" aria-label={name.clone()}>
                    <p class="question" id={ask_id.clone()}>{ draw.t("card-what-asked") }</p>
                    { answer::control(draw, &asked, &term.ask, term.standard.is_some(), &ask_id) }
                    { take_back(draw, &asked) }
                    if term.beyond != Some(false) || term.deal_breaker != Answer::Unknown {
                        <p class="question" id={breaker_id.clone()}>{ draw.t("card-is-breaker") }</p>
                        { answer::control(draw, &breaker, &Ask::YesNoUnknown, false, &breaker_id) }
                        { take_back(draw, &breaker) }
                    }
                </div>
            }
        </li>
    }
}
