//! Edges (design 3.1 to 3.5): facts that are known, absent or wrong by their own type, limits that are compared exactly,
//! units, lists that are too long.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

mod common;

use common::{clean_deal, deal_with, judge, policy_with, put, verdict};
use serde_json::{Value, json};
use walkaway::rules::guidance::{Guidance, Severity, Span};
use walkaway::rules::policy::Checked;

/// Every golden case's deal with its policy.
fn cases() -> Vec<(String, Value, Checked, Vec<String>)> {
    let files = [
        include_str!("cases/price.json"),
        include_str!("cases/terms.json"),
        include_str!("cases/fit.json"),
        include_str!("cases/signs.json"),
        include_str!("cases/moves.json"),
        include_str!("cases/questions.json"),
        include_str!("cases/input.json"),
    ];
    let mut found = Vec::new();
    for file in files {
        let cases: Vec<Value> = serde_json::from_str(file).unwrap();
        for case in cases {
            let mut deal = clean_deal();
            let mut paths = Vec::new();
            for (path, value) in case["set"].as_object().into_iter().flatten() {
                put(&mut deal, path, value.clone());
                paths.push(path.clone());
                inside(value, path, &mut paths);
            }
            found.push((case["name"].to_string(), deal, policy_with(case["policy"].clone()), paths));
        }
    }
    found
}

/// Every path below `at`.
fn inside(value: &Value, at: &str, paths: &mut Vec<String>) {
    let mut visit = |step: &str, inner: &Value| {
        let path = if at.is_empty() { step.to_owned() } else { format!("{at}.{step}") };
        paths.push(path.clone());
        inside(inner, &path, paths);
    };
    match value {
        Value::Object(object) if object.len() < 40 => {
            object.iter().for_each(|(key, inner)| visit(key, inner))
        }
        Value::Array(items) if items.len() < 10 => {
            items.iter().enumerate().for_each(|(place, inner)| visit(&place.to_string(), inner));
        }
        _ => {}
    }
}

fn span(guidance: &Guidance) -> Span {
    guidance.verdict.expect("the policy has no mistakes")
}

/// A deal with two hundred keys that nobody reads, in front of everything.
fn noisy(deal: &Value) -> Value {
    let mut noisy = serde_json::Map::new();
    for number in 0..200 {
        noisy.insert(format!("a_key_nobody_reads_{number}"), json!(number));
    }
    noisy.extend(deal.as_object().unwrap().clone());
    Value::Object(noisy)
}

/// Nothing reads a list in a list.
fn unreadable() -> Value {
    json!([[1]])
}

fn unreadable_is_unknown(name: &str, deal: &Value, policy: &Checked, path: &str) {
    // Approvals only lift, and what cannot be read lifts nothing.
    if path.starts_with("approvals") {
        return;
    }
    let whole = span(&judge(deal, policy));
    let mut spoiled = deal.clone();
    put(&mut spoiled, path, unreadable());
    let wrong = span(&judge(&spoiled, policy));
    assert!(
        wrong.best <= whole.best && wrong.worst >= whole.worst,
        "{name}, {path}: {whole:?} becomes {wrong:?}"
    );
    let mut absent = deal.clone();
    put(&mut absent, path, Value::Null);
    let absent = span(&judge(&absent, policy));
    assert!(
        wrong.best <= absent.best && wrong.worst >= absent.worst,
        "{name}, {path}: {absent:?} when absent, {wrong:?} when unreadable"
    );
    assert_eq!(wrong, span(&judge(&noisy(&spoiled), policy)), "{name}, {path}: the messages decide");
}

