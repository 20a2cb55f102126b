//! What to say, against a table of situations and against what must hold for any deal: no number that is ours alone
//! (law 7), nothing said that is not true (W-024), nothing that our own linter would mark (W-116).
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

mod common;

use std::collections::{BTreeMap, BTreeSet};

use common::{clean_deal, policy_with, put, tree};
use proptest::prelude::*;
use proptest::sample::select;
use rust_decimal::Decimal;
use serde_json::{Value as JsonText, json};
use walkaway_rules::advice::avoid;
use walkaway_rules::advice::say::{SayText, SayView, Shape, Situation};
use walkaway_rules::advice::{Advice, coach};
use walkaway_rules::guidance::Guidance;
use walkaway_rules::policy::settings;
use walkaway_rules::vocabulary::Moment;
use walkaway_rules::vocabulary::{Level, Reason, Value};

fn table() -> JsonText {
    serde_json::from_str(include_str!("cases/say.json")).unwrap()
}

fn advise(deal: &JsonText, policy: &JsonText) -> Advice {
    let defaults = walkaway_rules::facts::json::Json::parse(settings::DEFAULT).unwrap();
    let settings = settings::check(&defaults, None);
    let coaching =
        coach(&tree(deal), &policy_with(policy.clone()), &settings, Moment::parse("2026-11-21T10:00"));
    *coaching.advice.expect("an advice")
}

fn deal_of(case: &JsonText) -> JsonText {
    let mut deal = clean_deal();
    for changes in [&table()["bases"][case["base"].as_str().unwrap()], &case["deal"]] {
        for (path, value) in changes.as_object().into_iter().flatten() {
            put(&mut deal, path, value.clone());
        }
    }
    deal
}

fn cases() -> Vec<JsonText> {
    table()["cases"].as_array().unwrap().clone()
}

fn short(value: &Value) -> String {
    match value {
        Value::Money(money) => money.amount.normalize().to_string(),
        Value::Number(number) | Value::Share(number) => number.normalize().to_string(),
        Value::Quantity { number, unit } => format!("{number} {}", unit.word()),
        Value::Text(text) | Value::Day(text) | Value::Message(text) => text.clone(),
        Value::Label(label) => label.message.clone(),
        Value::List(items) => items.iter().map(short).collect::<Vec<_>>().join("+"),
        other => format!("{other:?}"),
    }
}

fn line(reason: &Reason) -> String {
    let with =
        reason.with.iter().map(|(name, value)| format!(" {name}={}", short(value))).collect::<String>();
    [reason.code, &with].concat()
}

/// A text as the table writes it: its message, then its parts, those that are not picked in brackets, then its note.
fn said(text: &SayText) -> JsonText {
    let mut lines = vec![line(text.text.as_ref().unwrap())];
    lines.extend(
        text.parts
            .iter()
            .map(|part| if part.picked { line(&part.text) } else { format!("({})", line(&part.text)) }),
    );
    lines.extend(text.note.iter().map(|note| format!("! {}", line(note))));
    json!([line(&text.why), lines])
}

fn found(view: &SayView) -> JsonText {
    let (mut says, mut nots) = (serde_json::Map::new(), serde_json::Map::new());
    for text in &view.texts {
        match text.available {
            true => says.insert(text.id.clone(), said(text)),
            false => nots.insert(text.id.clone(), json!(line(&text.why))),
        };
    }
    json!({ "first": view.first, "says": says, "not": nots })
}

/// Every situation of the catalogue in both states, with everything it says.
#[test]
fn the_table_of_situations() {
    for case in cases() {
        let found = found(&advise(&deal_of(&case), &json!({})).say);
        for key in ["first", "says", "not"] {
            assert_eq!(found[key], case["expect"][key], "{} of {}\n{found}", key, case["name"]);
        }
    }
}

#[test]
fn the_table_has_every_situation_in_both_states() {
    let (mut says, mut nots) = (BTreeSet::new(), BTreeSet::new());
    for case in cases() {
        for text in advise(&deal_of(&case), &json!({})).say.texts {
            if text.available { &mut says } else { &mut nots }.insert(text.situation.word());
        }
    }
    let all: BTreeSet<&str> = Situation::WORDS.iter().copied().collect();
    assert_eq!(says, all);
    assert_eq!(nots, all);
}

