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
 * What is to be done after leaving (W-113, W-139, F-001).
 */
export type Task = "follow_up" | "insight" | "value" | "contact" | "monitor" | "play";
/**
 * What is wrong with a phrase.
 */
export type Tag =
  | "adversarial"
  | "defensive"
  | "bitter"
  | "unprofessional"
  | "weak"
  | "pressure"
  | "hasty"
  | "secret"
  | "excuse"
  | "guilt"
  | "minimise"
  | "disparage"
  | "unpublished"
  | "apology";
/**
 * What can be promised, in the order in which it is suggested (S-064): what costs least margin first.
 */
export type Concession =
  "action" | "smaller" | "pause" | "terms" | "discount" | "trial" | "product" | "free_work" | "incentive";
/**
 * Where a price stands.
 */
export type Zone = "clear" | "approval" | "below_floor";
/**
 * How far a grant goes.
 */
export type UpTo = string | Money;
/**
 * How far a deal may go, from best to worst.
 */
export type Level = "go_ahead" | "hold_firm" | "needs_approval" | "walk_away";
/**
 * How far a play has come on this record.
 */
export type PlayState = "idle" | "proposed" | "open" | "stopped" | "closed";
/**
 * Whether something holds.
 */
export type Met = "met" | "not_met" | "unknown";
/**
 * How somebody spoke with them.
 */
export type Channel = "visit" | "phone" | "email" | "letter";
/**
 * What is filled in.
 */
export type FieldKind = "answer" | "note" | "day" | "moment" | "choice" | "money";
/**
 * What a part of a step is.
 */
export type PartKind = "wait" | "ask" | "say" | "answer" | "promise" | "touch" | "decline" | "close" | "mark" | "own";
/**
 * A condition for talking again (W-137).
 */
export type Condition = "budget" | "decision" | "stakeholders" | "scope";
/**
 * A side of the table.
 */
export type Side = "us" | "buyer";
/**
 * Why a buyer came back (W-131).
 */
export type ReturnReason = "worse_alternatives" | "budget" | "priorities" | "value" | "overruled";
/**
 * How far the return has come.
 */
export type ComebackState = "not_back" | "ask" | "not_yet" | "reopen" | "reopened";
/**
 * How the door is left.
 */
export type Door = "open" | "closed" | "refer";
/**
 * An answer that may honestly be "we do not know".
 */
export type Answer = "yes" | "no" | "unknown";
/**
 * Whether to bring executives in (Q10).
 */
export type Escalate = "no" | "unknown" | "consider" | "escalate";
/**
 * What came of bringing executives in.
 */
export type Escalation = "asked" | "declined" | "solved" | "confirmed";
/**
 * Why something asked for or granted earlier does not lift what stands now.
 */
export type PastState = "requested" | "rejected" | "withdrawn" | "expired" | "lapsed" | "void";
/**
 * Why a deal is left (W-095).
 */
export type Exit =
  "economic_failure" | "unacceptable_risk" | "strategic_mismatch" | "relationship" | "opportunity_cost";
/**
 * How far leaving has come.
 */
export type LeaveStage = "not_called_for" | "posture" | "exit" | "left" | "returned";
/**
 * Whether another deal counts for the period.
 */
export type Counts = "yes" | "unsure" | "later" | "nothing" | "itself" | "twice" | "overdue" | "unqualified";
/**
 * How strong the rep is.
 */
export type Rating = "weak" | "balanced" | "strong";
/**
 * How the parts of a text are put together.
 */
export type Shape = "listed" | "sentences";
/**
 * A situation in which something is to be said.
 */
export type Situation =
  | "strong_reply"
  | "non_negotiable"
  | "posture"
  | "healthy_indifference"
  | "strong_alternatives"
  | "organisational_limits"
  | "counter"
  | "ask_executive"
  | "frames"
  | "exit_message"
  | "exit_open"
  | "exit_closed"
  | "exit_refer"
  | "keep_in_touch"
  | "buyer_return"
  | "reopen_conditions";
/**
 * What there is to say about one offer.
 */
export type Flag =
  "hasty" | "after_return" | "unreciprocated" | "retraction" | "held" | "undated" | "same_day" | "future";
/**
 * How one side's steps run (M12).
 */
export type Pattern = "diminishing" | "constant" | "accelerating" | "mixed" | "holding" | "retraction" | "too_few";
/**
 * How good a remark is for us.
 */
export type Tone = "bad" | "warn" | "good" | "info";
/**
 * How prices move towards a deadline (M14).
 */
export type Tactic = "boulware" | "linear" | "conceder";
/**
 * What the posture is used for (W-093).
 */
export type TriggerKind = "deadlock" | "tests_limits" | "near_threshold" | "needs_reset";
/**
 * How bad a finding about the input is.
 */
export type Severity = "error" | "warning";

/**
 * Everything the coach says.
 */
export interface Coaching {
  /**
   * The advice.
   */
  advice: Advice | null;
  /**
   * What is wrong with the facts that only the coach reads.
   */
  errors: FieldError[];
  /**
   * Mistakes of the policy, those of the coach's settings too; with any, there is no advice.
   */
  mistakes: FieldError[];
  /**
   * Version of this form: `walkaway.coaching/1`.
   */
  schema: string;
}
/**
 * The advice on one deal.
 */
