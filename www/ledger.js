// What the user did on a card and what became of it: answers and wishes, of one record each. It outlives the instance
// that draws, and the card: what is on its way when a card is taken away is heard all the same.
//
// What the CRM says of a fact counts. An answer given here counts where the CRM says nothing, where it was given over
// just what the CRM says, and while it is on its way. Everything else stands aside until the user takes one of the two.
import { fromText, toText } from "./json.js";
import { canKeep, isOf, keepOf, keptAt, keptOf, oldAnswersOf, takeOldAnswer, watchKept } from "./store.js";

/**
 * Something the page is asked to do in the CRM. Sent once per click; the same `intent_id` again means the same
 * wish again, so that a repeat is harmless.
 * @typedef {{ intent_id: string, kind: "answer" | "request_approval" | "record", deal_id: string | null, [detail: string]: unknown }} Intent
 * @typedef {"applied" | "queued" | "rejected" | "unsupported" | "conflict"} IntentStatus
 * @typedef {{ status: IntentStatus, message?: string }} IntentResult
 * @typedef {{ intent(intent: Intent): Promise<IntentResult> | IntentResult }} Host the page's one write path
 * @typedef {"host" | "browser" | "nowhere"} Saves
 */

/**
 * What became of a wish. `failed`: the host threw; `late`: it says nothing. Of both nobody knows whether it arrived.
 * @typedef {{ intent_id: string, kind: string, subject: string, status: string, message?: string, route?: string, detail?: Record<string, unknown> }} Outcome
 */

/**
 * An answer of the user. `over` is what the CRM said when it was given. `queued`: the host will see to it; `kept`: this
 * browser keeps it; `refused`: the host has not taken it.
 * @typedef {object} Entry
 * @property {unknown} value
 * @property {unknown} [over]
 * @property {"sending" | "applied" | "queued" | "kept" | "refused"} state
 * @property {string} intent_id tells it from what another window says
 * @property {string} [status]
 * @property {string} [message]
 * @property {boolean} [held] this browser has it
 * @property {boolean} [typed] in this window
 */

/**
 * An answer that does not count until somebody takes it.
 * @typedef {object} Aside
 * @property {string} path
 * @property {"differs" | "unsent" | "old" | "window" | "record"} why the CRM says otherwise; the host has not taken it; it
 *   was kept when nobody noted of which record; another window says otherwise; `record`: what happened, by its subject
 * @property {unknown} mine
 * @property {unknown} [theirs]
 * @property {string} [status]
 * @property {string} [message]
 */

const STATUSES = ["applied", "queued", "rejected", "unsupported", "conflict"];
/** Nobody knows whether these arrived. */
const UNSURE = ["failed", "late"];
/** The host has not taken it. */
const UNTAKEN = [...UNSURE, "rejected", "conflict"];
/** How long a host may be silent. */
const PATIENCE = 10_000;
/** How many records a page remembers. */
const SHEETS = 50;
/** @type {import("./store.js").Answers} */
const NONE = {};

/** What is known of a record beside what the CRM says. */
class Sheet {
  /** @type {Map<string, Entry>} */
  entries = new Map();
  /** @type {Map<string, Outcome>} */
  wishes = new Map();
  /** What happened since the page was opened. @type {Record<string, unknown>[]} */
  records = [];
  /** Paths that the CRM says it has saved. @type {Set<string>} */
  saved = new Set();
  /** What was decided on asides: by path, and of what. @type {Map<string, unknown>} */
  passed = new Map();
  /** What was typed here and another window has overtaken. @type {Map<string, unknown>} */
  lost = new Map();
  /** What every record of what happened says. @type {object} */
  about = {};
  /** The host it was last shown with: what is typed on a record goes to that record's host. @type {Host | undefined} */
  host = undefined;
  /** @type {Set<() => void>} */
  readers = new Set();
  #writing = false;

  /** @param {string} key @param {string} place @param {string | undefined} id */
  constructor(key, place, id) {
    this.key = key;
    this.id = id;
    /** @type {import("./store.js").Whose | undefined} */
    this.whose = id === undefined ? undefined : { place, id };
    this.#read(true);
  }

