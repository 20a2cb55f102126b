//! How to leave: whether to say that we may or to go, through which door, whom to ask first, in which steps, and what
//! to set for the day the buyer comes back (design 3.9).
//!
//! Posture («we may leave») and exit («we leave») are two things (W-090): the first is a sentence in a negotiation
//! that goes on, the second ends it. Nothing here reaches the verdict.

mod after;
mod door;
mod escalate;
mod request;

use rust_decimal::Decimal;
use serde::Serialize;

use crate::advice::comeback;
use crate::advice::comeback::{ComebackState, ComebackView};
use crate::advice::conditions;
use crate::advice::conditions::ConditionsView;
use crate::advice::scene::{Scene, abused, money, why};
use crate::advice::talks::TalksView;
use crate::facts::coaching::{Door, Escalation, ExitFacts};
use crate::facts::read::{At, Findings, order};
use crate::guidance::{NextStep, RouteView};
use crate::judging::range::Range;
use crate::number::money::{div, sub};
use crate::plays::{self, PlayView, tables};
use crate::vocabulary::{Dimension, Exit, Level, Money, Reason, Side, Value, Zone, words};

pub use after::RecordDraft;
pub use door::{Doors, Flag};
pub use escalate::{Escalate, EscalationView};
pub use request::RequestView;

words! {
    /// How far leaving has come.
    pub enum LeaveStage {
        /// Neither posture nor exit is called for.
        NotCalledFor = "not_called_for",
        /// Say that we may leave: it is true.
        Posture = "posture",
        /// Leave: the verdict says so, or the rep has decided.
        Exit = "exit",
        /// We have left, and it is logged.
        Left = "left",
        /// The buyer is back.
        Returned = "returned",
    }
}

/// How to leave. Amounts are in the deal's currency.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LeaveView {
    /// How far it has come.
    pub stage: LeaveStage,
    /// Why that stage; the first says it, the others give what it stands on.
    pub why: Vec<Reason>,
    /// Saying that we may leave would be true (W-024), whatever the stage.
    pub posture: bool,
    /// Leaving is what the rules or the rep have decided, whatever the stage.
    pub exit: bool,
    /// The door picked, or the one proposed; `None` where reasons on both sides leave it to the rep (Q11).
    pub door: Option<Door>,
    /// The door is a proposal: the rep has not picked.
    pub proposed: bool,
    /// What speaks for which door.
    pub doors: Doors,
    /// Whether to bring executives in first (Q10); `None` while nothing is to be left, and once we have left.
    pub escalate: Option<Escalate>,
    /// The escalation.
    pub escalation: EscalationView,
    /// The five steps (W-096), and what is to be done after leaving (W-139, W-113, F-001).
    pub case: PlayView,
    /// Why we leave, or would (W-095): every reason that applies.
    pub reasons: Vec<ExitReason>,
    /// The price on the table and how far it is under the threshold. For us alone.
    pub stake: Stake,
    /// An approval that is still needed, each with a draft.
    pub requests: Vec<RequestView>,
    /// What nobody may approve; with any, no request is of use.
    pub finals: Vec<Reason>,
    /// Approvals that are complete: exceptions worth recording.
    pub exceptions: Vec<RouteView>,
    /// What must hold before we talk again (W-137).
    pub conditions: ConditionsView,
    /// What is to be written down when we leave.
    pub record: RecordDraft,
    /// We stay in touch: the door is not left closed.
    pub in_touch: bool,
    /// The buyer's return.
    pub comeback: ComebackView,
}

/// A reason to leave.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ExitReason {
    /// Which of the five.
    pub exit: Exit,
    /// What staying in would cost, in a line (W-066, W-101, W-103, W-105, W-108).
    pub otherwise: Reason,
    /// It holds whatever is still unknown or approved; otherwise it is a suggestion.
    pub sure: bool,
    /// What it stands on.
    pub why: Vec<Reason>,
}

/// What is on the table.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Stake {
    /// The price on the table: the buyer's last offer, else the record's.
    pub value: Option<Money>,
    /// How far its effective price is under the published threshold; `None` when it is not, or nobody can say.
    pub gap: Option<Money>,
    /// The gap as a fraction of the threshold, 0 to 1.
    #[serde(serialize_with = "crate::advice::leave::share_text")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub share: Option<Decimal>,
    /// Where it stands.
    pub zone: Option<Zone>,
}

fn share_text<S: serde::Serializer>(share: &Option<Decimal>, serializer: S) -> Result<S::Ok, S::Error> {
    match share {
        Some(share) => serializer.collect_str(&share.normalize()),
        None => serializer.serialize_none(),
    }
}

