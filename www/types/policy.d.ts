// Generated from the Rust types by `npm run contract`; not to be edited.

/**
 * What can be promised, in the order in which it is suggested (S-064): what costs least margin first.
 */
export type Concession =
  "action" | "smaller" | "pause" | "terms" | "discount" | "trial" | "product" | "free_work" | "incentive";
/**
 * A list as the document holds it, and whether some of it could not be read.
 */
export type List10 = AuthorityFile[];
/**
 * A list as the document holds it, and whether some of it could not be read.
 *
 * Items: YYYY-MM-DD
 */
export type List9 = (string | null)[];
/**
 * A list as the document holds it, and whether some of it could not be read.
 */
export type List6 = (string | null)[];
/**
 * A list as the document holds it, and whether some of it could not be read.
 */
export type List8 = (number | null)[];
/**
 * Whether such deals count.
 */
export type Counting = "count" | "ignore";
/**
 * ISO 4217 code, such as USD.
 */
export type Currency = string;
/**
 * How a criterion is judged.
 */
export type Judge = "one_of" | "between" | "yes";
/**
 * A list as the document holds it, and whether some of it could not be read.
 */
export type List3 = OptionFile[];
/**
 * A list as the document holds it, and whether some of it could not be read.
 */
export type List4 = CriterionFile[];
/**
 * What a margin is a share of (M1).
 */
export type MarginBasis = "cost" | "price";
/**
 * How published limits are rounded.
 */
export type RoundingMode = "significant_digits" | "step" | "none";
/**
 * A list as the document holds it, and whether some of it could not be read.
 */
export type List = RowFile[];
/**
 * What the size of a deal is measured by; never by the price being negotiated.
 */
export type SizeBy = "seats" | "list_price" | "band";
/**
 * What one unit of a currency is worth in another, with up to 18 decimals and at most 10^9.
 */
export type Rate = string | number;
/**
 * The people in a role.
 */
export type Holders = string[];
/**
 * The groups of warning signs.
 */
export type SignGroup = "behaviour" | "economic" | "expectation" | "leave";
/**
 * A list as the document holds it, and whether some of it could not be read.
 */
export type List5 = SignFile[];
/**
 * How far a deal may go, from best to worst.
 */
export type Level = "go_ahead" | "hold_firm" | "needs_approval" | "walk_away";
/**
 * A list as the document holds it, and whether some of it could not be read.
 */
export type List7 = SignLevelFile[];
/**
 * When exceeding a limit is catastrophic.
 */
export type Catastrophic = "never" | "unlimited" | "always";
/**
 * How what is asked is compared with the limit.
 */
export type Compare = "at_most" | "at_least" | "one_of" | "never";
/**
 * The unit of a term's number.
 */
export type Unit = "months_of_fees" | "days" | "percent" | "number";
/**
 * A list as the document holds it, and whether some of it could not be read.
 */
export type List2 = TermFile[];
/**
 * What it means that a deal says nothing about a term.
 */
export type NotMentioned = "unknown" | "standard";

/**
 * What the organisation has decided about price, terms, customers and warning signs.
 */
export interface Policy {
  $schema?: string;
  /**
   * What an approval takes to count.
   */
  approvals?: ApprovalsFile;
  /**
   * How the coach reads leverage, the negotiation and leaving. None of it reaches a verdict.
   */
  coach?: CoachFile;
  /**
   * Who to turn to about the policy; shown when something is wrong with it.
   */
  contact?: string | null;
  /**
   * ISO 4217 code of every amount in this file.
   */
  currency?: Currency | null;
  /**
   * Who is a customer for us.
   */
  fit?: FitFile;
  /**
   * Floor and threshold.
   */
  price?: PriceFile;
  /**
   * What one unit of another currency is worth in `currency`.
   */
  rates?: {
    [k: string]: Rate | null;
  };
  /**
   * The roles that approve, by id.
   */
  roles?: {
    [k: string]: RoleFile;
  };
  /**
   * Who may lift what.
   */
  routes?: RoutesFile;
  /**
   * Version of this form: `walkaway.policy/1`.
   */
  schema?: string | null;
  /**
   * Warning signs.
   */
  signs?: SignsFile;
  /**
   * What is not negotiable.
   */
  terms?: TermsFile;
  /**
   * The organisation's own name for this state of its policy; shown on every card.
   */
  version?: string | null;
}
/**
 * What an approval takes to count, beside being granted in a role of its route and in time.
 */
