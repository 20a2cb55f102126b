//! What every part of the card needs to draw itself: words, callbacks, small shapes.

use std::rc::Rc;

use yew::Callback;
use yew::html::Scope;

use super::{App, Entry, Msg};
use crate::bridge::{Host, Input, Unread};
use crate::el::{El, On, Then, button, check, el, fact, line, nothing, path, several, svg};
use crate::speak::Speak;
use walkaway_rules::guidance::Guidance;
use walkaway_rules::vocabulary::Ended;
use walkaway_rules::vocabulary::{Label, Level, Span, Value};

/// Everything at hand while one view is drawn.
pub struct Draw<'a> {
    /// The card's own state: what is typed, opened, picked.
    pub app: &'a App,
    /// Where messages go.
    pub link: &'a Scope<App>,
    /// Words.
    pub host: &'a Host,
    /// What the page gave.
    pub input: &'a Input,
    /// The record as it is.
    pub record: &'a Guidance,
    /// What is on show: the record, judged at another price or with what-if changes.
    pub now: &'a Guidance,
}

impl Speak for Draw<'_> {
    fn host(&self) -> &Host {
        self.host
    }

    fn currency(&self) -> Option<&str> {
        self.now.price.currency.as_deref()
    }
}

impl Draw<'_> {
    /// The message of a code: `exit-` and `economic_failure`.
    pub fn code(&self, prefix: &str, code: &str) -> String {
        self.t(&id(prefix, code))
    }

    /// The policy's name for something.
    pub fn label(&self, label: &Rc<Label>) -> String {
        self.value(Value::Label(label.clone()))
    }

    /// A verdict: one level, or between which two.
    pub fn span(&self, span: Span) -> String {
        if span.decided() {
            return self.code("level-", span.best.word());
        }
        self.tw("card-between", &[("best", level(span.best)), ("worst", level(span.worst))])
    }

    /// A field's name for people, from its path.
    pub fn field(&self, path: &str) -> String {
        let (root, rest) = path.split_once('.').unwrap_or((path, ""));
        let (id, part) = rest.split_once('.').unwrap_or((rest, ""));
        let now = self.now;
        let label = match root {
            "terms" => now.terms.iter().find(|term| term.id == id).map(|term| &term.label),
            "fit" => now.fit.criteria.iter().find(|criterion| criterion.id == id).map(|view| &view.label),
            "signs" => now.signs.iter().find(|sign| sign.id == id).map(|sign| &sign.label),
            _ => None,
        };
        let Some(label) = label else {
            let mut name = "field".to_owned();
            for step in path.split('.').filter(|step| step.bytes().any(|byte| !byte.is_ascii_digit())) {
                name.push('-');
                name.push_str(step);
            }
            return self.value(named(&dashes(&name)));
        };
        match part {
            "deal_breaker" | "told_on" | "asked_amount" | "note" => {
                let part = named(&self::id("field-part-", part));
                self.tw("card-field-of", &[("name", Value::Label(label.clone())), ("part", part)])
            }
            _ => self.label(label),
        }
    }

    /// What is wrong with what was typed into this field.
    pub fn wrong(&self, path: &str) -> Option<&Unread> {
        self.app.wrong.iter().find(|(name, _)| name == path).map(|(_, unread)| unread)
    }

    /// The same as a sentence, and what it may have meant as buttons.
    pub fn complaint(&self, path: &str, entry: &Entry) -> El {
        let Some(unread) = self.wrong(path) else { return nothing() };
        let said = el("p.wrong").at2("id", "wrong-", path).is("role", "alert").text(&unread.say);
        if unread.readings.is_empty() {
            return said;
        }
        let mut choices =
            el("div.buttons readings").is("role", "group").at2("aria-labelledby", "wrong-", path);
        for reading in &unread.readings {
            let message = Msg::Pick(path.to_owned(), entry.clone(), reading.clone());
            choices = choices.put(self.button("button.choice", &reading.text, message));
        }
        several().put(said).put(choices)
    }

    /// A native button.
    #[inline(never)]
    pub fn button(&self, shape: &'static str, text: &str, message: Msg) -> El {
        button(shape, text).on(self, On::Click, message)
    }

    /// The button that sends its form.
    pub fn submit(&self, shape: &'static str, id: &str) -> El {
        line(self, shape, id).is("type", "submit")
    }

    /// A text field whose text is the draft of `path`.
    pub fn input(&self, path: &str) -> El {
        el("input").is("type", "text").is("autocomplete", "off").holds(self.app.draft(path)).drafts(
            self,
            On::Input,
            path,
        )
    }

    /// A box to tick with its name.
    pub fn check(&self, key: &str, label: &Rc<Label>, on: bool, message: Msg) -> El {
        let (link, of) = (self.link.clone(), self.app.of);
        let then = Callback::from(move |_: bool| link.send_message((of, message.clone())));
        check(on, el("span").text(&self.label(label)), then).key(key)
    }

    /// How the deal ended, unless something is tried.
    pub fn ended(&self) -> Option<Ended> {
        self.now.deal.ended.filter(|_| !self.app.trying())
    }

    /// What the card leads with instead of a verdict: the conversation that is open, or how the deal ended; not while
    /// something is tried.
    pub fn lead(&self) -> Option<(&'static str, String)> {
        let play = self.now.deal.play.filter(|_| !self.app.trying());
        let of_play = play.map(|play| (play, self.code("card-play-", play)));
        of_play.or_else(|| self.ended().map(|how| (how.word(), self.code("card-ended-", how.word()))))
    }

    /// A level's icon beside its name; of what is open that it is open.
    #[inline(never)]
    pub fn badge(&self, span: Span) -> El {
        let words = if span.decided() { self.span(span) } else { self.t("card-open") };
        self.says(span, &words)
    }

    /// The icon of a level beside what it means here.
    #[inline(never)]
    pub fn says(&self, span: Span, words: &str) -> El {
        el("span.badge").is("data-level", tone(span)).put(icon(span)).put(el("span").text(words))
    }

    /// A name with its sign in front, and what the sign says for those who do not see it.
    pub fn named(&self, sign: El, name: &str, says: &str) -> El {
        let hidden = el("span.hidden").text(": ").text(says);
        el("strong.named").put(sign).put(el("span").text(name).put(hidden))
    }

    /// A row of facts: what it is, and how it stands.
    pub fn fact(&self, id: &str, stands: &str) -> El {
        fact(&self.t(id), el("dd").text(stands))
    }
}

