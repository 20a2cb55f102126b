//! The numbers of a text: in digits or in words, with their currency, their multiplier and what they count. A number
//! may have several readings, and the most that is said of it is what it is *not*: a name, a date, a share, a count.
//!
//! What the words of a number are worth stands in the phrase files. The crate for it, `text2num`, carries the words of
//! seven languages in code, and reads no "126 mil 500", "one forty-one seven fifty" or "126–142k".

use rust_decimal::Decimal;

use crate::advice::avoid::number::{Kind, Number};
use crate::advice::avoid::phrases::{NumberWord, Phrases, Read};
use crate::advice::avoid::text::{Caps, Text};
use crate::facts::read;
use crate::number::money::{add, mul};

/// More parts than any amount has.
const PARTS: usize = 12;
/// More readings than any amount has.
const READINGS: usize = 6;
/// How many words behind a number are looked at for what it counts.
const NEAR: usize = 3;

/// A text with the numbers in it, read by the languages' tables.
pub(super) struct Reader<'a> {
    pub languages: &'a [Phrases],
    pub text: &'a Text,
}

impl<'a> Reader<'a> {
    /// The numbers in order, and the one that begins at each place.
    pub fn read(&self) -> (Vec<Number>, Vec<Option<usize>>) {
        let mut numbers: Vec<Number> = Vec::new();
        let mut place = 0;
        while place < self.text.tokens.len() {
            let found = self.languages.iter().filter_map(|language| self.parse(place, language));
            // The longest; of two alike, with what either language reads.
            let best = found.reduce(|mut best, other| {
                if other.end == best.end {
                    best.values.extend(other.values);
                    best.values.sort_unstable();
                    best.values.dedup();
                    best
                } else if other.end > best.end {
                    other
                } else {
                    best
                }
            });
            let next = place.saturating_add(1);
            place = best.as_ref().map_or(next, |number| number.end.max(next));
            numbers.extend(best);
        }
        let mut at = vec![None; self.text.tokens.len()];
        for (index, number) in numbers.iter().enumerate() {
            if let Some(slot) = at.get_mut(number.start) {
                *slot = Some(index);
            }
        }
        (0..numbers.len()).for_each(|index| self.money(&mut numbers, index));
        self.chains(&mut numbers);
        (0..numbers.len()).for_each(|index| self.classify(&mut numbers, index));
        self.ranges(&mut numbers);
        (numbers, at)
    }

    // What is in a word.

    fn is(&self, name: &str, place: usize) -> bool {
        !self.named(name, place).is_empty()
    }

    /// Where a named part that begins at a place can end.
    fn named(&self, name: &str, place: usize) -> Vec<usize> {
        let read = Read { text: self.text, numbers: &[], at: &[] };
        let ways = self.languages.iter().flat_map(|language| language.ways(name, self.text, place));
        ways.flat_map(|way| read.ends_from(way, place)).collect()
    }

    /// A named part ends right in front of a place.
    fn ends_before(&self, name: &str, place: usize) -> bool {
        (1..=4)
            .filter_map(|back| place.checked_sub(back))
            .any(|start| self.named(name, start).contains(&place))
    }

    // Reading.

