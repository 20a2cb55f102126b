//! The negotiation: the offers over time, what stands out, the next offer, and what speaks for the posture. It is the
//! rep's own screen: threshold and floor are on it.

mod chart;
mod entry;

use rust_decimal::Decimal;
use yew::Callback;

use super::desk::Desk;
use super::parts::{choice, fold, icon, sign};
use crate::el::{El, el, fact, line, listed, nothing, path, several, svg, told};
use crate::speak::Speak;
use walkaway_rules::advice::talks::{
    Flag, Met, OfferView, PastView, Pattern, Plan, Remark, TalksView, Tone, Track, TriggerKind,
};
use walkaway_rules::facts::json::Json;
use walkaway_rules::vocabulary::{Moment, Reason, Side, Value};

/// So many remarks are in sight; the others fold.
const IN_SIGHT: usize = 4;

/// The panel.
pub fn panel(desk: &Desk) -> El {
    let talks = &desk.advice.talks;
    let any = !talks.offers.is_empty();
    let folded = |id: &str, count: usize, holds: El| {
        fold(&desk.t(id), &desk.number(Decimal::from(count)), false, holds)
    };
    el("div.talks")
        .put(if talks.unclear { line(desk, "p.note", "talks-unclear") } else { nothing() })
        .put(position(desk, talks))
        .put(if any { chart::view(desk, talks) } else { line(desk, "p.quiet", "talks-none") })
        .put(remarks(desk, &talks.remarks))
        .put(plan(desk, &talks.plan))
        .put(entry::entry(desk))
        .put(match any {
            true => {
                let holds = several().put(table(desk, &talks.offers)).put(ways(desk, talks));
                folded("talks-table", talks.offers.len(), holds)
            }
            false => nothing(),
        })
        .put(fold(&desk.t("talks-triggers"), &met(desk, talks), false, triggers(desk, talks)))
        .put(match talks.past.is_empty() {
            true => nothing(),
            false => {
                let holds = several().each(&talks.past, |past| history(desk, past));
                folded("talks-past", talks.past.len(), holds)
            }
        })
}

/// Who named it, as a person says it.
fn who(desk: &Desk, side: Side) -> String {
    desk.t(match side {
        Side::Us => "card-price-us",
        Side::Buyer => "card-price-buyer",
    })
}

/// The mark of a side: its own shape and colour.
fn mark(side: Side) -> El {
    let (class, shape) = chart::shape(side);
    svg("svg.tk-key").is("viewBox", "-8 -8 16 16").put(path(class, shape))
}

/// The two last prices and what lies between.
fn position(desk: &Desk, talks: &TalksView) -> El {
    let number = |amount: Option<Decimal>| {
        el("dd.figure").text(&amount.map_or("–".to_owned(), |amount| desk.number(amount)))
    };
    let last = |side: Side, id: &str, amount: Option<Decimal>| {
        el("div").put(el("dt").put(mark(side)).t(desk, id)).put(number(amount))
    };
    el("dl.tk-now")
        .put(last(Side::Us, "talks-ours-now", talks.ours_last))
        .put(last(Side::Buyer, "talks-theirs-now", talks.theirs_last))
        .put(fact(&desk.t("talks-gap"), number(talks.gap)))
}

/// A day, with its time where it is known.
fn moment(desk: &Desk, on: Option<&str>) -> String {
    let Some(moment) = on.and_then(Moment::parse) else { return desk.t("talks-undated") };
    let day = moment.day.to_string();
    match moment.minute {
        None => desk.day(&day),
        Some(minute) => {
            let time = Value::Text(format!("{:02}:{:02}", minute / 60, minute % 60));
            desk.tw("talks-moment", &[("day", Value::Day(day)), ("time", time)])
        }
    }
}

