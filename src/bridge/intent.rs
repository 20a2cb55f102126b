//! What a click asks the page to do.

use serde::Serialize;

use walkaway_rules::guidance::RouteView;
use walkaway_rules::vocabulary::Covers;
use walkaway_rules::vocabulary::Money;

/// A request for an approval, as the page gets it.
#[derive(Serialize)]
pub struct ApprovalRequest<'a> {
    kind: &'static str,
    subject: String,
    covers: Covers,
    term: Option<&'a str>,
    down_to: Option<&'a Money>,
    at_cost: Option<&'a Money>,
    up_to: Option<&'a str>,
    criteria: &'a [String],
    signs: &'a [String],
    roles: Vec<&'a str>,
    justification: Option<&'a str>,
}

impl<'a> ApprovalRequest<'a> {
    /// Asks everybody who has not agreed yet; where only the writing is missing, all of them again. What it names is
    /// what the approval must name: returned as granted, it lifts.
    pub fn new(route: &'a RouteView, justification: &'a str) -> ApprovalRequest<'a> {
        let all = route.needs.iter().all(|need| need.granted.is_some());
        let open = route.needs.iter().filter(|need| all || need.granted.is_none());
        ApprovalRequest {
            kind: "request_approval",
            subject: request_key(route),
            covers: route.covers,
            term: route.term.as_deref(),
            down_to: route.down_to.as_ref(),
            at_cost: route.at_cost.as_ref(),
            up_to: route.up_to.as_deref(),
            criteria: &route.criteria,
            signs: &route.signs,
            roles: open.map(|need| need.role.as_str()).collect(),
            justification: Some(justification).filter(|text| !text.is_empty()),
        }
    }
}

/// What a route is known by: what it covers, with the term's id where it is one.
pub fn route_key(route: &RouteView) -> String {
    match &route.term {
        Some(term) => [route.covers.word(), ":", term].concat(),
        None => route.covers.word().to_owned(),
    }
}

/// What a request is known by: its route with what it names, amounts with their currency. Once the price has fallen or more is asked, it is another
/// request, and what became of the earlier one says nothing about it.
pub fn request_key(route: &RouteView) -> String {
    let mut key = route_key(route);
    let mut add = |text: &str| {
        key.push(':');
        key.push_str(text);
    };
    // An amount is one of its currency, and each stands in its own place.
    if route.covers == Covers::Price {
        for money in [&route.down_to, &route.at_cost] {
            add(&money
                .as_ref()
                .map_or(String::new(), |money| format!("{} {}", money.amount, money.currency)));
        }
    }
    route.up_to.as_deref().into_iter().for_each(&mut add);
    route.criteria.iter().chain(&route.signs).for_each(|id| add(id));
    key
}
