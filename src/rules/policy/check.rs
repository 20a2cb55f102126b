//! The check of a policy: every mistake at once, each at its path, and a policy only when there is none.

use std::rc::Rc;

use rust_decimal::Decimal;

use super::file::{
    Catastrophic, Compare, CriterionFile, Judge, Labels, MarginBasis, NotMentioned, OptionFile, PolicyFile,
    RoundingMode, RouteFile, RowFile, SignFile, SignGroup, SizeBy, TermFile, Unit,
};
use super::{
    Checked, Choosable, Criterion, FitRule, Policy, Role, Rounding, Route, Routes, Row, SignRule, Size, Term,
    TermRule, label,
};
use crate::rules::deal::Code;
use crate::rules::guidance::{Label, Level, PolicyView, Severity, Value, With};
use crate::rules::json::Json;
use crate::rules::money::sum;
use crate::rules::read::{At, Findings, Read, Scalar, nearest, order};

const SCHEMA: &str = "walkaway.policy/1";
/// Ids that the language files name; anything else needs `labels`.
const NAMED: &str = super::DEFAULT;

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
    let view_of = |errors| PolicyView {
        version: file.version.clone().unwrap_or_default(),
        contact: file.contact.clone().unwrap_or_default(),
        errors,
    };
    let policy = Check { findings: &mut findings }.policy(&file);
    let sound = findings.errors.is_empty();
    Checked { view: view_of(findings.errors), policy: policy.filter(|_| sound) }
}

struct Check<'f> {
    findings: &'f mut Findings,
}

