//! The leader's question (W-001, W-031, W-094, W-160 to W-162, M16): counted by hand, counted again the slow way, with
//! junk, duplicates, nothing at all and ten thousand records.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

mod common;

use std::collections::{BTreeMap, BTreeSet};

use common::tree;
use proptest::prelude::*;
use proptest::sample::select;
use rust_decimal::Decimal;
use serde_json::{Value, json};
use walkaway_rules::facts::json::Json;
use walkaway_rules::review::records::once;
use walkaway_rules::review::{Celebration, ExceptionFate, Fate, QuarterSums, Review, review};
use walkaway_rules::vocabulary::Day;
use walkaway_rules::vocabulary::{Exit, Reason, Value as Given};

fn d(text: &str) -> Decimal {
    text.parse().unwrap()
}

/// Item by item: a text of JSON is read within a budget that ten thousand records exceed.
fn list(records: &[Value]) -> Json {
    Json::List(records.iter().map(tree).collect())
}

fn ask(records: &[Value], options: Value) -> Review {
    review(&list(records), &tree(&options), Day::parse("2026-11-21"))
}

fn walk_away(id: &str, on: &str, more: Value) -> Value {
    record(id, "walk_away", on, more)
}

fn record(id: &str, kind: &str, on: &str, more: Value) -> Value {
    let mut record = json!({ "schema": "walkaway.record/1", "id": id, "kind": kind, "on": on });
    for (key, value) in more.as_object().unwrap() {
        record[key] = value.clone();
    }
    record
}

/// The quarter that is asked about.
fn quarter(review: &Review) -> &QuarterSums {
    review.quarters.iter().find(|sums| Some(&sums.quarter.to) == review.quarter.as_ref()).unwrap()
}

fn codes(reasons: &[Reason]) -> Vec<&str> {
    reasons.iter().map(|reason| reason.code).collect()
}

fn lines(celebration: &Option<Celebration>) -> Vec<&str> {
    celebration.as_ref().map(|it| codes(&it.lines)).unwrap_or_default()
}

fn fate_of(review: &Review, id: &str) -> Fate {
    review.left.iter().find(|left| left.id.as_deref() == Some(id)).unwrap().fate
}

#[test]
fn no_data_says_none_and_raises_nothing() {
    for records in [json!([]), json!(null)] {
        let review = review(&tree(&records), &Json::Null, Day::parse("2026-11-21"));
        assert_eq!(review.answer.as_ref().unwrap().code, "review-answer-none-so-far");
        assert_eq!(review.quarters.len(), 8);
        assert_eq!(review.quarters[7].quarter.from, "2026-10-01");
        assert_eq!(review.quarters[0].quarter.from, "2025-01-01");
        assert_eq!(review.alert, []);
        assert_eq!(review.celebration, None);
        assert_eq!(review.currency, None);
        assert_eq!((review.returns.came_back.share, review.postures.moved.low), (None, None));
        assert_eq!(review.problems, []);
    }
}

#[test]
fn without_a_day_and_without_a_record_there_is_no_quarter() {
    let review = review(&json_null(), &json_null(), None);
    assert_eq!((review.quarter, review.answer, review.quarters), (None, None, vec![]));
}

fn json_null() -> Json {
    Json::Null
}

#[test]
fn what_is_no_list_is_reported() {
    let review = review(&tree(&json!({ "records": [] })), &Json::Null, Day::parse("2026-11-21"));
    assert_eq!((review.problems[0].path.as_str(), review.problems[0].code), ("records", "wrong-type"));
}

#[test]
fn one_walk_away_at_140_000_protects_the_gap_to_142_000() {
    let records = [walk_away(
        "w1",
        "2026-10-05",
        json!({
            "deal": "Plataforma de logística", "buyer": "Transportes del Valle", "owner": "Ana Ruiz", "currency": "USD",
            "value": "140000", "gap": "2000", "reasons": ["economic_failure", "unacceptable_risk"], "door": "open"
        }),
    )];
    let review = ask(&records, json!({}));
    let sums = quarter(&review);
    assert_eq!((sums.walk_aways, sums.valued, sums.under, sums.closed), (1, 1, 1, 0));
    assert_eq!((sums.at_stake, sums.protected), (d("140000"), d("2000")));
    assert_eq!(review.currency.as_deref(), Some("USD"));
    assert_eq!(review.answer.as_ref().unwrap().code, "review-answer");
    // Two reasons: it stands under both.
    let reasons: Vec<_> = review.reasons.iter().map(|it| (it.reason, it.walk_aways)).collect();
    assert_eq!(reasons[..2], [(Some(Exit::EconomicFailure), 1), (Some(Exit::UnacceptableRisk), 1)]);
    assert_eq!(review.several_reasons, 1);
    assert_eq!(review.reasons.len(), 5, "all five reasons, and none for those without a reason");
    assert_eq!(review.doors.iter().map(|it| it.walk_aways).collect::<Vec<_>>(), [1, 0, 0]);
    let left = &review.left[0];
    assert_eq!(
        (left.owner.as_deref(), left.fate, left.amount),
        (Some("Ana Ruiz"), Fate::Unknown, Some(d("140000")))
    );
    // Of one case nothing is said but the case.
    assert_eq!((review.returns.came_back.of, review.returns.came_back.enough), (1, false));
    assert_eq!(
        lines(&review.celebration),
        [
            "review-share-title",
            "review-share-who",
            "review-right-economic-failure",
            "review-right-unacceptable-risk",
            "review-share-protected",
            "review-share-thanks"
        ]
    );
    assert_eq!(review.alert, []);
}

