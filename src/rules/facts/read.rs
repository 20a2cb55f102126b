//! Reading untrusted JSON into typed facts: one wrong field is reported where it stands and becomes an
//! unknown; everything beside it is read as if nothing had happened.
//!
//! `wire!` writes a struct and its reader from one list of fields, so the names that are read, the names
//! that are documented and the names in the JSON Schema cannot drift apart.

use rust_decimal::Decimal;

use crate::facts::json::Json;
use crate::number::money::MAX_AMOUNT;
use crate::vocabulary::{Day, FieldError, Moment, Severity, Value, Word};

/// The longest text a field may hold, in bytes.
pub const MAX_TEXT: usize = 2_000;
/// The most entries of a list or a table that are read; of a longer list the newest ones.
pub const MAX_ITEMS: usize = 5_000;
/// The most findings that are shown; how many there are beyond is said.
const MAX_FINDINGS: usize = 100;
/// Decimals of an amount or a share; what is written with more is rounded there.
pub const DECIMALS: u32 = 8;

/// Where in the document the reader stands, as a chain back to the root.
#[derive(Clone, Copy)]
pub struct At<'a> {
    parent: Option<&'a At<'a>>,
    step: Step<'a>,
}

#[derive(Clone, Copy)]
enum Step<'a> {
    Root,
    Key(&'a str),
    Place(usize),
}

impl<'a> At<'a> {
    /// The document itself.
    pub const ROOT: At<'static> = At { parent: None, step: Step::Root };

    /// The field `name` below.
    #[inline(never)]
    pub fn key(&'a self, name: &'a str) -> At<'a> {
        At { parent: Some(self), step: Step::Key(name) }
    }

    /// The list entry `place` below, counted from 0.
    pub fn place(&'a self, place: usize) -> At<'a> {
        At { parent: Some(self), step: Step::Place(place) }
    }

    /// The dotted path, such as `cost.scope_added.0.amount`.
    pub fn path(&self) -> String {
        let mut path = self.parent.map(At::path).unwrap_or_default();
        let step = match self.step {
            Step::Root => return path,
            Step::Key(name) => start(name, 80),
            Step::Place(place) => place.to_string(),
        };
        if !path.is_empty() {
            path.push('.');
        }
        path.push_str(&step);
        path
    }
}

/// What a reading has found so far.
#[derive(Default)]
pub struct Findings {
    /// What is wrong, in the order of the document, as far as it is shown: errors before warnings. Whether a fact
    /// is known, absent or wrong, its own type says, never this list.
    pub errors: Vec<FieldError>,
    /// How many more there are than are kept.
    pub more: usize,
    /// Unknown keys are mistakes (a policy) rather than remarks (a CRM's record).
    pub strict: bool,
    /// Paths that the host says it could not deliver; a list among them is not an empty list.
    pub withheld: Vec<String>,
    /// Those of them where something stands that it could not read or may not show, in order.
    pub denied: Vec<String>,
    /// Nobody can say what the host could not deliver: any list that is absent may be one that it kept back.
    pub all_withheld: bool,
    /// Nobody reads the list: only whether there is a mistake is kept.
    pub unlisted: bool,
    /// There is a mistake.
    pub wrong: bool,
}

