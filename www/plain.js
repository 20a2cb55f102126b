// A page's object as plain data, taken once and never looked at again: what the page does to it later, or what
// hides behind its getters and proxies, cannot reach a card.
import { own } from "./json.js";

/** How deep and how large a copy may be; the rules have the same limits and say so on the field. */
const DEPTH = 16;
const VALUES = 250_000;
/** Longer texts are cut here; the rules refuse them at 2,000 already. */
const TEXT = 10_000;

/** Stands where something was that is no data; the rules see it as unreadable. */
const UNREADABLE = Symbol("unreadable");

/**
 * A copy of `value`; or `earlier`, a copy made before, when nothing has changed since.
 * @template [T=unknown]
 * @param {unknown} value
 * @param {T} [earlier]
 * @returns {T}
 */
export function plain(value, earlier) {
  const copy = copied(value, DEPTH, { left: VALUES });
  return /** @type {T} */ (earlier !== undefined && same(copy, earlier) ? earlier : copy);
}

/** @param {unknown} value @param {number} depth @param {{ left: number }} budget @returns {unknown} */
function copied(value, depth, budget) {
  switch (typeof value) {
    case "string":
      return value.length > TEXT ? value.slice(0, TEXT) : value;
    case "bigint":
      return value >= -(2n ** 127n) && value < 2n ** 127n ? String(value) : UNREADABLE;
    case "object":
      break;
    case "function":
    case "symbol":
      return UNREADABLE;
    default:
      return value;
  }
  if (value === null) return null;
  if (depth === 0 || budget.left <= 0) return UNREADABLE;
  try {
    if (Array.isArray(value)) return listed(value, depth, budget);
    // A Date, a Map or a Set is no JSON; guessing what was meant would be worse than asking.
    if (value instanceof Date || Symbol.iterator in value) return UNREADABLE;
    return keyed(value, depth, budget);
  } catch {
    return UNREADABLE;
  }
}

/** @param {unknown[]} list @param {number} depth @param {{ left: number }} budget */
function listed(list, depth, budget) {
  const copy = [];
  const length = Math.min(list.length, VALUES);
  for (let place = 0; place < length && budget.left > 0; place++) {
    budget.left--;
    copy.push(attempt(() => list[place], depth, budget));
  }
  // What is left out is marked: a list that ends early would be another list.
  if (copy.length < list.length) copy.push(UNREADABLE);
  return copy;
}

/** @param {object} object @param {number} depth @param {{ left: number }} budget */
function keyed(object, depth, budget) {
  /** @type {Record<string, unknown>} */
  const copy = {};
  for (const key of Object.keys(object)) {
    if (budget.left <= 0) break;
    budget.left--;
    const value = attempt(() => /** @type {Record<string, unknown>} */ (object)[key], depth, budget);
    // By definition, not by assignment: a key may be called `__proto__`.
    Object.defineProperty(copy, key, own(value));
  }
  return copy;
}

/** @param {() => unknown} get @param {number} depth @param {{ left: number }} budget */
function attempt(get, depth, budget) {
  try {
    return copied(get(), depth - 1, budget);
  } catch {
    return UNREADABLE;
  }
}

/** Whether two copies are equal. @param {unknown} a @param {unknown} b @returns {boolean} */
export function same(a, b) {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  const [left, right] = /** @type {Record<string, unknown>[]} */ ([a, b]);
  return keys.every((key) => Object.hasOwn(b, key) && same(left?.[key], right?.[key]));
}
