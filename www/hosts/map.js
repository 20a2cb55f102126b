// From the CRM's record to a deal, as the mapping says. Pure: the same record and mapping give the same deal. Nothing
// in a mapping is ever run; the readings below are all there are. src/rules/mapping checks what is read here.
import { bare, own as property, toText } from "../plain/json.js";
import { alpha2 } from "./countries.js";

/** @typedef {import("../types/mapping.js").Mapping} Mapping */
/** @typedef {import("../types/mapping.js").FieldFile} Field */
/** @typedef {import("../types/mapping.js").Why} Why */

/**
 * A value that could not be read, for the admin: `say.js` has the sentence of each code.
 * @typedef {object} Problem
 * @property {string} path the fact's path in the deal
 * @property {string} from where it stood in the record
 * @property {string} code
 * @property {string} found the beginning of what stood there
 * @property {string[]} [near] paths of the record that were probably meant
 */

/** A deal as far as the record has it; `missing` says of the rest why. @typedef {{ schema: string, missing?: { path: string, why: Why }[], [fact: string]: unknown }} Mapped */

/** What a path may be, as in src/rules/mapping. */
const PATH = 200;
const STEPS = 16;
/** How many facts one record gives, and how many empty ones are named; the rules read no more. */
const FACTS = 100_000;
const MISSING = 5_000;
const PROBLEMS = 200;
const MOST_ENTRIES = 5_000;
const PATHS = 200;
/** Lists whose entries add up. */
const WHOLE = ["cost.scope_added", "deductions"];
/** Longer texts are no number, no day and no key of a table. */
const LONG = 200;
/** How long what stands between the values of a text may be, as in src/rules/mapping. */
const SEPARATOR = 10;
/** Amounts that are nothing on hardly any deal, and zero in many records where nobody has entered them. */
const NEVER_ZERO = ["amount", "list_price", "annual_fees", "cost.direct", "cost.overhead", "leverage.quota", "leverage.team_quota"];
/** Currencies whose amounts have three decimals as they stand. */
const THREE_DECIMALS = ["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"];
/** Problems that are none for sure: the value was read, and is questioned. */
const REMARKS = ["small-percent", "list-cut", "thousands-unclear", "zero"];

/** Whether a value was read all the same. @param {{ code: string }} problem */
export const isRemark = ({ code }) => REMARKS.includes(code);

/** Why a value cannot be read. It is thrown and caught here, and an `Error` would write down each time where that was. */
class Unreadable {
  /** @param {string} code @param {unknown} value */
  constructor(code, value) {
    this.code = code;
    this.value = value;
  }
}

/** A value that is not there. */
class Absent {
  /** @param {Why} why */
  constructor(why) {
    this.why = why;
  }
}

/**
 * Maps a record.
 * @param {unknown} mapping
 * @param {unknown} record
 * @param {{ withheld?: { [path: string]: Why } }} [options] `withheld`: paths of the record that the CRM does not give
 *   this user or cannot hold, each with why
 * @returns {{ deal: Mapped, problems: Problem[] }}
 */
export function mapRecord(mapping, record, { withheld = {} } = {}) {
  const { fields, numbers, dates, zone } = /** @type {Mapping} */ (isObject(mapping) ? mapping : {});
  const run = new Run({ numbers, dates, zone }, withheld);
  const deal = /** @type {Mapped} */ ({ schema: "walkaway.deal/2" });
  if (isObject(fields)) run.fields(fields, record, deal, "");
  else run.problem("", "", "bad-mapping", fields);
  if (run.missing.length > 0) deal.missing = run.missing;
  return { deal, problems: run.problems };
}

/**
 * The reading of one field, for who maps many rows of the same columns: what `mapRecord` makes of it alone.
 * @param {Mapping} mapping @param {string} target @param {(row: any, path: string) => unknown} at what stands at a path of a row
 * @returns {(row: unknown) => { value?: unknown, problems: Problem[] }} without a value there is none
 */
