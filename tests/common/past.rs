//! Looking back, the slow way: deals cut into parts as `www/studio/backtest/columns.js` cuts them, and a plain loop of `assess`.

use std::collections::BTreeMap;

use rust_decimal::{Decimal, RoundingStrategy};
use serde_json::{Value, json};
use walkaway_rules::guidance::Guidance;
use walkaway_rules::past::{NUMBERS, Part, Past};
use walkaway_rules::policy::Checked;
use walkaway_rules::vocabulary::{Level, Span, Zone};

use super::{judge, tree};

/// A line that names the parts of a deal; whole where it has approvals, as everything in it may belong to one.
pub fn in_parts(past: &mut Past, line: usize, deal: &Value) -> String {
    if deal.get("approvals").is_some() {
        return format!("*\t{line}\t{deal}\n");
    }
    let mut numbers = 0;
    let mut brought = Vec::new();
    for (place, path) in NUMBERS.iter().enumerate() {
        let found = path.split('.').try_fold(deal, |at, step| at.get(step));
        let number = found.map(|found| found.get("amount").unwrap_or(found)).and_then(Value::as_str);
        if let Some(number) = number {
            numbers |= 1 << place;
            brought.push(number.to_owned());
        }
    }
    let keep = |keys: &[&str]| {
        let mut own = json!({ "schema": deal["schema"], "currency": deal["currency"] });
        for key in keys.iter().filter(|key| deal.get(**key).is_some()) {
            own[*key] = deal[*key].clone();
        }
        tree(&own)
    };
    let price = [
        "amount",
        "list_price",
        "cost",
        "deductions",
        "offers",
        "segment",
        "seats",
        "size_band",
        "adjustment",
        "annual_fees",
    ];
    let parts = [
        (Part::Other, keep(&["id", "name", "buyer", "stage", "outcome", "owner", "owner_id"])),
        (Part::Price, keep(&price)),
        (Part::Terms, keep(&["terms", "annual_fees"])),
        (Part::Fit, keep(&["fit", "stage"])),
        (Part::Signs, keep(&["signs"])),
    ];
    let mut fields = Vec::new();
    for (part, own) in &parts {
        fields.push(past.learn(*part, own, numbers).to_string());
    }
    fields.push(line.to_string());
    fields.push(deal["close_on"].as_str().unwrap_or_default().to_owned());
    fields.push(deal["win_probability"].as_str().unwrap_or_default().to_owned());
    fields.extend(brought);
    fields.join("\t") + "\n"
}

fn place(outcome: &Value) -> usize {
    ["won", "lost", "left"].iter().position(|word| outcome == word).unwrap_or(3)
}

fn number(text: &str) -> Decimal {
    text.parse().unwrap()
}

