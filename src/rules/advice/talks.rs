//! What the moves so far say, and the next one (design 3.8): steps and pattern of each side (W-014, M12), haste
//! (W-033, W-135), deadlock and the other reasons for the posture (W-093), where the buyer seems to stop (M13), and
//! the next offer. All of it is for the rep's own eyes: much of it is measured against the threshold.
//!
//! A price is named as possible only where [`crate::assess`] would not leave at it, and as one to sign only where
//! it would go ahead: every price is asked what the deal as a whole comes to at it ([`Talks::stand`], law 12).

mod plan;
mod remarks;
mod track;

use rust_decimal::Decimal;
use serde::Serialize;

use crate::advice::round::Offer;
use crate::advice::scene::Scene;
use crate::facts::coaching::{BuyerBehaviour, Comeback, Offered, PastTalks};
use crate::facts::read::{At, Findings, List, Read, order};
use crate::judging::currency::in_currency;
use crate::judging::range::Range;
use crate::number::money::{add, div, round_up, step_at, sub};
pub use crate::vocabulary::Met;
use crate::vocabulary::{
    Day, Dimension, Level, Moment, Reason, Side, Span, Value, Zone, as_text, as_text_if_any, words,
};
use track::Series;

words! {
    /// How one side's steps run (M12).
    pub enum Pattern {
        /// Each step is smaller than the one before.
        Diminishing = "diminishing",
        /// All steps are equal.
        Constant = "constant",
        /// Each step is larger than the one before.
        Accelerating = "accelerating",
        /// Neither.
        Mixed = "mixed",
        /// The same price again and again.
        Holding = "holding",
        /// A price was taken back.
        Retraction = "retraction",
        /// Fewer than two steps.
        TooFew = "too_few",
    }
}

words! {
    /// What there is to say about one offer.
    pub enum Flag {
        /// A concession right after a demand, for nothing in return (W-033).
        Hasty = "hasty",
        /// A concession right after the buyer's return (W-135).
        AfterReturn = "after_return",
        /// A concession that answers no move of the other side (W-014).
        Unreciprocated = "unreciprocated",
        /// Worse for the other side than the offer before.
        Retraction = "retraction",
        /// The same as the offer before.
        Held = "held",
        /// Without a day it counts as older than all that have one.
        Undated = "undated",
        /// The order within the day is taken, not known.
        SameDay = "same_day",
        /// Dated after today.
        Future = "future",
    }
}

words! {
    /// How good a remark is for us.
    pub enum Tone {
        /// A mistake.
        Bad = "bad",
        /// Take care.
        Warn = "warn",
        /// Well done, or good for us.
        Good = "good",
        /// Good to know.
        Info = "info",
    }
}

words! {
    /// What the posture is used for (W-093).
    pub enum TriggerKind {
        /// Nobody moves.
        Deadlock = "deadlock",
        /// The buyer tests our limits.
        TestsLimits = "tests_limits",
        /// Their price is near our threshold.
        NearThreshold = "near_threshold",
        /// The talk needs a fresh start.
        NeedsReset = "needs_reset",
    }
}

words! {
    /// How prices move towards a deadline (M14).
    pub enum Tactic {
        /// Holds, and gives late (β 0.5).
        Boulware = "boulware",
        /// Gives evenly (β 1).
        Linear = "linear",
        /// Gives early (β 2).
        Conceder = "conceder",
    }
}

