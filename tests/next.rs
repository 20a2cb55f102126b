//! The one next step: the examples of design 3.11 and both sides of the edges between its rules, and law 12: no step
//! contradicts the verdict.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

mod common;

use common::{clean_deal, judge, judge_with, policy_with, put};
use proptest::prelude::*;
use serde_json::{Value as JsonText, json};
use walkaway_rules::advice::coach;
use walkaway_rules::advice::leave::LeaveStage;
use walkaway_rules::guidance::{Change, Next, NextStep};
use walkaway_rules::policy::settings;
use walkaway_rules::vocabulary::{Level, Moment, Reason, Span, Value};

fn short(value: &Value) -> String {
    match value {
        Value::Number(number) | Value::Share(number) => number.normalize().to_string(),
        Value::Quantity { number, .. } => number.normalize().to_string(),
        Value::Text(text) | Value::Day(text) | Value::Message(text) => text.clone(),
        Value::Label(label) => label.message.clone(),
        Value::List(items) => items.iter().map(short).collect::<Vec<_>>().join("+"),
        other => format!("{other:?}"),
    }
}

fn line(reason: &Reason) -> String {
    let with = reason.with.iter().map(|(name, value)| format!(" {name}={}", short(value)));
    [reason.code.to_owned()].into_iter().chain(with).collect()
}

fn told(next: &Next) -> String {
    let insist = next.insist.as_ref().map(|then| format!(" | {}: {}", then.step.word(), line(&then.why)));
    format!("{}: {}{}", next.step.word(), line(&next.why), insist.unwrap_or_default())
}

fn deal(changes: &[(&str, JsonText)]) -> JsonText {
    let mut deal = clean_deal();
    for (path, value) in changes {
        put(&mut deal, path, value.clone());
    }
    deal
}

fn step(changes: &[(&str, JsonText)]) -> String {
    told(&judge(&deal(changes), &policy_with(json!({}))).next)
}

fn offers(offers: &[(&str, u32)]) -> JsonText {
    let day = |place: usize| format!("2026-11-{:02}", place + 1);
    offers
        .iter()
        .enumerate()
        .map(
            |(place, (side, amount))| json!({ "side": side, "amount": amount.to_string(), "on": day(place) }),
        )
        .collect()
}

fn approval(more: JsonText) -> JsonText {
    let mut approval = json!({ "covers": "price", "down_to": "140000", "at_cost": "105000", "role": "vp", "by": "Ana Ruiz", "on": "2026-09-01", "justification": "reference customer" });
    for (key, value) in more.as_object().unwrap() {
        approval[key] = value.clone();
    }
    approval
}

/// The demo's deals, each with the step that it must lead to; those that design 3.11 works through are among them.
#[test]
fn every_demo_deal_leads_to_its_step() {
    let demo: JsonText = serde_json::from_str(include_str!("../www/demo/deals.json")).unwrap();
    let policy = policy_with(json!({ "rates": { "EUR": "1.10", "MXN": "0.056" } }));
    let expected: JsonText = serde_json::from_str(include_str!("cases/next.json")).unwrap();
    for deal in demo["deals"].as_array().unwrap() {
        let key = deal["key"].as_str().unwrap();
        assert_eq!(json!(told(&judge(&deal["deal"], &policy).next)), expected[key], "{key}");
    }
}

