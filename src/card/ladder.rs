//! The price ladder: a bar with its zones, the offers standing on it, the limits below, and the gap that decides. It is a
//! slider too: whoever moves it tries another price.
//!
//! Places are shares of the width and sizes are pixels, so that nothing is scaled and nothing measured. Labels are laid out
//! for the narrowest card; a wider one only moves them further apart.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::draw::{Draw, icon};
use super::marks::{self, Mark};
use super::what_if;
use crate::el::{El, On, el, nothing, path, several};
use crate::speak::Speak;
use walkaway_rules::facts::read::order;
use walkaway_rules::guidance::LimitSpan;
use walkaway_rules::vocabulary::{Level, Span, Value, Zone};

/// The narrowest drawing, in pixels: a card of 320 less its padding.
const WIDTH: f64 = 286.0;
/// Between two labels, as a share of the width.
const APART: f64 = 8.0 / WIDTH;
/// Where things are, in pixels from the top.
const NAMES: &str = "12";
const NUMBERS: &str = "28";
const BAR: f64 = 48.0;
const HIGH: f64 = 16.0;
const UNDER: f64 = BAR + HIGH;
const HEIGHT: &str = "106";
/// What is further away than so many times what lies between the limits stands at the edge.
const FAR: f64 = 3.0;
/// How many steps the slider has, about.
const STEPS: f64 = 100.0;

/// A label that wants to stand at a place of the scale; places and widths are shares of the width.
struct Label {
    at: f64,
    name: String,
    number: String,
    class: &'static str,
    /// Where its middle stands.
    middle: f64,
    /// Beside the label of that place, so many pixels from its middle; as long as it need not give way.
    beside: Option<(f64, f64)>,
}

impl Label {
    fn new(at: f64, name: String, number: String, class: &'static str) -> Label {
        Label { at, name, number, class, middle: at, beside: None }
    }

    /// A generous guess of the width: measuring would need a drawn page. The lesser has its number only where there is room.
    fn width(&self) -> f64 {
        let name = self.name.chars().count() as f64 * 6.6;
        let number = match self.class {
            "lesser" => 0.0,
            "limit" | "short" | "over" => self.number.chars().count() as f64 * 7.0,
            _ => self.number.chars().count() as f64 * 8.2,
        };
        (name.max(number) + 2.0) / WIDTH
    }
}

/// Puts labels side by side so that nothing touches and no order changes; those that find no room, the last first, are
/// left out. They come in the order in which they matter.
fn arrange(labels: &mut Vec<Label>) {
    let mut room = 1.0 + APART;
    labels.retain(|label| {
        room -= label.width() + APART;
        room >= 0.0 || {
            room += label.width() + APART;
            false
        }
    });
    order(labels, |a, b| a.at < b.at);
    // Those too close give way to each other, each as much as the other; what is at an edge stays inside.
    for _ in 0..12 {
        let mut before: Option<&mut Label> = None;
        for label in labels.iter_mut() {
            let half = label.width() / 2.0;
            label.middle = label.middle.max(half).min(1.0 - half);
            if let Some(before) = before {
                let over = before.middle + before.width() / 2.0 + APART + half - label.middle;
                if over > 0.0 {
                    before.middle -= over / 2.0;
                    label.middle += over / 2.0;
                }
            }
            before = Some(label);
        }
    }
}

struct Scale {
    low: f64,
    high: f64,
}

impl Scale {
    #[expect(
        clippy::manual_clamp,
        reason = "the panic of `clamp` would bring all of float printing into the page"
    )]
    fn share(&self, number: f64) -> f64 {
        ((number - self.low) / (self.high - self.low)).max(0.0).min(1.0)
    }

    fn place(&self, number: Decimal) -> f64 {
        self.share(real(number))
    }

    /// It lies beyond the left or the right edge.
    fn beyond(&self, number: Decimal) -> Option<&'static str> {
        let number = real(number);
        if number < self.low { Some("left") } else { (number > self.high).then_some("right") }
    }
}

