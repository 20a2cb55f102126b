//! Approvals: which of them count, and what they lift: exactly what they name and nothing worse (design 3.6, law 11).
//!
//! Every entry stands on its own: none takes from what another one lifts, so that leaving one out, or one that cannot
//! be read, never makes anything better.

use std::cell::RefCell;
use std::rc::Rc;

use rust_decimal::{Decimal, RoundingStrategy};

use crate::facts::amount::Amount;
use crate::facts::deal::{Approval, Deal};
use crate::facts::read::{
    At, Findings, LastDay, Names, Whole, may_be_one_id, name_key, name_words, names_somebody, order,
    says_something, start,
};
use crate::guidance::{Grant, Need, Past, PastState, RouteView};
use crate::judging::asked::{Asked, reaches, read_asked, value_of};
use crate::judging::currency::exact_in_currency;
use crate::number::exact::Exact;
use crate::number::money::sub;
use crate::policy::{Policy, Route, Term, TermRule};
use crate::vocabulary::{Covers, Day, Label, Money, Reason, Severity, Status, Value, Why, With};

/// The most approvals of one kind that are tried with one another to find as many people as roles.
const MAX_TRIED: u32 = 10_000;

/// For how many costs it is remembered which price is covered.
const MAX_COSTS: usize = 8;

/// How many withdrawals are held against what was granted.
const MAX_WITHDRAWN: usize = 32;

/// How many holders of one role are looked at to find as many people as roles.
const MAX_HOLDERS: usize = 32;

/// Currencies without coins smaller than their unit (ISO 4217), which a CRM's field holds in whole numbers.
const WHOLE: &str = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF";

/// Who granted something.
#[derive(Clone, Debug, PartialEq)]
struct Person {
    /// To be shown: the name, or else the id.
    name: String,
    /// The name's letters and digits; empty where there is only an id.
    key: String,
    /// The name's words in an order of their own.
    words: String,
    id: Option<String>,
}

impl Person {
    /// Whether the letters and digits are those of the person's id.
    fn has_id(&self, key: &str) -> bool {
        self.id.as_ref().is_some_and(|id| may_be_one_id(id, key))
    }

    /// By id where both have one, else by name; where it is not sure that two are different they are the same. An id
    /// may stand in the place of a name.
    fn is_same(&self, other: &Person) -> bool {
        match (&self.id, &other.id) {
            (Some(own), Some(other)) => may_be_one_id(own, other),
            _ if self.key.is_empty() || other.key.is_empty() => true,
            _ => {
                self.key == other.key
                    || self.words == other.words
                    || self.has_id(&other.key)
                    || other.has_id(&self.key)
            }
        }
    }
}

/// What an entry names, as far as what it covers needs it.
#[derive(Clone, Debug, PartialEq)]
enum Named {
    Price { down_to: Exact, at_cost: Option<Exact> },
    Term { place: usize, up_to: Asked },
    Fit(Ids),
    Signs(Ids),
}

/// The ids that an entry names, in order, so that one is found without looking at all.
#[derive(Clone, Debug, PartialEq)]
struct Ids(Vec<String>);

impl Ids {
    fn of(mut ids: Vec<String>) -> Ids {
        order(&mut ids, |a, b| a < b);
        Ids(ids)
    }

    fn has(&self, id: &str) -> bool {
        self.0.binary_search_by(|own| own.as_str().cmp(id)).is_ok()
    }

    fn has_all(&self, ids: &[&str]) -> bool {
        ids.iter().all(|id| self.has(id))
    }

    fn are_all_in(&self, ids: &[&str]) -> bool {
        let known = Names::of(&mut ids.iter().copied());
        self.0.iter().all(|id| known.place(id).is_some())
    }
}

/// One entry of the deal's list.
#[derive(Clone, Debug, PartialEq)]
struct Entry {
    covers: Covers,
    /// The term it is about, by its place in the policy.
    term: Option<usize>,
    /// What it names; `None` for one that lifts nothing anyway and does not say.
    named: Option<Named>,
    /// Place of the role in the policy.
    role: Option<usize>,
    who: Option<Person>,
    on: Option<Day>,
    until: Option<Day>,
    justified: bool,
    /// `None`: it counts.
    past: Option<PastState>,
}

/// What an approval would have to cover.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Subject<'a> {
    /// An effective price, at a cost; `None`: it is not known.
    Price(&'a Exact, Option<&'a Exact>),
    /// A term, by its place in the policy, with what is asked.
    Term(usize, &'a Asked),
    /// The criteria that fail.
    Fit(&'a [&'a str]),
    /// The signs that were seen.
    Signs(&'a [&'a str]),
}

impl Subject<'_> {
    fn covers(self) -> Covers {
        match self {
            Subject::Price(..) => Covers::Price,
            Subject::Term(..) => Covers::Term,
            Subject::Fit(_) => Covers::Fit,
            Subject::Signs(_) => Covers::Signs,
        }
    }
}

