//! A day with or without a time: whether an answer came at once shows in hours.

use std::fmt;

use crate::vocabulary::Day;

const DAY: i64 = 24 * 60;

/// A day, and where it is known the time of day, as a person's clock shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment {
    /// The day.
    pub day: Day,
    /// Minutes since midnight, 0 to 1439.
    pub minute: Option<u16>,
}

impl Moment {
    /// `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm` with or without seconds and a zone, which are passed over: every time on a
    /// record is taken to be of one place.
    pub fn parse(text: &str) -> Option<Moment> {
        let Some((day, time)) = text.split_once('T') else {
            return Day::alone(text).map(|day| Moment { day, minute: None });
        };
        let day = Day::alone(day)?;
        let part = |from: usize| -> Option<u16> {
            let digits = time.get(from..from.saturating_add(2))?;
            digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| digits.parse().ok())?
        };
        let (hours, minutes) = (part(0)?, part(3)?);
        let plain = time.get(2..3) == Some(":") && hours < 24 && minutes < 60;
        plain.then(|| Moment { day, minute: Some(hours * 60 + minutes) })
    }

    /// The same where the time is loosely written: of `2026-11-24T21h` or `2026-11-24 9.30` the day stays.
    pub fn loose(text: &str) -> Option<Moment> {
        let day = || {
            let (day, rest) = text.split_at_checked(10)?;
            let ends = !rest.starts_with(|next: char| next.is_ascii_digit());
            Day::parse(day).filter(|_| ends).map(|day| Moment { day, minute: None })
        };
        Moment::parse(text).or_else(day)
    }

    fn minutes(self) -> i64 {
        i64::from(self.day.0.to_julian_day()) * DAY + i64::from(self.minute.unwrap_or(0))
    }

    /// Whole days from the day of `earlier` to the day of `self`; negative when it is the later one.
    pub fn days_since(self, earlier: Moment) -> i64 {
        i64::from(self.day.0.to_julian_day()) - i64::from(earlier.day.0.to_julian_day())
    }

    /// Minutes from `earlier` to `self`, where both say the time.
    pub fn minutes_since(self, earlier: Moment) -> Option<i64> {
        self.minute.and(earlier.minute)?;
        Some(self.minutes() - earlier.minutes())
    }

    /// Surely before another: an earlier day, or an earlier time of the same day where both say it.
    pub fn is_before(self, other: Moment) -> bool {
        let days = self.days_since(other);
        days < 0 || (days == 0 && self.minutes_since(other).is_some_and(|minutes| minutes < 0))
    }

    /// Whether `self` came at most `hours` after `earlier`. Where a time is not known, days count: the same day, and
    /// each day that begins less than so many hours after the earlier one began.
    pub fn within_hours(self, earlier: Moment, hours: u32) -> bool {
        let limit = i64::from(hours) * 60;
        match (self.minutes_since(earlier), self.days_since(earlier)) {
            (Some(minutes), _) => (0..=limit).contains(&minutes),
            (None, days) => days == 0 || (days > 0 && days * DAY < limit),
        }
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.day.fmt(f)?;
        match self.minute {
            Some(minute) => write!(f, "T{:02}:{:02}", minute / 60, minute % 60),
            None => Ok(()),
        }
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Moment {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Moment".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "description": "YYYY-MM-DD, or YYYY-MM-DDThh:mm" })
    }
}

#[cfg(test)]
mod tests {
    use super::Moment;

    fn within(later: &str, earlier: &str, hours: u32) -> Option<bool> {
        Some(Moment::parse(later)?.within_hours(Moment::parse(earlier)?, hours))
    }

    #[test]
    fn with_times_hours_count_and_without_them_days() {
        assert_eq!(within("2026-11-21T10:00", "2026-11-20T10:00", 24), Some(true));
        assert_eq!(within("2026-11-21T10:01", "2026-11-20T10:00", 24), Some(false));
        assert_eq!(within("2026-11-20T09:59", "2026-11-20T10:00", 24), Some(false), "it came before");
        assert_eq!(within("2026-11-20", "2026-11-20T10:00", 24), Some(true));
        assert_eq!(within("2026-11-21", "2026-11-20", 24), Some(false), "the next day is not at once");
        assert_eq!(within("2026-11-21", "2026-11-20", 48), Some(true));
        assert_eq!(within("2026-11-22", "2026-11-20", 48), Some(false));
        assert_eq!(within("2026-11-19", "2026-11-20", 48), Some(false));
    }

    #[test]
    fn a_moment_is_a_day_with_or_without_a_time() {
        let shown = |text| Moment::parse(text).map(|moment| moment.to_string());
        for whole in ["2026-11-20", "2026-11-20T09:05", "0001-01-01T23:59"] {
            assert_eq!(shown(whole).as_deref(), Some(whole));
        }
        assert_eq!(shown("2026-11-20T09:05:33.120Z").as_deref(), Some("2026-11-20T09:05"));
        for odd in [
            "",
            "2026-11-31",
            "2026-11-20T",
            "2026-11-20T24:00",
            "2026-11-20T9:05",
            "2026-11-20T09-05",
            "2026-11-20Tñ9:05",
        ] {
            assert_eq!(shown(odd), None, "{odd}");
        }
        let loose = |text| Moment::loose(text).map(|moment| moment.to_string());
        for text in ["2026-11-20T9:05", "2026-11-20T", "2026-11-20 09:05", "2026-11-20Tñ", "2026-11-20"] {
            assert_eq!(loose(text).as_deref(), Some("2026-11-20"), "{text}");
        }
        assert_eq!(loose("2026-11-20T09:05").as_deref(), Some("2026-11-20T09:05"));
        for odd in ["", "2026-11-31T9h", "2026-11-201", "20-11-2026T10:00", "2026-11-2ñ"] {
            assert_eq!(loose(odd), None, "{odd}");
        }
    }
}
