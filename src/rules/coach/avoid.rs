//! What not to say: marks phrases (W-116, the weak lines of W-013, ultimatums of W-092, hasty offers of W-033) and
//! numbers that are ours alone, in whatever the rep types. It only points; it never changes a letter.
//!
//! The phrases are data, `www/lang/avoid.*.txt`, in a small language explained at the head of the Spanish file. Both
//! languages are looked for in every text: people mix them. Accents, case, punctuation, curly quotes, extra blanks and
//! invisible characters make no difference.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use rust_decimal::{Decimal, RoundingStrategy};
use serde::Serialize;

use crate::rules::money::{add, mul};
use crate::rules::read::words;

words! {
    /// What is wrong with a phrase.
    pub enum Tag {
        /// It attacks the buyer (W-116a).
        Adversarial = "adversarial",
        /// It defends the price with other people (W-116b).
        Defensive = "defensive",
        /// It wishes the buyer to regret it (W-116c).
        Bitter = "bitter",
        /// It is beneath us (W-116d).
        Unprofessional = "unprofessional",
        /// It shows need (W-003, W-013).
        Weak = "weak",
        /// It is an ultimatum (W-092).
        Pressure = "pressure",
        /// It gives at once, for nothing (W-033).
        Hasty = "hasty",
        /// It gives away a number that is ours alone.
        Secret = "secret",
    }
}

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

/// What is marked: what it is about, the message that says what is wrong, and the one that says what is better. A
/// section of the phrase files has the name of its message.
const SECTIONS: &[(Tag, &str, &str)] = &[
    (Tag::Adversarial, "avoid-adversarial", "avoid-adversarial-instead"),
    (Tag::Defensive, "avoid-defensive", "avoid-defensive-instead"),
    (Tag::Bitter, "avoid-bitter", "avoid-bitter-instead"),
    (Tag::Unprofessional, "avoid-unprofessional", "avoid-unprofessional-instead"),
    (Tag::Weak, "avoid-weak-need", "avoid-weak-need-instead"),
    (Tag::Weak, "avoid-weak-begging", "avoid-weak-begging-instead"),
    (Tag::Weak, "avoid-weak-price", "avoid-weak-price-instead"),
    (Tag::Pressure, "avoid-ultimatum", "avoid-ultimatum-instead"),
    (Tag::Hasty, "avoid-hasty", "avoid-hasty-instead"),
    (Tag::Secret, "avoid-reveals", "avoid-reveals-instead"),
];

/// The same for a number that is ours alone.
const SECRET: (Tag, &str, &str) = (Tag::Secret, "avoid-secret", "avoid-secret-instead");

fn warning((tag, code, instead): (Tag, &'static str, &'static str), (from, to): (usize, usize)) -> Warning {
    Warning { from, to, tag, code, instead }
}

/// More warnings than this help nobody.
const MOST: usize = 50;

/// The phrase files of all languages.
pub const FILES: [&str; 2] =
    [include_str!("../../../www/lang/avoid.es.txt"), include_str!("../../../www/lang/avoid.en.txt")];

static PHRASES: LazyLock<Vec<Phrases>> =
    LazyLock::new(|| FILES.iter().map(|file| Phrases::read(file)).collect());

/// Everything in `text` that should not be said, in order; `secrets` are the amounts that are ours alone. Of those only
/// writings in digits are found, with or without thousands, "k", "mil" and the like.
pub fn check(text: &str, secrets: &[Decimal]) -> Vec<Warning> {
    let letters = letters(text);
    let tokens = tokens(&letters);
    let mut found = Vec::new();
    let mut innocent: Vec<(usize, usize)> = Vec::new();
    for phrases in PHRASES.iter() {
        for start in 0..tokens.len() {
            for phrase in phrases.beginning_at(&tokens, start) {
                let Some(end) = ends(&phrase.items, &tokens, &[start], phrases).into_iter().max() else {
                    continue;
                };
                let Some(span) = place(&tokens, start, end) else { continue };
                match phrase.section {
                    Some(section) => {
                        found.extend(SECTIONS.get(section).map(|section| warning(*section, span)))
                    }
                    None => innocent.push(span),
                }
            }
        }
    }
    found.retain(|warning| !innocent.iter().any(|(from, to)| *from <= warning.from && warning.to <= *to));
    secret_numbers(&letters, secrets, &mut found);
    found.sort_by_key(|warning| (warning.from, std::cmp::Reverse(warning.to), warning.code));
    merged(found)
}

