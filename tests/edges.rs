//! Edges (design 3.1 to 3.5): facts that are known, absent or wrong by their own type, limits that are compared exactly,
//! units, lists that are too long.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

mod common;

use common::{clean_deal, deal_with, judge, policy_with, put, verdict};
use proptest::prelude::*;
use proptest::sample::select;
use rust_decimal::Decimal;
use serde_json::{Value, json};
use walkaway_rules::guidance::Guidance;
use walkaway_rules::policy::Checked;
use walkaway_rules::vocabulary::{Severity, Span, Zone};

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
        noisy.insert(format!("!{number}"), json!(number));
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

/// Costs in one currency and a price in another, both with digits that a decimal cannot divide.
fn quoted(price: u64, direct: u64, overhead: u64) -> Value {
    deal_with(&[
        ("currency", json!("EUR")),
        ("amount", json!(format!("{}.{:02}", price / 100, price % 100))),
        ("cost.direct", json!({ "amount": format!("{direct}"), "currency": "USD" })),
        ("cost.overhead", json!({ "amount": format!("{overhead}"), "currency": "USD" })),
        ("fit.company_size", json!({ "amount": "80000000", "currency": "USD" })),
    ])
}

fn zone(guidance: &Guidance, id: &str) -> Option<Zone> {
    guidance.price.table.iter().find(|point| point.id == id).and_then(|point| point.zone)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    /// Design 3.1: a limit is compared as the quotient it is. The right side is computed in whole numbers, by
    /// multiplying out.
    #[test]
    fn limits_are_compared_as_the_quotients_they_are(
        direct in 1u64..2_000_000, overhead in 0u64..100_000, rate in 1_000u64..2_000_000,
        margins in (0u64..60, 0u64..40), on_price in any::<bool>(), beside in -2i64..3, at_floor in any::<bool>(),
    ) {
        let (minimum, target) = (margins.0, margins.0 + margins.1);
        let cost = u128::from(direct + overhead);
        // Cents of EUR: cost · 100 · (100 + m) / 100 / (rate / 10^6), and with the gross margin cost · 100 · 100 / (100 − m) / …
        let limit = |margin: u64| match on_price {
            true => (cost * 100 * 100 * 1_000_000, u128::from((100 - margin) * rate)),
            false => (cost * u128::from(100 + margin) * 1_000_000, u128::from(rate)),
        };
        let floor = limit(minimum);
        let (over, under) = limit(target);
        let exact = over.div_ceil(under);
        // Three significant digits of what the quotient is, rounded up.
        let mut step = 1;
        while over / under / step >= 1000 {
            step *= 10;
        }
        let finer = over / under < 100;
        prop_assume!(!finer);
        let threshold = over.div_ceil(under * step) * step;
        prop_assert!(threshold >= exact);
        let near = if at_floor { floor.0 / floor.1 } else { threshold };
        let price = i64::try_from(near).unwrap() + beside;
        prop_assume!(price >= 0);
        let cents = u128::try_from(price).unwrap();
        let expected = match cents {
            _ if cents * floor.1 < floor.0 => Zone::BelowFloor,
            _ if cents < threshold => Zone::Approval,
            _ => Zone::Clear,
        };
        let policy = policy_with(json!({
            "rates": { "EUR": format!("{}.{:06}", rate / 1_000_000, rate % 1_000_000) },
            "price": {
                "margin_basis": if on_price { "price" } else { "cost" },
                "rows": [{ "minimum_margin": format!("0.{minimum:02}"), "target_margin": format!("0.{target:02}") }]
            }
        }));
        let guidance = judge(&quoted(u64::try_from(price).unwrap(), direct, overhead), &policy);
        prop_assert_eq!(zone(&guidance, "record"), Some(expected), "{:?}", guidance.price.threshold);
    }

    /// Design 3.2: no limit is shown on the wrong side of a price that is shown beside it.
    #[test]
    fn limits_shown_never_contradict_the_comparison(
        direct in 1u64..200_000, overhead in 0u64..100_000, rate in 1_000u64..2_000_000, beside in prop::collection::vec(-3i64..4, 1..6),
        rounding in select(vec![json!({ "mode": "none" }), json!({ "mode": "significant_digits", "digits": 2 }), json!({ "mode": "step", "step": "7" })]),
        days in select(vec![30, 45, 90]),
    ) {
        let policy = policy_with(json!({
            "rates": { "EUR": format!("{}.{:06}", rate / 1_000_000, rate % 1_000_000) },
            "price": { "rounding": rounding }
        }));
        let floor = judge(&quoted(0, direct, overhead), &policy).price.floor.unwrap().least.exact;
        let cents = i64::try_from((floor * Decimal::ONE_HUNDRED).trunc()).unwrap();
        let mut deal = quoted(u64::try_from((cents + beside[0]).max(0)).unwrap(), direct, overhead);
        deal["terms"]["payment_days"]["asked"] = json!(days);
        deal["offers"] = beside.iter().map(|cent| {
            let amount = Decimal::new((cents + cent).max(0), 2);
            json!({ "side": "buyer", "amount": amount.to_string(), "on": "2026-11-01" })
        }).collect();
        let guidance = judge(&deal, &policy);
        let (floor, threshold) = (guidance.price.floor.unwrap().known().unwrap().published, guidance.price.threshold.unwrap().known().unwrap().published);
        for point in &guidance.price.table {
            let effective = point.effective.unwrap();
            prop_assert_eq!(effective < floor, point.zone == Some(Zone::BelowFloor), "{} and the floor {}", effective, floor);
            prop_assert_eq!(effective < threshold, point.zone != Some(Zone::Clear), "{} and the threshold {}", effective, threshold);
        }
        let reason = &guidance.conclusions.iter().find(|found| found.subject == "price").unwrap().reason;
        let amount = |name: &str| match reason.with.iter().find(|(own, _)| *own == name) {
            Some((_, walkaway_rules::vocabulary::Value::Money(money))) => money.amount,
            other => panic!("{name}: {other:?}"),
        };
        prop_assert_eq!(amount("price") < amount("floor"), reason.code.starts_with("price-below-floor"));
        prop_assert_eq!(amount("price") < amount("threshold"), !reason.code.starts_with("price-clear"));
    }
}

