//! The check of a policy: every mistake is found, at its path, all at once, and a policy with one never judges.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

mod common;

use common::{clean_deal, judge, policy_with, put};
use serde_json::{Value, json};

fn defaults() -> Value {
    serde_json::from_str(walkaway_rules::policy::DEFAULT).unwrap()
}

/// The default policy with one thing put at a path, and the findings as "path code".
fn findings(path: &str, value: Value) -> Vec<String> {
    let mut policy = defaults();
    put(&mut policy, path, value);
    let checked = policy_with(policy);
    checked.view.errors.iter().map(|error| format!("{} {}", error.path, error.code)).collect()
}

#[test]
fn the_default_policy_has_no_mistakes() {
    let checked = common::default_policy();
    assert!(checked.view.errors.is_empty(), "{:?}", checked.view.errors);
    assert_eq!(checked.view.version, "default-1");
    assert_eq!(
        checked.policy.unwrap().signs.len(),
        18,
        "thirteen signs to consider, five to leave (W-070 to W-107)"
    );
}

#[test]
fn a_name_in_any_one_language_is_a_name() {
    for tag in ["es", "en", "pt-BR", "fil", "zh-Hant-TW", "und"] {
        let mut policy = defaults();
        put(&mut policy, "terms.list.1.id", json!("own_term"));
        put(&mut policy, "terms.list.1.labels", json!({ tag: "Ours" }));
        let checked = policy_with(policy);
        assert!(checked.view.errors.is_empty(), "{tag}: {:?}", checked.view.errors);
        let label = &checked.policy.unwrap().terms[1].label;
        assert_eq!(serde_json::to_value(&**label).unwrap()["names"], json!({ tag: "Ours" }));
    }
}

