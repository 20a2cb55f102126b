//! Writing down what happened: that we said we may leave, and that we left, with the conditions for talking again.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::{door, json_money, json_text, known, put, record_of, text_of, wrong};
use crate::coach::desk::{Desk, Props};
use crate::coach::parts::{Choice, DayField, MoneyField, Sent, TextField};
use walkaway_rules::advice::comeback::ComebackState;
use walkaway_rules::advice::leave::StepName;
use walkaway_rules::facts::json::Json;
use walkaway_rules::facts::record::Outcome;
use walkaway_rules::vocabulary::{Exit, Value};

/// What this leaving is called among the page's intents; a second leaving of the same deal is another one.
pub fn subject(desk: &Desk) -> String {
    format!("walk_away:{}", desk.advice.leave.comeback.history.len())
}

/// We said that we may leave: worth writing down, because what became of it shows later (W-094).
#[component]
pub fn Posture(Props { desk }: &Props) -> Html {
    let said = desk.records().iter().filter(|record| text_of(record, "kind") == Some("posture")).count();
    let subject = format!("posture:{said}");
    let last = record_of(desk, "posture", |_| true);
    let on_click = {
        let (desk, subject) = (desk.clone(), subject.clone());
        Callback::from(move |_: MouseEvent| {
            let fields = vec![
                ("kind", json_text("posture")),
                ("on", desk.today().map(Json::Text)),
                ("value", json_money(desk.advice.leave.stake.value.as_ref())),
            ];
            desk.record(&subject, known(fields));
        })
    };
    html! {
        <div class="form">
            <p>{ desk.t("leave-posture-how") }</p>
            <div class="buttons">
                <button type="button" class="plain" onclick={on_click}>{ desk.t("leave-posture-said") }</button>
            </div>
            <Sent desk={desk.clone()} kind="record" {subject} />
            if let Some(last) = last {
                <p class="quiet">{ desk.tw("leave-posture-last", &[
                    ("count", Value::count(said)),
                    ("day", Value::Day(text_of(last, "on").unwrap_or_default().to_owned())),
                ]) }</p>
                { what_became(desk, last, "leave-posture-outcome", &[
                    (Outcome::BuyerMoved, "leave-became-buyer-moved"),
                    (Outcome::NoChange, "leave-became-no-change"),
                    (Outcome::Lost, "leave-became-lost"),
                ]) }
            }
        </div>
    }
}

