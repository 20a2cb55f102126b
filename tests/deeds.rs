//! What a person does (`src/rules/deeds`): in random sequences, on a page that does what it is told. What is written down is read
//! whole by whoever reads it later, and what is changed on the deal leads where it says.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

mod common;

use common::{clean_deal, default_policy, put, tree};
use proptest::prelude::*;
use serde_json::{Value as JsonText, json};
use walkaway_rules::advice::comeback::ComebackState;
use walkaway_rules::advice::leave::LeaveStage;
use walkaway_rules::advice::{Advice, coach_with};
use walkaway_rules::deeds::offers::{Named, add, entry, take_out};
use walkaway_rules::deeds::{Act, Deed, Sent, Standing, back, case, leave, text_of};
use walkaway_rules::facts::json::Json;
use walkaway_rules::facts::record::Outcome;
use walkaway_rules::plays::{PlayState, PlayView};
use walkaway_rules::policy::settings;
use walkaway_rules::vocabulary::{Exit, Moment, Side};
use walkaway_rules::{assess, review};

const PLAYS: [&str; 4] = ["won", "attacked", "cancelling", "results"];

/// A page: a record of the CRM, the answers laid over it, and what is written down.
struct Page {
    record: Json,
    answers: Vec<(String, Json)>,
    records: Vec<Json>,
    sent: Vec<(String, String)>,
    minute: u32,
}

impl Sent for Page {
    fn id(&self, subject: &str) -> Option<String> {
        self.sent.iter().rev().find(|(own, _)| own == subject).map(|(_, id)| id.clone())
    }
}

impl Page {
    fn new(more: &[(&str, JsonText)]) -> Page {
        let mut deal = clean_deal();
        put(&mut deal, "amount", json!("120000"));
        put(&mut deal, "buyer", json!("Norte"));
        for (path, value) in more {
            put(&mut deal, path, value.clone());
        }
        Page { record: tree(&deal), answers: Vec::new(), records: Vec::new(), sent: Vec::new(), minute: 0 }
    }

    fn now(&self) -> Option<Moment> {
        Moment::parse(&format!("2026-11-24T{:02}:{:02}", 8 + self.minute / 60, self.minute % 60))
    }

    fn deal(&self) -> Json {
        let mut deal = self.record.clone();
        for (path, value) in &self.answers {
            deal.set(path, value.clone());
        }
        deal
    }

    fn advice(&self) -> Advice {
        let settings = settings::check(&Json::parse(settings::DEFAULT).unwrap(), None);
        let coaching =
            coach_with(&self.deal(), &self.records, &default_policy(), &settings, self.now(), None);
        *coaching.advice.expect("the policy is fine")
    }

    fn play(&self, name: &str) -> PlayView {
        self.advice().plays.into_iter().find(|play| play.play == name).unwrap()
    }

    fn answer(&mut self, path: &str, value: Option<Json>) {
        self.answers.retain(|(own, _)| own != path);
        self.answers.extend(value.map(|value| (path.to_owned(), value)));
    }

    fn at<T>(&self, work: impl FnOnce(&Standing) -> T) -> T {
        let (deal, advice) = (self.deal(), self.advice());
        let answered: Vec<String> = self.answers.iter().map(|(path, _)| path.clone()).collect();
        work(&Standing {
            deal: &deal,
            advice: &advice,
            records: &self.records,
            answered: &answered,
            sent: self,
            now: self.now(),
        })
    }

    fn does(&mut self, deed: impl FnOnce(&Standing) -> Deed) -> Deed {
        let deed = self.at(deed);
        self.minute += 1;
        for act in &deed {
            match act {
                Act::Answer { path, value } => self.answer(path, value.clone()),
                Act::Record { subject, record } => {
                    let id = format!("r{}", self.records.len());
                    let mut whole = record.clone();
                    for (key, text) in [("schema", "walkaway.record/1"), ("id", &*id), ("deal_id", "T-1")] {
                        whole.set(key, Json::Text(text.to_owned()));
                    }
                    self.records.push(whole);
                    self.sent.push((subject.clone(), id));
                }
            }
        }
        deed
    }

    fn fact(&self, path: &str) -> Option<Json> {
        self.deal().at(path).cloned()
    }

    fn stage(&self) -> (LeaveStage, ComebackState) {
        let leave = self.advice().leave;
        (leave.stage, leave.comeback.state)
    }
}

fn list(json: Option<Json>) -> Vec<Json> {
    match json {
        Some(Json::List(items)) => items,
        _ => Vec::new(),
    }
}

/// How the deal ended, as the card has it.
fn ended(page: &Page) -> Option<&'static str> {
    let guidance = assess(&page.deal(), &default_policy(), &[], page.now().map(|now| now.day));
    guidance.deal.ended.map(|ended| ended.word())
}

