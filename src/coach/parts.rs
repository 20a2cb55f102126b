//! Fields and small shapes that the panels share.

use web_sys::HtmlElement;
use yew::Callback;

use super::desk::Desk;
use crate::bridge::{Outcome, Typed, Unread};
use crate::el::{El, On, Then, button, el, line, nothing, path, several, svg};
use crate::part::{Memory, Own, part};
use crate::speak::Speak;
use walkaway_rules::facts::read::number;
use walkaway_rules::vocabulary::Met;

/// What a field holds.
#[derive(Clone, Copy, PartialEq)]
pub enum Kind {
    /// An amount, in the deal's currency where `unit` names no other.
    Money,
    /// A number.
    Number,
    /// Plain text.
    Text,
    /// A day.
    Day,
    /// A time of day, `HH:MM`.
    Time,
}

/// A field in the making. What is typed is given when the field is left, or on Enter.
pub struct Field(Box<Asked>);

struct Asked {
    desk: Desk,
    kind: Kind,
    /// Told apart from the other fields.
    id: String,
    label: String,
    given: Callback<Option<String>>,
    value: Option<String>,
    error: Option<String>,
    hint: Option<String>,
    unit: Option<String>,
    waits: bool,
    signed: bool,
}

/// A field; `given` takes another value that was entered, or (`None`) that it was taken out.
#[inline(never)]
pub fn field(desk: &Desk, kind: Kind, id: &str, label: String, given: Callback<Option<String>>) -> Field {
    let id = ["field-", &id.replace(|c: char| !c.is_alphanumeric(), "-")].concat();
    Field(Box::new(Asked {
        desk: desk.clone(),
        kind,
        id,
        label,
        given,
        value: None,
        error: None,
        hint: None,
        unit: None,
        waits: false,
        signed: false,
    }))
}

/// A field for what stands at a path of the deal.
#[inline(never)]
pub fn field_at(desk: &Desk, kind: Kind, id: &str, label: String, path: &str) -> Field {
    let given = if kind == Kind::Money { desk.pays(path) } else { desk.puts(path) };
    let field = field(desk, kind, id, label, given).value(desk.text_at(path)).error(desk.error_at(path));
    if kind == Kind::Money { field.unit(desk.unit(path)) } else { field }
}

impl Field {
    /// What stands there now: decimal text, `YYYY-MM-DD`, `HH:MM` or plain text.
    pub fn value(mut self, value: Option<String>) -> Field {
        self.0.value = value;
        self
    }

    /// What is wrong with what stands there.
    pub fn error(mut self, error: Option<String>) -> Field {
        self.0.error = error;
        self
    }

    /// What helps to fill it in.
    pub fn hint(mut self, hint: Option<String>) -> Field {
        self.0.hint = hint;
        self
    }

    /// What stands behind the number: a currency, `%`.
    pub fn unit(mut self, unit: Option<String>) -> Field {
        self.0.unit = unit;
        self
    }

    /// It waits for the button of its form: when what was typed last is no number, what stood there before is no answer.
    pub fn waits(mut self) -> Field {
        self.0.waits = true;
        self
    }

    /// An amount that may be less than nothing.
    pub fn signed(mut self) -> Field {
        self.0.signed = true;
        self
    }

    /// The field.
    #[inline(never)]
    pub fn el(self) -> El {
        part(move |memory| drawn(&self.0, memory))
    }
}

/// What is going on in a field.
#[derive(Clone, Default)]
struct Typing {
    /// What is being typed is nobody's but the typist's: whatever else is drawn anew meanwhile leaves it.
    now: Option<String>,
    /// What was typed and could not be read stays in the field.
    wrong: Option<(String, Unread)>,
}

