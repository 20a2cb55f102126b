// Every mistake of a file, with its place.
import { doubtsOf } from "../hosts/doubts.js";
import { isRemark, mapRecord } from "../hosts/map.js";
import { mistakeText, problemText } from "../hosts/map-words.js";
import { kindOf, mistakesOf } from "../rules/mistakes.js";
import { readJson } from "./files.js";
import { say } from "./words.js";

/** @typedef {import("./files.js").Finding} Finding */
/** @typedef {import("./files.js").Source} Source */
/** @typedef {import("./main.js").Shell} Shell */

/**
 * @param {Shell} shell @param {string[]} files @param {string} [record] a record of the CRM, on which mappings are tried
 * @returns {Finding[]}
 */
export function check(shell, files, record) {
  const sources = files.map((file) => readJson(file, shell.lang));
  const policy = shell.policy ?? sources.find(({ value }) => kindOf(value) === "policy")?.value ?? null;
  const tried = record === undefined ? undefined : readJson(record, shell.lang);
  const all = sources.flatMap((source) => [...source.findings, ...(source.value === undefined ? [] : checkOne(shell, source, policy, tried))]);
  return tried ? [...all, ...tried.findings] : all;
}

/** @param {Shell} shell @param {Source} source @param {any} policy @param {Source} [record] @returns {Finding[]} */
function checkOne(shell, source, policy, record) {
  const { rules, lang, words } = shell;
  const { file, value, at } = source;
  const kind = kindOf(value);
  if (kind === "mapping") return tryMapping(shell, source, policy, record).findings;
  const testForm = (/** @type {string} */ expected) => say(lang, "test-form", { expected });
  const unknown = /** @type {import("../rules/mistakes.js").Mistake} */ ({ path: "schema", code: "unknown-schema", severity: "error", text: say(lang, "unknown-schema") });
  const found = kind ? mistakesOf({ rules, lang, words, testForm }, kind, value, policy) : [unknown];
  return found.map((mistake) => ({ file, ...only(at(mistake.path)), ...mistake }));
}

/**
 * A mapping, by the policy; and on a record, where there is one: what is wrong with either stands where it is written.
 * @param {Shell} shell @param {Source} mapping @param {any} policy @param {Source} [record]
 * @returns {{ findings: Finding[], deal?: any, problems: import("../hosts/map.js").Problem[] }}
 */
export function tryMapping({ rules, lang }, mapping, policy, record) {
  const mapped = record?.value === undefined ? undefined : mapRecord(mapping.value, record.value);
  const doubts = doubtsOf(rules, { policy, mapping: mapping.value, record: record?.value, deal: mapped?.deal });
  const findings = doubts.map((it) => {
    // A value of the deal stands where its field says that it comes from.
    const fact = record && !it.path.startsWith("fields.") && mapping.value.fields?.[it.path];
    const from = fact ? [fact.from].flat()[0] : undefined;
    const place = record && typeof from === "string" ? { file: record.file, ...only(record.at(from)) } : { file: mapping.file, ...only(mapping.at(it.path)) };
    return /** @type {Finding} */ ({ ...place, severity: severityOf(it.severity === "warning"), path: it.path, code: it.code, text: withoutPath(mistakeText(it, lang), it.path) });
  });
  if (!record || !mapped) return { findings, problems: [] };
  for (const problem of mapped.problems) {
    const { path, from, code } = problem;
    const text = withoutPath(problemText(problem, lang), from ? `${path} (${from})` : path);
    findings.push({ file: record.file, ...only(record.at(from)), severity: severityOf(isRemark(problem)), path, from, code, text });
  }
  return { findings, ...mapped };
}

/** @param {boolean} remark @returns {"warning" | "error"} */
const severityOf = (remark) => (remark ? "warning" : "error");

/** @param {{ line: number, column: number }} place */
const only = ({ line, column }) => ({ line, column });

/** The place is said already. @param {string} text @param {string} path */
const withoutPath = (text, path) => (path && text.startsWith(`${path}: `) ? text.slice(path.length + 2) : text);
