// One answer to the leader's question: its states, its instance, and what happens when that fails. As with the card
// (card.js), but with nothing to send anywhere: what there is to do is to ask, to read, and to copy.
import { createBindings, stamp } from "walkaway:bindings-review";
import ownWasm from "walkaway:wasm-review";
import * as table from "walkaway:words-review";
import look from "./card.css";
import { copyText } from "./clipboard.js";
import { WalkawayError } from "./errors.js";
import { dayHere, languageOf, regionally } from "./here.js";
import { joined, records as kept, watch } from "./journal.js";
import { bare } from "./json.js";
import { makeLoader } from "./loader.js";
import { watchTime } from "./moment.js";
import { failureNotice, loadingNotice, touchedNotice } from "./notice.js";
import { plain, same } from "./plain.js";
import print from "./print.css";
import own from "./review.css";
import { Keeping } from "./review-keeping.js";
import { Screen } from "./screen.js";
import shim from "./shim.css";
import { dress } from "./styles.js";
import { makeWords } from "./words.js";

export const { load, instantiate, useWasm } = makeLoader(createBindings, stamp, ownWasm);

/**
 * What a page asks. Everything is a full snapshot: what is given replaces what was.
 * @typedef {object} Options
 * @property {object[] | null} [records] what happened, up to 20,000 records: see `Record`. What this browser has kept and is
 *   not among them joins them
 * @property {string | null} [place] of which deals this browser's records count: the `place` of their cards, or what it
 *   begins with; otherwise all of them
 * @property {string | null} [lang] `es` or `en`; otherwise the page's language
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

/** @typedef {"idle" | "loading" | "ready" | "failed" | "destroyed"} State */
/** @typedef {import("walkaway:bindings-review").ReviewHandle} Handle */

const LOOK = look + shim + own + print;
const OPTIONS = ["records", "place", "lang", "locale", "theme", "today", "currency", "fiscalStart", "quarterOf", "owner", "durableMonths"];
/** After so many panics in a row another instance would not help. */
const PANICS = 2;
/** As many as the rules read; those behind them are only counted. */
const RECORDS = 20_000;

export class Panel {
  /** @type {State} */
  state = "idle";
  /** @type {Options} */
  #options = bare({});
  /** The records of the page; the same list as long as nothing in it changes. @type {unknown} */
  #given;
  /** The records of this browser, likewise. @type {import("./journal.js").Kept[]} */
  #kept = [];
  /** Both as one list, likewise. @type {{ given: unknown, kept: unknown, all: unknown, more: number }} */
  #both = { given: undefined, kept: undefined, all: [], more: 0 };
  /** @type {{ key: string, lang: string, locale: string, words: ReturnType<typeof makeWords> } | undefined} */
  #speech;
  /** @type {WebAssembly.Module | undefined} */
  #module;
  /** @type {{ handle: Handle | undefined, root: HTMLElement, screen: Screen } | undefined} */
  #instance;
  #generation = 0;
  #panics = 0;
  #announced = false;
  /** @type {WalkawayError | undefined} */
  #error;
  /** @type {Element[]} */
  #notices = [];
  /** @type {Keeping | undefined} */
  #keeping;
  /** @type {(() => void) | undefined} */
  #unwatch;
  /** The day that was last drawn. */
  #day = "";
  #unwatchTime = watchTime((looked) => {
    if (this.state === "ready" && (looked || this.#day !== this.#today())) this.#draw();
  });

  /** @param {HTMLElement} element @param {ShadowRoot} shadow */
  constructor(element, shadow) {
    this.element = element;
    this.shadow = shadow;
    dress(shadow, LOOK);
  }

