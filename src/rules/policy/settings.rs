//! The part of the policy that concerns coaching: `coach` in the admin's file, laid over `settings.json`. None of it
//! reaches the verdict, so a mistake here silences the coach and not the card.

use std::rc::Rc;

use rust_decimal::Decimal;

use crate::facts::case::Concession;
use crate::facts::json::Json;
use crate::facts::read::{At, Findings, List, Read, Table, wire};
use crate::plays::tables;
use crate::policy::labels::{Labels, label};
use crate::vocabulary::weekday;
use crate::vocabulary::{Day, FieldError, Label, Value, errors_in, words};

/// The complete default settings, in the form an admin writes under `coach`.
pub const DEFAULT: &str = include_str!("settings.json");

wire! {
    /// How the coach reads leverage, the negotiation and leaving.
    pub struct CoachFile {
        /// Leverage (BATNA).
        pub leverage: LeverageFile,
        /// The negotiation.
        pub negotiation: NegotiationFile,
        /// Leaving.
        pub leaving: LeavingFile,
        /// On which days people work here.
        pub calendar: CalendarFile,
        /// Who may give what away in a conversation, and how far (S-101). What no row names needs nobody beside what the
        /// verdict takes; what goes further than every row of its kind is nobody's to give.
        pub authority: List<AuthorityFile>,
        /// The plays, by name (`won`, `attacked`, `cancelling`, `results`).
        pub plays: Table<PlayFile>,
    }
}

wire! {
    /// On which days people work.
    pub struct CalendarFile {
        /// Words: `monday` to `sunday`.
        pub working_days: List<Option<String>>,
        /// Days off, `YYYY-MM-DD`.
        pub holidays: List<Option<Day>>,
    }
}

wire! {
    /// How far a role may go.
    pub struct AuthorityFile {
        /// What is given away.
        pub concession: Option<Concession>,
        /// How far: a part of the price, 0 to 1 (`discount`, `smaller`, `pause`, `incentive`), days (`terms`), or money in the
        /// policy's currency (`trial`, `free_work`, `product`). Absent: any.
        pub up_to: Option<Decimal>,
        /// Who: one of the policy's roles, or a name of its own.
        pub role: Option<String>,
        /// What that role is called, where the policy's roles do not have it.
        pub labels: Labels,
    }
}

wire! {
    /// What a play goes by.
    pub struct PlayFile {
        /// It is left out; what is open of it can still be brought to its end.
        pub off: Option<bool>,
        /// Its numbers, by name.
        pub numbers: Table<Option<u32>>,
        /// What is proposed to answer, by the reason they gave.
        pub responses: Table<List<Option<String>>>,
        /// Links to what else helps (W-165, S-111), `https` addresses.
        pub help: List<Option<String>>,
    }
}

wire! {
    /// When leverage is strong and when it is weak.
    pub struct LeverageFile {
        /// What every probability is multiplied by in the pessimistic variant, 0 to 1.
        pub pessimism: Option<Decimal>,
        /// From this probability of reaching quota without the deal on, leverage is strong, 0 to 1.
        pub strong_from: Option<Decimal>,
        /// Below this probability it is weak, 0 to 1.
        pub weak_below: Option<Decimal>,
        /// From this dependence on one deal on the rep is warned, 0 to 1 (W-085).
        pub dependence_from: Option<Decimal>,
        /// From this coverage on a pipeline counts as full (W-011a).
        pub coverage_from: Option<Decimal>,
        /// So many other deals at a similar stage are several (W-011b).
        pub similar_stage_from: Option<u32>,
        /// From this probability on a deal counts as likely to close, 0 to 1 (W-011c).
        pub likely_from: Option<Decimal>,
        /// So many likely deals make the sign strong (W-011c).
        pub likely_count: Option<u32>,
        /// Fewer other qualified deals are a thin pipeline (W-012a).
        pub thin_below: Option<u32>,
        /// With so many days left or fewer, the end of the period is near (W-012b).
        pub days_left: Option<u32>,
        /// From this share of the quota on a deal is a large one, 0 to 1 (W-012c).
        pub share_from: Option<Decimal>,
        /// Another deal is comparable from this multiple of this one's amount on (W-012d).
        pub comparable_from: Option<Decimal>,
        /// Another deal is comparable up to this multiple (W-012d).
        pub comparable_to: Option<Decimal>,
        /// Whether other deals count whose close date has passed.
        pub overdue: Option<Counting>,
        /// Whether other deals count that were never qualified.
        pub unqualified: Option<Counting>,
    }
}

