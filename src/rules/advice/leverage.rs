//! How strong the rep is without this deal (BATNA, design 3.7): the chance of reaching the quota without it and with
//! it, what that rests on, and what to do about it. Nothing of it reaches a threshold or the verdict (W-067).
//!
//! Which deals count: those that close up to the period's end, were qualified and are not overdue, unless the policy
//! counts those too. What cannot be told of a deal (whether it closes in time, how likely, for how much) is taken from
//! its worst, it brings nothing, to its best; the chance is then a range. A deal that is named more than once counts
//! once, by what brings least of what is said of it, whatever the order of the list.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use rust_decimal::RoundingStrategy::{MidpointAwayFromZero, ToNegativeInfinity, ToPositiveInfinity};
use serde::Serialize;

use crate::advice::chances;
use crate::advice::chances::{Bet, Bounds, Odds, Shares};
use crate::advice::scene::Scene;
use crate::advice::talks::TalksView;
use crate::facts::amount::Amount;
use crate::facts::coaching::{Alternative, LeverageFacts, SelfCheck};
use crate::facts::json::Json;
use crate::facts::read::{At, Findings, order};
use crate::judging::currency::in_currency;
use crate::number::money::{MAX_AMOUNT, add, div, mul, sub};
use crate::policy::settings::LeverageSettings;
use crate::vocabulary::{Day, Level, Reason, Stage, Value, Why, With, as_text, as_text_if_any, words};

words! {
    /// How strong the rep is.
    pub enum Rating {
        /// Needs this deal, and will be felt to.
        Weak = "weak",
        /// Could do without it, at a risk.
        Balanced = "balanced",
        /// Does not need it.
        Strong = "strong",
    }
}

words! {
    /// Whether another deal counts for the period.
    pub enum Counts {
        /// All is known: it does.
        Yes = "yes",
        /// Something about it is not known: it may.
        Unsure = "unsure",
        /// It closes after the period.
        Later = "later",
        /// It cannot bring anything: no probability, or no amount.
        Nothing = "nothing",
        /// It is this very deal.
        Itself = "itself",
        /// It is named more than once, and another entry of it counts.
        Twice = "twice",
        /// Its close date has passed, and the policy does not count such deals.
        Overdue = "overdue",
        /// It was never qualified, and the policy does not count such deals.
        Unqualified = "unqualified",
    }
}

/// A probability, 0 to 1, in four decimals: exact, or from the least to the most it can be.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Chance {
    /// The least, rounded down.
    #[serde(serialize_with = "as_text")]
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub least: Decimal,
    /// The most, rounded up.
    #[serde(serialize_with = "as_text")]
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub most: Decimal,
    /// Both are the very number, rounded half away from zero; 0 and 1 then mean impossible and certain.
    pub exact: bool,
}

impl Chance {
    /// For a message, in tenths of a percent: a share, or a range of shares that is rounded outward. What is neither
    /// impossible nor certain never becomes 0 % or 100 %.
    pub fn value(&self) -> Value {
        let round = |share: Decimal, how| {
            let tenths = share.round_dp_with_strategy(3, how).normalize();
            let end = tenths.is_zero() || tenths == Decimal::ONE;
            Value::Share(if end { share } else { tenths })
        };
        if self.exact || self.least == self.most {
            return round(self.least, MidpointAwayFromZero);
        }
        let least = (!self.least.is_zero()).then(|| Box::new(round(self.least, ToNegativeInfinity)));
        let most = (self.most != Decimal::ONE).then(|| Box::new(round(self.most, ToPositiveInfinity)));
        Value::Between { least, most }
    }

    /// A difference of chances for a message, in points of a percent: a number, or a range of numbers.
    pub fn points(&self) -> Value {
        let points = |share: Decimal, how| {
            let points = mul(share, Decimal::ONE_HUNDRED).round_dp_with_strategy(1, how);
            Value::Number(points.normalize())
        };
        if self.exact || self.least == self.most {
            return points(self.least, MidpointAwayFromZero);
        }
        let least = Some(Box::new(points(self.least, ToNegativeInfinity)));
        Value::Between { least, most: Some(Box::new(points(self.most, ToPositiveInfinity))) }
    }
}

impl From<Shares> for Chance {
    fn from(Shares { least, most, exact }: Shares) -> Chance {
        Chance { least, most, exact }
    }
}

/// A sign of a strong (W-011) or weak (W-012) position.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Sign {
    /// The message that names it: `leverage-sign-pipeline`.
    pub id: &'static str,
    /// Whether it is met; `None` is unknown.
    pub met: Option<bool>,
    /// The numbers compared and the setting, or what is missing.
    pub reason: Reason,
}

/// Another open deal of the rep.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Other {
    /// Its place in `leverage.alternatives`, from 0.
    pub place: usize,
    /// Its name, where it has one.
    pub name: Option<String>,
    /// What it brings, in the deal's currency.
    #[serde(serialize_with = "as_text_if_any")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub amount: Option<Decimal>,
    /// How likely, 0 to 1.
    #[serde(serialize_with = "as_text_if_any")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub probability: Option<Decimal>,
    /// When it is expected to close, `YYYY-MM-DD`.
    pub close_on: Option<String>,
    /// Whole days from today to that day; negative when it has passed.
    pub days: Option<i64>,
    /// Whether it counts.
    pub counts: Counts,
    /// What is not known of it, as names of messages.
    pub lacks: Vec<&'static str>,
    /// It brings less than this deal.
    pub smaller: bool,
}

/// How the rep comes across in one respect (W-087, W-088).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SelfSign {
    /// The message that names it: `leverage-self-calm`.
    pub id: &'static str,
    /// Where the answer goes in the deal.
    pub path: &'static str,
    /// It makes the rep look strong; else weak.
    pub strong: bool,
    /// What the rep says; `None` was not asked yet.
    pub seen: Option<bool>,
    /// What the offers show of it, whatever the rep says (W-086e, W-088).
    pub shown: Option<Reason>,
}

