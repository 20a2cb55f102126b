//! Plays (design 3.12, law 13): tables of situations for each, and what holds for any of them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

mod common;

use std::collections::BTreeSet;

use common::{clean_deal, default_policy, policy_with, put, tree};
use proptest::prelude::*;
use serde_json::{Value as JsonText, json};
use walkaway_rules::advice::{Advice, coach_with};
use walkaway_rules::facts::case::Concession;
use walkaway_rules::facts::ended::PLAYS;
use walkaway_rules::facts::json::Json;
use walkaway_rules::facts::read::{At, Findings, Read};
use walkaway_rules::plays::table::{Field, FieldKind, Gate, Kind, Lines, Play, Step, Stop};
use walkaway_rules::plays::{PlayState, PlayView, PromiseView, StepView, Viewer, message, tables};
use walkaway_rules::policy::settings;
use walkaway_rules::vocabulary::{Level, Moment, Reason, Value, Zone};

/// A Tuesday.
const NOW: &str = "2026-11-24T10:00";

fn advice(deal: &JsonText, own: &JsonText, records: &JsonText, viewer: &JsonText, now: &str) -> Advice {
    let defaults = Json::parse(settings::DEFAULT).unwrap();
    let settings = settings::check(&defaults, Some(&tree(&json!({ "coach": own }))));
    assert!(settings.0.is_some(), "settings: {:?}", settings.1);
    let records: Vec<Json> = records.as_array().into_iter().flatten().map(tree).collect();
    let viewer = (!viewer.is_null())
        .then(|| Viewer::read(Some(&tree(viewer)), &At::ROOT.key("user"), &mut Findings::default()));
    let coaching =
        coach_with(&tree(deal), &records, &default_policy(), &settings, Moment::parse(now), viewer.as_ref());
    *coaching.advice.expect("the policy is fine")
}

/// The clean deal at 160,000 (floor 126,000, threshold 142,000) with a case of a play.
fn deal(play: &str, case: &JsonText) -> JsonText {
    let mut deal = clean_deal();
    put(&mut deal, &format!("plays.{play}"), case.clone());
    deal
}

fn at(play: &str, case: &JsonText, now: &str) -> PlayView {
    of(play, advice(&deal(play, case), &json!({}), &JsonText::Null, &JsonText::Null, now))
}

fn of(play: &str, advice: Advice) -> PlayView {
    advice.plays.into_iter().find(|view| view.play == play).unwrap()
}

fn view(play: &str, case: &JsonText) -> PlayView {
    at(play, case, NOW)
}

fn step<'a>(view: &'a PlayView, name: &str) -> &'a StepView {
    view.steps.iter().find(|step| step.name == name).unwrap()
}

fn code(reason: Option<&Reason>) -> &'static str {
    reason.map_or("", |reason| reason.code)
}

/// "play-until 2026-11-26", with the time where there is one.
fn told(reason: Option<&Reason>) -> String {
    let Some(reason) = reason else { return String::new() };
    let mut said = reason.code.to_owned();
    for (_, value) in &reason.with {
        match value {
            Value::Day(text) | Value::Text(text) => said += &format!(" {text}"),
            _ => {}
        }
    }
    said
}

fn texts(view: &PlayView) -> Vec<&'static str> {
    view.steps
        .iter()
        .flat_map(|step| &step.parts)
        .flat_map(|part| &part.texts)
        .map(|text| text.name)
        .collect()
}

/// A case with all of it, laid over another.
fn with(case: &JsonText, more: &[(&str, JsonText)]) -> JsonText {
    let mut case = case.clone();
    for (path, value) in more {
        put(&mut case, path, value.clone());
    }
    case
}

fn opened(on: &str) -> JsonText {
    json!({ "opened": on, "events": {}, "answers": {}, "notes": {}, "causes": {}, "promises": {}, "contacts": {}, "steps": {} })
}

// The cancellation.

fn prepared() -> JsonText {
    with(&opened("2026-11-24T09:00"), &[("notes.stated_reason", json!("budget"))])
}

fn discovered() -> JsonText {
    with(
        &prepared(),
        &[
            ("answers.permission", json!("yes")),
            ("steps.open", json!({ "done": true, "on": "2026-11-24" })),
            ("notes.led_here", json!("two outages")),
            ("notes.since_when", json!("October")),
            ("notes.would_change", json!("somebody who calls")),
            ("notes.not_delivering", json!("reports")),
        ],
    )
}

fn answered() -> JsonText {
    with(&discovered(), &[("causes.c1", json!({ "reason": "support", "response": "a named contact" }))])
}

/// S-020 to S-022, Q16: a day after an incident, after the cancellation was sent, and at once when the deadline is near.
#[test]
fn the_moment_to_call_is_the_latest_lower_bound_and_the_deadline_wins() {
    let when = |events: JsonText, now: &str| {
        let view = at("cancelling", &with(&prepared(), &[("events", events)]), now);
        let step = step(&view, "when");
        (step.done, step.hurried, told(step.from.as_ref()))
    };
    let incident = json!({ "cancel_sent": "2026-11-24T08:30", "incident": "2026-11-24T08:00" });
    assert_eq!(
        when(incident.clone(), "2026-11-25T07:59"),
        (false, false, "play-from-at 2026-11-25 08:00".into())
    );
    assert!(when(incident.clone(), "2026-11-25T08:00").0, "24 hours are over");
    // Without the time of day the next day will do, and not the same.
    let day = json!({ "incident": "2026-11-24" });
    assert_eq!(when(day.clone(), "2026-11-24T23:59"), (false, false, "play-from 2026-11-25".into()));
    assert!(when(day, "2026-11-25T00:00").0);
    // 48 hours before the deadline the cool-down gives way, and a minute earlier it does not.
    let near = |until: &str| json!({ "incident": "2026-11-24T09:30", "processes_on": until });
    assert_eq!(when(near("2026-11-26T10:01"), NOW), (false, false, "play-from-at 2026-11-25 09:30".into()));
    assert_eq!(when(near("2026-11-26T10:00"), NOW), (true, true, String::new()));
    // Where the bounds cross, the upper one wins.
    let crossed = json!({ "incident": "2026-11-24T09:30", "renewal_due": "2026-11-24" });
    assert_eq!(when(crossed, NOW), (true, true, String::new()));
    // Nothing is known of when: nobody is held up.
    assert!(when(json!({}), NOW).0);
}

