//! How likely the other deals bring what is needed (M6 to M9): arithmetic alone, exact or bounded, never simulated.
//!
//! S is the sum of what independent deals bring, each its amount or nothing. P(S ≥ target) is found in one of three
//! ways, the first that fits:
//!
//! 1. on a grid of the amounts' greatest common divisor, when the target is at most [`CELLS`] of them away: exact;
//! 2. from the sums of two halves of the deals, when no half can have more than [`SUMS`] different ones, which holds for
//!    any 28 deals, and for more when some amounts are the same: exact;
//! 3. on a grid of at most [`CELLS`] cells: bounded. Each amount is rounded to the nearest cell, and the target is moved
//!    by the most that this can have added to a sum, and by the most that it can have taken from one. The truth lies
//!    between for whatever deals come off, so the bounds are guaranteed.
//!
//! Masses are `f64`. Every one is a sum of products of positive numbers, never a difference, so each operation adds at
//! most 2⁻⁵³ of relative error. No result here has more than 4·5000 + 3·[`CELLS`] < 2¹⁷ operations in its longest chain:
//! the relative error is below 2⁻³⁶, and [`SLACK`] is more than that. What underflows is less than [`TINY`] in all. The
//! operations are those of IEEE 754, so native and WebAssembly builds agree to the bit. Whether something is certain or
//! impossible is decided on whole numbers alone.

use rust_decimal::Decimal;
use rust_decimal::RoundingStrategy::MidpointAwayFromZero;
use rust_decimal::prelude::ToPrimitive;

use crate::facts::read::order;
use crate::number::money::{add, div, mul};

/// The most cells of a grid.
pub const CELLS: usize = 1 << 15;
/// The most different sums of half of the deals.
const SUMS: usize = 1 << 14;
/// More than the relative error of any mass.
const SLACK: f64 = 1e-10;
/// More than what underflow can take away in all.
const TINY: f64 = 1e-290;
/// Nearer to 1 than any slack: what is almost certain is not certain.
const ALMOST: f64 = 1.0 - 1e-12;
/// What a number of ten-thousandths may be short of a whole one and still count as it; above 10⁴ · 3 · [`SLACK`].
const NUDGE: f64 = 1e-5;
/// Decimals that amounts are taken with; what is read has no more.
const SCALE: u32 = 8;
/// The most bars of a picture.
const BARS: u128 = 40;
/// Cells of the grid that a picture is made from, for each bar.
const FINE: u128 = 100;

/// A deal that brings its amount, or nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Bet {
    /// What it brings; not negative.
    pub amount: Decimal,
    /// How likely, 0 to 1.
    pub probability: Decimal,
}

/// A probability, or bounds of it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Odds {
    least: f64,
    most: f64,
    /// Nothing was rounded on a grid: both ends are the probability, as far as `f64` can tell it.
    exact: bool,
}

impl Odds {
    /// It cannot be.
    pub const NEVER: Odds = Odds { least: 0.0, most: 0.0, exact: true };
    /// It cannot be otherwise.
    pub const SURE: Odds = Odds { least: 1.0, most: 1.0, exact: true };
}

/// A share rounded to four decimals: bounds outward, a known one half away from zero. Where no grid was needed, a number
/// within 10⁻⁹ of a multiple of 0.0001, or of the middle between two, is taken for it: 0.6 is not shown as 0.5999.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shares {
    /// The least it can be.
    pub least: Decimal,
    /// The most it can be.
    pub most: Decimal,
    /// Both are the very number.
    pub exact: bool,
}

/// A probability with what is sure alone, and with everything that is not.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bounds {
    /// However badly the unknowns turn out.
    pub worst: Odds,
    /// However well.
    pub best: Odds,
}

impl Bounds {
    fn exact(self) -> bool {
        self.worst == self.best && self.worst.exact
    }

