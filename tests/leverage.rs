//! Leverage (design 3.7): the chance of the quota against every subset of the other deals, the bounds against an exact
//! count, golden cases for everything odd, and need-blindness: nothing here moves a threshold or a verdict.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

mod common;

use common::{clean_deal, policy_with, put, tree};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use rust_decimal::Decimal;
use serde_json::{Value as JsonText, json};
use walkaway_rules::advice::chances::{Bet, Bounds, Shares, expected, picture, reach};
use walkaway_rules::advice::leverage::LeverageView;
use walkaway_rules::advice::{Coaching, coach};
use walkaway_rules::assess;
use walkaway_rules::policy::Checked;
use walkaway_rules::policy::settings;
use walkaway_rules::vocabulary::Moment;

fn d(text: &str) -> Decimal {
    text.parse().unwrap()
}

fn bet(amount: &str, probability: &str) -> Bet {
    Bet { amount: d(amount), probability: d(probability) }
}

fn shares(bets: &[Bet], target: Decimal) -> Shares {
    let odds = reach(bets, &[target])[0];
    Bounds { worst: odds, best: odds }.shares()
}

fn advice(deal: &JsonText, own: &JsonText) -> Coaching {
    let policy = policy_with(own.clone());
    let defaults = walkaway_rules::facts::json::Json::parse(settings::DEFAULT).unwrap();
    let settings = settings::check(&defaults, Some(&tree(own)));
    coach(&tree(deal), &policy, &settings, Moment::parse("2026-11-21"))
}

fn view(deal: &JsonText) -> LeverageView {
    advice(deal, &json!({})).advice.expect("advice").leverage
}

/// Deals in hundredths and percent, and what is needed in hundredths.
fn portfolio(most: usize) -> impl Strategy<Value = (Vec<(u64, u64)>, u64)> {
    let amount = prop_oneof![1u64..10_000, (1u64..100).prop_map(|hundreds| hundreds * 10_000)];
    let percent = prop_oneof![4 => 1u64..100, 1 => select(vec![0, 100])];
    (prop::collection::vec((amount, percent), 0..=most), 0u64..=110).prop_map(|(deals, place)| {
        let sum: u64 = deals.iter().map(|deal| deal.0).sum();
        let need = (sum * place).div_ceil(100);
        (deals, need)
    })
}

fn bets(deals: &[(u64, u64)]) -> Vec<Bet> {
    let bet = |&(amount, percent): &(u64, u64)| Bet {
        amount: Decimal::new(amount as i64, 2),
        probability: Decimal::new(percent as i64, 2),
    };
    deals.iter().map(bet).collect()
}

/// P(S ≥ need), as a whole number of 100^-N: every subset, exactly.
fn by_hand(deals: &[(u64, u64)], need: u64) -> u128 {
    let mut hits = 0u128;
    for subset in 0..1u32 << deals.len() {
        let (mut sum, mut mass) = (0u64, 1u128);
        for (place, (amount, percent)) in deals.iter().enumerate() {
            let won = subset >> place & 1 == 1;
            sum += if won { *amount } else { 0 };
            mass *= u128::from(if won { *percent } else { 100 - percent });
        }
        hits += if sum >= need { mass } else { 0 };
    }
    hits
}

