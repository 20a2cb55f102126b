//! The coach: draws the advice on a deal, in five panels below the card. What a person does comes out as events, as
//! with the card; what is open is remembered by the shim.

pub mod desk;
mod leave;
mod letter;
mod leverage;
mod now;
pub mod parts;
mod plays;
mod records;
mod say;
mod talks;
mod text;

use std::rc::Rc;

use serde::Serialize;
use yew::html::{Component, Context, Html, Properties};

use crate::bridge::{CoachInput, Host};
use crate::el::{El, button, el, line, nothing, section, several};
use crate::part::Kept;
use crate::speak::Speak;
use desk::Desk;
use walkaway_rules::advice::{Advice, coach_with};
use walkaway_rules::facts::json::Json;
use walkaway_rules::vocabulary::{FieldError, Value};

/// What the shim gives.
#[derive(PartialEq, Clone)]
pub struct AppProps {
    /// The deal, the policy and what the page remembers.
    pub input: Rc<CoachInput>,
    /// Words out, events out.
    pub host: Host,
}

impl Properties for AppProps {
    type Builder = ();

    fn builder() {}
}

/// The panels, in order.
const PANELS: [&str; 5] = ["say", "plays", "leverage", "talks", "leave"];

/// The root: what is known of the input that is drawn.
pub struct App {
    advice: Option<Rc<Advice>>,
    errors: Rc<Vec<FieldError>>,
    mistakes: Vec<FieldError>,
    /// Of which record this is, and in which currency.
    key: String,
    kept: Kept,
}

impl App {
    /// Another record is another coach: what was typed, opened and written there stays with it. The same record quoted in
    /// another currency is, too: an amount that was half typed is no amount of that.
    fn of(input: &CoachInput, before: Option<&App>) -> App {
        let (card, viewer) = (&input.card, input.viewer.as_ref());
        let coaching =
            coach_with(&card.deal, &input.records, &card.policy, &input.settings, input.now, viewer);
        let advice = coaching.advice.map(|advice| Rc::new(*advice));
        let currency = advice.as_ref().and_then(|advice| advice.currency.as_deref());
        let key = [&*card.record, " ", currency.unwrap_or_default()].concat();
        let kept = match before {
            Some(before) if before.key == key => before.kept.clone(),
            _ => Kept::default(),
        };
        App { advice, errors: Rc::new(coaching.errors), mistakes: coaching.mistakes, key, kept }
    }
}

impl Component for App {
    type Message = ();
    type Properties = AppProps;

    fn create(context: &Context<Self>) -> Self {
        App::of(&context.props().input, None)
    }

    fn changed(&mut self, context: &Context<Self>, old: &AppProps) -> bool {
        let input = &context.props().input;
        if *input != old.input {
            *self = App::of(input, Some(self));
        }
        true
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let AppProps { input, host } = context.props();
        let drawn = match &self.advice {
            None => el("div.card coach").put(mistakes(host, &self.mistakes)),
            Some(advice) => {
                let desk = Desk::new(host, input, advice, &self.errors, &self.kept);
                let mut panels = el("div.card coach").key(&self.key).put(older(&desk));
                for name in PANELS {
                    panels = panels.put(panel(&desk, name));
                }
                panels
            }
        };
        drawn.into()
    }
}

fn panel(desk: &Desk, name: &'static str) -> El {
    let open = desk.input.card.opened.iter().any(|opened| opened == name);
    let body = match name {
        _ if !open => nothing(),
        "say" => several().put(now::now(desk)).put(say::panel(desk)),
        "plays" => plays::panel(desk),
        "leverage" => leverage::panel(desk),
        "talks" => talks::panel(desk),
        _ => leave::panel(desk),
    };
    let title = desk.t(&["coach-section-", name].concat());
    let toggle = section(name, &title, &now::summary(desk, name), open);
    let own = desk.clone();
    let toggle = toggle.at2("id", "head-", name).press(move || {
        #[derive(Serialize)]
        struct Opened {
            sections: Vec<String>,
        }
        let mut sections = own.input.card.opened.clone();
        match sections.iter().position(|open| open == name) {
            Some(place) => drop(sections.remove(place)),
            None => sections.push(name.to_owned()),
        }
        own.host.emit("opened", &Opened { sections });
    });
    let body = el("div.body").at2("id", "section-", name).when(!open, "hidden", "hidden").put(body);
    el("section.section").key(name).is("data-section", name).put(el("h3").put(toggle)).put(body)
}

/// What this browser wrote down before anybody noted of which record: of this one or of another with its id.
fn older(desk: &Desk) -> El {
    if desk.input.older.is_empty() {
        return nothing();
    }
    let one = |record: &Json| {
        let text = |key: &str| match record.get(key) {
            Some(Json::Text(text)) => text.clone(),
            _ => String::new(),
        };
        let id = text("id");
        let day = desk.value(Value::Day(text("on").get(..10).unwrap_or_default().to_owned()));
        let names = [text("deal"), text("buyer")];
        let names: Vec<String> = names.into_iter().filter(|name| !name.is_empty()).collect();
        let claim = |words: &str, mine: bool| {
            #[derive(Serialize)]
            struct Claim<'a> {
                id: &'a str,
                mine: bool,
            }
            let (host, id) = (desk.host.clone(), id.clone());
            button("button.choice", &desk.t(words))
                .press(move || host.emit("claim", &Claim { id: &id, mine }))
        };
        let names = match names.is_empty() {
            true => nothing(),
            false => el("p.quiet").text(&names.join(" · ")),
        };
        let buttons =
            el("div.buttons").put(claim("card-aside-use", true)).put(claim("card-aside-not-this", false));
        el("li")
            .key(&id)
            .put(line(desk, "p", kind_name(&text("kind"))).text(" · ").text(&day))
            .put(names)
            .put(buttons)
    };
    let list = el("ul.plain").each(&desk.input.older, one);
    el("section.older").put(line(desk, "h4", "coach-older")).put(list)
}

fn kind_name(kind: &str) -> &'static str {
    match kind {
        "closed" => "coach-older-closed",
        "walk_away" => "coach-older-walk-away",
        "exception" => "coach-older-exception",
        "posture" => "coach-older-posture",
        "return" => "coach-older-return",
        "task" => "coach-older-task",
        "case" => "coach-older-case",
        "promise" => "coach-older-promise",
        _ => "coach-older-outcome",
    }
}

/// With a mistake in the policy there is no advice; the card lists those of its own part.
fn mistakes(host: &Host, mistakes: &[FieldError]) -> El {
    let list = el("ul.problems").each(mistakes, |error| {
        let words = host.words(&["error-", error.code].concat(), &error.with);
        el("li").put(el("span.path").text(&error.path)).put(el("p").text(&words))
    });
    el("div.mistakes").put(el("p").text(&host.words("coach-mistakes", &[]))).put(list)
}
