//! What an organisation calls things.

use std::rc::Rc;

use crate::facts::json::Json;
use crate::facts::read::{At, Findings, Read, Table};
use crate::vocabulary::{Label, Value};

/// A name in each language, by its BCP 47 tag: `es`, `en`, `pt-BR`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(transparent))]
pub struct Labels(Table<Option<String>>);

impl Read for Labels {
    fn fill(&mut self, json: Option<&Json>, at: &At, findings: &mut Findings) {
        self.0.fill(json, at, findings);
        for (language, _) in &self.0.entries {
            if !is_language(language) {
                let text = Value::Text(language.clone());
                findings.error_with(&at.key(language), "not-a-language", "text", text);
            }
        }
    }

    fn spoil(&mut self) {
        self.0.spoil();
    }
}

impl Labels {
    /// Whether there is a name in any language.
    pub fn any(&self) -> bool {
        self.0.entries.iter().any(|(_, name)| name.is_some())
    }
}

/// Two or three letters, and what narrows them down: `es`, `pt-BR`, `zh-Hant-TW`.
fn is_language(tag: &str) -> bool {
    let (first, rest) = tag.split_once('-').unwrap_or((tag, "x1"));
    let plain = |part: &str, least: usize, most: usize| {
        (least..=most).contains(&part.len()) && part.bytes().all(|c| c.is_ascii_alphanumeric())
    };
    first.bytes().all(|c| c.is_ascii_lowercase())
        && plain(first, 2, 3)
        && rest.split('-').all(|part| plain(part, 2, 8))
}

/// The name of something: the policy's own, or the message of the language files.
pub fn label(kind: &str, id: &str, own: &Labels) -> Rc<Label> {
    let message = format!("{kind}-{id}").replace('_', "-");
    let mut names = Vec::new();
    for (language, name) in &own.0.entries {
        if let Some(name) = name {
            names.push((language.clone(), name.clone()));
        }
    }
    Rc::new(Label { message, names })
}
