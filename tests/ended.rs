//! A deal that is over leads with that, and is judged all the same (design 3.12, W-094, W-130).
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

mod common;

use common::{clean_deal, default_policy, judge, put};
use serde_json::{Value, json};
use walkaway_rules::vocabulary::Ended;

fn deal(facts: &[(&str, Value)]) -> Value {
    let mut deal = clean_deal();
    for (path, value) in facts {
        put(&mut deal, path, value.clone());
    }
    deal
}

fn ended(facts: &[(&str, Value)]) -> Option<(Ended, Option<String>)> {
    let view = judge(&deal(facts), &default_policy()).deal;
    view.ended.map(|how| (how, view.ended_on))
}

#[test]
fn a_deal_is_over_as_the_record_says_or_by_the_leaving_that_was_logged() {
    let left = ("exit", json!({ "logged_on": "2026-10-05" }));
    let day = Some("2026-10-05".to_owned());
    assert_eq!(ended(&[]), None);
    for (word, how) in Ended::WORDS.iter().zip(Ended::ALL) {
        assert_eq!(ended(&[("outcome", json!(word))]), Some((*how, None)), "{word}");
    }
    assert_eq!(ended(std::slice::from_ref(&left)), Some((Ended::Left, day.clone())));
    assert_eq!(ended(&[("outcome", json!("left")), left.clone()]), Some((Ended::Left, day)));
    assert_eq!(ended(&[("outcome", json!("won")), left]), Some((Ended::Won, None)), "signed after all");
    assert_eq!(ended(&[("exit", json!({ "logged_on": "soon" }))]), None);
    assert_eq!(ended(&[("outcome", json!("ganado"))]), None);
}

#[test]
fn a_return_ends_the_leaving() {
    let left = ("exit", json!({ "logged_on": "2026-10-05", "record_id": "r-1" }));
    let offers = |side: &str, on: &str| ("offers", json!([{ "side": side, "amount": "130000", "on": on }]));
    let over = |fact: (&'static str, Value)| ended(&[left.clone(), fact]).is_some();
    assert!(over(offers("buyer", "2026-10-05")));
    assert!(over(offers("us", "2026-10-06")), "what we offer is no return");
    assert!(!over(offers("buyer", "2026-10-06")), "a price that they name after we left is one");
    assert!(over(("comeback", json!({}))));
    assert!(over(("comeback", json!({ "on": null }))));
    assert!(over(("comeback", json!({ "on": "2026-10-04" }))), "an earlier return");
    assert!(!over(("comeback", json!({ "on": "2026-10-05T09:00" }))));
    assert!(!over(("comeback", json!({ "budget": "150000" }))));
    assert!(!over(("history", json!([{ "closed_on": "2026-10-05" }]))), "on file: a new negotiation goes on");
    assert!(over(("history", json!([{ "closed_on": "2026-09-01" }]))));
    let on_file = |id: &str| ("history", json!([{ "closed_on": "2026-10-05", "record_id": id }]));
    assert!(!over(on_file("r-1")));
    assert!(over(on_file("r-0")), "two that end on one day are told by their records");
}

#[test]
fn how_it_ended_changes_no_verdict() {
    let policy = default_policy();
    for amount in ["120000", "140000", "150000"] {
        let open = deal(&[("amount", json!(amount))]);
        let before = judge(&open, &policy);
        for outcome in [json!("won"), json!("lost"), json!("left"), json!(7)] {
            let after = judge(&deal(&[("amount", json!(amount)), ("outcome", outcome)]), &policy);
            assert_eq!((before.verdict, &before.headline), (after.verdict, &after.headline));
            assert_eq!(before.conclusions, after.conclusions);
        }
    }
}
