//! What matters now, in a few lines, and what each panel says of itself while it is closed.

use rust_decimal::Decimal;

use super::desk::Desk;
use crate::el::{El, el, line, listed, nothing, several, told};
use crate::speak::Speak;
use walkaway_rules::advice::leave::LeaveStage;

/// Where this stands, and how strong the rep is.
pub fn now(desk: &Desk) -> El {
    let brief = &desk.advice.brief;
    el("div.now")
        .put(told(desk, "p.stance", &brief.step.why))
        .put(told(desk, "p.quiet", &brief.stance))
        .put(strength(desk))
}

/// What not to do, and what comes next if the buyer insists.
pub fn then(desk: &Desk) -> El {
    let brief = &desk.advice.brief;
    let warnings = several().each(&brief.warnings, |reason| told(desk, "p.note", reason));
    let avoid = match brief.avoid.is_empty() {
        true => nothing(),
        false => el("div.dont")
            .put(line(desk, "h4", "coach-now-avoid"))
            .put(several().each(&brief.avoid, |reason| told(desk, "p", reason))),
    };
    let next = match brief.next.is_empty() {
        true => nothing(),
        false => {
            let signs = match brief.signs.is_empty() {
                true => nothing(),
                false => listed(desk, "ul.dotted", &brief.signs),
            };
            let next = listed(desk, "ol", &brief.next);
            el("div").put(line(desk, "h4", "coach-now-next")).put(next).put(signs)
        }
    };
    el("div.now").put(warnings).put(avoid).put(next)
}

/// How strong the rep is, a word before the number; what is missing for it where there is none.
fn strength(desk: &Desk) -> El {
    let leverage = &desk.advice.leverage;
    let chance = match leverage.without.map(|chance| desk.value(chance.value())) {
        Some(chance) => {
            el("p.strength").put(el("strong").text(&chance)).put(line(desk, "span", "leverage-chance"))
        }
        None => leverage.says.first().map_or_else(nothing, |first| told(desk, "p", first)),
    };
    several().put(super::leverage::rating(desk, leverage)).put(chance)
}

/// What a closed panel says of itself.
pub fn summary(desk: &Desk, panel: &str) -> String {
    let advice = &desk.advice;
    match panel {
        "plays" => super::plays::summary(desk),
        "leverage" => {
            let word = advice.leverage.rating.map(|rating| desk.t(super::leverage::word(rating)));
            let chance = advice.leverage.without.map(|chance| desk.value(chance.value()));
            let said: Vec<String> = word.into_iter().chain(chance).collect();
            said.join(" · ")
        }
        "talks" => match advice.talks.gap.filter(|gap| *gap > Decimal::ZERO) {
            Some(gap) => desk.fill("coach-apart", "gap", desk.amount(gap)),
            None => String::new(),
        },
        "leave" => desk.t(match advice.leave.stage {
            LeaveStage::NotCalledFor => "coach-leave-not-called-for",
            LeaveStage::Posture => "coach-leave-posture",
            LeaveStage::Exit => "coach-leave-exit",
            LeaveStage::Left => "coach-leave-left",
            LeaveStage::Returned => "coach-leave-returned",
        }),
        _ => String::new(),
    }
}
