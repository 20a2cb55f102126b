//! How a CRM's record becomes a deal, as an admin writes it: for each fact of the deal the paths in the record and one
//! reading from a closed list. No expressions. [`check`] finds every mistake at once; `www/hosts/map.js` does the
//! mapping, and what it takes is what is checked here.

mod known;
mod targets;

use rust_decimal::Decimal;

use self::targets::{DEAL, Fact, Shape};
use crate::facts::amount::{Amount, Code};
use crate::facts::ended::PLAYS;
use crate::facts::json::Json;
use crate::facts::read::{At, Findings, List, MAX_ITEMS, Read, Scalar, Signed, Table, nearest, start, wire};
use crate::policy::Policy;
use crate::vocabulary::{Answer, Day, FieldError, Moment, Severity, Unit, Value, Why, words};

pub use known::unknown_values;
pub use targets::paths;

const SCHEMA: &str = "walkaway.mapping/1";
/// How long a path in the record may be, in bytes and in steps; `map.js` has the same limits.
const MAX_PATH: usize = 200;
const MAX_STEPS: usize = 16;
/// How many paths one fact may come from.
const MAX_PATHS: usize = 200;

wire! {
    /// Which field of the CRM's record is which fact of the deal, and how it is read.
    pub struct MappingFile {
        /// Version of this form: `walkaway.mapping/1`.
        pub schema: Option<String>,
        /// The organisation's own name for this mapping.
        pub name: Option<String>,
        /// How the record writes numbers that are texts, unless a field says otherwise.
        pub numbers: Option<Notation>,
        /// How the record writes days, unless a field says otherwise.
        pub dates: Option<Notation>,
        /// The time zone in which points in time become days, such as `America/Mexico_City`; UTC unless given.
        pub zone: Option<String>,
        /// By the fact's path in the deal, such as `cost.direct`: where it comes from.
        pub fields: Table<FieldFile>,
    }
}

wire! {
    /// Where one fact comes from.
    pub struct FieldFile {
        /// Its path in the record, such as `Opportunity.Amount`, or several: the first that holds something counts.
        pub from: Paths,
        /// How it is read.
        pub kind: Option<Kind>,
        /// How the record writes it.
        pub written: Option<Notation>,
        /// With `date` and `moment`: the time zone, such as `America/Mexico_City`.
        pub zone: Option<String>,
        /// With `text`: what is put before what stands there, such as `lead-` where leads and orders have the same ids.
        pub prefix: Option<String>,
        /// With numbers: what they count, where that is not one.
        pub unit: Option<Scale>,
        /// With numbers: zero stands where nobody has entered anything.
        pub zero_is_empty: Option<bool>,
        /// With amounts that hold tax: its rate, 0.19 for 19 %; what is read is the amount without it.
        pub tax_included: Option<Decimal>,
        /// With `money` and `micros`: the currency, or that for records whose own field is empty.
        pub currency: Option<Code>,
        /// With `money` and `micros`: the path of the record's currency.
        pub currency_from: Paths,
        /// With `lookup` and `country`: what stands in the record, and what that is in the deal.
        pub table: Table<Option<Json>>,
        /// With `lookup`: what a value is that the table does not name; without it nobody can read that.
        pub others: Option<Others>,
        /// With `range`: the bands, from the lowest to the highest.
        pub bands: List<BandFile>,
        /// With `list`, of entries with several facts: each fact's mapping; its paths start at the entry.
        pub items: Table<FieldFile>,
        /// With `list`, of plain values: how each value is read.
        pub of: Option<Kind>,
        /// With `list`, of plain values in one text: what stands between them; a semicolon unless given.
        pub separator: Option<Separator>,
        /// With `list`: how many entries are read, all unless given, and 5,000 at the most.
        pub limit: Option<u32>,
        /// What holds when the record has nothing here, in the deal's own form.
        pub default: Option<Json>,
        /// Why it is missing when the record has nothing here; without `from`: why it always is.
        pub missing: Option<Why>,
    }
}

