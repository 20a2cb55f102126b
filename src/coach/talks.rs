//! The negotiation: the offers over time, what stands out, the next offer, and what speaks for the posture. It is the
//! rep's own screen: threshold and floor are on it.

mod chart;
mod entry;

use rust_decimal::Decimal;
use yew::prelude::*;

use super::desk::{Desk, Props};
use super::parts::{Choice, Fold};
use walkaway_rules::advice::talks::{
    Flag, Met, OfferView, PastView, Pattern, Plan, Remark, TalksView, Tone, Track, Trigger, TriggerKind,
};
use walkaway_rules::facts::json::Json;
use walkaway_rules::vocabulary::Moment;
use walkaway_rules::vocabulary::Side;
use walkaway_rules::vocabulary::Value;

/// So many remarks are in sight; the others fold.
const IN_SIGHT: usize = 4;

/// The panel.
#[component]
pub fn Panel(Props { desk }: &Props) -> Html {
    let talks = &desk.advice.talks;
    html! {
        <div class="talks">
            if talks.unclear {
                <p class="note">{ desk.t("talks-unclear") }</p>
            }
            { position(desk, talks) }
            if talks.offers.is_empty() {
                <p class="quiet">{ desk.t("talks-none") }</p>
            } else {
                { chart::view(desk, talks) }
            }
            { remarks(desk, &talks.remarks) }
            { plan(desk, &talks.plan) }
            <entry::Entry desk={desk.clone()} />
            if !talks.offers.is_empty() {
                <Fold title={desk.t("talks-table")} summary={desk.number(Decimal::from(talks.offers.len()))}>
                    { table(desk, &talks.offers) }
                    { ways(desk, talks) }
                </Fold>
            }
            <Fold title={desk.t("talks-triggers")} summary={met(desk, talks)}>
                { triggers(desk, talks) }
            </Fold>
            if !talks.past.is_empty() {
                <Fold title={desk.t("talks-past")} summary={desk.number(Decimal::from(talks.past.len()))}>
                    { for talks.past.iter().map(|past| history(desk, past)) }
                </Fold>
            }
        </div>
    }
}

/// Who named it, as a person says it.
fn who(desk: &Desk, side: Side) -> String {
    desk.t(match side {
        Side::Us => "card-price-us",
        Side::Buyer => "card-price-buyer",
    })
}

/// The mark of a side: its own shape and colour.
fn mark(side: Side) -> Html {
    let (class, shape) = chart::shape(side);
    html! {
        <svg class="tk-key" viewBox="-8 -8 16 16" aria-hidden="true" focusable="false">
            <path class={classes!("dot", class)} d={shape} />
        </svg>
    }
}