/// 5 and 6: whose price it is decides; once we have offered it, nobody proposes another one.
#[test]
fn a_price_is_answered_asked_for_or_approved() {
    let at =
        |amount: &str, named: &[(&str, u32)]| step(&[("amount", json!(amount)), ("offers", offers(named))]);
    let firmly = "answer_firmly: next-answer-firmly theirs=140000 ours=155000 | request_approval: insist-approval roles=role-vp";
    assert_eq!(at("140000", &[("us", 155_000), ("buyer", 140_000)]), firmly);
    let below = "answer_firmly: next-answer-firmly theirs=125999 ours=155000 | leave: insist-leave";
    assert_eq!(at("125999", &[("us", 155_000), ("buyer", 125_999)]), below);
    let at_the_floor = "answer_firmly: next-answer-firmly theirs=126000 ours=155000 | request_approval: insist-approval roles=role-vp";
    assert_eq!(at("126000", &[("us", 155_000), ("buyer", 126_000)]), at_the_floor);
    // Ours is no better than theirs: there is nothing to answer with.
    let asks = "request_approval: next-request roles=role-vp | smallest_price: refused-price price=142000";
    assert_eq!(at("140000", &[("us", 141_999), ("buyer", 140_000)]), asks);
    let just = "answer_firmly: next-answer-firmly theirs=140000 ours=142000 | request_approval: insist-approval roles=role-vp";
    assert_eq!(at("140000", &[("us", 142_000), ("buyer", 140_000)]), just);
    // Only we have named it.
    let smallest = "smallest_price: next-smallest-price record=140000 price=142000 | request_approval: insist-approval roles=role-vp";
    assert_eq!(at("140000", &[]), smallest);
    assert_eq!(at("140000", &[("us", 140_000)]), asks);
    // A record between both is no offer of ours; and a term that is held beside it is no reason to leave.
    let between = "answer_firmly: next-answer-firmly theirs=120000 ours=155000 | leave: insist-leave";
    assert_eq!(at("140000", &[("us", 155_000), ("buyer", 120_000)]), between);
    let held = step(&[
        ("amount", json!("120000")),
        ("offers", offers(&[("us", 155_000), ("buyer", 120_000)])),
        ("terms.sla_uptime", json!({ "asked": "99.95", "deal_breaker": "no" })),
    ]);
    assert_eq!(held, between);
    // What the record has nobody has named, and ours is on the table: ours, also where it is not clear by itself.
    let held = "answer_firmly: next-answer-firmly theirs=120000 ours=155000 | leave: insist-leave";
    assert_eq!(at("120000", &[("us", 155_000)]), held);
    let days = ("terms.payment_days", json!({ "asked": 90, "deal_breaker": "no" }));
    assert_eq!(step(&[("amount", json!("120000")), ("offers", offers(&[("us", 155_000)])), days]), held);
    // Clear, and they want less: the price is held; nobody wants less: sign.
    let hold = "hold_price: next-hold-price price=155000 theirs=140000 | request_approval: insist-approval roles=role-vp";
    assert_eq!(at("155000", &[("us", 155_000), ("buyer", 140_000)]), hold);
    assert_eq!(at("155000", &[("us", 155_000), ("buyer", 155_000)]), "sign: next-sign price=155000");
}

/// 3: an approval that ended is asked for anew, one that was begun is completed, one that was refused is not asked for again.
#[test]
fn nobody_is_asked_twice() {
    let with = |more| {
        step(&[
            ("amount", json!("140000")),
            ("offers", offers(&[("us", 140_000)])),
            ("approvals", json!([approval(more)])),
        ])
    };
    let expired = "renew_approval: next-renew-expired roles=role-vp until=2026-09-30 | smallest_price: refused-price price=142000";
    assert_eq!(with(json!({ "valid_until": "2026-09-30" })), expired);
    let lapsed =
        "renew_approval: next-renew-lapsed roles=role-vp | smallest_price: refused-price price=141000";
    assert_eq!(with(json!({ "down_to": "141000" })), lapsed);
    let waiting = "complete_approval: next-waiting-since roles=role-vp day=2026-09-01 | smallest_price: refused-price price=142000";
    assert_eq!(with(json!({ "status": "requested" })), waiting);
    let refused = "smallest_price: next-refused-price price=142000 | leave: insist-leave";
    assert_eq!(with(json!({ "status": "rejected" })), refused);
    assert_eq!(with(json!({ "status": "withdrawn" })), refused);
    // An approval that nobody can read is none.
    let asks = "request_approval: next-request roles=role-vp | smallest_price: refused-price price=142000";
    assert_eq!(with(json!({ "valid_until": "soon" })), asks);
    assert_eq!(with(json!({})), "hold_price: next-clear price=140000");
    // Asked for something better than what stands now: nobody has been asked for this.
    assert_eq!(with(json!({ "status": "requested", "down_to": "141000" })), asks);
    // One of two refused, the other one was asked later: nobody is asked twice.
    let entry = |role: &str, status: &str, on: &str| json!({ "covers": "term", "term": "sla_uptime", "up_to": "99.95", "role": role, "by": role, "status": status, "on": on });
    let both = step(&[
        ("terms.sla_uptime", json!({ "asked": "99.95", "deal_breaker": "yes" })),
        (
            "approvals",
            json!([entry("legal", "rejected", "2026-11-01"), entry("c_level", "requested", "2026-11-05")]),
        ),
    ]);
    assert_eq!(both, "leave: next-leave-term term=term-sla-uptime");
    // Everybody agreed, and nobody wrote down why.
    let written = with(json!({ "justification": null }));
    assert!(written.starts_with("complete_approval: next-written roles=role-vp"), "{written}");
    // What may yet turn out otherwise is not asked for: the overhead is open, and so is the verdict.
    let open = step(&[
        ("amount", json!("140000")),
        ("cost", json!({ "direct": "80000" })),
        ("approvals", json!([approval(json!({ "valid_until": "2026-09-30" }))])),
    ]);
    assert!(open.starts_with("question: "), "{open}");
    // After a refusal the buyer's price is answered, and leaving is what follows.
    let answered = step(&[
        ("amount", json!("140000")),
        ("offers", offers(&[("us", 155_000), ("buyer", 140_000)])),
        ("approvals", json!([approval(json!({ "status": "rejected" }))])),
    ]);
    assert_eq!(answered, "answer_firmly: next-answer-firmly theirs=140000 ours=155000 | leave: insist-leave");
}

