//! Terms: what the buyer asks beside the price, against how far we go (design 3.3, W-050 to W-054, W-102).

use rust_decimal::Decimal;

use std::rc::Rc;

use crate::facts::deal::{Deal, TermAsked};
use crate::facts::read::{At, Findings, Given, Names};
use crate::guidance::{Conclusion, TermView};
use crate::judging::approvals::{Approvals, Subject};
use crate::judging::asked::{Asked, MAX_DAYS, number_value, reaches, read_asked, value_of};
use crate::judging::currency::{exact_in_currency, not_nothing};
use crate::judging::range::{End, Range};
use crate::number::exact::Exact;
use crate::policy::file::{Catastrophic, NotMentioned};
use crate::policy::{Policy, Term, TermRule};
use crate::vocabulary::{Answer, Dimension, Exit, Level, Money, Reason, Severity, Span, Unit, Value, With};

/// One term of the policy with what the deal says about it.
#[derive(Clone, Debug)]
pub struct TermState<'p> {
    /// The term.
    pub term: &'p Term,
    /// Its place in the policy.
    place: usize,
    /// What is asked.
    pub asked: Asked,
    /// Whether the buyer leaves without it.
    pub breaker: Answer,
    /// What was granted.
    approvals: Rc<Approvals<'p>>,
    /// A what-if: everybody agrees to what was asked then.
    pub agreed: Option<Asked>,
    told_on: Option<String>,
}

/// What is asked, measured: within the limit, or beyond, and then whether catastrophically.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reach {
    Within,
    Beyond { catastrophic: bool },
}

