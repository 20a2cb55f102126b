//! What must hold before we talk again with a buyer whom we left (W-137).

use rust_decimal::Decimal;
use serde::Serialize;

use crate::advice::scene::{Scene, money, why};
use crate::facts::amount::Amount;
use crate::facts::coaching::ExitFacts;
use crate::facts::read::{At, Findings};
use crate::judging::currency::in_currency;
use crate::judging::range::Range;
use crate::vocabulary::{Level, Money, Reason, Side, Zone};

/// What must hold before we talk again, as far as it is set.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ConditionsView {
    /// The least the budget must be, inclusive; the one that binds (Q12).
    pub budget_from: Option<Money>,
    /// Up to where we expect it; no cap.
    pub budget_to: Option<Money>,
    /// By when a decision must be promised, `YYYY-MM-DD`.
    pub decide_by: Option<String>,
    /// Who must stand behind it.
    pub stakeholders: Option<String>,
    /// The scope that must be settled.
    pub scope: Option<String>,
    /// What to start the budget from, while none is set: a price that we offered, never a limit of ours.
    pub proposal: Option<Proposal>,
    /// What to look at again.
    pub remarks: Vec<Reason>,
}

/// A budget to start from.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Proposal {
    /// The amount.
    pub amount: Money,
    /// Where it comes from.
    pub why: Reason,
}

/// Reads the conditions; the amounts in the deal's currency.
pub fn read(scene: &Scene, facts: &ExitFacts, findings: &mut Findings) -> ConditionsView {
    let set = &facts.conditions;
    let exit = At::ROOT.key("exit");
    let at = exit.key("conditions");
    let mut amount = |amount: &Option<Amount>, key: &'static str| -> Option<Decimal> {
        in_currency(amount.as_ref()?, scene.currency.as_deref(), scene.policy, &at.key(key), findings)
    };
    let from = amount(&set.budget_from, "budget_from");
    let to = amount(&set.budget_to, "budget_to");
    if from.zip(to).is_some_and(|(from, to)| to < from) {
        findings.error(&at.key("budget_to"), "budget-upside-down", Vec::new());
    }
    let mut remarks = Vec::new();
    if from.is_some_and(|from| zone(scene, from).is_some_and(|zone| zone != Zone::Clear)) {
        remarks.push(why("leave-budget-not-clear", Vec::new()));
    }
    ConditionsView {
        budget_from: from.and_then(|from| money(scene, from)),
        budget_to: to.and_then(|to| money(scene, to)),
        decide_by: set.decide_by.map(|day| day.to_string()),
        stakeholders: set.stakeholders.clone(),
        scope: set.scope.clone(),
        proposal: from.is_none().then(|| proposal(scene)).flatten(),
        remarks,
    }
}

fn zone(scene: &Scene, price: Decimal) -> Option<Zone> {
    scene.judged.price.zone_of(scene.judged.price.effective_range(Range::just(price)))
}

/// Our last offer; where that one would itself need an approval, the lowest price we named that does not. Never the
/// threshold: the buyer will read it.
fn proposal(scene: &Scene) -> Option<Proposal> {
    // What is not known may make it fine; what is known must not say otherwise.
    let may = |price: Decimal| scene.judged.price.span_at(Range::just(price)).best == Level::GoAhead;
    let fine = |price: &Decimal| may(*price) && zone(scene, *price).is_none_or(|zone| zone == Zone::Clear);
    let before = scene.round.ended.iter().rev().find(|offer| offer.side == Side::Us);
    let last = scene.last(Side::Us).or(before).map(|offer| offer.amount).or(scene.our_price());
    let last = last.filter(fine).map(|price| (price, "leave-budget-last-offer"));
    let named = scene.round.ended.iter().chain(&scene.offers).filter(|offer| offer.side == Side::Us);
    let earlier = || {
        let lowest = named.map(|offer| offer.amount).chain(scene.list_price()).filter(fine).min();
        lowest.map(|price| (price, "leave-budget-earlier-offer"))
    };
    let (price, code) = last.or_else(earlier)?;
    Some(Proposal { amount: money(scene, price)?, why: why(code, vec![("price", scene.money(price))]) })
}
