//! How far each step has come: what it consists of, what it waits for, and what can be said in it.

use super::promises::PromiseView;
use super::table::{Field, FieldKind, Gate, Kind, Lines, Part, Step, Text};
use super::when::{self, Window};
use super::{CauseView, FieldView, PartKind, PartView, Reading, StepView, TextView, after, message};
use crate::advice::avoid::Tag;
use crate::advice::{money, why};
use crate::facts::case::{Cause, Concession};
use crate::vocabulary::{Reason, Value, With};

/// What is known of each step, in order.
pub struct Progress<'a> {
    reading: &'a Reading<'a>,
    steps: Vec<(&'static Step, Window, bool)>,
    stopped: Option<Reason>,
}

impl<'a> Progress<'a> {
    /// Reads it.
    pub fn of(reading: &'a Reading<'a>, promised: &[PromiseView], stopped: Option<&Reason>) -> Progress<'a> {
        let steps = reading.play.steps.iter().map(|step| {
            let window = when::window(step, reading);
            (step, window, is_done(step, &window, reading, promised))
        });
        Progress { reading, steps: steps.collect(), stopped: stopped.cloned() }
    }

    /// That step is done.
    pub fn is_done(&self, name: &str) -> bool {
        self.steps.iter().any(|(step, _, done)| step.name == name && *done)
    }

    /// Why a step cannot be done yet.
    fn blocked(&self, step: &Step, window: &Window) -> Option<Reason> {
        if let Some(stopped) = &self.stopped {
            // What ends it leaves the close alone.
            return (!is_close(step)).then(|| stopped.clone());
        }
        for gate in step.gates {
            match gate {
                Gate::Done(name) if !self.is_done(name) => {
                    let other = Value::Message(message(self.reading.play.id, "step", name));
                    return Some(why("play-blocked-step", vec![("step", other)]));
                }
                Gate::Said(name, answer) if self.reading.answer(name) != Some(*answer) => {
                    return Some(why(
                        "play-blocked-answer",
                        vec![("answer", Value::Message(message(self.reading.play.id, "gate", name)))],
                    ));
                }
                Gate::Answered if !all_answered(self.reading) => {
                    return Some(why("play-blocked-causes", Vec::new()));
                }
                _ => {}
            }
        }
        // Where waiting is a part of the step, the other parts can be done meanwhile.
        let waits = step.parts.iter().any(|part| matches!(part.kind, Kind::Wait));
        if !waits && !window.is_open(self.reading.now) {
            return window.from.and_then(|from| {
                when::told(from, "play-blocked-until", "play-blocked-until-at", self.reading)
            });
        }
        None
    }

    /// The first step that can be done and is not.
    pub fn current(&self) -> Option<&'static str> {
        let next =
            self.steps.iter().find(|(step, window, done)| !done && self.blocked(step, window).is_none());
        next.map(|(step, ..)| step.name)
    }
}

fn is_close(step: &Step) -> bool {
    step.parts.iter().any(|part| matches!(part.kind, Kind::Close(_)))
}

/// A reason of theirs with all that it needs.
fn is_answered(cause: &Cause) -> bool {
    let filled = |text: &Option<String>| text.as_deref().is_some_and(|text| !text.trim().is_empty());
    filled(&cause.reason) && filled(&cause.response)
}

/// There are reasons, and each has its response (S-073).
fn all_answered(reading: &Reading) -> bool {
    let causes = &reading.case.causes;
    !causes.unclear
        && reading.causes().next().is_some()
        && reading.causes().all(|(_, cause)| is_answered(cause))
}

/// Something that must be filled in, and is not.
fn lacks(field: &Field, reading: &Reading) -> bool {
    asked(field, reading)
        && field.required
        && matches!(reading.field(field.name, field.kind).as_deref(), None | Some("unknown"))
}

fn asked(field: &Field, reading: &Reading) -> bool {
    field.only.is_none_or(|(name, answer)| reading.answer(name) == Some(answer))
}

