//! What not to say: a linter for whatever the rep types (W-116, and the weak lines).
