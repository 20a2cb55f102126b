//! Price: cost, floor, walk-away threshold, effective price and where it stands (design 3.2, W-040 to W-046,
//! W-100, W-150; formulas M1, M3, M4).
//!
//! Everything that may be unknown is a [`Range`] from the least to the most it can be, within the bounds that
//! the reader enforces, so the two ends of every conclusion are reached by some answer.

mod read;
mod tell;

use std::rc::Rc;

use rust_decimal::{Decimal, RoundingStrategy};

use crate::facts::read::DECIMALS;
use crate::guidance::{Limit, LimitSpan, RouteView};
use crate::judging::approvals::{Approvals, Subject};
use crate::judging::range::{End, Range};
use crate::number::exact::Exact;
use crate::number::money::{MAX_AMOUNT, add, div, mul, step_at, sub};
use crate::policy::{Policy, Rounding, Row};
use crate::vocabulary::{Level, MarginBasis, Span, Zone};

/// A fact of the price that is not known.
#[derive(Clone, Debug, PartialEq)]
pub enum Unknown {
    /// The price itself.
    Amount,
    /// The currency of the deal.
    Currency,
    /// What the deal's currency is worth in the policy's, for a minimum price.
    Rate,
    /// The direct cost.
    Direct,
    /// The overhead.
    Overhead,
    /// The cost of a piece of scope, by its place.
    Scope(usize),
    /// The worth of a deduction, by its place.
    Deduction(usize),
    /// Which pieces of scope, or which deductions, there are.
    List(&'static str),
    /// The segment.
    Segment,
    /// The size.
    Size,
    /// The adjustment of the threshold.
    Adjustment,
    /// The payment days; asked as a term.
    Days,
}

/// Everything that decides about a price.
#[derive(Clone, Debug)]
pub struct Price<'p> {
    policy: &'p Policy,
    /// The deal's currency.
    pub currency: Option<String>,
    /// The price that is judged.
    pub amount: Range,
    direct: Range,
    overhead: Range,
    /// Cost of each piece of scope added.
    scope: Vec<Range>,
    scope_sum: Range,
    /// Share of the price that deductions take.
    shares: Decimal,
    /// Amounts that deductions take, each with its place in the deal.
    taken: Vec<Range>,
    taken_sum: Range,
    /// Payment days beyond our standard; none when there is no last day, and then no price either.
    pub extra_days: Option<Range>,
    /// Move of the threshold, as a share of it.
    adjustment: Range,
    /// Places of the rows that may apply.
    rows: Vec<usize>,
    /// The limits at the best end and at the worst, of all rows that may apply; see [`Price::settle`].
    limits: Option<(Limits, Limits)>,
    /// What was granted.
    approvals: Rc<Approvals<'p>>,
    /// A what-if: everybody agrees to this effective price, whatever it costs us.
    agreed_down_to: Option<Decimal>,
    /// What is not known.
    pub unknown: Vec<Unknown>,
}

/// Floor and threshold: for one row at one cost, or the lowest (the highest) of each for several.
#[derive(Clone, Debug, PartialEq)]
struct Limits {
    /// Compared as it is.
    floor: Exact,
    /// As computed.
    threshold: Exact,
    /// What is compared: the published threshold.
    compared: Exact,
    published: Decimal,
}

/// Where an effective price stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stand {
    /// What remains of the price; nothing while the payment days have no end.
    pub effective: Option<Decimal>,
    /// Its zone.
    pub zone: Zone,
    /// The floor as computed, where it is known.
    pub floor: Option<Decimal>,
    /// The threshold that is published, where it is known.
    pub threshold: Option<Decimal>,
}

impl Limits {
    /// Of each limit the lower, or the higher.
    fn beside(self, other: Limits, pick: fn(Exact, Exact) -> Exact) -> Limits {
        Limits {
            floor: pick(self.floor, other.floor),
            threshold: pick(self.threshold, other.threshold),
            compared: pick(self.compared, other.compared),
            published: pick(self.published.into(), other.published.into()).near(),
        }
    }
}

impl<'p> Price<'p> {
    /// Computes the limits anew; called whenever a cost, the adjustment or the rows have changed.
    fn settle(mut self) -> Self {
        self.limits = self.all_limits(&self.cost(), &self.adjustment);
        self
    }