/// See the module. Amounts are in the deal's currency.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TalksView {
    /// Every offer, oldest first.
    pub offers: Vec<OfferView>,
    /// Offers could not be read, or not all of them.
    pub unclear: bool,
    /// Our way so far.
    pub ours: Track,
    /// The buyer's way so far.
    pub theirs: Track,
    /// What we ask: our last offer, else the record's or the list's price.
    #[serde(serialize_with = "as_text_if_any")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub ours_last: Option<Decimal>,
    /// The buyer's last offer.
    #[serde(serialize_with = "as_text_if_any")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub theirs_last: Option<Decimal>,
    /// What we ask less what they offer; negative when they offer more than we ask.
    #[serde(serialize_with = "as_text_if_any")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub gap: Option<Decimal>,
    /// The middle of both sides' first prices, to which talks are drawn (M12).
    #[serde(serialize_with = "as_text_if_any")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub midpoint: Option<Decimal>,
    /// The middle of both sides' last prices: what splitting the difference would be.
    #[serde(serialize_with = "as_text_if_any")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub halfway: Option<Decimal>,
    /// The lowest price without an approval: the published threshold, more where terms cost something. Internal.
    #[serde(serialize_with = "as_text_if_any")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub line: Option<Decimal>,
    /// The floor, published. Internal.
    #[serde(serialize_with = "as_text_if_any")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub floor: Option<Decimal>,
    /// How much of our room is used. Internal.
    pub room: Option<Room>,
    /// Concessions that came too fast, oldest first; each with its numbers.
    pub hasty: Vec<Reason>,
    /// What stands out, worst first.
    pub remarks: Vec<Remark>,
    /// Nobody has moved for as many rounds as the policy says.
    pub deadlock: bool,
    /// The buyer spoke last.
    pub unanswered: bool,
    /// How far the buyer has come up, over the talks or since they came back (W-035).
    #[serde(serialize_with = "as_text_if_any")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub buyer_moved: Option<Decimal>,
    /// Where the buyer seems to stop (M13): a signal that can be faked.
    pub signal: Option<Signal>,
    /// The zone of agreement as far as it shows (M2). Internal.
    pub zopa: Option<Zopa>,
    /// Which curve towards the closing day our path is closest to (M14).
    pub tactic: Option<Tactic>,
    /// What speaks for the posture (W-093).
    pub triggers: Vec<Trigger>,
    /// What the buyer shows before (W-030), to be answered at its path.
    pub behaviour: Vec<Toggle>,
    /// What shows that a posture worked (W-031): what prices tell, and what the rep can answer. Empty without a posture
    /// on record.
    pub after: Vec<After>,
    /// The next offer. Internal.
    pub plan: Plan,
    /// What one would be tempted to answer at once.
    pub tempting: Option<Tempting>,
    /// Negotiations that ended, the latest first.
    pub past: Vec<PastView>,
}

/// One offer.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OfferView {
    /// Who named it.
    pub side: Side,
    /// The price.
    #[serde(serialize_with = "as_text")]
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub amount: Decimal,
    /// When: `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm`.
    pub on: Option<String>,
    /// Where the price stands, if that is known.
    pub zone: Option<Zone>,
    /// What it gives the other side beyond the offer before; negative takes back.
    #[serde(serialize_with = "as_text_if_any")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub gave: Option<Decimal>,
    /// What we asked, or got, in return.
    pub in_return: Option<String>,
    /// What there is to say about it.
    pub flags: Vec<Flag>,
}

/// One side's way.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Track {
    /// The first price, ours from before the first offer where the buyer answered to that.
    #[serde(serialize_with = "as_text_if_any")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub first: Option<Decimal>,
    /// The last price.
    #[serde(serialize_with = "as_text_if_any")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub last: Option<Decimal>,
    /// What was given in all; negative: taken back.
    #[serde(serialize_with = "as_text")]
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub moved: Decimal,
    /// Every step, oldest first.
    pub steps: Vec<Step>,
    /// How the steps run.
    pub pattern: Pattern,
    /// Median of the hours between own moves.
    #[serde(serialize_with = "as_text_if_any")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub hours: Option<Decimal>,
    /// How often this side gave without a move of the other.
    pub alone: usize,
    /// What it gave so.
    #[serde(serialize_with = "as_text")]
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub given_alone: Decimal,
}