/// Those of one kind that overlap are one.
fn merged(found: Vec<Warning>) -> Vec<Warning> {
    let mut kept: Vec<Warning> = Vec::new();
    for warning in found {
        let same = kept.iter().rposition(|own| own.code == warning.code && warning.from < own.to);
        match same.and_then(|place| kept.get_mut(place)) {
            Some(own) => own.to = own.to.max(warning.to),
            None => kept.push(warning),
        }
    }
    kept.truncate(MOST);
    kept
}

/// What is wrong with the phrase files themselves, a line each; empty when all is well. For tests.
pub fn mistakes() -> Vec<String> {
    PHRASES.iter().flat_map(|phrases| phrases.mistakes.clone()).collect()
}

// The text, made comparable.

/// One letter, digit or sign of the text: in lower case, without accents.
#[derive(Clone, Copy, Debug)]
struct Letter {
    sign: char,
    from: usize,
    to: usize,
}

/// A word or a number.
#[derive(Clone, Debug)]
struct Token {
    text: String,
    from: usize,
    to: usize,
    number: bool,
    /// A sentence ends in front of it.
    fresh: bool,
}

/// The text without what cannot be seen, in lower case, without accents.
fn letters(text: &str) -> Vec<Letter> {
    let mut letters: Vec<Letter> = Vec::with_capacity(text.len());
    for (from, sign) in text.char_indices() {
        let to = from.saturating_add(sign.len_utf8());
        if invisible(sign) {
            // An accent written as a sign of its own belongs to its letter.
            if let Some(last) = letters.last_mut().filter(|last| last.to == from) {
                last.to = to;
            }
            continue;
        }
        for low in narrow(sign).to_lowercase().filter(|low| !invisible(*low)) {
            let (first, second) = plain(low);
            letters.push(Letter { sign: first, from, to });
            letters.extend(second.map(|sign| Letter { sign, from, to }));
        }
    }
    letters
}

/// Combining accents, and characters without a width.
fn invisible(sign: char) -> bool {
    matches!(u32::from(sign),
        0x0300..=0x036F | 0x1AB0..=0x1AFF | 0x1DC0..=0x1DFF | 0x20D0..=0x20FF | 0xFE20..=0xFE2F
        | 0x00AD | 0x061C | 0x115F | 0x1160 | 0x17B4 | 0x17B5 | 0x180B..=0x180E | 0x200B..=0x200F
        | 0x202A..=0x202E | 0x2060..=0x206F | 0x3164 | 0xFE00..=0xFE0F | 0xFEFF | 0xFFA0 | 0xE0000..=0xE0FFF)
}

/// Full-width signs and other digits in their usual form.
fn narrow(sign: char) -> char {
    let code = u32::from(sign);
    let digit = |zero: u32| char::from_digit(code.wrapping_sub(zero) % 10, 10);
    match code {
        0xFF01..=0xFF5E => char::from_u32(code.wrapping_sub(0xFEE0)),
        0x0660..=0x0669 => digit(0x0660),
        0x06F0..=0x06F9 => digit(0x06F0),
        0x1D7CE..=0x1D7FF => digit(0x1D7CE),
        _ => None,
    }
    .unwrap_or(sign)
}

