// One answer to the leader's question: as with the card, but with nothing to send anywhere. What there is to do is to
// ask, to read, and to copy.
import { createBindings, stamp } from "walkaway:bindings-review";
import ownWasm from "walkaway:wasm-review";
import * as table from "walkaway:words-review";
import look from "../card/card.css";
import { copyText } from "../coach/clipboard.js";
import { joined, records as kept, watch } from "../keeping/journal.js";
import { bare } from "../plain/json.js";
import { makeLoader } from "../loading/loader.js";
import { Mounted } from "../mounted/mounted.js";
import { plain, same } from "../plain/plain.js";
import print from "../mounted/print.css";
import own from "./review.css";
import { Keeping } from "./keeping.js";
import shim from "../mounted/shim.css";

export const { load, instantiate, useWasm } = makeLoader(createBindings, stamp, ownWasm);

/**
 * What a page asks. Everything is a full snapshot: what is given replaces what was.
 * @typedef {object} Options
 * @property {object[] | null} [records] what happened, up to 20,000 records: see `Record`. What this browser has kept and is
 *   not among them joins them
 * @property {string | null} [place] of which deals this browser's records count: the `place` of their cards, or what it
 *   begins with; otherwise all of them
 * @property {string | null} [lang] one of the languages there are (`es`, `en`, `pt-BR`), with or without a region; otherwise the page's language
 * @property {string | null} [locale] how numbers and dates are written, such as `es-MX`; otherwise as in the language's
 *   region: the one that it names, or the browser's
 * @property {"light" | "dark" | null} [theme] otherwise as the browser prefers
 * @property {string | null} [today] `YYYY-MM-DD`; otherwise the day on this computer
 * @property {string | null} [currency] ISO 4217: the currency of the sums, and of amounts that name none; otherwise the
 *   most frequent one
 * @property {number | string | null} [fiscalStart] the month in which the fiscal year begins, 1 to 12; otherwise 1
 * @property {string | null} [quarterOf] a day of the quarter that is asked about at first; otherwise the newest with
 *   anything in it
 * @property {string | null} [owner] whose records at first; otherwise everybody's
 * @property {number | string | null} [durableMonths] how many months a client who was kept must stay to count as kept;
 *   otherwise 3
 */

/** @typedef {import("../mounted/mounted.js").State} State */
/** @typedef {import("walkaway:bindings-review").Bindings} Bindings */

const KIND = /** @type {const} */ ({
  name: "the review",
  look: look + shim + own + print,
  options: ["records", "place", "lang", "locale", "theme", "today", "currency", "fiscalStart", "quarterOf", "owner", "durableMonths"],
  about: ["records"],
  table,
});
/** As many as the rules read; those behind them are only counted. */
const RECORDS = 20_000;

/** @extends {Mounted<Bindings>} */
export class Panel extends Mounted {
  /** @type {Options} */
  #options = bare({});
  /** The records of the page; the same list as long as nothing in it changes. @type {unknown} */
  #given;
  /** The records of this browser, likewise. @type {import("../keeping/journal.js").Kept[]} */
  #kept = [];
  /** Both as one list, likewise. @type {{ given: unknown, kept: unknown, all: unknown, more: number }} */
  #both = { given: undefined, kept: undefined, all: [], more: 0 };
  /** @type {Keeping | undefined} */
  #keeping;
  /** @type {(() => void) | undefined} */
  #unwatch;

  /** @param {HTMLElement} element @param {ShadowRoot} shadow */
  constructor(element, shadow) {
    super(element, shadow, KIND);
  }

  /** @param {Options} options */
  take(options) {
    const { records, ...rest } = options;
    if ("records" in options) this.#given = records === null || records === undefined ? undefined : copied(records, this.#given);
    this.#options = bare({ ...this.#options, ...rest });
  }

  async destroy() {
    if (this.state === "destroyed") return;
    this.#unwatch?.();
    this.#keeping?.root.remove();
    this.#given = undefined;
    this.#kept = [];
    this.#both = { given: undefined, kept: undefined, all: [], more: 0 };
    await super.destroy();
  }

