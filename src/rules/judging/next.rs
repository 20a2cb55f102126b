//! The one next step (design 3.11): the first of the rules that holds, in their order. Card and coach show the same, and
//! nothing else proposes one.

use rust_decimal::Decimal;

use crate::guidance::{
    Change, Conclusion, Insist, Move, Next, NextStep, Past, PastState, PricePoint, Question, RouteView,
    Target,
};
use crate::judging::judge::Judged;
use crate::judging::range::Range;
use crate::vocabulary::{Covers, Day, Dimension, Ended, Exit, Level, Reason, Side, Span, Stage, Value, With};

/// What the step is read from: all of it was concluded before.
pub struct Known<'a> {
    /// The deal, to ask what another price would be.
    pub judged: &'a Judged<'a>,
    /// The verdict on the record.
    pub verdict: Span,
    /// Every conclusion.
    pub conclusions: &'a [Conclusion],
    /// Every price on the table.
    pub table: &'a [PricePoint],
    /// The questions, the one that settles most first.
    pub questions: &'a [Question],
    /// Single changes that lift the verdict.
    pub moves: &'a [Move],
    /// How far the sale has come.
    pub stage: Option<Stage>,
    /// How the deal ended, where it has.
    pub ended: Option<Ended>,
    /// The buyer is back after we had left, and nobody has begun a new negotiation.
    pub back: bool,
    /// Leaving has been decided, and no executive has taken it back.
    pub leaving: bool,
    /// The conversation that is open (design 3.12).
    pub play: Option<&'static str>,
    /// The day on which the last negotiation on file ended: what was offered until then is history (W-136).
    pub since: Option<Day>,
}

/// The step where the policy has mistakes: whoever answers for it is to be told.
pub fn unjudged(with: With) -> Next {
    let mut draft = Draft::new();
    draft.say(NextStep::AskPolicyOwner, "next-policy");
    draft.0.why.with = with;
    draft.0
}

/// The step.
pub fn next(known: &Known) -> Next {
    let mut draft = Draft::new();
    // The first that holds; of 7 and 10 one rule tells both, and of 7 what costs is told with 6.
    let found = known.play(&mut draft).is_some() // 2
        || known.approval(&mut draft).is_some() // 3
        || known.question(&mut draft).is_some() // 4
        || known.answer_firmly(&mut draft).is_some() // 5
        || known.smallest_price(&mut draft).is_some() // 6
        || known.limit(&mut draft).is_some() // 7 and 10
        || known.leave(&mut draft).is_some() // 8
        || known.request(&mut draft).is_some(); // 9
    if !found {
        known.go_ahead(&mut draft); // 11
    }
    draft.0
}

/// A step in the making: calls, which are smaller than what they do.
struct Draft(Next);

impl Draft {
    fn new() -> Draft {
        let why = Reason { code: "next-sign-plain", with: Vec::new(), setting: None };
        Draft(Next {
            step: NextStep::Sign,
            target: Target::Text,
            why,
            covers: None,
            term: None,
            change: None,
            insist: None,
        })
    }

    #[inline(never)]
    fn say(&mut self, step: NextStep, code: &'static str) {
        self.0.step = step;
        self.0.target = target(step);
        self.0.why.code = code;
    }

    #[inline(never)]
    fn with(&mut self, name: &'static str, value: Value) {
        self.0.why.with.push((name, value));
    }

    fn number(&mut self, name: &'static str, number: Decimal) {
        self.with(name, Value::Number(number.normalize()));
    }

    /// Whom to ask, and for what.
    #[inline(never)]
    fn request(&mut self, route: &RouteView) {
        (self.0.covers, self.0.term) = (Some(route.covers), route.term.clone());
        self.with("roles", missing(route));
    }

    #[inline(never)]
    fn then(&mut self, step: NextStep, code: &'static str) {
        let why = Reason { code, with: Vec::new(), setting: None };
        self.0.insist = Some(Insist { step, target: target(step), why });
    }

    #[inline(never)]
    fn then_with(&mut self, name: &'static str, value: Value) {
        if let Some(then) = &mut self.0.insist {
            then.why.with.push((name, value));
        }
    }
}

/// What we ask: our last offer, else the record's price where the buyer never named it, else the list's.
pub fn our_price(
    offered: Option<Decimal>,
    record: Option<Decimal>,
    list: Option<Decimal>,
    theirs: &dyn Fn(Decimal) -> bool,
) -> Option<Decimal> {
    offered.or(record.filter(|amount| !theirs(*amount))).or(list)
}