/// What stands out, worst first.
fn remarks(desk: &Desk, remarks: &[Remark]) -> El {
    if remarks.is_empty() {
        return nothing();
    }
    let list = |remarks: &[Remark]| {
        el("ul").each(remarks, |remark| {
            el("li.tk-remark").is("data-tone", remark.tone.word()).put(tone(desk, remark.tone)).put(told(
                desk,
                "span",
                &remark.reason,
            ))
        })
    };
    // What is merely good to know waits, and so does whatever is too much to read.
    let worst = remarks.iter().take(IN_SIGHT).filter(|remark| remark.tone < Tone::Info).count();
    let (first, rest) = remarks.split_at_checked(worst.max(2).min(remarks.len())).unwrap_or((remarks, &[]));
    let more = match rest.is_empty() {
        true => nothing(),
        false => fold(&desk.count("talks-more", rest.len()), "", false, list(rest)),
    };
    el("section.tk-remarks").put(line(desk, "h4", "talks-stands-out")).put(list(first)).put(more)
}

/// How good a remark is: a shape of its own, and a word for those who cannot see it.
fn tone(desk: &Desk, tone: Tone) -> El {
    let (word, shape, sign) = match tone {
        Tone::Bad => ("talks-tone-bad", "M5 1h6l4 4v6l-4 4H5l-4-4V5z", "M5.5 5.5l5 5M10.5 5.5l-5 5"),
        Tone::Warn => ("talks-tone-warn", "M8 1.2L15.4 14.4H0.6z", "M8 6v4M8 12v.4"),
        Tone::Info => ("talks-tone-info", "M8 1a7 7 0 1 1 0 14A7 7 0 1 1 8 1z", "M8 7.4v4.2M8 4.6v.4"),
        Tone::Good => ("talks-tone-good", "M8 1a7 7 0 1 1 0 14A7 7 0 1 1 8 1z", "M4.8 8.3l2.2 2.2 4.2-4.8"),
    };
    several().put(icon(shape, sign)).put(line(desk, "span.hidden", word).text(" "))
}

/// The next offer.
fn plan(desk: &Desk, plan: &Plan) -> El {
    let list = |title: &str, items: &[Reason]| match items.is_empty() {
        true => nothing(),
        false => several().put(line(desk, "h5", title)).put(listed(desk, "ul.dotted", items)),
    };
    let (first, more) = match plan.why.split_first() {
        Some((first, more)) => (told(desk, "p.tk-next", first), more),
        None => (nothing(), &[] as &[Reason]),
    };
    let title = el("div.row").put(line(desk, "h4", "talks-plan").is("id", "tk-plan")).put(line(
        desk,
        "small",
        "talks-plan-private",
    ));
    el("section.tk-plan")
        .is("aria-labelledby", "tk-plan")
        .put(title)
        .put(first)
        .put(several().each(more, |reason| told(desk, "p.quiet", reason)))
        .put(plan.when.as_ref().map_or_else(nothing, |when| told(desk, "p", when)))
        .put(list("talks-plan-ask", &plan.ask))
        .put(list("talks-plan-instead", &plan.instead))
}

fn flag(desk: &Desk, flag: Flag) -> String {
    desk.t(match flag {
        Flag::Hasty => "talks-flag-hasty",
        Flag::AfterReturn => "talks-flag-after-return",
        Flag::Unreciprocated => "talks-flag-unreciprocated",
        Flag::Retraction => "talks-flag-retraction",
        Flag::Held => "talks-flag-held",
        Flag::Undated => "talks-flag-undated",
        Flag::SameDay => "talks-flag-same-day",
        Flag::Future => "talks-flag-future",
    })
}

/// By how much the price itself went up or down.
fn change(desk: &Desk, offer: &OfferView) -> String {
    let Some(gave) = offer.gave.filter(|gave| !gave.is_zero()) else { return String::new() };
    let up = gave.is_sign_negative() == (offer.side == Side::Us);
    format!("{}{}", if up { "+" } else { "−" }, desk.number(gave.abs()))
}