/// W-001: deals were closed, and none was left.
#[test]
fn closed_deals_and_no_walk_away_raise_the_discipline_alert() {
    let closed = |id: &str, on: &str| record(id, "closed", on, json!({ "value": "1000", "owner": "Ana" }));
    let mut records = vec![closed("c1", "2026-08-01"), closed("c2", "2026-09-30")];
    let asked = ask(&records, json!({ "quarter_of": "2026-07-01" }));
    assert_eq!(codes(&asked.alert), ["review-alert", "review-alert-ask"]);
    assert_eq!(asked.answer.unwrap().code, "review-answer-none");
    // The newest quarter in which anything happened is asked about, and its end is in the past.
    assert_eq!(ask(&records, json!({})).quarter.as_deref(), Some("2026-09-30"));

    records.push(record("e1", "exception", "2026-08-02", json!({ "covers": "price" })));
    let asked = ask(&records, json!({ "quarter_of": "2026-07-01" }));
    assert_eq!(codes(&asked.alert), ["review-alert", "review-alert-exceptions", "review-alert-ask"]);
    // It is a question for a team.
    assert_eq!(ask(&records, json!({ "quarter_of": "2026-07-01", "owner": "ana" })).alert, []);

    records.push(closed("c3", "2026-11-01"));
    assert_eq!(codes(&ask(&records, json!({})).alert), ["review-alert-so-far", "review-alert-ask"]);
    records.push(walk_away("w1", "2026-12-31", json!({})));
    assert_eq!(ask(&records, json!({})).alert, []);
    // Without a closed deal there is nothing to ask about.
    assert_eq!(ask(&[], json!({})).alert, []);
}

#[test]
fn currencies_are_never_mixed() {
    let records = [
        walk_away("w1", "2026-10-01", json!({ "currency": "MXN", "value": "2000000", "gap": "100000" })),
        walk_away("w2", "2026-10-02", json!({ "currency": "USD", "value": "100", "gap": "7" })),
        walk_away("w3", "2026-10-03", json!({ "value": { "amount": "50", "currency": "usd" } })),
        walk_away("w4", "2026-10-04", json!({ "value": "9", "gap": "1" })),
        record("c1", "closed", "2026-10-05", json!({ "currency": "EUR", "value": "11" })),
    ];
    let asked = ask(&records, json!({}));
    assert_eq!(asked.currency.as_deref(), Some("USD"), "two of five");
    let sums = quarter(&asked);
    assert_eq!((sums.walk_aways, sums.valued, sums.at_stake, sums.protected), (4, 2, d("150"), d("7")));
    let others: Vec<_> = asked
        .other_currencies
        .iter()
        .map(|it| (it.currency.as_deref(), it.walk_aways, it.at_stake, it.protected, it.signed))
        .collect();
    assert_eq!(
        others,
        [
            (None, 1, d("9"), d("1"), d("0")),
            (Some("EUR"), 0, d("0"), d("0"), d("11")),
            (Some("MXN"), 1, d("2000000"), d("100000"), d("0")),
        ]
    );
    // The page's currency is also that of amounts that name none.
    let asked = ask(&records, json!({ "currency": "MXN" }));
    assert_eq!(quarter(&asked).at_stake, d("2000009"));
}

