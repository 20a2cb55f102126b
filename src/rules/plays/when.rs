//! When a step may be done: moments, lengths and windows. Where the time of day is not known, days count: what may not be
//! before a day may be on it, and what must not be after one may still be on it.

use time::Date;

use super::table::{Bound, Edge, From, Length, Step};
use super::{Reading, message};
use crate::advice::scene::why;
use crate::policy::settings::Calendar;
use crate::vocabulary::{Day, Moment, Reason, Value};

const DAY: i64 = 24 * 60;

/// A moment in minutes, with what is known of it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Instant {
    minutes: i64,
    timed: bool,
}

impl Instant {
    /// Of a moment.
    pub fn of(moment: Moment) -> Instant {
        let day = i64::from(moment.day.0.to_julian_day());
        let minute = i64::from(moment.minute.unwrap_or(0));
        Instant { minutes: day.saturating_mul(DAY).saturating_add(minute), timed: moment.minute.is_some() }
    }

    fn days(self, days: i64) -> Instant {
        Instant { minutes: self.minutes.saturating_add(days.saturating_mul(DAY)), ..self }
    }

    fn minutes(self, minutes: i64) -> Instant {
        match self.timed {
            true => Instant { minutes: self.minutes.saturating_add(minutes), ..self },
            // Of a day nobody knows the hour: whole days count, begun ones too.
            false => self.days(minutes.saturating_add(DAY - 1).div_euclid(DAY)),
        }
    }

    /// So many minutes after its first one: a day again where it is one's beginning.
    fn exactly(self, minutes: i64) -> Instant {
        let minutes = self.minutes.saturating_add(minutes);
        Instant { minutes, timed: minutes.rem_euclid(DAY) != 0 }
    }

    /// The day alone.
    fn day(self) -> Instant {
        Instant { minutes: self.minutes.div_euclid(DAY).saturating_mul(DAY), timed: false }
    }

    /// The last minute that belongs to it.
    fn end(self) -> i64 {
        if self.timed { self.minutes } else { self.minutes.saturating_add(DAY - 1) }
    }

    /// It has come; without a time on either side the day will do.
    pub fn is_reached(self, now: Instant) -> bool {
        self.minutes <= now.end()
    }

    /// It ends before another one does.
    pub fn is_before(self, other: Instant) -> bool {
        self.end() < other.end()
    }

    /// It is over.
    pub fn is_past(self, now: Instant) -> bool {
        self.end() < now.minutes
    }

    /// It is at most so many hours off.
    fn is_near(self, now: Instant, hours: u32) -> bool {
        self.end().saturating_sub(now.minutes) <= i64::from(hours) * 60
    }

    /// The day, and the time where it is known; nothing beyond what can be written.
    fn shown(self) -> Option<(Day, Option<String>)> {
        let date = Date::from_julian_day(i32::try_from(self.minutes.div_euclid(DAY)).ok()?).ok()?;
        let minute = self.minutes.rem_euclid(DAY);
        let time = self.timed.then(|| format!("{:02}:{:02}", minute / 60, minute % 60));
        Some((Day(date), time)).filter(|_| (0..=9999).contains(&date.year()))
    }

    /// As JSON has it: a day, or a day and a time.
    pub fn text(self) -> Option<String> {
        let (day, time) = self.shown()?;
        Some(match time {
            Some(time) => format!("{day}T{time}"),
            None => day.to_string(),
        })
    }
}

/// Whether a day is one on which people work here.
fn is_working(date: Date, calendar: &Calendar) -> bool {
    calendar.working_days.contains(&date.weekday()) && !calendar.holidays.contains(&Day(date))
}

/// So many working days later; the day itself does not count. Where a calendar has none, days count.
fn working_days(from: Instant, count: u32, calendar: &Calendar) -> Option<Instant> {
    let (Day(mut date), _) = from.day().shown()?;
    let mut left = count;
    // A year of holidays ends it.
    for _ in 0..u32::from(u16::MAX).min(count.saturating_mul(7).saturating_add(366)) {
        if left == 0 {
            break;
        }
        date = date.next_day()?;
        if is_working(date, calendar) {
            left -= 1;
        }
    }
    Some(Instant::of(Moment { day: Day(date), minute: None }))
}

/// The last working day before a day off.
pub fn before_a_break(day: Instant, calendar: &Calendar) -> bool {
    let Some((Day(date), _)) = day.shown() else { return false };
    is_working(date, calendar) && date.next_day().is_some_and(|next| !is_working(next, calendar))
}

/// A bound as it applies.
#[derive(Clone, Copy)]
pub struct Applied {
    /// When.
    pub at: Instant,
    /// The number that says how much later, where one does.
    pub by: Option<&'static str>,
}

/// When a step may be done.
#[derive(Clone, Copy, Default)]
pub struct Window {
    /// Not before.
    pub from: Option<Applied>,
    /// Not after.
    pub until: Option<Applied>,
    /// The lower bound gave way: to the upper one that comes before it, or to a deadline that is near (Q16).
    pub hurried: bool,
    /// A deadline that is over: it hurries nobody any more.
    pub passed: Option<Applied>,
    /// An event from which the lower bound counts, of which nobody can read when it was.
    pub unread: Option<&'static str>,
}

impl Window {
    /// It has begun; without a clock nobody can say that it has not.
    pub fn is_open(&self, now: Option<Instant>) -> bool {
        match (self.from, now) {
            _ if self.unread.is_some() => false,
            (Some(from), Some(now)) => from.at.is_reached(now),
            (Some(_), None) => false,
            (None, _) => true,
        }
    }

