//! The prices that the ladder marks: whose each is, and where it stands.

use crate::speak::Speak;
use rust_decimal::Decimal;

use super::draw::Draw;
use walkaway_rules::guidance::PricePoint;
use walkaway_rules::vocabulary::{Side, Zone};

/// A price as the ladder marks it.
pub struct Mark {
    /// The price.
    pub amount: Decimal,
    /// Whose, in words; prices of the same amount share one mark.
    pub name: String,
    /// What it looks like.
    pub class: &'static str,
    /// An earlier offer, without a label.
    pub small: bool,
    /// Where it stands, after its terms; `None` when nobody can say.
    pub zone: Option<Zone>,
}

pub fn key(point: &PricePoint) -> bool {
    point.side.is_none() || point.last
}

pub fn name(draw: &Draw, point: &PricePoint) -> String {
    draw.t(match (point.side, point.id.as_str()) {
        (Some(Side::Us), _) => "card-price-us",
        (Some(Side::Buyer), _) => "card-price-buyer",
        (None, "list") => "card-price-list",
        (None, _) => "card-price-record",
    })
}

pub fn add_name(names: &mut String, name: &str) {
    names.push_str(" · ");
    names.push_str(name);
}

/// Every price on the table, equal ones merged, with what remains of the judged one after its terms.
pub fn marks(draw: &Draw) -> Vec<Mark> {
    let mut marks: Vec<Mark> = Vec::new();
    for small in [false, true] {
        for point in draw.record.price.table.iter().filter(|point| key(point) != small) {
            match marks.iter_mut().find(|mark| mark.amount == point.amount) {
                Some(mark) if !small => add_name(&mut mark.name, &name(draw, point)),
                Some(_) => {}
                None => {
                    let class = side(point.side, &point.id);
                    let (amount, zone) = (point.amount, point.zone);
                    marks.push(Mark { amount, name: name(draw, point), class, small, zone });
                }
            }
        }
    }
    let price = &draw.now.price;
    let effective = price.effective.filter(|effective| Some(*effective) != price.amount);
    let judged = price.table.iter().find(|point| Some(point.amount) == price.amount);
    let zone = judged.and_then(|point| point.zone);
    let mut add = |amount: Option<Decimal>, id: &str, class: &'static str| {
        let Some(amount) = amount else { return };
        if marks.iter().all(|mark| mark.amount != amount || mark.small) {
            marks.push(Mark { amount, name: draw.t(id), class, small: false, zone });
        }
    };
    add(price.amount, "card-price-tried", "tried");
    add(effective, "card-price-effective", "effective");
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

/// The class of a side's marks.
fn side(side: Option<Side>, id: &str) -> &'static str {
    match (side, id) {
        (Some(Side::Us), _) => "us",
        (Some(Side::Buyer), _) => "buyer",
        (None, "list") => "list",
        _ => "record",
    }
}
