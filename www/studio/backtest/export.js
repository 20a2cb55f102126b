// A back-test's numbers as a table for a spreadsheet: one row for each number, with what it belongs to.
import Papa from "papaparse";
import { problemText } from "../../hosts/map-words.js";
import { bare } from "../../plain/json.js";
import { mistakeText, OUTCOMES, titleOf, verdictWords } from "./results.js";

/** @typedef {import("./panel.js").Studio} Studio */
/** @typedef {import("./panel.js").Done} Done */

const COLUMNS = ["table", "policy", "month", "role", "verdict", "to", "outcome", "currency", "what", "line", "deals", "amount"];

/** @param {Studio} studio @param {Done} done */
export function csvOf(studio, { result, choice, asked }) {
  const summary = result.summary(choice);
  /** @type {{ [column: string]: string | number | null }[]} */
  const rows = [{ table: "file", what: asked.source.name, deals: summary.rows }, { table: "by", what: summary.by.join(" ") }];
  for (const { version: policy, cells, margins, approvals, unpriced, asked: needed, last } of summary.policies) {
    for (const { verdict, outcomes } of cells) {
      for (const [place, outcome] of OUTCOMES.entries()) rows.push({ table: "verdicts", policy, verdict: verdictWords(studio, verdict), outcome, deals: outcomes[place] ?? 0 });
    }
    for (const { currency, ...sums } of margins) {
      for (const what of /** @type {const} */ (["won", "under_threshold", "under_floor", "above"])) rows.push({ table: "margins", policy, currency, what, ...sums[what] });
    }
    rows.push({ table: "margins", policy, what: "unpriced", deals: unpriced });
    for (const { month, role, deals, won } of approvals) {
      rows.push({ table: "approvals", policy, month, role, what: "all", deals }, { table: "approvals", policy, month, role, outcome: "won", what: "won", deals: won });
    }
    rows.push({ table: "approvals", policy, what: "needed", deals: needed }, { table: "approvals", policy, what: "nobody may", deals: last });
  }
  for (const { from, to, outcomes } of summary.changes) {
    for (const [place, outcome] of OUTCOMES.entries()) rows.push({ table: "changes", verdict: verdictWords(studio, from), to: verdictWords(studio, to), outcome, deals: outcomes[place] ?? 0 });
  }
  const { calibration } = summary;
  if (calibration) {
    rows.push({ table: "chances", what: "brier", deals: calibration.deals, amount: calibration.brier }, { table: "chances", what: "brier of the rate", amount: calibration.brier_of_rate });
    for (const { from, stated, won } of calibration.bins) {
      const what = `${from}-${from + 10} %`;
      rows.push({ table: "chances", what: `${what} stated`, deals: won.of, amount: stated }, { table: "chances", what: `${what} won`, deals: won.hits, amount: won.share });
    }
  }
  for (const { line, says, off, verdict } of summary.telling) {
    rows.push({ table: "telling", verdict: verdictWords(studio, verdict), what: `${says}: ${titleOf(result.deals.get(line), "")}`, currency: summary.policies[0]?.currency ?? "", line, amount: off });
  }
  for (const line of summary.changed) rows.push({ table: "changed", what: titleOf(result.deals.get(line), ""), line });
  for (const { first, rows: deals, lines } of result.unread) rows.push({ table: "not read", what: first.code, line: lines[0] ?? 0, deals });
  for (const { first, rows: deals, lines } of result.problems) rows.push({ table: "not mapped", what: problemText(first, studio.lang), line: lines[0] ?? 0, deals });
  for (const { first, rows: deals, lines } of summary.mistakes) rows.push({ table: "mistakes", what: mistakeText(studio, first), line: lines[0] ?? 0, deals });
  // What a spreadsheet would take for a formula, in a name of a deal say, is text.
  return `\ufeff${Papa.unparse(rows, bare({ columns: COLUMNS, escapeFormulae: true }))}\r\n`;
}

/** Gives a text to the person as a file. @param {string} text @param {string} name */
export function saved(text, name) {
  const address = URL.createObjectURL(new Blob([text], bare({ type: "text/csv" })));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser takes what it needs first.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