/// A fraction in ten-thousandths, half away from zero; 0 and 1 only where it is just that.
fn rounded(part: u128, whole: u128) -> Decimal {
    let ten_thousandths = (part * 10_000 * 2 + whole) / (whole * 2);
    let shown = match part {
        0 => 0,
        _ if part == whole => 10_000,
        _ => ten_thousandths.clamp(1, 9_999),
    };
    Decimal::new(shown as i64, 4).normalize()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    /// M6, M8: exact for 12 deals or fewer, whatever their amounts: the fraction over all 2^N subsets.
    #[test]
    fn m6_is_the_count_over_all_subsets((deals, need) in portfolio(12)) {
        let whole = 100u128.pow(deals.len() as u32);
        let found = shares(&bets(&deals), Decimal::new(need as i64, 2));
        let truth = rounded(by_hand(&deals, need), whole);
        prop_assert_eq!(found, Shares { least: truth, most: truth, exact: true });
    }

    /// M7: the dependence on this deal is the difference of the two fractions.
    #[test]
    fn m7_is_the_difference((deals, need) in portfolio(10), this in 0u64..1_000_000) {
        let whole = 100u128.pow(deals.len() as u32);
        let with = need.saturating_sub(this);
        let targets = [Decimal::new(need as i64, 2), Decimal::new(with as i64, 2)];
        let odds = reach(&bets(&deals), &targets);
        let bounds: Vec<Bounds> = odds.iter().map(|odds| Bounds { worst: *odds, best: *odds }).collect();
        let gain = bounds[1].gain_over(bounds[0]);
        let truth = by_hand(&deals, with) - by_hand(&deals, need);
        let rounded = Decimal::new(((truth * 20_000 + whole) / (whole * 2)) as i64, 4).normalize();
        prop_assert_eq!(gain, Shares { least: rounded, most: rounded, exact: true });
    }

    /// Whatever is unknown of a deal turns out: the truth lies within the bounds.
    #[test]
    fn the_unsure_turns_out_within_the_bounds(
        (deals, need) in portfolio(8),
        odd in prop::collection::vec((1u64..50_000, 0u64..=100, any::<bool>(), 0u8..3), 1..3),
    ) {
        prop_assume!(need > 0);
        let mut listed: Vec<JsonText> = deals.iter().map(|(amount, percent)| other(*amount, *percent)).collect();
        let mut truth = deals.clone();
        for (amount, percent, counts, lacks) in &odd {
            let mut one = other(*amount, *percent);
            let lacks = ["amount", "probability", "close_on"][usize::from(*lacks)];
            one.as_object_mut().unwrap().remove(lacks);
            listed.push(one);
            if *counts || lacks != "close_on" {
                truth.push((*amount, *percent));
            }
        }
        let view = view(&case(need, &listed));
        let (hits, whole) = (by_hand(&truth, need), 100u128.pow(truth.len() as u32));
        match view.without {
            Some(chance) if chance.exact => prop_assert_eq!(chance.least, rounded(hits, whole)),
            Some(chance) => {
                let of_whole = |share: Decimal| u128::try_from(share * Decimal::from(10_000)).unwrap() * whole;
                // A bound within 10⁻⁹ of a number of four decimals is taken for it.
                let crumb = whole / 100_000;
                let (least, most) = (of_whole(chance.least), of_whole(chance.most));
                prop_assert!(least <= hits * 10_000 + crumb, "{:?} {} of {}", chance, hits, whole);
                prop_assert!(hits * 10_000 <= most + crumb, "{:?} {} of {}", chance, hits, whole);
            }
            None => {}
        }
    }

    /// More deals, likelier ones, larger ones never make the quota less likely; a higher need never likelier.
    #[test]
    fn more_never_hurts((deals, need) in portfolio(12), place in any::<prop::sample::Index>(), more in 1u64..50) {
        prop_assume!(!deals.is_empty());
        let at = place.index(deals.len());
        let need_is = Decimal::new(need as i64, 2);
        let before = shares(&bets(&deals), need_is).least;
        let mut likelier = deals.clone();
        likelier[at].1 = (likelier[at].1 + more).min(100);
        prop_assert!(shares(&bets(&likelier), need_is).least >= before);
        let mut larger = deals.clone();
        larger[at].0 += more * 100;
        prop_assert!(shares(&bets(&larger), need_is).least >= before);
        let mut another = deals.clone();
        another.push((more * 500, more));
        prop_assert!(shares(&bets(&another), need_is).least >= before);
        prop_assert!(shares(&bets(&deals), need_is + Decimal::from(more)).least <= before);
    }

    /// The order of the list changes no bit of it.
    #[test]
    fn order_changes_nothing(
        ((deals, need), shuffled) in portfolio(40).prop_flat_map(|(deals, need)| {
            let shuffled = Just(deals.clone()).prop_shuffle();
            (Just((deals, need)), shuffled)
        }),
    ) {
        let need = Decimal::new(need as i64, 2);
        prop_assert_eq!(reach(&bets(&deals), &[need]), reach(&bets(&shuffled), &[need]));
    }

    /// The picture holds everything that may come, once, and what lies right of the need is the chance, within 1 %
    /// of the amounts.
    #[test]
    fn the_picture_is_the_distribution((deals, need) in portfolio(14)) {
        prop_assume!(need > 0 && deals.iter().any(|deal| deal.1 > 0));
        let bets = bets(&deals);
        let bars = picture(&bets, Some(Decimal::new(need as i64, 2)));
        prop_assert!((1..=50).contains(&bars.len()), "{}", bars.len());
        let all: Decimal = bars.iter().map(|bar| bar.share).sum();
        prop_assert!((all - Decimal::ONE).abs() < d("0.01"), "{all}");
        for pair in bars.windows(2) {
            prop_assert_eq!(pair[0].to, pair[1].from);
        }
        let reaches: Decimal = bars.iter().filter(|bar| bar.reaches).map(|bar| bar.share).sum();
        let sum: u64 = deals.iter().map(|deal| deal.0).sum();
        let (near, far) = (need.saturating_sub(sum.max(need) / 100 + 1), need + sum.max(need) / 100 + 1);
        let most = shares(&bets, Decimal::new(near as i64, 2)).most + d("0.005");
        let least = shares(&bets, Decimal::new(far as i64, 2)).least - d("0.005");
        prop_assert!(least <= reaches && reaches <= most, "{least} {reaches} {most}");
    }
}

