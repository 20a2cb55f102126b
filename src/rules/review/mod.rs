//! The leader's question: which deals did we walk away from, why, and what became of them (W-001, W-160 to W-162).
//!
//! What it counts:
//!
//! * A **walk-away** is a record of that kind; the same id counts once. It has all the reasons it names, so one with
//!   two reasons stands under both, and the reasons add up to more than the walk-aways.
//! * **At stake** is the sum of the prices on the table when we left.
//! * **Protected** is the sum of the gaps of those prices to the walk-away threshold: margin that was not given away.
//!   It is no profit, for nobody knows whether the deal would have been signed; a walk-away above the threshold
//!   (for its terms, say) protects something that is no amount, and adds nothing.
//! * Amounts are summed in one currency only, the one asked for or the one most walk-aways and closed deals are in.
//!   What is in another is listed beside it, never converted.
//! * Counts and the list are those of one quarter. What became of something takes time, and its rates need cases:
//!   fates, exceptions, returns, postures and conversations are looked at over the eight quarters shown.
//! * Every rate has its interval ([`rate`]), and with fewer than five cases it is said to be no rate yet.

pub mod quarter;
pub mod rate;
pub mod records;

mod asked;
mod celebrate;
mod follow;
mod plays;
mod told;

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::Serialize;

use self::quarter::{Quarter, QuarterView};
use self::rate::Rate;
use self::records::{Price, Records, Row};
use crate::facts::json::Json;
use crate::facts::read::{At, Findings, Read, order};
use crate::facts::record::RecordKind;
use crate::number::money::{add, sum};
use crate::vocabulary::{Day, Exit, FieldError, Reason, Value, as_text};

use asked::{Asked, folded};
pub use asked::{Options, QUARTERS};
pub use celebrate::Celebration;
pub use follow::{
    ExceptionCount, ExceptionFate, ExceptionView, Exceptions, Fate, FateCount, Fates, LeftView, Pair,
    Postures, ReturnCount, Returns,
};
pub use plays::{CaseSums, ClientCases, OverdueView, PlayReview, ReasonCases, WhyView};

/// The most owners that are offered to choose from.
const OWNERS: usize = 200;

/// The answer to the leader's question.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Review {
    /// Version of this form: `walkaway.review/1`.
    pub schema: &'static str,
    /// The quarter that is asked about: its last day, as [`QuarterSums::quarter`] has it. `None` when there is
    /// neither a day nor a record.
    pub quarter: Option<String>,
    /// The answer in one sentence.
    pub answer: Option<Reason>,
    /// Deals were closed and none was left (W-001): what that asks, in a few lines; empty when there is no reason to
    /// ask. A question for a team: never raised for one person.
    pub alert: Vec<Reason>,
    /// Eight quarters, oldest first, with the one that is asked about among them.
    pub quarters: Vec<QuarterSums>,
    /// The currency of every amount here; `None` when no record names one.
    pub currency: Option<String>,
    /// What is in other currencies, in the quarter.
    pub other_currencies: Vec<OtherCurrency>,
    /// The person asked about; `None` is everybody.
    pub owner: Option<String>,
    /// Whose records there are, by name.
    pub owners: Vec<String>,
    /// Walk-aways of the quarter by reason, most frequent first. One with two reasons counts in both.
    pub reasons: Vec<ReasonSums>,
    /// Walk-aways of the quarter with more than one reason.
    pub several_reasons: usize,
    /// Walk-aways of the quarter by how the door was left.
    pub doors: Vec<DoorCount>,
    /// The walk-aways of the quarter, newest first.
    pub left: Vec<LeftView>,
    /// What became of the walk-aways of the eight quarters.
    pub fates: Fates,
    /// Exceptions granted in the eight quarters and what became of them.
    pub exceptions: Exceptions,
    /// Walk-aways of the eight quarters that came back, and at what price.
    pub returns: Returns,
    /// Postures of the eight quarters: whether the buyer moved.
    pub postures: Postures,
    /// The conversations of the eight quarters, by play; those in which nothing happened are not there.
    pub plays: Vec<PlayReview>,
    /// A walk-away worth telling.
    pub celebration: Option<Celebration>,
    /// What was read and what was not.
    pub read: Counts,
    /// The first mistakes and remarks, with their places: `records.12.value`, `options.currency`.
    pub problems: Vec<FieldError>,
}

