// Generated from the Rust types by `npm run contract`; not to be edited.

/**
 * A parameter of a message.
 */
export type Value =
  | {
      money: Money;
    }
  | {
      number: string;
    }
  | {
      share: string;
    }
  | {
      quantity: {
        /**
         * Decimal text.
         */
        number: string;
        /**
         * The unit; the message is `unit-days` with `number`.
         */
        unit: Unit;
      };
    }
  | {
      between: {
        /**
         * The least.
         */
        least: Value | null;
        /**
         * The most.
         */
        most: Value | null;
      };
    }
  | {
      text: string;
    }
  | {
      message: string;
    }
  | {
      label: Label;
    }
  | {
      day: string;
    }
  | {
      list: Value[];
    };
/**
 * The unit of a term's number.
 */
export type Unit = "months_of_fees" | "days" | "percent" | "number";
/**
 * How the door is left.
 */
export type Door = "open" | "closed" | "refer";
/**
 * What became of an exception.
 */
export type ExceptionFate = "paid_off" | "renegotiated" | "lost_money" | "cancelled" | "unknown";
/**
 * What an approval is about.
 */
export type Covers = "price" | "term" | "fit" | "signs";
/**
 * What became of a deal we left.
 */
export type Fate = "signed" | "came_back" | "lost" | "bought_elsewhere" | "bought_nothing" | "bad_customer" | "unknown";
/**
 * Why a deal is left (W-095).
 */
export type Exit =
  "economic_failure" | "unacceptable_risk" | "strategic_mismatch" | "relationship" | "opportunity_cost";
/**
 * How bad a finding about the input is.
 */
export type Severity = "error" | "warning";
/**
 * Why a buyer came back (W-131).
 */
export type ReturnReason = "worse_alternatives" | "budget" | "priorities" | "value" | "overruled";

/**
 * The answer to the leader's question.
 */
export interface Review {
  /**
   * Deals were closed and none was left (W-001): what that asks, in a few lines; empty when there is no reason to
   * ask. A question for a team: never raised for one person.
   */
  alert: Reason[];
  /**
   * The answer in one sentence.
   */
  answer: Reason | null;
  /**
   * A walk-away worth telling.
   */
  celebration: Celebration | null;
  /**
   * The currency of every amount here; `None` when no record names one.
   */
  currency: string | null;
  /**
   * Walk-aways of the quarter by how the door was left.
   */
  doors: DoorCount[];
  /**
   * Exceptions granted in the eight quarters and what became of them.
   */
  exceptions: Exceptions;
  /**
   * What became of the walk-aways of the eight quarters.
   */
  fates: Fates;
  /**
   * The walk-aways of the quarter, newest first.
   */
  left: LeftView[];
  /**
   * What is in other currencies, in the quarter.
   */
  other_currencies: OtherCurrency[];
  /**
   * The person asked about; `None` is everybody.
   */
  owner: string | null;
  /**
   * Whose records there are, by name.
   */
  owners: string[];
  /**
   * The conversations of the eight quarters, by play; those in which nothing happened are not there.
   */
  plays: PlayReview[];
  /**
   * Postures of the eight quarters: whether the buyer moved.
   */
  postures: Postures;
  /**
   * The first mistakes and remarks, with their places: `records.12.value`, `options.currency`.
   */
  problems: FieldError[];
  /**
   * The quarter that is asked about: its last day, as [`QuarterSums::quarter`] has it. `None` when there is
   * neither a day nor a record.
   */
  quarter: string | null;
  /**
   * Eight quarters, oldest first, with the one that is asked about among them.
   */
  quarters: QuarterSums[];
  /**
   * What was read and what was not.
   */
  read: Counts;
  /**
   * Walk-aways of the quarter by reason, most frequent first. One with two reasons counts in both.
   */
  reasons: ReasonSums[];
  /**
   * Walk-aways of the eight quarters that came back, and at what price.
   */
  returns: Returns;
  /**
   * Version of this form: `walkaway.review/1`.
   */
  schema: string;
  /**
   * Walk-aways of the quarter with more than one reason.
   */
  several_reasons: number;
}
/**
 * Why something is so: a rule, the numbers it compared, and the setting that said so.
 */
export interface Reason {
  /**
   * The message: `price-below-threshold`.
   */
  code: string;
  /**
   * The policy setting that decided, as a path: `price.rows.0.target_margin`.
   */
  setting: string | null;
  /**
   * Its parameters.
   */
  with: {
    [k: string]: Value;
  };
}
/**
 * An amount with its currency.
 */
export interface Money {
  /**
   * Decimal text.
   */
  amount: string;
  /**
   * ISO 4217.
   */
  currency: string;
}
/**
 * The name of something that the policy defines.
 */
