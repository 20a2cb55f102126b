//! The card: draws [`Guidance`] and nothing else. What a person is doing with it (typing, trying, opening)
//! lives here; what is true about the deal comes in with the input and goes out as events.

mod answer;
mod draw;
mod ladder;
mod prices;
mod questions;
mod routes;
mod sections;
mod verdict;
mod what_if;

use std::rc::Rc;

use gloo::timers::callback::Timeout;
use serde::Serialize;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

use crate::bridge::{Host, Input, Typed};
use crate::rules;
use crate::rules::guidance::{Change, Guidance, RouteView, Span};
use crate::rules::json::Json;
use draw::Draw;

/// How long a verdict must stand before a screen reader is told: typing must not chatter.
const SPEAK_AFTER: u32 = 700;

/// What the shim gives the card.
#[derive(Properties, PartialEq, Clone)]
pub struct AppProps {
    /// The deal with answers laid over it, the checked policy, and what the page remembers.
    pub input: Rc<Input>,
    /// Words out, events out.
    pub host: Host,
}

/// What can happen on the card.
#[derive(Clone)]
pub enum Msg {
    /// A fact was answered; `None` takes the answer back.
    Answer(String, Option<Json>),
    /// A checklist was answered: its lines' paths; what is ticked stands in the drafts.
    Checklist(String, Vec<String>),
    /// Something was typed into the field of that path.
    Draft(String, String),
    /// The typed text of that path is the answer.
    Submit(String, Entry),
    /// An editor was opened, or all were closed.
    Edit(Option<String>),
    /// A section was opened or closed.
    Toggle(&'static str),
    /// Another price on the table is judged.
    Judge(String),
    /// The prices as a table, or not.
    Table,
    /// The form for an approval was opened (by the route's key) or closed.
    Ask(Option<String>),
    /// The approval is requested.
    Send(Box<RouteView>),
    /// What if the price were this.
    Price(String),
    /// What if they paid after so many days.
    Days(String),
    /// What if this term were dropped, or not.
    Drop(String, bool),
    /// Try a move.
    Try(Vec<Change>),
    /// Back to the record.
    Reset,
    /// The verdict has stood long enough to be read out.
    Speak,
}

/// What a typed text is.
#[derive(Clone, PartialEq)]
pub enum Entry {
    /// Money in this currency.
    Money(String),
    /// A number.
    Number,
    /// Just text.
    Text,
}

#[derive(Serialize)]
struct Opened<'a> {
    sections: &'a [String],
}

/// The root component and all that the card itself remembers.
pub struct App {
    root: NodeRef,
    /// The record, judged as it is.
    record: Rc<Guidance>,
    /// What is on show.
    now: Rc<Guidance>,
    /// The price that is judged, by its id; `None` is the record's.
    judged: Option<String>,
    /// What-if changes; never written anywhere.
    changes: Vec<Change>,
    /// Texts in fields, by path.
    drafts: Vec<(String, String)>,
    /// Fields whose text could not be understood.
    wrong: Vec<String>,
    /// The editor that is open.
    editing: Option<String>,
    /// The route whose request is being written.
    asking: Option<String>,
    /// Requests sent from here, so that "sent" shows before the host answers.
    sent: Vec<String>,
    /// Open sections.
    opened: Vec<String>,
    /// The prices are shown as a table.
    table: bool,
    /// Where the focus goes after the next drawing, by `data-key`.
    focus: Option<String>,
    /// What the live region says.
    spoken: String,
    timer: Option<Timeout>,
    /// The last assessment that was told to the page.
    told: Option<verdict::Assessment>,
}

impl App {
    fn draft(&self, path: &str) -> &str {
        self.drafts.iter().find(|(name, _)| name == path).map_or("", |(_, text)| text.as_str())
    }

    fn set_draft(&mut self, path: &str, text: String) {
        self.drafts.retain(|(name, _)| name != path);
        self.wrong.retain(|name| name != path);
        if !text.is_empty() {
            self.drafts.push((path.to_owned(), text));
        }
    }

    /// The changes behind what is on show: what-if first, else another price that was picked.
    fn changes(&self) -> Vec<Change> {
        let mut changes = self.changes.clone();
        let priced = changes.iter().any(|change| matches!(change, Change::Price(_)));
        if let Some(id) = self.judged.as_deref().filter(|_| !priced) {
            let point = self.record.price.table.iter().find(|point| point.id == id);
            changes.extend(point.map(|point| Change::Price(point.amount)));
        }
        changes
    }