/// W-035, W-094, W-130: they come back, and at what price.
#[test]
fn returns_are_compared_with_the_price_at_which_we_left() {
    let left = |id: &str, deal: &str, value: &str| {
        walk_away(
            id,
            "2026-07-10",
            json!({ "deal_id": deal, "currency": "USD", "value": value, "gap": "2000" }),
        )
    };
    let records = [
        left("w1", "D-1", "140000"),
        left("w2", "D-2", "100"),
        left("w3", "D-3", "200"),
        left("w4", "D-4", "300"),
        // By the record's id, and signed at another price than offered.
        record(
            "r1",
            "return",
            "2026-08-01",
            json!({ "of": "w1", "value": "150000", "conditions_met": true, "return_reason": "budget" }),
        ),
        record("o1", "outcome", "2026-08-20", json!({ "of": "r1", "outcome": "signed", "value": "155000" })),
        // By the deal alone; twice, of which the latter counts.
        record("r2", "return", "2026-08-01", json!({ "deal_id": "D-2", "value": "90" })),
        record(
            "r3",
            "return",
            "2026-09-01",
            json!({ "deal_id": "D-2", "value": "100", "conditions_met": false }),
        ),
        // Signed, as the walk-away's own news says, in another currency.
        record(
            "o2",
            "outcome",
            "2026-08-20",
            json!({ "of": "w3", "outcome": "signed", "value": { "amount": "500", "currency": "EUR" } }),
        ),
        // Of nobody.
        record("r4", "return", "2026-08-20", json!({ "deal_id": "D-9", "value": "1" })),
        // Before we left: not of this walk-away.
        record("r5", "return", "2026-07-09", json!({ "deal_id": "D-4", "value": "1" })),
    ];
    let asked = ask(&records, json!({ "quarter_of": "2026-07-01" }));
    let returns = &asked.returns;
    assert_eq!(
        (returns.came_back.hits, returns.came_back.of, returns.in_quarter, returns.loose),
        (3, 4, 5, 2)
    );
    let pairs: Vec<_> =
        returns.pairs.iter().map(|it| (it.left, it.back, it.more, it.share, it.signed)).collect();
    assert_eq!(
        pairs,
        [
            (d("100"), d("100"), d("0"), Some(d("0")), false),
            (d("140000"), d("155000"), d("15000"), Some(d("0.1071")), true),
        ]
    );
    assert_eq!(returns.other_pairs, 1);
    assert_eq!((returns.median_more, returns.median_share), (Some(d("7500")), Some(d("0.0536"))));
    assert_eq!((returns.above.hits, returns.above.of, returns.above.enough), (1, 2, false));
    assert_eq!((returns.conditions_met.hits, returns.conditions_met.of), (1, 2));
    assert_eq!(fate_of(&asked, "w1"), Fate::Signed);
    assert_eq!(fate_of(&asked, "w2"), Fate::CameBack);
    assert_eq!(fate_of(&asked, "w3"), Fate::Signed);
    assert_eq!(fate_of(&asked, "w4"), Fate::Unknown);
    // 155,000 is above 140,000 and above the threshold of 142,000: worth telling, without either number.
    assert_eq!(asked.celebration.as_ref().unwrap().id.as_deref(), Some("w1"));
    assert_eq!(lines(&asked.celebration)[2], "review-share-signed");
    let with = &asked.celebration.unwrap().lines[2].with;
    assert_eq!(*with, [("more", Given::Share(d("0.107")))]);
}

#[test]
fn the_latest_news_counts() {
    let left = walk_away("w1", "2026-07-10", json!({ "deal_id": "D-1" }));
    let elsewhere =
        record("o1", "outcome", "2026-07-20", json!({ "of": "w1", "outcome": "bought_elsewhere" }));
    let back = record("r1", "return", "2026-08-01", json!({ "of": "w1" }));
    let lost = record("o2", "outcome", "2026-08-20", json!({ "of": "r1", "outcome": "lost" }));
    let bad = record("o3", "outcome", "2026-11-01", json!({ "of": "w1", "outcome": "bad_customer" }));
    let fate = |records: &[&Value]| {
        let records: Vec<Value> = records.iter().map(|it| (*it).clone()).collect();
        let forwards = fate_of(&ask(&records, json!({ "quarter_of": "2026-07-01" })), "w1");
        let backwards: Vec<Value> = records.into_iter().rev().collect();
        assert_eq!(fate_of(&ask(&backwards, json!({ "quarter_of": "2026-07-01" })), "w1"), forwards);
        forwards
    };
    assert_eq!(fate(&[&left]), Fate::Unknown);
    assert_eq!(fate(&[&left, &elsewhere]), Fate::BoughtElsewhere);
    assert_eq!(fate(&[&left, &elsewhere, &back]), Fate::CameBack);
    assert_eq!(fate(&[&left, &elsewhere, &back, &lost]), Fate::Lost);
    assert_eq!(fate(&[&left, &elsewhere, &back, &lost, &bad]), Fate::BadCustomer);
    // What the page itself knows holds until somebody has noted anything else.
    let told = walk_away("w1", "2026-07-10", json!({ "deal_id": "D-1", "outcome": "bought_nothing" }));
    assert_eq!(fate(&[&told, &back]), Fate::BoughtNothing);
    assert_eq!(fate(&[&told, &elsewhere]), Fate::BoughtElsewhere);
}

#[test]
fn exceptions_and_what_became_of_them() {
    let granted =
        |id: &str, on: &str| record(id, "exception", on, json!({ "covers": "price", "role": "vp" }));
    let records = [
        granted("e1", "2026-07-01"),
        granted("e2", "2026-10-02"),
        granted("e3", "2026-10-01"),
        granted("old", "2020-10-01"),
        record("o1", "outcome", "2026-11-01", json!({ "of": "e1", "outcome": "paid_off" })),
        record("o2", "outcome", "2026-11-01", json!({ "of": "e2", "outcome": "lost_money" })),
    ];
    let exceptions = ask(&records, json!({})).exceptions;
    assert_eq!((exceptions.granted, exceptions.in_quarter), (3, 2));
    let fates: Vec<_> = exceptions.list.iter().map(|it| (it.id.as_deref().unwrap(), it.fate)).collect();
    assert_eq!(
        fates,
        [("e2", ExceptionFate::LostMoney), ("e3", ExceptionFate::Unknown), ("e1", ExceptionFate::PaidOff)]
    );
    assert_eq!((exceptions.paid_off.hits, exceptions.paid_off.of, exceptions.paid_off.enough), (1, 2, false));
}

