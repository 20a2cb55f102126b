//! The parts of a step, one function for each kind.

use rust_decimal::Decimal;
use yew::Callback;

use super::entries::{fresh, take_away};
use super::promise::promises;
use super::{named, text};
use crate::coach::desk::Desk;
use crate::coach::letter::letter;
use crate::coach::parts::{Kind, choice, field, intent_line, state};
use crate::el::{El, button, el, line, listed, nothing, several, tick, told};
use crate::part::{Memory, Own, part};
use crate::speak::Speak;
use walkaway_rules::deeds::case::{close, declined, path, said, subject, touched};
use walkaway_rules::facts::json::Json;
use walkaway_rules::plays::{FieldKind, FieldView, Note, PartKind, PartView, PlayView, StepView};
use walkaway_rules::vocabulary::Value;

/// A part; `own` is what only this play has.
pub fn view(desk: &Desk, play: &PlayView, step: &StepView, part: &PartView, place: usize, own: &El) -> El {
    let body = match part.kind {
        PartKind::Wait => wait(desk, step, part),
        PartKind::Ask => el("div.form").each(&part.fields, |field| ask(desk, play, part, field)),
        PartKind::Say => say(desk, play, step, part),
        PartKind::Answer => causes(desk, play, part),
        PartKind::Promise => promises(desk, play, &part.concessions),
        PartKind::Touch => touch(desk, play, step, part),
        PartKind::Decline => decline(desk, play, part),
        PartKind::Close => closing(desk, play.play, step.name, part.outcomes),
        PartKind::Mark => mark(desk, play, step),
        PartKind::Own => own.clone(),
    };
    let name = match part.name {
        Some(name) => el("h4").text(&named(desk, play.play, "part", name)),
        None => nothing(),
    };
    el("div.part").key(&place.to_string()).is("data-part", part.kind.word()).put(name).put(body)
}

/// What the rules say, and of what counts whether it holds.
pub fn notes<'a>(desk: &Desk, notes: impl IntoIterator<Item = &'a Note>) -> El {
    let mut list = el("ul.notes");
    let mut any = false;
    for note in notes {
        any = true;
        let says = told(desk, "span", &note.say);
        list = list.put(match note.met {
            Some(met) => el("li").is("data-met", met.word()).put(state(desk, met)).put(says),
            None => el("li").put(nothing()).put(says),
        });
    }
    if any { list } else { nothing() }
}

/// Something to tick; what closed the step otherwise is not unticked here.
fn mark(desk: &Desk, play: &PlayView, step: &StepView) -> El {
    if step.closed_by.is_some() {
        return nothing();
    }
    let on_change = {
        let (desk, at) = (desk.clone(), path(play, &["steps.", step.name, ".done"].concat()));
        Callback::from(move |done: bool| desk.answer(&at, Some(Json::Bool(done))))
    };
    let words = desk.t("plays-mark");
    let spoken = [&words, ": ", &named(desk, play.play, "step", step.name)].concat();
    let tick = tick(step.done, on_change).at("aria-label", &spoken);
    el("label.check").put(tick).put(el("span").text(&words))
}

/// Its time.
fn wait(desk: &Desk, step: &StepView, part: &PartView) -> El {
    match (part.done, &step.from) {
        (true, _) => line(desk, "p.fine", "plays-wait-done"),
        (false, Some(from)) => told(desk, "p.held", from),
        (false, None) => line(desk, "p.held", "plays-wait"),
    }
}

/// Something to fill in, with what the rules say of it.
fn ask(desk: &Desk, play: &PlayView, part: &PartView, asked: &FieldView) -> El {
    let at = &asked.path;
    let (key, value) = (asked.name, asked.value.clone());
    let label = named(desk, play.play, "ask", key);
    let id = [play.play, "-", key].concat();
    // Where nothing must be filled in, nothing says that it need not.
    let optional = if !asked.required && !part.optional { Some(desk.t("plays-optional")) } else { None };
    // What helps to fill in a field of text describes it.
    let helps = |note: &&Note| {
        note.met.is_none() && matches!(asked.kind, FieldKind::Note | FieldKind::Money | FieldKind::Day)
    };
    let hints: Vec<String> = asked.notes.iter().filter(helps).map(|note| desk.say(&note.say)).collect();
    let hint = if hints.is_empty() { optional } else { Some(hints.join(" ")) };
    let error = desk.error_at(at);
    let plain = |kind: Kind, value: Option<String>, hint: Option<String>, label: String| {
        field(desk, kind, &id, label, desk.puts(at)).value(value).error(error).hint(hint)
    };
    let own = match asked.kind {
        FieldKind::Answer | FieldKind::Choice => {
            let mut choice = choice(label, value, desk.puts(at));
            if matches!(asked.kind, FieldKind::Answer) {
                for word in ["yes", "no", "unknown"] {
                    choice = choice.option(word, &desk.t(&["card-", word].concat()));
                }
            } else {
                for word in asked.options {
                    choice = choice.option(word, &named(desk, play.play, "option", word));
                }
            }
            choice.el()
        }
        FieldKind::Note => plain(Kind::Text, value, hint, label).el(),
        FieldKind::Money => plain(Kind::Money, desk.text_at(at), hint, label).unit(desk.unit(at)).el(),
        FieldKind::Day => plain(Kind::Day, day_of(value.as_deref()), hint, label).el(),
        FieldKind::Moment => moment(desk, asked, at, label, &id),
    };
    let take = match &asked.proposed {
        Some(proposed) => button("button.link", &desk.t("plays-take"))
            .presses(desk.answering(at, Some(text(proposed.clone())))),
        None => nothing(),
    };
    let others = notes(desk, asked.notes.iter().filter(|note| !helps(note)));
    el("div.asked").key(key).put(own).put(others).put(take)
}

