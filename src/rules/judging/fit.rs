//! Customer fit: knock-out criteria and a score (design 3.4, W-060 to W-067, W-104; formulas M10, M11).

use rust_decimal::{Decimal, RoundingStrategy};

use std::cell::LazyCell;
use std::rc::Rc;

use crate::facts::deal::{Deal, FitFact};
use crate::facts::json::Json;
use crate::facts::read::{At, Findings, Names, Scalar, near_miss, same_text};
use crate::guidance::{Conclusion, CriterionView, FitView, RouteView};
use crate::judging::approvals::{Approvals, Subject};
use crate::judging::currency::to_policy;
use crate::judging::range::End;
use crate::number::money::{add, div, mul, sub};
use crate::policy::{Choosable, Criterion, FitRule, Policy};
use crate::vocabulary::{Covers, Dimension, Exit, Level, Money, Reason, Severity, Span, Stage, Value, With};

/// One criterion of the policy with what is known of the buyer.
#[derive(Clone, Debug)]
pub struct FitState<'p> {
    /// The criterion.
    pub criterion: &'p Criterion,
    /// Whether it is met; `None` is unknown.
    pub met: Option<bool>,
    fact: Option<Value>,
    nearest: Option<Value>,
}

/// A fact against its criterion.
#[derive(Default)]
struct Seen {
    met: Option<bool>,
    /// What is known, for people.
    fact: Option<Value>,
    /// The value of the policy that it nearly is.
    nearest: Option<Value>,
}

impl Seen {
    fn so(met: bool, fact: Value) -> Seen {
        Seen { met: Some(met), fact: Some(fact), nearest: None }
    }

    fn open(fact: Value) -> Seen {
        Seen { fact: Some(fact), ..Seen::default() }
    }
}

/// The buyer against the profile.
#[derive(Clone, Debug)]
pub struct Fit<'p> {
    policy: &'p Policy,
    /// The criteria, in the policy's order.
    pub criteria: Vec<FitState<'p>>,
    /// What was granted.
    approvals: Rc<Approvals<'p>>,
    /// A what-if: everybody agrees to what failed then.
    agreed: Vec<String>,
    early: bool,
}

/// Reads what the deal says about every criterion of the policy.
pub fn read<'p>(
    deal: &Deal,
    policy: &'p Policy,
    approvals: &Rc<Approvals<'p>>,
    findings: &mut Findings,
) -> Fit<'p> {
    let root = At::ROOT;
    let table = root.key("fit");
    let known = Names::of(&mut policy.criteria.iter().map(|known| known.id.as_str()));
    for (id, _) in &deal.fit.entries {
        if known.place(id).is_none() {
            let codes = ["unknown-criterion", "unknown-criterion-nearest"];
            let mut known = policy.criteria.iter().map(|criterion| criterion.id.as_str());
            findings.unknown_id(&table.key(id), id, &mut known, codes, Severity::Warning);
        }
    }
    let read = |criterion: &'p Criterion| {
        let fact = deal.fit.get(&criterion.id).unwrap_or(&FitFact::Unknown);
        let Seen { met, fact, nearest } = judge(criterion, fact, policy, &table.key(&criterion.id), findings);
        FitState { criterion, met, fact, nearest }
    };
    Fit {
        policy,
        criteria: policy.criteria.iter().map(read).collect(),
        approvals: approvals.clone(),
        agreed: Vec::new(),
        early: deal.stage.is_some_and(Stage::is_early),
    }
}

