//! The next question: of the facts that are missing, the one that narrows the verdict most (design 3.6, M11).

use std::rc::Rc;

use crate::facts::deal::{Deal, Missing};
use crate::facts::json::Json;
use crate::facts::read::{Given, Names, order};
use crate::guidance::{Ask, Choice, Question};
use crate::judging::asked::Asked;
use crate::judging::judge::Judged;
use crate::judging::price::Unknown;
use crate::judging::range::End;
use crate::judging::terms;
use crate::judging::terms::asked_amount;
use crate::policy::Size;
use crate::policy::file::SizeBy;
use crate::vocabulary::{Answer, Dimension, Label, Reason, Span, Unit, Value, Why, With};

/// A missing fact with what its dimension would conclude at either end.
struct Open {
    path: String,
    reason: Reason,
    ask: Rc<Ask>,
    standard: bool,
    dimension: Dimension,
    best: Span,
    worst: Span,
    /// Weight within its dimension; the greater is asked first.
    weight: u32,
    /// `best` and `worst` hold the price as well as the terms: payment days also cost money.
    priced: bool,
}

/// Every missing fact that could change the verdict, the one that settles most first.
pub fn questions(judged: &Judged, deal: &Deal, json: &Json) -> Vec<Question> {
    let verdict = judged.verdict();
    if verdict.decided() {
        return Vec::new();
    }
    let mut open = price_questions(judged, deal);
    open.extend(term_questions(judged, deal));
    open.extend(fit_questions(judged));
    open.extend(sign_questions(judged));

    let narrowed = |before: Span, best: Span, worst: Span| {
        (u32::from(before.width()) * 2).saturating_sub(u32::from(best.width()) + u32::from(worst.width()))
    };
    let withheld =
        Names::of(&mut deal.missing.items.iter().map(|missing| missing.path.as_deref().unwrap_or_default()));
    let record = Record::of(json);
    let mut ranked = Vec::with_capacity(open.len());
    for open in open {
        let own = judged.dimension(open.dimension);
        let verdict_if = |span: Span| match open.priced {
            true => judged.verdict_but_price(open.dimension, span),
            false => judged.verdict_with(open.dimension, span),
        };
        let (if_best, if_worst) = (verdict_if(open.best), verdict_if(open.worst));
        let rank = (narrowed(verdict, if_best, if_worst), narrowed(own, open.best, open.worst), open.weight);
        let question = Question {
            why: why(&open, &deal.missing.items, &withheld, &record),
            path: open.path,
            reason: open.reason,
            ask: open.ask,
            standard: open.standard,
            dimension: open.dimension,
            if_best,
            if_worst,
        };
        ranked.push((rank, question));
    }
    // The currency comes before everything that is counted in it; the rest by what it settles.
    order(&mut ranked, |(a, one), (b, other)| {
        let currency = |question: &Question| question.path == "currency";
        match (currency(one), currency(other)) {
            (true, false) => true,
            (false, true) => false,
            _ => a > b,
        }
    });
    ranked.into_iter().map(|(_, question)| question).collect()
}

/// Why a fact is missing: something stands there that does not answer the question, or the host says why.
fn why(open: &Open, missing: &[Missing], withheld: &Names, record: &Record) -> Option<Why> {
    let wrong = match &*open.ask {
        Ask::Checklist(lines) => lines.iter().any(|line| record.says(&line.value)) || record.says(&open.path),
        _ => record.says(&open.path),
    };
    if wrong {
        return Some(Why::Invalid);
    }
    withheld.place(&open.path).and_then(|place| missing.get(place)).and_then(|missing| missing.why)
}

/// The deal as it came, with its long tables in order.
struct Record<'a> {
    json: &'a Json,
    tables: Vec<(&'a Json, Names<'a>)>,
}