  /** Another window, or another script, has kept something. @param {string | null} key */
  heard(key) {
    if (this.#writing || !this.whose || !isOf(key, this.whose)) return;
    this.#read(false);
    this.changed();
  }

  changed() {
    for (const reader of this.readers) reader();
  }

  /** @param {boolean} first */
  #read(first) {
    if (!this.whose) return;
    const kept = /** @type {Map<string, Entry>} */ (keptOf("answer", this.whose));
    for (const [path, found] of kept) {
      const mine = this.entries.get(path);
      if (!found || typeof found !== "object" || mine?.state === "sending" || mine?.state === "applied") continue;
      // Of what was on its way when its page went, nobody knows whether it arrived; of another window's, that one knows.
      const lost = /** @type {const} */ ({ state: "refused", status: "late" });
      if (found.state === "sending" && !first) continue;
      if (mine?.typed && !alike(mine.value, found.value)) this.lost.set(path, mine.value);
      const typed = mine !== undefined && alike(mine.value, found.value) && mine.typed === true;
      this.entries.set(path, { ...found, held: true, typed, ...(found.state === "sending" ? lost : {}) });
    }
    for (const [path, { held, state }] of this.entries) {
      if (held && !kept.has(path) && state !== "sending" && state !== "applied") this.entries.delete(path);
    }
    this.passed = keptOf("passed", this.whose);
    if (!first) return;
    for (const [name, found] of /** @type {Map<string, Outcome>} */ (keptOf("wish", this.whose))) {
      if (!found || typeof found !== "object") continue;
      this.wishes.set(name, found.status === "sending" ? { ...found, status: "late" } : found);
    }
  }

  /** @param {"answer" | "wish" | "passed"} kind @param {string} name @param {unknown} value */
  #keep(kind, name, value) {
    if (!this.whose) return false;
    this.#writing = true;
    const done = keepOf(kind, this.whose, name, value);
    this.#writing = false;
    return done;
  }

  /** What another window has kept at a path since that entry. @param {string} path @param {Entry | undefined} entry */
  #other(path, entry) {
    const found = /** @type {Entry | null} */ (this.whose ? keptAt("answer", this.whose, path) : null);
    return found && typeof found === "object" && found.intent_id !== entry?.intent_id ? found : undefined;
  }

  /** A new word of the user. @param {string} path @param {Entry} entry */
  put(path, entry) {
    this.lost.delete(path);
    const held = this.#keep("answer", path, entry);
    this.entries.set(path, { ...entry, held, typed: true });
  }

  /** What became of it. What another window has said meanwhile stays. @param {string} path @param {Entry} entry */
  turn(path, entry) {
    const other = this.#other(path, entry);
    const applied = entry.state === "applied";
    if (other && !applied && entry.state !== "queued") {
      this.lost.set(path, entry.value);
      this.entries.set(path, { ...other, held: true });
      return;
    }
    // What the CRM has is no longer ours to keep.
    const held = !other && this.#keep("answer", path, applied ? undefined : entry) && !applied;
    this.entries.set(path, { ...entry, held, typed: true });
  }

  /** @param {string} path */
  forget(path) {
    const other = this.#other(path, this.entries.get(path));
    this.entries.delete(path);
    if (other) this.entries.set(path, { ...other, held: true });
    else this.#keep("answer", path, undefined);
  }

  /** The user takes it back, whoever said it. @param {string} path */
  take(path) {
    this.#keep("answer", path, undefined);
    this.entries.delete(path);
    this.lost.delete(path);
  }

  /** @param {string} what @param {unknown} of */
  pass(what, of) {
    this.passed.set(what, of);
    this.#keep("passed", what, of);
  }

  /** @param {string} wish @returns {undefined} */
  drop(wish) {
    this.wishes.delete(wish);
    this.#keep("wish", wish, undefined);
    this.changed();
    return undefined;
  }

  /** @param {Outcome} outcome */
  note(outcome) {
    const name = `${outcome.kind} ${outcome.subject}`;
    this.wishes.delete(name);
    this.wishes.set(name, outcome);
    const done = ["applied", "queued", "kept", "unsupported"].includes(outcome.status);
    this.#keep("wish", name, done ? undefined : outcome);
  }
}

/** By record; the same for every card of the page. @type {Map<string, Sheet>} */
const sheets = new Map();
let nameless = 0;