export interface Label {
  /**
   * The message that names it, where the language files have one: `term-liability-cap`.
   */
  message: string;
  /**
   * The policy's own names, by language; `und` is a name for every language.
   */
  names?: {
    [k: string]: string;
  };
}
/**
 * A walk-away worth telling.
 */
export interface Celebration {
  /**
   * The walk-away's id.
   */
  id: string | null;
  /**
   * Its lines, to be read and copied as they are.
   */
  lines: Reason[];
}
/**
 * Walk-aways by door.
 */
export interface DoorCount {
  /**
   * The door; `None` for those that name none.
   */
  door: Door | null;
  /**
   * How many.
   */
  walk_aways: number;
}
/**
 * Exceptions granted in the eight quarters.
 */
export interface Exceptions {
  /**
   * Each fate, also those nobody met.
   */
  counts: ExceptionCount[];
  /**
   * How many were granted.
   */
  granted: number;
  /**
   * Of these, in the quarter that is asked about.
   */
  in_quarter: number;
  /**
   * Each of them, newest first.
   */
  list: ExceptionView[];
  /**
   * Those that paid off among those whose fate is known.
   */
  paid_off: Rate;
}
/**
 * How many exceptions met a fate.
 */
export interface ExceptionCount {
  /**
   * How many.
   */
  exceptions: number;
  /**
   * The fate.
   */
  fate: ExceptionFate;
}
/**
 * An exception that was granted.
 */
export interface ExceptionView {
  /**
   * Who buys.
   */
  buyer: string | null;
  /**
   * By whom.
   */
  by: string | null;
  /**
   * What was approved.
   */
  covers: Covers | null;
  /**
   * The deal's name.
   */
  deal: string | null;
  /**
   * What became of it.
   */
  fate: ExceptionFate;
  /**
   * When, where that is known.
   */
  fate_on: string | null;
  /**
   * The record's id.
   */
  id: string | null;
  /**
   * When, `YYYY-MM-DD`.
   */
  on: string;
  /**
   * Whose deal it is.
   */
  owner: string | null;
  /**
   * In which role.
   */
  role: string | null;
  /**
   * The price, in its own currency.
   */
  value: Money | null;
}
/**
 * How often something happened, with the interval of Wilson (1927) around it.
 *
 * The interval is computed in binary floating point, whose four operations and square root give the same bits
 * natively and in WebAssembly, and rounded to four decimals.
 */
export interface Rate {
  /**
   * There are at least [`ENOUGH`] cases; with fewer the rate is no more than an anecdote.
   */
  enough: boolean;
  /**
   * The interval's upper end, 0 to 1.
   */
  high: string | null;
  /**
   * How often.
   */
  hits: number;
  /**
   * The interval's lower end, 0 to 1.
   */
  low: string | null;
  /**
   * In how many cases.
   */
  of: number;
  /**
   * `hits / of`, 0 to 1, as decimal text; `None` without cases.
   */
  share: string | null;
}
/**
 * What became of the walk-aways of the eight quarters.
 */
export interface Fates {
  /**
   * Each fate, also those nobody met.
   */
  counts: FateCount[];
  /**
   * How many there are.
   */
  walk_aways: number;
}
/**
 * How many walk-aways met a fate.
 */
export interface FateCount {
  /**
   * The fate.
   */
  fate: Fate;
  /**
   * How many.
   */
  walk_aways: number;
}
/**
 * A deal that was left.
 */
export interface LeftView {
  /**
   * The price on the table, as decimal text.
   */
  amount: string | null;
  /**
   * The price they came back with, or signed; as decimal text, in the same currency.
   */
  back: string | null;
  /**
   * Who wanted to buy.
   */
  buyer: string | null;
  /**
   * The currency of its amounts; `None` when the record names none.
   */
  currency: string | null;
  /**
   * The deal's name.
   */
  deal: string | null;
  /**
   * The deal's id in the CRM.
   */
  deal_id: string | null;
  /**
   * How the door was left.
   */
  door: Door | null;
  /**
   * What became of it.
   */
  fate: Fate;
  /**
   * When, where that is known.
   */
  fate_on: string | null;
  /**
   * How far it was under the threshold, as decimal text. For us alone.
   */
  gap: string | null;
  /**
   * The record's id.
   */
  id: string | null;
  /**
   * What was noted.
   */
  note: string | null;
  /**
   * When, `YYYY-MM-DD`.
   */
  on: string;
  /**
   * Whose deal it was.
   */
  owner: string | null;
  /**
   * Why, each reason once.
   */
  reasons: Exit[];
  /**
   * To whom they were referred.
   */
  referred_to: string | null;
}
/**
 * What happened in another currency than that of the sums.
 */
