//! One conversation: what is happening and until when, what not to do, the steps with the current one unfolded, and at
//! the foot what is left to do.

use super::{name, named, parts, title};
use crate::coach::desk::Desk;
use crate::coach::letter::letter;
use crate::coach::parts::{Kind, field, intent_line};
use crate::el::{El, button, el, line, nothing, several, told};
use crate::part::{Own, part};
use crate::speak::Speak;
use walkaway_rules::deeds::case::{go_on, of, path, subject};
use walkaway_rules::facts::json::Json;
use walkaway_rules::plays::{PlayView, StepView};
use walkaway_rules::vocabulary::Value;

/// The case.
pub fn case(desk: &Desk, view: &PlayView) -> El {
    let play = view.play;
    let order = match (&view.stopped, view.current) {
        (Some(stopped), _) => desk.say(stopped),
        (None, Some(step)) => named(desk, play, "do", step),
        (None, None) => name(desk, play, "about"),
    };
    let title = title(desk, play);
    let until = match &view.until {
        Some(until) => told(desk, if view.overdue { "p.held" } else { "p.quiet" }, until),
        None => nothing(),
    };
    let stake = match &view.stake {
        Some(stake) => el("p.quiet").text(&desk.fill("plays-stake", "price", Value::Money(stake.clone()))),
        None => nothing(),
    };
    let head = el("header")
        .is("tabindex", "-1")
        .put(el("p.tag").text(&title))
        .put(el("p.order").text(&order))
        .put(until)
        .put(stake);
    // What ended it was not so.
    let undo = match view.stopped_by.clone() {
        Some(by) => {
            button("button.link", &desk.t("plays-stop-undo")).presses(desk.doing(move |at| go_on(at, &by)))
        }
        None => nothing(),
    };
    let graceful = match &view.graceful {
        Some(text) => {
            let named = named(desk, play, "text", text.name);
            letter(desk, text, named, [play, "-graceful"].concat(), None)
        }
        None => nothing(),
    };
    let help = match view.help.is_empty() {
        true => nothing(),
        false => {
            let links = several().each(&view.help, |link| {
                el("a")
                    .key(link)
                    .at("href", link)
                    .is("target", "_blank")
                    .is("rel", "noopener noreferrer")
                    .text(link)
            });
            line(desk, "p.quiet", "plays-help").text(": ").put(links)
        }
    };
    el("section.case")
        .key(play)
        .is("data-state", view.state.word())
        .at("aria-label", &title)
        .put(head)
        .put(several().each(&view.remarks, |remark| told(desk, "p.held", remark)))
        .put(if view.stopped.is_none() { dont(desk, view) } else { nothing() })
        .put(undo)
        .put(graceful)
        .put(rail(desk, play, nothing()))
        .put(dues(desk, view))
        .put(help)
        .put(intent_line(desk, "record", &subject(view, "case")))
}

/// What not to do.
pub fn dont(desk: &Desk, view: &PlayView) -> El {
    if view.avoid.is_empty() {
        return nothing();
    }
    let avoid = several().each(&view.avoid, |avoid| told(desk, "p", avoid));
    el("div.dont").put(line(desk, "h4", "plays-avoid")).put(avoid)
}

/// The steps, in order; `own` is what only this play has.
pub fn rail(desk: &Desk, play: &'static str, own: El) -> El {
    let desk = desk.clone();
    part(move |memory| {
        let Some(view) = desk.play(play) else { return nothing() };
        // A step opens where it becomes the current one, and is never closed under somebody's hands.
        let seen: Own<Vec<&'static str>> = memory.own("");
        let mut opened = seen.get();
        if let Some(current) = view.current
            && !opened.contains(&current)
        {
            opened.push(current);
            seen.keep(opened.clone());
        }
        let mut screen = "";
        el("ol.rail").each(&view.steps, |step| {
            let first = std::mem::replace(&mut screen, step.screen) != step.screen;
            one(&desk, view, step, first, opened.contains(&step.name), &own)
        })
    })
}