/// M9: expected 157 against 150 needed, and still less likely than not.
#[test]
fn m9_coverage_misleads() {
    let bets = [bet("20", "0.9"), bet("50", "0.5"), bet("90", "0.2"), bet("120", "0.8")];
    assert_eq!(expected(&bets), d("157"));
    assert_eq!(shares(&bets, d("150")), Shares { least: d("0.498"), most: d("0.498"), exact: true });
}

/// Exact for 50 deals in hundreds (design 3.7), against a plain count in whole hundreds.
#[test]
fn fifty_realistic_deals_are_exact() {
    let deals: Vec<(u64, u64)> = (0..50u64).map(|n| (50 + n * n * 37 % 1_000, 5 + n * 7 % 90)).collect();
    let need = deals.iter().map(|deal| deal.0 * deal.1).sum::<u64>() / 100;
    let bets: Vec<Bet> = deals
        .iter()
        .map(|(hundreds, percent)| Bet {
            amount: Decimal::from(hundreds * 100),
            probability: Decimal::new(*percent as i64, 2),
        })
        .collect();
    let found = shares(&bets, Decimal::from(need * 100));
    let truth = counted(&deals, need);
    assert!(found.exact);
    assert!((found.least - truth).abs() < d("0.00006"), "{found:?} {truth}");
}

/// Beyond what can be exact: the truth, counted cent by cent, lies within the bounds, and they are narrow.
#[test]
fn bounds_hold_the_truth_and_are_narrow() {
    for seed in [3u64, 8] {
        let deals: Vec<(u64, u64)> = (0..36u64)
            .map(|n| (9_973 + (n * n * 7_919 + seed * 104_729) % 90_011, 4 + (n * 13 + seed) % 93))
            .collect();
        let mean = deals.iter().map(|deal| deal.0 * deal.1).sum::<u64>() / 100;
        for need in [mean * 8 / 10, mean, mean * 11 / 10] {
            let found = shares(&bets(&deals), Decimal::new(need as i64, 2));
            let truth = counted(&deals, need);
            assert!(!found.exact);
            assert!(found.least <= truth && truth <= found.most, "{found:?} {truth}");
            assert!(found.most - found.least <= d("0.01"), "{found:?}");
        }
    }
}

/// P(S ≥ need) by counting unit by unit, to ten digits.
fn counted(deals: &[(u64, u64)], need: u64) -> Decimal {
    let need = need as usize;
    let mut masses = vec![0f64; need];
    masses[0] = 1.0;
    let mut beyond = 0.0;
    for (amount, percent) in deals {
        let (amount, p) = (*amount as usize, *percent as f64 / 100.0);
        beyond += p * masses[need.saturating_sub(amount)..].iter().sum::<f64>();
        for at in (0..need).rev() {
            let won = if at >= amount { masses[at - amount] * p } else { 0.0 };
            masses[at] = masses[at] * (1.0 - p) + won;
        }
    }
    Decimal::new((beyond * 1e10).round() as i64, 10)
}

