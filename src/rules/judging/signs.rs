//! Warning signs: thirteen to consider leaving, five to leave (design 3.5, W-070 to W-075, W-107).

use rust_decimal::Decimal;

use std::rc::Rc;

use crate::facts::deal::{Deal, Sign};
use crate::facts::read::{At, Findings, Names};
use crate::guidance::{Choice, Conclusion, RouteView, SignView};
use crate::judging::approvals::{Approvals, Subject};
use crate::judging::range::End;
use crate::number::money::add;
use crate::policy::{Policy, SignRule};
use crate::vocabulary::{Covers, Dimension, Exit, Level, Reason, Severity, SignGroup, Span, Value, With};

/// The warning signs of the policy with what was seen.
#[derive(Clone, Debug)]
pub struct Signs<'p> {
    policy: &'p Policy,
    /// For each sign of the policy: observed, not observed, not looked at yet.
    pub seen: Vec<Option<bool>>,
    /// What was granted.
    approvals: Rc<Approvals<'p>>,
    /// A what-if: everybody agrees to what was seen then.
    agreed: Vec<String>,
}

/// Reads what the deal says about every sign of the policy.
pub fn read<'p>(
    deal: &Deal,
    policy: &'p Policy,
    approvals: &Rc<Approvals<'p>>,
    findings: &mut Findings,
) -> Signs<'p> {
    let root = At::ROOT;
    let table = root.key("signs");
    let known = Names::of(&mut policy.signs.iter().map(|known| known.id.as_str()));
    for (id, _) in &deal.signs.entries {
        if known.place(id).is_none() {
            let codes = ["unknown-sign", "unknown-sign-nearest"];
            let mut known = policy.signs.iter().map(|sign| sign.id.as_str());
            findings.unknown_id(&table.key(id), id, &mut known, codes, Severity::Warning);
        }
    }
    let seen = policy.signs.iter().map(|rule| deal.signs.get(&rule.id).and_then(|sign| sign.seen)).collect();
    Signs { policy, seen, approvals: approvals.clone(), agreed: Vec::new() }
}

impl<'p> Signs<'p> {
    fn observed(&self, place: usize, unknown: bool) -> bool {
        self.seen.get(place).copied().flatten().unwrap_or(unknown)
    }

    /// The weight of the signs to leave.
    fn leave_weight(&self, unknown: bool) -> Decimal {
        let mut total = Decimal::ZERO;
        for (place, rule) in self.policy.signs.iter().enumerate() {
            if rule.group == SignGroup::Leave && self.observed(place, unknown) {
                total = add(total, rule.weight);
            }
        }
        total
    }

    /// The weight of everything observed: a sign to leave and the signs that say the same count once, with
    /// whichever side weighs more.
    fn weight(&self, unknown: bool) -> Decimal {
        let mut total = Decimal::ZERO;
        for (place, rule) in self.policy.signs.iter().enumerate() {
            if rule.within.is_some() {
                continue;
            }
            let mut own = if self.observed(place, unknown) { rule.weight } else { Decimal::ZERO };
            if rule.group == SignGroup::Leave {
                own = own.max(self.same_weight(place, unknown));
            }
            total = add(total, own);
        }
        total
    }

    /// The weight of the signs to consider that say the same as the sign to leave at `leave`.
    fn same_weight(&self, leave: usize, unknown: bool) -> Decimal {
        let mut total = Decimal::ZERO;
        for (place, rule) in self.policy.signs.iter().enumerate() {
            if rule.within == Some(leave) && self.observed(place, unknown) {
                total = add(total, rule.weight);
            }
        }
        total
    }

    /// The signs that were seen; with `unknown` those too that nobody has looked at.
    fn seen_ids(&self, unknown: bool) -> Vec<&str> {
        let rules = self.policy.signs.iter().enumerate();
        rules.filter(|(place, _)| self.observed(*place, unknown)).map(|(_, rule)| rule.id.as_str()).collect()
    }

    /// Whether every sign that was seen is accepted.
    fn approved(&self, unknown: bool) -> bool {
        if self.agreed.is_empty() && !self.approvals.has(Covers::Signs) {
            return false;
        }
        let seen = self.seen_ids(unknown);
        let agreed = |id: &&str| self.agreed.iter().any(|agreed| agreed == id);
        seen.iter().all(agreed) || self.approvals.complete(Subject::Signs(&seen))
    }

    /// A what-if: everybody agrees to what was seen, and to nothing else.
    pub fn agree(&mut self) {
        self.agreed = self.seen_ids(false).into_iter().map(str::to_owned).collect();
    }

    /// The level that a weight calls for. An approval takes away the need for one, and nothing else.
    fn consider_level(&self, weight: Decimal, approved: bool) -> Level {
        let reached =
            self.policy.sign_levels.iter().filter(|(from, _)| weight >= *from).map(|(_, level)| *level);
        let standing = reached.filter(|level| !(approved && *level == Level::NeedsApproval));
        standing.max().unwrap_or(Level::GoAhead)
    }