impl TermState<'_> {
    fn reach(&self) -> Option<Reach> {
        self.reach_of(&self.asked)
    }

    fn reach_of(&self, asked: &Asked) -> Option<Reach> {
        let within = match (&self.term.rule, asked) {
            (_, Asked::Unknown | Asked::FeesUnknown) => return None,
            (_, Asked::Standard) => true,
            (TermRule::AtMost { limit, .. }, Asked::Number(number)) => number <= limit,
            (TermRule::AtLeast { limit, .. }, Asked::Number(number)) => number >= limit,
            (TermRule::OneOf { options, .. }, Asked::Option(place)) => {
                options.get(*place).is_some_and(|option| option.accept)
            }
            _ => false,
        };
        let catastrophic = match self.term.catastrophic {
            Catastrophic::Never => false,
            Catastrophic::Unlimited => *asked == Asked::Unlimited,
            Catastrophic::Always => true,
        };
        Some(if within { Reach::Within } else { Reach::Beyond { catastrophic } })
    }

    /// What an exception was granted for, as far as it goes.
    fn excepted(&self, asked: &Asked) -> bool {
        self.agreed.as_ref().is_some_and(|agreed| reaches(&self.term.rule, agreed, asked))
            || self.approvals.complete(Subject::Term(self.place, asked))
    }

    /// The worst that could still be asked, for each way to ask it.
    fn worst_asked(&self) -> Vec<Asked> {
        match &self.term.rule {
            TermRule::AtMost { .. } if self.asked == Asked::FeesUnknown => vec![Asked::FeesUnknown],
            TermRule::AtMost { .. } => vec![Asked::Unlimited],
            // Nothing is less than zero.
            TermRule::AtLeast { limit, .. } if *limit > Decimal::ZERO => vec![Asked::Number(Decimal::ZERO)],
            TermRule::AtLeast { .. } => Vec::new(),
            TermRule::OneOf { options, .. } => {
                let beyond = options.iter().enumerate().filter(|(_, option)| !option.accept);
                beyond.map(|(place, _)| Asked::Option(place)).collect()
            }
            TermRule::Never => vec![Asked::Demanded],
        }
    }

    /// The worst that the term can conclude while what is asked is not known.
    fn worst(&self) -> Span {
        let mut worst = Span::sure(Level::GoAhead);
        for asked in self.worst_asked() {
            let catastrophic = match self.term.catastrophic {
                Catastrophic::Never => false,
                // An amount of money is a limit, however high.
                Catastrophic::Unlimited => asked == Asked::Unlimited,
                Catastrophic::Always => true,
            };
            worst = worst.and(self.span_of(Reach::Beyond { catastrophic }, &asked));
        }
        worst
    }

    fn span_of(&self, reach: Reach, asked: &Asked) -> Span {
        match (reach, self.breaker) {
            (Reach::Within, _) => Span::sure(Level::GoAhead),
            (Reach::Beyond { catastrophic: false }, _) if self.excepted(asked) => Span::sure(Level::GoAhead),
            (Reach::Beyond { .. }, Answer::No) => Span::sure(Level::HoldFirm),
            (Reach::Beyond { .. }, Answer::Yes) => Span::sure(Level::WalkAway),
            (Reach::Beyond { .. }, Answer::Unknown) => Span { best: Level::HoldFirm, worst: Level::WalkAway },
        }
    }

    /// What the term concludes.
    pub fn span(&self) -> Span {
        match self.reach() {
            Some(reach) => self.span_of(reach, &self.asked),
            None => Span { best: Level::GoAhead, worst: self.worst().worst },
        }
    }

    /// What the term would conclude if this number were asked.
    pub fn span_at(&self, number: Decimal) -> Span {
        let asked = Asked::Number(number);
        self.reach_of(&asked).map_or(self.span(), |reach| self.span_of(reach, &asked))
    }

    /// The span if what is asked turned out at one end.
    pub fn answered(&self, end: End) -> Span {
        match (self.reach(), end) {
            (None, End::Best) => Span::sure(Level::GoAhead),
            (None, End::Worst) => self.worst(),
            (Some(_), End::Best) => Span::sure(self.span().best),
            (Some(_), End::Worst) => Span::sure(self.span().worst),
        }
    }

    fn number(&self, number: Decimal) -> Value {
        number_value(self.term.unit, number)
    }

    fn asked_value(&self) -> Option<Value> {
        match &self.asked {
            Asked::Standard => self.standard_value().or_else(|| Some(Value::Message("asked-nothing".into()))),
            asked => value_of(self.term, asked),
        }
    }

    fn standard_value(&self) -> Option<Value> {
        match &self.term.rule {
            TermRule::AtMost { standard, .. } | TermRule::AtLeast { standard, .. } => {
                Some(self.number(*standard))
            }
            TermRule::OneOf { standard, options } => {
                options.get(*standard).map(|option| Value::Label(option.label.clone()))
            }
            TermRule::Never => None,
        }
    }

    /// Whether they were told our limit, and the limit where it is one thing.
    pub fn said(&self) -> (bool, Option<Value>) {
        (self.told_on.is_some(), self.limit_value())
    }

    fn limit_value(&self) -> Option<Value> {
        match &self.term.rule {
            TermRule::AtMost { limit, .. } | TermRule::AtLeast { limit, .. } => Some(self.number(*limit)),
            TermRule::OneOf { options, .. } => {
                let accepted = options.iter().filter(|option| option.accept);
                Some(Value::List(accepted.map(|option| Value::Label(option.label.clone())).collect()))
            }
            TermRule::Never => None,
        }
    }

    /// The message's parameters: term, and what is asked and the limit where there are any.
    pub fn with(&self) -> With {
        let mut with = vec![("term", Value::Label(self.term.label.clone()))];
        with.extend(self.asked_value().map(|asked| ("asked", asked)));
        with.extend(self.limit_value().map(|limit| ("limit", limit)));
        with
    }

    /// Why the term concludes what it concludes.
    pub fn reason(&self, place: usize) -> Reason {
        let code = match (self.reach(), self.breaker) {
            (None, _) => "term-asked-unknown",
            (Some(Reach::Within), _) if self.asked == Asked::Standard => "term-standard",
            (Some(Reach::Within), _) => "term-within",
            (Some(Reach::Beyond { catastrophic: false }), _) if self.is_excepted() => "term-excepted",
            (Some(Reach::Beyond { catastrophic: false }), Answer::No) => "term-hold",
            (Some(Reach::Beyond { catastrophic: false }), Answer::Yes) => "term-leave",
            (Some(Reach::Beyond { catastrophic: false }), Answer::Unknown) => "term-breaker-unknown",
            (Some(Reach::Beyond { catastrophic: true }), Answer::No) => "term-catastrophic-hold",
            (Some(Reach::Beyond { catastrophic: true }), Answer::Yes) => "term-catastrophic-leave",
            (Some(Reach::Beyond { catastrophic: true }), Answer::Unknown) => {
                "term-catastrophic-breaker-unknown"
            }
        };
        let setting = match self.reach() {
            Some(Reach::Beyond { catastrophic: true }) => "catastrophic",
            _ if matches!(self.term.rule, TermRule::OneOf { .. }) => "options",
            _ if self.term.rule == TermRule::Never => "compare",
            _ => "limit",
        };
        Reason { code, with: self.with(), setting: Some(format!("terms.list.{place}.{setting}")) }
    }

    /// What is asked, or how much of it, is not known, and it matters.
    pub fn asked_open(&self) -> bool {
        matches!(self.asked, Asked::Unknown | Asked::FeesUnknown) && !self.span().decided()
    }

    /// It is beyond our limit, and nobody knows whether the buyer leaves without it.
    pub fn breaker_open(&self) -> bool {
        self.reach().is_some() && !self.span().decided()
    }

    /// Dropping the term would change something.
    pub fn is_beyond(&self) -> bool {
        matches!(self.reach(), Some(Reach::Beyond { .. }))
    }

    /// An exception was granted for what is asked.
    fn is_excepted(&self) -> bool {
        self.excepted(&self.asked)
    }

    /// An exception could lift it, and there is none.
    pub fn can_be_excepted(&self) -> bool {
        self.reach() == Some(Reach::Beyond { catastrophic: false }) && !self.is_excepted()
    }

    /// The days that are asked, for the term that holds the payment days.
    pub fn days(&self, standard: u32) -> Option<u32> {
        match &self.asked {
            Asked::Standard => Some(standard),
            Asked::Number(number) => u32::try_from(*number).ok(),
            _ => None,
        }
    }
}

