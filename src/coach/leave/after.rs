//! After leaving: what was written down, keeping in touch, and what became of it.

use yew::prelude::*;

use crate::coach::desk::{Desk, Props};
use crate::coach::parts::intent_line;
use crate::coach::plays::dues;
use crate::coach::records::what_became;
use walkaway_rules::deeds::leave::{id, left, remember, stay, subject};
use walkaway_rules::deeds::text_of;
use walkaway_rules::facts::json::Json;
use walkaway_rules::facts::record::Outcome;

/// What was written down, the tasks, what became of it, and the way back.
pub fn view(desk: &Desk) -> Html {
    let of = vec![("of", id(&desk.standing()).map(Json::Text))];
    let leaving = ["task:", &subject(&desk.standing())].concat();
    html! {
        <div class="form">
            <Logged desk={desk.clone()} />
            <h4>{ desk.t("leave-tasks") }</h4>
            <p class="quiet">
                { desk.t(if desk.advice.leave.in_touch { "leave-tasks-why" } else { "leave-tasks-why-closed" }) }
            </p>
            { dues::list(desk, &desk.advice.leave.case.dues, &leaving, &of) }
        </div>
    }
}

/// What became of the record, and the answer that names it.
#[component]
fn Logged(Props { desk }: &Props) -> Html {
    let (subject, id) = (subject(&desk.standing()), id(&desk.standing()));
    use_remembered_id(desk, id.clone());
    let outcome = desk.outcome("record", &subject);
    let failed = outcome
        .is_some_and(|outcome| matches!(outcome.status.as_str(), "rejected" | "conflict" | "unsupported"));
    let on_again = desk.doing(|at| {
        let draft = &at.advice.leave.record;
        left(at, draft.on.as_deref().unwrap_or_default(), &draft.reasons)
    });
    let on_undo = desk.doing(|_| stay());
    let record = desk.input.records.iter().rev().find(|record| {
        text_of(record, "kind") == Some("walk_away") && id.is_some() && text_of(record, "id") == id.as_deref()
    });
    html! {
        <>
            { intent_line(desk, "record", &subject) }
            <div class="buttons">
                if failed {
                    <button type="button" class="primary" onclick={on_again}>{ desk.t("leave-log-again") }</button>
                }
                <button type="button" class="link" onclick={on_undo}>{ desk.t("leave-log-undo") }</button>
            </div>
            if let Some(record) = record {
                { what_became(desk, record, "leave-became", &[
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
    let failed = desk.outcome("record", &subject(&desk.standing())).is_some_and(|outcome| {
        matches!(outcome.status.as_str(), "sending" | "rejected" | "conflict" | "unsupported")
    });
    let known = desk.text_at("exit.record_id").is_some();
    let desk = desk.clone();
    use_effect_with((id, known, failed), move |(id, known, failed)| {
        // Once for each name: a page that refuses the answer is not asked again and again.
        let fresh = id.is_some() && *told.borrow() != *id;
        if let Some(id) = id.as_ref().filter(|_| fresh && !*known && !*failed) {
            *told.borrow_mut() = Some(id.clone());
            desk.does(remember(id));
        }
    });
}