/// What is almost certain is not shown as certain, nor what hardly can be as impossible.
#[test]
fn neither_certain_nor_impossible() {
    let many: Vec<Bet> = (0..50).map(|_| bet("100", "0.99")).collect();
    assert_eq!(shares(&many, d("100")).least, d("0.9999"));
    let few: Vec<Bet> = (0..40).map(|_| bet("100", "0.00000001")).collect();
    assert_eq!(shares(&few, d("4000")).most, d("0.0001"));
    let mut sure = many.clone();
    sure.push(bet("100", "1"));
    assert_eq!(shares(&sure, d("100")), Shares { least: d("1"), most: d("1"), exact: true });
    assert_eq!(shares(&many, d("5000.01")), Shares { least: d("0"), most: d("0"), exact: true });
}

fn other(amount: u64, percent: u64) -> JsonText {
    json!({
        "amount": Decimal::new(amount as i64, 2).to_string(),
        "probability": Decimal::new(percent as i64, 2).to_string(),
        "close_on": "2026-12-15"
    })
}

/// The clean deal with a need, in hundredths, and these other deals.
fn case(need: u64, others: &[JsonText]) -> JsonText {
    let mut deal = clean_deal();
    deal["leverage"] = json!({
        "quota": Decimal::new(need as i64, 2).to_string(),
        "closed": "0",
        "period_end": "2026-12-31",
        "alternatives": others
    });
    deal
}

/// 150,000 needed and four other deals, expected to bring 157,000.
fn usual() -> JsonText {
    let mut deal = clean_deal();
    deal["close_on"] = json!("2026-12-20");
    let other = |id: &str, amount: &str, probability: &str, close_on: &str, stage: &str| {
        json!({
            "id": id, "name": id, "amount": amount, "probability": probability, "close_on": close_on, "stage": stage
        })
    };
    deal["leverage"] = json!({
        "quota": "400000",
        "team_quota": "2000000",
        "closed": "250000",
        "period_end": "2026-12-31",
        "alternatives": [
            other("A", "20000", "0.9", "2026-12-01", "closing"),
            other("B", "50000", "0.5", "2026-12-15", "proposal"),
            other("C", "90000", "0.2", "2026-12-31", "discovery"),
            other("D", "120000", "0.8", "2026-12-10", "negotiation")
        ]
    });
    deal
}

