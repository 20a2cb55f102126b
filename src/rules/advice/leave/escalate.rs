//! Executives before leaving (W-120 to W-123, Q10, Q13): never as pressure, with the buyer's consent, and never to get
//! a price under the floor.

use serde::Serialize;

use crate::advice::leave::Table;
use crate::advice::leave::door::Flag;
use crate::advice::scene::Scene;
use crate::advice::scene::why;
use crate::facts::coaching::{Escalation, ExitFacts};
use crate::vocabulary::{Answer, Dimension, Level, Reason, Value, Zone, words};

words! {
    /// Whether to bring executives in (Q10).
    pub enum Escalate {
        /// No condition holds.
        No = "no",
        /// None that we know of; some are not answered.
        Unknown = "unknown",
        /// One holds, or several without our authority being exhausted.
        Consider = "consider",
        /// Authority and options are exhausted, and one more holds.
        Escalate = "escalate",
    }
}

/// The escalation.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct EscalationView {
    /// The four conditions.
    pub flags: Vec<Flag>,
    /// What follows.
    pub result: Escalate,
    /// Why.
    pub why: Reason,
    /// What has come of it so far.
    pub outcome: Option<Escalation>,
    /// What executives cannot do about this deal: lift a price over the floor, accept a risk that no price pays.
    pub not: Vec<Reason>,
}

/// Reads the four conditions.
pub fn read(scene: &Scene, facts: &ExitFacts, table: &Table) -> EscalationView {
    let said = &facts.escalation_flags;
    let flags = vec![
        Flag::new("size", "play-leaving-ask-size", said.size),
        Flag::new("strategic", "play-leaving-ask-strategic", said.strategic),
        Flag::new("exhausted", "play-leaving-ask-exhausted", said.exhausted),
        Flag::new("relationship", "play-leaving-ask-relationship", said.relationship),
    ];
    let held: Vec<&Flag> = flags.iter().filter(|flag| flag.yes()).collect();
    let exhausted = said.exhausted == Some(Answer::Yes);
    let (result, code) = if exhausted && held.len() > 1 {
        (Escalate::Escalate, "leave-escalate-now")
    } else if !held.is_empty() {
        (Escalate::Consider, "leave-escalate-consider")
    } else if flags.iter().all(|flag| flag.answer == Some(Answer::No)) {
        (Escalate::No, "leave-escalate-no")
    } else {
        (Escalate::Unknown, "leave-escalate-unknown")
    };
    let with = match held.is_empty() {
        true => Vec::new(),
        false => {
            let names = held.iter().map(|flag| Value::Message(flag.reason.code.to_owned())).collect();
            vec![("conditions", Value::List(names))]
        }
    };
    let why_result = why(code, with);
    EscalationView { result, why: why_result, outcome: facts.escalation, not: cannot(scene, table), flags }
}

fn cannot(scene: &Scene, table: &Table) -> Vec<Reason> {
    let mut not = Vec::new();
    if table.zone == Some(Zone::BelowFloor) {
        not.push(why("leave-escalate-not-the-price", Vec::new()));
    }
    let final_term = scene.guidance.conclusions.iter().any(|conclusion| {
        conclusion.dimension == Dimension::Terms
            && conclusion.span.best == Level::WalkAway
            && conclusion.route.is_none()
    });
    if final_term {
        not.push(why("leave-escalate-not-the-term", Vec::new()));
    }
    not
}