fn judge(criterion: &Criterion, fact: &FitFact, policy: &Policy, at: &At, findings: &mut Findings) -> Seen {
    let wrong = |expected: &'static str, findings: &mut Findings| {
        findings.error(at, "wrong-kind-of-fact", vec![("expected", Value::kind(expected))]);
        Seen::default()
    };
    match (&criterion.rule, fact) {
        (_, FitFact::Unknown) => Seen::default(),
        (FitRule::OneOf(values), FitFact::Texts(texts) | FitFact::SomeTexts(texts)) => {
            let known = |text: &String| values.iter().find(|value| same_text(&value.id, text));
            // One of several suffices; without it, what cannot be read may be the one.
            let found: Vec<&Choosable> = texts.iter().filter_map(known).collect();
            if let Some(fits) = found.iter().find(|value| value.accept) {
                return Seen::so(true, Value::Label(fits.label.clone()));
            }
            let said = Value::Text(texts.join(", "));
            let fitting = || values.iter().filter(|value| value.accept).map(|value| value.id.as_str());
            for text in texts.iter().filter(|text| known(text).is_none()) {
                let Some(id) = near_miss(text, &mut fitting()) else { continue };
                let nearest = values.iter().find(|value| value.id == id).map(|value| value.label.clone());
                let nearest = nearest.map_or(Value::Text(id.to_owned()), Value::Label);
                findings.warning(
                    at,
                    "nearly-known",
                    vec![("text", Value::Text(text.clone())), ("nearest", nearest.clone())],
                );
                return Seen { nearest: Some(nearest), ..Seen::open(said) };
            }
            let met = matches!(fact, FitFact::Texts(_)).then_some(false);
            let fact = found.first().map_or(said, |value| Value::Label(value.label.clone()));
            Seen { met, ..Seen::open(fact) }
        }
        (FitRule::OneOf(_), _) => wrong("text", findings),
        (FitRule::Yes, FitFact::Flag(flag)) => {
            Seen::so(*flag, Value::Message(if *flag { "yes" } else { "no" }.into()))
        }
        (FitRule::Yes, _) => wrong("yes_no", findings),
        (FitRule::Between { minimum, maximum, money }, fact) => {
            let amount = match fact {
                FitFact::Number(amount) => Some(amount.clone()),
                // Many CRMs keep numbers as text.
                FitFact::Texts(texts) => match texts.as_slice() {
                    [text] => match Decimal::scalar(&Json::Text(text.clone()), at, findings) {
                        Some(number) => Some(crate::facts::amount::Amount { number, currency: None }),
                        None => return Seen::default(),
                    },
                    _ => None,
                },
                _ => None,
            };
            let Some(amount) = amount else { return wrong("number", findings) };
            // What is known of the buyer does not change with the currency of an offer: it is in the policy's.
            let own = amount.currency.as_ref().map_or(policy.currency.as_str(), |code| code.0.as_str());
            let (number, shown) = match money {
                false => (Some(amount.number.into()), Value::Number(amount.number)),
                true => {
                    let shown = Value::Money(Money { amount: amount.number, currency: own.to_owned() });
                    (to_policy(amount.number, Some(own), policy), shown)
                }
            };
            let Some(number) = number else {
                let with = vec![
                    ("currency", Value::Text(own.to_owned())),
                    ("own", Value::Text(policy.currency.clone())),
                ];
                findings.error(at, "other-currency", with);
                return Seen::open(shown);
            };
            // A thousandth of the least that fits, or nothing: in thousands or millions, or not filled in.
            let thousand = number.times(&Decimal::ONE_THOUSAND.into());
            if minimum.is_some_and(|least| !least.is_zero() && thousand <= least.into()) {
                findings.warning(at, "size-unlikely", vec![("number", shown.clone())]);
                return Seen::open(shown);
            }
            // So small that it may be in thousands, and would fit: judged as it stands, and questioned.
            let fifty = number.times(&Decimal::from(50).into());
            if minimum.is_some_and(|least| fifty < least.into()) {
                findings.warning(at, "size-unlikely", vec![("number", shown.clone())]);
            }
            let met = minimum.is_none_or(|least| number >= least.into())
                && maximum.is_none_or(|most| number <= most.into());
            Seen::so(met, shown)
        }
    }
}

/// What the criteria come to: weights, and how many musts.
#[derive(Clone, Default)]
pub struct Tally {
    met: Decimal,
    unknown: Decimal,
    whole: Decimal,
    musts_failed: usize,
    /// Failed or not known.
    musts_not_met: usize,
}

impl Tally {
    /// The score from the least to the most it can be, 0 to 100 (M11).
    fn score(&self) -> Option<(Decimal, Decimal)> {
        let percent = |part: Decimal| div(mul(part, Decimal::ONE_HUNDRED), self.whole);
        Some((percent(self.met)?, percent(add(self.met, self.unknown))?))
    }
}

