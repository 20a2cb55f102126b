//! The buyer is back (W-130 to W-138): listen, look at the four conditions, decide. Whether they hold is computed
//! (`advice/comeback`); what the buyer brings stands in the deal's `comeback`.

use crate::facts::coaching::ReturnReason;
use crate::plays::table::*;

/// The play.
pub const PLAY: Play = Play {
    id: "returning",
    at: "comeback",
    owners: false,
    steps: &[
        Step {
            // What is different since we last spoke (W-131, W-133, W-134).
            name: "listen",
            screen: "talk",
            parts: &[ask(&[
                choice("reason", ReturnReason::WORDS).needed().below(""),
                flag("terms").below(""),
                moment("on").below(""),
            ])],
            ..Step::BARE
        },
        Step {
            // All four, or nothing is reopened (W-137).
            name: "conditions",
            screen: "talk",
            parts: &[ask(&[
                amount("budget").needed().below(""),
                day("decide_on").needed().below(""),
                yes_no("stakeholders").below(""),
                yes_no("scope").below(""),
            ])],
            ..Step::BARE
        },
        Step {
            // A new negotiation, or not yet (W-136, W-138).
            name: "decide",
            screen: "decide",
            parts: &[OWN],
            ..Step::BARE
        },
    ],
    avoid: &[
        ("play-returning-avoid-desperation", None),
        ("play-returning-avoid-concession", None),
        ("play-returning-avoid-waiting", None),
    ],
    ..Play::BARE
};