export interface Advice {
  /**
   * What matters now, in a few lines.
   */
  brief: Brief;
  /**
   * ISO 4217 code of every amount that names no other.
   */
  currency: string | null;
  /**
   * How to leave, and what to do when the buyer comes back.
   */
  leave: LeaveView;
  /**
   * Whether leaving is available.
   */
  leaving: Leaving;
  /**
   * How strong the rep is without this deal.
   */
  leverage: LeverageView;
  /**
   * The conversations that have steps.
   */
  plays: PlayView[];
  /**
   * What to say.
   */
  say: SayView;
  /**
   * What the moves so far say, and the next one.
   */
  talks: TalksView;
  /**
   * The verdict it goes by: always what [`assess`] says.
   */
  verdict: Span;
}
/**
 * See the module.
 */
export interface Brief {
  /**
   * What not to do now, the worst first.
   */
  avoid: Reason[];
  /**
   * What happens next if the buyer insists, in order.
   */
  next: Reason[];
  /**
   * The warning signs that are to be talked about, each with its day; empty where they are not among what is next.
   */
  signs: Reason[];
  /**
   * Where this stands at what the buyer wants: a deal to sign, a band for approval, an exit.
   */
  stance: Reason;
  /**
   * The one next step, the same as on the card (design 3.11).
   */
  step: Next;
  /**
   * What to be careful about: limits that were known late, costs that have changed since (W-040, W-046).
   */
  warnings: Reason[];
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
 * How to leave. Amounts are in the deal's currency.
 */
export interface LeaveView {
  /**
   * The five steps (W-096), and what is to be done after leaving (W-139, W-113, F-001).
   */
  case: PlayView;
  /**
   * The buyer's return.
   */
  comeback: ComebackView;
  /**
   * What must hold before we talk again (W-137).
   */
  conditions: ConditionsView;
  /**
   * The door picked, or the one proposed; `None` where reasons on both sides leave it to the rep (Q11).
   */
  door: Door | null;
  /**
   * What speaks for which door.
   */
  doors: Doors;
  /**
   * Whether to bring executives in first (Q10); `None` while nothing is to be left, and once we have left.
   */
  escalate: Escalate | null;
  /**
   * The escalation.
   */
  escalation: EscalationView;
  /**
   * Approvals that are complete: exceptions worth recording.
   */
  exceptions: RouteView[];
  /**
   * Leaving is what the rules or the rep have decided, whatever the stage.
   */
  exit: boolean;
  /**
   * What nobody may approve; with any, no request is of use.
   */
  finals: Reason[];
  /**
   * We stay in touch: the door is not left closed.
   */
  in_touch: boolean;
  /**
   * Saying that we may leave would be true (W-024), whatever the stage.
   */
  posture: boolean;
  /**
   * The door is a proposal: the rep has not picked.
   */
  proposed: boolean;
  /**
   * Why we leave, or would (W-095): every reason that applies.
   */
  reasons: ExitReason[];
  /**
   * What is to be written down when we leave.
   */
  record: RecordDraft;
  /**
   * An approval that is still needed, each with a draft.
   */
  requests: RequestView[];
  /**
   * How far it has come.
   */
  stage: LeaveStage;
  /**
   * The price on the table and how far it is under the threshold. For us alone.
   */
  stake: Stake;
  /**
   * Why that stage; the first says it, the others give what it stands on.
   */
  why: Reason[];
}
/**
 * A play on this record. What a name is called stands in the language files: `play-<play>-step-<name>` and so on, with
 * hyphens for underscores.
 */
export interface PlayView {
  /**
   * Where its facts stand on the deal: `plays.<play>`, `exit` or `comeback`.
   */
  at: string;
  /**
   * What not to do.
   */
  avoid: Reason[];
  /**
   * The reasons they gave.
   */
  causes: string[];
  /**
   * The step that comes now.
   */
  current: string | null;
  /**
   * What is to be done on a day: from its steps, and after its close.
   */
  dues: DueView[];
  /**
   * Of a success that is to last: whether it has, or that it is too early to say (Q18).
   */
  durable: Reason | null;
  /**
   * The text that leaves well, once it ends.
   */
  graceful: TextView | null;
  /**
   * The links that the policy gives for it.
   */
  help: string[];
  /**
   * The record that opened it.
   */
  id: string | null;
  /**
   * What was learned, for the closing record.
   */
  learned: string | null;
  /**
   * What may be given, and by whom, before it is said.
   */
  may: MayView[];
  /**
   * When it was opened: a day, or a day and a time.
   */
  opened: string | null;
  /**
   * How it ended.
   */
  outcome: string | null;
  /**
   * That day is over.
   */
  overdue: boolean;
  /**
   * Each step has somebody who does it, and a day.
   */
  owners: boolean;
  /**
   * Earlier cases of this play with the same buyer, the newest first.
   */
  past: PastCase[];
  /**
   * Its word.
   */
  play: string;
  /**
   * What is promised, each judged with those before it.
   */
  promises: PromiseView[];
  /**
   * What on the record calls for it.
   */
  proposed: Reason | null;
  /**
   * Why they bought, for the closing record.
   */
  reason: string | null;
  /**
   * What is to be thought of: contacts that are too many, a weekend ahead, a client who does not suit us.
   */
  remarks: Reason[];
  /**
   * What is at stake: the price on the record.
   */
  stake: Money | null;
  /**
   * How far it has come.
   */
  state: PlayState;
  /**
   * The steps, in order.
   */
  steps: StepView[];
  /**
   * What ends it.
   */
  stopped: Reason | null;
  /**
   * Which fact of the deal says so.
   */
  stopped_by: string | null;
  /**
   * That outcome is a success.
   */
  success: boolean;
  /**
   * What all that is promised together comes to.
   */
  together: Reason | null;
  /**
   * Until when the next thing is due.
   */
  until: Reason | null;
}
/**
 * Something to be done on a day.
 */
export interface DueView {
  /**
   * A name of its own among those of this case, whatever its words and its day: the `key` of its record.
   */
  key: string;
  /**
   * The day, `YYYY-MM-DD`; `None` where it is not known, or too far off to be a day.
   */
  on: string | null;
  /**
   * It has passed.
   */
  overdue: boolean;
  /**
   * Who.
   */
  owner: string | null;
  /**
   * It is written down as a task.
   */
  recorded: boolean;
  /**
   * What it is among the records.
   */
  task: Task;
  /**
   * What.
   */
  what: Reason;
}
/**
 * Something to say.
 */
export interface TextView {
  /**
   * So often it may say that we are sorry.
   */
  apologies: number;
  /**
   * For the house, not for the client.
   */
  internal: boolean;
  /**
   * What it is put together from.
   */
  lines: Reason[];
  /**
   * Its name.
   */
  name: string;
  /**
   * What should not be said in it, beside what never should.
   */
  scope: Tag[];
  /**
   * The text, with the deal's own facts; `{ $parts }` in it stands for its lines.
   */
  text: Reason;
}
/**
 * What may be given, and by whom, before anything is said (S-013).
 */
export interface MayView {
  /**
   * What.
   */
  kind: Concession;
  /**
   * Whoever looks holds that role.
   */
  own: boolean;
  /**
   * The price at that limit.
   */
  price: Money | null;
  /**
   * How far, and who.
   */
  who: Reason;
  /**
   * Where it stands.
   */
  zone: Zone | null;
}
/**
 * A case that is over.
 */
export interface PastCase {
  /**
   * When it was closed.
   */
  closed: string | null;
  /**
   * The name of the deal.
   */
  deal: string | null;
  /**
   * Why they bought, or what was learned.
   */
  note: string | null;
  /**
   * When it was opened.
   */
  opened: string | null;
  /**
   * How it ended.
   */
  outcome: string | null;
}
/**
 * A promise, at `plays.<play>.promises.<key>`.
 */
export interface PromiseView {
  /**
   * It may be said: nobody need grant it, whoever looks may, or somebody has.
   */
  allowed: boolean;
  /**
   * Nothing is missing.
   */
  complete: boolean;
  /**
   * It has been kept.
   */
  done: boolean;
  /**
   * By when.
   */
  due: string | null;
  /**
   * Where somebody else grants it: what they would grant. Given back as the promise's `granted`, it allows just this.
   */
  grant: GrantView | null;
  /**
   * Somebody may grant it; with a deal below the floor, nobody.
   */
  grantable: boolean;
  /**
   * Its key.
   */
  key: string;
  /**
   * Of which kind.
   */
  kind: Concession | null;
  /**
   * What is missing for it to be one: field names.
   */
  lacks: string[];
  /**
   * Its day has passed and it has not been kept (S-091).
   */
  overdue: boolean;
  /**
   * Who does it.
   */
  owner: string | null;
  /**
   * The price, with all that is promised.
   */
  price: Money | null;
  /**
   * It is written down as it stands here.
   */
  recorded: boolean;
  /**
   * What the price and the terms come to with all of it.
   */
  span: Span;
  /**
   * What.
   */
  what: string | null;
  /**
   * Who may grant it, or why nobody may.
   */
  who: Reason;
  /**
   * Where that price stands.
   */
  zone: Zone | null;
}
/**
 * What is to be granted, see [`Grant`]: numbers that a CRM's field can hold.
 */
export interface GrantView {
  /**
   * The whole cost.
   */
  cost: Money | null;
  /**
   * The lowest effective price.
   */
  price: Money | null;
  /**
   * How far all of their kind go.
   */
  up_to: UpTo | null;
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
 * A step.
 */
export interface StepView {
  /**
   * What it waits for.
   */
  blocked: Reason | null;
  /**
   * What closed it other than its own parts.
   */
  closed_by: Reason | null;
  /**
   * It is done.
   */
  done: boolean;
  /**
   * How far off the day is that was set for it: overdue, today, in so many days; only while it is not done.
   */
  due: Reason | null;
  /**
   * Not before.
   */
  from: Reason | null;
  /**
   * A deadline is near: nothing waits any more.
   */
  hurried: boolean;
  /**
   * Its name.
   */
  name: string;
  /**
   * What the rules say of it.
   */
  notes: Note[];
  /**
   * By when, or when it was done.
   */
  on: string | null;
  /**
   * Its day is over and it is not done.
   */
  overdue: boolean;
  /**
   * Who does it.
   */
  owner: string | null;
  /**
   * What it consists of; of a blocked step without texts.
   */
  parts: PartView[];
  /**
   * The screen on which it stands; those of one screen are shown together.
   */
  screen: string;
  /**
   * Not after.
   */
  until: Reason | null;
}
/**
 * What the rules say of a step or of a field.
 */
export interface Note {
  /**
   * Of something that must hold: whether it does.
   */
  met: Met | null;
  /**
   * What.
   */
  say: Reason;
}
/**
 * A part of a step. Only the lists of its kind are filled.
 */
export interface PartView {
  /**
   * The reasons they gave.
   */
  causes: CauseView[];
  /**
   * By which channels.
   */
  channels: Channel[];
  /**
   * What can be promised.
   */
  concessions: Concession[];
  /**
   * So many there are.
   */
  count: number;
  /**
   * The days on which to speak with them.
   */
  days: Reason[];
  /**
   * There is nothing left to do in it.
   */
  done: boolean;
  /**
   * What is to be filled in.
   */
  fields: FieldView[];
  /**
   * What it is.
   */
  kind: PartKind;
  /**
   * So many are needed.
   */
  least: number;
  /**
   * Its heading: `play-<play>-part-<name>`.
   */
  name: string | null;
  /**
   * The step is done without it.
   */
  optional: boolean;
  /**
   * How it can end.
   */
  outcomes: string[];
  /**
   * The reasons that can be given.
   */
  reasons: string[];
  /**
   * What can be said.
   */
  texts: TextView[];
  /**
   * Texts come when what they speak of is filled in.
   */
  withheld: Reason | null;
}
/**
 * A reason they gave, at `plays.<play>.causes.<key>`.
 */
export interface CauseView {
  /**
   * It has a reason and a response.
   */
  complete: boolean;
  /**
   * Its key.
   */
  key: string;
  /**
   * What the policy proposes to answer.
   */
  proposed: string[];
  /**
   * Which reason.
   */
  reason: string | null;
  /**
   * What we answer.
   */
  response: string | null;
  /**
   * In their words.
   */
  said: string | null;
  /**
   * The message of what is usually answered, where the policy proposes nothing.
   */
  usual: string | null;
}
/**
 * Something to fill in.
 */
export interface FieldView {
  /**
   * What it is.
   */
  kind: FieldKind;
  /**
   * Its name.
   */
  name: string;
  /**
   * What the rules say of it.
   */
  notes: Note[];
  /**
   * Of a choice: what can be picked.
   */
  options: string[];
  /**
   * Where it stands on the deal.
   */
  path: string;
  /**
   * What the rules propose to put there.
   */
  proposed: string | null;
  /**
   * The step is not done without it.
   */
  required: boolean;
  /**
   * What stands there.
   */
  value: string | null;
}
/**
 * The buyer's return.
 */
export interface ComebackView {
  /**
   * The budget they have now, in the deal's currency.
   */
  budget: Money | null;
  /**
   * Listening, the conditions, and deciding, with what to avoid (W-134, W-135).
   */
  case: PlayView;
  /**
   * The four conditions, while the buyer is back and we have not reopened.
   */
  conditions: ConditionView[];
  /**
   * The one that the return has ended, until a new one begins.
   */
  ended: PastView2 | null;
  /**
   * Negotiations that ended.
   */
  history: PastView2[];
  /**
   * When the buyer came back.
   */
  on: string | null;
  /**
   * Why they came back (W-131).
   */
  reason: ReturnReason | null;
  /**
   * What a new negotiation starts from; only while the buyer is back.
   */
  restart: Restart | null;
  /**
   * How far it has come.
   */
  state: ComebackState;
  /**
   * Why we negotiate from strength (W-132).
   */
  strength: Reason[];
  /**
   * What to do now.
   */
  why: Reason;
}
/**
 * One condition, looked at.
 */
export interface ConditionView {
  /**
   * Which.
   */
  condition: Condition;
  /**
   * Whether it holds.
   */
  met: Met;
  /**
   * Why, with the numbers.
   */
  reason: Reason;
}
/**
 * A negotiation that ended, to be read (W-136).
 */
export interface PastView2 {
  /**
   * The day it ended, `YYYY-MM-DD`.
   */
  closed_on: string | null;
  /**
   * Its offers, as they stood in the list.
   */
  offers: PastOffer[];
  /**
   * The record that logged its end.
   */
  record_id: string | null;
}
/**
 * An offer of a negotiation that ended.
 */
export interface PastOffer {
  /**
   * The price.
   */
  amount: Money;
  /**
   * What we asked, or got, in return.
   */
  in_return: string | null;
  /**
   * When, `YYYY-MM-DD` with or without a time.
   */
  on: string | null;
  /**
   * Who named it.
   */
  side: Side;
}
/**
 * What a new negotiation starts from: the page appends the old one to `history`, empties `exit`, and keeps of `offers`
 * only what is new.
 */
export interface Restart {
  /**
   * The day the old one ended, `YYYY-MM-DD`.
   */
  closed_on: string | null;
  /**
   * Which of the deal's `offers` are new, by their place: what was named since the buyer came back.
   */
  keep: number[];
  /**
   * The record that logged its end.
   */
  record_id: string | null;
}
/**
 * What must hold before we talk again, as far as it is set.
 */
export interface ConditionsView {
  /**
   * The least the budget must be, inclusive; the one that binds (Q12).
   */
  budget_from: Money | null;
  /**
   * Up to where we expect it; no cap.
   */
  budget_to: Money | null;
  /**
   * By when a decision must be promised, `YYYY-MM-DD`.
   */
  decide_by: string | null;
  /**
   * What to start the budget from, while none is set: a price that we offered, never a limit of ours.
   */
  proposal: Proposal | null;
  /**
   * What to look at again.
   */
  remarks: Reason[];
  /**
   * The scope that must be settled.
   */
  scope: string | null;
  /**
   * Who must stand behind it.
   */
  stakeholders: string | null;
}
/**
 * A budget to start from.
 */
export interface Proposal {
  /**
   * The amount.
   */
  amount: Money;
  /**
   * Where it comes from.
   */
  why: Reason;
}
/**
 * What speaks for which door.
 */
export interface Doors {
  /**
   * What speaks for a closed one.
   */
  closed: Reason[];
  /**
   * There are reasons on both sides: it is shown, never hidden (W-114).
   */
  conflict: boolean;
  /**
   * The six questions, three for each side, in the order of the catalogue.
   */
  flags: Flag2[];
  /**
   * What speaks for an open door.
   */
  open: Reason[];
  /**
   * The rep's choice.
   */
  picked: Door | null;
  /**
   * What the rules propose; `None` where reasons on both sides leave it to the rep.
   */
  proposed: Door | null;
  /**
   * What speaks for a referral.
   */
  refer: Reason[];
  /**
   * To whom the buyer is referred.
   */
  referred_to: string | null;
  /**
   * Why that proposal, or why there is none.
   */
  why: Reason | null;
}
/**
 * One question and its answer.
 */
export interface Flag2 {
  /**
   * The answer; `None` is not answered.
   */
  answer: Answer | null;
  /**
   * The rules answered it, from the verdict.
   */
  derived: boolean;
  /**
   * Its field, below `exit.door_flags` or `exit.escalation_flags`.
   */
  key: string;
  /**
   * What it asks, as a statement.
   */
  reason: Reason;
}
/**
 * The escalation.
 */
export interface EscalationView {
  /**
   * The four conditions.
   */
  flags: Flag2[];
  /**
   * What executives cannot do about this deal: lift a price over the floor, accept a risk that no price pays.
   */
  not: Reason[];
  /**
   * What has come of it so far.
   */
  outcome: Escalation | null;
  /**
   * What follows.
   */
  result: Escalate;
  /**
   * Why.
   */
  why: Reason;
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
 * A reason to leave.
 */
export interface ExitReason {
  /**
   * Which of the five.
   */
  exit: Exit;
  /**
   * What staying in would cost, in a line (W-066, W-101, W-103, W-105, W-108).
   */
  otherwise: Reason;
  /**
   * It holds whatever is still unknown or approved; otherwise it is a suggestion.
   */
  sure: boolean;
  /**
   * What it stands on.
   */
  why: Reason[];
}
/**
 * What is to be written down when we leave: a `walk_away` record without what the page adds.
 */
export interface RecordDraft {
  /**
   * Who buys.
   */
  buyer: string | null;
  /**
   * The deal's currency.
   */
  currency: string | null;
  /**
   * The deal's name.
   */
  deal: string | null;
  /**
   * The door, picked or proposed.
   */
  door: Door | null;
  /**
   * How far it is under the threshold.
   */
  gap: Money | null;
  /**
   * Notes on why.
   */
  note: string | null;
  /**
   * Today, `YYYY-MM-DD`.
   */
  on: string | null;
  /**
   * Whose deal it is.
   */
  owner: string | null;
  /**
   * Why: the reasons that hold, or what suggests itself where none does.
   */
  reasons: Exit[];
  /**
   * To whom the buyer is referred.
   */
  referred_to: string | null;
  /**
   * The price on the table.
   */
  value: Money | null;
}
/**
 * An approval that is still needed, and the draft of its request.
 */
export interface RequestView {
  /**
   * The draft, a paragraph each.
   */
  lines: Reason[];
  /**
   * Who must agree, and who has.
   */
  route: RouteView;
  /**
   * It is needed however the unknowns turn out; otherwise it is too early to ask.
   */
  sure: boolean;
  /**
   * What it is about.
   */
  title: Reason;
}
/**
 * What is on the table.
 */
export interface Stake {
  /**
   * How far its effective price is under the published threshold; `None` when it is not, or nobody can say.
   */
  gap: Money | null;
  /**
   * The gap as a fraction of the threshold, 0 to 1.
   */
  share: string | null;
  /**
   * The price on the table: the buyer's last offer, else the record's.
   */
  value: Money | null;
  /**
   * Where it stands.
   */
  zone: Zone | null;
}
/**
 * Whether leaving is really available: posture is said only when it is true (W-024).
 */
export interface Leaving {
  /**
   * The verdict at the buyer's last price and terms.
   */
  at_buyer: Span;
  /**
   * The rules support leaving at what the buyer wants.
   */
  available: boolean;
  /**
   * Why, or why not.
   */
  why: Reason;
}
/**
 * How strong the rep is without this deal. Amounts are in the deal's currency.
 */
export interface LeverageView {
  /**
   * What alternatives are good for: the seller's four benefits (W-022).
   */
  benefits: Reason[];
  /**
   * What the rep has closed so far.
   */
  closed: string | null;
  /**
   * Coverage beside what the rule of thumb asks (M9), then why it misleads here, when it does.
   */
  coverage: Reason[];
  /**
   * Days left in the period, today not counted.
   */
  days_left: number | null;
  /**
   * How much likelier this deal makes it (M7).
   */
  dependence: Chance | null;
  /**
   * The warning that too much depends on this deal (W-085).
   */
  depends: Reason | null;
  /**
   * The picture.
   */
  distribution: Distribution | null;
  /**
   * The places of those to close first, the easiest first, at most three (W-083).
   */
  easy: number[];
  /**
   * What they bring on average.
   */
  expected: string | null;
  /**
   * What to do when the position is weak (W-015, W-082).
   */
  habits: Reason[];
  /**
   * What to keep doing about it, in one line: build alternatives while the position is weak or not known, else watch
   * it grow (W-163).
   */
  imperative: Reason | null;
  /**
   * Where new alternatives come from, then (W-084).
   */
  levers: Reason[];
  /**
   * That the way the rep comes across has lowered it one step (W-003).
   */
  lowered: Reason | null;
  /**
   * What is still needed: quota less closed, not below 0.
   */
  need: string | null;
  /**
   * Every other deal, in the order of the list.
   */
  others: Other[];
  /**
   * The last day of the period, `YYYY-MM-DD`.
   */
  period_end: string | null;
  /**
   * By how much they are taken down: 0.8 leaves four fifths.
   */
  pessimism: string;
  /**
   * Without this deal, with every probability taken down by the policy's pessimism.
   */
  pessimistic: Chance | null;
  /**
   * What the deals that surely count bring together.
   */
  pipeline: string | null;
  /**
   * The rep's quota for the period.
   */
  quota: string | null;
  /**
   * The rep may not see the quota.
   */
  quota_forbidden: boolean;
  /**
   * How strong the rep is; `None` when that cannot be told.
   */
  rating: Rating | null;
  /**
   * Why.
   */
  rating_why: Reason | null;
  /**
   * What it comes to in one sentence, then whatever is odd about it.
   */
  says: Reason[];
  /**
   * How the rep comes across (W-086 to W-089).
   */
  self_check: SelfSign[];
  /**
   * The four signs of a strong position (W-011).
   */
  strong: Sign[];
  /**
   * What this deal brings: the price we ask.
   */
  this: string | null;
  /**
   * The four signs of a weak one (W-012).
   */
  weak: Sign[];
  /**
   * How likely with it.
   */
  with_deal: Chance | null;
  /**
   * How likely the quota is reached without this deal (M6).
   */
  without: Chance | null;
}
/**
 * A probability, 0 to 1, in four decimals: exact, or from the least to the most it can be.
 */
export interface Chance {
  /**
   * Both are the very number, rounded half away from zero; 0 and 1 then mean impossible and certain.
   */
  exact: boolean;
  /**
   * The least, rounded down.
   */
  least: string;
  /**
   * The most, rounded up.
   */
  most: string;
}
/**
 * What the other deals that surely count may bring, drawn to within about 1 % of the width. Amounts are in the deal's
 * currency.
 */
export interface Distribution {
  /**
   * The bars, side by side, from 0; one of them begins at the need.
   */
  bars: Bar[];
  /**
   * What they bring on average.
   */
  expected: string;
  /**
   * What is needed without this deal.
   */
  need: string | null;
  /**
   * What is needed with it; absent when it brings all that is needed, or nothing is known of it.
   */
  need_with: string | null;
}
/**
 * One bar of the picture.
 */
export interface Bar {
  /**
   * From here, inclusive.
   */
  from: string;
  /**
   * That is what is needed, or more.
   */
  reaches: boolean;
  /**
   * How likely the other deals bring as much, 0 to 1.
   */
  share: string;
  /**
   * To here, exclusive.
   */
  to: string;
}
/**
 * Another open deal of the rep.
 */
export interface Other {
  /**
   * What it brings, in the deal's currency.
   */
  amount: string | null;
  /**
   * When it is expected to close, `YYYY-MM-DD`.
   */
  close_on: string | null;
  /**
   * Whether it counts.
   */
  counts: Counts;
  /**
   * Whole days from today to that day; negative when it has passed.
   */
  days: number | null;
  /**
   * What is not known of it, as names of messages.
   */
  lacks: string[];
  /**
   * Its name, where it has one.
   */
  name: string | null;
  /**
   * Its place in `leverage.alternatives`, from 0.
   */
  place: number;
  /**
   * How likely, 0 to 1.
   */
  probability: string | null;
  /**
   * It brings less than this deal.
   */
  smaller: boolean;
}
/**
 * How the rep comes across in one respect (W-087, W-088).
 */
export interface SelfSign {
  /**
   * The message that names it: `leverage-self-calm`.
   */
  id: string;
  /**
   * Where the answer goes in the deal.
   */
  path: string;
  /**
   * What the rep says; `None` was not asked yet.
   */
  seen: boolean | null;
  /**
   * What the offers show of it, whatever the rep says (W-086e, W-088).
   */
  shown: Reason | null;
  /**
   * It makes the rep look strong; else weak.
   */
  strong: boolean;
}
/**
 * A sign of a strong (W-011) or weak (W-012) position.
 */
export interface Sign {
  /**
   * The message that names it: `leverage-sign-pipeline`.
   */
  id: string;
  /**
   * Whether it is met; `None` is unknown.
   */
  met: boolean | null;
  /**
   * The numbers compared and the setting, or what is missing.
   */
  reason: Reason;
}
/**
 * What to say. Texts that can be said now come first, the one that fits best in front.
 */
export interface SayView {
  /**
   * The id of the text that answers what is happening now; `None` when nothing calls for an answer.
   */
  first: string | null;
  /**
   * Amounts that the buyer knows or may hear, as decimal texts: what a side has offered, and what the texts here say.
   * Exactly those are not marked, however near to a secret.
   */
  said: string[];
  /**
   * Amounts that are ours alone, as decimal texts: marked in whatever is typed, and never in a text.
   */
  secrets: string[];
  /**
   * Every situation of the catalogue; a term at stake each has its own.
   */
  texts: SayText[];
}
/**
 * A text for the buyer, with all that helps to choose it.
 */
export interface SayText {
  /**
   * It can be said now.
   */
  available: boolean;
  /**
   * What it does to the buyer, or for us (W-021, W-022).
   */
  effect: string;
  /**
   * How well it fits now, 0 to 100.
   */
  fits: number;
  /**
   * The situation's word; with a term, the term's id behind a colon: `non_negotiable:liability_cap`.
   */
  id: string;
  /**
   * What was left out of it, and why.
   */
  note: Reason | null;
  /**
   * What may be in it.
   */
  parts: Part[];
  /**
   * It says that we may leave: worth writing down, to see what became of it (W-031).
   */
  posture: boolean;
  /**
   * How the parts stand in the text.
   */
  shape: Shape;
  /**
   * The situation.
   */
  situation: Situation;
  /**
   * The term it is about.
   */
  term: Label | null;
  /**
   * The text, where it can be said; with `{ $parts }` in it where there are parts.
   */
  text: Reason | null;
  /**
   * The message that names it.
   */
  title: string;
  /**
   * Why now, or why not.
   */
  why: Reason;
}
/**
 * A part of a text that the rep may take or leave.
 */
export interface Part {
  /**
   * In it until the rep takes it out.
   */
  picked: boolean;
  /**
   * What it says to the buyer.
   */
  text: Reason;
}
/**
 * See the module. Amounts are in the deal's currency.
 */
export interface TalksView {
  /**
   * What shows that a posture worked (W-031): what prices tell, and what the rep can answer. Empty without a posture
   * on record.
   */
  after: After[];
  /**
   * What the buyer shows before (W-030), to be answered at its path.
   */
  behaviour: Toggle[];
  /**
   * How far the buyer has come up, over the talks or since they came back (W-035).
   */
  buyer_moved: string | null;
  /**
   * Nobody has moved for as many rounds as the policy says.
   */
  deadlock: boolean;
  /**
   * The floor, published. Internal.
   */
  floor: string | null;
  /**
   * What we ask less what they offer; negative when they offer more than we ask.
   */
  gap: string | null;
  /**
   * The middle of both sides' last prices: what splitting the difference would be.
   */
  halfway: string | null;
  /**
   * Concessions that came too fast, oldest first; each with its numbers.
   */
  hasty: Reason[];
  /**
   * The lowest price without an approval: the published threshold, more where terms cost something. Internal.
   */
  line: string | null;
  /**
   * The middle of both sides' first prices, to which talks are drawn (M12).
   */
  midpoint: string | null;
  /**
   * Every offer, oldest first.
   */
  offers: OfferView[];
  /**
   * Our way so far.
   */
  ours: Track;
  /**
   * What we ask: our last offer, else the record's or the list's price.
   */
  ours_last: string | null;
  /**
   * Negotiations that ended, the latest first.
   */
  past: PastView[];
  /**
   * The next offer. Internal.
   */
  plan: Plan;
  /**
   * What stands out, worst first.
   */
  remarks: Remark[];
  /**
   * How much of our room is used. Internal.
   */
  room: Room | null;
  /**
   * Where the buyer seems to stop (M13): a signal that can be faked.
   */
  signal: Signal | null;
  /**
   * Which curve towards the closing day our path is closest to (M14).
   */
  tactic: Tactic | null;
  /**
   * What one would be tempted to answer at once.
   */
  tempting: Tempting | null;
  /**
   * The buyer's way so far.
   */
  theirs: Track;
  /**
   * The buyer's last offer.
   */
  theirs_last: string | null;
  /**
   * What speaks for the posture (W-093).
   */
  triggers: Trigger[];
  /**
   * The buyer spoke last.
   */
  unanswered: boolean;
  /**
   * Offers could not be read, or not all of them.
   */
  unclear: boolean;
  /**
   * The zone of agreement as far as it shows (M2). Internal.
   */
  zopa: Zopa | null;
}
/**
 * What a buyer shows after we made clear that we may leave (W-031).
 */
export interface After {
  /**
   * The message that names it.
   */
  label: string;
  /**
   * Whether it shows.
   */
  met: Met;
  /**
   * Where the rep answers it; nothing where the prices tell.
   */
  path: string | null;
}
/**
 * Something about the buyer's behaviour that the rep can answer.
 */
export interface Toggle {
  /**
   * The message that names it.
   */
  label: string;
  /**
   * Where the answer goes in the deal.
   */
  path: string;
  /**
   * Seen, not seen, or not looked at.
   */
  seen: boolean | null;
}
/**
 * One offer.
 */
export interface OfferView {
  /**
   * The price.
   */
  amount: string;
  /**
   * What there is to say about it.
   */
  flags: Flag[];
  /**
   * What it gives the other side beyond the offer before; negative takes back.
   */
  gave: string | null;
  /**
   * What we asked, or got, in return.
   */
  in_return: string | null;
  /**
   * When: `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm`.
   */
  on: string | null;
  /**
   * Who named it.
   */
  side: Side;
  /**
   * Where the price stands, if that is known.
   */
  zone: Zone | null;
}
/**
 * One side's way.
 */
export interface Track {
  /**
   * How often this side gave without a move of the other.
   */
  alone: number;
  /**
   * The first price, ours from before the first offer where the buyer answered to that.
   */
  first: string | null;
  /**
   * What it gave so.
   */
  given_alone: string;
  /**
   * Median of the hours between own moves.
   */
  hours: string | null;
  /**
   * The last price.
   */
  last: string | null;
  /**
   * What was given in all; negative: taken back.
   */
  moved: string;
  /**
   * How the steps run.
   */
  pattern: Pattern;
  /**
   * Every step, oldest first.
   */
  steps: Step[];
}
/**
 * From one price of a side to its next.
 */
export interface Step {
  /**
   * What it gives the other side; negative takes back.
   */
  gave: string;
  /**
   * Hours since the price before; by days where a time is not known.
   */
  hours: string | null;
  /**
   * The same as a share of the side's first price.
   */
  share: string | null;
}
/**
 * A negotiation that ended.
 */
export interface PastView {
  /**
   * The day it ended, `YYYY-MM-DD`.
   */
  closed_on: string | null;
  /**
   * Its offers, oldest first.
   */
  offers: OfferView[];
  /**
   * Our last price.
   */
  ours_last: string | null;
  /**
   * Theirs.
   */
  theirs_last: string | null;
}
/**
 * The next offer of ours.
 */
export interface Plan {
  /**
   * What to ask in return.
   */
  ask: Reason[];
  /**
   * What to offer instead of price.
   */
  instead: Reason[];
  /**
   * Not before: `YYYY-MM-DD`, or with a time.
   */
  not_before: string | null;
  /**
   * The next price; `None` is: no step in price.
   */
  price: string | null;
  /**
   * What it gives.
   */
  step: string | null;
  /**
   * When to say it.
   */
  when: Reason | null;
  /**
   * What to do, then why so much and no more.
   */
  why: Reason[];
}
/**
 * Something that stands out.
 */
export interface Remark {
  /**
   * What.
   */
  reason: Reason;
  /**
   * How good it is.
   */
  tone: Tone;
}
/**
 * Our room between the first price and the lowest without an approval.
 */
export interface Room {
  /**
   * What is left; never negative.
   */
  left: string;
  /**
   * The part already given, 0 at the first price, 1 at the threshold, more below it.
   */
  spent: string;
}
/**
 * Where the buyer's steps seem to end: x₂ + Δ₂² / (Δ₁ − Δ₂) (M13).
 */
export interface Signal {
  /**
   * The price, rounded up to four significant digits.
   */
  price: string;
  /**
   * In words, with our limits beside it.
   */
  reason: Reason;
  /**
   * Where it stands, if that is known.
   */
  zone: Zone | null;
}
/**
 * The number that slips out: their price and a third of the way to ours.
 */
export interface Tempting {
  /**
   * The price; `None` where no price below ours may be named at all.
   */
  price: string | null;
  /**
   * In words.
   */
  reason: Reason;
  /**
   * Where it stands, if that is known.
   */
  zone: Zone | null;
}
/**
 * One of the four reasons for the posture.
 */
export interface Trigger {
  /**
   * Which.
   */
  kind: TriggerKind;
  /**
   * Whether it holds.
   */
  met: Met;
  /**
   * Why, with its numbers.
   */
  reason: Reason;
}
/**
 * The zone of agreement: from our lowest price without an approval to the most the buyer shows to pay (M2).
 */
export interface Zopa {
  /**
   * Our end.
   */
  least: string;
  /**
   * Their end.
   */
  most: string;
  /**
   * Their end is a price that they named, not a signal.
   */
  sure: boolean;
  /**
   * Their end less ours; negative: there is none.
   */
  surplus: string;
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