    /// In four decimals. What may fail is not shown as 1, nor what may be as 0.
    pub fn shares(self) -> Shares {
        if self.exact() {
            let known = match self.worst {
                Odds::NEVER => 0.0,
                Odds::SURE => 1e4,
                odds => (odds.least * 1e4 + 0.5 + NUDGE).floor().clamp(1.0, 9_999.0),
            };
            return Shares { least: share(known), most: share(known), exact: true };
        }
        let (least, most) = (self.worst.least * (1.0 - SLACK), self.best.most * (1.0 + SLACK));
        let sure = self.worst == Odds::SURE;
        let least = if sure { 1e4 } else { down(least, self.worst.exact).min(9_999.0) };
        let never = self.best == Odds::NEVER;
        let most = if never { 0.0 } else { up(most, self.best.exact).max(1.0) };
        Shares { least: share(least), most: share(most), exact: false }
    }

    /// How much likelier this is than `other` (M7).
    pub fn gain_over(self, other: Bounds) -> Shares {
        if self.exact() && other.exact() {
            let gain = share(((self.worst.least - other.worst.least) * 1e4 + 0.5 + NUDGE).floor());
            return Shares { least: gain, most: gain, exact: true };
        }
        let least = self.worst.least - other.best.most - 2.0 * SLACK;
        let most = self.best.most - other.worst.least + 2.0 * SLACK;
        let least = down(least, self.worst.exact && other.best.exact);
        let most = up(most, self.best.exact && other.worst.exact);
        Shares { least: share(least), most: share(most), exact: false }
    }
}

/// Ten-thousandths, rounded down.
fn down(number: f64, exact: bool) -> f64 {
    (number * 1e4 + if exact { NUDGE } else { 0.0 }).floor()
}

/// Ten-thousandths, rounded up.
fn up(number: f64, exact: bool) -> f64 {
    ((number + TINY) * 1e4 - if exact { NUDGE } else { 0.0 }).ceil()
}

fn share(ten_thousandths: f64) -> Decimal {
    let whole = ten_thousandths.clamp(0.0, 1e4);
    Decimal::new(whole as i64, 4).normalize()
}

/// What the deals bring on average: Σ amount × probability, to the hundredth.
pub fn expected(bets: &[Bet]) -> Decimal {
    let mut sum = Decimal::ZERO;
    for bet in bets {
        sum = add(sum, mul(bet.amount, bet.probability));
    }
    sum.round_dp_with_strategy(2, MidpointAwayFromZero).normalize()
}

/// What they bring if all of them come off.
pub fn pipeline(bets: &[Bet]) -> Decimal {
    let mut sum = Decimal::ZERO;
    for bet in bets {
        sum = add(sum, bet.amount);
    }
    sum.normalize()
}

/// How many times `part` fits into `whole`, to the hundredth (M9).
pub fn times(whole: Decimal, part: Decimal) -> Option<Decimal> {
    Some(div(whole, part)?.round_dp_with_strategy(2, MidpointAwayFromZero).normalize())
}

/// P(S ≥ target) for each target.
pub fn reach(bets: &[Bet], targets: &[Decimal]) -> Vec<Odds> {
    let whole = Whole::of(bets);
    let mut odds = Vec::new();
    let targets: Vec<u128> = targets.iter().map(|target| whole_number(*target)).collect();
    // What is sure to come needs no arithmetic; what remains of the targets does.
    let remaining = |target: &u128| target.saturating_sub(whole.sure);
    let open = targets.iter().map(remaining).filter(|target| *target > 0 && *target <= whole.sum);
    let way = open.max().map(|furthest| Way::of(&whole.bets, furthest));
    for target in &targets {
        odds.push(match (remaining(target), &way) {
            (0, _) => Odds::SURE,
            (target, Some(way)) if target <= whole.sum => way.at_least(target),
            _ => Odds::NEVER,
        });
    }
    odds
}

/// The deals in whole numbers.
struct Whole {
    /// Those that may or may not come off, largest first.
    bets: Vec<Fair>,
    /// What those bring that cannot fail.
    sure: u128,
    /// What the uncertain ones bring at the most.
    sum: u128,
}

#[derive(Clone, Copy)]
struct Fair {
    amount: u128,
    wins: f64,
    fails: f64,
}

