//! The phrase files: what they hold, and where a phrase ends in a text.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use crate::advice::avoid::number::{Kind, Number};
use crate::advice::avoid::tag::SECTIONS;
use crate::advice::avoid::text::Text;
use crate::facts::read;

/// A part of a phrase.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Item {
    /// This word.
    Word(String),
    /// A word that begins so.
    Start(String),
    /// A word that ends so.
    End(String),
    /// A number of anything, with a currency around it.
    Number,
    /// A number that may be money: of nothing else, no name and no date.
    Amount,
    /// A share of a hundred.
    Percent,
    /// Where a sentence begins, or the text ends.
    Edge,
    /// Up to so many words; over the end of a sentence only where it says so.
    Gap { most: usize, over: bool },
    /// One of these.
    OneOf(Vec<Vec<Item>>),
    /// One of these, or nothing.
    Maybe(Vec<Vec<Item>>),
}

/// What a phrase does.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Role {
    /// It is marked.
    Marked,
    /// It is marked unless its sentence holds an excuse of the same section.
    Unless,
    /// It excuses its sentence.
    Excuse,
    /// Nothing inside it is marked.
    Innocent,
}

#[derive(Debug)]
pub(super) struct Phrase {
    pub items: Vec<Item>,
    /// Its place in [`SECTIONS`].
    pub section: usize,
    pub role: Role,
}

/// What a word does in a number: "ciento" is a hundred, "mil" a thousand times, "y" joins.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum NumberWord {
    Value(Decimal),
    /// So many times what stands in front of it; some may stand alone.
    Times(Decimal, bool),
    And,
}

/// How many parts a year has, and the name of the words that say an amount is for one.
pub(super) type Times = Vec<(Decimal, String)>;

/// What one file holds.
#[derive(Debug, Default)]
pub(super) struct Phrases {
    pub list: Vec<Phrase>,
    first: First,
    /// Named parts, and the same to be looked up by the first word.
    names: BTreeMap<String, Vec<Item>>,
    lists: BTreeMap<String, List>,
    pub numbers: BTreeMap<String, Vec<NumberWord>>,
    /// Behind an amount: "al mes".
    pub per: Times,
    /// In front of one: "mensualidad de".
    pub of: Times,
    pub mistakes: Vec<String>,
}

/// Places of sequences by what they can begin with.
#[derive(Debug, Default)]
struct First {
    words: BTreeMap<String, Vec<usize>>,
    /// Words that begin so, by the first letters.
    letters: BTreeMap<String, Vec<usize>>,
    numbers: Vec<usize>,
    any: Vec<usize>,
}

/// So many letters of a word are looked up.
const LETTERS: usize = 3;

fn letters(word: &str) -> &str {
    word.char_indices().nth(LETTERS).and_then(|(end, _)| word.get(..end)).unwrap_or(word)
}

impl First {
    fn add(&mut self, items: &[Item], place: usize) {
        let mut begin = Vec::new();
        if !firsts(items, &mut begin) {
            self.any.push(place);
            return;
        }
        for item in begin {
            let places = match item {
                Item::Word(word) => self.words.entry(word.clone()).or_default(),
                Item::Start(word) => self.letters.entry(letters(word).to_owned()).or_default(),
                _ => &mut self.numbers,
            };
            if places.last() != Some(&place) {
                places.push(place);
            }
        }
    }

    /// What may begin at a place, where a number stands if `number`.
    fn at(&self, text: &Text, start: usize, number: bool) -> impl Iterator<Item = usize> {
        let token = text.at(start);
        let words = token.and_then(|token| self.words.get(&token.text)).map(Vec::as_slice);
        let letters = token.and_then(|token| self.letters.get(letters(&token.text))).map(Vec::as_slice);
        let numbers = number.then_some(self.numbers.as_slice());
        let own = [words, letters, numbers].into_iter().flatten().flatten();
        own.chain(&self.any).copied()
    }
}

/// The ways to say a named part, by the words they can begin with.
#[derive(Debug, Default)]
struct List {
    ways: Vec<Vec<Item>>,
    first: First,
}

