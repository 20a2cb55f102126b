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
 * One change to the deal.
 */
export type Change =
  | {
      price: string;
    }
  | {
      payment_days: number;
    }
  | {
      scope_cost: string;
    }
  | {
      drop_term: string;
    }
  | {
      approve: Approve;
    };
/**
 * What an approval is about.
 */
export type Covers = "price" | "term" | "fit" | "signs";
/**
 * How far a deal may go, from best to worst.
 */
export type Level = "go_ahead" | "hold_firm" | "needs_approval" | "walk_away";
/**
 * What is judged.
 */
export type Dimension = "price" | "terms" | "fit" | "signs";
/**
 * Why a deal is left (W-095).
 */
export type Exit =
  "economic_failure" | "unacceptable_risk" | "strategic_mismatch" | "relationship" | "opportunity_cost";
/**
 * Why something asked for or granted earlier does not lift what stands now.
 */
export type PastState = "requested" | "rejected" | "withdrawn" | "expired" | "lapsed" | "void";
/**
 * How a deal ended.
 */
export type Ended = "won" | "lost" | "left";
/**
 * How far a sale has come.
 */
export type Stage = "qualification" | "discovery" | "proposal" | "negotiation" | "closing";
/**
 * How bad a finding about the input is.
 */
export type Severity = "error" | "warning";
/**
 * How an answer is given in place.
 */
export type Ask =
  | "yes_no"
  | "yes_no_unknown"
  | {
      choice: Choice[];
    }
  | {
      money: string;
    }
  | {
      number: Unit;
    }
  | "text"
  | {
      checklist: Choice[];
    }
  | "nothing";
/**
 * Why a fact is not there.
 */
export type Why = "unmapped" | "empty" | "forbidden" | "unsupported" | "error" | "invalid";
/**
 * A next step.
 */
export type NextStep =
  | "ask_policy_owner"
  | "play"
  | "renew_approval"
  | "complete_approval"
  | "question"
  | "answer_firmly"
  | "smallest_price"
  | "say_limit"
  | "hold_firm"
  | "leave"
  | "refer"
  | "request_approval"
  | "hold_price"
  | "sign";
/**
 * Where a step is done.
 */
export type Target = "policy" | "question" | "request" | "text" | "what_if" | "leave" | "play";
/**
 * What a margin is a share of (M1).
 */
export type MarginBasis = "cost" | "price";
/**
 * A side of the table.
 */
export type Side = "us" | "buyer";
/**
 * Where a price stands.
 */
export type Zone = "clear" | "approval" | "below_floor";
/**
 * Something given beside the price.
 */
export type DeductionKind = "rebate" | "free_service" | "service_credit";
/**
 * The groups of warning signs.
 */
export type SignGroup = "behaviour" | "economic" | "expectation" | "leave";
/**
 * How what is asked is compared with the limit.
 */
export type Compare = "at_most" | "at_least" | "one_of" | "never";
/**
 * An answer that may honestly be "we do not know".
 */
export type Answer = "yes" | "no" | "unknown";

/**
 * Everything the card shows.
 */
