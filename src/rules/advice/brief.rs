//! What matters now, in a few lines: where we stand, what not to do, and what comes next if the buyer insists. What to
//! answer stands in [`crate::advice::say`].

use serde::Serialize;

use crate::advice::leave::{Escalate, LeaveStage, LeaveView};
use crate::advice::scene::Scene;
use crate::advice::talks::TalksView;
use crate::guidance::{Next, RouteView};
use crate::judging::range::Range;
use crate::vocabulary::{Covers, Dimension, Level, Reason, Value, With};

/// See the module.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Brief {
    /// The one next step, the same as on the card (design 3.11).
    pub step: Next,
    /// Where this stands at what the buyer wants: a deal to sign, a band for approval, an exit.
    pub stance: Reason,
    /// What to be careful about: limits that were known late, costs that have changed since (W-040, W-046).
    pub warnings: Vec<Reason>,
    /// What not to do now, the worst first.
    pub avoid: Vec<Reason>,
    /// What happens next if the buyer insists, in order.
    pub next: Vec<Reason>,
    /// The warning signs that are to be talked about, each with its day; empty where they are not among what is next.
    pub signs: Vec<Reason>,
}

fn reason(code: &'static str, with: With) -> Reason {
    Reason { code, with, setting: None }
}

/// Sums up what the parts have found.
pub fn read(scene: &Scene, talks: &TalksView, leave: &LeaveView) -> Brief {
    if scene.in_play() {
        return Brief {
            step: scene.guidance.next.clone(),
            stance: reason("coach-stance-play", Vec::new()),
            warnings: Vec::new(),
            avoid: Vec::new(),
            next: Vec::new(),
            signs: Vec::new(),
        };
    }
    let next = next(scene, talks, leave);
    let signs =
        if next.iter().any(|next| next.code == "coach-next-signs") { signs(scene) } else { Vec::new() };
    Brief {
        step: scene.guidance.next.clone(),
        stance: stance(scene, leave),
        warnings: warnings(talks, leave),
        avoid: avoid(scene, talks, leave),
        next,
        signs,
    }
}

/// What of the talks' remarks is worth a warning here.
fn warnings(talks: &TalksView, leave: &LeaveView) -> Vec<Reason> {
    if matches!(leave.stage, LeaveStage::Left) {
        return Vec::new();
    }
    let late = |reason: &&Reason| matches!(reason.code, "talks-limits-late" | "talks-cost-changed");
    talks.remarks.iter().map(|remark| &remark.reason).filter(late).cloned().collect()
}

/// The signs that were seen.
fn signs(scene: &Scene) -> Vec<Reason> {
    let mut reasons = Vec::new();
    for sign in scene.guidance.signs.iter().filter(|sign| sign.seen == Some(true)) {
        let mut with = vec![("sign", Value::Label(sign.label.clone()))];
        with.extend(sign.on.clone().map(|on| ("day", Value::Day(on))));
        reasons.push(reason(if sign.on.is_some() { "coach-sign-on" } else { "coach-sign" }, with));
    }
    reasons
}

/// The terms that are to be refused.
fn refused(scene: &Scene) -> Value {
    let mut names: Vec<Value> = Vec::new();
    for conclusion in &scene.guidance.conclusions {
        if conclusion.dimension == Dimension::Terms && conclusion.span.best == Level::HoldFirm {
            let term = scene.guidance.terms.iter().find(|term| term.id == conclusion.subject);
            names.extend(term.map(|term| Value::Label(term.label.clone())));
        }
    }
    Value::List(names)
}

/// The buyer's last price, else the record's, where it is the price that decides.
fn price(scene: &Scene) -> Option<Value> {
    let price = scene.table_price()?;
    let alone = scene.judged.price.span_at(Range::just(price)).best;
    // The price is fine: it is said so with a term to refuse, and passed over with something worse.
    let decides = alone == scene.leaving.at_buyer.best || scene.leaving.at_buyer.best <= Level::HoldFirm;
    decides.then(|| scene.money(price))
}

fn stance(scene: &Scene, leave: &LeaveView) -> Reason {
    match leave.stage {
        LeaveStage::Returned => return reason("coach-stance-returned", Vec::new()),
        LeaveStage::Left => return reason("coach-stance-left", Vec::new()),
        _ => {}
    }
    let at_buyer = scene.leaving.at_buyer;
    if !at_buyer.decided() {
        return reason("coach-stance-open", Vec::new());
    }
    let Some(price) = price(scene) else {
        return match at_buyer.best {
            Level::WalkAway => reason("coach-stance-leave", Vec::new()),
            Level::NeedsApproval => reason("coach-stance-approval", Vec::new()),
            Level::HoldFirm => reason("coach-stance-hold", vec![("what", refused(scene))]),
            Level::GoAhead => reason("coach-stance-sign", Vec::new()),
        };
    };
    // What is wrong with the buyer's price alone is no order to leave (law 12).
    let ours = scene.our_price().filter(|ours| {
        let higher = scene.their_price().is_some_and(|theirs| theirs < *ours);
        higher && scene.judged.verdict_at(*ours).best < Level::WalkAway
    });
    if let Some(ours) = ours.filter(|_| at_buyer.best == Level::WalkAway) {
        return reason("coach-stance-not-at", vec![("price", price), ("ours", scene.money(ours))]);
    }
    let code = match at_buyer.best {
        Level::WalkAway => "coach-stance-leave-at",
        Level::NeedsApproval => "coach-stance-approval-at",
        Level::HoldFirm => "coach-stance-hold-at",
        Level::GoAhead => "coach-stance-sign-at",
    };
    let mut with = vec![("price", price)];
    if at_buyer.best == Level::HoldFirm {
        with.push(("what", refused(scene)));
    }
    reason(code, with)
}

