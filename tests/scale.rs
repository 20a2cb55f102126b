//! How time grows with the length of lists (design 8): 500 entries against 5,000, printed and not asserted, for a machine
//! that is shared makes single times worthless. `cargo test --release --test scale -- --ignored --nocapture`; about ten
//! times is linear, about a hundred the square.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

mod common;

use std::time::{Duration, Instant};

use common::{clean_deal, defaults, today, tree};
use serde_json::{Value, json};
use walkaway_rules::assess;
use walkaway_rules::facts::json::Json;
use walkaway_rules::policy;
use walkaway_rules::policy::Checked;

type Shape = (&'static str, fn(usize) -> (Value, Value));

fn many(count: usize, one: impl Fn(usize) -> Value) -> Value {
    Value::Array((0..count).map(one).collect())
}

fn labels() -> Value {
    json!({ "es": "x", "en": "x" })
}

fn term(place: usize) -> Value {
    json!({
        "id": format!("t{place}"), "labels": labels(), "compare": "at_most", "unit": "number", "standard": 1, "limit": 2,
        "catastrophic": "never"
    })
}

fn criterion(place: usize) -> Value {
    json!({ "id": format!("c{place}"), "labels": labels(), "must": place.is_multiple_of(2), "weight": 1, "judge": "yes" })
}

fn with(changes: &[(&str, Value)]) -> Value {
    let mut deal = clean_deal();
    for (path, value) in changes {
        common::put(&mut deal, path, value.clone());
    }
    deal
}

fn table(count: usize, prefix: &str, one: impl Fn(usize) -> Value) -> Value {
    Value::Object((0..count).map(|place| (format!("{prefix}{place}"), one(place))).collect())
}

fn terms(count: usize) -> Value {
    json!({ "terms": { "list": many(count, term) }, "price": { "carrying": { "term": null } } })
}

fn rows(count: usize, row: impl Fn(usize) -> Value) -> Value {
    let mut rows = vec![json!({ "minimum_margin": "0.2", "target_margin": "0.35" })];
    rows.extend((1..count).map(row));
    json!({ "price": { "rows": rows } })
}

fn sized(place: usize) -> Value {
    json!({ "size_from": place, "size_below": place + 1, "minimum_margin": "0.2", "target_margin": "0.4" })
}

fn both(place: usize) -> Value {
    json!({ "segment": format!("s{}", place % 50), "size_from": place, "size_below": place + 1, "minimum_margin": "0.2", "target_margin": "0.4" })
}

fn offer(place: usize) -> Value {
    let side = if place.is_multiple_of(2) { "us" } else { "buyer" };
    json!({ "side": side, "amount": (150_000 - place).to_string(), "on": format!("2026-{:02}-{:02}", 1 + place % 10, 1 + place % 28) })
}

const SHAPES: &[Shape] = &[
    ("offers", |n| (json!({}), with(&[("offers", many(n, offer))]))),
    ("scope, known", |n| (json!({}), with(&[("cost.scope_added", many(n, |_| json!({ "amount": "1" })))]))),
    ("scope, open", |n| (json!({}), with(&[("cost.scope_added", many(n, |_| json!({ "label": "x" })))]))),
    ("deductions, open", |n| (json!({}), with(&[("deductions", many(n, |_| json!({ "label": "x" })))]))),
    ("deductions, wrong", |n| (json!({}), with(&[("deductions", many(n, |_| json!({ "amount": "x" })))]))),
    ("terms, standard", |n| (terms(n), with(&[("terms", table(n, "t", |_| json!({ "asked": 1 })))]))),
    ("terms, open", |n| (terms(n), with(&[("terms", json!({}))]))),
    ("terms, beyond", |n| {
        (terms(n), with(&[("terms", table(n, "t", |_| json!({ "asked": 9, "deal_breaker": "no" })))]))
    }),
    ("terms, leaving", |n| {
        (terms(n), with(&[("terms", table(n, "t", |_| json!({ "asked": 9, "deal_breaker": "yes" })))]))
    }),
    ("terms, breaker open", |n| (terms(n), with(&[("terms", table(n, "t", |_| json!({ "asked": 9 })))]))),
    ("terms nobody knows", |n| (json!({}), with(&[("terms", table(n, "x", |_| json!({ "asked": 9 })))]))),
    ("criteria, met", |n| {
        (
            json!({ "fit": { "criteria": many(n, criterion) } }),
            with(&[("fit", table(n, "c", |_| json!(true)))]),
        )
    }),
    ("criteria, open", |n| {
        (json!({ "fit": { "criteria": many(n, criterion) } }), with(&[("fit", json!({}))]))
    }),
    ("criteria, failed", |n| {
        (
            json!({ "fit": { "criteria": many(n, criterion) } }),
            with(&[("fit", table(n, "c", |_| json!(false)))]),
        )
    }),
    ("texts of a criterion", |n| {
        (json!({}), with(&[("fit.use_case", many(n, |place| json!(format!("x{place}"))))]))
    }),
    ("values of a criterion", |n| {
        let values = many(n, |place| json!({ "id": format!("v{place}"), "labels": labels() }));
        let criterion = json!({ "id": "c", "labels": labels(), "must": true, "weight": 1, "judge": "one_of", "values": values });
        (json!({ "fit": { "criteria": [criterion] } }), with(&[("fit", json!({ "c": "v7" }))]))
    }),
    ("rows by size, size open", |n| (rows(n, sized), clean_deal())),
    ("rows by size, known", |n| (rows(n, sized), with(&[("seats", json!(7))]))),
    ("rows by both, open", |n| (rows(n, both), clean_deal())),
    ("rows by both, open, offers", |n| (rows(n, both), with(&[("offers", many(n, offer))]))),
    ("one approval of every criterion", |n| {
        let ids = many(n, |place| json!(format!("c{place}")));
        let approval = json!({ "covers": "fit", "criteria": ids, "role": "strategic_review", "by": "Ana", "justification": "x" });
        (
            json!({ "fit": { "criteria": many(n, criterion) } }),
            with(&[("fit", table(n, "c", |_| json!(false))), ("approvals", json!([approval]))]),
        )
    }),
    ("an approval for each criterion", |n| {
        let approvals = many(
            n,
            |place| json!({ "covers": "fit", "criteria": [format!("c{place}")], "role": "strategic_review", "by": format!("P{place}"), "justification": "x" }),
        );
        (
            json!({ "fit": { "criteria": many(n, criterion) } }),
            with(&[("fit", table(n, "c", |_| json!(false))), ("approvals", approvals)]),
        )
    }),
    ("an approval for each term", |n| {
        let approvals = many(
            n,
            |place| json!({ "covers": "term", "term": format!("t{place}"), "up_to": 9, "role": if place % 2 == 0 { "legal" } else { "c_level" }, "by": format!("P{place}") }),
        );
        (
            terms(n),
            with(&[
                ("terms", table(n, "t", |_| json!({ "asked": 9, "deal_breaker": "yes" }))),
                ("approvals", approvals),
            ]),
        )
    }),
    ("approvals of one price", |n| {
        let approvals = many(
            n,
            |place| json!({ "covers": "price", "down_to": format!("{}", 130_000 + place), "role": "vp", "by": format!("P{place}"), "justification": "x" }),
        );
        (json!({}), with(&[("amount", json!("140000")), ("approvals", approvals)]))
    }),
    ("missing", |n| {
        let missing = many(n, |place| json!({ "path": format!("terms.t{place}.asked"), "why": "error" }));
        (terms(n), with(&[("missing", missing), ("terms", json!({}))]))
    }),
    ("keys nobody reads", |n| {
        (json!({}), {
            let mut deal = clean_deal();
            (0..n).for_each(|place| deal[format!("k{place}")] = json!(1));
            deal
        })
    }),
];

/// What this thread has had of the processor so far, where the system tells; others' work does not count.
fn used(started: Instant) -> Duration {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
    let spent = told.and_then(|told| told.split_whitespace().next()?.parse().ok()).map(Duration::from_nanos);
    spent.unwrap_or_else(|| started.elapsed())
}

fn time(work: &mut dyn FnMut()) -> Duration {
    let started = Instant::now();
    let mut best = Duration::MAX;
    // The system tells it in steps of some milliseconds.
    for _ in 0..3 {
        let (start, mut times) = (used(started), 0);
        while times == 0 || used(started) - start < Duration::from_millis(40) {
            work();
            times += 1;
        }
        best = best.min((used(started) - start) / times);
    }
    best
}

#[test]
#[ignore = "it measures"]
fn growth() {
    let defaults: Json = defaults();
    println!(
        "{:28} {:>10} {:>10} {:>6}   {:>10} {:>10} {:>6}",
        "assess, ms (check, ms)", "500", "5000", "ratio", "500", "5000", "ratio"
    );
    for (name, shape) in SHAPES {
        let mut measured = Vec::new();
        for count in [500, 5_000] {
            let (own, deal) = shape(count);
            let (own, deal) = (tree(&own), tree(&deal));
            let mut checked: Option<Checked> = None;
            let check = time(&mut || checked = Some(policy::check(&defaults, Some(&own))));
            let checked = checked.unwrap();
            assert!(checked.policy.is_some(), "{name}: {:?}", checked.view.errors);
            let assessed = time(&mut || drop(std::hint::black_box(assess(&deal, &checked, &[], today()))));
            measured.push((assessed.as_secs_f64() * 1e3, check.as_secs_f64() * 1e3));
        }
        let ((a, c), (b, d)) = (measured[0], measured[1]);
        println!("{name:28} {a:10.2} {b:10.2} {:6.1}   {c:10.2} {d:10.2} {:6.1}", b / a, d / c);
    }
}
