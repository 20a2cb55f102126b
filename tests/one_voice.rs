//! Law 12 (design section 4), one voice: the stance, the texts and the warnings of one deal never contradict its verdict.
//! Over deals, offers of both sides, stages, and every state of leaving and of the buyer's return: no price is named as
//! possible that [`assess`] would leave, none called one to sign while the verdict says otherwise, nobody is told to leave
//! while our own price stands and only the buyer's does not, go ahead reopens nothing, and no text for the buyer holds what
//! is ours alone.
//!
//! A thousand cases here; `PROPTEST_CASES=100000 cargo test --release --test one_voice` is the long run.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

mod common;

use std::collections::BTreeSet;

use common::{clean_deal, judge, judge_with, policy_with, put, tree};
use proptest::prelude::*;
use proptest::sample::select;
use rust_decimal::Decimal;
use serde_json::{Value as JsonText, json};
use walkaway_rules::advice::comeback::ComebackState;
use walkaway_rules::advice::leave::LeaveStage;
use walkaway_rules::advice::say::{SayText, Situation};
use walkaway_rules::advice::{Advice, coach};
use walkaway_rules::facts::coaching::Door;
use walkaway_rules::facts::record::Task;
use walkaway_rules::guidance::{Change, Guidance, NextStep};
use walkaway_rules::policy::Checked;
use walkaway_rules::policy::settings;
use walkaway_rules::vocabulary::Answer;
use walkaway_rules::vocabulary::Moment;
use walkaway_rules::vocabulary::{Dimension, Level, Reason, Span, Value};

const TODAY: &str = "2026-11-21";
const NOW: &str = "2026-11-21T10:00";
/// The day on which the deals that were left were left; offers lie before and after it.
const LEFT: &str = "2026-11-15";

// What the deals are made of.

/// Prices on the limits of the worked example, beside them, and anywhere.
fn price() -> impl Strategy<Value = JsonText> {
    prop_oneof![
        3 => select(vec!["125999", "126000", "126001", "141749", "141750", "141999", "142000", "142001", "140000", "155000"])
            .prop_map(|text| json!(text)),
        2 => (100u32..190).prop_map(|thousands| json!((thousands * 1000).to_string())),
    ]
}

fn maybe(value: impl Strategy<Value = JsonText> + 'static) -> BoxedStrategy<JsonText> {
    prop_oneof![1 => Just(JsonText::Null), 5 => value].boxed()
}

fn answer() -> impl Strategy<Value = JsonText> {
    select(vec![json!("yes"), json!("no"), json!("unknown"), JsonText::Null])
}

fn flags(names: &'static [&'static str]) -> impl Strategy<Value = JsonText> {
    prop::collection::vec(answer(), names.len()).prop_map(|answers| {
        JsonText::Object(names.iter().map(|name| (*name).to_owned()).zip(answers).collect())
    })
}

fn offers() -> impl Strategy<Value = JsonText> {
    let days = vec!["2026-11-02", "2026-11-09", LEFT, "2026-11-18T09:00", "2026-11-20", "2026-11-21T09:30"];
    let offer =
        (select(vec!["us", "buyer"]), price(), maybe(select(days).prop_map(|day| json!(day))), any::<bool>());
    let offer = offer.prop_map(|(side, amount, on, traded)| {
        json!({ "side": side, "amount": amount, "on": on, "in_return": if traded { json!("two years") } else { JsonText::Null } })
    });
    prop::collection::vec(offer, 0..6).prop_map(JsonText::Array)
}

const TERMS: [(&str, &[&str]); 4] = [
    ("liability_cap", &["\"standard\"", "24", "\"unlimited\""]),
    ("ip_rights", &["\"standard\"", "\"full_transfer\""]),
    ("payment_days", &["\"standard\"", "45", "60", "90"]),
    ("performance_guarantees", &["false", "false", "true"]),
];

