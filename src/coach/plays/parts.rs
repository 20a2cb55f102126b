//! The parts of a step, one function for each kind.

use rust_decimal::Decimal;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::entries::{fresh, take_away};
use super::promise::promises;
use super::{named, text};
use crate::coach::desk::Desk;
use crate::coach::letter::Letter;
use crate::coach::parts::{Choice, Field, Kind, intent_line, state};
use walkaway_rules::deeds::case::{close, declined, path, said, subject, touched};
use walkaway_rules::facts::json::Json;
use walkaway_rules::plays::{CauseView, FieldKind, FieldView, Note, PartKind, PartView, PlayView, StepView};
use walkaway_rules::vocabulary::{Met, Value};

/// A part; `own` is what only this play has.
pub fn view(
    desk: &Desk,
    play: &PlayView,
    step: &StepView,
    part: &PartView,
    place: usize,
    own: &Html,
) -> Html {
    let body = match part.kind {
        PartKind::Wait => wait(desk, step, part),
        PartKind::Ask => {
            html! { <div class="form">{ for part.fields.iter().map(|field| ask(desk, play, part, field)) }</div> }
        }
        PartKind::Say => say(desk, play, step, part),
        PartKind::Answer => causes(desk, play, part),
        PartKind::Promise => promises(desk, play, &part.concessions),
        PartKind::Touch => touch(desk, play, step, part),
        PartKind::Decline => decline(desk, play, part),
        PartKind::Close => {
            html! { <Close desk={desk.clone()} play={play.play} step={step.name} outcomes={part.outcomes} /> }
        }
        PartKind::Mark => tick(desk, play, step),
        PartKind::Own => own.clone(),
    };
    let name = part.name.map(|name| named(desk, play.play, "part", name));
    html! {
        <div class="part" data-part={part.kind.word()} key={place}>
            if let Some(name) = name { <h4>{ name }</h4> }
            { body }
        </div>
    }
}

/// What the rules say, and of what counts whether it holds.
pub fn notes(desk: &Desk, notes: &[Note]) -> Html {
    if notes.is_empty() {
        return html! {};
    }
    let one = |note: &Note| html! { <li data-met={note.met.map(Met::word)}>{ note.met.map(|met| state(desk, met)) }<span>{ desk.say(&note.say) }</span></li> };
    html! { <ul class="notes">{ for notes.iter().map(one) }</ul> }
}

/// Something to tick; what closed the step otherwise is not unticked here.
fn tick(desk: &Desk, play: &PlayView, step: &StepView) -> Html {
    if step.closed_by.is_some() {
        return html! {};
    }
    let on_change = {
        let (desk, at) = (desk.clone(), path(play, &["steps.", step.name, ".done"].concat()));
        Callback::from(move |event: Event| {
            let done = event.target_unchecked_into::<HtmlInputElement>().checked();
            desk.answer(&at, Some(Json::Bool(done)));
        })
    };
    html! {
        <label class="check">
            <input type="checkbox" checked={step.done} onchange={on_change}
                aria-label={[&desk.t("plays-mark"), ": ", &named(desk, play.play, "step", step.name)].concat()} />
            <span>{ desk.t("plays-mark") }</span>
        </label>
    }
}

fn put(desk: &Desk, path: String) -> Callback<Option<String>> {
    let desk = desk.clone();
    Callback::from(move |value: Option<String>| desk.answer(&path, value.map(text)))
}

/// Its time.
fn wait(desk: &Desk, step: &StepView, part: &PartView) -> Html {
    match (part.done, &step.from) {
        (true, _) => html! { <p class="fine">{ desk.t("plays-wait-done") }</p> },
        (false, Some(from)) => html! { <p class="held">{ desk.say(from) }</p> },
        (false, None) => html! { <p class="held">{ desk.t("plays-wait") }</p> },
    }
}