/// From one price of a side to its next.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Step {
    /// What it gives the other side; negative takes back.
    #[serde(serialize_with = "as_text")]
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub gave: Decimal,
    /// The same as a share of the side's first price.
    #[serde(serialize_with = "as_text_if_any")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub share: Option<Decimal>,
    /// Hours since the price before; by days where a time is not known.
    #[serde(serialize_with = "as_text_if_any")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub hours: Option<Decimal>,
}

/// Our room between the first price and the lowest without an approval.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Room {
    /// The part already given, 0 at the first price, 1 at the threshold, more below it.
    #[serde(serialize_with = "as_text")]
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub spent: Decimal,
    /// What is left; never negative.
    #[serde(serialize_with = "as_text")]
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub left: Decimal,
}

/// Something that stands out.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Remark {
    /// How good it is.
    pub tone: Tone,
    /// What.
    pub reason: Reason,
}

/// Where the buyer's steps seem to end: x₂ + Δ₂² / (Δ₁ − Δ₂) (M13).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Signal {
    /// The price, rounded up to four significant digits.
    #[serde(serialize_with = "as_text")]
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub price: Decimal,
    /// Where it stands, if that is known.
    pub zone: Option<Zone>,
    /// In words, with our limits beside it.
    pub reason: Reason,
}

/// The zone of agreement: from our lowest price without an approval to the most the buyer shows to pay (M2).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Zopa {
    /// Our end.
    #[serde(serialize_with = "as_text")]
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub least: Decimal,
    /// Their end.
    #[serde(serialize_with = "as_text")]
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub most: Decimal,
    /// Their end less ours; negative: there is none.
    #[serde(serialize_with = "as_text")]
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub surplus: Decimal,
    /// Their end is a price that they named, not a signal.
    pub sure: bool,
}

/// One of the four reasons for the posture.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Trigger {
    /// Which.
    pub kind: TriggerKind,
    /// Whether it holds.
    pub met: Met,
    /// Why, with its numbers.
    pub reason: Reason,
}

/// Something about the buyer's behaviour that the rep can answer.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Toggle {
    /// Where the answer goes in the deal.
    pub path: &'static str,
    /// The message that names it.
    pub label: &'static str,
    /// Seen, not seen, or not looked at.
    pub seen: Option<bool>,
}

/// What a buyer shows after we made clear that we may leave (W-031).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct After {
    /// The message that names it.
    pub label: &'static str,
    /// Whether it shows.
    pub met: Met,
    /// Where the rep answers it; nothing where the prices tell.
    pub path: Option<&'static str>,
}

/// The next offer of ours.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Plan {
    /// The next price; `None` is: no step in price.
    #[serde(serialize_with = "as_text_if_any")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub price: Option<Decimal>,
    /// What it gives.
    #[serde(serialize_with = "as_text_if_any")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub step: Option<Decimal>,
    /// What to do, then why so much and no more.
    pub why: Vec<Reason>,
    /// When to say it.
    pub when: Option<Reason>,
    /// Not before: `YYYY-MM-DD`, or with a time.
    pub not_before: Option<String>,
    /// What to ask in return.
    pub ask: Vec<Reason>,
    /// What to offer instead of price.
    pub instead: Vec<Reason>,
}

/// The number that slips out: their price and a third of the way to ours.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Tempting {
    /// The price; `None` where no price below ours may be named at all.
    #[serde(serialize_with = "as_text_if_any")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub price: Option<Decimal>,
    /// Where it stands, if that is known.
    pub zone: Option<Zone>,
    /// In words.
    pub reason: Reason,
}

/// A negotiation that ended.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PastView {
    /// The day it ended, `YYYY-MM-DD`.
    pub closed_on: Option<String>,
    /// Its offers, oldest first.
    pub offers: Vec<OfferView>,
    /// Our last price.
    #[serde(serialize_with = "as_text_if_any")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub ours_last: Option<Decimal>,
    /// Theirs.
    #[serde(serialize_with = "as_text_if_any")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub theirs_last: Option<Decimal>,
}

