//! What not to say: marks phrases (W-116, the weak lines of W-013, ultimatums of W-092, hasty and hedged offers of
//! W-033) and numbers that are ours alone, in whatever the rep types. It only points; it never changes a letter.
//!
//! The phrases are data, `www/lang/avoid.*.txt`, in a small language explained at the head of the Spanish file; so are
//! the words that numbers are read with. All languages are looked for in every text: people mix them. Accents, case,
//! punctuation, curly quotes, extra blanks and invisible characters make no difference.
//!
//! A number of ours is found in digits of any script or in words, with its multiplier, alone or as an end of a range;
//! as a payment of so many, or a part that makes it up with another number of the text. It need not be exact: see
//! [`NEAR`]. A count, a share, a date, a phone, an address, or the name of something is no amount, and what the buyer has
//! said is no secret.

mod number;
mod numbers;
mod phrases;
pub mod tag;
mod text;

use std::sync::{LazyLock, OnceLock};

use rust_decimal::{Decimal, RoundingStrategy};
use serde::Serialize;

use self::number::{Kind, Number};
use self::numbers::Reader;
use self::phrases::{Phrases, Read, Role};
use self::tag::{SCOPED, SECRET, SECTIONS, Tag};
use self::text::Text;
use crate::number::money::{add, div, mul, sub};

/// A place in the text that should be said otherwise.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Warning {
    /// Where it begins: a byte offset into the text, on the boundary of a character.
    pub from: usize,
    /// Where it ends, likewise.
    pub to: usize,
    /// What is wrong with it.
    pub tag: Tag,
    /// The message that says what is wrong and why.
    pub code: &'static str,
    /// The message that says what is better.
    pub instead: &'static str,
}

fn warning((tag, code, instead): (Tag, &'static str, &'static str), (from, to): (usize, usize)) -> Warning {
    Warning { from, to, tag, code, instead }
}

/// More warnings than this help nobody.
const MOST: usize = 50;

/// The phrase files of all languages. In the page they are a file of their own, loaded beside the coach.
#[cfg(not(target_arch = "wasm32"))]
pub const FILES: &[&str] = include!(concat!(env!("OUT_DIR"), "/avoid.rs"));

static PHRASES: OnceLock<Vec<Phrases>> = OnceLock::new();
/// What texts are read by as long as there are none: digits are the same everywhere.
static NONE: LazyLock<[Phrases; 1]> = LazyLock::new(Default::default);

/// Takes the phrase files; what was taken first stays.
pub fn learn<'a>(files: impl Iterator<Item = &'a str>) {
    PHRASES.get_or_init(|| files.map(Phrases::read).collect());
}

fn learned() -> Option<&'static [Phrases]> {
    #[cfg(not(target_arch = "wasm32"))]
    learn(FILES.iter().copied());
    PHRASES.get().map(Vec::as_slice).filter(|phrases| !phrases.is_empty())
}

/// Whether there are phrases to look for. Without them a text was not checked: of what should not be said, [`check`]
/// then finds only our numbers, as far as they are written in digits.
pub fn is_ready() -> bool {
    learned().is_some()
}

fn phrases() -> &'static [Phrases] {
    learned().unwrap_or(&*NONE)
}

/// How near to a number of ours is too near, as the part of it by which another may differ: within half a percent,
/// which takes in any rounding to three digits. 125,999 says 126,000 to whoever reads it.
const NEAR: Decimal = Decimal::from_parts(200, 0, 0, false, 0);
/// The same for "about 125": within one percent.
const ABOUT: Decimal = Decimal::from_parts(100, 0, 0, false, 0);
/// The same for what several numbers make together: they were rounded to something that can be paid.
const MADE: Decimal = Decimal::from_parts(500, 0, 0, false, 0);
/// So many counts, and amounts, are put together with an amount: the nearest in front of it and behind it.
const AROUND: usize = 4;

