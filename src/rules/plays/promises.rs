//! What is promised, before it is said: where the price then stands, who may grant it, and what nobody may. All that is
//! promised is laid over the deal together, whatever its order, and judged by the very rules of the verdict, and each kind
//! by the policy's table of authority; the stricter decides (S-101, Q17, A-003, S-052).
//!
//! **How promises compose.** All that is promised on the record counts, in other conversations, too; of one that is closed
//! what was kept is on the record already. Of several smaller plans each is judged, and the
//! worst counts; a discount is a part of that plan's price, and discounts add up; what a pause or an incentive lets off
//! comes off after them. Of payment days the longest count, those that are asked anyway among them; costs add up. So no
//! promise makes another one better, and every place says the one number.

use rust_decimal::{Decimal, RoundingStrategy};
use serde::Serialize;

use super::table::Kind;
use super::written::{Written, says};
use super::{Reading, promised};
use crate::advice::scene::{money, why};
use crate::facts::amount::Amount;
use crate::facts::case::{Concession, Grant, Promise};
use crate::facts::json::Json;
use crate::facts::read::{At, DECIMALS, Findings, Given, order};
use crate::guidance::Change;
use crate::judging::currency::in_currency;
use crate::judging::judge::Judged;
use crate::judging::range::Range;
use crate::judging::terms::standard_days;
use crate::number::money::{add, div, mul, sub};
use crate::policy::settings::Authority;
use crate::vocabulary::{Answer, Covers, Dimension, Level, Money, Reason, Span, Value, Zone, as_text};

/// A promise, at `plays.<play>.promises.<key>`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PromiseView {
    /// Its key.
    pub key: String,
    /// What.
    pub what: Option<String>,
    /// Of which kind.
    pub kind: Option<Concession>,
    /// What is missing for it to be one: field names.
    pub lacks: Vec<&'static str>,
    /// Nothing is missing.
    pub complete: bool,
    /// The price, with all that is promised.
    pub price: Option<Money>,
    /// Where that price stands.
    pub zone: Option<Zone>,
    /// What the price and the terms come to with all of it.
    pub span: Span,
    /// Who may grant it, or why nobody may.
    pub who: Reason,
    /// Somebody may grant it; with a deal below the floor, nobody.
    pub grantable: bool,
    /// It may be said: nobody need grant it, whoever looks may, or somebody has.
    pub allowed: bool,
    /// Where somebody else grants it: what they would grant. Given back as the promise's `granted`, it allows just this.
    pub grant: Option<GrantView>,
    /// It is written down as it stands here.
    pub recorded: bool,
    /// Who does it.
    pub owner: Option<String>,
    /// By when.
    pub due: Option<String>,
    /// It has been kept.
    pub done: bool,
    /// Its day has passed and it has not been kept (S-091).
    pub overdue: bool,
}

/// What is to be granted, see [`Grant`]: numbers that a CRM's field can hold.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct GrantView {
    /// How far all of their kind go.
    pub up_to: Option<UpTo>,
    /// The lowest effective price.
    pub price: Option<Money>,
    /// The whole cost.
    pub cost: Option<Money>,
}

/// How far a grant goes.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum UpTo {
    /// A part of the price, 0 to 1, or days.
    Number(
        #[serde(serialize_with = "as_text")]
        #[cfg_attr(feature = "schema", schemars(with = "String"))]
        Decimal,
    ),
    /// Money.
    Money(Money),
}

impl GrantView {
    /// Holds that deal, too.
    fn widen(&mut self, judged: &Judged) {
        let effective = judged.price.effective_range(judged.price.amount.clone());
        let Some(route) = effective.is_known().then(|| judged.price.route(&effective.least)) else { return };
        let least = |old: &Money| route.down_to.as_ref().is_some_and(|new| new.amount < old.amount);
        if self.price.as_ref().is_none_or(least) {
            self.price = route.down_to.clone();
        }
        let most = |old: &Money| route.at_cost.as_ref().is_some_and(|new| new.amount > old.amount);
        if self.cost.as_ref().is_none_or(most) {
            self.cost = route.at_cost;
        }
    }