/// S-041: no solution is in sight before the four questions are answered.
#[test]
fn nothing_is_offered_before_they_were_heard() {
    let open = view("cancelling", &with(&prepared(), &[]));
    assert_eq!((open.state, open.current), (PlayState::Open, Some("open")));
    assert_eq!(texts(&open), ["open"]);
    let heard = with(&discovered(), &[("notes.not_delivering", JsonText::Null)]);
    let three = view("cancelling", &heard);
    assert_eq!(three.current, Some("discover"));
    assert!(!texts(&three).contains(&"propose"));
    assert_eq!(code(step(&three, "propose").blocked.as_ref()), "play-blocked-step");
    assert!(step(&three, "propose").parts.iter().all(|part| part.texts.is_empty()));
    let four = view("cancelling", &discovered());
    assert_eq!(four.current, Some("answer"));
    assert_eq!(code(step(&four, "propose").blocked.as_ref()), "play-blocked-causes");
    let all = view("cancelling", &answered());
    assert_eq!(all.current, Some("propose"));
    assert_eq!(step(&all, "propose").blocked, None);
    // S-073: one of two reasons without its answer holds it up again.
    // What was taken away of a record that keeps its own is neither shown nor asked for; nor is such a promise.
    let away =
        view("cancelling", &with(&answered(), &[("causes.c2", json!({})), ("promises.p2", json!({}))]));
    let shown = step(&away, "answer").parts.iter().map(|part| part.causes.len()).sum::<usize>();
    assert_eq!((shown, away.promises.len(), away.current), (1, 0, Some("propose")));
    // What not to do goes with the step that it was about.
    let avoids =
        |view: &PlayView| view.avoid.iter().any(|avoid| avoid.code == "play-cancelling-avoid-solutions");
    assert!(avoids(&four) && !avoids(&all));
    let two = with(&answered(), &[("causes.c2", json!({ "reason": "price" }))]);
    assert_eq!(code(step(&view("cancelling", &two), "propose").blocked.as_ref()), "play-blocked-causes");
}

/// S-031, S-080, S-081: each of them ends it, and then nothing is left to press with.
#[test]
fn a_stop_leaves_the_farewell_and_the_close_alone() {
    let stops = [
        ("answers.permission", json!("no"), "play-cancelling-stop-permission"),
        ("answers.signed_elsewhere", json!("yes"), "play-cancelling-stop-signed"),
        ("answers.decided_at_top", json!("yes"), "play-cancelling-stop-top"),
        ("answers.initiative_closed", json!("yes"), "play-cancelling-stop-initiative"),
        ("answers.acquired", json!("yes"), "play-cancelling-stop-acquired"),
        ("declines", json!(2), "play-cancelling-stop-declined"),
    ];
    for (path, value, said) in stops {
        let promised = json!({ "kind": "discount", "share": "0.1", "what": "10 %", "owner": "Ana", "due": "2026-12-01" });
        let view = view("cancelling", &with(&answered(), &[("promises.p1", promised), (path, value)]));
        assert_eq!((view.state, code(view.stopped.as_ref())), (PlayState::Stopped, said));
        assert_eq!(view.graceful.as_ref().map(|text| text.text.code), Some("play-cancelling-say-graceful"));
        assert_eq!((texts(&view), view.promises.len(), view.may.len()), (vec![], 0, 0), "{said}");
        for step in &view.steps {
            assert_eq!(step.blocked.is_none(), step.done || step.name == "learn", "{said}: {}", step.name);
        }
        assert_eq!(view.current, Some("learn"));
    }
    // A tentative doubt is no finality (S-023), and one no is not two.
    for (path, value) in [("answers.signed_elsewhere", json!("unknown")), ("declines", json!(1))] {
        assert_eq!(view("cancelling", &with(&answered(), &[(path, value)])).state, PlayState::Open);
    }
}

fn promise(kind: &str, numbers: &JsonText) -> JsonText {
    let mut promise = json!({ "kind": kind, "what": "something", "owner": "Ana", "due": "2026-12-01" });
    for (key, value) in numbers.as_object().unwrap() {
        promise[key] = value.clone();
    }
    promise
}

fn promised(promises: &[JsonText], viewer: &JsonText) -> Vec<PromiseView> {
    let mut case = answered();
    for (place, promise) in promises.iter().enumerate() {
        put(&mut case, &format!("promises.p{place}"), promise.clone());
    }
    let advice = advice(&deal("cancelling", &case), &json!({}), &JsonText::Null, viewer, NOW);
    of("cancelling", advice).promises
}

fn one(promise: &JsonText, viewer: &JsonText) -> (Option<Zone>, &'static str, bool, bool) {
    let view = promised(std::slice::from_ref(promise), viewer).remove(0);
    (view.zone, view.who.code, view.grantable, view.allowed)
}

/// S-101, Q17: authority at, under and over its limit; at the floor and a cent under it.
#[test]
fn who_may_grant_a_discount() {
    let discount = |share: &str| promise("discount", &json!({ "share": share }));
    let (csm, nobody) = (json!({ "id": "u1", "roles": ["csm"] }), JsonText::Null);
    // 160,000: the threshold of 142,000 is 11.25 % off, the floor of 126,000 is 21.25 % off.
    assert_eq!(one(&discount("0.11"), &csm), (Some(Zone::Clear), "play-promise-own", true, true));
    assert_eq!(one(&discount("0.1125"), &csm), (Some(Zone::Clear), "play-promise-own", true, true));
    assert_eq!(one(&discount("0.1125"), &nobody), (Some(Zone::Clear), "play-promise-role", true, false));
    // The verdict is stricter than the table: 15 % is the role's to give, and the price needs an approval.
    assert_eq!(one(&discount("0.12"), &csm), (Some(Zone::Approval), "play-promise-approval", true, false));
    assert_eq!(one(&discount("0.2125"), &csm), (Some(Zone::Approval), "play-promise-approval", true, false));
    let under = promise("smaller", &json!({ "price": "125999.99" }));
    assert_eq!(one(&under, &csm), (Some(Zone::BelowFloor), "play-promise-nobody", false, false));
    assert_eq!(one(&promise("smaller", &json!({ "price": "126000" })), &csm).1, "play-promise-approval");
    // Whatever anybody says has been granted: below the floor nobody grants.
    let granted = with(&under, &[("granted", json!("yes"))]);
    assert_eq!(one(&granted, &csm), (Some(Zone::BelowFloor), "play-promise-nobody", false, false));
    assert!(one(&with(&discount("0.12"), &[("granted", json!("yes"))]), &csm).3);
    // On a dear deal the table decides alone: at 15 % and a crumb over.
    let dear = |share: &str, viewer: &JsonText| {
        let mut deal = deal("cancelling", &with(&answered(), &[("promises.p", discount(share))]));
        deal["amount"] = json!("400000");
        of("cancelling", advice(&deal, &json!({}), &JsonText::Null, viewer, NOW)).promises[0].who.code
    };
    assert_eq!(dear("0.15", &csm), "play-promise-own");
    assert_eq!(dear("0.1501", &csm), "play-promise-role", "over 15 % it is the manager's");
    assert_eq!(dear("0.1501", &json!({ "roles": ["manager"] })), "play-promise-own");
}

