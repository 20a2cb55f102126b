//! The laws of design section 4, for any valid input: need-blind, monotone, sound and tight bounds, scale,
//! order, no approver below the floor, moves that work, total.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

mod common;

use common::{clean_deal, judge, judge_with, policy_with, put, runs, today, tree, verdict};
use proptest::prelude::*;
use proptest::sample::select;
use rust_decimal::Decimal;
use serde_json::{Value, json};
use walkaway_rules::guidance::{Change, Guidance, RouteView};
use walkaway_rules::past::Past;
use walkaway_rules::policy::Checked;
use walkaway_rules::score_list;
use walkaway_rules::vocabulary::{Level, Money, Span};

const SIGNS: &[&str] = &[
    "unreasonable_demands",
    "disrespect",
    "moving_goals",
    "unrealistic_roi",
    "unpaid_suppliers",
    "abusive",
    "payment_trouble",
];
const CRITERIA: &[&str] = &["industry", "company_size", "use_case", "geography"];

/// Policies that differ in everything that changes a rule's path.
fn policies() -> impl Strategy<Value = Value> {
    let roundings = vec![
        json!({ "mode": "significant_digits", "digits": 3 }),
        json!({ "mode": "step", "step": "500" }),
        json!({ "mode": "none" }),
    ];
    let rows = vec![
        json!([{ "minimum_margin": "0.20", "target_margin": "0.35" }]),
        json!([
            { "minimum_margin": "0.10", "target_margin": "0.30" },
            { "segment": "a", "minimum_margin": "0.25", "target_margin": "0.25" },
            { "segment": "a", "size_from": 100, "size_below": 500, "minimum_margin": "0.05", "target_margin": "0.60" },
            { "size_from": 100, "minimum_margin": "0.15", "target_margin": "0.45", "minimum_price": "150000" },
            { "segment": "b", "minimum_margin": 0, "target_margin": 0 }
        ]),
    ];
    let levels = vec![
        json!([{ "from": 1, "level": "hold_firm" }, { "from": 3, "level": "needs_approval" }]),
        json!([{ "from": 2, "level": "needs_approval" }, { "from": 5, "level": "walk_away" }]),
        json!([]),
    ];
    let parts = (
        select(vec!["cost", "price"]),
        select(roundings),
        select(rows),
        select(levels),
        select(vec!["unknown", "standard"]),
        select(vec![1, 2]),
        select(vec![0, 60, 90]),
        any::<bool>(),
    );
    parts.prop_map(|(basis, rounding, rows, levels, silence, leave_from, review, all_must)| {
        let mut policy = json!({
            "version": "laws",
            "rates": { "EUR": "1.1", "MXN": "0.05" },
            "price": { "margin_basis": basis, "rounding": rounding, "rows": rows },
            "terms": { "not_mentioned": silence },
            "signs": { "levels": levels, "leave_from": leave_from },
            "fit": { "review_below": review }
        });
        if !all_must {
            let mut whole: Value = serde_json::from_str(walkaway_rules::policy::DEFAULT).unwrap();
            for (place, criterion) in whole["fit"]["criteria"].as_array_mut().unwrap().iter_mut().enumerate()
            {
                criterion["must"] = json!(place == 0);
                criterion["weight"] = json!(place + 1);
            }
            policy["fit"]["criteria"] = whole["fit"]["criteria"].clone();
        }
        policy
    })
}

fn amount(most: u64) -> impl Strategy<Value = Value> {
    (0..most, select(vec![0u32, 0, 2])).prop_map(|(number, decimals)| {
        json!(Decimal::new(i64::try_from(number).unwrap(), decimals).normalize().to_string())
    })
}

fn maybe(value: impl Strategy<Value = Value> + 'static) -> BoxedStrategy<Value> {
    prop_oneof![1 => Just(Value::Null), 4 => value].boxed()
}

/// What may be asked on the terms, from good to bad.
fn asked(term: &str) -> BoxedStrategy<Value> {
    let options: Vec<Value> = match term {
        "liability_cap" => vec![json!("standard"), json!(12), json!(24), json!("unlimited")],
        "ip_rights" => vec![json!("license"), json!("shared_ownership"), json!("full_transfer")],
        "payment_days" => vec![json!(0), json!(30), json!(45), json!(60), json!(90), json!(400), json!(3650)],
        "sla_uptime" => vec![json!("99.5"), json!("99.9"), json!("99.99")],
        "termination" => vec![json!("for_cause"), json!("any_time_with_refund")],
        _ => vec![json!(false), json!(false), json!(true)],
    };
    select(options).boxed()
}

const TERMS: &[&str] = &[
    "liability_cap",
    "ip_rights",
    "payment_days",
    "sla_uptime",
    "termination",
    "performance_guarantees",
    "uncontrolled_indemnity",
    "existential_risk",
];

