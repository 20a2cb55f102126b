//! Looking back: what a policy, or two, would have said of the deals of years, read from an export row by row. Everything
//! that is kept is a sum, or belongs to the few hundred deals that say most; a row is judged and forgotten.
//!
//! A million rows have few terms, buyers and signs between them, and a price each. So a deal is learnt in parts ([`Part`]),
//! each of them read and judged once however many rows share it, and a row names its parts and brings its numbers along.
//! What a part cannot say alone (an approval covers what stands in all of them) is judged whole. Both ways give what
//! `assess` gives (law 16); `tests/past.rs` holds them to it.

mod parts;
mod sums;
mod telling;

use std::rc::Rc;

use rust_decimal::Decimal;
use serde::Serialize;

use crate::facts::amount::Amount;
use crate::facts::deal::Deal;
use crate::facts::ended;
use crate::facts::json::Json;
use crate::facts::read::{At, Findings, Scalar, order};
use crate::judging::approvals::{self, Approvals};
use crate::judging::price::Price;
use crate::judging::read_deal;
use crate::policy::file::SizeBy;
use crate::policy::{Checked, Policy, Size};
use crate::vocabulary::{Day, Dimension, FieldError, Severity, Span};
use parts::{Beside, Side};
use sums::{
    BESIDE, Calibration, CalibrationView, ChangeView, Changes, Judgement, PolicySums, Row, Standing,
    outcome_of,
};
use telling::{Telling, TellingView};

/// A part of a deal that many deals share.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// What decides nothing: who, when, how it ended.
    Other,
    /// The price and what belongs to it; its numbers come with each row.
    Price,
    /// The terms.
    Terms,
    /// The buyer.
    Fit,
    /// The warning signs.
    Signs,
}

impl Part {
    /// Every part, in the order in which a row names them.
    pub const ALL: [Part; 5] = [Part::Other, Part::Price, Part::Terms, Part::Fit, Part::Signs];
}

/// The numbers that a row may bring along, as bits of what a price was learnt with.
pub const NUMBERS: [&str; 5] = ["amount", "cost.direct", "cost.overhead", "list_price", "seats"];

/// How a deal ended, as far as the part says.
struct Other {
    outcome: usize,
    wrong: Vec<usize>,
}

/// A price without its numbers.
struct Priced {
    deal: Deal,
    numbers: usize,
    wrong: Vec<usize>,
}

impl Priced {
    /// Takes the numbers that a row brings along.
    fn take(&mut self, texts: &[&str; 5], findings: &mut Findings) {
        let mut texts = texts.iter();
        for (place, name) in NUMBERS.iter().enumerate().filter(|(place, _)| self.numbers & (1 << *place) != 0)
        {
            let text = texts.next().copied().unwrap_or_default();
            let number = plain_number(text)
                .or_else(|| Decimal::scalar(&Json::Text(text.to_owned()), &At::ROOT.key(name), findings));
            let slot = match place {
                0 => &mut self.deal.amount,
                1 => &mut self.deal.cost.direct,
                2 => &mut self.deal.cost.overhead,
                3 => &mut self.deal.list_price,
                _ => {
                    self.deal.seats = number;
                    continue;
                }
            };
            // In the currency that it was learnt with.
            let currency = slot.take().and_then(|amount| amount.currency);
            *slot = number.map(|number| Amount { number, currency });
        }
    }

    /// Price, direct cost and overhead, where a row brings all of them, each more than nothing and in the deal's currency, and
    /// none of its numbers selects a row of the policy.
    fn plain(&self, policy: &Policy) -> Option<[Decimal; 3]> {
        let sizing = match policy.size_by {
            SizeBy::Seats => 0b1_0000,
            SizeBy::ListPrice => 0b0_1000,
            SizeBy::Band => 0,
        };
        let sized = self.numbers & sizing != 0 && policy.rows.iter().any(|row| row.size != Size::Any);
        if sized || self.numbers & 0b111 != 0b111 {
            return None;
        }
        let money = self.deal.money();
        let own = |amount: &Option<Amount>| {
            let amount = amount.as_ref()?;
            let is_own = amount.currency.as_ref().is_none_or(|code| Some(code.0.as_str()) == money);
            (is_own && !amount.number.is_zero()).then_some(amount.number)
        };
        Some([own(&self.deal.amount)?, own(&self.deal.cost.direct)?, own(&self.deal.cost.overhead)?])
    }
}

