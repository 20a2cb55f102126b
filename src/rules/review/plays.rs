//! The conversations (design 3.12): how many there were, how they ended, whether that lasted, and what was promised.
//!
//! * A **case** is a conversation. The records of one deal and play that were opened in the same moment are one case:
//!   the one that is closed says how it ended, and what it does not say is taken from the one that opened it. It counts
//!   on the day on which it was closed; while it is open, on the day on which it was opened.
//! * An **attempt** is a case that was closed; a **success** is one whose outcome the play's table calls so (S-102).
//! * A success is **durable** where its play says that it must last: nobody has closed another case of that deal and
//!   play without success up to the same day some months on. Before that day is over it is too early to say (Q18, S-003).
//! * **At stake** is what a deal was worth when its case was opened, **kept** what it was worth when that ended well, and
//!   no more than was at stake (S-104).
//! * A **promise** counts on the day by which it is due; it is overdue from the day after. Those of one case and key are one:
//!   the one that was kept, else the one that is due last.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::Serialize;

use crate::facts::read::order;
use crate::facts::record::{Outcome, Record, RecordKind};
use crate::number::money::add;
use crate::plays::{lasted, months_after};
use crate::review::asked::{Asked, QUARTERS, folded};
use crate::review::follow::median;
use crate::review::quarter::Quarter;
use crate::review::rate::Rate;
use crate::review::records::{Price, Row};
use crate::review::told::{PLAYS, Told, play};
use crate::vocabulary::{Day, Moment, as_text, as_text_if_any};

/// The most of anything that is listed one by one.
const LISTED: usize = 20;
/// How many months a success must last when nobody says otherwise (S-003).
const DURABLE_MONTHS: u32 = 3;

/// A play, over the eight quarters.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PlayReview {
    /// Its word.
    pub play: &'static str,
    /// A success of it is one only while it lasts.
    pub lasts: bool,
    /// All of its cases.
    pub sums: CaseSums,
    /// Of a play whose success must last: the cases by the reasons they gave, most frequent first. One with two reasons
    /// counts in both.
    pub reasons: Vec<ReasonCases>,
    /// Clients with more than one case, the most frequent first (P-008).
    pub again: Vec<ClientCases>,
    /// Why they bought, of closed cases that say so; newest first (F-012).
    pub why: Vec<WhyView>,
    /// Promises whose day has passed, the oldest first.
    pub overdue: Vec<OverdueView>,
}

/// Cases, and what came of them.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CaseSums {
    /// How many.
    pub cases: usize,
    /// Of these, those that are open.
    pub open: usize,
    /// Of these, those that were closed: the attempts.
    pub closed: usize,
    /// Successes among those that were closed.
    pub success: Rate,
    /// Successes that lasted, among those of which it can be said; of a play whose success must last.
    pub durable: Rate,
    /// Successes of which it is too early to say whether they last.
    pub early: usize,
    /// Days from the opening to the close: the median, as decimal text.
    #[serde(serialize_with = "as_text_if_any")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub days: Option<Decimal>,
    /// Cases whose price is known in the currency of the sums.
    pub valued: usize,
    /// Cases whose price is in another currency: never added, never converted.
    pub other_currency: usize,
    /// The sum of the prices, as decimal text.
    #[serde(serialize_with = "as_text")]
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub at_stake: Decimal,
    /// What of it is of cases that are open, as decimal text.
    #[serde(serialize_with = "as_text")]
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub undecided: Decimal,
    /// What of it was kept, as decimal text.
    #[serde(serialize_with = "as_text")]
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub kept: Decimal,
    /// Promises.
    pub promises: usize,
    /// Promises that were kept.
    pub promises_kept: usize,
    /// Promises that were not, and whose day has passed.
    pub promises_overdue: usize,
}

/// Cases by a reason.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ReasonCases {
    /// The reason, a word of the play; `None` for those that name none.
    pub reason: Option<&'static str>,
    /// Its cases.
    pub sums: CaseSums,
}