    /// The number that begins at a place, with the words of one language.
    fn parse(&self, start: usize, language: &Phrases) -> Option<Number> {
        let mut sum = Sum::default();
        let (mut place, mut end) = (start, start);
        let (mut times, mut bare, mut words) = (false, false, true);
        let mut best: Option<Vec<Decimal>> = None;
        // Where the last "thousand" ended: "ochenta mil y veinticinco mil" are two numbers.
        let mut whole: Option<(Vec<Decimal>, usize)> = None;
        let word = |place: usize| {
            let token = self.text.at(place).filter(|token| !token.numeral)?;
            language.numbers.get(&token.text)
        };
        while place < start.saturating_add(PARTS) {
            let Some(token) = self.text.at(place) else { break };
            let first = place == start;
            if !first && !joins(&token.gap, token.numeral, sum.open()) {
                break;
            }
            if token.numeral {
                let (next, values, plain) = self.numeral(place)?;
                // "142 mil 500", where 500 stands for itself.
                let small = !first
                    && !sum.open()
                    && plain
                    && token.text.len() <= 3
                    && next == place.saturating_add(1)
                    && !self.counts_on(next, language);
                if !first && !small {
                    break;
                }
                (bare, words) = (plain && first, false);
                sum.group = values;
                place = next;
            } else {
                let Some(entries) = word(place) else { break };
                let next = place.saturating_add(1);
                let value = entries.iter().find_map(|entry| match entry {
                    NumberWord::Value(value) => Some(*value),
                    _ => None,
                });
                let tens: Vec<(Decimal, bool)> = entries
                    .iter()
                    .filter_map(|entry| match entry {
                        NumberWord::Times(times, alone) => Some((*times, *alone)),
                        _ => None,
                    })
                    .collect();
                if !tens.is_empty() {
                    let Some(many) = sum.times(&tens) else {
                        if let Some((values, place)) = whole {
                            (best, end) = (Some(values), place);
                        }
                        break;
                    };
                    times |= many;
                    bare = false;
                    if many {
                        whole = Some((sum.values(), next));
                    }
                } else if let Some(value) = value {
                    if !sum.value(value) {
                        break;
                    }
                } else {
                    // What joins must have something to join.
                    let follows = word(next).is_some_and(|entries| {
                        entries.iter().any(|entry| match entry {
                            NumberWord::Value(value) => sum.fits(*value),
                            NumberWord::Times(..) => sum.part(),
                            NumberWord::And => false,
                        })
                    });
                    if first || !follows || !joins(self.text.gap(next), false, true) {
                        break;
                    }
                    place = next;
                    continue;
                }
                place = next;
            }
            (best, end) = (Some(sum.values()), place);
        }
        let mut values = best?;
        values.truncate(READINGS);
        Some(Number {
            begin: start,
            start,
            end,
            close: end,
            values,
            kind: Kind::Amount,
            currency: false,
            times,
            bare,
            words,
        })
    }

    /// A word that makes the number in front of it greater stands at a place: it begins a number of its own.
    fn counts_on(&self, place: usize, language: &Phrases) -> bool {
        let token = self.text.at(place).filter(|token| !token.numeral && joins(&token.gap, false, true));
        let entries = token.and_then(|token| language.numbers.get(&token.text));
        entries.is_some_and(|entries| entries.iter().any(|entry| matches!(entry, NumberWord::Times(..))))
    }

    /// The digits at a place: behind them, what they may mean, and whether no sign stands between them. "126 000" is
    /// one number.
    fn numeral(&self, start: usize) -> Option<(usize, Vec<Decimal>, bool)> {
        let first = self.text.at(start).filter(|token| token.numeral)?;
        let plain = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        let mut text = first.text.clone();
        let mut end = start.saturating_add(1);
        let opens = plain(&first.text) && first.text.len() <= 3 && !first.text.starts_with('0');
        while opens && end < start.saturating_add(PARTS) {
            let Some(token) = self.text.at(end).filter(|token| token.numeral && token.gap == " ") else {
                break;
            };
            let (whole, rest) = token.text.split_at_checked(3).unwrap_or(("", ""));
            let cents = rest.strip_prefix(['.', ',']).is_some_and(|rest| plain(rest) && rest.len() <= 2);
            if !plain(whole) || whole.len() != 3 || !(rest.is_empty() || cents) {
                break;
            }
            text.push(' ');
            text += &token.text;
            end = end.saturating_add(1);
            if cents {
                break;
            }
        }
        let amounts = amounts(&text);
        Some((end, amounts, plain(&text)))
    }