/// Every offer of the deal, those of negotiations that ended too.
fn all_offers(page: &Page) -> usize {
    let past =
        list(page.fact("history")).iter().map(|past| list(past.get("offers").cloned()).len()).sum::<usize>();
    past + list(page.fact("offers")).len()
}

/// What was written down is read whole, and no amount stands without its currency.
fn written_well(page: &Page) -> Result<(), TestCaseError> {
    let options = tree(&json!({}));
    let told = review(&Json::List(page.records.clone()), &options, page.now().map(|now| now.day));
    prop_assert!(told.problems.is_empty(), "{:?}\n{:?}", told.problems, page.records);
    for record in &page.records {
        let money = ["value", "gap"].iter().any(|key| record.get(key).is_some());
        prop_assert!(!money || text_of(record, "currency").is_some(), "no currency: {record:?}");
        let unknown = match record {
            Json::Object(fields) => fields.iter().any(|(_, value)| *value == Json::Null),
            _ => true,
        };
        prop_assert!(!unknown, "what nobody knows is not written: {record:?}");
    }
    Ok(())
}

/// Does one thing, and says what must hold after it.
fn one(page: &mut Page, what: u8, which: u8) -> Result<(), TestCaseError> {
    let play = PLAYS[usize::from(which) % PLAYS.len()];
    let verdict = page.advice().verdict;
    match what {
        0 => {
            let reasons = &Exit::ALL[..usize::from(which) % Exit::ALL.len()];
            let door = page.advice().leave.door;
            page.does(|at| leave::left(at, "2026-11-24", reasons));
            // What is known of a return may be of one on this very day.
            let back = page.fact("comeback").is_some();
            let left = if back { LeaveStage::Returned } else { LeaveStage::Left };
            // Of two that end on one day the record's id tells which, as soon as it has one.
            let today = Some(&Json::Text("2026-11-24".into()));
            let twice = list(page.fact("history")).iter().any(|past| past.get("closed_on") == today);
            if twice {
                let id = text_of(page.records.last().unwrap(), "id").map(str::to_owned);
                page.does(|_| leave::remember(id.as_deref().unwrap()));
            }
            prop_assert_eq!(page.stage().0, left);
            prop_assert_eq!(ended(page), (!back).then_some("left"), "the card says the same");
            let record = page.records.last().unwrap();
            prop_assert_eq!(text_of(record, "door"), door.map(|door| door.word()));
            let id = text_of(record, "id").map(str::to_owned);
            prop_assert_eq!(page.at(leave::id), id.clone());
            if which.is_multiple_of(2) {
                page.does(|_| leave::remember(id.as_deref().unwrap()));
                prop_assert_eq!(page.at(leave::id), id);
            }
        }
        1 => {
            page.does(|_| leave::stay());
            prop_assert!(page.fact("exit.logged_on").is_none() && page.fact("exit.record_id").is_none());
            prop_assert_ne!(page.stage().0, LeaveStage::Left);
        }
        2 => {
            page.does(back::come);
            prop_assert_eq!(page.fact("comeback.on").is_some(), true);
        }
        3 => {
            let (stage, state) = page.stage();
            let left_on = page.fact("exit.logged_on");
            let offers = all_offers(page);
            let deed = page.does(back::reopen);
            prop_assert_eq!(
                deed.is_empty(),
                page.at(|_| state != ComebackState::Reopen),
                "only where it may be"
            );
            if !deed.is_empty() {
                prop_assert_eq!(stage, LeaveStage::Returned);
                prop_assert_eq!(page.stage().1, ComebackState::Reopened);
                prop_assert_eq!(all_offers(page), offers, "no offer is lost");
                prop_assert!(page.fact("exit.logged_on").is_none() && page.fact("exit.record_id").is_none());
                let closed =
                    list(page.fact("history")).last().and_then(|past| past.get("closed_on").cloned());
                prop_assert!(closed.is_some() || left_on.is_none(), "it says when the old one ended");
            }
        }
        4 => {
            page.does(back::forget);
            let (_, state) = page.stage();
            prop_assert!(!matches!(state, ComebackState::Reopen), "{:?}", state);
            prop_assert!(page.fact("comeback.on").is_none());
        }
        5 => {
            let met = which.is_multiple_of(2);
            page.does(|at| back::noted(at, met));
            prop_assert_eq!(page.records.last().unwrap().get("conditions_met"), Some(&Json::Bool(met)));
        }
        6 => {
            let before = page.play(play);
            page.does(|at| case::open(at, &before));
            let view = page.play(play);
            prop_assert!(matches!(view.state, PlayState::Open | PlayState::Stopped), "{:?}", view.state);
            prop_assert_ne!(&view.opened, &before.opened);
            let fresh = view.promises.is_empty() && view.causes.is_empty();
            prop_assert!(fresh || before.opened.is_none(), "what an earlier case promised is gone");
        }
        7 => {
            let view = page.play(play);
            if view.state != PlayState::Idle && view.state != PlayState::Proposed {
                page.does(|at| case::close(at, &view, "other"));
                prop_assert_eq!(page.play(play).state, PlayState::Closed);
                if which.is_multiple_of(2) {
                    let closing = text_of(page.records.last().unwrap(), "id").map(str::to_owned);
                    let view = page.play(play);
                    page.does(|at| case::reopen(at, &view));
                    prop_assert!(page.play(play).state != PlayState::Closed);
                    let news = page.records.last().unwrap();
                    prop_assert_eq!(
                        text_of(news, "of"),
                        closing.as_deref(),
                        "who reads it hears that it was not over"
                    );
                }
            }
        }
        8 => {
            let view = page.play(play);
            if view.steps.is_empty() {
                return Ok(());
            }
            let key = format!("t{which}");
            page.does(|at| case::touched(at, &view, view.steps[0].name, &key, "phone"));
            let entry = case::path(&view, &format!("contacts.{key}"));
            prop_assert!(page.fact(&entry).is_some());
            page.does(|at| case::take_away(at, &entry));
            let left = page.fact(&entry).map(|left| left == Json::Object(Vec::new()));
            prop_assert!(left.unwrap_or(true));
        }
        9 => {
            let view = page.play(play);
            if view.steps.is_empty() {
                return Ok(());
            }
            page.does(|_| case::declined(&view, usize::from(which % 4)));
            page.does(|at| case::said(at, &view, view.steps[0].name, which.is_multiple_of(2)));
            let view = page.play(play);
            if let Some(by) = &view.stopped_by {
                page.does(|at| case::go_on(at, by));
                let still = page.play(play).stopped_by;
                prop_assert_ne!(still.as_ref(), Some(by), "it can be gone on with");
            }
        }
        10 => {
            let view = page.play(play);
            let at = case::path(&view, &format!("promises.p{which}"));
            page.answer(&format!("{at}.kind"), Some(Json::Text("action".into())));
            page.answer(&format!("{at}.what"), Some(Json::Text("call them".into())));
            page.answer(&format!("{at}.owner"), Some(Json::Text("Ana".into())));
            page.answer(&format!("{at}.due"), Some(Json::Text("2026-12-01".into())));
            let view = page.play(play);
            for promise in view.promises.iter().filter(|promise| promise.complete && promise.allowed) {
                page.does(|_| case::promise(&view, promise));
                let id = text_of(page.records.last().unwrap(), "id").map(str::to_owned);
                let written =
                    page.play(play).promises.iter().any(|own| own.key == promise.key && own.recorded);
                prop_assert!(written || view.opened.is_none(), "it knows that it is written down");
                let kept = page.does(|at| case::kept(at, &view, promise, true));
                prop_assert_eq!(kept.len(), 2, "who reads the promise hears that it was kept");
                prop_assert_eq!(text_of(page.records.last().unwrap(), "of"), id.as_deref());
            }
        }
        11 => {
            let dues = page.advice().leave.case.dues;
            let of = vec![("of", page.at(leave::id).map(Json::Text))];
            if let Some(due) = dues.first() {
                page.does(|_| case::task("task:", due, &of, "call".into()));
                let id = page.at(|at| {
                    case::task_of(at, due, &of).and_then(|record| text_of(record, "id").map(str::to_owned))
                });
                prop_assert!(id.is_some(), "a task that is written down is found");
                let id = id.unwrap();
                page.does(|at| vec![at.news("done:task:", &id, Outcome::Done)]);
                prop_assert_eq!(page.at(|at| at.outcome_of(&id).map(str::to_owned)), Some("done".to_owned()));
            }
        }
        12 => {
            let side = if which.is_multiple_of(2) { Side::Us } else { Side::Buyer };
            let amount = (118_000 + u32::from(which) * 500).to_string();
            let named =
                Named { side, amount: &amount, day: None, time: None, in_return: Some("a year more") };
            let (offer, before) = page.at(|at| (entry(at, &named), list(at.fact("offers").cloned()).len()));
            page.does(|at| add(at, offer.clone()));
            prop_assert_eq!(list(page.fact("offers")).len(), before + 1);
            prop_assert_eq!(
                offer.get("in_return").is_some(),
                side == Side::Us,
                "only what we offered was traded"
            );
            if which.is_multiple_of(3) {
                page.does(|at| take_out(at, &offer, false));
                prop_assert_eq!(list(page.fact("offers")).len(), before);
            }
        }
        13 => {
            page.does(|at| leave::posture(at, "posture:0", Some("said".into())));
        }
        14 => page.answer("comeback.budget", Some(Json::amount("200000".into(), "USD".into()))),
        15 => {
            for path in ["comeback.stakeholders", "comeback.scope"] {
                page.answer(path, Some(Json::Text("yes".into())));
            }
            page.answer("comeback.decide_on", Some(Json::Text("2026-11-24".into())));
        }
        _ => page.minute += 60 * 24,
    }
    if what < 12 {
        prop_assert_eq!(
            page.advice().verdict,
            verdict,
            "law 13: what is done about a deal judges it no other way"
        );
    }
    written_well(page)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..common::runs(300) })]

    #[test]
    fn whatever_is_done_leads_where_it_says(steps in prop::collection::vec((0u8..16, any::<u8>()), 1..14), offers in any::<bool>()) {
        let named = json!([
            { "side": "us", "amount": "155000", "on": "2026-11-01" },
            { "side": "buyer", "amount": "120000", "on": "2026-11-03" },
        ]);
        let mut page = Page::new(&[("offers", if offers { named } else { JsonText::Null })]);
        for (what, which) in steps {
            one(&mut page, what, which)?;
        }
    }
}

