//! The parts of the element.

use std::rc::Rc;

use yew::prelude::*;

use super::charts::{self, Bar, Figure, bars, part, rate, real, table};
use super::say::{self, Say};
use walkaway_rules::review::quarter::QuarterView;
use walkaway_rules::review::{Celebration, ExceptionFate, Fate, Pair, QuarterSums, Review};
use walkaway_rules::vocabulary::{FieldError, Value};

/// Returns drawn at once; the table has them all.
const DRAWN: usize = 12;
/// Rows of a table.
const ROWS: usize = 100;

/// Rows of a table, made when it is opened: nobody waits for tables that nobody reads.
fn later(
    say: &Say,
    review: &Rc<Review>,
    rows: fn(&Say, &Review) -> Vec<Vec<String>>,
) -> Callback<(), Vec<Vec<String>>> {
    let (say, review) = (say.clone(), review.clone());
    Callback::from(move |()| rows(&say, &review))
}

fn chosen(review: &Review) -> Option<&QuarterSums> {
    review.quarters.iter().find(|sums| Some(&sums.quarter.to) == review.quarter.as_ref())
}

/// "October 1 to December 31, so far".
pub fn days(say: &Say, quarter: &QuarterView) -> String {
    let with = [("from", Value::Day(quarter.from.clone())), ("to", Value::Day(quarter.to.clone()))];
    say.tw(if quarter.running { "review-days-so-far" } else { "review-days" }, &with)
}

/// The name of the list of walk-aways.
pub fn left_title(say: &Say, review: &Review) -> String {
    let quarter = chosen(review).map(|sums| say.quarter(&sums.quarter)).unwrap_or_default();
    say.tw("review-left-title", &[("quarter", Value::Text(quarter))])
}

/// The eight quarters, as a note below a title.
pub fn all_quarters(say: &Say, review: &Review) -> String {
    let (first, last) = (review.quarters.first(), review.quarters.last());
    let name = |sums: Option<&QuarterSums>| {
        Value::Text(sums.map(|sums| say.quarter(&sums.quarter)).unwrap_or_default())
    };
    say.tw("review-over", &[("from", name(first)), ("to", name(last))])
}

/// What there will be once something has happened.
pub fn empty(say: &Say, kept_here: bool) -> Html {
    html! {
        <div class="empty">
            <svg class="path" viewBox="0 0 96 64" width="96" height="64" aria-hidden="true" focusable="false">
                <path class="ground" d="M4 56h88" />
                <path class="door" d="M54 56V12h26v44" />
                <circle class="knob" cx="60" cy="36" r="2" />
                <path class="way" d="M46 36H14m10-10L14 36l10 10" />
            </svg>
            <p class="answer">{ say.t("review-empty") }</p>
            <p>{ say.t("review-empty-how") }</p>
            <ul class="will">
                <li>{ say.t("review-empty-count") }</li>
                <li>{ say.t("review-empty-protected") }</li>
                <li>{ say.t("review-empty-became") }</li>
                <li>{ say.t("review-empty-alert") }</li>
            </ul>
            if kept_here {
                <p class="quiet">{ say.t("review-empty-import") }</p>
            }
        </div>
    }
}

/// Deals were closed and none was left.
pub fn alert(say: &Say, review: &Review) -> Html {
    if review.alert.is_empty() {
        return html! {};
    }
    html! {
        <section class="alert" aria-labelledby="alert-head">
            <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
                <path class="shape" d="M10 1.6l9 16.2H1z" />
                <path class="mark" d="M10 7.4v4.4M10 14.4v.1" />
            </svg>
            <div>
                <h3 id="alert-head">{ say.t("review-alert-title") }</h3>
                { for review.alert.iter().map(|line| html! { <p>{ say.reason(line) }</p> }) }
            </div>
        </section>
    }
}

