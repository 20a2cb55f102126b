//! A request for an approval, drafted: what is asked, the gap in numbers, what the buyer wants, what we offered, and
//! the questions that the justification must answer (W-044, W-151 to W-155). It is for us alone and may name limits.

use rust_decimal::Decimal;
use serde::Serialize;

use crate::advice::leave::Table;
use crate::advice::scene::Scene;
use crate::advice::scene::why;
use crate::guidance::RouteView;
use crate::number::money::{div, sub};
use crate::vocabulary::{Covers, Dimension, Level, Reason, Side, Value, Zone};

/// An approval that is still needed, and the draft of its request.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RequestView {
    /// Who must agree, and who has.
    pub route: RouteView,
    /// It is needed however the unknowns turn out; otherwise it is too early to ask.
    pub sure: bool,
    /// What it is about.
    pub title: Reason,
    /// The draft, a paragraph each.
    pub lines: Vec<Reason>,
}

/// Every approval that is still needed.
pub fn read(scene: &Scene, table: &Table) -> Vec<RequestView> {
    routes(scene, table)
        .into_iter()
        .filter(|(route, ..)| !route.complete && !route.closed)
        .map(|(route, sure, about)| {
            let title = title(scene, &route);
            let lines = lines(scene, &route, about);
            RequestView { route, sure, title, lines }
        })
        .collect()
}

/// Every approval that is complete.
pub fn complete(scene: &Scene, table: &Table) -> Vec<RouteView> {
    routes(scene, table).into_iter().map(|(route, ..)| route).filter(|route| route.complete).collect()
}

/// Every route that matters once, whether it surely does, and what it is about.
fn routes(scene: &Scene, table: &Table) -> Vec<(RouteView, bool, Vec<Reason>)> {
    let mut routes: Vec<(RouteView, bool, Vec<Reason>)> = Vec::new();
    if let Some(effective) = price_to_approve(scene, table) {
        let judged = scene.judged;
        let route = judged.price.route(&effective.into());
        routes.push((route, true, Vec::new()));
    }
    for conclusion in &scene.guidance.conclusions {
        let Some(route) = &conclusion.route else { continue };
        // While nothing is known there is nothing to ask for.
        let speaks = conclusion.span.worst >= Level::NeedsApproval && conclusion.span.best > Level::GoAhead;
        let matters = route.complete || speaks;
        if conclusion.dimension == Dimension::Price || !matters {
            continue;
        }
        let sure = conclusion.span.best >= Level::NeedsApproval;
        let same = |(known, ..): &&mut (RouteView, bool, Vec<Reason>)| {
            (known.covers, &known.term) == (route.covers, &route.term)
        };
        match routes.iter_mut().find(same) {
            Some((_, known, about)) => {
                *known |= sure;
                about.push(conclusion.reason.clone());
            }
            None => routes.push((route.clone(), sure, vec![conclusion.reason.clone()])),
        }
    }
    routes
}

/// The lowest effective price in the approval band, of the record's and the buyer's: approving it covers both.
fn price_to_approve(scene: &Scene, table: &Table) -> Option<Decimal> {
    let record = scene.guidance.price.effective.filter(|_| {
        let price = scene.guidance.conclusions.iter().find(|one| one.dimension == Dimension::Price);
        price.is_some_and(|price| price.route.is_some())
    });
    let theirs = table.effective.filter(|_| table.zone == Some(Zone::Approval));
    record.into_iter().chain(theirs).min()
}

fn title(scene: &Scene, route: &RouteView) -> Reason {
    match (route.covers, &route.down_to) {
        (Covers::Price, Some(down_to)) => {
            why("leave-request-title-price", vec![("price", Value::Money(down_to.clone()))])
        }
        (Covers::Price, None) => why("leave-request-title-price-any", Vec::new()),
        (Covers::Term, _) => match route.up_to_value.clone() {
            Some(up_to) => {
                why("leave-request-title-term-up-to", vec![("term", term(scene, route)), ("up_to", up_to)])
            }
            None => why("leave-request-title-term", vec![("term", term(scene, route))]),
        },
        (Covers::Fit, _) => why("leave-request-title-fit", Vec::new()),
        (Covers::Signs, _) => why("leave-request-title-signs", Vec::new()),
    }
}

fn term(scene: &Scene, route: &RouteView) -> Value {
    let id = route.term.as_deref().unwrap_or_default();
    crate::advice::scene::subject(scene.guidance, id)
}

fn lines(scene: &Scene, route: &RouteView, about: Vec<Reason>) -> Vec<Reason> {
    let mut lines = Vec::new();
    let deal = &scene.guidance.deal;
    lines.extend(deal.name.clone().map(|name| why("leave-request-deal", vec![("deal", Value::Text(name))])));
    lines.extend(deal.buyer.clone().map(|who| why("leave-request-buyer", vec![("buyer", Value::Text(who))])));
    lines.push(title(scene, route));
    let open = route.needs.iter().filter(|need| need.granted.is_none());
    let roles: Vec<Value> = open.map(|need| Value::Label(need.label.clone())).collect();
    if !roles.is_empty() {
        lines.push(why("leave-request-who", vec![("roles", Value::List(roles))]));
    }
    lines.extend(about);
    if let Some(effective) = route.down_to.as_ref().map(|down_to| down_to.amount) {
        lines.extend(numbers(scene, effective));
    }
    if let Some(cost) = route.at_cost.clone() {
        lines.push(why("leave-request-cost", vec![("cost", Value::Money(cost))]));
    }
    lines.extend(route.past.iter().map(|past| past.reason.clone()));
    lines.extend(talks(scene));
    lines.extend([
        why("leave-request-gain", Vec::new()),
        why("leave-request-return", Vec::new()),
        why("leave-request-precedent", Vec::new()),
        why("leave-request-otherwise", Vec::new()),
    ]);
    if route.covers == Covers::Price {
        lines.push(why("leave-request-unlikely", Vec::new()));
    }
    lines
}

/// The gap, as an amount and in percent, and what the price would earn.
fn numbers(scene: &Scene, effective: Decimal) -> Vec<Reason> {
    let mut lines = Vec::new();
    if let Some(threshold) = scene.threshold() {
        let gap = sub(threshold, effective);
        let mut with = vec![("gap", scene.money(gap)), ("threshold", scene.money(threshold))];
        if let Some(share) = div(gap, threshold) {
            with.push(("share", Value::Share(share)));
            lines.push(why("leave-request-gap", with));
        }
    }
    if let Some(cost) = scene.judged.price.cost().known() {
        let profit = sub(effective, cost);
        let shares = div(profit, cost).zip(div(profit, effective));
        lines.extend(shares.map(|(markup, margin)| {
            why(
                "leave-request-margins",
                vec![("markup", Value::Share(markup)), ("margin", Value::Share(margin))],
            )
        }));
    }
    lines
}

/// What the buyer wants, and what we offered, oldest first.
fn talks(scene: &Scene) -> Vec<Reason> {
    let mut lines = Vec::new();
    if let Some(theirs) = scene.last(Side::Buyer) {
        let price = scene.money(theirs.amount);
        lines.push(match theirs.on {
            Some(on) => why("leave-request-theirs-on", vec![("price", price), ("day", Value::day(on.day))]),
            None => why("leave-request-theirs", vec![("price", price)]),
        });
    }
    let ours = scene.offers.iter().filter(|offer| offer.side == Side::Us);
    let ours: Vec<Value> = ours.map(|offer| scene.money(offer.amount)).collect();
    if !ours.is_empty() {
        lines.push(why("leave-request-ours", vec![("offers", Value::List(ours))]));
    }
    lines
}
