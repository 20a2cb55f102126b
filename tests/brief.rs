//! What the coach says first: where this stands at what the buyer wants, what not to do, and what comes next.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

mod common;

use common::{clean_deal, default_policy, tree};
use serde_json::{Value, json};
use walkaway_rules::advice::{Advice, coach};
use walkaway_rules::policy::settings;
use walkaway_rules::vocabulary::Moment;
use walkaway_rules::vocabulary::{Reason, Value as Named};

fn advice(changes: Value) -> Advice {
    let mut deal = clean_deal();
    for (key, value) in changes.as_object().expect("an object") {
        match (key.as_str(), deal[key].as_object_mut(), value.as_object()) {
            ("cost", Some(cost), Some(more)) if !more.is_empty() => cost.extend(more.clone()),
            _ => deal[key] = value.clone(),
        }
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
    assert_eq!(advice.brief.stance.code, "coach-stance-not-at", "law 12: our own price is clear");
    assert_eq!(codes(&advice.brief.next), ["coach-next-leave"], "W-045: no approval below the floor");
}

#[test]
fn only_where_our_own_price_is_no_better_it_is_time_to_leave() {
    let stance = |ours: &str, theirs: &str| {
        let mut deal = against(theirs);
        (deal["amount"], deal["offers"][0]["amount"]) = (json!(ours), json!(ours));
        advice(deal).brief.stance.code
    };
    assert_eq!(stance("125999", "120000"), "coach-stance-leave-at", "both are under the floor");
    assert_eq!(stance("126000", "120000"), "coach-stance-not-at", "ours may be approved");
    assert_eq!(stance("120000", "120000"), "coach-stance-leave-at");
    assert_eq!(stance("110000", "120000"), "coach-stance-leave-at", "they offer more, and still too little");
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
fn nobody_is_asked_for_anything_while_something_else_is_final() {
    // Their price is in the band, and unlimited liability or nothing is an exit that no approval lifts.
    let mut deal = against("140000");
    let mut terms = clean_deal()["terms"].clone();
    terms["liability_cap"] = json!({ "asked": "unlimited", "deal_breaker": "yes" });
    deal["terms"] = terms;
    assert_eq!(codes(&advice(deal).brief.next), ["coach-next-leave"]);
    // The record's price is in the band, and the buyer's is under the floor: there is nothing to approve of it.
    let mut deal = against("120000");
    deal["amount"] = json!("140000");
    assert_eq!(codes(&advice(deal).brief.next), ["coach-next-leave"]);
}

#[test]
fn a_term_to_refuse_is_named() {
    let mut deal = against("150000");
    let mut terms = clean_deal()["terms"].clone();
    terms["liability_cap"] = json!({ "asked": 24, "deal_breaker": "no" });
    deal["terms"] = terms;
    let brief = advice(deal).brief;
    for said in [&brief.stance, &brief.next[0]] {
        let Some((_, Named::List(what))) = said.with.iter().find(|(name, _)| *name == "what") else {
            panic!("{said:?}")
        };
        assert!(matches!(what.as_slice(), [Named::Label(label)] if label.message == "term-liability-cap"));
    }
}

#[test]
fn signs_are_named_with_the_day_they_were_seen() {
    let mut deal = against("150000");
    let mut signs = clean_deal()["signs"].clone();
    signs["moving_goals"] = json!({ "seen": true, "on": "2026-11-03" });
    signs["disrespect"] = json!({ "seen": true });
    signs["knows_better"] = json!({ "seen": true, "on": "2026-11-04" });
    deal["signs"] = signs;
    let brief = advice(deal).brief;
    assert_eq!(codes(&brief.next)[0], "coach-next-signs");
    let said: Vec<String> =
        brief.signs.iter().map(|sign| format!("{} {}", sign.code, sign.with.len())).collect();
    assert_eq!(said, ["coach-sign 1", "coach-sign-on 2", "coach-sign-on 2"]);
    assert!(advice(against("150000")).brief.signs.is_empty());
}

#[test]
fn what_is_about_to_be_signed_is_not_opened_anew() {
    // Their price may be signed; while talks go on the last step is traded, and in closing it is signed.
    for (stage, next) in [("negotiation", "coach-next-trade"), ("closing", "coach-next-sign")] {
        let mut deal = against("150000");
        deal["stage"] = json!(stage);
        let advice = advice(deal);
        assert_eq!(codes(&advice.brief.next), [next]);
        assert_eq!(advice.talks.plan.ask.is_empty(), stage == "closing");
        assert_eq!(advice.talks.tempting.is_none(), stage == "closing");
    }
}

#[test]
fn limits_that_came_late_and_costs_that_changed_are_a_warning() {
    // W-040, W-046: after the buyer's first offer of the 21st at 9:30, to the minute where it is known.
    let warned = |limits: Value, changed: Value| {
        let mut deal = against("140000");
        deal["limits_known_on"] = limits;
        deal["cost"]["changed_on"] = changed;
        let warnings = advice(deal).brief.warnings;
        codes(&warnings).join(" ")
    };
    assert_eq!(warned(Value::Null, Value::Null), "");
    assert_eq!(warned(json!("2026-11-20"), json!("2026-11-20")), "");
    assert_eq!(warned(json!("2026-11-21T09:30"), json!("2026-11-21T09:30")), "");
    assert_eq!(
        warned(json!("2026-11-21"), json!("2026-11-21")),
        "",
        "nobody knows who was first on that day"
    );
    assert_eq!(warned(json!("2026-11-21T09:31"), Value::Null), "talks-limits-late");
    assert_eq!(warned(Value::Null, json!("2026-11-22")), "talks-cost-changed");
    assert_eq!(warned(json!("2026-11-22"), json!("2026-11-22")), "talks-limits-late talks-cost-changed");
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