/// A client with more than one case.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ClientCases {
    /// How many.
    pub cases: usize,
    /// Who.
    pub buyer: String,
}

/// Why somebody bought.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WhyView {
    /// When the case was closed, `YYYY-MM-DD`.
    pub on: String,
    /// Why.
    pub why: String,
    /// Who.
    pub buyer: Option<String>,
    /// The deal's name.
    pub deal: Option<String>,
}

/// A promise whose day has passed.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OverdueView {
    /// The day by which, `YYYY-MM-DD`.
    pub on: String,
    /// What.
    pub what: Option<String>,
    /// Who does it.
    pub owner: Option<String>,
    /// To whom.
    pub buyer: Option<String>,
    /// The deal's name.
    pub deal: Option<String>,
}

/// The records of one case.
struct Case<'a> {
    play: &'static Told,
    /// That which opened it.
    first: &'a Row,
    /// That which says how it stands.
    last: &'a Row,
}

/// What is counted of a case.
struct Seen {
    closed: bool,
    success: bool,
    /// Of a success that must last: whether it has, where that can be said; else it is too early.
    lasted: Option<bool>,
    early: bool,
    days: Option<i64>,
    stake: Option<Price>,
    kept: Decimal,
}

#[derive(Default)]
struct Tally {
    sums: CaseSums,
    success: usize,
    lasted: usize,
    gone: usize,
    days: Vec<Decimal>,
}

/// A play as it is counted.
struct Counting {
    play: &'static Told,
    all: Tally,
    /// The reasons of its table, and none.
    reasons: Vec<(Option<&'static str>, Tally)>,
    /// Whose cases there are, and the place of each in the list.
    buyers: (BTreeMap<String, usize>, Vec<ClientCases>),
    why: Vec<WhyView>,
    overdue: Vec<OverdueView>,
}

impl Case<'_> {
    /// What its records say, that of the end before that of the beginning.
    fn said<'a, T: ?Sized>(&'a self, of: fn(&'a Record) -> Option<&'a T>) -> Option<&'a T> {
        of(&self.last.record).or_else(|| of(&self.first.record))
    }

    fn opened(&self) -> Option<Moment> {
        self.last.record.opened
    }

    fn closed(&self) -> Option<Moment> {
        self.last.record.closed
    }

    /// How it ended: whether that is a success of its play.
    fn success(&self) -> Option<bool> {
        self.closed()?;
        let result = self.last.record.result.as_deref()?;
        Some(self.play.success.contains(&result))
    }

    /// The reasons they gave.
    fn causes(&self) -> &[Option<String>] {
        match self.last.record.causes.items.as_slice() {
            [] => &self.first.record.causes.items,
            causes => causes,
        }
    }
}

/// Whether a record of a case comes before another one, whatever their order in the list: a closed one is the later.
fn is_before(one: &Row, other: &Row) -> bool {
    let (a, b) = (&one.record, &other.record);
    let (first, second) = ((a.closed, one.rank()), (b.closed, other.rank()));
    if first != second {
        return first < second;
    }
    let said = |it: &Record| [&it.result, &it.why, &it.buyer, &it.owner].map(Option::clone);
    (said(a), &a.causes.items) < (said(b), &b.causes.items)
}

/// The case that a record is of: play, opening and deal.
fn case_key(row: &Row) -> Option<String> {
    let (play, opened) = (play(row.record.play.as_deref())?, row.record.opened?);
    Some([play.id, "\n", &opened.to_string(), "\n", row.record.deal_id.as_deref()?].concat())
}

/// Which promise of which case, where it says so.
fn promise_key(row: &Row) -> Option<String> {
    let key = row.record.key.as_deref().filter(|_| row.kind == RecordKind::Promise)?;
    Some([&case_key(row)?, "\n", key].concat())
}