/// Everything in `text` that should not be said, in order; `secrets` are the amounts that are ours alone.
pub fn check(text: &str, secrets: &[Decimal]) -> Vec<Warning> {
    check_with(text, secrets, &[])
}

/// The same where amounts have been `said`: by a side, or as what we propose to say. Exactly those are no secret,
/// however near to one they are.
pub fn check_with(text: &str, secrets: &[Decimal], said: &[Decimal]) -> Vec<Warning> {
    let mut found = check_all(text, secrets, said);
    found.retain(|warning| !SCOPED.contains(&warning.tag));
    found
}

/// The same in a conversation, with what it looks for besides; so many times it may say that we are sorry.
pub fn check_in(
    text: &str,
    secrets: &[Decimal],
    said: &[Decimal],
    scope: &[Tag],
    mut apologies: usize,
) -> Vec<Warning> {
    let mut found = check_all(text, secrets, said);
    found.retain(|warning| match warning.tag {
        Tag::Apology if apologies > 0 => {
            apologies -= 1;
            false
        }
        tag => !SCOPED.contains(&tag) || scope.contains(&tag),
    });
    found
}

fn check_all(text: &str, secrets: &[Decimal], said: &[Decimal]) -> Vec<Warning> {
    let languages = phrases();
    let text = Text::read(text, &|word| is_currency(languages, word));
    let reader = Reader { languages, text: &text };
    let (numbers, at) = reader.read();
    let read = Read { text: &text, numbers: &numbers, at: &at };
    let mut marks = Marks::default();
    for phrases in languages {
        marks.find(&read, phrases);
    }
    let mut found = marks.left(&text);
    if !secrets.is_empty() {
        let ours = Ours { reader: &reader, numbers: &numbers, secrets, said };
        let places = ours.found().into_iter().filter(|(start, end)| !marks.is_said(*start, *end));
        let places = places.filter_map(|(start, end)| text.span(start, end));
        found.extend(places.map(|span| warning(SECRET, span)));
    }
    found.sort_by_key(|warning| (warning.from, std::cmp::Reverse(warning.to), warning.code));
    merged(found)
}

fn is_currency(languages: &[Phrases], word: &str) -> bool {
    languages.iter().any(|language| language.has_word("currency", word))
}

/// Those of one kind that overlap are one.
fn merged(found: Vec<Warning>) -> Vec<Warning> {
    let mut kept: Vec<Warning> = Vec::new();
    for warning in found {
        // They come in order, so only the last of its kind can reach into this one.
        let same = kept.iter_mut().rfind(|own| own.code == warning.code).filter(|own| warning.from < own.to);
        if let Some(own) = same {
            own.to = own.to.max(warning.to);
        } else if kept.len() >= MOST {
            break;
        } else {
            kept.push(warning);
        }
    }
    kept
}

/// What is wrong with the phrase files themselves, a line each; empty when all is well. For tests.
pub fn mistakes() -> Vec<String> {
    phrases().iter().flat_map(|phrases| phrases.mistakes.clone()).collect()
}

/// Phrases that were found, from where to where among the words.
#[derive(Default)]
struct Marks {
    /// With their section, and the sentences they stand in where an excuse would do.
    marked: Vec<(usize, usize, usize, bool)>,
    /// Sentences that are excused from a section.
    excused: Vec<(usize, usize)>,
    /// Innocent phrases of each section; of the last, what the buyer has said.
    innocent: [Vec<(usize, usize)>; SECTIONS.len()],
}