impl Findings {
    /// Reports a mistake at `at`.
    pub fn error(&mut self, at: &At, code: &'static str, with: Vec<(&'static str, Value)>) {
        self.report(at, code, with, Severity::Error);
    }

    /// Reports a mistake at `at` with one parameter.
    #[inline(never)]
    pub fn error_with(&mut self, at: &At, code: &'static str, name: &'static str, value: Value) {
        self.error(at, code, vec![(name, value)]);
    }

    /// Reports something worth knowing at `at` that changes no judgement.
    pub fn warning(&mut self, at: &At, code: &'static str, with: Vec<(&'static str, Value)>) {
        self.report(at, code, with, Severity::Warning);
    }

    /// At most [`MAX_FINDINGS`] are kept: an error takes the place of the last warning, and the others are counted.
    fn report(&mut self, at: &At, code: &'static str, with: Vec<(&'static str, Value)>, severity: Severity) {
        if self.room(severity) {
            self.errors.push(FieldError { path: at.path(), code, with, severity });
        }
    }

    /// Makes room for another finding; where there is none it counts as one more.
    fn room(&mut self, severity: Severity) -> bool {
        self.wrong |= severity == Severity::Error;
        if self.unlisted {
            return false;
        }
        if self.errors.len() < MAX_FINDINGS {
            return true;
        }
        self.more = self.more.saturating_add(1);
        let softer = |error: &FieldError| error.severity == Severity::Warning;
        let last = if severity == Severity::Error { self.errors.iter().rposition(softer) } else { None };
        last.map(|place| self.errors.remove(place)).is_some()
    }

    /// Everything to show; the last says how many more there are.
    pub fn shown(self) -> Vec<FieldError> {
        let mut errors = self.errors;
        if self.more > 0 {
            let with = vec![("count", Value::count(self.more))];
            let severity = Severity::Warning;
            errors.push(FieldError { path: String::new(), code: "more-findings", with, severity });
        }
        errors
    }

    /// Reports an id that the policy does not know, with the nearest one that it does: `codes` are the message
    /// without a nearest one and with it.
    pub fn unknown_id(
        &mut self,
        at: &At,
        id: &str,
        known: &mut dyn Iterator<Item = &str>,
        codes: [&'static str; 2],
        severity: Severity,
    ) {
        let with = vec![("id", Value::Text(start(id, 60)))];
        self.nearest(at, id, known, codes, with, severity);
    }

    /// Reports a word that is not among the `known`, with the nearest one of them: `codes` are the message
    /// without a nearest one and with it.
    #[inline(never)]
    pub fn nearest(
        &mut self,
        at: &At,
        word: &str,
        known: &mut dyn Iterator<Item = &str>,
        codes: [&'static str; 2],
        mut with: Vec<(&'static str, Value)>,
        severity: Severity,
    ) {
        // Nobody sees more than there is room for, and to look for the nearest of many words takes long.
        if !self.room(severity) {
            return;
        }
        let [mut code, code_nearest] = codes;
        if let Some(name) = nearest(word, known) {
            code = code_nearest;
            with.push(("nearest", Value::Text(name.to_owned())));
        }
        self.errors.push(FieldError { path: at.path(), code, with, severity });
    }

    /// Whether something stands at `at` that the host could not deliver.
    pub fn is_denied(&self, at: &At) -> bool {
        if self.denied.is_empty() || self.all_withheld {
            return self.all_withheld;
        }
        let path = at.path();
        let whole = path.match_indices('.').map(|(end, _)| end).chain([path.len()]);
        let mut above = whole.filter_map(|end| path.get(..end));
        above.any(|path| self.denied.binary_search_by(|denied| denied.as_str().cmp(path)).is_ok())
    }

    fn wrong_type(&mut self, at: &At, expected: &'static str, found: &Json) {
        self.error(
            at,
            "wrong-type",
            vec![("expected", Value::kind(expected)), ("found", Value::kind(found.kind()))],
        );
    }

    /// Reports the keys of `object` that nobody reads, each with the nearest name that is read.
    pub fn unknown_keys(&mut self, at: &At, object: &[(String, Json)], known: &[&str]) {
        let severity = if self.strict { Severity::Error } else { Severity::Warning };
        // Keys that begin with `x_` are the page's own.
        let read = |key: &str| known.contains(&key) || key == "$schema" || key.starts_with("x_");
        for (key, _) in object.iter().filter(|(key, _)| !read(key)) {
            let with = vec![("key", Value::Text(start(key, 80)))];
            let codes = ["unknown-key", "unknown-key-nearest"];
            self.nearest(&at.key(key), key, &mut known.iter().copied(), codes, with, severity);
        }
    }
}

/// The first letters of a text that may be long.
#[inline(never)]
pub fn start(text: &str, letters: usize) -> String {
    text.chars().take(letters).collect()
}

/// The known name that `word` was most likely meant to be, if at least half of it agrees.
pub fn nearest<'k>(word: &str, known: &mut dyn Iterator<Item = &'k str>) -> Option<&'k str> {
    if word.len() > 80 {
        return None;
    }
    let word: String = word.chars().map(lower).collect();
    let mut best: Option<(usize, &str)> = None;
    for name in known {
        let distance = strsim::osa_distance(&word, name);
        let near = distance.saturating_mul(2) <= word.chars().count().max(name.len());
        if near && best.is_none_or(|(least, first)| (distance, name) < (least, first)) {
            best = Some((distance, name));
        }
    }
    best.map(|(_, name)| name)
}

/// Whether two texts are the same but for case and the blanks around them. Case is folded for Latin letters
/// with and without accents: the tables of all of Unicode would weigh more than everything read here.
pub fn same_text(a: &str, b: &str) -> bool {
    a.trim().chars().map(lower).eq(b.trim().chars().map(lower))
}

/// The known word that `word` nearly is: the same but for accents and what stands between its parts, or but for one
/// letter of four and more. In a shorter one another letter makes another word, CA is not CL; one more or less does not: USA
/// is US.
pub fn near_miss<'k>(word: &str, known: &mut dyn Iterator<Item = &'k str>) -> Option<&'k str> {
    if word.len() > 80 {
        return None;
    }
    let word = bare(word);
    let mut best: Option<(usize, &str)> = None;
    for name in known {
        let plain = bare(name);
        let distance = strsim::osa_distance(&word, &plain);
        let (one, other) = (word.chars().count(), plain.chars().count());
        let near = one.min(other) >= 4 || (one.min(other) >= 2 && one != other);
        if distance <= usize::from(near)
            && best.is_none_or(|(least, first)| (distance, name) < (least, first))
        {
            best = Some((distance, name));
        }
    }
    best.map(|(_, name)| name)
}

/// Lower case, without accents, one blank between the parts.
fn bare(word: &str) -> String {
    let letter = |letter: char| match lower(letter) {
        'à'..='å' => 'a',
        'è'..='ë' => 'e',
        'ì'..='ï' => 'i',
        'ò'..='ö' => 'o',
        'ù'..='ü' => 'u',
        'ñ' => 'n',
        'ç' => 'c',
        '_' | '-' => ' ',
        other => other,
    };
    word.trim().chars().map(letter).collect()
}

/// The text by which texts are the same.
pub fn folded(text: &str) -> String {
    text.trim().chars().map(lower).collect()
}

fn lower(letter: char) -> char {
    match letter {
        'À'..='Ö' | 'Ø'..='Þ' => char::from_u32(u32::from(letter).saturating_add(32)).unwrap_or(letter),
        _ => letter.to_ascii_lowercase(),
    }
}