/** @param {string} key @param {string} place @param {string | undefined} id */
function sheetOf(key, place, id) {
  if (sheets.size === 0) watchKept((what) => sheets.forEach((sheet) => sheet.heard(what)));
  const sheet = sheets.get(key) ?? new Sheet(key, place, id);
  sheets.delete(key);
  sheets.set(key, sheet);
  for (const [old, { readers }] of sheets) {
    if (sheets.size <= SHEETS) break;
    if (readers.size === 0 && old !== key) sheets.delete(old);
  }
  return sheet;
}

export class Ledger {
  /** @type {Sheet | undefined} */
  #sheet;
  #deal = /** @type {unknown} */ (undefined);
  /** Answers that the page keeps. */
  #page = NONE;
  /** @type {Host | undefined} */
  #host;
  /** What the host has said it cannot save, by record and path. @type {Set<string>} */
  #unsupported = new Set();
  /** What a record without an id is known by, as far as it can be. */
  #face = "";

  /** @param {() => void} changed called when there is something new to draw */
  constructor(changed) {
    this.changed = changed;
    /** Keeps a record that the page does not; there once something can be recorded. @type {(record: Record<string, unknown>, place: string) => boolean} */
    this.keep = () => false;
    this.redraw = () => this.changed();
  }

  /** The record on show, as one text. */
  get record() {
    return this.#sheet?.key ?? "";
  }

  /** Where it is, and its id there, when it has one. */
  get whose() {
    return this.#sheet?.whose;
  }

