//! Price: cost, floor, walk-away threshold, effective price and where it stands (design 3.2, W-040 to W-046,
//! W-100, W-150; formulas M1, M3, M4).
//!
//! Everything that may be unknown is a [`Range`] from the least to the most it can be, within the bounds that
//! the reader enforces, so the two ends of every conclusion are reached by some answer.

use std::rc::Rc;

use rust_decimal::{Decimal, RoundingStrategy};

use crate::facts::amount::Amount;
use crate::facts::deal::Deal;
use crate::facts::read::{
    At, DECIMALS, Findings, Given, folded, name_key, near_miss, order, same_text, start,
};
use crate::guidance::{Limit, LimitSpan, RouteView, WaterfallStep};
use crate::judging::approvals::{Approvals, Subject};
use crate::number::exact::Exact;
use crate::number::money::{MAX_AMOUNT, add, div, mul, step_at, sub};
use crate::policy::file::SizeBy;
use crate::policy::{Policy, Rounding, Row, Size};
use crate::vocabulary::{DeductionKind, Level, MarginBasis, Money, Reason, Side, Span, Value, Zone};

/// The longest payment term that is read, in days: ten years.
pub const MAX_DAYS: u32 = 3650;

/// From the least to the most that a number can be.
#[derive(Debug, PartialEq)]
pub struct Range {
    /// The least.
    pub least: Exact,
    /// The most.
    pub most: Exact,
}

impl Clone for Range {
    #[inline(never)]
    fn clone(&self) -> Range {
        Range { least: self.least.clone(), most: self.most.clone() }
    }
}

impl Range {
    /// Known.
    pub fn just(number: impl Into<Exact>) -> Range {
        let number = number.into();
        Range { least: number.clone(), most: number }
    }

    /// From one number to another.
    pub fn between(least: Decimal, most: Decimal) -> Range {
        Range { least: least.into(), most: most.into() }
    }

    /// Any amount that can be read.
    pub fn any() -> Range {
        Range::between(Decimal::ZERO, MAX_AMOUNT)
    }

    /// Known, or any amount.
    pub fn of(number: Option<Exact>) -> Range {
        number.map_or_else(Range::any, Range::just)
    }

    /// The number, when it is known.
    pub fn known(&self) -> Option<Decimal> {
        self.is_known().then(|| self.least.near())
    }

    /// Whether both ends are the same.
    pub fn is_known(&self) -> bool {
        self.least == self.most
    }

    fn plus(&self, other: &Range) -> Range {
        Range { least: self.least.plus(&other.least), most: self.most.plus(&other.most) }
    }

    /// One of its ends.
    fn end(&self, end: End, best_is_least: bool) -> Exact {
        if (end == End::Best) == best_is_least { self.least.clone() } else { self.most.clone() }
    }

    /// The sum in which a part turns out at one end.
    fn with(&self, part: &Range, settled: &Exact) -> Range {
        Range {
            least: self.least.minus(&part.least).plus(settled),
            most: self.most.minus(&part.most).plus(settled),
        }
    }
}

