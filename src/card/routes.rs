//! Who may lift what stands against signing, how far that has come, and the one thing to do about it.

use super::Msg;
use super::draw::{Draw, state};
use crate::el::{El, On, el, line, nothing};
use crate::speak::Speak;
use std::rc::Rc;

use crate::bridge::{Outcome, request_key, route_key};
use walkaway_rules::guidance::{Conclusion, Need, NextStep, Past, RouteView};
use walkaway_rules::vocabulary::Covers;
use walkaway_rules::vocabulary::{Label, Level, Value};

/// The page has not taken the request: it can be sent again.
const UNTAKEN: [&str; 4] = ["rejected", "conflict", "failed", "late"];

/// Every route of what is on show, and what nobody can lift.
pub fn view(draw: &Draw) -> El {
    let mut keys: Vec<String> = Vec::new();
    let mut routes: Vec<(&Conclusion, &RouteView)> = Vec::new();
    let mut hopeless = false;
    let mut more = false;
    let mut finals = el("ul");
    for conclusion in &draw.now.conclusions {
        match &conclusion.route {
            Some(route) => {
                let key = route_key(route);
                let matters = route.complete || conclusion.span.worst >= Level::NeedsApproval;
                if matters && !keys.contains(&key) {
                    keys.push(key);
                    routes.push((conclusion, route));
                }
            }
            None if conclusion.span.best == Level::WalkAway => {
                hopeless = true;
                // The headline has said the first of them.
                if conclusion.reason != draw.now.headline {
                    more = true;
                    finals = finals.put(el("li").text(&draw.say(&conclusion.reason)));
                }
            }
            None => {}
        }
    }
    // What the headline has said alone is not said again.
    if routes.is_empty() && !(hopeless && more) {
        return nothing();
    }
    let last = if hopeless {
        // While our own price stands, what nobody can approve is theirs, and nobody is told to leave (law 12).
        let firm = draw.now.next.step == NextStep::AnswerFirmly;
        let title =
            el("p").put(line(draw, "strong", if firm { "card-no-route-price" } else { "card-no-route" }));
        el("div.final").put(title).put(finals)
    } else {
        nothing()
    };
    let mut section = el("section.routes").put(last);
    for (conclusion, route) in routes {
        section = section.put(one(draw, conclusion, route, hopeless));
    }
    section
}

/// What it is about, as far as an approval would have to name it.
fn title(draw: &Draw, route: &RouteView) -> String {
    let now = draw.now;
    match route.covers {
        Covers::Price => match &route.down_to {
            Some(down_to) => draw.fill("card-route-price", "down_to", Value::Money(down_to.clone())),
            None => draw.t("card-route-price-any"),
        },
        Covers::Term => match now.terms.iter().find(|term| Some(&term.id) == route.term.as_ref()) {
            Some(term) => {
                let mut with = vec![("term", Value::Label(term.label.clone()))];
                with.extend(route.up_to_value.clone().map(|up_to| ("up_to", up_to)));
                draw.tw(if with.len() > 1 { "card-route-term-up-to" } else { "card-route-term" }, &with)
            }
            None => draw.t("dimension-terms"),
        },
        Covers::Fit => {
            let known = now.fit.criteria.iter().map(|one| (&one.id, &one.label));
            listed(draw, ["card-route-fit", "card-route-fit-named"], "criteria", known, &route.criteria)
        }
        Covers::Signs => {
            let known = now.signs.iter().map(|one| (&one.id, &one.label));
            listed(draw, ["card-route-signs", "card-route-signs-named"], "signs", known, &route.signs)
        }
    }
}

fn listed<'l>(
    draw: &Draw,
    [alone, listing]: [&str; 2],
    name: &'static str,
    known: impl Iterator<Item = (&'l String, &'l Rc<Label>)>,
    named: &[String],
) -> String {
    let mut labels = Vec::new();
    for (id, label) in known {
        if named.contains(id) {
            labels.push(Value::Label(label.clone()));
        }
    }
    if labels.is_empty() {
        return draw.t(alone);
    }
    draw.tw(listing, &[(name, Value::List(labels))])
}

/// One thing that a route takes, and whether it is there.
fn item(granted: bool, name: &str, detail: &str) -> El {
    let sign = if granted { state(Some(true)) } else { el("span.hollow").is("aria-hidden", "true") };
    let words = el("span").put(el("strong").text(name)).text(" ").put(el("small").text(detail));
    el("li.need").bool("data-granted", granted).put(sign).put(words)
}

fn need(draw: &Draw, need: &Need) -> El {
    let mut detail = draw.t(if need.granted.is_some() { "card-granted" } else { "card-pending" });
    let mut add = |text: &str| {
        detail.push_str(" · ");
        detail.push_str(text);
    };
    match &need.granted {
        Some(grant) => {
            if let Some(by) = &grant.by {
                add(by);
            }
            if let Some(on) = &grant.on {
                add(&draw.value(Value::Day(on.clone())));
            }
        }
        None => {
            if let Some(name) = &need.counted_elsewhere {
                add(&draw.fill("card-counted-elsewhere", "by", Value::Text(name.clone())));
            }
            if !need.holders.is_empty() {
                add(&need.holders.join(", "));
            }
        }
    }
    item(need.granted.is_some(), &draw.label(&need.label), &detail)
}