    fn judge(&mut self, context: &Context<Self>, input_changed: bool) {
        let input = &context.props().input;
        if input_changed {
            self.record = Rc::new(rules::assess(&input.deal, &input.policy, &[], input.today));
            self.judged =
                self.judged.take().filter(|id| self.record.price.table.iter().any(|point| point.id == *id));
        }
        let changes = self.changes();
        let before = self.now.verdict;
        self.now = match changes.is_empty() {
            true => self.record.clone(),
            false => Rc::new(rules::assess(&input.deal, &input.policy, &changes, input.today)),
        };
        if before != self.now.verdict {
            let link = context.link().clone();
            self.timer = Some(Timeout::new(SPEAK_AFTER, move || link.send_message(Msg::Speak)));
        }
        let told = verdict::summary(&self.record);
        if self.told.as_ref() != Some(&told) {
            context.props().host.emit("assessment", &told);
            self.told = Some(told);
        }
    }

    fn what_if(&mut self, context: &Context<Self>, keep: impl Fn(&Change) -> bool, change: Option<Change>) {
        self.changes.retain(keep);
        self.changes.extend(change);
        self.judge(context, false);
    }

    fn answer(&mut self, context: &Context<Self>, path: &str, value: Option<Json>) {
        context.props().host.answer(path, value.as_ref());
        self.set_draft(path, String::new());
    }

    /// After an answer the focus stays near: on the next question, or on the button that opened the editor.
    fn settle(&mut self, path: &str) {
        self.focus = Some(match self.editing.take() {
            Some(editor) => format!("edit:{editor}"),
            None if self.record.questions.iter().any(|question| question.path == path) => {
                "question".to_owned()
            }
            None => return,
        });
    }
}

impl Component for App {
    type Message = Msg;
    type Properties = AppProps;

    fn create(context: &Context<Self>) -> Self {
        let input = &context.props().input;
        let record = Rc::new(rules::assess(&input.deal, &input.policy, &[], input.today));
        let mut app = App {
            root: NodeRef::default(),
            now: record.clone(),
            record,
            judged: None,
            changes: Vec::new(),
            drafts: Vec::new(),
            wrong: Vec::new(),
            editing: None,
            asking: None,
            sent: Vec::new(),
            opened: input.opened.clone(),
            table: false,
            focus: None,
            spoken: String::new(),
            timer: None,
            told: None,
        };
        app.judge(context, false);
        app
    }

    fn changed(&mut self, context: &Context<Self>, old: &Self::Properties) -> bool {
        let input = &context.props().input;
        if input.opened != old.input.opened {
            self.opened = input.opened.clone();
        }
        self.judge(context, true);
        true
    }

