//! What is left to do by a day, whatever left it: to be noted as a task, noted, late, done.

use crate::coach::desk::Desk;
use crate::coach::parts::intent_line;
use crate::el::{El, button, el, line, several};
use crate::speak::Speak;
use walkaway_rules::deeds::case::{Of, task, task_of, task_subject};
use walkaway_rules::deeds::text_of;
use walkaway_rules::facts::record::Outcome;
use walkaway_rules::plays::DueView;
use walkaway_rules::vocabulary::Value;

/// The list; `of` is what every task of it says beside its own, and tells it from those of others.
pub fn list(desk: &Desk, dues: &[DueView], list: &str, of: &Of) -> El {
    el("ul.dues").each(dues, |due| one(desk, due, list, of))
}

fn one(desk: &Desk, due: &DueView, list: &str, of: &Of) -> El {
    let what = desk.say(&due.what);
    let at = desk.standing();
    let record = task_of(&at, due, of);
    let id = record.and_then(|record| text_of(record, "id"));
    let (recorded, done) = (record.is_some(), id.is_some_and(|id| at.outcome_of(id).is_some()));
    let subject = task_subject(list, due);
    let done_subject = ["done:", &subject].concat();
    let named = |words: &str, id: &str| {
        let spoken = desk.fill(id, "task", Value::Text(what.clone()));
        button("button.plain", &desk.t(words)).at("aria-label", &spoken)
    };
    let buttons = match (recorded, done) {
        (false, _) => {
            let (list, due, of, what) = (list.to_owned(), due.clone(), of.clone(), what.clone());
            let create = desk.doing(move |_| task(&list, &due, &of, what.clone()));
            named("plays-task-create", "plays-task-create-named").presses(create)
        }
        (true, true) => line(desk, "span.quiet", "plays-task-done"),
        (true, false) => {
            let (subject, id) = (done_subject.clone(), id.map(str::to_owned));
            let finish =
                desk.doing(move |at| id.iter().map(|id| at.news(&subject, id, Outcome::Done)).collect());
            let stands = match due.overdue {
                true => line(desk, "span.held", "plays-task-late"),
                false => line(desk, "span.quiet", "plays-task-created"),
            };
            let finish = named("plays-task-finish", "plays-task-finish-named").presses(finish);
            several().put(stands).put(finish)
        }
    };
    let mut says = el("p");
    if let Some(on) = &due.on {
        says = says.put(el("strong.figure").text(&desk.day(on))).text(" · ");
    }
    el("li")
        .key(&due.key)
        .bool("data-done", done)
        .when(due.overdue && !done, "data-overdue", "true")
        .put(says.text(&what))
        .put(el("div.buttons").put(buttons))
        .put(intent_line(desk, "record", &subject))
        .put(intent_line(desk, "record", &done_subject))
}