/// Everything the parts of this module go by.
struct Talks<'a> {
    scene: &'a Scene<'a>,
    /// Every offer, oldest first, whatever the order of the list.
    offers: Vec<Offer>,
    /// Our prices, and theirs.
    ours: Series,
    theirs: Series,
    /// Our price before the first offer, where nobody knows who spoke first on that day.
    unsure_opening: Option<Decimal>,
    ours_last: Option<Decimal>,
    theirs_last: Option<Decimal>,
    line: Option<Line>,
    behaviour: BuyerBehaviour,
    comeback: Comeback,
    close_on: Option<Day>,
    /// When the limits were first known (W-040).
    limits_known_on: Option<Moment>,
    /// When a cost last changed (W-046).
    cost_changed_on: Option<Moment>,
    past: Vec<PastView>,
}

/// What a price comes to.
#[derive(Clone, Copy)]
struct Stand {
    /// The price by itself.
    price: Span,
    /// With everything else about the deal: the verdict at that price.
    deal: Span,
}

impl Stand {
    /// Nothing speaks against the price itself.
    fn clear(self) -> bool {
        self.price == Span::sure(Level::GoAhead)
    }

    /// The deal may be signed at it.
    fn signable(self) -> bool {
        self.deal == Span::sure(Level::GoAhead)
    }

    /// An approval of the price is asked for, and nothing else is a reason to leave.
    fn approvable(self) -> bool {
        self.price == Span::sure(Level::NeedsApproval) && self.deal.best == Level::NeedsApproval
    }

    /// The price alone would be left, whatever is still unknown.
    fn under_floor(self) -> bool {
        self.price.best == Level::WalkAway
    }
}

/// The lowest price without an approval.
#[derive(Clone, Copy)]
struct Line {
    price: Decimal,
    /// What the terms cost is known.
    sure: bool,
}

/// Reads it.
pub fn read(scene: &Scene, findings: &mut Findings) -> TalksView {
    let behaviour: BuyerBehaviour = scene.facts("behaviour", findings);
    let mut comeback: Comeback = scene.facts("comeback", findings);
    comeback.on = comeback.on.or(scene.round.on); // a price after we left tells of a return, too
    let close_on: Option<Day> = scene.facts("close_on", findings);
    let limits_known_on: Option<Moment> = scene.facts("limits_known_on", findings);
    let changed_on = scene.json.get("cost").and_then(|cost| cost.get("changed_on"));
    let cost_changed_on = Read::read(changed_on, &At::ROOT.key("cost").key("changed_on"), findings);
    let past = past(scene, findings);
    let mut offers = scene.offers.clone();
    in_order(&mut offers);
    let line = line(scene);
    let (opening, unsure_opening) = opening(scene, &offers, &comeback, &past);
    let talks = Talks {
        scene,
        ours: Series::new(Side::Us, &offers, opening),
        theirs: Series::new(Side::Buyer, &offers, None),
        offers,
        unsure_opening,
        ours_last: scene.our_price(),
        theirs_last: scene.their_price(),
        line,
        behaviour,
        comeback,
        close_on,
        limits_known_on,
        cost_changed_on,
        past,
    };
    talks.view()
}

