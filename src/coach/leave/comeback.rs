//! The buyer is back: what they bring, against what we set when we left, one condition at a time (W-130 to W-138).

use rust_decimal::Decimal;
use yew::prelude::*;

use super::{ask, json_money, json_text, known, put, reasons, walk_away_id};
use crate::coach::desk::{Desk, Props};
use crate::coach::parts::{Choice, DayField, MoneyField, Sent};
use walkaway_rules::advice::comeback::{ComebackState, Condition, ConditionView, Heard, Met, PastView};
use walkaway_rules::facts::coaching::{
    Comeback, Conditions, DoorFlags, EscalationFlags, ExitFacts, ReturnReason, Step, Steps,
};
use walkaway_rules::facts::json::Json;
use walkaway_rules::vocabulary::Side;
use walkaway_rules::vocabulary::Value;

/// What a return is called among the page's intents.
fn subject(desk: &Desk) -> String {
    format!("return:{}", desk.advice.leave.comeback.history.len())
}

/// The return panel: first a button, then what the buyer brings.
#[component]
pub fn Back(Props { desk }: &Props) -> Html {
    let back = &desk.advice.leave.comeback;
    if back.state == ComebackState::NotBack {
        let own = desk.clone();
        let on_click = Callback::from(move |_: MouseEvent| {
            let now = own.input.now.map(|now| Json::Text(now.to_string()));
            own.answer("comeback.on", now);
        });
        return html! {
            <div class="form">
                <p class="quiet">{ desk.t("leave-back-invite") }</p>
                <div class="buttons">
                    <button type="button" class="plain" onclick={on_click}>{ desk.t("leave-back-begin") }</button>
                </div>
            </div>
        };
    }
    html! {
        <div class="form">
            <p class="note" role="status"><strong>{ desk.say(&back.why) }</strong></p>
            <ul class="checks">{ for back.conditions.iter().map(|one| condition(desk, one)) }</ul>
            { form(desk) }
            { decide(desk) }
            <h4>{ desk.t("leave-back-listen") }</h4>
            <ul class="dotted">{ for back.listen.iter().map(|heard| listened(desk, heard)) }</ul>
            { manners(desk) }
        </div>
    }
}

fn mark(met: Met) -> Html {
    let (state, path) = match met {
        Met::Met => ("yes", "M2.5 7.5L5.6 10.5L11.5 3.8"),
        Met::NotMet => ("no", "M3.5 3.5L10.5 10.5M10.5 3.5L3.5 10.5"),
        Met::Unknown => ("open", "M4 7H10"),
    };
    html! {
        <svg class="state" viewBox="0 0 14 14" data-state={state} aria-hidden="true" focusable="false"><path class="line" d={path} /></svg>
    }
}

fn condition(desk: &Desk, one: &ConditionView) -> Html {
    let name = desk.t(match one.condition {
        Condition::Budget => "leave-condition-budget",
        Condition::Decision => "leave-condition-decision",
        Condition::Stakeholders => "leave-condition-stakeholders",
        Condition::Scope => "leave-condition-scope",
    });
    let met = desk.t(match one.met {
        Met::Met => "leave-met-yes",
        Met::NotMet => "leave-met-no",
        Met::Unknown => "leave-met-unknown",
    });
    html! {
        <li key={one.condition.word()} data-met={one.met.word()}>
            { mark(one.met) }
            <span><strong>{ name }{ ": " }{ met }</strong>{ " " }<span class="quiet">{ desk.say(&one.reason) }</span></span>
        </li>
    }
}

fn form(desk: &Desk) -> Html {
    let back = &desk.advice.leave.comeback;
    let options = ReturnReason::ALL
        .iter()
        .map(|reason| (reason.word().to_owned(), desk.t(reason_name(*reason))))
        .collect::<Vec<_>>();
    let error = |path: &str| desk.error_at(path);
    html! {
        <>
            <Choice legend={desk.t("leave-back-reason")} {options}
                picked={back.reason.map(|reason| reason.word().to_owned())} on_pick={put(desk, "comeback.reason")} />
            <div class="form two">
                <MoneyField desk={desk.clone()} id="back-budget" label={desk.t("leave-back-field-budget")}
                    value={desk.text_at("comeback.budget")} error={error("comeback.budget")}
                    on_change={put(desk, "comeback.budget")} />
                <DayField desk={desk.clone()} id="back-decide" label={desk.t("leave-back-field-decide")}
                    value={desk.text_at("comeback.decide_on")} error={error("comeback.decide_on")}
                    on_change={put(desk, "comeback.decide_on")} />
            </div>
            { ask(desk, desk.t("leave-back-field-stakeholders"), "comeback.stakeholders") }
            { ask(desk, desk.t("leave-back-field-scope"), "comeback.scope") }
            { ask(desk, desk.t("leave-back-field-terms"), "comeback.terms") }
            { super::wrong(desk, "comeback.on") }
        </>
    }
}

