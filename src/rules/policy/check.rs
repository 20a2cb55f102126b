//! The check of a policy: every mistake at once, each at its path, and a policy only when there is none.

use std::rc::Rc;

use rust_decimal::Decimal;

use crate::facts::amount::Code;
use crate::facts::json::Json;
use crate::facts::read::{At, Findings, Read, Scalar, folded, name_key, order, same_text, start};
use crate::guidance::PolicyView;
use crate::number::money::{div, sum};
use crate::policy::doubts::{meant, question};
use crate::policy::file::{
    Catastrophic, CriterionFile, Judge, NotMentioned, OptionFile, PolicyFile, PriceFile, RoundingFile,
    RoundingMode, RouteFile, RowFile, SignFile, SizeBy, TermFile,
};
use crate::policy::labels::{Labels, label};
use crate::policy::{
    ApprovalRules, Checked, Choosable, Criterion, FitRule, Policy, Role, Rounding, Route, Routes, Row,
    SignRule, Size, Term, TermRule,
};
use crate::vocabulary::{Compare, Label, Level, MarginBasis, Severity, SignGroup, Unit, Value, errors_in};

const SCHEMA: &str = "walkaway.policy/1";
/// Ids that the language files name; anything else needs `labels`.
const NAMED: &str = crate::policy::DEFAULT;

/// The ids there are so far, in order, each with where it stands.
type Taken = Vec<(String, String)>;

/// The least and the most a number may be.
type Bounds = (Decimal, Decimal);
const RATE: Bounds = (decimal(1, 9), decimal(1_000_000_000, 0));
const DIGITS: Bounds = (Decimal::ONE, decimal(12, 0));
/// Up to 10^12.
const STEP: Bounds = (decimal(1, 4), Decimal::from_parts(3_567_587_328, 232, 0, false, 0));
const MARGIN: Bounds = (Decimal::ZERO, Decimal::TEN);
const ADJUSTMENT: Bounds = (Decimal::ZERO, decimal(5, 1));
const ANNUAL_RATE: Bounds = (Decimal::ZERO, Decimal::ONE);
const DAYS_IN_YEAR: Bounds = (decimal(360, 0), decimal(366, 0));
const CRITERION_WEIGHT: Bounds = (Decimal::ZERO, decimal(1000, 0));
const HUNDRED: Bounds = (Decimal::ZERO, Decimal::ONE_HUNDRED);
const LEAVE_FROM: Bounds = (decimal(1, 2), Decimal::ONE_HUNDRED);
const LEVEL_FROM: Bounds = (decimal(1, 2), decimal(10_000, 0));

const fn decimal(digits: u32, scale: u32) -> Decimal {
    Decimal::from_parts(digits, 0, 0, false, scale)
}

/// Lays `own` over the defaults and checks the result as a whole.
pub fn check(defaults: &Json, own: Option<&Json>) -> Checked {
    let mut whole = defaults.clone();
    let mut findings = Findings { strict: true, ..Findings::default() };
    match own {
        None | Some(Json::Null) => {}
        Some(own @ Json::Object(_)) => whole.merge(own),
        Some(other) => findings.not_an_object(&At::ROOT, other),
    }
    let file = PolicyFile::read(Some(&whole), &At::ROOT, &mut findings);
    let policy = Check { findings: &mut findings }.policy(&file);
    question(own, &whole, &file, &mut findings);
    let errors = findings.shown();
    Checked {
        // A remark does not silence the rules.
        policy: (errors_in(&errors) == 0).then_some(policy),
        view: PolicyView {
            version: file.version.unwrap_or_default(),
            contact: file.contact.unwrap_or_default(),
            errors,
        },
    }
}

/// Reports mistakes and builds the checked form on the way. Where something is missing or wrong a stand-in
/// takes its place: with a mistake reported nobody gets to see the result.
struct Check<'f> {
    findings: &'f mut Findings,
}

