#!/usr/bin/env node
// `walkaway check | map | test | diff | score`: the rules from a shell, for a policy that lies in git. The same module as
// in the page; nothing is sent anywhere.
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import ownWasm from "walkaway:wasm-rules";
import { dayHere, realDay, wordsOf } from "../words/here.js";
import { LANGUAGES } from "../words/languages.js";
import { ruling, useWasm } from "../rules/rules.js";
import { makeWords } from "../words/words.js";
import { check, tryMapping } from "./check.js";
import * as difference from "../rules/difference.js";
import { readJson, Unusable } from "./files.js";
import { dealsOf, score } from "./score.js";
import { runTests, uncovered } from "./tests.js";
import { whole } from "../rules/whole.js";
import { say } from "./words.js";
import { messageOf } from "../plain/plain.js";

/** @typedef {import("./words.js").Lang} Lang */
/** @typedef {import("./files.js").Finding} Finding */

/**
 * What every order has at hand.
 * @typedef {object} Shell
 * @property {import("../index.js").Rules} rules
 * @property {Lang} lang
 * @property {string} today `YYYY-MM-DD`
 * @property {any} policy the organisation's own; nothing is the defaults
 * @property {any} mapping
 * @property {(id: string, given?: Record<string, any>) => string} words the card's own messages
 */

/** Whom it talks to. @typedef {{ out: (line: string) => unknown, err: (line: string) => unknown }} Talk */

