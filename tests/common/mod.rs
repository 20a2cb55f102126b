//! What the tests of the rules share: reading JSON, judging, and naming what came out.
#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs
)]

pub mod past;

use proptest::prelude::ProptestConfig;
use serde_json::{Value as JsonText, json};

use walkaway_rules::facts::json::Json;
use walkaway_rules::guidance::{Change, Guidance};
use walkaway_rules::policy;
use walkaway_rules::policy::Checked;
use walkaway_rules::vocabulary::{Day, Severity, Span};
use walkaway_rules::{assess, score};

/// So many cases, or as many as `PROPTEST_CASES` says: the long run is a command of the README.
pub fn runs(count: u32) -> ProptestConfig {
    let asked = std::env::var("PROPTEST_CASES").ok().and_then(|count| count.parse().ok());
    ProptestConfig { cases: asked.unwrap_or(count), ..ProptestConfig::default() }
}

/// The rules' own JSON from serde's.
pub fn tree(json: &JsonText) -> Json {
    Json::parse(&json.to_string()).expect("any serde value is JSON")
}

pub fn defaults() -> Json {
    Json::parse(policy::DEFAULT).expect("the default policy is JSON")
}

/// The default policy with `own` laid over it.
pub fn policy_with(own: JsonText) -> Checked {
    policy::check(&defaults(), Some(&tree(&own)))
}

pub fn default_policy() -> Checked {
    policy::check(&defaults(), None)
}

/// The day on which the tests judge.
pub fn today() -> Option<Day> {
    Day::parse("2026-11-21")
}

/// Whatever is judged here is scored too, and alike (law 16).
pub fn judge(deal: &JsonText, policy: &Checked) -> Guidance {
    let deal = tree(deal);
    let guidance = assess(&deal, policy, &[], today());
    let scored = score(&deal, policy, today());
    assert_eq!(scored.verdict, guidance.verdict, "law 16: score agrees");
    // Offers are told, not judged.
    let mistakes = guidance.errors.iter().filter(|error| error.severity == Severity::Error);
    let paths: Vec<&str> = mistakes.map(|error| error.path.as_str()).collect();
    assert!(!scored.wrong || !paths.is_empty(), "a mistake that nobody is told of");
    let judged = paths.iter().any(|path| !path.starts_with("offers"));
    assert!(scored.wrong || !judged, "a mistake that is not counted: {paths:?}");
    guidance
}

pub fn judge_with(deal: &JsonText, policy: &Checked, changes: &[Change]) -> Guidance {
    assess(&tree(deal), policy, changes, today())
}

/// "needs_approval", or "go_ahead..walk_away" when undecided.
pub fn verdict(guidance: &Guidance) -> String {
    guidance.verdict.map_or("unjudged".to_owned(), span_text)
}

pub fn span_text(span: Span) -> String {
    match span.decided() {
        true => span.best.word().to_owned(),
        false => format!("{}..{}", span.best.word(), span.worst.word()),
    }
}

/// A deal with nothing against it at 160,000: cost 80,000 + 25,000, standard terms, a fitting buyer, every
/// warning sign looked for and not seen.
pub fn clean_deal() -> JsonText {
    let signs = [
        "unreasonable_demands",
        "disrespect",
        "moving_goals",
        "no_time_for_planning",
        "everything_is_your_job",
        "financial_instability",
        "unpaid_suppliers",
        "unrealistic_roi",
        "reluctant_to_invest",
        "problems_out_of_scope",
        "unrealistic_timeline",
        "refuses_proven_process",
        "knows_better",
        "abusive",
        "unrealistic_despite_education",
        "refuses_partnership",
        "supplier_conflicts",
        "payment_trouble",
    ];
    let signs: serde_json::Map<String, JsonText> =
        signs.iter().map(|id| ((*id).to_owned(), json!({ "seen": false }))).collect();
    json!({
        "schema": "walkaway.deal/2",
        "id": "T-1",
        "stage": "negotiation",
        "currency": "USD",
        "amount": "160000",
        "cost": { "direct": "80000", "overhead": "25000" },
        "terms": {
            "liability_cap": { "asked": "standard" },
            "ip_rights": { "asked": "standard" },
            "payment_days": { "asked": "standard" },
            "sla_uptime": { "asked": "standard" },
            "termination": { "asked": "standard" },
            "performance_guarantees": { "asked": false },
            "uncontrolled_indemnity": { "asked": false },
            "existential_risk": { "asked": false }
        },
        "fit": {
            "industry": "health_care",
            "company_size": "80000000",
            "use_case": "core_use_case",
            "technical_environment": "supported_platform",
            "geography": "MX"
        },
        "signs": signs
    })
}

/// The clean deal with values put at dotted paths.
pub fn deal_with(changes: &[(&str, JsonText)]) -> JsonText {
    let mut deal = clean_deal();
    for (path, value) in changes {
        put(&mut deal, path, value.clone());
    }
    deal
}

pub fn put(json: &mut JsonText, path: &str, value: JsonText) {
    let mut slot = json;
    for step in path.split('.') {
        slot = match step.parse::<usize>() {
            Ok(place) if slot.is_array() => &mut slot[place],
            _ => &mut slot[step],
        };
    }
    *slot = value;
}

/// So many cases, or as many as `PROPTEST_CASES` says: the long run of a law.
pub fn cases(count: u32) -> proptest::test_runner::Config {
    let asked = std::env::var("PROPTEST_CASES").ok().and_then(|count| count.parse().ok());
    proptest::test_runner::Config {
        cases: asked.unwrap_or(count),
        ..proptest::test_runner::Config::default()
    }
}

/// The languages of www/lang.
#[allow(dead_code)]
pub fn languages() -> Vec<String> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../www/lang");
    let names =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut found: Vec<String> =
        names.filter_map(|name| name.strip_suffix(".ftl").map(str::to_owned)).collect();
    found.sort();
    assert!(found.len() >= 2, "{found:?}");
    found
}