wire! {
    /// One band of `range`.
    pub struct BandFile {
        /// Numbers below this, and not below the band before; absent in the last band: all others.
        pub below: Option<Decimal>,
        /// What that is in the deal.
        pub value: Option<Json>,
    }
}

wire! {
    /// What two lines on a page name: `<script src="…/auto.js">` and an element with this file's address.
    pub struct ConfigFile {
        /// Version of this form: `walkaway.config/1`.
        pub schema: Option<String>,
        /// The policy's address, relative to this file, or the policy itself.
        pub policy: Option<Json>,
        /// The mapping's address, relative to this file, or the mapping itself; absent: the record is a deal already.
        pub mapping: Option<Json>,
        /// Where the record comes from: one of the three.
        pub record: RecordFile,
        /// The path of a global of the page that saves answers and takes intents, such as `crm.walkaway`.
        pub host: Option<String>,
        /// Where the records are: the CRM's database and the kind of record. Records of two places never share an
        /// answer, also where their ids are the same; otherwise this file's address, and the record's without its id. The element's
        /// `place` comes first.
        pub place: Option<String>,
        /// One of the languages there are (`es`, `en`, `pt-BR`); otherwise the page's language.
        pub lang: Option<String>,
        /// How numbers and dates are written, such as `es-MX`.
        pub locale: Option<String>,
        /// Light or dark; otherwise as the browser prefers.
        pub theme: Option<Theme>,
        /// Look for a changed record every so many seconds, 1 to 3600; otherwise when the page says so.
        pub every: Option<u32>,
        /// True while setting up: the mapping is checked on the page too.
        pub check: Option<bool>,
    }
}

wire! {
    /// Where the record comes from.
    pub struct RecordFile {
        /// The id of a `<script type="application/json">` on the page.
        pub script: Option<String>,
        /// The path of a global of the page, such as `crm.record`.
        pub global: Option<String>,
        /// An address on the page's own origin; `{record}` stands for the element's `data-record`.
        pub address: Option<String>,
    }
}

words! {
    /// How a value is read.
    pub enum Kind {
        /// A text, or a number as text.
        Text = "text",
        /// An amount of money, with its currency where one is named.
        Money = "money",
        /// An amount of money in millionths.
        Micros = "micros",
        /// A number.
        Decimal = "decimal",
        /// A whole number.
        Integer = "integer",
        /// A share in percent: 35 is 0.35.
        Percent = "percent",
        /// A share from 0 to 1.
        Ratio = "ratio",
        /// A day.
        Date = "date",
        /// A day with its time.
        Moment = "moment",
        /// Yes or no.
        YesNo = "yes_no",
        /// Yes, no, or not known.
        Answer = "answer",
        /// What the table says.
        Lookup = "lookup",
        /// The band that a number lies in.
        Range = "range",
        /// A country's name or code, as its two letters (ISO 3166).
        Country = "country",
        /// A list; of plain values also a text with semicolons between them.
        List = "list",
    }
}

words! {
    /// How a record writes numbers or days: each word is an example.
    pub enum Written {
        /// Digits and a point; nothing between thousands.
        Plain = "1234.56",
        /// A comma between thousands, a decimal point.
        Comma = "1,234.56",
        /// A point between thousands, a decimal comma.
        Point = "1.234,56",
        /// A blank between thousands, a decimal comma.
        Blank = "1 234,56",
        /// Year, month, day; a time may follow.
        Iso = "yyyy-mm-dd",
        /// Day first, with slashes, points or hyphens; a year of two digits is of this century.
        DayFirst = "dd/mm/yyyy",
        /// Month first.
        MonthFirst = "mm/dd/yyyy",
        /// Eight digits.
        Compact = "yyyymmdd",
        /// Milliseconds since 1970.
        EpochMs = "epoch_ms",
        /// Seconds since 1970.
        EpochS = "epoch_s",
    }
}