/// An end of a [`Range`] of possible answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// The answer that is best for the deal.
    Best,
    /// The answer that is worst for it.
    Worst,
}

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
    /// Reads what the deal says about its price; what is wrong goes to the findings and stays unknown.
    pub fn new(
        deal: &Deal,
        policy: &'p Policy,
        extra_days: Option<Range>,
        approvals: &Rc<Approvals<'p>>,
        findings: &mut Findings,
    ) -> Price<'p> {
        let currency = deal.money().map(str::to_owned);
        let mut unknown = Vec::new();
        let note = |unknown: &mut Vec<Unknown>, is_unknown: bool, what: Unknown| {
            if is_unknown {
                unknown.push(what);
            }
        };
        note(&mut unknown, currency.is_none(), Unknown::Currency);
        let read = |amount: Option<&Amount>, at: &At, findings: &mut Findings| {
            exact_in_currency(amount?, currency.as_deref(), policy, at, findings)
        };

        let root = At::ROOT;
        let cost = root.key("cost");
        let amount = read(deal.amount.as_ref(), &root.key("amount"), findings);
        let direct = read(deal.cost.direct.as_ref(), &cost.key("direct"), findings);
        let overhead = read(deal.cost.overhead.as_ref(), &cost.key("overhead"), findings);
        let list = cost.key("scope_added");
        let items = deal.cost.scope_added.placed();
        let mut scope: Vec<Range> = items
            .map(|(place, item)| {
                Range::of(read(item.amount.as_ref(), &list.place(place).key("amount"), findings))
            })
            .collect();
        // A cost of nothing is nobody's entry, and neither is a record without a price and without a cost.
        let (mut amount, mut direct, mut overhead) = (amount, direct, overhead);
        let nothing = |number: &Option<Exact>| number.as_ref().is_some_and(|number| number.near().is_zero());
        if nothing(&direct) && nothing(&overhead) {
            not_nothing(Decimal::ZERO, &cost, findings);
            (direct, overhead) = (None, None);
        }
        let entered = |number: &Option<Exact>| number.is_some() && !nothing(number);
        if nothing(&amount) && !entered(&direct) && !entered(&overhead) {
            not_nothing(Decimal::ZERO, &root.key("amount"), findings);
            amount = None;
        }

        note(&mut unknown, amount.is_none(), Unknown::Amount);
        note(&mut unknown, direct.is_none(), Unknown::Direct);
        note(&mut unknown, overhead.is_none(), Unknown::Overhead);
        for (place, item) in scope.iter().enumerate() {
            note(&mut unknown, !item.is_known(), Unknown::Scope(place));
        }
        if deal.cost.scope_added.unclear {
            scope.push(Range::any());
            note(&mut unknown, true, Unknown::List("cost.scope_added"));
        }

        let list = root.key("deductions");
        let mut shares = Decimal::ZERO;
        let mut taken = Vec::new();
        for (place, item) in deal.deductions.placed() {
            let at = list.place(place);
            taken.push(match (&item.amount, &item.share) {
                (Given::Known(amount), Given::Absent) => {
                    Range::of(read(Some(amount), &at.key("amount"), findings))
                }
                (Given::Absent, Given::Known(share)) if *share <= Decimal::ONE => {
                    shares = add(shares, *share);
                    Range::just(Exact::ZERO)
                }
                _ => Range::any(),
            });
        }
        for (place, item) in taken.iter().enumerate() {
            note(&mut unknown, !item.is_known(), Unknown::Deduction(place));
        }
        if deal.deductions.unclear {
            taken.push(Range::any());
            note(&mut unknown, true, Unknown::List("deductions"));
        }
        for (place, item) in deal.deductions.placed() {
            let at = list.place(place);
            if item.amount != Given::Absent && item.share != Given::Absent {
                findings.error(&at, "both-amount-and-share", Vec::new());
            } else if item.share.known().is_some_and(|share| *share > Decimal::ONE) {
                let with = vec![("least", Value::count(0)), ("most", Value::count(1))];
                findings.error(&at.key("share"), "out-of-range", with);
            }
        }

        let adjustment = adjustment(deal, policy, findings);
        note(&mut unknown, !adjustment.is_known(), Unknown::Adjustment);
        note(&mut unknown, extra_days.as_ref().is_some_and(|days| !days.is_known()), Unknown::Days);

        let sized = policy.rows.iter().any(|row| row.size != Size::Any);
        let size = match policy.size_by {
            SizeBy::Seats => {
                let seats =
                    deal.seats.filter(|seats| !sized || not_nothing(*seats, &root.key("seats"), findings));
                seats.map(|seats| Measure::Number(seats.into()))
            }
            SizeBy::ListPrice => deal.list_price.as_ref().and_then(|list| {
                let own = list.currency.as_ref().map(|code| code.0.as_str()).or(currency.as_deref());
                let there = !sized || not_nothing(list.number, &root.key("list_price"), findings);
                to_policy(list.number, own, policy).filter(|_| there).map(Measure::Number)
            }),
            SizeBy::Band => deal.size_band.as_deref().map(Measure::Band),
        };
        // Nearly the name of a segment or band is no other one.
        let mut segment = deal.segment.as_deref();
        let mut size = size;
        let mut segments = policy.rows.iter().filter_map(|row| row.segment.as_deref());
        if segment.is_some_and(|own| nearly(own, &mut segments, &root.key("segment"), findings)) {
            segment = None;
        }
        let mut bands = policy.rows.iter().filter_map(|row| match &row.size {
            Size::Band(band) => Some(band.as_str()),
            _ => None,
        });
        if let Some(Measure::Band(own)) = size
            && nearly(own, &mut bands, &root.key("size_band"), findings)
        {
            size = None;
        }
        let rows = candidates(policy, segment, size.as_ref());
        let priced =
            rows.iter().filter_map(|place| policy.rows.get(*place)).any(|row| row.minimum_price.is_some());
        if let Some(currency) =
            currency.as_deref().filter(|currency| priced && policy.rate(currency).is_none())
        {
            let with = vec![
                ("currency", Value::Text(policy.currency.clone())),
                ("own", Value::Text(currency.to_owned())),
            ];
            findings.error(&root.key("currency"), "other-currency", with);
            unknown.push(Unknown::Rate);
        }
        let several = rows.len() > 1;
        note(
            &mut unknown,
            several && segment.is_none() && policy.rows.iter().any(|row| row.segment.is_some()),
            Unknown::Segment,
        );
        note(&mut unknown, several && size.is_none() && sized, Unknown::Size);

        if let Some(amount) = &amount {
            amount_remarks(deal, policy, currency.as_deref(), amount, findings);
        }

        let zero = Range::just(Exact::ZERO);
        let price = Price {
            policy,
            currency,
            amount: Range::of(amount),
            direct: Range::of(direct),
            overhead: Range::of(overhead),
            scope_sum: sum_of(&zero, &scope),
            scope,
            shares,
            taken_sum: sum_of(&zero, &taken),
            taken,
            extra_days,
            adjustment,
            rows,
            approvals: approvals.clone(),
            agreed_down_to: None,
            limits: None,
            unknown,
        };
        price.settle()
    }

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
        let threshold = moved.max(self.minimum_price(row, end)).max(floor.clone());
        let published = self.publish(&threshold);
        let compared = match self.policy.rounding {
            Rounding::None => threshold.clone(),
            _ => published.into(),
        };
        Limits { floor, threshold, compared, published }
    }

    fn publish(&self, exact: &Exact) -> Decimal {
        self.policy.rounding.publish(exact, self.currency.as_deref() == Some(self.policy.currency.as_str()))
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

    fn known_cost(&self) -> Option<Exact> {
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

    /// An amount in the deal's currency, as a parameter of a message.
    #[inline(never)]
    pub fn money(&self, amount: Decimal) -> Value {
        Value::Money(Money { amount, currency: self.currency.clone().unwrap_or_default() })
    }

    /// A line of the build-up with one amount.
    #[inline(never)]
    fn line(&self, code: &'static str, amount: Decimal, setting: Option<String>) -> Reason {
        Reason { code, with: vec![("amount", self.money(amount))], setting }
    }

    /// A line of the build-up with a margin, what it gives exactly, and what is published.
    #[inline(never)]
    fn limit_line(&self, code: &'static str, margin: Decimal, limit: Limit, setting: String) -> Reason {
        let with = vec![
            ("margin", Value::Share(margin)),
            ("exact", self.money(limit.exact)),
            ("published", self.money(limit.published)),
        ];
        Reason { code, with, setting: Some(setting) }
    }

    /// How cost becomes floor and threshold, line by line, as far as it is known.
    pub fn build_up(&self) -> Vec<Reason> {
        let mut lines = Vec::new();
        if let Some(direct) = self.direct.known() {
            lines.push(self.line("build-direct", direct, None));
        }
        if let Some(overhead) = self.overhead.known() {
            lines.push(self.line("build-overhead", overhead, None));
        }
        if let Some(scope) = self.scope_cost().filter(|scope| *scope > Decimal::ZERO) {
            lines.push(self.line("build-scope", scope, None));
        }
        let cost = self.cost();
        if !cost.is_known() {
            return lines;
        }
        let cost = cost.least;
        lines.push(self.line("build-cost", cost.near(), None));
        let (Some(row), 1) = (self.rows().next(), self.rows.len()) else { return lines };
        let path = format!("price.rows.{}", row.place);
        lines.push(row_reason(row, &path));
        let (floor_code, threshold_code) = match self.policy.basis {
            MarginBasis::Cost => ("build-floor-cost", "build-threshold-cost"),
            MarginBasis::Price => ("build-floor-price", "build-threshold-price"),
        };
        let floor = self.floor().map_or_else(|| self.shown_floor(&cost, &[]), |floor| floor.least);
        let threshold = self.exact(&cost, row.target);
        let threshold = Limit { published: self.publish(&threshold), exact: threshold.near().normalize() };
        lines.push(self.limit_line(floor_code, row.minimum, floor, format!("{path}.minimum_margin")));
        lines.push(self.limit_line(threshold_code, row.target, threshold, format!("{path}.target_margin")));
        if let Some(share) = self.adjustment.known().filter(|share| !share.is_zero()) {
            let moved = self.limits.as_ref().map(|(best, _)| best.published).unwrap_or_default();
            let with = vec![("share", Value::Share(share)), ("published", self.money(moved))];
            let setting = Some("price.adjustment_bound".to_owned());
            lines.push(Reason { code: "build-adjustment", with, setting });
        }
        let minimum = self.minimum_price(row, End::Best);
        if minimum > Exact::ZERO {
            let setting = Some(format!("{path}.minimum_price"));
            lines.push(self.line("build-minimum-price", self.publish(&minimum), setting));
        }
        lines
    }

    /// From the price that is judged down to the effective price; empty when the price is not known.
    pub fn waterfall(&self, deal: &Deal, standard: u32) -> Vec<WaterfallStep> {
        let Some(price) = self.amount.known() else { return Vec::new() };
        let mut steps = Vec::new();
        let mut proportional = Decimal::ZERO;
        let setting = Some("price.carrying".to_owned());
        match self.extra_days.as_ref().map(Range::known) {
            None => {
                let reason = Reason { code: "waterfall-carrying-endless", with: Vec::new(), setting };
                steps.push(WaterfallStep { reason, amount: None, kind: None });
            }
            Some(None) => {
                let reason = Reason { code: "waterfall-carrying-unknown", with: Vec::new(), setting };
                steps.push(WaterfallStep { reason, amount: None, kind: None });
            }
            Some(Some(extra)) if extra > Decimal::ZERO => {
                proportional = self.carrying(price, extra);
                let with = vec![
                    ("days", Value::Number(extra)),
                    ("standard", Value::Number(Decimal::from(standard))),
                    ("rate", Value::Share(self.policy.annual_rate)),
                ];
                let reason = Reason { code: "waterfall-carrying", with, setting };
                steps.push(WaterfallStep { reason, amount: Some(proportional), kind: None });
            }
            Some(Some(_)) => {}
        }
        for (item, taken) in deal.deductions.items.iter().zip(&self.taken) {
            let mut with = vec![("label", Value::Text(item.label.clone().unwrap_or_default()))];
            let [amount_code, share_code] = match item.kind {
                Some(DeductionKind::Rebate) => ["waterfall-rebate", "waterfall-rebate-share"],
                Some(DeductionKind::FreeService) => {
                    ["waterfall-free-service", "waterfall-free-service-share"]
                }
                Some(DeductionKind::ServiceCredit) => {
                    ["waterfall-service-credit", "waterfall-service-credit-share"]
                }
                None => ["waterfall-other", "waterfall-other-share"],
            };
            let share = item.share.known().filter(|_| taken.known().is_some());
            let (code, amount) = match share.copied() {
                Some(share) => {
                    with.push(("share", Value::Share(share)));
                    let amount = mul(price, share);
                    proportional = add(proportional, amount);
                    (share_code, Some(amount))
                }
                None => (amount_code, taken.known()),
            };
            let reason = Reason { code, with, setting: None };
            steps.push(WaterfallStep { reason, amount, kind: item.kind });
        }
        if proportional > price {
            let reason = Reason { code: "waterfall-cap", with: Vec::new(), setting: None };
            steps.push(WaterfallStep { reason, amount: Some(sub(price, proportional)), kind: None });
        }
        steps
    }

    /// (effective − cost) / cost, and (effective − cost) / effective (M1).
    pub fn realised(&self) -> (Option<Decimal>, Option<Decimal>) {
        let effective = self.effective_range(self.amount.clone()).known();
        let Some((effective, cost)) = effective.zip(self.cost().known()) else { return (None, None) };
        let profit = sub(effective, cost);
        (div(profit, cost), div(profit, effective).filter(|_| effective > Decimal::ZERO))
    }

    /// Why the price concludes what it concludes.
    pub fn reason(&self, span: Span) -> Reason {
        let known = self.amount.known();
        let effective = self.effective_range(self.amount.clone()).known();
        let floor = self.floor().and_then(|floor| floor.known().map(|limit| limit.published));
        let threshold = self.threshold().and_then(|limit| limit.known().map(|limit| limit.published));
        let zone = self.zone_of(self.effective_range(self.amount.clone()));
        let (Some(price), Some(effective), Some(floor), Some(threshold), Some(zone)) =
            (known, effective, floor, threshold, zone)
        else {
            return self.open_reason(span);
        };
        let setting = |name: &str| self.rows().next().map(|row| format!("price.rows.{}.{name}", row.place));
        let mut with = vec![
            ("price", self.money(effective)),
            ("floor", self.money(floor)),
            ("threshold", self.money(threshold)),
        ];
        let at_cost = effective != price;
        let (code, setting) = if zone == Zone::BelowFloor {
            with.push(("gap", self.money(sub(floor, effective))));
            (
                if at_cost { "price-below-floor-effective" } else { "price-below-floor" },
                setting("minimum_margin"),
            )
        } else if zone == Zone::Approval {
            with.push(("gap", self.money(sub(threshold, effective))));
            let code = match (span.best, at_cost) {
                (Level::GoAhead, _) => "price-approved",
                (_, true) => "price-below-threshold-effective",
                (_, false) => "price-below-threshold",
            };
            with.extend(self.approved_down_to().map(|down_to| ("down_to", self.money(down_to))));
            (code, setting("target_margin"))
        } else {
            with.push(("gap", self.money(sub(effective, threshold))));
            (if at_cost { "price-clear-effective" } else { "price-clear" }, setting("target_margin"))
        };
        with.push(("amount", self.money(price)));
        Reason { code, with, setting }
    }

    fn open_reason(&self, span: Span) -> Reason {
        let mut missing: Vec<Value> = Vec::new();
        for unknown in &self.unknown {
            let name = match unknown {
                Unknown::Amount => "field-amount",
                Unknown::Currency | Unknown::Rate => "field-currency",
                Unknown::Direct => "field-cost-direct",
                Unknown::Overhead => "field-cost-overhead",
                Unknown::Scope(_) | Unknown::List("cost.scope_added") => "field-cost-scope-added",
                Unknown::Deduction(_) | Unknown::List(_) => "field-deductions",
                Unknown::Segment => "field-segment",
                Unknown::Size => "field-size",
                Unknown::Adjustment => "field-adjustment",
                Unknown::Days => "field-payment-days",
            };
            let name = Value::Message(name.to_owned());
            if missing.last() != Some(&name) {
                missing.push(name);
            }
        }
        let mut with = vec![("missing", Value::List(missing))];
        with.push(("best", level_value(span.best)));
        with.push(("worst", level_value(span.worst)));
        let code = if span.decided() { "price-decided-anyway" } else { "price-open" };
        Reason { code, with, setting: None }
    }
}

fn sum_of(start: &Range, items: &[Range]) -> Range {
    let mut total = start.clone();
    for item in items {
        total = total.plus(item);
    }
    total
}

/// A level, as a parameter of a message.
pub fn level_value(level: Level) -> Value {
    Value::Message(format!("level-{}", level.word().replace('_', "-")))
}

fn row_reason(row: &Row, path: &str) -> Reason {
    let mut with = vec![("minimum", Value::Share(row.minimum)), ("target", Value::Share(row.target))];
    let segment = row.segment.clone();
    let size = match &row.size {
        Size::Any => None,
        Size::Between(from, None) => Some(format!("≥ {from}")),
        Size::Between(from, Some(below)) => Some(format!("{from} – < {below}")),
        Size::Band(band) => Some(band.clone()),
    };
    let named: Vec<Value> = segment.into_iter().chain(size).map(Value::Text).collect();
    let code = if named.is_empty() { "build-row-default" } else { "build-row-specific" };
    with.push(("row", Value::List(named)));
    Reason { code, with, setting: Some(path.to_owned()) }
}

/// The size of a deal, by the policy's measure.
#[derive(Clone)]
enum Measure<'a> {
    Number(Exact),
    Band(&'a str),
}

/// The rows of one segment, or those that name none.
#[derive(Default)]
struct Group {
    /// Those with a size, by where it begins.
    sized: Vec<usize>,
    /// The one without.
    plain: Option<usize>,
}

impl Group {
    fn of(policy: &Policy, mut places: Vec<usize>) -> Group {
        let is_plain = |place: &usize| policy.rows.get(*place).is_some_and(|row| row.size == Size::Any);
        let plain = places.iter().copied().find(is_plain);
        places.retain(|place| !is_plain(place));
        let start = |place: &usize| policy.rows.get(*place).map(|row| row.size.start());
        order(&mut places, |a, b| start(a) < start(b));
        Group { sized: places, plain }
    }

    /// The row with a size that this is.
    fn sized(&self, policy: &Policy, size: &Measure) -> Option<usize> {
        let start = match size {
            Measure::Number(number) => (Some(number.clone()), String::new()),
            Measure::Band(band) => (None, folded(band)),
        };
        let begun = |place: &usize| policy.rows.get(*place).is_some_and(|row| row.size.start() <= start);
        let place = *self.sized.get(self.sized.partition_point(begun).checked_sub(1)?)?;
        policy.rows.get(place).filter(|row| row.size.holds(size)).map(|_| place)
    }

    /// Every size at which another row may begin to hold.
    fn sizes<'p>(&self, policy: &'p Policy, sizes: &mut Vec<Measure<'p>>) {
        for row in self.sized.iter().filter_map(|place| policy.rows.get(*place)) {
            match &row.size {
                Size::Between(from, below) => {
                    sizes.push(Measure::Number((*from).into()));
                    sizes.extend(below.map(|below| Measure::Number(below.into())));
                }
                Size::Band(band) => sizes.push(Measure::Band(band)),
                Size::Any => {}
            }
        }
    }
}

