//! Records as they come, read one by one, and what belongs to what: news to the record it is about, a return to the
//! walk-away.

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;

use crate::facts::amount::{Amount, Code};
use crate::facts::json::Json;
use crate::facts::read::{At, Findings, Read, order};
use crate::facts::record::{Outcome, Record, RecordKind};
use crate::review::told;
use crate::vocabulary::{Day, FieldError, Severity, Value};

/// The most records that are read; those behind it are only counted.
pub const MAX_RECORDS: usize = 20_000;
/// The most mistakes that are listed: whoever repairs them repairs the rest likewise.
const MISTAKES: usize = 20;
/// The most remarks that are listed.
const REMARKS: usize = 5;

/// Everything that happened, in the order it came.
#[derive(Debug, Default)]
pub struct Records {
    pub(super) rows: Vec<Row>,
    /// How many were given.
    pub(super) given: usize,
    /// How many say too little to be counted: no kind, no day, or no object at all.
    pub(super) unusable: usize,
    /// How many have a mistake, the unusable ones among them.
    pub(super) malformed: usize,
    /// How many were there before under the same id.
    pub(super) repeated: usize,
    /// How many outcomes are of no record that is there.
    pub(super) loose: usize,
    /// The first mistakes and remarks.
    pub(super) problems: Vec<FieldError>,
    remarks: usize,
    ids: BTreeSet<String>,
}

/// One thing that happened, and what came of it.
#[derive(Debug)]
pub(super) struct Row {
    pub kind: RecordKind,
    pub on: Day,
    pub record: Record,
    place: usize,
    /// A mistake was found in it.
    wrong: bool,
    /// The latest news of it.
    pub news: Option<usize>,
    /// The latest news that it was signed, with a price.
    pub signed: Option<usize>,
    /// Of a walk-away, its latest return; of a return, its walk-away.
    pub other: Option<usize>,
}

/// An amount, and the currency it is in.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Price {
    pub amount: Decimal,
    pub currency: Option<String>,
}

impl Records {
    /// Reads any JSON: a list of records, or nothing at all.
    pub fn read(json: &Json) -> Records {
        let mut records = Records::default();
        match json {
            Json::List(items) => items.iter().for_each(|item| records.add(item)),
            Json::Null => {}
            other => {
                let with = vec![("expected", Value::kind("list")), ("found", Value::kind(other.kind()))];
                let path = "records".to_owned();
                records.problems.push(FieldError {
                    path,
                    code: "wrong-type",
                    with,
                    severity: Severity::Error,
                });
            }
        }
        records.joined()
    }

    /// Reads one record more. [`Records::joined`] ends it.
    pub fn add(&mut self, json: &Json) {
        let place = self.given;
        self.given = self.given.saturating_add(1);
        if place >= MAX_RECORDS {
            return;
        }
        let list = At::ROOT.key("records");
        let at = list.place(place);
        let mut findings = Findings::default();
        // Once there are enough remarks nobody needs more of them, and looking for the nearest name takes time.
        let record = match self.remarks >= REMARKS {
            true => Record::read(Some(&known(json)), &at, &mut findings),
            false => Record::read(Some(json), &at, &mut findings),
        };
        if let Some(schema) = record.schema.as_deref().filter(|schema| *schema != "walkaway.record/1") {
            let with = vec![
                ("found", Value::Text(schema.chars().take(60).collect())),
                ("expected", Value::Text("walkaway.record/1".to_owned())),
            ];
            findings.warning(&at.key("schema"), "wrong-schema", with);
        }
        if matches!(json, Json::Null) {
            findings.not_an_object(&at, json);
        }
        if matches!(json, Json::Object(_)) {
            required(record.kind.is_some(), &at.key("kind"), &mut findings);
            required(record.on.is_some(), &at.key("on"), &mut findings);
            if record.kind == Some(RecordKind::Outcome) {
                required(record.of.is_some(), &at.key("of"), &mut findings);
                required(record.outcome.is_some(), &at.key("outcome"), &mut findings);
            }
            if record.kind == Some(RecordKind::Case) {
                required(record.play.is_some(), &at.key("play"), &mut findings);
            }
        }
        let (Some(kind), Some(on)) = (record.kind, record.on) else {
            self.unusable = self.unusable.saturating_add(1);
            self.note(findings);
            return;
        };
        if let Some(id) = &record.id
            && !self.ids.insert(id.clone())
        {
            self.repeated = self.repeated.saturating_add(1);
            return;
        }
        if let Some(outcome) = record.outcome
            && kind != RecordKind::Outcome
            && !fits(kind, outcome)
        {
            unfit(&at.key("outcome"), kind, outcome, &mut findings);
        }
        if let (RecordKind::Case | RecordKind::Promise, Some(said)) = (kind, &record.play)
            && told::play(Some(said)).is_none()
        {
            let words: Vec<&str> = told::PLAYS.iter().map(|play| play.id).collect();
            let with = vec![
                ("text", Value::Text(said.chars().take(60).collect())),
                ("allowed", Value::Text(words.join(", "))),
            ];
            findings.error(&at.key("play"), "not-allowed", with);
        }
        let wrong = self.note(findings);
        self.rows.push(Row { kind, on, record, place, wrong, news: None, signed: None, other: None });
    }

