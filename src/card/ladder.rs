//! The price ladder: a scale with its zones, limits and every price on the table, drawn with attributes only.
//!
//! Positions are shares of the width, so the picture stretches without a viewBox and text keeps its size.
//! Labels are laid out for the narrowest card; a wider one only moves them further apart.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::draw::{Draw, icon};
use super::marks::{self, Mark};
use crate::el::{El, el, nothing, path, several};
use crate::speak::Speak;
use walkaway_rules::facts::read::order;
use walkaway_rules::guidance::LimitSpan;
use walkaway_rules::vocabulary::{Level, Span, Value, Zone};

/// The narrowest drawing, in pixels: a card of 320 less its padding.
const WIDTH: f64 = 282.0;
/// Between two labels, as a share of the width.
const APART: f64 = 8.0 / WIDTH;
const LABEL: f64 = 30.0;
const BAR: f64 = 20.0;
const LEADER: f64 = 14.0;

/// A label that wants to stand at a place of the scale; places and widths are shares of the width.
struct Label {
    at: f64,
    name: String,
    number: String,
    class: &'static str,
    /// Where its middle stands.
    middle: f64,
    /// Where its leader passes the nearer lanes.
    via: f64,
    lane: usize,
}

impl Label {
    fn new(at: f64, name: String, number: String, class: &'static str) -> Label {
        Label { at, name, number, class, middle: at, via: at, lane: 0 }
    }

    /// Where its leader ends on the side of the bar.
    fn foot(&self) -> f64 {
        if self.lane == 0 { self.middle } else { self.via }
    }

    /// A generous guess of the width: measuring would need a drawn page.
    fn width(&self) -> f64 {
        let name = self.name.chars().count() as f64 * 6.1;
        let number = self.number.chars().count() as f64 * 7.2;
        (name.max(number) + 2.0) / WIDTH
    }

    /// What it takes in a lane: its width in its own, next to nothing where only its leader passes.
    fn room(&self, lane: usize) -> f64 {
        if self.lane == lane { self.width() } else { 0.0 }
    }

    fn top(&self) -> f64 {
        self.lane as f64 * LABEL
    }
}

/// Puts labels into as few lanes as fit, each lane spread so that nothing touches and no order changes.
/// Returns how high the lanes are.
fn arrange(labels: &mut [Label]) -> f64 {
    order(labels, |a, b| a.at < b.at);
    let mut wanted = -APART;
    for label in labels.iter() {
        wanted += label.width() + APART;
    }
    let lanes = wanted.ceil().max(1.0) as usize;
    for (place, label) in labels.iter_mut().enumerate() {
        label.lane = place % lanes;
    }
    for lane in 0..lanes {
        spread(labels, lane);
    }
    if labels.is_empty() { 0.0 } else { lanes as f64 * LABEL }
}

