// A page's value as the rules read it: JSON text of what plain.js would copy, written while it is looked at, for what is
// judged at once and not kept. Beside JSON it says what a JavaScript value may be and JSON cannot: `NaN`, infinite
// numbers, and `?` for what is no data at all.
import { described, quoted } from "../plain/json.js";
import { COMMON, DEPTH, digits, TEXT, VALUES } from "../plain/plain.js";

/** What a text between quotation marks cannot hold as it is. */
const MARKED = /["\\\u0000-\u001f\ud800-\udfff]/;
const UNREADABLE = "?";

/** @param {unknown} value @returns {string} */
export function dataText(value) {
  let left = VALUES;
  /** @param {string} text */
  const string = (text) => {
    const cut = text.length > TEXT ? text.slice(0, TEXT) : text;
    return MARKED.test(cut) ? quoted(cut) : `"${cut}"`;
  };
  /** @param {unknown} given @param {string | number} key @param {number} depth @returns {string} */
  const write = (given, key, depth) => {
    const value = typeof given === "object" ? described(given, `${key}`) : given;
    switch (typeof value) {
      case "string":
        return string(value);
      case "number":
        return `${value}`;
      case "boolean":
        return value ? "true" : "false";
      case "undefined":
        return value === given ? "null" : UNREADABLE;
      case "bigint": {
        const text = digits(value);
        return text === undefined ? UNREADABLE : `"${text}"`;
      }
      case "object":
        break;
      default:
        return UNREADABLE;
    }
    // What has nothing to say of itself, such as a day that is none, is not the same as nothing.
    if (value === null) return given === null ? "null" : UNREADABLE;
    if (depth === 0 || left <= 0) return UNREADABLE;
    if (Array.isArray(value)) {
      const length = Math.min(value.length, VALUES);
      let text = "[";
      let place = 0;
      for (; place < length && left > 0; place++) {
        left--;
        text += (place ? "," : "") + entry(value, place, depth - 1);
      }
      // What is left out is marked: a list that ends early would be another list.
      if (place < value.length) text += place ? `,${UNREADABLE}` : UNREADABLE;
      return `${text}]`;
    }
    // JSON makes nothing of a Map or a Set; guessing what was meant would be worse than asking.
    const { [Symbol.iterator]: each } = /** @type {{ [Symbol.iterator]?: unknown }} */ (value);
    if (each && each !== COMMON[Symbol.iterator]) return UNREADABLE;
    let text = "";
    for (const name of Object.keys(value)) {
      if (left <= 0) break;
      left--;
      text += `${text && ","}${MARKED.test(name) ? quoted(name) : `"${name}"`}:${entry(value, name, depth - 1)}`;
    }
    return `{${text}}`;
  };
  /** What is there; where there is a failure, it stays in its place. @param {object} object @param {string | number} key @param {number} depth */
  const entry = (object, key, depth) => {
    try {
      return write(/** @type {Record<string | number, unknown>} */ (object)[key], key, depth);
    } catch {
      return UNREADABLE;
    }
  };
  return entry({ "": value }, "", DEPTH);
}