/// One quarter.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct QuarterSums {
    /// Which one.
    pub quarter: QuarterView,
    /// Deals that we left.
    pub walk_aways: usize,
    /// Of these, those whose price is known in the currency of the sums.
    pub valued: usize,
    /// The sum of those prices, as decimal text.
    #[serde(serialize_with = "as_text")]
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub at_stake: Decimal,
    /// Walk-aways under the threshold, in the currency of the sums.
    pub under: usize,
    /// The sum of their gaps to the threshold, as decimal text: margin not given away.
    #[serde(serialize_with = "as_text")]
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub protected: Decimal,
    /// Deals that were signed.
    pub closed: usize,
    /// The sum of their prices in the currency of the sums, as decimal text.
    #[serde(serialize_with = "as_text")]
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub signed: Decimal,
    /// Exceptions granted.
    pub exceptions: usize,
    /// Buyers who came back.
    pub returns: usize,
    /// Times we said that we may leave.
    pub postures: usize,
    /// Deals left among the deals that ended, left or signed (W-162).
    pub left_share: Rate,
}

/// What happened in another currency than that of the sums.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OtherCurrency {
    /// ISO 4217; `None` for amounts that name none.
    pub currency: Option<String>,
    /// Walk-aways with a price in it.
    pub walk_aways: usize,
    /// The sum of those prices, as decimal text.
    #[serde(serialize_with = "as_text")]
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub at_stake: Decimal,
    /// The sum of the gaps in it, as decimal text.
    #[serde(serialize_with = "as_text")]
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub protected: Decimal,
    /// The sum of the closed deals in it, as decimal text.
    #[serde(serialize_with = "as_text")]
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub signed: Decimal,
}

/// Walk-aways for one reason.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ReasonSums {
    /// The reason; `None` for those that name none.
    pub reason: Option<Exit>,
    /// How many.
    pub walk_aways: usize,
    /// The sum of their prices, as decimal text.
    #[serde(serialize_with = "as_text")]
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub at_stake: Decimal,
    /// The sum of their gaps to the threshold, as decimal text.
    #[serde(serialize_with = "as_text")]
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub protected: Decimal,
}

/// Walk-aways by door.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DoorCount {
    /// The door; `None` for those that name none.
    pub door: Option<crate::facts::coaching::Door>,
    /// How many.
    pub walk_aways: usize,
}

/// What was read.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Counts {
    /// Records that were given.
    pub given: usize,
    /// Records that count, whatever their quarter and owner.
    pub counted: usize,
    /// Records with a mistake. Those that can be counted are, without the field that is wrong.
    pub malformed: usize,
    /// Records that say too little to be counted.
    pub unusable: usize,
    /// Records that were there before under the same id.
    pub repeated: usize,
    /// Outcomes of no record that is there, or from before a posture they are of.
    pub loose: usize,
    /// Records behind the first 20,000, which were not read.
    pub beyond: usize,
}

/// Answers the leader's question from `records`, any JSON at all. Total and deterministic; the order of the records
/// changes nothing, except that of two different ones under the same id the first one counts.
pub fn review(records: &Json, options: &Json, today: Option<Day>) -> Review {
    let mut findings = Findings::default();
    let json = Some(options).filter(|json| !matches!(json, Json::Null));
    let options = Options::read(json, &At::ROOT.key("options"), &mut findings);
    let mut review = Records::read(records).review(&options, today);
    review.problems.extend(findings.errors);
    review
}

