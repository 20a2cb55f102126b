//! The offers over time beside the limits. Places along the width are shares of it, so that the picture stretches and
//! its text keeps its size; what is drawn also stands in the table below it.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::coach::desk::Desk;
use crate::el::{El, el, nothing, path, several};
use crate::speak::Speak;
use walkaway_rules::advice::talks::{Flag, OfferView, TalksView};
use walkaway_rules::vocabulary::Moment;
use walkaway_rules::vocabulary::Side;

/// The narrowest drawing, in pixels; labels are laid out for it.
const WIDTH: f64 = 268.0;
const HEIGHT: f64 = 212.0;
const TOP: f64 = 26.0;
const BOTTOM: f64 = 176.0;
/// Where the first mark stands, where the last, and where what lies between the last prices is drawn.
const LEFT: f64 = 0.07;
const RIGHT: f64 = 0.64;
const BRACKET: f64 = 0.76;

/// The mark of a side, around 0 0: an element with its class and a path.
pub fn shape(side: Side) -> (&'static str, &'static str) {
    match side {
        Side::Us => ("path.dot us", "M0-5.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0-11z"),
        Side::Buyer => ("path.dot buyer", "M0-6.5L6.5 0L0 6.5L-6.5 0z"),
    }
}

/// Prices to heights.
struct Scale {
    low: f64,
    high: f64,
}

impl Scale {
    fn y(&self, price: Decimal) -> f64 {
        let share = (real(price) - self.low) / (self.high - self.low);
        BOTTOM - share.clamp(0.0, 1.0) * (BOTTOM - TOP)
    }
}

fn real(number: Decimal) -> f64 {
    number.to_f64().unwrap_or_default()
}

/// Hundredths in whole numbers: writing floats would bring in code that nothing else needs.
fn px(number: f64) -> String {
    Decimal::new((number * 100.0).round() as i64, 2).to_string()
}

fn percent(share: f64) -> String {
    px(share * 100.0) + "%"
}

/// No cents where they would only be noise.
fn brief(number: Decimal) -> Decimal {
    number.trunc_with_scale(if number.abs() < Decimal::ONE_THOUSAND { 2 } else { 0 })
}

/// A guess of a label's width as a share of the drawing.
fn width(text: &str) -> f64 {
    text.chars().count() as f64 * 6.6 / WIDTH
}

/// The scale that has room for every offer, for both last prices and the threshold, and for the floor unless it lies
/// so far down that everything else would be squeezed.
fn scale(talks: &TalksView) -> Scale {
    let mut low = f64::INFINITY;
    let mut high = f64::NEG_INFINITY;
    let mut add = |price: f64| {
        low = low.min(price);
        high = high.max(price);
    };
    let last = [talks.ours_last, talks.theirs_last, talks.line];
    for price in talks.offers.iter().map(|offer| offer.amount).chain(last.into_iter().flatten()) {
        add(real(price));
    }
    let spread = high - low;
    if let Some(floor) = talks.floor.map(real).filter(|floor| low - floor <= spread * 1.2) {
        low = low.min(floor);
    }
    let room = ((high - low) * 0.06).max(high.abs() * 0.005).max(1e-6);
    Scale { low: low - room, high: high + room }
}

/// Where each offer stands along the width: half by its turn, half by its day, so that no two fall together.
fn places(offers: &[OfferView]) -> Vec<f64> {
    let minutes = |offer: &OfferView| {
        let moment = offer.on.as_deref().and_then(Moment::parse)?;
        let day = f64::from(moment.day.0.to_julian_day());
        Some(day * 1440.0 + f64::from(moment.minute.unwrap_or(720)))
    };
    let dated: Vec<f64> = offers.iter().filter_map(minutes).collect();
    let (start, end) = (dated.first().copied(), dated.last().copied());
    let last = offers.len().saturating_sub(1).max(1) as f64;
    let mut places = Vec::with_capacity(offers.len());
    for (turn, offer) in offers.iter().enumerate() {
        let turn = turn as f64 / last;
        let passed = match (start, end, minutes(offer)) {
            (Some(start), Some(end), Some(at)) if end > start => {
                ((at - start) / (end - start)).clamp(0.0, 1.0)
            }
            (Some(_), Some(_), None) => 0.0,
            _ => turn,
        };
        let share = if offers.len() == 1 { 0.5 } else { (turn + passed) / 2.0 };
        places.push(LEFT + share * (RIGHT - LEFT));
    }
    places
}

