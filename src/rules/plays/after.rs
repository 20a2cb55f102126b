//! What is left to do by a day, what lasted, and what was before.

use serde::Serialize;

use super::table::Kind;
use super::when::{self, Instant};
use super::written::Written;
use super::{Reading, table};
use crate::advice::scene::why;
use crate::facts::case::Channel;
use crate::facts::json::Json;
use crate::facts::read::order;
use crate::facts::record::{Outcome, Task};
use crate::vocabulary::{Day, Ended, Moment, Reason, Value};

/// Something to be done on a day.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DueView {
    /// What.
    pub what: Reason,
    /// What it is among the records.
    pub task: Task,
    /// The day, `YYYY-MM-DD`; `None` where it is not known, or too far off to be a day.
    pub on: Option<String>,
    /// It has passed.
    pub overdue: bool,
    /// A name of its own among those of this case, whatever its words and its day: the `key` of its record.
    pub key: String,
    /// It is written down as a task.
    pub recorded: bool,
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

/// The dates of its steps, and what is to be done after its close; once it ends, the latter alone.
pub fn read(
    reading: &Reading,
    ended: Option<&'static str>,
    stopped: bool,
    written: &Written,
) -> Vec<DueView> {
    let mut dues = Vec::new();
    if reading.case.opened.is_none() {
        return dues;
    }
    let today = reading.scene.now.map(|now| now.day.to_string());
    let mut add = |what: Reason, at: Instant, key: String, owner: Option<String>| {
        if let Some(on) = at.text() {
            let overdue = today.as_ref().is_some_and(|today| on < *today);
            let recorded = written.last("task", &key).is_some();
            dues.push(DueView { what, task: Task::Play, on: Some(on), overdue, key, recorded, owner });
        }
    };
    let closed = reading.closed().map(Instant::of);
    if closed.is_none() && !stopped {
        for step in reading.play.steps {
            for part in step.parts {
                if let Kind::Weeks(from, names) = part.kind {
                    let met = followed(reading, step, from, names);
                    for (place, (name, at)) in weeks(reading, from, names).enumerate() {
                        if place >= met {
                            let with = vec![("weeks", Value::Number(reading.number(name).into()))];
                            let owner = reading.case.steps.get(step.name).and_then(|step| step.owner.clone());
                            add(why("play-due-weeks", with), at, name.to_owned(), owner);
                        }
                    }
                }
            }
        }
    }
    for (key, promise) in reading.promises().filter(|_| !stopped) {
        let (Some(due), Some(what), false) = (promise.due, &promise.what, promise.done == Some(true)) else {
            continue;
        };
        let at = Instant::of(Moment { day: due, minute: None });
        let with = vec![("what", Value::Text(what.clone()))];
        add(why("play-due-promise", with), at, ["promise:", key].concat(), promise.owner.clone());
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
            add(why(task.code, with), at, task.days.to_owned(), None);
        }
    }
    order(&mut dues, |a, b| a.on < b.on);
    dues
}

/// The days on which they were spoken with in a step by these channels. What is planned has not happened, and without a
/// clock nobody can say that it has.
fn spoken<'a>(
    reading: &'a Reading,
    step: &'a table::Step,
    channels: &'a [Channel],
) -> impl Iterator<Item = Day> + 'a {
    let today = reading.scene.now.map(|now| now.day);
    reading.case.contacts.entries.iter().filter_map(move |(_, contact)| {
        let channel = contact.channel.is_some_and(|channel| channels.contains(&channel));
        let own = channel && contact.step.as_deref() == Some(step.name);
        contact.on.filter(|on| own && today.is_some_and(|today| *on <= today))
    })
}

/// How often they were spoken with in a step by these channels.
pub fn met(reading: &Reading, step: &table::Step, channels: &[Channel]) -> usize {
    spoken(reading, step, channels).count()
}

