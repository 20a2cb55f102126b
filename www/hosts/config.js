// What a configuration may hold: the two lines on a page, and whoever checks it before, go by the same.
import { bare } from "../plain/json.js";
import { say } from "./auto-words.js";
import { LANGUAGES } from "../words/languages.js";

/** What a configuration may hold; a test holds it to the schema. */
export const KEYS = ["$schema", "schema", "policy", "mapping", "record", "host", "place", "lang", "locale", "theme", "every", "check"];
export const SOURCES = ["script", "global", "address"];

/**
 * Everything that is wrong with a configuration, each with where and in words.
 * @param {unknown} given @param {string} lang @returns {{ path: string, text: string }[]}
 */
export function configMistakes(given, lang) {
  if (!isObject(given)) return [{ path: "", text: say(lang, "not-object") }];
  // What the page put on all objects is in no configuration.
  const config = bare(given);
  const found = odd(config, KEYS, "", lang);
  if (config.schema !== "walkaway.config/1") found.push({ path: "schema", text: say(lang, "schema") });
  const wrong = (/** @type {string} */ key, /** @type {string} */ allowed) => found.push({ path: key, text: say(lang, "bad-value", { key, allowed }) });
  const is = (/** @type {string} */ key) => config[key] !== undefined && config[key] !== null;
  for (const key of ["policy", "mapping"]) {
    if (is(key) && typeof config[key] !== "string" && !isObject(config[key])) wrong(key, "string | object");
  }
  for (const key of ["host", "locale", "place"]) if (is(key) && typeof config[key] !== "string") wrong(key, "string");
  if (is("lang") && !LANGUAGES.includes(config.lang)) wrong("lang", LANGUAGES.join(" | "));
  if (is("theme") && !["light", "dark"].includes(config.theme)) wrong("theme", "light | dark");
  if (is("check") && typeof config.check !== "boolean") wrong("check", "true | false");
  if (is("every") && !(config.every >= 1 && config.every <= 3600)) wrong("every", "1–3600");
  const record = bare(isObject(config.record) ? config.record : {});
  found.push(...odd(record, SOURCES, "record.", lang));
  const named = SOURCES.filter((key) => record[key] !== undefined && record[key] !== null);
  if (named.length !== 1) found.push({ path: "record", text: say(lang, "no-source") });
  for (const key of named) if (typeof record[key] !== "string" || record[key] === "") wrong(`record.${key}`, "string");
  return found;
}

/** @param {object} object @param {string[]} known @param {string} prefix @param {string} lang */
function odd(object, known, prefix, lang) {
  const keys = Object.keys(object).filter((key) => !known.includes(key)).slice(0, 20);
  return keys.map((key) => ({ path: prefix + key, text: say(lang, "bad-key", { key: prefix + key, allowed: known.join(", ") }) }));
}

/** @param {unknown} value @returns {value is { [name: string]: any }} */
export function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
