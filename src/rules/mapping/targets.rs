//! What a deal may hold, as a tree of names: where a field of the CRM can be mapped to. `tests/mapping.rs` holds it to
//! the deal's JSON Schema, which is made from the types.

use crate::facts::case::{Channel, Concession};
use crate::facts::coaching::{Door, Escalation, ReturnReason};
use crate::vocabulary::{Covers, DeductionKind, Ended, Side, Stage, Status};

/// What stands at a path of the deal.
pub enum Shape {
    /// A fact.
    Fact(Fact),
    /// Named facts.
    Group(&'static [(&'static str, Shape)]),
    /// The same for each id of the policy.
    Table(Of, &'static Shape),
    /// The same any number of times.
    List(&'static Shape),
}

/// Of what a table's ids are.
#[derive(Clone, Copy)]
pub enum Of {
    /// Terms.
    Terms,
    /// Criteria of fit.
    Criteria,
    /// Warning signs.
    Signs,
    /// Conversations.
    Plays,
    /// What a conversation names: its events, answers, notes.
    Names,
}

/// What a fact is.
#[derive(Clone, Copy, PartialEq)]
pub enum Fact {
    /// A text.
    Text,
    /// A currency's code.
    Currency,
    /// An amount of money.
    Money,
    /// A number.
    Number,
    /// A share, 0 to 1.
    Share,
    /// A day.
    Day,
    /// A day, or a day and a time.
    Moment,
    /// True or false.
    YesNo,
    /// Yes, no or unknown.
    Answer,
    /// One of these words.
    Word(&'static [&'static str]),
    /// What is asked on a term: a number, a text, true or false.
    Asked,
    /// What is known for a criterion.
    Fit,
    /// Several ids.
    Names,
}

const TEXT: Shape = Shape::Fact(Fact::Text);
const MONEY: Shape = Shape::Fact(Fact::Money);
const NAMES: Shape = Shape::Fact(Fact::Names);
const SHARE: Shape = Shape::Fact(Fact::Share);
const DAY: Shape = Shape::Fact(Fact::Day);
const MOMENT: Shape = Shape::Fact(Fact::Moment);
const FLAG: Shape = Shape::Fact(Fact::YesNo);
const ANSWER: Shape = Shape::Fact(Fact::Answer);
const STAGE: Shape = Shape::Fact(Fact::Word(Stage::WORDS));

const OFFER: Shape = Shape::Group(&[
    ("side", Shape::Fact(Fact::Word(Side::WORDS))),
    ("amount", MONEY),
    ("on", MOMENT),
    ("in_return", TEXT),
]);

const STEP: Shape = Shape::Group(&[("owner", TEXT), ("on", DAY), ("done", FLAG)]);

const LEVERAGE: Shape = Shape::Group(&[
    ("quota", MONEY),
    ("team_quota", MONEY),
    ("closed", MONEY),
    ("period_end", DAY),
    (
        "alternatives",
        Shape::List(&Shape::Group(&[
            ("id", TEXT),
            ("name", TEXT),
            ("amount", MONEY),
            ("probability", SHARE),
            ("stage", STAGE),
            ("close_on", DAY),
            ("qualified", FLAG),
        ])),
    ),
    (
        "self_check",
        Shape::Group(&[
            ("calm", FLAG),
            ("firm", FLAG),
            ("slows_down", FLAG),
            ("confident", FLAG),
            ("anxious", FLAG),
            ("quick_concessions", FLAG),
            ("over_accommodating", FLAG),
            ("desperate", FLAG),
        ]),
    ),
]);

const BEHAVIOUR: Shape = Shape::Group(&[
    ("price_pressure", FLAG),
    ("unreasonable_terms", FLAG),
    ("expects_concessions", FLAG),
    ("probes_limits", FLAG),
    ("weighs_value", FLAG),
    ("sees_consequences", FLAG),
    ("needs_reset", FLAG),
]);

