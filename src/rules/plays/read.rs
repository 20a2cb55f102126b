//! Reads the cases of a record, each into a view.

use super::steps::{self, Progress};
use super::when::Instant;
use super::written::Written;
use super::{
    PlayState, PlayView, Reading, after, message, number, promised, promises, propose, tables, when,
};
use crate::advice::scene::{Scene, why};
use crate::facts::case::Case;
use crate::facts::json::Json;
use crate::facts::read::{At, Findings, Given, List, Read, Table, wire};
use crate::plays::table::{FieldKind, Kind, Play, Stop};
use crate::vocabulary::{Answer, Dimension, Level, Reason, Value};

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
        let begun = tables::ALL
            .iter()
            .filter(|other| other.id != play.id)
            .filter_map(|other| Some((*other, cases.get(other.id).filter(|case| case.opened.is_some())?)));
        let others = begun.collect();
        views.push(view(&Reading { scene, play, case, now, viewer, others }, records));
    }
    views
}

/// A play whose facts stand elsewhere on the deal: what its own rules say of it they add. With `blank` nothing of it counts.
pub(crate) fn elsewhere(scene: &Scene, play: &'static Play, blank: bool) -> PlayView {
    let case = if blank { Case::default() } else { gathered(scene.json.get(play.at), play) };
    let now = scene.now.map(Instant::of);
    view(&Reading { scene, play, case: &case, now, viewer: None, others: Vec::new() }, &[])
}

/// What a table asks for, as a case; whoever reads these facts for their own sake says what is wrong with them.
fn gathered(facts: Option<&Json>, play: &Play) -> Case {
    let (at, mut quiet) = (At::ROOT.key(play.at), Findings::default());
    let steps = Read::read(facts.and_then(|facts| facts.get("steps")), &at, &mut quiet);
    let mut case = Case { steps, ..Case::default() };
    for field in play.fields() {
        let json = field.path().split('.').try_fold(facts, |json, key| Some(json?.get(key))).flatten();
        let name = field.name.to_owned();
        match field.kind {
            FieldKind::Answer => case.answers.entries.push((name, Read::read(json, &at, &mut quiet))),
            FieldKind::Day | FieldKind::Moment => {
                case.events.entries.push((name, Read::read(json, &at, &mut quiet)));
            }
            FieldKind::Note | FieldKind::Choice | FieldKind::Money => {
                case.notes.entries.push((name, Read::read(json, &at, &mut quiet)));
            }
        }
    }
    case
}

/// What ends a play.
struct Stopped {
    /// In words.
    why: Reason,
    /// Which fact of the deal says so.
    by: String,
    /// Nobody can read it: as long as that is so nothing presses.
    unread: bool,
}

/// What ends a play: a fact of its own, or one of another conversation that ends them all.
fn stopped(reading: &Reading) -> Option<Stopped> {
    let own = reading.play.stops.iter().find_map(|stop| stops(stop, reading.play, reading.case, reading));
    own.or_else(|| {
        let ends = !reading.play.stops.is_empty();
        reading.others.iter().filter(|_| ends).find_map(|(play, case)| {
            let mut everywhere = play.stops.iter().filter(|stop| matches!(stop, Stop::Everywhere(..)));
            everywhere.find_map(|stop| stops(stop, play, case, reading))
        })
    })
}

/// Whether that fact of a case ends a conversation; one that nobody can read does.
fn stops(stop: &Stop, play: &Play, case: &Case, reading: &Reading) -> Option<Stopped> {
    let at = |below: &str| [play.at, ".", below].concat();
    match stop {
        Stop::Said(name, answer, code) | Stop::Everywhere(name, answer, code) => {
            let by = at(&["answers.", name].concat());
            match is_said(case, name)? {
                Given::Known(said) if said == *answer => {
                    Some(Stopped { why: why(code, Vec::new()), by, unread: false })
                }
                Given::Wrong => {
                    let what = Value::Message(message(play.id, "ask", name));
                    Some(Stopped { why: why("play-stop-unreadable", vec![("what", what)]), by, unread: true })
                }
                _ => None,
            }
        }
        Stop::Declined(most, code) => {
            let by = at("declines");
            if case.declines.is_wrong() {
                let what = Value::Message("plays-unread-declines".to_owned());
                let why = why("play-stop-unreadable", vec![("what", what)]);
                return Some(Stopped { why, by, unread: true });
            }
            let most_of = number(reading.scene.settings, play, most).max(1);
            let setting = ["coach.plays.", play.id, ".numbers.", most].concat();
            let stopped = case.declines.known().is_some_and(|declines| *declines >= most_of);
            let why = Reason { setting: Some(setting), ..why(code, Vec::new()) };
            stopped.then_some(Stopped { why, by, unread: false })
        }
    }
}

/// What was answered, where anything was.
fn is_said(case: &Case, name: &str) -> Option<Given<Answer>> {
    if case.answers.unclear {
        return Some(Given::Wrong);
    }
    case.answers.get(name).copied()
}