    /// As a promise's `granted` holds it.
    pub fn json(&self) -> Json {
        let money = |money: &Money| {
            let number = Json::Text(money.amount.to_string());
            let currency = Json::Text(money.currency.clone());
            Json::Object(vec![("amount".to_owned(), number), ("currency".to_owned(), currency)])
        };
        let up_to = self.up_to.as_ref().map(|up_to| match up_to {
            UpTo::Number(number) => Json::Text(number.to_string()),
            UpTo::Money(own) => money(own),
        });
        let all = [
            ("up_to", up_to),
            ("price", self.price.as_ref().map(money)),
            ("cost", self.cost.as_ref().map(money)),
        ];
        Json::Object(all.into_iter().filter_map(|(key, value)| Some((key.to_owned(), value?))).collect())
    }

    /// A grant holds this and nothing better: what this names it must name, and go as far.
    fn is_covered(&self, by: &Grant, reading: &Reading) -> bool {
        fn holds(own: Option<Decimal>, by: Option<Decimal>, within: fn(Decimal, Decimal) -> bool) -> bool {
            own.is_none_or(|own| by.is_some_and(|by| within(own, by)))
        }
        let number = |money: &Option<Money>| money.as_ref().map(|money| money.amount);
        let (own, up_to) = match &self.up_to {
            None => (None, None),
            // A part of the price, or days: with a currency it is neither.
            Some(UpTo::Number(own)) => {
                (Some(*own), by.up_to.as_ref().filter(|by| by.currency.is_none()).map(|by| by.number))
            }
            Some(UpTo::Money(own)) => (Some(own.amount), granted_amount(by.up_to.as_ref(), reading)),
        };
        holds(own, up_to, |own, by| own <= by)
            && holds(number(&self.price), granted_amount(by.price.as_ref(), reading), |own, by| own >= by)
            && holds(number(&self.cost), granted_amount(by.cost.as_ref(), reading), |own, by| own <= by)
    }
}

/// What of a kind is counted in money, rather than as a part of the price or in days.
fn is_money(kind: Concession) -> bool {
    matches!(kind, Concession::Trial | Concession::FreeWork | Concession::Product)
}

/// An amount that somebody granted. A number alone is one of the policy's currency, so that a deal that is quoted anew
/// moves no grant.
fn granted_amount(given: Option<&Amount>, reading: &Reading) -> Option<Decimal> {
    let own = reading.scene.currency.as_deref() == Some(reading.scene.policy.currency.as_str());
    amount(given.filter(|given| own || given.currency.is_some()), reading)
}

/// What may be given, and by whom, before anything is said (S-013).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MayView {
    /// What.
    pub kind: Concession,
    /// How far, and who.
    pub who: Reason,
    /// Whoever looks holds that role.
    pub own: bool,
    /// The price at that limit.
    pub price: Option<Money>,
    /// Where it stands.
    pub zone: Option<Zone>,
}

fn amount(given: Option<&Amount>, reading: &Reading) -> Option<Decimal> {
    // What is wrong with it was said where the case was read; a currency without a rate leaves it unknown.
    let (at, mut quiet) = (At::ROOT.key("plays"), Findings::default());
    let currency = reading.scene.currency.as_deref();
    let amount = in_currency(given?, currency, reading.scene.policy, &at, &mut quiet)?;
    Some(amount).filter(|amount| *amount >= Decimal::ZERO)
}

/// The part of the price that a share leaves.
fn left_of(price: Decimal, share: Decimal) -> Decimal {
    mul(price, sub(Decimal::ONE, share))
}

/// The part of a price that a discount takes.
fn share(promise: &Promise) -> Option<Decimal> {
    promise.share.filter(|share| (Decimal::ZERO..=Decimal::ONE).contains(share))
}

/// What a number of a promise comes to, where it has one.
type Of<'a> = &'a dyn Fn(&Promise) -> Option<Decimal>;

/// What all promises but the plans come to.
struct Beside {
    /// The parts of the price that fall away.
    shares: Decimal,
    /// What falls away of it besides.
    off: Decimal,
    /// What they cost us.
    cost: Decimal,
    /// The most payment days.
    days: Option<u32>,
}

