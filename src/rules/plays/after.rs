//! What is left to do by a day, what lasted, and what was before.

use serde::Serialize;

use super::read::outcome;
use super::table::Kind;
use super::when::{self, Instant};
use super::{Reading, table};
use crate::advice::why;
use crate::facts::json::Json;
use crate::facts::read::order;
use crate::vocabulary::{Day, Reason, Value};

/// Something to be done on a day.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DueView {
    /// What.
    pub what: Reason,
    /// The day, `YYYY-MM-DD`.
    pub on: String,
    /// It has passed.
    pub overdue: bool,
    /// A name of its own among those of this case.
    pub subject: String,
    /// Who.
    pub owner: Option<String>,
}

/// A case that is over.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PastCase {
    /// When it was opened.
    pub opened: Option<String>,
    /// When it was closed.
    pub closed: Option<String>,
    /// How it ended.
    pub outcome: Option<&'static str>,
    /// The name of the deal.
    pub deal: Option<String>,
    /// Why they bought, or what was learned.
    pub note: Option<String>,
}

/// The dates of its steps, and what is to be done after its close.
pub fn read(reading: &Reading, ended: Option<&'static str>, stopped: bool) -> Vec<DueView> {
    let mut dues = Vec::new();
    if reading.case.opened.is_none() {
        return dues;
    }
    let today = reading.scene.now.map(|now| now.day.to_string());
    let mut add = |what: Reason, at: Instant, subject: String, owner: Option<String>| {
        if let Some(on) = at.text() {
            let overdue = today.as_ref().is_some_and(|today| on < *today);
            dues.push(DueView { what, on, overdue, subject, owner });
        }
    };
    let closed = reading.closed().map(Instant::of);
    if closed.is_none() && !stopped {
        for step in reading.play.steps {
            for part in step.parts {
                if let Kind::Weeks(from, names) = part.kind {
                    let met = met(reading, step);
                    for (place, (name, at)) in weeks(reading, from, names).enumerate() {
                        if place >= met {
                            let with = vec![("weeks", Value::Number(reading.number(name).into()))];
                            let owner = reading.case.steps.get(step.name).and_then(|step| step.owner.clone());
                            add(
                                why("play-due-weeks", with),
                                at,
                                [reading.play.id, ":", name].concat(),
                                owner,
                            );
                        }
                    }
                }
            }
        }
    }
    for (key, promise) in reading.promises() {
        let (Some(due), Some(what), false) = (promise.due, &promise.what, promise.done == Some(true)) else {
            continue;
        };
        let at = Instant::of(crate::vocabulary::Moment { day: due, minute: None });
        let with = vec![("what", Value::Text(what.clone()))];
        add(
            why("play-due-promise", with),
            at,
            [reading.play.id, ":promise:", key].concat(),
            promise.owner.clone(),
        );
    }
    let from = closed.or(reading.now);
    for task in reading.play.tasks {
        let applies = match ended {
            Some(ended) => task.outcomes.is_empty() || task.outcomes.contains(&ended),
            None => false,
        };
        if let (true, Some(from)) = (applies, from) {
            let days = reading.number(task.days);
            let at = when::days_after(from, days);
            let with = vec![("days", Value::Number(days.into()))];
            add(why(task.code, with), at, [reading.play.id, ":", task.days].concat(), None);
        }
    }
    order(&mut dues, |a, b| a.on < b.on);
    dues
}

/// How often they were spoken with in a step.
pub fn met(reading: &Reading, step: &table::Step) -> usize {
    let own = |contact: &&(String, crate::facts::case::Contact)| {
        contact.1.step.as_deref() == Some(step.name) && contact.1.on.is_some()
    };
    reading.case.contacts.entries.iter().filter(own).count()
}

/// The days on which to speak with them, so many weeks after that step was done.
pub fn weeks<'a>(
    reading: &'a Reading,
    from: &'static str,
    names: &'static [&'static str],
) -> impl Iterator<Item = (&'static str, Instant)> + 'a {
    let step = reading.case.steps.get(from).filter(|step| step.done == Some(true));
    let day = step.and_then(|step| step.on).map(|day| crate::vocabulary::Moment { day, minute: None });
    names
        .iter()
        .filter_map(move |name| Some((*name, when::weeks_after(Instant::of(day?), reading.number(name)))))
}

/// Whether a success has lasted (Q18): a client who stays under pressure and leaves a quarter later was not kept (S-003).
pub fn durable(reading: &Reading, success: bool) -> Option<Reason> {
    let months = reading.number(reading.play.durable?);
    let closed = reading.closed().filter(|_| success)?;
    let until = when::months_after(closed.day, months)?;
    let today = reading.scene.now?.day;
    let gone = reading.moment("left_on").map(|left| left.day);
    let code = match when::lasted(until, gone, Some(today)) {
        Some(false) => "play-durable-no",
        None => "play-durable-early",
        Some(true) => "play-durable-yes",
    };
    Some(why(code, vec![("day", Value::day(until))]))
}

/// Earlier cases of the play, from what is recorded; the newest first.
pub fn past(reading: &Reading, records: &[Json]) -> Vec<PastCase> {
    let text = |record: &Json, key: &str| match record.get(key) {
        Some(Json::Text(text)) => Some(text.clone()),
        _ => None,
    };
    let is = |record: &Json, key: &str, word: &str| matches!(record.get(key), Some(Json::Text(text)) if text == word);
    let mut past = Vec::new();
    for record in records.iter().rev() {
        if past.len() >= MOST {
            break;
        }
        if !is(record, "kind", "case") || !is(record, "play", reading.play.id) {
            continue;
        }
        let Some(closed) = text(record, "closed").filter(|closed| Day::parse(closed).is_some()) else {
            continue;
        };
        past.push(PastCase {
            opened: text(record, "opened"),
            closed: Some(closed),
            outcome: text(record, "result").and_then(|said| outcome(reading.play, &said)),
            deal: text(record, "deal"),
            // Why they bought says more than what was learned beside it (F-018).
            note: text(record, "why").or_else(|| text(record, "note")),
        });
    }
    past
}

/// More earlier cases than this help nobody.
const MOST: usize = 20;
