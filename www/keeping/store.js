// What this browser remembers: for each record what was answered and is not in the CRM, and which sections the user
// left open. Storage may be forbidden, full, or somebody else's; then the card says that nothing is kept.
//
// A record is its place and its id. Each of its answers stands under a key of its own, so that two windows cannot
// overwrite each other's, and each hears of the other's.

import { bare, fromText, toText } from "../plain/json.js";

const PREFIX = "walkaway/1/";
const KEPT = "walkaway/2/";
/** Said to the other scripts of this window; other windows hear it from the storage. */
const NEWS = "walkaway-kept";

/** This browser's storage, when it can be written. @returns {Storage | undefined} */
export function storage() {
  try {
    const found = globalThis.localStorage;
    const probe = `${PREFIX}probe`;
    found.setItem(probe, "1");
    found.removeItem(probe);
    return found;
  } catch {
    return undefined;
  }
}

/** Whether anything can be kept here. */
export function canKeep() {
  return storage() !== undefined;
}

/** @param {string} key @returns {unknown} */
function recall(key) {
  try {
    const found = fromText(globalThis.localStorage.getItem(key) ?? "null");
    // What is not in it is not there, whatever the page has put on all objects.
    return typeof found === "object" && found !== null && !Array.isArray(found) ? bare(found) : found;
  } catch {
    return null;
  }
}

/** @param {string} key @param {unknown} value nothing is forgotten */
function keep(key, value) {
  try {
    const place = globalThis.localStorage;
    if (value === undefined) place.removeItem(key);
    else place.setItem(key, toText(value));
    return true;
  } catch {
    return false;
  }
}

/** A record: where it is, and its id there. @typedef {{ place: string, id: string }} Whose */
/** @typedef {"answer" | "wish" | "passed"} Kind */

/** @param {Kind} kind @param {Whose} whose */
function folder(kind, { place, id }) {
  return `${KEPT}${kind}/${named(place)}/${named(id)}/`;
}

/** Half a character cannot be encoded. @param {string} text */
function named(text) {
  return encodeURIComponent(text.replace(/[\ud800-\udfff]/gu, "\ufffd"));
}

/**
 * A key from there on where it is ours: sandboxes such as Lightning Web Security put something of theirs in front.
 * @param {string | null} key @param {string} begins @returns {string | undefined}
 */
export function ownKey(key, begins) {
  const from = key?.indexOf(begins) ?? -1;
  return from < 0 ? undefined : key?.slice(from);
}

/** What is kept of a record, by name. @param {Kind} kind @param {Whose} whose @returns {Map<string, unknown>} */
export function keptOf(kind, whose) {
  const found = new Map();
  try {
    const [store, before] = [globalThis.localStorage, folder(kind, whose)];
    for (let at = 0; at < store.length; at++) {
      const key = ownKey(store.key(at), before);
      const name = key && nameIn(key.slice(before.length));
      if (key && name !== undefined) found.set(name, recall(key));
    }
  } catch {
    // Forbidden: nothing is kept here.
  }
  return found;
}

/** A name as it was before it became a key; of somebody else's key there is none. @param {string} key */
function nameIn(key) {
  try {
    return decodeURIComponent(key);
  } catch {
    return undefined;
  }
}

/** One thing that is kept of a record. @param {Kind} kind @param {Whose} whose @param {string} name @returns {unknown} */
export function keptAt(kind, whose, name) {
  return recall(folder(kind, whose) + named(name));
}

/** Keeps one thing of a record; nothing forgets it. @param {Kind} kind @param {Whose} whose @param {string} name @param {unknown} value */
export function keepOf(kind, whose, name, value) {
  const key = folder(kind, whose) + named(name);
  const done = keep(key, value);
  if (done) globalThis.dispatchEvent?.(new CustomEvent(NEWS, bare({ detail: key })));
  return done;
}

/** Said to all scripts of this window by whoever watches it: the page is looked at again. */
export const RETURN = "walkaway-return";

/**
 * Calls `back` when the page is looked at again. A page that was put away hears of nothing meanwhile: some browsers tell it
 * later what others have kept, some never.
 * @param {() => void} back @param {AbortSignal} signal
 */
export function watchReturn(back, signal) {
  globalThis.addEventListener?.(RETURN, back, bare({ signal }));
}

/** Calls `changed` with the key, or with nothing for all, when something else has changed what is kept here. @param {(key: string | null) => void} changed */
export function watchKept(changed) {
  const over = new AbortController();
  const { signal } = over;
  const elsewhere = (/** @type {StorageEvent} */ { key }) => {
    if (key === null || ownKey(key, KEPT)) changed(key);
  };
  globalThis.addEventListener?.("storage", elsewhere, bare({ signal }));
  watchReturn(() => changed(null), signal);
  globalThis.addEventListener?.(NEWS, (event) => changed(String(/** @type {CustomEvent} */ (event).detail)), bare({ signal }));
  return () => over.abort();
}

/** Whether something of a record stands under that key. @param {string | null} key @param {Whose} whose */
export function isOf(key, whose) {
  return key === null || ["answer", "wish", "passed"].some((kind) => ownKey(key, folder(/** @type {Kind} */ (kind), whose)));
}

/** How long after it is done something is still one window's alone: until the others have heard of it. */
const GRACE = 500;

/**
 * Does something that no other window is to do at the same time. `work` hears whether it is this one's turn: it is where the
 * browser has no locks, too; then only what is kept here tells one window of the other.
 * @param {string} name @param {(mine: boolean) => unknown} work
 */
export async function alone(name, work) {
  let begun = false;
  const once = (/** @type {boolean} */ mine) => {
    begun = true;
    return work(mine);
  };
  const hold = async (/** @type {unknown} */ lock) => {
    await once(lock !== null);
    if (lock !== null) await new Promise((done) => setTimeout(done, GRACE));
  };
  const { locks } = globalThis.navigator ?? {};
  if (!locks) {
    await once(true);
    return;
  }
  try {
    await locks.request(`walkaway ${name}`, bare({ ifAvailable: true }), hold);
  } catch {
    // A page without an origin has none.
    if (!begun) await once(true);
  }
}

/** Two hashes of 32 bits, which is plenty for telling apart what one browser keeps. @param {string} text */
export function digest(text) {
  let [a, b] = [0x811c9dc5, 0x9e3779b9];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b) ^ (b >>> 13);
  }
  return [a, b].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
}

/** Answers by path. @typedef {Record<string, unknown>} Answers */

/** What an earlier version kept by id alone: nobody knows of which record with that id. @param {string} id @returns {Answers} */
export function oldAnswersOf(id) {
  const found = recall(`${PREFIX}answers/${id}`);
  return typeof found === "object" && found !== null && !Array.isArray(found) ? /** @type {Answers} */ (found) : {};
}

/** One of those has found its record. @param {string} id @param {string} path */
export function takeOldAnswer(id, path) {
  const { [path]: _, ...rest } = oldAnswersOf(id);
  keep(`${PREFIX}answers/${id}`, Object.keys(rest).length === 0 ? undefined : rest);
}

/** The sections left open. @returns {string[]} */
export function openSections() {
  const found = recall(`${PREFIX}opened`);
  return Array.isArray(found) ? found.filter((name) => typeof name === "string") : [];
}

/** @param {string[]} sections */
export function keepOpenSections(sections) {
  keep(`${PREFIX}opened`, sections);
}