/// W-031, W-094, M16: how often the buyer moved, with its interval.
#[test]
fn postures_and_whether_the_buyer_moved() {
    let mut records = Vec::new();
    for (number, outcome) in
        ["buyer_moved", "buyer_moved", "no_change", "lost", "buyer_moved"].iter().enumerate()
    {
        records.push(record(&format!("p{number}"), "posture", "2026-10-03", json!({ "outcome": outcome })));
    }
    records.push(record("p9", "posture", "2026-10-03", json!({})));
    let postures = ask(&records, json!({})).postures;
    assert_eq!((postures.said, postures.no_change, postures.lost, postures.unknown), (6, 1, 1, 1));
    let rate = postures.moved;
    assert_eq!((rate.hits, rate.of, rate.enough), (3, 5, true));
    assert_eq!((rate.share, rate.low, rate.high), (Some(d("0.6")), Some(d("0.2307")), Some(d("0.8824"))));
}

/// W-031: what the buyer did before the posture did not come of it; on its very day it may have.
#[test]
fn a_move_before_the_posture_is_no_sign_of_it() {
    let moved = |on: &str| {
        let records = [
            record("p", "posture", "2026-10-03", json!({})),
            record("o", "outcome", on, json!({ "of": "p", "outcome": "buyer_moved" })),
        ];
        let asked = ask(&records, json!({}));
        (asked.postures.moved.hits, asked.postures.unknown, asked.read.loose)
    };
    assert_eq!(moved("2026-10-02"), (0, 1, 1));
    assert_eq!(moved("2026-10-03"), (1, 0, 0));
    assert_eq!(moved("2026-10-04"), (1, 0, 0));
}

#[test]
fn a_bad_customer_avoided_is_worth_telling_in_the_quarter_of_the_news() {
    let records = [
        walk_away(
            "w1",
            "2025-07-10",
            json!({ "owner": "Ana", "buyer": "Acme", "reasons": ["relationship"] }),
        ),
        record("o1", "outcome", "2026-10-20", json!({ "of": "w1", "outcome": "bad_customer" })),
        walk_away("w2", "2026-10-10", json!({ "value": "10", "gap": "5", "currency": "USD" })),
    ];
    let told = |quarter: &str| ask(&records, json!({ "quarter_of": quarter })).celebration;
    assert_eq!(told("2026-10-01").unwrap().id.as_deref(), Some("w1"));
    assert_eq!(
        lines(&told("2026-10-01")),
        [
            "review-share-title",
            "review-share-who-buyer",
            "review-right-relationship",
            "review-share-bad-customer",
            "review-share-thanks"
        ]
    );
    assert_eq!(told("2026-07-01"), None);
}

#[test]
fn a_return_below_the_threshold_is_not_celebrated() {
    let mut records = vec![
        walk_away("w1", "2026-10-10", json!({ "value": "140000", "gap": "2000", "currency": "USD" })),
        record("o1", "outcome", "2026-11-01", json!({ "of": "w1", "outcome": "signed", "value": "141999" })),
    ];
    assert_eq!(ask(&records, json!({})).celebration, None);
    records[1]["value"] = json!("142000");
    assert_eq!(lines(&ask(&records, json!({})).celebration)[2], "review-share-signed");
}

#[test]
fn fiscal_quarters() {
    let records = [walk_away("w1", "2026-01-31", json!({})), walk_away("w2", "2026-02-01", json!({}))];
    let asked = ask(&records, json!({ "fiscal_start": 2, "quarter_of": "2026-02-15" }));
    let sums = quarter(&asked);
    assert_eq!((sums.walk_aways, sums.quarter.number, sums.quarter.year), (1, 1, 2027));
    let asked = ask(&records, json!({ "fiscal_start": 13 }));
    assert_eq!(
        (asked.problems[0].path.as_str(), asked.problems[0].code),
        ("options.fiscal_start", "not-a-month")
    );
    assert_eq!(asked.quarters.iter().map(|it| it.walk_aways).sum::<usize>(), 2);
}

#[test]
fn an_older_quarter_brings_its_own_eight() {
    let records = [walk_away("w1", "2019-05-01", json!({}))];
    let asked = ask(&records, json!({ "quarter_of": "2019-05-01" }));
    assert_eq!(asked.quarters[7].quarter.to, "2019-06-30");
    assert_eq!(quarter(&asked).walk_aways, 1);
    // One of the last eight leaves them where they are.
    let asked = ask(&records, json!({ "quarter_of": "2025-01-01" }));
    assert_eq!(asked.quarters[0].quarter.from, "2025-01-01");
}

