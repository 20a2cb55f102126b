//! What many deals come to: verdicts by outcome, margins given away, approvals by role and month, stated chances.

use std::rc::Rc;

use rust_decimal::Decimal;
use serde::Serialize;

use super::parts::{Side, text_of, under_floor, under_threshold, units};
use crate::facts::read::order;
use crate::judging::currency::to_policy;
use crate::judging::price::Stand;
use crate::policy::{Checked, Policy};
use crate::review::rate::Rate;
use crate::vocabulary::{Dimension, Ended, Label, Level, Span, Zone};

/// As many outcomes there are: won, lost, left, and open.
const OUTCOMES: usize = 4;
pub const WON: usize = 0;
pub const LOST: usize = 1;
const OPEN: usize = 3;
/// Which of terms, fit and signs are counted beside the price, as bits.
pub const CHOICES: usize = 8;
/// As many verdicts: the best level, and four times the worst.
const VERDICTS: usize = 16;

/// An outcome's place.
pub fn outcome_of(ended: Option<Ended>) -> usize {
    match ended {
        Some(Ended::Won) => WON,
        Some(Ended::Lost) => LOST,
        Some(Ended::Left) => 2,
        None => OPEN,
    }
}

/// What a policy says of one deal.
pub struct Told {
    price: Span,
    beside: [Side; 3],
    /// Where the price stands, if that is known.
    pub stand: Option<Stand>,
    /// The currency of the price.
    currency: Option<String>,
    /// The roles that would have to agree to the price.
    price_needs: Vec<usize>,
    /// How far the price is under the threshold (negative: above), and the price, in units of the policy's currency.
    pub weight: Option<(i128, i128)>,
}

impl Told {
    /// What all four say together.
    pub fn verdict(&self) -> Span {
        self.verdict_of(CHOICES - 1)
    }

    /// What the price says.
    pub fn price(&self) -> Span {
        self.price
    }

    /// The verdict by the price and those of terms, fit and signs that are chosen.
    pub fn verdict_of(&self, choice: usize) -> Span {
        let mut verdict = self.price;
        for (place, side) in self.beside.iter().enumerate() {
            if choice & (1 << place) != 0 {
                verdict = verdict.and(side.span);
            }
        }
        verdict
    }
}

/// One deal, as far as sums go.
pub struct Row {
    /// Its number in the file.
    pub line: u32,
    month: Option<u32>,
    /// How it ended.
    pub outcome: usize,
    /// What each policy says.
    pub told: Vec<Told>,
}

impl Row {
    /// Of which nothing has been said yet.
    pub fn new(line: u32, month: Option<u32>, outcome: usize, policies: usize) -> Row {
        Row { line, month, outcome, told: Vec::with_capacity(policies) }
    }

    /// What the next policy says.
    pub fn judged(&mut self, policy: &Policy, price: Span, at: Standing, beside: [Side; 3]) {
        let Standing { stand, currency } = at;
        let asks =
            price.best >= Level::NeedsApproval && stand.is_some_and(|stand| stand.zone == Zone::Approval);
        let price_needs = if asks { policy.routes.price.all_of.clone() } else { Vec::new() };
        let own = |units: i128| {
            let number = Decimal::try_from_i128_with_scale(units, 8).ok()?;
            to_policy(number, currency.as_deref(), policy).map(|number| super::parts::units(number.near()))
        };
        let weigh = |stand: Stand| {
            let effective = own(units(stand.effective?))?;
            let gap = under_threshold(&stand).and_then(own).unwrap_or(0);
            Some((gap, effective))
        };
        // Few deals say so much that it matters.
        let best = beside.iter().fold(price.best, |best, side| best.max(side.span.best));
        let says = match self.outcome {
            WON => best >= Level::NeedsApproval,
            LOST => best == Level::GoAhead,
            _ => false,
        };
        let weight = stand.filter(|_| says || self.told.capacity() > 1).and_then(weigh);
        self.told.push(Told { price, beside, stand, currency, price_needs, weight });
    }
}

/// A price with its currency.
pub struct Standing {
    /// Where it stands.
    pub stand: Option<Stand>,
    /// Its currency.
    pub currency: Option<String>,
}

/// Deals and an amount.
#[derive(Clone, Copy, Debug, Default)]
struct Sum {
    deals: usize,
    units: i128,
}

impl Sum {
    fn add(&mut self, units: i128) {
        self.deals = self.deals.saturating_add(1);
        self.units = self.units.saturating_add(units);
    }

