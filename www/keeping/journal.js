// What happened, kept by this browser for pages that keep no records themselves: walk-aways, exceptions, returns.
// Each record has a place of its own and never changes: two tabs cannot undo each other's, and the same id is the
// same record. Nothing is taken out. Storage may be forbidden, full, or somebody else's; then nothing is kept.
//
// Beside each stands the place of the deal that it is about: the same id in another place is another deal. Records
// without one are offered to every deal of that id, and belong to the first that somebody takes them for.

import { bare, fromText, toText } from "../plain/json.js";
import { digest, keepOf, keptOf, ownKey, storage, watchReturn } from "./store.js";

/**
 * One thing that happened; `src/rules/facts/record.rs` says what it may hold.
 * @typedef {Record<string, unknown> & { id: string }} Kept
 */

const PREFIX = "walkaway/1/journal/";
/** Where records without a place have found their deal. */
const CLAIM = "walkaway/2/journal/";
const NEWS = "walkaway-journal";
const SCHEMA = "walkaway.journal/1";
const KINDS = ["closed", "walk_away", "exception", "posture", "return", "task", "outcome", "case", "promise"];
/** As many as the rules read. */
const RECORDS = 20_000;
/** No record of ours is a tenth of that. */
const RECORD_TEXT = 20_000;
const FILE_TEXT = 20_000_000;
/** How many refused records are named. */
const NAMED = 10;

/** Records read before: what is under a key never changes. @typedef {{ at: number, place?: string, record: Kept }} Entry */
/** @type {Map<string, Entry>} */
const known = new Map();

/** Whether records can be kept here. */
export function canKeepRecords() {
  return storage() !== undefined;
}

/**
 * Every record kept here, oldest first.
 * @param {string} [where] only those of deals in this place, or in one whose name begins with it
 * @returns {Kept[]}
 */
export function records(where) {
  const all = where ? entries().filter((entry) => isIn(placeOf(entry), where)) : entries();
  return all.map(({ record }) => record);
}

/**
 * Whether a place is another one, or part of it, as places are put together: "acme crm.lead" is of "acme", an address of its
 * origin; "acme2", "acme-test" and another port are not.
 * @param {string | undefined} place @param {string} where
 */
function isIn(place, where) {
  return place === where || [" ", "/"].some((between) => place?.startsWith(where + between) === true);
}

/**
 * What the page has kept, and what only this browser has: one thing that happened is there once, whoever returned it.
 * @param {unknown[]} given @param {Kept[]} own
 */
export function joined(given, own) {
  const known = new Set();
  for (const record of given) if (typeof record === "object" && record !== null) known.add(idOf(/** @type {Record<string, unknown>} */ (record)));
  const more = own.filter(({ id }) => !known.has(id));
  return { all: more.length > 0 ? [...given, ...more] : given, more: more.length };
}

/** @returns {Entry[]} */
function entries() {
  const found = [];
  try {
    const place = globalThis.localStorage;
    for (let at = 0; at < place.length; at++) {
      const key = ownKey(place.key(at), PREFIX);
      const entry = key ? entryAt(place, key) : undefined;
      if (entry) found.push(entry);
    }
  } catch {
    // Forbidden: nothing is kept here.
  }
  const day = (/** @type {Kept} */ { on }) => (typeof on === "string" ? on : "");
  found.sort((a, b) => order(day(a.record), day(b.record)) || a.at - b.at || order(a.record.id, b.record.id));
  return found;
}

/** The place of the deal that a record is about, if anybody knows. @param {Entry} entry @returns {string | undefined} */
function placeOf({ place, record }) {
  try {
    return place ?? globalThis.localStorage.getItem(CLAIM + record.id) ?? undefined;
  } catch {
    return place;
  }
}

/** The records of a deal, oldest first. @param {import("./store.js").Whose} whose */
export function recordsOf({ place, id }) {
  const own = entries().filter((entry) => String(entry.record.deal_id) === id && placeOf(entry) === place);
  return own.map(({ record }) => record);
}

/** The conversations with that buyer on other deals of the place, oldest first. @param {import("./store.js").Whose} whose @param {string} buyer */
export function talksWith({ place, id }, buyer) {
  const same = entries().filter((entry) => placeOf(entry) === place && String(entry.record.deal_id) !== id);
  const talks = same.map(({ record }) => record).filter((record) => record.kind === "case" && String(record.buyer_id ?? "") === buyer);
  return talks;
}

/** Records that may be of this deal or of another one with its id, oldest first. @param {import("./store.js").Whose} whose */
export function olderOf(whose) {
  const passed = keptOf("passed", whose);
  const may = entries().filter(({ record }) => String(record.deal_id) === whose.id && !passed.has(`record ${record.id}`));
  return may.filter((entry) => placeOf(entry) === undefined).map(({ record }) => record);
}

/** Whether such a record is of this deal. @param {import("./store.js").Whose} whose @param {string} id @param {boolean} mine */
export function claimRecord(whose, id, mine) {
  try {
    if (mine) globalThis.localStorage.setItem(CLAIM + id, whose.place);
    else keepOf("passed", whose, `record ${id}`, true);
  } catch {
    // Full: it is offered again.
  }
  tell();
}

/**
 * Keeps a record; one that is there already stays as it is.
 * @param {Record<string, unknown>} record
 * @param {string} [where] the place of its deal
 * @returns {boolean} whether it is kept
 */