export function readingOf(mapping, target, at) {
  const { numbers, dates, zone, fields } = mapping;
  return (row) => {
    const run = new Run({ numbers, dates, zone }, {}, at);
    const into = /** @type {{ value?: unknown }} */ ({});
    run.field(/** @type {Field} */ (fields?.[target]), row, into, "value", target);
    return { value: into.value, problems: run.problems };
  };
}

/** The paths that a field looks at, its currency's too. @param {Field} field @returns {string[]} */
export const pathsOf = (field) => [...paths(field.from), ...paths(field.currency_from)];

/** One mapping of one record. */
class Run {
  /** @type {{ path: string, why: Why }[]} */
  missing = [];
  /** @type {Problem[]} */
  problems = [];
  #left = FACTS;
  /** Where in the record the value stands that is read. */
  #from = "";

  /**
   * @param {Pick<Mapping, "numbers" | "dates" | "zone">} defaults @param {{ [path: string]: Why }} withheld
   * @param {(record: unknown, path: string) => unknown} [at]
   */
  constructor(defaults, withheld, at = walk) {
    this.defaults = defaults;
    this.withheld = withheld;
    this.at = at;
  }

  /** @param {{ [target: string]: Field }} fields @param {unknown} record @param {object} into @param {string} prefix */
  fields(fields, record, into, prefix) {
    for (const target of Object.keys(fields).slice(0, MOST_ENTRIES)) {
      const field = fields[target];
      const path = prefix + target;
      // What is left unread is said to be: an approval without its end would be one without end.
      if (this.#left-- <= 0) return this.#miss(path, "error");
      if (!isObject(field)) this.problem(path, "", "bad-mapping", field);
      else this.field(/** @type {Field} */ (field), record, into, target, path);
    }
  }

  /** @param {Field} field @param {unknown} record @param {object} into @param {string} target @param {string} path */
  field(field, record, into, target, path) {
    let from = "";
    try {
      const found = this.#find(field, record);
      from = this.#from = found.path;
      put(into, target, this.#read(field, found.value, record, path));
    } catch (error) {
      if (error instanceof Absent) {
        if (field.default !== undefined && field.default !== null) put(into, target, field.default);
        else this.#miss(path, field.missing ?? error.why);
      } else if (error instanceof Unreadable) {
        this.#miss(path, "invalid");
        const near = this.#inside(field, error.value, record, from);
        if (near.length > 0) this.problem(path, from, "group", error.value, near);
        else this.problem(path, from, error.code, error.value);
      } else {
        // A getter of the page's own object, or a proxy around it, failed.
        this.#miss(path, "error");
        this.problem(path, from || String(paths(field.from)[0] ?? ""), "threw", error);
      }
    }
  }

  /** Where a value is expected and a group or a list stands: the paths inside it that can be read. @param {Field} field @param {unknown} group @param {unknown} record @param {string} from */
  #inside(field, group, record, from) {
    if (typeof group !== "object" || group === null || field.kind === "list" || group instanceof Date) return [];
    const quiet = new Run(this.defaults, {});
    return Object.keys(group).slice(0, 20).filter((name) => {
      try {
        const value = /** @type {any} */ (group)[name];
        return !isEmpty(value, field.kind) && quiet.#value(field, field.kind, value, record, "") !== undefined;
      } catch {
        return false;
      }
    }).slice(0, 3).map((name) => (from === "." ? name : `${from}.${name}`));
  }

  /** The first path that holds something. @param {Field} field @param {unknown} record */
  #find(field, record) {
    /** @type {Why} */
    let why = "unmapped";
    for (const path of paths(field.from)) {
      if (Object.hasOwn(this.withheld, path)) {
        why = this.withheld[path] ?? why;
        continue;
      }
      const value = this.at(record, path);
      if (value === undefined) continue;
      if (!isEmpty(value, field.kind) && !(field.zero_is_empty && isZero(value))) return { path, value };
      if (why === "unmapped") why = "empty";
    }
    throw new Absent(why);
  }

