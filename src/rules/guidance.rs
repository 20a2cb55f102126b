//! What the rules conclude: the one thing the card draws. Codes and numbers, never sentences: each code is
//! the name of a message in `www/lang`, its parameters are the message's placeholders.

use std::rc::Rc;

use rust_decimal::Decimal;
use serde::Serialize;

use crate::facts::json::Json;
use crate::vocabulary::{
    Answer, Compare, Covers, DeductionKind, Dimension, Ended, Exit, FieldError, Label, MarginBasis, Money,
    Reason, Side, SignGroup, Span, Stage, Unit, Value, Why, Zone, as_text, as_text_if_any, words,
};

/// Everything the card shows.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Guidance {
    /// Version of this form: `walkaway.guidance/1`.
    pub schema: &'static str,
    /// Which policy judged.
    pub policy: PolicyView,
    /// Which deal was judged.
    pub deal: DealView,
    /// The verdict; `None` when the policy has mistakes, for then nothing is judged.
    pub verdict: Option<Span>,
    /// The deciding reason: of the worst conclusions the first; when undecided, what is open.
    pub headline: Reason,
    /// Said with the headline: the approval of what decides that expired, lapsed, was refused or taken back, or cannot
    /// be read, with what has changed since.
    pub approval: Option<Reason>,
    /// The one next step; nothing else proposes one (design 3.11).
    pub next: Next,
    /// The verdict of each dimension, in order.
    pub dimensions: Vec<DimensionView>,
    /// Every conclusion, worst first within its dimension.
    pub conclusions: Vec<Conclusion>,
    /// Price, floor, threshold and how they came about.
    pub price: PriceView,
    /// The terms, in the policy's order.
    pub terms: Vec<TermView>,
    /// The buyer against the profile.
    pub fit: FitView,
    /// The warning signs, in the policy's order.
    pub signs: Vec<SignView>,
    /// What is missing, the question that settles most first.
    pub questions: Vec<Question>,
    /// Single changes that would lift the verdict, each checked.
    pub moves: Vec<Move>,
    /// The smallest combination that lifts it further than any single change, checked.
    pub combination: Option<Move>,
    /// Exit reasons that hold (W-095).
    pub exits: Vec<Exit>,
    /// What is wrong with the deal's fields.
    pub errors: Vec<FieldError>,
    /// Facts the host could not deliver.
    pub missing: Vec<MissingView>,
}

/// The one next step, with its reason, and what follows if they insist (design 3.11).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Next {
    /// What to do.
    pub step: NextStep,
    /// Where it is done.
    pub target: Target,
    /// The order in a sentence or two, with the number that decides.
    pub why: Reason,
    /// With a request: what the approval would cover; its route is among the conclusions.
    pub covers: Option<Covers>,
    /// The same, with a term: its id.
    pub term: Option<String>,
    /// What to try in the deal, for a step that changes it.
    pub change: Option<Vec<Change>>,
    /// What follows if they insist, or where nobody agrees.
    pub insist: Option<Insist>,
}

/// What follows if they insist.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Insist {
    /// What to do then.
    pub step: NextStep,
    /// Where it is done.
    pub target: Target,
    /// In a sentence.
    pub why: Reason,
}

words! {
    /// A next step.
    pub enum NextStep {
        /// The policy has mistakes: tell whom it names.
        AskPolicyOwner = "ask_policy_owner",
        /// The deal is over or came back: its conversation.
        Play = "play",
        /// An approval that is needed ended: ask anew.
        RenewApproval = "renew_approval",
        /// One was begun: who is missing.
        CompleteApproval = "complete_approval",
        /// The verdict is open: ask.
        Question = "question",
        /// Answer the buyer's price with ours.
        AnswerFirmly = "answer_firmly",
        /// Ask for the smallest price that works.
        SmallestPrice = "smallest_price",
        /// Say our limit on a term, or what it costs.
        SayLimit = "say_limit",
        /// Give nothing more.
        HoldFirm = "hold_firm",
        /// Leave.
        Leave = "leave",
        /// Refer them to somebody who suits them better.
        Refer = "refer",
        /// Ask for the approval.
        RequestApproval = "request_approval",
        /// Hold the price while talks go on.
        HoldPrice = "hold_price",
        /// Sign.
        Sign = "sign",
    }
}

words! {
    /// Where a step is done.
    pub enum Target {
        /// With whoever answers for the policy.
        Policy = "policy",
        /// At the question that is asked next.
        Question = "question",
        /// In the request for an approval.
        Request = "request",
        /// In a text for the buyer.
        Text = "text",
        /// In a trial of another deal.
        WhatIf = "what_if",
        /// In leaving and what comes after.
        Leave = "leave",
        /// In the conversation that is open, or that a signature calls for.
        Play = "play",
    }
}