    fn consider_span(&self) -> Span {
        let level = |unknown: bool| self.consider_level(self.weight(unknown), self.approved(unknown));
        Span { best: level(false), worst: level(true) }
    }

    fn leave_span(&self) -> Span {
        let level = |weight: Decimal| match weight >= self.policy.leave_from {
            true => Level::WalkAway,
            false => Level::GoAhead,
        };
        Span { best: level(self.leave_weight(false)), worst: level(self.leave_weight(true)) }
    }

    /// What the signs conclude.
    pub fn span(&self) -> Span {
        self.consider_span().and(self.leave_span())
    }

    /// The groups with signs that nobody has looked at.
    pub fn open_groups(&self) -> Vec<SignGroup> {
        let mut groups = Vec::new();
        for group in SignGroup::ALL {
            if !self.open_in(*group).is_empty() {
                groups.push(*group);
            }
        }
        groups
    }

    /// The lines of a group's checklist that nobody has looked at.
    pub fn open_in(&self, group: SignGroup) -> Vec<Choice> {
        let mut lines = Vec::new();
        for (rule, seen) in self.policy.signs.iter().zip(&self.seen) {
            if rule.group == group && seen.is_none() {
                lines.push(Choice { label: rule.label.clone(), value: format!("signs.{}.seen", rule.id) });
            }
        }
        lines
    }

    /// The span if everything open in a group turned out at one end.
    pub fn answered(&self, group: SignGroup, end: End) -> Span {
        let mut answered = self.clone();
        for (rule, seen) in self.policy.signs.iter().zip(answered.seen.iter_mut()) {
            if rule.group == group && seen.is_none() {
                *seen = Some(end == End::Worst);
            }
        }
        answered.span()
    }

    /// An approval would lift something.
    pub fn can_be_approved(&self) -> bool {
        self.consider_level(self.weight(false), self.approved(false)) == Level::NeedsApproval
    }

    /// The conclusions: the signs to leave, the signs to consider, and what nobody has looked at.
    pub fn conclusions(&self) -> Vec<Conclusion> {
        let mut conclusions = Vec::new();
        let label = |rule: &SignRule| Value::Label(rule.label.clone());
        if self.leave_span().best == Level::WalkAway {
            for (place, rule) in self.policy.signs.iter().enumerate() {
                if rule.group == SignGroup::Leave && self.observed(place, false) {
                    let with = vec![("sign", label(rule))];
                    let span = Span::sure(Level::WalkAway);
                    conclusions.push(conclude(&rule.id, span, "signs-leave", with, "signs.leave", None));
                }
            }
        }
        let weight = self.weight(false);
        let approved = self.approved(false);
        let level = self.consider_level(weight, approved);
        let mut listed = Vec::new();
        for (place, rule) in self.policy.signs.iter().enumerate() {
            if self.observed(place, false) {
                listed.push(label(rule));
            }
        }
        if weight > Decimal::ZERO && conclusions.is_empty() {
            let unapproved = self.consider_level(weight, false);
            let with = vec![
                ("weight", Value::Number(weight.normalize())),
                ("count", Value::count(listed.len())),
                ("signs", Value::List(listed)),
            ];
            let liftable = unapproved == Level::NeedsApproval;
            let code = match (level, approved && liftable) {
                (_, true) => "signs-approved",
                (Level::GoAhead, false) => "signs-light",
                (Level::WalkAway, false) => "signs-consider-leave",
                _ => "signs-consider",
            };
            let route = liftable.then(|| self.approvals.view(Subject::Signs(&self.seen_ids(false))));
            conclusions.push(conclude("signs", Span::sure(level), code, with, "signs.levels", route));
        }
        let open = self.seen.iter().filter(|seen| seen.is_none()).count();
        let span = self.span();
        if open > 0 && !span.decided() {
            let with = vec![("count", Value::count(open))];
            conclusions.push(conclude("open", span, "signs-open", with, "signs.consider", None));
        } else if conclusions.is_empty() {
            conclusions.push(conclude("signs", span, "signs-none", Vec::new(), "signs.levels", None));
        }
        conclusions
    }

    /// The signs for the card.
    pub fn view(&self, deal: &Deal) -> Vec<SignView> {
        let view = |(rule, seen): (&SignRule, &Option<bool>)| {
            let said: Option<&Sign> = deal.signs.get(&rule.id);
            SignView {
                id: rule.id.clone(),
                label: rule.label.clone(),
                group: rule.group,
                seen: *seen,
                note: said.and_then(|sign| sign.note.clone()),
                on: said.and_then(|sign| sign.on).map(|day| day.to_string()),
            }
        };
        self.policy.signs.iter().zip(&self.seen).map(view).collect()
    }
}

#[inline(never)]
fn conclude(
    subject: &str,
    span: Span,
    code: &'static str,
    with: With,
    setting: &str,
    route: Option<RouteView>,
) -> Conclusion {
    Conclusion {
        dimension: Dimension::Signs,
        subject: subject.to_owned(),
        span,
        reason: Reason { code, with, setting: Some(setting.to_owned()) },
        exit: (span.worst == Level::WalkAway).then_some(Exit::Relationship),
        route,
    }
}