  /** @param {Field} field @param {unknown} value @param {unknown} record @param {string} path @returns {unknown} */
  #read(field, value, record, path) {
    if (field.kind !== "list") return this.#value(field, field.kind, value, record, path);
    const list = typeof value === "string" && field.of ? value.split(separatorOf(field)).filter((part) => part.trim()) : value;
    if (!Array.isArray(list)) throw new Unreadable("not-a-list", value);
    const most = Math.min(field.limit ?? MOST_ENTRIES, MOST_ENTRIES);
    if (list.length <= most) return this.#entries(field, list, record, path);
    this.problem(path, this.#from, "list-cut", `${most} / ${list.length}`);
    const read = this.#entries(field, list.slice(0, most), record, path);
    // Where a part would be judged otherwise than the whole, an entry that nobody can read stands for what was left out.
    return field.of || WHOLE.includes(path) ? [...read, []] : read;
  }

  /** @param {Field} field @param {unknown[]} entries @param {unknown} record @param {string} path @returns {unknown[]} */
  #entries(field, entries, record, path) {
    // One value that cannot be read makes the whole list unknown: what is left of it could be judged otherwise.
    if (field.of) return entries.map((entry) => this.#value(field, field.of, entry, record, path));
    const items = field.items;
    if (!isObject(items)) throw new Unreadable("bad-mapping", items);
    return entries.map((entry, place) => {
      const into = {};
      this.fields(/** @type {{ [target: string]: Field }} */ (items), entry, into, `${path}.${place}.`);
      return into;
    });
  }

  /** A percentage as a share; one below 1 % may be a share already. @param {string} number @param {unknown} value @param {string} path */
  #percent(number, value, path) {
    if (/^-?0\.\d*[1-9]/.test(number)) this.problem(path, this.#from, "small-percent", value);
    return share(shift(number, -2), value);
  }

  /** @param {Field} field @param {Field["kind"]} kind @param {unknown} value @param {unknown} record @param {string} path @returns {unknown} */
  #value(field, kind, value, record, path) {
    const number = () => counted(decimal(value, field.written ?? this.defaults.numbers ?? "1234.56"), field);
    switch (kind) {
      case "text":
        return typeof field.prefix === "string" ? field.prefix + text(value) : text(value);
      case "money":
        return this.#amount(field, number(), value, record, path);
      case "micros":
        return this.#amount(field, shift(number(), -6), value, record, path);
      case "decimal":
        return NEVER_ZERO.includes(path) ? this.#amount({ ...field, currency: null, currency_from: null }, number(), value, record, path) : number();
      case "integer":
        return whole(number(), value);
      case "percent":
        return this.#percent(number(), value, path);
      case "ratio":
        return share(number(), value);
      case "date":
      case "moment": {
        const written = field.written ?? this.defaults.dates ?? "yyyy-mm-dd";
        return moment(value, written, field.zone ?? this.defaults.zone ?? "", kind === "moment");
      }
      case "yes_no":
        return yesNo(value) === "yes";
      case "answer":
        return yesNo(value, true);
      case "lookup":
        return lookup(value, field, path);
      case "range":
        return band(Number(number()), field.bands, value);
      case "country":
        return country(value, field.table);
      default:
        throw new Unreadable("bad-mapping", kind);
    }
  }

  /** An amount, and what is odd about it. @param {Field} field @param {string} amount @param {unknown} value @param {unknown} record @param {string} path */
  #amount(field, amount, value, record, path) {
    const money = this.#money(field, amount, record);
    // Whoever says what zero means, or how numbers are written, is not asked.
    const unsaid = (/** @type {unknown} */ setting) => setting === undefined || setting === null;
    if (!/[1-9]/.test(amount) && NEVER_ZERO.includes(path) && unsaid(field.zero_is_empty)) this.problem(path, this.#from, "zero", value);
    const three = THREE_DECIMALS.includes(typeof money === "string" ? "" : money.currency);
    const written = unsaid(field.written) && unsaid(this.defaults.numbers);
    if (written && !three && typeof value === "string" && /^-?[1-9]\d{0,2}\.\d{3}$/.test(value.trim())) this.problem(path, this.#from, "thousands-unclear", value);
    return money;
  }

  /** @param {Field} field @param {string} amount @param {unknown} record */
  #money(field, amount, record) {
    const from = paths(field.currency_from);
    let found = from.map((path) => this.at(record, path)).find((it) => it !== undefined && !isEmpty(it, "text"));
    found ??= field.currency;
    // The record says its currencies, and not this one: in another currency the amount would be another price.
    if (found === undefined || found === null) {
      if (from.length > 0) throw new Unreadable("currency-missing", from[0]);
      return amount;
    }
    const currency = text(found).toUpperCase();
    if (!/^[A-Z]{3}$/.test(currency)) throw new Unreadable("not-a-currency", found);
    return { amount, currency };
  }

  /** @param {string} path @param {Why} why */
  #miss(path, why) {
    // What is there and could not be read is never left out: of an approval it may be its end.
    const empty = why === "empty" || why === "unmapped";
    if (!empty || this.missing.length < MISSING) this.missing.push({ path, why });
  }

  /** @param {string} path @param {string} from @param {string} code @param {unknown} value @param {string[]} [near] */
  problem(path, from, code, value, near) {
    if (this.problems.length < PROBLEMS) this.problems.push({ path, from, code, found: shown(value), ...(near && { near }) });
  }
}