/// A text in the picture; near an edge it leans inwards.
fn text(shape: &'static str, x: f64, y: f64, words: &str) -> El {
    let half = width(words) / 2.0;
    let (x, anchor) = if x - half < 0.0 {
        (0.0, "start")
    } else if x + half > 1.0 {
        (1.0, "end")
    } else {
        (x, "middle")
    };
    el(shape).at("x", &percent(x)).at("y", &px(y)).is("text-anchor", anchor).text(words)
}

fn line(shape: &'static str, from: (f64, f64), to: (f64, f64)) -> El {
    el(shape).at("x1", &percent(from.0)).at("y1", &px(from.1)).at("x2", &percent(to.0)).at("y2", &px(to.1))
}

/// Which prices of a side get their number: the last, the first, then whatever has room between.
fn labelled(marks: &[(f64, String)]) -> Vec<bool> {
    let mut shown = vec![false; marks.len()];
    let mut order: Vec<usize> = (0..marks.len()).rev().collect();
    if let Some(first) = order.pop() {
        order.insert(order.len().min(1), first);
    }
    for place in order {
        let Some((x, words)) = marks.get(place) else { continue };
        let free = marks.iter().zip(&shown).all(|((other, said), shown)| {
            !shown || (other - x).abs() >= (width(words) + width(said)) / 2.0 + 0.015
        });
        if let Some(slot) = shown.get_mut(place) {
            *slot = free;
        }
    }
    shown
}

/// One side: its line, the price that stands until now, its marks and their numbers.
fn side(desk: &Desk, talks: &TalksView, side: Side, places: &[f64], scale: &Scale) -> El {
    let (mark, shape) = shape(side);
    let own: Vec<(f64, &OfferView)> =
        places.iter().copied().zip(&talks.offers).filter(|(_, offer)| offer.side == side).collect();
    let points: Vec<(f64, f64)> = own.iter().map(|(x, offer)| (*x, scale.y(offer.amount))).collect();
    let labels: Vec<(f64, String)> =
        own.iter().map(|(x, offer)| (*x, desk.number(brief(offer.amount)))).collect();
    let shown = labelled(&labels);
    // Ours are written above their marks and theirs below, away from each other.
    let off = if side == Side::Us { -11.0 } else { 19.0 };
    let (way, still) = match side {
        Side::Us => ("line.way us", "line.still us"),
        Side::Buyer => ("line.way buyer", "line.still buyer"),
    };
    let stands = match side {
        Side::Us => talks.ours_last,
        Side::Buyer => talks.theirs_last,
    };
    // A price that no offer named, the record's or the list's, stands from the start.
    let from = points.last().copied().or(stands.map(|price| (LEFT, scale.y(price))));
    let mut moves = several();
    for (a, b) in points.iter().zip(points.iter().skip(1)) {
        moves = moves.put(line(way, *a, *b));
    }
    let still = match from {
        Some(from) => line(still, from, (BRACKET, from.1)),
        None => nothing(),
    };
    let first = match (from, stands, points.is_empty()) {
        (Some(from), Some(price), true) => {
            text("text.number", from.0, from.1 + off, &desk.number(brief(price)))
        }
        _ => nothing(),
    };
    let mut marks = several();
    for ((_, offer), (x, y)) in own.iter().zip(&points) {
        let hasty = offer.flags.iter().any(|flag| matches!(flag, Flag::Hasty | Flag::AfterReturn));
        let ring = if hasty { el("circle.ring").is("r", "9.5") } else { nothing() };
        let place = el("svg").at("x", &percent(*x)).at("y", &px(*y)).is("overflow", "visible");
        marks = marks.put(place.put(ring).put(path(mark, shape)));
    }
    let mut numbers = several();
    for (((x, words), (_, y)), shown) in labels.iter().zip(&points).zip(shown) {
        if shown {
            numbers = numbers.put(text("text.number", *x, y + off, words));
        }
    }
    el("g").put(moves).put(still).put(first).put(marks).put(numbers)
}