/// The quarter in four numbers.
pub fn tiles(say: &Say, review: &Review) -> Html {
    let Some(sums) = chosen(review) else { return html! {} };
    let tile = |id: &'static str, name: String, number: String, note: String| {
        html! {
            <div class="tile" data-tile={id}>
                <dt>{ name }</dt>
                <dd><span class="big">{ number }</span><span class="quiet">{ note }</span></dd>
            </div>
        }
    };
    let known = |count: usize| match count == sums.walk_aways {
        true => String::new(),
        false => say
            .tw("review-known-of", &[("known", Value::count(count)), ("all", Value::count(sums.walk_aways))]),
    };
    html! {
        <>
            <dl class="tiles">
                { tile("walk-aways", say.t("review-tile-left"), say.number(sums.walk_aways), say.count("review-tile-closed", sums.closed)) }
                { tile("at-stake", say.t("review-tile-stake"), say.money(sums.at_stake), known(sums.valued)) }
                { tile("protected", say.t("review-tile-protected"), say.money(sums.protected), say.count("review-tile-under", sums.under)) }
                { tile("exceptions", say.t("review-tile-exceptions"), say.number(sums.exceptions), say.count("review-tile-returns", sums.returns)) }
            </dl>
            <div class="beside">
                { rate(say, "left-share", &say.t("review-left-share"), &sums.left_share) }
                { others(say, review) }
            </div>
        </>
    }
}

/// What is in other currencies, listed and never converted.
fn others(say: &Say, review: &Review) -> Html {
    if review.other_currencies.is_empty() {
        return html! {};
    }
    let name = |currency: &Option<String>| currency.clone().unwrap_or_else(|| say.t("review-no-currency"));
    let columns: Vec<String> = [
        "review-currency",
        "review-tile-left",
        "review-tile-stake",
        "review-tile-protected",
        "review-signed",
    ]
    .iter()
    .map(|id| say.t(id))
    .collect();
    let rows: Vec<Vec<String>> = review
        .other_currencies
        .iter()
        .map(|other| {
            let money = |amount| say.money_in(amount, &other.currency);
            vec![
                name(&other.currency),
                say.number(other.walk_aways),
                money(other.at_stake),
                money(other.protected),
                money(other.signed),
            ]
        })
        .collect();
    let title = say.t("review-other-currencies");
    html! {
        <div class="others" data-list="currencies">
            <h3>{ &title }</h3>
            <p class="quiet">{ say.t("review-other-currencies-note") }</p>
            { table(&title, &columns, &rows) }
        </div>
    }
}

/// Walk-aways by quarter.
pub fn quarters(say: &Say, review: &Rc<Review>, pick: &Callback<String>) -> Html {
    let title = say.t("review-by-quarter");
    let columns = [
        "review-quarter-name",
        "review-tile-left",
        "review-tile-stake",
        "review-tile-protected",
        "review-closed",
        "review-signed",
        "review-exceptions-name",
        "review-returns-name",
    ];
    let columns: Vec<String> = columns.iter().map(|id| say.t(id)).collect();
    let rows = |say: &Say, review: &Review| {
        review
            .quarters
            .iter()
            .map(|sums| {
                vec![
                    say.quarter(&sums.quarter),
                    say.number(sums.walk_aways),
                    say.money(sums.at_stake),
                    say.money(sums.protected),
                    say.number(sums.closed),
                    say.money(sums.signed),
                    say.number(sums.exceptions),
                    say.number(sums.returns),
                ]
            })
            .collect()
    };
    let chosen = review.quarter.clone().unwrap_or_default();
    html! {
        <Figure say={say.clone()} id="quarters" title={title.clone()} {columns} rows={later(say, review, rows)}>
            { charts::columns(say, &title, &review.quarters, &chosen, pick) }
        </Figure>
    }
}

/// Walk-aways of the quarter by reason, and by door.
pub fn reasons(say: &Say, review: &Rc<Review>) -> Html {
    let title = say.t("review-by-reason");
    let most = review.reasons.iter().map(|sums| sums.walk_aways).max().unwrap_or(0) as f64;
    let some = review.reasons.iter().filter(|sums| sums.walk_aways > 0);
    let drawn: Vec<Bar> = some
        .map(|sums| Bar {
            label: say.t(say::exit(sums.reason)),
            number: say.number(sums.walk_aways),
            share: part(sums.walk_aways as f64, most),
            tone: "accent",
        })
        .collect();
    let columns: Vec<String> =
        ["review-reason-name", "review-tile-left", "review-tile-stake", "review-tile-protected"]
            .iter()
            .map(|id| say.t(id))
            .collect();
    let rows = |say: &Say, review: &Review| {
        review
            .reasons
            .iter()
            .map(|sums| {
                vec![
                    say.t(say::exit(sums.reason)),
                    say.number(sums.walk_aways),
                    say.money(sums.at_stake),
                    say.money(sums.protected),
                ]
            })
            .collect()
    };
    let doors = review.doors.iter().filter(|count| count.walk_aways > 0);
    let doors: Vec<Value> =
        doors.map(|count| Value::Text(say.count(say::door(count.door), count.walk_aways))).collect();
    html! {
        <Figure say={say.clone()} id="reasons" title={title.clone()} {columns} rows={later(say, review, rows)}>
            if drawn.is_empty() {
                <p class="quiet">{ say.t("review-left-none") }</p>
            } else {
                { bars("reasons", &title, &drawn) }
            }
            if review.several_reasons > 0 {
                <p class="quiet">{ say.count("review-several-reasons", review.several_reasons) }</p>
            }
            if !doors.is_empty() {
                <p class="doors">{ say.tw("review-doors", &[("doors", Value::List(doors))]) }</p>
            }
        </Figure>
    }
}

