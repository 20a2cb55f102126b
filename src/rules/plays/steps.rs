//! How far each step has come: what it consists of, what it waits for, and what can be said in it.

use super::promises::PromiseView;
use super::table::{Field, FieldKind, Gate, Kind, Lines, Part, Step, Stop, Text};
use super::when::{self, Window};
use super::{CauseView, FieldView, PartKind, PartView, Reading, StepView, TextView, after, message};
use crate::advice::avoid::tag::Tag;
use crate::advice::scene::{money, why};
use crate::facts;
use crate::facts::case::{Cause, Channel, Concession};
use crate::vocabulary::{Compare, Level, Reason, Span, Value, With};

/// What is known of each step, in order.
pub struct Progress<'a> {
    reading: &'a Reading<'a>,
    steps: Vec<(&'static Step, Window, bool)>,
    stopped: Option<Reason>,
}

impl<'a> Progress<'a> {
    /// Reads it.
    pub fn of(reading: &'a Reading<'a>, promised: &[PromiseView], stopped: Option<&Reason>) -> Progress<'a> {
        let steps = Vec::with_capacity(reading.play.steps.len());
        let mut progress = Progress { reading, steps, stopped: stopped.cloned() };
        // A gate names a step that stands before it.
        for step in reading.play.steps {
            let window = when::window(step, reading);
            let done = reading.closed_by(step).is_some()
                || progress.closed_gate(step).is_none() && is_done(step, &window, reading, promised);
            progress.steps.push((step, window, done));
        }
        progress
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
        // Where waiting is a part of the step, the other parts can be done meanwhile.
        let waits = step.parts.iter().any(|part| matches!(part.kind, Kind::Wait));
        let early = || {
            let closed = !waits && !window.is_open(self.reading.now);
            window.told_from("play-blocked-until", "play-blocked-until-at", self.reading).filter(|_| closed)
        };
        self.closed_gate(step).or_else(early)
    }

    /// What of other steps it waits for.
    fn closed_gate(&self, step: &Step) -> Option<Reason> {
        let words = |kind, name: &str| Value::Message(message(self.reading.play.id, kind, name));
        step.gates.iter().find_map(|gate| match gate {
            Gate::Done(name) if !self.is_done(name) => {
                Some(why("play-blocked-step", vec![("step", words("step", name))]))
            }
            Gate::Said(name, answer) if self.reading.answer(name) != Some(*answer) => {
                Some(why("play-blocked-answer", vec![("answer", words("gate", name))]))
            }
            Gate::Answered if !all_answered(self.reading) => Some(why("play-blocked-causes", Vec::new())),
            _ => None,
        })
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
    cause.reason.known().is_some() && cause.response.as_deref().is_some_and(|text| !text.trim().is_empty())
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
    reading.asks(field) && field.required && matches!(reading.field(field).as_deref(), None | Some("unknown"))
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
            !reading.case.promises.unclear && kept >= least && kept == promised.len()
        }
        Kind::Touch(channels, least) => after::met(reading, step, channels) >= least,
        Kind::Weeks(from, names) => after::followed(reading, step, from, names) >= names.len(),
        Kind::Decline => true,
        Kind::Close(_) => reading.closed().is_some(),
        Kind::Mark => is_said(step, reading),
        Kind::Own => false,
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
    // Once it ends, nothing is said any more but the farewell, and nothing is offered.
    let stopped = progress.stopped.is_some();
    for (step, window, done) in &progress.steps {
        let facts = reading.case.steps.get(step.name);
        let days = facts.filter(|_| !done).and_then(|facts| days_until(facts, reading));
        let blocked = progress.blocked(step, window).filter(|_| !done);
        let mut parts = Vec::with_capacity(step.parts.len());
        for part in step.parts {
            let own = view(part, step, window, reading, promised, stopped || blocked.is_some(), sorry);
            match stopped && !is_close(step) {
                true => parts.extend(ended(own, reading)),
                false => parts.push(own),
            }
        }
        views.push(StepView {
            name: step.name,
            screen: step.screen,
            done: *done,
            from: window.told_from("play-from", "play-from-at", reading).filter(|_| !done),
            until: window.until.filter(|_| !done).and_then(|until| match window.is_past(reading.now) {
                true => when::told(until, "play-overdue", "play-overdue-at", reading),
                false => when::told(until, "play-until", "play-until-at", reading),
            }),
            hurried: window.hurried,
            due: days.map(due),
            overdue: !done && !stopped && window.is_past(reading.now) || days.is_some_and(|days| days < 0),
            closed_by: reading.closed_by(step),
            notes: Vec::new(),
            owner: facts.and_then(|facts| facts.owner.clone()),
            on: facts.and_then(|facts| facts.on).map(|on| on.to_string()),
            parts,
            blocked,
        });
        sorry |= apologised(step, reading);
    }
    views
}

/// In that step we have said that we are sorry.
fn apologised(step: &Step, reading: &Reading) -> bool {
    let apologises =
        |part: &Part| matches!(part.kind, Kind::Say(texts) if texts.iter().any(|text| text.apology));
    step.parts.iter().any(apologises) && is_said(step, reading)
}

