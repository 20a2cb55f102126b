//! An offer is noted, or taken out. The answer is the whole list: what was there, and the new one.

use super::{Deed, Standing, answer, object, text};
use crate::facts::json::Json;
use crate::vocabulary::Side;

/// An offer as somebody enters it.
pub struct Named<'a> {
    /// Who named it.
    pub side: Side,
    /// The price, as decimal text, in the deal's currency.
    pub amount: &'a str,
    /// The day, `YYYY-MM-DD`; today unless given.
    pub day: Option<&'a str>,
    /// The time of day, `HH:MM`, where it is known.
    pub time: Option<&'a str>,
    /// What it was given for; only of an offer of ours.
    pub in_return: Option<&'a str>,
}

/// The offer as the deal's list holds it. It keeps its currency when the deal is quoted in another one.
pub fn entry(at: &Standing, named: &Named) -> Json {
    let amount = match &at.advice.currency {
        Some(currency) => Json::amount(named.amount.to_owned(), currency.clone()),
        None => Json::Text(named.amount.to_owned()),
    };
    let on = named.day.map(str::to_owned).or_else(|| at.today()).map(|day| match named.time {
        Some(time) => [&*day, "T", time].concat(),
        None => day,
    });
    let in_return = named.in_return.filter(|_| named.side == Side::Us);
    object(vec![
        ("side", text(named.side.word())),
        ("amount", Some(amount)),
        ("on", on.map(Json::Text)),
        ("in_return", in_return.and_then(text)),
    ])
}

fn listed(at: &Standing) -> Vec<Json> {
    match at.fact("offers") {
        Some(Json::List(items)) => items.clone(),
        _ => Vec::new(),
    }
}

/// It is added to the list.
pub fn add(at: &Standing, offer: Json) -> Deed {
    let mut offers = listed(at);
    offers.push(offer);
    vec![answer("offers", Some(Json::List(offers)))]
}

/// The last offer like that is taken out; with `clean` nothing is left that was not on the record.
pub fn take_out(at: &Standing, offer: &Json, clean: bool) -> Deed {
    let mut offers = listed(at);
    if let Some(place) = offers.iter().rposition(|listed| listed == offer) {
        offers.remove(place);
    }
    vec![answer("offers", (!clean).then_some(Json::List(offers)))]
}
