//! The coach: how strong the rep is without this deal, what the moves so far say, what to say next, and how to
//! leave. It reads the verdict and never changes it: [`assess`] does not know of it.

pub mod avoid;
pub mod brief;
pub mod chances;
pub mod comeback;
pub mod conditions;
pub mod leave;
pub mod leverage;
pub mod round;
pub mod say;
pub mod scene;
pub mod talks;

use serde::Serialize;

use crate::assess;
use crate::facts::json::Json;
use crate::facts::read::Findings;
use crate::judging::judge::Judged;
use crate::judging::read_deal;
use crate::plays;
use crate::plays::{PlayView, Viewer};
use crate::policy::Checked;
use crate::policy::settings::CheckedSettings;
use crate::vocabulary::{FieldError, Moment, Severity, Span};
use brief::Brief;
use leave::LeaveView;
use leverage::LeverageView;
use say::SayView;
use scene::{Leaving, Scene, leaving, offers, posture};
use talks::TalksView;

/// Everything the coach says.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Coaching {
    /// Version of this form: `walkaway.coaching/1`.
    pub schema: &'static str,
    /// Mistakes of the policy, those of the coach's settings too; with any, there is no advice.
    pub mistakes: Vec<FieldError>,
    /// The advice.
    pub advice: Option<Box<Advice>>,
    /// What is wrong with the facts that only the coach reads.
    pub errors: Vec<FieldError>,
}

/// The advice on one deal.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Advice {
    /// The verdict it goes by: always what [`assess`] says.
    pub verdict: Span,
    /// ISO 4217 code of every amount that names no other.
    pub currency: Option<String>,
    /// What matters now, in a few lines.
    pub brief: Brief,
    /// Whether leaving is available.
    pub leaving: Leaving,
    /// How strong the rep is without this deal.
    pub leverage: LeverageView,
    /// What the moves so far say, and the next one.
    pub talks: TalksView,
    /// What to say.
    pub say: SayView,
    /// How to leave, and what to do when the buyer comes back.
    pub leave: LeaveView,
    /// The conversations that have steps.
    pub plays: Vec<PlayView>,
}

/// Coaches on a deal of which nothing is recorded; see [`coach_with`].
pub fn coach(deal: &Json, policy: &Checked, settings: &CheckedSettings, now: Option<Moment>) -> Coaching {
    coach_with(deal, &[], policy, settings, now, None)
}

/// Coaches on a deal. Total and deterministic like [`assess`]; `now` only dates what happened, and `records` only tell
/// what was said and done (see [`crate::facts::record`]). `viewer` is who looks: of it goes only what they may grant.
pub fn coach_with(
    deal: &Json,
    records: &[Json],
    policy: &Checked,
    settings: &CheckedSettings,
    now: Option<Moment>,
    viewer: Option<&Viewer>,
) -> Coaching {
    let guidance = assess(deal, policy, &[], now.map(|now| now.day));
    let mut mistakes = policy.view.errors.clone();
    mistakes.retain(|found| found.severity == Severity::Error);
    mistakes.extend(settings.1.iter().cloned());
    let mut coaching = Coaching { schema: "walkaway.coaching/1", mistakes, advice: None, errors: Vec::new() };
    let (Some(policy), Some(settings)) = (&policy.policy, &settings.0) else { return coaching };

    let mut quiet = Findings::default(); // what is wrong here the card has said
    let read = read_deal(deal, &mut quiet);
    let judged = Judged::new(&read, policy, now.map(|now| now.day), &mut quiet);
    let mut findings = Findings { withheld: quiet.withheld, ..Findings::default() };
    let currency = judged.price.currency.clone();
    let offers = offers(deal, currency.as_deref(), policy, &mut findings);
    let (round, offers) = round::round(deal, currency.as_deref(), policy, offers);
    let leaving = leaving(&judged, &guidance, round.on_table(&judged, &offers));
    let scene = Scene {
        json: deal,
        deal: &read,
        guidance: &guidance,
        judged: &judged,
        policy,
        settings,
        now,
        currency,
        offers,
        round,
        leaving,
        posture: posture(records, read.id.as_deref()),
    };
    let talks = talks::read(&scene, &mut findings);
    let leverage = leverage::read(&scene, &talks, &mut findings);
    let leave = leave::read(&scene, &talks, &mut findings);
    let say = say::read(&scene, &leverage, &talks, &leave);
    let brief = brief::read(&scene, &talks, &leave);
    let plays = plays::read(&scene, records, viewer, &mut findings);
    coaching.advice = Some(Box::new(Advice {
        verdict: judged.verdict(),
        currency: scene.currency.clone(),
        brief,
        leaving: scene.leaving.clone(),
        leverage,
        talks,
        say,
        leave,
        plays,
    }));
    // Some facts are read by several parts, and offers by the card too.
    for error in findings.errors {
        if !guidance.errors.contains(&error) && !coaching.errors.contains(&error) {
            coaching.errors.push(error);
        }
    }
    coaching
}