export function keepRecord(record, where) {
  const place = storage();
  const kept = place !== undefined && put(place, record, Date.now(), where) !== "full";
  if (kept) tell();
  return kept;
}

/** All records as the text of a file. */
export function exportText() {
  const all = entries();
  const places = Object.fromEntries(all.flatMap((entry) => (placeOf(entry) === undefined ? [] : [[entry.record.id, placeOf(entry)]])));
  return `${toText({ schema: SCHEMA, records: all.map(({ record }) => record), ...(Object.keys(places).length > 0 ? { places } : {}) }, { indent: " " })}\n`;
}

/**
 * What became of a file.
 * @typedef {object} Imported
 * @property {number} added records that are new here
 * @property {number} repeated records that were here already, under the same id
 * @property {number} refused records that say too little to be kept: no kind, no day, or far too much
 * @property {{ place: number, why: "no-record" | "no-kind" | "no-day" | "too-long" }[]} first the first refused ones, counted from 1
 * @property {"not-json" | "no-records" | "too-large" | "no-storage" | "full"} [error] why nothing, or with `full` not
 *   all, was kept
 */

/** Takes over the records of a file, as `exportText` or a CRM writes it. @param {string} text @returns {Imported} */
export function importText(text) {
  /** @type {Imported} */
  const result = { added: 0, repeated: 0, refused: 0, first: [] };
  if (text.length > FILE_TEXT) return { ...result, error: "too-large" };
  /** @type {unknown} */
  let file;
  try {
    file = fromText(text);
  } catch {
    return { ...result, error: "not-json" };
  }
  const list = Array.isArray(file) ? file : /** @type {{ records?: unknown } | null} */ (file)?.records;
  if (!Array.isArray(list)) return { ...result, error: "no-records" };
  if (list.length > RECORDS) return { ...result, error: "too-large" };
  const places = /** @type {{ places?: Record<string, unknown> } | null} */ (file)?.places;
  const place = storage();
  if (!place) return { ...result, error: "no-storage" };
  const now = Date.now();
  for (let number = 0; number < list.length; number++) {
    const record = list[number];
    const why = refusal(record);
    if (why) {
      result.refused++;
      if (result.first.length < NAMED) result.first.push({ place: number + 1, why });
      continue;
    }
    const where = typeof places === "object" && places !== null && Object.hasOwn(places, record.id) ? places[record.id] : undefined;
    const became = put(place, record, now + number, typeof where === "string" ? where : undefined);
    if (became === "full") {
      result.error = "full";
      break;
    }
    result[became]++;
  }
  if (result.added > 0) tell();
  return result;
}

/** Calls `changed` whenever there may be other records, here or in another tab; gives what ends that. @param {() => void} changed */
export function watch(changed) {
  const over = new AbortController();
  const { signal } = over;
  globalThis.addEventListener?.(NEWS, changed, bare({ signal }));
  const elsewhere = (/** @type {StorageEvent} */ { key }) => {
    if (key === null || ownKey(key, PREFIX) || ownKey(key, CLAIM)) changed();
  };
  globalThis.addEventListener?.("storage", elsewhere, bare({ signal }));
  watchReturn(changed, signal);
  return () => over.abort();
}

/** @param {unknown} record @returns {Imported["first"][number]["why"] | undefined} */
function refusal(record) {
  if (typeof record !== "object" || record === null || Array.isArray(record)) return "no-record";
  const { kind, on } = /** @type {Record<string, unknown>} */ (record);
  if (typeof kind !== "string" || !KINDS.includes(kind)) return "no-kind";
  if (typeof on !== "string" || !/^\d{4}-\d\d-\d\d(T|$)/.test(on) || Number.isNaN(Date.parse(on.slice(0, 10)))) return "no-day";
  if (toText(record).length > RECORD_TEXT) return "too-long";
  return undefined;
}

/**
 * @param {Storage} place @param {Record<string, unknown>} record @param {number} at @param {string} [where]
 * @returns {"added" | "repeated" | "full"}
 */
function put(place, record, at, where) {
  try {
    const id = idOf(record);
    const key = PREFIX + id;
    if (place.getItem(key) !== null) return "repeated";
    place.setItem(key, toText({ at, ...(where ? { place: where } : {}), record: { ...record, id } }));
    return "added";
  } catch {
    return "full";
  }
}

/** A record without an id is told apart by what it says. @param {Record<string, unknown>} record @returns {string} */
function idOf(record) {
  const { id } = record;
  if ((typeof id === "string" && id.trim()) || typeof id === "number") return String(id).trim();
  return `same-${digest(toText(Object.entries(record).sort(([a], [b]) => order(a, b))))}`;
}

/** @param {Storage} place @param {string} key */
function entryAt(place, key) {
  const found = known.get(key);
  if (found) return found;
  try {
    const entry = fromText(place.getItem(key) ?? "null");
    const id = entry?.record?.id;
    if (typeof id !== "string" || PREFIX + id !== key) return undefined;
    known.set(key, entry);
    return /** @type {Entry} */ (entry);
  } catch {
    return undefined;
  }
}

/** @param {string} a @param {string} b */
function order(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The page and other scripts on it may show records. */
function tell() {
  globalThis.dispatchEvent?.(new CustomEvent(NEWS));
}
