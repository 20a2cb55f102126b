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
import { WalkawayError } from "../loading/errors.js";
import { claimRecord, keepRecord, olderOf, recordsOf, talksWith, watch } from "../keeping/journal.js";
import { merged } from "../card/ledger.js";
import { makeLoader } from "../loading/loader.js";
import { dress } from "../mounted/styles.js";
import { bare } from "../plain/json.js";
import { LANGUAGES } from "../words/languages.js";

const loader = makeLoader(createBindings, stamp, ownWasm);
export const { instantiate, useWasm } = loader;

/** What it says. */
export const words = table;

/** The compiled module. What texts are checked with comes beside it, and mostly before it; nothing waits for that. */
export function load() {
  loadPhrases().catch(() => {});
  return loader.load();
}

/** @typedef {import("walkaway:bindings-coach").Bindings} Bindings */

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

/** How long the first drawing waits for what the texts are checked with, in milliseconds. */
const PATIENCE = 1_000;

export class Coach {
  /** @type {import("../mounted/part.js").Part<Bindings, Record<string, unknown>>} */
  #part;
  /** @type {Bindings | undefined} */
  #bindings;
  /** @type {string[] | undefined} */
  #phrases;
  /** Whether the phrases are on their way, or were lost. @type {"" | "coming" | "lost"} */
  #fetching = "";
  /** @type {Map<string, ReturnType<typeof import("../words/words.js").makeWords>>} */
  #words = new Map();

  /**
   * @param {ShadowRoot} shadow @param {HTMLElement} root @param {WebAssembly.Module} module
   * @param {import("../card/coaching.js").Tools} tools
   */
  constructor(shadow, root, module, tools) {
    this.root = root;
    this.shadow = shadow;
    this.module = module;
    this.tools = tools;
    this.#part = new tools.Part(/** @type {import("../mounted/part.js").Owner<Bindings, Record<string, unknown>>} */ (this));
    tools.keeps(keepRecord);
    // What another window writes down is of interest here.
    this.unwatch = watch(() => this.draw());
  }

  /** Draws what there is now; the first time, that is a moment later. @returns {Promise<void> | undefined} */
  draw() {
    dress(this.shadow, LOOK);
    return this.#part.draw();
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
    if (!this.#part.draws) return;
    if (this.#phrases) this.#bindings?.learn_phrases(this.#phrases);
    void this.draw();
  }

  destroy() {
    this.unwatch();
    return this.#part.end();
  }

  // What the part asks of whose it is (part.js).

  about = /** @type {const} */ (["deal", "policy"]);

  input() {
    const card = /** @type {Record<string, any>} */ (this.tools.input());
    const whose = this.tools.whose();
    const given = merged(card.records);
    const own = merged(given, whose && recordsOf(whose)).slice(given.length);
    const older = whose ? olderOf(whose) : [];
    // What was learned with the same buyer is at hand when the next deal begins; the same buyer is the same id.
    const buyer = card.answers?.buyer_id ?? card.deal?.buyer_id;
    const before = whose && (typeof buyer === "string" || typeof buyer === "number") && buyer !== "" ? talksWith(whose, String(buyer)) : [];
    return { ...card, now: now(card.today), records: [...before, ...own, ...given], older, phrases: this.#fetching, tongues: tongues(this.tools.language().lang) };
  }

  /** @param {HTMLElement} place */
  place(place) {
    this.root.replaceChildren(place);
  }

  /** @param {import("../mounted/screen.js").Screen["around"]} around */
  async make(around) {
    const coming = this.#phrases || this.#fetching ? undefined : this.#fetch();
    this.#bindings = await instantiate(this.module, around);
    // A text that changes under the reader's eyes is worse than one that comes a moment later.
    if (coming) await Promise.race([coming, new Promise((done) => setTimeout(done, PATIENCE))]);
    return this.#bindings;
  }

  /** @param {Bindings} bindings @param {HTMLElement} place @param {object} input @param {import("../mounted/part.js").Calls} calls */
  begin(bindings, place, input, calls) {
    if (this.#phrases) bindings.learn_phrases(this.#phrases);
    return bindings.mount_coach(place, input, {
      ...calls,
      words: (/** @type {string} */ id, /** @type {Record<string, unknown>} */ parameters, /** @type {string} */ lang) =>
        this.#speech(lang).words(id, parameters),
      parse: (/** @type {Parameters<ReturnType<import("../card/coaching.js").Tools["speech"]["makeWords"]>["parse"]>} */ ...typed) => this.#speech().parse(...typed),
      speak: (/** @type {string} */ lang, /** @type {(here: boolean) => void} */ done) => this.#speak(lang, done),
      copy: (/** @type {string} */ text, /** @type {(copied: boolean) => void} */ done) => void copyText(text, this.root).then(done),
    });
  }

  settled() {}

  /** What was drawn last may be older than the card above it. */
  holds() {
    return false;
  }

  /** @param {string} kind @param {any} detail @param {string} record */
  hear(kind, detail, record) {
    this.#part.calm();
    if (kind !== "claim") return this.tools.hear(kind, detail, record);
    const whose = this.tools.whose();
    if (whose && record === /** @type {any} */ (this.tools.input()).record) claimRecord(whose, String(detail.id), detail.mine === true);
  }

  /** @param {WalkawayError} error @param {object} [again] */
  failed(error, again) {
    console.warn("walkaway: the coach failed:", error.message);
    this.tools.hear("coach-failed", { error, recovered: again !== undefined });
    if (again) return;
    const note = document.createElement("p");
    note.className = "card coach broken";
    note.setAttribute("role", "alert");
    note.textContent = this.#speech().words("coach-broken");
    this.root.replaceChildren(note);
  }

  /** Brings the words of a language here, for a text to somebody who speaks it. @param {string} lang @param {(here: boolean) => void} done */
  #speak(lang, done) {
    const { hasWords, loadWords } = this.tools.speech;
    if (hasWords(lang, table)) return done(true);
    loadWords(lang, table).then(
      () => done(true),
      (error) => {
        console.warn("walkaway:", error);
        done(false);
      },
    );
  }

  /** The words, in the card's language or in that one, which is here. @param {string} [lang] */
  #speech(lang) {
    const own = this.tools.language();
    // A text in another language than the card's is for somebody else: its numbers go by that language.
    const [language, locale] = lang && lang !== own.lang ? [lang, ""] : [own.lang, own.locale];
    const key = `${language} ${locale}`;
    let found = this.#words.get(key);
    if (!found) this.#words.set(key, (found = this.tools.speech.makeWords(language, locale, table)));
    return found;
  }
}

/** The languages that a text can be in, each with its name in the card's. @param {string} lang */
function tongues(lang) {
  const names = new Intl.DisplayNames(lang, bare(/** @type {const} */ ({ type: "language" })));
  return LANGUAGES.map((code) => {
    const name = names.of(code) ?? code;
    return [code, name.charAt(0).toLocaleUpperCase(lang) + name.slice(1)];
  });
}

/** Now at the user's place; on the card's day when that was given. @param {string} today */
function now(today) {
  const two = (/** @type {number} */ number) => String(number).padStart(2, "0");
  const clock = new Date();
  return `${today}T${two(clock.getHours())}:${two(clock.getMinutes())}`;
}
