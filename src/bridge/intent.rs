//! What a click asks the page to do.

use serde::Serialize;

use crate::rules::deal::Covers;
use crate::rules::guidance::RouteView;

/// A request for an approval, as the page gets it.
#[derive(Serialize)]
pub struct ApprovalRequest<'a> {
    kind: &'static str,
    subject: String,
    covers: Covers,
    term: Option<&'a str>,
    down_to: Option<&'a crate::rules::guidance::Money>,
    roles: Vec<&'a str>,
    justification: Option<&'a str>,
}

impl<'a> ApprovalRequest<'a> {
    /// Asks everybody who has not agreed yet.
    pub fn new(route: &'a RouteView, justification: &'a str) -> ApprovalRequest<'a> {
        let open = route.needs.iter().filter(|need| need.granted.is_none());
        ApprovalRequest {
            kind: "request_approval",
            subject: route_key(route),
            covers: route.covers,
            term: route.term.as_deref(),
            down_to: route.down_to.as_ref(),
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
