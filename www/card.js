// One card: its states, its instance, and what happens when that fails.
//
//   idle → loading → ready ⇄ failed;  any → destroyed
//
// After every await the state is looked at again, for the page may have gone on meanwhile.
import look from "./card.css";
import { Coaching } from "./coaching.js";
import { WalkawayError } from "./errors.js";
import { dayHere, languageOf, regionally } from "./here.js";
import { bare } from "./json.js";
import { Ledger } from "./ledger.js";
import { instantiate, load } from "./module.js";
import { watchTime } from "./moment.js";
import { failureNotice, loadingNotice, staleNotice, touchedNotice } from "./notice.js";
import { plain, same } from "./plain.js";
import { Screen } from "./screen.js";
import print from "./print.css";
import shim from "./shim.css";
import { keepOpenSections, openSections } from "./store.js";
import { dress } from "./styles.js";
import { hasWords, loadWords, makeWords } from "./words.js";

/**
 * What a page gives a card. Everything is a full snapshot: what is given replaces what was.
 * @typedef {object} Options
 * @property {import("./types/deal.js").Deal | null} [deal] the record; as long as there is none the card waits
 * @property {import("./types/policy.js").Policy | null} [policy] the organisation's policy; without one the defaults judge
 * @property {import("./ledger.js").Host | null} [host] saves answers and takes intents
 * @property {string | null} [place] where the record is: the CRM, its database, the kind of record. Records of two places
 *   never share an answer, also where their ids are the same; otherwise the page's origin
 * @property {{ id?: string, roles?: string[] } | null} [user] who looks: with their roles the coach says what they may grant
 * @property {Record<string, unknown> | null} [answers] answers kept by the page, by their path in the deal
 * @property {object[] | null} [records] what the page has kept of what happened with this deal: see `Record`
 * @property {string | null} [lang] `es` or `en`; otherwise the page's language
 * @property {string | null} [locale] how numbers and dates are written, such as `es-MX`; otherwise as in the language's
 *   region: the one that it names, or the browser's
 * @property {"light" | "dark" | null} [theme] otherwise as the browser prefers
 * @property {string | null} [today] `YYYY-MM-DD`; otherwise the day on this computer
 */

/** @typedef {"idle" | "loading" | "ready" | "failed" | "destroyed"} State */
/** @typedef {import("walkaway:bindings-card").Bindings} Bindings */
/**
 * @typedef {object} Instance
 * @property {number} generation
 * @property {HTMLElement} root given to the card, its alone
 * @property {Screen} screen what is seen of it
 * @property {ReturnType<Bindings["mount"]> | undefined} handle
 */

const LOOK = look + shim + print;
const OPTIONS = ["deal", "policy", "host", "place", "user", "answers", "records", "lang", "locale", "theme", "today"];
/** After so many panics in a row another instance would not help. */
const PANICS = 2;

export class Card {
  /** @type {State} */
  state = "idle";
  /** @type {HTMLElement | undefined} */
  #element;
  /** @type {ShadowRoot | undefined} */
  #shadow;
  /** @type {Pick<Options, "lang" | "locale" | "today">} */
  #settings = {};
  /** @type {import("./ledger.js").Host | undefined} */
  #host;
  /** Copies of the page's objects; the same copy as long as nothing in them changes. */
  #deal = /** @type {unknown} */ (undefined);
  #policy = /** @type {unknown} */ (undefined);
  #records = /** @type {unknown} */ (undefined);
  #answers = /** @type {import("./store.js").Answers | undefined} */ (undefined);
  #place = "";
  /** @type {unknown} */
  #user;
  #ledger = new Ledger(() => this.#draw());
  /** @type {Coaching | undefined} */
  #coaching;
  #opened = openSections();
  /** The record that was looked at for an open conversation. */
  #talkedOf = "";
  /** @type {{ key: string, lang: string, locale: string, here: boolean, words: ReturnType<typeof makeWords> } | undefined} */
  #speech;
  /** @type {WebAssembly.Module | undefined} */
  #module;
  /** @type {Instance | undefined} */
  #instance;
  #generation = 0;
  /** The last input that was drawn without a panic. @type {{ record: string } | undefined} */
  #good;
  #panics = 0;
  #firstPanic = "";
  /** The record that was drawn last. */
  #drawn = "";
  #announced = false;
  /** Whether there is a verdict: with a mistake in the policy there is none. */
  #judged = false;
  /** @type {WalkawayError | undefined} */
  #error;
  /** @type {Element[]} */
  #notices = [];
  #unwatch = watchTime((looked) => this.#wake(looked));

