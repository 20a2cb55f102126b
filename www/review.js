// <walkaway-review>: the answer to the leader's question, for a dashboard or a list page. Importing it does nothing.
import { WalkawayError } from "./errors.js";
import { dayHere } from "./here.js";
import { bare } from "./json.js";
import { copied, instantiate, load, Panel, useWasm } from "./review-panel.js";

export { exportText, importText, keepRecord, records } from "./journal.js";
export { WalkawayError };

/** @typedef {import("./review-panel.js").Options} ReviewOptions */

const TAG = "walkaway-review";
/** Attributes, and the options they are. */
const ATTRIBUTES = /** @type {const} */ ({ lang: "lang", locale: "locale", place: "place", currency: "currency", "fiscal-start": "fiscalStart", "durable-months": "durableMonths" });
/** The properties that hold a page's values. */
const PROPERTIES = /** @type {const} */ (["records", "place", "today", "currency", "fiscalStart", "quarterOf", "owner", "durableMonths"]);

/** On a server there are no elements; the class is never used there, but importing it must not fail. */
const Base = /** @type {typeof HTMLElement} */ (globalThis.HTMLElement ?? class {});

export class WalkawayReviewElement extends Base {
  static observedAttributes = Object.keys(ATTRIBUTES);

  #shadow = this.attachShadow({ mode: "open" });
  /** @type {ReviewOptions} */
  #options = {};
  /** Options that are not drawn yet. @type {ReviewOptions | undefined} */
  #news;
  /** @type {Panel | undefined} */
  #panel;

  constructor() {
    super();
    // What the page had set before this class was there hides the accessors until it is taken away.
    for (const name of PROPERTIES) {
      if (!Object.hasOwn(this, name)) continue;
      const value = /** @type {any} */ (this)[name];
      delete (/** @type {any} */ (this)[name]);
      this.#options = { ...this.#options, [name]: value };
    }
  }

  connectedCallback() {
    if (this.#panel) return;
    for (const [attribute, name] of Object.entries(ATTRIBUTES)) {
      const value = this.getAttribute(attribute);
      if (value) this.#options = { ...this.#options, [name]: value };
    }
    this.#panel = new Panel(this, this.#shadow);
    // A microtask later, so that a page may put the element in first and set its properties right after.
    this.#news = { ...this.#options };
    queueMicrotask(() => this.#draw());
  }

  disconnectedCallback() {
    // A move takes the element out and puts it in again at once: no reason to start over.
    queueMicrotask(() => {
      if (!this.isConnected) void this.destroy();
    });
  }

  /** Another document has no styles for it yet. */
  adoptedCallback() {
    this.update({});
  }

  /** A move that the browser itself knows to be one. */
  connectedMoveCallback() {}

  /** @param {keyof typeof ATTRIBUTES} name @param {string | null} _before @param {string | null} value */
  attributeChangedCallback(name, _before, value) {
    if (this.#panel) this.update({ [ATTRIBUTES[name]]: value });
  }

  /** New values; what is not named stays. @param {ReviewOptions} options */
  update(options) {
    this.#options = { ...this.#options, ...options };
    if (!this.#panel) return;
    if (!this.#news) queueMicrotask(() => this.#draw());
    this.#news = { ...this.#news, ...options };
  }

  #draw() {
    const news = this.#news;
    this.#news = undefined;
    if (news) this.#panel?.set(news);
  }

  /** Starts again after a failure. */
  retry() {
    this.#panel?.retry();
  }

  /** Takes everything out of the element. Put into the page again, it starts afresh. */
  async destroy() {
    const panel = this.#panel;
    this.#panel = undefined;
    this.#news = undefined;
    await panel?.destroy();
  }

  get state() {
    return this.#panel?.state ?? "idle";
  }

  get records() {
    return this.#options.records ?? null;
  }
  set records(records) {
    this.update({ records });
  }

  get place() {
    return this.#options.place ?? null;
  }
  set place(place) {
    this.update({ place });
  }

  get today() {
    return this.#options.today ?? null;
  }
  set today(today) {
    this.update({ today });
  }

  get currency() {
    return this.#options.currency ?? null;
  }
  set currency(currency) {
    this.update({ currency });
  }

  get fiscalStart() {
    return this.#options.fiscalStart ?? null;
  }
  set fiscalStart(fiscalStart) {
    this.update({ fiscalStart });
  }

  get quarterOf() {
    return this.#options.quarterOf ?? null;
  }
  set quarterOf(quarterOf) {
    this.update({ quarterOf });
  }

  get owner() {
    return this.#options.owner ?? null;
  }
  set owner(owner) {
    this.update({ owner });
  }

  get durableMonths() {
    return this.#options.durableMonths ?? null;
  }
  set durableMonths(durableMonths) {
    this.update({ durableMonths });
  }
}

/** Registers `<walkaway-review>`. A second script on the page finds it there and leaves it. */
export function define() {
  const registry = globalThis.customElements;
  if (!registry) return;
  if (registry.get(TAG)) {
    console.warn(`walkaway: <${TAG}> is registered already; is the script on this page twice?`);
    return;
  }
  registry.define(TAG, WalkawayReviewElement);
}

/**
 * What a page holds of a review.
 * @typedef {object} ReviewHandle
 * @property {(options: ReviewOptions) => void} update new values; what is not named stays
 * @property {() => Promise<void>} destroy takes it away for good and frees everything
 * @property {() => void} retry starts again after a failure
 * @property {import("./review-panel.js").State} state
 */

/** @type {WeakMap<Element, ReviewHandle>} */
const mounted = new WeakMap();

/**
 * Puts the answer into an element of the page, behind what is in it already. A second call for the same element
 * updates what is there.
 * @param {Element} target @param {ReviewOptions} [options] @returns {ReviewHandle}
 */
export function mountReview(target, options = {}) {
  if (typeof Element !== "function" || !(target instanceof Element)) {
    throw new WalkawayError("config", "mountReview needs an element of the page");
  }
  if (target instanceof WalkawayReviewElement) {
    target.update(options);
    return target;
  }
  const known = mounted.get(target);
  if (known) {
    known.update(options);
    return known;
  }
  const element = document.createElement("div");
  target.append(element);
  const panel = new Panel(element, element.attachShadow({ mode: "open" }));
  /** @type {ReviewHandle} */
  const handle = {
    update: (more) => panel.set(more),
    retry: () => panel.retry(),
    get state() {
      return panel.state;
    },
    async destroy() {
      mounted.delete(target);
      await panel.destroy();
      element.remove();
    },
  };
  mounted.set(target, handle);
  panel.set(options);
  return handle;
}

/** Settings, to be made before the first one is drawn. @param {{ wasm?: import("./loader.js").WasmSource }} settings */
export function configureReview({ wasm }) {
  if (wasm !== undefined) useWasm(wasm);
}

/**
 * The answer as data, for pages that draw themselves.
 * @param {object[]} records @param {Pick<ReviewOptions, "today" | "currency" | "fiscalStart" | "quarterOf" | "owner" | "durableMonths">} [options]
 * @returns {Promise<import("./types/review.js").Review>}
 */
export async function review(records, options = {}) {
  const { today, currency = null, fiscalStart = null, quarterOf = null, owner = null, durableMonths = null } = bare(options);
  const asked = { currency, fiscal_start: fiscalStart, quarter_of: quarterOf, owner, durable_months: durableMonths };
  const answer = (await instantiate(await load())).review(copied(records, undefined), asked, today || dayHere());
  return /** @type {import("./types/review.js").Review} */ (answer);
}