impl Asked<'_> {
    /// The plays of the eight quarters, in the order of the tables; those in which nothing happened are not there.
    pub(super) fn plays(&self, today: Option<Day>) -> Vec<PlayReview> {
        let (cases, by_id, by_case) = self.cases();
        // The last that was closed comes first, and of one moment what went well: what came later is known by then.
        let mut newest: Vec<&Case> = cases.iter().collect();
        order(&mut newest, |a, b| match (a.closed(), a.success()) == (b.closed(), b.success()) {
            true => is_before(b.last, a.last),
            false => (a.closed(), a.success()) > (b.closed(), b.success()),
        });
        let mut all: Vec<Counting> = PLAYS.iter().map(Counting::new).collect();
        let owner = self.options.owner.as_ref().map(|owner| folded(owner));
        // Who has left after all, by play and deal: the place of the case.
        let mut left = BTreeMap::<String, usize>::new();
        for (place, case) in newest.iter().enumerate() {
            let deal = case.last.record.deal_id.as_deref().map(|deal| [case.play.id, "\n", deal].concat());
            let gone = deal.as_ref().and_then(|deal| newest.get(*left.get(deal)?)?.closed());
            if let (Some(deal), Some(false)) = (deal, case.success()) {
                left.insert(deal, place);
            }
            let owned =
                |owner: &String| case.said(|it| it.owner.as_ref()).is_some_and(|it| folded(it) == *owner);
            if !self.is_shown(case.last.on) || !owner.as_ref().is_none_or(owned) {
                continue;
            }
            let seen = self.seen(case, gone.map(|moment| moment.day), today);
            if let Some(counting) = counting(&mut all, case.play) {
                counting.case(case, &seen, self);
            }
        }
        let latest = self.latest();
        for (_, row) in &self.rows {
            if promise_key(row)
                .is_some_and(|key| latest.get(&key).is_some_and(|last| !std::ptr::eq(*last, *row)))
            {
                continue;
            }
            // What is due after these quarters is due all the same while they are running.
            let ahead = today.is_some_and(|today| today <= self.until.last() && row.on > self.until.last());
            if row.kind != RecordKind::Promise || !(ahead || self.is_shown(row.on)) {
                continue;
            }
            let named = row.record.of.as_deref().and_then(|id| by_id.get(id));
            let place = named.or_else(|| by_case.get(&case_key(row)?));
            let case = place.and_then(|place| cases.get(*place));
            let Some(play) = case.map(|case| case.play).or_else(|| play(row.record.play.as_deref())) else {
                continue;
            };
            let kept = self.records.outcome(row).is_some_and(|(_, outcome)| outcome == Outcome::Done);
            let overdue = !kept && today.is_some_and(|today| row.on < today);
            if let Some(counting) = counting(&mut all, play) {
                counting.promise(row, case, kept, overdue);
            }
        }
        let mut plays = Vec::new();
        for counting in all {
            if counting.all.sums.cases > 0 || counting.all.sums.promises > 0 {
                plays.push(counting.done());
            }
        }
        plays
    }

    /// Of promises that were written down more than once the one that counts.
    fn latest(&self) -> BTreeMap<String, &Row> {
        let mut latest = BTreeMap::<String, &Row>::new();
        let rank = |row: &Row| (self.records.outcome(row).is_some(), row.on);
        for row in &self.records.rows {
            let Some(key) = promise_key(row) else { continue };
            let newer = latest.get(&key).is_none_or(|old| {
                (rank(old), old.record.id.as_deref()) < (rank(row), row.record.id.as_deref())
            });
            if newer {
                latest.insert(key, row);
            }
        }
        latest
    }

    /// Every case there is, whosever and whenever, and which of them a record is of: by its id, and by its case.
    fn cases(&self) -> (Vec<Case<'_>>, BTreeMap<&str, usize>, BTreeMap<String, usize>) {
        let mut cases: Vec<Case> = Vec::new();
        let mut known = BTreeMap::<String, usize>::new();
        let mut by_id = BTreeMap::new();
        for row in &self.records.rows {
            let Some(play) = play(row.record.play.as_deref()).filter(|_| row.kind == RecordKind::Case) else {
                continue;
            };
            // A close that was taken back closed nothing.
            let undone = self.records.outcome(row).is_some_and(|(_, outcome)| outcome == Outcome::Cancelled);
            if row.record.closed.is_some() && undone {
                continue;
            }
            let next = cases.len();
            // Without its key it cannot be told to be the same as another one.
            let place = case_key(row).map_or(next, |key| *known.entry(key).or_insert(next));
            if let Some(id) = row.record.id.as_deref() {
                by_id.insert(id, place);
            }
            match cases.get_mut(place) {
                Some(case) if is_before(row, case.first) => case.first = row,
                Some(case) if is_before(case.last, row) => case.last = row,
                Some(_) => {}
                None => cases.push(Case { play, first: row, last: row }),
            }
        }
        (cases, by_id, known)
    }

    fn seen(&self, case: &Case, gone: Option<Day>, today: Option<Day>) -> Seen {
        let usual = self.options.currency.as_ref();
        let before = case.first.value(&[case.last], usual);
        let after = case.last.value(&[case.first], usual);
        let stake = before.or_else(|| after.clone());
        let success = case.success() == Some(true);
        let kept = match (&stake, &after) {
            (Some(stake), Some(after)) if after.currency == stake.currency => after.amount.min(stake.amount),
            (Some(stake), _) => stake.amount,
            _ => Decimal::ZERO,
        };
        let closed = case.closed();
        let until = closed.filter(|_| success && case.play.lasts).and_then(|closed| {
            months_after(closed.day, self.options.durable_months.unwrap_or(DURABLE_MONTHS))
        });
        let lasted = until.and_then(|until| lasted(until, gone, today));
        let days = closed.zip(case.opened()).map(|(closed, opened)| closed.days_since(opened));
        Seen {
            closed: closed.is_some(),
            success,
            lasted,
            early: until.is_some() && lasted.is_none(),
            days: days.filter(|days| *days >= 0),
            stake,
            kept,
        }
    }

    /// Whether a day is within the eight quarters shown.
    fn is_shown(&self, day: Day) -> bool {
        (self.until.before(QUARTERS - 1)..=self.until).contains(&Quarter::of(day, self.start))
    }
}