impl Size {
    /// What sizes are ordered by: the number it begins at, or the band.
    pub fn start(&self) -> (Option<Exact>, String) {
        match self {
            Size::Between(from, _) => (Some((*from).into()), String::new()),
            Size::Band(band) => (None, folded(band)),
            Size::Any => (None, String::new()),
        }
    }

    fn holds(&self, size: &Measure) -> bool {
        match (self, size) {
            (Size::Any, _) => true,
            (Size::Between(from, below), Measure::Number(number)) => {
                Exact::from(*from) <= *number && below.is_none_or(|below| *number < below.into())
            }
            (Size::Band(own), Measure::Band(band)) => same_text(own, band),
            _ => false,
        }
    }
}

/// The rows that may apply: the most specific match for every segment and size that are still possible. A segment weighs
/// more than a size.
fn candidates(policy: &Policy, segment: Option<&str>, size: Option<&Measure>) -> Vec<usize> {
    if let [_] = policy.rows.as_slice() {
        return vec![0];
    }
    let mut named: Vec<(String, usize)> = Vec::new();
    let mut others = Vec::new();
    for (place, row) in policy.rows.iter().enumerate() {
        match &row.segment {
            Some(own) if segment.is_none_or(|segment| same_text(own, segment)) => {
                named.push((folded(own), place));
            }
            Some(_) => {}
            None => others.push(place),
        }
    }
    order(&mut named, |a, b| a < b);
    let others = Group::of(policy, others);
    let mut applies = vec![false; policy.rows.len()];
    let mut try_all = |group: &Group| {
        // Zero lies below every bound, and is none of the bands.
        let mut sizes = vec![size.cloned().unwrap_or(Measure::Number(Exact::ZERO))];
        if size.is_none() {
            group.sizes(policy, &mut sizes);
            // Rows without a segment were tried by themselves where the segment is open.
            if group.plain.is_none() && (segment.is_some() || group.sized.is_empty()) {
                others.sizes(policy, &mut sizes);
            }
        }
        for size in &sizes {
            let own = group.sized(policy, size).or(group.plain);
            let found = own.or_else(|| others.sized(policy, size)).or(others.plain);
            if let Some(slot) = found.and_then(|place| applies.get_mut(place)) {
                *slot = true;
            }
        }
    };
    if segment.is_none() || named.is_empty() {
        // A segment that no row names.
        try_all(&Group::default());
    }
    for rows in named.chunk_by(|(a, _), (b, _)| a == b) {
        let group = Group::of(policy, rows.iter().map(|(_, place)| *place).collect());
        try_all(&group);
    }
    applies.iter().enumerate().filter_map(|(place, applies)| applies.then_some(place)).collect()
}

