//! What matters now, in a few lines, and what each panel says of itself while it is closed.

use rust_decimal::Decimal;
use yew::prelude::*;

use super::desk::{Desk, Props};
use walkaway_rules::advice::leave::LeaveStage;

/// Where this stands, and how strong the rep is.
#[component]
pub fn Now(Props { desk }: &Props) -> Html {
    let advice = &desk.advice;
    html! {
        <div class="now">
            <p class="stance">{ desk.say(&advice.brief.step.why) }</p>
            <p class="quiet">{ desk.say(&advice.brief.stance) }</p>
            { strength(desk) }
        </div>
    }
}

/// What not to do, and what comes next if the buyer insists.
#[component]
pub fn Then(Props { desk }: &Props) -> Html {
    let brief = &desk.advice.brief;
    html! {
        <div class="now">
            { for brief.warnings.iter().map(|reason| html! { <p class="note">{ desk.say(reason) }</p> }) }
            if !brief.avoid.is_empty() {
                <div class="dont">
                    <h4>{ desk.t("coach-now-avoid") }</h4>
                    { for brief.avoid.iter().map(|reason| html! { <p>{ desk.say(reason) }</p> }) }
                </div>
            }
            if !brief.next.is_empty() {
                <div>
                    <h4>{ desk.t("coach-now-next") }</h4>
                    <ol>{ for brief.next.iter().map(|reason| html! { <li>{ desk.say(reason) }</li> }) }</ol>
                    if !brief.signs.is_empty() {
                        <ul class="dotted">
                            { for brief.signs.iter().map(|reason| html! { <li>{ desk.say(reason) }</li> }) }
                        </ul>
                    }
                </div>
            }
        </div>
    }
}

/// How strong the rep is, a word before the number; what is missing for it where there is none.
fn strength(desk: &Desk) -> Html {
    let leverage = &desk.advice.leverage;
    let rating = super::leverage::rating(desk, leverage);
    let chance = match leverage.without.map(|chance| desk.tw("card-value", &[("value", chance.value())])) {
        Some(chance) => html! {
            <p class="strength"><strong>{ chance }</strong><span>{ desk.t("leverage-chance") }</span></p>
        },
        None => {
            leverage.says.first().map_or_else(Html::default, |first| html! { <p>{ desk.say(first) }</p> })
        }
    };
    html! { <>{ rating }{ chance }</> }
}

/// What a closed panel says of itself.
pub fn summary(desk: &Desk, panel: &str) -> String {
    let advice = &desk.advice;
    match panel {
        "plays" => Some(super::plays::summary(desk)).filter(|said| !said.is_empty()),
        "leverage" => {
            let word = advice.leverage.rating.map(|rating| desk.t(super::leverage::word(rating)));
            let chance =
                advice.leverage.without.map(|chance| desk.tw("card-value", &[("value", chance.value())]));
            let said: Vec<String> = word.into_iter().chain(chance).collect();
            (!said.is_empty()).then(|| said.join(" · "))
        }
        "talks" => advice.talks.gap.filter(|gap| *gap > Decimal::ZERO).map(|gap| {
            let value = desk.amount(gap);
            desk.tw("coach-apart", &[("gap", value)])
        }),
        "leave" => Some(desk.t(match advice.leave.stage {
            LeaveStage::NotCalledFor => "coach-leave-not-called-for",
            LeaveStage::Posture => "coach-leave-posture",
            LeaveStage::Exit => "coach-leave-exit",
            LeaveStage::Left => "coach-leave-left",
            LeaveStage::Returned => "coach-leave-returned",
        })),
        _ => None,
    }
    .unwrap_or_default()
}
