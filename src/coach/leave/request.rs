//! Requests for approvals, drafted and ready to change, and the exceptions that were granted.

use yew::prelude::*;

use super::reasons;
use crate::bridge::{request_key, route_key};
use crate::coach::desk::Desk;
use crate::coach::kept::use_kept;
use crate::coach::parts::{Area, intent_line};
use walkaway_rules::advice::leave::RequestView;
use walkaway_rules::deeds::leave::{self, exception_subject, is_noted};
use walkaway_rules::facts::read::MAX_TEXT;
use walkaway_rules::guidance::RouteView;
use walkaway_rules::vocabulary::Value;

/// How many are open.
pub fn summary(desk: &Desk) -> String {
    let view = &desk.advice.leave;
    match view.requests.len() {
        _ if !view.finals.is_empty() => desk.t("leave-request-nobody"),
        0 => desk.t("leave-request-granted"),
        open => desk.tw("leave-request-open", &[("count", Value::count(open))]),
    }
}

/// Every request, what nobody may approve, and what was granted.
pub fn view(desk: &Desk) -> Html {
    let view = &desk.advice.leave;
    let hopeless = !view.finals.is_empty();
    let draft = |request: &RequestView| {
        let key = route_key(&request.route);
        html! { <Draft key={key} desk={desk.clone()} request={request.clone()} /> }
    };
    html! {
        <>
            if hopeless {
                <p class="note"><strong>{ desk.t("leave-request-hopeless") }</strong></p>
                { reasons(desk, &view.finals) }
            } else {
                { for view.requests.iter().map(draft) }
            }
            { for view.exceptions.iter().map(|route| exception(desk, route)) }
        </>
    }
}

#[derive(Properties, PartialEq, Clone)]
struct DraftProps {
    desk: Desk,
    request: RequestView,
}

/// One request: the text can be changed until it is sent; until then it follows the numbers.
#[component]
fn Draft(DraftProps { desk, request }: &DraftProps) -> Html {
    let subject = request_key(&request.route);
    let own = use_kept(&desk.kept, &subject, || None::<String>);
    let copied = use_state(|| None::<bool>);
    let complaint = use_state(|| None::<&'static str>);
    let drafted = request.lines.iter().map(|line| desk.say(line)).collect::<Vec<_>>().join("\n");
    let key = route_key(&request.route);
    let outcome = desk.outcome("request_approval", &subject);
    // What the page has not taken is not lost.
    let untaken =
        outcome.filter(|it| matches!(it.status.as_str(), "rejected" | "conflict" | "failed" | "late"));
    let written = untaken.and_then(|outcome| outcome.written.clone());
    let text = (*own).clone().or(written).unwrap_or(drafted);
    let under_way =
        outcome.is_some_and(|outcome| matches!(outcome.status.as_str(), "sending" | "queued" | "applied"));
    let may_send = request.sure && !request.route.closed && !under_way;

    let on_input = {
        let (own, complaint, copied) = (own.clone(), complaint.clone(), copied.clone());
        Callback::from(move |text: String| {
            own.set(Some(text));
            complaint.set(None);
            copied.set(None);
        })
    };
    let on_copy = {
        let (desk, text, copied) = (desk.clone(), text.clone(), copied.clone());
        Callback::from(move |_: MouseEvent| {
            let copied = copied.clone();
            desk.copy(&text, Callback::from(move |done| copied.set(Some(done))));
        })
    };
    let on_send = {
        let (desk, text, complaint, route) =
            (desk.clone(), text.clone(), complaint.clone(), request.route.clone());
        Callback::from(move |_: MouseEvent| match text.trim() {
            "" if route.justification => complaint.set(Some("card-justify-missing")),
            text if text.len() > MAX_TEXT => complaint.set(Some("leave-request-too-long")),
            text => desk.request_approval(&route, text),
        })
    };
    let on_fresh = {
        let own = own.clone();
        Callback::from(move |_: MouseEvent| own.set(None))
    };
    let wrong_id = format!("wrong-request-{}", key.replace(':', "-"));
    let title = desk.say(&request.title);
    html! {
        <div class="draft" role="group" aria-label={title.clone()}>
            <h4>{ title }</h4>
            if !request.sure { <p class="quiet">{ desk.t("leave-request-too-early") }</p> }
            <Area label={desk.t("leave-request-text")} value={text} {on_input} rows={8}
                described_by={complaint.is_some().then(|| wrong_id.clone())} />
            if let Some(complaint) = *complaint {
                <p class="wrong" role="alert" id={wrong_id}>{ desk.t(complaint) }</p>
            }
            <div class="buttons">
                if may_send {
                    <button type="button" class="primary" onclick={on_send}>
                        { desk.t(if untaken.is_some() { "card-send-again" } else { "card-send" }) }
                    </button>
                }
                <button type="button" class="plain" onclick={on_copy}>{ desk.t("leave-copy") }</button>
                if own.is_some() {
                    <button type="button" class="link" onclick={on_fresh}>{ desk.t("leave-request-fresh") }</button>
                }
            </div>
            <p class="quiet" role="status">
                if let Some(done) = *copied { { desk.t(if done { "leave-copied" } else { "leave-not-copied" }) } }
            </p>
            <p class="quiet">{ desk.t("leave-request-internal") }</p>
            { intent_line(desk, "request_approval", &subject) }
        </div>
    }
}

/// An approval that is complete: worth writing down, so that it can be seen later what became of it.
fn exception(desk: &Desk, route: &RouteView) -> Html {
    let request = request_key(route);
    let subject = exception_subject(&request);
    let noted = is_noted(&desk.standing(), route);
    let by: Vec<&str> = route.needs.iter().filter_map(|need| need.granted.as_ref()?.by.as_deref()).collect();
    let on_click = {
        let route = route.clone();
        desk.doing(move |at| leave::exception(at, &route, &request))
    };
    html! {
        <div class="draft" key={subject.clone()}>
            <p class="note">{ desk.tw("leave-exception-granted", &[("by", Value::Text(by.join(", ")))]) }</p>
            if !noted {
                <button type="button" class="plain" onclick={on_click}>{ desk.t("leave-exception-record") }</button>
            } else {
                <p class="quiet">{ desk.t("leave-exception-noted") }</p>
            }
            { intent_line(desk, "record", &subject) }
        </div>
    }
}