/// Margin that was not given away, by quarter.
pub fn protected(say: &Say, review: &Rc<Review>) -> Html {
    let title = say.t("review-protected");
    let most = review.quarters.iter().map(|sums| real(sums.protected)).fold(0.0, f64::max);
    let drawn: Vec<Bar> = review
        .quarters
        .iter()
        .rev()
        .map(|sums| Bar {
            label: say.quarter(&sums.quarter),
            number: say.money(sums.protected),
            share: part(real(sums.protected), most),
            tone: if Some(&sums.quarter.to) == review.quarter.as_ref() { "chosen" } else { "ok" },
        })
        .collect();
    let columns: Vec<String> =
        ["review-quarter-name", "review-tile-protected", "review-under"].iter().map(|id| say.t(id)).collect();
    let rows = |say: &Say, review: &Review| {
        review
            .quarters
            .iter()
            .map(|sums| vec![say.quarter(&sums.quarter), say.money(sums.protected), say.number(sums.under)])
            .collect()
    };
    html! {
        <Figure say={say.clone()} id="protected" title={title.clone()} note={say.t("review-protected-means")} {columns}
            rows={later(say, review, rows)}>
            { bars("protected", &title, &drawn) }
        </Figure>
    }
}

/// What became of the walk-aways.
pub fn fates(say: &Say, review: &Rc<Review>) -> Html {
    let title = say.t("review-fates");
    let all = review.fates.walk_aways;
    let drawn: Vec<Bar> = review
        .fates
        .counts
        .iter()
        .filter(|count| count.walk_aways > 0)
        .map(|count| Bar {
            label: say.t(say::fate(count.fate)),
            number: say.number(count.walk_aways),
            share: part(count.walk_aways as f64, all as f64),
            tone: match count.fate {
                Fate::Signed | Fate::BadCustomer => "ok",
                Fate::CameBack => "accent",
                Fate::Unknown => "muted",
                _ => "plain",
            },
        })
        .collect();
    let columns = vec![say.t("review-fate-name"), say.t("review-tile-left")];
    let rows = |say: &Say, review: &Review| {
        review
            .fates
            .counts
            .iter()
            .map(|count| vec![say.t(say::fate(count.fate)), say.number(count.walk_aways)])
            .collect()
    };
    html! {
        <Figure say={say.clone()} id="fates" title={title.clone()} note={all_quarters(say, review)} {columns}
            rows={later(say, review, rows)}>
            if all == 0 {
                <p class="quiet">{ say.t("review-left-none") }</p>
            } else {
                { bars("fates", &title, &drawn) }
            }
        </Figure>
    }
}

/// The name of a pair.
fn pair_name(say: &Say, pair: &Pair) -> String {
    let name = pair.buyer.as_ref().or(pair.deal.as_ref()).or(pair.id.as_ref());
    name.cloned().unwrap_or_else(|| say.t("review-left-unnamed"))
}

