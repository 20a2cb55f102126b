//! What an organisation calls things.

use std::rc::Rc;

use crate::facts::read::wire;
use crate::vocabulary::Label;

wire! {
    /// A name in each language.
    pub struct Labels {
        /// Spanish.
        pub es: Option<String>,
        /// English.
        pub en: Option<String>,
    }
}

/// The name of something: the policy's own, or the message of the language files.
pub fn label(kind: &str, id: &str, own: &Labels) -> Rc<Label> {
    let message = format!("{kind}-{id}").replace('_', "-");
    Rc::new(Label { message, es: own.es.clone(), en: own.en.clone() })
}
