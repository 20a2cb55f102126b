//! Who may lift what stands against signing, how far that has come, and the one thing to do about it.

use serde::Serialize;
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use super::Msg;
use super::draw::{Draw, state};
use crate::bridge::Outcome;
use crate::rules::deal::Covers;
use crate::rules::guidance::{Conclusion, Level, Need, RouteView, Value};

/// A request for an approval, as the page gets it.
#[derive(Serialize)]
pub struct Request<'a> {
    kind: &'static str,
    subject: String,
    covers: Covers,
    term: Option<&'a str>,
    down_to: Option<&'a crate::rules::guidance::Money>,
    roles: Vec<&'a str>,
    justification: Option<&'a str>,
}

impl<'a> Request<'a> {
    /// Asks everybody who has not agreed yet.
    pub fn new(route: &'a RouteView, justification: &'a str) -> Request<'a> {
        let open = route.needs.iter().filter(|need| need.granted.is_none());
        Request {
            kind: "request_approval",
            subject: key(route),
            covers: route.covers,
            term: route.term.as_deref(),
            down_to: route.down_to.as_ref(),
            roles: open.map(|need| need.role.as_str()).collect(),
            justification: Some(justification).filter(|text| !text.is_empty()),
        }
    }
}

/// What a route is known by: what it covers, with the term's id where it is one.
pub fn key(route: &RouteView) -> String {
    match &route.term {
        Some(term) => format!("{}:{term}", route.covers.word()),
        None => route.covers.word().to_owned(),
    }
}

/// Every route of what is on show, and what nobody can lift.
pub fn view(draw: &Draw) -> Html {
    let mut seen: Vec<String> = Vec::new();
    let with_route = draw.now.conclusions.iter().filter_map(|conclusion| {
        let route = conclusion.route.as_ref()?;
        let matters = route.complete || conclusion.span.worst >= Level::NeedsApproval;
        let key = key(route);
        if !matters || seen.contains(&key) {
            return None;
        }
        seen.push(key);
        Some((conclusion, route))
    });
    let routes: Vec<(&Conclusion, &RouteView)> = with_route.collect();
    let last =
        |conclusion: &&Conclusion| conclusion.span.best == Level::WalkAway && conclusion.route.is_none();
    let finals: Vec<&Conclusion> = draw.now.conclusions.iter().filter(last).collect();
    if routes.is_empty() && finals.is_empty() {
        return Html::default();
    }
    html! {
        <section class="routes">
            <h3>{ draw.t("card-approvals") }</h3>
            if !finals.is_empty() {
                <div class="final">
                    <p><strong>{ draw.t("card-no-route") }</strong></p>
                    // The headline has said the first of them.
                    <ul>{ for finals.iter().filter(|it| it.reason != draw.now.headline).map(|it| html! { <li>{ draw.say(&it.reason) }</li> }) }</ul>
                </div>
            }
            { for routes.iter().map(|(conclusion, route)| one(draw, conclusion, route, !finals.is_empty())) }
        </section>
    }
}

fn title(draw: &Draw, route: &RouteView) -> String {
    match (route.covers, &route.term, &route.down_to) {
        (Covers::Price, _, Some(down_to)) => {
            draw.with("card-route-price", vec![("down_to", Value::Money(down_to.clone()))])
        }
        (Covers::Price, ..) => draw.t("card-route-price-any"),
        (Covers::Term, Some(id), _) => match draw.now.terms.iter().find(|term| term.id == *id) {
            Some(term) => draw.with("card-route-term", vec![("term", Value::Label(term.label.clone()))]),
            None => draw.t("dimension-terms"),
        },
        (Covers::Term, ..) => draw.t("dimension-terms"),
        (Covers::Fit, ..) => draw.t("card-route-fit"),
        (Covers::Signs, ..) => draw.t("card-route-signs"),
    }
}

fn need(draw: &Draw, need: &Need) -> Html {
    let detail = match &need.granted {
        Some(grant) => {
            let mut parts = vec![draw.t("card-granted")];
            parts.extend(grant.by.clone());
            parts.extend(grant.on.clone().map(|day| draw.value(&Value::Day(day))));
            parts.join(" · ")
        }
        None if need.holders.is_empty() => draw.t("card-pending"),
        None => format!("{} · {}", draw.t("card-pending"), need.holders.join(", ")),
    };
    html! {
        <li class="need" data-granted={need.granted.is_some().to_string()}>
            if need.granted.is_some() { { state(Some(true)) } } else { <span class="hollow" aria-hidden="true"></span> }
            <span><strong>{ draw.label(&need.label) }</strong>{ " " }<small>{ detail }</small></span>
        </li>
    }
}