    /// Keeps count of what was found in one record; gives whether there is a mistake among it.
    fn note(&mut self, findings: Findings) -> bool {
        let mut wrong = false;
        for found in findings.errors {
            let remark = found.severity == Severity::Warning;
            wrong |= !remark;
            let listed = self.problems.len().saturating_sub(self.remarks);
            match remark {
                true if self.remarks < REMARKS => self.remarks = self.remarks.saturating_add(1),
                false if listed < MISTAKES => {}
                _ => continue,
            }
            self.problems.push(found);
        }
        self.malformed = self.malformed.saturating_add(usize::from(wrong));
        wrong
    }

    /// Brings together what belongs together. What comes later in the list counts no more than what comes first: of
    /// two news of one day the one with the greater id is the later one.
    pub fn joined(mut self) -> Records {
        let mut by_id = BTreeMap::new();
        let mut left = BTreeMap::<&str, Vec<usize>>::new();
        for (place, row) in self.rows.iter().enumerate() {
            if let Some(id) = row.record.id.as_deref() {
                by_id.insert(id, place);
            }
            if let Some(deal) = row.record.deal_id.as_deref().filter(|_| row.kind == RecordKind::WalkAway) {
                left.entry(deal).or_default().push(place);
            }
        }
        for places in left.values_mut() {
            order(places, |a, b| self.is_before(*a, *b));
        }
        let mut unfitting: Vec<(bool, Findings)> = Vec::new();
        let mut loose = 0_usize;
        let mut news: Vec<(usize, usize)> = Vec::new();
        let mut returns: Vec<(usize, usize)> = Vec::new();
        for (place, row) in self.rows.iter().enumerate() {
            let named = row.record.of.as_deref().and_then(|id| by_id.get(id)).copied();
            let named = named.and_then(|at| self.rows.get(at).map(|about| (at, about)));
            match row.kind {
                RecordKind::Outcome => match (named, row.record.outcome) {
                    // What the buyer did before we said that we may leave did not come of that (W-031).
                    (Some((_, about)), Some(_)) if about.kind == RecordKind::Posture && row.on < about.on => {
                        loose = loose.saturating_add(1);
                    }
                    (Some((at, about)), Some(outcome)) if fits(about.kind, outcome) => {
                        news.push((at, place));
                    }
                    (Some((_, about)), Some(outcome)) if about.kind != RecordKind::Outcome => {
                        let (list, mut findings) = (At::ROOT.key("records"), Findings::default());
                        unfit(&list.place(row.place).key("outcome"), about.kind, outcome, &mut findings);
                        unfitting.push((row.wrong, findings));
                    }
                    (_, None) => {}
                    _ => loose = loose.saturating_add(1),
                },
                RecordKind::Return => {
                    let named =
                        named.filter(|(_, about)| about.kind == RecordKind::WalkAway).map(|(at, _)| at);
                    let of_deal = || {
                        // Before the day's end: the last one we left on or before that day.
                        let places = left.get(row.record.deal_id.as_deref()?)?;
                        let earlier =
                            |place: &&usize| self.rows.get(**place).is_some_and(|away| away.on <= row.on);
                        places.iter().take_while(earlier).last().copied()
                    };
                    if let Some(away) = named.or_else(of_deal) {
                        returns.push((away, place));
                    }
                }
                _ => {}
            }
        }
        order(&mut news, |a, b| self.is_before(a.1, b.1));
        order(&mut returns, |a, b| self.is_before(a.1, b.1));
        // The last one of each stays.
        for (about, place) in news {
            let signed = self
                .rows
                .get(place)
                .is_some_and(|row| row.record.outcome == Some(Outcome::Signed) && row.record.value.is_some());
            if let Some(row) = self.rows.get_mut(about) {
                row.news = Some(place);
                if signed {
                    row.signed = Some(place);
                }
            }
        }
        for (away, place) in returns {
            if let Some(row) = self.rows.get_mut(away) {
                row.other = Some(place);
            }
            if let Some(row) = self.rows.get_mut(place) {
                row.other = Some(away);
            }
        }
        self.loose = loose;
        for (wrong, findings) in unfitting {
            self.note(findings);
            // A record counts once, however many mistakes it has.
            self.malformed = self.malformed.saturating_sub(usize::from(wrong));
        }
        self
    }