    /// Of all rows that may apply the lowest floor and threshold at the best end, and the highest at the worst.
    fn all_limits(&self, cost: &Range, adjustment: &Range) -> Option<(Limits, Limits)> {
        self.limits_of(&self.rows, cost, adjustment)
    }

    fn limits_of(&self, rows: &[usize], cost: &Range, adjustment: &Range) -> Option<(Limits, Limits)> {
        let sure = cost.is_known() && adjustment.is_known();
        let mut all: Option<(Limits, Limits)> = None;
        for row in rows.iter().filter_map(|place| self.policy.rows.get(*place)) {
            let best = self.limits(row, &cost.least, &adjustment.least, End::Best);
            let worst = match sure && row.minimum_price.is_none() {
                true => best.clone(),
                false => self.limits(row, &cost.most, &adjustment.most, End::Worst),
            };
            all = Some(match all {
                None => (best, worst),
                Some((low, high)) => (low.beside(best, Exact::min), high.beside(worst, Exact::max)),
            });
        }
        all
    }

    /// Takes another price, direct cost and overhead, each more than nothing and in the deal's currency, and other days.
    pub fn renumber(&mut self, [amount, direct, overhead]: [Decimal; 3], extra_days: Option<Range>) {
        self.amount = Range::just(amount);
        self.direct = Range::just(direct);
        self.overhead = Range::just(overhead);
        self.extra_days = extra_days;
        self.limits = self.all_limits(&self.cost(), &self.adjustment);
    }

    /// Direct cost + overhead, which together are never nothing.
    fn base_cost(&self) -> Range {
        let mut base = self.direct.plus(&self.overhead);
        if base.least.near().is_zero() {
            base.least = Decimal::new(1, DECIMALS).into();
        }
        base
    }

    /// Direct cost + overhead + scope added since the price was set.
    pub fn cost(&self) -> Range {
        self.base_cost().plus(&self.scope_sum)
    }

    /// The cost of scope added, when it is known.
    pub fn scope_cost(&self) -> Option<Decimal> {
        self.scope_sum.known()
    }

    /// Scope costs this much in all.
    pub fn set_scope_cost(&mut self, cost: Decimal) {
        self.scope = vec![Range::just(cost)];
        self.scope_sum = Range::just(cost);
        self.limits = self.all_limits(&self.cost(), &self.adjustment);
        self.unknown
            .retain(|unknown| !matches!(unknown, Unknown::Scope(_) | Unknown::List("cost.scope_added")));
    }

    /// What the price would conclude if scope cost this much in all.
    pub fn span_with_scope(&self, scope: Decimal) -> Span {
        let cost = self.base_cost().plus(&Range::just(scope));
        let effective = self.effective_range(self.amount.clone());
        self.span_under(&effective, &cost, self.all_limits(&cost, &self.adjustment).as_ref())
    }

    /// What the price would conclude with this many payment days beyond our standard.
    pub fn span_with_days(&self, extra_days: Decimal) -> Span {
        let days = Range::just(extra_days);
        self.span_of(self.effective_with(&self.amount, &days, &self.taken_sum))
    }

    /// What remains of a price after what the terms cost (M3, M4). What is proportional to the price takes at
    /// most all of it, so that a higher price never leaves less.
    fn effective(&self, price: &Exact, extra_days: &Exact, taken: &Exact) -> Exact {
        let extra_days = extra_days.near();
        if extra_days.is_zero() && self.shares.is_zero() {
            return price.minus(taken);
        }
        let carried = Exact::from(self.carrying(price.near(), extra_days));
        let proportional = carried.plus(&price.times(&self.shares.into()));
        price.minus(&proportional.min(price.clone())).minus(taken)
    }

    /// P·r·d/Y (M4), to twelve decimal places half away from zero.
    fn carrying(&self, price: Decimal, extra_days: Decimal) -> Decimal {
        let year = div(mul(mul(price, self.policy.annual_rate), extra_days), self.policy.days_in_year);
        year.unwrap_or_default()
            .round_dp_with_strategy(12, RoundingStrategy::MidpointAwayFromZero)
            .normalize()
    }

    /// The effective price of `price`, from the least to the most it can be. Payment days without end have no price: the
    /// term decides, and what is judged is the price without them.
    pub fn effective_range(&self, price: Range) -> Range {
        let none = Range::just(Exact::ZERO);
        self.effective_with(&price, self.extra_days.as_ref().unwrap_or(&none), &self.taken_sum)
    }

