//! Reads the cases of a record, each into a view.

use super::steps::{self, Progress};
use super::when::Instant;
use super::{PlayState, PlayView, Reading, after, promises, propose, tables, when};
use crate::advice::{Scene, why};
use crate::facts::case::Case;
use crate::facts::json::Json;
use crate::facts::read::{At, Findings, List, Table, wire};
use crate::plays::table::{Kind, Play, Stop};
use crate::vocabulary::{Dimension, Level, Reason, Value};

wire! {
    /// Who is looking.
    pub struct Viewer {
        /// Their id in the CRM.
        pub id: Option<String>,
        /// The roles they hold, as the policy names them.
        pub roles: List<Option<String>>,
    }
}

impl Viewer {
    /// They hold that role.
    pub fn holds(&self, role: &str) -> bool {
        self.roles.items.iter().flatten().any(|own| own == role)
    }
}

/// Every play that the policy does not leave out.
pub fn read(
    scene: &Scene,
    records: &[Json],
    viewer: Option<&Viewer>,
    findings: &mut Findings,
) -> Vec<PlayView> {
    let cases: Table<Case> = scene.facts("plays", findings);
    for (kind, _) in &cases.entries {
        if !tables::ALL.iter().any(|play| play.id == kind) {
            findings.warning(&At::ROOT.key("plays").key(kind), "unknown-play", Vec::new());
        }
    }
    let none = Case::default();
    let settings = &scene.settings.plays;
    let mut views = Vec::with_capacity(tables::ALL.len());
    for play in tables::ALL {
        let off = settings.iter().any(|own| own.id == play.id && own.off);
        let case = cases.get(play.id).unwrap_or(&none);
        // Whatever is open can be brought to its end.
        if off && !case.is_open() {
            continue;
        }
        let now = scene.now.map(Instant::of);
        let others = cases.entries.iter().any(|(id, other)| id != play.id && *other != none);
        views.push(view(&Reading { scene, play, case, now, viewer, others }, records));
    }
    views
}

/// What ends a play.
fn stopped(reading: &Reading) -> Option<Reason> {
    let said = reading.play.stops.iter().find(|stop| match stop {
        Stop::Said(name, answer, _) => reading.answer(name) == Some(*answer),
        Stop::Declined(most, _) => reading.case.declines.unwrap_or(0) >= reading.number(most).max(1),
    });
    said.map(|stop| match stop {
        Stop::Said(_, _, code) => why(code, Vec::new()),
        Stop::Declined(most, code) => {
            let setting = ["coach.plays.", reading.play.id, ".numbers.", most].concat();
            Reason { setting: Some(setting), ..why(code, Vec::new()) }
        }
    })
}

/// The word of an outcome, where the play has it.
pub fn outcome(play: &Play, said: &str) -> Option<&'static str> {
    let parts = play.steps.iter().flat_map(|step| step.parts);
    parts.into_iter().find_map(|part| match part.kind {
        Kind::Close(outcomes) => outcomes.iter().find(|outcome| **outcome == said).copied(),
        _ => None,
    })
}

fn view(reading: &Reading, records: &[Json]) -> PlayView {
    let Reading { play, case, scene, .. } = reading;
    let open = case.opened.is_some();
    let outcome = case.outcome.as_deref().and_then(|said| outcome(play, said));
    let stopped = stopped(reading).filter(|_| open);
    let closed = open && case.closed().is_some();
    let proposed = propose::proposed(reading).filter(|_| !open || closed);
    let state = match () {
        () if closed && proposed.is_none() => PlayState::Closed,
        () if proposed.is_some() => PlayState::Proposed,
        () if !open => PlayState::Idle,
        () if stopped.is_some() => PlayState::Stopped,
        () => PlayState::Open,
    };
    let running = matches!(state, PlayState::Open | PlayState::Stopped);
    let promised = promises::read(reading);
    let progress = Progress::of(reading, &promised, stopped.as_ref());
    let steps = if running { steps::views(reading, &progress, &promised) } else { Vec::new() };
    let current = progress.current().filter(|_| running);
    let success = outcome.is_some_and(|outcome| play.success.contains(&outcome));
    let next = current.and_then(|current| steps.iter().find(|step| step.name == current));
    // A deadline further on may be nearer than that of the step that comes now.
    let late = steps.iter().find(|step| step.overdue && step.blocked.is_none());
    let due = late
        .or(next.filter(|step| step.until.is_some()))
        .or_else(|| steps.iter().find(|step| !step.done && step.blocked.is_none() && step.until.is_some()));
    PlayView {
        play: play.id,
        state,
        opened: case.opened.map(|opened| opened.to_string()),
        id: case.id.clone(),
        until: due.and_then(|step| step.until.clone()).or_else(|| deadline(reading).filter(|_| running)),
        overdue: late.is_some(),
        avoid: play
            .avoid
            .iter()
            .filter(|(_, until)| running && !until.is_some_and(|step| progress.is_done(step)))
            .map(|(code, _)| why(code, Vec::new()))
            .collect(),
        remarks: if running { remarks(reading, &steps) } else { Vec::new() },
        graceful: stopped.as_ref().filter(|_| running).and_then(|_| steps::graceful(reading)),
        together: promises::together(reading, &promised).filter(|_| running),
        may: if running && stopped.is_none() { promises::may(reading) } else { Vec::new() },
        dues: after::read(reading, outcome, stopped.is_some()),
        durable: after::durable(reading, success),
        stake: scene.judged.price.amount.known().and_then(|price| crate::advice::money(scene, price)),
        help: scene
            .settings
            .plays
            .iter()
            .find(|own| own.id == play.id)
            .map(|own| own.help.clone())
            .unwrap_or_default(),
        causes: causes(reading),
        learned: learned(reading),
        reason: play.reason.and_then(|name| reading.note(name)).map(str::to_owned),
        promises: if running && stopped.is_none() { promised } else { Vec::new() },
        current,
        steps,
        outcome: outcome.filter(|_| open),
        success: success && closed,
        proposed,
        past: after::past(reading, records),
        stopped: stopped.filter(|_| running),
    }
}