/// A text was marked as said.
fn is_said(step: &Step, reading: &Reading) -> bool {
    reading.case.steps.get(step.name).is_some_and(|step| step.done == Some(true))
}

fn part_done(part: &Part, step: &Step, window: &Window, reading: &Reading, promised: &[PromiseView]) -> bool {
    match part.kind {
        Kind::Wait => window.is_open(reading.now),
        Kind::Ask(fields) => !fields.iter().any(|field| lacks(field, reading)),
        Kind::Say(_) => is_said(step, reading),
        Kind::Answer(_) => all_answered(reading),
        Kind::Promise(_, least) => {
            let kept = promised.iter().filter(|promise| promise.complete && promise.allowed).count();
            kept >= least && kept == promised.len()
        }
        Kind::Touch(channels, least) => {
            let own = reading.case.contacts.entries.iter().filter(|(_, contact)| {
                let channel = contact.channel.is_some_and(|channel| channels.contains(&channel));
                channel && contact.on.is_some() && contact.step.as_deref() == Some(step.name)
            });
            own.count() >= least
        }
        Kind::Weeks(_, names) => after::met(reading, step) >= names.len(),
        Kind::Decline => true,
        Kind::Close(_) => reading.closed().is_some(),
    }
}

fn is_done(step: &Step, window: &Window, reading: &Reading, promised: &[PromiseView]) -> bool {
    step.parts.iter().all(|part| part.optional || part_done(part, step, window, reading, promised))
}

/// The steps, each with its parts.
pub fn views(reading: &Reading, progress: &Progress, promised: &[PromiseView]) -> Vec<StepView> {
    let mut views = Vec::with_capacity(progress.steps.len());
    // Who has said that we are sorry does not say it again.
    let mut sorry = false;
    for (step, window, done) in &progress.steps {
        let facts = reading.case.steps.get(step.name);
        let blocked = progress.blocked(step, window).filter(|_| !done);
        // Once it ends, nothing is said any more but the farewell.
        let mute = progress.stopped.is_some();
        let parts = step
            .parts
            .iter()
            .map(|part| view(part, step, window, reading, promised, mute || blocked.is_some(), sorry));
        views.push(StepView {
            name: step.name,
            screen: step.screen,
            done: *done,
            from: window
                .from
                .filter(|_| !done)
                .and_then(|from| when::told(from, "play-from", "play-from-at", reading)),
            until: window.until.filter(|_| !done).and_then(|until| match window.is_past(reading.now) {
                true => when::told(until, "play-overdue", "play-overdue-at", reading),
                false => when::told(until, "play-until", "play-until-at", reading),
            }),
            hurried: window.hurried,
            overdue: !done && window.is_past(reading.now),
            owner: facts.and_then(|facts| facts.owner.clone()),
            on: facts.and_then(|facts| facts.on).map(|on| on.to_string()),
            parts: parts.collect(),
            blocked,
        });
        let apologises = step
            .parts
            .iter()
            .any(|part| matches!(part.kind, Kind::Say(texts) if texts.iter().any(|text| text.apology)));
        sorry |= apologises && is_said(step, reading);
    }
    views
}

fn empty(kind: PartKind) -> PartView {
    PartView {
        kind,
        done: false,
        optional: false,
        withheld: None,
        fields: Vec::new(),
        texts: Vec::new(),
        reasons: Vec::new(),
        causes: Vec::new(),
        concessions: Vec::new(),
        channels: Vec::new(),
        days: Vec::new(),
        least: 0,
        count: 0,
        outcomes: &[],
    }
}

