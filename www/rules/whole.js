// A policy over the defaults, as the rules take it: objects by their keys, lists and everything else whole.

/** @param {any} value @returns {value is { [key: string]: any }} */
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** @param {any} defaults @param {any} own @returns {any} */
export function whole(defaults, own) {
  if (own === undefined || own === null) return defaults;
  if (!isObject(defaults) || !isObject(own)) return own;
  const keys = new Set([...Object.keys(defaults), ...Object.keys(own)]);
  return Object.fromEntries([...keys].map((key) => [key, whole(defaults[key], own[key])]));
}

/**
 * What differs between two values: the paths of the smallest parts, each with both. Lists of another length differ as a
 * whole.
 * @param {any} before @param {any} after @param {string} [path]
 * @returns {{ path: string, before: any, after: any }[]}
 */
export function changes(before, after, path = "") {
  const inside = (/** @type {string | number} */ key) => `${path}${path && "."}${key}`;
  if (isObject(before) && isObject(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return keys.flatMap((key) => changes(before[key], after[key], inside(key)));
  }
  // Entries that have a name are told apart by it: one that moved is no change.
  const [one, other] = [byName(before), byName(after)];
  if (one && other) {
    return [...new Set([...one.keys(), ...other.keys()])].flatMap((name) => changes(one.get(name), other.get(name), inside(name)));
  }
  if (Array.isArray(before) && Array.isArray(after) && before.length === after.length) {
    return before.flatMap((entry, place) => changes(entry, after[place], inside(place)));
  }
  const same = before === after || JSON.stringify(before) === JSON.stringify(after) || isSameNumber(before, after);
  return same ? [] : [{ path, before, after }];
}

/** What an entry of a list is called: its id, or the segment and size of a row of prices. @param {any} entry */
function nameOf(entry) {
  const { id, segment, band, size_from: from, size_below: below } = isObject(entry) ? entry : {};
  // The row for all others is a row too.
  const isRow = [segment, band, from, below, isObject(entry) ? entry.minimum_margin : undefined].some((it) => it !== undefined);
  const name = id ?? (isRow ? [segment ?? "*", band, from, below === undefined ? undefined : `<${below}`].filter((it) => it !== undefined).join(" ") : undefined);
  return name === undefined ? undefined : String(name).replaceAll(".", "·");
}

/** A list's entries by their names, where each has one of its own. @param {any} list @returns {Map<string, any> | undefined} */
function byName(list) {
  if (!Array.isArray(list)) return undefined;
  const found = new Map(list.map((entry) => [nameOf(entry), entry]));
  return found.size === list.length && !found.has(undefined) ? /** @type {Map<string, any>} */ (found) : undefined;
}

/** "0.20" and 0.2. @param {unknown} a @param {unknown} b */
function isSameNumber(a, b) {
  const number = (/** @type {unknown} */ it) => (typeof it === "number" || (typeof it === "string" && /^-?\d+(\.\d+)?$/.test(it)) ? Number(it) : NaN);
  return number(a) === number(b);
}

/** The same with one part of it exchanged. @param {any} value @param {string} path @param {any} part @returns {any} */
export function exchanged(value, path, part) {
  const [first = "", ...rest] = path.split(".");
  const copy = Array.isArray(value) ? [...value] : { ...value };
  const place = byName(value) ? copy.findIndex((/** @type {any} */ entry) => nameOf(entry) === first) : first;
  const at = place === -1 ? copy.length : place;
  const next = rest.length === 0 ? part : exchanged(copy[at] ?? {}, rest.join("."), part);
  if (next !== undefined) copy[at] = next;
  else if (Array.isArray(copy)) copy.splice(Number(at), 1);
  else delete copy[at];
  return copy;
}