/// Something to fill in, with what the rules say of it.
fn ask(desk: &Desk, play: &PlayView, part: &PartView, field: &FieldView) -> Html {
    let at = &field.path;
    let (key, value) = (field.name, field.value.clone());
    let label = named(desk, play.play, "ask", key);
    let id = [play.play, "-", key].concat();
    // Where nothing must be filled in, nothing says that it need not.
    let optional = (!field.required && !part.optional).then(|| desk.t("plays-optional"));
    // What helps to fill in a field of text describes it.
    let helps = |note: &&Note| {
        note.met.is_none() && matches!(field.kind, FieldKind::Note | FieldKind::Money | FieldKind::Day)
    };
    let hints: Vec<String> = field.notes.iter().filter(helps).map(|note| desk.say(&note.say)).collect();
    let hint = if hints.is_empty() { optional } else { Some(hints.join(" ")) };
    let others: Vec<Note> = field.notes.iter().filter(|note| !helps(note)).cloned().collect();
    let (error, on_change) = (desk.error_at(at), put(desk, at.clone()));
    let own = match field.kind {
        FieldKind::Answer | FieldKind::Choice => {
            let options = match field.kind {
                FieldKind::Answer => ["yes", "no", "unknown"]
                    .map(|word| (word.to_owned(), desk.t(&["card-", word].concat())))
                    .to_vec(),
                _ => field
                    .options
                    .iter()
                    .map(|word| ((*word).to_owned(), named(desk, play.play, "option", word)))
                    .collect(),
            };
            html! { <Choice legend={label} {options} picked={value} on_pick={on_change} /> }
        }
        FieldKind::Note => {
            html! { <Field kind={Kind::Text} desk={desk.clone()} {id} {label} {value} {hint} {error} {on_change} /> }
        }
        FieldKind::Money => html! {
            <Field kind={Kind::Money} desk={desk.clone()} {id} {label} value={desk.text_at(at)} unit={desk.unit(at)} {hint} {error} {on_change} />
        },
        FieldKind::Moment => moment(desk, field, at, label, id),
        FieldKind::Day => html! {
            <Field kind={Kind::Day} desk={desk.clone()} {id} {label} value={day_of(value.as_deref())} {hint} {error} {on_change} />
        },
    };
    let take = field.proposed.clone().map(|proposed| {
        let (desk, at) = (desk.clone(), at.clone());
        Callback::from(move |_: MouseEvent| desk.answer(&at, Some(text(proposed.clone()))))
    });
    html! {
        <div class="asked" key={key}>
            { own }
            { notes(desk, &others) }
            if let Some(take) = take { <button type="button" class="link" onclick={take}>{ desk.t("plays-take") }</button> }
        </div>
    }
}

fn day_of(moment: Option<&str>) -> Option<String> {
    moment.and_then(|moment| moment.get(..10)).map(str::to_owned)
}

/// A day, and the time of day where it is known.
fn moment(desk: &Desk, field: &FieldView, at: &str, label: String, id: String) -> Html {
    let value = field.value.clone();
    let (day, time) = match value.as_deref().and_then(|value| value.split_once('T')) {
        Some((day, time)) => (Some(day.to_owned()), Some(time.to_owned())),
        None => (value, None),
    };
    let on_day = {
        let (desk, at, time) = (desk.clone(), at.to_owned(), time.clone());
        Callback::from(move |day: Option<String>| {
            let whole = day.map(|day| match &time {
                Some(time) => [&day, "T", time].concat(),
                None => day,
            });
            desk.answer(&at, whole.map(text));
        })
    };
    let on_time = {
        let (desk, at, day) = (desk.clone(), at.to_owned(), day.clone());
        Callback::from(move |time: Option<String>| {
            let Some(day) = day.clone() else { return };
            let whole = match time {
                Some(time) => [&day, "T", &time].concat(),
                None => day,
            };
            desk.answer(&at, Some(text(whole)));
        })
    };
    html! {
        <div class="moment" role="group" aria-label={label.clone()} key={field.name}>
            <Field kind={Kind::Day} desk={desk.clone()} id={id.clone()} {label} value={day.clone()} error={desk.error_at(at)}
                hint={(!field.required).then(|| desk.t("plays-optional"))} on_change={on_day} />
            if day.is_some() {
                <Field kind={Kind::Time} desk={desk.clone()} id={[&id, "-time"].concat()} label={desk.t("plays-time")} value={time} on_change={on_time} />
            }
        </div>
    }
}