#[inline(never)]
fn real(number: Decimal) -> f64 {
    number.to_f64().unwrap_or_default()
}

/// No cents where they would only be noise; cut, never rounded up to a limit.
fn brief(number: Decimal) -> Decimal {
    number.trunc_with_scale(if number.abs() < Decimal::ONE_THOUSAND { 2 } else { 0 })
}

/// Hundredths in whole numbers: writing floats would bring in code that nothing else needs.
#[inline(never)]
fn hundredths(number: f64) -> String {
    Decimal::new((number * 100.0).round() as i64, 2).to_string()
}

impl El {
    /// A place along the width.
    #[inline(never)]
    fn share(self, name: &'static str, share: f64) -> El {
        self.at2(name, &hundredths(share * 100.0), "%")
    }

    /// A height in pixels.
    #[inline(never)]
    fn px(self, name: &'static str, number: f64) -> El {
        self.at(name, &hundredths(number))
    }

    /// A second class beside the first.
    fn classes(self, first: &str, second: &str) -> El {
        self.at("class", &[first, " ", second].concat())
    }
}

/// A line between two points.
#[inline(never)]
fn line(from: (f64, f64), to: (f64, f64)) -> El {
    el("line").share("x1", from.0).share("x2", to.0).px("y1", from.1).px("y2", to.1)
}

/// A limit about which something is known: from nothing to anything says nothing.
fn telling(limit: &Option<LimitSpan>) -> Option<&LimitSpan> {
    limit.as_ref().filter(|limit| limit.most.is_some() || limit.least.published >= Decimal::ONE)
}

#[inline(never)]
fn bounds(limit: &Option<LimitSpan>) -> (Option<f64>, Option<f64>) {
    match telling(limit) {
        Some(limit) => {
            (Some(real(limit.least.published)), limit.most.as_ref().map(|most| real(most.published)))
        }
        None => (None, None),
    }
}

/// The zones, from low to high, each from where until where; `None` is where nobody can say.
fn zones(draw: &Draw, scale: &Scale) -> Vec<(f64, f64, Option<Zone>)> {
    let (floor_least, floor_most) = bounds(&draw.now.price.floor);
    let (threshold_least, threshold_most) = bounds(&draw.now.price.threshold);
    let mut edges = vec![scale.low, scale.high];
    for edge in [floor_least, floor_most, threshold_least, threshold_most].into_iter().flatten() {
        edges.push(edge.max(scale.low).min(scale.high));
    }
    order(&mut edges, |a, b| a < b);
    let below = |middle: f64, edge: Option<f64>| edge.is_some_and(|edge| middle < edge);
    let above = |middle: f64, edge: Option<f64>| edge.is_some_and(|edge| middle >= edge);
    let mut zones = Vec::new();
    let mut from = scale.low;
    for to in edges {
        if to == from {
            continue;
        }
        let middle = (from + to) / 2.0;
        let zone = if below(middle, floor_least) {
            Some(Zone::BelowFloor)
        } else if above(middle, threshold_most) {
            Some(Zone::Clear)
        } else if above(middle, floor_most) && below(middle, threshold_least) {
            Some(Zone::Approval)
        } else {
            None
        };
        zones.push((scale.share(from), scale.share(to), zone));
        from = to;
    }
    zones
}

/// The icon of a level on the bar.
pub fn sign(x: &str, y: &str, level: Level) -> El {
    let sign = el("svg").is("x", "-7").is("y", "-7").is("width", "14").is("height", "14");
    el("svg.zone-icon")
        .is("data-level", level.word())
        .at("x", x)
        .at("y", y)
        .is("overflow", "visible")
        .put(sign.put(icon(Span::sure(level))))
}

