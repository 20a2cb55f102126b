//! Golden cases: a clean deal with some fields set, a policy with some settings, and what must come out, with
//! its reasons. Every `expect` names only what its case is about; `verdict` is always compared.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

mod common;

use rust_decimal::{Decimal, RoundingStrategy};
use serde_json::{Value as JsonText, json};
use walkaway_rules::guidance::{Change, Conclusion, Guidance, LimitSpan, Move, RouteView};
use walkaway_rules::vocabulary::{Dimension, Level, Money, Value};

fn limit(limit: &Option<LimitSpan>) -> String {
    let known = limit.as_ref().and_then(LimitSpan::known);
    known.map_or("open".to_owned(), |limit| format!("{} of {}", limit.published, limit.exact.normalize()))
}

fn short(number: Option<Decimal>) -> String {
    let rounded =
        number.map(|n| n.round_dp_with_strategy(4, RoundingStrategy::MidpointAwayFromZero).normalize());
    rounded.map_or("none".to_owned(), |number| number.to_string())
}

fn parameter(conclusion: &Conclusion, name: &str) -> String {
    match conclusion.reason.with.iter().find(|(own, _)| *own == name) {
        Some((_, Value::Money(money))) => money.amount.normalize().to_string(),
        Some((_, Value::Number(number))) => number.normalize().to_string(),
        other => format!("{other:?}"),
    }
}

/// "vp by Ana + writing", "legal, c_level", "none".
fn route(guidance: &Guidance) -> String {
    let at_stake = guidance.conclusions.iter().filter(|conclusion| {
        conclusion.span.worst > Level::GoAhead
            || conclusion.route.as_ref().is_some_and(|route| route.complete)
    });
    let Some(route) = at_stake.filter_map(|conclusion| conclusion.route.as_ref()).next() else {
        return "none".to_owned();
    };
    let need = |need: &walkaway_rules::guidance::Need| match &need.granted {
        Some(grant) => format!("{} by {}", need.role, grant.by.as_deref().unwrap_or("?")),
        None => need.role.clone(),
    };
    let mut text = route.needs.iter().map(need).collect::<Vec<_>>().join(", ");
    if route.justification {
        text += if route.justified { " + written" } else { " + writing" };
    }
    if route.complete {
        text += ", complete";
    }
    text
}

fn routes(guidance: &Guidance) -> impl Iterator<Item = &RouteView> {
    guidance.conclusions.iter().filter_map(|conclusion| conclusion.route.as_ref())
}

