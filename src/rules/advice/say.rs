//! What to say: for each situation of the catalogue a text for the buyer with the deal's own numbers, the one that
//! fits now first (design 3.9).
//!
//! Two laws hold here. No text holds a floor, a threshold, a cost, or an amount from which one follows (law 7): every
//! number is one that a side has named, and [`Guard`] looks at each once more. And a text that says we may leave is
//! there only when that is true (W-024).

use std::rc::Rc;

use rust_decimal::Decimal;
use serde::{Serialize, Serializer};

use crate::advice::avoid;
use crate::advice::comeback::ComebackState;
use crate::advice::leave::{Escalate, LeaveStage, LeaveView};
use crate::advice::leverage::{LeverageView, Rating};
use crate::advice::scene::{Leaving, Scene};
use crate::advice::talks::{Met, TalksView, TriggerKind};
use crate::facts::coaching::{Door, Escalation};
use crate::facts::read::{Findings, order, start};
use crate::guidance::TermView;
use crate::judging::approvals;
use crate::judging::range::Range;
use crate::number::money::{div, sub};
use crate::plays::StepView;
use crate::vocabulary::{
    Answer, Compare, Covers, Dimension, Label, Level, Money, Reason, Side, Stage, Unit, Value, With, words,
};

words! {
    /// A situation in which something is to be said.
    pub enum Situation {
        /// The buyer names a price that we cannot sign (W-034).
        StrongReply = "strong_reply",
        /// A term is beyond what we can accept, or is to be said before it is asked (W-051, W-052).
        NonNegotiable = "non_negotiable",
        /// What would keep us at the table (W-091).
        Posture = "posture",
        /// Interest without need (W-023).
        HealthyIndifference = "healthy_indifference",
        /// There are other deals as good as this one (W-013).
        StrongAlternatives = "strong_alternatives",
        /// It is our organisation that cannot (W-155).
        OrganisationalLimits = "organisational_limits",
        /// The next offer, against something in return.
        Counter = "counter",
        /// Our executives and theirs should talk (W-121).
        AskExecutive = "ask_executive",
        /// Four ways to say no without hurting (W-115).
        Frames = "frames",
        /// We leave (W-097).
        ExitMessage = "exit_message",
        /// We leave, and may come back (W-113).
        ExitOpen = "exit_open",
        /// We leave for good (W-111).
        ExitClosed = "exit_closed",
        /// Somebody else suits them better (W-106).
        ExitRefer = "exit_refer",
        /// We have left: stay in touch (W-139).
        KeepInTouch = "keep_in_touch",
        /// The buyer is back (W-133).
        BuyerReturn = "buyer_return",
        /// What must hold before we talk again (W-138).
        ReopenConditions = "reopen_conditions",
    }
}

words! {
    /// How the parts of a text are put together.
    pub enum Shape {
        /// One below the other.
        Listed = "listed",
        /// One behind the other, as sentences.
        Sentences = "sentences",
    }
}

/// What to say. Texts that can be said now come first, the one that fits best in front.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SayView {
    /// Every situation of the catalogue; a term at stake each has its own.
    pub texts: Vec<SayText>,
    /// The id of the text that answers what is happening now; `None` when nothing calls for an answer.
    pub first: Option<String>,
    /// Amounts that are ours alone, as decimal texts: marked in whatever is typed, and never in a text.
    #[serde(serialize_with = "as_texts")]
    #[cfg_attr(feature = "schema", schemars(with = "Vec<String>"))]
    pub secrets: Vec<Decimal>,
    /// Amounts that the buyer knows or may hear, as decimal texts: what a side has offered, and what the texts here say.
    /// Exactly those are not marked, however near to a secret.
    #[serde(serialize_with = "as_texts")]
    #[cfg_attr(feature = "schema", schemars(with = "Vec<String>"))]
    pub said: Vec<Decimal>,
}

/// A text for the buyer, with all that helps to choose it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SayText {
    /// The situation's word; with a term, the term's id behind a colon: `non_negotiable:liability_cap`.
    pub id: String,
    /// The situation.
    pub situation: Situation,
    /// The message that names it.
    pub title: &'static str,
    /// The term it is about.
    pub term: Option<Rc<Label>>,
    /// It can be said now.
    pub available: bool,
    /// Why now, or why not.
    pub why: Reason,
    /// What it does to the buyer, or for us (W-021, W-022).
    pub effect: &'static str,
    /// The text, where it can be said; with `{ $parts }` in it where there are parts.
    pub text: Option<Reason>,
    /// What may be in it.
    pub parts: Vec<Part>,
    /// How the parts stand in the text.
    pub shape: Shape,
    /// It says that we may leave: worth writing down, to see what became of it (W-031).
    pub posture: bool,
    /// What was left out of it, and why.
    pub note: Option<Reason>,
    /// How well it fits now, 0 to 100.
    pub fits: u8,
}

/// A part of a text that the rep may take or leave.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Part {
    /// What it says to the buyer.
    pub text: Reason,
    /// In it until the rep takes it out.
    pub picked: bool,
}

fn as_texts<S: Serializer>(numbers: &[Decimal], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(numbers.iter().map(|number| number.normalize().to_string()))
}

fn reason(code: &'static str, with: With) -> Reason {
    Reason { code, with, setting: None }
}

fn plain(code: &'static str) -> Reason {
    reason(code, Vec::new())
}

fn part(text: Reason) -> Part {
    Part { text, picked: true }
}

fn spare(text: Reason) -> Part {
    Part { text, picked: false }
}

/// What a situation is called, what it does, and what shape it has.
struct Kind {
    title: &'static str,
    effect: &'static str,
    shape: Shape,
    posture: bool,
}

