// Inside the iframe: draws the card for a page of another origin. Nothing is believed until the handshake is over:
//
//   1  the address carries the id of this frame and the origin that wants it, as a hint
//   2  that origin must be on the allow-list that lies with the frame; then it is sent a hello, and nobody else
//   3  its answer must come from the parent window, from that origin, with that id and exactly one port
//   4  from then on the port alone is used
//
// Whatever is not as expected locks the frame for good; another try needs a frame of its own.
import { decoded, jsonOf, written } from "../plain/bytes.js";
import { explain } from "../plain/explain.js";
import { bare, fromText } from "../plain/json.js";
import { allows, hasWildcards, mistakesOf, originOf } from "./frame-origins.js";
import { Channel, isObject, LONG, UnknownMethod, VERSION } from "./frame-protocol.js";
import { isReason, noteOf, noticeOf, say } from "./frame-words.js";
import { messageOf } from "../plain/plain.js";
import { wordsOf } from "../words/here.js";

/** @typedef {import("./frame-words.js").Reason} Reason */
/** @typedef {import("../card/element.js").WalkawayCardElement} CardElement */
/** @typedef {typeof import("../index.js")} Api */

const HELLO_EVERY = 250;
const HELLO_FOR = 10_000;
/** Heights are told when they differ by so much, and not more often than this. */
const STEP = 4;
const SIZE_EVERY = 100;
/** What the page may hear of the card. */
const EVENTS = ["ready", "verdict", "answer", "intent", "error"];
/** The snapshot's parts that are given to the card as they come. */
const WANTS = ["deal", "policy", "place", "user", "answers", "records", "today"];
const TOKENS = /^--wa-[a-z0-9-]{1,30}$/;

/** Why the frame cannot be opened; `details` are for whoever can change that. */
class Locked extends Error {
  /** @param {Reason} reason @param {string[]} [details] */
  constructor(reason, details = []) {
    super([reason, ...details].join(" "));
    this.reason = reason;
    this.details = details;
  }
}

class Frame {
  #hints = new URLSearchParams(location.hash.slice(1));
  #id = this.#hints.get("iid") ?? "";
  #page = this.#hints.get("ho") ?? "";
  /** Whether the origin of the page is on the allow-list. */
  #allowed = false;
  #locked = false;
  #over = new AbortController();
  /** @type {Channel | undefined} */
  #channel;
  /** @type {CardElement | undefined} */
  #card;
  #initialized = false;
  #revision = -1;
  /** Whether a deal was ever drawn; as long as there is none the card waits. */
  #shown = false;
  #height = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #measuring;
  #lang = this.#hints.get("lang") ?? navigator.language;

