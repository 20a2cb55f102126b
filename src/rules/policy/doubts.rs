//! What is legal in a policy and probably not meant: each is questioned where it stands, and none changes a verdict.

use rust_decimal::Decimal;

use crate::facts::json::Json;
use crate::facts::read::{At, Findings, thousands_unclear};
use crate::number::money::{div, mul, sub};
use crate::policy::file::{PolicyFile, RowFile, TermFile};
use crate::vocabulary::{MarginBasis, Unit, Value};

/// The currencies whose amounts have three decimals: "140.000" is one of theirs as it stands.
const THREE_DECIMALS: &str = "BHD IQD JOD KWD LYD OMR TND";

/// Looks through a policy: `own` is what the organisation wrote, `whole` and `file` that over the defaults.
pub fn question(own: Option<&Json>, whole: &Json, file: &PolicyFile, findings: &mut Findings) {
    let root = At::ROOT;
    let currency = file.currency.as_ref().map_or("", |code| code.0.as_str());
    let mut doubts = Doubts { findings, whole, thousands: !THREE_DECIMALS.contains(currency) };
    doubts.sample(own, file);
    doubts.rates(&root.key("rates"), file);
    let price = root.key("price");
    let at = price.key("rows");
    for (place, row) in file.price.rows.items.iter().enumerate() {
        let at = at.place(place);
        doubts.row(&at, row, file.price.margin_basis);
        for name in ["minimum_price", "size_from", "size_below"] {
            doubts.as_written(&at, "price.rows", place, name);
        }
    }
    let at = root.key("terms");
    let at = at.key("list");
    for (place, term) in file.terms.list.items.iter().enumerate() {
        doubts.term(&at.place(place), term);
    }
    let at = root.key("fit");
    if let Some(score) = file.fit.review_below.filter(|score| is_share(*score) || *score == Decimal::ONE) {
        // 0.6 where 60 is meant sends nobody to a review.
        doubts.percent(&at, "review_below", "not-a-score", score);
    }
    let at = at.key("criteria");
    for (place, criterion) in file.fit.criteria.items.iter().enumerate() {
        let at = at.place(place);
        for (name, amount) in [("minimum", criterion.minimum), ("maximum", criterion.maximum)] {
            if criterion.money == Some(true) {
                doubts.nothing(&at, name, amount);
            }
            doubts.as_written(&at, "fit.criteria", place, name);
        }
    }
}

struct Doubts<'a> {
    findings: &'a mut Findings,
    whole: &'a Json,
    /// A point before three digits may stand between thousands.
    thousands: bool,
}