export interface ApprovalsFile {
  /**
   * A route with several roles needs as many people.
   */
  distinct_people?: boolean | null;
  /**
   * Whoever owns the deal may approve it.
   */
  owner_may_approve?: boolean | null;
  /**
   * A price must be approved at a stated cost.
   */
  price_needs_cost?: boolean | null;
}
/**
 * How the coach reads leverage, the negotiation and leaving.
 */
export interface CoachFile {
  /**
   * Who may give what away in a conversation, and how far (S-101). What no row names needs nobody beside what the
   * verdict takes; what goes further than every row of its kind is nobody's to give.
   */
  authority?: List10;
  /**
   * On which days people work here.
   */
  calendar?: CalendarFile;
  /**
   * Leaving.
   */
  leaving?: LeavingFile;
  /**
   * Leverage (BATNA).
   */
  leverage?: LeverageFile;
  /**
   * The negotiation.
   */
  negotiation?: NegotiationFile;
  /**
   * The plays, by name (`won`, `attacked`, `cancelling`, `results`).
   */
  plays?: {
    [k: string]: PlayFile;
  };
}
/**
 * How far a role may go.
 */
export interface AuthorityFile {
  /**
   * What is given away.
   */
  concession?: Concession | null;
  /**
   * What that role is called, where the policy's roles do not have it.
   */
  labels?: Labels;
  /**
   * Who: one of the policy's roles, or a name of its own.
   */
  role?: string | null;
  /**
   * How far: a part of the price, 0 to 1 (`discount`, `smaller`, `pause`, `incentive`), days (`terms`), or money in the
   * policy's currency (`trial`, `free_work`, `product`). Absent: any.
   */
  up_to?: string | number | null;
}
/**
 * A name in each language, by its BCP 47 tag: `es`, `en`, `pt-BR`.
 */
export interface Labels {
  [k: string]: string | null;
}
/**
 * On which days people work.
 */
export interface CalendarFile {
  /**
   * Days off, `YYYY-MM-DD`.
   */
  holidays?: List9;
  /**
   * Words: `monday` to `sunday`.
   */
  working_days?: List6;
}
/**
 * What happens after leaving.
 */
export interface LeavingFile {
  /**
   * Days after leaving on which to follow up first; behind an open door at most five (F-001).
   */
  follow_up_days?: number | null;
  /**
   * Days after leaving on which to get in touch (W-139).
   */
  touch_days?: List8;
}
/**
 * When leverage is strong and when it is weak.
 */
export interface LeverageFile {
  /**
   * Another deal is comparable from this multiple of this one's amount on (W-012d).
   */
  comparable_from?: string | number | null;
  /**
   * Another deal is comparable up to this multiple (W-012d).
   */
  comparable_to?: string | number | null;
  /**
   * From this coverage on a pipeline counts as full (W-011a).
   */
  coverage_from?: string | number | null;
  /**
   * With so many days left or fewer, the end of the period is near (W-012b).
   */
  days_left?: number | null;
  /**
   * From this dependence on one deal on the rep is warned, 0 to 1 (W-085).
   */
  dependence_from?: string | number | null;
  /**
   * So many likely deals make the sign strong (W-011c).
   */
  likely_count?: number | null;
  /**
   * From this probability on a deal counts as likely to close, 0 to 1 (W-011c).
   */
  likely_from?: string | number | null;
  /**
   * Whether other deals count whose close date has passed.
   */
  overdue?: Counting | null;
  /**
   * What every probability is multiplied by in the pessimistic variant, 0 to 1.
   */
  pessimism?: string | number | null;
  /**
   * From this share of the quota on a deal is a large one, 0 to 1 (W-012c).
   */
  share_from?: string | number | null;
  /**
   * So many other deals at a similar stage are several (W-011b).
   */
  similar_stage_from?: number | null;
  /**
   * From this probability of reaching quota without the deal on, leverage is strong, 0 to 1.
   */
  strong_from?: string | number | null;
  /**
   * Fewer other qualified deals are a thin pipeline (W-012a).
   */
  thin_below?: number | null;
  /**
   * Whether other deals count that were never qualified.
   */
  unqualified?: Counting | null;
  /**
   * Below this probability it is weak, 0 to 1.
   */
  weak_below?: string | number | null;
}
/**
 * How moves are read.
 */
