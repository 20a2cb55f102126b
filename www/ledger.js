// What the user did on a card and what became of it: answers and intents. It outlives the instance that draws.
import { fromText, toText } from "./json.js";
import { same } from "./plain.js";
import { answersOf, canKeep, keepAnswers } from "./store.js";

/**
 * Something the page is asked to do in the CRM. Sent once per click; the same `intent_id` again means the same
 * wish again, so that a repeat is harmless.
 * @typedef {{ intent_id: string, kind: "answer" | "request_approval" | "record", deal_id: string | null, [detail: string]: unknown }} Intent
 * @typedef {"applied" | "queued" | "rejected" | "unsupported" | "conflict"} IntentStatus
 * @typedef {{ status: IntentStatus, message?: string }} IntentResult
 * @typedef {{ intent(intent: Intent): Promise<IntentResult> | IntentResult }} Host the page's one write path
 * @typedef {{ intent_id: string, kind: string, subject: string, status: string, message?: string }} Outcome
 * @typedef {"host" | "browser" | "nowhere"} Saves
 */

const STATUSES = ["applied", "queued", "rejected", "unsupported", "conflict"];
/** How many outcomes are worth showing. */
const OUTCOMES = 20;

export class Ledger {
  /** @param {() => void} changed called when there is something new to draw */
  constructor(changed) {
    this.changed = changed;
    /** @type {import("./store.js").Answers} */
    this.answers = {};
    /** @type {Outcome[]} */
    this.outcomes = [];
    /** @type {string | undefined} */
    this.dealId = undefined;
    /** @type {unknown} */
    this.deal = undefined;
    /** @type {Host | undefined} */
    this.host = undefined;
    /** The page answered that it cannot save answers. */
    this.hostSavesNoAnswers = false;
    /** Paths whose answer the record has taken. @type {Set<string>} */
    this.applied = new Set();
    /** Approvals whose fate is unknown, by subject. @type {Map<string, { intentId: string, detail: object }>} */
    this.failed = new Map();
    /** What happened since the page was opened. @type {Record<string, unknown>[]} */
    this.records = [];
    /** Keeps a record that the page does not; there once something can be recorded. @type {(record: Record<string, unknown>) => boolean} */
    this.keep = () => false;
    this.closed = false;
  }

  /** Who keeps the answers. @returns {Saves} */
  get saves() {
    if (this.host && !this.hostSavesNoAnswers) return "host";
    return this.dealId !== undefined && canKeep() ? "browser" : "nowhere";
  }

  /** Takes note of the page's snapshot. @param {unknown} deal @param {Host | undefined} host */
  see(deal, host) {
    const id = dealIdOf(deal);
    if (host !== this.host) {
      this.host = host;
      this.hostSavesNoAnswers = false;
    }
    if (id !== this.dealId || this.deal === undefined) {
      this.dealId = id;
      this.outcomes = [];
      this.records = [];
      this.failed.clear();
      this.applied = new Set();
      this.answers = this.saves === "browser" ? answersOf(id) : {};
    } else if (deal !== this.deal) {
      // A new snapshot of the same record: what the record has taken over is its own now.
      for (const path of Object.keys(this.answers)) {
        if (this.applied.has(path) || same(at(deal, path), this.answers[path])) this.#forget(path);
      }
    }
    this.deal = deal;
  }

  /** Puts the page's own answers in the place of those kept here. @param {import("./store.js").Answers} answers */
  replace(answers) {
    this.answers = { ...answers };
  }