// Walking the record ------------------------------------------------------------------------------------------------

/** @param {Field["from"]} from @returns {string[]} */
function paths(from) {
  const list = Array.isArray(from) ? from : [from];
  return /** @type {string[]} */ (list.filter((path) => typeof path === "string" && path !== "")).slice(0, PATHS);
}

/**
 * The value at a path of an object's own properties, never of its prototypes; nothing when there is no such path. What
 * ends early at an empty value is empty.
 * @param {unknown} record @param {string} path @returns {unknown}
 */
export function walk(record, path) {
  if (path === ".") return record;
  if (path.length > PATH) return undefined;
  const steps = path.split(".");
  return steps.length > STEPS ? undefined : descend(record, steps, 0);
}

/** @param {unknown} value @param {string[]} steps @param {number} from @returns {unknown} */
function descend(value, steps, from) {
  if (from === steps.length) return value;
  if (value === null || value === false || value === "") return null;
  if (typeof value !== "object") return undefined;
  // Names of fields hold points in some CRMs: the longest name that is there is meant.
  for (let to = steps.length; to > from; to--) {
    const name = steps.slice(from, to).join(".");
    if (Array.isArray(value) && !/^\d{1,6}$/.test(name)) continue;
    if (!Object.hasOwn(value, name)) continue;
    const found = /** @type {{ [name: string]: unknown }} */ (value)[name];
    return descend(found, steps, to);
  }
  return undefined;
}

/** Odoo writes `false` where a field is empty, whatever it holds. @param {unknown} value @param {Field["kind"]} kind */
function isEmpty(value, kind) {
  if (value === false) return kind !== "yes_no" && kind !== "answer" && kind !== "lookup";
  return value === null || value === undefined || (typeof value === "string" && value.trim() === "");
}

/** What stands between the values of one text. @param {Field} field */
function separatorOf({ separator }) {
  return typeof separator === "string" && separator !== "" && separator.length <= SEPARATOR ? separator : ";";
}

/** Nothing but zeros, however they are written. @param {unknown} value */
function isZero(value) {
  return (typeof value === "number" && value === 0) || (typeof value === "string" && /^[-+]?0[0.,\s]*%?$/.test(value.trim()));
}

