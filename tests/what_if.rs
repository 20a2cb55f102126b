//! What a what-if changes and what it leaves alone: better approvals stay, what is still unknown stays open (design 3.10).
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

mod common;

use common::{deal_with, default_policy, judge_with, verdict};
use rust_decimal::Decimal;
use serde_json::{Value, json};
use walkaway_rules::guidance::{Approve, Change, Guidance};
use walkaway_rules::vocabulary::Covers;

fn tried(facts: &[(&str, Value)], changes: &[Change]) -> Guidance {
    judge_with(&deal_with(facts), &default_policy(), changes)
}

fn approve(covers: Covers, term: Option<&str>, down_to: Option<u32>) -> Change {
    let (term, down_to) = (term.map(str::to_owned), down_to.map(Decimal::from));
    Change::Approve(Approve { covers, term, down_to })
}

fn price(amount: u32) -> Change {
    Change::Price(Decimal::from(amount))
}

fn asked(guidance: &Guidance) -> Vec<&str> {
    guidance.questions.iter().map(|question| question.path.as_str()).collect()
}

fn granted(down_to: &str) -> Value {
    json!([{ "covers": "price", "down_to": down_to, "at_cost": "105000", "role": "vp", "by": "Ana", "justification": "x" }])
}

#[test]
fn trying_an_approval_takes_nothing_from_a_better_one() {
    let facts = [("amount", json!("135000")), ("approvals", granted("130000"))];
    assert_eq!(verdict(&tried(&facts, &[])), "go_ahead");
    let tries = [approve(Covers::Price, None, Some(140_000))];
    assert_eq!(verdict(&tried(&facts, &tries)), "go_ahead", "130,000 was granted, 140,000 is only tried");
    let tries = [approve(Covers::Price, None, Some(140_000)), price(130_000)];
    assert_eq!(verdict(&tried(&facts, &tries)), "go_ahead");
    let tries = [approve(Covers::Price, None, Some(140_000)), price(129_999)];
    assert_eq!(verdict(&tried(&facts, &tries)), "needs_approval");
}

#[test]
fn of_two_approvals_that_are_tried_the_better_one_counts_whatever_their_order() {
    let facts = [("amount", json!("135000"))];
    let (low, high) =
        (approve(Covers::Price, None, Some(135_000)), approve(Covers::Price, None, Some(140_000)));
    assert_eq!(verdict(&tried(&facts, std::slice::from_ref(&high))), "needs_approval");
    assert_eq!(verdict(&tried(&facts, &[low.clone(), high.clone()])), "go_ahead");
    assert_eq!(verdict(&tried(&facts, &[high, low])), "go_ahead");
}

#[test]
fn trying_an_approval_lifts_neither_the_floor_nor_a_catastrophe_nor_a_closed_route() {
    let below = [("amount", json!("120000"))];
    assert_eq!(verdict(&tried(&below, &[approve(Covers::Price, None, Some(1))])), "walk_away"); // W-045
    let unlimited = [("terms.liability_cap", json!({ "asked": "unlimited", "deal_breaker": "yes" }))];
    assert_eq!(
        verdict(&tried(&unlimited, &[approve(Covers::Term, Some("liability_cap"), None)])),
        "walk_away"
    ); // W-102
    let policy = common::policy_with(json!({ "roles": { "vp": { "holders": [] } } }));
    let deal = deal_with(&[("amount", json!("140000"))]);
    let found = judge_with(&deal, &policy, &[approve(Covers::Price, None, Some(140_000))]);
    assert_eq!(verdict(&found), "needs_approval", "nobody holds the role");
}

#[test]
fn trying_an_exception_is_about_its_own_term() {
    let facts = [
        ("terms.ip_rights", json!({ "asked": "full_transfer", "deal_breaker": "yes" })),
        ("terms.termination", json!({ "asked": "any_time_with_refund", "deal_breaker": "yes" })),
    ];
    let [ip, end] = ["ip_rights", "termination"].map(|id| approve(Covers::Term, Some(id), None));
    assert_eq!(verdict(&tried(&facts, std::slice::from_ref(&ip))), "walk_away");
    assert_eq!(verdict(&tried(&facts, &[ip, end])), "go_ahead");
}

#[test]
fn a_price_that_is_tried_answers_the_price_and_nothing_else() {
    let facts = [("amount", Value::Null), ("cost.overhead", Value::Null)];
    assert_eq!(asked(&tried(&facts, &[])), ["amount", "cost.overhead"]);
    let after = tried(&facts, &[price(150_000)]);
    assert_eq!(asked(&after), ["cost.overhead"]);
    assert_eq!(verdict(&after), "go_ahead..walk_away");
}

#[test]
fn days_that_are_tried_answer_the_days_and_nothing_else() {
    let facts = [
        ("terms.payment_days.asked", Value::Null),
        ("terms.ip_rights.asked", Value::Null),
        ("amount", json!("142000")),
    ];
    assert_eq!(asked(&tried(&facts, &[])).len(), 2);
    let after = tried(&facts, &[Change::PaymentDays(30)]);
    assert_eq!(asked(&after), ["terms.ip_rights.asked"]);
    assert_eq!(after.price.effective, Some(Decimal::from(142_000)));
    let dropped = tried(&facts, &[Change::DropTerm("payment_days".to_owned())]);
    assert_eq!(asked(&dropped), ["terms.ip_rights.asked"]);
    assert_eq!(dropped.price.effective, Some(Decimal::from(142_000)));
}

#[test]
fn scope_that_is_tried_answers_the_scope_and_nothing_else() {
    let facts = [
        ("cost.scope_added", json!([{ "label": "x" }, { "label": "y", "amount": "1000" }])),
        ("cost.direct", Value::Null),
    ];
    assert_eq!(asked(&tried(&facts, &[])), ["cost.direct", "cost.scope_added.0.amount"]);
    let after = tried(&facts, &[Change::ScopeCost(Decimal::from(500))]);
    assert_eq!(asked(&after), ["cost.direct"]);
}
