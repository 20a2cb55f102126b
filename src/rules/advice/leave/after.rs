//! What is written down when we leave, and how we keep in touch (W-139, W-113, F-001).

use serde::Serialize;
use time::Duration;

use crate::advice::leave::door::Doors;
use crate::advice::leave::{ExitReason, Table};
use crate::advice::scene::{Scene, why};
use crate::facts::coaching::{Door, ExitFacts};
use crate::facts::read::{Findings, order};
use crate::facts::record::Task;
use crate::plays::DueView;
use crate::vocabulary::{Day, Exit, Money, Value};

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
pub fn tasks(scene: &Scene, facts: &ExitFacts, door: Option<Door>) -> Vec<DueView> {
    let from = facts.logged_on.or(scene.now.map(|now| now.day));
    let settings = &scene.settings.leaving;
    let (follow_up, first) = match door {
        Some(Door::Closed) => ("leave-task-follow-up-closed", settings.follow_up_days),
        Some(Door::Refer) => ("leave-task-follow-up-refer", settings.follow_up_days),
        None | Some(Door::Open) => ("leave-task-follow-up", settings.follow_up_days.min(FIRST_WITHIN)),
    };
    let mut tasks = vec![(first, Task::FollowUp, follow_up)];
    let turn = [
        (Task::Insight, "leave-task-insight"),
        (Task::Value, "leave-task-value"),
        (Task::Contact, "leave-task-contact"),
    ];
    if door != Some(Door::Closed) {
        let touches = settings.touch_days.iter().zip(turn.iter().cycle());
        tasks.extend(touches.map(|(days, (task, code))| (*days, *task, *code)));
    }
    tasks.extend(settings.touch_days.iter().max().map(|last| (*last, Task::Monitor, "leave-task-monitor")));
    order(&mut tasks, |(a, ..), (b, ..)| a < b);
    let due = |(after, task, code): (u32, Task, &'static str)| {
        let on = from.and_then(|from| from.0.checked_add(Duration::days(i64::from(after)))).map(Day);
        // A day beyond the year 9999 is no day that anybody can write.
        let on = on.filter(|on| on.0.year() <= 9999);
        DueView {
            what: why(code, vec![("days", Value::Number(after.into()))]),
            task,
            on: on.map(|on| on.to_string()),
            overdue: on.zip(scene.now).is_some_and(|(on, now)| on < now.day),
            key: format!("{}:{after}", task.word()),
            recorded: false,
            owner: None,
        }
    };
    tasks.into_iter().map(due).collect()
}

/// An open door is followed up within so many days, however late the policy's day is (F-001).
const FIRST_WITHIN: u32 = 5;