fn counting<'a>(all: &'a mut [Counting], play: &Told) -> Option<&'a mut Counting> {
    all.iter_mut().find(|counting| counting.play.id == play.id)
}

impl Counting {
    fn new(play: &'static Told) -> Counting {
        let mut reasons = Vec::new();
        if !play.reasons.is_empty() {
            reasons.extend(
                play.reasons.iter().copied().map(Some).chain([None]).map(|it| (it, Tally::default())),
            );
        }
        let buyers = (BTreeMap::new(), Vec::new());
        Counting { play, all: Tally::default(), reasons, buyers, why: Vec::new(), overdue: Vec::new() }
    }

    /// Counts under each reason that the case names; where it names none that is known, under none.
    fn by_reason(&mut self, case: Option<&Case>, count: impl Fn(&mut Tally)) {
        count(&mut self.all);
        let given = case.map(Case::causes).unwrap_or_default();
        let mut named = false;
        for (reason, tally) in &mut self.reasons {
            let counts = match reason {
                Some(reason) => given.iter().any(|it| it.as_deref() == Some(reason)),
                None => !named && case.is_some(),
            };
            if counts {
                count(tally);
                named = true;
            }
        }
    }

    fn case(&mut self, case: &Case, seen: &Seen, asked: &Asked) {
        self.by_reason(Some(case), |tally| tally.case(seen, asked));
        let buyer = case.said(|it| it.buyer.as_ref());
        if let Some(buyer) = buyer {
            let (places, clients) = &mut self.buyers;
            let place = *places.entry(folded(buyer)).or_insert(clients.len());
            match clients.get_mut(place) {
                Some(client) => {
                    client.cases = client.cases.saturating_add(1);
                    // Of two ways to write a name the same one, whatever the order of the records.
                    if *buyer < client.buyer {
                        client.buyer.clone_from(buyer);
                    }
                }
                None => clients.push(ClientCases { cases: 1, buyer: buyer.clone() }),
            }
        }
        let why = case.said(|it| it.why.as_deref().map(str::trim).filter(|why| !why.is_empty()));
        if let (Some(why), true) = (why, seen.closed && self.why.len() < LISTED) {
            self.why.push(WhyView {
                on: case.last.on.to_string(),
                why: why.to_owned(),
                buyer: buyer.cloned(),
                deal: case.said(|it| it.deal.as_ref()).cloned(),
            });
        }
    }

