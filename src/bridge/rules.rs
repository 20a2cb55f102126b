//! The rules' exports, for pages that draw themselves.

use wasm_bindgen::prelude::*;

use super::{host, input, value};
use walkaway_rules::vocabulary::Moment;
use walkaway_rules::{self as rules, mapping, policy};

/// Judges a deal without drawing it.
#[wasm_bindgen]
pub fn assess(deal: JsValue, policy: JsValue, today: JsValue) -> JsValue {
    let policy = input::checked(&policy);
    host::to_js(&rules::assess(&value::json(&deal), &policy, &[], input::day(&today)))
}

/// Coaches on a deal without drawing it; `now` is `YYYY-MM-DDThh:mm`, `records` a list of what happened with the deal.
#[wasm_bindgen]
pub fn coach(deal: JsValue, policy: JsValue, now: JsValue, records: JsValue) -> JsValue {
    let (checked, settings) = (input::checked(&policy), input::settings(&policy));
    let now = now.as_string().and_then(|text| Moment::parse(&text));
    let (deal, records) = (value::json(&deal), input::records(&records));
    host::to_js(&rules::coach_with(&deal, &records, &checked, &settings, now))
}

/// Version, contact and every mistake of a policy, those of its settings for the coach too.
#[wasm_bindgen]
pub fn check_policy(own: JsValue) -> JsValue {
    let mut view = input::checked(&own).view.clone();
    view.errors.extend(input::settings(&own).1.iter().cloned());
    host::to_js(&view)
}

/// Every mistake of a mapping of the CRM's fields; the ids of terms, criteria and signs are those of the policy.
#[wasm_bindgen]
pub fn check_mapping(own: JsValue, policy: JsValue) -> JsValue {
    let policy = input::checked(&policy);
    host::to_js(&mapping::check(&value::json(&own), policy.policy.as_ref()))
}

/// The complete default policy, in the form an admin writes: the rules' part and the coach's.
#[wasm_bindgen]
pub fn default_policy() -> String {
    // Both are objects; the second becomes a field of the first.
    let rules = policy::DEFAULT.trim_end().trim_end_matches('}').trim_end();
    [rules, ",\n  \"coach\": ", policy::settings::DEFAULT, "}"].concat()
}
