//! Pictures, drawn with attributes only: places are shares of the width, so they stretch while text keeps its size.
//! Behind each stands a table that says the same.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use yew::prelude::*;

use super::say::Say;
use walkaway_rules::review::rate::Rate;
use walkaway_rules::review::{Pair, QuarterSums};
use walkaway_rules::vocabulary::Value;

/// A picture with its title, a line below it, and its table, which opens on demand.
#[derive(Properties, PartialEq)]
pub struct FigureProps {
    /// Words.
    pub say: Say,
    /// Told apart from the other pictures.
    pub id: &'static str,
    /// What it shows.
    pub title: String,
    /// What one must know to read it.
    #[prop_or_default]
    pub note: String,
    /// The names of the table's columns; without any there is no table, for there is nothing to show.
    pub columns: Vec<String>,
    /// Gives the table's rows, once it is opened; the first cell of each is its name.
    pub rows: Callback<(), Vec<Vec<String>>>,
    /// The picture.
    pub children: Html,
}

/// A picture with its table.
#[component]
pub fn Figure(props: &FigureProps) -> Html {
    let head = format!("{}-head", props.id);
    let open = use_state(|| false);
    let ontoggle = {
        let open = open.clone();
        Callback::from(move |event: Event| {
            open.set(event.target_unchecked_into::<web_sys::Element>().has_attribute("open"));
        })
    };
    html! {
        <figure class="panel" data-figure={props.id} aria-labelledby={head.clone()}>
            <h3 id={head}>{ &props.title }</h3>
            if !props.note.is_empty() {
                <p class="quiet">{ &props.note }</p>
            }
            { props.children.clone() }
            if !props.columns.is_empty() {
                <details class="data" {ontoggle}>
                    <summary>{ props.say.t("review-table") }<span class="hidden">{ ": " }{ &props.title }</span></summary>
                    if *open { { table(&props.title, &props.columns, &props.rows.emit(())) } }
                </details>
            }
        </figure>
    }
}

/// A table that scrolls in itself where it is too wide.
pub fn table(caption: &str, columns: &[String], rows: &[Vec<String>]) -> Html {
    html! {
        <div class="wide" tabindex="0" role="group" aria-label={caption.to_owned()}>
            <table>
                <caption class="hidden">{ caption }</caption>
                <thead><tr>{ for columns.iter().map(|name| html! { <th scope="col">{ name }</th> }) }</tr></thead>
                <tbody>{ for rows.iter().map(|row| line(row)) }</tbody>
            </table>
        </div>
    }
}

fn line(row: &[String]) -> Html {
    let mut cells = row.iter();
    let name = cells.next();
    html! {
        <tr>
            { for name.map(|name| html! { <th scope="row">{ name }</th> }) }
            { for cells.map(|cell| html! { <td>{ cell }</td> }) }
        </tr>
    }
}

/// A drawing with its name and what it says, for those who do not see it.
fn drawing(id: &str, class: &'static str, height: usize, title: &str, says: &str, inside: Html) -> Html {
    let (name, description) = (format!("{id}-title"), format!("{id}-says"));
    html! {
        <svg class={classes!("chart", class)} width="100%" height={height.to_string()} role="img" focusable="false"
            aria-labelledby={name.clone()} aria-describedby={description.clone()}>
            <title id={name}>{ title }</title>
            <desc id={description}>{ says }</desc>
            { inside }
        </svg>
    }
}

fn percent(share: f64) -> String {
    let hundredths = (share * 10_000.0).round();
    // Whatever was drawn from, a place stays one.
    let hundredths = if hundredths.is_finite() { hundredths as i64 } else { 0 };
    format!("{}%", Decimal::new(hundredths, 2).normalize())
}

/// A decimal as a place in a drawing.
pub fn real(number: Decimal) -> f64 {
    number.to_f64().unwrap_or_default()
}

/// Part of a whole, 0 when there is none.
pub fn part(part: f64, whole: f64) -> f64 {
    if whole > 0.0 { part / whole } else { 0.0 }
}

