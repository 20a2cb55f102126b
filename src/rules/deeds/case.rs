//! A conversation: opened, closed, taken up again; what is promised in it and left to do.

use super::{Act, Deed, Standing, answer, money, object, record, text, text_of};
use crate::facts::case::Concession;
use crate::facts::json::Json;
use crate::facts::record::{Outcome, Task};
use crate::plays::{DueView, GrantView, PlayView, PromiseView};

/// A path of the play's facts.
pub fn path(play: &PlayView, rest: &str) -> String {
    [play.at, ".", rest].concat()
}

/// What something of this case is called among what was sent.
pub fn subject(play: &PlayView, what: &str) -> String {
    named(play, what, play.opened.as_deref().unwrap_or_default())
}

fn named(play: &PlayView, what: &str, opened: &str) -> String {
    [what, ":", play.play, ":", opened].concat()
}

/// Fields that say of which case a record is, and which thing of it.
pub type Of = Vec<(&'static str, Option<Json>)>;

/// Of which case a record is.
pub fn of(play: &PlayView) -> Of {
    vec![("play", text(play.play)), ("opened", play.opened.clone().map(Json::Text))]
}

fn is_of(record: &Json, of: &Of) -> bool {
    of.iter().all(|(key, value)| value.as_ref().is_none_or(|value| record.get(key) == Some(value)))
}

/// Opens a case: whatever an earlier one has left is gone with it, what happened on the record stays. Nothing where the page
/// does not know the time.
pub fn open(at: &Standing, play: &PlayView) -> Deed {
    let Some(now) = at.now.map(|now| now.to_string()) else { return Deed::new() };
    let mut deed = match play.opened {
        Some(_) => begin_anew(at, play, &now),
        None => vec![answer(path(play, "opened"), text(now.clone()))],
    };
    deed.push(record(&named(play, "case", &now), written(at, play, Some(&now))));
    deed
}

fn begin_anew(at: &Standing, play: &PlayView, now: &str) -> Deed {
    let own = path(play, "");
    let mut deed: Deed = under(at, &own).map(|path| answer(path, None)).collect();
    let case = object(vec![("opened", text(now)), ("events", at.fact(&path(play, "events")).cloned())]);
    deed.push(answer(play.at, Some(case)));
    deed
}

fn under<'a>(at: &Standing<'a>, own: &str) -> impl Iterator<Item = String> + use<'a> {
    let own = own.to_owned();
    at.answered.iter().filter(move |path| path.starts_with(&own)).cloned()
}

/// What is written down of a case; the closing record adds how it ended.
fn written(at: &Standing, play: &PlayView, opened: Option<&str>) -> Of {
    let draft = &at.advice.leave.record;
    vec![
        ("kind", text("case")),
        ("on", at.today().map(Json::Text)),
        ("play", text(play.play)),
        ("opened", opened.and_then(text)),
        ("deal", draft.deal.clone().map(Json::Text)),
        ("buyer", draft.buyer.clone().map(Json::Text)),
        ("buyer_id", at.text_at("buyer_id").map(Json::Text)),
        ("owner", draft.owner.clone().map(Json::Text)),
        ("currency", at.advice.currency.clone().map(Json::Text)),
        ("value", money(play.stake.as_ref())),
    ]
}

/// Writes down how it ended, and closes it. Nothing where the page does not know the time.
pub fn close(at: &Standing, play: &PlayView, outcome: &str) -> Deed {
    let Some(now) = at.now.map(|now| now.to_string()) else { return Deed::new() };
    let mut fields = written(at, play, play.opened.as_deref());
    let causes: Vec<Json> = play.causes.iter().filter_map(|cause| text(*cause)).collect();
    fields.extend([
        ("closed", text(now.clone())),
        ("result", text(outcome)),
        ("causes", (!causes.is_empty()).then_some(Json::List(causes))),
        ("note", play.learned.clone().map(Json::Text)),
        ("why", play.reason.clone().map(Json::Text)),
    ]);
    vec![record(&subject(play, "closed"), fields), answer(path(play, "closed"), text(now))]
}

/// It was not over: whoever reads the record that closed it hears of that.
pub fn reopen(at: &Standing, play: &PlayView) -> Deed {
    let mut deed = Deed::new();
    if let Some(closed) = at.text_at(&path(play, "closed")) {
        let own = [("play", play.play), ("closed", &*closed)];
        let is = |record: &Json| own.iter().all(|(key, word)| text_of(record, key) == Some(word));
        let id = at.id_of("case", &subject(play, "closed"), is);
        deed.extend(id.map(|id| at.news(&subject(play, "undone"), &id, Outcome::Cancelled)));
    }
    deed.push(answer(path(play, "closed"), None));
    deed
}

/// What ended the conversation was not so; `by` is the fact that says it.
pub fn go_on(at: &Standing, by: &str) -> Deed {
    let value = match at.fact(by) {
        // One time less than it took.
        Some(Json::Number(count)) => {
            count.parse::<u32>().ok().map(|count| Json::Number(count.saturating_sub(1).to_string()))
        }
        _ if at.is_answered(by) => None,
        // What nobody can read is none.
        _ if by.ends_with(".declines") => Some(Json::Number("0".to_owned())),
        _ => text("unknown"),
    };
    vec![answer(by, value)]
}

