//! What is left to do by a day, whatever left it: to be noted as a task, noted, late, done.

use yew::prelude::*;

use super::text;
use crate::coach::desk::Desk;
use crate::coach::parts::intent_line;
use crate::coach::records::{news, outcome_of, record_of, text_of};
use walkaway_rules::facts::json::Json;
use walkaway_rules::facts::record::{Outcome, Task};
use walkaway_rules::plays::DueView;
use walkaway_rules::vocabulary::Value;

/// The list; `about` is what every task of it says beside its own, and tells it from those of others.
pub fn list(desk: &Desk, dues: &[DueView], subject: &str, about: &[(&'static str, Json)]) -> Html {
    html! { <ul class="dues">{ for dues.iter().map(|due| one(desk, due, subject, about)) }</ul> }
}

fn one(desk: &Desk, due: &DueView, subject: &str, about: &[(&'static str, Json)]) -> Html {
    let what = desk.say(&due.what);
    let (task, on) = (due.task.word(), due.on.as_deref());
    let record = record_of(desk, "task", |record| {
        let same = about.iter().all(|(key, value)| record.get(key) == Some(value));
        // A task of a conversation is known by its name, whatever its words and its day.
        let own = match due.task {
            Task::Play => text_of(record, "key") == Some(&due.key),
            _ => text_of(record, "on") == on,
        };
        same && own && text_of(record, "task") == Some(task)
    });
    let id = record.and_then(|record| text_of(record, "id")).map(str::to_owned);
    let done = id.as_deref().is_some_and(|id| outcome_of(desk, id).is_some());
    let subject = [subject, ":", &due.key].concat();
    let done_subject = ["done:", &subject].concat();
    let create = {
        let (desk, subject) = (desk.clone(), subject.clone());
        let mut fields = vec![("kind", text("task")), ("task", text(task)), ("what", text(what.clone()))];
        fields.extend(about.iter().cloned());
        fields.extend((due.task == Task::Play).then(|| ("key", text(due.key.clone()))));
        fields.extend(due.on.clone().map(|on| ("on", text(on))));
        fields.extend(due.owner.clone().map(|owner| ("owner", text(owner))));
        Callback::from(move |_: MouseEvent| desk.record(&subject, fields.clone()))
    };
    let finish = {
        let (desk, subject) = (desk.clone(), done_subject.clone());
        Callback::from(move |_: MouseEvent| {
            if let Some(id) = &id {
                news(&desk, &subject, id, Outcome::Done);
            }
        })
    };
    let named = |id: &str| desk.tw(id, &[("task", Value::Text(what.clone()))]);
    html! {
        <li key={due.key.clone()} data-done={done.to_string()} data-overdue={(due.overdue && !done).then_some("true")}>
            <p>
                if let Some(on) = on { <strong class="figure">{ desk.day(on) }</strong>{ " · " } }
                { what.clone() }
            </p>
            <div class="buttons">
                if record.is_none() {
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