fn kind(situation: Situation) -> Kind {
    let (title, effect) = match situation {
        Situation::StrongReply => ("say-strong-reply", "say-effect-strong-reply"),
        Situation::NonNegotiable => ("say-non-negotiable", "say-effect-non-negotiable"),
        Situation::Posture => ("say-posture", "say-effect-posture"),
        Situation::HealthyIndifference => ("say-healthy-indifference", "say-effect-healthy-indifference"),
        Situation::StrongAlternatives => ("say-strong-alternatives", "say-effect-strong-alternatives"),
        Situation::OrganisationalLimits => ("say-organisational-limits", "say-effect-organisational-limits"),
        Situation::Counter => ("say-counter", "say-effect-counter"),
        Situation::AskExecutive => ("say-ask-executive", "say-effect-ask-executive"),
        Situation::Frames => ("say-frames", "say-effect-frames"),
        Situation::ExitMessage => ("say-exit-message", "say-effect-exit-message"),
        Situation::ExitOpen => ("say-exit-open", "say-effect-exit-open"),
        Situation::ExitClosed => ("say-exit-closed", "say-effect-exit-closed"),
        Situation::ExitRefer => ("say-exit-refer", "say-effect-exit-refer"),
        Situation::KeepInTouch => ("say-keep-in-touch", "say-effect-keep-in-touch"),
        Situation::BuyerReturn => ("say-buyer-return", "say-effect-buyer-return"),
        Situation::ReopenConditions => ("say-reopen-conditions", "say-effect-reopen-conditions"),
    };
    let shape = if situation == Situation::Frames { Shape::Sentences } else { Shape::Listed };
    let posture =
        matches!(situation, Situation::StrongReply | Situation::Posture | Situation::HealthyIndifference);
    Kind { title, effect, shape, posture }
}

/// What can be said in a situation, and how well it fits.
struct Said {
    why: Reason,
    fits: u8,
    text: Reason,
    parts: Vec<Part>,
    note: Option<Reason>,
}

impl Said {
    fn new(fits: u8, why: Reason, text: Reason) -> Said {
        Said { why, fits, text, parts: Vec::new(), note: None }
    }

    fn of(self, parts: Vec<Part>) -> Said {
        Said { parts, ..self }
    }
}

/// Why we leave, as the buyer hears it.
#[derive(Clone, Copy, PartialEq)]
enum Ground {
    /// They do not fit what we do.
    Fit,
    /// The price, or what the terms leave of it.
    Price,
    /// A term.
    Terms,
    /// How they treat us, or something better: nothing that the buyer is told.
    Other,
}

/// What can be said, or why nothing can.
type Found = Result<Said, Reason>;

/// Reads it.
pub fn read(scene: &Scene, leverage: &LeverageView, talks: &TalksView, leave: &LeaveView) -> SayView {
    let guard = Guard::new(scene, talks, leave);
    let case = Case::new(scene, leverage, talks, leave, &guard);
    let mut texts = Vec::new();
    for situation in Situation::ALL {
        if *situation == Situation::NonNegotiable {
            texts.extend(case.terms());
        } else {
            texts.push(case.text(*situation, None, case.found(*situation)));
        }
    }
    // Stable: what cannot be said, and what fits alike, keeps the order of the catalogue.
    order(&mut texts, |a, b| (a.available, a.fits) > (b.available, b.fits));
    let first =
        texts.first().filter(|text| text.available && text.fits >= CALLED_FOR).map(|text| text.id.clone());
    let said = said(scene, &texts);
    SayView { texts, first, secrets: guard.secrets, said }
}

/// What a side has offered, and every amount in the texts, which the [`Guard`] has let pass.
fn said(scene: &Scene, texts: &[SayText]) -> Vec<Decimal> {
    fn amounts(value: &Value, said: &mut Vec<Decimal>) {
        match value {
            Value::Money(money) => said.push(money.amount.normalize()),
            Value::List(values) => values.iter().for_each(|value| amounts(value, said)),
            _ => {}
        }
    }
    let mut said: Vec<Decimal> = scene.offers.iter().map(|offer| offer.amount.normalize()).collect();
    for text in texts {
        for reason in text.text.iter().chain(text.parts.iter().map(|part| &part.text)) {
            reason.with.iter().for_each(|(_, value)| amounts(value, &mut said));
        }
    }
    said.sort_unstable();
    said.dedup();
    said
}

/// From here on something that happened calls for the text; below, it may be said at any time.
const CALLED_FOR: u8 = 60;

/// Everything the situations are read from.
struct Case<'a> {
    scene: &'a Scene<'a>,
    talks: &'a TalksView,
    leave: &'a LeaveView,
    guard: &'a Guard,
    strong: bool,
    /// What the buyer wants to pay.
    theirs: Option<Decimal>,
    /// What we have said that we ask: an offer, else the list; never a price that nobody may sign, however we came to
    /// name it (law 12).
    ours: Option<Decimal>,
    /// We have named a price that nobody may sign.
    ours_below: bool,
    /// With whom they threaten.
    competitor: Option<String>,
    /// What the price concludes at the buyer's number.
    price_level: Level,
    /// The sign that they abused the team, where it was seen, with its day where that is known.
    abused: Option<With>,
    leaving: &'a Leaving,
}

