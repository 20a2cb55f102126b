// What is or may be wrong where a policy, a mapping and a record meet, found by one function for the command, the two lines on a
// page and the studio. The mistakes of each file alone the rules find; what only a record shows is found here.
import { walk } from "./map.js";

/** @typedef {import("./map-words.js").Mistake} Mistake */
/** @typedef {{ from?: unknown, kind?: unknown, missing?: unknown, currency?: unknown, currency_from?: unknown, items?: unknown }} Field */

/** So much of a record is looked through for what was meant. */
const PATHS = 2_000;
const DEPTH = 6;
/** So many entries of a list show what its entries have. */
const ENTRIES = 20;

/**
 * Every mistake of a mapping, by the policy; and what a record shows of it: paths that the record has not, and values that
 * the policy lacks.
 * @param {Pick<import("../index.js").Rules, "checkMapping">} rules
 * @param {{ policy: any, mapping: any, record?: unknown, deal?: any }} given `record`: one of the CRM's; `deal`: what it was mapped to
 * @returns {Mistake[]} each with its path in the mapping; a value of the deal with the fact that it is
 */
export function doubtsOf(rules, { policy, mapping, record, deal }) {
  const found = /** @type {Mistake[]} */ (rules.checkMapping(mapping, policy ?? null, deal));
  // What a table gives was said where it stands in the table.
  const said = new Set(found.filter(({ path }) => path.startsWith("fields.")).map(textOf));
  const own = found.filter((mistake) => mistake.path.startsWith("fields.") || !mistake.code.includes("-unknown") || !said.has(textOf(mistake)));
  return record === undefined ? own : [...own, ...missingPaths(mapping, record)];
}

/** The value that a remark is about. @param {Mistake} mistake */
const textOf = ({ with: given }) => JSON.stringify(given?.text ?? null);

/** Paths of a mapping that a record has not, each with the nearest that it has. @param {any} mapping @param {unknown} record @returns {Mistake[]} */
export function missingPaths(mapping, record) {
  return isObject(mapping?.fields) && typeof record === "object" && record !== null ? inFields(mapping.fields, [record], "fields") : [];
}

/** @param {{ [target: string]: Field }} fields @param {unknown[]} records of which one may have it @param {string} at @returns {Mistake[]} */
function inFields(fields, records, at) {
  /** @type {string[] | undefined} */
  let known;
  return Object.entries(fields).flatMap(([target, field]) => {
    if (!isObject(field)) return [];
    const path = `${at}.${target}`;
    /** @type {Mistake[]} */
    const found = [];
    // Whoever says why it is missing, or what holds then, knows.
    const sources = [["from", field.from, field.missing], ["currency_from", field.currency_from, field.currency]];
    for (const [name, given, excuse] of sources) {
      const list = (Array.isArray(given) ? given : [given]).filter((one) => typeof one === "string" && one !== "");
      if (list.length === 0 || (excuse !== undefined && excuse !== null)) continue;
      if (list.some((one) => records.some((record) => walk(record, one) !== undefined))) continue;
      known ??= pathsIn(records);
      const near = nearest(list[0], known);
      const code = near === undefined ? "path-missing" : "path-missing-nearest";
      const place = Array.isArray(given) ? `${path}.${name}.0` : `${path}.${name}`;
      found.push({ path: place, code, with: { path: { text: list[0] }, ...(near !== undefined && { nearest: { text: near } }) }, severity: "warning" });
    }
    if (isObject(field.items) && typeof field.from === "string") {
      const lists = records.map((record) => walk(record, /** @type {string} */ (field.from))).filter(Array.isArray);
      const entries = lists.flatMap((list) => list.slice(0, ENTRIES)).slice(0, ENTRIES);
      if (entries.length > 0) found.push(...inFields(/** @type {any} */ (field.items), entries, `${path}.items`));
    }
    return found;
  });
}

/**
 * Every path of records, in their order; of lists the first entry's.
 * @param {unknown[]} records @returns {string[]}
 */
export function pathsIn(records) {
  /** @type {Set<string>} */
  const found = new Set();
  const look = (/** @type {unknown} */ value, /** @type {string} */ path, /** @type {number} */ depth) => {
    if (typeof value !== "object" || value === null || depth === 0) return;
    const names = Array.isArray(value) && isObject(value[0]) ? ["0"] : Object.keys(value);
    for (const name of names) {
      if (found.size >= PATHS) return;
      const own = path && name ? `${path}.${name}` : path + name;
      found.add(own);
      look(/** @type {any} */ (value)[name], own, depth - 1);
    }
  };
  for (const record of records) look(record, "", DEPTH);
  return [...found];
}

/**
 * The known path that was most likely meant: by its last step, then by all of it.
 * @param {string} path @param {string[]} known
 */
export function nearest(path, known) {
  /** @type {{ near: string, score: number } | undefined} */
  let best;
  const last = plain(path.slice(path.lastIndexOf(".") + 1));
  const all = plain(path);
  for (const near of known) {
    const own = plain(near.slice(near.lastIndexOf(".") + 1));
    const far = distance(last, own);
    const whole = distance(all, plain(near));
    if (far * 3 > Math.max(last.length, own.length) && whole * 3 > Math.max(all.length, near.length)) continue;
    const score = far / Math.max(last.length, own.length, 1) + whole / Math.max(all.length, near.length, 1) / 4;
    if (!best || score < best.score) best = { near, score };
  }
  return best?.near;
}

/** A name without case, accents and what stands between its words. @param {string} name */
export function plain(name) {
  return name.slice(0, 80).normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/__[cr]$/, "").replace(/[\s_-]+/g, "");
}

/** How many letters must be changed, put in or left out. @param {string} one @param {string} other */
function distance(one, other) {
  let before = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (let row = 1; row <= one.length; row++) {
    const now = [row];
    for (let place = 1; place <= other.length; place++) {
      const same = one[row - 1] === other[place - 1] ? 0 : 1;
      now[place] = Math.min((now[place - 1] ?? 0) + 1, (before[place] ?? 0) + 1, (before[place - 1] ?? 0) + same);
    }
    before = now;
  }
  return before[other.length] ?? 0;
}

/** @param {unknown} value @returns {value is { [name: string]: any }} */
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