/// Remarks about a policy, but for that of the sample's own numbers: the rules go on.
fn remarks(own: Value) -> Vec<String> {
    let checked = policy_with(own);
    assert!(checked.policy.is_some(), "{:?}", checked.view.errors);
    let others = checked.view.errors.iter().filter(|error| !error.code.starts_with("sample-"));
    others.map(|error| format!("{} {}", error.path, error.code)).collect()
}

/// Design 3.1: units are part of a setting. What is unlikely is questioned and does not silence the rules.
#[test]
fn unlikely_settings_are_questioned() {
    let none: [&str; 0] = [];
    assert_eq!(remarks(json!({})), none);
    assert_eq!(remarks(json!({ "rates": { "COP": 4100 } })), ["rates.COP rate-inverted"]);
    assert_eq!(
        remarks(json!({ "rates": { "MXN": "18.2", "COP": "0.000244", "EUR": "1.08", "PEN": "3.7" } })),
        ["rates.MXN rate-inverted", "rates.PEN rate-inverted"]
    );
    assert_eq!(remarks(json!({ "currency": "COP", "rates": { "USD": 4100, "MXN": 220 } })), none);
    assert_eq!(
        remarks(json!({ "currency": "COP", "rates": { "USD": "0.000244", "MXN": "0.0045" } })),
        ["rates.MXN rate-inverted", "rates.USD rate-inverted"]
    );
    assert_eq!(remarks(json!({ "rates": { "XAU": 2000, "EUR": "0.92" } })), none);
    let row = |minimum: &str, target: &str| json!({ "price": { "rows": [{ "minimum_margin": minimum, "target_margin": target }] } });
    assert_eq!(remarks(row("1", "1")), none);
    assert_eq!(remarks(row("0.2", "5")), ["price.rows.0.target_margin margin-unlikely"]);
    let term = |limit: &str| json!({ "terms": { "list": [{ "id": "sla_uptime", "compare": "at_most", "unit": "percent", "standard": "0.5", "limit": limit, "catastrophic": "never" }] }, "price": { "carrying": { "term": null } } });
    assert_eq!(
        remarks(term("0.999")),
        ["terms.list.0.standard not-a-percent", "terms.list.0.limit not-a-percent"]
    );
    let review = |below: &str| json!({ "fit": { "review_below": below } });
    for share in ["0.6", "1", "0.01"] {
        assert_eq!(remarks(review(share)), ["fit.review_below not-a-score"], "{share}");
    }
    for score in ["0", "1.01", "60", "100"] {
        assert_eq!(remarks(review(score)), Vec::<String>::new(), "{score}");
    }
    assert_eq!(remarks(term("99.9")), ["terms.list.0.standard not-a-percent"]);
}

