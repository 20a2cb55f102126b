//! The policy as an admin writes it: a JSON file in the form of `default.json`, laid over those defaults.
//! Objects are merged key by key; a list replaces the default list whole.

use rust_decimal::Decimal;

use crate::facts::amount::Code;
use crate::facts::json::Json;
use crate::facts::read::{Later, List, Rate, Table, wire};
use crate::policy::labels::Labels;
use crate::policy::settings::CoachFile;
use crate::vocabulary::{Compare, Level, MarginBasis, SignGroup, Unit, words};

wire! {
    /// What the organisation has decided about price, terms, customers and warning signs.
    pub struct PolicyFile {
        /// Version of this form: `walkaway.policy/1`.
        pub schema: Option<String>,
        /// The organisation's own name for this state of its policy; shown on every card.
        pub version: Option<String>,
        /// Who to turn to about the policy; shown when something is wrong with it.
        pub contact: Option<String>,
        /// ISO 4217 code of every amount in this file.
        pub currency: Option<Code>,
        /// What one unit of another currency is worth in `currency`.
        pub rates: Table<Option<Rate>>,
        /// Floor and threshold.
        pub price: PriceFile,
        /// What is not negotiable.
        pub terms: TermsFile,
        /// Who is a customer for us.
        pub fit: FitFile,
        /// Warning signs.
        pub signs: SignsFile,
        /// Who may lift what.
        pub routes: RoutesFile,
        /// What an approval takes to count.
        pub approvals: ApprovalsFile,
        /// The roles that approve, by id.
        pub roles: Table<RoleFile>,
        /// How the coach reads leverage, the negotiation and leaving. None of it reaches a verdict.
        pub coach: Later<CoachFile>,
    }
}

wire! {
    /// How floor and threshold come about.
    pub struct PriceFile {
        /// What the margins below are a share of.
        pub margin_basis: Option<MarginBasis>,
        /// How the limits are rounded up.
        pub rounding: RoundingFile,
        /// What the `size_from` and `size_below` of the rows measure.
        pub size_by: Option<SizeBy>,
        /// Minimum and target margin by segment and size. The row that names most wins (a segment weighs more
        /// than a size); one row must name neither (W-150).
        pub rows: List<RowFile>,
        /// How far competition and strategic value may move the threshold, as a share of it, 0 to 0.5 (W-041).
        pub adjustment_bound: Option<Decimal>,
        /// What longer payment costs (M4).
        pub carrying: CarryingFile,
    }
}

wire! {
    /// Rounding of published limits, always up.
    pub struct RoundingFile {
        /// How.
        pub mode: Option<RoundingMode>,
        /// With `significant_digits`: how many, 1 to 12.
        pub digits: Option<u32>,
        /// With `step`: the multiple to round to, in the policy's currency.
        pub step: Option<Decimal>,
    }
}

wire! {
    /// One row of the table of minimum prices.
    pub struct RowFile {
        /// The deals of this segment; absent: of every segment.
        pub segment: Option<String>,
        /// The deals of this size or larger.
        pub size_from: Option<Decimal>,
        /// The deals smaller than this.
        pub size_below: Option<Decimal>,
        /// With `size_by: band`: the deals of this band.
        pub band: Option<String>,
        /// Below cost with this margin nobody may sign: the floor.
        pub minimum_margin: Option<Decimal>,
        /// Below cost with this margin an approval is needed: the walk-away threshold.
        pub target_margin: Option<Decimal>,
        /// A price under which an approval is needed whatever the cost (W-151).
        pub minimum_price: Option<Decimal>,
    }
}

wire! {
    /// The cost of waiting for money: price × annual_rate × days / days_in_year (M4).
    pub struct CarryingFile {
        /// A year's cost of money, 0 to 1.
        pub annual_rate: Option<Decimal>,
        /// 360 or 365.
        pub days_in_year: Option<u32>,
        /// The id of the term that holds the payment days.
        pub term: Option<String>,
    }
}

wire! {
    /// The terms and what silence means.
    pub struct TermsFile {
        /// What it means that a deal says nothing about a term.
        pub not_mentioned: Option<NotMentioned>,
        /// The terms.
        pub list: List<TermFile>,
    }
}

wire! {
    /// One term: what we offer, how far we go, and whether going further is catastrophic.
    pub struct TermFile {
        /// Lower-case letters, digits and underscores.
        pub id: Option<String>,
        /// Names for people, by language; needed for terms that are not among the defaults.
        pub labels: Labels,
        /// How `asked` is compared with `limit`.
        pub compare: Option<Compare>,
        /// The unit of a number.
        pub unit: Option<Unit>,
        /// What we offer.
        pub standard: Option<Json>,
        /// With `at_most` and `at_least`: the furthest we go.
        pub limit: Option<Decimal>,
        /// With `one_of`: everything that may be asked.
        pub options: List<OptionFile>,
        /// What makes exceeding the limit catastrophic: no exception then, at any price (W-102).
        pub catastrophic: Option<Catastrophic>,
    }
}

wire! {
    /// One thing that may be asked on a term.
    pub struct OptionFile {
        /// Lower-case letters, digits and underscores.
        pub id: Option<String>,
        /// Names for people, by language.
        pub labels: Labels,
        /// Whether it is within our limit.
        pub accept: Option<bool>,
    }
}