/// A letter without its accent and case, as far as names are written with it; everything else as it is.
fn plain(letter: char) -> char {
    // U+00C0 to U+017F, the accented letters of Western and Central Europe; `.` stands for itself.
    const LETTERS: &str = "aaaaaa.ceeeeiiii.nooooo.ouuuuy..aaaaaa.ceeeeiiii.nooooo.ouuuuy.y\
        aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkk.llllllllllnnnnnn...oooooo..rrrrrrssssssss\
        ttttttuuuuuuuuuuuuwwyyyzzzzzz.";
    let further = |by: u32| char::from_u32(u32::from(letter).saturating_add(by)).unwrap_or(letter);
    match letter {
        // Greek and Cyrillic capitals lie a fixed way before their small letters.
        'Α'..='Ρ' | 'Σ'..='Ϋ' | 'А'..='Я' => return further(0x20),
        'Ѐ'..='Џ' => return further(0x50),
        'ς' => return 'σ',
        'Ά' | 'ά' => return 'α',
        'Έ' | 'έ' => return 'ε',
        'Ή' | 'ή' => return 'η',
        'Ί' | 'ί' | 'ϊ' | 'ΐ' => return 'ι',
        'Ό' | 'ό' => return 'ο',
        'Ύ' | 'ύ' | 'ϋ' | 'ΰ' => return 'υ',
        'Ώ' | 'ώ' => return 'ω',
        _ => {}
    }
    let place = u32::from(letter).checked_sub(0xC0).and_then(|place| usize::try_from(place).ok());
    match place.and_then(|place| LETTERS.as_bytes().get(place)) {
        Some(b'.') | None => lower(letter),
        Some(byte) => char::from(*byte),
    }
}

/// A letter that is written as two, or in the full width that East Asian keyboards type.
fn written_out(letter: char) -> (char, Option<char>) {
    match letter {
        'ß' | 'ẞ' => ('s', Some('s')),
        'Æ' | 'æ' => ('a', Some('e')),
        'Œ' | 'œ' => ('o', Some('e')),
        'Þ' | 'þ' => ('t', Some('h')),
        'Ð' | 'ð' => ('d', None),
        'ı' => ('i', None),
        '\u{FF01}'..='\u{FF5E}' => {
            (char::from_u32(u32::from(letter).saturating_sub(0xFEE0)).unwrap_or(letter), None)
        }
        '\u{3000}' => (' ', None),
        _ => (letter, None),
    }
}

/// Blanks, points, combining accents, and what is not seen at all: Unicode's Default_Ignorable_Code_Point, and the
/// empty Braille cell.
fn is_mute(letter: char) -> bool {
    letter.is_whitespace()
        || letter.is_control()
        || letter.is_ascii_punctuation()
        || matches!(letter,
            '\u{AD}' | '\u{300}'..='\u{36F}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}'
            | '\u{180B}'..='\u{180F}' | '\u{1AB0}'..='\u{1AFF}' | '\u{1DC0}'..='\u{1DFF}' | '\u{2000}'..='\u{206F}'
            | '\u{20D0}'..='\u{20FF}' | '\u{2800}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}' | '\u{FE20}'..='\u{FE2F}'
            | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF0}'..='\u{FFF8}' | '\u{1BCA0}'..='\u{1BCA3}'
            | '\u{1D173}'..='\u{1D17A}' | '\u{E0000}'..='\u{E0FFF}')
}

/// The letters and digits of a person's name without case and accents, by which people are told apart where they
/// have no id (design 3.6). Whoever is written with other blanks or points is still the same person.
pub fn name_key(name: &str) -> String {
    let mut key = String::with_capacity(name.len());
    for letter in name.chars() {
        let (first, second) = written_out(letter);
        key.extend([Some(first), second].into_iter().flatten().filter(|letter| !is_mute(*letter)).map(plain));
    }
    key
}

/// The words of a person's name in an order of their own, with ä, ö and ü as they are written without dots: "Ruiz, Ana"
/// may be Ana Ruiz, and "Mueller" Müller. For doubts, not for proofs: two people are never told apart by it.
pub fn name_words(name: &str) -> String {
    let parts = name.split(|letter: char| is_mute(letter) && !matches!(letter, '\u{300}'..='\u{36F}'));
    let mut words: Vec<String> = parts.map(name_key).filter(|word| !word.is_empty()).collect();
    for word in &mut words {
        let mut before = ' ';
        word.retain(|letter| {
            let dots = letter == 'e' && matches!(before, 'a' | 'o' | 'u');
            before = letter;
            !dots
        });
    }
    order(&mut words, |a, b| a < b);
    words.concat()
}

/// Whether a text says something: a letter at least, and none of the words that a field holds when it holds nothing.
pub fn says_something(text: &str) -> bool {
    let key = name_key(text);
    key.chars().any(char::is_alphabetic) && !EMPTY.contains(&key.as_str())
}

/// What systems write where nobody wrote anything.
const EMPTY: [&str; 11] =
    ["true", "false", "null", "none", "undefined", "nan", "na", "yes", "no", "si", "ok"];

/// Whether an id or a name names anybody: a field that was not filled in, or says that there is nobody, does not.
pub fn names_somebody(text: &str) -> bool {
    let key = name_key(text);
    let nobody = ["0", "unknown", "nobody", "desconocido", "nadie", "ninguno"];
    !key.is_empty() && !EMPTY.contains(&key.as_str()) && !nobody.contains(&key.as_str())
}