fn fact(criterion: &str) -> BoxedStrategy<Value> {
    let options: Vec<Value> = match criterion {
        "industry" => vec![json!("health_care"), json!("health_care"), json!("mining")],
        "company_size" => {
            vec![json!("50000000"), json!("49999999.99"), json!({ "amount": "60000000", "currency": "EUR" })]
        }
        "use_case" => vec![json!("core_use_case"), json!(["x", "core_use_case"]), json!("x")],
        _ => vec![json!("MX"), json!("AR"), json!("JP")],
    };
    select(options).boxed()
}

/// Approvals in every state, by people who may be the same or own the deal, that name more or less than they need to.
fn approvals() -> impl Strategy<Value = Value> {
    let subset = |ids: &'static [&'static str]| prop::sample::subsequence(ids.to_vec(), 0..=ids.len());
    let price = (amount(200_000), maybe(amount(200_000))).prop_map(|(down_to, at_cost)| {
        json!({ "covers": "price", "down_to": down_to, "at_cost": at_cost, "role": "vp" })
    });
    let term = (select(vec!["legal", "c_level"]), select(TERMS.to_vec())).prop_flat_map(|(role, term)| {
        asked(term)
            .prop_map(move |up_to| json!({ "covers": "term", "term": term, "up_to": up_to, "role": role }))
    });
    let one = prop_oneof![
        price,
        term,
        Just(json!({ "covers": "term", "term": "ip_rights", "up_to": "full_transfer", "role": "legal" })),
        Just(json!({ "covers": "term", "term": "ip_rights", "up_to": "full_transfer", "role": "c_level" })),
        subset(CRITERIA)
            .prop_map(|ids| json!({ "covers": "fit", "criteria": ids, "role": "strategic_review" })),
        subset(SIGNS).prop_map(|ids| json!({ "covers": "signs", "signs": ids, "role": "sales_manager" })),
    ];
    let frame = (
        select(vec!["L", "C", "V", "Owner", "l"]),
        select(vec![Value::Null, Value::Null, json!("1"), json!("2")]),
        select(vec![Value::Null, Value::Null, json!("granted"), json!("requested"), json!("rejected")]),
        select(vec![Value::Null, json!("2026-11-20"), json!("2026-11-21"), json!("2026-11-22")]),
        select(vec![json!("written"), json!("written"), Value::Null]),
    );
    let one = (one, frame).prop_map(|(mut one, (by, id, status, until, written))| {
        for (key, value) in [
            ("by", json!(by)),
            ("by_id", id),
            ("status", status),
            ("valid_until", until),
            ("justification", written),
        ] {
            one[key] = value;
        }
        one
    });
    prop::collection::vec(one, 0..6).prop_map(Value::Array)
}

/// Deals in which every fact may be good, bad or unknown.
fn deals() -> impl Strategy<Value = Value> {
    let price = (
        maybe(amount(300_000)),
        maybe(amount(120_000)),
        maybe(amount(40_000)),
        prop::collection::vec(maybe(amount(9_000)).prop_map(|amount| json!({ "label": "x", "amount": amount })), 0..3),
        prop::collection::vec(
            prop_oneof![
                maybe(amount(5_000)).prop_map(|amount| json!({ "kind": "rebate", "amount": amount })),
                (0u32..60).prop_map(|share| json!({ "kind": "free_service", "share": Decimal::new(i64::from(share), 2).to_string() })),
            ],
            0..3,
        ),
        maybe(select(vec![json!("a"), json!("b"), json!("c")]).boxed()),
        maybe(select(vec![json!(10), json!(100), json!(499), json!(500)]).boxed()),
        select(vec![Value::Null, json!("-0.05"), json!("0.03")]),
        prop::collection::vec((select(vec!["us", "buyer"]), amount(300_000)), 0..4),
    );
    let terms: Vec<BoxedStrategy<(Value, Value)>> = TERMS
        .iter()
        .map(|term| {
            let asked = prop_oneof![1 => Just(Value::Null).boxed(), 5 => Just(json!("standard")).boxed(), 3 => asked(term)];
            (asked, select(vec![Value::Null, json!("yes"), json!("no"), json!("no")])).boxed()
        })
        .collect();
    let signs: Vec<BoxedStrategy<Value>> = SIGNS
        .iter()
        .map(|_| prop_oneof![1 => Just(Value::Null), 8 => Just(json!(false)), 1 => Just(json!(true))].boxed())
        .collect();
    let facts: Vec<BoxedStrategy<Value>> = CRITERIA.iter().map(|criterion| maybe(fact(criterion))).collect();
    let stage = select(vec!["discovery", "negotiation"]);
    (price, terms, signs, facts, approvals(), stage).prop_map(
        |(price, terms, signs, facts, approvals, stage)| {
            let mut deal = clean_deal();
            let (amount, direct, overhead, scope, deductions, segment, seats, adjustment, offers) = price;
            deal["amount"] = amount;
            deal["stage"] = json!(stage);
            deal["cost"] = json!({ "direct": direct, "overhead": overhead, "scope_added": scope });
            deal["deductions"] = json!(deductions);
            deal["segment"] = segment;
            deal["seats"] = seats;
            deal["adjustment"] = json!({ "share": adjustment, "why": "strategy", "by": "V" });
            deal["approvals"] = approvals;
            deal["owner"] = json!("Owner");
            deal["offers"] = offers
                .into_iter()
                .map(|(side, amount)| json!({ "side": side, "amount": amount, "on": "2026-11-01" }))
                .collect();
            for (term, (asked, breaker)) in TERMS.iter().zip(terms) {
                // Some terms take no "standard" word as a plain answer to a yes-or-no question.
                deal["terms"][term] = json!({ "asked": asked, "deal_breaker": breaker });
            }
            for (sign, seen) in SIGNS.iter().zip(signs) {
                deal["signs"][sign]["seen"] = seen;
            }
            for (criterion, fact) in CRITERIA.iter().zip(facts) {
                deal["fit"][criterion] = fact;
            }
            deal
        },
    )
}

