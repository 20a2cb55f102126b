// Rows of an export, judged: what they share is learnt by the rules once, the sums are kept there, and here what could
// not be read or mapped, and the few deals that say most.
import { fromText, toText } from "../../plain/json.js";
import { dataText } from "../../rules/data.js";
import { Columns, PARTS } from "./columns.js";

/** @typedef {import("./read.js").Batch} Batch */
/** @typedef {import("../../hosts/map.js").Problem} Problem */
/** @typedef {import("../../types/past.js").Past} Summary */
/** The rules' half, as the WebAssembly has it. @typedef {import("walkaway:bindings-rules").PastHandle} Past */

/** A kind of what is wrong, in how many rows, and which were the first. @template T @typedef {{ first: T, rows: number, lines: number[] }} Counted */
/** @typedef {import("./read.js").Unread} Unread */

/**
 * All that is known.
 * @typedef {object} Result
 * @property {(choice?: number) => Summary} summary by the price and what is chosen of terms, fit and signs
 * @property {Counted<Unread>[]} unread rows that could not be read, by kind
 * @property {Counted<Problem>[]} problems values that the mapping could not read, by kind
 * @property {string[]} absent paths of the mapping that the file has not
 * @property {string[] | undefined} names the columns of a CSV
 * @property {Map<number, any>} deals those that say most, by their rows
 */

/** As many rows of a kind are named. */
const NAMED = 5;
/** So many parts are remembered; then room is made. */
const PARTS_KEPT = 50_000;
/** So many kinds of mistakes are told apart. */
const KINDS = 500;
/** Between the cells of a row that is kept: no text of a file holds it, for half a letter is not UTF-8. */
const CELL = "\udfff";
/** So many deals are held before those that have been outdone are dropped. */
const DEALS = 4_000;

export class Judge {
  /** @type {Columns | undefined} */
  #columns;
  /** Of each part by its key: its number, and the kinds of what the mapping could not read in it. @type {Map<string, { number: string, problems: Counted<Problem>[] | undefined }>[]} */
  #known = Array.from({ length: PARTS }, () => new Map());
  #learnt = 0;
  /** @type {Map<string, Counted<Problem>>} */
  #problems = new Map();
  /** @type {Map<string, Counted<Unread>>} */
  #unread = new Map();
  /** The rows of the deals that say most, each as a text of its own: a piece of what was read would hold all of it. @type {Map<number, string>} */
  #rows = new Map();
  /** @type {import("./columns.js").Found} */
  #found = { keys: ["", "", "", "", ""], numbers: 0, brought: "" };

  /**
   * @param {Past} past @param {any} mapping
   * @param {{ slowly?: boolean, standard?: readonly string[] }} [how] `slowly`: each row on its own; `standard`: ids of terms
   *   that the file does not hold, and are taken for what we offer
   */
  constructor(past, mapping, { slowly = false, standard = [] } = {}) {
    this.past = past;
    this.mapping = mapping;
    this.standard = standard;
    this.slowly = slowly;
  }