/// The route that lifts `covers`.
pub fn route(policy: &Policy, covers: Covers) -> (&Route, &'static str) {
    match covers {
        Covers::Price => (&policy.routes.price, "routes.price"),
        Covers::Term => (&policy.routes.term, "routes.term"),
        Covers::Fit => (&policy.routes.fit, "routes.fit"),
        Covers::Signs => (&policy.routes.signs, "routes.signs"),
    }
}

/// Everything that was asked for, granted or refused on a deal.
#[derive(Debug)]
pub struct Approvals<'p> {
    policy: &'p Policy,
    currency: Option<String>,
    owner: Option<Person>,
    /// The earliest first; the list's order says nothing.
    entries: Vec<Entry>,
    /// Places of the entries about each term of the policy, and about price, fit and signs.
    about: About,
    /// What was found out already: at a cost the lowest price that is covered.
    lowest: RefCell<Vec<(Option<Exact>, Option<Exact>)>>,
}

/// Places of entries by what they are about.
#[derive(Debug, Default)]
struct About {
    terms: Vec<Vec<usize>>,
    price: Vec<usize>,
    fit: Vec<usize>,
    signs: Vec<usize>,
}

impl About {
    fn of(entries: &[Entry], policy: &Policy) -> About {
        let mut about = About { terms: vec![Vec::new(); policy.terms.len()], ..About::default() };
        for (place, entry) in entries.iter().enumerate() {
            match (entry.covers, entry.term) {
                (Covers::Price, _) => about.price.push(place),
                (Covers::Fit, _) => about.fit.push(place),
                (Covers::Signs, _) => about.signs.push(place),
                (Covers::Term, Some(term)) => {
                    about.terms.get_mut(term).into_iter().for_each(|own| own.push(place))
                }
                (Covers::Term, None) => {}
            }
        }
        about
    }

    fn places(&self, subject: Subject) -> &[usize] {
        match subject {
            Subject::Price(..) => &self.price,
            Subject::Fit(_) => &self.fit,
            Subject::Signs(_) => &self.signs,
            Subject::Term(place, _) => self.terms.get(place).map_or(&[], Vec::as_slice),
        }
    }
}

/// The policy's ids, to be found by name.
struct Known<'p> {
    terms: Names<'p>,
    criteria: Names<'p>,
    signs: Names<'p>,
}

/// Reads one approval.
struct Reader<'a, 'p> {
    policy: &'p Policy,
    known: &'a Known<'p>,
    currency: Option<&'a str>,
    today: Option<Day>,
    owner: Option<Person>,
    /// Something stands there that nobody can read: it may be anybody.
    owner_unclear: bool,
    findings: &'a mut Findings,
}

impl Reader<'_, '_> {
    fn wrong(&mut self, at: &At, code: &'static str, with: With) -> PastState {
        self.findings.error(at, code, with);
        PastState::Void
    }

    /// An amount in the deal's currency. A number alone is one of the policy's: in a deal that is quoted in another one
    /// nobody can tell whether it was granted before the deal was.
    fn amount(&mut self, amount: &Amount, at: &At) -> Result<Exact, PastState> {
        if amount.currency.is_none() && self.currency.is_some_and(|own| own != self.policy.currency) {
            return Err(self.wrong(at, "approval-needs-currency", Vec::new()));
        }
        exact_in_currency(amount, self.currency, self.policy, at, self.findings).ok_or(PastState::Void)
    }

    /// What the approval names.
    fn named(
        &mut self,
        own: &Approval,
        covers: Covers,
        term: Option<usize>,
        at: &At,
    ) -> Result<Named, PastState> {
        // What it says of another kind narrows it in a way that nobody can tell.
        let said = [
            ("term", own.term.is_some(), Covers::Term),
            ("up_to", own.up_to.is_some(), Covers::Term),
            ("down_to", own.down_to.is_some(), Covers::Price),
            ("at_cost", own.at_cost.is_some(), Covers::Price),
            ("criteria", !own.criteria.items.is_empty() || own.criteria.unclear, Covers::Fit),
            ("signs", !own.signs.items.is_empty() || own.signs.unclear, Covers::Signs),
        ];
        if let Some((key, ..)) = said.iter().find(|(_, said, of)| *said && *of != covers) {
            return Err(self.wrong(&at.key(key), "approval-other-measure", Vec::new()));
        }
        match covers {
            Covers::Price => {
                let Some(amount) = &own.down_to else {
                    return Err(self.wrong(&at.key("down_to"), "required", Vec::new()));
                };
                let down_to = self.amount(amount, &at.key("down_to"))?;
                let at = at.key("at_cost");
                let at_cost = match &own.at_cost {
                    Some(amount) => Some(self.amount(amount, &at)?),
                    None if self.policy.approvals.price_needs_cost => {
                        return Err(self.wrong(&at, "approval-needs-cost", Vec::new()));
                    }
                    None => None,
                };
                Ok(Named::Price { down_to, at_cost })
            }
            Covers::Term => {
                let at = at.key("up_to");
                let found = term.and_then(|place| self.policy.terms.get(place).map(|term| (place, term)));
                let Some((place, term)) = found else { return Err(PastState::Void) };
                let Some(json) = &own.up_to else {
                    let with = vec![("term", Value::Label(term.label.clone()))];
                    return Err(self.wrong(&at, "approval-needs-up-to", with));
                };
                match read_asked(json, term, &at, self.findings) {
                    Some(up_to) => Ok(Named::Term { place, up_to }),
                    None => Err(PastState::Void),
                }
            }
            Covers::Fit => {
                let codes = ["approval-needs-criteria", "unknown-criterion", "unknown-criterion-nearest"];
                let known = &self.known.criteria;
                self.ids(&own.criteria.items, own.criteria.unclear, known, &at.key("criteria"), codes)
                    .map(Named::Fit)
            }
            Covers::Signs => {
                let codes = ["approval-needs-signs", "unknown-sign", "unknown-sign-nearest"];
                let known = &self.known.signs;
                self.ids(&own.signs.items, own.signs.unclear, known, &at.key("signs"), codes)
                    .map(Named::Signs)
            }
        }
    }