/// Where a step is done.
fn target(step: NextStep) -> Target {
    match step {
        NextStep::AskPolicyOwner => Target::Policy,
        NextStep::Question => Target::Question,
        NextStep::RenewApproval | NextStep::CompleteApproval | NextStep::RequestApproval => Target::Request,
        NextStep::SmallestPrice => Target::WhatIf,
        NextStep::Play | NextStep::Leave | NextStep::Refer => Target::Leave,
        _ => Target::Text,
    }
}

/// Who is still to agree, by name of their role; all of them where only the writing is missing.
#[inline(never)]
fn missing(route: &RouteView) -> Value {
    let all = route.needs.iter().all(|need| need.granted.is_some());
    let mut roles = Vec::with_capacity(route.needs.len());
    for need in &route.needs {
        if all || need.granted.is_none() {
            roles.push(Value::Label(need.label.clone()));
        }
    }
    Value::List(roles)
}

/// What was asked for or granted before and still matters: a request for this very thing, or what nobody has asked anew.
#[inline(never)]
fn past(route: &RouteView, is: fn(PastState) -> bool) -> Option<&Past> {
    route
        .past
        .iter()
        .find(|past| is(past.state) && (past.said || past.state == PastState::Requested && past.reaches))
}

/// It was refused or taken back by somebody, and nobody has asked again since: nobody is asked twice.
fn refused(route: &RouteView) -> bool {
    past(route, |state| matches!(state, PastState::Rejected | PastState::Withdrawn)).is_some()
}

/// It was asked for and not answered, or it ended.
fn begun_or_ended(state: PastState) -> bool {
    matches!(state, PastState::Requested | PastState::Expired | PastState::Lapsed)
}

/// Somebody can still be asked.
#[inline(never)]
fn can_ask(route: &RouteView) -> bool {
    !route.complete && !route.closed && !refused(route)
}

impl<'a> Known<'a> {
    fn play(&self, draft: &mut Draft) -> Option<()> {
        if self.play.is_some() || self.ended == Some(Ended::Won) {
            let code = if self.play.is_some() { "next-play" } else { "next-won" };
            draft.say(NextStep::Play, code);
            draft.0.target = Target::Play;
            return Some(());
        }
        let code = match self.ended {
            _ if self.back => "next-returned",
            None if self.leaving => "next-leaving",
            Some(Ended::Lost) => "next-lost",
            Some(Ended::Left) => "next-left",
            Some(Ended::Won) | None => return None,
        };
        draft.say(NextStep::Play, code);
        Some(())
    }

    /// It decides, or may come to decide while the verdict is open.
    fn decides(&self, conclusion: &Conclusion) -> bool {
        match self.verdict.decided() {
            true => conclusion.span.best == self.verdict.best,
            false => conclusion.span.best >= Level::NeedsApproval,
        }
    }