fn view(reading: &Reading, records: &[Json]) -> PlayView {
    let Reading { play, case, scene, .. } = reading;
    let open = case.opened.is_some() || !play.is_case();
    let outcome = case.outcome.as_deref().and_then(|said| play.outcome(said));
    let stop = stopped(reading).filter(|_| open);
    let farewell = stop.as_ref().is_some_and(|stop| !stop.unread);
    let (stopped, stopped_by) = stop.map(|stop| (stop.why, stop.by)).unzip();
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
    let written = Written::of(reading, records);
    let promised = promises::read(reading, &written);
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
        at: play.at,
        owners: play.owners,
        state,
        opened: case.opened.map(|opened| opened.to_string()),
        id: case.id.clone(),
        until: due
            .and_then(|step| step.until.clone())
            .or_else(|| deadline(reading).filter(|_| state == PlayState::Open)),
        overdue: late.is_some(),
        avoid: play
            .avoid
            .iter()
            .filter(|(_, until)| running && !until.is_some_and(|step| progress.is_done(step)))
            .map(|(code, _)| why(code, Vec::new()))
            .collect(),
        remarks: if running { remarks(reading, &steps, stopped.is_some()) } else { Vec::new() },
        graceful: if running && farewell { steps::graceful(reading) } else { None },
        together: promises::together(reading, &promised).filter(|_| state == PlayState::Open),
        may: if state == PlayState::Open { promises::may(reading) } else { Vec::new() },
        dues: after::read(reading, outcome, stopped.is_some(), &written),
        durable: after::durable(reading, success),
        stake: scene.judged.price.amount.known().and_then(|price| crate::advice::scene::money(scene, price)),
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
        promises: if state == PlayState::Open { promised } else { Vec::new() },
        current,
        steps,
        outcome: outcome.filter(|_| open),
        success: success && closed,
        proposed,
        past: after::past(reading, records),
        stopped: stopped.filter(|_| running),
        stopped_by: stopped_by.filter(|_| running),
    }
}

/// The reasons they gave, each once.
fn causes(reading: &Reading) -> Vec<&'static str> {
    let mut causes: Vec<&'static str> = Vec::new();
    for part in reading.play.steps.iter().flat_map(|step| step.parts) {
        let Kind::Answer(reasons) = part.kind else { continue };
        for reason in reasons {
            if reading.causes().any(|(_, cause)| cause.reason.known().is_some_and(|own| own == reason)) {
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

/// What of the case cannot be read, in words.
fn unread(reading: &Reading) -> Vec<Value> {
    let case = reading.case;
    let mut unread = Vec::new();
    let mut other = case.events.unclear || case.answers.unclear || case.notes.unclear || case.steps.unclear;
    let events = case.events.entries.iter().filter(|(_, at)| at.is_wrong()).map(|(name, _)| name);
    let answers = case.answers.entries.iter().filter(|(_, said)| said.is_wrong()).map(|(name, _)| name);
    for name in events.chain(answers) {
        let mut fields =
            reading.play.steps.iter().flat_map(|step| step.parts).flat_map(|part| match part.kind {
                Kind::Ask(fields) => fields,
                _ => &[],
            });
        match fields.any(|field| field.name == *name) {
            true => unread.push(Value::Message(message(reading.play.id, "ask", name))),
            false => other = true,
        }
    }
    let promises = case.promises.unclear || reading.promises().any(|(_, promise)| promise.kind.is_wrong());
    let causes = case.causes.unclear || reading.causes().any(|(_, cause)| cause.reason.is_wrong());
    for (is, code) in [
        (promises, "plays-unread-promises"),
        (causes, "plays-unread-causes"),
        (case.contacts.unclear, "plays-unread-contacts"),
        (case.declines.is_wrong(), "plays-unread-declines"),
        (other, "plays-unread-other"),
    ] {
        if is {
            unread.push(Value::Message(code.to_owned()));
        }
    }
    unread
}

/// What is to be thought of, whatever the play; once it ends, nothing that presses.
fn remarks(reading: &Reading, steps: &[super::StepView], stopped: bool) -> Vec<Reason> {
    let scene: &Scene = reading.scene;
    let mut remarks = Vec::new();
    let unread = unread(reading);
    if !unread.is_empty() {
        remarks.push(why("play-remark-unreadable", vec![("what", Value::List(unread))]));
    }
    // What another conversation gives away counts here, too.
    let elsewhere: Vec<Value> = reading
        .others
        .iter()
        .filter(|(_, case)| promised(case).next().is_some())
        .map(|(play, _)| Value::Message(["play-", play.id, "-name"].concat()))
        .collect();
    if reading.promises().next().is_some() && !elsewhere.is_empty() {
        remarks.push(why("play-remark-promised-elsewhere", vec![("plays", Value::List(elsewhere))]));
    }
    // Whom we cannot serve well is helped to leave (S-110).
    let fit = scene.judged.dimension(Dimension::Fit);
    if fit.best == Level::WalkAway && !reading.play.stops.is_empty() {
        remarks.push(why("play-remark-misfit", Vec::new()));
    }
    if stopped {
        return remarks;
    }
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
    // A step that only waits is done at once then: it is said until the one behind it is, too.
    let behind = steps.iter().skip(1).map(|step| step.done).chain([true]);
    for ((step, view), behind) in reading.play.steps.iter().zip(steps).zip(behind) {
        if view.done && behind {
            continue;
        }
        let passed = when::window(step, reading).passed;
        remarks.extend(passed.and_then(|passed| {
            when::told(passed, "play-remark-deadline-passed", "play-remark-deadline-passed-at", reading)
        }));
        if view.hurried {
            remarks.push(why("play-remark-deadline", Vec::new()));
        }
    }
    remarks
}
