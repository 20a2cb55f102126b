//! The parts of the element.

use std::rc::Rc;

use yew::Callback;

use super::charts::{self, Bar, Figure, Rows, bars, rate, ratio, real, table};
use super::say::{self, Say};
use crate::el::{El, button, el, fact, line, nothing, path, several, svg, told};
use crate::part::{Own, part};
use crate::speak::Speak;
use walkaway_rules::review::quarter::QuarterView;
use walkaway_rules::review::{Celebration, ExceptionFate, Fate, Pair, QuarterSums, Review};
use walkaway_rules::vocabulary::{FieldError, Value};

/// Returns drawn at once; the table has them all.
const DRAWN: usize = 12;
/// Rows of a table.
const ROWS: usize = 100;

/// A picture with its table: without columns there is nothing to show.
fn figure(
    say: &Say,
    review: &Rc<Review>,
    id: &'static str,
    title: &str,
    columns: &'static [&'static str],
    rows: fn(&Say, &Review) -> Rows,
) -> Figure {
    let review = review.clone();
    Figure {
        say: say.clone(),
        id,
        title: title.to_owned(),
        note: String::new(),
        columns,
        rows: Rc::new(move |say| rows(say, &review)),
    }
}

/// A line that is there when there is something to count.
pub fn counted(say: &Say, id: &str, count: usize) -> El {
    match count {
        0 => nothing(),
        count => el("p.quiet").text(&say.count(id, count)),
    }
}

/// The quarter that is asked about.
pub fn chosen(review: &Review) -> Option<&QuarterSums> {
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
    say.fill("review-left-title", "quarter", Value::Text(quarter))
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
pub fn empty(say: &Say, kept_here: bool) -> El {
    let drawing = svg("svg.path")
        .is("viewBox", "0 0 96 64")
        .is("width", "96")
        .is("height", "64")
        .put(path("path.ground", "M4 56h88"))
        .put(path("path.door", "M54 56V12h26v44"))
        .put(el("circle.knob").is("cx", "60").is("cy", "36").is("r", "2"))
        .put(path("path.way", "M46 36H14m10-10L14 36l10 10"));
    let will = ["review-empty-count", "review-empty-protected", "review-empty-became", "review-empty-alert"];
    el("div.empty")
        .put(drawing)
        .put(line(say, "p.answer", "review-empty"))
        .put(line(say, "p", "review-empty-how"))
        .put(el("ul.will").each(&will, |id| line(say, "li", id)))
        .put(if kept_here { line(say, "p.quiet", "review-empty-import") } else { nothing() })
}

/// Deals were closed and none was left.
pub fn alert(say: &Say, review: &Review) -> El {
    if review.alert.is_empty() {
        return nothing();
    }
    let icon = svg("svg.icon")
        .is("viewBox", "0 0 20 20")
        .put(path("path.shape", "M10 1.6l9 16.2H1z"))
        .put(path("path.mark", "M10 7.4v4.4M10 14.4v.1"));
    let says = el("div")
        .put(line(say, "h3", "review-alert-title").is("id", "alert-head"))
        .put(several().each(&review.alert, |line| told(say, "p", line)));
    el("section.alert").is("aria-labelledby", "alert-head").put(icon).put(says)
}

/// The quarter in four numbers.
pub fn tiles(say: &Say, review: &Review) -> El {
    let Some(sums) = chosen(review) else { return nothing() };
    let tile = |id: &'static str, name: &str, number: String, note: String| {
        let stands = el("dd").put(el("span.big").text(&number)).put(el("span.quiet").text(&note));
        fact(&say.t(name), stands).is("class", "tile").is("data-tile", id)
    };
    let valued = match sums.valued == sums.walk_aways {
        true => String::new(),
        false => say.tw(
            "review-known-of",
            &[("known", Value::count(sums.valued)), ("all", Value::count(sums.walk_aways))],
        ),
    };
    let closed = say.count("review-tile-closed", sums.closed);
    let under = say.count("review-tile-under", sums.under);
    let returns = say.count("review-tile-returns", sums.returns);
    let tiles = el("dl.tiles")
        .put(tile("walk-aways", "review-tile-left", say.many(sums.walk_aways), closed))
        .put(tile("at-stake", "review-tile-stake", say.money(sums.at_stake), valued))
        .put(tile("protected", "review-tile-protected", say.money(sums.protected), under))
        .put(tile("exceptions", "review-tile-exceptions", say.many(sums.exceptions), returns));
    let beside = el("div.beside")
        .put(rate(say, "left-share", &say.t("review-left-share"), &sums.left_share))
        .put(others(say, review));
    several().put(tiles).put(beside)
}

