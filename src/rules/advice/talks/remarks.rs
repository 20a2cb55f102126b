//! What stands out in the moves: haste, giving for nothing, deadlock, where the buyer seems to stop, and what speaks for
//! the posture.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::advice::round::Offer;
use crate::advice::talks::track::{Move, Named, Series, rounded, surely};
use crate::advice::talks::{
    After, Line, Met, Pattern, Plan, Remark, Signal, Tactic, Talks, Toggle, Tone, Trigger, TriggerKind, Zopa,
};
use crate::number::money::{add, div, mul, round_up, step_at, sub};
use crate::vocabulary::{Day, Level, Moment, Reason, Side, Stage, Value, With, Zone};

/// A concession that came too fast.
pub struct Hasty {
    pub tone: Tone,
    pub reason: Reason,
    /// The deal may be signed at the price.
    legal: bool,
    price: Decimal,
}

/// How long nobody has moved.
pub struct Deadlock {
    rounds: usize,
    since: Option<Moment>,
}

fn reason(code: &'static str, with: With) -> Reason {
    Reason { code, with, setting: None }
}

fn set(code: &'static str, with: With, setting: &'static str) -> Reason {
    Reason { code, with, setting: Some(setting.to_owned()) }
}

/// How long after something it came: in hours where both times are known, else in days.
fn lag(from: Moment, to: Moment) -> (bool, Value) {
    match to.minutes_since(from) {
        Some(minutes) => (true, Value::Number(Decimal::from(minutes / 60))),
        None => (false, Value::Number(Decimal::from(to.days_since(from)))),
    }
}

