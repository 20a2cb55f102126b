//! The walk-aways of the quarter, one by one.

use super::say::{self, Say};
use crate::el::{El, button, el, line, nothing};
use crate::part::{Memory, Own, part};
use crate::speak::Speak;
use walkaway_rules::review::{Fate, LeftView};
use walkaway_rules::vocabulary::Value;

/// So many at once: the page stays quick and the list readable.
const STEP: usize = 20;

/// The walk-aways, newest first, twenty at a time.
pub fn left(say: &Say, left: &[LeftView], title: String) -> El {
    let (say, left) = (say.clone(), left.to_vec());
    part(move |memory| drawn(&say, &left, &title, memory))
}

fn drawn(say: &Say, left: &[LeftView], title: &str, memory: &Memory) -> El {
    // How many more are shown of which list; another quarter begins from the top.
    let own: Own<(String, usize)> = memory.own("");
    let (of, more) = own.get();
    let all = left.len();
    let now = all.min(if of == title { STEP + more } else { STEP });
    let list = match left.is_empty() {
        true => line(say, "p.quiet", "review-left-none"),
        false => el("ul.left-list").each(left.get(..now).unwrap_or_default(), |left| one(say, left)),
    };
    let foot = match all > STEP {
        true => {
            let (words, next) = match now < all {
                true => ("review-left-more", now),
                false => ("review-left-fewer", 0),
            };
            let of = title.to_owned();
            let button = button("button.plain", &say.t(words)).press(move || own.set((of.clone(), next)));
            let shown = [("shown", Value::count(now)), ("all", Value::count(all))];
            let shown = say.tw("review-left-shown", &shown);
            el("p.row").put(button).put(el("span.quiet").is("role", "status").text(&shown))
        }
        false => nothing(),
    };
    el("section.panel")
        .is("data-list", "left")
        .is("aria-labelledby", "left-head")
        .put(el("h3").is("id", "left-head").text(title))
        .put(list)
        .put(foot)
}

fn one(say: &Say, left: &LeftView) -> El {
    let money = |amount| say.money_in(amount, left.currency.as_deref());
    let name = left.deal.as_ref().or(left.buyer.as_ref()).or(left.deal_id.as_ref());
    let buyer = left.buyer.as_ref().filter(|buyer| Some(*buyer) != name);
    let who = match &left.owner {
        Some(owner) => say.tw(
            "review-left-who",
            &[("owner", Value::Text(owner.clone())), ("on", Value::Day(left.on.clone()))],
        ),
        None => say.day(&left.on),
    };
    let reasons: Vec<Value> =
        left.reasons.iter().map(|exit| Value::Message(say::exit(Some(*exit)).to_owned())).collect();
    let reasons = if reasons.is_empty() { say.t("review-reason-none") } else { say.list(reasons) };
    let became = match (left.fate, left.back) {
        (Fate::Signed, Some(back)) => say.fill("review-became-signed-at", "price", Value::Text(money(back))),
        (Fate::CameBack, Some(back)) => say.fill("review-became-back-at", "price", Value::Text(money(back))),
        (fate, _) => say.t(say::fate(fate)),
    };
    let mut called = el("strong").text(&name.cloned().unwrap_or_else(|| say.t("review-left-unnamed")));
    if let Some(buyer) = buyer {
        called = called.put(el("span.buyer").text(" · ").text(buyer));
    }
    let mut head = el("div.row").put(called);
    if let Some(amount) = left.amount {
        head = head.put(el("span.figure").text(&money(amount)));
    }
    let mut fate = el("span").text(&became);
    if let Some(on) = &left.fate_on {
        fate = fate.put(el("span.quiet").text(" (").text(&say.day(on)).text(")"));
    }
    let dot = el("span.dot").is("aria-hidden", "true");
    el("li")
        .put(head)
        .put(el("p.quiet").text(&who))
        .put(el("p").text(&reasons))
        .put(match left.gap {
            Some(gap) => {
                el("p.protected").text(&say.fill("review-left-protected", "gap", Value::Text(money(gap))))
            }
            None => nothing(),
        })
        .put(match &left.referred_to {
            Some(to) => el("p").text(&say.fill("review-left-referred", "to", Value::Text(to.clone()))),
            None => nothing(),
        })
        .put(el("p.became").is("data-fate", left.fate.word()).put(dot).put(fate))
        .put(match &left.note {
            Some(note) => el("p.quiet said").text(note),
            None => nothing(),
        })
}
