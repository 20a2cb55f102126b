//! The five steps as a checklist: who, by when, done (W-096). The third waits for the first.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::{put, wrong};
use crate::coach::desk::Desk;
use crate::coach::parts::{DayField, TextField};
use walkaway_rules::advice::leave::{StepName, StepView};
use walkaway_rules::facts::json::Json;
use walkaway_rules::vocabulary::Value;

/// How far it has come.
pub fn summary(desk: &Desk) -> String {
    let steps = &desk.advice.leave.steps;
    let done = steps.iter().filter(|step| step.done).count();
    let late = steps.iter().filter(|step| step.overdue).count();
    let counted = [("done", Value::count(done)), ("all", Value::count(steps.len()))];
    match late {
        0 => desk.tw("leave-steps-done", &counted),
        _ => desk.tw("leave-steps-late", &[("count", Value::count(late))]),
    }
}

/// The checklist.
pub fn view(desk: &Desk) -> Html {
    html! { <ol class="steps">{ for desk.advice.leave.steps.iter().map(|step| one(desk, step)) }</ol> }
}

fn hint(step: StepName) -> &'static str {
    match step {
        StepName::Confirm => "leave-hint-confirm",
        StepName::Prepare => "leave-hint-prepare",
        StepName::Tell => "leave-hint-tell",
        StepName::Door => "leave-hint-door",
        StepName::Learn => "leave-hint-learn",
    }
}

fn one(desk: &Desk, step: &StepView) -> Html {
    let word = step.step.word();
    let path = |key: &str| ["exit.steps.", word, ".", key].concat();
    let about = ["about-step-", word].concat();
    let on_done = {
        let (desk, path) = (desk.clone(), path("done"));
        Callback::from(move |event: Event| {
            let done = event.target_unchecked_into::<HtmlInputElement>().checked();
            desk.answer(&path, Some(Json::Bool(done)));
        })
    };
    let held = step.blocked.is_some() || step.closed_by.is_some();
    let name = desk.say(&step.reason);
    let set: Vec<String> =
        step.owner.iter().cloned().chain(step.on.as_ref().map(|on| desk.day(on))).collect();
    let set = if set.is_empty() { desk.t("leave-step-who-when") } else { set.join(" · ") };
    let troubled = [path("owner"), path("on")].iter().any(|path| desk.error_at(path).is_some());
    html! {
        <li key={word} data-done={step.done.to_string()} data-overdue={step.overdue.then_some("true")}>
            <label class="check">
                <input type="checkbox" checked={step.done} disabled={held} aria-describedby={about.clone()} onchange={on_done} />
                <span>
                    <strong>{ name.clone() }</strong>
                    if let Some(due) = &step.due { { " " }<span class="due">{ desk.say(due) }</span> }
                </span>
            </label>
            <div id={about} class="quiet">
                <p>{ desk.t(hint(step.step)) }</p>
                if let Some(blocked) = &step.blocked { <p class="held">{ desk.say(blocked) }</p> }
                if let Some(closed_by) = &step.closed_by { <p class="held">{ desk.say(closed_by) }</p> }
            </div>
            { wrong(desk, &path("done")) }
            // A mark that does not count must not stay behind a box that cannot be touched.
            if step.blocked.is_some() && desk.fact(&path("done")) == Some(&Json::Bool(true)) {
                { take_back(desk, &path("done")) }
            }
            <details class="who" open={troubled}>
                <summary>{ set }<span class="hidden">{ ": " }{ name.clone() }</span></summary>
                <div class="form two" role="group" aria-label={name}>
                    <TextField desk={desk.clone()} id={["owner-", word].concat()} label={desk.t("leave-field-owner")}
                        value={step.owner.clone()} error={desk.error_at(&path("owner"))} on_change={put(desk, &path("owner"))} />
                    <DayField desk={desk.clone()} id={["day-", word].concat()} label={desk.t("leave-field-day")}
                        value={step.on.clone()} error={desk.error_at(&path("on"))} on_change={put(desk, &path("on"))} />
                </div>
            </details>
        </li>
    }
}

fn take_back(desk: &Desk, path: &str) -> Html {
    let (own, path) = (desk.clone(), path.to_owned());
    let on_click = Callback::from(move |_: MouseEvent| own.answer(&path, Some(Json::Bool(false))));
    html! { <button type="button" class="link" onclick={on_click}>{ desk.t("leave-step-take-back") }</button> }
}