#[test]
fn one_persons_records() {
    let records = [
        walk_away("w1", "2026-10-01", json!({ "owner": "Ana Ruiz", "deal_id": "D-1" })),
        walk_away("w2", "2026-10-01", json!({ "owner": "Íñigo" })),
        walk_away("w3", "2026-10-01", json!({})),
        record("c1", "closed", "2026-10-01", json!({ "owner": " ana ruiz " })),
        record("r1", "return", "2026-10-08", json!({ "deal_id": "D-1" })),
    ];
    let asked = ask(&records, json!({ "owner": "ANA RUIZ" }));
    let sums = quarter(&asked);
    assert_eq!((sums.walk_aways, sums.closed, sums.returns), (1, 1, 1));
    assert_eq!(asked.owners, ["Ana Ruiz", "Íñigo"]);
    assert_eq!(quarter(&ask(&records, json!({ "owner": "íÑIGO" }))).walk_aways, 1);
    assert_eq!(ask(&records, json!({ "owner": "Nobody" })).left, []);
}

#[test]
fn the_same_id_counts_once() {
    let one = walk_away("w1", "2026-10-01", json!({ "value": "1" }));
    let nameless = json!({ "kind": "walk_away", "on": "2026-10-01" });
    let asked = ask(&[one.clone(), one.clone(), one, nameless.clone(), nameless], json!({}));
    assert_eq!(quarter(&asked).walk_aways, 3, "what has no id cannot be told to be the same");
    assert_eq!((asked.read.repeated, asked.read.counted, asked.read.given), (2, 3, 5));
}

/// Said once is counted once, also when the host hands the records back: more complete, with the id as a number or in
/// another order.
#[test]
fn what_the_host_hands_back_counts_once() {
    let said = record("41", "posture", "2026-10-03", json!({ "deal_id": "D-1" }));
    let moved = record("o1", "outcome", "2026-10-05", json!({ "of": "41", "outcome": "buyer_moved" }));
    let mut back = said.clone();
    (back["id"], back["deal"], back["owner"]) = (json!(41), json!("Logística"), json!("Ana"));
    let mut padded = said.clone();
    padded["id"] = json!(" 41 ");
    for records in [
        vec![said.clone(), moved.clone()],
        vec![said.clone(), back.clone(), moved.clone(), moved.clone()],
        vec![moved.clone(), back.clone(), padded.clone(), said.clone(), moved.clone()],
    ] {
        let postures = ask(&records, json!({})).postures;
        assert_eq!((postures.said, postures.in_quarter, postures.unknown), (1, 1, 0));
        assert_eq!((postures.moved.hits, postures.moved.of), (1, 1));
        let kept = once(records.iter().map(tree).collect());
        assert_eq!(kept.len(), 2, "the coach goes by the same rule");
        assert_eq!(once(kept.clone()), kept);
    }
    // What has no id cannot be told to be the same, whatever it is.
    let nameless = vec![
        tree(&json!({ "kind": "posture" })),
        tree(&json!({ "kind": "posture", "id": "" })),
        tree(&json!(7)),
    ];
    assert_eq!(once([nameless.clone(), nameless.clone()].concat()).len(), 6);
}

#[test]
fn a_wrong_field_takes_nothing_else_with_it() {
    let records = [
        walk_away(
            "w1",
            "2026-10-01",
            json!({ "value": "a lot", "reasons": ["economic_failure", "bad_mood"], "owner": "Ana" }),
        ),
        json!(7),
        json!({ "kind": "walk_away" }),
        json!({ "kind": "walkaway", "on": "2026-10-01" }),
        record("o1", "outcome", "2026-10-01", json!({ "of": "w1", "outcome": "paid_off" })),
        record("o2", "outcome", "2026-10-01", json!({ "of": "nobody", "outcome": "signed" })),
        record("o3", "outcome", "2026-10-01", json!({ "outcome": "signed" })),
        json!({ "id": "w9", "kind": "walk_away", "on": "2026-10-01", "reason": "x", "schema": "walkaway.record/9" }),
    ];
    let asked = ask(&records, json!({}));
    let found: Vec<_> = asked.problems.iter().map(|it| format!("{} {}", it.path, it.code)).collect();
    assert_eq!(
        found,
        [
            "records.0.value not-a-number",
            "records.0.reasons.1 not-allowed",
            "records.1 wrong-type",
            "records.2.on required",
            "records.3.kind not-allowed-nearest",
            "records.6.of required",
            "records.7.reason unknown-key-nearest",
            "records.7.schema wrong-schema",
            "records.4.outcome not-allowed",
        ]
    );
    assert_eq!(quarter(&asked).walk_aways, 2);
    assert_eq!(quarter(&asked).valued, 0);
    assert_eq!(asked.reasons[0].walk_aways, 1, "the reason that can be read counts");
    assert_eq!((asked.read.malformed, asked.read.unusable, asked.read.loose, asked.read.given), (6, 3, 2, 8));
}

#[test]
fn mistakes_are_listed_up_to_a_limit_and_all_counted() {
    let records: Vec<Value> =
        (0..500).map(|_| json!({ "kind": "walk_away", "oops": 1, "value": -1 })).collect();
    let asked = ask(&records, json!({}));
    assert_eq!((asked.read.unusable, asked.read.malformed), (500, 500));
    assert_eq!(asked.problems.len(), 25, "20 mistakes and 5 remarks");
}

