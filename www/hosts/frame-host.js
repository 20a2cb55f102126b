// On the deal page: puts the card into an iframe of another origin and talks to it. The same options, events and handle
// as `mount`; importing it does nothing.
import { bare, taken, textIn, toText } from "../plain/json.js";
import { gone, idOf } from "../card/record.js";
import { Channel, isObject, PATIENCE, TooLarge, UnknownMethod, VERSION } from "./frame-protocol.js";
import { isReason, noticeOf, say } from "./frame-words.js";

/** @typedef {import("./frame-words.js").Reason} Reason */
/** @typedef {import("../card/ledger.js").IntentResult} IntentResult */

/**
 * What `mount` takes, and beside it:
 * @typedef {object} FrameOnly
 * @property {string} src the address of frame.html, or of frame.single.html
 * @property {boolean} [opaque] the iframe's sandbox leaves it no origin of its own; frame.single.html is made for that
 * @property {string} [title] the iframe's name for screen readers
 * @property {number} [minHeight] in CSS pixels
 * @property {number} [maxHeight] in CSS pixels; above it the frame scrolls
 * @typedef {import("../card/card.js").Options & FrameOnly} FrameOptions
 */

/**
 * What a page holds of a frame.
 * @typedef {object} FrameHandle
 * @property {HTMLIFrameElement} iframe
 * @property {(options: Partial<FrameOptions>) => void} update new values; what is not named stays
 * @property {() => Promise<void>} destroy takes the card away for good
 * @property {<K extends keyof import("../card/mount.js").Events>(name: K, listener: (detail: import("../card/mount.js").Events[K]) => void) => () => void} on
 *   calls `listener` at each event; the function it gives ends that
 * @property {() => void} retry starts again after a failure
 * @property {"loading" | "ready" | "failed" | "destroyed"} state
 */

const EVENTS = ["ready", "verdict", "answer", "intent", "error"];
/** The custom properties that a page's own colours are taken from. */
const TOKENS = ["surface", "surface-2", "text", "text-muted", "border", "accent", "ok", "warn", "danger", "radius", "font", "space"];
const SNAPSHOT = /** @type {const} */ (["deal", "policy", "place", "user", "answers", "records", "today"]);
const LOOK = /** @type {const} */ (["lang", "locale", "theme"]);
/** How long after it has loaded the frame may take to say hello. */
const SILENCE = 10_000;
/** When the card has told its user that the host is silent; a moment earlier, for the way of the message. */
const ASKED = PATIENCE - 1_000;
/** So many answers to intents are remembered, for repeats. */
const REMEMBERED = 200;
const RESTARTS = 5;
const [MIN_HEIGHT, MAX_HEIGHT] = [120, 4000];

/** @type {WeakMap<Element, FrameHost>} */
const framed = new WeakMap();

/**
 * Puts an iframe with a card into an element of the page, behind what is in it already. A second call for the same
 * element updates the one that is there.
 * @param {Element} target
 * @param {FrameOptions} options
 * @returns {FrameHandle}
 */
export function mountFrame(target, options) {
  if (typeof Element !== "function" || !(target instanceof Element)) throw new Error("mountFrame needs an element of the page");
  const known = framed.get(target);
  if (known) {
    known.update(options);
    return known;
  }
  const iframe = document.createElement("iframe");
  const host = new FrameHost(iframe, options, target);
  framed.set(target, host);
  target.append(iframe);
  return host;
}

/**
 * The same for an iframe that is on the page already. Its `sandbox` stays as it is.
 * @param {HTMLIFrameElement} iframe
 * @param {FrameOptions} options
 * @returns {FrameHandle}
 */
export function attachFrame(iframe, options) {
  if (typeof HTMLIFrameElement !== "function" || !(iframe instanceof HTMLIFrameElement)) throw new Error("attachFrame needs an iframe of the page");
  const known = framed.get(iframe);
  if (known) {
    known.update(options);
    return known;
  }
  const host = new FrameHost(iframe, options);
  framed.set(iframe, host);
  return host;
}

