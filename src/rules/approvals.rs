//! Approvals that were granted: which of them count, and what they lift.

use rust_decimal::Decimal;

use super::deal::{Approval, Covers};
use super::guidance::{Grant, Money, Need, RouteView, Severity, Value};
use super::policy::{Policy, Route};
use super::read::{At, Day, Findings, order, same_text};

/// An approval that counts: granted by name, in a role of its route, in time.
#[derive(Clone, Debug, PartialEq)]
pub struct Granted {
    covers: Covers,
    term: Option<String>,
    /// With a price: the lowest effective price, in the deal's currency.
    down_to: Option<Decimal>,
    /// Place of the role in the policy.
    role: usize,
    by: String,
    on: Option<Day>,
    justified: bool,
}

/// What an approval would have to cover.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Subject<'a> {
    /// An effective price.
    Price(Decimal),
    /// A term.
    Term(&'a str),
    /// The buyer as a customer.
    Fit,
    /// The warning signs.
    Signs,
}

impl Subject<'_> {
    fn covers(self) -> Covers {
        match self {
            Subject::Price(_) => Covers::Price,
            Subject::Term(_) => Covers::Term,
            Subject::Fit => Covers::Fit,
            Subject::Signs => Covers::Signs,
        }
    }
}

/// The route that lifts `covers`.
pub fn route(policy: &Policy, covers: Covers) -> (&Route, &'static str) {
    match covers {
        Covers::Price => (&policy.routes.price, "routes.price"),
        Covers::Term => (&policy.routes.term, "routes.term"),
        Covers::Fit => (&policy.routes.fit, "routes.fit"),
        Covers::Signs => (&policy.routes.signs, "routes.signs"),
    }
}

/// Every approval that counts; the others are reported at their fields.
pub fn read(
    approvals: &[Approval],
    policy: &Policy,
    today: Option<Day>,
    findings: &mut Findings,
    mut in_deal_currency: impl FnMut(&super::deal::Amount, &At, &mut Findings) -> Option<Decimal>,
) -> Vec<Granted> {
    let list = At::ROOT.key("approvals");
    let mut granted = Vec::new();
    for (place, approval) in approvals.iter().enumerate() {
        let at = list.place(place);
        let Some(covers) = approval.covers else {
            findings.error(&at.key("covers"), "required", Vec::new());
            continue;
        };
        let down_to = match (covers, &approval.down_to) {
            (Covers::Price, None) => {
                findings.error(&at.key("down_to"), "required", Vec::new());
                continue;
            }
            (Covers::Price, Some(amount)) => match in_deal_currency(amount, &at.key("down_to"), findings) {
                Some(amount) => Some(amount),
                None => continue,
            },
            _ => None,
        };
        if covers == Covers::Term && !known_term(approval, policy, &at, findings) {
            continue;
        }
        let route = route(policy, covers).0;
        let Some(role) = role(approval, policy, route, &at, findings) else { continue };
        let Some(by) = holder(approval, policy, role, &at, findings) else { continue };
        if !in_time(approval, today, &at, findings) {
            continue;
        }
        let justified = approval.justification.is_some();
        granted.push(Granted {
            covers,
            term: approval.term.clone(),
            down_to,
            role,
            by,
            on: approval.on,
            justified,
        });
    }
    // The list's order says nothing; the first approval of a role is the one that is shown.
    order(&mut granted, |a, b| (a.on, &a.by, a.down_to) < (b.on, &b.by, b.down_to));
    granted
}

fn known_term(approval: &Approval, policy: &Policy, at: &At, findings: &mut Findings) -> bool {
    let at = at.key("term");
    let Some(id) = &approval.term else {
        findings.error(&at, "required", Vec::new());
        return false;
    };
    let known = policy.terms.iter().any(|term| term.id == *id);
    if !known {
        let codes = ["unknown-term", "unknown-term-nearest"];
        let mut known = policy.terms.iter().map(|term| term.id.as_str());
        findings.unknown_id(&at, id, &mut known, codes, Severity::Error);
    }
    known
}

