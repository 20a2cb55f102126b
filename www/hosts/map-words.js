// What an admin reads about a mapping: mistakes of the file (src/rules/mapping), and values of a record that could
// not be read (map.js).
import * as table from "walkaway:words-hosts/map";
import { plainly } from "../words/messages.js";

/** @typedef {{ path: string, code: string, with?: { [name: string]: unknown }, severity?: string }} Mistake */
/** @typedef {import("./map.js").Problem} Problem */

/** Where and what. @param {Mistake} mistake @param {string} lang */
export function mistakeText({ path, code, with: given = {} }, lang) {
  const values = Object.entries(given).map(([name, value]) => [name, plain(value, lang)]);
  const sentence = plainly(table, lang, `mistake-${code}`, Object.fromEntries(values));
  return path ? `${path}: ${sentence}` : sentence;
}

/** Where and what. @param {Problem} problem @param {string} lang */
export function problemText({ path, from, code, found, near = [] }, lang) {
  const quoted = (/** @type {string} */ text) => plainly(table, lang, "found-text", { text });
  const sentence = plainly(table, lang, `problem-${code}`, { found: quoted(found), near: near.map(quoted).join(", ") });
  return `${path}${from ? ` (${from})` : ""}: ${sentence}`;
}

/** A parameter as the rules give it: `{ text: "…" }`, `{ number: "…" }`, `{ message: "kind-text" }`. @param {unknown} value @param {string} lang */
function plain(value, lang) {
  const [inner] = typeof value === "object" && value !== null ? Object.values(value) : [value];
  const text = String(inner ?? "");
  return text.startsWith("kind-") ? plainly(table, lang, text) : text;
}