/// What is asked on one term, as a deal-breaker or not, told before, today, on a day to come or never.
fn term(asked: &'static [&'static str]) -> impl Strategy<Value = JsonText> {
    let asked = prop_oneof![
        4 => Just(serde_json::from_str(asked[0]).unwrap()),
        2 => select(asked.to_vec()).prop_map(|text| serde_json::from_str(text).unwrap()),
        1 => Just(JsonText::Null),
    ];
    let told =
        vec![JsonText::Null, JsonText::Null, json!("2026-11-03"), json!("2026-11-21"), json!("2026-11-22")];
    (asked, answer(), select(told)).prop_map(
        |(asked, breaker, told)| json!({ "asked": asked, "deal_breaker": breaker, "told_on": told }),
    )
}

/// A deal without leaving: price, cost, terms, fit, signs, approvals, stage.
fn deals() -> impl Strategy<Value = JsonText> {
    let money = (
        maybe(price()),
        maybe(price()),
        maybe(select(vec!["80000", "60000", "100000"]).prop_map(|text| json!(text))),
        select(vec![json!([]), json!([{ "label": "x", "amount": "9000" }])]),
        offers(),
        select(vec![0u8, 0, 1, 2]),
    );
    let terms: Vec<BoxedStrategy<JsonText>> = TERMS.iter().map(|(_, asked)| term(asked).boxed()).collect();
    let buyer = (
        select(vec![json!("health_care"), json!("health_care"), json!("mining"), JsonText::Null]),
        prop::collection::vec(select(vec![json!(false), json!(false), json!(true), JsonText::Null]), 4),
        flags(&["size", "strategic", "exhausted", "relationship"]),
    );
    let talk = (
        0u8..4,
        select(vec![
            json!("qualification"),
            json!("discovery"),
            json!("proposal"),
            json!("negotiation"),
            json!("closing"),
            JsonText::Null,
        ]),
        select(vec![JsonText::Null, json!("2026-12-11")]),
        any::<[bool; 3]>(),
        any::<bool>(),
    );
    let approvals = prop::collection::vec(
        select(vec![
            json!({ "covers": "price", "down_to": "138000", "at_cost": "105000", "role": "vp", "by": "V", "justification": "w" }),
            json!({ "covers": "term", "term": "ip_rights", "up_to": "full_transfer", "role": "legal", "by": "L" }),
            json!({ "covers": "term", "term": "ip_rights", "up_to": "full_transfer", "role": "c_level", "by": "C" }),
            json!({ "covers": "fit", "criteria": ["industry"], "role": "strategic_review", "by": "S", "justification": "w" }),
        ]),
        0..3,
    );
    (money, terms, buyer, talk, approvals).prop_map(|(money, terms, buyer, talk, approvals)| {
        let (amount, list, direct, scope, offers, whose) = money;
        let (industry, signs, escalation) = buyer;
        let (troubles, stage, close_on, behaviour, strong) = talk;
        let mut deal = clean_deal();
        let last = |side: &str| {
            let mut own = offers.as_array().unwrap().iter().rev().filter(|offer| offer["side"] == side);
            own.next().map(|offer| offer["amount"].clone())
        };
        // The CRM's amount: its own, the buyer's last, or ours.
        deal["amount"] = match whose {
            1 => last("buyer").unwrap_or(amount),
            2 => last("us").unwrap_or(amount),
            _ => amount,
        };
        deal["list_price"] = list;
        deal["cost"] = json!({ "direct": direct, "overhead": "25000", "scope_added": scope });
        deal["offers"] = offers;
        deal["stage"] = stage;
        deal["close_on"] = close_on;
        deal["approvals"] = JsonText::Array(approvals);
        deal["competitor"] = json!("Norvia");
        // With every fact in doubt nothing is ever decided: half of the deals are about price alone, and a quarter about
        // price and terms.
        let (on_terms, on_buyer) = (troubles > 1, troubles > 2);
        if on_buyer {
            deal["fit"]["industry"] = industry;
        }
        deal["behaviour"] = json!({ "probes_limits": behaviour[0], "needs_reset": behaviour[1] && behaviour[2] });
        for ((name, _), term) in TERMS.iter().zip(terms).filter(|_| on_terms) {
            deal["terms"][name] = term;
        }
        let looked = ["abusive", "disrespect", "moving_goals", "knows_better"];
        for (sign, seen) in looked.iter().zip(signs).filter(|_| on_buyer) {
            // Most buyers behave.
            let rare = seen == json!(true) && *sign == "abusive" && !behaviour[0];
            deal["signs"][*sign] = json!({ "seen": if rare { json!(false) } else { seen }, "on": "2026-11-12" });
        }
        if strong {
            deal["leverage"] = json!({ "quota": "100000", "closed": "95000", "period_end": "2026-12-31", "alternatives": [
                { "id": "A", "amount": "90000", "probability": "0.9", "stage": "negotiation", "close_on": "2026-12-10" },
                { "id": "B", "amount": "90000", "probability": "0.9", "stage": "negotiation", "close_on": "2026-12-10" }
            ] });
        }
        deal["exit"] = json!({ "escalation_flags": escalation });
        deal
    })
}