impl Talks<'_> {
    fn view(self) -> TalksView {
        let both = self.ours_last.zip(self.theirs_last);
        let first = self.ours.first().or(self.ours_last).zip(self.theirs.first());
        let middle = |(a, b): (Decimal, Decimal)| div(add(a, b), Decimal::TWO).unwrap_or_default();
        let signal = self.signal();
        let zopa = self.zopa(signal.as_ref());
        let hasty = self.hasty();
        let deadlock = self.deadlock();
        let tactic = self.tactic();
        let plan = self.plan();
        TalksView {
            offers: self.offer_views(),
            unclear: self.scene.deal.offers.unclear,
            ours: self.ours.track(&self.theirs),
            theirs: self.theirs.track(&self.ours),
            ours_last: self.ours_last,
            theirs_last: self.theirs_last,
            gap: both.map(|(ours, theirs)| sub(ours, theirs)),
            midpoint: first.map(middle),
            halfway: both.map(middle),
            line: self.line.map(|line| line.price),
            floor: self.scene.floor().filter(|_| self.scene.currency.is_some()),
            room: self.room(),
            remarks: self.remarks(signal.as_ref(), zopa.as_ref(), tactic, deadlock.as_ref(), &plan),
            hasty: hasty.into_iter().map(|hasty| hasty.reason).collect(),
            deadlock: deadlock.is_some(),
            unanswered: self.unanswered(),
            buyer_moved: self.buyer_moved().map(|(from, to, _)| sub(to, from)),
            tactic,
            triggers: self.triggers(deadlock.as_ref()),
            behaviour: self.toggles(),
            after: self.after(),
            plan,
            tempting: self.tempting(),
            signal,
            zopa,
            past: self.past,
        }
    }

    fn money(&self, amount: Decimal) -> Value {
        self.scene.money(amount)
    }

    /// Where a price stands, if that is known.
    fn zone(&self, price: Decimal) -> Option<Zone> {
        zone(self.scene, price)
    }

    /// What the price comes to, by itself and with the rest of the deal.
    fn stand(&self, price: Decimal) -> Stand {
        let judged = self.scene.judged;
        Stand { price: judged.price.span_at(Range::just(price)), deal: judged.verdict_at(price) }
    }

    /// What the deal comes to, were the price no matter.
    fn rest(&self) -> Span {
        self.scene.judged.verdict_but_price(Dimension::Price, Span::sure(Level::GoAhead))
    }

    /// No price makes this deal one to sign.
    fn beyond_price(&self) -> bool {
        self.rest().best == Level::WalkAway
    }

    /// What beside the price holds the deal up most: terms by their name, the rest by its dimension.
    fn beside(&self) -> Value {
        let (worst, guidance) = (self.rest().best, self.scene.guidance);
        let mut names: Vec<Value> = Vec::new();
        for dimension in Dimension::ALL.iter().copied() {
            if dimension == Dimension::Price || self.scene.judged.dimension(dimension).best != worst {
                continue;
            }
            let terms = guidance.conclusions.iter().filter(|conclusion| {
                conclusion.dimension == Dimension::Terms && conclusion.span.best == worst
            });
            let known = names.len();
            if dimension == Dimension::Terms {
                for conclusion in terms {
                    let term = guidance.terms.iter().find(|term| term.id == conclusion.subject);
                    names.extend(term.map(|term| Value::Label(term.label.clone())));
                }
            }
            if names.len() == known {
                names.push(Value::Message(["dimension-", dimension.word()].concat()));
            }
        }
        Value::List(names)
    }

    /// The buyer named the last price.
    fn unanswered(&self) -> bool {
        self.offers.last().is_some_and(|offer| offer.side == Side::Buyer)
    }

    /// Our room: from the first price down to the line.
    fn room(&self) -> Option<Room> {
        let (first, last) = (self.ours.first().or(self.ours_last)?, self.ours_last?);
        let line = self.line?.price;
        let whole = sub(first, line);
        if whole <= Decimal::ZERO {
            return None;
        }
        let spent = track::rounded(div(sub(first, last), whole)?, 4).max(Decimal::ZERO);
        Some(Room { spent, left: sub(last, line).max(Decimal::ZERO) })
    }

    /// How far the buyer has come: from, to, and whether it is since they came back (W-035).
    fn buyer_moved(&self) -> Option<(Decimal, Decimal, bool)> {
        let last = self.theirs_last;
        if self.theirs.prices.len() >= 2 {
            return self.theirs.first().zip(last).map(|(first, last)| (first, last, false));
        }
        self.comeback.on?;
        let before = self.past.first()?.theirs_last?;
        last.or_else(|| self.budget()).map(|now| (before, now, true))
    }

    /// What the buyer who came back can spend.
    fn budget(&self) -> Option<Decimal> {
        let (currency, mut said) = (self.scene.currency.as_deref(), Findings::default());
        in_currency(self.comeback.budget.as_ref()?, currency, self.scene.policy, &At::ROOT, &mut said)
    }

    fn offer_views(&self) -> Vec<OfferView> {
        let mut views: Vec<OfferView> =
            self.offers.iter().map(|offer| offer_view(self.scene, offer)).collect();
        for (series, other) in [(&self.ours, &self.theirs), (&self.theirs, &self.ours)] {
            for (step, alone) in series.steps().into_iter().zip(series.alone(other)) {
                let Some(view) = step.to.place.and_then(|place| views.get_mut(place)) else { continue };
                view.gave = Some(step.gave);
                if step.gave.is_zero() {
                    view.flags.push(Flag::Held);
                } else if step.gave < Decimal::ZERO {
                    view.flags.push(Flag::Retraction);
                } else if alone {
                    view.flags.push(Flag::Unreciprocated);
                }
            }
        }
        for (flag, hasty) in [(Flag::Hasty, self.hasty_places()), (Flag::AfterReturn, self.return_places())] {
            for place in hasty {
                if let Some(view) = views.get_mut(place) {
                    view.flags.insert(0, flag);
                }
            }
        }
        let today = self.scene.now.map(|now| now.day);
        for (place, view) in views.iter_mut().enumerate() {
            let Some(offer) = self.offers.get(place) else { continue };
            match offer.on {
                None if self.offers.len() > 1 => view.flags.push(Flag::Undated),
                Some(on) if today.is_some_and(|today| on.day > today) => view.flags.push(Flag::Future),
                Some(on) if self.order_is_taken(offer, on) => view.flags.push(Flag::SameDay),
                _ => {}
            }
        }
        views
    }

    /// Somebody of the other side spoke on that day, and nobody knows who was first.
    fn order_is_taken(&self, offer: &Offer, on: Moment) -> bool {
        let day = |offer: &Offer| offer.on.map(|on| on.day);
        let first = self.offers.partition_point(|other| day(other) < Some(on.day));
        let of_the_day = self.offers.iter().skip(first).take_while(|other| day(other) == Some(on.day));
        let mut others = of_the_day.filter(|other| other.side != offer.side);
        others.any(|other| !track::surely(other.on, Some(on)) && !track::surely(Some(on), other.on))
    }
}

