//! How strong the rep is without this deal (BATNA, design 3.7).

use serde::Serialize;

use super::Scene;
use crate::rules::read::Findings;

/// See the module.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LeverageView {}

/// Reads it.
pub fn read(_: &Scene, _: &mut Findings) -> LeverageView {
    LeverageView::default()
}
