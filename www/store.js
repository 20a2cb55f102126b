// What this browser remembers: answers that no host saves, by deal, and which sections the user left open.
// Storage may be forbidden, full, or somebody else's; then the card says that nothing is kept.

import { fromText, toText } from "./json.js";

const PREFIX = "walkaway/1/";

/** This browser's storage, when it can be written. @returns {Storage | undefined} */
export function storage() {
  try {
    const found = globalThis.localStorage;
    const probe = `${PREFIX}probe`;
    found.setItem(probe, "1");
    found.removeItem(probe);
    return found;
  } catch {
    return undefined;
  }
}

/** Whether anything can be kept here. */
export function canKeep() {
  return storage() !== undefined;
}

/** @param {string} key @returns {unknown} */
function recall(key) {
  try {
    return fromText(storage()?.getItem(PREFIX + key) ?? "null");
  } catch {
    return null;
  }
}

/** @param {string} key @param {unknown} value nothing is forgotten */
function keep(key, value) {
  try {
    if (value === undefined) storage()?.removeItem(PREFIX + key);
    else storage()?.setItem(PREFIX + key, toText(value));
    return canKeep();
  } catch {
    return false;
  }
}

/** Answers by path. @typedef {Record<string, unknown>} Answers */

/** The answers kept for a deal. @param {string | undefined} dealId @returns {Answers} */
export function answersOf(dealId) {
  const found = dealId === undefined ? null : recall(`answers/${dealId}`);
  return typeof found === "object" && found !== null && !Array.isArray(found) ? /** @type {Answers} */ (found) : {};
}

/** Keeps the answers for a deal. @param {string} dealId @param {Answers} answers @returns {boolean} whether they are kept */
export function keepAnswers(dealId, answers) {
  return keep(`answers/${dealId}`, Object.keys(answers).length === 0 ? undefined : answers);
}

/** The sections left open. @returns {string[]} */
export function openSections() {
  const found = recall("opened");
  return Array.isArray(found) ? found.filter((name) => typeof name === "string") : [];
}

/** @param {string[]} sections */
export function keepOpenSections(sections) {
  keep("opened", sections);
}