/// The deal with one plan, what is saved with it, and all other promises.
fn with<'a>(judged: &Judged<'a>, plan: Option<Decimal>, saved: Decimal, beside: &Beside) -> Judged<'a> {
    let record = judged.price.amount.known();
    let price = plan.map(|plan| sub(left_of(plan, beside.shares), beside.off).max(Decimal::ZERO));
    // It saves at most its part of the cost: a saving that somebody types lifts no margin.
    let whole = judged.price.known_cost().map(|cost| cost.near());
    let part = record.zip(plan).and_then(|(record, plan)| div(sub(record, plan), record));
    let saved = saved.min(whole.zip(part).map_or(Decimal::ZERO, |(whole, part)| mul(whole, part)));
    let more = sub(beside.cost, saved);
    let mut changes = Vec::new();
    changes.extend(price.filter(|price| record != Some(*price)).map(Change::Price));
    let scope = judged.price.scope_cost().filter(|_| !more.is_zero());
    changes.extend(scope.map(|scope| Change::ScopeCost(add(scope, more))));
    changes.extend(beside.days.map(Change::PaymentDays));
    judged.after(&mut changes.iter())
}

/// All that is promised on the record.
struct Whole<'a> {
    reading: &'a Reading<'a>,
    /// Every promise that counts.
    all: Vec<&'a Promise>,
    /// The deal with all of it, as far as its numbers are known: once for each smaller plan, the worst first.
    plans: Vec<Judged<'a>>,
    /// What price and terms come to with each of them.
    span: Span,
    /// The price is decided with each of them.
    priced: bool,
    /// What is beyond our limits with one of them.
    beyond: Vec<Dimension>,
    /// The lowest price and the highest cost of them.
    grant: GrantView,
    /// How far all promises of each kind go; see [`Whole::measure`].
    measures: Vec<(Concession, Option<Decimal>)>,
    /// There is a promise of which nobody can say what it would be, or a number beside it that nobody knows.
    unread: bool,
}