/// What was asked for or granted before and does not lift it.
fn past(draw: &Draw, past: &Past) -> El {
    el("li").at("data-state", past.state.word()).text(&draw.say(&past.reason))
}

/// A route that may turn out to be needed: worth knowing, too early to ask.
fn maybe(draw: &Draw, route: &RouteView) -> El {
    let mut names = Vec::new();
    for need in &route.needs {
        names.push(Value::Label(need.label.clone()));
    }
    let roles = draw.fill("card-route-maybe", "roles", Value::List(names));
    el("p.quiet").key(&route_key(route)).text(&title(draw, route)).text(". ").text(&roles)
}

fn one(draw: &Draw, conclusion: &Conclusion, route: &RouteView, hopeless: bool) -> El {
    if !conclusion.span.decided() && !route.complete {
        return maybe(draw, route);
    }
    let key = route_key(route);
    let outcome = outcome(draw, route);
    let under_way = outcome.is_some_and(is_under_way);
    // Asking for one thing is of no use while another one ends the deal; and a what-if is not the record.
    let may_ask = !route.complete && !route.closed && !hopeless && !draw.app.trying();
    let mut needs = el("ul.needs").each(&route.needs, |it| need(draw, it));
    if route.justification {
        let detail = draw.t(if route.justified { "card-written" } else { "card-unwritten" });
        needs = needs.put(item(route.justified, &draw.t("card-justification"), &detail));
    }
    let told = match outcome {
        Some(outcome) => told(draw, outcome, &key),
        None => nothing(),
    };
    let ask = if may_ask && draw.app.asking.as_ref() == Some(&key) {
        form(draw, route, &key)
    } else if may_ask && !under_way {
        let again = outcome.is_some_and(|outcome| UNTAKEN.contains(&outcome.status.as_str()));
        let words = draw.t(if again { "card-send-again" } else { "card-request" });
        draw.button("button.plain", &words, Msg::Ask(Some(key.clone()))).at2("data-key", "ask:", &key)
    } else {
        nothing()
    };
    el("div.route")
        .key(&key)
        .put(el("p.what").text(&title(draw, route)))
        .put(el("ul.plain past").each(&route.past, |it| past(draw, it)))
        .put(needs)
        .put(if route.closed { line(draw, "p.note", "card-route-closed") } else { nothing() })
        .put(if route.complete { line(draw, "p.quiet", "card-route-complete") } else { nothing() })
        .put(told)
        .put(ask)
}

fn is_under_way(outcome: &Outcome) -> bool {
    matches!(outcome.status.as_str(), "sending" | "queued" | "applied")
}

/// What became of the last request for just this.
fn outcome<'a>(draw: &'a Draw, route: &RouteView) -> Option<&'a Outcome> {
    let request = request_key(route);
    let about = |intent: &&Outcome| intent.kind == "request_approval" && intent.subject == request;
    draw.input.intents.iter().rfind(about)
}

/// It has been asked for here, and whoever was asked has taken it: what is said of that.
pub fn under_way(draw: &Draw, route: &RouteView) -> Option<&'static str> {
    outcome(draw, route).filter(|outcome| is_under_way(outcome)).map(|outcome| said(&outcome.status))
}

fn said(status: &str) -> &'static str {
    match status {
        "applied" => "card-intent-applied",
        "queued" => "card-intent-queued",
        "rejected" => "card-intent-rejected",
        "unsupported" => "card-intent-unsupported",
        "conflict" => "card-intent-conflict",
        "failed" => "card-intent-failed",
        "late" => "card-intent-late",
        _ => "card-intent-sending",
    }
}

/// What became of a request.
fn told(draw: &Draw, outcome: &Outcome, key: &str) -> El {
    let told = line(draw, "p.outcome", said(&outcome.status))
        .is("tabindex", "-1")
        .at2("data-key", "sent:", key)
        .is("role", "status")
        .at("data-status", &outcome.status);
    match &outcome.message {
        Some(message) => told.text(" ").put(el("q").text(message)),
        None => told,
    }
}

fn form(draw: &Draw, route: &RouteView, key: &str) -> El {
    let required = route.justification && !route.justified;
    let wrong = draw.wrong(key).is_some();
    let id = ["justify-", key].concat();
    let (hint_id, wrong_id) = ([&id, "-hint"].concat(), [&id, "-wrong"].concat());
    let words = if required { "card-justify" } else { "card-justify-optional" };
    let area = el("textarea")
        .at("id", &id)
        .is("rows", "3")
        .is("maxlength", "2000")
        .at2("data-key", "justify:", key)
        .holds(draw.app.draft(key))
        .at("aria-describedby", &[&hint_id, " ", &wrong_id].concat())
        .bool("aria-invalid", wrong)
        .when(required, "required", "required")
        .drafts(draw, On::Input, key);
    let complaint = if wrong { draw.t("card-justify-missing") } else { String::new() };
    let buttons = el("div.buttons").put(draw.submit("button.primary", "card-send")).put(draw.button(
        "button.plain",
        &draw.t("card-cancel"),
        Msg::Ask(None),
    ));
    el("form.ask")
        .is("novalidate", "novalidate")
        .on(draw, On::Submit, Msg::Send(Box::new(route.clone())))
        .put(line(draw, "label", words).at("for", &id))
        .put(line(draw, "p.quiet", "card-justify-hint").at("id", &hint_id))
        .put(area)
        .put(el("p.wrong").at("id", &wrong_id).text(&complaint))
        .put(buttons)
}