  async open() {
    try {
      if (window.parent === window) throw new Locked("not-framed");
      if (this.#hints.get("wa") !== String(VERSION) || !/^[\w-]{16,64}$/.test(this.#id) || originOf(this.#page) !== this.#page) {
        throw new Locked("bad-address");
      }
      // Begun early, awaited late: most of what takes time is fetching the card.
      const api = loadApi();
      api.catch(() => {});
      const list = await allowList(wordsOf(this.#lang));
      if (!allows(list, this.#page)) throw new Locked("origin-not-allowed", [this.#page]);
      // Who frames the page that frames us sees and covers what it sees and covers.
      const strangers = above().filter((origin) => origin !== "null" && !allows(list, origin));
      if (strangers.length > 0) throw new Locked("stranger-above", strangers);
      this.#allowed = true;
      const port = await this.#handshake();
      await this.#connect(port, api);
    } catch (error) {
      this.#lock(error instanceof Locked ? error : new Locked("script", [messageOf(error)]));
    }
  }

  /** Says hello to the page that was announced, until it hands over the port. @returns {Promise<MessagePort>} */
  #handshake() {
    const hello = { t: "walkaway/hello", v: [VERSION], iid: this.#id };
    return new Promise((done, fail) => {
      let shaken = false;
      const heard = (/** @type {MessageEvent} */ event) => {
        // What other windows say is nothing to us, or any of them could lock the card.
        if (event.source !== window.parent || !isOurs(event.data)) return;
        const port = this.#portOf(event);
        // The port is handed over once; whoever does it again is not who we took it to be.
        if (!port || shaken) return shaken ? this.#lock(new Locked("handshake")) : fail(new Locked("handshake"));
        shaken = true;
        stop();
        done(port);
      };
      const { signal } = this.#over;
      window.addEventListener("message", heard, bare({ signal }));
      const say = () => window.parent.postMessage(hello, this.#page);
      const timer = setInterval(say, HELLO_EVERY);
      const enough = setTimeout(() => fail(new Locked("no-answer", [this.#page])), HELLO_FOR);
      const stop = () => {
        clearInterval(timer);
        clearTimeout(enough);
      };
      signal.addEventListener("abort", stop);
      say();
    });
  }

  /** The port of a bootstrap that is as it must be. @param {MessageEvent} event @returns {MessagePort | undefined} */
  #portOf({ data, origin, ports }) {
    const right = data.t === "walkaway/bootstrap" && data.v === VERSION && data.iid === this.#id;
    return right && origin === this.#page && ports.length === 1 ? ports[0] : undefined;
  }

  /** @param {MessagePort} port @param {Promise<Api>} api */
  async #connect(port, api) {
    const { define } = await api;
    if (this.#locked) return;
    define();
    this.#channel = new Channel(port, {
      asked: (method, params) => {
        if (method !== "wa.initialize") throw new UnknownMethod(`there is no method ${method}`);
        return this.#initialize(params);
      },
      told: (method, params) => this.#told(method, params),
      broken: (why) => this.#lock(new Locked(why)),
    });
  }

  /** @param {Record<string, unknown>} params */
  #initialize(params) {
    if (this.#initialized || params.v !== VERSION) {
      this.#lock(new Locked(this.#initialized ? "handshake" : "version"));
      throw new Error("the frame is locked");
    }
    this.#initialized = true;
    const card = /** @type {CardElement} */ (document.createElement("walkaway-card"));
    this.#card = card;
    for (const name of EVENTS) {
      card.addEventListener(`walkaway-${name}`, (event) => {
        this.#tell("wa.event", { name, detail: /** @type {CustomEvent} */ (event).detail, rev: this.#revision });
      });
    }
    this.#dress(params);
    place().replaceChildren(card);
    if (isSomebodyUnknownAbove()) place().prepend(noteOf(document, this.#lang));
    new ResizeObserver(() => this.#measure()).observe(card);
    return { v: VERSION, wants: WANTS };
  }

  /** @param {string} method @param {Record<string, unknown>} params */
  #told(method, params) {
    if (method === "wa.teardown") return this.#lock(new Locked(isReason(params.reason) ? params.reason : "closed"));
    if (!this.#initialized) return this.#lock(new Locked("handshake"));
    if (method === "wa.context") this.#draw(params);
    else if (method === "wa.look") this.#dress(params);
    // Methods of later versions are not for us.
  }

  /** A full snapshot: what is not in it is not there. @param {Record<string, unknown>} snapshot */
  #draw(snapshot) {
    const { rev, deal, policy, today, writes } = snapshot;
    if (!Number.isSafeInteger(rev) || Number(rev) < 0) return this.#lock(new Locked("malformed"));
    // Overtaken on the way by a newer one.
    if (Number(rev) <= this.#revision) return;
    this.#revision = Number(rev);
    this.#shown ||= deal !== undefined && deal !== null;
    /** @type {any} */
    const options = { policy: policy ?? null, today: today ?? null, records: snapshot.records ?? null };
    if (this.#shown) options.deal = deal ?? null;
    options.host = writes === true ? this.#host : null;
    // Where the record is, not where the frame is: two CRMs may show frames of one origin.
    options.place = typeof snapshot.place === "string" && snapshot.place ? snapshot.place : this.#page;
    options.user = isObject(snapshot.user) ? snapshot.user : null;
    // What is not in a snapshot is not there: the answers of one record are not the next one's.
    options.answers = isObject(snapshot.answers) ? snapshot.answers : null;
    this.#card?.update(options);
  }

  /** Language, notation, light or dark, and the page's own colours. @param {Record<string, unknown>} look */
  #dress({ lang, locale, theme, tokens }) {
    const card = this.#card;
    if (!card) return;
    if (typeof lang === "string" && lang) this.#lang = lang;
    document.documentElement.lang = this.#lang.slice(0, 35);
    card.update(/** @type {any} */ ({ lang: this.#lang, locale: typeof locale === "string" ? locale : null, theme: theme ?? null }));
    if (!isObject(tokens)) return;
    for (const [name, value] of Object.entries(tokens).slice(0, 40)) {
      if (TOKENS.test(name) && isPlainValue(value)) card.style.setProperty(name, value);
    }
  }

  /** The one way to write. What is asked is asked on the snapshot that was on show when somebody pressed. @type {import("../card/ledger.js").Host} */
  #host = {
    intent: (intent) => this.#ask(intent, this.#revision),
    [Symbol.for("walkaway.now")]: () => {
      const rev = this.#revision;
      return { intent: (/** @type {import("../card/ledger.js").Intent} */ intent) => this.#ask(intent, rev) };
    },
  };

  /** Asks the page. @param {import("../card/ledger.js").Intent} intent @param {number} rev */
  async #ask(intent, rev) {
    const late = say(this.#lang, "late");
    if (!this.#channel) throw new Error(late);
    return /** @type {any} */ (await this.#channel.call("wa.intent", { intent, rev }, late, LONG));
  }

  /** Tells the page how high the card is, seldom enough. */
  #measure() {
    this.#measuring ??= setTimeout(() => {
      this.#measuring = undefined;
      const height = Math.ceil(this.#card?.getBoundingClientRect().height ?? 0);
      if (height === 0 || Math.abs(height - this.#height) < STEP) return;
      this.#height = height;
      this.#tell("wa.size", { h: height });
    }, this.#height === 0 ? 0 : SIZE_EVERY);
  }

  /** @param {string} method @param {Record<string, unknown>} params */
  #tell(method, params) {
    try {
      this.#channel?.tell(method, params);
    } catch (error) {
      console.error("walkaway: the page could not be told", method, error);
    }
  }

  /** Nothing goes in or out any more. @param {Locked} why */
  #lock({ reason, details }) {
    if (this.#locked) return;
    this.#locked = true;
    this.#over.abort();
    clearTimeout(this.#measuring);
    if (reason !== "closed") console.error("walkaway: the frame is locked:", reason, ...details);
    if (this.#channel) {
      this.#tell("wa.locked", { reason });
      this.#channel.close();
    } else if (this.#allowed) {
      // Whoever is not on the list learns nothing.
      window.parent.postMessage({ t: "walkaway/shutdown", iid: this.#id, reason }, this.#page);
    }
    this.#channel = undefined;
    const card = this.#card;
    this.#card = undefined;
    void card?.destroy();
    place().replaceChildren(noticeOf(document, this.#lang, reason, details));
  }
}

/** The API: from a script before this one, or from beside it. @returns {Promise<Api>} */
async function loadApi() {
  return /** @type {{ Walkaway?: Api }} */ (/** @type {unknown} */ (globalThis)).Walkaway ?? import("../index.js");
}

/** The allow-list in the page, or in the file beside it. @param {string} lang @returns {Promise<import("./frame-origins.js").FrameConfig>} */
async function allowList(lang) {
  const inside = document.getElementById("walkaway-frame")?.textContent;
  /** @type {unknown} */
  let config;
  let text = "";
  try {
    const read = inside ? written(inside) : decoded(await (await fetched("frame.config.json")).arrayBuffer());
    ({ text } = read);
    config = jsonOf(read);
  } catch (error) {
    throw new Locked("config-unreadable", [(error instanceof SyntaxError && explain(text, lang)) || messageOf(error)]);
  }
  const mistakes = mistakesOf(config, hasWildcards(config) && !inside ? await suffixes() : undefined);
  if (mistakes.length > 0) throw new Locked("config-wrong", mistakes);
  return /** @type {{}} */ (config);
}

/** The public suffixes, from beside the page; nothing when they are not there. @returns {Promise<string[] | undefined>} */
async function suffixes() {
  try {
    const { rules } = fromText(await (await fetched("frame-suffixes.json")).text());
    return Array.isArray(rules) ? rules : undefined;
  } catch {
    return undefined;
  }
}

/** The origins of all pages around this one, as far as the browser names them. @returns {string[]} */
function above() {
  const { ancestorOrigins } = location;
  const found = [];
  for (let at = 0; at < (ancestorOrigins?.length ?? 0); at++) found.push(String(ancestorOrigins[at]));
  return found;
}

/**
 * Whether there are pages further up that the browser does not name: it has no list of them, or they have hidden
 * themselves. Who the page is that frames us, the handshake finds out.
 */
function isSomebodyUnknownAbove() {
  if (window.parent === window.top) return false;
  return !location.ancestorOrigins || above().slice(1).includes("null");
}

/** Always as it is now, for a page that was taken off the list has to be out; never from elsewhere. @param {string} name */
async function fetched(name) {
  const answer = await fetch(new URL(name, document.baseURI), bare(/** @type {const} */ ({ cache: "no-cache", redirect: "error", credentials: "same-origin" })));
  if (!answer.ok) throw new Error(`${name} answers ${answer.status}`);
  return answer;
}

/** @param {unknown} data */
function isOurs(data) {
  return isObject(data) && typeof data.t === "string" && data.t.startsWith("walkaway/");
}

/** A colour, a length or a font; nothing that could fetch. @param {unknown} value @returns {value is string} */
function isPlainValue(value) {
  return typeof value === "string" && /^[\w\s#%.,()+*/"'-]{1,200}$/.test(value) && !/url|image|src|expression/i.test(value);
}

function place() {
  return /** @type {HTMLElement} */ (document.querySelector("main"));
}

void new Frame().open();
