//! What matters now, in a few lines: where we stand, what to answer, what not to do, and what comes next.

use serde::Serialize;

use super::Scene;
use super::leave::LeaveView;
use super::leverage::LeverageView;
use super::say::SayView;
use super::talks::TalksView;
use crate::rules::guidance::Reason;

/// See the module.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Brief {
    /// Where this stands: a band for approval, an exit, a deal to sign.
    pub stance: Option<Reason>,
    /// What not to do now.
    pub avoid: Vec<Reason>,
    /// What happens next if the buyer insists.
    pub next: Vec<Reason>,
}

/// Sums up.
pub fn read(_: &Scene, _: &LeverageView, _: &TalksView, _: &LeaveView, _: &SayView) -> Brief {
    Brief::default()
}
