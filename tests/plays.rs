//! Plays (design 3.12, law 13): tables of situations for each, and what holds for any of them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

mod common;

use std::collections::BTreeSet;

use common::{clean_deal, default_policy, policy_with, put, tree};
use proptest::prelude::*;
use serde_json::{Value as JsonText, json};
use walkaway_rules::advice::{Advice, Coaching, coach_with};
use walkaway_rules::facts::case::Concession;
use walkaway_rules::facts::ended::PLAYS;
use walkaway_rules::facts::json::Json;
use walkaway_rules::facts::read::{At, Findings, Read};
use walkaway_rules::plays::table::{Field, FieldKind, Gate, Kind, Lines, Play, Step, Stop};
use walkaway_rules::plays::{PlayState, PlayView, PromiseView, StepView, Viewer, message, tables};
use walkaway_rules::policy::settings;
use walkaway_rules::vocabulary::{Answer, Level, Moment, Reason, Value, Zone};

/// A Tuesday.
const NOW: &str = "2026-11-24T10:00";

fn coached(deal: &JsonText, own: &JsonText, records: &JsonText, viewer: &JsonText, now: &str) -> Coaching {
    coached_on(&tree(deal), own, records, viewer, now)
}

fn coached_on(deal: &Json, own: &JsonText, records: &JsonText, viewer: &JsonText, now: &str) -> Coaching {
    let defaults = Json::parse(settings::DEFAULT).unwrap();
    let settings = settings::check(&defaults, Some(&tree(&json!({ "coach": own }))));
    assert!(settings.0.is_some(), "settings: {:?}", settings.1);
    let records: Vec<Json> = records.as_array().into_iter().flatten().map(tree).collect();
    let viewer = (!viewer.is_null())
        .then(|| Viewer::read(Some(&tree(viewer)), &At::ROOT.key("user"), &mut Findings::default()));
    coach_with(deal, &records, &default_policy(), &settings, Moment::parse(now), viewer.as_ref())
}

fn advice(deal: &JsonText, own: &JsonText, records: &JsonText, viewer: &JsonText, now: &str) -> Advice {
    *coached(deal, own, records, viewer, now).advice.expect("the policy is fine")
}

fn advice_on(deal: &Json, own: &JsonText, records: &JsonText, viewer: &JsonText, now: &str) -> Advice {
    *coached_on(deal, own, records, viewer, now).advice.expect("the policy is fine")
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
    let Advice { plays, leave, .. } = advice;
    plays.into_iter().chain([leave.case, leave.comeback.case]).find(|view| view.play == play).unwrap()
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
    // Without the time of day it may have been a minute before midnight.
    let day = json!({ "incident": "2026-11-24" });
    assert_eq!(when(day.clone(), "2026-11-25T23:59"), (false, false, "play-from 2026-11-26".into()));
    assert!(when(day, "2026-11-26T00:00").0);
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

/// The case with everything granted as it was asked for.
fn all_granted(case: &JsonText) -> JsonText {
    let mut granted = case.clone();
    for promise in view("cancelling", case).promises {
        let grant = promise.grant.expect("somebody may grant it");
        put(
            &mut granted,
            &format!("promises.{}.granted", promise.key),
            serde_json::to_value(&grant).unwrap(),
        );
    }
    granted
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
    // What a smaller plan saves is what somebody types: it counts up to its part of the cost, and lifts no margin.
    let saving = |price: &str, saved: &str| promise("smaller", &json!({ "price": price, "amount": saved }));
    assert_eq!(
        one(&saving("80000", "52500"), &csm).0,
        Some(Zone::Clear),
        "half of the price with half of the cost"
    );
    assert_eq!(one(&saving("80000", "0"), &csm).0, Some(Zone::BelowFloor));
    let below = |saved: &str| {
        let mut deal = deal("cancelling", &with(&answered(), &[("promises.p", saving("60000", saved))]));
        deal["amount"] = json!("120000");
        of("cancelling", advice(&deal, &json!({}), &JsonText::Null, &csm, NOW)).promises[0].zone
    };
    assert_eq!(
        [below("52500"), below("105000")],
        [Some(Zone::BelowFloor); 2],
        "half of a deal below the floor is below it"
    );
    // Whatever anybody says has been granted: below the floor nobody grants.
    let anything = json!({ "up_to": "1", "price": "0", "cost": "1000000" });
    let granted = with(&under, &[("granted", anything.clone())]);
    assert_eq!(one(&granted, &csm), (Some(Zone::BelowFloor), "play-promise-nobody", false, false));
    assert!(one(&with(&discount("0.12"), &[("granted", anything)]), &csm).3);
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
    // Two that are fine alone are not together, and no order makes one of them fine.
    let ten = promise("discount", &json!({ "share": "0.1" }));
    let both = promised(&[ten.clone(), ten], &json!({ "roles": ["csm"] }));
    assert_eq!((both[0].zone, both[1].zone), (Some(Zone::Approval), Some(Zone::Approval)));
    assert_eq!(both[0].price.as_ref().unwrap().amount.to_string(), "128000.0");
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
    let granted = view("cancelling", &all_granted(&held));
    assert!(texts(&granted).contains(&"propose"));
    // S-061: the value with numbers of theirs, where there are any; S-066: whoever tries it may leave afterwards.
    assert!(!texts(&granted).contains(&"value"));
    let numbers = with(
        &held,
        &[
            ("notes.value_2", json!("47 hours saved")),
            ("promises.q", promise("trial", &json!({ "cost": "100", "ends": "2027-02-20" }))),
        ],
    );
    let numbers = view("cancelling", &all_granted(&numbers));
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
                ("events.agreed", json!(on)),
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
        view.dues
            .iter()
            .filter(|due| due.what.code == "play-due-weeks")
            .filter_map(|due| due.on.clone())
            .collect()
    };
    assert_eq!(due(&today), ["2026-12-01", "2026-12-08", "2026-12-22", "2027-01-19"]);
    let met = with(
        &stays("2026-11-24"),
        &[("contacts.t1", json!({ "on": "2026-12-01", "step": "follow_up", "channel": "phone" }))],
    );
    assert_eq!(due(&view("cancelling", &met)).len(), 4, "what is planned has not been");
    let met = at("cancelling", &met, "2026-12-01T00:00");
    assert_eq!(due(&met), ["2026-12-08", "2026-12-22", "2027-01-19"]);

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

/// A-001 to A-012: ten minutes, then one step after the other; the explanation only once they ask, and with measures.
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
    // A-011.
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

/// The words of the plays and of the card, in each language.
static FILES: std::sync::LazyLock<Vec<String>> = std::sync::LazyLock::new(|| {
    let read = |path: String| std::fs::read_to_string(path).unwrap();
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../www/lang");
    let whole = |language: &String| {
        [read(format!("{folder}/coach/plays.{language}.ftl")), read(format!("{folder}/{language}.ftl"))]
            .concat()
    };
    common::languages().iter().map(whole).collect()
});

fn ids(file: &str) -> BTreeSet<&str> {
    file.lines()
        .filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase()))
        .filter_map(|line| line.split(" =").next())
        .collect()
}

/// Every table: the cases, and those whose facts stand elsewhere on the deal.
fn every() -> impl Iterator<Item = &'static Play> {
    tables::ALL.iter().copied().chain([tables::LEAVING, tables::RETURNING])
}