impl<'a> Case<'a> {
    fn new(
        scene: &'a Scene<'a>,
        leverage: &LeverageView,
        talks: &'a TalksView,
        leave: &'a LeaveView,
        guard: &'a Guard,
    ) -> Case<'a> {
        let mut quiet = Findings::default(); // whoever asks for these facts reports on them
        let competitor: Option<String> = scene.facts("competitor", &mut quiet);
        let theirs = scene.their_price();
        let price = scene.price_on_table();
        let ours = scene.last(Side::Us).map(|offer| offer.amount).or(scene.list_price());
        let below = |ours: Decimal| scene.judged.price.span_at(Range::just(ours)).best == Level::WalkAway;
        Case {
            scene,
            talks,
            leave,
            guard,
            strong: leverage.rating == Some(Rating::Strong),
            theirs,
            ours: ours.filter(|ours| !below(*ours)),
            ours_below: ours.is_some_and(below),
            abused: crate::advice::scene::abused(scene),
            competitor: competitor.and_then(|name| guard.told(&name, 80)),
            price_level: scene.judged.price.span_at(price).best,
            leaving: &scene.leaving,
        }
    }

    fn text(&self, situation: Situation, term: Option<&TermView>, found: Found) -> SayText {
        let Kind { title, effect, shape, posture } = kind(situation);
        let id = match term {
            Some(term) => [situation.word(), ":", &term.id].concat(),
            None => situation.word().to_owned(),
        };
        let mut text = SayText {
            id,
            situation,
            title,
            term: term.map(|term| term.label.clone()),
            available: false,
            why: plain("say-not-shows-limit"),
            effect,
            text: None,
            parts: Vec::new(),
            shape,
            posture,
            note: None,
            fits: 0,
        };
        match found {
            _ if self.scene.in_play() => text.why = plain("say-not-play"),
            Err(why) => text.why = why,
            Ok(said) => {
                let parts: Vec<Part> =
                    said.parts.iter().filter(|part| self.guard.lets(&part.text)).cloned().collect();
                let lost = parts.len() < said.parts.len();
                // Law 7: what would give a limit away is not said, whatever led to it.
                if self.guard.lets(&said.text)
                    && (said.parts.is_empty() || parts.iter().any(|part| part.picked))
                {
                    text.available = true;
                    text.why = said.why;
                    text.text = Some(said.text);
                    text.parts = parts;
                    text.fits = said.fits;
                    text.note = said.note.or_else(|| lost.then(|| plain("say-note-limit-left-out")));
                }
            }
        }
        text
    }

    fn found(&self, situation: Situation) -> Found {
        match situation {
            Situation::StrongReply => self.strong_reply(),
            Situation::Posture => self.posture(),
            Situation::HealthyIndifference => self.healthy_indifference(),
            Situation::StrongAlternatives => self.strong_alternatives(),
            Situation::OrganisationalLimits => self.organisational_limits(),
            Situation::Counter => self.counter(),
            Situation::AskExecutive => self.ask_executive(),
            Situation::Frames => self.frames(),
            Situation::ExitMessage => self.exit_message(),
            Situation::ExitOpen => self.exit_open(),
            Situation::ExitClosed => self.exit_closed(),
            Situation::ExitRefer => self.exit_refer(),
            Situation::KeepInTouch => self.keep_in_touch(),
            Situation::BuyerReturn => self.buyer_return(),
            Situation::ReopenConditions => self.reopen_conditions(),
            Situation::NonNegotiable => Err(plain("say-not-no-term")),
        }
    }

    fn money(&self, amount: Decimal) -> Value {
        self.scene.money(amount)
    }

    // What stands in the way of whole groups.

    /// A text that says we may leave is there only when that is true (W-024).
    fn true_to_leave(&self) -> Result<(), Reason> {
        if self.leaving.available { Ok(()) } else { Err(self.leaving.why.clone()) }
    }

    /// While the talks go on: nothing of it is said once we have left, or before the buyer's return has been settled.
    fn still_talking(&self) -> Result<(), Reason> {
        match self.leave.stage {
            LeaveStage::Left => Err(plain("say-not-left")),
            LeaveStage::Returned => Err(plain("say-not-back-first")),
            _ if self.told() => Err(plain("say-not-told")),
            _ => Ok(()),
        }
    }

    /// Nothing they could change would make a misfit fit, or a bad customer a good one: no text then says that it would.
    fn fixable(&self) -> Result<(), Reason> {
        let lost = |dimension| self.scene.judged.dimension(dimension).best == Level::WalkAway;
        if lost(Dimension::Fit) || lost(Dimension::Signs) { Err(plain("say-not-fixable")) } else { Ok(()) }
    }

    /// Who abused the team is not invited to anything more (W-107).
    fn welcome(&self) -> Result<(), Reason> {
        match &self.abused {
            Some(with) => {
                let dated = with.iter().any(|(name, _)| *name == "day");
                let code = if dated { "say-not-abused-on" } else { "say-not-abused" };
                Err(reason(code, with.clone()))
            }
            None => Ok(()),
        }
    }

    /// Why we leave, or would, as far as the buyer is told: no text names another ground than the deal's own (W-115).
    fn ground(&self) -> Ground {
        if self.leave.doors.flags.iter().any(|flag| flag.key == "fit_wrong" && flag.yes()) {
            Ground::Fit
        } else if self.price_level >= Level::NeedsApproval
            && self.scene.judged.dimension(Dimension::Terms).best <= self.price_level
        {
            Ground::Price
        } else if self.scene.guidance.terms.iter().any(at_stake) {
            Ground::Terms
        } else {
            Ground::Other
        }
    }

    /// The buyer has heard that we leave, and no executive has taken it back since (W-123).
    fn told(&self) -> bool {
        let leaves = self.leave.exit || self.leave.stage == LeaveStage::Left;
        leaves && self.leave.case.is_done("tell")
    }

    /// Their price, and ours where we have named one, with the price that is under it.
    fn pressed(&self) -> Result<Decimal, Reason> {
        let theirs = self.theirs.ok_or_else(|| plain("say-not-no-demand"))?;
        if let Some(ours) = self.scene.our_price().filter(|ours| theirs >= *ours) {
            return Err(reason(
                "say-not-no-gap",
                vec![("theirs", self.money(theirs)), ("ours", self.money(ours))],
            ));
        }
        if self.price_level < Level::NeedsApproval {
            return Err(reason("say-not-price-fits", vec![("theirs", self.money(theirs))]));
        }
        Ok(theirs)
    }

    /// Both sides' prices and the gap between them: numbers that both have heard.
    fn gap(&self) -> Option<(Decimal, Decimal, Decimal)> {
        let (ours, theirs) = self.ours.zip(self.theirs)?;
        Some((ours, theirs, sub(ours, theirs))).filter(|(.., gap)| *gap > Decimal::ZERO)
    }

    fn trigger(&self, kind: TriggerKind) -> bool {
        self.talks.triggers.iter().any(|trigger| trigger.kind == kind && trigger.met == Met::Met)
    }

    fn roles(&self, covers: Covers) -> Value {
        self.scene.policy.role_labels(approvals::route(self.scene.policy, covers).0)
    }

    // The situations.

    fn strong_reply(&self) -> Found {
        self.true_to_leave()?;
        self.still_talking()?;
        self.fixable()?;
        let theirs = self.pressed()?;
        let mut with = vec![("theirs", self.money(theirs))];
        let never = self.leaving.at_buyer.best == Level::WalkAway;
        let why = reason(if never { "say-now-pressed-final" } else { "say-now-pressed" }, with.clone());
        let code = match &self.competitor {
            Some(competitor) => {
                with.push(("competitor", Value::Text(competitor.clone())));
                "text-strong-reply-competitor"
            }
            None => "text-strong-reply",
        };
        let fits = if never { 82 } else { 78 };
        Ok(Said::new(fits, why, reason(code, with)))
    }

    fn posture(&self) -> Found {
        self.true_to_leave()?;
        self.still_talking()?;
        self.fixable()?;
        let needs = self.needs();
        if needs.is_empty() {
            return Err(plain("say-not-no-needs"));
        }
        let (fits, why) = if self.trigger(TriggerKind::NeedsReset) {
            (80, "say-now-posture-reset")
        } else if self.talks.deadlock {
            (79, "say-now-posture-deadlock")
        } else if self.trigger(TriggerKind::TestsLimits) {
            (72, "say-now-posture-tests")
        } else if self.trigger(TriggerKind::NearThreshold) {
            (66, "say-now-posture-near")
        } else {
            (62, "say-now-posture")
        };
        Ok(Said::new(fits, plain(why), plain("text-posture")).of(needs))
    }

    /// What would keep us (W-092b): what is in the way, turned into what we need. None of it names a limit of ours.
    fn needs(&self) -> Vec<Part> {
        let mut needs = Vec::new();
        if self.price_level >= Level::NeedsApproval {
            // Only a price that we may sign ourselves is one that we can ask for.
            let fine = |price: &Decimal| {
                self.scene.judged.price.span_at(Range::just(*price)).worst == Level::GoAhead
            };
            let above = |price: &Decimal| self.theirs.is_none_or(|theirs| *price > theirs);
            let told = |price: &Decimal| !self.guard.is_secret(*price);
            needs.push(part(match self.ours.filter(fine).filter(above).filter(told) {
                Some(ours) => reason("text-need-price", vec![("price", self.money(ours))]),
                None => plain("text-need-budget"),
            }));
            if self.scene.judged.price.scope_cost().is_some_and(|cost| cost > Decimal::ZERO) {
                needs.push(part(plain("text-need-scope-added")));
            }
        }
        for term in self.terms_in_the_way() {
            let label = ("term", Value::Label(term.label.clone()));
            needs.push(part(match term.standard.clone() {
                Some(standard) => reason("text-need-term", vec![label, ("standard", standard)]),
                None => reason("text-need-no-term", vec![label]),
            }));
        }
        if self.scene.judged.dimension(Dimension::Signs).best == Level::NeedsApproval {
            needs.push(part(plain("text-need-plan")));
        }
        needs
    }

    /// Terms beyond our limit, and the payment days where they eat the price.
    fn terms_in_the_way(&self) -> Vec<&'a TermView> {
        let policy = self.scene.policy;
        let days = policy.payment_term.and_then(|place| policy.terms.get(place)).map(|term| term.id.as_str());
        let extra = &self.scene.judged.price.extra_days;
        let extra = extra.as_ref().is_none_or(|extra| extra.least > Decimal::ZERO.into());
        let in_the_way = |term: &&TermView| {
            at_stake(term)
                || (Some(term.id.as_str()) == days && extra && self.price_level >= Level::NeedsApproval)
        };
        self.scene.guidance.terms.iter().filter(in_the_way).collect()
    }

    fn healthy_indifference(&self) -> Found {
        self.true_to_leave()?;
        self.still_talking()?;
        self.fixable()?;
        let why = if self.strong { "say-now-indifference-strong" } else { "say-now-indifference" };
        Ok(Said::new(58, plain(why), plain("text-healthy-indifference")))
    }

    fn strong_alternatives(&self) -> Found {
        if !self.strong {
            return Err(plain("say-not-strong"));
        }
        self.still_talking()?;
        self.fixable()?;
        Ok(Said::new(48, plain("say-now-strong"), plain("text-strong-alternatives")))
    }

    fn organisational_limits(&self) -> Found {
        self.still_talking()?;
        self.fixable()?;
        let theirs = self.pressed()?;
        // An approval of the price is no way out where something else is none (law 12).
        if self.price_level < self.leaving.at_buyer.best {
            return Err(plain("say-not-beside"));
        }
        let missing = if self.ours_below { "say-not-ours-below" } else { "say-not-no-offer" };
        let Some((ours, _, gap)) = self.gap() else { return Err(plain(missing)) };
        // Where nobody can approve it, none is spoken of.
        let never = self.price_level == Level::WalkAway || self.scene.judged.is_closed(Covers::Price);
        let mut with = vec![("theirs", self.money(theirs)), ("gap", self.money(gap))];
        with.extend(div(gap, ours).map(|share| ("share", Value::Share(share.round_dp(3)))));
        let why = plain(if never { "say-now-limits-final" } else { "say-now-limits" });
        let code = match never {
            true => "text-organisational-limits-final",
            false => {
                with.push(("roles", self.roles(Covers::Price)));
                "text-organisational-limits"
            }
        };
        Ok(Said::new(64, why, reason(code, with)))
    }

    /// Nothing is left to argue about but the signature.
    fn closing(&self) -> bool {
        self.scene.guidance.deal.stage == Some(Stage::Closing)
    }

    /// At that price the deal as a whole may be signed; else what has to be settled first.
    fn whole(&self, price: Decimal) -> Result<(), Reason> {
        let at = self.scene.judged.verdict_at(price);
        let terms = self.scene.judged.dimension(Dimension::Terms).worst;
        match (at.best, at.worst) {
            (_, Level::GoAhead) => Ok(()),
            // A sign to keep an eye on stands in nobody's way: holding firm is what this offer does.
            (_, Level::HoldFirm) if terms == Level::GoAhead => Ok(()),
            (Level::GoAhead, _) => Err(plain("say-not-open")),
            (Level::HoldFirm, _) => Err(plain("say-not-term-first")),
            (Level::NeedsApproval, _) => Err(plain("say-not-approval-first")),
            (Level::WalkAway, _) => Err(plain("say-not-leaving")),
        }
    }

    /// The planner's next offer, and what it asks in return.
    fn counter(&self) -> Found {
        self.still_talking()?;
        self.fixable()?;
        if self.leave.stage == LeaveStage::Exit {
            return Err(plain("say-not-leaving"));
        }
        let plan = &self.talks.plan;
        // Ready to sign, and it may be signed: no offer opens again what is settled (design 3.11).
        let settled = self.theirs.filter(|theirs| self.scene.may_sign(*theirs));
        if let Some(theirs) = settled.filter(|_| self.closing()) {
            return Err(reason("say-not-settled", vec![("theirs", self.money(theirs))]));
        }
        let asks: Vec<Part> = plan.ask.iter().filter_map(in_return).map(spare).collect();
        let (Some(price), false) = (plan.price, asks.is_empty()) else {
            return Err(plan.why.first().cloned().unwrap_or_else(|| plain("say-not-no-plan")));
        };
        // The text says that we go ahead at that price: only where the whole deal does (law 12).
        self.whole(price)?;
        let mut parts = asks;
        // One thing in return is enough, and easier to get than three.
        if let Some(first) = parts.first_mut() {
            first.picked = true;
        }
        let why = plan.when.clone().unwrap_or_else(|| plain("say-now-counter"));
        // Where their price may be signed, this is the answer, though perhaps not at once.
        let fits = match (self.talks.unanswered, plan.not_before.is_some()) {
            (true, false) => 61,
            (true, true) if !self.leaving.available => 60,
            _ => 45,
        };
        // Their own price is taken, not moved to.
        let code = if self.theirs == Some(price) { "text-counter-take" } else { "text-counter" };
        Ok(Said::new(fits, why, reason(code, vec![("price", self.money(price))])).of(parts))
    }

    fn ask_executive(&self) -> Found {
        self.still_talking()?;
        self.welcome()?;
        self.fixable()?;
        if self.leaving.at_buyer.best < Level::HoldFirm {
            return Err(plain("say-not-nothing-stuck"));
        }
        if matches!(self.leave.escalation.outcome, Some(Escalation::Asked)) {
            return Err(plain("say-not-executives-asked"));
        }
        if self.leave.escalation.outcome.is_some() {
            return Err(plain("say-not-executives-done"));
        }
        let terms = self.price_level < Level::NeedsApproval && !self.terms_in_the_way().is_empty();
        let covers = if terms { Covers::Term } else { Covers::Price };
        if self.scene.judged.is_closed(covers) {
            return Err(plain("say-not-route-closed"));
        }
        let roles = self.roles(covers);
        let leaving = self.leave.stage == LeaveStage::Exit;
        let (fits, why) = match self.leave.escalate {
            Some(Escalate::Escalate) if leaving => (93, "say-now-executives"),
            Some(Escalate::Escalate) => (76, "say-now-executives"),
            Some(Escalate::Consider) => (52, "say-now-executives-maybe"),
            _ => (35, "say-now-executives-option"),
        };
        // What even they cannot do, so that nobody hopes for it.
        let note = self.leave.escalation.not.first().cloned();
        Ok(Said { note, ..Said::new(fits, plain(why), reason("text-ask-executive", vec![("roles", roles)])) })
    }

    fn frames(&self) -> Found {
        // To prepare an exit that is decided is no bluff, whatever it is for.
        if !self.leave.exit {
            self.true_to_leave()?;
        }
        self.still_talking()?;
        // Each sentence is true of this deal: what does not match is said only where the fit failed (W-115).
        let mut parts = match self.ground() {
            Ground::Fit => vec![part(plain("text-frame-fit"))],
            Ground::Price | Ground::Terms => vec![part(plain("text-frame-requirements"))],
            Ground::Other => Vec::new(),
        };
        let haggled = matches!(self.ground(), Ground::Price | Ground::Terms);
        if let Some((ours, theirs, gap)) = self.gap().filter(|_| self.price_level >= Level::NeedsApproval) {
            let with =
                vec![("ours", self.money(ours)), ("theirs", self.money(theirs)), ("gap", self.money(gap))];
            parts.push(part(reason("text-frame-gap", with)));
        }
        if let Some(term) = self.scene.guidance.terms.iter().find(|term| at_stake(term)) {
            let with = vec![("term", Value::Label(term.label.clone()))];
            parts.push(part(reason("text-frame-term", with)));
        }
        parts.push(part(plain(if haggled { "text-frame-view" } else { "text-frame-view-project" })));
        parts.push(part(plain("text-frame-respect")));
        let held_up = |step: &StepView| step.blocked.is_some();
        let preparing = self.leave.exit && self.leave.case.step("tell").is_some_and(held_up);
        let (fits, why) = if preparing { (68, "say-now-frames-before") } else { (40, "say-now-frames") };
        Ok(Said::new(fits, plain(why), plain("text-frames")).of(parts))
    }

    // Leaving.

    /// An exit is told once we have decided, and once the house has agreed (W-096); and only by the door picked.
    fn exit(&self, door: Option<Door>) -> Result<(u8, Reason), Reason> {
        if self.leave.stage == LeaveStage::Returned {
            return Err(plain("say-not-back-first"));
        }
        let Some(tell) = self.leave.case.step("tell").filter(|_| self.leave.exit) else {
            self.true_to_leave()?;
            return Err(plain("say-not-decided"));
        };
        if tell.done {
            return Err(plain("say-not-told"));
        }
        if let Some(blocked) = &tell.blocked {
            return Err(blocked.clone());
        }
        if matches!(door, Some(Door::Open | Door::Refer)) {
            self.welcome()?;
        }
        let own = if self.abused.is_some() { Some(Door::Closed) } else { self.leave.door };
        match (door, own) {
            (Some(door), Some(own)) if door != own => {
                let with = vec![("door", Value::Message(door_message(own).to_owned()))];
                if self.leave.proposed {
                    Ok((70, reason("say-now-other-door", with)))
                } else {
                    Err(reason("say-not-other-door", with))
                }
            }
            (Some(_), Some(_)) => Ok((90, plain("say-now-door"))),
            (Some(_), None) => Ok((86, plain("say-now-exit"))),
            (None, None) => Ok((88, plain("say-now-exit"))),
            (None, Some(_)) => Ok((69, plain("say-now-exit"))),
        }
    }

    fn exit_message(&self) -> Found {
        let (fits, why) = self.exit(None)?;
        let text = match self.ground() {
            Ground::Fit => "text-exit-message-fit",
            Ground::Price => "text-exit-message-price",
            Ground::Terms => "text-exit-message-terms",
            Ground::Other => "text-exit-message",
        };
        Ok(Said::new(fits, why, plain(text)))
    }

    /// What would have to change (W-113), in the direction that helps: a price that does not carry the work asks for less
    /// of it, everything else for more.
    fn exit_open(&self) -> Found {
        let (fits, why) = self.exit(Some(Door::Open))?;
        let ground = self.ground();
        let (less, more) = (plain("text-change-scope-smaller"), plain("text-change-scope-larger"));
        let (timeline, budget) = (plain("text-change-timeline"), plain("text-change-budget"));
        let mut parts = match ground {
            Ground::Price => vec![part(less), part(timeline), part(budget)],
            // It is not the money: what could change is the terms first.
            Ground::Terms => vec![spare(less), spare(timeline), spare(budget)],
            Ground::Fit | Ground::Other => vec![part(more), part(timeline), spare(budget)],
        };
        for term in self.terms_in_the_way() {
            let with = vec![("term", Value::Label(term.label.clone()))];
            parts.push(part(reason("text-change-term", with)));
        }
        let text = match ground {
            Ground::Price => "text-exit-open",
            Ground::Terms => "text-exit-open-terms",
            Ground::Fit | Ground::Other => "text-exit-open-now",
        };
        Ok(Said::new(fits, why, plain(text)).of(parts))
    }

    fn exit_closed(&self) -> Found {
        let (fits, why) = self.exit(Some(Door::Closed))?;
        let fit = self.ground() == Ground::Fit;
        Ok(Said::new(fits, why, plain(if fit { "text-exit-closed-fit" } else { "text-exit-closed" })))
    }

    fn exit_refer(&self) -> Found {
        let (fits, why) = self.exit(Some(Door::Refer))?;
        let named = self.leave.doors.referred_to.as_deref().and_then(|name| self.guard.told(name, 120));
        let text = match named {
            Some(name) => reason("text-exit-refer-to", vec![("referred_to", Value::Text(name))]),
            None => plain("text-exit-refer"),
        };
        Ok(Said::new(fits, why, text))
    }

    fn keep_in_touch(&self) -> Found {
        if self.leave.stage == LeaveStage::Returned {
            return Err(plain("say-not-back-first"));
        }
        if self.leave.stage != LeaveStage::Left && !self.told() {
            return Err(plain("say-not-not-left"));
        }
        self.welcome()?;
        if self.leave.door == Some(Door::Closed) {
            return Err(plain("say-not-door-closed"));
        }
        Ok(Said::new(84, plain("say-now-touch"), plain("text-keep-in-touch")))
    }

    // Coming back.

    fn buyer_return(&self) -> Found {
        let fits = match self.leave.comeback.state {
            ComebackState::NotBack | ComebackState::Reopened => return Err(plain("say-not-not-back")),
            ComebackState::NotYet => 92,
            ComebackState::Ask | ComebackState::Reopen => 96,
        };
        self.welcome()?;
        Ok(Said::new(fits, plain("say-now-return"), plain("text-buyer-return")))
    }

    fn reopen_conditions(&self) -> Found {
        let set = &self.leave.conditions;
        let any = set.budget_from.is_some()
            || set.decide_by.is_some()
            || set.stakeholders.is_some()
            || set.scope.is_some();
        if !any {
            return Err(plain("say-not-no-conditions"));
        }
        let (fits, why) = match self.leave.comeback.state {
            ComebackState::NotYet => (95, "say-now-reopen-missing"),
            ComebackState::Ask => (94, "say-now-reopen"),
            ComebackState::Reopen => (80, "say-now-reopen"),
            ComebackState::NotBack | ComebackState::Reopened => return Err(plain("say-not-not-back")),
        };
        self.welcome()?;
        let mut parts = Vec::new();
        // What nobody may sign, or not without an approval, is no budget to name (W-045, law 12).
        let clear =
            |from: &&Money| self.scene.judged.price.span_at(Range::just(from.amount)).worst == Level::GoAhead;
        if let Some(from) = set.budget_from.as_ref().filter(clear) {
            parts.push(part(self.budget(from, set.budget_to.as_ref())));
        }
        let today = self.scene.now.map(|now| now.day.to_string());
        let ahead = |day: &&String| today.as_ref().is_none_or(|today| today <= *day);
        parts.push(match set.decide_by.as_ref() {
            Some(day) if ahead(&day) => {
                part(reason("text-reopen-date-by", vec![("day", Value::Day(day.clone()))]))
            }
            Some(_) => part(plain("text-reopen-date")),
            None => spare(plain("text-reopen-date")),
        });
        let told = |text: &Option<String>| text.as_deref().and_then(|text| self.guard.told(text, 200));
        parts.push(match told(&set.stakeholders) {
            Some(who) => part(reason("text-reopen-stakeholders-named", vec![("who", Value::Text(who))])),
            None if set.stakeholders.is_some() => part(plain("text-reopen-stakeholders")),
            None => spare(plain("text-reopen-stakeholders")),
        });
        parts.push(match told(&set.scope) {
            Some(scope) => part(reason("text-reopen-scope-named", vec![("scope", Value::Text(scope))])),
            None if set.scope.is_some() => part(plain("text-reopen-scope")),
            None => spare(plain("text-reopen-scope")),
        });
        // The lower end was set by the rep; should it be a limit of ours, it is not what the buyer hears.
        let hidden = set.budget_from.as_ref().filter(|from| self.guard.is_secret(from.amount));
        let not_clear = set.budget_from.as_ref().filter(|from| !clear(from));
        let named = |code, from: &Money| reason(code, vec![("amount", Value::Money(from.clone()))]);
        let note = match (hidden, not_clear) {
            (Some(from), _) => Some(named("say-note-budget-is-limit", from)),
            (None, Some(from)) => Some(named("say-note-budget-not-clear", from)),
            (None, None) => None,
        };
        if note.is_some() {
            parts.insert(0, part(plain("text-reopen-budget")));
        }
        Ok(Said { note, ..Said::new(fits, plain(why), plain("text-reopen-conditions")).of(parts) })
    }

    fn budget(&self, from: &Money, to: Option<&Money>) -> Reason {
        let mut with = vec![("from", Value::Money(from.clone()))];
        match to.filter(|to| to.amount > from.amount && !self.guard.is_secret(to.amount)) {
            Some(to) => {
                with.push(("to", Value::Money(to.clone())));
                reason("text-reopen-budget-range", with)
            }
            None => reason("text-reopen-budget-from", with),
        }
    }

    // Terms.

    /// One text for each term at stake, and for each that should be said before it is asked (W-052).
    fn terms(&self) -> Vec<SayText> {
        let mut texts = Vec::new();
        for (place, term) in self.scene.guidance.terms.iter().enumerate() {
            let unit = self.scene.policy.terms.get(place).map(|term| term.unit);
            if let Some(said) = self.term(term, unit) {
                texts.push(self.text(Situation::NonNegotiable, Some(term), said));
            }
        }
        if texts.is_empty() {
            texts.push(self.text(Situation::NonNegotiable, None, Err(plain("say-not-no-term"))));
        }
        texts
    }

    fn term(&self, term: &TermView, unit: Option<Unit>) -> Option<Found> {
        let label = ("term", Value::Label(term.label.clone()));
        let beyond = at_stake(term);
        // Before the end, what nobody has asked yet and we have not said.
        let open = term.beyond.is_none() && term.told_on.is_none() && term.span.worst > Level::GoAhead;
        let early = open && self.scene.guidance.deal.stage.is_none_or(|stage| stage < Stage::Closing);
        if !beyond && !early {
            return None;
        }
        if let Err(why) = self.still_talking().and_then(|()| self.fixable()) {
            return Some(Err(why));
        }
        let told = self.told_before(term);
        let why = match (beyond, &told) {
            (true, None) => reason("say-now-term", vec![label.clone()]),
            (true, Some(day)) => reason("say-now-term-again", vec![label.clone(), ("day", day.clone())]),
            (false, _) => reason("say-now-term-early", vec![label.clone()]),
        };
        let insist = term.deal_breaker == Answer::Yes;
        let fits = match (beyond, insist) {
            (false, _) if self.scene.guidance.deal.stage.is_some_and(Stage::is_early) => 50,
            (false, _) => 30,
            (true, true) => 81,
            (true, false) if told.is_some() => 71,
            (true, false) => 75,
        };
        let months = unit == Some(Unit::MonthsOfFees) && term.compare == Compare::AtMost;
        // Told before is repeated as told before; that we are not the right supplier is said only to whoever will not sign
        // without it (W-051, W-054).
        let (mut with, code) = (vec![label], text_of_term(term, months, beyond, told.is_some(), insist));
        with.extend(told.map(|day| ("day", day)));
        let mut add = |name: &'static str, value: &Option<Value>| {
            with.extend(value.clone().map(|value| (name, value)));
        };
        match code.1 {
            Names::Nothing => {}
            Names::Limit => add("limit", &term.limit),
            Names::Asked => {
                add("asked", &term.asked);
                add("limit", &term.limit);
            }
            Names::Standard => add("standard", &term.standard),
        }
        Some(Ok(Said::new(fits, why, reason(code.0, with))))
    }

    /// The day on which we told them our limit, where that is not still to come.
    fn told_before(&self, term: &TermView) -> Option<Value> {
        let today = self.scene.now.map(|now| now.day.to_string());
        let day = term.told_on.clone().filter(|day| today.is_none_or(|today| *day <= today));
        day.map(Value::Day)
    }
}