/// How a deal ended, when, and what chance was stated.
fn past() -> impl Strategy<Value = Value> {
    let chance = select(vec![
        Value::Null,
        json!("0"),
        json!("0.25"),
        json!("0.3333"),
        json!("0.9"),
        json!("1"),
        json!("1.5"),
    ]);
    (select(vec!["won", "lost", "left", ""]), select(vec!["2026-01-31", "2025-12-01", ""]), chance).prop_map(
        |(outcome, close_on, chance)| {
            let said = |text: &str| if text.is_empty() { Value::Null } else { json!(text) };
            json!({ "outcome": said(outcome), "close_on": said(close_on), "win_probability": chance })
        },
    )
}

fn span(guidance: &Guidance) -> Span {
    guidance.verdict.expect("the policy has no mistakes")
}

fn checked(policy: &Value) -> Checked {
    let checked = policy_with(policy.clone());
    assert!(checked.policy.is_some(), "the laws' policy has mistakes: {:?}", checked.view.errors);
    checked
}

/// The values at every path that holds an unknown which the deal could answer, with all their answers, the
/// best first and the worst last.
fn unknowns(deal: &Value, policy: &Value) -> Vec<(String, Vec<Value>)> {
    let big = json!("1000000000000000");
    let zero = json!("0");
    let mut found: Vec<(String, Vec<Value>)> = Vec::new();
    let mut look = |path: &str, value: &Value, answers: Vec<Value>| {
        if value.is_null() {
            found.push((path.to_owned(), answers));
        }
    };
    // A price of nothing is one only where the cost is known, and a cost is never nothing.
    let costs = [&deal["cost"]["direct"], &deal["cost"]["overhead"]];
    let nothing = |value: &Value| *value == json!("0");
    let filled = costs.iter().any(|cost| !cost.is_null() && !nothing(cost));
    let amount = if nothing(&deal["amount"]) && !filled { &Value::Null } else { &deal["amount"] };
    look("amount", amount, vec![big.clone(), json!("141000"), json!("0.00000001")]);
    let crumb = json!("0.00000001");
    look("cost.direct", &deal["cost"]["direct"], vec![crumb.clone(), json!("80000"), big.clone()]);
    look("cost.overhead", &deal["cost"]["overhead"], vec![zero.clone(), json!("25000"), big.clone()]);
    for (place, item) in deal["cost"]["scope_added"].as_array().unwrap().iter().enumerate() {
        let path = format!("cost.scope_added.{place}.amount");
        look(&path, &item["amount"], vec![zero.clone(), json!("7000"), big.clone()]);
    }
    for (place, item) in deal["deductions"].as_array().unwrap().iter().enumerate() {
        if item.get("share").is_none() {
            let path = format!("deductions.{place}.amount");
            look(&path, &item["amount"], vec![zero.clone(), json!("3000"), big.clone()]);
        }
    }
    let silent_is_unknown = policy["terms"]["not_mentioned"] == json!("unknown");
    for term in TERMS {
        let own = &deal["terms"][term];
        let (good, bad) = match *term {
            "liability_cap" => (json!("standard"), json!("unlimited")),
            // Days without end have no price.
            "payment_days" => (json!("standard"), json!(3650)),
            "ip_rights" => (json!("license"), json!("full_transfer")),
            "sla_uptime" => (json!("standard"), json!("99.99")),
            "termination" => (json!("for_cause"), json!("any_time_with_refund")),
            _ => (json!(false), json!(true)),
        };
        if silent_is_unknown || own["deal_breaker"] == json!("yes") {
            look(&format!("terms.{term}.asked"), &own["asked"], vec![good, bad]);
        }
        // What nobody has mentioned is no deal-breaker.
        if silent_is_unknown || !own["asked"].is_null() {
            look(
                &format!("terms.{term}.deal_breaker"),
                &own["deal_breaker"],
                vec![json!("no"), json!("yes")],
            );
        }
    }
    for sign in SIGNS {
        look(&format!("signs.{sign}.seen"), &deal["signs"][sign]["seen"], vec![json!(false), json!(true)]);
    }
    for criterion in CRITERIA {
        let (good, bad) = match *criterion {
            "industry" => (json!("health_care"), json!("mining")),
            "company_size" => (json!("50000000"), json!("49999999")),
            "use_case" => (json!("core_use_case"), json!("x")),
            _ => (json!("MX"), json!("JP")),
        };
        look(&format!("fit.{criterion}"), &deal["fit"][criterion], vec![good, bad]);
    }
    look("segment", &deal["segment"], vec![json!("a"), json!("b"), json!("c")]);
    look("seats", &deal["seats"], vec![json!(10), json!(100), json!(500)]);
    found
}