const EXIT: Shape = Shape::Group(&[
    (
        "door_flags",
        Shape::Group(&[
            ("relationship_damaged", ANSWER),
            ("fit_wrong", ANSWER),
            ("return_unlikely", ANSWER),
            ("may_change", ANSWER),
            ("relationship_strong", ANSWER),
            ("strategic_value", ANSWER),
        ]),
    ),
    ("door", Shape::Fact(Fact::Word(Door::WORDS))),
    ("referred_to", TEXT),
    (
        "escalation_flags",
        Shape::Group(&[
            ("size", ANSWER),
            ("strategic", ANSWER),
            ("exhausted", ANSWER),
            ("relationship", ANSWER),
        ]),
    ),
    ("escalation", Shape::Fact(Fact::Word(Escalation::WORDS))),
    (
        "steps",
        Shape::Group(&[
            ("confirm", STEP),
            ("prepare", STEP),
            ("tell", STEP),
            ("door", STEP),
            ("learn", STEP),
        ]),
    ),
    (
        "conditions",
        Shape::Group(&[
            ("budget_from", MONEY),
            ("budget_to", MONEY),
            ("decide_by", DAY),
            ("stakeholders", TEXT),
            ("scope", TEXT),
        ]),
    ),
    ("opportunity_cost", FLAG),
    ("note", TEXT),
    ("logged_on", DAY),
    ("record_id", TEXT),
]);

/// What a CRM knows of a conversation (design 3.12): mostly what calls for one: `plays.cancelling.events.cancel_sent`,
/// `plays.cancelling.events.renewal_due`, `plays.cancelling.answers.health_red`, `plays.won.events.delivery`,
/// `plays.results.answers.poor`, since when in `plays.results.events.known_since` and `plays.cancelling.events.red_since`,
/// `plays.won.contacts.crm.on`, numbers of use in `plays.cancelling.notes.value_1` to `value_3`.
const CASE: Shape = Shape::Group(&[
    ("id", TEXT),
    ("opened", MOMENT),
    ("closed", MOMENT),
    ("outcome", TEXT),
    ("events", Shape::Table(Of::Names, &MOMENT)),
    ("answers", Shape::Table(Of::Names, &ANSWER)),
    ("notes", Shape::Table(Of::Names, &TEXT)),
    (
        "causes",
        Shape::Table(Of::Names, &Shape::Group(&[("reason", TEXT), ("said", TEXT), ("response", TEXT)])),
    ),
    (
        "promises",
        Shape::Table(
            Of::Names,
            &Shape::Group(&[
                ("what", TEXT),
                ("kind", Shape::Fact(Fact::Word(Concession::WORDS))),
                ("share", SHARE),
                ("days", Shape::Fact(Fact::Number)),
                ("price", MONEY),
                ("amount", MONEY),
                ("cost", MONEY),
                ("ends", DAY),
                ("published", ANSWER),
                (
                    "granted",
                    Shape::Group(&[("up_to", Shape::Fact(Fact::Number)), ("price", MONEY), ("cost", MONEY)]),
                ),
                ("owner", TEXT),
                ("due", DAY),
                ("done", FLAG),
            ]),
        ),
    ),
    (
        "contacts",
        Shape::Table(
            Of::Names,
            &Shape::Group(&[
                ("on", DAY),
                ("channel", Shape::Fact(Fact::Word(Channel::WORDS))),
                ("by", TEXT),
                ("step", TEXT),
            ]),
        ),
    ),
    ("steps", Shape::Table(Of::Names, &STEP)),
    ("declines", Shape::Fact(Fact::Number)),
]);

