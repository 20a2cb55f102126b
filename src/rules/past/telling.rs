//! The deals that say most: which rows are worth opening, of very many.
//!
//! There are three kinds: won though the rules would have left; won under the threshold, where somebody had to approve; and
//! lost though the price was clear and nothing known spoke against it. Within a kind the order is how far the price lies from
//! the threshold, in the policy's currency (deals that lie off by nothing, or nobody knows how far, come last), then
//! the price, then the row. A hundred are shown: a third of each kind, and where one has fewer, more of the others.
//! With two policies there are beside them the hundred largest deals on which they differ.

use std::cmp::Reverse;

use serde::Serialize;

use super::sums::{CHOICES, LOST, Row, WON};
use crate::vocabulary::{Level, Span, words};

/// As many are shown.
const SHOWN: usize = 100;

words! {
    /// Why a deal says something.
    pub enum Says {
        /// It was won, and the rules would have left.
        WonWalkAway = "won_walk_away",
        /// It was won, and somebody had to approve.
        WonUnapproved = "won_needs_approval",
        /// It was lost at a clear price.
        LostClear = "lost_go_ahead",
    }
}

/// What rows are ordered by: how far off, the price, the row; and beside it what is told.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Entry {
    off: i128,
    price: i128,
    line: Reverse<u32>,
    verdict: (Level, Level),
}

/// The largest of what came by, the largest first.
#[derive(Default)]
struct Largest(Vec<Entry>);

impl Largest {
    /// Whether it is among them, for now.
    fn add(&mut self, entry: Entry) -> bool {
        let place = self.0.partition_point(|other| *other > entry);
        if place < SHOWN {
            self.0.insert(place, entry);
            self.0.truncate(SHOWN);
        }
        place < SHOWN
    }
}

/// The rows that say most so far.
pub struct Telling {
    kinds: [Largest; 3],
    /// By which of terms, fit and signs count.
    changed: Vec<Largest>,
    entered: Vec<u32>,
}

impl Default for Telling {
    fn default() -> Telling {
        Telling {
            kinds: Default::default(),
            changed: (0..CHOICES).map(|_| Largest::default()).collect(),
            entered: Vec::new(),
        }
    }
}

/// A deal that says something.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TellingView {
    /// Its row.
    pub line: u32,
    /// What it says.
    pub says: Says,
    /// By how much its price lies under the threshold, or above it, in the policy's currency, as decimal text.
    pub off: String,
    /// The verdict.
    pub verdict: Span,
}

impl Telling {
    /// Looks at a row.
    pub fn add(&mut self, row: &Row) {
        let Some(told) = row.told.first() else { return };
        let verdict = told.verdict();
        let (gap, price) = told.weight.unwrap_or((0, 0));
        let (says, off) = match (row.outcome, verdict.best) {
            (WON, Level::WalkAway) => (Some(Says::WonWalkAway), gap),
            (WON, Level::NeedsApproval) => (Some(Says::WonUnapproved), gap),
            (LOST, Level::GoAhead) if told.price() == Span::sure(Level::GoAhead) => {
                (Some(Says::LostClear), gap.saturating_neg())
            }
            _ => (None, 0),
        };
        let entry = |off: i128| Entry {
            off: off.max(0),
            price,
            line: Reverse(row.line),
            verdict: (verdict.best, verdict.worst),
        };
        let mut is_kept = false;
        if let Some(kind) = says.and_then(|says| self.kinds.get_mut(says as usize)) {
            is_kept |= kind.add(entry(off));
        }
        if let Some(second) = row.told.get(1) {
            for (choice, changed) in self.changed.iter_mut().enumerate() {
                if told.verdict_of(choice) != second.verdict_of(choice) {
                    is_kept |= changed.add(entry(price));
                }
            }
        }
        if is_kept {
            self.entered.push(row.line);
        }
    }

    /// The rows that came among them since this was last asked.
    pub fn entered(&mut self) -> Vec<u32> {
        std::mem::take(&mut self.entered)
    }

    /// The rows among them, some more than once.
    pub fn kept(&self) -> Vec<u32> {
        let entries = self.kinds.iter().chain(&self.changed).flat_map(|largest| &largest.0);
        entries.map(|entry| entry.line.0).collect()
    }

    /// The largest deals on which two policies differ.
    pub fn changed(&self, held: usize) -> Vec<u32> {
        let entries = self.changed.get(held).map(|largest| largest.0.as_slice()).unwrap_or_default();
        entries.iter().map(|entry| entry.line.0).collect()
    }

    /// The hundred, by kind.
    pub fn view(&self) -> Vec<TellingView> {
        let all = self.kinds.each_ref().map(|largest| largest.0.as_slice());
        let mut take = [0_usize; 3];
        let mut left = SHOWN;
        while left > 0 && all.iter().zip(&take).any(|(entries, taken)| *taken < entries.len()) {
            for (entries, taken) in all.iter().zip(take.iter_mut()) {
                if left > 0 && *taken < entries.len() {
                    *taken += 1;
                    left -= 1;
                }
            }
        }
        let mut views = Vec::new();
        for ((says, entries), taken) in Says::ALL.iter().zip(&all).zip(take) {
            for entry in entries.iter().take(taken) {
                let (best, worst) = entry.verdict;
                views.push(TellingView {
                    line: entry.line.0,
                    says: *says,
                    off: super::parts::text_of(entry.off),
                    verdict: Span { best, worst },
                });
            }
        }
        views
    }
}
