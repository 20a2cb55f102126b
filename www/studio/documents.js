// The documents of a studio: what this browser keeps of them, and what has not been saved elsewhere.
import { fromText, toText } from "../plain/json.js";
import { LANGUAGES } from "../words/languages.js";

/** What can be written. `other` is a second policy, to compare with. */
export const NAMES = /** @type {const} */ (["policy", "mapping", "config", "record", "tests", "other"]);
/** @typedef {typeof NAMES[number]} Name */
/** @typedef {Record<Name, string>} Texts */

/** What each is saved as. @type {Texts} */
export const FILES = { policy: "policy.json", mapping: "mapping.json", config: "config.json", record: "record.json", tests: "tests.json", other: "policy.other.json" };
/** Longer texts are not kept: a browser gives a page five million letters. */
const MOST = 2_000_000;

/** @returns {Texts} */
export const empty = () => ({ policy: "", mapping: "", config: "", record: "", tests: "", other: "" });

/** @param {string} place */
const keyOf = (place) => `walkaway-studio:${place}`;

/**
 * What this browser has kept of a studio: whole, or not at all.
 * @param {string} place @returns {{ texts: Texts, saved: Texts, lang: string } | null}
 */
export function kept(place) {
  try {
    const text = localStorage.getItem(keyOf(place));
    const found = text === null ? null : fromText(text);
    const whole = (/** @type {any} */ it) => typeof it === "object" && it !== null && NAMES.every((name) => Object.hasOwn(it, name) && typeof it[name] === "string");
    return found?.version === 1 && whole(found.texts) && whole(found.saved) ? { texts: only(found.texts), saved: only(found.saved), lang: LANGUAGES.includes(found.lang) ? found.lang : "" } : null;
  } catch {
    return null;
  }
}

/** @param {any} texts @returns {Texts} */
const only = (texts) => /** @type {Texts} */ (Object.fromEntries(NAMES.map((name) => [name, texts[name]])));

/**
 * Keeps them in this browser.
 * @param {string} place @param {{ texts: Texts, saved: Texts, lang: string }} what @returns {boolean} whether it did
 */
export function keep(place, { texts, saved, lang }) {
  try {
    const text = toText({ version: 1, texts, saved, lang });
    if (text.length > MOST) throw new RangeError("too long");
    localStorage.setItem(keyOf(place), text);
    return localStorage.getItem(keyOf(place)) === text;
  } catch {
    // Half of them, or those of another hour, would be taken for what was written last.
    forget(place);
    return false;
  }
}

/** @param {string} place */
export function forget(place) {
  try {
    localStorage.removeItem(keyOf(place));
  } catch {
    // There is none to forget in.
  }
}

/** What a file is, by what it says of itself; a record says nothing. @param {string} text @returns {Name | undefined} */
export function kindOfText(text) {
  const kind = /"schema"\s*:\s*"walkaway\.(policy|mapping|config|tests)\//.exec(text)?.[1];
  return /** @type {Name | undefined} */ (kind);
}
