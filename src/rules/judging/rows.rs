//! The rows of the price policy: which may apply to a deal's segment and size (W-150).

use crate::facts::read::{folded, order, same_text};
use crate::number::exact::Exact;
use crate::policy::{Policy, Row, Size};
use crate::vocabulary::{Reason, Value};

/// The size of a deal, by the policy's measure.
#[derive(Clone)]
pub enum Measure<'a> {
    /// Seats, or a price in the policy's currency.
    Number(Exact),
    /// The name of a band.
    Band(&'a str),
}

/// The rows of one segment, or those that name none.
#[derive(Default)]
struct Group {
    /// Those with a size, by where it begins.
    sized: Vec<usize>,
    /// The one without.
    plain: Option<usize>,
}

impl Group {
    fn of(policy: &Policy, mut places: Vec<usize>) -> Group {
        let is_plain = |place: &usize| policy.rows.get(*place).is_some_and(|row| row.size == Size::Any);
        let plain = places.iter().copied().find(is_plain);
        places.retain(|place| !is_plain(place));
        let start = |place: &usize| policy.rows.get(*place).map(|row| row.size.start());
        order(&mut places, |a, b| start(a) < start(b));
        Group { sized: places, plain }
    }

    /// The row with a size that this is.
    fn sized(&self, policy: &Policy, size: &Measure) -> Option<usize> {
        let start = match size {
            Measure::Number(number) => (Some(number.clone()), String::new()),
            Measure::Band(band) => (None, folded(band)),
        };
        let begun = |place: &usize| policy.rows.get(*place).is_some_and(|row| row.size.start() <= start);
        let place = *self.sized.get(self.sized.partition_point(begun).checked_sub(1)?)?;
        policy.rows.get(place).filter(|row| row.size.holds(size)).map(|_| place)
    }

    /// Every size at which another row may begin to hold.
    fn sizes<'p>(&self, policy: &'p Policy, sizes: &mut Vec<Measure<'p>>) {
        for row in self.sized.iter().filter_map(|place| policy.rows.get(*place)) {
            match &row.size {
                Size::Between(from, below) => {
                    sizes.push(Measure::Number((*from).into()));
                    sizes.extend(below.map(|below| Measure::Number(below.into())));
                }
                Size::Band(band) => sizes.push(Measure::Band(band)),
                Size::Any => {}
            }
        }
    }
}

impl Size {
    /// What sizes are ordered by: the number it begins at, or the band.
    pub fn start(&self) -> (Option<Exact>, String) {
        match self {
            Size::Between(from, _) => (Some((*from).into()), String::new()),
            Size::Band(band) => (None, folded(band)),
            Size::Any => (None, String::new()),
        }
    }

    fn holds(&self, size: &Measure) -> bool {
        match (self, size) {
            (Size::Any, _) => true,
            (Size::Between(from, below), Measure::Number(number)) => {
                Exact::from(*from) <= *number && below.is_none_or(|below| *number < below.into())
            }
            (Size::Band(own), Measure::Band(band)) => same_text(own, band),
            _ => false,
        }
    }
}

/// The rows that may apply: the most specific match for every segment and size that are still possible. A segment weighs
/// more than a size.
pub fn candidates(policy: &Policy, segment: Option<&str>, size: Option<&Measure>) -> Vec<usize> {
    if let [_] = policy.rows.as_slice() {
        return vec![0];
    }
    let mut named: Vec<(String, usize)> = Vec::new();
    let mut others = Vec::new();
    for (place, row) in policy.rows.iter().enumerate() {
        match &row.segment {
            Some(own) if segment.is_none_or(|segment| same_text(own, segment)) => {
                named.push((folded(own), place));
            }
            Some(_) => {}
            None => others.push(place),
        }
    }
    order(&mut named, |a, b| a < b);
    let others = Group::of(policy, others);
    let mut applies = vec![false; policy.rows.len()];
    let mut try_all = |group: &Group| {
        // Zero lies below every bound, and is none of the bands.
        let mut sizes = vec![size.cloned().unwrap_or(Measure::Number(Exact::ZERO))];
        if size.is_none() {
            group.sizes(policy, &mut sizes);
            // Rows without a segment were tried by themselves where the segment is open.
            if group.plain.is_none() && (segment.is_some() || group.sized.is_empty()) {
                others.sizes(policy, &mut sizes);
            }
        }
        for size in &sizes {
            let own = group.sized(policy, size).or(group.plain);
            let found = own.or_else(|| others.sized(policy, size)).or(others.plain);
            if let Some(slot) = found.and_then(|place| applies.get_mut(place)) {
                *slot = true;
            }
        }
    };
    if segment.is_none() || named.is_empty() {
        // A segment that no row names.
        try_all(&Group::default());
    }
    for rows in named.chunk_by(|(a, _), (b, _)| a == b) {
        let group = Group::of(policy, rows.iter().map(|(_, place)| *place).collect());
        try_all(&group);
    }
    applies.iter().enumerate().filter_map(|(place, applies)| applies.then_some(place)).collect()
}

/// A row, as a line of the build-up.
pub fn row_reason(row: &Row, path: &str) -> Reason {
    let mut with = vec![("minimum", Value::Share(row.minimum)), ("target", Value::Share(row.target))];
    let segment = row.segment.clone();
    let size = match &row.size {
        Size::Any => None,
        Size::Between(from, None) => Some(format!("≥ {from}")),
        Size::Between(from, Some(below)) => Some(format!("{from} – < {below}")),
        Size::Band(band) => Some(band.clone()),
    };
    let named: Vec<Value> = segment.into_iter().chain(size).map(Value::Text).collect();
    let code = if named.is_empty() { "build-row-default" } else { "build-row-specific" };
    with.push(("row", Value::List(named)));
    Reason { code, with, setting: Some(path.to_owned()) }
}
