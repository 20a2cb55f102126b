//! The deals of the demo page against the verdicts that were computed for them by hand from the design.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, missing_docs)]

mod common;

use serde_json::Value;
use walkaway_rules::vocabulary::Level;

fn file(path: &str) -> Value {
    let path = format!("{}/../../www/demo/{path}", env!("CARGO_MANIFEST_DIR"));
    serde_json::from_str(&std::fs::read_to_string(&path).expect("the file is there"))
        .expect("the file is JSON")
}

#[test]
fn every_demo_deal_gets_the_verdict_computed_by_hand() {
    let mut wrong = Vec::new();
    let mut judged = 0;
    let mut ids = std::collections::BTreeSet::new();
    for entry in file("deals.json")["deals"].as_array().expect("a list of deals") {
        let id = entry["deal"]["id"].as_str().expect("an id").to_owned();
        assert!(ids.insert(id), "{}: two records of one id are one record", entry["key"]);
        for (policy, expected) in entry["expect"].as_object().expect("expectations by policy") {
            let own = file(&format!("policies/{policy}.json"));
            let guidance = common::judge(&entry["deal"], &common::policy_with(own));
            let best = expected["best"].as_str().unwrap_or("unjudged");
            let worst = expected["worst"].as_str().unwrap_or("unjudged");
            let expected = if best == worst { best.to_owned() } else { format!("{best}..{worst}") };
            let found = common::verdict(&guidance);
            judged += 1;
            if found != expected {
                let reasons: Vec<String> = guidance
                    .conclusions
                    .iter()
                    .filter(|conclusion| conclusion.span.worst > Level::GoAhead)
                    .map(|conclusion| format!("{}: {}", conclusion.subject, conclusion.reason.code))
                    .collect();
                wrong.push(format!(
                    "{} under {policy}: {found}, by hand {expected}; {reasons:?}",
                    entry["key"]
                ));
            }
        }
    }
    assert!(judged >= 12, "only {judged} expectations");
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}