/// Reads what the deal says about every term of the policy.
pub fn read<'p>(
    deal: &Deal,
    policy: &'p Policy,
    currency: Option<&str>,
    approvals: &Rc<Approvals<'p>>,
    findings: &mut Findings,
) -> Vec<TermState<'p>> {
    let root = At::ROOT;
    let table = root.key("terms");
    let known = Names::of(&mut policy.terms.iter().map(|term| term.id.as_str()));
    for (id, _) in &deal.terms.entries {
        if known.place(id).is_none() {
            let codes = ["unknown-term", "unknown-term-nearest"];
            let mut known = policy.terms.iter().map(|term| term.id.as_str());
            findings.unknown_id(&table.key(id), id, &mut known, codes, Severity::Warning);
        }
    }
    let silence = match policy.not_mentioned {
        NotMentioned::Unknown => Asked::Unknown,
        NotMentioned::Standard => Asked::Standard,
    };
    let fees = deal.annual_fees.as_ref();
    let fees =
        fees.and_then(|fees| exact_in_currency(fees, currency, policy, &root.key("annual_fees"), findings));
    let fees = fees.filter(|fees| not_nothing(fees.near(), &root.key("annual_fees"), findings));
    let mut states = Vec::with_capacity(policy.terms.len());
    for (place, term) in policy.terms.iter().enumerate() {
        let said = deal.terms.get(&term.id);
        let at = table.key(&term.id);
        let asked = match said {
            None if deal.terms.unclear || findings.is_denied(&at.key("asked")) => Asked::Unknown,
            None => silence.clone(),
            Some(said) => asked(said, term, fees.as_ref(), currency, policy, &silence, &at, findings),
        };
        states.push(TermState {
            term,
            place,
            asked,
            breaker: said.and_then(|said| said.deal_breaker.known().copied()).unwrap_or(Answer::Unknown),
            approvals: approvals.clone(),
            agreed: None,
            told_on: said.and_then(|said| said.told_on).map(|day| day.to_string()),
        });
    }
    states
}

#[expect(clippy::too_many_arguments, reason = "one fact of the deal against one term, with where to report")]
fn asked(
    said: &TermAsked,
    term: &Term,
    fees: Option<&Exact>,
    currency: Option<&str>,
    policy: &Policy,
    silence: &Asked,
    at: &At,
    findings: &mut Findings,
) -> Asked {
    let here = at.key("asked");
    let json = match (&said.asked, &said.asked_amount) {
        // Two answers to one question: nobody can say which of them is meant.
        (Given::Known(_), Given::Known(_) | Given::Wrong) => {
            findings.error(&at.key("asked_amount"), "both-asked-and-amount", Vec::new());
            return Asked::Unknown;
        }
        (Given::Known(json), _) => json,
        (Given::Wrong, _) | (Given::Absent, Given::Wrong) => return Asked::Unknown,
        (Given::Absent, Given::Absent) => {
            // What they call a deal-breaker they have mentioned.
            let mentioned = matches!(said.deal_breaker, Given::Known(Answer::Yes) | Given::Wrong);
            return if mentioned { Asked::Unknown } else { silence.clone() };
        }
        (Given::Absent, Given::Known(amount)) => {
            let at = at.key("asked_amount");
            if term.unit != Unit::MonthsOfFees {
                findings.error(&at, "asked-not-readable", vec![("term", Value::Label(term.label.clone()))]);
                return Asked::Unknown;
            }
            let Some(amount) = exact_in_currency(amount, currency, policy, &at, findings) else {
                return Asked::Unknown;
            };
            if amount.near().is_zero() {
                return Asked::Number(Decimal::ZERO);
            }
            // W-051: a cap in money, in months of the annual fees.
            let months = fees.and_then(|fees| amount.times(&Decimal::from(12).into()).over(fees));
            return months.map_or(Asked::FeesUnknown, |months| Asked::Number(months.near()));
        }
    };
    read_asked(json, term, &here, findings).unwrap_or(Asked::Unknown)
}

