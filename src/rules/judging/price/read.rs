//! What the deal says about its price, and what is worth asking about it.

use super::{Price, Unknown};
use std::rc::Rc;

use rust_decimal::{Decimal, RoundingStrategy};

use crate::facts::amount::Amount;
use crate::facts::deal::Deal;
use crate::facts::read::{At, Findings, Given, near_miss, same_text, says_something, start};
use crate::judging::approvals::Approvals;
use crate::judging::currency::{exact_in_currency, not_nothing, to_policy};
use crate::judging::range::{Range, sum_of};
use crate::judging::rows::{Measure, candidates};
use crate::number::exact::Exact;
use crate::number::money::add;
use crate::policy::file::SizeBy;
use crate::policy::{Policy, Size};
use crate::vocabulary::{Side, Value};

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
                        Given::Known(text) if says_something(text) => {}
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