/// The name of a level, as a parameter of a message.
pub fn level(level: Level) -> Value {
    Value::Message(id("level-", level.word()))
}

fn named(message: &str) -> Value {
    Value::Label(Label::of(message))
}

/// A code as it stands in the names of messages.
pub fn dashes(code: &str) -> String {
    code.replace('_', "-")
}

/// The message of a code: `exit-` and `economic_failure`.
fn id(prefix: &str, code: &str) -> String {
    [prefix, &dashes(code)].concat()
}

/// The path of a fact: `terms`, an id, `asked`.
pub fn fact_path(root: &str, id: &str, part: &str) -> String {
    [root, ".", id, ".", part].concat()
}

/// The word that styles choose colours by; never the only sign of a level.
pub fn tone(span: Span) -> &'static str {
    if span.decided() { span.best.word() } else { "open" }
}

/// Each level has its own shape, so that it is told apart without colour.
#[inline(never)]
pub fn icon(span: Span) -> El {
    let drawing = svg("svg.icon").is("viewBox", "0 0 20 20");
    if !span.decided() {
        let ring = el("circle.ring").is("cx", "10").is("cy", "10").is("r", "8.2");
        return drawing
            .put(ring.is("stroke-dasharray", "3.4 2.1"))
            .put(path("path.line", "M7.6 7.7a2.4 2.4 0 1 1 3.6 2.2c-.8.5-1.2 1-1.2 1.9M10 14.1v.1"));
    }
    let (shape, mark) = match span.best {
        Level::GoAhead => ("M10 1a9 9 0 1 1 0 18a9 9 0 0 1 0-18z", "M5.9 10.3l2.8 2.8l5.4-5.8"),
        Level::HoldFirm => {
            ("M10 .8l7.6 2.8v5.6c0 4.6-3 8.3-7.6 10c-4.6-1.7-7.6-5.4-7.6-10V3.6z", "M6.2 9.7h7.6")
        }
        Level::NeedsApproval => (
            "M11.1.9l8 8a1.6 1.6 0 0 1 0 2.2l-8 8a1.6 1.6 0 0 1-2.2 0l-8-8a1.6 1.6 0 0 1 0-2.2l8-8a1.6 1.6 0 0 1 2.2 0z",
            "M10 5.6v5.2M10 14.1v.1",
        ),
        Level::WalkAway => {
            ("M6.3 1h7.4L19 6.3v7.4L13.7 19H6.3L1 13.7V6.3z", "M6.8 6.8l6.4 6.4M13.2 6.8l-6.4 6.4")
        }
    };
    drawing.put(path("path.shape", shape)).put(path("path.mark", mark))
}

/// Met, not met, or not known, as a small sign.
#[inline(never)]
pub fn state(met: Option<bool>) -> El {
    let (name, shape) = match met {
        Some(true) => ("yes", "M3.5 8.4l3 3l6-6.6"),
        Some(false) => ("no", "M4 4l8 8M12 4l-8 8"),
        None => ("open", "M5.6 6.1a2.4 2.4 0 1 1 3.6 2.2c-.8.5-1.2 1-1.2 1.9M8 12.6v.1"),
    };
    svg("svg.state").is("data-state", name).is("viewBox", "0 0 16 16").put(path("path.line", shape))
}

/// What only the card's elements do: they tell it what was done to them.
impl El {
    /// Sends `message` on an event; a form is not sent to any server.
    #[inline(never)]
    pub fn on(self, draw: &Draw, event: On, message: Msg) -> El {
        let (link, of) = (draw.link.clone(), draw.app.of);
        let then = Callback::from(move |()| link.send_message((of, message.clone())));
        self.listens(event, Then::Happened(then))
    }

    /// Takes these keys for itself.
    #[inline(never)]
    pub fn keys(self, draw: &Draw, keys: &'static [&'static str]) -> El {
        let (link, of) = (draw.link.clone(), draw.app.of);
        let then = Callback::from(move |key: &'static str| link.send_message((of, Msg::Key(key))));
        self.listens(On::Key, Then::Pressed(keys, then))
    }

    /// Keeps what is typed or chosen as the draft of `path`.
    #[inline(never)]
    pub fn drafts(self, draw: &Draw, event: On, path: &str) -> El {
        let (link, of, path) = (draw.link.clone(), draw.app.of, path.to_owned());
        let then =
            Callback::from(move |typed: String| link.send_message((of, Msg::Draft(path.clone(), typed))));
        self.listens(event, Then::Typed(then))
    }
}
