// <walkaway-review>: the answer to the leader's question, for a dashboard or a list page. Importing it does nothing.
import { WalkawayError } from "./loading/errors.js";
import { dayGiven } from "./words/here.js";
import { bare } from "./plain/json.js";
import { makeMount, MountedElement, register } from "./mounted/mounting.js";
import { copied, instantiate, load, Panel, useWasm } from "./review/panel.js";

export { exportText, importText, keepRecord, records } from "./keeping/journal.js";
export { WalkawayError };

/** @typedef {import("./review/panel.js").Options} ReviewOptions */

/** Attributes, and the options they are. */
const ATTRIBUTES = /** @type {const} */ ({ lang: "lang", locale: "locale", place: "place", currency: "currency", "fiscal-start": "fiscalStart", "durable-months": "durableMonths" });
/** The options that are properties; `lang` is one of every element. */
const PROPERTIES = /** @type {const} */ (["records", "place", "locale", "theme", "today", "currency", "fiscalStart", "quarterOf", "owner", "durableMonths"]);

/** @typedef {Pick<typeof MountedElement, keyof typeof MountedElement> & (new () => MountedElement & { [K in typeof PROPERTIES[number]]: ReviewOptions[K] })} Typed */

const make = (/** @type {HTMLElement} */ element, /** @type {ShadowRoot} */ shadow) => new Panel(element, shadow);

export class WalkawayReviewElement extends /** @type {Typed} */ (MountedElement) {
  static attributes = ATTRIBUTES;
  static properties = PROPERTIES;
  static make = make;

  static {
    this.declare();
  }
}

/** Registers `<walkaway-review>`. A second script on the page finds it there and leaves it. */
export const define = () => register("walkaway-review", WalkawayReviewElement);

/** What a page holds of a review. @typedef {import("./mounted/mounting.js").Handle<ReviewOptions>} ReviewHandle */

const mounting = /** @type {typeof makeMount<ReviewOptions, ReviewHandle>} */ (makeMount)("mountReview", make, (target) => target instanceof WalkawayReviewElement);

/**
 * Puts the answer into an element of the page, behind what is in it already. A second call for the same element
 * updates what is there.
 * @param {Element} target @param {ReviewOptions} [options] @returns {ReviewHandle}
 */
export const mountReview = (target, options = {}) => mounting(target, options);

/** Settings, to be made before the first one is drawn. @param {{ wasm?: import("./loading/loader.js").WasmSource }} settings */
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
  const answer = (await instantiate(await load())).review(copied(records, undefined), asked, dayGiven(today));
  return /** @type {import("./types/review.js").Review} */ (answer);
}
