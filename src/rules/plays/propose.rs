//! What on a record calls for a play. It proposes; a person opens it (design 3.12).

use super::Reading;
use super::table::When;
use super::when::{Instant, days_after};
use crate::advice::scene::why;
use crate::vocabulary::{Answer, Ended, Reason, Value};

/// The first thing on the record that calls for the play; after a case was closed only what happened since.
pub fn proposed(reading: &Reading) -> Option<Reason> {
    let closed = reading.closed().map(Instant::of);
    let news = |at: Option<Instant>| match (closed, at) {
        (None, _) => true,
        (Some(closed), Some(at)) => !at.is_reached(closed),
        // What has no day was known when it was closed.
        (Some(_), None) => false,
    };
    let yes = |name: &str| reading.answer(name) == Some(Answer::Yes);
    let come = |name: &str| {
        let (at, now) = reading.event(name).zip(reading.now)?;
        Some(at).filter(|at| at.is_reached(now))
    };
    reading.play.proposed.iter().find_map(|trigger| {
        let (holds, at, with) = match trigger.when {
            // Just won: no other conversation is on the record.
            When::Won => {
                let won = reading.scene.guidance.deal.ended == Some(Ended::Won);
                (won && reading.others.is_empty(), None, Vec::new())
            }
            When::Event(name) => {
                let at = come(name);
                (at.is_some(), at, day_of(reading, name))
            }
            When::Unanswered(name, answer) => {
                let at = reading.event(name);
                let near = at
                    .zip(reading.now)
                    .is_some_and(|(at, now)| at.is_reached(days_after(now, reading.number("renewal_days"))));
                (near && !yes(answer), at, day_of(reading, name))
            }
            When::Said(name, since) => (yes(name), come(since), Vec::new()),
            When::SaidNot(name, other, since) => (yes(name) && !yes(other), come(since), Vec::new()),
        };
        (holds && news(at)).then(|| why(trigger.code, with))
    })
}

fn day_of(reading: &Reading, name: &str) -> Vec<(&'static str, Value)> {
    reading.moment(name).map(|moment| ("day", Value::day(moment.day))).into_iter().collect()
}