impl<'a> Whole<'a> {
    fn of(reading: &'a Reading<'a>) -> Whole<'a> {
        let judged = reading.scene.judged;
        let mut all: Vec<&Promise> = reading.promises().map(|(_, promise)| promise).collect();
        let mut unread = reading.case.promises.unclear;
        for (_, case) in &reading.others {
            all.extend(promised(case));
            unread |= case.promises.unclear;
        }
        let grant = GrantView { up_to: None, price: None, cost: None };
        let span = worst(judged);
        let mut whole = Whole {
            reading,
            all,
            plans: Vec::new(),
            span,
            priced: true,
            beyond: Vec::new(),
            grant,
            measures: Vec::new(),
            unread,
        };
        let amount_of = |promise: &Promise| amount(promise.amount.as_ref(), reading);
        let record = judged.price.amount.known();
        let standard = standard_days(reading.scene.policy);
        let asked = reading.scene.policy.payment_term.and_then(|place| judged.terms.get(place));
        let asked = asked.map(|state| state.days(standard));
        let mut days = None;
        for promise in &whole.all {
            whole.unread |= promise.kind.known().is_none() || promise.cost.is_wrong();
            if promise.kind == Given::Known(Concession::Terms) {
                days = days.max(promise.days);
            }
        }
        // Days that are asked and not known are left as they are.
        let known = asked != Some(None);
        whole.unread |= days.is_some() && !known;
        let days = days.filter(|_| known).map(|days| days.max(asked.flatten().unwrap_or(0)));
        let costs = &[Concession::Trial, Concession::Product, Concession::FreeWork];
        let beside = Beside {
            shares: whole.sum(&[Concession::Discount], &share),
            off: whole.sum(&[Concession::Pause, Concession::Incentive], &amount_of),
            cost: whole.sum(costs, &|promise| amount(promise.cost.known(), reading)),
            days,
        };
        whole.unread |= judged.price.scope_cost().is_none() && !beside.cost.is_zero();
        let mut plans = Vec::new();
        for promise in &whole.all {
            let plan = amount(promise.price.as_ref(), reading);
            let Some(price) = plan.filter(|_| promise.kind == Given::Known(Concession::Smaller)) else {
                continue;
            };
            // A plan that costs more is none.
            if record.is_none_or(|record| price < record) {
                let saved = amount_of(promise).unwrap_or(Decimal::ZERO);
                plans.push(with(judged, Some(price), saved, &beside));
            }
        }
        if plans.is_empty() {
            plans.push(with(judged, record, Decimal::ZERO, &beside));
        }
        let bad = |one: &Judged| (worst(one).worst, worst(one).best);
        order(&mut plans, |a, b| {
            let (one, other) = (a.price.amount.known(), b.price.amount.known());
            bad(a) > bad(b) || (bad(a) == bad(b) && one < other)
        });
        whole.span = plans.iter().map(worst).reduce(Span::and).unwrap_or(span);
        whole.priced = plans.iter().all(|plan| plan.dimension(Dimension::Price).decided());
        for plan in &plans {
            whole.grant.widen(plan);
            for dimension in [Dimension::Price, Dimension::Terms] {
                if plan.dimension(dimension).best != Level::GoAhead && !whole.beyond.contains(&dimension) {
                    whole.beyond.push(dimension);
                }
            }
        }
        whole.plans = plans;
        whole.measures = Concession::ALL.iter().map(|kind| (*kind, whole.far(*kind))).collect();
        whole
    }

    /// What the promises of some kinds come to, as far as their numbers are known.
    fn sum(&self, kinds: &[Concession], of: Of) -> Decimal {
        let mut sum = Decimal::ZERO;
        for promise in &self.all {
            if promise.kind.known().is_some_and(|kind| kinds.contains(kind)) {
                sum = add(sum, of(promise).unwrap_or(Decimal::ZERO));
            }
        }
        sum
    }

    /// The numbers of the promises of one kind; nothing as soon as one of them is not known.
    fn each(&self, kind: Concession, of: Of) -> Option<Vec<Decimal>> {
        let mut all = Vec::new();
        for promise in &self.all {
            if promise.kind == Given::Known(kind) {
                all.push(of(promise)?);
            }
        }
        Some(all)
    }

    /// With the worst plan.
    fn judged(&self) -> &Judged<'a> {
        self.plans.first().unwrap_or(self.reading.scene.judged)
    }

    /// How far all promises of a kind go, in the unit of the table of authority: of what takes from the price the part of
    /// it, 0 to 1; of terms days; of what costs us money, in the deal's currency. What is given in instalments is added up.
    fn measure(&self, kind: Concession) -> Option<Decimal> {
        self.measures.iter().find(|(own, _)| *own == kind).and_then(|(_, measure)| *measure)
    }

    fn far(&self, kind: Concession) -> Option<Decimal> {
        let (reading, record) = (self.reading, self.reading.scene.judged.price.amount.known());
        let all = self.each(kind, &|promise| match kind {
            Concession::Discount => share(promise),
            Concession::Pause | Concession::Incentive => amount(promise.amount.as_ref(), reading),
            Concession::Trial | Concession::FreeWork => amount(promise.cost.known(), reading),
            // Something in the product need not cost anything.
            Concession::Product if promise.cost == Given::Absent => Some(Decimal::ZERO),
            Concession::Product => amount(promise.cost.known(), reading),
            Concession::Smaller => amount(promise.price.as_ref(), reading),
            Concession::Terms => promise.days.map(Decimal::from),
            Concession::Action => None,
        })?;
        let total = all.iter().copied().fold(Decimal::ZERO, add);
        match kind {
            Concession::Pause | Concession::Incentive => div(total, record?),
            // One plan is taken, and one number of days.
            Concession::Smaller => div(sub(record?, *all.iter().min()?).max(Decimal::ZERO), record?),
            Concession::Terms => all.into_iter().max(),
            _ => Some(total),
        }
    }

    /// What whoever grants a promise of that kind would grant.
    fn grant(&self, kind: Concession) -> GrantView {
        let up_to = self.measure(kind).map(|number| {
            let number = number.round_dp_with_strategy(DECIMALS, RoundingStrategy::AwayFromZero).normalize();
            let currency = self.reading.scene.currency.clone().filter(|_| is_money(kind));
            currency.map_or(UpTo::Number(number), |currency| UpTo::Money(Money { amount: number, currency }))
        });
        GrantView { up_to, ..self.grant.clone() }
    }

    /// Who must grant what is beyond our limits: everybody on the routes of the price and of the terms; nobody where one of
    /// them is closed.
    fn roles(&self) -> Option<Value> {
        let policy = self.reading.scene.policy;
        let mut roles = Vec::new();
        for (dimension, covers, route) in [
            (Dimension::Price, Covers::Price, &policy.routes.price),
            (Dimension::Terms, Covers::Term, &policy.routes.term),
        ] {
            if !self.beyond.contains(&dimension) {
                continue;
            }
            if self.judged().is_closed(covers) {
                return None;
            }
            if let Value::List(own) = policy.role_labels(route) {
                own.into_iter().for_each(|role| {
                    if !roles.contains(&role) {
                        roles.push(role);
                    }
                });
            }
        }
        Some(Value::List(roles))
    }
}

