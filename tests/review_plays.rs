//! What leaders see of the conversations (S-102, S-104, P-008, F-012, M16, Q18): counted by hand, with nothing, one case,
//! several, both records of one, and ten thousand.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

mod common;

use common::tree;
use proptest::prelude::*;
use proptest::sample::select;
use rust_decimal::Decimal;
use serde_json::{Value, json};
use walkaway_rules::facts::json::Json;
use walkaway_rules::review::{CaseSums, PlayReview, Review, review};
use walkaway_rules::vocabulary::Day;

fn d(text: &str) -> Decimal {
    text.parse().unwrap()
}

fn list(records: &[Value]) -> Json {
    Json::List(records.iter().map(tree).collect())
}

fn ask_on(records: &[Value], options: Value, today: &str) -> Review {
    review(&list(records), &tree(&options), Day::parse(today))
}

fn ask(records: &[Value]) -> Review {
    ask_on(records, json!({}), "2026-11-21")
}

fn play(asked: &Review, word: &str) -> PlayReview {
    asked.plays.iter().find(|it| it.play == word).expect("the play is there").clone()
}

fn laid_over(mut record: Value, more: Value) -> Value {
    for (key, value) in more.as_object().unwrap() {
        record[key] = value.clone();
    }
    record
}

/// A case as it is recorded when it is opened.
fn opened(id: &str, play: &str, deal: &str, on: &str, more: Value) -> Value {
    let record = json!({
        "schema": "walkaway.record/1", "id": id, "kind": "case", "play": play, "deal_id": deal, "on": on, "opened": on
    });
    laid_over(record, more)
}

/// The same case as it is recorded when it is closed.
fn closed(id: &str, play: &str, deal: &str, days: (&str, &str), result: &str, more: Value) -> Value {
    let (opened, closed) = days;
    let record = json!({
        "schema": "walkaway.record/1", "id": id, "kind": "case", "play": play, "deal_id": deal,
        "on": closed, "opened": opened, "closed": closed, "result": result
    });
    laid_over(record, more)
}

fn promise(id: &str, play: &str, due: &str, more: Value) -> Value {
    laid_over(json!({ "id": id, "kind": "promise", "play": play, "on": due }), more)
}

fn done(id: &str, of: &str, on: &str) -> Value {
    json!({ "id": id, "kind": "outcome", "of": of, "outcome": "done", "on": on })
}

/// Cases, open, closed, successes, successes that lasted, of how many, too early.
fn counts(sums: &CaseSums) -> [usize; 7] {
    let CaseSums { cases, open, closed, success, durable, early, .. } = sums;
    [*cases, *open, *closed, success.hits, durable.hits, durable.of, *early]
}

fn money(sums: &CaseSums) -> [String; 3] {
    [sums.at_stake, sums.undecided, sums.kept].map(|it| it.normalize().to_string())
}

fn promises(sums: &CaseSums) -> [usize; 3] {
    [sums.promises, sums.promises_kept, sums.promises_overdue]
}

#[test]
fn without_a_case_there_is_nothing() {
    assert_eq!(ask(&[]).plays, []);
    let walk_away =
        json!({ "id": "w", "kind": "walk_away", "on": "2026-10-05", "value": "1", "currency": "USD" });
    let task = json!({ "id": "t", "kind": "task", "play": "won", "on": "2026-10-05" });
    assert_eq!(ask(&[walk_away, task]).plays, []);
    // One from before the eight quarters is not among them.
    let on = |day: &str| {
        let case = opened("a", "won", "D-1", day, json!({}));
        ask_on(&[case], json!({ "quarter_of": "2026-10-01" }), "2026-11-21").plays.len()
    };
    assert_eq!((on("2024-12-31"), on("2025-01-01"), on("2026-11-21")), (0, 1, 1));
}

