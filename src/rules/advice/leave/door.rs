//! Through which door: open, closed, or to somebody who suits the buyer better (W-106, W-110 to W-114, Q11).

use serde::Serialize;

use crate::advice::scene::Scene;
use crate::advice::scene::{abused, why};
use crate::facts::coaching::{Door, ExitFacts};
use crate::vocabulary::{Answer, Dimension, Level, Reason};

/// What speaks for which door.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Doors {
    /// The rep's choice.
    pub picked: Option<Door>,
    /// What the rules propose; `None` where reasons on both sides leave it to the rep.
    pub proposed: Option<Door>,
    /// Why that proposal, or why there is none.
    pub why: Option<Reason>,
    /// The six questions, three for each side, in the order of the catalogue.
    pub flags: Vec<Flag>,
    /// What speaks for an open door.
    pub open: Vec<Reason>,
    /// What speaks for a closed one.
    pub closed: Vec<Reason>,
    /// What speaks for a referral.
    pub refer: Vec<Reason>,
    /// There are reasons on both sides: it is shown, never hidden (W-114).
    pub conflict: bool,
    /// To whom the buyer is referred.
    pub referred_to: Option<String>,
}

/// One question and its answer.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Flag {
    /// Its field, below `exit.door_flags` or `exit.escalation_flags`.
    pub key: &'static str,
    /// What it asks, as a statement.
    pub reason: Reason,
    /// The answer; `None` is not answered.
    pub answer: Option<Answer>,
    /// The rules answered it, from the verdict.
    pub derived: bool,
}

impl Flag {
    /// A flag as the rep answered it.
    pub(super) fn new(key: &'static str, code: &'static str, answer: Option<Answer>) -> Flag {
        Flag { key, reason: why(code, Vec::new()), answer, derived: false }
    }

    /// It was answered yes.
    pub fn yes(&self) -> bool {
        self.answer == Some(Answer::Yes)
    }
}

impl Doors {
    /// The door we leave, as far as the buyer is told and the tasks go: whoever abused the team finds it closed, whatever was
    /// picked (design 3.9).
    pub fn left(&self, scene: &Scene) -> Option<Door> {
        abused(scene).map(|_| Door::Closed).or(self.picked).or(self.proposed)
    }
}

/// What the fit says about "fundamentally wrong", when the rep has not answered.
fn misfit(scene: &Scene) -> Option<Answer> {
    let fit = scene.judged.dimension(Dimension::Fit);
    match (fit.best, fit.worst) {
        (Level::WalkAway, _) => Some(Answer::Yes),
        (_, Level::GoAhead) => Some(Answer::No),
        _ => None,
    }
}

/// Weighs the doors.
pub fn read(scene: &Scene, facts: &ExitFacts) -> Doors {
    let said = &facts.door_flags;
    let mut damaged =
        Flag::new("relationship_damaged", "play-leaving-ask-relationship-damaged", said.relationship_damaged);
    let abuse = abused(scene);
    if said.relationship_damaged.is_none() && abuse.is_some() {
        damaged.answer = Some(Answer::Yes);
        damaged.derived = true;
    }
    let mut misfits = Flag::new("fit_wrong", "play-leaving-ask-fit-wrong", said.fit_wrong);
    if said.fit_wrong.is_none() {
        misfits.answer = misfit(scene);
        misfits.derived = misfits.answer.is_some();
    }
    let unlikely = Flag::new("return_unlikely", "play-leaving-ask-return-unlikely", said.return_unlikely);
    let change = Flag::new("may_change", "play-leaving-ask-may-change", said.may_change);
    let strong =
        Flag::new("relationship_strong", "play-leaving-ask-relationship-strong", said.relationship_strong);
    let strategic = Flag::new("strategic_value", "play-leaving-ask-strategic-value", said.strategic_value);

    let held = |flags: [&Flag; 3]| -> Vec<Reason> {
        flags.iter().filter(|flag| flag.yes()).map(|flag| flag.reason.clone()).collect()
    };
    let closed = held([&damaged, &misfits, &unlikely]);
    let open = held([&change, &strong, &strategic]);
    let conflict = !closed.is_empty() && !open.is_empty();

    let mut refer = Vec::new();
    if misfits.yes() {
        refer.push(why("leave-door-refer-better", Vec::new()));
        if strong.yes() {
            refer.push(why("leave-door-refer-strong", Vec::new()));
        }
        if facts.referred_to.is_some() {
            refer.push(why("leave-door-refer-named", Vec::new()));
        }
    }
    // A misfit is referred: closing the door alone keeps nothing (W-106). Only a damaged relationship speaks against it,
    // and one that is said to be damaged and strong, or damaged by a misfit, only the rep can settle.
    let (proposed, why_door) = match () {
        () if abuse.is_some() => {
            let with = abuse.unwrap_or_default();
            let dated = with.iter().any(|(name, _)| *name == "day");
            let code = if dated { "leave-door-closed-abuse-on" } else { "leave-door-closed-abuse" };
            (Some(Door::Closed), why(code, with))
        }
        () if misfits.yes() && !damaged.yes() => {
            let code = match (strong.yes(), facts.referred_to.is_some()) {
                (true, _) => "leave-door-refer-strong",
                (false, true) => "leave-door-refer-named",
                (false, false) => "leave-door-refer-misfit",
            };
            (Some(Door::Refer), why(code, Vec::new()))
        }
        () if conflict || (misfits.yes() && damaged.yes()) => (None, why("leave-door-conflict", Vec::new())),
        () if !closed.is_empty() => (Some(Door::Closed), why("leave-door-closed-because", Vec::new())),
        () if !open.is_empty() => (Some(Door::Open), why("leave-door-open-because", Vec::new())),
        () => (Some(Door::Open), why("leave-door-open-nothing-known", Vec::new())),
    };
    Doors {
        picked: facts.door,
        proposed,
        why: Some(why_door),
        flags: vec![damaged, misfits, unlikely, change, strong, strategic],
        open,
        closed,
        refer,
        conflict,
        referred_to: facts.referred_to.clone(),
    }
}
