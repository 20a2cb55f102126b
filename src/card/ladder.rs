//! The price ladder: a scale with its zones, limits and every price on the table, drawn with attributes only.
//!
//! Positions are shares of the width, so the picture stretches without a viewBox and text keeps its size.
//! Labels are laid out for the narrowest card; a wider one only moves them further apart.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use yew::prelude::*;

use super::draw::{Draw, icon};
use super::prices;
use crate::rules::deal::Side;
use crate::rules::guidance::{Level, LimitSpan, Span, Value, Zone};

/// The narrowest drawing, in pixels: a card of 320 less its padding.
const WIDTH: f64 = 282.0;
/// Between two labels, in pixels.
const APART: f64 = 8.0;
const LABEL: f64 = 30.0;
const BAR: f64 = 20.0;
const LEADER: f64 = 14.0;

/// A label that wants to stand at a place of the scale.
struct Label {
    at: f64,
    name: String,
    number: String,
    class: &'static str,
    /// Where its middle stands, as a share of the width.
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

    /// A generous guess of the width in pixels: measuring would need a drawn page.
    fn width(&self) -> f64 {
        let name = self.name.chars().count() as f64 * 6.1;
        let number = self.number.chars().count() as f64 * 7.2;
        name.max(number) + 2.0
    }
}

/// Puts labels into as few lanes as fit, each lane spread so that nothing touches and no order changes.
/// Returns how many lanes there are.
fn arrange(labels: &mut [Label]) -> usize {
    labels.sort_by(|a, b| a.at.total_cmp(&b.at));
    let wanted: f64 = labels.iter().map(|label| label.width() + APART).sum();
    let lanes = ((wanted - APART) / WIDTH).ceil().max(1.0) as usize;
    for (place, label) in labels.iter_mut().enumerate() {
        label.lane = place % lanes;
    }
    for lane in 0..lanes {
        // Labels of this lane with their width, and the leaders to further lanes that pass between them.
        let here: Vec<usize> =
            (0..labels.len()).filter(|place| labels.get(*place).is_some_and(|it| it.lane >= lane)).collect();
        let boxes: Vec<(f64, f64)> = here
            .iter()
            .filter_map(|place| labels.get(*place))
            .map(|label| (label.via * WIDTH, if label.lane == lane { label.width() } else { 0.0 }))
            .collect();
        for (place, middle) in here.into_iter().zip(spread(&boxes)) {
            if let Some(label) = labels.get_mut(place) {
                label.middle = middle / WIDTH;
                if label.lane > lane {
                    label.via = label.middle;
                }
            }
        }
    }
    lanes
}

/// Moves boxes (middle, width) apart, keeping their order, within 0 and [`WIDTH`].
fn spread(boxes: &[(f64, f64)]) -> Vec<f64> {
    let mut middles: Vec<f64> = boxes.iter().map(|(middle, _)| *middle).collect();
    let gap = |a: f64, b: f64| (a + b) / 2.0 + if a > 0.0 && b > 0.0 { APART } else { APART / 2.0 };
    let mut least = 0.0;
    let mut before: Option<f64> = None;
    for (middle, (_, width)) in middles.iter_mut().zip(boxes) {
        let edge = before.map_or(width / 2.0, |before| least + gap(before, *width));
        *middle = middle.max(edge);
        least = *middle;
        before = Some(*width);
    }
    let mut most = WIDTH;
    let mut after: Option<f64> = None;
    for (middle, (_, width)) in middles.iter_mut().zip(boxes).rev() {
        let edge = after.map_or(WIDTH - width / 2.0, |after| most - gap(after, *width));
        *middle = middle.min(edge);
        most = *middle;
        after = Some(*width);
    }
    middles
}

struct Scale {
    low: f64,
    high: f64,
}

impl Scale {
    fn share(&self, number: f64) -> f64 {
        ((number - self.low) / (self.high - self.low)).clamp(0.0, 1.0)
    }
}

fn real(number: Decimal) -> f64 {
    number.to_f64().unwrap_or_default()
}

/// No cents where they would only be noise; cut, never rounded up to a limit.
fn brief(number: Decimal) -> Decimal {
    number.trunc_with_scale(if number.abs() < Decimal::ONE_THOUSAND { 2 } else { 0 })
}