/// The same in every state of leaving and of coming back.
fn cases() -> impl Strategy<Value = JsonText> {
    const DOOR: &[&str] = &[
        "relationship_damaged",
        "fit_wrong",
        "return_unlikely",
        "may_change",
        "relationship_strong",
        "strategic_value",
    ];
    let leaving = (
        prop_oneof![2 => Just(json!({})), 1 => flags(DOOR)],
        select(vec![JsonText::Null, JsonText::Null, json!("open"), json!("closed"), json!("refer")]),
        select(vec![JsonText::Null, JsonText::Null, json!("Otra Casa")]),
        select(vec![JsonText::Null, JsonText::Null, json!("solved"), json!("confirmed"), json!("asked")]),
        select(vec![JsonText::Null, json!(true)]),
        (any::<bool>(), any::<bool>(), any::<bool>()),
        (maybe(price()), maybe(price())),
    );
    let back = (0u8..6, maybe(price()), answer(), answer(), maybe(price()));
    (deals(), leaving, back).prop_map(|(mut deal, leaving, back)| {
        let (door_flags, door, referred_to, escalation, opportunity, (confirm, tell, logged), (from, to)) =
            leaving;
        let (return_state, budget, stakeholders, scope, old) = back;
        // Half of the deals are not being left at all.
        if return_state > 0 {
            deal["exit"]["door_flags"] = door_flags;
            deal["exit"]["door"] = door;
            deal["exit"]["referred_to"] = referred_to;
            deal["exit"]["escalation"] = escalation;
            deal["exit"]["opportunity_cost"] = if tell { opportunity } else { JsonText::Null };
            deal["exit"]["conditions"] = json!({ "budget_from": from, "budget_to": to });
            put(&mut deal, "exit.steps", json!({ "confirm": { "done": confirm }, "tell": { "done": tell } }));
            deal["exit"]["logged_on"] = if logged { json!(LEFT) } else { JsonText::Null };
        }
        if return_state >= 3 {
            deal["comeback"] = json!({
                "on": "2026-11-18", "budget": budget, "decide_on": "2026-11-30", "stakeholders": stakeholders,
                "scope": scope
            });
        }
        if return_state == 5 {
            // Reopened: the negotiation before is history.
            deal["exit"] = json!({});
            deal["history"] = json!([{ "closed_on": LEFT, "offers": [
                { "side": "us", "amount": "160000", "on": "2026-11-03" }, { "side": "buyer", "amount": old, "on": "2026-11-10" }
            ] }]);
        }
        deal
    })
}

fn policies() -> impl Strategy<Value = JsonText> {
    let holders = select(vec![
        json!({}),
        json!({ "vp": { "holders": [] } }),
        json!({ "vp": { "holders": [] }, "legal": { "holders": [] } }),
    ]);
    (select(vec!["cost", "price"]), select(vec!["unknown", "standard"]), holders).prop_map(|(basis, silence, roles)| {
        json!({ "version": "one voice", "price": { "margin_basis": basis }, "terms": { "not_mentioned": silence }, "roles": roles })
    })
}

// What is said of them.