impl Whole {
    fn of(bets: &[Bet]) -> Whole {
        let mut sorted = bets.to_vec();
        order(&mut sorted, |a, b| a > b);
        let mut whole = Whole { bets: Vec::new(), sure: 0, sum: 0 };
        for bet in &sorted {
            let amount = whole_number(bet.amount);
            if bet.probability >= Decimal::ONE {
                whole.sure = whole.sure.saturating_add(amount);
            } else if amount > 0 && bet.probability > Decimal::ZERO {
                let fails = add(Decimal::ONE, -bet.probability).to_f64().unwrap_or_default();
                let wins = bet.probability.to_f64().unwrap_or_default();
                whole.bets.push(Fair { amount, wins, fails });
                whole.sum = whole.sum.saturating_add(amount);
            }
        }
        whole
    }
}

/// An amount in units of 10⁻⁸; nothing for a negative one.
fn whole_number(amount: Decimal) -> u128 {
    let amount = amount.round_dp_with_strategy(SCALE, MidpointAwayFromZero);
    let unit = 10u128.saturating_pow(SCALE.saturating_sub(amount.scale()));
    u128::try_from(amount.mantissa()).unwrap_or(0).saturating_mul(unit)
}

fn decimal(units: u128) -> Decimal {
    let number = i128::try_from(units).ok();
    let number = number.and_then(|units| Decimal::try_from_i128_with_scale(units, SCALE).ok());
    number.unwrap_or(Decimal::MAX).normalize()
}

fn divisor(a: u128, b: u128) -> u128 {
    let (mut a, mut b) = (a, b);
    while b > 0 {
        (a, b) = (b, a.checked_rem(b).unwrap_or(0));
    }
    a
}

/// How the distribution is held.
enum Way {
    Grid(Grid),
    Halves(Sums, Sums),
}

impl Way {
    /// The distribution of S up to `furthest`.
    fn of(bets: &[Fair], furthest: u128) -> Way {
        // A deal that reaches the furthest target alone need not fit the grid.
        let mut unit = 0;
        for bet in bets.iter().filter(|bet| bet.amount < furthest) {
            unit = divisor(unit, bet.amount);
        }
        let unit = if unit == 0 { furthest } else { unit };
        if furthest.div_ceil(unit) <= CELLS as u128 {
            return Way::Grid(Plan::of(bets, furthest, unit).grid(furthest));
        }
        if let Some((left, right)) = Sums::halves(bets, furthest) {
            return Way::Halves(left, right);
        }
        // As fine as there is room for, or a little coarser and round, as amounts mostly are.
        let fine = Plan::of(bets, furthest, furthest.div_ceil(CELLS as u128));
        let round = Plan::of(bets, furthest, round_up(fine.unit));
        let plan = if round.blur() < fine.blur() { round } else { fine };
        Way::Grid(plan.grid(furthest))
    }

    fn at_least(&self, target: u128) -> Odds {
        match self {
            Way::Grid(grid) => grid.at_least(target),
            Way::Halves(left, right) => {
                let mass = left.at_least(right, target).clamp(TINY, ALMOST);
                Odds { least: mass, most: mass, exact: true }
            }
        }
    }
}

/// The next number that is 1, 2 or 5 times a power of ten.
fn round_up(number: u128) -> u128 {
    let mut power = 1u128;
    loop {
        for digit in [1, 2, 5] {
            let round = power.saturating_mul(digit);
            if round >= number {
                return round;
            }
        }
        power = power.saturating_mul(10);
    }
}

/// Every deal rounded to a grid.
struct Plan {
    /// The distance between neighbouring cells.
    unit: u128,
    /// How many cells each deal brings, smallest first; `usize::MAX` where it reaches every target alone.
    steps: Vec<(usize, Fair)>,
    /// The most that rounding can have taken from a sum.
    taken: u128,
    /// The most that it can have added.
    added: u128,
}