/// A number of few digits, as most are.
fn plain_number(text: &str) -> Option<Decimal> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let is_plain =
        !whole.is_empty() && whole.len() <= 12 && fraction.len() <= 4 && text.len() != whole.len() + 1;
    let mut digits: i64 = 0;
    for byte in whole.bytes().chain(fraction.bytes()).filter(|_| is_plain) {
        let digit = byte.checked_sub(b'0').filter(|digit| *digit < 10)?;
        digits = digits * 10 + i64::from(digit);
    }
    is_plain.then(|| Decimal::new(digits, u32::try_from(fraction.len()).unwrap_or(0)))
}

/// A kind of mistake: the same thing wrong at the same place of a deal.
struct Mistake {
    /// Its path, with every place in a list as `*`.
    path: String,
    first: FieldError,
    rows: usize,
    lines: Vec<u32>,
}

/// As many rows of a kind of mistake are named.
const NAMED: usize = 5;

/// Many deals, judged by a policy and perhaps a second one beside it.
pub struct Past {
    policies: Vec<Checked>,
    today: Option<Day>,
    others: Vec<Other>,
    prices: Vec<Priced>,
    /// Terms, fit and signs.
    beside: [Vec<Beside>; 3],
    mistakes: Vec<Mistake>,
    rows: usize,
    wrong: usize,
    /// Which of terms, fit and signs any row has anything of, as bits.
    held: usize,
    outcomes: [usize; 4],
    sums: Vec<PolicySums>,
    changes: Changes,
    calibration: Calibration,
    telling: Telling,
}

/// All that is known when the rows are over, or so far.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Summary {
    /// How many deals were judged.
    pub rows: usize,
    /// How many of them have a mistake in what is judged; it counts as unknown.
    pub wrong: usize,
    /// What they were judged by: the price, and what was chosen of terms, fit and signs.
    pub by: Vec<Dimension>,
    /// What the rows hold nothing of.
    pub absent: Vec<Dimension>,
    /// How many were won, lost, left, and are open or do not say.
    pub outcomes: [usize; 4],
    /// What each policy says of them.
    pub policies: Vec<Judgement>,
    /// Deals of which the second policy says something else: from what, to what.
    pub changes: Vec<ChangeView>,
    /// Of how many chances that were stated how many came true (M17).
    pub calibration: Option<CalibrationView>,
    /// The deals that say most.
    pub telling: Vec<TellingView>,
    /// With two policies: the largest deals on which they differ, by their rows.
    pub changed: Vec<u32>,
    /// What is wrong in the rows, the most frequent first.
    pub mistakes: Vec<MistakeView>,
}

/// A kind of mistake.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MistakeView {
    /// One of them.
    pub first: FieldError,
    /// In how many rows.
    pub rows: usize,
    /// The first rows.
    pub lines: Vec<u32>,
}

impl Past {
    /// By the first of the policies, and by the second one to compare with.
    pub fn new(policies: Vec<Checked>, today: Option<Day>) -> Past {
        let sums = policies.iter().map(|_| PolicySums::default()).collect();
        Past {
            policies,
            today,
            others: Vec::new(),
            prices: Vec::new(),
            beside: [Vec::new(), Vec::new(), Vec::new()],
            mistakes: Vec::new(),
            rows: 0,
            wrong: 0,
            held: 0,
            outcomes: [0; 4],
            sums,
            changes: Changes::default(),
            calibration: Calibration::default(),
            telling: Telling::default(),
        }
    }

    /// Learns a part of a deal, given as a deal that holds nothing else beside its currency, and gives its number.
    /// `numbers` are the bits of [`NUMBERS`] that come with each row.
    pub fn learn(&mut self, part: Part, deal: &Json, numbers: usize) -> usize {
        let mut findings = Findings::default();
        let read = read_deal(deal, &mut findings);
        match part {
            Part::Other => {
                let outcome = outcome_of(ended::ended(&read, deal).map(|(how, _)| how));
                let wrong = self.kinds(findings);
                self.others.push(Other { outcome, wrong });
                self.others.len().saturating_sub(1)
            }
            Part::Price => {
                let wrong = self.kinds(findings);
                self.prices.push(Priced { deal: read, numbers, wrong });
                self.prices.len().saturating_sub(1)
            }
            Part::Terms | Part::Fit | Part::Signs => {
                let place = part as usize - Part::Terms as usize;
                let mut sides = Vec::new();
                for (number, checked) in self.policies.iter().enumerate() {
                    let Some(policy) = &checked.policy else { continue };
                    // What is wrong is told as the first policy sees it.
                    let mut aside = Findings::default();
                    let findings = if number == 0 { &mut findings } else { &mut aside };
                    let approvals = approvals::read(&read, policy, self.today, findings);
                    sides.push(Side::of(part, &read, policy, &approvals, findings));
                }
                let held = parts::is_held(part, &read);
                let wrong = self.kinds(findings);
                let Some(list) = self.beside.get_mut(place) else { return 0 };
                list.push(Beside { held, sides, wrong });
                list.len().saturating_sub(1)
            }
        }
    }

