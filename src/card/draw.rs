//! What every part of the card needs to draw itself: words, callbacks, small shapes.

use std::rc::Rc;

use yew::html::Scope;
use yew::prelude::*;

use super::{App, Msg};
use crate::bridge::{Host, Input};
use crate::rules::guidance::{Guidance, Label, Level, Reason, Span, Value, With};

/// Everything at hand while one view is drawn.
pub struct Draw<'a> {
    /// The card's own state: what is typed, opened, picked.
    pub app: &'a App,
    /// Where messages go.
    pub link: &'a Scope<App>,
    /// Words.
    pub host: &'a Host,
    /// What the page gave.
    pub input: &'a Input,
    /// The record as it is.
    pub record: &'a Guidance,
    /// What is on show: the record, judged at another price or with what-if changes.
    pub now: &'a Guidance,
}

impl Draw<'_> {
    /// A message without parameters.
    pub fn t(&self, id: &str) -> String {
        self.host.words(id, &[])
    }

    /// A message.
    pub fn with(&self, id: &str, with: With) -> String {
        self.host.words(id, &with)
    }

    /// A reason as a sentence.
    pub fn say(&self, reason: &Reason) -> String {
        self.host.say(reason)
    }

    /// A single value.
    pub fn value(&self, value: &Value) -> String {
        self.with("card-value", vec![("value", value.clone())])
    }

    /// The policy's name for something.
    pub fn label(&self, label: &Rc<Label>) -> String {
        self.value(&Value::Label(label.clone()))
    }

    /// A level's name.
    pub fn level(&self, level: Level) -> String {
        self.t(&format!("level-{}", dashes(level.word())))
    }

    /// A verdict: one level, or between which two.
    pub fn span(&self, span: Span) -> String {
        if span.decided() {
            return self.level(span.best);
        }
        let name = |level: Level| Value::Message(format!("level-{}", dashes(level.word())));
        self.with("card-between", vec![("best", name(span.best)), ("worst", name(span.worst))])
    }

    /// A field's name for people, from its path.
    pub fn field(&self, path: &str) -> String {
        let mut steps = path.split('.');
        let (root, id) = (steps.next().unwrap_or_default(), steps.next().unwrap_or_default());
        let known = match root {
            "terms" => self.now.terms.iter().find(|term| term.id == id).map(|term| &term.label),
            "fit" => {
                self.now.fit.criteria.iter().find(|criterion| criterion.id == id).map(|view| &view.label)
            }
            "signs" => self.now.signs.iter().find(|sign| sign.id == id).map(|sign| &sign.label),
            _ => None,
        };
        match (known, steps.next()) {
            (Some(label), Some("deal_breaker" | "told_on" | "asked_amount" | "note")) => {
                let part = steps_label(&format!(
                    "field-part-{}",
                    dashes(path.rsplit('.').next().unwrap_or_default())
                ));
                self.with("card-field-of", vec![("name", Value::Label(label.clone())), ("part", part)])
            }
            (Some(label), _) => self.label(label),
            (None, _) => {
                let names: Vec<&str> =
                    path.split('.').filter(|step| step.parse::<usize>().is_err()).collect();
                self.value(&steps_label(&format!("field-{}", dashes(&names.join("-")))))
            }
        }
    }

    /// A callback that sends `message` on a click.
    pub fn click(&self, message: Msg) -> Callback<MouseEvent> {
        self.link.callback(move |_| message.clone())
    }

    /// A native button.
    pub fn button(&self, class: &'static str, text: &str, message: Msg) -> Html {
        html! { <button type="button" class={class} onclick={self.click(message)}>{ text }</button> }
    }

    /// A level's icon beside its name.
    pub fn badge(&self, span: Span) -> Html {
        html! { <span class="badge" data-level={tone(span)}>{ icon(span) }<span>{ self.span(span) }</span></span> }
    }

    /// A sentence with the setting of the policy that decided it.
    pub fn reason(&self, reason: &Reason) -> Html {
        html! { <>
            <span>{ self.say(reason) }</span>
            if let Some(setting) = &reason.setting {
                { " " }<code class="setting" title={self.t("card-setting")}>{ &**setting }</code>
            }
        </> }
    }
}

fn steps_label(message: &str) -> Value {
    Value::Label(Rc::new(Label { message: message.to_owned(), es: None, en: None }))
}

/// A code as it stands in the names of messages.
pub fn dashes(code: &str) -> String {
    code.replace('_', "-")
}

/// The word that styles choose colours by; never the only sign of a level.
pub fn tone(span: Span) -> &'static str {
    if span.decided() { span.best.word() } else { "open" }
}

/// Each level has its own shape, so that it is told apart without colour.
pub fn icon(span: Span) -> Html {
    let (shape, mark) = if !span.decided() {
        return html! {
            <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
                <circle class="ring" cx="10" cy="10" r="8.2" stroke-dasharray="3.4 2.1" />
                <path class="line" d="M7.6 7.7a2.4 2.4 0 1 1 3.6 2.2c-.8.5-1.2 1-1.2 1.9M10 14.1v.1" />
            </svg>
        };
    } else {
        match span.best {
            Level::GoAhead => ("M10 1a9 9 0 1 1 0 18a9 9 0 0 1 0-18z", "M5.9 10.3l2.8 2.8l5.4-5.8"),
            Level::HoldFirm => {
                ("M10 .8l7.6 2.8v5.6c0 4.6-3 8.3-7.6 10c-4.6-1.7-7.6-5.4-7.6-10V3.6z", "M6.2 9.7h7.6")
            }
            Level::NeedsApproval => (
                "M11.1.9l8 8a1.6 1.6 0 0 1 0 2.2l-8 8a1.6 1.6 0 0 1-2.2 0l-8-8a1.6 1.6 0 0 1 0-2.2l8-8a1.6 1.6 0 0 1 2.2 0z",
                "M10 5.6v5.2M10 14.1v.1",
            ),
            Level::WalkAway => {
                ("M6.3 1h7.4L19 6.3v7.4L13.7 19H6.3L1 13.7V6.3z", "M6.8 6.8l6.4 6.4M13.2 6.8l-6.4 6.4")
            }
        }
    };
    html! {
        <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
            <path class="shape" d={shape} /><path class="mark" d={mark} />
        </svg>
    }
}

/// Met, not met, or not known, as a small sign.
pub fn state(met: Option<bool>) -> Html {
    let (name, path) = match met {
        Some(true) => ("yes", "M3.5 8.4l3 3l6-6.6"),
        Some(false) => ("no", "M4 4l8 8M12 4l-8 8"),
        None => ("open", "M5.6 6.1a2.4 2.4 0 1 1 3.6 2.2c-.8.5-1.2 1-1.2 1.9M8 12.6v.1"),
    };
    html! {
        <svg class="state" data-state={name} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <path class="line" d={path} />
        </svg>
    }
}
