// Cards in elements of the page.
import { Card } from "./card.js";
import { makeMount } from "../mounted/mounting.js";

/**
 * What a page holds of a card. `on` calls `listener` at each event; the function it gives ends that.
 * @typedef {import("../mounted/mounting.js").Handle<import("./card.js").Options> & { on: <K extends keyof Events>(name: K, listener: (detail: Events[K]) => void) => () => void }} Handle
 */

/**
 * What a card tells the page, as `walkaway-<name>` events that bubble out of it, or through `handle.on(name)`.
 * @typedef {object} Events
 * @property {{ version: 1 }} ready the first verdict is on the screen
 * @property {{ version: 1, [more: string]: unknown }} verdict the verdict is another one
 * @property {{ version: 1, intent_id: string, deal_id: string | null, path: string, value: unknown, saves: import("./ledger.js").Saves }} answer
 *   the user answered a question (`null`: took the answer back)
 * @property {{ version: 1 } & import("./ledger.js").Intent} intent the user asks for an approval
 * @property {{ version: 1, code: import("../loading/errors.js").Code, message: string, recovered: boolean, directive?: string }} error
 *   something failed; with `recovered` the card has already started again
 */

/** Those that are a card themselves: `<walkaway-card>`. @type {WeakSet<Element>} */
export const cards = new WeakSet();

const mountCard = /** @type {typeof makeMount<import("./card.js").Options, Handle>} */ (makeMount)(
  "mount",
  (element, shadow) => new Card(element, shadow),
  (target) => cards.has(target),
  (element) => ({ on: (/** @type {keyof Events} */ name, /** @type {(detail: any) => void} */ listener) => listen(element(), name, listener) }),
);

/**
 * Puts a card into an element of the page, behind what is in it already. A second call for the same element
 * updates the card that is there.
 * @param {Element} target
 * @param {import("./card.js").Options} [options]
 * @returns {Handle}
 */
export const mount = (target, options = {}) => mountCard(target, options);

/**
 * @template {keyof Events} K
 * @param {Element | undefined} element
 * @param {K} name
 * @param {(detail: Events[K]) => void} listener
 */
export function listen(element, name, listener) {
  const heard = (/** @type {Event} */ event) => {
    if (event.target === element) listener(/** @type {CustomEvent} */ (event).detail);
  };
  element?.addEventListener(`walkaway-${name}`, heard);
  return () => element?.removeEventListener(`walkaway-${name}`, heard);
}
