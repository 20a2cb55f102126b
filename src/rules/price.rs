//! Price: cost, floor, walk-away threshold, effective price and where it stands (design 3.2, W-040 to W-046,
//! W-100, W-150; formulas M1, M3, M4).
//!
//! Everything that may be unknown is a [`Range`] from the least to the most it can be, within the bounds that
//! the reader enforces, so the two ends of every conclusion are reached by some answer.

use std::rc::Rc;

use rust_decimal::{Decimal, RoundingStrategy};

use super::approvals::{Approvals, Subject};
use super::deal::{Amount, Deal, DeductionKind};
use super::guidance::{Level, Limit, LimitSpan, Money, Reason, Span, Value, WaterfallStep, Zone};
use super::money::{MAX_AMOUNT, add, div, mul, sub};
use super::policy::file::{MarginBasis, SizeBy};
use super::policy::{Policy, Row, Size};
use super::read::{At, Findings, Given, order, same_text};

/// The longest payment term that is read, in days: ten years.
pub const MAX_DAYS: u32 = 3650;

/// From the least to the most that a number can be.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Range {
    /// The least.
    pub least: Decimal,
    /// The most.
    pub most: Decimal,
}

impl Range {
    /// Known.
    pub fn just(number: Decimal) -> Range {
        Range { least: number, most: number }
    }

    /// Any amount that can be read.
    pub const ANY: Range = Range { least: Decimal::ZERO, most: MAX_AMOUNT };

    /// Known, or any amount.
    pub fn of(number: Option<Decimal>) -> Range {
        number.map_or(Range::ANY, Range::just)
    }

    /// The number, when it is known.
    pub fn known(self) -> Option<Decimal> {
        (self.least == self.most).then_some(self.least)
    }

    fn plus(self, other: Range) -> Range {
        Range { least: add(self.least, other.least), most: add(self.most, other.most) }
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
    /// Share of the price that deductions take.
    shares: Decimal,
    /// Amounts that deductions take, each with its place in the deal.
    taken: Vec<Range>,
    /// Payment days beyond our standard.
    pub extra_days: Range,
    /// Move of the threshold, as a share of it.
    adjustment: Range,
    /// Places of the rows that may apply.
    rows: Vec<usize>,
    /// For each of those rows its limits at the best end and at the worst; see [`Price::settle`].
    limits: Vec<(Limits, Limits)>,
    /// What was granted.
    approvals: Rc<Approvals<'p>>,
    /// A what-if: everybody agrees to this effective price, whatever it costs us.
    agreed_down_to: Option<Decimal>,
    /// What is not known.
    pub unknown: Vec<Unknown>,
}

/// Floor and threshold for one row at one cost.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Limits {
    floor: Limit,
    threshold: Limit,
}