    fn is_before(&self, a: usize, b: usize) -> bool {
        self.rows.get(a).map(Row::rank) < self.rows.get(b).map(Row::rank)
    }

    /// The row at that place.
    pub(super) fn at(&self, place: Option<usize>) -> Option<&Row> {
        place.and_then(|place| self.rows.get(place))
    }

    /// What became of a record, and when: the latest news of it, else what the page knew.
    pub(super) fn outcome(&self, row: &Row) -> Option<(Option<Day>, Outcome)> {
        let told = self.at(row.news).and_then(|news| Some((Some(news.on), news.record.outcome?)));
        told.or_else(|| Some((None, row.record.outcome.filter(|outcome| fits(row.kind, *outcome))?)))
    }
}

impl Row {
    /// What orders records of one day in the same way whatever their order in the list.
    pub fn rank(&self) -> (Day, Option<&str>, Option<&'static str>, Option<Decimal>) {
        let value = self.record.value.as_ref().map(|value| value.number);
        (self.on, self.record.id.as_deref(), self.record.outcome.map(Outcome::word), value)
    }

    /// An amount of this record. Where it names no currency it is in that of the records it is about, the nearest
    /// first, else in the `usual` one.
    pub fn price(&self, amount: Option<&Amount>, about: &[&Row], usual: Option<&Code>) -> Option<Price> {
        let amount = amount?;
        let mut code = amount.currency.as_ref().or(self.record.currency.as_ref());
        for row in about {
            code = code.or(row.record.currency.as_ref());
        }
        let currency = code.or(usual).map(|code| code.0.clone());
        Some(Price { amount: amount.number, currency })
    }

    /// The price of this record.
    pub fn value(&self, about: &[&Row], usual: Option<&Code>) -> Option<Price> {
        self.price(self.record.value.as_ref(), about, usual)
    }
}

/// Each record once: a host hands back what it was given, perhaps more than once. Of two under one id the first one
/// stays; what has no id cannot be told to be the same.
pub fn once(records: Vec<Json>) -> Vec<Json> {
    let mut ids = BTreeSet::new();
    let mut kept = records;
    kept.retain(|record| match record.get("id").and_then(Json::said) {
        Some(id) => ids.insert(id.to_owned()),
        None => true,
    });
    kept
}

/// Whether that may become of such a record.
fn fits(kind: RecordKind, outcome: Outcome) -> bool {
    allowed(kind).contains(&outcome)
}

fn allowed(kind: RecordKind) -> &'static [Outcome] {
    match kind {
        RecordKind::WalkAway => &[
            Outcome::Signed,
            Outcome::BoughtElsewhere,
            Outcome::BoughtNothing,
            Outcome::BadCustomer,
            Outcome::Lost,
        ],
        RecordKind::Return => &[
            Outcome::Signed,
            Outcome::BoughtElsewhere,
            Outcome::BoughtNothing,
            Outcome::BadCustomer,
            Outcome::Lost,
        ],
        RecordKind::Exception => {
            &[Outcome::PaidOff, Outcome::Renegotiated, Outcome::LostMoney, Outcome::Cancelled]
        }
        RecordKind::Posture => &[Outcome::BuyerMoved, Outcome::NoChange, Outcome::Lost],
        RecordKind::Task | RecordKind::Promise => &[Outcome::Done, Outcome::Cancelled],
        RecordKind::Closed => &[
            Outcome::PaidOff,
            Outcome::Renegotiated,
            Outcome::LostMoney,
            Outcome::Cancelled,
            Outcome::Signed,
        ],
        RecordKind::Case => &[Outcome::Cancelled],
        RecordKind::Outcome => &[],
    }
}

fn unfit(at: &At, kind: RecordKind, outcome: Outcome, findings: &mut Findings) {
    let mut words = String::new();
    for word in allowed(kind) {
        if !words.is_empty() {
            words.push_str(", ");
        }
        words.push_str(word.word());
    }
    let with = vec![("text", Value::Text(outcome.word().to_owned())), ("allowed", Value::Text(words))];
    findings.error(at, "not-allowed", with);
}

/// A field that a record cannot do without; where it is there and wrong, that has been said.
fn required(there: bool, at: &At, findings: &mut Findings) {
    if !there && !findings.errors.iter().any(|error| error.path == at.path()) {
        findings.error(at, "required", Vec::new());
    }
}

/// A record with nothing but what is read of one.
fn known(json: &Json) -> Json {
    match json {
        Json::Object(entries) => Json::Object(
            entries.iter().filter(|(key, _)| Record::KEYS.contains(&key.as_str())).cloned().collect(),
        ),
        other => other.clone(),
    }
}