/// A zone on the bar, with its level's icon at a place where nothing crosses it.
fn zone(from: f64, to: f64, zone: Option<Zone>, crossed: &[f64]) -> El {
    let (class, fill, level) = match zone {
        Some(Zone::BelowFloor) => ("below", "url(#wa-below)", Some(Level::WalkAway)),
        Some(Zone::Approval) => ("approval", "url(#wa-approval)", Some(Level::NeedsApproval)),
        Some(Zone::Clear) => ("clear", "none", Some(Level::GoAhead)),
        None => ("open", "url(#wa-open)", None),
    };
    let wide = to - from;
    let rect = |first: &str| {
        let rect = el("rect").classes(first, class).share("x", from).share("width", wide);
        rect.px("y", BAR).px("height", HIGH)
    };
    let drawn = several().put(rect("zone")).put(rect("pattern").is("fill", fill));
    let Some(level) = level.filter(|_| wide > 0.08) else { return drawn };
    let free = |share: &f64| crossed.iter().all(|x| (x - (from + wide * share)).abs() >= 0.05);
    let Some(share) = [0.5, 0.25, 0.75].into_iter().find(free) else { return drawn };
    let x = [&hundredths((from + wide * share) * 100.0), "%"].concat();
    drawn.put(sign(&x, &hundredths(BAR + HIGH / 2.0), level))
}

/// A mark that stands on the bar: each side has its own shape, an earlier offer a hollow one, and what lies beyond the
/// edge points there.
pub fn mark(x: &str, y: &str, side: &'static str, small: bool) -> El {
    let shape = match (side, small) {
        ("left", _) => "M0-8L11-15V-1z",
        ("right", _) => "M0-8L-11-15V-1z",
        ("us", false) => "M0-14a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13z",
        ("us", true) => "M0-10a4 4 0 1 1 0 8a4 4 0 1 1 0-8z",
        ("list", _) => "M-5-11H5V-1H-5z",
        ("effective", _) => "M-5-10H5L0-1z",
        (_, true) => "M-5-10H5L0-2z",
        (_, false) => "M-8-13H8L0 0z",
    };
    let dot = path("path", shape).classes(if small { "past dot" } else { "dot" }, side);
    el("svg").at("x", x).at("y", y).is("overflow", "visible").put(dot)
}

/// A label's two lines.
fn lines(label: &Label, names: &'static str, numbers: &'static str) -> El {
    let line = |class: &str, text: &str, y: &'static str| {
        let line = el("text").classes(class, label.class).is("y", y);
        let line = match label.beside.filter(|_| (label.middle - label.at).abs() < 1e-6) {
            Some((of, away)) => line.share("x", of).px("dx", away),
            None => line.share("x", label.middle).is("text-anchor", "middle"),
        };
        line.text(text)
    };
    let name = if label.name.is_empty() { nothing() } else { line("name", &label.name, names) };
    let number = if label.number.is_empty() { nothing() } else { line("number", &label.number, numbers) };
    several().put(name).put(number)
}

/// How a zone is told apart without colour.
fn hatch(id: &'static str, size: &'static str, shape: &'static str) -> El {
    el("pattern")
        .is("id", id)
        .is("width", size)
        .is("height", size)
        .is("patternUnits", "userSpaceOnUse")
        .put(path("path", shape).is("class", id))
}

/// The patterns of the zones.
pub fn hatches() -> El {
    el("defs")
        .put(hatch("wa-below", "6", "M-1 7L7-1M-1 1L1-1M5 7L7 5"))
        .put(hatch("wa-approval", "5", "M1.5 1.5h1.4v1.4h-1.4z"))
        .put(hatch("wa-hold", "4", "M0 2h4"))
        .put(hatch("wa-open", "7", "M0 3.5h3.5"))
}