impl<'p> Price<'p> {
    /// Reads what the deal says about its price; what is wrong goes to the findings and stays unknown.
    pub fn new(
        deal: &Deal,
        policy: &'p Policy,
        extra_days: Range,
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
        let mut read = |amount: Option<&Amount>, at: &At| {
            in_currency(amount?, currency.as_deref(), policy, at, findings)
        };

        let root = At::ROOT;
        let cost = root.key("cost");
        let amount = read(deal.amount.as_ref(), &root.key("amount"));
        let direct = read(deal.cost.direct.as_ref(), &cost.key("direct"));
        let overhead = read(deal.cost.overhead.as_ref(), &cost.key("overhead"));
        let list = cost.key("scope_added");
        let items = deal.cost.scope_added.placed();
        let mut scope: Vec<Range> = items
            .map(|(place, item)| Range::of(read(item.amount.as_ref(), &list.place(place).key("amount"))))
            .collect();
        let size_in_list =
            deal.list_price.as_ref().and_then(|_| read(deal.list_price.as_ref(), &root.key("list_price")));

        note(&mut unknown, amount.is_none(), Unknown::Amount);
        note(&mut unknown, direct.is_none(), Unknown::Direct);
        note(&mut unknown, overhead.is_none(), Unknown::Overhead);
        for (place, item) in scope.iter().enumerate() {
            note(&mut unknown, item.known().is_none(), Unknown::Scope(place));
        }
        if deal.cost.scope_added.unclear {
            scope.push(Range::ANY);
            note(&mut unknown, true, Unknown::List("cost.scope_added"));
        }

        let list = root.key("deductions");
        let mut shares = Decimal::ZERO;
        let mut taken = Vec::new();
        for (place, item) in deal.deductions.placed() {
            let at = list.place(place);
            taken.push(match (&item.amount, &item.share) {
                (Given::Known(amount), Given::Absent) => Range::of(read(Some(amount), &at.key("amount"))),
                (Given::Absent, Given::Known(share)) if *share <= Decimal::ONE => {
                    shares = add(shares, *share);
                    Range::just(Decimal::ZERO)
                }
                _ => Range::ANY,
            });
            note(
                &mut unknown,
                taken.last().is_some_and(|range| range.known().is_none()),
                Unknown::Deduction(place),
            );
        }
        if deal.deductions.unclear {
            taken.push(Range::ANY);
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
        note(&mut unknown, adjustment.known().is_none(), Unknown::Adjustment);
        note(&mut unknown, extra_days.known().is_none(), Unknown::Days);

        let size = match policy.size_by {
            SizeBy::Seats => deal.seats.map(Measure::Number),
            SizeBy::ListPrice => size_in_list
                .and_then(|list| to_policy(list, currency.as_deref(), policy))
                .map(Measure::Number),
            SizeBy::Band => deal.size_band.as_deref().map(Measure::Band),
        };
        let rows = candidates(policy, deal.segment.as_deref(), size);
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
        }
        let several = rows.len() > 1;
        note(
            &mut unknown,
            several && deal.segment.is_none() && policy.rows.iter().any(|row| row.segment.is_some()),
            Unknown::Segment,
        );
        note(
            &mut unknown,
            several && size.is_none() && policy.rows.iter().any(|row| row.size != Size::Any),
            Unknown::Size,
        );

        let price = Price {
            policy,
            currency,
            amount: Range::of(amount),
            direct: Range::of(direct),
            overhead: Range::of(overhead),
            scope,
            shares,
            taken,
            extra_days,
            adjustment,
            rows,
            approvals: approvals.clone(),
            agreed_down_to: None,
            limits: Vec::new(),
            unknown,
        };
        price.settle()
    }

    /// Computes the limits anew; called whenever a cost, the adjustment or the rows have changed.
    fn settle(mut self) -> Self {
        self.limits = self.all_limits(self.cost());
        self
    }

    fn all_limits(&self, cost: Range) -> Vec<(Limits, Limits)> {
        let mut limits = Vec::with_capacity(self.rows.len());
        for row in self.rows() {
            limits.push(self.both_limits(row, cost));
        }
        limits
    }

    fn both_limits(&self, row: &Row, cost: Range) -> (Limits, Limits) {
        let best = self.limits(row, cost, End::Best);
        let sure = cost.known().is_some() && self.adjustment.known().is_some() && row.minimum_price.is_none();
        (best, if sure { best } else { self.limits(row, cost, End::Worst) })
    }

    /// Direct cost + overhead + scope added since the price was set.
    pub fn cost(&self) -> Range {
        sum_of(self.direct.plus(self.overhead), &self.scope)
    }

    /// The cost of scope added, when it is known.
    pub fn scope_cost(&self) -> Option<Decimal> {
        sum_of(Range::just(Decimal::ZERO), &self.scope).known()
    }

    /// Scope costs this much in all.
    pub fn set_scope_cost(&mut self, cost: Decimal) {
        self.scope = vec![Range::just(cost)];
        self.unknown
            .retain(|unknown| !matches!(unknown, Unknown::Scope(_) | Unknown::List("cost.scope_added")));
        self.limits = self.all_limits(self.cost());
    }

    /// What the price would conclude if scope cost this much in all.
    pub fn span_with_scope(&self, scope: Decimal) -> Span {
        let cost = self.direct.plus(self.overhead).plus(Range::just(scope));
        let effective = self.effective_range(self.amount);
        self.span_under(effective, cost, &self.all_limits(cost))
    }

    /// What the price would conclude with this many payment days beyond our standard.
    pub fn span_with_days(&self, extra_days: Decimal) -> Span {
        self.span_of(self.effective_with(self.amount, Range::just(extra_days)))
    }

    /// What remains of a price after what the terms cost (M3, M4). What is proportional to the price takes at
    /// most all of it, so that a higher price never leaves less.
    fn effective(&self, price: Decimal, extra_days: Decimal, taken: Decimal) -> Decimal {
        if extra_days.is_zero() && self.shares.is_zero() {
            return sub(price, taken);
        }
        let proportional = add(self.carrying(price, extra_days), mul(price, self.shares));
        sub(sub(price, proportional.min(price)), taken)
    }

