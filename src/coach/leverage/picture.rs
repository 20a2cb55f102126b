//! What the other deals may bring, as bars, with the need marked. Places are shares of the width, so that the picture
//! stretches and its text does not.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::coach::desk::Desk;
use crate::el::{El, el, line, nothing, several, svg};
use crate::speak::Speak;
use walkaway_rules::advice::leverage::{Bar, Distribution, LeverageView};
use walkaway_rules::vocabulary::Value;

/// Below the names of the marks, one line each.
const TOP: f64 = 50.0;
/// A letter's width in hundredths of the narrowest picture, a guess.
const LETTER: f64 = 2.3;
/// Where the bars stand.
const FOOT: f64 = 132.0;

/// The picture, with a sentence that says the same.
pub fn view(desk: &Desk, view: &LeverageView) -> El {
    let Some(drawn) = &view.distribution else { return nothing() };
    let (Some(first), Some(last)) = (drawn.bars.first(), drawn.bars.last()) else { return nothing() };
    let scale = Scale { low: real(first.from), high: real(last.to) };
    let highest = drawn.bars.iter().map(|bar| real(bar.share)).fold(0.0, f64::max);
    let caption = {
        let most = view.pipeline.unwrap_or(last.to);
        let mut with = vec![("most", desk.amount(most)), ("expected", desk.amount(drawn.expected))];
        let id = match drawn.need {
            Some(need) => {
                with.push(("need", desk.amount(need)));
                "leverage-picture"
            }
            None => "leverage-picture-alone",
        };
        desk.tw(id, &with)
    };
    let base = el("line.base").is("x1", "0").is("x2", "100%").at("y1", &px(FOOT)).at("y2", &px(FOOT));
    let picture = svg("svg")
        .is("width", "100%")
        .is("height", "152")
        .put(several().each(&drawn.bars, |bar| draw(bar, &scale, highest)))
        .put(base)
        .put(marks(desk, drawn, &scale))
        .put(axis(desk, first.from, last.to));
    el("figure.lv-picture")
        .put(line(desk, "h4", "leverage-picture-title"))
        .put(picture)
        .put(el("figcaption.quiet").text(&caption))
}

struct Scale {
    low: f64,
    high: f64,
}

impl Scale {
    /// A place in hundredths of the width.
    fn place(&self, amount: Decimal) -> f64 {
        let share = (real(amount) - self.low) / (self.high - self.low);
        share.clamp(0.0, 1.0) * 100.0
    }
}

fn real(number: Decimal) -> f64 {
    number.to_f64().unwrap_or_default()
}

/// Hundredths in whole numbers: writing floats would bring in code that nothing else needs.
fn px(number: f64) -> String {
    Decimal::new((number * 100.0).round() as i64, 2).normalize().to_string()
}

fn percent(place: f64) -> String {
    [&px(place), "%"].concat()
}

fn draw(bar: &Bar, scale: &Scale, highest: f64) -> El {
    if bar.share.is_zero() || highest <= 0.0 {
        return nothing();
    }
    let (from, to) = (scale.place(bar.from), scale.place(bar.to));
    let height = (real(bar.share) / highest * (FOOT - TOP)).max(1.5);
    el(if bar.reaches { "rect.bar reaches" } else { "rect.bar" })
        .at("x", &percent(from))
        .at("y", &px(FOOT - height))
        .at("width", &percent((to - from - 0.35).max(0.3)))
        .at("height", &px(height))
}

/// The need, what is left of it with this deal, and what the others bring on average.
fn marks(desk: &Desk, drawn: &Distribution, scale: &Scale) -> El {
    let all = [
        ("g.need", "leverage-mark-need", drawn.need, 12.0),
        ("g.with", "leverage-mark-with", drawn.need_with, 27.0),
        ("g.mean", "leverage-mark-mean", Some(drawn.expected), 42.0),
    ];
    let mut marks = several();
    for (class, id, amount, line) in all {
        let Some(amount) = amount else { continue };
        let place = scale.place(amount);
        let words = desk.fill(id, "amount", Value::Text(compact(desk, amount)));
        // The name stands on the side that has room for it, away from the need where it can.
        let right = match drawn.need.map(|need| amount >= need) {
            Some(true) if class == "g.mean" => place < 64.0,
            Some(false) => place < 36.0,
            _ => place <= 50.0,
        };
        let (mut at, mut anchor, mut away) = if right { (place, "start", "5") } else { (place, "end", "-5") };
        // A long name leans on the edge.
        let wide = words.chars().count() as f64 * LETTER;
        if right && place + wide > 100.0 {
            (at, anchor, away) = (100.0, "end", "0");
        } else if !right && place < wide {
            (at, anchor, away) = (0.0, "start", "0");
        }
        let up = el("line")
            .at("x1", &percent(place))
            .at("x2", &percent(place))
            .at("y1", &px(line - 9.0))
            .at("y2", &px(FOOT));
        let name = el("text")
            .at("x", &percent(at))
            .is("dx", away)
            .at("y", &px(line))
            .is("text-anchor", anchor)
            .text(&words);
        marks = marks.put(el(class).put(up).put(name));
    }
    marks
}

fn axis(desk: &Desk, from: Decimal, to: Decimal) -> El {
    let middle = (from + to) / Decimal::TWO;
    let all = [(from, "0", "start"), (middle, "50%", "middle"), (to, "100%", "end")];
    several().each(&all, |(amount, place, anchor)| {
        let tick = el("text.tick").is("x", place).is("y", "148").is("text-anchor", anchor);
        tick.text(&compact(desk, *amount))
    })
}

/// An amount in as few digits as a picture has room for; the sentence below has it in full.
fn compact(desk: &Desk, amount: Decimal) -> String {
    let (id, unit) = match amount {
        amount if amount >= Decimal::from(1_000_000) => ("leverage-millions", Decimal::from(1_000_000)),
        amount if amount >= Decimal::from(10_000) => ("leverage-thousands", Decimal::ONE_THOUSAND),
        amount => return desk.number(amount.round_dp(0)),
    };
    let digits = if amount < unit * Decimal::TEN { 2 } else { 1 };
    let number = amount.checked_div(unit).unwrap_or_default().round_dp(digits).normalize();
    desk.fill(id, "number", Value::Number(number))
}
