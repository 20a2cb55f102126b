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
 * Something that counts as a whole or not at all: an approval of which one key is wrong or unknown may have been
 * granted for something else than what could be read.
 */
export type Whole = Approval;
/**
 * What an approval is about.
 */
export type Covers = "price" | "term" | "fit" | "signs";
/**
 * A list as the document holds it, and whether some of it could not be read.
 */
export type List5 = (string | null)[];
/**
 * How far an approval has come.
 */
export type Status = "requested" | "granted" | "rejected" | "withdrawn";
/**
 * A list as the document holds it, and whether some of it could not be read.
 */
export type List4 = Whole[];
/**
 * Why a buyer came back (W-131).
 */
export type ReturnReason = "worse_alternatives" | "budget" | "priorities" | "value" | "overruled";
/**
 * An answer that may honestly be "we do not know".
 */
export type Answer = "yes" | "no" | "unknown";
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
 * How the door is left.
 */
export type Door = "open" | "closed" | "refer";
/**
 * What came of bringing executives in.
 */
export type Escalation = "asked" | "declined" | "solved" | "confirmed";
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
 * A side of the table.
 */
export type Side = "us" | "buyer";
/**
 * A list as the document holds it, and whether some of it could not be read.
 */
export type List9 = Offered[];
/**
 * A list as the document holds it, and whether some of it could not be read.
 */
export type List8 = PastTalks[];
/**
 * How far a sale has come.
 */
export type Stage = "qualification" | "discovery" | "proposal" | "negotiation" | "closing";
/**
 * A list as the document holds it, and whether some of it could not be read.
 */
export type List7 = Alternative[];
/**
 * An amount that may be negative: decimal text, number, or with its own currency.
 */
export type SignedAmount =
  | string
  | number
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
export type List6 = Missing[];
/**
 * A list as the document holds it, and whether some of it could not be read.
 */
export type List3 = Offer[];
/**
 * How a deal ended.
 */
export type Ended = "won" | "lost" | "left";
/**
 * How somebody spoke with them.
 */
export type Channel = "visit" | "phone" | "email" | "letter";
/**
 * Something that counts as a whole or not at all: an approval of which one key is wrong or unknown may have been
 * granted for something else than what could be read.
 */
export type Whole2 = Grant;
/**
 * What can be promised, in the order in which it is suggested (S-064): what costs least margin first.
 */
export type Concession =
  "action" | "smaller" | "pause" | "terms" | "discount" | "trial" | "product" | "free_work" | "incentive";

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
   * Approvals that were asked for, granted or refused. One that cannot be read whole lifts nothing.
   */
  approvals?: List4;
  /**
   * How the buyer behaves at the table.
   */
  behaviour?: BuyerBehaviour;
  /**
   * Who buys.
   */
  buyer?: string | null;
  /**
   * The buyer's id in the CRM: the same id is the same buyer, and nothing else is. For the coach.
   */
  buyer_id?: string | null;
  /**
   * When the deal is expected to close.
   */
  close_on?: string | null;
  /**
   * The buyer is back.
   */
  comeback?: Comeback;
  /**
   * With whom the buyer threatens.
   */
  competitor?: string | null;
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
   * Leaving: what has been decided, done and set.
   */
  exit?: ExitFacts;
  /**
   * What is known of the buyer for each fit criterion of the policy, by the criterion's id.
   */
  fit?: {
    [k: string]: FitFact;
  };
  /**
   * Negotiations that ended, to be read.
   */
  history?: List8;
  /**
   * The record's id in the CRM.
   */
  id?: string | null;
  /**
   * What the rep has beside this deal: for the coach, never for the verdict.
   */
  leverage?: LeverageFacts;
  /**
   * When our limits for this deal were first known (W-040): a day, or a day and a time. For the coach.
   */
  limits_known_on?: string | null;
  /**
   * The price before anybody negotiated.
   */
  list_price?: Amount | null;
  /**
   * Facts that the CRM could not deliver, each with why.
   */
  missing?: List6;
  /**
   * The record's name.
   */
  name?: string | null;
  /**
   * Prices named so far, by either side.
   */
  offers?: List3;
  /**
   * How it ended, where it has. It is judged all the same.
   */
  outcome?: Ended | null;
  /**
   * Whose deal it is, by name. Who owns a deal does not approve it.
   */
  owner?: string | null;
  /**
   * The same person's id in the CRM.
   */
  owner_id?: string | null;
  /**
   * Conversations open on the record, or closed, by their play: `won`, `attacked`, `cancelling`, `results` (design
   * 3.12). For the coach.
   */
  plays?: {
    [k: string]: Case;
  };
  /**
   * Version of this form: `walkaway.deal/2`.
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
  /**
   * The chance of winning it that was stated while it was open, 0 to 1: held against what came of it when looking back.
   */
  win_probability?: string | number | null;
}
/**
 * A bounded shift of the threshold, never of the floor.
 */