  /** @param {HTMLElement} element @param {ShadowRoot} shadow */
  constructor(element, shadow) {
    this.#element = element;
    this.#shadow = shadow;
    dress(shadow, LOOK);
    this.#coaching = new Coaching(shadow, {
      input: () => this.#input(),
      hear: (kind, detail, record) => this.#hear(kind, detail, record),
      whose: () => this.#ledger.whose,
      say: (id, parameters) => this.#say(id, parameters),
      language: () => this.#language(),
      keeps: (keep) => (this.#ledger.keep = keep),
      makeWords,
    });
  }

  /** Takes new values for some options and draws them. @param {Options} options */
  set(options) {
    if (this.state === "destroyed") return;
    options = bare(options);
    for (const name of Object.keys(options)) {
      if (!OPTIONS.includes(name)) console.warn(`walkaway: there is no option "${name}"; there are ${OPTIONS.join(", ")}`);
    }
    const { lang, locale, today } = bare({ ...this.#settings, ...options });
    this.#settings = { lang, locale, today };
    const { deal, policy, host, place, answers, theme } = options;
    const [dealBefore, policyBefore] = [this.#deal, this.#policy];
    // Once there was a record, none is none, however a page says so.
    if ("deal" in options) this.#deal = plain(deal === undefined && this.#deal !== undefined ? null : deal, this.#deal);
    if ("policy" in options) this.#policy = policy === null ? undefined : plain(policy, this.#policy);
    if ("records" in options) this.#records = plain(options.records, this.#records);
    if ("host" in options) this.#host = usable(host);
    if ("place" in options) this.#place = typeof place === "string" ? place : "";
    if ("user" in options) this.#user = plain(options.user ?? undefined, this.#user);
    if ("answers" in options) this.#answers = answersIn(plain(answers ?? undefined, this.#answers));
    this.#ledger.see(this.#place || globalThis.location?.origin || "", this.#deal, this.#host, this.#answers);
    if ("theme" in options) {
      if (theme === "light" || theme === "dark") this.#element?.setAttribute("data-wa-theme", theme);
      else this.#element?.removeAttribute("data-wa-theme");
    }
    if (this.state === "idle") void this.#start();
    else if (this.state === "failed" && this.#error?.code === "panic") {
      // Another deal may well be drawn; the very same would fail the very same way.
      if (this.#deal !== dealBefore || this.#policy !== policyBefore) this.retry();
    } else this.#draw();
  }

  /** Starts again after a failure. */
  retry() {
    if (this.state !== "failed") return;
    this.#panics = 0;
    this.#firstPanic = "";
    this.#error = undefined;
    void this.#start();
  }

  /** Takes everything out of the element and lets go of it. */
  async destroy() {
    if (this.state === "destroyed") return;
    this.#enter("destroyed");
    this.#unwatch();
    this.#ledger.close();
    this.#show([]);
    const instance = this.#release();
    const coaching = this.#coaching;
    this.#coaching = undefined;
    this.#element = this.#shadow = this.#module = this.#host = this.#deal = this.#policy = this.#good = undefined;
    await Promise.all([instance && dismantle(instance), coaching?.destroy()]);
  }

  async #start() {
    this.#enter("loading");
    this.#drawNotice();
    const attempt = ++this.#generation;
    /** @type {WebAssembly.Module} */
    let module;
    try {
      const words = loadWords(this.#wanted());
      // Where both fail, what is wrong with the WebAssembly says more.
      words.catch(() => {});
      module = await load();
      await words;
      // Meanwhile the page may have asked for another language.
      while (this.#isCurrent(attempt) && !hasWords(this.#wanted())) await loadWords(this.#wanted());
    } catch (error) {
      if (this.#isCurrent(attempt)) this.#fail(asNamed(error));
      return;
    }
    if (!this.#isCurrent(attempt)) return;
    this.#module = module;
    this.#draw();
  }

  /** Another day, another minute for the coach; or the user is back. @param {boolean} looked */
  #wake(looked) {
    if (this.state !== "ready") return;
    const { today } = /** @type {{ today?: string }} */ (this.#good ?? {});
    if (looked || today !== this.#today()) this.#draw();
    else this.#coaching?.tick();
  }

  /** Draws the newest input: into the instance that is there, or into a first one. */
  #draw() {
    if (this.state === "failed" || (this.state === "loading" && !this.#module)) return this.#drawNotice();
    if (this.state !== "loading" && this.state !== "ready") return;
    if (this.#deal === undefined) return this.#drawNotice();
    // Until another language is here, the card goes on in the one before.
    if (!hasWords(this.#wanted())) {
      loadWords(this.#wanted()).then(() => this.#draw(), (error) => console.warn("walkaway:", error));
    }
    // Another document takes a card in without its styles.
    if (this.#shadow) dress(this.#shadow, LOOK);
    const input = this.#input();
    if (!this.#instance) return void this.#mount();
    const { handle, generation } = this.#instance;
    // Its first drawing is on the way, and will be of what there is then.
    if (!handle) return;
    // What was clicked on another record in this very moment is heard before that one is gone.
    if (input.record !== this.#drawn) {
      this.#drawn = input.record;
      return queueMicrotask(() => this.#draw());
    }
    try {
      handle.update(input);
    } catch (error) {
      this.#panicked(generation, error);
      return;
    }
    this.#settle(generation, input);
  }

  /** A fresh instance in a fresh root. @param {{ record: string }} [good] draws this; otherwise what there is by then */
  async #mount(good) {
    if (!this.#module || !this.#shadow) return;
    const generation = ++this.#generation;
    const root = document.createElement("div");
    root.className = "wa-root";
    this.#shadow.append(root);
    const screen = new Screen(root, {
      contested: () => this.#noticeState(),
      lost: (error) => this.#panicked(generation, error),
    });
    /** @type {Instance} */
    const instance = { generation, root, screen, handle: undefined };
    this.#instance = instance;
    /** @type {Bindings} */
    let bindings;
    try {
      // Never at once: browsers refuse to make a large instance while the page waits.
      bindings = await instantiate(this.#module, screen.around);
    } catch (error) {
      if (this.#isCurrent(generation)) this.#fail(asNamed(error));
      return;
    }
    if (!this.#isCurrent(generation)) {
      screen.end();
      return root.remove();
    }
    const input = good ?? this.#input();
    this.#drawn = input.record;
    try {
      instance.handle = bindings.mount(root, input, this.#functions(generation));
    } catch (error) {
      this.#panicked(generation, error);
      return;
    }
    this.#settle(generation, input);
  }

  /** Drawing goes on in a microtask; once that is over without a panic, the input was a good one. @param {number} generation @param {{ record: string }} input */
  #settle(generation, input) {
    setTimeout(() => {
      if (!this.#isCurrent(generation) || this.#instance?.generation !== generation) return;
      const recovered = input === this.#good;
      this.#good = input;
      if (!recovered) {
        this.#panics = 0;
        this.#firstPanic = "";
        this.#noticeState();
      }
      this.#instance.screen.date(this.#say("card-dated", { day: { day: this.#today(input) } }));
      this.#enter("ready");
      this.#coaching?.draw(this.#opened, this.#judged);
      if (this.#announced) return;
      this.#announced = true;
      this.#tell("ready", {});
    });
    // What was there while loading goes before the first paint.
    if (this.state === "loading") this.#show([]);
  }

  /** Above a card that somebody keeps changing stands what it says. */
  #noticeState() {
    const screen = this.#instance?.screen;
    this.#show(screen?.contested ? [touchedNotice(this.#say, screen.said)] : []);
  }

  /** What the instance may call. Everything it says is heard after its call is over. @param {number} generation */
  #functions(generation) {
    return {
      words: (/** @type {string} */ id, /** @type {Record<string, unknown>} */ parameters) => this.#say(id, parameters),
      parse: (/** @type {Parameters<ReturnType<typeof makeWords>["parse"]>} */ ...typed) => {
        try {
          return this.#language().words.parse(...typed);
        } catch {
          return { say: this.#say("card-not-a-number"), readings: [] };
        }
      },
      emit: (/** @type {string} */ kind, /** @type {Record<string, unknown>} */ detail, /** @type {string} */ record) =>
        queueMicrotask(() => {
          if (this.#isCurrent(generation)) this.#hear(kind, detail, record);
        }),
      panicked: (/** @type {string} */ message) => this.#panicked(generation, message),
    };
  }

  /** @param {string} kind @param {any} detail @param {string} [record] on which it happened */
  #hear(kind, detail, record = this.#ledger.record) {
    if (kind === "assessment") {
      this.#judged = detail.best !== null;
      return this.#tell("change", detail);
    }
    // The user is getting on: what happened before was not the first of a row.
    this.#panics = 0;
    this.#firstPanic = "";
    if (kind === "answer") {
      const path = String(detail.path);
      const answered = this.#ledger.answer(record, path, detail.value);
      if (answered) this.#answered(answered);
    } else if (kind === "settle") {
      const answered = this.#ledger.settle(record, String(detail.path), detail.why, detail.mine === true);
      if (answered?.saves) this.#answered(answered);
      else if (answered) this.#tell("intent", answered.intent);
    } else if (kind === "opened") {
      const sections = Array.isArray(detail.sections) ? detail.sections.map(String) : [];
      this.#opened = sections;
      keepOpenSections(sections);
      this.#draw();
    } else if (kind === "intent" || kind === "record") {
      const intent = this.#ledger.wish(record, kind === "record" ? { ...detail, kind } : detail);
      if (intent) this.#tell("intent", intent);
    } else if (kind === "coach") {
      this.#coaching?.press(String(detail));
      if (!this.#opened.includes(String(detail))) this.#hear("opened", { sections: [...this.#opened, String(detail)] });
    } else if (kind === "coach-failed") {
      const { code = "panic", message = String(detail.error) } = /** @type {Partial<WalkawayError>} */ (detail.error ?? {});
      this.#tell("error", { code, message, recovered: detail.recovered === true });
      this.#draw();
    }
  }

  /** @param {{ intent: import("./ledger.js").Intent, saves?: import("./ledger.js").Saves }} answered */
  #answered({ intent: { intent_id, deal_id, path, value }, saves }) {
    this.#tell("answer", { intent_id, deal_id, path, value, saves });
  }

  /** The instance is lost: nothing in it will ever run again. @param {number} generation @param {unknown} reason */
  #panicked(generation, reason) {
    if (!this.#isCurrent(generation)) return;
    // The hook speaks first and knows most; the trap that follows only says "unreachable".
    if (!this.#firstPanic) this.#firstPanic = reason instanceof Error ? reason.message : String(reason);
    queueMicrotask(() => this.#recover(generation));
  }

  /** @param {number} generation */
  #recover(generation) {
    if (!this.#isCurrent(generation)) return;
    this.#release()?.root.remove();
    this.#panics += 1;
    const error = new WalkawayError("panic", this.#firstPanic);
    if (this.#panics >= PANICS) return this.#fail(error);
    console.warn("walkaway: the card failed and starts again:", error.message);
    this.#tell("error", { code: error.code, message: error.message, recovered: true });
    const now = this.#input();
    // Of another record nothing may be shown, be it ever so good.
    const input = this.#good?.record === now.record ? this.#good : now;
    const stale = !isLike(input, now);
    this.#show(stale ? [staleNotice(this.#say)] : []);
    void this.#mount(input);
  }

  /** @param {WalkawayError} error */
  #fail(error) {
    this.#release()?.root.remove();
    this.#error = error;
    this.#enter("failed");
    this.#drawNotice();
    console.error("walkaway:", error);
    const { code, message, directive } = error;
    this.#tell("error", { code, message, recovered: false, ...(directive ? { directive } : {}) });
  }

  /** Lets go of the instance, and gives it to be dismantled. */
  #release() {
    const instance = this.#instance;
    instance?.screen.end();
    this.#instance = undefined;
    this.#generation++;
    return instance;
  }

  #drawNotice() {
    if (this.state === "failed" && this.#error) {
      const notice = failureNotice(this.#say, this.#error, () => this.retry());
      this.#show([notice, document.createElement("slot")]);
    } else if (this.state === "loading") {
      const fallback = this.#element?.textContent?.trim();
      this.#show([fallback ? document.createElement("slot") : loadingNotice(this.#say)]);
    }
  }

  /** Puts these in the place of the notices there are, above the card. @param {Element[]} notices */
  #show(notices) {
    for (const notice of this.#notices) notice.remove();
    this.#notices = notices;
    this.#shadow?.prepend(...notices);
  }

  /** What the instance draws. */
  #input() {
    const view = this.#ledger.view(this.#records);
    // Where a conversation is open, it is what somebody comes for; what they close then stays closed.
    if (this.#talkedOf !== view.record) {
      this.#talkedOf = view.record;
      if (isTalking(this.#deal, view.answers) && !this.#opened.includes("plays")) this.#opened = [...this.#opened, "plays"];
    }
    return {
      ...view,
      deal: this.#deal,
      policy: this.#policy,
      user: this.#user,
      today: this.#today(),
      lang: this.#language().lang,
      opened: this.#opened,
    };
  }

  /** The day that judges, or judged that input. @param {object} [input] */
  #today(input = {}) {
    return /** @type {{ today?: string }} */ (input).today ?? (this.#settings.today || dayHere());
  }

  /** A message in the user's language. */
  #say = (/** @type {string} */ id, /** @type {Record<string, unknown>} */ parameters = {}) => {
    try {
      return this.#language().words.words(id, parameters);
    } catch {
      return id;
    }
  };

  /** The language that the page asks for. */
  #wanted() {
    return this.#settings.lang || languageOf(this.#element);
  }

  #language() {
    const wanted = this.#wanted();
    const lang = /^en\b/i.test(wanted) ? "en" : "es";
    const locale = this.#settings.locale || regionally(wanted);
    const here = hasWords(lang);
    if (!here && this.#speech?.here) return this.#speech;
    const key = `${lang} ${locale}`;
    if (this.#speech?.key !== key || this.#speech.here !== here) {
      const words = makeWords(lang, locale);
      this.#speech = { key, lang, locale, here, words };
    }
    return this.#speech;
  }

  /** @param {State} state */
  #enter(state) {
    this.state = state;
    if (this.#element) this.#element.dataset.waState = state;
  }

  /** @param {number} generation */
  #isCurrent(generation) {
    return this.state !== "destroyed" && this.#generation === generation;
  }

  /** @param {string} name @param {object} detail */
  #tell(name, detail) {
    this.#element?.dispatchEvent(
      new CustomEvent(`walkaway-${name}`, { bubbles: true, composed: true, detail: { version: 1, ...detail } }),
    );
  }
}

/** `destroy` is carried out a moment later, so the rest waits for it. @param {Instance} instance */
async function dismantle({ handle, root }) {
  try {
    handle?.destroy();
    await new Promise((done) => setTimeout(done));
    handle?.free();
  } catch {
    // It goes with its memory either way.
  }
  root.remove();
}

/** @param {unknown} error */
function asNamed(error) {
  if (error instanceof WalkawayError) return error;
  return new WalkawayError("config", error instanceof Error ? error.message : String(error), { cause: error });
}

/** @param {unknown} answers @returns {import("./store.js").Answers | undefined} */
function answersIn(answers) {
  return typeof answers === "object" && answers !== null && !Array.isArray(answers) ? /** @type {{}} */ (answers) : undefined;
}

/** @param {unknown} host @returns {import("./ledger.js").Host | undefined} */
function usable(host) {
  if (host === undefined || host === null) return undefined;
  if (typeof (/** @type {{ intent?: unknown }} */ (host).intent) === "function") {
    return /** @type {import("./ledger.js").Host} */ (host);
  }
  console.warn("walkaway: the host has no function `intent`, so nothing can be saved through it");
  return undefined;
}

/** Whether a conversation is open on a record. @param {unknown} deal @param {Record<string, unknown>} answers */
function isTalking(deal, answers) {
  const plays = Object.entries(bare(/** @type {any} */ (deal)?.plays) ?? {});
  const at = (/** @type {string} */ play, /** @type {any} */ own, /** @type {string} */ key) => answers[`plays.${play}.${key}`] ?? own?.[key];
  const named = Object.keys(answers).map((path) => /^plays\.([^.]+)\.opened$/.exec(path)?.[1]).filter((play) => play !== undefined);
  return [...plays, ...named.map((play) => [play, undefined])].some(([play, own]) => {
    const [opened, closed] = [at(String(play), own, "opened"), at(String(play), own, "closed")];
    // A day without a time is all of that day.
    const since = typeof closed === "string" && closed.length > 10 ? opened : String(opened).slice(0, 10);
    return typeof opened === "string" && !(typeof closed === "string" && closed >= since);
  });
}

/** Whether two inputs say the same of the deal. @param {object} a @param {object} b */
function isLike(a, b) {
  const [left, right] = /** @type {Record<string, unknown>[]} */ ([a, b]);
  return ["deal", "policy", "answers", "today"].every((key) => same(left?.[key], right?.[key]));
}
