//! Quarters: of the calendar, or of a fiscal year that begins in another month.

use crate::vocabulary::Day;
use serde::Serialize;
use time::{Date, Month};

/// A quarter, counted from that of the year 0 in which its fiscal year begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Quarter {
    index: i32,
    /// The month in which the fiscal year begins, 1 to 12.
    start: u8,
}

/// A quarter, as it is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct QuarterView {
    /// 1 to 4.
    pub number: u8,
    /// The fiscal year, called after the calendar year in which it ends.
    pub year: i32,
    /// Its first day, `YYYY-MM-DD`.
    pub from: String,
    /// Its last day, `YYYY-MM-DD`.
    pub to: String,
    /// It has not ended today.
    pub running: bool,
}

impl Quarter {
    /// The quarter of a day, when fiscal years begin in the month `start`; a month that does not exist is January.
    pub fn of(day: Day, start: u8) -> Quarter {
        let start = if (1..=12).contains(&start) { start } else { 1 };
        let months = day.0.year() * 12 + i32::from(u8::from(day.0.month())) - i32::from(start);
        Quarter { index: months.div_euclid(3), start }
    }

    /// The quarter so many before this one.
    pub fn before(self, quarters: i32) -> Quarter {
        Quarter { index: self.index.saturating_sub(quarters), ..self }
    }

    /// Its first day; the ends of the calendar stand for what lies beyond them.
    pub fn first(self) -> Day {
        let months = self.index.saturating_mul(3).saturating_add(i32::from(self.start) - 1);
        let month = u8::try_from(months.rem_euclid(12)).unwrap_or(0).saturating_add(1);
        let day = Month::try_from(month)
            .ok()
            .and_then(|month| Date::from_calendar_date(months.div_euclid(12), month, 1).ok());
        Day(day.unwrap_or(if self.index < 0 { Date::MIN } else { Date::MAX }))
    }

    /// Its last day.
    pub fn last(self) -> Day {
        let next = self.before(-1).first().0;
        Day(if next == Date::MAX { next } else { next.previous_day().unwrap_or(Date::MIN) })
    }

    /// How it is shown on that day.
    pub fn view(self, today: Option<Day>) -> QuarterView {
        let number = self.index.rem_euclid(4);
        let begins = self.index.div_euclid(4);
        QuarterView {
            number: u8::try_from(number).unwrap_or(0).saturating_add(1),
            year: if self.start == 1 { begins } else { begins.saturating_add(1) },
            from: self.first().to_string(),
            to: self.last().to_string(),
            running: today.is_some_and(|today| today <= self.last()),
        }
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn quarter(day: &str, start: u8) -> String {
        let view = Quarter::of(Day::parse(day).unwrap(), start).view(None);
        format!("{} {} {} {}", view.number, view.year, view.from, view.to)
    }

    #[test]
    fn calendar_quarters() {
        assert_eq!(quarter("2026-01-01", 1), "1 2026 2026-01-01 2026-03-31");
        assert_eq!(quarter("2024-03-31", 1), "1 2024 2024-01-01 2024-03-31");
        assert_eq!(quarter("2026-11-21", 1), "4 2026 2026-10-01 2026-12-31");
        assert_eq!(quarter("2026-06-30", 13), "2 2026 2026-04-01 2026-06-30");
    }

    #[test]
    fn a_fiscal_year_is_called_after_the_year_in_which_it_ends() {
        assert_eq!(quarter("2026-01-31", 2), "4 2026 2025-11-01 2026-01-31");
        assert_eq!(quarter("2026-02-01", 2), "1 2027 2026-02-01 2026-04-30");
        assert_eq!(quarter("2026-11-21", 10), "1 2027 2026-10-01 2026-12-31");
        assert_eq!(quarter("2026-12-01", 12), "1 2027 2026-12-01 2027-02-28");
    }

    #[test]
    fn the_calendars_ends_hold() {
        assert_eq!(quarter("0000-01-01", 12), "1 0 -001-12-01 0000-02-29");
        assert_eq!(quarter("9999-12-31", 1), "4 9999 9999-10-01 9999-12-31");
        assert_eq!(quarter("9999-12-31", 12), "1 10000 9999-12-01 9999-12-31");
    }
}