impl Plan {
    fn of(bets: &[Fair], furthest: u128, unit: u128) -> Plan {
        let unit = unit.max(1);
        let mut plan = Plan { unit, steps: Vec::new(), taken: 0, added: 0 };
        for bet in bets.iter().rev() {
            let cells = nearest(bet.amount, unit);
            let rounded = cells.saturating_mul(unit);
            if bet.amount >= furthest {
                plan.steps.push((usize::MAX, *bet));
                continue;
            }
            plan.taken = plan.taken.saturating_add(bet.amount.saturating_sub(rounded));
            plan.added = plan.added.saturating_add(rounded.saturating_sub(bet.amount));
            plan.steps.push((usize::try_from(cells).unwrap_or(usize::MAX), *bet));
        }
        plan
    }

    /// How far apart the bounds of a target are.
    fn blur(&self) -> u128 {
        self.taken.saturating_add(self.added)
    }

    /// The distribution with everything from `furthest` on, however rounded, in one mass.
    fn grid(self, furthest: u128) -> Grid {
        let cells = furthest.saturating_add(self.added).div_ceil(self.unit);
        // The amounts below the furthest are at most 5,000, each rounded by half a unit at the most.
        let cells = usize::try_from(cells).unwrap_or(CELLS).min(CELLS.saturating_mul(2)).max(1);
        let (mut masses, mut next) = (vec![0.0; cells], vec![0.0; cells]);
        if let Some(first) = masses.first_mut() {
            *first = 1.0;
        }
        let (mut beyond, mut reached) = (0.0, 1usize);
        for (step, bet) in &self.steps {
            // Nothing has come further than `reached` so far.
            let from = masses.get(..reached).unwrap_or(&masses);
            let far = cells.saturating_sub(*step);
            beyond += bet.wins * from.get(far..).unwrap_or(&[]).iter().sum::<f64>();
            reached = reached.saturating_add(*step).min(cells);
            let into = next.get_mut(..reached).unwrap_or(&mut []);
            one_more(from, into, *step, bet);
            std::mem::swap(&mut masses, &mut next);
        }
        Grid { plan: self, masses, beyond }
    }
}

fn nearest(amount: u128, unit: u128) -> u128 {
    amount.saturating_add(unit / 2).checked_div(unit).unwrap_or(0)
}

/// The distribution `from` after one more deal that brings `step` cells.
fn one_more(from: &[f64], into: &mut [f64], step: usize, bet: &Fair) {
    let (below, rest) = into.split_at_mut(step.min(into.len()));
    // Only without it.
    for (mass, lost) in below.iter_mut().zip(from) {
        *mass = lost * bet.fails;
    }
    if let Some(gap) = below.get_mut(from.len()..) {
        gap.fill(0.0);
    }
    // Either way.
    let lost = from.get(step..).unwrap_or(&[]);
    for ((mass, lost), won) in rest.iter_mut().zip(lost).zip(from) {
        *mass = lost * bet.fails + won * bet.wins;
    }
    // Only with it.
    let further = (rest.get_mut(lost.len()..), from.get(lost.len()..));
    if let (Some(rest), Some(won)) = further {
        for (mass, won) in rest.iter_mut().zip(won) {
            *mass = won * bet.wins;
        }
    }
}

/// A distribution on a grid.
struct Grid {
    plan: Plan,
    masses: Vec<f64>,
    /// The mass of all that lies further.
    beyond: f64,
}

impl Grid {
    fn from(&self, cell: u128) -> f64 {
        let cell = usize::try_from(cell).unwrap_or(usize::MAX);
        self.beyond + self.masses.get(cell..).unwrap_or(&[]).iter().sum::<f64>()
    }

    fn at_least(&self, target: u128) -> Odds {
        let Plan { unit, taken, added, .. } = self.plan;
        let cell = |target: u128| target.div_ceil(unit.max(1));
        let least = self.from(cell(target.saturating_add(added)));
        let most = if taken < target { self.from(cell(target.saturating_sub(taken))) } else { 1.0 };
        let exact = taken == 0 && added == 0;
        let least = least.clamp(TINY, ALMOST);
        Odds { least, most: if exact { least } else { most.min(1.0) }, exact }
    }
}

/// The different sums of some deals, ascending, each with its mass.
struct Sums {
    sums: Vec<(u128, f64)>,
    /// The mass of all sums that reach the furthest target.
    beyond: f64,
}