/// Whether two ids may be one and the same: but for what is not seen, leading zeros, and the three check letters at the
/// end of an id of eighteen, which some systems leave out.
pub fn may_be_one_id(one: &str, other: &str) -> bool {
    let (one, other) = (name_key(one), name_key(other));
    let (short, long) = if one.len() < other.len() { (&one, &other) } else { (&other, &one) };
    one.trim_start_matches('0') == other.trim_start_matches('0')
        || (short.len() == 15 && long.len() == 18 && long.starts_with(short.as_str()))
}

/// Sorts a list; equal entries keep their order. The merging is one piece of code for every type: the standard sort
/// would be a kilobyte and a half for each type that is sorted.
pub fn order<T>(items: &mut [T], before: impl Fn(&T, &T) -> bool) {
    let less = |a: usize, b: usize| match (items.get(a), items.get(b)) {
        (Some(a), Some(b)) => before(a, b),
        _ => false,
    };
    let mut from = merged(items.len(), &less);
    // Every place takes the entry that belongs there, one circle of places after the other.
    for first in 0..from.len() {
        let mut place = first;
        while let Some(slot) = from.get_mut(place) {
            let source = std::mem::replace(slot, place);
            if source == first {
                break;
            }
            items.swap(place, source);
            place = source;
        }
    }
}

/// The places of `count` things in order.
#[inline(never)]
fn merged(count: usize, less: &dyn Fn(usize, usize) -> bool) -> Vec<usize> {
    let mut places: Vec<usize> = (0..count).collect();
    let mut width = 1;
    while width < count {
        let mut next = Vec::with_capacity(count);
        for pair in places.chunks(width.saturating_mul(2)) {
            let (left, right) = pair.split_at(width.min(pair.len()));
            let (mut left, mut right) = (left.iter().peekable(), right.iter().peekable());
            while let (Some(first), Some(second)) = (left.peek(), right.peek()) {
                let taken = if less(**second, **first) { &mut right } else { &mut left };
                next.extend(taken.next());
            }
            next.extend(left);
            next.extend(right);
        }
        places = next;
        width = width.saturating_mul(2);
    }
    places
}

/// As many words are looked through one by one; to put more of them in order pays.
const FEW: usize = 24;

/// Words to be looked up often.
pub struct Names<'a>(Vec<(&'a str, usize)>);

impl<'a> Names<'a> {
    /// The words, each with its place.
    pub fn of(words: &mut dyn Iterator<Item = &'a str>) -> Names<'a> {
        let mut names: Vec<(&str, usize)> = words.zip(0..).collect();
        if names.len() > FEW {
            order(&mut names, |a, b| a < b);
        }
        Names(names)
    }

    /// Every word.
    pub fn words(&self) -> impl Iterator<Item = &'a str> {
        self.0.iter().map(|(name, _)| *name)
    }

    /// The last place of a word.
    pub fn place(&self, word: &str) -> Option<usize> {
        if self.0.len() <= FEW {
            return self.0.iter().rposition(|(name, _)| *name == word);
        }
        let beyond = self.0.partition_point(|(name, _)| *name <= word);
        let (name, place) = self.0.get(beyond.checked_sub(1)?)?;
        (*name == word).then_some(*place)
    }
}

/// Something that can be read from JSON without ever failing: what is wrong goes to the findings.
///
/// It is filled in place and behind `dyn`, because a struct's fields are then one loop over a table: a reader
/// of its own for every field of the contract was 17 KB of code in the page.
pub trait Read {
    /// Reads the value at `at` into a fresh `self`; `json` is `None` when it is absent or null.
    fn fill(&mut self, json: Option<&Json>, at: &At, findings: &mut Findings);

    /// What holds this is there and cannot be read: nobody can say what it would have been.
    fn spoil(&mut self) {}

    /// Reads the value at `at`.
    fn read(json: Option<&Json>, at: &At, findings: &mut Findings) -> Self
    where
        Self: Default,
    {
        let mut value = Self::default();
        value.fill(present(json), at, findings);
        value
    }
}

fn present(json: Option<&Json>) -> Option<&Json> {
    json.filter(|json| !matches!(json, Json::Null))
}

/// A word of a closed list is read as it stands in JSON.
impl<T: Word> Scalar for T {
    fn scalar(json: &Json, at: &At, findings: &mut Findings) -> Option<Self> {
        T::LIST.get(findings.one_of(json, at, T::TEXTS)).copied()
    }
}

/// A single value that JSON can hold, checked.
pub trait Scalar: Sized {
    /// Reads a present value, or reports why not and gives nothing.
    fn scalar(json: &Json, at: &At, findings: &mut Findings) -> Option<Self>;
}

impl<T: Scalar> Read for Option<T> {
    fn fill(&mut self, json: Option<&Json>, at: &At, findings: &mut Findings) {
        if let Some(json) = json {
            *self = T::scalar(json, at, findings);
        }
    }
}

/// A fact whose absence means something: it is known, absent, or there and not readable.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Given<T> {
    /// Nobody said anything.
    #[default]
    Absent,
    /// What was said.
    Known(T),
    /// Something was said, and nobody can say what.
    Wrong,
}

impl<T> Given<T> {
    /// What was said.
    pub fn known(&self) -> Option<&T> {
        match self {
            Given::Known(value) => Some(value),
            _ => None,
        }
    }

    /// Something was said, and nobody can say what.
    pub fn is_wrong(&self) -> bool {
        matches!(self, Given::Wrong)
    }
}

