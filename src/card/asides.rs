//! Answers that do not count, each beside what does, until one of the two is taken: nothing is lost, and nothing is
//! judged by what nobody stands for.

use super::Msg;
use super::draw::Draw;
use crate::bridge::Aside;
use crate::el::{El, el, line, nothing};
use crate::speak::Speak;
use walkaway_rules::facts::json::Json;
use walkaway_rules::facts::read::number;
use walkaway_rules::vocabulary::Day;
use walkaway_rules::vocabulary::{Money, Value};

/// All of them.
pub fn view(draw: &Draw) -> El {
    if draw.input.asides.is_empty() {
        return nothing();
    }
    let list = el("ul.plain entries").each(&draw.input.asides, |it| one(draw, it));
    el("section.asides").put(line(draw, "h3", "card-asides")).put(list)
}

fn one(draw: &Draw, aside: &Aside) -> El {
    let happened = aside.why == "record";
    let name = if happened { draw.t("card-aside-record-name") } else { label(draw, &aside.path) };
    let name = match &aside.line {
        Some(line) => [&name, " · ", line].concat(),
        None => name,
    };
    let why = match (aside.why.as_str(), aside.status.as_str()) {
        ("unsent" | "record", status) => draw.code("card-aside-", status),
        (why, _) => draw.code("card-aside-", why),
    };
    let why = el("p.quiet").is("role", "status").at("data-status", &aside.status).text(&why);
    let why = match &aside.message {
        Some(message) => why.text(" ").put(el("q").text(message)),
        None => why,
    };
    let give = |words: &str, mine: bool| {
        let words = draw.t(words);
        draw.button("button.choice", &words, Msg::Settle(aside.path.clone(), aside.why.clone(), mine))
            .at("aria-label", &[&words, ": ", &name].concat())
    };
    let (mine, theirs) = match aside.why.as_str() {
        "unsent" | "record" => ("card-send-again", "card-aside-drop"),
        "old" => ("card-aside-use", "card-aside-not-this"),
        "window" => ("card-aside-mine", "card-aside-other"),
        "unquoted" | "requoted" => ("card-aside-mine", "card-aside-drop"),
        _ => ("card-aside-mine", "card-aside-crm"),
    };
    let mut facts = el("dl.facts");
    if !happened {
        facts = facts.put(draw.fact("card-aside-yours", &said(draw, &aside.mine)));
        if aside.theirs != Json::Null || aside.why == "differs" {
            let whose = if aside.why == "window" { "card-aside-elsewhere" } else { "card-price-record" };
            facts = facts.put(draw.fact(whose, &said(draw, &aside.theirs)));
        }
    }
    el("li.entry aside")
        .key(&[&aside.why, " ", &aside.path].concat())
        .at("data-why", &aside.why)
        .at("data-path", &aside.path)
        .put(el("strong").text(&name))
        .put(why)
        .put(facts)
        .put(el("div.buttons").put(give(mine, true)).put(give(theirs, false)))
}

/// The fact's name. Of what only the coach reads the card knows no more than what it is about.
fn label(draw: &Draw, path: &str) -> String {
    let root = path.split('.').next().unwrap_or_default();
    match root {
        "exit" | "comeback" | "behaviour" | "history" | "leverage" | "plays" => {
            draw.code("card-aside-about-", root)
        }
        _ => draw.field(path),
    }
}

/// A value as far as a person can tell it apart from another.
fn said(draw: &Draw, value: &Json) -> String {
    let entries = |count: usize| draw.count("card-aside-entries", count);
    match value {
        Json::Null | Json::Unreadable => draw.t("card-aside-nothing"),
        Json::Bool(yes) => draw.t(if *yes { "card-yes" } else { "card-no" }),
        Json::List(items) => entries(items.len()),
        Json::Object(facts) => {
            let text = |key: &str| match value.get(key) {
                Some(Json::Text(text) | Json::Number(text)) => Some(text.clone()),
                _ => None,
            };
            match text("amount").and_then(|text| number(&text)).zip(text("currency")) {
                Some((amount, currency)) => draw.value(Value::Money(Money { amount, currency })),
                None => entries(facts.len()),
            }
        }
        Json::Text(text) | Json::Number(text) => match text.as_str() {
            "yes" => draw.t("card-yes"),
            "no" => draw.t("card-no"),
            "unknown" => draw.t("card-unknown"),
            "standard" => draw.t("card-take-standard"),
            "unlimited" => draw.t("card-unlimited"),
            text => match (number(text), Day::parse(text)) {
                (Some(number), _) => draw.number(number),
                (None, Some(day)) => draw.value(Value::day(day)),
                _ => text.to_owned(),
            },
        },
    }
}