/// A route that may turn out to be needed: worth knowing, too early to ask.
fn maybe(draw: &Draw, route: &RouteView) -> Html {
    let names = route.needs.iter().map(|need| Value::Label(need.label.clone())).collect();
    html! {
        <p class="quiet" key={key(route)}>{ title(draw, route) }{ ". " }
            { draw.with("card-route-maybe", vec![("roles", Value::List(names))]) }</p>
    }
}

fn one(draw: &Draw, conclusion: &Conclusion, route: &RouteView, hopeless: bool) -> Html {
    if !conclusion.span.decided() && !route.complete {
        return maybe(draw, route);
    }
    let key = key(route);
    let outcome = draw
        .input
        .intents
        .iter()
        .rev()
        .find(|intent| intent.kind == "request_approval" && intent.subject == key);
    let asking = draw.app.asking.as_ref() == Some(&key);
    // Asking for one thing is of no use while another one ends the deal; and a what-if is not the record.
    let may_ask = !route.complete && !hopeless && !draw.app.trying();
    html! {
        <div class="route" key={key.clone()}>
            <p class="what">{ title(draw, route) }</p>
            <ul class="needs">
                { for route.needs.iter().map(|one| need(draw, one)) }
                if route.justification {
                    <li class="need" data-granted={route.justified.to_string()}>
                        if route.justified { { state(Some(true)) } } else { <span class="hollow" aria-hidden="true"></span> }
                        <span><strong>{ draw.t("card-justification") }</strong>{ " " }
                            <small>{ draw.t(if route.justified { "card-written" } else { "card-unwritten" }) }</small></span>
                    </li>
                }
            </ul>
            if route.complete { <p class="quiet">{ draw.t("card-route-complete") }</p> }
            if let Some(outcome) = outcome { { told(draw, outcome, &key) } } else if draw.app.sent.contains(&key) && !route.complete {
                <p class="outcome" tabindex="-1" data-key={format!("sent:{key}")} role="status">{ draw.t("card-intent-sending") }</p>
            }
            if asking && may_ask {
                { form(draw, route, &key) }
            } else if may_ask && !outcome.is_some_and(|outcome| matches!(outcome.status.as_str(), "sending" | "queued" | "applied")) {
                <button type="button" class="primary" data-key={format!("ask:{key}")}
                    onclick={draw.click(Msg::Ask(Some(key.clone())))}>{ draw.t("card-request") }</button>
            }
        </div>
    }
}

fn told(draw: &Draw, outcome: &Outcome, key: &str) -> Html {
    let id = match outcome.status.as_str() {
        "applied" => "card-intent-applied",
        "queued" => "card-intent-queued",
        "rejected" => "card-intent-rejected",
        "unsupported" => "card-intent-unsupported",
        "conflict" => "card-intent-conflict",
        _ => "card-intent-sending",
    };
    html! {
        <p class="outcome" data-status={outcome.status.clone()} tabindex="-1" data-key={format!("sent:{key}")} role="status">
            { draw.t(id) }
            if let Some(message) = &outcome.message { { " " }<q>{ message }</q> }
        </p>
    }
}

fn form(draw: &Draw, route: &RouteView, key: &str) -> Html {
    let required = route.justification && !route.justified;
    let wrong = draw.app.wrong.iter().any(|name| name == key);
    let (typed, sent) = (key.to_owned(), route.clone());
    let oninput = draw.link.callback(move |event: InputEvent| {
        Msg::Draft(typed.clone(), event.target_unchecked_into::<HtmlTextAreaElement>().value())
    });
    let onsubmit = draw.link.callback(move |event: SubmitEvent| {
        event.prevent_default();
        Msg::Send(Box::new(sent.clone()))
    });
    let id = format!("justify-{key}");
    html! {
        <form class="ask" onsubmit={onsubmit} novalidate=true>
            <label for={id.clone()}>{ draw.t(if required { "card-justify" } else { "card-justify-optional" }) }</label>
            <p class="quiet" id={format!("{id}-hint")}>{ draw.t("card-justify-hint") }</p>
            <textarea id={id.clone()} rows="3" maxlength="2000" data-key={format!("justify:{key}")} value={draw.app.draft(key).to_owned()}
                aria-describedby={format!("{id}-hint {id}-wrong")} aria-invalid={wrong.to_string()} required={required} oninput={oninput} />
            <p class="wrong" id={format!("{id}-wrong")}>if wrong { { draw.t("card-justify-missing") } }</p>
            <div class="buttons">
                <button type="submit" class="primary">{ draw.t("card-send") }</button>
                { draw.button("plain", &draw.t("card-cancel"), Msg::Ask(None)) }
            </div>
        </form>
    }
}
