// Verdicts on many deals, row by row: what is read is judged and forgotten.
import { mapRecord } from "../hosts/map.js";
import { rowsOf } from "./files.js";
import { verdictText } from "../rules/tests.js";
import { say } from "./words.js";

/** @typedef {import("./main.js").Shell} Shell */
/** @typedef {{ line: number, deal: any }} Read */

/** So many are judged at once: the rules are called seldom, and little is held. */
const AT_ONCE = 1_000;
const OUTCOMES = ["won", "lost", "left"];

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
 * Judges a file.
 * @param {Shell} shell @param {string} file
 * @param {{ verdict: (row: { line: number, id: string, verdict: string, wrong: boolean }) => void, unread: (line: number, problem: string) => void, remark: (text: string) => void }} tell
 * @param {Sums} sums what there is to be added to
 */
export async function score(shell, file, tell, sums) {
  const { rules, policy, today } = shell;
  const unread = (/** @type {number} */ line, /** @type {string} */ problem) => {
    sums.unread++;
    tell.unread(line, problem);
  };
  let first = true;
  for await (const { rows } of dealsOf(shell, file, unread)) {
    if (first && rows[0]) for (const text of columns(shell, rows[0].deal)) tell.remark(text);
    first = false;
    const codes = rules.score(rows.map(({ deal }) => deal), policy, today);
    for (const [place, { line, deal }] of rows.entries()) {
      const scored = rules.scored(codes[place] ?? 255);
      const verdict = verdictText(scored);
      const outcome = OUTCOMES.includes(deal?.outcome) ? deal.outcome : "open";
      const own = (sums.verdicts[verdict] ??= {});
      own[outcome] = (own[outcome] ?? 0) + 1;
      sums.all++;
      if (scored?.wrong) sums.wrong++;
      tell.verdict({ line, id: String(deal?.id ?? ""), verdict, wrong: scored?.wrong ?? true });
    }
  }
}

/** What of a file's rows nobody reads, or a mapping looks for in vain, as its first deal shows. @param {Shell} shell @param {any} deal @returns {string[]} */
function columns({ rules, policy, mapping, lang, words, today }, deal) {
  if (mapping) return (deal?.missing ?? []).map((/** @type {{ path: string, why: string }} */ { path, why }) => `${say(lang, "missing")}: ${path} (${why})`);
  const { errors } = rules.assess(deal, policy, today);
  return errors.filter(({ code }) => code.startsWith("unknown-")).map(({ path, code, with: given }) => `${path}: ${words(`error-${code}`, given)}`);
}