/// Ten thousand records over eight years, as a team of a hundred would have them.
fn many(count: usize) -> Vec<Value> {
    let kinds = ["walk_away", "closed", "closed", "exception", "posture", "return", "outcome", "task"];
    let mut records = Vec::new();
    for number in 0..count {
        let kind = kinds[number % kinds.len()];
        let on = format!("{}-{:02}-{:02}", 2019 + number / 8 % 8, 1 + number % 12, 1 + number % 28);
        let mut record = record(
            &format!("id-{number}"),
            kind,
            &on,
            json!({
                "deal_id": format!("D-{}", number % 3000), "deal": format!("Deal {number}"), "buyer": "Buyer",
                "owner": format!("Owner {}", number % 100), "currency": "USD", "value": (100 * (number % 900)).to_string()
            }),
        );
        match kind {
            "walk_away" => {
                record["reasons"] = match number % 16 {
                    0 => json!(["economic_failure"]),
                    _ => json!(["relationship", "opportunity_cost"]),
                };
                record["gap"] = json!((number % 50).to_string());
            }
            "outcome" => {
                record["of"] = json!(format!("id-{}", number.saturating_sub(6 + 8 * (number % 40))));
                record["outcome"] = json!("signed");
            }
            "return" => record["of"] = json!(format!("id-{}", number.saturating_sub(5))),
            _ => {}
        }
        records.push(record);
    }
    records
}

#[test]
fn ten_thousand_records() {
    let records = list(&many(10_000));
    let started = std::time::Instant::now();
    let asked = review(&records, &Json::Null, Day::parse("2026-11-21"));
    eprintln!("10,000 records: {:?}", started.elapsed());
    assert_eq!((asked.read.counted, asked.read.malformed, asked.quarters.len()), (10_000, 0, 8));
    assert!(asked.fates.walk_aways > 200);

    let records = list(&many(20_003));
    let started = std::time::Instant::now();
    let asked = review(&records, &Json::Null, Day::parse("2026-11-21"));
    eprintln!("20,000 records: {:?}", started.elapsed());
    assert_eq!((asked.read.counted, asked.read.beyond, asked.read.given), (20_000, 3, 20_003));

    // The worst of all: everything about one walk-away, in one quarter.
    let mut one = vec![walk_away("w", "2026-10-01", json!({ "deal_id": "D" }))];
    for number in 0..9_999 {
        let on = format!("2026-10-{:02}", 1 + number % 28);
        let kind = if number % 2 == 0 { "return" } else { "outcome" };
        let more =
            json!({ "of": "w", "deal_id": "D", "outcome": "signed", "value": number.to_string(), "x": 1 });
        one.push(record(&format!("n{number}"), kind, &on, more));
    }
    let records = list(&one);
    let started = std::time::Instant::now();
    let asked = review(&records, &Json::Null, Day::parse("2026-11-21"));
    eprintln!("10,000 records about one walk-away: {:?}", started.elapsed());
    assert_eq!((asked.left[0].fate, asked.returns.came_back.hits), (Fate::Signed, 1));
}

// ---- Counted again, the slow way ----

const EXITS: &[&str] =
    &["economic_failure", "unacceptable_risk", "strategic_mismatch", "relationship", "opportunity_cost"];

fn any_record(number: usize) -> impl Strategy<Value = Value> {
    let kind = select(vec![
        "walk_away",
        "walk_away",
        "closed",
        "exception",
        "posture",
        "return",
        "outcome",
        "outcome",
    ]);
    let day = (select(vec![2024, 2025, 2025, 2026, 2026]), 1..=12_u8, 1..=28_u8);
    let reasons = proptest::collection::vec(select(EXITS.to_vec()), 0..3);
    let amounts = (proptest::option::of(0..2_000_u32), proptest::option::of(0..50_u32));
    let currency = proptest::option::of(select(vec!["USD", "USD", "MXN"]));
    let outcome = select(vec![
        "signed",
        "bought_elsewhere",
        "bad_customer",
        "lost",
        "paid_off",
        "lost_money",
        "buyer_moved",
        "no_change",
    ]);
    let names =
        (0..12_usize, 0..4_usize, proptest::option::of(select(vec!["Ana", "ANA", "Luz"])), any::<bool>());
    (kind, day, reasons, amounts, currency, outcome, names).prop_map(
        move |(
            kind,
            (year, month, day),
            reasons,
            (value, gap),
            currency,
            outcome,
            (of, deal, owner, told),
        )| {
            let mut record = record(
                &format!("id-{number}"),
                kind,
                &format!("{year}-{month:02}-{day:02}"),
                json!({ "deal_id": format!("D-{deal}") }),
            );
            let text = |number: u32| json!(number.to_string());
            for (key, value) in [
                ("value", value.map(text)),
                ("gap", gap.map(text)),
                ("currency", currency.map(|it| json!(it))),
                ("owner", owner.map(|it| json!(it))),
            ] {
                if let Some(value) = value {
                    record[key] = value;
                }
            }
            match kind {
                "walk_away" => record["reasons"] = json!(reasons),
                "outcome" => {
                    record["of"] = json!(format!("id-{of}"));
                    record["outcome"] = json!(outcome);
                }
                "return" if told => record["of"] = json!(format!("id-{of}")),
                _ => {}
            }
            record
        },
    )
}

