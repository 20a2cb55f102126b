// Generated from the Rust types by `npm run contract`; not to be edited.

/**
 * What is judged.
 */
export type Dimension = "price" | "terms" | "fit" | "signs";
/**
 * How far a deal may go, from best to worst.
 */
export type Level = "go_ahead" | "hold_firm" | "needs_approval" | "walk_away";
/**
 * How bad a finding about the input is.
 */
export type Severity = "error" | "warning";
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
 * Why a deal says something.
 */
export type Says = "won_walk_away" | "won_needs_approval" | "lost_go_ahead";

/**
 * All that is known when the rows are over, or so far.
 */
export interface Past {
  /**
   * What the rows hold nothing of.
   */
  absent: Dimension[];
  /**
   * What they were judged by: the price, and what was chosen of terms, fit and signs.
   */
  by: Dimension[];
  /**
   * Of how many chances that were stated how many came true (M17).
   */
  calibration: CalibrationView | null;
  /**
   * With two policies: the largest deals on which they differ, by their rows.
   */
  changed: number[];
  /**
   * Deals of which the second policy says something else: from what, to what.
   */
  changes: ChangeView[];
  /**
   * What is wrong in the rows, the most frequent first.
   */
  mistakes: MistakeView[];
  /**
   * How many were won, lost, left, and are open or do not say.
   *
   * @minItems 4
   * @maxItems 4
   */
  outcomes: [number, number, number, number];
  /**
   * What each policy says of them.
   */
  policies: Judgement[];
  /**
   * How many deals were judged.
   */
  rows: number;
  /**
   * The deals that say most.
   */
  telling: TellingView[];
  /**
   * How many of them have a mistake in what is judged; it counts as unknown.
   */
  wrong: number;
}
/**
 * Stated chances against what came of them.
 */
export interface CalibrationView {
  /**
   * The tenths in which there are any.
   */
  bins: BinView[];
  /**
   * The mean of (p − y)², to four decimals: 0 is all-knowing, and 0.25 says of everything 50 %.
   */
  brier: string;
  /**
   * The same if everybody had always stated the share that was won in the end.
   */
  brier_of_rate: string;
  /**
   * How many deals state a chance and are over.
   */
  deals: number;
  /**
   * Every chance is none or certain, and came true: it was written down afterwards.
   */
  hindsight: boolean;
  /**
   * How many of them were won.
   */
  won: Rate;
}
/**
 * Stated chances from one tenth to the next.
 */
export interface BinView {
  /**
   * From this chance, in percent; up to the next ten, and the last one with its end.
   */
  from: number;
  /**
   * The chance that was stated on average, 0 to 1, to four decimals.
   */
  stated: string;
  /**
   * How many were won.
   */
  won: Rate;
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
 * From one verdict to another.
 */
export interface ChangeView {
  /**
   * What the first policy says.
   */
  from: Span;
  /**
   * How many were won, lost, left and are open.
   *
   * @minItems 4
   * @maxItems 4
   */
  outcomes: [number, number, number, number];
  /**
   * What the second one says.
   */
  to: Span;
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
 * A kind of mistake.
 */
export interface MistakeView {
  /**
   * One of them.
   */
  first: FieldError;
  /**
   * The first rows.
   */
  lines: number[];
  /**
   * In how many rows.
   */
  rows: number;
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
 * What one policy says of all deals.
 */
export interface Judgement {
  /**
   * By month and role.
   */
  approvals: ApprovalView[];
  /**
   * How many deals somebody would have had to approve.
   */
  asked: number;
  /**
   * The verdicts, from best to worst.
   */
  cells: CellView[];
  /**
   * Its currency.
   */
  currency: string;
  /**
   * How many surely had to be left, and nobody could have allowed them.
   */
  last: number;
  /**
   * What the won deals gave away, by currency.
   */
  margins: MarginView[];
  /**
   * Won deals of which the price, its cost or its limits are not known.
   */
  unpriced: number;
  /**
   * The organisation's name for it.
   */
  version: string;
}
/**
 * What a role would have had to do in a month.
 */
export interface ApprovalView {
  /**
   * On how many deals.
   */
  deals: number;
  /**
   * Its name.
   */
  label: Label;
  /**
   * `YYYY-MM`; nothing where the deals do not say when.
   */
  month: string | null;
  /**
   * For the price, terms, fit and signs.
   *
   * @minItems 4
   * @maxItems 4
   */
  of: [number, number, number, number];
  /**
   * The role's id.
   */
  role: string;
  /**
   * How many of them were won.
   */
  won: number;
}
/**
 * One verdict, and how the deals ended on which it was.
 */
export interface CellView {
  /**
   * How many were won, lost, left and are open.
   *
   * @minItems 4
   * @maxItems 4
   */
  outcomes: [number, number, number, number];
  /**
   * The verdict.
   */
  verdict: Span;
}
/**
 * What won deals of one currency gave away.
 */
export interface MarginView {
  /**
   * Those at the threshold or above it, and by how much.
   */
  above: SumView;
  /**
   * ISO 4217.
   */
  currency: string;
  /**
   * Those of them under the floor, and by how much.
   */
  under_floor: SumView;
  /**
   * Those under the threshold, and by how much.
   */
  under_threshold: SumView;
  /**
   * The deals whose price and limits are known, with their effective prices.
   */
  won: SumView;
}
/**
 * Deals, and what an amount of them comes to.
 */
export interface SumView {
  /**
   * All of it, as decimal text.
   */
  amount: string;
  /**
   * How many.
   */
  deals: number;
}
/**
 * A deal that says something.
 */
export interface TellingView {
  /**
   * Its row.
   */
  line: number;
  /**
   * By how much its price lies under the threshold, or above it, in the policy's currency, as decimal text.
   */
  off: string;
  /**
   * What it says.
   */
  says: Says;
  /**
   * The verdict.
   */
  verdict: Span;
}
