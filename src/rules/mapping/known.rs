//! Values that the policy lacks: what a mapping's table gives and what a record holds, against the policy's segments, bands,
//! criteria, terms and roles. A remark: a buyer may be of no segment, and not fit.

use super::Check;
use crate::facts::json::Json;
use crate::facts::read::{At, Findings, same_text, start};
use crate::judging::asked::read_asked;
use crate::policy::{FitRule, Policy, Row, Size, TermRule};
use crate::vocabulary::{FieldError, Severity, Value};

/// What a value that fits no criterion is called on purpose.
const OTHER: &str = "other";

impl Check<'_> {
    /// Questions a value that the deal would get at the fact of the field at `field`.
    pub(super) fn known(&mut self, field: &At, at: &At, value: &Json) {
        let Some(policy) = self.policy else { return };
        let path = field.path().replace(".items.", ".");
        question(policy, path.strip_prefix("fields.").unwrap_or(&path), value, at, &mut self.findings);
    }
}

/// The values of a deal that the policy lacks, each at its fact.
pub fn unknown_values(deal: &Json, policy: &Policy) -> Vec<FieldError> {
    let mut findings = Findings::default();
    let criteria = policy.criteria.iter().filter(|it| matches!(it.rule, FitRule::OneOf(_)));
    let facts = criteria.map(|it| ["fit.", &it.id].concat());
    for fact in ["segment", "size_band"].map(str::to_owned).into_iter().chain(facts) {
        if let Some(value) = deal.at(&fact) {
            question(policy, &fact, value, &At::ROOT.key(&fact), &mut findings);
        }
    }
    findings.shown()
}

fn question(policy: &Policy, fact: &str, value: &Json, at: &At, findings: &mut Findings) {
    if let Json::List(items) = value {
        items.iter().for_each(|item| question(policy, fact, item, at, findings));
        return;
    }
    let steps: Vec<&str> = fact.split('.').collect();
    let segment = |row: &Row| row.segment.clone();
    let band = |row: &Row| match &row.size {
        Size::Band(band) => Some(band.clone()),
        _ => None,
    };
    match steps.as_slice() {
        ["segment"] => priced(policy, &segment, value, at, findings),
        ["size_band"] => priced(policy, &band, value, at, findings),
        ["fit", id] => criterion(policy, id, value, at, findings),
        ["terms", id, "asked"] => term(policy, id, value, at, findings),
        ["approvals", list] => {
            let (known, codes): (Vec<&str>, _) = match *list {
                "role" => (
                    policy.roles.iter().map(|it| it.id.as_str()).collect(),
                    ["unknown-role", "unknown-role-nearest"],
                ),
                "term" => (
                    policy.terms.iter().map(|it| it.id.as_str()).collect(),
                    ["unknown-term", "unknown-term-nearest"],
                ),
                "criteria" => (
                    policy.criteria.iter().map(|it| it.id.as_str()).collect(),
                    ["unknown-criterion", "unknown-criterion-nearest"],
                ),
                "signs" => (
                    policy.signs.iter().map(|it| it.id.as_str()).collect(),
                    ["unknown-sign", "unknown-sign-nearest"],
                ),
                _ => return,
            };
            if let Json::Text(id) = value
                && !known.iter().any(|name| same_text(name, id))
            {
                findings.unknown_id(at, id, &mut known.into_iter(), codes, Severity::Warning);
            }
        }
        _ => {}
    }
}

/// A segment or a band for which there is no row of prices, where there are rows for others.
fn priced(
    policy: &Policy,
    of: &dyn Fn(&Row) -> Option<String>,
    value: &Json,
    at: &At,
    findings: &mut Findings,
) {
    let known: Vec<String> = policy.rows.iter().filter_map(of).collect();
    let Json::Text(text) = value else { return };
    if known.is_empty() || known.iter().any(|name| same_text(name, text)) {
        return;
    }
    let codes = ["segment-unknown", "segment-unknown-nearest"];
    let with = vec![("text", Value::Text(start(text, 60)))];
    findings.nearest(at, text, &mut known.iter().map(String::as_str), codes, with, Severity::Warning);
}

fn criterion(policy: &Policy, id: &str, value: &Json, at: &At, findings: &mut Findings) {
    let Some(criterion) = policy.criteria.iter().find(|it| it.id == id) else { return };
    match (&criterion.rule, value) {
        (FitRule::OneOf(values), Json::Text(text)) => {
            let mut known = values.iter().map(|value| value.id.as_str());
            if !same_text(text, OTHER) && !known.any(|name| same_text(name, text)) {
                let with = vec![("text", Value::Text(start(text, 60))), ("id", Value::Text(id.to_owned()))];
                let codes = ["criterion-value-unknown", "criterion-value-unknown-nearest"];
                let mut known = values.iter().map(|value| value.id.as_str());
                findings.nearest(at, text, &mut known, codes, with, Severity::Warning);
            }
        }
        (FitRule::Yes, value) if !matches!(value, Json::Bool(_)) => {
            not_allowed(at, value, &["true", "false"], findings);
        }
        _ => {}
    }
}

fn term(policy: &Policy, id: &str, value: &Json, at: &At, findings: &mut Findings) {
    let Some(term) = policy.terms.iter().find(|it| it.id == id) else { return };
    let mut own = Findings::default();
    if read_asked(value, term, at, &mut own).is_some() {
        return;
    }
    let allowed = match &term.rule {
        TermRule::OneOf { options, .. } => options.iter().map(|option| option.id.as_str()).collect(),
        TermRule::AtMost { .. } => vec!["standard", "unlimited", "0"],
        TermRule::AtLeast { .. } => vec!["standard", "0"],
        TermRule::Never => vec!["true", "false"],
    };
    // A number out of bounds says so itself.
    match own.errors.into_iter().find(|error| matches!(error.code, "out-of-range" | "not-a-percent")) {
        Some(error) => findings.warning(at, error.code, error.with),
        None => not_allowed(at, value, &allowed, findings),
    }
}

#[inline(never)]
fn not_allowed(at: &At, value: &Json, allowed: &[&str], findings: &mut Findings) {
    let text = match value {
        Json::Text(text) | Json::Number(text) => text.clone(),
        Json::Bool(flag) => flag.to_string(),
        // What is no single value is reported where it is read.
        _ => return,
    };
    let with = vec![("text", Value::Text(start(&text, 40))), ("allowed", Value::Text(allowed.join(", ")))];
    let codes = ["not-allowed", "not-allowed-nearest"];
    findings.nearest(at, &text, &mut allowed.iter().copied(), codes, with, Severity::Warning);
}
