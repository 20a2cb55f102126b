//! What a play is: a constant table. Nothing here knows which plays there are, and nothing in it is a language that
//! anybody programs in; what a name means stands in the language files under `play-<play>-…`.

use crate::advice::avoid::tag::Tag;
use crate::facts::case::{Channel, Concession};
use crate::vocabulary::{Answer, words};

/// A conversation that has steps.
pub struct Play {
    /// Its word: `won`, `attacked` …
    pub id: &'static str,
    /// Where its facts stand on the deal: `plays.<id>` of a case; elsewhere it is as open as the deal.
    pub at: &'static str,
    /// Each step has somebody who does it, and a day.
    pub owners: bool,
    /// What of the record proposes it; it begins when a person opens it.
    pub proposed: &'static [Trigger],
    /// Events that are a deadline of the whole, while they are ahead.
    pub deadlines: &'static [&'static str],
    /// What ends it: from then on there is only the text that leaves well, the close and the tasks.
    pub stops: &'static [Stop],
    /// The text that leaves well, where something can end it.
    pub graceful: Option<Text>,
    /// The steps, in order.
    pub steps: &'static [Step],
    /// What closes a step other than its own parts.
    pub closed_by: &'static [ClosedBy],
    /// What should not be said in it beside what never should, whatever the step.
    pub scope: &'static [Tag],
    /// What not to do, a message each, and the step until which it holds; without one it holds throughout.
    pub avoid: &'static [(&'static str, Option<&'static str>)],
    /// What is to be done after its close, by the outcome.
    pub tasks: &'static [AfterClose],
    /// The numbers it goes by; their values are settings (`coach.plays.<play>.numbers`).
    pub numbers: &'static [&'static str],
    /// Which outcomes are a success.
    pub success: &'static [&'static str],
    /// What is written down of it at its close, of the notes that are filled in.
    pub learned: &'static [&'static str],
    /// Its reasons have a response each that is proposed where the policy proposes none: `play-<play>-answer-<reason>`.
    pub proposes: bool,
    /// The note that says why they bought.
    pub reason: Option<&'static str>,
    /// How long a success must have lasted to be durable: a number of months (Q18).
    pub durable: Option<&'static str>,
}

/// A fact of the record that proposes a play.
pub struct Trigger {
    /// Which.
    pub when: When,
    /// The message that says it.
    pub code: &'static str,
}

/// When a play is proposed.
pub enum When {
    /// The deal is won.
    Won,
    /// That event is on the record.
    Event(&'static str),
    /// An event's day is near, by the number `renewal_days`, or has passed, and an answer is not yes.
    Unanswered(&'static str, &'static str),
    /// An answer is yes; the event that says since when, by which a second time is told from the first.
    Said(&'static str, &'static str),
    /// An answer is yes and another one is not; the same event.
    SaidNot(&'static str, &'static str, &'static str),
}

/// What ends a play.
pub enum Stop {
    /// An answer was given so; the message that says it.
    Said(&'static str, Answer, &'static str),
    /// The same, and it ends every conversation of the record that something can end.
    Everywhere(&'static str, Answer, &'static str),
    /// They have said no as often as the setting allows.
    Declined(&'static str, &'static str),
}

impl Play {
    /// What a table leaves out.
    pub const BARE: Play = Play {
        id: "",
        at: "",
        owners: true,
        proposed: &[],
        deadlines: &[],
        stops: &[],
        graceful: None,
        steps: &[],
        closed_by: &[],
        scope: &[],
        avoid: &[],
        tasks: &[],
        numbers: &[],
        success: &[],
        learned: &[],
        proposes: false,
        reason: None,
        durable: None,
    };

    /// It is a case, that somebody opens and closes.
    pub fn is_case(&self) -> bool {
        self.at.starts_with("plays.")
    }

    /// The word of an outcome, where it has it.
    pub fn outcome(&self, said: &str) -> Option<&'static str> {
        let mut parts = self.steps.iter().flat_map(|step| step.parts);
        parts.find_map(|part| match part.kind {
            Kind::Close(outcomes) => outcomes.iter().find(|outcome| **outcome == said).copied(),
            _ => None,
        })
    }

    /// Everything that its steps ask.
    pub fn fields(&self) -> impl Iterator<Item = &'static Field> {
        let parts = self.steps.iter().flat_map(|step| step.parts);
        parts.flat_map(|part| if let Kind::Ask(fields) = part.kind { fields } else { &[] })
    }
}

/// A fact that closes a step: what was picked in a field.
pub struct ClosedBy {
    /// The step.
    pub step: &'static str,
    /// The field.
    pub field: &'static str,
    /// What was picked.
    pub word: &'static str,
    /// The message that says so.
    pub code: &'static str,
}