/// A new negotiation after a return (W-136): the old one is history, whole; what was named since is the new one's.
#[test]
fn a_return_begins_a_new_negotiation() {
    let mut page = Page::new(&[(
        "offers",
        json!([
            { "side": "us", "amount": "155000", "on": "2026-11-01" },
            { "side": "buyer", "amount": "120000", "on": "2026-11-03" },
        ]),
    )]);
    page.does(|at| leave::left(at, "2026-11-10", &[Exit::EconomicFailure]));
    assert_eq!(page.stage(), (LeaveStage::Left, ComebackState::NotBack));
    assert!(page.does(back::reopen).is_empty(), "nobody came back");
    page.does(back::come);
    assert_eq!(page.stage().1, ComebackState::Ask);
    page.answer("comeback.budget", Some(Json::amount("160000".into(), "USD".into())));
    for path in ["comeback.stakeholders", "comeback.scope"] {
        page.answer(path, Some(Json::Text("yes".into())));
    }
    page.answer("comeback.decide_on", Some(Json::Text("2026-11-24".into())));
    assert_eq!(page.stage().1, ComebackState::Reopen);
    page.does(|at| back::noted(at, true));
    page.does(back::reopen);
    assert_eq!(page.stage().1, ComebackState::Reopened);
    let history = list(page.fact("history"));
    assert_eq!(history.len(), 1);
    assert_eq!(text_of(&history[0], "closed_on"), Some("2026-11-10"));
    assert_eq!(text_of(&history[0], "record_id"), Some("r0"));
    assert_eq!(list(history[0].get("offers").cloned()).len(), 2);
    assert!(list(page.fact("offers")).is_empty());
    let kinds: Vec<_> = page.records.iter().filter_map(|record| text_of(record, "kind")).collect();
    assert_eq!(kinds, ["walk_away", "return"]);
    assert_eq!(text_of(&page.records[1], "of"), Some("r0"));
    // A second leaving is another one, with a record of its own.
    page.does(|at| leave::left(at, "2026-11-24", &[]));
    assert_eq!(page.stage().0, LeaveStage::Left);
    assert_eq!(page.sent.last().unwrap().0, "walk_away:1");
}