/// 7 and 8: a term is refused while they may sign without it; what only costs is answered with our standard.
#[test]
fn a_term_is_refused_and_what_costs_is_named() {
    let sla = |more: JsonText| step(&[("terms.sla_uptime", more)]);
    let first = "say_limit: next-limit term=term-sla-uptime limit=0.999 | request_approval: insist-exception roles=role-legal+role-c-level";
    assert_eq!(sla(json!({ "asked": "99.95", "deal_breaker": "no" })), first);
    let again = "say_limit: next-limit-again term=term-sla-uptime limit=0.999 | request_approval: insist-exception roles=role-legal+role-c-level";
    assert_eq!(sla(json!({ "asked": "99.95", "deal_breaker": "no", "told_on": "2026-11-03" })), again);
    let final_one = "leave: next-leave-term term=term-sla-uptime | request_approval: else-exception roles=role-legal+role-c-level";
    assert_eq!(sla(json!({ "asked": "99.95", "deal_breaker": "yes" })), final_one);
    assert_eq!(sla(json!({ "asked": "99.9" })), "hold_price: next-clear price=160000");
    let unlimited = step(&[("terms.liability_cap", json!({ "asked": "unlimited", "deal_breaker": "yes" }))]);
    assert_eq!(unlimited, "leave: next-leave-term term=term-liability-cap");
    let days = step(&[("amount", json!("142100")), ("terms.payment_days", json!({ "asked": 60 }))]);
    assert!(days.starts_with("say_limit: next-days asked=60 standard=30"), "{days}");
    let scope =
        step(&[("cost.scope_added", json!([{ "amount": "20000" }])), ("offers", offers(&[("us", 160_000)]))]);
    assert!(scope.starts_with("say_limit: next-scope-price price=169000"), "{scope}");
}

/// 8: a misfit is referred; a review that may still except it is the quiet second.
#[test]
fn a_misfit_is_referred() {
    let found = step(&[("fit.industry", json!("hospitality"))]);
    assert_eq!(found, "refer: next-refer | request_approval: else-review roles=role-strategic-review");
}

/// 2: what is over leads to what comes after it; a return to the return.
#[test]
fn what_is_over_leads_on() {
    for (outcome, code) in [("won", "next-won"), ("lost", "next-lost"), ("left", "next-left")] {
        assert_eq!(step(&[("outcome", json!(outcome))]), format!("play: {code}"));
    }
    let decided = json!({ "steps": { "confirm": { "done": true } } });
    assert_eq!(step(&[("exit", decided.clone())]), "play: next-leaving");
    let mut solved = decided;
    solved["escalation"] = json!("solved");
    assert_eq!(step(&[("exit", solved)]), "hold_price: next-clear price=160000");
    let left = json!({ "logged_on": "2026-11-10" });
    assert_eq!(step(&[("exit", left.clone())]), "play: next-left");
    assert_eq!(
        step(&[("exit", left.clone()), ("comeback", json!({ "on": "2026-11-20" }))]),
        "play: next-returned"
    );
    let filed = json!([{ "closed_on": "2026-11-10", "offers": [] }]);
    let again = step(&[("exit", left), ("comeback", json!({ "on": "2026-11-20" })), ("history", filed)]);
    assert_eq!(again, "hold_price: next-clear price=160000");
    // Whoever is about to sign, signs.
    assert_eq!(step(&[("stage", json!("closing"))]), "sign: next-sign price=160000");
}