/// General rates of value added tax where this is used, in percent.
const TAXES: [i64; 7] = [12, 13, 16, 18, 19, 21, 22];

/// What is worth asking about a price that can be read: whether it is for several years while the fees are a year's,
/// and whether it holds tax.
fn amount_remarks(
    deal: &Deal,
    policy: &Policy,
    currency: Option<&str>,
    amount: &Exact,
    findings: &mut Findings,
) {
    let at = At::ROOT.key("amount");
    let mut quiet = Findings::default(); // what is wrong with these is said where they are read
    let mut read = |other: &Amount| exact_in_currency(other, currency, policy, &at, &mut quiet);
    let fees = deal.annual_fees.as_ref().and_then(&mut read).filter(|fees| *fees > Exact::ZERO);
    let years =
        fees.as_ref().and_then(|fees| amount.over(fees)).filter(|years| *years >= Decimal::TWO.into());
    let offers = deal.offers.items.iter().filter(|offer| offer.side == Some(Side::Us));
    let beside = offers.filter_map(|offer| offer.amount.as_ref()).chain(&deal.list_price);
    let beside: Vec<Exact> = beside.filter_map(read).chain(fees).collect();
    let with_tax = |tax: &&i64| {
        let rate = Exact::from(Decimal::new(100 + **tax, 2));
        beside.iter().any(|net| !net.near().is_zero() && net.times(&rate) == *amount)
    };
    if let Some(years) = years {
        let times = years.near().round_dp_with_strategy(1, RoundingStrategy::MidpointAwayFromZero);
        findings.warning(&at, "amount-for-years", vec![("times", Value::Number(times.normalize()))]);
    }
    if let Some(tax) = TAXES.iter().find(with_tax) {
        findings.warning(&at, "amount-with-tax", vec![("rate", Value::Share(Decimal::new(*tax, 2)))]);
    }
}