fn advise(deal: &JsonText, policy: &Checked) -> Advice {
    let defaults = walkaway_rules::facts::json::Json::parse(settings::DEFAULT).unwrap();
    let settings = settings::check(&defaults, None);
    *coach(&tree(deal), policy, &settings, Moment::parse(NOW)).advice.expect("an advice")
}

fn number(json: &JsonText) -> Option<Decimal> {
    json.as_str().and_then(|text| text.parse().ok())
}

/// A deal with everything the law asks of it.
struct Case<'a> {
    deal: &'a JsonText,
    policy: Checked,
    guidance: Guidance,
    advice: Advice,
}

impl Case<'_> {
    /// The verdict at another price, and what the price alone concludes.
    fn at(&self, price: Decimal) -> (Span, Span) {
        let guidance = judge_with(self.deal, &self.policy, &[Change::Price(price)]);
        let price = guidance.conclusions.iter().find(|one| one.dimension == Dimension::Price).unwrap().span;
        (guidance.verdict.unwrap(), price)
    }

    fn dimension(&self, dimension: Dimension) -> Span {
        let own = self.guidance.conclusions.iter().filter(|one| one.dimension == dimension);
        Span::all(&own.map(|one| one.span).collect::<Vec<_>>())
    }

    fn available(&self, situation: Situation) -> Option<&SayText> {
        self.advice.say.texts.iter().find(|text| text.situation == situation && text.available)
    }

    fn seen(&self, sign: &str) -> bool {
        self.deal["signs"][sign]["seen"] == json!(true)
    }

    fn abused(&self) -> bool {
        self.seen("abusive") || self.seen("disrespect")
    }

    /// The offers of one side in the negotiation that goes on, oldest first, as the test itself reads them.
    fn offered(&self, side: &str, since_leaving: bool) -> Vec<Decimal> {
        let mut own: Vec<(String, Decimal)> = Vec::new();
        for offer in self.deal["offers"].as_array().unwrap() {
            let on = offer["on"].as_str().unwrap_or_default().to_owned();
            if offer["side"] == side && (!since_leaving || on.get(..10) > Some(LEFT)) {
                own.extend(number(&offer["amount"]).map(|amount| (on, amount)));
            }
        }
        // At the same moment the buyer has moved up, and we have moved down.
        own.sort_by_key(|(on, amount)| (on.clone(), if side == "us" { -*amount } else { *amount }));
        own.into_iter().map(|(_, amount)| amount).collect()
    }

    fn said_to_buyer(&self) -> Vec<(&SayText, &Reason)> {
        let texts = self.advice.say.texts.iter().filter(|text| text.available);
        texts
            .flat_map(|text| {
                let parts = text.parts.iter().map(|part| &part.text);
                text.text.iter().chain(parts).map(move |reason| (text, reason))
            })
            .collect()
    }

    /// Everything the coach says about prices, whoever reads it.
    fn all(&self) -> Vec<&Reason> {
        let Advice { brief, leaving, talks, leave, .. } = &self.advice;
        let mut all: Vec<&Reason> = self.said_to_buyer().into_iter().map(|(_, reason)| reason).collect();
        all.extend([&brief.stance, &leaving.why, &leave.comeback.why]);
        all.extend(brief.avoid.iter().chain(&brief.next));
        all.extend(&talks.plan.why);
        all.extend(talks.tempting.iter().map(|tempting| &tempting.reason));
        all.extend(leave.conditions.proposal.iter().map(|proposal| &proposal.why));
        all.extend(leave.comeback.conditions.iter().map(|one| &one.reason));
        all.extend(&leave.why);
        all
    }
}

/// What a sentence says of the price that it names.
#[derive(Clone, Copy, PartialEq)]
enum Claim {
    /// The price itself is no reason to leave: it can be asked, offered or brought.
    Possible,
    /// It needs an approval, or less.
    Approvable,
    /// The deal can be signed at it, all of it.
    ToSign,
    /// The same, or a sign to keep an eye on is all there is.
    Offered,
    /// The price is not the problem, and the sentence says what is.
    NotTheProblem,
}

