//! The rules' exports, for pages that draw themselves. What comes in is text, as `www/rules/data.js` writes it.

use wasm_bindgen::prelude::*;

use super::value::to_js;
use walkaway_rules::facts::json::Json;
use walkaway_rules::policy::{self, Checked, settings};
use walkaway_rules::vocabulary::Day;
use walkaway_rules::{assess, mapping, score_list};

/// A policy, checked once, and what is judged by it.
#[wasm_bindgen]
pub struct Rules {
    own: Option<Json>,
    policy: Checked,
}

/// What is no JSON is no data.
fn json(text: &str) -> Json {
    Json::parse(text).unwrap_or(Json::Unreadable)
}

#[wasm_bindgen]
impl Rules {
    /// By the organisation's policy over the defaults; `null` is none.
    #[wasm_bindgen(constructor)]
    pub fn new(own: &str) -> Rules {
        let own = Some(json(own)).filter(|own| *own != Json::Null);
        let policy = policy::check(&json(policy::DEFAULT), own.as_ref());
        Rules { own, policy }
    }

    /// Judges a deal; `today` is `YYYY-MM-DD`.
    pub fn assess(&self, deal: &str, today: &str) -> JsValue {
        to_js(&assess(&json(deal), &self.policy, &[], Day::parse(today)))
    }

    /// The verdicts on the deals of a JSON list, or on one deal a line: a byte each, as `Score::code` has it.
    pub fn score(&self, deals: &str, today: &str) -> Vec<u8> {
        let mut codes = Vec::new();
        for score in score_list(deals, &self.policy, Day::parse(today)) {
            codes.push(score.code());
        }
        codes
    }

    /// Version, contact and every mistake of the policy, those of its settings for the coach too.
    pub fn check(&self) -> JsValue {
        let mut view = self.policy.view.clone();
        let settings = settings::check(&json(settings::DEFAULT), self.own.as_ref());
        view.errors.extend(settings.1.iter().cloned());
        to_js(&view)
    }

    /// Every mistake of a mapping of the CRM's fields; the ids of terms, criteria and signs are those of the policy.
    pub fn check_mapping(&self, mapping: &str) -> JsValue {
        to_js(&mapping::check(&json(mapping), self.policy.policy.as_ref()))
    }

    /// What a deal's segment, band and criteria say that the policy lacks, each at its fact, as remarks.
    pub fn unknown_values(&self, deal: &str) -> JsValue {
        let policy = self.policy.policy.as_ref();
        to_js(&policy.map_or_else(Vec::new, |policy| mapping::unknown_values(&json(deal), policy)))
    }

    /// Coaches on a deal; `now` is `YYYY-MM-DDThh:mm`, `records` a list of what happened with the deal.
    #[cfg(feature = "coach")]
    pub fn coach(&self, deal: &str, now: &str, records: &str) -> JsValue {
        use walkaway_rules::{advice, review, vocabulary};
        let settings = settings::check(&json(settings::DEFAULT), self.own.as_ref());
        let records = match json(records) {
            Json::List(items) => review::records::once(items),
            _ => Vec::new(),
        };
        let now = vocabulary::Moment::parse(now);
        to_js(&advice::coach_with(&json(deal), &records, &self.policy, &settings, now, None))
    }
}

/// Many past deals, judged by a policy and perhaps a second one: `www/studio/backtest/judge.js` writes the lines.
#[cfg(feature = "past")]
#[wasm_bindgen]
pub struct Past {
    past: walkaway_rules::past::Past,
}

#[cfg(feature = "past")]
#[wasm_bindgen]
impl Past {
    /// By the organisation's policy over the defaults, and by the other one beside it; empty is none.
    #[wasm_bindgen(constructor)]
    pub fn new(own: &str, other: &str, today: &str) -> Past {
        let mut policies = vec![Rules::new(own).policy];
        policies.extend((!other.is_empty()).then(|| Rules::new(other).policy));
        Past { past: walkaway_rules::past::Past::new(policies, Day::parse(today)) }
    }

    /// Learns a part of a deal, by its place among the parts, and gives its number.
    pub fn learn(&mut self, part: usize, deal: &str, numbers: usize) -> usize {
        let part = walkaway_rules::past::Part::ALL.get(part);
        part.map_or(usize::MAX, |part| self.past.learn(*part, &json(deal), numbers))
    }

    /// Forgets every part.
    pub fn forget(&mut self) {
        self.past.forget();
    }

    /// Judges rows, a line each, and gives a byte for each.
    pub fn judge(&mut self, lines: &str) -> Vec<u8> {
        self.past.judge(lines)
    }

    /// The rows that have come among those that say most since this was last asked.
    pub fn entered(&mut self) -> Vec<u32> {
        self.past.entered()
    }

    /// Every row that may be among them.
    pub fn kept(&self) -> Vec<u32> {
        self.past.kept()
    }

    /// What it comes to so far, by price and what is chosen of terms, fit and signs; less than nothing is by all of them.
    pub fn summary(&self, choice: i32) -> JsValue {
        to_js(&self.past.summary(usize::try_from(choice).ok()))
    }
}

/// The complete default policy, in the form an admin writes: the rules' part and the coach's.
#[wasm_bindgen]
pub fn default_policy() -> String {
    // Both are objects; the second becomes a field of the first.
    let rules = policy::DEFAULT.trim_end().trim_end_matches('}').trim_end();
    [rules, ",\n  \"coach\": ", settings::DEFAULT, "}"].concat()
}
