//! One case: what is happening and until when, what not to do, the steps with the current one unfolded, and at the foot
//! what is left to do.

use yew::prelude::*;

use super::{name, named, parts, path, text, title};
use crate::coach::desk::Desk;
use crate::coach::letter::Letter;
use crate::coach::parts::{DayField, Sent, TextField};
use walkaway_rules::facts::json::Json;
use walkaway_rules::plays::{DueView, PlayView, StepView};
use walkaway_rules::vocabulary::Value;

/// The properties of a case.
#[derive(Properties, PartialEq, Clone)]
pub struct CaseProps {
    /// Everything at hand.
    pub desk: Desk,
    /// The play.
    pub play: &'static str,
}

/// The case.
#[component]
pub fn Case(CaseProps { desk, play }: &CaseProps) -> Html {
    // A step opens where it becomes the current one, and is never closed under somebody's hands.
    let opened = use_mut_ref(Vec::<&'static str>::new);
    let Some(view) = desk.advice.plays.iter().find(|view| view.play == *play) else { return html! {} };
    if let Some(current) = view.current
        && !opened.borrow().contains(&current)
    {
        opened.borrow_mut().push(current);
    }
    let order = match (&view.stopped, view.current) {
        (Some(stopped), _) => desk.say(stopped),
        (None, Some(step)) => named(desk, play, "do", step),
        (None, None) => name(desk, play, "about"),
    };
    let mut screen = "";
    let steps = view.steps.iter().map(|step| {
        let first = std::mem::replace(&mut screen, step.screen) != step.screen;
        one(desk, view, step, first, opened.borrow().contains(&step.name))
    });
    html! {
        <section class="case" data-state={view.state.word()} aria-label={title(desk, play)}>
            <header tabindex="-1">
                <p class="tag">{ title(desk, play) }</p>
                <p class="order">{ order }</p>
                if let Some(until) = &view.until {
                    <p class={if view.overdue { "held" } else { "quiet" }}>{ desk.say(until) }</p>
                }
                if let Some(stake) = &view.stake {
                    <p class="quiet">{ desk.tw("plays-stake", &[("price", Value::Money(stake.clone()))]) }</p>
                }
            </header>
            { for view.remarks.iter().map(|remark| html! { <p class="held">{ desk.say(remark) }</p> }) }
            if view.stopped.is_none() && !view.avoid.is_empty() {
                <div class="dont">
                    <h4>{ desk.t("plays-avoid") }</h4>
                    { for view.avoid.iter().map(|avoid| html! { <p>{ desk.say(avoid) }</p> }) }
                </div>
            }
            if let Some(graceful) = &view.graceful {
                <Letter desk={desk.clone()} text={graceful.clone()} id={[play, "-graceful"].concat()}
                    title={named(desk, play, "text", graceful.name)} />
            }
            <ol class="rail">{ for steps }</ol>
            { dues(desk, view) }
            if !view.help.is_empty() {
                <p class="quiet">{ desk.t("plays-help") }{ ": " }{ for view.help.iter().map(|link| html! {
                    <a key={link.clone()} href={link.clone()} target="_blank" rel="noopener noreferrer">{ link }</a>
                }) }</p>
            }
            <Sent desk={desk.clone()} kind="record" subject={super::subject(view, "case")} />
        </section>
    }
}

/// A step: done ones fold to a line, the current one is open, one behind a closed gate says what it waits for.
fn one(desk: &Desk, view: &PlayView, step: &StepView, first: bool, open: bool) -> Html {
    let title = named(desk, view.play, "step", step.name);
    let current = view.current == Some(step.name);
    let state = match () {
        () if step.done => "done",
        () if step.blocked.is_some() => "locked",
        () if current => "now",
        () => "open",
    };
    let told = match state {
        "done" => "plays-step-done",
        "locked" => "plays-step-locked",
        "now" => "plays-step-now",
        _ => "",
    };
    let hint = step.until.as_ref().or(step.from.as_ref()).map(|when| desk.say(when));
    let hint = hint.or_else(|| step.on.as_deref().filter(|_| step.done).map(|day| desk.day(day)));
    let head = html! {
        <>
            <span class="title">{ title.clone() }</span>
            if !told.is_empty() { <span class="hidden">{ ". " }{ desk.t(told) }</span> }
            if let Some(hint) = hint { <span class={classes!("hint", step.overdue.then_some("late"))}>{ hint }</span> }
        </>
    };
    html! {
        <li key={step.name} data-step={step.name} data-state={state} data-first={first.then_some("true")}
            aria-current={current.then_some("step")}>
            if let Some(blocked) = &step.blocked {
                <div class="head">{ head }</div>
                <p class="quiet">{ desk.say(blocked) }</p>
            } else {
                <details open={current || open}>
                    <summary class="head">{ head }</summary>
                    <div class="form">
                        { for step.parts.iter().enumerate().map(|(place, part)| parts::view(desk, view, step, part, place)) }
                        { who(desk, view, step, &title) }
                    </div>
                </details>
            }
        </li>
    }
}

/// Who does it and by when.
fn who(desk: &Desk, view: &PlayView, step: &StepView, title: &str) -> Html {
    let at = |key: &str| path(view.play, &["steps.", step.name, ".", key].concat());
    let put = |key: &str| {
        let (desk, path) = (desk.clone(), at(key));
        Callback::from(move |value: Option<String>| desk.answer(&path, value.map(text)))
    };
    let set: Vec<String> =
        step.owner.iter().cloned().chain(step.on.as_ref().map(|on| desk.day(on))).collect();
    let set = if set.is_empty() { desk.t("leave-step-who-when") } else { set.join(" · ") };
    let id = |what: &str| [view.play, "-", step.name, "-", what].concat();
    html! {
        <details class="who">
            <summary>{ set }<span class="hidden">{ ": " }{ title }</span></summary>
            <div class="form two" role="group" aria-label={title.to_owned()}>
                <TextField desk={desk.clone()} id={id("owner")} label={desk.t("leave-field-owner")} value={step.owner.clone()}
                    error={desk.error_at(&at("owner"))} on_change={put("owner")} />
                <DayField desk={desk.clone()} id={id("on")} label={desk.t("leave-field-day")} value={step.on.clone()}
                    error={desk.error_at(&at("on"))} on_change={put("on")} />
            </div>
        </details>
    }
}

/// What is left to do by a day, each of which can become a task.
pub fn dues(desk: &Desk, view: &PlayView) -> Html {
    if view.dues.is_empty() {
        return html! {};
    }
    let line = |due: &DueView| {
        let what = desk.say(&due.what);
        let subject = [&super::subject(view, "task"), ":", &due.subject].concat();
        let is = |record: &Json, key: &str, word: &str| matches!(record.get(key), Some(Json::Text(text)) if text == word);
        let there = desk.records().iter().any(|record| {
            is(record, "kind", "task") && is(record, "on", &due.on) && is(record, "what", &what)
        });
        let on_click = {
            let (desk, due, what, play, subject) =
                (desk.clone(), due.clone(), what.clone(), view.play, subject.clone());
            Callback::from(move |_: MouseEvent| {
                let mut fields = vec![
                    ("kind", text("task")),
                    ("task", text("play")),
                    ("play", text(play)),
                    ("on", text(due.on.clone())),
                    ("what", text(what.clone())),
                ];
                fields.extend(due.owner.clone().map(|owner| ("owner", text(owner))));
                desk.record(&subject, fields);
            })
        };
        html! {
            <li key={due.subject.clone()} data-overdue={due.overdue.then_some("true")}>
                <p><strong class="figure">{ desk.day(&due.on) }</strong>{ " · " }{ what.clone() }</p>
                if there {
                    <span class="quiet">{ desk.t("leave-task-created") }</span>
                } else {
                    <button type="button" class="link" onclick={on_click}
                        aria-label={desk.tw("leave-task-create-named", &[("task", Value::Text(what.clone()))])}>
                        { desk.t("leave-task-create") }
                    </button>
                }
                <Sent desk={desk.clone()} kind="record" {subject} />
            </li>
        }
    };
    html! {
        <div class="dues">
            <h4>{ desk.t("plays-dues") }</h4>
            <ul class="plain">{ for view.dues.iter().map(line) }</ul>
        </div>
    }
}
