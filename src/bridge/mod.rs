//! The border to JavaScript: convert, call, convert. Everything here belongs to one WebAssembly instance, and
//! one instance draws one thing; the shim in `www` makes a new one for each.

// Each module of the page uses a part of this; the lints run with all of them.
#![cfg_attr(
    not(all(feature = "card", feature = "coach", feature = "rules", feature = "review")),
    allow(dead_code, unused_imports)
)]

#[cfg(feature = "card")]
mod card;
#[cfg(feature = "coach")]
mod coach;
#[cfg(feature = "drawn")]
mod host;
#[cfg(feature = "drawn")]
mod input;
#[cfg(feature = "drawn")]
mod intent;
#[cfg(feature = "drawn")]
mod mounted;
#[cfg(feature = "drawn")]
mod panic;
#[cfg(feature = "review")]
mod review;
#[cfg(any(feature = "rules", feature = "coach"))]
mod rules;
mod value;

#[cfg(feature = "drawn")]
pub use host::{Data, Host, Reading, Typed, Unread};
#[cfg(feature = "drawn")]
pub use input::{Aside, CoachInput, Input, Outcome, Phrases};
#[cfg(feature = "drawn")]
pub use intent::{ApprovalRequest, request_key, route_key};
#[cfg(feature = "drawn")]
use panic::tell_of_panics;
