//! How to leave: which of the two applies now, posture or exit; then the steps of leaving and of the buyer's return, drawn
//! as those of any conversation. Whatever is done here can be taken back by answering again.

mod after;
mod comeback;
mod log;
mod request;

use web_sys::HtmlElement;
use yew::prelude::*;

use super::desk::{Desk, Props};
use super::parts::Fold;
use super::plays::case::Rail;
use walkaway_rules::advice::comeback::ComebackState;
use walkaway_rules::advice::leave::LeaveStage;
use walkaway_rules::vocabulary::{Reason, Value};

/// The panel.
#[component]
pub fn Panel(Props { desk }: &Props) -> Html {
    let stage = desk.advice.leave.stage;
    let lead = use_node_ref();
    // A fold opens where the stage begins and is never closed under somebody's hands.
    let opened = use_mut_ref(Vec::<&'static str>::new);
    let entered = use_mut_ref(|| None::<LeaveStage>);
    if *entered.borrow() != Some(stage) {
        *entered.borrow_mut() = Some(stage);
        opened.borrow_mut().push(first_of(desk));
    }
    use_follow(lead.clone(), stage);

    let open = |name: &'static str| opened.borrow().contains(&name);
    let (t, folds) = (|id: &str| desk.t(id), folds_of(desk));
    let fold = |name: &'static str| {
        let (title, summary, body) = match name {
            "posture" => {
                (t("leave-fold-posture"), String::new(), html! { <log::Posture desk={desk.clone()} /> })
            }
            "request" => (t("leave-fold-request"), request::summary(desk), request::view(desk)),
            "steps" => (
                t("leave-fold-steps"),
                steps(desk),
                html! {
                    <Rail desk={desk.clone()} play="leaving"><log::Log desk={desk.clone()} /></Rail>
                },
            ),
            "after" => (t("leave-fold-after"), String::new(), after::view(desk)),
            "history" => (t("leave-fold-history"), String::new(), comeback::history(desk)),
            _ => (t("leave-fold-comeback"), String::new(), comeback::back(desk)),
        };
        html! { <Fold key={name} {title} {summary} open={open(name)}>{ body }</Fold> }
    };
    let why = &desk.advice.leave.why;
    html! {
        <div class="leaving" data-stage={stage.word()}>
            <div class="which" ref={lead} tabindex="-1">
                <p class="tag">{ t(stage_name(stage)) }</p>
                if let Some(first) = why.first() { <p class="stance">{ desk.say(first) }</p> }
                if why.len() > 1 { { reasons(desk, why.get(1..).unwrap_or_default()) } }
            </div>
            if let Some(otherwise) = otherwise(desk) { <p class="quiet">{ desk.say(otherwise) }</p> }
            if let Some(imperative) = imperative(stage) { <p class="quiet"><strong>{ t(imperative) }</strong></p> }
            if matches!(stage, LeaveStage::NotCalledFor | LeaveStage::Posture | LeaveStage::Exit) {
                <p class="quiet">{ t("leave-two-things") }</p>
            }
            if desk.advice.leave.comeback.state == ComebackState::Reopened { { comeback::reopened(desk) } }
            <div class="folds">{ for folds.into_iter().map(fold) }</div>
        </div>
    }
}

/// When we have left, or the buyer is back, the button that did it is gone: what it led to takes the focus.
#[hook]
fn use_follow(lead: NodeRef, stage: LeaveStage) {
    let before = use_mut_ref(|| stage);
    use_effect_with(stage, move |stage| {
        let far = |stage: LeaveStage| matches!(stage, LeaveStage::Left | LeaveStage::Returned);
        let moved = *before.borrow() != *stage && (far(*before.borrow()) || far(*stage));
        *before.borrow_mut() = *stage;
        if let Some(element) = lead.cast::<HtmlElement>().filter(|_| moved) {
            let _ = element.focus();
        }
    });
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
        _ => desk.tw("leave-steps-late", &[("count", Value::count(late))]),
    }
}

/// Reasons, listed.
fn reasons(desk: &Desk, reasons: &[Reason]) -> Html {
    html! { <ul class="dotted">{ for reasons.iter().map(|reason| html! { <li>{ desk.say(reason) }</li> }) }</ul> }
}