/// Every offer with what there is to say about it.
fn table(desk: &Desk, offers: &[OfferView]) -> El {
    let mut rows = el("tbody");
    for offer in offers {
        let mut notes: Vec<String> = Vec::new();
        // That an offer has no date stands in its first cell.
        for it in offer.flags.iter().filter(|flag| **flag != Flag::Undated) {
            notes.push(flag(desk, *it));
        }
        if let Some(what) = &offer.in_return {
            notes.push(desk.fill("talks-in-return", "what", Value::Text(what.clone())));
        }
        let bad = offer.flags.iter().any(|flag| matches!(flag, Flag::Hasty | Flag::AfterReturn));
        let row = el("tr")
            .put(el("td").text(&moment(desk, offer.on.as_deref())))
            .put(el("th").is("scope", "row").put(mark(offer.side)).text(&who(desk, offer.side)))
            .put(el("td.figure").text(&desk.number(offer.amount)))
            .put(el("td.figure").text(&change(desk, offer)));
        let said = match notes.is_empty() {
            true => nothing(),
            false => {
                let cell = el("td").is("colspan", "4").when(bad, "class", "bad");
                el("tr.tk-said").put(cell.text(&notes.join(" · ")))
            }
        };
        rows = rows.put(several().put(row).put(said));
    }
    let head = |shape: &'static str, id: &str| line(desk, shape, id).is("scope", "col");
    let heads = el("tr")
        .put(head("th", "talks-col-when"))
        .put(head("th", "talks-col-who"))
        .put(head("th.figure", "talks-col-price"))
        .put(head("th.figure", "talks-col-change"));
    let table = el("table.tk-table")
        .put(line(desk, "caption.hidden", "talks-table"))
        .put(el("thead").put(heads))
        .put(rows);
    el("div.scroll")
        .is("tabindex", "0")
        .is("role", "group")
        .at("aria-label", &desk.t("talks-table"))
        .put(table)
}

fn pattern(desk: &Desk, pattern: Pattern) -> String {
    desk.t(match pattern {
        Pattern::Diminishing => "talks-pattern-diminishing",
        Pattern::Constant => "talks-pattern-constant",
        Pattern::Accelerating => "talks-pattern-accelerating",
        Pattern::Mixed => "talks-pattern-mixed",
        Pattern::Holding => "talks-pattern-holding",
        Pattern::Retraction => "talks-pattern-retraction",
        Pattern::TooFew => "talks-pattern-too-few",
    })
}

/// Hours as a person says them: days from two days on.
fn speed(desk: &Desk, hours: Option<Decimal>) -> String {
    let Some(hours) = hours else { return "–".to_owned() };
    if hours < Decimal::from(48) && hours != Decimal::from(24) {
        return desk.fill("talks-hours", "hours", Value::Number(hours));
    }
    let days = hours.checked_div(Decimal::from(24)).unwrap_or_default().round_dp(1).normalize();
    desk.fill("talks-days", "days", Value::Number(days))
}

/// How each side moves, side by side.
fn ways(desk: &Desk, talks: &TalksView) -> El {
    let row = |name: &str, cell: fn(&Desk, &Track) -> String| {
        el("tr")
            .put(line(desk, "th", name).is("scope", "row"))
            .put(el("td").text(&cell(desk, &talks.ours)))
            .put(el("td").text(&cell(desk, &talks.theirs)))
    };
    let head = |side: Side| el("th").is("scope", "col").text(&who(desk, side));
    let heads = el("tr").put(el("td")).put(head(Side::Us)).put(head(Side::Buyer));
    let rows = el("tbody")
        .put(row("talks-way-pattern", |desk, track| pattern(desk, track.pattern)))
        .put(row("talks-way-moved", |desk, track| desk.number(track.moved)))
        .put(row("talks-way-speed", |desk, track| speed(desk, track.hours)));
    el("table.tk-ways").put(line(desk, "caption", "talks-ways")).put(el("thead").put(heads)).put(rows)
}

