// The coach below a card, the third of its sections. Inside there are its headings alone; when one is opened, its script and
// its WebAssembly are loaded and draw what belongs there.
import { WalkawayError } from "../loading/errors.js";
import { bare } from "../plain/json.js";
import { loadCoach } from "../loading/module.js";
import { failureNotice } from "../mounted/notice.js";

const SECTIONS = ["say", "plays", "leverage", "talks", "leave"];

/**
 * What a card lends its coach.
 * @typedef {object} Tools
 * @property {() => object} input what there is to draw
 * @property {(kind: string, detail: Record<string, unknown>, record?: string) => void} hear takes what happened on the
 *   coach, and on which record
 * @property {() => import("../keeping/store.js").Whose | undefined} whose the record on show, when it has an id
 * @property {(id: string, parameters?: Record<string, unknown>) => string} say a message
 * @property {() => { lang: string, locale: string }} language
 * @property {(keep: (record: Record<string, unknown>, place: string) => boolean) => void} keeps says who keeps records when the page does not
 * @property {(table: import("../words/words.js").Table) => Promise<void>} needs brings its words in the card's language, and in every later one
 * @property {Pick<typeof import("../words/words.js"), "hasWords" | "loadWords" | "makeWords">} speech
 * @property {typeof import("../mounted/part.js").Part} Part what draws
 */

/** @typedef {import("../coach/coach.js").Coach} Coach */

/** What opens and closes all of it; and what is kept when it was closed over something that is open in it. */
const ALL = "coach";
const CLOSED = "coach-closed";

/** Whether it is open. @param {string[]} opened */
const isOpen = (opened) => !opened.includes(CLOSED) && [ALL, ...SECTIONS].some((name) => opened.includes(name));

/** The same with the coach open, and in it this. @param {string[]} opened @param {string} [name] */
export const coaches = (opened, name) => [...new Set([...opened.filter((it) => it !== CLOSED), ALL, ...(name ? [name] : [])])];

export class Coaching {
  #head = document.createElement("div");
  #root = document.createElement("div");
  /** @type {Coach | undefined} */
  #coach;
  #loading = false;
  #over = false;
  /** @type {WalkawayError | undefined} */
  #error;
  /** The heading that the user pressed. */
  #pressed = "";
  /** What is open. @type {string[]} */
  #opened = [];

  /** @param {ShadowRoot} shadow @param {Tools} tools */
  constructor(shadow, tools) {
    this.shadow = shadow;
    this.tools = tools;
    this.#head.className = "wa-coach-head";
    this.#root.className = "wa-coach";
  }

  /** Draws the headings, or the coach. @param {string[]} opened @param {boolean} judged whether there is a verdict to coach on */
  draw(opened, judged) {
    // Only once: a node that is moved loses the focus.
    if (this.#root.parentNode !== this.shadow) this.shadow.append(this.#head, this.#root);
    this.#draw(opened);
    const wanted = isOpen(opened) && SECTIONS.some((name) => opened.includes(name));
    if (this.#coach) return void this.#coach.draw();
    if (wanted && !this.#loading && !this.#error) void this.#load();
    this.#root.replaceChildren(this.#headings(opened, judged));
    if (this.#pressed) this.#focus(this.#pressed);
  }

  /** The heading of all of it. @param {string[]} opened */
  #draw(opened) {
    const open = isOpen(opened);
    this.#root.hidden = !open;
    if (!this.#head.firstChild) {
      const card = element("div", { class: "card" });
      const button = element("button", { class: "toggle", type: "button", id: "head-coach" });
      button.append(element("span", { class: "title" }), chevron());
      button.addEventListener("click", () => this.#toggle());
      const heading = element("h3", {});
      heading.append(button);
      card.append(heading);
      this.#head.append(card);
    }
    const button = this.#head.querySelector("button");
    const title = button?.firstElementChild;
    const words = this.tools.say("card-section-coach");
    if (title && title.textContent !== words) title.textContent = words;
    button?.setAttribute("aria-expanded", String(open));
    this.#opened = opened;
  }

  #toggle() {
    const opened = this.#opened;
    const sections = isOpen(opened) ? [...opened.filter((name) => name !== ALL), CLOSED] : coaches(opened);
    this.tools.hear("opened", { sections });
  }

  /** A minute has passed. */
  tick() {
    this.#coach?.draw();
  }

  /** Goes to a section, as soon as it is there. @param {string} name */
  press(name) {
    this.#pressed = name;
    if (this.#coach) this.#focus(name);
  }

  destroy() {
    this.#over = true;
    this.#head.remove();
    this.#root.remove();
    const coach = this.#coach;
    this.#coach = undefined;
    return coach?.destroy();
  }

  async #load() {
    this.#loading = true;
    try {
      const { Coach, load, words } = await loadCoach();
      const [module] = await Promise.all([load(), this.tools.needs(words)]);
      // It may be out of the page for a moment, on its way to another place.
      if (this.#over) return;
      this.#root.replaceChildren();
      this.#coach = new Coach(this.shadow, this.#root, module, this.tools);
      await this.#coach.draw();
      if (this.#pressed) setTimeout(() => this.#focus(this.#pressed));
    } catch (error) {
      if (this.#over) return;
      this.#error = named(error);
      this.tools.hear("coach-failed", { error: this.#error });
    } finally {
      this.#loading = false;
    }
  }

  /** @param {string} name */
  #focus(name) {
    const head = /** @type {HTMLElement | null} */ (this.#root.querySelector(`#head-${name}`));
    head?.focus();
    if (!this.#coach) return;
    this.#pressed = "";
    head?.scrollIntoView?.(bare(/** @type {const} */ ({ block: "start" })));
  }

  /** @param {string[]} opened @param {boolean} judged */
  #headings(opened, judged) {
    const { say, hear } = this.tools;
    const card = element("div", { class: "card coach" });
    if (this.#error) {
      const again = () => {
        this.#error = undefined;
        hear("opened", { sections: opened });
      };
      card.append(failureNotice(say, this.#error, again));
      return card;
    }
    for (const name of SECTIONS) {
      const open = opened.includes(name);
      const button = element("button", { class: "toggle", type: "button", id: `head-${name}`, "aria-expanded": String(open) });
      const title = element("span", { class: "title" });
      title.textContent = say(`coach-section-${name}`);
      button.append(title, chevron());
      button.addEventListener("click", () => {
        this.#pressed = name;
        hear("opened", { sections: open ? opened.filter((it) => it !== name) : [...opened, name] });
      });
      const heading = element("h3", {});
      heading.append(button);
      const section = element("section", { class: "section", "data-section": name });
      section.append(heading);
      // Beside what an admin has to mend nothing is promised.
      if (open && judged) {
        const body = element("div", { class: "body quiet", role: "status" });
        body.textContent = say("coach-loading");
        section.append(body);
      }
      card.append(section);
    }
    return card;
  }
}

/** The coach's script knows an error class of its own. @param {any} error @returns {WalkawayError} */
function named(error) {
  if (error?.name === "WalkawayError") return error;
  return new WalkawayError("network", `the coach could not be loaded: ${error?.message ?? error}`, { cause: error });
}

/** @param {string} tag @param {Record<string, string>} attributes */
function element(tag, attributes, space = "http://www.w3.org/1999/xhtml") {
  const made = document.createElementNS(space, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}

function chevron() {
  const space = "http://www.w3.org/2000/svg";
  const svg = element("svg", { class: "chevron", viewBox: "0 0 16 16", "aria-hidden": "true" }, space);
  svg.append(element("path", { class: "line", d: "M4 6l4 4l4-4" }, space));
  return svg;
}