impl SelfSign {
    /// The rep says so, or the offers show it.
    pub fn holds(&self) -> bool {
        self.seen == Some(true) || self.shown.is_some()
    }
}

/// One bar of the picture.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Bar {
    /// From here, inclusive.
    #[serde(serialize_with = "as_text")]
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub from: Decimal,
    /// To here, exclusive.
    #[serde(serialize_with = "as_text")]
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub to: Decimal,
    /// How likely the other deals bring as much, 0 to 1.
    #[serde(serialize_with = "as_text")]
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub share: Decimal,
    /// That is what is needed, or more.
    pub reaches: bool,
}

/// What the other deals that surely count may bring, drawn to within about 1 % of the width. Amounts are in the deal's
/// currency.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Distribution {
    /// The bars, side by side, from 0; one of them begins at the need.
    pub bars: Vec<Bar>,
    /// What is needed without this deal.
    #[serde(serialize_with = "as_text_if_any")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub need: Option<Decimal>,
    /// What is needed with it; absent when it brings all that is needed, or nothing is known of it.
    #[serde(serialize_with = "as_text_if_any")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub need_with: Option<Decimal>,
    /// What they bring on average.
    #[serde(serialize_with = "as_text")]
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub expected: Decimal,
}

/// How strong the rep is without this deal. Amounts are in the deal's currency.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LeverageView {
    /// What it comes to in one sentence, then whatever is odd about it.
    pub says: Vec<Reason>,
    /// The rep's quota for the period.
    #[serde(serialize_with = "as_text_if_any")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub quota: Option<Decimal>,
    /// The rep may not see the quota.
    pub quota_forbidden: bool,
    /// What the rep has closed so far.
    #[serde(serialize_with = "as_text_if_any")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub closed: Option<Decimal>,
    /// The last day of the period, `YYYY-MM-DD`.
    pub period_end: Option<String>,
    /// Days left in the period, today not counted.
    pub days_left: Option<i64>,
    /// What is still needed: quota less closed, not below 0.
    #[serde(serialize_with = "as_text_if_any")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub need: Option<Decimal>,
    /// What this deal brings: the price we ask.
    #[serde(serialize_with = "as_text_if_any")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub this: Option<Decimal>,
    /// How likely the quota is reached without this deal (M6).
    pub without: Option<Chance>,
    /// How likely with it.
    pub with_deal: Option<Chance>,
    /// How much likelier this deal makes it (M7).
    pub dependence: Option<Chance>,
    /// The warning that too much depends on this deal (W-085).
    pub depends: Option<Reason>,
    /// Without this deal, with every probability taken down by the policy's pessimism.
    pub pessimistic: Option<Chance>,
    /// By how much they are taken down: 0.8 leaves four fifths.
    #[serde(serialize_with = "as_text")]
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub pessimism: Decimal,
    /// How strong the rep is; `None` when that cannot be told.
    pub rating: Option<Rating>,
    /// Why.
    pub rating_why: Option<Reason>,
    /// That the way the rep comes across has lowered it one step (W-003).
    pub lowered: Option<Reason>,
    /// What the deals that surely count bring together.
    #[serde(serialize_with = "as_text_if_any")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub pipeline: Option<Decimal>,
    /// What they bring on average.
    #[serde(serialize_with = "as_text_if_any")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub expected: Option<Decimal>,
    /// Coverage beside what the rule of thumb asks (M9), then why it misleads here, when it does.
    pub coverage: Vec<Reason>,
    /// The four signs of a strong position (W-011).
    pub strong: Vec<Sign>,
    /// The four signs of a weak one (W-012).
    pub weak: Vec<Sign>,
    /// Every other deal, in the order of the list.
    pub others: Vec<Other>,
    /// The places of those to close first, the easiest first, at most three (W-083).
    pub easy: Vec<usize>,
    /// What to do when the position is weak (W-015, W-082).
    pub habits: Vec<Reason>,
    /// Where new alternatives come from, then (W-084).
    pub levers: Vec<Reason>,
    /// What alternatives are good for: the seller's four benefits (W-022).
    pub benefits: Vec<Reason>,
    /// What to keep doing about it, in one line: build alternatives while the position is weak or not known, else watch
    /// it grow (W-163).
    pub imperative: Option<Reason>,
    /// How the rep comes across (W-086 to W-089).
    pub self_check: Vec<SelfSign>,
    /// The picture.
    pub distribution: Option<Distribution>,
}

/// Reads it.
pub fn read(scene: &Scene, talks: &TalksView, findings: &mut Findings) -> LeverageView {
    let facts: LeverageFacts = scene.facts("leverage", findings);
    let close_on: Option<Day> = scene.facts("close_on", findings);
    let case = Case::new(scene, &facts, close_on, findings);
    let mut view = LeverageView {
        quota: case.quota,
        quota_forbidden: case.quota.is_none() && case.why("quota") == Some(Why::Forbidden),
        closed: case.closed,
        period_end: case.period_end.map(|day| day.to_string()),
        days_left: case.days_left,
        need: case.need,
        this: case.this,
        pessimism: case.settings.pessimism,
        self_check: self_check(&facts.self_check, quick(talks)),
        easy: case.easy(),
        ..LeverageView::default()
    };
    case.chances(&mut view);
    case.rate(&mut view);
    case.thumb(&mut view);
    view.strong = case.strong_signs(&view);
    view.weak = case.weak_signs();
    // Thin is thin, whether or not anybody knows the quota.
    let thin = view.weak.first().is_some_and(|sign| sign.met == Some(true));
    if view.rating == Some(Rating::Weak) || (view.rating.is_none() && thin) {
        view.habits = HABITS.iter().map(|code| plain(code)).collect();
        view.levers = LEVERS.iter().map(|code| plain(code)).collect();
    }
    view.benefits = BENEFITS.iter().map(|code| plain(code)).collect();
    view.imperative = Some(plain(match view.rating {
        Some(Rating::Weak) | None => "leverage-imperative-build",
        Some(Rating::Balanced | Rating::Strong) => "leverage-imperative-watch",
    }));
    view.distribution = case.distribution();
    view.says = case.says(&view);
    view.others = case.others;
    view
}