    fn view(&self) -> SumView {
        SumView { deals: self.deals, amount: text_of(self.units) }
    }
}

/// Deals, and what an amount of them comes to.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SumView {
    /// How many.
    pub deals: usize,
    /// All of it, as decimal text.
    pub amount: String,
}

/// What won deals of one currency gave away.
#[derive(Default)]
struct Margin {
    won: Sum,
    under_threshold: Sum,
    under_floor: Sum,
    above: Sum,
}

/// What won deals of one currency gave away.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MarginView {
    /// ISO 4217.
    pub currency: String,
    /// The deals whose price and limits are known, with their effective prices.
    pub won: SumView,
    /// Those under the threshold, and by how much.
    pub under_threshold: SumView,
    /// Those of them under the floor, and by how much.
    pub under_floor: SumView,
    /// Those at the threshold or above it, and by how much.
    pub above: SumView,
}

/// A month, and a role of the policy.
type Place = (Option<u32>, usize);

/// What one policy says of all deals.
pub struct PolicySums {
    cells: Vec<[usize; OUTCOMES]>,
    /// By currency.
    margins: Vec<(String, Margin)>,
    unpriced: usize,
    /// By month and role, in order: deals, those of them won, and how many for the price, terms, fit and signs.
    approvals: Vec<(Place, [usize; 6])>,
    asked: usize,
    last: usize,
}

impl Default for PolicySums {
    fn default() -> PolicySums {
        PolicySums {
            cells: vec![[0; OUTCOMES]; CHOICES * VERDICTS],
            margins: Vec::new(),
            unpriced: 0,
            approvals: Vec::new(),
            asked: 0,
            last: 0,
        }
    }
}

/// One verdict, and how the deals ended on which it was.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CellView {
    /// The verdict.
    pub verdict: Span,
    /// How many were won, lost, left and are open.
    pub outcomes: [usize; OUTCOMES],
}

/// What a role would have had to do in a month.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ApprovalView {
    /// `YYYY-MM`; nothing where the deals do not say when.
    pub month: Option<String>,
    /// The role's id.
    pub role: String,
    /// Its name.
    pub label: Rc<Label>,
    /// On how many deals.
    pub deals: usize,
    /// How many of them were won.
    pub won: usize,
    /// For the price, terms, fit and signs.
    pub of: [usize; 4],
}

/// What one policy says of all deals.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Judgement {
    /// The organisation's name for it.
    pub version: String,
    /// Its currency.
    pub currency: String,
    /// The verdicts, from best to worst.
    pub cells: Vec<CellView>,
    /// What the won deals gave away, by currency.
    pub margins: Vec<MarginView>,
    /// Won deals of which the price, its cost or its limits are not known.
    pub unpriced: usize,
    /// By month and role.
    pub approvals: Vec<ApprovalView>,
    /// How many deals somebody would have had to approve.
    pub asked: usize,
    /// How many surely had to be left, and nobody could have allowed them.
    pub last: usize,
}

fn code(span: Span) -> usize {
    span.best as usize + 4 * (span.worst as usize)
}

impl PolicySums {
    /// Adds a deal.
    pub fn add(&mut self, row: &Row, told: &Told) {
        for choice in 0..CHOICES {
            let place = choice * VERDICTS + code(told.verdict_of(choice));
            if let Some(count) = self.cells.get_mut(place).and_then(|cell| cell.get_mut(row.outcome)) {
                *count = count.saturating_add(1);
            }
        }
        if row.outcome == WON {
            self.margin(told);
        }
        self.approve(row, told);
    }

    fn margin(&mut self, told: &Told) {
        let known = told.stand.and_then(|stand| Some((stand, stand.effective?, under_threshold(&stand)?)));
        let (Some((stand, effective, gap)), Some(currency)) = (known, &told.currency) else {
            self.unpriced = self.unpriced.saturating_add(1);
            return;
        };
        let place = match self.margins.iter().position(|(own, _)| own == currency) {
            Some(place) => place,
            None => {
                self.margins.push((currency.clone(), Margin::default()));
                self.margins.len().saturating_sub(1)
            }
        };
        let Some((_, margin)) = self.margins.get_mut(place) else { return };
        margin.won.add(units(effective));
        match stand.zone {
            Zone::Clear => margin.above.add(gap.saturating_neg()),
            Zone::Approval | Zone::BelowFloor => margin.under_threshold.add(gap),
        }
        if stand.zone == Zone::BelowFloor {
            margin.under_floor.add(under_floor(&stand).unwrap_or(0));
        }
    }