words! {
    /// What a table's other values are.
    pub enum Others {
        /// What stands in the record.
        AsItIs = "as_it_is",
        /// Nothing, as an empty field is: a stage that is neither won nor lost is no outcome. Never in approvals.
        Nothing = "nothing",
    }
}

words! {
    /// What a record's number counts.
    pub enum Scale {
        /// Thousands.
        Thousands = "thousands",
        /// Millions.
        Millions = "millions",
    }
}

words! {
    /// How the card looks.
    pub enum Theme {
        /// Dark on light.
        Light = "light",
        /// Light on dark.
        Dark = "dark",
    }
}

/// How many of [`Written`]'s words are about numbers; the others are about days.
const NUMBERS: usize = 4;

impl Kind {
    fn is_number(self) -> bool {
        use Kind::{Decimal, Integer, Micros, Money, Percent, Range, Ratio};
        matches!(self, Money | Micros | Decimal | Integer | Percent | Ratio | Range)
    }
    fn is_day(self) -> bool {
        matches!(self, Kind::Date | Kind::Moment)
    }
    fn is_money(self) -> bool {
        matches!(self, Kind::Money | Kind::Micros)
    }
    fn is_amount(self) -> bool {
        self.is_money() || self == Kind::Decimal
    }
    fn counts(self) -> bool {
        self.is_amount() || matches!(self, Kind::Integer | Kind::Range)
    }

    /// Whether what it gives can stand where `fact` belongs.
    fn fits(self, fact: Fact) -> bool {
        use Kind::{
            Answer, Country, Date, Decimal, Integer, List, Lookup, Micros, Moment, Money, Percent, Range,
            Ratio, Text, YesNo,
        };
        if self == Lookup {
            return true;
        }
        match fact {
            Fact::Text => matches!(self, Text | Range | Country | Integer),
            Fact::Currency => self == Text,
            Fact::Money => matches!(self, Money | Micros | Decimal | Integer),
            Fact::Number => matches!(self, Decimal | Integer | Micros | Range),
            Fact::Share => matches!(self, Percent | Ratio),
            Fact::Day => self == Date,
            Fact::Moment => matches!(self, Moment | Date),
            Fact::YesNo => self == YesNo,
            Fact::Answer => self == Answer,
            Fact::Word(_) => matches!(self, Text | Range),
            Fact::Asked => !matches!(self, Money | Micros | Date | Moment | Answer | List),
            Fact::Fit => !matches!(self, Date | Moment | Answer),
            Fact::Names => matches!(self, Text | Integer),
        }
    }
}

/// A notation as it was written: which words are right depends on what it is of.
#[derive(Clone, Debug, PartialEq)]
pub struct Notation(pub String);

impl Scalar for Notation {
    fn scalar(json: &Json, at: &At, findings: &mut Findings) -> Option<Self> {
        String::scalar(json, at, findings).map(Notation)
    }
}

/// What stands between the values of one text: it may be a blank or a line's end.
#[derive(Clone, Debug, PartialEq)]
pub struct Separator(pub String);

/// How long it may be, in bytes; `map.js` has the same limit.
const MAX_SEPARATOR: usize = 10;

impl Scalar for Separator {
    fn scalar(json: &Json, at: &At, findings: &mut Findings) -> Option<Self> {
        match json {
            Json::Text(text) if (1..=MAX_SEPARATOR).contains(&text.len()) => Some(Separator(text.clone())),
            Json::Text(text) if text.is_empty() => {
                findings.error(at, "required", Vec::new());
                None
            }
            Json::Text(_) => {
                findings.error_with(at, "text-too-long", "limit", Value::count(MAX_SEPARATOR));
                None
            }
            other => {
                let with = vec![("expected", Value::kind("text")), ("found", Value::kind(other.kind()))];
                findings.error(at, "wrong-type", with);
                None
            }
        }
    }
}