/// M16: of one case nothing is said but the case.
#[test]
fn one_case_is_counted_and_is_no_rate() {
    let more =
        json!({ "currency": "USD", "value": "48000", "causes": ["price"], "buyer": "Acme", "owner": "Ana" });
    let one = opened("a", "cancelling", "D-1", "2026-10-05", more.clone());
    let asked = ask(std::slice::from_ref(&one));
    let all = play(&asked, "cancelling");
    assert_eq!(asked.plays.len(), 1);
    assert_eq!(counts(&all.sums), [1, 1, 0, 0, 0, 0, 0]);
    assert_eq!((all.sums.success.share, all.sums.days), (None, None));
    assert_eq!(asked.currency.as_deref(), Some("USD"), "no other record names one");
    assert_eq!(money(&all.sums), ["48000", "48000", "0"]);

    let end = closed("b", "cancelling", "D-1", ("2026-10-05", "2026-10-17"), "stayed", more);
    let all = play(&ask(&[one, end]), "cancelling");
    assert_eq!(counts(&all.sums), [1, 0, 1, 1, 0, 0, 1], "two records, one case; too early to say");
    assert_eq!((all.sums.success.hits, all.sums.success.of, all.sums.success.enough), (1, 1, false));
    assert_eq!((all.sums.durable.share, all.sums.days), (None, Some(d("12"))));
    assert_eq!(money(&all.sums), ["48000", "0", "48000"]);
    assert_eq!((all.lasts, all.again, all.why, all.overdue), (true, vec![], vec![], vec![]));
}

/// S-102, S-104: six cancellations, counted by hand.
#[test]
fn by_play_and_by_reason() {
    let of = |deal: &str, value: &str, causes: Value| {
        let buyer = format!("Buyer {deal}");
        json!({ "currency": "USD", "value": value, "causes": causes, "buyer": buyer, "owner": "Ana" })
    };
    let end = |id: &str, deal: &str, days: (&str, &str), result: &str, more: Value| {
        closed(id, "cancelling", deal, days, result, more)
    };
    let records = [
        // Stayed on a smaller plan, and still there: kept 80 of 100.
        opened("a", "cancelling", "D-1", "2026-03-01", of("1", "100", json!(["price"]))),
        end("a2", "D-1", ("2026-03-01", "2026-03-11"), "stayed", json!({ "value": "80" })),
        // Stayed, and left two months later: not kept.
        end("b", "D-2", ("2026-04-01", "2026-04-05"), "stayed", of("2", "200", json!(["price", "support"]))),
        end("b2", "D-2", ("2026-06-01", "2026-06-05"), "left_well", of("2", "200", json!(["support"]))),
        // Stayed a month ago.
        end("c", "D-3", ("2026-10-01", "2026-10-21"), "stayed", of("3", "50", json!([]))),
        // Left badly; its price is in another currency.
        end(
            "e",
            "D-4",
            ("2026-07-01", "2026-07-08"),
            "left_badly",
            of("4", "70", json!(["neglect", "weather"])),
        ),
        // Open, and worth more than nobody knows.
        opened("f", "cancelling", "D-5", "2026-11-20", of("5", "30", json!(["weather"]))),
        opened("g", "cancelling", "D-6", "2026-11-20", json!({})),
    ];
    let mut records = records.to_vec();
    records[5]["currency"] = json!("MXN");
    let asked = ask(&records);
    let all = play(&asked, "cancelling");
    assert_eq!(counts(&all.sums), [7, 2, 5, 3, 1, 2, 1]);
    let rate = &all.sums.success;
    assert_eq!((rate.share, rate.low, rate.high), (Some(d("0.6")), Some(d("0.2307")), Some(d("0.8824"))));
    assert!(rate.enough && !all.sums.durable.enough);
    assert_eq!(all.sums.days, Some(d("7")), "of 4, 4, 7, 10 and 20");
    assert_eq!((all.sums.valued, all.sums.other_currency), (5, 1));
    // 100 + 200 + 200 + 50 + 30; of these 30 are open; 80 + 200 + 50 were kept.
    assert_eq!(money(&all.sums), ["580", "30", "330"]);

    let reasons: Vec<_> =
        all.reasons.iter().map(|it| (it.reason, counts(&it.sums), money(&it.sums))).collect();
    let row = |numbers: [usize; 7], amounts: [&str; 3]| (numbers, amounts.map(str::to_owned));
    let expected = [
        (Some("support"), row([2, 0, 2, 1, 0, 1, 0], ["400", "0", "200"])),
        (Some("price"), row([2, 0, 2, 2, 1, 2, 0], ["300", "0", "280"])),
        (Some("neglect"), row([1, 0, 1, 0, 0, 0, 0], ["0", "0", "0"])),
        // Of a reason that no table knows, and of none.
        (None, row([3, 2, 1, 1, 0, 0, 1], ["80", "30", "50"])),
    ];
    assert_eq!(reasons, expected.map(|(reason, (numbers, amounts))| (reason, numbers, amounts)));
    assert_eq!(asked.problems, []);
}