/// A bar of [`bars`].
pub struct Bar {
    /// Its name.
    pub label: String,
    /// Its number, as it is read.
    pub number: String,
    /// How long it is, 0 to 1.
    pub share: f64,
    /// What it is coloured by.
    pub tone: &'static str,
}

const BAR: usize = 38;

/// Bars below each other, each with its name and number above it.
pub fn bars(id: &str, title: &str, bars: &[Bar]) -> Html {
    let says = bars.iter().map(|bar| format!("{}: {}", bar.label, bar.number)).collect::<Vec<_>>().join("; ");
    let bar = |(place, bar): (usize, &Bar)| {
        let top = place * BAR;
        let y = |offset: usize| (top + offset).to_string();
        html! {
            <g class="bar" data-tone={bar.tone}>
                <text class="name" x="0" y={y(15)}>{ &bar.label }</text>
                <text class="number" x="100%" y={y(15)} text-anchor="end">{ &bar.number }</text>
                <rect class="rail" x="0" y={y(22)} width="100%" height="8" rx="4" />
                if bar.share > 0.0 {
                    <rect class="fill" x="0" y={y(22)} width={percent(bar.share.max(0.012))} height="8" rx="4" />
                }
            </g>
        }
    };
    drawing(id, "bars", bars.len() * BAR, title, &says, bars.iter().enumerate().map(bar).collect::<Html>())
}

const COLUMN: f64 = 96.0;
const TOP: f64 = 20.0;

/// Walk-aways by quarter, as columns beside each other. A press on a column asks about its quarter; the list above
/// the picture does the same for the keyboard.
pub fn columns(
    say: &Say,
    title: &str,
    quarters: &[QuarterSums],
    chosen: &str,
    pick: &Callback<String>,
) -> Html {
    let most = quarters.iter().map(|sums| sums.walk_aways).max().unwrap_or(0).max(1) as f64;
    let width = 1.0 / quarters.len().max(1) as f64;
    let says = quarters
        .iter()
        .map(|sums| format!("{}: {}", say.quarter(&sums.quarter), say.number(sums.walk_aways)));
    let says = says.collect::<Vec<_>>().join("; ");
    let base = TOP + COLUMN;
    let column = |(place, sums): (usize, &QuarterSums)| {
        let left = place as f64 * width;
        let height = (COLUMN * sums.walk_aways as f64 / most).round();
        let middle = percent(left + width / 2.0);
        let on = sums.quarter.to == chosen;
        let onclick = {
            let (pick, day) = (pick.clone(), sums.quarter.from.clone());
            Callback::from(move |_: MouseEvent| pick.emit(day.clone()))
        };
        let first = place == 0 || sums.quarter.number == 1;
        html! {
            <g class="column" data-chosen={on.to_string()} data-running={sums.quarter.running.to_string()} {onclick}>
                <rect class="target" x={percent(left)} y="0" width={percent(width)} height={(base + 38.0).to_string()} />
                <rect class="fill" x={percent(left + width * 0.18)} width={percent(width * 0.64)} rx="3"
                    y={(base - height.max(2.0)).to_string()} height={height.max(2.0).to_string()} />
                <text class="number" x={middle.clone()} y={(base - height.max(2.0) - 6.0).to_string()}
                    text-anchor="middle">{ say.number(sums.walk_aways) }</text>
                <text class="name" x={middle.clone()} y={(base + 16.0).to_string()} text-anchor="middle">
                    { say.short(&sums.quarter) }
                </text>
                if first {
                    <text class="year" x={middle} y={(base + 31.0).to_string()} text-anchor="middle">
                        { sums.quarter.year.to_string() }
                    </text>
                }
            </g>
        }
    };
    let inside = html! {
        <>
            { for quarters.iter().enumerate().map(column) }
            <line class="base" x1="0" x2="100%" y1={base.to_string()} y2={base.to_string()} />
        </>
    };
    drawing("columns", "columns-chart", (base + 38.0) as usize, title, &says, inside)
}

const DUMBBELL: usize = 42;

