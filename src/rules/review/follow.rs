//! What became of things: of walk-aways, exceptions, returns and postures.

use rust_decimal::{Decimal, RoundingStrategy};
use serde::Serialize;

use crate::facts::coaching::{Door, ReturnReason};
use crate::facts::read::order;
use crate::facts::record::{Outcome, RecordKind};
use crate::number::money::{add, div, sub};
use crate::review::asked::Asked;
use crate::review::quarter::Quarter;
use crate::review::rate::Rate;
use crate::review::records::{Price, Row};
use crate::vocabulary::{Covers, Day, Exit, Money, as_text, as_text_if_any, words};

words! {
    /// What became of a deal we left.
    pub enum Fate {
        /// The buyer came back and signed.
        Signed = "signed",
        /// The buyer came back; how it ended is not known yet.
        CameBack = "came_back",
        /// The buyer came back, and it came to nothing.
        Lost = "lost",
        /// They bought elsewhere.
        BoughtElsewhere = "bought_elsewhere",
        /// They bought nothing.
        BoughtNothing = "bought_nothing",
        /// It turned out to be a bad customer, or would have been one: a bad deal avoided.
        BadCustomer = "bad_customer",
        /// Nothing is known yet.
        Unknown = "unknown",
    }
}

words! {
    /// What became of an exception.
    pub enum ExceptionFate {
        /// It paid off.
        PaidOff = "paid_off",
        /// It was renegotiated.
        Renegotiated = "renegotiated",
        /// It lost money.
        LostMoney = "lost_money",
        /// It was cancelled.
        Cancelled = "cancelled",
        /// Nothing is known yet.
        Unknown = "unknown",
    }
}

/// A deal that was left.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LeftView {
    /// The record's id.
    pub id: Option<String>,
    /// When, `YYYY-MM-DD`.
    pub on: String,
    /// The deal's id in the CRM.
    pub deal_id: Option<String>,
    /// The deal's name.
    pub deal: Option<String>,
    /// Who wanted to buy.
    pub buyer: Option<String>,
    /// Whose deal it was.
    pub owner: Option<String>,
    /// Why, each reason once.
    pub reasons: Vec<Exit>,
    /// How the door was left.
    pub door: Option<Door>,
    /// To whom they were referred.
    pub referred_to: Option<String>,
    /// The currency of its amounts; `None` when the record names none.
    pub currency: Option<String>,
    /// The price on the table, as decimal text.
    #[serde(serialize_with = "as_text_if_any")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub amount: Option<Decimal>,
    /// How far it was under the threshold, as decimal text. For us alone.
    #[serde(serialize_with = "as_text_if_any")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub gap: Option<Decimal>,
    /// What became of it.
    pub fate: Fate,
    /// When, where that is known.
    pub fate_on: Option<String>,
    /// The price they came back with, or signed; as decimal text, in the same currency.
    #[serde(serialize_with = "as_text_if_any")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub back: Option<Decimal>,
    /// What was noted.
    pub note: Option<String>,
}

/// How many walk-aways met a fate.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FateCount {
    /// The fate.
    pub fate: Fate,
    /// How many.
    pub walk_aways: usize,
}

/// What became of the walk-aways of the eight quarters.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Fates {
    /// How many there are.
    pub walk_aways: usize,
    /// Each fate, also those nobody met.
    pub counts: Vec<FateCount>,
}

/// How many exceptions met a fate.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ExceptionCount {
    /// The fate.
    pub fate: ExceptionFate,
    /// How many.
    pub exceptions: usize,
}

/// An exception that was granted.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ExceptionView {
    /// The record's id.
    pub id: Option<String>,
    /// When, `YYYY-MM-DD`.
    pub on: String,
    /// The deal's name.
    pub deal: Option<String>,
    /// Who buys.
    pub buyer: Option<String>,
    /// Whose deal it is.
    pub owner: Option<String>,
    /// What was approved.
    pub covers: Option<Covers>,
    /// In which role.
    pub role: Option<String>,
    /// By whom.
    pub by: Option<String>,
    /// The price, in its own currency.
    pub value: Option<Money>,
    /// What became of it.
    pub fate: ExceptionFate,
    /// When, where that is known.
    pub fate_on: Option<String>,
}

/// Exceptions granted in the eight quarters.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Exceptions {
    /// How many were granted.
    pub granted: usize,
    /// Of these, in the quarter that is asked about.
    pub in_quarter: usize,
    /// Each fate, also those nobody met.
    pub counts: Vec<ExceptionCount>,
    /// Those that paid off among those whose fate is known.
    pub paid_off: Rate,
    /// Each of them, newest first.
    pub list: Vec<ExceptionView>,
}