/// So many deals that are left out are named.
const NAMED: usize = 5;

/// W-015 and W-082, said once where both say it.
const HABITS: &[&str] = &[
    "leverage-do-prospect",
    "leverage-do-qualify",
    "leverage-do-velocity",
    "leverage-do-spread",
    "leverage-do-early",
];

/// W-084.
const LEVERS: &[&str] =
    &["leverage-lever-prospects", "leverage-lever-partners", "leverage-lever-base", "leverage-lever-inbound"];

/// W-022.
const BENEFITS: &[&str] = &[
    "leverage-benefit-freedom",
    "leverage-benefit-credibility",
    "leverage-benefit-pressure",
    "leverage-benefit-final",
];

fn plain(code: &'static str) -> Reason {
    Reason { code, with: Vec::new(), setting: None }
}

fn reason(code: &'static str, with: With) -> Reason {
    Reason { code, with, setting: None }
}

fn set(code: &'static str, with: With, setting: &str) -> Reason {
    Reason { code, with, setting: Some(["coach.leverage.", setting].concat()) }
}

fn whole(number: i64) -> Value {
    Value::Number(Decimal::from(number))
}

fn names(ids: &[&'static str]) -> Value {
    Value::List(ids.iter().map(|id| Value::Message((*id).to_owned())).collect())
}

/// Both may be unknown: false is false whatever the other is.
fn both(a: Option<bool>, b: Option<bool>) -> Option<bool> {
    match (a, b) {
        (Some(false), _) | (_, Some(false)) => Some(false),
        (Some(true), Some(true)) => Some(true),
        _ => None,
    }
}

/// How many of the other deals are so, and of how many nobody can say.
struct Count {
    sure: u32,
    open: u32,
    /// There are more deals than could be read.
    endless: bool,
}

impl Count {
    fn at_least(&self, from: u32) -> Option<bool> {
        let most = self.sure.saturating_add(self.open);
        match self.sure >= from {
            true => Some(true),
            false if self.endless || most >= from => None,
            false => Some(false),
        }
    }

    fn value(&self) -> Value {
        Value::Number(Decimal::from(self.sure))
    }
}

/// What is told of another deal.
struct Told<'a> {
    place: usize,
    facts: &'a Alternative,
    /// In the deal's currency.
    amount: Option<Decimal>,
    probability: Option<Decimal>,
    days: Option<i64>,
    counts: Counts,
}

impl Told<'_> {
    /// Without an id, the name and the amount tell which deal it is.
    fn called(&self) -> Option<(String, Option<Decimal>)> {
        let name = self.facts.name.as_ref()?.trim().to_lowercase();
        (!name.is_empty()).then_some((name, self.amount))
    }

    /// What of one deal told more than once counts: what brings nothing before what may, that before what surely does,
    /// and of these what brings least; then whatever tells them apart, so that the order of the list does not matter.
    fn rank(&self) -> impl Ord {
        let brings = match self.counts {
            Counts::Unsure => 1,
            Counts::Yes => 2,
            _ => 0,
        };
        let (amount, probability) = (self.amount.unwrap_or_default(), self.probability.unwrap_or_default());
        let facts = self.facts;
        let told = (self.amount, self.probability, facts.close_on, facts.stage, facts.qualified);
        (brings, mul(amount, probability), told, facts.id.clone(), facts.name.clone(), self.place)
    }
}

/// The places of the deals of which another entry counts. The same id is the same deal; an entry without an id is the
/// deal of the same name and amount.
fn named_again(all: &[Told]) -> Vec<usize> {
    let mut deals: Vec<Vec<&Told>> = Vec::new();
    let (mut by_id, mut by_name) = (BTreeMap::<&str, usize>::new(), BTreeMap::new());
    for told in all {
        let Some(id) = told.facts.id.as_deref() else { continue };
        let deal = *by_id.entry(id).or_insert(deals.len());
        match deals.get_mut(deal) {
            Some(entries) => entries.push(told),
            None => deals.push(vec![told]),
        }
    }
    // Two deals with ids may share name and amount: an entry without one then goes to that of the least id.
    for (_, deal) in by_id {
        for told in deals.get(deal).into_iter().flatten() {
            if let Some(called) = told.called() {
                by_name.entry(called).or_insert(deal);
            }
        }
    }
    for told in all.iter().filter(|told| told.facts.id.is_none()) {
        let Some(called) = told.called() else { continue };
        let deal = *by_name.entry(called).or_insert(deals.len());
        match deals.get_mut(deal) {
            Some(entries) => entries.push(told),
            None => deals.push(vec![told]),
        }
    }
    let mut again = Vec::new();
    for entries in deals.iter().filter(|entries| entries.len() > 1) {
        let counts = entries.iter().min_by_key(|told| told.rank()).map(|told| told.place);
        again.extend(entries.iter().map(|told| told.place).filter(|place| Some(*place) != counts));
    }
    again
}

struct Case<'a> {
    scene: &'a Scene<'a>,
    settings: &'a LeverageSettings,
    facts: &'a LeverageFacts,
    /// Facts that were delivered and are wrong.
    wrong: Vec<String>,
    quota: Option<Decimal>,
    team_quota: Option<Decimal>,
    closed: Option<Decimal>,
    period_end: Option<Day>,
    days_left: Option<i64>,
    need: Option<Decimal>,
    this: Option<Decimal>,
    /// Nobody may sign this deal at the price we ask: it brings nothing.
    this_left: bool,
    /// The day on which this deal closes, when that is after the period.
    this_later: Option<Day>,
    others: Vec<Other>,
    /// Somebody said which other deals there are, perhaps none.
    listed: bool,
    /// There are more than could be read.
    endless: bool,
    /// What surely comes, for its amount and with its probability.
    worst: Vec<Bet>,
    /// That, and everything unsure at its best.
    best: Vec<Bet>,
}