    /// The ids that are named, all of which the policy must know; the first of `codes` says that none is.
    fn ids(
        &mut self,
        items: &[Option<String>],
        unclear: bool,
        known: &Names,
        at: &At,
        codes: [&'static str; 3],
    ) -> Result<Ids, PastState> {
        let [none, unknown, nearest] = codes;
        let mut ids = Vec::with_capacity(items.len());
        let mut wrong = unclear;
        for (place, id) in items.iter().enumerate() {
            match id {
                Some(id) if known.place(id).is_some() => ids.push(id.clone()),
                Some(id) => {
                    self.findings.unknown_id(
                        &at.place(place),
                        id,
                        &mut known.words(),
                        [unknown, nearest],
                        Severity::Error,
                    );
                    wrong = true;
                }
                None => {
                    self.findings.error(&at.place(place), "required", Vec::new());
                    wrong = true;
                }
            }
        }
        if ids.is_empty() && !wrong {
            return Err(self.wrong(at, none, Vec::new()));
        }
        if wrong { Err(PastState::Void) } else { Ok(Ids::of(ids)) }
    }

    fn term(&mut self, own: &Approval, at: &At) -> Option<usize> {
        let at = at.key("term");
        let Some(id) = &own.term else {
            self.wrong(&at, "required", Vec::new());
            return None;
        };
        let place = self.known.terms.place(id);
        if place.is_none() {
            let codes = ["unknown-term", "unknown-term-nearest"];
            let mut known = self.policy.terms.iter().map(|term| term.id.as_str());
            self.findings.unknown_id(&at, id, &mut known, codes, Severity::Error);
        }
        place
    }

    fn role(&mut self, own: &Approval, route: &Route, at: &At) -> Option<usize> {
        let at = at.key("role");
        let Some(id) = &own.role else {
            self.wrong(&at, "required", Vec::new());
            return None;
        };
        let Some(place) = self.policy.roles.iter().position(|role| role.id == *id) else {
            let codes = ["unknown-role", "unknown-role-nearest"];
            let mut known = self.policy.roles.iter().map(|role| role.id.as_str());
            self.findings.unknown_id(&at, id, &mut known, codes, Severity::Error);
            return None;
        };
        if !route.all_of.contains(&place) {
            let with =
                vec![("role", Value::Text(start(id, 60))), ("allowed", self.policy.role_labels(route))];
            self.wrong(&at, "approval-not-allowed", with);
            return None;
        }
        Some(place)
    }

    /// Whoever granted it must be somebody, hold the role where the policy says who does, and not own the deal.
    fn may(&mut self, who: Option<&Person>, role: usize, at: &At) -> Result<(), PastState> {
        let at = at.key("by");
        let Some(who) = who else { return Err(self.wrong(&at, "approval-without-name", Vec::new())) };
        let holders = self.policy.roles.get(role).and_then(|role| role.holders.as_ref());
        let holds = |holder: &String| {
            let key = name_key(holder);
            !key.is_empty() && (who.id.as_ref() == Some(holder) || key == who.key)
        };
        if let Some(holders) = holders.filter(|holders| !holders.iter().any(holds)) {
            let by = ("by", Value::Text(who.name.clone()));
            if holders.is_empty() {
                return Err(self.wrong(&at, "approval-role-closed", vec![by]));
            }
            let with = vec![by, ("holders", Value::Text(holders.join(", ")))];
            return Err(self.wrong(&at, "approval-not-holder", with));
        }
        if self.policy.approvals.owner_may_approve {
            return Ok(());
        }
        let own = self.owner.as_ref().filter(|owner| owner.is_same(who));
        // One is known by name and the other by id: nobody can say that they are two.
        let unsure = own.is_some_and(|owner| owner.key.is_empty() != who.key.is_empty());
        let code = match own {
            _ if self.owner_unclear || unsure => "approval-owner-unknown",
            Some(_) => "approval-by-owner",
            None => return Ok(()),
        };
        Err(self.wrong(&at, code, vec![("by", Value::Text(who.name.clone()))]))
    }

    /// Granted no later than today, and still valid. Without a day to compare with, an approval that runs out does
    /// not count: nobody can say that it still holds.
    fn in_time(&mut self, own: &Approval, at: &At) -> Result<(), PastState> {
        if let (Some(on), Some(today)) = (own.on, self.today)
            && on > today
        {
            return Err(self.wrong(&at.key("on"), "approval-in-future", vec![("on", Value::day(on))]));
        }
        let Some(LastDay(until)) = own.valid_until else { return Ok(()) };
        let Some(today) = self.today else {
            return Err(self.wrong(&at.key("valid_until"), "approval-without-today", Vec::new()));
        };
        if until < today {
            self.findings.error(
                &at.key("valid_until"),
                "approval-expired",
                vec![("until", Value::day(until))],
            );
            return Err(PastState::Expired);
        }
        Ok(())
    }

    /// Fills in what the approval names and who gave it; `Err` says why it does not count.
    fn fill(&mut self, own: &Approval, entry: &mut Entry, at: &At) -> Result<(), PastState> {
        let covers = entry.covers;
        if covers == Covers::Term {
            entry.term = self.term(own, at);
        }
        let named = self.named(own, covers, entry.term, at);
        entry.role = self.role(own, route(self.policy, covers).0, at);
        let may = match entry.role {
            Some(role) => self.may(entry.who.as_ref(), role, at),
            None => Err(PastState::Void),
        };
        let in_time = self.in_time(own, at);
        entry.named = named.as_ref().ok().cloned();
        named.and(may).and(in_time)
    }

    fn entry(&mut self, read: &Whole<Approval>, lacks: bool, at: &At) -> Option<Entry> {
        let own = &read.value;
        let whole = read.whole && !lacks;
        let Some(covers) = own.covers else {
            if whole {
                self.wrong(&at.key("covers"), "required", Vec::new());
            }
            return None;
        };
        let mut entry = Entry {
            covers,
            term: None,
            named: None,
            role: None,
            who: person(own.by.as_ref(), own.by_id.as_ref()),
            on: own.on,
            until: own.valid_until.map(|LastDay(day)| day),
            justified: own.justification.as_ref().is_some_and(|text| says_something(text)),
            past: None,
        };
        let past = match own.status.unwrap_or(Status::Granted) {
            _ if !whole => PastState::Void,
            Status::Requested => PastState::Requested,
            Status::Rejected => PastState::Rejected,
            Status::Withdrawn => PastState::Withdrawn,
            Status::Granted => {
                entry.past = self.fill(own, &mut entry, at).err();
                return Some(entry);
            }
        };
        // What lifts nothing anyway need not be complete: its gaps are nobody's mistake.
        let mut quiet = Findings::default();
        let mut aside = Reader { findings: &mut quiet, owner: self.owner.clone(), ..*self };
        aside.fill(own, &mut entry, at).ok();
        entry.past = Some(past);
        Some(entry)
    }
}

/// Whoever a name or an id names; nobody where neither says anything.
fn person(name: Option<&String>, id: Option<&String>) -> Option<Person> {
    let says = |text: &&String| names_somebody(text);
    let (name, id) = (name.filter(says), id.filter(says));
    let key = name.map(|name| name_key(name)).unwrap_or_default();
    let words = name.map(|name| name_words(name)).unwrap_or_default();
    Some(Person { name: name.or(id)?.clone(), key, words, id: id.cloned() })
}

/// Everything the deal says of approvals; what is wrong with one is reported at its field.
pub fn read<'p>(
    deal: &Deal,
    policy: &'p Policy,
    today: Option<Day>,
    findings: &mut Findings,
) -> Rc<Approvals<'p>> {
    let currency = deal.money().map(str::to_owned);
    let owner = person(deal.owner.known(), deal.owner_id.known());
    let owner_unclear = deal.owner.is_wrong() || deal.owner_id.is_wrong();
    let list = At::ROOT.key("approvals");
    let mut entries = Vec::with_capacity(deal.approvals.items.len());
    let known = Known {
        terms: Names::of(&mut policy.terms.iter().map(|term| term.id.as_str())),
        criteria: Names::of(&mut policy.criteria.iter().map(|one| one.id.as_str())),
        signs: Names::of(&mut policy.signs.iter().map(|one| one.id.as_str())),
    };
    let mut reader = Reader {
        policy,
        known: &known,
        currency: currency.as_deref(),
        today,
        owner: owner.clone(),
        owner_unclear,
        findings,
    };
    let withheld = withheld(deal);
    let mut withdrawn: Vec<(usize, Entry)> = Vec::new();
    for (place, approval) in deal.approvals.placed() {
        let at = list.place(place);
        let lacks = reader.findings.all_withheld || withheld.contains(&place);
        if lacks && approval.whole {
            reader.wrong(&at, "approval-lacks", Vec::new());
        }
        let Some(entry) = reader.entry(approval, lacks, &at) else { continue };
        if let (None, Some(Named::Price { at_cost: None, .. })) = (entry.past, &entry.named) {
            reader.findings.warning(&at.key("at_cost"), "approval-without-cost", Vec::new());
        }
        let beside = entry.past == Some(PastState::Withdrawn) && withdrawn.len() < MAX_WITHDRAWN;
        withdrawn.extend(beside.then(|| (place, entry.clone())));
        entries.push(entry);
    }
    // Each entry stands alone; that somebody has both granted something and taken it back is for people to see.
    for (place, gone) in withdrawn {
        if entries.iter().any(|entry| gone.takes_back(entry)) {
            reader.findings.warning(&list.place(place), "approval-withdrawn-beside", vec![gone.by(policy)]);
        }
    }
    // The list's order says nothing; the first approval of a role is the one that is shown.
    fn rank(entry: &Entry) -> (Option<Day>, Option<PastState>, Option<&str>, Option<&Exact>) {
        let name = entry.who.as_ref().map(|who| who.name.as_str());
        (entry.on, entry.past, name, entry.least())
    }
    order(&mut entries, |a, b| rank(a) < rank(b));
    let about = About::of(&entries, policy);
    Rc::new(Approvals { policy, currency, owner, entries, about, lowest: RefCell::default() })
}