/// Multiplies every amount of a deal or policy.
fn scaled(json: &Value, factor: Decimal, keys: &[&str]) -> Value {
    match json {
        Value::Object(object) => object
            .iter()
            .map(|(key, value)| {
                let amount = keys.contains(&key.as_str()) && (value.is_string() || value.is_number());
                let text = value.as_str().map(str::to_owned).unwrap_or_else(|| value.to_string());
                let value = match text.parse::<Decimal>() {
                    Ok(number) if amount => json!((number * factor).normalize().to_string()),
                    _ => scaled(value, factor, keys),
                };
                (key.clone(), value)
            })
            .collect(),
        Value::Array(items) => items.iter().map(|item| scaled(item, factor, keys)).collect(),
        other => other.clone(),
    }
}

fn reversed(json: &Value) -> Value {
    match json {
        Value::Object(object) => {
            object.iter().rev().map(|(key, value)| (key.clone(), reversed(value))).collect()
        }
        Value::Array(items) => items.iter().rev().map(reversed).collect(),
        other => other.clone(),
    }
}

/// What a page makes of a request when it is granted: an approval for each role that has not agreed, by people of
/// their own.
fn as_granted(route: &RouteView) -> Vec<Value> {
    let money = |money: &Option<Money>| {
        money.as_ref().map(|money| json!({ "amount": money.amount.to_string(), "currency": money.currency }))
    };
    // Where all have agreed and only the writing is missing, they are asked for it.
    let all = route.needs.iter().all(|need| need.granted.is_some());
    let open = route.needs.iter().filter(|need| all || need.granted.is_none());
    open.enumerate()
        .map(|(place, need)| {
            json!({
                "covers": route.covers.word(), "status": "granted",
                "term": route.term, "down_to": money(&route.down_to), "at_cost": money(&route.at_cost),
                "up_to": route.up_to, "criteria": route.criteria, "signs": route.signs,
                "role": need.role, "by": format!("Somebody new {place}"), "by_id": format!("new-{place}"),
                "on": "2026-11-21", "justification": "written"
            })
        })
        .collect()
}

/// A route of the guidance about the same.
fn same_route<'g>(guidance: &'g Guidance, route: &RouteView) -> Option<&'g RouteView> {
    let routes = guidance.conclusions.iter().filter_map(|conclusion| conclusion.route.as_ref());
    routes.into_iter().find(|own| (own.covers, &own.term) == (route.covers, &route.term))
}

