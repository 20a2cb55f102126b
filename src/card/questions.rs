//! What is missing: the question that settles most stays in sight, the others wait in a list.

use yew::prelude::*;

use super::answer;
use super::draw::{Draw, dashes};
use crate::rules::guidance::{Question, Value};

/// The next question, answered in place.
pub fn next(draw: &Draw) -> Html {
    let Some(question) = draw.now.questions.first() else { return Html::default() };
    let more = draw.now.questions.len().saturating_sub(1);
    html! {
        <section class="next" key={question.path.clone()}>
            <div class="row">
                <h3>{ draw.t("card-next") }</h3>
                if more > 0 {
                    <span class="quiet">{ draw.with("card-more-open", vec![("count", Value::count(more))]) }</span>
                }
            </div>
            <p class="question" id="next-title" tabindex="-1" data-key="question">{ draw.say(&question.reason) }</p>
            { body(draw, question, "next-title") }
            <p class="settles">
                if question.if_best == question.if_worst {
                    <span>{ draw.t("card-settles-nothing-yet") }</span>
                } else {
                    <span>{ draw.t("card-settles") }</span>
                    { draw.badge(question.if_best) }<span>{ draw.t("card-or") }</span>{ draw.badge(question.if_worst) }
                }
            </p>
        </section>
    }
}

fn body(draw: &Draw, question: &Question, named: &str) -> Html {
    html! { <>
        { answer::control(draw, &question.path, &question.ask, question.standard, named) }
        if let Some(why) = question.why {
            <p class="quiet">{ draw.t(&format!("why-{}", dashes(why.word()))) }</p>
        }
    </> }
}

/// Every other question.
pub fn others(draw: &Draw) -> Html {
    let one = |(place, question): (usize, &Question)| {
        let id = format!("question-{place}");
        html! {
            <li key={question.path.clone()}>
                <p class="question" id={id.clone()}>{ draw.say(&question.reason) }
                    { " " }<small class="quiet">{ draw.t(&format!("dimension-{}", question.dimension.word())) }</small></p>
                { body(draw, question, &id) }
            </li>
        }
    };
    html! { <ul class="plain questions">{ for draw.now.questions.iter().enumerate().skip(1).map(one) }</ul> }
}