/// Moves the labels of a lane apart, and the leaders to further lanes that pass between them, keeping their order.
fn spread(labels: &mut [Label], lane: usize) {
    let gap = |a: f64, b: f64| (a + b) / 2.0 + if a > 0.0 && b > 0.0 { APART } else { APART / 2.0 };
    // From the left edge, each as far to the right as the one before it makes it go.
    let mut before: Option<(f64, f64)> = None;
    for label in labels.iter_mut().filter(|label| label.lane >= lane) {
        let room = label.room(lane);
        let least = before.map_or(room / 2.0, |(middle, other)| middle + gap(other, room));
        label.middle = label.via.max(least);
        before = Some((label.middle, room));
    }
    // From the right edge, back to the left as far as needed.
    let mut after: Option<(f64, f64)> = None;
    for label in labels.iter_mut().rev().filter(|label| label.lane >= lane) {
        let room = label.room(lane);
        let most = after.map_or(1.0 - room / 2.0, |(middle, other)| middle - gap(other, room));
        label.middle = label.middle.min(most);
        after = Some((label.middle, room));
        if label.lane > lane {
            label.via = label.middle;
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
    limit.as_ref().filter(|limit| limit.most.is_some() || !limit.least.published.is_zero())
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

/// A zone on the bar, with its level's icon at a place where no price is marked.
fn zone(from: f64, to: f64, zone: Option<Zone>, bar: f64, crossed: &[f64]) -> El {
    let (class, fill, level) = match zone {
        Some(Zone::BelowFloor) => ("below", "url(#wa-below)", Some(Level::WalkAway)),
        Some(Zone::Approval) => ("approval", "url(#wa-approval)", Some(Level::NeedsApproval)),
        Some(Zone::Clear) => ("clear", "url(#wa-clear)", Some(Level::GoAhead)),
        None => ("open", "url(#wa-open)", None),
    };
    let wide = to - from;
    let rect = |first: &str| {
        let rect = el("rect").classes(first, class).share("x", from).share("width", wide);
        rect.px("y", bar).px("height", BAR)
    };
    let drawn = several().put(rect("zone")).put(rect("pattern").is("fill", fill));
    let Some(level) = level.filter(|_| wide > 0.1) else { return drawn };
    let free = |share: &f64| crossed.iter().all(|x| (x - (from + wide * share)).abs() >= 0.045);
    let Some(share) = [0.5, 0.25, 0.75].into_iter().find(free) else { return drawn };
    let sign = el("svg").is("x", "-7").is("y", "-7").is("width", "14").is("height", "14");
    drawn.put(
        el("svg.zone-icon")
            .is("data-level", level.word())
            .share("x", from + wide * share)
            .px("y", bar + BAR / 2.0)
            .is("overflow", "visible")
            .put(sign.put(icon(Span::sure(level)))),
    )
}

/// A mark on the bar: each side has its own shape.
fn mark(at: f64, y: f64, side: &'static str, small: bool) -> El {
    let shape = match (side, small) {
        ("buyer", false) => "M0-6L6 0L0 6L-6 0z",
        ("buyer", true) => "M0-3.6L3.6 0L0 3.6L-3.6 0z",
        ("us", false) => "M0-5.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0-11z",
        ("us", true) => "M0-3.2a3.2 3.2 0 1 1 0 6.4a3.2 3.2 0 1 1 0-6.4z",
        ("effective", _) => "M-4.5-3.5L4.5-3.5L0 4.5z",
        ("list", _) => "M-4.5-4.5L4.5-4.5L4.5 4.5L-4.5 4.5z",
        _ => "M-6.5-5L6.5-5L0 6.5z",
    };
    let dot = path("path", shape).classes(if small { "small dot" } else { "dot" }, side);
    el("svg").share("x", at).px("y", y).is("overflow", "visible").put(dot)
}

/// A label's two lines.
fn lines(label: &Label, y: f64) -> El {
    let line = |class: &str, text: &str, y: f64| {
        let line = el("text").classes(class, label.class).share("x", label.middle).px("y", y);
        line.is("text-anchor", "middle").text(text)
    };
    several().put(line("name", &label.name, y + 11.0)).put(line("number", &label.number, y + 25.0))
}

/// From the bar to a label: to its lane's joint first, then straight through the nearer lanes.
fn leader(label: &Label, bar: f64, joint: f64, end: f64) -> El {
    let foot = label.foot();
    let drawn = several().put(line((label.at, bar), (foot, joint)).classes("leader", label.class));
    if label.lane == 0 {
        return drawn;
    }
    drawn.put(line((label.via, joint), (label.via, end)).is("class", "leader"))
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

/// The distance that decides: to the floor from below it, to the threshold otherwise. From where, and how far.
fn gap(draw: &Draw) -> Option<(Decimal, Decimal, Decimal)> {
    let price = &draw.now.price;
    let judged = price.effective.or(price.amount)?;
    let below = telling(&price.floor).is_some_and(|floor| judged < floor.least.published);
    let nearest = if below { &price.floor } else { &price.threshold };
    let limit = nearest.as_ref()?.known()?.published;
    let gap = judged.checked_sub(limit).filter(|gap| !gap.is_zero())?;
    Some((judged, limit, gap))
}

/// The scale that has room for everything that is to be marked; `None` when there is nothing.
fn scale(draw: &Draw, marked: &[Mark]) -> Option<Scale> {
    let price = &draw.now.price;
    let mut low = f64::INFINITY;
    let mut high = f64::NEG_INFINITY;
    let mut add = |number: f64| {
        low = low.min(number);
        high = high.max(number);
    };
    for mark in marked {
        add(real(mark.amount));
    }
    for limit in [&price.floor, &price.threshold] {
        let (least, most) = bounds(limit);
        least.into_iter().chain(most).for_each(&mut add);
    }
    let room = ((high - low) * 0.14).max(high.abs() * 0.02).max(1e-6);
    (low <= high).then_some(Scale { low: low - room, high: high + room })
}

/// The picture; nothing when there is neither a price nor a limit to draw.
pub fn view(draw: &Draw) -> El {
    let price = &draw.now.price;
    let points = marks::marks(draw);
    let Some(scale) = scale(draw, &points) else { return nothing() };
    let number = |number: Decimal| draw.number(brief(number));

    let mut above: Vec<Label> = Vec::new();
    let mut crossed: Vec<f64> = Vec::new();
    for point in &points {
        let at = scale.place(point.amount);
        crossed.push(at);
        if !point.small {
            above.push(Label::new(at, point.name.clone(), number(point.amount), point.class));
        }
    }
    let mut below: Vec<Label> = Vec::new();
    for (limit, id) in [(&price.floor, "card-floor"), (&price.threshold, "card-threshold")] {
        let Some(limit) = telling(limit) else { continue };
        let at = scale.place(limit.least.published);
        below.push(Label::new(at, draw.t(id), limit_shown(draw, limit), "limit"));
    }

    let above_height = arrange(&mut above) + if above.is_empty() { 0.0 } else { LEADER };
    let bar = above_height + 7.0;
    let under = bar + BAR + 5.0;
    let mut bracket = nothing();
    if let Some((judged, limit, gap)) = gap(draw) {
        let (from, to) = (scale.place(judged), scale.place(limit));
        let (id, name, class) = match gap.is_sign_negative() {
            true => ("card-gap-short", "card-gap-short-name", "short"),
            false => ("card-gap-over", "card-gap-over-name", "over"),
        };
        let text = draw.fill(id, "gap", Value::Number(brief(gap.abs())));
        below.push(Label::new((from + to) / 2.0, draw.t(name), text, class));
        bracket = line((from.min(to), under), (from.max(to), under)).classes("gap", class);
    }
    let labels_from = bar + BAR + LEADER + 4.0;
    let height = labels_from + arrange(&mut below);

    let hatches = el("defs")
        .put(hatch("wa-below", "6", "M-1 7L7-1M-1 1L1-1M5 7L7 5"))
        .put(hatch("wa-approval", "5", "M1.5 1.5h1.4v1.4h-1.4z"))
        .put(hatch("wa-clear", "6", ""))
        .put(hatch("wa-open", "7", "M0 3.5h3.5"));
    let frame =
        el("rect.frame").is("x", "0").is("width", "100%").px("y", bar).px("height", BAR).is("rx", "2");
    let mut picture = el("svg.ladder notranslate")
        .is("width", "100%")
        .px("height", height)
        .is("role", "img")
        .at("aria-label", &alternative(draw, &points))
        .put(hatches);
    for (from, to, kind) in zones(draw, &scale) {
        picture = picture.put(zone(from, to, kind, bar, &crossed));
    }
    picture = picture.put(frame);
    for label in below.iter().filter(|label| label.class == "limit") {
        picture = picture.put(line((label.at, bar - 3.0), (label.at, under)).is("class", "tick"));
    }
    picture = picture.put(bracket);
    for label in &below {
        picture = picture.put(leader(label, under, labels_from - 1.0, labels_from + label.top()));
    }
    for label in &above {
        let joint = above_height - LEADER + 1.0;
        picture = picture.put(leader(label, bar - 1.0, joint, joint - label.top()));
    }
    if let Some(judged) = price.effective.or(price.amount) {
        let at = scale.place(judged);
        picture = picture.put(line((at, bar), (at, under)).is("class", "judged"));
    }
    for (point, at) in points.iter().zip(&crossed).rev() {
        picture = picture.put(mark(*at, bar - 1.0, point.class, point.small));
    }
    for label in &above {
        picture = picture.put(lines(label, above_height - LEADER - LABEL - label.top()));
    }
    for label in &below {
        picture = picture.put(lines(label, labels_from + label.top()));
    }
    picture
}

/// The picture in one sentence, with the numbers as the picture shows them; the table beside it has every one.
fn alternative(draw: &Draw, points: &[Mark]) -> String {
    let mut text = draw.t("card-ladder");
    let mut sign = ": ";
    let mut add = |said: &str| {
        text.push_str(sign);
        text.push_str(said);
        sign = "; ";
    };
    for (limit, id) in [(&draw.now.price.floor, "card-floor"), (&draw.now.price.threshold, "card-threshold")]
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
        let id = if gap.is_sign_negative() { "card-ladder-short" } else { "card-ladder-over" };
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