/// What a text about a term names.
enum Names {
    Nothing,
    Limit,
    Asked,
    Standard,
}

/// The text about a term: whether it is a number of ours or nothing at any price, whether it was told before, and whether
/// they will not sign without it.
fn text_of_term(
    term: &TermView,
    months: bool,
    beyond: bool,
    told: bool,
    insist: bool,
) -> (&'static str, Names) {
    if !beyond {
        return match (&term.limit, &term.standard) {
            (Some(_), _) if months => ("text-liability-cap-early", Names::Limit),
            (_, Some(_)) => ("text-non-negotiable-early", Names::Standard),
            _ => ("text-non-negotiable-never-early", Names::Nothing),
        };
    }
    match (&term.limit, &term.asked, told) {
        (Some(_), _, true) if insist => ("text-term-again-final", Names::Limit),
        (Some(_), _, true) => ("text-term-again", Names::Limit),
        (None, _, true) if insist => ("text-term-again-never-final", Names::Nothing),
        (None, _, true) => ("text-term-again-never", Names::Nothing),
        (Some(_), _, false) if months && insist => ("text-liability-cap-final", Names::Limit),
        (Some(_), _, false) if months => ("text-liability-cap", Names::Limit),
        (Some(_), Some(_), false) if insist => ("text-non-negotiable-final", Names::Asked),
        (Some(_), Some(_), false) => ("text-non-negotiable", Names::Asked),
        _ if insist => ("text-non-negotiable-never-final", Names::Nothing),
        _ => ("text-non-negotiable-never", Names::Nothing),
    }
}