    /// Its currency: a sign or a word, on either side.
    fn money(&self, numbers: &mut [Number], index: usize) {
        let Some(number) = numbers.get_mut(index) else { return };
        let (start, end) = (number.start, number.end);
        let mut begin = start;
        let sign = |gap: &str| gap.chars().any(is_currency_sign);
        let mut currency = sign(self.text.gap(start));
        // The letters of "US$", "R$".
        let letters = self.text.before(begin).filter(|before| !before.numeral && before.text.len() <= 3);
        if letters.is_some() && self.text.gap(begin).starts_with(is_currency_sign) {
            begin = begin.saturating_sub(1);
        }
        for _ in 0..2 {
            let before = begin.checked_sub(1);
            let Some(before) = before.filter(|before| self.is("currency", *before)) else { break };
            if !self.text.gap(begin).chars().all(|sign| sign == ' ' || is_currency_sign(sign)) {
                break;
            }
            (begin, currency) = (before, true);
        }
        // A sign behind it that is not the next one's.
        let behind = self.text.gap(end);
        let own = behind.trim_start().starts_with(is_currency_sign)
            && !(behind.ends_with(is_currency_sign) && self.text.at(end).is_some_and(|next| next.numeral));
        let mut close = end;
        for _ in 0..2 {
            if !matches!(self.text.gap(close), "" | " " | "-") || !self.is("currency", close) {
                break;
            }
            // "126 US$142": the next one's.
            if self.text.gap(close.saturating_add(1)).contains(is_currency_sign) {
                break;
            }
            close = close.saturating_add(1);
        }
        number.currency = currency || own || close > end;
        (number.begin, number.close) = (begin, close);
    }

    /// Numerals side by side that make up one name: phones, dates, times, parts of a code.
    fn chains(&self, numbers: &mut [Number]) {
        let mut first = 0;
        while first < numbers.len() {
            let mut last = first;
            let (mut glued, mut blanks) = (false, 0usize);
            while let (Some(one), Some(next)) = (numbers.get(last), numbers.get(last.saturating_add(1))) {
                let gap = self.text.gap(next.start);
                let link = !gap.is_empty() && gap.chars().all(|sign| " -/:().+".contains(sign));
                if one.end != next.start || one.words || next.words || !link || one.times {
                    break;
                }
                let blank = gap == " ";
                glued |= !blank && gap.contains(['-', '/', ':', '(', ')', '.']);
                blanks = blanks.saturating_add(usize::from(blank));
                last = last.saturating_add(1);
            }
            let length = last.saturating_sub(first).saturating_add(1);
            let chain = numbers.get(first..=last).unwrap_or_default();
            let zero = |number: &Number| {
                self.text
                    .at(number.start)
                    .is_some_and(|token| token.text.starts_with('0') && token.text.len() > 1)
            };
            // Two with a dash or a stroke between are a range, if they can be one.
            let range = matches!(chain, [one, two] if self.is_range(one, two));
            let grouped = chain.iter().any(|number| {
                number.end > number.start.saturating_add(1) && !number.times && !number.currency
            });
            let whole = |number: &Number| number.bare || number.end > number.start.saturating_add(1);
            let named = length >= 2
                && ((glued && !range) || (blanks > 0 && chain.iter().all(whole) && (length >= 3 || grouped)));
            let named = named || chain.iter().any(|number| zero(number) && number.bare && !number.currency);
            if named && !chain.iter().any(|number| number.currency) {
                for number in numbers.get_mut(first..=last).unwrap_or_default() {
                    number.kind = Kind::Name;
                }
            }
            first = last.saturating_add(1);
        }
    }

    /// "120-126k", "126/142", "126–142 mil": from one to the other.
    fn is_range(&self, one: &Number, two: &Number) -> bool {
        let link = self.text.gap(two.start).trim();
        let link = link.trim_end_matches(is_currency_sign).trim_end();
        let digits =
            |number: &Number| self.text.at(number.start).map(|token| token.text.as_str()).unwrap_or("0");
        let rises = match (one.values.iter().max(), two.values.iter().max()) {
            // A date and "24/7" are no ranges, nor is 105-000.
            (Some(one), Some(two)) => one <= two && *one >= Decimal::TEN,
            _ => false,
        };
        let two_times = two.times || two.currency || one.currency;
        let alike = digits(one).len() == digits(two).len() || two_times;
        matches!(link, "-" | "–" | "—" | "/" | "~") && rises && alike && !digits(two).starts_with('0')
    }