fn reason_name(reason: ReturnReason) -> &'static str {
    match reason {
        ReturnReason::WorseAlternatives => "leave-return-worse-alternatives",
        ReturnReason::Budget => "leave-return-budget",
        ReturnReason::Priorities => "leave-return-priorities",
        ReturnReason::Value => "leave-return-value",
        ReturnReason::Overruled => "leave-return-overruled",
    }
}

/// What can be done now: talk again, or note that it is too early; or that nobody came back after all.
fn decide(desk: &Desk) -> Html {
    let back = &desk.advice.leave.comeback;
    let note = |met: bool| {
        let desk = desk.clone();
        Callback::from(move |_: MouseEvent| {
            noted(&desk, met);
            if met {
                reopen(&desk);
            }
        })
    };
    let on_undo = {
        let desk = desk.clone();
        Callback::from(move |_: MouseEvent| forget(&desk))
    };
    html! {
        <>
            <div class="buttons">
                if back.state == ComebackState::Reopen {
                    <button type="button" class="primary" onclick={note(true)}>{ desk.t("leave-back-do-reopen") }</button>
                }
                if back.state == ComebackState::NotYet {
                    <button type="button" class="plain" onclick={note(false)}>{ desk.t("leave-back-note-not-yet") }</button>
                }
                // A return that a price of theirs tells of is taken back where that price is.
                if desk.fact("comeback").is_some() {
                    <button type="button" class="link" onclick={on_undo}>{ desk.t("leave-back-undo") }</button>
                }
            </div>
            if back.state == ComebackState::Reopen { <p class="quiet">{ desk.t("leave-back-what-reopening-does") }</p> }
            <Sent desk={desk.clone()} kind="record" subject={subject(desk)} />
        </>
    }
}

/// Writes the return down.
fn noted(desk: &Desk, met: bool) {
    let back = &desk.advice.leave.comeback;
    let fields = known(vec![
        ("kind", json_text("return")),
        (
            "on",
            back.on
                .clone()
                .map(|on| Json::Text(on.split('T').next().unwrap_or_default().to_owned()))
                .or_else(|| desk.today().map(Json::Text)),
        ),
        ("of", walk_away_id(desk).map(Json::Text)),
        ("value", json_money(back.budget.as_ref())),
        ("return_reason", back.reason.and_then(|reason| json_text(reason.word()))),
        ("conditions_met", Some(Json::Bool(met))),
    ]);
    desk.record(&subject(desk), fields);
}

/// A new negotiation: the old one goes to the history, to be read, and everything about leaving starts afresh (W-136).
fn reopen(desk: &Desk) {
    let Some(restart) = &desk.advice.leave.comeback.restart else { return };
    let mut history = match desk.fact("history") {
        Some(Json::List(past)) => past.clone(),
        _ => Vec::new(),
    };
    let mut ended: Vec<(String, Json)> = Vec::new();
    ended.extend(restart.closed_on.clone().map(|on| ("closed_on".to_owned(), Json::Text(on))));
    ended.extend(walk_away_id(desk).map(|id| ("record_id".to_owned(), Json::Text(id))));
    let offers = match desk.fact("offers") {
        Some(Json::List(offers)) => offers.clone(),
        _ => Vec::new(),
    };
    // What was named since they came back is the new negotiation's.
    let (mut old, mut new) = (Vec::new(), Vec::new());
    for (place, offer) in offers.into_iter().enumerate() {
        if restart.keep.contains(&place) { &mut new } else { &mut old }.push(offer);
    }
    ended.push(("offers".to_owned(), Json::List(old)));
    history.push(Json::Object(ended));
    desk.answer("history", Some(Json::List(history)));
    desk.answer("offers", Some(Json::List(new)));
    // Where only a price told of the return, its day is noted: the new negotiation goes on from it.
    if desk.fact("comeback.on").is_none() {
        desk.answer("comeback.on", desk.advice.leave.comeback.on.clone().map(Json::Text));
    }
    for path in exit_paths() {
        if desk.fact(&path).is_some() {
            desk.answer(&path, None);
        }
    }
}

