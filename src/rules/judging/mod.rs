//! What is concluded about a deal: price, terms, fit and signs, each a level; what may lift it; what is missing; and
//! what would make it work.

pub mod approvals;
pub mod asked;
pub mod currency;
pub mod fit;
pub mod judge;
pub mod moves;
pub mod next;
pub mod price;
pub mod questions;
pub mod range;
pub mod rows;
pub mod score;
pub mod signs;
pub mod terms;

use crate::facts::deal::{Deal, Missing, Offer};
use crate::facts::ended;
use crate::facts::json::Json;
use crate::facts::read::{At, Findings, List, Read, order, start};
use crate::guidance::{
    Change, Conclusion, DealView, DimensionView, FitView, Guidance, MissingView, PricePoint, PriceView,
};
use crate::number::exact::Exact;
use crate::policy::Checked;
use crate::vocabulary::{
    Day, Dimension, Exit, Level, Reason, Side, Span, Value, Why, errors_in, level_value,
};
use currency::exact_in_currency;
use judge::Judged;
use range::Range;

/// Version of the deal's form. In the one before, approvals of terms, fit and signs did not say how far they go.
const SCHEMA: &str = "walkaway.deal/2";

/// Judges a deal, with `changes` applied to it first (what-if).
///
/// Total: any JSON gives guidance. What cannot be read is reported in `errors`, counts as unknown, and the
/// rest is judged. With a policy that has mistakes nothing is judged (`verdict` is `None`).
pub fn assess(deal: &Json, policy: &Checked, changes: &[Change], today: Option<Day>) -> Guidance {
    let mut findings = Findings::default();
    let json = deal;
    let deal = read_deal(deal, &mut findings);
    let Some(rules) = &policy.policy else { return unjudged(&deal, json, policy, findings) };
    let mut judged = Judged::new(&deal, rules, today, &mut findings);
    changes.iter().for_each(|change| judged.apply(change));

    let verdict = judged.verdict();
    let conclusions = judged.conclusions();
    let questions = questions::questions(&judged, &deal, json);
    let moves = moves::moves(&judged);
    let combination = moves::combination(&judged, &moves);
    let deal_view = deal_view(&deal, json, judged.price.currency.clone());
    let price = price_view(&judged, &deal, &mut findings);
    let next = next::next(&next::Known {
        judged: &judged,
        verdict,
        conclusions: &conclusions,
        table: &price.table,
        questions: &questions,
        moves: &moves,
        stage: deal_view.stage,
        ended: deal_view.ended,
        back: ended::is_back(json) && deal_view.ended.is_none(),
        leaving: ended::is_leaving(json),
        play: deal_view.play,
        since: ended::on_file(json),
    });
    let span =
        |dimension: &Dimension| DimensionView { dimension: *dimension, span: judged.dimension(*dimension) };
    Guidance {
        schema: "walkaway.guidance/1",
        policy: policy.view.clone(),
        deal: deal_view,
        verdict: Some(verdict),
        headline: headline(verdict, &conclusions, questions.len()),
        approval: approval(verdict, &conclusions),
        next,
        dimensions: Dimension::ALL.iter().map(span).collect(),
        exits: exits(&conclusions),
        conclusions,
        price,
        terms: terms::view(&judged.terms),
        fit: judged.fit.view(),
        signs: judged.signs.view(&deal),
        questions,
        moves,
        combination,
        missing: missing(&deal.missing.items),
        errors: findings.shown(),
    }
}

pub(crate) fn read_deal(json: &Json, findings: &mut Findings) -> Deal {
    // What the host could not deliver comes first: a list among it is not an empty list.
    let mut aside = Findings::default();
    let withheld: List<Missing> = Read::read(json.get("missing"), &At::ROOT.key("missing"), &mut aside);
    findings.all_withheld = withheld.unclear || withheld.items.iter().any(|missing| missing.path.is_none());
    for Missing { path, why } in withheld.items {
        let denied = matches!(why, Some(Why::Forbidden | Why::Error | Why::Invalid));
        findings.denied.extend(path.clone().filter(|_| denied));
        findings.withheld.extend(path);
    }
    order(&mut findings.denied, |a, b| a < b);
    let deal = Deal::read(Some(json), &At::ROOT, findings);
    if let Some(schema) = deal.schema.as_ref().filter(|schema| *schema != SCHEMA) {
        let with =
            vec![("found", Value::Text(start(schema, 60))), ("expected", Value::Text(SCHEMA.to_owned()))];
        // An older form is read; what it lacks is named.
        let code = if schema == "walkaway.deal/1" { "older-deal" } else { "wrong-schema" };
        findings.warning(&At::ROOT.key("schema"), code, with);
    }
    deal
}