impl Check<'_> {
    #[inline(never)]
    fn wrong(&mut self, at: &At, code: &'static str) {
        self.findings.error(at, code, Vec::new());
    }

    #[inline(never)]
    fn wrong_text(&mut self, at: &At, code: &'static str, name: &'static str, text: &str) {
        self.findings.error_with(at, code, name, Value::Text(text.to_owned()));
    }

    #[inline(never)]
    fn wrong_texts(&mut self, at: &At, code: &'static str, names: [&'static str; 2], texts: [&str; 2]) {
        let with = names.into_iter().zip(texts.map(|text| Value::Text(text.to_owned())));
        self.findings.error(at, code, with.collect());
    }

    #[inline(never)]
    fn wrong_numbers(
        &mut self,
        at: &At,
        code: &'static str,
        names: [&'static str; 2],
        value: fn(Decimal) -> Value,
        numbers: [&Decimal; 2],
    ) {
        let with = names.into_iter().zip(numbers.map(|number| value(*number)));
        self.findings.error(at, code, with.collect());
    }

    /// Reports "required" at `name` when it is not `there`, unless something is already known to be wrong with it.
    #[inline(never)]
    fn need(&mut self, at: &At, name: &str, there: bool) {
        if !there {
            let at = at.key(name);
            let path = at.path();
            if !self.findings.errors.iter().any(|error| error.path.starts_with(&path)) {
                self.wrong(&at, "required");
            }
        }
    }

    /// The number if it is there and within its bounds.
    #[inline(never)]
    fn between(&mut self, at: &At, name: &str, value: &Option<Decimal>, bounds: &Bounds) -> Option<Decimal> {
        self.need(at, name, value.is_some());
        let (least, most) = bounds;
        if value.as_ref().is_some_and(|value| value < least || value > most) {
            let names = ["least", "most"];
            self.wrong_numbers(&at.key(name), "out-of-range", names, Value::Number, [least, most]);
            return None;
        }
        *value
    }

    /// A share within its bounds. One that would be within them as a percent is told so: 35 for 0.35.
    fn share(&mut self, at: &At, name: &str, value: &Option<Decimal>, bounds: &Bounds) -> Option<Decimal> {
        let (least, most) = bounds;
        let percent = |number: &Decimal| {
            let share = div(*number, Decimal::ONE_HUNDRED);
            number > most
                && *number >= Decimal::TWO
                && share.is_some_and(|share| share >= *least && share <= *most)
        };
        let Some(number) = value.filter(|number| percent(number) && *number <= Decimal::ONE_HUNDRED) else {
            return self.between(at, name, value, bounds);
        };
        self.findings.error(&at.key(name), "share-is-percent", meant(number));
        None
    }

    /// The number, or zero if it is not there or out of bounds.
    #[inline(never)]
    fn number(&mut self, at: &At, name: &str, value: &Option<Decimal>, bounds: &Bounds) -> Decimal {
        self.between(at, name, value, bounds).unwrap_or_default()
    }

    fn policy(&mut self, file: &PolicyFile) -> Policy {
        let root = At::ROOT;
        self.need(&root, "schema", file.schema.is_some());
        if let Some(schema) = file.schema.as_ref().filter(|schema| *schema != SCHEMA) {
            self.wrong_texts(&root.key("schema"), "wrong-schema", ["found", "expected"], [schema, SCHEMA]);
        }
        self.need(&root, "version", file.version.is_some());
        self.need(&root, "contact", file.contact.is_some());
        self.need(&root, "currency", file.currency.is_some());
        let currency = file.currency.as_ref().map(|code| code.0.clone()).unwrap_or_default();
        let rates = self.rates(file);

        let (at, price) = (root.key("price"), &file.price);
        self.need(&at, "margin_basis", price.margin_basis.is_some());
        let rounding = self.rounding(&at.key("rounding"), &price.rounding);
        self.need(&at, "size_by", price.size_by.is_some());
        let rows = self.rows(&at.key("rows"), price);
        let adjustment_bound = self.share(&at, "adjustment_bound", &price.adjustment_bound, &ADJUSTMENT);
        let adjustment_bound = adjustment_bound.unwrap_or_default();
        let (at, carrying) = (at.key("carrying"), &price.carrying);
        let annual_rate =
            self.share(&at, "annual_rate", &carrying.annual_rate, &ANNUAL_RATE).unwrap_or_default();
        let days = carrying.days_in_year.map(Decimal::from);
        let days_in_year = self.number(&at, "days_in_year", &days, &DAYS_IN_YEAR);

        let at = root.key("terms");
        self.need(&at, "not_mentioned", file.terms.not_mentioned.is_some());
        let mut terms = self.terms(&at.key("list"), &file.terms.list.items);
        let payment_term = self.payment_term(carrying.term.as_deref(), &terms);
        // Payment without an end has no price at all, where waiting costs: there is no exception to it.
        let endless = payment_term.filter(|_| !annual_rate.is_zero());
        if let Some(term) = endless.and_then(|place| terms.get_mut(place)) {
            term.catastrophic = match term.catastrophic {
                Catastrophic::Never => Catastrophic::Unlimited,
                other => other,
            };
        }
        let at = root.key("fit");
        let criteria = self.criteria(&at.key("criteria"), &file.fit.criteria.items, &currency);
        let review_below = self.number(&at, "review_below", &file.fit.review_below, &HUNDRED);
        let at = root.key("signs");
        let signs = self.signs(&at, &file.signs.consider.items, &file.signs.leave.items);
        let sign_levels = self.sign_levels(&at.key("levels"), file);
        let leave_from = self.number(&at, "leave_from", &file.signs.leave_from, &LEAVE_FROM);

        let roles = self.roles(file);
        let at = root.key("routes");
        let routes = Routes {
            price: self.route(&at.key("price"), &file.routes.price, &roles, file),
            term: self.route(&at.key("term"), &file.routes.term, &roles, file),
            fit: self.route(&at.key("fit"), &file.routes.fit, &roles, file),
            signs: self.route(&at.key("signs"), &file.routes.signs, &roles, file),
        };

        let (at, approvals) = (root.key("approvals"), &file.approvals);
        self.need(&at, "distinct_people", approvals.distinct_people.is_some());
        self.need(&at, "owner_may_approve", approvals.owner_may_approve.is_some());
        self.need(&at, "price_needs_cost", approvals.price_needs_cost.is_some());
        let approvals = ApprovalRules {
            distinct_people: approvals.distinct_people.unwrap_or(true),
            owner_may_approve: approvals.owner_may_approve.unwrap_or(false),
            price_needs_cost: approvals.price_needs_cost.unwrap_or(true),
        };

        Policy {
            currency,
            rates,
            basis: price.margin_basis.unwrap_or(MarginBasis::Cost),
            rounding,
            size_by: price.size_by.unwrap_or(SizeBy::Seats),
            rows,
            adjustment_bound,
            annual_rate,
            days_in_year,
            payment_term,
            not_mentioned: file.terms.not_mentioned.unwrap_or(NotMentioned::Unknown),
            terms,
            criteria,
            review_below,
            signs,
            sign_levels,
            leave_from,
            routes,
            approvals,
            roles,
        }
    }

    fn rates(&mut self, file: &PolicyFile) -> Vec<(String, Decimal)> {
        let at = At::ROOT.key("rates");
        let mut rates = Vec::new();
        for (code, rate) in &file.rates.entries {
            let text = Json::Text(code.clone());
            if let Some(Code(code)) = Code::scalar(&text, &at.key(code), self.findings) {
                let rate = self.number(&at, &code, &rate.map(|rate| rate.0), &RATE);
                rates.push((code, rate));
            }
        }
        rates
    }

    fn rounding(&mut self, at: &At, file: &RoundingFile) -> Rounding {
        self.need(at, "mode", file.mode.is_some());
        match file.mode {
            Some(RoundingMode::SignificantDigits) => {
                self.number(at, "digits", &file.digits.map(Decimal::from), &DIGITS);
                Rounding::Digits(file.digits.unwrap_or_default())
            }
            Some(RoundingMode::Step) => Rounding::Step(self.number(at, "step", &file.step, &STEP)),
            Some(RoundingMode::None) | None => Rounding::None,
        }
    }

    fn rows(&mut self, at: &At, price: &PriceFile) -> Vec<Row> {
        let mut rows: Vec<Row> = Vec::new();
        for (place, file) in price.rows.items.iter().enumerate() {
            let at = at.place(place);
            let (minimum, target) = self.margins(&at, file, price.margin_basis);
            rows.push(Row {
                place,
                segment: file.segment.clone(),
                size: self.size(&at, file, price.size_by),
                minimum,
                target,
                minimum_price: file.minimum_price,
            });
        }
        if !rows.iter().any(|row| row.specificity() == 0) {
            self.wrong(at, "default-row-missing");
        }
        // In the order of segment and size, those that overlap stand side by side.
        let key = |row: &Row| (row.segment.as_deref().map(folded), row.size.start(), row.place);
        let mut sorted: Vec<_> = rows.iter().map(|row| (key(row), row)).collect();
        order(&mut sorted, |(a, _), (b, _)| a < b);
        let mut before: Option<(&Option<String>, &Row)> = None;
        for ((segment, ..), row) in &sorted {
            let alike = before.filter(|(other, _)| *other == segment).map(|(_, twin)| twin);
            if let Some(twin) = alike.filter(|twin| overlap(twin, row)) {
                let (first, second) = (twin.place.min(row.place), twin.place.max(row.place));
                let with = vec![("first", Value::count(first)), ("second", Value::count(second))];
                self.findings.error(&at.place(second), "rows-overlap", with);
            }
            // Of those before, the one that reaches furthest.
            let further = alike.filter(|twin| end(twin) > end(row));
            before = Some((segment, further.unwrap_or(row)));
        }
        rows
    }

    fn margin(
        &mut self,
        at: &At,
        name: &str,
        margin: &Option<Decimal>,
        basis: Option<MarginBasis>,
    ) -> Option<Decimal> {
        if basis == Some(MarginBasis::Price)
            && let Some(margin) = margin.filter(|margin| *margin >= Decimal::ONE)
        {
            let percent = margin >= Decimal::TWO && margin <= Decimal::ONE_HUNDRED;
            let code = if percent { "share-is-percent" } else { "margin-of-price-too-high" };
            self.findings.error(&at.key(name), code, meant(margin));
            return None;
        }
        self.share(at, name, margin, &MARGIN)
    }

    fn margins(&mut self, at: &At, file: &RowFile, basis: Option<MarginBasis>) -> (Decimal, Decimal) {
        let minimum = self.margin(at, "minimum_margin", &file.minimum_margin, basis);
        let target = self.margin(at, "target_margin", &file.target_margin, basis);
        if let (Some(minimum), Some(target)) = (&minimum, &target)
            && target < minimum
        {
            let names = ["minimum", "target"];
            self.wrong_numbers(at, "margins-in-order", names, Value::Share, [minimum, target]);
        }
        (minimum.unwrap_or_default(), target.unwrap_or_default())
    }

    fn size(&mut self, at: &At, file: &RowFile, size_by: Option<SizeBy>) -> Size {
        let numeric = file.size_from.is_some() || file.size_below.is_some();
        match (size_by, &file.band) {
            (Some(SizeBy::Band), _) if numeric => self.wrong(at, "size-by-band"),
            (Some(SizeBy::Band), Some(band)) => return Size::Band(band.clone()),
            (Some(_), Some(_)) => self.wrong(&at.key("band"), "size-by-number"),
            _ if !numeric => {}
            _ => {
                let from = file.size_from.unwrap_or_default();
                self.in_order(&at.key("size_below"), &from, &file.size_below, true);
                return Size::Between(from, file.size_below);
            }
        }
        Size::Any
    }

    /// Reports an upper end under the lower one, or a strict one at it.
    fn in_order(&mut self, at: &At, from: &Decimal, below: &Option<Decimal>, strict: bool) {
        if let Some(below) = below
            && (below < from || (strict && below == from))
        {
            self.wrong_numbers(at, "size-order", ["from", "below"], Value::Number, [from, below]);
        }
    }

    /// An id that is well formed and not taken, or an empty text.
    #[inline(never)]
    fn id(&mut self, at: &At, id: &Option<String>, taken: &mut Taken) -> String {
        self.need(at, "id", id.is_some());
        let Some(id) = id else { return String::new() };
        let at = at.key("id");
        let letters = |c: u8| c.is_ascii_lowercase() || c.is_ascii_digit() || c == b'_';
        let codes = |c: u8| c.is_ascii_uppercase() || c.is_ascii_digit() || c == b'_'; // countries: MX
        if id.len() > 60 || !(id.bytes().all(letters) || id.bytes().all(codes)) {
            self.wrong_text(&at, "bad-id", "id", &start(id, 60));
        } else {
            match taken.binary_search_by(|(known, _)| known.cmp(id)) {
                Ok(place) => {
                    let first = taken.get(place).map(|(_, first)| first.clone()).unwrap_or_default();
                    self.wrong_texts(&at, "duplicate-id", ["id", "first"], [id, &first]);
                }
                Err(place) => taken.insert(place, (id.clone(), at.path())),
            }
        }
        id.clone()
    }

    /// The name of an id: one of the language files knows it, or the admin wrote it.
    #[inline(never)]
    fn named(&mut self, at: &At, kind: &str, id: &str, labels: &Labels) -> Rc<Label> {
        let known = || NAMED.split('"').any(|word| word == id) || id.bytes().all(|c| c.is_ascii_uppercase());
        if !labels.any() && !known() {
            self.wrong_text(&at.key("labels"), "label-missing", "id", id);
        }
        label(kind, id, labels)
    }

    fn terms(&mut self, at: &At, files: &[TermFile]) -> Vec<Term> {
        let mut taken = Taken::new();
        let mut terms = Vec::new();
        for (place, file) in files.iter().enumerate() {
            let at = at.place(place);
            let id = self.id(&at, &file.id, &mut taken);
            let label = self.named(&at, "term", &id, &file.labels);
            self.need(&at, "compare", file.compare.is_some());
            let rule = match file.compare {
                Some(Compare::AtMost) => self.numeric_rule(&at, file, false),
                Some(Compare::AtLeast) => self.numeric_rule(&at, file, true),
                Some(Compare::OneOf) => self.options_rule(&at, file),
                Some(Compare::Never) | None => TermRule::Never,
            };
            self.need(&at, "catastrophic", file.catastrophic.is_some());
            let unit = file.unit.unwrap_or(Unit::Number);
            terms.push(Term {
                id,
                label,
                ask: Rc::new(rule.ask(unit)),
                rule,
                unit,
                catastrophic: file.catastrophic.unwrap_or(Catastrophic::Never),
            });
        }
        terms
    }

    fn numeric_rule(&mut self, at: &At, file: &TermFile, at_least: bool) -> TermRule {
        self.need(at, "limit", file.limit.is_some());
        self.need(at, "standard", file.standard.is_some());
        let at = at.key("standard");
        let standard = file.standard.as_ref().and_then(|json| Decimal::scalar(json, &at, self.findings));
        let (Some(standard), Some(limit)) = (standard, file.limit) else {
            return TermRule::Never;
        };
        if if at_least { standard < limit } else { standard > limit } {
            let names = ["standard", "limit"];
            self.wrong_numbers(&at, "standard-beyond-limit", names, Value::Number, [&standard, &limit]);
        }
        match at_least {
            true => TermRule::AtLeast { standard, limit },
            false => TermRule::AtMost { standard, limit },
        }
    }

    fn options_rule(&mut self, at: &At, file: &TermFile) -> TermRule {
        let options = self.options(&at.key("options"), &file.options.items, true);
        self.need(at, "standard", file.standard.is_some());
        let at = at.key("standard");
        let standard = file.standard.as_ref().and_then(|json| String::scalar(json, &at, self.findings));
        let Some(standard) = standard else {
            return TermRule::Never;
        };
        match options.iter().enumerate().find(|(_, option)| option.id == standard) {
            Some((place, option)) if option.accept => {
                return TermRule::OneOf { standard: place, options };
            }
            Some(_) => self.wrong_text(&at, "standard-not-accepted", "standard", &standard),
            None => {
                let allowed: Vec<&str> = options.iter().map(|option| option.id.as_str()).collect();
                self.wrong_texts(&at, "not-allowed", ["text", "allowed"], [&standard, &allowed.join(", ")]);
            }
        }
        TermRule::Never
    }

    /// Options, of which a term's must each say whether they are accepted.
    #[inline(never)]
    fn options(&mut self, at: &At, files: &[OptionFile], accept_needed: bool) -> Vec<Choosable> {
        let mut taken = Taken::new();
        if files.is_empty() {
            self.wrong(at, "options-missing");
        }
        let mut options = Vec::new();
        for (place, file) in files.iter().enumerate() {
            let at = at.place(place);
            let id = self.id(&at, &file.id, &mut taken);
            let label = self.named(&at, "option", &id, &file.labels);
            self.need(&at, "accept", file.accept.is_some() || !accept_needed);
            options.push(Choosable { id, label, accept: file.accept.unwrap_or(true) });
        }
        options
    }

    fn payment_term(&mut self, id: Option<&str>, terms: &[Term]) -> Option<usize> {
        let id = id?;
        match terms.iter().enumerate().find(|(_, term)| term.id == id) {
            Some((place, Term { unit: Unit::Days, rule: TermRule::AtMost { .. }, .. })) => Some(place),
            _ => {
                self.wrong_text(&At::ROOT.key("price.carrying.term"), "payment-term-unfit", "id", id);
                None
            }
        }
    }

    fn criteria(&mut self, at: &At, files: &[CriterionFile], currency: &str) -> Vec<Criterion> {
        let mut taken = Taken::new();
        let mut criteria = Vec::new();
        for (place, file) in files.iter().enumerate() {
            let at = at.place(place);
            let id = self.id(&at, &file.id, &mut taken);
            let label = self.named(&at, "criterion", &id, &file.labels);
            self.need(&at, "must", file.must.is_some());
            let weight = self.number(&at, "weight", &file.weight, &CRITERION_WEIGHT);
            self.need(&at, "judge", file.judge.is_some());
            let rule = match file.judge {
                Some(Judge::OneOf) => {
                    FitRule::OneOf(self.options(&at.key("values"), &file.values.items, false))
                }
                Some(Judge::Between) => self.bounds(&at, file),
                Some(Judge::Yes) | None => FitRule::Yes,
            };
            criteria.push(Criterion {
                id,
                label,
                must: file.must.unwrap_or(true),
                weight,
                wanted: Rc::new(rule.wanted(currency)),
                ask: Rc::new(rule.ask(currency)),
                rule,
            });
        }
        let weights = sum(criteria.iter().map(|criterion| criterion.weight));
        if !criteria.is_empty() && weights.is_zero() {
            self.wrong(at, "weights-sum-to-nothing");
        }
        criteria
    }

    fn bounds(&mut self, at: &At, file: &CriterionFile) -> FitRule {
        match &file.minimum {
            Some(least) => self.in_order(&at.key("maximum"), least, &file.maximum, false),
            None if file.maximum.is_none() => self.wrong(at, "limit-missing"),
            None => {}
        }
        FitRule::Between { minimum: file.minimum, maximum: file.maximum, money: file.money.unwrap_or(false) }
    }

    fn signs(&mut self, at: &At, consider: &[SignFile], leave: &[SignFile]) -> Vec<SignRule> {
        let mut taken = Taken::new();
        let mut signs: Vec<SignRule> = Vec::new();
        for (list, files, leaving) in [("consider", consider, false), ("leave", leave, true)] {
            let at = at.key(list);
            for (place, file) in files.iter().enumerate() {
                let at = at.place(place);
                let id = self.id(&at, &file.id, &mut taken);
                let label = self.named(&at, "sign", &id, &file.labels);
                let weight = self.number(&at, "weight", &file.weight, &HUNDRED);
                let group = file.group.or(leaving.then_some(SignGroup::Leave));
                if group.is_none_or(|group| (group == SignGroup::Leave) != leaving) {
                    self.wrong(&at.key("group"), "sign-group");
                }
                let group = group.unwrap_or(SignGroup::Behaviour);
                signs.push(SignRule { id, label, group, weight, within: None });
            }
        }
        let at = at.key("leave");
        for (place, file) in leave.iter().enumerate() {
            let at = at.place(place);
            for same in file.same_as.items.iter().flatten() {
                let mut considered = signs.iter_mut().take(consider.len());
                let code = match considered.find(|sign| sign.id == *same) {
                    None => "same-as-unknown",
                    Some(sign) if sign.within.is_some() => "same-as-twice",
                    Some(sign) => {
                        sign.within = Some(consider.len().saturating_add(place));
                        continue;
                    }
                };
                self.wrong_text(&at.key("same_as"), code, "id", same);
            }
        }
        signs
    }

    fn sign_levels(&mut self, at: &At, file: &PolicyFile) -> Vec<(Decimal, Level)> {
        let mut levels = Vec::new();
        for (place, entry) in file.signs.levels.items.iter().enumerate() {
            let at = at.place(place);
            let from = self.between(&at, "from", &entry.from, &LEVEL_FROM);
            self.need(&at, "level", entry.level.is_some());
            levels.extend(from.zip(entry.level));
        }
        order(&mut levels, |a, b| a < b);
        let falling = levels.windows(2).any(|pair| matches!(pair, [low, high] if high.1 < low.1));
        if falling {
            self.wrong(at, "levels-falling");
        }
        levels
    }

    fn roles(&mut self, file: &PolicyFile) -> Vec<Role> {
        let at = At::ROOT.key("roles");
        let mut roles = Vec::new();
        for (id, role) in &file.roles.entries {
            roles.push(Role {
                id: id.clone(),
                label: self.named(&at.key(id), "role", id, &role.labels),
                holders: role.holders.as_ref().map(|holders| holders.0.clone()),
            });
        }
        roles
    }

    #[inline(never)]
    fn route(&mut self, at: &At, file: &RouteFile, roles: &[Role], whole: &PolicyFile) -> Route {
        let distinct = whole.approvals.distinct_people != Some(false);
        let (mut people, mut seats) = (Vec::<String>::new(), 0_usize);
        let list = at.key("all_of");
        let mut all_of: Vec<usize> = Vec::new();
        let mut named = file.all_of.items.iter().flatten().enumerate().peekable();
        if named.peek().is_none() {
            self.wrong(&list, "route-empty");
        }
        for (place, id) in named {
            let at = list.place(place);
            match roles.iter().enumerate().find(|(_, role)| role.id == *id) {
                Some((found, _)) if all_of.contains(&found) => self.wrong_text(&at, "role-twice", "role", id),
                Some((found, role)) => {
                    // Nobody can lift anything by this route then; everything else is judged as ever.
                    if !role.is_held() {
                        let with = vec![("role", Value::Label(role.label.clone()))];
                        self.findings.warning(&at, "role-without-holder", with);
                    } else if let Some(holders) = &role.holders {
                        for holder in holders.iter().map(|holder| name_key(holder)) {
                            if !people.contains(&holder) {
                                people.push(holder);
                            }
                        }
                        seats = seats.saturating_add(1);
                        if distinct && people.len() < seats {
                            self.findings.warning(&at, "route-too-few", Vec::new());
                        }
                    }
                    all_of.push(found);
                }
                None => {
                    let with = vec![("role", Value::Text(id.clone()))];
                    let codes = ["role-missing", "role-missing-nearest"];
                    let mut known = roles.iter().map(|role| role.id.as_str());
                    self.findings.nearest(&at, id, &mut known, codes, with, Severity::Error);
                }
            }
        }
        self.need(at, "justification", file.justification.is_some());
        Route { all_of, justification: file.justification.unwrap_or(true) }
    }
}

/// Where the sizes of a row end.
fn end(row: &Row) -> Decimal {
    match row.size {
        Size::Between(_, below) => below.unwrap_or(Decimal::MAX),
        _ => Decimal::ZERO,
    }
}

/// Whether a deal of the segment of both rows could match both without either naming more.
fn overlap(a: &Row, b: &Row) -> bool {
    match (&a.size, &b.size) {
        (Size::Any, Size::Any) => true,
        (Size::Band(a), Size::Band(b)) => same_text(a, b),
        (Size::Between(from_a, _), Size::Between(from_b, _)) => *from_a < end(b) && *from_b < end(a),
        _ => false,
    }
}
