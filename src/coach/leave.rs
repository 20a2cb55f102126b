//! How to leave: which of the two applies now, posture or exit; then the steps of leaving and of the buyer's return, drawn
//! as those of any conversation. Whatever is done here can be taken back by answering again.

mod after;
mod comeback;
mod log;
mod request;

use web_sys::HtmlElement;

use super::desk::Desk;
use super::parts::fold;
use super::plays::case::rail;
use crate::el::{El, el, line, listed, nothing, told};
use crate::part::{Memory, Own, part};
use crate::speak::Speak;
use walkaway_rules::advice::comeback::ComebackState;
use walkaway_rules::advice::leave::LeaveStage;
use walkaway_rules::vocabulary::{Reason, Value};

/// The panel.
pub fn panel(desk: &Desk) -> El {
    let desk = desk.clone();
    part(move |memory| drawn(&desk, memory))
}

/// What was seen of it before.
#[derive(Clone, Default)]
struct Seen {
    stage: Option<LeaveStage>,
    /// A fold opens where the stage begins and is never closed under somebody's hands.
    opened: Vec<&'static str>,
}

fn drawn(desk: &Desk, memory: &Memory) -> El {
    let view = &desk.advice.leave;
    let stage = view.stage;
    let own: Own<Seen> = memory.own("");
    let mut seen = own.get();
    if seen.stage != Some(stage) {
        follow(memory, seen.stage.unwrap_or(stage), stage);
        seen.stage = Some(stage);
        seen.opened.push(first_of(desk));
        own.keep(seen.clone());
    }
    let mut folds = el("div.folds");
    for name in folds_of(desk) {
        let (title, summary, body) = match name {
            "posture" => ("leave-fold-posture", String::new(), log::posture_said(desk)),
            "request" => ("leave-fold-request", request::summary(desk), request::view(desk)),
            "steps" => ("leave-fold-steps", steps(desk), rail(desk, "leaving", log::log(desk))),
            "after" => ("leave-fold-after", String::new(), after::view(desk)),
            "history" => ("leave-fold-history", String::new(), comeback::history(desk)),
            _ => ("leave-fold-comeback", String::new(), comeback::back(desk)),
        };
        folds = folds.put(fold(&desk.t(title), &summary, seen.opened.contains(&name), body).key(name));
    }
    let (first, more) = match view.why.split_first() {
        Some((first, more)) => (told(desk, "p.stance", first), more),
        None => (nothing(), &[] as &[Reason]),
    };
    let which = el("div.which")
        .node(&memory.node)
        .is("tabindex", "-1")
        .put(line(desk, "p.tag", stage_name(stage)))
        .put(first)
        .put(if more.is_empty() { nothing() } else { listed(desk, "ul.dotted", more) });
    let two = match stage {
        LeaveStage::NotCalledFor | LeaveStage::Posture | LeaveStage::Exit => {
            line(desk, "p.quiet", "leave-two-things")
        }
        LeaveStage::Left | LeaveStage::Returned => nothing(),
    };
    let reopened = match view.comeback.state == ComebackState::Reopened {
        true => comeback::reopened(desk),
        false => nothing(),
    };
    el("div.leaving")
        .is("data-stage", stage.word())
        .put(which)
        .put(otherwise(desk).map_or_else(nothing, |otherwise| told(desk, "p.quiet", otherwise)))
        .put(imperative(stage).map_or_else(nothing, |id| el("p.quiet").put(line(desk, "strong", id))))
        .put(two)
        .put(reopened)
        .put(folds)
}

/// When we have left, or the buyer is back, the button that did it is gone: what it led to takes the focus.
fn follow(memory: &Memory, before: LeaveStage, stage: LeaveStage) {
    let far = |stage: LeaveStage| matches!(stage, LeaveStage::Left | LeaveStage::Returned);
    if before != stage && (far(before) || far(stage)) {
        let lead = memory.node.clone();
        memory.afterwards(move || {
            if let Some(element) = lead.cast::<HtmlElement>() {
                let _ = element.focus();
            }
        });
    }
}

fn stage_name(stage: LeaveStage) -> &'static str {
    match stage {
        LeaveStage::NotCalledFor => "leave-now-neither",
        LeaveStage::Posture => "leave-now-posture",
        LeaveStage::Exit => "leave-now-exit",
        LeaveStage::Left => "leave-now-left",
        LeaveStage::Returned => "leave-now-returned",
    }
}

/// Of the four imperatives those that are this panel's (W-163).
fn imperative(stage: LeaveStage) -> Option<&'static str> {
    match stage {
        LeaveStage::NotCalledFor | LeaveStage::Posture => Some("leave-imperative-limits"),
        LeaveStage::Exit => Some("leave-imperative-leave"),
        LeaveStage::Left | LeaveStage::Returned => None,
    }
}

/// What staying in would cost, by the first reason that surely holds, while there is something to decide.
fn otherwise(desk: &Desk) -> Option<&Reason> {
    let view = &desk.advice.leave;
    let deciding = matches!(view.stage, LeaveStage::Posture | LeaveStage::Exit);
    let sure = view.reasons.iter().find(|reason| reason.sure);
    sure.filter(|_| deciding).map(|reason| &reason.otherwise)
}

/// What can be of use at this stage, in order.
fn folds_of(desk: &Desk) -> Vec<&'static str> {
    let view = &desk.advice.leave;
    let asks = !view.requests.is_empty() || !view.finals.is_empty() || !view.exceptions.is_empty();
    let mut folds = match view.stage {
        LeaveStage::NotCalledFor => vec!["request", "steps"],
        LeaveStage::Posture => vec!["posture", "request", "steps"],
        LeaveStage::Exit => vec!["request", "steps"],
        LeaveStage::Left => vec!["comeback", "after", "steps"],
        LeaveStage::Returned => vec!["comeback", "steps", "after"],
    };
    folds.retain(|name| *name != "request" || asks);
    if !view.comeback.history.is_empty() || view.comeback.ended.is_some() {
        folds.push("history");
    }
    folds
}

/// What is open when the stage begins: the next thing to do.
fn first_of(desk: &Desk) -> &'static str {
    match desk.advice.leave.stage {
        LeaveStage::NotCalledFor => "",
        LeaveStage::Posture if desk.advice.leave.requests.is_empty() => "posture",
        LeaveStage::Posture => "request",
        LeaveStage::Exit => "steps",
        LeaveStage::Left => "after",
        LeaveStage::Returned => "comeback",
    }
}

/// How far the steps have come.
fn steps(desk: &Desk) -> String {
    let steps = &desk.advice.leave.case.steps;
    let done = steps.iter().filter(|step| step.done).count();
    let late = steps.iter().filter(|step| step.overdue).count();
    let counted = [("done", Value::count(done)), ("all", Value::count(steps.len()))];
    match late {
        0 => desk.tw("leave-steps-done", &counted),
        _ => desk.count("leave-steps-late", late),
    }
}