/// Whether a number is one where nothing cannot be: many CRMs keep zero where nobody has entered anything.
pub fn not_nothing(number: Decimal, at: &At, findings: &mut Findings) -> bool {
    if number.is_zero() {
        findings.warning(at, "zero-is-empty", Vec::new());
    }
    !number.is_zero()
}

/// Whether a word is none of the `known` but nearly one of them; then it is asked about.
fn nearly(word: &str, known: &mut dyn Iterator<Item = &str>, at: &At, findings: &mut Findings) -> bool {
    let known: Vec<&str> = known.collect();
    if known.iter().any(|name| same_text(name, word)) {
        return false;
    }
    let nearest = near_miss(word, &mut known.into_iter());
    if let Some(nearest) = nearest {
        let with = vec![("text", Value::Text(start(word, 60))), ("nearest", Value::Text(nearest.to_owned()))];
        findings.warning(at, "nearly-known", with);
    }
    nearest.is_some()
}

/// How competition and strategic value move the threshold; beyond the policy's bound it is an error, and
/// unknown within the bound.
fn adjustment(deal: &Deal, policy: &Policy, findings: &mut Findings) -> Range {
    let bound = policy.adjustment_bound;
    let anywhere = Range::between(-bound, bound);
    let at = At::ROOT.key("adjustment");
    match &deal.adjustment.share {
        Given::Absent => Range::just(Exact::ZERO),
        Given::Wrong => anywhere,
        Given::Known(share) if share.0.abs() > bound => {
            findings.error(&at.key("share"), "adjustment-beyond-bound", vec![("bound", Value::Share(bound))]);
            anywhere
        }
        Given::Known(share) => {
            // A lower threshold takes a reason and somebody's name; without them it stays where it is.
            if share.0 < Decimal::ZERO {
                for (name, said) in [("why", &deal.adjustment.why), ("by", &deal.adjustment.by)] {
                    match said {
                        Given::Known(text) if !name_key(text).is_empty() => {}
                        Given::Wrong => return Range::between(share.0, Decimal::ZERO),
                        _ => {
                            findings.error(&at.key(name), "adjustment-needs-reason", Vec::new());
                            return Range::just(Exact::ZERO);
                        }
                    }
                }
            }
            Range::just(share.0)
        }
    }
}