fn any_records() -> impl Strategy<Value = Vec<Value>> {
    (0..12_usize).prop_flat_map(|count| (0..count).map(any_record).collect::<Vec<_>>())
}

fn text<'a>(record: &'a Value, key: &str) -> &'a str {
    record[key].as_str().unwrap_or("")
}

/// "2026-11-21" is in "2026 4".
fn quarter_of(record: &Value) -> String {
    let month: u32 = text(record, "on")[5..7].parse().unwrap();
    format!("{} {}", &text(record, "on")[..4], month.div_ceil(3))
}

fn cash(record: &Value, key: &str, currency: &str) -> Option<Decimal> {
    (text(record, "currency") == currency).then(|| record[key].as_str().map(d)).flatten()
}

/// The latest of these records, by day and then by id.
fn latest<'a>(records: impl Iterator<Item = &'a Value>) -> Option<&'a Value> {
    records.max_by_key(|it| (text(it, "on").to_owned(), text(it, "id").to_owned()))
}

const OF_WALK_AWAY: &[&str] = &["signed", "bought_elsewhere", "bad_customer", "lost"];

/// What became of it, told as a person would: go through everything, pick what came last.
fn fate_slowly(records: &[Value], away: &Value) -> String {
    let news_of = |id: &str| {
        let fits = |it: &&Value| OF_WALK_AWAY.contains(&text(it, "outcome"));
        latest(records.iter().filter(|it| it["kind"] == "outcome" && text(it, "of") == id).filter(fits))
    };
    let walk_aways: Vec<&Value> = records.iter().filter(|it| it["kind"] == "walk_away").collect();
    let away_of = |back: &Value| {
        let named = walk_aways.iter().find(|it| it["id"] == back["of"]).copied();
        named.or_else(|| {
            let earlier =
                |it: &&&Value| it["deal_id"] == back["deal_id"] && text(it, "on") <= text(back, "on");
            latest(walk_aways.iter().filter(earlier).copied())
        })
    };
    let returns = records.iter().filter(|it| it["kind"] == "return");
    let back = latest(returns.filter(|it| away_of(it).is_some_and(|it| it["id"] == away["id"])));
    let mut events: Vec<(String, u8, String)> = Vec::new();
    if let Some(news) = news_of(text(away, "id")) {
        events.push((text(news, "on").into(), 1, text(news, "outcome").into()));
    }
    if let Some(back) = back {
        match news_of(text(back, "id")) {
            Some(news) => events.push((text(news, "on").into(), 2, text(news, "outcome").into())),
            None => events.push((text(back, "on").into(), 0, "came_back".into())),
        }
    }
    events.into_iter().max().map_or("unknown".into(), |(_, _, fate)| fate)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn everything_adds_up_as_counted_by_hand(records in any_records()) {
        let asked = ask(&records, json!({ "quarter_of": "2026-05-05", "currency": "USD" }));
        // With the page's currency given, amounts that name none are in it.
        let records: Vec<Value> = records.into_iter().map(|mut it| {
            if it["currency"].is_null() && !matches!(text(&it, "kind"), "outcome" | "return") {
                it["currency"] = json!("USD");
            }
            it
        }).collect();
        for sums in &asked.quarters {
            let name = format!("{} {}", sums.quarter.year, sums.quarter.number);
            let of = |kind: &str| -> Vec<&Value> {
                records.iter().filter(|it| it["kind"] == *kind && quarter_of(it) == name).collect()
            };
            prop_assert_eq!(sums.walk_aways, of("walk_away").len());
            prop_assert_eq!(sums.closed, of("closed").len());
            prop_assert_eq!(sums.exceptions, of("exception").len());
            prop_assert_eq!(sums.returns, of("return").len());
            prop_assert_eq!(sums.postures, of("posture").len());
            let total = |kind: &str, key: &str| -> Decimal { of(kind).iter().filter_map(|it| cash(it, key, "USD")).sum() };
            prop_assert_eq!(sums.at_stake, total("walk_away", "value"));
            prop_assert_eq!(sums.protected, total("walk_away", "gap"));
            prop_assert_eq!(sums.signed, total("closed", "value"));
        }
        let away = |quarter: Option<&str>| -> Vec<&Value> {
            let within = |it: &&Value| match quarter {
                Some(quarter) => quarter_of(it) == quarter,
                None => text(it, "on") >= "2025-01-01",
            };
            records.iter().filter(|it| it["kind"] == "walk_away").filter(within).collect()
        };
        for row in &asked.reasons {
            let has = |it: &&&Value| match row.reason {
                Some(reason) => it["reasons"].as_array().unwrap().contains(&json!(reason.word())),
                None => it["reasons"].as_array().unwrap().is_empty(),
            };
            prop_assert_eq!(row.walk_aways, away(Some("2026 2")).iter().filter(has).count());
        }
        let of_others: Decimal =
            away(Some("2026 2")).iter().filter_map(|it| cash(it, "value", "MXN")).sum();
        let listed: Decimal = asked.other_currencies.iter().map(|it| it.at_stake).sum();
        prop_assert_eq!(of_others, listed);

        let mut fates = BTreeMap::<String, usize>::new();
        for it in away(None) {
            *fates.entry(fate_slowly(&records, it)).or_default() += 1;
        }
        for row in &asked.fates.counts {
            let expected = fates.get(row.fate.word()).copied().unwrap_or(0);
            prop_assert_eq!(row.walk_aways, expected, "{:?}", row.fate);
        }
        prop_assert_eq!(asked.fates.walk_aways, away(None).len());
        prop_assert_eq!(asked.returns.came_back.of, away(None).len());
        prop_assert!(asked.returns.pairs.len() <= asked.returns.came_back.hits);
        let exceptions = records.iter().filter(|it| it["kind"] == "exception" && text(it, "on") >= "2025-01-01");
        prop_assert_eq!(asked.exceptions.granted, exceptions.count());
        prop_assert_eq!(asked.read.counted, records.len());
    }

    #[test]
    fn the_order_of_the_records_changes_nothing(records in any_records(), places in any::<[u8; 12]>()) {
        let mut shuffled: Vec<(u8, Value)> =
            records.iter().cloned().enumerate().map(|(at, it)| (places[at], it)).collect();
        shuffled.sort_by_key(|(key, _)| *key);
        let shuffled: Vec<Value> = shuffled.into_iter().map(|(_, it)| it).collect();
        for options in [json!({}), json!({ "owner": "ana", "quarter_of": "2025-12-01" })] {
            let (mut one, mut other) = (ask(&records, options.clone()), ask(&shuffled, options));
            one.problems.clear(); // their places are others
            other.problems.clear();
            prop_assert_eq!(one, other);
        }
    }

    #[test]
    fn the_same_records_again_change_nothing_but_their_number(records in any_records()) {
        let twice: Vec<Value> = records.iter().chain(&records).cloned().collect();
        let (once, mut again) = (ask(&records, json!({})), ask(&twice, json!({})));
        prop_assert_eq!(again.read.repeated, records.len());
        again.read = once.read.clone();
        prop_assert_eq!(once, again);
    }

    /// The text that is passed on holds no amount at all: names, reasons and at the most how much more was signed.
    #[test]
    fn what_is_shared_holds_no_limit(records in any_records(), quarter in 0..8_i32) {
        let day = format!("{}-{:02}-01", 2025 + quarter / 4, 1 + 3 * (quarter % 4));
        let asked = ask(&records, json!({ "quarter_of": day }));
        for line in asked.celebration.iter().flat_map(|it| &it.lines) {
            for (name, value) in &line.with {
                let harmless = matches!(value, Given::Text(_) | Given::Message(_)) || *name == "more";
                prop_assert!(harmless, "{}: {name}", line.code);
            }
        }
    }

    /// Law 10: any JSON at all gives an answer, and every record is accounted for.
    #[test]
    fn total(records in any_json(), options in any_json(), today in any::<bool>()) {
        let day = if today { Day::parse("2026-11-21") } else { None };
        let asked = review(&tree(&records), &tree(&options), day);
        let read = &asked.read;
        prop_assert_eq!(read.counted + read.unusable + read.repeated + read.beyond, read.given);
        prop_assert!(read.malformed <= read.given && read.unusable <= read.malformed);
        prop_assert_eq!(read.given, records.as_array().map_or(0, Vec::len));
        prop_assert!(serde_json::to_string(&asked).is_ok());
        let ids: BTreeSet<_> = asked.left.iter().filter_map(|it| it.id.clone()).collect();
        prop_assert_eq!(ids.len(), asked.left.iter().filter(|it| it.id.is_some()).count());
    }
}

