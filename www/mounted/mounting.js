// How something mounted (a card, a leader's answer) comes into a page: as an element of its own, or into one that is there.
import { WalkawayError } from "../loading/errors.js";
import { bare, taken } from "../plain/json.js";

/** @typedef {import("./mounted.js").Mounted<any>} Mounted */
/** @typedef {(element: HTMLElement, shadow: ShadowRoot) => Mounted} Make */

/** On a server there are no elements; the class is never used there, but importing it must not fail. */
const Base = /** @type {typeof HTMLElement} */ (globalThis.HTMLElement ?? class {});

/** What each kind of element says of itself. */
export class MountedElement extends Base {
  // Asked for by the browser: what the page put on all objects is none of them.
  static formAssociated = false;
  static disabledFeatures = /** @type {string[]} */ ([]);
  /** What stands in it. @type {Make} */
  static make;
  /** Attributes, and the options they are. @type {Record<string, string>} */
  static attributes = {};
  /** The options that are properties. @type {readonly string[]} */
  static properties = [];

  static get observedAttributes() {
    return Object.keys(this.attributes);
  }

  #shadow = this.attachShadow(bare({ mode: "open" }));
  /** @type {Record<string, unknown>} */
  #options = bare({});
  /** Options that are not drawn yet. @type {Record<string, unknown> | undefined} */
  #news;
  /** Those that were drawn last. @type {Record<string, unknown>} */
  #shown = bare({});
  /** What was given since. @type {Set<string>} */
  #came = new Set();
  /** @type {Mounted | undefined} */
  #mounted;

  constructor() {
    super();
    // What the page had set before this class was there hides the accessors until it is taken away.
    for (const name of new.target.properties) {
      if (!Object.hasOwn(this, name)) continue;
      const value = /** @type {any} */ (this)[name];
      delete (/** @type {any} */ (this)[name]);
      this.#options[name] = value;
    }
  }

  /** Makes each option a property. */
  static declare() {
    for (const name of this.properties) {
      /** @type {PropertyDescriptor & ThisType<MountedElement>} */
      const property = {
        configurable: true,
        enumerable: true,
        get() {
          return this.#options[name] ?? null;
        },
        set(value) {
          this.update({ [name]: value });
        },
      };
      Object.defineProperty(this.prototype, name, bare(property));
    }
  }

  /** What of the options before does not go with the new ones. @returns {readonly string[]} */
  static gone(/** @type {object} */ _before, /** @type {object} */ _next, /** @type {(name: string) => boolean} */ _came) {
    return [];
  }

  get #own() {
    return /** @type {typeof MountedElement} */ (this.constructor);
  }

  connectedCallback() {
    if (this.#mounted) return;
    this.#mounted = this.#own.make(this, this.#shadow);
    // A microtask later, so that a page may put the element in first and set its properties right after.
    this.#news = bare({ ...this.#options });
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

  /** @param {string} name @param {string | null} _before @param {string | null} value */
  attributeChangedCallback(name, _before, value) {
    // Out of the page, too: it says what is drawn when the element is back.
    this.update({ [/** @type {string} */ (this.#own.attributes[name])]: value || null });
  }

  /** New values; what is not named stays. @param {object} options */
  update(options) {
    const given = /** @type {Record<string, unknown>} */ (taken(options));
    this.#options = bare({ ...this.#options, ...given });
    for (const name of Object.keys(given)) this.#came.add(name);
    if (!this.#mounted) return;
    if (!this.#news) queueMicrotask(() => this.#draw());
    this.#news = bare({ ...this.#news, ...given });
  }

  #draw() {
    const news = this.#news;
    this.#news = undefined;
    if (!news || !this.#mounted) return;
    // What was given with the record before is not of this one, also where that came while the element was out of the page.
    for (const name of this.#own.gone(this.#shown, this.#options, (name) => this.#came.has(name))) this.#options[name] = news[name] = null;
    this.#shown = bare({ ...this.#options });
    this.#came.clear();
    this.#mounted.set(news);
  }

  /** Starts again after a failure. */
  retry() {
    this.#mounted?.retry();
  }

  /** Takes everything out of the element. Put into the page again, it starts afresh. */
  async destroy() {
    const mounted = this.#mounted;
    this.#mounted = undefined;
    this.#news = undefined;
    await mounted?.destroy();
  }

  /** @returns {import("./mounted.js").State} */
  get state() {
    return this.#mounted?.state ?? "idle";
  }
}

/** Registers an element. A second script on the page finds it there and leaves it. @param {string} tag @param {CustomElementConstructor} own */
export function register(tag, own) {
  const registry = globalThis.customElements;
  if (!registry) return;
  if (registry.get(tag)) return console.warn(`walkaway: <${tag}> is registered already; is the script on this page twice?`);
  registry.define(tag, own);
}

/**
 * What a page holds of what it mounted.
 * @template Options
 * @typedef {object} Handle
 * @property {(options: Options) => void} update new values; what is not named stays
 * @property {() => Promise<void>} destroy takes it away for good and frees everything
 * @property {() => void} retry starts again after a failure
 * @property {import("./mounted.js").State} state
 */

/**
 * Puts something into elements of the page, behind what is in them already. A second call for the same element
 * updates what is there.
 * @template Options
 * @template {Handle<Options>} Held
 * @param {string} name of the function that the page calls
 * @param {Make} make
 * @param {(target: Element) => boolean} isOne whether an element is one itself
 * @param {(element: () => HTMLElement | undefined) => object} [more] what the handle has besides
 * @returns {(target: Element, options: Options) => Held}
 */
export function makeMount(name, make, isOne, more = () => ({})) {
  /** @type {WeakMap<Element, Held>} */
  const mounted = new WeakMap();
  /** What was put into an element for it. @type {WeakMap<Element, HTMLElement>} */
  const roots = new WeakMap();
  return (target, options) => {
    if (typeof Element !== "function" || !(target instanceof Element)) {
      throw new WalkawayError("config", `${name} needs an element of the page`);
    }
    if (isOne(target)) mounted.set(target, /** @type {Held} */ (/** @type {unknown} */ (target)));
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
    const own = make(element, element.attachShadow(bare({ mode: "open" })));
    const handle = /** @type {Held} */ (/** @type {unknown} */ ({
      ...more(() => element),
      update: (/** @type {Options} */ news) => own.set(news),
      retry: () => own.retry(),
      get state() {
        return own.state;
      },
      async destroy() {
        if (place) mounted.delete(place);
        const gone = element;
        element = place = undefined;
        await own.destroy();
        gone?.remove();
      },
    }));
    mounted.set(target, handle);
    roots.set(target, element);
    own.set(options);
    return handle;
  };
}