impl List {
    fn new(items: &[Item]) -> List {
        let ways = match items.split_first() {
            Some((Item::OneOf(all), rest)) => all.iter().map(|way| [way, rest].concat()).collect(),
            _ => vec![items.to_vec()],
        };
        let mut first = First::default();
        ways.iter().enumerate().for_each(|(place, way)| first.add(way, place));
        List { ways, first }
    }
}

/// A part of the file.
#[derive(Clone, Copy, PartialEq)]
enum Part {
    None,
    Numbers,
    Section(usize),
}

impl Phrases {
    pub fn read(file: &str) -> Phrases {
        let mut phrases = Phrases::default();
        let mut part = Part::None;
        for (number, line) in file.lines().enumerate() {
            let line = line.trim();
            let read = if line.is_empty() || line.starts_with("//") {
                Some(())
            } else if let Some(name) = line.strip_prefix('=') {
                let name = name.trim();
                let section =
                    SECTIONS.iter().position(|(_, code, _)| code.strip_prefix("avoid-") == Some(name));
                part = section.map_or(Part::None, Part::Section);
                if name == "numbers" {
                    part = Part::Numbers;
                }
                (part != Part::None).then_some(())
            } else if let Some((name, items)) = line.strip_prefix('@').and_then(|rest| rest.split_once(" = "))
            {
                phrases.items(items).map(|items| phrases.name(name.trim(), items))
            } else {
                match part {
                    Part::None => None,
                    Part::Numbers => phrases.number_words(line),
                    Part::Section(section) => phrases.phrase(line, section),
                }
            };
            if read.is_none() {
                phrases.mistakes.push(format!("{}: {line}", number.saturating_add(1)));
            }
        }
        phrases
    }

    fn name(&mut self, name: &str, items: Vec<Item>) {
        let times = |prefix: &str| name.strip_prefix(prefix).and_then(read::number);
        if let Some(times) = times("times-") {
            self.per.push((times, name.to_owned()));
        } else if let Some(times) = times("of-") {
            self.of.push((times, name.to_owned()));
        }
        self.lists.insert(name.to_owned(), List::new(&items));
        self.names.insert(name.to_owned(), items);
    }

    /// A line such as "100 = cien ciento": words for a value; "x1000 = mil": for so many times; "*1000 = k": only
    /// behind a number; "+ = y": between two.
    fn number_words(&mut self, line: &str) -> Option<()> {
        let (what, words) = line.split_once(" = ")?;
        let times = |text: &str, alone: bool| Some(NumberWord::Times(read::number(text)?, alone));
        let word = match what.trim() {
            "+" => NumberWord::And,
            what => match (what.strip_prefix('x'), what.strip_prefix('*')) {
                (Some(text), _) => times(text, true)?,
                (_, Some(text)) => times(text, false)?,
                _ => NumberWord::Value(read::number(what)?),
            },
        };
        for text in words.split_whitespace() {
            let text = plain(text)?;
            self.numbers.entry(text).or_default().push(word);
        }
        Some(())
    }

    fn phrase(&mut self, line: &str, section: usize) -> Option<()> {
        let (role, text) = match line.chars().next()? {
            '~' => (Role::Innocent, line.get(1..)?),
            '?' => (Role::Unless, line.get(1..)?),
            '-' => (Role::Excuse, line.get(1..)?),
            _ => (Role::Marked, line),
        };
        let items = self.items(text)?;
        let place = self.list.len();
        self.first.add(&items, place);
        self.list.push(Phrase { items, section, role });
        Some(())
    }

    /// A line of the file, or one alternative of it; nothing when it cannot be read, or would match everywhere.
    fn items(&self, text: &str) -> Option<Vec<Item>> {
        let signs: Vec<char> = text.chars().collect();
        let mut place = 0;
        let items = self.sequence(&signs, &mut place, 0)?;
        let whole = place >= signs.len() && !matches!(items.first(), Some(Item::Gap { .. }) | None);
        (whole && !matches!(items.last(), Some(Item::Gap { .. }))).then_some(items)
    }