/// An approval is noted once; a later one of the same kind is another one.
#[test]
fn another_approval_is_noted_as_another_one() {
    let by = |on: &str| {
        json!([{ "covers": "price", "role": "vp", "by": "Ana", "on": on, "down_to": "130000", "at_cost": "105000",
            "justification": "x" }])
    };
    let mut page = Page::new(&[("amount", json!("130000")), ("approvals", by("2026-11-20"))]);
    let route = page.advice().leave.exceptions.first().cloned().expect("an approval that is complete");
    assert!(!page.at(|at| leave::is_noted(at, &route)));
    page.does(|at| leave::exception(at, &route, "price"));
    assert!(page.at(|at| leave::is_noted(at, &route)));
    let record = page.records.last().unwrap();
    assert_eq!((text_of(record, "by"), text_of(record, "on")), (Some("Ana"), Some("2026-11-20")));
    written_well(&page).unwrap();
    page.record.set("approvals", tree(&by("2026-11-23")));
    let route = page.advice().leave.exceptions.first().cloned().unwrap();
    assert!(!page.at(|at| leave::is_noted(at, &route)));
}

/// Without a clock nothing is opened, closed or touched that would have no time.
#[test]
fn without_a_clock_nothing_gets_a_time() {
    let page = Page::new(&[]);
    page.at(|at| {
        let blind = Standing { now: None, ..*at };
        let play = &at.advice.plays[0];
        assert!(case::open(&blind, play).is_empty());
        assert!(case::close(&blind, play, "other").is_empty());
        assert!(case::touched(&blind, play, "call", "t1", "phone").is_empty());
    });
}
