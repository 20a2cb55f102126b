//! What the moves so far say, and the next one (design 3.8).

use serde::Serialize;

use super::Scene;
use crate::rules::read::Findings;

/// See the module.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TalksView {}

/// Reads it.
pub fn read(_: &Scene, _: &mut Findings) -> TalksView {
    TalksView::default()
}
