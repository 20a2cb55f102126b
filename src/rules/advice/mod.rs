//! The coach: how strong the rep is without this deal, what the moves so far say, what to say next, and how to
//! leave. It reads the verdict and never changes it: [`assess`] does not know of it.

pub mod avoid;
pub mod brief;
pub mod chances;
pub mod comeback;
pub mod conditions;
pub mod leave;
pub mod leverage;
pub mod say;
pub mod talks;

use rust_decimal::Decimal;
use serde::Serialize;

use crate::assess;
use crate::facts::coaching::Offered;
use crate::facts::deal::Deal;
use crate::facts::json::Json;
use crate::facts::read::{At, Findings, List, Read, order};
use crate::guidance::Guidance;
use crate::judging::currency::in_currency;
use crate::judging::judge::Judged;
use crate::judging::next::our_price;
use crate::judging::range::Range;
use crate::judging::read_deal;
use crate::plays;
use crate::plays::{PlayView, Viewer};
use crate::policy::settings::{CheckedSettings, Settings};
use crate::policy::{Checked, Policy};
use crate::vocabulary::{
    Day, Dimension, FieldError, Level, Moment, Money, Reason, Severity, Side, Span, Value, With,
};
use brief::Brief;
use comeback::Round;
use leave::LeaveView;
use leverage::LeverageView;
use say::SayView;
use talks::TalksView;

/// Everything that coaching goes by.
pub struct Scene<'a> {
    /// The deal's JSON, for the facts that only the coach reads (see [`Scene::facts`]).
    pub json: &'a Json,
    /// The deal as the verdict reads it.
    pub deal: &'a Deal,
    /// What was concluded about the record.
    pub guidance: &'a Guidance,
    /// The deal judged, to ask what another price would be.
    pub judged: &'a Judged<'a>,
    /// The organisation's policy.
    pub policy: &'a Policy,
    /// Its settings for the coach.
    pub settings: &'a Settings,
    /// Now, at the user's place.
    pub now: Option<Moment>,
    /// The deal's currency.
    pub currency: Option<String>,
    /// The offers of both sides in the negotiation that goes on, oldest first, in the deal's currency.
    pub offers: Vec<Offer>,
    /// What the buyer's return has changed about the table (W-136).
    pub round: Round,
    /// Whether the organisation's own rules would support leaving at what the buyer wants (W-024).
    pub leaving: Leaving,
    /// The last day on record on which we said that we may leave.
    pub posture: Option<Day>,
}

/// A price that one side named.
#[derive(Clone, Debug, PartialEq)]
pub struct Offer {
    /// Its place in the deal's `offers`.
    pub place: usize,
    /// Who named it.
    pub side: Side,
    /// In the deal's currency.
    pub amount: Decimal,
    /// When.
    pub on: Option<Moment>,
    /// What we asked, or got, in return.
    pub in_return: Option<String>,
}

/// Whether leaving is really available: posture is said only when it is true (W-024).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Leaving {
    /// The rules support leaving at what the buyer wants.
    pub available: bool,
    /// The verdict at the buyer's last price and terms.
    pub at_buyer: Span,
    /// Why, or why not.
    pub why: Reason,
}

/// Everything the coach says.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Coaching {
    /// Version of this form: `walkaway.coaching/1`.
    pub schema: &'static str,
    /// Mistakes of the policy, those of the coach's settings too; with any, there is no advice.
    pub mistakes: Vec<FieldError>,
    /// The advice.
    pub advice: Option<Box<Advice>>,
    /// What is wrong with the facts that only the coach reads.
    pub errors: Vec<FieldError>,
}