/// Texts, and the mark that they were said.
fn say(desk: &Desk, play: &PlayView, step: &StepView, part: &PartView) -> Html {
    if let Some(withheld) = &part.withheld {
        return html! { <p class="quiet">{ desk.say(withheld) }</p> };
    }
    // Two steps may be unfolded, and each has such a button.
    let spoken = |id: &str| [&desk.t(id), ": ", &named(desk, play.play, "step", step.name)].concat();
    let mark = |done: bool| {
        let step = step.name;
        desk.doing_in(play.play, move |at, play| said(at, play, step, done))
    };
    html! {
        <>
            { for part.texts.iter().map(|own| html! {
                <Letter key={own.name} desk={desk.clone()} text={own.clone()} id={[play.play, "-", step.name, "-", own.name].concat()}
                    title={named(desk, play.play, "text", own.name)} />
            }) }
            if !part.optional {
                <div class="buttons">
                    if part.done {
                        if let Some(on) = &step.on {
                            <span class="quiet">{ desk.tw("plays-done-on", &[("day", Value::Day(on.clone()))]) }</span>
                        }
                        <button type="button" class="link" onclick={mark(false)} aria-label={spoken("plays-done-undo")}>{ desk.t("plays-done-undo") }</button>
                    } else {
                        <button type="button" class="primary" onclick={mark(true)} aria-label={spoken("plays-done-mark")}>{ desk.t("plays-done-mark") }</button>
                    }
                </div>
            }
        </>
    }
}

/// Their reasons, each with its response.
fn causes(desk: &Desk, view: &PlayView, part: &PartView) -> Html {
    let play = view.play;
    let at = |key: &str, what: &str| path(view, &["causes.", key, ".", what].concat());
    let one = |cause: &CauseView| {
        let id = |what: &str| [play, "-cause-", &cause.key, "-", what].concat();
        let called = cause.reason.map(|reason| named(desk, play, "reason", reason)).unwrap_or_default();
        let remove = take_away(desk, path(view, &["causes.", &cause.key].concat()));
        let proposed: Vec<String> =
            cause.proposed.iter().cloned().chain(cause.usual.as_deref().map(|usual| desk.t(usual))).collect();
        let take = |proposed: &String| {
            let (desk, path, proposed) = (desk.clone(), at(&cause.key, "response"), proposed.clone());
            let words = proposed.clone();
            let on_click =
                Callback::from(move |_: MouseEvent| desk.answer(&path, Some(text(proposed.clone()))));
            html! { <button type="button" class="choice" onclick={on_click}>{ words }</button> }
        };
        html! {
            <li key={cause.key.clone()} data-complete={cause.complete.to_string()}>
                <h5>{ called.clone() }</h5>
                <Field kind={Kind::Text} desk={desk.clone()} id={id("said")} label={desk.t("plays-cause-said")} value={cause.said.clone()}
                    hint={desk.t("plays-optional")} on_change={put(desk, at(&cause.key, "said"))} />
                <Field kind={Kind::Text} desk={desk.clone()} id={id("response")} label={desk.t("plays-cause-response")} value={cause.response.clone()}
                    on_change={put(desk, at(&cause.key, "response"))} />
                if cause.response.is_none() && !proposed.is_empty() {
                    <div class="buttons">{ for proposed.iter().map(take) }</div>
                }
                if !cause.complete { <p class="quiet">{ desk.t("plays-cause-open") }</p> }
                <button type="button" class="link" onclick={remove}
                    aria-label={desk.tw("plays-cause-remove-named", &[("reason", Value::Text(called))])}>
                    { desk.t("plays-cause-remove") }
                </button>
            </li>
        }
    };
    let on_pick = {
        let (desk, causes) = (desk.clone(), path(view, "causes."));
        Callback::from(move |reason: Option<String>| {
            desk.answer(&[&causes, &*fresh("c"), ".reason"].concat(), reason.map(text));
        })
    };
    let options = part
        .reasons
        .iter()
        .map(|reason| ((*reason).to_owned(), named(desk, play, "reason", reason)))
        .collect::<Vec<_>>();
    html! {
        <div class="causes">
            <ul class="plain">{ for part.causes.iter().map(one) }</ul>
            <Choice legend={desk.t("plays-cause-add")} {options} {on_pick} />
        </div>
    }
}