/// What is in other currencies, listed and never converted.
fn others(say: &Say, review: &Review) -> El {
    if review.other_currencies.is_empty() {
        return nothing();
    }
    let columns = [
        "review-currency",
        "review-tile-left",
        "review-tile-stake",
        "review-tile-protected",
        "review-signed",
    ];
    let mut rows = Rows::new();
    for other in &review.other_currencies {
        let money = |amount| say.money_in(amount, other.currency.as_deref());
        rows.push(vec![
            other.currency.clone().unwrap_or_else(|| say.t("review-no-currency")),
            say.many(other.walk_aways),
            money(other.at_stake),
            money(other.protected),
            money(other.signed),
        ]);
    }
    let title = say.t("review-other-currencies");
    el("div.others")
        .is("data-list", "currencies")
        .put(el("h3").text(&title))
        .put(line(say, "p.quiet", "review-other-currencies-note"))
        .put(table(say, &title, &columns, &rows))
}

/// Walk-aways by quarter.
pub fn quarters(say: &Say, review: &Rc<Review>, pick: &Callback<String>) -> El {
    const COLUMNS: &[&str] = &[
        "review-quarter-name",
        "review-tile-left",
        "review-tile-stake",
        "review-tile-protected",
        "review-closed",
        "review-signed",
        "review-exceptions-name",
        "review-returns-name",
    ];
    let title = say.t("review-by-quarter");
    let rows = |say: &Say, review: &Review| {
        let mut rows = Rows::new();
        for sums in &review.quarters {
            rows.push(vec![
                say.quarter(&sums.quarter),
                say.many(sums.walk_aways),
                say.money(sums.at_stake),
                say.money(sums.protected),
                say.many(sums.closed),
                say.money(sums.signed),
                say.many(sums.exceptions),
                say.many(sums.returns),
            ]);
        }
        rows
    };
    let chosen = review.quarter.as_deref().unwrap_or_default();
    let picture = charts::columns(say, &title, &review.quarters, chosen, pick);
    figure(say, review, "quarters", &title, COLUMNS, rows).el(picture)
}

/// Walk-aways of the quarter by reason, and by door.
pub fn reasons(say: &Say, review: &Rc<Review>) -> El {
    const COLUMNS: &[&str] =
        &["review-reason-name", "review-tile-left", "review-tile-stake", "review-tile-protected"];
    let title = say.t("review-by-reason");
    let most = review.reasons.iter().map(|sums| sums.walk_aways).max().unwrap_or(0) as f64;
    let mut drawn = Vec::new();
    for sums in review.reasons.iter().filter(|sums| sums.walk_aways > 0) {
        drawn.push(Bar {
            label: say.t(say::exit(sums.reason)),
            number: say.many(sums.walk_aways),
            share: ratio(sums.walk_aways as f64, most),
            tone: "accent",
        });
    }
    let rows = |say: &Say, review: &Review| {
        let mut rows = Rows::new();
        for sums in &review.reasons {
            rows.push(vec![
                say.t(say::exit(sums.reason)),
                say.many(sums.walk_aways),
                say.money(sums.at_stake),
                say.money(sums.protected),
            ]);
        }
        rows
    };
    let mut doors = Vec::new();
    for count in review.doors.iter().filter(|count| count.walk_aways > 0) {
        doors.push(Value::Text(say.count(say::door(count.door), count.walk_aways)));
    }
    let picture = match drawn.is_empty() {
        true => line(say, "p.quiet", "review-left-none"),
        false => bars("reasons", &title, &drawn),
    };
    let doors = match doors.is_empty() {
        true => nothing(),
        false => el("p.doors").text(&say.fill("review-doors", "doors", Value::List(doors))),
    };
    let picture =
        several().put(picture).put(counted(say, "review-several-reasons", review.several_reasons)).put(doors);
    figure(say, review, "reasons", &title, COLUMNS, rows).el(picture)
}

