//! Writing down what happened: that we said we may leave, and that we left.

use yew::Callback;

use crate::coach::desk::Desk;
use crate::coach::parts::{Kind, field, intent_line};
use crate::coach::records::what_became;
use crate::el::{El, button, el, fact, line, listed, nothing, several, tick, told};
use crate::part::{Memory, Own, part};
use crate::speak::Speak;
use walkaway_rules::advice::leave::LeaveStage;
use walkaway_rules::deeds::leave::{left, posture, reason as answers, subject};
use walkaway_rules::deeds::text_of;
use walkaway_rules::facts::record::Outcome;
use walkaway_rules::plays::message;
use walkaway_rules::vocabulary::{Exit, Value};

const OUTCOMES: &[(Outcome, &str)] = &[
    (Outcome::BuyerMoved, "leave-became-buyer-moved"),
    (Outcome::NoChange, "leave-became-no-change"),
    (Outcome::Lost, "leave-became-lost"),
];

/// We said that we may leave: worth writing down, because what became of it shows later (W-094).
pub fn posture_said(desk: &Desk) -> El {
    let records = &desk.input.records;
    let said = records.iter().filter(|record| text_of(record, "kind") == Some("posture")).count();
    let called = ["posture:", &said.to_string()].concat();
    let last = records.iter().rev().find(|record| text_of(record, "kind") == Some("posture"));
    let on_click = {
        let called = called.clone();
        desk.doing(move |at| posture(at, &called, None))
    };
    let last = last.map_or_else(nothing, |last| {
        let with = [
            ("count", Value::count(said)),
            ("day", Value::Day(text_of(last, "on").unwrap_or_default().to_owned())),
        ];
        several().put(el("p.quiet").text(&desk.tw("leave-posture-last", &with))).put(what_became(
            desk,
            last,
            "leave-posture-outcome",
            OUTCOMES,
        ))
    });
    let button = button("button.plain", &desk.t("leave-posture-said")).presses(on_click);
    el("div.form")
        .put(line(desk, "p", "leave-posture-how"))
        .put(el("div.buttons").put(button))
        .put(intent_line(desk, "record", &called))
        .put(last)
}

/// Logging that we left.
pub fn log(desk: &Desk) -> El {
    let desk = desk.clone();
    part(move |memory| drawn(&desk, memory))
}

fn drawn(desk: &Desk, memory: &Memory) -> El {
    let view = &desk.advice.leave;
    let draft = &view.record;
    if matches!(view.stage, LeaveStage::Left | LeaveStage::Returned) {
        return nothing();
    }
    // What the rep ticked by hand; until then the reasons that hold.
    let leaving = subject(&desk.standing());
    let own: Own<Option<Vec<Exit>>> = memory.kept(&desk.kept, &["reasons-", &leaving].concat());
    let day: Own<Option<String>> = memory.kept(&desk.kept, &["day-", &leaving].concat());
    let complaint: Own<Option<&'static str>> = memory.own("complaint");
    let ticked = own.get().unwrap_or_else(|| draft.reasons.clone());
    let on = day.get().or_else(|| draft.on.clone());

    let reason = |exit: &Exit| {
        let exit = *exit;
        let on_change = {
            let (desk, own, complaint) = (desk.clone(), own.clone(), complaint.clone());
            let ticked = ticked.clone();
            Callback::from(move |yes: bool| {
                let mut next = own.get().unwrap_or_else(|| ticked.clone());
                next.retain(|other| *other != exit);
                if yes {
                    next.push(exit);
                }
                next.sort_unstable();
                own.set(Some(next));
                complaint.set(None);
                desk.does(answers(exit, yes).into_iter().collect());
            })
        };
        let tick = tick(ticked.contains(&exit), on_change);
        let name = line(desk, "span", exit_name(exit));
        let (tick, grounds) = match view.reasons.iter().find(|reason| reason.exit == exit) {
            None => (tick, nothing()),
            Some(found) => {
                let grounds = el("div.quiet grounds")
                    .at2("id", "about-", exit.word())
                    .put(listed(desk, "ul.dotted", &found.why))
                    .put(told(desk, "p", &found.otherwise));
                (tick.at2("aria-describedby", "about-", exit.word()), grounds)
            }
        };
        el("li").key(exit.word()).put(el("label.check").put(tick).put(name)).put(grounds)
    };
    let reasons = el("fieldset.pick")
        .is("aria-describedby", "wrong-log")
        .put(line(desk, "legend", "leave-log-reasons"))
        .put(el("ul.ticks").each(Exit::ALL, reason));
    let mut facts = el("dl.facts");
    for (id, amount) in [("leave-log-value", &view.stake.value), ("leave-log-gap", &view.stake.gap)] {
        facts = facts.put(match amount {
            Some(amount) => fact(&desk.t(id), el("dd.figure").text(&desk.money(amount.amount))),
            None => nothing(),
        });
    }
    let facts = facts.put(fact(&desk.t("leave-log-door"), el("dd").text(&door(desk))));
    let on_day = {
        let complaint = complaint.clone();
        Callback::from(move |value: Option<String>| {
            day.set(value);
            complaint.set(None);
        })
    };
    let day = field(desk, Kind::Day, "left-on", desk.t("leave-log-day"), on_day)
        .value(on.clone())
        .error(desk.error_at("exit.logged_on"));
    let confirmed = match view.case.is_done("confirm") {
        true => nothing(),
        false => line(desk, "p.held", "leave-log-not-confirmed"),
    };
    let wrong = complaint.get().map(|id| desk.t(id)).unwrap_or_default();
    let send = {
        let desk = desk.clone();
        button("button.primary", &desk.t("leave-log-send")).press(move || {
            match (&on, desk.advice.leave.door) {
                _ if ticked.is_empty() => complaint.set(Some("leave-log-no-reason")),
                (_, None) => complaint.set(Some("leave-log-no-door")),
                (None, _) => complaint.set(Some("leave-log-no-day")),
                (Some(on), Some(_)) => desk.does(left(&desk.standing(), on, &ticked)),
            }
        })
    };
    el("div.form")
        .put(reasons)
        .put(facts)
        .put(day.el())
        .put(confirmed)
        .put(el("div.buttons").put(send))
        .put(el("p.wrong").is("id", "wrong-log").is("role", "alert").text(&wrong))
        .put(intent_line(desk, "record", &leaving))
}

/// The door as it stands.
fn door(desk: &Desk) -> String {
    let view = &desk.advice.leave;
    let Some(door) = view.door else { return desk.t("leave-door-to-pick") };
    let name = message(view.case.play, "option", door.word());
    match view.proposed {
        true => desk.fill("leave-door-proposed", "door", Value::Message(name)),
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
