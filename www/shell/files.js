// Reading what people write: JSON with its mistakes in their place, and lists of deals row by row.
import { createReadStream, readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import Papa from "papaparse";
import { fromText } from "../plain/json.js";
import { lookThrough, nearestPlace, withoutMark } from "../plain/places.js";
import { jsonMistakeText } from "../plain/place-words.js";
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
  const text = withoutMark(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes));
  const { mistake, places, twice } = lookThrough(text);
  const at = (/** @type {string} */ path) => nearestPlace(places, path);
  if (mistake) {
    const { line, column, code } = mistake;
    const finding = /** @type {Finding} */ ({ file, line, column, severity: "error", path: "", code, text: jsonMistakeText(mistake, lang) });
    return { file, value: undefined, findings: [finding], at };
  }
  const findings = twice.map(({ path, place }) => {
    const key = path.slice(path.lastIndexOf(".") + 1);
    return /** @type {Finding} */ ({ file, line: place.line, column: place.column, severity: "warning", path, code: "twice", text: jsonMistakeText({ code: "twice", with: { key } }, lang) });
  });
  return { file, value: fromText(text, { whole: true }), findings, at };
}

/** One entry of a list of deals: what stands there, or why it cannot be read. @typedef {{ line: number, value: unknown, problem?: undefined } | { line: number, value?: undefined, problem: string }} Row */

/**
 * The rows of a file, one after the other and never all at once: of a CSV an object each, by its first line; of NDJSON a
 * line each; of a JSON list an entry each.
 * @param {string} file @param {import("./words.js").Lang} lang @returns {AsyncGenerator<Row>}
 */
export async function* rowsOf(file, lang) {
  try {
    const kind = /\.(csv|tsv|txt)$/i.test(file) ? "csv" : await kindOf(file);
    if (kind === "csv") yield* csvRows(file, lang);
    else if (kind === "ndjson") yield* lines(file, lang);
    else {
      const { value, findings } = readJson(file, lang);
      const wrong = findings.find(({ severity }) => severity === "error");
      if (wrong) throw new Unusable(`${wrong.file}:${wrong.line}:${wrong.column}: ${wrong.text}`);
      let line = 0;
      for (const entry of Array.isArray(value) ? value : [value]) yield { line: ++line, value: entry };
    }
  } catch (error) {
    if (error instanceof Unusable) throw error;
    throw new Unusable(`${file}: ${say(lang, "unreadable", { found: messageOf(error) })}`);
  }
}

/** A whole JSON file, or one deal a line. @param {string} file @returns {Promise<"json" | "ndjson">} */
async function kindOf(file) {
  if (/\.(ndjson|jsonl)$/i.test(file)) return "ndjson";
  if (file === "-") return "ndjson";
  const stream = createReadStream(file, { encoding: "utf8", end: 1 << 16 });
  let start = "";
  for await (const part of stream) start += part;
  const first = withoutMark(start).trimStart();
  if (first.startsWith("[")) return "json";
  const line = first.slice(0, first.indexOf("\n") < 0 ? undefined : first.indexOf("\n"));
  return lookThrough(line).mistake === null && first.slice(line.length).trim() !== "" ? "ndjson" : "json";
}

/** @param {string} file */
const open = (file) => (file === "-" ? process.stdin : createReadStream(file));

/** @param {string} file @param {import("./words.js").Lang} lang @returns {AsyncGenerator<Row>} */
async function* lines(file, lang) {
  let line = 0;
  for await (const text of createInterface({ input: open(file), crlfDelay: Infinity })) {
    line++;
    const own = line === 1 ? withoutMark(text) : text;
    if (!own.trim()) continue;
    /** @type {unknown} */
    let value;
    try {
      value = JSON.parse(own);
    } catch {
      const { mistake } = lookThrough(own);
      yield { line, problem: mistake ? jsonMistakeText(mistake, lang) : say(lang, "row-not-json") };
      continue;
    }
    yield { line, value };
  }
}

/** A file's bytes as text. Another encoding than UTF-8 would change names and amounts in silence. @param {string} file @param {import("./words.js").Lang} lang */
async function* textOf(file, lang) {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let line = 1;
  try {
    for await (const bytes of open(file)) {
      const text = decoder.decode(/** @type {Buffer} */ (bytes), { stream: true });
      yield text;
      line += text.split("\n").length - 1;
    }
    yield decoder.decode();
  } catch (error) {
    if (error instanceof TypeError) throw new Unusable(`${file}:${line}: ${say(lang, "not-utf8")}`);
    throw error;
  }
}

/** Where a column's cell belongs: `cost.direct` is the direct cost. @param {string[]} names @param {string[]} cells */
function placed(names, cells) {
  /** @type {any} */
  const value = Object.create(null);
  for (const [place, name] of names.entries()) {
    const steps = name.split(".");
    const last = /** @type {string} */ (steps.pop());
    let at = value;
    for (const step of steps) at = at[step] = typeof at[step] === "object" ? at[step] : Object.create(null);
    at[last] = cells[place];
  }
  return value;
}

/** @param {string} file @param {import("./words.js").Lang} lang @returns {AsyncGenerator<Row>} */
async function* csvRows(file, lang) {
  const parsing = Papa.parse(Papa.NODE_STREAM_INPUT, {});
  const input = Readable.from(textOf(file, lang));
  input.on("error", (/** @type {Error} */ error) => parsing.destroy(error));
  input.pipe(parsing);
  /** The first line has the names. @type {string[] | undefined} */
  let names;
  let next = 1;
  for await (const cells of /** @type {AsyncIterable<string[]>} */ (parsing)) {
    // A cell may hold line ends of its own.
    const line = next;
    next += 1 + cells.reduce((sum, cell) => sum + cell.split("\n").length - 1, 0);
    if (cells.every((cell) => !cell.trim())) continue;
    if (!names) {
      names = cells.map((name, place) => (place ? name : withoutMark(name)).trim());
      const twice = names.find((name, place) => name && /** @type {string[]} */ (names).indexOf(name) !== place);
      if (twice) throw new Unusable(`${file}:${line}: ${say(lang, "column-twice", { found: twice })}`);
    }
    // A row that is cut off, or has a comma too many, is no deal with other facts.
    else if (cells.length !== names.length) yield { line, problem: say(lang, "row-cells", { found: cells.length, expected: names.length }) };
    else yield { line, value: placed(names, cells) };
  }
}