export interface NegotiationFile {
  /**
   * So many rounds without movement are a deadlock (W-093a).
   */
  deadlock_rounds?: number | null;
  /**
   * A concession within so many hours of a demand, with nothing in return, is hasty (W-033).
   */
  hasty_hours?: number | null;
  /**
   * A price up to this share above the threshold is near it, 0 to 1 (W-093c).
   */
  near_threshold?: string | number | null;
  /**
   * A concession within so many hours of the buyer's return is too early (W-135).
   */
  return_hours?: number | null;
  /**
   * The next step is at most this part of the last one, above 0 and below 1 (M12).
   */
  step_ratio?: string | number | null;
}
/**
 * What a play goes by.
 */
export interface PlayFile {
  /**
   * Links to what else helps (W-165, S-111), `https` addresses.
   */
  help?: List6;
  /**
   * Its numbers, by name.
   */
  numbers?: {
    [k: string]: number | null;
  };
  /**
   * It is left out; what is open of it can still be brought to its end.
   */
  off?: boolean | null;
  /**
   * What is proposed to answer, by the reason they gave.
   */
  responses?: {
    [k: string]: List6;
  };
}
/**
 * Who is a customer for us.
 */
export interface FitFile {
  /**
   * The criteria.
   */
  criteria?: List4;
  /**
   * Below this score, 0 to 100, a strategic review is needed even where every must is met.
   */
  review_below?: string | number | null;
}
/**
 * One criterion.
 */
export interface CriterionFile {
  /**
   * Lower-case letters, digits and underscores.
   */
  id?: string | null;
  /**
   * How it is judged.
   */
  judge?: Judge | null;
  /**
   * Names for people, by language; needed for criteria that are not among the defaults.
   */
  labels?: Labels;
  /**
   * With `between`: the most that fits.
   */
  maximum?: string | number | null;
  /**
   * With `between`: the least that fits.
   */
  minimum?: string | number | null;
  /**
   * With `between`: whether it is an amount of money in the policy's currency.
   */
  money?: boolean | null;
  /**
   * Failing it decides, whatever the score (M10).
   */
  must?: boolean | null;
  /**
   * With `one_of`: the values that fit.
   */
  values?: List3;
  /**
   * Its part in the score, 0 or more.
   */
  weight?: string | number | null;
}
/**
 * One thing that may be asked on a term.
 */
export interface OptionFile {
  /**
   * Whether it is within our limit.
   */
  accept?: boolean | null;
  /**
   * Lower-case letters, digits and underscores.
   */
  id?: string | null;
  /**
   * Names for people, by language.
   */
  labels?: Labels;
}
/**
 * How floor and threshold come about.
 */
export interface PriceFile {
  /**
   * How far competition and strategic value may move the threshold, as a share of it, 0 to 0.5 (W-041).
   */
  adjustment_bound?: string | number | null;
  /**
   * What longer payment costs (M4).
   */
  carrying?: CarryingFile;
  /**
   * What the margins below are a share of.
   */
  margin_basis?: MarginBasis | null;
  /**
   * How the limits are rounded up.
   */
  rounding?: RoundingFile;
  /**
   * Minimum and target margin by segment and size. The row that names most wins (a segment weighs more
   * than a size); one row must name neither (W-150).
   */
  rows?: List;
  /**
   * What the `size_from` and `size_below` of the rows measure.
   */
  size_by?: SizeBy | null;
}
/**
 * The cost of waiting for money: price × annual_rate × days / days_in_year (M4).
 */
export interface CarryingFile {
  /**
   * A year's cost of money, 0 to 1.
   */
  annual_rate?: string | number | null;
  /**
   * 360 or 365.
   */
  days_in_year?: number | null;
  /**
   * The id of the term that holds the payment days.
   */
  term?: string | null;
}
/**
 * Rounding of published limits, always up.
 */
export interface RoundingFile {
  /**
   * With `significant_digits`: how many, 1 to 12.
   */
  digits?: number | null;
  /**
   * How.
   */
  mode?: RoundingMode | null;
  /**
   * With `step`: the multiple to round to, in the policy's currency.
   */
  step?: string | number | null;
}
/**
 * One row of the table of minimum prices.
 */