/// Places of the approvals of which the page could not deliver a part that is there: its end, perhaps.
fn withheld(deal: &Deal) -> Vec<usize> {
    let mut places = Vec::new();
    for missing in &deal.missing.items {
        let empty = matches!(missing.why, Some(Why::Unmapped | Why::Empty | Why::Unsupported));
        let below = missing.path.as_deref().and_then(|path| path.strip_prefix("approvals."));
        if let Some(below) = below.filter(|_| !empty) {
            places.extend(below.split('.').next().and_then(|place| place.parse::<usize>().ok()));
        }
    }
    places
}

impl Entry {
    /// With a price: the lowest that it covers.
    fn least(&self) -> Option<&Exact> {
        match &self.named {
            Some(Named::Price { down_to, .. }) => Some(down_to),
            _ => None,
        }
    }

    /// Withdrawn by a person who is not known to have granted that later.
    fn takes_back(&self, granted: &Entry) -> bool {
        let later = self.on.zip(granted.on).is_some_and(|(gone, granted)| gone < granted);
        let known = self.who.is_some() && granted.who.is_some();
        let alike = (self.covers, self.term) == (granted.covers, granted.term) && same(self, granted);
        granted.past.is_none() && known && alike && !later
    }

    /// What it names reaches as far as the subject.
    fn reaches(&self, policy: &Policy, subject: Subject) -> bool {
        match (&self.named, subject) {
            (Some(Named::Price { down_to, at_cost }), Subject::Price(effective, cost)) => {
                down_to <= effective
                    && at_cost.as_ref().is_none_or(|granted| cost.is_some_and(|cost| cost <= granted))
            }
            (Some(Named::Term { place, up_to }), Subject::Term(own, asked)) => {
                let term = policy.terms.get(own).filter(|_| *place == own);
                term.is_some_and(|term| reaches(&term.rule, up_to, asked))
            }
            (Some(Named::Fit(named)), Subject::Fit(failing)) => named.has_all(failing),
            (Some(Named::Signs(named)), Subject::Signs(seen)) => named.has_all(seen),
            _ => false,
        }
    }

