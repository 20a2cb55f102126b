//! A day with or without a time: whether an answer came at once shows in hours.

use std::fmt;

use crate::rules::guidance::Value;
use crate::rules::json::Json;
use crate::rules::read::{At, Day, Findings, Scalar, start};

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
        let day = Day::parse(text)?;
        let Some((_, time)) = text.split_once('T') else { return Some(Moment { day, minute: None }) };
        let part = |from: usize| -> Option<u16> {
            let digits = time.get(from..from.saturating_add(2))?;
            digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| digits.parse().ok())?
        };
        let (hours, minutes) = (part(0)?, part(3)?);
        let plain = time.get(2..3) == Some(":") && hours < 24 && minutes < 60;
        plain.then(|| Moment { day, minute: Some(hours * 60 + minutes) })
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

    /// Whether `self` came at most `hours` after `earlier`. Where a time is not known: when some times of those two
    /// days would make it so.
    pub fn within_hours(self, earlier: Moment, hours: u32) -> bool {
        let limit = i64::from(hours) * 60;
        match self.minutes_since(earlier) {
            Some(minutes) => (0..=limit).contains(&minutes),
            None => {
                self.days_since(earlier) >= 0
                    && self.days_since(earlier) * DAY <= limit.max(DAY) - DAY + limit % DAY
            }
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

impl Scalar for Moment {
    fn scalar(json: &Json, at: &At, findings: &mut Findings) -> Option<Self> {
        let text = String::scalar(json, at, findings)?;
        let moment = Moment::parse(&text);
        if moment.is_none() {
            findings.error_with(at, "not-a-date", "text", Value::Text(start(&text, 40)));
        }
        moment
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