/// The sentences that name a price as possible, with the parameter that holds it. What is not here names prices as facts
/// (who offered what), as what they lack, or as what nobody can sign.
const CLAIMS: &[(&str, &str, Claim)] = &[
    ("text-counter", "price", Claim::Offered),
    ("text-counter-take", "price", Claim::Offered),
    ("text-frame-gap", "ours", Claim::Approvable),
    ("text-need-price", "price", Claim::Possible),
    ("text-reopen-budget-from", "from", Claim::Possible),
    ("text-reopen-budget-range", "from", Claim::Possible),
    ("text-reopen-budget-range", "to", Claim::Possible),
    ("leave-budget-last-offer", "price", Claim::Possible),
    ("leave-budget-earlier-offer", "price", Claim::Possible),
    ("leave-back-budget-met", "budget", Claim::Possible),
    ("leave-back-budget-approval", "budget", Claim::Approvable),
    ("coach-stance-sign-at", "price", Claim::ToSign),
    ("coach-stance-hold-at", "price", Claim::NotTheProblem),
    ("coach-stance-approval-at", "price", Claim::Approvable),
    ("talks-plan-step", "price", Claim::Possible),
    ("talks-plan-agreed", "price", Claim::ToSign),
    ("talks-tempting-legal", "price", Claim::ToSign),
    ("talks-tempting", "price", Claim::Approvable),
];

/// What is ours alone: limits exact and published, costs, margins.
fn ours_alone(guidance: &Guidance) -> BTreeSet<Decimal> {
    let price = &guidance.price;
    let mut all = BTreeSet::new();
    for span in [&price.floor, &price.threshold].into_iter().flatten() {
        for limit in [Some(span.least), span.most].into_iter().flatten() {
            all.extend([limit.published, limit.exact]);
            all.extend(price.cost.iter().flat_map(|cost| [limit.published - cost, limit.exact - cost]));
        }
    }
    all.extend(price.cost);
    all.retain(|amount| *amount > Decimal::ZERO);
    all.into_iter().map(|amount| amount.normalize()).collect()
}

fn amounts(value: &Value) -> Vec<Decimal> {
    match value {
        Value::Money(money) => vec![money.amount],
        Value::List(items) => items.iter().flat_map(amounts).collect(),
        _ => Vec::new(),
    }
}

// The law.

/// No price is named as possible that would be left, none as one to sign while the deal as a whole is not.
fn prices(case: &Case) -> Result<(), TestCaseError> {
    for reason in case.all() {
        for (_, name, claim) in CLAIMS.iter().filter(|(code, ..)| *code == reason.code) {
            let Some((_, Value::Money(money))) = reason.with.iter().find(|(own, _)| own == name) else {
                continue;
            };
            let (whole, alone) = case.at(money.amount);
            let holds = match claim {
                Claim::Possible => alone.best < Level::NeedsApproval,
                Claim::Approvable => alone.best < Level::WalkAway,
                Claim::ToSign => whole == Span::sure(Level::GoAhead),
                Claim::Offered => {
                    let terms = case.dimension(Dimension::Terms).worst == Level::GoAhead;
                    whole.worst == Level::GoAhead || whole.worst == Level::HoldFirm && terms
                }
                Claim::NotTheProblem => whole.best <= Level::HoldFirm && alone.best == Level::GoAhead,
            };
            prop_assert!(holds, "{} {} comes to {whole:?}, alone {alone:?}", reason.code, money.amount);
        }
    }
    // Whatever a text for the buyer names beside their own price and the difference: nothing that nobody may sign.
    for (text, reason) in case.said_to_buyer() {
        for (name, value) in &reason.with {
            let Value::Money(money) = value else { continue };
            let (_, alone) = case.at(money.amount);
            let own = !["theirs", "gap"].contains(name);
            prop_assert!(
                !own || alone.best < Level::WalkAway,
                "{} names {} as {name}",
                text.id,
                money.amount
            );
        }
    }
    Ok(())
}