/// An amount in the deal's currency, by the policy's rates; reported where there is no rate.
pub fn in_currency(
    amount: &Amount,
    currency: Option<&str>,
    policy: &Policy,
    at: &At,
    findings: &mut Findings,
) -> Option<Decimal> {
    exact_in_currency(amount, currency, policy, at, findings).map(|amount| amount.near())
}

/// The same as the quotient it is.
pub fn exact_in_currency(
    amount: &Amount,
    currency: Option<&str>,
    policy: &Policy,
    at: &At,
    findings: &mut Findings,
) -> Option<Exact> {
    let currency = currency?;
    let own = match &amount.currency {
        Some(own) if own.0 != currency => own.0.as_str(),
        _ => return Some(amount.number.into()),
    };
    let converted = policy
        .rate(own)
        .zip(policy.rate(currency))
        .and_then(|(from, to)| Exact::from(amount.number).times(&from.into()).over(&to.into()));
    if converted.is_none() {
        let with = vec![("currency", Value::Text(own.to_owned())), ("own", Value::Text(currency.to_owned()))];
        findings.error(at, "other-currency", with);
    }
    converted
}

/// An amount of a currency in the policy's.
pub fn to_policy(amount: Decimal, currency: Option<&str>, policy: &Policy) -> Option<Exact> {
    policy.rate(currency?).map(|rate| Exact::from(amount).times(&rate.into()))
}
