// Reading an export of deals, some rows at a time: CSV by papaparse, NDJSON line by line, a JSON list whole. What cannot
// be read is told with its row and never taken for a deal; a broken row costs itself and nothing behind it.
import Papa from "papaparse";
import { fromText } from "../../plain/json.js";
import { lookThrough, withoutMark } from "../../plain/places.js";

/**
 * A file, in the page or on a disk.
 * @typedef {object} Source
 * @property {string} name
 * @property {number} [size] in bytes, where it is known
 * @property {() => AsyncIterable<Uint8Array>} parts
 */

/** @typedef {import("../../plain/places.js").Mistake} Mistake */
/** A row that cannot be read, and why: `backtest-row-<code>` has the sentence. @typedef {{ line: number, code: string, with: { [name: string]: string | number }, mistake?: Mistake }} Unread */

/**
 * Rows that were read together: of a CSV its cells, otherwise what each entry says.
 * @typedef {object} Batch
 * @property {string[] | undefined} names the columns of a CSV
 * @property {string[][]} cells
 * @property {unknown[]} values
 * @property {number[]} lines where each row stands: its line in the file, or its place in a list
 * @property {Unread[]} unread
 * @property {boolean} calm no cell holds a sign that nobody types
 * @property {number} bytes how much of the file has been read
 */

/** The file ends here, or cannot be read at all: `backtest-file-<code>` has the sentence. */
export class BrokenFile extends Error {
  /** @param {string} code @param {{ [name: string]: string | number }} [more] @param {Mistake} [mistake] where a text is no JSON */
  constructor(code, more = {}, mistake) {
    super(code);
    this.code = code;
    this.with = more;
    this.mistake = mistake;
  }
}

/** So much is read at once. */
const PART = 1 << 19;
/** No row is longer: a quotation mark was not closed, or it is no table. */
const ROW = 1 << 20;
/** A JSON list is read whole; longer ones are asked for line by line. */
const WHOLE = 1 << 26;
/** After a broken row so much is looked at, and then more and more. */
const CAREFUL = 1 << 13;
const UNTYPED = /[\u0001-\u0008\u000e-\u001f]/;
const DELIMITERS = [",", ";", "\t", "|"];

/** A file of the page. @param {File | (Blob & { name?: string })} file @returns {Source} */
export function sourceOf(file) {
  return {
    name: file.name ?? "",
    size: file.size,
    async *parts() {
      for (let at = 0; at < file.size; at += PART) yield new Uint8Array(await file.slice(at, at + PART).arrayBuffer());
    },
  };
}

/**
 * The rows of a file.
 * @param {Source} source @param {{ encoding?: string }} [how] `encoding`: what the file is written in, where it is not UTF-8
 * @returns {AsyncGenerator<Batch>}
 */
export async function* rowsOf(source, { encoding } = {}) {
  const kind = kindByName(source.name);
  let bytes = 0;
  /** @type {Reading | undefined} */
  let reading;
  /** What came before anything but blanks did. */
  let start = "";
  for await (const { text, read, last } of textOf(source, encoding)) {
    bytes = read;
    let now = text;
    if (!reading) {
      start += text;
      if (!start.trim() && !last) continue;
      if (start.trim()) reading = readingOf(kind ?? kindOf(start));
      now = start;
    }
    const batch = reading?.take(now, last);
    if (batch) yield { ...batch, bytes };
  }
  if (!reading) throw new BrokenFile("empty");
}

/** @param {string} name @returns {"csv" | "ndjson" | undefined} */
function kindByName(name) {
  if (/\.(csv|tsv|tab|txt)$/i.test(name)) return "csv";
  return /\.(ndjson|jsonl)$/i.test(name) ? "ndjson" : undefined;
}

/** What a text is that does not say by its name. @param {string} start @returns {"csv" | "ndjson" | "json"} */
function kindOf(start) {
  const text = start.trimStart();
  if (text.startsWith("[")) return "json";
  if (!text.startsWith("{")) return "csv";
  const end = text.indexOf("\n");
  const line = end < 0 ? text : text.slice(0, end);
  return end >= 0 && lookThrough(line).mistake !== null ? "json" : "ndjson";
}

/** @param {"csv" | "ndjson" | "json"} kind @returns {Reading} */
function readingOf(kind) {
  return kind === "csv" ? new Table() : kind === "ndjson" ? new Lines() : new List();
}