words! {
    /// Whether such deals count.
    pub enum Counting {
        /// As any other.
        Count = "count",
        /// Not at all.
        Ignore = "ignore",
    }
}

wire! {
    /// How moves are read.
    pub struct NegotiationFile {
        /// A concession within so many hours of a demand, with nothing in return, is hasty (W-033).
        pub hasty_hours: Option<u32>,
        /// So many rounds without movement are a deadlock (W-093a).
        pub deadlock_rounds: Option<u32>,
        /// A price up to this share above the threshold is near it, 0 to 1 (W-093c).
        pub near_threshold: Option<Decimal>,
        /// The next step is at most this part of the last one, above 0 and below 1 (M12).
        pub step_ratio: Option<Decimal>,
        /// A concession within so many hours of the buyer's return is too early (W-135).
        pub return_hours: Option<u32>,
    }
}

wire! {
    /// What happens after leaving.
    pub struct LeavingFile {
        /// Days after leaving on which to get in touch (W-139).
        pub touch_days: List<Option<u32>>,
        /// Days after leaving on which to follow up first; behind an open door at most five (F-001).
        pub follow_up_days: Option<u32>,
    }
}

/// Checked settings: everything is there.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Settings {
    /// Leverage.
    pub leverage: LeverageSettings,
    /// The negotiation.
    pub negotiation: NegotiationSettings,
    /// Leaving.
    pub leaving: LeavingSettings,
    /// On which days people work.
    pub calendar: Calendar,
    /// Who may give what away.
    pub authority: Vec<Authority>,
    /// The plays.
    pub plays: Vec<PlaySettings>,
}

/// See [`CalendarFile`].
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
pub struct Calendar {
    pub working_days: Vec<time::Weekday>,
    pub holidays: Vec<Day>,
}

/// See [`AuthorityFile`].
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
pub struct Authority {
    pub concession: Concession,
    pub up_to: Option<Decimal>,
    pub role: String,
    pub label: Rc<Label>,
}

/// See [`PlayFile`].
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
pub struct PlaySettings {
    pub id: String,
    pub off: bool,
    pub numbers: Vec<(String, u32)>,
    pub responses: Vec<(String, Vec<String>)>,
    pub help: Vec<String>,
}

impl PlaySettings {
    /// A number by its name.
    pub fn number(&self, name: &str) -> Option<u32> {
        self.numbers.iter().find(|(own, _)| own == name).map(|(_, number)| *number)
    }
}

/// See [`LeverageFile`].
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
pub struct LeverageSettings {
    pub pessimism: Decimal,
    pub strong_from: Decimal,
    pub weak_below: Decimal,
    pub dependence_from: Decimal,
    pub coverage_from: Decimal,
    pub similar_stage_from: u32,
    pub likely_from: Decimal,
    pub likely_count: u32,
    pub thin_below: u32,
    pub days_left: u32,
    pub share_from: Decimal,
    pub comparable_from: Decimal,
    pub comparable_to: Decimal,
    pub count_overdue: bool,
    pub count_unqualified: bool,
}

/// See [`NegotiationFile`].
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
pub struct NegotiationSettings {
    pub hasty_hours: u32,
    pub deadlock_rounds: u32,
    pub near_threshold: Decimal,
    pub step_ratio: Decimal,
    pub return_hours: u32,
}

/// See [`LeavingFile`].
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
pub struct LeavingSettings {
    pub touch_days: Vec<u32>,
    pub follow_up_days: u32,
}

/// Settings after their check, and every mistake; with a mistake there are no settings.
pub type CheckedSettings = (Option<Settings>, Vec<FieldError>);