impl Talks<'_> {
    /// Our concessions that answered a demand within the policy's hours, and asked nothing for it (W-033). A buyer who
    /// just gave as much has asked nothing for nothing.
    fn hasty_moves(&self) -> Vec<(Move, Named)> {
        let given = self.theirs.steps();
        let asked = &self.theirs.prices;
        let mut hasty = Vec::new();
        for step in self.ours.steps().into_iter().filter(|step| step.gave > Decimal::ZERO) {
            let Some(place) = step.to.place else { continue };
            if self.offers.get(place).is_some_and(|offer| offer.in_return.is_some()) {
                continue;
            }
            // Their last price before; the step to it stands one place earlier among their steps.
            let at = asked.partition_point(|named| named.place < Some(place)).checked_sub(1);
            let demand = at.and_then(|at| asked.get(at));
            let Some((demand, (on, asked))) = demand.zip(step.to.on.zip(demand.and_then(|it| it.on))) else {
                continue;
            };
            let answered = at.and_then(|at| at.checked_sub(1)).and_then(|at| given.get(at));
            let even = answered.is_some_and(|given| given.gave >= step.gave);
            if !even && on.within_hours(asked, self.scene.settings.negotiation.hasty_hours) {
                hasty.push((step, *demand));
            }
        }
        hasty
    }

    /// The places of the offers that were hasty.
    pub fn hasty_places(&self) -> Vec<usize> {
        self.hasty_moves().iter().filter_map(|(step, _)| step.to.place).collect()
    }

    /// Our concessions within the policy's hours of the buyer's return (W-135).
    fn return_moves(&self) -> Vec<(Move, Moment, Moment)> {
        let Some(back) = self.comeback.on else { return Vec::new() };
        let within = |step: &Move| {
            let on = step.to.on.filter(|_| step.gave > Decimal::ZERO)?;
            on.within_hours(back, self.scene.settings.negotiation.return_hours).then_some((*step, back, on))
        };
        self.ours.steps().iter().filter_map(within).collect()
    }

    /// The places of the offers that came too early after the buyer's return.
    pub fn return_places(&self) -> Vec<usize> {
        self.return_moves().iter().filter_map(|(step, _, _)| step.to.place).collect()
    }

    /// Every concession that came too fast, the oldest first.
    pub fn hasty(&self) -> Vec<Hasty> {
        let mut found = Vec::new();
        for (step, back, on) in self.return_moves() {
            let (by_hours, lag) = lag(back, on);
            let with = vec![
                ("price", self.money(step.to.amount)),
                ("amount", self.money(step.gave)),
                (if by_hours { "hours" } else { "days" }, lag),
            ];
            let code = if by_hours { "talks-return-hours" } else { "talks-return-days" };
            let reason = set(code, with, "coach.negotiation.return_hours");
            found.push((step.to.place, self.too_fast(Tone::Bad, reason, step.to.amount)));
        }
        for (step, demand) in self.hasty_moves() {
            let Some((asked, on)) = demand.on.zip(step.to.on) else { continue };
            let (by_hours, lag) = lag(asked, on);
            let with = vec![
                ("price", self.money(step.to.amount)),
                ("amount", self.money(step.gave)),
                ("demand", self.money(demand.amount)),
                (if by_hours { "hours" } else { "days" }, lag),
            ];
            let code = if by_hours { "talks-hasty-hours" } else { "talks-hasty-days" };
            let reason = set(code, with, "coach.negotiation.hasty_hours");
            found.push((step.to.place, self.too_fast(Tone::Bad, reason, step.to.amount)));
        }
        crate::facts::read::order(&mut found, |(a, _), (b, _)| a < b);
        let mut all: Vec<Hasty> = self.perhaps_hasty().into_iter().collect();
        all.extend(found.into_iter().map(|(_, hasty)| hasty));
        all
    }

    fn too_fast(&self, tone: Tone, reason: Reason, price: Decimal) -> Hasty {
        Hasty { tone, reason, legal: self.stand(price).signable(), price }
    }

    /// Our first offer, below what we asked before, on the very day of their demand: nobody knows who spoke first.
    fn perhaps_hasty(&self) -> Option<Hasty> {
        let before = self.unsure_opening?;
        let first = self.ours.prices.first()?;
        let offer = self.offers.get(first.place?)?;
        let demand = self.theirs.prices.iter().rev().find(|named| named.place < first.place)?;
        let close = first.on?.within_hours(demand.on?, self.scene.settings.negotiation.hasty_hours)
            && offer.in_return.is_none();
        let with = vec![
            ("price", self.money(first.amount)),
            ("amount", self.money(sub(before, first.amount))),
            ("demand", self.money(demand.amount)),
        ];
        let reason = set("talks-hasty-perhaps", with, "coach.negotiation.hasty_hours");
        close.then(|| self.too_fast(Tone::Warn, reason, first.amount))
    }

    /// No movement of either side over the policy's rounds, a round being an offer of each side; the prices that are
    /// held count with the offers that named them (W-093a).
    pub fn deadlock(&self) -> Option<Deadlock> {
        let needed =
            usize::try_from(self.scene.settings.negotiation.deadlock_rounds).unwrap_or(usize::MAX).max(2);
        let (rounds, since) = self.still();
        let apart = self.ours_last.zip(self.theirs_last).is_some_and(|(ours, theirs)| theirs < ours);
        (rounds >= needed && apart).then_some(Deadlock { rounds, since })
    }

    /// Rounds since somebody last moved, and since when.
    fn still(&self) -> (usize, Option<Moment>) {
        let moved = |series: &Series| {
            let steps = series.steps();
            steps.iter().rev().find(|step| !step.gave.is_zero()).and_then(|step| step.to.place)
        };
        let last = moved(&self.ours).max(moved(&self.theirs));
        let held = |series: &Series| {
            let after = series.prices.iter().filter(|named| named.place > last).count();
            let before = series.prices.iter().any(|named| named.place.is_some() && named.place <= last);
            if before && last.is_some() { after.saturating_add(1) } else { after }
        };
        let since = self.offers.get(last.unwrap_or(0)).and_then(|offer| offer.on);
        (held(&self.ours).min(held(&self.theirs)), since)
    }

    /// Where the buyer's diminishing steps seem to end (M13, Aitken): none for other series.
    pub fn signal(&self) -> Option<Signal> {
        if self.theirs.pattern() != Pattern::Diminishing {
            return None;
        }
        let steps = self.theirs.steps();
        let mut latest = steps.iter().rev();
        let (second, first) = (latest.next()?, latest.next()?);
        let last = second.to.amount;
        // x₂ − Δ₂² / (Δ₂ − Δ₁), without a square that a decimal could not hold.
        let beyond = mul(second.gave, div(second.gave, sub(first.gave, second.gave))?);
        let end = add(last, beyond);
        let price = round_up(end, step_at(end, 4));
        if beyond <= Decimal::ZERO || price >= crate::number::money::MAX_AMOUNT {
            return None;
        }
        let mut with = vec![("price", self.money(price))];
        with.extend(self.line.map(|line| ("gap", self.money(sub(price, line.price).abs()))));
        let stand = self.stand(price);
        let code = match self.line {
            _ if stand.under_floor() => "talks-signal-below-floor",
            Some(line) if stand.clear() && !self.beyond_price() => match price >= line.price {
                true => "talks-signal-clear",
                false => "talks-signal-approved",
            },
            Some(_) if stand.approvable() => "talks-signal-approval",
            _ => "talks-signal-alone",
        };
        Some(Signal { price, zone: self.zone(price), reason: reason(code, with) })
    }

    /// The zone of agreement as far as it shows (M2); none where no price makes an agreement.
    pub fn zopa(&self, signal: Option<&Signal>) -> Option<Zopa> {
        let least = self.line.filter(|line| line.sure && !self.beyond_price())?.price;
        let named = self.theirs.prices.iter().map(|named| named.amount).max();
        let sure = named.filter(|named| *named >= least);
        let most = sure.or(signal.map(|signal| signal.price))?;
        Some(Zopa { least, most, surplus: sub(most, least), sure: sure.is_some() })
    }

    /// The curve towards the closing day that our path is closest to (M14): the part of our room that was given at
    /// each of our offers, and today, against the part of the time that had passed, to the power 1/β.
    pub fn tactic(&self) -> Option<Tactic> {
        let start = self.offers.iter().filter_map(|offer| offer.on).min()?;
        let end = Moment { day: self.close_on?, minute: None };
        let whole = end.days_since(start).to_f64().filter(|days| *days > 0.0)?;
        let first = self.ours.first()?;
        let room = sub(first, self.line?.price);
        if room <= Decimal::ZERO {
            return None;
        }
        let given = |amount: Decimal| div(sub(first, amount), room).and_then(|part| part.to_f64());
        let passed = |on: Moment| on.days_since(start).to_f64().map(|days| (days / whole).min(1.0));
        let mut points: Vec<(f64, f64)> = Vec::new();
        for named in &self.ours.prices {
            points.extend(named.on.and_then(passed).zip(given(named.amount)));
        }
        let now = self.scene.now.filter(|now| self.ours.prices.iter().all(|named| named.on <= Some(*now)));
        points.extend(now.and_then(passed).zip(self.ours.prices.last().and_then(|last| given(last.amount))));
        points.retain(|(time, _)| *time > 0.0);
        if points.is_empty() {
            return None;
        }
        let curve = |tactic: Tactic, time: f64| match tactic {
            Tactic::Boulware => time * time,
            Tactic::Linear => time,
            Tactic::Conceder => time.sqrt(),
        };
        let mut best: Option<(f64, Tactic)> = None;
        for tactic in Tactic::ALL {
            let off: f64 = points.iter().map(|(time, given)| (given - curve(*tactic, *time)).abs()).sum();
            if best.is_none_or(|(least, _)| off < least) {
                best = Some((off, *tactic));
            }
        }
        best.map(|(_, tactic)| tactic)
    }

    /// Everything that stands out, worst first.
    pub fn remarks(
        &self,
        signal: Option<&Signal>,
        zopa: Option<&Zopa>,
        tactic: Option<Tactic>,
        deadlock: Option<&Deadlock>,
        plan: &Plan,
    ) -> Vec<Remark> {
        let mut all: Vec<Remark> = Vec::new();
        let hasty = self.hasty();
        let legal = hasty.iter().rev().find(|hasty| hasty.legal).map(|hasty| hasty.price);
        for hasty in hasty.into_iter().rev() {
            let own = legal.filter(|price| *price == hasty.price);
            all.push(Remark { tone: hasty.tone, reason: hasty.reason });
            if let Some(price) = own.filter(|_| !all.iter().any(|it| it.reason.code == "talks-hasty-legal")) {
                all.push(self.say(hasty.tone, "talks-hasty-legal", vec![("price", self.money(price))]));
            }
        }
        self.remark_position(&mut all, plan);
        self.remark_limits(&mut all);
        self.remark_ways(&mut all);
        if let Some(deadlock) = deadlock {
            all.push(Remark { tone: Tone::Warn, reason: self.deadlock_reason(deadlock) });
        }
        self.remark_signals(&mut all, signal, zopa, tactic);
        self.remark_order(&mut all);
        crate::facts::read::order(&mut all, |a, b| a.tone < b.tone);
        all
    }

    fn say(&self, tone: Tone, code: &'static str, with: With) -> Remark {
        Remark { tone, reason: reason(code, with) }
    }

    /// Where the two last prices stand.
    fn remark_position(&self, all: &mut Vec<Remark>, plan: &Plan) {
        // What the plan says is not said twice.
        let besides = self.besides().filter(|besides| !self.offers.is_empty() && !plan.why.contains(besides));
        all.extend(besides.map(|reason| Remark { tone: Tone::Warn, reason }));
        if let (Some(ours), Some(line)) = (self.ours_last, self.line)
            && ours < line.price
        {
            let stand = self.stand(ours);
            let with = vec![("price", self.money(ours)), ("gap", self.money(sub(line.price, ours)))];
            match () {
                () if stand.clear() => {}
                () if stand.under_floor() => all.push(self.say(Tone::Bad, "talks-ours-under-floor", with)),
                () if stand.approvable() => all.push(self.say(Tone::Bad, "talks-ours-below", with)),
                () => all.push(self.say(Tone::Bad, "talks-ours-under", with)),
            }
        }
        let Some((ours, theirs)) = self.ours_last.zip(self.theirs_last) else { return };
        let stand = self.stand(theirs);
        let with = vec![("ours", self.money(ours)), ("theirs", self.money(theirs))];
        let (tone, crossed, same) = match () {
            () if stand.signable() => (Tone::Good, "talks-crossed", "talks-same-price"),
            () if stand.under_floor() => (Tone::Bad, "talks-crossed-floor", "talks-same-price-floor"),
            () if stand.approvable() => (Tone::Warn, "talks-crossed-approval", "talks-same-price-approval"),
            () => (Tone::Info, "talks-crossed-open", "talks-same-price-open"),
        };
        if theirs > ours {
            all.push(self.say(tone, crossed, with));
        } else if theirs == ours {
            all.push(self.say(tone, same, vec![("price", self.money(ours))]));
        }
    }

    /// When the limits were first known, and whether a cost changed after the buyer's first offer (W-040, W-046).
    fn remark_limits(&self, all: &mut Vec<Remark>) {
        let first = self.theirs.prices.first().map(|named| named.on);
        let talking = first.is_some() || self.scene.deal.stage >= Some(Stage::Negotiation);
        if self.scene.threshold().is_none() {
            if talking {
                all.push(self.say(Tone::Warn, "talks-limits-unset", Vec::new()));
            }
            return;
        }
        let day = |on: Moment| Value::day(on.day);
        if let Some(known) = self.limits_known_on {
            match first {
                None => all.push(self.say(Tone::Info, "talks-limits-known", vec![("day", day(known))])),
                Some(first) => {
                    let mut with = vec![("day", day(known))];
                    with.extend(first.map(|first| ("offer", day(first))));
                    if surely(first, Some(known)) {
                        all.push(self.say(Tone::Warn, "talks-limits-late", with));
                    } else if surely(Some(known), first) {
                        all.push(self.say(Tone::Good, "talks-limits-before", with));
                    }
                }
            }
        }
        if let (Some(changed), Some(Some(first))) = (self.cost_changed_on, first)
            && surely(Some(first), Some(changed))
        {
            let with = vec![("day", day(changed)), ("offer", day(first))];
            all.push(self.say(Tone::Warn, "talks-cost-changed", with));
        }
    }

    /// How each side has moved.
    fn remark_ways(&self, all: &mut Vec<Remark>) {
        let alone = |series: &Series, other: &Series| {
            let track = series.track(other);
            vec![("count", Value::count(track.alone)), ("amount", self.money(track.given_alone))]
        };
        // What was blamed as hasty is not blamed again.
        let hasty = [self.hasty_places(), self.return_places()].concat();
        let blamed = |step: &Move| step.to.place.is_some_and(|place| hasty.contains(&place));
        let steps = self.ours.steps();
        if steps.iter().zip(self.ours.alone(&self.theirs)).any(|(step, alone)| alone && !blamed(step)) {
            all.push(self.say(Tone::Bad, "talks-alone-us", alone(&self.ours, &self.theirs)));
        }
        if self.theirs.alone(&self.ours).contains(&true) {
            all.push(self.say(Tone::Good, "talks-alone-buyer", alone(&self.theirs, &self.ours)));
        }
        match self.ours.pattern() {
            Pattern::Accelerating => all.push(self.say(Tone::Bad, "talks-us-accelerating", Vec::new())),
            Pattern::Constant => all.push(self.say(Tone::Warn, "talks-us-constant", Vec::new())),
            Pattern::Diminishing => all.push(self.say(Tone::Good, "talks-us-diminishing", Vec::new())),
            Pattern::Retraction => all.extend(self.taken_back(&self.ours, "talks-us-retraction")),
            Pattern::Mixed | Pattern::Holding | Pattern::TooFew => {}
        }
        match self.theirs.pattern() {
            Pattern::Accelerating => all.push(self.say(Tone::Good, "talks-buyer-accelerating", Vec::new())),
            Pattern::Retraction => all.extend(self.taken_back(&self.theirs, "talks-buyer-retraction")),
            _ => {}
        }
        if let Some((from, to, returned)) = self.buyer_moved().filter(|(from, to, _)| to > from) {
            let with = vec![
                ("amount", self.money(sub(to, from))),
                ("from", self.money(from)),
                ("to", self.money(to)),
            ];
            let code = if returned { "talks-buyer-returned" } else { "talks-buyer-moved" };
            all.push(self.say(Tone::Good, code, with));
        }
    }

    /// The latest price that a side took back.
    fn taken_back(&self, series: &Series, code: &'static str) -> Option<Remark> {
        let steps = series.steps();
        let step = steps.iter().rev().find(|step| step.gave < Decimal::ZERO)?;
        let with = vec![("from", self.money(step.from.amount)), ("to", self.money(step.to.amount))];
        Some(self.say(Tone::Warn, code, with))
    }

    /// What the moves tell about what is still possible.
    fn remark_signals(
        &self,
        all: &mut Vec<Remark>,
        signal: Option<&Signal>,
        zopa: Option<&Zopa>,
        tactic: Option<Tactic>,
    ) {
        all.extend(signal.map(|signal| Remark { tone: Tone::Info, reason: signal.reason.clone() }));
        if let Some(zopa) = zopa.filter(|zopa| zopa.sure) {
            let with = vec![("price", self.money(zopa.most)), ("gap", self.money(zopa.surplus))];
            let fine = self.stand(zopa.most).deal.worst <= Level::HoldFirm;
            all.push(self.say(Tone::Good, if fine { "talks-zone-sure" } else { "talks-zone-price" }, with));
        }
        if let Some(room) = self.room().filter(|room| room.spent > Decimal::ZERO && !self.beyond_price()) {
            let half = room.spent >= Decimal::new(5, 1);
            let tone = if half { Tone::Warn } else { Tone::Info };
            let with = vec![
                ("share", Value::Share(rounded(room.spent, 2).min(Decimal::ONE))),
                ("left", self.money(room.left)),
            ];
            all.push(self.say(tone, if half { "talks-room-most" } else { "talks-room" }, with));
        }
        if let (Some(line), Some((ours, theirs))) = (self.line, self.ours_last.zip(self.theirs_last))
            && theirs < ours
        {
            let half = div(add(ours, theirs), Decimal::TWO).unwrap_or_default();
            let with = vec![("price", self.money(half)), ("gap", self.money(sub(half, line.price).abs()))];
            let stand = self.stand(half);
            // What is approved needs no warning, and what is not known no advice.
            if half < line.price && stand.price.best >= Level::NeedsApproval {
                all.push(self.say(Tone::Warn, "talks-half-below", with));
            } else if half >= line.price && stand.clear() && stand.deal.worst <= Level::HoldFirm {
                all.push(self.say(Tone::Info, "talks-half", with));
            }
        }
        let close = self.close_on.map(|day| vec![("day", Value::day(day))]).unwrap_or_default();
        match tactic {
            Some(Tactic::Conceder) => all.push(self.say(Tone::Warn, "talks-tactic-conceder", close)),
            Some(Tactic::Linear) => all.push(self.say(Tone::Info, "talks-tactic-linear", close)),
            Some(Tactic::Boulware) => all.push(self.say(Tone::Info, "talks-tactic-boulware", close)),
            None => {}
        }
        if let (Some(line), Some(threshold), false) =
            (self.line, self.scene.threshold(), self.offers.is_empty())
        {
            let with = vec![("threshold", self.money(threshold)), ("price", self.money(line.price))];
            match line {
                Line { sure: false, .. } => all.push(self.say(Tone::Info, "talks-line-open", with)),
                _ if line.price > threshold => all.push(self.say(Tone::Info, "talks-line-terms", with)),
                _ => {}
            }
        }
    }

    /// What had to be taken for granted about dates.
    fn remark_order(&self, all: &mut Vec<Remark>) {
        let taken = |offer: &&Offer| offer.on.is_some_and(|on| self.order_is_taken(offer, on));
        if let Some(on) = self.offers.iter().rev().find(taken).and_then(|offer| offer.on) {
            all.push(self.say(Tone::Info, "talks-order-same-day", vec![("day", Value::day(on.day))]));
        }
        let undated = self.offers.iter().filter(|offer| offer.on.is_none()).count();
        if undated > 0 && self.offers.len() > 1 {
            all.push(self.say(Tone::Info, "talks-order-undated", vec![("count", Value::count(undated))]));
        }
        let today = self.scene.now.map(|now| now.day);
        let ahead = |offer: &&Offer| offer.on.zip(today).is_some_and(|(on, today)| on.day > today);
        if let Some(on) = self.offers.iter().rev().find(ahead).and_then(|offer| offer.on) {
            all.push(self.say(Tone::Info, "talks-order-future", vec![("day", Value::day(on.day))]));
        }
    }

    fn deadlock_reason(&self, deadlock: &Deadlock) -> Reason {
        let mut with = vec![("rounds", Value::count(deadlock.rounds))];
        with.extend(self.ours_last.map(|ours| ("ours", self.money(ours))));
        with.extend(self.theirs_last.map(|theirs| ("theirs", self.money(theirs))));
        with.extend(deadlock.since.map(|since| ("day", Value::day(since.day))));
        let code = if deadlock.since.is_some() { "talks-deadlock-since" } else { "talks-deadlock" };
        set(code, with, "coach.negotiation.deadlock_rounds")
    }

    /// What speaks for the posture (W-093).
    pub fn triggers(&self, deadlock: Option<&Deadlock>) -> Vec<Trigger> {
        let trigger = |kind: TriggerKind, (met, reason): (Met, Reason)| Trigger { kind, met, reason };
        vec![
            trigger(TriggerKind::Deadlock, self.trigger_deadlock(deadlock)),
            trigger(TriggerKind::TestsLimits, self.trigger_tests()),
            trigger(TriggerKind::NearThreshold, self.trigger_near()),
            trigger(
                TriggerKind::NeedsReset,
                match self.behaviour.needs_reset {
                    Some(true) => (Met::Met, reason("talks-trigger-reset", Vec::new())),
                    Some(false) => (Met::NotMet, reason("talks-trigger-no-reset", Vec::new())),
                    None => (Met::Unknown, reason("talks-trigger-reset-open", Vec::new())),
                },
            ),
        ]
    }

    fn trigger_deadlock(&self, deadlock: Option<&Deadlock>) -> (Met, Reason) {
        if let Some(deadlock) = deadlock {
            return (Met::Met, self.deadlock_reason(deadlock));
        }
        let rounds = self.scene.settings.negotiation.deadlock_rounds.max(2);
        let setting = "coach.negotiation.deadlock_rounds";
        let with = vec![("rounds", Value::Number(Decimal::from(rounds)))];
        let named = self.ours.prices.len().min(self.theirs.prices.len());
        match named < usize::try_from(rounds).unwrap_or(usize::MAX) {
            true => (Met::Unknown, set("talks-trigger-few-rounds", with, setting)),
            false => (Met::NotMet, set("talks-trigger-moving", with, setting)),
        }
    }

    fn trigger_tests(&self) -> (Met, Reason) {
        match (self.behaviour.probes_limits, self.behaviour.expects_concessions) {
            (Some(true), _) => (Met::Met, reason("talks-trigger-probes", Vec::new())),
            (_, Some(true)) => (Met::Met, reason("talks-trigger-expects", Vec::new())),
            (Some(false), Some(false)) => (Met::NotMet, reason("talks-trigger-no-tests", Vec::new())),
            _ => (Met::Unknown, reason("talks-trigger-tests-open", Vec::new())),
        }
    }

    /// From the floor up to a little above the threshold their price is near it (W-093c).
    fn trigger_near(&self) -> (Met, Reason) {
        let open = (Met::Unknown, reason("talks-trigger-near-open", Vec::new()));
        let (Some(theirs), Some(line)) = (self.theirs_last, self.line) else { return open };
        let gap = sub(theirs, line.price).abs();
        let with = vec![("price", self.money(theirs)), ("gap", self.money(gap))];
        let near = mul(line.price, add(Decimal::ONE, self.scene.settings.negotiation.near_threshold));
        let setting = "coach.negotiation.near_threshold";
        match self.zone(theirs) {
            None => open,
            Some(Zone::BelowFloor) => {
                (Met::NotMet, set("talks-trigger-below-floor", vec![("price", self.money(theirs))], setting))
            }
            Some(Zone::Approval) => (Met::Met, set("talks-trigger-approval", with, setting)),
            Some(Zone::Clear) if theirs <= near => (Met::Met, set("talks-trigger-near", with, setting)),
            Some(Zone::Clear) => (Met::NotMet, set("talks-trigger-far", with, setting)),
        }
    }

    /// What the buyer shows before they know that we may leave (W-030), and whether the talk needs a fresh start.
    pub fn toggles(&self) -> Vec<Toggle> {
        let seen = &self.behaviour;
        let toggle = |path, label, seen| Toggle { path, label, seen };
        vec![
            toggle("behaviour.price_pressure", "talks-seen-price-pressure", seen.price_pressure),
            toggle("behaviour.unreasonable_terms", "talks-seen-unreasonable-terms", seen.unreasonable_terms),
            toggle(
                "behaviour.expects_concessions",
                "talks-seen-expects-concessions",
                seen.expects_concessions,
            ),
            toggle("behaviour.probes_limits", "talks-seen-probes-limits", seen.probes_limits),
            toggle("behaviour.needs_reset", "talks-seen-needs-reset", seen.needs_reset),
        ]
    }

    /// How far the buyer has come since the last posture on record: from, to. Nothing where they have named no price
    /// after its day; what they first named then was no move.
    fn moved_since(&self, posture: Day) -> Option<(Decimal, Decimal)> {
        let after = |named: &&Named| named.on.is_some_and(|on| on.day > posture);
        let before = self.theirs.prices.iter().rev().find(|named| !after(named)).map(|named| named.amount);
        let now = self.theirs.prices.iter().rev().find(after).map(|named| named.amount);
        let back = self.comeback.on.is_some_and(|on| on.day >= posture);
        let left = self.past.first().filter(|_| back).and_then(|past| past.theirs_last);
        before.or(left).zip(now.or_else(|| self.budget().filter(|_| back)))
    }

    /// What shows that the buyer has understood (W-031): signs of a posture need a posture.
    pub fn after(&self) -> Vec<After> {
        let Some(posture) = self.scene.posture else { return Vec::new() };
        let moved = self.moved_since(posture);
        let up = moved.map(|(from, to)| to > from);
        // After a return what we had last said still stands between us.
        let before = || self.past.first().and_then(|past| past.ours_last);
        let half =
            self.ours.first().or(self.ours_last).or_else(before).zip(moved).map(|(ours, (from, to))| {
                let midpoint = div(add(ours, from), Decimal::TWO).unwrap_or_default();
                to > from && to >= midpoint
            });
        let met = |holds: Option<bool>| match holds {
            Some(true) => Met::Met,
            Some(false) => Met::NotMet,
            None => Met::Unknown,
        };
        let after = |label, holds, path| After { label, met: met(holds), path };
        vec![
            after("talks-after-reasonable", up, None),
            after("talks-after-midpoint", half, None),
            after("talks-after-value", self.behaviour.weighs_value, Some("behaviour.weighs_value")),
            after(
                "talks-after-consequences",
                self.behaviour.sees_consequences,
                Some("behaviour.sees_consequences"),
            ),
        ]
    }

    /// The buyer's last offer, where it is the last of all.
    pub fn demand(&self) -> Option<&Offer> {
        self.offers.last().filter(|offer| offer.side == Side::Buyer)
    }
}
