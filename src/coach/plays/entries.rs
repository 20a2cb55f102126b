//! Entries of what a conversation notes: a key for a new one, and how one is taken away.

use yew::prelude::*;

use crate::coach::desk::Desk;
use walkaway_rules::facts::json::Json;

/// A key that nobody has taken, here or on another computer.
pub fn fresh(letter: &str) -> String {
    // Forty bits; two people who add an entry in the same minute do not meet.
    let random = js_sys::Math::random() * f64::from(1_u32 << 20);
    let more = js_sys::Math::random() * f64::from(1_u32 << 20);
    format!("{letter}{:05x}{:05x}", random as u32, more as u32)
}

/// Takes an entry away: our own answers are taken back, and of what the record holds nothing is left.
pub fn take_away(desk: &Desk, at: String) -> Callback<MouseEvent> {
    let desk = desk.clone();
    Callback::from(move |_: MouseEvent| {
        let own = [&at, "."].concat();
        let theirs = match desk.fact(&at) {
            Some(Json::Object(entries)) => {
                entries.iter().any(|(key, _)| !desk.is_answered(&[&own, &**key].concat()))
            }
            _ => true,
        };
        for answered in desk.input.card.answered.iter().filter(|path| path.starts_with(&own)) {
            desk.answer(answered, None);
        }
        if theirs {
            desk.answer(&at, Some(Json::Object(Vec::new())));
        }
    })
}
