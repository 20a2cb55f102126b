//! What is written down when we leave, what must hold before we talk again (W-137), and how we keep in touch (W-139,
//! W-113, F-001).

use rust_decimal::Decimal;
use serde::Serialize;
use time::Duration;

use crate::advice::Scene;
use crate::advice::leave::door::Doors;
use crate::advice::leave::{ExitReason, Table, money, why};
use crate::facts::coaching::{Door, ExitFacts};
use crate::facts::deal::Amount;
use crate::facts::read::{At, Findings, order};
use crate::facts::record::Task;
use crate::judging::price::{Range, in_currency};
use crate::vocabulary::{Day, Exit, Level, Money, Reason, Side, Value, Zone};

/// What must hold before we talk again, as far as it is set.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ConditionsView {
    /// The least the budget must be, inclusive; the one that binds (Q12).
    pub budget_from: Option<Money>,
    /// Up to where we expect it; no cap.
    pub budget_to: Option<Money>,
    /// By when a decision must be promised, `YYYY-MM-DD`.
    pub decide_by: Option<String>,
    /// Who must stand behind it.
    pub stakeholders: Option<String>,
    /// The scope that must be settled.
    pub scope: Option<String>,
    /// What to start the budget from, while none is set: a price that we offered, never a limit of ours.
    pub proposal: Option<Proposal>,
    /// What to look at again.
    pub remarks: Vec<Reason>,
}

/// A budget to start from.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Proposal {
    /// The amount.
    pub amount: Money,
    /// Where it comes from.
    pub why: Reason,
}

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

/// Reads the conditions; the amounts in the deal's currency.
pub fn conditions(scene: &Scene, facts: &ExitFacts, findings: &mut Findings) -> ConditionsView {
    let set = &facts.conditions;
    let exit = At::ROOT.key("exit");
    let at = exit.key("conditions");
    let mut amount = |amount: &Option<Amount>, key: &'static str| -> Option<Decimal> {
        in_currency(amount.as_ref()?, scene.currency.as_deref(), scene.policy, &at.key(key), findings)
    };
    let from = amount(&set.budget_from, "budget_from");
    let to = amount(&set.budget_to, "budget_to");
    if from.zip(to).is_some_and(|(from, to)| to < from) {
        findings.error(&at.key("budget_to"), "budget-upside-down", Vec::new());
    }
    let mut remarks = Vec::new();
    if from.is_some_and(|from| zone(scene, from).is_some_and(|zone| zone != Zone::Clear)) {
        remarks.push(why("leave-budget-not-clear", Vec::new()));
    }
    ConditionsView {
        budget_from: from.and_then(|from| money(scene, from)),
        budget_to: to.and_then(|to| money(scene, to)),
        decide_by: set.decide_by.map(|day| day.to_string()),
        stakeholders: set.stakeholders.clone(),
        scope: set.scope.clone(),
        proposal: from.is_none().then(|| proposal(scene)).flatten(),
        remarks,
    }
}

fn zone(scene: &Scene, price: Decimal) -> Option<Zone> {
    scene.judged.price.zone_of(scene.judged.price.effective_range(Range::just(price)))
}

/// Our last offer; where that one would itself need an approval, the lowest price we named that does not. Never the
/// threshold: the buyer will read it.
fn proposal(scene: &Scene) -> Option<Proposal> {
    // What is not known may make it fine; what is known must not say otherwise.
    let may = |price: Decimal| scene.judged.price.span_at(Range::just(price)).best == Level::GoAhead;
    let fine = |price: &Decimal| may(*price) && zone(scene, *price).is_none_or(|zone| zone == Zone::Clear);
    let before = scene.round.ended.iter().rev().find(|offer| offer.side == Side::Us);
    let last = scene.last(Side::Us).or(before).map(|offer| offer.amount).or(scene.our_price());
    let last = last.filter(fine).map(|price| (price, "leave-budget-last-offer"));
    let named = scene.round.ended.iter().chain(&scene.offers).filter(|offer| offer.side == Side::Us);
    let earlier = || {
        let lowest = named.map(|offer| offer.amount).chain(scene.list_price()).filter(fine).min();
        lowest.map(|price| (price, "leave-budget-earlier-offer"))
    };
    let (price, code) = last.or_else(earlier)?;
    Some(Proposal { amount: money(scene, price)?, why: why(code, vec![("price", scene.money(price))]) })
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