/// The advice on one deal.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Advice {
    /// The verdict it goes by: always what [`assess`] says.
    pub verdict: Span,
    /// ISO 4217 code of every amount that names no other.
    pub currency: Option<String>,
    /// What matters now, in a few lines.
    pub brief: Brief,
    /// Whether leaving is available.
    pub leaving: Leaving,
    /// How strong the rep is without this deal.
    pub leverage: LeverageView,
    /// What the moves so far say, and the next one.
    pub talks: TalksView,
    /// What to say.
    pub say: SayView,
    /// How to leave, and what to do when the buyer comes back.
    pub leave: LeaveView,
    /// The conversations that have steps.
    pub plays: Vec<PlayView>,
}

/// Coaches on a deal of which nothing is recorded; see [`coach_with`].
pub fn coach(deal: &Json, policy: &Checked, settings: &CheckedSettings, now: Option<Moment>) -> Coaching {
    coach_with(deal, &[], policy, settings, now, None)
}

/// Coaches on a deal. Total and deterministic like [`assess`]; `now` only dates what happened, and `records` only tell
/// what was said and done (see [`crate::facts::record`]). `viewer` is who looks: of it goes only what they may grant.
pub fn coach_with(
    deal: &Json,
    records: &[Json],
    policy: &Checked,
    settings: &CheckedSettings,
    now: Option<Moment>,
    viewer: Option<&Viewer>,
) -> Coaching {
    let guidance = assess(deal, policy, &[], now.map(|now| now.day));
    let mut mistakes = policy.view.errors.clone();
    mistakes.retain(|found| found.severity == Severity::Error);
    mistakes.extend(settings.1.iter().cloned());
    let mut coaching = Coaching { schema: "walkaway.coaching/1", mistakes, advice: None, errors: Vec::new() };
    let (Some(policy), Some(settings)) = (&policy.policy, &settings.0) else { return coaching };

    let mut quiet = Findings::default(); // what is wrong here the card has said
    let read = read_deal(deal, &mut quiet);
    let judged = Judged::new(&read, policy, now.map(|now| now.day), &mut quiet);
    let mut findings = Findings { withheld: quiet.withheld, ..Findings::default() };
    let currency = judged.price.currency.clone();
    let offers = offers(deal, currency.as_deref(), policy, &mut findings);
    let (round, offers) = comeback::round(deal, currency.as_deref(), policy, offers);
    let leaving = leaving(&judged, &guidance, round.on_table(&judged, &offers));
    let scene = Scene {
        json: deal,
        deal: &read,
        guidance: &guidance,
        judged: &judged,
        policy,
        settings,
        now,
        currency,
        offers,
        round,
        leaving,
        posture: posture(records, read.id.as_deref()),
    };
    let talks = talks::read(&scene, &mut findings);
    let leverage = leverage::read(&scene, &talks, &mut findings);
    let leave = leave::read(&scene, &talks, &mut findings);
    let say = say::read(&scene, &leverage, &talks, &leave);
    let brief = brief::read(&scene, &talks, &leave);
    let plays = plays::read(&scene, records, viewer, &mut findings);
    coaching.advice = Some(Box::new(Advice {
        verdict: judged.verdict(),
        currency: scene.currency.clone(),
        brief,
        leaving: scene.leaving.clone(),
        leverage,
        talks,
        say,
        leave,
        plays,
    }));
    // Some facts are read by several parts, and offers by the card too.
    for error in findings.errors {
        if !guidance.errors.contains(&error) && !coaching.errors.contains(&error) {
            coaching.errors.push(error);
        }
    }
    coaching
}