#[test]
fn what_fits_best_stands_in_front() {
    for case in cases() {
        let view = advise(&deal_of(&case), &json!({})).say;
        let ranks: Vec<_> = view.texts.iter().map(|text| (text.available, text.fits)).collect();
        assert!(ranks.is_sorted_by(|a, b| a >= b), "{}", case["name"]);
        let situations: BTreeSet<_> = view.texts.iter().map(|text| text.situation.word()).collect();
        assert_eq!(situations.len(), Situation::ALL.len(), "{}", case["name"]);
        let ids: BTreeSet<_> = view.texts.iter().map(|text| &text.id).collect();
        assert_eq!(ids.len(), view.texts.len(), "{}", case["name"]);
        for text in &view.texts {
            assert_eq!(text.available, text.text.is_some());
            let shape = if text.situation == Situation::Frames { Shape::Sentences } else { Shape::Listed };
            assert_eq!(text.shape, shape);
        }
    }
}

// The words.

/// The messages of a language file: simple ones and those with a choice, of which the last variant is taken.
fn messages(language: &str) -> BTreeMap<String, String> {
    let mut all: BTreeMap<String, String> = BTreeMap::new();
    let mut id = String::new();
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../www/lang");
    for file in [
        format!("{folder}/{language}.ftl"),
        format!("{folder}/coach/say.{language}.ftl"),
        format!("{folder}/coach/talks.{language}.ftl"),
    ] {
        for line in std::fs::read_to_string(file).unwrap().lines() {
            match line.split_once(" =") {
                Some((name, text)) if !line.starts_with([' ', '#', '}']) => {
                    id = name.to_owned();
                    all.insert(id.clone(), text.trim().to_owned());
                }
                _ if line.starts_with(' ') || line.is_empty() => {
                    let whole = all.entry(id.clone()).or_default();
                    *whole += "\n";
                    *whole += line.trim();
                }
                _ => {}
            }
        }
    }
    all.values_mut().for_each(|text| *text = text.trim().to_owned());
    all
}

fn grouped(number: Decimal, sign: &str) -> String {
    let text = number.normalize().to_string();
    let (whole, rest) = text.split_once('.').unwrap_or((&text, ""));
    let mut out = String::new();
    for (place, digit) in whole.chars().enumerate() {
        if place > 0 && (whole.len() - place) % 3 == 0 {
            out += sign;
        }
        out.push(digit);
    }
    if rest.is_empty() { out } else { format!("{out}.{rest}") }
}

fn shown(value: &Value, words: &BTreeMap<String, String>) -> String {
    match value {
        Value::Money(money) => format!("{} {}", money.currency, grouped(money.amount, ",")),
        Value::Number(number) => grouped(*number, ","),
        Value::Share(share) => format!("{} %", grouped(*share * Decimal::ONE_HUNDRED, ",")),
        Value::Quantity { number, unit } => {
            format!(
                "{number} {}",
                words.get(&format!("unit-{}", unit.word().replace('_', "-"))).cloned().unwrap_or_default()
            )
        }
        Value::Message(id) => words.get(id).cloned().unwrap_or_else(|| panic!("{id} has no words")),
        Value::Label(label) => words.get(&label.message).cloned().unwrap_or_else(|| label.message.clone()),
        Value::List(items) => items.iter().map(|item| shown(item, words)).collect::<Vec<_>>().join(", "),
        other => short(other),
    }
}

fn written(reason: &Reason, words: &BTreeMap<String, String>, parts: &str) -> String {
    let mut text = words.get(reason.code).cloned().unwrap_or_else(|| panic!("{} has no words", reason.code));
    for (name, value) in &reason.with {
        let value = shown(value, words);
        for form in [format!("{{ ${name} }}"), format!("{{ ANY(${name}) }}")] {
            text = text.replace(&form, &value);
        }
    }
    text.replace("{ $parts }", parts)
}

/// The whole text with every part, as the buyer reads it.
fn letter(text: &SayText, words: &BTreeMap<String, String>) -> Option<String> {
    let parts: Vec<String> = text.parts.iter().map(|part| written(&part.text, words, "")).collect();
    let parts = match text.shape {
        Shape::Listed => parts.iter().map(|part| format!("- {part}")).collect::<Vec<_>>().join("\n"),
        Shape::Sentences => parts.join(" "),
    };
    text.text.as_ref().map(|says| written(says, words, &parts))
}

