//! The conversations, a panel for each play. Which plays there are, only the rules know: a play is a word here.

use std::rc::Rc;

use rust_decimal::Decimal;

use super::charts::{Bar, Figure, Rows, bars, rate, ratio};
use super::parts;
use super::say::{Say, of_play};
use crate::el::{El, el, line, nothing, several};
use crate::speak::Speak;
use walkaway_rules::review::rate::Rate;
use walkaway_rules::review::{CaseSums, OverdueView, PlayReview, Review, WhyView};
use walkaway_rules::vocabulary::Value;

/// The plays in which anything happened; without any there is nothing.
pub fn plays(say: &Say, review: &Rc<Review>) -> El {
    if review.plays.is_empty() {
        return nothing();
    }
    let note = el("span.quiet").text(&parts::all_quarters(say, review));
    let mut panels = el("div.panels plays");
    for (place, play) in review.plays.iter().enumerate() {
        panels = panels.put(panel(say, review, play, place));
    }
    several().put(line(say, "h3.plays-head", "review-plays").put(note)).put(panels)
}

const COLUMNS: &[&str] = &[
    "review-reason-name",
    "review-play-cases-name",
    "review-closed",
    "review-play-success",
    "review-play-durable-name",
    "review-play-days-name",
    "review-tile-stake",
    "review-play-kept-name",
    "review-play-overdue-name",
];

fn panel(say: &Say, review: &Rc<Review>, play: &PlayReview, place: usize) -> El {
    let sums = &play.sums;
    let success = [play.play, "-success"].concat();
    let durable = match sums.durable.of {
        0 => nothing(),
        _ => {
            let id = [play.play, "-durable"].concat();
            rate(say, &id, &say.t("review-play-durable"), &sums.durable)
        }
    };
    let early = match sums.early {
        0 => nothing(),
        early => {
            el("p.quiet").at("data-early", &early.to_string()).text(&say.count("review-play-early", early))
        }
    };
    let picture = several()
        .put(el("p").text(&cases(say, sums)))
        .put(rate(say, &success, &say.t("review-play-success"), &sums.success))
        .put(durable)
        .put(early)
        .put(length(say, sums))
        .put(money(say, sums))
        .put(promises(say, play))
        .put(reasons(say, play))
        .put(again(say, play))
        .put(why(say, play));
    let review = review.clone();
    let figure = Figure {
        say: say.clone(),
        id: play.play,
        title: say.t(&of_play("name", play.play)),
        note: String::new(),
        columns: if play.reasons.is_empty() { &[] } else { COLUMNS },
        rows: Rc::new(move |say| review.plays.get(place).map(|play| rows(say, play)).unwrap_or_default()),
    };
    figure.el(picture)
}

/// "12 cases: 9 closed and 3 open".
fn cases(say: &Say, sums: &CaseSums) -> String {
    let parts = some(say, &[("review-play-closed", sums.closed), ("review-play-open", sums.open)]);
    let cases = Value::Text(say.count("review-play-cases", sums.cases));
    say.tw("review-play-counts", &[("cases", cases), ("parts", Value::List(parts))])
}

/// Those counts that are any.
fn some(say: &Say, counts: &[(&str, usize)]) -> Vec<Value> {
    let mut parts = Vec::new();
    for (id, count) in counts {
        if *count > 0 {
            parts.push(Value::Text(say.count(id, *count)));
        }
    }
    parts
}

fn length(say: &Say, sums: &CaseSums) -> El {
    match sums.days {
        Some(days) if sums.success.enough => {
            el("p").text(&say.fill("review-play-days", "days", Value::Text(say.days(days))))
        }
        _ => nothing(),
    }
}

fn money(say: &Say, sums: &CaseSums) -> El {
    let text = |amount: Decimal| Value::Text(say.money(amount));
    let with =
        [("at_stake", text(sums.at_stake)), ("kept", text(sums.kept)), ("undecided", text(sums.undecided))];
    let id = if sums.undecided.is_zero() { "review-play-money" } else { "review-play-money-open" };
    let worth = match sums.valued {
        0 => nothing(),
        valued => {
            let worth = el("p").is("data-money", "").text(&say.tw(id, &with));
            match valued < sums.cases {
                true => {
                    let known = [("known", Value::count(valued)), ("all", Value::count(sums.cases))];
                    let known = say.tw("review-known-of", &known);
                    worth.put(el("span.quiet").text(" (").text(&known).text(")"))
                }
                false => worth,
            }
        }
    };
    several().put(worth).put(parts::counted(say, "review-play-other", sums.other_currency))
}