impl Scene<'_> {
    /// Reads the part of the deal under `key` that only the coach knows; what is wrong with it is reported there.
    pub fn facts<T: Read + Default>(&self, key: &str, findings: &mut Findings) -> T {
        T::read(self.json.get(key), &At::ROOT.key(key), findings)
    }

    /// The last price that side named.
    pub fn last(&self, side: Side) -> Option<&Offer> {
        self.offers.iter().rev().find(|offer| offer.side == side)
    }

    /// What the buyer wants to pay: their last offer; after a return, the budget they bring until they offer (W-136).
    pub fn their_price(&self) -> Option<Decimal> {
        self.round.theirs(&self.offers)
    }

    /// What we ask. What the buyer demanded is no price of ours, however long ago (W-136).
    pub fn our_price(&self) -> Option<Decimal> {
        let theirs = |amount: Decimal| {
            let offered = |offer: &Offer| offer.side == Side::Buyer && offer.amount == amount;
            self.their_price() == Some(amount)
                || self.offers.iter().any(offered)
                || self.round.demands.contains(&amount)
        };
        let offered = self.last(Side::Us).map(|offer| offer.amount);
        our_price(offered, self.judged.price.amount.known(), self.list_price(), &theirs)
    }

    /// The list's price.
    pub fn list_price(&self) -> Option<Decimal> {
        self.guidance.price.table.iter().find(|point| point.id == "list").map(|point| point.amount)
    }

    /// The price on the table: what the buyer wants to pay, else the record's unless that is a demand from before a return.
    pub fn price_on_table(&self) -> Range {
        self.round.on_table(self.judged, &self.offers)
    }

    /// The same where it is known.
    pub fn table_price(&self) -> Option<Decimal> {
        self.price_on_table().known()
    }

    /// The record still holds a demand from before the buyer's return, and they have not named it again (W-136).
    pub fn stale(&self) -> bool {
        let record = self.judged.price.amount.known().filter(|amount| self.round.demands.contains(amount));
        record.is_some() && record != self.their_price()
    }

    /// The verdict: on the record, or on what is on the table where the record is older than the buyer's return.
    pub fn verdict(&self) -> Span {
        if self.stale() { self.leaving.at_buyer } else { self.judged.verdict() }
    }

    /// Our own price stands: what says leave is the buyer's price alone (design 3.11, law 12).
    pub fn ours_stands(&self) -> bool {
        self.our_price().is_some_and(|ours| self.judged.verdict_at(ours).best < Level::WalkAway)
    }

    /// A price that may be signed as the deal stands: the verdict at it is to go ahead, whatever is still unknown.
    pub fn may_sign(&self, price: Decimal) -> bool {
        self.judged.verdict_at(price).worst == Level::GoAhead
    }

    /// An amount in the deal's currency.
    pub fn money(&self, amount: Decimal) -> Value {
        self.judged.price.money(amount)
    }

    /// The published walk-away threshold, when nothing about it is unknown. Never for a text to the buyer.
    pub fn threshold(&self) -> Option<Decimal> {
        let span = self.judged.price.threshold()?;
        span.known().map(|limit| limit.published)
    }

    /// The published floor, when nothing about it is unknown. Never for a text to the buyer.
    pub fn floor(&self) -> Option<Decimal> {
        let span = self.judged.price.floor()?;
        span.known().map(|limit| limit.published)
    }
}

fn offers(deal: &Json, currency: Option<&str>, policy: &Policy, findings: &mut Findings) -> Vec<Offer> {
    let root = At::ROOT.key("offers");
    let list: List<Offered> = Read::read(deal.get("offers"), &root, findings);
    let mut offers = Vec::new();
    for (place, offered) in list.items.into_iter().enumerate() {
        let (Some(side), Some(amount)) = (offered.side, offered.amount) else { continue };
        let at = root.place(place);
        let Some(amount) = in_currency(&amount, currency, policy, &at.key("amount"), findings) else {
            continue;
        };
        offers.push(Offer { place, side, amount, on: offered.on, in_return: offered.in_return });
    }
    // Those without a day come first; at the same moment the buyer is taken to have spoken first, to have moved up,
    // and us to have moved down: the order of the list does not matter.
    let rank = |offer: &Offer| {
        let side = u8::from(offer.side == Side::Us);
        (offer.on, side, if offer.side == Side::Us { -offer.amount } else { offer.amount })
    };
    order(&mut offers, |a, b| rank(a) < rank(b));
    offers
}