/// Rates are read with fourteen decimals and more, exactly; what is beyond is rounded and said.
#[test]
fn rates_are_read_with_all_their_digits() {
    let rate =
        |rate: Value| policy_with(json!({ "rates": { "COP": rate } })).policy.unwrap().rate("COP").unwrap();
    assert_eq!(rate(json!("0.00024390243902")).to_string(), "0.00024390243902");
    assert_eq!(rate(json!("0.000243902439024390")).to_string(), "0.00024390243902439");
    assert_eq!(rate(json!(2.4390243902439024e-4)).to_string(), "0.00024390243902439");
    assert_eq!(remarks(json!({ "rates": { "COP": "0.00024390243902439024" } })), ["rates.COP rounded"]);
    assert!(policy_with(json!({ "rates": { "COP": "0.0000000000000000001" } })).policy.is_none());
    assert!(policy_with(json!({ "rates": { "COP": "10000000000" } })).policy.is_none());
}

/// Design 3.6: while the verdict is open there is something to ask, or the host or a field's error says why not.
#[test]
fn an_open_verdict_always_asks_something() {
    let check = |name: &str, deal: &Value, policy: &Checked| {
        let guidance = judge(deal, policy);
        let open = guidance.verdict.is_some_and(|span| !span.decided());
        assert!(!open || !guidance.questions.is_empty(), "{name}: {}", verdict(&guidance));
    };
    for (name, deal, policy, paths) in cases() {
        check(&name, &deal, &policy);
        for path in paths {
            let mut spoiled = deal.clone();
            put(&mut spoiled, &path, unreadable());
            check(&format!("{name}, {path}"), &spoiled, &policy);
        }
    }
}

/// Credit notes can outweigh what was closed: a negative number is one there, and only there.
#[test]
fn what_was_closed_may_be_negative() {
    use walkaway_rules::advice::coach;
    use walkaway_rules::policy::settings;
    use walkaway_rules::vocabulary::Moment;
    let mut deal = deal_with(&[("leverage", json!({ "quota": "100000", "closed": "-2500.50" }))]);
    let settings =
        settings::check(&walkaway_rules::facts::json::Json::parse(settings::DEFAULT).unwrap(), None);
    let told = |deal: &Value| {
        let now = Moment::parse("2026-11-21");
        let coaching = coach(&common::tree(deal), &policy_with(json!({})), &settings, now);
        let errors: Vec<String> =
            coaching.errors.iter().map(|error| format!("{} {}", error.path, error.code)).collect();
        (coaching.advice.unwrap().leverage.need.map(|need| need.to_string()), errors)
    };
    assert_eq!(told(&deal), (Some("102500.5".to_owned()), Vec::new()));
    deal["leverage"] = json!({ "quota": "-1", "closed": { "amount": -5, "currency": "USD" } });
    assert_eq!(told(&deal), (None, vec!["leverage.quota negative".to_owned()]));
}