impl<T: Scalar> Read for Given<T> {
    fn fill(&mut self, json: Option<&Json>, at: &At, findings: &mut Findings) {
        let Some(json) = json else {
            if findings.is_denied(at) {
                *self = Given::Wrong;
            }
            return;
        };
        // A blank text says nothing.
        *self = match T::scalar(json, at, findings) {
            Some(value) => Given::Known(value),
            None if matches!(json, Json::Text(text) if text.trim().is_empty()) => Given::Absent,
            None => Given::Wrong,
        };
    }

    fn spoil(&mut self) {
        *self = Given::Wrong;
    }
}

#[cfg(feature = "schema")]
impl<T: schemars::JsonSchema> schemars::JsonSchema for Given<T> {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> std::borrow::Cow<'static, str> {
        <Option<T>>::schema_name()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        <Option<T>>::json_schema(generator)
    }
}

/// A list as the document holds it, and whether some of it could not be read.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(transparent))]
pub struct List<T> {
    /// The entries that could be read, at least in part.
    pub items: Vec<T>,
    /// There is more, but nobody can say what: the list is no list, too long, or withheld by the host.
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub unclear: bool,
    /// The places of the entries in the document, where the list was too long and not all of them were read.
    #[cfg_attr(feature = "schema", schemars(skip))]
    kept: Vec<usize>,
}

impl<T> Default for List<T> {
    fn default() -> Self {
        List { items: Vec::new(), unclear: false, kept: Vec::new() }
    }
}

impl<T> List<T> {
    /// The entries, each with its place in the document.
    pub fn placed(&self) -> impl Iterator<Item = (usize, &T)> {
        let place = |at: usize| self.kept.get(at).copied().unwrap_or(at);
        self.items.iter().enumerate().map(move |(at, item)| (place(at), item))
    }
}

impl<T: Read + Default> Read for List<T> {
    fn fill(&mut self, json: Option<&Json>, at: &At, findings: &mut Findings) {
        let (items, kept) = (&mut self.items, &mut self.kept);
        self.unclear = findings.list(json, at, kept, &mut |item, at, findings| {
            items.push(T::read(Some(item), at, findings));
        });
    }

    fn spoil(&mut self) {
        self.unclear = true;
    }
}

/// A table from ids to entries, in the order of the document.
#[derive(Clone, Debug, PartialEq)]
pub struct Table<T> {
    /// The entries.
    pub entries: Vec<(String, T)>,
    /// There is more, but nobody can say what: the table is no table, or too long.
    pub unclear: bool,
    /// The places of the entries, by id and place; of a few entries nothing.
    sorted: Vec<usize>,
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Table { entries: Vec::new(), unclear: false, sorted: Vec::new() }
    }
}

impl<T> Table<T> {
    fn name(&self, place: usize) -> &str {
        self.entries.get(place).map_or("", |(name, _)| name)
    }

    /// The entry of that id.
    pub fn get(&self, id: &str) -> Option<&T> {
        if self.sorted.is_empty() {
            return self.entries.iter().rev().find(|(name, _)| name == id).map(|(_, entry)| entry);
        }
        let beyond = self.sorted.partition_point(|place| self.name(*place) <= id);
        let (name, entry) = self.entries.get(*self.sorted.get(beyond.checked_sub(1)?)?)?;
        (name == id).then_some(entry)
    }
}

impl<T: Read + Default> Read for Table<T> {
    fn fill(&mut self, json: Option<&Json>, at: &At, findings: &mut Findings) {
        self.unclear = findings.table(json, at, &mut |id, item, at, findings| {
            self.entries.push((id.to_owned(), T::read(Some(item), at, findings)));
        });
        if self.entries.len() > FEW {
            self.sorted = merged(self.entries.len(), &|a, b| self.name(a) < self.name(b));
        }
    }

    fn spoil(&mut self) {
        self.unclear = true;
    }
}

/// Something that counts as a whole or not at all: an approval of which one key is wrong or unknown may have been
/// granted for something else than what could be read.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(transparent))]
pub struct Whole<T> {
    /// What could be read.
    pub value: T,
    /// Nothing of it was wrong, and every key of it is known.
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub whole: bool,
}

impl<T: Read + Default> Read for Whole<T> {
    fn fill(&mut self, json: Option<&Json>, at: &At, findings: &mut Findings) {
        let mut own = Findings {
            strict: true,
            withheld: std::mem::take(&mut findings.withheld),
            denied: std::mem::take(&mut findings.denied),
            all_withheld: findings.all_withheld,
            unlisted: findings.unlisted,
            ..Findings::default()
        };
        self.value.fill(json, at, &mut own);
        self.whole = json.is_some() && !own.wrong;
        (findings.withheld, findings.denied) = (own.withheld, own.denied);
        findings.more = findings.more.saturating_add(own.more);
        findings.wrong |= own.wrong;
        for found in own.errors {
            if findings.room(found.severity) {
                findings.errors.push(found);
            }
        }
    }
}

/// A field that this reader passes over: it is known, and read by whom it concerns (the coach). It costs the card
/// nothing but its name.
#[derive(Clone, Debug, PartialEq)]
pub struct Later<T>(std::marker::PhantomData<T>);

impl<T> Default for Later<T> {
    fn default() -> Self {
        Later(std::marker::PhantomData)
    }
}

impl<T> Read for Later<T> {
    fn fill(&mut self, _: Option<&Json>, _: &At, _: &mut Findings) {}
}

#[cfg(feature = "schema")]
impl<T: schemars::JsonSchema> schemars::JsonSchema for Later<T> {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> std::borrow::Cow<'static, str> {
        T::schema_name()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        generator.subschema_for::<T>()
    }
}