/// An outcome is a success where the table of its play says so; only some successes have to last.
#[test]
fn each_play_has_its_own_successes() {
    let end = |play: &str, result: &str| {
        closed(
            &format!("{play}-{result}"),
            play,
            &format!("D-{play}-{result}"),
            ("2026-01-10", "2026-01-20"),
            result,
            json!({}),
        )
    };
    let records = [
        end("won", "satisfied"),
        end("won", "mixed"),
        end("attacked", "calm"),
        end("attacked", "lost"),
        end("cancelling", "stayed"),
        end("cancelling", "left_well"),
        end("results", "on_track"),
        end("results", "watching"),
    ];
    let asked = ask(&records);
    let all: Vec<_> = asked.plays.iter().map(|it| (it.play, counts(&it.sums), it.lasts)).collect();
    assert_eq!(
        all,
        [
            ("won", [2, 0, 2, 1, 0, 0, 0], false),
            ("attacked", [2, 0, 2, 1, 0, 0, 0], false),
            ("cancelling", [2, 0, 2, 1, 1, 1, 0], true),
            ("results", [2, 0, 2, 1, 0, 0, 0], false),
        ]
    );
    assert!(asked.plays.iter().all(|it| it.play == "cancelling" || it.reasons.is_empty()));
}

/// Q18, S-003: three calendar months over the end of February; who leaves on the last of those days was not kept.
#[test]
fn durable_on_both_sides_of_three_months() {
    let kept = closed("a", "cancelling", "D-1", ("2025-11-20", "2025-11-30"), "stayed", json!({}));
    let durable = |today: &str, left: Option<(&str, &str)>| {
        let mut records = vec![kept.clone()];
        if let Some((on, result)) = left {
            records.push(closed("b", "cancelling", "D-1", ("2026-01-15", on), result, json!({})));
        }
        let sums = play(&ask_on(&records, json!({}), today), "cancelling").sums;
        (sums.durable.hits, sums.durable.of, sums.early)
    };
    let (early, lasted, gone) = ((0, 0, 1), (1, 1, 0), (0, 1, 0));
    assert_eq!(durable("2026-02-27", None), early);
    assert_eq!(durable("2026-02-28", None), early);
    assert_eq!(durable("2026-03-01", None), lasted);
    assert_eq!(
        durable("2026-02-27", Some(("2026-01-31", "left_well"))),
        gone,
        "known before the time is over"
    );
    assert_eq!(durable("2026-06-01", Some(("2026-02-27", "left_well"))), gone);
    assert_eq!(durable("2026-06-01", Some(("2026-02-28", "left_badly"))), gone);
    assert_eq!(durable("2026-06-01", Some(("2026-03-01", "left_well"))), lasted);
    // They wanted to leave again, and stayed again: the first time has lasted, and so has the second by June.
    assert_eq!(durable("2026-06-01", Some(("2026-02-01", "stayed"))), (2, 2, 0));
    assert_eq!(durable("2026-04-01", Some(("2026-02-01", "stayed"))), (1, 1, 1));
    // Of another deal or play, or from before: nothing to do with it.
    let apart = |more: Value| {
        let other = closed("b", "cancelling", "D-1", ("2026-01-15", "2026-01-31"), "left_well", more);
        play(&ask_on(&[kept.clone(), other], json!({}), "2026-06-01"), "cancelling").sums.durable.hits
    };
    assert_eq!(apart(json!({})), 0);
    assert_eq!(apart(json!({ "deal_id": "D-2" })), 1);
    assert_eq!(apart(json!({ "play": "attacked", "result": "lost" })), 1);
    assert_eq!(apart(json!({ "opened": "2025-09-01", "closed": "2025-09-30", "on": "2025-09-30" })), 1);
    // In a leap year February has a day more; the organisation may ask for another time.
    let leap = closed("a", "cancelling", "D-1", ("2027-11-20", "2027-11-30"), "stayed", json!({}));
    let on = |today: &str, options: Value| {
        play(&ask_on(std::slice::from_ref(&leap), options, today), "cancelling").sums.durable.hits
    };
    assert_eq!((on("2028-02-29", json!({})), on("2028-03-01", json!({}))), (0, 1));
    let six = || json!({ "durable_months": 6 });
    assert_eq!((on("2028-05-30", six()), on("2028-05-31", six())), (0, 1));
    // Without a clock nobody can say.
    let asked = review(&list(std::slice::from_ref(&leap)), &Json::Null, None);
    assert_eq!(asked.plays[0].sums.early, 1);
}

