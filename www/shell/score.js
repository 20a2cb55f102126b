// Verdicts on many deals, row by row: what is read is judged and forgotten.
import { mapRecord } from "../hosts/map.js";
import { lookingBack } from "../rules/rules.js";
import { verdictText } from "../rules/tests.js";
import { Judge } from "../studio/backtest/judge.js";
import { batchesOf, rowsOf, unreadText } from "./files.js";
import { say } from "./words.js";

/** @typedef {import("./main.js").Shell} Shell */
/** @typedef {{ line: number, deal: any }} Read */

/** So many are judged at once: the rules are called seldom, and little is held. */
const AT_ONCE = 1_000;
const OUTCOMES = ["won", "lost", "left", "open"];
/** By the price, and terms, fit and signs, as `assess` judges. */
const ALL = 7;

/**
 * The deals of a file, some at a time; mapped, where there is a mapping.
 * @param {Shell} shell @param {string} file @param {(line: number, problem: string) => void} unread
 * @returns {AsyncGenerator<{ rows: Read[] }>}
 */
export async function* dealsOf({ mapping, lang }, file, unread) {
  /** @type {Read[]} */
  let rows = [];
  for await (const { line, value, problem } of rowsOf(file, lang)) {
    if (problem !== undefined) {
      unread(line, problem);
      continue;
    }
    rows.push({ line, deal: mapping ? mapRecord(mapping, value).deal : value });
    if (rows.length === AT_ONCE) {
      yield { rows };
      rows = [];
    }
  }
  if (rows.length > 0) yield { rows };
}

/**
 * @typedef {object} Sums
 * @property {number} all
 * @property {number} wrong deals with some fact wrong
 * @property {number} unread rows that could not be read
 * @property {{ [verdict: string]: { [outcome: string]: number } }} verdicts by verdict and outcome (`won`, `lost`, `left`, `open`)
 */

/**
 * Judges a file, as the studio does: what many rows share is mapped and judged once.
 * @param {Shell} shell @param {string} file
 * @param {{ verdict?: (row: { line: number, id: string, verdict: string, wrong: boolean }) => void, unread: (line: number, problem: string) => void, remark: (text: string) => void }} tell
 *   `verdict`: of every deal, where somebody wants to hear it
 * @param {Sums} sums what there is to be added to
 */
export async function score(shell, file, tell, sums) {
  const { rules, policy, mapping, today, lang } = shell;
  const past = await lookingBack(policy, undefined, today);
  const judge = new Judge(past, mapping);
  let first = true;
  for await (const batch of batchesOf(file, lang)) {
    for (const row of batch.unread) {
      sums.unread++;
      tell.unread(row.line, unreadText(row, lang));
    }
    const codes = judge.take(batch);
    const rows = batch.names ? batch.cells : batch.values;
    if (first && rows.length > 0) {
      for (const text of columns(shell, judge.dealOf(rows[0]))) tell.remark(text);
      first = false;
    }
    if (!tell.verdict) continue;
    for (const [place, line] of batch.lines.entries()) {
      const scored = rules.scored(codes[place] ?? 255);
      tell.verdict({ line, id: String(judge.dealOf(rows[place])?.id ?? ""), verdict: verdictText(scored), wrong: scored?.wrong ?? true });
    }
  }
  const { rows, wrong, policies: [own] } = judge.result().summary(ALL);
  sums.all += rows;
  sums.wrong += wrong;
  for (const { verdict, outcomes } of own?.cells ?? []) {
    const counts = (sums.verdicts[verdictText(verdict)] ??= {});
    for (const [place, outcome] of OUTCOMES.entries()) if (outcomes[place]) counts[outcome] = (counts[outcome] ?? 0) + (outcomes[place] ?? 0);
  }
  past.free();
}

/** What of a file's rows nobody reads, or a mapping looks for in vain, as its first deal shows. @param {Shell} shell @param {any} deal @returns {string[]} */
function columns({ rules, policy, mapping, lang, words, today }, deal) {
  if (mapping) return (deal?.missing ?? []).map((/** @type {{ path: string, why: string }} */ { path, why }) => `${say(lang, "missing")}: ${path} (${why})`);
  const { errors } = rules.assess(deal, policy, today);
  return errors.filter(({ code }) => code.startsWith("unknown-")).map(({ path, code, with: given }) => `${path}: ${words(`error-${code}`, given)}`);
}