/// Which of the reasons for the posture hold.
fn met(desk: &Desk, talks: &TalksView) -> String {
    let met = talks.triggers.iter().filter(|trigger| trigger.met == Met::Met);
    let names = met.map(|trigger| Value::Message(kind(trigger.kind).to_owned())).collect::<Vec<_>>();
    if names.is_empty() { String::new() } else { desk.value(Value::List(names)) }
}

fn kind(kind: TriggerKind) -> &'static str {
    match kind {
        TriggerKind::Deadlock => "talks-kind-deadlock",
        TriggerKind::TestsLimits => "talks-kind-tests-limits",
        TriggerKind::NearThreshold => "talks-kind-near-threshold",
        TriggerKind::NeedsReset => "talks-kind-needs-reset",
    }
}

fn state(desk: &Desk, met: Met) -> El {
    match met {
        Met::Met => sign(desk, "yes", "M2 7.5l3.5 3.5L12 3.5", "talks-met"),
        Met::NotMet => sign(desk, "open", "M3 7h8", "talks-not-met"),
        Met::Unknown => {
            sign(desk, "open", "M4.5 5a2.5 2.5 0 1 1 3.4 2.3C7.2 7.6 7 8 7 9M7 11.4v.4", "talks-met-unknown")
        }
    }
}

/// The four reasons for the posture, and what only the rep can see.
fn triggers(desk: &Desk, talks: &TalksView) -> El {
    let states = el("ul.tk-states").each(&talks.triggers, |trigger| {
        let says = el("span").put(line(desk, "strong", kind(trigger.kind))).text(" ").put(told(
            desk,
            "span.quiet",
            &trigger.reason,
        ));
        el("li").is("data-met", trigger.met.word()).put(state(desk, trigger.met)).put(says)
    });
    let mut prices = el("ul.tk-states");
    let mut said = several();
    for after in &talks.after {
        match after.path {
            None => {
                let says = line(desk, "span", after.label);
                prices = prices.put(el("li").put(state(desk, after.met)).put(says));
            }
            Some(path) => said = said.put(toggle(desk, path, after.label, seen(after.met))),
        }
    }
    let after = match talks.after.is_empty() {
        true => nothing(),
        false => several().put(line(desk, "h4", "talks-after")).put(prices),
    };
    several()
        .put(states)
        .put(line(desk, "h4", "talks-behaviour"))
        .put(several().each(&talks.behaviour, |it| toggle(desk, it.path, it.label, it.seen)))
        .put(after)
        .put(said)
}

fn seen(met: Met) -> Option<bool> {
    match met {
        Met::Met => Some(true),
        Met::NotMet => Some(false),
        Met::Unknown => None,
    }
}

/// Something about the buyer that only the rep can tell.
fn toggle(desk: &Desk, path: &'static str, label: &str, seen: Option<bool>) -> El {
    let on_pick = {
        let desk = desk.clone();
        Callback::from(move |picked: Option<String>| {
            desk.answer(path, picked.map(|picked| Json::Bool(picked == "true")));
        })
    };
    let choice = choice(desk.t(label), seen.map(|seen| seen.to_string()), on_pick)
        .option("true", &desk.t("card-yes"))
        .option("false", &desk.t("card-no"));
    let wrong = match desk.error_at(path) {
        Some(error) => el("p.wrong").text(&error),
        None => nothing(),
    };
    el("div.tk-toggle").key(path).put(choice.el()).put(wrong)
}

/// A negotiation that ended.
fn history(desk: &Desk, past: &PastView) -> El {
    let ended = match &past.closed_on {
        Some(day) => desk.fill("talks-past-closed", "day", Value::Day(day.clone())),
        None => desk.t("talks-past-undated"),
    };
    el("section.tk-past").put(el("h4").text(&ended)).put(table(desk, &past.offers))
}
