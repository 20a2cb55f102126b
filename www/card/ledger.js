// What the user did on a card and what became of it: answers and wishes, of one record each. It outlives the instance
// that draws, and the card: what is on its way when a card is taken away is heard all the same.
//
// What the CRM says of a fact counts. An answer given here counts where the CRM says nothing, where it was given over
// just what the CRM says, and while it is on its way. Everything else stands aside until the user takes one of the two.
import { bare, fromText, toText } from "../plain/json.js";
import { alike, at, isUnquoted, lineOf, named, placed, priced, quoted } from "./lines.js";
import { messageOf, same } from "../plain/plain.js";
import { faceOf, idOf } from "./record.js";
import { alone, canKeep, digest, isOf, keepOf, keptAt, keptOf, oldAnswersOf, takeOldAnswer, watchKept } from "../keeping/store.js";

/**
 * Something the page is asked to do in the CRM. Sent once per click; the same `intent_id` again means the same
 * wish again, so that a repeat is harmless.
 * @typedef {{ intent_id: string, kind: "answer" | "request_approval" | "record", deal_id: string | null, [detail: string]: unknown }} Intent
 * @typedef {"applied" | "queued" | "rejected" | "unsupported" | "conflict"} IntentStatus
 * @typedef {{ status: IntentStatus, message?: string }} IntentResult
 * @typedef {{ intent(intent: Intent): Promise<IntentResult> | IntentResult, [NOW]?: () => Host }} Host the page's one write path
 * @typedef {"host" | "browser" | "nowhere"} Saves
 */

/**
 * What became of a wish. `failed`: the host threw; `late`: it says nothing. Of both nobody knows whether it arrived.
 * @typedef {object} Outcome
 * @property {string} intent_id
 * @property {string} kind
 * @property {string} subject
 * @property {string} status
 * @property {string} [message]
 * @property {string} [route]
 * @property {Record<string, unknown>} [detail]
 * @property {Record<string, unknown>} [record] what happened, where that was to be recorded
 * @property {number} [at] when the CRM took it, and
 * @property {string} [of] what the CRM said then of what was asked
 * @property {boolean} [past] before this page came
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
 * @property {string} [of] what the CRM has applied: on which snapshot
 * @property {import("./lines.js").Line} [line] of an answer about a line of a list: which line
 */

/**
 * An answer that does not count until somebody takes it.
 * @typedef {object} Aside
 * @property {string} path
 * @property {string} [line] which line of a list it is about
 * @property {"differs" | "unsent" | "old" | "window" | "unquoted" | "requoted" | "record"} why the CRM says otherwise; the host
 *   has not taken it; it was kept when nobody noted of which record; another window says otherwise; an amount was kept without
 *   its currency, or given by the page while the deal was in another one; `record`: what happened, by its subject
 * @property {unknown} mine
 * @property {unknown} [theirs]
 * @property {string} [status]
 * @property {string} [message]
 */

/**
 * Some hosts of ours go by what was on show when somebody pressed: asked then, such a host gives one that stays at that moment,
 * however long it takes until the wish goes out.
 */
export const NOW = Symbol.for("walkaway.now");