    #[inline(never)]
    fn deciding(&self) -> Option<&'a Conclusion> {
        self.conclusions.iter().find(|conclusion| self.decides(conclusion))
    }

    /// Something that nobody can lift decides.
    fn is_final(&self) -> bool {
        for conclusion in self.conclusions {
            let open = conclusion.route.as_ref().is_some_and(|route| !route.complete && !route.closed);
            if conclusion.span.best == Level::WalkAway && !open {
                return true;
            }
        }
        false
    }

    /// The first of the routes that are surely needed for which that holds.
    #[inline(never)]
    fn route(&self, is: fn(&RouteView) -> bool) -> Option<&'a RouteView> {
        for conclusion in self.conclusions {
            // What may yet turn out otherwise is not asked for.
            let sure = conclusion.span.decided() && conclusion.span.best > Level::GoAhead;
            let needed = sure && self.decides(conclusion);
            let Some(route) = conclusion.route.as_ref().filter(|_| needed) else { continue };
            if !route.complete && is(route) {
                return Some(route);
            }
        }
        None
    }

    /// 3. An approval that is needed ended: ask anew. One that was begun: who is missing.
    fn approval(&self, draft: &mut Draft) -> Option<()> {
        if self.is_final() {
            return None;
        }
        let route = self.route(|route| {
            let begun = route.needs.iter().any(|need| need.granted.is_some());
            can_ask(route) && (begun || past(route, begun_or_ended).is_some())
        })?;
        let past = past(route, begun_or_ended);
        let told = |wanted: &str| {
            let found = past?.reason.with.iter().find(|(name, _)| *name == wanted);
            found.map(|(_, value)| value.clone())
        };
        let (step, name, plain, dated) = match past.map(|past| past.state) {
            Some(PastState::Requested) => {
                (NextStep::CompleteApproval, "day", "next-waiting", "next-waiting-since")
            }
            Some(_) => (NextStep::RenewApproval, "until", "next-renew-lapsed", "next-renew-expired"),
            // Everybody has agreed, and nobody has written down why.
            None if route.needs.iter().all(|need| need.granted.is_some()) => {
                (NextStep::CompleteApproval, "", "next-written", "next-written")
            }
            None => (NextStep::CompleteApproval, "", "next-complete", "next-complete"),
        };
        let when = told(name);
        draft.say(step, if when.is_some() { dated } else { plain });
        draft.request(route);
        if let Some(when) = when {
            draft.with(name, when);
        }
        self.if_refused(draft);
        Some(())
    }

    /// What follows where nobody agrees.
    fn if_refused(&self, draft: &mut Draft) {
        match self.price_that_works() {
            Some((price, _)) => {
                draft.then(NextStep::SmallestPrice, "refused-price");
                draft.then_with("price", Value::Number(price.normalize()));
            }
            None => draft.then(NextStep::Leave, "refused-leave"),
        }
    }

    /// 4. The verdict is open.
    fn question(&self, draft: &mut Draft) -> Option<()> {
        if self.verdict.decided() || self.questions.is_empty() {
            return None;
        }
        draft.say(NextStep::Question, "next-question");
        draft.with("count", Value::count(self.questions.len()));
        Some(())
    }

    /// The last price that a side named; of nobody, the record's or the list's by its id.
    #[inline(never)]
    fn named(&self, side: Option<Side>, id: &str) -> Option<Decimal> {
        for point in self.table {
            if side.is_none() && point.side.is_none() && point.id == id {
                return Some(point.amount);
            }
            if side.is_some() && point.side == side && point.last && self.goes_on(point) {
                return Some(point.amount);
            }
        }
        None
    }

    /// It was offered in the negotiation that goes on; without a day nobody can say so of one that began anew.
    fn goes_on(&self, point: &PricePoint) -> bool {
        let on = point.on.as_deref().and_then(Day::parse);
        self.since.is_none_or(|since| on.is_some_and(|on| on > since))
    }

    /// What the buyer wants to pay.
    fn theirs(&self) -> Option<Decimal> {
        self.named(Some(Side::Buyer), "")
    }

    fn record(&self) -> Option<Decimal> {
        self.named(None, "record")
    }

    /// That side has named this very price.
    #[inline(never)]
    fn has_named(&self, side: Option<Side>, amount: Decimal) -> bool {
        let fits = |own: Option<Side>| own.is_some() && (side.is_none() || own == side);
        self.table.iter().any(|point| fits(point.side) && point.amount == amount)
    }

    fn ours(&self) -> Option<Decimal> {
        let theirs = |amount| self.has_named(Some(Side::Buyer), amount);
        our_price(self.named(Some(Side::Us), ""), self.record(), self.named(None, "list"), &theirs)
    }

    /// 5. What decides is the buyer's price, and our own is clear: at ours the whole deal stands better.
    fn answer_firmly(&self, draft: &mut Draft) -> Option<()> {
        let record = self.record()?;
        // A price on the record that we have not offered, beside one that we have, is what somebody wants of us.
        let wanted = || self.named(Some(Side::Us), "").map(|_| record);
        let (theirs, ours) = self.theirs().or_else(wanted).zip(self.ours())?;
        if theirs >= ours || record >= ours {
            return None;
        }
        let clear = self.judged.price.span_at(Range::just(ours)).worst == Level::GoAhead;
        if !clear || self.judged.verdict_at(ours).best >= self.verdict.best {
            return None;
        }
        self.hold(ours, theirs, draft);
        Some(())
    }

    #[inline(never)]
    fn hold(&self, ours: Decimal, theirs: Decimal, draft: &mut Draft) {
        draft.say(NextStep::AnswerFirmly, "next-answer-firmly");
        draft.number("theirs", theirs);
        draft.number("ours", ours);
        self.at_their_price(theirs, draft);
    }

    /// What follows if they insist on a price.
    #[inline(never)]
    fn at_their_price(&self, theirs: Decimal, draft: &mut Draft) {
        let mut asked = !self.judged.is_closed(Covers::Price);
        for conclusion in self.conclusions {
            if let (Dimension::Price, Some(route)) = (conclusion.dimension, &conclusion.route) {
                asked = can_ask(route);
            }
        }
        let whole = self.judged.verdict_at(theirs);
        match self.judged.price.span_at(Range::just(theirs)).best {
            _ if whole.worst == Level::GoAhead => {
                draft.then(NextStep::Sign, "insist-sign");
                draft.then_with("price", Value::Number(theirs.normalize()));
            }
            // Their price is not what stands in the way.
            Level::GoAhead => {}
            Level::NeedsApproval if asked && whole.best == Level::NeedsApproval => {
                draft.then(NextStep::RequestApproval, "insist-approval");
                draft.then_with("roles", self.judged.policy.role_labels(&self.judged.policy.routes.price));
            }
            _ => draft.then(NextStep::Leave, "insist-leave"),
        }
    }

    /// The smallest price that works, and how it is tried.
    #[inline(never)]
    fn price_that_works(&self) -> Option<(Decimal, &'a [Change])> {
        for way in self.moves {
            if let ([Change::Price(price)], true) =
                (way.changes.as_slice(), way.promises == Span::sure(Level::GoAhead))
            {
                return Some((*price, &way.changes));
            }
        }
        None
    }

    #[inline(never)]
    fn price_decides(&self) -> bool {
        let other = |one: &Conclusion| self.decides(one) && one.dimension != Dimension::Price;
        self.verdict.best >= Level::NeedsApproval && !self.conclusions.iter().any(other)
    }

    /// 6. A price that only we have named, and have not offered yet; what it costs comes first (7).
    fn smallest_price(&self, draft: &mut Draft) -> Option<()> {
        let record = self.record()?;
        if !self.price_decides() {
            return None;
        }
        if self.costs(record, draft) {
            return Some(());
        }
        if self.has_named(None, record) {
            return None;
        }
        let (price, change) = self.price_that_works()?;
        draft.say(NextStep::SmallestPrice, "next-smallest-price");
        draft.number("record", record);
        draft.number("price", price);
        draft.0.change = Some(change.to_vec());
        self.at_their_price(record, draft);
        Some(())
    }

    /// What the terms cost takes a price that is fine under the limit (7): added scope, the days, or what is given away.
    fn costs(&self, record: Decimal, draft: &mut Draft) -> bool {
        let price = &self.judged.price;
        let works = self.price_that_works().map(|(price, _)| price);
        let scope = price.scope_cost().is_some_and(|scope| scope > Decimal::ZERO);
        if scope && price.span_with_scope(Decimal::ZERO).worst == Level::GoAhead {
            draft.say(NextStep::SayLimit, if works.is_some() { "next-scope-price" } else { "next-scope" });
            if let Some(works) = works {
                draft.number("price", works);
            }
            self.at_their_price(record, draft);
            return true;
        }
        let less = price.effective_shown(Range::just(record)).is_some_and(|effective| effective < record);
        if !less || price.span_of(Range::just(record)).worst > Level::GoAhead {
            return false;
        }
        let policy = self.judged.policy;
        let standard = super::terms::standard_days(policy);
        let state = policy.payment_term.and_then(|place| self.judged.terms.get(place));
        let asked = state.and_then(|state| state.days(standard)).filter(|days| *days > standard);
        match (asked, works) {
            (Some(asked), _) => {
                draft.say(NextStep::SayLimit, "next-days");
                draft.number("asked", asked.into());
                draft.number("standard", standard.into());
            }
            (None, Some(works)) => {
                draft.say(NextStep::SayLimit, "next-deductions-price");
                draft.number("price", works);
            }
            (None, None) => draft.say(NextStep::SayLimit, "next-deductions"),
        }
        match works {
            Some(works) => {
                draft.then(NextStep::SmallestPrice, "insist-price");
                draft.then_with("price", Value::Number(works.normalize()));
            }
            None => self.at_their_price(record, draft),
        }
        true
    }

    /// 7. and 10. A term that the buyer asks: our limit, told the first time or repeated.
    fn limit(&self, draft: &mut Draft) -> Option<()> {
        if self.verdict.best != Level::HoldFirm {
            return None;
        }
        let mut held = self.conclusions.iter().filter(|one| one.dimension == Dimension::Terms);
        let Some(held) = held.find(|one| self.decides(one)) else {
            draft.say(NextStep::HoldFirm, "next-hold-signs");
            return Some(());
        };
        let state = self.judged.terms.iter().find(|state| state.term.id == held.subject)?;
        let (told, limit) = state.said();
        draft.with("term", Value::Label(state.term.label.clone()));
        let code = match (limit.is_some(), told) {
            (true, true) => "next-limit-again",
            (true, false) => "next-limit",
            (false, _) => "next-refuse",
        };
        draft.say(NextStep::SayLimit, code);
        if let Some(limit) = limit {
            draft.with("limit", limit);
        }
        match held.route.as_ref().filter(|route| can_ask(route)) {
            Some(route) => {
                draft.then(NextStep::RequestApproval, "insist-exception");
                draft.then_with("roles", missing(route));
            }
            None => draft.then(NextStep::Leave, "insist-leave-term"),
        }
        Some(())
    }

    /// 8. Nobody can sign it, or nobody who was asked would.
    fn leave(&self, draft: &mut Draft) -> Option<()> {
        if self.verdict.best != Level::WalkAway {
            return None;
        }
        // What is to be left is the price on the record; while ours is above it and would not be left, we stay at that.
        if let Some((record, ours)) = self.record().zip(self.ours())
            && record < ours
            && self.judged.verdict_at(ours).best < Level::WalkAway
        {
            self.hold(ours, self.theirs().map_or(record, |theirs| theirs.min(record)), draft);
            return Some(());
        }
        let deciding = self.deciding()?;
        let other = |one: &Conclusion| self.decides(one) && one.exit != Some(Exit::StrategicMismatch);
        // Whom we do not suit is sent to somebody else; whoever abused the team is sent nowhere.
        let misfit = !self.conclusions.iter().any(other) && self.judged.abused().is_none();
        let term = self.judged.terms.iter().find(|state| state.term.id == deciding.subject);
        match (deciding.dimension, self.record(), term) {
            _ if misfit => draft.say(NextStep::Refer, "next-refer"),
            (Dimension::Price, Some(price), _) => {
                draft.say(NextStep::Leave, "next-leave-price");
                draft.number("price", price);
            }
            (Dimension::Terms, _, Some(state)) => {
                draft.say(NextStep::Leave, "next-leave-term");
                draft.with("term", Value::Label(state.term.label.clone()));
            }
            _ => draft.say(NextStep::Leave, "next-leave"),
        }
        if let Some(route) = self.route(can_ask).filter(|_| !self.is_final()) {
            draft.then(NextStep::RequestApproval, if misfit { "else-review" } else { "else-exception" });
            draft.then_with("roles", missing(route));
        } else if let Some((price, _)) = self.price_that_works() {
            draft.then(NextStep::SmallestPrice, "else-price");
            draft.then_with("price", Value::Number(price.normalize()));
        }
        Some(())
    }

    /// 9. It needs an approval: ask for it; where it was refused, nobody is asked twice.
    fn request(&self, draft: &mut Draft) -> Option<()> {
        if self.verdict.best != Level::NeedsApproval {
            return None;
        }
        let refused = self.route(refused).is_some();
        if let Some(route) = self.route(can_ask).filter(|_| !refused) {
            draft.say(NextStep::RequestApproval, "next-request");
            draft.request(route);
            self.if_refused(draft);
            return Some(());
        }
        // Refused, or nobody is there who could: another deal, or none.
        match self.price_that_works() {
            Some((price, change)) => {
                let code = if refused { "next-refused-price" } else { "next-closed-price" };
                draft.say(NextStep::SmallestPrice, code);
                draft.number("price", price);
                draft.0.change = Some(change.to_vec());
                draft.then(NextStep::Leave, "insist-leave");
            }
            None => draft.say(NextStep::Leave, if refused { "next-refused" } else { "next-closed" }),
        }
        Some(())
    }

    /// 11. Sign; while talks go on, hold the price.
    fn go_ahead(&self, draft: &mut Draft) {
        let Some(amount) = self.record() else { return };
        // Nobody is about to sign yet.
        let early = self.stage.is_some_and(|stage| stage < Stage::Closing);
        match self.theirs() {
            Some(theirs) if theirs < amount => {
                draft.say(NextStep::HoldPrice, "next-hold-price");
                draft.number("price", amount);
                draft.number("theirs", theirs);
                self.at_their_price(theirs, draft);
            }
            None if early => {
                draft.say(NextStep::HoldPrice, "next-clear");
                draft.number("price", amount);
            }
            _ => {
                draft.say(NextStep::Sign, "next-sign");
                draft.number("price", amount);
            }
        }
    }
}
