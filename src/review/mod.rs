//! The leader's element: which deals did we walk away from, why, and what became of them. It draws [`Review`] and
//! computes nothing of its own but where things stand in a picture.

mod charts;
mod lists;
mod parts;
mod plays;
mod say;

use std::rc::Rc;

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::bridge::Host;
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
    /// The language of the words, `es` or `en`; the element redraws when it changes.
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
#[derive(Properties, PartialEq, Clone)]
pub struct AppProps {
    /// The records and what is asked.
    pub input: Rc<ReviewInput>,
    /// Words out, events out.
    pub host: Host,
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

/// The root.
#[component]
pub fn App(props: &AppProps) -> Html {
    let input = &props.input;
    // What the user picks goes over what the page asks.
    let quarter = use_state(|| None::<Day>);
    let owner = use_state(|| None::<Option<String>>);
    let mut options = input.options.clone();
    options.quarter_of = (*quarter).or(options.quarter_of);
    if let Some(owner) = &*owner {
        options.owner = owner.clone();
    }
    let question = Question { records: input.records.clone(), options, today: input.today };
    let review = use_memo(question, |question| question.records.review(&question.options, question.today));
    let say = Say { host: props.host.clone(), currency: review.currency.clone() };

    let pick = Callback::from(move |day: String| quarter.set(Day::parse(&day)));
    let pick_owner = Callback::from(move |name: String| {
        owner.set(Some(Some(name).filter(|name| !name.is_empty())));
    });
    let empty = review.read.counted == 0;
    html! {
        <div class="card review" data-records={review.read.counted.to_string()}>
            { head(&say, &review, empty, &pick, &pick_owner) }
            if empty {
                { parts::empty(&say, input.kept_here) }
            } else {
                { body(&say, &review, &pick) }
            }
            { parts::problems(&say, &review, &input.problems) }
        </div>
    }
}

fn head(
    say: &Say,
    review: &Review,
    empty: bool,
    pick: &Callback<String>,
    pick_owner: &Callback<String>,
) -> Html {
    let picked = |send: &Callback<String>| {
        let send = send.clone();
        Callback::from(move |event: Event| {
            send.emit(event.target_unchecked_into::<HtmlSelectElement>().value());
        })
    };
    let chosen = review.quarters.iter().find(|sums| Some(&sums.quarter.to) == review.quarter.as_ref());
    html! {
        <header class="ask">
            <h2>{ say.t("review-title") }</h2>
            if !empty {
                <div class="pickers">
                    <label>
                        <span>{ say.t("review-pick-quarter") }</span>
                        <select onchange={picked(pick)}>
                            { for review.quarters.iter().rev().map(|sums| html! {
                                <option key={sums.quarter.from.clone()} value={sums.quarter.from.clone()}
                                    selected={Some(&sums.quarter.to) == review.quarter.as_ref()}>
                                    { say.quarter(&sums.quarter) }
                                </option>
                            }) }
                        </select>
                    </label>
                    if review.owners.len() > 1 {
                        <label>
                            <span>{ say.t("review-pick-owner") }</span>
                            <select onchange={picked(pick_owner)}>
                                <option value="" selected={review.owner.is_none()}>{ say.t("review-everybody") }</option>
                                { for review.owners.iter().map(|name| html! {
                                    <option key={name.clone()} value={name.clone()}
                                        selected={review.owner.as_ref() == Some(name)}>{ name }</option>
                                }) }
                            </select>
                        </label>
                    }
                </div>
            }
            if let (Some(answer), false) = (&review.answer, empty) {
                <p class="answer" role="status">{ say.reason(answer) }</p>
            }
            if let (Some(sums), false) = (chosen, empty) {
                <p class="quiet">{ parts::days(say, &sums.quarter) }</p>
            }
        </header>
    }
}

fn body(say: &Say, review: &Rc<Review>, pick: &Callback<String>) -> Html {
    html! {
        <>
            { parts::alert(say, review) }
            { parts::tiles(say, review) }
            <div class="panels">
                { parts::quarters(say, review, pick) }
                { parts::reasons(say, review) }
                <lists::Left say={say.clone()} left={review.left.clone()} title={parts::left_title(say, review)} />
                if let Some(celebration) = &review.celebration {
                    <parts::Celebrate say={say.clone()} celebration={celebration.clone()} />
                }
                { parts::protected(say, review) }
                { parts::fates(say, review) }
                { parts::returns(say, review) }
                <div class="stack">
                    { parts::exceptions(say, review) }
                    { parts::postures(say, review) }
                </div>
            </div>
            { plays::plays(say, review) }
        </>
    }
}