/// A price at which we left beside the price they came back with.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Pair {
    /// The walk-away's id.
    pub id: Option<String>,
    /// The deal's name.
    pub deal: Option<String>,
    /// Who buys.
    pub buyer: Option<String>,
    /// The day we left, `YYYY-MM-DD`.
    pub left_on: String,
    /// The price at which we left, as decimal text.
    #[serde(serialize_with = "as_text")]
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub left: Decimal,
    /// The price signed where it was, else the price they came back with; as decimal text.
    #[serde(serialize_with = "as_text")]
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub back: Decimal,
    /// `back - left`, as decimal text.
    #[serde(serialize_with = "as_text")]
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub more: Decimal,
    /// `more / left` to four decimals, as decimal text; `None` when we left at zero.
    #[serde(serialize_with = "as_text_if_any")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub share: Option<Decimal>,
    /// It was signed.
    pub signed: bool,
}

/// How many buyers came back for a reason.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ReturnCount {
    /// The reason (W-131).
    pub reason: ReturnReason,
    /// How many.
    pub returns: usize,
}

/// The walk-aways of the eight quarters that came back. A walk-away that came back more than once is one, by its
/// latest return.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Returns {
    /// Buyers who came back in the quarter that is asked about.
    pub in_quarter: usize,
    /// Walk-aways that came back, among all.
    pub came_back: Rate,
    /// Returns in the eight quarters of no walk-away that is there.
    pub loose: usize,
    /// Why they came back, of those that say so.
    pub reasons: Vec<ReturnCount>,
    /// Those that met our conditions, among those where that is known (W-137).
    pub conditions_met: Rate,
    /// Prices at which we left and prices of the return, in the currency of the sums; the newest walk-away first.
    pub pairs: Vec<Pair>,
    /// Pairs in another currency, or in two.
    pub other_pairs: usize,
    /// The median of `more`, as decimal text.
    #[serde(serialize_with = "as_text_if_any")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub median_more: Option<Decimal>,
    /// The median of `share`, as decimal text.
    #[serde(serialize_with = "as_text_if_any")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub median_share: Option<Decimal>,
    /// Returns above the price at which we left, among the pairs.
    pub above: Rate,
}

/// Times we said that we may leave, in the eight quarters (W-031, W-094).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Postures {
    /// How many.
    pub said: usize,
    /// Of these, in the quarter that is asked about.
    pub in_quarter: usize,
    /// Nothing changed.
    pub no_change: usize,
    /// The deal was lost.
    pub lost: usize,
    /// Nothing is known yet.
    pub unknown: usize,
    /// The buyer moved, among those where it is known.
    pub moved: Rate,
}

/// What became of a walk-away, and at what price it came back.
pub(super) struct Followed {
    pub fate: Fate,
    pub on: Option<Day>,
    /// In the walk-away's own currency; one in another cannot be compared.
    pub back: Option<Price>,
    pub returned: bool,
}