/// Which policy judged.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PolicyView {
    /// The organisation's name for this state of its policy.
    pub version: String,
    /// Who to turn to.
    pub contact: String,
    /// Mistakes, with which nothing is judged, and warnings about what is unlikely.
    pub errors: Vec<FieldError>,
}

/// Which deal was judged.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DealView {
    /// The record's id.
    pub id: Option<String>,
    /// The record's name.
    pub name: Option<String>,
    /// Who buys.
    pub buyer: Option<String>,
    /// How far the sale has come.
    pub stage: Option<Stage>,
    /// The deal's currency.
    pub currency: Option<String>,
    /// Whether it is over, and how: whoever shows it leads with that. It is judged all the same.
    pub ended: Option<Ended>,
    /// The conversation that is open on it, or that a cancellation calls for (design 3.12): a play's word. Whoever shows the
    /// deal leads with that.
    pub play: Option<&'static str>,
    /// Where we have left it: the day, `YYYY-MM-DD`, if it was logged.
    pub ended_on: Option<String>,
}

/// The verdict of one dimension.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DimensionView {
    /// Which.
    pub dimension: Dimension,
    /// Its verdict.
    pub span: Span,
}

/// One conclusion of one rule.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Conclusion {
    /// The dimension it belongs to.
    pub dimension: Dimension,
    /// What it is about within the dimension: a term's, criterion's or sign's id, or the dimension's word.
    pub subject: String,
    /// What it concludes.
    pub span: Span,
    /// Why.
    pub reason: Reason,
    /// The exit reason, where it may end in leaving.
    pub exit: Option<Exit>,
    /// Who may lift it; `None` is final (or nothing to lift).
    pub route: Option<RouteView>,
}

/// Who may lift a conclusion, and how far that has come.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RouteView {
    /// What an approval must cover.
    pub covers: Covers,
    /// With a term: its id.
    pub term: Option<String>,
    /// With a price: the effective price that must be approved, rounded down to what the currency's coins can say.
    pub down_to: Option<Money>,
    /// With a price: the whole cost it would be approved at, rounded up likewise; `None` while it is not known.
    pub at_cost: Option<Money>,
    /// With a term: how far the exception must go, in the form that an approval's `up_to` takes.
    pub up_to: Option<String>,
    /// The same, to be shown.
    pub up_to_value: Option<Value>,
    /// With fit: the criteria that fail, all of which must be excepted. Of very many failed criteria only the routes of the
    /// first twenty name them.
    pub criteria: Vec<String>,
    /// With signs: the signs that were seen, all of which must be accepted.
    pub signs: Vec<String>,
    /// What was asked for or granted before and does not lift this, the latest first.
    pub past: Vec<Past>,
    /// Somebody must hold each role; where a role is held by nobody, nobody can lift this.
    pub closed: bool,
    /// Everybody who must agree.
    pub needs: Vec<Need>,
    /// Whether a written justification is part of it.
    pub justification: bool,
    /// Whether one was given.
    pub justified: bool,
    /// Everything is there: the conclusion has been lifted.
    pub complete: bool,
    /// The policy setting: `routes.price`.
    pub setting: &'static str,
}

/// One role that must agree.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Need {
    /// The role's id.
    pub role: String,
    /// Its name.
    pub label: Rc<Label>,
    /// Who holds it, where the policy says.
    pub holders: Vec<String>,
    /// Who granted it, when.
    pub granted: Option<Grant>,
    /// Who agreed in this role and already counts for another one: it takes a second person.
    pub counted_elsewhere: Option<String>,
}

words! {
    /// Why something asked for or granted earlier does not lift what stands now.
    pub enum PastState {
        /// It was asked for and not answered yet.
        Requested = "requested",
        /// It was refused.
        Rejected = "rejected",
        /// It was taken back.
        Withdrawn = "withdrawn",
        /// Its last day has passed.
        Expired = "expired",
        /// It was granted for something better than what stands now.
        Lapsed = "lapsed",
        /// It cannot be read whole.
        Void = "void",
    }
}

/// Something that was asked for or granted earlier and does not lift what stands now.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Past {
    /// What became of it.
    pub state: PastState,
    /// It belongs into the headline: nobody has been asked anew since.
    pub said: bool,
    /// It was for what stands now, or for something worse.
    pub reaches: bool,
    /// The same with who, when and what has changed since.
    pub reason: Reason,
}