impl Records {
    /// Answers the leader's question.
    pub fn review(&self, options: &Options, today: Option<Day>) -> Review {
        let mut problems = self.problems.clone();
        let start = match options.fiscal_start.map(|month| u8::try_from(month).unwrap_or(0)) {
            None => 1,
            Some(month @ 1..=12) => month,
            Some(_) => {
                let mut findings = Findings::default();
                let with = vec![("number", Value::Number(options.fiscal_start.unwrap_or(0).into()))];
                findings.error(&At::ROOT.key("options").key("fiscal_start"), "not-a-month", with);
                problems.extend(findings.errors);
                1
            }
        };
        let mut review = Review {
            schema: "walkaway.review/1",
            quarter: None,
            answer: None,
            alert: Vec::new(),
            quarters: Vec::new(),
            currency: options.currency.as_ref().map(|code| code.0.clone()),
            other_currencies: Vec::new(),
            owner: options.owner.clone(),
            owners: self.owners(),
            reasons: Vec::new(),
            several_reasons: 0,
            doors: Vec::new(),
            left: Vec::new(),
            fates: Fates::default(),
            exceptions: Exceptions::default(),
            returns: Returns::default(),
            postures: Postures::default(),
            plays: Vec::new(),
            celebration: None,
            read: self.counts(),
            problems,
        };
        let owner = options.owner.as_ref().map(|owner| folded(owner));
        let Some(quarter) = self.asked(options, owner.as_deref(), start, today) else { return review };
        let until = match today.map(|today| Quarter::of(today, start)) {
            // The eight quarters up to today, unless the question is about another time.
            Some(now) if now >= quarter && now < quarter.before(-QUARTERS) => now,
            _ => quarter,
        };
        let owned = self.rows.iter().filter(|row| self.owned(row, owner.as_deref()));
        let mut rows: Vec<(Quarter, &Row)> = owned.map(|row| (Quarter::of(row.on, start), row)).collect();
        order(&mut rows, |a, b| b.1.rank() < a.1.rank());
        let personal = owner.is_some();
        let currency = review.currency;
        let mut asked = Asked { records: self, options, personal, start, quarter, until, currency, rows };
        if asked.currency.is_none() {
            asked.currency = asked.most_frequent_currency();
        }

        review.quarters = asked.quarters(today);
        review.quarter = Some(quarter.last().to_string());
        review.other_currencies = asked.other_currencies();
        review.reasons = asked.reasons();
        review.doors = asked.doors();
        review.left = asked.left();
        review.several_reasons = review.left.iter().filter(|left| left.reasons.len() > 1).count();
        review.fates = asked.fates();
        review.exceptions = asked.exceptions();
        review.returns = asked.returns();
        review.postures = asked.postures();
        review.plays = asked.plays(today);
        review.celebration = asked.celebration();
        let sums = review.quarters.iter().find(|sums| Some(&sums.quarter.to) == review.quarter.as_ref());
        if let Some(sums) = sums {
            review.answer = Some(asked.answer(sums));
            review.alert = asked.alert(sums);
        }
        review.currency = asked.currency;
        review
    }

    fn counts(&self) -> Counts {
        Counts {
            given: self.given,
            counted: self.rows.len(),
            malformed: self.malformed,
            unusable: self.unusable,
            repeated: self.repeated,
            loose: self.loose,
            beyond: self.given.saturating_sub(records::MAX_RECORDS),
        }
    }

    /// Whose records there are; names that differ in case alone are one.
    fn owners(&self) -> Vec<String> {
        let mut owners = BTreeMap::new();
        for owner in self.rows.iter().filter_map(|row| row.record.owner.as_ref()) {
            let shown = owners.entry(folded(owner)).or_insert(owner);
            // Of two ways to write a name the same one, whatever the order of the records.
            *shown = (*shown).min(owner);
        }
        owners.into_values().take(OWNERS).cloned().collect()
    }

