//! What would make it work: the smallest single changes that lift the verdict, and the smallest combination
//! (design 3.10, M5). Every one is tried on the deal before it is offered, and so is its next smaller neighbour.

use rust_decimal::Decimal;

use crate::facts::read::order;
use crate::guidance::{Approve, Change, Move};
use crate::judging::approvals;
use crate::judging::asked::Asked;
use crate::judging::asked::MAX_DAYS;
use crate::judging::judge::Judged;
use crate::number::money::{add, mul, round_up, step_at, sub};
use crate::vocabulary::{Covers, Dimension, Level, Reason, Span, Value, With};

/// Prices and costs are offered with this many significant digits: exact enough to the hundredth of a percent,
/// short enough to be said.
const DIGITS: u32 = 5;

/// The single changes that lift the verdict, the biggest lift first.
pub fn moves(judged: &Judged) -> Vec<Move> {
    let now = judged.verdict();
    if now == Span::sure(Level::GoAhead) {
        return Vec::new();
    }
    let mut changes = price_changes(judged);
    changes.extend(day_changes(judged));
    changes.extend(scope_changes(judged));
    changes.extend(dropped_terms(judged, Level::GoAhead));
    changes.extend(approvals_needed(judged));
    let lone = lone_term(judged);
    let days = judged.policy.payment_term.and_then(|place| judged.policy.terms.get(place));
    let mut moves = Vec::new();
    for change in changes {
        // To better one term of several that decide lifts nothing; payment days better the price too.
        let term = match &change {
            Change::DropTerm(id) => Some(id).filter(|id| days.is_none_or(|days| days.id != **id)),
            Change::Approve(approve) => approve.term.as_ref(),
            _ => None,
        };
        if term.is_some_and(|id| lone != Some(id.as_str())) {
            continue;
        }
        let promises = judged.after(&mut [&change].into_iter()).verdict();
        let whatever = matches!(change, Change::Price(_)) && promises.best <= now.best;
        if lifts(now, promises) || (whatever && promises.worst < now.worst) {
            moves.push(described(judged, vec![change], promises));
        }
    }
    order(&mut moves, |a, b| a.promises.best < b.promises.best);
    moves
}

/// A lift betters the good end and does not harm the bad one.
fn lifts(now: Span, then: Span) -> bool {
    then.best < now.best && then.worst <= now.worst
}

/// The one term without which the terms would not be in the way; nothing when several are, or none.
fn lone_term<'p>(judged: &Judged<'p>) -> Option<&'p str> {
    let best = judged.verdict().best;
    let mut deciding = judged.terms.iter().filter(|state| state.span().best == best);
    deciding.next().filter(|_| deciding.next().is_none()).map(|state| state.term.id.as_str())
}

/// How many changes a combination has at the most: nobody negotiates forty things.
const HANDFUL: usize = 5;

/// The smallest combination that lifts further than every single change: one remedy for each thing in the
/// way, none of which could be left out, and no more than a handful.
pub fn combination(judged: &Judged, singles: &[Move]) -> Option<Move> {
    let now = judged.verdict();
    let mut reached = now.best;
    for found in singles {
        reached = reached.min(found.promises.best);
    }
    let mut targets = Level::ALL.iter().filter(|target| **target < reached);
    targets.find_map(|target| combined(judged, now, reached, *target))
}

/// The combination that takes away everything worse than `target`.
fn combined(judged: &Judged, now: Span, reached: Level, target: Level) -> Option<Move> {
    // Terms first: to take our payment days also betters the price.
    let mut changes = dropped_terms(judged, target);
    if changes.len() > HANDFUL {
        return None;
    }
    for change in approvals_needed(judged) {
        if matches!(&change, Change::Approve(Approve { covers: Covers::Fit | Covers::Signs, .. })) {
            changes.push(change);
        }
    }
    // The last of the prices lifts furthest.
    let price = price_changes(&judged.after(&mut changes.iter())).pop();
    changes.extend(price);
    let promises = judged.after(&mut changes.iter()).verdict();
    if promises.best >= reached || !lifts(now, promises) {
        return None;
    }
    let mut place = 0;
    while let Some(change) = changes.get(place).cloned() {
        changes.remove(place);
        if judged.after(&mut changes.iter()).verdict() != promises {
            changes.insert(place, change);
            place += 1;
        }
    }
    shrink_price(judged, &mut changes, promises);
    (2..=HANDFUL).contains(&changes.len()).then(|| described(judged, changes, promises))
}