fn role(
    approval: &Approval,
    policy: &Policy,
    route: &Route,
    at: &At,
    findings: &mut Findings,
) -> Option<usize> {
    let at = at.key("role");
    let Some(id) = &approval.role else {
        findings.error(&at, "required", Vec::new());
        return None;
    };
    let Some(place) = policy.roles.iter().position(|role| role.id == *id) else {
        let codes = ["unknown-role", "unknown-role-nearest"];
        let mut known = policy.roles.iter().map(|role| role.id.as_str());
        findings.unknown_id(&at, id, &mut known, codes, Severity::Error);
        return None;
    };
    if !route.all_of.contains(&place) {
        let with = vec![("role", Value::Text(id.clone())), ("allowed", policy.role_labels(route))];
        findings.error(&at, "approval-not-allowed", with);
        return None;
    }
    Some(place)
}

fn holder(
    approval: &Approval,
    policy: &Policy,
    role: usize,
    at: &At,
    findings: &mut Findings,
) -> Option<String> {
    let at = at.key("by");
    let Some(by) = &approval.by else {
        findings.error(&at, "approval-without-name", Vec::new());
        return None;
    };
    let holders = policy.roles.get(role).and_then(|role| role.holders.as_ref());
    if let Some(holders) = holders
        && !holders.iter().any(|holder| same_text(holder, by))
    {
        let with = vec![("by", Value::Text(by.clone())), ("holders", Value::Text(holders.join(", ")))];
        findings.error(&at, "approval-not-holder", with);
        return None;
    }
    Some(by.clone())
}

/// Granted no later than today, and still valid. Without a day to compare with, an approval that runs out
/// does not count: nobody can say that it still holds.
fn in_time(approval: &Approval, today: Option<Day>, at: &At, findings: &mut Findings) -> bool {
    if let (Some(on), Some(today)) = (approval.on, today)
        && on > today
    {
        findings.error(&at.key("on"), "approval-in-future", vec![("on", Value::day(on))]);
        return false;
    }
    if let Some(until) = approval.valid_until
        && today.is_none_or(|today| until < today)
    {
        findings.error(&at.key("valid_until"), "approval-expired", vec![("until", Value::day(until))]);
        return false;
    }
    true
}

impl Granted {
    fn lifts(&self, subject: Subject) -> bool {
        self.covers == subject.covers()
            && match subject {
                Subject::Price(effective) => self.down_to.is_some_and(|down_to| down_to <= effective),
                Subject::Term(id) => self.term.as_deref() == Some(id),
                Subject::Fit | Subject::Signs => true,
            }
    }
}

/// Whether every role of the route has agreed, in writing where the route asks for it.
pub fn complete(granted: &[Granted], policy: &Policy, subject: Subject) -> bool {
    let route = route(policy, subject.covers()).0;
    let lifting = || granted.iter().filter(|grant| grant.lifts(subject));
    route.all_of.iter().all(|role| lifting().any(|grant| grant.role == *role))
        && (!route.justification || lifting().any(|grant| grant.justified))
}

/// The lowest effective price that a complete set of approvals covers.
pub fn price_down_to(granted: &[Granted], policy: &Policy) -> Option<Decimal> {
    let prices = granted.iter().filter_map(|grant| grant.down_to);
    prices.filter(|price| complete(granted, policy, Subject::Price(*price))).min()
}

/// The route for the card: who must agree, and who has.
pub fn view(granted: &[Granted], policy: &Policy, subject: Subject, currency: Option<&str>) -> RouteView {
    let (route, setting) = route(policy, subject.covers());
    let lifting = || granted.iter().filter(|grant| grant.lifts(subject));
    let mut needs = Vec::with_capacity(route.all_of.len());
    for place in &route.all_of {
        let Some(role) = policy.roles.get(*place) else { continue };
        let grant = lifting().find(|grant| grant.role == *place);
        needs.push(Need {
            role: role.id.clone(),
            label: role.label.clone(),
            holders: role.holders.clone().unwrap_or_default(),
            granted: grant
                .map(|grant| Grant { by: Some(grant.by.clone()), on: grant.on.map(|on| on.to_string()) }),
        });
    }
    RouteView {
        covers: subject.covers(),
        term: match subject {
            Subject::Term(id) => Some(id.to_owned()),
            _ => None,
        },
        down_to: match (subject, currency) {
            (Subject::Price(amount), Some(currency)) => Some(Money { amount, currency: currency.to_owned() }),
            _ => None,
        },
        needs,
        justification: route.justification,
        justified: lifting().any(|grant| grant.justified),
        complete: complete(granted, policy, subject),
        setting,
    }
}