/// Every single fact about leaving.
fn exit_paths() -> Vec<String> {
    let mut paths = Vec::new();
    let mut below = |parent: &str, keys: &[&str]| {
        paths.extend(keys.iter().map(|key| [parent, ".", key].concat()));
    };
    const PARTS: [&str; 4] = ["door_flags", "escalation_flags", "steps", "conditions"];
    let own: Vec<&str> = ExitFacts::KEYS.iter().copied().filter(|key| !PARTS.contains(key)).collect();
    below("exit", &own);
    below("exit.door_flags", DoorFlags::KEYS);
    below("exit.escalation_flags", EscalationFlags::KEYS);
    below("exit.conditions", Conditions::KEYS);
    for step in Steps::KEYS {
        below(&["exit.steps.", step].concat(), Step::KEYS);
    }
    paths
}

/// Nobody came back after all.
pub fn forget(desk: &Desk) {
    for key in Comeback::KEYS {
        let path = ["comeback.", key].concat();
        if desk.fact(&path).is_some() {
            desk.answer(&path, None);
        }
    }
}

fn listened(desk: &Desk, heard: &Heard) -> Html {
    let told = match heard.heard {
        Some(true) => desk.t("leave-heard-yes"),
        Some(false) => desk.t("leave-heard-no"),
        None => desk.t("leave-heard-nothing"),
    };
    html! { <li key={heard.reason.code}>{ desk.say(&heard.reason) }{ " " }<span class="quiet">{ told }</span></li> }
}

/// What to avoid, and why there is no hurry.
fn manners(desk: &Desk) -> Html {
    let back = &desk.advice.leave.comeback;
    html! {
        <>
            <h4>{ desk.t("leave-back-avoid") }</h4>
            { reasons(desk, &back.avoid) }
            <h4>{ desk.t("leave-back-strength") }</h4>
            { reasons(desk, &back.strength) }
        </>
    }
}

/// A new negotiation after a return: what it stands on.
pub fn reopened(desk: &Desk) -> Html {
    let back = &desk.advice.leave.comeback;
    html! { <div class="again"><p class="note"><strong>{ desk.say(&back.why) }</strong></p>{ manners(desk) }</div> }
}

/// Negotiations that ended, to be read.
pub fn history(desk: &Desk) -> Html {
    let back = &desk.advice.leave.comeback;
    let past = back.history.iter().chain(&back.ended).enumerate();
    html! { <>{ for past.map(|(place, past)| past_talks(desk, place, past)) }</> }
}

fn past_talks(desk: &Desk, place: usize, past: &PastView) -> Html {
    let number = Value::Number(Decimal::from(place.saturating_add(1)));
    let title = match &past.closed_on {
        Some(on) => desk.tw("leave-past-until", &[("number", number), ("day", Value::Day(on.clone()))]),
        None => desk.tw("leave-past", &[("number", number)]),
    };
    let side = |side: Side| desk.t(if side == Side::Us { "card-price-us" } else { "card-price-buyer" });
    html! {
        <div class="scroll" key={place} tabindex="0" role="region" aria-label={title.clone()}>
            <table>
                <caption class="quiet">{ title }</caption>
                if past.offers.is_empty() {
                    <tbody><tr><td class="quiet">{ desk.t("leave-past-no-offers") }</td></tr></tbody>
                } else {
                    <thead><tr>
                        <th scope="col">{ desk.t("leave-past-who") }</th>
                        <th scope="col" class="figure">{ desk.t("leave-past-price") }</th>
                        <th scope="col">{ desk.t("leave-past-day") }</th>
                        <th scope="col">{ desk.t("leave-past-in-return") }</th>
                    </tr></thead>
                    <tbody>{ for past.offers.iter().map(|offer| html! {
                        <tr>
                            <td>{ side(offer.side) }</td>
                            <td class="figure">{ desk.money(offer.amount.amount) }</td>
                            <td>{ offer.on.as_deref().map(|on| desk.day(on.split('T').next().unwrap_or(on))).unwrap_or_default() }</td>
                            <td>{ offer.in_return.clone().unwrap_or_default() }</td>
                        </tr>
                    }) }</tbody>
                }
            </table>
        </div>
    }
}