/// What one owner opened and another one closed is one case, of whoever closed it.
#[test]
fn the_record_that_closes_wins() {
    let first = opened(
        "a",
        "cancelling",
        "D-1",
        "2026-09-28T09:30",
        json!({ "owner": "Ana", "buyer": "Acme", "currency": "USD", "value": "10", "causes": ["support"], "on": "2026-09-28" }),
    );
    let end = laid_over(
        first.clone(),
        json!({ "id": "b", "on": "2026-10-02", "closed": "2026-10-02T10:00", "result": "stayed", "owner": "Luz",
            "causes": ["price"], "value": "14" }),
    );
    for records in [[first.clone(), end.clone()], [end.clone(), first.clone()]] {
        let all = play(&ask(&records), "cancelling");
        assert_eq!(counts(&all.sums), [1, 0, 1, 1, 0, 0, 1]);
        assert_eq!(all.reasons.iter().map(|it| it.reason).collect::<Vec<_>>(), [Some("price")]);
        assert_eq!(money(&all.sums), ["10", "0", "10"], "no more is kept than was at stake");
        assert_eq!(ask_on(&records, json!({ "owner": "Ana" }), "2026-11-21").plays, []);
        assert_eq!(ask_on(&records, json!({ "owner": "luz" }), "2026-11-21").plays.len(), 1);
    }
    // Another moment, deal or play is another case, and what names no deal is one of its own.
    let other = |more: Value| {
        let asked = ask(&[first.clone(), laid_over(laid_over(first.clone(), json!({ "id": "c" })), more)]);
        asked.plays.iter().map(|it| it.sums.cases).sum::<usize>()
    };
    assert_eq!(other(json!({})), 1);
    assert_eq!(other(json!({ "opened": "2026-09-28T09:31" })), 2);
    assert_eq!(other(json!({ "deal_id": "D-2" })), 2);
    assert_eq!(other(json!({ "play": "attacked" })), 2);
    assert_eq!(other(json!({ "deal_id": null })), 2);
}

/// A close that was taken back closed nothing, and a promise that was not kept after all is not (S-102, S-104).
#[test]
fn later_news_takes_back_a_close_and_a_promise() {
    let undone = |of: &str, on: &str| json!({ "id": format!("u-{of}-{on}"), "kind": "outcome", "of": of, "outcome": "cancelled", "on": on });
    let records = [
        opened("a", "cancelling", "D-1", "2026-10-01", json!({})),
        closed("b", "cancelling", "D-1", ("2026-10-01", "2026-10-05"), "stayed", json!({})),
        promise("p", "cancelling", "2026-10-10", json!({ "of": "a" })),
        done("n1", "p", "2026-10-09"),
    ];
    let before = play(&ask(&records), "cancelling").sums;
    assert_eq!(counts(&before)[..3], [1, 0, 1]);
    assert_eq!(promises(&before), [1, 1, 0]);
    let mut after = records.to_vec();
    after.extend([undone("b", "2026-10-06"), undone("p", "2026-10-11")]);
    let taken_back = play(&ask(&after), "cancelling").sums;
    assert_eq!(counts(&taken_back)[..4], [1, 1, 0, 0], "it is open again, and no success");
    assert_eq!(promises(&taken_back), [1, 0, 1]);
    // Closed once more it counts as that close says.
    after.push(closed("c", "cancelling", "D-1", ("2026-10-01", "2026-10-20"), "stayed", json!({})));
    assert_eq!(counts(&play(&ask(&after), "cancelling").sums)[..4], [1, 0, 1, 1]);
}