/// Margin that was not given away, by quarter.
pub fn protected(say: &Say, review: &Rc<Review>) -> El {
    const COLUMNS: &[&str] = &["review-quarter-name", "review-tile-protected", "review-under"];
    let title = say.t("review-protected");
    let most = review.quarters.iter().map(|sums| real(sums.protected)).fold(0.0, f64::max);
    let mut drawn = Vec::new();
    for sums in review.quarters.iter().rev() {
        drawn.push(Bar {
            label: say.quarter(&sums.quarter),
            number: say.money(sums.protected),
            share: ratio(real(sums.protected), most),
            tone: if Some(&sums.quarter.to) == review.quarter.as_ref() { "chosen" } else { "ok" },
        });
    }
    let rows = |say: &Say, review: &Review| {
        let mut rows = Rows::new();
        for sums in &review.quarters {
            rows.push(vec![say.quarter(&sums.quarter), say.money(sums.protected), say.many(sums.under)]);
        }
        rows
    };
    let picture = bars("protected", &title, &drawn);
    let figure = figure(say, review, "protected", &title, COLUMNS, rows);
    Figure { note: say.t("review-protected-means"), ..figure }.el(picture)
}

/// What became of the walk-aways.
pub fn fates(say: &Say, review: &Rc<Review>) -> El {
    const COLUMNS: &[&str] = &["review-fate-name", "review-tile-left"];
    let title = say.t("review-fates");
    let all = review.fates.walk_aways;
    let mut drawn = Vec::new();
    for count in review.fates.counts.iter().filter(|count| count.walk_aways > 0) {
        drawn.push(Bar {
            label: say.t(say::fate(count.fate)),
            number: say.many(count.walk_aways),
            share: ratio(count.walk_aways as f64, all as f64),
            tone: match count.fate {
                Fate::Signed | Fate::BadCustomer => "ok",
                Fate::CameBack => "accent",
                Fate::Unknown => "muted",
                _ => "plain",
            },
        });
    }
    let rows = |say: &Say, review: &Review| {
        let mut rows = Rows::new();
        for count in &review.fates.counts {
            rows.push(vec![say.t(say::fate(count.fate)), say.many(count.walk_aways)]);
        }
        rows
    };
    let picture = match all {
        0 => line(say, "p.quiet", "review-left-none"),
        _ => bars("fates", &title, &drawn),
    };
    let figure = figure(say, review, "fates", &title, COLUMNS, rows);
    Figure { note: all_quarters(say, review), ..figure }.el(picture)
}

/// The name of a pair.
fn pair_name(say: &Say, pair: &Pair) -> String {
    let name = pair.buyer.as_ref().or(pair.deal.as_ref()).or(pair.id.as_ref());
    name.cloned().unwrap_or_else(|| say.t("review-left-unnamed"))
}

