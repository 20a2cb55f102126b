// The coach, loaded when it is first opened: its WebAssembly, its words, its styles, and what draws it.
import { createBindings, stamp } from "walkaway:bindings-coach";
import fetchPhrases from "walkaway:phrases";
import ownWasm from "walkaway:wasm-coach";
import * as table from "walkaway:words-coach";
import leave from "./coach-leave.css";
import leverage from "./coach-leverage.css";
import plays from "./coach-plays.css";
import say from "./coach-say.css";
import talks from "./coach-talks.css";
import { copyText } from "./clipboard.js";
import common from "./coach.css";
import { WalkawayError } from "./errors.js";
import { claimRecord, keepRecord, olderOf, recordsOf, talksWith, watch } from "./journal.js";
import { merged } from "./ledger.js";
import { makeLoader } from "./loader.js";
import { Screen } from "./screen.js";
import { dress } from "./styles.js";

const loader = makeLoader(createBindings, stamp, ownWasm);
export const { instantiate, useWasm } = loader;

/** The compiled module. What texts are checked with comes beside it, and mostly before it; nothing waits for that. */
export function load() {
  loadPhrases().catch(() => {});
  return loader.load();
}

const LOOK = common + say + plays + leverage + talks + leave;

/** @type {Promise<string[]> | undefined} */
let phrases;

/** What not to write to a buyer, by language; the same for everybody, and tried afresh after a failure. */
export function loadPhrases() {
  phrases ??= fetchPhrases().catch((cause) => {
    phrases = undefined;
    throw new WalkawayError("network", "the phrases to avoid could not be loaded", { cause });
  });
  return phrases;
}

/** After so many panics in a row another instance would not help. */
const PANICS = 2;
/** How long the first drawing waits for what the texts are checked with, in milliseconds. */
const PATIENCE = 1_000;

export class Coach {
  /** @type {ReturnType<import("walkaway:bindings-coach").Bindings["mount_coach"]> | undefined} */
  #handle;
  /** @type {Screen | undefined} */
  #screen;
  #panics = 0;
  #generation = 0;
  /** A fresh instance is on its way. */
  #mounting = false;
  /** @type {import("walkaway:bindings-coach").Bindings | undefined} */
  #bindings;
  /** @type {string[] | undefined} */
  #phrases;
  /** Whether the phrases are on their way, or were lost. @type {"" | "coming" | "lost"} */
  #fetching = "";
  /** @type {Map<string, ReturnType<typeof import("./words.js").makeWords>>} */
  #words = new Map();

  /**
   * @param {ShadowRoot} shadow @param {HTMLElement} root @param {WebAssembly.Module} module
   * @param {import("./coaching.js").Tools} tools
   */
  constructor(shadow, root, module, tools) {
    this.root = root;
    this.shadow = shadow;
    this.module = module;
    this.tools = tools;
    tools.keeps(keepRecord);
    // What another window writes down is of interest here.
    this.unwatch = watch(() => this.draw());
  }