/// S-064, S-065, A-003, S-052, F-015: every kind has its number, and is judged with those before it.
#[test]
fn every_promise_is_laid_over_the_deal() {
    let who = |promise: &JsonText| one(promise, &JsonText::Null);
    assert_eq!(who(&promise("action", &json!({}))), (None, "play-promise-free", true, true));
    assert_eq!(who(&promise("terms", &json!({ "days": 45 }))).1, "play-promise-free");
    assert_eq!(
        who(&promise("terms", &json!({ "days": 61 }))).1,
        "play-promise-approval",
        "beyond our 60 days"
    );
    assert_eq!(
        who(&promise("pause", &json!({ "amount": "20000", "ends": "2027-01-31" }))).0,
        Some(Zone::Approval)
    );
    assert_eq!(who(&promise("trial", &json!({ "cost": "1000", "ends": "2027-02-20" }))).0, Some(Zone::Clear));
    assert_eq!(
        who(&promise("trial", &json!({ "cost": "30000", "ends": "2027-02-20" }))).0,
        Some(Zone::BelowFloor)
    );
    assert_eq!(who(&promise("product", &json!({ "published": "no" }))).1, "play-promise-unpublished");
    assert_eq!(who(&promise("product", &json!({ "published": "yes" }))).1, "play-promise-role");
    // Two that are fine alone are not together.
    let ten = promise("discount", &json!({ "share": "0.1" }));
    let both = promised(&[ten.clone(), ten], &json!({ "roles": ["csm"] }));
    assert_eq!((both[0].zone, both[1].zone), (Some(Zone::Clear), Some(Zone::Approval)));
    assert_eq!(both[1].price.as_ref().unwrap().amount.to_string(), "129600.00");
    // What is missing is said, and it is no promise before that (S-060).
    let bare = promised(&[json!({ "kind": "pause" })], &JsonText::Null).remove(0);
    assert_eq!((bare.lacks, bare.complete), (vec!["what", "owner", "due", "amount", "ends"], false));
    // A cost that nobody knows leaves it open, and nobody grants what is open.
    let mut deal = deal(
        "cancelling",
        &with(&answered(), &[("promises.p", promise("discount", &json!({ "share": "0.1" })))]),
    );
    deal["cost"] = json!({});
    let open =
        of("cancelling", advice(&deal, &json!({}), &JsonText::Null, &JsonText::Null, NOW)).promises.remove(0);
    assert_eq!((open.who.code, open.allowed, open.zone), ("play-promise-open", false, None));
}

/// A promise without any authority holds up the step and its texts (S-083).
#[test]
fn a_step_with_a_promise_that_may_not_be_made_is_not_done() {
    let discount = promise("discount", &json!({ "share": "0.2" }));
    let held = with(&answered(), &[("promises.p", discount.clone())]);
    let before = view("cancelling", &held);
    assert!(!texts(&before).contains(&"propose"));
    let granted = view("cancelling", &with(&held, &[("promises.p.granted", json!("yes"))]));
    assert!(texts(&granted).contains(&"propose"));
    // S-061: the value with numbers of theirs, where there are any; S-066: whoever tries it may leave afterwards.
    assert!(!texts(&granted).contains(&"value"));
    let numbers = with(
        &held,
        &[
            ("promises.p.granted", json!("yes")),
            ("notes.value_2", json!("47 hours saved")),
            (
                "promises.q",
                promise("trial", &json!({ "cost": "100", "ends": "2027-02-20", "granted": "yes" })),
            ),
        ],
    );
    let numbers = view("cancelling", &numbers);
    assert!(texts(&numbers).contains(&"value"));
    let lines =
        step(&numbers, "propose").parts.iter().flat_map(|part| &part.texts).flat_map(|text| &text.lines);
    assert!(lines.map(|line| told(Some(line))).any(|line| line == "play-line-trial 2027-02-20"));
    let line = &step(&granted, "propose").parts.iter().flat_map(|part| &part.texts).next().unwrap().lines[0];
    assert_eq!(told(Some(line)), "play-line-promise something Ana 2026-12-01");
}

/// S-090, S-092, Q18: a day for the summary, four dates, and three calendar months that end with the month.
#[test]
fn what_comes_after_they_stay() {
    let stays = |on: &str| {
        with(
            &answered(),
            &[
                ("promises.p", promise("action", &json!({}))),
                ("answers.stays", json!("yes")),
                ("steps.propose", json!({ "done": true, "on": on })),
            ],
        )
    };
    let today = view("cancelling", &stays("2026-11-24"));
    assert_eq!(today.current, Some("summary"));
    assert_eq!(told(step(&today, "summary").until.as_ref()), "play-until 2026-11-25");
    let late = at("cancelling", &stays("2026-11-24"), "2026-11-26T00:00");
    assert_eq!((told(late.until.as_ref()), late.overdue), ("play-overdue 2026-11-25".to_owned(), true));
    assert!(!at("cancelling", &stays("2026-11-24"), "2026-11-25T23:59").overdue);
    let due = |view: &PlayView| -> Vec<String> {
        view.dues.iter().filter(|due| due.what.code == "play-due-weeks").map(|due| due.on.clone()).collect()
    };
    assert_eq!(due(&today), ["2026-12-01", "2026-12-08", "2026-12-22", "2027-01-19"]);
    let met = with(
        &stays("2026-11-24"),
        &[("contacts.t1", json!({ "on": "2026-12-01", "step": "follow_up", "channel": "phone" }))],
    );
    assert_eq!(due(&view("cancelling", &met)), ["2026-12-08", "2026-12-22", "2027-01-19"]);

    let closed = |on: &str, now: &str| {
        let case = with(&stays("2026-11-24"), &[("outcome", json!("stayed")), ("closed", json!(on))]);
        let view = at("cancelling", &case, now);
        assert_eq!((view.state, view.success), (PlayState::Closed, true));
        told(view.durable.as_ref())
    };
    assert_eq!(
        closed("2026-11-30", "2027-02-27T09:00"),
        "play-durable-early 2027-02-28",
        "February ends first"
    );
    assert_eq!(closed("2026-11-30", "2027-03-01T00:00"), "play-durable-yes 2027-02-28");
    assert_eq!(closed("2027-11-30", "2028-02-28T09:00"), "play-durable-early 2028-02-29", "a leap year");
    assert_eq!(closed("2026-12-15", "2027-03-16T00:00"), "play-durable-yes 2027-03-15");
}