    /// What it is of.
    fn classify(&self, numbers: &mut [Number], index: usize) {
        let Some(number) = numbers.get(index) else { return };
        if number.kind == Kind::Name {
            return;
        }
        let kind = if self.is_share(number) {
            Kind::Percent
        } else if self.is_name(numbers, index, number) {
            Kind::Name
        } else if !number.currency && (self.counts(number.end) || self.ends_in_unit(number)) {
            Kind::Count
        } else {
            Kind::Amount
        };
        if let Some(number) = numbers.get_mut(index) {
            number.kind = kind;
        }
    }

    fn is_share(&self, number: &Number) -> bool {
        // The "ciento" of "por ciento" is no number of its own.
        let own = || {
            let before = number.start.checked_sub(1);
            number.words && before.is_some_and(|before| self.named("percent", before).contains(&number.end))
        };
        self.text.gap(number.end).trim_start().starts_with('%')
            || joins(self.text.gap(number.end), false, true) && self.is("percent", number.end)
            || own()
    }

    fn is_name(&self, numbers: &[Number], index: usize, number: &Number) -> bool {
        let (start, end) = (number.start, number.end);
        if number.words {
            return false;
        }
        let (gap, behind) = (self.text.gap(start), self.text.gap(end));
        let before = self.text.before(number.begin);
        let next = self.text.at(end).filter(|next| !next.numeral && number.close == end);
        if gap.ends_with('#') && !number.currency {
            return true;
        }
        // A code: A-126000, MIL-STD-810, 80000-B, 126th.
        let own = index
            .checked_sub(1)
            .and_then(|before| numbers.get(before))
            .is_none_or(|one| one.close < number.begin);
        let joined = before.is_some_and(|before| !before.numeral) && matches!(gap, "-" | "_" | "/");
        if joined && own && number.begin == start && !number.currency {
            return true;
        }
        let letters = next.is_some_and(|next| match behind {
            "" => !self.is("unit", end) && !self.is("multiplied", end),
            "-" => next.text.chars().nth(2).is_none() && !self.is("unit", end),
            _ => false,
        });
        if letters {
            return true;
        }
        if number.currency || number.times {
            return false;
        }
        // A phone: +52 …
        if gap.ends_with('+') && before.is_none_or(|before| !before.numeral) {
            return true;
        }
        if !number.bare && end == start.saturating_add(1) {
            return false;
        }
        let digits = self.text.at(start).map(|token| token.text.len()).unwrap_or_default();
        // A year.
        let year = |value: &Decimal| *value >= Decimal::from(1900) && *value < Decimal::from(2100);
        if number.bare && digits == 4 && number.values.iter().any(year) {
            return true;
        }
        let month = |name: &str| matches!(behind, " " | "-" | "/") && self.is(name, end);
        let day = matches!(gap, " " | "-" | "/") && self.ends_before("month", start);
        if day || month("month") || month("before-month") {
            return true;
        }
        // Behind "factura", "pedido n.º", "código postal".
        if self.is_named_before(number.begin) {
            return true;
        }
        // ISO 27001, Reforma 222, Suite 142, 1420 Market Street.
        let priced = self.ends_before("before-a-price", start) || self.ends_before("price-words", start);
        let close = gap.trim_matches(' ').is_empty();
        let named = before.is_some_and(|before| {
            let capital = match before.caps {
                Caps::Small => false,
                Caps::First => !before.fresh && !before.gap.contains([':', '"', '«', '“', '-', '(']),
                Caps::All => self.has_small_letters(number.start),
            };
            !before.numeral && capital && close && !priced
        });
        let street = next.is_some_and(|next| !next.fresh && next.caps == Caps::First && behind == " ");
        named || (street && !self.is("price-words", end))
    }

