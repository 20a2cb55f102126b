//! Fields and small shapes that the panels share.

use web_sys::{HtmlElement, HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use super::desk::Desk;
use crate::bridge::{Outcome, Reading, Typed, Unread};
use walkaway_rules::vocabulary::Met;

/// The properties of a field. What is typed is given when the field is left, or on Enter.
#[derive(Properties, PartialEq, Clone)]
pub struct FieldProps {
    /// Everything at hand.
    pub desk: Desk,
    /// What it holds.
    pub kind: Kind,
    /// The field's name.
    pub label: String,
    /// What stands there now: decimal text, `YYYY-MM-DD`, `HH:MM` or plain text.
    #[prop_or_default]
    pub value: Option<String>,
    /// Another value was entered, or (`None`) taken out.
    pub on_change: Callback<Option<String>>,
    /// What is wrong with what stands there.
    #[prop_or_default]
    pub error: Option<String>,
    /// What helps to fill it in.
    #[prop_or_default]
    pub hint: Option<String>,
    /// What stands behind the number: a currency, `%`.
    #[prop_or_default]
    pub unit: Option<String>,
    /// Told apart from fields of the same name.
    #[prop_or_default]
    pub id: Option<String>,
    /// Nothing can be entered now.
    #[prop_or_default]
    pub disabled: bool,
    /// It waits for the button of its form: when what was typed last is no number, what stood there before is no answer.
    #[prop_or_default]
    pub waits: bool,
    /// An amount that may be less than nothing.
    #[prop_or_default]
    pub signed: bool,
}

/// What a field holds.
#[derive(Clone, Copy, PartialEq)]
pub enum Kind {
    /// An amount, in the deal's currency where `unit` names no other.
    Money,
    /// A number.
    Number,
    /// Plain text.
    Text,
    /// A day.
    Day,
    /// A time of day, `HH:MM`.
    Time,
}

/// A field.
#[component]
pub fn Field(props: &FieldProps) -> Html {
    let (desk, kind) = (&props.desk, props.kind);
    let currency = (kind == Kind::Money).then(|| desk.currency()).flatten();
    let unit = props.unit.as_deref().or(currency);
    // What was typed and could not be read stays in the field.
    let wrong = use_state(|| None::<(String, Unread)>);
    // What is being typed is nobody's but the typist's: whatever else is drawn anew meanwhile leaves it.
    let typing = use_state(|| None::<String>);
    let input = use_node_ref();
    let shown = match (&*typing, &*wrong, &props.value) {
        (Some(typed), ..) | (None, Some((typed, _)), _) => typed.clone(),
        (None, None, Some(value)) => match (kind, rust_decimal_of(value)) {
            (Kind::Money | Kind::Number, Some(number)) => desk.number(number),
            _ => value.clone(),
        },
        (None, None, None) => String::new(),
    };
    let on_input = {
        let typing = typing.clone();
        Callback::from(move |event: InputEvent| {
            typing.set(Some(event.target_unchecked_into::<HtmlInputElement>().value()));
        })
    };
    let on_blur = {
        let typing = typing.clone();
        Callback::from(move |_: FocusEvent| typing.set(None))
    };
    let on_change = {
        let typing = typing.clone();
        let (desk, wrong, given) = (desk.clone(), wrong.clone(), props.on_change.clone());
        let unit = unit.unwrap_or_default().to_owned();
        let FieldProps { waits, signed, .. } = *props;
        Callback::from(move |event: Event| {
            let typed = event.target_unchecked_into::<HtmlInputElement>().value();
            let text = typed.trim();
            // Chromium tells of every digit of a year: 0002, 0020, 0202, 2026.
            if kind == Kind::Day && text.starts_with('0') {
                return;
            }
            typing.set(None);
            let read = match kind {
                _ if text.is_empty() => Ok(None),
                Kind::Money if signed => desk.parse(text, Typed::Balance(&unit)).map(Some),
                Kind::Money => desk.parse(text, Typed::Money(&unit)).map(Some),
                Kind::Number if unit == "%" => desk.parse(text, Typed::Percent).map(Some),
                Kind::Number => desk.parse(text, Typed::Whole).map(Some),
                Kind::Text | Kind::Day | Kind::Time => Ok(Some(text.to_owned())),
            };
            match read {
                Ok(value) => {
                    wrong.set(None);
                    given.emit(value);
                }
                Err(unread) => {
                    wrong.set(Some((typed, unread)));
                    if waits {
                        given.emit(None);
                    }
                }
            }
        })
    };
    let (error, readings) = match &*wrong {
        Some((_, unread)) => (Some(unread.say.clone()), unread.readings.clone()),
        None => (props.error.clone(), Vec::new()),
    };
    // The button that was pressed goes away; the focus goes back to the field.
    let pick = |reading: &Reading| {
        let (wrong, typing) = (wrong.clone(), typing.clone());
        let (given, input) = (props.on_change.clone(), input.clone());
        let value = reading.value.clone();
        let on_click = Callback::from(move |_: MouseEvent| {
            wrong.set(None);
            typing.set(None);
            given.emit(Some(value.clone()));
            if let Some(input) = input.cast::<HtmlElement>() {
                let _ = input.focus();
            }
        });
        html! { <button type="button" class="choice" onclick={on_click}>{ &reading.text }</button> }
    };
    let id = format!(
        "field-{}",
        props.id.as_deref().unwrap_or(&props.label).replace(|c: char| !c.is_alphanumeric(), "-")
    );
    let error_id = format!("{id}-error");
    let hint_id = format!("{id}-hint");
    let described = [error.as_ref().map(|_| error_id.clone()), props.hint.as_ref().map(|_| hint_id.clone())];
    let described = described.into_iter().flatten().collect::<Vec<_>>().join(" ");
    html! {
        <div class="entry-field">
            <label for={id.clone()}>{ &props.label }</label>
            <span class="field">
                <input
                    ref={input.clone()}
                    id={id}
                    type={match kind {
                        Kind::Day => "date",
                        Kind::Time => "time",
                        _ => "text",
                    }}
                    inputmode={if matches!(kind, Kind::Money | Kind::Number) { "decimal" } else { "text" }}
                    value={shown}
                    disabled={props.disabled}
                    aria-invalid={error.is_some().to_string()}
                    aria-describedby={(!described.is_empty()).then_some(described)}
                    oninput={on_input}
                    onchange={on_change}
                    onblur={on_blur}
                />
                if let Some(unit) = unit {
                    <span class="unit">{ unit }</span>
                }
            </span>
            if let Some(hint) = &props.hint {
                <small id={hint_id}>{ hint }</small>
            }
            if let Some(error) = error {
                <p class="wrong" id={error_id.clone()} role="alert">{ error }</p>
            }
            if !readings.is_empty() {
                <div class="buttons readings" role="group" aria-labelledby={error_id}>{ for readings.iter().map(pick) }</div>
            }
        </div>
    }
}

fn rust_decimal_of(text: &str) -> Option<rust_decimal::Decimal> {
    walkaway_rules::facts::read::number(text)
}

/// The properties of a choice.
#[derive(Properties, PartialEq, Clone)]
pub struct ChoiceProps {
    /// What is asked.
    pub legend: String,
    /// Values and their names.
    pub options: Vec<(String, String)>,
    /// The value that stands.
    #[prop_or_default]
    pub picked: Option<String>,
    /// A value was picked, or (`None`) the one that stands was taken back.
    pub on_pick: Callback<Option<String>>,
}

/// A few things to choose from, as buttons; pressing the one that stands takes it back.
#[component]
pub fn Choice(props: &ChoiceProps) -> Html {
    let button = |(value, name): &(String, String)| {
        let on = props.picked.as_deref() == Some(value);
        let next = (!on).then(|| value.clone());
        let pick = props.on_pick.clone();
        html! {
            <button type="button" class="choice" key={value.clone()} aria-pressed={on.to_string()}
                onclick={Callback::from(move |_| pick.emit(next.clone()))}>{ name }</button>
        }
    };
    html! {
        <fieldset class="pick">
            <legend>{ &props.legend }</legend>
            <div class="buttons">{ for props.options.iter().map(button) }</div>
        </fieldset>
    }
}

/// The properties of a larger text.
#[derive(Properties, PartialEq, Clone)]
pub struct AreaProps {
    /// The field's name.
    pub label: String,
    /// What stands there.
    pub value: String,
    /// What stands there after another letter.
    pub on_input: Callback<String>,
    /// How many lines are in sight.
    #[prop_or(4)]
    pub rows: u32,
    /// The name is for screen readers alone.
    #[prop_or_default]
    pub quiet: bool,
    /// The id of what describes it.
    #[prop_or_default]
    pub described_by: Option<String>,
}

/// A larger text.
#[component]
pub fn Area(props: &AreaProps) -> Html {
    let given = props.on_input.clone();
    let on_input = Callback::from(move |event: InputEvent| {
        given.emit(event.target_unchecked_into::<HtmlTextAreaElement>().value());
    });
    html! {
        <label class="entry-field">
            <span class={props.quiet.then_some("hidden")}>{ &props.label }</span>
            <textarea rows={props.rows.to_string()} value={props.value.clone()} oninput={on_input}
                aria-describedby={props.described_by.clone()} />
        </label>
    }
}

/// What became of an intent (`record`, `request_approval`) about that subject; nothing before it was sent.
pub fn intent_line(desk: &Desk, kind: &str, subject: &str) -> Html {
    match desk.outcome(kind, subject) {
        Some(Outcome { status, message, .. }) => {
            let words = match (kind, status.as_str()) {
                (_, "kept") => "coach-sent-kept",
                ("record", "applied") => "coach-sent-applied",
                ("record", "sending") => "coach-sent-sending",
                ("record", "queued") => "coach-sent-queued",
                ("record", "rejected") => "coach-sent-rejected",
                ("record", "conflict") => "coach-sent-conflict",
                ("record", "failed") => "coach-sent-failed",
                ("record", "late") => "coach-sent-late",
                ("record", _) => "coach-sent-unsupported",
                (_, "applied") => "card-intent-applied",
                (_, "sending") => "card-intent-sending",
                (_, "queued") => "card-intent-queued",
                (_, "rejected") => "card-intent-rejected",
                (_, "conflict") => "card-intent-conflict",
                (_, "failed") => "card-intent-failed",
                (_, "late") => "card-intent-late",
                _ => "card-intent-unsupported",
            };
            // What becomes of an approval is said by the card, above; twice would be once too often.
            let role = (kind == "record").then_some("status");
            html! {
                <p class="outcome" {role} data-status={status.clone()}>
                    { desk.t(words) }
                    if let Some(message) = message { { " " }{ message } }
                </p>
            }
        }
        None => html! {},
    }
}

/// Whether something holds, as a mark and for whoever listens.
pub fn state(desk: &Desk, met: Met) -> Html {
    let (state, shape, word) = match met {
        Met::Met => ("yes", "M2.5 7.5l3 3 6-7", "card-met"),
        Met::NotMet => ("no", "M3.5 3.5l7 7M10.5 3.5l-7 7", "card-not-met"),
        Met::Unknown => ("open", "M3 7h8", "card-not-known"),
    };
    html! {
        <>
            <svg class="state" data-state={state} viewBox="0 0 14 14" aria-hidden="true" focusable="false"><path class="line" d={shape} /></svg>
            <span class="hidden">{ desk.t(word) }{ ": " }</span>
        </>
    }
}

/// The properties of something that folds.
#[derive(Properties, PartialEq, Clone)]
pub struct FoldProps {
    /// What it is called.
    pub title: String,
    /// What can be said of it in a word.
    #[prop_or_default]
    pub summary: String,
    /// Open before anybody touched it.
    #[prop_or_default]
    pub open: bool,
    /// What it holds.
    pub children: Html,
}

/// Something that folds, inside a panel. The browser's own: by keyboard and found by its search.
#[component]
pub fn Fold(props: &FoldProps) -> Html {
    html! {
        <details class="fold" open={props.open}>
            <summary><span class="title">{ &props.title }</span><span class="quiet">{ &props.summary }</span></summary>
            <div class="folded">{ props.children.clone() }</div>
        </details>
    }
}
