//! What was written down of this deal, and what became of it.

use yew::prelude::*;

use super::desk::Desk;
use super::parts::{Choice, intent_line};
use walkaway_rules::facts::json::Json;
use walkaway_rules::facts::record::Outcome;

/// The text under a key of a record.
pub fn text_of<'a>(record: &'a Json, key: &str) -> Option<&'a str> {
    match record.get(key)? {
        Json::Text(text) | Json::Number(text) => Some(text),
        _ => None,
    }
}

/// The last record of that kind for which `is` holds.
pub fn record_of<'a>(desk: &'a Desk, kind: &str, is: impl Fn(&Json) -> bool) -> Option<&'a Json> {
    desk.records().iter().rev().find(|record| text_of(record, "kind") == Some(kind) && is(record))
}

/// The last word on what became of the record of that id.
pub fn outcome_of<'a>(desk: &'a Desk, id: &str) -> Option<&'a str> {
    text_of(record_of(desk, "outcome", |news| text_of(news, "of") == Some(id))?, "outcome")
}

/// The id of the last such record: as it is written down, else as it was sent under that subject.
pub fn id_of(desk: &Desk, kind: &str, subject: &str, is: impl Fn(&Json) -> bool) -> Option<String> {
    let known = record_of(desk, kind, is).and_then(|record| text_of(record, "id")).map(str::to_owned);
    known.or_else(|| desk.outcome("record", subject).map(|sent| sent.intent_id.clone()))
}

/// Sends what became of the record of that id.
pub fn news(desk: &Desk, subject: &str, of: &str, outcome: Outcome) {
    let text = |text: &str| Json::Text(text.to_owned());
    let mut fields = vec![("kind", text("outcome")), ("of", text(of)), ("outcome", text(outcome.word()))];
    fields.extend(desk.today().map(|today| ("on", Json::Text(today))));
    desk.record(subject, fields);
}

/// What became of a record, to be said once it is known; the last word counts.
pub fn what_became(desk: &Desk, record: &Json, legend: &str, outcomes: &[(Outcome, &'static str)]) -> Html {
    let Some(id) = text_of(record, "id") else { return html! {} };
    let picked = outcome_of(desk, id).map(str::to_owned);
    let options =
        outcomes.iter().map(|(outcome, name)| (outcome.word().to_owned(), desk.t(name))).collect::<Vec<_>>();
    let subject = ["outcome:", id].concat();
    let on_pick = {
        let (desk, subject, id) = (desk.clone(), subject.clone(), id.to_owned());
        let known: Vec<Outcome> = outcomes.iter().map(|(outcome, _)| *outcome).collect();
        Callback::from(move |picked: Option<String>| {
            // What was said stays said; another answer takes its place.
            if let Some(outcome) = known.iter().find(|own| picked.as_deref() == Some(own.word())) {
                news(&desk, &subject, &id, *outcome);
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
