// The mapping, compiled for the columns of one file. A million rows have few terms, buyers and outcomes between them: what
// they share is found by the cells that it comes from, and mapped and read once. Only the numbers of the price are
// read in each row. What this does not know goes the slow way, a record at a time; both give the same.
import { mapRecord, pathsOf, readingOf, walk } from "../../hosts/map.js";
import { bare } from "../../plain/json.js";

/** @typedef {import("../../hosts/map.js").Problem} Problem */

/** The parts of a deal, as src/rules/past has them: what decides nothing, price, terms, fit, signs. */
export const PARTS = 5;
const [OTHER, PRICE, TERMS] = [0, 1, 2];
/** Which part a fact belongs to, by the first step of its path; all others decide nothing. @type {{ [first: string]: number }} */
const PART = bare({
  currency: PRICE, amount: PRICE, list_price: PRICE, cost: PRICE, deductions: PRICE, offers: PRICE, segment: PRICE, seats: PRICE,
  size_band: PRICE, adjustment: PRICE, terms: TERMS, annual_fees: TERMS, fit: 3, signs: 4,
});
/** The numbers that each row brings along, in the order in which the rules take them. */
const NUMBERS = ["amount", "cost.direct", "cost.overhead", "list_price", "seats"];
/** Texts that say who and what: they decide nothing as long as they can be read. */
const NAMES = ["id", "name", "buyer", "owner", "owner_id"];
/** What only the coach reads. */
const PASSED = ["buyer_id", "competitor", "leverage", "behaviour", "limits_known_on", "plays"];
/** What looking back reads of a deal beside its verdict. */
const TOLD = ["close_on", "win_probability"];
/** Known where a deal is read without a mapping. */
const READ = [...Object.keys(PART), ...NAMES, ...TOLD, "schema", "stage", "outcome", "exit", "comeback", "history"];

/** A text that nothing can be wrong with. */
const CALM = /^[^\s\u0000-\u001f\ud800-\udfff][^\u0000-\u001f\ud800-\udfff]{0,199}$/;
const NUMBER = /^\d{1,14}(?:\.\d{1,8})?$/;
const DIGITS = /^[1-9]\d{0,13}$/;
const CODE = /^[A-Z]{3}$/;
/** What ends a cell in a key, and begins one that is no text; cells that hold these themselves go the slow way. */
const [END, NO_TEXT] = ["\u0001", "\u0002"];
const MARKS = /[\u0001\u0002]/;

/** So many days, or chances, are known at once. */
const REMEMBERED = 10_000;

/** A cell's place, where its record is only looked through. */
class Cell {
  /** @param {number} place */
  constructor(place) {
    this.place = place;
  }
}

/** What a row was found to be: a key for each of its parts, and what it brings along. @typedef {{ keys: string[], numbers: number, brought: string }} Found */

/** What a column's cells mean where there is no mapping. @param {string[]} names @param {unknown[]} cells @returns {any} */
export function placed(names, cells) {
  /** @type {any} */
  const value = Object.create(null);
  for (const [place, name] of names.entries()) {
    const steps = name.split(".");
    const last = /** @type {string} */ (steps.pop());
    let at = value;
    for (const step of steps) at = at[step] = typeof at[step] === "object" && at[step] !== null && !(at[step] instanceof Cell) ? at[step] : Object.create(null);
    at[last] = cells[place];
  }
  return value;
}

/** @param {string} path */
const firstOf = (path) => path.split(".", 1)[0] ?? "";

