//! What is written down when we leave, and how we keep in touch (W-139, W-113, F-001).

use serde::Serialize;
use time::Duration;

use crate::advice::leave::door::Doors;
use crate::advice::leave::{ExitReason, Table};
use crate::advice::{Scene, why};
use crate::facts::coaching::{Door, ExitFacts};
use crate::facts::read::{Findings, order};
use crate::facts::record::Task;
use crate::vocabulary::{Day, Exit, Money, Reason, Value};

/// What is to be written down when we leave: a `walk_away` record without what the page adds.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RecordDraft {
    /// Today, `YYYY-MM-DD`.
    pub on: Option<String>,
    /// The deal's name.
    pub deal: Option<String>,
    /// Who buys.
    pub buyer: Option<String>,
    /// Whose deal it is.
    pub owner: Option<String>,
    /// The deal's currency.
    pub currency: Option<String>,
    /// The price on the table.
    pub value: Option<Money>,
    /// How far it is under the threshold.
    pub gap: Option<Money>,
    /// Why: the reasons that hold, or what suggests itself where none does.
    pub reasons: Vec<Exit>,
    /// The door, picked or proposed.
    pub door: Option<Door>,
    /// To whom the buyer is referred.
    pub referred_to: Option<String>,
    /// Notes on why.
    pub note: Option<String>,
}

/// Something to do after leaving.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TaskView {
    /// What.
    pub task: Task,
    /// When, `YYYY-MM-DD`; `None` where the day of leaving is not known, or too far off to be a day.
    pub due: Option<String>,
    /// Days after leaving.
    pub after: u32,
    /// What to do, in words.
    pub reason: Reason,
    /// A name of its own among the tasks of this leaving.
    pub subject: String,
}

/// What is to be written down.
pub fn record(
    scene: &Scene,
    facts: &ExitFacts,
    reasons: &[ExitReason],
    table: &Table,
    doors: &Doors,
) -> RecordDraft {
    let sure = reasons.iter().any(|reason| reason.sure);
    let held = reasons.iter().filter(|reason| reason.sure == sure).map(|reason| reason.exit).collect();
    let deal = &scene.guidance.deal;
    let stake = table.stake(scene);
    let mut quiet = Findings::default(); // whoever reads the owner for itself reports it
    RecordDraft {
        on: facts.logged_on.or(scene.now.map(|now| now.day)).map(|day| day.to_string()),
        deal: deal.name.clone(),
        buyer: deal.buyer.clone(),
        owner: scene.facts("owner", &mut quiet),
        currency: scene.currency.clone(),
        value: stake.value,
        gap: stake.gap,
        reasons: held,
        door: doors.picked.or(doors.proposed),
        referred_to: facts.referred_to.clone(),
        note: facts.note.clone(),
    }
}

/// Keeping in touch: a first follow-up within days, while it can still bring both back to the table (F-001), then a turn of insight, help and contact, and a look at what has changed. A
/// door that is closed for good is not knocked at: there we only watch.
pub fn tasks(scene: &Scene, facts: &ExitFacts, door: Option<Door>) -> Vec<TaskView> {
    let from = facts.logged_on.or(scene.now.map(|now| now.day));
    let closed = door == Some(Door::Closed);
    let settings = &scene.settings.leaving;
    let follow_up = match door {
        Some(Door::Closed) => "leave-task-follow-up-closed",
        Some(Door::Refer) => "leave-task-follow-up-refer",
        _ => "leave-task-follow-up",
    };
    let first = match door {
        None | Some(Door::Open) => settings.follow_up_days.min(FIRST_WITHIN),
        _ => settings.follow_up_days,
    };
    let mut tasks = vec![task(Task::FollowUp, follow_up, first, from)];
    let turn = [
        (Task::Insight, "leave-task-insight"),
        (Task::Value, "leave-task-value"),
        (Task::Contact, "leave-task-contact"),
    ];
    if !closed {
        for (days, (kind, code)) in settings.touch_days.iter().zip(turn.iter().cycle()) {
            tasks.push(task(*kind, code, *days, from));
        }
    }
    if let Some(last) = settings.touch_days.iter().max() {
        tasks.push(task(Task::Monitor, "leave-task-monitor", *last, from));
    }
    order(&mut tasks, |a, b| a.after < b.after);
    tasks
}

/// An open door is followed up within so many days, however late the policy's day is (F-001).
const FIRST_WITHIN: u32 = 5;

fn task(kind: Task, code: &'static str, after: u32, from: Option<Day>) -> TaskView {
    let due = from.and_then(|from| from.0.checked_add(Duration::days(i64::from(after)))).map(Day);
    // A day beyond the year 9999 is no day that anybody can write.
    let due = due.filter(|due| due.0.year() <= 9999);
    TaskView {
        task: kind,
        due: due.map(|due| due.to_string()),
        after,
        reason: why(code, vec![("days", Value::Number(after.into()))]),
        subject: format!("{}:{after}", kind.word()),
    }
}