export interface OtherCurrency {
  /**
   * The sum of those prices, as decimal text.
   */
  at_stake: string;
  /**
   * ISO 4217; `None` for amounts that name none.
   */
  currency: string | null;
  /**
   * The sum of the gaps in it, as decimal text.
   */
  protected: string;
  /**
   * The sum of the closed deals in it, as decimal text.
   */
  signed: string;
  /**
   * Walk-aways with a price in it.
   */
  walk_aways: number;
}
/**
 * A play, over the eight quarters.
 */
export interface PlayReview {
  /**
   * Clients with more than one case, the most frequent first (P-008).
   */
  again: ClientCases[];
  /**
   * A success of it is one only while it lasts.
   */
  lasts: boolean;
  /**
   * Promises whose day has passed, the oldest first.
   */
  overdue: OverdueView[];
  /**
   * Its word.
   */
  play: string;
  /**
   * Of a play whose success must last: the cases by the reasons they gave, most frequent first. One with two reasons
   * counts in both.
   */
  reasons: ReasonCases[];
  /**
   * All of its cases.
   */
  sums: CaseSums;
  /**
   * Why they bought, of closed cases that say so; newest first (F-012).
   */
  why: WhyView[];
}
/**
 * A client with more than one case.
 */
export interface ClientCases {
  /**
   * Who.
   */
  buyer: string;
  /**
   * How many.
   */
  cases: number;
}
/**
 * A promise whose day has passed.
 */
export interface OverdueView {
  /**
   * To whom.
   */
  buyer: string | null;
  /**
   * The deal's name.
   */
  deal: string | null;
  /**
   * The day by which, `YYYY-MM-DD`.
   */
  on: string;
  /**
   * Who does it.
   */
  owner: string | null;
  /**
   * What.
   */
  what: string | null;
}
/**
 * Cases by a reason.
 */
export interface ReasonCases {
  /**
   * The reason, a word of the play; `None` for those that name none.
   */
  reason: string | null;
  /**
   * Its cases.
   */
  sums: CaseSums;
}
/**
 * Cases, and what came of them.
 */
export interface CaseSums {
  /**
   * The sum of the prices, as decimal text.
   */
  at_stake: string;
  /**
   * How many.
   */
  cases: number;
  /**
   * Of these, those that were closed: the attempts.
   */
  closed: number;
  /**
   * Days from the opening to the close: the median, as decimal text.
   */
  days: string | null;
  /**
   * Successes that lasted, among those of which it can be said; of a play whose success must last.
   */
  durable: Rate;
  /**
   * Successes of which it is too early to say whether they last.
   */
  early: number;
  /**
   * What of it was kept, as decimal text.
   */
  kept: string;
  /**
   * Of these, those that are open.
   */
  open: number;
  /**
   * Cases whose price is in another currency: never added, never converted.
   */
  other_currency: number;
  /**
   * Promises.
   */
  promises: number;
  /**
   * Promises that were kept.
   */
  promises_kept: number;
  /**
   * Promises that were not, and whose day has passed.
   */
  promises_overdue: number;
  /**
   * Successes among those that were closed.
   */
  success: Rate;
  /**
   * What of it is of cases that are open, as decimal text.
   */
  undecided: string;
  /**
   * Cases whose price is known in the currency of the sums.
   */
  valued: number;
}
/**
 * Why somebody bought.
 */
export interface WhyView {
  /**
   * Who.
   */
  buyer: string | null;
  /**
   * The deal's name.
   */
  deal: string | null;
  /**
   * When the case was closed, `YYYY-MM-DD`.
   */
  on: string;
  /**
   * Why.
   */
  why: string;
}
/**
 * Times we said that we may leave, in the eight quarters (W-031, W-094).
 */
export interface Postures {
  /**
   * Of these, in the quarter that is asked about.
   */
  in_quarter: number;
  /**
   * The deal was lost.
   */
  lost: number;
  /**
   * The buyer moved, among those where it is known.
   */
  moved: Rate;
  /**
   * Nothing changed.
   */
  no_change: number;
  /**
   * How many.
   */
  said: number;
  /**
   * Nothing is known yet.
   */
  unknown: number;
}
/**
 * Something wrong with one field of the input, or with one setting of the policy.
 */
export interface FieldError {
  /**
   * What, as the name of a message: `not-a-number` is `error-not-a-number`.
   */
  code: string;
  /**
   * Where: `cost.direct`.
   */
  path: string;
  /**
   * How bad.
   */
  severity: Severity;
  /**
   * The message's parameters.
   */
  with: {
    [k: string]: Value;
  };
}
/**
 * One quarter.
 */