fn view(
    part: &Part,
    step: &Step,
    window: &Window,
    reading: &Reading,
    promised: &[PromiseView],
    blocked: bool,
    sorry: bool,
) -> PartView {
    let mut own = match part.kind {
        Kind::Wait => empty(PartKind::Wait),
        Kind::Ask(fields) => PartView {
            fields: fields
                .iter()
                .filter(|field| asked(field, reading))
                .map(|field| field_view(field, reading))
                .collect(),
            ..empty(PartKind::Ask)
        },
        Kind::Say(texts) => {
            let mut own = empty(PartKind::Say);
            // A text speaks of what was filled in before it.
            let before = step.parts.iter().take_while(|other| !std::ptr::eq(*other, part));
            let lacking = before.filter(|other| !other.optional).any(|other| {
                matches!(other.kind, Kind::Ask(_) | Kind::Promise(..) | Kind::Answer(_))
                    && !part_done(other, step, window, reading, promised)
            });
            if lacking {
                own.withheld = Some(why("play-text-later", Vec::new()));
            } else if !blocked {
                let views = texts.iter().map(|text| text_view(text, step, reading, sorry));
                let said = views
                    .zip(texts)
                    .filter(|(view, text)| !view.lines.is_empty() || !matches!(text.lines, Lines::Notes(_)));
                own.texts = said.map(|(view, _)| view).collect();
            }
            own
        }
        Kind::Answer(reasons) => PartView {
            reasons: reasons.to_vec(),
            causes: reading.causes().map(|(key, cause)| cause_view(key, cause, reasons, reading)).collect(),
            ..empty(PartKind::Answer)
        },
        Kind::Promise(kinds, least) => {
            PartView { concessions: kinds.to_vec(), least, count: promised.len(), ..empty(PartKind::Promise) }
        }
        Kind::Touch(channels, least) => PartView {
            channels: channels.to_vec(),
            least,
            count: after::met(reading, step),
            ..empty(PartKind::Touch)
        },
        Kind::Weeks(from, names) => PartView {
            channels: crate::facts::case::Channel::ALL.to_vec(),
            days: after::weeks(reading, from, names)
                .filter_map(|(name, at)| {
                    let applied = when::Applied { at, by: Some(name) };
                    when::told(applied, "play-day", "play-day", reading)
                })
                .collect(),
            least: names.len(),
            count: after::met(reading, step),
            ..empty(PartKind::Touch)
        },
        Kind::Decline => PartView {
            count: usize::try_from(reading.case.declines.unwrap_or(0)).unwrap_or(usize::MAX),
            ..empty(PartKind::Decline)
        },
        Kind::Close(outcomes) => PartView { outcomes, ..empty(PartKind::Close) },
    };
    own.optional = part.optional;
    own.done = part_done(part, step, window, reading, promised);
    own
}

fn field_view(field: &Field, reading: &Reading) -> FieldView {
    let table = match field.kind {
        FieldKind::Answer => "answers",
        FieldKind::Note => "notes",
        FieldKind::Day | FieldKind::Moment => "events",
    };
    FieldView {
        name: field.name,
        table,
        timed: field.kind == FieldKind::Moment,
        required: field.required,
        value: reading.field(field.name, field.kind),
    }
}

