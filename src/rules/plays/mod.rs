//! Plays: the conversations that have steps (design 3.12). One pure function reads a case into what is happening, until
//! when, which step comes now, what is blocked and why, what may be promised and what must not be said. It knows no
//! play by name: a play is a table ([`tables`]) and its words.
//!
//! A case changes no verdict. Whatever cannot be read is said, and what rests on it stays closed: a gate, a window, every
//! promise beside one that nobody can read.

mod after;
mod promises;
mod propose;
mod read;
mod steps;
pub mod table;
pub mod tables;
mod when;
mod written;

pub use after::{DueView, PastCase};
pub use promises::{GrantView, MayView, PromiseView};
pub use read::{Viewer, read};
pub use table::FieldKind;

pub(crate) use read::elsewhere;

pub(crate) use when::{lasted, months_after};

use serde::Serialize;

use crate::advice::avoid::tag::Tag;
use crate::advice::scene::Scene;
use crate::facts::case::{Case, Cause, Channel, Concession, Promise};
use crate::facts::read::Given;
use crate::policy::settings::Settings;
use crate::vocabulary::{Answer, Met, Moment, Money, Reason, words};
use table::{Field, Play, Step};
use when::Instant;

words! {
    /// How far a play has come on this record.
    pub enum PlayState {
        /// Nothing calls for it; it can be opened by hand.
        Idle = "idle",
        /// Something on the record calls for it; a person opens it.
        Proposed = "proposed",
        /// It is open.
        Open = "open",
        /// It is open, and ends: there is nothing to press with any more.
        Stopped = "stopped",
        /// It is closed.
        Closed = "closed",
    }
}

words! {
    /// What a part of a step is.
    pub enum PartKind {
        /// Nothing but its time.
        Wait = "wait",
        /// Something to fill in.
        Ask = "ask",
        /// Texts.
        Say = "say",
        /// Reasons and responses.
        Answer = "answer",
        /// Promises.
        Promise = "promise",
        /// Contacts.
        Touch = "touch",
        /// How often they said no.
        Decline = "decline",
        /// Outcomes.
        Close = "close",
        /// Something to tick.
        Mark = "mark",
        /// What only this play has.
        Own = "own",
    }
}

/// What the rules say of a step or of a field.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Note {
    /// What.
    pub say: Reason,
    /// Of something that must hold: whether it does.
    pub met: Option<Met>,
}

/// A play on this record. What a name is called stands in the language files: `play-<play>-step-<name>` and so on, with
/// hyphens for underscores.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PlayView {
    /// Its word.
    pub play: &'static str,
    /// Where its facts stand on the deal: `plays.<play>`, `exit` or `comeback`.
    pub at: &'static str,
    /// Each step has somebody who does it, and a day.
    pub owners: bool,
    /// How far it has come.
    pub state: PlayState,
    /// What on the record calls for it.
    pub proposed: Option<Reason>,
    /// When it was opened: a day, or a day and a time.
    pub opened: Option<String>,
    /// The record that opened it.
    pub id: Option<String>,
    /// What ends it.
    pub stopped: Option<Reason>,
    /// Which fact of the deal says so.
    pub stopped_by: Option<String>,
    /// Until when the next thing is due.
    pub until: Option<Reason>,
    /// That day is over.
    pub overdue: bool,
    /// What not to do.
    pub avoid: Vec<Reason>,
    /// What is to be thought of: contacts that are too many, a weekend ahead, a client who does not suit us.
    pub remarks: Vec<Reason>,
    /// The text that leaves well, once it ends.
    pub graceful: Option<TextView>,
    /// The steps, in order.
    pub steps: Vec<StepView>,
    /// The step that comes now.
    pub current: Option<&'static str>,
    /// What is promised, each judged with those before it.
    pub promises: Vec<PromiseView>,
    /// What may be given, and by whom, before it is said.
    pub may: Vec<MayView>,
    /// What all that is promised together comes to.
    pub together: Option<Reason>,
    /// What is to be done on a day: from its steps, and after its close.
    pub dues: Vec<DueView>,
    /// How it ended.
    pub outcome: Option<&'static str>,
    /// That outcome is a success.
    pub success: bool,
    /// Of a success that is to last: whether it has, or that it is too early to say (Q18).
    pub durable: Option<Reason>,
    /// The reasons they gave.
    pub causes: Vec<&'static str>,
    /// What was learned, for the closing record.
    pub learned: Option<String>,
    /// Why they bought, for the closing record.
    pub reason: Option<String>,
    /// What is at stake: the price on the record.
    pub stake: Option<Money>,
    /// Earlier cases of this play with the same buyer, the newest first.
    pub past: Vec<PastCase>,
    /// The links that the policy gives for it.
    pub help: Vec<String>,
}