/// Who came back, and at what price.
pub fn returns(say: &Say, review: &Rc<Review>) -> El {
    const COLUMNS: &[&str] =
        &["review-deal-name", "review-left-on", "review-left-at", "review-back-at", "review-difference"];
    let returns = &review.returns;
    let title = say.t("review-returns");
    let mut drawn: Vec<(&Pair, String)> = Vec::new();
    for pair in returns.pairs.iter().filter(|pair| pair.share.is_some()).take(DRAWN) {
        drawn.push((pair, short(&pair_name(say, pair))));
    }
    let rows = |say: &Say, review: &Review| {
        let mut rows = Rows::new();
        for pair in review.returns.pairs.iter().take(ROWS) {
            let more = say.difference(pair.more);
            let difference = match pair.share {
                Some(share) => [&more, " (", &say.change(share), ")"].concat(),
                None => more,
            };
            let name = match (&pair.deal, &pair.buyer) {
                (Some(deal), Some(buyer)) => [deal, " · ", buyer].concat(),
                _ => pair_name(say, pair),
            };
            let money = [say.money(pair.left), say.money(pair.back)];
            let [left, back] = money;
            rows.push(vec![name, say.day(&pair.left_on), left, back, difference]);
        }
        rows
    };
    let prices = match drawn.is_empty() {
        true => nothing(),
        false => {
            let key = |shape: &'static str| el(shape).is("aria-hidden", "true");
            let legend = el("p.legend quiet")
                .put(key("span.key left"))
                .t(say, "review-left-at")
                .put(key("span.key back"))
                .t(say, "review-back-at");
            let median = match (returns.median_more, returns.median_share) {
                (Some(more), Some(share)) => {
                    let with = [
                        ("more", Value::Text(say.difference(more))),
                        ("share", Value::Text(say.change(share))),
                    ];
                    el("p").text(&say.tw("review-median", &with))
                }
                _ => nothing(),
            };
            let title = say.t("review-return-prices");
            several()
                .put(el("h4").text(&title))
                .put(charts::dumbbells(say, &title, &drawn))
                .put(legend)
                .put(median)
                .put(rate(say, "above", &say.t("review-above"), &returns.above))
        }
    };
    let met = match returns.conditions_met.of {
        0 => nothing(),
        _ => rate(say, "conditions", &say.t("review-conditions-met"), &returns.conditions_met),
    };
    let mut why = Vec::new();
    for count in returns.reasons.iter().filter(|count| count.returns > 0) {
        why.push(Value::Text(say.count(say::came_back(count.reason), count.returns)));
    }
    let why = match why.is_empty() {
        true => nothing(),
        false => el("p").text(&say.fill("review-why-back", "reasons", Value::List(why))),
    };
    let picture = several()
        .put(rate(say, "came-back", &say.t("review-came-back"), &returns.came_back))
        .put(prices)
        .put(met)
        .put(why)
        .put(counted(say, "review-other-pairs", returns.other_pairs))
        .put(counted(say, "review-loose-returns", returns.loose));
    let columns = if returns.pairs.is_empty() { &[] } else { COLUMNS };
    let figure = figure(say, review, "returns", &title, columns, rows);
    Figure { note: all_quarters(say, review), ..figure }.el(picture)
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
pub fn exceptions(say: &Say, review: &Rc<Review>) -> El {
    const COLUMNS: &[&str] =
        &["review-deal-name", "review-granted-on", "review-granted-by", "review-price", "review-fate-name"];
    let exceptions = &review.exceptions;
    let title = say.t("review-exceptions");
    let mut drawn = Vec::new();
    for count in exceptions.counts.iter().filter(|count| count.exceptions > 0) {
        drawn.push(Bar {
            label: say.t(say::exception(count.fate)),
            number: say.many(count.exceptions),
            share: ratio(count.exceptions as f64, exceptions.granted as f64),
            tone: match count.fate {
                ExceptionFate::PaidOff => "ok",
                ExceptionFate::LostMoney => "danger",
                ExceptionFate::Unknown => "muted",
                _ => "plain",
            },
        });
    }
    let rows = |say: &Say, review: &Review| {
        let mut rows = Rows::new();
        for view in review.exceptions.list.iter().take(ROWS) {
            let name = view.deal.as_ref().or(view.buyer.as_ref()).or(view.id.as_ref());
            let value = view.value.as_ref().map(|value| say.money_in(value.amount, Some(&value.currency)));
            rows.push(vec![
                name.cloned().unwrap_or_else(|| say.t("review-left-unnamed")),
                say.day(&view.on),
                view.by.as_ref().or(view.role.as_ref()).cloned().unwrap_or_default(),
                value.unwrap_or_default(),
                say.t(say::exception(view.fate)),
            ]);
        }
        rows
    };
    let picture = match exceptions.granted {
        0 => line(say, "p.quiet", "review-exceptions-none"),
        _ => several().put(bars("exceptions", &title, &drawn)).put(rate(
            say,
            "paid-off",
            &say.t("review-paid-off"),
            &exceptions.paid_off,
        )),
    };
    let cut = counted(say, "review-table-cut", if exceptions.list.len() > ROWS { ROWS } else { 0 });
    let columns = if exceptions.granted == 0 { &[] } else { COLUMNS };
    let figure = figure(say, review, "exceptions", &title, columns, rows);
    Figure { note: all_quarters(say, review), ..figure }.el(several().put(picture).put(cut))
}

/// Whether the buyer moved when we said that we may leave.
pub fn postures(say: &Say, review: &Rc<Review>) -> El {
    const COLUMNS: &[&str] = &["review-fate-name", "review-times"];
    let postures = &review.postures;
    let title = say.t("review-postures");
    let rows = |say: &Say, review: &Review| {
        let postures = &review.postures;
        let row = |id: &str, count: usize| vec![say.t(id), say.many(count)];
        vec![
            row("review-moved", postures.moved.hits),
            row("review-no-change", postures.no_change),
            row("review-fate-lost", postures.lost),
            row("review-fate-unknown", postures.unknown),
        ]
    };
    let (columns, picture): (&[&str], El) = match postures.said {
        0 => (&[], line(say, "p.quiet", "review-postures-none")),
        said => {
            let said = el("p").text(&say.count("review-postures-said", said));
            let moved = rate(say, "moved", &say.t("review-moved"), &postures.moved);
            (COLUMNS, several().put(said).put(moved))
        }
    };
    let figure = figure(say, review, "postures", &title, columns, rows);
    Figure { note: all_quarters(say, review), ..figure }.el(picture)
}

/// A walk-away worth telling, ready to be passed on.
pub fn celebrate(say: &Say, celebration: &Celebration) -> El {
    let say = say.clone();
    let lines: Vec<String> = celebration.lines.iter().map(|line| say.say(line)).collect();
    part(move |memory| {
        let text = lines.join("\n");
        // What was copied, and whether that went well.
        let copied: Own<Option<(String, bool)>> = memory.own("");
        let became = match copied.get().filter(|(own, _)| *own == text) {
            Some((_, true)) => say.t("review-copied"),
            Some((_, false)) => say.t("review-not-copied"),
            None => String::new(),
        };
        let host = say.host.clone();
        let copy = button("button.primary", &say.t("review-copy")).press(move || {
            let (copied, own) = (copied.clone(), text.clone());
            host.copy(&text, Callback::from(move |done| copied.set(Some((own.clone(), done)))));
        });
        let (title, rest) = match lines.split_first() {
            Some((title, rest)) => (title.as_str(), rest),
            None => ("", &[] as &[String]),
        };
        let row = el("p.row").put(copy).put(el("span.quiet").is("role", "status").text(&became));
        el("section.panel celebrate")
            .is("data-list", "celebrate")
            .is("aria-labelledby", "celebrate-head")
            .put(el("h3").is("id", "celebrate-head").text(title))
            .put(several().each(rest, |line| el("p").text(line)))
            .put(row)
    })
}

/// What could not be read, and where.
pub fn problems(say: &Say, review: &Review, asked: &[FieldError]) -> El {
    let read = &review.read;
    let counts = [
        ("review-read-malformed", read.malformed),
        ("review-read-unusable", read.unusable),
        ("review-read-repeated", read.repeated),
        ("review-read-loose", read.loose),
        ("review-read-beyond", read.beyond),
    ];
    let mut any = false;
    let mut list = el("ul.counts");
    for (id, count) in counts {
        if count > 0 {
            any = true;
            list = list.put(el("li").text(&say.count(id, count)));
        }
    }
    let mut found = false;
    let mut problems = el("ul.problems soft");
    for error in asked.iter().chain(&review.problems) {
        found = true;
        let words = say.tw(&["error-", error.code].concat(), &error.with);
        problems = problems.put(el("li").put(el("code.setting").text(&error.path)).put(el("p").text(&words)));
    }
    if !any && !found {
        return nothing();
    }
    el("details.data problems-of")
        .is("data-list", "problems")
        .put(line(say, "summary", "review-problems"))
        .put(list)
        .put(if found { problems } else { nothing() })
}
