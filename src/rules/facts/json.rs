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

/// Reading from text, for tests and tools; in the page the values come from JavaScript as they are.
#[cfg(not(target_arch = "wasm32"))]
mod text {
    use std::cell::Cell;
    use std::fmt;

    use serde::de::{Deserialize, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};

    use super::{Json, MAX_DEPTH, MAX_NODES};

    impl<'de> Deserialize<'de> for Json {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            let nodes = Cell::new(MAX_NODES);
            Tree { depth: MAX_DEPTH, nodes: &nodes }.deserialize(deserializer)
        }
    }

    /// Reads one value, `depth` levels deep at the most, out of what is left of the shared budget of nodes.
    #[derive(Clone, Copy)]
    struct Tree<'n> {
        depth: usize,
        nodes: &'n Cell<usize>,
    }

    impl Tree<'_> {
        fn deeper(self) -> Self {
            Tree { depth: self.depth.saturating_sub(1), ..self }
        }
    }

    impl<'de> DeserializeSeed<'de> for Tree<'_> {
        type Value = Json;

        fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Json, D::Error> {
            if self.depth == 0 || self.nodes.get() == 0 {
                return deserializer.deserialize_ignored_any(serde::de::IgnoredAny).map(|_| Json::Unreadable);
            }
            self.nodes.set(self.nodes.get().saturating_sub(1));
            deserializer.deserialize_any(self)
        }
    }

    impl<'de> Visitor<'de> for Tree<'_> {
        type Value = Json;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("JSON")
        }

        fn visit_bool<E>(self, value: bool) -> Result<Json, E> {
            Ok(Json::Bool(value))
        }

        fn visit_i64<E>(self, value: i64) -> Result<Json, E> {
            Ok(Json::Number(value.to_string()))
        }

        fn visit_u64<E>(self, value: u64) -> Result<Json, E> {
            Ok(Json::Number(value.to_string()))
        }

        fn visit_i128<E>(self, value: i128) -> Result<Json, E> {
            Ok(Json::Number(value.to_string()))
        }

        fn visit_u128<E>(self, value: u128) -> Result<Json, E> {
            Ok(Json::Number(value.to_string()))
        }

        fn visit_f64<E>(self, value: f64) -> Result<Json, E> {
            Ok(Json::Number(value.to_string()))
        }

        fn visit_str<E>(self, value: &str) -> Result<Json, E> {
            Ok(Json::Text(value.to_owned()))
        }

        fn visit_string<E>(self, value: String) -> Result<Json, E> {
            Ok(Json::Text(value))
        }

        fn visit_unit<E>(self) -> Result<Json, E> {
            Ok(Json::Null)
        }

        fn visit_none<E>(self) -> Result<Json, E> {
            Ok(Json::Null)
        }

        fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Json, D::Error> {
            deserializer.deserialize_any(self)
        }

        fn visit_bytes<E>(self, _: &[u8]) -> Result<Json, E> {
            Ok(Json::Unreadable)
        }

        fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Json, A::Error> {
            let mut items = Vec::new();
            loop {
                match seq.next_element_seed(self.deeper()) {
                    Ok(Some(item)) => items.push(item),
                    Ok(None) => return Ok(Json::List(items)),
                    Err(_) if self.nodes.get() > 0 && items.len() < MAX_NODES => {
                        // A value that is not data: a JavaScript list goes on behind it, a broken text does not.
                        self.nodes.set(self.nodes.get().saturating_sub(1));
                        items.push(Json::Unreadable);
                    }
                    Err(error) => return Err(error),
                }
            }
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Json, A::Error> {
            let mut entries = Vec::new();
            while let Some(key) = map.next_key::<String>()? {
                let value = map.next_value_seed(self.deeper());
                entries.push((key, value.unwrap_or(Json::Unreadable)));
            }
            Ok(Json::Object(entries))
        }
    }
}
