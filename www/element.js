// <walkaway-card>: a card as an element of its own.
import { Card } from "./card.js";
import { cards, listen } from "./mount.js";

/** The properties that hold a page's objects; `lang`, `locale`, `place` and `data-wa-theme` are attributes. */
const PROPERTIES = /** @type {const} */ (["deal", "policy", "host", "place", "user", "answers", "records", "today"]);

/** On a server there are no elements; the class is never used there, but importing it must not fail. */
const Base = /** @type {typeof HTMLElement} */ (globalThis.HTMLElement ?? class {});

export class WalkawayCardElement extends Base {
  static observedAttributes = ["lang", "locale", "place"];

  #shadow = this.attachShadow({ mode: "open" });
  /** @type {import("./card.js").Options} */
  #options = {};
  /** Options that are not drawn yet. @type {import("./card.js").Options | undefined} */
  #news;
  /** @type {Card | undefined} */
  #card;

  constructor() {
    super();
    cards.add(this);
    // What the page had set before this class was there hides the accessors until it is taken away.
    for (const name of PROPERTIES) {
      if (!Object.hasOwn(this, name)) continue;
      const value = /** @type {any} */ (this)[name];
      delete (/** @type {any} */ (this)[name]);
      this.#options[name] = value;
    }
  }

  connectedCallback() {
    if (this.#card) return;
    for (const name of WalkawayCardElement.observedAttributes) {
      const value = this.getAttribute(name);
      if (value) this.#options = { ...this.#options, [name]: value };
    }
    this.#card = new Card(this, this.#shadow);
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

  /** @param {string} name @param {string | null} _before @param {string | null} value */
  attributeChangedCallback(name, _before, value) {
    if (this.#card) this.update({ [name]: value });
  }

  /** New values; what is not named stays. @param {import("./card.js").Options} options */
  update(options) {
    this.#options = { ...this.#options, ...options };
    if (!this.#card) return;
    if (!this.#news) queueMicrotask(() => this.#draw());
    this.#news = { ...this.#news, ...options };
  }

  #draw() {
    const news = this.#news;
    this.#news = undefined;
    if (news) this.#card?.set(news);
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

  /** Starts again after a failure. */
  retry() {
    this.#card?.retry();
  }

  /** Takes the card out of the element. Put into the page again, the element starts afresh. */
  async destroy() {
    const card = this.#card;
    this.#card = undefined;
    this.#news = undefined;
    await card?.destroy();
  }

  /** @returns {import("./card.js").State} */
  get state() {
    return this.#card?.state ?? "idle";
  }

  get deal() {
    return this.#options.deal ?? null;
  }
  set deal(deal) {
    this.update({ deal });
  }

  get policy() {
    return this.#options.policy ?? null;
  }
  set policy(policy) {
    this.update({ policy });
  }

  get host() {
    return this.#options.host ?? null;
  }
  set host(host) {
    this.update({ host });
  }

  get place() {
    return this.#options.place ?? null;
  }
  set place(place) {
    this.update({ place });
  }

  get user() {
    return this.#options.user ?? null;
  }
  set user(user) {
    this.update({ user });
  }

  get answers() {
    return this.#options.answers ?? null;
  }
  set answers(answers) {
    this.update({ answers });
  }

  get records() {
    return this.#options.records ?? null;
  }
  set records(records) {
    this.update({ records });
  }

  get today() {
    return this.#options.today ?? null;
  }
  set today(today) {
    this.update({ today });
  }
}
