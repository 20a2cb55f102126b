//! Pictures, drawn with attributes only: places are shares of the width, so they stretch while text keeps its size.
//! Behind each stands a table that says the same.

use std::rc::Rc;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use yew::Callback;

use super::say::Say;
use crate::el::{El, On, Then, el, line, nothing, several};
use crate::part::{Own, part};
use crate::speak::Speak;
use walkaway_rules::review::rate::Rate;
use walkaway_rules::review::{Pair, QuarterSums};
use walkaway_rules::vocabulary::Value;

/// The rows of a table; the first cell of each is its name.
pub type Rows = Vec<Vec<String>>;

/// A picture with its title, a line below it, and its table, which opens on demand.
pub struct Figure {
    /// Words.
    pub say: Say,
    /// Told apart from the other pictures.
    pub id: &'static str,
    /// What it shows.
    pub title: String,
    /// What one must know to read it.
    pub note: String,
    /// The names of the table's columns; without any there is no table, for there is nothing to show.
    pub columns: &'static [&'static str],
    /// Gives the table's rows, once it is opened: nobody waits for tables that nobody reads.
    pub rows: Rc<dyn Fn(&Say) -> Rows>,
}

impl Figure {
    /// A picture with its table.
    #[inline(never)]
    pub fn el(self, picture: El) -> El {
        part(move |memory| {
            let open: Own<bool> = memory.own("");
            let head = [self.id, "-head"].concat();
            let note = match self.note.is_empty() {
                true => nothing(),
                false => el("p.quiet").text(&self.note),
            };
            let table = match self.columns.is_empty() {
                true => nothing(),
                false => {
                    let table = match open.get() {
                        true => table(&self.say, &self.title, self.columns, &(self.rows)(&self.say)),
                        false => nothing(),
                    };
                    let name = el("span.hidden").text(": ").text(&self.title);
                    el("details.data")
                        .put(line(&self.say, "summary", "review-table").put(name))
                        .put(table)
                        .listens(On::Toggle, Then::Ticked(Callback::from(move |now| open.set(now))))
                }
            };
            el("figure.panel")
                .is("data-figure", self.id)
                .at("aria-labelledby", &head)
                .put(el("h3").at("id", &head).text(&self.title))
                .put(note)
                .put(picture.clone())
                .put(table)
        })
    }
}

/// A table that scrolls in itself where it is too wide.
pub fn table(say: &Say, caption: &str, columns: &[&str], rows: &[Vec<String>]) -> El {
    let heads = el("tr").each(columns, |name| line(say, "th", name).is("scope", "col"));
    let rows = el("tbody").each(rows, |row| {
        let mut cells = el("tr");
        for (place, cell) in row.iter().enumerate() {
            let kind = if place == 0 { el("th").is("scope", "row") } else { el("td") };
            cells = cells.put(kind.text(cell));
        }
        cells
    });
    let table = el("table").put(el("caption.hidden").text(caption)).put(el("thead").put(heads)).put(rows);
    el("div.wide").is("tabindex", "0").is("role", "group").at("aria-label", caption).put(table)
}

/// A drawing with its name and what it says, for those who do not see it.
fn drawing(id: &str, shape: &'static str, height: usize, title: &str, says: &str, inside: El) -> El {
    let (name, description) = ([id, "-title"].concat(), [id, "-says"].concat());
    el(shape)
        .is("width", "100%")
        .at("height", &height.to_string())
        .is("role", "img")
        .is("focusable", "false")
        .at("aria-labelledby", &name)
        .at("aria-describedby", &description)
        .put(el("title").at("id", &name).text(title))
        .put(el("desc").at("id", &description).text(says))
        .put(inside)
}

fn percent(share: f64) -> String {
    let hundredths = (share * 10_000.0).round();
    // Whatever was drawn from, a place stays one.
    let hundredths = if hundredths.is_finite() { hundredths as i64 } else { 0 };
    [&Decimal::new(hundredths, 2).normalize().to_string(), "%"].concat()
}

/// A place in whole pixels.
fn px(place: f64) -> String {
    let whole = place.round();
    (if whole.is_finite() { whole as i64 } else { 0 }).to_string()
}

/// A decimal as a place in a drawing.
pub fn real(number: Decimal) -> f64 {
    number.to_f64().unwrap_or_default()
}

