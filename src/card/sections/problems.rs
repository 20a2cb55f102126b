//! What is wrong with the input: the deal's fields, what the host could not deliver, the policy's mistakes.

use super::super::draw::{Draw, state};
use super::group;
use crate::el::{El, chevron, el, line, nothing, several};
use crate::speak::Speak;
use walkaway_rules::guidance::MissingView;
use walkaway_rules::vocabulary::{FieldError, Severity, Value, Why, errors_in};

fn sentence(draw: &Draw, error: &FieldError) -> El {
    el("p").text(&draw.tw(&["error-", error.code].concat(), &error.with))
}

/// What is wrong with the deal's facts, for who can mend them in the record: by name, without a path.
pub fn view(draw: &Draw) -> El {
    let now = draw.now;
    let mut list = el("ul.plain problems");
    let mut any = false;
    for error in now.errors.iter().filter(|error| error.severity == Severity::Error) {
        any = true;
        let name = el("strong.named").put(state(Some(false))).put(el("span").text(&draw.field(&error.path)));
        list = list.put(el("li").put(name).put(sentence(draw, error)));
    }
    // Of what the CRM does not give, a rep is told that it is so and who can put it right.
    let unmapped = now.missing.iter().any(|missing| missing.why == Why::Unmapped);
    let admin = if unmapped {
        let contact = Value::Text(now.policy.contact.clone());
        el("p.note").text(&draw.fill("card-missing-tell", "contact", contact))
    } else {
        nothing()
    };
    if !any {
        return admin;
    }
    let words = line(draw, "p.quiet", "card-errors-hint");
    group("data", &draw.t("card-section-problems"), nothing()).put(words).put(list).put(admin)
}

/// What belongs to admins: which settings judged, what is to be corrected in fields and policy, with its paths.
pub fn admin(draw: &Draw) -> El {
    let now = draw.now;
    let judge = vec![
        ("version", Value::Text(now.policy.version.clone())),
        ("contact", Value::Text(now.policy.contact.clone())),
    ];
    let judge = draw.tw("card-judged-by", &judge);
    let mut settings = el("ul.plain problems soft");
    for conclusion in &now.conclusions {
        if let Some(setting) = &conclusion.reason.setting {
            let said = el("p").text(&draw.say(&conclusion.reason));
            settings = settings.put(el("li").put(el("code.setting").text(setting)).put(said));
        }
    }
    let errors = el("ul.plain problems").each(&now.errors, |it| setting(draw, it));
    let absent = el("ul.plain problems soft").each(&now.missing, |it| missing(draw, it));
    let remarks = el("ul.plain problems soft").each(&now.policy.errors, |it| setting(draw, it));
    let part = |any: bool, id: &str, list: El| {
        if any { several().put(line(draw, "h5", id)).put(list) } else { nothing() }
    };
    let head = el("summary").put(line(draw, "span.title", "card-admin")).put(chevron());
    let body = el("div.in")
        .put(el("p.quiet").text(&judge))
        .put(part(!now.errors.is_empty(), "card-warnings", errors))
        .put(part(!now.missing.is_empty(), "card-missing", absent))
        .put(part(!now.policy.errors.is_empty(), "card-policy-remarks", remarks))
        .put(part(true, "card-settings", settings));
    // What is on paper says by which rules it was judged.
    several().put(el("details.sub adm").put(head).put(body)).put(el("p.printed").text(&judge))
}

fn missing(draw: &Draw, view: &MissingView) -> El {
    let name = el("strong").text(&draw.field(&view.path));
    el("li")
        .put(name)
        .put(el("p").text(&draw.code("why-", view.why.word())))
        .put(el("code.setting").text(&view.path))
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