export interface Adjustment {
  /**
   * Who decided it.
   */
  by?: string | null;
  /**
   * Share of the threshold, such as -0.03 for 3 % lower; the policy's bound limits it.
   */
  share?: Signed | null;
  /**
   * Why the position in the market or the strategy justifies it. A lower threshold takes a reason and a name.
   */
  why?: string | null;
}
/**
 * An approval, and exactly what it was granted for: it lifts what it names and nothing worse (design 3.6). Keys
 * that begin with `x_` are the page's own; any other unknown key makes the approval void.
 */
export interface Approval {
  /**
   * With `covers: price`: the whole cost it was granted at, added scope included. It lapses when the cost
   * rises above.
   */
  at_cost?: Amount | null;
  /**
   * Who granted it, by name.
   */
  by?: string | null;
  /**
   * The same person's id in the CRM; where there is one, people are told apart by it.
   */
  by_id?: string | null;
  /**
   * What it covers.
   */
  covers?: Covers | null;
  /**
   * With `covers: fit`: the ids of the criteria it excepts. It lapses when another one fails.
   */
  criteria?: List5;
  /**
   * With `covers: price`: the lowest effective price that was approved. Here and in `at_cost` a number without a
   * currency is one of the policy's: in a deal that is quoted in another one it lifts nothing.
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
   * With `covers: signs`: the ids of the signs it accepts. It lapses when another one is seen.
   */
  signs?: List5;
  /**
   * How far it has come; absent is granted. Only what was granted lifts.
   */
  status?: Status | null;
  /**
   * With `covers: term`: the term's id.
   */
  term?: string | null;
  /**
   * With `covers: term`: how far the exception goes: a number in the term's unit, `"unlimited"`, one of the
   * term's options, or true for what must otherwise not be asked.
   */
  up_to?: unknown;
  /**
   * The last day on which it counts; a day, without a time: verdicts know no other.
   */
  valid_until?: string | null;
}
/**
 * How the buyer behaves at the table (W-030, W-031, W-093). True: seen.
 */
export interface BuyerBehaviour {
  /**
   * Expects that pressing yields concessions.
   */
  expects_concessions?: boolean | null;
  /**
   * The talk has gone wrong and needs a fresh start.
   */
  needs_reset?: boolean | null;
  /**
   * Demands prices aggressively.
   */
  price_pressure?: boolean | null;
  /**
   * Probes where our real limits are.
   */
  probes_limits?: boolean | null;
  /**
   * Has seen that demands have consequences (W-031c).
   */
  sees_consequences?: boolean | null;
  /**
   * Asks unreasonable terms.
   */
  unreasonable_terms?: boolean | null;
  /**
   * Weighs value, not only price (W-031b).
   */
  weighs_value?: boolean | null;
}
/**
 * The buyer is back (W-130 to W-138).
 */
export interface Comeback {
  /**
   * The budget they have now.
   */
  budget?: Amount | null;
  /**
   * The day they will decide.
   */
  decide_on?: string | null;
  /**
   * When the buyer came back.
   */
  on?: string | null;
  /**
   * Why (W-131).
   */
  reason?: ReturnReason | null;
  /**
   * The scope is settled.
   */
  scope?: Answer | null;
  /**
   * Everybody who decides stands behind it.
   */
  stakeholders?: Answer | null;
  /**
   * They move on the terms.
   */
  terms?: Answer | null;
}
/**
 * Costs of delivery; direct and overhead are both needed to judge a price (W-041).
 */