/// Paths in the record: one text, or a list of them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Paths(pub Vec<String>);

impl Read for Paths {
    fn fill(&mut self, json: Option<&Json>, at: &At, findings: &mut Findings) {
        let items = match json {
            None => return,
            Some(Json::List(items)) => items.as_slice(),
            Some(one) => return self.0.extend(path(one, at, findings)),
        };
        if items.len() > MAX_PATHS {
            findings.error_with(at, "too-many", "limit", Value::count(MAX_PATHS));
        }
        for (place, item) in items.iter().take(MAX_PATHS).enumerate() {
            self.0.extend(path(item, &at.place(place), findings));
        }
    }
}

/// A path that can be walked: `.` is the record itself.
fn path(json: &Json, at: &At, findings: &mut Findings) -> Option<String> {
    let text = String::scalar(json, at, findings)?;
    let forbidden = |step: &str| matches!(step, "" | "__proto__" | "prototype" | "constructor");
    let steps = text.split('.').count();
    if text == "." || (text.len() <= MAX_PATH && steps <= MAX_STEPS && !text.split('.').any(forbidden)) {
        return Some(text);
    }
    findings.error_with(at, "bad-path", "path", Value::Text(start(&text, 80)));
    None
}

/// Every mistake of a mapping; with a policy also the terms, criteria and signs that it does not have. What is only
/// worth knowing is among them as a warning.
pub fn check(own: &Json, policy: Option<&Policy>) -> Vec<FieldError> {
    let mut findings = Findings { strict: true, ..Findings::default() };
    let root = At::ROOT;
    let file = MappingFile::read(Some(own), &root, &mut findings);
    if matches!(own, Json::Null) {
        findings.not_an_object(&root, own);
    }
    let mut check = Check { findings, policy };
    match file.schema.as_deref() {
        None => check.wrong(&root.key("schema"), "required"),
        Some(SCHEMA) => {}
        Some(other) => {
            let with =
                vec![("found", Value::Text(start(other, 60))), ("expected", Value::Text(SCHEMA.to_owned()))];
            check.findings.error(&root.key("schema"), "wrong-schema", with);
        }
    }
    check.written(&root.key("numbers"), file.numbers.as_ref(), true);
    check.written(&root.key("dates"), file.dates.as_ref(), false);
    check.zone(&root.key("zone"), file.zone.as_deref());
    let at = root.key("fields");
    if file.fields.entries.is_empty() {
        check.wrong(&at, "required");
    }
    check.fields(&at, &file.fields, &DEAL);
    for target in ["id", "currency", "amount", "cost.direct", "cost.overhead"] {
        if !file.fields.entries.is_empty() && file.fields.get(target).is_none() {
            check.findings.warning(&at.key(target), "worth-mapping", Vec::new());
        }
    }
    check.findings.shown()
}

struct Check<'p> {
    findings: Findings,
    policy: Option<&'p Policy>,
}