impl<'a> Case<'a> {
    fn new(
        scene: &'a Scene<'a>,
        facts: &'a LeverageFacts,
        close_on: Option<Day>,
        findings: &mut Findings,
    ) -> Case<'a> {
        let root = At::ROOT.key("leverage");
        let mut money = |amount: &Option<Amount>, at: &At| -> Option<Decimal> {
            converted(scene, amount.as_ref()?, at, findings)
        };
        let quota = money(&facts.quota, &root.key("quota"));
        let team_quota = money(&facts.team_quota, &root.key("team_quota"));
        let closed = facts.closed.as_ref().map(|closed| closed.0.clone());
        let closed = money(&closed, &root.key("closed"));
        let today = scene.now.map(|now| now.day);
        let between = |from: Option<Day>, to: Option<Day>| -> Option<i64> {
            Some(i64::from(to?.0.to_julian_day()).saturating_sub(i64::from(from?.0.to_julian_day())))
        };
        let later = |day: &Day| facts.period_end.is_some_and(|end| *day > end);
        // A quota of nothing is no quota: there is nothing to need.
        let target = quota.filter(|quota| !quota.is_zero());
        let need =
            target.zip(closed).map(|(target, closed)| sub(target, closed).max(Decimal::ZERO).normalize());
        let given = scene.json.get("leverage").and_then(|leverage| leverage.get("alternatives"));
        let mut case = Case {
            scene,
            settings: &scene.settings.leverage,
            facts,
            wrong: Vec::new(),
            quota,
            team_quota,
            closed,
            period_end: facts.period_end,
            days_left: between(today, facts.period_end),
            need,
            this: scene.our_price(),
            this_left: scene
                .our_price()
                .is_some_and(|price| scene.judged.verdict_at(price).best == Level::WalkAway),
            this_later: close_on.filter(later),
            others: Vec::new(),
            listed: matches!(given, Some(Json::List(_))),
            endless: facts.alternatives.unclear,
            worst: Vec::new(),
            best: Vec::new(),
        };
        let list = root.key("alternatives");
        let mut told = Vec::new();
        for (place, other) in facts.alternatives.items.iter().enumerate() {
            told.push(case.told(place, other, between(today, other.close_on), &list.place(place), findings));
        }
        for place in named_again(&told) {
            if let Some(again) = told.get_mut(place).filter(|again| again.counts != Counts::Itself) {
                again.counts = Counts::Twice;
            }
        }
        for told in told {
            case.take(told);
        }
        case.wrong = findings.errors.iter().map(|error| error.path.clone()).collect();
        case
    }

    /// What is told of another deal, and whether it counts, were it named once.
    fn told<'b>(
        &self,
        place: usize,
        facts: &'b Alternative,
        days: Option<i64>,
        at: &At,
        findings: &mut Findings,
    ) -> Told<'b> {
        let amount = facts
            .amount
            .as_ref()
            .and_then(|amount| converted(self.scene, amount, &at.key("amount"), findings));
        let probability = facts.probability.filter(|probability| {
            let fine = *probability <= Decimal::ONE;
            if !fine {
                let with = vec![("least", Value::Share(Decimal::ZERO)), ("most", Value::Share(Decimal::ONE))];
                findings.error(&at.key("probability"), "out-of-range", with);
            }
            fine
        });
        let in_time = facts.close_on.zip(self.period_end).map(|(day, end)| day <= end);
        let nothing = amount.is_some_and(|a| a.is_zero()) || probability.is_some_and(|p| p.is_zero());
        let overdue = days.is_some_and(|days| days < 0) && !self.settings.count_overdue;
        let unqualified = qualified(facts) == Some(false) && !self.settings.count_unqualified;
        let counts = if facts.id.is_some() && facts.id == self.scene.deal.id {
            Counts::Itself
        } else if in_time == Some(false) {
            Counts::Later
        } else if overdue {
            Counts::Overdue
        } else if unqualified {
            Counts::Unqualified
        } else if nothing {
            Counts::Nothing
        } else if in_time.is_some() && amount.is_some() && probability.is_some() {
            Counts::Yes
        } else {
            Counts::Unsure
        };
        Told { place, facts, amount, probability, days, counts }
    }

    /// Takes another deal in: what it brings at its worst and at its best.
    fn take(&mut self, told: Told) {
        let Told { place, facts, amount, probability, days, counts } = told;
        if counts == Counts::Yes {
            let (amount, probability) = (amount.unwrap_or_default(), probability.unwrap_or_default());
            self.worst.push(Bet { amount, probability });
        }
        if matches!(counts, Counts::Yes | Counts::Unsure) {
            // However large, no deal brings more than everything that is needed.
            let amount = amount.unwrap_or(MAX_AMOUNT);
            self.best.push(Bet { amount, probability: probability.unwrap_or(Decimal::ONE) });
        }
        let mut lacks = Vec::new();
        if matches!(counts, Counts::Unsure) {
            lacks.extend(amount.is_none().then_some("leverage-missing-amount"));
            lacks.extend(probability.is_none().then_some("leverage-missing-probability"));
            lacks.extend(facts.close_on.is_none().then_some("leverage-missing-close"));
        }
        self.others.push(Other {
            place,
            name: facts.name.clone(),
            amount,
            probability,
            close_on: facts.close_on.map(|day| day.to_string()),
            days,
            counts,
            lacks,
            smaller: amount.zip(self.this).is_some_and(|(amount, this)| amount < this),
        });
    }

    /// Why the fact is not there, where the host or an error says so.
    fn why(&self, key: &str) -> Option<Why> {
        let path = ["leverage.", key].concat();
        let missing = &self.scene.deal.missing.items;
        let said = missing
            .iter()
            .find(|gone| gone.path.as_deref() == Some(&path) || gone.path.as_deref() == Some("leverage"));
        match said {
            Some(said) => Some(said.why.unwrap_or(Why::Error)),
            None => self.wrong.contains(&path).then_some(Why::Invalid),
        }
    }

    fn money(&self, amount: Decimal) -> Value {
        self.scene.money(amount)
    }

    /// Whether the period is not over.
    fn open_period(&self) -> bool {
        self.days_left.is_none_or(|days| days >= 0)
    }

    /// The need without this deal, and with it.
    fn chances(&self, view: &mut LeverageView) {
        let Some(need) = self.need.filter(|_| self.open_period()) else { return };
        if !need.is_zero() && !self.listed {
            return;
        }
        // What nobody may sign is not counted on, whatever it would bring.
        let this = self.this.filter(|_| !self.this_left);
        let brings = this.map(|this| if self.this_later.is_some() { Decimal::ZERO } else { this });
        let with = brings.map(|brings| sub(need, brings).max(Decimal::ZERO));
        let targets = [need, with.unwrap_or(need)];
        let found = self.bounds(&self.worst, &self.best, &targets);
        let [without, with_deal] = found.as_slice() else { return };
        let shares = without.shares();
        if shares.least.is_zero() && shares.most == Decimal::ONE {
            return; // it says nothing
        }
        view.without = Some(shares.into());
        if with.is_some() {
            view.with_deal = Some(with_deal.shares().into());
            view.dependence = Some(with_deal.gain_over(*without).into());
        }
        let from = self.settings.dependence_from;
        view.depends = view.dependence.filter(|gain| gain.least >= from).map(|gain| {
            let from = mul(from, Decimal::ONE_HUNDRED).normalize();
            let with = vec![("points", gain.points()), ("from", Value::Number(from))];
            set("leverage-depends", with, "dependence_from")
        });
        let darker = |bets: &[Bet]| -> Vec<Bet> {
            let darker = |bet: &Bet| Bet {
                probability: mul(bet.probability, self.settings.pessimism),
                amount: bet.amount,
            };
            bets.iter().map(darker).collect()
        };
        let found = self.bounds(&darker(&self.worst), &darker(&self.best), &[need]);
        view.pessimistic = found.first().map(|bounds| bounds.shares().into());
    }

    fn bounds(&self, worst: &[Bet], best: &[Bet], targets: &[Decimal]) -> Vec<Bounds> {
        let low = chances::reach(worst, targets);
        let high = match (self.endless, worst.len() == best.len()) {
            (true, _) => vec![Odds::SURE; targets.len()],
            (false, true) => low.clone(),
            (false, false) => chances::reach(best, targets),
        };
        low.into_iter().zip(high).map(|(worst, best)| Bounds { worst, best }).collect()
    }

    fn rate(&self, view: &mut LeverageView) {
        let Some(chance) = &view.without else { return };
        let LeverageSettings { strong_from, weak_below, .. } = *self.settings;
        let rated = |share: Decimal| {
            if share >= strong_from {
                Rating::Strong
            } else if share < weak_below {
                Rating::Weak
            } else {
                Rating::Balanced
            }
        };
        let (worst, best) = (rated(chance.least), rated(chance.most));
        let (from, below) = (("from", Value::Share(strong_from)), ("below", Value::Share(weak_below)));
        let value = ("chance", chance.value());
        view.rating_why = Some(match worst {
            _ if worst != best => set("leverage-rating-open", vec![value, from, below], "strong_from"),
            Rating::Strong => set("leverage-rating-strong", vec![value, from], "strong_from"),
            Rating::Balanced => set("leverage-rating-balanced", vec![value, from, below], "weak_below"),
            Rating::Weak => set("leverage-rating-weak", vec![value, below], "weak_below"),
        });
        let desperate: Vec<&'static str> =
            view.self_check.iter().filter(|s| !s.strong && s.holds()).map(|s| s.id).collect();
        let lower = |rating| match rating {
            Rating::Strong => Rating::Balanced,
            _ => Rating::Weak,
        };
        let (mut lowest, mut highest) = (worst, best);
        if !desperate.is_empty() {
            (lowest, highest) = (lower(worst), lower(best));
            if highest != best {
                let signals = ("signals", names(&desperate));
                view.lowered = Some(reason("leverage-rating-lowered", vec![signals]));
            }
        }
        view.rating = (lowest == highest).then_some(lowest);
    }

    /// The rule of thumb, and when it misleads (M9).
    fn thumb(&self, view: &mut LeverageView) {
        if !self.listed {
            return;
        }
        let (pipeline, expected) = (chances::pipeline(&self.worst), chances::expected(&self.worst));
        view.pipeline = Some(pipeline);
        view.expected = Some(expected);
        let Some(need) = self.need.filter(|need| !need.is_zero()) else { return };
        let rate = div(expected, pipeline).map(|rate| rate.round_dp_with_strategy(3, MidpointAwayFromZero));
        let (Some(coverage), Some(needed), Some(rate)) =
            (chances::times(pipeline, need), chances::times(pipeline, expected), rate)
        else {
            return;
        };
        let with = vec![
            ("coverage", Value::Number(coverage)),
            ("needed", Value::Number(needed)),
            ("rate", Value::Share(rate)),
            ("pipeline", self.money(pipeline)),
            ("need", self.money(need)),
        ];
        view.coverage.push(reason("leverage-coverage", with));
        let Some(chance) = &view.without else { return };
        let with = || {
            vec![("expected", self.money(expected)), ("need", self.money(need)), ("chance", chance.value())]
        };
        let strong = self.settings.strong_from;
        if expected >= need && chance.most < strong {
            view.coverage.push(reason("leverage-coverage-flatters", with()));
        }
        if expected < need && chance.least >= strong {
            view.coverage.push(reason("leverage-coverage-scares", with()));
        }
    }

    fn count(&self, so: impl Fn(&Other, &Alternative) -> Option<bool>) -> Count {
        let mut count = Count { sure: 0, open: 0, endless: self.endless || !self.listed };
        for (other, facts) in self.others.iter().zip(&self.facts.alternatives.items) {
            if !matches!(other.counts, Counts::Yes | Counts::Unsure | Counts::Later) {
                continue;
            }
            match so(other, facts) {
                Some(true) => count.sure = count.sure.saturating_add(1),
                Some(false) => {}
                None => count.open = count.open.saturating_add(1),
            }
        }
        count
    }

    /// A sign that rests on a count: met from `from` on.
    fn counted(
        &self,
        id: &'static str,
        count: &Count,
        met: Option<bool>,
        reason: Reason,
        lacks: &'static str,
    ) -> Sign {
        let reason = match met {
            Some(_) => reason,
            None if count.endless => lacking(&["leverage-missing-others"]),
            None => lacking(&[lacks]),
        };
        Sign { id, met, reason }
    }

    /// W-011.
    fn strong_signs(&self, view: &LeverageView) -> Vec<Sign> {
        let settings = self.settings;
        let similar = self.count(|_, other| {
            let apart = (self.scene.deal.stage? as i8).abs_diff(other.stage? as i8);
            Some(apart <= 1)
        });
        let from = settings.similar_stage_from;
        let with = vec![("count", similar.value()), ("from", Value::Number(Decimal::from(from)))];
        let lacks = match self.scene.deal.stage {
            None => "leverage-missing-stage",
            Some(_) => "leverage-missing-stages",
        };
        let reason = set("leverage-similar", with, "similar_stage_from");
        let similar = self.counted("leverage-sign-similar", &similar, similar.at_least(from), reason, lacks);

        let likely = self.count(|other, _| {
            let likely = other.probability.map(|probability| probability >= settings.likely_from);
            let in_time = match other.counts {
                Counts::Later => Some(false),
                _ => other.close_on.is_some().then_some(self.period_end).flatten().map(|_| true),
            };
            both(likely, in_time)
        });
        let from = settings.likely_count;
        let with = vec![
            ("count", likely.value()),
            ("probability", Value::Share(settings.likely_from)),
            ("from", Value::Number(Decimal::from(from))),
        ];
        let lacks = match self.period_end {
            None => "leverage-missing-period",
            Some(_) => "leverage-missing-odds",
        };
        let reason = set("leverage-likely", with, "likely_count");
        let likely = self.counted("leverage-sign-likely", &likely, likely.at_least(from), reason, lacks);
        vec![self.full(), similar, likely, self.reachable(view)]
    }

    /// W-011a: a full pipeline of qualified deals.
    fn full(&self) -> Sign {
        let id = "leverage-sign-pipeline";
        let Some(need) = self.need else { return self.without_need(id) };
        if need.is_zero() {
            return Sign { id, met: Some(true), reason: plain("leverage-need-met") };
        }
        let (mut sure, mut open) = (Decimal::ZERO, self.endless || !self.listed);
        for (other, facts) in self.others.iter().zip(&self.facts.alternatives.items) {
            match (other.counts, qualified(facts), other.amount) {
                (Counts::Yes, Some(true), Some(amount)) => sure = add(sure, amount),
                (Counts::Yes | Counts::Unsure, Some(true) | None, _) => open = true,
                _ => {}
            }
        }
        let from = self.settings.coverage_from;
        let coverage = chances::times(sure, need).unwrap_or_default();
        // What is compared is exact; what is shown is rounded.
        let met = match sure >= mul(from, need) {
            true => Some(true),
            false if open => None,
            false => Some(false),
        };
        let with = vec![("coverage", Value::Number(coverage)), ("from", Value::Number(from))];
        let reason = match met {
            Some(_) => set("leverage-covers", with, "coverage_from"),
            None if !self.listed => lacking(&["leverage-missing-others"]),
            None => lacking(&["leverage-missing-qualified"]),
        };
        Sign { id, met, reason }
    }

    /// W-011d.
    fn reachable(&self, view: &LeverageView) -> Sign {
        let id = "leverage-sign-reachable";
        let from = self.settings.strong_from;
        let Some(chance) = &view.without else {
            let lacks = match self.need {
                None => return self.without_need(id),
                Some(_) => "leverage-missing-others",
            };
            return Sign { id, met: None, reason: lacking(&[lacks]) };
        };
        let met = match (chance.least >= from, chance.most >= from) {
            (true, _) => Some(true),
            (false, false) => Some(false),
            (false, true) => None,
        };
        let with = vec![("chance", chance.value()), ("from", Value::Share(from))];
        Sign { id, met, reason: set("leverage-reachable", with, "strong_from") }
    }

    fn without_need(&self, id: &'static str) -> Sign {
        let mut lacks = Vec::new();
        let no_quota = self.quota.is_none_or(|quota| quota.is_zero());
        lacks.extend(no_quota.then_some("leverage-missing-quota"));
        lacks.extend(self.closed.is_none().then_some("leverage-missing-closed"));
        Sign { id, met: None, reason: lacking(&lacks) }
    }

    /// W-012. The thin pipeline comes first.
    fn weak_signs(&self) -> Vec<Sign> {
        let settings = self.settings;
        let thin = self.count(|_, other| qualified(other));
        let below = settings.thin_below;
        let with = vec![("count", thin.value()), ("below", Value::Number(Decimal::from(below)))];
        let met = thin.at_least(below).map(|enough| !enough);
        let reason = set("leverage-thin", with, "thin_below");
        let thin = self.counted("leverage-sign-thin", &thin, met, reason, "leverage-missing-qualified");
        vec![thin, self.ending(), self.share(), self.alone()]
    }

    /// W-012b: the end is near and there is a gap.
    fn ending(&self) -> Sign {
        let id = "leverage-sign-ending";
        let limit = self.settings.days_left;
        let gap = self.need.map(|need| !need.is_zero());
        let near = self.days_left.filter(|days| *days >= 0).map(|days| days <= i64::from(limit));
        let met = both(near, gap);
        let mut lacks = Vec::new();
        lacks.extend(near.is_none().then_some("leverage-missing-period"));
        lacks.extend(gap.is_none().then_some("leverage-missing-need"));
        let reason = match (met, self.days_left, self.need) {
            (None, ..) => lacking(&lacks),
            (_, Some(days), Some(need)) if !need.is_zero() => {
                let with = vec![
                    ("days", whole(days)),
                    ("limit", Value::Number(Decimal::from(limit))),
                    ("need", self.money(need)),
                ];
                set("leverage-ending", with, "days_left")
            }
            (_, _, Some(need)) if need.is_zero() => plain("leverage-need-met"),
            (_, days, _) => {
                let with = vec![
                    ("days", whole(days.unwrap_or_default())),
                    ("limit", Value::Number(Decimal::from(limit))),
                ];
                set("leverage-ending-days", with, "days_left")
            }
        };
        Sign { id, met, reason }
    }

    /// W-012c: a large share of the own target or the team's.
    fn share(&self) -> Sign {
        let id = "leverage-sign-share";
        let from = self.settings.share_from;
        let of = |target: Option<Decimal>| {
            let target = target.filter(|target| !target.is_zero())?;
            div(self.this?, target)
        };
        let shares = [("leverage-share", of(self.quota)), ("leverage-share-team", of(self.team_quota))];
        let large = |share: &Option<Decimal>| share.is_some_and(|share| share >= from);
        let found = shares.iter().find(|(_, share)| large(share));
        let found = found.or_else(|| shares.iter().find(|(_, share)| share.is_some()));
        let Some((code, Some(share))) = found else {
            let mut lacks = Vec::new();
            lacks.extend(self.this.is_none().then_some("leverage-missing-this"));
            let targets = self.quota.is_some() || self.team_quota.is_some();
            lacks.extend((!targets || self.this.is_some()).then_some("leverage-missing-quota"));
            return Sign { id, met: None, reason: lacking(&lacks) };
        };
        let shown = share.round_dp_with_strategy(3, MidpointAwayFromZero).normalize();
        let with = vec![("share", Value::Share(shown)), ("from", Value::Share(from))];
        Sign { id, met: Some(*share >= from), reason: set(code, with, "share_from") }
    }

    /// W-012d: nothing comparable.
    fn alone(&self) -> Sign {
        let id = "leverage-sign-alone";
        let Some(this) = self.this else {
            return Sign { id, met: None, reason: lacking(&["leverage-missing-this"]) };
        };
        let LeverageSettings { comparable_from, comparable_to, .. } = *self.settings;
        let (least, most) = (mul(this, comparable_from).normalize(), mul(this, comparable_to).normalize());
        let count = self.count(|other, _| other.amount.map(|amount| amount >= least && amount <= most));
        let met = count.at_least(1).map(|some| !some);
        let with = vec![("count", count.value()), ("least", self.money(least)), ("most", self.money(most))];
        let reason = set("leverage-comparable", with, "comparable_from");
        self.counted(id, &count, met, reason, "leverage-missing-amounts")
    }

    /// The easiest deals of the period: smaller than this one first, then the likelier, the sooner, the smaller.
    fn easy(&self) -> Vec<usize> {
        let mut easy = Vec::new();
        for other in self.others.iter().filter(|other| other.counts == Counts::Yes) {
            let probability = other.probability.unwrap_or_default();
            easy.push((
                !other.smaller,
                -probability,
                &other.close_on,
                other.amount,
                &other.name,
                other.place,
            ));
            // Three are kept, so that the list need not be sorted.
            order(&mut easy, |a, b| a < b);
            easy.truncate(3);
        }
        easy.iter().map(|ranked| ranked.5).collect()
    }

    fn distribution(&self) -> Option<Distribution> {
        let need = self.need.filter(|need| !need.is_zero() && self.open_period());
        let bars: Vec<Bar> = chances::picture(&self.worst, need)
            .into_iter()
            .map(|chances::Bar { from, to, share, reaches }| Bar { from, to, share, reaches })
            .collect();
        let this = self.this.filter(|_| self.this_later.is_none() && !self.this_left);
        let need_with =
            need.zip(this).map(|(need, this)| sub(need, this)).filter(|with| *with > Decimal::ZERO);
        let expected = chances::expected(&self.worst);
        (!bars.is_empty()).then_some(Distribution { bars, need, need_with, expected })
    }

    fn says(&self, view: &LeverageView) -> Vec<Reason> {
        let mut says = vec![self.sentence(view)];
        let whole_story = ["leverage-no-currency", "leverage-period-over", "leverage-reached"];
        if says.iter().any(|said| whole_story.contains(&said.code)) {
            return says;
        }
        for (key, code) in [
            ("quota", "leverage-why-quota"),
            ("closed", "leverage-why-closed"),
            ("period_end", "leverage-why-period"),
            ("alternatives", "leverage-why-others"),
        ] {
            let there = match key {
                "quota" => self.quota.is_some(),
                "closed" => self.closed.is_some(),
                "period_end" => self.period_end.is_some(),
                _ => self.listed,
            };
            // What nobody mapped is for whoever administers the CRM, and the card tells them.
            let told = |why: &Why| !there && !matches!(why, Why::Forbidden | Why::Unmapped);
            let why = self.why(key).filter(told);
            says.extend(why.map(|why| {
                let message = Value::Message(["why-", why.word()].concat());
                reason(code, vec![("why", message)])
            }));
        }
        self.remarks(view, &mut says);
        says
    }

    /// The one sentence.
    fn sentence(&self, view: &LeverageView) -> Reason {
        if self.scene.currency.is_none() {
            return plain("leverage-no-currency");
        }
        if self.quota.is_some_and(|quota| quota.is_zero()) {
            return plain("leverage-quota-zero");
        }
        if let (Some(end), true) = (self.period_end, self.days_left.is_some_and(|days| days < 0)) {
            return reason("leverage-period-over", vec![("day", Value::day(end))]);
        }
        if let (Some(quota), Some(closed), true) =
            (self.quota, self.closed, self.need.is_some_and(|need| need.is_zero()))
        {
            let with = vec![("closed", self.money(closed)), ("quota", self.money(quota))];
            return reason("leverage-reached", with);
        }
        match (&view.without, &view.with_deal) {
            (Some(without), Some(with)) => {
                reason("leverage-odds", vec![("without", without.value()), ("with", with.value())])
            }
            (Some(without), None) => reason("leverage-odds-without", vec![("without", without.value())]),
            (None, _) => self.open(),
        }
    }

    /// What is missing for a sentence.
    fn open(&self) -> Reason {
        let mut lacks = Vec::new();
        let mut forbidden = Vec::new();
        for (key, there, name) in [
            ("quota", self.quota.is_some(), "leverage-missing-quota"),
            ("closed", self.closed.is_some(), "leverage-missing-closed"),
            ("alternatives", self.listed, "leverage-missing-others"),
        ] {
            if there {
                continue;
            }
            lacks.push(name);
            if self.why(key) == Some(Why::Forbidden) {
                forbidden.push(name);
            }
        }
        match (forbidden.is_empty(), lacks.is_empty()) {
            (false, _) => reason("leverage-forbidden", vec![("missing", names(&forbidden))]),
            (true, false) => reason("leverage-open", vec![("missing", names(&lacks))]),
            // Everything is there, and too little is known of the deals.
            (true, true) => plain("leverage-too-open"),
        }
    }

    /// What is odd about it.
    fn remarks(&self, view: &LeverageView, says: &mut Vec<Reason>) {
        let of = |counts: Counts| self.others.iter().filter(|other| other.counts == counts).count();
        let mut counted = |count: usize, code: &'static str| {
            if count > 0 {
                says.push(reason(code, vec![("count", Value::count(count))]));
            }
        };
        counted(of(Counts::Unsure), "leverage-unsure");
        counted(of(Counts::Later), "leverage-later");
        // What is left out for what it is, is said by name.
        for (counts, code, setting) in [
            (Counts::Overdue, "leverage-overdue", "overdue"),
            (Counts::Unqualified, "leverage-unqualified", "unqualified"),
        ] {
            let left: Vec<&Other> = self.others.iter().filter(|other| other.counts == counts).collect();
            if left.is_empty() {
                continue;
            }
            let names = left.iter().take(NAMED).map(|other| match &other.name {
                Some(name) => Value::Text(name.clone()),
                None => Value::Message("leverage-unnamed-one".to_owned()),
            });
            let with = vec![("count", Value::count(left.len())), ("which", Value::List(names.collect()))];
            let more = left.len().saturating_sub(NAMED);
            says.push(set(code, with, setting));
            if more > 0 {
                says.push(reason("leverage-left-out-more", vec![("count", Value::count(more))]));
            }
        }
        let mut counted = |count: usize, code: &'static str| {
            if count > 0 {
                says.push(reason(code, vec![("count", Value::count(count))]));
            }
        };
        counted(of(Counts::Nothing), "leverage-nothing");
        counted(of(Counts::Itself), "leverage-itself");
        counted(of(Counts::Twice), "leverage-twice");
        if self.listed && self.endless {
            says.push(plain("leverage-endless"));
        }
        if self.listed && self.period_end.is_none() && !self.others.is_empty() {
            says.push(plain("leverage-period-missing"));
        }
        if self.listed && !self.endless && self.best.is_empty() {
            says.push(plain(if self.others.is_empty() { "leverage-none" } else { "leverage-none-counts" }));
        }
        if view.without.is_some() {
            if let Some(price) = self.this.filter(|_| self.this_left) {
                says.push(reason("leverage-this-left", vec![("price", self.money(price))]));
            } else if let Some(day) = self.this_later {
                says.push(reason("leverage-this-later", vec![("day", Value::day(day))]));
            } else if self.this.is_none() {
                says.push(plain("leverage-this-unknown"));
            }
        }
        let Some(chance) = view.without.filter(|chance| chance.exact) else { return };
        if chance.least.is_zero() && !self.worst.is_empty() {
            let all = self.money(chances::pipeline(&self.worst));
            let need = self.money(self.need.unwrap_or_default());
            says.push(reason("leverage-impossible", vec![("all", all), ("need", need)]));
        }
        if chance.least == Decimal::ONE {
            says.push(plain("leverage-certain"));
        }
    }
}