/// What proposes, and that nothing starts by itself.
#[test]
fn the_record_proposes_and_a_person_opens() {
    let proposed = |play: &str, case: JsonText, now: &str| code(at(play, &case, now).proposed.as_ref());
    let sent = json!({ "events": { "cancel_sent": "2026-11-24T08:00" } });
    assert_eq!(proposed("cancelling", sent.clone(), NOW), "play-cancelling-proposed-sent");
    assert_eq!(proposed("cancelling", sent, "2026-11-23T10:00"), "", "not before it happened");
    let renewal = json!({ "events": { "renewal_due": "2026-12-24" } });
    assert_eq!(
        proposed("cancelling", renewal.clone(), NOW),
        "play-cancelling-proposed-renewal",
        "30 days ahead"
    );
    assert_eq!(proposed("cancelling", renewal.clone(), "2026-11-23T10:00"), "", "31 days ahead");
    let renewed = with(&renewal, &[("answers", json!({ "renewed": "yes" }))]);
    assert_eq!(proposed("cancelling", renewed, NOW), "");
    assert_eq!(
        proposed("cancelling", json!({ "answers": { "health_red": "yes" } }), NOW),
        "play-cancelling-proposed-health"
    );
    assert_eq!(proposed("results", json!({ "answers": { "poor": "yes" } }), NOW), "play-results-proposed");
    assert_eq!(proposed("results", json!({ "answers": { "poor": "yes", "told": "yes" } }), NOW), "");
    assert_eq!(proposed("attacked", json!({}), NOW), "", "nothing on a record says that a client is angry");
    // Won proposes until any conversation has been opened.
    let mut won = clean_deal();
    won["outcome"] = json!("won");
    let read = |deal: &JsonText| {
        code(of("won", advice(deal, &json!({}), &JsonText::Null, &JsonText::Null, NOW)).proposed.as_ref())
    };
    assert_eq!(read(&won), "play-won-proposed");
    won["plays"] = json!({ "attacked": { "opened": "2026-11-20" } });
    assert_eq!(read(&won), "");
    // Opened again after its close it is open; closed without a time on the day it was opened it is closed.
    let again = json!({ "opened": "2026-11-20T09:00", "closed": "2026-11-19T23:59" });
    assert_eq!(at("attacked", &again, NOW).state, PlayState::Open);
    let same = json!({ "opened": "2026-11-20T09:00", "closed": "2026-11-20" });
    assert_eq!(at("attacked", &same, NOW).state, PlayState::Closed);
    // A closed case is proposed anew by what happened since, and by that alone.
    let closed = json!({ "opened": "2026-11-01", "closed": "2026-11-10", "outcome": "stayed", "events": { "cancel_sent": "2026-11-01" } });
    assert_eq!(at("cancelling", &closed, NOW).state, PlayState::Closed);
    let anew = with(&closed, &[("events.cancel_sent", json!("2026-11-20"))]);
    assert_eq!(at("cancelling", &anew, NOW).state, PlayState::Proposed);
}

// The attack.

/// ten minutes, then one step after the other; the explanation only once they ask, and with measures.
#[test]
fn an_attack_is_answered_in_order() {
    let case = with(&opened("2026-11-24T09:55"), &[("notes.reproach", json!("late again"))]);
    let early = at("attacked", &case, "2026-11-24T10:04");
    assert_eq!((early.current, texts(&early)), (Some("step_back"), vec!["time_out"]));
    let mut case = case;
    assert_eq!(at("attacked", &case, "2026-11-24T10:05").current, Some("take_it"));
    for (now, next) in [("take_it", "no_excuse"), ("no_excuse", "fair")] {
        put(&mut case, &format!("steps.{now}"), json!({ "done": true, "on": "2026-11-24" }));
        let view = at("attacked", &case, "2026-11-24T10:30");
        assert_eq!(view.current, Some(next));
        assert!(!texts(&view).contains(&"explain"));
    }
    put(&mut case, "steps.fair", json!({ "done": true, "on": "2026-11-24" }));
    put(&mut case, "answers.they_asked", json!("no"));
    let view = at("attacked", &case, "2026-11-24T10:30");
    assert_eq!(code(step(&view, "explain").blocked.as_ref()), "play-blocked-answer");
    put(&mut case, "answers.they_asked", json!("yes"));
    let view = at("attacked", &case, "2026-11-24T10:30");
    assert_eq!(view.current, Some("explain"));
    assert!(!texts(&view).contains(&"explain"), "no measure has been noted (A-012)");
    put(&mut case, "notes.measures", json!("a second supplier is signed"));
    assert!(texts(&at("attacked", &case, "2026-11-24T10:30")).contains(&"explain"));
    // Whoever has said that we are sorry does not say it again.
    let left = |name: &str| {
        let view = at("attacked", &case, "2026-11-24T10:30");
        let all: Vec<_> =
            view.steps.iter().flat_map(|step| &step.parts).flat_map(|part| &part.texts).collect();
        all.iter().find(|text| text.name == name).map(|text| text.apologies)
    };
    assert_eq!((left("take_it"), left("fair"), left("explain")), (Some(1), Some(0), Some(0)));
    //
    let never = at("attacked", &with(&case, &[("answers.never_again", json!("yes"))]), "2026-11-24T10:30");
    assert_eq!(code(never.stopped.as_ref()), "play-attacked-stop-never-again");
    assert_eq!(texts(&never), Vec::<&str>::new());
}

// After signing, and poor results: working days.

/// F-003, F-004: two working days over a weekend and a holiday, inside the remorse window.
#[test]
fn the_first_call_comes_within_two_working_days_and_before_they_may_withdraw() {
    let until = |signed: &str, own: &JsonText, now: &str| {
        let case = with(&opened(signed), &[("events.signed", json!(signed))]);
        let advice = advice(&deal("won", &case), own, &JsonText::Null, &JsonText::Null, now);
        let view = of("won", advice);
        let step = step(&view, "first_contact");
        format!("{}{}", told(step.until.as_ref()), if step.overdue { " late" } else { "" })
    };
    let none = json!({});
    assert_eq!(
        until("2026-11-26", &none, "2026-11-26T10:00"),
        "play-until 2026-11-30",
        "Thursday, over a weekend"
    );
    assert_eq!(until("2026-11-27", &none, "2026-12-01T23:59"), "play-until 2026-12-01", "the whole last day");
    assert_eq!(until("2026-11-27", &none, "2026-12-02T00:00"), "play-overdue 2026-12-01 late");
    let holiday = json!({ "calendar": { "holidays": ["2026-11-30"] } });
    assert_eq!(until("2026-11-26", &holiday, "2026-11-26T10:00"), "play-until 2026-12-01");
    let remorse = |days: u32| json!({ "plays": { "won": { "numbers": { "remorse_days": days } } } });
    assert_eq!(until("2026-11-26", &remorse(3), "2026-11-26T10:00"), "play-until 2026-11-29");
    assert_eq!(until("2026-11-26", &remorse(5), "2026-11-26T10:00"), "play-until 2026-11-30");
}