/// The distance that decides: to the floor from below it, to the threshold otherwise. From where, to where, and how far,
/// as the numbers beside it say.
fn gap(draw: &Draw) -> Option<(Decimal, Decimal, Decimal)> {
    let price = &draw.now.price;
    let judged = price.effective.or(price.amount)?;
    let below = telling(&price.floor).is_some_and(|floor| judged < floor.least.published);
    let nearest = if below { &price.floor } else { &price.threshold };
    let limit = nearest.as_ref()?.known()?.published;
    let gap = brief(judged).checked_sub(limit).filter(|gap| !gap.is_zero())?;
    // What was approved lacks nothing.
    if gap.is_sign_negative() && draw.now.verdict == Some(Span::sure(Level::GoAhead)) {
        return None;
    }
    Some((judged, limit, gap))
}

/// The scale that has room for the limits, and for every price that is not far off them; `None` when there is nothing. It
/// is the record's: a trial moves along it.
fn scale(draw: &Draw) -> Option<Scale> {
    let price = &draw.record.price;
    let mut limits: Vec<f64> = Vec::new();
    for limit in [&price.floor, &price.threshold] {
        let (least, most) = bounds(limit);
        limits.extend(least.into_iter().chain(most));
    }
    // Where the limits may lie higher, no price is far off.
    let mut edges = Scale { low: f64::INFINITY, high: f64::NEG_INFINITY };
    let mut add = |number: f64| {
        edges.low = edges.low.min(number);
        edges.high = edges.high.max(number);
    };
    limits.iter().copied().for_each(&mut add);
    let (mut low, mut high) = (f64::NEG_INFINITY, f64::INFINITY);
    let known = [&price.floor, &price.threshold]
        .iter()
        .all(|limit| limit.as_ref().is_some_and(|limit| limit.known().is_some()));
    if let (Some(first), Some(last), true) = (limits.first(), limits.last(), known) {
        let between = (last - first).max(last.abs() * 0.05);
        (low, high) = (first - FAR * between, last + FAR * between);
        // A little of the zones beyond the limits is always seen.
        add(first - between / 2.0);
        add(last + between / 2.0);
    }
    for point in &price.table {
        let amounts = [Some(point.amount), point.effective];
        amounts
            .into_iter()
            .flatten()
            .map(real)
            .filter(|number| *number >= low && *number <= high)
            .for_each(&mut add);
    }
    let Scale { low, high } = edges;
    let room = ((high - low) * 0.06).max(high.abs() * 0.005).max(1e-6);
    (low <= high).then_some(Scale { low: low - room, high: high + room })
}

/// The steps of the slider: so many from nothing to where it begins and ends, and what one is worth.
pub struct Steps {
    low: i64,
    high: i64,
    step: Decimal,
}

impl Steps {
    fn of(scale: &Scale) -> Option<Steps> {
        // 1, 2 or 5 of a power of ten; never less than a cent.
        let wanted = (scale.high - scale.low) / STEPS;
        let mut power = Decimal::new(1, 2);
        let mut step = power;
        for times in [1, 2, 5].into_iter().cycle().take(81) {
            step = power.checked_mul(Decimal::from(times))?;
            if real(step) >= wanted {
                break;
            }
            if times == 5 {
                power = power.checked_mul(Decimal::TEN)?;
            }
        }
        let size = real(step);
        let steps = Steps {
            low: (scale.low.max(0.0) / size).ceil() as i64,
            high: (scale.high / size).floor() as i64,
            step,
        };
        (steps.low < steps.high).then_some(steps)
    }

    /// The amount at a step.
    pub fn amount(&self, at: &str) -> Option<Decimal> {
        let at: i64 = at.parse().ok()?;
        Decimal::from(at).checked_mul(self.step)
    }

    fn nearest(&self, amount: Decimal) -> i64 {
        (real(amount) / real(self.step)).round() as i64
    }
}

/// The steps in which a price is tried.
pub fn steps(draw: &Draw) -> Option<Steps> {
    Steps::of(&scale(draw)?)
}

/// The limit that a key of the slider goes to.
pub fn limit(draw: &Draw, key: &str) -> Option<Decimal> {
    let price = &draw.now.price;
    let limit = if key == "Home" { &price.floor } else { &price.threshold };
    Some(limit.as_ref()?.known()?.published)
}