  /**
   * Takes the page's snapshot.
   * @param {string} place @param {unknown} deal @param {Host | undefined} host
   * @param {import("./store.js").Answers} [page] answers that the page keeps
   */
  see(place, deal, host, page = NONE) {
    const before = this.#host;
    if (host !== before) this.#unsupported.clear();
    this.#host = host;
    if (deal === undefined) return;
    const id = dealIdOf(deal);
    const face = toText([place, at(deal, "name"), at(deal, "buyer")]) ?? "";
    const same = id === undefined && this.#sheet?.id === undefined && face === this.#face;
    this.#face = face;
    const key = id === undefined ? (same && this.#sheet?.key) || toText([place, null, ++nameless]) : toText([place, id]);
    const news = deal !== this.#deal || page !== this.#page;
    this.#deal = deal;
    this.#page = page;
    if (key !== this.#sheet?.key) {
      this.#leave(before);
      this.#sheet = sheetOf(key, place, id);
      this.#sheet.readers.add(this.redraw);
    }
    this.#sheet.host = host;
    const [name, buyer, owner, currency] = ["name", "buyer", "owner", "currency"].map((key) => at(deal, key));
    this.#sheet.about = { deal: name, buyer, owner, currency };
    if (!news) return;
    // What the record has taken over is its own now.
    for (const [path, { state }] of this.#sheet.entries) if (state === "applied") this.#sheet.forget(path);
  }

  /**
   * Another record is next, or none: what was clicked on this one in the same moment still goes to its host, and then nothing
   * holds that.
   * @param {Host | undefined} host
   */
  #leave(host) {
    const sheet = this.#sheet;
    sheet?.readers.delete(this.redraw);
    setTimeout(() => {
      if (sheet && sheet !== this.#sheet && sheet.host === host) sheet.host = undefined;
    });
  }

  /** Nothing is drawn any more. What is on its way is still heard, for whoever looks at the record next. */
  close() {
    this.#leave(this.#host);
    this.#sheet = this.#host = this.#deal = undefined;
    this.changed = () => {};
  }

  /** What the CRM or the page says of a fact. @param {string} path */
  #current(path) {
    return this.#page[path] ?? at(this.#deal, path) ?? null;
  }

  /** What counts and what stands aside. */
  #sorted() {
    /** @type {Map<string, unknown>} */
    const counts = new Map();
    /** @type {Aside[]} */
    const asides = [];
    const sheet = this.#sheet;
    const currency = at(this.#deal, "currency");
    if (!sheet) return { answers: NONE, asides };
    for (const [path, mine] of Object.entries(this.#page)) {
      const theirs = at(this.#deal, path) ?? null;
      const chosen = sheet.passed.has(`over ${path}`) && alike(sheet.passed.get(`over ${path}`), theirs, currency);
      if (theirs === null || alike(theirs, mine, currency) || chosen) counts.set(path, mine);
      else if (!alike(sheet.passed.get(`page ${path}`), mine, currency)) asides.push({ path, why: "differs", mine, theirs });
    }
    for (const path of [...sheet.entries.keys()]) {
      const theirs = counts.get(path) ?? at(this.#deal, path) ?? null;
      const done = (/** @type {Entry | undefined} */ entry) => entry && !onItsWay(entry) && alike(theirs, entry.value, currency);
      // Behind it there may be what another window says.
      while (done(sheet.entries.get(path))) sheet.forget(path);
      const entry = sheet.entries.get(path);
      if (!entry) continue;
      const { value, over, state, status, message } = entry;
      if (state === "refused") asides.push({ path, why: "unsent", mine: value, theirs, ...(status && { status }), ...(message && { message }) });
      else if (onItsWay(entry) || alike(theirs, over ?? null, currency)) counts.set(path, value);
      else asides.push({ path, why: "differs", mine: value, theirs });
    }
    for (const [path, mine] of sheet.lost) {
      const theirs = counts.get(path) ?? at(this.#deal, path) ?? null;
      if (alike(theirs, mine, currency)) sheet.lost.delete(path);
      else asides.push({ path, why: "window", mine, theirs });
    }
    for (const [path, mine] of Object.entries(sheet.id === undefined ? {} : oldAnswersOf(sheet.id))) {
      const theirs = counts.get(path) ?? at(this.#deal, path) ?? null;
      if (!sheet.passed.has(`old ${path}`) && !alike(theirs, mine, currency)) asides.push({ path, why: "old", mine, theirs });
    }
    for (const { kind, subject, status, message } of sheet.wishes.values()) {
      if (kind !== "record" || !UNTAKEN.includes(status)) continue;
      asides.push({ path: subject, why: "record", mine: null, status, ...(message && { message }) });
    }
    // A path may be called `__proto__`.
    return { answers: Object.fromEntries(counts), asides };
  }

  /** What there is to draw of it. @param {unknown} [records] what the page has kept of what happened */
  view(records) {
    const sheet = this.#sheet;
    const { answers, asides } = this.#sorted();
    const outcomes = [...(sheet?.wishes.values() ?? [])];
    return { record: this.record, answers, asides, saves: this.#saves(), intents: outcomes, records: merged(records, sheet?.records) };
  }

  /** Who keeps the answers, and how many each; where there are none yet, who would. */
  #saves() {
    const entries = [...(this.#sheet?.entries.values() ?? [])];
    const count = (/** @type {(entry: Entry) => boolean} */ is) => entries.filter(is).length;
    const saves = [
      { who: "crm", count: this.#sheet?.saved.size ?? 0 },
      { who: "sending", count: count(({ state }) => state === "sending") },
      { who: "queued", count: count(({ state }) => state === "queued") },
      { who: "browser", count: count(({ state, held }) => state === "kept" && held === true) },
      { who: "nowhere", count: count(({ state, held }) => state === "kept" && held !== true) },
    ].filter(({ count }) => count > 0);
    if (saves.length > 0) return saves;
    return [{ who: this.#host ? "host" : this.whose && canKeep() ? "browser" : "nowhere", count: 0 }];
  }

  /**
   * An answer of the user; `null` takes it back.
   * @param {string} record on which it was given @param {string} path @param {unknown} value
   * @param {string} [again] the id of the intent that may have arrived
   */
  answer(record, path, value, again) {
    const sheet = sheets.get(record);
    if (!sheet) return undefined;
    const own = sheet === this.#sheet;
    const taken = value === null || value === undefined;
    const before = sheet.entries.get(path);
    const intent = this.#intent(sheet, "answer", { path, value: value ?? null });
    if (again) intent.intent_id = again;
    const mark = `${record} ${path}`;
    const to = own ? this.#host : sheet.host;
    const host = this.#unsupported.has(mark) ? undefined : to;
    const over = own ? this.#current(path) : null;
    if (own && !taken && Object.keys(this.#page).length > 0) sheet.pass(`over ${path}`, at(this.#deal, path) ?? null);
    // What the CRM never got need not be taken from it.
    const ours = before?.state === "kept" || before?.state === "refused";
    if (host && !(taken && ours)) {
      const entry = /** @type {Entry} */ ({ value: value ?? null, over, state: "sending", intent_id: intent.intent_id });
      sheet.put(path, entry);
      void send(host, intent, (result) => {
        if (this.#host === host && result.status === "unsupported") this.#unsupported.add(mark);
        // Only what is still the user's word: a later answer is not undone by the fate of an earlier one.
        const now = sheet.entries.get(path);
        if (now?.intent_id !== intent.intent_id || now?.state === "applied") return;
        became(sheet, path, now, result);
        sheet.changed();
      });
    } else if (taken) sheet.take(path);
    else sheet.put(path, { value, over, state: "kept", intent_id: intent.intent_id });
    const { state, held } = sheet.entries.get(path) ?? {};
    sheet.changed();
    const saves = /** @type {Saves} */ (state === "sending" ? "host" : held || (taken && sheet.whose && canKeep()) ? "browser" : "nowhere");
    return { intent, saves };
  }

  /**
   * Of two values one is taken.
   * @param {string} record @param {string} path @param {Aside["why"]} why @param {boolean} mine the user's, not the CRM's
   * @returns {{ intent: Intent, saves?: Saves } | undefined}
   */
  settle(record, path, why, mine) {
    const sheet = this.#sheet;
    if (sheet?.key !== record) return undefined;
    const aside = this.#sorted().asides.find((it) => it.path === path && it.why === why);
    if (!aside) return undefined;
    if (why === "record") {
      const wish = sheet.wishes.get(`record ${path}`);
      const intent = mine ? this.wish(record, { ...wish?.detail, kind: "record" }) : sheet.drop(`record ${path}`);
      return intent && { intent };
    }
    const entry = sheet.entries.get(path);
    if (why === "old") {
      if (mine) takeOldAnswer(String(sheet.id), path);
      else sheet.pass(`old ${path}`, true);
    } else if (why === "window") sheet.lost.delete(path);
    else if (!mine && entry) sheet.take(path);
    else if (!mine) sheet.pass(`page ${path}`, aside.mine);
    const again = why === "unsent" && UNSURE.includes(aside.status ?? "") ? entry?.intent_id : undefined;
    if (mine) return this.answer(record, path, aside.mine, again);
    sheet.changed();
    return undefined;
  }

  /** A wish of the user: an approval, or that what happened be recorded. @param {string} record @param {Record<string, unknown>} detail */
  wish(record, detail) {
    const sheet = sheets.get(record);
    if (!sheet) return undefined;
    const { kind: wanted, ...rest } = detail;
    const kind = wanted === "record" ? wanted : "request_approval";
    const route = [rest.covers, rest.term].filter(Boolean).join(":");
    const subject = typeof rest.subject === "string" ? rest.subject : route;
    const known = sheet.wishes.get(`${kind} ${subject}`);
    if (known?.status === "sending") return undefined;
    const intent = this.#intent(sheet, kind, rest);
    // The host may have got the first one all the same: the repeat is the same wish.
    if (known && UNSURE.includes(known.status)) intent.intent_id = known.intent_id;
    if (kind === "record") {
      const about = fromText(toText(sheet.about));
      const own = /** @type {object} */ (intent.record);
      intent.record = { schema: "walkaway.record/1", id: intent.intent_id, deal_id: intent.deal_id, ...about, ...own };
    }
    const { intent_id } = intent;
    const base = { intent_id, kind, subject, ...(route && { route }), detail: rest };
    const { keep } = this;
    const heard = (/** @type {{ status: string, message?: string }} */ result) => {
      const now = sheet.wishes.get(`${kind} ${subject}`);
      if (now && (now.intent_id !== intent_id || ["applied", "queued"].includes(now.status))) return;
      const happened = /** @type {Record<string, unknown> | undefined} */ (kind === "record" ? intent.record : undefined);
      if (happened && result.status === "unsupported" && keep(happened, sheet.whose?.place ?? "")) result = { status: "kept" };
      if (happened && ["applied", "queued"].includes(result.status)) sheet.records = merged(sheet.records, [happened]);
      sheet.note({ ...base, ...result });
      sheet.changed();
    };
    const host = sheet === this.#sheet ? this.#host : sheet.host;
    if (host) {
      sheet.note({ ...base, status: "sending" });
      sheet.changed();
      void send(host, intent, heard);
    } else heard({ status: "unsupported" });
    return intent;
  }

  /** @param {Sheet} sheet @param {Intent["kind"]} kind @param {Record<string, unknown>} detail @returns {Intent} */
  #intent(sheet, kind, detail) {
    return { ...detail, intent_id: freshId(), kind, deal_id: sheet.id ?? null };
  }
}

/** @param {Entry} entry */
function onItsWay({ state }) {
  return state === "sending" || state === "applied";
}

/** @param {Sheet} sheet @param {string} path @param {Entry} entry @param {{ status: string, message?: string }} result */
function became(sheet, path, entry, { status, message }) {
  const { value, over, intent_id } = entry;
  const base = { value, over, intent_id };
  if (status === "applied") {
    if (value === null) sheet.saved.delete(path);
    else sheet.saved.add(path);
    sheet.turn(path, { ...base, state: "applied" });
  } else if (status === "queued") sheet.turn(path, { ...base, state: "queued" });
  else if (status !== "unsupported") sheet.turn(path, { ...base, state: "refused", status, ...(message && { message }) });
  else if (value === null) sheet.forget(path);
  else sheet.turn(path, { ...base, state: "kept" });
}

/**
 * Asks the host, and says what came of it; twice, when it answers after all.
 * @param {Host} host @param {Intent} intent @param {(result: { status: string, message?: string }) => void} heard
 */
async function send(host, intent, heard) {
  const answer = (async () => checked(await host.intent({ ...intent })))().catch((error) => {
    const message = error instanceof Error ? error.message : String(error);
    return { status: "failed", ...(message && { message }) };
  });
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  const silence = new Promise((done) => {
    timer = setTimeout(() => done({ status: "late" }), PATIENCE);
  });
  const first = await Promise.race([answer, silence]);
  clearTimeout(timer);
  heard(first);
  if (first.status === "late") heard(await answer);
}

/** @param {unknown} result @returns {{ status: string, message?: string }} */
function checked(result) {
  const { status, message } = /** @type {Record<string, unknown>} */ (result ?? {});
  if (typeof status !== "string" || !STATUSES.includes(status)) {
    throw new Error(`the host answered no status of ${STATUSES.join(", ")}`);
  }
  return typeof message === "string" && message ? { status, message } : { status };
}

/**
 * Records of what happened, each once, whoever returned it: the first that has the id.
 * @param {...unknown} lists
 * @returns {Record<string, unknown>[]}
 */
export function merged(...lists) {
  const seen = new Set();
  return lists.flatMap((list) => (Array.isArray(list) ? list : [])).filter((record) => {
    const id = record?.id;
    if (typeof id !== "string" && typeof id !== "number") return true;
    const known = seen.has(String(id).trim());
    seen.add(String(id).trim());
    return !known;
  });
}

/** @param {unknown} deal */
function dealIdOf(deal) {
  const id = at(deal, "id");
  return (typeof id === "string" && id !== "") || typeof id === "number" ? String(id) : undefined;
}

/** Whether two values say the same: 25000 and "25000.00" do. @param {unknown} one @param {unknown} other @param {unknown} [currency] the deal's @returns {boolean} */
function alike(one, other, currency) {
  const [a, b] = [amountIn(one, currency), amountIn(other, currency)];
  if ((a ?? null) === null || (b ?? null) === null) return (a ?? null) === (b ?? null);
  if (typeof a !== "object" || typeof b !== "object") return typeof a !== "object" && typeof b !== "object" && bare(a) === bare(b);
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = /** @type {Record<string, unknown>[]} */ ([a, b]);
  return [...new Set([...Object.keys(left ?? {}), ...Object.keys(right ?? {})])].every((key) => alike(left?.[key], right?.[key], currency));
}

/** An amount in the deal's own currency is its number. @param {unknown} value @param {unknown} currency */
function amountIn(value, currency) {
  const money = /** @type {{ amount?: unknown, currency?: unknown } | null} */ (typeof value === "object" ? value : null);
  return money?.amount !== undefined && money.currency === currency ? money.amount : value;
}

/** @param {unknown} value */
function bare(value) {
  const text = String(value).trim();
  return /^-?\d+\.\d*$/.test(text) ? text.replace(/\.?0*$/, "") : text;
}

/** The value at a dotted path. @param {unknown} value @param {string} path */
function at(value, path) {
  for (const step of path.split(".")) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = /** @type {Record<string, unknown>} */ (value)[step];
  }
  return value;
}

/** `crypto.randomUUID` exists on secure pages only. */
function freshId() {
  if (typeof crypto.randomUUID === "function") return crypto.randomUUID();
  const hex = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0"));
  return hex.join("");
}