/// F-008, F-017: asked on the delivery day, else after thirty days; closed only when feedback and reference were asked.
#[test]
fn after_signing_nobody_vanishes() {
    let blocked = |events: JsonText, now: &str| {
        let case = with(&opened("2026-11-01T10:00"), &[("events", events)]);
        let view = at("won", &case, now);
        told(step(&view, "delivered").blocked.as_ref())
    };
    assert_eq!(blocked(json!({}), "2026-11-30T10:00"), "play-blocked-until 2026-12-01");
    assert_eq!(blocked(json!({}), "2026-12-01T00:00"), "");
    assert_eq!(
        blocked(json!({ "delivery": "2026-11-20" }), "2026-11-19T10:00"),
        "play-blocked-until 2026-11-20"
    );
    assert_eq!(blocked(json!({ "delivery": "2026-11-20" }), "2026-11-20T00:00"), "");
    let close = |case: &JsonText| code(step(&view("won", case), "close").blocked.as_ref());
    let case = opened("2026-11-01T10:00");
    assert_eq!(close(&case), "play-blocked-step");
    let why = with(&case, &[("notes.why_bought", json!("speed")), ("steps.why_us", json!({ "done": true }))]);
    assert_eq!(close(&why), "play-blocked-step", "no reference was asked for");
    let both =
        with(&why, &[("answers.reference", json!("no")), ("steps.reference", json!({ "done": true }))]);
    assert_eq!(close(&both), "");
    // F-006: a cap on contacts.
    let contacts = |days: &[&str]| {
        let mut case = case.clone();
        for (place, day) in days.iter().enumerate() {
            put(
                &mut case,
                &format!("contacts.t{place}"),
                json!({ "on": day, "channel": "phone", "step": "first_contact" }),
            );
        }
        view("won", &case).remarks.iter().map(|remark| remark.code).collect::<Vec<_>>()
    };
    assert_eq!(contacts(&["2026-11-17", "2026-11-24"]), Vec::<&str>::new(), "the seventh day counts no more");
    assert_eq!(contacts(&["2026-11-18", "2026-11-24"]), ["play-remark-contacts"]);
}

/// P-001 to P-004: two working days, never on the eve of a weekend, and not without a solution.
#[test]
fn poor_results_are_told_before_they_ask() {
    let case = |known: &str| with(&opened(known), &[("events.known_since", json!(known))]);
    let known = |known: &str, now: &str| {
        at(
            "results",
            &with(&case(known), &[("notes.facts", json!("2 %")), ("notes.solution", json!("again"))]),
            now,
        )
    };
    assert_eq!(view("results", &case("2026-11-24")).current, Some("at_home"));
    let wednesday = known("2026-11-25", "2026-11-25T09:00");
    assert_eq!(told(step(&wednesday, "call_now").until.as_ref()), "play-until 2026-11-27");
    assert_eq!(
        wednesday.remarks.iter().map(|remark| remark.code).collect::<Vec<_>>(),
        ["play-remark-not-friday"]
    );
    let tuesday = known("2026-11-24", NOW);
    assert_eq!(told(step(&tuesday, "call_now").until.as_ref()), "play-until 2026-11-26");
    assert!(tuesday.remarks.is_empty());
    // Two ways to go on are needed, not one.
    let listened = with(
        &case("2026-11-24"),
        &[
            ("notes", json!({ "facts": "a", "solution": "b", "needs": "c", "concerns": "d" })),
            ("contacts.t1", json!({ "on": "2026-11-24", "channel": "phone", "step": "call_now" })),
            ("steps", json!({ "call_now": { "done": true }, "explain": { "done": true } })),
            ("causes.c1", json!({ "reason": "concern", "response": "yes" })),
            ("promises.p1", promise("action", &json!({}))),
        ],
    );
    assert!(!texts(&view("results", &listened)).contains(&"propose"));
    let two = with(&listened, &[("promises.p2", promise("action", &json!({})))]);
    assert!(texts(&view("results", &two)).contains(&"propose"));
}

/// What was learned is at hand when the same conversation begins again.
#[test]
fn earlier_cases_can_be_read() {
    let record = |opened: &str, closed: &str, result: &str| json!({ "kind": "case", "play": "cancelling", "opened": opened, "closed": closed, "result": result, "note": "price", "deal": "A" });
    let records = json!([record("2025-01-01", "2025-01-09", "stayed"), record("2026-01-01", "2026-01-09", "left_well"),
        record("2026-02-01", "soon", "stayed"), { "kind": "case", "play": "won", "closed": "2026-01-09" }]);
    let view = of("cancelling", advice(&clean_deal(), &json!({}), &records, &JsonText::Null, NOW));
    let told: Vec<_> = view.past.iter().map(|past| (past.closed.as_deref(), past.outcome)).collect();
    assert_eq!(told, [(Some("2026-01-09"), Some("left_well")), (Some("2025-01-09"), Some("stayed"))]);
}