impl Marks {
    fn find(&mut self, read: &Read, phrases: &Phrases) {
        for start in 0..read.text.tokens.len() {
            // A number begins with its currency: "US$", "USD".
            let number = (start..=start.saturating_add(2)).any(|place| read.number_at(place).is_some());
            for phrase in phrases.beginning_at(read.text, start, number) {
                let Some(end) = read.ends_from(&phrase.items, start).into_iter().max() else { continue };
                if end <= start {
                    continue;
                }
                match phrase.role {
                    Role::Marked => self.marked.push((start, end, phrase.section, false)),
                    Role::Unless => self.marked.push((start, end, phrase.section, true)),
                    Role::Excuse => {
                        let sentence = read.text.at(start).map(|token| token.sentence);
                        self.excused.extend(sentence.map(|sentence| (phrase.section, sentence)));
                    }
                    Role::Innocent => {
                        if let Some(list) = self.innocent.get_mut(phrase.section) {
                            list.push((start, end));
                        }
                    }
                }
            }
        }
        self.excused.sort_unstable();
        self.innocent.iter_mut().for_each(|list| *list = outer(std::mem::take(list)));
    }

    /// Those that nothing makes innocent.
    fn left(&self, text: &Text) -> Vec<Warning> {
        let left = self.marked.iter().filter(|(start, end, section, soft)| {
            let sentence = text.at(*start).map(|token| token.sentence).unwrap_or_default();
            let excused = *soft && self.excused.binary_search(&(*section, sentence)).is_ok();
            let innocent = self.innocent.get(*section).is_some_and(|list| touches(list, *start, *end));
            !excused && !innocent
        });
        let left = left.filter_map(|(start, end, section, _)| {
            Some(warning(*SECTIONS.get(*section)?, text.span(*start, *end)?))
        });
        left.collect()
    }

    fn is_said(&self, start: usize, end: usize) -> bool {
        self.innocent.last().is_some_and(|said| within(said, start, end))
    }
}

/// Places that lie in none of the others, in order: the ends rise with the starts.
fn outer(mut places: Vec<(usize, usize)>) -> Vec<(usize, usize)> {
    places.sort_by_key(|(start, end)| (*start, std::cmp::Reverse(*end)));
    let mut last = 0;
    places.retain(|(_, end)| {
        let more = *end > last;
        last = last.max(*end);
        more
    });
    places
}

/// A place lies in one of those, which [`outer`] has put in order.
fn within(places: &[(usize, usize)], start: usize, end: usize) -> bool {
    let before = places.partition_point(|(from, _)| *from <= start);
    before.checked_sub(1).and_then(|last| places.get(last)).is_some_and(|(_, to)| end <= *to)
}

/// A place shares a word with one of those.
fn touches(places: &[(usize, usize)], start: usize, end: usize) -> bool {
    let first = places.partition_point(|(_, to)| *to <= start);
    places.get(first).is_some_and(|(from, _)| *from < end)
}

/// Looks for numbers of ours.
struct Ours<'a> {
    reader: &'a Reader<'a>,
    numbers: &'a [Number],
    secrets: &'a [Decimal],
    said: &'a [Decimal],
}