fn cause_view(key: &str, cause: &Cause, reasons: &[&'static str], reading: &Reading) -> CauseView {
    let reason =
        cause.reason.as_deref().and_then(|said| reasons.iter().find(|reason| **reason == said)).copied();
    let own = reading.scene.settings.plays.iter().find(|own| own.id == reading.play.id);
    let proposed =
        own.zip(reason).and_then(|(own, reason)| own.responses.iter().find(|(name, _)| name == reason));
    CauseView {
        key: key.to_owned(),
        reason,
        said: cause.said.clone(),
        response: cause.response.clone(),
        usual: reason
            .filter(|_| reading.play.proposes && proposed.is_none())
            .map(|reason| message(reading.play.id, "answer", reason)),
        proposed: proposed.map(|(_, responses)| responses.clone()).unwrap_or_default(),
        complete: is_answered(cause),
    }
}

/// The text that leaves well.
pub fn graceful(reading: &Reading) -> Option<TextView> {
    let text = reading.play.graceful.as_ref()?;
    Some(TextView {
        name: text.name,
        text: why(text.code, facts(reading)),
        lines: Vec::new(),
        internal: text.internal,
        scope: reading.play.scope.to_vec(),
        apologies: 1,
    })
}

fn text_view(text: &Text, step: &Step, reading: &Reading, sorry: bool) -> TextView {
    let mut scope: Vec<Tag> =
        if text.internal { Vec::new() } else { [reading.play.scope, step.scope].concat() };
    scope.dedup();
    TextView {
        name: text.name,
        text: why(text.code, facts(reading)),
        lines: lines(text.lines, step, reading),
        internal: text.internal,
        scope,
        apologies: usize::from(!sorry),
    }
}

/// What every text may use: what was written down, by its name, and the days.
fn facts(reading: &Reading) -> With {
    let mut with: With = Vec::new();
    for step in reading.play.steps {
        for part in step.parts {
            let Kind::Ask(fields) = part.kind else { continue };
            for field in fields {
                let value = match field.kind {
                    FieldKind::Note => reading.note(field.name).map(|note| Value::Text(note.to_owned())),
                    FieldKind::Day | FieldKind::Moment => {
                        reading.moment(field.name).map(|moment| Value::day(moment.day))
                    }
                    FieldKind::Answer => None,
                };
                if let Some(value) = value.filter(|_| !with.iter().any(|(name, _)| *name == field.name)) {
                    with.push((field.name, value));
                }
            }
        }
    }
    with
}

/// What a text is put together from. Nothing here is ours alone: prices and terms are those on the record (law 7).
fn lines(lines: Lines, step: &Step, reading: &Reading) -> Vec<Reason> {
    let scene = reading.scene;
    let mut own = Vec::new();
    match lines {
        Lines::None => {}
        Lines::Deal => {
            let price = scene.judged.price.amount.known().and_then(|price| money(scene, price));
            own.extend(price.map(|price| why("play-line-price", vec![("price", Value::Money(price))])));
            for term in &scene.guidance.terms {
                let agreed = term.asked.clone().or(term.standard.clone());
                if let Some(agreed) = agreed {
                    let with = vec![("term", Value::Label(term.label.clone())), ("value", agreed)];
                    own.push(why("play-line-term", with));
                }
            }
            for item in scene.deal.cost.scope_added.items.iter().filter_map(|item| item.label.clone()) {
                own.push(why("play-line-scope", vec![("what", Value::Text(item))]));
            }
            if let Some(delivery) = reading.moment("delivery") {
                own.push(why("play-line-delivery", vec![("day", Value::day(delivery.day))]));
            }
        }
        Lines::Promises => {
            for (_, promise) in reading.promises() {
                if let (Some(what), Some(owner), Some(due)) = (&promise.what, &promise.owner, promise.due) {
                    let with = vec![
                        ("what", Value::Text(what.clone())),
                        ("owner", Value::Text(owner.clone())),
                        ("day", Value::day(due)),
                    ];
                    own.push(why("play-line-promise", with));
                    // Whoever tries it may leave afterwards (S-066).
                    if let (Some(Concession::Trial), Some(ends)) = (promise.kind, promise.ends) {
                        own.push(why("play-line-trial", vec![("day", Value::day(ends))]));
                    }
                }
            }
        }
        Lines::Notes(names) => {
            for note in names.iter().filter_map(|name| reading.note(name)) {
                own.push(why("play-line-plain", vec![("what", Value::Text(note.to_owned()))]));
            }
        }
        Lines::Responses => {
            for (_, cause) in reading.causes() {
                let response = cause.response.as_deref().map(str::trim).filter(|text| !text.is_empty());
                if let Some(response) = response {
                    own.push(why("play-line-plain", vec![("what", Value::Text(response.to_owned()))]));
                }
            }
        }
        Lines::Questions => {
            for part in step.parts {
                let Kind::Ask(fields) = part.kind else { continue };
                for field in fields.iter().filter(|field| field.kind == FieldKind::Note && field.required) {
                    let question = message(reading.play.id, "question", field.name);
                    own.push(why("play-line-plain", vec![("what", Value::Message(question))]));
                }
            }
        }
    }
    own
}