/// The two last prices and what lies between.
fn position(desk: &Desk, talks: &TalksView) -> Html {
    let number = |amount: Option<Decimal>| amount.map_or("–".to_owned(), |amount| desk.number(amount));
    html! {
        <dl class="tk-now">
            <div><dt>{ mark(Side::Us) }{ desk.t("talks-ours-now") }</dt><dd class="figure">{ number(talks.ours_last) }</dd></div>
            <div><dt>{ mark(Side::Buyer) }{ desk.t("talks-theirs-now") }</dt><dd class="figure">{ number(talks.theirs_last) }</dd></div>
            <div><dt>{ desk.t("talks-gap") }</dt><dd class="figure">{ number(talks.gap) }</dd></div>
        </dl>
    }
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
fn remarks(desk: &Desk, remarks: &[Remark]) -> Html {
    if remarks.is_empty() {
        return html! {};
    }
    let one = |remark: &Remark| {
        html! { <li class="tk-remark" data-tone={remark.tone.word()}>{ tone(desk, remark.tone) }<span>{ desk.say(&remark.reason) }</span></li> }
    };
    // What is merely good to know waits, and so does whatever is too much to read.
    let worst = remarks.iter().take(IN_SIGHT).filter(|remark| remark.tone < Tone::Info).count();
    let (first, rest) = remarks.split_at_checked(worst.max(2).min(remarks.len())).unwrap_or((remarks, &[]));
    html! {
        <section class="tk-remarks">
            <h4>{ desk.t("talks-stands-out") }</h4>
            <ul>{ for first.iter().map(one) }</ul>
            if !rest.is_empty() {
                <Fold title={desk.tw("talks-more", &[("count", Value::count(rest.len()))])}>
                    <ul>{ for rest.iter().map(one) }</ul>
                </Fold>
            }
        </section>
    }
}

/// How good a remark is: a shape of its own, and a word for those who cannot see it.
fn tone(desk: &Desk, tone: Tone) -> Html {
    let (word, shape, sign) = match tone {
        Tone::Bad => ("talks-tone-bad", "M5 1h6l4 4v6l-4 4H5l-4-4V5z", "M5.5 5.5l5 5M10.5 5.5l-5 5"),
        Tone::Warn => ("talks-tone-warn", "M8 1.2L15.4 14.4H0.6z", "M8 6v4M8 12v.4"),
        Tone::Info => ("talks-tone-info", "M8 1a7 7 0 1 1 0 14A7 7 0 1 1 8 1z", "M8 7.4v4.2M8 4.6v.4"),
        Tone::Good => ("talks-tone-good", "M8 1a7 7 0 1 1 0 14A7 7 0 1 1 8 1z", "M4.8 8.3l2.2 2.2 4.2-4.8"),
    };
    html! {
        <>
            <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
                <path class="shape" d={shape} /><path class="mark" d={sign} />
            </svg>
            <span class="hidden">{ desk.t(word) }{ " " }</span>
        </>
    }
}

/// The next offer.
fn plan(desk: &Desk, plan: &Plan) -> Html {
    let list = |title: &str, items: &[walkaway_rules::vocabulary::Reason]| {
        if items.is_empty() {
            return html! {};
        }
        html! {
            <>
                <h5>{ desk.t(title) }</h5>
                <ul class="dotted">{ for items.iter().map(|item| html! { <li>{ desk.say(item) }</li> }) }</ul>
            </>
        }
    };
    let mut why = plan.why.iter();
    html! {
        <section class="tk-plan" aria-labelledby="tk-plan">
            <div class="row">
                <h4 id="tk-plan">{ desk.t("talks-plan") }</h4>
                <small>{ desk.t("talks-plan-private") }</small>
            </div>
            if let Some(first) = why.next() {
                <p class="tk-next">{ desk.say(first) }</p>
            }
            { for why.map(|reason| html! { <p class="quiet">{ desk.say(reason) }</p> }) }
            if let Some(when) = &plan.when {
                <p>{ desk.say(when) }</p>
            }
            { list("talks-plan-ask", &plan.ask) }
            { list("talks-plan-instead", &plan.instead) }
        </section>
    }
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
fn table(desk: &Desk, offers: &[OfferView]) -> Html {
    let row = |offer: &OfferView| {
        let mut notes: Vec<String> = Vec::new();
        // That an offer has no date stands in its first cell.
        notes.extend(offer.flags.iter().filter(|flag| **flag != Flag::Undated).map(|it| flag(desk, *it)));
        if let Some(what) = &offer.in_return {
            notes.push(desk.tw("talks-in-return", &[("what", Value::Text(what.clone()))]));
        }
        let bad = offer.flags.iter().any(|flag| matches!(flag, Flag::Hasty | Flag::AfterReturn));
        html! {
            <>
                <tr>
                    <td>{ moment(desk, offer.on.as_deref()) }</td>
                    <th scope="row">{ mark(offer.side) }{ who(desk, offer.side) }</th>
                    <td class="figure">{ desk.number(offer.amount) }</td>
                    <td class="figure">{ change(desk, offer) }</td>
                </tr>
                if !notes.is_empty() {
                    <tr class="tk-said"><td colspan="4" class={bad.then_some("bad")}>{ notes.join(" · ") }</td></tr>
                }
            </>
        }
    };
    html! {
        <div class="scroll" tabindex="0" role="group" aria-label={desk.t("talks-table")}><table class="tk-table">
            <caption class="hidden">{ desk.t("talks-table") }</caption>
            <thead><tr>
                <th scope="col">{ desk.t("talks-col-when") }</th>
                <th scope="col">{ desk.t("talks-col-who") }</th>
                <th scope="col" class="figure">{ desk.t("talks-col-price") }</th>
                <th scope="col" class="figure">{ desk.t("talks-col-change") }</th>
            </tr></thead>
            <tbody>{ for offers.iter().map(row) }</tbody>
        </table></div>
    }
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
        return desk.tw("talks-hours", &[("hours", Value::Number(hours))]);
    }
    let days = hours.checked_div(Decimal::from(24)).unwrap_or_default().round_dp(1).normalize();
    desk.tw("talks-days", &[("days", Value::Number(days))])
}

/// How each side moves, side by side.
fn ways(desk: &Desk, talks: &TalksView) -> Html {
    let row = |name: &str, cell: &dyn Fn(&Track) -> String| {
        html! {
            <tr><th scope="row">{ desk.t(name) }</th><td>{ cell(&talks.ours) }</td><td>{ cell(&talks.theirs) }</td></tr>
        }
    };
    html! {
        <table class="tk-ways">
            <caption>{ desk.t("talks-ways") }</caption>
            <thead><tr><td></td><th scope="col">{ who(desk, Side::Us) }</th><th scope="col">{ who(desk, Side::Buyer) }</th></tr></thead>
            <tbody>
                { row("talks-way-pattern", &|track| pattern(desk, track.pattern)) }
                { row("talks-way-moved", &|track| desk.number(track.moved)) }
                { row("talks-way-speed", &|track| speed(desk, track.hours)) }
            </tbody>
        </table>
    }
}

/// Which of the reasons for the posture hold.
fn met(desk: &Desk, talks: &TalksView) -> String {
    let met = talks.triggers.iter().filter(|trigger| trigger.met == Met::Met);
    let names = met.map(|trigger| Value::Message(kind(trigger.kind).to_owned())).collect::<Vec<_>>();
    if names.is_empty() { String::new() } else { desk.tw("card-value", &[("value", Value::List(names))]) }
}

fn kind(kind: TriggerKind) -> &'static str {
    match kind {
        TriggerKind::Deadlock => "talks-kind-deadlock",
        TriggerKind::TestsLimits => "talks-kind-tests-limits",
        TriggerKind::NearThreshold => "talks-kind-near-threshold",
        TriggerKind::NeedsReset => "talks-kind-needs-reset",
    }
}