    fn update(&mut self, context: &Context<Self>, message: Msg) -> bool {
        let host = &context.props().host;
        match message {
            Msg::Answer(path, value) => {
                self.answer(context, &path, value);
                self.settle(&path);
            }
            Msg::Checklist(question, lines) => {
                for line in &lines {
                    let seen = !self.draft(line).is_empty();
                    self.answer(context, line, Some(Json::Bool(seen)));
                }
                self.settle(&question);
            }
            Msg::Draft(path, text) => self.set_draft(&path, text),
            Msg::Submit(path, typed) => {
                let draft = self.draft(&path).trim().to_owned();
                let read = match typed {
                    Entry::Money(_) => host.parse(&draft, Typed::Money),
                    Entry::Number => host.parse(&draft, Typed::Number),
                    Entry::Text => Some(draft).filter(|draft| !draft.is_empty()),
                };
                let Some(read) = read else {
                    self.wrong.push(path.clone());
                    self.focus = Some(format!("field:{path}"));
                    return true;
                };
                let value = match typed {
                    Entry::Money(currency)
                        if self.record.price.currency.as_deref() != Some(currency.as_str()) =>
                    {
                        let entries = [("amount", read), ("currency", currency)];
                        Json::Object(entries.map(|(name, text)| (name.to_owned(), Json::Text(text))).to_vec())
                    }
                    _ => Json::Text(read),
                };
                self.answer(context, &path, Some(value));
                self.settle(&path);
            }
            Msg::Edit(editor) => {
                self.focus = match (&editor, &self.editing) {
                    (Some(path), _) => Some(format!("editor:{path}")),
                    (None, Some(path)) => Some(format!("edit:{path}")),
                    (None, None) => None,
                };
                self.editing = editor;
            }
            Msg::Toggle(section) => {
                match self.opened.iter().position(|name| name == section) {
                    Some(place) => drop(self.opened.remove(place)),
                    None => self.opened.push(section.to_owned()),
                }
                host.emit("opened", &Opened { sections: &self.opened });
            }
            Msg::Judge(id) => {
                self.judged = Some(id).filter(|id| id != "record");
                self.set_draft(what_if::PRICE, String::new());
                self.what_if(context, |change| !matches!(change, Change::Price(_)), None);
            }
            Msg::Table => self.table = !self.table,
            Msg::Ask(route) => {
                self.focus = match (&route, &self.asking) {
                    (Some(key), _) => Some(format!("justify:{key}")),
                    (None, Some(key)) => Some(format!("ask:{key}")),
                    (None, None) => None,
                };
                self.asking = route;
            }
            Msg::Send(route) => {
                let key = routes::key(&route);
                let written = self.draft(&key).trim().to_owned();
                if route.justification && !route.justified && written.is_empty() {
                    self.wrong.push(key.clone());
                    self.focus = Some(format!("justify:{key}"));
                    return true;
                }
                host.emit("intent", &routes::Request::new(&route, &written));
                self.set_draft(&key, String::new());
                self.focus = Some(format!("sent:{key}"));
                self.asking = None;
                self.sent.push(key);
            }
            Msg::Price(typed) => {
                let change =
                    host.parse(&typed, Typed::Money).and_then(|text| text.parse().ok()).map(Change::Price);
                let wrong = change.is_none() && !typed.trim().is_empty();
                self.set_draft(what_if::PRICE, typed);
                if wrong {
                    self.wrong.push(what_if::PRICE.to_owned());
                }
                self.what_if(context, |change| !matches!(change, Change::Price(_)), change);
            }
            Msg::Days(typed) => {
                let change = host
                    .parse(&typed, Typed::Number)
                    .and_then(|text| text.parse().ok())
                    .map(Change::PaymentDays);
                let wrong = change.is_none() && !typed.trim().is_empty();
                self.set_draft(what_if::DAYS, typed);
                if wrong {
                    self.wrong.push(what_if::DAYS.to_owned());
                }
                self.what_if(context, |change| !matches!(change, Change::PaymentDays(_)), change);
            }
            Msg::Drop(term, on) => {
                let change = Change::DropTerm(term);
                let added = on.then(|| change.clone());
                self.what_if(context, |other| *other != change, added);
            }
            Msg::Try(changes) => {
                let number =
                    |number| host.words("card-value", &[("value", rules::guidance::Value::Number(number))]);
                for name in [what_if::PRICE, what_if::DAYS] {
                    self.set_draft(name, String::new());
                }
                for change in &changes {
                    match change {
                        Change::Price(price) => self.set_draft(what_if::PRICE, number(*price)),
                        Change::PaymentDays(days) => self.set_draft(what_if::DAYS, days.to_string()),
                        _ => {}
                    }
                }
                self.focus = Some("what-if".to_owned());
                self.what_if(context, |_| false, None);
                self.changes = changes;
                self.judge(context, false);
            }
            Msg::Reset => {
                for name in [what_if::PRICE, what_if::DAYS] {
                    self.set_draft(name, String::new());
                }
                self.judged = None;
                self.focus = Some("verdict".to_owned());
                self.what_if(context, |_| false, None);
            }
            Msg::Speak => {
                let draw = draw(self, context);
                self.spoken = verdict::spoken(&draw);
            }
        }
        true
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let draw = draw(self, context);
        html! {
            <div class="card" ref={self.root.clone()}>
                <p class="hidden" role="status" aria-live="polite">{ &self.spoken }</p>
                if self.now.verdict.is_some() {
                    <div class="columns">
                        <div class="main">
                            { verdict::band(&draw) }
                            { what_if::banner(&draw) }
                            { prices::view(&draw) }
                            if self.now.verdict.is_some_and(Span::decided) {
                                { routes::view(&draw) }{ questions::next(&draw) }
                            } else {
                                { questions::next(&draw) }{ routes::view(&draw) }
                            }
                        </div>
                        <div class="more">{ sections::view(&draw) }</div>
                    </div>
                    <p class="saves">{ draw.t(&format!("card-saves-{}", self.saves(context))) }</p>
                } else {
                    { verdict::band(&draw) }
                    { sections::policy_mistakes(&draw) }
                }
            </div>
        }
    }

    fn rendered(&mut self, _: &Context<Self>, _: bool) {
        let Some(key) = self.focus.take() else { return };
        let found = self.root.cast::<Element>().and_then(|root| {
            let key: String = key.chars().filter(|letter| !matches!(letter, '"' | '\\')).collect();
            root.query_selector(&format!("[data-key=\"{key}\"]")).ok().flatten()
        });
        if let Some(element) = found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
            element.focus().ok();
        }
    }
}

impl App {
    fn saves(&self, context: &Context<Self>) -> &'static str {
        context.props().input.saves.word()
    }
}

fn draw<'a>(app: &'a App, context: &'a Context<App>) -> Draw<'a> {
    let props = context.props();
    Draw {
        app,
        link: context.link(),
        host: &props.host,
        input: &props.input,
        record: &app.record,
        now: &app.now,
    }
}
