//! What is promised, before it is said: where the price then stands, who may grant it, and what nobody may. Each promise is
//! laid over the deal with those before it and judged by the very rules of the verdict, and by the policy's table of
//! authority; the stricter decides (S-101, Q17, A-003, S-052).

use rust_decimal::Decimal;
use serde::Serialize;

use super::Reading;
use super::table::Kind;
use crate::advice::{money, why};
use crate::facts::amount::Amount;
use crate::facts::case::{Concession, Promise};
use crate::facts::read::{At, Findings};
use crate::guidance::Change;
use crate::judging::currency::in_currency;
use crate::judging::judge::Judged;
use crate::judging::range::Range;
use crate::number::money::{add, div, mul, sub};
use crate::policy::settings::Authority;
use crate::vocabulary::{Answer, Covers, Dimension, Level, Money, Reason, Span, Value, Zone};

/// A promise, at `plays.<play>.promises.<key>`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PromiseView {
    /// Its key.
    pub key: String,
    /// What.
    pub what: Option<String>,
    /// Of which kind.
    pub kind: Option<Concession>,
    /// What is missing for it to be one: field names.
    pub lacks: Vec<&'static str>,
    /// Nothing is missing.
    pub complete: bool,
    /// The price, with what was promised before.
    pub price: Option<Money>,
    /// Where that price stands.
    pub zone: Option<Zone>,
    /// What the price and the terms come to with it.
    pub span: Span,
    /// Who may grant it, or why nobody may.
    pub who: Reason,
    /// Somebody may grant it; with a deal below the floor, nobody.
    pub grantable: bool,
    /// It may be said: nobody need grant it, whoever looks may, or somebody has.
    pub allowed: bool,
    /// Who does it.
    pub owner: Option<String>,
    /// By when.
    pub due: Option<String>,
    /// It has been kept.
    pub done: bool,
    /// Its day has passed and it has not been kept (S-091).
    pub overdue: bool,
}

/// What may be given, and by whom, before anything is said (S-013).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MayView {
    /// What.
    pub kind: Concession,
    /// How far, and who.
    pub who: Reason,
    /// Whoever looks holds that role.
    pub own: bool,
    /// The price at that limit.
    pub price: Option<Money>,
    /// Where it stands.
    pub zone: Option<Zone>,
}

fn amount(given: &Option<Amount>, reading: &Reading) -> Option<Decimal> {
    // What is wrong with it was said where the case was read; a currency without a rate leaves it unknown.
    let (at, mut quiet) = (At::ROOT.key("plays"), Findings::default());
    let currency = reading.scene.currency.as_deref();
    let amount = in_currency(given.as_ref()?, currency, reading.scene.policy, &at, &mut quiet)?;
    Some(amount).filter(|amount| *amount >= Decimal::ZERO)
}

/// The part of the price that a share leaves.
fn left_of(price: Decimal, share: Decimal) -> Decimal {
    mul(price, sub(Decimal::ONE, share))
}

/// What a promise makes of the deal.
fn changes(promise: &Promise, judged: &Judged, reading: &Reading) -> Vec<Change> {
    let Some(kind) = promise.kind else { return Vec::new() };
    let price = judged.price.amount.known();
    let scope = judged.price.scope_cost().unwrap_or(Decimal::ZERO);
    let off = amount(&promise.amount, reading);
    let cost = amount(&promise.cost, reading);
    let mut changes = Vec::new();
    match kind {
        Concession::Action => {}
        Concession::Smaller => {
            changes.extend(amount(&promise.price, reading).map(Change::Price));
            changes.extend(off.map(|saved| Change::ScopeCost(sub(scope, saved))));
        }
        Concession::Pause | Concession::Incentive => {
            changes
                .extend(price.zip(off).map(|(price, off)| Change::Price(sub(price, off).max(Decimal::ZERO))));
        }
        Concession::Terms => changes.extend(promise.days.map(Change::PaymentDays)),
        Concession::Discount => {
            let share = promise.share.filter(|share| (Decimal::ZERO..=Decimal::ONE).contains(share));
            changes.extend(price.zip(share).map(|(price, share)| Change::Price(left_of(price, share))));
        }
        Concession::Trial | Concession::Product | Concession::FreeWork => {
            changes.extend(cost.map(|cost| Change::ScopeCost(add(scope, cost))));
        }
    }
    changes
}

