//! The next offer: smaller than the last step, never more than half of the room, never below the threshold (M12), not
//! for nothing (W-035) and not at once (W-033); none where no price helps. And the number that slips out when one does
//! not think.

use rust_decimal::{Decimal, RoundingStrategy};
use time::Duration;

use crate::advice::talks::{Plan, Talks, Tempting};
use crate::judging::asked::Asked;
use crate::judging::terms::TermState;
use crate::number::money::{add, div, mul, round_up, step_at, sub};
use crate::policy::TermRule;
use crate::vocabulary::{Day, Level, Moment, Reason, Stage, Value, With};

/// At most so many things to ask in return are named.
const ASKS: usize = 5;

fn reason(code: &'static str, with: With) -> Reason {
    Reason { code, with, setting: None }
}

/// What a step must not exceed, and why.
struct Bound {
    most: Decimal,
    reason: Reason,
}

impl Talks<'_> {
    /// What to do about the price, and when, and for what.
    pub fn plan(&self) -> Plan {
        if self.scene.in_play() {
            return Plan { why: vec![reason("talks-plan-play", Vec::new())], ..Plan::default() };
        }
        let (price, why) = match self.next_price() {
            Ok((price, bound)) => {
                let gave = self.ours_last.map(|ours| sub(ours, price)).unwrap_or_default();
                let with = vec![("price", self.money(price)), ("amount", self.money(gave))];
                let mut why = vec![reason("talks-plan-step", with), bound];
                why.extend(self.besides());
                (Some(price), why)
            }
            Err(why) => (None, vec![why]),
        };
        let step = price.and_then(|price| self.ours_last.map(|ours| sub(ours, price)));
        let both = self.ours_last.zip(self.theirs_last);
        let over = self.beyond_price()
            || both.is_some_and(|(ours, theirs)| theirs >= ours || self.to_be_signed(theirs));
        let (when, not_before) = if over { (None, None) } else { self.when() };
        let ask = if price.is_some() { self.ask() } else { Vec::new() };
        let stuck = price.is_none() && !over && self.ours_last.is_some() && self.theirs_last.is_some();
        let instead = if stuck { self.instead() } else { Vec::new() };
        Plan { price, step, why, when, not_before, ask, instead }
    }

    /// The deal may be signed at the buyer's price, and that is what the sale has come to: nothing is opened anew.
    fn to_be_signed(&self, theirs: Decimal) -> bool {
        self.scene.deal.stage == Some(Stage::Closing) && self.stand(theirs).signable()
    }

    /// What holds the deal up beside the price, where that is no reason to leave.
    pub fn besides(&self) -> Option<Reason> {
        let code = match self.rest().best {
            Level::GoAhead => return None,
            Level::HoldFirm => "talks-besides-term",
            Level::NeedsApproval => "talks-besides-approval",
            Level::WalkAway => "talks-beyond-price",
        };
        Some(reason(code, vec![("what", self.beside())]))
    }

    /// The next price and what limits the step, or why there is none.
    fn next_price(&self) -> Result<(Decimal, Reason), Reason> {
        if let Some(beyond) = self.besides().filter(|_| self.beyond_price()) {
            return Err(beyond);
        }
        let Some(ours) = self.ours_last else { return Err(reason("talks-plan-no-price", Vec::new())) };
        let Some(theirs) = self.theirs_last else { return Err(reason("talks-plan-wait", Vec::new())) };
        let with = || vec![("price", self.money(ours))];
        if theirs >= ours {
            let stand = self.stand(theirs);
            let code = match () {
                () if stand.signable() => "talks-plan-agreed",
                () if stand.under_floor() => "talks-plan-agreed-floor",
                () if stand.approvable() => "talks-plan-agreed-approval",
                () => "talks-plan-agreed-open",
            };
            return Err(reason(code, vec![("price", self.money(theirs))]));
        }
        if self.to_be_signed(theirs) {
            return Err(reason("talks-plan-sign", vec![("price", self.money(theirs))]));
        }
        let Some(line) = self.line else { return Err(reason("talks-plan-no-threshold", Vec::new())) };
        if ours < line.price {
            let stand = self.stand(ours);
            let code = match () {
                () if stand.clear() => "talks-plan-approved",
                () if stand.under_floor() => "talks-plan-under-floor",
                () => "talks-plan-below",
            };
            return Err(reason(code, with()));
        }
        if ours == line.price {
            return Err(reason("talks-plan-at-threshold", with()));
        }
        let bound = self.bound(ours, theirs, line.price);
        let least = sub(ours, bound.most).max(line.price).max(theirs);
        // On a grid that people say; what is finer than a thousandth of the price is not worth saying.
        let said = [3, 4].into_iter().map(|digits| round_up(least, step_at(least, digits)));
        match said.into_iter().find(|price| *price < ours) {
            Some(price) => Ok((price, bound.reason)),
            None => Err(reason(
                "talks-plan-too-little",
                vec![("price", self.money(ours)), ("left", self.money(sub(ours, line.price)))],
            )),
        }
    }

    /// The tightest bound of the step.
    fn bound(&self, ours: Decimal, theirs: Decimal, line: Decimal) -> Bound {
        let part = |amount: Decimal, of: u32| div(amount, Decimal::from(of)).unwrap_or_default();
        let room = part(sub(ours, line), 2);
        let with = vec![("left", self.money(sub(ours, line)))];
        let by_room = Bound { most: room, reason: reason("talks-plan-by-room", with) };
        let by_way = match self.ours.last_gave() {
            Some(last) => {
                let ratio = self.scene.settings.negotiation.step_ratio;
                let with = vec![("last", self.money(last)), ("share", Value::Share(ratio))];
                let setting = Some("coach.negotiation.step_ratio".to_owned());
                let why = Reason { code: "talks-plan-by-step", with, setting };
                Bound { most: mul(last, ratio), reason: why }
            }
            None => {
                let with = vec![("gap", self.money(sub(ours, theirs)))];
                Bound { most: part(sub(ours, theirs), 3), reason: reason("talks-plan-by-gap", with) }
            }
        };
        if by_room.most < by_way.most { by_room } else { by_way }
    }

    /// When to say it: once they have answered, and not before the hours are over in which a concession is hasty.
    fn when(&self) -> (Option<Reason>, Option<String>) {
        let talks = &self.scene.settings.negotiation;
        let back = self.comeback.on.and_then(|on| later(on, talks.return_hours));
        let Some(demand) = self.demand() else {
            let ours = self.ours_last.filter(|_| !self.offers.is_empty() && self.theirs_last.is_some());
            // A price that nobody may sign is taken back, not waited for.
            let ours = ours.filter(|ours| !self.stand(*ours).under_floor());
            let wait = ours.map(|ours| reason("talks-when-their-turn", vec![("price", self.money(ours))]));
            return (wait, None);
        };
        let hours = Value::Number(Decimal::from(talks.hasty_hours));
        let setting = Some("coach.negotiation.hasty_hours".to_owned());
        let Some(at) = demand.on.and_then(|on| later(on, talks.hasty_hours)).max(back) else {
            return (
                Some(Reason { code: "talks-when-undated", with: vec![("hours", hours)], setting }),
                None,
            );
        };
        if self.scene.now.is_some_and(|now| reached(now, at)) {
            return (Some(reason("talks-when-now", Vec::new())), None);
        }
        let mut with = vec![("hours", hours), ("day", Value::day(at.day))];
        let code = match at.minute {
            Some(minute) => {
                with.push(("time", Value::Text(format!("{:02}:{:02}", minute / 60, minute % 60))));
                "talks-when-at"
            }
            None => "talks-when-on",
        };
        (Some(Reason { code, with, setting }), Some(at.to_string()))
    }

    /// What to ask in return, from what this deal really has open. What is beyond our limits is refused, not bought
    /// back with price (W-054), so it is not among it.
    fn ask(&self) -> Vec<Reason> {
        let judged = self.scene.judged;
        let payment = self.scene.policy.payment_term;
        let mut asks = Vec::new();
        let mut payment_open = false;
        for (place, state) in judged.terms.iter().enumerate().filter(|(_, state)| beyond_standard(state)) {
            let view = self.scene.guidance.terms.get(place);
            let standard = view.and_then(|view| view.standard.clone());
            let Some(standard) = standard else { continue };
            payment_open = payment_open || payment == Some(place);
            let with = vec![("term", Value::Label(state.term.label.clone())), ("standard", standard)];
            asks.push(reason("talks-ask-term", with));
        }
        let scope = judged.price.scope_cost().is_some_and(|cost| cost > Decimal::ZERO);
        if scope {
            asks.push(reason("talks-ask-scope-added", Vec::new()));
        }
        let today = self.scene.now.map(|now| now.day);
        match self.close_on.filter(|close| today.is_none_or(|today| today < *close)) {
            Some(close) => asks.push(reason("talks-ask-decision-by", vec![("day", Value::day(close))])),
            None => asks.push(reason("talks-ask-decision", Vec::new())),
        }
        asks.push(reason("talks-ask-commitment", Vec::new()));
        let paid = payment.and_then(|place| judged.terms.get(place)).is_some_and(|state| !state.is_beyond());
        if paid && !payment_open {
            asks.push(reason("talks-ask-payment-sooner", Vec::new()));
        }
        if !scope {
            asks.push(reason("talks-ask-scope", Vec::new()));
        }
        asks.push(reason("talks-ask-reference", Vec::new()));
        asks.truncate(ASKS);
        asks
    }

    /// What can be offered where the price has no room.
    fn instead(&self) -> Vec<Reason> {
        let mut offers =
            vec![reason("talks-instead-scope", Vec::new()), reason("talks-instead-phases", Vec::new())];
        if self.theirs_last.is_some_and(|theirs| self.stand(theirs).approvable()) {
            offers.push(reason("talks-instead-approval", Vec::new()));
        }
        offers
    }

    /// What slips out when a demand is answered at once: their price and a third of the way to ours, at least the
    /// threshold where that lies between (W-033: 145,000 against 140,000). Where there is no room below our price, or
    /// nobody knows how much, no number is named.
    pub fn tempting(&self) -> Option<Tempting> {
        let demand = self.demand()?.amount;
        let ours = self.ours_last.filter(|ours| *ours > demand)?;
        if self.scene.in_play() || self.beyond_price() || self.to_be_signed(demand) {
            return None;
        }
        let price = self.slip(demand, ours);
        let mut with = vec![("demand", self.money(demand))];
        let code = match price {
            None => "talks-tempting-no-room",
            Some(price) if self.stand(price).signable() => "talks-tempting-legal",
            Some(_) => "talks-tempting",
        };
        with.extend(price.map(|price| ("price", self.money(price))));
        Some(Tempting { price, zone: price.and_then(|price| self.zone(price)), reason: reason(code, with) })
    }

    /// That number, where it may be named.
    fn slip(&self, demand: Decimal, ours: Decimal) -> Option<Decimal> {
        let line = self.line.map(|line| line.price).filter(|line| *line < ours)?;
        let third = add(demand, div(sub(ours, demand), Decimal::from(3))?);
        let least = line.max(third);
        let said = [3, 4, 5].into_iter().map(|digits| nearest(least, digits).max(line));
        let price = said.into_iter().find(|price| *price > demand && *price < ours)?;
        (self.stand(price).deal.best < Level::WalkAway).then_some(price)
    }
}