impl Asked<'_> {
    /// The walk-aways of the quarter, newest first.
    pub(super) fn left(&self) -> Vec<LeftView> {
        self.of_quarter(RecordKind::WalkAway).map(|row| self.left_view(row)).collect()
    }

    fn left_view(&self, row: &Row) -> LeftView {
        let record = &row.record;
        let (value, gap) = (self.value(row), self.gap(row));
        let currency = value.as_ref().or(gap.as_ref()).and_then(|price| price.currency.clone());
        let same =
            |price: Option<Price>| price.filter(|price| price.currency == currency).map(|price| price.amount);
        let followed = self.followed(row);
        LeftView {
            id: record.id.clone(),
            on: row.on.to_string(),
            deal_id: record.deal_id.clone(),
            deal: record.deal.clone(),
            buyer: record.buyer.clone(),
            owner: record.owner.clone(),
            reasons: reasons(row),
            door: record.door,
            referred_to: record.referred_to.clone(),
            amount: same(value),
            gap: same(gap),
            fate: followed.fate,
            fate_on: followed.on.map(|on| on.to_string()),
            back: same(followed.back),
            currency: currency.clone(),
            note: record.note.clone(),
        }
    }

    /// What became of a walk-away: the latest that is known of it, of its return and of what came of that. What the
    /// page itself says of it goes by no day; it holds unless somebody has noted anything else.
    pub(super) fn followed(&self, row: &Row) -> Followed {
        let usual = self.options.currency.as_ref();
        let back_again = self.records.at(row.other);
        let own = self.records.outcome(row).map(|(on, outcome)| (on, fate(outcome)));
        let again = back_again.map(|again| match self.records.outcome(again) {
            Some((on, outcome)) => (on.or(Some(again.on)), fate(outcome)),
            None => (Some(again.on), Fate::CameBack),
        });
        // Of news of one day what came of the return is the later one, unless that is only that they came back.
        let later = |own: &(Option<Day>, Fate), again: &(Option<Day>, Fate)| match own.0 {
            None => false,
            Some(_) if again.1 == Fate::CameBack => again.0 > own.0,
            Some(_) => again.0 >= own.0,
        };
        let (on, fate) = match (own, again) {
            (Some(own), Some(again)) if !later(&own, &again) => own,
            (_, Some(again)) => again,
            (Some(own), None) => own,
            (None, None) => (None, Fate::Unknown),
        };
        // The latest price: signed, or offered when they came back.
        let signed = |about: &[&Row]| {
            let news = self.records.at(about.first()?.signed)?;
            Some((news.on, 1, news.value(about, usual)?))
        };
        let again_and_row = back_again.map(|again| [again, row]);
        let prices = [
            signed(&[row]),
            again_and_row.and_then(|both| signed(&both)),
            back_again.and_then(|again| Some((again.on, 0, again.value(&[row], usual)?))),
        ];
        let back = prices.into_iter().flatten().max_by_key(|(on, rank, _)| (*on, *rank));
        let returned = back_again.is_some() || matches!(fate, Fate::Signed | Fate::CameBack);
        Followed { fate, on, back: back.filter(|_| returned).map(|(_, _, price)| price), returned }
    }

    /// What became of the walk-aways of the eight quarters.
    pub(super) fn fates(&self) -> Fates {
        let mut counts = [0_usize; Fate::ALL.len()];
        let mut walk_aways = 0_usize;
        for row in self.of_all(RecordKind::WalkAway) {
            walk_aways = walk_aways.saturating_add(1);
            tally(&mut counts, self.followed(row).fate as usize);
        }
        let counts = Fate::ALL.iter().zip(counts);
        Fates {
            walk_aways,
            counts: counts.map(|(fate, walk_aways)| FateCount { fate: *fate, walk_aways }).collect(),
        }
    }

    /// The exceptions of the eight quarters.
    pub(super) fn exceptions(&self) -> Exceptions {
        let mut counts = [0_usize; ExceptionFate::ALL.len()];
        let mut list = Vec::new();
        for row in self.of_all(RecordKind::Exception) {
            let record = &row.record;
            let told = self.records.outcome(row);
            let fate = told.map_or(ExceptionFate::Unknown, |(_, outcome)| exception_fate(outcome));
            tally(&mut counts, fate as usize);
            list.push(ExceptionView {
                id: record.id.clone(),
                on: row.on.to_string(),
                deal: record.deal.clone(),
                buyer: record.buyer.clone(),
                owner: record.owner.clone(),
                covers: record.covers,
                role: record.role.clone(),
                by: record.by.clone(),
                value: self.value(row).and_then(money),
                fate,
                fate_on: told.and_then(|(on, _)| on).map(|on| on.to_string()),
            });
        }
        let many = |fate: ExceptionFate| counts.get(fate as usize).copied().unwrap_or(0);
        let known = list.len().saturating_sub(many(ExceptionFate::Unknown));
        Exceptions {
            granted: list.len(),
            in_quarter: self.of_quarter(RecordKind::Exception).count(),
            counts: ExceptionFate::ALL
                .iter()
                .map(|fate| ExceptionCount { fate: *fate, exceptions: many(*fate) })
                .collect(),
            paid_off: Rate::new(many(ExceptionFate::PaidOff), known),
            list,
        }
    }

    /// What came back of the walk-aways of the eight quarters, and at what price.
    pub(super) fn returns(&self) -> Returns {
        let rows: Vec<&Row> = self.of_all(RecordKind::WalkAway).collect();
        let (mut came_back, mut other_pairs, mut met, mut asked) = (0_usize, 0_usize, 0_usize, 0_usize);
        let mut reasons = [0_usize; ReturnReason::ALL.len()];
        let mut pairs: Vec<Pair> = Vec::new();
        for row in &rows {
            let followed = self.followed(row);
            if !followed.returned {
                continue;
            }
            came_back = came_back.saturating_add(1);
            if let Some(again) = self.records.at(row.other) {
                if let Some(reason) = again.record.return_reason {
                    tally(&mut reasons, reason as usize);
                }
                if let Some(all_met) = again.record.conditions_met {
                    asked = asked.saturating_add(1);
                    met = met.saturating_add(usize::from(all_met));
                }
            }
            let (left, back) = (self.value(row), followed.back);
            let comparable = left.is_some() && back.is_some();
            let (Some(left), Some(back)) = (self.summed(left), self.summed(back)) else {
                other_pairs = other_pairs.saturating_add(usize::from(comparable));
                continue;
            };
            let more = sub(back, left);
            pairs.push(Pair {
                id: row.record.id.clone(),
                deal: row.record.deal.clone(),
                buyer: row.record.buyer.clone(),
                left_on: row.on.to_string(),
                left,
                back,
                more,
                share: share(more, left),
                signed: followed.fate == Fate::Signed,
            });
        }
        let above = pairs.iter().filter(|pair| pair.back > pair.left).count();
        let loose = self.of_all(RecordKind::Return).filter(|row| row.other.is_none()).count();
        Returns {
            in_quarter: self.of_quarter(RecordKind::Return).count(),
            came_back: Rate::new(came_back, rows.len()),
            loose,
            reasons: ReturnReason::ALL
                .iter()
                .zip(reasons)
                .map(|(reason, returns)| ReturnCount { reason: *reason, returns })
                .collect(),
            conditions_met: Rate::new(met, asked),
            median_more: median(pairs.iter().map(|pair| pair.more).collect()),
            median_share: median(pairs.iter().filter_map(|pair| pair.share).collect()).map(four),
            above: Rate::new(above, pairs.len()),
            pairs,
            other_pairs,
        }
    }

    /// The postures of the eight quarters.
    pub(super) fn postures(&self) -> Postures {
        let mut postures =
            Postures { in_quarter: self.of_quarter(RecordKind::Posture).count(), ..Postures::default() };
        let mut moved = 0_usize;
        for row in self.of_all(RecordKind::Posture) {
            postures.said = postures.said.saturating_add(1);
            let count = match self.records.outcome(row).map(|(_, outcome)| outcome) {
                Some(Outcome::BuyerMoved) => &mut moved,
                Some(Outcome::NoChange) => &mut postures.no_change,
                Some(Outcome::Lost) => &mut postures.lost,
                _ => &mut postures.unknown,
            };
            *count = count.saturating_add(1);
        }
        postures.moved = Rate::new(moved, postures.said.saturating_sub(postures.unknown));
        postures
    }

    /// The quarter a day is in.
    pub(super) fn in_quarter(&self, day: Day) -> bool {
        Quarter::of(day, self.start) == self.quarter
    }
}