proptest! {
    #![proptest_config(runs(1000))]

    /// Law 11: leaving an approval out never improves the verdict.
    #[test]
    fn without_an_approval_nothing_is_better(deal in deals(), policy in policies(), which in any::<prop::sample::Index>()) {
        let policy = checked(&policy);
        let Some(list) = deal["approvals"].as_array().filter(|list| !list.is_empty()) else { return Ok(()) };
        let mut fewer = deal.clone();
        fewer["approvals"].as_array_mut().unwrap().remove(which.index(list.len()));
        let (with, without) = (span(&judge(&deal, &policy)), span(&judge(&fewer, &policy)));
        prop_assert!(with.best <= without.best && with.worst <= without.worst, "{without:?} without it, {with:?} with it");
    }

    /// Law 11: one that cannot be read whole is none.
    #[test]
    fn an_unreadable_approval_is_none(deal in deals(), policy in policies(), which in any::<prop::sample::Index>(), how in select(vec![
        ("valid_until", json!("31/12/2026")), ("on", json!("yesterday")), ("status", json!("approved")), ("unheard_of", json!(1)),
        ("down_to", json!("140 mil")), ("at_cost", json!({ "amount": "1", "tax": 1 })), ("by", json!({ "name": "V" })), ("by_id", json!([])),
        ("criteria", json!("industry")), ("signs", json!([["disrespect"]])), ("justification", json!(true)), ("role", json!({})),
        ("covers", json!("everything")), ("term", json!(["ip_rights"])), ("up_to", json!({ "days": 90 })),
    ])) {
        let policy = checked(&policy);
        let Some(list) = deal["approvals"].as_array().filter(|list| !list.is_empty()) else { return Ok(()) };
        let place = which.index(list.len());
        // What an approval of this kind does not look at is not its mistake.
        let covers = list[place]["covers"].as_str().unwrap_or_default();
        if how.0 == "up_to" && covers != "term" { return Ok(()) }
        let (mut fewer, mut broken) = (deal.clone(), deal.clone());
        fewer["approvals"].as_array_mut().unwrap().remove(place);
        broken["approvals"][place][how.0] = how.1.clone();
        prop_assert_eq!(judge(&broken, &policy).verdict, judge(&fewer, &policy).verdict);
    }

    /// Law 11: what was requested, returned as granted, lifts; and what names a little less does not.
    #[test]
    fn granted_for_exactly_this(deal in deals(), policy in policies()) {
        let policy = checked(&policy);
        let before = judge(&deal, &policy);
        for conclusion in &before.conclusions {
            let Some(route) = conclusion.route.as_ref().filter(|route| !route.complete) else { continue };
            // While nothing is known to fail there is nothing to ask for yet.
            if route.covers.word() == "fit" && route.criteria.is_empty() { continue }
            let granted = as_granted(route);
            let with = |granted: &[Value]| {
                let mut deal = deal.clone();
                deal["approvals"].as_array_mut().unwrap().extend(granted.iter().cloned());
                judge(&deal, &policy)
            };
            let after = with(&granted);
            let lifted = same_route(&after, route);
            prop_assert!(lifted.is_some_and(|route| route.complete), "{route:?} was granted as it was asked for, and gives {lifted:?}");
            prop_assert!(span(&after).best <= span(&before).best && span(&after).worst <= span(&before).worst);
            let cent = Decimal::new(1, 2);
            let less: Vec<(&str, Value)> = match route.covers.word() {
                "price" => {
                    let more = route.down_to.as_ref().unwrap().amount + cent;
                    let mut less = vec![("down_to", json!(more.to_string()))];
                    if let Some(cost) = route.at_cost.as_ref().filter(|cost| cost.amount >= cent) {
                        less.push(("at_cost", json!((cost.amount - cent).to_string())));
                    }
                    less
                }
                "fit" => vec![("criteria", json!(route.criteria[1..].to_vec()))],
                "signs" => vec![("signs", json!(route.signs[1..].to_vec()))],
                _ => match route.up_to.as_deref().and_then(|up_to| up_to.parse::<Decimal>().ok()) {
                    Some(number) => vec![("up_to", json!((number - cent).to_string()))],
                    None => vec![("up_to", Value::Null)],
                },
            };
            for (key, value) in less {
                let mut short = granted.clone();
                for one in &mut short { one[key] = value.clone(); }
                let after = with(&short);
                let lifted = same_route(&after, route);
                prop_assert!(lifted.is_none_or(|route| !route.complete), "{short:?} lifts {route:?}");
                prop_assert_eq!(after.verdict, before.verdict, "an approval that names too little changes the verdict");
            }
        }
    }
}