impl Check<'_> {
    fn wrong(&mut self, path: impl Into<String>, code: &'static str, with: With) {
        self.findings.push(path.into(), code, with, Severity::Error);
    }

    /// The value, or "required" at its path unless something is already known to be wrong there.
    fn need<T: Clone>(&mut self, path: &str, name: &str, value: &Option<T>) -> Option<T> {
        if value.is_none() {
            self.required(&join(path, name));
        }
        value.clone()
    }

    #[inline(never)]
    fn required(&mut self, path: &str) {
        if !self.findings.errors.iter().any(|error| error.path.starts_with(path)) {
            self.wrong(path, "required", Vec::new());
        }
    }

    #[inline(never)]
    fn between(
        &mut self,
        path: &str,
        name: &str,
        value: Option<Decimal>,
        least: Decimal,
        most: Decimal,
    ) -> Option<Decimal> {
        let value = self.need(path, name, &value)?;
        if value < least || value > most {
            let with = vec![("least", Value::Number(least)), ("most", Value::Number(most))];
            self.wrong(join(path, name), "out-of-range", with);
            return None;
        }
        Some(value)
    }

    fn policy(&mut self, file: &PolicyFile) -> Option<Policy> {
        if let Some(schema) = self.need("", "schema", &file.schema).filter(|schema| schema != SCHEMA) {
            let with = vec![("found", Value::Text(schema)), ("expected", Value::Text(SCHEMA.into()))];
            self.wrong("schema", "wrong-schema", with);
        }
        self.need("", "version", &file.version);
        self.need("", "contact", &file.contact);
        let currency = self.need("", "currency", &file.currency).map(|code| code.0);
        let rates = self.rates(file);

        let basis = self.need("price", "margin_basis", &file.price.margin_basis);
        let rounding = self.rounding(file);
        let size_by = self.need("price", "size_by", &file.price.size_by);
        let rows = self.rows(&file.price.rows.items, basis, size_by);
        let bound = Decimal::new(5, 1);
        let adjustment_bound =
            self.between("price", "adjustment_bound", file.price.adjustment_bound, Decimal::ZERO, bound);
        let carrying = &file.price.carrying;
        let annual_rate =
            self.between("price.carrying", "annual_rate", carrying.annual_rate, Decimal::ZERO, Decimal::ONE);
        let days = carrying.days_in_year.map(Decimal::from);
        let days_in_year =
            self.between("price.carrying", "days_in_year", days, Decimal::from(360), Decimal::from(366));

        let not_mentioned = self.need("terms", "not_mentioned", &file.terms.not_mentioned);
        let terms = self.terms(&file.terms.list.items);
        let payment_term = self.payment_term(carrying.term.as_deref(), &terms);
        let criteria = self.criteria(&file.fit.criteria.items, currency.as_deref().unwrap_or_default());
        let hundred = Decimal::ONE_HUNDRED;
        let review_below = self.between("fit", "review_below", file.fit.review_below, Decimal::ZERO, hundred);
        let signs = self.signs(&file.signs.consider.items, &file.signs.leave.items);
        let sign_levels = self.sign_levels(file);
        let leave_from =
            self.between("signs", "leave_from", file.signs.leave_from, Decimal::new(1, 2), hundred);

        let roles = self.roles(file);
        let routes = Routes {
            price: self.route("routes.price", &file.routes.price, &roles),
            term: self.route("routes.term", &file.routes.term, &roles),
            fit: self.route("routes.fit", &file.routes.fit, &roles),
            signs: self.route("routes.signs", &file.routes.signs, &roles),
        };

        Some(Policy {
            currency: currency?,
            rates,
            basis: basis?,
            rounding: rounding?,
            size_by: size_by?,
            rows,
            adjustment_bound: adjustment_bound?,
            annual_rate: annual_rate?,
            days_in_year: days_in_year?,
            payment_term,
            not_mentioned: not_mentioned.unwrap_or(NotMentioned::Unknown),
            terms,
            criteria,
            review_below: review_below?,
            signs,
            sign_levels,
            leave_from: leave_from?,
            routes,
            roles,
        })
    }

    fn rates(&mut self, file: &PolicyFile) -> Vec<(String, Decimal)> {
        let mut rates = Vec::new();
        for (code, rate) in &file.rates.entries {
            let text = Json::Text(code.clone());
            let Some(Code(code)) = Code::scalar(&text, &At::ROOT.key("rates").key(code), self.findings)
            else {
                continue;
            };
            let (least, most) =
                (Decimal::new(1, 6), Decimal::new(1, 0).saturating_mul(Decimal::from(1_000_000)));
            rates.extend(self.between("rates", &code, *rate, least, most).map(|rate| (code, rate)));
        }
        rates
    }

    fn rounding(&mut self, file: &PolicyFile) -> Option<Rounding> {
        let rounding = &file.price.rounding;
        match self.need("price.rounding", "mode", &rounding.mode)? {
            RoundingMode::None => Some(Rounding::None),
            RoundingMode::SignificantDigits => {
                let digits = rounding.digits.map(Decimal::from);
                self.between("price.rounding", "digits", digits, Decimal::ONE, Decimal::from(12))?;
                rounding.digits.map(Rounding::Digits)
            }
            RoundingMode::Step => {
                let (least, most) = (Decimal::new(1, 4), Decimal::from(1_000_000_000_000_u64));
                self.between("price.rounding", "step", rounding.step, least, most).map(Rounding::Step)
            }
        }
    }

    fn rows(&mut self, files: &[RowFile], basis: Option<MarginBasis>, size_by: Option<SizeBy>) -> Vec<Row> {
        let mut rows: Vec<Row> = Vec::new();
        for (place, file) in files.iter().enumerate() {
            let path = format!("price.rows.{place}");
            let (minimum, target) = self.margins(&path, file, basis);
            let size = self.size(&path, file, size_by);
            rows.push(Row {
                place,
                segment: file.segment.clone(),
                size,
                minimum: minimum.unwrap_or_default(),
                target: target.unwrap_or_default(),
                minimum_price: file.minimum_price,
            });
        }
        if !rows.iter().any(|row| row.specificity() == 0) {
            self.wrong("price.rows", "default-row-missing", Vec::new());
        }
        for (place, row) in rows.iter().enumerate() {
            if let Some(twin) = rows.iter().take(place).find(|earlier| overlap(earlier, row)) {
                let with = vec![("first", Value::count(twin.place)), ("second", Value::count(row.place))];
                self.wrong(format!("price.rows.{place}"), "rows-overlap", with);
            }
        }
        rows
    }

    fn margins(
        &mut self,
        path: &str,
        file: &RowFile,
        basis: Option<MarginBasis>,
    ) -> (Option<Decimal>, Option<Decimal>) {
        let mut read = |name: &str, margin: Option<Decimal>| {
            let margin = self.need(path, name, &margin)?;
            if basis == Some(MarginBasis::Price) && margin >= Decimal::ONE {
                self.wrong(
                    join(path, name),
                    "margin-of-price-too-high",
                    vec![("margin", Value::Share(margin))],
                );
                return None;
            }
            self.between(path, name, Some(margin), Decimal::ZERO, Decimal::TEN)
        };
        let minimum = read("minimum_margin", file.minimum_margin);
        let target = read("target_margin", file.target_margin);
        if let (Some(minimum), Some(target)) = (minimum, target)
            && target < minimum
        {
            let with = vec![("minimum", Value::Share(minimum)), ("target", Value::Share(target))];
            self.wrong(path, "margins-in-order", with);
        }
        (minimum, target)
    }

    fn size(&mut self, path: &str, file: &RowFile, size_by: Option<SizeBy>) -> Size {
        let numeric = file.size_from.is_some() || file.size_below.is_some();
        match (size_by, &file.band) {
            (Some(SizeBy::Band), _) if numeric => {
                self.wrong(path, "size-by-band", Vec::new());
                Size::Any
            }
            (Some(SizeBy::Band), Some(band)) => Size::Band(band.clone()),
            (Some(_), Some(_)) => {
                self.wrong(format!("{path}.band"), "size-by-number", Vec::new());
                Size::Any
            }
            _ if !numeric => Size::Any,
            _ => {
                let from = file.size_from.unwrap_or_default();
                if let Some(below) = file.size_below.filter(|below| *below <= from) {
                    let with = vec![("from", Value::Number(from)), ("below", Value::Number(below))];
                    self.wrong(format!("{path}.size_below"), "size-order", with);
                }
                Size::Between(from, file.size_below)
            }
        }
    }

    /// An id that is well formed and not taken, or an empty text.
    fn id(&mut self, path: &str, id: &Option<String>, taken: &mut Vec<(String, String)>) -> String {
        let Some(id) = self.need(path, "id", id) else { return String::new() };
        let path = join(path, "id");
        let letters = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
        let codes = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_'; // countries: MX
        if id.len() > 60 || !(id.chars().all(letters) || id.chars().all(codes)) {
            self.wrong(&path, "bad-id", vec![("id", Value::Text(id.chars().take(60).collect()))]);
        } else if let Some((_, first)) = taken.iter().find(|(other, _)| *other == id) {
            self.wrong(
                &path,
                "duplicate-id",
                vec![("id", Value::Text(id.clone())), ("first", Value::Text(first.clone()))],
            );
        } else {
            taken.push((id.clone(), path));
        }
        id
    }

    /// The name of an id: one of the language files knows it, or the admin wrote it in both languages.
    fn named(&mut self, path: &str, kind: &str, id: &str, labels: &Labels) -> Rc<Label> {
        let known = NAMED.contains(&format!("\"{id}\"")) || id.chars().all(|c| c.is_ascii_uppercase());
        if !known && !id.is_empty() && (labels.es.is_none() || labels.en.is_none()) {
            self.wrong(format!("{path}.labels"), "label-missing", vec![("id", Value::Text(id.to_owned()))]);
        }
        label(kind, id, labels)
    }

    fn terms(&mut self, files: &[TermFile]) -> Vec<Term> {
        let mut taken = Vec::new();
        let mut terms = Vec::new();
        for (place, file) in files.iter().enumerate() {
            let path = format!("terms.list.{place}");
            let id = self.id(&path, &file.id, &mut taken);
            let label = self.named(&path, "term", &id, &file.labels);
            let rule = match self.need(&path, "compare", &file.compare) {
                Some(compare @ (Compare::AtMost | Compare::AtLeast)) => {
                    self.numeric_rule(&path, file, compare)
                }
                Some(Compare::OneOf) => self.options_rule(&path, file),
                Some(Compare::Never) => Some(TermRule::Never),
                None => None,
            };
            let catastrophic = self.need(&path, "catastrophic", &file.catastrophic);
            let rule = rule.unwrap_or(TermRule::Never);
            let unit = file.unit.unwrap_or(Unit::Number);
            terms.push(Term {
                id,
                label,
                ask: Rc::new(rule.ask(unit)),
                rule,
                unit,
                catastrophic: catastrophic.unwrap_or(Catastrophic::Never),
            });
        }
        terms
    }

    fn numeric_rule(&mut self, path: &str, file: &TermFile, compare: Compare) -> Option<TermRule> {
        let limit = self.need(path, "limit", &file.limit);
        let at = format!("{path}.standard");
        let json = self.need(path, "standard", &file.standard)?;
        let standard = Decimal::scalar(&json, &At::ROOT.key(&at), self.findings)?;
        let limit = limit?;
        let beyond = match compare {
            Compare::AtLeast => standard < limit,
            _ => standard > limit,
        };
        if beyond {
            let with = vec![("standard", Value::Number(standard)), ("limit", Value::Number(limit))];
            self.wrong(at, "standard-beyond-limit", with);
        }
        Some(match compare {
            Compare::AtLeast => TermRule::AtLeast { standard, limit },
            _ => TermRule::AtMost { standard, limit },
        })
    }

    fn options_rule(&mut self, path: &str, file: &TermFile) -> Option<TermRule> {
        let options = self.options(&format!("{path}.options"), &file.options.items, true);
        let at = format!("{path}.standard");
        let json = self.need(path, "standard", &file.standard)?;
        let standard = String::scalar(&json, &At::ROOT.key(&at), self.findings)?;
        match options.iter().position(|option| option.id == standard) {
            Some(place) if options.get(place).is_some_and(|option| option.accept) => {
                Some(TermRule::OneOf { standard: place, options })
            }
            Some(_) => {
                self.wrong(at, "standard-not-accepted", vec![("standard", Value::Text(standard))]);
                None
            }
            None => {
                let allowed: Vec<&str> = options.iter().map(|option| option.id.as_str()).collect();
                let with =
                    vec![("text", Value::Text(standard)), ("allowed", Value::Text(allowed.join(", ")))];
                self.wrong(at, "not-allowed", with);
                None
            }
        }
    }

    /// Options, of which a term's must each say whether they are accepted.
    fn options(&mut self, path: &str, files: &[OptionFile], accept_needed: bool) -> Vec<Choosable> {
        let mut taken = Vec::new();
        if files.is_empty() {
            self.wrong(path, "options-missing", Vec::new());
        }
        let mut options = Vec::new();
        for (place, file) in files.iter().enumerate() {
            let path = format!("{path}.{place}");
            let id = self.id(&path, &file.id, &mut taken);
            let label = self.named(&path, "option", &id, &file.labels);
            let accept = match accept_needed {
                true => self.need(&path, "accept", &file.accept),
                false => file.accept,
            };
            options.push(Choosable { id, label, accept: accept.unwrap_or(true) });
        }
        options
    }

    fn payment_term(&mut self, id: Option<&str>, terms: &[Term]) -> Option<usize> {
        let id = id?;
        let place = terms.iter().position(|term| term.id == id);
        let fits = place
            .and_then(|place| terms.get(place))
            .is_some_and(|term| term.unit == Unit::Days && matches!(term.rule, TermRule::AtMost { .. }));
        if !fits {
            self.wrong("price.carrying.term", "payment-term-unfit", vec![("id", Value::Text(id.to_owned()))]);
        }
        place.filter(|_| fits)
    }

    fn criteria(&mut self, files: &[CriterionFile], currency: &str) -> Vec<Criterion> {
        let mut taken = Vec::new();
        let mut criteria = Vec::new();
        for (place, file) in files.iter().enumerate() {
            let path = format!("fit.criteria.{place}");
            let id = self.id(&path, &file.id, &mut taken);
            let label = self.named(&path, "criterion", &id, &file.labels);
            let must = self.need(&path, "must", &file.must).unwrap_or(true);
            let weight = self.between(&path, "weight", file.weight, Decimal::ZERO, Decimal::from(1000));
            let rule = match self.need(&path, "judge", &file.judge) {
                Some(Judge::OneOf) => {
                    FitRule::OneOf(self.options(&format!("{path}.values"), &file.values.items, false))
                }
                Some(Judge::Between) => self.bounds(&path, file),
                Some(Judge::Yes) | None => FitRule::Yes,
            };
            let (wanted, ask) = (Rc::new(rule.wanted(currency)), Rc::new(rule.ask(currency)));
            criteria.push(Criterion {
                id,
                label,
                must,
                weight: weight.unwrap_or_default(),
                rule,
                wanted,
                ask,
            });
        }
        let weights = sum(criteria.iter().map(|criterion| criterion.weight));
        if !criteria.is_empty() && weights.is_zero() {
            self.wrong("fit.criteria", "weights-sum-to-nothing", Vec::new());
        }
        criteria
    }

    fn bounds(&mut self, path: &str, file: &CriterionFile) -> FitRule {
        match (file.minimum, file.maximum) {
            (None, None) => self.wrong(path, "limit-missing", Vec::new()),
            (Some(least), Some(most)) if most < least => {
                let with = vec![("from", Value::Number(least)), ("below", Value::Number(most))];
                self.wrong(format!("{path}.maximum"), "size-order", with);
            }
            _ => {}
        }
        FitRule::Between { minimum: file.minimum, maximum: file.maximum, money: file.money.unwrap_or(false) }
    }

    fn signs(&mut self, consider: &[SignFile], leave: &[SignFile]) -> Vec<SignRule> {
        let mut taken = Vec::new();
        let mut signs: Vec<SignRule> = Vec::new();
        for (list, files) in [("consider", consider), ("leave", leave)] {
            for (place, file) in files.iter().enumerate() {
                let path = format!("signs.{list}.{place}");
                let id = self.id(&path, &file.id, &mut taken);
                let label = self.named(&path, "sign", &id, &file.labels);
                let weight = self.between(&path, "weight", file.weight, Decimal::ZERO, Decimal::ONE_HUNDRED);
                let leaving = list == "leave";
                let group = match file.group {
                    Some(group) if (group == SignGroup::Leave) == leaving => group,
                    None if leaving => SignGroup::Leave,
                    _ => {
                        self.wrong(format!("{path}.group"), "sign-group", Vec::new());
                        SignGroup::Behaviour
                    }
                };
                signs.push(SignRule { id, label, group, weight: weight.unwrap_or_default(), within: None });
            }
        }
        for (place, file) in leave.iter().enumerate() {
            for same in file.same_as.items.iter().flatten() {
                self.same_as(&mut signs, consider.len(), consider.len().saturating_add(place), same, place);
            }
        }
        signs
    }

    fn same_as(&mut self, signs: &mut [SignRule], considers: usize, leave: usize, same: &str, place: usize) {
        let path = format!("signs.leave.{place}.same_as");
        let with = vec![("id", Value::Text(same.to_owned()))];
        match signs.iter_mut().take(considers).find(|sign| sign.id == same) {
            None => self.wrong(path, "same-as-unknown", with),
            Some(sign) if sign.within.is_some() => self.wrong(path, "same-as-twice", with),
            Some(sign) => sign.within = Some(leave),
        }
    }

    fn sign_levels(&mut self, file: &PolicyFile) -> Vec<(Decimal, Level)> {
        let mut levels = Vec::new();
        for (place, entry) in file.signs.levels.items.iter().enumerate() {
            let path = format!("signs.levels.{place}");
            let least = Decimal::new(1, 2);
            let from = self.between(&path, "from", entry.from, least, Decimal::from(10_000));
            let level = self.need(&path, "level", &entry.level);
            levels.extend(from.zip(level));
        }
        order(&mut levels, |a, b| a < b);
        let falling = levels.windows(2).any(|pair| matches!(pair, [low, high] if high.1 < low.1));
        if falling {
            self.wrong("signs.levels", "levels-falling", Vec::new());
        }
        levels
    }

    fn roles(&mut self, file: &PolicyFile) -> Vec<Role> {
        let mut roles = Vec::new();
        for (id, role) in &file.roles.entries {
            let path = format!("roles.{id}");
            let label = self.named(&path, "role", id, &role.labels);
            roles.push(Role {
                id: id.clone(),
                label,
                holders: role.holders.as_ref().map(|holders| holders.0.clone()),
            });
        }
        roles
    }

    fn route(&mut self, path: &str, file: &RouteFile, roles: &[Role]) -> Route {
        let list = format!("{path}.all_of");
        if file.all_of.items.iter().flatten().next().is_none() {
            self.wrong(&list, "route-empty", Vec::new());
        }
        let mut all_of: Vec<usize> = Vec::new();
        for (place, id) in file.all_of.items.iter().flatten().enumerate() {
            let path = format!("{list}.{place}");
            let mut with = vec![("role", Value::Text(id.clone()))];
            match roles.iter().position(|role| role.id == *id) {
                Some(found)
                    if roles
                        .get(found)
                        .is_some_and(|role| role.holders.as_ref().is_some_and(Vec::is_empty)) =>
                {
                    self.wrong(path, "role-without-holder", with);
                }
                Some(found) if all_of.contains(&found) => self.wrong(path, "role-twice", with),
                Some(found) => all_of.push(found),
                None => {
                    let near = nearest(id, &mut roles.iter().map(|role| role.id.as_str()));
                    with.extend(near.map(|near| ("nearest", Value::Text(near.to_owned()))));
                    self.wrong(
                        path,
                        if near.is_some() { "role-missing-nearest" } else { "role-missing" },
                        with,
                    );
                }
            }
        }
        let justification = self.need(path, "justification", &file.justification);
        Route { all_of, justification: justification.unwrap_or(true) }
    }
}

fn join(path: &str, name: &str) -> String {
    match path {
        "" => name.to_owned(),
        _ => format!("{path}.{name}"),
    }
}

/// Whether a deal could match both rows without either naming more.
fn overlap(a: &Row, b: &Row) -> bool {
    let same_segment = match (&a.segment, &b.segment) {
        (Some(a), Some(b)) => a.eq_ignore_ascii_case(b),
        (None, None) => true,
        _ => false,
    };
    let open = |below: &Option<Decimal>| below.unwrap_or(Decimal::MAX);
    same_segment
        && match (&a.size, &b.size) {
            (Size::Any, Size::Any) => true,
            (Size::Band(a), Size::Band(b)) => a.eq_ignore_ascii_case(b),
            (Size::Between(from_a, below_a), Size::Between(from_b, below_b)) => {
                *from_a < open(below_b) && *from_b < open(below_a)
            }
            _ => false,
        }
}
