// What a record's fields probably are: which of them is a fact of the deal, and how it is written. Offered, never taken by itself.
import { nearest, pathsIn, plain } from "../../hosts/doubts.js";
import { mapRecord, walk } from "../../hosts/map.js";
import { DAYS_WRITTEN, NUMBERS_WRITTEN } from "./facts.js";

/** @typedef {import("./facts.js").Fact} Fact */

/** So many are offered. */
const OFFERED = 3;
const DAY_KINDS = ["date", "moment"];
const NUMBER_KINDS = ["money", "micros", "decimal", "integer", "percent", "ratio"];

/**
 * Paths of a record that may be a fact, the likeliest first.
 * @param {Fact} fact @param {readonly string[]} paths as `leavesOf` gives them
 * @returns {string[]}
 */
export function likely({ called }, paths) {
  /** @type {{ path: string, score: number }[]} */
  const found = [];
  for (const path of paths) {
    const steps = path.split(".").map(plain);
    const ends = [steps.at(-1) ?? "", steps.slice(-2).join(".")];
    const place = called.findIndex((name) => ends.includes(name));
    if (place >= 0) found.push({ path, score: place * 10 + steps.length });
  }
  found.sort((a, b) => a.score - b.score);
  const name = called.find((it) => !it.includes("."));
  if (found.length === 0 && name) {
    const near = nearest(name, [...paths]);
    if (near !== undefined) return [near];
  }
  return found.slice(0, OFFERED).map(({ path }) => path);
}

/** The paths of a record at which a single value or a list stands. @param {unknown} record */
export function leavesOf(record) {
  return pathsIn([record]).filter((path) => {
    const value = walk(record, path);
    return typeof value !== "object" || value === null || Array.isArray(value);
  });
}

/**
 * The field of a mapping that reads what stands there, as far as that shows how it is written: of notations that all read
 * it, none is chosen.
 * @param {Fact} fact @param {string} path @param {unknown} record @param {any} mapping whose defaults hold
 * @returns {Record<string, unknown>}
 */
export function fieldFor({ target, kind, shape }, path, record, mapping) {
  const value = walk(record, path);
  const list = shape === "list" || (Array.isArray(value) && shape === "fit");
  const field = /** @type {Record<string, unknown>} */ ({ from: path, kind: list ? "list" : kind });
  if (list) return shape === "list" ? { ...field, items: {} } : { ...field, of: kind };
  if (kind === "lookup") {
    const word = typeof value === "object" || value === null || value === undefined || value === "" ? {} : { [String(value)]: "" };
    return shape === "outcome" ? { ...field, table: {}, others: "nothing" } : { ...field, table: word };
  }
  const notations = NUMBER_KINDS.includes(kind) ? NUMBERS_WRITTEN : DAY_KINDS.includes(kind) ? DAYS_WRITTEN : [];
  const { numbers, dates, zone } = mapping ?? {};
  const reads = (/** @type {object} */ more) => mapRecord({ numbers, dates, zone, fields: { [target]: { ...field, ...more } } }, record).problems.length === 0;
  if (notations.length === 0 || reads({})) return field;
  const fit = notations.filter((written) => reads({ written }));
  return fit.length === 1 ? { ...field, written: fit[0] } : field;
}
