//! Leaving: that we said we may, that we left, and what was granted instead.

use super::{Act, Deed, Standing, answer, clear, money, object, record, text, text_of};
use crate::advice::comeback::ComebackState;
use crate::facts::json::Json;
use crate::guidance::RouteView;
use crate::vocabulary::Exit;

/// What this leaving is called among what was sent; a second leaving of the same deal is another one.
pub fn subject(at: &Standing) -> String {
    ["walk_away:", &at.advice.leave.comeback.history.len().to_string()].concat()
}

/// The id of the record of this leaving.
pub fn id(at: &Standing) -> Option<String> {
    let on = at.text_at("exit.logged_on");
    let same_day = |record: &Json| on.is_some() && text_of(record, "on") == on.as_deref();
    at.text_at("exit.record_id").or_else(|| at.id_of("walk_away", &subject(at), same_day))
}

/// We said that we may leave: worth writing down, because what became of it shows later (W-031, W-094).
pub fn posture(at: &Standing, subject: &str, note: Option<String>) -> Deed {
    let fields = vec![
        ("kind", text("posture")),
        ("on", at.today().map(Json::Text)),
        ("currency", at.advice.currency.clone().map(Json::Text)),
        ("value", money(at.advice.leave.stake.value.as_ref())),
        ("note", note.map(Json::Text)),
    ];
    vec![record(subject, fields)]
}

/// Writes the leaving down, and marks the deal as left (W-095, W-139).
pub fn left(at: &Standing, on: &str, reasons: &[Exit]) -> Deed {
    let view = &at.advice.leave;
    let (draft, set) = (&view.record, &view.conditions);
    let conditions = object(vec![
        ("budget_from", money(set.budget_from.as_ref())),
        ("budget_to", money(set.budget_to.as_ref())),
        ("decide_by", set.decide_by.clone().map(Json::Text)),
        ("stakeholders", set.stakeholders.clone().map(Json::Text)),
        ("scope", set.scope.clone().map(Json::Text)),
    ]);
    let fields = vec![
        ("kind", text("walk_away")),
        ("on", text(on)),
        ("deal", draft.deal.clone().map(Json::Text)),
        ("buyer", draft.buyer.clone().map(Json::Text)),
        ("owner", draft.owner.clone().map(Json::Text)),
        ("currency", draft.currency.clone().map(Json::Text)),
        ("value", money(draft.value.as_ref())),
        ("gap", money(draft.gap.as_ref())),
        ("reasons", Some(Json::List(reasons.iter().filter_map(|exit| text(exit.word())).collect()))),
        ("door", view.door.and_then(|door| text(door.word()))),
        ("referred_to", draft.referred_to.clone().map(Json::Text)),
        ("conditions", Some(conditions)),
        ("note", draft.note.clone().map(Json::Text)),
    ];
    let mut deed = vec![record(&subject(at), fields)];
    if let Some(door) = view.door.filter(|_| view.proposed) {
        deed.push(answer("exit.door", text(door.word())));
    }
    if view.comeback.state == ComebackState::Reopened {
        deed.extend(clear(at, &at.advice.leave.comeback.case, &[]));
    }
    // It has a record of its own, whatever was noted of an earlier one.
    deed.extend(at.is_answered("exit.record_id").then(|| answer("exit.record_id", None)));
    deed.push(answer("exit.logged_on", text(on)));
    deed
}

/// We have not left after all.
pub fn stay() -> Deed {
    vec![answer("exit.logged_on", None), answer("exit.record_id", None)]
}

/// Once the page has named the record, the deal knows it by that name.
pub fn remember(id: &str) -> Deed {
    vec![answer("exit.record_id", text(id))]
}

/// What the record of an approval is called among what was sent; `request` is what its request was called.
pub fn exception_subject(request: &str) -> String {
    ["exception:", request].concat()
}

/// An approval that is complete: worth writing down, so that it can be seen later what became of it.
pub fn exception(at: &Standing, route: &RouteView, request: &str) -> Deed {
    let stake = &at.advice.leave.stake;
    let (by, on) = granted(route);
    let roles: Vec<&str> = route.needs.iter().map(|need| need.role.as_str()).collect();
    let fields = vec![
        ("kind", text("exception")),
        ("on", on.or_else(|| at.today()).map(Json::Text)),
        ("covers", text(route.covers.word())),
        ("role", text(roles.join(", "))),
        ("by", by.map(Json::Text)),
        ("currency", at.advice.currency.clone().map(Json::Text)),
        ("value", money(stake.value.as_ref())),
        ("gap", money(stake.gap.as_ref())),
        ("note", route.term.clone().map(Json::Text)),
    ];
    vec![record(&exception_subject(request), fields)]
}

/// By whom an approval was granted, and on which day at last.
fn granted(route: &RouteView) -> (Option<String>, Option<String>) {
    let grants = || route.needs.iter().filter_map(|need| need.granted.as_ref());
    let by: Vec<&str> = grants().filter_map(|grant| grant.by.as_deref()).collect();
    let by = (!by.is_empty()).then(|| by.join(", "));
    (by, grants().filter_map(|grant| grant.on.clone()).max())
}

/// This approval is written down already; one by others, or of another day, is another one.
pub fn is_noted(at: &Standing, route: &RouteView) -> bool {
    let (by, on) = granted(route);
    let same = |record: &Json| {
        text_of(record, "covers") == Some(route.covers.word())
            && text_of(record, "note") == route.term.as_deref()
            && text_of(record, "by") == by.as_deref()
            && (on.is_none() || text_of(record, "on") == on.as_deref())
    };
    at.record_of("exception", same).is_some()
}

/// A reason to leave was ticked, or taken back. Only that the time is better spent elsewhere is an answer of its own; the
/// others go into the record.
pub fn reason(exit: Exit, holds: bool) -> Option<Act> {
    (exit == Exit::OpportunityCost)
        .then(|| answer("exit.opportunity_cost", holds.then_some(Json::Bool(true))))
}
