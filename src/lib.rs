//! Walk-away guidance for a salesperson, on the deal page of a CRM.
#![forbid(unsafe_code)]

pub mod rules;

#[cfg(target_arch = "wasm32")]
mod bridge;
#[cfg(target_arch = "wasm32")]
mod card;
