//! The negotiation that goes on: which offers belong to it, and which a buyer's return has made history (W-136).

use rust_decimal::Decimal;

use crate::facts::coaching::{Comeback, ExitFacts, PastTalks};
use crate::facts::json::Json;
use crate::facts::read::{At, Findings, List, Read};
use crate::judging::currency::in_currency;
use crate::judging::judge::Judged;
use crate::judging::range::Range;
use crate::policy::Policy;
use crate::vocabulary::{Day, Moment, Side};

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

/// What the buyer's return changes about the table: what they demanded before it is history (W-136).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Round {
    /// The buyer is back, and nobody has begun a new negotiation yet.
    pub back: bool,
    /// The day we left, where this leaving is not on file.
    pub left: Option<Day>,
    /// When the buyer came back: as noted, else when they named a price after we had left.
    pub on: Option<Moment>,
    /// The budget they bring, in the deal's currency.
    pub budget: Option<Decimal>,
    /// The offers before the return, oldest first, while no new negotiation has begun.
    pub ended: Vec<Offer>,
    /// Every price that the buyer named in negotiations that ended.
    pub demands: Vec<Decimal>,
    /// Every price that either side named in negotiations that ended.
    pub named: Vec<Decimal>,
    /// This leaving is the end of a negotiation on file, on a page that could not clear it.
    pub exit_is_past: bool,
}

impl Round {
    /// What the buyer wants to pay: their last offer of the negotiation that goes on, else the budget they bring.
    pub fn theirs(&self, offers: &[Offer]) -> Option<Decimal> {
        let last = offers.iter().rev().find(|offer| offer.side == Side::Buyer);
        last.map(|offer| offer.amount).or(self.budget)
    }

    /// The price on the table. A record that still holds a demand from before the buyer's return has none.
    pub fn on_table(&self, judged: &Judged, offers: &[Offer]) -> Range {
        match self.theirs(offers) {
            Some(theirs) => Range::just(theirs),
            None if judged.price.amount.known().is_some_and(|amount| self.demands.contains(&amount)) => {
                Range::any()
            }
            None => judged.price.amount.clone(),
        }
    }
}

/// Splits the offers into those of the negotiation that goes on, which it gives back, and those that a return has made
/// history. What is wrong with a fact is reported by whoever shows it.
pub fn round(
    deal: &Json,
    currency: Option<&str>,
    policy: &Policy,
    offers: Vec<Offer>,
) -> (Round, Vec<Offer>) {
    let mut quiet = Findings::default();
    let fact = |key: &'static str| (deal.get(key), At::ROOT.key(key));
    let (json, at) = fact("comeback");
    let comeback = Comeback::read(json, &at, &mut quiet);
    let (json, at) = fact("exit");
    let exit = ExitFacts::read(json, &at, &mut quiet);
    let (json, at) = fact("history");
    let history: List<PastTalks> = Read::read(json, &at, &mut quiet);
    let mut amount = |amount| in_currency(amount, currency, policy, &At::ROOT, &mut quiet);

    let exit_is_past = is_past(&exit, &history.items);
    let left = exit.logged_on.filter(|_| !exit_is_past);
    let mut round = Round { exit_is_past, left, on: comeback.on, ..Round::default() };
    let early = comeback.on.zip(left).is_some_and(|(on, left)| on.day < left);
    round.on = round.on.filter(|_| !early);
    // A price the buyer names after we have left is a return, noted or not (W-130).
    let after = |offer: &Offer| offer.on.zip(left).is_some_and(|(on, left)| on.day > left);
    let first = offers.iter().filter(|offer| offer.side == Side::Buyer && after(offer)).find_map(|it| it.on);
    // With an older negotiation on file, a return before this leaving is the return from that one.
    let began = comeback != Comeback::default();
    let noted = began && (history.items.is_empty() || (!early && left.is_some()));
    round.back = noted || first.is_some();
    round.on = round.on.or(first);
    let stale = early && !history.items.is_empty();
    round.budget = comeback.budget.as_ref().filter(|_| !stale).and_then(&mut amount);

    let mut past: Vec<(Side, Decimal, Option<Moment>)> = Vec::new();
    for talks in &history.items {
        for offer in &talks.offers.items {
            let named = offer.amount.as_ref().and_then(&mut amount);
            past.extend(offer.side.zip(named).map(|(side, amount)| (side, amount, offer.on)));
        }
    }
    let mut going_on = Vec::new();
    for offer in offers {
        let since = after(&offer) || offer.on.zip(round.on).is_some_and(|(on, back)| on >= back);
        // A page that could not empty the list still holds what has gone to the history.
        let on_file = offer.on.is_some() && past.contains(&(offer.side, offer.amount, offer.on));
        match round.back && !since {
            true => round.ended.push(offer),
            false if on_file && !since => {}
            false => going_on.push(offer),
        }
    }
    past.extend(round.ended.iter().map(|offer| (offer.side, offer.amount, offer.on)));
    let demanded = past.iter().filter(|(side, ..)| *side == Side::Buyer);
    round.demands = demanded.map(|(_, amount, _)| *amount).collect();
    round.named = past.iter().map(|(_, amount, _)| *amount).collect();
    (round, going_on)
}

/// This leaving is the end of a negotiation on file, unless their records say that they are two.
fn is_past(facts: &ExitFacts, history: &[PastTalks]) -> bool {
    let Some(left) = facts.logged_on else { return false };
    let same = |a: &Option<String>, b: &Option<String>| a.is_none() || b.is_none() || a == b;
    history.iter().any(|past| past.closed_on == Some(left) && same(&past.record_id, &facts.record_id))
}
