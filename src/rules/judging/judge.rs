//! A deal read against a policy: the four dimensions with everything they need, the verdict they give
//! together (design 3.6), and the changes that can be tried on them.

use rust_decimal::Decimal;

use std::rc::Rc;

use crate::facts::deal::Deal;
use crate::facts::read::{Findings, order};
use crate::guidance::{Change, Conclusion};
use crate::judging::approvals;
use crate::judging::approvals::Approvals;
use crate::judging::asked::Asked;
use crate::judging::fit;
use crate::judging::fit::Fit;
use crate::judging::price::Price;
use crate::judging::range::Range;
use crate::judging::signs;
use crate::judging::signs::Signs;
use crate::judging::terms;
use crate::judging::terms::TermState;
use crate::policy::{Policy, SignRule};
use crate::vocabulary::{Covers, Day, Dimension, Exit, Level, Span};

/// Everything that decides about a deal.
#[derive(Clone)]
pub struct Judged<'p> {
    /// The policy.
    pub policy: &'p Policy,
    /// What was asked for, granted and refused.
    pub approvals: Rc<Approvals<'p>>,
    /// The price.
    pub price: Price<'p>,
    /// The terms, in the policy's order.
    pub terms: Vec<TermState<'p>>,
    /// The buyer as a customer.
    pub fit: Fit<'p>,
    /// The warning signs.
    pub signs: Signs<'p>,
    /// What each dimension concludes, in the order of [`Dimension::ALL`]; renewed by every change.
    spans: [Span; 4],
}

impl<'p> Judged<'p> {
    /// Reads a deal against a policy; what is wrong goes to the findings and stays unknown.
    pub fn new(deal: &Deal, policy: &'p Policy, today: Option<Day>, findings: &mut Findings) -> Judged<'p> {
        let currency = deal.money();
        let approvals = approvals::read(deal, policy, today, findings);
        let terms = terms::read(deal, policy, currency, &approvals, findings);
        let price = Price::new(deal, policy, terms::extra_days(&terms, policy), &approvals, findings);
        let fit = fit::read(deal, policy, &approvals, findings);
        let signs = signs::read(deal, policy, &approvals, findings);
        let mut judged = Judged { policy, approvals, price, terms, fit, signs, spans: [Span::OPEN; 4] };
        judged.conclude();
        judged
    }

    fn conclude(&mut self) {
        self.spans =
            [Dimension::Price, Dimension::Terms, Dimension::Fit, Dimension::Signs].map(|d| self.span_of(d));
    }

    /// A sign that the buyer abused or disrespected the team (W-070b, W-107a), where it was seen.
    pub fn abused(&self) -> Option<&'p SignRule> {
        let mut signs = self.policy.signs.iter().zip(&self.signs.seen);
        let seen = signs.find(|(rule, seen)| ABUSE.contains(&rule.id.as_str()) && **seen == Some(true));
        seen.map(|(rule, _)| rule)
    }

    /// What one dimension concludes.
    pub fn dimension(&self, dimension: Dimension) -> Span {
        let [price, terms, fit, signs] = self.spans;
        match dimension {
            Dimension::Price => price,
            Dimension::Terms => terms,
            Dimension::Fit => fit,
            Dimension::Signs => signs,
        }
    }

    fn span_of(&self, dimension: Dimension) -> Span {
        match dimension {
            Dimension::Price => self.price.span(),
            Dimension::Terms => terms::span_but(&self.terms, None),
            Dimension::Fit => self.fit.span(),
            Dimension::Signs => self.signs.span(),
        }
    }

    /// The verdict: the highest of the four.
    pub fn verdict(&self) -> Span {
        Span::all(&self.spans)
    }

    /// The verdict if one dimension concluded `span` instead.
    pub fn verdict_with(&self, changed: Dimension, span: Span) -> Span {
        let but_price = self.verdict_but_price(changed, span);
        if changed == Dimension::Price { but_price } else { but_price.and(self.dimension(Dimension::Price)) }
    }

    /// The same without the price.
    pub fn verdict_but_price(&self, changed: Dimension, span: Span) -> Span {
        let mut verdict = span;
        for (dimension, own) in Dimension::ALL.iter().zip(&self.spans) {
            if *dimension != changed && *dimension != Dimension::Price {
                verdict = verdict.and(*own);
            }
        }
        verdict
    }

