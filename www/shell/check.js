// Every mistake of a file, with its place.
import { kindOf, mistakesOf } from "../rules/mistakes.js";
import { readJson } from "./files.js";
import { say } from "./words.js";

/** @typedef {import("./files.js").Finding} Finding */
/** @typedef {import("./main.js").Shell} Shell */

/**
 * @param {Shell} shell @param {string[]} files
 * @returns {Finding[]}
 */
export function check(shell, files) {
  const sources = files.map((file) => readJson(file, shell.lang));
  const policy = shell.policy ?? sources.find(({ value }) => kindOf(value) === "policy")?.value ?? null;
  return sources.flatMap((source) => [...source.findings, ...(source.value === undefined ? [] : checkOne(shell, source, policy))]);
}

/** @param {Shell} shell @param {import("./files.js").Source} source @param {any} policy @returns {Finding[]} */
function checkOne({ rules, lang, words }, { file, value, at }, policy) {
  const kind = kindOf(value);
  const testForm = (/** @type {string} */ expected) => say(lang, "test-form", { expected });
  const unknown = /** @type {import("../rules/mistakes.js").Mistake} */ ({ path: "schema", code: "unknown-schema", severity: "error", text: say(lang, "unknown-schema") });
  const found = kind ? mistakesOf({ rules, lang, words, testForm }, kind, value, policy) : [unknown];
  return found.map((mistake) => ({ file, line: at(mistake.path).line, column: at(mistake.path).column, ...mistake }));
}
