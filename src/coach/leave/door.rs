//! Through which door: the reasons on both sides, never one hidden by the other, and the rep's choice (W-110 to W-114).

use yew::prelude::*;

use super::{ask, put, reasons};
use crate::coach::desk::Desk;
use crate::coach::parts::{Choice, TextField};
use walkaway_rules::advice::leave::Flag;
use walkaway_rules::facts::coaching::Door;
use walkaway_rules::vocabulary::Answer;
use walkaway_rules::vocabulary::{Reason, Value};

/// The name of a door.
pub fn name(door: Door) -> &'static str {
    match door {
        Door::Open => "leave-door-open",
        Door::Closed => "leave-door-closed",
        Door::Refer => "leave-door-refer",
    }
}

/// The door as it stands.
pub fn summary(desk: &Desk) -> String {
    let view = &desk.advice.leave;
    match view.door {
        None => desk.t("leave-door-to-pick"),
        Some(door) if view.proposed => {
            desk.tw("leave-door-proposed", &[("door", Value::Message(name(door).to_owned()))])
        }
        Some(door) => desk.t(name(door)),
    }
}

/// The six questions, both sides, and the choice.
pub fn view(desk: &Desk) -> Html {
    let view = &desk.advice.leave;
    let doors = &view.doors;
    let flag = |flag: &Flag| {
        let path = ["exit.door_flags.", flag.key].concat();
        html! {
            <div key={flag.key}>
                { ask(desk, desk.say(&flag.reason), &path) }
                if flag.derived {
                    <p class="quiet">{ desk.t(match flag.answer {
                        Some(Answer::Yes) => "leave-flag-derived-yes",
                        _ => "leave-flag-derived-no",
                    }) }</p>
                }
            </div>
        }
    };
    let side = |title: &str, held: &[Reason]| match held {
        [] => html! {},
        held => html! { <div><h4>{ desk.t(title) }</h4>{ reasons(desk, held) }</div> },
    };
    let (closing, opening) = doors.flags.split_at_checked(3).unwrap_or_default();
    let options =
        Door::ALL.iter().map(|door| (door.word().to_owned(), desk.t(name(*door)))).collect::<Vec<_>>();
    let referring = view.door == Some(Door::Refer) || doors.referred_to.is_some() || !doors.refer.is_empty();
    html! {
        <div class="form">
            <h4>{ desk.t("leave-door-ask-closed") }</h4>
            <div class="asks">{ for closing.iter().map(flag) }</div>
            <h4>{ desk.t("leave-door-ask-open") }</h4>
            <div class="asks">{ for opening.iter().map(flag) }</div>
            <div class="sides">
                { side("leave-door-for-closed", &doors.closed) }
                { side("leave-door-for-open", &doors.open) }
                { side("leave-door-for-refer", &doors.refer) }
            </div>
            <p class="note" role="status">
                if doors.conflict { <strong>{ desk.t("leave-door-both-sides") }{ " " }</strong> }
                if let Some(why) = &doors.why { { desk.say(why) } }
            </p>
            <Choice
                legend={desk.t("leave-door-pick")}
                {options}
                picked={doors.picked.map(|door| door.word().to_owned())}
                on_pick={put(desk, "exit.door")}
            />
            if let Some(door) = doors.picked.or(doors.proposed) {
                <p class="quiet">{ desk.t(match door {
                    Door::Open => "leave-door-open-means",
                    Door::Closed => "leave-door-closed-means",
                    Door::Refer => "leave-door-refer-means",
                }) }</p>
            }
            if referring {
                <TextField desk={desk.clone()} label={desk.t("leave-referred-to")} value={doors.referred_to.clone()}
                    hint={desk.t("leave-referred-hint")} error={desk.error_at("exit.referred_to")}
                    on_change={put(desk, "exit.referred_to")} />
            }
        </div>
    }
}