/// They said no, so many times in all.
pub fn declined(play: &PlayView, count: usize) -> Deed {
    vec![answer(path(play, "declines"), Some(Json::Number(count.to_string())))]
}

/// A step was done today, or was not.
pub fn said(at: &Standing, play: &PlayView, step: &str, done: bool) -> Deed {
    let own = |key: &str| path(play, &["steps.", step, ".", key].concat());
    let on = at.today().filter(|_| done).map(Json::Text);
    vec![answer(own("done"), Some(Json::Bool(done))), answer(own("on"), on)]
}

/// Somebody spoke with them today; `key` is a name that nobody has taken. Nothing where the page does not know the day.
pub fn touched(at: &Standing, play: &PlayView, step: &str, key: &str, channel: &str) -> Deed {
    let Some(today) = at.today() else { return Deed::new() };
    let own = |what: &str| path(play, &["contacts.", key, ".", what].concat());
    [("channel", channel), ("on", &*today), ("step", step)]
        .map(|(what, word)| answer(own(what), text(word)))
        .into()
}

/// Takes an entry away: our own answers are taken back, and of what the record holds nothing is left.
pub fn take_away(at: &Standing, entry: &str) -> Deed {
    let own = [entry, "."].concat();
    let theirs = match at.fact(entry) {
        Some(Json::Object(entries)) => {
            entries.iter().any(|(key, _)| !at.is_answered(&[&own, &**key].concat()))
        }
        _ => true,
    };
    let mut deed: Deed = under(at, &own).map(|path| answer(path, None)).collect();
    if theirs {
        deed.push(answer(entry, Some(Json::Object(Vec::new()))));
    }
    deed
}

// What is left to do.

/// What a task is called among what was sent; `list` is what its list is.
pub fn task_subject(list: &str, due: &DueView) -> String {
    [list, ":", &due.key].concat()
}

/// The record of a task, where it is written down; `of` is what every task of its list says.
pub fn task_of<'a>(at: &Standing<'a>, due: &DueView, of: &Of) -> Option<&'a Json> {
    at.record_of("task", |record| {
        // A task of a conversation is known by its name, whatever its words and its day.
        let own = match due.task {
            Task::Play => text_of(record, "key") == Some(&due.key),
            _ => text_of(record, "on") == due.on.as_deref(),
        };
        own && text_of(record, "task") == Some(due.task.word()) && is_of(record, of)
    })
}

/// Writes a task down; `what` are its words.
pub fn task(list: &str, due: &DueView, of: &Of, what: String) -> Deed {
    let mut fields = vec![("kind", text("task")), ("task", text(due.task.word())), ("what", text(what))];
    fields.extend(of.iter().cloned());
    fields.extend([
        ("key", text(&due.key).filter(|_| due.task == Task::Play)),
        ("on", due.on.clone().map(Json::Text)),
        ("owner", due.owner.clone().map(Json::Text)),
    ]);
    vec![record(&task_subject(list, due), fields)]
}

// Promises.

/// What this promise is called among what was sent; with other words, or another day, it is another one.
pub fn promise_subject(play: &PlayView, promise: &PromiseView) -> String {
    let words = [&promise.what, &promise.owner, &promise.due].map(|it| it.as_deref().unwrap_or_default());
    [&subject(play, "promise"), ":", &promise.key, ":", &words.join("|")].concat()
}

fn of_promise(play: &PlayView, promise: &PromiseView) -> Of {
    let mut of = of(play);
    of.push(("key", text(&promise.key)));
    of
}

/// Writes a promise down: whoever leads sees when it is overdue.
pub fn promise(play: &PlayView, promise: &PromiseView) -> Deed {
    let mut fields = of_promise(play, promise);
    fields.extend([
        ("kind", text("promise")),
        ("on", promise.due.clone().map(Json::Text)),
        ("owner", promise.owner.clone().map(Json::Text)),
        ("what", promise.what.clone().map(Json::Text)),
        ("concession", promise.kind.map(Concession::word).and_then(text)),
    ]);
    vec![record(&promise_subject(play, promise), fields)]
}

/// What became of a promise is called so among what was sent.
pub fn kept_subject(play: &PlayView, promise: &PromiseView) -> String {
    ["kept:", &promise_subject(play, promise)].concat()
}

/// It was kept, or was not after all: whoever has it on record hears of it.
pub fn kept(at: &Standing, play: &PlayView, promise: &PromiseView, done: bool) -> Deed {
    let of = of_promise(play, promise);
    let id = at.id_of("promise", &promise_subject(play, promise), |record| is_of(record, &of));
    let outcome = if done { Outcome::Done } else { Outcome::Cancelled };
    let path = path(play, &["promises.", &promise.key, ".done"].concat());
    let mut deed = vec![answer(path, done.then_some(Json::Bool(true)))];
    deed.extend(id.map(|id| at.news(&kept_subject(play, promise), &id, outcome)));
    deed
}

/// What is granted is granted for just this; or it is not granted.
pub fn granted(play: &PlayView, promise: &PromiseView, yes: bool) -> Act {
    let grant = promise.grant.as_ref().filter(|_| yes).map(GrantView::json);
    answer(path(play, &["promises.", &promise.key, ".granted"].concat()), grant)
}
