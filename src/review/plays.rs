//! The conversations, a panel for each play. Which plays there are, only the rules know: a play is a word here.

use std::rc::Rc;

use rust_decimal::Decimal;
use yew::prelude::*;

use super::charts::{Bar, Figure, bars, part, rate};
use super::parts;
use super::say::{Say, of_play};
use walkaway_rules::review::rate::Rate;
use walkaway_rules::review::{CaseSums, OverdueView, PlayReview, Review, WhyView};
use walkaway_rules::vocabulary::Value;

/// The plays in which anything happened; without any there is nothing.
pub fn plays(say: &Say, review: &Rc<Review>) -> Html {
    if review.plays.is_empty() {
        return html! {};
    }
    let note = parts::all_quarters(say, review);
    html! {
        <>
            <h3 class="plays-head">{ say.t("review-plays") }<span class="quiet">{ note }</span></h3>
            <div class="panels plays">
                { for (0..review.plays.len()).map(|place| panel(say, review, place)) }
            </div>
        </>
    }
}

fn panel(say: &Say, review: &Rc<Review>, place: usize) -> Html {
    let Some(play) = review.plays.get(place) else { return html! {} };
    let sums = &play.sums;
    let title = say.t(&of_play("name", play.play));
    let rows = {
        let (say, review) = (say.clone(), review.clone());
        Callback::from(move |()| review.plays.get(place).map(|play| rows(&say, play)).unwrap_or_default())
    };
    let columns: &[&str] = match play.reasons.is_empty() {
        true => &[],
        false => &[
            "review-reason-name",
            "review-play-cases-name",
            "review-closed",
            "review-play-success",
            "review-play-durable-name",
            "review-play-days-name",
            "review-tile-stake",
            "review-play-kept-name",
            "review-play-overdue-name",
        ],
    };
    let columns: Vec<String> = columns.iter().map(|id| say.t(id)).collect();
    let success = [play.play, "-success"].concat();
    let durable = [play.play, "-durable"].concat();
    html! {
        <Figure say={say.clone()} id={play.play} title={title.clone()} {columns} {rows}>
            <p>{ cases(say, sums) }</p>
            { rate(say, &success, &say.t("review-play-success"), &sums.success) }
            if sums.durable.of > 0 {
                { rate(say, &durable, &say.t("review-play-durable"), &sums.durable) }
            }
            if sums.early > 0 {
                <p class="quiet" data-early={sums.early.to_string()}>{ say.count("review-play-early", sums.early) }</p>
            }
            { length(say, sums) }
            { money(say, sums) }
            { promises(say, play) }
            { reasons(say, play) }
            { again(say, play) }
            { why(say, play) }
        </Figure>
    }
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

fn length(say: &Say, sums: &CaseSums) -> Html {
    match sums.days {
        Some(days) if sums.success.enough => {
            html! { <p>{ say.tw("review-play-days", &[("days", Value::Text(say.days(days)))]) }</p> }
        }
        _ => html! {},
    }
}

fn money(say: &Say, sums: &CaseSums) -> Html {
    let text = |amount: Decimal| Value::Text(say.money(amount));
    let with =
        [("at_stake", text(sums.at_stake)), ("kept", text(sums.kept)), ("undecided", text(sums.undecided))];
    let id = if sums.undecided.is_zero() { "review-play-money" } else { "review-play-money-open" };
    let known = [("known", Value::count(sums.valued)), ("all", Value::count(sums.cases))];
    html! {
        <>
            if sums.valued > 0 {
                <p data-money="">
                    { say.tw(id, &with) }
                    if sums.valued < sums.cases {
                        <span class="quiet">{ " (" }{ say.tw("review-known-of", &known) }{ ")" }</span>
                    }
                </p>
            }
            if sums.other_currency > 0 {
                <p class="quiet">{ say.count("review-play-other", sums.other_currency) }</p>
            }
        </>
    }
}

fn promises(say: &Say, play: &PlayReview) -> Html {
    let sums = &play.sums;
    if sums.promises == 0 {
        return html! {};
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
    html! {
        <>
            <p>{ say.tw("review-promises", &[("parts", Value::List(parts))]) }</p>
            if !play.overdue.is_empty() {
                <ul class="overdue">{ for play.overdue.iter().map(|one| overdue(say, one)) }</ul>
            }
        </>
    }
}

fn overdue(say: &Say, one: &OverdueView) -> Html {
    let mut about: Vec<&str> = Vec::new();
    about.extend(one.owner.as_deref());
    about.extend(one.buyer.as_deref().or(one.deal.as_deref()));
    let due = say.tw("review-promise-due", &[("on", Value::Day(one.on.clone()))]);
    about.push(&due);
    let what = one.what.clone().unwrap_or_else(|| say.t("review-promise-unnamed"));
    html! { <li>{ what }<span class="quiet">{ " · " }{ about.join(" · ") }</span></li> }
}

fn reason(say: &Say, word: Option<&str>) -> String {
    match word {
        Some(word) => say.t(&of_play("reason", word)),
        None => say.t("review-reason-none"),
    }
}

fn reasons(say: &Say, play: &PlayReview) -> Html {
    let most = play.reasons.iter().map(|row| row.sums.cases).max().unwrap_or(0) as f64;
    let mut drawn = Vec::new();
    for row in &play.reasons {
        drawn.push(Bar {
            label: reason(say, row.reason),
            number: say.number(row.sums.cases),
            share: part(row.sums.cases as f64, most),
            tone: if row.reason.is_some() { "accent" } else { "muted" },
        });
    }
    if drawn.is_empty() {
        return html! {};
    }
    let title = say.t("review-play-reasons");
    html! { <><h4>{ &title }</h4>{ bars(&[play.play, "-reasons"].concat(), &title, &drawn) }</> }
}

/// All of them, and by reason.
fn rows(say: &Say, play: &PlayReview) -> Vec<Vec<String>> {
    let mut rows = vec![row(say, say.t("review-play-all"), &play.sums)];
    for it in &play.reasons {
        rows.push(row(say, reason(say, it.reason), &it.sums));
    }
    rows
}

fn row(say: &Say, name: String, sums: &CaseSums) -> Vec<String> {
    vec![
        name,
        say.number(sums.cases),
        say.number(sums.closed),
        cell(say, &sums.success),
        cell(say, &sums.durable),
        sums.days.map(|days| say.days(days)).unwrap_or_default(),
        say.money(sums.at_stake),
        say.money(sums.kept),
        say.number(sums.promises_overdue),
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

fn again(say: &Say, play: &PlayReview) -> Html {
    if play.again.is_empty() {
        return html! {};
    }
    let mut clients = Vec::new();
    for client in &play.again {
        clients.push(Value::Text([&client.buyer, " (", &say.number(client.cases), ")"].concat()));
    }
    html! { <p>{ say.tw("review-play-again", &[("clients", Value::List(clients))]) }</p> }
}

fn why(say: &Say, play: &PlayReview) -> Html {
    if play.why.is_empty() {
        return html! {};
    }
    html! {
        <details class="data" data-list="why">
            <summary>{ say.t("review-play-why") }</summary>
            <ul class="whys">{ for play.why.iter().map(|one| reason_to_buy(say, one)) }</ul>
        </details>
    }
}

fn reason_to_buy(say: &Say, one: &WhyView) -> Html {
    let who = one.buyer.as_ref().or(one.deal.as_ref());
    html! {
        <li>
            { &one.why }
            <span class="quiet">
                { " · " }
                if let Some(who) = who { { who }{ " · " } }
                { say.day(&one.on) }
            </span>
        </li>
    }
}
