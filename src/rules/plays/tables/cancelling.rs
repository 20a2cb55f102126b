//! The client cancels (S-001 to S-113): listen before offering anything, and let go of whoever has gone.

use crate::advice::avoid::tag::Tag;
use crate::facts::case::Concession;
use crate::plays::table::*;
use crate::vocabulary::Answer;

/// The play.
pub const PLAY: Play = Play {
    id: "cancelling",
    at: "plays.cancelling",
    proposed: &[
        Trigger { when: When::Event("cancel_sent"), code: "play-cancelling-proposed-sent" },
        Trigger {
            when: When::Unanswered("renewal_due", "renewed"),
            code: "play-cancelling-proposed-renewal",
        },
        Trigger { when: When::Said("health_red", "red_since"), code: "play-cancelling-proposed-health" },
    ],
    deadlines: &["processes_on", "renewal_due"],
    stops: &[
        Stop::Said("permission", Answer::No, "play-cancelling-stop-permission"),
        Stop::Said("signed_elsewhere", Answer::Yes, "play-cancelling-stop-signed"),
        Stop::Said("decided_at_top", Answer::Yes, "play-cancelling-stop-top"),
        Stop::Said("initiative_closed", Answer::Yes, "play-cancelling-stop-initiative"),
        Stop::Said("acquired", Answer::Yes, "play-cancelling-stop-acquired"),
        Stop::Declined("declines", "play-cancelling-stop-declined"),
    ],
    graceful: Some(say("graceful", "play-cancelling-say-graceful")),
    steps: &[
        Step {
            // Why they say they leave, and what went before (S-001, S-010 to S-014).
            name: "prepare",
            screen: "before",
            parts: &[ask(&[
                note("stated_reason"),
                moment("cancel_sent"),
                moment("processes_on"),
                day("renewal_due"),
                moment("incident"),
                may_note("tenure"),
                flag("sudden"),
                may_note("last_90_days"),
                may_note("not_used"),
            ])],
            ..Step::BARE
        },
        Step {
            // After it was sent and before it is processed; a day after an incident; at once when the deadline is near: the
            // deadline wins (S-020 to S-022, Q16).
            name: "when",
            screen: "before",
            gates: &[Gate::Done("prepare")],
            window: &[
                not_before(From::Event("cancel_sent"), Length::Zero),
                not_before(From::Event("incident"), Length::Hours("cool_down_hours")),
                deadline(From::Event("processes_on"), "deadline_hours"),
                deadline(From::Event("renewal_due"), "deadline_hours"),
            ],
            parts: &[WAIT],
            ..Step::BARE
        },
        Step {
            // Acknowledge, regret without guilt, ask permission, empathy, what to expect (S-030, S-031).
            name: "open",
            screen: "talk",
            gates: &[Gate::Done("when")],
            parts: &[
                texts(&[say("open", "play-cancelling-say-open")]),
                ask(&[
                    yes_no("permission"),
                    flag("signed_elsewhere"),
                    day("migration").only("signed_elsewhere", Answer::Yes),
                    flag("decided_at_top"),
                    flag("initiative_closed"),
                    flag("acquired"),
                ]),
            ],
            ..Step::BARE
        },
        Step {
            // Four open questions, then examples; no solution yet (S-040 to S-044).
            name: "discover",
            screen: "talk",
            gates: &[Gate::Said("permission", Answer::Yes)],
            parts: &[
                texts(&[Text { lines: Lines::Questions, ..say("discover", "play-cancelling-say-discover") }])
                    .optional(),
                ask(&[
                    note("led_here"),
                    note("since_when"),
                    note("would_change"),
                    note("not_delivering"),
                    may_note("example"),
                    flag("general_cut"),
                    may_note("other_offers"),
                ]),
            ],
            scope: &[Tag::Excuse],
            ..Step::BARE
        },
        Step {
            // Three reasons, three answers (S-050 to S-052, S-062, S-070 to S-074, S-100).
            name: "answer",
            screen: "talk",
            gates: &[Gate::Done("discover")],
            parts: &[
                answers(&["product", "adoption", "support", "neglect", "price", "competitor"]),
                texts(&[Text { lines: Lines::Responses, ..say("answer", "play-cancelling-say-answer") }])
                    .optional(),
            ],
            scope: &[Tag::Unpublished],
            ..Step::BARE
        },
        Step {
            // Smaller, pause, terms, discount, in this order; the value with three numbers of theirs (S-060 to S-066, S-101).
            name: "propose",
            screen: "offer",
            gates: &[Gate::Done("discover"), Gate::Answered],
            parts: &[
                promises(
                    &[
                        Concession::Action,
                        Concession::Smaller,
                        Concession::Pause,
                        Concession::Terms,
                        Concession::Discount,
                        Concession::Trial,
                        Concession::Product,
                    ],
                    1,
                ),
                ask(&[
                    may_note("value_1"),
                    may_note("value_2"),
                    may_note("value_3"),
                    may_note("alternatives"),
                ]),
                texts(&[
                    Text {
                        lines: Lines::Notes(&["value_1", "value_2", "value_3"]),
                        ..say("value", "play-cancelling-say-value")
                    },
                    Text { lines: Lines::Promises, ..say("propose", "play-cancelling-say-propose") },
                    say("direct", "play-cancelling-say-direct"),
                ]),
                ask(&[yes_no("stays"), moment("agreed").needed().only("stays", Answer::Yes)]),
                DECLINE,
            ],
            scope: &[Tag::Unpublished],
            ..Step::BARE
        },
        Step {
            // What, by when, by whom, within a day of their yes (S-090, S-091).
            name: "summary",
            screen: "offer",
            gates: &[Gate::Said("stays", Answer::Yes), Gate::Done("propose")],
            window: &[not_after(From::Event("agreed"), Length::Hours("summary_hours"))],
            parts: &[texts(&[Text {
                lines: Lines::Promises,
                ..say("summary", "play-cancelling-say-summary")
            }])],
            scope: &[Tag::Unpublished],
        },
        Step {
            // After 1, 2, 4 and 8 weeks (S-092, S-093).
            name: "follow_up",
            screen: "after",
            gates: &[Gate::Done("summary")],
            parts: &[weeks("agreed", &["follow_up_1", "follow_up_2", "follow_up_3", "follow_up_4"])],
            ..Step::BARE
        },
        Step {
            // What it really was, and whether it could have been prevented (S-002 to S-004, S-094, S-102).
            name: "learn",
            screen: "after",
            gates: &[Gate::Done("prepare")],
            parts: &[
                ask(&[note("real_reason"), yes_no("preventable"), may_note("pattern")]),
                close(&["stayed", "left_well", "left_badly"]),
            ],
            ..Step::BARE
        },
    ],
    scope: &[Tag::Guilt, Tag::Disparage, Tag::Minimise],
    avoid: &[
        ("play-cancelling-avoid-solutions", Some("answer")),
        ("play-cancelling-avoid-guilt", None),
        ("play-cancelling-avoid-executives", None),
    ],
    tasks: &[
        AfterClose {
            outcomes: &["stayed"],
            code: "play-cancelling-task-durable",
            days: "durable_check_days",
        },
        AfterClose { outcomes: &["left_well"], code: "play-cancelling-task-relation", days: "relation_days" },
    ],
    numbers: &[
        "cool_down_hours",
        "deadline_hours",
        "renewal_days",
        "declines",
        "summary_hours",
        "follow_up_1",
        "follow_up_2",
        "follow_up_3",
        "follow_up_4",
        "durable_months",
        "durable_check_days",
        "relation_days",
        "contacts_per_week",
    ],
    success: &["stayed"],
    learned: &["real_reason", "pattern"],
    proposes: true,
    durable: Some("durable_months"),
    ..Play::BARE
};