#[test]
fn every_text_is_written_in_each_language_and_passes_our_own_linter() {
    let mut seen: BTreeSet<&'static str> = BTreeSet::new();
    for language in common::languages() {
        let words = messages(&language);
        for case in cases() {
            let view = advise(&deal_of(&case), &json!({})).say;
            for text in &view.texts {
                for id in [text.title, text.effect] {
                    assert!(words.contains_key(id), "{id}");
                }
                let Some(letter) = letter(text, &words) else { continue };
                assert!(!letter.contains(['{', '}', '$']), "{letter}");
                let marks = avoid::check_with(&letter, &view.secrets, &view.said);
                let quotes: Vec<_> =
                    marks.iter().map(|mark| (mark.code, &letter[mark.from..mark.to])).collect();
                assert_eq!(quotes, [], "{language} {} of {}: {letter}", text.id, case["name"]);
                // Ready to send: two to six sentences, without the list.
                let sentences = letter
                    .lines()
                    .filter(|line| !line.starts_with("- "))
                    .flat_map(|line| line.split_inclusive(['.', '?', ':', '!']));
                let sentences = sentences.filter(|sentence| sentence.split_whitespace().count() > 2).count();
                assert!((2..=8).contains(&sentences), "{sentences}: {letter}");
                assert!(letter.len() < 1_200, "{letter}");
                seen.extend(text.text.iter().map(|says| says.code));
                seen.extend(text.parts.iter().map(|part| part.text.code));
            }
        }
        let own: BTreeSet<&str> =
            words.keys().map(String::as_str).filter(|id| id.starts_with("text-")).collect();
        assert_eq!(
            own,
            seen.iter().copied().collect::<BTreeSet<_>>(),
            "{language}: every text is reached by the table"
        );
        for code in avoid_codes() {
            assert!(words.contains_key(code) && words.contains_key(&format!("{code}-instead")), "{code}");
        }
    }
}

fn avoid_codes() -> Vec<&'static str> {
    vec![
        "avoid-adversarial",
        "avoid-defensive",
        "avoid-bitter",
        "avoid-unprofessional",
        "avoid-weak-need",
        "avoid-weak-begging",
        "avoid-weak-price",
        "avoid-ultimatum",
        "avoid-hasty",
        "avoid-reveals",
        "avoid-secret",
    ]
}

#[test]
fn in_spanish_the_buyer_is_ustedes() {
    let es = messages("es");
    for (id, text) in es.iter().filter(|(id, _)| id.starts_with("text-")) {
        let familiar = text.split(|sign: char| !sign.is_alphabetic()).any(|word| {
            matches!(
                word.to_lowercase().as_str(),
                "tú" | "ti" | "te" | "tu" | "tus" | "usted" | "vosotros" | "vos"
            )
        });
        assert!(!familiar, "{id}: {text}");
    }
}

#[test]
fn in_portuguese_the_buyer_is_voces() {
    let portuguese = messages("pt-BR");
    for (id, text) in portuguese.iter().filter(|(id, _)| id.starts_with("text-")) {
        let familiar = text.split(|sign: char| !sign.is_alphabetic()).any(|word| {
            matches!(
                word.to_lowercase().as_str(),
                "você" | "tu" | "ti" | "te" | "teu" | "tua" | "obrigado" | "obrigada"
            )
        });
        assert!(!familiar, "{id}: {text}");
    }
}

// Laws.

/// Every amount that is ours alone, as the verdict knows them: limits exact and published, costs, margins.
fn ours_alone(guidance: &Guidance) -> Vec<Decimal> {
    let price = &guidance.price;
    let mut limits = Vec::new();
    for span in [&price.floor, &price.threshold].into_iter().flatten() {
        for limit in [Some(span.least), span.most].into_iter().flatten() {
            limits.extend([limit.published, limit.exact]);
        }
    }
    let margins: Vec<Decimal> = limits.iter().filter_map(|limit| Some(*limit - price.cost?)).collect();
    let mut all = limits;
    all.extend(margins);
    all.extend(price.cost);
    for reason in &price.build_up {
        all.extend(reason.with.iter().filter_map(|(_, value)| match value {
            Value::Money(money) => Some(money.amount),
            _ => None,
        }));
    }
    all.retain(|amount| !amount.is_zero());
    all
}

fn amounts(value: &Value) -> Vec<Decimal> {
    match value {
        Value::Money(money) => vec![money.amount],
        Value::List(items) => items.iter().flat_map(amounts).collect(),
        _ => Vec::new(),
    }
}

fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::Text(text) => vec![text.clone()],
        Value::List(items) => items.iter().flat_map(texts).collect(),
        _ => Vec::new(),
    }
}