proptest! {
    #![proptest_config(runs(400))]

    /// Law 1 (W-067, W-075): what we need changes neither a limit nor the verdict.
    #[test]
    fn need_blind(deal in deals(), policy in policies(), quota in 0u64..9_000_000, gap in 0u32..90) {
        let policy = checked(&policy);
        let calm = judge(&deal, &policy);
        let mut pressed = deal.clone();
        pressed["quota"] = json!({ "target": quota.to_string(), "closed": "0", "period_end": "2026-11-30" });
        pressed["pipeline"] = json!([]);
        pressed["days_to_quarter_end"] = json!(gap);
        let pressed = judge(&pressed, &policy);
        prop_assert_eq!(calm.verdict, pressed.verdict);
        prop_assert_eq!(calm.price, pressed.price);
        prop_assert_eq!(calm.conclusions, pressed.conclusions);
    }

    /// Law 2: a higher price, lower cost, fewer days, a term withdrawn, a sign unobserved never worsen it.
    #[test]
    fn monotone(deal in deals(), policy in policies(), what in 0usize..6, by in 0u32..60_000, which in 0usize..8) {
        let policy = checked(&policy);
        let before = span(&judge(&deal, &policy));
        let mut better = deal.clone();
        let moved = |value: &Value, up: bool| -> Value {
            let Some(number) = value.as_str().and_then(|text| text.parse::<Decimal>().ok()) else { return value.clone() };
            let by = Decimal::from(by);
            json!(if up { number + by } else { (number - by).max(Decimal::ZERO) }.normalize().to_string())
        };
        match what {
            0 => better["amount"] = moved(&deal["amount"], true),
            1 => better["cost"]["direct"] = moved(&deal["cost"]["direct"], false),
            2 => better["cost"]["overhead"] = moved(&deal["cost"]["overhead"], false),
            3 => if let Some(days) = deal["terms"]["payment_days"]["asked"].as_u64() {
                better["terms"]["payment_days"]["asked"] = json!(days.saturating_sub(u64::from(by) / 100));
            },
            4 => better["terms"][TERMS[which]]["asked"] = json!(if which > 4 { json!(false) } else { json!("standard") }),
            _ => if deal["signs"][SIGNS[which % SIGNS.len()]]["seen"] == json!(true) {
                better["signs"][SIGNS[which % SIGNS.len()]]["seen"] = json!(false);
            },
        }
        let after = span(&judge(&better, &policy));
        prop_assert!(after.best <= before.best && after.worst <= before.worst, "{before:?} -> {after:?}");
    }

    /// Law 3: however the unknowns are answered, the verdict stays within the interval, and answering one
    /// never widens it.
    #[test]
    fn sound_bounds(deal in deals(), policy in policies(), picks in prop::collection::vec(any::<prop::sample::Index>(), 40)) {
        let open = unknowns(&deal, &policy);
        let policy = checked(&policy);
        let mut outer = span(&judge(&deal, &policy));
        let mut answered = deal.clone();
        for ((path, answers), pick) in open.iter().zip(&picks) {
            put(&mut answered, path, pick.get(answers).clone());
            let inner = span(&judge(&answered, &policy));
            prop_assert!(outer.best <= inner.best && inner.worst <= outer.worst, "{path}: {outer:?} -> {inner:?}");
            outer = inner;
        }
        prop_assert!(outer.decided(), "everything is answered and it is still {outer:?}");
    }

    /// Law 4: each end of the interval is reached by some answer.
    #[test]
    fn tight_bounds(deal in deals(), policy in policies()) {
        let open = unknowns(&deal, &policy);
        let policy = checked(&policy);
        let outer = span(&judge(&deal, &policy));
        let rows: Vec<&(String, Vec<Value>)> = open.iter().filter(|(path, _)| path == "segment" || path == "seats").collect();
        let mut reached: Vec<Level> = Vec::new();
        for end in [0usize, 1] {
            let mut answered = deal.clone();
            for (path, answers) in &open {
                put(&mut answered, path, if end == 0 { answers[0].clone() } else { answers[answers.len() - 1].clone() });
            }
            // Which row is best or worst depends on the rest: try them all.
            let choices = |place: usize| rows.get(place).map_or(1, |(_, answers)| answers.len());
            for first in 0..choices(0) {
                for second in 0..choices(1) {
                    for (place, choice) in [first, second].into_iter().enumerate() {
                        if let Some((path, answers)) = rows.get(place) {
                            put(&mut answered, path, answers[choice].clone());
                        }
                    }
                    reached.push(span(&judge(&answered, &policy)).best);
                }
            }
        }
        prop_assert_eq!(reached.iter().min().copied(), Some(outer.best), "{:?} of {:?}", reached, outer);
        prop_assert_eq!(reached.iter().max().copied(), Some(outer.worst), "{:?} of {:?}", reached, outer);
    }

    /// Law 5: multiplying every amount by a power of ten multiplies the published amounts and changes no verdict.
    #[test]
    fn scale(deal in deals(), policy in policies(), power in 1u32..5) {
        let factor = Decimal::from(10u64.pow(power));
        let small = judge(&deal, &checked(&policy));
        let mut whole: Value = serde_json::from_str(walkaway_rules::policy::DEFAULT).unwrap();
        if policy["fit"].get("criteria").is_some() {
            whole["fit"]["criteria"] = policy["fit"]["criteria"].clone();
        }
        let mut large_policy = scaled(&policy, factor, &["step", "minimum_price"]);
        large_policy["fit"]["criteria"] = scaled(&whole["fit"]["criteria"], factor, &["minimum"]);
        let keys = ["amount", "direct", "overhead", "down_to", "at_cost", "list_price", "annual_fees", "company_size"];
        let large = judge(&scaled(&deal, factor, &keys), &checked(&large_policy));
        prop_assert_eq!(small.verdict, large.verdict);
        let published = |guidance: &Guidance| {
            let limit = |limit: &Option<walkaway_rules::guidance::LimitSpan>| limit.as_ref().and_then(|l| l.known()).map(|l| l.published);
            (limit(&guidance.price.floor), limit(&guidance.price.threshold))
        };
        let (floor, threshold) = published(&small);
        let (large_floor, large_threshold) = published(&large);
        prop_assert_eq!(floor.map(|number| number * factor), large_floor);
        prop_assert_eq!(threshold.map(|number| number * factor), large_threshold);
    }

    /// Law 6: the order of lists changes nothing but the order of lists.
    #[test]
    fn order(deal in deals(), policy in policies()) {
        let mut whole: Value = serde_json::from_str(walkaway_rules::policy::DEFAULT).unwrap();
        for part in ["terms", "fit", "signs"] {
            let own = policy[part].as_object().unwrap().clone();
            for (key, value) in own {
                whole[part][key] = value;
            }
        }
        let mut full = policy.clone();
        for part in ["terms", "fit", "signs", "routes"] {
            full[part] = whole[part].clone();
        }
        let one = judge(&deal, &checked(&full));
        let other = judge(&reversed(&deal), &checked(&reversed(&full)));
        prop_assert_eq!(one.verdict, other.verdict);
        let limits = |guidance: &Guidance| (guidance.price.floor.clone(), guidance.price.threshold.clone(), guidance.price.effective);
        prop_assert_eq!(limits(&one), limits(&other));
        let concluded = |guidance: &Guidance| {
            let mut all: Vec<(String, &str, Span, bool)> = guidance.conclusions.iter()
                .map(|c| (c.subject.clone(), c.reason.code, c.span, c.route.as_ref().is_some_and(|route| route.complete)))
                .collect();
            all.sort_by(|a, b| (&a.0, a.1).cmp(&(&b.0, b.1)));
            all.iter().map(|entry| format!("{entry:?}")).collect::<Vec<_>>()
        };
        prop_assert_eq!(concluded(&one), concluded(&other));
        let prices = |guidance: &Guidance| {
            let mut all: Vec<String> = guidance.price.table.iter()
                .map(|point| format!("{:?} {} {:?} {}", point.side, point.amount, point.verdict, point.last)).collect();
            all.sort();
            all
        };
        prop_assert_eq!(prices(&one), prices(&other));
        let offered = |guidance: &Guidance| {
            let mut all: Vec<String> = guidance.moves.iter().map(|found| format!("{:?}", (&found.changes, found.promises))).collect();
            all.sort();
            all
        };
        prop_assert_eq!(offered(&one), offered(&other));
    }

    /// Law 7 (W-045): below the floor no approval route is offered and no approval helps.
    #[test]
    fn no_approver_below_the_floor(deal in deals(), policy in policies(), down_to in 0u32..200_000) {
        let policy = checked(&policy);
        let before = judge(&deal, &policy);
        let price = before.conclusions.iter().find(|c| c.subject == "price").unwrap();
        let below = price.span == Span::sure(Level::WalkAway);
        if below {
            prop_assert!(price.route.is_none(), "a route below the floor");
            let mut begged = deal.clone();
            begged["approvals"] = json!([
                { "covers": "price", "down_to": down_to.to_string(), "role": "vp", "by": "V", "justification": "please" }
            ]);
            prop_assert_eq!(span(&judge(&begged, &policy)), Span::sure(Level::WalkAway));
            let bought = before.moves.iter().flat_map(|found| &found.changes);
            for change in bought {
                prop_assert!(!matches!(change, Change::Approve(approve) if approve.down_to.is_some()), "{change:?}");
            }
        }
    }

    /// Law 8: each offered change, applied, gives the verdict it promised; the next smaller one does not, and
    /// of a combination nothing can be left out.
    #[test]
    fn moves_work(deal in deals(), policy in policies()) {
        let policy = checked(&policy);
        let now = judge(&deal, &policy);
        let before = span(&now);
        for found in now.moves.iter().chain(&now.combination) {
            let then = span(&judge_with(&deal, &policy, &found.changes));
            prop_assert_eq!(then, found.promises, "{:?}", found.changes);
            // A price may also be one that works whatever the answer to what is open.
            let priced = matches!(found.changes.as_slice(), [Change::Price(_)]);
            prop_assert!(then.best <= before.best && then.worst <= before.worst);
            prop_assert!(then.best < before.best || (priced && then.worst < before.worst));
            for (place, change) in found.changes.iter().enumerate() {
                let mut lesser = found.changes.clone();
                match change {
                    Change::Price(price) => {
                        let floor = now.price.amount.unwrap();
                        let step = walkaway_rules::number::money::step_at(*price, 5);
                        let smaller = (price - step).max(floor);
                        lesser[place] = Change::Price(smaller);
                    }
                    Change::PaymentDays(days) => lesser[place] = Change::PaymentDays(days + 1),
                    Change::ScopeCost(cost) => {
                        let all: Decimal = deal["cost"]["scope_added"].as_array().unwrap().iter()
                            .map(|item| item["amount"].as_str().unwrap().parse::<Decimal>().unwrap()).sum();
                        let more = (cost + walkaway_rules::number::money::step_at(all, 3)).min(all);
                        lesser[place] = Change::ScopeCost(more);
                    }
                    Change::DropTerm(_) | Change::Approve(_) => { lesser.remove(place); }
                }
                let less = span(&judge_with(&deal, &policy, &lesser));
                let promised = found.promises;
                prop_assert!(less.best > promised.best || less.worst > promised.worst, "{:?} does as well as {:?}", lesser, found.changes);
            }
        }
    }

    /// Law 16: `score` gives exactly the verdict of `assess`, alone, in a list and line by line; [`judge`] compares the two
    /// for every deal of every test.
    #[test]
    fn score_agrees(all in prop::collection::vec(deals(), 0..4), policy in policies()) {
        let policy = checked(&policy);
        let verdicts: Vec<_> = all.iter().map(|deal| judge(deal, &policy).verdict).collect();
        let list = Value::from(all.clone()).to_string();
        let lines: String = all.iter().map(|deal| format!("{deal}\n")).collect();
        for text in [list, lines] {
            let scores = score_list(&text, &policy, today());
            prop_assert_eq!(scores.iter().map(|score| score.verdict).collect::<Vec<_>>(), verdicts.clone());
        }
    }

    /// Law 16, looking back: a byte a deal as `score` has it, and every sum as a plain loop of `assess` comes to; whole or in
    /// parts, alike.
    #[test]
    fn looking_back_agrees(all in prop::collection::vec((deals(), past(), any::<bool>()), 0..6), policies in (policies(), policies())) {
        let policies = [checked(&policies.0), checked(&policies.1)];
        let mut all: Vec<Value> = all.into_iter().map(|(mut deal, past, approved)| {
            deal.as_object_mut().unwrap().extend(past.as_object().unwrap().clone());
            if !approved {
                deal.as_object_mut().unwrap().remove("approvals");
            }
            deal
        }).collect();
        // A row that many share.
        all.extend(all.first().cloned());
        let text: String = all.iter().map(|deal| format!("{deal}\n")).collect();
        let scores: Vec<u8> = score_list(&text, &policies[0], today()).into_iter().map(|score| score.code()).collect();
        let mut whole = Past::new(policies.to_vec(), today());
        let mut parts = Past::new(policies.to_vec(), today());
        let lines: String = all.iter().enumerate().map(|(line, deal)| format!("*\t{line}\t{deal}\n")).collect();
        prop_assert_eq!(&whole.judge(&lines), &scores);
        let lines: String = all.iter().enumerate().map(|(line, deal)| common::past::in_parts(&mut parts, line, deal)).collect();
        prop_assert_eq!(&parts.judge(&lines), &scores);
        let (whole, parts) = (whole.summary(None), parts.summary(None));
        prop_assert_eq!(serde_json::to_value(&parts).unwrap(), serde_json::to_value(&whole).unwrap());
        common::past::compare(&serde_json::to_value(&whole).unwrap(), &all, &policies);
    }

    /// Law 10: any JSON at all gives guidance or field errors, and what is wrong never counts as a fact.
    #[test]
    fn total(junk in any_json(), place in select(paths()), policy in policies()) {
        let policy = checked(&policy);
        let alone = judge(&junk, &policy);
        prop_assert!(alone.verdict.is_some());
        let mut spoiled = clean_deal();
        put(&mut spoiled, place, junk.clone());
        let guidance = judge(&spoiled, &policy);
        let wrong = guidance.errors.iter().any(|error| error.path == "amount" && error.severity == walkaway_rules::vocabulary::Severity::Error);
        prop_assert!(!wrong || guidance.price.amount.is_none(), "a wrong price counts");
        let whole = walkaway_rules::policy::check(&common::defaults(), Some(&tree(&junk)));
        prop_assert_eq!(whole.policy.is_some(), walkaway_rules::vocabulary::errors_in(&whole.view.errors) == 0);
        let mut spoiled: Value = serde_json::from_str(walkaway_rules::policy::DEFAULT).unwrap();
        put(&mut spoiled, "price.rows.0", junk);
        let _ = judge(&clean_deal(), &policy_with(spoiled));
    }
}

