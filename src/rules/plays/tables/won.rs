//! Just won (F-001 to F-018): do not vanish.

use crate::facts::case::{Channel, Concession};
use crate::plays::table::*;
use crate::vocabulary::Answer;

/// The play.
pub const PLAY: Play = Play {
    id: "won",
    at: "plays.won",
    proposed: &[Trigger { when: When::Won, code: "play-won-proposed" }],
    steps: &[
        Step {
            // In person or by phone, by who negotiated, inside the remorse window (F-002 to F-004, F-006).
            name: "first_contact",
            screen: "begin",
            window: &[
                not_after(From::Event("signed"), Length::WorkingDays("first_contact_working_days")),
                not_after(From::Event("signed"), Length::Days("remorse_days")),
                not_after(From::Opened, Length::WorkingDays("first_contact_working_days")),
            ],
            parts: &[
                ask(&[day("signed")]),
                texts(&[say("first_contact", "play-won-say-first-contact")]),
                contact(&[Channel::Visit, Channel::Phone], 1),
            ],
            ..Step::BARE
        },
        Step {
            // The terms again, in writing (F-005, F-016).
            name: "in_writing",
            screen: "begin",
            window: &[
                not_after(From::Event("signed"), Length::Days("writing_days")),
                not_after(From::Opened, Length::Days("writing_days")),
            ],
            parts: &[
                ask(&[may_note("includes")]),
                texts(&[Text { lines: Lines::Deal, ..say("terms", "play-won-say-terms") }]),
            ],
            ..Step::BARE
        },
        Step {
            // Who takes over, and what was promised (F-007, F-011).
            name: "hand_over",
            screen: "begin",
            parts: &[
                ask(&[note("takes_over"), note("promised"), may_note("know")]),
                texts(&[Text {
                    internal: true,
                    lines: Lines::Deal,
                    ..say("hand_over", "play-won-say-hand-over")
                }]),
            ],
            ..Step::BARE
        },
        Step {
            // Delivered as promised, in time (F-008 to F-010).
            name: "delivered",
            screen: "after",
            window: &[
                not_before(From::Event("delivery"), Length::Zero),
                not_before(From::Absent("delivery"), Length::Days("delivered_days")),
            ],
            parts: &[ask(&[
                day("delivery"),
                yes_no("present"),
                yes_no("delivered"),
                note("missing").only("delivered", Answer::No),
                yes_no("on_time"),
                note("delay").only("on_time", Answer::No),
            ])],
            ..Step::BARE
        },
        Step {
            // Why the sale happened, not only why sales are lost (F-012, F-013).
            name: "why_us",
            screen: "after",
            parts: &[
                texts(&[Text { lines: Lines::Questions, ..say("why_us", "play-won-say-why-us") }]),
                ask(&[note("why_bought"), may_note("worked"), may_note("better")]),
            ],
            ..Step::BARE
        },
        Step {
            // A reference; the two refusals have an answer each (F-014, F-015).
            name: "reference",
            screen: "after",
            parts: &[
                texts(&[
                    say("reference", "play-won-say-reference"),
                    say("reference_time", "play-won-say-reference-time"),
                    say("reference_reveals", "play-won-say-reference-reveals"),
                ]),
                ask(&[yes_no("reference")]),
                promises(&[Concession::Incentive], 0),
            ],
            ..Step::BARE
        },
        Step {
            // Nobody vanishes after a success (F-017).
            name: "close",
            screen: "after",
            gates: &[Gate::Done("why_us"), Gate::Done("reference")],
            parts: &[close(&["satisfied", "mixed", "withdrawn"])],
            ..Step::BARE
        },
    ],
    avoid: &[("play-won-avoid-vanish", None), ("play-won-avoid-overdo", None)],
    tasks: &[AfterClose { outcomes: &["satisfied", "mixed"], code: "play-won-task-stay", days: "stay_days" }],
    numbers: &[
        "first_contact_working_days",
        "remorse_days",
        "writing_days",
        "delivered_days",
        "stay_days",
        "contacts_per_week",
    ],
    success: &["satisfied"],
    learned: &["better", "worked"],
    reason: Some("why_bought"),
    ..Play::BARE
};