  /** Draws what there is now; the first time, that is a moment later. @returns {Promise<void> | undefined} */
  draw() {
    if (this.#panics >= PANICS || this.#mounting) return undefined;
    dress(this.shadow, LOOK);
    if (!this.#handle) return this.#mount();
    const generation = this.#generation;
    try {
      this.#handle.update(this.#input());
    } catch (error) {
      this.#panicked(generation, error);
    }
    return undefined;
  }

  /** The texts are there before what they are checked with; they are checked when that arrives. */
  async #fetch() {
    this.#fetching = "coming";
    try {
      this.#phrases = await loadPhrases();
    } catch (error) {
      this.#fetching = "lost";
      console.warn("walkaway:", error);
    }
    // An instance that is still to come begins with them.
    if (!this.#handle) return;
    if (this.#phrases) this.#bindings?.learn_phrases(this.#phrases);
    void this.draw();
  }

  async destroy() {
    const handle = this.#handle;
    this.#handle = undefined;
    this.#panics = PANICS;
    this.#screen?.end();
    this.#generation++;
    this.unwatch();
    try {
      handle?.destroy();
      await new Promise((done) => setTimeout(done));
      handle?.free();
    } catch {
      // It goes with its memory either way.
    }
  }

  #input() {
    const card = /** @type {Record<string, any>} */ (this.tools.input());
    const whose = this.tools.whose();
    const given = merged(card.records);
    const own = merged(given, whose && recordsOf(whose)).slice(given.length);
    const older = whose ? olderOf(whose) : [];
    // What was learned with the same buyer is at hand when the next deal begins; the same buyer is the same id.
    const buyer = card.answers?.buyer_id ?? card.deal?.buyer_id;
    const before = whose && (typeof buyer === "string" || typeof buyer === "number") && buyer !== "" ? talksWith(whose, String(buyer)) : [];
    return { ...card, now: now(card.today), records: [...before, ...own, ...given], older, phrases: this.#fetching };
  }

  async #mount() {
    const generation = ++this.#generation;
    this.#mounting = true;
    const coming = this.#phrases || this.#fetching ? undefined : this.#fetch();
    const place = document.createElement("div");
    this.root.replaceChildren(place);
    const screen = new Screen(place, { lost: (error) => this.#panicked(generation, error) });
    try {
      const bindings = await instantiate(this.module, screen.around);
      // A text that changes under the reader's eyes is worse than one that comes a moment later.
      if (coming) await Promise.race([coming, new Promise((done) => setTimeout(done, PATIENCE))]);
      if (generation !== this.#generation) return screen.end();
      this.#screen = screen;
      this.#begin(bindings, place, generation);
    } catch (error) {
      this.#panicked(generation, error);
    } finally {
      if (generation === this.#generation) this.#mounting = false;
    }
  }

  /** @param {import("walkaway:bindings-coach").Bindings} bindings @param {HTMLElement} place @param {number} generation */
  #begin(bindings, place, generation) {
    if (this.#phrases) bindings.learn_phrases(this.#phrases);
    this.#bindings = bindings;
    this.#handle = bindings.mount_coach(place, this.#input(), {
      words: (/** @type {string} */ id, /** @type {Record<string, unknown>} */ parameters, /** @type {string} */ lang) =>
        this.#speech(lang).words(id, parameters),
      parse: (/** @type {Parameters<ReturnType<import("./coaching.js").Tools["makeWords"]>["parse"]>} */ ...typed) => this.#speech().parse(...typed),
      emit: (/** @type {string} */ kind, /** @type {Record<string, unknown>} */ detail, /** @type {string} */ record) =>
        queueMicrotask(() => {
          if (generation !== this.#generation) return;
          this.#panics = 0;
          if (kind !== "claim") return this.tools.hear(kind, detail, record);
          const whose = this.tools.whose();
          if (whose && record === /** @type {any} */ (this.tools.input()).record) claimRecord(whose, String(detail.id), detail.mine === true);
        }),
      copy: (/** @type {string} */ text, /** @type {(copied: boolean) => void} */ done) => void copyText(text, this.root).then(done),
      panicked: (/** @type {string} */ message) => this.#panicked(generation, message),
    });
  }

  /** The words, in the card's language or in that one. @param {string} [lang] */
  #speech(lang) {
    const own = this.tools.language();
    // A text in another language than the card's is for somebody else: its numbers go by that language.
    const [language, locale] = lang && lang !== own.lang ? [lang, ""] : [own.lang, own.locale];
    const key = `${language} ${locale}`;
    let found = this.#words.get(key);
    if (!found) this.#words.set(key, (found = this.tools.makeWords(language, locale, table)));
    return found;
  }

  /** The instance is lost; a fresh one takes its place, once. @param {number} generation @param {unknown} reason */
  #panicked(generation, reason) {
    if (generation !== this.#generation) return;
    this.#generation++;
    this.#handle = undefined;
    this.#screen?.end();
    this.#mounting = false;
    this.#panics += 1;
    const message = reason instanceof Error ? reason.message : String(reason);
    console.warn("walkaway: the coach failed:", message);
    this.tools.hear("coach-failed", { error: reason, recovered: this.#panics < PANICS });
    queueMicrotask(() => {
      this.root.replaceChildren();
      if (this.#panics < PANICS) return void this.draw();
      const note = document.createElement("p");
      note.className = "card coach broken";
      note.setAttribute("role", "alert");
      note.textContent = this.#speech().words("coach-broken");
      this.root.append(note);
    });
  }
}

/** Now at the user's place; on the card's day when that was given. @param {string} today */
function now(today) {
  const two = (/** @type {number} */ number) => String(number).padStart(2, "0");
  const clock = new Date();
  return `${today}T${two(clock.getHours())}:${two(clock.getMinutes())}`;
}
