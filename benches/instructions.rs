//! One thing, so many times, for a counter of instructions: `npm run bench` runs it under valgrind. What a machine does
//! beside does not change the count.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

use std::hint::black_box;

use walkaway_rules::facts::json::Json;
use walkaway_rules::policy;
use walkaway_rules::vocabulary::Day;
use walkaway_rules::{assess, score};

fn main() {
    let mut asked = std::env::args().skip(1).filter(|word| !word.starts_with('-'));
    let what = asked.next().unwrap_or_default();
    let times: usize = asked.next().and_then(|times| times.parse().ok()).unwrap_or(1);
    let demo: serde_json::Value = serde_json::from_str(include_str!("../www/demo/deals.json")).expect("JSON");
    let texts: Vec<String> =
        demo["deals"].as_array().expect("a list").iter().map(|deal| deal["deal"].to_string()).collect();
    let deals: Vec<Json> = texts.iter().filter_map(|text| Json::parse(text)).collect();
    let policy = policy::check(&Json::parse(policy::DEFAULT).expect("JSON"), None);
    let today = Day::parse("2026-11-21");
    for _ in 0..times {
        match what.as_str() {
            "read" => texts.iter().for_each(|text| drop(black_box(Json::parse(black_box(text))))),
            "score" => deals.iter().for_each(|deal| _ = black_box(score(black_box(deal), &policy, today))),
            "assess" => {
                deals.iter().for_each(|deal| drop(black_box(assess(black_box(deal), &policy, &[], today))));
            }
            _ => println!("{}", deals.len()),
        }
    }
}
