// The tests of files, in the command's words.
import { formMistakes, named, runTests as run, SCHEMA, uncovered as unreached } from "../rules/tests.js";
import { readJson } from "./files.js";
import { say } from "./words.js";

/** @typedef {import("./main.js").Shell} Shell */
/** @typedef {{ name: string, passed: boolean, verdict: string, setting: string, why: string[], file: string, line: number, column: number }} Told */


/**
 * Runs the tests of files.
 * @param {Shell} shell @param {string[]} files
 * @returns {{ findings: import("./files.js").Finding[], results: Told[], reached: Set<string> }}
 */
export function runTests(shell, files) {
  /** @type {import("./files.js").Finding[]} */
  const findings = [];
  /** @type {Told[]} */
  const results = [];
  /** @type {Set<string>} */
  const reached = new Set();
  for (const path of files) {
    const { file, value, findings: own, at } = readJson(path, shell.lang);
    findings.push(...own);
    if (value === undefined) continue;
    const wrong = formMistakes(value).map(({ path, expected }) => ({ path, text: say(shell.lang, "test-form", { expected }) }));
    findings.push(...wrong.map(({ path, text }) => ({ file, line: at(path).line, column: at(path).column, severity: /** @type {const} */ ("error"), path, code: SCHEMA, text })));
    if (wrong.length > 0) continue;
    for (const [place, result] of run(shell, value, reached).entries()) {
      const { line, column } = at(`tests.${place}`);
      const { passed, verdict, setting } = result;
      results.push({ name: result.name || `tests.${place}`, passed, verdict, setting, why: why(shell, value.tests[place], result), file, line, column });
    }
  }
  return { findings, results, reached };
}

/** What is wrong with it, in words. @param {Shell} shell @param {import("../rules/tests.js").Test} test @param {import("../rules/tests.js").Result} result */
function why({ lang, words }, test, { mistakes, decided: reason, verdict, otherVerdict, otherReason }) {
  const said = [];
  if (mistakes.length > 0) said.push(say(lang, "test-wrong-deal", { found: mistakes.map((it) => `${it.path}: ${words(`error-${it.code}`, it.with)}`).join(" ") }));
  const decided = reason ? `${reason.setting ?? reason.code}: ${words(reason.code, reason.with)}` : "-";
  if (otherVerdict) said.push(`${say(lang, "test-verdict", { expected: test.verdict, found: verdict })} (${decided})`);
  if (otherReason) said.push(say(lang, "test-because", { expected: test.because ?? "", found: decided }));
  return said;
}

/** What of a policy no test has reached, with its names. @param {any} policy the whole of it @param {Set<string>} reached */
export const uncovered = (policy, reached) => unreached(policy, reached).map((part) => named(policy, part));