/// What a case names, found in the view.
fn found(coaching: &Coaching, what: &str) -> JsonText {
    let view = &coaching.advice.as_ref().expect("advice").leverage;
    let whole = serde_json::to_value(view).unwrap();
    let chance = |key: &str| match &whole[key] {
        JsonText::Null => JsonText::Null,
        chance if chance["exact"] == true => chance["least"].clone(),
        chance => {
            json!(format!("{}..{}", chance["least"].as_str().unwrap(), chance["most"].as_str().unwrap()))
        }
    };
    let codes = |reasons: &JsonText| {
        reasons.as_array().unwrap().iter().map(|reason| reason["code"].clone()).collect::<JsonText>()
    };
    let signs = |key: &str| {
        let met = |sign: &JsonText| match sign["met"].as_bool() {
            Some(true) => "yes",
            Some(false) => "no",
            None => "open",
        };
        let all: Vec<&str> = whole[key].as_array().unwrap().iter().map(met).collect();
        json!(all.join(" "))
    };
    match what {
        "without" | "with_deal" | "dependence" | "pessimistic" => chance(what),
        "says" | "coverage" | "habits" | "levers" | "benefits" => codes(&whole[what]),
        "imperative" => whole[what]["code"].clone(),
        "shown" => codes(
            &view.self_check.iter().filter_map(|sign| sign.shown.as_ref()).map(|it| json!(it)).collect(),
        ),
        // Which deals are said to be left out, by name.
        "which" => {
            let said = whole["says"].as_array().unwrap();
            let list = said.iter().find_map(|said| said["with"]["which"]["list"].as_array());
            let name =
                |name: &JsonText| name["text"].as_str().or(name["message"].as_str()).map(str::to_owned);
            json!(list.expect("some are left out").iter().map(name).collect::<Vec<_>>())
        }
        "strong" | "weak" => signs(what),
        "why_not" => {
            let signs = whole["strong"].as_array().unwrap().iter().chain(whole["weak"].as_array().unwrap());
            let lacks = |sign: &JsonText| -> Vec<JsonText> {
                let list = sign["reason"]["with"]["missing"]["list"].as_array().cloned().unwrap_or_default();
                list.iter().map(|lack| lack["message"].clone()).collect()
            };
            signs.flat_map(lacks).collect()
        }
        "why" => whole["says"][1]["with"]["why"]["message"].clone(),
        "missing" => whole["says"][0]["with"]["missing"]["list"]
            .as_array()
            .expect("a list of what is missing")
            .iter()
            .map(|lack| lack["message"].clone())
            .collect(),
        "counts" => {
            let counts: Vec<&str> = whole["others"]
                .as_array()
                .unwrap()
                .iter()
                .map(|other| other["counts"].as_str().unwrap())
                .collect();
            json!(counts.join(" "))
        }
        "lacks" => whole["others"]
            .as_array()
            .unwrap()
            .iter()
            .flat_map(|other| other["lacks"].as_array().unwrap().clone())
            .collect(),
        "depends" => json!(view.depends.is_some()),
        "rating_why" => json!(view.rating_why.as_ref().map(|reason| reason.code)),
        "lowered" => json!(view.lowered.as_ref().map(|reason| match &reason.with[0].1 {
            walkaway_rules::vocabulary::Value::List(signals) => signals.len(),
            other => panic!("{other:?}"),
        })),
        "drawn" => json!(view.distribution.is_some()),
        "marks" => {
            let drawn = &whole["distribution"];
            json!([drawn["need"], drawn["need_with"], drawn["expected"]])
        }
        "errors" => {
            coaching.errors.iter().map(|error| json!(format!("{} {}", error.path, error.code))).collect()
        }
        _ => whole[what].clone(),
    }
}

