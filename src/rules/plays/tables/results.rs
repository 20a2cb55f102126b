//! Poor results (P-001 to P-009): call before they ask, with what happened and a plan.

use crate::advice::avoid::tag::Tag;
use crate::facts::case::{Channel, Concession};
use crate::plays::table::*;

/// The play.
pub const PLAY: Play = Play {
    id: "results",
    at: "plays.results",
    proposed: &[Trigger {
        when: When::SaidNot("poor", "told", "known_since"),
        code: "play-results-proposed",
    }],
    steps: &[
        Step {
            // Admitted inside the house first, with a solution at least (P-004, P-007, P-009).
            name: "at_home",
            screen: "before",
            parts: &[ask(&[day("known_since"), note("facts"), note("solution"), may_note("under_way")])],
            ..Step::BARE
        },
        Step {
            // Before they ask (P-001 to P-003).
            name: "call_now",
            screen: "before",
            gates: &[Gate::Done("at_home")],
            window: &[
                not_after(From::Event("known_since"), Length::WorkingDays("call_working_days")),
                not_after(From::Opened, Length::WorkingDays("call_working_days")),
            ],
            parts: &[
                texts(&[Text { apology: true, ..say("call_now", "play-results-say-call-now") }]),
                contact(&[Channel::Phone, Channel::Visit], 1),
            ],
            ..Step::BARE
        },
        Step {
            // Their needs, concerns and questions (P-006).
            name: "listen",
            screen: "talk",
            gates: &[Gate::Done("call_now")],
            parts: &[
                texts(&[Text { lines: Lines::Questions, ..say("listen", "play-results-say-listen") }])
                    .optional(),
                ask(&[note("needs"), note("concerns"), may_note("questions")]),
            ],
            ..Step::BARE
        },
        Step {
            // What happened and why, our failures plainly (P-005 to P-007).
            name: "explain",
            screen: "talk",
            gates: &[Gate::Done("listen")],
            parts: &[texts(&[say("explain", "play-results-say-explain")])],
            ..Step::BARE
        },
        Step {
            // Every question and concern, directly (P-006).
            name: "answer",
            screen: "talk",
            gates: &[Gate::Done("listen")],
            parts: &[
                answers(&["question", "concern"]),
                texts(&[Text { lines: Lines::Responses, ..say("answer", "play-results-say-answer") }])
                    .optional(),
            ],
            ..Step::BARE
        },
        Step {
            // At least two ways to go on, each with who and when (P-006).
            name: "propose",
            screen: "plan",
            gates: &[Gate::Done("explain"), Gate::Answered],
            parts: &[
                promises(
                    &[
                        Concession::Action,
                        Concession::Product,
                        Concession::FreeWork,
                        Concession::Terms,
                        Concession::Discount,
                    ],
                    2,
                ),
                texts(&[Text { lines: Lines::Promises, ..say("propose", "play-results-say-propose") }]),
            ],
            scope: &[Tag::Unpublished],
            ..Step::BARE
        },
        Step {
            // The client decides (P-006).
            name: "they_choose",
            screen: "plan",
            gates: &[Gate::Done("propose")],
            parts: &[ask(&[note("chose")]), texts(&[say("chosen", "play-results-say-chosen")])],
            ..Step::BARE
        },
        Step {
            // The first result, by a day (P-008).
            name: "back_to_work",
            screen: "plan",
            gates: &[Gate::Done("they_choose")],
            parts: &[
                ask(&[day("first_result").needed(), flag("first_time"), may_note("learned")]),
                close(&["on_track", "watching", "left"]),
            ],
            ..Step::BARE
        },
    ],
    scope: &[Tag::Excuse, Tag::Minimise, Tag::Guilt, Tag::Apology],
    avoid: &[("play-results-avoid-hide", Some("call_now")), ("play-results-avoid-blame", None)],
    tasks: &[AfterClose {
        outcomes: &["on_track", "watching"],
        code: "play-results-task-check",
        days: "check_days",
    }],
    numbers: &["call_working_days", "check_days"],
    success: &["on_track"],
    learned: &["learned", "chose"],
    ..Play::BARE
};
