//! Decimals that cannot overflow, and the fractions that limits are compared as.

pub mod exact;
pub mod money;
