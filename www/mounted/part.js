// What draws a part of the page (card, coach, leader's element), and what is seen of it: an instance of its
// WebAssembly is made, given what there is to draw, lost in a panic and made again, let go of.
import { asNamed, WalkawayError } from "../loading/errors.js";
import { same } from "../plain/plain.js";
import { Screen } from "./screen.js";

/** After so many panics in a row another instance would not help. */
const PANICS = 2;

/** What an instance has on the page. @typedef {{ update: (input: any) => void, destroy: () => void, free: () => void }} Drawn */

/**
 * What an instance may call besides its words. All that it says is heard after its call is over.
 * @typedef {object} Calls
 * @property {(kind: string, detail: any, record: string) => void} emit
 * @property {(message: string) => void} panicked
 */

/**
 * Whose part it is.
 * @template Bindings
 * @template Input
 * @typedef {object} Owner
 * @property {readonly string[]} about what of the input a panic is put down to: other values may well be drawn
 * @property {() => Input} input what there is to draw
 * @property {(root: HTMLElement) => void} place puts an instance's root, its alone, where it is seen
 * @property {(around: Screen["around"]) => Promise<Bindings>} make a fresh instance
 * @property {(bindings: Bindings, root: HTMLElement, input: Input, calls: Calls) => Drawn} begin draws it for the first time
 * @property {(input: Input, recovered: boolean) => void} settled this is on the screen; `recovered`: once more
 * @property {(good: Input, now: Input) => boolean} holds what was drawn last may be shown in the place of what failed
 * @property {(error: WalkawayError, again?: { input: Input, now: Input }) => void} failed with `again` that is drawn
 *   anew; without it nothing is, until another input or somebody asks for it
 * @property {(kind: string, detail: any, record: string) => void} hear what happened on it
 * @property {() => void} [contested] somebody keeps changing what is drawn, or does so no more
 */

/**
 * @template Bindings
 * @template {object} Input
 */
export class Part {
  /** @type {Owner<Bindings, Input>} */
  #owner;
  /** @type {{ root: HTMLElement, screen: Screen, drawn: Drawn | undefined } | undefined} */
  #instance;
  #generation = 0;
  #panics = 0;
  /** What the first panic of a row said. */
  #first = "";
  /** The last input that was drawn without a panic. @type {Input | undefined} */
  #good;
  /** What could not be drawn. @type {Input | undefined} */
  #bad;

  /** @param {Owner<Bindings, Input>} owner */
  constructor(owner) {
    this.#owner = owner;
  }

  get screen() {
    return this.#instance?.screen;
  }

  get good() {
    return this.#good;
  }

  /** Whether there is an instance that draws. */
  get draws() {
    return this.#instance?.drawn !== undefined;
  }

  /**
   * Draws what there is now: into the instance that is there, or into a first one, which takes a moment.
   * @param {Input} [input] @returns {Promise<void> | undefined}
   */
  draw(input = this.#owner.input()) {
    if (this.#bad) {
      if (!this.isOther(input)) return undefined;
      this.retry();
    }
    if (!this.#instance) return this.#mount();
    const generation = this.#generation;
    // Its first drawing may be on the way, and will be of what there is then.
    if (!this.#instance.drawn) return undefined;
    try {
      this.#instance.drawn.update(input);
    } catch (error) {
      this.#panicked(generation, error);
      return undefined;
    }
    this.#settle(generation, input);
    return undefined;
  }

  /** Whether an input is another one than that which could not be drawn. @param {Input} input */
  isOther(input) {
    const [bad, now] = /** @type {Record<string, unknown>[]} */ ([this.#bad ?? {}, input]);
    return this.#owner.about.some((name) => bad?.[name] !== now?.[name]);
  }

  /** The user is getting on: what happened before was not the first of a row. */
  calm() {
    this.#panics = 0;
    this.#first = "";
  }

  /** What could not be drawn is tried again. */
  retry() {
    this.calm();
    this.#bad = undefined;
  }

  /** Lets go of it all. An instance takes a moment to go. */
  async end() {
    this.#good = this.#bad = undefined;
    const instance = this.#release();
    try {
      instance?.drawn?.destroy();
      await new Promise((done) => setTimeout(done));
      instance?.drawn?.free();
    } catch {
      // It goes with its memory either way.
    }
    instance?.root.remove();
  }

  /** @param {Input} [good] draws this, as long as there is nothing else than `lost` to draw; otherwise what there is by then @param {Input} [lost] */
  async #mount(good, lost) {
    const generation = ++this.#generation;
    const root = document.createElement("div");
    this.#owner.place(root);
    const screen = new Screen(root, {
      contested: () => this.#owner.contested?.(),
      lost: (error) => this.#panicked(generation, error),
    });
    const instance = { root, screen, drawn: /** @type {Drawn | undefined} */ (undefined) };
    this.#instance = instance;
    /** @type {Bindings} */
    let bindings;
    try {
      // Never at once: browsers refuse to make a large instance while the page waits.
      bindings = await this.#owner.make(screen.around);
    } catch (error) {
      if (generation === this.#generation) this.#fail(asNamed(error));
      return;
    }
    if (generation !== this.#generation) {
      screen.end();
      root.remove();
      return;
    }
    // Making it takes a moment, and whatever was given meanwhile is newer than what was good.
    const now = this.#owner.input();
    const input = good && lost && same(lost, now) ? good : now;
    try {
      instance.drawn = this.#owner.begin(bindings, root, input, this.#calls(generation));
    } catch (error) {
      this.#panicked(generation, error);
      return;
    }
    this.#settle(generation, input);
  }

  /** @param {number} generation @returns {Calls} */
  #calls(generation) {
    return {
      emit: (kind, detail, record) =>
        queueMicrotask(() => {
          if (generation === this.#generation) this.#owner.hear(kind, detail, record);
        }),
      panicked: (message) => this.#panicked(generation, message),
    };
  }

  /** Drawing goes on in a microtask; once that is over without a panic, the input was a good one. @param {number} generation @param {Input} input */
  #settle(generation, input) {
    setTimeout(() => {
      if (generation !== this.#generation || !this.#instance) return;
      const recovered = input === this.#good;
      this.#good = input;
      if (!recovered) this.calm();
      this.#owner.settled(input, recovered);
    });
  }

  /** The instance is lost: nothing in it will ever run again. @param {number} generation @param {unknown} reason */
  #panicked(generation, reason) {
    if (generation !== this.#generation) return;
    // The hook speaks first and knows most; the trap that follows only says "unreachable".
    if (!this.#first) this.#first = reason instanceof Error ? reason.message : String(reason);
    queueMicrotask(() => {
      if (generation === this.#generation) this.#recover();
    });
  }

  #recover() {
    this.#release()?.root.remove();
    this.#panics += 1;
    const error = new WalkawayError("panic", this.#first);
    const now = this.#owner.input();
    if (this.#panics >= PANICS) return this.#fail(error, now);
    const input = this.#good && this.#owner.holds(this.#good, now) ? this.#good : now;
    this.#owner.failed(error, { input, now });
    void this.#mount(input, now);
  }

  /** @param {WalkawayError} error @param {Input} [bad] */
  #fail(error, bad = this.#owner.input()) {
    this.#release()?.root.remove();
    this.#bad = bad;
    this.#owner.failed(error);
  }

  /** Lets go of the instance. */
  #release() {
    const instance = this.#instance;
    instance?.screen.end();
    this.#instance = undefined;
    this.#generation++;
    return instance;
  }
}