/// The reasons they gave, each once.
fn causes(reading: &Reading) -> Vec<&'static str> {
    let mut causes: Vec<&'static str> = Vec::new();
    for part in reading.play.steps.iter().flat_map(|step| step.parts) {
        let Kind::Answer(reasons) = part.kind else { continue };
        for reason in reasons {
            let given = |cause: &Option<String>| cause.as_deref() == Some(reason);
            if reading.causes().any(|(_, cause)| given(&cause.reason)) {
                causes.push(reason);
            }
        }
    }
    causes
}

/// What was learned, in a line.
fn learned(reading: &Reading) -> Option<String> {
    let notes: Vec<&str> = reading.play.learned.iter().filter_map(|name| reading.note(name)).collect();
    (!notes.is_empty()).then(|| notes.join(" · "))
}

/// The nearest deadline of the whole that is ahead.
fn deadline(reading: &Reading) -> Option<Reason> {
    let mut nearest: Option<Instant> = None;
    for at in reading.play.deadlines.iter().filter_map(|name| reading.event(name)) {
        let ahead = reading.now.is_some_and(|now| !at.is_past(now));
        if ahead && nearest.is_none_or(|old| at.is_before(old)) {
            nearest = Some(at);
        }
    }
    when::told(when::Applied { at: nearest?, by: None }, "play-until", "play-until-at", reading)
}

/// What is to be thought of, whatever the play.
fn remarks(reading: &Reading, steps: &[super::StepView]) -> Vec<Reason> {
    let scene: &Scene = reading.scene;
    let mut remarks = Vec::new();
    // A cap on contacts (F-006).
    let most = reading.number("contacts_per_week");
    if let (Some(now), true) = (scene.now, most > 0) {
        let recent = reading.case.contacts.entries.iter().filter(|(_, contact)| {
            let since = contact.on.map(|on| now.day.0.to_julian_day().saturating_sub(on.0.to_julian_day()));
            since.is_some_and(|days| (0..7).contains(&days))
        });
        let count = recent.count();
        if count >= usize::try_from(most).unwrap_or(usize::MAX) {
            remarks.push(Reason {
                setting: Some(["coach.plays.", reading.play.id, ".numbers.contacts_per_week"].concat()),
                ..why(
                    "play-remark-contacts",
                    vec![("count", Value::count(count)), ("most", Value::Number(most.into()))],
                )
            });
        }
    }
    // Nothing is held back to the evening before a break (P-002).
    let due = reading.play.steps.iter().zip(steps).find(|(step, view)| {
        let window = when::window(step, reading);
        let touches = step.parts.iter().any(|part| matches!(part.kind, Kind::Touch(..)));
        let until =
            window.until.is_some_and(|until| when::before_a_break(until.at, &scene.settings.calendar));
        touches && until && !view.done && view.blocked.is_none()
    });
    if due.is_some() {
        remarks.push(why("play-remark-not-friday", Vec::new()));
    }
    // Whom we cannot serve well is helped to leave (S-110).
    let fit = scene.judged.dimension(Dimension::Fit);
    if fit.best == Level::WalkAway && !reading.play.stops.is_empty() {
        remarks.push(why("play-remark-misfit", Vec::new()));
    }
    if steps.iter().any(|step| step.hurried && !step.done) {
        remarks.push(why("play-remark-deadline", Vec::new()));
    }
    remarks
}