/// What is left of a part once the play ends: what ends it, so that it can be taken back.
fn ended(part: PartView, reading: &Reading) -> Option<PartView> {
    let ends = |field: &FieldView| {
        reading.play.stops.iter().any(
            |stop| matches!(stop, Stop::Said(name, ..) | Stop::Everywhere(name, ..) if *name == field.name),
        )
    };
    let part = PartView { fields: part.fields.into_iter().filter(ends).collect(), ..part };
    (part.kind == PartKind::Decline || !part.fields.is_empty()).then_some(part)
}

/// Days from today to the day that was set for a step, negative when it has passed; of what was said or ticked it is the
/// day of that.
fn days_until(facts: &facts::coaching::Step, reading: &Reading) -> Option<i64> {
    let (on, now) = facts.on.filter(|_| facts.done != Some(true)).zip(reading.scene.now)?;
    Some(i64::from(on.0.to_julian_day()) - i64::from(now.day.0.to_julian_day()))
}

fn due(days: i64) -> Reason {
    let count = vec![("days", Value::Number(days.unsigned_abs().into()))];
    match days {
        0 => why("play-day-today", Vec::new()),
        ..0 => why("play-day-overdue", count),
        _ => why("play-day-in", count),
    }
}

fn empty(kind: PartKind) -> PartView {
    PartView {
        kind,
        done: false,
        optional: false,
        name: None,
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
                .filter(|field| reading.asks(field))
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
                // Of what nothing is known there is nothing to say.
                let views = texts.iter().map(|text| (text, text_view(text, step, reading, sorry)));
                let said = views.filter(|(text, view)| text.lines == Lines::None || !view.lines.is_empty());
                own.texts = said.map(|(_, view)| view).collect();
                let missing = own.texts.is_empty() && texts.iter().any(|text| text.lines == Lines::Deal);
                own.withheld = missing.then(|| why("play-text-no-deal", Vec::new()));
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
            count: after::met(reading, step, channels),
            ..empty(PartKind::Touch)
        },
        Kind::Weeks(from, names) => PartView {
            channels: Channel::ALL.to_vec(),
            days: after::weeks(reading, from, names)
                .filter_map(|(name, at)| {
                    let applied = when::Applied { at, by: Some(name) };
                    when::told(applied, "play-day", "play-day", reading)
                })
                .collect(),
            least: names.len(),
            count: after::followed(reading, step, from, names),
            ..empty(PartKind::Touch)
        },
        Kind::Decline => PartView {
            count: usize::try_from(reading.declines()).unwrap_or(usize::MAX),
            ..empty(PartKind::Decline)
        },
        Kind::Close(outcomes) => PartView { outcomes, ..empty(PartKind::Close) },
        Kind::Mark => empty(PartKind::Mark),
        Kind::Own => empty(PartKind::Own),
    };
    own.optional = part.optional;
    own.name = part.name;
    own.done = part_done(part, step, window, reading, promised);
    own
}

fn field_view(field: &Field, reading: &Reading) -> FieldView {
    FieldView {
        name: field.name,
        kind: field.kind,
        path: [reading.play.at, ".", &field.path()].concat(),
        options: field.options,
        required: field.required,
        value: reading.field(field),
        proposed: None,
        notes: Vec::new(),
    }
}

fn cause_view(key: &str, cause: &Cause, reasons: &[&'static str], reading: &Reading) -> CauseView {
    let reason = cause.reason.known().and_then(|said| reasons.iter().find(|reason| *reason == said)).copied();
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
    let sorry = reading.play.steps.iter().any(|step| apologised(step, reading));
    Some(TextView {
        name: text.name,
        text: why(text.code, facts(reading)),
        lines: Vec::new(),
        internal: text.internal,
        scope: reading.play.scope.to_vec(),
        apologies: usize::from(!sorry),
    })
}

fn text_view(text: &Text, step: &Step, reading: &Reading, sorry: bool) -> TextView {
    let mut scope: Vec<Tag> =
        if text.internal { Vec::new() } else { [reading.play.scope, step.scope].concat() };
    scope.dedup();
    TextView {
        name: text.name,
        text: why(text.code, facts(reading)),
        lines: lines(text, step, reading),
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
                    FieldKind::Answer | FieldKind::Choice | FieldKind::Money => None,
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
fn lines(text: &Text, step: &Step, reading: &Reading) -> Vec<Reason> {
    let scene = reading.scene;
    let mut own = Vec::new();
    match text.lines {
        Lines::None => {}
        Lines::Deal => {
            let price = scene.judged.price.amount.known().and_then(|price| money(scene, price));
            own.extend(price.map(|price| why("play-line-price", vec![("price", Value::Money(price))])));
            for term in &scene.guidance.terms {
                // What was agreed, not what we would have; what is not to be demanded at all is no agreement, and of what
                // we do not accept nobody can say here what was signed.
                let accepted = term.compare != Compare::Never && term.span == Span::sure(Level::GoAhead);
                let agreed = term.asked.clone().filter(|_| accepted);
                if let Some(agreed) = agreed {
                    let with = vec![("term", Value::Label(term.label.clone())), ("value", agreed)];
                    own.push(why("play-line-term", with));
                }
            }
            // What we call our own work is for the house; to the client it is told in words for them.
            let told = reading.note("includes").map(str::to_owned);
            let items = scene.deal.cost.scope_added.items.iter().filter(|_| text.internal);
            for item in told.into_iter().chain(items.filter_map(|item| item.label.clone())) {
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
                    if let (Some(Concession::Trial), Some(ends)) = (promise.kind.known(), promise.ends) {
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
