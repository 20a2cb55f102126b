//! Leaving (W-096, W-110 to W-123): nobody tells the buyer before the house has agreed. Which door and whether executives
//! go first is computed (`advice/leave`); what was said, set and done stands in the deal's `exit`.

use crate::facts::coaching::{Door, Escalation};
use crate::plays::table::*;

/// The play.
pub const PLAY: Play = Play {
    id: "leaving",
    at: "exit",
    steps: &[
        Step {
            // Whoever must know agrees; executives before, where that helps (W-120 to W-123).
            name: "confirm",
            screen: "confirm",
            parts: &[
                ask(&[
                    flag("size").below("escalation_flags"),
                    flag("strategic").below("escalation_flags"),
                    flag("exhausted").below("escalation_flags"),
                    flag("relationship").below("escalation_flags"),
                    choice("escalation", Escalation::WORDS).below(""),
                ])
                .optional()
                .called("executives"),
                MARK,
            ],
            ..Step::BARE
        },
        Step {
            // Requirements and the difference, not blame (W-115).
            name: "prepare",
            screen: "confirm",
            parts: &[MARK],
            ..Step::BARE
        },
        Step {
            // Directly and in writing (W-097).
            name: "tell",
            screen: "message",
            gates: &[Gate::Done("confirm")],
            parts: &[MARK],
            ..Step::BARE
        },
        Step {
            // Open, closed, or to somebody who suits them better (W-106, W-110 to W-114).
            name: "door",
            screen: "message",
            parts: &[
                ask(&[
                    flag("relationship_damaged").below("door_flags"),
                    flag("fit_wrong").below("door_flags"),
                    flag("return_unlikely").below("door_flags"),
                ])
                .optional()
                .called("closing"),
                ask(&[
                    flag("may_change").below("door_flags"),
                    flag("relationship_strong").below("door_flags"),
                    flag("strategic_value").below("door_flags"),
                ])
                .optional()
                .called("opening"),
                ask(&[choice("door", Door::WORDS).below(""), may_note("referred_to").below("")]).optional(),
                MARK,
            ],
            ..Step::BARE
        },
        Step {
            // Written down, with what must hold before we talk again (W-137).
            name: "learn",
            screen: "log",
            parts: &[
                ask(&[may_note("note").below("")]).optional(),
                ask(&[
                    amount("budget_from").below("conditions"),
                    amount("budget_to").below("conditions"),
                    day("decide_by").below("conditions"),
                    may_note("stakeholders").below("conditions"),
                    may_note("scope").below("conditions"),
                ])
                .optional()
                .called("conditions"),
                OWN.optional(),
                MARK,
            ],
            ..Step::BARE
        },
    ],
    closed_by: &[
        ClosedBy {
            step: "confirm",
            field: "escalation",
            word: Escalation::Solved.word(),
            code: "play-leaving-closed-solved",
        },
        ClosedBy {
            step: "confirm",
            field: "escalation",
            word: Escalation::Confirmed.word(),
            code: "play-leaving-closed-confirmed",
        },
    ],
    ..Play::BARE
};