const OPTIONS = /** @type {const} */ ({
  policy: { type: "string" },
  mapping: { type: "string" },
  record: { type: "string" },
  deals: { type: "string" },
  cost: { type: "string" },
  today: { type: "string" },
  lang: { type: "string" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
});
const ORDERS = ["check", "map", "test", "diff", "score"];

/**
 * Does what the words say.
 * @param {string[]} words @param {Talk} talk
 * @returns {Promise<0 | 1 | 2>} how it ends
 */
export async function run(words, talk) {
  /** @type {Lang} */
  let lang = wordsOf((process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || "").split(".")[0]);
  const wrong = (/** @type {string} */ text) => {
    talk.err(text);
    return /** @type {const} */ (2);
  };
  try {
    /** @type {ReturnType<typeof parseArgs<{ options: typeof OPTIONS, allowPositionals: true }>>} */
    let parsed;
    try {
      parsed = parseArgs({ args: words, options: OPTIONS, allowPositionals: true });
    } catch (error) {
      return wrong(say(lang, "no-option", { found: messageOf(error) }));
    }
    const { values, positionals: [order = "", ...files] } = parsed;
    if (values.lang !== undefined && !LANGUAGES.includes(values.lang)) return wrong(say(lang, "bad-lang", { langs: LANGUAGES.join(", ") }));
    lang = values.lang ?? lang;
    if (values.help || !order) {
      talk.out(say(lang, "usage"));
      return values.help ? 0 : 2;
    }
    if (!ORDERS.includes(order)) return wrong(`${say(lang, "no-command", { found: order })}\n\n${say(lang, "usage")}`);
    if (values.today !== undefined && realDay(values.today) !== values.today) return wrong(say(lang, "bad-today", { found: values.today }));
    if (values.cost !== undefined && !/^\d+(\.\d+)?$/.test(values.cost)) return wrong(say(lang, "bad-cost", { found: values.cost }));
    if (files.length === 0) return wrong(say(lang, "no-files"));
    if (order === "diff" && files.length !== 2) return wrong(say(lang, "two-files"));
    if (order === "map" && values.mapping === undefined) return wrong(say(lang, "needs-mapping"));
    useWasm(readFileSync(/** @type {URL} */ (ownWasm())));
    const shell = /** @type {Shell} */ ({ rules: await ruling(), lang, today: values.today ?? dayHere(), words: makeWords(lang).words, policy: null, mapping: null });
    const writer = new Writer(shell, talk, values.json ?? false);
    // What the order goes by has no mistakes, or it is not obeyed.
    for (const [name, path] of /** @type {const} */ ([["policy", values.policy], ["mapping", values.mapping]])) {
      if (path === undefined) continue;
      const source = readJson(path, lang);
      shell[name] = source.value ?? null;
      if (order !== "check" && writer.findings(check(shell, [path]).filter(({ severity }) => severity === "error")) > 0) return 2;
    }
    if (order === "check") return checking(writer, [values.policy, values.mapping, ...files].filter((file) => file !== undefined), values.record);
    if (order === "map") return mapping(writer, files, /** @type {string} */ (values.mapping));
    if (order === "test") return testing(writer, files);
    if (order === "diff") return await differing(writer, files, values);
    return await scoring(writer, files);
  } catch (error) {
    if (error instanceof Unusable) return wrong(error.message);
    return wrong(say(lang, "broke", { found: messageOf(error) }));
  }
}

/** Findings as lines for people, or as lines of JSON for programs. */
class Writer {
  /** @param {Shell} shell @param {Talk} talk @param {boolean} json */
  constructor(shell, talk, json) {
    this.shell = shell;
    this.talk = talk;
    this.json = json;
  }

  /** A line for programs. @param {object} value */
  data(value) {
    if (this.json) this.talk.out(JSON.stringify(value));
  }

  /** A line for people. @param {string} text */
  line(text) {
    if (!this.json) this.talk.out(text);
  }

  /** @param {string} code @param {{ [name: string]: string | number }} [values] */
  say(code, values) {
    return say(this.shell.lang, code, values);
  }

  /** A finding as a line for people. @param {Finding} finding @param {string} [first] what an error begins with */
  finding({ file, line, column, severity, path, from, text }, first = "") {
    const what = path && (from && from !== path ? `${path} (${from}): ` : `${path}: `);
    this.line(`${file}:${line}:${column}: ${severity === "warning" ? "⚠ " : first}${what}${text}`);
  }

  /** @param {Finding[]} findings @returns {number} how many of them are errors */
  findings(findings) {
    for (const finding of findings) {
      this.data(finding);
      this.finding(finding);
    }
    return findings.filter(({ severity }) => severity === "error").length;
  }
}

/** @param {Writer} writer @param {string[]} files @param {string} [record] */
function checking(writer, files, record) {
  const findings = check(writer.shell, [...new Set(files)], record);
  const wrong = new Set(findings.filter(({ severity }) => severity === "error").map(({ file }) => file));
  writer.findings(findings);
  writer.line(wrong.size > 0 ? writer.say("errors", { count: wrong.size }) : writer.say("fine", { count: files.length }));
  return wrong.size > 0 ? 1 : 0;
}

/** @param {Writer} writer @param {string[]} files @param {string} by */
function mapping(writer, files, by) {
  const { shell } = writer;
  const own = readJson(by, shell.lang);
  let unread = 0;
  for (const path of files) {
    const source = readJson(path, shell.lang);
    const { file } = source;
    if (writer.findings(source.findings) > 0) {
      unread++;
      continue;
    }
    const { deal, problems, findings } = tryMapping(shell, own, shell.policy, source);
    const { missing = [], ...facts } = deal;
    // What nobody maps is said by `check`, and not of every record.
    const said = findings.filter(({ code }) => code !== "worth-mapping");
    const wrong = said.filter(({ severity }) => severity === "error");
    unread += wrong.length;
    writer.data({ file, deal, problems, findings: said });
    if (files.length > 1) writer.line(`${file}:`);
    for (const finding of said) writer.finding(finding, `${writer.say("unread")}: `);
    for (const { path, why } of missing) writer.line(`${writer.say("missing")}: ${path} (${why})`);
    writer.line(JSON.stringify(facts, null, 2));
  }
  return unread > 0 ? 1 : 0;
}

/** @param {Writer} writer @param {string[]} files */
function testing(writer, files) {
  const { shell } = writer;
  const { findings, results, reached } = runTests(shell, files);
  if (writer.findings(findings) > 0) return 2;
  const failed = results.filter(({ passed }) => !passed);
  for (const result of results) writer.data({ kind: "test", ...result });
  for (const { file, line, column, name, why } of failed) writer.line(`✗ ${file}:${line}:${column}: ${name}: ${why.join(" ")}`);
  const rest = uncovered(whole(shell.rules.defaultPolicy(), shell.policy), reached);
  writer.data({ kind: "tests", passed: results.length - failed.length, failed: failed.length, uncovered: rest });
  if (rest.length > 0) writer.line(`${writer.say("uncovered")} ${rest.join(", ")}`);
  writer.line(writer.say("passed", { count: results.length - failed.length }) + (failed.length > 0 ? `, ${writer.say("failed", { count: failed.length })}` : ""));
  return failed.length > 0 ? 1 : 0;
}

/** @param {Writer} writer @param {string[]} files @param {{ deals?: string, cost?: string }} options @returns {Promise<0 | 1 | 2>} */
async function differing(writer, files, { deals, cost = "100000" }) {
  const { shell } = writer;
  const wrong = check(shell, files).filter(({ severity }) => severity === "error");
  if (writer.findings(wrong) > 0) return 2;
  const [before, after] = files.map((file) => readJson(file, shell.lang).value);
  const settings = difference.settings(shell.rules.defaultPolicy(), before, after);
  const shown = (/** @type {any} */ value) => (value === undefined ? "–" : JSON.stringify(value));
  writer.line(`${writer.say("settings")}:${settings.length > 0 ? "" : ` ${writer.say("none")}`}`);
  for (const setting of settings) {
    writer.data({ kind: "setting", ...setting });
    writer.line(`  ${setting.setting}: ${shown(setting.before)} → ${shown(setting.after)}`);
  }
  const rows = difference.limits(shell.rules, before, after, cost, shell.today);
  if (rows.length > 0) writer.line(`${writer.say("rows", { cost })}:`);
  for (const row of rows) {
    writer.data({ kind: "row", ...row });
    const between = (/** @type {"threshold" | "floor"} */ limit) => {
      const [from, to] = [row.before[limit], row.after[limit]];
      return from === to ? [] : [writer.say(`row-${limit}`, { before: from ?? writer.say("row-unknown"), after: to ?? writer.say("row-unknown") })];
    };
    writer.line(`  ${row.row || writer.say("row-every")}: ${[...between("threshold"), ...between("floor")].join("; ")} ${row.currency}`);
  }
  if (deals === undefined) return settings.length > 0 ? 1 : 0;
  const changesOf = difference.dealChanges(shell.rules, before, after, shell.today);
  let [all, changed] = [0, 0];
  for await (const { rows } of dealsOf(shell, deals, () => {})) {
    all += rows.length;
    for (const { place, ...change } of changesOf(rows.map(({ deal }) => deal))) {
      const { line = 0, deal } = rows[place] ?? {};
      const id = String(deal?.id ?? "");
      changed++;
      writer.data({ kind: "deal", line, id, ...change });
      writer.line(`  ${line} ${id}: ${change.before} → ${change.after} (${writer.say("by")} ${change.by.join(", ") || writer.say("together")})`);
    }
  }
  writer.data({ kind: "deals", all, changed });
  writer.line(writer.say("deals", { count: changed, all }));
  return settings.length > 0 ? 1 : 0;
}

/** @param {Writer} writer @param {string[]} files */
async function scoring(writer, files) {
  const { shell } = writer;
  const sums = /** @type {import("./score.js").Sums} */ ({ all: 0, wrong: 0, unread: 0, verdicts: {} });
  for (const file of files) {
    await score(
      shell,
      file,
      {
        ...(writer.json && { verdict: (/** @type {object} */ row) => writer.data({ kind: "deal", file, ...row }) }),
        remark: (text) => {
          writer.data({ kind: "columns", file, text });
          writer.line(`${file}: ⚠ ${text}`);
        },
        unread: (line, problem) => {
          writer.data({ kind: "row", file, line, problem });
          // The first of them say what is wrong; a million are counted.
          if (sums.unread <= 20) writer.line(`${file}: ${writer.say("rowWrong", { line, found: problem })}`);
        },
      },
      sums,
    );
  }
  writer.data({ kind: "sums", ...sums });
  for (const line of table(writer, sums)) writer.line(line);
  return sums.unread > 0 || sums.wrong > 0 ? 1 : 0;
}

/** Verdicts by outcome. @param {Writer} writer @param {import("./score.js").Sums} sums */
function table(writer, sums) {
  const outcomes = ["won", "lost", "left", "open"].filter((outcome) => Object.values(sums.verdicts).some((own) => own[outcome]));
  const order = ["go_ahead", "hold_firm", "needs_approval", "walk_away"];
  const verdicts = Object.keys(sums.verdicts).sort((a, b) => order.indexOf(a.split("..")[0] ?? "") - order.indexOf(b.split("..")[0] ?? "") || (a < b ? -1 : 1));
  const width = Math.max(12, ...verdicts.map((verdict) => verdict.length));
  const cells = (/** @type {string[]} */ list) => list.map((cell) => cell.padStart(11)).join("");
  const lines = [`${writer.say("levels").padEnd(width)}${cells(outcomes.map((outcome) => writer.say(outcome)))}`];
  for (const verdict of verdicts) lines.push(`${verdict.padEnd(width)}${cells(outcomes.map((outcome) => `${sums.verdicts[verdict]?.[outcome] ?? 0}`))}`);
  lines.push(writer.say("total", { count: sums.all }));
  if (sums.wrong > 0) lines.push(`${writer.say("wrong")}: ${sums.wrong}`);
  if (sums.unread > 0) lines.push(`${writer.say("unreadRows")}: ${sums.unread}`);
  return lines;
}

// Nobody reads on (`| head`): what was found is still what it ends with. On a full disk it is not done.
let read = true;
process.stdout.on("error", (/** @type {NodeJS.ErrnoException} */ error) => {
  if (read && error.code !== "EPIPE") {
    process.stderr.write(`${error.message}\n`, () => process.exit(2));
    process.exitCode = 2;
  }
  read = false;
});
process.stderr.on("error", () => {});
const ends = await run(process.argv.slice(2), { out: (line) => read && process.stdout.write(`${line}\n`), err: (line) => process.stderr.write(`${line}\n`) });
process.exitCode ||= ends;