/// A deal, but for `schema` and `missing`: these the mapping itself writes.
pub static DEAL: Shape = Shape::Group(&[
    ("id", TEXT),
    ("name", TEXT),
    ("buyer", TEXT),
    ("buyer_id", TEXT),
    ("stage", STAGE),
    ("outcome", Shape::Fact(Fact::Word(Ended::WORDS))),
    ("currency", Shape::Fact(Fact::Currency)),
    ("amount", MONEY),
    ("list_price", MONEY),
    (
        "cost",
        Shape::Group(&[
            ("direct", MONEY),
            ("overhead", MONEY),
            ("scope_added", Shape::List(&Shape::Group(&[("label", TEXT), ("amount", MONEY)]))),
            ("changed_on", MOMENT),
        ]),
    ),
    (
        "deductions",
        Shape::List(&Shape::Group(&[
            ("kind", Shape::Fact(Fact::Word(DeductionKind::WORDS))),
            ("label", TEXT),
            ("amount", MONEY),
            ("share", SHARE),
        ])),
    ),
    ("offers", Shape::List(&OFFER)),
    ("segment", TEXT),
    ("seats", Shape::Fact(Fact::Number)),
    ("size_band", TEXT),
    ("annual_fees", MONEY),
    ("adjustment", Shape::Group(&[("share", SHARE), ("why", TEXT), ("by", TEXT)])),
    (
        "terms",
        Shape::Table(
            Of::Terms,
            &Shape::Group(&[
                ("asked", Shape::Fact(Fact::Asked)),
                ("asked_amount", MONEY),
                ("deal_breaker", ANSWER),
                ("told_on", DAY),
            ]),
        ),
    ),
    ("fit", Shape::Table(Of::Criteria, &Shape::Fact(Fact::Fit))),
    ("signs", Shape::Table(Of::Signs, &Shape::Group(&[("seen", FLAG), ("note", TEXT), ("on", DAY)]))),
    (
        "approvals",
        Shape::List(&Shape::Group(&[
            ("covers", Shape::Fact(Fact::Word(Covers::WORDS))),
            ("status", Shape::Fact(Fact::Word(Status::WORDS))),
            ("down_to", MONEY),
            ("at_cost", MONEY),
            ("term", TEXT),
            ("up_to", Shape::Fact(Fact::Asked)),
            ("criteria", NAMES),
            ("signs", NAMES),
            ("role", TEXT),
            ("by", TEXT),
            ("by_id", TEXT),
            ("on", DAY),
            ("valid_until", DAY),
            ("justification", TEXT),
        ])),
    ),
    ("owner", TEXT),
    ("owner_id", TEXT),
    ("competitor", TEXT),
    ("close_on", DAY),
    ("win_probability", SHARE),
    ("limits_known_on", MOMENT),
    ("leverage", LEVERAGE),
    ("behaviour", BEHAVIOUR),
    ("exit", EXIT),
    (
        "comeback",
        Shape::Group(&[
            ("on", MOMENT),
            ("reason", Shape::Fact(Fact::Word(ReturnReason::WORDS))),
            ("budget", MONEY),
            ("decide_on", DAY),
            ("stakeholders", ANSWER),
            ("scope", ANSWER),
            ("terms", ANSWER),
        ]),
    ),
    (
        "history",
        Shape::List(&Shape::Group(&[
            ("closed_on", DAY),
            ("record_id", TEXT),
            ("offers", Shape::List(&OFFER)),
        ])),
    ),
    ("plays", Shape::Table(Of::Plays, &CASE)),
]);

/// Every path that a field can be mapped to, with `<id>` for the policy's ids and `[]` for entries of lists.
pub fn paths() -> Vec<String> {
    let mut found = Vec::new();
    collect(&DEAL, "", &mut found);
    found
}

fn collect(shape: &Shape, at: &str, found: &mut Vec<String>) {
    let below = |name: &str| if at.is_empty() { name.to_owned() } else { [at, ".", name].concat() };
    match shape {
        Shape::Fact(Fact::Names) => found.push([at, "[]"].concat()),
        Shape::Fact(_) => found.push(at.to_owned()),
        Shape::Group(entries) => entries.iter().for_each(|(name, inner)| collect(inner, &below(name), found)),
        Shape::Table(_, inner) => collect(inner, &below("<id>"), found),
        Shape::List(inner) => collect(inner, &[at, "[]"].concat(), found),
    }
}