/** @typedef {{ take: (text: string, last: boolean) => Omit<Batch, "bytes"> | undefined }} Reading */

/**
 * A file's bytes as text. Another encoding than the one that is named would change names and amounts in silence, so it ends
 * the file; what a mark at its beginning says is believed.
 * @param {Source} source @param {string} [encoding]
 */
async function* textOf(source, encoding) {
  /** @type {TextDecoder | undefined} */
  let decoder;
  let [read, line] = [0, 1];
  const decode = (/** @type {Uint8Array | undefined} */ bytes) => {
    try {
      return decoder?.decode(bytes, { stream: bytes !== undefined }) ?? "";
    } catch {
      throw new BrokenFile("encoding", { line });
    }
  };
  for await (const bytes of source.parts()) {
    decoder ??= new TextDecoder(encoding ?? marked(bytes), { fatal: true });
    let text = decode(bytes);
    // Zeros between letters are another encoding's, which as UTF-8 would be text full of holes.
    if (text.includes("\0")) throw new BrokenFile("encoding", { line });
    if (read === 0) text = withoutMark(text);
    read += bytes.length;
    yield { text, read, last: false };
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) line++;
  }
  yield { text: decode(undefined), read, last: true };
}

/** @param {Uint8Array} bytes */
function marked([first, second]) {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}

/** @returns {Omit<Batch, "bytes">} */
const nothing = () => ({ names: undefined, cells: [], values: [], lines: [], unread: [], calm: false });

/** Rows of cells, the first one with their names. */
class Table {
  /** @type {string[] | undefined} */
  #names;
  #rest = "";
  #line = 1;
  #newline = "";
  #delimiter = "";

  /** @param {string} text @param {boolean} last */
  take(text, last) {
    const input = this.#rest + text;
    if (!this.#newline) {
      const first = /\r\n?|\n/.exec(input)?.[0];
      // The end of the first line is not there yet.
      if ((!first || (first === "\r" && input.endsWith("\r"))) && !last && input.length < ROW) {
        this.#rest = input;
        return undefined;
      }
      // Of two signs at the end of a line the first belongs to nobody's cell; see `#row`.
      this.#newline = first === "\r" ? "\r" : "\n";
    }
    const batch = nothing();
    this.#rest = input.slice(this.#read(input, last, batch));
    batch.names = this.#names;
    batch.calm = !UNTYPED.test(input);
    return batch;
  }

