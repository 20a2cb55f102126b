//! The rules: pure, total and deterministic. Nothing here knows of a browser, a language, a clock or storage;
//! the same deal, policy and day give the same guidance, natively and in the page.

pub mod deal;
pub mod guidance;
pub mod json;
pub mod money;
pub mod policy;
pub mod read;

use guidance::{Change, FitView, Guidance, PriceView, Reason};
use json::Json;
use policy::Checked;
use read::Day;

/// Judges a deal, with `changes` applied to it first (what-if).
pub fn assess(_deal: &Json, policy: &Checked, _changes: &[Change], _today: Option<Day>) -> Guidance {
    Guidance {
        schema: "walkaway.guidance/1",
        policy: policy.view.clone(),
        deal: Default::default(),
        verdict: None,
        headline: Reason { code: "policy-has-mistakes", with: Vec::new(), setting: None },
        dimensions: Vec::new(),
        conclusions: Vec::new(),
        price: PriceView::default(),
        terms: Vec::new(),
        fit: FitView::default(),
        signs: Vec::new(),
        questions: Vec::new(),
        moves: Vec::new(),
        combination: None,
        exits: Vec::new(),
        errors: Vec::new(),
        missing: Vec::new(),
    }
}