/// Where a price stands, if that is known.
fn zone(scene: &Scene, price: Decimal) -> Option<Zone> {
    let judged = &scene.judged.price;
    judged.zone_of(judged.effective_range(Range::just(price)))
}

fn offer_view(scene: &Scene, offer: &Offer) -> OfferView {
    OfferView {
        side: offer.side,
        amount: offer.amount,
        on: offer.on.map(|on| on.to_string()),
        zone: zone(scene, offer.amount),
        gave: None,
        in_return: offer.in_return.clone(),
        flags: Vec::new(),
    }
}

/// Oldest first, and the same whatever the order of the list: at the same moment the buyer is taken to have spoken
/// first, to have moved up, and us to have moved down.
fn in_order(offers: &mut [Offer]) {
    let before = |a: &Offer, b: &Offer| {
        let rank = |offer: &Offer| {
            let ours = offer.side == Side::Us;
            (offer.on, ours, if ours { -offer.amount } else { offer.amount })
        };
        (rank(a), &a.in_return) < (rank(b), &b.in_return)
    };
    order(offers, before);
}

/// The lowest price without an approval. What the terms cost is on top of the published threshold, so that the
/// effective price reaches it.
fn line(scene: &Scene) -> Option<Line> {
    let threshold = scene.threshold()?;
    let needed = scene.judged.price.price_for(threshold);
    let price =
        needed.filter(|needed| *needed > threshold).map(|needed| round_up(needed, step_at(needed, 5)));
    Some(Line { price: price.unwrap_or(threshold), sure: needed.is_some() })
}

