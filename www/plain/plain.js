// A page's object as plain data, taken once and never looked at again: what the page does to it later, or what
// hides behind its getters and proxies, cannot reach a card. It is what JSON makes of it, as it comes through an iframe.
import { described, own } from "./json.js";

/** How deep and how large a copy may be; the rules have the same limits and say so on the field. */
export const DEPTH = 16;
export const VALUES = 250_000;
/** Longer texts are cut here; the rules refuse them at 2,000 already. */
export const TEXT = 10_000;

/** What all objects inherit from; a page may have put something there. */
export const COMMON = /** @type {{ [Symbol.iterator]?: unknown }} */ (Object.prototype);

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
  const copy = attempt(() => value, "", DEPTH + 1, { left: VALUES });
  return /** @type {T} */ (earlier !== undefined && same(copy, earlier) ? earlier : copy);
}

/** @param {unknown} value what `given` says it is @param {unknown} given @param {number} depth @param {{ left: number }} budget @returns {unknown} */
function copied(value, given, depth, budget) {
  switch (typeof value) {
    case "string":
      return value.length > TEXT ? value.slice(0, TEXT) : value;
    case "bigint":
      return digits(value) ?? UNREADABLE;
    case "object":
      break;
    case "function":
    case "symbol":
      return UNREADABLE;
    default:
      return value === given ? value : (value ?? UNREADABLE);
  }
  // What has nothing to say of itself, such as a day that is none, is not the same as nothing.
  if (value === null) return given === null ? null : UNREADABLE;
  if (depth === 0 || budget.left <= 0) return UNREADABLE;
  if (Array.isArray(value)) return listed(value, depth, budget);
  // JSON makes nothing of a Map or a Set; guessing what was meant would be worse than asking.
  const { [Symbol.iterator]: each } = /** @type {{ [Symbol.iterator]?: unknown }} */ (value);
  if (each && each !== COMMON[Symbol.iterator]) return UNREADABLE;
  return keyed(value, depth, budget);
}

/** A big integer's digits, of no more than anything we read. @param {bigint} number */
export const digits = (number) => (number >= -(2n ** 127n) && number < 2n ** 127n ? String(number) : undefined);

/** @param {unknown[]} list @param {number} depth @param {{ left: number }} budget */
function listed(list, depth, budget) {
  const copy = [];
  const length = Math.min(list.length, VALUES);
  for (let place = 0; place < length && budget.left > 0; place++) {
    budget.left--;
    copy.push(attempt(() => list[place], `${place}`, depth, budget));
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
    const value = attempt(() => /** @type {Record<string, unknown>} */ (object)[key], key, depth, budget);
    // By definition, not by assignment: a key may be called `__proto__`.
    Object.defineProperty(copy, key, own(value));
  }
  return copy;
}

/**
 * What is there, as JSON would have it; where there is a failure, it stays in its place.
 * @param {() => unknown} get @param {string} key @param {number} depth @param {{ left: number }} budget
 */
function attempt(get, key, depth, budget) {
  try {
    const given = get();
    return copied(described(given, key), given, depth - 1, budget);
  } catch {
    return UNREADABLE;
  }
}

/** Longer words of somebody else's are cut here. */
const WORDS = 2_000;

/**
 * What somebody else's failure says of itself, whatever it is: an `Error`, an object with a message, a text, or a thing that
 * cannot even be asked. Empty when it says nothing.
 * @param {unknown} error
 */
export function messageOf(error) {
  try {
    const { message } = /** @type {{ message?: unknown }} */ (Object(error));
    if (typeof message === "string" && message) return message.slice(0, WORDS);
    // An object without words would be called "[object Object]".
    if ((typeof error === "object" && error !== null && !(error instanceof Error)) || typeof error === "function") return "";
    return error === undefined || error === null ? "" : String(error).slice(0, WORDS);
  } catch {
    return "";
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