/// An admin can leave a play out and change every number; what no play knows is a mistake with its place.
#[test]
fn settings_of_plays() {
    let defaults = Json::parse(settings::DEFAULT).unwrap();
    let check = |own: JsonText| {
        let (settings, errors) = settings::check(&defaults, Some(&tree(&json!({ "coach": own }))));
        let errors: Vec<String> =
            errors.iter().map(|error| format!("{} {}", error.path, error.code)).collect();
        (settings.is_some(), errors)
    };
    assert_eq!(check(json!({ "plays": { "won": { "off": true } } })), (true, vec![]));
    for (own, error) in [
        (json!({ "plays": { "party": {} } }), "coach.plays.party unknown-play"),
        (
            json!({ "plays": { "won": { "numbers": { "days": 3 } } } }),
            "coach.plays.won.numbers.days unknown-number",
        ),
        (
            json!({ "plays": { "won": { "numbers": { "stay_days": null } } } }),
            "coach.plays.won.numbers.stay_days required",
        ),
        (
            json!({ "plays": { "won": { "numbers": { "stay_days": 10_001 } } } }),
            "coach.plays.won.numbers.stay_days out-of-range",
        ),
        (json!({ "plays": { "won": { "help": ["http://x.example"] } } }), "coach.plays.won.help.0 not-https"),
        (
            json!({ "calendar": { "working_days": ["monday", "funday"] } }),
            "coach.calendar.working_days.1 unknown-weekday",
        ),
        (json!({ "calendar": { "working_days": [] } }), "coach.calendar.working_days required"),
        (
            json!({ "authority": [{ "concession": "discount", "up_to": "15", "role": "csm" }] }),
            "coach.authority.0.up_to out-of-range",
        ),
        (json!({ "authority": [{ "concession": "discount" }] }), "coach.authority.0.role required"),
    ] {
        let (ok, errors) = check(own);
        assert!(!ok && errors.iter().any(|found| found == error), "{error}: {errors:?}");
    }
    // Left out, it is not offered; what is open can be brought to its end.
    let off = json!({ "plays": { "cancelling": { "off": true } } });
    let plays = |case: &JsonText| {
        advice(&deal("cancelling", case), &off, &JsonText::Null, &JsonText::Null, NOW).plays
    };
    assert!(plays(&json!({})).iter().all(|view| view.play != "cancelling"));
    assert!(plays(&prepared()).iter().any(|view| view.play == "cancelling"));
    // The numbers decide: a cool-down of an hour.
    let hour = json!({ "plays": { "cancelling": { "numbers": { "cool_down_hours": 1 } } } });
    let case = with(&prepared(), &[("events.incident", json!("2026-11-24T09:00"))]);
    assert!(
        step(
            &of(
                "cancelling",
                advice(&deal("cancelling", &case), &hour, &JsonText::Null, &JsonText::Null, NOW)
            ),
            "when"
        )
        .done
    );
}

// The tables and their words.

const ES: &str = concat!(include_str!("../www/lang/coach/plays.es.ftl"), include_str!("../www/lang/es.ftl"));
const EN: &str = concat!(include_str!("../www/lang/coach/plays.en.ftl"), include_str!("../www/lang/en.ftl"));

fn ids(file: &str) -> BTreeSet<&str> {
    file.lines()
        .filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase()))
        .filter_map(|line| line.split(" =").next())
        .collect()
}

fn fields(step: &'static Step) -> impl Iterator<Item = &'static Field> {
    step.parts.iter().flat_map(|part| if let Kind::Ask(fields) = part.kind { fields } else { &[] })
}

/// Every message that a play can ask for, by the names in its table.
fn messages(play: &'static Play) -> BTreeSet<String> {
    let mut wanted: BTreeSet<String> =
        ["name", "title", "about"].iter().map(|what| format!("play-{}-{what}", play.id)).collect();
    let mut add = |kind: &str, name: &str| {
        wanted.insert(message(play.id, kind, name));
    };
    let text = |add: &mut dyn FnMut(&str, &str), name: &str| {
        add("text", name);
        add("say", name);
    };
    if let Some(graceful) = &play.graceful {
        text(&mut add, graceful.name);
    }
    assert_eq!(play.graceful.is_some(), !play.stops.is_empty(), "whoever can be stopped parts well");
    for step in play.steps {
        add("step", step.name);
        add("do", step.name);
        for gate in step.gates {
            if let Gate::Said(name, _) = gate {
                add("gate", name);
            }
        }
        for part in step.parts {
            match part.kind {
                Kind::Ask(fields) => fields.iter().for_each(|field| add("ask", field.name)),
                Kind::Say(texts) => {
                    for own in texts {
                        text(&mut add, own.name);
                        assert_eq!(own.code, message(play.id, "say", own.name));
                        if own.lines == Lines::Questions {
                            let asked =
                                fields(step).filter(|field| field.required && field.kind == FieldKind::Note);
                            asked.for_each(|field| add("question", field.name));
                        }
                    }
                }
                Kind::Answer(reasons) => {
                    reasons.iter().for_each(|reason| add("reason", reason));
                    reasons.iter().filter(|_| play.proposes).for_each(|reason| add("answer", reason));
                }
                Kind::Close(outcomes) => outcomes.iter().for_each(|outcome| add("outcome", outcome)),
                _ => {}
            }
        }
    }
    for trigger in play.proposed {
        wanted.insert(trigger.code.to_owned());
    }
    for stop in play.stops {
        let (Stop::Said(_, _, code) | Stop::Declined(_, code)) = stop;
        wanted.insert((*code).to_owned());
    }
    wanted.extend(play.avoid.iter().map(|(code, _)| (*code).to_owned()));
    wanted.extend(play.tasks.iter().map(|task| task.code.to_owned()));
    wanted
}

/// The words of the plays are those of their tables, in both languages: none is missing and none is left over.
#[test]
fn every_name_of_a_table_has_its_words_and_no_word_is_left_over() {
    for file in [ES, EN] {
        let there = ids(file);
        for play in tables::ALL {
            let own = format!("play-{}-", play.id);
            let have: BTreeSet<String> =
                there.iter().filter(|id| id.starts_with(&own)).map(|id| (*id).to_owned()).collect();
            assert_eq!(have, messages(play), "{}", play.id);
            assert!(there.contains(format!("card-play-{}", play.id).as_str()));
        }
    }
    assert_eq!(PLAYS.iter().collect::<BTreeSet<_>>(), tables::ALL.iter().map(|play| &play.id).collect());
}

/// A text speaks only of what was surely filled in before it: behind its gates, or before it in its own step.
#[test]
fn a_text_uses_only_what_is_there() {
    for play in tables::ALL {
        for step in play.steps {
            let mut known: BTreeSet<&str> = ["parts"].into();
            let mut before = vec![step.name];
            let mut seen = BTreeSet::new();
            while let Some(name) = before.pop() {
                let Some(own) = play.steps.iter().find(|own| own.name == name).filter(|_| seen.insert(name))
                else {
                    continue;
                };
                if own.name != step.name {
                    known.extend(
                        fields(own)
                            .filter(|field| field.required && field.only.is_none())
                            .map(|field| field.name),
                    );
                }
                before.extend(
                    own.gates
                        .iter()
                        .filter_map(|gate| if let Gate::Done(name) = gate { Some(*name) } else { None }),
                );
            }
            for part in step.parts {
                match part.kind {
                    Kind::Ask(fields) => known.extend(
                        fields
                            .iter()
                            .filter(|field| field.required && field.only.is_none())
                            .map(|field| field.name),
                    ),
                    Kind::Say(texts) => {
                        for (text, file) in texts.iter().flat_map(|text| [(text, ES), (text, EN)]) {
                            let start = file.find(&format!("\n{} =", text.code)).unwrap();
                            let said = file[start + 1..].split("\nplay-").next().unwrap();
                            for name in
                                said.split("{ $").skip(1).filter_map(|rest| rest.split([' ', '}']).next())
                            {
                                assert!(known.contains(name), "{}: ${name} may be missing", text.code);
                            }
                            assert_eq!(said.contains("$parts"), text.lines != Lines::None, "{}", text.code);
                        }
                    }
                    _ => {}
                }
            }
        }
    }
}

/// What a table names is there: gates, windows, numbers, screens, scopes.
#[test]
fn tables_are_sound() {
    let defaults = Json::parse(settings::DEFAULT).unwrap();
    let settings = settings::check(&defaults, None).0.unwrap();
    for play in tables::ALL {
        let own = settings.plays.iter().find(|own| own.id == play.id).expect("its numbers have defaults");
        for name in play.numbers {
            assert!(own.number(name).is_some(), "{}: {name}", play.id);
        }
        let names: Vec<&str> = play.steps.iter().map(|step| step.name).collect();
        let answers: BTreeSet<&str> = play
            .steps
            .iter()
            .flat_map(fields)
            .filter(|field| field.kind == FieldKind::Answer)
            .map(|field| field.name)
            .collect();
        assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), names.len());
        for (place, step) in play.steps.iter().enumerate() {
            for gate in step.gates {
                match gate {
                    Gate::Done(name) => {
                        assert!(names[..place].contains(name), "{}: {name} comes later", step.name)
                    }
                    Gate::Said(name, _) => assert!(answers.contains(name), "{name} is never asked"),
                    Gate::Answered => assert!(
                        play.steps[..place]
                            .iter()
                            .any(|step| step.parts.iter().any(|part| matches!(part.kind, Kind::Answer(_))))
                    ),
                }
            }
        }
        for (_, until) in play.avoid {
            assert!(until.is_none_or(|step| names.contains(&step)));
        }
        for stop in play.stops {
            match stop {
                Stop::Said(name, ..) => assert!(answers.contains(name), "{name} is never asked"),
                Stop::Declined(number, _) => assert!(play.numbers.contains(number)),
            }
        }
        assert!(play.success.iter().all(|word| {
            play.steps
                .iter()
                .flat_map(|step| step.parts)
                .any(|part| matches!(part.kind, Kind::Close(outcomes) if outcomes.contains(word)))
        }));
    }
}