#[test]
fn cases() {
    let cases: Vec<JsonText> = serde_json::from_str(include_str!("cases/leverage.json")).expect("cases");
    let mut wrong = Vec::new();
    for one in &cases {
        let mut deal = usual();
        for (path, value) in one["set"].as_object().into_iter().flatten() {
            put(&mut deal, path, value.clone());
        }
        for path in one["drop"].as_array().into_iter().flatten() {
            let (parent, key) =
                path.as_str().unwrap().rsplit_once('.').unwrap_or(("", path.as_str().unwrap()));
            let parent = if parent.is_empty() { &mut deal } else { &mut deal[parent] };
            parent.as_object_mut().unwrap().remove(key);
        }
        let own = if one["policy"].is_null() { json!({}) } else { one["policy"].clone() };
        let coaching = advice(&deal, &own);
        for (what, expected) in one["expect"].as_object().expect("something is expected") {
            let found = found(&coaching, what);
            if found != *expected {
                wrong.push(format!("{}\n    {what}: {found}\n    expected: {expected}", one["name"]));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    assert!(cases.len() >= 30, "only {} cases", cases.len());
}

/// A reason's numbers are those compared, and its setting exists.
#[test]
fn every_reason_names_a_setting_that_is_there() {
    let whole: JsonText = serde_json::from_str(settings::DEFAULT).unwrap();
    let read = serde_json::to_value(view(&usual())).unwrap();
    let mut named = 0;
    let mut all = vec![&read];
    while let Some(one) = all.pop() {
        if let Some(setting) = one["setting"].as_str() {
            let key = setting.strip_prefix("coach.leverage.").expect("a setting of leverage");
            assert!(!whole["leverage"][key].is_null(), "{setting}");
            named += 1;
        }
        match one {
            JsonText::Array(list) => all.extend(list),
            JsonText::Object(object) => all.extend(object.values()),
            _ => {}
        }
    }
    assert!(named >= 8, "{named}");
}

/// Whether overdue and unqualified deals count is said in one of two words; anything else silences the coach, and says
/// where.
#[test]
fn what_counts_is_one_of_two_words() {
    let defaults = walkaway_rules::facts::json::Json::parse(settings::DEFAULT).unwrap();
    for key in ["overdue", "unqualified"] {
        for (said, fine) in [
            (json!("count"), true),
            (json!("ignore"), true),
            (json!("sometimes"), false),
            (json!(true), false),
        ] {
            let own = json!({ "coach": { "leverage": { key: said } } });
            let (settings, errors) = settings::check(&defaults, Some(&tree(&own)));
            assert_eq!((settings.is_some(), errors.is_empty()), (fine, fine), "{own}");
            assert!(errors.iter().all(|error| error.path == format!("coach.leverage.{key}")), "{errors:?}");
        }
        let missing = json!({ "coach": { "leverage": { key: null } } });
        let (_, errors) = settings::check(&defaults, Some(&tree(&missing)));
        let found: Vec<String> =
            errors.iter().map(|error| format!("{} {}", error.path, error.code)).collect();
        assert_eq!(found, [format!("coach.leverage.{key} required")]);
    }
}

/// Any JSON, of a few kinds.
fn junk() -> impl Strategy<Value = JsonText> {
    let leaf = prop_oneof![
        Just(JsonText::Null),
        any::<bool>().prop_map(|flag| json!(flag)),
        any::<i32>().prop_map(|number| json!(number)),
        any::<f64>().prop_map(|number| json!(number)),
        "[a-z0-9.\\-T:]{0,20}".prop_map(|text| json!(text)),
    ];
    let keys = select(vec![
        "quota",
        "closed",
        "period_end",
        "alternatives",
        "amount",
        "probability",
        "close_on",
        "stage",
        "calm",
        "self_check",
        "on",
        "steps",
        "offers",
        "door",
        "x",
    ]);
    leaf.prop_recursive(3, 30, 6, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(JsonText::from),
            prop::collection::vec((keys.clone(), inner), 0..6)
                .prop_map(|pairs| pairs.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()),
        ]
    })
}

/// Leverage as it may be: any need, any pipeline, any dates.
fn leverage() -> impl Strategy<Value = JsonText> {
    let day = select(vec!["2025-01-01", "2026-11-21", "2026-11-22", "2026-12-31", "2027-06-30"]);
    let other =
        (0u64..1_000_000, 0u64..=100, day.clone(), select(vec!["qualification", "proposal", "closing"]))
            .prop_map(|(amount, percent, close_on, stage)| {
                let mut one = other(amount, percent);
                (one["close_on"], one["stage"]) = (json!(close_on), json!(stage));
                one
            });
    let calm = prop::option::of(any::<bool>());
    (0u64..10_000_000, 0u64..10_000_000, day, prop::collection::vec(other, 0..8), calm).prop_map(
        |(quota, closed, period_end, alternatives, desperate)| {
            json!({
                "quota": quota, "team_quota": quota, "closed": closed, "period_end": period_end,
                "alternatives": alternatives, "self_check": { "desperate": desperate, "calm": desperate }
            })
        },
    )
}

fn coach_policy() -> impl Strategy<Value = JsonText> {
    (0u32..100, 0u32..100, 0u32..400, 0u32..50, 1u32..99).prop_map(|(a, b, days, count, ratio)| {
        let share = |percent: u32| Decimal::new(i64::from(percent), 2).to_string();
        json!({
            "leverage": {
                "pessimism": share(a), "strong_from": share(a.max(b)), "weak_below": share(a.min(b)),
                "dependence_from": share(b), "days_left": days.min(366), "similar_stage_from": count, "share_from": share(a)
            },
            "negotiation": { "hasty_hours": days, "near_threshold": share(b), "step_ratio": share(ratio) },
            "leaving": { "follow_up_days": days }
        })
    })
}

/// Deals that conclude differently: the price, a term, the fit, signs, something unknown.
fn deals() -> impl Strategy<Value = JsonText> {
    let changes = vec![
        ("amount", json!("140000")),
        ("amount", json!("120000")),
        ("cost.direct", JsonText::Null),
        ("terms.liability_cap", json!({ "asked": "unlimited", "deal_breaker": "yes" })),
        ("fit.geography", json!("ZZ")),
        ("signs.moving_goals.seen", json!(true)),
        (
            "offers",
            json!([{ "side": "buyer", "amount": "140000", "on": "2026-11-10" }, { "side": "us", "amount": "155000" }]),
        ),
        ("currency", JsonText::Null),
        ("stage", json!("qualification")),
    ];
    subsequence(changes, 0..=4).prop_map(|changes| {
        let mut deal = clean_deal();
        changes.into_iter().for_each(|(path, value)| put(&mut deal, path, value));
        deal
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// Law 1 (W-067, W-075): however much the deal is needed, whatever else is coming, however the rep and the buyer
    /// behave, whatever the settings of the coach: every byte of the guidance is the same. That a deal was left, that
    /// the buyer is back and what was negotiated before leads to another next step (design 3.11), and to nothing else.
    #[test]
    fn need_changes_no_byte_of_the_guidance(
        deal in deals(),
        leverage in prop_oneof![leverage(), junk()],
        others in prop::collection::vec((select(vec!["behaviour", "close_on", "competitor"]), junk()), 0..4),
        phases in prop::collection::vec((select(vec!["exit", "comeback", "history"]), junk()), 0..4),
        own in coach_policy(),
    ) {
        let plain = policy_with(json!({}));
        let coached = policy_with(json!({ "coach": own }));
        let judged = |deal: &JsonText, policy: &Checked| {
            let mut guidance = serde_json::to_value(assess(&tree(deal), policy, &[], common::today())).unwrap();
            (guidance.as_object_mut().unwrap().remove("next").unwrap(), guidance.to_string())
        };
        let before = judged(&deal, &plain);
        let mut needy = deal.clone();
        needy["leverage"] = leverage;
        for (key, value) in others {
            needy[key] = value;
        }
        prop_assert_eq!(&judged(&needy, &plain), &before);
        prop_assert_eq!(&judged(&needy, &coached), &before);
        for (key, value) in phases {
            needy[key] = value;
        }
        prop_assert_eq!(&judged(&needy, &coached).1, &before.1);
    }

    /// The advice goes by the verdict, and never by another.
    #[test]
    fn the_advice_has_the_verdict_of_the_guidance(
        deal in deals(),
        leverage in prop_oneof![leverage(), junk()],
        own in coach_policy(),
    ) {
        let own = json!({ "coach": own });
        let mut needy = deal.clone();
        needy["leverage"] = leverage;
        let coaching = advice(&needy, &own);
        let verdict = assess(&tree(&deal), &policy_with(json!({})), &[], common::today()).verdict;
        prop_assert_eq!(coaching.advice.map(|advice| advice.verdict), verdict);
    }

    /// Any JSON at all gives a view, with probabilities in order.
    #[test]
    fn total(leverage in junk(), close_on in junk()) {
        let mut deal = clean_deal();
        (deal["leverage"], deal["close_on"]) = (leverage, close_on);
        let view = view(&deal);
        prop_assert!(!view.says.is_empty());
        for chance in [view.without, view.with_deal, view.dependence, view.pessimistic].into_iter().flatten() {
            prop_assert!(Decimal::ZERO <= chance.least && chance.least <= chance.most && chance.most <= Decimal::ONE);
        }
        if let (Some(without), Some(with)) = (view.without, view.with_deal) {
            prop_assert!(without.least <= with.least && without.most <= with.most);
        }
    }
}

// ---- Alternatives named more than once, overdue, or never qualified ----

/// Other deals of which some are the same: few ids and few names, and whatever may differ between two entries of one.
fn named() -> impl Strategy<Value = JsonText> {
    let id = select(vec![JsonText::Null, json!("1"), json!("2"), json!("3"), json!("T-1")]);
    let name = select(vec![JsonText::Null, json!("Acme"), json!("ACME "), json!("Beta")]);
    let amount = select(vec![json!("50000"), json!("50000.00"), json!("100000"), JsonText::Null, json!("0")]);
    let probability = select(vec![json!("0.5"), json!("0.9"), JsonText::Null, json!("1"), json!("2")]);
    let day = select(vec![
        json!("2026-12-01"),
        json!("2026-11-20"),
        json!("2026-11-21"),
        json!("2027-01-01"),
        JsonText::Null,
    ]);
    let stage = select(vec![JsonText::Null, json!("qualification"), json!("proposal")]);
    let qualified = select(vec![JsonText::Null, json!(true), json!(false)]);
    (id, name, amount, probability, day, stage, qualified).prop_map(
        |(id, name, amount, probability, close_on, stage, qualified)| {
            json!({
                "id": id, "name": name, "amount": amount, "probability": probability, "close_on": close_on,
                "stage": stage, "qualified": qualified
            })
        },
    )
}

/// Everything that does not tell the places of the list.
fn told(view: &LeverageView) -> JsonText {
    let mut whole = serde_json::to_value(view).unwrap();
    let kept = whole.as_object_mut().unwrap();
    // How often a deal is listed is said, and which is the easiest is said by its place.
    ["others", "easy", "says"].iter().for_each(|key| drop(kept.remove(*key)));
    whole
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    /// An alternative named twice counts once, whatever the order: shuffling the list changes nothing, and neither does
    /// naming again what has an id or a name.
    #[test]
    fn naming_a_deal_again_or_elsewhere_changes_nothing(
        (others, shuffled) in prop::collection::vec(named(), 0..7).prop_flat_map(|others| {
            (Just(others.clone()), Just(others).prop_shuffle())
        }),
        again in prop::collection::vec(any::<prop::sample::Index>(), 0..4),
        places in prop::collection::vec(any::<prop::sample::Index>(), 4),
        count in select(vec!["count", "ignore"]),
    ) {
        let own = json!({ "coach": { "leverage": { "overdue": count, "unqualified": count } } });
        let view = |others: &[JsonText]| advice(&case(15_000_000, others), &own).advice.unwrap().leverage;
        let once = told(&view(&others));
        prop_assert_eq!(&told(&view(&shuffled)), &once);
        let mut repeated = shuffled;
        for (again, place) in again.iter().zip(&places) {
            if others.is_empty() { break; }
            let one = again.get(&others);
            if !one["id"].is_null() || !one["name"].is_null() {
                repeated.insert(place.index(repeated.len() + 1), one.clone());
            }
        }
        prop_assert_eq!(&told(&view(&repeated)), &once);
    }

    /// What is overdue or was never qualified brings nothing, as if it were not in the list; the rep is told of each.
    #[test]
    fn what_does_not_count_is_as_good_as_not_there(
        others in prop::collection::vec(named(), 0..7),
    ) {
        let others: Vec<JsonText> = others.into_iter().enumerate().map(|(place, mut other)| {
            other["id"] = json!(format!("id-{place}"));
            other
        }).collect();
        let view_of = |others: &[JsonText]| advice(&case(15_000_000, others), &json!({})).advice.unwrap().leverage;
        let whole = view_of(&others);
        let mut left = 0u32;
        let rest: Vec<JsonText> = others.iter().filter(|other| {
            let overdue = other["close_on"].as_str().is_some_and(|day| day < "2026-11-21");
            let unqualified = other["qualified"] == json!(false)
                || (other["qualified"].is_null() && other["stage"] == json!("qualification"));
            let later = other["close_on"].as_str().is_some_and(|day| day > "2026-12-31");
            left += u32::from((overdue || unqualified) && !later);
            !overdue && !unqualified
        }).cloned().collect();
        let rest = view_of(&rest);
        prop_assert_eq!((whole.without, whole.with_deal, whole.expected), (rest.without, rest.with_deal, rest.expected));
        let told: Decimal = whole.says.iter().filter(|said| matches!(said.code, "leverage-overdue" | "leverage-unqualified"))
            .map(|said| match &said.with[0].1 {
                walkaway_rules::vocabulary::Value::Number(count) => *count,
                other => panic!("{other:?}"),
            }).sum();
        prop_assert_eq!(told, Decimal::from(left));
    }
}
