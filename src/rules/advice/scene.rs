//! What coaching is read from: the deal as it was judged, the offers of the negotiation that goes on, and whether leaving
//! is available. Every part of the coach is given this, and knows no other part by it.

use rust_decimal::Decimal;
use serde::Serialize;

use crate::advice::round::{Offer, Round};
use crate::facts::coaching::Offered;
use crate::facts::deal::Deal;
use crate::facts::json::Json;
use crate::facts::read::{At, Findings, List, Read, order};
use crate::guidance::{Guidance, Target};
use crate::judging::currency::in_currency;
use crate::judging::judge::Judged;
use crate::judging::next::our_price;
use crate::judging::range::Range;
use crate::policy::Policy;
use crate::policy::settings::Settings;
use crate::vocabulary::{Day, Dimension, Level, Moment, Money, Reason, Side, Span, Value, With};

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

    /// The next step is that of a conversation (design 3.11): nothing else speaks of the sale beside it (law 12).
    pub fn in_play(&self) -> bool {
        self.guidance.next.target == Target::Play
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

/// The offers of both sides, oldest first.
pub(super) fn offers(
    deal: &Json,
    currency: Option<&str>,
    policy: &Policy,
    findings: &mut Findings,
) -> Vec<Offer> {
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
pub(super) fn posture(records: &[Json], deal: Option<&str>) -> Option<Day> {
    let mut last = None;
    for record in records {
        let text = |key: &str| record.get(key).and_then(Json::said);
        let own = text("deal_id");
        if text("kind") == Some("posture") && (own.is_none() || own == deal) {
            last = last.max(text("on").and_then(Day::parse));
        }
    }
    last
}

/// Would our own rules support leaving at what is on the table? (design 3.9)
pub(super) fn leaving(judged: &Judged, guidance: &Guidance, table: Range) -> Leaving {
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
pub(super) fn subject(guidance: &Guidance, id: &str) -> Value {
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
    let rule = scene.judged.abused()?;
    let mut with = vec![("sign", Value::Label(rule.label.clone()))];
    let on = scene.deal.signs.get(&rule.id).and_then(|sign| sign.on);
    with.extend(on.map(|on| ("day", Value::day(on))));
    Some(with)
}
