//! The JSON value that every input passes through on its way to typed facts.
//!
//! It is bounded on purpose: whatever a page hands over (cycles, a million nodes, functions), reading it
//! ends, and the part that could not be read is marked in place so that the rest is still judged.

/// How deep lists and objects may be nested; the deepest thing the contract knows is five levels down.
pub const MAX_DEPTH: usize = 16;
/// How many values one document may hold: several lists as long as they may be (`read::MAX_ITEMS`).
pub const MAX_NODES: usize = 250_000;

/// A JSON value. Numbers keep their decimal digits, objects their order.
#[derive(Clone, Debug, PartialEq)]
pub enum Json {
    /// `null`, and JavaScript's `undefined`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number as decimal digits; a JavaScript number in its shortest decimal form.
    Number(String),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Json>),
    /// An object; of two equal keys the last one counts.
    Object(Vec<(String, Json)>),
    /// Something that is not data (a function, a symbol), or lies beyond [`MAX_DEPTH`] or [`MAX_NODES`].
    Unreadable,
}

impl Json {
    /// The value under `key` of an object.
    pub fn get(&self, key: &str) -> Option<&Json> {
        match self {
            Json::Object(entries) => {
                entries.iter().rev().find(|(name, _)| name == key).map(|(_, value)| value)
            }
            _ => None,
        }
    }

    /// The value at a dotted path; nothing where it is `null`.
    pub fn at(&self, path: &str) -> Option<&Json> {
        let mut found = self;
        for step in path.split('.') {
            found = found.get(step)?;
        }
        Some(found).filter(|found| **found != Json::Null)
    }

    /// What a text says, or a number that stands for one, without blanks around it; a blank one says nothing.
    pub fn said(&self) -> Option<&str> {
        match self {
            Json::Text(text) | Json::Number(text) => Some(text.trim()).filter(|text| !text.is_empty()),
            _ => None,
        }
    }

    /// An amount of money with its currency (ISO 4217).
    pub fn amount(number: String, currency: String) -> Json {
        let text = |name: &str, text| (name.to_owned(), Json::Text(text));
        Json::Object(vec![text("amount", number), text("currency", currency)])
    }

    /// The currency of an amount that names its own.
    pub fn currency(&self) -> Option<&str> {
        match self.get("currency")? {
            Json::Text(code) => Some(code),
            _ => None,
        }
    }

    /// Puts `value` at a dotted path such as `terms.liability_cap.deal_breaker`, making objects on the way.
    /// A number as a step is a place in an existing list; a place beyond its end changes nothing.
    pub fn set(&mut self, path: &str, value: Json) {
        let (step, rest) = match path.split_once('.') {
            Some((step, rest)) => (step, Some(rest)),
            None => (path, None),
        };
        if let Json::List(items) = self {
            if let Some(slot) = step.parse::<usize>().ok().and_then(|place| items.get_mut(place)) {
                match rest {
                    Some(rest) => slot.set(rest, value),
                    None => *slot = value,
                }
            }
            return;
        }
        if !matches!(self, Json::Object(_)) {
            *self = Json::Object(Vec::new());
        }
        if let Json::Object(entries) = self {
            if !entries.iter().any(|(name, _)| name == step) {
                entries.push((step.to_owned(), Json::Null));
            }
            if let Some((_, slot)) = entries.iter_mut().rev().find(|(name, _)| name == step) {
                match rest {
                    Some(rest) => slot.set(rest, value),
                    None => *slot = value,
                }
            }
        }
    }

    /// Lays `over` on top of `self`: objects are merged key by key, everything else is replaced whole.
    pub fn merge(&mut self, over: &Json) {
        match (self, over) {
            (Json::Object(base), Json::Object(entries)) => {
                for (key, value) in entries {
                    match base.iter_mut().rev().find(|(name, _)| name == key) {
                        Some((_, slot)) => slot.merge(value),
                        None => base.push((key.clone(), value.clone())),
                    }
                }
            }
            (slot, value) => *slot = value.clone(),
        }
    }

    /// What kind of value it is, as the code that messages use.
    pub fn kind(&self) -> &'static str {
        match self {
            Json::Null => "nothing",
            Json::Bool(_) => "yes_no",
            Json::Number(_) => "number",
            Json::Text(_) => "text",
            Json::List(_) => "list",
            Json::Object(_) => "object",
            Json::Unreadable => "unreadable",
        }
    }
}