export class Columns {
  /** Every row goes the slow way. */
  slow = false;
  /** Paths of the record that the file has not. @type {string[]} */
  absent = [];
  /** What is mapped, or what the columns are. @type {string[]} */
  targets = [];
  /** What decides each part, as it stands in a row. @type {((row: any) => unknown)[][]} */
  #cold = [[], [], [], [], []];
  /** The same as places of cells, where rows have cells. @type {number[][]} */
  #places = [[], [], [], [], []];
  /** @type {({ place: number, read: (row: any) => string | undefined, raw: ((row: any) => unknown)[] })[]} */
  #numbers = [];
  /** @type {((row: any) => unknown)[]} */
  #names = [];
  /** The day of closing and the stated chance. @type {({ read: (row: any) => { value?: unknown, problems: Problem[] }, raw: ((row: any) => unknown)[] } | undefined)[]} */
  #told = [undefined, undefined];
  /** @type {((row: any) => unknown) | undefined} */
  #approvals;
  /** What is asked in money is asked in the deal's currency. */
  #moneyTerms = false;
  /** @type {Map<(row: any) => unknown, number>} */
  #placeOf = new Map();
  /** What the deal's currency comes from. @type {((row: any) => unknown)[]} */
  #own = [];
  /** What the last money was in. */
  #currency = "";
  /** Of each part. @type {any[]} */
  #mappings = [];
  /** @type {readonly string[]} */
  #standard;

  /**
   * @param {any} mapping nothing: the columns, or the records, are deals
   * @param {string[] | undefined} names of the columns; nothing where each row is a record
   * @param {readonly string[]} [standard] ids of terms that the file does not hold, and are taken for what we offer
   */
  constructor(mapping, names, standard = []) {
    this.mapping = mapping && standard.length > 0 ? withStandard(mapping, standard) : mapping;
    this.names = names;
    this.#standard = standard;
    if (mapping) this.#mapped();
    else if (names) this.#unmapped(names);
    else this.slow = true;
  }