fn day_of(moment: Option<&str>) -> Option<String> {
    moment.and_then(|moment| moment.get(..10)).map(str::to_owned)
}

/// A day, and the time of day where it is known.
fn moment(desk: &Desk, asked: &FieldView, at: &str, label: String, id: &str) -> El {
    let (day, time) = match asked.value.as_deref() {
        Some(value) => match value.split_once('T') {
            Some((day, time)) => (Some(day.to_owned()), Some(time.to_owned())),
            None => (Some(value.to_owned()), None),
        },
        None => (None, None),
    };
    let put = |desk: &Desk, at: &str, day: Option<String>, time: &Option<String>| {
        let whole = match (day, time) {
            (Some(day), Some(time)) => Some([&day, "T", time].concat()),
            (day, _) => day,
        };
        desk.answer(at, whole.map(text));
    };
    let on_day = {
        let (desk, at, time) = (desk.clone(), at.to_owned(), time.clone());
        Callback::from(move |day: Option<String>| put(&desk, &at, day, &time))
    };
    let spoken = label.clone();
    let hint = if asked.required { None } else { Some(desk.t("plays-optional")) };
    let first =
        field(desk, Kind::Day, id, label, on_day).value(day.clone()).error(desk.error_at(at)).hint(hint);
    let second = match day {
        Some(day) => {
            let (own, at) = (desk.clone(), at.to_owned());
            let on_time =
                Callback::from(move |time: Option<String>| put(&own, &at, Some(day.clone()), &time));
            let id = [id, "-time"].concat();
            field(desk, Kind::Time, &id, desk.t("plays-time"), on_time).value(time).el()
        }
        None => nothing(),
    };
    el("div.moment").key(asked.name).is("role", "group").at("aria-label", &spoken).put(first.el()).put(second)
}

/// Texts, and the mark that they were said.
fn say(desk: &Desk, play: &PlayView, step: &StepView, part: &PartView) -> El {
    if let Some(withheld) = &part.withheld {
        return told(desk, "p.quiet", withheld);
    }
    let texts = several().each(&part.texts, |own| {
        let id = [play.play, "-", step.name, "-", own.name].concat();
        letter(desk, own, named(desk, play.play, "text", own.name), id, Some(own.name))
    });
    if part.optional {
        return several().put(texts).put(nothing());
    }
    // Two steps may be unfolded, and each has such a button.
    let mark = |shape: &'static str, id: &str, done: bool| {
        let name = step.name;
        let words = desk.t(id);
        let spoken = [&words, ": ", &named(desk, play.play, "step", name)].concat();
        button(shape, &words)
            .at("aria-label", &spoken)
            .presses(desk.doing_in(play.play, move |at, play| said(at, play, name, done)))
    };
    let marked = match part.done {
        false => mark("button.primary", "plays-done-mark", true),
        true => {
            let on = match &step.on {
                Some(on) => el("span.quiet").text(&desk.fill("plays-done-on", "day", Value::Day(on.clone()))),
                None => nothing(),
            };
            several().put(on).put(mark("button.link", "plays-done-undo", false))
        }
    };
    several().put(texts).put(el("div.buttons").put(marked))
}