    /// The verdict at another price.
    pub fn verdict_at(&self, price: Decimal) -> Span {
        self.verdict_with(Dimension::Price, self.price.span_at(Range::just(price)))
    }

    /// The verdict at other payment days: they count among the terms and in the price.
    pub fn verdict_with_days(&self, days: u32) -> Span {
        let place = self.policy.payment_term;
        let mut terms = terms::span_but(&self.terms, place);
        if let Some(state) = place.and_then(|place| self.terms.get(place)) {
            terms = terms.and(state.span_at(Decimal::from(days)));
        }
        let extra = days.saturating_sub(terms::standard_days(self.policy));
        let price = self.price.span_with_days(Decimal::from(extra));
        self.dimension(Dimension::Fit).and(self.dimension(Dimension::Signs)).and(terms).and(price)
    }

    /// Applies a change.
    pub fn apply(&mut self, change: &Change) {
        match change {
            Change::Price(price) => {
                self.price.amount = Range::just(*price);
                self.price.unknown.retain(|unknown| *unknown != crate::judging::price::Unknown::Amount);
            }
            Change::PaymentDays(days) => {
                if let Some(place) = self.policy.payment_term {
                    self.ask(place, Asked::Number(Decimal::from(*days)));
                }
            }
            Change::ScopeCost(cost) => self.price.set_scope_cost(*cost),
            Change::DropTerm(id) => {
                if let Some(place) = self.terms.iter().position(|state| state.term.id == *id) {
                    self.ask(place, Asked::Standard);
                }
            }
            // Where a role is held by nobody there is nobody to agree.
            Change::Approve(approve) if self.is_closed(approve.covers) => {}
            Change::Approve(approve) => match approve.covers {
                Covers::Price => approve.down_to.into_iter().for_each(|down_to| self.price.agree(down_to)),
                Covers::Term => {
                    let id = approve.term.as_deref();
                    let state = self.terms.iter_mut().find(|state| Some(state.term.id.as_str()) == id);
                    state.into_iter().for_each(|state| state.agreed = Some(state.asked.clone()));
                }
                Covers::Fit => self.fit.agree(),
                Covers::Signs => self.signs.agree(),
            },
        }
        self.conclude();
    }

    /// Nobody can complete the route.
    pub fn is_closed(&self, covers: Covers) -> bool {
        self.approvals.is_closed(covers)
    }

    fn ask(&mut self, place: usize, asked: Asked) {
        if let Some(state) = self.terms.get_mut(place) {
            state.asked = asked;
        }
        if self.policy.payment_term == Some(place) {
            self.price.extra_days = terms::extra_days(&self.terms, self.policy);
            self.price.unknown.retain(|unknown| *unknown != crate::judging::price::Unknown::Days);
        }
    }

    /// The same after some changes.
    #[inline(never)]
    pub fn after<'c>(&self, changes: &mut dyn Iterator<Item = &'c Change>) -> Judged<'p> {
        let mut changed = self.clone();
        for change in changes {
            changed.apply(change);
        }
        changed
    }

    /// Every conclusion, by dimension and worst first.
    pub fn conclusions(&self) -> Vec<Conclusion> {
        let mut conclusions = vec![self.price_conclusion()];
        conclusions.extend(terms::conclusions(&self.terms));
        conclusions.extend(self.fit.conclusions());
        conclusions.extend(self.signs.conclusions());
        let harm = |conclusion: &Conclusion| (conclusion.span.worst, conclusion.span.best);
        order(&mut conclusions, |a, b| {
            a.dimension < b.dimension || (a.dimension == b.dimension && harm(a) > harm(b))
        });
        conclusions
    }

    fn price_conclusion(&self) -> Conclusion {
        let price = &self.price;
        let span = price.span();
        let effective = price.effective_range(price.amount.clone());
        let zone = price.zone_of(effective.clone());
        // An approval exists only from the floor up to the threshold (W-045, W-151).
        let route = (effective.is_known() && zone == Some(crate::vocabulary::Zone::Approval))
            .then(|| price.route(&effective.least));
        Conclusion {
            dimension: Dimension::Price,
            subject: "price".to_owned(),
            span,
            reason: price.reason(span),
            exit: (span.worst == Level::WalkAway).then_some(Exit::EconomicFailure),
            route,
        }
    }
}

/// The signs of abuse, by their ids in the catalogue (W-070b, W-107a).
const ABUSE: [&str; 2] = ["abusive", "disrespect"];
