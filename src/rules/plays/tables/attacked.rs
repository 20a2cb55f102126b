//! The client attacks: step back, take it, and explain only when they ask.

use crate::advice::avoid::tag::Tag;
use crate::facts::case::Concession;
use crate::plays::table::*;
use crate::vocabulary::Answer;

/// The play.
pub const PLAY: Play = Play {
    id: "attacked",
    at: "plays.attacked",
    // Nothing on a record says that a client is angry: a person opens it.
    stops: &[Stop::Everywhere("never_again", Answer::Yes, "play-attacked-stop-never-again")],
    graceful: Some(say("graceful", "play-attacked-say-graceful")),
    steps: &[
        Step {
            // No answer in the first minutes; what happened is written down.
            name: "step_back",
            screen: "before",
            window: &[not_before(From::Opened, Length::Minutes("pause_minutes"))],
            parts: &[
                texts(&[say("time_out", "play-attacked-say-time-out")]).optional(),
                ask(&[note("reproach"), may_note("happened"), day("missed")]),
                WAIT,
            ],
            scope: &[Tag::Excuse],
            ..Step::BARE
        },
        Step {
            // Whole, once, even if it seems unfair.
            name: "take_it",
            screen: "call",
            gates: &[Gate::Done("step_back")],
            parts: &[texts(&[Text { apology: true, ..say("take_it", "play-attacked-say-take-it") }])],
            scope: &[Tag::Excuse],
            ..Step::BARE
        },
        Step {
            // Explaining is beside the point, and this may cost us their business.
            name: "no_excuse",
            screen: "call",
            gates: &[Gate::Done("take_it")],
            parts: &[texts(&[say("no_excuse", "play-attacked-say-no-excuse")])],
            scope: &[Tag::Excuse],
            ..Step::BARE
        },
        Step {
            // The question, and what they did with it.
            name: "fair",
            screen: "call",
            gates: &[Gate::Done("no_excuse")],
            parts: &[
                texts(&[say("fair", "play-attacked-say-fair")]),
                ask(&[yes_no("they_asked"), flag("never_again")]),
            ],
            scope: &[Tag::Excuse],
            ..Step::BARE
        },
        Step {
            // Only after they asked, and with measures that were already taken.
            name: "explain",
            screen: "after",
            gates: &[Gate::Done("fair"), Gate::Said("they_asked", Answer::Yes)],
            parts: &[ask(&[note("measures")]), texts(&[say("explain", "play-attacked-say-explain")])],
            ..Step::BARE
        },
        Step {
            // What would make it right; each demand is judged before it is granted.
            name: "make_right",
            screen: "after",
            gates: &[Gate::Done("explain")],
            parts: &[
                texts(&[say("make_right", "play-attacked-say-make-right")]),
                ask(&[note("demand")]),
                promises(
                    &[
                        Concession::Action,
                        Concession::Terms,
                        Concession::Discount,
                        Concession::FreeWork,
                        Concession::Product,
                    ],
                    0,
                ),
            ],
            scope: &[Tag::Unpublished],
            ..Step::BARE
        },
        Step {
            // You have the initiative again.
            name: "learn",
            screen: "after",
            gates: &[Gate::Done("fair")],
            parts: &[ask(&[note("follows"), may_note("learned")]), close(&["calm", "watching", "lost"])],
            ..Step::BARE
        },
    ],
    scope: &[Tag::Guilt, Tag::Minimise],
    avoid: &[("play-attacked-avoid-defend", Some("explain")), ("play-attacked-avoid-promise", None)],
    tasks: &[
        AfterClose { outcomes: &["calm", "watching"], code: "play-attacked-task-check", days: "check_days" },
        AfterClose { outcomes: &["lost"], code: "play-attacked-task-relation", days: "relation_days" },
    ],
    numbers: &["pause_minutes", "check_days", "relation_days"],
    success: &["calm"],
    learned: &["learned", "follows"],
    ..Play::BARE
};