  load() {
    return load();
  }

  /** @param {import("../mounted/screen.js").Screen["around"]} around */
  make(around) {
    return instantiate(/** @type {WebAssembly.Module} */ (this.module), around);
  }

  /** @param {Bindings} bindings @param {HTMLElement} root @param {object} input @param {import("../mounted/part.js").Calls} calls */
  begin(bindings, root, input, calls) {
    const drawn = bindings.mount_review(root, input, {
      ...calls,
      words: (/** @type {string} */ id, /** @type {Record<string, unknown>} */ parameters) => this.say(id, parameters),
      copy: (/** @type {string} */ text, /** @type {(copied: boolean) => void} */ done) => void copyText(text, root).then(done),
    });
    // What was there while loading goes before the first paint.
    if (this.state === "loading") this.show([]);
    return drawn;
  }

  hear() {}

  /** There is nothing to decide on in a hurry: what is asked now is tried once more. */
  holds() {
    return false;
  }

  /** @param {import("../loading/errors.js").WalkawayError} error @param {{ input: import("../mounted/mounted.js").Input, now: import("../mounted/mounted.js").Input }} [again] */
  failed(error, again) {
    if (!again) this.#keeping?.root.remove();
    super.failed(error, again);
  }

  /** @returns {import("../mounted/mounted.js").Input} */
  input() {
    const { currency, fiscalStart, quarterOf, owner, durableMonths } = this.#options;
    const { lang, locale } = this.language();
    return {
      records: this.#records(),
      options: {
        currency: currency ?? null,
        fiscal_start: fiscalStart ?? null,
        quarter_of: quarterOf ?? null,
        owner: owner ?? null,
        durable_months: durableMonths ?? null,
      },
      today: this.today(),
      lang,
      locale,
      kept_here: this.#given === undefined,
    };
  }

  /** What happened: what the page has kept, and this browser; the same list as long as there is nothing new. */
  #records() {
    const now = kept(this.#options.place || undefined);
    if (now.length !== this.#kept.length || now.some((record, place) => record !== this.#kept[place])) this.#kept = now;
    const [given, own] = [this.#given, this.#kept];
    if (this.#both.given !== given || this.#both.kept !== own) {
      // What is no list is for the rules to name.
      const { all, more } = given === undefined || Array.isArray(given) ? joined(given ?? [], own) : { all: given, more: 0 };
      this.#both = { given, kept: own, all, more };
    }
    return this.#both.all;
  }

  /** Below what only this browser keeps: how to take it elsewhere, and how to bring it here. */
  shown() {
    this.#unwatch ??= watch(() => this.draw());
    if (this.#given !== undefined && this.#both.more === 0) {
      this.#keeping?.root.remove();
      this.#keeping = undefined;
      return;
    }
    this.#keeping ??= new Keeping(() => this.today());
    this.#keeping.draw(this.say, this.#kept.length);
    // Only when it is not there already: a node that is moved loses the focus.
    if (this.shadow?.lastElementChild !== this.#keeping.root) this.shadow?.append(this.#keeping.root);
  }
}

/**
 * A copy of the records, or `earlier` when nothing in them has changed: taken once, whatever the page does to its own
 * later.
 * @param {unknown} records @param {unknown} earlier
 */
export function copied(records, earlier) {
  // What is no list is for the rules to name.
  const copy = Array.isArray(records)
    ? listed(records)
    : plain(records);
  return earlier !== undefined && same(copy, earlier) ? earlier : copy;
}

/** @param {unknown[]} records */
function listed(records) {
  const copy = [];
  // Those behind the last that is read only count.
  for (let place = 0; place < Math.min(records.length, 10 * RECORDS); place++) copy.push(place < RECORDS ? one(records, place) : null);
  return copy;
}

/** @param {unknown[]} records @param {number} place */
function one(records, place) {
  try {
    return plain(records[place]);
  } catch {
    return null;
  }
}
