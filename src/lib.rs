//! Walk-away guidance for a salesperson, on the deal page of a CRM: may I sign this, who must approve, or do I
//! leave, and why.
//!
//! ```text
//! CRM record ─→ Deal ┐
//!                    ├─ assess(deal, policy, changes, today) → Guidance ─→ card (Yew)
//! admin's JSON → Policy ┘                                                      └→ events → CRM
//! ```
//!
//! * The crate `walkaway-rules` (`src/rules`) is the product: pure, total, deterministic, native and in WebAssembly from
//!   one source. The compiler holds it to knowing nothing of the page.
//! * `bridge` converts between JavaScript values and the rules' types, and mounts the card.
//! * `card` draws `Guidance` and nothing else; `coach` draws the advice, `review` the leader's question.
//!
//! All but the rules exist only for `wasm32`, each in a module of its own (a feature of that name), so that a card
//! loads only what it shows. `ARCHITECTURE.md` has the map of the whole.
#![forbid(unsafe_code)]

#[cfg(target_arch = "wasm32")]
mod bridge;
#[cfg(all(target_arch = "wasm32", feature = "card"))]
mod card;
#[cfg(all(target_arch = "wasm32", feature = "coach"))]
mod coach;
// Each of the three draws with a part of this; the lints run with all of them.
#[cfg(all(target_arch = "wasm32", feature = "drawn"))]
#[cfg_attr(not(all(feature = "card", feature = "coach", feature = "review")), allow(dead_code))]
mod el;
#[cfg(all(target_arch = "wasm32", any(feature = "coach", feature = "review")))]
#[cfg_attr(not(all(feature = "coach", feature = "review")), allow(dead_code))]
mod part;
#[cfg(all(target_arch = "wasm32", feature = "review"))]
mod review;
#[cfg(all(target_arch = "wasm32", feature = "drawn"))]
#[cfg_attr(not(all(feature = "card", feature = "coach", feature = "review")), allow(dead_code))]
mod speak;