/// The reasons of a walk-away, each once.
pub(super) fn reasons(row: &Row) -> Vec<Exit> {
    let named = &row.record.reasons.items;
    Exit::ALL.iter().copied().filter(|exit| named.contains(&Some(*exit))).collect()
}

fn money(price: Price) -> Option<Money> {
    price.currency.map(|currency| Money { amount: price.amount, currency })
}

fn fate(outcome: Outcome) -> Fate {
    match outcome {
        Outcome::Signed => Fate::Signed,
        Outcome::BoughtElsewhere => Fate::BoughtElsewhere,
        Outcome::BoughtNothing => Fate::BoughtNothing,
        Outcome::BadCustomer => Fate::BadCustomer,
        Outcome::Lost => Fate::Lost,
        _ => Fate::Unknown,
    }
}

fn exception_fate(outcome: Outcome) -> ExceptionFate {
    match outcome {
        Outcome::PaidOff => ExceptionFate::PaidOff,
        Outcome::Renegotiated => ExceptionFate::Renegotiated,
        Outcome::LostMoney => ExceptionFate::LostMoney,
        Outcome::Cancelled => ExceptionFate::Cancelled,
        _ => ExceptionFate::Unknown,
    }
}

fn tally(counts: &mut [usize], place: usize) {
    if let Some(count) = counts.get_mut(place) {
        *count = count.saturating_add(1);
    }
}

/// `more / left` to four decimals.
fn share(more: Decimal, left: Decimal) -> Option<Decimal> {
    div(more, left).map(four)
}

fn four(number: Decimal) -> Decimal {
    number.round_dp_with_strategy(4, RoundingStrategy::MidpointAwayFromZero).normalize()
}

/// The middle one; of an even number the mean of the two in the middle.
pub(super) fn median(mut numbers: Vec<Decimal>) -> Option<Decimal> {
    order(&mut numbers, |a, b| a < b);
    let middle = numbers.len() / 2;
    let upper = numbers.get(middle).copied()?;
    if numbers.len() % 2 == 1 {
        return Some(upper);
    }
    let lower = middle.checked_sub(1).and_then(|place| numbers.get(place)).copied()?;
    div(add(lower, upper), Decimal::TWO).map(|mean| mean.normalize())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn medians() {
        let of = |numbers: &[i64]| median(numbers.iter().map(|it| Decimal::from(*it)).collect());
        assert_eq!(of(&[]), None);
        assert_eq!(of(&[7]), Some(Decimal::from(7)));
        assert_eq!(of(&[9, 1]), Some(Decimal::from(5)));
        assert_eq!(of(&[3, -1]), Some(Decimal::ONE));
        assert_eq!(of(&[4, 1]), Some(Decimal::new(25, 1)));
        assert_eq!(of(&[9, -3, 4]), Some(Decimal::from(4)));
    }
}
