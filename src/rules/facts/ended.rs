//! Whether a deal is over: won, lost or left. The card leads with that; the rules judge it all the same.

use crate::facts::coaching::{Door, Escalation};
use crate::facts::deal::Deal;
use crate::facts::json::Json;
use crate::vocabulary::{Day, Ended, Moment};

/// How the deal ended and, where we left it, the day: as the record says, else by the leaving that was logged, until
/// the buyer is back (W-130).
pub fn ended(deal: &Deal, json: &Json) -> Option<(Ended, Option<Day>)> {
    let left = left(json);
    match deal.outcome {
        Some(Ended::Left) => Some((Ended::Left, left)),
        Some(how) => Some((how, None)),
        None => left.map(|day| (Ended::Left, Some(day))),
    }
}

/// The buyer is back after we had left, and no new negotiation has begun (W-130): the old one is not on file yet.
pub fn is_back(json: &Json) -> bool {
    let logged = json.get("exit").and_then(|exit| day(exit.get("logged_on")));
    match logged {
        Some(day) => left(json).is_none() && !is_on_file(json, day),
        None => is_noted(json) && !any(json, "history", |_| true),
    }
}

/// The plays that the card may lead with, the one that presses most first; `tests/plays.rs` holds them to the tables.
pub const PLAYS: &[&str] = &["cancelling", "attacked", "results", "won"];

/// The play that is open on the record, or that a cancellation calls for which nobody has taken up (design 3.12), told from
/// JSON as [`is_leaving`] is.
pub fn play(json: &Json) -> Option<&'static str> {
    let plays = json.get("plays")?;
    let at = |json: Option<&Json>| match json {
        Some(Json::Text(text)) => Moment::loose(text.trim()),
        _ => None,
    };
    PLAYS.iter().copied().find(|name| {
        let Some(case) = plays.get(name) else { return false };
        let (opened, closed) = (at(case.get("opened")), at(case.get("closed")));
        match (opened, closed) {
            (Some(opened), closed) => closed.is_none_or(|closed| closed.is_before(opened)),
            (None, Some(_)) => false,
            (None, None) => at(case.get("events").and_then(|events| events.get("cancel_sent"))).is_some(),
        }
    })
}

/// The rep has decided to leave, and executives have not found a way since (W-096, W-123): what the coach takes
/// for decided, told from JSON, so that the card need not read all that the coach does; `tests/next.rs` holds them together.
pub fn is_leaving(json: &Json) -> bool {
    let Some(exit) = json.get("exit") else { return false };
    let yes = |json: Option<&Json>| matches!(json, Some(Json::Bool(true)));
    let done =
        |step| yes(exit.get("steps").and_then(|steps| steps.get(step)).and_then(|step| step.get("done")));
    let came = word(exit.get("escalation"), Escalation::WORDS);
    let decided = came == Some(Escalation::Confirmed.word()) || done("confirm") || done("tell");
    came != Some(Escalation::Solved.word())
        && (decided || word(exit.get("door"), Door::WORDS).is_some() || yes(exit.get("opportunity_cost")))
}

/// A word of a closed list.
fn word(json: Option<&Json>, words: &[&'static str]) -> Option<&'static str> {
    let Some(Json::Text(text)) = json else { return None };
    words.iter().find(|word| word.eq_ignore_ascii_case(text.trim())).copied()
}

/// The day on which the last negotiation on file ended.
pub fn on_file(json: &Json) -> Option<Day> {
    let Some(Json::List(history)) = json.get("history") else { return None };
    history.iter().filter_map(|past| day(past.get("closed_on"))).max()
}

/// A return that is noted without its day is one all the same.
fn is_noted(json: &Json) -> bool {
    matches!(json.get("comeback"), Some(Json::Object(facts)) if facts.iter().any(|(_, fact)| *fact != Json::Null))
}

/// The negotiation that ended that day is kept with the earlier ones, unless their records say that they are two.
fn is_on_file(json: &Json, left: Day) -> bool {
    let own = json.at("exit.record_id").and_then(Json::said);
    any(json, "history", |past| {
        let theirs = past.get("record_id").and_then(Json::said);
        let same = own.is_none() || theirs.is_none() || theirs == own;
        same && day(past.get("closed_on")) == Some(left)
    })
}

/// The day we left, as long as nothing came after it.
fn left(json: &Json) -> Option<Day> {
    let left = day(json.get("exit")?.get("logged_on"))?;
    let comeback = json.get("comeback");
    let noted = is_noted(json);
    let back = comeback.and_then(|comeback| day(comeback.get("on"))).map_or(noted, |on| on >= left);
    let on_file = is_on_file(json, left);
    let offered = any(json, "offers", |offer| {
        let theirs = matches!(offer.get("side"), Some(Json::Text(side)) if side == "buyer");
        theirs && day(offer.get("on")).is_some_and(|on| on > left)
    });
    Some(left).filter(|_| !back && !on_file && !offered)
}

fn any(json: &Json, key: &str, is: impl Fn(&Json) -> bool) -> bool {
    matches!(json.get(key), Some(Json::List(items)) if items.iter().any(is))
}

/// The day of a day, or of a day and a time.
fn day(json: Option<&Json>) -> Option<Day> {
    match json {
        Some(Json::Text(text)) => Day::parse(text.trim().get(..10)?),
        _ => None,
    }
}