/// Reads it.
pub fn read(scene: &Scene, _: &TalksView, findings: &mut Findings) -> LeaveView {
    let history = comeback::history(scene, findings);
    let mut facts: ExitFacts = scene.facts("exit", findings);
    if scene.round.exit_is_past {
        // A page that could not clear it: this leaving belongs to a negotiation that is history.
        facts = ExitFacts::default();
    }
    let table = Table::of(scene);
    let conditions = conditions::read(scene, &facts, findings);
    let comeback = comeback::read(scene, &facts, &conditions, history, findings);
    let reasons = reasons(scene, &facts, &table);
    let doors = door::read(scene, &facts);
    let in_touch = doors.left(scene) != Some(Door::Closed);
    let escalation = escalate::read(scene, &facts, &table);
    let mut case = plays::elsewhere(scene, tables::LEAVING, scene.round.exit_is_past);
    if facts.steps.tell.done == Some(true) && !case.is_done("confirm") {
        let (exit, tell) = (At::ROOT.key("exit"), "tell");
        findings.error(&exit.key("steps").key(tell).key("done"), "told-before-confirmed", Vec::new());
    }
    case.dues = after::tasks(scene, &facts, doors.left(scene));
    explain(&mut case, &doors, &escalation, &conditions);
    let (stage, why) = stage(scene, &facts, &comeback, &reasons, in_touch);
    let requests = request::read(scene, &table);
    let going = matches!(stage, LeaveStage::Posture | LeaveStage::Exit);
    LeaveView {
        posture: scene.leaving.available,
        exit: leaves(scene, &facts),
        door: doors.picked.or(doors.proposed),
        proposed: doors.picked.is_none(),
        // With whoever abused the team, nobody else is sent to talk.
        escalate: going.then_some(if abused(scene).is_some() { Escalate::No } else { escalation.result }),
        record: after::record(scene, &facts, &reasons, &Table::left(scene), &doors),
        in_touch,
        finals: finals(scene, &table),
        exceptions: request::complete(scene, &table),
        stake: table.stake(scene),
        stage,
        why,
        doors,
        escalation,
        case,
        reasons,
        requests,
        conditions,
        comeback,
    }
}

/// What the rules say of the steps and of what they ask: whether executives and which door, and why; from which budget on.
fn explain(case: &mut PlayView, doors: &Doors, escalation: &EscalationView, conditions: &ConditionsView) {
    let said = |code: &'static str| why(code, Vec::new());
    case.note("confirm", &escalation.why, None);
    for not in &escalation.not {
        case.note("confirm", not, None);
    }
    // With the buyer's consent, and never as pressure (Q13).
    if matches!(escalation.result, Escalate::Escalate | Escalate::Consider) || escalation.outcome.is_some() {
        case.note("confirm", &said("leave-before-consent"), None);
    }
    // Reasons on both sides are named, never hidden (W-114).
    if doors.conflict {
        case.note("door", &said("leave-door-both-sides"), None);
    }
    for speaks in doors.why.iter().chain(&doors.refer) {
        case.note("door", speaks, None);
    }
    if let Some(door) = doors.picked.or(doors.proposed) {
        let means = match door {
            Door::Open => "leave-door-open-means",
            Door::Closed => "leave-door-closed-means",
            Door::Refer => "leave-door-refer-means",
        };
        case.note("door", &said(means), None);
    }
    for flag in doors.flags.iter().filter(|flag| flag.derived) {
        let code = if flag.yes() { "leave-flag-derived-yes" } else { "leave-flag-derived-no" };
        case.note_of(flag.key, &said(code), None);
    }
    case.note_of("referred_to", &said("leave-referred-hint"), None);
    case.note("learn", &said("leave-conditions-why"), None);
    case.note_of("budget_from", &said("leave-conditions-from-hint"), None);
    for remark in &conditions.remarks {
        case.note_of("budget_from", remark, None);
    }
    if let Some(proposal) = &conditions.proposal {
        case.note_of("budget_from", &proposal.why, None);
        if let Some(from) = case.field("budget_from") {
            from.proposed = Some(proposal.amount.amount.normalize().to_string());
        }
    }
    case.note_of("budget_to", &said("leave-conditions-to-hint"), None);
}

/// The price on the table: what the buyer wants to pay, else the record's.
pub(super) struct Table {
    /// As named.
    pub price: Option<Decimal>,
    /// After what the terms cost.
    pub effective: Option<Decimal>,
    /// Where it stands.
    pub zone: Option<Zone>,
}

