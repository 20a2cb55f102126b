//! What is left to do by a day, whatever left it: to be noted as a task, noted, late, done.

use yew::prelude::*;

use crate::coach::desk::Desk;
use crate::coach::parts::intent_line;
use walkaway_rules::deeds::case::{Of, task, task_of, task_subject};
use walkaway_rules::deeds::text_of;
use walkaway_rules::facts::record::Outcome;
use walkaway_rules::plays::DueView;
use walkaway_rules::vocabulary::Value;

/// The list; `of` is what every task of it says beside its own, and tells it from those of others.
pub fn list(desk: &Desk, dues: &[DueView], list: &str, of: &Of) -> Html {
    html! { <ul class="dues">{ for dues.iter().map(|due| one(desk, due, list, of)) }</ul> }
}

fn one(desk: &Desk, due: &DueView, list: &str, of: &Of) -> Html {
    let what = desk.say(&due.what);
    let on = due.on.as_deref();
    let at = desk.standing();
    let record = task_of(&at, due, of);
    let id = record.and_then(|record| text_of(record, "id"));
    let (recorded, done) = (record.is_some(), id.is_some_and(|id| at.outcome_of(id).is_some()));
    let id = id.map(str::to_owned);
    let subject = task_subject(list, due);
    let done_subject = ["done:", &subject].concat();
    let create = {
        let (list, due, of, what) = (list.to_owned(), due.clone(), of.clone(), what.clone());
        desk.doing(move |_| task(&list, &due, &of, what.clone()))
    };
    let finish = {
        let subject = done_subject.clone();
        desk.doing(move |at| id.iter().map(|id| at.news(&subject, id, Outcome::Done)).collect())
    };
    let named = |id: &str| desk.tw(id, &[("task", Value::Text(what.clone()))]);
    html! {
        <li key={due.key.clone()} data-done={done.to_string()} data-overdue={(due.overdue && !done).then_some("true")}>
            <p>
                if let Some(on) = on { <strong class="figure">{ desk.day(on) }</strong>{ " · " } }
                { what.clone() }
            </p>
            <div class="buttons">
                if !recorded {
                    <button type="button" class="plain" onclick={create} aria-label={named("plays-task-create-named")}>
                        { desk.t("plays-task-create") }
                    </button>
                } else if done {
                    <span class="quiet">{ desk.t("plays-task-done") }</span>
                } else {
                    <span class={if due.overdue { "held" } else { "quiet" }}>
                        { desk.t(if due.overdue { "plays-task-late" } else { "plays-task-created" }) }
                    </span>
                    <button type="button" class="plain" onclick={finish} aria-label={named("plays-task-finish-named")}>
                        { desk.t("plays-task-finish") }
                    </button>
                }
            </div>
            { intent_line(desk, "record", &subject) }
            { intent_line(desk, "record", &done_subject) }
        </li>
    }
}