  /** Reads as far as there are whole rows. @param {string} input @param {boolean} last @param {Omit<Batch, "bytes">} batch @returns {number} how far */
  #read(input, last, batch) {
    let [at, span] = [0, input.length];
    while (at < input.length) {
      this.#delimiter ||= this.#delimiterOf(input);
      const piece = at === 0 && span >= input.length ? input : input.slice(at, at + span);
      const isWhole = at + piece.length === input.length;
      const parser = /** @type {{ parse: (input: string, base: number, ignoreLast: boolean) => { data: string[][], errors: { type: string, row: number, index: number }[], meta: { cursor: number } } }} */ (
        new /** @type {any} */ (Papa).Parser({ delimiter: this.#delimiter, newline: this.#newline })
      );
      const { data, errors, meta } = parser.parse(piece, 0, !(last && isWhole));
      const wrong = errors.find(({ type }) => type === "Quotes");
      const end = wrong ? piece.indexOf(this.#newline, wrong.index) : -1;
      if (wrong && end < 0 && !isWhole) {
        span *= 2;
        continue;
      }
      // The line goes on in what is read next.
      if (wrong && end < 0 && !last && piece.length <= 2 * ROW) return at;
      const first = this.#line;
      const quoted = piece.includes('"');
      const until = wrong ? wrong.row : data.length;
      for (let row = 0; row < until; row++) this.#row(/** @type {string[]} */ (data[row]), quoted, batch);
      if (wrong) {
        // The line with the quotation mark that closes nothing is lost, and only that.
        const to = end < 0 ? piece.length : end + 1;
        batch.unread.push({ line: first + count(piece.slice(0, wrong.index), this.#newline), code: "quote", with: {} });
        this.#line = first + count(piece.slice(0, to), this.#newline);
        at += to;
        span = CAREFUL;
        continue;
      }
      at += meta.cursor;
      if (isWhole) {
        const open = input.length - at;
        if (last || open <= ROW) return last ? input.length : at;
        // A row without an end: a quotation mark that nobody closed.
        const end = input.indexOf(this.#newline, at);
        batch.unread.push({ line: this.#line, code: input.slice(at, end < 0 ? undefined : end).includes('"') ? "quote" : "long", with: {} });
        if (end < 0) return input.length;
        this.#line++;
        at = end + 1;
        span = CAREFUL;
      } else if (meta.cursor === 0) span *= 2;
      else span = Math.min(span * 2, input.length);
    }
    return at;
  }

  /** @param {string[]} cells @param {boolean} quoted @param {Omit<Batch, "bytes">} batch */
  #row(cells, quoted, batch) {
    const line = this.#line++;
    // A cell may hold line ends of its own.
    if (quoted) for (const cell of cells) if (cell.includes(this.#newline)) this.#line += count(cell, this.#newline);
    const end = cells.length - 1;
    const last = /** @type {string} */ (cells[end]);
    if (last.endsWith("\r")) cells[end] = last.slice(0, -1);
    if (cells[0]?.trim() === "" && cells.every((cell) => cell.trim() === "")) return;
    if (!this.#names) {
      if (/^sep=.?$/i.test(cells.join(this.#delimiter))) return;
      this.#names = cells.map((name) => name.trim());
      const twice = this.#names.find((name, place) => name && this.#names?.indexOf(name) !== place);
      if (twice) throw new BrokenFile("column-twice", { line, column: twice });
    }
    // A row that is cut off, or has a comma too many, is no deal with other facts.
    else if (cells.length !== this.#names.length) batch.unread.push({ line, code: "cells", with: { found: cells.length, expected: this.#names.length } });
    else {
      batch.cells.push(cells);
      batch.lines.push(line);
    }
  }

  /** What stands most often between the names of the columns. @param {string} input */
  #delimiterOf(input) {
    const said = /^\s*sep=(.)\r?[\n\r]/i.exec(input)?.[1];
    if (said) return said;
    const start = input.length - input.trimStart().length;
    const end = input.indexOf(this.#newline, start);
    const line = input.slice(start, end < 0 ? undefined : end).replace(/"[^"]*"/g, "");
    const found = DELIMITERS.map((delimiter) => count(line, delimiter));
    return DELIMITERS[found.indexOf(Math.max(...found))] ?? ",";
  }
}

/** How often something stands in a text. @param {string} text @param {string} what */
function count(text, what) {
  let found = 0;
  for (let at = text.indexOf(what); at >= 0; at = text.indexOf(what, at + what.length)) found++;
  return found;
}

/** A JSON text a line. */
class Lines {
  #rest = "";
  #line = 0;
  /** The line is too long to be looked at, until it ends. */
  #passing = false;

  /** @param {string} text @param {boolean} last */
  take(text, last) {
    const batch = nothing();
    const lines = (this.#rest + text).split("\n");
    this.#rest = last ? "" : /** @type {string} */ (lines.pop());
    for (const line of lines) {
      this.#line++;
      if (this.#passing) this.#passing = false;
      else if (line.trim()) this.#entry(line, batch);
    }
    if (this.#rest.length > ROW) {
      if (!this.#passing) batch.unread.push({ line: this.#line + 1, code: "long", with: {} });
      this.#passing = true;
      this.#rest = "";
    }
    return batch;
  }

  /** @param {string} line @param {Omit<Batch, "bytes">} batch */
  #entry(line, batch) {
    try {
      // Ids of so many digits JavaScript would round.
      batch.values.push(/\d{16}/.test(line) ? fromText(line, { whole: true }) : JSON.parse(line));
      batch.lines.push(this.#line);
    } catch {
      const { mistake } = lookThrough(line);
      batch.unread.push({ line: this.#line, code: "json", with: { column: mistake?.column ?? 1 }, ...(mistake && { mistake }) });
    }
  }
}

/** One JSON text, mostly a list. */
class List {
  #text = "";

  /** @param {string} text @param {boolean} last */
  take(text, last) {
    this.#text += text;
    if (this.#text.length > WHOLE) throw new BrokenFile("list-long");
    if (!last) return undefined;
    const { mistake } = lookThrough(this.#text);
    if (mistake) throw new BrokenFile("json", { line: mistake.line, column: mistake.column }, mistake);
    const found = fromText(this.#text, { whole: true });
    const batch = nothing();
    batch.values = Array.isArray(found) ? found : [found];
    batch.lines = batch.values.map((_, place) => place + 1);
    return batch;
  }
}