    /// Not all of it is in capitals.
    fn has_small_letters(&self, place: usize) -> bool {
        let from = place.saturating_sub(6);
        let near = self.text.tokens.get(from..place.saturating_add(6).min(self.text.tokens.len()));
        near.unwrap_or_default()
            .iter()
            .any(|token| !token.numeral && token.caps == Caps::Small && token.text.len() > 1)
    }

    /// A word for something that has a number stands in front of it, with nothing between that makes it a price.
    fn is_named_before(&self, place: usize) -> bool {
        let sentence = self.text.at(place).map(|token| token.sentence);
        let priced = self.ends_before("of-a-price", place);
        (1..=NEAR.saturating_add(1)).filter_map(|back| place.checked_sub(back)).any(|start| {
            let near = self.text.at(start).map(|token| token.sentence);
            // "n.º" ends no sentence, though it has a point.
            let near = near.zip(sentence).is_some_and(|(near, own)| own.saturating_sub(near) <= 1);
            let named = || self.links("before-a-name", &["name-link"], start, place);
            let code = || self.links("before-a-code", &["name-link", "code-link"], start, place);
            near && (code() || !priced && named())
        })
    }

    /// A named part begins there, and nothing but links lead from it to a place: "n.º", "number", "de compra".
    fn links(&self, name: &str, links: &[&str], start: usize, to: usize) -> bool {
        self.named(name, start).into_iter().any(|mut from| {
            while from < to {
                let next = links.iter().flat_map(|link| self.named(link, from)).max();
                let Some(next) = next.filter(|next| *next > from) else { return false };
                from = next;
            }
            from == to
        })
    }

    /// "0.5 mm" are no millions, without a currency.
    fn ends_in_unit(&self, number: &Number) -> bool {
        number.times && number.end.checked_sub(1).is_some_and(|last| self.is("unit", last))
    }

    /// What is counted follows: "80.000 usuarios", "25,000 new invoices", "126 GB".
    fn counts(&self, end: usize) -> bool {
        for place in end..end.saturating_add(NEAR) {
            let Some(token) = self.text.at(place) else { return false };
            let gap = if place == end {
                matches!(token.gap.as_str(), "" | " " | "-")
            } else {
                matches!(token.gap.as_str(), " " | "-")
            };
            if token.fresh || token.numeral || !gap {
                return false;
            }
            if self.is("unit", place) {
                return true;
            }
            // "36 monthly payments".
            if self.is("before-a-count", place) && self.counts_at(place.saturating_add(1)) {
                return true;
            }
            if self.is("after-a-price", place) || self.is("currency", place) {
                return false;
            }
            // Joined by a dash it is a measure: a 126-seat license.
            if token.gap == "-" && place == end {
                return true;
            }
            if self.is("plural", place) {
                return true;
            }
        }
        false
    }

    /// A word that is counted stands at a place.
    fn counts_at(&self, place: usize) -> bool {
        self.text.at(place).is_some_and(|token| token.gap == " " && !token.numeral)
            && self.is("plural", place)
            && !self.is("after-a-price", place)
    }

