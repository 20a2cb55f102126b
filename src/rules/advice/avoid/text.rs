//! The text made comparable: letters in lower case without accents, then words and numerals with what stands between
//! them.

/// One letter, digit or sign of the text.
#[derive(Clone, Copy, Debug)]
struct Letter {
    sign: char,
    from: usize,
    to: usize,
    upper: bool,
}

/// How a word is written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Caps {
    /// In small letters, or a numeral.
    Small,
    /// With a capital in front.
    First,
    /// In capitals, two or more.
    All,
}

/// A word or a numeral.
#[derive(Clone, Debug)]
pub(super) struct Token {
    pub text: String,
    pub from: usize,
    pub to: usize,
    pub numeral: bool,
    pub caps: Caps,
    /// A sentence ends in front of it.
    pub fresh: bool,
    /// How many sentences end in front of it.
    pub sentence: usize,
    /// The signs in front of it; blanks are one.
    pub gap: String,
}

/// The words and numerals of a text.
#[derive(Debug, Default)]
pub(super) struct Text {
    pub tokens: Vec<Token>,
    /// The signs behind the last.
    pub tail: String,
}

impl Text {
    /// The word or numeral at a place.
    pub fn at(&self, place: usize) -> Option<&Token> {
        self.tokens.get(place)
    }

    /// The signs in front of a place.
    pub fn gap(&self, place: usize) -> &str {
        self.tokens.get(place).map_or(self.tail.as_str(), |token| token.gap.as_str())
    }

    /// The word or numeral in front of a place.
    pub fn before(&self, place: usize) -> Option<&Token> {
        place.checked_sub(1).and_then(|before| self.tokens.get(before))
    }

    /// From where to where in the text the places from `start` to before `end` stand.
    pub fn span(&self, start: usize, end: usize) -> Option<(usize, usize)> {
        Some((self.at(start)?.from, self.before(end.max(start.saturating_add(1)))?.to))
    }

    /// The words and numerals of a text: "you’re" is one word, "145k" a numeral and a word, and so is "USD145" if
    /// "usd" `is_currency`.
    pub fn read(text: &str, is_currency: &dyn Fn(&str) -> bool) -> Text {
        let letters = letters(text);
        let sign = |place: usize| letters.get(place).map(|letter| letter.sign);
        let mut found = Text::default();
        let mut open: Option<Token> = None;
        let (mut fresh, mut sentence, mut gap) = (true, 0usize, String::new());
        // How many digits of the open numeral stand together.
        let mut run = 0usize;
        for (place, letter) in letters.iter().enumerate() {
            let next = place.saturating_add(1);
            let digit = letter.sign.is_ascii_digit();
            let joins = match &open {
                Some(token) if token.numeral => {
                    digit
                        || is_separator(letter.sign)
                            && sign(next).is_some_and(|next| next.is_ascii_digit())
                            // 126000,142500 is a list rather than a number with three decimals.
                            && !(run > 3 && digits(&letters, next, 3) > 2)
                }
                Some(token) => {
                    // "12x10" is a product.
                    let times = token.text == "x" && token.gap.is_empty();
                    (letter.sign.is_alphanumeric() && !(digit && (times || is_currency(&token.text))))
                        || is_apostrophe(letter.sign) && sign(next).is_some_and(char::is_alphabetic)
                }
                None => false,
            };
            if let Some(token) = open.as_mut().filter(|_| joins) {
                run = if digit { run.saturating_add(1) } else { 0 };
                if token.numeral {
                    token.text.push(if is_apostrophe(letter.sign) { '\'' } else { letter.sign });
                } else if !is_apostrophe(letter.sign) {
                    token.text.push(letter.sign);
                    token.caps = match token.caps {
                        Caps::First if letter.upper && token.text.chars().nth(2).is_none() => Caps::All,
                        Caps::All if !letter.upper && letter.sign.is_alphabetic() => Caps::First,
                        caps => caps,
                    };
                }
                token.to = letter.to;
                continue;
            }
            found.tokens.extend(open.take());
            if letter.sign.is_alphanumeric() {
                sentence = sentence.saturating_add(usize::from(fresh));
                open = Some(Token {
                    text: letter.sign.to_string(),
                    from: letter.from,
                    to: letter.to,
                    numeral: digit,
                    caps: if letter.upper { Caps::First } else { Caps::Small },
                    fresh,
                    sentence,
                    gap: std::mem::take(&mut gap),
                });
                run = usize::from(digit);
                fresh = false;
                continue;
            }
            fresh |= is_end(letter.sign);
            match letter.sign {
                '\n' | '\r' => gap.push('\n'),
                sign if sign.is_whitespace() => {
                    if !gap.ends_with(' ') {
                        gap.push(' ');
                    }
                }
                sign => gap.push(sign),
            }
        }
        found.tokens.extend(open);
        found.tail = gap;
        found
    }
}