/// Guidance that judges nothing, because the policy has mistakes.
fn unjudged(deal: &Deal, json: &Json, policy: &Checked, findings: Findings) -> Guidance {
    let with = vec![
        ("count", Value::count(errors_in(&policy.view.errors))),
        ("contact", Value::Text(policy.view.contact.clone())),
    ];
    Guidance {
        schema: "walkaway.guidance/1",
        policy: policy.view.clone(),
        deal: deal_view(deal, json, deal.money().map(str::to_owned)),
        verdict: None,
        next: next::unjudged(vec![("contact", Value::Text(policy.view.contact.clone()))]),
        headline: Reason { code: "policy-has-mistakes", with, setting: None },
        approval: None,
        dimensions: Vec::new(),
        conclusions: Vec::new(),
        price: PriceView::default(),
        terms: Vec::new(),
        fit: FitView::default(),
        signs: Vec::new(),
        questions: Vec::new(),
        moves: Vec::new(),
        combination: None,
        exits: Vec::new(),
        missing: missing(&deal.missing.items),
        errors: findings.shown(),
    }
}

fn deal_view(deal: &Deal, json: &Json, currency: Option<String>) -> DealView {
    let (ended, ended_on) = ended::ended(deal, json).unzip();
    DealView {
        play: ended::play(json),
        ended,
        ended_on: ended_on.flatten().map(|day| day.to_string()),
        id: deal.id.clone(),
        name: deal.name.clone(),
        buyer: deal.buyer.clone(),
        stage: deal.stage,
        currency,
    }
}

/// The deciding reason: of the conclusions at the verdict's level the first; what is open when undecided.
fn headline(verdict: Span, conclusions: &[Conclusion], questions: usize) -> Reason {
    if !verdict.decided() {
        let with = vec![
            ("best", level_value(verdict.best)),
            ("worst", level_value(verdict.worst)),
            ("count", Value::count(questions)),
        ];
        return Reason { code: "verdict-open", with, setting: None };
    }
    let deciding = conclusions.iter().find(|conclusion| conclusion.span.best == verdict.best);
    match deciding {
        Some(conclusion) => conclusion.reason.clone(),
        None => Reason { code: "all-clear", with: Vec::new(), setting: None },
    }
}

/// Of the first conclusion that decides (that may come to decide, while the verdict is open) and could have been lifted:
/// what became of its approval, unless it has been asked for anew.
fn approval(verdict: Span, conclusions: &[Conclusion]) -> Option<Reason> {
    let decides = |conclusion: &&Conclusion| match verdict.decided() {
        true => conclusion.span.best == verdict.best,
        false => conclusion.span.worst >= Level::NeedsApproval,
    };
    let routes = conclusions.iter().filter(decides).filter_map(|conclusion| conclusion.route.as_ref());
    routes.flat_map(|route| &route.past).find(|past| past.said).map(|past| past.reason.clone())
}

/// The exit reasons that hold whatever the unknowns turn out to be (W-095: all that apply).
fn exits(conclusions: &[Conclusion]) -> Vec<Exit> {
    let mut exits = Vec::new();
    for exit in Exit::ALL {
        let holds = |conclusion: &Conclusion| {
            conclusion.exit == Some(*exit) && conclusion.span.best == Level::WalkAway
        };
        if conclusions.iter().any(holds) {
            exits.push(*exit);
        }
    }
    exits
}

fn missing(missing: &[Missing]) -> Vec<MissingView> {
    let mut views = Vec::new();
    for item in missing {
        if let Some(path) = &item.path {
            views.push(MissingView { path: path.clone(), why: item.why.unwrap_or(Why::Error) });
        }
    }
    views
}