    fn sequence(&self, signs: &[char], place: &mut usize, depth: usize) -> Option<Vec<Item>> {
        let mut items = Vec::new();
        while let Some(sign) = signs.get(*place) {
            let one = match sign {
                '#' => Some(Item::Number),
                '$' => Some(Item::Amount),
                '%' => Some(Item::Percent),
                '^' => Some(Item::Edge),
                _ => None,
            };
            match sign {
                ' ' => *place = place.saturating_add(1),
                '|' | ')' | ']' => return Some(items),
                '(' => items.push(Item::OneOf(self.alternatives(signs, place, ')', depth)?)),
                '[' => items.push(Item::Maybe(self.alternatives(signs, place, ']', depth)?)),
                _ if one.is_some() => {
                    *place = place.saturating_add(1);
                    items.extend(one);
                }
                '<' => {
                    let inside = until(signs, place, |sign| sign == '>')?;
                    *place = place.saturating_add(1);
                    let digits = inside.trim_start_matches('<');
                    let most =
                        digits.trim_end_matches('.').parse().ok().filter(|most| (1..=9).contains(most))?;
                    items.push(Item::Gap { most, over: digits.ends_with('.') });
                }
                '@' => {
                    let name = until(signs, place, |sign| {
                        !sign.is_alphanumeric() && sign != '@' && sign != '-' && sign != '_'
                    })?;
                    items.extend(self.names.get(name.trim_start_matches('@'))?.iter().cloned());
                }
                _ => {
                    let word = until(signs, place, |sign| " |()[]<>#$%^@".contains(sign))?;
                    let mut words = split(word.trim_matches('*'));
                    let last = words.pop()?;
                    items.extend(words.into_iter().map(Item::Word));
                    items.push(match (word.starts_with('*'), word.ends_with('*')) {
                        (true, _) => Item::End(last),
                        (_, true) => Item::Start(last),
                        _ => Item::Word(last),
                    });
                }
            }
        }
        Some(items)
    }

    fn alternatives(
        &self,
        signs: &[char],
        place: &mut usize,
        close: char,
        depth: usize,
    ) -> Option<Vec<Vec<Item>>> {
        let mut all = Vec::new();
        loop {
            *place = place.saturating_add(1);
            let items = self.sequence(signs, place, depth.checked_add(1).filter(|depth| *depth < 8)?)?;
            all.push(items);
            match signs.get(*place) {
                Some('|') => {}
                Some(sign) if *sign == close => {
                    *place = place.saturating_add(1);
                    return all.iter().all(|items| !items.is_empty()).then_some(all);
                }
                _ => return None,
            }
        }
    }

    /// The phrases that may begin at a place, where a number stands if `number`.
    pub fn beginning_at<'a>(
        &'a self,
        text: &Text,
        start: usize,
        number: bool,
    ) -> impl Iterator<Item = &'a Phrase> {
        self.first.at(text, start, number).filter_map(|place| self.list.get(place))
    }

    /// Whether a word is one of those under a name.
    pub fn has_word(&self, name: &str, word: &str) -> bool {
        let list = self.lists.get(name);
        list.is_some_and(|list| list.first.words.contains_key(word))
    }

    /// The ways to say the part of that name that may begin at a place.
    pub fn ways<'a>(&'a self, name: &str, text: &Text, start: usize) -> impl Iterator<Item = &'a [Item]> {
        let list = self.lists.get(name).into_iter();
        list.flat_map(move |list| {
            list.first.at(text, start, false).filter_map(|place| list.ways.get(place).map(Vec::as_slice))
        })
    }
}

/// The words of a part of the file, as a text has them.
fn split(text: &str) -> Vec<String> {
    Text::read(text, &|_| false).tokens.into_iter().map(|token| token.text).collect()
}

fn plain(word: &str) -> Option<String> {
    split(word).pop()
}

/// The signs up to the first that ends, which is not taken.
fn until(signs: &[char], place: &mut usize, ends: impl Fn(char) -> bool) -> Option<String> {
    let mut text = String::new();
    while let Some(sign) = signs.get(*place).filter(|sign| !ends(**sign)) {
        text.push(*sign);
        *place = place.saturating_add(1);
    }
    (!text.is_empty()).then_some(text)
}