/// The sums of a summary against those of a plain loop.
pub fn compare(summary: &Value, deals: &[Value], policies: &[Checked]) {
    let held: Vec<&str> = ["terms", "fit", "signs"]
        .into_iter()
        .filter(|dimension| {
            deals.iter().any(|deal| {
                let table = deal[*dimension].as_object();
                table.is_some_and(|table| {
                    table.values().any(|fact| match *dimension {
                        "fit" => !fact.is_null(),
                        "signs" => !fact["seen"].is_null(),
                        _ => !fact["asked"].is_null() || !fact["deal_breaker"].is_null(),
                    })
                })
            })
        })
        .collect();
    let absent: Vec<&str> = ["terms", "fit", "signs"].into_iter().filter(|one| !held.contains(one)).collect();
    assert_eq!(summary["absent"], json!(absent));
    assert_eq!(summary["rows"], json!(deals.len()));
    let verdict = |guidance: &Guidance| {
        let mut all = Span::sure(Level::GoAhead);
        for own in &guidance.dimensions {
            if own.dimension.word() == "price" || held.contains(&own.dimension.word()) {
                all = all.and(own.span);
            }
        }
        (all.best, all.worst)
    };
    let judged: Vec<Vec<Guidance>> =
        policies.iter().map(|policy| deals.iter().map(|deal| judge(deal, policy)).collect()).collect();
    for (own, guidances) in summary["policies"].as_array().unwrap().iter().zip(&judged) {
        let mut cells: BTreeMap<(Level, Level), [usize; 4]> = BTreeMap::new();
        let mut margins: BTreeMap<String, [(usize, Decimal); 4]> = BTreeMap::new();
        let mut roles: BTreeMap<(Option<String>, String), (usize, usize)> = BTreeMap::new();
        let (mut unpriced, mut asked, mut last) = (0, 0, 0);
        for (deal, guidance) in deals.iter().zip(guidances) {
            let outcome = place(&deal["outcome"]);
            cells.entry(verdict(guidance)).or_default()[outcome] += 1;
            let zone =
                guidance.price.table.iter().find(|point| point.id == "record").and_then(|point| point.zone);
            if outcome == 0 {
                let threshold =
                    guidance.price.threshold.as_ref().and_then(|it| it.known()).map(|it| it.published);
                let floor = guidance.price.floor.as_ref().and_then(|it| it.known()).map(|it| it.exact);
                match (guidance.price.effective, threshold, zone) {
                    (Some(effective), Some(threshold), Some(zone)) => {
                        let currency = guidance.price.currency.clone().unwrap();
                        let sums = margins.entry(currency).or_default();
                        let mut add = |place: usize, amount: Decimal| {
                            let amount =
                                amount.round_dp_with_strategy(8, RoundingStrategy::MidpointAwayFromZero);
                            sums[place].0 += 1;
                            sums[place].1 += amount;
                        };
                        add(0, effective);
                        if zone == Zone::Clear {
                            add(3, effective - threshold)
                        } else {
                            add(1, threshold - effective)
                        }
                        if zone == Zone::BelowFloor {
                            add(2, floor.map_or(Decimal::ZERO, |floor| floor - effective));
                        }
                    }
                    _ => unpriced += 1,
                }
            }
            let sure = guidance.conclusions.iter().filter(|one| one.span.best >= Level::NeedsApproval);
            if sure.clone().any(|one| one.span.best == Level::WalkAway && one.route.is_none()) {
                last += 1;
                continue;
            }
            let mut needs: Vec<String> = sure
                .filter_map(|one| one.route.as_ref())
                .flat_map(|route| &route.needs)
                .map(|need| need.role.clone())
                .collect();
            needs.sort();
            needs.dedup();
            asked += usize::from(!needs.is_empty());
            for role in needs {
                let month = deal["close_on"].as_str().map(|day| day[..7].to_owned());
                let (deals, won) = roles.entry((month, role)).or_default();
                *deals += 1;
                *won += usize::from(outcome == 0);
            }
        }
        let theirs: BTreeMap<(Level, Level), [usize; 4]> = own["cells"]
            .as_array()
            .unwrap()
            .iter()
            .map(|cell| {
                let end = |end: &str| {
                    *Level::ALL.iter().find(|level| cell["verdict"][end] == level.word()).unwrap()
                };
                ((end("best"), end("worst")), serde_json::from_value(cell["outcomes"].clone()).unwrap())
            })
            .collect();
        assert_eq!(theirs, cells);
        let theirs: BTreeMap<String, [(usize, Decimal); 4]> = own["margins"]
            .as_array()
            .unwrap()
            .iter()
            .map(|margin| {
                let sum = |key: &str| {
                    let deals = usize::try_from(margin[key]["deals"].as_u64().unwrap()).unwrap();
                    (deals, number(margin[key]["amount"].as_str().unwrap()))
                };
                let sums = [sum("won"), sum("under_threshold"), sum("under_floor"), sum("above")];
                (margin["currency"].as_str().unwrap().to_owned(), sums)
            })
            .collect();
        assert_eq!(theirs, margins);
        let theirs: BTreeMap<(Option<String>, String), (usize, usize)> = own["approvals"]
            .as_array()
            .unwrap()
            .iter()
            .map(|row| {
                let count = |key: &str| usize::try_from(row[key].as_u64().unwrap()).unwrap();
                let month = row["month"].as_str().map(str::to_owned);
                ((month, row["role"].as_str().unwrap().to_owned()), (count("deals"), count("won")))
            })
            .collect();
        assert_eq!(theirs, roles);
        assert_eq!(
            (&own["unpriced"], &own["asked"], &own["last"]),
            (&json!(unpriced), &json!(asked), &json!(last))
        );
    }
    if let [first, second] = judged.as_slice() {
        let differ = first.iter().zip(second).filter(|(a, b)| verdict(a) != verdict(b)).count();
        let theirs: u64 = summary["changes"]
            .as_array()
            .unwrap()
            .iter()
            .flat_map(|change| change["outcomes"].as_array().unwrap())
            .map(|count| count.as_u64().unwrap())
            .sum();
        assert_eq!(theirs, differ as u64);
    }
}