impl Check<'_> {
    #[inline(never)]
    fn wrong(&mut self, at: &At, code: &'static str) {
        // What could not be read was reported where it was read.
        let path = at.path();
        if code != "required" || !self.findings.errors.iter().any(|error| error.path.starts_with(&path)) {
            self.findings.error(at, code, Vec::new());
        }
    }

    fn fields(&mut self, at: &At, fields: &Table<FieldFile>, shape: &'static Shape) {
        for (place, (target, field)) in fields.entries.iter().enumerate() {
            let at = at.key(target);
            if fields.entries.iter().take(place).any(|(earlier, _)| earlier == target) {
                self.wrong(&at, "target-twice");
            }
            if let Some(shape) = self.target(&at, target, shape) {
                self.field(&at, field, shape);
                self.percent(&at, target, field);
            }
        }
    }

    /// What is asked on a term in percent is a percentage; these readings give shares.
    fn percent(&mut self, at: &At, target: &str, field: &FieldFile) {
        let id = target.strip_prefix("terms.").and_then(|rest| rest.strip_suffix(".asked"));
        let Some((id, policy)) = id.zip(self.policy) else { return };
        let percent = policy.terms.iter().any(|term| term.id == id && term.unit == Unit::Percent);
        if let Some(kind) = field.kind.filter(|kind| matches!(kind, Kind::Percent | Kind::Ratio) && percent) {
            let with = vec![("kind", Value::Text(kind.word().to_owned()))];
            self.findings.warning(&at.key("kind"), "percent-not-share", with);
        }
    }

    /// What the path `target` leads to, when a field can be mapped to it.
    fn target(&mut self, at: &At, target: &str, shape: &'static Shape) -> Option<&'static Shape> {
        let mut shape = shape;
        let mut before = String::new();
        for (depth, step) in target.split('.').enumerate() {
            if depth > 0 {
                before.push('.');
            }
            shape = match shape {
                Shape::Group(entries) => match entries.iter().find(|(name, _)| *name == step) {
                    Some((_, inner)) => inner,
                    None => {
                        self.unknown_target(at, target, &before, step, entries);
                        return None;
                    }
                },
                Shape::Table(of, inner) => {
                    self.id(at, *of, step);
                    inner
                }
                Shape::List(_) => {
                    let list = before.trim_end_matches('.');
                    self.findings.error_with(at, "target-in-list", "list", Value::Text(list.to_owned()));
                    return None;
                }
                Shape::Fact(_) => {
                    let fact = Value::Text(before.trim_end_matches('.').to_owned());
                    let with = vec![("target", Value::Text(start(target, 80))), ("nearest", fact)];
                    self.findings.error(at, "unknown-target-nearest", with);
                    return None;
                }
            };
            before.push_str(step);
        }
        if let Shape::Group(entries) = shape {
            let names: Vec<&str> = entries.iter().map(|(name, _)| *name).collect();
            self.findings.error_with(at, "target-is-group", "facts", Value::Text(names.join(", ")));
            return None;
        }
        if let Shape::Table(..) = shape {
            self.findings.error_with(at, "target-is-group", "facts", Value::Text("<id>".to_owned()));
            return None;
        }
        Some(shape)
    }

    fn unknown_target(
        &mut self,
        at: &At,
        target: &str,
        before: &str,
        step: &str,
        entries: &[(&'static str, Shape)],
    ) {
        let mut with = vec![("target", Value::Text(start(target, 80)))];
        let mut code = "unknown-target";
        if let Some(name) = nearest(step, &mut entries.iter().map(|(name, _)| *name)) {
            code = "unknown-target-nearest";
            with.push(("nearest", Value::Text([before, name].concat())));
        }
        self.findings.error(at, code, with);
    }

    /// A term, criterion or sign that the policy does not have.
    fn id(&mut self, at: &At, of: targets::Of, id: &str) {
        let Some(policy) = self.policy else { return };
        let (known, codes): (Vec<&str>, _) = match of {
            targets::Of::Terms => (
                policy.terms.iter().map(|it| it.id.as_str()).collect(),
                ["unknown-term", "unknown-term-nearest"],
            ),
            targets::Of::Criteria => (
                policy.criteria.iter().map(|it| it.id.as_str()).collect(),
                ["unknown-criterion", "unknown-criterion-nearest"],
            ),
            targets::Of::Signs => (
                policy.signs.iter().map(|it| it.id.as_str()).collect(),
                ["unknown-sign", "unknown-sign-nearest"],
            ),
            targets::Of::Plays => (PLAYS.to_vec(), ["unknown-play", "unknown-play-nearest"]),
            targets::Of::Names => return,
        };
        if !known.contains(&id) {
            self.findings.unknown_id(at, id, &mut known.into_iter(), codes, Severity::Error);
        }
    }

    fn field(&mut self, at: &At, field: &FieldFile, shape: &'static Shape) {
        let kind = match field.kind {
            Some(kind) => kind,
            None => {
                // A fact that is always missing, or always the same, needs no reading.
                let given = field.default.is_some() || field.missing.is_some();
                if !field.from.0.is_empty() || !given {
                    self.wrong(&at.key("kind"), "required");
                }
                return self.default(at, field, shape);
            }
        };
        // The fact that the values must fit, the reading of a value, and whether it is one of several.
        let (fact, read) = match shape {
            Shape::List(inner) => {
                if kind != Kind::List {
                    return self.unfit(&at.key("kind"), kind, &["list"]);
                }
                if field.items.entries.is_empty() {
                    self.wrong(&at.key("items"), "required");
                }
                self.fields(&at.key("items"), &field.items, inner);
                (None, None)
            }
            Shape::Fact(fact) => {
                let several = kind == Kind::List && matches!(fact, Fact::Fit | Fact::Names);
                if *fact == Fact::Names && !several {
                    return self.unfit(&at.key("kind"), kind, &["list"]);
                }
                if several && field.of.is_none() {
                    self.wrong(&at.key("of"), "required");
                }
                let (read, place) = if several { (field.of, "of") } else { (Some(kind), "kind") };
                if let Some(read) = read
                    && (!read.fits(*fact) || (several && read == Kind::List))
                {
                    let fits = |it: &&Kind| it.fits(*fact) && (!several || **it != Kind::List);
                    let names: Vec<&str> = Kind::ALL.iter().filter(fits).map(|it| it.word()).collect();
                    return self.unfit(&at.key(place), read, &names);
                }
                (Some(*fact), read)
            }
            // Nothing can be mapped to these; `target` said so.
            Shape::Group(_) | Shape::Table(..) => return,
        };
        if field.from.0.is_empty()
            && !matches!(self.findings.errors.last(), Some(error) if error.code == "bad-path")
        {
            self.wrong(&at.key("from"), "required");
        }
        self.belonging(at, field, kind, read, fact.is_none());
        if let Some(read) = read.filter(|read| read.is_number() || read.is_day()) {
            self.written(&at.key("written"), field.written.as_ref(), read.is_number());
        }
        if field.tax_included.is_some_and(|rate| rate.is_zero() || rate >= Decimal::ONE) {
            let with = vec![("least", Value::Number(Decimal::ZERO)), ("most", Value::Number(Decimal::ONE))];
            self.findings.error(&at.key("tax_included"), "out-of-range", with);
        }
        self.zone(&at.key("zone"), field.zone.as_deref());
        if let (Some(fact), Some(read)) = (fact, read) {
            // What a table gives is one of the ids, not all of them.
            let fact = if fact == Fact::Names { Fact::Text } else { fact };
            self.values(at, field, read, fact);
        }
        if field.limit.is_some_and(|limit| limit == 0 || limit as usize > MAX_ITEMS) {
            let with = vec![("least", Value::count(1)), ("most", Value::count(MAX_ITEMS))];
            self.findings.error(&at.key("limit"), "out-of-range", with);
        }
        self.default(at, field, shape);
    }

    #[inline(never)]
    fn unfit(&mut self, at: &At, kind: Kind, fits: &[&str]) {
        let with =
            vec![("kind", Value::Text(kind.word().to_owned())), ("allowed", Value::Text(fits.join(", ")))];
        self.findings.error(at, "kind-unfit", with);
    }

    /// Settings that this reading does not look at: whoever wrote them expects something else.
    fn belonging(&mut self, at: &At, field: &FieldFile, kind: Kind, read: Option<Kind>, items: bool) {
        let is = |test: fn(Kind) -> bool| read.is_some_and(test);
        let table = |it| matches!(it, Kind::Lookup | Kind::Country);
        let settings = [
            ("written", field.written.is_some(), is(|it| it.is_number() || it.is_day())),
            ("zone", field.zone.is_some(), is(Kind::is_day)),
            ("prefix", field.prefix.is_some(), read == Some(Kind::Text)),
            ("unit", field.unit.is_some(), is(Kind::counts)),
            ("zero_is_empty", field.zero_is_empty.is_some(), is(Kind::is_number)),
            ("tax_included", field.tax_included.is_some(), is(Kind::is_amount)),
            ("currency", field.currency.is_some(), is(Kind::is_money)),
            ("currency_from", !field.currency_from.0.is_empty(), is(Kind::is_money)),
            ("table", !field.table.entries.is_empty(), is(table)),
            ("others", field.others.is_some(), read == Some(Kind::Lookup)),
            ("bands", !field.bands.items.is_empty(), read == Some(Kind::Range)),
            ("items", !field.items.entries.is_empty(), items),
            ("of", field.of.is_some(), kind == Kind::List && !items),
            ("separator", field.separator.is_some(), kind == Kind::List && !items),
            ("limit", field.limit.is_some(), kind == Kind::List),
        ];
        for (name, given, belongs) in settings {
            if given && !belongs {
                let with = vec![
                    ("setting", Value::Text(name.to_owned())),
                    ("kind", Value::Text(read.unwrap_or(kind).word().to_owned())),
                ];
                self.findings.error(&at.key(name), "setting-unused", with);
            }
        }
    }

    /// A notation of the right sort: of numbers, or of days. For a day nobody is offered how numbers are written.
    fn written(&mut self, at: &At, written: Option<&Notation>, number: bool) {
        let Some(Notation(written)) = written else { return };
        let (numbers, days) = Written::WORDS.split_at(NUMBERS.min(Written::WORDS.len()));
        let allowed = if number { numbers } else { days };
        self.findings.one_of(&Json::Text(written.clone()), at, allowed);
    }

    /// Whether it looks like the name of a zone; which there are, only the browser knows.
    fn zone(&mut self, at: &At, zone: Option<&str>) {
        let letter = |c: u8| c.is_ascii_alphanumeric() || matches!(c, b'/' | b'_' | b'-' | b'+');
        if let Some(zone) = zone.filter(|zone| zone.len() > 60 || !zone.bytes().all(letter)) {
            self.findings.error_with(at, "bad-zone", "zone", Value::Text(start(zone, 60)));
        }
    }

    /// What a table or bands give must be what the deal takes there.
    fn values(&mut self, of: &At, field: &FieldFile, read: Kind, fact: Fact) {
        let at = of;
        if read == Kind::Lookup && field.table.entries.is_empty() {
            self.wrong(&at.key("table"), "required");
        }
        if read == Kind::Range && field.bands.items.is_empty() {
            self.wrong(&at.key("bands"), "required");
        }
        let table = at.key("table");
        for (name, value) in &field.table.entries {
            let at = table.key(name);
            match value {
                None => self.wrong(&at, "required"),
                Some(Json::Text(code)) if read == Kind::Country => {
                    if code.len() != 2 || !code.bytes().all(|c| c.is_ascii_uppercase()) {
                        self.findings.error_with(&at, "not-a-country", "text", Value::Text(start(code, 40)));
                    }
                }
                Some(value) => {
                    self.value(&at, value, fact);
                    self.known(of, &at, value);
                }
            }
        }
        self.bands(of, &field.bands.items, fact);
    }

    fn bands(&mut self, of: &At, bands: &[BandFile], fact: Fact) {
        let at = of.key("bands");
        let mut before: Option<Decimal> = None;
        for (place, band) in bands.iter().enumerate() {
            let at = at.place(place);
            match &band.value {
                None => self.wrong(&at.key("value"), "required"),
                Some(value) => {
                    self.value(&at.key("value"), value, fact);
                    self.known(of, &at.key("value"), value);
                }
            }
            match band.below {
                None if place + 1 < bands.len() => self.wrong(&at.key("below"), "required"),
                Some(below) if before.is_some_and(|before| below <= before) => {
                    self.wrong(&at.key("below"), "bands-in-order");
                }
                _ => {}
            }
            before = band.below.or(before);
        }
    }

    fn default(&mut self, at: &At, field: &FieldFile, shape: &Shape) {
        let Some(value) = &field.default else { return };
        let of = at;
        let at = of.key("default");
        match shape {
            Shape::Fact(fact) => {
                self.value(&at, value, *fact);
                self.known(of, &at, value);
            }
            _ => {
                let with = vec![
                    ("setting", Value::Text("default".to_owned())),
                    ("kind", Value::Text("list".to_owned())),
                ];
                self.findings.error(&at, "setting-unused", with);
            }
        }
    }

    /// A value in the deal's own form, where `fact` belongs.
    fn value(&mut self, at: &At, value: &Json, fact: Fact) {
        let findings = &mut self.findings;
        match fact {
            Fact::Text => drop(String::scalar(value, at, findings)),
            Fact::Currency => drop(Code::scalar(value, at, findings)),
            Fact::Money => drop(Amount::scalar(value, at, findings)),
            Fact::Number => drop(Decimal::scalar(value, at, findings)),
            Fact::Share => {
                let share = Signed::scalar(value, at, findings);
                if share.is_some_and(|Signed(share)| share.abs() > Decimal::ONE) {
                    let with =
                        vec![("least", Value::Number(Decimal::ZERO)), ("most", Value::Number(Decimal::ONE))];
                    findings.error(at, "out-of-range", with);
                }
            }
            Fact::Day => drop(Day::scalar(value, at, findings)),
            Fact::Moment => drop(Moment::scalar(value, at, findings)),
            Fact::YesNo => drop(bool::scalar(value, at, findings)),
            Fact::Answer => drop(findings.one_of(value, at, Answer::WORDS)),
            Fact::Word(words) => drop(findings.one_of(value, at, words)),
            Fact::Names => {
                let list: List<Option<String>> = Read::read(Some(value), at, findings);
                drop(list);
            }
            Fact::Asked | Fact::Fit => {
                if matches!(value, Json::Object(_)) && fact == Fact::Asked {
                    let with = vec![("expected", Value::kind("text")), ("found", Value::kind("object"))];
                    findings.error(at, "wrong-type", with);
                }
            }
        }
    }
}

#[cfg(feature = "schema")]
mod schema {
    use super::{MAX_SEPARATOR, Notation, Paths, Separator, Written};
    use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

    impl JsonSchema for Notation {
        fn inline_schema() -> bool {
            false
        }
        fn schema_name() -> std::borrow::Cow<'static, str> {
            Written::schema_name()
        }
        fn json_schema(generator: &mut SchemaGenerator) -> Schema {
            Written::json_schema(generator)
        }
    }

    impl JsonSchema for Separator {
        fn inline_schema() -> bool {
            true
        }
        fn schema_name() -> std::borrow::Cow<'static, str> {
            "Separator".into()
        }
        fn json_schema(_: &mut SchemaGenerator) -> Schema {
            json_schema!({ "type": "string", "minLength": 1, "maxLength": MAX_SEPARATOR })
        }
    }

    impl JsonSchema for Paths {
        fn inline_schema() -> bool {
            true
        }
        fn schema_name() -> std::borrow::Cow<'static, str> {
            "Paths".into()
        }
        fn json_schema(_: &mut SchemaGenerator) -> Schema {
            json_schema!({
                "anyOf": [
                    { "type": "string", "maxLength": 200 },
                    { "type": "array", "items": { "type": "string", "maxLength": 200 } },
                    { "type": "null" }
                ]
            })
        }
    }
}