/// A promise that was written down again, with other words or another day, is one, in any order; and it is of its case.
#[test]
fn a_promise_is_known_by_its_case_and_its_name() {
    let named = |id: &str, due: &str, more: Value| {
        let own = json!({ "key": "p1", "deal_id": "D-1", "opened": "2026-10-01", "what": due });
        promise(id, "cancelling", due, laid_over(own, more))
    };
    let case = opened("a", "cancelling", "D-1", "2026-10-01", json!({ "causes": ["price"] }));
    let seen = |more: &[Value]| {
        let forth: Vec<Value> = std::iter::once(&case).chain(more).cloned().collect();
        let back: Vec<Value> = forth.iter().rev().cloned().collect();
        let [one, other] = [ask(&forth), ask(&back)].map(|asked| play(&asked, "cancelling").clone());
        assert_eq!(one, other);
        assert_eq!(promises(&one.reasons[0].sums), promises(&one.sums), "of its case");
        (promises(&one.sums), one.overdue.iter().filter_map(|it| it.what.clone()).collect::<Vec<_>>())
    };
    let moved = [named("p", "2026-11-01", json!({})), named("q", "2026-11-10", json!({}))];
    assert_eq!(seen(&moved), ([1, 0, 1], vec!["2026-11-10".to_owned()]));
    let kept = [moved[0].clone(), moved[1].clone(), done("o", "p", "2026-11-02")];
    assert_eq!(seen(&kept), ([1, 1, 0], vec![]));
    for other in [
        json!({ "key": "p2" }),
        json!({ "opened": "2026-10-02" }),
        json!({ "deal_id": "D-2" }),
        json!({ "key": null }),
    ] {
        let records = [case.clone(), moved[0].clone(), named("q", "2026-11-10", other.clone())];
        assert_eq!(promises(&play(&ask(&records), "cancelling").sums), [2, 0, 2], "{other}");
    }
}

#[test]
fn promises_are_kept_overdue_or_not_due_yet() {
    let case = opened(
        "a",
        "cancelling",
        "D-1",
        "2026-10-01",
        json!({ "causes": ["price"], "buyer": "Acme", "deal": "CRM" }),
    );
    let end = closed("a2", "cancelling", "D-1", ("2026-10-01", "2026-10-20"), "stayed", json!({}));
    let records = [
        case,
        end,
        promise(
            "p1",
            "cancelling",
            "2026-11-20",
            json!({ "of": "a", "what": "Send the plan", "owner": "Ana" }),
        ),
        promise("p2", "cancelling", "2026-11-21", json!({ "of": "a2" })),
        promise("p3", "cancelling", "2026-10-10", json!({ "of": "a" })),
        done("o3", "p3", "2026-10-12"),
        promise("p4", "cancelling", "2026-10-09", json!({ "what": "Call", "buyer": "Beta" })),
        promise("p5", "cancelling", "2027-02-01", json!({ "of": "a" })),
        // Told by the page itself.
        promise("p6", "cancelling", "2026-10-10", json!({ "of": "a", "outcome": "done" })),
        promise("p7", "cancelling", "2024-10-10", json!({ "of": "a" })),
        // Of a play of its own, without a case.
        promise("p8", "results", "2026-11-22", json!({})),
        promise("p9", "", "2026-11-22", json!({ "play": null })),
    ];
    let asked = ask(&records);
    let all = play(&asked, "cancelling");
    assert_eq!(promises(&all.sums), [6, 2, 2]);
    assert_eq!(promises(&all.reasons[0].sums), [5, 2, 1], "by the reasons of its case");
    let overdue: Vec<_> = all
        .overdue
        .iter()
        .map(|it| (it.on.as_str(), it.what.as_deref(), it.buyer.as_deref(), it.deal.as_deref()))
        .collect();
    let expected = [
        ("2026-10-09", Some("Call"), Some("Beta"), None),
        ("2026-11-20", Some("Send the plan"), Some("Acme"), Some("CRM")),
    ];
    assert_eq!(overdue, expected);
    assert_eq!(promises(&play(&asked, "results").sums), [1, 0, 0]);
    // A promise that is due has not happened: it is no reason to ask about its quarter.
    let later = ask_on(&[promise("p", "won", "2026-12-01", json!({}))], json!({}), "2026-10-01");
    assert_eq!((later.plays.len(), later.quarter.as_deref()), (1, Some("2026-12-31")));
    let asked = ask_on(&records, json!({ "quarter_of": "2026-09-30" }), "2026-11-21");
    assert_eq!(asked.quarter.as_deref(), Some("2026-09-30"));
}