    fn promise(&mut self, row: &Row, case: Option<&Case>, kept: bool, overdue: bool) {
        self.by_reason(case, |tally| tally.promise(kept, overdue));
        if overdue {
            let record = &row.record;
            let of_case = |of: fn(&Record) -> Option<&String>| case.and_then(|case| case.said(of)).cloned();
            self.overdue.push(OverdueView {
                on: row.on.to_string(),
                what: record.what.clone(),
                owner: record.owner.clone(),
                buyer: record.buyer.clone().or_else(|| of_case(|it| it.buyer.as_ref())),
                deal: record.deal.clone().or_else(|| of_case(|it| it.deal.as_ref())),
            });
        }
    }

    fn done(mut self) -> PlayReview {
        order(&mut self.overdue, |a, b| (&a.on, &a.what) < (&b.on, &b.what));
        self.overdue.truncate(LISTED);
        let (_, mut again) = self.buyers;
        again.retain(|client| client.cases > 1);
        order(&mut again, |a, b| (b.cases, &a.buyer) < (a.cases, &b.buyer));
        again.truncate(LISTED);
        let mut reasons = Vec::new();
        for (reason, tally) in self.reasons {
            if tally.sums.cases > 0 || tally.sums.promises > 0 {
                reasons.push(ReasonCases { reason, sums: tally.done() });
            }
        }
        let last = |row: &ReasonCases| row.reason.is_none();
        order(&mut reasons, |a, b| (last(a), b.sums.cases) < (last(b), a.sums.cases));
        PlayReview {
            play: self.play.id,
            lasts: self.play.lasts,
            sums: self.all.done(),
            reasons,
            again,
            why: self.why,
            overdue: self.overdue,
        }
    }
}

impl Tally {
    fn case(&mut self, seen: &Seen, asked: &Asked) {
        let sums = &mut self.sums;
        up(&mut sums.cases, true);
        up(&mut sums.open, !seen.closed);
        up(&mut sums.closed, seen.closed);
        up(&mut self.success, seen.success);
        up(&mut self.lasted, seen.lasted == Some(true));
        up(&mut self.gone, seen.lasted == Some(false));
        up(&mut sums.early, seen.early);
        self.days.extend(seen.days.map(Decimal::from));
        if let Some(amount) = asked.summed(seen.stake.clone()) {
            up(&mut sums.valued, true);
            sums.at_stake = add(sums.at_stake, amount);
            if !seen.closed {
                sums.undecided = add(sums.undecided, amount);
            }
            if seen.success {
                sums.kept = add(sums.kept, seen.kept);
            }
        } else {
            up(&mut sums.other_currency, seen.stake.is_some());
        }
    }

    fn promise(&mut self, kept: bool, overdue: bool) {
        up(&mut self.sums.promises, true);
        up(&mut self.sums.promises_kept, kept);
        up(&mut self.sums.promises_overdue, overdue);
    }

    fn done(mut self) -> CaseSums {
        self.sums.success = Rate::new(self.success, self.sums.closed);
        self.sums.durable = Rate::new(self.lasted, self.lasted.saturating_add(self.gone));
        self.sums.days = median(self.days);
        self.sums
    }
}

fn up(count: &mut usize, counts: bool) {
    *count = count.saturating_add(usize::from(counts));
}