export interface Guidance {
  /**
   * Said with the headline: the approval of what decides that expired, lapsed, was refused or taken back, or cannot
   * be read, with what has changed since.
   */
  approval: Reason | null;
  /**
   * The smallest combination that lifts it further than any single change, checked.
   */
  combination: Move | null;
  /**
   * Every conclusion, worst first within its dimension.
   */
  conclusions: Conclusion[];
  /**
   * Which deal was judged.
   */
  deal: DealView;
  /**
   * The verdict of each dimension, in order.
   */
  dimensions: DimensionView[];
  /**
   * What is wrong with the deal's fields.
   */
  errors: FieldError[];
  /**
   * Exit reasons that hold (W-095).
   */
  exits: Exit[];
  /**
   * The buyer against the profile.
   */
  fit: FitView;
  /**
   * The deciding reason: of the worst conclusions the first; when undecided, what is open.
   */
  headline: Reason;
  /**
   * Facts the host could not deliver.
   */
  missing: MissingView[];
  /**
   * Single changes that would lift the verdict, each checked.
   */
  moves: Move[];
  /**
   * The one next step; nothing else proposes one (design 3.11).
   */
  next: Next;
  /**
   * Which policy judged.
   */
  policy: PolicyView;
  /**
   * Price, floor, threshold and how they came about.
   */
  price: PriceView;
  /**
   * What is missing, the question that settles most first.
   */
  questions: Question[];
  /**
   * Version of this form: `walkaway.guidance/1`.
   */
  schema: string;
  /**
   * The warning signs, in the policy's order.
   */
  signs: SignView[];
  /**
   * The terms, in the policy's order.
   */
  terms: TermView[];
  /**
   * The verdict; `None` when the policy has mistakes, for then nothing is judged.
   */
  verdict: Span | null;
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
 * Changes that together give the verdict they promise; checked by judging the changed deal.
 */
export interface Move {
  /**
   * What changes.
   */
  changes: Change[];
  /**
   * The verdict then.
   */
  promises: Span;
  /**
   * In words, one message a change.
   */
  reasons: Reason[];
}
/**
 * What an approval would cover.
 */
export interface Approve {
  /**
   * What it covers.
   */
  covers: Covers;
  /**
   * With a price: the lowest effective price, as decimal text.
   */
  down_to: string | null;
  /**
   * With a term: its id.
   */
  term: string | null;
}
/**
 * A conclusion when facts are missing: from the best that can still be true to the worst.
 */
export interface Span {
  /**
   * However well the unknowns turn out.
   */
  best: Level;
  /**
   * However badly they turn out.
   */
  worst: Level;
}
/**
 * One conclusion of one rule.
 */
export interface Conclusion {
  /**
   * The dimension it belongs to.
   */
  dimension: Dimension;
  /**
   * The exit reason, where it may end in leaving.
   */
  exit: Exit | null;
  /**
   * Why.
   */
  reason: Reason;
  /**
   * Who may lift it; `None` is final (or nothing to lift).
   */
  route: RouteView | null;
  /**
   * What it concludes.
   */
  span: Span;
  /**
   * What it is about within the dimension: a term's, criterion's or sign's id, or the dimension's word.
   */
  subject: string;
}
/**
 * Who may lift a conclusion, and how far that has come.
 */
export interface RouteView {
  /**
   * With a price: the whole cost it would be approved at, rounded up likewise; `None` while it is not known.
   */
  at_cost: Money | null;
  /**
   * Somebody must hold each role; where a role is held by nobody, nobody can lift this.
   */
  closed: boolean;
  /**
   * Everything is there: the conclusion has been lifted.
   */
  complete: boolean;
  /**
   * What an approval must cover.
   */
  covers: Covers;
  /**
   * With fit: the criteria that fail, all of which must be excepted. Of very many failed criteria only the routes of the
   * first twenty name them.
   */
  criteria: string[];
  /**
   * With a price: the effective price that must be approved, rounded down to what the currency's coins can say.
   */
  down_to: Money | null;
  /**
   * Whether a written justification is part of it.
   */
  justification: boolean;
  /**
   * Whether one was given.
   */
  justified: boolean;
  /**
   * Everybody who must agree.
   */
  needs: Need[];
  /**
   * What was asked for or granted before and does not lift this, the latest first.
   */
  past: Past[];
  /**
   * The policy setting: `routes.price`.
   */
  setting: string;
  /**
   * With signs: the signs that were seen, all of which must be accepted.
   */
  signs: string[];
  /**
   * With a term: its id.
   */
  term: string | null;
  /**
   * With a term: how far the exception must go, in the form that an approval's `up_to` takes.
   */
  up_to: string | null;
  /**
   * The same, to be shown.
   */
  up_to_value: Value | null;
}
/**
 * One role that must agree.
 */
export interface Need {
  /**
   * Who agreed in this role and already counts for another one: it takes a second person.
   */
  counted_elsewhere: string | null;
  /**
   * Who granted it, when.
   */
  granted: Grant | null;
  /**
   * Who holds it, where the policy says.
   */
  holders: string[];
  /**
   * Its name.
   */
  label: Label;
  /**
   * The role's id.
   */
  role: string;
}
/**
 * Somebody's approval.
 */
export interface Grant {
  /**
   * Who.
   */
  by: string | null;
  /**
   * When, `YYYY-MM-DD`.
   */
  on: string | null;
}
/**
 * Something that was asked for or granted earlier and does not lift what stands now.
 */
export interface Past {
  /**
   * It was for what stands now, or for something worse.
   */
  reaches: boolean;
  /**
   * The same with who, when and what has changed since.
   */
  reason: Reason;
  /**
   * It belongs into the headline: nobody has been asked anew since.
   */
  said: boolean;
  /**
   * What became of it.
   */
  state: PastState;
}
/**
 * Which deal was judged.
 */
export interface DealView {
  /**
   * Who buys.
   */
  buyer: string | null;
  /**
   * The deal's currency.
   */
  currency: string | null;
  /**
   * Whether it is over, and how: whoever shows it leads with that. It is judged all the same.
   */
  ended: Ended | null;
  /**
   * Where we have left it: the day, `YYYY-MM-DD`, if it was logged.
   */
  ended_on: string | null;
  /**
   * The record's id.
   */
  id: string | null;
  /**
   * The record's name.
   */
  name: string | null;
  /**
   * The conversation that is open on it, or that a cancellation calls for (design 3.12): a play's word. Whoever shows the
   * deal leads with that.
   */
  play: string | null;
  /**
   * How far the sale has come.
   */
  stage: Stage | null;
}
/**
 * The verdict of one dimension.
 */
export interface DimensionView {
  /**
   * Which.
   */
  dimension: Dimension;
  /**
   * Its verdict.
   */
  span: Span;
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
 * The buyer against the profile.
 */
export interface FitView {
  /**
   * The criteria, in the policy's order.
   */
  criteria: CriterionView[];
  /**
   * The score if every unknown criterion is met.
   */
  high: string | null;
  /**
   * The score if every unknown criterion fails, 0 to 100 (M11).
   */
  low: string | null;
}
/**
 * One criterion.
 */
export interface CriterionView {
  /**
   * How the fact can be entered.
   */
  ask: Ask;
  /**
   * What is known.
   */
  fact: Value | null;
  /**
   * Its id; the path of its fact is `fit.<id>`.
   */
  id: string;
  /**
   * Its name.
   */
  label: Label;
  /**
   * Whether it is met; `None` is unknown.
   */
  met: boolean | null;
  /**
   * Failing it decides.
   */
  must: boolean;
  /**
   * What fits.
   */
  wanted: Value;
  /**
   * Its part in the score.
   */
  weight: string;
}
/**
 * One possible answer, or one line of a checklist.
 */
export interface Choice {
  /**
   * What it is called.
   */
  label: Label;
  /**
   * What to put at the question's path; for a checklist, the path that takes true or false.
   */
  value: string;
}
/**
 * A fact that the host could not deliver.
 */
export interface MissingView {
  /**
   * The fact's path.
   */
  path: string;
  /**
   * Why.
   */
  why: Why;
}
/**
 * The one next step, with its reason, and what follows if they insist (design 3.11).
 */
export interface Next {
  /**
   * What to try in the deal, for a step that changes it.
   */
  change: Change[] | null;
  /**
   * With a request: what the approval would cover; its route is among the conclusions.
   */
  covers: Covers | null;
  /**
   * What follows if they insist, or where nobody agrees.
   */
  insist: Insist | null;
  /**
   * What to do.
   */
  step: NextStep;
  /**
   * Where it is done.
   */
  target: Target;
  /**
   * The same, with a term: its id.
   */
  term: string | null;
  /**
   * The order in a sentence or two, with the number that decides.
   */
  why: Reason;
}
/**
 * What follows if they insist.
 */
export interface Insist {
  /**
   * What to do then.
   */
  step: NextStep;
  /**
   * Where it is done.
   */
  target: Target;
  /**
   * In a sentence.
   */
  why: Reason;
}
/**
 * Which policy judged.
 */
export interface PolicyView {
  /**
   * Who to turn to.
   */
  contact: string;
  /**
   * Mistakes, with which nothing is judged, and warnings about what is unlikely.
   */
  errors: FieldError[];
  /**
   * The organisation's name for this state of its policy.
   */
  version: string;
}
/**
 * The price, and how everything about it came about. Amounts are in `currency`.
 */
export interface PriceView {
  /**
   * The price on the record (or the what-if price).
   */
  amount: string | null;
  /**
   * What the policy's margins are a share of.
   */
  basis: MarginBasis | null;
  /**
   * How cost becomes floor and threshold, line by line.
   */
  build_up: Reason[];
  /**
   * What the buyer's last offer would be judged, where that differs from the headline (design 3.2).
   */
  buyer_differs: Reason | null;
  /**
   * Cost, when every part of it is known.
   */
  cost: string | null;
  /**
   * The deal's currency.
   */
  currency: string | null;
  /**
   * What remains of it after what the terms cost.
   */
  effective: string | null;
  /**
   * Below it nobody may sign.
   */
  floor: LimitSpan | null;
  /**
   * (effective − cost) / effective (M1).
   */
  margin: string | null;
  /**
   * (effective − cost) / cost (M1).
   */
  markup: string | null;
  /**
   * What is odd about the numbers themselves: a list price that is not clear, a price far above the threshold.
   */
  remark: Reason | null;
  /**
   * Every price on the table, each judged; the record's price first, the others by date.
   */
  table: PricePoint[];
  /**
   * The walk-away threshold: below it an approval is needed.
   */
  threshold: LimitSpan | null;
  /**
   * From price to effective price.
   */
  waterfall: WaterfallStep[];
}
/**
 * A number that is known, or bounded from below and perhaps from above.
 */
export interface LimitSpan {
  /**
   * The least it can be.
   */
  least: Limit;
  /**
   * The most it can be; `None` is without bound.
   */
  most: Limit | null;
}
/**
 * A limit as it is said and as it was computed.
 */
export interface Limit {
  /**
   * As computed; the nearest decimal where it has no end.
   */
  exact: string;
  /**
   * Rounded up: the number shown. Of the threshold it is the one compared; the floor is compared as computed.
   */
  published: string;
}
/**
 * A price on the table.
 */
export interface PricePoint {
  /**
   * The price.
   */
  amount: string;
  /**
   * The price less what the terms cost.
   */
  effective: string | null;
  /**
   * `record`, `list`, or `offer-3`.
   */
  id: string;
  /**
   * It is the last one of its side.
   */
  last: boolean;
  /**
   * When, `YYYY-MM-DD`.
   */
  on: string | null;
  /**
   * Who named it; `None` for the record and the list.
   */
  side: Side | null;
  /**
   * The whole deal's verdict at this price.
   */
  verdict: Span;
  /**
   * Where it stands, if that is known.
   */
  zone: Zone | null;
}
/**
 * One step from the price down to the effective price.
 */
export interface WaterfallStep {
  /**
   * What it takes; `None` when unknown.
   */
  amount: string | null;
  /**
   * What kind of deduction; `None` for the carrying cost.
   */
  kind: DeductionKind | null;
  /**
   * What takes it, with its numbers.
   */
  reason: Reason;
}
/**
 * A missing fact, and how to answer it.
 */
export interface Question {
  /**
   * How it is answered.
   */
  ask: Ask;
  /**
   * Which dimension it settles.
   */
  dimension: Dimension;
  /**
   * The verdict if the answer is as good as it can be.
   */
  if_best: Span;
  /**
   * The verdict if the answer is as bad as it can be.
   */
  if_worst: Span;
  /**
   * Where the answer goes in the deal: `terms.liability_cap.deal_breaker`.
   */
  path: string;
  /**
   * The question.
   */
  reason: Reason;
  /**
   * A second way to answer: take the term's standard (the value `"standard"`).
   */
  standard: boolean;
  /**
   * Why the fact is missing, where the host or an error says so.
   */
  why: Why | null;
}
/**
 * One warning sign.
 */
export interface SignView {
  /**
   * The group it is shown in.
   */
  group: SignGroup;
  /**
   * Its id; the path of its fact is `signs.<id>.seen`.
   */
  id: string;
  /**
   * Its name.
   */
  label: Label;
  /**
   * What was seen.
   */
  note: string | null;
  /**
   * When, `YYYY-MM-DD`.
   */
  on: string | null;
  /**
   * Observed, not observed, or (`None`) not looked at yet.
   */
  seen: boolean | null;
}
/**
 * What the buyer asks on one term, against the policy.
 */
export interface TermView {
  /**
   * How what is asked can be entered; the path is `terms.<id>.asked`.
   */
  ask: Ask;
  /**
   * What the buyer asks; `None` is unknown.
   */
  asked: Value | null;
  /**
   * Whether what is asked is beyond the limit; `None` is unknown.
   */
  beyond: boolean | null;
  /**
   * Whether it is catastrophic.
   */
  catastrophic: boolean;
  /**
   * How it is compared.
   */
  compare: Compare;
  /**
   * Whether the buyer leaves without it.
   */
  deal_breaker: Answer;
  /**
   * The term's id.
   */
  id: string;
  /**
   * Its name.
   */
  label: Label;
  /**
   * The furthest we go.
   */
  limit: Value | null;
  /**
   * What it concludes.
   */
  span: Span;
  /**
   * What we offer.
   */
  standard: Value | null;
  /**
   * When we told the buyer, `YYYY-MM-DD`.
   */
  told_on: string | null;
}