impl Fit<'_> {
    /// The score from the least to the most it can be, 0 to 100 (M11).
    pub fn score(&self) -> Option<(Decimal, Decimal)> {
        self.tally().score()
    }

    /// The criteria that fail; at the worst end those too that nobody knows.
    fn failing(&self, end: End) -> Vec<&str> {
        let unknown = end == End::Best;
        let failing = self.criteria.iter().filter(|state| !state.met.unwrap_or(unknown));
        failing.map(|state| state.criterion.id.as_str()).collect()
    }

    /// Whether everything that fails is excepted.
    fn excepted(&self, end: End) -> bool {
        if self.agreed.is_empty() && !self.approvals.has(Covers::Fit) {
            return false;
        }
        let failing = self.failing(end);
        let agreed = |id: &&str| self.agreed.iter().any(|agreed| agreed == id);
        failing.iter().all(agreed) || self.approvals.complete(Subject::Fit(&failing))
    }

    /// A what-if: everybody agrees to what is known to fail, and to nothing else.
    pub fn agree(&mut self) {
        self.agreed = self.failing(End::Best).into_iter().map(str::to_owned).collect();
    }

    /// The same at both ends.
    fn both_excepted(&self) -> [bool; 2] {
        [self.excepted(End::Best), self.excepted(End::Worst)]
    }

    /// What the score alone concludes.
    fn score_span(&self, excepted: [bool; 2]) -> Span {
        self.score_span_of(self.score(), excepted)
    }

    fn score_span_of(&self, score: Option<(Decimal, Decimal)>, [best, worst]: [bool; 2]) -> Span {
        let Some((low, high)) = score else { return Span::sure(Level::GoAhead) };
        let level = |score: Decimal, excepted: bool| match score < self.policy.review_below && !excepted {
            true => Level::NeedsApproval,
            false => Level::GoAhead,
        };
        Span { best: level(high, best), worst: level(low, worst) }
    }

    fn must_span(&self, state: &FitState, [best, worst]: [bool; 2]) -> Span {
        let level = |fails: bool, excepted: bool| match state.criterion.must && fails && !excepted {
            true => Level::WalkAway,
            false => Level::GoAhead,
        };
        Span { best: level(state.met == Some(false), best), worst: level(state.met != Some(true), worst) }
    }

    /// What the fit concludes.
    pub fn span(&self) -> Span {
        let excepted = self.both_excepted();
        let mut span = self.score_span(excepted);
        for state in &self.criteria {
            span = span.and(self.must_span(state, excepted));
        }
        span
    }

    /// The span if one unknown criterion turned out at one end; `tally` is that of this fit.
    pub fn answered(&self, tally: &Tally, place: usize, end: End) -> Span {
        let Some(state) = self.criteria.get(place) else { return self.span() };
        // What an approval names it excepts together: which criteria fail decides.
        if self.approvals.has(Covers::Fit) || !self.agreed.is_empty() {
            let mut answered = self.clone();
            if let Some(state) = answered.criteria.get_mut(place) {
                state.met = Some(end == End::Best);
            }
            return answered.span();
        }
        let mut tally = tally.clone();
        let must = usize::from(state.criterion.must);
        tally.unknown = sub(tally.unknown, state.criterion.weight);
        match end {
            End::Best => {
                tally.met = add(tally.met, state.criterion.weight);
                tally.musts_not_met = tally.musts_not_met.saturating_sub(must);
            }
            End::Worst => tally.musts_failed = tally.musts_failed.saturating_add(must),
        }
        let level = |fails: bool| if fails { Level::WalkAway } else { Level::GoAhead };
        let musts = Span { best: level(tally.musts_failed > 0), worst: level(tally.musts_not_met > 0) };
        self.score_span_of(tally.score(), [false; 2]).and(musts)
    }

    /// What the criteria come to.
    pub fn tally(&self) -> Tally {
        let mut tally = Tally::default();
        for state in &self.criteria {
            let weight = state.criterion.weight;
            tally.whole = add(tally.whole, weight);
            match state.met {
                Some(true) => tally.met = add(tally.met, weight),
                Some(false) => {}
                None => tally.unknown = add(tally.unknown, weight),
            }
            let must = usize::from(state.criterion.must);
            tally.musts_failed += if state.met == Some(false) { must } else { 0 };
            tally.musts_not_met += if state.met == Some(true) { 0 } else { must };
        }
        tally
    }

    /// A failed must or a low score, which a strategic review may except.
    pub fn can_be_excepted(&self) -> bool {
        self.span().best > Level::GoAhead
    }

    /// The conclusions: one for every must that fails, one for the score or for what is open.
    pub fn conclusions(&self) -> Vec<Conclusion> {
        let excepted = self.both_excepted();
        let mut conclusions: Vec<Conclusion> = Vec::new();
        // One route for all of them.
        let route = LazyCell::new(|| self.approvals.view(Subject::Fit(&self.failing(End::Best))));
        let short =
            LazyCell::new(|| RouteView { criteria: Vec::new(), past: Vec::new(), ..(*route).clone() });
        for (place, state) in self.criteria.iter().enumerate() {
            if !state.criterion.must || state.met != Some(false) {
                continue;
            }
            let code = match (excepted[0], self.early) {
                (true, _) => "fit-excepted",
                (false, true) => "fit-failed-early",
                (false, false) => "fit-failed",
            };
            let mut with = vec![("criterion", Value::Label(state.criterion.label.clone()))];
            if let Some(fact) = &state.fact {
                with.push(("fact", fact.clone()));
            }
            with.push(("wanted", Value::clone(&state.criterion.wanted)));
            let reason = Reason { code, with, setting: Some(format!("fit.criteria.{place}")) };
            let span = self.must_span(state, excepted);
            let own = if conclusions.len() < MANY { (*route).clone() } else { (*short).clone() };
            conclusions.push(conclude(&state.criterion.id, span, reason, Some(own)));
        }
        let failed = !conclusions.is_empty();
        conclusions.extend(self.score_conclusion(failed, excepted, &|| (*route).clone()));
        conclusions
    }

    fn score_conclusion(
        &self,
        failed: bool,
        excepted: [bool; 2],
        route: &dyn Fn() -> RouteView,
    ) -> Option<Conclusion> {
        let (low, high) = self.score()?;
        let mut unknown = 0;
        let mut span = self.score_span(excepted);
        for state in self.criteria.iter().filter(|state| state.met.is_none()) {
            unknown += 1;
            span = span.and(self.must_span(state, excepted));
        }
        let low_score = high < self.policy.review_below;
        let mut with = Vec::new();
        let code = if unknown > 0 && !span.decided() {
            with.push(("low", percent(low)));
            with.push(("high", percent(high)));
            with.push(("count", Value::count(unknown)));
            "fit-open"
        } else if failed && !low_score {
            return None;
        } else {
            with.push(("score", percent(high)));
            with.push(("minimum", Value::Number(self.policy.review_below)));
            match (low_score, excepted[0]) {
                (true, true) => "fit-score-excepted",
                (true, false) => "fit-low-score",
                (false, _) => "fit-met",
            }
        };
        let liftable = span.worst > Level::GoAhead || (low_score && excepted[0]);
        let reason = Reason { code, with, setting: Some("fit.review_below".to_owned()) };
        Some(conclude("score", span, reason, liftable.then(route)))
    }

    /// The question's parameters for one criterion, with what stands there and does not answer it.
    pub fn question(&self, state: &FitState) -> With {
        let criterion = state.criterion;
        let mut with = vec![
            ("criterion", Value::Label(criterion.label.clone())),
            ("wanted", Value::clone(&criterion.wanted)),
        ];
        with.extend(state.fact.clone().map(|fact| ("fact", fact)));
        with.extend(state.nearest.clone().map(|nearest| ("nearest", nearest)));
        with
    }

    /// The fit for the card.
    pub fn view(&self) -> FitView {
        let (low, high) = self.score().unzip();
        let mut criteria = Vec::with_capacity(self.criteria.len());
        for state in &self.criteria {
            criteria.push(CriterionView {
                id: state.criterion.id.clone(),
                label: state.criterion.label.clone(),
                must: state.criterion.must,
                weight: state.criterion.weight,
                fact: state.fact.clone(),
                wanted: state.criterion.wanted.clone(),
                met: state.met,
                ask: state.criterion.ask.clone(),
            });
        }
        FitView { low, high, criteria }
    }
}

/// So many failed criteria have a route that names all of them and what was granted before; those behind leave that to
/// the first: a list in each entry of a list is the square of it.
const MANY: usize = 20;

#[inline(never)]
fn conclude(subject: &str, span: Span, reason: Reason, route: Option<RouteView>) -> Conclusion {
    Conclusion {
        dimension: Dimension::Fit,
        subject: subject.to_owned(),
        span,
        reason,
        exit: (span.worst > Level::GoAhead).then_some(Exit::StrategicMismatch),
        route,
    }
}

/// A score as a whole number, half away from zero.
fn percent(score: Decimal) -> Value {
    Value::Number(score.round_dp_with_strategy(0, RoundingStrategy::MidpointAwayFromZero).normalize())
}