/// What a promise lacks to be one: what, by whom, by when, and the numbers of its kind (S-060).
fn lacks(promise: &Promise, reading: &Reading) -> Vec<&'static str> {
    let blank = |text: &Option<String>| text.as_deref().is_none_or(|text| text.trim().is_empty());
    let mut lacks = Vec::new();
    let mut need = |missing: bool, name: &'static str| {
        if missing {
            lacks.push(name);
        }
    };
    need(promise.kind.is_none(), "kind");
    need(blank(&promise.what), "what");
    need(blank(&promise.owner), "owner");
    need(promise.due.is_none(), "due");
    let no = |given: &Option<Amount>| amount(given, reading).is_none();
    match promise.kind {
        Some(Concession::Smaller) => need(no(&promise.price), "price"),
        Some(Concession::Pause) => {
            need(no(&promise.amount), "amount");
            need(promise.ends.is_none(), "ends");
        }
        Some(Concession::Incentive) => need(no(&promise.amount), "amount"),
        Some(Concession::Terms) => need(promise.days.is_none(), "days"),
        Some(Concession::Discount) => {
            need(promise.share.is_none_or(|share| !(Decimal::ZERO..=Decimal::ONE).contains(&share)), "share");
        }
        Some(Concession::Trial) => {
            need(no(&promise.cost), "cost");
            need(promise.ends.is_none(), "ends");
        }
        Some(Concession::FreeWork) => need(no(&promise.cost), "cost"),
        Some(Concession::Product) => {
            need(!matches!(promise.published, Some(Answer::Yes | Answer::No)), "published")
        }
        Some(Concession::Action) | None => {}
    }
    lacks
}

/// How far a promise goes, in the unit of the table of authority: of what takes from the price the part of it, 0 to 1; of terms
/// days; of what costs us money. The money is in the deal's currency.
fn measure(promise: &Promise, reading: &Reading) -> Option<Decimal> {
    let price = reading.scene.judged.price.amount.known();
    let part = |off: Decimal| div(off, price?);
    match promise.kind? {
        Concession::Discount => promise.share,
        Concession::Smaller => part(sub(price?, amount(&promise.price, reading)?)),
        Concession::Pause | Concession::Incentive => part(amount(&promise.amount, reading)?),
        Concession::Terms => promise.days.map(Decimal::from),
        Concession::Trial | Concession::FreeWork | Concession::Product => amount(&promise.cost, reading),
        Concession::Action => None,
    }
}

/// The row of the table that a promise falls under: the nearest limit that holds it.
enum Row<'a> {
    /// The table says nothing of that kind.
    Free,
    /// That row.
    Of(&'a Authority),
    /// It is further than any row goes, or nobody can say how far it is.
    Beyond,
}

fn limit(row: &Authority, reading: &Reading) -> Option<Decimal> {
    let limit = row.up_to?;
    match row.concession {
        Concession::Trial | Concession::FreeWork | Concession::Product => {
            // Money of the policy, in the deal's currency.
            let rate = reading.scene.policy.rate(reading.scene.currency.as_deref()?)?;
            div(limit, rate)
        }
        _ => Some(limit),
    }
}

fn row<'a>(promise: &Promise, reading: &'a Reading) -> Row<'a> {
    let Some(kind) = promise.kind else { return Row::Beyond };
    let rows = || reading.scene.settings.authority.iter().filter(|row| row.concession == kind);
    if rows().next().is_none() {
        return Row::Free;
    }
    let measure = measure(promise, reading);
    let mut found: Option<(&Authority, Option<Decimal>)> = None;
    for row in rows() {
        let most = limit(row, reading);
        let holds = match (row.up_to, most, measure) {
            (None, ..) => true,
            (Some(_), Some(most), Some(measure)) => measure <= most,
            // What cannot be compared is not under it.
            _ => false,
        };
        let nearer = match (&found, most) {
            (None, _) => true,
            (Some((_, None)), Some(_)) => true,
            (Some((_, Some(old))), Some(new)) => new < *old,
            (Some(_), None) => false,
        };
        if holds && nearer {
            found = Some((row, most));
        }
    }
    found.map_or(Row::Beyond, |(row, _)| Row::Of(row))
}

/// What price and terms come to.
fn worst(judged: &Judged) -> Span {
    judged.dimension(Dimension::Price).and(judged.dimension(Dimension::Terms))
}

fn zone(judged: &Judged) -> Option<Zone> {
    judged.price.zone_of(judged.price.effective_range(judged.price.amount.clone()))
}

/// Every promise of the case, each judged with those before it.
pub fn read(reading: &Reading) -> Vec<PromiseView> {
    let scene = reading.scene;
    let mut judged = scene.judged.clone();
    let mut views = Vec::new();
    for (key, promise) in reading.promises() {
        for change in changes(promise, &judged, reading) {
            judged.apply(&change);
        }
        views.push(view(key, promise, &judged, reading));
    }
    views
}

