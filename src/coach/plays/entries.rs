//! Entries of what a conversation notes: a key for a new one, and how one is taken away.

use yew::Callback;

use crate::coach::desk::Desk;
use walkaway_rules::deeds::case;

/// A key that nobody has taken, here or on another computer.
pub fn fresh(letter: &str) -> String {
    // Forty bits; two people who add an entry in the same minute do not meet.
    let random = js_sys::Math::random() * f64::from(1_u32 << 20);
    let more = js_sys::Math::random() * f64::from(1_u32 << 20);
    format!("{letter}{:05x}{:05x}", random as u32, more as u32)
}

/// Takes an entry away.
pub fn take_away(desk: &Desk, entry: String) -> Callback<()> {
    desk.doing(move |at| case::take_away(at, &entry))
}