/// A list longer than its limit: the newest offers are read, and what is left out of any other list is unknown.
#[test]
fn of_a_list_that_is_too_long_the_newest_are_read_and_the_rest_is_unknown() {
    let policy = policy_with(json!({}));
    let day =
        |place: usize| format!("20{:02}-{:02}-{:02}", 10 + place / 336, 1 + place / 28 % 12, 1 + place % 28);
    // The newest stand first in the record, as many CRMs list them.
    let offers: Vec<Value> = (0..5_001)
        .rev()
        .map(|place| json!({ "side": "buyer", "amount": (100_000 + place).to_string(), "on": day(place) }))
        .collect();
    let table = |offers: &[Value]| {
        let guidance = judge(&deal_with(&[("offers", json!(offers))]), &policy);
        let too_many = guidance.errors.iter().any(|error| error.code == "too-many" && error.path == "offers");
        let last = guidance
            .price
            .table
            .iter()
            .find(|point| point.last)
            .map(|point| (point.id.clone(), point.amount.to_string()));
        (guidance.price.table.len(), too_many, last.unwrap(), verdict(&guidance))
    };
    let newest = ("offer-0".to_owned(), "105000".to_owned());
    assert_eq!(table(&offers), (5_001, true, newest, "go_ahead".to_owned()));
    let reversed: Vec<Value> = offers.iter().rev().cloned().collect();
    assert_eq!(table(&reversed).2, ("offer-5000".to_owned(), "105000".to_owned()));
    assert_eq!(table(&offers[1..]).0, 5_001);
    assert!(!table(&offers[1..]).1);

    let span_of = |path: &str, list: Value| verdict(&judge(&deal_with(&[(path, list)]), &policy));
    let many = |count: usize, one: Value| json!(vec![one; count]);
    assert_eq!(span_of("fit.use_case", many(251, json!("x"))), "walk_away");
    assert_eq!(span_of("fit.use_case", many(5_000, json!("x"))), "walk_away");
    assert_eq!(span_of("fit.use_case", many(5_001, json!("x"))), "go_ahead..walk_away");
    let mut texts = vec![json!("x"); 5_000];
    texts.push(json!("core_use_case"));
    assert_eq!(span_of("fit.use_case", json!(texts)), "go_ahead");
    assert_eq!(span_of("cost.scope_added", many(5_000, json!({ "amount": "0.01" }))), "go_ahead");
    assert_eq!(span_of("cost.scope_added", many(5_001, json!({ "amount": "0.01" }))), "go_ahead..walk_away");
    assert_eq!(span_of("deductions", many(5_001, json!({ "amount": "0.01" }))), "go_ahead..walk_away");
    let mut signs = serde_json::Map::new();
    (0..5_001).for_each(|number| drop(signs.insert(format!("z{number}"), json!({ "seen": false }))));
    assert_eq!(span_of("signs", Value::Object(signs)), "go_ahead..walk_away");
}

/// Design 3.10: a combination is a handful of changes. Forty terms in the way have none; what still can be lifted with a
/// handful is offered.
#[test]
fn a_combination_is_a_handful() {
    let term = |place: usize| {
        json!({
            "id": format!("t{place}"), "labels": { "es": "x", "en": "x" }, "compare": "at_most", "unit": "number",
            "standard": 1, "limit": 2, "catastrophic": "always"
        })
    };
    let list: Vec<Value> = (0..40).map(term).collect();
    let policy = policy_with(json!({ "terms": { "list": list }, "price": { "carrying": { "term": null } } }));
    let offered = |leaving: usize, holding: usize| {
        let mut terms = serde_json::Map::new();
        for place in 0..40 {
            let breaker = if place < leaving { "yes" } else { "no" };
            let asked = if place < leaving + holding { 9 } else { 1 };
            terms.insert(format!("t{place}"), json!({ "asked": asked, "deal_breaker": breaker }));
        }
        let guidance = judge(&deal_with(&[("terms", Value::Object(terms))]), &policy);
        let changes =
            guidance.combination.map(|found| (found.changes.len(), common::span_text(found.promises)));
        (guidance.moves.len(), changes)
    };
    assert_eq!(offered(0, 1), (1, None));
    assert_eq!(offered(1, 0), (1, None));
    assert_eq!(offered(0, 5), (0, Some((5, "go_ahead".to_owned()))));
    assert_eq!(offered(0, 6), (0, None));
    assert_eq!(offered(2, 3), (0, Some((5, "go_ahead".to_owned()))));
    assert_eq!(offered(2, 30), (0, Some((2, "hold_firm".to_owned()))));
    assert_eq!(offered(1, 30), (1, None));
    assert_eq!(offered(6, 0), (0, None));
}

/// M11: what a question says of its best and its worst answer is what comes out with one of them, for every fact
/// that has a closed list of answers, also beside approvals.
#[test]
fn the_ends_of_a_question_are_the_verdicts_of_its_answers() {
    use walkaway_rules::guidance::Ask;
    let approved = json!([
        { "covers": "fit", "role": "strategic_review", "by": "A", "criteria": ["industry", "geography"] },
        { "covers": "signs", "role": "sales_manager", "by": "A", "signs": ["disrespect"] }
    ]);
    let mut asked = 0;
    for (name, deal, policy, _) in cases() {
        let mut beside = deal.clone();
        put(&mut beside, "approvals", approved.clone());
        for deal in [deal, beside] {
            for question in judge(&deal, &policy).questions {
                let answers: Vec<Value> = match &*question.ask {
                    Ask::YesNo => vec![json!(true), json!(false)],
                    Ask::YesNoUnknown => vec![json!("yes"), json!("no")],
                    Ask::Choice(choices) => choices.iter().map(|choice| json!(choice.value)).collect(),
                    _ => continue,
                };
                let with = |answer: Value| {
                    let mut deal = common::tree(&deal);
                    deal.set(&question.path, common::tree(&answer));
                    walkaway_rules::assess(&deal, &policy, &[], common::today()).verdict.unwrap()
                };
                let spans: Vec<Span> = answers.into_iter().map(with).collect();
                let best = spans.iter().map(|span| span.best).min().unwrap();
                let worst = spans.iter().map(|span| span.worst).max().unwrap();
                asked += 1;
                assert_eq!(
                    (question.if_best.best, question.if_worst.worst),
                    (best, worst),
                    "{name}: {}",
                    question.path
                );
            }
        }
    }
    assert!(asked > 40, "{asked}");
}

