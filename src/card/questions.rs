//! What is missing: the question that settles most stays in sight, the others wait.

use super::answer;
use super::draw::Draw;
use crate::el::{El, el, line, nothing, several};
use crate::speak::Speak;
use walkaway_rules::guidance::{Ask, Question};

/// Whether it is answered by choosing, which acts at once; what is typed is saved with a button of its own.
pub fn chosen(ask: &Ask) -> bool {
    match ask {
        Ask::YesNo | Ask::YesNoUnknown | Ask::Nothing => true,
        Ask::Choice(choices) => choices.len() <= answer::BUTTONS,
        _ => false,
    }
}

/// The next question, answered in place.
pub fn next(draw: &Draw) -> El {
    let Some(question) = draw.now.questions.first() else { return nothing() };
    let title = el("p.question").is("id", "next-title").is("tabindex", "-1").is("data-key", "question");
    // Where an answer that stands beside its verdict leads, it says itself.
    let told = question.path.ends_with(".deal_breaker");
    let clear = question.if_best.decided() && question.if_worst.decided();
    let settles = if told || !clear || question.if_best == question.if_worst {
        nothing()
    } else {
        el("p.settles")
            .put(line(draw, "span", "card-settles"))
            .put(draw.badge(question.if_best))
            .put(line(draw, "span", "card-or"))
            .put(draw.badge(question.if_worst))
    };
    el("section.next")
        .key(&question.path)
        .put(title.text(&draw.say(&question.reason)))
        .put(body(draw, question, "next-title"))
        .put(settles)
}

fn body(draw: &Draw, question: &Question, named: &str) -> El {
    // Of what only an admin can mend, no rep is told here.
    let why = match question.why.map(|why| why.word()) {
        Some(word) if word != "unmapped" => el("p.quiet").text(&draw.code("why-", word)),
        _ => nothing(),
    };
    several().put(answer::of(draw, question, named)).put(why)
}

/// Every other question.
pub fn others(draw: &Draw) -> El {
    listed(draw, 1)
}

/// Every question from that one on.
pub fn listed(draw: &Draw, from: usize) -> El {
    let mut list = nothing();
    for (place, question) in draw.now.questions.iter().enumerate().skip(from) {
        let id = ["question-", &place.to_string()].concat();
        let title = el("p.question").at("id", &id).is("tabindex", "-1").text(&draw.say(&question.reason));
        let one = el("li").key(&question.path).put(title).put(body(draw, question, &id));
        list = if list.is_nothing() { el("ul.plain questions") } else { list }.put(one);
    }
    list
}