class FrameHost {
  /** @type {FrameHandle["state"]} */
  state = "loading";
  #iframe;
  /** The element that we put the iframe into; none when the iframe is the page's own. @type {Element | undefined} */
  #target;
  /** @type {FrameOptions} */
  #options;
  #address;
  #origin;
  /** @type {Channel | undefined} */
  #channel;
  /** The id of the frame that is being opened, used once. */
  #id = "";
  #begun = 0;
  /** How often it was opened anew without having shown anything since. */
  #restarts = 0;
  /** The load that is of our own making. */
  #expected = false;
  /** Ends everything that listens for this one opening. */
  #over = new AbortController();
  #revision = 0;
  /** The revision with which the deal or the policy last became another. */
  #changed = 0;
  #sent = { snapshot: "", judged: "", look: "" };
  /** What was answered to intents, or is awaited, by id, and when it was asked. @type {Map<string, { answer: Promise<IntentResult>, at: number, heard: boolean }>} */
  #answered = new Map();
  /** @type {HTMLElement | undefined} */
  #notice;
  /** @type {Reason | undefined} */
  #failure;
  #loaded = () => {
    if (this.#expected) this.#expected = false;
    // The page has moved the iframe, or it was reloaded: what we had talked to is gone.
    else if (this.state !== "failed" && ++this.#restarts <= RESTARTS) this.#begin();
    // It goes elsewhere by itself whenever it is opened.
    else this.#fail("no-answer", [location.origin]);
  };

  /** @param {HTMLIFrameElement} iframe @param {FrameOptions} options @param {Element} [target] */
  constructor(iframe, options, target) {
    options = taken(options);
    const src = textIn(options.src) ?? "";
    const address = new URL(src, document.baseURI);
    if (!src || !/^https?:$/.test(address.protocol)) throw new Error(`src must be the address of frame.html, not "${src || typeof options.src}"`);
    if (location.origin === "null") throw new Error("this page has no origin of its own, so no frame can know it");
    this.#iframe = iframe;
    this.#target = target;
    this.#options = options;
    this.#address = address;
    this.#origin = isOpaque(iframe, options, target) ? "null" : address.origin;
    if (target) this.#prepare();
    iframe.addEventListener("load", this.#loaded);
    this.#begin();
  }

  get iframe() {
    return this.#iframe;
  }

  /** @param {Partial<FrameOptions>} options */
  update(options) {
    if (this.state === "destroyed") return;
    const news = taken(options);
    const next = bare({ ...this.#options, ...news });
    // What was given with the record before is not of this one.
    for (const name of gone(this.#options, next, (name) => name in news)) next[name] = null;
    this.#options = next;
    // A smaller deal may well be shown.
    if (this.#failure === "too-large") this.retry();
    else if (this.#channel) this.#send();
  }

  /**
   * @template {keyof import("../card/mount.js").Events} K
   * @param {K} name
   * @param {(detail: import("../card/mount.js").Events[K]) => void} listener
   */
  on(name, listener) {
    const heard = (/** @type {Event} */ event) => listener(/** @type {CustomEvent} */ (event).detail);
    this.#iframe.addEventListener(`walkaway-${name}`, heard);
    return () => this.#iframe.removeEventListener(`walkaway-${name}`, heard);
  }

  retry() {
    if (this.state !== "failed") return;
    this.#restarts = 0;
    this.#begin();
  }

  async destroy() {
    if (this.state === "destroyed") return;
    this.#end("closed");
    this.state = "destroyed";
    this.#iframe.removeEventListener("load", this.#loaded);
    framed.delete(this.#target ?? this.#iframe);
    if (this.#target) this.#iframe.remove();
    else this.#iframe.src = "about:blank";
    this.#answered.clear();
  }

  /** The iframe as we make it. */
  #prepare() {
    const iframe = this.#iframe;
    iframe.title = textIn(this.#options.title) ?? "Walkaway";
    iframe.width = "100%";
    iframe.height = String(this.#height(MIN_HEIGHT));
    iframe.style.border = "0";
    iframe.allow = "clipboard-write";
    iframe.referrerPolicy = "no-referrer";
    const tokens = ["allow-scripts", "allow-forms"];
    if (this.#origin !== "null") tokens.push("allow-same-origin");
    // A frame of the page's own origin could take a sandbox off itself.
    if (this.#origin !== location.origin) iframe.setAttribute("sandbox", tokens.join(" "));
  }

  /** Opens a frame afresh, with an id of its own. */
  #begin() {
    this.#end("closed");
    this.state = "loading";
    this.#id = freshId();
    this.#sent = { snapshot: "", judged: "", look: "" };
    const { signal } = this.#over;
    window.addEventListener("message", (event) => this.#heard(event), bare({ signal }));
    document.addEventListener("securitypolicyviolation", (event) => this.#forbidden(event), bare({ signal }));
    this.#iframe.addEventListener("load", () => this.#listen(signal), bare({ signal }));
    const address = new URL(this.#address);
    // Another address than before, or the browser would only jump within the document that is there.
    if (this.#begun++ > 0 || (!this.#target && this.#iframe.src)) address.searchParams.set("again", String(this.#begun));
    address.hash = new URLSearchParams(bare({ wa: String(VERSION), iid: this.#id, ho: location.origin, lang: this.#lang })).toString();
    this.#expected = true;
    this.#iframe.src = address.href;
  }

  /** Once the frame has loaded, it must speak; it may have spoken before. @param {AbortSignal} signal */
  #listen(signal) {
    if (this.#channel) return;
    const timer = setTimeout(() => this.#fail("no-answer", [location.origin]), SILENCE);
    const stop = () => clearTimeout(timer);
    signal.addEventListener("abort", stop);
    this.#quiet = stop;
  }
  #quiet = () => {};

  /** @param {SecurityPolicyViolationEvent} event */
  #forbidden({ effectiveDirective, blockedURI }) {
    const ours = blockedURI === this.#address.origin || blockedURI.startsWith(this.#address.origin + "/");
    if (/^(frame|child)-src$/.test(effectiveDirective) && ours) this.#fail("csp", [`${effectiveDirective} ${this.#address.origin}`]);
  }

  /** What comes before the port. @param {MessageEvent} event */
  #heard({ data, origin, source }) {
    if (!source || source !== this.#iframe.contentWindow || origin !== this.#origin) return;
    if (!isObject(data) || data.iid !== this.#id) return;
    if (data.t === "walkaway/shutdown") return this.#fail(isReason(data.reason) ? data.reason : "handshake");
    // Hellos that were on their way already are of no interest.
    if (data.t !== "walkaway/hello" || this.#channel) return;
    if (!Array.isArray(data.v) || !data.v.includes(VERSION)) return this.#fail("version");
    this.#quiet();
    const { port1, port2 } = new MessageChannel();
    const channel = new Channel(port1, {
      asked: (method, params) => {
        if (method !== "wa.intent") throw new UnknownMethod(`there is no method ${method}`);
        return this.#intend(params);
      },
      told: (method, params) => this.#told(method, params),
      broken: (why) => this.#fail(why),
    });
    this.#channel = channel;
    // To a frame without an origin it can only be sent to any; it is no more than the port.
    const to = this.#origin === "null" ? "*" : this.#origin;
    this.#iframe.contentWindow?.postMessage({ t: "walkaway/bootstrap", v: VERSION, iid: this.#id }, to, [port2]);
    void this.#initialize(channel);
  }

  /** @param {Channel} channel */
  async #initialize(channel) {
    const look = this.#look();
    this.#sent.look = toText(look);
    try {
      const answer = /** @type {any} */ (await channel.call("wa.initialize", { v: VERSION, ...look }, "no-answer"));
      if (this.#channel !== channel) return;
      if (answer?.v !== VERSION) return this.#fail("version");
      this.#send();
    } catch {
      if (this.#channel === channel) this.#fail("no-answer", [location.origin]);
    }
  }

  /** Sends what is new: the look, and a full snapshot. */
  #send() {
    if (!this.#channel) return;
    try {
      const look = this.#look();
      if (toText(look) !== this.#sent.look) {
        this.#sent.look = toText(look);
        this.#channel.tell("wa.look", look);
      }
      const { deal, policy, place, host } = this.#options;
      const snapshot = { writes: Boolean(host), ...Object.fromEntries(SNAPSHOT.map((name) => [name, this.#options[name]])) };
      const text = toText(snapshot, { numbers: true });
      if (text === this.#sent.snapshot) return;
      const judged = toText([deal, policy, place], { numbers: true });
      const rev = ++this.#revision;
      if (judged !== this.#sent.judged) this.#changed = rev;
      this.#sent = { ...this.#sent, snapshot: text, judged };
      this.#channel.tell("wa.context", { rev, ...snapshot });
    } catch (error) {
      // What cannot be sent must not leave an older deal in sight.
      console.error("walkaway: the deal could not be given to the frame:", error);
      this.#fail(error instanceof TooLarge ? "too-large" : "malformed");
    }
  }

  /** @param {string} method @param {Record<string, unknown>} params */
  #told(method, params) {
    if (method === "wa.size") this.#resize(params.h);
    else if (method === "wa.locked") this.#fail(isReason(params.reason) ? params.reason : "handshake");
    else if (method === "wa.event") this.#event(params);
  }

  /** @param {Record<string, unknown>} params */
  #event({ name, detail }) {
    if (typeof name !== "string" || !EVENTS.includes(name) || !isObject(detail)) return;
    if (name === "ready" && this.state === "loading") this.state = "ready";
    if (name === "ready") this.#restarts = 0;
    this.#dispatch(name, detail);
  }

  /** @param {unknown} height */
  #resize(height) {
    if (!Number.isInteger(height)) return;
    this.#iframe.height = String(this.#height(Number(height)));
  }

  /** Within what the page says. @param {number} height */
  #height(height) {
    const { minHeight, maxHeight } = this.#options;
    const sure = (/** @type {unknown} */ limit, /** @type {number} */ other) => (typeof limit === "number" && limit >= 0 ? limit : other);
    return Math.min(Math.max(height, sure(minHeight, MIN_HEIGHT)), sure(maxHeight, MAX_HEIGHT));
  }

  /**
   * What a user wants written, once per id. @param {Record<string, unknown>} params
   * @returns {Promise<IntentResult> | IntentResult}
   */
  #intend({ intent, rev }) {
    if (!isObject(intent) || typeof intent.intent_id !== "string" || typeof intent.kind !== "string") throw new Error("that is no intent");
    const { host } = this.#options;
    if (!host) return { status: "unsupported" };
    const before = this.#answered.get(intent.intent_id);
    // Of a host that has been silent the user was told so: who sends it again wants it asked again.
    if (before && (before.heard || performance.now() - before.at < ASKED)) return before.answer;
    // Clicked at a deal that has become another one meanwhile: nobody may leave at an amount that has changed.
    if (!Number.isSafeInteger(rev) || Number(rev) < this.#changed) return { status: "conflict" };
    // Typed on a deal that is no longer this one's: it stays with the deal that it was typed on.
    if (intent.deal_id !== undefined && intent.deal_id !== (idOf(this.#options.deal) ?? null)) return { status: "conflict" };
    const id = intent.intent_id;
    const answer = (async () => /** @type {IntentResult} */ (await host.intent(/** @type {any} */ (intent))))();
    const asked = { answer, at: performance.now(), heard: false };
    this.#answered.set(id, asked);
    // Who failed or refused may be asked again.
    const again = () => {
      if (this.#answered.get(id) === asked) this.#answered.delete(id);
    };
    answer.then((result) => (["applied", "queued"].includes(result?.status) ? (asked.heard = true) : again()), again);
    for (const old of this.#answered.keys()) {
      if (this.#answered.size <= REMEMBERED) break;
      this.#answered.delete(old);
    }
    return answer;
  }

  get #lang() {
    const lang = textIn(this.#options.lang);
    return lang || this.#iframe.closest("[lang]")?.getAttribute("lang") || document.documentElement.lang || navigator.language;
  }

  /** Language, notation, light or dark, and the page's own colours where it has them. */
  #look() {
    const styles = getComputedStyle(this.#target ?? this.#iframe);
    /** @type {Record<string, string>} */
    const tokens = {};
    for (const name of TOKENS) {
      const value = styles.getPropertyValue(`--wa-${name}`).trim();
      if (value) tokens[`--wa-${name}`] = value;
    }
    const look = Object.fromEntries(LOOK.map((name) => [name, textIn(this.#options[name]) ?? null]));
    return { ...look, lang: this.#lang, tokens };
  }

  /** @param {Reason} reason @param {string[]} [details] */
  #fail(reason, details = []) {
    if (this.state === "destroyed" || this.state === "failed") return;
    this.#end(reason);
    this.state = "failed";
    this.#failure = reason;
    const lang = this.#lang;
    const notice = noticeOf(document, lang, reason, details);
    const again = document.createElement("button");
    again.type = "button";
    again.textContent = say(lang, "retry");
    again.addEventListener("click", () => this.retry());
    notice.append(again);
    this.#notice = notice;
    this.#iframe.before(notice);
    const message = [`the frame at ${this.#address.href} does not work: ${reason}`, ...details].join(" ");
    console.error("walkaway:", message);
    this.#dispatch("error", { version: 1, code: "frame", reason, message, recovered: false });
  }

  /** Ends the opening that there is, if any. @param {Reason} reason */
  #end(reason) {
    this.#over.abort();
    this.#over = new AbortController();
    this.#failure = undefined;
    this.#notice?.remove();
    this.#notice = undefined;
    const channel = this.#channel;
    this.#channel = undefined;
    if (!channel) return;
    channel.tell("wa.teardown", { reason });
    channel.close();
  }

  /** @param {string} name @param {object} detail */
  #dispatch(name, detail) {
    this.#iframe.dispatchEvent(new CustomEvent(`walkaway-${name}`, bare({ bubbles: true, composed: true, detail })));
  }
}

/** Whether the frame will have no origin of its own. @param {HTMLIFrameElement} iframe @param {FrameOptions} options @param {Element} [target] */
function isOpaque(iframe, options, target) {
  if (target) return options.opaque === true;
  return iframe.hasAttribute("sandbox") && !iframe.sandbox.contains("allow-same-origin");
}

/** `crypto.randomUUID` exists on secure pages only. */
function freshId() {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