/// W-051: of a cap in money whose fees nobody knows the worst is a high cap, not none at all: an exception without an end
/// lifts it. A policy that accepts nothing less than zero asks nothing.
#[test]
fn the_worst_that_may_be_asked_is_what_can_be_asked() {
    let granted = |up_to: Value| {
        json!([{ "covers": "term", "term": "liability_cap", "role": "legal", "by": "Lía", "up_to": up_to },
               { "covers": "term", "term": "liability_cap", "role": "c_level", "by": "Caro", "up_to": up_to }])
    };
    let own = |changes: &[(&str, Value)]| {
        let mut deal = deal_with(changes);
        deal.as_object_mut().unwrap().remove("annual_fees");
        let policy = policy_with(json!({}));
        let guidance = judge(&deal, &policy);
        let span = guidance.terms.iter().find(|term| term.id == "liability_cap").unwrap().span;
        common::span_text(span)
    };
    let money = json!({ "amount": "500000", "currency": "USD" });
    let asked = ("terms.liability_cap", json!({ "asked_amount": money, "deal_breaker": "no" }));
    assert_eq!(own(std::slice::from_ref(&asked)), "go_ahead..hold_firm");
    assert_eq!(
        own(&[("terms.liability_cap", json!({ "asked_amount": money, "deal_breaker": "yes" }))]),
        "go_ahead..walk_away"
    );
    let beside = |up_to: Value| own(&[asked.clone(), ("approvals", granted(up_to))]);
    assert_eq!(beside(json!("unlimited")), "go_ahead");
    assert_eq!(beside(json!("48")), "go_ahead..hold_firm", "how many months it is nobody knows");
    let least = |limit: &str, asked: Value| {
        let term = json!({ "id": "seats", "labels": { "es": "x", "en": "x" }, "compare": "at_least", "unit": "number",
            "standard": limit, "limit": limit, "catastrophic": "never" });
        let policy =
            policy_with(json!({ "terms": { "list": [term] }, "price": { "carrying": { "term": null } } }));
        verdict(&judge(
            &deal_with(&[("terms", json!({ "seats": { "asked": asked, "deal_breaker": "no" } }))]),
            &policy,
        ))
    };
    assert_eq!(least("0", json!({ "unreadable": [] })), "go_ahead");
    assert_eq!(least("1", json!({ "unreadable": [] })), "go_ahead..hold_firm");
    assert_eq!([least("1", json!("1")), least("1", json!("0.99"))], ["go_ahead", "hold_firm"]);
}

/// The floor is shown to six digits; with more only where a price would else seem to lie on its other side.
#[test]
fn the_floor_is_shown_with_six_digits_and_with_more_where_they_tell() {
    let floor = |price: &str| {
        let cost = json!({ "direct": "1234567.89", "overhead": "0" });
        let guidance =
            judge(&deal_with(&[("amount", json!(price)), ("cost", cost)]), &policy_with(json!({})));
        let floor = guidance.price.floor.unwrap();
        assert_eq!(floor.most.map(|most| most.exact), Some(floor.least.exact));
        (floor.least.published.to_string(), floor.least.exact.to_string())
    };
    let (rounded, exact) = floor("9000000");
    let up = rounded.parse::<Decimal>().unwrap();
    assert!(up > exact.parse().unwrap(), "{rounded} {exact}");
    assert_eq!(rounded.trim_end_matches('0').replace('.', "").len(), 6, "{rounded}");
    assert_eq!(floor(&rounded).0, rounded, "a price at what is shown is not below it");
    let between = (up - Decimal::new(1, 2)).to_string();
    assert_ne!(floor(&between).0, rounded, "a price between the two tells them apart");
}