/// W-136: what was offered in a negotiation on file is history, also where the page still holds it.
#[test]
fn what_was_offered_before_a_return_is_history() {
    let history = |day: &str| json!([{ "closed_on": day, "offers": [] }]);
    let at = |day: &str| {
        let offers = offers(&[("us", 155_000), ("buyer", 140_000)]);
        step(&[("amount", json!("140000")), ("offers", offers), ("history", history(day))])
    };
    let fresh = "answer_firmly: next-answer-firmly theirs=140000 ours=155000 | request_approval: insist-approval roles=role-vp";
    // They offered on the second of November.
    assert!(at("2026-11-02").starts_with("request_approval: next-request"), "{}", at("2026-11-02"));
    assert!(!at("2026-11-01").contains("ours=155000"), "ours is history too: {}", at("2026-11-01"));
    assert_eq!(at("2026-10-31"), fresh);
}

/// The card knows of a decided leaving what the coach does, whatever shows it.
#[test]
fn card_and_coach_agree_on_whether_leaving_is_decided() {
    let (policy, defaults) =
        (policy_with(json!({})), walkaway_rules::facts::json::Json::parse(settings::DEFAULT).unwrap());
    let settings = settings::check(&defaults, None);
    let shown = [
        json!({ "steps": { "confirm": { "done": true } } }),
        json!({ "steps": { "confirm": { "done": false } } }),
        json!({ "steps": { "tell": { "done": true } } }),
        json!({ "steps": { "prepare": { "done": true } } }),
        json!({ "steps": { "tell": { "done": "yes" } } }),
        json!({ "door": "open" }),
        json!({ "door": "REFER" }),
        json!({ "door": "ajar" }),
        json!({ "opportunity_cost": true }),
        json!({ "opportunity_cost": false }),
        json!({ "escalation": "confirmed" }),
        json!({ "escalation": "asked" }),
        json!({ "escalation": "solved", "door": "closed", "opportunity_cost": true }),
        json!({ "escalation": "nonsense" }),
    ];
    for exit in shown {
        let deal = deal(&[("exit", exit.clone())]);
        let coaching = coach(&common::tree(&deal), &policy, &settings, Moment::parse("2026-11-21T10:00"));
        let decided = coaching.advice.unwrap().leave.stage == LeaveStage::Exit;
        assert_eq!(told(&judge(&deal, &policy).next).contains("next-leaving"), decided, "{exit}");
    }
}

/// 1: with mistakes in the policy nothing is judged, and whoever answers for it is named.
#[test]
fn a_policy_with_mistakes_leads_to_its_owner() {
    let guidance = judge(&clean_deal(), &policy_with(json!({ "price": { "margin_basis": "guess" } })));
    assert_eq!(guidance.next.step.word(), "ask_policy_owner");
}

fn amount() -> impl Strategy<Value = u32> {
    prop_oneof![100_000u32..200_000, Just(126_000), Just(125_999), Just(142_000), Just(141_999)]
}