    /// The first of two takes the unit of the second: "entre 126 y 142 mil", "120-126k", "80 to 105 thousand".
    fn ranges(&self, numbers: &mut [Number]) {
        for index in (0..numbers.len()).rev() {
            let Some((one, two)) = numbers.get(index).zip(numbers.get(index.saturating_add(1))) else {
                continue;
            };
            if matches!(one.kind, Kind::Name | Kind::Percent) || two.kind == Kind::Name {
                continue;
            }
            let near = two.begin >= one.close && two.begin.saturating_sub(one.close) <= 3;
            let linked = near && self.links_range(one, two);
            if !linked {
                continue;
            }
            let (kind, currency, times) = (two.kind, one.currency || two.currency, two.times);
            let small = one.values.iter().all(|value| *value < Decimal::ONE_THOUSAND);
            let steps = [Decimal::ONE_THOUSAND, Decimal::from(1_000_000)];
            let shared = one.values.iter().flat_map(|value| steps.map(|step| mul(*value, step)));
            let fits = |shared: &Decimal| {
                two.values.iter().any(|two| shared <= two && mul(*shared, Decimal::TEN) >= *two)
            };
            let shared: Vec<Decimal> = shared.filter(fits).take(READINGS).collect();
            let shares = times && !one.times && small;
            if let Some(two) = numbers.get_mut(index.saturating_add(1)) {
                two.currency = currency;
            }
            let Some(one) = numbers.get_mut(index) else { continue };
            if kind != Kind::Amount && !one.currency {
                one.kind = kind;
            }
            one.currency = currency;
            if shares && !shared.is_empty() {
                (one.values, one.times) = (shared, true);
            }
        }
    }

    fn links_range(&self, one: &Number, two: &Number) -> bool {
        if one.close == two.begin {
            let gap = self.text.gap(two.begin).trim().trim_end_matches(is_currency_sign);
            return matches!(gap.trim(), "-" | "–" | "—" | "/" | "~");
        }
        let blank =
            |place: usize| self.text.gap(place).chars().all(|sign| sign == ' ' || is_currency_sign(sign));
        let blanks = (one.close..=two.begin).all(blank);
        blanks && self.named("range", one.close).contains(&two.begin)
    }

    // What it means in its place.

    /// Everything an amount may mean here. Thousands may be left unsaid where nothing else can be meant: "no bajamos de
    /// 126", "126 plus VAT".
    pub fn meanings(&self, number: &Number) -> Vec<Decimal> {
        if number.kind != Kind::Amount {
            return Vec::new();
        }
        let whole = |value: &&Decimal| **value >= Decimal::ONE_THOUSAND || number.currency;
        let mut all: Vec<Decimal> = number.values.iter().filter(whole).copied().collect();
        let taxed = self.is("sure-price", number.close) || self.plus(number.close);
        // "126 dollars" are no thousands.
        let named = number.close > number.end && !taxed;
        let sure = number.currency || taxed;
        let least = if taxed { Decimal::TEN } else { Decimal::ONE_HUNDRED };
        let small = |value: &&Decimal| **value >= least && **value < Decimal::ONE_THOUSAND;
        let ends = || self.ends_short(number.close);
        if !number.times && !named && (sure || (self.opens_short(number) && ends())) {
            for value in number.values.iter().filter(small) {
                all.extend([mul(*value, Decimal::ONE_THOUSAND), mul(*value, Decimal::from(1_000_000))]);
            }
        }
        all
    }

    /// A price may stand here: behind "por" or "at", or at the start of a sentence.
    fn opens_short(&self, number: &Number) -> bool {
        let gap = self.text.gap(number.begin);
        let begins = self.text.at(number.begin).is_some_and(|token| token.fresh) || gap.contains(':');
        begins
            || number.currency
            || self.ends_before("before-a-price", number.begin)
            || self.ends_before("of-a-price", number.begin)
            || self.ends_before("about", number.begin)
    }

    fn ends_short(&self, place: usize) -> bool {
        let gap = self.text.gap(place);
        let stop = |sign: char| ",.;!?)…»”\"'–—\n".contains(sign);
        self.text.at(place).is_none()
            || gap.trim_start_matches(' ').starts_with(stop)
            || (gap.trim().is_empty() || gap == "-" || gap == "–")
                && (self.is("after-a-price", place) || self.text.at(place).is_some_and(|token| token.numeral))
    }

    /// "126 + IVA".
    fn plus(&self, place: usize) -> bool {
        self.text.gap(place).trim() == "+" && self.is("tax", place)
    }

