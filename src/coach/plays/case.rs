//! One conversation: what is happening and until when, what not to do, the steps with the current one unfolded, and at
//! the foot what is left to do.

use yew::prelude::*;

use super::{name, named, parts, text, title};
use crate::coach::desk::Desk;
use crate::coach::letter::Letter;
use crate::coach::parts::{Field, Kind, intent_line};
use walkaway_rules::deeds::case::{go_on, of, path, subject};
use walkaway_rules::facts::json::Json;
use walkaway_rules::plays::{PlayView, StepView};
use walkaway_rules::vocabulary::Value;

/// The case.
pub fn case(desk: &Desk, view: &PlayView) -> Html {
    let play = view.play;
    let order = match (&view.stopped, view.current) {
        (Some(stopped), _) => desk.say(stopped),
        (None, Some(step)) => named(desk, play, "do", step),
        (None, None) => name(desk, play, "about"),
    };
    html! {
        <section class="case" key={play} data-state={view.state.word()} aria-label={title(desk, play)}>
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
            if view.stopped.is_none() { { dont(desk, view) } }
            if let Some(by) = &view.stopped_by {
                <button type="button" class="link" onclick={undo(desk, by)}>{ desk.t("plays-stop-undo") }</button>
            }
            if let Some(graceful) = &view.graceful {
                <Letter desk={desk.clone()} text={graceful.clone()} id={[play, "-graceful"].concat()}
                    title={named(desk, play, "text", graceful.name)} />
            }
            <Rail desk={desk.clone()} {play} />
            { dues(desk, view) }
            if !view.help.is_empty() {
                <p class="quiet">{ desk.t("plays-help") }{ ": " }{ for view.help.iter().map(|link| html! {
                    <a key={link.clone()} href={link.clone()} target="_blank" rel="noopener noreferrer">{ link }</a>
                }) }</p>
            }
            { intent_line(desk, "record", &subject(view, "case")) }
        </section>
    }
}

/// What not to do.
pub fn dont(desk: &Desk, view: &PlayView) -> Html {
    if view.avoid.is_empty() {
        return html! {};
    }
    html! {
        <div class="dont">
            <h4>{ desk.t("plays-avoid") }</h4>
            { for view.avoid.iter().map(|avoid| html! { <p>{ desk.say(avoid) }</p> }) }
        </div>
    }
}

/// The properties of the steps.
#[derive(Properties, PartialEq, Clone)]
pub struct RailProps {
    /// Everything at hand.
    pub desk: Desk,
    /// The play.
    pub play: &'static str,
    /// What only this play has.
    #[prop_or_default]
    pub children: Html,
}

/// The steps, in order.
#[component]
pub fn Rail(RailProps { desk, play, children }: &RailProps) -> Html {
    // A step opens where it becomes the current one, and is never closed under somebody's hands.
    let opened = use_mut_ref(Vec::<&'static str>::new);
    let Some(view) = desk.play(play) else { return html! {} };
    if let Some(current) = view.current
        && !opened.borrow().contains(&current)
    {
        opened.borrow_mut().push(current);
    }
    let mut screen = "";
    let steps = view.steps.iter().map(|step| {
        let first = std::mem::replace(&mut screen, step.screen) != step.screen;
        one(desk, view, step, first, opened.borrow().contains(&step.name), children)
    });
    html! { <ol class="rail">{ for steps }</ol> }
}

/// What ended it was not so.
fn undo(desk: &Desk, by: &str) -> Callback<MouseEvent> {
    let by = by.to_owned();
    desk.doing(move |at| go_on(at, &by))
}

/// A step: done ones fold to a line, the current one is open, one behind a closed gate says what it waits for.
fn one(desk: &Desk, view: &PlayView, step: &StepView, first: bool, open: bool, own: &Html) -> Html {
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
    let hint = step.until.as_ref().or(step.from.as_ref()).or(step.due.as_ref()).map(|when| desk.say(when));
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
                { early(desk, view, step) }
            } else {
                <details open={current || open}>
                    <summary class="head">{ head }</summary>
                    <div class="form">
                        // Of a case the head says what to do in the step that comes now.
                        if !current || view.opened.is_none() { <p class="quiet">{ named(desk, view.play, "do", step.name) }</p> }
                        if let Some(closed_by) = &step.closed_by { <p class="fine">{ desk.say(closed_by) }</p> }
                        <div role="status">{ parts::notes(desk, &step.notes) }</div>
                        { for step.parts.iter().enumerate().map(|(place, part)| parts::view(desk, view, step, part, place, own)) }
                        if view.owners { { who(desk, view, step, &title) } }
                    </div>
                </details>
            }
        </li>
    }
}

/// A mark that does not count must not stay behind a gate that nobody can open.
fn early(desk: &Desk, view: &PlayView, step: &StepView) -> Html {
    let at = path(view, &["steps.", step.name, ".done"].concat());
    let Some(error) = desk.error_at(&at) else { return html! {} };
    let own = desk.clone();
    let on_click = Callback::from(move |_: MouseEvent| own.answer(&at, Some(Json::Bool(false))));
    html! {
        <>
            <p class="wrong" role="alert">{ error }</p>
            <button type="button" class="link" onclick={on_click}>{ desk.t("plays-mark-undo") }</button>
        </>
    }
}

/// Who does it and by when.
fn who(desk: &Desk, view: &PlayView, step: &StepView, title: &str) -> Html {
    let at = |key: &str| path(view, &["steps.", step.name, ".", key].concat());
    let put = |key: &str| {
        let (desk, path) = (desk.clone(), at(key));
        Callback::from(move |value: Option<String>| desk.answer(&path, value.map(text)))
    };
    let set: Vec<String> =
        step.owner.iter().cloned().chain(step.on.as_ref().map(|on| desk.day(on))).collect();
    let set = if set.is_empty() { desk.t("plays-who-when") } else { set.join(" · ") };
    let id = |what: &str| [view.play, "-", step.name, "-", what].concat();
    let troubled = ["owner", "on"].iter().any(|key| desk.error_at(&at(key)).is_some());
    html! {
        <details class="who" open={troubled}>
            <summary>{ set }<span class="hidden">{ ": " }{ title }</span></summary>
            <div class="form two" role="group" aria-label={title.to_owned()}>
                <Field kind={Kind::Text} desk={desk.clone()} id={id("owner")} label={desk.t("plays-who")} value={step.owner.clone()}
                    error={desk.error_at(&at("owner"))} on_change={put("owner")} />
                <Field kind={Kind::Day} desk={desk.clone()} id={id("on")} label={desk.t("plays-day")} value={step.on.clone()}
                    error={desk.error_at(&at("on"))} on_change={put("on")} />
            </div>
        </details>
    }
}

/// What is left to do by a day.
pub fn dues(desk: &Desk, view: &PlayView) -> Html {
    if view.dues.is_empty() {
        return html! {};
    }
    html! {
        <>
            <h4>{ desk.t("plays-dues") }</h4>
            { super::dues::list(desk, &view.dues, &subject(view, "task"), &of(view)) }
        </>
    }
}