export interface QuarterSums {
  /**
   * The sum of those prices, as decimal text.
   */
  at_stake: string;
  /**
   * Deals that were signed.
   */
  closed: number;
  /**
   * Exceptions granted.
   */
  exceptions: number;
  /**
   * Deals left among the deals that ended, left or signed (W-162).
   */
  left_share: Rate;
  /**
   * Times we said that we may leave.
   */
  postures: number;
  /**
   * The sum of their gaps to the threshold, as decimal text: margin not given away.
   */
  protected: string;
  /**
   * Which one.
   */
  quarter: QuarterView;
  /**
   * Buyers who came back.
   */
  returns: number;
  /**
   * The sum of their prices in the currency of the sums, as decimal text.
   */
  signed: string;
  /**
   * Walk-aways under the threshold, in the currency of the sums.
   */
  under: number;
  /**
   * Of these, those whose price is known in the currency of the sums.
   */
  valued: number;
  /**
   * Deals that we left.
   */
  walk_aways: number;
}
/**
 * A quarter, as it is shown.
 */
export interface QuarterView {
  /**
   * Its first day, `YYYY-MM-DD`.
   */
  from: string;
  /**
   * 1 to 4.
   */
  number: number;
  /**
   * It has not ended today.
   */
  running: boolean;
  /**
   * Its last day, `YYYY-MM-DD`.
   */
  to: string;
  /**
   * The fiscal year, called after the calendar year in which it ends.
   */
  year: number;
}
/**
 * What was read.
 */
export interface Counts {
  /**
   * Records behind the first 20,000, which were not read.
   */
  beyond: number;
  /**
   * Records that count, whatever their quarter and owner.
   */
  counted: number;
  /**
   * Records that were given.
   */
  given: number;
  /**
   * Outcomes of no record that is there, or from before a posture they are of.
   */
  loose: number;
  /**
   * Records with a mistake. Those that can be counted are, without the field that is wrong.
   */
  malformed: number;
  /**
   * Records that were there before under the same id.
   */
  repeated: number;
  /**
   * Records that say too little to be counted.
   */
  unusable: number;
}
/**
 * Walk-aways for one reason.
 */
export interface ReasonSums {
  /**
   * The sum of their prices, as decimal text.
   */
  at_stake: string;
  /**
   * The sum of their gaps to the threshold, as decimal text.
   */
  protected: string;
  /**
   * The reason; `None` for those that name none.
   */
  reason: Exit | null;
  /**
   * How many.
   */
  walk_aways: number;
}
/**
 * The walk-aways of the eight quarters that came back. A walk-away that came back more than once is one, by its
 * latest return.
 */
export interface Returns {
  /**
   * Returns above the price at which we left, among the pairs.
   */
  above: Rate;
  /**
   * Walk-aways that came back, among all.
   */
  came_back: Rate;
  /**
   * Those that met our conditions, among those where that is known (W-137).
   */
  conditions_met: Rate;
  /**
   * Buyers who came back in the quarter that is asked about.
   */
  in_quarter: number;
  /**
   * Returns in the eight quarters of no walk-away that is there.
   */
  loose: number;
  /**
   * The median of `more`, as decimal text.
   */
  median_more: string | null;
  /**
   * The median of `share`, as decimal text.
   */
  median_share: string | null;
  /**
   * Pairs in another currency, or in two.
   */
  other_pairs: number;
  /**
   * Prices at which we left and prices of the return, in the currency of the sums; the newest walk-away first.
   */
  pairs: Pair[];
  /**
   * Why they came back, of those that say so.
   */
  reasons: ReturnCount[];
}
/**
 * A price at which we left beside the price they came back with.
 */
export interface Pair {
  /**
   * The price signed where it was, else the price they came back with; as decimal text.
   */
  back: string;
  /**
   * Who buys.
   */
  buyer: string | null;
  /**
   * The deal's name.
   */
  deal: string | null;
  /**
   * The walk-away's id.
   */
  id: string | null;
  /**
   * The price at which we left, as decimal text.
   */
  left: string;
  /**
   * The day we left, `YYYY-MM-DD`.
   */
  left_on: string;
  /**
   * `back - left`, as decimal text.
   */
  more: string;
  /**
   * `more / left` to four decimals, as decimal text; `None` when we left at zero.
   */
  share: string | null;
  /**
   * It was signed.
   */
  signed: boolean;
}
/**
 * How many buyers came back for a reason.
 */
export interface ReturnCount {
  /**
   * The reason (W-131).
   */
  reason: ReturnReason;
  /**
   * How many.
   */
  returns: number;
}
