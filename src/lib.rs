//! Walk-away guidance for a salesperson, on the deal page of a CRM: may I sign this, who must approve, or do I
//! leave, and why.
//!
//! ```text
//! CRM record ─→ Deal ┐
//!                    ├─ rules::assess(deal, policy, changes, today) → Guidance ─→ card (Yew)
//! admin's JSON → Policy ┘                                                      └→ events → CRM
//! ```
//!
//! * [`rules`] is the product: pure, total, deterministic, native and in WebAssembly from one source.
//! * `bridge` converts between JavaScript values and the rules' types, and mounts the card.
//! * `card` draws `Guidance` and nothing else.
//!
//! The last two exist only for `wasm32`; `ARCHITECTURE.md` has the map of the whole.
#![forbid(unsafe_code)]

pub mod rules;

#[cfg(target_arch = "wasm32")]
mod bridge;
#[cfg(target_arch = "wasm32")]
mod card;