/** @param {unknown} value @returns {value is { [name: string]: any }} */
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Puts a value at a dotted path. @param {object} into @param {string} target @param {unknown} value */
function put(into, target, value) {
  const steps = target.split(".");
  let place = into;
  steps.forEach((step, depth) => {
    const last = depth === steps.length - 1;
    const own = Object.hasOwn(place, step) ? /** @type {any} */ (place)[step] : undefined;
    if (!last && isObject(own)) {
      place = own;
      return;
    }
    const made = last ? value : {};
    // By definition, not by assignment: a step may be called `__proto__`.
    Object.defineProperty(place, step, property(made));
    place = /** @type {object} */ (made);
  });
}

/** The beginning of a value, for the admin. @param {unknown} value */
function shown(value) {
  try {
    if (value instanceof Error) return value.message.slice(0, 80);
    const text = typeof value === "object" ? toText(value, { numbers: true }) : String(value);
    return text.length > 80 ? `${text.slice(0, 79)}…` : text;
  } catch {
    return typeof value;
  }
}

// Readings ----------------------------------------------------------------------------------------------------------

/** @param {unknown} value */
function text(value) {
  if (typeof value === "string") return value.trim();
  if (typeof value === "bigint" || (typeof value === "number" && Number.isFinite(value))) return String(value);
  throw new Unreadable("not-text", value);
}

/** What stands between thousands, as a pattern, and in front of the decimals. @type {{ [written: string]: RegExp }} */
const NUMBERS = {
  "1234.56": numberPattern("", "\\."),
  "1,234.56": numberPattern(",", "\\."),
  "1.234,56": numberPattern("\\.", ","),
  "1 234,56": numberPattern(" ", ","),
};

/** @param {string} group @param {string} point */
function numberPattern(group, point) {
  const thousands = group ? `|\\d{1,3}(?:${group}\\d{2,3})*${group}\\d{3}` : "";
  return new RegExp(`^([-+]?)(\\d+${thousands})(?:${point}(\\d+))?$`);
}

/** A number as decimal text; no digit goes through a floating-point number. @param {unknown} value @param {string} written */
function decimal(value, written) {
  if (typeof value === "number" || typeof value === "bigint") return plainNumber(String(value), value);
  if (typeof value !== "string" || value.length > LONG) throw new Unreadable("not-a-number", value);
  const notation = Object.hasOwn(NUMBERS, written) ? NUMBERS[written] : undefined;
  if (!notation) throw new Unreadable("bad-mapping", written);
  const tidy = value.trim().replace(/[\u00a0\u2009\u202f]/g, " ").replace(/\s*%$/, "").replace(/^\u2212/, "-");
  const [, sign, digits, fraction] = tidy.match(notation) ?? [];
  if (digits === undefined) throw new Unreadable("not-a-number", value);
  return canonical(sign === "-", digits.replace(/\D/g, ""), fraction ?? "");
}

/** A number as JavaScript writes it, perhaps with an exponent. @param {string} written @param {unknown} value */
function plainNumber(written, value) {
  const [, sign, digits = "", fraction = "", power = "0"] = written.match(/^(-?)(\d+)(?:\.(\d+))?(?:e([-+]\d+))?$/) ?? [];
  if (sign === undefined || Math.abs(Number(power)) > 40) throw new Unreadable("not-a-number", value);
  return shift(canonical(sign === "-", digits, fraction), Number(power));
}

/** @param {boolean} negative @param {string} digits @param {string} fraction */
function canonical(negative, digits, fraction) {
  const whole = digits.replace(/^0+(?=\d)/, "");
  const number = fraction === "" ? whole : `${whole}.${fraction}`;
  return negative && /[1-9]/.test(number) ? `-${number}` : number;
}

/** Ten to the power of `places` times a decimal text. @param {string} number @param {number} places */
function shift(number, places) {
  const negative = number.startsWith("-");
  const [digits = "", fraction = ""] = number.replace("-", "").split(".");
  const all = "0".repeat(Math.max(0, -places)) + digits + fraction + "0".repeat(Math.max(0, places - fraction.length));
  const point = Math.max(0, -places) + digits.length + places;
  return canonical(negative, all.slice(0, point) || "0", all.slice(point).replace(/0+$/, ""));
}