/// What is tried is dragged, or moved by the keys.
fn slider(draw: &Draw, scale: &Scale) -> El {
    let price = &draw.now.price;
    let (Some(amount), Some(steps)) = (price.amount, Steps::of(scale)) else { return nothing() };
    let number = |number: i64| number.to_string();
    let words = vec![
        ("name", Value::Text(draw.t(if draw.app.price_tried() { "ladder-tried" } else { "ladder-record" }))),
        ("amount", Value::Number(amount)),
        ("zone", Value::Message(marks::zone(marks::standing(price)).to_owned())),
    ];
    el("input.slide")
        .is("type", "range")
        .is("data-key", "slider")
        .at("aria-label", &draw.t("card-try-price-on-ladder"))
        .at("aria-valuetext", &draw.tw("card-ladder-price", &words))
        .at("min", &number(steps.low))
        .at("max", &number(steps.high))
        .is("step", "1")
        .holds(&number(steps.nearest(amount)))
        .drafts(draw, On::Input, what_if::SLIDE)
        .keys(draw, &["Home", "End", "Escape"])
}

/// The picture; nothing when there is neither a price nor a limit to draw.
pub fn view(draw: &Draw) -> El {
    let price = &draw.now.price;
    let points = marks::marks(draw);
    let Some(scale) = scale(draw) else { return nothing() };
    let number = |number: Decimal| draw.number(brief(number));
    let judged = price.effective.or(price.amount);

    // Those that matter first; what is tried stands alone.
    let mut above: Vec<Label> = Vec::new();
    let mut lesser = None;
    for point in points.iter().filter(|point| point.named) {
        let (at, name, number) = (scale.place(point.amount), point.name.clone(), number(point.amount));
        match point.class {
            "list" => lesser = Some(Label::new(at, name, number, "lesser")),
            class => above.push(Label::new(at, name, number, class)),
        }
    }
    let mut below: Vec<Label> = Vec::new();
    for (limit, id) in [(&price.floor, "ladder-floor"), (&price.threshold, "ladder-threshold")] {
        let Some(limit) = telling(limit) else { continue };
        below.push(Label::new(
            scale.place(limit.least.published),
            draw.t(id),
            limit_shown(draw, limit),
            "limit",
        ));
    }
    let mut bracket = nothing();
    if let Some((judged, limit, gap)) = gap(draw) {
        let (from, to) = (scale.place(judged), scale.place(limit));
        let (id, class) =
            if gap.is_sign_negative() { ("card-gap-short", "short") } else { ("card-gap-over", "over") };
        let text = draw.fill(id, "gap", Value::Number(brief(gap.abs())));
        // Beside its limit, on the line of the numbers.
        let mut label = Label::new(to, String::new(), text, class);
        let limit = below.iter().find(|label| (label.at - to).abs() < 1e-9).map_or(0.0, Label::width);
        label.at = to + APART + (limit + label.width()) / 2.0;
        label.middle = label.at;
        label.beside = Some((to, limit * WIDTH / 2.0 + 8.0));
        below.push(label);
        bracket = line((from.min(to), UNDER + 4.0), (from.max(to), UNDER + 4.0)).classes("gap", class);
    }
    arrange(&mut above);
    arrange(&mut below);
    // The list's, where it touches none of them.
    if let Some(mut label) = lesser {
        label.middle = label.at.min(1.0 - label.width() / 2.0);
        let apart = |other: &Label| {
            (other.middle - label.middle).abs() > APART + (other.width() + label.width()) / 2.0
        };
        if above.iter().all(apart) {
            above.push(label);
        }
    }
    // The currency, once, where a name leaves room for it.
    if let Some(currency) = price.currency.as_ref().filter(|_| {
        below.iter().all(|label| label.name.is_empty() || label.middle + label.width() / 2.0 < 0.87)
    }) {
        let mut label = Label::new(1.0, currency.clone(), String::new(), "limit");
        label.middle = 1.0 - label.width() / 2.0;
        below.push(label);
    }

    let mut crossed: Vec<f64> = judged.iter().map(|judged| scale.place(*judged)).collect();
    crossed.extend(below.iter().filter(|label| !label.name.is_empty()).map(|label| label.at));
    let mut picture = el("svg.ladder notranslate")
        .is("width", "100%")
        .is("height", HEIGHT)
        .is("role", "img")
        .at("aria-label", &alternative(draw, &points))
        .put(hatches());
    for (from, to, kind) in zones(draw, &scale) {
        picture = picture.put(zone(from, to, kind, &crossed));
    }
    for limit in [&price.floor, &price.threshold] {
        if let Some(limit) = telling(limit) {
            let at = scale.place(limit.least.published);
            let tick = |from: f64, to: f64| line((at, from), (at, to));
            picture = picture
                .put(tick(BAR, UNDER).is("class", "cut"))
                .put(tick(BAR - 4.0, UNDER + 8.0).is("class", "tick"));
        }
    }
    picture = picture.put(bracket);
    if let Some(at) =
        judged.filter(|judged| scale.beyond(*judged).is_none()).map(|judged| scale.place(judged))
    {
        picture = picture.put(line((at, BAR), (at, UNDER + 4.0)).is("class", "judged"));
    }
    for point in points.iter().rev() {
        let x = [&hundredths(scale.place(point.amount) * 100.0), "%"].concat();
        let class = scale.beyond(point.amount).unwrap_or(point.class);
        // Of earlier offers beyond the edge nothing is said.
        if class == point.class || !point.small {
            picture = picture.put(mark(&x, "48", class, point.small));
        }
    }
    for label in &above {
        // A label that had to give way says whose it is.
        if (label.at - label.middle).abs() > label.width() / 2.0 {
            picture = picture.put(line((label.middle, 31.0), (label.at, 35.0)).is("class", "leader"));
        }
        picture = picture.put(lines(label, NAMES, NUMBERS));
    }
    for label in &below {
        picture = picture.put(lines(label, "86", "102"));
    }
    el("div.measure").when(draw.app.price_tried(), "data-tried", "yes").put(picture).put(slider(draw, &scale))
}