export interface RowFile {
  /**
   * With `size_by: band`: the deals of this band.
   */
  band?: string | null;
  /**
   * Below cost with this margin nobody may sign: the floor.
   */
  minimum_margin?: string | number | null;
  /**
   * A price under which an approval is needed whatever the cost (W-151).
   */
  minimum_price?: string | number | null;
  /**
   * The deals of this segment; absent: of every segment.
   */
  segment?: string | null;
  /**
   * The deals smaller than this.
   */
  size_below?: string | number | null;
  /**
   * The deals of this size or larger.
   */
  size_from?: string | number | null;
  /**
   * Below cost with this margin an approval is needed: the walk-away threshold.
   */
  target_margin?: string | number | null;
}
/**
 * A role that approves.
 */
export interface RoleFile {
  /**
   * Who holds it, by name or id. Absent: the CRM knows. Empty: nobody, and its routes are closed.
   */
  holders?: Holders | null;
  /**
   * Names for people, by language; needed for roles that are not among the defaults.
   */
  labels?: Labels;
}
/**
 * Who may lift what. There is none for a price below the floor, a catastrophic term, or a sign to leave.
 */
export interface RoutesFile {
  /**
   * A buyer outside the profile (W-153).
   */
  fit?: RouteFile;
  /**
   * A price from the floor up to the threshold (W-044, W-151).
   */
  price?: RouteFile;
  /**
   * Warning signs that need an approval.
   */
  signs?: RouteFile;
  /**
   * A term beyond its limit (W-054, W-152).
   */
  term?: RouteFile;
}
/**
 * One route: everybody who must agree, and whether in writing.
 */
export interface RouteFile {
  /**
   * The roles that must all agree.
   */
  all_of?: List6;
  /**
   * Whether a written justification is part of it.
   */
  justification?: boolean | null;
}
/**
 * Warning signs and what they weigh.
 */
export interface SignsFile {
  /**
   * Signs to consider leaving (W-070 to W-072).
   */
  consider?: List5;
  /**
   * Signs to leave (W-107).
   */
  leave?: List5;
  /**
   * From which sum of weights on the signs to leave end the deal.
   */
  leave_from?: string | number | null;
  /**
   * From which sum of weights on the signs to consider call for which level.
   */
  levels?: List7;
}
/**
 * One warning sign.
 */
export interface SignFile {
  /**
   * The group it is shown in.
   */
  group?: SignGroup | null;
  /**
   * Lower-case letters, digits and underscores.
   */
  id?: string | null;
  /**
   * Names for people, by language; needed for signs that are not among the defaults.
   */
  labels?: Labels;
  /**
   * For a sign to leave: the signs to consider that say the same; together they count once.
   */
  same_as?: List6;
  /**
   * What it weighs, 0 or more.
   */
  weight?: string | number | null;
}
/**
 * From `from` on the deal is at least `level`.
 */
export interface SignLevelFile {
  /**
   * Sum of weights.
   */
  from?: string | number | null;
  /**
   * The level.
   */
  level?: Level | null;
}
/**
 * The terms and what silence means.
 */
export interface TermsFile {
  /**
   * The terms.
   */
  list?: List2;
  /**
   * What it means that a deal says nothing about a term.
   */
  not_mentioned?: NotMentioned | null;
}
/**
 * One term: what we offer, how far we go, and whether going further is catastrophic.
 */
export interface TermFile {
  /**
   * What makes exceeding the limit catastrophic: no exception then, at any price (W-102).
   */
  catastrophic?: Catastrophic | null;
  /**
   * How `asked` is compared with `limit`.
   */
  compare?: Compare | null;
  /**
   * Lower-case letters, digits and underscores.
   */
  id?: string | null;
  /**
   * Names for people, by language; needed for terms that are not among the defaults.
   */
  labels?: Labels;
  /**
   * With `at_most` and `at_least`: the furthest we go.
   */
  limit?: string | number | null;
  /**
   * With `one_of`: everything that may be asked.
   */
  options?: List3;
  /**
   * What we offer.
   */
  standard?: unknown;
  /**
   * The unit of a number.
   */
  unit?: Unit | null;
}
