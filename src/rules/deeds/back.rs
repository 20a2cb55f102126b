//! The buyer is back: noted, too early, or the beginning of a new negotiation (W-130 to W-139).

use super::{Deed, Standing, answer, clear, leave, money, record, text};
use crate::advice::comeback::ComebackState;
use crate::facts::json::Json;

/// What a return is called among what was sent.
pub fn subject(at: &Standing) -> String {
    ["return:", &at.advice.leave.comeback.history.len().to_string()].concat()
}

/// They are back, now.
pub fn come(at: &Standing) -> Deed {
    vec![answer("comeback.on", at.now.map(|now| Json::Text(now.to_string())))]
}

/// Writes the return down, with whether all that we had set was met.
pub fn noted(at: &Standing, met: bool) -> Deed {
    let back = &at.advice.leave.comeback;
    let day = back.on.as_deref().map(|on| on.split('T').next().unwrap_or_default().to_owned());
    let fields = vec![
        ("kind", text("return")),
        ("on", day.or_else(|| at.today()).map(Json::Text)),
        ("of", leave::id(at).map(Json::Text)),
        ("currency", back.budget.as_ref().map(|budget| Json::Text(budget.currency.clone()))),
        ("value", money(back.budget.as_ref())),
        ("return_reason", back.reason.and_then(|reason| text(reason.word()))),
        ("conditions_met", Some(Json::Bool(met))),
    ];
    vec![record(&subject(at), fields)]
}

/// A new negotiation: the old one goes to the history, to be read, and everything about leaving starts afresh (W-136).
/// Nothing where the conditions do not allow it.
pub fn reopen(at: &Standing) -> Deed {
    let back = &at.advice.leave.comeback;
    let Some(restart) = back.restart.as_ref().filter(|_| back.state == ComebackState::Reopen) else {
        return Deed::new();
    };
    let list = |path: &str| match at.fact(path) {
        Some(Json::List(items)) => items.clone(),
        _ => Vec::new(),
    };
    // What was named since they came back is the new negotiation's.
    let (mut old, mut new) = (Vec::new(), Vec::new());
    for (place, offer) in list("offers").into_iter().enumerate() {
        if restart.keep.contains(&place) { &mut new } else { &mut old }.push(offer);
    }
    let ended = super::object(vec![
        ("closed_on", restart.closed_on.clone().map(Json::Text)),
        ("record_id", leave::id(at).map(Json::Text)),
        ("offers", Some(Json::List(old))),
    ]);
    let mut history = list("history");
    history.push(ended);
    let mut deed =
        vec![answer("history", Some(Json::List(history))), answer("offers", Some(Json::List(new)))];
    // Where only a price told of the return, its day is noted: the new negotiation goes on from it.
    if at.fact("comeback.on").is_none() {
        deed.push(answer("comeback.on", back.on.clone().map(Json::Text)));
    }
    deed.extend(clear(at, &at.advice.leave.case, &["opportunity_cost", "logged_on", "record_id"]));
    deed
}

/// Nobody came back after all.
pub fn forget(at: &Standing) -> Deed {
    clear(at, &at.advice.leave.comeback.case, &[])
}