impl PlayView {
    /// A step, by its name.
    pub fn step(&self, name: &str) -> Option<&StepView> {
        self.steps.iter().find(|step| step.name == name)
    }

    /// That step is done.
    pub fn is_done(&self, name: &str) -> bool {
        self.step(name).is_some_and(|step| step.done)
    }

    /// The rules say something of a step.
    pub(crate) fn note(&mut self, step: &str, say: &Reason, met: Option<Met>) {
        for own in self.steps.iter_mut().filter(|own| own.name == step) {
            own.notes.push(Note { say: say.clone(), met });
        }
    }

    /// The rules say something of a field.
    pub(crate) fn note_of(&mut self, field: &str, say: &Reason, met: Option<Met>) {
        if let Some(own) = self.field(field) {
            own.notes.push(Note { say: say.clone(), met });
        }
    }

    /// A field, by its name.
    pub(crate) fn field(&mut self, name: &str) -> Option<&mut FieldView> {
        for step in &mut self.steps {
            for part in &mut step.parts {
                if let Some(found) = part.fields.iter_mut().find(|field| field.name == name) {
                    return Some(found);
                }
            }
        }
        None
    }
}

/// A step.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct StepView {
    /// Its name.
    pub name: &'static str,
    /// The screen on which it stands; those of one screen are shown together.
    pub screen: &'static str,
    /// It is done.
    pub done: bool,
    /// What it waits for.
    pub blocked: Option<Reason>,
    /// Not before.
    pub from: Option<Reason>,
    /// Not after.
    pub until: Option<Reason>,
    /// A deadline is near: nothing waits any more.
    pub hurried: bool,
    /// How far off the day is that was set for it: overdue, today, in so many days; only while it is not done.
    pub due: Option<Reason>,
    /// Its day is over and it is not done.
    pub overdue: bool,
    /// What closed it other than its own parts.
    pub closed_by: Option<Reason>,
    /// What the rules say of it.
    pub notes: Vec<Note>,
    /// Who does it.
    pub owner: Option<String>,
    /// By when, or when it was done.
    pub on: Option<String>,
    /// What it consists of; of a blocked step without texts.
    pub parts: Vec<PartView>,
}

/// A part of a step. Only the lists of its kind are filled.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PartView {
    /// What it is.
    pub kind: PartKind,
    /// There is nothing left to do in it.
    pub done: bool,
    /// The step is done without it.
    pub optional: bool,
    /// Its heading: `play-<play>-part-<name>`.
    pub name: Option<&'static str>,
    /// Texts come when what they speak of is filled in.
    pub withheld: Option<Reason>,
    /// What is to be filled in.
    pub fields: Vec<FieldView>,
    /// What can be said.
    pub texts: Vec<TextView>,
    /// The reasons that can be given.
    pub reasons: Vec<&'static str>,
    /// The reasons they gave.
    pub causes: Vec<CauseView>,
    /// What can be promised.
    pub concessions: Vec<Concession>,
    /// By which channels.
    pub channels: Vec<Channel>,
    /// The days on which to speak with them.
    pub days: Vec<Reason>,
    /// So many are needed.
    pub least: usize,
    /// So many there are.
    pub count: usize,
    /// How it can end.
    pub outcomes: &'static [&'static str],
}

/// Something to fill in.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FieldView {
    /// Its name.
    pub name: &'static str,
    /// What it is.
    pub kind: FieldKind,
    /// Where it stands on the deal.
    pub path: String,
    /// Of a choice: what can be picked.
    pub options: &'static [&'static str],
    /// The step is not done without it.
    pub required: bool,
    /// What stands there.
    pub value: Option<String>,
    /// What the rules propose to put there.
    pub proposed: Option<String>,
    /// What the rules say of it.
    pub notes: Vec<Note>,
}

/// A reason they gave, at `plays.<play>.causes.<key>`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CauseView {
    /// Its key.
    pub key: String,
    /// Which reason.
    pub reason: Option<&'static str>,
    /// In their words.
    pub said: Option<String>,
    /// What we answer.
    pub response: Option<String>,
    /// What the policy proposes to answer.
    pub proposed: Vec<String>,
    /// The message of what is usually answered, where the policy proposes nothing.
    pub usual: Option<String>,
    /// It has a reason and a response.
    pub complete: bool,
}

