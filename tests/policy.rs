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
    let found: Vec<_> = checked.view.errors.iter().map(|error| (error.path.as_str(), error.code)).collect();
    assert_eq!(found, [("version", "sample-policy")], "it is a sample, and says so");
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
        ("price.rows", row("0.2", "10.01"), "price.rows.0.target_margin share-is-percent"),
        ("price.rows", row("20", "35"), "price.rows.0.minimum_margin share-is-percent"),
        ("price.rows", row("0.2", "100"), "price.rows.0.target_margin share-is-percent"),
        ("price.rows", row("0.2", "100.01"), "price.rows.0.target_margin out-of-range"),
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
        ("price.adjustment_bound", json!("5"), "price.adjustment_bound share-is-percent"),
        ("price.adjustment_bound", json!("50"), "price.adjustment_bound share-is-percent"),
        ("price.adjustment_bound", json!("51"), "price.adjustment_bound out-of-range"),
        ("price.carrying.annual_rate", json!("1.5"), "price.carrying.annual_rate out-of-range"),
        ("price.carrying.annual_rate", json!("8"), "price.carrying.annual_rate share-is-percent"),
        ("price.carrying.annual_rate", json!("101"), "price.carrying.annual_rate out-of-range"),
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
    for (margin, code) in [
        ("1", "margin-of-price-too-high"),
        ("1.5", "margin-of-price-too-high"),
        ("2", "share-is-percent"),
        ("5", "share-is-percent"),
        ("35", "share-is-percent"),
        ("100.5", "margin-of-price-too-high"),
    ] {
        let policy = json!({ "price": { "margin_basis": "price", "rows": [{ "minimum_margin": "0.2", "target_margin": margin }] } });
        let errors = policy_with(policy).view.errors;
        assert_eq!(errors[0].code, code, "{errors:?}");
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
        "version": "ours-2",
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

/// Remarks about a policy that is an organisation's own: the rules go on as if nothing had been said.
fn remarks(own: Value) -> Vec<(String, &'static str, Vec<String>)> {
    let mut whole = json!({ "version": "ours", "price": { "rows": [{ "minimum_margin": "0.20", "target_margin": "0.35" }] } });
    let (Value::Object(whole_map), Value::Object(own)) = (&mut whole, own) else { panic!() };
    whole_map.extend(own);
    let checked = policy_with(whole);
    assert!(checked.policy.is_some(), "{:?}", checked.view.errors);
    let text = |value: &walkaway_rules::vocabulary::Value| match value {
        walkaway_rules::vocabulary::Value::Text(text) => Some(text.clone()),
        _ => None,
    };
    let said = |error: &walkaway_rules::vocabulary::FieldError| {
        error.with.iter().filter_map(|(_, it)| text(it)).collect()
    };
    checked.view.errors.iter().map(|error| (error.path.clone(), error.code, said(error))).collect()
}

fn remark(path: &str, code: &'static str, said: &[&str]) -> Vec<(String, &'static str, Vec<String>)> {
    vec![(path.to_owned(), code, said.iter().map(|text| (*text).to_owned()).collect())]
}

#[test]
fn a_margin_over_the_cost_is_questioned_with_what_was_probably_meant() {
    let rows =
        |target: &str| json!({ "price": { "rows": [{ "minimum_margin": "0.2", "target_margin": target }] } });
    let at = "price.rows.0.target_margin";
    for fine in ["0.2", "0.35", "0.99", "1"] {
        assert_eq!(remarks(rows(fine)), [], "{fine}");
    }
    assert_eq!(remarks(rows("1.01")), remark(at, "margin-is-factor", &["1.01", "0.01"]));
    assert_eq!(remarks(rows("1.35")), remark(at, "margin-is-factor", &["1.35", "0.35"]));
    assert_eq!(remarks(rows("1.99")), remark(at, "margin-is-factor", &["1.99", "0.99"]));
    assert_eq!(remarks(rows("2")), remark(at, "margin-unlikely", &["2", "0.02"]));
    assert_eq!(remarks(rows("5")), remark(at, "margin-unlikely", &["5", "0.05"]));
    assert_eq!(remarks(rows("8")), remark(at, "margin-unlikely", &["8", "0.08"]));
    assert_eq!(remarks(rows("10")), remark(at, "margin-unlikely", &["10", "0.1"]));
    let both = json!({ "price": { "rows": [{ "minimum_margin": "5", "target_margin": "8" }] } });
    let paths: Vec<String> = remarks(both).into_iter().map(|(path, ..)| path).collect();
    assert_eq!(paths, ["price.rows.0.minimum_margin", "price.rows.0.target_margin"]);
}

#[test]
fn a_percent_or_a_score_written_as_a_share_is_questioned() {
    let review = |below: &str| json!({ "fit": { "review_below": below } });
    for fine in ["0", "1.01", "6", "60", "100"] {
        assert_eq!(remarks(review(fine)), [], "{fine}");
    }
    for (share, meant) in [("0.01", "1"), ("0.6", "60"), ("1", "100")] {
        assert_eq!(remarks(review(share)), remark("fit.review_below", "not-a-score", &[share, meant]));
    }
    let term = |standard: &str, limit: &str| {
        json!({ "terms": { "list": [{ "id": "sla_uptime", "compare": "at_most", "unit": "percent", "standard": standard, "limit": limit, "catastrophic": "never" }] },
            "price": { "carrying": { "term": null }, "rows": [{ "minimum_margin": "0.2", "target_margin": "0.3" }] } })
    };
    assert_eq!(remarks(term("1", "99.9")), []);
    assert_eq!(
        remarks(term("0.995", "99.9")),
        remark("terms.list.0.standard", "not-a-percent", &["0.995", "99.5"])
    );
    assert_eq!(
        remarks(term("0", "0.999")),
        remark("terms.list.0.limit", "not-a-percent", &["0.999", "99.9"])
    );
}

#[test]
fn amounts_of_nothing_and_points_between_thousands_are_questioned() {
    let price = |minimum: Value| json!({ "price": { "rows": [{ "minimum_margin": "0.2", "target_margin": "0.3", "minimum_price": minimum }] } });
    let at = "price.rows.0.minimum_price";
    for fine in [
        json!(1),
        json!("0.01"),
        json!("140000"),
        json!("140.00"),
        json!("1400.000"),
        json!("140.0000"),
        json!(140.5),
        json!("0.500"),
    ] {
        assert_eq!(remarks(price(fine.clone())), [], "{fine}");
    }
    for nothing in [json!(0), json!("0"), json!("0.00")] {
        assert_eq!(remarks(price(nothing)), remark(at, "limit-of-nothing", &[]));
    }
    for (text, meant) in [("140.000", "140000"), ("1.500", "1500"), ("14.250", "14250")] {
        assert_eq!(remarks(price(json!(text))), remark(at, "thousands-unclear", &[text, meant]));
    }
    let mut dinars = price(json!("140.000"));
    dinars["currency"] = json!("KWD");
    assert_eq!(remarks(dinars), [], "a dinar has a thousand parts");
    let size = |minimum: &str| json!({ "fit": { "criteria": [{ "id": "company_size", "must": true, "weight": 1, "judge": "between", "minimum": minimum, "money": true }] } });
    assert_eq!(remarks(size("50000000")), []);
    assert_eq!(
        remarks(size("50.000")),
        remark("fit.criteria.0.minimum", "thousands-unclear", &["50.000", "50000"])
    );
    assert_eq!(remarks(size("0")), remark("fit.criteria.0.minimum", "limit-of-nothing", &[]));
}

#[test]
fn the_sample_in_use_is_said_until_somebody_has_decided() {
    let codes = |own: Value| -> Vec<String> {
        let own: walkaway_rules::policy::Checked = policy_with(own);
        assert!(own.policy.is_some());
        own.view.errors.iter().map(|error| format!("{} {}", error.path, error.code)).collect()
    };
    for sample in [
        json!({}),
        json!(null),
        defaults(),
        json!({ "version": "default-1", "price": { "rows": [{ "minimum_margin": "0.1", "target_margin": "0.2" }] } }),
    ] {
        assert_eq!(codes(sample), ["version sample-policy"]);
    }
    assert_eq!(codes(json!({ "version": "ours" })), ["price.rows sample-margins"]);
    assert_eq!(remarks(json!({})), []);
}

#[test]
fn a_rate_upside_down_is_questioned_and_a_right_one_is_not() {
    let rates = |own: &str, rates: Value| json!({ "currency": own, "rates": rates });
    for (own, code, right, inverted) in [
        ("USD", "MXN", "0.055", "18.2"),
        ("USD", "COP", "0.000244", "4100"),
        ("USD", "PEN", "0.27", "3.7"),
        ("MXN", "USD", "18.2", "0.055"),
        ("COP", "EUR", "4500", "0.00022"),
        ("EUR", "CLP", "0.00095", "1050"),
    ] {
        assert_eq!(remarks(rates(own, json!({ code: right }))), [], "{code} in {own}");
        let found = remarks(rates(own, json!({ code: inverted })));
        assert_eq!(found.len(), 1, "{code} in {own}: {found:?}");
        assert_eq!((found[0].0.as_str(), found[0].1), (format!("rates.{code}").as_str(), "rate-inverted"));
    }
    for unknown in
        [json!({ "XAU": 2000 }), json!({ "EUR": "0.92" }), json!({ "EUR": "1.08" }), json!({ "GBP": "3" })]
    {
        assert_eq!(remarks(rates("USD", unknown)), []);
    }
}