/// Reads `coach` of the policy over the defaults. With a mistake there are no settings.
pub fn check(defaults: &Json, own: Option<&Json>) -> CheckedSettings {
    let mut whole = Json::Object(vec![("coach".to_owned(), defaults.clone())]);
    let mut findings = Findings { strict: true, ..Findings::default() };
    if let Some(coach) = own.and_then(|own| own.get("coach")).filter(|coach| **coach != Json::Null) {
        whole.merge(&Json::Object(vec![("coach".to_owned(), coach.clone())]));
    }
    let root = At::ROOT.key("coach");
    let file = CoachFile::read(whole.get("coach"), &root, &mut findings);
    let mut check = Check { findings };
    let settings = check.settings(&file, &root);
    let errors = check.findings.errors;
    ((errors_in(&errors) == 0).then_some(settings), errors)
}

struct Check {
    findings: Findings,
}

impl Check {
    /// A wrong value was reported where it was read.
    fn required(&mut self, at: &At) {
        if !self.findings.errors.iter().any(|error| error.path == at.path()) {
            self.findings.error(at, "required", Vec::new());
        }
    }

    fn counts(&mut self, at: &At, value: Option<Counting>) -> bool {
        if value.is_none() {
            self.required(at);
        }
        value == Some(Counting::Count)
    }

    fn number(&mut self, at: &At, value: Option<Decimal>, least: Decimal, most: Decimal) -> Decimal {
        let Some(value) = value else {
            self.required(at);
            return Decimal::ZERO;
        };
        if value < least || value > most {
            let with = vec![("least", Value::Number(least)), ("most", Value::Number(most))];
            self.findings.error(at, "out-of-range", with);
        }
        value
    }

    fn share(&mut self, at: &At, value: Option<Decimal>) -> Decimal {
        self.number(at, value, Decimal::ZERO, Decimal::ONE)
    }

    fn count(&mut self, at: &At, value: Option<u32>, most: u32) -> u32 {
        self.number(at, value.map(Decimal::from), Decimal::ZERO, Decimal::from(most));
        value.unwrap_or_default()
    }

    fn settings(&mut self, file: &CoachFile, root: &At) -> Settings {
        let hundred = Decimal::ONE_HUNDRED;
        let (at, lever) = (root.key("leverage"), &file.leverage);
        let leverage = LeverageSettings {
            pessimism: self.share(&at.key("pessimism"), lever.pessimism),
            strong_from: self.share(&at.key("strong_from"), lever.strong_from),
            weak_below: self.share(&at.key("weak_below"), lever.weak_below),
            dependence_from: self.share(&at.key("dependence_from"), lever.dependence_from),
            coverage_from: self.number(&at.key("coverage_from"), lever.coverage_from, Decimal::ZERO, hundred),
            similar_stage_from: self.count(&at.key("similar_stage_from"), lever.similar_stage_from, 50),
            likely_from: self.share(&at.key("likely_from"), lever.likely_from),
            likely_count: self.count(&at.key("likely_count"), lever.likely_count, 50),
            thin_below: self.count(&at.key("thin_below"), lever.thin_below, 50),
            days_left: self.count(&at.key("days_left"), lever.days_left, 366),
            share_from: self.share(&at.key("share_from"), lever.share_from),
            comparable_from: self.number(
                &at.key("comparable_from"),
                lever.comparable_from,
                Decimal::ZERO,
                hundred,
            ),
            comparable_to: self.number(&at.key("comparable_to"), lever.comparable_to, Decimal::ZERO, hundred),
            count_overdue: self.counts(&at.key("overdue"), lever.overdue),
            count_unqualified: self.counts(&at.key("unqualified"), lever.unqualified),
        };
        if leverage.weak_below > leverage.strong_from {
            self.findings.error(&at.key("weak_below"), "weak-above-strong", Vec::new());
        }
        if leverage.comparable_from > leverage.comparable_to {
            self.findings.error(&at.key("comparable_from"), "comparable-upside-down", Vec::new());
        }
        let (at, talks) = (root.key("negotiation"), &file.negotiation);
        let (thousandth, almost) = (Decimal::new(1, 3), Decimal::new(999, 3));
        let negotiation = NegotiationSettings {
            hasty_hours: self.count(&at.key("hasty_hours"), talks.hasty_hours, 720),
            deadlock_rounds: self
                .number(
                    &at.key("deadlock_rounds"),
                    talks.deadlock_rounds.map(Decimal::from),
                    Decimal::ONE,
                    hundred,
                )
                .try_into()
                .unwrap_or(2),
            near_threshold: self.share(&at.key("near_threshold"), talks.near_threshold),
            step_ratio: self.number(&at.key("step_ratio"), talks.step_ratio, thousandth, almost),
            return_hours: self.count(&at.key("return_hours"), talks.return_hours, 720),
        };
        let (at, leaving) = (root.key("leaving"), &file.leaving);
        let mut touch_days = Vec::new();
        for (place, days) in leaving.touch_days.items.iter().enumerate() {
            touch_days.push(self.count(&at.key("touch_days").place(place), *days, 3650));
        }
        let leaving = LeavingSettings {
            touch_days,
            follow_up_days: self.count(&at.key("follow_up_days"), leaving.follow_up_days, 3650),
        };
        let (calendar, authority) =
            (self.calendar(&file.calendar, &root.key("calendar")), self.authority(file, root));
        let plays = self.plays(file, &root.key("plays"));
        Settings { leverage, negotiation, leaving, calendar, authority, plays }
    }