/// Hundredths in whole numbers: writing floats would bring in code that nothing else needs.
fn hundredths(number: f64) -> String {
    let all = (number * 100.0).round() as i64;
    let sign = if all < 0 { "-" } else { "" };
    let (whole, rest) = (all.abs() / 100, all.abs() % 100);
    format!("{sign}{whole}.{}{}", rest / 10, rest % 10)
}

fn px(number: f64) -> String {
    hundredths(number)
}

fn percent(share: f64) -> String {
    let mut text = hundredths(share * 100.0);
    text.push('%');
    text
}

/// A limit about which something is known: from nothing to anything says nothing.
fn telling(limit: &Option<LimitSpan>) -> Option<&LimitSpan> {
    limit.as_ref().filter(|limit| limit.most.is_some() || !limit.least.published.is_zero())
}

fn bounds(limit: &Option<LimitSpan>) -> (Option<f64>, Option<f64>) {
    match telling(limit) {
        Some(limit) => {
            (Some(real(limit.least.published)), limit.most.as_ref().map(|most| real(most.published)))
        }
        None => (None, None),
    }
}

/// The zones, from low to high, each until where; `None` is where nobody can say.
fn zones(draw: &Draw, scale: &Scale) -> Vec<(f64, f64, Option<Zone>)> {
    let (floor_least, floor_most) = bounds(&draw.now.price.floor);
    let (threshold_least, threshold_most) = bounds(&draw.now.price.threshold);
    let mut edges: Vec<f64> = [floor_least, floor_most, threshold_least, threshold_most]
        .into_iter()
        .flatten()
        .map(|edge| edge.clamp(scale.low, scale.high))
        .chain([scale.low, scale.high])
        .collect();
    edges.sort_by(f64::total_cmp);
    edges.dedup();
    let zone = |middle: f64| {
        if floor_least.is_some_and(|edge| middle < edge) {
            Some(Zone::BelowFloor)
        } else if threshold_most.is_some_and(|edge| middle >= edge) {
            Some(Zone::Clear)
        } else if floor_most.is_some_and(|edge| middle >= edge)
            && threshold_least.is_some_and(|edge| middle < edge)
        {
            Some(Zone::Approval)
        } else {
            None
        }
    };
    let mut zones: Vec<(f64, f64, Option<Zone>)> = Vec::new();
    for (from, to) in edges.iter().zip(edges.iter().skip(1)) {
        zones.push((scale.share(*from), scale.share(*to), zone((from + to) / 2.0)));
    }
    zones
}

/// A mark on the bar: each side has its own shape.
fn mark(at: f64, y: f64, side: &'static str, small: bool) -> Html {
    let path = match (side, small) {
        ("buyer", false) => "M0-6L6 0L0 6L-6 0z",
        ("buyer", true) => "M0-3.6L3.6 0L0 3.6L-3.6 0z",
        ("us", false) => "M0-5.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0-11z",
        ("us", true) => "M0-3.2a3.2 3.2 0 1 1 0 6.4a3.2 3.2 0 1 1 0-6.4z",
        ("effective", _) => "M-4.5-3.5L4.5-3.5L0 4.5z",
        ("list", _) => "M-4.5-4.5L4.5-4.5L4.5 4.5L-4.5 4.5z",
        _ => "M-6.5-5L6.5-5L0 6.5z",
    };
    html! {
        <svg x={percent(at)} y={px(y)} overflow="visible">
            <path class={classes!("dot", side, small.then_some("small"))} d={path} />
        </svg>
    }
}

fn lines(label: &Label, y: f64) -> Html {
    let x = percent(label.middle);
    html! { <>
        <text class={classes!("name", label.class)} x={x.clone()} y={px(y + 11.0)} text-anchor="middle">{ &label.name }</text>
        <text class={classes!("number", label.class)} x={x} y={px(y + 25.0)} text-anchor="middle">{ &label.number }</text>
    </> }
}

