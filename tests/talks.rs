//! The negotiation read (design 3.8): golden cases with their reasons, and laws for any offers: the order of the list
//! changes nothing, the plan keeps room, nothing panics.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

mod common;

use common::{clean_deal, default_policy, policy_with, put, tree};
use proptest::prelude::*;
use proptest::sample::select;
use rust_decimal::Decimal;
use serde_json::{Value, json};
use walkaway_rules::advice::talks::TalksView;
use walkaway_rules::advice::{Coaching, coach_with};
use walkaway_rules::facts::json::Json;
use walkaway_rules::policy::Checked;
use walkaway_rules::policy::settings;
use walkaway_rules::policy::settings::DEFAULT;
use walkaway_rules::vocabulary::Moment;
use walkaway_rules::vocabulary::{Reason, Value as Parameter};

const NOW: &str = "2026-11-21T10:00";

fn coaching(deal: &Value, policy: &Checked, own: &Value, now: Option<&str>) -> Coaching {
    coaching_with(deal, &Value::Null, policy, own, now)
}

fn coaching_with(
    deal: &Value,
    records: &Value,
    policy: &Checked,
    own: &Value,
    now: Option<&str>,
) -> Coaching {
    let records: Vec<Json> = records.as_array().into_iter().flatten().map(tree).collect();
    let defaults = Json::parse(DEFAULT).unwrap();
    let settings = settings::check(&defaults, Some(&tree(&json!({ "coach": own }))));
    assert!(settings.0.is_some(), "settings: {:?}", settings.1);
    coach_with(&tree(deal), &records, policy, &settings, now.and_then(Moment::parse), None)
}

fn talks(deal: &Value) -> TalksView {
    coaching(deal, &default_policy(), &json!({}), Some(NOW)).advice.expect("the policy is fine").talks
}

/// The clean deal at 155,000 with these offers: "us 155000 2026-11-03T10:00 for a reference".
fn deal(offers: &[&str]) -> Value {
    let mut deal = clean_deal();
    put(&mut deal, "amount", json!("155000"));
    put(&mut deal, "offers", Value::Array(offers.iter().map(|text| offer(text)).collect()));
    deal
}

fn offer(text: &str) -> Value {
    let (text, in_return) = match text.split_once(" for ") {
        Some((text, in_return)) => (text, json!(in_return)),
        None => (text, Value::Null),
    };
    let mut words = text.split(' ');
    json!({ "side": words.next(), "amount": words.next(), "on": words.next(), "in_return": in_return })
}

fn number(number: Option<Decimal>) -> String {
    number.map_or("none".to_owned(), |number| number.normalize().to_string())
}

/// "talks-hasty-hours price=145000 hours=0".
fn said(reason: &Reason) -> String {
    let mut text = reason.code.to_owned();
    for (name, value) in &reason.with {
        let value = match value {
            Parameter::Money(money) => money.amount.normalize().to_string(),
            Parameter::Number(number) | Parameter::Share(number) => number.normalize().to_string(),
            Parameter::Quantity { number, .. } => number.normalize().to_string(),
            Parameter::Text(text) | Parameter::Day(text) | Parameter::Message(text) => text.clone(),
            Parameter::Label(label) => label.message.clone(),
            Parameter::List(named) => {
                let name = |value: &Parameter| match value {
                    Parameter::Label(label) => label.message.clone(),
                    Parameter::Message(message) => message.clone(),
                    other => panic!("no talk names {other:?}"),
                };
                named.iter().map(name).collect::<Vec<_>>().join("+")
            }
            other => panic!("no talk says {other:?}"),
        };
        text += &format!(" {name}={value}");
    }
    text
}

