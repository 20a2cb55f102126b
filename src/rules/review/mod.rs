//! The leader's question: which deals did we walk away from, why, and what became of them (W-001, W-160 to W-162).

pub mod record;