/// Our price before our first offer, where the buyer named a price before it: what the talks that ended came to, the
/// list's price or the record's. The second is the same where nobody knows who spoke first.
fn opening(
    scene: &Scene,
    offers: &[Offer],
    comeback: &Comeback,
    past: &[PastView],
) -> (Option<Decimal>, Option<Decimal>) {
    let place = offers.iter().position(|offer| offer.side == Side::Us);
    let Some((first, spoken)) = place.and_then(|place| offers.get(place).zip(offers.first())) else {
        return (None, None);
    };
    if spoken.side == Side::Us {
        return (None, None);
    }
    let before = past.first().filter(|_| comeback.on.is_some()).and_then(|past| past.ours_last);
    let list = scene.guidance.price.table.iter().find(|point| point.id == "list").map(|point| point.amount);
    let opening = before.or(list).or(scene.judged.price.amount.known());
    let opening = opening.filter(|opening| *opening > first.amount);
    match track::surely(spoken.on, first.on) {
        true => (opening, None),
        false => (None, opening.filter(|_| first.on.is_some())),
    }
}

/// The negotiations that ended, the latest first.
fn past(scene: &Scene, findings: &mut Findings) -> Vec<PastView> {
    let talks: List<PastTalks> = scene.facts("history", findings);
    let root = At::ROOT.key("history");
    let mut views: Vec<(Option<Day>, PastView)> = Vec::new();
    for (number, past) in talks.items.iter().enumerate() {
        let at = root.place(number);
        let offers = past_offers(scene, &past.offers.items, &at, findings);
        let last =
            |side: Side| offers.iter().rev().find(|offer| offer.side == side).map(|offer| offer.amount);
        let view = PastView {
            closed_on: past.closed_on.map(|day| day.to_string()),
            ours_last: last(Side::Us),
            theirs_last: last(Side::Buyer),
            offers: past_views(scene, &offers),
        };
        views.push((past.closed_on, view));
    }
    order(&mut views, |(a, _), (b, _)| a > b);
    let mut views: Vec<PastView> = views.into_iter().map(|(_, view)| view).collect();
    // What a return has just ended is the latest, though the page has not put it on file yet.
    let round = &scene.round;
    if !round.ended.is_empty() {
        let last = |side: Side| {
            let mut own = round.ended.iter().rev().filter(|offer| offer.side == side);
            own.next().map(|offer| offer.amount)
        };
        let ended = PastView {
            closed_on: round.left.map(|day| day.to_string()),
            ours_last: last(Side::Us),
            theirs_last: last(Side::Buyer),
            offers: past_views(scene, &round.ended),
        };
        views.insert(0, ended);
    }
    views
}

/// The offers of a negotiation that ended, each with what it gave.
fn past_views(scene: &Scene, offers: &[Offer]) -> Vec<OfferView> {
    let mut views: Vec<OfferView> = offers.iter().map(|offer| offer_view(scene, offer)).collect();
    for side in [Side::Us, Side::Buyer] {
        for step in Series::new(side, offers, None).steps() {
            if let Some(view) = step.to.place.and_then(|place| views.get_mut(place)) {
                view.gave = Some(step.gave);
            }
        }
    }
    views
}

fn past_offers(scene: &Scene, items: &[Offered], at: &At, findings: &mut Findings) -> Vec<Offer> {
    let list = at.key("offers");
    let mut offers = Vec::new();
    for (place, offered) in items.iter().enumerate() {
        let (Some(side), Some(amount)) = (offered.side, &offered.amount) else { continue };
        let at = list.place(place);
        let currency = scene.currency.as_deref();
        let amount = in_currency(amount, currency, scene.policy, &at.key("amount"), findings);
        let Some(amount) = amount else { continue };
        offers.push(Offer { place, side, amount, on: offered.on, in_return: offered.in_return.clone() });
    }
    in_order(&mut offers);
    offers
}
