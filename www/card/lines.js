// Facts at dotted paths of a record: which two say the same, and where a line of a list has gone.

import { toText } from "../plain/json.js";

/**
 * A line of a list, as it was when something was said of it: what else it said, and how many lines there were.
 * @typedef {{ says: unknown, of: number }} Line
 */

/** Where a path goes through a list. @param {unknown} deal @param {string} path */
function listIn(deal, path) {
  const steps = path.split(".");
  for (let i = 1; i + 1 < steps.length; i++) {
    const head = steps.slice(0, i).join(".");
    const list = at(deal, head);
    if (Array.isArray(list)) return { list, head, place: Number(steps[i]), rest: steps.slice(i + 1).join(".") };
  }
  return undefined;
}

/** What a line says beside the fact at `rest`. @param {unknown} line @param {string} rest @returns {unknown} */
function beside(line, rest) {
  if (typeof line !== "object" || line === null) return line ?? null;
  const [step, ...others] = rest.split(".");
  return Object.fromEntries(
    Object.entries(line).flatMap(([key, value]) => {
      if (key !== step) return [[key, value]];
      return others.length === 0 ? [] : [[key, beside(value, others.join("."))]];
    }),
  );
}

/** The line that a path is about, when it is about one. @param {unknown} deal @param {string} path @returns {Line | undefined} */
export function lineOf(deal, path) {
  const found = listIn(deal, path);
  return found && { says: beside(found.list[found.place], found.rest), of: found.list.length };
}

/**
 * Where an answer at `path` belongs by now: there, or where its line has gone. Nothing when that is not sure: the line is not
 * there any more, or another list holds several like it, or nobody noted which one was meant.
 * @param {unknown} deal @param {string} path @param {Line | undefined} line @param {unknown} currency the deal's
 */
export function placed(deal, path, line, currency) {
  const found = listIn(deal, path);
  // Of a list that went away nothing is known; of anything else the path is the place.
  if (!found) return line ? undefined : path;
  const { list, head, place, rest } = found;
  if (!line) return undefined;
  const like = [...list.keys()].filter((at) => holds(list[at], line.says, currency));
  if (like.includes(place) && (like.length === 1 || list.length === line.of)) return path;
  return like.length === 1 ? [head, like[0], rest].join(".") : undefined;
}

/**
 * What a person tells the line by that a path is about: what it is called, else which one it is.
 * @param {unknown} deal @param {string} path @param {Line | undefined} line as it was
 */
export function named(deal, path, line) {
  const found = listIn(deal, path);
  if (!found && !line) return undefined;
  const said = line?.says ?? found?.list[found.place];
  const name = ["label", "name", "id"].map((key) => at(said, key)).find((it) => typeof it === "string" && it.trim());
  return String(name ?? `${Number(path.split(".").find((step) => /^\d+$/.test(step))) + 1}`).trim();
}

/** Whether everything that was said then is still said; more may be. @param {unknown} line @param {unknown} says @param {unknown} currency @returns {boolean} */
function holds(line, says, currency) {
  if (typeof says !== "object" || says === null) return says === null || alike(line, says, currency);
  return Object.entries(says).every(([key, value]) => value === null || alike(at(line, key), value, currency));
}

/** An amount that an answer was given over, in its currency: the same number in another one is another amount. @param {unknown} over @param {unknown} value the answer @param {unknown} currency */
export function quoted(over, value, currency) {
  const money = typeof value === "object" && value !== null && "amount" in value && typeof over !== "object";
  return money && over !== undefined && typeof currency === "string" ? { amount: over, currency: code(currency) } : over;
}

/** The facts that are amounts, by the last step of their paths (held to the contract by a test). */
const AMOUNTS = /(^|\.)(amount|list_price|annual_fees|direct|overhead|asked_amount|down_to|at_cost|quota|team_quota|closed|price|cost|budget|budget_from|budget_to)$/;

/**
 * A value at a path with every bare amount in it given a currency: a number alone would follow the deal's.
 * @param {string} path @param {unknown} value @param {unknown} currency @returns {unknown}
 */
export function priced(path, value, currency) {
  if (typeof value === "object" && value !== null) {
    if ("amount" in value && "currency" in value && value.currency) return value;
    const parts = Object.entries(value).map(([key, part]) => [key, priced(`${path}.${key}`, part, currency)]);
    return Array.isArray(value) ? parts.map(([, part]) => part) : Object.fromEntries(parts);
  }
  const bare = AMOUNTS.test(path) && /^\s*-?[\d.]/.test(String(value)) && !/\d-/.test(String(value));
  return bare ? { amount: value, currency } : value;
}

/** Whether an amount in it has no currency of its own. @param {string} path @param {unknown} value */
export const isUnquoted = (path, value) => toText(priced(path, value, "")) !== toText(value);

/** Whether two values say the same: 25000 and "25000.00" do. @param {unknown} one @param {unknown} other @param {unknown} [currency] the deal's @returns {boolean} */
export function alike(one, other, currency) {
  const [a, b] = [amountIn(one, currency), amountIn(other, currency)];
  if ((a ?? null) === null || (b ?? null) === null) return (a ?? null) === (b ?? null);
  if (typeof a !== "object" || typeof b !== "object") return typeof a !== "object" && typeof b !== "object" && bare(a) === bare(b);
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = /** @type {Record<string, unknown>[]} */ ([a, b]);
  return [...new Set([...Object.keys(left ?? {}), ...Object.keys(right ?? {})])].every((key) => alike(left?.[key], right?.[key], currency));
}

/** An amount in the deal's own currency is its number; in another one that is written as the rules read it. @param {unknown} value @param {unknown} currency */
function amountIn(value, currency) {
  const money = /** @type {{ amount?: unknown, currency?: unknown } | null} */ (typeof value === "object" ? value : null);
  if (money?.amount === undefined) return value;
  return code(money.currency) === code(currency) ? money.amount : { ...money, currency: code(money.currency) };
}

/** A currency's code as the rules read it. @param {unknown} currency */
function code(currency) {
  return typeof currency === "string" ? currency.trim().toUpperCase() : currency;
}

/** @param {unknown} value */
function bare(value) {
  const text = String(value).trim();
  return /^-?\d+\.\d*$/.test(text) ? text.replace(/\.?0*$/, "") : text;
}

/** The value at a dotted path. @param {unknown} value @param {string} path */
export function at(value, path) {
  for (const step of path.split(".")) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = /** @type {Record<string, unknown>} */ (value)[step];
  }
  return value;
}