/// Who came back, and at what price.
pub fn returns(say: &Say, review: &Rc<Review>) -> Html {
    let returns = &review.returns;
    let title = say.t("review-returns");
    let drawn: Vec<(&Pair, String)> = returns
        .pairs
        .iter()
        .filter(|pair| pair.share.is_some())
        .take(DRAWN)
        .map(|pair| (pair, short(&pair_name(say, pair))))
        .collect();
    let columns: Vec<String> =
        ["review-deal-name", "review-left-on", "review-left-at", "review-back-at", "review-difference"]
            .iter()
            .map(|id| say.t(id))
            .collect();
    let rows = |say: &Say, review: &Review| {
        review
            .returns
            .pairs
            .iter()
            .take(ROWS)
            .map(|pair| {
                let difference = match pair.share {
                    Some(share) => format!("{} ({})", say.difference(pair.more), say.change(share)),
                    None => say.difference(pair.more),
                };
                let name = match (&pair.deal, &pair.buyer) {
                    (Some(deal), Some(buyer)) => format!("{deal} · {buyer}"),
                    _ => pair_name(say, pair),
                };
                vec![name, say.day(&pair.left_on), say.money(pair.left), say.money(pair.back), difference]
            })
            .collect()
    };
    let median = match (returns.median_more, returns.median_share) {
        (Some(more), Some(share)) => say.tw(
            "review-median",
            &[("more", Value::Text(say.difference(more))), ("share", Value::Text(say.change(share)))],
        ),
        _ => String::new(),
    };
    let why: Vec<Value> = returns
        .reasons
        .iter()
        .filter(|count| count.returns > 0)
        .map(|count| Value::Text(say.count(say::came_back(count.reason), count.returns)))
        .collect();
    let columns = if returns.pairs.is_empty() { Vec::new() } else { columns };
    html! {
        <Figure say={say.clone()} id="returns" title={title.clone()} note={all_quarters(say, review)} {columns}
            rows={later(say, review, rows)}>
            { rate(say, "came-back", &say.t("review-came-back"), &returns.came_back) }
            if !drawn.is_empty() {
                <h4>{ say.t("review-return-prices") }</h4>
                { charts::dumbbells(say, &say.t("review-return-prices"), &drawn) }
                <p class="legend quiet">
                    <span class="key left" aria-hidden="true"></span>{ say.t("review-left-at") }
                    <span class="key back" aria-hidden="true"></span>{ say.t("review-back-at") }
                </p>
                if !median.is_empty() { <p>{ median }</p> }
                { rate(say, "above", &say.t("review-above"), &returns.above) }
            }
            if returns.conditions_met.of > 0 {
                { rate(say, "conditions", &say.t("review-conditions-met"), &returns.conditions_met) }
            }
            if !why.is_empty() {
                <p>{ say.tw("review-why-back", &[("reasons", Value::List(why))]) }</p>
            }
            if returns.other_pairs > 0 {
                <p class="quiet">{ say.count("review-other-pairs", returns.other_pairs) }</p>
            }
            if returns.loose > 0 {
                <p class="quiet">{ say.count("review-loose-returns", returns.loose) }</p>
            }
        </Figure>
    }
}

/// As much of a name as there is room for beside a number; the table has it whole.
fn short(name: &str) -> String {
    let letters = name.chars().count();
    if letters <= 28 {
        return name.to_owned();
    }
    name.chars().take(27).chain(['…']).collect()
}

/// Exceptions granted, and what became of them.
pub fn exceptions(say: &Say, review: &Rc<Review>) -> Html {
    let exceptions = &review.exceptions;
    let title = say.t("review-exceptions");
    let drawn: Vec<Bar> = exceptions
        .counts
        .iter()
        .filter(|count| count.exceptions > 0)
        .map(|count| Bar {
            label: say.t(say::exception(count.fate)),
            number: say.number(count.exceptions),
            share: part(count.exceptions as f64, exceptions.granted as f64),
            tone: match count.fate {
                ExceptionFate::PaidOff => "ok",
                ExceptionFate::LostMoney => "danger",
                ExceptionFate::Unknown => "muted",
                _ => "plain",
            },
        })
        .collect();
    let columns: Vec<String> =
        ["review-deal-name", "review-granted-on", "review-granted-by", "review-price", "review-fate-name"]
            .iter()
            .map(|id| say.t(id))
            .collect();
    let rows = |say: &Say, review: &Review| {
        review
            .exceptions
            .list
            .iter()
            .take(ROWS)
            .map(|view| {
                let name = view.deal.clone().or_else(|| view.buyer.clone()).or_else(|| view.id.clone());
                let value = view.value.as_ref();
                let value = value.map(|value| say.money_in(value.amount, &Some(value.currency.clone())));
                vec![
                    name.unwrap_or_else(|| say.t("review-left-unnamed")),
                    say.day(&view.on),
                    view.by.clone().or_else(|| view.role.clone()).unwrap_or_default(),
                    value.unwrap_or_default(),
                    say.t(say::exception(view.fate)),
                ]
            })
            .collect()
    };
    let columns = if exceptions.granted == 0 { Vec::new() } else { columns };
    html! {
        <Figure say={say.clone()} id="exceptions" title={title.clone()} note={all_quarters(say, review)} {columns}
            rows={later(say, review, rows)}>
            if exceptions.granted == 0 {
                <p class="quiet">{ say.t("review-exceptions-none") }</p>
            } else {
                { bars("exceptions", &title, &drawn) }
                { rate(say, "paid-off", &say.t("review-paid-off"), &exceptions.paid_off) }
            }
            if exceptions.list.len() > ROWS {
                <p class="quiet">{ say.count("review-table-cut", ROWS) }</p>
            }
        </Figure>
    }
}