/// No text offers a talk with somebody who approves where nobody can.
fn routes(case: &Case) -> Result<(), TestCaseError> {
    let closed = |dimension| {
        let mut routes = case.guidance.conclusions.iter().filter(|one| one.dimension == dimension);
        routes.any(|one| one.route.as_ref().is_some_and(|route| route.closed))
    };
    for (text, reason) in case.said_to_buyer() {
        let roles = reason.with.iter().any(|(name, _)| *name == "roles");
        let both = closed(Dimension::Price) && closed(Dimension::Terms);
        let price = text.situation == Situation::OrganisationalLimits && closed(Dimension::Price);
        prop_assert!(!roles || !(both || price), "{} offers a closed route", text.id);
    }
    Ok(())
}

/// What is needed was refused, or nobody is there who could grant it.
fn nobody_may(case: &Case) -> bool {
    ["next-closed", "next-refused"].contains(&case.guidance.next.why.code)
}

/// Nobody is told to leave while our own last price stands and only the buyer's does not; nor is anybody told to stay at
/// what the verdict leaves.
fn leaving(case: &Case) -> Result<(), TestCaseError> {
    let Advice { leave, brief, leaving, verdict, .. } = &case.advice;
    prop_assert_eq!(Some(*verdict), case.guidance.verdict, "the coach has no verdict of its own");
    let exit = &case.deal["exit"];
    let steps = &exit["steps"];
    let decided = exit["door"].is_string()
        || exit["escalation"] == "confirmed"
        || exit["opportunity_cost"] == json!(true)
        || steps["confirm"]["done"] == json!(true)
        || steps["tell"]["done"] == json!(true);
    let back = leave.comeback.state != ComebackState::NotBack;
    let ours = case.offered("us", back).last().copied();
    if let Some(ours) = ours.filter(|_| !decided) {
        let (at_ours, _) = case.at(ours);
        prop_assert!(
            leave.stage != LeaveStage::Exit || at_ours.best == Level::WalkAway || nobody_may(case),
            "leave, though {ours} stands"
        );
    }
    // The one next step and the panel for leaving (design 3.11).
    let next = &case.guidance.next;
    let leaves = matches!(next.step, NextStep::Leave | NextStep::Refer);
    prop_assert!(!leaves || leave.exit, "{} is the next step, and the panel says stay", next.why.code);
    prop_assert!(
        leaves || decided || next.step == NextStep::Play || !leave.exit,
        "the panel says leave, and the next step is {}",
        next.why.code
    );
    if leave.stage == LeaveStage::NotCalledFor {
        prop_assert!(!leaving.available && !leave.exit);
    }
    let stance = brief.stance.code;
    let leaves = stance.starts_with("coach-stance-leave");
    prop_assert!(!leaves || leaving.at_buyer.best == Level::WalkAway, "{stance}");
    let signs = stance.starts_with("coach-stance-sign");
    prop_assert!(!signs || leaving.at_buyer == Span::sure(Level::GoAhead), "{stance}");
    let bluff = brief.avoid.iter().any(|reason| reason.code == "coach-avoid-bluff");
    prop_assert!(!bluff || !leaving.available);
    // A text that leaves is there once leaving is decided and the house agrees; one that may leave, where that is true.
    for text in case.advice.say.texts.iter().filter(|text| text.available) {
        match text.situation {
            Situation::ExitMessage | Situation::ExitOpen | Situation::ExitClosed | Situation::ExitRefer => {
                prop_assert!(leave.exit && leave.case.is_done("confirm") && !leave.case.is_done("tell"));
            }
            Situation::StrongReply | Situation::Posture | Situation::HealthyIndifference => {
                prop_assert!(leaving.available, "{} would be a bluff", text.id);
            }
            _ => {}
        }
        let haggles = matches!(
            text.situation,
            Situation::Counter
                | Situation::StrongReply
                | Situation::Posture
                | Situation::NonNegotiable
                | Situation::OrganisationalLimits
                | Situation::AskExecutive
        );
        let over = matches!(leave.stage, LeaveStage::Left | LeaveStage::Returned);
        prop_assert!(!haggles || !over, "{} after leaving", text.id);
    }
    Ok(())
}