/// The buyer asks more than our standard, within our limit.
fn beyond_standard(state: &TermState) -> bool {
    let open = match (&state.term.rule, &state.asked) {
        (TermRule::AtMost { standard, .. }, Asked::Number(asked)) => asked > standard,
        (TermRule::AtLeast { standard, .. }, Asked::Number(asked)) => asked < standard,
        (TermRule::OneOf { standard, .. }, Asked::Option(asked)) => asked != standard,
        _ => false,
    };
    open && !state.is_beyond()
}

/// The nearest number with so many digits, the higher of two.
fn nearest(amount: Decimal, digits: u32) -> Decimal {
    let step = step_at(amount, digits);
    let steps = div(amount, step).unwrap_or_default();
    mul(steps.round_dp_with_strategy(0, RoundingStrategy::MidpointAwayFromZero), step).normalize()
}

/// So many hours later. Where the time is not known: the day on which they are surely over.
fn later(on: Moment, hours: u32) -> Option<Moment> {
    let minutes = i64::from(hours).saturating_mul(60).saturating_add(i64::from(on.minute.unwrap_or(0)));
    let day = 24 * 60;
    let days = minutes / day + i64::from(on.minute.is_none() && minutes % day > 0);
    let minute = on.minute.and_then(|_| u16::try_from(minutes % day).ok());
    Some(Moment { day: Day(on.day.0.checked_add(Duration::days(days))?), minute })
}

/// Whether it is that late; by days where a time is not known.
fn reached(now: Moment, at: Moment) -> bool {
    match now.minutes_since(at) {
        Some(minutes) => minutes >= 0,
        None => now.day >= at.day,
    }
}