/// Threshold and floor: a line over the whole width, named in the margin on the right.
fn limits(desk: &Desk, talks: &TalksView, scale: &Scale) -> El {
    let low = scale.low;
    let floor = talks.floor.filter(|floor| real(*floor) >= low);
    let limits =
        [("line.limit threshold", "card-threshold", talks.line), ("line.limit floor", "card-floor", floor)];
    // Names are two lines high: where the limits are closer, the lower one moves down.
    let mut free = f64::NEG_INFINITY;
    let mut drawn = el("g");
    for (shape, name, price) in limits {
        let Some(price) = price else { continue };
        let y = scale.y(price);
        let at = y.max(free);
        free = at + 27.0;
        let end = |shape: &'static str, y: f64, words: &str| {
            el(shape).is("x", "100%").at("y", &px(y)).is("text-anchor", "end").text(words)
        };
        drawn = drawn
            .put(line(shape, (0.0, y), (1.0, y)))
            .put(end("text.name", at - 4.0, &desk.t(name)))
            .put(end("text.limit-number", at + 12.0, &desk.number(brief(price))));
    }
    drawn
}

/// What lies between the two last prices.
fn gap(desk: &Desk, talks: &TalksView, scale: &Scale) -> El {
    let (Some(ours), Some(theirs), Some(gap)) = (talks.ours_last, talks.theirs_last, talks.gap) else {
        return nothing();
    };
    let (from, to) = (scale.y(ours), scale.y(theirs));
    let tick = 0.014;
    let number = match (to - from).abs() >= 34.0 {
        true => el("text.number")
            .at("x", &percent(BRACKET - 0.02))
            .at("y", &px((from + to) / 2.0 + 4.0))
            .is("text-anchor", "end")
            .text(&desk.number(brief(gap.abs()))),
        false => nothing(),
    };
    el("g.gap")
        .put(line("line.brace", (BRACKET, from), (BRACKET, to)))
        .put(line("line.brace", (BRACKET - tick, from), (BRACKET + tick, from)))
        .put(line("line.brace", (BRACKET - tick, to), (BRACKET + tick, to)))
        .put(number)
}

/// The first and the last day.
fn days(desk: &Desk, talks: &TalksView, places: &[f64]) -> El {
    let day =
        |offer: &OfferView| offer.on.as_deref().and_then(Moment::parse).map(|moment| moment.day.to_string());
    let dated: Vec<(f64, String)> =
        places.iter().copied().zip(&talks.offers).filter_map(|(x, offer)| Some((x, day(offer)?))).collect();
    let (Some(first), Some(last)) = (dated.first(), dated.last()) else { return nothing() };
    let named = |(x, day): &(f64, String)| text("text.day", *x, HEIGHT - 8.0, &desk.day(day));
    el("g").put(named(first)).put(if first.1 != last.1 { named(last) } else { nothing() })
}

/// The picture in one sentence; the table has every number.
fn alternative(desk: &Desk, talks: &TalksView) -> String {
    let mut parts: Vec<String> = Vec::new();
    let mut add = |name: &str, number: Option<Decimal>| {
        parts.extend(number.map(|number| [&desk.t(name), " ", &desk.number(number)].concat()));
    };
    add("talks-ours-now", talks.ours_last);
    add("talks-theirs-now", talks.theirs_last);
    add("talks-gap", talks.gap);
    add("card-threshold", talks.line);
    add("card-floor", talks.floor);
    [&desk.t("talks-chart"), ": ", &parts.join(", ")].concat()
}

/// The picture.
pub fn view(desk: &Desk, talks: &TalksView) -> El {
    let (scale, places) = (scale(talks), places(&talks.offers));
    el("svg.tk-chart")
        .is("width", "100%")
        .at("height", &px(HEIGHT))
        .is("role", "img")
        .at("aria-label", &alternative(desk, talks))
        .put(limits(desk, talks, &scale))
        .put(side(desk, talks, Side::Buyer, &places, &scale))
        .put(side(desk, talks, Side::Us, &places, &scale))
        .put(gap(desk, talks, &scale))
        .put(days(desk, talks, &places))
}