/// P-008: how often results were poor with one client.
#[test]
fn clients_with_more_than_one_case() {
    let of = |id: &str, buyer: &str| {
        opened(id, "results", &format!("D-{id}"), "2026-10-01", json!({ "buyer": buyer }))
    };
    let mut records = vec![
        of("a", "Acme"),
        of("b", " ACME "),
        of("c", "Beta"),
        of("e", "Gamma"),
        of("f", "Gamma"),
        of("g", "acme"),
    ];
    records.push(opened("h", "won", "D-h", "2026-10-01", json!({ "buyer": "Beta" })));
    let again: Vec<_> =
        play(&ask(&records), "results").again.into_iter().map(|it| (it.buyer, it.cases)).collect();
    assert_eq!(again, [("ACME".to_owned(), 3), ("Gamma".to_owned(), 2)]);
    assert_eq!(play(&ask(&records), "won").again, []);
}

/// F-012: why they bought, newest first and no more than can be read.
#[test]
fn win_reasons() {
    let mut records: Vec<Value> = (1..=25)
        .map(|day| {
            let on = format!("2026-10-{day:02}");
            let why = json!({ "why": format!("Reason {day}"), "buyer": "Acme" });
            closed(&format!("a{day}"), "won", &format!("D-{day}"), ("2026-09-01", &on), "satisfied", why)
        })
        .collect();
    records.push(opened("open", "won", "D-x", "2026-10-30", json!({ "why": "Not closed yet" })));
    records.push(closed("b", "won", "D-y", ("2026-09-01", "2026-10-30"), "mixed", json!({ "why": "  " })));
    let why = play(&ask(&records), "won").why;
    assert_eq!(why.len(), 20);
    let ends = [&why[0], &why[19]].map(|it| (it.on.as_str(), it.why.as_str(), it.buyer.as_deref()));
    assert_eq!(ends, [("2026-10-25", "Reason 25", Some("Acme")), ("2026-10-06", "Reason 6", Some("Acme"))]);
}

#[test]
fn what_cannot_be_read_is_said_and_takes_nothing_with_it() {
    let records = [
        opened("a", "won", "D-1", "2026-10-01", json!({})),
        opened("b", "winning", "D-2", "2026-10-01", json!({})),
        opened("c", "won", "D-3", "2026-10-01", json!({ "play": null })),
        opened("e", "won", "D-4", "2026-10-01", json!({ "opened": "soon" })),
        promise("p", "winning", "2026-10-01", json!({})),
    ];
    let asked = ask(&records);
    let found: Vec<_> = asked.problems.iter().map(|it| format!("{} {}", it.path, it.code)).collect();
    assert_eq!(
        found,
        [
            "records.1.play not-allowed",
            "records.2.play required",
            "records.3.opened not-a-date",
            "records.4.play not-allowed",
        ]
    );
    assert_eq!(play(&asked, "won").sums.cases, 2);
    assert_eq!((asked.read.malformed, asked.read.counted), (4, 5));
}

/// Everything in one deal, everything in its own, and what a team of a hundred would have: about linear time.
#[test]
fn ten_thousand_records() {
    let reasons = ["product", "adoption", "support", "neglect", "price", "competitor", "weather"];
    let plays =
        [("won", "satisfied"), ("attacked", "calm"), ("cancelling", "stayed"), ("results", "on_track")];
    for deals in [1, 700, 10_000] {
        let mut records = Vec::new();
        for number in 0..10_000_usize {
            let (play, well) = plays[number / 8 % 4];
            let on = format!("202{}-{:02}-{:02}", 5 + number % 2, 1 + number / 8 % 10, 1 + number % 28);
            let more = json!({
                "buyer": format!("Buyer {}", number % 900), "currency": "USD", "value": "100",
                "causes": [reasons[number % 7], reasons[number % 5]], "why": format!("Reason {number}"),
                "owner": format!("Owner {}", number % 100)
            });
            let (id, deal) = (format!("id-{number}"), format!("D-{}", number % deals));
            let start = format!("2025-01-01T{:02}:{:02}", number / 60 % 24, number % 60);
            let result = if number % 3 == 0 { well } else { "left_well" };
            records.push(match number % 4 {
                0 => opened(&id, play, &deal, &on, more),
                1 => closed(&id, play, &deal, (&start, &on), result, more),
                2 => promise(&id, play, &on, json!({ "of": format!("id-{}", number - 1) })),
                _ => done(&id, &format!("id-{}", number - if number % 8 == 3 { 1 } else { 2 }), &on),
            });
        }
        let records = list(&records);
        let started = std::time::Instant::now();
        let asked = review(&records, &Json::Null, Day::parse("2026-11-21"));
        eprintln!("10,000 records of {deals} deals: {:?}", started.elapsed());
        assert_eq!(asked.plays.len(), 4);
        assert_eq!(asked.plays.iter().map(|it| it.sums.promises).sum::<usize>(), 2_500);
        assert!(
            asked.plays.iter().all(|it| it.why.len() <= 20 && it.again.len() <= 20 && it.overdue.len() <= 20)
        );
        assert!(started.elapsed().as_secs() < 20, "however busy the machine is");
    }
}

