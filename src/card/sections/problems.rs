//! What is wrong with the input: the deal's fields, what the host could not deliver, the policy's mistakes.

use super::super::draw::{Draw, state};
use crate::el::{El, el, line, nothing, several};
use crate::speak::Speak;
use walkaway_rules::guidance::MissingView;
use walkaway_rules::vocabulary::{FieldError, Severity, Value, errors_in};

fn sentence(draw: &Draw, error: &FieldError) -> El {
    el("p").text(&draw.tw(&["error-", error.code].concat(), &error.with))
}

fn one(draw: &Draw, error: &FieldError) -> El {
    let wrong = error.severity == Severity::Error;
    let named = el("strong.named")
        .put(if wrong { state(Some(false)) } else { nothing() })
        .put(el("span").text(&draw.field(&error.path)));
    el("li").put(named).put(sentence(draw, error)).put(el("code.setting").text(&error.path))
}

fn missing(draw: &Draw, view: &MissingView) -> El {
    el("li")
        .put(el("strong").text(&draw.field(&view.path)))
        .put(el("p").text(&draw.code("why-", view.why.word())))
}

fn list(draw: &Draw, shape: &'static str, severity: Severity) -> El {
    let mut list = el(shape);
    for error in draw.now.errors.iter().filter(|error| error.severity == severity) {
        list = list.put(one(draw, error));
    }
    list
}

/// The section.
pub fn view(draw: &Draw) -> El {
    let any = |severity: Severity| draw.now.errors.iter().any(|error| error.severity == severity);
    let errors = match any(Severity::Error) {
        true => several().put(line(draw, "p.quiet", "card-errors-hint")).put(list(
            draw,
            "ul.plain problems",
            Severity::Error,
        )),
        false => nothing(),
    };
    let warnings = match any(Severity::Warning) {
        true => several().put(line(draw, "h4", "card-warnings")).put(list(
            draw,
            "ul.plain problems soft",
            Severity::Warning,
        )),
        false => nothing(),
    };
    let absent = match draw.now.missing.is_empty() {
        true => nothing(),
        false => several()
            .put(line(draw, "h4", "card-missing"))
            .put(el("ul.plain problems soft").each(&draw.now.missing, |it| missing(draw, it))),
    };
    several().put(errors).put(warnings).put(absent).put(policy_remarks(draw))
}

/// What is worth knowing about the policy, for whoever writes it.
fn policy_remarks(draw: &Draw) -> El {
    let remarks = &draw.now.policy.errors;
    if remarks.is_empty() {
        return nothing();
    }
    several()
        .put(line(draw, "h4", "card-policy-remarks"))
        .put(el("ul.plain problems soft").each(remarks, |it| setting(draw, it)))
}

fn setting(draw: &Draw, error: &FieldError) -> El {
    el("li").put(el("code.path").text(&error.path)).put(sentence(draw, error))
}

/// Instead of everything else, when the policy has mistakes: each with its place and how to mend it.
pub fn policy_mistakes(draw: &Draw) -> El {
    let policy = &draw.now.policy;
    let mut list = el("ul.plain problems");
    for error in policy.errors.iter().filter(|error| error.severity == Severity::Error) {
        list = list.put(setting(draw, error));
    }
    let count = draw.count("card-policy-mistakes", errors_in(&policy.errors));
    let mistakes = el("section.mistakes").put(el("h3").text(&count)).put(list);
    if policy.contact.is_empty() {
        return mistakes;
    }
    let contact = Value::Text(policy.contact.clone());
    mistakes.put(el("p.note").text(&draw.fill("card-policy-contact", "contact", contact)))
}