impl Table {
    fn of(scene: &Scene) -> Table {
        Table::at(scene, scene.table_price())
    }

    /// What we left, or leave: after a return the table as it was before it.
    fn left(scene: &Scene) -> Table {
        let theirs = scene.round.ended.iter().rev().find(|offer| offer.side == Side::Buyer);
        match theirs {
            Some(theirs) => Table::at(scene, Some(theirs.amount)),
            None => Table::of(scene),
        }
    }

    fn at(scene: &Scene, price: Option<Decimal>) -> Table {
        let price = price.filter(|_| scene.currency.is_some());
        let effective = price.map(|price| scene.judged.price.effective_range(Range::just(price)));
        Table {
            price,
            effective: effective.as_ref().and_then(Range::known),
            zone: effective.and_then(|effective| scene.judged.price.zone_of(effective)),
        }
    }

    /// How far the effective price is under the threshold.
    pub fn gap(&self, scene: &Scene) -> Option<Decimal> {
        let (effective, threshold) = self.effective.zip(scene.threshold())?;
        Some(sub(threshold, effective)).filter(|gap| *gap > Decimal::ZERO)
    }

    /// The gap as a share of the threshold.
    pub fn share(&self, scene: &Scene) -> Option<Decimal> {
        div(self.gap(scene)?, scene.threshold()?)
    }

    fn stake(&self, scene: &Scene) -> Stake {
        Stake {
            value: self.price.and_then(|price| money(scene, price)),
            gap: self.gap(scene).and_then(|gap| money(scene, gap)),
            share: self.share(scene),
            zone: self.zone,
        }
    }
}

/// Leaving is the one next step (design 3.11). Where that is a conversation's, the verdict says so, however the unknowns
/// turn out, and our own price does not stand either.
fn verdict_leaves(scene: &Scene) -> bool {
    match scene.guidance.next.step {
        NextStep::Leave | NextStep::Refer => true,
        NextStep::Play => scene.verdict().best == Level::WalkAway && !scene.ours_stands(),
        _ => false,
    }
}

/// What shows that the rep has decided to go. Executives who found a way take it back (W-123).
fn decided(facts: &ExitFacts) -> Option<&'static str> {
    let steps = &facts.steps;
    let done = steps.confirm.done == Some(true) || steps.tell.done == Some(true);
    match facts.escalation {
        Some(Escalation::Solved) => None,
        Some(Escalation::Confirmed) => Some("leave-stage-exit-confirmed"),
        _ if done || facts.door.is_some() => Some("leave-stage-exit-decided"),
        _ if facts.opportunity_cost == Some(true) => Some("leave-stage-exit-opportunity"),
        _ => None,
    }
}

fn leaves(scene: &Scene, facts: &ExitFacts) -> bool {
    verdict_leaves(scene) || decided(facts).is_some()
}

fn stage(
    scene: &Scene,
    facts: &ExitFacts,
    comeback: &ComebackView,
    reasons: &[ExitReason],
    in_touch: bool,
) -> (LeaveStage, Vec<Reason>) {
    if !matches!(comeback.state, ComebackState::NotBack | ComebackState::Reopened) {
        return (LeaveStage::Returned, vec![why("leave-stage-returned", Vec::new())]);
    }
    if let Some(on) = facts.logged_on {
        let code = if in_touch { "leave-stage-left" } else { "leave-stage-left-closed" };
        return (LeaveStage::Left, vec![why(code, vec![("day", Value::day(on))])]);
    }
    if scene.in_play() {
        return (LeaveStage::NotCalledFor, vec![why("leave-stage-play", Vec::new())]);
    }
    if verdict_leaves(scene) {
        let mut all = vec![why("leave-stage-exit", Vec::new())];
        if facts.escalation == Some(Escalation::Solved) {
            all.push(why("leave-solved-not-in-deal", Vec::new()));
        }
        all.extend(reasons.iter().filter(|reason| reason.sure).flat_map(|reason| reason.why.clone()));
        return (LeaveStage::Exit, all);
    }
    if let Some(code) = decided(facts) {
        return (LeaveStage::Exit, vec![why(code, Vec::new())]);
    }
    let ground = scene.leaving.why.clone();
    if !scene.leaving.available {
        return (LeaveStage::NotCalledFor, vec![why("leave-stage-not-called-for", Vec::new()), ground]);
    }
    let mut all = vec![why("leave-stage-posture", Vec::new()), ground];
    if scene.leaving.at_buyer.best == Level::WalkAway {
        all.push(why("leave-posture-exit-if-they-insist", Vec::new()));
    }
    (LeaveStage::Posture, all)
}

