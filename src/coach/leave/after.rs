//! After leaving: what was written down, keeping in touch, and what became of it.

use crate::coach::desk::Desk;
use crate::coach::parts::intent_line;
use crate::coach::plays::dues;
use crate::coach::records::what_became;
use crate::el::{El, button, el, line, nothing, several};
use crate::part::{Memory, Own, part};
use crate::speak::Speak;
use walkaway_rules::deeds::leave::{id, left, remember, stay, subject};
use walkaway_rules::deeds::text_of;
use walkaway_rules::facts::json::Json;
use walkaway_rules::facts::record::Outcome;

/// What was written down, the tasks, what became of it, and the way back.
pub fn view(desk: &Desk) -> El {
    let of = vec![("of", id(&desk.standing()).map(Json::Text))];
    let leaving = ["task:", &subject(&desk.standing())].concat();
    let own = desk.clone();
    let why = if desk.advice.leave.in_touch { "leave-tasks-why" } else { "leave-tasks-why-closed" };
    el("div.form")
        .put(part(move |memory| logged(&own, memory)))
        .put(line(desk, "h4", "leave-tasks"))
        .put(line(desk, "p.quiet", why))
        .put(dues::list(desk, &desk.advice.leave.case.dues, &leaving, &of))
}

const OUTCOMES: &[(Outcome, &str)] = &[
    (Outcome::BoughtElsewhere, "leave-became-elsewhere"),
    (Outcome::BoughtNothing, "leave-became-nothing"),
    (Outcome::Signed, "leave-became-signed"),
    (Outcome::BadCustomer, "leave-became-bad-customer"),
];

/// What became of the record, and the answer that names it.
fn logged(desk: &Desk, memory: &Memory) -> El {
    let (subject, id) = (subject(&desk.standing()), id(&desk.standing()));
    remember_id(desk, memory, &subject, id.as_deref());
    let failed = desk
        .outcome("record", &subject)
        .is_some_and(|outcome| matches!(outcome.status.as_str(), "rejected" | "conflict" | "unsupported"));
    let again = match failed {
        true => button("button.primary", &desk.t("leave-log-again")).presses(desk.doing(|at| {
            let draft = &at.advice.leave.record;
            left(at, draft.on.as_deref().unwrap_or_default(), &draft.reasons)
        })),
        false => nothing(),
    };
    let undo = button("button.link", &desk.t("leave-log-undo")).presses(desk.doing(|_| stay()));
    let record = desk.input.records.iter().rev().find(|record| {
        text_of(record, "kind") == Some("walk_away") && id.is_some() && text_of(record, "id") == id.as_deref()
    });
    several()
        .put(intent_line(desk, "record", &subject))
        .put(el("div.buttons").put(again).put(undo))
        .put(record.map_or_else(nothing, |record| what_became(desk, record, "leave-became", OUTCOMES)))
}

/// Once the page has named the record, the deal knows it by that name.
fn remember_id(desk: &Desk, memory: &Memory, subject: &str, id: Option<&str>) {
    let told: Own<Option<String>> = memory.own("told");
    let failed = desk.outcome("record", subject).is_some_and(|outcome| {
        matches!(outcome.status.as_str(), "sending" | "rejected" | "conflict" | "unsupported")
    });
    let known = desk.text_at("exit.record_id").is_some();
    let Some(id) = id.filter(|id| !known && !failed && told.get().as_deref() != Some(*id)) else { return };
    // Once for each name: a page that refuses the answer is not asked again and again.
    told.keep(Some(id.to_owned()));
    let (desk, id) = (desk.clone(), id.to_owned());
    memory.afterwards(move || desk.does(remember(&id)));
}