fn number(text: &JsonText) -> Option<Decimal> {
    text.as_str().and_then(|text| text.parse().ok())
}

/// Every text that we write passes our own linter, whatever the deal.
fn unmarked(view: &SayView) -> Result<(), TestCaseError> {
    for words in &*WORDS {
        for text in view.texts.iter().filter(|text| text.available) {
            let Some(letter) = letter(text, words) else { continue };
            let marks = avoid::check_with(&letter, &view.secrets, &view.said);
            let quotes: Vec<_> = marks.iter().map(|mark| (mark.code, &letter[mark.from..mark.to])).collect();
            prop_assert!(quotes.is_empty(), "{} {:?} in {}", text.id, quotes, letter);
        }
    }
    Ok(())
}

static WORDS: std::sync::LazyLock<Vec<BTreeMap<String, String>>> =
    std::sync::LazyLock::new(|| common::languages().iter().map(|language| messages(language)).collect());

/// Law 7, and W-024, for one deal.
fn holds(deal: &JsonText, policy: &JsonText) -> Result<(), TestCaseError> {
    let guidance = walkaway_rules::assess(&tree(deal), &policy_with(policy.clone()), &[], common::today());
    let advice = advise(deal, policy);
    // A competitor by the name of "126 mil" may be marked.
    if !deal["competitor"].as_str().is_some_and(|name| name.contains(|sign: char| sign.is_ascii_digit())) {
        unmarked(&advice.say)?;
    }
    let empty = Vec::new();
    let offers = |side: &str| -> Vec<Decimal> {
        let list = deal["offers"].as_array().unwrap_or(&empty);
        list.iter()
            .filter(|offer| side.is_empty() || offer["side"] == side)
            .filter_map(|offer| number(&offer["amount"]))
            .collect()
    };
    let mut said = offers("");
    if let (Some(ours), Some(theirs)) = (offers("us").last(), offers("buyer").last()) {
        said.push(*ours - *theirs);
    }
    let secrets: Vec<Decimal> =
        ours_alone(&guidance).into_iter().filter(|secret| !said.contains(secret)).collect();
    let threshold: Vec<Decimal> =
        guidance.price.threshold.iter().flat_map(|span| [span.least.published, span.least.exact]).collect();
    for text in advice.say.texts.iter().filter(|text| text.available) {
        for reason in text.text.iter().chain(text.parts.iter().map(|part| &part.text)) {
            for (name, value) in &reason.with {
                for amount in amounts(value) {
                    prop_assert!(!secrets.contains(&amount), "{} gives {name} {amount} away", line(reason));
                    for limit in &threshold {
                        let gap = offers("us").last().map(|ours| (*ours - *limit).abs());
                        prop_assert!(
                            gap != Some(amount) || amount.is_zero() || said.contains(&amount),
                            "{}: a gap to the threshold",
                            line(reason)
                        );
                    }
                }
                for told in texts(value) {
                    let marks = avoid::check(&told, &secrets);
                    prop_assert!(
                        marks.iter().all(|mark| mark.tag != avoid::tag::Tag::Secret),
                        "{}: {told}",
                        line(reason)
                    );
                }
            }
        }
        let leaves = matches!(
            text.situation,
            Situation::StrongReply
                | Situation::Posture
                | Situation::HealthyIndifference
                | Situation::Frames
                | Situation::ExitMessage
                | Situation::ExitOpen
                | Situation::ExitClosed
                | Situation::ExitRefer
        );
        // An exit that somebody has decided is no bluff, whatever it is for (W-095).
        prop_assert!(
            !leaves || advice.leaving.available || advice.leave.exit,
            "{} would be a bluff",
            text.id
        );
        prop_assert!(text.parts.is_empty() || text.parts.iter().any(|part| part.picked), "{}", text.id);
        // W-092: what would keep us is said with what it takes, or not at all.
        prop_assert!(text.situation != Situation::Posture || !text.parts.is_empty());
        // W-034 and W-155 are about a price that may not be signed.
        if matches!(text.situation, Situation::StrongReply | Situation::OrganisationalLimits) {
            prop_assert!(advice.leaving.at_buyer.best >= Level::NeedsApproval);
        }
    }
    if let Some(first) = &advice.say.first {
        prop_assert!(advice.say.texts.first().is_some_and(|text| text.available && text.id == *first));
    }
    Ok(())
}