/// Design 3.6, 4.3: a fact that cannot be read is unknown, whatever else is wrong and whatever its absence means.
#[test]
fn what_cannot_be_read_is_unknown_however_many_messages_there_are() {
    let rich = deal_with(&[
        ("deductions", json!([{ "kind": "rebate", "share": "0.03" }, { "kind": "rebate", "amount": "500" }])),
        ("cost.scope_added", json!([{ "label": "x", "amount": "500" }])),
        ("adjustment", json!({ "share": "0.03", "why": "x" })),
        ("terms.liability_cap", json!({ "asked_amount": "100000", "deal_breaker": "yes" })),
        ("annual_fees", json!("100000")),
        ("list_price", json!({ "amount": "170000", "currency": "USD" })),
        ("segment", json!("a")),
        ("seats", json!(100)),
        ("fit.use_case", json!(["x", "core_use_case"])),
    ]);
    let mut paths = Vec::new();
    inside(&rich, "", &mut paths);
    assert!(paths.len() > 80, "{paths:?}");
    for silence in ["unknown", "standard"] {
        let rows = json!([
            { "minimum_margin": "0.2", "target_margin": "0.35" },
            { "segment": "b", "minimum_margin": "0.3", "target_margin": "0.6" }
        ]);
        let policy = policy_with(json!({ "terms": { "not_mentioned": silence }, "price": { "rows": rows } }));
        for path in &paths {
            unreadable_is_unknown(silence, &rich, &policy, path);
        }
    }
    for (name, deal, policy, paths) in cases() {
        for path in &paths {
            unreadable_is_unknown(&name, &deal, &policy, path);
        }
    }
}

/// Only what is shown is capped: errors stay, the rest is counted.
#[test]
fn of_many_messages_the_errors_are_shown_and_the_rest_is_counted() {
    let mut deal = noisy(&deal_with(&[("amount", json!("cheap")), ("cost.direct", json!("-1"))]));
    put(&mut deal, "signs.abusive.seen", json!("perhaps"));
    let guidance = judge(&deal, &policy_with(json!({})));
    let errors: Vec<&str> = guidance
        .errors
        .iter()
        .filter(|error| error.severity == Severity::Error)
        .map(|error| error.path.as_str())
        .collect();
    assert_eq!(errors, ["amount", "cost.direct", "signs.abusive.seen"]);
    let last = guidance.errors.last().unwrap();
    assert_eq!((last.code, guidance.errors.len()), ("more-findings", 101));
    assert_eq!(format!("{:?}", last.with), r#"[("count", Number(103))]"#);
    let few = judge(&deal_with(&[("amount", json!("cheap"))]), &policy_with(json!({})));
    assert!(few.errors.iter().all(|error| error.code != "more-findings"));
}

/// The fault as it was found: an adjustment that cannot be read, behind a hundred unknown keys.
#[test]
fn an_unreadable_adjustment_behind_a_hundred_messages_stays_open() {
    let mut deal = deal_with(&[("amount", json!("142000")), ("adjustment.share", json!("3 %"))]);
    let policy = policy_with(json!({}));
    assert_eq!(verdict(&judge(&deal, &policy)), "go_ahead..needs_approval");
    let mut offer = json!({ "side": "us", "amount": "150000", "on": "2026-10-01" });
    for number in 0..20 {
        offer[format!("x{number}")] = json!(1);
    }
    deal["offers"] = json!(vec![offer; 6]);
    assert_eq!(verdict(&judge(&deal, &policy)), "go_ahead..needs_approval");
}

/// A fact that the host could not read or may not show is there: it is unknown. One that its CRM leaves empty is not.
#[test]
fn what_the_host_could_not_deliver_is_unknown_and_what_is_empty_is_absent() {
    let policy = policy_with(json!({ "terms": { "not_mentioned": "standard" } }));
    let with = |path: &str, why: &str| {
        let mut deal =
            deal_with(&[("amount", json!("142000")), ("missing", json!([{ "path": path, "why": why }]))]);
        deal["terms"] = json!({});
        verdict(&judge(&deal, &policy))
    };
    for why in ["forbidden", "error", "invalid"] {
        assert_eq!(with("adjustment.share", why), "go_ahead..needs_approval", "{why}");
        assert_eq!(with("adjustment", why), "go_ahead..needs_approval", "{why}");
        assert_eq!(with("terms.liability_cap.asked", why), "go_ahead..walk_away", "{why}");
        assert_eq!(with("terms.liability_cap", why), "go_ahead..walk_away", "{why}");
    }
    for why in ["empty", "unmapped", "unsupported"] {
        assert_eq!(with("adjustment.share", why), "go_ahead", "{why}");
        assert_eq!(with("terms.liability_cap.asked", why), "go_ahead", "{why}");
    }
}