impl<'a> Record<'a> {
    fn of(json: &'a Json) -> Record<'a> {
        let mut tables = Vec::new();
        for name in ["terms", "fit", "signs"] {
            if let Some(table @ Json::Object(entries)) = json.get(name) {
                tables.push((table, Names::of(&mut entries.iter().map(|(name, _)| name.as_str()))));
            }
        }
        Record { json, tables }
    }

    fn get(&self, object: &'a Json, key: &str) -> Option<&'a Json> {
        match (object, self.tables.iter().find(|(table, _)| std::ptr::eq(*table, object))) {
            (Json::Object(entries), Some((_, names))) => {
                entries.get(names.place(key)?).map(|(_, value)| value)
            }
            _ => object.get(key),
        }
    }

    /// Whether the deal says something at `path`, or has something there that can hold nothing.
    fn says(&self, path: &str) -> bool {
        said(path, self)
    }
}

fn said(path: &str, record: &Record) -> bool {
    let mut here = Some(record.json);
    for step in path.split('.') {
        here = match here {
            None | Some(Json::Null) => return false,
            Some(here @ Json::Object(_)) => record.get(here, step),
            Some(Json::List(items)) => step.parse::<usize>().ok().and_then(|place| items.get(place)),
            Some(_) => return true,
        };
    }
    match here {
        None | Some(Json::Null) => false,
        // That nobody knows is an answer.
        Some(Json::Text(text)) => {
            !text.trim().is_empty() && !text.eq_ignore_ascii_case(Answer::Unknown.word())
        }
        Some(Json::Object(_)) => path != "signs",
        Some(_) => true,
    }
}

fn reason(code: &'static str, with: With) -> Reason {
    Reason { code, with, setting: None }
}

fn price_questions(judged: &Judged, deal: &Deal) -> Vec<Open> {
    let price = &judged.price;
    let span = price.span();
    if span.decided() {
        return Vec::new();
    }
    let policy = judged.policy;
    let currency = price.currency.clone();
    let money = || Ask::Money(currency.clone().unwrap_or_default());
    let text = |text: &Option<String>| vec![("item", Value::Text(text.clone().unwrap_or_default()))];
    let mut open = Vec::new();
    // Whatever is open of one sort may cost anything, and answers alike.
    let mut alike: [Option<[Span; 2]>; 2] = [None, None];
    for unknown in &price.unknown {
        let (path, code, with, ask) = match unknown {
            Unknown::Currency => ("currency".to_owned(), "ask-currency", vec![], Ask::Text),
            // Without a currency no amount can be read; payment days are asked among the terms.
            _ if currency.is_none() => continue,
            Unknown::Days => continue,
            Unknown::Rate => {
                let own = Value::Text(policy.currency.clone());
                let with =
                    vec![("currency", Value::Text(currency.clone().unwrap_or_default())), ("own", own)];
                ("currency".to_owned(), "ask-rate", with, Ask::Nothing)
            }
            Unknown::Amount => ("amount".to_owned(), "ask-amount", vec![], money()),
            Unknown::Direct => ("cost.direct".to_owned(), "ask-cost-direct", vec![], money()),
            Unknown::Overhead => ("cost.overhead".to_owned(), "ask-cost-overhead", vec![], money()),
            Unknown::Scope(place) => {
                let item = deal.cost.scope_added.items.get(*place).and_then(|item| item.label.clone());
                (format!("cost.scope_added.{place}.amount"), "ask-scope-amount", text(&item), money())
            }
            Unknown::Deduction(place) => {
                let item = deal.deductions.items.get(*place);
                let shared = item.is_some_and(|item| item.share != Given::Absent);
                let label = item.and_then(|item| item.label.clone());
                // Something that gives both, or a share over one, is corrected in the record.
                let (part, ask) = if shared { ("", Ask::Nothing) } else { (".amount", money()) };
                (format!("deductions.{place}{part}"), "ask-deduction", text(&label), ask)
            }
            Unknown::List(path) => ((*path).to_owned(), "ask-list", vec![], Ask::Nothing),
            Unknown::Segment => (
                "segment".to_owned(),
                "ask-segment",
                vec![],
                choices(policy.rows.iter().filter_map(|row| row.segment.clone()).collect()),
            ),
            Unknown::Size => match policy.size_by {
                SizeBy::Seats => ("seats".to_owned(), "ask-size-seats", vec![], Ask::Number(Unit::Number)),
                SizeBy::ListPrice => ("list_price".to_owned(), "ask-size-list", vec![], money()),
                SizeBy::Band => {
                    let bands = policy.rows.iter().filter_map(|row| match &row.size {
                        Size::Band(band) => Some(band.clone()),
                        _ => None,
                    });
                    ("size_band".to_owned(), "ask-size-band", vec![], choices(bands.collect()))
                }
            },
            Unknown::Adjustment => ("adjustment.share".to_owned(), "ask-adjustment", vec![], Ask::Nothing),
        };
        let answered = || [End::Best, End::Worst].map(|end| price.answered(unknown, end));
        let [scope, deduction] = &mut alike;
        let [best, worst] = match unknown {
            Unknown::Scope(_) => *scope.get_or_insert_with(answered),
            Unknown::Deduction(_) => *deduction.get_or_insert_with(answered),
            _ => answered(),
        };
        open.push(Open {
            path,
            reason: reason(code, with),
            ask: Rc::new(ask),
            standard: false,
            dimension: Dimension::Price,
            best,
            worst,
            weight: 3,
            priced: false,
        });
    }
    open
}

/// A choice of the admin's own words, and of none of them.
fn choices(mut named: Vec<String>) -> Ask {
    order(&mut named, |a, b| a < b);
    named.dedup();
    let mut choices = Vec::new();
    for word in named {
        let label = Label { message: word.clone(), names: vec![("und".to_owned(), word.clone())] };
        choices.push(Choice { label: Rc::new(label), value: word });
    }
    choices.push(Choice { label: Label::of("option-other"), value: "other".to_owned() });
    Ask::Choice(choices)
}

fn term_questions(judged: &Judged, deal: &Deal) -> Vec<Open> {
    let price = &judged.price;
    let mut open = Vec::new();
    let but_each = terms::spans_but_each(&judged.terms);
    for (place, (state, but)) in judged.terms.iter().zip(but_each).enumerate() {
        let id = &state.term.id;
        let others = || but;
        let priced = judged.policy.payment_term == Some(place) && price.unknown.contains(&Unknown::Days);
        if state.asked_open() || (priced && !price.span().decided()) {
            let (path, code, ask, with) =
                match (&state.asked, asked_amount(deal, id, price.currency.as_deref())) {
                    (Asked::FeesUnknown, Some(amount)) => {
                        let ask = Rc::new(Ask::Money(price.currency.clone().unwrap_or_default()));
                        let with = vec![
                            ("term", Value::Label(state.term.label.clone())),
                            ("asked", Value::Money(amount)),
                        ];
                        ("annual_fees".to_owned(), "ask-annual-fees", ask, with)
                    }
                    _ => {
                        let ask = state.term.ask.clone();
                        let code = if *ask == Ask::YesNo { "ask-term-boolean" } else { "ask-term" };
                        (format!("terms.{id}.asked"), code, ask, state.with())
                    }
                };
            // Payment days also cost money: both of their effects belong to the one answer.
            let effect = |end: End| match priced {
                true => price.answered(&Unknown::Days, end),
                false => price.span(),
            };
            let own = |end: End| others().and(state.answered(end));
            let both = |end: End| match priced {
                true => own(end).and(effect(end)),
                false => own(end),
            };
            open.push(Open {
                path,
                reason: reason(code, with),
                standard: *ask != Ask::YesNo && code != "ask-annual-fees",
                ask,
                dimension: Dimension::Terms,
                best: both(End::Best),
                worst: both(End::Worst),
                weight: 1,
                priced,
            });
        } else if state.breaker_open() {
            open.push(Open {
                path: format!("terms.{id}.deal_breaker"),
                reason: reason("ask-breaker", state.with()),
                ask: Rc::new(Ask::YesNoUnknown),
                standard: false,
                dimension: Dimension::Terms,
                best: others().and(Span::sure(state.span().best)),
                worst: others().and(Span::sure(state.span().worst)),
                weight: 2,
                priced: false,
            });
        }
    }
    open
}

fn fit_questions(judged: &Judged) -> Vec<Open> {
    let fit = &judged.fit;
    if fit.span().decided() {
        return Vec::new();
    }
    let mut open = Vec::new();
    let tally = fit.tally();
    for (place, state) in fit.criteria.iter().enumerate() {
        if state.met.is_some() {
            continue;
        }
        let [best, worst] = [End::Best, End::Worst].map(|end| fit.answered(&tally, place, end));
        // A criterion that changes nothing either way is not asked for.
        if best == worst {
            continue;
        }
        open.push(Open {
            path: format!("fit.{}", state.criterion.id),
            reason: {
                let with = fit.question(state);
                // Something stands there: nearly a value we know, or in another unit.
                let code = match with.len() {
                    0..=2 => "ask-criterion",
                    3 => "ask-criterion-again",
                    _ => "ask-criterion-nearest",
                };
                reason(code, with)
            },
            ask: state.criterion.ask.clone(),
            standard: false,
            dimension: Dimension::Fit,
            best,
            worst,
            // Of equal effect, the criterion of greatest weight (M11).
            weight: u32::try_from(state.criterion.weight.trunc()).unwrap_or(u32::MAX),
            priced: false,
        });
    }
    open
}

fn sign_questions(judged: &Judged) -> Vec<Open> {
    let signs = &judged.signs;
    if signs.span().decided() {
        return Vec::new();
    }
    let mut open = Vec::new();
    for group in signs.open_groups() {
        let lines = signs.open_in(group);
        let name = Value::Message(format!("group-{}", group.word()));
        open.push(Open {
            path: "signs".to_owned(),
            reason: reason("ask-signs", vec![("group", name), ("count", Value::count(lines.len()))]),
            weight: u32::try_from(lines.len()).unwrap_or(u32::MAX),
            priced: false,
            ask: Rc::new(Ask::Checklist(lines)),
            standard: false,
            dimension: Dimension::Signs,
            best: signs.answered(group, End::Best),
            worst: signs.answered(group, End::Worst),
        });
    }
    open
}