    fn approve(&mut self, row: &Row, told: &Told) {
        if told.price.best == Level::WalkAway || told.beside.iter().any(|side| side.last) {
            self.last = self.last.saturating_add(1);
            return;
        }
        let [terms, fit, signs] = &told.beside;
        let needs: [&[usize]; 4] = [&told.price_needs, &terms.needs, &fit.needs, &signs.needs];
        if needs.iter().all(|needs| needs.is_empty()) {
            return;
        }
        self.asked = self.asked.saturating_add(1);
        let mut roles: Vec<usize> = Vec::new();
        for role in needs.iter().flat_map(|needs| needs.iter()) {
            if !roles.contains(role) {
                roles.push(*role);
            }
        }
        for role in roles {
            let key = (row.month, role);
            let place = self.approvals.partition_point(|(own, _)| *own < key);
            if self.approvals.get(place).is_none_or(|(own, _)| *own != key) {
                self.approvals.insert(place, (key, [0; 6]));
            }
            let Some((_, [deals, won, of @ ..])) = self.approvals.get_mut(place) else { continue };
            *deals = deals.saturating_add(1);
            *won = won.saturating_add(usize::from(row.outcome == WON));
            for (count, needs) in of.iter_mut().zip(needs) {
                *count = count.saturating_add(usize::from(needs.contains(&role)));
            }
        }
    }

    /// For people; `held`: what of terms, fit and signs counts.
    pub fn view(&self, checked: &Checked, held: usize) -> Judgement {
        let mut cells = Vec::new();
        for worst in Level::ALL {
            for best in Level::ALL {
                let verdict = Span { best: *best, worst: *worst };
                let found = self.cells.get(held * VERDICTS + code(verdict));
                let found = found.filter(|outcomes| outcomes.iter().any(|count| *count > 0));
                cells.extend(found.map(|outcomes| CellView { verdict, outcomes: *outcomes }));
            }
        }
        let mut margins = Vec::new();
        let mut known: Vec<&(String, Margin)> = self.margins.iter().collect();
        order(&mut known, |a, b| a.0 < b.0);
        for (currency, margin) in known {
            margins.push(MarginView {
                currency: currency.clone(),
                won: margin.won.view(),
                under_threshold: margin.under_threshold.view(),
                under_floor: margin.under_floor.view(),
                above: margin.above.view(),
            });
        }
        let mut approvals = Vec::new();
        let roles = checked.policy.as_ref().map(|policy| policy.roles.as_slice()).unwrap_or_default();
        for ((month, role), [deals, won, of @ ..]) in &self.approvals {
            let Some(role) = roles.get(*role) else { continue };
            approvals.push(ApprovalView {
                month: month.map(|month| format!("{:04}-{:02}", month / 12, month % 12 + 1)),
                role: role.id.clone(),
                label: role.label.clone(),
                deals: *deals,
                won: *won,
                of: *of,
            });
        }
        Judgement {
            version: checked.view.version.clone(),
            currency: checked.policy.as_ref().map(|policy| policy.currency.clone()).unwrap_or_default(),
            cells,
            margins,
            unpriced: self.unpriced,
            approvals,
            asked: self.asked,
            last: self.last,
        }
    }
}

/// On which deals two policies differ.
#[derive(Default)]
pub struct Changes(Vec<[usize; OUTCOMES]>);

/// From one verdict to another.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ChangeView {
    /// What the first policy says.
    pub from: Span,
    /// What the second one says.
    pub to: Span,
    /// How many were won, lost, left and are open.
    pub outcomes: [usize; OUTCOMES],
}

impl Changes {
    /// Adds a deal.
    pub fn add(&mut self, row: &Row) {
        let [first, second] = row.told.as_slice() else { return };
        if self.0.is_empty() {
            self.0 = vec![[0; OUTCOMES]; CHOICES * VERDICTS * VERDICTS];
        }
        for choice in 0..CHOICES {
            let (from, to) = (first.verdict_of(choice), second.verdict_of(choice));
            let place = (choice * VERDICTS + code(from)) * VERDICTS + code(to);
            if let Some(count) = self.0.get_mut(place).and_then(|cell| cell.get_mut(row.outcome)) {
                *count = count.saturating_add(1);
            }
        }
    }