    /// The effective price for people: there is none while the payment days have no end.
    pub fn effective_shown(&self, price: Range) -> Option<Decimal> {
        self.extra_days.as_ref()?;
        self.effective_range(price).known()
    }

    fn effective_with(&self, price: &Range, extra_days: &Range, taken: &Range) -> Range {
        let most = self.effective(&price.most, &extra_days.least, &taken.least);
        let known = price.is_known() && extra_days.is_known() && taken.is_known();
        let least = match known {
            true => most.clone(),
            false => self.effective(&price.least, &extra_days.most, &taken.most),
        };
        Range { least, most }
    }

    /// The cheapest price whose effective price reaches `needed`, before any rounding (M5); nothing when the terms take
    /// all of every price, or when they are not known.
    pub fn price_for(&self, needed: Decimal) -> Option<Decimal> {
        let days = self.extra_days.as_ref().is_none_or(Range::is_known);
        self.price_whatever(needed).filter(|_| days && self.taken_sum.is_known())
    }

    /// The same however what the terms cost turns out.
    pub fn price_whatever(&self, needed: Decimal) -> Option<Decimal> {
        let days = self.extra_days.as_ref().map_or(Decimal::ZERO, |days| days.most.near());
        let per_unit = sub(Decimal::ONE, add(self.carrying(Decimal::ONE, days), self.shares));
        let whole = add(needed, self.taken_sum.most.near());
        let price = div(whole, per_unit).filter(|_| per_unit > Decimal::ZERO)?;
        Some(price).filter(|price| *price <= MAX_AMOUNT)
    }

    fn exact(&self, cost: &Exact, margin: Decimal) -> Exact {
        match self.policy.basis {
            MarginBasis::Cost => cost.times(&add(Decimal::ONE, margin).into()),
            // The check of the policy keeps the margin under one.
            MarginBasis::Price => {
                let rest = Exact::from(sub(Decimal::ONE, margin));
                cost.over(&rest).unwrap_or_else(|| Decimal::MAX.into())
            }
        }
    }

    /// The row's minimum price in the deal's currency; without a rate it can be anything.
    fn minimum_price(&self, row: &Row, end: End) -> Exact {
        let Some(minimum) = row.minimum_price else { return Exact::ZERO };
        let rate = self.currency.as_deref().and_then(|currency| self.policy.rate(currency));
        match (rate.and_then(|rate| Exact::from(minimum).over(&rate.into())), end) {
            (Some(minimum), _) => minimum,
            (None, End::Best) => Exact::ZERO,
            (None, End::Worst) => MAX_AMOUNT.into(),
        }
    }

    /// Floor and threshold at one end: the threshold moves within the policy's bound and keeps to the row's
    /// minimum price, and never lies below the floor.
    fn limits(&self, row: &Row, cost: &Exact, adjustment: &Exact, end: End) -> Limits {
        let floor = self.exact(cost, row.minimum);
        let target = self.exact(cost, row.target);
        let moved = if adjustment.near().is_zero() { target } else { target.plus(&target.times(adjustment)) };
        let own = moved.max(floor.clone());
        let minimum = self.minimum_price(row, end);
        let published = self.publish(&own);
        // Whoever writes a price means that price: only in another currency it is rounded.
        if minimum > Exact::from(published).max(own.clone()) && self.is_own_currency() {
            let published = minimum.near().normalize();
            return Limits { floor, threshold: minimum.clone(), compared: minimum, published };
        }
        let threshold = own.max(minimum);
        let published = self.publish(&threshold);
        let compared = match self.policy.rounding {
            Rounding::None => threshold.clone(),
            _ => published.into(),
        };
        Limits { floor, threshold, compared, published }
    }

    fn is_own_currency(&self) -> bool {
        self.currency.as_deref() == Some(self.policy.currency.as_str())
    }

    fn publish(&self, exact: &Exact) -> Decimal {
        self.policy.rounding.publish(exact, self.is_own_currency())
    }