  /** A row's deal, as the mapping alone makes it. @param {any} row @returns {{ deal: any, problems: Problem[] }} */
  deal(row) {
    if (this.mapping) return mapRecord(this.mapping, this.names ? placed(this.names, row) : row);
    // An empty cell says nothing.
    const said = this.names && this.names.map((_, place) => place).filter((place) => row[place].trim() !== "");
    if (!said) return { deal: row, problems: [] };
    const names = [...said.map((place) => this.names?.[place] ?? ""), ...this.#standard.map((id) => `terms.${id}.asked`)];
    return { deal: placed(names, [...said.map((place) => row[place]), ...this.#standard.map(() => "standard")]), problems: [] };
  }

  #mapped() {
    const fields = /** @type {{ [target: string]: any }} */ (isObject(this.mapping?.fields) ? this.mapping.fields : {});
    this.targets = Object.keys(fields);
    if (clash(this.targets)) this.slow = true;
    const probe = this.names && placed(this.names, this.names.map((_, place) => new Cell(place)));
    /** @type {Map<string, (row: any) => unknown>} */
    const known = new Map();
    const cell = (/** @type {string} */ path) => {
      let read = known.get(path);
      if (read) return read;
      if (probe) {
        const found = path === "." ? probe : walk(probe, path);
        if (found === undefined) this.absent.push(path);
        else if (!(found instanceof Cell)) this.slow = true;
        const place = found instanceof Cell ? found.place : -1;
        read = (row) => row[place];
        this.#placeOf.set(read, place);
      } else {
        if (path === ".") this.slow = true;
        read = path.includes(".") ? (row) => walk(row, path) : (row) => (isObject(row) && Object.hasOwn(row, path) ? row[path] : undefined);
      }
      known.set(path, read);
      return read;
    };
    const at = (/** @type {any} */ row, /** @type {string} */ path) => cell(path)(row);
    for (const target of this.targets) {
      const field = fields[target];
      if (!isObject(field)) {
        this.slow = true;
        continue;
      }
      const raw = pathsOf(/** @type {any} */ (field)).map(cell);
      const read = readingOf(this.mapping, target, at);
      this.#field(target, raw, read, field.kind === "text", quickly(field, this.mapping, raw, (text) => (this.#currency = text)));
    }
  }

  /** @param {string[]} names */
  #unmapped(names) {
    this.targets = names;
    if (clash(names) || names.includes("missing") || names.some((name) => firstOf(name) === "approvals")) this.slow = true;
    for (const [place, target] of names.entries()) {
      const raw = (/** @type {any} */ row) => (row[place].trim() === "" ? undefined : row[place]);
      this.#placeOf.set(raw, place);
      // What nobody reads is a remark and decides nothing.
      if (!READ.includes(firstOf(target))) continue;
      this.#field(target, [raw], (row) => ({ value: raw(row), problems: [] }), true, undefined);
    }
  }

  /**
   * @param {string} target @param {((row: any) => unknown)[]} raw what it comes from @param {(row: any) => { value?: unknown, problems: Problem[] }} read
   * @param {boolean} isText @param {((row: any) => string | undefined) | undefined} quick
   */
  #field(target, raw, read, isText, quick) {
    const first = firstOf(target);
    const number = NUMBERS.indexOf(target);
    const told = TOLD.indexOf(target);
    const [only, ...more] = raw;
    if (target === "approvals") this.#approvals = (row) => read(row).value;
    if (target === "currency") this.#own = raw;
    if (first === "annual_fees" || target.endsWith(".asked_amount")) this.#moneyTerms = true;
    if (number >= 0) {
      const slowly = (/** @type {any} */ row) => {
        const { value, problems } = read(row);
        if (problems.length > 0) return undefined;
        this.#currency = isObject(value) && typeof value.currency === "string" ? value.currency : "";
        const text = isObject(value) ? value.amount : value;
        return typeof text === "string" && NUMBER.test(text) ? text : undefined;
      };
      this.#numbers.push({ place: number, read: quick ? (row) => quick(row) ?? slowly(row) : slowly, raw });
      this.#numbers.sort((a, b) => a.place - b.place);
    } else if (told >= 0) this.#told[told] = { read: remembered(raw, read), raw };
    else if (isText && only && more.length === 0 && NAMES.includes(target)) this.#names.push(only);
    else if (isText && PASSED.includes(first)) return;
    else {
      const part = PART[first] ?? OTHER;
      this.#cold[part]?.push(...raw);
      // A column that is not there is the same in every row.
      for (const cell of raw) this.#places[part]?.push(...[this.#placeOf.get(cell) ?? -1].filter((place) => place >= 0));
    }
  }

  /**
   * Finds what a row is; nothing where it must go the slow way.
   * @param {any} row @param {Found} into @param {boolean} calm no cell holds a sign that nobody types
   * @returns {boolean}
   */
  find(row, into, calm) {
    if (this.slow || this.#approvals?.(row) !== undefined) return false;
    for (let part = 0; part < PARTS; part++) {
      let key = /** @type {string | undefined} */ ("");
      if (calm) for (const place of /** @type {number[]} */ (this.#places[part])) key += row[place] + END;
      else key = keyOf(/** @type {((row: any) => unknown)[]} */ (this.#cold[part]), row);
      if (key === undefined) return false;
      into.keys[part] = key;
    }
    let brought = "";
    let numbers = 0;
    let amount = "";
    for (const { place, read, raw } of this.#numbers) {
      const number = read(row);
      let key;
      if (number === undefined) {
        const own = keyOf(raw, row);
        if (own === undefined) return false;
        key = `~${own}`;
      } else {
        key = `#${this.#currency}`;
        brought += `\t${number}`;
        numbers |= 1 << place;
      }
      into.keys[PRICE] += key + END;
      if (place === 0) amount = key;
    }
    if (this.#moneyTerms) into.keys[TERMS] += (keyOf(this.#own, row) ?? "") + amount;
    for (const name of this.#names) {
      const text = name(row);
      if (typeof text === "string" && CALM.test(text)) continue;
      const key = keyOf([name], row);
      if (key === undefined) return false;
      into.keys[OTHER] += key;
    }
    let told = "";
    for (const one of this.#told) {
      told += "\t";
      if (!one) continue;
      const { value, problems } = one.read(row);
      if (typeof value === "string" ? /[\t\n\r]/.test(value) : value !== undefined) return false;
      if (problems.length > 0) {
        const key = keyOf(one.raw, row);
        if (key === undefined) return false;
        into.keys[OTHER] += key;
      }
      told += value ?? "";
    }
    into.numbers = numbers;
    into.brought = told + brought;
    return true;
  }

  /** The part of a row's deal, with what was wrong in it. @param {any} row @param {number} part @returns {{ deal: any, problems: Problem[] }} */
  part(row, part) {
    const record = this.mapping && this.names ? placed(this.names, row) : row;
    if (this.mapping) {
      const { deal, problems } = mapRecord((this.#mappings[part] ??= this.#mappingOf(part)), record);
      return { deal, problems: problems.filter(({ path }) => (PART[firstOf(path)] ?? OTHER) === part) };
    }
    /** @type {{ [fact: string]: any }} */
    const own = bare({});
    const { deal } = this.deal(row);
    for (const key of Object.keys(deal)) if (this.#belongs(key, part)) own[key] = deal[key];
    return { deal: own, problems: [] };
  }

  /** Whether a fact is one of the part's. What is asked in money is asked in the deal's currency, which is perhaps the price's. @param {string} target @param {number} part */
  #belongs(target, part) {
    return (PART[firstOf(target)] ?? OTHER) === part || (part === TERMS && this.#moneyTerms && (target === "currency" || target === "amount"));
  }

  /** The mapping of what a part holds. @param {number} part */
  #mappingOf(part) {
    const targets = this.targets.filter((target) => this.#belongs(target, part));
    return { ...this.mapping, fields: Object.fromEntries(targets.map((target) => [target, this.mapping.fields[target]])) };
  }
}

/** The same reading, once for what stands there often. @param {((row: any) => unknown)[]} raw @param {(row: any) => { value?: unknown, problems: Problem[] }} read */
function remembered(raw, read) {
  /** @type {Map<string, { value?: unknown, problems: Problem[] }>} */
  const known = new Map();
  return (/** @type {any} */ row) => {
    const key = keyOf(raw, row);
    if (key === undefined) return read(row);
    let found = known.get(key);
    if (!found) {
      if (known.size > REMEMBERED) known.clear();
      known.set(key, (found = read(row)));
    }
    return found;
  };
}

/** @param {((row: any) => unknown)[]} cells @param {any} row */
function keyOf(cells, row) {
  let key = "";
  for (const cell of cells) {
    const value = cell(row);
    if (typeof value === "string") {
      if (MARKS.test(value)) return undefined;
      key += value + END;
    } else if (typeof value === "object" && value !== null) return undefined;
    else key += `${NO_TEXT}${value}${END}`;
  }
  return key;
}

/** What is often a plain number is read without more ado. @param {any} field @param {any} mapping @param {((row: any) => unknown)[]} raw @param {(currency: string) => void} currency */
function quickly(field, mapping, raw, currency) {
  const money = field.kind === "money";
  const [amount, ...more] = raw;
  if (!(money || field.kind === "decimal" || field.kind === "integer") || typeof field.from !== "string" || !amount || more.length > 1) return undefined;
  if (field.unit || field.tax_included || (field.currency_from && typeof field.currency_from !== "string")) return undefined;
  // Digits alone are the same in every notation.
  const plain = field.kind !== "integer" && (field.written ?? mapping.numbers ?? "1234.56") === "1234.56" ? /^[1-9]\d{0,13}(?:\.\d{1,8})?$/ : DIGITS;
  const constant = money && more.length === 0 ? (field.currency ?? "") : undefined;
  if (constant !== undefined && constant !== "" && !CODE.test(constant)) return undefined;
  return (/** @type {any} */ row) => {
    const text = amount(row);
    if (typeof text !== "string" || !plain.test(text)) return undefined;
    if (!money) currency("");
    else if (constant !== undefined) currency(constant);
    else {
      const code = more[0]?.(row);
      if (typeof code !== "string" || !CODE.test(code)) return undefined;
      currency(code);
    }
    return text;
  };
}

/** The mapping, with what is always the same. @param {any} mapping @param {readonly string[]} standard */
function withStandard(mapping, standard) {
  const more = standard.map((id) => /** @type {const} */ ([`terms.${id}.asked`, { kind: "text", default: "standard" }]));
  return { ...mapping, fields: { ...mapping.fields, ...Object.fromEntries(more) } };
}

/** Whether one of the targets lies within another, or is there twice. @param {string[]} targets */
function clash(targets) {
  const all = new Set(targets);
  return all.size < targets.length || targets.some((target) => target.split(".").some((_, at, steps) => at > 0 && all.has(steps.slice(0, at).join("."))));
}

/** @param {unknown} value @returns {value is { [name: string]: any }} */
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