/// The picture in one sentence, with the numbers as the picture shows them; the table has every one.
fn alternative(draw: &Draw, points: &[Mark]) -> String {
    let mut text = draw.t("card-ladder");
    let mut sign = ": ";
    let mut add = |said: &str| {
        text.push_str(sign);
        text.push_str(said);
        sign = "; ";
    };
    for (limit, id) in
        [(&draw.now.price.floor, "ladder-floor"), (&draw.now.price.threshold, "ladder-threshold")]
    {
        if let Some(limit) = telling(limit) {
            add(&[&draw.t(id), " ", &limit_shown(draw, limit)].concat());
        }
    }
    for mark in points.iter().filter(|mark| !mark.small) {
        add(&draw.tw(
            "card-ladder-price",
            &[
                ("name", Value::Text(mark.name.clone())),
                ("amount", Value::Number(brief(mark.amount))),
                ("zone", Value::Message(marks::zone(mark.zone).to_owned())),
            ],
        ));
    }
    if let Some((_, _, gap)) = gap(draw) {
        let id = if gap.is_sign_negative() { "card-gap-short" } else { "card-gap-over" };
        add(&draw.fill(id, "gap", Value::Number(brief(gap.abs()))));
    }
    text
}

/// A limit as the picture has it: where something about it is unknown, from where on it lies.
fn limit_shown(draw: &Draw, limit: &LimitSpan) -> String {
    let least = Value::Number(brief(limit.least.published));
    match limit.known() {
        Some(_) => draw.value(least),
        None => draw.fill("card-from", "value", least),
    }
}