#[cfg(feature = "schema")]
impl<T: schemars::JsonSchema> schemars::JsonSchema for Table<T> {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> std::borrow::Cow<'static, str> {
        format!("TableOf{}", T::schema_name()).into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let entry = generator.subschema_for::<T>();
        schemars::json_schema!({ "type": "object", "additionalProperties": entry })
    }
}

impl Scalar for Json {
    fn scalar(json: &Json, at: &At, findings: &mut Findings) -> Option<Self> {
        if let Json::Text(text) = json {
            String::scalar(&Json::Text(text.clone()), at, findings)?;
        }
        if matches!(json, Json::Unreadable) {
            findings.error(at, "unreadable", Vec::new());
            return None;
        }
        Some(json.clone())
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Json {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Json".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!(true)
    }
}

impl Scalar for String {
    fn scalar(json: &Json, at: &At, findings: &mut Findings) -> Option<Self> {
        match json {
            Json::Text(text) if text.len() > MAX_TEXT => {
                findings.error_with(at, "text-too-long", "limit", Value::count(MAX_TEXT));
                None
            }
            Json::Text(text) if text.trim().is_empty() => None,
            Json::Text(text) => Some(text.trim().to_owned()),
            // A record's number is a text to many CRMs; one that JavaScript has rounded is another record's.
            Json::Number(digits) if !is_sure(digits) => {
                findings.error(at, "rounded-number", Vec::new());
                None
            }
            Json::Number(digits) => Some(digits.clone()),
            other => {
                findings.wrong_type(at, "text", other);
                None
            }
        }
    }
}

/// Whether a number has come through JavaScript with all its digits: whole ones beyond 2^53 are rounded there.
fn is_sure(digits: &str) -> bool {
    match digits.parse::<i64>() {
        Ok(number) => number.unsigned_abs() < 1 << 53,
        Err(_) => digits.contains('.') && !digits.contains(['e', 'E']),
    }
}

impl Scalar for bool {
    fn scalar(json: &Json, at: &At, findings: &mut Findings) -> Option<Self> {
        match json {
            Json::Bool(value) => Some(*value),
            other => {
                findings.wrong_type(at, "yes_no", other);
                None
            }
        }
    }
}

/// A decimal number as it is written: with digits, an optional sign in front, an optional point between, and an
/// optional power of ten behind, as JavaScript and spreadsheets write very small and very large ones.
struct Written {
    negative: bool,
    /// The digits from the first that is not zero.
    digits: Vec<u8>,
    /// How many of them stand in front of the point; negative where zeros stand between.
    whole: i64,
}

impl Written {
    fn of(text: &str) -> Option<Written> {
        let (negative, text) = text.strip_prefix('-').map_or((false, text), |digits| (true, digits));
        let (number, power) = match text.split_once(['e', 'E']) {
            Some((number, power)) => {
                let digits = power.strip_prefix(['-', '+']).unwrap_or(power);
                let plain = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
                let far: i64 = digits.parse().unwrap_or(i64::from(i32::MAX));
                (number, plain.then_some(if power.starts_with('-') { -far } else { far })?)
            }
            None => (text, 0),
        };
        let (whole, fraction) = number.split_once('.').unwrap_or((number, "0"));
        let plain = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        if !plain(whole) || !plain(fraction) {
            return None;
        }
        let zeros = whole.bytes().chain(fraction.bytes()).take_while(|byte| *byte == b'0').count();
        let mut digits: Vec<u8> = whole.bytes().chain(fraction.bytes()).skip(zeros).collect();
        while digits.last() == Some(&b'0') {
            digits.pop();
        }
        let place = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
        let whole = place(whole.len()).saturating_sub(place(zeros)).saturating_add(power);
        Some(Written { negative, digits, whole })
    }

    /// The number with at most that many decimals, half away from zero, and whether that is another number; nothing
    /// when a decimal cannot hold it.
    fn rounded(&self, decimals: u32) -> Option<(Decimal, bool)> {
        let last = self.whole.saturating_add(i64::from(decimals));
        let held = usize::try_from(last).unwrap_or(0);
        let mut number: i128 = 0;
        for digit in self.digits.iter().take(held) {
            number = number.checked_mul(10)?.checked_add(i128::from(digit.wrapping_sub(b'0')))?;
        }
        let up = last >= 0 && self.digits.get(held).is_some_and(|digit| *digit >= b'5');
        number = number.checked_add(i128::from(up))?;
        // Zeros that were not written.
        let written = i64::try_from(self.digits.len().min(held)).ok()?;
        let zeros = u32::try_from(last.max(0).saturating_sub(written)).ok()?;
        let scale = decimals.saturating_sub(zeros);
        let beyond = zeros.saturating_sub(decimals);
        if number != 0 {
            number = number.checked_mul(10i128.checked_pow(beyond)?)?;
        }
        let number = if self.negative { -number } else { number };
        let number = Decimal::try_from_i128_with_scale(number, scale).ok()?;
        Some((number.normalize(), self.digits.len() > held))
    }
}

/// A number of at most eighteen digits as nearly all are written: digits, and perhaps a point with no more than
/// `decimals` behind it.
fn short(text: &str, decimals: u32) -> Option<Decimal> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (mut number, mut scale, mut zeros, mut behind) = (0_i64, 0_u32, 0_u32, false);
    if digits.len() > 18 || !digits.ends_with(|last: char| last.is_ascii_digit()) {
        return None;
    }
    for (place, byte) in digits.bytes().enumerate() {
        match byte {
            // Zeros at the end say nothing.
            b'0' if behind => zeros += 1,
            b'0'..=b'9' => {
                for _ in 0..zeros {
                    number *= 10;
                }
                number = number * 10 + i64::from(byte - b'0');
                scale += if behind { zeros + 1 } else { 0 };
                zeros = 0;
            }
            b'.' if !behind && place > 0 => behind = true,
            _ => return None,
        }
    }
    (scale <= decimals).then(|| Decimal::new(if digits.len() < text.len() { -number } else { number }, scale))
}

