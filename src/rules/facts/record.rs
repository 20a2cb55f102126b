//! What is worth remembering of a deal, as the page keeps it: one record for each thing that happened. Later news of
//! it is a record of its own, so nothing is ever rewritten.

use crate::facts::amount::{Amount, Code};
use crate::facts::case::Concession;
use crate::facts::coaching::{Conditions, Door, ReturnReason};
use crate::facts::read::{List, wire};
use crate::vocabulary::{Covers, Day, Exit, Moment, words};

wire! {
    /// One thing that happened.
    pub struct Record {
        /// Version of this form: `walkaway.record/1`.
        pub schema: Option<String>,
        /// Its id: the same again is the same record.
        pub id: Option<String>,
        /// What happened.
        pub kind: Option<RecordKind>,
        /// When; of a task, when it is due.
        pub on: Option<Day>,
        /// Of an outcome: the record it is about. Of a return: the walk-away, where it is known.
        pub of: Option<String>,
        /// The deal's id in the CRM.
        pub deal_id: Option<String>,
        /// The deal's name.
        pub deal: Option<String>,
        /// Who buys.
        pub buyer: Option<String>,
        /// The buyer's id in the CRM.
        pub buyer_id: Option<String>,
        /// Whose deal it is.
        pub owner: Option<String>,
        /// ISO 4217 code of every amount that names no other.
        pub currency: Option<Code>,
        /// The price on the table; of a closed deal, the price signed; of a return or an outcome, the new price.
        pub value: Option<Amount>,
        /// How far that price was under the walk-away threshold. For us alone.
        pub gap: Option<Amount>,
        /// Of a walk-away: why (W-095).
        pub reasons: List<Option<Exit>>,
        /// Of a walk-away: how the door was left.
        pub door: Option<Door>,
        /// Of a walk-away through a referral: to whom.
        pub referred_to: Option<String>,
        /// Of a walk-away: what must hold before we talk again.
        pub conditions: Conditions,
        /// Of an exception: what was approved.
        pub covers: Option<Covers>,
        /// Of an exception: in which role.
        pub role: Option<String>,
        /// Of an exception: by whom.
        pub by: Option<String>,
        /// Of a return: why they came back (W-131).
        pub return_reason: Option<ReturnReason>,
        /// Of a return: all conditions were met.
        pub conditions_met: Option<bool>,
        /// Of a task: what is to be done.
        pub task: Option<Task>,
        /// Of a case or a promise: the play (`won`, `attacked` …).
        pub play: Option<String>,
        /// Of a case, a promise or a task of it: when the case was opened. Two records of one deal and play that were opened in the same moment are one
        /// case; the one that is closed says how it ended.
        pub opened: Option<Moment>,
        /// Of a case: when it was closed; absent while it is open.
        pub closed: Option<Moment>,
        /// Of a case: how it ended, a word of its play.
        pub result: Option<String>,
        /// Of a case: the reasons they gave, words of its play.
        pub causes: List<Option<String>>,
        /// Of a case that was won: why they bought.
        pub why: Option<String>,
        /// Of a promise or a task of a conversation: a name of its own among those of its case, which `deal_id`, `play` and
        /// `opened` tell. Written down again with other words or another day it is the same one.
        pub key: Option<String>,
        /// Of a promise or a task: what, in a sentence.
        pub what: Option<String>,
        /// Of a promise: what kind.
        pub concession: Option<Concession>,
        /// Of an outcome, or of a record whose outcome the page knows: what became of it.
        pub outcome: Option<Outcome>,
        /// What else is worth knowing.
        pub note: Option<String>,
    }
}

words! {
    /// What happened.
    pub enum RecordKind {
        /// A deal was signed.
        Closed = "closed",
        /// We left.
        WalkAway = "walk_away",
        /// An approval lifted a verdict.
        Exception = "exception",
        /// We said that we may leave.
        Posture = "posture",
        /// A buyer we had left came back.
        Return = "return",
        /// Something is to be done.
        Task = "task",
        /// What became of an earlier record.
        Outcome = "outcome",
        /// A conversation was opened, or closed (design 3.12).
        Case = "case",
        /// Something was promised; `on` is the day by which, `owner` who does it.
        Promise = "promise",
    }
}

words! {
    /// What is to be done after leaving (W-113, W-139, F-001).
    pub enum Task {
        /// First follow-up.
        FollowUp = "follow_up",
        /// Send an insight.
        Insight = "insight",
        /// Be useful without expecting anything.
        Value = "value",
        /// Keep the contact alive.
        Contact = "contact",
        /// Watch for changes.
        Monitor = "monitor",
        /// What a conversation left to do; `what` says what.
        Play = "play",
    }
}

words! {
    /// What became of something.
    pub enum Outcome {
        /// Of a walk-away or a return: signed later.
        Signed = "signed",
        /// Of a walk-away: they bought elsewhere.
        BoughtElsewhere = "bought_elsewhere",
        /// Of a walk-away: they bought nothing.
        BoughtNothing = "bought_nothing",
        /// Of a walk-away: it turned out to have been a bad customer.
        BadCustomer = "bad_customer",
        /// Of an exception: it paid off.
        PaidOff = "paid_off",
        /// Of an exception: it was renegotiated.
        Renegotiated = "renegotiated",
        /// Of an exception: it lost money.
        LostMoney = "lost_money",
        /// Of an exception: it was cancelled. Of the record that closed a conversation: it was not over. Of a task or a
        /// promise: it was not done after all.
        Cancelled = "cancelled",
        /// Of a posture: the buyer moved.
        BuyerMoved = "buyer_moved",
        /// Of a posture: nothing changed.
        NoChange = "no_change",
        /// Of a posture or a return: the deal was lost.
        Lost = "lost",
        /// Of a task or a promise: done.
        Done = "done",
    }
}