/// What a promise lacks to be one: what, by whom, by when, and the numbers of its kind (S-060).
fn lacks(promise: &Promise, reading: &Reading) -> Vec<&'static str> {
    let blank = |text: &Option<String>| text.as_deref().is_none_or(|text| text.trim().is_empty());
    let mut lacks = Vec::new();
    let mut need = |missing: bool, name: &'static str| {
        if missing {
            lacks.push(name);
        }
    };
    need(promise.kind.known().is_none(), "kind");
    need(blank(&promise.what), "what");
    need(blank(&promise.owner), "owner");
    need(promise.due.is_none(), "due");
    let no = |given: Option<&Amount>| amount(given, reading).is_none();
    match promise.kind.known() {
        Some(Concession::Smaller) => need(no(promise.price.as_ref()), "price"),
        Some(Concession::Pause) => {
            need(no(promise.amount.as_ref()), "amount");
            need(promise.ends.is_none(), "ends");
        }
        Some(Concession::Incentive) => need(no(promise.amount.as_ref()), "amount"),
        Some(Concession::Terms) => need(promise.days.is_none(), "days"),
        Some(Concession::Discount) => {
            need(share(promise).is_none(), "share");
        }
        Some(Concession::Trial) => {
            need(no(promise.cost.known()), "cost");
            need(promise.ends.is_none(), "ends");
        }
        Some(Concession::FreeWork) => need(no(promise.cost.known()), "cost"),
        Some(Concession::Product) => {
            need(!matches!(promise.published, Some(Answer::Yes | Answer::No)), "published");
            need(promise.cost.is_wrong(), "cost");
        }
        Some(Concession::Action) | None => {}
    }
    lacks
}

/// The row of the table that a promise falls under: the nearest limit that holds it.
enum Row<'a> {
    /// The table says nothing of that kind.
    Free,
    /// That row.
    Of(&'a Authority),
    /// It is further than any row goes, or nobody can say how far it is.
    Beyond,
}

fn limit(row: &Authority, reading: &Reading) -> Option<Decimal> {
    let limit = row.up_to?;
    match row.concession {
        kind if is_money(kind) => {
            // Money of the policy, in the deal's currency.
            let rate = reading.scene.policy.rate(reading.scene.currency.as_deref()?)?;
            div(limit, rate)
        }
        _ => Some(limit),
    }
}

fn row<'a>(kind: Concession, measure: Option<Decimal>, reading: &'a Reading) -> Row<'a> {
    let rows = || reading.scene.settings.authority.iter().filter(|row| row.concession == kind);
    if rows().next().is_none() {
        return Row::Free;
    }
    // Whoever looks is asked first: who may grant it is sent to nobody.
    let own = |row: &&Authority| reading.viewer.is_some_and(|viewer| viewer.holds(&row.role));
    nearest(&mut rows().filter(own), measure, reading)
        .or_else(|| nearest(&mut rows(), measure, reading))
        .map_or(Row::Beyond, Row::Of)
}

/// Of these rows the nearest limit that holds a measure.
fn nearest<'a>(
    rows: &mut dyn Iterator<Item = &'a Authority>,
    measure: Option<Decimal>,
    reading: &Reading,
) -> Option<&'a Authority> {
    let mut found: Option<(&Authority, Option<Decimal>)> = None;
    for row in rows {
        let most = limit(row, reading);
        let holds = match (row.up_to, most, measure) {
            (None, ..) => true,
            (Some(_), Some(most), Some(measure)) => measure <= most,
            // What cannot be compared is not under it.
            _ => false,
        };
        let nearer = match (&found, most) {
            (None, _) => true,
            (Some((_, None)), Some(_)) => true,
            (Some((_, Some(old))), Some(new)) => new < *old,
            (Some(_), None) => false,
        };
        if holds && nearer {
            found = Some((row, most));
        }
    }
    found.map(|(row, _)| row)
}