    /// The floor as it is shown, up to six digits: with more where one of the `prices` would else look as if it lay on
    /// the other side.
    fn shown_floor(&self, floor: &Exact, prices: &[Exact]) -> Limit {
        let mut digits = 6;
        let mut published = floor.up(step_at(floor.near(), digits));
        while digits < 27 && prices.iter().any(|price| price >= floor && *price < Exact::from(published)) {
            digits += 1;
            published = floor.up(step_at(floor.near(), digits));
        }
        Limit { published, exact: floor.near().normalize() }
    }

    fn rows(&self) -> impl Iterator<Item = &'p Row> + '_ {
        self.rows.iter().filter_map(|place| self.policy.rows.get(*place))
    }

    /// The level of an effective price: both edges are strict "below" (W-044, W-045).
    fn level(&self, effective: &Exact, cost: &Exact, limits: &Limits) -> Level {
        if *effective < limits.floor {
            Level::WalkAway
        } else if *effective < limits.compared && !self.is_approved(effective, cost) {
            Level::NeedsApproval
        } else {
            Level::GoAhead
        }
    }

    /// Whether an effective price is approved at a cost.
    fn is_approved(&self, effective: &Exact, cost: &Exact) -> bool {
        self.agreed_down_to.is_some_and(|down_to| Exact::from(down_to) <= *effective)
            || self.approvals.lowest(Some(cost)).is_some_and(|lowest| lowest <= *effective)
    }

    /// A what-if: everybody agrees to an effective price; a better one than was agreed before changes nothing.
    pub fn agree(&mut self, down_to: Decimal) {
        self.agreed_down_to = Some(self.agreed_down_to.map_or(down_to, |agreed| agreed.min(down_to)));
    }

    /// The lowest effective price that is approved at what the deal costs.
    pub fn approved_down_to(&self) -> Option<Decimal> {
        let granted = self.approvals.lowest(self.known_cost().as_ref()).map(|lowest| lowest.near());
        granted.into_iter().chain(self.agreed_down_to).min()
    }

    /// What the deal costs, where all of it is known.
    pub fn known_cost(&self) -> Option<Exact> {
        let cost = self.cost();
        cost.is_known().then_some(cost.least)
    }

    /// What approving an effective price takes, and how far that has come.
    pub fn route(&self, effective: &Exact) -> RouteView {
        self.approvals.view(Subject::Price(effective, self.known_cost().as_ref()))
    }

    /// What `price` concludes.
    pub fn span_at(&self, price: Range) -> Span {
        self.span_of(self.effective_range(price))
    }

    /// What an effective price concludes.
    pub fn span_of(&self, effective: Range) -> Span {
        self.span_under(&effective, &self.cost(), self.limits.as_ref())
    }

    fn span_under(&self, effective: &Range, cost: &Range, limits: Option<&(Limits, Limits)>) -> Span {
        let Some((best, worst)) = limits.filter(|_| self.currency.is_some()) else { return Span::OPEN };
        Span {
            best: self.level(&effective.most, &cost.least, best),
            worst: self.level(&effective.least, &cost.most, worst),
        }
    }

    /// What the price that is judged concludes.
    pub fn span(&self) -> Span {
        self.span_at(self.amount.clone())
    }

    /// Where an effective price stands, if that is known: the zone does not look at approvals.
    pub fn zone_of(&self, effective: Range) -> Option<Zone> {
        let zone = |effective: &Exact, limits: &Limits| match effective {
            effective if *effective < limits.floor => Zone::BelowFloor,
            effective if *effective < limits.compared => Zone::Approval,
            _ => Zone::Clear,
        };
        let (best, worst) = self.limits.as_ref().filter(|_| self.currency.is_some())?;
        Some(zone(&effective.most, best)).filter(|found| *found == zone(&effective.least, worst))
    }

    /// Where the price that is judged stands, if it and its zone are known, with the limits as far as they are.
    pub fn stand(&self) -> Option<Stand> {
        let effective = self.effective_range(self.amount.clone());
        let known = self.amount.is_known() && effective.is_known();
        let zone = self.zone_of(effective.clone()).filter(|_| known)?;
        let (best, worst) = self.limits.as_ref()?;
        let limit = |sure: bool, worst: &Exact, number: Decimal| {
            (sure && !self.unbounded(worst)).then(|| number.normalize())
        };
        let sure = best.threshold.near() == worst.threshold.near() && best.published == worst.published;
        Some(Stand {
            effective: self.extra_days.as_ref().map(|_| effective.least.near()),
            zone,
            floor: limit(best.floor == worst.floor, &worst.floor, worst.floor.near()),
            threshold: limit(sure, &worst.threshold, worst.published),
        })
    }