/// Ready to sign and free to: nothing is opened again.
fn settled(case: &Case) -> Result<(), TestCaseError> {
    let Advice { leave, leaving, say, .. } = &case.advice;
    let signed = leaving.at_buyer == Span::sure(Level::GoAhead) && case.deal["stage"] == "closing";
    if !signed || leave.exit || leave.stage != LeaveStage::NotCalledFor {
        return Ok(());
    }
    let theirs = case.offered("buyer", leave.comeback.state != ComebackState::NotBack);
    for text in say.texts.iter().filter(|text| text.available) {
        let reopens = match text.situation {
            Situation::Counter => !theirs.is_empty(),
            Situation::StrongAlternatives => false,
            _ => true,
        };
        prop_assert!(!reopens, "{} opens again what is settled", text.id);
    }
    Ok(())
}

/// A misfit is referred, who abused the team is not invited, and no text claims a ground that is not the deal's own.
fn grounds(case: &Case) -> Result<(), TestCaseError> {
    let leave = &case.advice.leave;
    let flag = |key: &str| leave.doors.flags.iter().find(|flag| flag.key == key).unwrap().answer;
    let lost = case.dimension(Dimension::Fit).best == Level::WalkAway;
    let misfit = flag("fit_wrong") == Some(Answer::Yes);
    if misfit && !case.abused() {
        prop_assert_ne!(leave.doors.proposed, Some(Door::Closed), "a misfit is referred");
    }
    for (text, reason) in case.said_to_buyer() {
        let claims_fit =
            matches!(reason.code, "text-frame-fit" | "text-exit-message-fit" | "text-exit-closed-fit");
        prop_assert!(!claims_fit || misfit || lost, "{}: they do fit", reason.code);
        let at_buyer = case.advice.leaving.at_buyer;
        if matches!(reason.code, "text-organisational-limits") || text.why.code == "say-now-pressed" {
            prop_assert!(at_buyer.best == Level::NeedsApproval, "{}: no approval helps", reason.code);
        }
        if text.situation == Situation::NonNegotiable {
            let id = text.id.split(':').nth(1).unwrap();
            let own = &case.deal["terms"][id];
            let final_word = reason.code.ends_with("-final");
            prop_assert!(
                !final_word || own["deal_breaker"] == "yes",
                "{}: nobody insists on it",
                reason.code
            );
            let told = own["told_on"].as_str().is_some_and(|day| day <= TODAY);
            let beyond = case.guidance.terms.iter().any(|term| term.id == id && term.beyond == Some(true));
            prop_assert_eq!(reason.code.starts_with("text-term-again"), told && beyond, "{}", reason.code);
        }
    }
    if case.abused() {
        for invites in [
            Situation::ExitOpen,
            Situation::ExitRefer,
            Situation::KeepInTouch,
            Situation::BuyerReturn,
            Situation::ReopenConditions,
            Situation::AskExecutive,
        ] {
            prop_assert!(case.available(invites).is_none(), "{invites:?} invites who abused the team");
        }
        let knocks = leave.case.dues.iter().any(|due| !matches!(due.task, Task::FollowUp | Task::Monitor));
        prop_assert!(!knocks && leave.doors.proposed == Some(Door::Closed));
    }
    // F-001.
    if leave.stage == LeaveStage::Left && leave.door == Some(Door::Open) {
        let first = leave.case.dues.iter().find(|due| due.task == Task::FollowUp).unwrap();
        prop_assert!(first.on.as_deref() <= Some("2026-11-20"), "{:?}", first.on);
    }
    Ok(())
}

