// Reading what people write: JSON with its mistakes in their place, and lists of deals row by row.
import { createReadStream, readFileSync } from "node:fs";
import { jsonMistakeText } from "../plain/place-words.js";
import { readText } from "../rules/mistakes.js";
import { placed } from "../studio/backtest/columns.js";
import { BrokenFile, rowsOf as read } from "../studio/backtest/read.js";
import { say } from "./words.js";
import { messageOf } from "../plain/plain.js";

/** Something to be said about a place in a file. @typedef {{ file: string, line: number, column: number, severity: "error" | "warning", path: string, code: string, text: string, from?: string }} Finding `from`: of a value that was read, its path in the record */

/** What ends the command with 2: it could not be read, or was asked wrongly. */
export class Unusable extends Error {}

/**
 * @typedef {object} Source
 * @property {string} file
 * @property {any} value what it says; nothing where it is no JSON
 * @property {Finding[]} findings what is wrong with it as a text
 * @property {(path: string) => { line: number, column: number }} at where something of it stands
 */

/** @param {string} file @param {import("./words.js").Lang} lang @returns {Source} */
export function readJson(file, lang) {
  /** @type {Buffer} */
  let bytes;
  try {
    bytes = readFileSync(file === "-" ? 0 : file);
  } catch (error) {
    throw new Unusable(`${file}: ${say(lang, "unreadable", { found: messageOf(error) })}`);
  }
  const { value, findings, at } = readText(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes), lang);
  return { file, value, at, findings: findings.map(({ at: _, ...finding }) => ({ file, ...finding })) };
}

/** One entry of a list of deals: what stands there, or why it cannot be read. @typedef {{ line: number, value: unknown, problem?: undefined } | { line: number, value?: undefined, problem: string }} Row */

/** @param {string} file */
const open = (file) => (file === "-" ? process.stdin : createReadStream(file));

/**
 * The rows of a file as they are read, some at a time: of a CSV its cells by its first line, of NDJSON a line each, of a
 * JSON list an entry each. The same reader as in the studio.
 * @param {string} file @param {import("./words.js").Lang} lang @returns {AsyncGenerator<import("../studio/backtest/read.js").Batch>}
 */
export async function* batchesOf(file, lang) {
  try {
    yield* read({ name: file, parts: () => open(file) });
  } catch (error) {
    if (!(error instanceof BrokenFile)) throw new Unusable(`${file}: ${say(lang, "unreadable", { found: messageOf(error) })}`);
    const { code, mistake } = error;
    const { line, column } = error.with;
    if (mistake) throw new Unusable(`${file}:${line}:${column}: ${jsonMistakeText(mistake, lang)}`);
    throw new Unusable(`${file}:${line ?? 1}: ${say(lang, `file-${code}`, { found: String(column ?? "") })}`);
  }
}

/** Why a row was not read. @param {import("../studio/backtest/read.js").Unread} row @param {import("./words.js").Lang} lang */
export function unreadText({ code, mistake, with: given }, lang) {
  return mistake ? jsonMistakeText(mistake, lang) : say(lang, `row-${code}`, given);
}

/**
 * The same one after the other: of a CSV an object each.
 * @param {string} file @param {import("./words.js").Lang} lang @returns {AsyncGenerator<Row>}
 */
export async function* rowsOf(file, lang) {
  for await (const { names, cells, values, lines, unread } of batchesOf(file, lang)) {
    for (const row of unread) yield { line: row.line, problem: unreadText(row, lang) };
    for (const [place, line] of lines.entries()) yield { line, value: names ? placed(names, cells[place] ?? []) : values[place] };
  }
}
