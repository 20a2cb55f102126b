// Generated from the Rust types by `npm run contract`; not to be edited.

/**
 * A list as the document holds it, and whether some of it could not be read.
 */
export type List2 = (string | null)[];
/**
 * What can be promised, in the order in which it is suggested (S-064): what costs least margin first.
 */
export type Concession =
  "action" | "smaller" | "pause" | "terms" | "discount" | "trial" | "product" | "free_work" | "incentive";
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
 * ISO 4217 code, such as USD.
 */
export type Currency = string;
/**
 * How the door is left.
 */
export type Door = "open" | "closed" | "refer";
/**
 * What happened.
 */
export type RecordKind =
  "closed" | "walk_away" | "exception" | "posture" | "return" | "task" | "outcome" | "case" | "promise";
/**
 * What became of something.
 */
export type Outcome =
  | "signed"
  | "bought_elsewhere"
  | "bought_nothing"
  | "bad_customer"
  | "paid_off"
  | "renegotiated"
  | "lost_money"
  | "cancelled"
  | "buyer_moved"
  | "no_change"
  | "lost"
  | "done";
/**
 * Why a deal is left (W-095).
 */
export type Exit =
  "economic_failure" | "unacceptable_risk" | "strategic_mismatch" | "relationship" | "opportunity_cost";
/**
 * A list as the document holds it, and whether some of it could not be read.
 */
export type List = (Exit | null)[];
/**
 * Why a buyer came back (W-131).
 */
export type ReturnReason = "worse_alternatives" | "budget" | "priorities" | "value" | "overruled";
/**
 * What is to be done after leaving (W-113, W-139, F-001).
 */
export type Task = "follow_up" | "insight" | "value" | "contact" | "monitor" | "play";

/**
 * One thing that happened.
 */
export interface Record {
  /**
   * Who buys.
   */
  buyer?: string | null;
  /**
   * The buyer's id in the CRM.
   */
  buyer_id?: string | null;
  /**
   * Of an exception: by whom.
   */
  by?: string | null;
  /**
   * Of a case: the reasons they gave, words of its play.
   */
  causes?: List2;
  /**
   * Of a case: when it was closed; absent while it is open.
   */
  closed?: string | null;
  /**
   * Of a promise: what kind.
   */
  concession?: Concession | null;
  /**
   * Of a walk-away: what must hold before we talk again.
   */
  conditions?: Conditions;
  /**
   * Of a return: all conditions were met.
   */
  conditions_met?: boolean | null;
  /**
   * Of an exception: what was approved.
   */
  covers?: Covers | null;
  /**
   * ISO 4217 code of every amount that names no other.
   */
  currency?: Currency | null;
  /**
   * The deal's name.
   */
  deal?: string | null;
  /**
   * The deal's id in the CRM.
   */
  deal_id?: string | null;
  /**
   * Of a walk-away: how the door was left.
   */
  door?: Door | null;
  /**
   * How far that price was under the walk-away threshold. For us alone.
   */
  gap?: Amount | null;
  /**
   * Its id: the same again is the same record.
   */
  id?: string | null;
  /**
   * Of a promise or a task of a conversation: a name of its own among those of its case, which `deal_id`, `play` and
   * `opened` tell. Written down again with other words or another day it is the same one.
   */
  key?: string | null;
  /**
   * What happened.
   */
  kind?: RecordKind | null;
  /**
   * What else is worth knowing.
   */
  note?: string | null;
  /**
   * Of an outcome: the record it is about. Of a return: the walk-away, where it is known.
   */
  of?: string | null;
  /**
   * When; of a task, when it is due.
   */
  on?: string | null;
  /**
   * Of a case, a promise or a task of it: when the case was opened. Two records of one deal and play that were opened in the same moment are one
   * case; the one that is closed says how it ended.
   */
  opened?: string | null;
  /**
   * Of an outcome, or of a record whose outcome the page knows: what became of it.
   */
  outcome?: Outcome | null;
  /**
   * Whose deal it is.
   */
  owner?: string | null;
  /**
   * Of a case or a promise: the play (`won`, `attacked` …).
   */
  play?: string | null;
  /**
   * Of a walk-away: why (W-095).
   */
  reasons?: List;
  /**
   * Of a walk-away through a referral: to whom.
   */
  referred_to?: string | null;
  /**
   * Of a case: how it ended, a word of its play.
   */
  result?: string | null;
  /**
   * Of a return: why they came back (W-131).
   */
  return_reason?: ReturnReason | null;
  /**
   * Of an exception: in which role.
   */
  role?: string | null;
  /**
   * Version of this form: `walkaway.record/1`.
   */
  schema?: string | null;
  /**
   * Of a task: what is to be done.
   */
  task?: Task | null;
  /**
   * The price on the table; of a closed deal, the price signed; of a return or an outcome, the new price.
   */
  value?: Amount | null;
  /**
   * Of a promise or a task: what, in a sentence.
   */
  what?: string | null;
  /**
   * Of a case that was won: why they bought.
   */
  why?: string | null;
}
/**
 * What must hold before we talk again (W-137). The lower end of the budget binds, the upper end is no cap.
 */
export interface Conditions {
  /**
   * The least the budget must be.
   */
  budget_from?: Amount | null;
  /**
   * Up to where we expect it.
   */
  budget_to?: Amount | null;
  /**
   * By when a decision must be promised.
   */
  decide_by?: string | null;
  /**
   * The scope that must be settled.
   */
  scope?: string | null;
  /**
   * Who must stand behind it.
   */
  stakeholders?: string | null;
}
