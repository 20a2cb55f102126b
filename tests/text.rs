//! JSON text as the rules read it: what serde reads of it they read too, what it refuses they refuse, and bounds hold.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

use proptest::prelude::*;
use serde_json::Value;
use walkaway_rules::facts::json::{Json, MAX_DEPTH, MAX_NODES};
use walkaway_rules::vocabulary::{Level, Span};
use walkaway_rules::{Score, policy, score_list};

/// serde's tree as ours.
fn tree(value: &Value) -> Json {
    match value {
        Value::Null => Json::Null,
        Value::Bool(flag) => Json::Bool(*flag),
        Value::Number(number) => Json::Number(number.to_string()),
        Value::String(text) => Json::Text(text.clone()),
        Value::Array(items) => Json::List(items.iter().map(tree).collect()),
        Value::Object(entries) => {
            Json::Object(entries.iter().map(|(key, value)| (key.clone(), tree(value))).collect())
        }
    }
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
        "[\"\\\\/\u{0}-\u{20}\u{7f}\u{2028}\u{10000}-\u{10010}]{0,8}".prop_map(Value::from),
    ];
    leaf.prop_recursive(6, 80, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::vec((any::<String>(), inner), 0..6)
                .prop_map(|entries| Value::Object(entries.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn what_serde_writes_is_read(value in any_json(), pretty in any::<bool>()) {
        let text = if pretty { serde_json::to_string_pretty(&value).unwrap() } else { value.to_string() };
        prop_assert_eq!(Json::parse(&text), Some(tree(&value)));
    }

    /// Cut off, or with a byte changed: read or refused as serde does, and never a panic.
    #[test]
    fn what_is_broken_is_refused(value in any_json(), cut in any::<prop::sample::Index>(), with in "[\\x00-\\x7f]?") {
        let text = value.to_string();
        let places: Vec<usize> = text.char_indices().map(|(place, _)| place).collect();
        let place = places[cut.index(places.len())];
        let after = text[place..].chars().next().map_or(0, char::len_utf8);
        let broken = format!("{}{with}{}", &text[..place], if with.is_empty() { "" } else { &text[place + after..] });
        let theirs: Result<Value, _> = serde_json::from_str(&broken);
        let ours = Json::parse(&broken);
        match theirs {
            Ok(_) => prop_assert!(ours.is_some(), "{broken}"),
            // Digits are looked at where a number is read, and what a JavaScript value may be beside is known.
            Err(_) => prop_assert!(ours.is_none() || loose(&ours.unwrap()), "{broken}"),
        }
    }
}

/// It holds a number that JSON has no way to write, half a letter, or something that is no data.
fn loose(json: &Json) -> bool {
    match json {
        Json::Number(digits) => serde_json::from_str::<f64>(digits).is_err(),
        Json::Text(text) => text.contains(char::REPLACEMENT_CHARACTER),
        Json::List(items) => items.iter().any(loose),
        Json::Object(entries) => {
            entries.iter().any(|(key, value)| key.contains(char::REPLACEMENT_CHARACTER) || loose(value))
        }
        Json::Unreadable => true,
        Json::Null | Json::Bool(_) => false,
    }
}

#[test]
fn what_javascript_has_beside_json() {
    let number = |digits: &str| Json::Number(digits.to_owned());
    let read = Json::parse("[NaN, -Infinity, Infinity, ?, 1e21, -0]").unwrap();
    let all = [
        number("NaN"),
        number("-Infinity"),
        number("Infinity"),
        Json::Unreadable,
        number("1e21"),
        number("-0"),
    ];
    assert_eq!(read, Json::List(all.to_vec()));
    // Half a letter is none.
    let text = |text: &str| Some(Json::Text(text.to_owned()));
    assert_eq!(
        Json::parse(r#""\ud83d\ude00 \ud83d \ud83dx \u0041""#),
        text("\u{1F600} \u{FFFD} \u{FFFD}x A")
    );
    for broken in [
        "",
        " ",
        "nul",
        "NaNs",
        "+1",
        "-",
        "--1",
        "\"a\nb\"",
        "\"a\n\"",
        "{a:1}",
        "[1,]",
        "{\"a\":1,}",
        "[1 2]",
        "1 2",
        "'a'",
        r#""\x""#,
        r#""\u12""#,
    ] {
        assert_eq!(Json::parse(broken), None, "{broken}");
    }
}

#[test]
fn what_lies_beyond_the_bounds_is_marked_in_its_place() {
    let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    let text = format!("{{ \"deep\": {}, \"amount\": 1 }}", nested(100_000));
    let read = Json::parse(&text).unwrap();
    let mut here = read.get("deep").unwrap();
    let mut levels = 1;
    while let Json::List(items) = here {
        here = &items[0];
        levels += 1;
    }
    assert_eq!((here, levels), (&Json::Unreadable, MAX_DEPTH));
    assert_eq!(read.get("amount"), Some(&Json::Number("1".to_owned())));
    let many = format!("{{ \"list\": [{}1], \"amount\": [1], \"name\": \"x\" }}", "1,".repeat(2 * MAX_NODES));
    let read = Json::parse(&many).unwrap();
    let Some(Json::List(items)) = read.get("list") else { panic!("a list") };
    assert!(items.len() <= MAX_NODES + 1 && items.last() == Some(&Json::Unreadable));
    assert_eq!(read.get("amount"), Some(&Json::Unreadable));
    assert_eq!(read.get("name"), Some(&Json::Text("x".to_owned())));
}

#[test]
fn many_deals_are_documents_of_their_own() {
    let policy = policy::check(&Json::parse(policy::DEFAULT).unwrap(), None);
    let codes =
        |text: &str| score_list(text, &policy, None).iter().map(|score| score.code()).collect::<Vec<_>>();
    let unread =
        Score { verdict: Some(Span { best: Level::GoAhead, worst: Level::WalkAway }), wrong: true }.code();
    let open = unread - 16;
    assert!(codes("").is_empty() && codes("[]").is_empty());
    assert_eq!(codes("[{}, {}]"), [open, open]);
    assert_eq!(codes("{}\n\n{}\r\n"), [open, open]);
    // A line that is broken is one deal; behind what is broken in a list there is nothing to read.
    assert_eq!(codes("{}\n{\n{}"), [open, unread, open]);
    assert_eq!(codes("[{}, {, {}]"), [open, unread]);
    assert_eq!(codes("[{}, {}"), [open, unread]);
    // One bad amount is a mistake of its deal, and no more.
    assert_eq!(codes(r#"[{ "amount": "x" }, {}]"#), [unread, open]);
    let wrong = policy::check(
        &Json::parse(policy::DEFAULT).unwrap(),
        Some(&Json::parse(r#"{ "currency": 1 }"#).unwrap()),
    );
    assert_eq!(score_list("{}", &wrong, None).iter().map(|score| score.code()).collect::<Vec<_>>(), [255]);
}
