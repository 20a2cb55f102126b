//! What is known of a deal, read from untrusted JSON: a fact is known, absent or wrong by its own type.

pub mod amount;
pub mod case;
pub mod coaching;
pub mod deal;
pub mod ended;
pub mod json;
pub mod read;
pub mod record;