/// Collects the words and numbers that a sequence can begin with; false when it can begin with anything.
fn firsts<'a>(items: &'a [Item], begin: &mut Vec<&'a Item>) -> bool {
    for item in items {
        match item {
            Item::Word(_) | Item::Number | Item::Amount | Item::Percent => {
                begin.push(item);
                return true;
            }
            Item::Start(word) if word.chars().count() >= LETTERS => {
                begin.push(item);
                return true;
            }
            Item::OneOf(all) => {
                let mut edge = false;
                for items in all {
                    // Where a sentence begins, what comes next is the first.
                    if items.as_slice() == [Item::Edge] {
                        edge = true;
                    } else if !firsts(items, begin) {
                        return false;
                    }
                }
                if !edge {
                    return true;
                }
            }
            Item::Maybe(all) if all.iter().all(|items| firsts(items, begin)) => {}
            Item::Edge => {}
            _ => return false,
        }
    }
    false
}

/// A text with the numbers in it.
pub(super) struct Read<'a> {
    pub text: &'a Text,
    pub numbers: &'a [Number],
    /// The number that begins at each place.
    pub at: &'a [Option<usize>],
}

impl Read<'_> {
    pub fn number_at(&self, place: usize) -> Option<&Number> {
        self.at.get(place).copied().flatten().and_then(|number| self.numbers.get(number))
    }

    /// Where a sequence can end when it begins at a place.
    pub fn ends_from(&self, items: &[Item], start: usize) -> Vec<usize> {
        match items.is_empty() {
            true => Vec::new(),
            false => self.ends(items, &[start]),
        }
    }

    /// Where a sequence can end when it begins at one of the `starts`. Sets of places, so that no text can make it slow.
    fn ends(&self, items: &[Item], starts: &[usize]) -> Vec<usize> {
        let mut places = starts.to_vec();
        for item in items {
            let mut next: Vec<usize> = Vec::new();
            for start in &places {
                self.step(item, *start, &mut next);
            }
            next.sort_unstable();
            next.dedup();
            places = next;
            if places.is_empty() {
                break;
            }
        }
        places
    }

    fn step(&self, item: &Item, start: usize, next: &mut Vec<usize>) {
        let after = start.saturating_add(1);
        let mut word = |is: &dyn Fn(&str) -> bool| {
            next.extend(self.text.at(start).filter(|token| is(&token.text)).map(|_| after));
        };
        match item {
            Item::Word(own) => word(&|text| text == own),
            Item::Start(own) => word(&|text| text.starts_with(own.as_str())),
            Item::End(own) => word(&|text| text.ends_with(own.as_str()) && text.len() > own.len()),
            Item::Number => self.number(start, &|_| true, next),
            Item::Amount => self.number(start, &|number| number.is_price(), next),
            Item::Percent => self.number(start, &|number| number.kind == Kind::Percent, next),
            Item::Edge => next.extend(self.text.at(start).is_none_or(|token| token.fresh).then_some(start)),
            Item::Gap { most, over } => {
                next.push(start);
                for skipped in 0..*most {
                    let place = start.saturating_add(skipped);
                    let Some(token) = self.text.at(place) else { break };
                    if token.fresh && !over {
                        break;
                    }
                    next.push(place.saturating_add(1));
                }
            }
            Item::OneOf(all) | Item::Maybe(all) => {
                for items in all {
                    match items.as_slice() {
                        [only] => self.step(only, start, next),
                        items => next.extend(self.ends(items, &[start])),
                    }
                }
                next.extend(matches!(item, Item::Maybe(_)).then_some(start));
            }
        }
    }

    /// Behind "US$ 145 mil dólares"; a number's words have their currency with them.
    fn number(&self, start: usize, is: &dyn Fn(&Number) -> bool, next: &mut Vec<usize>) {
        // "US" and "USD" in front of it.
        for begin in start..=start.saturating_add(2) {
            if let Some(number) = self.number_at(begin) {
                if is(number) && number.begin <= start {
                    next.extend([number.end, number.close]);
                }
                break;
            }
        }
    }
}
