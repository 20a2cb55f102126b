//! Native speed of the leverage arithmetic: `cargo bench --bench leverage`. The budget is 1 ms for the probability of
//! 50 other deals, exact or bounded; `read_it_all` is everything that the panel shows of them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

use divan::{Bencher, black_box};
use rust_decimal::Decimal;
use walkaway_rules::advice::chances::{Bet, reach};
use walkaway_rules::advice::coach;
use walkaway_rules::facts::json::Json;
use walkaway_rules::policy;
use walkaway_rules::policy::Checked;
use walkaway_rules::policy::settings;
use walkaway_rules::vocabulary::Moment;

fn main() {
    divan::main();
}

/// Deals of 5,000 to 105,000, likely or not, in multiples of `step` hundredths.
fn bets(count: u32, step: i64) -> Vec<Bet> {
    let mut seed = 20_261_121u64;
    let mut draw = |most: i64| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        i64::try_from(seed >> 40).unwrap() % most
    };
    let bet = |_| {
        let hundredths = (500_000 + draw(10_000_000)) / step * step;
        Bet { amount: Decimal::new(hundredths, 2), probability: Decimal::new(5 + draw(19) * 5, 2) }
    };
    (0..count).map(bet).collect()
}

/// What the deals bring on average is needed: the hardest place.
fn need(bets: &[Bet]) -> Decimal {
    bets.iter().map(|bet| bet.amount * bet.probability).sum::<Decimal>().round()
}

#[divan::bench(args = ["50 in hundreds", "50 in cents", "20 in cents", "20 in hundreds", "200 in cents"])]
fn one_probability(bencher: Bencher, case: &str) {
    let (count, grain) = case.split_once(" in ").unwrap();
    let bets = bets(count.parse().unwrap(), if grain == "cents" { 1 } else { 10_000 });
    let need = need(&bets);
    bencher.bench_local(|| reach(black_box(&bets), &[need]));
}

#[divan::bench(args = ["50 in hundreds", "50 in cents", "20 in cents"])]
fn read_it_all(bencher: Bencher, case: &str) {
    let (count, grain) = case.split_once(" in ").unwrap();
    let bets = bets(count.parse().unwrap(), if grain == "cents" { 1 } else { 10_000 });
    let others: Vec<String> = bets
        .iter()
        .enumerate()
        .map(|(place, bet)| {
            let Bet { amount, probability } = bet;
            format!(
                r#"{{"id":"{place}","amount":"{amount}","probability":"{probability}","close_on":"2026-12-15","stage":"proposal"}}"#
            )
        })
        .collect();
    let (quota, others) = (need(&bets), others.join(","));
    let deal = format!(
        r#"{{"currency":"USD","amount":"160000","stage":"negotiation","leverage":{{"quota":"{quota}","closed":"0","period_end":"2026-12-31","alternatives":[{others}]}}}}"#
    );
    let parsed = |text: &str| -> Json { Json::parse(text).expect("JSON") };
    let deal = parsed(&deal);
    let policy: Checked = policy::check(&parsed(policy::DEFAULT), None);
    let settings = settings::check(&parsed(settings::DEFAULT), None);
    let now = Moment::parse("2026-11-21");
    bencher.bench_local(|| coach(black_box(&deal), &policy, &settings, now));
}