/// Beyond our limit, and nothing has lifted it.
fn at_stake(term: &TermView) -> bool {
    term.beyond == Some(true) && term.span.worst > Level::GoAhead
}

fn door_message(door: Door) -> &'static str {
    match door {
        Door::Open => "say-door-open",
        Door::Closed => "say-door-closed",
        Door::Refer => "say-door-refer",
    }
}

/// What the planner asks in return, as it is said to the buyer.
fn in_return(ask: &Reason) -> Option<Reason> {
    let code = match ask.code {
        "talks-ask-term" => "text-ask-term",
        "talks-ask-scope-added" => "text-ask-scope-added",
        "talks-ask-decision-by" => "text-ask-decision-by",
        "talks-ask-decision" => "text-ask-decision",
        "talks-ask-commitment" => "text-ask-commitment",
        "talks-ask-payment-sooner" => "text-ask-payment-sooner",
        "talks-ask-scope" => "text-ask-scope",
        "talks-ask-reference" => "text-ask-reference",
        _ => return None,
    };
    Some(Reason { code, with: ask.with.clone(), setting: None })
}

/// Keeps what is ours alone out of every text (law 7).
struct Guard {
    /// Floor, threshold and costs, exact and published: what the rep must not write either.
    secrets: Vec<Decimal>,
    /// The same with what lies between them: margins, and how far the table is under a limit.
    guarded: Vec<Decimal>,
}