fn found(view: &TalksView, what: &str) -> Value {
    let codes = |reasons: &[Reason]| Value::from(reasons.iter().map(|it| it.code).collect::<Vec<_>>());
    match what {
        "ours" => json!(view.ours.pattern.word()),
        "theirs" => json!(view.theirs.pattern.word()),
        "ours_last" => json!(number(view.ours_last)),
        "theirs_last" => json!(number(view.theirs_last)),
        "gap" => json!(number(view.gap)),
        "midpoint" => json!(number(view.midpoint)),
        "halfway" => json!(number(view.halfway)),
        "line" => json!(number(view.line)),
        "room" => json!(view.room.as_ref().map(|room| format!(
            "{} left {}",
            room.spent.normalize(),
            room.left.normalize()
        ))),
        "moved" => json!(format!("{} {}", view.ours.moved.normalize(), view.theirs.moved.normalize())),
        "shares" => json!(view.ours.steps.iter().map(|step| number(step.share)).collect::<Vec<_>>()),
        "hours" => json!(format!("{} {}", number(view.ours.hours), number(view.theirs.hours))),
        "alone" => {
            json!(format!("{} {}", view.ours.given_alone.normalize(), view.theirs.given_alone.normalize()))
        }
        "hasty" => json!(view.hasty.iter().map(said).collect::<Vec<_>>()),
        "remarks" => json!(
            view.remarks
                .iter()
                .map(|it| format!("{} {}", it.tone.word(), it.reason.code))
                .collect::<Vec<_>>()
        ),
        "deadlock" => json!(view.deadlock),
        "unanswered" => json!(view.unanswered),
        "buyer_moved" => json!(number(view.buyer_moved)),
        "signal" => json!(view.signal.as_ref().map(|signal| said(&signal.reason))),
        "zopa" => json!(view.zopa.as_ref().map(|it| {
            let sure = if it.sure { "sure" } else { "signal" };
            format!("{}..{} {} {sure}", it.least.normalize(), it.most.normalize(), it.surplus.normalize())
        })),
        "tactic" => json!(view.tactic.map(|tactic| tactic.word())),
        "triggers" => json!(view.triggers.iter().map(|it| it.met.word()).collect::<Vec<_>>().join(" ")),
        "trigger" => json!(view.triggers.iter().map(|it| said(&it.reason)).collect::<Vec<_>>()),
        "after" => json!(view.after.iter().map(|it| it.met.word()).collect::<Vec<_>>().join(" ")),
        "plan" => json!(number(view.plan.price)),
        "why" => json!(view.plan.why.iter().map(said).collect::<Vec<_>>()),
        "when" => json!(view.plan.when.as_ref().map(said)),
        "not_before" => json!(view.plan.not_before),
        "ask" => codes(&view.plan.ask),
        "instead" => codes(&view.plan.instead),
        "tempting" => json!(view.tempting.as_ref().map(|it| format!(
            "{} {} {:?}",
            it.reason.code,
            number(it.price),
            it.zone.map(|zone| zone.word())
        ))),
        "offers" => json!(
            view.offers
                .iter()
                .map(|it| {
                    let flags: Vec<&str> = it.flags.iter().map(|flag| flag.word()).collect();
                    format!("{} {} {}", it.side.word(), it.amount.normalize(), flags.join(" "))
                        .trim()
                        .to_owned()
                })
                .collect::<Vec<_>>()
        ),
        "past" => json!(
            view.past
                .iter()
                .map(|it| format!("{} {}", number(it.ours_last), number(it.theirs_last)))
                .collect::<Vec<_>>()
        ),
        other => panic!("no case may expect `{other}`"),
    }
}

/// So many cases; `PROPTEST_CASES=100000` makes it a long run.
fn long(cases: u32) -> ProptestConfig {
    let asked = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok());
    ProptestConfig { cases: asked.unwrap_or(cases), failure_persistence: None, ..ProptestConfig::default() }
}