/// A step: done ones fold to a line, the current one is open, one behind a closed gate says what it waits for.
fn one(desk: &Desk, view: &PlayView, step: &StepView, first: bool, open: bool, own: &El) -> El {
    let title = named(desk, view.play, "step", step.name);
    let current = view.current == Some(step.name);
    let (state, says) = match () {
        () if step.done => ("done", "plays-step-done"),
        () if step.blocked.is_some() => ("locked", "plays-step-locked"),
        () if current => ("now", "plays-step-now"),
        () => ("open", ""),
    };
    let mut head = several().put(el("span.title").text(&title));
    if !says.is_empty() {
        head = head.put(el("span.hidden").text(". ").t(desk, says));
    }
    let hint = step.until.as_ref().or(step.from.as_ref()).or(step.due.as_ref()).map(|when| desk.say(when));
    let hint = hint.or_else(|| step.on.as_deref().filter(|_| step.done).map(|day| desk.day(day)));
    if let Some(hint) = hint {
        head = head.put(el(if step.overdue { "span.hint late" } else { "span.hint" }).text(&hint));
    }
    let item = el("li")
        .key(step.name)
        .is("data-step", step.name)
        .is("data-state", state)
        .when(first, "data-first", "true")
        .when(current, "aria-current", "step");
    if let Some(blocked) = &step.blocked {
        return item
            .put(el("div.head").put(head))
            .put(told(desk, "p.quiet", blocked))
            .put(early(desk, view, step));
    }
    // Of a case the head says what to do in the step that comes now.
    let order = match !current || view.opened.is_none() {
        true => el("p.quiet").text(&named(desk, view.play, "do", step.name)),
        false => nothing(),
    };
    let mut all = several();
    for (place, part) in step.parts.iter().enumerate() {
        all = all.put(parts::view(desk, view, step, part, place, own));
    }
    let form = el("div.form")
        .put(order)
        .put(step.closed_by.as_ref().map_or_else(nothing, |closed_by| told(desk, "p.fine", closed_by)))
        .put(el("div").is("role", "status").put(parts::notes(desk, &step.notes)))
        .put(all)
        .put(if view.owners { who(desk, view, step, &title) } else { nothing() });
    let head = el("summary.head").put(head);
    item.put(el("details").when(current || open, "open", "open").put(head).put(form))
}

/// A mark that does not count must not stay behind a gate that nobody can open.
fn early(desk: &Desk, view: &PlayView, step: &StepView) -> El {
    let at = path(view, &["steps.", step.name, ".done"].concat());
    let Some(error) = desk.error_at(&at) else { return nothing() };
    let undo = button("button.link", &desk.t("plays-mark-undo"))
        .presses(desk.answering(&at, Some(Json::Bool(false))));
    several().put(el("p.wrong").is("role", "alert").text(&error)).put(undo)
}

/// Who does it and by when.
fn who(desk: &Desk, view: &PlayView, step: &StepView, title: &str) -> El {
    let set: Vec<String> =
        step.owner.iter().cloned().chain(step.on.as_ref().map(|on| desk.day(on))).collect();
    let set = if set.is_empty() { desk.t("plays-who-when") } else { set.join(" · ") };
    let mut troubled = false;
    let mut at = |kind: Kind, key: &str, label: &str, value: &Option<String>| {
        let at = path(view, &["steps.", step.name, ".", key].concat());
        let error = desk.error_at(&at);
        troubled |= error.is_some();
        let id = [view.play, "-", step.name, "-", key].concat();
        field(desk, kind, &id, desk.t(label), desk.puts(&at)).value(value.clone()).error(error).el()
    };
    let form = el("div.form two")
        .is("role", "group")
        .at("aria-label", title)
        .put(at(Kind::Text, "owner", "plays-who", &step.owner))
        .put(at(Kind::Day, "on", "plays-day", &step.on));
    let head = el("summary").text(&set).put(el("span.hidden").text(": ").text(title));
    el("details.who").when(troubled, "open", "open").put(head).put(form)
}

/// What is left to do by a day.
pub fn dues(desk: &Desk, view: &PlayView) -> El {
    if view.dues.is_empty() {
        return nothing();
    }
    let list = super::dues::list(desk, &view.dues, &subject(view, "task"), &of(view));
    several().put(line(desk, "h4", "plays-dues")).put(list)
}
