//! The organisation's policy: the file an admin writes ([`file`]) and the checked form that judges.

pub mod file;

use super::guidance::PolicyView;
use super::json::Json;

/// The complete default policy, in the form an admin writes.
pub const DEFAULT: &str = include_str!("default.json");

/// A policy after its check: either it judges, or its mistakes are listed.
#[derive(Clone, Debug)]
pub struct Checked {
    /// Version, contact and mistakes, for the card.
    pub view: PolicyView,
}

/// Lays `own` over the defaults and reports every mistake at once.
pub fn check(_defaults: &Json, _own: Option<&Json>) -> Checked {
    Checked {
        view: PolicyView { version: String::new(), contact: String::new(), errors: Vec::new() },
    }
}