wire! {
    /// Who is a customer for us.
    pub struct FitFile {
        /// The criteria.
        pub criteria: List<CriterionFile>,
        /// Below this score, 0 to 100, a strategic review is needed even where every must is met.
        pub review_below: Option<Decimal>,
    }
}

wire! {
    /// One criterion.
    pub struct CriterionFile {
        /// Lower-case letters, digits and underscores.
        pub id: Option<String>,
        /// Names for people, by language; needed for criteria that are not among the defaults.
        pub labels: Labels,
        /// Failing it decides, whatever the score (M10).
        pub must: Option<bool>,
        /// Its part in the score, 0 or more.
        pub weight: Option<Decimal>,
        /// How it is judged.
        pub judge: Option<Judge>,
        /// With `one_of`: the values that fit.
        pub values: List<OptionFile>,
        /// With `between`: the least that fits.
        pub minimum: Option<Decimal>,
        /// With `between`: the most that fits.
        pub maximum: Option<Decimal>,
        /// With `between`: whether it is an amount of money in the policy's currency.
        pub money: Option<bool>,
    }
}

wire! {
    /// Warning signs and what they weigh.
    pub struct SignsFile {
        /// Signs to consider leaving (W-070 to W-072).
        pub consider: List<SignFile>,
        /// Signs to leave (W-107).
        pub leave: List<SignFile>,
        /// From which sum of weights on the signs to consider call for which level.
        pub levels: List<SignLevelFile>,
        /// From which sum of weights on the signs to leave end the deal.
        pub leave_from: Option<Decimal>,
    }
}

wire! {
    /// One warning sign.
    pub struct SignFile {
        /// Lower-case letters, digits and underscores.
        pub id: Option<String>,
        /// Names for people, by language; needed for signs that are not among the defaults.
        pub labels: Labels,
        /// The group it is shown in.
        pub group: Option<SignGroup>,
        /// What it weighs, 0 or more.
        pub weight: Option<Decimal>,
        /// For a sign to leave: the signs to consider that say the same; together they count once.
        pub same_as: List<Option<String>>,
    }
}

wire! {
    /// From `from` on the deal is at least `level`.
    pub struct SignLevelFile {
        /// Sum of weights.
        pub from: Option<Decimal>,
        /// The level.
        pub level: Option<Level>,
    }
}

wire! {
    /// Who may lift what. There is none for a price below the floor, a catastrophic term, or a sign to leave.
    pub struct RoutesFile {
        /// A price from the floor up to the threshold (W-044, W-151).
        pub price: RouteFile,
        /// A term beyond its limit (W-054, W-152).
        pub term: RouteFile,
        /// A buyer outside the profile (W-153).
        pub fit: RouteFile,
        /// Warning signs that need an approval.
        pub signs: RouteFile,
    }
}

wire! {
    /// One route: everybody who must agree, and whether in writing.
    pub struct RouteFile {
        /// The roles that must all agree.
        pub all_of: List<Option<String>>,
        /// Whether a written justification is part of it.
        pub justification: Option<bool>,
    }
}

wire! {
    /// What an approval takes to count, beside being granted in a role of its route and in time.
    pub struct ApprovalsFile {
        /// A route with several roles needs as many people.
        pub distinct_people: Option<bool>,
        /// Whoever owns the deal may approve it.
        pub owner_may_approve: Option<bool>,
        /// A price must be approved at a stated cost.
        pub price_needs_cost: Option<bool>,
    }
}

wire! {
    /// A role that approves.
    pub struct RoleFile {
        /// Names for people, by language; needed for roles that are not among the defaults.
        pub labels: Labels,
        /// Who holds it, by name or id. Absent: the CRM knows. Empty: nobody, and its routes are closed.
        pub holders: Option<Holders>,
    }
}

words! {
    /// How published limits are rounded.
    pub enum RoundingMode {
        /// To a number of significant digits.
        SignificantDigits = "significant_digits",
        /// To a multiple of a step.
        Step = "step",
        /// Not at all.
        None = "none",
    }
}

words! {
    /// What the size of a deal is measured by; never by the price being negotiated.
    pub enum SizeBy {
        /// Seats or units.
        Seats = "seats",
        /// The list price.
        ListPrice = "list_price",
        /// The CRM's own band.
        Band = "band",
    }
}

words! {
    /// What it means that a deal says nothing about a term.
    pub enum NotMentioned {
        /// Nobody knows what the buyer asks.
        Unknown = "unknown",
        /// The buyer takes our standard.
        Standard = "standard",
    }
}

words! {
    /// When exceeding a limit is catastrophic.
    pub enum Catastrophic {
        /// Never.
        Never = "never",
        /// When it is asked without any limit.
        Unlimited = "unlimited",
        /// Always.
        Always = "always",
    }
}

words! {
    /// How a criterion is judged.
    pub enum Judge {
        /// One of the values.
        OneOf = "one_of",
        /// A number within bounds, both inclusive.
        Between = "between",
        /// It must be so.
        Yes = "yes",
    }
}

/// The people in a role.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(transparent))]
pub struct Holders(pub Vec<String>);

impl crate::facts::read::Scalar for Holders {
    fn scalar(
        json: &Json,
        at: &crate::facts::read::At,
        findings: &mut crate::facts::read::Findings,
    ) -> Option<Self> {
        let list: List<Option<String>> = crate::facts::read::Read::read(Some(json), at, findings);
        (!list.unclear).then(|| Holders(list.items.into_iter().flatten().collect()))
    }
}