/// How many of the days on which to speak with them were followed: each by a talk of its own, on a day of its own, once
/// what comes before it is over: their yes, then the day before.
pub fn followed(
    reading: &Reading,
    step: &table::Step,
    from: &'static str,
    names: &'static [&'static str],
) -> usize {
    let Some(from) = reading.event(from) else { return 0 };
    let mut days: Vec<Day> = spoken(reading, step, Channel::ALL).collect();
    order(&mut days, |a, b| a < b);
    days.dedup();
    let dues: Vec<Instant> = names.iter().map(|name| when::weeks_after(from, reading.number(name))).collect();
    let mut before = [from].into_iter().chain(dues.iter().copied()).peekable();
    let mut count = 0usize;
    for day in days {
        let at = Instant::of(Moment { day, minute: None });
        if count < dues.len() && before.peek().is_some_and(|before| before.is_past(at)) {
            before.next();
            count = count.saturating_add(1);
        }
    }
    count
}

/// The days on which to speak with them, so many weeks after that event.
pub fn weeks<'a>(
    reading: &'a Reading,
    from: &'static str,
    names: &'static [&'static str],
) -> impl Iterator<Item = (&'static str, Instant)> + 'a {
    let from = reading.event(from);
    names.iter().filter_map(move |name| Some((*name, when::weeks_after(from?, reading.number(name)))))
}

/// Whether a success has lasted (Q18): a client who stays under pressure and leaves a quarter later was not kept (S-003).
pub fn durable(reading: &Reading, success: bool) -> Option<Reason> {
    let months = reading.number(reading.play.durable?);
    let closed = reading.closed().filter(|_| success)?;
    let until = when::months_after(closed.day, months)?;
    let today = reading.scene.now?.day;
    // Who has left, nobody can say when, was not kept.
    let gone = gone(reading).into_iter().map(|day| day.unwrap_or(closed.day)).min();
    let code = match when::lasted(until, gone, Some(today)) {
        Some(false) => "play-durable-no",
        None => "play-durable-early",
        Some(true) => "play-durable-yes",
    };
    Some(why(code, vec![("day", Value::day(until))]))
}

/// The days on which they went, as the case or the record says; `None` is a day that nobody can say.
fn gone(reading: &Reading) -> Vec<Option<Day>> {
    let deal = &reading.scene.guidance.deal;
    let mut gone = Vec::new();
    if reading.is_unread("left_on") {
        gone.push(None);
    }
    gone.extend(reading.moment("left_on").map(|left| Some(left.day)));
    if matches!(deal.ended, Some(Ended::Left | Ended::Lost)) {
        gone.push(deal.ended_on.as_deref().and_then(Day::parse));
    }
    gone
}

/// Earlier cases of the play, from what is recorded; the newest first.
pub fn past(reading: &Reading, records: &[Json]) -> Vec<PastCase> {
    let text = |record: &Json, key: &str| match record.get(key) {
        Some(Json::Text(text)) => Some(text.clone()),
        _ => None,
    };
    let is = |record: &Json, key: &str, word: &str| matches!(record.get(key), Some(Json::Text(text)) if text == word);
    let mut past = Vec::new();
    let mut told: Vec<(String, bool)> = Vec::new();
    for record in records.iter().rev() {
        if past.len() >= MOST {
            break;
        }
        // The last word on a record stands behind it in the list, and is met first.
        if is(record, "kind", "outcome") {
            let of = text(record, "of").filter(|of| !told.iter().any(|(own, _)| own == of));
            told.extend(of.map(|of| (of, is(record, "outcome", Outcome::Cancelled.word()))));
            continue;
        }
        if !is(record, "kind", "case") || !is(record, "play", reading.play.id) {
            continue;
        }
        // A close that was taken back closed nothing.
        let id = text(record, "id");
        if told.iter().any(|(of, undone)| *undone && Some(of) == id.as_ref()) {
            continue;
        }
        let Some(closed) = text(record, "closed").filter(|closed| Moment::parse(closed).is_some()) else {
            continue;
        };
        past.push(PastCase {
            opened: text(record, "opened"),
            closed: Some(closed),
            outcome: text(record, "result").and_then(|said| reading.play.outcome(&said)),
            deal: text(record, "deal"),
            // Why they bought says more than what was learned beside it (F-018).
            note: text(record, "why").or_else(|| text(record, "note")),
        });
    }
    past
}

/// More earlier cases than this help nobody.
const MOST: usize = 20;
