//! What the coach says first: where this stands at what the buyer wants, what not to do, and what comes next.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

mod common;

use common::{clean_deal, default_policy, tree};
use serde_json::{Value, json};
use walkaway::rules::coach::moment::Moment;
use walkaway::rules::coach::{Advice, coach, settings};
use walkaway::rules::guidance::Reason;

fn advice(changes: Value) -> Advice {
    let mut deal = clean_deal();
    for (key, value) in changes.as_object().expect("an object") {
        deal[key] = value.clone();
    }
    let defaults = tree(&serde_json::from_str(settings::DEFAULT).expect("JSON"));
    let checked = settings::check(&defaults, None);
    let now = Moment::parse("2026-11-21T10:00");
    *coach(&tree(&deal), &default_policy(), &checked, now).advice.expect("no mistakes, so there is advice")
}

fn codes(reasons: &[Reason]) -> Vec<&str> {
    reasons.iter().map(|reason| reason.code).collect()
}

/// Our 155,000 against a last offer of the buyer's.
fn against(theirs: &str) -> Value {
    json!({ "amount": "155000", "offers": [
        { "side": "us", "amount": "155000", "on": "2026-11-18" },
        { "side": "buyer", "amount": theirs, "on": "2026-11-21T09:30" }
    ] })
}

#[test]
fn a_demand_in_the_band_is_an_approval_and_not_an_exit() {
    // W-033, W-044: 140,000 or we go to your competitor.
    let advice = advice(against("140000"));
    assert_eq!(advice.brief.stance.code, "coach-stance-approval-at");
    assert_eq!(codes(&advice.brief.avoid), ["talks-tempting-legal"]);
    assert_eq!(codes(&advice.brief.next), ["coach-next-approval-written", "coach-next-leave-else"]);
}

#[test]
fn below_the_floor_nobody_is_asked() {
    let advice = advice(against("120000"));
    assert_eq!(advice.brief.stance.code, "coach-stance-leave-at");
    assert_eq!(codes(&advice.brief.next), ["coach-next-leave"], "W-045: no approval below the floor");
}

#[test]
fn a_price_that_may_be_signed_is_signed_and_no_bluff_is_made_of_it() {
    let advice = advice(against("150000"));
    assert_eq!(advice.brief.stance.code, "coach-stance-sign-at");
    assert!(codes(&advice.brief.avoid).contains(&"coach-avoid-bluff"), "W-024");
    assert!(!advice.leaving.available);
}

#[test]
fn where_a_term_decides_the_price_is_not_blamed() {
    let mut deal = against("150000");
    let mut terms = clean_deal()["terms"].clone();
    terms["liability_cap"] = json!({ "asked": "unlimited", "deal_breaker": "yes" });
    deal["terms"] = terms.clone();
    let exit = advice(deal.clone());
    assert_eq!(exit.brief.stance.code, "coach-stance-leave");
    terms["liability_cap"] = json!({ "asked": 24, "deal_breaker": "no" });
    deal["terms"] = terms;
    let firm = advice(deal);
    assert_eq!(firm.brief.stance.code, "coach-stance-hold-at");
    assert_eq!(codes(&firm.brief.next), ["coach-next-refuse"]);
}

#[test]
fn executives_come_before_leaving_where_the_conditions_say_so() {
    // W-120, Q10: authority exhausted and one other.
    let mut deal = against("140000");
    deal["exit"] = json!({ "escalation_flags": { "exhausted": "yes", "size": "yes" } });
    let next = advice(deal).brief.next;
    assert_eq!(codes(&next), ["coach-next-approval-written", "coach-next-escalate", "coach-next-leave-else"]);
}

#[test]
fn while_facts_are_missing_nothing_is_said_of_what_comes_next() {
    let mut deal = against("140000");
    deal["cost"] = json!({});
    let advice = advice(deal);
    assert_eq!(advice.brief.stance.code, "coach-stance-open");
    assert!(advice.brief.next.is_empty());
}

#[test]
fn after_leaving_there_is_no_more_advice_on_the_offer() {
    let mut deal = against("140000");
    deal["exit"] =
        json!({ "logged_on": "2026-11-21", "door": "open", "steps": { "confirm": { "done": true } } });
    let advice = advice(deal);
    assert_eq!(advice.brief.stance.code, "coach-stance-left");
    assert!(!codes(&advice.brief.avoid).iter().any(|code| code.starts_with("talks-tempting")));
    assert!(advice.brief.next.is_empty());
}

#[test]
fn with_a_mistake_in_the_coach_s_settings_there_is_no_advice_and_the_verdict_stands() {
    let own = tree(&json!({ "coach": { "leverage": { "pessimism": "7", "strong_fom": 1 } } }));
    let defaults = tree(&serde_json::from_str(settings::DEFAULT).expect("JSON"));
    let checked = settings::check(&defaults, Some(&own));
    let paths: Vec<&str> = checked.1.iter().map(|error| error.path.as_str()).collect();
    assert_eq!(paths, ["coach.leverage.strong_fom", "coach.leverage.pessimism"]);
    let policy = common::policy_with(json!({ "coach": { "leverage": { "pessimism": "7" } } }));
    assert!(policy.policy.is_some(), "the verdict does not depend on it");
    let coaching = coach(&tree(&clean_deal()), &policy, &checked, None);
    assert!(coaching.advice.is_none());
    assert_eq!(coaching.mistakes.len(), 2);
}
