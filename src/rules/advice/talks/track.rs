//! One side's prices in their order: steps, pattern, speed, and what was given for nothing.

use rust_decimal::{Decimal, RoundingStrategy};

use crate::advice::round::Offer;
use crate::advice::talks::{Pattern, Step, Track};
use crate::facts::read::order;
use crate::number::money::{add, div, sub, sum};
use crate::vocabulary::{Moment, Side};

const MINUTES_OF_A_DAY: i64 = 24 * 60;

/// A price that a side named.
#[derive(Clone, Copy)]
pub struct Named {
    pub amount: Decimal,
    pub on: Option<Moment>,
    /// Its place among the offers; nothing for the price before the first offer.
    pub place: Option<usize>,
    /// Something was asked, or got, in return for it.
    pub traded: bool,
}

/// From one price to the next.
#[derive(Clone, Copy)]
pub struct Move {
    pub from: Named,
    pub to: Named,
    /// What the other side gets by it.
    pub gave: Decimal,
}

/// One side's prices, oldest first.
pub struct Series {
    pub side: Side,
    pub prices: Vec<Named>,
}

/// Whether one came before the other, beyond doubt.
pub fn surely(earlier: Option<Moment>, later: Option<Moment>) -> bool {
    let (Some(earlier), Some(later)) = (earlier, later) else { return false };
    match later.minutes_since(earlier) {
        Some(minutes) => minutes > 0,
        None => later.day > earlier.day,
    }
}

/// Minutes between two moments; whole days where a time is not known.
fn minutes(from: Option<Moment>, to: Option<Moment>) -> Option<i64> {
    let (from, to) = from.zip(to)?;
    Some(to.minutes_since(from).unwrap_or_else(|| to.days_since(from).saturating_mul(MINUTES_OF_A_DAY)))
}

/// Half away from zero.
pub fn rounded(number: Decimal, places: u32) -> Decimal {
    number.round_dp_with_strategy(places, RoundingStrategy::MidpointAwayFromZero).normalize()
}

fn hours(minutes: i64) -> Decimal {
    rounded(div(Decimal::from(minutes), Decimal::from(60)).unwrap_or_default(), 1)
}

impl Series {
    /// The side's prices among ordered offers, after the price it opened with.
    pub fn new(side: Side, offers: &[Offer], opening: Option<Decimal>) -> Series {
        let mut prices: Vec<Named> = Vec::new();
        prices.extend(opening.map(|amount| Named { amount, on: None, place: None, traded: false }));
        for (place, offer) in offers.iter().enumerate().filter(|(_, offer)| offer.side == side) {
            let traded = offer.in_return.is_some();
            prices.push(Named { amount: offer.amount, on: offer.on, place: Some(place), traded });
        }
        Series { side, prices }
    }

    pub fn first(&self) -> Option<Decimal> {
        self.prices.first().map(|named| named.amount)
    }

    /// Every step, oldest first. We give by going down, the buyer by going up.
    pub fn steps(&self) -> Vec<Move> {
        let mut steps = Vec::new();
        for (from, to) in self.prices.iter().zip(self.prices.iter().skip(1)) {
            let down = sub(from.amount, to.amount);
            let gave = if self.side == Side::Us { down } else { -down };
            steps.push(Move { from: *from, to: *to, gave });
        }
        steps
    }

    /// What the side gave by its last step that gave anything.
    pub fn last_gave(&self) -> Option<Decimal> {
        self.steps().iter().rev().map(|step| step.gave).find(|gave| *gave > Decimal::ZERO)
    }

    /// For each step, whether it gave something for nothing: the other side had surely given nothing since this side's
    /// price before, and nothing else was asked in return (W-014). A side's first price gives nothing, and neither does
    /// repeating a price (design 3.8).
    pub fn alone(&self, other: &Series) -> Vec<bool> {
        let given: Vec<Named> =
            other.steps().iter().filter(|step| step.gave > Decimal::ZERO).map(|step| step.to).collect();
        // They stand in the order of their days: those of days before and after are passed over.
        let day = |on: Option<Moment>| on.map(|on| on.day);
        let between = |step: &Move| {
            let first = given.partition_point(|named| day(named.on) < day(step.from.on));
            let undated = given.iter().take_while(|named| named.on.is_none());
            let within = given
                .iter()
                .skip(first)
                .take_while(|named| step.to.on.is_none_or(|to| day(named.on) <= Some(to.day)));
            undated
                .chain(within)
                .any(|named| !surely(named.on, step.from.on) && !surely(step.to.on, named.on))
        };
        let alone = |step: &Move| step.gave > Decimal::ZERO && !step.to.traded && !between(step);
        self.steps().iter().map(alone).collect()
    }

    /// How the steps run (M12).
    pub fn pattern(&self) -> Pattern {
        let steps: Vec<Decimal> = self.steps().iter().map(|step| step.gave).collect();
        let each = |holds: fn(&Decimal, &Decimal) -> bool| {
            steps.iter().zip(steps.iter().skip(1)).all(|(before, after)| holds(before, after))
        };
        if steps.iter().any(|gave| *gave < Decimal::ZERO) {
            return Pattern::Retraction;
        }
        // Twice the same again, or nothing else from the start: whatever came before, they hold now.
        let held = steps.iter().rev().take_while(|gave| gave.is_zero()).count();
        if held >= 2 || (held > 0 && held == steps.len()) {
            Pattern::Holding
        } else if steps.len() < 2 {
            Pattern::TooFew
        } else if each(|before, after| after < before) {
            Pattern::Diminishing
        } else if each(|before, after| after == before) {
            Pattern::Constant
        } else if each(|before, after| after > before) {
            Pattern::Accelerating
        } else {
            Pattern::Mixed
        }
    }

    /// Median of the minutes between own moves: the first price, then every other one.
    fn median(&self) -> Option<i64> {
        let mut moved: Vec<Named> = self.prices.first().copied().into_iter().collect();
        moved.extend(self.steps().iter().filter(|step| !step.gave.is_zero()).map(|step| step.to));
        let mut between: Vec<i64> =
            moved.iter().zip(moved.iter().skip(1)).filter_map(|(a, b)| minutes(a.on, b.on)).collect();
        order(&mut between, |a, b| a < b);
        let upper = *between.get(between.len() / 2)?;
        let lower = *between.get(between.len().saturating_sub(1) / 2)?;
        Some(lower.saturating_add(upper) / 2)
    }

    /// Everything about the side, for the view.
    pub fn track(&self, other: &Series) -> Track {
        let steps = self.steps();
        let alone: Vec<Decimal> = steps
            .iter()
            .zip(self.alone(other))
            .filter(|(_, alone)| *alone)
            .map(|(step, _)| step.gave)
            .collect();
        let first = self.first();
        let step = |step: &Move| Step {
            gave: step.gave,
            share: first.and_then(|first| div(step.gave, first)).map(|share| rounded(share, 4)),
            hours: minutes(step.from.on, step.to.on).map(hours),
        };
        Track {
            first,
            last: self.prices.last().map(|named| named.amount),
            moved: steps.iter().map(|step| step.gave).fold(Decimal::ZERO, add),
            steps: steps.iter().map(step).collect(),
            pattern: self.pattern(),
            hours: self.median().map(hours),
            alone: alone.len(),
            given_alone: sum(alone),
        }
    }
}