fn state(desk: &Desk, met: Met) -> Html {
    let (word, name, shape) = match met {
        Met::Met => ("talks-met", "yes", "M2 7.5l3.5 3.5L12 3.5"),
        Met::NotMet => ("talks-not-met", "open", "M3 7h8"),
        Met::Unknown => {
            ("talks-met-unknown", "open", "M4.5 5a2.5 2.5 0 1 1 3.4 2.3C7.2 7.6 7 8 7 9M7 11.4v.4")
        }
    };
    html! {
        <>
            <svg class="state" data-state={name} viewBox="0 0 14 14" aria-hidden="true" focusable="false">
                <path class="line" d={shape} />
            </svg>
            <span class="hidden">{ desk.t(word) }{ ": " }</span>
        </>
    }
}

/// The four reasons for the posture, and what only the rep can see.
fn triggers(desk: &Desk, talks: &TalksView) -> Html {
    let trigger = |trigger: &Trigger| {
        let name = desk.t(kind(trigger.kind));
        html! {
            <li data-met={trigger.met.word()}>
                { state(desk, trigger.met) }
                <span><strong>{ name }</strong>{ " " }<span class="quiet">{ desk.say(&trigger.reason) }</span></span>
            </li>
        }
    };
    let prices = talks.after.iter().filter(|after| after.path.is_none());
    let said = talks.after.iter().filter_map(|after| Some((after.path?, after.label, after.met)));
    html! {
        <>
            <ul class="tk-states">{ for talks.triggers.iter().map(trigger) }</ul>
            <h4>{ desk.t("talks-behaviour") }</h4>
            { for talks.behaviour.iter().map(|it| toggle(desk, it.path, it.label, it.seen)) }
            if !talks.after.is_empty() {
                <h4>{ desk.t("talks-after") }</h4>
                <ul class="tk-states">
                    { for prices.map(|after| html! { <li>{ state(desk, after.met) }<span>{ desk.t(after.label) }</span></li> }) }
                </ul>
            }
            { for said.map(|(path, label, met)| toggle(desk, path, label, seen(met))) }
        </>
    }
}

fn seen(met: Met) -> Option<bool> {
    match met {
        Met::Met => Some(true),
        Met::NotMet => Some(false),
        Met::Unknown => None,
    }
}

/// Something about the buyer that only the rep can tell.
fn toggle(desk: &Desk, path: &'static str, label: &str, seen: Option<bool>) -> Html {
    let options = vec![("true".to_owned(), desk.t("card-yes")), ("false".to_owned(), desk.t("card-no"))];
    let on_pick = {
        let desk = desk.clone();
        Callback::from(move |picked: Option<String>| {
            desk.answer(path, picked.map(|picked| Json::Bool(picked == "true")));
        })
    };
    html! {
        <div class="tk-toggle" key={path}>
            <Choice legend={desk.t(label)} {options} picked={seen.map(|seen| seen.to_string())} {on_pick} />
            if let Some(error) = desk.error_at(path) { <p class="wrong">{ error }</p> }
        </div>
    }
}

/// A negotiation that ended.
fn history(desk: &Desk, past: &PastView) -> Html {
    let ended = match &past.closed_on {
        Some(day) => desk.tw("talks-past-closed", &[("day", Value::Day(day.clone()))]),
        None => desk.t("talks-past-undated"),
    };
    html! {
        <section class="tk-past">
            <h4>{ ended }</h4>
            { table(desk, &past.offers) }
        </section>
    }
}