impl Doubts<'_> {
    /// The numbers that come with the product are an example, and nobody's decision.
    fn sample(&mut self, own: Option<&Json>, file: &PolicyFile) {
        let none = matches!(own, None | Some(Json::Null));
        if none || file.version.as_deref() == sample_version() {
            self.findings.warning(&At::ROOT.key("version"), "sample-policy", Vec::new());
        } else if own.is_some_and(|own| own.at("price.rows").is_none()) {
            let row = file.price.rows.items.first();
            let share = |margin: Option<Decimal>| Value::Share(margin.unwrap_or_default());
            let minimum = share(row.and_then(|row| row.minimum_margin));
            let target = share(row.and_then(|row| row.target_margin));
            let with = vec![("minimum", minimum), ("target", target)];
            self.findings.warning(&At::ROOT.key("price.rows"), "sample-margins", with);
        }
    }

    fn rates(&mut self, at: &At, file: &PolicyFile) {
        let Some(own) = &file.currency else { return };
        for (code, rate) in &file.rates.entries {
            let Some(rate) = rate.map(|rate| rate.0) else { continue };
            let code = code.trim().to_ascii_uppercase();
            if inverted(&code, &own.0, rate) {
                let with = vec![
                    ("currency", Value::Text(code.clone())),
                    ("own", Value::Text(own.0.clone())),
                    ("rate", Value::Number(rate)),
                ];
                self.findings.warning(&at.key(&code), "rate-inverted", with);
            }
        }
    }

    fn row(&mut self, at: &At, row: &RowFile, basis: Option<MarginBasis>) {
        for (name, margin) in [("minimum_margin", row.minimum_margin), ("target_margin", row.target_margin)] {
            // Of a price no margin is above 1: that is a mistake, and said where it is checked.
            let Some(margin) = margin.filter(|margin| {
                basis != Some(MarginBasis::Price) && *margin > Decimal::ONE && *margin <= Decimal::TEN
            }) else {
                continue;
            };
            self.findings.warning(&at.key(name), unlikely(margin), meant(margin));
        }
        self.nothing(at, "minimum_price", row.minimum_price);
    }

    /// A share where a percent belongs.
    fn term(&mut self, at: &At, term: &TermFile) {
        if term.unit != Some(Unit::Percent) {
            return;
        }
        let standard = match &term.standard {
            Some(Json::Text(digits) | Json::Number(digits)) => crate::facts::read::number(digits.trim()),
            _ => None,
        };
        for (name, number) in [("standard", standard), ("limit", term.limit)] {
            if let Some(number) = number.filter(|number| is_share(*number)) {
                self.percent(at, name, "not-a-percent", number);
            }
        }
    }

    /// An amount of nothing limits nothing.
    #[inline(never)]
    fn nothing(&mut self, at: &At, name: &str, amount: Option<Decimal>) {
        if amount.is_some_and(|amount| amount.is_zero()) {
            self.findings.warning(&at.key(name), "limit-of-nothing", Vec::new());
        }
    }

    /// A share where its hundredfold was probably meant.
    #[inline(never)]
    fn percent(&mut self, at: &At, name: &str, code: &'static str, number: Decimal) {
        let with = vec![("number", text(number)), ("meant", text(mul(number, Decimal::ONE_HUNDRED)))];
        self.findings.warning(&at.key(name), code, with);
    }

    /// "140.000" is 140, and where it was written probably 140 thousand.
    #[inline(never)]
    fn as_written(&mut self, at: &At, list: &str, place: usize, name: &str) {
        let Some(Json::List(items)) = self.whole.at(list).filter(|_| self.thousands) else { return };
        let Some(Json::Text(written)) = items.get(place).and_then(|item| item.get(name)) else { return };
        if let Some(meant) = thousands_unclear(written) {
            let with = vec![("text", Value::Text(written.trim().to_owned())), ("meant", Value::Text(meant))];
            self.findings.warning(&at.key(name), "thousands-unclear", with);
        }
    }
}

/// The version of the policy that comes with the product.
fn sample_version() -> Option<&'static str> {
    super::DEFAULT.split('"').skip_while(|word| *word != "version").nth(2)
}

fn is_share(number: Decimal) -> bool {
    number > Decimal::ZERO && number < Decimal::ONE
}

/// A number as it stands in JSON, whatever the reader's language.
fn text(number: Decimal) -> Value {
    Value::Text(number.normalize().to_string())
}

/// What a margin over 1 was probably meant to be: below 2 the factor on the cost, above it a percent.
pub fn unlikely(margin: Decimal) -> &'static str {
    if margin < Decimal::TWO { "margin-is-factor" } else { "margin-unlikely" }
}

/// The parameters of what is said of a margin, or of another share, over 1.
pub fn meant(margin: Decimal) -> Vec<(&'static str, Value)> {
    let factor = margin < Decimal::TWO;
    let meant = match factor {
        true => sub(margin, Decimal::ONE),
        false => div(margin, Decimal::ONE_HUNDRED).unwrap_or_default(),
    };
    let (number, percent) = (text(margin), Value::Share(meant));
    vec![("number", number), ("margin", Value::Share(margin)), ("percent", percent), ("meant", text(meant))]
}

/// What one unit of a currency is worth in US dollars, as a power of ten, for those that are met where this is used: enough
/// to see that a rate is upside down.
const WORTH: [(i32, &str); 6] = [
    (0, "USD EUR GBP CHF CAD AUD NZD SGD PAB KWD BHD OMR JOD"),
    (-1, "PEN BRL CNY BOB GTQ MXN SEK NOK DKK PLN ILS AED SAR QAR ZAR HNL HKD TRY MYR RON CZK"),
    (-2, "UYU NIO DOP INR JPY PHP THB TWD RUB EGP"),
    (-3, "CLP CRC KRW HUF ARS"),
    (-4, "COP PYG"),
    (-5, "IDR VND"),
];

/// Whether a rate would be about right if it stood the other way round, and is not as it stands.
fn inverted(code: &str, own: &str, rate: Decimal) -> bool {
    let worth = |code: &str| WORTH.iter().find(|(_, codes)| codes.contains(code)).map(|(power, _)| *power);
    match (worth(code), worth(own)) {
        (Some(other), Some(own)) if other < own => rate > Decimal::from(3),
        (Some(other), Some(own)) if other > own => rate < Decimal::new(3, 1),
        _ => false,
    }
}
