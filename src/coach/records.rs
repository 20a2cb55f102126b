//! What became of something that was written down.

use yew::Callback;

use super::desk::Desk;
use super::parts::{choice, intent_line};
use crate::el::{El, nothing, several};
use crate::speak::Speak;
use walkaway_rules::deeds::text_of;
use walkaway_rules::facts::json::Json;
use walkaway_rules::facts::record::Outcome;

/// What became of a record, to be said once it is known; the last word counts.
pub fn what_became(
    desk: &Desk,
    record: &Json,
    legend: &str,
    outcomes: &'static [(Outcome, &'static str)],
) -> El {
    let Some(id) = text_of(record, "id") else { return nothing() };
    let picked = desk.standing().outcome_of(id).map(str::to_owned);
    let subject = ["outcome:", id].concat();
    let on_pick = {
        let (desk, subject, id) = (desk.clone(), subject.clone(), id.to_owned());
        Callback::from(move |picked: Option<String>| {
            // What was said stays said; another answer takes its place.
            if let Some((outcome, _)) = outcomes.iter().find(|(own, _)| picked.as_deref() == Some(own.word()))
            {
                desk.does(vec![desk.standing().news(&subject, &id, *outcome)]);
            }
        })
    };
    let mut choice = choice(desk.t(legend), picked, on_pick);
    for (outcome, name) in outcomes {
        choice = choice.option(outcome.word(), &desk.t(name));
    }
    several().put(choice.el()).put(intent_line(desk, "record", &subject))
}