    /// Said as an approximate number: "unos 126 mil".
    pub fn is_about(&self, number: &Number) -> bool {
        self.ends_before("about", number.begin)
    }

    /// How many times it is paid in a year, and the like: "al mes", "mensualidad de".
    pub fn periods(&self, number: &Number) -> Vec<Decimal> {
        let mut all = Vec::new();
        for language in self.languages {
            for (times, name) in &language.per {
                let near = number.close..=number.close.saturating_add(NEAR);
                let near = near.take_while(|place| {
                    *place == number.close || self.text.at(*place).is_some_and(|token| !token.fresh)
                });
                if near.into_iter().any(|place| self.is(name, place)) {
                    all.push(*times);
                }
            }
            for (times, name) in &language.of {
                if self.ends_before(name, number.begin) {
                    all.push(*times);
                }
            }
        }
        all.truncate(READINGS);
        all
    }

    /// Two numbers side by side are multiplied: "12 × 10,500", "12 at $8,750", "10,500 x 12".
    pub fn multiplied(&self, one: &Number, two: &Number) -> bool {
        if one.close == two.begin {
            return self.text.gap(two.begin).contains(['×', '*', '·']);
        }
        two.begin.saturating_sub(one.close) <= 2 && self.named("multiplied", one.close).contains(&two.begin)
    }
}

/// A sign of any currency.
fn is_currency_sign(sign: char) -> bool {
    matches!(
        sign,
        '$' | '¢'
            ..='¥'
                | '€'
                | '₡'
                | '₲'
                | '₱'
                | '₹'
                | '₩'
                | '₺'
                | '₽'
                | '₿'
                | '₴'
                | '₦'
                | '₫'
                | '₪'
    )
}

/// Words of one number may be joined so; behind thousands a comma may stand.
fn joins(gap: &str, numeral: bool, open: bool) -> bool {
    match gap {
        "" | " " => true,
        "-" => !numeral,
        "," | ", " => !numeral && !open,
        _ => false,
    }
}

/// A number as its words are read.
#[derive(Debug, Default)]
struct Sum {
    /// What is complete, with its multiplier.
    done: Vec<Decimal>,
    /// The last multiplier.
    last: Option<Decimal>,
    /// What waits for one.
    group: Vec<Decimal>,
    /// "One twenty-six": hundreds left unsaid.
    pairs: bool,
}

impl Sum {
    fn open(&self) -> bool {
        !self.group.is_empty()
    }

    /// A half waits for its "million".
    fn part(&self) -> bool {
        matches!(self.group.as_slice(), [only] if *only < Decimal::ONE)
    }

    /// "Ciento" takes 26, "veinte" takes 6; after thousands less than a thousand fits.
    fn fits(&self, value: Decimal) -> bool {
        match self.group.as_slice() {
            [] => self.last.is_none_or(|last| value < last),
            [group] => {
                let mut room = Decimal::ONE;
                for next in [Decimal::TEN, Decimal::ONE_HUNDRED] {
                    if group.checked_rem(next).is_some_and(|rest| rest.is_zero()) {
                        room = next;
                    }
                }
                value < room && *group >= Decimal::ONE && group.is_integer()
            }
            _ => false,
        }
    }

    fn value(&mut self, value: Decimal) -> bool {
        if self.fits(value) {
            // "Dos millones y medio": half of the last.
            let value = match self.last {
                Some(last) if value < Decimal::ONE && self.group.is_empty() => mul(value, last),
                _ => value,
            };
            match self.group.first_mut() {
                Some(group) => *group = add(*group, value),
                None => self.group.push(value),
            }
            return true;
        }
        let ten = Decimal::TEN;
        match self.group.as_slice() {
            // "One twenty-six".
            [group] if *group < ten && group.is_integer() && value >= ten && value < Decimal::ONE_HUNDRED => {
                self.group = vec![add(mul(*group, Decimal::ONE_HUNDRED), value)];
                self.pairs = true;
                true
            }
            // "One forty-one seven fifty".
            [group] if self.pairs && self.last.is_none() && *group >= Decimal::ONE_HUNDRED && value < ten => {
                self.done = vec![mul(*group, Decimal::ONE_THOUSAND)];
                self.last = Some(Decimal::ONE_THOUSAND);
                self.group = vec![value];
                true
            }
            _ => false,
        }
    }