/// An amount in the deal's currency; from another one rounded to hundredths, which no rate is finer than.
fn converted(scene: &Scene, amount: &Amount, at: &At, findings: &mut Findings) -> Option<Decimal> {
    let own = scene.currency.as_deref();
    let foreign = amount.currency.as_ref().is_some_and(|code| Some(code.0.as_str()) != own);
    let number = in_currency(amount, own, scene.policy, at, findings)?;
    let number = if foreign { number.round_dp_with_strategy(2, MidpointAwayFromZero) } else { number };
    Some(number.normalize())
}

/// Absent is as good as yes from discovery on.
fn qualified(other: &Alternative) -> Option<bool> {
    other.qualified.or(other.stage.map(|stage| stage >= Stage::Discovery))
}

fn lacking(ids: &[&'static str]) -> Reason {
    reason("leverage-sign-open", vec![("missing", names(ids))])
}

/// A concession that came too fast, as the offers show it (W-088); one of which nobody knows whether it did is none.
fn quick(talks: &TalksView) -> Option<Reason> {
    talks.hasty.iter().rev().find(|hasty| hasty.code != "talks-hasty-perhaps").cloned()
}

fn self_check(facts: &SelfCheck, mut quick: Option<Reason>) -> Vec<SelfSign> {
    let mut sign = |id, path, strong, seen| {
        let shown = if id == "leverage-self-quick" { quick.take() } else { None };
        SelfSign { id, path, strong, seen, shown }
    };
    vec![
        sign("leverage-self-calm", "leverage.self_check.calm", true, facts.calm),
        sign("leverage-self-firm", "leverage.self_check.firm", true, facts.firm),
        sign("leverage-self-slows-down", "leverage.self_check.slows_down", true, facts.slows_down),
        sign("leverage-self-confident", "leverage.self_check.confident", true, facts.confident),
        sign("leverage-self-anxious", "leverage.self_check.anxious", false, facts.anxious),
        sign("leverage-self-quick", "leverage.self_check.quick_concessions", false, facts.quick_concessions),
        sign(
            "leverage-self-accommodating",
            "leverage.self_check.over_accommodating",
            false,
            facts.over_accommodating,
        ),
        sign("leverage-self-desperate", "leverage.self_check.desperate", false, facts.desperate),
    ]
}