/// A lower-case letter without its accent; some become two.
fn plain(low: char) -> (char, Option<char>) {
    let one = match low {
        'à'..='å' | 'ā' | 'ă' | 'ą' | 'ǎ' | 'ạ'..='ặ' => 'a',
        'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => 'c',
        'ď' | 'đ' => 'd',
        'è'..='ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' | 'ẹ'..='ệ' => 'e',
        'ĝ' | 'ğ' | 'ġ' | 'ģ' => 'g',
        'ì'..='ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ı' | 'ỉ' | 'ị' => 'i',
        'ł' | 'ĺ' | 'ľ' => 'l',
        'ñ' | 'ń' | 'ň' | 'ņ' => 'n',
        'ò'..='ö' | 'ø' | 'ō' | 'ŏ' | 'ő' | 'ọ'..='ợ' => 'o',
        'ŕ' | 'ř' => 'r',
        'ś' | 'ş' | 'š' | 'ș' => 's',
        'ţ' | 'ť' | 'ț' => 't',
        'ù'..='ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' | 'ụ'..='ự' => 'u',
        'ý' | 'ÿ' | 'ỳ'..='ỹ' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        'æ' => return ('a', Some('e')),
        'œ' => return ('o', Some('e')),
        'ß' => return ('s', Some('s')),
        other => other,
    };
    (one, None)
}

fn is_apostrophe(sign: char) -> bool {
    matches!(sign, '\'' | '’' | '‘' | '‛' | 'ʼ' | '`' | '´' | '′')
}

fn is_end(sign: char) -> bool {
    matches!(sign, '.' | '!' | '?' | '…' | ';' | '\n' | '\r' | '¿' | '¡' | '。' | '！' | '？')
}

/// The words and numbers: "you’re" is one word, "145k" a number and a word.
fn tokens(letters: &[Letter]) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut fresh = true;
    let mut open: Option<Token> = None;
    for (place, letter) in letters.iter().enumerate() {
        let next = letters.get(place.saturating_add(1)).map(|next| next.sign);
        let digit = letter.sign.is_ascii_digit();
        let joins = match &open {
            Some(token) if token.number => {
                digit
                    || (matches!(letter.sign, '.' | ',') || is_apostrophe(letter.sign))
                        && next.is_some_and(|next| next.is_ascii_digit())
            }
            Some(_) => {
                letter.sign.is_alphanumeric()
                    || is_apostrophe(letter.sign) && next.is_some_and(char::is_alphabetic)
            }
            None => false,
        };
        if let Some(token) = open.as_mut().filter(|_| joins) {
            if !is_apostrophe(letter.sign) {
                token.text.push(letter.sign);
            }
            token.to = letter.to;
            continue;
        }
        tokens.extend(open.take());
        if letter.sign.is_alphanumeric() {
            open = Some(Token {
                text: letter.sign.to_string(),
                from: letter.from,
                to: letter.to,
                number: digit,
                fresh,
            });
            fresh = false;
        }
        fresh |= is_end(letter.sign);
    }
    tokens.extend(open);
    tokens
}

fn place(tokens: &[Token], start: usize, end: usize) -> Option<(usize, usize)> {
    let last = end.checked_sub(1).filter(|last| *last >= start)?;
    Some((tokens.get(start)?.from, tokens.get(last)?.to))
}

// The phrases.

/// A part of a phrase.
#[derive(Clone, Debug, PartialEq)]
enum Item {
    /// This word.
    Word(String),
    /// A word that begins so.
    Start(String),
    /// A number, with a currency and "thousand" or the like around it.
    Number,
    /// Up to so many words; over the end of a sentence only where it says so.
    Gap { most: usize, over: bool },
    /// One of these.
    OneOf(Vec<Vec<Item>>),
    /// One of these, or nothing.
    Maybe(Vec<Vec<Item>>),
}

#[derive(Debug)]
struct Phrase {
    items: Vec<Item>,
    /// Its place in [`SECTIONS`]; none of an innocent phrase.
    section: Option<usize>,
}

/// The phrases of one file.
#[derive(Debug, Default)]
struct Phrases {
    list: Vec<Phrase>,
    /// The phrases by the words they can begin with, and those that can begin with anything.
    first: BTreeMap<String, Vec<usize>>,
    any: Vec<usize>,
    /// Named parts.
    names: BTreeMap<String, Vec<Item>>,
    mistakes: Vec<String>,
}