    /// So many times what waits; whether that was thousands or more. Nothing when it cannot be.
    fn times(&mut self, all: &[(Decimal, bool)]) -> Option<bool> {
        let alone = self.group.is_empty();
        let hundred = Decimal::ONE_HUNDRED;
        if let [(times, _)] = all
            && *times == hundred
        {
            if alone {
                self.group.push(hundred);
                return Some(false);
            }
            let [group] = self.group.as_mut_slice() else { return None };
            if *group >= hundred {
                return None;
            }
            *group = mul(*group, hundred);
            return Some(false);
        }
        let tens: Vec<Decimal> = all
            .iter()
            .filter(|(times, bare)| (*bare || !alone) && self.last.is_none_or(|last| *times < last))
            .map(|(times, _)| *times)
            .collect();
        let Some(last) = tens.iter().min().copied() else {
            // "Mil millones".
            let more = all.iter().map(|(times, _)| *times).min().filter(|_| alone)?;
            self.done.iter_mut().for_each(|done| *done = mul(*done, more));
            return Some(true);
        };
        if alone {
            self.group.push(Decimal::ONE);
        }
        let mut sums = Vec::new();
        let done = if self.done.is_empty() { vec![Decimal::ZERO] } else { self.done.clone() };
        for times in &tens {
            for group in &self.group {
                sums.extend(done.iter().map(|done| add(*done, mul(*group, *times))));
            }
        }
        sums.truncate(READINGS);
        (self.done, self.last) = (sums, Some(last));
        self.group.clear();
        Some(true)
    }

    fn values(&self) -> Vec<Decimal> {
        let mut all = self.done.clone();
        if let Some(group) = self.group.first().filter(|_| !all.is_empty()) {
            all.iter_mut().for_each(|done| *done = add(*done, *group));
        } else if all.is_empty() {
            all = self.group.clone();
        }
        all
    }
}

/// The amounts that digits with signs between them may mean: 126.000 is a hundred and twenty-six, and a thousand times
/// as much.
fn amounts(text: &str) -> Vec<Decimal> {
    let mut groups: Vec<(char, String)> = vec![('\0', String::new())];
    for sign in text.chars() {
        match (sign.is_ascii_digit(), groups.last_mut()) {
            (true, Some((_, digits))) => digits.push(sign),
            _ => groups.push((sign, String::new())),
        }
        if groups.len() > PARTS {
            return Vec::new();
        }
    }
    let joined =
        |groups: &[(char, String)]| groups.iter().map(|(_, digits)| digits.as_str()).collect::<String>();
    let grouped = |groups: &[(char, String)]| match groups {
        [] => false,
        [_] => true,
        [first, rest @ ..] => {
            let last = rest.len().saturating_sub(1);
            let sign = rest.first().map(|(sign, _)| *sign);
            // In India two digits stand together in the middle.
            let size = |(place, (between, digits)): (usize, &(char, String))| {
                Some(*between) == sign && (digits.len() == 3 || (place < last && digits.len() == 2))
            };
            first.1.len() <= 3 && rest.iter().enumerate().all(size)
        }
    };
    let mut amounts = Vec::new();
    if grouped(&groups) {
        amounts.extend(read::number(&joined(&groups)));
    }
    if let Some(((between, digits), whole)) = groups.split_last().filter(|(_, whole)| !whole.is_empty()) {
        let other = whole.get(1).is_none_or(|(sign, _)| sign != between);
        if matches!(between, '.' | ',') && other && grouped(whole) {
            amounts.extend(read::number(&[joined(whole).as_str(), ".", digits].concat()));
        }
    }
    amounts
}