fn promises(say: &Say, play: &PlayReview) -> El {
    let sums = &play.sums;
    if sums.promises == 0 {
        return nothing();
    }
    let due = sums.promises.saturating_sub(sums.promises_kept).saturating_sub(sums.promises_overdue);
    let parts = some(
        say,
        &[
            ("review-promises-kept", sums.promises_kept),
            ("review-promises-overdue", sums.promises_overdue),
            ("review-promises-due", due),
        ],
    );
    let late = match play.overdue.is_empty() {
        true => nothing(),
        false => el("ul.overdue").each(&play.overdue, |one| overdue(say, one)),
    };
    several().put(el("p").text(&say.fill("review-promises", "parts", Value::List(parts)))).put(late)
}

fn overdue(say: &Say, one: &OverdueView) -> El {
    let mut about: Vec<&str> = Vec::new();
    about.extend(one.owner.as_deref());
    about.extend(one.buyer.as_deref().or(one.deal.as_deref()));
    let due = say.fill("review-promise-due", "on", Value::Day(one.on.clone()));
    about.push(&due);
    let what = one.what.clone().unwrap_or_else(|| say.t("review-promise-unnamed"));
    el("li").text(&what).put(el("span.quiet").text(" · ").text(&about.join(" · ")))
}

fn reason(say: &Say, word: Option<&str>) -> String {
    match word {
        Some(word) => say.t(&of_play("reason", word)),
        None => say.t("review-reason-none"),
    }
}

fn reasons(say: &Say, play: &PlayReview) -> El {
    let most = play.reasons.iter().map(|row| row.sums.cases).max().unwrap_or(0) as f64;
    let mut drawn = Vec::new();
    for row in &play.reasons {
        drawn.push(Bar {
            label: reason(say, row.reason),
            number: say.many(row.sums.cases),
            share: ratio(row.sums.cases as f64, most),
            tone: if row.reason.is_some() { "accent" } else { "muted" },
        });
    }
    if drawn.is_empty() {
        return nothing();
    }
    let title = say.t("review-play-reasons");
    several().put(el("h4").text(&title)).put(bars(&[play.play, "-reasons"].concat(), &title, &drawn))
}

/// All of them, and by reason.
fn rows(say: &Say, play: &PlayReview) -> Rows {
    let mut rows = vec![row(say, say.t("review-play-all"), &play.sums)];
    for it in &play.reasons {
        rows.push(row(say, reason(say, it.reason), &it.sums));
    }
    rows
}

fn row(say: &Say, name: String, sums: &CaseSums) -> Vec<String> {
    vec![
        name,
        say.many(sums.cases),
        say.many(sums.closed),
        cell(say, &sums.success),
        cell(say, &sums.durable),
        sums.days.map(|days| say.days(days)).unwrap_or_default(),
        say.money(sums.at_stake),
        say.money(sums.kept),
        say.many(sums.promises_overdue),
    ]
}

/// A rate in a cell: of few cases nothing but the cases.
fn cell(say: &Say, rate: &Rate) -> String {
    let cases =
        || say.tw("review-cases", &[("hits", Value::count(rate.hits)), ("of", Value::count(rate.of))]);
    match (rate.share, rate.low, rate.high) {
        (Some(share), Some(low), Some(high)) if rate.enough => {
            let percent = |share| Value::Text(say.percent(share));
            let with = [("share", percent(share)), ("low", percent(low)), ("high", percent(high))];
            [cases().as_str(), "; ", &say.tw("review-play-rate", &with)].concat()
        }
        (Some(_), ..) => cases(),
        _ => String::new(),
    }
}

fn again(say: &Say, play: &PlayReview) -> El {
    if play.again.is_empty() {
        return nothing();
    }
    let mut clients = Vec::new();
    for client in &play.again {
        clients.push(Value::Text([&client.buyer, " (", &say.many(client.cases), ")"].concat()));
    }
    el("p").text(&say.fill("review-play-again", "clients", Value::List(clients)))
}

fn why(say: &Say, play: &PlayReview) -> El {
    if play.why.is_empty() {
        return nothing();
    }
    el("details.data")
        .is("data-list", "why")
        .put(line(say, "summary", "review-play-why"))
        .put(el("ul.whys").each(&play.why, |one| reason_to_buy(say, one)))
}

fn reason_to_buy(say: &Say, one: &WhyView) -> El {
    let mut about = el("span.quiet").text(" · ");
    if let Some(who) = one.buyer.as_ref().or(one.deal.as_ref()) {
        about = about.text(who).text(" · ");
    }
    el("li").text(&one.why).put(about.text(&say.day(&one.on)))
}