const STATUSES = ["applied", "queued", "rejected", "unsupported", "conflict"];
/** Nobody knows whether these arrived. */
const UNSURE = ["failed", "late"];
/** The host has not taken it. */
const UNTAKEN = [...UNSURE, "rejected", "conflict"];
/** Nothing is left to do about these. */
const DONE = ["applied", "queued", "kept", "unsupported"];
/** What the CRM has taken. */
const TAKEN = ["applied", "queued"];
/** What can be kept of an answer, of a wish, and of what. */
const STATES = ["sending", "applied", "queued", "kept", "refused"];
const OUTCOMES = ["sending", "kept", ...STATUSES, ...UNSURE];
const KINDS = ["request_approval", "record"];
/** How long a host may be silent. */
const PATIENCE = 10_000;
/** How long what the CRM has queued is under way, when its record never shows it: seven days. */
const QUEUE = 7 * 86_400_000;
/** How many records a page remembers. */
const SHEETS = 50;
/** @type {import("../keeping/store.js").Answers} */
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
  /** The answers that this window wrote to the storage, or has read there, by path. @type {Map<string, string | undefined>} */
  #seen = new Map();
  /** Those that it wrote. @type {Map<string, string | undefined>} */
  #wrote = new Map();
  /** What every record of what happened says. @type {object} */
  about = {};
  /** The host it was last shown with: what is typed on a record goes to that record's host. @type {Host | undefined} */
  host = undefined;
  /** @type {Set<() => void>} */
  readers = new Set();
  /** The newest snapshot, as far as another one is to be told from it. */
  face = "";
  /** The wishes that are this window's alone by now. @type {Set<string>} */
  holds = new Set();
  #writing = false;
  /** The wishes that this window waits for. @type {Set<string>} */
  #asking = new Set();

  /** @param {string} key @param {string} place @param {string | undefined} id */
  constructor(key, place, id) {
    this.key = key;
    this.id = id;
    /** @type {import("../keeping/store.js").Whose | undefined} */
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

  /** Whether something of the user's is here and nowhere else: not heard of yet, or not taken and not kept. */
  holdsMore() {
    const answers = [...this.entries.values()].some(({ state, held }) => state === "sending" || (!held && state !== "applied"));
    return answers || this.#asking.size > 0 || this.lost.size > 0 || (!canKeep() && [...this.wishes.values()].some(({ status }) => UNTAKEN.includes(status)));
  }

  /** @param {boolean} first */
  #read(first) {
    if (!this.whose) return;
    const kept = /** @type {Map<string, Entry>} */ (keptOf("answer", this.whose));
    for (const [path, found] of kept) {
      const mine = this.entries.get(path);
      if (!isEntry(found) || (mine?.typed && onItsWay(mine))) continue;
      this.#seen.set(path, found.intent_id);
      if (mine?.typed && !alike(mine.value, found.value)) this.lost.set(path, mine.value);
      const typed = mine !== undefined && alike(mine.value, found.value) && mine.typed === true;
      const sending = found.state === "sending";
      // Of what was on its way when its page went, nobody knows whether it arrived; of another window's, that one knows.
      const lost = /** @type {const} */ ({ state: "refused", status: "late" });
      /** @type {Entry} */
      const entry = bare({ ...found, held: true, typed: typed && !sending, ...(sending && first ? lost : {}) });
      // What another window hears is applied is so on the snapshot that this one has.
      const known = mine?.state === "applied" && mine.intent_id === found.intent_id;
      if (entry.state === "applied" && !first) entry.of = known ? mine.of : this.face;
      this.entries.set(path, entry);
      if (sending && !first) setTimeout(() => this.#silentOf(path, entry), PATIENCE);
    }
    for (const [path, entry] of this.entries) {
      const own = entry.typed && entry.state === "sending";
      if (entry.held && !kept.has(path) && !own && entry.state !== "applied") this.entries.delete(path);
    }
    this.passed = keptOf("passed", this.whose);
    const wishes = /** @type {Map<string, Outcome>} */ (keptOf("wish", this.whose));
    for (const [name, found] of wishes) {
      if (!isOutcome(found, name)) continue;
      const { status, record, at = 0, of } = found;
      // What the CRM took before this page came is its own to tell, as soon as it can; of the rest there is nothing to tell.
      const past = first && TAKEN.includes(status);
      const told = of === undefined || Date.now() - at > QUEUE;
      if (record && TAKEN.includes(status) && !(past && told)) this.records = merged(this.records, [record]);
      if (past && !told) this.wishes.set(name, bare({ ...found, past }));
      else if (first && DONE.includes(status)) this.#keep("wish", name, undefined);
      else if (this.wishes.get(name)?.status !== "sending" || !this.#asking.has(name)) {
        const asked = status === "sending";
        const wish = bare(first && asked ? { ...found, status: "late" } : found);
        this.wishes.set(name, wish);
        // A window that is closed meanwhile says nothing more.
        if (asked && !first) setTimeout(() => this.#silent(name, wish), PATIENCE);
      }
    }
    for (const [name, { status }] of this.wishes) {
      if (!wishes.has(name) && !DONE.includes(status) && !this.#asking.has(name)) this.wishes.delete(name);
    }
  }

  /** @param {string} name @param {Outcome} asked by another window */
  #silent(name, asked) {
    if (this.wishes.get(name) !== asked || this.#asking.has(name)) return;
    this.wishes.set(name, bare({ ...asked, status: "late" }));
    this.changed();
  }

  /** The same of an answer. @param {string} path @param {Entry} entry */
  #silentOf(path, entry) {
    if (this.entries.get(path) !== entry) return;
    this.entries.set(path, bare({ ...entry, state: "refused", status: "late" }));
    this.changed();
  }

  /** @param {"answer" | "wish" | "passed"} kind @param {string} name @param {unknown} value */
  #keep(kind, name, value) {
    if (!this.whose) return false;
    this.#writing = true;
    const done = keepOf(kind, this.whose, name, value);
    if (kind === "answer") {
      const { intent_id: before } = /** @type {Partial<Entry>} */ (keptAt(kind, this.whose, name) ?? {});
      // What there is no room for does not leave this window's word before it standing; another window's stays.
      if (!done && before !== undefined && before === this.#wrote.get(name)) keepOf(kind, this.whose, name, undefined);
      if (done) this.#wrote.set(name, /** @type {Entry | undefined} */ (value)?.intent_id);
      if (done) this.#seen.set(name, this.#wrote.get(name));
    }
    this.#writing = false;
    return done;
  }

  /** What another window has kept at a path since that entry. @param {string} path @param {Entry | undefined} entry */
  #other(path, entry) {
    const found = /** @type {Entry | null} */ (this.whose ? keptAt("answer", this.whose, path) : null);
    if (!isEntry(found) || found.intent_id === entry?.intent_id) return undefined;
    return found.intent_id === this.#seen.get(path) ? undefined : found;
  }

  /** The path that an answer stands at by now. @param {string} intent */
  pathOf(intent) {
    for (const [path, { intent_id }] of this.entries) if (intent_id === intent) return path;
    return undefined;
  }

  /**
   * Another snapshot: what the record has taken over is its own now, and the lines of a list may have moved: what was said of
   * one stays with it.
   * @param {unknown} deal @param {string} face @param {unknown} currency
   */
  follow(deal, face, currency) {
    this.face = face;
    for (const [path, { state, of }] of this.entries) if (state === "applied" && of !== face) this.forget(path);
    for (const [name, { past, status, route, kind, of }] of this.wishes) {
      const now = status === "applied" ? face : kind === "record" ? of : approvalsOf(deal, route);
      if ((past || status === "queued") && TAKEN.includes(status) && of !== now) this.#end(name);
    }
    const moved = [...this.entries].flatMap(([path, entry]) => {
      const to = placed(deal, path, entry.line, currency);
      return to === undefined || to === path ? [] : [{ path, to, entry }];
    });
    for (const { path } of moved) this.take(path);
    for (const { to } of moved) this.#park(to);
    for (const { to, entry } of moved) this.entries.set(to, bare({ ...entry, held: entry.held && this.#keep("answer", to, entry) }));
  }

  /** What was said of a line that is gone makes room for what is said of the one in its place: it may come back. @param {string} path */
  #park(path) {
    const entry = this.entries.get(path);
    if (!entry?.line) return;
    let away = path;
    for (let place = -1; this.entries.has(away); place--) away = path.replace(/\.-?\d+\./, `.${place}.`);
    this.take(path);
    this.entries.set(away, bare({ ...entry, held: entry.held && this.#keep("answer", away, entry) }));
  }

  /** A new word of the user. @param {string} path @param {Entry} entry */
  put(path, entry) {
    if (!same(this.entries.get(path)?.line?.says, entry.line?.says)) this.#park(path);
    this.lost.delete(path);
    const held = this.#keep("answer", path, entry);
    this.entries.set(path, bare({ ...entry, held, typed: true }));
  }

  /** What became of it. What another window has said meanwhile stays. @param {string} path @param {Entry} entry */
  turn(path, entry) {
    const other = this.#other(path, entry);
    if (other && !TAKEN.includes(entry.state)) {
      this.lost.set(path, entry.value);
      this.entries.set(path, bare({ ...other, held: true }));
      return;
    }
    if (entry.state === "applied") entry = { ...entry, of: this.face };
    const held = !other && this.#keep("answer", path, entry);
    this.entries.set(path, bare({ ...entry, held, typed: true }));
  }

  /** @param {string} path */
  forget(path) {
    const other = this.#other(path, this.entries.get(path));
    this.entries.delete(path);
    if (other) this.entries.set(path, bare({ ...other, held: true }));
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
    this.#end(wish);
    this.changed();
    return undefined;
  }

  /** @param {string} wish */
  #end(wish) {
    this.wishes.delete(wish);
    this.#asking.delete(wish);
    this.#keep("wish", wish, undefined);
  }

  /** Those of these that wait for the CRM to show them, and are there. @param {unknown} records what the page has kept of what happened */
  shown(records) {
    const ids = new Set(merged(records).map(({ id }) => String(id).trim()));
    for (const [name, { status, record }] of this.wishes) if (status === "queued" && record && ids.has(String(record.id))) this.#end(name);
  }

  /** Nobody clicks twice. @param {Outcome} outcome */
  begin(outcome) {
    const name = nameOf(outcome);
    this.wishes.delete(name);
    this.wishes.set(name, bare(outcome));
    this.#asking.add(name);
  }

  /**
   * Whether another window wishes the same, or has had it done: then its wish is heard, and this one is none.
   * @param {Outcome} outcome @param {Outcome | undefined} known what this window knew @param {boolean} mine whether it is this one's turn
   */
  overtaken(outcome, known, mine) {
    const name = nameOf(outcome);
    const kept = this.whose ? keptAt("wish", this.whose, name) : null;
    const found = isOutcome(kept, name) ? kept : undefined;
    const theirs = found !== undefined && ![outcome.intent_id, known?.intent_id].includes(found.intent_id);
    if (mine && !(theirs && [...DONE, "sending"].includes(found.status))) return false;
    const stands = bare(theirs ? found : outcome);
    this.#asking.delete(name);
    this.wishes.set(name, stands);
    if (stands.record && TAKEN.includes(stands.status)) this.records = merged(this.records, [stands.record]);
    if (stands.status === "sending") setTimeout(() => this.#silent(name, stands), PATIENCE);
    this.changed();
    return true;
  }

  /** @param {Outcome} outcome */
  note(outcome) {
    this.begin(outcome);
    const name = nameOf(outcome);
    if (outcome.status !== "sending") this.#asking.delete(name);
    const { detail: _, ...done } = outcome;
    this.#keep("wish", name, DONE.includes(outcome.status) ? done : outcome);
  }
}

/**
 * Whether what is kept is an answer: storage is anybody's, and what cannot be read whole is none.
 * @param {unknown} found @returns {found is Entry}
 */
function isEntry(found) {
  const { state, intent_id, status, message } = bare(/** @type {Partial<Entry>} */ (isKeyed(found) ? found : {}));
  return typeof intent_id === "string" && STATES.includes(state ?? "") && isText(status) && isText(message);
}

/** Whether what is kept under that name is a wish. @param {unknown} found @param {string} name @returns {found is Outcome} */
function isOutcome(found, name) {
  const { intent_id, kind, subject, status, message, route, detail, record, at, of } = bare(/** @type {Partial<Outcome>} */ (isKeyed(found) ? found : {}));
  const said = [intent_id, kind, subject, status].every((it) => typeof it === "string") && [message, route, of].every(isText);
  const held = [detail, record].every((it) => it === undefined || isKeyed(it)) && ["undefined", "number"].includes(typeof at);
  return said && held && KINDS.includes(kind ?? "") && OUTCOMES.includes(status ?? "") && `${kind} ${subject}` === name;
}

/** @param {unknown} it */
const isKeyed = (it) => typeof it === "object" && it !== null && !Array.isArray(it);
/** @param {unknown} it */
const isText = (it) => it === undefined || typeof it === "string";

/** @param {Outcome} outcome */
const nameOf = ({ kind, subject }) => `${kind} ${subject}`;

/** @param {Record<string, unknown>} of an approval, or a request for one */
const routeOf = ({ covers, term }) => [covers, term].filter(Boolean).join(":");

/** What the CRM says of the approvals by a route. @param {unknown} deal @param {string | undefined} route */
function approvalsOf(deal, route) {
  const all = at(deal, "approvals");
  return digest(toText((Array.isArray(all) ? all : []).filter((it) => routeOf(Object(it)) === (route ?? ""))));
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
  for (const [old, other] of sheets) {
    if (sheets.size <= SHEETS) break;
    if (other.readers.size === 0 && old !== key && !other.holdsMore()) sheets.delete(old);
  }
  return sheet;
}

export class Ledger {
  /** @type {Sheet | undefined} */
  #sheet;
  #deal = /** @type {unknown} */ (undefined);
  /** Answers that the page keeps. */
  #page = NONE;
  /** The currency of the deal that they were given with. @type {unknown} */
  #pageIn;
  /** @type {Host | undefined} */
  #host;
  /** What the host has said it cannot save, by record and path. @type {Set<string>} */
  #unsupported = new Set();
  /** What a record without an id is known by, as far as it can be. */
  #face = "";

  /** @param {() => void} changed called when there is something new to draw */
  constructor(changed) {
    this.changed = changed;
    /** Hears of each wish that goes out. @type {(intent: Intent) => void} */
    this.sent = () => {};
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
   * @param {import("../keeping/store.js").Answers} [page] answers that the page keeps
   */
  see(place, deal, host, page = NONE) {
    const before = this.#host;
    if (host !== before) this.#unsupported.clear();
    this.#host = host;
    if (deal === undefined) return;
    const id = idOf(deal);
    const key = this.#keyOf(place, deal) ?? toText([place, null, ++nameless]);
    this.#face = toText([place, faceOf(deal)]);
    const news = deal !== this.#deal || page !== this.#page || key !== this.#sheet?.key;
    if (key !== this.#sheet?.key || page !== this.#page) this.#pageIn = undefined;
    this.#pageIn ??= at(deal, "currency");
    this.#deal = deal;
    this.#page = page;
    if (key !== this.#sheet?.key) {
      this.#leave(before);
      this.#sheet = sheetOf(key, place, id);
      this.#sheet.readers.add(this.redraw);
    }
    this.#sheet.host = host;
    if (news) this.#sheet.follow(deal, digest(toText([deal, page])), this.#currency());
    const [name, buyer, owner] = ["name", "buyer", "owner"].map((key) => at(deal, key));
    this.#sheet.about = { deal: name, buyer, owner, currency: this.#currency() ?? undefined };
  }

  /** The record's currency: the CRM's word, or the answer that counts. */
  #currency() {
    const theirs = at(this.#deal, "currency") ?? this.#page.currency ?? null;
    const entry = this.#sheet?.entries.get("currency");
    return entry && counts(entry, theirs) ? entry.value : theirs;
  }

  /** What a record is known by; one without an id only while it is on show. @param {string} place @param {unknown} deal */
  #keyOf(place, deal) {
    const id = idOf(deal);
    if (id !== undefined) return toText([place, id]);
    // Two records with nothing to tell them by are two as soon as anything in them differs.
    const like = toText([place, faceOf(deal)]) === this.#face && (faceOf(deal) !== "" || deal === this.#deal);
    return like && this.#sheet?.id === undefined ? this.#sheet?.key : undefined;
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
    return (this.#requoted(path) ? undefined : this.#page[path]) ?? at(this.#deal, path) ?? null;
  }

  /** Whether what the page answered there is a number alone, given while the deal was in another currency. @param {string} path */
  #requoted(path) {
    return this.#pageIn !== at(this.#deal, "currency") && isUnquoted(path, this.#page[path]);
  }

  /** What counts and what stands aside. */
  #sorted() {
    /** @type {Map<string, unknown>} */
    const counting = new Map();
    /** @type {Aside[]} */
    const asides = [];
    const sheet = this.#sheet;
    const currency = this.#currency();
    if (!sheet) return { answers: NONE, asides };
    for (const [path, mine] of Object.entries(this.#page)) {
      const theirs = at(this.#deal, path) ?? null;
      if (this.#requoted(path)) {
        const then = priced(path, mine, this.#pageIn);
        if (!alike(sheet.passed.get(`page ${path}`), then)) asides.push({ path, why: "requoted", mine: then, theirs });
        continue;
      }
      const chosen = sheet.passed.has(`over ${path}`) && alike(sheet.passed.get(`over ${path}`), theirs, currency);
      if (theirs === null || alike(theirs, mine, currency) || chosen) counting.set(path, mine);
      else if (!alike(sheet.passed.get(`page ${path}`), mine, currency)) asides.push({ path, why: "differs", mine, theirs });
    }
    for (const path of [...sheet.entries.keys()]) {
      const theirs = counting.get(path) ?? at(this.#deal, path) ?? null;
      const done = (/** @type {Entry | undefined} */ entry) => entry && !onItsWay(entry) && alike(theirs, entry.value, currency);
      // Behind it there may be what another window says.
      while (done(sheet.entries.get(path))) sheet.forget(path);
      const entry = sheet.entries.get(path);
      if (!entry) continue;
      const { value, state, status, message, line } = entry;
      const astray = placed(this.#deal, path, line, currency) !== path;
      // Of a line that is gone there is nothing to show; if it comes back, so does its answer.
      if (astray && at(this.#deal, path.slice(0, path.lastIndexOf("."))) === undefined) continue;
      if (astray) asides.push({ path, why: "differs", mine: value, theirs });
      else if (state === "refused") asides.push({ path, why: "unsent", mine: value, theirs, ...(status && { status }), ...(message && { message }) });
      else if (typeof currency === "string" && !onItsWay(entry) && isUnquoted(path, value)) {
        asides.push({ path, why: "unquoted", mine: priced(path, value, currency), theirs });
      } else if (counts(entry, theirs, currency)) counting.set(path, value);
      else asides.push({ path, why: "differs", mine: value, theirs });
    }
    for (const [path, mine] of sheet.lost) {
      const theirs = counting.get(path) ?? at(this.#deal, path) ?? null;
      if (alike(theirs, mine, currency)) sheet.lost.delete(path);
      else asides.push({ path, why: "window", mine, theirs });
    }
    for (const [path, kept] of Object.entries(sheet.id === undefined ? {} : oldAnswersOf(sheet.id))) {
      const mine = typeof currency === "string" ? priced(path, kept, currency) : kept;
      const theirs = counting.get(path) ?? at(this.#deal, path) ?? null;
      if (!sheet.passed.has(`old ${path}`) && !alike(theirs, mine, currency)) asides.push({ path, why: "old", mine, theirs });
    }
    for (const { kind, subject, status, message } of sheet.wishes.values()) {
      if (kind !== "record" || !UNTAKEN.includes(status)) continue;
      asides.push({ path: subject, why: "record", mine: null, status, ...(message && { message }) });
    }
    for (const aside of asides) {
      // An amount of the record is one in its currency, and a line of a list has a name.
      aside.theirs = quoted(aside.theirs, aside.mine, currency);
      const line = named(this.#deal, aside.path, sheet.entries.get(aside.path)?.line);
      if (line) aside.line = line;
    }
    // A path may be called `__proto__`.
    return { answers: Object.fromEntries(counting), asides };
  }

  /** What there is to draw of it. @param {unknown} [records] what the page has kept of what happened */
  view(records) {
    const sheet = this.#sheet;
    sheet?.shown(records);
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
    const host = this.#unsupported.has(mark) ? undefined : asOfNow(to);
    const currency = this.#currency();
    const over = own ? quoted(this.#current(path), value, currency) : null;
    const line = own ? lineOf(this.#deal, path) : undefined;
    if (own && !taken && Object.keys(this.#page).length > 0) {
      sheet.pass(`over ${path}`, quoted(at(this.#deal, path) ?? null, value, currency));
    }
    // What the CRM never got need not be taken from it.
    const ours = before?.state === "kept" || before?.state === "refused";
    if (host && !(taken && ours)) {
      const entry = /** @type {Entry} */ ({ value: value ?? null, over, line, state: "sending", intent_id: intent.intent_id });
      sheet.put(path, entry);
      void send(host, intent, (result) => {
        if (this.#host === to && result.status === "unsupported") this.#unsupported.add(mark);
        // Only what is still the user's word: a later answer is not undone by the fate of an earlier one.
        const stands = sheet.pathOf(intent.intent_id);
        const now = stands === undefined ? undefined : sheet.entries.get(stands);
        if (now?.state === "applied") return;
        if (stands !== undefined && now) became(sheet, stands, now, result);
        // Taken back meanwhile, and the host has done it after all: then it is what the CRM says.
        else if (result.status === "applied" && !sheet.entries.has(path)) became(sheet, path, entry, result);
        else return;
        sheet.changed();
      });
    } else if (taken) sheet.take(path);
    else sheet.put(path, { value, over, line, state: "kept", intent_id: intent.intent_id });
    const { state, held } = sheet.entries.get(path) ?? {};
    sheet.changed();
    const saves = /** @type {Saves} */ (state === "sending" ? "host" : held || (taken && sheet.whose && canKeep()) ? "browser" : "nowhere");
    return { intent, saves };
  }

  /**
   * Of two values one is taken.
   * @param {string} record @param {string} path @param {Aside["why"]} why @param {boolean} mine the user's, not the CRM's
   * @returns {{ intent: Intent, saves: Saves } | undefined}
   */
  settle(record, path, why, mine) {
    const sheet = this.#sheet;
    if (sheet?.key !== record) return undefined;
    const aside = this.#sorted().asides.find((it) => it.path === path && it.why === why);
    if (!aside) return undefined;
    if (why === "record") {
      const wish = sheet.wishes.get(`record ${path}`);
      if (mine) this.wish(record, { ...wish?.detail, kind: "record" });
      else sheet.drop(`record ${path}`);
      return undefined;
    }
    const entry = sheet.entries.get(path);
    if (why === "requoted") sheet.pass(`page ${path}`, aside.mine);
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
    const route = routeOf(rest);
    const subject = typeof rest.subject === "string" ? rest.subject : route;
    const known = sheet.wishes.get(nameOf(/** @type {Outcome} */ ({ kind, subject })));
    if (known?.status === "sending") return undefined;
    const intent = this.#intent(sheet, kind, rest);
    // The host may have got the first one all the same: the repeat is the same wish.
    if (known && UNSURE.includes(known.status)) intent.intent_id = known.intent_id;
    if (kind === "record") {
      const about = fromText(toText(sheet.about));
      const own = /** @type {object} */ (intent.record);
      intent.record = { schema: "walkaway.record/1", id: intent.intent_id, deal_id: intent.deal_id, ...about, ...own };
    }
    const happened = /** @type {Record<string, unknown> | undefined} */ (kind === "record" ? intent.record : undefined);
    const { intent_id } = intent;
    const of = happened ? "" : approvalsOf(sheet === this.#sheet ? this.#deal : undefined, route);
    /** @type {Outcome} */
    const asked = { intent_id, kind, subject, status: "sending", ...(route && { route }), detail: rest };
    const name = nameOf(asked);
    const { keep, sent } = this;
    const heard = (/** @type {{ status: string, message?: string }} */ result) => {
      const now = sheet.wishes.get(name);
      if (now && (now.intent_id !== intent_id || TAKEN.includes(now.status))) return;
      if (happened && result.status === "unsupported" && keep(happened, sheet.whose?.place ?? "")) result = { status: "kept" };
      const taken = TAKEN.includes(result.status);
      if (happened && taken) sheet.records = merged(sheet.records, [happened]);
      const when = taken && { at: Date.now(), of: result.status === "applied" ? sheet.face : of, ...(happened && { record: happened }) };
      sheet.note({ ...asked, ...result, ...when });
      sheet.changed();
    };
    const host = asOfNow(sheet === this.#sheet ? this.#host : sheet.host);
    sheet.begin(asked);
    sheet.changed();
    const go = (/** @type {boolean} */ mine) => {
      if (sheet.overtaken(asked, known, mine)) return undefined;
      sent(intent);
      if (!host) return heard({ status: "unsupported" });
      sheet.note(asked);
      return send(host, intent, heard);
    };
    // Of two windows one asks; a record without an id is no other window's.
    if (!sheet.whose || sheet.holds.has(name)) void go(true);
    else {
      sheet.holds.add(name);
      void alone(toText([sheet.key, name]), go).finally(() => sheet.holds.delete(name));
    }
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

/** Whether an answer counts beside what the CRM says. @param {Entry} entry @param {unknown} theirs @param {unknown} [currency] */
function counts(entry, theirs, currency) {
  return entry.state !== "refused" && (onItsWay(entry) || alike(theirs, entry.over ?? null, currency));
}

/** @param {Sheet} sheet @param {string} path @param {Entry} entry @param {{ status: string, message?: string }} result */
function became(sheet, path, entry, { status, message }) {
  const { value, over, line, intent_id } = entry;
  const base = { value, over, line, intent_id };
  if (status === "applied") {
    if (value === null) sheet.saved.delete(path);
    else sheet.saved.add(path);
    sheet.turn(path, { ...base, state: "applied" });
  } else if (status === "queued") sheet.turn(path, { ...base, state: "queued" });
  else if (status !== "unsupported") sheet.turn(path, { ...base, state: "refused", status, ...(message && { message }) });
  else if (value === null) sheet.forget(path);
  else sheet.turn(path, { ...base, state: "kept" });
}

/** @param {Host | undefined} host @returns {Host | undefined} */
const asOfNow = (host) => host?.[NOW]?.() ?? host;

/**
 * Asks the host, and says what came of it; twice, when it answers after all. It is over with the first.
 * @param {Host} host @param {Intent} intent @param {(result: { status: string, message?: string }) => void} heard
 */
async function send(host, intent, heard) {
  const answer = (async () => checked(await host.intent({ ...intent })))().catch((error) => {
    const message = messageOf(error);
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
  if (first.status === "late") void answer.then(heard);
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

/** `crypto.randomUUID` exists on secure pages only. */
function freshId() {
  if (typeof crypto.randomUUID === "function") return crypto.randomUUID();
  const hex = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0"));
  return hex.join("");
}
