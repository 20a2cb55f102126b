//! The card: draws [`Guidance`] and nothing else. What a person is doing with it (typing, trying, opening)
//! lives here; what is true about the deal comes in with the input and goes out as events.

mod answer;
mod asides;
mod draw;
mod ladder;
mod marks;
mod next;
mod picture;
mod prices;
mod questions;
mod routes;
mod sections;
mod verdict;
mod what_if;

use std::mem::discriminant;
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use rust_decimal::Decimal;
use serde::Serialize;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::Properties;
use yew::html::{Component, Context, Html, NodeRef};

use crate::bridge::{ApprovalRequest, Host, Input, Reading, Typed, Unread, request_key, route_key};
use crate::el::{El, el, nothing};
use crate::speak::Speak;
use draw::Draw;
use walkaway_rules as rules;
use walkaway_rules::facts::json::Json;
use walkaway_rules::facts::read::number;
use walkaway_rules::guidance::{Change, Guidance, RouteView};
use walkaway_rules::vocabulary::Span;
use walkaway_rules::vocabulary::Unit;

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
    /// Something was typed into the field of that path; the fields of what-if try it at once.
    Draft(String, String),
    /// The typed text of that path is the answer.
    Submit(String, Entry),
    /// Of what was typed at that path, this was meant.
    Pick(String, Entry, Reading),
    /// Nothing was typed for a while: what cannot be read in a field of what-if is said.
    Paused(String),
    /// An editor was opened, or all were closed.
    Edit(Option<String>),
    /// A section was opened or closed.
    Toggle(&'static str),
    /// What follows the step was opened or closed.
    Then,
    /// A key that the ladder takes for itself.
    Key(&'static str),
    /// The form for an approval was opened (by the route's key) or closed.
    Ask(Option<String>),
    /// The approval is requested.
    Send(Box<RouteView>),
    /// What if this term were dropped, or not.
    Drop(String, bool),
    /// Try a move.
    Try(Vec<Change>),
    /// Of the user's value and the CRM's one is taken: the aside's path, why it stands there, and whether the user's.
    Settle(String, String, bool),
    /// Back to the record.
    Reset,
    /// A panel of the coach.
    Coach(&'static str),
    /// Something of the card that is in sight takes the focus.
    Go(&'static str),
    /// The verdict has stood long enough to be read out.
    Speak,
}

/// What a typed text is.
#[derive(Clone, PartialEq)]
pub enum Entry {
    /// Money in this currency.
    Money(String),
    /// A number in this unit.
    Number(Unit),
    /// Just text.
    Text,
}

impl Entry {
    /// Reads what was typed.
    fn read(&self, host: &Host, typed: &str) -> Result<String, Unread> {
        let kind = match self {
            Entry::Text if typed.is_empty() => {
                return Err(Unread { say: host.words("card-empty-answer", &[]), readings: Vec::new() });
            }
            Entry::Text => return Ok(typed.to_owned()),
            Entry::Money(currency) => Typed::Money(currency),
            Entry::Number(Unit::Days) => Typed::Whole,
            Entry::Number(Unit::Percent) => Typed::Percent,
            Entry::Number(_) => Typed::Number,
        };
        host.parse(typed, kind)
    }
}

#[derive(Serialize)]
struct Settled<'a> {
    path: &'a str,
    why: &'a str,
    mine: bool,
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
    /// What-if changes; never written anywhere.
    changes: Vec<Change>,
    /// Texts in fields, by path.
    drafts: Vec<(String, String)>,
    /// Fields whose text could not be understood, and what is said of it.
    wrong: Vec<(String, Unread)>,
    /// The editor that is open.
    editing: Option<String>,
    /// The route whose request is being written.
    asking: Option<String>,
    /// How many records were on show before this one: what was drawn for another says nothing about this one.
    of: u32,
    /// Open sections.
    opened: Vec<String>,
    /// What follows the step is open.
    then: bool,
    /// Where the focus goes after the next drawing, by `data-key`.
    focus: Option<String>,
    /// What the live region says; nothing, once it is no longer so.
    spoken: String,
    /// The verdict that the user knows: the first one, or the last that was read out.
    heard: Option<Span>,
    timer: Option<Timeout>,
    /// Runs while somebody types into what-if.
    pause: Option<Timeout>,
    /// The last assessment that was told to the page.
    told: Option<verdict::Assessment>,
}

impl App {
    /// The card of a record, as nobody has touched it.
    fn of(of: u32, input: &Input, root: NodeRef) -> App {
        let record = Rc::new(rules::assess(&input.deal, &input.policy, &[], input.today));
        App {
            root,
            now: record.clone(),
            heard: record.verdict,
            record,
            changes: Vec::new(),
            drafts: Vec::new(),
            wrong: Vec::new(),
            editing: None,
            asking: None,
            of,
            opened: input.opened.clone(),
            then: false,
            focus: None,
            spoken: String::new(),
            timer: None,
            pause: None,
            told: None,
        }
    }

    /// What was written for a request that the CRM has not taken stands in its form again, as long as just that would be
    /// asked for; what it has taken, no more.
    fn draft_again(&mut self, input: &Input) {
        let record = self.record.clone();
        for intent in &input.intents {
            let (Some(route), Some(written)) = (&intent.route, &intent.written) else { continue };
            let taken = matches!(intent.status.as_str(), "applied" | "queued");
            let mut routes = record.conclusions.iter().filter_map(|conclusion| conclusion.route.as_ref());
            match taken {
                true if self.draft(route).trim() == written => self.set_draft(route, String::new()),
                false
                    if self.draft(route).is_empty()
                        && routes.any(|route| request_key(route) == intent.subject) =>
                {
                    self.set_draft(route, written.clone());
                }
                _ => {}
            }
        }
    }

    fn draft(&self, path: &str) -> &str {
        self.drafts.iter().find(|(name, _)| name == path).map_or("", |(_, text)| text.as_str())
    }

    /// The editor of that path is open.
    fn editing(&self, path: &str) -> bool {
        self.editing.as_deref() == Some(path)
    }

    fn set_draft(&mut self, path: &str, text: String) {
        self.drafts.retain(|(name, _)| name != path);
        self.wrong.retain(|(name, _)| name != path);
        self.pause = None;
        if !text.is_empty() {
            self.drafts.push((path.to_owned(), text));
        }
    }

    fn judge(&mut self, context: &Context<Self>, input_changed: bool) {
        let input = &context.props().input;
        if input_changed {
            self.record = Rc::new(rules::assess(&input.deal, &input.policy, &[], input.today));
        }
        self.now = match self.changes.is_empty() {
            true => self.record.clone(),
            false => Rc::new(rules::assess(&input.deal, &input.policy, &self.changes, input.today)),
        };
        // What was read out stays only as long as it is what would be said.
        if !self.spoken.is_empty() && self.spoken != verdict::spoken(&draw(self, context)) {
            self.spoken.clear();
        }
        self.timer = (self.heard != self.now.verdict).then(|| {
            let link = context.link().clone();
            let of = self.of;
            Timeout::new(SPEAK_AFTER, move || link.send_message((of, Msg::Speak)))
        });
        // Where a conversation leads, it is what somebody comes for; what they close then stays closed.
        if self.told.is_none() && self.record.deal.play.is_some() {
            context.props().host.emit("leads", "plays");
        }
        let told = verdict::summary(&self.record);
        if self.told.as_ref() != Some(&told) {
            context.props().host.emit("assessment", &told);
            self.told = Some(told);
        }
    }

    /// Tries `change`, or tries it no more; of its kind there is one at a time, of dropped terms one each.
    fn what_if(&mut self, context: &Context<Self>, change: Change, on: bool) {
        self.changes.retain(|other| match (other, &change) {
            (Change::DropTerm(other), Change::DropTerm(term)) => other != term,
            _ => discriminant(other) != discriminant(&change),
        });
        if on {
            self.changes.push(change);
        }
        self.judge(context, false);
    }

    /// Tries the number that was typed into a field of what-if; none, when it is not surely one. What is wrong with it is
    /// said once nobody types any more.
    fn try_typed(&mut self, context: &Context<Self>, field: &str, paused: bool) {
        let typed = self.draft(field).trim();
        let read = match typed.is_empty() {
            true => None,
            false => Some(self.entry(field).read(&context.props().host, typed)),
        };
        match read {
            Some(Err(unread)) if paused => self.wrong.push((field.to_owned(), unread)),
            Some(Err(_)) => {
                let (link, path) = (context.link().clone(), field.to_owned());
                let of = self.of;
                let told = move || link.send_message((of, Msg::Paused(path)));
                self.pause = Some(Timeout::new(SPEAK_AFTER, told));
                self.try_number(context, field, None);
            }
            read => self.try_number(context, field, read.and_then(Result::ok)),
        }
    }

    /// Tries this number of a field of what-if, or none.
    fn try_number(&mut self, context: &Context<Self>, field: &str, read: Option<String>) {
        let none = match field {
            what_if::PRICE => Change::Price(Decimal::ZERO),
            _ => Change::PaymentDays(0),
        };
        let change = read.as_deref().and_then(|text| match field {
            what_if::PRICE => number(text).map(Change::Price),
            _ => text.parse().ok().map(Change::PaymentDays),
        });
        if read.is_some() && change.is_none() {
            let say = context.props().host.words("card-not-a-number", &[]);
            self.wrong.push((field.to_owned(), Unread { say, readings: Vec::new() }));
        }
        let on = change.is_some();
        self.what_if(context, change.unwrap_or(none), on);
    }

    /// Tries this price, and writes it into its field; the record's own is no trial.
    fn try_price(&mut self, context: &Context<Self>, price: Option<Decimal>) {
        let Some(price) = price else { return };
        let on = self.record.price.amount != Some(price);
        let text = if on { draw(self, context).number(price) } else { String::new() };
        self.set_draft(what_if::PRICE, text);
        self.what_if(context, Change::Price(price), on);
    }

    /// Back to the record, with nothing typed.
    fn clear(&mut self) {
        self.changes.clear();
        self.set_draft(what_if::PRICE, String::new());
        self.set_draft(what_if::DAYS, String::new());
    }

    fn answer(&mut self, context: &Context<Self>, path: &str, value: Option<Json>) {
        context.props().host.answer(path, value.as_ref());
        self.set_draft(path, String::new());
    }

    /// What was typed at a path is the answer; an amount with its currency: it stays that amount when the deal is quoted
    /// in another one.
    fn take(&mut self, context: &Context<Self>, path: &str, entry: Entry, read: String) {
        let value = match entry {
            Entry::Money(currency) if !currency.is_empty() => Json::amount(read, currency),
            _ => Json::Text(read),
        };
        self.answer(context, path, Some(value));
        self.settle(path);
    }

    /// After an answer the focus stays near: on the next question, or on the button that opened the editor.
    fn settle(&mut self, path: &str) {
        self.focus = Some(match self.editing.take() {
            Some(editor) => ["edit:", &editor].concat(),
            None if self.record.questions.iter().any(|question| question.path == path) => {
                "question".to_owned()
            }
            None => return,
        });
    }
}

impl Component for App {
    /// With the turn of the record that was on show when it was sent.
    type Message = (u32, Msg);
    type Properties = AppProps;

    fn create(context: &Context<Self>) -> Self {
        let input = &context.props().input;
        let mut app = App::of(0, input, NodeRef::default());
        app.draft_again(input);
        app.judge(context, false);
        app
    }

    fn changed(&mut self, context: &Context<Self>, old: &Self::Properties) -> bool {
        let input = &context.props().input;
        let requoted = matches!((old.input.deal.currency(), input.deal.currency()), (Some(before), Some(now)) if before != now);
        if input.record != old.input.record || requoted {
            // Another record, or this one in another currency: nothing that was typed, tried or picked is of it. The verdict
            // is compared all the same.
            let before = self.now.clone();
            *self = App::of(self.of.wrapping_add(1), input, self.root.clone());
            self.now = before;
        }
        // What is half typed of a line of a list is of no other line.
        let list = |input: &Input, path: &str| {
            let mut head = path.split('.').take_while(|step| step.parse::<usize>().is_err());
            head.try_fold(&input.deal, |at, step| at.get(step)).cloned()
        };
        self.drafts.retain(|(path, _)| {
            let lined = path.split('.').any(|step| step.parse::<usize>().is_ok());
            !lined || list(&old.input, path) == list(input, path)
        });
        if input.opened != old.input.opened {
            self.opened = input.opened.clone();
        }
        self.judge(context, true);
        if input.intents != old.input.intents || input.record != old.input.record || requoted {
            self.draft_again(input);
        }
        true
    }

    fn update(&mut self, context: &Context<Self>, (of, message): (u32, Msg)) -> bool {
        if of != self.of {
            return false;
        }
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
            Msg::Draft(path, text) if path == what_if::SLIDE => {
                let price = ladder::steps(&draw(self, context)).and_then(|steps| steps.amount(&text));
                self.try_price(context, price);
            }
            Msg::Draft(path, text) => {
                self.set_draft(&path, text);
                if path == what_if::PRICE || path == what_if::DAYS {
                    self.try_typed(context, &path, false);
                }
            }
            Msg::Submit(path, typed) => match typed.read(host, self.draft(&path).trim()) {
                Ok(read) => self.take(context, &path, typed, read),
                Err(unread) => {
                    self.focus = Some(["field:", &path].concat());
                    self.wrong.retain(|(name, _)| *name != path);
                    self.wrong.push((path, unread));
                }
            },
            Msg::Pick(path, entry, reading) => {
                if path != what_if::PRICE && path != what_if::DAYS {
                    self.take(context, &path, entry, reading.value);
                } else {
                    self.set_draft(&path, reading.text);
                    self.try_number(context, &path, Some(reading.value));
                    self.focus = Some(what_if::key(&path).to_owned());
                }
            }
            Msg::Paused(path) => self.try_typed(context, &path, true),
            Msg::Edit(editor) => {
                self.focus = turned("editor:", &editor, "edit:", &self.editing);
                self.editing = editor;
            }
            Msg::Toggle(section) => {
                match self.opened.iter().position(|name| name == section) {
                    Some(place) => drop(self.opened.remove(place)),
                    None => self.opened.push(section.to_owned()),
                }
                host.emit("opened", &Opened { sections: &self.opened });
            }
            Msg::Then => {
                self.then = !self.then && self.asking.is_none();
                self.asking = None;
            }
            Msg::Key("Escape") => {
                self.clear();
                self.judge(context, false);
            }
            Msg::Key(key) => {
                let price = ladder::limit(&draw(self, context), key);
                self.try_price(context, price);
            }
            Msg::Ask(route) => {
                self.focus = turned("justify:", &route, "ask:", &self.asking);
                self.then |= route.is_some();
                self.asking = route;
            }
            Msg::Send(route) => {
                let key = route_key(&route);
                let written = self.draft(&key).trim().to_owned();
                if route.justification && !route.justified && written.is_empty() {
                    self.focus = Some(["justify:", &key].concat());
                    self.wrong.push((key, Unread::default()));
                    return true;
                }
                host.emit("intent", &ApprovalRequest::new(&route, &written));
                self.focus = Some(["sent:", &key].concat());
                self.asking = None;
            }
            Msg::Settle(path, why, mine) => {
                host.emit("settle", &Settled { path: &path, why: &why, mine });
                self.focus = Some("verdict".to_owned());
            }
            Msg::Drop(term, on) => self.what_if(context, Change::DropTerm(term), on),
            Msg::Try(changes) => {
                self.clear();
                for change in &changes {
                    match change {
                        Change::Price(price) => {
                            let text = draw(self, context).number(*price);
                            self.set_draft(what_if::PRICE, text);
                        }
                        Change::PaymentDays(days) => self.set_draft(what_if::DAYS, days.to_string()),
                        _ => {}
                    }
                }
                self.focus = Some("verdict".to_owned());
                self.changes = changes;
                self.judge(context, false);
            }
            Msg::Reset => {
                self.clear();
                self.focus = Some("verdict".to_owned());
                self.judge(context, false);
            }
            Msg::Coach(panel) => host.emit("coach", panel),
            Msg::Go(key) => self.focus = Some(key.to_owned()),
            Msg::Speak => {
                self.heard = self.now.verdict;
                self.spoken = verdict::spoken(&draw(self, context));
            }
        }
        true
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let draw = &draw(self, context);
        let spoken = el("p.hidden")
            .is("role", "status")
            .is("aria-live", "polite")
            .is("translate", "no")
            .text(&self.spoken);
        let card = el("div.card").put(spoken);
        let card = match self.now.verdict {
            Some(_) => card.put(
                el("div.columns")
                    .put(main(draw))
                    .put(sections::why(draw))
                    .put(el("div.rest").put(sections::moves(draw)).put(saves(draw, true))),
            ),
            None => card.put(el("div.main").put(verdict::band(draw)).put(sections::policy_mistakes(draw))),
        };
        // Around both, so that the line stays in sight as long as anything below it does.
        el("div.whole").node(&self.root).put(verdict::pinned(draw)).put(card).into()
    }

    fn rendered(&mut self, _: &Context<Self>, _: bool) {
        let Some(wanted) = self.focus.take() else { return };
        let found = self.root.cast::<Element>().and_then(|root| {
            let key: String = wanted.chars().filter(|letter| !matches!(letter, '"' | '\\')).collect();
            root.query_selector(&["[data-key=\"", &key, "\"]"].concat()).ok().flatten()
        });
        match found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
            Some(element) => drop(element.focus()),
            // What became of a request is told a moment later.
            None => self.focus = Some(wanted).filter(|key| key.starts_with("sent:")),
        }
    }
}

