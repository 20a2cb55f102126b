// What stands in an element of the page (a card, a leader's answer): its states, its words and its notices, around the
// part that draws it.
//
//   idle → loading → ready ⇄ failed;  any → destroyed
//
// After every await the state is looked at again, for the page may have gone on meanwhile.
import { asNamed } from "../loading/errors.js";
import { checkDay, dated, dayGiven, languageOf, regionally, wordsOf } from "../words/here.js";
import { bare, taken, textIn } from "../plain/json.js";
import { watchTime } from "./moment.js";
import { failureNotice, loadingNotice, staleNotice, touchedNotice } from "./notice.js";
import { Part } from "./part.js";
import { same } from "../plain/plain.js";
import { dress } from "./styles.js";
import { hasWords, loadWords, makeWords } from "../words/words.js";

/** @typedef {import("../loading/errors.js").WalkawayError} WalkawayError */
/** @typedef {"idle" | "loading" | "ready" | "failed" | "destroyed"} State */

/** What every instance is given. @typedef {{ record?: string, today: string, [more: string]: unknown }} Input */

/**
 * What kind of thing it is.
 * @typedef {object} Kind
 * @property {string} name for whoever reads logs
 * @property {string} look its styles
 * @property {readonly string[]} options what a page may give it
 * @property {readonly string[]} about what of its input a panic is put down to
 * @property {import("../words/words.js").Table} [table] the words it has besides the card's
 */