    /// It names something of the subject.
    fn touches(&self, subject: Subject) -> bool {
        match (&self.named, subject) {
            (Some(Named::Fit(named)), Subject::Fit(failing)) => failing.iter().any(|id| named.has(id)),
            (Some(Named::Signs(named)), Subject::Signs(seen)) => seen.iter().any(|id| named.has(id)),
            _ => true,
        }
    }

    /// The subject is no better than what was refused.
    fn was_about_this(&self, policy: &Policy, subject: Subject) -> bool {
        match (&self.named, subject) {
            (Some(Named::Price { down_to, .. }), Subject::Price(effective, _)) => {
                effective <= down_to || !self.reaches(policy, subject)
            }
            (Some(Named::Term { up_to, .. }), Subject::Term(_, asked)) => {
                up_to == asked || !(matches!(up_to, Asked::Option(_)) || self.reaches(policy, subject))
            }
            (Some(Named::Fit(named)), Subject::Fit(failing)) => named.are_all_in(failing),
            (Some(Named::Signs(named)), Subject::Signs(seen)) => named.are_all_in(seen),
            _ => true,
        }
    }

    /// Who did it, as a parameter of a message.
    fn by(&self, policy: &Policy) -> (&'static str, Value) {
        let role = || self.role.and_then(|role| policy.roles.get(role));
        let who = match &self.who {
            Some(who) => Value::Text(who.name.clone()),
            None => {
                role().map_or(Value::Message("somebody".to_owned()), |role| Value::Label(role.label.clone()))
            }
        };
        ("by", who)
    }
}

impl<'p> Approvals<'p> {
    /// The entries about that, the earliest first.
    fn about(&self, subject: Subject) -> impl DoubleEndedIterator<Item = &Entry> {
        self.about.places(subject).iter().filter_map(|place| self.entries.get(*place))
    }