impl Guard {
    fn new(scene: &Scene, talks: &TalksView, leave: &LeaveView) -> Guard {
        let price = &scene.guidance.price;
        let mut secrets = Vec::new();
        let mut limits = Vec::new();
        for span in [&price.floor, &price.threshold].into_iter().flatten() {
            for limit in std::iter::once(span.least).chain(span.most) {
                limits.extend([limit.published, limit.exact]);
            }
        }
        secrets.extend(&limits);
        secrets.extend(price.cost);
        secrets.extend(talks.line);
        secrets.extend(scene.judged.price.approved_down_to());
        let amounts = |reasons: &[Reason]| -> Vec<Decimal> {
            let values = reasons.iter().flat_map(|reason| &reason.with);
            values
                .filter_map(
                    |(_, value)| if let Value::Money(money) = value { Some(money.amount) } else { None },
                )
                .collect()
        };
        secrets.extend(amounts(&price.build_up));
        let mut guarded = secrets.clone();
        guarded.extend(leave.stake.gap.as_ref().map(|gap| gap.amount));
        for limit in &limits {
            guarded.extend(price.cost.map(|cost| sub(*limit, cost)));
            let named = scene.our_price().into_iter().chain(scene.their_price());
            guarded.extend(named.map(|price| sub(price, *limit).abs()));
        }
        // What either side has said is no secret, nor is the difference of what they said.
        let offers = || scene.offers.iter().map(|offer| offer.amount);
        let mut said: Vec<Decimal> = offers().chain(scene.round.budget).collect();
        said.extend(&scene.round.named);
        if let (Some(ours), Some(theirs)) = (scene.last(Side::Us), scene.last(Side::Buyer)) {
            said.push(sub(ours.amount, theirs.amount));
        }
        secrets.retain(|secret| *secret > Decimal::ZERO && !offers().any(|offer| offer == *secret));
        guarded.retain(|secret| *secret > Decimal::ZERO && !said.contains(secret));
        for list in [&mut secrets, &mut guarded] {
            list.iter_mut().for_each(|secret| *secret = secret.normalize());
            list.sort_unstable();
            list.dedup();
        }
        Guard { secrets, guarded }
    }

    fn is_secret(&self, amount: Decimal) -> bool {
        self.guarded.contains(&amount.normalize())
    }

    /// No parameter of it is, or holds, what is ours alone.
    fn lets(&self, text: &Reason) -> bool {
        text.with.iter().all(|(_, value)| self.lets_value(value))
    }

    fn lets_value(&self, value: &Value) -> bool {
        match value {
            Value::Money(money) => !self.is_secret(money.amount),
            Value::Text(text) => self.told(text, usize::MAX).is_some(),
            Value::List(values) => values.iter().all(|value| self.lets_value(value)),
            _ => true,
        }
    }

    /// A text from the record that goes to the buyer: on one line, not too long, and without a number of ours. As long
    /// as nobody can tell, because the words of numbers are still to come, it does not go.
    fn told(&self, text: &str, letters: usize) -> Option<String> {
        let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let line = start(&line, letters);
        (!line.is_empty()
            && avoid::is_ready()
            && avoid::check(&line, &self.guarded).iter().all(|found| found.tag != avoid::tag::Tag::Secret))
        .then_some(line)
    }
}