/// What price and terms come to.
fn worst(judged: &Judged) -> Span {
    judged.dimension(Dimension::Price).and(judged.dimension(Dimension::Terms))
}

fn zone(judged: &Judged) -> Option<Zone> {
    judged.price.zone_of(judged.price.effective_range(judged.price.amount.clone()))
}

/// Every promise of the case, each judged with all others.
pub fn read(reading: &Reading, written: &Written) -> Vec<PromiseView> {
    let whole = Whole::of(reading);
    reading.promises().map(|(key, promise)| view(key, promise, &whole, written)).collect()
}

/// Who may grant a promise that gives something away, or why nobody may; and whether somebody may, and has.
fn granted(kind: Concession, promise: &Promise, lacks: &[&str], whole: &Whole) -> (Reason, Standing) {
    let reading = whole.reading;
    let (before, span) = (worst(reading.scene.judged), whole.span);
    // A term beyond our limits is granted by its own route, whether or not they would leave without it.
    let known = whole.priced && (span.decided() || span.best > Level::GoAhead);
    // Without its numbers nobody can say what it comes to.
    let numbers = ["price", "amount", "share", "days", "cost"];
    let measure = whole.measure(kind);
    let open = whole.unread || !known || measure.is_none() || lacks.iter().any(|name| numbers.contains(name));
    // The record as it stands is not made worse by what gives nothing.
    let worse = span.worst > before.worst || span.best > before.best || span.best > Level::GoAhead;
    let row = row(kind, measure, reading);
    let nobody = |code| (why(code, Vec::new()), Standing::Nobody);
    // What was granted for less than this has lapsed.
    let asked = |code, name, roles: Value| {
        let given = &promise.granted;
        let grant = whole.grant(kind);
        let covered = given.whole && grant.is_covered(&given.value, reading);
        match given.whole && !covered {
            true => (why("play-promise-lapsed", vec![("roles", roles)]), Standing::Asked(grant, false)),
            false => (why(code, vec![(name, roles)]), Standing::Asked(grant, covered)),
        }
    };
    let own = |row: &Authority| reading.viewer.is_some_and(|viewer| viewer.holds(&row.role));
    match row {
        _ if span.best == Level::WalkAway => nobody("play-promise-nobody"),
        _ if open => nobody("play-promise-open"),
        Row::Beyond => nobody("play-promise-beyond"),
        // The routes of price and terms decide beside the table.
        _ if worse => match whole.roles() {
            Some(roles) => asked("play-promise-approval", "roles", roles),
            None => nobody("play-promise-nobody"),
        },
        Row::Of(row) => {
            let role = Value::Label(row.label.clone());
            match own(row) {
                true => (why("play-promise-own", vec![("role", role)]), Standing::Free),
                false => asked("play-promise-role", "role", role),
            }
        }
        Row::Free => (why("play-promise-free", Vec::new()), Standing::Free),
    }
}

/// Who may still have to be asked.
enum Standing {
    /// Nobody may grant it, or nobody can say who.
    Nobody,
    /// Somebody else grants it, for this; and whether they have.
    Asked(GrantView, bool),
    /// Nobody need be asked.
    Free,
}