/// Every reason that applies (W-095), in the order of the catalogue. At the buyer's price as well as at the record's:
/// it is their terms that we would leave.
fn reasons(scene: &Scene, facts: &ExitFacts, table: &Table) -> Vec<ExitReason> {
    let mut all = Vec::new();
    for exit in Exit::ALL {
        let otherwise = why(otherwise(*exit), Vec::new());
        let mut found = ExitReason { exit: *exit, otherwise, sure: false, why: Vec::new() };
        let mut add = |sure: bool, reason: Reason| {
            found.sure |= sure;
            if !found.why.contains(&reason) {
                found.why.push(reason);
            }
        };
        for conclusion in &scene.guidance.conclusions {
            if conclusion.dimension == Dimension::Price && scene.stale() {
                continue;
            }
            // What is merely unknown yet is no reason for anything.
            let speaks = conclusion.span.worst == Level::WalkAway && conclusion.span.best > Level::GoAhead;
            if conclusion.exit == Some(*exit) && speaks {
                add(conclusion.span.best == Level::WalkAway, conclusion.reason.clone());
            }
        }
        match exit {
            Exit::EconomicFailure => {
                if let Some((sure, reason)) = economic(scene, table) {
                    add(sure, reason);
                }
            }
            Exit::OpportunityCost if facts.opportunity_cost == Some(true) => {
                add(true, why("leave-reason-opportunity", Vec::new()));
            }
            _ => {}
        }
        if *exit == Exit::Relationship && !found.why.is_empty() {
            found.why.extend(signs_with_day(scene));
        }
        if !found.why.is_empty() {
            all.push(found);
        }
    }
    all
}

/// The line that says what staying in would cost.
fn otherwise(exit: Exit) -> &'static str {
    match exit {
        Exit::EconomicFailure => "leave-otherwise-economic",
        Exit::UnacceptableRisk => "leave-otherwise-risk",
        Exit::StrategicMismatch => "leave-otherwise-misfit",
        Exit::Relationship => "leave-otherwise-relationship",
        Exit::OpportunityCost => "leave-otherwise-opportunity",
    }
}

/// The signs seen of which the day is known, each with it, the oldest first.
fn signs_with_day(scene: &Scene) -> Vec<Reason> {
    let mut seen = Vec::new();
    for (rule, observed) in scene.policy.signs.iter().zip(&scene.judged.signs.seen) {
        let on = scene.deal.signs.get(&rule.id).and_then(|sign| sign.on);
        if let (Some(true), Some(on)) = (observed, on) {
            let with = vec![("sign", Value::Label(rule.label.clone())), ("day", Value::day(on))];
            seen.push((on, why("leave-reason-sign", with)));
        }
    }
    order(&mut seen, |(a, _), (b, _)| a < b);
    seen.into_iter().map(|(_, reason)| reason).collect()
}

/// Whether the price on the table does not carry the cost, and what says so.
fn economic(scene: &Scene, table: &Table) -> Option<(bool, Reason)> {
    let price = table.price?;
    let limit = match table.zone? {
        Zone::BelowFloor => scene.floor()?,
        Zone::Approval => scene.threshold()?,
        Zone::Clear => return None,
    };
    let approved = scene.judged.price.span_at(Range::just(price)).worst == Level::GoAhead;
    if approved {
        return None;
    }
    let below_floor = table.zone == Some(Zone::BelowFloor);
    // The record's own price has been judged.
    if below_floor && scene.judged.price.amount.known() == Some(price) {
        return None;
    }
    let code = if below_floor { "leave-reason-below-floor" } else { "leave-reason-below-threshold" };
    let gap = sub(limit, table.effective?);
    let with = vec![("price", scene.money(price)), ("limit", scene.money(limit)), ("gap", scene.money(gap))];
    Some((below_floor, why(code, with)))
}

/// What nobody may approve, at the record's price and at the buyer's.
fn finals(scene: &Scene, table: &Table) -> Vec<Reason> {
    let mut finals = Vec::new();
    for conclusion in &scene.guidance.conclusions {
        let stale = conclusion.dimension == Dimension::Price && scene.stale();
        if conclusion.span.best == Level::WalkAway && conclusion.route.is_none() && !stale {
            finals.push(conclusion.reason.clone());
        }
    }
    let economic = economic(scene, table).filter(|(below_floor, _)| *below_floor);
    finals.extend(economic.map(|(_, reason)| reason));
    finals
}
