//! How to leave: which of the two applies now, posture or exit, and then one step after the other, from asking
//! executives to the day the buyer comes back. Whatever is done here can be taken back by answering again.

mod after;
mod before;
mod comeback;
mod door;
mod log;
mod request;
mod steps;

use web_sys::HtmlElement;
use yew::prelude::*;

use super::desk::{Desk, Props};
use super::parts::{Choice, Fold};
use walkaway_rules::advice::comeback::ComebackState;
use walkaway_rules::advice::leave::{Escalate, LeaveStage};
use walkaway_rules::facts::json::Json;
use walkaway_rules::vocabulary::Reason;

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
            "before" => (t("leave-fold-before"), before::summary(desk), before::view(desk)),
            "request" => (t("leave-fold-request"), request::summary(desk), request::view(desk)),
            "door" => (t("leave-fold-door"), door::summary(desk), door::view(desk)),
            "steps" => (t("leave-fold-steps"), steps::summary(desk), steps::view(desk)),
            "log" => (t("leave-fold-log"), String::new(), html! { <log::Log desk={desk.clone()} /> }),
            "conditions" => (t("leave-fold-conditions"), String::new(), log::conditions(desk)),
            "after" => (t("leave-fold-after"), String::new(), after::view(desk)),
            "history" => (t("leave-fold-history"), String::new(), comeback::history(desk)),
            _ => (t("leave-fold-comeback"), String::new(), html! { <comeback::Back desk={desk.clone()} /> }),
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
        LeaveStage::NotCalledFor => vec!["request", "log"],
        LeaveStage::Posture => vec!["posture", "request", "before", "door", "steps", "log"],
        LeaveStage::Exit => vec!["before", "request", "door", "steps", "log"],
        LeaveStage::Left => vec!["comeback", "after", "steps", "conditions", "door"],
        LeaveStage::Returned => vec!["comeback", "conditions", "after"],
    };
    folds.retain(|name| *name != "request" || asks);
    if !view.comeback.history.is_empty() || view.comeback.ended.is_some() {
        folds.push("history");
    }
    folds
}

/// What is open when the stage begins: the next thing to do.
fn first_of(desk: &Desk) -> &'static str {
    let view = &desk.advice.leave;
    let executives = view.escalation.outcome.is_none() && view.escalate != Some(Escalate::No);
    match view.stage {
        LeaveStage::NotCalledFor => "",
        LeaveStage::Posture if view.requests.is_empty() => "posture",
        LeaveStage::Posture => "request",
        LeaveStage::Exit if executives => "before",
        LeaveStage::Exit if view.proposed => "door",
        LeaveStage::Exit => "steps",
        LeaveStage::Left => "after",
        LeaveStage::Returned => "comeback",
    }
}

/// Reasons, listed.
fn reasons(desk: &Desk, reasons: &[Reason]) -> Html {
    html! { <ul class="dotted">{ for reasons.iter().map(|reason| html! { <li>{ desk.say(reason) }</li> }) }</ul> }
}

/// Puts what is entered at a path of the deal.
fn put(desk: &Desk, path: &str) -> Callback<Option<String>> {
    let (desk, path) = (desk.clone(), path.to_owned());
    Callback::from(move |value: Option<String>| desk.answer(&path, value.map(Json::Text)))
}

/// A question with yes, no and not known yet as its answers, at a path of the deal.
fn ask(desk: &Desk, legend: String, path: &str) -> Html {
    let options = vec![
        ("yes".to_owned(), desk.t("card-yes")),
        ("no".to_owned(), desk.t("card-no")),
        ("unknown".to_owned(), desk.t("card-unknown")),
    ];
    html! { <Choice {legend} {options} picked={desk.text_at(path)} on_pick={put(desk, path)} /> }
}

/// What is wrong at a path, where no field of its own says so.
fn wrong(desk: &Desk, path: &str) -> Html {
    match desk.error_at(path) {
        Some(error) => html! { <p class="wrong" role="alert">{ error }</p> },
        None => html! {},
    }
}

/// The text under a key of a record.
fn text_of<'a>(record: &'a Json, key: &str) -> Option<&'a str> {
    match record.get(key)? {
        Json::Text(text) | Json::Number(text) => Some(text),
        _ => None,
    }
}

/// The last record of that kind for which `is` holds.
fn record_of<'a>(desk: &'a Desk, kind: &str, is: impl Fn(&Json) -> bool) -> Option<&'a Json> {
    desk.records().iter().rev().find(|record| text_of(record, "kind") == Some(kind) && is(record))
}

/// The id of the record that logged this leaving.
fn walk_away_id(desk: &Desk) -> Option<String> {
    let on = desk.text_at("exit.logged_on");
    let same_day = |record: &Json| on.is_some() && text_of(record, "on") == on.as_deref();
    let known = record_of(desk, "walk_away", same_day).and_then(|record| text_of(record, "id"));
    let sent = || desk.outcome("record", &log::subject(desk)).map(|outcome| outcome.intent_id.clone());
    desk.text_at("exit.record_id").or_else(|| known.map(str::to_owned)).or_else(sent)
}

/// Fields of a record, without those that nobody knows.
fn known(fields: Vec<(&'static str, Option<Json>)>) -> Vec<(&'static str, Json)> {
    fields.into_iter().filter_map(|(name, value)| Some((name, value?))).collect()
}

fn json_text(text: impl Into<String>) -> Option<Json> {
    Some(Json::Text(text.into()))
}

fn json_money(money: Option<&walkaway_rules::vocabulary::Money>) -> Option<Json> {
    money.map(|money| Json::Text(money.amount.normalize().to_string()))
}