proptest! {
    #![proptest_config(common::cases(1000))]

    /// Law 12: no step contradicts the verdict.
    #[test]
    fn no_step_contradicts_the_verdict(
        record in amount(),
        named in prop::collection::vec((prop::sample::select(vec!["us", "buyer"]), amount()), 0..5),
        status in prop::option::of(prop::sample::select(vec!["granted", "rejected", "requested", "withdrawn"])),
        breaker in prop::sample::select(vec!["yes", "no", "unknown"]),
        asked in prop::sample::select(vec!["99.5", "99.95"]),
        days in prop::sample::select(vec![30u32, 60, 90]),
        scope in prop::sample::select(vec![0u32, 5_000, 20_000]),
        industry in prop::sample::select(vec!["health_care", "hospitality"]),
    ) {
        let named: Vec<(&str, u32)> = named.iter().map(|(side, amount)| (*side, *amount)).collect();
        let mut changes = vec![
            ("amount", json!(record.to_string())),
            ("offers", offers(&named)),
            ("terms.sla_uptime", json!({ "asked": asked, "deal_breaker": breaker })),
            ("terms.payment_days", json!({ "asked": days })),
            ("fit.industry", json!(industry)),
        ];
        if scope > 0 {
            changes.push(("cost.scope_added", json!([{ "amount": scope.to_string() }])));
        }
        if let Some(status) = status {
            changes.push(("approvals", json!([approval(json!({ "status": status }))])));
        }
        let (deal, policy) = (deal(&changes), policy_with(json!({})));
        let guidance = judge(&deal, &policy);
        let (verdict, next) = (guidance.verdict.unwrap(), &guidance.next);
        let said = told(next);
        let at = |name: &str| {
            let found = next.why.with.iter().find(|(own, _)| *own == name);
            found.map(|(_, value)| match value {
                Value::Number(number) => judge_with(&deal, &policy, &[Change::Price(*number)]).verdict.unwrap(),
                other => panic!("{other:?}"),
            })
        };
        match next.step {
            NextStep::Sign | NextStep::HoldPrice => prop_assert_eq!(verdict, Span::sure(Level::GoAhead), "{}", said),
            NextStep::AnswerFirmly => {
                prop_assert!(at("ours").unwrap().best < verdict.best, "{}", said);
            }
            NextStep::SmallestPrice => prop_assert_eq!(at("price").unwrap(), Span::sure(Level::GoAhead), "{}", said),
            NextStep::Leave | NextStep::Refer => {
                prop_assert!(verdict.best >= Level::NeedsApproval, "{}", said);
                let ours = named.iter().rev().find(|(side, _)| *side == "us").map(|(_, amount)| *amount);
                let theirs = named.iter().rev().find(|(side, _)| *side == "buyer").map(|(_, amount)| *amount);
                if let (Some(ours), Some(theirs)) = (ours, theirs) && theirs < ours && record <= theirs {
                    let ours = judge_with(&deal, &policy, &[Change::Price(ours.into())]).verdict.unwrap();
                    prop_assert!(ours.worst > Level::GoAhead, "our own price is clear: {}", said);
                }
            }
            NextStep::RequestApproval | NextStep::RenewApproval | NextStep::CompleteApproval => {
                prop_assert!(verdict.best >= Level::NeedsApproval, "{}", said);
                // A refusal of a worse price is none of this one.
                let refused = status.is_some_and(|status| status == "rejected" || status == "withdrawn");
                prop_assert!(!refused || record > 140_000, "asked twice: {}", said);
            }
            NextStep::Question => prop_assert!(!verdict.decided(), "{}", said),
            NextStep::SayLimit => prop_assert!(verdict.best > Level::GoAhead && verdict.decided(), "{}", said),
            NextStep::HoldFirm => prop_assert_eq!(verdict.best, Level::HoldFirm),
            NextStep::AskPolicyOwner | NextStep::Play => prop_assert!(false, "{}", said),
        }
        // Nothing is called signable that is not.
        if let Some(then) = next.insist.as_ref().filter(|then| then.step == NextStep::Sign) {
            let Some((_, Value::Number(price))) = then.why.with.first() else { panic!("{said}") };
            let then = judge_with(&deal, &policy, &[Change::Price(*price)]).verdict.unwrap();
            prop_assert_eq!(then, Span::sure(Level::GoAhead), "{}", said);
        }
        // A request is for a route that is there, can be asked, and is not complete.
        if next.covers.is_some() {
            let mut routes = guidance.conclusions.iter().filter_map(|one| one.route.as_ref());
            let route = routes.find(|route| Some(route.covers) == next.covers && route.term == next.term);
            prop_assert!(route.is_some_and(|route| !route.complete && !route.closed), "{}", said);
        }
        // Whatever price follows if they insist works, too.
        if let Some(then) = next.insist.as_ref().filter(|then| then.step == NextStep::SmallestPrice) {
            let price = then.why.with.iter().find_map(|(_, value)| if let Value::Number(number) = value { Some(*number) } else { None });
            let then = judge_with(&deal, &policy, &[Change::Price(price.unwrap())]).verdict.unwrap();
            prop_assert_eq!(then, Span::sure(Level::GoAhead), "{}", said);
        }
    }
}
