// Every mistake of a file, with its place.
import { configMistakes } from "../hosts/config.js";
import { doubtsOf } from "../hosts/doubts.js";
import { isRemark, mapRecord } from "../hosts/map.js";
import { mistakeText, problemText } from "../hosts/map-words.js";
import { readJson } from "./files.js";
import { formMistakes, SCHEMA as TESTS } from "./tests.js";
import { say } from "./words.js";

/** @typedef {import("./files.js").Finding} Finding */
/** @typedef {import("./files.js").Source} Source */
/** @typedef {import("./main.js").Shell} Shell */
/** @typedef {import("../hosts/map-words.js").Mistake} Mistake */

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

/** @param {any} value */
function kindOf(value) {
  return /^walkaway\.(policy|mapping|config|tests)\//.exec(String(value?.schema ?? ""))?.[1];
}

/** @param {Shell} shell @param {Source} source @param {any} policy @param {Source} [record] @returns {Finding[]} */
function checkOne(shell, source, policy, record) {
  const { rules, lang, words } = shell;
  const { file, value, at } = source;
  const kind = kindOf(value);
  /** @param {{ path: string, code: string, severity?: string, with?: any }} mistake @param {string} text @returns {Finding} */
  const finding = ({ path, code, severity }, text) => ({ file, ...only(at(path)), severity: severityOf(severity === "warning"), path, code, text });
  if (kind === "policy") return (rules.checkPolicy(value)?.errors ?? []).map((it) => finding(it, words(`error-${it.code}`, it.with)));
  if (kind === "mapping") return tryMapping(shell, source, policy, record).findings;
  if (kind === "config") return configMistakes(value, lang).map(({ path, text }) => finding({ path, code: "config" }, withoutPath(text, path)));
  if (kind === "tests") return formMistakes(value, lang).map(({ path, text }) => finding({ path, code: TESTS }, text));
  return [finding({ path: "schema", code: "unknown-schema" }, say(lang, "unknown-schema"))];
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