    /// How many parts are remembered.
    pub fn learnt(&self) -> usize {
        let beside: usize = self.beside.iter().map(Vec::len).sum();
        self.others.len().saturating_add(self.prices.len()).saturating_add(beside)
    }

    /// Forgets every part, so that there is room for others.
    pub fn forget(&mut self) {
        self.others = Vec::new();
        self.prices = Vec::new();
        self.beside = [Vec::new(), Vec::new(), Vec::new()];
    }

    /// Judges rows, one a line, and gives a byte for each as [`Score::code`](crate::Score::code) has it. A line holds, with
    /// tabs between: the numbers of the five parts, the row's number, the day of closing and the stated chance where there are
    /// any, and the numbers that the price takes, in the order of [`NUMBERS`]. A line that begins with `*` holds
    /// the row's number and the whole deal as JSON. What names parts that are not there is a deal of which nothing is known.
    pub fn judge(&mut self, lines: &str) -> Vec<u8> {
        let blank = Deal::default();
        let policies = std::mem::take(&mut self.policies);
        let mut quiet = Findings::default();
        let none: Vec<(&Policy, Rc<Approvals>)> = policies
            .iter()
            .filter_map(|checked| checked.policy.as_ref())
            .map(|policy| (policy, approvals::read(&blank, policy, self.today, &mut quiet)))
            .collect();
        let mut ready: Vec<Vec<Option<Price>>> = Vec::new();
        let mut codes = Vec::new();
        for line in lines.lines() {
            codes.push(match line.strip_prefix("*\t") {
                Some(whole) => self.judge_whole(whole, &policies),
                None => self.judge_parts(line, &none, &mut ready),
            });
        }
        drop((ready, none));
        self.policies = policies;
        codes
    }

