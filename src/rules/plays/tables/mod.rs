//! The plays, a table each (`plays.md`). Another play is another file here, its words, and its numbers among the settings.

mod attacked;
mod cancelling;
mod results;
mod won;

use super::table::Play;

/// Every play, in the order in which they are offered.
pub const ALL: &[&Play] = &[&won::PLAY, &attacked::PLAY, &cancelling::PLAY, &results::PLAY];