/// The decimal number that is written with digits, an optional sign in front and an optional point between,
/// at most 28 digits in all; nothing for anything else.
pub fn number(text: &str) -> Option<Decimal> {
    let written = Written::of(text)?;
    let decimals = i64::try_from(written.digits.len()).ok()?.saturating_sub(written.whole).max(0);
    written.rounded(u32::try_from(decimals).ok()?).map(|(number, _)| number)
}

/// What a text was probably meant to be that has one point, three digits behind it and up to three in front: "140.000" is read
/// as 140, and is how many write 140 thousand.
pub fn thousands_unclear(text: &str) -> Option<String> {
    let (whole, fraction) = text.trim().split_once('.')?;
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let thousands = fraction.len() == 3 && (1..=3).contains(&whole.len()) && !whole.starts_with('0');
    (thousands && digits(whole) && digits(fraction)).then(|| [whole, fraction].concat())
}

/// Reads a number: what has more than `decimals` is rounded there, with a remark; what is beyond `most` is refused.
fn decimal(json: &Json, at: &At, findings: &mut Findings, decimals: u32, most: Decimal) -> Option<Decimal> {
    let text = match json {
        Json::Number(digits) => digits.as_str(),
        Json::Text(text) if text.trim().is_empty() => return None,
        Json::Text(text) => text.trim(),
        other => {
            findings.wrong_type(at, "number", other);
            return None;
        }
    };
    if let Some(number) = short(text, decimals).filter(|number| number.abs() <= most) {
        return Some(number);
    }
    let Some(written) = Written::of(text) else {
        let digits = text.strip_prefix('-').unwrap_or(text);
        let code = match digits {
            "inf" | "NaN" | "Infinity" => "not-finite",
            _ => "not-a-number",
        };
        findings.error_with(at, code, "text", Value::Text(start(text, 40)));
        return None;
    };
    let Some((number, rounded)) = written.rounded(decimals).filter(|(number, _)| number.abs() <= most) else {
        findings.error_with(at, "too-large", "limit", Value::Number(most));
        return None;
    };
    if rounded {
        let with = vec![("number", Value::Number(number)), ("limit", Value::count(decimals as usize))];
        findings.warning(at, "rounded", with);
    }
    Some(number)
}

fn not_negative(number: Decimal, at: &At, findings: &mut Findings) -> Option<Decimal> {
    if number.is_sign_negative() && !number.is_zero() {
        findings.error_with(at, "negative", "number", Value::Number(number));
        return None;
    }
    Some(number)
}

impl Scalar for Decimal {
    fn scalar(json: &Json, at: &At, findings: &mut Findings) -> Option<Self> {
        not_negative(decimal(json, at, findings, DECIMALS, MAX_AMOUNT)?, at, findings)
    }
}

/// What one unit of a currency is worth in another, with up to 18 decimals and at most 10^9.
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(transparent))]
pub struct Rate(pub Decimal);

impl Scalar for Rate {
    fn scalar(json: &Json, at: &At, findings: &mut Findings) -> Option<Self> {
        let most = Decimal::from(1_000_000_000);
        not_negative(decimal(json, at, findings, 18, most)?, at, findings).map(Rate)
    }
}

/// A number that may be negative.
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(transparent))]
pub struct Signed(pub Decimal);

impl Scalar for Signed {
    fn scalar(json: &Json, at: &At, findings: &mut Findings) -> Option<Self> {
        decimal(json, at, findings, DECIMALS, MAX_AMOUNT).map(Signed)
    }
}

impl Scalar for u32 {
    fn scalar(json: &Json, at: &At, findings: &mut Findings) -> Option<Self> {
        let value = Decimal::scalar(json, at, findings)?;
        match u32::try_from(value) {
            Ok(whole) if value.is_integer() => Some(whole),
            _ => {
                findings.error_with(at, "not-whole", "number", Value::Number(value));
                None
            }
        }
    }
}

impl Scalar for Moment {
    fn scalar(json: &Json, at: &At, findings: &mut Findings) -> Option<Self> {
        let text = String::scalar(json, at, findings)?;
        let moment = Moment::loose(&text);
        if Moment::parse(&text).is_none() {
            // The day stays where only the time cannot be read.
            let code = if moment.is_some() { "not-a-time" } else { "not-a-date" };
            findings.error_with(at, code, "text", Value::Text(start(&text, 40)));
        }
        moment
    }
}

impl Scalar for Day {
    fn scalar(json: &Json, at: &At, findings: &mut Findings) -> Option<Self> {
        let text = String::scalar(json, at, findings)?;
        let day = Day::parse(&text);
        if day.is_none() {
            findings.error_with(at, "not-a-date", "text", Value::Text(start(&text, 40)));
        }
        day
    }
}

/// The last day of something: a day alone. With a time of day it would end while a verdict, which knows days only, stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LastDay(pub Day);