/// Whether the buyer moved when we said that we may leave.
pub fn postures(say: &Say, review: &Rc<Review>) -> Html {
    let postures = &review.postures;
    let title = say.t("review-postures");
    let columns = match postures.said {
        0 => Vec::new(),
        _ => vec![say.t("review-fate-name"), say.t("review-times")],
    };
    let rows = |say: &Say, review: &Review| {
        let postures = &review.postures;
        let row = |id: &str, count: usize| vec![say.t(id), say.number(count)];
        vec![
            row("review-moved", postures.moved.hits),
            row("review-no-change", postures.no_change),
            row("review-fate-lost", postures.lost),
            row("review-fate-unknown", postures.unknown),
        ]
    };
    html! {
        <Figure say={say.clone()} id="postures" title={title.clone()} note={all_quarters(say, review)} {columns} rows={later(say, review, rows)}>
            if postures.said == 0 {
                <p class="quiet">{ say.t("review-postures-none") }</p>
            } else {
                <p>{ say.count("review-postures-said", postures.said) }</p>
                { rate(say, "moved", &say.t("review-moved"), &postures.moved) }
            }
        </Figure>
    }
}

/// The properties of a walk-away worth telling.
#[derive(Properties, PartialEq)]
pub struct CelebrateProps {
    /// Words.
    pub say: Say,
    /// Which one.
    pub celebration: Celebration,
}

/// A walk-away worth telling, ready to be passed on.
#[component]
pub fn Celebrate(props: &CelebrateProps) -> Html {
    let say = &props.say;
    let copied = use_state(|| None::<bool>);
    let lines: Vec<String> = props.celebration.lines.iter().map(|line| say.reason(line)).collect();
    let text = lines.join("\n");
    {
        let copied = copied.clone();
        use_effect_with(text.clone(), move |_| copied.set(None));
    }
    let copy = {
        let (host, copied, text) = (say.host.clone(), copied.clone(), text.clone());
        Callback::from(move |_: MouseEvent| {
            let copied = copied.clone();
            host.copy(&text, Callback::from(move |done| copied.set(Some(done))));
        })
    };
    let mut lines = lines.into_iter();
    let title = lines.next().unwrap_or_default();
    html! {
        <section class="panel celebrate" data-list="celebrate" aria-labelledby="celebrate-head">
            <h3 id="celebrate-head">{ title }</h3>
            { for lines.map(|line| html! { <p>{ line }</p> }) }
            <p class="row">
                <button type="button" class="primary" onclick={copy}>{ say.t("review-copy") }</button>
                <span class="quiet" role="status">
                    { match *copied {
                        Some(true) => say.t("review-copied"),
                        Some(false) => say.t("review-not-copied"),
                        None => String::new(),
                    } }
                </span>
            </p>
        </section>
    }
}

/// What could not be read, and where.
pub fn problems(say: &Say, review: &Review, asked: &[FieldError]) -> Html {
    let read = &review.read;
    let counts = [
        ("review-read-malformed", read.malformed),
        ("review-read-unusable", read.unusable),
        ("review-read-repeated", read.repeated),
        ("review-read-loose", read.loose),
        ("review-read-beyond", read.beyond),
    ];
    let counts: Vec<_> = counts.into_iter().filter(|(_, count)| *count > 0).collect();
    let problems: Vec<&FieldError> = asked.iter().chain(&review.problems).collect();
    if counts.is_empty() && problems.is_empty() {
        return html! {};
    }
    html! {
        <details class="data problems-of" data-list="problems">
            <summary>{ say.t("review-problems") }</summary>
            <ul class="counts">{ for counts.into_iter().map(|(id, count)| html! { <li>{ say.count(id, count) }</li> }) }</ul>
            if !problems.is_empty() {
                <ul class="problems soft">
                    { for problems.into_iter().map(|error| html! {
                        <li>
                            <code class="setting">{ &error.path }</code>
                            <p>{ say.tw(&["error-", error.code].concat(), &error.with) }</p>
                        </li>
                    }) }
                </ul>
            }
        </details>
    }
}
