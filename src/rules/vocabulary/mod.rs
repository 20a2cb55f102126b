//! The plain words that every room speaks: levels, sides, stages, answers, days and moments, money, values and
//! reasons. Nothing here knows another room.

mod day;
mod moment;
mod value;

pub use day::{Day, weekday};
pub use moment::Moment;
pub use value::{FieldError, Label, Money, Reason, Value, With, errors_in};
pub(crate) use value::{as_text, as_text_if_any};

use serde::Serialize;

/// An enum of words: the JSON text of each is the word in `snake_case`.
pub trait Word: Copy + 'static {
    /// Every word, in order.
    const LIST: &'static [Self];
    /// Every word as it stands in JSON, in the same order.
    const TEXTS: &'static [&'static str];
}

/// Writes an enum of words: the JSON text is the word in `snake_case`.
macro_rules! words {
    ($(#[$meta:meta])* pub enum $name:ident { $($(#[$variant_meta:meta])* $variant:ident = $word:literal),* $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub enum $name { $($(#[$variant_meta])* #[serde(rename = $word)] $variant),* }

        impl $name {
            /// Every word, in order.
            pub const ALL: &'static [$name] = &[$($name::$variant),*];

            /// Every word as it stands in JSON, in the same order.
            pub const WORDS: &'static [&'static str] = &[$($word),*];

            /// The word as it stands in JSON and in the names of messages.
            pub const fn word(self) -> &'static str {
                match self { $($name::$variant => $word),* }
            }
        }

        impl $crate::vocabulary::Word for $name {
            const LIST: &'static [$name] = $name::ALL;
            const TEXTS: &'static [&'static str] = $name::WORDS;
        }
    };
}
pub(crate) use words;

words! {
    /// Whether something holds.
    pub enum Met {
        /// It does.
        Met = "met",
        /// It does not.
        NotMet = "not_met",
        /// Nobody knows: ask.
        Unknown = "unknown",
    }
}

words! {
    /// How far a deal may go, from best to worst.
    pub enum Level {
        /// Sign it.
        GoAhead = "go_ahead",
        /// Refuse what is beyond the limit; the deal goes on.
        HoldFirm = "hold_firm",
        /// Somebody must approve.
        NeedsApproval = "needs_approval",
        /// Leave.
        WalkAway = "walk_away",
    }
}

words! {
    /// What is judged.
    pub enum Dimension {
        /// The effective price against floor and threshold.
        Price = "price",
        /// What the buyer asks beside the price.
        Terms = "terms",
        /// Whether this is a customer for us.
        Fit = "fit",
        /// What we have seen of the buyer.
        Signs = "signs",
    }
}

words! {
    /// Why a deal is left (W-095).
    pub enum Exit {
        /// The price does not carry the cost.
        EconomicFailure = "economic_failure",
        /// A term could cost more than the deal is worth.
        UnacceptableRisk = "unacceptable_risk",
        /// Not a customer for us.
        StrategicMismatch = "strategic_mismatch",
        /// The relationship will not carry the work.
        Relationship = "relationship",
        /// Something better is waiting.
        OpportunityCost = "opportunity_cost",
    }
}

words! {
    /// How bad a finding about the input is.
    pub enum Severity {
        /// The field counts as unknown.
        Error = "error",
        /// Worth knowing; nothing is judged differently.
        Warning = "warning",
    }
}

words! {
    /// Where a price stands.
    pub enum Zone {
        /// At or above the threshold.
        Clear = "clear",
        /// At or above the floor, below the threshold.
        Approval = "approval",
        /// Below the floor.
        BelowFloor = "below_floor",
    }
}

/// A conclusion when facts are missing: from the best that can still be true to the worst.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Span {
    /// However well the unknowns turn out.
    pub best: Level,
    /// However badly they turn out.
    pub worst: Level,
}

impl Span {
    /// Nothing unknown.
    pub const fn sure(level: Level) -> Span {
        Span { best: level, worst: level }
    }

    /// Nothing known.
    pub const OPEN: Span = Span { best: Level::GoAhead, worst: Level::WalkAway };

    /// Both ends agree.
    pub fn decided(self) -> bool {
        self.best == self.worst
    }

    /// Both hold: the higher of each end.
    pub fn and(self, other: Span) -> Span {
        Span { best: self.best.max(other.best), worst: self.worst.max(other.worst) }
    }