/// Part of a whole, 0 when there is none.
pub fn ratio(part: f64, whole: f64) -> f64 {
    if whole > 0.0 { part / whole } else { 0.0 }
}

/// A bar of [`bars`].
pub struct Bar {
    /// Its name.
    pub label: String,
    /// Its number, as it is read.
    pub number: String,
    /// How long it is, 0 to 1.
    pub share: f64,
    /// What it is coloured by.
    pub tone: &'static str,
}

const BAR: usize = 38;

/// Bars below each other, each with its name and number above it.
pub fn bars(id: &str, title: &str, bars: &[Bar]) -> El {
    let mut says = String::new();
    let mut drawn = several();
    for (place, bar) in bars.iter().enumerate() {
        add(&mut says, &bar.label, &bar.number);
        let y = |offset: usize| (place * BAR + offset).to_string();
        let rect = |shape: &'static str, width: &str| {
            el(shape).is("x", "0").at("y", &y(22)).at("width", width).is("height", "8").is("rx", "4")
        };
        let fill = match bar.share > 0.0 {
            true => rect("rect.fill", &percent(bar.share.max(0.012))),
            false => nothing(),
        };
        let group = el("g.bar")
            .is("data-tone", bar.tone)
            .put(el("text.name").is("x", "0").at("y", &y(15)).text(&bar.label))
            .put(right("text.number", &y(15), &bar.number))
            .put(rect("rect.rail", "100%"))
            .put(fill);
        drawn = drawn.put(group);
    }
    drawing(id, "svg.chart bars", bars.len() * BAR, title, &says, drawn)
}

/// A text at the right edge.
fn right(shape: &'static str, y: &str, words: &str) -> El {
    el(shape).is("x", "100%").at("y", y).is("text-anchor", "end").text(words)
}

/// Another number for those who do not see the picture.
fn add(says: &mut String, name: &str, number: &str) {
    for part in [if says.is_empty() { "" } else { "; " }, name, ": ", number] {
        says.push_str(part);
    }
}

const COLUMN: f64 = 96.0;
const TOP: f64 = 20.0;

/// Walk-aways by quarter, as columns beside each other. A press on a column asks about its quarter; the list above
/// the picture does the same for the keyboard.
pub fn columns(
    say: &Say,
    title: &str,
    quarters: &[QuarterSums],
    chosen: &str,
    pick: &Callback<String>,
) -> El {
    let most = quarters.iter().map(|sums| sums.walk_aways).max().unwrap_or(0).max(1) as f64;
    let width = 1.0 / quarters.len().max(1) as f64;
    let base = TOP + COLUMN;
    let mut says = String::new();
    let mut drawn = several();
    for (place, sums) in quarters.iter().enumerate() {
        let number = say.many(sums.walk_aways);
        add(&mut says, &say.quarter(&sums.quarter), &number);
        let left = place as f64 * width;
        let height = (COLUMN * sums.walk_aways as f64 / most).round();
        let middle = percent(left + width / 2.0);
        let on = sums.quarter.to == chosen;
        let (pick, day) = (pick.clone(), sums.quarter.from.clone());
        let text = |shape: &'static str, y: f64, words: &str| {
            el(shape).at("x", &middle).at("y", &px(y)).is("text-anchor", "middle").text(words)
        };
        let year = match place == 0 || sums.quarter.number == 1 {
            true => text("text.year", base + 31.0, &sums.quarter.year.to_string()),
            false => nothing(),
        };
        let target = el("rect.target")
            .at("x", &percent(left))
            .is("y", "0")
            .at("width", &percent(width))
            .at("height", &px(base + 38.0));
        let fill = el("rect.fill")
            .at("x", &percent(left + width * 0.18))
            .at("width", &percent(width * 0.64))
            .is("rx", "3")
            .at("y", &px(base - height.max(2.0)))
            .at("height", &px(height.max(2.0)));
        let group = el("g.column")
            .bool("data-chosen", on)
            .bool("data-running", sums.quarter.running)
            .press(move || pick.emit(day.clone()))
            .put(target)
            .put(fill)
            .put(text("text.number", base - height.max(2.0) - 6.0, &number))
            .put(text("text.name", base + 16.0, &say.short(&sums.quarter)))
            .put(year);
        drawn = drawn.put(group);
    }
    let base_line = el("line.base").is("x1", "0").is("x2", "100%").at("y1", &px(base)).at("y2", &px(base));
    let inside = several().put(drawn).put(base_line);
    drawing("columns", "svg.chart columns-chart", (base + 38.0) as usize, title, &says, inside)
}