/// A step.
pub struct Step {
    /// Its name.
    pub name: &'static str,
    /// On which screen it stands: the view shows those of one screen together.
    pub screen: &'static str,
    /// What must have happened before.
    pub gates: &'static [Gate],
    /// Not before, not after.
    pub window: &'static [Bound],
    /// What it consists of, in order.
    pub parts: &'static [Part],
    /// What should not be said in it beside what never should.
    pub scope: &'static [Tag],
}

impl Step {
    /// What a table leaves out.
    pub const BARE: Step = Step { name: "", screen: "", gates: &[], window: &[], parts: &[], scope: &[] };
}

/// What must have happened before a step can be done.
pub enum Gate {
    /// Another step is done.
    Done(&'static str),
    /// An answer was given so.
    Said(&'static str, Answer),
    /// Every reason they gave has its response, and there is one.
    Answered,
}

/// A bound of a window.
pub struct Bound {
    /// Not before, or not after.
    pub edge: Edge,
    /// From when it counts.
    pub from: From,
    /// How much later, by the setting of that name.
    pub plus: Length,
    /// With so many hours left, whatever lower bound there is does not count (S-022, Q16): the deadline wins.
    pub hurry: Option<&'static str>,
}

/// Which edge.
#[derive(Clone, Copy, PartialEq)]
pub enum Edge {
    /// Not before.
    From,
    /// Not after.
    Until,
}

/// From when a bound counts.
pub enum From {
    /// The case was opened.
    Opened,
    /// That happened.
    Event(&'static str),
    /// The case was opened, where nobody knows when that happened.
    Absent(&'static str),
}

/// A length of time, by the name of the setting that says how many.
pub enum Length {
    /// None at all.
    Zero,
    /// Minutes.
    Minutes(&'static str),
    /// Hours.
    Hours(&'static str),
    /// Days; with none set the bound does not count.
    Days(&'static str),
    /// Working days.
    WorkingDays(&'static str),
}

/// A part of a step.
pub struct Part {
    /// What it is.
    pub kind: Kind,
    /// The step is done without it.
    pub optional: bool,
    /// Its heading, where it has one: `play-<play>-part-<name>`.
    pub name: Option<&'static str>,
}

/// What a part of a step is.
pub enum Kind {
    /// Nothing but its time.
    Wait,
    /// Questions and flags.
    Ask(&'static [Field]),
    /// Texts; done when marked as said.
    Say(&'static [Text]),
    /// Every reason they gave has its response; of these kinds.
    Answer(&'static [&'static str]),
    /// What is promised; at least so many.
    Promise(&'static [Concession], usize),
    /// Contacts by these channels, at least so many.
    Touch(&'static [Channel], usize),
    /// Contacts after so many weeks each, by the numbers of those names, from that event on.
    Weeks(&'static str, &'static [&'static str]),
    /// How often they said no.
    Decline,
    /// Outcomes, one of which closes it.
    Close(&'static [&'static str]),
    /// Done when somebody ticks it, in its turn.
    Mark,
    /// What only this play has; whoever shows the play draws it.
    Own,
}

const fn part(kind: Kind) -> Part {
    Part { kind, optional: false, name: None }
}

impl Part {
    /// The step is done without it.
    pub const fn optional(self) -> Part {
        Part { kind: self.kind, optional: true, name: self.name }
    }

    /// It has a heading.
    pub const fn called(self, name: &'static str) -> Part {
        Part { kind: self.kind, optional: self.optional, name: Some(name) }
    }
}

/// Nothing but the time.
pub const WAIT: Part = part(Kind::Wait);

/// How often they said no.
pub const DECLINE: Part = part(Kind::Decline).optional();

/// Done when ticked.
pub const MARK: Part = part(Kind::Mark);

/// What only this play has.
pub const OWN: Part = part(Kind::Own);

/// Questions and flags.
pub const fn ask(fields: &'static [Field]) -> Part {
    part(Kind::Ask(fields))
}

/// Texts.
pub const fn texts(texts: &'static [Text]) -> Part {
    part(Kind::Say(texts))
}

/// Every reason they gave has its response; of these kinds.
pub const fn answers(reasons: &'static [&'static str]) -> Part {
    part(Kind::Answer(reasons))
}

/// What is promised; at least so many.
pub const fn promises(kinds: &'static [Concession], least: usize) -> Part {
    part(Kind::Promise(kinds, least))
}

/// Contacts by these channels, at least so many.
pub const fn contact(channels: &'static [Channel], least: usize) -> Part {
    part(Kind::Touch(channels, least))
}

/// Contacts after so many weeks each.
pub const fn weeks(from: &'static str, weeks: &'static [&'static str]) -> Part {
    part(Kind::Weeks(from, weeks))
}

/// Outcomes.
pub const fn close(outcomes: &'static [&'static str]) -> Part {
    part(Kind::Close(outcomes))
}

/// Not before that.
pub const fn not_before(from: From, plus: Length) -> Bound {
    Bound { edge: Edge::From, from, plus, hurry: None }
}

/// Not after that.
pub const fn not_after(from: From, plus: Length) -> Bound {
    Bound { edge: Edge::Until, from, plus, hurry: None }
}

/// Not after that, and with so many hours left at once, whatever speaks for waiting.
pub const fn deadline(from: From, hurry: &'static str) -> Bound {
    Bound { edge: Edge::Until, from, plus: Length::Zero, hurry: Some(hurry) }
}

/// Something to fill in.
pub struct Field {
    /// Its name, the last step of its path.
    pub name: &'static str,
    /// What it is.
    pub kind: FieldKind,
    /// Whether the step is done without it.
    pub required: bool,
    /// It is asked only where that answer was given so.
    pub only: Option<(&'static str, Answer)>,
    /// Below what of the play's facts it stands.
    pub below: &'static str,
    /// Of a choice: what can be picked.
    pub options: &'static [&'static str],
}

words! {
    /// What is filled in.
    pub enum FieldKind {
        /// Yes, no, or not known.
        Answer = "answer",
        /// Words.
        Note = "note",
        /// A day, among the events.
        Day = "day",
        /// A day and a time, among the events.
        Moment = "moment",
        /// One of several words.
        Choice = "choice",
        /// An amount.
        Money = "money",
    }
}

/// A text.
pub struct Text {
    /// Its name; the message is `play-<play>-say-<name>`.
    pub name: &'static str,
    /// That message.
    pub code: &'static str,
    /// For the house, not for the client.
    pub internal: bool,
    /// It says that we are sorry: once is enough.
    pub apology: bool,
    /// What it is put together from.
    pub lines: Lines,
}

/// What a text is put together from, beside the facts that every text may use.
#[derive(Clone, Copy, PartialEq)]
pub enum Lines {
    /// Nothing.
    None,
    /// What was agreed: price, payment, terms, scope, dates.
    Deal,
    /// What was promised: what, by when, by whom.
    Promises,
    /// What was noted under these names; without any there is no such text.
    Notes(&'static [&'static str]),
    /// The responses to their reasons.
    Responses,
    /// The questions of the step.
    Questions,
}

/// What is to be done after the close.
pub struct AfterClose {
    /// With which outcomes; empty: with every.
    pub outcomes: &'static [&'static str],
    /// The message that says what.
    pub code: &'static str,
    /// After how many days, by the number of that name.
    pub days: &'static str,
}

const fn field(name: &'static str, kind: FieldKind, required: bool, below: &'static str) -> Field {
    Field { name, kind, required, only: None, below, options: &[] }
}

/// A question that must be answered with words.
pub const fn note(name: &'static str) -> Field {
    field(name, FieldKind::Note, true, "notes")
}

/// A question with words for an answer that may be left open.
pub const fn may_note(name: &'static str) -> Field {
    field(name, FieldKind::Note, false, "notes")
}

/// A question with yes and no.
pub const fn yes_no(name: &'static str) -> Field {
    field(name, FieldKind::Answer, true, "answers")
}

/// A question with yes and no that may be left open.
pub const fn flag(name: &'static str) -> Field {
    field(name, FieldKind::Answer, false, "answers")
}

/// A day that may be left open.
pub const fn day(name: &'static str) -> Field {
    field(name, FieldKind::Day, false, "events")
}

/// A day and a time that may be left open.
pub const fn moment(name: &'static str) -> Field {
    field(name, FieldKind::Moment, false, "events")
}

/// One of several words; it may be left open.
pub const fn choice(name: &'static str, options: &'static [&'static str]) -> Field {
    Field { options, ..field(name, FieldKind::Choice, false, "notes") }
}

/// An amount that may be left open.
pub const fn amount(name: &'static str) -> Field {
    field(name, FieldKind::Money, false, "notes")
}

impl Field {
    /// The step is not done without it.
    pub const fn needed(self) -> Field {
        Field { required: true, ..self }
    }

    /// It is asked only where that answer was given so.
    pub const fn only(self, name: &'static str, answer: Answer) -> Field {
        Field { only: Some((name, answer)), ..self }
    }

    /// It stands below something else of the play's facts; `""`: right there.
    pub const fn below(self, below: &'static str) -> Field {
        Field { below, ..self }
    }

    /// Where it stands below the play's facts.
    pub fn path(&self) -> String {
        if self.below.is_empty() { self.name.to_owned() } else { [self.below, ".", self.name].concat() }
    }
}

/// A text for the client.
pub const fn say(name: &'static str, code: &'static str) -> Text {
    Text { name, code, internal: false, apology: false, lines: Lines::None }
}
