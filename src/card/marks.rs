//! The prices that the ladder marks: whose each is, and where it stands.

use crate::speak::Speak;
use rust_decimal::Decimal;

use super::draw::Draw;
use walkaway_rules::guidance::{PricePoint, PriceView};
use walkaway_rules::vocabulary::{Side, Zone};

/// A price as the ladder marks it.
pub struct Mark {
    /// The price.
    pub amount: Decimal,
    /// Whose, in words.
    pub name: String,
    /// What it looks like.
    pub class: &'static str,
    /// An earlier offer, without a label.
    pub small: bool,
    /// It has a label; during a trial only what is tried has.
    pub named: bool,
    /// Where it stands, after its terms; `None` when nobody can say.
    pub zone: Option<Zone>,
}

/// A part of the price that nobody would see on the ladder: one in so many.
const NEXT_TO_NOTHING: u32 = 100;

/// Whose a price is: a message, and its mark.
pub fn whose(point: &PricePoint) -> (&'static str, &'static str) {
    match (point.side, point.id.as_str()) {
        (Some(Side::Us), _) => ("card-price-us", "us"),
        (Some(Side::Buyer), _) => ("card-price-buyer", "buyer"),
        (None, "list") => ("card-price-list", "list"),
        (None, _) => ("card-price-record", "record"),
    }
}

/// How much it says of a price that this side named it.
fn weight(point: &PricePoint) -> usize {
    match (point.side, point.last) {
        (Some(Side::Buyer), true) => 0,
        (Some(Side::Us), true) => 1,
        (None, _) if point.id == "list" => 3,
        (None, _) => 2,
        _ => 4,
    }
}

/// Where the judged price stands.
pub fn standing(price: &PriceView) -> Option<Zone> {
    let judged = price.table.iter().find(|point| Some(point.amount) == price.amount);
    judged.and_then(|point| point.zone)
}

/// Every price on the table, those that matter first, equal ones merged, with what remains of the judged one after its
/// terms.
pub fn marks(draw: &Draw) -> Vec<Mark> {
    let price = &draw.now.price;
    let trying = draw.app.price_tried();
    let mut marks: Vec<Mark> = Vec::new();
    for turn in 0..5 {
        for point in draw.record.price.table.iter().filter(|point| weight(point) == turn) {
            let class = whose(point).1;
            match marks.iter_mut().find(|mark| mark.amount == point.amount) {
                // Both sides named it last: it is agreed.
                Some(mark) if turn == 1 => (mark.name, mark.class) = (draw.t("ladder-agreed"), "us"),
                Some(_) => {}
                None => marks.push(Mark {
                    amount: point.amount,
                    name: draw.code("ladder-", class),
                    class,
                    small: turn == 4,
                    named: turn < 4 && !trying,
                    zone: point.zone,
                }),
            }
        }
    }
    let zone = standing(price);
    let mut add = |amount: Option<Decimal>, id: &str, class: &'static str| {
        let Some(amount) = amount else { return };
        if marks.iter().all(|mark| mark.amount != amount || mark.small || trying) {
            // Before the list, which may lose its number.
            let place =
                marks.iter().position(|mark| mark.class == "list" || mark.small).unwrap_or(marks.len());
            marks.insert(place, Mark { amount, name: draw.t(id), class, small: false, named: true, zone });
        }
    };
    if trying {
        add(price.amount, "ladder-tried", "tried");
    }
    // Where the terms take next to nothing, the one mark says it.
    let much = |effective: &Decimal| {
        let taken = price.amount.and_then(|amount| amount.checked_sub(*effective)).unwrap_or_default();
        taken.checked_mul(Decimal::from(NEXT_TO_NOTHING)).is_none_or(|taken| taken > *effective)
    };
    add(price.effective.filter(much), "ladder-effective", "effective");
    marks
}

/// The message that names a zone; `None` is where nobody can say.
pub fn zone(zone: Option<Zone>) -> &'static str {
    match zone {
        Some(Zone::Clear) => "zone-clear",
        Some(Zone::Approval) => "zone-approval",
        Some(Zone::BelowFloor) => "zone-below-floor",
        None => "zone-open",
    }
}