/** What a number comes to: as many as it counts, without the tax in it. @param {string} number @param {Field} field */
function counted(number, { unit, tax_included: tax }) {
  const places = unit === "thousands" ? 3 : unit === "millions" ? 6 : 0;
  const counts = places ? shift(number, places) : number;
  return tax === undefined || tax === null ? counts : untaxed(counts, plainNumber(String(tax), tax));
}

/** An amount without the tax at that rate, to eight decimals, half away from zero. @param {string} gross @param {string} rate */
function untaxed(gross, rate) {
  const [amount, decimals] = scaled(gross);
  const [share, of] = scaled(rate);
  // gross / (1 + rate), both in whole numbers.
  const over = (amount < 0n ? -amount : amount) * 10n ** BigInt(of + 8);
  const under = 10n ** BigInt(decimals) * (10n ** BigInt(of) + share);
  const net = shift(String((2n * over + under) / (2n * under)), -8);
  return amount < 0n && net !== "0" ? `-${net}` : net;
}

/** A decimal text as a whole number and how many of its digits are decimals. @param {string} number @returns {[bigint, number]} */
function scaled(number) {
  const [digits = "", fraction = ""] = number.split(".");
  return [BigInt(digits + fraction), fraction.length];
}

/** @param {string} number @param {unknown} value */
function whole(number, value) {
  const [digits = "", fraction = ""] = number.split(".");
  if (/[1-9]/.test(fraction)) throw new Unreadable("not-whole", value);
  return digits;
}

/** What is larger than the whole is no share but a percentage read as one, or the other way round. @param {string} number @param {unknown} value */
function share(number, value) {
  if (Math.abs(Number(number)) > 1) throw new Unreadable("not-a-share", value);
  return number;
}

const YES = ["yes", "y", "true", "1", "on", "si", "s", "verdadero", "sim"];
const NO = ["no", "n", "false", "0", "off", "falso", "nao"];
const UNKNOWN = ["unknown", "desconocido", "?"];

/** @param {unknown} value @param {boolean} [orUnknown] */
function yesNo(value, orUnknown = false) {
  const word = typeof value === "object" ? "" : fold(String(value));
  if (YES.includes(word)) return "yes";
  if (NO.includes(word)) return "no";
  if (orUnknown && UNKNOWN.includes(word)) return "unknown";
  throw new Unreadable("not-yes-no", value);
}