fn any_record(number: usize) -> impl Strategy<Value = Value> {
    let what = (
        select(vec!["case", "case", "case", "promise", "outcome"]),
        select(vec!["won", "cancelling", "results", "?"]),
    );
    let days = (select(vec!["2025-11-30", "2026-02-28", "2026-03-01", "2026-10-02"]), 0..3_usize);
    let ended = proptest::option::of((
        select(vec!["2026-02-28", "2026-05-31", "2026-11-01"]),
        select(vec!["stayed", "left_well", "satisfied"]),
    ));
    let more =
        (proptest::option::of(0..900_u32), proptest::option::of(select(vec!["USD", "MXN"])), 0..12_usize);
    let causes = proptest::collection::vec(select(vec!["price", "support", "weather"]), 0..3);
    (what, days, ended, more, causes).prop_map(move |((kind, play), (on, deal), ended, (value, currency, of), causes)| {
        let buyers = ["Acme", "acme", "Beta"];
        let mut record = json!({
            "id": format!("id-{number}"), "kind": kind, "play": play, "on": on, "opened": on, "deal_id": format!("D-{deal}"),
            "currency": currency, "value": value.map(|it| it.to_string()), "causes": causes, "owner": if of % 2 == 0 { "Ana" } else { "Luz" },
            "buyer": buyers[of % 3], "what": format!("What {of}"), "why": format!("Why {}", of % 5)
        });
        match (kind, ended) {
            ("outcome", _) => {
                record["of"] = json!(format!("id-{of}"));
                record["outcome"] = json!("done");
            }
            ("promise", _) => record["of"] = json!(format!("id-{of}")),
            (_, Some((closed, result))) => {
                record["on"] = json!(closed);
                record["closed"] = json!(closed);
                record["result"] = json!(result);
            }
            _ => {}
        }
        record
    })
}

fn any_records() -> impl Strategy<Value = Vec<Value>> {
    (0..12_usize).prop_flat_map(|count| (0..count).map(any_record).collect::<Vec<_>>())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_order_of_the_records_changes_nothing(records in any_records(), places in any::<[u8; 12]>()) {
        let mut shuffled: Vec<(u8, Value)> =
            records.iter().cloned().enumerate().map(|(at, it)| (places[at], it)).collect();
        shuffled.sort_by_key(|(key, _)| *key);
        let shuffled: Vec<Value> = shuffled.into_iter().map(|(_, it)| it).collect();
        for options in [json!({}), json!({ "owner": "ana", "quarter_of": "2025-12-01" })] {
            let ask = |records: &[Value]| ask_on(records, options.clone(), "2026-11-21").plays;
            prop_assert_eq!(ask(&records), ask(&shuffled));
        }
    }

    /// Numbers that belong together add up, and a row of a reason is part of its play.
    #[test]
    fn the_numbers_add_up(records in any_records(), today in select(vec!["2026-02-28", "2026-06-01", "2026-11-21"])) {
        for it in ask_on(&records, json!({ "currency": "USD" }), today).plays {
            let rows = it.reasons.iter().map(|row| &row.sums);
            for sums in rows.clone().chain([&it.sums]) {
                prop_assert_eq!(sums.cases, sums.open + sums.closed);
                prop_assert_eq!(sums.closed, sums.success.of);
                prop_assert_eq!(if it.lasts { sums.success.hits } else { 0 }, sums.durable.of + sums.early);
                prop_assert!(sums.valued + sums.other_currency <= sums.cases && sums.cases <= it.sums.cases);
                prop_assert!(sums.kept + sums.undecided <= sums.at_stake && sums.at_stake <= it.sums.at_stake);
                prop_assert!(sums.promises_kept + sums.promises_overdue <= sums.promises);
                prop_assert!(sums.days.is_none() || sums.closed > 0);
            }
            prop_assert!(!it.lasts || rows.map(|sums| sums.cases).sum::<usize>() >= it.sums.cases);
            prop_assert!(serde_json::to_string(&it).is_ok());
        }
    }
}