    /// For people: what differs.
    pub fn view(&self, held: usize) -> Vec<ChangeView> {
        let mut views = Vec::new();
        let spans = || {
            Level::ALL
                .iter()
                .flat_map(|worst| Level::ALL.iter().map(|best| Span { best: *best, worst: *worst }))
        };
        for from in spans() {
            for to in spans().filter(|to| *to != from) {
                let found = self.0.get((held * VERDICTS + code(from)) * VERDICTS + code(to));
                let found = found.filter(|outcomes| outcomes.iter().any(|count| *count > 0));
                views.extend(found.map(|outcomes| ChangeView { from, to, outcomes: *outcomes }));
            }
        }
        views
    }
}

/// Stated chances against what came of them (M17).
#[derive(Default)]
pub struct Calibration {
    bins: [Bin; 10],
    /// The sum of (p − y)², in units of the sixteenth decimal.
    squares: u128,
    /// How many are 0 or 1 and came out so.
    sure: usize,
}

#[derive(Clone, Copy, Default)]
struct Bin {
    deals: usize,
    won: usize,
    stated: i128,
}

/// Stated chances from one tenth to the next.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BinView {
    /// From this chance, in percent; up to the next ten, and the last one with its end.
    pub from: usize,
    /// The chance that was stated on average, 0 to 1, to four decimals.
    pub stated: String,
    /// How many were won.
    pub won: Rate,
}

/// Stated chances against what came of them.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CalibrationView {
    /// How many deals state a chance and are over.
    pub deals: usize,
    /// How many of them were won.
    pub won: Rate,
    /// The mean of (p − y)², to four decimals: 0 is all-knowing, and 0.25 says of everything 50 %.
    pub brier: String,
    /// The same if everybody had always stated the share that was won in the end.
    pub brier_of_rate: String,
    /// Every chance is none or certain, and came true: it was written down afterwards.
    pub hindsight: bool,
    /// The tenths in which there are any.
    pub bins: Vec<BinView>,
}

impl Calibration {
    /// Adds a deal that is over.
    pub fn add(&mut self, chance: Decimal, outcome: usize) {
        if outcome == OPEN {
            return;
        }
        let stated = units(chance);
        let won = outcome == WON;
        let place = usize::try_from(stated / 10_000_000).unwrap_or(0).min(9);
        let Some(bin) = self.bins.get_mut(place) else { return };
        bin.deals = bin.deals.saturating_add(1);
        bin.won = bin.won.saturating_add(usize::from(won));
        bin.stated = bin.stated.saturating_add(stated);
        let off = stated.abs_diff(if won { 100_000_000 } else { 0 });
        self.squares = self.squares.saturating_add(off.saturating_mul(off));
        self.sure = self.sure.saturating_add(usize::from(off == 0));
    }

    /// For people; nothing where no deal states a chance.
    pub fn view(&self) -> Option<CalibrationView> {
        let deals: usize = self.bins.iter().map(|bin| bin.deals).sum();
        let won: usize = self.bins.iter().map(|bin| bin.won).sum();
        if deals == 0 {
            return None;
        }
        let count = |number: usize| u128::try_from(number).unwrap_or(u128::MAX);
        let mut bins = Vec::new();
        for (place, bin) in self.bins.iter().enumerate().filter(|(_, bin)| bin.deals > 0) {
            let stated = bin.stated.unsigned_abs().saturating_mul(10_000);
            bins.push(BinView {
                from: place * 10,
                stated: four(stated, count(bin.deals).saturating_mul(100_000_000)),
                won: Rate::new(bin.won, bin.deals),
            });
        }
        // w/n · (1 − w/n), the least that one chance for all can come to.
        let spread = count(won).saturating_mul(count(deals.saturating_sub(won))).saturating_mul(10_000);
        let squares = self.squares.saturating_mul(10_000);
        Some(CalibrationView {
            deals,
            won: Rate::new(won, deals),
            brier: four(squares, count(deals).saturating_mul(10_000_000_000_000_000)),
            brier_of_rate: four(spread, count(deals).saturating_mul(count(deals))),
            hindsight: self.sure == deals,
            bins,
        })
    }
}

/// A quotient in units of the fourth decimal, half up, as decimal text.
fn four(over: u128, under: u128) -> String {
    let rounded = over.saturating_mul(2).saturating_add(under) / under.saturating_mul(2).max(1);
    text_of(i128::try_from(rounded).unwrap_or(0).saturating_mul(10_000))
}

/// The dimensions beside the price, in the order of their bits.
pub const BESIDE: [Dimension; 3] = [Dimension::Terms, Dimension::Fit, Dimension::Signs];