    /// P·r·d/Y (M4), to twelve decimal places half away from zero.
    fn carrying(&self, price: Decimal, extra_days: Decimal) -> Decimal {
        let year = div(mul(mul(price, self.policy.annual_rate), extra_days), self.policy.days_in_year);
        year.unwrap_or_default()
            .round_dp_with_strategy(12, RoundingStrategy::MidpointAwayFromZero)
            .normalize()
    }

    fn taken(&self) -> Range {
        sum_of(Range::just(Decimal::ZERO), &self.taken)
    }

    /// The effective price of `price`, from the least to the most it can be.
    pub fn effective_range(&self, price: Range) -> Range {
        self.effective_with(price, self.extra_days)
    }

    fn effective_with(&self, price: Range, extra_days: Range) -> Range {
        let taken = self.taken();
        let most = self.effective(price.most, extra_days.least, taken.least);
        let known = price.known().and(extra_days.known()).and(taken.known()).is_some();
        let least = if known { most } else { self.effective(price.least, extra_days.most, taken.most) };
        Range { least, most }
    }

    /// The cheapest price whose effective price reaches `needed`, before any rounding (M5); nothing when the
    /// terms take all of every price, or when they are not known.
    pub fn price_for(&self, needed: Decimal) -> Option<Decimal> {
        let days = self.extra_days.known()?;
        let taken = self.taken().known()?;
        let per_unit = sub(Decimal::ONE, add(self.carrying(Decimal::ONE, days), self.shares));
        let price = div(add(needed, taken), per_unit).filter(|_| per_unit > Decimal::ZERO)?;
        Some(price).filter(|price| *price <= MAX_AMOUNT)
    }

    fn exact(&self, cost: Decimal, margin: Decimal) -> Decimal {
        match self.policy.basis {
            MarginBasis::Cost => mul(cost, add(Decimal::ONE, margin)),
            // The check of the policy keeps the margin under one.
            MarginBasis::Price => div(cost, sub(Decimal::ONE, margin)).unwrap_or(Decimal::MAX),
        }
    }

    /// The row's minimum price in the deal's currency; without a rate it can be anything.
    fn minimum_price(&self, row: &Row, end: End) -> Decimal {
        let Some(minimum) = row.minimum_price else { return Decimal::ZERO };
        let rate = self.currency.as_deref().and_then(|currency| self.policy.rate(currency));
        match (rate.and_then(|rate| div(minimum, rate)), end) {
            (Some(minimum), _) => minimum,
            (None, End::Best) => Decimal::ZERO,
            (None, End::Worst) => MAX_AMOUNT,
        }
    }

    /// Floor and threshold at one end: the threshold moves within the policy's bound and keeps to the row's
    /// minimum price, and never lies below the floor.
    fn limits(&self, row: &Row, cost: Range, end: End) -> Limits {
        let (cost, adjustment) = match end {
            End::Best => (cost.least, self.adjustment.least),
            End::Worst => (cost.most, self.adjustment.most),
        };
        let floor = self.exact(cost, row.minimum);
        let moved = mul(self.exact(cost, row.target), add(Decimal::ONE, adjustment));
        let threshold = moved.max(self.minimum_price(row, end)).max(floor);
        Limits { floor: self.limit(floor), threshold: self.limit(threshold) }
    }

    fn limit(&self, exact: Decimal) -> Limit {
        Limit { published: self.publish(exact), exact: exact.normalize() }
    }

    fn publish(&self, exact: Decimal) -> Decimal {
        self.policy.rounding.publish(exact, self.currency.as_deref() == Some(self.policy.currency.as_str()))
    }

    fn rows(&self) -> impl Iterator<Item = &'p Row> + '_ {
        self.rows.iter().filter_map(|place| self.policy.rows.get(*place))
    }

    /// The level of an effective price: both edges are strict "below" (W-044, W-045).
    fn level(&self, effective: Decimal, cost: Decimal, limits: Limits) -> Level {
        if effective < limits.floor.published {
            Level::WalkAway
        } else if effective < limits.threshold.published && !self.is_approved(effective, cost) {
            Level::NeedsApproval
        } else {
            Level::GoAhead
        }
    }