/// Law 11: an approval that measures something of another kind beside its own narrows itself in a way that nobody can tell; what
/// is a name of nobody approves nothing; each has its twin that lifts.
#[test]
fn an_approval_that_cannot_be_read_whole_lifts_nothing() {
    let policy = policy_with(json!({ "signs": { "levels": [{ "from": 1, "level": "needs_approval" }] } }));
    let own = [
        ("price", json!({ "down_to": "130000" }), "amount", json!("130000"), vec!["vp"]),
        (
            "term",
            json!({ "term": "ip_rights", "up_to": "full_transfer" }),
            "terms.ip_rights",
            json!({ "asked": "full_transfer", "deal_breaker": "yes" }),
            vec!["legal", "c_level"],
        ),
        ("fit", json!({ "criteria": ["geography"] }), "fit.geography", json!("DE"), vec!["strategic_review"]),
        (
            "signs",
            json!({ "signs": ["disrespect"] }),
            "signs.disrespect.seen",
            json!(true),
            vec!["sales_manager"],
        ),
    ];
    let foreign = [
        ("price", json!({ "down_to": "100" })),
        ("price", json!({ "at_cost": "105000" })),
        ("term", json!({ "up_to": 24 })),
        ("term", json!({ "term": "liability_cap" })),
        ("term", json!({ "up_to": { "a": 1 } })),
        ("fit", json!({ "criteria": ["industry"] })),
        ("signs", json!({ "signs": ["abusive"] })),
    ];
    for (covers, measure, path, value, roles) in &own {
        let judged = |more: &Value, name: &str| {
            let approvals: Vec<Value> = roles.iter().enumerate().map(|(place, role)| {
                let mut one = json!({ "covers": covers, "role": role, "by": format!("{name}{}", if name == "Ana" { place.to_string() } else { String::new() }), "justification": "Por su mercado" });
                for (key, value) in measure.as_object().unwrap().iter().chain(more.as_object().unwrap()) {
                    one[key] = value.clone();
                }
                one
            }).collect();
            let guidance =
                judge(&deal_with(&[(path, value.clone()), ("approvals", json!(approvals))]), &policy);
            let said = guidance
                .errors
                .iter()
                .any(|error| error.path.starts_with("approvals.0") && error.severity == Severity::Error);
            (verdict(&guidance) == "go_ahead", said)
        };
        assert_eq!(judged(&json!({}), "Ana"), (true, false), "{covers}");
        for nobody in ["n/a", "None", "unknown", "0", "null", "nadie"] {
            assert!(!judged(&json!({}), nobody).0, "{covers} by {nobody}");
        }
        for (of, more) in foreign.iter().filter(|(of, _)| of != covers) {
            assert_eq!(judged(more, "Ana"), (false, true), "{covers} with what measures {of}: {more}");
        }
    }
    for void in [json!([null]), json!(["geography", null]), json!(["geography", ""])] {
        let approvals = json!([{ "covers": "fit", "role": "strategic_review", "by": "Ana", "justification": "Por su mercado", "criteria": void }]);
        let guidance =
            judge(&deal_with(&[("fit.geography", json!("DE")), ("approvals", approvals)]), &policy);
        assert_eq!(verdict(&guidance), "walk_away");
        assert!(
            guidance.errors.iter().any(|error| error.path.starts_with("approvals.0.criteria")),
            "{void}: what to mend is said"
        );
    }
}

/// A price that the policy names is that price; only what is computed is rounded.
#[test]
fn a_minimum_price_is_met_by_itself() {
    let policy = policy_with(
        json!({ "price": { "rows": [{ "minimum_margin": "0.2", "target_margin": "0.35", "minimum_price": "159950.50" }] } }),
    );
    let at = |price: &str| {
        let guidance = judge(&deal_with(&[("amount", json!(price))]), &policy);
        (verdict(&guidance), guidance.price.threshold.unwrap().least.published.to_string())
    };
    assert_eq!(at("159950.50"), ("go_ahead".to_owned(), "159950.5".to_owned()));
    assert_eq!(at("159950.49"), ("needs_approval".to_owned(), "159950.5".to_owned()));
}