/// What is in sight: the verdict, what decides it, and the one thing to do.
fn main(draw: &Draw) -> El {
    let open = draw.record.verdict.is_none_or(|span| !span.decided());
    let asks = open && draw.lead().is_none() && !draw.app.trying();
    el("div.main")
        .put(verdict::band(draw))
        .put(asides::view(draw))
        .put(picture::view(draw))
        .put(if asks { questions::next(draw) } else { nothing() })
        .put(next::view(draw))
}

/// Who keeps what was answered; and where facts are edited, who will.
fn saves(draw: &Draw, any: bool) -> El {
    let mut saves = String::new();
    for (who, count) in draw.input.saves.iter().filter(|(_, count)| (*count > 0) == any) {
        saves.push_str(&draw.count(&["card-saves-", who.word()].concat(), *count));
        saves.push(' ');
    }
    let saves = saves.trim_end();
    if saves.is_empty() { nothing() } else { el("p.saves").text(saves) }
}

/// Where the focus goes when something opens, or when the one that was open closes.
fn turned(opened: &str, new: &Option<String>, closed: &str, old: &Option<String>) -> Option<String> {
    match (new, old) {
        (Some(key), _) => Some([opened, key].concat()),
        (None, Some(key)) => Some([closed, key].concat()),
        (None, None) => None,
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
