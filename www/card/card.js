// One card: what it is given, what is heard of it, and the coach below it.
import look from "./card.css";
import { Coaching, coaches } from "./coaching.js";
import { bare } from "../plain/json.js";
import { Ledger } from "./ledger.js";
import { instantiate, load } from "../loading/module.js";
import { Mounted } from "../mounted/mounted.js";
import { plain } from "../plain/plain.js";
import print from "../mounted/print.css";
import { gone } from "./record.js";
import shim from "../mounted/shim.css";
import { keepOpenSections, openSections } from "../keeping/store.js";
import { hasWords, loadWords, makeWords } from "../words/words.js";

/**
 * What a page gives a card. Everything is a full snapshot: what is given replaces what was.
 * @typedef {object} Options
 * @property {import("../types/deal.js").Deal | null} [deal] the record; as long as there is none the card waits
 * @property {import("../types/policy.js").Policy | null} [policy] the organisation's policy; without one the defaults judge
 * @property {import("./ledger.js").Host | null} [host] saves answers and takes intents
 * @property {string | null} [place] where the record is: the CRM, its database, the kind of record. Records of two places
 *   never share an answer, also where their ids are the same; otherwise the page's origin
 * @property {{ id?: string, roles?: string[] } | null} [user] who looks: with their roles the coach says what they may grant
 * @property {Record<string, unknown> | null} [answers] answers kept by the page, by their path in the deal; of the record
 *   they are given with
 * @property {object[] | null} [records] what the page has kept of what happened with this deal (see `Record`); of
 *   the record they are given with
 * @property {string | null} [lang] one of the languages there are (`es`, `en`, `pt-BR`), with or without a region; otherwise the page's language
 * @property {string | null} [locale] how numbers and dates are written, such as `es-MX`; otherwise as in the language's
 *   region: the one that it names, or the browser's
 * @property {"light" | "dark" | null} [theme] otherwise as the browser prefers
 * @property {string | null} [today] `YYYY-MM-DD`; otherwise the day on this computer
 */

/** @typedef {import("walkaway:bindings-card").Bindings} Bindings */

const KIND = /** @type {const} */ ({
  name: "the card",
  look: look + shim + print,
  options: ["deal", "policy", "host", "place", "user", "answers", "records", "lang", "locale", "theme", "today"],
  about: ["deal", "policy"],
});

/** @extends {Mounted<Bindings>} */
export class Card extends Mounted {
  /** @type {import("./ledger.js").Host | undefined} */
  #host;
  /** Copies of the page's objects; the same copy as long as nothing in them changes. */
  #deal = /** @type {unknown} */ (undefined);
  #policy = /** @type {unknown} */ (undefined);
  #records = /** @type {unknown} */ (undefined);
  #answers = /** @type {import("../keeping/store.js").Answers | undefined} */ (undefined);
  #place = "";
  /** @type {unknown} */
  #user;
  #ledger = new Ledger(() => this.draw());
  /** @type {Coaching | undefined} */
  #coaching;
  #opened = openSections();
  /** The record that was drawn last, and in which currency. */
  #drawn = "";
  /** Whether there is a verdict: with a mistake in the policy there is none. */
  #judged = false;