/// Law 12: the card and the coach say the same of whoever does not suit us and abused the team, of a return without
/// conditions, and of a last price that nobody may sign.
#[test]
fn card_and_coach_agree() {
    use walkaway_rules::advice::coach;
    use walkaway_rules::policy::settings;
    use walkaway_rules::vocabulary::Moment;
    let settings =
        settings::check(&walkaway_rules::facts::json::Json::parse(settings::DEFAULT).unwrap(), None);
    let policy = policy_with(json!({}));
    let told = |changes: &[(&str, Value)]| {
        let deal = deal_with(changes);
        let next = judge(&deal, &policy).next.why.code;
        (
            next,
            coach(&common::tree(&deal), &policy, &settings, Moment::parse("2026-11-21T12:00"))
                .advice
                .unwrap(),
        )
    };
    let (next, advice) = told(&[("fit.geography", json!("FR"))]);
    assert_eq!((next, advice.leave.door.map(|door| door.word())), ("next-refer", Some("refer")));
    let (next, advice) = told(&[("fit.geography", json!("FR")), ("signs.disrespect.seen", json!(true))]);
    assert_eq!((next, advice.leave.door.map(|door| door.word())), ("next-leave", Some("closed")));

    let offers = json!([
        { "side": "us", "amount": "165000", "on": "2026-10-01" }, { "side": "buyer", "amount": "120000", "on": "2026-10-10" },
        { "side": "buyer", "amount": "155000", "on": "2026-11-10" }
    ]);
    let back = |exit: Value| {
        let (_, advice) = told(&[("amount", json!("120000")), ("offers", offers.clone()), ("exit", exit)]);
        let check = advice
            .leave
            .comeback
            .conditions
            .iter()
            .find(|check| check.reason.code.starts_with("leave-back-budget"));
        check.map(|check| check.reason.code)
    };
    assert_eq!(back(json!({ "logged_on": "2026-10-20", "door": "open" })), Some("leave-back-budget-fine"));
    let set = json!({ "logged_on": "2026-10-20", "door": "open", "conditions": { "budget_from": "160000" } });
    assert_eq!(back(set), Some("leave-back-budget-short"), "a minimum that was set binds");

    let ours = |price: &str| {
        let offers = json!([
            { "side": "us", "amount": "165000", "on": "2026-11-01" }, { "side": "buyer", "amount": "110000", "on": "2026-11-20T10:00" },
            { "side": "us", "amount": price, "on": "2026-11-20T10:10" }
        ]);
        let (_, advice) = told(&[("amount", json!(price)), ("offers", offers)]);
        advice.talks.plan.when.map(|when| when.code)
    };
    assert_eq!(ours("120000"), None, "a price under the floor is waited for by nobody");
    assert_eq!(ours("150000"), Some("talks-when-their-turn"));
}

/// A number stands for a name in many CRMs; one that JavaScript has rounded is somebody else's, in whatever field, and is none.
#[test]
fn a_rounded_number_is_no_name() {
    let most = 9_007_199_254_740_991_u64;
    let sure = [json!(7), json!(most), json!(-7), json!("4876876000000333001"), json!("x"), json!(12.5)];
    let rounded = [json!(most + 1), json!(4_876_876_000_000_333_001_u64), json!(1e30), json!(-1e17)];
    let fields = ["id", "name", "owner_id", "approvals.0.by_id"];
    for field in fields {
        for (value, is_name) in sure.iter().map(|it| (it, true)).chain(rounded.iter().map(|it| (it, false))) {
            let mut deal = deal_with(&[("approvals", json!([{ "covers": "price" }]))]);
            put(&mut deal, field, value.clone());
            let errors = judge(&deal, &policy_with(json!({}))).errors;
            let said = errors.iter().any(|error| error.path == field && error.code == "rounded-number");
            assert_eq!(said, !is_name, "{field}: {value}: {errors:?}");
        }
    }
    // An approval by somebody who cannot be told lifts nothing.
    let by = |id: Value| {
        let granted = json!([{ "covers": "price", "role": "vp", "by": "Ana", "by_id": id, "on": "2026-11-20",
            "down_to": "130000", "at_cost": "105000", "justification": "x" }]);
        judge(&deal_with(&[("amount", json!("130000")), ("approvals", granted)]), &policy_with(json!({})))
    };
    assert_eq!(verdict(&by(json!(7))), "go_ahead");
    assert_eq!(verdict(&by(json!(4_876_876_000_000_333_001_u64))), "needs_approval");
}