// Law 13.

fn filled() -> impl Strategy<Value = JsonText> {
    let answer = prop_oneof![
        Just(json!("yes")),
        Just(json!("no")),
        Just(json!("unknown")),
        Just(json!(3)),
        Just(JsonText::Null)
    ];
    let day = prop_oneof![
        Just(json!("2026-11-24T09:00")),
        Just(json!("2026-11-20")),
        Just(json!("2027-01-01")),
        Just(json!("soon")),
        Just(JsonText::Null)
    ];
    let note = prop_oneof![
        Just(json!("some words")),
        Just(json!(" ")),
        Just(JsonText::Null),
        Just(json!({ "a": 1 }))
    ];
    let names = |of: fn(FieldKind) -> bool| -> Vec<&'static str> {
        tables::ALL
            .iter()
            .flat_map(|play| play.steps)
            .flat_map(fields)
            .filter(|field| of(field.kind))
            .map(|field| field.name)
            .collect()
    };
    let steps: Vec<&'static str> =
        tables::ALL.iter().flat_map(|play| play.steps).map(|step| step.name).collect();
    let kinds = vec![
        "discount",
        "smaller",
        "pause",
        "terms",
        "trial",
        "product",
        "free_work",
        "incentive",
        "action",
        "gift",
    ];
    let promise = (prop::sample::select(kinds), 0u32..200_000, 0u32..120, any::<bool>(), any::<bool>()).prop_map(|(kind, amount, percent, granted, done)| {
        json!({ "kind": kind, "what": "x", "owner": "Ana", "due": "2026-12-01", "share": format!("0.{percent:03}"), "days": percent,
            "price": amount.to_string(), "amount": amount.to_string(), "cost": amount.to_string(), "ends": "2027-01-01",
            "published": "yes", "granted": if granted { "yes" } else { "no" }, "done": done })
    });
    let table = |names: Vec<&'static str>, value: BoxedStrategy<JsonText>| {
        prop::collection::vec((prop::sample::select(names), value), 0..12).prop_map(|entries| {
            JsonText::Object(entries.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
        })
    };
    (
        table(names(|kind| kind == FieldKind::Answer), answer.boxed()),
        table(names(|kind| kind == FieldKind::Note), note.boxed()),
        table(names(|kind| matches!(kind, FieldKind::Day | FieldKind::Moment)), day.clone().boxed()),
        table(steps, prop_oneof![Just(json!({ "done": true, "on": "2026-11-23" })), Just(json!({ "done": "yes" }))].boxed()),
        prop::collection::vec(promise, 0..4),
        (day, any::<bool>(), 0u32..4, any::<bool>()),
    )
        .prop_map(|(answers, notes, events, steps, promises, (opened, closed, declines, caused))| {
            let promises: serde_json::Map<String, JsonText> = promises.into_iter().enumerate().map(|(place, promise)| (format!("p{place}"), promise)).collect();
            let mut case = json!({ "opened": opened, "answers": answers, "notes": notes, "events": events, "steps": steps,
                "promises": promises, "declines": declines });
            if closed {
                case["closed"] = json!("2026-11-24T09:30");
            }
            if caused {
                case["causes"] = json!({ "c1": { "reason": "price", "response": "ok" } });
            }
            case
        })
}

