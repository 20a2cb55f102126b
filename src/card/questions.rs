//! What is missing: the question that settles most stays in sight, the others wait in a list.

use super::answer;
use super::draw::Draw;
use crate::el::{El, el, line, nothing, several};
use crate::speak::Speak;
use walkaway_rules::guidance::Question;

/// The next question, answered in place.
pub fn next(draw: &Draw) -> El {
    let Some(question) = draw.now.questions.first() else { return nothing() };
    let head = el("div.row").put(line(draw, "h3", "card-next"));
    let head = match draw.now.questions.len() {
        1 => head,
        all => head.put(el("span.quiet").text(&draw.count("card-more-open", all.saturating_sub(1)))),
    };
    let title = el("p.question").is("id", "next-title").is("tabindex", "-1").is("data-key", "question");
    let settles = if question.if_best == question.if_worst {
        el("p.settles").put(line(draw, "span", "card-settles-nothing-yet"))
    } else {
        el("p.settles")
            .put(line(draw, "span", "card-settles"))
            .put(draw.badge(question.if_best))
            .put(line(draw, "span", "card-or"))
            .put(draw.badge(question.if_worst))
    };
    el("section.next")
        .key(&question.path)
        .put(head)
        .put(title.text(&draw.say(&question.reason)))
        .put(body(draw, question, "next-title"))
        .put(settles)
}

fn body(draw: &Draw, question: &Question, named: &str) -> El {
    let why = match question.why {
        Some(why) => el("p.quiet").text(&draw.code("why-", why.word())),
        None => nothing(),
    };
    several().put(answer::control(draw, &question.path, &question.ask, question.standard, named)).put(why)
}

/// Every other question.
pub fn others(draw: &Draw) -> El {
    let mut list = el("ul.plain questions");
    for (place, question) in draw.now.questions.iter().enumerate().skip(1) {
        let id = ["question-", &place.to_string()].concat();
        let about = el("small.quiet").text(&draw.code("dimension-", question.dimension.word()));
        let title = el("p.question").at("id", &id).is("tabindex", "-1");
        let title = title.text(&draw.say(&question.reason)).text(" ").put(about);
        list = list.put(el("li").key(&question.path).put(title).put(body(draw, question, &id)));
    }
    list
}