#[test]
fn cases() {
    let cases: Vec<Value> = serde_json::from_str(include_str!("cases/talks.json")).unwrap();
    let mut wrong = Vec::new();
    for case in &cases {
        let offers: Vec<&str> =
            case["offers"].as_array().unwrap().iter().map(|it| it.as_str().unwrap()).collect();
        let mut deal = deal(&offers);
        for (path, value) in case["set"].as_object().into_iter().flatten() {
            put(&mut deal, path, value.clone());
        }
        let now = case.get("now").map_or(Some(NOW), |now| now.as_str());
        let policy = policy_with(case["policy"].clone());
        let coaching = coaching_with(&deal, &case["records"], &policy, &case["settings"], now);
        let advice = coaching.advice.expect("advice");
        for (what, expected) in case["expect"].as_object().expect("something is expected") {
            let found = found(&advice.talks, what);
            let fine = match what.as_str() {
                // Some of them are named, not all.
                "remarks" => {
                    expected.as_array().unwrap().iter().all(|one| found.as_array().unwrap().contains(one))
                }
                _ => found == *expected,
            };
            if !fine {
                wrong.push(format!("{}\n    {what}: {found}\n    expected: {expected}", case["name"]));
            }
        }
        for code in case["silent"].as_array().into_iter().flatten() {
            if advice.talks.remarks.iter().any(|it| Some(it.reason.code) == code.as_str()) {
                wrong.push(format!("{}\n    must not say {code}", case["name"]));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    assert!(cases.len() >= 40, "only {} cases", cases.len());
}

/// Offers of any kind: with and without a day, a time and something in return.
fn offers() -> impl Strategy<Value = Vec<Value>> {
    let on = prop_oneof![
        1 => Just(Value::Null),
        4 => (1u32..=28, 10u32..=12).prop_map(|(day, month)| json!(format!("2026-{month:02}-{day:02}"))),
        2 => (20u32..=21, 0u32..24, select(vec![0u32, 30])).prop_map(|(day, hour, minute)| json!(format!("2026-11-{day:02}T{hour:02}:{minute:02}"))),
    ];
    let amount = prop_oneof![
        4 => (120u32..=170).prop_map(|thousands| json!(format!("{thousands}000"))),
        1 => (0u64..400_000).prop_map(|amount| json!(Decimal::new(i64::try_from(amount).unwrap(), 2).to_string())),
        1 => (140_000u64..145_000).prop_map(|amount| json!(amount.to_string())),
        1 => select(vec![json!("0"), json!("0.00000001"), json!("1000000000000000"), json!("999999999999999.99999999")]),
    ];
    let one =
        (select(vec!["us", "buyer"]), amount, on, select(vec![Value::Null, Value::Null, json!("faster")]));
    let one = one.prop_map(|(side, amount, on, in_return)| {
        json!({ "side": side, "amount": amount, "on": on, "in_return": in_return })
    });
    prop::collection::vec(one, 0..9)
}

/// Deals around them: what is known of the cost, the terms, the closing day, a return.
fn deals() -> impl Strategy<Value = Value> {
    let around = (
        select(vec![json!("155000"), Value::Null, json!("142000"), json!("0")]),
        select(vec![json!("80000"), Value::Null, json!("0"), json!("900000000000000")]),
        select(vec![json!("standard"), json!(45), json!(60), json!(400), Value::Null]),
        select(vec![Value::Null, json!("2026-12-15"), json!("2026-11-01")]),
        select(vec![
            Value::Null,
            json!({ "on": "2026-11-20T08:00", "budget": "155000" }),
            json!({ "on": "2026-11-20" }),
        ]),
        select(vec![Value::Null, json!("160000")]),
    );
    (offers(), around).prop_map(|(offers, (amount, direct, days, close_on, comeback, list))| {
        let mut deal = clean_deal();
        put(&mut deal, "amount", amount);
        put(&mut deal, "list_price", list);
        put(&mut deal, "cost.direct", direct);
        put(&mut deal, "terms.payment_days.asked", days);
        put(&mut deal, "close_on", close_on);
        put(&mut deal, "comeback", comeback);
        put(&mut deal, "offers", Value::Array(offers));
        deal
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    /// Law 6: the order of the list changes nothing.
    #[test]
    fn shuffled_offers_say_the_same(deal in deals(), seed in any::<u64>()) {
        let mut shuffled = deal.clone();
        let list = shuffled["offers"].as_array_mut().unwrap();
        for place in (1..list.len()).rev() {
            let other = usize::try_from(seed.rotate_left(u32::try_from(place * 7).unwrap()) % (place as u64 + 1)).unwrap();
            list.swap(place, other);
        }
        prop_assert_eq!(talks(&deal), talks(&shuffled));
    }

    /// M12, W-040: the next price lies below ours, not below theirs nor below the published threshold, and its step is
    /// smaller than the one before and at most half of the room.
    #[test]
    fn the_plan_keeps_room(deal in deals()) {
        let policy = default_policy();
        let coaching = coaching(&deal, &policy, &json!({}), Some(NOW));
        let talks = coaching.advice.unwrap().talks;
        let guidance = common::judge(&deal, &policy);
        let threshold = guidance.price.threshold.as_ref().and_then(|limit| limit.known()).map(|limit| limit.published);
        if let Some(price) = talks.plan.price {
            let (ours, theirs) = (talks.ours_last.unwrap(), talks.theirs_last.unwrap());
            let threshold = threshold.expect("without a threshold there is no next price");
            prop_assert!(price < ours && price >= theirs && price >= threshold);
            let step = ours - price;
            prop_assert_eq!(Some(step), talks.plan.step);
            prop_assert!(step * Decimal::TWO <= ours - threshold);
            let before = talks.ours.steps.iter().rev().map(|step| step.gave).find(|gave| *gave > Decimal::ZERO);
            prop_assert!(before.is_none_or(|before| step < before));
            prop_assert!(!talks.plan.ask.is_empty());
        } else {
            prop_assert!(talks.plan.step.is_none() && talks.plan.ask.is_empty());
            prop_assert_eq!(talks.plan.why.len(), 1);
        }
        if let Some(tempting) = &talks.tempting {
            prop_assert!(tempting.price.is_none_or(|price| price > talks.theirs_last.unwrap() && price < talks.ours_last.unwrap()));
            prop_assert!(talks.unanswered);
        }
    }

    /// Making the planned offers one after the other never reaches below the threshold, and each step is smaller.
    #[test]
    fn plans_one_after_the_other_diminish(theirs in 90_000u32..160_000, ours in 143_000u32..200_000) {
        let mut offers = vec![format!("us {ours} 2026-10-01"), format!("buyer {theirs} 2026-10-02")];
        let mut last = Decimal::MAX;
        for day in 3..30 {
            let texts: Vec<&str> = offers.iter().map(String::as_str).collect();
            let plan = talks(&deal(&texts)).plan;
            let (Some(price), Some(step)) = (plan.price, plan.step) else { break };
            prop_assert!(step < last && price >= Decimal::from(142_000));
            last = step;
            offers.push(format!("us {price} 2026-10-{day:02}"));
            prop_assert!(day < 29, "it never ends");
        }
    }

    /// W-014, W-033: whatever is flagged as hasty or given alone gave something.
    #[test]
    fn only_concessions_are_blamed(deal in deals()) {
        use walkaway_rules::advice::talks::Flag;
        for offer in talks(&deal).offers {
            let blamed = [Flag::Hasty, Flag::Unreciprocated, Flag::AfterReturn].iter().any(|flag| offer.flags.contains(flag));
            prop_assert!(!blamed || offer.gave.is_some_and(|gave| gave > Decimal::ZERO));
            prop_assert!(!offer.flags.contains(&Flag::Hasty) || offer.in_return.is_none());
        }
    }

    /// Scale: ten times every amount gives ten times every price.
    #[test]
    fn ten_times_the_money_is_ten_times_the_plan(theirs in 120_000u32..160_000, ours in 143_000u32..200_000, second in 100_000u32..200_000) {
        let build = |zero: &str| {
            let offers = [
                format!("us {ours}{zero} 2026-10-01"),
                format!("buyer {theirs}{zero} 2026-10-02"),
                format!("us {second}{zero} 2026-10-03"),
                format!("buyer {theirs}{zero} 2026-10-04"),
            ];
            let texts: Vec<&str> = offers.iter().map(String::as_str).collect();
            let mut deal = deal(&texts);
            put(&mut deal, "amount", json!(format!("155000{zero}")));
            put(&mut deal, "cost.direct", json!(format!("80000{zero}")));
            put(&mut deal, "cost.overhead", json!(format!("25000{zero}")));
            talks(&deal)
        };
        let (one, ten) = (build(""), build("0"));
        let times = |price: Option<Decimal>| price.map(|price| (price * Decimal::TEN).normalize());
        prop_assert_eq!(times(one.plan.price), ten.plan.price.map(|price| price.normalize()));
        prop_assert_eq!(times(one.tempting.and_then(|it| it.price)), ten.tempting.and_then(|it| it.price).map(|price| price.normalize()));
        prop_assert_eq!(one.room.map(|room| room.spent), ten.room.map(|room| room.spent));
    }

    /// Total: whatever stands where offers, behaviour, return and history are read.
    #[test]
    fn anything_at_all_is_read(kind in 0usize..8, key in select(vec!["offers", "behaviour", "comeback", "history", "close_on"])) {
        let odd = [
            json!(7), json!("x"), json!([[]]), json!([{ "side": "them" }]), json!({ "on": 5 }), json!([null, true]),
            json!([{ "side": "us", "amount": { "amount": "5", "currency": "XXX" }, "on": "2026-13-45T99:99" }]),
            json!([{ "offers": [{ "side": "us", "amount": "5" }, 9], "closed_on": "yesterday" }]),
        ];
        let mut deal = deal(&["us 155000 2026-11-01", "buyer 140000 2026-11-02"]);
        put(&mut deal, key, odd[kind].clone());
        talks(&deal);
    }
}

#[test]
fn what_the_coach_reads_never_reaches_the_verdict() {
    let plain = deal(&["us 155000 2026-11-01", "buyer 140000 2026-11-02"]);
    let mut told = plain.clone();
    put(&mut told, "behaviour", json!({ "probes_limits": true, "needs_reset": true }));
    put(&mut told, "comeback", json!({ "on": "2026-11-20" }));
    put(&mut told, "close_on", json!("2026-12-15"));
    put(
        &mut told,
        "history",
        json!([{ "closed_on": "2026-10-01", "offers": [{ "side": "buyer", "amount": "140000" }] }]),
    );
    let policy = default_policy();
    assert_eq!(common::judge(&plain, &policy).verdict, common::judge(&told, &policy).verdict);
}

#[test]
fn a_withheld_list_of_offers_is_not_an_empty_one() {
    let mut deal = deal(&[]);
    put(&mut deal, "offers", Value::Null);
    assert!(!talks(&deal).unclear);
    put(&mut deal, "missing", json!([{ "path": "offers", "why": "forbidden" }]));
    assert!(talks(&deal).unclear);
}

#[test]
fn a_time_that_nobody_can_read_is_reported_where_it_stands() {
    let coaching = coaching(&deal(&["us 155000 2026-11-01T25:00"]), &default_policy(), &json!({}), Some(NOW));
    let paths: Vec<&str> = coaching.errors.iter().map(|error| error.path.as_str()).collect();
    assert_eq!(paths, ["offers.0.on"]);
    assert_eq!(coaching.advice.unwrap().talks.offers.len(), 1);
}

// ---- Law 12: one voice ----

/// What a message does with the prices it names.
#[derive(Clone, Copy, PartialEq)]
enum Names {
    /// It says what is, was, is asked or is refused.
    Fact,
    /// The price under that name is one that may come to be.
    Possible(&'static str),
    /// The deal may be signed at the price under that name.
    Allowed(&'static str),
}

/// Every message of these parts that holds an amount: whoever adds one says here what it does with it.
fn names(code: &str) -> Option<Names> {
    Some(match code {
        "talks-plan-step"
        | "talks-tempting"
        | "talks-signal-clear"
        | "talks-signal-approved"
        | "talks-signal-approval"
        | "talks-zone-sure"
        | "talks-half"
        | "talks-same-price-approval"
        | "coach-stance-approval-at"
        | "coach-stance-hold-at" => Names::Possible("price"),
        "talks-crossed-approval" => Names::Possible("theirs"),
        "coach-stance-not-at" => Names::Possible("ours"),
        "talks-tempting-legal"
        | "talks-hasty-legal"
        | "talks-same-price"
        | "talks-plan-agreed"
        | "talks-plan-sign"
        | "coach-stance-sign-at" => Names::Allowed("price"),
        "talks-crossed" => Names::Allowed("theirs"),
        _ if code.starts_with("talks-hasty-") || code.starts_with("talks-return-") => Names::Fact,
        // Limits, amounts, and what is under or beyond them.
        "talks-plan-by-room"
        | "talks-plan-by-step"
        | "talks-plan-by-gap"
        | "talks-plan-too-little"
        | "talks-plan-at-threshold"
        | "talks-plan-below"
        | "talks-plan-under-floor"
        | "talks-plan-approved"
        | "talks-plan-agreed-open"
        | "talks-plan-agreed-approval"
        | "talks-plan-agreed-floor"
        | "talks-tempting-no-room"
        | "talks-ours-below"
        | "talks-ours-under"
        | "talks-ours-under-floor"
        | "talks-crossed-open"
        | "talks-crossed-floor"
        | "talks-same-price-open"
        | "talks-same-price-floor"
        | "talks-signal-below-floor"
        | "talks-signal-alone"
        | "talks-zone-price"
        | "talks-half-below"
        | "talks-room"
        | "talks-room-most"
        | "talks-alone-us"
        | "talks-alone-buyer"
        | "talks-us-retraction"
        | "talks-buyer-retraction"
        | "talks-buyer-moved"
        | "talks-buyer-returned"
        | "talks-deadlock"
        | "talks-deadlock-since"
        | "talks-line-terms"
        | "talks-line-open"
        | "talks-when-their-turn"
        | "talks-trigger-below-floor"
        | "talks-trigger-approval"
        | "talks-trigger-near"
        | "talks-trigger-far"
        | "coach-stance-leave-at" => Names::Fact,
        _ => return None,
    })
}

/// Deals that conclude in every way: the price, a term with and without a deal-breaker, the fit, signs, an approval, any
/// stage; with the offers of [`deals`].
fn any_deals() -> impl Strategy<Value = Value> {
    let approval = json!([{
        "covers": "price", "down_to": "130000", "role": "vp", "by": "Eva", "on": "2026-11-01", "justification": "A reference."
    }]);
    let changes = vec![
        ("terms.liability_cap", json!({ "asked": "unlimited", "deal_breaker": "yes" })),
        ("terms.liability_cap", json!({ "asked": 24, "deal_breaker": "yes" })),
        ("terms.liability_cap", json!({ "asked": 24, "deal_breaker": "no" })),
        ("terms.liability_cap", json!({ "asked": 24, "deal_breaker": "unknown" })),
        ("fit.geography", json!("ZZ")),
        ("fit.industry", Value::Null),
        ("signs.abusive.seen", json!(true)),
        ("signs.moving_goals.seen", json!(true)),
        ("signs.knows_better.seen", json!(true)),
        ("signs.disrespect.seen", Value::Null),
        ("approvals", approval),
        ("adjustment", json!({ "share": "0.03", "why": "strategy" })),
        ("exit", json!({ "logged_on": "2026-11-20" })),
    ];
    let stage =
        select(vec!["qualification", "discovery", "proposal", "negotiation", "negotiation", "closing"]);
    (deals(), prop::sample::subsequence(changes, 0..=3), stage).prop_map(|(mut deal, changes, stage)| {
        put(&mut deal, "stage", json!(stage));
        changes.into_iter().for_each(|(path, value)| put(&mut deal, path, value));
        deal
    })
}

fn said_price(reason: &Reason, name: &str) -> Decimal {
    let value = reason.with.iter().find(|(found, _)| *found == name).map(|(_, value)| value);
    match value {
        Some(Parameter::Money(money)) => money.amount,
        Some(Parameter::Number(number)) => *number,
        other => panic!("{} names no {name}: {other:?}", reason.code),
    }
}

proptest! {
    #![proptest_config(long(1_000))]

    /// Law 12: no price that talks, brief or leverage names as possible is one that `assess` would leave at, and none is
    /// called allowed unless it would go ahead.
    #[test]
    fn no_price_is_named_that_the_verdict_would_leave_at(deal in any_deals()) {
        use walkaway_rules::guidance::Change;
        use walkaway_rules::vocabulary::{Level, Span};
        let policy = default_policy();
        let advice = coaching(&deal, &policy, &json!({}), Some(NOW)).advice.unwrap();
        let at = |price: Decimal| common::judge_with(&deal, &policy, &[Change::Price(price)]).verdict.unwrap();
        let (talks, brief) = (&advice.talks, &advice.brief);
        let mut all: Vec<&Reason> = talks.remarks.iter().map(|it| &it.reason).collect();
        all.extend(&talks.hasty);
        all.extend(talks.plan.why.iter().chain(&talks.plan.when).chain(&talks.plan.ask).chain(&talks.plan.instead));
        all.extend(talks.triggers.iter().map(|it| &it.reason));
        all.extend(talks.signal.iter().map(|it| &it.reason).chain(talks.tempting.iter().map(|it| &it.reason)));
        all.push(&brief.stance);
        all.extend(brief.warnings.iter().chain(&brief.avoid).chain(&brief.next).chain(&brief.signs));
        for reason in all {
            let amounts = reason.with.iter().any(|(_, value)| matches!(value, Parameter::Money(_)));
            match names(reason.code) {
                None => prop_assert!(!amounts, "what does {} do with its amounts?", reason.code),
                Some(Names::Fact) => {}
                Some(Names::Possible(name)) => {
                    let price = said_price(reason, name);
                    prop_assert!(at(price).best < Level::WalkAway, "{} at {price}", reason.code);
                }
                Some(Names::Allowed(name)) => {
                    let price = said_price(reason, name);
                    prop_assert_eq!(at(price), Span::sure(Level::GoAhead), "{} at {}", reason.code, price);
                }
            }
        }
        let named = [talks.plan.price, talks.tempting.as_ref().and_then(|it| it.price)];
        for price in named.into_iter().flatten().chain(talks.zopa.iter().map(|zopa| zopa.least)) {
            prop_assert!(at(price).best < Level::WalkAway, "{price}");
        }
        // Approvals are asked for where one may lift it, and nobody is told to sign what may not be signed.
        let wanted = talks.theirs_last.map_or(common::judge(&deal, &policy).verdict.unwrap(), at);
        let next: Vec<&str> = brief.next.iter().map(|it| it.code).collect();
        let price = talks.theirs_last.map(|price| {
            common::judge_with(&deal, &policy, &[Change::Price(price)]).dimensions[0].span
        });
        if next.iter().any(|code| ["coach-next-sign", "coach-next-trade"].contains(code)) || brief.stance.code.starts_with("coach-stance-sign") {
            prop_assert_eq!(wanted, Span::sure(Level::GoAhead));
        }
        if next.iter().any(|code| code.starts_with("coach-next-approval")) {
            prop_assert!(price.is_none_or(|price| price.best < Level::WalkAway), "{next:?}");
        }
        // No order to leave while our own price would not be left.
        if ["coach-stance-leave", "coach-stance-leave-at"].contains(&brief.stance.code) {
            let ours = talks.ours_last.filter(|ours| talks.theirs_last.is_some_and(|theirs| theirs < *ours));
            prop_assert!(ours.is_none_or(|ours| at(ours).best == Level::WalkAway), "{}", brief.stance.code);
        }
        // And what this deal would bring is counted on only where somebody may sign it.
        let left = talks.ours_last.is_some_and(|ours| at(ours).best == Level::WalkAway);
        prop_assert!(!left || advice.leverage.with_deal.is_none());
    }
}

proptest! {
    #![proptest_config(long(300))]

    /// W-014, counted again the slow way: a step that gives something is alone unless the other side gave something
    /// between this side's price before and the step, or something was asked in return. First prices give nothing.
    #[test]
    fn giving_alone_as_counted_by_hand(
        steps in prop::collection::vec((any::<bool>(), 130u32..160, any::<bool>(), 1u32..1_000), 0..14),
    ) {
        let (mut minutes, mut offers, mut deal) = (0u32, Vec::new(), clean_deal());
        for (place, (us, thousands, traded, later)) in steps.iter().enumerate() {
            // Ours first, so that no price stands before the first offer.
            let us = place == 0 || *us;
            minutes += later;
            let on = format!("2026-11-{:02}T{:02}:{:02}", 1 + minutes / 1_440, minutes / 60 % 24, minutes % 60);
            offers.push((us, Decimal::from(thousands * 1_000), *traded, on));
        }
        let as_json = |(us, amount, traded, on): &(bool, Decimal, bool, String)| json!({
            "side": if *us { "us" } else { "buyer" }, "amount": amount.to_string(), "on": on,
            "in_return": if *traded { json!("a reference") } else { Value::Null }
        });
        put(&mut deal, "offers", offers.iter().map(as_json).collect());
        let view = talks(&deal);
        for (side, track) in [(true, &view.ours), (false, &view.theirs)] {
            let gives = |from: Decimal, to: Decimal, us: bool| if us { from - to } else { to - from };
            let (mut last, mut other_last, mut other_gave) = (None::<Decimal>, None::<Decimal>, false);
            let (mut alone, mut given) = (0usize, Decimal::ZERO);
            for (us, amount, traded, _) in &offers {
                if *us != side {
                    other_gave |= other_last.is_some_and(|last| gives(last, *amount, *us) > Decimal::ZERO);
                    other_last = Some(*amount);
                    continue;
                }
                let gave = last.map_or(Decimal::ZERO, |last| gives(last, *amount, side));
                if gave > Decimal::ZERO && !other_gave && !traded {
                    (alone, given) = (alone + 1, given + gave);
                }
                (last, other_gave) = (Some(*amount), false);
            }
            prop_assert_eq!((track.alone, track.given_alone.normalize()), (alone, given.normalize()));
        }
    }
}