#[test]
fn each_mistake_is_found_at_its_path() {
    let row = |minimum: &str, target: &str| json!([{ "minimum_margin": minimum, "target_margin": target }]);
    let table: Vec<(&str, Value, &str)> = vec![
        ("price.rows", row("0.35", "0.20"), "price.rows.0 margins-in-order"),
        ("price.rows", row("-0.1", "0.20"), "price.rows.0.minimum_margin negative"),
        ("price.rows", row("0.2", "10.01"), "price.rows.0.target_margin out-of-range"),
        ("price.rows", row("0.2", "a lot"), "price.rows.0.target_margin not-a-number"),
        ("price.rows", json!([{ "minimum_margin": "0.2" }]), "price.rows.0.target_margin required"),
        ("price.rows", json!([]), "price.rows default-row-missing"),
        (
            "price.rows",
            json!([{ "segment": "a", "minimum_margin": "0.2", "target_margin": "0.3" }]),
            "price.rows default-row-missing",
        ),
        (
            "price.rows",
            json!([
                { "minimum_margin": "0.2", "target_margin": "0.3" },
                { "size_from": 10, "size_below": 20, "minimum_margin": "0.2", "target_margin": "0.3" },
                { "size_from": 19, "minimum_margin": "0.2", "target_margin": "0.3" }
            ]),
            "price.rows.2 rows-overlap",
        ),
        (
            "price.rows",
            json!([{ "minimum_margin": "0.2", "target_margin": "0.3" }, { "minimum_margin": "0.1", "target_margin": "0.3" }]),
            "price.rows.1 rows-overlap",
        ),
        (
            "price.rows",
            json!([
                { "minimum_margin": "0.2", "target_margin": "0.3" },
                { "segment": "A", "minimum_margin": "0.1", "target_margin": "0.3" },
                { "segment": "a", "minimum_margin": "0.1", "target_margin": "0.3" }
            ]),
            "price.rows.2 rows-overlap",
        ),
        (
            "price.rows",
            json!([{ "minimum_margin": "0.2", "target_margin": "0.3" }, { "size_from": 10, "size_below": 10, "minimum_margin": "0.1", "target_margin": "0.3" }]),
            "price.rows.1.size_below size-order",
        ),
        (
            "price.rows",
            json!([{ "minimum_margin": "0.2", "target_margin": "0.3" }, { "band": "L", "minimum_margin": "0.1", "target_margin": "0.3" }]),
            "price.rows.1.band size-by-number",
        ),
        ("price.rounding.mode", json!("down"), "price.rounding.mode not-allowed"),
        ("price.rounding.digits", json!(0), "price.rounding.digits out-of-range"),
        ("price.rounding", json!({ "mode": "step" }), "price.rounding.step required"),
        ("price.adjustment_bound", json!("0.51"), "price.adjustment_bound out-of-range"),
        ("price.carrying.annual_rate", json!("1.5"), "price.carrying.annual_rate out-of-range"),
        ("price.carrying.days_in_year", json!(359), "price.carrying.days_in_year out-of-range"),
        ("price.carrying.term", json!("liability_cap"), "price.carrying.term payment-term-unfit"),
        ("price.margn_basis", json!("cost"), "price.margn_basis unknown-key-nearest"),
        ("qwertyuiop", json!(1), "qwertyuiop unknown-key"),
        ("schema", json!("walkaway.policy/2"), "schema wrong-schema"),
        ("version", json!(""), "version required"),
        ("currency", json!("dollars"), "currency not-a-currency"),
        ("rates", json!({ "euro": 1 }), "rates.euro not-a-currency"),
        ("rates", json!({ "EUR": 0 }), "rates.EUR out-of-range"),
        ("terms.list.1.id", json!("liability_cap"), "terms.list.1.id duplicate-id"),
        ("terms.list.1.id", json!("IP rights"), "terms.list.1.id bad-id"),
        ("terms.list.1.id", json!("own_term"), "terms.list.1.labels label-missing"),
        ("terms.list.0.labels", json!({ "spanish": "Tope" }), "terms.list.0.labels.spanish not-a-language"),
        ("terms.list.0.labels", json!({ "e": "Tope" }), "terms.list.0.labels.e not-a-language"),
        ("terms.list.0.labels", json!({ "ES": "Tope" }), "terms.list.0.labels.ES not-a-language"),
        ("terms.list.0.labels", json!({ "pt_BR": "Teto" }), "terms.list.0.labels.pt_BR not-a-language"),
        ("terms.list.0.labels", json!({ "es-": "Tope" }), "terms.list.0.labels.es- not-a-language"),
        ("terms.list.0.limit", json!(6), "terms.list.0.standard standard-beyond-limit"),
        ("terms.list.0.limit", json!(null), "terms.list.0.limit required"),
        ("terms.list.1.options", json!([]), "terms.list.1.options options-missing"),
        ("terms.list.1.standard", json!("full_transfer"), "terms.list.1.standard standard-not-accepted"),
        ("terms.list.1.standard", json!("gift"), "terms.list.1.standard not-allowed"),
        ("fit.criteria.0.values", json!([]), "fit.criteria.0.values options-missing"),
        ("fit.criteria.1.minimum", json!(null), "fit.criteria.1 limit-missing"),
        ("fit.criteria.1.maximum", json!(1), "fit.criteria.1.maximum size-order"),
        ("fit.criteria.2.id", json!("industry"), "fit.criteria.2.id duplicate-id"),
        ("fit.review_below", json!(101), "fit.review_below out-of-range"),
        ("signs.consider.0.id", json!("disrespect"), "signs.consider.1.id duplicate-id"),
        ("signs.consider.0.group", json!("leave"), "signs.consider.0.group sign-group"),
        ("signs.leave.0.same_as", json!(["disrespct"]), "signs.leave.0.same_as same-as-unknown"),
        ("signs.leave.1.same_as", json!(["disrespect"]), "signs.leave.1.same_as same-as-twice"),
        (
            "signs.levels",
            json!([{ "from": 1, "level": "walk_away" }, { "from": 2, "level": "hold_firm" }]),
            "signs.levels levels-falling",
        ),
        ("signs.leave_from", json!(0), "signs.leave_from out-of-range"),
        ("routes.price.all_of", json!([]), "routes.price.all_of route-empty"),
        ("routes.price.all_of", json!(["vpp"]), "routes.price.all_of.0 role-missing-nearest"),
        ("routes.price.all_of", json!(["xyzzy"]), "routes.price.all_of.0 role-missing"),
        ("routes.term.all_of", json!(["legal", "legal"]), "routes.term.all_of.1 role-twice"),
        ("roles.vp.holders", json!([]), "routes.price.all_of.0 role-without-holder"),
        (
            "roles",
            json!({ "legal": { "holders": ["L. Paz"] }, "c_level": { "holders": ["L. Paz"] } }),
            "routes.term.all_of.1 route-too-few",
        ),
        ("roles.vp", json!("Ana"), "roles.vp wrong-type"),
    ];
    let mut wrong = Vec::new();
    for (path, value, expected) in table {
        let found = findings(path, value.clone());
        if !found.iter().any(|finding| finding == expected) {
            wrong.push(format!("{path} = {value}: {found:?}, expected {expected}"));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn a_gross_margin_of_the_whole_price_is_refused() {
    // M1: P = C / (1 - g) has no price at g = 1.
    for margin in ["1", "1.5"] {
        let policy = json!({ "price": { "margin_basis": "price", "rows": [{ "minimum_margin": "0.2", "target_margin": margin }] } });
        let errors = policy_with(policy).view.errors;
        assert_eq!(errors[0].code, "margin-of-price-too-high", "{errors:?}");
        assert_eq!(errors[0].path, "price.rows.0.target_margin");
    }
}

#[test]
fn weights_that_sum_to_nothing_are_refused() {
    let mut policy = defaults();
    for place in 0..5 {
        put(&mut policy, &format!("fit.criteria.{place}.weight"), json!(0));
    }
    let errors = policy_with(policy).view.errors;
    assert_eq!((errors[0].path.as_str(), errors[0].code), ("fit.criteria", "weights-sum-to-nothing"));
}

#[test]
fn every_mistake_is_reported_at_once_and_nothing_is_judged() {
    let policy = policy_with(json!({
        "currency": "pesos",
        "price": { "rows": [{ "minimum_margin": "0.5", "target_margin": "0.1" }], "roundin": {} },
        "routes": { "price": { "all_of": ["nobody_here"] } },
        "contact": "pricing desk"
    }));
    let codes: Vec<&str> = policy.view.errors.iter().map(|error| error.code).collect();
    assert_eq!(codes, ["not-a-currency", "unknown-key-nearest", "margins-in-order", "role-missing"]);
    let guidance = judge(&clean_deal(), &policy);
    assert!(guidance.verdict.is_none(), "a policy with mistakes must not judge");
    assert!(guidance.conclusions.is_empty() && guidance.moves.is_empty() && guidance.price.floor.is_none());
    assert_eq!(guidance.headline.code, "policy-has-mistakes");
    assert_eq!(guidance.policy.contact, "pricing desk", "the card says to whom to turn");
}

#[test]
fn a_policy_that_is_no_object_is_one_mistake() {
    for junk in [json!([]), json!("policy"), json!(7)] {
        let checked = policy_with(junk);
        assert_eq!(checked.view.errors[0].code, "wrong-type");
        assert!(checked.policy.is_none());
    }
}

#[test]
fn an_admin_writes_only_what_differs() {
    let policy = policy_with(
        json!({ "version": "ours-3", "price": { "rows": [{ "minimum_margin": "0.1", "target_margin": "0.2" }] } }),
    );
    assert!(policy.view.errors.is_empty(), "{:?}", policy.view.errors);
    let guidance = judge(&clean_deal(), &policy);
    assert_eq!(guidance.policy.version, "ours-3");
    assert_eq!(guidance.price.floor.unwrap().known().unwrap().published.to_string(), "115500");
    assert_eq!(guidance.terms.len(), 8, "the default terms stay");
}