/// Their reasons, each with its response.
fn causes(desk: &Desk, view: &PlayView, part: &PartView) -> El {
    let play = view.play;
    let list = el("ul.plain").each(&part.causes, |cause| {
        let at = |what: &str| path(view, &["causes.", &cause.key, ".", what].concat());
        let entered = |what: &str, label: &str, value: &Option<String>| {
            let id = [play, "-cause-", &cause.key, "-", what].concat();
            field(desk, Kind::Text, &id, desk.t(label), desk.puts(&at(what))).value(value.clone())
        };
        let called = cause.reason.map(|reason| named(desk, play, "reason", reason)).unwrap_or_default();
        let proposed: Vec<String> =
            cause.proposed.iter().cloned().chain(cause.usual.as_deref().map(|usual| desk.t(usual))).collect();
        let proposed = match cause.response.is_none() && !proposed.is_empty() {
            true => el("div.buttons").each(&proposed, |proposed| {
                let take = desk.answering(&at("response"), Some(text(proposed.clone())));
                button("button.choice", proposed).presses(take)
            }),
            false => nothing(),
        };
        let open = match cause.complete {
            true => nothing(),
            false => line(desk, "p.quiet", "plays-cause-open"),
        };
        let spoken = desk.fill("plays-cause-remove-named", "reason", Value::Text(called.clone()));
        let remove = button("button.link", &desk.t("plays-cause-remove"))
            .at("aria-label", &spoken)
            .presses(take_away(desk, path(view, &["causes.", &cause.key].concat())));
        el("li")
            .key(&cause.key)
            .bool("data-complete", cause.complete)
            .put(el("h5").text(&called))
            .put(entered("said", "plays-cause-said", &cause.said).hint(Some(desk.t("plays-optional"))).el())
            .put(entered("response", "plays-cause-response", &cause.response).el())
            .put(proposed)
            .put(open)
            .put(remove)
    });
    let on_pick = {
        let (desk, causes) = (desk.clone(), path(view, "causes."));
        Callback::from(move |reason: Option<String>| {
            desk.answer(&[&causes, &*fresh("c"), ".reason"].concat(), reason.map(text));
        })
    };
    let mut choice = choice(desk.t("plays-cause-add"), None, on_pick);
    for reason in &part.reasons {
        choice = choice.option(reason, &named(desk, play, "reason", reason));
    }
    el("div.causes").put(list).put(choice.el())
}

/// Who spoke with them: one button a channel notes that of today.
fn touch(desk: &Desk, play: &PlayView, step: &StepView, part: &PartView) -> El {
    let on_pick = {
        let (desk, play, step) = (desk.clone(), play.play, step.name);
        Callback::from(move |channel: Option<String>| {
            if let (Some(channel), Some(play)) = (channel, desk.play(play)) {
                desk.does(touched(&desk.standing(), play, step, &fresh("t"), &channel));
            }
        })
    };
    let mut choice = choice(desk.t("plays-contact-add"), None, on_pick);
    for channel in &part.channels {
        let word = channel.word();
        choice = choice.option(word, &desk.t(&["plays-channel-", word].concat()));
    }
    let counted = match part.count {
        0 => desk.t("plays-contact-none"),
        count => {
            let least = Value::Number(Decimal::from(part.least));
            desk.tw("plays-contact-count", &[("count", Value::count(count)), ("least", least)])
        }
    };
    several()
        .put(if part.days.is_empty() { nothing() } else { listed(desk, "ul.dotted", &part.days) })
        .put(el(if part.done { "p.fine" } else { "p.quiet" }).text(&counted))
        .put(choice.el())
}

/// How often they said no.
fn decline(desk: &Desk, play: &PlayView, part: &PartView) -> El {
    let set = |shape: &'static str, id: &str, count: usize| {
        let then = desk.doing_in(play.play, move |_, play| declined(play, count));
        button(shape, &desk.t(id)).presses(then)
    };
    let buttons = el("div.buttons").put(set("button.plain", "plays-decline", part.count.saturating_add(1)));
    match part.count {
        0 => buttons,
        count => buttons.put(el("span.quiet").text(&desk.count("plays-declined", count))).put(set(
            "button.link",
            "plays-decline-undo",
            count.saturating_sub(1),
        )),
    }
}

/// How it ended: writes the case down and closes it.
fn closing(desk: &Desk, play: &'static str, step: &'static str, outcomes: &'static [&'static str]) -> El {
    let desk = desk.clone();
    part(move |memory| match desk.play(play) {
        Some(view) => closes(&desk, view, step, outcomes, memory),
        None => nothing(),
    })
}

fn closes(desk: &Desk, view: &PlayView, step: &str, outcomes: &[&'static str], memory: &Memory) -> El {
    let play = view.play;
    let complaint: Own<Option<&'static str>> = memory.own("");
    let own = view.steps.iter().find(|own| own.name == step);
    let lacks = own.is_some_and(|own| {
        own.parts.iter().any(|part| !part.done && !part.optional && part.kind != PartKind::Close)
    });
    let wrong = complaint.get().map(|id| desk.t(id)).unwrap_or_default();
    let on_pick = {
        let (desk, at, complaint) = (desk.clone(), path(view, "outcome"), complaint.clone());
        Callback::from(move |picked: Option<String>| {
            complaint.set(None);
            desk.answer(&at, picked.map(text));
        })
    };
    let mut choice = choice(desk.t("plays-close-how"), view.outcome.map(str::to_owned), on_pick);
    for outcome in outcomes {
        choice = choice.option(outcome, &named(desk, play, "outcome", outcome));
    }
    let button = {
        let desk = desk.clone();
        button("button.primary", &desk.t("plays-close")).press(move || {
            let Some(view) = desk.play(play) else { return };
            match view.outcome {
                None => complaint.set(Some("plays-close-needs")),
                Some(_) if lacks => complaint.set(Some("plays-close-lacks")),
                Some(outcome) => desk.does(close(&desk.standing(), view, outcome)),
            }
        })
    };
    el("div.form")
        .put(choice.el())
        .put(el("div.buttons").put(button))
        .put(el("p.wrong").is("role", "alert").text(&wrong))
        .put(intent_line(desk, "record", &subject(view, "closed")))
}
