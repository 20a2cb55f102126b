//! What leaders' counts need of the plays' tables.

use crate::plays::table::{Kind, Play, Step};
use crate::plays::tables;

/// What is counted by of a play's table. It is taken out when this is compiled: the rest of the tables, the greater part
/// by far, is no part of what leaders load.
#[derive(Clone, Copy)]
pub(super) struct Told {
    pub id: &'static str,
    pub success: &'static [&'static str],
    pub lasts: bool,
    pub reasons: &'static [&'static str],
}

/// Every play, in the order of the tables.
pub(super) static PLAYS: [Told; tables::ALL.len()] = told();

const fn told() -> [Told; tables::ALL.len()] {
    let mut all = [Told { id: "", success: &[], lasts: false, reasons: &[] }; tables::ALL.len()];
    let (mut slots, mut plays): (&mut [Told], &[&Play]) = (&mut all, tables::ALL);
    while let ([slot, more @ ..], [play, others @ ..]) = (slots, plays) {
        let lasts = play.durable.is_some();
        slot.id = play.id;
        slot.success = play.success;
        slot.lasts = lasts;
        // Where nobody has to be kept, no reason for leaving is counted.
        slot.reasons = if lasts { reasons(play.steps) } else { &[] };
        (slots, plays) = (more, others);
    }
    all
}

/// The reasons that can be given in a play.
const fn reasons(steps: &'static [Step]) -> &'static [&'static str] {
    let mut steps = steps;
    while let [step, later @ ..] = steps {
        let mut parts = step.parts;
        while let [part, others @ ..] = parts {
            if let Kind::Answer(words) = part.kind {
                return words;
            }
            parts = others;
        }
        steps = later;
    }
    &[]
}

/// The play of that word.
pub(super) fn play(word: Option<&str>) -> Option<&'static Told> {
    PLAYS.iter().find(|play| Some(play.id) == word)
}
