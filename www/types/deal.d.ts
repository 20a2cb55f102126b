// Generated from the Rust types by `npm run contract`; not to be edited.

/**
 * A number that may be negative.
 */
export type Signed = string | number;
/**
 * An amount that is not negative: decimal text, number, or with its own currency.
 */
export type Amount =
  | string
  | number
  | {
      amount?: string | number;
      currency?: string;
    };
/**
 * What an approval is about.
 */
export type Covers = "price" | "term" | "fit" | "signs";
/**
 * A list as the document holds it, and whether some of it could not be read.
 */
export type List4 = Approval[];
/**
 * A list as the document holds it, and whether some of it could not be read.
 */
export type List = ScopeItem[];
/**
 * ISO 4217 code, such as USD.
 */
export type Currency = string;
/**
 * Something given beside the price.
 */
export type DeductionKind = "rebate" | "free_service" | "service_credit";
/**
 * A list as the document holds it, and whether some of it could not be read.
 */
export type List2 = Deduction[];
/**
 * What is known of the buyer: one text, several, a number, an amount, yes or no.
 */
export type FitFact =
  | (string | number | boolean | null)
  | string[]
  | {
      amount?: string | number;
      currency?: string;
    };
/**
 * Why a fact is not there.
 */
export type Why = "unmapped" | "empty" | "forbidden" | "unsupported" | "error" | "invalid";
/**
 * A list as the document holds it, and whether some of it could not be read.
 */
export type List5 = Missing[];
/**
 * A side of the table.
 */
export type Side = "us" | "buyer";
/**
 * A list as the document holds it, and whether some of it could not be read.
 */
export type List3 = Offer[];
/**
 * How far a sale has come.
 */
export type Stage = "qualification" | "discovery" | "proposal" | "negotiation" | "closing";
/**
 * An answer that may honestly be "we do not know".
 */
export type Answer = "yes" | "no" | "unknown";

/**
 * A deal, from the CRM's record and what the rep answered on the card.
 */
export interface Deal {
  /**
   * How competition and strategic value move the threshold, within the policy's bound (W-041).
   */
  adjustment?: Adjustment;
  /**
   * The price on the record, the one the headline judges.
   */
  amount?: Amount | null;
  /**
   * What the buyer pays in a year: the measure of a liability cap.
   */
  annual_fees?: Amount | null;
  /**
   * Approvals that were granted.
   */
  approvals?: List4;
  /**
   * Who buys.
   */
  buyer?: string | null;
  /**
   * What delivering it costs us.
   */
  cost?: Cost;
  /**
   * ISO 4217 code of every amount that names no other.
   */
  currency?: Currency | null;
  /**
   * What is given beside the price: rebates, free services, expected service credits (M3).
   */
  deductions?: List2;
  /**
   * What is known of the buyer for each fit criterion of the policy, by the criterion's id.
   */
  fit?: {
    [k: string]: FitFact;
  };
  /**
   * The record's id in the CRM.
   */
  id?: string | null;
  /**
   * The price before anybody negotiated.
   */
  list_price?: Amount | null;
  /**
   * Facts that the CRM could not deliver, each with why.
   */
  missing?: List5;
  /**
   * The record's name.
   */
  name?: string | null;
  /**
   * Prices named so far, by either side.
   */
  offers?: List3;
  /**
   * Version of this form: `walkaway.deal/1`.
   */
  schema?: string | null;
  /**
   * Size in seats or units; selects the minimum prices where the policy sizes deals by seats.
   */
  seats?: string | number | null;
  /**
   * The organisation's segment for this buyer; selects the minimum prices.
   */
  segment?: string | null;
  /**
   * Warning signs looked at so far, by the sign's id.
   */
  signs?: {
    [k: string]: Sign;
  };
  /**
   * The CRM's own band of deal size; selects the minimum prices where the policy sizes by band.
   */
  size_band?: string | null;
  /**
   * How far the sale has come.
   */
  stage?: Stage | null;
  /**
   * What the buyer asks on each term of the policy, by the term's id.
   */
  terms?: {
    [k: string]: TermAsked;
  };
}
/**
 * A bounded shift of the threshold, never of the floor.
 */
export interface Adjustment {
  /**
   * Share of the threshold, such as -0.03 for 3 % lower; the policy's bound limits it.
   */
  share?: Signed | null;
  /**
   * Why the position in the market or the strategy justifies it.
   */
  why?: string | null;
}
/**
 * An approval somebody granted. It lifts exactly what it covers.
 */
export interface Approval {
  /**
   * Who granted it.
   */
  by?: string | null;
  /**
   * What it covers.
   */
  covers?: Covers | null;
  /**
   * With `covers: price`: the lowest effective price that was approved.
   */
  down_to?: Amount | null;
  /**
   * The written justification, where the route asks for one.
   */
  justification?: string | null;
  /**
   * When.
   */
  on?: string | null;
  /**
   * The role in which it was granted.
   */
  role?: string | null;
  /**
   * With `covers: term`: the term's id.
   */
  term?: string | null;
  /**
   * The last day on which it counts.
   */
  valid_until?: string | null;
}
/**
 * Costs of delivery; direct and overhead are both needed to judge a price (W-041).
 */
export interface Cost {
  /**
   * Direct cost.
   */
  direct?: Amount | null;
  /**
   * Allocated overhead.
   */
  overhead?: Amount | null;
  /**
   * Work added since the price was set (W-100c).
   */
  scope_added?: List;
}
/**
 * A piece of work added after the price was set.
 */
export interface ScopeItem {
  /**
   * What it costs us.
   */
  amount?: Amount | null;
  /**
   * What was added.
   */
  label?: string | null;
}
/**
 * Something given beside the price: an amount, or a share of the price.
 */
export interface Deduction {
  /**
   * What it is worth; not together with `share`.
   */
  amount?: Amount | null;
  /**
   * Rebate, free service or service credit.
   */
  kind?: DeductionKind | null;
  /**
   * What it is.
   */
  label?: string | null;
  /**
   * Its part of the price, 0 to 1; not together with `amount`.
   */
  share?: string | number | null;
}
/**
 * A fact that the host could not deliver.
 */
export interface Missing {
  /**
   * The fact's path in this form, such as `cost.direct`.
   */
  path?: string | null;
  /**
   * Why.
   */
  why?: Why | null;
}
/**
 * A price that one side named.
 */
export interface Offer {
  /**
   * The price.
   */
  amount?: Amount | null;
  /**
   * When.
   */
  on?: string | null;
  /**
   * Who named it.
   */
  side?: Side | null;
}
/**
 * Whether a warning sign was seen. Absent is: not looked at yet.
 */
export interface Sign {
  /**
   * What was seen.
   */
  note?: string | null;
  /**
   * When.
   */
  on?: string | null;
  /**
   * True: observed. False: looked for and not observed.
   */
  seen?: boolean | null;
}
/**
 * What the buyer asks on one term.
 */
export interface TermAsked {
  /**
   * `"standard"`, a number, `"unlimited"`, true or false, or one of the policy's options.
   */
  asked?: {
    [k: string]: unknown;
  };
  /**
   * For a liability cap stated in money: the amount, turned into months of the annual fees.
   */
  asked_amount?: Amount | null;
  /**
   * Whether the buyer leaves without it.
   */
  deal_breaker?: Answer | null;
  /**
   * When we told the buyer what we can accept (W-052).
   */
  told_on?: string | null;
}