const DUMBBELL: usize = 42;

/// The price at which we left as nought, and how far from it the price of the return lies.
pub fn dumbbells(say: &Say, title: &str, pairs: &[(&Pair, String)]) -> El {
    let changes = pairs.iter().filter_map(|(pair, _)| pair.share).map(real);
    let (mut low, mut high) = (0.0_f64, 0.0_f64);
    for change in changes {
        low = low.min(change);
        high = high.max(change);
    }
    // Room for the dots at both ends.
    let span = (high - low).max(0.01);
    let place = |change: f64| percent(0.03 + 0.94 * (change - low) / span);
    let zero = place(0.0);
    let mut says = String::new();
    let mut drawn = several();
    for (number, (pair, name)) in pairs.iter().enumerate() {
        let change = pair.share.unwrap_or_default();
        let words = say.change(change);
        add(&mut says, name, &words);
        let (at, top) = (place(real(change)), number * DUMBBELL);
        let y = |offset: usize| (top + offset).to_string();
        let line = |shape: &'static str, to: &str, from_y: &str, to_y: &str| {
            el(shape).at("x1", &zero).at("x2", to).at("y1", from_y).at("y2", to_y)
        };
        let dot = |shape: &'static str, x: &str| el(shape).at("cx", x).at("cy", &y(27)).is("r", "5");
        let way = match () {
            () if change.is_zero() => "same",
            () if change.is_sign_negative() => "less",
            () => "more",
        };
        let group = el("g.dumbbell")
            .is("data-way", way)
            .put(el("text.name").is("x", "0").at("y", &y(14)).text(name))
            .put(right("text.number", &y(14), &words))
            .put(line("line.zero", &zero, &y(19), &y(35)))
            .put(line("line.way", &at, &y(27), &y(27)))
            .put(dot("circle.left", &zero))
            .put(dot("circle.back", &at));
        drawn = drawn.put(group);
    }
    drawing("dumbbells", "svg.chart dumbbells-chart", pairs.len() * DUMBBELL, title, &says, drawn)
}

/// With fewer cases than these an interval is wide for their number.
const MANY: usize = 30;

/// A rate in words, with its interval as a range; with too few cases it says that and no more.
pub fn rate(say: &Say, id: &str, label: &str, rate: &Rate) -> El {
    let div = el("div.rate").at("data-rate", id);
    let what = el("span.what").text(label);
    let (Some(share), Some(low), Some(high)) = (rate.share, rate.low, rate.high) else {
        let none = line(say, "span.quiet", "review-no-cases");
        return div.put(el("p").put(what).put(none));
    };
    let cases = say.tw("review-cases", &[("hits", Value::count(rate.hits)), ("of", Value::count(rate.of))]);
    let interval = say.tw(
        if rate.of < MANY { "review-interval-few" } else { "review-interval" },
        &[("low", Value::Text(say.percent(low))), ("high", Value::Text(say.percent(high)))],
    );
    let (says, figure, of) = match rate.enough {
        true => (interval, say.percent(share), [&cases, "; "].concat()),
        false => (say.t("review-too-few"), cases, String::new()),
    };
    let (from, to) = (real(low), real(high));
    let title = [id, "-rate"].concat();
    let rect = |shape: &'static str, x: &str, y: &'static str, width: &str| {
        el(shape).at("x", x).is("y", y).at("width", width)
    };
    let range = el("svg.chart range")
        .is("width", "100%")
        .is("height", "16")
        .is("role", "img")
        .is("focusable", "false")
        .at("aria-labelledby", &title)
        .put(el("title").at("id", &title).text(&[label, ": ", &says].concat()))
        .put(rect("rect.rail", "0", "5", "100%").is("height", "6").is("rx", "3"))
        .put(rect("rect.interval", &percent(from), "4", &percent(to - from)).is("height", "8").is("rx", "4"))
        .put(el("circle.point").at("cx", &percent(real(share))).is("cy", "8").is("r", "5"));
    let mut below = el("p.quiet");
    if !of.is_empty() {
        below = below.text(&of);
    }
    div.bool("data-enough", rate.enough)
        .put(el("p.row").put(what).put(el("strong.figure").text(&figure)))
        .put(range)
        .put(below.text(&says))
}