  /** Judges rows. @param {Omit<Batch, "bytes">} batch @returns {Uint8Array} a byte for each, as `score` gives it */
  take({ names, cells, values, lines, unread, calm }) {
    this.#columns ??= names || values.length > 0 ? new Columns(this.mapping, names, this.standard) : undefined;
    for (const one of unread) count(this.#unread, one.code, one, one.line);
    const rows = names ? cells : values;
    if (!this.#columns || rows.length === 0) return new Uint8Array();
    let text = "";
    for (let place = 0; place < rows.length; place++) text += this.#line(this.#columns, rows[place], /** @type {number} */ (lines[place]), calm && names !== undefined);
    const codes = this.past.judge(text);
    this.#keep(this.#columns, rows, lines);
    if (this.#learnt > PARTS_KEPT) {
      this.past.forget();
      for (const known of this.#known) known.clear();
      this.#learnt = 0;
    }
    return codes;
  }

  /** A row's deal, once rows have been taken. @param {any} row */
  dealOf(row) {
    return this.#columns?.deal(row).deal;
  }

  /** @param {Columns} columns @param {any} row @param {number} line @param {boolean} calm */
  #line(columns, row, line, calm) {
    const found = this.#found;
    if (this.slowly || !columns.find(row, found, calm)) {
      const { deal, problems } = columns.deal(row);
      for (const problem of this.#kindsOf(problems) ?? []) add(problem, line);
      return `*\t${line}\t${dataText(deal)}\n`;
    }
    let text = "";
    for (let part = 0; part < PARTS; part++) {
      const key = /** @type {string} */ (found.keys[part]);
      const known = /** @type {Map<string, { number: string, problems: Counted<Problem>[] | undefined }>} */ (this.#known[part]);
      let one = known.get(key);
      if (!one) {
        const { deal, problems } = columns.part(row, part);
        one = { number: `${this.past.learn(part, dataText(deal), found.numbers)}\t`, problems: this.#kindsOf(problems) };
        // A text of its own: a piece of what was read would hold all of it.
        known.set(` ${key}`.slice(1), one);
        this.#learnt++;
      }
      if (one.problems) for (const problem of one.problems) add(problem, line);
      text += one.number;
    }
    return `${text}${line}${found.brought}\n`;
  }

  /** @param {Problem[]} problems */
  #kindsOf(problems) {
    if (problems.length === 0) return undefined;
    return [...new Set(problems.map((problem) => kindOf(this.#problems, `${problem.path.replace(/\.\d+(?=\.|$)/g, ".*")} ${problem.code}`, problem)))];
  }

  /** Holds on to what says most. @param {Columns} columns @param {any[]} rows @param {number[]} lines */
  #keep(columns, rows, lines) {
    let place = 0;
    for (const line of this.past.entered()) {
      while (place < lines.length && lines[place] !== line) place++;
      if (place < lines.length) this.#rows.set(line, columns.names ? rows[place].join(CELL) : toText(rows[place]));
      else place = 0;
    }
    if (this.#rows.size > DEALS) this.#drop();
  }

  #drop() {
    const kept = new Set(this.past.kept());
    for (const line of this.#rows.keys()) if (!kept.has(line)) this.#rows.delete(line);
  }

  /** What it came to, once no more rows come. @returns {Result} */
  result() {
    this.#drop();
    /** @type {Map<number, Summary>} */
    const known = new Map();
    const summary = (choice = -1) => {
      const found = known.get(choice) ?? /** @type {Summary} */ (this.past.summary(choice));
      known.set(choice, found);
      return found;
    };
    const most = (/** @type {Map<string, Counted<any>>} */ kinds) => [...kinds.values()].filter(({ rows }) => rows > 0).sort((a, b) => b.rows - a.rows);
    return {
      summary,
      unread: most(this.#unread),
      problems: most(this.#problems),
      absent: this.#columns?.absent ?? [],
      names: this.#columns?.names,
      deals: new Map([...this.#rows].map(([line, row]) => [line, this.#columns?.deal(this.#columns.names ? row.split(CELL) : fromText(row)).deal])),
    };
  }
}

/** @template T @param {Map<string, Counted<T>>} kinds @param {string} key @param {T} first @returns {Counted<T>} */
function kindOf(kinds, key, first) {
  const own = kinds.size < KINDS ? key : kinds.has(key) ? key : "";
  let kind = kinds.get(own);
  if (!kind) kinds.set(own, (kind = { first, rows: 0, lines: [] }));
  return kind;
}

/** @template T @param {Map<string, Counted<T>>} kinds @param {string} key @param {T} first @param {number} line */
function count(kinds, key, first, line) {
  add(kindOf(kinds, key, first), line);
}

/** @param {Counted<any>} kind @param {number} line */
function add(kind, line) {
  kind.rows++;
  if (kind.lines.length < NAMED) kind.lines.push(line);
}
