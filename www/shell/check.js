// Every mistake of a file, with its place.
import { configMistakes } from "../hosts/config.js";
import { mistakeText } from "../hosts/map-words.js";
import { readJson } from "./files.js";
import { formMistakes, SCHEMA as TESTS } from "./tests.js";
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

/** @param {any} value */
function kindOf(value) {
  return /^walkaway\.(policy|mapping|config|tests)\//.exec(String(value?.schema ?? ""))?.[1];
}

/** @param {Shell} shell @param {import("./files.js").Source} source @param {any} policy @returns {Finding[]} */
function checkOne(shell, { file, value, at }, policy) {
  const { rules, lang, words } = shell;
  const kind = kindOf(value);
  /** @param {{ path: string, code: string, severity?: string, with?: any }} mistake @param {string} text @returns {Finding} */
  const finding = ({ path, code, severity }, text) => ({ file, ...only(at(path)), severity: severity === "warning" ? "warning" : "error", path, code, text });
  if (kind === "policy") return (rules.checkPolicy(value)?.errors ?? []).map((it) => finding(it, words(`error-${it.code}`, it.with)));
  if (kind === "mapping") return (rules.checkMapping(value, policy) ?? []).map((it) => finding(it, withoutPath(mistakeText(it, lang), it.path)));
  if (kind === "config") return configMistakes(value, lang).map(({ path, text }) => finding({ path, code: "config" }, withoutPath(text, path)));
  if (kind === "tests") return formMistakes(value, lang).map(({ path, text }) => finding({ path, code: TESTS }, text));
  return [finding({ path: "schema", code: "unknown-schema" }, say(lang, "unknown-schema"))];
}

/** @param {{ line: number, column: number }} place */
const only = ({ line, column }) => ({ line, column });

/** The place is said already. @param {string} text @param {string} path */
const withoutPath = (text, path) => (path && text.startsWith(`${path}: `) ? text.slice(path.length + 2) : text);