/// Who spoke with them: one button a channel notes that of today.
fn touch(desk: &Desk, play: &PlayView, step: &StepView, part: &PartView) -> Html {
    let options = part.channels.iter().map(|channel| {
        let word = channel.word();
        (word.to_owned(), desk.t(&["plays-channel-", word].concat()))
    });
    let on_pick = {
        let (desk, play, step) = (desk.clone(), play.play, step.name);
        Callback::from(move |channel: Option<String>| {
            if let (Some(channel), Some(play)) = (channel, desk.play(play)) {
                desk.does(touched(&desk.standing(), play, step, &fresh("t"), &channel));
            }
        })
    };
    let counted = [("count", Value::count(part.count)), ("least", Value::Number(Decimal::from(part.least)))];
    html! {
        <>
            if !part.days.is_empty() {
                <ul class="dotted">{ for part.days.iter().map(|day| html! { <li>{ desk.say(day) }</li> }) }</ul>
            }
            <p class={if part.done { "fine" } else { "quiet" }}>{ match part.count {
                0 => desk.t("plays-contact-none"),
                _ => desk.tw("plays-contact-count", &counted),
            } }</p>
            <Choice legend={desk.t("plays-contact-add")} options={options.collect::<Vec<_>>()} {on_pick} />
        </>
    }
}

/// How often they said no.
fn decline(desk: &Desk, play: &PlayView, part: &PartView) -> Html {
    let set = |count: usize| desk.doing_in(play.play, move |_, play| declined(play, count));
    html! {
        <div class="buttons">
            <button type="button" class="plain" onclick={set(part.count.saturating_add(1))}>{ desk.t("plays-decline") }</button>
            if part.count > 0 {
                <span class="quiet">{ desk.tw("plays-declined", &[("count", Value::count(part.count))]) }</span>
                <button type="button" class="link" onclick={set(part.count.saturating_sub(1))}>{ desk.t("plays-decline-undo") }</button>
            }
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct CloseProps {
    desk: Desk,
    play: &'static str,
    step: &'static str,
    outcomes: &'static [&'static str],
}

/// How it ended: writes the case down and closes it.
#[component]
fn Close(CloseProps { desk, play, step, outcomes }: &CloseProps) -> Html {
    let complaint = use_state(|| None::<&'static str>);
    let Some(view) = desk.play(play) else { return html! {} };
    let options = outcomes
        .iter()
        .map(|outcome| ((*outcome).to_owned(), named(desk, play, "outcome", outcome)))
        .collect::<Vec<_>>();
    let own = view.steps.iter().find(|own| own.name == *step);
    let lacks = own.is_some_and(|own| {
        own.parts.iter().any(|part| !part.done && !part.optional && part.kind != PartKind::Close)
    });
    let on_close = {
        let (desk, view, complaint) = (desk.clone(), view.clone(), complaint.clone());
        Callback::from(move |_: MouseEvent| match view.outcome {
            None => complaint.set(Some("plays-close-needs")),
            Some(_) if lacks => complaint.set(Some("plays-close-lacks")),
            Some(outcome) => desk.does(close(&desk.standing(), &view, outcome)),
        })
    };
    let on_pick = {
        let (set, complaint) = (put(desk, path(view, "outcome")), complaint.clone());
        Callback::from(move |picked: Option<String>| {
            complaint.set(None);
            set.emit(picked);
        })
    };
    html! {
        <div class="form">
            <Choice legend={desk.t("plays-close-how")} {options} picked={view.outcome.map(str::to_owned)} {on_pick} />
            <div class="buttons">
                <button type="button" class="primary" onclick={on_close}>{ desk.t("plays-close") }</button>
            </div>
            <p class="wrong" role="alert">{ complaint.map(|id| desk.t(id)).unwrap_or_default() }</p>
            { intent_line(desk, "record", &subject(view, "closed")) }
        </div>
    }
}