#[test]
fn the_laws_hold_for_the_table() {
    for case in cases() {
        holds(&deal_of(&case), &json!({})).unwrap_or_else(|wrong| panic!("{}: {wrong}", case["name"]));
    }
}

/// Amounts on a coarse grid, so that offers, limits and conditions meet.
fn amount() -> impl Strategy<Value = JsonText> {
    prop_oneof![
        select(vec![
            "105000", "126000", "141750", "142000", "140000", "155000", "21000", "36750", "37000", "80000",
            "25000"
        ])
        .prop_map(|text| json!(text)),
        (60u32..200).prop_map(|thousands| json!((thousands * 1000).to_string())),
        Just(JsonText::Null),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn no_text_gives_a_limit_away(
        (price, list, direct, overhead) in (amount(), amount(), amount(), amount()),
        offers in prop::collection::vec((select(vec!["us", "buyer"]), amount()), 0..5),
        (scope, days, liability, fit) in (amount(), select(vec![30, 45, 90]), select(vec!["12", "24", "unlimited"]), select(vec!["health_care", "mining"])),
        (door, confirmed, told, logged, back) in (select(vec!["", "open", "closed", "refer"]), any::<bool>(), any::<bool>(), any::<bool>(), any::<bool>()),
        (from, to, breaker) in (amount(), amount(), select(vec!["yes", "no", "unknown"])),
        free in select(vec!["Norvia", "126 mil", "US$142,000", "quien pague 141.750", "105k", "alguien"]),
        basis in select(vec!["cost", "price"]),
        (approved, stage) in (any::<bool>(), select(vec!["discovery", "negotiation", "closing"])),
    ) {
        let mut deal = clean_deal();
        deal["amount"] = price;
        deal["list_price"] = list;
        deal["stage"] = json!(stage);
        deal["cost"] = json!({ "direct": direct, "overhead": overhead, "scope_added": [{ "label": "x", "amount": scope }] });
        if scope_is_nothing(&deal) {
            deal["cost"]["scope_added"] = json!([]);
        }
        deal["competitor"] = json!(free);
        deal["terms"]["payment_days"] = json!({ "asked": days, "deal_breaker": breaker });
        deal["terms"]["liability_cap"] = json!({ "asked": liability, "deal_breaker": breaker });
        deal["fit"]["industry"] = json!(fit);
        deal["offers"] = offers.iter().enumerate().map(|(place, (side, amount))| {
            json!({ "side": side, "amount": amount, "on": format!("2026-11-{:02}", place + 1) })
        }).collect();
        deal["exit"] = json!({
            "door": if door.is_empty() { JsonText::Null } else { json!(door) },
            "referred_to": free,
            "steps": { "confirm": { "done": confirmed }, "tell": { "done": confirmed && told } },
            "logged_on": if logged { json!("2026-11-15") } else { JsonText::Null },
            "conditions": { "budget_from": from, "budget_to": to, "stakeholders": free, "scope": free },
        });
        if back {
            deal["comeback"] = json!({ "on": "2026-11-20" });
        }
        if approved {
            deal["approvals"] = json!([{ "covers": "price", "down_to": "138000", "role": "vp", "by": "V", "justification": "w" }]);
        }
        holds(&deal, &json!({ "price": { "margin_basis": basis } }))?;
    }
}

fn scope_is_nothing(deal: &JsonText) -> bool {
    deal["cost"]["scope_added"][0]["amount"].is_null()
}

/// What the linter marks in whatever is typed: limits and costs, and the price that reaches the threshold once the terms
/// have taken their part; not what somebody has offered.
#[test]
fn the_numbers_that_are_ours_alone() {
    let secrets = |name: &str| -> Vec<String> {
        let case = cases().into_iter().find(|case| case["name"] == name).unwrap();
        advise(&deal_of(&case), &json!({})).say.secrets.iter().map(Decimal::to_string).collect()
    };
    let usual = ["25000", "80000", "105000", "126000", "141750", "142000"];
    assert_eq!(secrets("140,000 or the competitor"), usual);
    assert_eq!(secrets("terms eat the price"), [&usual[..], &["142940"]].concat());
    assert_eq!(secrets("approved"), ["25000", "80000", "105000", "126000", "138000", "141750", "142000"]);
    assert_eq!(secrets("the demand is the floor"), ["25000", "80000", "105000", "141750", "142000"]);
    assert_eq!(secrets("nothing is known"), [""; 0]);
}