/// With fewer remedies beside it a smaller price, or only a larger one, may do.
fn shrink_price(judged: &Judged, changes: &mut [Change], promises: Span) {
    let others = judged.after(&mut changes.iter().filter(|change| !matches!(change, Change::Price(_))));
    let smallest = price_changes(&others)
        .into_iter()
        .find(|change| others.after(&mut [change].into_iter()).verdict() == promises);
    let slot = changes.iter_mut().find(|change| matches!(change, Change::Price(_)));
    if let (Some(slot), Some(smallest)) = (slot, smallest) {
        *slot = smallest;
    }
}

/// For every better verdict that `at` can reach on 0..=most, where it never gets worse as the place grows, the
/// first place that reaches it.
fn first_places(most: u32, now: Level, at: &dyn Fn(u32) -> Level) -> Vec<u32> {
    let mut places = Vec::new();
    let mut reached = now;
    while at(most) < reached {
        let (mut low, mut high) = (0, most);
        while low < high {
            let middle = low + (high - low) / 2;
            match at(middle) < reached {
                true => high = middle,
                false => low = middle + 1,
            }
        }
        places.push(low);
        reached = at(low);
    }
    places
}

/// Higher prices, one for each better verdict.
fn price_changes(judged: &Judged) -> Vec<Change> {
    let price = &judged.price;
    let threshold = price.threshold().and_then(|threshold| threshold.most);
    let (Some(now), Some(threshold)) = (price.amount.known(), threshold) else {
        return Vec::new();
    };
    let Some(needed) = price.price_whatever(threshold.published).filter(|needed| *needed > now) else {
        return Vec::new();
    };
    // One step more than the formula says, should its division have lost a crumb.
    let step = step_at(needed, DIGITS);
    let verdict = judged.verdict();
    let mut prices =
        lifting_prices(&|at| judged.verdict_at(at).best, verdict.best, now, add(needed, step), step);
    // Where a row, the adjustment or what the terms cost is open: the price that works whatever the answer.
    let worst = |at: Decimal| judged.verdict_at(at).worst;
    let whatever = lifting_prices(&worst, verdict.worst, now, add(needed, step), step).pop();
    prices.extend(whatever.filter(|price| !prices.contains(price)));
    let mut changes = Vec::new();
    for price in prices {
        changes.push(Change::Price(price));
    }
    changes
}

/// The first price on the grid of `step` for each level better than `reached`, from `least` to `most`; a
/// smaller price has a finer grid.
fn lifting_prices(
    level: &dyn Fn(Decimal) -> Level,
    reached: Level,
    least: Decimal,
    most: Decimal,
    step: Decimal,
) -> Vec<Decimal> {
    let first = round_up(least, step);
    let steps = round_up(sub(most, first).max(Decimal::ZERO), step).checked_div(step).unwrap_or_default();
    let steps = u32::try_from(steps.trunc()).unwrap_or(0);
    let at = |place: u32| add(first, mul(step, Decimal::from(place))).normalize();
    let places = first_places(steps, reached, &|place| level(at(place)));
    let fine = |price: Decimal| {
        let finer = step_at(price, DIGITS);
        if finer >= step {
            return price;
        }
        let below = sub(price, step).max(least);
        lifting_prices(level, level(below), below, price, finer).pop().unwrap_or(price)
    };
    let mut prices = Vec::new();
    for place in places {
        prices.push(fine(at(place)));
    }
    prices
}

/// Fewer payment days, one for each better verdict.
fn day_changes(judged: &Judged) -> Vec<Change> {
    let standard = crate::judging::terms::standard_days(judged.policy);
    let state = judged.policy.payment_term.and_then(|place| judged.terms.get(place));
    let asked = state.and_then(|state| match state.asked {
        Asked::Unlimited => Some(MAX_DAYS),
        _ => state.days(standard),
    });
    let Some(days) = asked.filter(|days| *days > standard) else {
        return Vec::new();
    };
    let at = |place: u32| days.saturating_sub(place);
    let most = days.saturating_sub(standard);
    let places = first_places(most, judged.verdict().best, &|place| judged.verdict_with_days(at(place)).best);
    let mut changes = Vec::new();
    for place in places {
        changes.push(Change::PaymentDays(at(place)));
    }
    changes
}

