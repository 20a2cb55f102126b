//! The plays, a table each (`plays.md`). Another play is another file here, its words, and its numbers among the settings.

mod attacked;
mod cancelling;
mod leaving;
mod results;
mod returning;
mod won;

use super::table::Play;

/// Every play that is a case, in the order in which they are offered.
pub const ALL: &[&Play] = &[&won::PLAY, &attacked::PLAY, &cancelling::PLAY, &results::PLAY];

/// Leaving, whose facts stand in the deal's `exit`.
pub const LEAVING: &Play = &leaving::PLAY;

/// The buyer's return, whose facts stand in the deal's `comeback`.
pub const RETURNING: &Play = &returning::PLAY;