/** The same for every way to write a word: case, accents, and the blanks around and in it. @param {string} word */
export function fold(word) {
  const letters = word.slice(0, LONG).normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return letters.replace(/[\s.,'’()-]+/g, " ").trim();
}

/** The entry of a table, as it is written or nearly so. @param {unknown} value @param {Field["table"]} table */
function entry(value, table) {
  if (!isObject(table) || typeof value === "object") return undefined;
  const word = String(value);
  if (Object.hasOwn(table, word)) return table[word];
  const key = Object.keys(table).find((key) => fold(key) === fold(word));
  return key === undefined ? undefined : table[key];
}

/** @param {unknown} value @param {Field} field @param {string} path @returns {unknown} */
function lookup(value, { table, others }, path) {
  const found = entry(value, table);
  if (found !== undefined && found !== null) return found;
  // An approval whose state nobody knows is not one without a state.
  if (value === false || (others === "nothing" && !path.startsWith("approvals."))) throw new Absent("empty");
  if (others === "as_it_is") return text(value);
  throw new Unreadable("not-in-table", value);
}

/** @param {number} number @param {Field["bands"]} bands @param {unknown} value */
function band(number, bands, value) {
  const list = Array.isArray(bands) ? bands : [];
  const found = list.find(({ below }) => below === undefined || below === null || number < Number(below));
  if (found?.value === undefined || found.value === null) throw new Unreadable("no-band", value);
  return found.value;
}

/** @param {unknown} value @param {Field["table"]} table */
function country(value, table) {
  const own = entry(value, table);
  const code = typeof own === "string" ? own : typeof value === "string" ? alpha2(value, fold) : undefined;
  if (!code) throw new Unreadable("not-a-country", value);
  return code;
}

// Days --------------------------------------------------------------------------------------------------------------

const TIME = String.raw`(?:[T ,]+(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?)?`;
const ISO = new RegExp(String.raw`^(\d{4})-(\d{2})-(\d{2})${TIME}\s*(Z|[-+]\d{2}:?\d{2})?$`, "i");
const SLASHES = new RegExp(String.raw`^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})${TIME}$`);
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;

/** A day, or with `timed` a day and its time. @param {unknown} value @param {string} written @param {string} zone @param {boolean} timed */
function moment(value, written, zone, timed) {
  const wrong = new Unreadable("not-a-date", value);
  if (value instanceof Date) return inZone(value.getTime(), zone, timed, wrong);
  const said = typeof value === "number" || typeof value === "string" ? String(value).trim() : "";
  if (said.length > LONG) throw wrong;
  switch (written) {
    case "epoch_ms":
    case "epoch_s":
      if (!/^-?\d{1,16}$/.test(said)) throw wrong;
      return inZone(Number(said) * (written === "epoch_s" ? 1000 : 1), zone, timed, wrong);
    case "yyyy-mm-dd": {
      const [, year, month, day, hour, minute, offset] = said.match(ISO) ?? [];
      // With a zone the page's clock counts; without one the record's, as it stands there.
      if (offset && zone && hour) return inZone(Date.parse(said.replace(/[ ,]+(?=\d)/, "T")), zone, timed, wrong);
      return clock([year, month, day, hour, minute], timed, wrong);
    }
    case "dd/mm/yyyy":
    case "mm/dd/yyyy": {
      const [, first, second, year, hour, minute] = said.match(SLASHES) ?? [];
      const [day, month] = written === "dd/mm/yyyy" ? [first, second] : [second, first];
      return clock([year?.length === 2 ? `20${year}` : year, month, day, hour, minute], timed, wrong);
    }
    case "yyyymmdd":
      return clock(said.match(COMPACT)?.slice(1) ?? [], timed, wrong);
    default:
      throw new Unreadable("bad-mapping", written);
  }
}

/** Year, month, day, hour and minute as they are written. @param {(string | undefined)[]} parts @param {boolean} timed @param {Unreadable} wrong */
function clock(parts, timed, wrong) {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = parts.map((part) => Number(part ?? 0));
  const instant = new Date(Date.UTC(year, month - 1, day, hour, minute));
  // The 31st of April would quietly become the 1st of May.
  const same = instant.getUTCMonth() === month - 1 && instant.getUTCDate() === day && hour < 24 && minute < 60;
  if (year < 1000 || !same) throw wrong;
  return instant.toISOString().slice(0, timed && parts[3] !== undefined ? 16 : 10);
}

/** A point in time as clocks show it there. @param {number} time @param {string} zone @param {boolean} timed @param {Unreadable} wrong */
function inZone(time, zone, timed, wrong) {
  const instant = new Date(time);
  if (Number.isNaN(instant.getTime()) || !/^\d{4}-/.test(instant.toISOString())) throw wrong;
  /** @type {{ [type: string]: string }} */
  const parts = {};
  try {
    const day = /** @type {const} */ ({ year: "numeric", month: "2-digit", day: "2-digit" });
    const options = /** @type {const} */ ({ ...day, hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: zone || "UTC" });
    const format = new Intl.DateTimeFormat("en-US", bare(options));
    for (const { type, value } of format.formatToParts(instant)) parts[type] = value;
  } catch {
    throw new Unreadable("bad-zone", zone);
  }
  const day = `${String(parts.year).padStart(4, "0")}-${parts.month}-${parts.day}`;
  return timed ? `${day}T${parts.hour}:${parts.minute}` : day;
}