fn any_json() -> impl Strategy<Value = Value> {
    let words = select(vec![
        "walk_away",
        "closed",
        "return",
        "outcome",
        "exception",
        "posture",
        "case",
        "promise",
        "cancelling",
        "stayed",
        "signed",
        "2026-10-01",
        "9999-12-31",
        "0000-01-01",
        "id-1",
        "USD",
        "99999999999999999999",
        "-1",
        "",
        "1e5",
        "ñ",
    ]);
    let leaf = prop_oneof![
        words.prop_map(|it| json!(it)),
        any::<i64>().prop_map(|it| json!(it)),
        any::<bool>().prop_map(|it| json!(it)),
        Just(Value::Null),
    ];
    let keys = select(vec![
        "id",
        "kind",
        "on",
        "of",
        "value",
        "gap",
        "reasons",
        "outcome",
        "currency",
        "owner",
        "deal_id",
        "fiscal_start",
        "quarter_of",
        "conditions",
        "amount",
        "play",
        "opened",
        "closed",
        "result",
        "causes",
        "durable_months",
        "bogus",
    ]);
    leaf.prop_recursive(4, 60, 12, move |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..12).prop_map(|it| json!(it)),
            proptest::collection::btree_map(keys.clone().prop_map(str::to_owned), inner, 0..10)
                .prop_map(|it| json!(it)),
        ]
    })
}
