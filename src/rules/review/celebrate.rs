//! A walk-away worth telling the team (W-160, W-161): who had the courage, why it was right, what came of it. Never
//! with a floor, a threshold or a gap to one: such a text is passed on.

use rust_decimal::Decimal;
use serde::Serialize;

use crate::facts::record::RecordKind;
use crate::number::money::{add, div, sub};
use crate::review::asked::Asked;
use crate::review::follow::{Fate, Followed, reasons};
use crate::review::records::Row;
use crate::vocabulary::{Exit, Reason, Value, With};

/// A walk-away worth telling.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Celebration {
    /// The walk-away's id.
    pub id: Option<String>,
    /// Its lines, to be read and copied as they are.
    pub lines: Vec<Reason>,
}

impl Asked<'_> {
    /// Of the walk-aways that turned out well, the latest good news of the quarter; else the walk-away of the quarter
    /// that protected most. Good is a bad customer avoided, and a buyer who came back and signed for more than the
    /// price at which we left, and for no less than the threshold.
    pub(super) fn celebration(&self) -> Option<Celebration> {
        let rows: Vec<&Row> = self.rows(RecordKind::WalkAway).collect();
        let mut best: Option<(_, &Row, Reason)> = None;
        for row in &rows {
            let followed = self.followed(row);
            let told = followed.on.unwrap_or(row.on);
            if !self.in_quarter(told) {
                continue;
            }
            let Some(good) = self.good(row, &followed) else { continue };
            if best.as_ref().is_none_or(|(on, ..)| told > *on) {
                best = Some((told, row, good));
            }
        }
        if let Some((_, row, good)) = best {
            return Some(told(row, good));
        }
        let mut most: Option<(Decimal, &Row)> = None;
        for row in rows.into_iter().filter(|row| self.in_quarter(row.on)) {
            let Some(gap) = self.summed(self.gap(row)) else { continue };
            let fate = self.followed(row).fate;
            // What was signed after all, on whatever terms, is no example of having left.
            if fate != Fate::Signed && most.is_none_or(|(largest, _)| gap > largest) {
                most = Some((gap, row));
            }
        }
        most.map(|(_, row)| told(row, line("review-share-protected", Vec::new())))
    }

    fn good(&self, row: &Row, followed: &Followed) -> Option<Reason> {
        if followed.fate == Fate::BadCustomer {
            return Some(line("review-share-bad-customer", Vec::new()));
        }
        if followed.fate != Fate::Signed {
            return None;
        }
        let (left, back) = (self.value(row)?, followed.back.as_ref()?);
        let gap = self.gap(row).map_or(Decimal::ZERO, |gap| gap.amount);
        let better = back.amount > left.amount && back.amount >= add(left.amount, gap);
        if left.currency != back.currency || !better {
            return None;
        }
        let more = div(sub(back.amount, left.amount), left.amount);
        Some(match more {
            // Cut, so that it is never more than it was.
            Some(more) => line(
                "review-share-signed",
                vec![("more", Value::Share(more.trunc_with_scale(3).normalize()))],
            ),
            None => line("review-share-signed-more", Vec::new()),
        })
    }
}

fn told(row: &Row, became: Reason) -> Celebration {
    let record = &row.record;
    let owner = match &record.owner {
        Some(owner) => Value::Text(owner.clone()),
        None => Value::Message("review-team".to_owned()),
    };
    let mut with: With = vec![("owner", owner)];
    with.extend(record.deal.as_ref().map(|deal| ("deal", Value::Text(deal.clone()))));
    with.extend(record.buyer.as_ref().map(|buyer| ("buyer", Value::Text(buyer.clone()))));
    let who = match (&record.deal, &record.buyer) {
        (Some(_), Some(_)) => "review-share-who",
        (Some(_), None) => "review-share-who-deal",
        (None, Some(_)) => "review-share-who-buyer",
        (None, None) => "review-share-who-any",
    };
    let mut lines = vec![line("review-share-title", Vec::new()), line(who, with)];
    lines.extend(reasons(row).into_iter().map(|reason| line(right(reason), Vec::new())));
    lines.push(became);
    lines.push(line("review-share-thanks", Vec::new()));
    Celebration { id: record.id.clone(), lines }
}

/// Why leaving for that reason was right.
fn right(reason: Exit) -> &'static str {
    match reason {
        Exit::EconomicFailure => "review-right-economic-failure",
        Exit::UnacceptableRisk => "review-right-unacceptable-risk",
        Exit::StrategicMismatch => "review-right-strategic-mismatch",
        Exit::Relationship => "review-right-relationship",
        Exit::OpportunityCost => "review-right-opportunity-cost",
    }
}

fn line(code: &'static str, with: With) -> Reason {
    Reason { code, with, setting: None }
}
