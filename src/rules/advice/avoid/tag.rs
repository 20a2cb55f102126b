//! What is looked for in a text: the kinds, and the sections of the phrase files that they are found by.

use crate::vocabulary::words;

words! {
    /// What is wrong with a phrase.
    pub enum Tag {
        /// It attacks the buyer (W-116a).
        Adversarial = "adversarial",
        /// It defends the price with other people (W-116b).
        Defensive = "defensive",
        /// It wishes the buyer to regret it (W-116c).
        Bitter = "bitter",
        /// It is beneath us (W-116d).
        Unprofessional = "unprofessional",
        /// It shows need (W-003, W-013).
        Weak = "weak",
        /// It is an ultimatum (W-092).
        Pressure = "pressure",
        /// It gives at once, for nothing (W-033).
        Hasty = "hasty",
        /// It gives away a number that is ours alone.
        Secret = "secret",
        /// It explains or blames before they asked (A-002, P-005).
        Excuse = "excuse",
        /// It makes whoever leaves feel guilty (S-030, S-110).
        Guilt = "guilt",
        /// It makes little of what happened (P-004).
        Minimise = "minimise",
        /// It talks a competitor down (S-110, S-113).
        Disparage = "disparage",
        /// It promises what is not published (S-052).
        Unpublished = "unpublished",
        /// It says once more that we are sorry (P-006).
        Apology = "apology",
    }
}

/// What is looked for only where a conversation says so: a negotiation may explain itself.
pub(super) const SCOPED: &[Tag] =
    &[Tag::Excuse, Tag::Guilt, Tag::Minimise, Tag::Disparage, Tag::Unpublished, Tag::Apology];

/// A number that is ours alone. The phrase files have only innocent phrases of it: what the buyer has said.
pub(super) const SECRET: (Tag, &str, &str) = (Tag::Secret, "avoid-secret", "avoid-secret-instead");

/// What is marked: what it is about, the message that says what is wrong, and the one that says what is better. A
/// section of the phrase files has the name of its message.
pub(super) const SECTIONS: &[(Tag, &str, &str)] = &[
    (Tag::Adversarial, "avoid-adversarial", "avoid-adversarial-instead"),
    (Tag::Defensive, "avoid-defensive", "avoid-defensive-instead"),
    (Tag::Bitter, "avoid-bitter", "avoid-bitter-instead"),
    (Tag::Unprofessional, "avoid-unprofessional", "avoid-unprofessional-instead"),
    (Tag::Weak, "avoid-weak-need", "avoid-weak-need-instead"),
    (Tag::Weak, "avoid-weak-begging", "avoid-weak-begging-instead"),
    (Tag::Weak, "avoid-weak-price", "avoid-weak-price-instead"),
    (Tag::Pressure, "avoid-ultimatum", "avoid-ultimatum-instead"),
    (Tag::Hasty, "avoid-hasty", "avoid-hasty-instead"),
    (Tag::Secret, "avoid-reveals", "avoid-reveals-instead"),
    (Tag::Excuse, "avoid-excuse", "avoid-excuse-instead"),
    (Tag::Guilt, "avoid-guilt", "avoid-guilt-instead"),
    (Tag::Minimise, "avoid-minimise", "avoid-minimise-instead"),
    (Tag::Disparage, "avoid-disparage", "avoid-disparage-instead"),
    (Tag::Unpublished, "avoid-unpublished", "avoid-unpublished-instead"),
    (Tag::Apology, "avoid-apology", "avoid-apology-instead"),
    SECRET,
];