    /// All of them hold.
    pub fn all(spans: &[Span]) -> Span {
        let mut all = Span::sure(Level::GoAhead);
        for span in spans {
            all = all.and(*span);
        }
        all
    }

    /// How many levels lie between the ends.
    pub fn width(self) -> u8 {
        (self.worst as u8).saturating_sub(self.best as u8)
    }
}

words! {
    /// How far a sale has come.
    pub enum Stage {
        /// Is there a deal to be had at all.
        Qualification = "qualification",
        /// What the buyer needs.
        Discovery = "discovery",
        /// An offer is on the table.
        Proposal = "proposal",
        /// Price and terms are being argued.
        Negotiation = "negotiation",
        /// Ready to sign.
        Closing = "closing",
    }
}

impl Stage {
    /// Before an offer is on the table, when leaving costs least.
    pub fn is_early(self) -> bool {
        self < Stage::Proposal
    }
}

words! {
    /// How a deal ended.
    pub enum Ended {
        /// Signed.
        Won = "won",
        /// The buyer decided against us.
        Lost = "lost",
        /// We left it.
        Left = "left",
    }
}

words! {
    /// Something given beside the price.
    pub enum DeductionKind {
        /// Money paid back.
        Rebate = "rebate",
        /// Work done for nothing.
        FreeService = "free_service",
        /// Credits expected under the service levels.
        ServiceCredit = "service_credit",
    }
}

words! {
    /// A side of the table.
    pub enum Side {
        /// We.
        Us = "us",
        /// The buyer.
        Buyer = "buyer",
    }
}

words! {
    /// An answer that may honestly be "we do not know".
    pub enum Answer {
        /// Yes.
        Yes = "yes",
        /// No.
        No = "no",
        /// Not known yet.
        Unknown = "unknown",
    }
}

words! {
    /// What an approval is about.
    pub enum Covers {
        /// A price between the floor and the threshold.
        Price = "price",
        /// One term beyond its limit.
        Term = "term",
        /// A buyer outside the profile.
        Fit = "fit",
        /// The warning signs.
        Signs = "signs",
    }
}

words! {
    /// How far an approval has come.
    pub enum Status {
        /// Asked for, not answered yet.
        Requested = "requested",
        /// Given.
        Granted = "granted",
        /// Refused.
        Rejected = "rejected",
        /// Given, and taken back.
        Withdrawn = "withdrawn",
    }
}

words! {
    /// Why a fact is not there.
    pub enum Why {
        /// No CRM field is mapped to it.
        Unmapped = "unmapped",
        /// The CRM's field is empty.
        Empty = "empty",
        /// This user may not see it.
        Forbidden = "forbidden",
        /// This CRM cannot hold it.
        Unsupported = "unsupported",
        /// Reading it failed.
        Error = "error",
        /// It was delivered, and it is wrong: see the errors.
        Invalid = "invalid",
    }
}

words! {
    /// What a margin is a share of (M1).
    pub enum MarginBasis {
        /// Of cost: markup.
        Cost = "cost",
        /// Of price: gross margin.
        Price = "price",
    }
}

words! {
    /// How what is asked is compared with the limit.
    pub enum Compare {
        /// A number at most the limit.
        AtMost = "at_most",
        /// A number at least the limit.
        AtLeast = "at_least",
        /// One of the options that are accepted.
        OneOf = "one_of",
        /// It must not be asked at all.
        Never = "never",
    }
}

words! {
    /// The unit of a term's number.
    pub enum Unit {
        /// Months of the annual fees.
        MonthsOfFees = "months_of_fees",
        /// Days.
        Days = "days",
        /// Percent.
        Percent = "percent",
        /// A plain number.
        Number = "number",
    }
}

words! {
    /// The groups of warning signs.
    pub enum SignGroup {
        /// How they behave (W-070).
        Behaviour = "behaviour",
        /// Their money (W-071).
        Economic = "economic",
        /// What they expect (W-072).
        Expectation = "expectation",
        /// Signs to leave (W-107).
        Leave = "leave",
    }
}

/// A level, as a parameter of a message.
pub fn level_value(level: Level) -> Value {
    Value::Message(format!("level-{}", level.word().replace('_', "-")))
}