/// Less cost of added scope, one for each better verdict.
fn scope_changes(judged: &Judged) -> Vec<Change> {
    let Some(scope) = judged.price.scope_cost().filter(|scope| *scope > Decimal::ZERO) else {
        return Vec::new();
    };
    let step = step_at(scope, 3);
    let steps = round_up(scope, step).checked_div(step).unwrap_or_default();
    let most = u32::try_from(steps.trunc()).unwrap_or(0);
    let at = |place: u32| {
        let left = sub(round_up(scope, step), mul(step, Decimal::from(place)));
        left.max(Decimal::ZERO).min(scope).normalize()
    };
    let verdict = |cost: Decimal| judged.verdict_with(Dimension::Price, judged.price.span_with_scope(cost));
    let places = first_places(most, judged.verdict().best, &|place| verdict(at(place)).best);
    let mut changes = Vec::new();
    for place in places {
        changes.push(Change::ScopeCost(at(place)));
    }
    changes
}

/// The terms beyond our limit that may conclude something worse than `target`.
fn dropped_terms(judged: &Judged, target: Level) -> Vec<Change> {
    let mut changes = Vec::new();
    for state in &judged.terms {
        let span = state.span();
        if state.is_beyond()
            && span.worst > Level::GoAhead
            && (target == Level::GoAhead || span.best > target)
        {
            changes.push(Change::DropTerm(state.term.id.clone()));
        }
    }
    changes
}

/// The approvals that could be granted.
fn approvals_needed(judged: &Judged) -> Vec<Change> {
    let mut needed = Vec::new();
    let mut ask = |covers: Covers, term: Option<&str>, down_to: Option<Decimal>| {
        if !judged.is_closed(covers) {
            let down_to = down_to.map(|price| price.normalize());
            needed.push(Change::Approve(Approve { covers, term: term.map(str::to_owned), down_to }));
        }
    };
    let price = &judged.price;
    if price.span() == Span::sure(Level::NeedsApproval) {
        let effective = price.effective_range(price.amount.clone()).known();
        if let Some(effective) = effective {
            ask(Covers::Price, None, Some(effective));
        }
    }
    for state in &judged.terms {
        if state.can_be_excepted() {
            ask(Covers::Term, Some(&state.term.id), None);
        }
    }
    if judged.fit.can_be_excepted() {
        ask(Covers::Fit, None, None);
    }
    if judged.signs.can_be_approved() {
        ask(Covers::Signs, None, None);
    }
    needed
}

/// A move with its sentences.
fn described(judged: &Judged, changes: Vec<Change>, promises: Span) -> Move {
    let mut reasons = Vec::with_capacity(changes.len());
    for change in &changes {
        reasons.push(describe(judged, change));
    }
    Move { changes, reasons, promises }
}

fn describe(judged: &Judged, change: &Change) -> Reason {
    let mut with = Vec::new();
    let code = match change {
        Change::Price(price) => {
            with.push(("price", judged.price.money(*price)));
            if let Some(now) = judged.price.amount.known() {
                with.push(("from", judged.price.money(now)));
                with.push(("more", judged.price.money(sub(*price, now))));
            }
            "move-price"
        }
        Change::PaymentDays(days) => {
            with.push(("days", Value::Number(Decimal::from(*days))));
            let state = judged.policy.payment_term.and_then(|place| judged.terms.get(place));
            match state.and_then(|state| state.days(crate::judging::terms::standard_days(judged.policy))) {
                Some(now) => {
                    with.push(("from", Value::Number(Decimal::from(now))));
                    "move-days"
                }
                None => "move-days-end",
            }
        }
        Change::ScopeCost(cost) => {
            with.push(("amount", judged.price.money(*cost)));
            if let Some(now) = judged.price.scope_cost() {
                with.push(("from", judged.price.money(now)));
            }
            if cost.is_zero() { "move-scope-none" } else { "move-scope" }
        }
        Change::DropTerm(id) => {
            push_term(&mut with, judged, id);
            "move-drop-term"
        }
        Change::Approve(approve) => {
            let route = approvals::route(judged.policy, approve.covers).0;
            with.push(("roles", judged.policy.role_labels(route)));
            if let Some(price) = approve.down_to {
                with.push(("down_to", judged.price.money(price)));
            }
            if let Some(id) = &approve.term {
                push_term(&mut with, judged, id);
            }
            match approve.covers {
                Covers::Price => "move-approve-price",
                Covers::Term => "move-approve-term",
                Covers::Fit => "move-approve-fit",
                Covers::Signs => "move-approve-signs",
            }
        }
    };
    Reason { code, with, setting: None }
}

fn push_term(with: &mut With, judged: &Judged, id: &str) {
    if let Some(state) = judged.terms.iter().find(|state| state.term.id == id) {
        with.push(("term", Value::Label(state.term.label.clone())));
    }
}
