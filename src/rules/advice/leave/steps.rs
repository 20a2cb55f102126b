//! The five steps of leaving (W-096): the first blocks the third. Nobody tells the buyer before the house has agreed.

use serde::Serialize;

use crate::advice::Scene;
use crate::advice::why;
use crate::facts::coaching::{Escalation, ExitFacts, Step};
use crate::facts::read::{At, Findings};
use crate::vocabulary::{Reason, Value, words};

words! {
    /// A step of leaving.
    pub enum StepName {
        /// Confirm internally.
        Confirm = "confirm",
        /// Prepare the reasons.
        Prepare = "prepare",
        /// Tell the buyer, directly and in writing.
        Tell = "tell",
        /// Leave the door as decided.
        Door = "door",
        /// Learn from it.
        Learn = "learn",
    }
}

/// One step.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct StepView {
    /// Which; its fields are below `exit.steps.<step>`.
    pub step: StepName,
    /// What is to be done.
    pub reason: Reason,
    /// Who does it.
    pub owner: Option<String>,
    /// The day it is due or was done, `YYYY-MM-DD`.
    pub on: Option<String>,
    /// It is done, and may count as done.
    pub done: bool,
    /// What closed it other than its own mark: executives (W-123).
    pub closed_by: Option<Reason>,
    /// Why it cannot be done yet.
    pub blocked: Option<Reason>,
    /// How far off its day is: overdue, today, in so many days; only while it is open.
    pub due: Option<Reason>,
    /// Its day has passed and it is not done.
    pub overdue: bool,
}

/// Reads the steps; a third step marked done before the first is reported and does not count.
pub fn read(scene: &Scene, facts: &ExitFacts, findings: &mut Findings) -> Vec<StepView> {
    let steps = &facts.steps;
    let closed_by = match facts.escalation {
        Some(Escalation::Solved) => Some(why("leave-step-closed-solved", Vec::new())),
        Some(Escalation::Confirmed) => Some(why("leave-step-closed-confirmed", Vec::new())),
        _ => None,
    };
    let agreed = steps.confirm.done == Some(true) || closed_by.is_some();
    if steps.tell.done == Some(true) && !agreed {
        let (exit, tell) = (At::ROOT.key("exit"), "tell");
        findings.error(&exit.key("steps").key(tell).key("done"), "told-before-confirmed", Vec::new());
    }
    let five = [
        (StepName::Confirm, "leave-step-confirm", &steps.confirm),
        (StepName::Prepare, "leave-step-prepare", &steps.prepare),
        (StepName::Tell, "leave-step-tell", &steps.tell),
        (StepName::Door, "leave-step-door", &steps.door),
        (StepName::Learn, "leave-step-learn", &steps.learn),
    ];
    let mut views = Vec::with_capacity(five.len());
    for (name, code, step) in five {
        let marked = step.done == Some(true);
        let done = match name {
            StepName::Confirm => agreed,
            StepName::Tell => marked && agreed,
            _ => marked,
        };
        let days = days_until(scene, step).filter(|_| !done);
        views.push(StepView {
            step: name,
            reason: why(code, Vec::new()),
            owner: step.owner.clone(),
            on: step.on.map(|on| on.to_string()),
            done,
            closed_by: closed_by.clone().filter(|_| name == StepName::Confirm),
            blocked: (name == StepName::Tell && !agreed).then(|| why("leave-step-blocked", Vec::new())),
            due: days.map(due),
            overdue: days.is_some_and(|days| days < 0),
        });
    }
    views
}

/// Days from today to the step's day; negative when it has passed.
fn days_until(scene: &Scene, step: &Step) -> Option<i64> {
    let (on, now) = step.on.zip(scene.now)?;
    Some(i64::from(on.0.to_julian_day()) - i64::from(now.day.0.to_julian_day()))
}

fn due(days: i64) -> Reason {
    let count = Value::Number(days.unsigned_abs().into());
    match days {
        0 => why("leave-due-today", Vec::new()),
        ..0 => why("leave-due-overdue", vec![("days", count)]),
        _ => why("leave-due-in", vec![("days", count)]),
    }
}