    /// The quarter that is asked about: the one that is named; else the newest up to today in which anything
    /// happened, else today's.
    fn asked(
        &self,
        options: &Options,
        owner: Option<&str>,
        start: u8,
        today: Option<Day>,
    ) -> Option<Quarter> {
        if let Some(day) = options.quarter_of {
            return Some(Quarter::of(day, start));
        }
        let now = today.map(|today| Quarter::of(today, start));
        let happened = self.rows.iter().filter(|row| {
            // What is due on a day has not happened on it.
            let happens = !matches!(row.kind, RecordKind::Task | RecordKind::Outcome | RecordKind::Promise);
            happens && self.owned(row, owner)
        });
        let newest =
            happened.map(|row| Quarter::of(row.on, start)).filter(|it| now.is_none_or(|now| *it <= now));
        newest.max().or(now)
    }

    /// Whether that is the person's record; a return that names nobody is that of whoever left.
    fn owned(&self, row: &Row, owner: Option<&str>) -> bool {
        let Some(owner) = owner else { return true };
        let own = row.record.owner.as_deref();
        let away = || match row.kind {
            RecordKind::Return => self.at(row.other).and_then(|away| away.record.owner.as_deref()),
            _ => None,
        };
        own.or_else(away).is_some_and(|name| folded(name) == owner)
    }
}

