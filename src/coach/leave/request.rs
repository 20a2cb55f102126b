//! Requests for approvals, drafted and ready to change, and the exceptions that were granted.

use yew::Callback;

use crate::bridge::{request_key, route_key};
use crate::coach::desk::Desk;
use crate::coach::parts::intent_line;
use crate::el::{El, button, el, line, listed, nothing, several};
use crate::part::{Memory, Own, keyed_part};
use crate::speak::Speak;
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
        open => desk.count("leave-request-open", open),
    }
}

/// Every request, what nobody may approve, and what was granted.
pub fn view(desk: &Desk) -> El {
    let view = &desk.advice.leave;
    let first =
        match view.finals.is_empty() {
            false => several()
                .put(el("p.note").put(line(desk, "strong", "leave-request-hopeless")))
                .put(listed(desk, "ul.dotted", &view.finals)),
            true => several().each(&view.requests, |request| {
                let key = route_key(&request.route);
                let (desk, request) = (desk.clone(), request.clone());
                keyed_part(&key.clone(), move |memory| draft(&desk, &request, &key, memory))
            }),
        };
    several().put(first).put(several().each(&view.exceptions, |route| exception(desk, route)))
}

/// One request: the text can be changed until it is sent; until then it follows the numbers.
fn draft(desk: &Desk, request: &RequestView, key: &str, memory: &Memory) -> El {
    let subject = request_key(&request.route);
    let own: Own<Option<String>> = memory.kept(&desk.kept, &subject);
    let copied: Own<Option<bool>> = memory.own("copied");
    let complaint: Own<Option<&'static str>> = memory.own("complaint");
    let outcome = desk.outcome("request_approval", &subject);
    // What the page has not taken is not lost.
    let untaken =
        outcome.filter(|it| matches!(it.status.as_str(), "rejected" | "conflict" | "failed" | "late"));
    let written = own.get();
    let changed = written.is_some();
    let text = written.or_else(|| untaken.and_then(|outcome| outcome.written.clone()));
    let text = text.unwrap_or_else(|| {
        let lines: Vec<String> = request.lines.iter().map(|line| desk.say(line)).collect();
        lines.join("\n")
    });
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
    let wrong_id = ["wrong-request-", &key.replace(':', "-")].concat();
    let area = el("textarea").is("rows", "8").holds(&text).types(on_input);
    let (area, wrong) = match complaint.get() {
        Some(id) => {
            let wrong = line(desk, "p.wrong", id).is("role", "alert").at("id", &wrong_id);
            (area.at("aria-describedby", &wrong_id), wrong)
        }
        None => (area, nothing()),
    };
    let send = match may_send {
        true => {
            let words = if untaken.is_some() { "card-send-again" } else { "card-send" };
            let (desk, text, route) = (desk.clone(), text.clone(), request.route.clone());
            button("button.primary", &desk.t(words)).press(move || match text.trim() {
                "" if route.justification => complaint.set(Some("card-justify-missing")),
                text if text.len() > MAX_TEXT => complaint.set(Some("leave-request-too-long")),
                text => desk.request_approval(&route, text),
            })
        }
        false => nothing(),
    };
    let became = match copied.get() {
        Some(true) => desk.t("leave-copied"),
        Some(false) => desk.t("leave-not-copied"),
        None => String::new(),
    };
    let copy = {
        let desk = desk.clone();
        button("button.plain", &desk.t("leave-copy")).press(move || {
            let copied = copied.clone();
            desk.copy(&text, Callback::from(move |done| copied.set(Some(done))));
        })
    };
    let fresh = match changed {
        true => button("button.link", &desk.t("leave-request-fresh")).press(move || own.set(None)),
        false => nothing(),
    };
    let title = desk.say(&request.title);
    let early = match request.sure {
        true => nothing(),
        false => line(desk, "p.quiet", "leave-request-too-early"),
    };
    let field = el("label.entry-field").put(line(desk, "span", "leave-request-text")).put(area);
    el("div.draft")
        .is("role", "group")
        .at("aria-label", &title)
        .put(el("h4").text(&title))
        .put(early)
        .put(field)
        .put(wrong)
        .put(el("div.buttons").put(send).put(copy).put(fresh))
        .put(el("p.quiet").is("role", "status").text(&became))
        .put(line(desk, "p.quiet", "leave-request-internal"))
        .put(intent_line(desk, "request_approval", &subject))
}

/// An approval that is complete: worth writing down, so that it can be seen later what became of it.
fn exception(desk: &Desk, route: &RouteView) -> El {
    let request = request_key(route);
    let subject = exception_subject(&request);
    let by: Vec<&str> = route.needs.iter().filter_map(|need| need.granted.as_ref()?.by.as_deref()).collect();
    let granted = desk.fill("leave-exception-granted", "by", Value::Text(by.join(", ")));
    let note = match is_noted(&desk.standing(), route) {
        true => line(desk, "p.quiet", "leave-exception-noted"),
        false => {
            let route = route.clone();
            let on_click = desk.doing(move |at| leave::exception(at, &route, &request));
            button("button.plain", &desk.t("leave-exception-record")).presses(on_click)
        }
    };
    el("div.draft")
        .key(&subject)
        .put(el("p.note").text(&granted))
        .put(note)
        .put(intent_line(desk, "record", &subject))
}