/// "down_to 126582.46 at_cost 105000", "up_to 24", "criteria industry geography".
fn asks_for(route: &RouteView) -> String {
    let money = |name: &str, money: &Option<Money>| {
        money.as_ref().map(|money| format!("{name} {}", money.amount.normalize()))
    };
    let ids = |name: &str, ids: &[String]| (!ids.is_empty()).then(|| format!("{name} {}", ids.join(" ")));
    let parts = [
        money("down_to", &route.down_to),
        money("at_cost", &route.at_cost),
        route.up_to.as_ref().map(|up_to| format!("up_to {up_to}")),
        ids("criteria", &route.criteria),
        ids("signs", &route.signs),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// "price 142000 + drop ip_rights: go_ahead".
fn offered(found: &Move) -> String {
    let change = |change: &Change| match change {
        Change::Price(price) => format!("price {price}"),
        Change::PaymentDays(days) => format!("days {days}"),
        Change::ScopeCost(cost) => format!("scope {cost}"),
        Change::DropTerm(id) => format!("drop {id}"),
        Change::Approve(approve) => {
            let what =
                approve.term.clone().or(approve.down_to.map(|price| price.to_string())).unwrap_or_default();
            format!("approve {} {what}", approve.covers.word()).trim().to_owned()
        }
    };
    let changes: Vec<String> = found.changes.iter().map(change).collect();
    format!("{}: {}", changes.join(" + "), common::span_text(found.promises))
}

fn found(guidance: &Guidance, what: &str) -> JsonText {
    let price =
        guidance.conclusions.iter().find(|conclusion| conclusion.subject == "price").expect("a price");
    let texts = |texts: Vec<String>| JsonText::from(texts);
    match what {
        "verdict" => json!(common::verdict(guidance)),
        "headline" => json!(guidance.headline.code),
        "setting" => json!(guidance.headline.setting),
        "floor" => json!(limit(&guidance.price.floor)),
        "threshold" => json!(limit(&guidance.price.threshold)),
        "cost" => json!(short(guidance.price.cost)),
        "markup" => json!(short(guidance.price.markup)),
        "margin" => json!(short(guidance.price.margin)),
        "effective" => json!(guidance.price.effective.map(|number| number.normalize().to_string())),
        "gap" => json!(parameter(price, "gap")),
        "weight" => {
            let signs =
                guidance.conclusions.iter().find(|conclusion| conclusion.subject == "signs").expect("signs");
            json!(parameter(signs, "weight"))
        }
        "score" => json!(format!("{}..{}", short(guidance.fit.low), short(guidance.fit.high))),
        "route" => json!(route(guidance)),
        "covers" => {
            let routes = guidance.conclusions.iter().filter_map(|conclusion| conclusion.route.as_ref());
            texts(
                routes
                    .map(|route| {
                        let amount =
                            route.down_to.as_ref().map(|down_to| down_to.amount.normalize().to_string());
                        let what = route.term.clone().or(amount).unwrap_or_default();
                        format!("{} {what}", route.covers.word()).trim().to_owned()
                    })
                    .collect(),
            )
        }
        "approval" => json!(guidance.approval.as_ref().map(|reason| reason.code)),
        "past" => texts(
            routes(guidance)
                .flat_map(|route| &route.past)
                .map(|past| format!("{} {}", past.state.word(), past.reason.code))
                .collect(),
        ),
        "closed" => routes(guidance).map(|route| route.closed).collect(),
        // What the request names.
        "asks_for" => texts(routes(guidance).map(asks_for).collect()),
        "exits" => texts(guidance.exits.iter().map(|exit| exit.word().to_owned()).collect()),
        "errors" => {
            texts(guidance.errors.iter().map(|error| format!("{} {}", error.path, error.code)).collect())
        }
        "missing" => {
            texts(guidance.missing.iter().map(|gone| format!("{} {}", gone.path, gone.why.word())).collect())
        }
        "question" => json!(guidance.questions.first().map(|question| question.path.clone())),
        "waterfall" => texts(
            guidance
                .price
                .waterfall
                .iter()
                .map(|step| {
                    format!(
                        "{} {}",
                        step.reason.code,
                        step.amount.map_or("?".into(), |a| a.normalize().to_string())
                    )
                })
                .collect(),
        ),
        // Every conclusion about the fit, with all parameters of its message.
        "fit" => texts(
            guidance
                .conclusions
                .iter()
                .filter(|conclusion| conclusion.dimension == Dimension::Fit)
                .map(|conclusion| {
                    let names: Vec<&str> = conclusion.reason.with.iter().map(|(name, _)| *name).collect();
                    let exit = conclusion.exit.map_or("", |exit| exit.word());
                    let route = if conclusion.route.is_some() { "route" } else { "" };
                    let count = conclusion.reason.with.iter().any(|(name, _)| *name == "count");
                    let count = if count { parameter(conclusion, "count") } else { String::new() };
                    let parts = [conclusion.reason.code, &names.join("+"), &count, exit, route];
                    parts.iter().filter(|part| !part.is_empty()).copied().collect::<Vec<_>>().join(" ")
                })
                .collect(),
        ),
        "asks" => json!(guidance.questions.first().map(|question| {
            question.reason.with.iter().map(|(name, _)| *name).collect::<Vec<_>>().join("+")
        })),
        "moves" => texts(guidance.moves.iter().map(offered).collect()),
        "combination" => json!(guidance.combination.as_ref().map(offered)),
        "questions" => texts(guidance.questions.iter().map(|question| question.path.clone()).collect()),
        "settles" => json!(guidance.questions.first().map(|question| {
            format!("{} or {}", common::span_text(question.if_best), common::span_text(question.if_worst))
        })),
        "why" => json!(guidance.questions.first().and_then(|question| question.why).map(|why| why.word())),
        "buyer_differs" => json!(guidance.price.buyer_differs.is_some()),
        "table" => texts(
            guidance
                .price
                .table
                .iter()
                .map(|point| {
                    let last = if point.last { " last" } else { "" };
                    format!("{} {} {}{last}", point.id, point.amount, common::span_text(point.verdict))
                })
                .collect(),
        ),
        "waterfall_days" => {
            let carrying = guidance.price.waterfall.first().expect("a step");
            let days = carrying.reason.with.iter().find(|(name, _)| *name == "days");
            match days {
                Some((_, Value::Number(days))) => json!(days.to_string()),
                other => panic!("{other:?}"),
            }
        }
        "zones" => texts(
            guidance
                .price
                .table
                .iter()
                .map(|point| format!("{} {}", point.id, point.zone.map_or("open", |zone| zone.word())))
                .collect(),
        ),
        "reasons" => texts(
            guidance
                .conclusions
                .iter()
                .map(|found| format!("{} {}", found.subject, found.reason.code))
                .collect(),
        ),
        other => panic!("no case may expect `{other}`"),
    }
}

fn run(file: &str, cases: &str) {
    let cases: Vec<JsonText> = serde_json::from_str(cases).unwrap_or_else(|error| panic!("{file}: {error}"));
    let mut wrong = Vec::new();
    for case in &cases {
        let mut deal = common::clean_deal();
        for (path, value) in case["set"].as_object().into_iter().flatten() {
            common::put(&mut deal, path, value.clone());
        }
        let policy = common::policy_with(case["policy"].clone());
        assert!(
            policy.policy.is_some(),
            "{file}, {}: the policy has mistakes {:?}",
            case["name"],
            policy.view.errors
        );
        let guidance = common::judge(&deal, &policy);
        for (what, expected) in case["expect"].as_object().expect("something is expected") {
            let found = found(&guidance, what);
            let fine = match what.as_str() {
                // Some of the reasons are named, not all.
                "reasons" => {
                    expected.as_array().unwrap().iter().all(|one| found.as_array().unwrap().contains(one))
                }
                _ => found == *expected,
            };
            if !fine {
                wrong
                    .push(format!("{file}, {}\n    {what}: {found}\n    expected: {expected}", case["name"]));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    assert!(cases.len() >= 10, "{file} holds only {} cases", cases.len());
}

#[test]
fn price() {
    run("price.json", include_str!("cases/price.json"));
}

#[test]
fn approvals() {
    run("approvals.json", include_str!("cases/approvals.json"));
}

#[test]
fn terms() {
    run("terms.json", include_str!("cases/terms.json"));
}

#[test]
fn fit() {
    run("fit.json", include_str!("cases/fit.json"));
}

#[test]
fn signs() {
    run("signs.json", include_str!("cases/signs.json"));
}

#[test]
fn moves() {
    run("moves.json", include_str!("cases/moves.json"));
}

#[test]
fn questions() {
    run("questions.json", include_str!("cases/questions.json"));
}

#[test]
fn input() {
    run("input.json", include_str!("cases/input.json"));
}