    /// The entries that lift `subject`, for each role of its route, as many as could matter.
    fn lifting(&self, subject: Subject) -> Vec<Vec<&Entry>> {
        let route = route(self.policy, subject.covers()).0;
        let count = route.all_of.len();
        let mut roles: Vec<Vec<&Entry>> = vec![Vec::new(); count];
        for entry in self.about(subject) {
            if entry.past.is_some() || !entry.reaches(self.policy, subject) {
                continue;
            }
            let place = route.all_of.iter().position(|role| entry.role == Some(*role));
            let Some(found) = place.and_then(|place| roles.get_mut(place)) else { continue };
            // Each of the other roles takes one person away, by id or by name: of one id, of one name, and of all, so
            // many are enough that somebody is left whenever anybody would be. The writing counts beside.
            let like = |same: fn(&Person, &Person) -> bool| {
                let alike = |other: &&&Entry| {
                    other.who.as_ref().zip(entry.who.as_ref()).is_some_and(|(a, b)| same(a, b))
                };
                found.iter().filter(alike).count() >= count
            };
            let known = found.iter().any(|other| other.who == entry.who)
                || like(|a, b| a.id.is_some() && a.id == b.id)
                || like(|a, b| a.key == b.key)
                || like(|a, b| a.words == b.words)
                || found.len() > count.saturating_mul(count);
            let written = entry.justified && !found.iter().any(|other| other.justified);
            if !known || written {
                found.push(entry);
            }
        }
        roles
    }