fn plays(case: &JsonText, play: &str) -> PlayView {
    view(play, case)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    /// No case changes a verdict or anything else of the guidance but the step and what leads the card.
    #[test]
    fn plays_are_harmless(case in filled(), place in 0usize..4) {
        let play = tables::ALL[place].id;
        let bare = |deal: &JsonText| {
            let mut guidance = serde_json::to_value(common::judge(deal, &default_policy())).unwrap();
            guidance.as_object_mut().unwrap().remove("next");
            guidance["deal"].as_object_mut().unwrap().remove("play");
            guidance
        };
        prop_assert_eq!(bare(&deal(play, &case)), bare(&clean_deal()));
    }

    /// A stopped case offers nothing but the farewell, the close and its tasks; below the floor nobody grants; what is
    /// blocked offers no text; a current step can be done.
    #[test]
    fn what_is_offered_may_be_done(case in filled(), place in 0usize..4) {
        let view = plays(&case, tables::ALL[place].id);
        if view.state == PlayState::Stopped {
            prop_assert!(texts(&view).is_empty() && view.promises.is_empty() && view.may.is_empty());
            prop_assert!(view.graceful.is_some());
        }
        for promise in &view.promises {
            let gives = promise.kind != Some(Concession::Action) && promise.kind.is_some();
            if promise.zone == Some(Zone::BelowFloor) || gives && promise.span.best == Level::WalkAway {
                prop_assert!(!promise.grantable && !promise.allowed, "{:?}", promise);
            }
            prop_assert!(promise.grantable || !promise.allowed);
        }
        for step in &view.steps {
            if step.blocked.is_some() {
                prop_assert!(step.parts.iter().all(|part| part.texts.is_empty()), "{}", step.name);
            }
        }
        // Law 7: of amounts a text holds the price on the record alone.
        for text in view.steps.iter().flat_map(|step| &step.parts).flat_map(|part| &part.texts) {
            for (_, value) in text.lines.iter().chain([&text.text]).flat_map(|reason| &reason.with) {
                if let Value::Money(money) = value {
                    prop_assert_eq!(money.amount.to_string(), "160000");
                }
            }
        }
        if let Some(current) = view.current {
            let step = step(&view, current);
            prop_assert!(step.blocked.is_none() && !step.done);
        }
        prop_assert!(view.current.is_none() || matches!(view.state, PlayState::Open | PlayState::Stopped));
    }

    /// Doing a step never blocks another.
    #[test]
    fn doing_a_step_blocks_nothing(case in filled(), place in 0usize..4, which in any::<prop::sample::Index>()) {
        let play = tables::ALL[place];
        let mut case = case;
        (case["opened"], case["closed"], case["declines"]) = (json!("2026-11-20"), JsonText::Null, json!(0));
        let before = plays(&case, play.id);
        let done = play.steps[which.index(play.steps.len())].name;
        let mut more = case.clone();
        more["steps"][done] = json!({ "done": true, "on": "2026-11-24" });
        let after = plays(&more, play.id);
        for (before, after) in before.steps.iter().zip(&after.steps) {
            prop_assert!(before.blocked.is_some() || after.blocked.is_none(), "{done} blocks {}", after.name);
            prop_assert!(!before.done || after.done, "{done} undoes {}", after.name);
        }
    }

    /// Any JSON is a view.
    #[test]
    fn any_case_is_a_view(text in "\\PC{0,40}", place in 0usize..4, number in any::<i64>()) {
        for case in [json!(text), json!(number), json!([text]), json!({ "opened": text, "notes": [number], "promises": { "": { "share": number } } }),
            json!({ "opened": "9999-12-31T23:59", "closed": "0001-01-01", "events": { "signed": "9999-12-31", "incident": "0000-01-01" }, "declines": number })] {
            for now in [NOW, "9999-12-31T23:59", "0000-01-01"] {
                let _ = at(tables::ALL[place].id, &case, now);
            }
        }
    }
}

/// Every step can be reached: filled in one after the other, each play comes to its end.
#[test]
fn every_step_can_be_reached() {
    for play in tables::ALL {
        let mut case = opened("2026-11-20T09:00");
        put(&mut case, "causes.c1", json!({ "reason": "price", "response": "ok" }));
        let mut seen = BTreeSet::new();
        for _ in 0..play.steps.len() * 2 {
            let view = at(play.id, &case, "2027-06-01T09:00");
            let Some(current) = view.current else { break };
            let step = play.steps.iter().find(|step| step.name == current).unwrap();
            let stop = |name: &str| {
                play.stops.iter().any(|stop| matches!(stop, Stop::Said(own, walkaway_rules::vocabulary::Answer::Yes, _) if *own == name))
            };
            for part in step.parts {
                match part.kind {
                    Kind::Ask(fields) => {
                        for field in fields {
                            match field.kind {
                                FieldKind::Answer => put(
                                    &mut case,
                                    &format!("answers.{}", field.name),
                                    json!(if stop(field.name) { "no" } else { "yes" }),
                                ),
                                FieldKind::Note => {
                                    put(&mut case, &format!("notes.{}", field.name), json!("words"))
                                }
                                _ => put(&mut case, &format!("events.{}", field.name), json!("2026-11-20")),
                            }
                        }
                    }
                    Kind::Promise(_, least) => {
                        for place in 0..least {
                            put(&mut case, &format!("promises.p{place}"), promise("action", &json!({})));
                        }
                    }
                    Kind::Touch(channels, least) => {
                        for place in 0..least {
                            put(
                                &mut case,
                                &format!("contacts.{current}{place}"),
                                json!({ "on": "2026-12-01", "channel": channels[0].word(), "step": current }),
                            );
                        }
                    }
                    Kind::Weeks(_, weeks) => {
                        for place in 0..weeks.len() {
                            put(
                                &mut case,
                                &format!("contacts.{current}{place}"),
                                json!({ "on": "2026-12-01", "channel": "phone", "step": current }),
                            );
                        }
                    }
                    Kind::Close(outcomes) => {
                        put(&mut case, "outcome", json!(outcomes[0]));
                        put(&mut case, "closed", json!("2027-05-01"));
                    }
                    _ => {}
                }
            }
            put(&mut case, &format!("steps.{current}"), json!({ "done": true, "on": "2026-12-01" }));
            let after = at(play.id, &case, "2027-06-01T09:00");
            seen.extend(after.steps.iter().filter(|step| step.done).map(|step| step.name));
            seen.insert(current);
        }
        assert_eq!(seen, play.steps.iter().map(|step| step.name).collect(), "{}", play.id);
        assert_eq!(at(play.id, &case, "2027-06-01T09:00").state, PlayState::Closed);
    }
}

/// Law 1 and design 3.12: whoever looks changes what they may grant, and nothing of the verdict.
#[test]
fn the_card_leads_with_what_is_open() {
    let next = |deal: &JsonText| {
        let guidance = common::judge(deal, &policy_with(json!({})));
        (guidance.deal.play, guidance.next.why.code)
    };
    assert_eq!(next(&deal("attacked", &json!({ "opened": "2026-11-20" }))), (Some("attacked"), "next-play"));
    assert_eq!(next(&deal("attacked", &json!({ "opened": "2026-11-20", "closed": "2026-11-21" }))).0, None);
    assert_eq!(
        next(&deal("cancelling", &json!({ "events": { "cancel_sent": "2026-11-20" } }))),
        (Some("cancelling"), "next-play")
    );
    for odd in [json!("open"), json!({ "opened": true }), json!({ "opened": "yesterday" }), json!([])] {
        assert_eq!(next(&deal("won", &odd)).0, None, "{odd}");
    }
    assert_eq!(next(&deal("party", &json!({ "opened": "2026-11-20" }))).0, None);
}