fn view(key: &str, promise: &Promise, judged: &Judged, reading: &Reading) -> PromiseView {
    let scene = reading.scene;
    let before = worst(scene.judged);
    let gives = !matches!(promise.kind, None | Some(Concession::Action));
    let span = worst(judged);
    let lacks = lacks(promise, reading);
    let price = judged.price.amount.known().filter(|_| gives).and_then(|price| money(scene, price));
    let row = row(promise, reading);
    let granted = promise.granted == Some(Answer::Yes);
    let label = |row: &Authority| vec![("role", Value::Label(row.label.clone()))];
    let own = |row: &Authority| reading.viewer.is_some_and(|viewer| viewer.holds(&row.role));
    // An unknown cost says nothing about the price; the record as it stands is not made worse by what gives nothing.
    let worse = gives && (span.worst > before.worst || span.best > before.best || span.best > Level::GoAhead);
    // A term beyond our limits is granted by its own route, whether or not they would leave without it.
    let known =
        judged.dimension(Dimension::Price).decided() && (span.decided() || span.best > Level::GoAhead);
    let open = gives && !known;
    let unpublished = promise.kind == Some(Concession::Product) && promise.published != Some(Answer::Yes);
    let (who, grantable, allowed) = match (&row, worse) {
        _ if unpublished => (why("play-promise-unpublished", Vec::new()), false, false),
        _ if gives && span.best == Level::WalkAway => (why("play-promise-nobody", Vec::new()), false, false),
        _ if open => (why("play-promise-open", Vec::new()), false, false),
        (Row::Beyond, _) if gives => (why("play-promise-beyond", Vec::new()), false, false),
        (_, true) => {
            // The price's own route decides beside the table.
            let route = if judged.dimension(Dimension::Price).best > Level::GoAhead {
                Covers::Price
            } else {
                Covers::Term
            };
            let route_roles = match route {
                Covers::Price => &scene.policy.routes.price,
                _ => &scene.policy.routes.term,
            };
            let with = vec![("roles", scene.policy.role_labels(route_roles))];
            let closed = judged.is_closed(route);
            match closed {
                true => (why("play-promise-nobody", Vec::new()), false, false),
                false => (why("play-promise-approval", with), true, granted),
            }
        }
        (Row::Of(row), false) if own(row) => (why("play-promise-own", label(row)), true, true),
        (Row::Of(row), false) => (why("play-promise-role", label(row)), true, granted),
        _ => (why("play-promise-free", Vec::new()), true, true),
    };
    let today = scene.now.map(|now| now.day);
    let done = promise.done == Some(true);
    PromiseView {
        key: key.to_owned(),
        what: promise.what.clone(),
        kind: promise.kind,
        complete: lacks.is_empty(),
        lacks,
        price,
        zone: zone(judged).filter(|_| gives),
        span,
        who,
        grantable,
        allowed,
        owner: promise.owner.clone(),
        due: promise.due.map(|due| due.to_string()),
        overdue: !done && promise.due.zip(today).is_some_and(|(due, today)| due < today),
        done,
    }
}

/// What all of it comes to.
pub fn together(reading: &Reading, promised: &[PromiseView]) -> Option<Reason> {
    let last = promised.iter().rev().find(|promise| promise.zone.is_some())?;
    let code = match last.zone? {
        Zone::Clear => "play-together-clear",
        Zone::Approval => "play-together-approval",
        Zone::BelowFloor => "play-together-below",
    };
    let price = last.price.clone()?;
    let mut with = vec![("price", Value::Money(price.clone()))];
    let record = reading.scene.judged.price.amount.known()?;
    with.push(("share", Value::Share(div(sub(record, price.amount), record)?)));
    Some(why(code, with))
}

/// What may be given: each row of the table for what the play can promise, and the price it leads to.
pub fn may(reading: &Reading) -> Vec<MayView> {
    let scene = reading.scene;
    let offered = |kind: Concession| {
        let mut parts = reading.play.steps.iter().flat_map(|step| step.parts);
        parts.any(|part| matches!(part.kind, Kind::Promise(kinds, _) if kinds.contains(&kind)))
    };
    let mut views = Vec::new();
    for row in scene.settings.authority.iter().filter(|row| offered(row.concession)) {
        let own = reading.viewer.is_some_and(|viewer| viewer.holds(&row.role));
        let price = scene.judged.price.amount.known();
        let takes =
            matches!(row.concession, Concession::Discount | Concession::Pause | Concession::Incentive);
        let at = price.zip(row.up_to).filter(|_| takes).map(|(price, share)| left_of(price, share));
        let zone =
            at.and_then(|at| scene.judged.price.zone_of(scene.judged.price.effective_range(Range::just(at))));
        let mut with = vec![("role", Value::Label(row.label.clone()))];
        if let Some(limit) = limit(row, reading) {
            with.push((
                "up_to",
                match row.concession {
                    Concession::Terms => Value::Number(limit),
                    Concession::Trial | Concession::FreeWork | Concession::Product => match &scene.currency {
                        Some(currency) => Value::Money(Money { amount: limit, currency: currency.clone() }),
                        None => Value::Number(limit),
                    },
                    _ => Value::Share(limit),
                },
            ));
        }
        let code = match (own, row.up_to.is_some(), row.concession) {
            (true, true, Concession::Terms) => "play-may-own-days",
            (false, true, Concession::Terms) => "play-may-role-days",
            (true, true, _) => "play-may-own-up-to",
            (false, true, _) => "play-may-role-up-to",
            (true, false, _) => "play-may-own",
            (false, false, _) => "play-may-role",
        };
        views.push(MayView {
            kind: row.concession,
            who: why(code, with),
            own,
            price: at.and_then(|at| money(scene, at)),
            zone,
        });
    }
    views
}