/** @template Bindings */
export class Mounted {
  /** @type {State} */
  state = "idle";
  /** @type {HTMLElement | undefined} */
  element;
  /** @type {ShadowRoot | undefined} */
  shadow;
  /** @type {WebAssembly.Module | undefined} */
  module;
  /** @type {Part<Bindings, Input>} */
  part;
  /** @type {Kind} */
  #kind;
  /** The words it has besides the card's. @type {import("../words/words.js").Table[]} */
  #tables;
  /** @type {{ lang?: string | undefined, locale?: string | undefined, today?: string | undefined }} */
  #settings = {};
  /** @type {{ key: string, lang: string, locale: string, here: boolean, words: ReturnType<typeof makeWords> } | undefined} */
  #speech;
  #attempt = 0;
  #announced = false;
  /** @type {WalkawayError | undefined} */
  #error;
  /** @type {Element[]} */
  #notices = [];
  #unwatch = watchTime((looked) => {
    if (this.state !== "ready") return;
    if (looked || this.part.good?.today !== this.today()) this.draw();
    else this.tick();
  });

  /** @param {HTMLElement} element @param {ShadowRoot} shadow @param {Kind} kind */
  constructor(element, shadow, kind) {
    this.element = element;
    this.shadow = shadow;
    this.#kind = bare(kind);
    const { table } = this.#kind;
    this.#tables = table ? [table] : [];
    this.about = kind.about;
    this.part = new Part(/** @type {import("./part.js").Owner<Bindings, Input>} */ (/** @type {unknown} */ (this)));
    dress(shadow, kind.look);
  }

  // What each kind does in its own way.

  /** Takes the options that are its own. @param {any} _options */
  take(_options) {}

  /** Its WebAssembly. @returns {Promise<WebAssembly.Module>} */
  load() {
    throw new Error("each kind has its own");
  }

  /** What there is to draw. @returns {Input} */
  input() {
    throw new Error("each kind has its own");
  }

  /** Draws what there is, once it can be drawn. */
  drawNow() {
    void this.part.draw();
  }

  /** What was drawn is on the screen. */
  shown() {}

  /** A minute has passed, and nothing of it is another one. */
  tick() {}

  /** Takes new values for some options and draws them. @param {any} options */
  set(options) {
    if (this.state === "destroyed") return;
    options = taken(options);
    const { options: known } = this.#kind;
    for (const name of Object.keys(options)) {
      if (!known.includes(name)) console.warn(`walkaway: there is no option "${name}"; there are ${known.join(", ")}`);
    }
    checkDay(options);
    const { lang, locale, today } = bare({ ...this.#settings, ...options });
    // A day that is no text is a day that nobody can read, not the one on this computer.
    const day = today === undefined || today === null ? undefined : (textIn(today) ?? "?");
    this.#settings = { lang: textIn(lang), locale: textIn(locale), today: day };
    this.take(options);
    if ("theme" in options) {
      const { theme } = options;
      if (theme === "light" || theme === "dark") this.element?.setAttribute("data-wa-theme", theme);
      else this.element?.removeAttribute("data-wa-theme");
    }
    if (this.state === "idle") void this.#start();
    else if (this.state === "failed" && this.#error?.code === "panic") {
      // Something else may well be drawn; the very same would fail the very same way.
      if (this.part.isOther(this.input())) this.retry();
    } else this.draw();
  }

  /** Starts again after a failure. */
  retry() {
    if (this.state !== "failed") return;
    this.part.retry();
    this.#error = undefined;
    void this.#start();
  }

  /** Takes everything out of the element and lets go of it. */
  async destroy() {
    if (this.state === "destroyed") return;
    this.enter("destroyed");
    this.#unwatch();
    this.show([]);
    this.element = this.shadow = this.module = undefined;
    await this.part.end();
  }

  async #start() {
    this.enter("loading");
    this.drawNotice();
    const attempt = ++this.#attempt;
    const wanted = () => this.state === "loading" && this.#attempt === attempt;
    try {
      const words = this.#words();
      // Where both fail, what is wrong with the WebAssembly says more.
      words.catch(() => {});
      const module = await this.load();
      await words;
      // Meanwhile the page may have asked for another language.
      while (wanted() && !this.#speaks(this.asked())) await this.#words();
      if (!wanted()) return;
      this.module = module;
    } catch (error) {
      if (wanted()) this.failed(asNamed(error));
      return;
    }
    this.draw();
  }

  /** Draws the newest input. */
  draw() {
    if (this.state === "failed" || (this.state === "loading" && !this.module)) return this.drawNotice();
    if (this.state !== "loading" && this.state !== "ready") return;
    // Another document takes it in without its styles.
    if (this.shadow) dress(this.shadow, this.#kind.look);
    // Until another language is here, it goes on in the one before.
    if (!this.#speaks(this.asked())) this.#words().then(() => this.draw(), (error) => console.warn("walkaway:", error));
    this.drawNow();
  }

  // What the part asks of whose it is (part.js).

  /** @param {HTMLElement} root */
  place(root) {
    root.className = "wa-root";
    this.shadow?.append(root);
  }

  /** @param {Input} good @param {Input} now */
  holds(good, now) {
    // Of another record nothing may be shown, be it ever so good.
    return good.record === now.record;
  }

  /** @param {Input} input @param {boolean} recovered */
  settled(input, recovered) {
    if (!recovered) this.contested();
    this.part.screen?.date(dated(this.say, input.today));
    this.enter("ready");
    this.shown();
    if (this.#announced) return;
    this.#announced = true;
    this.tell("ready", {});
  }

  /** @param {WalkawayError} error @param {{ input: Input, now: Input }} [again] */
  failed(error, again) {
    const { code, message, directive } = error;
    if (again) {
      console.warn(`walkaway: ${this.#kind.name} failed and starts again:`, message);
      this.tell("error", { code, message, recovered: true });
      const { input, now } = again;
      const alike = [...this.about, "answers", "today"].every((name) => same(input[name], now[name]));
      return this.show(alike ? [] : [staleNotice(this.say)]);
    }
    this.#error = error;
    this.enter("failed");
    this.drawNotice();
    console.error("walkaway:", error);
    this.tell("error", { code, message, recovered: false, ...(directive ? { directive } : {}) });
  }

  /** Above what somebody keeps changing stands what it says. */
  contested() {
    const { screen } = this.part;
    this.show(screen?.contested ? [touchedNotice(this.say, screen.said)] : []);
  }

  /** What stands in its place while it loads, and when it failed. */
  drawNotice() {
    if (this.state === "failed" && this.#error) {
      this.show([failureNotice(this.say, this.#error, () => this.retry()), document.createElement("slot")]);
    } else if (this.state === "loading") {
      const fallback = this.element?.textContent?.trim();
      this.show([fallback ? document.createElement("slot") : loadingNotice(this.say)]);
    }
  }

  /** Puts these in the place of the notices there are, above what is drawn. @param {Element[]} notices */
  show(notices) {
    for (const notice of this.#notices) notice.remove();
    this.#notices = notices;
    this.shadow?.prepend(...notices);
  }

  /** The day that judges. */
  today() {
    return dayGiven(this.#settings.today);
  }

  /** A message in the user's language. */
  say = (/** @type {string} */ id, /** @type {Record<string, unknown>} */ parameters = {}) => {
    try {
      return this.language().words.words(id, parameters);
    } catch {
      return id;
    }
  };

  /** The language that the page asks for. */
  asked() {
    return this.#settings.lang || languageOf(this.element);
  }

  /** @param {string} lang */
  #speaks(lang) {
    return hasWords(lang, ...this.#tables);
  }

  #words() {
    return loadWords(this.asked(), ...this.#tables);
  }

  /** Speaks with these words too from now on, once they are here. @param {import("../words/words.js").Table} table */
  async needs(table) {
    while (!hasWords(this.language().lang, table)) await loadWords(this.language().lang, table);
    if (!this.#tables.includes(table)) this.#tables.push(table);
  }

  /** The words, and in which language: the one before, until the wanted one is here. */
  language() {
    const asked = this.asked();
    const lang = wordsOf(asked);
    const locale = this.#settings.locale || regionally(asked);
    const here = this.#speaks(lang);
    if (!here && this.#speech?.here) return this.#speech;
    const key = `${lang} ${locale}`;
    if (this.#speech?.key !== key || this.#speech.here !== here) {
      this.#speech = { key, lang, locale, here, words: makeWords(lang, locale, this.#kind.table) };
    }
    return this.#speech;
  }

  /** @param {State} state */
  enter(state) {
    this.state = state;
    if (this.element) this.element.dataset.waState = state;
  }

  /** @param {string} name @param {object} detail */
  tell(name, detail) {
    this.element?.dispatchEvent(
      new CustomEvent(`walkaway-${name}`, bare({ bubbles: true, composed: true, detail: { version: 1, ...detail } })),
    );
  }
}