    /// Whether an effective price is approved at a cost.
    fn is_approved(&self, effective: Decimal, cost: Decimal) -> bool {
        self.agreed_down_to.is_some_and(|down_to| down_to <= effective)
            || self.approvals.complete(Subject::Price(effective, Some(cost)))
    }

    /// A what-if: everybody agrees to an effective price; a better one than was agreed before changes nothing.
    pub fn agree(&mut self, down_to: Decimal) {
        self.agreed_down_to = Some(self.agreed_down_to.map_or(down_to, |agreed| agreed.min(down_to)));
    }

    /// The lowest effective price that is approved at what the deal costs.
    pub fn approved_down_to(&self) -> Option<Decimal> {
        let granted = self.approvals.price_down_to(self.cost().known());
        granted.into_iter().chain(self.agreed_down_to).min()
    }

    /// What approving an effective price would take.
    pub fn subject(&self, effective: Decimal) -> Subject<'static> {
        Subject::Price(effective, self.cost().known())
    }

    /// What `price` concludes.
    pub fn span_at(&self, price: Range) -> Span {
        self.span_of(self.effective_range(price))
    }

    /// What an effective price concludes.
    pub fn span_of(&self, effective: Range) -> Span {
        self.span_under(effective, self.cost(), &self.limits)
    }

    fn span_under(&self, effective: Range, cost: Range, limits: &[(Limits, Limits)]) -> Span {
        let mut span: Option<Span> = None;
        for (best, worst) in limits {
            let own = Span {
                best: self.level(effective.most, cost.least, *best),
                worst: self.level(effective.least, cost.most, *worst),
            };
            span =
                Some(span.map_or(own, |all| Span {
                    best: all.best.min(own.best),
                    worst: all.worst.max(own.worst),
                }));
        }
        span.filter(|_| self.currency.is_some()).unwrap_or(Span::OPEN)
    }

    /// What the price that is judged concludes.
    pub fn span(&self) -> Span {
        self.span_at(self.amount)
    }

    /// Where an effective price stands, if that is known: the zone does not look at approvals.
    pub fn zone_of(&self, effective: Range) -> Option<Zone> {
        let zone = |effective: Decimal, limits: &Limits| match effective {
            effective if effective < limits.floor.published => Zone::BelowFloor,
            effective if effective < limits.threshold.published => Zone::Approval,
            _ => Zone::Clear,
        };
        let mut found: Option<Zone> = None;
        for (best, worst) in &self.limits {
            let own = zone(effective.most, best);
            if own != zone(effective.least, worst) || found.is_some_and(|other| other != own) {
                return None;
            }
            found = Some(own);
        }
        found.filter(|_| self.currency.is_some())
    }

    /// The span if one unknown turned out at one end of what it can be.
    pub fn answered(&self, unknown: &Unknown, end: End) -> Span {
        let mut answered = self.clone();
        let settle = |range: &mut Range, best_is_least: bool| {
            let least = (end == End::Best) == best_is_least;
            *range = Range::just(if least { range.least } else { range.most });
        };
        match unknown {
            Unknown::Currency => return self.span(),
            Unknown::Amount => settle(&mut answered.amount, false),
            Unknown::Direct => settle(&mut answered.direct, true),
            Unknown::Overhead => settle(&mut answered.overhead, true),
            Unknown::Scope(place) => {
                answered.scope.get_mut(*place).into_iter().for_each(|item| settle(item, true))
            }
            Unknown::Deduction(place) => {
                answered.taken.get_mut(*place).into_iter().for_each(|item| settle(item, true));
            }
            Unknown::List("deductions") => {
                answered.taken.last_mut().into_iter().for_each(|item| settle(item, true))
            }
            Unknown::List(_) => answered.scope.last_mut().into_iter().for_each(|item| settle(item, true)),
            Unknown::Adjustment => settle(&mut answered.adjustment, true),
            Unknown::Days => settle(&mut answered.extra_days, true),
            Unknown::Segment | Unknown::Size => {
                // Each row that may apply is an answer; with both unknown one answer alone may leave several.
                let spans =
                    self.limits.iter().map(|limits| Price { limits: vec![*limits], ..self.clone() }.span());
                let at_end = match end {
                    End::Best => spans.min_by_key(|span| (span.worst, span.best)),
                    End::Worst => spans.max_by_key(|span| (span.best, span.worst)),
                };
                return at_end.unwrap_or(self.span());
            }
        }
        answered.settle().span()
    }

    /// The floor (or the threshold), from the least to the most it can be.
    fn limit_span(&self, pick: fn(&Limits) -> Limit) -> Option<LimitSpan> {
        let (best, worst) = self.limits.first()?;
        let (mut least, mut most) = (pick(best), pick(worst));
        for (best, worst) in &self.limits {
            let (best, worst) = (pick(best), pick(worst));
            least = if best.exact < least.exact { best } else { least };
            most = if worst.exact > most.exact { worst } else { most };
        }
        let unbounded = self.cost().most >= MAX_AMOUNT || most.exact >= MAX_AMOUNT;
        Some(LimitSpan { least, most: (!unbounded).then_some(most) })
    }

    /// Below it nobody may sign.
    pub fn floor(&self) -> Option<LimitSpan> {
        self.limit_span(|limits| limits.floor)
    }

    /// Below it an approval is needed.
    pub fn threshold(&self) -> Option<LimitSpan> {
        self.limit_span(|limits| limits.threshold)
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
    fn limit_line(&self, code: &'static str, margin: Decimal, cost: Decimal, setting: String) -> Reason {
        let exact = self.limit(self.exact(cost, margin));
        let with = vec![
            ("margin", Value::Share(margin)),
            ("exact", self.money(exact.exact)),
            ("published", self.money(exact.published)),
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
        let Some(cost) = self.cost().known() else { return lines };
        lines.push(self.line("build-cost", cost, None));
        let (Some(row), 1) = (self.rows().next(), self.rows.len()) else { return lines };
        let path = format!("price.rows.{}", row.place);
        lines.push(row_reason(row, &path));
        let (floor_code, threshold_code) = match self.policy.basis {
            MarginBasis::Cost => ("build-floor-cost", "build-threshold-cost"),
            MarginBasis::Price => ("build-floor-price", "build-threshold-price"),
        };
        lines.push(self.limit_line(floor_code, row.minimum, cost, format!("{path}.minimum_margin")));
        lines.push(self.limit_line(threshold_code, row.target, cost, format!("{path}.target_margin")));
        if let Some(share) = self.adjustment.known().filter(|share| !share.is_zero()) {
            let moved = self.limits.first().map(|(best, _)| best.threshold.published).unwrap_or_default();
            let with = vec![("share", Value::Share(share)), ("published", self.money(moved))];
            let setting = Some("price.adjustment_bound".to_owned());
            lines.push(Reason { code: "build-adjustment", with, setting });
        }
        let minimum = self.minimum_price(row, End::Best);
        if minimum > Decimal::ZERO {
            let setting = Some(format!("{path}.minimum_price"));
            lines.push(self.line("build-minimum-price", self.publish(minimum), setting));
        }
        lines
    }

    /// From the price that is judged down to the effective price; empty when the price is not known.
    pub fn waterfall(&self, deal: &Deal, days: Option<u32>, standard: u32) -> Vec<WaterfallStep> {
        let Some(price) = self.amount.known() else { return Vec::new() };
        let mut steps = Vec::new();
        let mut proportional = Decimal::ZERO;
        let setting = Some("price.carrying".to_owned());
        match self.extra_days.known() {
            None => {
                let reason = Reason { code: "waterfall-carrying-unknown", with: Vec::new(), setting };
                steps.push(WaterfallStep { reason, amount: None, kind: None });
            }
            Some(extra) if extra > Decimal::ZERO => {
                proportional = self.carrying(price, extra);
                let with = vec![
                    ("days", Value::Number(Decimal::from(days.unwrap_or_default()))),
                    ("standard", Value::Number(Decimal::from(standard))),
                    ("rate", Value::Share(self.policy.annual_rate)),
                ];
                let reason = Reason { code: "waterfall-carrying", with, setting };
                steps.push(WaterfallStep { reason, amount: Some(proportional), kind: None });
            }
            Some(_) => {}
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
        let effective = self.effective_range(self.amount).known();
        let Some((effective, cost)) = effective.zip(self.cost().known()) else { return (None, None) };
        let profit = sub(effective, cost);
        (div(profit, cost), div(profit, effective).filter(|_| effective > Decimal::ZERO))
    }

    /// Why the price concludes what it concludes.
    pub fn reason(&self, span: Span) -> Reason {
        let known = self.amount.known();
        let effective = known.and_then(|price| self.effective_range(Range::just(price)).known());
        let floor = self.floor().and_then(|floor| floor.known().map(|limit| limit.published));
        let threshold = self.threshold().and_then(|limit| limit.known().map(|limit| limit.published));
        let (Some(price), Some(effective), Some(floor), Some(threshold)) =
            (known, effective, floor, threshold)
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
        let (code, setting) = if effective < floor {
            with.push(("gap", self.money(sub(floor, effective))));
            (
                if at_cost { "price-below-floor-effective" } else { "price-below-floor" },
                setting("minimum_margin"),
            )
        } else if effective < threshold {
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
                Unknown::Currency => "field-currency",
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

fn sum_of(start: Range, items: &[Range]) -> Range {
    let mut total = start;
    for item in items {
        total = total.plus(*item);
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
#[derive(Clone, Copy)]
enum Measure<'a> {
    Number(Decimal),
    Band(&'a str),
}

/// The rows that may apply: the most specific match for every segment and size that are still possible.
fn candidates(policy: &Policy, segment: Option<&str>, size: Option<Measure>) -> Vec<usize> {
    // No segment stands for one that no row names; zero lies below every bound, and is none of the bands.
    let mut segments = vec![segment];
    let mut sizes = vec![size.unwrap_or(Measure::Number(Decimal::ZERO))];
    for row in &policy.rows {
        if segment.is_none() {
            segments.push(row.segment.as_deref());
        }
        match &row.size {
            Size::Between(from, below) if size.is_none() => {
                sizes.push(Measure::Number(*from));
                sizes.extend(below.map(Measure::Number));
            }
            Size::Band(band) if size.is_none() => sizes.push(Measure::Band(band)),
            _ => {}
        }
    }
    let mut found: Vec<usize> = Vec::new();
    for segment in &segments {
        for size in &sizes {
            let mut winner: Option<(usize, u8)> = None;
            for (place, row) in policy.rows.iter().enumerate() {
                if matches(row, *segment, *size) && winner.is_none_or(|(_, most)| row.specificity() > most) {
                    winner = Some((place, row.specificity()));
                }
            }
            found.extend(winner.map(|(place, _)| place).filter(|place| !found.contains(place)));
        }
    }
    order(&mut found, |a, b| a < b);
    found
}

fn matches(row: &Row, segment: Option<&str>, size: Measure) -> bool {
    row.segment.as_deref().is_none_or(|own| segment.is_some_and(|segment| same_text(own, segment)))
        && match (&row.size, size) {
            (Size::Any, _) => true,
            (Size::Between(from, below), Measure::Number(number)) => {
                *from <= number && below.is_none_or(|below| number < below)
            }
            (Size::Band(own), Measure::Band(band)) => same_text(own, band),
            _ => false,
        }
}

/// How competition and strategic value move the threshold; beyond the policy's bound it is an error, and
/// unknown within the bound.
fn adjustment(deal: &Deal, policy: &Policy, findings: &mut Findings) -> Range {
    let bound = policy.adjustment_bound;
    let anywhere = Range { least: -bound, most: bound };
    let at = At::ROOT.key("adjustment");
    match &deal.adjustment.share {
        Given::Absent => Range::just(Decimal::ZERO),
        Given::Wrong => anywhere,
        Given::Known(share) if share.0.abs() > bound => {
            findings.error(&at.key("share"), "adjustment-beyond-bound", vec![("bound", Value::Share(bound))]);
            anywhere
        }
        Given::Known(share) => Range::just(share.0),
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
    let currency = currency?;
    let own = match &amount.currency {
        Some(own) if own.0 != currency => own.0.as_str(),
        _ => return Some(amount.number),
    };
    let converted =
        policy.rate(own).zip(policy.rate(currency)).and_then(|(from, to)| div(mul(amount.number, from), to));
    if converted.is_none() {
        let with = vec![("currency", Value::Text(own.to_owned())), ("own", Value::Text(currency.to_owned()))];
        findings.error(at, "other-currency", with);
    }
    converted
}

/// An amount of the deal's currency in the policy's.
pub fn to_policy(amount: Decimal, currency: Option<&str>, policy: &Policy) -> Option<Decimal> {
    policy.rate(currency?).map(|rate| mul(amount, rate))
}