fn avoid(scene: &Scene, talks: &TalksView, leave: &LeaveView) -> Vec<Reason> {
    let mut avoid = Vec::new();
    if !matches!(leave.stage, LeaveStage::Left) {
        avoid.extend(talks.tempting.iter().map(|tempting| tempting.reason.clone()));
        // What was done is done; it is named so that it does not happen again.
        avoid.extend(talks.hasty.last().cloned());
    }
    if !scene.leaving.available && scene.leaving.at_buyer.decided() && !scene.offers.is_empty() {
        avoid.push(reason("coach-avoid-bluff", Vec::new()));
    }
    avoid
}

fn next(scene: &Scene, talks: &TalksView, leave: &LeaveView) -> Vec<Reason> {
    let at_buyer = scene.leaving.at_buyer;
    if matches!(leave.stage, LeaveStage::Left | LeaveStage::Returned) || !at_buyer.decided() {
        return Vec::new();
    }
    let mut next = Vec::new();
    match at_buyer.best {
        Level::GoAhead => {
            next.push(reason(
                if talks.plan.ask.is_empty() { "coach-next-sign" } else { "coach-next-trade" },
                Vec::new(),
            ));
        }
        Level::HoldFirm => next.push(reason("coach-next-refuse", vec![("what", refused(scene))])),
        Level::NeedsApproval => next.extend(approvals(scene)),
        Level::WalkAway => next.extend(approvals(scene)),
    }
    if at_buyer.best >= Level::NeedsApproval {
        next.extend(match leave.escalate {
            Some(Escalate::Escalate) => Some(reason("coach-next-escalate", Vec::new())),
            Some(Escalate::Consider) => Some(reason("coach-next-consider-executives", Vec::new())),
            _ => None,
        });
        let last = at_buyer.best == Level::WalkAway && next.is_empty();
        next.push(reason(if last { "coach-next-leave" } else { "coach-next-leave-else" }, Vec::new()));
    }
    next
}

/// Who is to be asked for what: the routes that are open at the buyer's price, which may be another than the record's.
/// Nobody is asked for anything where something else is final.
fn approvals(scene: &Scene) -> Vec<Reason> {
    let mut reasons = Vec::new();
    let at_price = scene.their_price().map(|price| scene.judged.price.span_at(Range::just(price)));
    let price = at_price.unwrap_or(scene.judged.dimension(Dimension::Price));
    let closed = scene.guidance.conclusions.iter().any(|conclusion| {
        let leaves = conclusion.span.best == Level::WalkAway && conclusion.dimension != Dimension::Price;
        leaves && conclusion.route.is_none()
    });
    if closed || price.best == Level::WalkAway {
        return reasons;
    }
    let priced = at_price.is_some_and(|span| span.decided() && span.best == Level::NeedsApproval);
    if priced && !scene.judged.is_closed(Covers::Price) {
        let (route, setting) = crate::judging::approvals::route(scene.policy, Covers::Price);
        let roles = route.all_of.iter().filter_map(|place| scene.policy.roles.get(*place));
        let roles: Vec<Value> = roles.map(|role| Value::Label(role.label.clone())).collect();
        let code = if route.justification { "coach-next-approval-written" } else { "coach-next-approval" };
        let setting = Some(setting.to_owned());
        reasons.push(Reason { code, with: vec![("roles", Value::List(roles))], setting });
    }
    for conclusion in &scene.guidance.conclusions {
        let open = |route: &&RouteView| !route.complete && !route.closed;
        let Some(route) = conclusion.route.as_ref().filter(open) else { continue };
        if conclusion.dimension == Dimension::Price && at_price.is_some() {
            continue;
        }
        // Who has agreed is not asked again.
        let missing = route.needs.iter().filter(|need| need.granted.is_none());
        let roles: Vec<Value> = missing.map(|need| Value::Label(need.label.clone())).collect();
        let code = match (conclusion.dimension, route.justification) {
            (Dimension::Price, true) => "coach-next-approval-written",
            (Dimension::Price, false) => "coach-next-approval",
            (Dimension::Terms, _) => "coach-next-exception",
            (Dimension::Fit, _) => "coach-next-review",
            (Dimension::Signs, _) => "coach-next-signs",
        };
        let reason = Reason {
            code,
            with: vec![("roles", Value::List(roles))],
            setting: Some(route.setting.to_owned()),
        };
        if !reasons.contains(&reason) {
            reasons.push(reason);
        }
    }
    reasons
}
