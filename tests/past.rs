//! Looking back (design 9): sums computed by hand. That they are those of a plain loop of `assess` is law 16 in `laws.rs`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

mod common;

use common::past::in_parts;
use common::{policy_with, today, tree};
use serde_json::{Value, json};
use walkaway_rules::past::{Part, Past};
use walkaway_rules::policy::Checked;

/// Terms that an export does not hold are taken for our own.
fn policy() -> Checked {
    policy_with(json!({ "terms": { "not_mentioned": "standard" } }))
}

/// A past deal at the default policy's worked example: floor 126,000, threshold 142,000.
fn deal(amount: &str, outcome: &str, more: Value) -> Value {
    let mut deal = json!({
        "schema": "walkaway.deal/2", "currency": "USD", "amount": amount, "outcome": outcome,
        "cost": { "direct": "80000", "overhead": "25000" }
    });
    deal.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    deal
}

fn summary(deals: &[Value]) -> Value {
    let mut past = Past::new(vec![policy()], today());
    let lines: String =
        deals.iter().enumerate().map(|(line, deal)| format!("*\t{}\t{deal}\n", line + 2)).collect();
    past.judge(&lines);
    serde_json::to_value(past.summary(None)).unwrap()
}

fn amounts(deals: &[(&str, &str)]) -> Vec<Value> {
    deals.iter().map(|(amount, outcome)| deal(amount, outcome, json!({ "close_on": "2026-03-09" }))).collect()
}

#[test]
fn an_export_of_prices_is_judged_by_price_alone_and_says_so() {
    let found = summary(&amounts(&[
        ("160000", "won"),
        ("130000", "won"),
        ("120000.50", "won"),
        ("125999.99", "lost"),
        ("142000", "left"),
    ]));
    assert_eq!(found["by"], json!(["price"]));
    assert_eq!(found["absent"], json!(["terms", "fit", "signs"]));
    let cells: Vec<(String, Value)> = found["policies"][0]["cells"]
        .as_array()
        .unwrap()
        .iter()
        .map(|cell| {
            (
                format!(
                    "{}..{}",
                    cell["verdict"]["best"].as_str().unwrap(),
                    cell["verdict"]["worst"].as_str().unwrap()
                ),
                cell["outcomes"].clone(),
            )
        })
        .collect();
    assert_eq!(
        cells,
        [
            ("go_ahead..go_ahead".to_owned(), json!([1, 0, 1, 0])),
            ("needs_approval..needs_approval".to_owned(), json!([1, 0, 0, 0])),
            ("walk_away..walk_away".to_owned(), json!([1, 1, 0, 0])),
        ]
    );
    // 142,000 − 130,000 = 12,000 and 142,000 − 120,000.50 = 21,999.50; 126,000 − 120,000.50 = 5,999.50; 160,000 − 142,000.
    assert_eq!(
        found["policies"][0]["margins"],
        json!([{
            "currency": "USD",
            "won": { "deals": 3, "amount": "410000.5" },
            "under_threshold": { "deals": 2, "amount": "33999.5" },
            "under_floor": { "deals": 1, "amount": "5999.5" },
            "above": { "deals": 1, "amount": "18000" }
        }])
    );
    // Between floor and threshold the price's route is asked; below the floor nobody.
    let approvals = &found["policies"][0]["approvals"];
    assert_eq!(approvals[0]["month"], json!("2026-03"));
    assert!(
        approvals
            .as_array()
            .unwrap()
            .iter()
            .all(|row| row["deals"] == json!(1) && row["of"] == json!([1, 0, 0, 0]))
    );
    assert_eq!((&found["policies"][0]["asked"], &found["policies"][0]["last"]), (&json!(1), &json!(2)));
}

#[test]
fn chances_are_held_against_what_came_of_them_m17() {
    let stated = |chance: &str, outcome: &str| deal("150000", outcome, json!({ "win_probability": chance }));
    let deals = [
        stated("0.9", "won"),
        stated("0.9", "lost"),
        stated("0.2", "lost"),
        stated("0.25", "left"),
        stated("0.6", "won"),
        // Still open, and no chance at all: of neither is anything known.
        stated("0.5", ""),
        stated("1.5", "won"),
    ];
    let found = &summary(&deals)["calibration"];
    // (0.1² + 0.9² + 0.2² + 0.25² + 0.4²) / 5 = (0.01 + 0.81 + 0.04 + 0.0625 + 0.16) / 5 = 1.0825 / 5
    assert_eq!((&found["deals"], &found["brier"]), (&json!(5), &json!("0.2165")));
    // Two of five: 0.4 · 0.6.
    assert_eq!(found["brier_of_rate"], json!("0.24"));
    assert_eq!(found["hindsight"], json!(false));
    let bins: Vec<Value> = found["bins"]
        .as_array()
        .unwrap()
        .iter()
        .map(|bin| json!([bin["from"], bin["stated"], bin["won"]["hits"], bin["won"]["of"]]))
        .collect();
    assert_eq!(json!(bins), json!([[20, "0.225", 0, 2], [60, "0.6", 1, 1], [90, "0.9", 1, 2]]));
    let after = summary(&[stated("1", "won"), stated("0", "lost")]);
    assert_eq!(after["calibration"]["hindsight"], json!(true));
    assert_eq!(after["calibration"]["brier"], json!("0"));
    assert_eq!(summary(&[deal("150000", "won", json!({}))])["calibration"], Value::Null);
}

