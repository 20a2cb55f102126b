// Every mistake of a policy, a mapping, a configuration or tests, each with its place in the text: the command and the
// studio say the same.
import { configMistakes } from "../hosts/config.js";
import { doubtsOf } from "../hosts/doubts.js";
import { mistakeText } from "../hosts/map-words.js";
import { fromText } from "../plain/json.js";
import { jsonMistakeText } from "../plain/place-words.js";
import { lookThrough, nearestPlace, withoutMark } from "../plain/places.js";
import { formMistakes, SCHEMA } from "./tests.js";

/** @typedef {string} Lang */
/** @typedef {"policy" | "mapping" | "config" | "tests"} Kind */
/** @typedef {{ path: string, code: string, severity: "error" | "warning", text: string }} Mistake */
/** @typedef {Mistake & { line: number, column: number, at: number }} Placed */

/**
 * What a text says, and what is wrong with it as a text.
 * @typedef {object} Source
 * @property {any} value nothing where it is no JSON
 * @property {Placed[]} findings
 * @property {(path: string) => import("../plain/places.js").Place} at where something of it stands
 */

/** @param {string} given @param {Lang} lang @returns {Source} */
export function readText(given, lang) {
  const text = withoutMark(given);
  const { mistake, places, twice } = lookThrough(text);
  const at = (/** @type {string} */ path) => nearestPlace(places, path);
  if (mistake) {
    const { line, column, code, at: place } = mistake;
    return { value: undefined, findings: [{ line, column, at: place, severity: "error", path: "", code, text: jsonMistakeText(mistake, lang) }], at };
  }
  const findings = twice.map(({ path, place }) => {
    const key = path.slice(path.lastIndexOf(".") + 1);
    return /** @type {Placed} */ ({ ...place, severity: "warning", path, code: "twice", text: jsonMistakeText({ code: "twice", with: { key } }, lang) });
  });
  return { value: fromText(text, { whole: true }), findings, at };
}

/** What a document says it is. @param {any} value @returns {Kind | undefined} */
export function kindOf(value) {
  return /** @type {Kind | undefined} */ (/^walkaway\.(policy|mapping|config|tests)\//.exec(String(value?.schema ?? ""))?.[1]);
}

/**
 * @param {{ rules: Pick<import("../index.js").Rules, "checkPolicy" | "checkMapping">, lang: Lang, words: (id: string, given?: Record<string, any>) => string, testForm: (expected: string) => string }} how
 *   `words`: the card's own messages; `testForm`: what is said of the form of tests
 * @param {Kind} kind @param {any} value @param {any} policy by which a mapping is checked
 * @param {{ record?: unknown, deal?: any }} [on] a record of the CRM on which a mapping is tried, and the deal that came of it
 * @returns {Mistake[]}
 */
export function mistakesOf({ rules, lang, words, testForm }, kind, value, policy, on = {}) {
  const told = (/** @type {{ path: string, code: string, severity?: string }} */ { path, code, severity }, /** @type {string} */ text) =>
    /** @type {Mistake} */ ({ path, code, severity: severity === "warning" ? "warning" : "error", text });
  if (kind === "policy") return (rules.checkPolicy(value)?.errors ?? []).map((it) => told(it, words(`error-${it.code}`, it.with)));
  // A value of the deal stands where its field is mapped.
  const placed = (/** @type {string} */ path) => (on.deal && path in (value?.fields ?? {}) ? `fields.${path}` : path);
  if (kind === "mapping") return doubtsOf(rules, { policy, mapping: value, ...on }).map((it) => told({ ...it, path: placed(it.path) }, withoutPath(mistakeText(it, lang), it.path)));
  if (kind === "config") return configMistakes(value, lang).map(({ path, text }) => told({ path, code: "config" }, withoutPath(text, path)));
  return formMistakes(value).map(({ path, expected }) => told({ path, code: SCHEMA }, testForm(expected)));
}

/** The place is said already. @param {string} text @param {string} path */
const withoutPath = (text, path) => (path && text.startsWith(`${path}: `) ? text.slice(path.length + 2) : text);
