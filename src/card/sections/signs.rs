//! Warning signs: observed, not observed, or not looked at yet.

use super::super::draw::{Draw, fact_path};
use super::super::{Entry, Msg};
use crate::el::{El, On, chevron, el, line, nothing, several};
use crate::speak::Speak;
use walkaway_rules::facts::json::Json;
use walkaway_rules::guidance::SignView;
use walkaway_rules::vocabulary::SignGroup;
use walkaway_rules::vocabulary::Value;

/// Those that were seen, then every one to be looked at, folded away.
pub fn view(draw: &Draw) -> El {
    let name = draw.count("card-signs-look", draw.now.signs.len());
    let open = draw.now.signs.iter().filter(|sign| sign.seen.is_none()).count();
    let hint = if open > 0 { draw.count("card-signs-open", open) } else { String::new() };
    let head =
        el("summary").put(el("span.title").text(&name)).put(el("span.summary").text(&hint)).put(chevron());
    el("details.sub").put(head).put(el("div.in").each(SignGroup::ALL, |it| group(draw, it)))
}

fn group(draw: &Draw, group: &SignGroup) -> El {
    let word = group.word();
    let mut open: Vec<String> = Vec::new();
    let mut signs = nothing();
    for sign in draw.now.signs.iter().filter(|sign| sign.group == *group) {
        if sign.seen.is_none() {
            open.push(fact_path("signs", &sign.id, "seen"));
        }
        signs = if signs.is_nothing() { el("ul.plain") } else { signs }.put(one(draw, sign));
    }
    if signs.is_nothing() {
        return nothing();
    }
    let rest = match open.len() {
        0 | 1 => nothing(),
        count => {
            let words = draw.count("card-rest-not-seen", count);
            draw.button("button.link", &words, Msg::Checklist(String::new(), open))
        }
    };
    el("div.group")
        .key(word)
        .is("data-group", word)
        .put(el("p.quiet").text(&draw.code("group-", word)))
        .put(signs)
        .put(rest)
}

fn one(draw: &Draw, sign: &SignView) -> El {
    let path = fact_path("signs", &sign.id, "seen");
    let option = |seen: Option<bool>, word: &'static str, short: &str, full: &str| {
        let message = Msg::Answer(path.clone(), seen.map(Json::Bool));
        let button = el("input")
            .is("type", "radio")
            .at("name", &path)
            .checked(sign.seen == seen)
            .at("aria-label", &draw.t(full))
            .on(draw, On::Change, message);
        el("label.tri")
            .is("data-seen", word)
            .put(button)
            .put(line(draw, "span", short).is("aria-hidden", "true"))
    };
    let options = el("div.tris")
        .put(option(Some(true), "yes", "card-yes", "card-seen"))
        .put(option(Some(false), "no", "card-no", "card-not-seen"))
        .put(option(None, "open", "card-open-short", "card-not-looked"));
    let label = draw.label(&sign.label);
    el("li.sign")
        .key(&sign.id)
        .put(el("fieldset").put(el("legend").text(&label)).put(options))
        .put(if sign.seen == Some(true) { note(draw, sign, &label) } else { nothing() })
}

fn note(draw: &Draw, sign: &SignView, label: &str) -> El {
    let path = fact_path("signs", &sign.id, "note");
    let words = draw.t("card-note");
    let day = match &sign.on {
        Some(day) => several().text(&draw.value(Value::Day(day.clone()))).text(" "),
        None => nothing(),
    };
    let noted = match (&sign.note, &sign.on) {
        (None, None) => nothing(),
        (Some(note), _) => el("p.quiet").put(day).put(el("q").text(note)),
        (None, _) => el("p.quiet").put(day),
    };
    let input = draw
        .input(&path)
        .is("maxlength", "500")
        .at("aria-label", &[&words, ": ", label].concat())
        .at("placeholder", &words)
        .at2("data-key", "field:", &path);
    let form = el("form.typed")
        .put(el("span.field").put(input))
        .put(draw.submit("button.choice", "card-save"))
        .on(draw, On::Submit, Msg::Submit(path, Entry::Text));
    el("div.noted").put(noted).put(form)
}
