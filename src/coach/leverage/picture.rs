//! What the other deals may bring, as bars, with the need marked. Places are shares of the width, so that the picture
//! stretches and its text does not.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use yew::prelude::*;

use crate::coach::desk::Desk;
use walkaway_rules::advice::leverage::{Bar, Distribution, LeverageView};
use walkaway_rules::vocabulary::Value;

/// Below the names of the marks, one line each.
const TOP: f64 = 50.0;
/// A letter's width in hundredths of the narrowest picture, a guess.
const LETTER: f64 = 2.3;
/// Where the bars stand.
const FOOT: f64 = 132.0;

/// The picture, with a sentence that says the same.
pub fn view(desk: &Desk, view: &LeverageView) -> Html {
    let Some(drawn) = &view.distribution else { return html! {} };
    let (Some(first), Some(last)) = (drawn.bars.first(), drawn.bars.last()) else { return html! {} };
    let scale = Scale { low: real(first.from), high: real(last.to) };
    let highest = drawn.bars.iter().map(|bar| real(bar.share)).fold(0.0, f64::max);
    let caption = {
        let most = view.pipeline.unwrap_or(last.to);
        let mut with = vec![("most", desk.amount(most)), ("expected", desk.amount(drawn.expected))];
        let id = match drawn.need {
            Some(need) => {
                with.push(("need", desk.amount(need)));
                "leverage-picture"
            }
            None => "leverage-picture-alone",
        };
        desk.tw(id, &with)
    };
    html! {
        <figure class="lv-picture">
            <h4>{ desk.t("leverage-picture-title") }</h4>
            <svg width="100%" height="152" aria-hidden="true" focusable="false">
                { for drawn.bars.iter().map(|bar| draw(bar, &scale, highest)) }
                <line class="base" x1="0" x2="100%" y1={px(FOOT)} y2={px(FOOT)} />
                { marks(desk, drawn, &scale) }
                { axis(desk, first.from, last.to) }
            </svg>
            <figcaption class="quiet">{ caption }</figcaption>
        </figure>
    }
}

struct Scale {
    low: f64,
    high: f64,
}

impl Scale {
    /// A place in hundredths of the width.
    fn place(&self, amount: Decimal) -> f64 {
        let share = (real(amount) - self.low) / (self.high - self.low);
        share.clamp(0.0, 1.0) * 100.0
    }
}

fn real(number: Decimal) -> f64 {
    number.to_f64().unwrap_or_default()
}

/// Hundredths in whole numbers: writing floats would bring in code that nothing else needs.
fn px(number: f64) -> String {
    Decimal::new((number * 100.0).round() as i64, 2).normalize().to_string()
}

fn percent(place: f64) -> String {
    [&px(place), "%"].concat()
}

fn draw(bar: &Bar, scale: &Scale, highest: f64) -> Html {
    if bar.share.is_zero() || highest <= 0.0 {
        return html! {};
    }
    let (from, to) = (scale.place(bar.from), scale.place(bar.to));
    let height = (real(bar.share) / highest * (FOOT - TOP)).max(1.5);
    html! {
        <rect class={if bar.reaches { "bar reaches" } else { "bar" }} x={percent(from)} y={px(FOOT - height)}
            width={percent((to - from - 0.35).max(0.3))} height={px(height)} />
    }
}

/// The need, what is left of it with this deal, and what the others bring on average.
fn marks(desk: &Desk, drawn: &Distribution, scale: &Scale) -> Html {
    let all = [
        ("need", "leverage-mark-need", drawn.need, 12.0),
        ("with", "leverage-mark-with", drawn.need_with, 27.0),
        ("mean", "leverage-mark-mean", Some(drawn.expected), 42.0),
    ];
    let one = |(class, id, amount, line): &(&'static str, &str, Option<Decimal>, f64)| {
        let amount = (*amount)?;
        let place = scale.place(amount);
        let words = desk.tw(id, &[("amount", Value::Text(compact(desk, amount)))]);
        // The name stands on the side that has room for it, away from the need where it can.
        let right = match drawn.need.map(|need| amount >= need) {
            Some(true) if *class == "mean" => place < 64.0,
            Some(false) => place < 36.0,
            _ => place <= 50.0,
        };
        let (mut at, mut anchor, mut away) = if right { (place, "start", "5") } else { (place, "end", "-5") };
        // A long name leans on the edge.
        let wide = words.chars().count() as f64 * LETTER;
        if right && place + wide > 100.0 {
            (at, anchor, away) = (100.0, "end", "0");
        } else if !right && place < wide {
            (at, anchor, away) = (0.0, "start", "0");
        }
        Some(html! {
            <g class={*class}>
                <line x1={percent(place)} x2={percent(place)} y1={px(line - 9.0)} y2={px(FOOT)} />
                <text x={percent(at)} dx={away} y={px(*line)} text-anchor={anchor}>{ words }</text>
            </g>
        })
    };
    html! { <>{ for all.iter().filter_map(one) }</> }
}

fn axis(desk: &Desk, from: Decimal, to: Decimal) -> Html {
    let middle = (from + to) / Decimal::TWO;
    let one = |(amount, place, anchor): (Decimal, &'static str, &'static str)| {
        html! { <text class="tick" x={place} y="148" text-anchor={anchor}>{ compact(desk, amount) }</text> }
    };
    let all = [(from, "0", "start"), (middle, "50%", "middle"), (to, "100%", "end")];
    html! { <>{ for all.into_iter().map(one) }</> }
}

/// An amount in as few digits as a picture has room for; the sentence below has it in full.
fn compact(desk: &Desk, amount: Decimal) -> String {
    let (id, unit) = match amount {
        amount if amount >= Decimal::from(1_000_000) => ("leverage-millions", Decimal::from(1_000_000)),
        amount if amount >= Decimal::from(10_000) => ("leverage-thousands", Decimal::ONE_THOUSAND),
        amount => return desk.number(amount.round_dp(0)),
    };
    let digits = if amount < unit * Decimal::TEN { 2 } else { 1 };
    let number = amount.checked_div(unit).unwrap_or_default().round_dp(digits).normalize();
    desk.tw(id, &[("number", Value::Number(number))])
}