/// What became of a record, to be said once it is known; the last word counts.
pub fn what_became(desk: &Desk, record: &Json, legend: &str, outcomes: &[(Outcome, &'static str)]) -> Html {
    let Some(id) = text_of(record, "id").map(str::to_owned) else { return html! {} };
    let known_outcome = record_of(desk, "outcome", |news| text_of(news, "of") == Some(&id));
    let picked = known_outcome.and_then(|news| text_of(news, "outcome")).map(str::to_owned);
    let options =
        outcomes.iter().map(|(outcome, name)| (outcome.word().to_owned(), desk.t(name))).collect::<Vec<_>>();
    let subject = ["outcome:", &id].concat();
    let on_pick = {
        let (desk, subject) = (desk.clone(), subject.clone());
        Callback::from(move |outcome: Option<String>| {
            // What was said stays said; another answer takes its place.
            let Some(outcome) = outcome else { return };
            let fields = vec![
                ("kind", json_text("outcome")),
                ("on", desk.today().map(Json::Text)),
                ("of", json_text(id.clone())),
                ("outcome", json_text(outcome)),
            ];
            desk.record(&subject, known(fields));
        })
    };
    html! {
        <>
            <Choice legend={desk.t(legend)} {options} {picked} {on_pick} />
            <Sent desk={desk.clone()} kind="record" {subject} />
        </>
    }
}

/// Logging that we left.
#[component]
pub fn Log(Props { desk }: &Props) -> Html {
    let view = &desk.advice.leave;
    let draft = &view.record;
    // What the rep ticked by hand; until then the reasons that hold.
    let own = use_state(|| None::<Vec<Exit>>);
    let day = use_state(|| None::<String>);
    let complaint = use_state(|| None::<&'static str>);
    let ticked = (*own).clone().unwrap_or_else(|| draft.reasons.clone());
    let on = (*day).clone().or_else(|| draft.on.clone());

    let tick = |exit: Exit| {
        let (desk, own, complaint, ticked) = (desk.clone(), own.clone(), complaint.clone(), ticked.clone());
        Callback::from(move |event: Event| {
            let yes = event.target_unchecked_into::<HtmlInputElement>().checked();
            let mut next: Vec<Exit> = ticked.iter().copied().filter(|other| *other != exit).collect();
            if yes {
                next.push(exit);
            }
            next.sort_unstable();
            own.set(Some(next));
            complaint.set(None);
            if exit == Exit::OpportunityCost {
                desk.answer("exit.opportunity_cost", yes.then_some(Json::Bool(true)));
            }
        })
    };
    let on_log = {
        let (desk, complaint, ticked, on) = (desk.clone(), complaint.clone(), ticked.clone(), on.clone());
        Callback::from(move |_: MouseEvent| match (&on, desk.advice.leave.door) {
            _ if ticked.is_empty() => complaint.set(Some("leave-log-no-reason")),
            (_, None) => complaint.set(Some("leave-log-no-door")),
            (None, _) => complaint.set(Some("leave-log-no-day")),
            (Some(on), Some(_)) => left(&desk, on, &ticked),
        })
    };
    let on_day = {
        let (day, complaint) = (day.clone(), complaint.clone());
        Callback::from(move |value: Option<String>| {
            day.set(value);
            complaint.set(None);
        })
    };
    let reason = |exit: &Exit| {
        let found = view.reasons.iter().find(|reason| reason.exit == *exit);
        let about = ["about-", exit.word()].concat();
        html! {
            <li key={exit.word()}>
                <label class="check">
                    <input type="checkbox" checked={ticked.contains(exit)} onchange={tick(*exit)}
                        aria-describedby={found.map(|_| about.clone())} />
                    <span>{ desk.t(exit_name(*exit)) }</span>
                </label>
                if let Some(found) = found {
                    <div class="quiet grounds" id={about}>
                        { super::reasons(desk, &found.why) }
                        <p>{ desk.say(&found.otherwise) }</p>
                    </div>
                }
            </li>
        }
    };
    let confirmed = view.steps.iter().any(|step| step.step == StepName::Confirm && step.done);
    html! {
        <div class="form">
            <fieldset class="pick" aria-describedby="wrong-log">
                <legend>{ desk.t("leave-log-reasons") }</legend>
                <ul class="ticks">{ for Exit::ALL.iter().map(reason) }</ul>
            </fieldset>
            <dl class="facts">
                if let Some(value) = &view.stake.value {
                    <div><dt>{ desk.t("leave-log-value") }</dt><dd class="figure">{ desk.money(value.amount) }</dd></div>
                }
                if let Some(gap) = &view.stake.gap {
                    <div><dt>{ desk.t("leave-log-gap") }</dt><dd class="figure">{ desk.money(gap.amount) }</dd></div>
                }
                <div><dt>{ desk.t("leave-log-door") }</dt><dd>{ door::summary(desk) }</dd></div>
            </dl>
            <DayField desk={desk.clone()} id="left-on" label={desk.t("leave-log-day")} value={on} on_change={on_day}
                error={desk.error_at("exit.logged_on")} />
            <TextField desk={desk.clone()} id="left-note" label={desk.t("leave-log-note")} value={draft.note.clone()}
                error={desk.error_at("exit.note")} on_change={put(desk, "exit.note")} />
            <h4>{ desk.t("leave-fold-conditions") }</h4>
            { conditions(desk) }
            if !confirmed { <p class="held">{ desk.t("leave-log-not-confirmed") }</p> }
            <div class="buttons">
                <button type="button" class="primary" onclick={on_log}>{ desk.t("leave-log-send") }</button>
            </div>
            <p class="wrong" id="wrong-log" role="alert">{ complaint.map(|id| desk.t(id)).unwrap_or_default() }</p>
            <Sent desk={desk.clone()} kind="record" subject={subject(desk)} />
        </div>
    }
}

fn exit_name(exit: Exit) -> &'static str {
    match exit {
        Exit::EconomicFailure => "exit-economic-failure",
        Exit::UnacceptableRisk => "exit-unacceptable-risk",
        Exit::StrategicMismatch => "exit-strategic-mismatch",
        Exit::Relationship => "exit-relationship",
        Exit::OpportunityCost => "exit-opportunity-cost",
    }
}

/// Writes the leaving down, and marks the deal as left.
pub fn left(desk: &Desk, on: &str, reasons: &[Exit]) {
    let view = &desk.advice.leave;
    desk.record(&subject(desk), record(desk, on, reasons));
    if let Some(door) = view.door.filter(|_| view.proposed) {
        desk.answer("exit.door", json_text(door.word()));
    }
    if view.comeback.state == ComebackState::Reopened {
        super::comeback::forget(desk);
    }
    desk.answer("exit.logged_on", json_text(on));
}

fn record(desk: &Desk, on: &str, reasons: &[Exit]) -> Vec<(&'static str, Json)> {
    let view = &desk.advice.leave;
    let draft = &view.record;
    let set = &view.conditions;
    let conditions = known(vec![
        ("budget_from", json_money(set.budget_from.as_ref())),
        ("budget_to", json_money(set.budget_to.as_ref())),
        ("decide_by", set.decide_by.clone().map(Json::Text)),
        ("stakeholders", set.stakeholders.clone().map(Json::Text)),
        ("scope", set.scope.clone().map(Json::Text)),
    ]);
    let conditions = conditions.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    let reasons = reasons.iter().filter_map(|exit| json_text(exit.word())).collect();
    known(vec![
        ("kind", json_text("walk_away")),
        ("on", json_text(on)),
        ("deal", draft.deal.clone().map(Json::Text)),
        ("buyer", draft.buyer.clone().map(Json::Text)),
        ("owner", draft.owner.clone().map(Json::Text)),
        ("currency", draft.currency.clone().map(Json::Text)),
        ("value", json_money(draft.value.as_ref())),
        ("gap", json_money(draft.gap.as_ref())),
        ("reasons", Some(Json::List(reasons))),
        ("door", view.door.and_then(|door| json_text(door.word()))),
        ("referred_to", draft.referred_to.clone().map(Json::Text)),
        ("conditions", Some(Json::Object(conditions))),
        ("note", draft.note.clone().map(Json::Text)),
    ])
}

/// The conditions for talking again (W-137, W-138).
pub fn conditions(desk: &Desk) -> Html {
    let set = &desk.advice.leave.conditions;
    let path = |key: &str| ["exit.conditions.", key].concat();
    let amount = |money: &Option<walkaway_rules::vocabulary::Money>| {
        money.as_ref().map(|money| money.amount.normalize().to_string())
    };
    let proposal = set.proposal.as_ref().map(|proposal| {
        let (own, value) = (desk.clone(), proposal.amount.amount.normalize().to_string());
        let on_click =
            Callback::from(move |_: MouseEvent| own.answer("exit.conditions.budget_from", json_text(value.clone())));
        html! {
            <p class="quiet">
                { desk.say(&proposal.why) }{ " " }
                <button type="button" class="link" onclick={on_click}>{ desk.t("leave-conditions-take") }</button>
            </p>
        }
    });
    html! {
        <>
            <p class="quiet">{ desk.t("leave-conditions-why") }</p>
            <div class="form two">
                <MoneyField desk={desk.clone()} id="budget-from" label={desk.t("leave-conditions-from")}
                    value={amount(&set.budget_from)} hint={desk.t("leave-conditions-from-hint")}
                    error={desk.error_at(&path("budget_from"))} on_change={put(desk, &path("budget_from"))} />
                <MoneyField desk={desk.clone()} id="budget-to" label={desk.t("leave-conditions-to")}
                    value={amount(&set.budget_to)} hint={desk.t("leave-conditions-to-hint")}
                    error={desk.error_at(&path("budget_to"))} on_change={put(desk, &path("budget_to"))} />
            </div>
            { proposal.unwrap_or_default() }
            { for set.remarks.iter().map(|remark| html! { <p class="held">{ desk.say(remark) }</p> }) }
            <div class="form">
                <DayField desk={desk.clone()} id="decide-by" label={desk.t("leave-conditions-decide")}
                    value={set.decide_by.clone()} error={desk.error_at(&path("decide_by"))}
                    on_change={put(desk, &path("decide_by"))} />
                <TextField desk={desk.clone()} id="stakeholders" label={desk.t("leave-conditions-stakeholders")}
                    value={set.stakeholders.clone()} error={desk.error_at(&path("stakeholders"))}
                    on_change={put(desk, &path("stakeholders"))} />
                <TextField desk={desk.clone()} id="scope" label={desk.t("leave-conditions-scope")}
                    value={set.scope.clone()} error={desk.error_at(&path("scope"))} on_change={put(desk, &path("scope"))} />
            </div>
            { wrong(desk, "exit.conditions") }
        </>
    }
}
