// <walkaway-card>: the card as an element of its own.
import { Card } from "./card.js";
import { cards, listen } from "./mount.js";
import { MountedElement, register } from "../mounted/mounting.js";
import { gone } from "./record.js";

/** Attributes, and the options they are. */
const ATTRIBUTES = /** @type {const} */ ({ lang: "lang", locale: "locale", place: "place" });
/** The options that are properties; `lang` is one of every element. */
const PROPERTIES = /** @type {const} */ (["deal", "policy", "host", "place", "user", "answers", "records", "locale", "theme", "today"]);

/** @typedef {import("./card.js").Options} Options */
/** @typedef {Pick<typeof MountedElement, keyof typeof MountedElement> & (new () => MountedElement & { [K in typeof PROPERTIES[number]]: Options[K] })} Typed */

export class WalkawayCardElement extends /** @type {Typed} */ (MountedElement) {
  static attributes = ATTRIBUTES;
  static properties = PROPERTIES;
  static gone = gone;
  static make = (/** @type {HTMLElement} */ element, /** @type {ShadowRoot} */ shadow) => new Card(element, shadow);

  static {
    this.declare();
  }

  constructor() {
    super();
    cards.add(this);
  }

  /**
   * Calls `listener` at each event of this card; the function it gives ends that.
   * @template {keyof import("./mount.js").Events} K
   * @param {K} name
   * @param {(detail: import("./mount.js").Events[K]) => void} listener
   */
  on(name, listener) {
    return listen(this, name, listener);
  }
}

/** Registers `<walkaway-card>`. A second script on the page finds it there and leaves it. */
export const define = () => register("walkaway-card", WalkawayCardElement);
