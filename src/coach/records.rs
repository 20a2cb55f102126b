//! What became of something that was written down.

use yew::prelude::*;

use super::desk::Desk;
use super::parts::{Choice, intent_line};
use walkaway_rules::deeds::text_of;
use walkaway_rules::facts::json::Json;
use walkaway_rules::facts::record::Outcome;

/// What became of a record, to be said once it is known; the last word counts.
pub fn what_became(desk: &Desk, record: &Json, legend: &str, outcomes: &[(Outcome, &'static str)]) -> Html {
    let Some(id) = text_of(record, "id") else { return html! {} };
    let picked = desk.standing().outcome_of(id).map(str::to_owned);
    let options =
        outcomes.iter().map(|(outcome, name)| (outcome.word().to_owned(), desk.t(name))).collect::<Vec<_>>();
    let subject = ["outcome:", id].concat();
    let on_pick = {
        let (desk, subject, id) = (desk.clone(), subject.clone(), id.to_owned());
        let known: Vec<Outcome> = outcomes.iter().map(|(outcome, _)| *outcome).collect();
        Callback::from(move |picked: Option<String>| {
            // What was said stays said; another answer takes its place.
            if let Some(outcome) = known.iter().find(|own| picked.as_deref() == Some(own.word())) {
                desk.does(vec![desk.standing().news(&subject, &id, *outcome)]);
            }
        })
    };
    html! {
        <>
            <Choice legend={desk.t(legend)} {options} {picked} {on_pick} />
            { intent_line(desk, "record", &subject) }
        </>
    }
}