fn drawn(asked: &Asked, memory: &Memory) -> El {
    let (desk, kind) = (&asked.desk, asked.kind);
    let currency = if kind == Kind::Money { desk.currency() } else { None };
    let unit = asked.unit.as_deref().or(currency);
    let typing: Own<Typing> = memory.own("");
    let Typing { now, wrong } = typing.get();
    let shown = match (now, &wrong, &asked.value) {
        (Some(typed), ..) => typed,
        (None, Some((typed, _)), _) => typed.clone(),
        (None, None, Some(value)) => match (kind, number(value)) {
            (Kind::Money | Kind::Number, Some(number)) => desk.number(number),
            _ => value.clone(),
        },
        (None, None, None) => String::new(),
    };
    let on_change = {
        let (typing, desk, given) = (typing.clone(), desk.clone(), asked.given.clone());
        let unit = unit.unwrap_or_default().to_owned();
        let (waits, signed) = (asked.waits, asked.signed);
        Callback::from(move |typed: String| {
            let text = typed.trim();
            // Chromium tells of every digit of a year: 0002, 0020, 0202, 2026.
            if kind == Kind::Day && text.starts_with('0') {
                return;
            }
            let read = match kind {
                _ if text.is_empty() => Ok(None),
                Kind::Money if signed => desk.parse(text, Typed::Balance(&unit)).map(Some),
                Kind::Money => desk.parse(text, Typed::Money(&unit)).map(Some),
                Kind::Number if unit == "%" => desk.parse(text, Typed::Percent).map(Some),
                Kind::Number => desk.parse(text, Typed::Whole).map(Some),
                Kind::Text | Kind::Day | Kind::Time => Ok(Some(text.to_owned())),
            };
            match read {
                Ok(value) => {
                    typing.set(Typing::default());
                    given.emit(value);
                }
                Err(unread) => {
                    typing.set(Typing { now: None, wrong: Some((typed, unread)) });
                    if waits {
                        given.emit(None);
                    }
                }
            }
        })
    };
    let on_input = {
        let typing = typing.clone();
        Callback::from(move |typed: String| typing.change(|typing| typing.now = Some(typed)))
    };
    let on_blur = {
        let typing = typing.clone();
        Callback::from(move |()| typing.change(|typing| typing.now = None))
    };
    let id = &asked.id;
    let (error_id, hint_id) = ([id, "-error"].concat(), [id, "-hint"].concat());
    let error = match &wrong {
        Some((_, unread)) => Some(&unread.say),
        None => asked.error.as_ref(),
    };
    let described = match (error, &asked.hint) {
        (Some(_), Some(_)) => Some([&error_id, " ", &hint_id].concat()),
        (Some(_), None) => Some(error_id.clone()),
        (None, Some(_)) => Some(hint_id.clone()),
        (None, None) => None,
    };
    let input = el("input")
        .node(&memory.node)
        .at("id", id)
        .is(
            "type",
            match kind {
                Kind::Day => "date",
                Kind::Time => "time",
                _ => "text",
            },
        )
        .is("inputmode", if matches!(kind, Kind::Money | Kind::Number) { "decimal" } else { "text" })
        .holds(&shown)
        .bool("aria-invalid", error.is_some())
        .some("aria-describedby", described.as_deref())
        .types(on_input)
        .listens(On::Change, Then::Typed(on_change))
        .listens(On::Blur, Then::Happened(on_blur));
    let mut field = el("span.field").put(input);
    if let Some(unit) = unit {
        field = field.put(el("span.unit").text(unit));
    }
    let mut readings = nothing();
    if let Some((_, unread)) = wrong.as_ref().filter(|(_, unread)| !unread.readings.is_empty()) {
        readings = el("div.buttons readings").is("role", "group").at("aria-labelledby", &error_id);
        for reading in &unread.readings {
            let (typing, given) = (typing.clone(), asked.given.clone());
            let (input, value) = (memory.node.clone(), reading.value.clone());
            readings = readings.put(button("button.choice", &reading.text).press(move || {
                typing.set(Typing::default());
                given.emit(Some(value.clone()));
                // The button that was pressed goes away; the focus goes back to the field.
                if let Some(input) = input.cast::<HtmlElement>() {
                    let _ = input.focus();
                }
            }));
        }
    }
    el("div.entry-field")
        .put(el("label").at("for", id).text(&asked.label))
        .put(field)
        .put(match &asked.hint {
            Some(hint) => el("small").at("id", &hint_id).text(hint),
            None => nothing(),
        })
        .put(match error {
            Some(error) => el("p.wrong").at("id", &error_id).is("role", "alert").text(error),
            None => nothing(),
        })
        .put(readings)
}