impl Sums {
    /// The sums of two halves of the deals; nothing when there may be too many different ones.
    fn halves(bets: &[Fair], furthest: u128) -> Option<(Sums, Sums)> {
        let half = |first: usize| {
            let half = || bets.iter().skip(first).step_by(2);
            // Deals of one amount, side by side here, make one sum more each, not twice as many.
            let (mut most, mut before, mut alike, mut last) = (1usize, 1usize, 0usize, 0u128);
            for bet in half() {
                if bet.amount != last {
                    (before, alike, last) = (most, 0, bet.amount);
                }
                alike = alike.saturating_add(1);
                most = before.saturating_mul(alike.saturating_add(1));
            }
            (most <= SUMS).then(|| {
                let none = Sums { sums: vec![(0, 1.0)], beyond: 0.0 };
                half().fold(none, |sums, bet| sums.one_more(bet, furthest))
            })
        };
        half(0).zip(half(1))
    }

    /// With one more deal: the sums without it and the sums with it, merged.
    fn one_more(&self, bet: &Fair, furthest: u128) -> Sums {
        let mut made = Sums { sums: Vec::with_capacity(self.sums.len() * 2), beyond: self.beyond };
        let mut lost = self.sums.iter().peekable();
        for (sum, mass) in &self.sums {
            let (sum, mass) = (sum.saturating_add(bet.amount), mass * bet.wins);
            if sum >= furthest {
                made.beyond += mass;
                continue;
            }
            while let Some((below, other)) = lost.next_if(|(below, _)| *below < sum) {
                made.sums.push((*below, other * bet.fails));
            }
            let same = lost.next_if(|(same, _)| *same == sum).map_or(0.0, |(_, other)| other * bet.fails);
            made.sums.push((sum, mass + same));
        }
        made.sums.extend(lost.map(|(sum, mass)| (*sum, mass * bet.fails)));
        made
    }

    /// P(a sum of these and a sum of those reach the target).
    fn at_least(&self, those: &Sums, target: u128) -> f64 {
        let all: f64 = those.beyond + those.sums.iter().map(|(_, mass)| mass).sum::<f64>();
        let mut reached = self.beyond * all;
        // The higher the one sum, the lower the other may be.
        let mut rest = those.sums.iter().rev().peekable();
        let mut enough = those.beyond;
        for (sum, mass) in &self.sums {
            let needed = target.saturating_sub(*sum);
            while let Some((_, more)) = rest.next_if(|(other, _)| *other >= needed) {
                enough += more;
            }
            reached += mass * enough;
        }
        reached
    }
}

/// One bar of a picture of what the deals may bring.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    /// From here, inclusive.
    pub from: Decimal,
    /// To here, exclusive.
    pub to: Decimal,
    /// How likely, 0 to 1, to four decimals.
    pub share: Decimal,
    /// It reaches the need.
    pub reaches: bool,
}

