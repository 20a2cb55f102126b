// Cards in elements of the page.
import { Card } from "./card.js";
import { WalkawayError } from "./errors.js";

/**
 * What a page holds of a card.
 * @typedef {object} Handle
 * @property {(options: import("./card.js").Options) => void} update new values; what is not named stays
 * @property {() => Promise<void>} destroy takes the card away for good and frees everything
 * @property {<K extends keyof Events>(name: K, listener: (detail: Events[K]) => void) => () => void} on
 *   calls `listener` at each event; the function it gives ends that
 * @property {() => void} retry starts again after a failure
 * @property {import("./card.js").State} state
 */

/**
 * What a card tells the page, as `walkaway-<name>` events that bubble out of it, or through `handle.on(name)`.
 * @typedef {object} Events
 * @property {{ version: 1 }} ready the first verdict is on the screen
 * @property {{ version: 1, [more: string]: unknown }} change the verdict is another one
 * @property {{ version: 1, intent_id: string, deal_id: string | null, path: string, value: unknown, saves: import("./ledger.js").Saves }} answer
 *   the user answered a question (`null`: took the answer back)
 * @property {{ version: 1 } & import("./ledger.js").Intent} intent the user asks for an approval
 * @property {{ version: 1, code: import("./errors.js").Code, message: string, recovered: boolean, directive?: string }} error
 *   something failed; with `recovered` the card has already started again
 */

/** @type {WeakMap<Element, Handle>} */
const mounted = new WeakMap();
/** What was put into an element for its card. @type {WeakMap<Element, HTMLElement>} */
const roots = new WeakMap();

/** Those that are a card themselves: `<walkaway-card>`. @type {WeakSet<Element>} */
export const cards = new WeakSet();

/**
 * Puts a card into an element of the page, behind what is in it already. A second call for the same element
 * updates the card that is there.
 * @param {Element} target
 * @param {import("./card.js").Options} [options]
 * @returns {Handle}
 */
export function mount(target, options = {}) {
  if (typeof Element !== "function" || !(target instanceof Element)) {
    throw new WalkawayError("config", "mount needs an element of the page");
  }
  if (cards.has(target)) mounted.set(target, /** @type {Handle} */ (/** @type {unknown} */ (target)));
  const known = mounted.get(target);
  const inside = roots.get(target);
  if (known && (!inside || inside.parentNode === target)) {
    known.update(options);
    return known;
  }
  // The page has emptied its element: what was drawn is nowhere.
  if (known) void known.destroy();
  /** @type {HTMLElement | undefined} */
  let element = document.createElement("div");
  target.append(element);
  /** @type {Element | undefined} */
  let place = target;
  const card = new Card(element, element.attachShadow({ mode: "open" }));
  /** @type {Handle} */
  const handle = {
    update: (more) => card.set(more),
    retry: () => card.retry(),
    get state() {
      return card.state;
    },
    on: (name, listener) => listen(element, name, listener),
    async destroy() {
      if (place) mounted.delete(place);
      const gone = element;
      element = place = undefined;
      await card.destroy();
      gone?.remove();
    },
  };
  mounted.set(target, handle);
  roots.set(target, element);
  card.set(options);
  return handle;
}

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