fn paths() -> Vec<&'static str> {
    vec![
        "amount",
        "cost",
        "cost.direct",
        "cost.scope_added",
        "deductions",
        "offers",
        "terms",
        "terms.liability_cap",
        "terms.liability_cap.asked",
        "terms.payment_days.asked",
        "fit",
        "fit.company_size",
        "signs",
        "signs.abusive",
        "signs.abusive.seen",
        "approvals",
        "missing",
        "currency",
        "stage",
        "adjustment",
        "adjustment.share",
    ]
}

fn any_json() -> impl Strategy<Value = Value> {
    let words = select(vec![
        "amount",
        "currency",
        "direct",
        "share",
        "asked",
        "USD",
        "XXX",
        "-1",
        "1e999",
        "31/02/2026",
        "2026-02-31",
        "NaN",
        "unlimited",
        "1,000",
        "99999999999999999999999999999999",
        "0.000000000001",
        "",
        " ",
        "ñ\u{0}",
        "covers",
        "price",
        "role",
        "vp",
        "down_to",
        "by",
        "schema",
        "items",
        "path",
        "why",
    ]);
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        words.clone().prop_map(Value::from),
        ".{0,12}".prop_map(Value::from),
    ];
    leaf.prop_recursive(5, 60, 6, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::vec((words.clone().prop_map(str::to_owned), inner), 0..6)
                .prop_map(|entries| Value::Object(entries.into_iter().collect())),
        ]
    })
}

#[test]
fn the_laws_deals_are_not_all_alike() {
    // Every verdict, decided and open, must come up, or the laws above are tested on one kind of deal.
    use proptest::strategy::ValueTree;
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let mut seen = std::collections::BTreeMap::new();
    let mut moves = 0;
    for _ in 0..600 {
        let deal = deals().new_tree(&mut runner).unwrap().current();
        let policy = policies().new_tree(&mut runner).unwrap().current();
        let guidance = judge(&deal, &checked(&policy));
        moves += guidance.moves.len();
        *seen.entry(verdict(&guidance)).or_insert(0) += 1;
    }
    for level in [
        "go_ahead",
        "hold_firm",
        "needs_approval",
        "walk_away",
        "go_ahead..walk_away",
        "needs_approval..walk_away",
    ] {
        assert!(seen.contains_key(level), "no deal is {level}: {seen:?}");
    }
    assert!(moves > 100, "only {moves} moves in 600 deals: {seen:?}");
}