    fn calendar(&mut self, file: &CalendarFile, at: &At) -> Calendar {
        let mut working_days = Vec::new();
        for (place, word) in file.working_days.items.iter().enumerate() {
            match word.as_deref().and_then(weekday) {
                Some(day) => working_days.push(day),
                None => {
                    self.findings.error(&at.key("working_days").place(place), "unknown-weekday", Vec::new())
                }
            }
        }
        if working_days.is_empty() {
            self.required(&at.key("working_days"));
        }
        Calendar { working_days, holidays: file.holidays.items.iter().flatten().copied().collect() }
    }

    fn authority(&mut self, file: &CoachFile, root: &At) -> Vec<Authority> {
        let mut authority = Vec::new();
        for (place, row) in file.authority.items.iter().enumerate() {
            let at = root.key("authority");
            let at = at.place(place);
            let (Some(concession), Some(role)) = (row.concession, row.role.clone()) else {
                let missing = if row.concession.is_none() { "concession" } else { "role" };
                self.required(&at.key(missing));
                continue;
            };
            if let Some(up_to) = row.up_to {
                let most = match concession {
                    Concession::Discount
                    | Concession::Smaller
                    | Concession::Pause
                    | Concession::Incentive => Decimal::ONE,
                    _ => Decimal::from(1_000_000_000_000_i64),
                };
                self.number(&at.key("up_to"), Some(up_to), Decimal::ZERO, most);
            }
            let label = label("role", &role, &row.labels);
            authority.push(Authority { concession, up_to: row.up_to, role, label });
        }
        authority
    }

    fn plays(&mut self, file: &CoachFile, at: &At) -> Vec<PlaySettings> {
        let mut plays = Vec::new();
        for (id, own) in &file.plays.entries {
            let at = at.key(id);
            let Some(play) = tables::ALL.iter().find(|play| play.id == id) else {
                self.findings.error(&at, "unknown-play", Vec::new());
                continue;
            };
            let mut numbers = Vec::new();
            for (name, number) in &own.numbers.entries {
                let at = at.key("numbers");
                let at = at.key(name);
                if !play.numbers.contains(&name.as_str()) {
                    self.findings.error(&at, "unknown-number", Vec::new());
                    continue;
                }
                numbers.push((name.clone(), self.count(&at, *number, 10_000)));
            }
            for name in play.numbers {
                if !numbers.iter().any(|(own, _)| own == name) {
                    self.required(&at.key("numbers").key(name));
                }
            }
            let texts =
                |list: &List<Option<String>>| list.items.iter().flatten().cloned().collect::<Vec<_>>();
            let responses =
                own.responses.entries.iter().map(|(reason, list)| (reason.clone(), texts(list))).collect();
            for (place, link) in own.help.items.iter().flatten().enumerate() {
                if !link.starts_with("https://") {
                    self.findings.error(&at.key("help").place(place), "not-https", Vec::new());
                }
            }
            plays.push(PlaySettings {
                id: id.clone(),
                off: own.off == Some(true),
                numbers,
                responses,
                help: texts(&own.help),
            });
        }
        plays
    }
}
