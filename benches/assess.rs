//! Native speed of the rules: `cargo bench`. Look at medians and at the ratios between rows; a machine that is
//! shared makes single numbers worthless.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

use divan::{Bencher, black_box};
use walkaway_rules::facts::json::Json;
use walkaway_rules::policy;
use walkaway_rules::policy::Checked;
use walkaway_rules::vocabulary::Day;
use walkaway_rules::{assess, score};

fn main() {
    divan::main();
}

fn policy() -> Checked {
    policy::check(&parsed(policy::DEFAULT), None)
}

fn parsed(text: &str) -> Json {
    Json::parse(text).expect("JSON")
}

/// The deals of the demo page, by their key.
fn deal(key: &str) -> Json {
    let demo = parsed(include_str!("../www/demo/deals.json"));
    let Some(Json::List(deals)) = demo.get("deals") else { panic!("no list of deals") };
    let found = deals.iter().find(|deal| deal.get("key") == Some(&Json::Text(key.to_owned())));
    found.and_then(|entry| entry.get("deal")).expect("a deal of that key").clone()
}

#[divan::bench(args = ["plain-go-ahead", "worked-example", "terms-eat-the-price", "scope-grew", "undecided", "mistakes"])]
fn assess_a_deal(bencher: Bencher, key: &str) {
    let (deal, policy, today) = (deal(key), policy(), Day::parse("2026-11-21"));
    bencher.bench_local(|| assess(black_box(&deal), &policy, &[], today));
}

#[divan::bench]
fn check_the_default_policy(bencher: Bencher) {
    let defaults = parsed(policy::DEFAULT);
    bencher.bench_local(|| policy::check(black_box(&defaults), None));
}

#[divan::bench(args = ["plain-go-ahead", "worked-example", "terms-eat-the-price", "scope-grew", "undecided", "mistakes"])]
fn score_a_deal(bencher: Bencher, key: &str) {
    let (deal, policy, today) = (deal(key), policy(), Day::parse("2026-11-21"));
    bencher.bench_local(|| score(black_box(&deal), &policy, today));
}
