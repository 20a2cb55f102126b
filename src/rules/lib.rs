//! The rules: pure, total and deterministic. Nothing here knows of a browser, a language, a clock or storage;
//! the same deal, policy and day give the same guidance, natively and in the page.
//!
//! Each room may use those above it: `vocabulary` (plain words) and `number` (decimals and exact fractions), `facts` (what is
//! read of a deal), `policy`, `guidance` (the answer's form), `judging`, `advice`, `plays`, `deeds`, `review`, `past`; `mapping` needs `facts` and `policy`.

pub mod vocabulary;

pub mod number;

pub mod facts;

pub mod policy;

pub mod guidance;

mod judging;

pub mod advice;
pub mod deeds;
pub mod mapping;
pub mod past;
pub mod plays;
pub mod review;

pub use advice::{coach, coach_with};
pub use judging::assess;
pub use judging::score::{Score, score, score_list};
pub use review::review;