#[test]
fn the_deals_that_say_most_come_by_kind_and_distance() {
    let found = summary(&amounts(&[
        ("130000", "won"),  // row 2: 12,000 under the threshold
        ("141000", "won"),  // row 3: 1,000
        ("100000", "won"),  // row 4: under the floor, 42,000
        ("500000", "lost"), // row 5: 358,000 above
        ("142000", "lost"), // row 6: at it
        ("141000", "lost"), // not clear: nothing to learn
        ("110000", "won"),  // row 8: under the floor, 32,000
        ("500000", ""),
    ]));
    let told: Vec<Value> = found["telling"]
        .as_array()
        .unwrap()
        .iter()
        .map(|deal| json!([deal["line"], deal["says"], deal["off"]]))
        .collect();
    assert_eq!(
        json!(told),
        json!([
            [4, "won_walk_away", "42000"],
            [8, "won_walk_away", "32000"],
            [2, "won_needs_approval", "12000"],
            [3, "won_needs_approval", "1000"],
            [5, "lost_go_ahead", "358000"],
            [6, "lost_go_ahead", "0"],
        ])
    );
}

#[test]
fn a_hundred_are_shown_a_third_of_each_kind_as_far_as_there_are() {
    let mut deals = vec![];
    for place in 0..150 {
        deals.push(deal(&format!("{}", 100_000 + place), "won", json!({})));
        deals.push(deal(&format!("{}", 130_000 + place), "won", json!({})));
    }
    deals.push(deal("200000", "lost", json!({})));
    let found = summary(&deals);
    let count =
        |says: &str| found["telling"].as_array().unwrap().iter().filter(|deal| deal["says"] == says).count();
    assert_eq!([count("won_walk_away"), count("won_needs_approval"), count("lost_go_ahead")], [50, 49, 1]);
}

#[test]
fn mistakes_are_counted_by_kind_with_their_rows() {
    let mut deals = vec![deal("viel", "won", json!({})), deal("150000", "won", json!({}))];
    deals.extend((0..7).map(|_| deal("-5", "won", json!({ "segment": 7 }))));
    let mut past = Past::new(vec![policy()], today());
    let lines: String =
        deals.iter().enumerate().map(|(line, deal)| format!("*\t{}\t{deal}\n", line + 2)).collect();
    past.judge(&(lines + "*\t99\t{ \"amount\": \n"));
    let found = serde_json::to_value(past.summary(None)).unwrap();
    assert_eq!((&found["rows"], &found["wrong"]), (&json!(10), &json!(9)));
    let mistakes: Vec<Value> = found["mistakes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| json!([one["first"]["path"], one["rows"], one["lines"]]))
        .collect();
    assert_eq!(mistakes[0], json!(["amount", 7, [4, 5, 6, 7, 8]]));
    assert!(mistakes.contains(&json!(["amount", 1, [2]])), "{mistakes:?}");
    assert!(mistakes.contains(&json!(["", 1, [99]])), "{mistakes:?}");
}

#[test]
fn what_is_no_row_is_a_deal_of_which_nothing_is_known() {
    let mut past = Past::new(vec![policy(), policy_with(json!({ "version": "2" }))], today());
    let nothing = [0b1_1100_u8];
    assert_eq!(past.judge("\n"), nothing);
    assert_eq!(past.judge("0\t0\t0\t0\t0\t1"), nothing);
    for part in Part::ALL {
        assert_eq!(past.learn(part, &tree(&json!(null)), usize::MAX), 0);
    }
    assert_eq!(past.judge("0\t0\t0\t0\t0\tx\ty\tz\t?\t\t\t-1\t1e999").len(), 1);
    assert_eq!(past.judge("*\t\n*\tx\ty\n*\t1\tnull").len(), 3);
    past.forget();
    assert_eq!(past.learnt(), 0);
    assert_eq!(past.judge("0\t0\t0\t0\t0\t1"), nothing);
}

#[test]
fn a_policy_with_mistakes_judges_nothing() {
    let mut past = Past::new(vec![policy_with(json!({ "price": { "rows": 5 } }))], today());
    let line = in_parts(&mut past, 2, &deal("150000", "won", json!({})));
    assert_eq!(past.judge(&line), [255]);
    assert_eq!(past.judge("*\t1\t{}"), [255]);
}