impl Asked<'_> {
    fn quarters(&self, today: Option<Day>) -> Vec<QuarterSums> {
        let mut all: BTreeMap<Quarter, QuarterSums> = BTreeMap::new();
        for back in 0..QUARTERS {
            let quarter = self.until.before(back);
            all.insert(quarter, QuarterSums::new(quarter.view(today)));
        }
        for (quarter, row) in &self.rows {
            let Some(sums) = all.get_mut(quarter) else { continue };
            let count = match row.kind {
                RecordKind::WalkAway => {
                    if let Some(value) = self.summed(self.value(row)) {
                        sums.valued = sums.valued.saturating_add(1);
                        sums.at_stake = add(sums.at_stake, value);
                    }
                    if let Some(gap) = self.summed(self.gap(row)) {
                        sums.under = sums.under.saturating_add(1);
                        sums.protected = add(sums.protected, gap);
                    }
                    &mut sums.walk_aways
                }
                RecordKind::Closed => {
                    sums.signed = add(sums.signed, self.summed(self.value(row)).unwrap_or_default());
                    &mut sums.closed
                }
                RecordKind::Exception => &mut sums.exceptions,
                RecordKind::Return => &mut sums.returns,
                RecordKind::Posture => &mut sums.postures,
                RecordKind::Task | RecordKind::Outcome | RecordKind::Case | RecordKind::Promise => continue,
            };
            *count = count.saturating_add(1);
        }
        let mut quarters: Vec<QuarterSums> = all.into_values().collect();
        for sums in &mut quarters {
            sums.left_share = Rate::new(sums.walk_aways, sums.walk_aways.saturating_add(sums.closed));
        }
        quarters
    }

    fn other_currencies(&self) -> Vec<OtherCurrency> {
        let mut others = BTreeMap::<Option<String>, OtherCurrency>::new();
        let mut other = |price: Option<Price>, put: fn(&mut OtherCurrency, Decimal)| {
            let Some(price) = price.filter(|price| price.currency != self.currency) else { return };
            let fresh = OtherCurrency {
                currency: price.currency.clone(),
                walk_aways: 0,
                at_stake: Decimal::ZERO,
                protected: Decimal::ZERO,
                signed: Decimal::ZERO,
            };
            put(others.entry(price.currency).or_insert(fresh), price.amount);
        };
        for row in self.of_quarter(RecordKind::WalkAway) {
            other(self.value(row), |other, amount| {
                other.walk_aways = other.walk_aways.saturating_add(1);
                other.at_stake = add(other.at_stake, amount);
            });
            other(self.gap(row), |other, amount| other.protected = add(other.protected, amount));
        }
        for row in self.of_quarter(RecordKind::Closed) {
            other(self.value(row), |other, amount| other.signed = add(other.signed, amount));
        }
        others.into_values().collect()
    }

    fn reasons(&self) -> Vec<ReasonSums> {
        let reasons = Exit::ALL.iter().copied().map(Some).chain([None]);
        let mut all: Vec<ReasonSums> = Vec::new();
        for reason in reasons {
            let has = |row: &&Row| match reason {
                Some(reason) => row.record.reasons.items.contains(&Some(reason)),
                None => row.record.reasons.items.iter().all(Option::is_none),
            };
            let rows: Vec<&Row> = self.of_quarter(RecordKind::WalkAway).filter(has).collect();
            if reason.is_none() && rows.is_empty() {
                continue;
            }
            all.push(ReasonSums {
                reason,
                walk_aways: rows.len(),
                at_stake: sum(rows.iter().filter_map(|row| self.summed(self.value(row)))),
                protected: sum(rows.iter().filter_map(|row| self.summed(self.gap(row)))),
            });
        }
        let last = |sums: &ReasonSums| sums.reason.is_none();
        order(&mut all, |a, b| (last(a), b.walk_aways) < (last(b), a.walk_aways));
        all
    }

    fn doors(&self) -> Vec<DoorCount> {
        let doors = crate::facts::coaching::Door::ALL.iter().copied().map(Some).chain([None]);
        let mut all = Vec::new();
        for door in doors {
            let walk_aways =
                self.of_quarter(RecordKind::WalkAway).filter(|row| row.record.door == door).count();
            if door.is_some() || walk_aways > 0 {
                all.push(DoorCount { door, walk_aways });
            }
        }
        all
    }

    /// "Which deals did we walk away from?" in one sentence.
    fn answer(&self, sums: &QuarterSums) -> Reason {
        let mut with = vec![
            ("count", Value::count(sums.walk_aways)),
            ("number", Value::count(sums.quarter.number.into())),
            ("year", Value::Text(sums.quarter.year.to_string())),
        ];
        let code = match (sums.walk_aways, sums.valued, sums.quarter.running) {
            (0, _, true) => "review-answer-none-so-far",
            (0, _, false) => "review-answer-none",
            (_, 0, _) => "review-answer-unpriced",
            _ => "review-answer",
        };
        if sums.walk_aways == 0 {
            with.retain(|(name, _)| *name != "count");
        } else if sums.valued > 0 {
            with.push(("at_stake", self.money(sums.at_stake)));
        }
        Reason { code, with, setting: None }
    }

    /// Deals were closed and none was left: a question for the team, not for one person.
    fn alert(&self, sums: &QuarterSums) -> Vec<Reason> {
        if sums.closed == 0 || sums.walk_aways > 0 || self.personal {
            return Vec::new();
        }
        let line = |code: &'static str, count: usize| Reason {
            code,
            with: vec![("count", Value::count(count))],
            setting: None,
        };
        let first = if sums.quarter.running { "review-alert-so-far" } else { "review-alert" };
        let mut lines = vec![line(first, sums.closed)];
        if sums.exceptions > 0 {
            lines.push(line("review-alert-exceptions", sums.exceptions));
        }
        lines.push(Reason { code: "review-alert-ask", with: Vec::new(), setting: None });
        lines
    }
}

impl QuarterSums {
    fn new(quarter: QuarterView) -> QuarterSums {
        QuarterSums {
            quarter,
            walk_aways: 0,
            valued: 0,
            at_stake: Decimal::ZERO,
            under: 0,
            protected: Decimal::ZERO,
            closed: 0,
            signed: Decimal::ZERO,
            exceptions: 0,
            returns: 0,
            postures: 0,
            left_share: Rate::default(),
        }
    }
}