impl Ours<'_> {
    /// From where to where among the words such numbers stand, in order.
    fn found(&self) -> Vec<(usize, usize)> {
        let meanings: Vec<Vec<Decimal>> =
            self.numbers.iter().map(|number| self.reader.meanings(number)).collect();
        let mut found = Vec::new();
        for (index, number) in self.numbers.iter().enumerate() {
            let own = meanings.get(index).map(Vec::as_slice).unwrap_or_default();
            let near = if self.reader.is_about(number) { ABOUT } else { NEAR };
            if own.iter().any(|amount| self.said.contains(amount)) {
                continue;
            }
            let secret = own.iter().any(|amount| self.is_near(*amount, near))
                || self.is_a_part(index, number)
                || self.makes(index, own, &meanings);
            if secret {
                found.push((number.start, number.end));
            }
        }
        found
    }

    fn is_near(&self, amount: Decimal, part: Decimal) -> bool {
        self.secrets.iter().any(|secret| is_near(amount, *secret, part))
    }

    /// The numbers around one.
    fn around(&self, index: usize) -> impl Iterator<Item = &Number> {
        let from = index.saturating_sub(AROUND);
        let list = self
            .numbers
            .get(from..)
            .unwrap_or_default()
            .iter()
            .take(AROUND.saturating_mul(2).saturating_add(1));
        let own = index.saturating_sub(from);
        list.enumerate().filter_map(move |(place, number)| (place != own).then_some(number))
    }

    /// A payment of so many: 10,500 a month, 12 payments of 10,500, 1,260 each for 100 users.
    fn is_a_part(&self, index: usize, number: &Number) -> bool {
        if number.kind != Kind::Amount {
            return false;
        }
        let mut times = vec![Decimal::ONE];
        for other in self.around(index) {
            let next = other.start > number.start;
            let (one, two) = if next { (number, other) } else { (other, number) };
            // Of two that are multiplied the smaller says how many.
            let many = other.kind == Kind::Amount
                && other.values.iter().max() <= number.values.iter().max()
                && self.reader.multiplied(one, two);
            if other.kind == Kind::Count || many {
                times.extend(other.values.iter().filter(|count| is_count(**count)));
            }
        }
        let periods = self.reader.periods(number);
        let parts = number.values.iter().filter(|value| **value >= Decimal::TEN);
        parts.into_iter().any(|value| {
            times.iter().any(|times| {
                let amount = mul(*value, *times);
                let once = *times != Decimal::ONE && self.is_near(amount, MADE);
                once || periods.iter().any(|period| self.is_near(mul(amount, *period), MADE))
            })
        })
    }

    /// With another number of the text, or one that was said, it makes one of ours: 29,000 down from 155,000, two
    /// thousand up from 140. That is the gap to a limit.
    fn makes(&self, index: usize, own: &[Decimal], meanings: &[Vec<Decimal>]) -> bool {
        let from = index.saturating_sub(AROUND);
        let around: Vec<Decimal> = meanings
            .get(from..)
            .unwrap_or_default()
            .iter()
            .take(AROUND.saturating_mul(2).saturating_add(1))
            .flatten()
            .chain(self.said)
            .copied()
            .collect();
        let four = Decimal::from(4);
        // Each of two that are alike, or of any two that are put together, is no gap: "71,000 and 71,000".
        let sum =
            |part: &Decimal, whole: &Decimal| part <= whole && self.secrets.contains(&add(*whole, *part));
        let others = |index: usize| self.numbers.get(index).filter(|other| other.kind == Kind::Amount);
        let next = [index.checked_sub(1), index.checked_add(1)].into_iter().flatten();
        let beside =
            next.filter(|other| others(*other).is_some()).filter_map(|other| meanings.get(other)).flatten();
        if beside.into_iter().any(|whole| own.iter().any(|part| sum(part, whole))) {
            return true;
        }
        own.iter().any(|part| {
            let whole = around.iter().filter(|whole| mul(*part, four) <= **whole);
            whole.into_iter().any(|whole| {
                let made = [add(*whole, *part), sub(*whole, *part)];
                // Where the text has both ends the difference tells nothing more.
                let told = made.iter().any(|made| around.contains(made));
                !told && made.iter().any(|made| self.secrets.contains(made))
            })
        })
    }
}

/// A number of payments, users, and the like.
fn is_count(count: Decimal) -> bool {
    count > Decimal::ONE && count < Decimal::from(100_000) && count.is_integer()
}

/// Whether an amount is that secret, or says it: by so small a `part` of it they differ, or by the cents that nobody
/// says.
fn is_near(amount: Decimal, secret: Decimal, part: Decimal) -> bool {
    if amount == secret {
        return true;
    }
    if secret >= Decimal::ONE_THOUSAND {
        return div(secret, part).is_some_and(|most| sub(amount, secret).abs() <= most);
    }
    let digits = amount.normalize().scale();
    let ways = [
        RoundingStrategy::ToZero,
        RoundingStrategy::MidpointAwayFromZero,
        RoundingStrategy::ToPositiveInfinity,
    ];
    digits < secret.normalize().scale()
        && digits <= 2
        && ways.iter().any(|way| secret.round_dp_with_strategy(digits, *way) == amount)
}