/// Something to say.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TextView {
    /// Its name.
    pub name: &'static str,
    /// The text, with the deal's own facts; `{ $parts }` in it stands for its lines.
    pub text: Reason,
    /// What it is put together from.
    pub lines: Vec<Reason>,
    /// For the house, not for the client.
    pub internal: bool,
    /// What should not be said in it, beside what never should.
    pub scope: Vec<Tag>,
    /// So often it may say that we are sorry.
    pub apologies: usize,
}

/// Everything that a play is read from.
pub(crate) struct Reading<'a> {
    pub scene: &'a Scene<'a>,
    pub play: &'static Play,
    pub case: &'a Case,
    pub now: Option<Instant>,
    pub viewer: Option<&'a Viewer>,
    /// The other conversations that were begun on this record, each by its play.
    pub others: Vec<(&'static Play, &'a Case)>,
}

impl Reading<'_> {
    /// A number that the play goes by.
    pub fn number(&self, name: &str) -> u32 {
        number(self.scene.settings, self.play, name)
    }

    /// An answer.
    pub fn answer(&self, name: &str) -> Option<Answer> {
        self.case.answers.get(name)?.known().copied()
    }

    /// Something written down; blanks say nothing.
    pub fn note(&self, name: &str) -> Option<&str> {
        self.case.notes.get(name)?.as_deref().map(str::trim).filter(|note| !note.is_empty())
    }

    /// When something happened.
    pub fn event(&self, name: &str) -> Option<Instant> {
        self.moment(name).map(Instant::of)
    }

    /// The same as it was written. What was asked only after another answer counts no more when that is another one.
    pub fn moment(&self, name: &str) -> Option<Moment> {
        let holds = |field: &Field| field.name != name || self.asks(field);
        self.case.events.get(name)?.known().copied().filter(|_| self.play.fields().all(holds))
    }

    /// A field is asked as things stand.
    pub fn asks(&self, field: &Field) -> bool {
        field.only.is_none_or(|(name, answer)| self.answer(name) == Some(answer))
    }

    /// It happened, and nobody can read when.
    pub fn is_unread(&self, event: &str) -> bool {
        self.case.events.get(event).is_some_and(Given::is_wrong)
    }

    /// How often they said no.
    pub fn declines(&self) -> u32 {
        self.case.declines.known().copied().unwrap_or(0)
    }

    /// When it was closed, and not opened again since.
    pub fn closed(&self) -> Option<Moment> {
        self.case.closed()
    }

    /// What is promised; what holds nothing was taken away.
    pub fn promises(&self) -> impl Iterator<Item = &(String, Promise)> {
        let nothing = Promise::default();
        self.case.promises.entries.iter().filter(move |(_, promise)| *promise != nothing)
    }

    /// The reasons they gave; what holds nothing was taken away.
    pub fn causes(&self) -> impl Iterator<Item = &(String, Cause)> {
        let nothing = Cause::default();
        self.case.causes.entries.iter().filter(move |(_, cause)| *cause != nothing)
    }

    /// When the case was opened.
    pub fn opened(&self) -> Option<Instant> {
        self.case.opened.map(Instant::of)
    }

    /// What stands in a field.
    pub fn field(&self, field: &Field) -> Option<String> {
        match field.kind {
            FieldKind::Answer => self.answer(field.name).map(|answer| answer.word().to_owned()),
            FieldKind::Note | FieldKind::Money => self.note(field.name).map(str::to_owned),
            FieldKind::Choice => {
                self.note(field.name).filter(|word| field.options.contains(word)).map(str::to_owned)
            }
            FieldKind::Day | FieldKind::Moment => self.moment(field.name).map(|moment| moment.to_string()),
        }
    }

    /// What closes a step other than its own parts.
    pub fn closed_by(&self, step: &Step) -> Option<Reason> {
        let closes = |by: &&table::ClosedBy| by.step == step.name && self.note(by.field) == Some(by.word);
        self.play.closed_by.iter().find(closes).map(|by| crate::advice::scene::why(by.code, Vec::new()))
    }
}

/// What another conversation has promised and still counts: of one that is closed what was kept is on the record.
fn promised(case: &Case) -> impl Iterator<Item = &Promise> {
    let (open, nothing) = (case.is_open(), Promise::default());
    let all = case.promises.entries.iter().map(|(_, promise)| promise);
    all.filter(move |promise| **promise != nothing && (open || promise.done != Some(true)))
}

pub(crate) fn number(settings: &Settings, play: &Play, name: &str) -> u32 {
    settings.plays.iter().find(|own| own.id == play.id).and_then(|own| own.number(name)).unwrap_or(0)
}

/// A message of a play: `play-<play>-<kind>-<name>`, with hyphens.
pub fn message(play: &str, kind: &str, name: &str) -> String {
    ["play-", play, "-", kind, "-", name].concat().replace('_', "-")
}