/// Reading from text, as far as the bounds go: what lies beyond them is [`Json::Unreadable`] in its place.
///
/// Beside JSON it knows what a JavaScript value may be and JSON has no way to write, as `www/plain/json.js` writes it: `NaN` and
/// infinite numbers, and `?` for what is no data at all.
struct Reader<'t> {
    text: &'t str,
    at: usize,
    /// How many values may still come.
    nodes: usize,
}

impl Json {
    /// What a JSON text says; nothing when it is none.
    pub fn parse(text: &str) -> Option<Json> {
        let mut reader = Reader { text, at: 0, nodes: MAX_NODES };
        let value = reader.value(MAX_DEPTH)?;
        reader.blank();
        (reader.at == text.len()).then_some(value)
    }
}

/// The documents of one text, read one by one: the entries of a JSON list, or the lines.
pub struct Texts<'t> {
    reader: Reader<'t>,
    /// It is a list, and behind the entry that was read last more of it may come.
    listed: bool,
}

impl<'t> Texts<'t> {
    /// Of a text that begins as a list the entries, of any other the lines.
    pub fn of(text: &'t str) -> Texts<'t> {
        let mut reader = Reader { text, at: 0, nodes: MAX_NODES };
        let listed = reader.next() == Some(b'[');
        reader.at += usize::from(listed);
        Texts { reader, listed }
    }

    fn entry(&mut self) -> Option<Option<Json>> {
        let reader = &mut self.reader;
        if reader.next() == Some(b']') {
            reader.at = reader.text.len();
            return None;
        }
        reader.nodes = MAX_NODES;
        let entry = reader.value(MAX_DEPTH);
        // Behind what is no JSON nobody can say where the next one begins.
        if entry.is_none() || (reader.take(b',').is_none() && reader.next() != Some(b']')) {
            reader.at = reader.text.len();
            return Some(None);
        }
        Some(entry)
    }

    fn line(&mut self) -> Option<Option<Json>> {
        loop {
            let rest = self.reader.text.get(self.reader.at..)?;
            let line = rest.split('\n').next().filter(|_| !rest.is_empty())?;
            self.reader.at = (self.reader.at + line.len() + 1).min(self.reader.text.len());
            if !line.trim().is_empty() {
                return Some(Json::parse(line));
            }
        }
    }
}

impl Iterator for Texts<'_> {
    type Item = Option<Json>;

    fn next(&mut self) -> Option<Option<Json>> {
        match self.listed {
            true if self.reader.at >= self.reader.text.len() => None,
            true => self.entry(),
            false => self.line(),
        }
    }
}

