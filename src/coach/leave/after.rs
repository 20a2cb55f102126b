//! After leaving: what was written down, keeping in touch, and what became of it.

use yew::prelude::*;

use super::{json_text, known, log, record_of, text_of, walk_away_id};
use crate::coach::desk::{Desk, Props};
use crate::coach::parts::Sent;
use walkaway_rules::advice::leave::TaskView;
use walkaway_rules::facts::json::Json;
use walkaway_rules::facts::record::Outcome;
use walkaway_rules::vocabulary::Value;

/// What was written down, the tasks, what became of it, and the way back.
pub fn view(desk: &Desk) -> Html {
    html! {
        <div class="form">
            <Logged desk={desk.clone()} />
            <h4>{ desk.t("leave-tasks") }</h4>
            <p class="quiet">
                { desk.t(if desk.advice.leave.in_touch { "leave-tasks-why" } else { "leave-tasks-why-closed" }) }
            </p>
            <ul class="tasks">{ for desk.advice.leave.tasks.iter().map(|task| one(desk, task)) }</ul>
        </div>
    }
}

/// What became of the record, and the answer that names it.
#[component]
fn Logged(Props { desk }: &Props) -> Html {
    let subject = log::subject(desk);
    let id = walk_away_id(desk);
    use_remembered_id(desk, id.clone());
    let outcome = desk.outcome("record", &subject);
    let failed = outcome
        .is_some_and(|outcome| matches!(outcome.status.as_str(), "rejected" | "conflict" | "unsupported"));
    let on_again = {
        let desk = desk.clone();
        Callback::from(move |_: MouseEvent| {
            let draft = &desk.advice.leave.record;
            log::left(&desk, draft.on.as_deref().unwrap_or_default(), &draft.reasons);
        })
    };
    let on_undo = {
        let desk = desk.clone();
        Callback::from(move |_: MouseEvent| {
            desk.answer("exit.logged_on", None);
            desk.answer("exit.record_id", None);
        })
    };
    let record =
        id.as_deref().and_then(|id| record_of(desk, "walk_away", |record| text_of(record, "id") == Some(id)));
    html! {
        <>
            <Sent desk={desk.clone()} kind="record" {subject} />
            <div class="buttons">
                if failed {
                    <button type="button" class="primary" onclick={on_again}>{ desk.t("leave-log-again") }</button>
                }
                <button type="button" class="link" onclick={on_undo}>{ desk.t("leave-log-undo") }</button>
            </div>
            if let Some(record) = record {
                { log::what_became(desk, record, "leave-became", &[
                    (Outcome::BoughtElsewhere, "leave-became-elsewhere"),
                    (Outcome::BoughtNothing, "leave-became-nothing"),
                    (Outcome::Signed, "leave-became-signed"),
                    (Outcome::BadCustomer, "leave-became-bad-customer"),
                ]) }
            }
        </>
    }
}

/// Once the page has named the record, the deal knows it by that name.
#[hook]
fn use_remembered_id(desk: &Desk, id: Option<String>) {
    let told = use_mut_ref(|| None::<String>);
    let failed = desk.outcome("record", &log::subject(desk)).is_some_and(|outcome| {
        matches!(outcome.status.as_str(), "sending" | "rejected" | "conflict" | "unsupported")
    });
    let known = desk.text_at("exit.record_id").is_some();
    let desk = desk.clone();
    use_effect_with((id, known, failed), move |(id, known, failed)| {
        // Once for each name: a page that refuses the answer is not asked again and again.
        let fresh = id.is_some() && *told.borrow() != *id;
        if let Some(id) = id.as_ref().filter(|_| fresh && !*known && !*failed) {
            *told.borrow_mut() = Some(id.clone());
            desk.answer("exit.record_id", json_text(id.clone()));
        }
    });
}

/// One task: to be created, to be done, done.
fn one(desk: &Desk, task: &TaskView) -> Html {
    let of = walk_away_id(desk);
    let record = record_of(desk, "task", |record| {
        let same =
            text_of(record, "task") == Some(task.task.word()) && text_of(record, "on") == task.due.as_deref();
        same && (of.is_none() || text_of(record, "of") == of.as_deref())
    });
    let id = record.and_then(|record| text_of(record, "id"));
    let done = id.is_some() && record_of(desk, "outcome", |news| text_of(news, "of") == id).is_some();
    let late = !done && task.due.as_ref().zip(desk.today()).is_some_and(|(due, today)| *due < today);
    let send = |subject: String, fields: Vec<(&'static str, Option<Json>)>| {
        let (desk, fields) = (desk.clone(), known(fields));
        Callback::from(move |_: MouseEvent| desk.record(&subject, fields.clone()))
    };
    let subject = ["task:", &task.subject, ":", &log::subject(desk)].concat();
    let done_subject = ["done:", &subject].concat();
    let create = send(
        subject.clone(),
        vec![
            ("kind", json_text("task")),
            ("task", json_text(task.task.word())),
            ("on", task.due.clone().map(Json::Text)),
            ("of", of.clone().map(Json::Text)),
            ("note", json_text(desk.say(&task.reason))),
        ],
    );
    let finish = send(
        done_subject.clone(),
        vec![
            ("kind", json_text("outcome")),
            ("on", desk.today().map(Json::Text)),
            ("of", id.map(|id| Json::Text(id.to_owned()))),
            ("outcome", json_text("done")),
        ],
    );
    let name = desk.say(&task.reason);
    let named = |id: &str| desk.tw(id, &[("task", Value::Text(name.clone()))]);
    html! {
        <li key={task.subject.clone()} data-done={done.to_string()}>
            <p>
                if let Some(due) = &task.due {
                    <strong class="figure">{ desk.day(due) }</strong>{ " · " }
                }
                { name.clone() }
            </p>
            <div class="buttons">
                if record.is_none() {
                    <button type="button" class="plain" onclick={create} aria-label={named("leave-task-create-named")}>
                        { desk.t("leave-task-create") }
                    </button>
                } else if done {
                    <span class="quiet">{ desk.t("leave-task-is-done") }</span>
                } else {
                    <span class={if late { "held" } else { "quiet" }}>
                        { desk.t(if late { "leave-task-late" } else { "leave-task-created" }) }
                    </span>
                    <button type="button" class="plain" onclick={finish} aria-label={named("leave-task-finish-named")}>
                        { desk.t("leave-task-finish") }
                    </button>
                }
            </div>
            <Sent desk={desk.clone()} kind="record" {subject} />
            <Sent desk={desk.clone()} kind="record" subject={done_subject} />
        </li>
    }
}