fn view(key: &str, promise: &Promise, whole: &Whole, written: &Written) -> PromiseView {
    let scene = whole.reading.scene;
    let lacks = lacks(promise, whole.reading);
    let kind = promise.kind.known().copied();
    let gives = kind.is_some_and(|kind| kind != Concession::Action);
    let unpublished = kind == Some(Concession::Product) && promise.published != Some(Answer::Yes);
    let (who, standing) = match kind {
        None if promise.kind.is_wrong() => (why("play-promise-unreadable", Vec::new()), Standing::Nobody),
        None => (why("play-promise-open", Vec::new()), Standing::Nobody),
        Some(Concession::Action) => (why("play-promise-free", Vec::new()), Standing::Free),
        Some(_) if unpublished => (why("play-promise-unpublished", Vec::new()), Standing::Nobody),
        Some(kind) => granted(kind, promise, &lacks, whole),
    };
    let today = scene.now.map(|now| now.day);
    let done = promise.done == Some(true);
    let due = promise.due.map(|due| due.to_string());
    let recorded = written.last("promise", key).is_some_and(|record| {
        says(record, "what", promise.what.as_deref())
            && says(record, "owner", promise.owner.as_deref())
            && says(record, "on", due.as_deref())
            && says(record, "concession", kind.map(Concession::word))
    });
    PromiseView {
        key: key.to_owned(),
        what: promise.what.clone(),
        kind,
        complete: lacks.is_empty(),
        lacks,
        price: whole.judged().price.amount.known().filter(|_| gives).and_then(|price| money(scene, price)),
        zone: zone(whole.judged()).filter(|_| gives),
        span: whole.span,
        who,
        grantable: !matches!(standing, Standing::Nobody),
        allowed: matches!(standing, Standing::Free | Standing::Asked(_, true)),
        grant: if let Standing::Asked(grant, _) = standing { Some(grant) } else { None },
        recorded,
        owner: promise.owner.clone(),
        overdue: !done && promise.due.zip(today).is_some_and(|(due, today)| due < today),
        due,
        done,
    }
}

/// What all of it comes to; where a promise cannot be read nobody can say.
pub fn together(reading: &Reading, promised: &[PromiseView]) -> Option<Reason> {
    let unread = promised.iter().any(|promise| promise.kind.is_none());
    let one = promised.iter().find(|promise| promise.zone.is_some()).filter(|_| !unread)?;
    let code = match one.zone? {
        Zone::Clear => "play-together-clear",
        Zone::Approval => "play-together-approval",
        Zone::BelowFloor => "play-together-below",
    };
    let price = one.price.clone()?;
    let mut with = vec![("price", Value::Money(price.clone()))];
    let record = reading.scene.judged.price.amount.known()?;
    with.push(("share", Value::Share(div(sub(record, price.amount), record)?)));
    Some(why(code, with))
}

/// What may be given: each row of the table for what the play can promise, and the price it leads to.
pub fn may(reading: &Reading) -> Vec<MayView> {
    let scene = reading.scene;
    let offered = |kind: Concession| {
        let mut parts = reading.play.steps.iter().flat_map(|step| step.parts);
        parts.any(|part| matches!(part.kind, Kind::Promise(kinds, _) if kinds.contains(&kind)))
    };
    let mut views = Vec::new();
    for row in scene.settings.authority.iter().filter(|row| offered(row.concession)) {
        let own = reading.viewer.is_some_and(|viewer| viewer.holds(&row.role));
        let price = scene.judged.price.amount.known();
        let takes =
            matches!(row.concession, Concession::Discount | Concession::Pause | Concession::Incentive);
        let at = price.zip(row.up_to).filter(|_| takes).map(|(price, share)| left_of(price, share));
        let zone =
            at.and_then(|at| scene.judged.price.zone_of(scene.judged.price.effective_range(Range::just(at))));
        let mut with = vec![("role", Value::Label(row.label.clone()))];
        if let Some(limit) = limit(row, reading) {
            with.push((
                "up_to",
                match row.concession {
                    Concession::Terms => Value::Number(limit),
                    Concession::Trial | Concession::FreeWork | Concession::Product => match &scene.currency {
                        Some(currency) => Value::Money(Money { amount: limit, currency: currency.clone() }),
                        None => Value::Number(limit),
                    },
                    _ => Value::Share(limit),
                },
            ));
        }
        let code = match (own, row.up_to.is_some(), row.concession) {
            (true, true, Concession::Terms) => "play-may-own-days",
            (false, true, Concession::Terms) => "play-may-role-days",
            (true, true, _) => "play-may-own-up-to",
            (false, true, _) => "play-may-role-up-to",
            (true, false, _) => "play-may-own",
            (false, false, _) => "play-may-role",
        };
        views.push(MayView {
            kind: row.concession,
            who: why(code, with),
            own,
            price: at.and_then(|at| money(scene, at)),
            zone,
        });
    }
    views
}