export interface Cost {
  /**
   * When any of it last changed (W-046): a day, or a day and a time. For the coach.
   */
  changed_on?: string | null;
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
 * Leaving: what has been decided, done and set.
 */
export interface ExitFacts {
  /**
   * What must hold before we talk again (W-137).
   */
  conditions?: Conditions;
  /**
   * The door the rep has picked.
   */
  door?: Door | null;
  /**
   * What speaks for which door (W-110, W-112).
   */
  door_flags?: DoorFlags;
  /**
   * What came of the escalation (W-123).
   */
  escalation?: Escalation | null;
  /**
   * What speaks for executives before leaving (W-120).
   */
  escalation_flags?: EscalationFlags;
  /**
   * The day the walk-away was logged.
   */
  logged_on?: string | null;
  /**
   * Notes on why.
   */
  note?: string | null;
  /**
   * Something better is waiting for the time this takes (W-095).
   */
  opportunity_cost?: boolean | null;
  /**
   * The record that logged it.
   */
  record_id?: string | null;
  /**
   * To whom the buyer is referred (W-106).
   */
  referred_to?: string | null;
  /**
   * The five steps (W-096).
   */
  steps?: Steps;
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
/**
 * What speaks for closing the door and what for leaving it open.
 */
export interface DoorFlags {
  /**
   * The fit is fundamentally wrong.
   */
  fit_wrong?: Answer | null;
  /**
   * Circumstances may change.
   */
  may_change?: Answer | null;
  /**
   * The relationship is damaged.
   */
  relationship_damaged?: Answer | null;
  /**
   * The relationship is strong.
   */
  relationship_strong?: Answer | null;
  /**
   * Another try is unlikely.
   */
  return_unlikely?: Answer | null;
  /**
   * The buyer matters strategically.
   */
  strategic_value?: Answer | null;
}
/**
 * What speaks for bringing executives in before leaving.
 */
export interface EscalationFlags {
  /**
   * The rep's authority and options are exhausted.
   */
  exhausted?: Answer | null;
  /**
   * The relationship is worth more than this one deal.
   */
  relationship?: Answer | null;
  /**
   * The size of the deal justifies it.
   */
  size?: Answer | null;
  /**
   * It may become a strategic account.
   */
  strategic?: Answer | null;
}
/**
 * The five steps of leaving (W-096).
 */
export interface Steps {
  /**
   * Confirm internally.
   */
  confirm?: Step;
  /**
   * Leave the door as decided.
   */
  door?: Step;
  /**
   * Learn from it.
   */
  learn?: Step;
  /**
   * Prepare the reasons.
   */
  prepare?: Step;
  /**
   * Tell the buyer, directly and in writing.
   */
  tell?: Step;
}
/**
 * One step.
 */
export interface Step {
  /**
   * It is done.
   */
  done?: boolean | null;
  /**
   * The day it is due, or was done.
   */
  on?: string | null;
  /**
   * Who does it.
   */
  owner?: string | null;
}
/**
 * A negotiation that ended, kept to be read.
 */
export interface PastTalks {
  /**
   * The day it ended.
   */
  closed_on?: string | null;
  /**
   * Its offers.
   */
  offers?: List9;
  /**
   * The record that logged its end.
   */
  record_id?: string | null;
}
/**
 * A price that one side named, with all that tells how it was named.
 */
export interface Offered {
  /**
   * The price.
   */
  amount?: Amount | null;
  /**
   * What we asked, or got, in return for it.
   */
  in_return?: string | null;
  /**
   * When: a day, or a day and a time.
   */
  on?: string | null;
  /**
   * Who named it.
   */
  side?: Side | null;
}
/**
 * What the rep has beside this deal (W-011, W-012).
 */
export interface LeverageFacts {
  /**
   * The rep's other open deals.
   */
  alternatives?: List7;
  /**
   * What the rep has closed in the period so far; less than nothing after credit notes.
   */
  closed?: SignedAmount | null;
  /**
   * The last day of the period.
   */
  period_end?: string | null;
  /**
   * The rep's quota for the period.
   */
  quota?: Amount | null;
  /**
   * How the rep comes across at the moment (W-086 to W-088).
   */
  self_check?: SelfCheck;
  /**
   * The team's quota for the period.
   */
  team_quota?: Amount | null;
}
/**
 * Another open deal of the same rep.
 */
export interface Alternative {
  /**
   * What it would bring.
   */
  amount?: Amount | null;
  /**
   * When it is expected to close; once that day has passed it counts by the policy's `overdue`.
   */
  close_on?: string | null;
  /**
   * The record's id in the CRM.
   */
  id?: string | null;
  /**
   * The record's name.
   */
  name?: string | null;
  /**
   * How likely it is won, 0 to 1.
   */
  probability?: string | number | null;
  /**
   * Whether it has been qualified; absent is as good as yes from `discovery` on, and no before it.
   */
  qualified?: boolean | null;
  /**
   * How far the sale has come.
   */
  stage?: Stage | null;
}
/**
 * Signals the rep sends, as the rep sees them. True: yes, that is me at the moment.
 */
export interface SelfCheck {
  /**
   * Anxious about the timeline.
   */
  anxious?: boolean | null;
  /**
   * Calm under pressure.
   */
  calm?: boolean | null;
  /**
   * Confident about alternatives.
   */
  confident?: boolean | null;
  /**
   * Desperate.
   */
  desperate?: boolean | null;
  /**
   * Firm, not aggressive.
   */
  firm?: boolean | null;
  /**
   * Accommodating everything.
   */
  over_accommodating?: boolean | null;
  /**
   * Conceding quickly to keep momentum.
   */
  quick_concessions?: boolean | null;
  /**
   * Willing to slow down.
   */
  slows_down?: boolean | null;
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
   * What we asked, or got, in return for it.
   */
  in_return?: string | null;
  /**
   * When: a day, or a day and a time (`YYYY-MM-DDThh:mm`).
   */
  on?: string | null;
  /**
   * Who named it.
   */
  side?: Side | null;
}
/**
 * One conversation, by the play it follows. What it holds is keyed by the names of the play's table.
 */
export interface Case {
  /**
   * What was answered: `permission`, `they_asked` …
   */
  answers?: {
    [k: string]: Answer | null;
  };
  /**
   * The reasons they gave, each with its response.
   */
  causes?: {
    [k: string]: Cause;
  };
  /**
   * When it was closed.
   */
  closed?: string | null;
  /**
   * Who spoke with them, and how.
   */
  contacts?: {
    [k: string]: Contact;
  };
  /**
   * How often they said no to what was proposed.
   */
  declines?: number | null;
  /**
   * What happened when: `cancel_sent`, `processes_on`, `incident`, `known_since` …
   */
  events?: {
    /**
     * YYYY-MM-DD, or YYYY-MM-DDThh:mm
     */
    [k: string]: string | null;
  };
  /**
   * Its id: the record that opened it.
   */
  id?: string | null;
  /**
   * What was written down: what they said, the real reason …
   */
  notes?: {
    [k: string]: string | null;
  };
  /**
   * When it was opened.
   */
  opened?: string | null;
  /**
   * How it ended: a word of the play.
   */
  outcome?: string | null;
  /**
   * What is promised.
   */
  promises?: {
    [k: string]: Promise;
  };
  /**
   * The steps by name: who, by when, and whether a text was said.
   */
  steps?: {
    [k: string]: Step;
  };
}
/**
 * A reason that the client gave.
 */
export interface Cause {
  /**
   * Of which kind: a word of the step.
   */
  reason?: string | null;
  /**
   * What we answer.
   */
  response?: string | null;
  /**
   * In their words.
   */
  said?: string | null;
}
/**
 * Somebody spoke with them.
 */
export interface Contact {
  /**
   * Who.
   */
  by?: string | null;
  /**
   * How.
   */
  channel?: Channel | null;
  /**
   * When.
   */
  on?: string | null;
  /**
   * In which step.
   */
  step?: string | null;
}
/**
 * Something we promise. Money is in the deal's currency.
 */
export interface Promise {
  /**
   * Of a pause or an incentive: what falls away of the price. Of a smaller plan: what we save.
   */
  amount?: Amount | null;
  /**
   * Of a trial, free work or something built: what it costs us.
   */
  cost?: Amount | null;
  /**
   * Of terms: payment days.
   */
  days?: number | null;
  /**
   * It has been kept.
   */
  done?: boolean | null;
  /**
   * By when.
   */
  due?: string | null;
  /**
   * Of a trial or a pause: its last day.
   */
  ends?: string | null;
  /**
   * Whoever may grant it has done so, for this and nothing worse.
   */
  granted?: Whole2;
  /**
   * Of which kind; it says which of the numbers count.
   */
  kind?: Concession | null;
  /**
   * Who does it.
   */
  owner?: string | null;
  /**
   * Of a smaller plan: its price.
   */
  price?: Amount | null;
  /**
   * Of something in the product: it is published, with a date.
   */
  published?: Answer | null;
  /**
   * Of a discount: the part of the price that falls away, 0 to 1; of a smaller plan its price is meant. Several add up.
   */
  share?: string | number | null;
  /**
   * What, in a sentence.
   */
  what?: string | null;
}
/**
 * What a promise was granted for. It covers nothing worse, and what of it cannot be read covers nothing.
 */
export interface Grant {
  /**
   * The whole cost at which it was granted.
   */
  cost?: Amount | null;
  /**
   * The lowest effective price that all promises together may leave.
   */
  price?: Amount | null;
  /**
   * How far all of its kind go together, in the unit of the table of authority: a part of the price, days, or money. A number of money without a currency is
   * one of the policy's, as in every number that somebody granted.
   */
  up_to?: Amount | null;
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
  asked?: unknown;
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