/// The last day on which we said that we may leave, by the records of this deal; a record that names no deal is of the
/// one it came with.
fn posture(records: &[Json], deal: Option<&str>) -> Option<Day> {
    let text = |record: &Json, key: &str| match record.get(key) {
        Some(Json::Text(text) | Json::Number(text)) => Some(text.trim().to_owned()),
        _ => None,
    };
    let mut last = None;
    for record in records.iter().filter(|record| text(record, "kind").as_deref() == Some("posture")) {
        let own = text(record, "deal_id");
        if own.is_none() || own.as_deref() == deal {
            last = last.max(text(record, "on").as_deref().and_then(Day::parse));
        }
    }
    last
}

/// Would our own rules support leaving at what is on the table? (design 3.9)
fn leaving(judged: &Judged, guidance: &Guidance, table: Range) -> Leaving {
    let at_buyer = judged.verdict_with(Dimension::Price, judged.price.span_at(table.clone()));
    let beyond = guidance.conclusions.iter().find(|conclusion| {
        conclusion.dimension == Dimension::Terms && conclusion.span.best >= Level::HoldFirm
    });
    let (available, code) = match (at_buyer.best, beyond) {
        (Level::WalkAway, _) => (true, "leaving-rules-say-so"),
        (Level::NeedsApproval, _) => (true, "leaving-not-ours-to-sign"),
        (_, Some(_)) => (true, "leaving-non-negotiable"),
        _ if !at_buyer.decided() => (false, "leaving-undecided"),
        _ => (false, "leaving-would-be-a-bluff"),
    };
    let mut with = vec![("level", crate::vocabulary::level_value(at_buyer.best))];
    match code {
        "leaving-non-negotiable" => {
            with.extend(beyond.map(|beyond| ("subject", subject(guidance, beyond.subject.as_str()))))
        }
        _ => with.extend(table.known().map(|price| ("price", judged.price.money(price)))),
    }
    // A reason about a price needs one.
    let priced = with.iter().any(|(name, _)| *name == "price") || code == "leaving-non-negotiable";
    let code = match (priced, code) {
        (false, "leaving-rules-say-so") => "leaving-rules-say-so-anyway",
        (false, "leaving-not-ours-to-sign") => "leaving-not-ours-to-sign-anyway",
        (false, "leaving-would-be-a-bluff") => "leaving-would-be-a-bluff-anyway",
        (_, code) => code,
    };
    Leaving { available, at_buyer, why: Reason { code, with, setting: None } }
}

/// The name of the term a conclusion is about.
fn subject(guidance: &Guidance, id: &str) -> Value {
    let term = guidance.terms.iter().find(|term| term.id == id);
    term.map_or(Value::Text(id.to_owned()), |term| Value::Label(term.label.clone()))
}

/// A reason with its parameters.
pub(crate) fn why(code: &'static str, with: With) -> Reason {
    Reason { code, with, setting: None }
}

/// An amount for a view, where the currency is known.
pub(crate) fn money(scene: &Scene, amount: Decimal) -> Option<Money> {
    scene.currency.clone().map(|currency| Money { amount, currency })
}

/// The sign that says the buyer abused or disrespected the team, where it was seen, with its day where that is known
/// (W-107): no text invites them back.
pub(crate) fn abused(scene: &Scene) -> Option<With> {
    let mut signs = scene.policy.signs.iter().zip(&scene.judged.signs.seen);
    let (rule, _) = signs.find(|(rule, seen)| ABUSE.contains(&rule.id.as_str()) && **seen == Some(true))?;
    let mut with = vec![("sign", Value::Label(rule.label.clone()))];
    let on = scene.deal.signs.get(&rule.id).and_then(|sign| sign.on);
    with.extend(on.map(|on| ("day", Value::day(on))));
    Some(with)
}

/// The signs of abuse, by their ids in the catalogue (W-070b, W-107a).
const ABUSE: [&str; 2] = ["abusive", "disrespect"];