/// The distribution of S in about 40 bars of one round width, one of which begins at the need. For the eye: each deal
/// is rounded to the nearest of about 4,000 cells, so that a bar's edge is right within about 1 % of the whole.
pub fn picture(bets: &[Bet], need: Option<Decimal>) -> Vec<Bar> {
    let whole = Whole::of(bets);
    let total = whole.sure.saturating_add(whole.sum);
    if total == 0 {
        return Vec::new();
    }
    let need = need.map(whole_number).filter(|need| *need > 0);
    let width = round_up(total.max(need.unwrap_or(0)).div_ceil(BARS));
    let unit = width.checked_div(FINE).unwrap_or(0).max(1);
    let wide = width.checked_div(unit).unwrap_or(1).max(1);
    // Nothing is beyond: every sum has its cell.
    let plan = Plan::of(&whole.bets, u128::MAX, unit);
    let end = plan.steps.iter().fold(1u128, |end, (step, _)| end.saturating_add(*step as u128));
    let grid = Plan { added: 0, ..plan }.grid(end.saturating_mul(unit));

    let zero = nearest(whole.sure, unit);
    let edge = need.map_or(0, |need| nearest(need, unit));
    // Bars below the need, of which the first may begin below nothing.
    let below = edge.div_ceil(wide);
    let last = zero.saturating_add(end).max(edge.saturating_add(1));
    let count = below.saturating_add(last.saturating_sub(edge).div_ceil(wide));
    let mut bars = Vec::new();
    for place in 0..count.min(BARS * 3) {
        let start = edge.saturating_add(place.saturating_mul(wide));
        let cut = below.saturating_mul(wide);
        let (from, to) = (start.saturating_sub(cut), start.saturating_add(wide).saturating_sub(cut));
        let cell = |at: u128| usize::try_from(at.saturating_sub(zero)).unwrap_or(usize::MAX);
        let masses = grid.masses.get(cell(from)..cell(to).min(grid.masses.len())).unwrap_or(&[]);
        let share = share((masses.iter().sum::<f64>() * 1e4 + 0.5).floor());
        let (from, to) = (decimal(from.saturating_mul(unit)), decimal(to.saturating_mul(unit)));
        bars.push(Bar { from, to, share, reaches: need.is_some() && place >= below });
    }
    bars
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// P(S ≥ target) as a whole number of 100^-N, from every subset.
    fn by_hand(bets: &[(u128, u128)], target: u128) -> u128 {
        let mut hits = 0;
        for subset in 0..1u32 << bets.len() {
            let (mut sum, mut mass) = (0, 1);
            for (place, (amount, percent)) in bets.iter().enumerate() {
                let won = subset >> place & 1 == 1;
                sum += if won { *amount } else { 0 };
                mass *= if won { *percent } else { 100 - percent };
            }
            hits += if sum >= target { mass } else { 0 };
        }
        hits
    }

    fn fair(bets: &[(u128, u128)]) -> Vec<Fair> {
        let real = |percent: u128| percent as f64 / 100.0;
        let mut fair: Vec<Fair> = bets
            .iter()
            .map(|(amount, percent)| Fair {
                amount: *amount,
                wins: real(*percent),
                fails: real(100 - percent),
            })
            .collect();
        fair.sort_by_key(|bet| std::cmp::Reverse(bet.amount));
        fair
    }

    proptest! {
        /// However coarse the grid, the truth lies between the bounds; and they are it where nothing was rounded.
        #[test]
        fn a_grid_bounds_the_truth(
            bets in prop::collection::vec((1u128..5_000, 1u128..100), 1..10),
            unit in 1u128..800,
            place in 1u128..100,
        ) {
            let sum: u128 = bets.iter().map(|bet| bet.0).sum();
            let furthest = (sum * place).div_ceil(100);
            let grid = Plan::of(&fair(&bets), furthest, unit).grid(furthest);
            for target in [furthest, furthest.div_ceil(3)] {
                let truth = by_hand(&bets, target) as f64 / 100f64.powi(bets.len() as i32);
                let odds = grid.at_least(target);
                prop_assert!(odds.least <= truth * (1.0 + SLACK) && truth <= odds.most * (1.0 + SLACK),
                    "{truth} is not in {odds:?}");
                if unit == 1 {
                    prop_assert!(odds.exact);
                }
                if odds.exact {
                    prop_assert!((odds.least - truth).abs() < SLACK);
                }
            }
        }

        /// The ways to the same number agree.
        #[test]
        fn halves_and_grid_agree(
            bets in prop::collection::vec((1u128..3_000, 1u128..100), 1..20),
            place in 1u128..100,
        ) {
            let sum: u128 = bets.iter().map(|bet| bet.0).sum();
            let (furthest, bets) = ((sum * place).div_ceil(100), fair(&bets));
            let grid = Plan::of(&bets, furthest, 1).grid(furthest);
            let (left, right) = Sums::halves(&bets, furthest).unwrap();
            for target in [furthest, furthest.div_ceil(2), 1] {
                let (one, other) = (grid.at_least(target), left.at_least(&right, target));
                prop_assert!((one.least - other).abs() < SLACK, "{one:?} {other}");
            }
        }
    }

    #[test]
    fn round_numbers() {
        for (number, round) in [(1, 1), (3, 5), (20, 20), (21, 50), (5_001, 10_000)] {
            assert_eq!(round_up(number), round);
        }
    }
}
