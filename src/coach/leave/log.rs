//! Writing down what happened: that we said we may leave, and that we left.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::coach::desk::{Desk, Props};
use crate::coach::kept::use_kept;
use crate::coach::parts::{Field, Kind, intent_line};
use crate::coach::records::what_became;
use walkaway_rules::advice::leave::LeaveStage;
use walkaway_rules::deeds::leave::{left, posture, reason as answers, subject};
use walkaway_rules::deeds::text_of;
use walkaway_rules::facts::record::Outcome;
use walkaway_rules::plays::message;
use walkaway_rules::vocabulary::{Exit, Value};

/// We said that we may leave: worth writing down, because what became of it shows later (W-094).
#[component]
pub fn Posture(Props { desk }: &Props) -> Html {
    let records = &desk.input.records;
    let said = records.iter().filter(|record| text_of(record, "kind") == Some("posture")).count();
    let called = format!("posture:{said}");
    let last = records.iter().rev().find(|record| text_of(record, "kind") == Some("posture"));
    let on_click = {
        let called = called.clone();
        desk.doing(move |at| posture(at, &called, None))
    };
    html! {
        <div class="form">
            <p>{ desk.t("leave-posture-how") }</p>
            <div class="buttons">
                <button type="button" class="plain" onclick={on_click}>{ desk.t("leave-posture-said") }</button>
            </div>
            { intent_line(desk, "record", &called) }
            if let Some(last) = last {
                <p class="quiet">{ desk.tw("leave-posture-last", &[
                    ("count", Value::count(said)),
                    ("day", Value::Day(text_of(last, "on").unwrap_or_default().to_owned())),
                ]) }</p>
                { what_became(desk, last, "leave-posture-outcome", &[
                    (Outcome::BuyerMoved, "leave-became-buyer-moved"),
                    (Outcome::NoChange, "leave-became-no-change"),
                    (Outcome::Lost, "leave-became-lost"),
                ]) }
            }
        </div>
    }
}

/// Logging that we left.
#[component]
pub fn Log(Props { desk }: &Props) -> Html {
    let view = &desk.advice.leave;
    let draft = &view.record;
    let logged = matches!(view.stage, LeaveStage::Left | LeaveStage::Returned);
    // What the rep ticked by hand; until then the reasons that hold.
    let leaving = subject(&desk.standing());
    let own = use_kept(&desk.kept, &["reasons-", &leaving].concat(), || None::<Vec<Exit>>);
    let day = use_kept(&desk.kept, &["day-", &leaving].concat(), || None::<String>);
    let complaint = use_state(|| None::<&'static str>);
    let ticked = (*own).clone().unwrap_or_else(|| draft.reasons.clone());
    let on = (*day).clone().or_else(|| draft.on.clone());

    let tick = |exit: Exit| {
        let (desk, own, complaint, ticked) = (desk.clone(), own.clone(), complaint.clone(), ticked.clone());
        Callback::from(move |event: Event| {
            let yes = event.target_unchecked_into::<HtmlInputElement>().checked();
            let mut next: Vec<Exit> = ticked.iter().copied().filter(|other| *other != exit).collect();
            if yes {
                next.push(exit);
            }
            next.sort_unstable();
            own.set(Some(next));
            complaint.set(None);
            desk.does(answers(exit, yes).into_iter().collect());
        })
    };
    let on_log = {
        let (desk, complaint, ticked, on) = (desk.clone(), complaint.clone(), ticked.clone(), on.clone());
        Callback::from(move |_: MouseEvent| match (&on, desk.advice.leave.door) {
            _ if ticked.is_empty() => complaint.set(Some("leave-log-no-reason")),
            (_, None) => complaint.set(Some("leave-log-no-door")),
            (None, _) => complaint.set(Some("leave-log-no-day")),
            (Some(on), Some(_)) => desk.does(left(&desk.standing(), on, &ticked)),
        })
    };
    let on_day = {
        let (day, complaint) = (day.clone(), complaint.clone());
        Callback::from(move |value: Option<String>| {
            day.set(value);
            complaint.set(None);
        })
    };
    let reason = |exit: &Exit| {
        let found = view.reasons.iter().find(|reason| reason.exit == *exit);
        let about = ["about-", exit.word()].concat();
        html! {
            <li key={exit.word()}>
                <label class="check">
                    <input type="checkbox" checked={ticked.contains(exit)} onchange={tick(*exit)}
                        aria-describedby={found.map(|_| about.clone())} />
                    <span>{ desk.t(exit_name(*exit)) }</span>
                </label>
                if let Some(found) = found {
                    <div class="quiet grounds" id={about}>
                        { super::reasons(desk, &found.why) }
                        <p>{ desk.say(&found.otherwise) }</p>
                    </div>
                }
            </li>
        }
    };
    let confirmed = view.case.is_done("confirm");
    if logged {
        return html! {};
    }
    html! {
        <div class="form">
            <fieldset class="pick" aria-describedby="wrong-log">
                <legend>{ desk.t("leave-log-reasons") }</legend>
                <ul class="ticks">{ for Exit::ALL.iter().map(reason) }</ul>
            </fieldset>
            <dl class="facts">
                if let Some(value) = &view.stake.value {
                    <div><dt>{ desk.t("leave-log-value") }</dt><dd class="figure">{ desk.money(value.amount) }</dd></div>
                }
                if let Some(gap) = &view.stake.gap {
                    <div><dt>{ desk.t("leave-log-gap") }</dt><dd class="figure">{ desk.money(gap.amount) }</dd></div>
                }
                <div><dt>{ desk.t("leave-log-door") }</dt><dd>{ door(desk) }</dd></div>
            </dl>
            <Field kind={Kind::Day} desk={desk.clone()} id="left-on" label={desk.t("leave-log-day")} value={on} on_change={on_day}
                error={desk.error_at("exit.logged_on")} />
            if !confirmed { <p class="held">{ desk.t("leave-log-not-confirmed") }</p> }
            <div class="buttons">
                <button type="button" class="primary" onclick={on_log}>{ desk.t("leave-log-send") }</button>
            </div>
            <p class="wrong" id="wrong-log" role="alert">{ complaint.map(|id| desk.t(id)).unwrap_or_default() }</p>
            { intent_line(desk, "record", &leaving) }
        </div>
    }
}

/// The door as it stands.
fn door(desk: &Desk) -> String {
    let view = &desk.advice.leave;
    let Some(door) = view.door else { return desk.t("leave-door-to-pick") };
    let name = message(view.case.play, "option", door.word());
    match view.proposed {
        true => desk.tw("leave-door-proposed", &[("door", Value::Message(name))]),
        false => desk.t(&name),
    }
}

fn exit_name(exit: Exit) -> &'static str {
    match exit {
        Exit::EconomicFailure => "exit-economic-failure",
        Exit::UnacceptableRisk => "exit-unacceptable-risk",
        Exit::StrategicMismatch => "exit-strategic-mismatch",
        Exit::Relationship => "exit-relationship",
        Exit::OpportunityCost => "exit-opportunity-cost",
    }
}
