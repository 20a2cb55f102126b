// What a card weighs on the way to the page.
import { readFileSync } from "node:fs";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { at, hash, read, write } from "./run.mjs";

/**
 * The most that each part may weigh, in bytes compressed with brotli: what they had come to when approvals became exact,
 * fractions were kept, answers got a record, the linter its phrases, the rules a reader of text, a deal one next step, and everything was drawn by calls. None may grow from here; the card is owed 140 KB
 * and the coach 200 (design section 8); the rules alone are owed 100: they would come to 113 at opt-level z, and judge half as fast. Inside the single file wasm travels as gzip in letters, a quarter
 * more than brotli.
 */
export const BUDGETS = { card: 224 * 1024, coach: 412 * 1024, phrases: 77 * 1024, rules: 164.5 * 1024, past: 186 * 1024, review: 162 * 1024, single: 878 * 1024, auto: 17.5 * 1024, studio: 240 * 1024 };

/** @typedef {{ raw: number, gzip: number, brotli: number }} Size */

/** The sizes of a file; those of the same bytes are known from last time. @returns {Size} */
export function sizeOf(/** @type {string} */ path) {
  const bytes = readFileSync(path);
  const memory = at("target", "web", "sizes", `${hash(bytes)}.json`);
  const known = read(memory);
  if (known) return JSON.parse(known);
  const size = {
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }).length,
  };
  write(memory, JSON.stringify(size));
  return size;
}

/** The sum of several sizes. */
export function sum(/** @type {Size[]} */ sizes) {
  return sizes.reduce(
    (a, b) => ({ raw: a.raw + b.raw, gzip: a.gzip + b.gzip, brotli: a.brotli + b.brotli }),
    { raw: 0, gzip: 0, brotli: 0 },
  );
}

/** Prints rows of a name and a size. */
export function table(/** @type {[string, Size][]} */ rows) {
  const kb = (/** @type {number} */ bytes) => `${(bytes / 1024).toFixed(1)} KB`.padStart(10);
  const width = Math.max(...rows.map(([name]) => name.length));
  console.log(`\n${"".padEnd(width)}${"raw".padStart(10)}${"gzip".padStart(10)}${"brotli".padStart(10)}`);
  for (const [name, size] of rows) {
    console.log(`${name.padEnd(width)}${kb(size.raw)}${kb(size.gzip)}${kb(size.brotli)}`);
  }
}