/// What they demanded before they came back is neither our price nor the one judged (W-136).
fn return_is_fresh(case: &Case) -> Result<(), TestCaseError> {
    let Advice { leave, talks, leaving, .. } = &case.advice;
    if leave.comeback.state == ComebackState::NotBack {
        return Ok(());
    }
    let over = case.deal["exit"]["logged_on"].is_string();
    let reopened = leave.comeback.state == ComebackState::Reopened;
    if !over && !reopened {
        return Ok(()); // back on a deal that was left before there was a card: only the return's day tells
    }
    let since = case.offered("buyer", over);
    let mut old: Vec<Decimal> = if over { case.offered("buyer", false) } else { Vec::new() };
    old.extend(number(&case.deal["history"][0]["offers"][1]["amount"]));
    old.retain(|demand| !since.contains(demand));
    let ours = case.offered("us", over);
    let budget = number(&case.deal["comeback"]["budget"]);
    let list = number(&case.deal["list_price"]);
    if let Some(price) = talks.ours_last {
        prop_assert!(
            !old.contains(&price) || ours.contains(&price) || list == Some(price),
            "{price} is no price of ours"
        );
    }
    if let Some(value) = &leave.stake.value {
        prop_assert!(
            !old.contains(&value.amount) || budget == Some(value.amount),
            "{} is not on the table",
            value.amount
        );
    }
    if let (true, Some(budget)) = (since.is_empty(), budget) {
        prop_assert_eq!(leaving.at_buyer, case.at(budget).0, "their budget is what is judged");
    }
    Ok(())
}

/// Law 7, for every state: no text for the buyer holds what is ours alone, unless a side has said that number.
fn secrets(case: &Case) -> Result<(), TestCaseError> {
    let mut said: BTreeSet<Decimal> =
        ["us", "buyer"].iter().flat_map(|side| case.offered(side, false)).collect();
    said.extend(number(&case.deal["comeback"]["budget"]));
    said.extend(number(&case.deal["history"][0]["offers"][0]["amount"]));
    said.extend(number(&case.deal["history"][0]["offers"][1]["amount"]));
    let differences: Vec<Decimal> =
        said.iter().flat_map(|a| said.iter().map(move |b| (*a - *b).abs())).collect();
    said.extend(differences);
    let ours: BTreeSet<Decimal> =
        ours_alone(&case.guidance).into_iter().filter(|amount| !said.contains(amount)).collect();
    for (_, reason) in case.said_to_buyer() {
        for amount in reason.with.iter().flat_map(|(_, value)| amounts(value)) {
            prop_assert!(!ours.contains(&amount.normalize()), "{} gives {amount} away", reason.code);
        }
    }
    Ok(())
}

fn one_voice(deal: &JsonText, policy: &JsonText) -> Result<(), TestCaseError> {
    let policy = policy_with(policy.clone());
    assert!(policy.policy.is_some(), "{:?}", policy.view.errors);
    let guidance = judge(deal, &policy);
    let advice = advise(deal, &policy);
    let case = Case { deal, policy, guidance, advice };
    prices(&case)?;
    routes(&case)?;
    leaving(&case)?;
    settled(&case)?;
    grounds(&case)?;
    return_is_fresh(&case)?;
    secrets(&case)
}

proptest! {
    #![proptest_config(common::cases(1000))]

    #[test]
    fn the_coach_speaks_with_one_voice(deal in cases(), policy in policies()) {
        one_voice(&deal, &policy)?;
    }
}

/// The generator reaches what the law is about: every situation, every stage of leaving, every state of the return.
#[test]
fn the_law_is_about_something() {
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;
    let policy = policy_with(json!({}));
    let mut runner = TestRunner::deterministic();
    let (mut said, mut stages, mut returns, mut claims) =
        (BTreeSet::new(), BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    for _ in 0..3000 {
        let deal = cases().new_tree(&mut runner).unwrap().current();
        let guidance = judge(&deal, &policy);
        let case =
            Case { deal: &deal, policy: policy_with(json!({})), guidance, advice: advise(&deal, &policy) };
        said.extend(
            case.advice.say.texts.iter().filter(|text| text.available).map(|text| text.situation.word()),
        );
        stages.insert(case.advice.leave.stage.word());
        returns.insert(case.advice.leave.comeback.state.word());
        claims.extend(case.all().iter().map(|reason| reason.code));
    }
    assert_eq!(said, Situation::WORDS.iter().copied().collect::<BTreeSet<_>>());
    assert_eq!(stages, LeaveStage::WORDS.iter().copied().collect::<BTreeSet<_>>());
    assert_eq!(returns, ComebackState::WORDS.iter().copied().collect::<BTreeSet<_>>());
    for (code, ..) in CLAIMS {
        assert!(claims.contains(code), "{code} is never said");
    }
}