impl Reader<'_> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// Goes on to the first byte that is none of those.
    fn skip(&mut self, those: impl Fn(u8) -> bool) {
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        self.at += rest.iter().position(|byte| !those(*byte)).unwrap_or(rest.len());
    }

    fn blank(&mut self) {
        self.skip(|byte| matches!(byte, b' ' | b'\n' | b'\t' | b'\r'));
    }

    /// The next byte that is no blank.
    fn next(&mut self) -> Option<u8> {
        if self.peek().is_some_and(|byte| byte <= b' ') {
            self.blank();
        }
        self.peek()
    }

    /// Goes past a byte that must come next, after blanks.
    fn take(&mut self, byte: u8) -> Option<()> {
        let found = self.next() == Some(byte);
        self.at += usize::from(found);
        found.then_some(())
    }

    fn word(&mut self, word: &str, means: Json) -> Option<Json> {
        self.text.get(self.at..)?.starts_with(word).then(|| self.at += word.len())?;
        Some(means)
    }

    fn value(&mut self, depth: usize) -> Option<Json> {
        match self.next()? {
            b'"' => self.string().map(Json::Text),
            b'[' | b'{' if depth == 0 || self.nodes == 0 => {
                self.at += 1;
                self.past()?;
                Some(Json::Unreadable)
            }
            b'[' => self.list(depth - 1),
            b'{' => self.object(depth - 1),
            b't' => self.word("true", Json::Bool(true)),
            b'f' => self.word("false", Json::Bool(false)),
            b'n' => self.word("null", Json::Null),
            b'?' => self.word("?", Json::Unreadable),
            _ => self.number(),
        }
    }

    /// A number, whose digits are looked at where it is read.
    fn number(&mut self) -> Option<Json> {
        let from = self.at;
        self.skip(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'+' | b'.'));
        let number = self.text.get(from..self.at)?;
        let bare = number.strip_prefix('-').unwrap_or(number);
        let digits = bare.starts_with(|first: char| first.is_ascii_digit())
            && bare.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'-' | b'+' | b'.' | b'e' | b'E'));
        (digits || matches!(bare, "NaN" | "Infinity")).then(|| Json::Number(number.to_owned()))
    }

    fn list(&mut self, depth: usize) -> Option<Json> {
        let mut items = Vec::new();
        self.at += 1;
        if self.next()? == b']' {
            self.at += 1;
            return Some(Json::List(items));
        }
        loop {
            items.push(self.value(depth)?);
            // What is left out is marked: a list that ends early would be another list.
            if self.nodes == 0 {
                items.push(Json::Unreadable);
                self.past()?;
                return Some(Json::List(items));
            }
            self.nodes -= 1;
            if self.take(b',').is_none() {
                return self.take(b']').map(|()| Json::List(items));
            }
        }
    }

    fn object(&mut self, depth: usize) -> Option<Json> {
        let mut entries = Vec::new();
        self.at += 1;
        if self.next()? == b'}' {
            self.at += 1;
            return Some(Json::Object(entries));
        }
        loop {
            self.nodes = self.nodes.saturating_sub(1);
            (self.next()? == b'"').then_some(())?;
            let key = self.string()?;
            self.take(b':')?;
            let value = self.value(depth)?;
            entries.push((key, value));
            if self.take(b',').is_none() {
                return self.take(b'}').map(|()| Json::Object(entries));
            }
        }
    }

    /// Goes past the end of the list or object in which it is.
    fn past(&mut self) -> Option<()> {
        let mut open = 1_usize;
        while open > 0 {
            self.skip(|byte| !matches!(byte, b'"' | b'[' | b']' | b'{' | b'}'));
            match self.peek()? {
                b'"' => {
                    self.string()?;
                    continue;
                }
                b'[' | b'{' => open += 1,
                _ => open -= 1,
            }
            self.at += 1;
        }
        Some(())
    }

    /// A text, from its first quotation mark to behind its last.
    fn string(&mut self) -> Option<String> {
        self.at += 1;
        let from = self.at;
        self.plain();
        let mut text = self.text.get(from..self.at)?.to_owned();
        while self.peek()? == b'\\' {
            self.at += 1;
            text.push(self.escape()?);
            let from = self.at;
            self.plain();
            text.push_str(self.text.get(from..self.at)?);
        }
        let closed = self.peek() == Some(b'"');
        self.at += usize::from(closed);
        closed.then_some(text)
    }

    fn plain(&mut self) {
        self.skip(|byte| byte >= b' ' && byte != b'"' && byte != b'\\');
    }

    fn escape(&mut self) -> Option<char> {
        let letter = self.peek()?;
        self.at += 1;
        Some(match letter {
            b'"' | b'\\' | b'/' => char::from(letter),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => {
                let first = self.unit()?;
                match char::from_u32(first) {
                    Some(letter) => letter,
                    None => self.pair(first).unwrap_or(char::REPLACEMENT_CHARACTER),
                }
            }
            _ => return None,
        })
    }

    /// Four hexadecimal digits.
    fn unit(&mut self) -> Option<u32> {
        let digits = self.text.get(self.at..self.at.checked_add(4)?)?;
        digits.bytes().all(|byte| byte.is_ascii_hexdigit()).then_some(())?;
        self.at += 4;
        u32::from_str_radix(digits, 16).ok()
    }

    /// A letter of two units; half of one is none, and nothing is taken.
    fn pair(&mut self, first: u32) -> Option<char> {
        let before = self.at;
        let second = self.word("\\u", Json::Null).and_then(|_| self.unit());
        let high = first.checked_sub(0xD800).filter(|high| *high < 0x400);
        let low = second.and_then(|second| second.checked_sub(0xDC00)).filter(|low| *low < 0x400);
        let (Some(high), Some(low)) = (high, low) else {
            self.at = before;
            return None;
        };
        char::from_u32(0x1_0000 + high * 0x400 + low)
    }
}