/// The price at which we left as nought, and how far from it the price of the return lies.
pub fn dumbbells(say: &Say, title: &str, pairs: &[(&Pair, String)]) -> Html {
    let changes = pairs.iter().filter_map(|(pair, _)| pair.share).map(real);
    let (mut low, mut high) = (0.0_f64, 0.0_f64);
    for change in changes {
        low = low.min(change);
        high = high.max(change);
    }
    // Room for the dots at both ends.
    let span = (high - low).max(0.01);
    let place = |change: f64| 0.03 + 0.94 * (change - low) / span;
    let zero = place(0.0);
    let height = pairs.len() * DUMBBELL;
    let one = |(number, (pair, name)): (usize, &(&Pair, String))| {
        let change = pair.share.unwrap_or_default();
        let (at, y) = (place(real(change)), number * DUMBBELL);
        let (text, middle) = ((y + 14).to_string(), (y + 27).to_string());
        html! {
            <g class="dumbbell" data-way={if change.is_zero() { "same" } else if change.is_sign_negative() { "less" } else { "more" }}>
                <text class="name" x="0" y={text.clone()}>{ name }</text>
                <text class="number" x="100%" y={text} text-anchor="end">{ say.change(change) }</text>
                <line class="zero" x1={percent(zero)} x2={percent(zero)} y1={(y + 19).to_string()}
                    y2={(y + 35).to_string()} />
                <line class="way" x1={percent(zero)} x2={percent(at)} y1={middle.clone()} y2={middle.clone()} />
                <circle class="left" cx={percent(zero)} cy={middle.clone()} r="5" />
                <circle class="back" cx={percent(at)} cy={middle} r="5" />
            </g>
        }
    };
    let says =
        pairs.iter().map(|(pair, name)| format!("{name}: {}", say.change(pair.share.unwrap_or_default())));
    let says = says.collect::<Vec<_>>().join("; ");
    drawing(
        "dumbbells",
        "dumbbells-chart",
        height,
        title,
        &says,
        pairs.iter().enumerate().map(one).collect::<Html>(),
    )
}

/// With fewer cases than these an interval is wide for their number.
const MANY: usize = 30;

/// A rate in words, with its interval as a range; with too few cases it says that and no more.
pub fn rate(say: &Say, id: &str, label: &str, rate: &Rate) -> Html {
    let (Some(share), Some(low), Some(high)) = (rate.share, rate.low, rate.high) else {
        return html! {
            <div class="rate" data-rate={id.to_owned()}>
                <p><span class="what">{ label }</span> <span class="quiet">{ say.t("review-no-cases") }</span></p>
            </div>
        };
    };
    let cases = [("hits", Value::count(rate.hits)), ("of", Value::count(rate.of))];
    let interval = say.tw(
        if rate.of < MANY { "review-interval-few" } else { "review-interval" },
        &[("low", Value::Text(say.percent(low))), ("high", Value::Text(say.percent(high)))],
    );
    let says = match rate.enough {
        true => interval,
        false => say.t("review-too-few"),
    };
    let figure = match rate.enough {
        true => say.percent(share),
        false => say.tw("review-cases", &cases),
    };
    let (from, to) = (real(low), real(high));
    let title = format!("{id}-rate");
    html! {
        <div class="rate" data-rate={id.to_owned()} data-enough={rate.enough.to_string()}>
            <p class="row"><span class="what">{ label }</span><strong class="figure">{ figure }</strong></p>
            <svg class="chart range" width="100%" height="16" role="img" focusable="false" aria-labelledby={title.clone()}>
                <title id={title}>{ format!("{label}: {says}") }</title>
                <rect class="rail" x="0" y="5" width="100%" height="6" rx="3" />
                <rect class="interval" x={percent(from)} y="4" width={percent(to - from)} height="8" rx="4" />
                <circle class="point" cx={percent(real(share))} cy="8" r="5" />
            </svg>
            <p class="quiet">
                if rate.enough { { say.tw("review-cases", &cases) }{ "; " } }
                { says }
            </p>
        </div>
    }
}
