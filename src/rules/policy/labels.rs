//! What an organisation calls things.

use std::rc::Rc;

use crate::facts::json::Json;
use crate::facts::read::{At, Findings, Read};
use crate::vocabulary::{Label, Value};

/// A name in each language, by its BCP 47 tag: `es`, `en`, `pt-BR`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(transparent))]
pub struct Labels(
    #[cfg_attr(feature = "schema", schemars(with = "std::collections::BTreeMap<String, Option<String>>"))]
    Vec<(String, String)>,
);

impl Read for Labels {
    fn fill(&mut self, json: Option<&Json>, at: &At, findings: &mut Findings) {
        findings.table(json, at, &mut |language, item, at, findings| {
            let mut name: Option<String> = None;
            name.fill(Some(item), at, findings);
            if !is_language(language) {
                findings.error_with(at, "not-a-language", "text", Value::Text(language.to_owned()));
            } else if let Some(name) = name {
                self.0.push((language.to_owned(), name));
            }
        });
    }

    fn spoil(&mut self) {}
}

impl Labels {
    /// Whether there is a name in any language.
    pub fn any(&self) -> bool {
        !self.0.is_empty()
    }
}

/// Two or three letters, and what narrows them down: `es`, `pt-BR`, `zh-Hant-TW`.
fn is_language(tag: &str) -> bool {
    let letters = tag.bytes().take_while(u8::is_ascii_lowercase).count();
    let rest = tag.get(letters..).unwrap_or_default();
    (letters == 2 || letters == 3)
        && (rest.is_empty() || rest.starts_with('-') && !rest.ends_with('-'))
        && rest.bytes().all(|c| c == b'-' || c.is_ascii_alphanumeric())
}

/// The name of something: the policy's own, or the message of the language files.
pub fn label(kind: &str, id: &str, own: &Labels) -> Rc<Label> {
    let message = format!("{kind}-{id}").replace('_', "-");
    Rc::new(Label { message, names: own.0.clone() })
}