/// A few things to choose from, as buttons; pressing the one that stands takes it back.
pub struct Choice {
    legend: String,
    picked: Option<String>,
    pick: Callback<Option<String>>,
    buttons: El,
}

/// A choice of which nothing is offered yet; `pick` takes a value that was picked, or (`None`) that the one that stands was taken
/// back.
pub fn choice(legend: String, picked: Option<String>, pick: Callback<Option<String>>) -> Choice {
    Choice { legend, picked, pick, buttons: el("div.buttons") }
}

impl Choice {
    /// Offers a value by its name.
    #[inline(never)]
    pub fn option(mut self, value: &str, name: &str) -> Choice {
        let on = self.picked.as_deref() == Some(value);
        let next = if on { None } else { Some(value.to_owned()) };
        let pick = self.pick.clone();
        let button = button("button.choice", name).key(value).bool("aria-pressed", on);
        self.buttons = self.buttons.put(button.press(move || pick.emit(next.clone())));
        self
    }

    /// The choice.
    #[inline(never)]
    pub fn el(self) -> El {
        el("fieldset.pick").put(el("legend").text(&self.legend)).put(self.buttons)
    }
}

/// What became of an intent (`record`, `request_approval`) about that subject; nothing before it was sent.
pub fn intent_line(desk: &Desk, kind: &str, subject: &str) -> El {
    let Some(Outcome { status, message, .. }) = desk.outcome(kind, subject) else { return nothing() };
    let words = match (kind, status.as_str()) {
        (_, "kept") => "coach-sent-kept",
        ("record", "applied") => "coach-sent-applied",
        ("record", "sending") => "coach-sent-sending",
        ("record", "queued") => "coach-sent-queued",
        ("record", "rejected") => "coach-sent-rejected",
        ("record", "conflict") => "coach-sent-conflict",
        ("record", "failed") => "coach-sent-failed",
        ("record", "late") => "coach-sent-late",
        ("record", _) => "coach-sent-unsupported",
        (_, "applied") => "card-intent-applied",
        (_, "sending") => "card-intent-sending",
        (_, "queued") => "card-intent-queued",
        (_, "rejected") => "card-intent-rejected",
        (_, "conflict") => "card-intent-conflict",
        (_, "failed") => "card-intent-failed",
        (_, "late") => "card-intent-late",
        _ => "card-intent-unsupported",
    };
    // What becomes of an approval is said by the card, above; twice would be once too often.
    let said =
        line(desk, "p.outcome", words).when(kind == "record", "role", "status").at("data-status", status);
    match message {
        Some(message) => said.text(" ").text(message),
        None => said,
    }
}

/// A sign before words, in a picture and for whoever listens.
#[inline(never)]
pub fn sign(desk: &Desk, name: &'static str, shape: &'static str, word: &str) -> El {
    let drawing = svg("svg.state").is("data-state", name).is("viewBox", "0 0 14 14");
    several().put(drawing.put(path("path.line", shape))).put(line(desk, "span.hidden", word).text(": "))
}

/// Whether something holds, as a mark and for whoever listens.
pub fn state(desk: &Desk, met: Met) -> El {
    match met {
        Met::Met => sign(desk, "yes", "M2.5 7.5l3 3 6-7", "card-met"),
        Met::NotMet => sign(desk, "no", "M3.5 3.5l7 7M10.5 3.5l-7 7", "card-not-met"),
        Met::Unknown => sign(desk, "open", "M3 7h8", "card-not-known"),
    }
}

/// A shape in a ring, a square or a triangle, beside words that say the same.
#[inline(never)]
pub fn icon(shape: &'static str, mark: &'static str) -> El {
    svg("svg.icon").is("viewBox", "0 0 16 16").put(path("path.shape", shape)).put(path("path.mark", mark))
}

/// Something that folds, inside a panel: what it is called, and what can be said of it in a word. The browser's own: by
/// keyboard and found by its search.
#[inline(never)]
pub fn fold(title: &str, summary: &str, open: bool, holds: El) -> El {
    let head = el("summary").put(el("span.title").text(title)).put(el("span.quiet").text(summary));
    el("details.fold").when(open, "open", "open").put(head).put(el("div.folded").put(holds))
}