/// Somebody's approval.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Grant {
    /// Who.
    pub by: Option<String>,
    /// When, `YYYY-MM-DD`.
    pub on: Option<String>,
}

/// A limit as it is said and as it was computed.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Limit {
    /// Rounded up: the number shown. Of the threshold it is the one compared; the floor is compared as computed.
    #[serde(serialize_with = "as_text")]
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub published: Decimal,
    /// As computed; the nearest decimal where it has no end.
    #[serde(serialize_with = "as_text")]
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub exact: Decimal,
}

/// A number that is known, or bounded from below and perhaps from above.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LimitSpan {
    /// The least it can be.
    pub least: Limit,
    /// The most it can be; `None` is without bound.
    pub most: Option<Limit>,
}

impl LimitSpan {
    /// The limit, when nothing about it is unknown.
    pub fn known(&self) -> Option<&Limit> {
        self.most.as_ref().filter(|most| **most == self.least)
    }
}

/// The price, and how everything about it came about. Amounts are in `currency`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PriceView {
    /// The deal's currency.
    pub currency: Option<String>,
    /// The price on the record (or the what-if price).
    #[serde(serialize_with = "as_text_if_any")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub amount: Option<Decimal>,
    /// What remains of it after what the terms cost.
    #[serde(serialize_with = "as_text_if_any")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub effective: Option<Decimal>,
    /// Cost, when every part of it is known.
    #[serde(serialize_with = "as_text_if_any")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub cost: Option<Decimal>,
    /// Below it nobody may sign.
    pub floor: Option<LimitSpan>,
    /// The walk-away threshold: below it an approval is needed.
    pub threshold: Option<LimitSpan>,
    /// (effective − cost) / cost (M1).
    #[serde(serialize_with = "as_text_if_any")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub markup: Option<Decimal>,
    /// (effective − cost) / effective (M1).
    #[serde(serialize_with = "as_text_if_any")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub margin: Option<Decimal>,
    /// What the policy's margins are a share of.
    pub basis: Option<MarginBasis>,
    /// How cost becomes floor and threshold, line by line.
    pub build_up: Vec<Reason>,
    /// From price to effective price.
    pub waterfall: Vec<WaterfallStep>,
    /// What is odd about the numbers themselves: a list price that is not clear, a price far above the threshold.
    pub remark: Option<Reason>,
    /// Every price on the table, each judged; the record's price first, the others by date.
    pub table: Vec<PricePoint>,
    /// What the buyer's last offer would be judged, where that differs from the headline (design 3.2).
    pub buyer_differs: Option<Reason>,
}

/// One step from the price down to the effective price.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WaterfallStep {
    /// What takes it, with its numbers.
    pub reason: Reason,
    /// What it takes; `None` when unknown.
    #[serde(serialize_with = "as_text_if_any")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub amount: Option<Decimal>,
    /// What kind of deduction; `None` for the carrying cost.
    pub kind: Option<DeductionKind>,
}

/// A price on the table.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PricePoint {
    /// `record`, `list`, or `offer-3`.
    pub id: String,
    /// Who named it; `None` for the record and the list.
    pub side: Option<Side>,
    /// It is the last one of its side.
    pub last: bool,
    /// When, `YYYY-MM-DD`.
    pub on: Option<String>,
    /// The price.
    #[serde(serialize_with = "as_text")]
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub amount: Decimal,
    /// The price less what the terms cost.
    #[serde(serialize_with = "as_text_if_any")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub effective: Option<Decimal>,
    /// Where it stands, if that is known.
    pub zone: Option<Zone>,
    /// The whole deal's verdict at this price.
    pub verdict: Span,
}

/// How an answer is given in place.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Ask {
    /// True or false.
    YesNo,
    /// Yes, no, or not known yet.
    YesNoUnknown,
    /// One of these.
    Choice(Vec<Choice>),
    /// An amount of money in this currency.
    Money(String),
    /// A number in this unit; the term's standard, for the button that says so.
    Number(Unit),
    /// A text.
    Text,
    /// Several yes-or-no facts at once, each with its own path.
    Checklist(Vec<Choice>),
    /// It can only be put right in the record.
    Nothing,
}

/// One possible answer, or one line of a checklist.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Choice {
    /// What it is called.
    pub label: Rc<Label>,
    /// What to put at the question's path; for a checklist, the path that takes true or false.
    pub value: String,
}

