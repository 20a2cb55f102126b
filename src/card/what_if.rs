//! Trying changes: the verdict follows at once, the record never does.

use super::draw::Draw;
use super::ladder;
use super::picture::{Shows, shows};
use super::{App, Entry, Msg};
use crate::el::{El, el, line, nothing};
use crate::speak::Speak;
use walkaway_rules::guidance::{Ask, Change, TermView};
use walkaway_rules::vocabulary::Unit;
use walkaway_rules::vocabulary::Value;

/// Where the typed price is kept; no path of a deal begins so.
pub const PRICE: &str = "?price";
/// What the slider of the ladder is moved to.
pub const SLIDE: &str = "?slide";
/// Where the typed payment days are kept.
pub const DAYS: &str = "?days";

impl App {
    /// Something is being tried.
    pub fn trying(&self) -> bool {
        !self.changes.is_empty()
    }

    /// What a field of what-if takes.
    pub fn entry(&self, field: &str) -> Entry {
        match field {
            PRICE => Entry::Money(self.record.price.currency.clone().unwrap_or_default()),
            _ => Entry::Number(Unit::Days),
        }
    }

    /// Another price is being tried than any on the table.
    pub fn price_tried(&self) -> bool {
        self.changes.iter().any(|change| matches!(change, Change::Price(_)))
    }
}

/// A change in few words.
fn words(draw: &Draw, change: &Change) -> String {
    match change {
        Change::Price(price) => draw.fill("card-tried-price", "price", draw.amount(*price)),
        Change::PaymentDays(days) => draw.fill("card-tried-days", "days", Value::Number((*days).into())),
        Change::ScopeCost(cost) => draw.fill("card-tried-scope", "amount", draw.amount(*cost)),
        Change::DropTerm(id) => match draw.record.terms.iter().find(|term| term.id == *id) {
            Some(term) => draw.fill("card-tried-term", "term", Value::Label(term.label.clone())),
            None => id.clone(),
        },
        Change::Approve(_) => draw.t("card-tried-approval"),
    }
}

/// What is tried, in a line.
pub fn tried(draw: &Draw) -> String {
    let mut text = String::new();
    for change in &draw.app.changes {
        if !text.is_empty() {
            text.push_str(" · ");
        }
        text.push_str(&words(draw, change));
    }
    text
}

/// Says that this is not the record, and leads back to it.
pub fn banner(draw: &Draw) -> El {
    el("div.banner step").put(draw.button("button.plain", &draw.t("card-reset"), Msg::Reset)).put(line(
        draw,
        "span.quiet",
        "card-not-the-record",
    ))
}

/// Where the focus finds a field.
pub fn key(field: &str) -> &'static str {
    if field == PRICE { "what-if" } else { "what-if-days" }
}

fn field(draw: &Draw, name: &'static str, entry: Entry, label: &str, unit: &str) -> El {
    let wrong = draw.wrong(name).is_some();
    let input = draw
        .input(name)
        .is("id", name)
        .is("inputmode", "decimal")
        .is("data-key", key(name))
        .bool("aria-invalid", wrong);
    let input = if wrong { input.at2("aria-describedby", "wrong-", name) } else { input };
    el("div.try")
        .put(line(draw, "label", label).is("for", name))
        .put(el("span.field").put(input).put(el("span.unit").text(unit)))
        .put(draw.complaint(name, &entry))
}

fn in_days(term: &TermView) -> bool {
    matches!(*term.ask, Ask::Number(Unit::Days))
}

/// The section.
pub fn view(draw: &Draw) -> El {
    let terms = &draw.record.terms;
    let currency = draw.record.price.currency.as_deref().unwrap_or_default();
    let price = field(draw, PRICE, draw.app.entry(PRICE), "card-try-price", currency);
    let mut tries = el("div.tries").put(price);
    if terms.iter().any(in_days) {
        tries = tries.put(field(draw, DAYS, draw.app.entry(DAYS), "card-try-days", &draw.t("unit-days")));
    }
    let mut drops = nothing();
    for term in terms.iter().filter(|term| term.asked != term.standard && term.beyond != Some(false)) {
        if drops.is_nothing() {
            drops = el("fieldset.drops").put(line(draw, "legend", "card-try-drop"));
        }
        let dropped = draw.app.changes.contains(&Change::DropTerm(term.id.clone()));
        let message = Msg::Drop(term.id.clone(), !dropped);
        drops = drops.put(draw.check(&term.id, &term.label, dropped, message));
    }
    // The ladder is here where something else decides.
    let ladder = if shows(draw) == Shows::Price { nothing() } else { ladder::view(draw) };
    el("div.trial")
        .put(el("div.row").put(line(draw, "h4", "card-try-title")).put(line(
            draw,
            "small",
            "card-what-if-hint",
        )))
        .put(ladder)
        .put(tries)
        .put(drops)
}