    /// Somebody for each role, as far as there is one: of the first who are enough people, or else of the first.
    fn seated<'e>(&self, roles: &[Vec<&'e Entry>]) -> Vec<Option<&'e Entry>> {
        let distinct = self.policy.approvals.distinct_people;
        let mut seated = Vec::with_capacity(roles.len());
        let alike = distinct.then_some(same as fn(&Entry, &Entry) -> bool);
        if roles.iter().all(|found| !found.is_empty())
            && seat(roles, alike, &mut seated, &mut MAX_TRIED.clone())
        {
            return seated.into_iter().map(Some).collect();
        }
        let mut partly: Vec<Option<&Entry>> = Vec::with_capacity(roles.len());
        for found in roles {
            let free = found
                .iter()
                .find(|entry| !distinct || !partly.iter().flatten().any(|other| same(other, entry)));
            partly.push(free.copied());
        }
        partly
    }

    /// Nobody can complete the route: a role is held by nobody who may, or by fewer people than there are roles.
    pub fn is_closed(&self, covers: Covers) -> bool {
        let rules = &self.policy.approvals;
        let mut people: Vec<Vec<Person>> = Vec::new();
        for place in &route(self.policy, covers).0.all_of {
            // Who holds a role without a list only the CRM knows.
            let Some(holders) = self.policy.roles.get(*place).and_then(|role| role.holders.as_ref()) else {
                continue;
            };
            let mut able = Vec::new();
            for holder in holders {
                // A list of holders holds names and ids alike.
                let Some(one) = person(Some(holder), None) else { continue };
                let own = self.owner.as_ref().filter(|owner| !owner.key.is_empty() || owner.has_id(&one.key));
                if rules.owner_may_approve || !own.is_some_and(|owner| owner.is_same(&one)) {
                    able.push(one);
                }
            }
            people.push(able);
        }
        let roles: Vec<Vec<&Person>> =
            people.iter().map(|able| able.iter().take(MAX_HOLDERS).collect()).collect();
        let alike = rules.distinct_people.then_some(Person::is_same as fn(&Person, &Person) -> bool);
        !seat(&roles, alike, &mut Vec::new(), &mut MAX_TRIED.clone())
    }

    /// Something of that kind counts at all.
    pub fn has(&self, covers: Covers) -> bool {
        self.entries.iter().any(|entry| entry.past.is_none() && entry.covers == covers)
    }

    /// Whether every role of the route has agreed, each by a person of its own unless the policy says otherwise, and
    /// in writing where the route asks for it.
    pub fn complete(&self, subject: Subject) -> bool {
        let route = route(self.policy, subject.covers()).0;
        if !self.has(subject.covers()) {
            return false;
        }
        let roles = self.lifting(subject);
        let written = || roles.iter().flatten().any(|entry| entry.justified);
        self.seated(&roles).iter().all(Option::is_some) && (!route.justification || written())
    }

    /// The lowest effective price that a complete set of approvals covers at a cost.
    pub fn lowest(&self, cost: Option<&Exact>) -> Option<Exact> {
        if !self.has(Covers::Price) {
            return None;
        }
        if let Some((_, found)) = self.lowest.borrow().iter().find(|(known, _)| known.as_ref() == cost) {
            return found.clone();
        }
        let mut prices: Vec<&Exact> = self.entries.iter().filter_map(Entry::least).collect();
        order(&mut prices, |a, b| a < b);
        // The higher the price, the more of the approvals cover it.
        let (mut low, mut high) = (0, prices.len());
        while low < high {
            let middle = low + (high - low) / 2;
            match prices.get(middle).is_some_and(|price| self.complete(Subject::Price(price, cost))) {
                true => high = middle,
                false => low = middle + 1,
            }
        }
        let found = prices.get(low).map(|price| Exact::clone(price));
        let mut known = self.lowest.borrow_mut();
        if known.len() < MAX_COSTS {
            known.push((cost.cloned(), found.clone()));
        }
        found
    }

    fn money(&self, amount: &Exact) -> Value {
        let amount = amount.near();
        Value::Money(Money { amount, currency: self.currency.clone().unwrap_or_default() })
    }

    /// What a field of the deal's currency can hold: the coin at which an amount is, or the next one above it.
    fn coins_up(&self, amount: &Exact) -> Option<Money> {
        let currency = self.currency.clone()?;
        Some(Money { amount: amount.up(self.coin()).normalize(), currency })
    }

    /// The same, or the next one below it.
    fn coins_down(&self, amount: &Exact) -> Option<Money> {
        let mut money = self.coins_up(amount)?;
        if Exact::from(money.amount) > *amount {
            money.amount = sub(money.amount, self.coin()).normalize();
        }
        Some(money)
    }

    /// The smallest coin of the deal's currency.
    fn coin(&self) -> Decimal {
        let whole = self.currency.as_ref().is_some_and(|code| WHOLE.split(' ').any(|own| own == code));
        if whole { Decimal::ONE } else { Decimal::new(1, 2) }
    }

    /// The route for the card: what it takes, who must agree, who has, and what came before.
    pub fn view(&self, subject: Subject) -> RouteView {
        let policy = self.policy;
        let (route, setting) = route(policy, subject.covers());
        let roles = self.lifting(subject);
        let seated = self.seated(&roles);
        let mut needs = Vec::with_capacity(route.all_of.len());
        for ((place, found), entry) in route.all_of.iter().zip(&roles).zip(&seated) {
            let Some(role) = policy.roles.get(*place) else { continue };
            let name = |entry: &Entry| entry.who.as_ref().map(|who| who.name.clone());
            needs.push(Need {
                role: role.id.clone(),
                label: role.label.clone(),
                holders: role.holders.clone().unwrap_or_default(),
                granted: entry.map(|entry| Grant { by: name(entry), on: entry.on.map(|on| on.to_string()) }),
                counted_elsewhere: match entry {
                    Some(_) => None,
                    None => found.first().and_then(|entry| name(entry)),
                },
            });
        }
        let justified = roles.iter().flatten().any(|entry| entry.justified);
        let open: Vec<usize> = route
            .all_of
            .iter()
            .zip(&seated)
            .filter(|(_, entry)| entry.is_none())
            .map(|(role, _)| *role)
            .collect();
        let complete = open.is_empty() && (justified || !route.justification);
        let ids = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect();
        let (mut down_to, mut at_cost, mut term, mut up_to) = (None, None, None, (None, None));
        let (mut criteria, mut signs) = (Vec::new(), Vec::new());
        match subject {
            Subject::Price(effective, cost) => {
                down_to = self.coins_down(effective);
                at_cost = cost.and_then(|cost| self.coins_up(cost));
            }
            Subject::Term(place, asked) => {
                if let Some(own) = policy.terms.get(place) {
                    term = Some(own.id.clone());
                    up_to = (named_text(own, asked), value_of(own, asked));
                }
            }
            Subject::Fit(failing) => criteria = ids(failing),
            Subject::Signs(seen) => signs = ids(seen),
        }
        RouteView {
            covers: subject.covers(),
            term,
            down_to,
            at_cost,
            up_to: up_to.0,
            up_to_value: up_to.1,
            criteria,
            signs,
            past: if complete { Vec::new() } else { self.past(subject, &open) },
            closed: self.is_closed(subject.covers()),
            needs,
            justification: route.justification,
            justified,
            complete,
            setting,
        }
    }

    /// What was asked for or granted before in one of the `open` roles and does not lift this, the latest first; a
    /// handful of them.
    fn past(&self, subject: Subject, open: &[usize]) -> Vec<Past> {
        let mut past = Vec::new();
        // Roles that were asked for this, or more, after what comes now.
        let mut asked: Vec<Option<usize>> = Vec::new();
        for entry in self.about(subject).rev() {
            let elsewhere = entry.role.is_some_and(|role| !open.contains(&role));
            if elsewhere {
                continue;
            }
            let reaches = entry.reaches(self.policy, subject);
            let state = match entry.past {
                Some(state) => state,
                None if reaches => continue,
                None => PastState::Lapsed,
            };
            let relevant = match state {
                PastState::Rejected | PastState::Withdrawn => entry.was_about_this(self.policy, subject),
                PastState::Expired => entry.touches(subject),
                _ => true,
            };
            if !relevant {
                continue;
            }
            if state == PastState::Requested && reaches {
                asked.push(entry.role);
            }
            let anew = asked.contains(&None) || asked.contains(&entry.role);
            let said = state != PastState::Requested && !anew;
            past.push(Past { state, said, reaches, reason: self.why(entry, state, subject) });
            if past.len() == 5 {
                break;
            }
        }
        past
    }

    /// What became of an approval, and what has changed since.
    fn why(&self, entry: &Entry, state: PastState, subject: Subject) -> Reason {
        let mut with = vec![entry.by(self.policy)];
        let day = entry.on.map(|on| ("day", Value::day(on)));
        let dated = |plain, dated| if day.is_some() { dated } else { plain };
        let code = match state {
            PastState::Requested => dated("approval-requested", "approval-requested-on"),
            PastState::Rejected => dated("approval-rejected", "approval-rejected-on"),
            PastState::Withdrawn => dated("approval-withdrawn", "approval-withdrawn-on"),
            PastState::Void => "approval-void",
            PastState::Expired => {
                with.extend(entry.until.map(|until| ("until", Value::day(until))));
                "approval-expired"
            }
            PastState::Lapsed => self.lapse(entry, subject, &mut with),
        };
        with.extend(day);
        Reason { code, with, setting: None }
    }

    fn lapse(&self, entry: &Entry, subject: Subject, with: &mut With) -> &'static str {
        let others = |named: &Ids, own: &[&str], label: &dyn Fn(&str) -> Option<Rc<Label>>| {
            let others = own.iter().filter(|id| !named.has(id));
            Value::List(others.filter_map(|id| label(id)).map(Value::Label).collect())
        };
        match (&entry.named, subject) {
            (Some(Named::Price { down_to, .. }), Subject::Price(effective, _)) if effective < down_to => {
                with.extend([("granted", self.money(down_to)), ("now", self.money(effective))]);
                "approval-lapsed-price"
            }
            (Some(Named::Price { at_cost: Some(granted), .. }), Subject::Price(_, cost)) => {
                with.push(("granted", self.money(granted)));
                with.extend(cost.map(|cost| ("now", self.money(cost))));
                if cost.is_some() { "approval-lapsed-cost" } else { "approval-lapsed-cost-unknown" }
            }
            (Some(Named::Term { up_to, .. }), Subject::Term(place, asked)) => {
                if let Some(term) = self.policy.terms.get(place) {
                    with.push(("term", Value::Label(term.label.clone())));
                    with.extend(value_of(term, up_to).map(|granted| ("granted", granted)));
                    with.extend(value_of(term, asked).map(|now| ("now", now)));
                }
                "approval-lapsed-term"
            }
            (Some(Named::Fit(named)), Subject::Fit(failing)) => {
                let label = |id: &str| {
                    self.policy.criteria.iter().find(|one| one.id == id).map(|one| one.label.clone())
                };
                with.push(("criteria", others(named, failing, &label)));
                "approval-lapsed-fit"
            }
            (Some(Named::Signs(named)), Subject::Signs(seen)) => {
                let label =
                    |id: &str| self.policy.signs.iter().find(|one| one.id == id).map(|one| one.label.clone());
                with.push(("signs", others(named, seen, &label)));
                "approval-lapsed-signs"
            }
            _ => "approval-void",
        }
    }
}

