//! What to say: for each situation at hand a text with the deal's own numbers (design 3.9).

use serde::Serialize;

use super::Scene;
use super::leave::LeaveView;
use super::leverage::LeverageView;
use super::talks::TalksView;

/// See the module.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SayView {}

/// Reads it.
pub fn read(_: &Scene, _: &LeverageView, _: &TalksView, _: &LeaveView) -> SayView {
    SayView::default()
}