impl Phrases {
    fn read(file: &str) -> Phrases {
        let mut phrases = Phrases::default();
        let mut section = None;
        for (number, line) in file.lines().enumerate() {
            let line = line.trim();
            let read = if line.is_empty() || line.starts_with("//") {
                Some(())
            } else if let Some(name) = line.strip_prefix('=') {
                section =
                    SECTIONS.iter().position(|(_, code, _)| code.strip_prefix("avoid-") == Some(name.trim()));
                section.map(drop)
            } else if let Some((name, items)) = line.strip_prefix('@').and_then(|rest| rest.split_once(" = "))
            {
                phrases.items(items).map(|items| drop(phrases.names.insert(name.trim().to_owned(), items)))
            } else if let Some(items) = line.strip_prefix('~') {
                phrases.items(items).map(|items| phrases.push(Phrase { items, section: None }))
            } else {
                let items = phrases.items(line).filter(|_| section.is_some());
                items.map(|items| phrases.push(Phrase { items, section }))
            };
            if read.is_none() {
                phrases.mistakes.push(format!("{}: {line}", number.saturating_add(1)));
            }
        }
        phrases
    }

    fn push(&mut self, phrase: Phrase) {
        let place = self.list.len();
        let mut words = Vec::new();
        match firsts(&phrase.items, &mut words) {
            true => words.into_iter().for_each(|word| {
                let places = self.first.entry(word).or_default();
                if places.last() != Some(&place) {
                    places.push(place);
                }
            }),
            false => self.any.push(place),
        }
        self.list.push(phrase);
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
            match sign {
                ' ' => *place = place.saturating_add(1),
                '|' | ')' | ']' => return Some(items),
                '(' => items.push(Item::OneOf(self.alternatives(signs, place, ')', depth)?)),
                '[' => items.push(Item::Maybe(self.alternatives(signs, place, ']', depth)?)),
                '#' => {
                    *place = place.saturating_add(1);
                    items.push(Item::Number);
                }
                '<' => {
                    let inside = until(signs, place, |sign| sign == '>')?;
                    *place = place.saturating_add(1);
                    let digits = inside.trim_start_matches('<');
                    let most =
                        digits.trim_end_matches('.').parse().ok().filter(|most| (1..=8).contains(most))?;
                    items.push(Item::Gap { most, over: digits.ends_with('.') });
                }
                '@' => {
                    let name = until(signs, place, |sign| {
                        !sign.is_alphanumeric() && sign != '@' && sign != '-' && sign != '_'
                    })?;
                    items.extend(self.names.get(name.trim_start_matches('@'))?.iter().cloned());
                }
                _ => {
                    let word = until(signs, place, |sign| " |()[]<>#@".contains(sign))?;
                    let mut tokens = tokens(&letters(word.trim_end_matches('*')));
                    let last = tokens.pop()?;
                    items.extend(tokens.into_iter().map(|token| Item::Word(token.text)));
                    items.push(if word.ends_with('*') {
                        Item::Start(last.text)
                    } else {
                        Item::Word(last.text)
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

    fn beginning_at<'a>(&'a self, tokens: &[Token], start: usize) -> impl Iterator<Item = &'a Phrase> {
        let own = tokens
            .get(start)
            .and_then(|token| self.first.get(&token.text))
            .map(Vec::as_slice)
            .unwrap_or_default();
        own.iter().chain(&self.any).filter_map(|place| self.list.get(*place))
    }

    /// Whether a word is one of those under a name, such as the currencies.
    fn is_named(&self, name: &str, word: &str) -> bool {
        let is = |item: &Item| matches!(item, Item::Word(own) if own == word);
        self.names.get(name).is_some_and(|items| {
            items.iter().any(|item| match item {
                Item::OneOf(all) => all.iter().any(|items| matches!(items.as_slice(), [only] if is(only))),
                item => is(item),
            })
        })
    }
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

/// Collects the words that a sequence can begin with; false when it can begin with anything.
fn firsts(items: &[Item], words: &mut Vec<String>) -> bool {
    for item in items {
        match item {
            Item::Word(word) => {
                words.push(word.clone());
                return true;
            }
            Item::OneOf(all) => return all.iter().all(|items| firsts(items, words)),
            Item::Maybe(all) if all.iter().all(|items| firsts(items, words)) => {}
            _ => return false,
        }
    }
    false
}

/// Where a sequence can end when it begins at one of the `starts`. Sets of places, so that no text can make it slow.
fn ends(items: &[Item], tokens: &[Token], starts: &[usize], phrases: &Phrases) -> Vec<usize> {
    let mut places = starts.to_vec();
    for item in items {
        let mut next: Vec<usize> = Vec::new();
        for start in &places {
            let token = tokens.get(*start);
            let after = start.saturating_add(1);
            match item {
                Item::Word(word) => next.extend(token.filter(|token| token.text == *word).map(|_| after)),
                Item::Start(word) => {
                    next.extend(token.filter(|token| token.text.starts_with(word.as_str())).map(|_| after))
                }
                Item::Number => next.extend(after_number(tokens, *start, phrases)),
                Item::Gap { most, over } => {
                    next.push(*start);
                    for skipped in 0..*most {
                        let place = start.saturating_add(skipped);
                        let Some(token) = tokens.get(place) else { break };
                        if token.fresh && !over {
                            break;
                        }
                        next.push(place.saturating_add(1));
                    }
                }
                Item::OneOf(all) | Item::Maybe(all) => {
                    for items in all {
                        next.extend(ends(items, tokens, &[*start], phrases));
                    }
                    next.extend(matches!(item, Item::Maybe(_)).then_some(*start));
                }
            }
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

/// Behind "US$ 145 mil", every place where it can end.
fn after_number(tokens: &[Token], start: usize, phrases: &Phrases) -> Vec<usize> {
    let word = |place: usize| tokens.get(place).filter(|token| !token.number);
    let named = |place: usize, names: &[&str]| {
        word(place).is_some_and(|token| names.iter().any(|name| phrases.is_named(name, &token.text)))
    };
    let mut place = start;
    if named(place, &["currency"]) {
        place = place.saturating_add(1);
    }
    if !tokens.get(place).is_some_and(|token| token.number) {
        return Vec::new();
    }
    let mut ends = Vec::new();
    for _ in 0..3 {
        place = place.saturating_add(1);
        ends.push(place);
        if !named(place, &["currency", "thousand", "million"]) {
            break;
        }
    }
    ends
}

// Numbers that are ours alone.

/// A run of digits, and what stands in front of it.
struct Group {
    digits: String,
    between: char,
    from: usize,
    to: usize,
}

/// More parts than any amount has.
const PARTS: usize = 12;

fn secret_numbers(letters: &[Letter], secrets: &[Decimal], found: &mut Vec<Warning>) {
    if secrets.is_empty() {
        return;
    }
    let mut place = 0;
    while let Some(letter) = letters.get(place) {
        if !letter.sign.is_ascii_digit() {
            place = place.saturating_add(1);
            continue;
        }
        let groups = groups(letters, place);
        place = groups.last().map_or(place, |group| group.to).max(place.saturating_add(1));
        let mut rest = groups.as_slice();
        while let Some((skipped, length, to)) = first_secret(letters, rest, secrets) {
            let from = rest.get(skipped).and_then(|group| letters.get(group.from));
            if let (Some(from), Some(to)) = (from, to.checked_sub(1).and_then(|last| letters.get(last))) {
                found.push(warning(SECRET, (from.from, to.to)));
            }
            rest = rest.get(skipped.saturating_add(length)..).unwrap_or_default();
        }
    }
}

/// The digits from a place on, as long as they may be one number.
fn groups(letters: &[Letter], start: usize) -> Vec<Group> {
    let sign = |place: usize| letters.get(place).map(|letter| letter.sign);
    let digits_at = |mut place: usize| {
        let mut digits = String::new();
        while let Some(digit) = sign(place).filter(char::is_ascii_digit) {
            digits.push(digit);
            place = place.saturating_add(1);
        }
        digits
    };
    let mut groups: Vec<Group> = Vec::new();
    let (mut place, mut between) = (start, ' ');
    while groups.len() < PARTS {
        let digits = digits_at(place);
        let thousands = digits.len() == 3 && groups.last().is_some_and(|last| last.digits.len() <= 3);
        if digits.is_empty() || (!groups.is_empty() && between == ' ' && !thousands) {
            break;
        }
        let to = place.saturating_add(digits.len());
        groups.push(Group { digits, between, from: place, to });
        between = match sign(to) {
            Some(sign) if sign.is_whitespace() && sign != '\n' => ' ',
            Some(sign) if is_apostrophe(sign) => '\'',
            Some(sign @ ('.' | ',' | '_' | '·')) => sign,
            _ => break,
        };
        place = to.saturating_add(1);
    }
    groups
}

/// The first of our numbers among the groups: its place, how many groups it has, and behind which letter it ends. Parts
/// of a number are not looked at: 42,000 in 142,000 is another number. Between blanks nobody can tell, so both are.
fn first_secret(letters: &[Letter], groups: &[Group], secrets: &[Decimal]) -> Option<(usize, usize, usize)> {
    // 126000,142500 is a list rather than a number with three decimals.
    let list = matches!(groups, [first, last] if first.digits.len() > 3 && last.digits.len() > 2);
    let one = !list && !amounts(groups).is_empty();
    let edge =
        |place: usize| !one || place == 0 || groups.get(place).is_none_or(|group| group.between == ' ');
    for start in (0..groups.len()).filter(|start| edge(*start)) {
        for end in (start.saturating_add(1)..=groups.len()).rev().filter(|end| edge(*end)) {
            let part = groups.get(start..end)?;
            if let Some(to) = secret_end(letters, part, secrets) {
                return Some((start, end.saturating_sub(start), to));
            }
        }
    }
    None
}

/// Behind which letter these digits end, if they are one of our numbers.
fn secret_end(letters: &[Letter], groups: &[Group], secrets: &[Decimal]) -> Option<usize> {
    let (first, last) = (groups.first()?, groups.last()?);
    let amounts = amounts(groups);
    let (thousand, million) = (Decimal::ONE_THOUSAND, Decimal::from(1_000_000));
    let (word, after) = word_after(letters, last.to);
    let is = |name: &str, word: &str| PHRASES.iter().any(|phrases| phrases.is_named(name, word));
    let times = match word.as_str() {
        word if is("thousand", word) => Some(thousand),
        word if is("million", word) => Some(million),
        _ => None,
    };
    let end = if times.is_some() { after } else { last.to };
    let (behind, _) = word_after(letters, end);
    let marked = is("currency", &behind) || currency_before(letters, first.from, &is);
    let equal = |amount: Decimal| {
        secrets.iter().any(|secret| (*secret >= thousand || marked) && same(amount, *secret))
    };
    if let Some(times) = times {
        // "142 mil 500" is another number than 142 mil.
        let (rest, rest_end) = small_number_after(letters, end);
        return amounts.iter().find_map(|amount| {
            let amount = mul(*amount, times);
            match rest {
                Some(rest) if times == thousand => equal(add(amount, rest)).then_some(rest_end),
                _ => equal(amount).then_some(end),
            }
        });
    }
    if amounts.iter().any(|amount| equal(*amount)) {
        return Some(end);
    }
    // "We can do 126": thousands left unsaid, where nothing else can be meant.
    let hundreds =
        |amount: &&Decimal| amount.is_integer() && **amount >= Decimal::ONE_HUNDRED && **amount < thousand;
    let short = groups.len() == 1
        && amounts.iter().filter(hundreds).any(|amount| secrets.contains(&mul(*amount, thousand)));
    let said = |name: &str, word: &str| word.is_empty() || is(name, word);
    let before = word_before(letters, first.from);
    let priced =
        !before.is_empty() && is("before_a_price", &before) || currency_before(letters, first.from, &is);
    let percent = letters.get(last.to).is_some_and(|letter| letter.sign == '%');
    (short && priced && !percent && said("after_a_price", &word)).then_some(last.to)
}

/// The amounts that a writing may mean: 126.000 is a hundred and twenty-six, and a thousand times as much.
fn amounts(groups: &[Group]) -> Vec<Decimal> {
    let number = |text: &str| crate::rules::read::number(text);
    let joined = |groups: &[Group]| groups.iter().map(|group| group.digits.as_str()).collect::<String>();
    let grouped = |groups: &[Group]| match groups {
        [] => false,
        [_] => true,
        [first, rest @ ..] => {
            let last = rest.len().saturating_sub(1);
            let sign = rest.first().map(|group| group.between);
            // In India two digits stand together in the middle.
            let size = |(place, group): (usize, &Group)| {
                Some(group.between) == sign
                    && (group.digits.len() == 3 || (place < last && group.digits.len() == 2))
            };
            first.digits.len() <= 3 && rest.iter().enumerate().all(size)
        }
    };
    let mut amounts = Vec::new();
    if grouped(groups) {
        amounts.extend(number(&joined(groups)));
    }
    if let Some((last, whole)) = groups.split_last().filter(|(_, whole)| !whole.is_empty()) {
        let other = whole.get(1).is_none_or(|group| group.between != last.between);
        if matches!(last.between, '.' | ',') && other && grouped(whole) {
            amounts.extend(number(&[joined(whole).as_str(), ".", &last.digits].concat()));
        }
    }
    amounts
}

/// Whether an amount is that secret, or the secret without the cents that nobody says.
fn same(amount: Decimal, secret: Decimal) -> bool {
    if amount == secret {
        return true;
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

/// The word behind a place, over blanks, and where it ends; empty when something else stands there.
fn word_after(letters: &[Letter], mut place: usize) -> (String, usize) {
    let sign = |place: usize| letters.get(place).map(|letter| letter.sign);
    while sign(place).is_some_and(|sign| sign.is_whitespace() && sign != '\n') {
        place = place.saturating_add(1);
    }
    let mut word = String::new();
    while let Some(letter) = sign(place).filter(|sign| sign.is_alphabetic() && word.len() < 16) {
        word.push(letter);
        place = place.saturating_add(1);
    }
    // A number behind blanks is no end of a sentence: "126 500".
    if word.is_empty() && sign(place).is_some_and(|sign| sign.is_ascii_digit()) {
        word.push('#');
    }
    (word, place)
}

/// The word in front of a place, over blanks and a currency's sign.
fn word_before(letters: &[Letter], place: usize) -> String {
    let mut word = Vec::new();
    for letter in
        letters.get(..place).unwrap_or_default().iter().rev().skip_while(|letter| letter.sign.is_whitespace())
    {
        if !letter.sign.is_alphabetic() || word.len() >= 16 {
            break;
        }
        word.push(letter.sign);
    }
    word.iter().rev().collect()
}

fn currency_before(letters: &[Letter], place: usize, is: &dyn Fn(&str, &str) -> bool) -> bool {
    let before =
        letters.get(..place).unwrap_or_default().iter().rev().find(|letter| !letter.sign.is_whitespace());
    before.is_some_and(|letter| "$€£¥₡₲₱₹₩₺₽".contains(letter.sign))
        || is("currency", &word_before(letters, place))
}

/// The 500 of "142 mil 500".
fn small_number_after(letters: &[Letter], place: usize) -> (Option<Decimal>, usize) {
    let start =
        letters.get(place..).unwrap_or_default().iter().position(|letter| !letter.sign.is_whitespace());
    let start = place.saturating_add(start.unwrap_or(0));
    match groups(letters, start).as_slice() {
        [only] if only.digits.len() <= 3 => (crate::rules::read::number(&only.digits), only.to),
        _ => (None, place),
    }
}