    /// The span if one unknown turned out at one end of what it can be.
    pub fn answered(&self, unknown: &Unknown, end: End) -> Span {
        let none = Range::just(Exact::ZERO);
        let (mut amount, mut cost, mut taken) = (&self.amount, None, None);
        let (mut days, mut adjustment) = (self.extra_days.as_ref().unwrap_or(&none), None);
        let settled;
        match unknown {
            Unknown::Currency => return self.span(),
            Unknown::Rate => {
                let span = self.span();
                return Span::sure(if end == End::Best { span.best } else { span.worst });
            }
            Unknown::Amount => {
                settled = Range::just(self.amount.end(end, false));
                amount = &settled;
            }
            Unknown::Days => {
                settled = Range::just(days.end(end, true));
                days = &settled;
            }
            Unknown::Direct => cost = Some(&self.direct),
            Unknown::Overhead => cost = Some(&self.overhead),
            Unknown::Scope(place) => cost = self.scope.get(*place),
            Unknown::Deduction(place) => taken = self.taken.get(*place),
            Unknown::List("deductions") => taken = self.taken.last(),
            Unknown::List(_) => cost = self.scope.last(),
            Unknown::Adjustment => adjustment = Some(Range::just(self.adjustment.end(end, true))),
            Unknown::Segment | Unknown::Size => return self.row_span(end),
        }
        let less = |sum: &Range, part: &Range| sum.with(part, &part.end(end, true));
        let taken = taken.map(|part| less(&self.taken_sum, part));
        let effective = self.effective_with(amount, days, taken.as_ref().unwrap_or(&self.taken_sum));
        if cost.is_none() && adjustment.is_none() {
            return self.span_of(effective);
        }
        let whole = self.cost();
        let cost = cost.map_or(whole.clone(), |part| less(&whole, part));
        let limits = self.all_limits(&cost, adjustment.as_ref().unwrap_or(&self.adjustment));
        self.span_under(&effective, &cost, limits.as_ref())
    }

    /// The span of the best or the worst row that may apply: each is an answer; with segment and size both unknown one
    /// answer alone may leave several.
    fn row_span(&self, end: End) -> Span {
        let effective = self.effective_range(self.amount.clone());
        let cost = self.cost();
        let mut found: Option<Span> = None;
        for place in &self.rows {
            let limits = self.limits_of(&[*place], &cost, &self.adjustment);
            let span = self.span_under(&effective, &cost, limits.as_ref());
            let better = |other: Span| match end {
                End::Best => (span.worst, span.best) < (other.worst, other.best),
                End::Worst => (span.best, span.worst) > (other.best, other.worst),
            };
            if found.is_none_or(better) {
                found = Some(span);
            }
        }
        found.unwrap_or(self.span())
    }

    /// Whether the worst of the limits lies beyond everything that can be read: no limit is below the cost.
    fn unbounded(&self, worst: &Exact) -> bool {
        *worst >= MAX_AMOUNT.into()
    }

    /// Below it nobody may sign.
    pub fn floor(&self) -> Option<LimitSpan> {
        self.floor_beside(&[])
    }

    /// The same, shown so that each of the `prices`, and the one that is judged, lies on its own side of it.
    pub fn floor_beside(&self, prices: &[Exact]) -> Option<LimitSpan> {
        let (best, worst) = self.limits.as_ref()?;
        let effective = self.effective_range(self.amount.clone());
        let prices: Vec<Exact> = prices.iter().chain([&effective.least, &effective.most]).cloned().collect();
        let most = self.shown_floor(&worst.floor, &prices);
        let least = if best.floor == worst.floor { most } else { self.shown_floor(&best.floor, &prices) };
        Some(LimitSpan { least, most: (!self.unbounded(&worst.floor)).then_some(most) })
    }

    /// Below it an approval is needed.
    pub fn threshold(&self) -> Option<LimitSpan> {
        let limit = |limits: &Limits| Limit {
            published: limits.published.normalize(),
            exact: limits.threshold.near().normalize(),
        };
        let (best, worst) = self.limits.as_ref()?;
        let most = (!self.unbounded(&worst.threshold)).then(|| limit(worst));
        Some(LimitSpan { least: limit(best), most })
    }
}
