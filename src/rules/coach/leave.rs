//! How to leave: door, escalation, the five steps, and what to do when the buyer comes back (design 3.9).

use serde::Serialize;

use super::Scene;
use super::talks::TalksView;
use crate::rules::read::Findings;

/// See the module.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LeaveView {}

/// Reads it.
pub fn read(_: &Scene, _: &TalksView, _: &mut Findings) -> LeaveView {
    LeaveView::default()
}