fn fields(step: &'static Step) -> impl Iterator<Item = &'static Field> {
    step.parts.iter().flat_map(|part| if let Kind::Ask(fields) = part.kind { fields } else { &[] })
}

/// Every message that a play can ask for, by the names in its table.
fn messages(play: &'static Play) -> BTreeSet<String> {
    let own: &[&str] = if play.is_case() { &["name", "title", "about"] } else { &[] };
    let mut wanted: BTreeSet<String> = own.iter().map(|what| format!("play-{}-{what}", play.id)).collect();
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
            part.name.iter().for_each(|name| add("part", name));
            match part.kind {
                Kind::Ask(fields) => {
                    for field in fields {
                        add("ask", field.name);
                        field.options.iter().for_each(|option| add("option", option));
                    }
                }
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
        let (Stop::Said(_, _, code) | Stop::Everywhere(_, _, code) | Stop::Declined(_, code)) = stop;
        wanted.insert((*code).to_owned());
    }
    wanted.extend(play.avoid.iter().map(|(code, _)| (*code).to_owned()));
    wanted.extend(play.tasks.iter().map(|task| task.code.to_owned()));
    wanted.extend(play.closed_by.iter().map(|by| by.code.to_owned()));
    wanted
}

/// The words of the plays are those of their tables, in each language: none is missing and none is left over.
#[test]
fn every_name_of_a_table_has_its_words_and_no_word_is_left_over() {
    for file in FILES.iter() {
        let there = ids(file);
        for play in every() {
            let own = format!("play-{}-", play.id);
            let have: BTreeSet<String> =
                there.iter().filter(|id| id.starts_with(&own)).map(|id| (*id).to_owned()).collect();
            assert_eq!(have, messages(play), "{}", play.id);
            assert_eq!(there.contains(format!("card-play-{}", play.id).as_str()), play.is_case());
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
                        for (text, file) in
                            texts.iter().flat_map(|text| FILES.iter().map(move |file| (text, file)))
                        {
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

/// What a table asks stands where it is read: filled in there, it is in the view as it was written, and nobody complains.
#[test]
fn what_is_asked_is_what_is_read() {
    for play in every() {
        let mut deal = clean_deal();
        if play.is_case() {
            put(&mut deal, &format!("{}.opened", play.at), json!("2026-11-24"));
        }
        let ends = |name: &str| {
            play.stops.iter().any(|stop| matches!(stop, Stop::Said(own, Answer::Yes, _) | Stop::Everywhere(own, Answer::Yes, _) if *own == name))
        };
        let value = |field: &Field| match field.kind {
            // Whatever else is asked only after one answer or the other.
            FieldKind::Answer if play.fields().any(|other| other.only == Some((field.name, Answer::No))) => {
                "no"
            }
            // What ends it leaves nothing else to ask.
            FieldKind::Answer if ends(field.name) => "no",
            FieldKind::Answer => "yes",
            FieldKind::Note => "some words",
            FieldKind::Day => "2026-11-24",
            FieldKind::Moment => "2026-11-24T09:00",
            FieldKind::Choice => field.options[0],
            FieldKind::Money => "1234.5",
        };
        for field in play.fields() {
            assert_eq!(field.options.is_empty(), field.kind != FieldKind::Choice, "{}", field.name);
            put(&mut deal, &format!("{}.{}", play.at, field.path()), json!(value(field)));
        }
        for step in play.steps.iter().filter(|_| play.owners) {
            put(
                &mut deal,
                &format!("{}.steps.{}", play.at, step.name),
                json!({ "owner": "Ana", "on": "2026-11-25" }),
            );
        }
        let coaching = coached(&deal, &json!({}), &JsonText::Null, &JsonText::Null, NOW);
        assert_eq!(coaching.errors, [], "{}", play.id);
        let view = of(play.id, *coaching.advice.unwrap());
        let mut found = view.steps.iter().flat_map(|step| &step.parts).flat_map(|part| &part.fields);
        for field in play.fields().filter(|field| !field.only.is_some_and(|(name, _)| ends(name))) {
            let own = found.next().unwrap();
            assert_eq!((own.name, own.value.as_deref()), (field.name, Some(value(field))), "{}", play.id);
            assert_eq!(own.path, format!("{}.{}", play.at, field.path()));
        }
        assert!(found.next().is_none());
        assert_eq!(play.owners, view.steps.iter().any(|step| step.owner.is_some()), "{}", play.id);
    }
}

/// A new negotiation takes back what the tables ask and the steps; what else is read of a leaving or a return is named where
/// that is done (`src/coach/leave/comeback.rs`), and there is no more of it.
#[test]
fn a_new_negotiation_forgets_the_old_leaving() {
    use walkaway_rules::facts::coaching::{
        Comeback, Conditions, DoorFlags, EscalationFlags, ExitFacts, Steps,
    };
    let asked = |play: &'static Play, below: &str| -> BTreeSet<&str> {
        play.fields().filter(|field| field.below == below).map(|field| field.name).collect()
    };
    let read = |keys: &[&'static str]| keys.iter().copied().collect::<BTreeSet<_>>();
    let mut exit = asked(tables::LEAVING, "");
    exit.extend(["door_flags", "escalation_flags", "conditions", "steps"]);
    exit.extend(["opportunity_cost", "logged_on", "record_id"]);
    assert_eq!(exit, read(ExitFacts::KEYS));
    assert_eq!(asked(tables::LEAVING, "door_flags"), read(DoorFlags::KEYS));
    assert_eq!(asked(tables::LEAVING, "escalation_flags"), read(EscalationFlags::KEYS));
    assert_eq!(asked(tables::LEAVING, "conditions"), read(Conditions::KEYS));
    assert_eq!(
        tables::LEAVING.steps.iter().map(|step| step.name).collect::<BTreeSet<_>>(),
        read(Steps::KEYS)
    );
    assert_eq!(asked(tables::RETURNING, ""), read(Comeback::KEYS));
}

/// A day that somebody set for a step is told like a deadline, in every play, until the step is done or its text said.
#[test]
fn the_day_set_for_a_step_counts() {
    for play in every().filter(|play| play.owners) {
        let name = play.steps[0].name;
        let told = |set: &JsonText| {
            let mut deal = clean_deal();
            put(&mut deal, &format!("{}.steps.{name}", play.at), set.clone());
            if play.is_case() {
                put(&mut deal, &format!("{}.opened", play.at), json!("2026-11-23"));
            }
            let view = of(play.id, advice(&deal, &json!({}), &JsonText::Null, &JsonText::Null, NOW));
            let own = step(&view, name);
            (code(own.due.as_ref()), own.overdue)
        };
        assert_eq!(told(&json!({ "on": "2026-11-23" })), ("play-day-overdue", true), "{}", play.id);
        assert_eq!(told(&json!({ "on": "2026-11-24" })), ("play-day-today", false), "{}", play.id);
        assert_eq!(told(&json!({ "on": "2026-11-25" })), ("play-day-in", false), "{}", play.id);
        assert_eq!(told(&json!({ "on": "2026-11-23", "done": true })), ("", false), "{}", play.id);
        assert_eq!(told(&json!({ "on": "soon" })), ("", false), "{}", play.id);
    }
}

/// What a table names is there: gates, windows, numbers, screens, scopes.
#[test]
fn tables_are_sound() {
    let defaults = Json::parse(settings::DEFAULT).unwrap();
    let settings = settings::check(&defaults, None).0.unwrap();
    for play in every() {
        if play.is_case() {
            assert_eq!(play.at, format!("plays.{}", play.id));
            let own = settings.plays.iter().find(|own| own.id == play.id).expect("its numbers have defaults");
            for name in play.numbers {
                assert!(own.number(name).is_some(), "{}: {name}", play.id);
            }
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
        for by in play.closed_by {
            assert!(names.contains(&by.step));
            let picked = |field: &Field| field.name == by.field && field.options.contains(&by.word);
            assert!(play.fields().any(picked), "{} can never be {}", by.field, by.word);
        }
        for (_, until) in play.avoid {
            assert!(until.is_none_or(|step| names.contains(&step)));
        }
        for stop in play.stops {
            match stop {
                Stop::Said(name, ..) | Stop::Everywhere(name, ..) => {
                    assert!(answers.contains(name), "{name} is never asked")
                }
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

/// A play and a case of it: mostly filled in, with anything changed, missing, or such that nobody can read it.
fn filled() -> impl Strategy<Value = (usize, JsonText)> {
    let answer = prop_oneof![
        Just(json!("yes")),
        Just(json!("no")),
        Just(json!("unknown")),
        Just(json!(3)),
        Just(JsonText::Null)
    ];
    let days = vec![
        json!("2026-11-24T09:00"),
        json!("2026-11-24"),
        json!("2026-11-20"),
        json!("2026-11-25T21h"),
        json!("2027-01-01"),
        json!("soon"),
        json!(7),
        JsonText::Null,
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
    let contact = (
        prop::sample::select(days.clone()),
        prop::sample::select(vec!["phone", "email", "visit", "smoke"]),
        prop::sample::select(steps.clone()),
    )
        .prop_map(|(on, channel, step)| json!({ "on": on, "channel": channel, "step": step }));
    let overlay = |table: &'static str, names: Vec<&'static str>, value: BoxedStrategy<JsonText>| {
        prop::collection::vec((prop::sample::select(names), value), 0..6).prop_map(move |entries| {
            entries.into_iter().map(|(name, value)| (format!("{table}.{name}"), value)).collect::<Vec<_>>()
        })
    };
    let day = prop::sample::select(days).boxed();
    let said = prop_oneof![
        Just(json!({ "done": true, "on": "2026-11-23" })),
        Just(json!({ "done": "yes" })),
        Just(json!(7)),
        Just(JsonText::Null)
    ];
    let odd = (
        prop::sample::select(vec![
            "promises", "causes", "contacts", "events", "answers", "notes", "steps", "declines", "closed",
            "outcome",
        ]),
        prop::sample::select(vec![json!(7), json!("x"), json!([]), json!({ "x": 7 })]),
        0u8..6,
    );
    (
        (0..tables::ALL.len(), any::<bool>(), any::<bool>()),
        overlay("answers", names(|kind| kind == FieldKind::Answer), answer.boxed()),
        overlay("notes", names(|kind| kind == FieldKind::Note), note.boxed()),
        overlay("events", names(|kind| matches!(kind, FieldKind::Day | FieldKind::Moment)), day.clone()),
        overlay("steps", steps.clone(), said.boxed()),
        overlay("contacts", steps, contact.boxed()),
        prop::collection::vec(any_promise(), 0..4),
        (day, 0u8..4, 0u32..4, 0u8..4),
        odd,
    )
        .prop_map(|((place, whole_case, granted), answers, notes, events, steps, contacts, promises, (on, closed, declines, caused), odd)| {
            let mut case = if whole_case { whole(tables::ALL[place]) } else { opened("2026-11-20T09:00") };
            for (path, value) in [answers, notes, events, steps, contacts].into_iter().flatten() {
                put(&mut case, &path, value);
            }
            for (place, promise) in promises.into_iter().enumerate() {
                put(&mut case, &format!("promises.p{place}"), promise);
            }
            case["declines"] = json!(declines);
            match closed {
                0 => case["closed"] = json!("2026-11-24T09:30"),
                1 => case["opened"] = on,
                _ => {}
            }
            if caused > 0 {
                case["causes"] = json!({ "c1": { "reason": "price", "response": "ok" }, "c2": if caused > 2 { json!(7) } else { json!({}) } });
            }
            if let (name, value, 0) = odd {
                case[name] = value;
            }
            if granted && tables::ALL[place].id == "cancelling" {
                case = granted_as_far_as_it_goes(&case);
            }
            (place, case)
        })
}

/// The case with everything granted that somebody may grant.
fn granted_as_far_as_it_goes(case: &JsonText) -> JsonText {
    let mut granted = case.clone();
    for promise in view("cancelling", case).promises {
        if promise.grant.is_some() {
            let grant = serde_json::to_value(&promise).unwrap()["grant"].clone();
            put(&mut granted, &format!("promises.{}.granted", promise.key), grant);
        }
    }
    granted
}

fn plays(case: &JsonText, play: &str) -> PlayView {
    view(play, case)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..common::runs(400) })]

    /// No case changes a verdict or anything else of the guidance but the step and what leads the card.
    #[test]
    fn plays_are_harmless((place, case) in filled()) {
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
    fn what_is_offered_may_be_done((place, case) in filled()) {
        let view = plays(&case, tables::ALL[place].id);
        if view.state == PlayState::Stopped {
            offers_nothing(tables::ALL[place], &view);
        }
        prop_assert_eq!(no_holes(&view), Ok(()));
        // What is done was done in its turn.
        let answer = |name: &str| case["answers"][name].as_str().map(str::to_owned);
        for (own, seen) in tables::ALL[place].steps.iter().zip(&view.steps).filter(|(_, seen)| seen.done) {
            for gate in own.gates {
                let open = match gate {
                    Gate::Done(name) => step(&view, name).done,
                    Gate::Said(name, said) => answer(name).as_deref() == Some(said.word()),
                    Gate::Answered => case["causes"]["c1"].is_object(),
                };
                prop_assert!(open, "{} is done behind a closed gate", seen.name);
            }
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
    fn doing_a_step_blocks_nothing((place, case) in filled(), which in any::<prop::sample::Index>()) {
        let play = tables::ALL[place];
        let mut case = case;
        (case["opened"], case["closed"], case["declines"]) = (json!("2026-11-20"), JsonText::Null, json!(0));
        if !case["steps"].is_object() {
            case["steps"] = json!({});
        }
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
                play.stops.iter().any(|stop| matches!(stop, Stop::Said(own, Answer::Yes, _) | Stop::Everywhere(own, Answer::Yes, _) if *own == name))
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
                        for (place, _) in weeks.iter().enumerate() {
                            put(
                                &mut case,
                                &format!("contacts.{current}{place}"),
                                json!({ "on": format!("2027-0{}-01", place + 1), "channel": "phone", "step": current }),
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

/// What nobody can say is open, and who may grant it is asked first.
#[test]
fn a_promise_is_what_can_be_read_of_it() {
    let (csm, manager) = (json!({ "roles": ["csm"] }), json!({ "roles": ["manager"] }));
    let discount = promise("discount", &json!({ "share": "0.1" }));
    assert_eq!([one(&discount, &csm).1, one(&discount, &manager).1], ["play-promise-own"; 2]);
    for (kind, numbers) in [
        ("discount", json!({})),
        ("terms", json!({})),
        ("trial", json!({ "ends": "2027-01-01" })),
        ("smaller", json!({ "price": { "amount": "100000", "currency": "XTS" } })),
        ("pause", json!({ "ends": "2027-01-01" })),
        ("free_work", json!({})),
    ] {
        assert_eq!(one(&promise(kind, &numbers), &csm).1, "play-promise-open", "{kind}");
    }
}

/// Q16: that the deadline wins is said until they have been called; a contact that is planned has not been.
#[test]
fn what_hurries_is_said_and_what_is_planned_is_not_done() {
    let events = json!({ "cancel_sent": "2026-11-24T09:00", "incident": "2026-11-24T09:00", "processes_on": "2026-11-25" });
    let hurried = with(&prepared(), &[("events", events)]);
    let said = |case: &JsonText| {
        view("cancelling", case).remarks.iter().any(|remark| remark.code == "play-remark-deadline")
    };
    assert!(said(&hurried));
    assert!(!said(&with(
        &hurried,
        &[("steps.open", json!({ "done": true, "on": "2026-11-24" })), ("answers.permission", json!("yes"))]
    )));
    let touched = |on: &str| {
        let contact = json!({ "on": on, "step": "first_contact", "channel": "phone" });
        let case = with(&opened("2026-11-24T09:00"), &[("contacts.t", contact)]);
        let view = view("won", &case);
        step(&view, "first_contact").parts.iter().any(|part| part.kind.word() == "touch" && part.done)
    };
    assert_eq!([touched("2026-11-24"), touched("2026-11-25")], [true, false]);
}

/// F-005, words: what is sent to a client says what was agreed, no standard of ours and no risk.
#[test]
fn the_letter_after_signing_says_what_was_agreed() {
    let terms = |terms: JsonText| {
        let mut deal = deal("won", &opened("2026-11-24T09:00"));
        deal["terms"] = terms;
        let view = of("won", advice(&deal, &json!({}), &JsonText::Null, &JsonText::Null, NOW));
        let texts = view.steps.iter().flat_map(|step| &step.parts).flat_map(|part| &part.texts);
        let lines = texts.flat_map(|text| &text.lines).filter(|line| line.code == "play-line-term");
        let name = |line: &Reason| match line.with.first() {
            Some((_, Value::Label(label))) => label.message.clone(),
            other => panic!("{other:?}"),
        };
        lines.map(name).collect::<Vec<_>>()
    };
    let agreed = json!({ "payment_days": { "asked": 45 }, "performance_guarantees": { "asked": false }, "liability_cap": null });
    assert_eq!(terms(agreed), ["term-payment-days"]);
    // What we do not accept was asked; what was signed in its place the record does not say.
    let refused = json!({
        "payment_days": { "asked": 61 }, "liability_cap": { "asked": "unlimited", "deal_breaker": "no" },
        "ip_rights": { "asked": "full_transfer" }, "sla_uptime": { "asked": "99.95" }
    });
    assert_eq!(terms(refused), Vec::<String>::new());
}

// What is promised together.

/// What the client's case comes to, whatever the order of what is promised: each promise by its name, and the whole.
fn together(
    promises: &[(&str, JsonText)],
    viewer: &JsonText,
) -> (BTreeSet<String>, Option<Reason>, Option<&'static str>) {
    let mut case = answered();
    for (key, promise) in promises {
        put(&mut case, &format!("promises.{key}"), promise.clone());
    }
    // serde's own map would put them in order.
    let entries: Vec<String> = promises.iter().map(|(key, promise)| format!("\"{key}\":{promise}")).collect();
    let deal = deal("cancelling", &case);
    let text = deal.to_string();
    let start = text.find("\"promises\":{").unwrap() + "\"promises\":".len();
    let end = start + case["promises"].to_string().len();
    let text = format!("{}{{{}}}{}", &text[..start], entries.join(","), &text[end..]);
    let view =
        of("cancelling", advice_on(&Json::parse(&text).unwrap(), &json!({}), &JsonText::Null, viewer, NOW));
    let told = view.promises.iter().map(|promise| format!("{promise:?}")).collect();
    (told, view.together, view.current)
}

fn any_promise() -> impl Strategy<Value = JsonText> {
    let kinds =
        vec!["discount", "smaller", "pause", "terms", "trial", "product", "free_work", "incentive", "action"];
    let odd = prop_oneof![
        Just(json!(7)),
        Just(json!({ "kind": "gift" })),
        Just(json!({ "kind": 3, "share": "0.1" })),
        Just(json!("x"))
    ];
    let numbers = (prop::sample::select(kinds), 0u32..170_000, 0u32..60, 0u8..8).prop_map(|(kind, amount, percent, granted)| {
        let mut promise = promise(kind, &json!({ "share": format!("0.{percent:02}"), "days": percent * 2,
            "price": amount.to_string(), "amount": (amount / 8).to_string(), "cost": (amount / 8).to_string(), "ends": "2027-01-01", "published": "yes" }));
        match granted {
            0 => promise["granted"] = json!({ "up_to": "0.3", "price": "126000", "cost": "120000" }),
            1 => promise["granted"] = json!("yes"),
            2 => { promise.as_object_mut().unwrap().remove("cost"); }
            3 => promise["cost"] = json!("a lot"),
            _ => {}
        }
        promise
    });
    prop_oneof![8 => numbers, 1 => odd]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..common::runs(300) })]

    /// The order in which things are promised changes nothing; a promise more never makes the price better, and never allows
    /// what was not allowed without it.
    #[test]
    fn the_order_of_promises_judges_alike(promises in prop::collection::vec(any_promise(), 1..5).prop_flat_map(|all| (Just(all.clone()), Just(all).prop_shuffle())), csm in any::<bool>()) {
        let viewer = if csm { json!({ "roles": ["csm"] }) } else { JsonText::Null };
        let (first, second) = promises;
        let name = |promise: &JsonText| { let place = first.iter().position(|own| own == promise).unwrap(); ["a", "b", "c", "d", "e"][place] };
        let mut seen = BTreeSet::new();
        let named = |all: &[JsonText], seen: &mut BTreeSet<&'static str>| -> Vec<(&'static str, JsonText)> {
            all.iter().map(|promise| (name(promise), promise.clone())).filter(|(key, _)| seen.insert(*key)).collect()
        };
        let one = named(&first, &mut seen);
        seen.clear();
        let other = named(&second, &mut seen);
        prop_assert_eq!(together(&one, &viewer), together(&other, &viewer));
        // One less.
        let fewer = &one[..one.len() - 1];
        let views = |all: &[(&str, JsonText)]| {
            let mut case = answered();
            all.iter().for_each(|(key, promise)| put(&mut case, &format!("promises.{key}"), promise.clone()));
            of("cancelling", advice(&deal("cancelling", &case), &json!({}), &JsonText::Null, &viewer, NOW)).promises
        };
        let more = views(&one);
        for before in views(fewer) {
            let after = more.iter().find(|own| own.key == before.key).unwrap();
            prop_assert!(before.allowed || !after.allowed, "{} by {:?}", before.key, one.last());
            if let (Some(before), Some(after)) = (&before.price, &after.price) {
                prop_assert!(after.amount <= before.amount);
            }
        }
    }
}

/// S-101: what one may give is given once, not in instalments; each kind by its own measure, and a level counts as far as it goes.
#[test]
fn authority_is_not_given_in_instalments() {
    let rows = json!({ "authority": [
        { "concession": "discount", "up_to": "0.15", "role": "csm" }, { "concession": "discount", "role": "manager" },
        { "concession": "pause", "up_to": "0.15", "role": "csm" }, { "concession": "pause", "role": "manager" },
        { "concession": "incentive", "up_to": "0.15", "role": "csm" }, { "concession": "incentive", "role": "manager" },
        { "concession": "trial", "up_to": "15000", "role": "csm" }, { "concession": "trial", "role": "manager" },
        { "concession": "free_work", "up_to": "15000", "role": "csm" }, { "concession": "free_work", "role": "manager" },
        { "concession": "product", "up_to": "15000", "role": "csm" }, { "concession": "product", "role": "manager" },
        { "concession": "terms", "up_to": "45", "role": "csm" }, { "concession": "terms", "role": "manager" },
        { "concession": "smaller", "up_to": "0.15", "role": "csm" }, { "concession": "smaller", "role": "manager" },
    ] });
    let who = |promises: &[JsonText]| -> Vec<&'static str> {
        let mut case = answered();
        promises
            .iter()
            .enumerate()
            .for_each(|(place, own)| put(&mut case, &format!("promises.p{place}"), own.clone()));
        let mut deal = deal("cancelling", &case);
        // Dear enough for the table to decide alone.
        deal["amount"] = json!("400000");
        let view = of("cancelling", advice(&deal, &rows, &JsonText::Null, &json!({ "roles": ["csm"] }), NOW));
        view.promises.iter().map(|promise| promise.who.code).collect()
    };
    let adds = [
        ("discount", json!({ "share": "0.05" })),
        ("pause", json!({ "amount": "20000", "ends": "2027-01-01" })),
        ("incentive", json!({ "amount": "20000" })),
        ("trial", json!({ "cost": "5000", "ends": "2027-01-01" })),
        ("free_work", json!({ "cost": "5000" })),
        ("product", json!({ "cost": "5000", "published": "yes" })),
    ];
    for (kind, numbers) in adds {
        let one = promise(kind, &numbers);
        for count in 1..=4 {
            let said = who(&vec![one.clone(); count]);
            let expected = if count <= 3 { "play-promise-own" } else { "play-promise-role" };
            assert_eq!(said, vec![expected; count], "{kind}: {count} times a third of what one may");
        }
    }
    let days = |days: u32| promise("terms", &json!({ "days": days }));
    assert_eq!(who(&[days(45), days(30)]), ["play-promise-own"; 2], "days are not added up");
    assert_eq!(who(&[days(30), days(46)]), ["play-promise-role"; 2]);
    let smaller = |price: &str| promise("smaller", &json!({ "price": price }));
    assert_eq!(
        who(&[smaller("340000"), smaller("360000")]),
        ["play-promise-own"; 2],
        "one plan is taken, the smallest"
    );
    assert_eq!(who(&[smaller("360000"), smaller("339999")]), ["play-promise-role"; 2]);
    // Another kind has its own measure.
    assert_eq!(
        who(&[
            promise("discount", &json!({ "share": "0.1" })),
            promise("trial", &json!({ "cost": "15000", "ends": "2027-01-01" }))
        ]),
        ["play-promise-own"; 2]
    );
}

/// S-101, A-003: what two conversations give away is given once; whichever is looked at.
#[test]
fn what_another_conversation_promised_counts() {
    let viewer = json!({ "roles": ["csm"] });
    let seen = |attacked: &JsonText, mine: &JsonText| {
        let mut deal = deal("cancelling", &with(&answered(), &[("promises.p0", mine.clone())]));
        put(&mut deal, "plays.attacked", attacked.clone());
        let mut advice = advice(&deal, &json!({}), &JsonText::Null, &viewer, NOW);
        let view =
            advice.plays.remove(advice.plays.iter().position(|view| view.play == "cancelling").unwrap());
        let told = view.remarks.iter().any(|remark| remark.code == "play-remark-promised-elsewhere");
        (view.promises[0].who.code, view.promises[0].allowed, told)
    };
    let of = |state: &JsonText, promise: JsonText| with(state, &[("promises.p0", promise)]);
    let open = opened("2026-11-20");
    let closed = with(&open, &[("closed", json!("2026-11-22")), ("outcome", json!("apart"))]);
    let mine = promise("discount", &json!({ "share": "0.1" }));
    assert_eq!(seen(&open, &mine), ("play-promise-own", true, false), "alone");
    let theirs = promise("discount", &json!({ "share": "0.1" }));
    // The last one may be given alone and not after the first: the table's limit, and in money the floor.
    assert!(!seen(&of(&open, theirs.clone()), &mine).1, "together it is twice as much");
    assert!(!seen(&of(&closed, theirs.clone()), &mine).1, "closed, and not kept yet");
    let kept = with(&theirs, &[("done", json!(true))]);
    assert_eq!(seen(&of(&closed, kept), &mine), ("play-promise-own", true, false), "it is on the record");
    assert!(seen(&of(&open, theirs), &mine).2, "and it is said");
    for below in [
        promise("free_work", &json!({ "cost": "300000" })),
        promise("pause", &json!({ "amount": "150000", "ends": "2027-01-01" })),
    ] {
        assert_eq!(
            seen(&of(&open, below), &promise("discount", &json!({ "share": "0.01" }))).0,
            "play-promise-nobody"
        );
    }
    // What nobody can read there closes what is promised here.
    for odd in [json!({ "kind": "magic" }), json!(7)] {
        assert!(!seen(&of(&open, odd.clone()), &mine).1, "{odd}");
    }
}

/// S-060: each plan is judged by itself, so that offering a second one never makes the first one better.
#[test]
fn a_second_plan_betters_no_other() {
    let alone = |plan: &JsonText| promised(std::slice::from_ref(plan), &JsonText::Null).remove(0);
    let plan = |price: &str, saved: &str| promise("smaller", &json!({ "price": price, "amount": saved }));
    let below = plan("100000", "0");
    assert_eq!(alone(&below).who.code, "play-promise-nobody");
    for other in
        [plan("99000", "99000"), plan("1000", "400000"), plan("399999", "1"), plan("100000", "99999")]
    {
        for all in [[below.clone(), other.clone()], [other, below.clone()]] {
            for view in promised(&all, &JsonText::Null) {
                assert_eq!((view.who.code, view.allowed), ("play-promise-nobody", false), "{all:?}");
            }
        }
    }
}

/// S-060: days that are promised are not fewer than those that are asked anyway.
#[test]
fn a_promise_of_days_betters_nothing() {
    let who = |asked: JsonText, more: &[JsonText]| {
        let mut case = answered();
        for (place, promise) in more.iter().enumerate() {
            put(&mut case, &format!("promises.p{place}"), promise.clone());
        }
        let mut deal = deal("cancelling", &case);
        put(&mut deal, "terms.payment_days", json!({ "asked": asked }));
        let views =
            of("cancelling", advice(&deal, &json!({}), &JsonText::Null, &JsonText::Null, NOW)).promises;
        (views[0].span, views[0].allowed)
    };
    let gift = promise("discount", &json!({ "share": "0.25" }));
    let days = |days: u32| promise("terms", &json!({ "days": days }));
    for asked in [json!(90), json!(360), json!("standard")] {
        let alone = who(asked.clone(), std::slice::from_ref(&gift));
        for fewer in [0, 1, 30] {
            let both = who(asked.clone(), &[gift.clone(), days(fewer)]);
            assert!(
                both.0.worst >= alone.0.worst && both.0.best >= alone.0.best,
                "{asked}, {fewer}: {alone:?} {both:?}"
            );
        }
    }
    assert!(!who(json!("soon"), &[days(30)]).1, "what is asked cannot be read");
}

/// S-031: what would end it and cannot be read ends it until somebody mends it, and it is said.
#[test]
fn an_unreadable_stop_stops() {
    let asked = |view: &PlayView| view.remarks.iter().any(|remark| remark.code == "play-remark-unreadable");
    for play in every().filter(|play| play.is_case()) {
        let case = whole(play);
        for stop in play.stops {
            let path = match stop {
                Stop::Said(name, ..) | Stop::Everywhere(name, ..) => format!("answers.{name}"),
                Stop::Declined(..) => "declines".to_owned(),
            };
            for odd in [json!("sip"), json!(true), json!(["yes"]), json!(-1)] {
                let view = view(play.id, &with(&case, &[(&path, odd.clone())]));
                assert_eq!(
                    (view.state, code(view.stopped.as_ref()), asked(&view)),
                    (PlayState::Stopped, "play-stop-unreadable", true),
                    "{path}: {odd}"
                );
                assert_eq!(view.stopped_by, Some(format!("{}.{path}", play.at)));
                offers_nothing(play, &view);
            }
        }
        let table = view(play.id, &with(&case, &[("answers", json!("none"))]));
        assert!(play.stops.is_empty() || table.state == PlayState::Stopped, "{}", play.id);
    }
}

/// A-010: whoever said never again is pressed in no other conversation either.
#[test]
fn never_again_ends_what_presses() {
    let both = |answer: JsonText| {
        let mut deal = deal("cancelling", &answered());
        put(&mut deal, "plays.attacked", with(&opened("2026-11-20"), &[("answers.never_again", answer)]));
        put(&mut deal, "plays.results", opened("2026-11-20"));
        let advice = advice(&deal, &json!({}), &JsonText::Null, &JsonText::Null, NOW);
        let state = |play: &str| advice.plays.iter().find(|view| view.play == play).unwrap().clone();
        (state("cancelling"), state("results"))
    };
    let (cancelling, results) = both(json!("yes"));
    assert_eq!((cancelling.state, results.state), (PlayState::Stopped, PlayState::Open));
    assert_eq!(cancelling.stopped_by.as_deref(), Some("plays.attacked.answers.never_again"));
    assert_eq!(code(cancelling.stopped.as_ref()), "play-attacked-stop-never-again");
    assert_eq!(both(json!("no")).0.state, PlayState::Open);
    assert_eq!(both(json!("maybe not")).0.state, PlayState::Stopped);
}

/// A grant that is a number alone is one of the policy's currency: quoting the deal anew lets nothing more through.
#[test]
fn a_grant_does_not_move_with_the_currency() {
    let defaults = Json::parse(settings::DEFAULT).unwrap();
    let settings = settings::check(&defaults, None);
    let policy = policy_with(json!({ "rates": { "EUR": "1.5" } }));
    let view = |asked: &JsonText, granted: JsonText| {
        let promised = with(asked, &[("granted", granted)]);
        let mut deal = deal("cancelling", &with(&answered(), &[("promises.p0", promised)]));
        deal["currency"] = json!("EUR");
        let advice = coach_with(&tree(&deal), &[], &policy, &settings, Moment::parse(NOW), None).advice;
        of("cancelling", *advice.expect("the policy is fine")).promises.remove(0)
    };
    for (asked, bare) in [
        (promise("free_work", &json!({ "cost": "6000" })), vec!["up_to", "price", "cost"]),
        (promise("discount", &json!({ "share": "0.12" })), vec!["price", "cost"]),
    ] {
        let grant = view(&asked, JsonText::Null).grant.map(|grant| serde_json::to_value(&grant).unwrap());
        let grant = grant.expect("somebody may grant it");
        assert!(view(&asked, grant.clone()).allowed, "as it was asked for: {grant}");
        for key in bare {
            let alone = with(&grant, &[(key, grant[key]["amount"].clone())]);
            assert!(alone[key].is_string() && !view(&asked, alone.clone()).allowed, "{key} alone: {alone}");
        }
    }
}

/// Design 3.6, law 11: what was granted is granted for exactly that; sent back as it was asked for, it allows.
#[test]
fn a_grant_covers_what_it_names_and_nothing_worse() {
    let view = |promises: &[JsonText]| promised(promises, &JsonText::Null);
    let grant = |promises: &[JsonText], of: usize| {
        serde_json::to_value(&view(promises)[of]).unwrap()["grant"].clone()
    };
    let with_grant = |promise: &JsonText, grant: &JsonText| with(promise, &[("granted", grant.clone())]);
    let asks = [
        ("discount", json!({ "share": "0.12" }), json!({ "share": "0.1201" }), json!({ "share": "0.115" })),
        ("discount", json!({ "share": "0.123456789" }), json!({ "share": "0.2" }), json!({ "share": "0" })),
        ("discount", json!({ "share": "0.05" }), json!({ "share": "0.06" }), json!({ "share": "0.04" })),
        (
            "pause",
            json!({ "amount": "19000", "ends": "2027-01-01" }),
            json!({ "amount": "19000.01" }),
            json!({ "amount": "18999" }),
        ),
        (
            "incentive",
            json!({ "amount": "19000" }),
            json!({ "amount": "19000.01" }),
            json!({ "amount": "100" }),
        ),
        (
            "smaller",
            json!({ "price": "130000" }),
            json!({ "price": "129999.99" }),
            json!({ "price": "130001" }),
        ),
        ("terms", json!({ "days": 61 }), json!({ "days": 62 }), json!({ "days": 60 })),
        (
            "trial",
            json!({ "cost": "18000", "ends": "2027-01-01" }),
            json!({ "cost": "18000.01" }),
            json!({ "cost": "17000" }),
        ),
        ("free_work", json!({ "cost": "18000" }), json!({ "cost": "18001" }), json!({ "cost": "1" })),
        (
            "product",
            json!({ "cost": "18000", "published": "yes" }),
            json!({ "cost": "18001" }),
            json!({ "cost": "1" }),
        ),
        ("product", json!({ "published": "yes" }), json!({ "cost": "1" }), json!({})),
    ];
    for (kind, numbers, worse, better) in asks {
        let asked = promise(kind, &numbers);
        let grant = grant(std::slice::from_ref(&asked), 0);
        let first = view(std::slice::from_ref(&asked)).remove(0);
        assert!(grant.is_object() && !first.allowed && first.grantable, "{kind}: {grant} {first:?}");
        let granted = with_grant(&asked, &grant);
        let allowed = |more: &JsonText| {
            let more: Vec<(&str, JsonText)> =
                more.as_object().unwrap().iter().map(|(key, value)| (key.as_str(), value.clone())).collect();
            view(&[with(&granted, &more)]).remove(0)
        };
        assert!(allowed(&json!({})).allowed, "{kind}: what was asked for");
        assert!(allowed(&better).allowed, "{kind}: what is better");
        let lapsed = allowed(&worse);
        assert_eq!(
            (lapsed.allowed, lapsed.who.code),
            (false, "play-promise-lapsed"),
            "{kind}: what is worse"
        );
        // Nothing that cannot be read grants, and no key of it can be missing.
        for (key, _) in grant.as_object().unwrap().iter().filter(|(_, value)| !value.is_null()) {
            for odd in [JsonText::Null, json!("soon"), json!(-1), json!([])] {
                let less = with(&granted, &[(&format!("granted.{key}"), odd.clone())]);
                assert!(!view(&[less]).remove(0).allowed, "{kind}: {key} is {odd}");
            }
        }
        for odd in [json!("yes"), json!(true), json!({}), json!([]), json!({ "upto": "1" })] {
            assert!(!view(&[with_grant(&asked, &odd)]).remove(0).allowed, "{kind}: {odd}");
        }
        // Nor does it cover more of the same beside it; one plan and one number of days are taken, though, and nothing twice is nothing.
        if kind != "terms" && kind != "smaller" && grant["up_to"]["amount"] != json!("0") {
            let both = view(&[granted.clone(), promise(kind, &with(&numbers, &[]))]);
            assert!(both.iter().all(|promise| !promise.allowed), "{kind}: another of its kind");
        }
    }
}

/// Q17: where price and terms are both beyond our limits, both routes are named.
#[test]
fn both_routes_are_named() {
    let roles = |promises: &[JsonText]| {
        let view = promised(promises, &JsonText::Null).remove(0);
        assert_eq!(view.who.code, "play-promise-approval", "{view:?}");
        let Some((_, Value::List(roles))) = view.who.with.into_iter().find(|(name, _)| *name == "roles")
        else {
            panic!()
        };
        let roles: Vec<String> = roles.iter().map(|role| format!("{role:?}")).collect();
        assert_eq!(roles.iter().collect::<BTreeSet<_>>().len(), roles.len(), "nobody is named twice");
        roles
    };
    let price = promise("discount", &json!({ "share": "0.14" }));
    let terms = promise("terms", &json!({ "days": 61 }));
    let (of_price, of_terms) = (roles(std::slice::from_ref(&price)), roles(std::slice::from_ref(&terms)));
    for both in [roles(&[price.clone(), terms.clone()]), roles(&[terms, price])] {
        assert!(
            of_price.iter().chain(&of_terms).all(|role| both.contains(role)),
            "{both:?}: {of_price:?} {of_terms:?}"
        );
    }
}

/// B-14: two discounts are parts of one price and add up, and every place says the same number.
#[test]
fn what_is_promised_together_is_one_number() {
    let discount = |share: &str| promise("discount", &json!({ "share": share }));
    let said = |promises: &[(&str, JsonText)]| {
        let mut case = answered();
        promises.iter().for_each(|(key, own)| put(&mut case, &format!("promises.{key}"), own.clone()));
        let view = view("cancelling", &case);
        let reason = view.together.clone().unwrap();
        let prices: BTreeSet<String> = view
            .promises
            .iter()
            .filter_map(|own| own.price.as_ref())
            .map(|price| price.amount.normalize().to_string())
            .collect();
        let value =
            |name: &str| reason.with.iter().find(|(own, _)| *own == name).map(|(_, value)| value.clone());
        let Some(Value::Money(price)) = value("price") else { panic!() };
        let Some(Value::Share(share)) = value("share") else { panic!() };
        assert_eq!(
            prices,
            BTreeSet::from([price.amount.normalize().to_string()]),
            "each says what the whole says"
        );
        (price.amount.normalize().to_string(), share.normalize().to_string(), reason.code)
    };
    assert_eq!(
        said(&[("a", discount("0.15")), ("b", discount("0.1"))]),
        ("120000".into(), "0.25".into(), "play-together-below")
    );
    assert_eq!(said(&[("a", discount("0.05")), ("b", discount("0.05"))]).0, "144000");
    // Of the smaller plan's price; what falls away comes off after it.
    let smaller = promise("smaller", &json!({ "price": "150000" }));
    assert_eq!(said(&[("a", discount("0.02")), ("b", smaller.clone())]).0, "147000");
    let pause = promise("pause", &json!({ "amount": "1000", "ends": "2027-01-01" }));
    assert_eq!(said(&[("a", pause), ("b", discount("0.02")), ("c", smaller)]).0, "146000");
    // A smaller plan that costs more is none.
    assert_eq!(
        said(&[("a", promise("smaller", &json!({ "price": "900000" }))), ("b", discount("0.25"))]).0,
        "120000"
    );
}

/// What of a case cannot be read is said, and closes what rests on it; what was taken away is nothing.
#[test]
fn a_promise_that_cannot_be_read_is_no_promise_that_is_not_there() {
    let fine = promise("action", &json!({}));
    let case =
        |odd: &JsonText| with(&answered(), &[("promises.a", fine.clone()), ("promises.b", odd.clone())]);
    assert!(texts(&view("cancelling", &case(&json!({})))).contains(&"propose"), "nothing is promised there");
    for odd in [
        json!(7),
        json!("x"),
        json!([]),
        json!(true),
        json!({ "kind": "gift" }),
        json!({ "kind": 7, "what": "x", "owner": "A", "due": "2026-12-01" }),
        promise("product", &json!({ "published": "yes", "cost": "a lot" })),
        promise("discount", &json!({ "share": "a third" })),
        promise("smaller", &json!({ "price": [] })),
        promise("pause", &json!({ "amount": -3, "ends": "2027-01-01" })),
        promise("terms", &json!({ "days": "soon" })),
        json!({ "what": "x", "owner": "A", "due": "2026-12-01" }),
    ] {
        let view = view("cancelling", &case(&odd));
        assert!(!texts(&view).contains(&"propose"), "{odd}");
        assert_eq!(view.promises.len(), 2, "{odd}");
        assert!(!view.promises[1].allowed, "{odd}");
        assert_eq!(view.current, Some("propose"));
    }
    let discount = promise("discount", &json!({ "share": "0.01" }));
    for odd in [json!(7), json!({ "kind": "gift" })] {
        let case = with(&answered(), &[("promises.a", discount.clone()), ("promises.b", odd.clone())]);
        let advice = advice(
            &deal("cancelling", &case),
            &json!({}),
            &JsonText::Null,
            &json!({ "roles": ["csm"] }),
            NOW,
        );
        let view = of("cancelling", advice);
        assert_eq!(
            view.promises.iter().map(|own| own.who.code).collect::<Vec<_>>(),
            ["play-promise-open", "play-promise-unreadable"],
            "{odd}"
        );
        assert!(view.together.is_none(), "{odd}: nobody can say what it comes to");
    }
    // The neighbours: a table that is none, a reason that cannot be read.
    let said = |case: &JsonText| {
        view("cancelling", case).remarks.iter().any(|remark| remark.code == "play-remark-unreadable")
    };
    assert!(
        !said(&answered())
            && !said(&with(&answered(), &[("causes.c2", json!({})), ("promises.b", json!({}))]))
    );
    for (path, odd) in [
        ("promises", json!(7)),
        ("promises.b", json!(7)),
        ("causes.c2", json!(7)),
        ("causes", json!("x")),
        ("events.incident", json!("soon")),
        ("declines", json!("twice")),
        ("contacts", json!(1)),
    ] {
        let case = with(&answered(), &[(path, odd)]);
        assert!(said(&case), "{path}");
    }
    let odd = with(&answered(), &[("causes.c2", json!(7))]);
    assert_eq!(code(step(&view("cancelling", &odd), "propose").blocked.as_ref()), "play-blocked-causes");
}

// Times.

/// A time that cannot be read leaves its day, and says so; a moment without a day holds up what waits for it.
#[test]
fn a_moment_that_cannot_be_read_fails_closed() {
    let coaching = |at: &JsonText, now: &str| {
        let case = with(&prepared(), &[("events.incident", at.clone())]);
        let defaults = Json::parse(settings::DEFAULT).unwrap();
        let settings = settings::check(&defaults, None);
        coach_with(
            &tree(&deal("cancelling", &case)),
            &[],
            &default_policy(),
            &settings,
            Moment::parse(now),
            None,
        )
    };
    let seen = |at: &JsonText, now: &str| {
        let coaching = coaching(at, now);
        let error = coaching
            .errors
            .iter()
            .find(|error| error.path == "plays.cancelling.events.incident")
            .map(|error| error.code);
        let view = of("cancelling", *coaching.advice.unwrap());
        let step = step(&view, "when");
        let shown = view.steps[0].parts[0]
            .fields
            .iter()
            .find(|field| field.name == "incident")
            .unwrap()
            .value
            .clone();
        (step.done, told(step.from.as_ref()), error, shown)
    };
    let day = || Some("2026-11-24".to_owned());
    for time in ["21h", "9.30", "9:5", "a las 9", "", "24:00", "25:10", "nine", "9", "21:5x", " 21h"] {
        let at = json!(format!("2026-11-24T{time}"));
        assert_eq!(
            seen(&at, "2026-11-25T23:59"),
            (false, "play-from 2026-11-26".into(), Some("not-a-time"), day()),
            "{time}"
        );
        assert!(seen(&at, "2026-11-26T00:00").0, "{time}: a day after its day");
    }
    assert_eq!(seen(&json!("2026-11-24 21:00"), NOW).3, day());
    // Without its day nobody can say that the time has come.
    for odd in [
        json!("soon"),
        json!(7),
        json!([]),
        json!("24/11/2026"),
        json!("2026-13-01T10:00"),
        json!("2026-11-241"),
    ] {
        let (done, from, error, shown) = seen(&odd, "2030-01-01T10:00");
        assert_eq!((done, from.as_str(), shown), (false, "play-from-unreadable", None), "{odd}");
        assert!(error.is_some(), "{odd}");
    }
    // A deadline that is near wins all the same, and one that cannot be read does not.
    let view = |events: JsonText| view("cancelling", &with(&prepared(), &[("events", events)]));
    assert!(step(&view(json!({ "incident": "soon", "processes_on": "2026-11-25" })), "when").done);
    assert!(
        !step(&view(json!({ "incident": "2026-11-24T09:00", "processes_on": "2026-11-2x" })), "when").done
    );
    // The same for every moment of a record: the card reads the day, too.
    let open =
        |at: &str| common::judge(&deal("attacked", &json!({ "opened": at })), &default_policy()).deal.play;
    assert_eq!((open("2026-11-20T9h"), open("2026-11-20")), (Some("attacked"), Some("attacked")));
    assert_eq!(at("attacked", &json!({ "opened": "2026-11-20T9h" }), NOW).state, PlayState::Open);
    let offered = |on: &str| {
        let mut deal = clean_deal();
        deal["offers"] = json!([{ "side": "us", "amount": "150000", "on": on }]);
        advice(&deal, &json!({}), &JsonText::Null, &JsonText::Null, NOW).talks.offers[0].on.clone()
    };
    assert_eq!(offered("2026-11-20T9.30"), offered("2026-11-20"));
}

/// S-020: what is processed is processed; then no deadline hurries any more, the cool-down holds, and it is said.
#[test]
fn a_deadline_that_has_passed_hurries_nobody() {
    for deadline in ["processes_on", "renewal_due"] {
        let seen = |until: &str, now: &str| {
            let case =
                with(&prepared(), &[("events", json!({ "incident": "2026-11-24T09:30", deadline: until }))]);
            let view = at("cancelling", &case, now);
            let said: Vec<&str> = view
                .remarks
                .iter()
                .map(|remark| remark.code)
                .filter(|code| code.starts_with("play-remark-deadline"))
                .map(|code| code.trim_end_matches("-at"))
                .collect();
            (step(&view, "when").done, said.first().copied().unwrap_or_default())
        };
        assert_eq!(
            seen("2026-11-24", "2026-11-24T23:59"),
            (true, "play-remark-deadline"),
            "{deadline}: its last minute"
        );
        assert_eq!(
            seen("2026-11-24", "2026-11-25T00:00"),
            (false, "play-remark-deadline-passed"),
            "{deadline}: it is over"
        );
        if deadline == "processes_on" {
            assert_eq!(seen("2026-11-24T10:00", "2026-11-24T10:00"), (true, "play-remark-deadline"));
            assert_eq!(seen("2026-11-24T10:00", "2026-11-24T10:01"), (false, "play-remark-deadline-passed"));
            assert_eq!(
                seen("2026-11-23", "2026-11-25T09:30"),
                (true, "play-remark-deadline-passed"),
                "the cool-down is over"
            );
            assert_eq!(
                seen("2026-11-20", NOW),
                (false, "play-remark-deadline-passed"),
                "before the incident"
            );
        }
    }
    let two = with(
        &prepared(),
        &[(
            "events",
            json!({ "incident": "2026-11-24T09:30", "processes_on": "2026-11-20", "renewal_due": "2026-11-25" }),
        )],
    );
    assert!(step(&view("cancelling", &two), "when").done, "another one is near");
}

/// F, S-031: whatever ends it, nothing is offered any more, opened or not, and of what is due only the relation is left.
#[test]
fn a_stopped_case_offers_nothing_wherever_one_looks() {
    for play in tables::ALL.iter().filter(|play| !play.stops.is_empty()) {
        for stop in play.stops {
            let mut case = whole(play);
            match stop {
                Stop::Said(name, answer, _) | Stop::Everywhere(name, answer, _) => {
                    put(&mut case, &format!("answers.{name}"), json!(answer.word()))
                }
                Stop::Declined(..) => case["declines"] = json!(9),
            }
            let view = view(play.id, &case);
            assert_eq!(view.state, PlayState::Stopped, "{}", play.id);
            offers_nothing(play, &view);
            assert!(
                view.steps.iter().flat_map(|step| &step.parts).any(|part| !part.fields.is_empty()),
                "the way back"
            );
        }
    }
}

/// Nothing to press with is left of a stopped case: what ends it can be taken back where it was said, and it can be closed.
fn offers_nothing(play: &Play, view: &PlayView) {
    assert!(texts(view).is_empty() && view.promises.is_empty() && view.may.is_empty());
    // Nobody says farewell over what nobody can read.
    assert_eq!(view.graceful.is_none(), code(view.stopped.as_ref()) == "play-stop-unreadable");
    assert!(view.together.is_none() && view.until.is_none() && !view.overdue);
    assert!(
        view.dues.iter().all(|due| play.tasks.iter().any(|task| task.code == due.what.code)),
        "{:?}",
        view.dues
    );
    let harmless = ["play-remark-misfit", "play-remark-unreadable"];
    assert!(view.remarks.iter().all(|remark| harmless.contains(&remark.code)), "{:?}", view.remarks);
    let stopping = |field: &str| {
        play.stops
            .iter()
            .any(|stop| matches!(stop, Stop::Said(name, ..) | Stop::Everywhere(name, ..) if *name == field))
    };
    for step in &view.steps {
        let close = step.parts.iter().any(|part| !part.outcomes.is_empty());
        for part in step.parts.iter().filter(|_| !close) {
            assert!(matches!(part.kind.word(), "ask" | "decline"), "{}: {part:?}", step.name);
            assert!(part.fields.iter().all(|field| stopping(field.name)), "{}: {part:?}", step.name);
        }
    }
}

/// Everything of a play filled in.
fn whole(play: &Play) -> JsonText {
    let mut case = opened("2026-11-20T09:00");
    put(&mut case, "causes.c1", json!({ "reason": "price", "response": "ok" }));
    put(&mut case, "promises.p1", promise("action", &json!({})));
    for step in play.steps {
        put(&mut case, &format!("steps.{}", step.name), json!({ "done": true, "on": "2026-11-21" }));
        put(
            &mut case,
            &format!("contacts.{}", step.name),
            json!({ "on": "2026-11-21", "channel": "phone", "step": step.name }),
        );
        for part in step.parts {
            let Kind::Ask(fields) = part.kind else { continue };
            for field in fields {
                let stop = play
                    .stops
                    .iter()
                    .any(|stop| matches!(stop, Stop::Said(own, Answer::Yes, _) | Stop::Everywhere(own, Answer::Yes, _) if *own == field.name));
                match field.kind {
                    FieldKind::Answer => put(
                        &mut case,
                        &format!("answers.{}", field.name),
                        json!(if stop { "no" } else { "yes" }),
                    ),
                    FieldKind::Note => put(&mut case, &format!("notes.{}", field.name), json!("words")),
                    _ => put(&mut case, &format!("events.{}", field.name), json!("2026-11-20")),
                }
            }
        }
    }
    case
}

/// Just won is proposed whatever the CRM has mapped of the others; a conversation that was begun comes first.
#[test]
fn a_mapped_fact_is_no_conversation() {
    let proposed = |plays: JsonText| {
        let mut won = clean_deal();
        won["outcome"] = json!("won");
        won["plays"] = plays;
        code(of("won", advice(&won, &json!({}), &JsonText::Null, &JsonText::Null, NOW)).proposed.as_ref())
    };
    for mapped in [
        json!({}),
        json!({ "cancelling": { "answers": { "health_red": "no" } } }),
        json!({ "cancelling": { "events": { "renewal_due": "2027-11-24" }, "notes": { "value_1": "47" } } }),
        json!({ "results": { "answers": { "poor": "no", "told": "no" } } }),
        json!({ "attacked": { "contacts": { "crm": { "on": "2026-11-20" } } }, "won": { "events": { "delivery": "2026-12-01" } } }),
    ] {
        assert_eq!(proposed(mapped.clone()), "play-won-proposed", "{mapped}");
    }
    for begun in ["cancelling", "results", "attacked"] {
        assert_eq!(proposed(json!({ begun: { "opened": "2026-11-20" } })), "", "{begun}");
        assert_eq!(
            proposed(json!({ begun: { "opened": "2026-11-20", "closed": "2026-11-21" } })),
            "",
            "{begun}"
        );
    }
}

/// Q18: nobody was kept who has gone since, whoever says so: the case, the outcome of the deal, the leaving that was logged.
#[test]
fn who_has_gone_was_not_kept() {
    let durable = |more: &[(&str, JsonText)]| {
        let case = with(&answered(), &[("outcome", json!("stayed")), ("closed", json!("2026-11-30"))]);
        let mut deal = deal("cancelling", &case);
        for (path, value) in more {
            put(&mut deal, path, value.clone());
        }
        code(
            of("cancelling", advice(&deal, &json!({}), &JsonText::Null, &JsonText::Null, "2027-06-01T09:00"))
                .durable
                .as_ref(),
        )
    };
    assert_eq!(durable(&[]), "play-durable-yes");
    assert_eq!(durable(&[("outcome", json!("won"))]), "play-durable-yes");
    assert_eq!(durable(&[("outcome", json!("lost"))]), "play-durable-no", "nobody knows since when");
    assert_eq!(durable(&[("outcome", json!("left"))]), "play-durable-no");
    for (day, said) in [("2027-02-28", "play-durable-no"), ("2027-03-01", "play-durable-yes")] {
        assert_eq!(durable(&[("exit", json!({ "logged_on": day }))]), said);
        assert_eq!(durable(&[("plays.cancelling.events.left_on", json!(day))]), said);
    }
    assert_eq!(
        durable(&[("plays.cancelling.events.left_on", json!("soon"))]),
        "play-durable-no",
        "nobody can say since when"
    );
}

/// S-090, S-092: a day for the summary and the weeks count from their yes, not from what we proposed.
#[test]
fn what_follows_counts_from_their_yes() {
    let case = |proposed: &str, agreed: JsonText| {
        with(
            &answered(),
            &[
                ("promises.p", promise("action", &json!({}))),
                ("answers.stays", json!("yes")),
                ("steps.propose", json!({ "done": true, "on": proposed })),
                ("events.agreed", agreed),
            ],
        )
    };
    let view =
        |proposed: &str, agreed: JsonText| at("cancelling", &case(proposed, agreed), "2026-11-24T18:00");
    let until = |view: &PlayView| told(step(view, "summary").until.as_ref());
    let days = |view: &PlayView| {
        view.dues
            .iter()
            .filter(|due| due.what.code == "play-due-weeks")
            .filter_map(|due| due.on.clone())
            .collect::<Vec<_>>()
    };
    for proposed in ["2026-11-10", "2026-11-24"] {
        let day = view(proposed, json!("2026-11-24"));
        assert_eq!(
            (day.current, until(&day), day.overdue),
            (Some("summary"), "play-until 2026-11-25".into(), false)
        );
        assert_eq!(days(&day), ["2026-12-01", "2026-12-08", "2026-12-22", "2027-01-19"]);
        let timed = view(proposed, json!("2026-11-24T17:30"));
        assert_eq!(until(&timed), "play-until-at 2026-11-25 17:30");
        // When they said it is asked for.
        for none in [JsonText::Null, json!("soon")] {
            let open = view(proposed, none);
            assert_eq!((open.current, days(&open)), (Some("propose"), vec![]));
        }
    }
    let no = with(&case("2026-11-24", JsonText::Null), &[("answers.stays", json!("no"))]);
    let fields: Vec<_> = at("cancelling", &no, NOW)
        .steps
        .iter()
        .flat_map(|step| step.parts.clone())
        .flat_map(|part| part.fields)
        .map(|field| field.name)
        .collect();
    assert!(!fields.contains(&"agreed"), "whoever goes is not asked when they stayed");
}

/// P-008, C-25: what happened again is proposed again, and what was known at the close is not.
#[test]
fn a_second_bout_is_proposed() {
    for (play, answer, since) in
        [("results", "poor", "known_since"), ("cancelling", "health_red", "red_since")]
    {
        let proposed = |day: JsonText, more: &[(&str, JsonText)]| {
            let case = json!({ "opened": "2026-11-01", "closed": "2026-11-10T12:00", "answers": { answer: "yes" }, "events": { since: day } });
            view(play, &with(&case, more)).state
        };
        assert_eq!(proposed(JsonText::Null, &[]), PlayState::Closed, "{play}");
        assert_eq!(proposed(json!("2026-10-30"), &[]), PlayState::Closed, "{play}: that was the first one");
        assert_eq!(proposed(json!("2026-11-10"), &[]), PlayState::Closed, "{play}: the day of the close");
        assert_eq!(proposed(json!("2026-11-10T12:01"), &[]), PlayState::Proposed, "{play}");
        assert_eq!(proposed(json!("2026-11-11"), &[]), PlayState::Proposed, "{play}");
        assert_eq!(proposed(json!("2026-11-30"), &[]), PlayState::Closed, "{play}: not before it happened");
        assert_eq!(
            proposed(json!("2026-11-11"), &[(&format!("answers.{answer}"), json!("no"))]),
            PlayState::Closed
        );
        if play == "results" {
            assert_eq!(proposed(json!("2026-11-11"), &[("answers.told", json!("yes"))]), PlayState::Closed);
        }
    }
}

/// S-092: a contact that is planned has not been, one by the wrong channel is none; both counts say the same.
#[test]
fn only_contacts_that_have_been_count() {
    let count = |play: &str, name: &str, case: &JsonText, contacts: &[(&str, &str)], now: &str| {
        let mut case = case.clone();
        for (place, (on, channel)) in contacts.iter().enumerate() {
            put(
                &mut case,
                &format!("contacts.t{place}"),
                json!({ "on": on, "channel": channel, "step": name }),
            );
        }
        let view = at(play, &case, now);
        let part = step(&view, name).parts.iter().find(|part| part.kind.word() == "touch").unwrap().clone();
        assert_eq!(part.done, part.count >= part.least, "{play}");
        (part.count, view.dues.iter().filter(|due| due.what.code == "play-due-weeks").count())
    };
    let stays =
        with(&whole(tables::ALL[2]), &[("events.agreed", json!("2026-11-20")), ("contacts", json!({}))]);
    // One a week: four talks of a day are one, and what was before their yes follows nothing (S-092).
    let on = |days: &[&'static str], now: &str| {
        let contacts: Vec<_> = days.iter().map(|day| (*day, "phone")).collect();
        count("cancelling", "follow_up", &stays, &contacts, now)
    };
    let days = ["2026-11-27", "2026-12-04", "2026-12-18", "2027-01-15"];
    assert_eq!(on(&["2026-11-24", "2026-11-25"], NOW), (1, 3), "what is planned has not been");
    assert_eq!(on(&["2026-11-24"; 4], NOW), (1, 3), "one day");
    assert_eq!(on(&["2026-11-24", "2026-11-25"], "2026-11-25T00:00"), (1, 3), "one week");
    assert_eq!(on(&["2026-11-19", "2026-11-20"], NOW), (0, 4), "before their yes");
    assert_eq!(on(&days, "2027-01-15T09:00"), (4, 0));
    assert_eq!(on(&["2026-11-26", "2026-11-28", "2026-12-05", "2026-12-19"], "2027-01-15T09:00"), (4, 0));
    assert_eq!(on(&["2026-12-10", "2026-12-11"], "2027-01-15T09:00"), (2, 2), "late is better than never");
    // They do not stay after all: nothing of it is due.
    let gone = with(&stays, &[("answers.stays", json!("no"))]);
    assert_eq!(count("cancelling", "follow_up", &gone, &[], NOW), (0, 0));
    let won = opened("2026-11-20");
    assert_eq!(
        count(
            "won",
            "first_contact",
            &won,
            &[("2026-11-25", "phone"), ("2026-11-24", "email"), ("2026-11-24", "visit")],
            NOW
        )
        .0,
        1
    );
}

/// Law 12: while a conversation is open, or the deal is won, no other panel speaks of the sale.
#[test]
fn beside_a_conversation_nobody_speaks_of_the_sale() {
    let mut sale = clean_deal();
    sale["amount"] = json!("139500");
    sale["offers"] = json!([{ "side": "us", "amount": "155000", "on": "2026-11-10" }, { "side": "buyer", "amount": "120000", "on": "2026-11-23" }]);
    let read = |deal: &JsonText| advice(deal, &json!({}), &JsonText::Null, &JsonText::Null, NOW);
    let before = read(&sale);
    assert!(
        before.say.first.is_some() && !before.brief.next.is_empty() && before.talks.tempting.is_some(),
        "a sale is spoken of"
    );
    let mut open: Vec<JsonText> = tables::ALL
        .iter()
        .map(|play| with(&sale, &[(&format!("plays.{}", play.id), json!({ "opened": "2026-11-20" }))]))
        .collect();
    open.push(with(&sale, &[("outcome", json!("won"))]));
    open.push(with(
        &sale,
        &[("plays", json!({ "cancelling": { "events": { "cancel_sent": "2026-11-20" } } }))],
    ));
    for deal in open {
        let advice = read(&deal);
        assert_eq!(advice.brief.step.target.word(), "play");
        assert!(
            advice.say.first.is_none()
                && advice.say.texts.iter().all(|text| !text.available && text.text.is_none()),
            "{deal}"
        );
        assert!(
            advice.brief.next.is_empty() && advice.brief.avoid.is_empty() && advice.brief.warnings.is_empty()
        );
        assert_eq!(advice.brief.stance.code, "coach-stance-play");
        assert!(
            advice.talks.tempting.is_none()
                && advice.talks.plan.price.is_none()
                && advice.talks.plan.ask.is_empty()
                && advice.talks.plan.instead.is_empty()
        );
        assert_eq!(advice.leave.stage.word(), "not_called_for");
        assert!(advice.leave.escalate.is_none());
        assert_eq!(advice.verdict, before.verdict, "it is judged all the same");
    }
    let closed =
        with(&sale, &[("plays.attacked", json!({ "opened": "2026-11-20", "closed": "2026-11-21" }))]);
    assert_eq!(read(&closed).say.first, before.say.first, "and afterwards again");
}

// Texts.

fn all_texts(view: &PlayView) -> Vec<&walkaway_rules::plays::TextView> {
    view.steps
        .iter()
        .flat_map(|step| &step.parts)
        .flat_map(|part| &part.texts)
        .chain(&view.graceful)
        .collect()
}

/// The words of a message.
fn words(file: &'static str, code: &str) -> &'static str {
    let start = file.find(&format!("\n{code} =")).unwrap_or_else(|| panic!("{code}"));
    file[start + 1..]
        .split_once(" =")
        .unwrap()
        .1
        .split("\nplay-")
        .next()
        .unwrap()
        .split("\n\n## ")
        .next()
        .unwrap()
}

/// F-005: what we call our own work stands on the sheet for the house, and not in a letter.
#[test]
fn our_own_labels_are_in_no_letter() {
    let mut deal =
        deal("won", &with(&whole(tables::ALL[0]), &[("notes.includes", json!("two sites, training"))]));
    deal["cost"]["scope_added"] = json!([{ "label": "Internal: cover for Ana", "amount": "100" }]);
    let view = of("won", advice(&deal, &json!({}), &JsonText::Null, &JsonText::Null, NOW));
    let mut inside = 0;
    for text in all_texts(&view) {
        let said = format!("{:?}", text.lines);
        inside += usize::from(text.internal && said.contains("cover for Ana"));
        assert!(text.internal || !said.contains("cover for Ana"), "{}", text.name);
        assert!(text.name != "terms" || said.contains("two sites, training"), "{said}");
    }
    assert_eq!(inside, 1, "whoever takes over finds it");
}

/// D-29: no text is offered with a hole in it, in any language.
fn no_holes(view: &PlayView) -> Result<(), String> {
    for text in all_texts(view) {
        for file in FILES.iter() {
            for name in words(file, text.text.code)
                .split("{ $")
                .skip(1)
                .filter_map(|rest| rest.split([' ', '}']).next())
            {
                let filled = if name == "parts" {
                    !text.lines.is_empty()
                } else {
                    text.text.with.iter().any(|(own, _)| *own == name)
                };
                if !filled {
                    return Err(format!("{}: ${name}", text.text.code));
                }
            }
        }
    }
    Ok(())
}

#[test]
fn a_text_with_nothing_to_say_asks_for_it() {
    let mut bare = json!({ "id": "D", "plays": { "won": whole(tables::ALL[0]) } });
    bare["plays"]["won"]["events"] = json!({});
    bare["plays"]["won"]["notes"]["includes"] = JsonText::Null;
    bare["plays"]["won"]["steps"] = json!({});
    let view = of("won", advice(&bare, &json!({}), &JsonText::Null, &JsonText::Null, NOW));
    no_holes(&view).unwrap();
    let part = step(&view, "in_writing").parts.iter().find(|part| part.kind.word() == "say").unwrap().clone();
    assert_eq!((part.texts.len(), code(part.withheld.as_ref())), (0, "play-text-no-deal"));
}

/// P-006: whoever has said that we are sorry does not say it again, in no text; a text says it as often as it is told to.
#[test]
fn we_are_sorry_once() {
    use walkaway_rules::advice::avoid::check_in;
    use walkaway_rules::advice::avoid::tag::Tag;
    let count = |said: &str| {
        check_in(said, &[], &[], &[Tag::Apology], 0)
            .iter()
            .filter(|warning| warning.tag == Tag::Apology)
            .count()
    };
    for play in tables::ALL {
        let own = play
            .steps
            .iter()
            .flat_map(|step| step.parts)
            .flat_map(|part| if let Kind::Say(texts) = part.kind { texts } else { &[] });
        for text in own.chain(&play.graceful) {
            for file in FILES.iter() {
                assert_eq!(count(words(file, text.code)), usize::from(text.apology), "{}", text.code);
            }
        }
    }
    let never = |done: bool| {
        let case = with(
            &opened("2026-11-24T09:00"),
            &[
                ("notes.reproach", json!("late")),
                ("answers.never_again", json!("yes")),
                ("steps.take_it", json!({ "done": done, "on": "2026-11-24" })),
            ],
        );
        view("attacked", &case).graceful.unwrap().apologies
    };
    assert_eq!([never(true), never(false)], [0, 1]);
}

// Records.

/// What was written down is known by its name in its case, whatever its words and its day; and nobody else's is taken for it.
#[test]
fn what_is_written_down_is_known_by_its_name() {
    let case = with(
        &answered(),
        &[
            ("promises.p1", promise("action", &json!({}))),
            ("answers.stays", json!("yes")),
            ("events.agreed", json!("2026-11-24")),
            ("steps.propose", json!({ "done": true })),
        ],
    );
    let mut deal = deal("cancelling", &case);
    deal["id"] = json!("D-7");
    let read = |records: &JsonText| {
        let view = of("cancelling", advice(&deal, &json!({}), records, &JsonText::Null, NOW));
        let view = serde_json::to_value(&view).unwrap();
        let recorded = |list: &str| -> Vec<bool> {
            view[list].as_array().unwrap().iter().map(|one| one["recorded"].as_bool().unwrap()).collect()
        };
        (recorded("promises"), recorded("dues"))
    };
    let count = read(&JsonText::Null).1.len();
    assert_eq!(read(&JsonText::Null), (vec![false], vec![false; count]));
    let task = json!({ "kind": "task", "play": "cancelling", "opened": "2026-11-24T09:00", "deal_id": "D-7", "key": "follow_up_1", "on": "2020-01-01", "what": "Other words" });
    let with_task =
        |more: &[(&str, JsonText)]| read(&json!([with(&task, more)])).1.iter().filter(|done| **done).count();
    assert_eq!(with_task(&[]), 1);
    for other in [
        ("play", json!("won")),
        ("opened", json!("2026-11-20T09:00")),
        ("deal_id", json!("D-8")),
        ("key", json!("follow_up_2x")),
        ("kind", json!("promise")),
        ("key", JsonText::Null),
    ] {
        assert_eq!(with_task(&[(other.0, other.1.clone())]), 0, "{other:?}");
    }
    let promise = json!({ "kind": "promise", "play": "cancelling", "opened": "2026-11-24T09:00", "deal_id": "D-7", "key": "p1", "on": "2026-12-01", "what": "something", "owner": "Ana", "concession": "action" });
    assert_eq!(read(&json!([promise])).0, [true]);
    for other in [
        ("what", json!("else")),
        ("on", json!("2026-12-02")),
        ("owner", json!("Bo")),
        ("concession", json!("terms")),
    ] {
        assert_eq!(
            read(&json!([with(&promise, &[(other.0, other.1)])])).0,
            [false],
            "what was changed is written down anew"
        );
    }
    let (old, new) = (with(&promise, &[("what", json!("else"))]), promise.clone());
    assert_eq!(read(&json!([old, new])).0, [true], "the last one says it");
    assert_eq!(read(&json!([new, old])).0, [false]);
}