impl Scalar for LastDay {
    fn scalar(json: &Json, at: &At, findings: &mut Findings) -> Option<Self> {
        let day = Day::scalar(json, at, findings)?;
        let alone = matches!(json, Json::Text(text) if Day::alone(text.trim()).is_some());
        if !alone {
            findings.error(at, "day-with-time", Vec::new());
        }
        alone.then_some(LastDay(day))
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for LastDay {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Day".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        Day::json_schema(generator)
    }
}

/// Writes a struct, its reader and its documentation from one list of fields.
macro_rules! wire {
    ($(#[$meta:meta])* pub struct $name:ident { $($(#[$field_meta:meta])* pub $field:ident : $type:ty),* $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, Default, PartialEq)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub struct $name { $($(#[$field_meta])* pub $field: $type),* }

        impl $name {
            /// The keys that are read.
            pub const KEYS: &'static [&'static str] = &[$(stringify!($field)),*];
        }

        impl $crate::facts::read::Read for $name {
            fn fill(
                &mut self,
                json: Option<&$crate::facts::json::Json>,
                at: &$crate::facts::read::At,
                findings: &mut $crate::facts::read::Findings,
            ) {
                findings.object(json, at, Self::KEYS, &mut [$(&mut self.$field),*]);
            }

            fn spoil(&mut self) {
                $($crate::facts::read::Read::spoil(&mut self.$field);)*
            }
        }
    };
}
pub(crate) use wire;

/// The places of the newest entries of a list that is too long, in its order: those with the latest day in `on`, and
/// of the same day, or without any, those that stand last.
fn newest(list: &[Json]) -> Vec<usize> {
    let day = |place: &usize| match list.get(*place).and_then(|item| item.get("on")) {
        Some(Json::Text(day)) => day.trim(),
        _ => "",
    };
    let mut places: Vec<usize> = (0..list.len()).collect();
    order(&mut places, |a, b| (day(a), a) > (day(b), b));
    places.truncate(MAX_ITEMS);
    order(&mut places, |a, b| a < b);
    places
}

impl Findings {
    /// Hands every entry of a list that is read to `each`; gives whether there is more that nobody can say.
    /// Of a list that is too long the newest entries are read, and their places are `kept`.
    fn list(
        &mut self,
        json: Option<&Json>,
        at: &At,
        kept: &mut Vec<usize>,
        each: &mut dyn FnMut(&Json, &At, &mut Findings),
    ) -> bool {
        let list = match json {
            None => {
                let withheld = !self.withheld.is_empty() && self.withheld.contains(&at.path());
                return withheld || self.all_withheld;
            }
            Some(Json::List(list)) => list,
            Some(other) => {
                self.wrong_type(at, "list", other);
                return true;
            }
        };
        let unclear = self.too_many(at, list.len());
        if unclear {
            *kept = newest(list);
        }
        for (place, item) in list.iter().enumerate() {
            if !unclear || kept.binary_search(&place).is_ok() {
                each(item, &at.place(place), self);
            }
        }
        unclear
    }

    /// Hands every entry of a table that is read to `each`; gives whether there is more that nobody can say.
    pub fn table(
        &mut self,
        json: Option<&Json>,
        at: &At,
        each: &mut dyn FnMut(&str, &Json, &At, &mut Findings),
    ) -> bool {
        match json {
            None => false,
            Some(Json::Object(object)) => {
                for (id, item) in object.iter().take(MAX_ITEMS) {
                    each(id, item, &at.key(id), self);
                }
                self.too_many(at, object.len())
            }
            Some(other) => {
                self.not_an_object(at, other);
                true
            }
        }
    }

    fn too_many(&mut self, at: &At, count: usize) -> bool {
        let beyond = count > MAX_ITEMS;
        if beyond {
            self.error_with(at, "too-many", "limit", Value::count(MAX_ITEMS));
        }
        beyond
    }

    /// Reads an object: the value under each of `keys` into the field at the same place. What is no object,
    /// and what nobody reads, is reported.
    pub fn object(&mut self, json: Option<&Json>, at: &At, keys: &[&str], fields: &mut [&mut dyn Read]) {
        match json {
            Some(Json::Object(object)) => self.unknown_keys(at, object, keys),
            None => {}
            Some(other) => {
                self.not_an_object(at, other);
                fields.iter_mut().for_each(|field| field.spoil());
                return;
            }
        }
        for (key, field) in keys.iter().zip(fields) {
            field.fill(present(json.and_then(|json| json.get(key))), &at.key(key), self);
        }
    }

    /// Reports that an object was expected.
    pub fn not_an_object(&mut self, at: &At, found: &Json) {
        self.wrong_type(at, "object", found);
    }

    /// Reads one of a closed list of words, whatever its case, and gives its place; a place beyond the list
    /// when it is none of them.
    #[inline(never)]
    pub fn one_of(&mut self, json: &Json, at: &At, words: &[&'static str]) -> usize {
        // Where all counts or nothing, a word that is there and blank is none of the words.
        let blank = self.strict && matches!(json, Json::Text(text) if text.trim().is_empty());
        let text = if blank { Some(String::new()) } else { String::scalar(json, at, self) };
        let Some(text) = text else { return usize::MAX };
        if let Some(place) = words.iter().position(|word| word.eq_ignore_ascii_case(&text)) {
            return place;
        }
        let with = vec![("text", Value::Text(start(&text, 40))), ("allowed", Value::Text(words.join(", ")))];
        let codes = ["not-allowed", "not-allowed-nearest"];
        self.nearest(at, &text, &mut words.iter().copied(), codes, with, Severity::Error);
        usize::MAX
    }
}
