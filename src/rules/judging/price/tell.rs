//! What is told about the price: how the limits come about, what the terms leave, and why it concludes what it does.

use super::{Price, Unknown};
use rust_decimal::Decimal;

use crate::facts::deal::Deal;
use crate::guidance::{Limit, WaterfallStep};
use crate::judging::range::{End, Range};
use crate::judging::rows::row_reason;
use crate::number::exact::Exact;
use crate::number::money::{add, div, mul, sub};
use crate::vocabulary::{DeductionKind, Level, MarginBasis, Money, Reason, Span, Value, Zone, level_value};

/// So many times the threshold is no usual price.
const FAR_ABOVE: u32 = 4;

/// An amount cut off to so many places; as it is, where it would then stand on another side of a limit.
fn shown(amount: Decimal, places: u32, limits: &[Decimal]) -> Decimal {
    let cut = amount.trunc_with_scale(places);
    let same = |limit: &Decimal| (cut < *limit) == (amount < *limit);
    if limits.iter().all(same) { cut } else { amount }
}

impl Price<'_> {
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
            let minimum = if self.is_own_currency() { minimum.near() } else { self.publish(&minimum) };
            lines.push(self.line("build-minimum-price", minimum, setting));
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
        // What is said beside a limit adds up as it is shown: to the cent, and in a headline to the unit.
        let shown = shown(effective, 2, &[floor, threshold]);
        let left = self::shown(
            effective,
            if effective < Decimal::ONE_THOUSAND { 2 } else { 0 },
            &[floor, threshold],
        );
        with.push(("left", Value::Number(left)));
        let (code, setting) = if zone == Zone::BelowFloor {
            with.push(("gap", self.money(sub(floor, shown))));
            with.push(("lack", Value::Number(sub(floor, left))));
            (
                if at_cost { "price-below-floor-effective" } else { "price-below-floor" },
                setting("minimum_margin"),
            )
        } else if zone == Zone::Approval {
            with.push(("gap", self.money(sub(threshold, shown))));
            with.push(("lack", Value::Number(sub(threshold, left))));
            let code = match (span.best, at_cost) {
                (Level::GoAhead, _) => "price-approved",
                (_, true) => "price-below-threshold-effective",
                (_, false) => "price-below-threshold",
            };
            with.extend(self.approved_down_to().map(|down_to| ("down_to", self.money(down_to))));
            (code, setting("target_margin"))
        } else {
            with.push(("gap", self.money(sub(shown, threshold))));
            with.push(("over", Value::Number(sub(left, threshold).max(Decimal::ZERO))));
            (if at_cost { "price-clear-effective" } else { "price-clear" }, setting("target_margin"))
        };
        with.push(("amount", self.money(price)));
        Reason { code, with, setting }
    }

    /// What is odd about the numbers: a list price under the threshold, a threshold a fraction of the price. Costs or list
    /// are then more likely wrong than the deal is good or bad.
    pub fn remark(&self, list: Option<Decimal>) -> Option<Reason> {
        let threshold = self.threshold()?.known()?.published;
        let setting = None;
        if let Some(list) = list.filter(|list| *list < threshold) {
            let with = vec![("list", self.money(list)), ("threshold", self.money(threshold))];
            return Some(Reason { code: "remark-list-under-threshold", with, setting });
        }
        let price = self.amount.known()?;
        let far = threshold > Decimal::ZERO && mul(threshold, Decimal::from(FAR_ABOVE)) <= price;
        let with = vec![("price", self.money(price)), ("threshold", self.money(threshold))];
        far.then_some(Reason { code: "remark-far-above", with, setting })
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
