//! Before leaving: executives (W-120 to W-123). With the buyer's consent, and never as pressure (Q13).

use yew::prelude::*;

use super::{ask, put, reasons};
use crate::coach::desk::Desk;
use crate::coach::parts::Choice;
use walkaway_rules::advice::leave::Escalate;
use walkaway_rules::facts::coaching::Escalation;

/// What follows, in a word.
pub fn summary(desk: &Desk) -> String {
    let escalation = &desk.advice.leave.escalation;
    desk.t(match (escalation.outcome, escalation.result) {
        (Some(outcome), _) => outcome_name(outcome),
        (None, Escalate::Escalate) => "leave-before-yes",
        (None, Escalate::Consider) => "leave-before-consider",
        (None, Escalate::No) => "leave-before-no",
        (None, Escalate::Unknown) => "leave-before-unknown",
    })
}

fn outcome_name(outcome: Escalation) -> &'static str {
    match outcome {
        Escalation::Asked => "leave-executives-asked",
        Escalation::Declined => "leave-executives-declined",
        Escalation::Solved => "leave-executives-solved",
        Escalation::Confirmed => "leave-executives-confirmed",
    }
}

/// The four conditions, what follows, and what came of it.
pub fn view(desk: &Desk) -> Html {
    let escalation = &desk.advice.leave.escalation;
    let path = |key: &str| ["exit.escalation_flags.", key].concat();
    let useful = matches!(escalation.result, Escalate::Escalate | Escalate::Consider);
    let options = Escalation::ALL
        .iter()
        .map(|outcome| (outcome.word().to_owned(), desk.t(outcome_name(*outcome))))
        .collect::<Vec<_>>();
    html! {
        <div class="form">
            <div class="asks">
                { for escalation.flags.iter().map(|flag| ask(desk, desk.say(&flag.reason), &path(flag.key))) }
            </div>
            <p class="note" role="status"><strong>{ desk.say(&escalation.why) }</strong></p>
            if !escalation.not.is_empty() { { reasons(desk, &escalation.not) } }
            if useful || escalation.outcome.is_some() {
                <p class="quiet">{ desk.t("leave-before-consent") }</p>
                <Choice
                    legend={desk.t("leave-before-outcome")}
                    {options}
                    picked={escalation.outcome.map(|outcome| outcome.word().to_owned())}
                    on_pick={put(desk, "exit.escalation")}
                />
            }
        </div>
    }
}