    /// `ready`: by policy and price, what was made of a price before, to be judged at other numbers.
    fn judge_parts<'p>(
        &mut self,
        line: &str,
        policies: &[(&'p Policy, Rc<Approvals<'p>>)],
        ready: &mut Vec<Vec<Option<Price<'p>>>>,
    ) -> u8 {
        let mut fields = line.split('\t');
        let mut next = || fields.next().unwrap_or_default();
        let mut place = || next().parse::<usize>().unwrap_or(usize::MAX);
        let places = [place(), place(), place(), place(), place()];
        let [other, price_place, terms, fit, signs] = places;
        let line = next().parse::<u32>().unwrap_or(0);
        let month = Day::parse(next().trim()).map(month_of);
        let chance = next();
        let chance = if chance.is_empty() { None } else { chance_of(&Json::Text(chance.to_owned())) };
        let parts = (
            self.others.get(other),
            self.prices.get_mut(price_place),
            self.beside.each_ref().map(|list| list.as_slice()),
        );
        let (Some(other), Some(priced), [all_terms, all_fit, all_signs]) = parts else { return unread() };
        let beside = (all_terms.get(terms), all_fit.get(fit), all_signs.get(signs));
        let (Some(terms), Some(fit), Some(signs)) = beside else { return unread() };

        let texts = [next(), next(), next(), next(), next()];
        let mut findings = Findings { unlisted: true, ..Findings::default() };
        priced.take(&texts, &mut findings);
        ready.resize_with(policies.len(), Vec::new);
        let mut row = Row::new(line, month, other.outcome, policies.len());
        for (number, ((policy, approvals), ready)) in policies.iter().zip(ready.iter_mut()).enumerate() {
            let of = |part: &'_ Beside| part.sides.get(number).cloned();
            let (Some(terms), Some(fit), Some(signs)) = (of(terms), of(fit), of(signs)) else {
                return u8::MAX;
            };
            let mut aside = Findings { unlisted: true, ..Findings::default() };
            let findings = if number == 0 { &mut findings } else { &mut aside };
            let deal = &priced.deal;
            let days = terms.days.clone();
            let sides = [terms, fit, signs];
            // Where nothing is asked about the numbers, what they are in is the same in every row.
            let Some(numbers) = priced.plain(policy) else {
                let price = Price::new(deal, policy, days, approvals, findings);
                row.judged(policy, price.span(), priced_at(&price), sides);
                continue;
            };
            if ready.len() <= price_place {
                ready.resize_with(price_place.saturating_add(1), || None);
            }
            let Some(slot) = ready.get_mut(price_place) else { return unread() };
            if let Some(price) = slot {
                price.renumber(numbers, days);
                row.judged(policy, price.span(), priced_at(price), sides);
                continue;
            }
            let mut own = Findings { unlisted: true, ..Findings::default() };
            let price = Price::new(deal, policy, days, approvals, &mut own);
            findings.wrong |= own.wrong;
            row.judged(policy, price.span(), priced_at(&price), sides);
            *slot = Some(price).filter(|_| !own.wrong);
        }
        let mut held = 0;
        for (place, part) in [terms, fit, signs].iter().enumerate() {
            held |= usize::from(part.held) << place;
        }
        let mut kinds: Vec<usize> = Vec::new();
        for wrong in [&other.wrong, &priced.wrong, &terms.wrong, &fit.wrong, &signs.wrong] {
            kinds.extend(wrong);
        }
        if findings.wrong {
            // Rarely: read once more, to say what is wrong.
            let mut findings = Findings::default();
            priced.take(&texts, &mut findings);
            if let Some((policy, approvals)) = policies.first() {
                let days = terms.sides.first().and_then(|side| side.days.clone());
                Price::new(&priced.deal, policy, days, approvals, &mut findings);
            }
            kinds.extend(self.kinds(findings));
        }
        self.count(row, held, chance, kinds)
    }

    fn judge_whole(&mut self, line: &str, policies: &[Checked]) -> u8 {
        let (line, text) = line.split_once('\t').unwrap_or(("0", line));
        let json = Json::parse(text).unwrap_or(Json::Unreadable);
        let mut findings = Findings::default();
        let deal = read_deal(&json, &mut findings);
        let outcome = outcome_of(ended::ended(&deal, &json).map(|(how, _)| how));
        let month = match json.at("close_on") {
            Some(Json::Text(day)) => Day::parse(day.trim()).map(month_of),
            _ => None,
        };
        let chance = json.at("win_probability").and_then(chance_of);
        let mut row = Row::new(line.parse().unwrap_or(0), month, outcome, policies.len());
        for (number, checked) in policies.iter().enumerate() {
            let Some(policy) = &checked.policy else { return u8::MAX };
            let mut aside = read_aside(&json);
            let findings = if number == 0 { &mut findings } else { &mut aside };
            let approvals = approvals::read(&deal, policy, self.today, findings);
            let mut side = |part: Part| Side::of(part, &deal, policy, &approvals, findings);
            let sides = [side(Part::Terms), side(Part::Fit), side(Part::Signs)];
            let days = sides.first().and_then(|terms| terms.days.clone());
            let price = Price::new(&deal, policy, days, &approvals, findings);
            row.judged(policy, price.span(), priced_at(&price), sides);
        }
        let mut held = 0;
        for (place, part) in [Part::Terms, Part::Fit, Part::Signs].into_iter().enumerate() {
            held |= usize::from(parts::is_held(part, &deal)) << place;
        }
        let kinds = self.kinds(findings);
        self.count(row, held, chance, kinds)
    }

    /// Adds a judged row to every sum.
    fn count(&mut self, row: Row, held: usize, chance: Option<Decimal>, kinds: Vec<usize>) -> u8 {
        self.rows = self.rows.saturating_add(1);
        self.held |= held;
        if let Some(count) = self.outcomes.get_mut(row.outcome) {
            *count = count.saturating_add(1);
        }
        for (sums, told) in self.sums.iter_mut().zip(&row.told) {
            sums.add(&row, told);
        }
        self.changes.add(&row);
        if let Some(chance) = chance {
            self.calibration.add(chance, row.outcome);
        }
        self.telling.add(&row);
        let wrong = !kinds.is_empty();
        self.wrong = self.wrong.saturating_add(usize::from(wrong));
        for (place, mistake) in kinds.iter().enumerate() {
            // Parts may say the same.
            if kinds.iter().take(place).any(|other| other == mistake) {
                continue;
            }
            let Some(mistake) = self.mistakes.get_mut(*mistake) else { continue };
            mistake.rows = mistake.rows.saturating_add(1);
            if mistake.lines.len() < NAMED {
                mistake.lines.push(row.line);
            }
        }
        let verdict = row.told.first().map(|told| told.verdict());
        crate::Score { verdict, wrong }.code()
    }

    /// The kinds of the mistakes among the findings.
    fn kinds(&mut self, findings: Findings) -> Vec<usize> {
        let mut found = Vec::new();
        for error in findings.errors {
            if error.severity != Severity::Error {
                continue;
            }
            let path = of_any_entry(&error.path);
            let known =
                self.mistakes.iter().position(|kind| kind.first.code == error.code && kind.path == path);
            let place = known.unwrap_or(self.mistakes.len());
            if known.is_none() {
                self.mistakes.push(Mistake { path, first: error, rows: 0, lines: Vec::new() });
            }
            found.push(place);
        }
        found
    }

    /// The rows that have come among those that say most since this was last asked.
    pub fn entered(&mut self) -> Vec<u32> {
        self.telling.entered()
    }

    /// Every row that may be among those that say most.
    pub fn kept(&self) -> Vec<u32> {
        self.telling.kept()
    }

    /// What it comes to so far, by the price and whatever is chosen of terms, fit and signs (as bits); else by all that the
    /// rows hold anything of.
    pub fn summary(&self, choice: Option<usize>) -> Summary {
        let choice = choice.filter(|choice| *choice < sums::CHOICES).unwrap_or(self.held);
        let (mut by, mut absent) = (vec![Dimension::Price], Vec::new());
        for (place, dimension) in BESIDE.into_iter().enumerate() {
            by.extend((choice & (1 << place) != 0).then_some(dimension));
            absent.extend((self.held & (1 << place) == 0).then_some(dimension));
        }
        let mut policies = Vec::new();
        for (checked, sums) in self.policies.iter().zip(&self.sums) {
            policies.push(sums.view(checked, choice));
        }
        let mut mistakes: Vec<MistakeView> = self
            .mistakes
            .iter()
            .filter(|mistake| mistake.rows > 0)
            .map(|mistake| MistakeView {
                first: mistake.first.clone(),
                rows: mistake.rows,
                lines: mistake.lines.clone(),
            })
            .collect();
        order(&mut mistakes, |a, b| {
            (b.rows, &a.first.path, a.first.code) < (a.rows, &b.first.path, b.first.code)
        });
        Summary {
            rows: self.rows,
            wrong: self.wrong,
            by,
            absent,
            outcomes: self.outcomes,
            policies,
            changes: self.changes.view(choice),
            calibration: self.calibration.view(),
            telling: self.telling.view(),
            changed: self.telling.changed(choice),
            mistakes,
        }
    }
}