/// What all terms conclude together, but for the one at a place.
pub fn span_but(states: &[TermState], but: Option<usize>) -> Span {
    let mut all = Span::sure(Level::GoAhead);
    for (place, state) in states.iter().enumerate() {
        if but != Some(place) {
            all = all.and(state.span());
        }
    }
    all
}

/// What all terms conclude together but for one, for each of them.
pub fn spans_but_each(states: &[TermState]) -> Vec<Span> {
    let mut spans = vec![Span::sure(Level::GoAhead); states.len()];
    for backwards in [false, true] {
        let mut so_far = Span::sure(Level::GoAhead);
        for step in 0..states.len() {
            let place = if backwards { states.len().saturating_sub(step.saturating_add(1)) } else { step };
            if let (Some(span), Some(state)) = (spans.get_mut(place), states.get(place)) {
                *span = span.and(so_far);
                so_far = so_far.and(state.span());
            }
        }
    }
    spans
}

/// Payment days beyond our standard, as far as they are known; nothing when there is no last day, for that has no price.
pub fn extra_days(states: &[TermState], policy: &Policy) -> Option<Range> {
    let Some(state) = policy.payment_term.and_then(|place| states.get(place)) else {
        return Some(Range::just(Exact::ZERO));
    };
    if state.asked == Asked::Unlimited {
        return None;
    }
    let standard = standard_days(policy);
    Some(match state.days(standard) {
        Some(days) => Range::just(Decimal::from(days.saturating_sub(standard))),
        None => Range::between(Decimal::ZERO, Decimal::from(MAX_DAYS.saturating_sub(standard))),
    })
}

/// The payment days we offer.
pub fn standard_days(policy: &Policy) -> u32 {
    match policy.payment_term.and_then(|place| policy.terms.get(place)).map(|term| &term.rule) {
        Some(TermRule::AtMost { standard, .. }) => u32::try_from(standard.trunc()).unwrap_or(0),
        _ => 0,
    }
}

/// The conclusions, in the policy's order.
pub fn conclusions(states: &[TermState]) -> Vec<Conclusion> {
    let mut conclusions = Vec::with_capacity(states.len());
    for (place, state) in states.iter().enumerate() {
        let span = state.span();
        let excepted = state.reach() == Some(Reach::Beyond { catastrophic: false }) && state.is_excepted();
        let route = excepted || (state.can_be_excepted() && span.worst > Level::GoAhead);
        conclusions.push(Conclusion {
            dimension: Dimension::Terms,
            subject: state.term.id.clone(),
            span,
            reason: state.reason(place),
            exit: (span.worst == Level::WalkAway).then_some(Exit::UnacceptableRisk),
            route: route.then(|| state.approvals.view(Subject::Term(state.place, &state.asked))),
        });
    }
    conclusions
}

/// The terms for the card, in the policy's order.
pub fn view(states: &[TermState]) -> Vec<TermView> {
    let mut views = Vec::with_capacity(states.len());
    for state in states {
        views.push(TermView {
            id: state.term.id.clone(),
            label: state.term.label.clone(),
            compare: state.term.rule.compare(),
            asked: state.asked_value(),
            standard: state.standard_value(),
            limit: state.limit_value(),
            beyond: state.reach().map(|reach| reach != Reach::Within),
            catastrophic: state.reach() == Some(Reach::Beyond { catastrophic: true }),
            deal_breaker: state.breaker,
            told_on: state.told_on.clone(),
            span: state.span(),
            ask: state.term.ask.clone(),
        });
    }
    views
}

/// A cap in money, for the question about the annual fees.
pub fn asked_amount(deal: &Deal, id: &str, currency: Option<&str>) -> Option<Money> {
    let amount = deal.terms.get(id)?.asked_amount.known()?;
    let currency = amount.currency.as_ref().map(|code| code.0.as_str()).or(currency)?;
    Some(Money { amount: amount.number, currency: currency.to_owned() })
}