  /** @param {HTMLElement} element @param {ShadowRoot} shadow */
  constructor(element, shadow) {
    super(element, shadow, KIND);
    this.#ledger.sent = (intent) => this.tell("intent", intent);
    this.#coaching = new Coaching(shadow, {
      input: () => this.input(),
      hear: (kind, detail, record) => this.hear(kind, detail, record),
      whose: () => this.#ledger.whose,
      say: (id, parameters) => this.say(id, parameters),
      language: () => this.language(),
      keeps: (keep) => (this.#ledger.keep = keep),
      needs: (table) => this.needs(table),
      speech: { hasWords, loadWords, makeWords },
      Part: /** @type {typeof import("../mounted/part.js").Part} */ (this.part.constructor),
    });
  }

  /** @param {Options} options */
  take(options) {
    const { deal, policy, host, place, answers, records } = options;
    const before = bare({ deal: this.#deal, place: this.#place });
    // Once there was a record, none is none, however a page says so.
    if ("deal" in options) this.#deal = plain(deal === undefined && this.#deal !== undefined ? null : deal, this.#deal);
    if ("policy" in options) this.#policy = policy === null ? undefined : plain(policy, this.#policy);
    if ("host" in options) this.#host = usable(host);
    if ("place" in options) this.#place = typeof place === "string" ? place : "";
    if ("user" in options) this.#user = plain(options.user ?? undefined, this.#user);
    // What was given with the record before is not of this one.
    const left = gone(before, bare({ deal: this.#deal, place: this.#place }), (name) => name in options);
    if ("answers" in options || left.includes("answers")) this.#answers = answersIn(plain(answers ?? undefined, this.#answers));
    if ("records" in options || left.includes("records")) this.#records = plain(records, this.#records);
    this.#ledger.see(this.#place || globalThis.location?.origin || "", this.#deal, this.#host, this.#answers);
  }

  async destroy() {
    if (this.state === "destroyed") return;
    this.#ledger.close();
    const coaching = this.#coaching;
    this.#coaching = this.#host = this.#deal = this.#policy = undefined;
    await Promise.all([super.destroy(), coaching?.destroy()]);
  }

  load() {
    return load();
  }

  drawNow() {
    // As long as there is no record the card waits.
    if (this.#deal === undefined) return this.drawNotice();
    const input = this.input();
    // What was clicked on another record in this very moment is heard before that one is gone.
    if (this.part.draws && shownIn(input) !== this.#drawn) {
      this.#drawn = shownIn(input);
      return queueMicrotask(() => this.draw());
    }
    void this.part.draw(input);
  }

  /** @param {import("../mounted/screen.js").Screen["around"]} around */
  make(around) {
    return instantiate(/** @type {WebAssembly.Module} */ (this.module), around);
  }

  /** @param {Bindings} bindings @param {HTMLElement} root @param {import("../mounted/mounted.js").Input} input @param {import("../mounted/part.js").Calls} calls */
  begin(bindings, root, input, calls) {
    this.#drawn = shownIn(input);
    const drawn = bindings.mount(root, input, {
      ...calls,
      words: (/** @type {string} */ id, /** @type {Record<string, unknown>} */ parameters) => this.say(id, parameters),
      parse: (/** @type {Parameters<ReturnType<typeof makeWords>["parse"]>} */ ...typed) => {
        try {
          return this.language().words.parse(...typed);
        } catch {
          return { say: this.say("card-not-a-number"), readings: [] };
        }
      },
    });
    // What was there while loading goes before the first paint.
    if (this.state === "loading") this.show([]);
    return drawn;
  }

  shown() {
    this.#coaching?.draw(this.#opened, this.#judged);
  }

  tick() {
    this.#coaching?.tick();
  }

  /** @param {string} kind @param {any} detail @param {string} [record] on which it happened */
  hear(kind, detail, record = this.#ledger.record) {
    if (kind === "assessment") {
      this.#judged = detail.best !== null;
      return this.tell("verdict", detail);
    }
    if (kind === "leads") {
      if (this.#opened.includes(String(detail))) return;
      this.#opened = coaches(this.#opened, String(detail));
      return this.draw();
    }
    // The user is getting on: what happened before was not the first of a row.
    this.part.calm();
    if (kind === "answer") {
      const path = String(detail.path);
      const answered = this.#ledger.answer(record, path, detail.value);
      if (answered) this.#answered(answered);
    } else if (kind === "settle") {
      const answered = this.#ledger.settle(record, String(detail.path), detail.why, detail.mine === true);
      if (answered) this.#answered(answered);
    } else if (kind === "opened") {
      const sections = Array.isArray(detail.sections) ? detail.sections.map(String) : [];
      this.#opened = sections;
      keepOpenSections(sections);
      this.draw();
    } else if (kind === "intent" || kind === "record") {
      this.#ledger.wish(record, kind === "record" ? { ...detail, kind } : detail);
    } else if (kind === "coach") {
      this.#coaching?.press(String(detail));
      this.hear("opened", { sections: coaches(this.#opened, String(detail)) });
    } else if (kind === "coach-failed") {
      const { code = "panic", message = String(detail.error) } = /** @type {Partial<import("../loading/errors.js").WalkawayError>} */ (detail.error ?? {});
      this.tell("error", { code, message, recovered: detail.recovered === true });
      this.draw();
    }
  }

  /** @param {{ intent: import("./ledger.js").Intent, saves: import("./ledger.js").Saves }} answered */
  #answered({ intent: { intent_id, deal_id, path, value }, saves }) {
    this.tell("answer", { intent_id, deal_id, path, value, saves });
  }

  /** What the instance draws. @returns {import("../mounted/mounted.js").Input} */
  input() {
    return {
      ...this.#ledger.view(this.#records),
      deal: this.#deal,
      policy: this.#policy,
      user: this.#user,
      today: this.today(),
      lang: this.language().lang,
      opened: this.#opened,
    };
  }
}

/** @param {unknown} answers @returns {import("../keeping/store.js").Answers | undefined} */
function answersIn(answers) {
  return typeof answers === "object" && answers !== null && !Array.isArray(answers) ? /** @type {{}} */ (answers) : undefined;
}

/** @param {unknown} host @returns {import("./ledger.js").Host | undefined} */
function usable(host) {
  if (host === undefined || host === null) return undefined;
  try {
    if (typeof (/** @type {{ intent?: unknown }} */ (host).intent) === "function") return /** @type {import("./ledger.js").Host} */ (host);
  } catch {
    // What throws when it is looked at saves nothing.
  }
  console.warn("walkaway: the host has no function `intent`, so nothing can be saved through it");
  return undefined;
}

/** What is on show, and in which currency: of anything else nothing that is half done holds. @param {{ record?: string, deal?: unknown }} input */
const shownIn = ({ record, deal }) => `${record} ${/** @type {{ currency?: unknown } | null | undefined} */ (deal)?.currency}`;