/// The picture; `None` when there is neither a price nor a limit to draw.
pub fn view(draw: &Draw) -> Option<Html> {
    let price = &draw.now.price;
    let judged = price.effective.or(price.amount).map(real);
    let (floor, floor_most) = bounds(&price.floor);
    let (threshold, threshold_most) = bounds(&price.threshold);
    let points = prices::marks(draw);
    let mut numbers: Vec<f64> = points.iter().map(|point| real(point.amount)).collect();
    numbers.extend([floor, floor_most, threshold, threshold_most, judged].into_iter().flatten());
    let low = numbers.iter().copied().reduce(f64::min)?;
    let high = numbers.iter().copied().reduce(f64::max)?;
    let room = ((high - low) * 0.14).max(high.abs() * 0.02).max(1e-6);
    let scale = Scale { low: low - room, high: high + room };
    let number = |number: Decimal| draw.value(&Value::Number(brief(number)));

    let mut above: Vec<Label> = Vec::new();
    for point in points.iter().filter(|point| !point.small) {
        above.push(Label::new(
            scale.share(real(point.amount)),
            point.name.clone(),
            number(point.amount),
            point.class,
        ));
    }
    let mut below: Vec<Label> = Vec::new();
    for (limit, id) in [(&price.floor, "floor"), (&price.threshold, "threshold")] {
        let Some(limit) = telling(limit) else { continue };
        let shown = match limit.known() {
            Some(limit) => number(limit.published),
            None => draw.with("card-from", vec![("value", Value::Number(brief(limit.least.published)))]),
        };
        let at = scale.share(real(limit.least.published));
        below.push(Label::new(at, draw.t(&format!("card-{id}")), shown, "limit"));
    }
    // The distance that decides: to the floor from below it, to the threshold otherwise.
    let nearest = match (judged, floor, threshold) {
        (Some(judged), Some(floor), _) if judged < floor => price.floor.as_ref(),
        _ => price.threshold.as_ref(),
    };
    let known = nearest.and_then(LimitSpan::known).map(|limit| limit.published);
    let gap = price.effective.or(price.amount).zip(known).and_then(|(judged, limit)| {
        let gap = judged.checked_sub(limit).filter(|gap| !gap.is_zero())?;
        Some((scale.share(real(judged)), scale.share(real(limit)), gap))
    });
    let mut bracket = Html::default();
    let above_lanes = arrange(&mut above);
    let above_height = if above.is_empty() { 0.0 } else { above_lanes as f64 * LABEL + LEADER };
    let bar = above_height + 7.0;
    if let Some((from, to, gap)) = gap {
        let short = gap.is_sign_negative();
        let id = if short { "card-gap-short" } else { "card-gap-over" };
        let class = if short { "short" } else { "over" };
        let text = draw.with(id, vec![("gap", Value::Number(brief(gap.abs())))]);
        below.push(Label::new(
            (from + to) / 2.0,
            draw.t(if short { "card-gap-short-name" } else { "card-gap-over-name" }),
            text,
            class,
        ));
        let y = px(bar + BAR + 5.0);
        bracket = html! {
            <line class={classes!("gap", class)} x1={percent(from.min(to))} x2={percent(from.max(to))} y1={y.clone()} y2={y} />
        };
    }
    let below_lanes = arrange(&mut below);
    let labels_from = bar + BAR + LEADER + 4.0;
    let height = labels_from + if below.is_empty() { 0.0 } else { below_lanes as f64 * LABEL };

    let zone = |(from, to, zone): &(f64, f64, Option<Zone>)| {
        let (class, level) = match zone {
            Some(Zone::BelowFloor) => ("below", Some(Level::WalkAway)),
            Some(Zone::Approval) => ("approval", Some(Level::NeedsApproval)),
            Some(Zone::Clear) => ("clear", Some(Level::GoAhead)),
            None => ("open", None),
        };
        let wide = to - from;
        let middle = (from + to) / 2.0;
        let crossed = |x: f64| points.iter().any(|point| (scale.share(real(point.amount)) - x).abs() < 0.045);
        let places = [middle, from + wide * 0.25, from + wide * 0.75];
        let spot = places.into_iter().find(|x| !crossed(*x)).filter(|_| wide > 0.1);
        html! { <>
            <rect class={classes!("zone", class)} x={percent(*from)} width={percent(wide)} y={px(bar)} height={px(BAR)} />
            <rect class={classes!("pattern", class)} x={percent(*from)} width={percent(wide)} y={px(bar)} height={px(BAR)}
                fill={format!("url(#wa-{class})")} />
            if let Some((x, level)) = spot.zip(level) {
                <svg class="zone-icon" data-level={level.word()} x={percent(x)} y={px(bar + BAR / 2.0)} overflow="visible">
                    <svg x="-7" y="-7" width="14" height="14">{ icon(Span::sure(level)) }</svg>
                </svg>
            }
        </> }
    };
    let tick = |label: &Label| {
        html! {
            if label.class == "limit" {
                <line class="tick" x1={percent(label.at)} x2={percent(label.at)} y1={px(bar - 3.0)} y2={px(bar + BAR + 5.0)} />
            }
        }
    };
    let leader_down = |label: &Label| {
        let joint = labels_from - 1.0;
        html! { <>
            <line class={classes!("leader", label.class)} x1={percent(label.at)} x2={percent(label.foot())}
                y1={px(bar + BAR + 5.0)} y2={px(joint)} />
            if label.lane > 0 {
                <line class="leader" x1={percent(label.via)} x2={percent(label.via)} y1={px(joint)}
                    y2={px(labels_from + label.lane as f64 * LABEL)} />
            }
        </> }
    };
    let leader_up = |label: &Label| {
        let joint = above_height - LEADER + 1.0;
        html! { <>
            <line class={classes!("leader", label.class)} x1={percent(label.at)} x2={percent(label.foot())}
                y1={px(bar - 1.0)} y2={px(joint)} />
            if label.lane > 0 {
                <line class="leader" x1={percent(label.via)} x2={percent(label.via)} y1={px(joint)}
                    y2={px(joint - label.lane as f64 * LABEL)} />
            }
        </> }
    };
    let hatch = |id: &'static str, size: &'static str, path: &'static str| {
        html! {
            <pattern id={id} width={size} height={size} patternUnits="userSpaceOnUse"><path class={id} d={path} /></pattern>
        }
    };
    Some(html! {
        <svg class="ladder" width="100%" height={px(height)} role="img" aria-label={alternative(draw)}>
            <defs>
                { hatch("wa-below", "6", "M-1 7L7-1M-1 1L1-1M5 7L7 5") }
                { hatch("wa-approval", "5", "M1.5 1.5h1.4v1.4h-1.4z") }
                { hatch("wa-clear", "6", "") }
                { hatch("wa-open", "7", "M0 3.5h3.5") }
            </defs>
            { for zones(draw, &scale).iter().map(zone) }
            <rect class="frame" x="0" width="100%" y={px(bar)} height={px(BAR)} rx="2" />
            { for below.iter().map(tick) }
            { bracket }
            { for below.iter().map(leader_down) }
            { for above.iter().map(leader_up) }
            if let Some(judged) = judged {
                <line class="judged" x1={percent(scale.share(judged))} x2={percent(scale.share(judged))}
                    y1={px(bar)} y2={px(bar + BAR + 5.0)} />
            }
            { for points.iter().rev().map(|point| mark(scale.share(real(point.amount)), bar - 1.0, point.class, point.small)) }
            { for above.iter().map(|label| lines(label, above_height - LEADER - (label.lane + 1) as f64 * LABEL)) }
            { for below.iter().map(|label| lines(label, labels_from + label.lane as f64 * LABEL)) }
        </svg>
    })
}

/// The picture in one sentence; the table beside it has every number.
fn alternative(draw: &Draw) -> String {
    let mut parts: Vec<String> = Vec::new();
    for (limit, id) in [(&draw.now.price.floor, "card-floor"), (&draw.now.price.threshold, "card-threshold")]
    {
        if let Some(limit) = limit.as_ref().and_then(LimitSpan::known) {
            parts.push(format!("{} {}", draw.t(id), draw.value(&Value::Number(limit.published))));
        }
    }
    parts.extend(
        prices::marks(draw)
            .iter()
            .filter(|mark| !mark.small)
            .map(|mark| format!("{} {}", mark.name, draw.value(&Value::Number(mark.amount)))),
    );
    format!("{}: {}", draw.t("card-ladder"), parts.join(", "))
}

/// The class of a side's marks.
pub fn side(side: Option<Side>, id: &str) -> &'static str {
    match (side, id) {
        (Some(Side::Us), _) => "us",
        (Some(Side::Buyer), _) => "buyer",
        (None, "list") => "list",
        _ => "record",
    }
}