/// A missing fact, and how to answer it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Question {
    /// Where the answer goes in the deal: `terms.liability_cap.deal_breaker`.
    pub path: String,
    /// The question.
    pub reason: Reason,
    /// How it is answered.
    pub ask: Rc<Ask>,
    /// A second way to answer: take the term's standard (the value `"standard"`).
    pub standard: bool,
    /// Which dimension it settles.
    pub dimension: Dimension,
    /// The verdict if the answer is as good as it can be.
    pub if_best: Span,
    /// The verdict if the answer is as bad as it can be.
    pub if_worst: Span,
    /// Why the fact is missing, where the host or an error says so.
    pub why: Option<Why>,
}

/// What the buyer asks on one term, against the policy.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TermView {
    /// The term's id.
    pub id: String,
    /// Its name.
    pub label: Rc<Label>,
    /// How it is compared.
    pub compare: Compare,
    /// What the buyer asks; `None` is unknown.
    pub asked: Option<Value>,
    /// What we offer.
    pub standard: Option<Value>,
    /// The furthest we go.
    pub limit: Option<Value>,
    /// Whether what is asked is beyond the limit; `None` is unknown.
    pub beyond: Option<bool>,
    /// Whether it is catastrophic.
    pub catastrophic: bool,
    /// Whether the buyer leaves without it.
    pub deal_breaker: Answer,
    /// When we told the buyer, `YYYY-MM-DD`.
    pub told_on: Option<String>,
    /// What it concludes.
    pub span: Span,
    /// How what is asked can be entered; the path is `terms.<id>.asked`.
    pub ask: Rc<Ask>,
}

/// The buyer against the profile.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FitView {
    /// The score if every unknown criterion fails, 0 to 100 (M11).
    #[serde(serialize_with = "as_text_if_any")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub low: Option<Decimal>,
    /// The score if every unknown criterion is met.
    #[serde(serialize_with = "as_text_if_any")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub high: Option<Decimal>,
    /// The criteria, in the policy's order.
    pub criteria: Vec<CriterionView>,
}

/// One criterion.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CriterionView {
    /// Its id; the path of its fact is `fit.<id>`.
    pub id: String,
    /// Its name.
    pub label: Rc<Label>,
    /// Failing it decides.
    pub must: bool,
    /// Its part in the score.
    #[serde(serialize_with = "as_text")]
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub weight: Decimal,
    /// What is known.
    pub fact: Option<Value>,
    /// What fits.
    pub wanted: Rc<Value>,
    /// Whether it is met; `None` is unknown.
    pub met: Option<bool>,
    /// How the fact can be entered.
    pub ask: Rc<Ask>,
}

/// One warning sign.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SignView {
    /// Its id; the path of its fact is `signs.<id>.seen`.
    pub id: String,
    /// Its name.
    pub label: Rc<Label>,
    /// The group it is shown in.
    pub group: SignGroup,
    /// Observed, not observed, or (`None`) not looked at yet.
    pub seen: Option<bool>,
    /// What was seen.
    pub note: Option<String>,
    /// When, `YYYY-MM-DD`.
    pub on: Option<String>,
}

/// One change to the deal.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Change {
    /// Another price.
    Price(
        #[serde(serialize_with = "as_text")]
        #[cfg_attr(feature = "schema", schemars(with = "String"))]
        Decimal,
    ),
    /// Other payment days.
    PaymentDays(u32),
    /// Added scope costs no more than this.
    ScopeCost(
        #[serde(serialize_with = "as_text")]
        #[cfg_attr(feature = "schema", schemars(with = "String"))]
        Decimal,
    ),
    /// The buyer takes our standard on this term.
    DropTerm(String),
    /// Everybody on a route agrees, with what it takes in writing.
    Approve(Approve),
}

/// What an approval would cover.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Approve {
    /// What it covers.
    pub covers: Covers,
    /// With a term: its id.
    pub term: Option<String>,
    /// With a price: the lowest effective price, as decimal text.
    #[serde(serialize_with = "as_text_if_any")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub down_to: Option<Decimal>,
}

/// Changes that together give the verdict they promise; checked by judging the changed deal.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Move {
    /// What changes.
    pub changes: Vec<Change>,
    /// In words, one message a change.
    pub reasons: Vec<Reason>,
    /// The verdict then.
    pub promises: Span,
}

/// A fact that the host could not deliver.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MissingView {
    /// The fact's path.
    pub path: String,
    /// Why.
    pub why: Why,
}

/// An answer given on the card: what to put where in the deal.
#[derive(Clone, Debug, PartialEq)]
pub struct Answered {
    /// The path in the deal.
    pub path: String,
    /// The value.
    pub value: Json,
}