fn same(one: &Entry, other: &Entry) -> bool {
    one.who.as_ref().zip(other.who.as_ref()).is_none_or(|(one, other)| one.is_same(other))
}

/// Seats somebody in every role that is left, no one twice where there is something by which two are the `same`.
fn seat<'e, T>(
    roles: &[Vec<&'e T>],
    same: Option<fn(&T, &T) -> bool>,
    seated: &mut Vec<&'e T>,
    tries: &mut u32,
) -> bool {
    let Some(found) = roles.get(seated.len()) else { return true };
    for one in found {
        if *tries == 0 {
            return false;
        }
        *tries -= 1;
        if same.is_some_and(|same| seated.iter().any(|other| same(other, one))) {
            continue;
        }
        seated.push(one);
        if seat(roles, same, seated, tries) {
            return true;
        }
        seated.pop();
    }
    false
}

/// What is asked as an approval names it. Months of fees that were computed from an amount are rounded up to what a
/// field can hold.
fn named_text(term: &Term, asked: &Asked) -> Option<String> {
    Some(match asked {
        Asked::Unknown | Asked::FeesUnknown => return None,
        Asked::Standard => "standard".to_owned(),
        Asked::Unlimited => "unlimited".to_owned(),
        Asked::Demanded => "true".to_owned(),
        Asked::Number(number) if number.normalize().scale() <= 4 => number.normalize().to_string(),
        Asked::Number(number) => {
            let further = match term.rule {
                TermRule::AtLeast { .. } => RoundingStrategy::ToNegativeInfinity,
                _ => RoundingStrategy::ToPositiveInfinity,
            };
            number.round_dp_with_strategy(2, further).normalize().to_string()
        }
        Asked::Option(place) => match &term.rule {
            TermRule::OneOf { options, .. } => options.get(*place)?.id.clone(),
            _ => return None,
        },
    })
}
