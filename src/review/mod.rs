//! The leader's element: which deals did we walk away from, why, and what became of them. It draws [`Review`] and
//! computes nothing of its own but where things stand in a picture.

mod charts;
mod lists;
mod parts;
mod plays;
mod say;

use std::rc::Rc;

use yew::Callback;
use yew::html::{Component, Context, Html, Properties};

use crate::bridge::Host;
use crate::el::{El, On, Then, el, line, nothing, several, told};
use crate::speak::Speak;
use say::Say;
use walkaway_rules::review::records::Records;
use walkaway_rules::review::{Options, Review};
use walkaway_rules::vocabulary::Day;
use walkaway_rules::vocabulary::FieldError;

/// What the element is given to draw.
#[derive(Clone)]
pub struct ReviewInput {
    /// What happened. The same list is the same `Rc`.
    pub records: Rc<Records>,
    /// What the page asks.
    pub options: Options,
    /// What is wrong with what the page asks.
    pub problems: Vec<FieldError>,
    /// The day at the user's place.
    pub today: Option<Day>,
    /// The language of the words, one of ours; the element redraws when it changes.
    pub lang: String,
    /// How numbers are written; the element redraws when it changes.
    pub locale: String,
    /// The records are those that this browser keeps.
    pub kept_here: bool,
}

impl PartialEq for ReviewInput {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.records, &other.records)
            && self.options == other.options
            && self.problems == other.problems
            && self.today == other.today
            && self.lang == other.lang
            && self.locale == other.locale
            && self.kept_here == other.kept_here
    }
}

/// What the shim gives.
#[derive(PartialEq, Clone)]
pub struct AppProps {
    /// The records and what is asked.
    pub input: Rc<ReviewInput>,
    /// Words out, events out.
    pub host: Host,
}

impl Properties for AppProps {
    type Builder = ();

    fn builder() {}
}

/// What an answer depends on.
#[derive(Clone)]
struct Question {
    records: Rc<Records>,
    options: Options,
    today: Option<Day>,
}

impl PartialEq for Question {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.records, &other.records)
            && self.options == other.options
            && self.today == other.today
    }
}

/// What the user picks.
pub enum Msg {
    /// The quarter of that day.
    Quarter(Option<Day>),
    /// The deals of this owner, or of everybody.
    Owner(Option<String>),
}

/// The root: what the user picked, and the answer that is on show.
pub struct App {
    quarter: Option<Day>,
    owner: Option<Option<String>>,
    question: Question,
    review: Rc<Review>,
}

impl App {
    /// What is asked now: what the user picks goes over what the page asks.
    fn question(input: &ReviewInput, quarter: Option<Day>, owner: &Option<Option<String>>) -> Question {
        let mut options = input.options.clone();
        options.quarter_of = quarter.or(options.quarter_of);
        if let Some(owner) = owner {
            options.owner = owner.clone();
        }
        Question { records: input.records.clone(), options, today: input.today }
    }

    /// Answers, when something else is asked.
    fn ask(&mut self, input: &ReviewInput) {
        let question = App::question(input, self.quarter, &self.owner);
        if question != self.question {
            self.review = question.answered();
            self.question = question;
        }
    }
}

impl Question {
    fn answered(&self) -> Rc<Review> {
        Rc::new(self.records.review(&self.options, self.today))
    }
}

impl Component for App {
    type Message = Msg;
    type Properties = AppProps;

    fn create(context: &Context<Self>) -> Self {
        let question = App::question(&context.props().input, None, &None);
        App { quarter: None, owner: None, review: question.answered(), question }
    }

    fn changed(&mut self, context: &Context<Self>, _: &AppProps) -> bool {
        self.ask(&context.props().input);
        true
    }

    fn update(&mut self, context: &Context<Self>, message: Msg) -> bool {
        match message {
            Msg::Quarter(quarter) => self.quarter = quarter,
            Msg::Owner(owner) => self.owner = Some(owner),
        }
        self.ask(&context.props().input);
        true
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let AppProps { input, host } = context.props();
        let review = &self.review;
        let say = &Say { host: host.clone(), currency: review.currency.clone() };
        let link = context.link();
        let pick = link.callback(|day: String| Msg::Quarter(Day::parse(&day)));
        let pick_owner = link.callback(|name: String| Msg::Owner(Some(name).filter(|name| !name.is_empty())));
        let empty = review.read.counted == 0;
        let body = match empty {
            true => parts::empty(say, input.kept_here),
            false => body(say, review, &pick),
        };
        el("div.card review")
            .at("data-records", &review.read.counted.to_string())
            .put(head(say, review, empty, pick, pick_owner))
            .put(body)
            .put(parts::problems(say, review, &input.problems))
            .into()
    }
}

fn head(say: &Say, review: &Review, empty: bool, pick: Callback<String>, pick_owner: Callback<String>) -> El {
    let title = line(say, "h2", "review-title");
    if empty {
        return el("header.ask").put(title);
    }
    let picker = |id: &str, options: El, then: Callback<String>| {
        let select = options.listens(On::Change, Then::Typed(then));
        el("label").put(line(say, "span", id)).put(select)
    };
    let option = |value: &str, chosen: bool, words: &str| {
        el("option").at("value", value).when(chosen, "selected", "selected").text(words)
    };
    let chosen = parts::chosen(review);
    let mut quarters = el("select");
    for sums in review.quarters.iter().rev() {
        let on = Some(&sums.quarter.to) == review.quarter.as_ref();
        let from = &sums.quarter.from;
        quarters = quarters.put(option(from, on, &say.quarter(&sums.quarter)).key(from));
    }
    let mut pickers = el("div.pickers").put(picker("review-pick-quarter", quarters, pick));
    if review.owners.len() > 1 {
        let everybody = option("", review.owner.is_none(), &say.t("review-everybody"));
        let names = several()
            .each(&review.owners, |name| option(name, review.owner.as_ref() == Some(name), name).key(name));
        let owners = el("select").put(everybody).put(names);
        pickers = pickers.put(picker("review-pick-owner", owners, pick_owner));
    }
    let answer = match &review.answer {
        Some(answer) => told(say, "p.answer", answer).is("role", "status"),
        None => nothing(),
    };
    let days = match chosen {
        Some(sums) => el("p.quiet").text(&parts::days(say, &sums.quarter)),
        None => nothing(),
    };
    el("header.ask").put(title).put(pickers).put(answer).put(days)
}

fn body(say: &Say, review: &Rc<Review>, pick: &Callback<String>) -> El {
    let celebrate = match &review.celebration {
        Some(celebration) => parts::celebrate(say, celebration),
        None => nothing(),
    };
    let stack = el("div.stack").put(parts::exceptions(say, review)).put(parts::postures(say, review));
    let panels = el("div.panels")
        .put(parts::quarters(say, review, pick))
        .put(parts::reasons(say, review))
        .put(lists::left(say, &review.left, parts::left_title(say, review)))
        .put(celebrate)
        .put(parts::protected(say, review))
        .put(parts::fates(say, review))
        .put(parts::returns(say, review))
        .put(stack);
    several()
        .put(parts::alert(say, review))
        .put(parts::tiles(say, review))
        .put(panels)
        .put(plays::plays(say, review))
}