  /** Takes new values for some options and draws them. @param {Options} options */
  set(options) {
    if (this.state === "destroyed") return;
    options = bare(options);
    for (const name of Object.keys(options)) {
      if (!OPTIONS.includes(name)) console.warn(`walkaway: there is no option "${name}"; there are ${OPTIONS.join(", ")}`);
    }
    const { records, ...rest } = options;
    const before = this.#given;
    if ("records" in options) this.#given = records === null || records === undefined ? undefined : copied(records, before);
    this.#options = bare({ ...this.#options, ...rest });
    if ("theme" in options) {
      const { theme } = options;
      if (theme === "light" || theme === "dark") this.element.setAttribute("data-wa-theme", theme);
      else this.element.removeAttribute("data-wa-theme");
    }
    if (this.state === "idle") void this.#start();
    else if (this.state === "failed" && this.#error?.code === "panic") {
      // Other records may well be drawn; the very same would fail the very same way.
      if (this.#given !== before) this.retry();
    } else this.#draw();
  }

  /** Starts again after a failure. */
  retry() {
    if (this.state !== "failed") return;
    this.#panics = 0;
    this.#error = undefined;
    void this.#start();
  }

  /** Takes everything out of the element and lets go of it. */
  async destroy() {
    if (this.state === "destroyed") return;
    this.#enter("destroyed");
    this.#unwatch?.();
    this.#unwatchTime();
    this.#show([]);
    this.#keeping?.root.remove();
    this.#given = this.#module = undefined;
    this.#kept = [];
    this.#both = { given: undefined, kept: undefined, all: [], more: 0 };
    await this.#release();
  }

  async #start() {
    this.#enter("loading");
    this.#drawNotice();
    const attempt = ++this.#generation;
    try {
      const module = await load();
      if (this.state === "loading" && this.#generation === attempt) {
        this.#module = module;
        this.#draw();
      }
    } catch (error) {
      if (this.state === "loading" && this.#generation === attempt) this.#fail(named(error));
    }
  }

  #draw() {
    if (this.state === "failed" || (this.state === "loading" && !this.#module)) return this.#drawNotice();
    if (!this.#module || (this.state !== "loading" && this.state !== "ready")) return;
    dress(this.shadow, LOOK);
    if (!this.#instance) return void this.#mount(this.#module, ++this.#generation);
    const generation = this.#generation;
    // Its first drawing may be on the way, and will be of what there is then.
    if (!this.#instance.handle) return;
    try {
      this.#instance.handle.update(this.#input());
    } catch (error) {
      this.#panicked(generation, error);
      return;
    }
    this.#drawn(generation);
  }

  /** @param {number} generation */
  #drawn(generation) {
    this.#day = this.#today();
    this.#drawKeeping();
    if (this.state === "loading") this.#show([]);
    // Drawing goes on in a microtask; once that is over without a panic, it is there.
    setTimeout(() => {
      if (this.#generation !== generation || this.state === "destroyed" || !this.#instance) return;
      this.#panics = 0;
      this.#noticeState();
      this.#instance.screen.date(this.#say("card-dated", { day: { day: this.#day } }));
      this.#enter("ready");
      if (!this.#announced) this.#tell("ready", {});
      this.#announced = true;
    });
  }

  /** @param {WebAssembly.Module} module @param {number} generation */
  async #mount(module, generation) {
    const root = document.createElement("div");
    root.className = "wa-root";
    this.shadow.append(root);
    const screen = new Screen(root, { contested: () => this.#noticeState(), lost: (error) => this.#panicked(generation, error) });
    const instance = /** @type {{ handle: Handle | undefined, screen: Screen, root: HTMLElement }} */ ({ root, screen, handle: undefined });
    this.#instance = instance;
    try {
      const bindings = await instantiate(module, screen.around);
      if (this.#generation !== generation || this.#instance !== instance) {
        screen.end();
        return root.remove();
      }
      instance.handle = this.#begin(bindings, root, generation);
    } catch (error) {
      this.#panicked(generation, error);
      return;
    }
    this.#drawn(generation);
  }

  /** @param {import("walkaway:bindings-review").Bindings} bindings @param {HTMLElement} root @param {number} generation */
  #begin(bindings, root, generation) {
    return bindings.mount_review(root, this.#input(), {
      words: (/** @type {string} */ id, /** @type {Record<string, unknown>} */ parameters) => this.#say(id, parameters),
      copy: (/** @type {string} */ text, /** @type {(copied: boolean) => void} */ done) => void copyText(text, root).then(done),
      emit: () => {},
      panicked: (/** @type {string} */ message) => this.#panicked(generation, message),
    });
  }

  /** The instance is lost; a fresh one takes its place, once. @param {number} generation @param {unknown} reason */
  #panicked(generation, reason) {
    if (this.#generation !== generation || this.state === "destroyed") return;
    this.#generation++;
    this.#panics += 1;
    const error = reason instanceof WalkawayError ? reason : new WalkawayError("panic", reason instanceof Error ? reason.message : String(reason));
    queueMicrotask(() => {
      if (this.state === "destroyed") return;
      this.#instance?.screen.end();
      this.#instance?.root.remove();
      this.#instance = undefined;
      if (this.#panics >= PANICS || error.code !== "panic") return this.#fail(error);
      console.warn("walkaway: the review failed and starts again:", error.message);
      this.#tell("error", { code: error.code, message: error.message, recovered: true });
      this.#draw();
    });
  }

  /** @param {WalkawayError} error */
  #fail(error) {
    this.#instance?.screen.end();
    this.#instance?.root.remove();
    this.#instance = undefined;
    this.#keeping?.root.remove();
    this.#error = error;
    this.#enter("failed");
    this.#drawNotice();
    console.error("walkaway:", error);
    const { code, message, directive } = error;
    this.#tell("error", { code, message, recovered: false, ...(directive ? { directive } : {}) });
  }

  /** `destroy` is carried out a moment later, so the rest waits for it. */
  async #release() {
    const instance = this.#instance;
    instance?.screen.end();
    this.#instance = undefined;
    this.#generation++;
    try {
      instance?.handle?.destroy();
      await new Promise((done) => setTimeout(done));
      instance?.handle?.free();
    } catch {
      // It goes with its memory either way.
    }
    instance?.root.remove();
  }

  #input() {
    const { currency, fiscalStart, quarterOf, owner, durableMonths } = this.#options;
    const { lang, locale } = this.#language();
    return {
      records: this.#records(),
      options: {
        currency: currency ?? null,
        fiscal_start: fiscalStart ?? null,
        quarter_of: quarterOf ?? null,
        owner: owner ?? null,
        durable_months: durableMonths ?? null,
      },
      today: this.#today(),
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
  #drawKeeping() {
    this.#unwatch ??= watch(() => this.#draw());
    if (this.#given !== undefined && this.#both.more === 0) {
      this.#keeping?.root.remove();
      this.#keeping = undefined;
      return;
    }
    this.#keeping ??= new Keeping(() => this.#today());
    this.#keeping.draw(this.#say, this.#kept.length);
    // Only when it is not there already: a node that is moved loses the focus.
    if (this.shadow.lastElementChild !== this.#keeping.root) this.shadow.append(this.#keeping.root);
  }

  #drawNotice() {
    if (this.state === "failed" && this.#error) {
      this.#show([failureNotice(this.#say, this.#error, () => this.retry())]);
    } else if (this.state === "loading") {
      const fallback = this.element.textContent?.trim();
      this.#show([fallback ? document.createElement("slot") : loadingNotice(this.#say)]);
    }
  }

  #today() {
    return this.#options.today || dayHere();
  }

  /** Above what somebody keeps changing stands what it says. */
  #noticeState() {
    const screen = this.#instance?.screen;
    this.#show(screen?.contested ? [touchedNotice(this.#say, screen.said)] : []);
  }

  /** @param {Element[]} notices */
  #show(notices) {
    for (const notice of this.#notices) notice.remove();
    this.#notices = notices;
    this.shadow.prepend(...notices);
  }

  #say = (/** @type {string} */ id, /** @type {Record<string, unknown>} */ parameters = {}) => {
    try {
      return this.#language().words.words(id, parameters);
    } catch {
      return id;
    }
  };

  #language() {
    const page = languageOf(this.element);
    const wanted = this.#options.lang || page;
    const lang = /^en\b/i.test(wanted) ? "en" : "es";
    const locale = this.#options.locale || regionally(wanted);
    const key = `${lang} ${locale}`;
    if (this.#speech?.key !== key) this.#speech = { key, lang, locale, words: makeWords(lang, locale, table) };
    return this.#speech;
  }

  /** @param {State} state */
  #enter(state) {
    this.state = state;
    this.element.dataset.waState = state;
  }

  /** @param {string} name @param {object} detail */
  #tell(name, detail) {
    this.element.dispatchEvent(
      new CustomEvent(`walkaway-${name}`, { bubbles: true, composed: true, detail: { version: 1, ...detail } }),
    );
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

/** @param {unknown} error */
function named(error) {
  if (error instanceof WalkawayError) return error;
  return new WalkawayError("config", error instanceof Error ? error.message : String(error), { cause: error });
}