    /// It is over.
    pub fn is_past(&self, now: Option<Instant>) -> bool {
        self.until.zip(now).is_some_and(|(until, now)| until.at.is_past(now))
    }

    /// Not before, in words: `plain`, or `timed` where the time is known.
    pub fn told_from(&self, plain: &'static str, timed: &'static str, reading: &Reading) -> Option<Reason> {
        if let Some(name) = self.unread {
            let what = Value::Message(message(reading.play.id, "ask", name));
            return Some(why("play-from-unreadable", vec![("what", what)]));
        }
        told(self.from?, plain, timed, reading)
    }
}

fn later(
    at: Instant,
    edge: Edge,
    length: &Length,
    reading: &Reading,
) -> Option<(Instant, Option<&'static str>)> {
    let number = |name: &'static str| reading.number(name);
    let minutes = |minutes: i64| match edge {
        // It may have been in the last minute of its day.
        Edge::From if !at.timed => at.days(1).exactly(minutes),
        _ => at.minutes(minutes),
    };
    Some(match length {
        Length::Zero => (at, None),
        Length::Minutes(name) => (minutes(i64::from(number(name))), Some(*name)),
        Length::Hours(name) => (minutes(i64::from(number(name)) * 60), Some(*name)),
        Length::Days(name) if number(name) == 0 => return None,
        Length::Days(name) => (at.day().days(i64::from(number(name))), Some(*name)),
        Length::WorkingDays(name) => {
            (working_days(at, number(name), &reading.scene.settings.calendar)?, Some(*name))
        }
    })
}

/// The window of a step: of several lower bounds the latest, of several upper ones the earliest; where they cross, the
/// upper one wins (Q16), as long as it is not over.
pub fn window(step: &Step, reading: &Reading) -> Window {
    let mut found = Window::default();
    let mut hurried = false;
    for bound in step.window {
        let Some((at, by)) = applied(bound, reading) else {
            if let (Edge::From, From::Event(name)) = (bound.edge, &bound.from) {
                found.unread = found.unread.or(Some(*name).filter(|name| reading.is_unread(name)));
            }
            continue;
        };
        let (slot, takes): (_, fn(i64, i64) -> bool) = match bound.edge {
            Edge::From => (&mut found.from, |new, old| new > old),
            Edge::Until => (&mut found.until, |new, old| new < old),
        };
        if slot.is_none_or(|old: Applied| takes(at.end(), old.at.end())) {
            *slot = Some(Applied { at, by });
        }
        if let (Some(hours), Some(now)) = (bound.hurry, reading.now) {
            let passed = at.is_past(now);
            hurried |= !passed && at.is_near(now, reading.number(hours));
            found.passed = found.passed.or(Some(Applied { at, by }).filter(|_| passed));
        }
    }
    let crossed = found.from.zip(found.until).is_some_and(|(from, until)| until.at.end() < from.at.minutes);
    if hurried || crossed && !found.is_past(reading.now) {
        let held = found.from.zip(reading.now).is_some_and(|(from, now)| !from.at.is_reached(now));
        found.hurried = held || found.unread.is_some();
        (found.from, found.unread) = (None, None);
    }
    found
}

fn applied(bound: &Bound, reading: &Reading) -> Option<(Instant, Option<&'static str>)> {
    let from = match bound.from {
        From::Opened => reading.opened()?,
        From::Event(name) => reading.event(name)?,
        From::Absent(name) if reading.event(name).is_some() || reading.is_unread(name) => return None,
        From::Absent(_) => reading.opened()?,
    };
    later(from, bound.edge, &bound.plus, reading)
}

/// A bound in words: `code`, or `code-at` where the time is known.
pub fn told(bound: Applied, plain: &'static str, timed: &'static str, reading: &Reading) -> Option<Reason> {
    let (day, time) = bound.at.shown()?;
    let mut with = vec![("day", Value::day(day))];
    let code = match time {
        Some(time) => {
            with.push(("time", Value::Text(time)));
            timed
        }
        None => plain,
    };
    let setting = bound.by.map(|name| ["coach.plays.", reading.play.id, ".numbers.", name].concat());
    Some(Reason { code, with, setting })
}

/// So many weeks after a day.
pub fn weeks_after(day: Instant, weeks: u32) -> Instant {
    day.day().days(i64::from(weeks) * 7)
}

/// So many days after a moment.
pub fn days_after(from: Instant, days: u32) -> Instant {
    from.day().days(i64::from(days))
}

/// So many calendar months after a day: the same day of the month, or the last one that month has.
pub fn months_after(from: Day, months: u32) -> Option<Day> {
    let Day(date) = from;
    let whole = i64::from(date.year()) * 12 + i64::from(u8::from(date.month())) - 1 + i64::from(months);
    let year = i32::try_from(whole.div_euclid(12)).ok()?;
    let month = time::Month::try_from(u8::try_from(whole.rem_euclid(12) + 1).ok()?).ok()?;
    let day = date.day().min(month.length(year));
    Date::from_calendar_date(year, month, day).ok().map(Day)
}

/// Whether what ended well has lasted until that day: who has gone on that very day was not kept, and before it is over
/// nobody can say (Q18).
pub fn lasted(until: Day, gone: Option<Day>, today: Option<Day>) -> Option<bool> {
    match gone.is_some_and(|gone| gone <= until) {
        true => Some(false),
        false => today.filter(|today| *today > until).map(|_| true),
    }
}