/// Findings of a reading that is told elsewhere.
fn read_aside(json: &Json) -> Findings {
    let mut aside = Findings::default();
    read_deal(json, &mut aside);
    aside
}

/// A deal of which nothing is known.
fn unread() -> u8 {
    crate::Score { verdict: Some(Span::OPEN), wrong: true }.code()
}

/// A chance from 0 to 1.
fn chance_of(json: &Json) -> Option<Decimal> {
    Decimal::scalar(json, &At::ROOT, &mut Findings::default()).filter(|chance| *chance <= Decimal::ONE)
}

/// A day's month, counted from year 0.
fn month_of(Day(day): Day) -> u32 {
    let year = u32::try_from(day.year()).unwrap_or(0);
    year.saturating_mul(12).saturating_add(u32::from(u8::from(day.month()))).saturating_sub(1)
}

/// A path with every place in a list as `*`.
fn of_any_entry(path: &str) -> String {
    let mut steps: Vec<&str> = Vec::new();
    for step in path.split('.') {
        let place = !step.is_empty() && step.bytes().all(|byte| byte.is_ascii_digit());
        steps.push(if place { "*" } else { step });
    }
    steps.join(".")
}

/// Where a price stands, and in which currency.
fn priced_at(price: &Price) -> Standing {
    Standing { stand: price.stand(), currency: price.currency.clone() }
}
