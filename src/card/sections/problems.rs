//! What is wrong with the input: the deal's fields, what the host could not deliver, the policy's mistakes.

use yew::prelude::*;

use super::super::draw::{Draw, dashes, state};
use crate::rules::guidance::{FieldError, MissingView, Severity, Value};

fn sentence(draw: &Draw, error: &FieldError) -> String {
    draw.with(&format!("error-{}", error.code), error.with.clone())
}

/// The section.
pub fn view(draw: &Draw) -> Html {
    let (errors, warnings): (Vec<&FieldError>, Vec<&FieldError>) =
        draw.now.errors.iter().partition(|error| error.severity == Severity::Error);
    let one = |error: &&FieldError| {
        html! {
            <li>
                <strong class="named">
                    if error.severity == Severity::Error { { state(Some(false)) } }
                    <span>{ draw.field(&error.path) }</span>
                </strong>
                <p>{ sentence(draw, error) }</p>
                <code class="setting">{ &error.path }</code>
            </li>
        }
    };
    let missing = |view: &MissingView| {
        html! {
            <li><strong>{ draw.field(&view.path) }</strong><p>{ draw.t(&format!("why-{}", dashes(view.why.word()))) }</p></li>
        }
    };
    html! { <>
        if !errors.is_empty() {
            <p class="quiet">{ draw.t("card-errors-hint") }</p>
            <ul class="plain problems">{ for errors.iter().map(one) }</ul>
        }
        if !warnings.is_empty() {
            <h4>{ draw.t("card-warnings") }</h4>
            <ul class="plain problems soft">{ for warnings.iter().map(one) }</ul>
        }
        if !draw.now.missing.is_empty() {
            <h4>{ draw.t("card-missing") }</h4>
            <ul class="plain problems soft">{ for draw.now.missing.iter().map(missing) }</ul>
        }
    </> }
}

/// Instead of everything else, when the policy has mistakes: each with its place and how to mend it.
pub fn policy_mistakes(draw: &Draw) -> Html {
    let policy = &draw.now.policy;
    let one = |error: &FieldError| {
        html! {
            <li><code class="path">{ &error.path }</code><p>{ sentence(draw, error) }</p></li>
        }
    };
    html! {
        <section class="mistakes">
            <h3>{ draw.with("card-policy-mistakes", vec![("count", Value::count(policy.errors.len()))]) }</h3>
            <ul class="plain problems">{ for policy.errors.iter().map(one) }</ul>
            if !policy.contact.is_empty() {
                <p class="note">{ draw.with("card-policy-contact", vec![("contact", Value::Text(policy.contact.clone()))]) }</p>
            }
        </section>
    }
}