  /** An answer of the user; `null` takes it back. @param {string} path @param {unknown} value */
  answer(path, value) {
    const before = this.answers[path];
    if (value === null || value === undefined) this.#forget(path);
    else this.answers = { ...this.answers, [path]: value };
    this.applied.delete(path);
    const kept = this.#keep();
    const intent = this.#intent("answer", { path, value: value ?? null });
    if (this.saves === "host") {
      void this.#send(intent, path, {}, () => {
        // Only what is still the user's word: a later answer is not undone by the fate of an earlier one.
        if (!same(this.answers[path] ?? null, value ?? null)) return;
        if (before === undefined) this.#forget(path);
        else this.answers = { ...this.answers, [path]: before };
      });
    }
    this.changed();
    return { intent, saves: kept };
  }

  /** A wish of the user: an approval, or that what happened be recorded. @param {Record<string, unknown>} detail */
  wish(detail) {
    const { kind, ...rest } = detail;
    const subject = typeof rest.subject === "string" ? rest.subject : [rest.covers, rest.term].filter(Boolean).join(":");
    const sending = this.outcomes.find((it) => it.kind === kind && it.subject === subject && it.status === "sending");
    if (sending) return undefined;
    const intent = this.#intent(kind === "record" ? kind : "request_approval", rest);
    // A host that failed may have got the first one all the same: the repeat is the same wish.
    if (this.failed.has(subject) && same(this.failed.get(subject)?.detail, rest)) {
      intent.intent_id = this.failed.get(subject)?.intentId ?? intent.intent_id;
    }
    if (kind === "record") intent.record = this.#complete(intent);
    if (this.host) void this.#send(intent, subject, rest, () => {});
    else this.#note(intent, subject, this.#unsupported(intent));
    this.changed();
    return intent;
  }

  /** A record with what every record says. @param {Intent} intent @returns {Record<string, unknown>} */
  #complete({ intent_id: id, deal_id, record }) {
    const [deal, buyer, owner, currency] = ["name", "buyer", "owner", "currency"].map((key) => at(this.deal, key));
    const known = { deal, buyer, owner, currency };
    return { schema: "walkaway.record/1", id, deal_id, ...fromText(toText(known)), .../** @type {object} */ (record) };
  }

  /** The page cannot do it; what happened is then kept here. @param {Intent} intent @returns {{ status: string }} */
  #unsupported({ record }) {
    const kept = record && this.keep(/** @type {{}} */ (record));
    return { status: kept ? "kept" : "unsupported" };
  }

  /** Nothing that is still on its way is heard any more. */
  close() {
    this.closed = true;
    this.host = undefined;
    this.deal = undefined;
    this.changed = () => {};
  }

  /** @param {Intent["kind"]} kind @param {Record<string, unknown>} detail @returns {Intent} */
  #intent(kind, detail) {
    return { ...detail, intent_id: freshId(), kind, deal_id: this.dealId ?? null };
  }

  /** @param {string} path */
  #forget(path) {
    const { [path]: _, ...rest } = this.answers;
    this.answers = rest;
    this.applied.delete(path);
  }

  /** @returns {Saves} */
  #keep() {
    if (this.saves !== "browser") return this.saves;
    return keepAnswers(/** @type {string} */ (this.dealId), this.answers) ? "browser" : "nowhere";
  }

  /** @param {Intent} intent @param {string} subject @param {object} wished @param {() => void} undo */
  async #send(intent, subject, wished, undo) {
    const { host, dealId } = this;
    this.#note(intent, subject, { status: "sending" });
    /** @type {{ status: string, message?: string }} */
    let result;
    try {
      result = await (async () => host?.intent({ ...intent }))().then(checked);
    } catch (error) {
      result = { status: "rejected", message: error instanceof Error ? error.message : String(error) };
      this.failed.set(subject, { intentId: intent.intent_id, detail: wished });
    }
    if (this.closed || dealId !== this.dealId) return;
    if (intent.kind === "answer") {
      if (result.status === "applied") this.applied.add(subject);
      else if (result.status === "unsupported") {
        this.hostSavesNoAnswers = true;
        this.#keep();
      } else if (result.status !== "queued") undo();
    }
    if (intent.kind === "record") {
      if (result.status === "unsupported") result = this.#unsupported(intent);
      if (result.status === "applied" || result.status === "queued") this.records.push(/** @type {{}} */ (intent.record));
    }
    this.#note(intent, subject, result);
    this.changed();
  }

  /** @param {Intent} intent @param {string} subject @param {{ status: string, message?: string }} result */
  #note(intent, subject, result) {
    const others = this.outcomes.filter((it) => it.kind !== intent.kind || it.subject !== subject);
    /** @type {Outcome} */
    const outcome = { intent_id: intent.intent_id, kind: intent.kind, subject, status: result.status };
    if (result.message) outcome.message = result.message;
    this.outcomes = [...others, outcome].slice(-OUTCOMES);
  }
}

/** @param {unknown} result @returns {{ status: string, message?: string }} */
function checked(result) {
  const { status, message } = /** @type {Record<string, unknown>} */ (result ?? {});
  if (typeof status !== "string" || !STATUSES.includes(status)) {
    throw new Error(`the host answered no status of ${STATUSES.join(", ")}`);
  }
  return typeof message === "string" ? { status, message } : { status };
}

/** @param {unknown} deal */
function dealIdOf(deal) {
  const id = at(deal, "id");
  return typeof id === "string" || typeof id === "number" ? String(id) : undefined;
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