/// How many digits follow from a place on, counted up to `most`.
fn digits(letters: &[Letter], place: usize, most: usize) -> usize {
    let rest = letters.get(place..).unwrap_or_default();
    rest.iter().take(most).take_while(|letter| letter.sign.is_ascii_digit()).count()
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
        let sign = narrow(sign);
        let upper = sign.is_uppercase();
        for low in sign.to_lowercase().filter(|low| !invisible(*low)) {
            let (first, second) = plain(low);
            letters.push(Letter { sign: first, from, to, upper });
            letters.extend(second.map(|sign| Letter { sign, from, to, upper }));
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

/// The zeros of Unicode's decimal digits, in order; the other nine follow each.
const ZEROS: &[u32] = &[
    0x30, 0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xDE6, 0xE50,
    0xED0, 0xF20, 0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90, 0x1B50, 0x1BB0, 0x1C40,
    0x1C50, 0xA620, 0xA8D0, 0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0, 0xFF10, 0x104A0, 0x10D30, 0x10D40,
    0x11066, 0x110F0, 0x11136, 0x111D0, 0x112F0, 0x11450, 0x114D0, 0x11650, 0x116C0, 0x116D0, 0x116DA,
    0x11730, 0x118E0, 0x11950, 0x11BF0, 0x11C50, 0x11D50, 0x11DA0, 0x11F50, 0x16130, 0x16A60, 0x16AC0,
    0x16B50, 0x16D70, 0x1CCF0, 0x1D7CE, 0x1D7D8, 0x1D7E2, 0x1D7EC, 0x1D7F6, 0x1E140, 0x1E2F0, 0x1E4F0,
    0x1E5F1, 0x1E950, 0x1FBF0,
];

/// Full-width signs, other digits, and the signs between them, in their usual form.
fn narrow(sign: char) -> char {
    let code = u32::from(sign);
    if let 0x21..=0x7E = code {
        return sign;
    }
    let zero = ZEROS.partition_point(|zero| *zero <= code).checked_sub(1).and_then(|place| ZEROS.get(place));
    let digit = zero.and_then(|zero| char::from_digit(code.wrapping_sub(*zero), 10));
    digit.unwrap_or_else(|| match code {
        0xFF01..=0xFF5E => char::from_u32(code.wrapping_sub(0xFEE0)).unwrap_or(sign),
        // The Arabic signs for decimals, thousands and percent.
        0x066B => '.',
        0x066C => ',',
        0x066A => '%',
        // "n.º 12" is a number's sign, and so is "№ 12".
        0x00BA | 0x00AA | 0x2116 => '#',
        0x2010 | 0x2011 | 0x2012 | 0x2212 => '-',
        _ => sign,
    })
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

/// What may stand between the digits of one number.
fn is_separator(sign: char) -> bool {
    matches!(sign, '.' | ',' | '_' | '·') || is_apostrophe(sign)
}

fn is_end(sign: char) -> bool {
    matches!(sign, '.' | '!' | '?' | '…' | ';' | '\n' | '\r' | '¿' | '¡' | '。' | '！' | '？')
}
