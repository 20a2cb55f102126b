//! What is remembered of a part of a deal, and what each policy says of it.

use std::rc::Rc;

use rust_decimal::Decimal;

use super::Part;
use crate::facts::deal::{Deal, FitFact};
use crate::facts::read::{Findings, Given};
use crate::guidance::Conclusion;
use crate::judging::approvals::Approvals;
use crate::judging::price::Stand;
use crate::judging::range::Range;
use crate::judging::{fit, signs, terms};
use crate::number::exact::Exact;
use crate::policy::Policy;
use crate::vocabulary::{Level, Span};

/// Terms, fit or signs that many deals share.
pub struct Beside {
    /// There is anything of it.
    pub held: bool,
    /// What each policy says.
    pub sides: Vec<Side>,
    /// The kinds of mistakes in it.
    pub wrong: Vec<usize>,
}

/// What a policy says of terms, fit or signs.
#[derive(Clone)]
pub struct Side {
    /// What it concludes.
    pub span: Span,
    /// Of the terms: the payment days beyond our standard.
    pub days: Option<Range>,
    /// Places of the roles that would have to agree.
    pub needs: Rc<[usize]>,
    /// Nobody can lift it.
    pub last: bool,
}

impl Side {
    /// Judges a part of a deal.
    pub fn of<'p>(
        part: Part,
        deal: &Deal,
        policy: &'p Policy,
        approvals: &Rc<Approvals<'p>>,
        findings: &mut Findings,
    ) -> Side {
        let (span, days, conclusions) = match part {
            Part::Terms => {
                let states = terms::read(deal, policy, deal.money(), approvals, findings);
                let days = terms::extra_days(&states, policy);
                (terms::span_but(&states, None), days, terms::conclusions(&states))
            }
            Part::Fit => {
                let fit = fit::read(deal, policy, approvals, findings);
                (fit.span(), None, fit.conclusions())
            }
            _ => {
                let signs = signs::read(deal, policy, approvals, findings);
                (signs.span(), None, signs.conclusions())
            }
        };
        let (needs, last) = lifted_by(&conclusions, policy);
        Side { span, days, needs: needs.into(), last }
    }
}

/// The roles that would have to agree to what surely needs it, and whether something surely ends the deal that nobody can
/// lift.
fn lifted_by(conclusions: &[Conclusion], policy: &Policy) -> (Vec<usize>, bool) {
    let mut needs: Vec<usize> = Vec::new();
    let mut last = false;
    for conclusion in conclusions.iter().filter(|conclusion| conclusion.span.best >= Level::NeedsApproval) {
        match &conclusion.route {
            Some(route) => {
                for need in &route.needs {
                    let role = policy.roles.iter().position(|role| role.id == need.role);
                    needs.extend(role.filter(|role| !needs.contains(role)));
                }
            }
            None => last |= conclusion.span.best == Level::WalkAway,
        }
    }
    (needs, last)
}

/// Whether a deal says anything of terms, fit or signs.
pub fn is_held(part: Part, deal: &Deal) -> bool {
    match part {
        Part::Terms => deal.terms.entries.iter().any(|(_, said)| {
            said.asked != Given::Absent
                || said.asked_amount != Given::Absent
                || said.deal_breaker != Given::Absent
        }),
        Part::Fit => deal.fit.entries.iter().any(|(_, fact)| *fact != FitFact::Unknown),
        Part::Signs => deal.signs.entries.iter().any(|(_, sign)| sign.seen.is_some()),
        Part::Other | Part::Price => false,
    }
}

/// How far a price is under the threshold, or, negative, above.
pub fn under_threshold(stand: &Stand) -> Option<i128> {
    distance(stand.threshold?, stand.effective?)
}

/// How far a price is under the floor.
pub fn under_floor(stand: &Stand) -> Option<i128> {
    distance(stand.floor?, stand.effective?)
}

/// What lies between two amounts, in units of the eighth decimal, half away from zero.
fn distance(limit: Decimal, effective: Decimal) -> Option<i128> {
    Some(units(Exact::from(limit).minus(&effective.into()).near()))
}

/// A number in units of its eighth decimal, half away from zero.
pub fn units(number: Decimal) -> i128 {
    let rounded = number.round_dp_with_strategy(8, rust_decimal::RoundingStrategy::MidpointAwayFromZero);
    let power = 8u32.saturating_sub(rounded.scale());
    rounded.mantissa().saturating_mul(10i128.saturating_pow(power))
}

/// The same as decimal text.
pub fn text_of(units: i128) -> String {
    let sign = if units < 0 { "-" } else { "" };
    let all = units.unsigned_abs();
    let whole = all / 100_000_000;
    let fraction = format!("{:08}", all % 100_000_000);
    let fraction = fraction.trim_end_matches('0');
    let point = if fraction.is_empty() { "" } else { "." };
    format!("{sign}{whole}{point}{fraction}")
}