fn price_view(judged: &Judged, deal: &Deal, findings: &mut Findings) -> PriceView {
    let price = &judged.price;
    let standard = terms::standard_days(judged.policy);
    let (table, effectives) = price_table(judged, deal, findings);
    let (markup, margin) = price.realised();
    let known = price.currency.is_some();
    PriceView {
        currency: price.currency.clone(),
        amount: price.amount.known(),
        effective: price.effective_shown(price.amount.clone()),
        cost: price.cost().known(),
        floor: price.floor_beside(&effectives).filter(|_| known),
        threshold: price.threshold().filter(|_| known),
        markup,
        margin,
        basis: Some(judged.policy.basis),
        build_up: if known { price.build_up() } else { Vec::new() },
        waterfall: price.waterfall(deal, standard),
        buyer_differs: buyer_differs(judged, &table),
        remark: judged.price.remark(table.iter().find(|point| point.id == "list").map(|point| point.amount)),
        table,
    }
}

/// Every price on the table, each judged: the record's, the list's, then the offers by date.
/// Beside them their effective prices, as far as they are known.
fn price_table(judged: &Judged, deal: &Deal, findings: &mut Findings) -> (Vec<PricePoint>, Vec<Exact>) {
    let price = &judged.price;
    let mut effectives = Vec::new();
    let mut point = |id: String, side: Option<Side>, on: Option<Day>, exact: Exact| {
        let amount = exact.near();
        let range = Range::just(exact);
        let effective = price.effective_range(range.clone());
        if effective.known().is_some() {
            effectives.push(effective.least.clone());
        }
        PricePoint {
            id,
            side,
            last: false,
            on: on.map(|on| on.to_string()),
            amount,
            effective: price.effective_shown(range),
            zone: price.zone_of(effective.clone()),
            verdict: judged.verdict_with(Dimension::Price, price.span_of(effective)),
        }
    };
    let currency = price.currency.as_deref();
    let mut quiet = Findings::default(); // the list price was reported where the price was read
    let list = deal.list_price.as_ref();
    let list = list.and_then(|list| {
        exact_in_currency(list, currency, judged.policy, &At::ROOT.key("list_price"), &mut quiet)
    });
    let mut table: Vec<PricePoint> = Vec::new();
    if price.amount.known().is_some() {
        table.push(point("record".to_owned(), None, None, price.amount.least.clone()));
    }
    table.extend(list.map(|amount| point("list".to_owned(), None, None, amount)));

    let root = At::ROOT.key("offers");
    let mut offers: Vec<(usize, &Offer, Side, Exact)> = Vec::new();
    for (place, offer) in deal.offers.placed() {
        let at = root.place(place);
        let Some(amount) = &offer.amount else { continue };
        let Some(side) = offer.side else {
            findings.error(&at.key("side"), "required", Vec::new());
            continue;
        };
        let amount = exact_in_currency(amount, currency, judged.policy, &at.key("amount"), findings);
        offers.extend(amount.map(|amount| (place, offer, side, amount)));
    }
    // On one day the buyer is taken to have moved up and us to have moved down.
    let rank = |(_, offer, side, amount): &(usize, &Offer, Side, Exact)| {
        (offer.on, *side, if *side == Side::Us { Exact::ZERO.minus(amount) } else { amount.clone() })
    };
    order(&mut offers, |a, b| rank(a) < rank(b));
    let mut last = [None; 2];
    for (number, offer, side, amount) in &offers {
        if let Some(last) = last.get_mut(*side as usize) {
            *last = Some(*number);
        }
        table.push(point(format!("offer-{number}"), Some(*side), offer.on, amount.clone()));
    }
    for ((number, _, side, _), point) in
        offers.iter().zip(table.iter_mut().filter(|point| point.side.is_some()))
    {
        point.last = last.get(*side as usize) == Some(&Some(*number));
    }
    (table, effectives)
}

/// What the buyer's last offer would be judged, where that is another verdict than the headline's.
fn buyer_differs(judged: &Judged, table: &[PricePoint]) -> Option<Reason> {
    let ours = table.iter().find(|point| point.id == "record")?;
    let theirs = table.iter().find(|point| point.last && point.side == Some(Side::Buyer))?;
    if ours.verdict == theirs.verdict {
        return None;
    }
    judged.price.currency.as_ref()?;
    let with = vec![
        ("ours", judged.price.money(ours.amount)),
        ("our_verdict", level_value(ours.verdict.worst)),
        ("theirs", judged.price.money(theirs.amount)),
        ("their_verdict", level_value(theirs.verdict.worst)),
    ];
    Some(Reason { code: "buyer-differs", with, setting: None })
}
