// Two lines on any page: a script, and an element that names a configuration.
//
//   <script type="module" src="/walkaway/auto.js"></script>
//   <div data-walkaway="/walkaway/config.json"></div>     or     <walkaway-card config="/walkaway/config.json">
//
// The configuration says where policy, mapping and record are. Elements may come before or after the script, be moved,
// taken away and made anew; what was read of files is read once a page and day, the record whenever it may be another one: a
// new element, another `data-record`, a new text in the record's script, every so many seconds, or the page's event
// `walkaway-refresh`.
import loadExplain from "walkaway:explain";
import { say } from "./auto-words.js";
import { configMistakes } from "./config.js";
import { mistakeText, problemText } from "./map-words.js";
import { isRemark, mapRecord, walk } from "./map.js";
import { dayHere, wordsOf } from "../words/here.js";
import { LANGUAGES } from "../words/languages.js";
import { watchTime } from "../mounted/moment.js";
import { decoded, jsonOf, written } from "../plain/bytes.js";
import { bare } from "../plain/json.js";
import { idOf } from "../card/record.js";
import { dress } from "../mounted/styles.js";
import { messageOf } from "../plain/plain.js";

/** A language of ours. @typedef {string} Lang */
/** @typedef {Pick<typeof import("../index.js"), "mount" | "rules">} Api */
/** @typedef {import("../types/config.js").Config} Config */
/** @typedef {import("../card/mount.js").Handle} Handle */
/** A file, or what stood for it in the configuration, with the address that others are relative to. @typedef {{ value: unknown, base: string }} Source */

const SELECTOR = "walkaway-card[config],[data-walkaway]";
const ATTRIBUTES = ["config", "data-walkaway", "data-record", "data-place", "place"];
/** How long a server may take to give a file or a record. */
const PATIENCE = 20_000;
/** After so many removals within ten seconds the page is left alone. */
const WIPES = 20;
const WIPED_WITHIN = 10_000;
/** What is there may be another record's: nothing of it is to be seen, whatever the card does meanwhile. */
const HIDDEN = ":host([data-wa-hidden])>:not(.shim-config){display:none!important}.shim-config{margin-bottom:8px}";
/** A file's query that says no more than which version of it is meant. */
const VERSIONED = /^\?(_|v|ver|version)=[\d.]*$/;
/** What a configuration said of a card, beside the record. @type {WeakMap<Element, Record<string, unknown>>} */
const told = new WeakMap();
/** Cards in which a record was drawn, by whatever place of theirs: an element that comes back may be another record's. @type {WeakSet<Element>} */
const drew = new WeakSet();
/** A second script on the page, of whatever version, must not draw a second card. */
const STARTED = Symbol.for("walkaway.auto");

/** Something that an admin has to change: one line each. */
class Trouble extends Error {
  /** @param {string[]} lines @param {boolean} [passing] it may be over by itself soon */
  constructor(lines, passing = false) {
    super(lines.join(" "));
    this.lines = lines;
    this.passing = passing;
  }
}

/**
 * Draws cards into the elements of this document that ask for one, now and later.
 * @param {Api} api
 * @returns {{ refresh: () => void, stop: () => void } | undefined} nothing where another script does it already
 */
export function start(api, page = globalThis.document) {
  if (!page) return undefined;
  const marked = /** @type {{ [STARTED]?: Auto }} */ (/** @type {unknown} */ (page));
  if (marked[STARTED]) {
    console.warn("walkaway: another script draws the cards of this page; is it on the page twice?");
    return undefined;
  }
  const auto = new Auto(api, page, () => delete marked[STARTED]);
  marked[STARTED] = auto;
  return { refresh: auto.refresh, stop: auto.stop };
}

class Auto {
  /** @type {Map<Element, Place>} */
  #places = new Map();
  #over = new AbortController();
  /** Files by address. @type {Map<string, Promise<unknown>>} */
  #files = new Map();
  #day = dayHere();
  // A page that is never loaded anew must not judge by last week's policy.
  #unwatch = watchTime(() => {
    if (this.#day === dayHere()) return;
    this.#day = dayHere();
    this.#files.clear();
    this.refresh();
  });

  /** @param {Api} api @param {Document} page @param {() => void} ended */
  constructor(api, page, ended) {
    this.api = api;
    this.page = page;
    this.ended = ended;
    this.observer = new MutationObserver((changes) => this.#changed(changes));
    this.observer.observe(page, bare({ childList: true, subtree: true, attributes: true, attributeFilter: ATTRIBUTES, characterData: true }));
    const { signal } = this.#over;
    page.addEventListener("walkaway-refresh", this.refresh, bare({ signal }));
    this.#add(page);
  }

  /** Reads every record anew. */
  refresh = () => {
    for (const place of this.#places.values()) void place.read();
  };

  /** Takes all cards away again and ends. */
  stop = () => {
    this.observer.disconnect();
    this.#over.abort();
    this.#unwatch();
    for (const place of this.#places.values()) place.end();
    this.#places.clear();
    this.ended();
  };

  /** A file's JSON; one that failed is asked for again next time. @param {string} address */
  file(address) {
    const known = this.#files.get(address);
    if (known) return known;
    const reading = fetched(address);
    this.#files.set(address, reading);
    reading.catch(() => this.#files.delete(address));
    return reading;
  }

  /** @param {MutationRecord[]} changes */
  #changed(changes) {
    /** @type {Set<Element>} */
    const again = new Set();
    for (const { type, target, addedNodes } of changes) {
      if (type === "attributes") again.add(/** @type {Element} */ (target));
      for (const node of addedNodes) if (node.nodeType === Node.ELEMENT_NODE) this.#add(/** @type {Element} */ (node));
    }
    // After the whole batch: a move has taken an element out and put it in again.
    for (const [element, place] of this.#places) {
      if (!element.isConnected || !element.matches(SELECTOR)) {
        this.#places.delete(element);
        place.end();
      } else if (again.has(element)) place.restart();
      else place.look();
    }
    for (const element of again) this.#add(element);
  }

  /** @param {Document | Element} root */
  #add(root) {
    const found = [...root.querySelectorAll(SELECTOR)];
    if (root instanceof Element && root.matches(SELECTOR)) found.push(root);
    for (const element of found) {
      if (!element.isConnected || this.#places.has(element)) continue;
      this.#places.set(element, new Place(this, element));
    }
  }
}

/** One element with its card. */
class Place {
  /** @type {Handle | undefined} */
  #handle;
  /** What the card is in: the element itself, or one that `mount` made. @type {Element | undefined} */
  #card;
  /** @type {Element | undefined} */
  #notice;
  #turn = 0;
  /** The last turn that is over. */
  #done = 0;
  /** For which record, as far as the page says it, something was drawn from here. */
  #drawn = "";
  /** @type {ReturnType<typeof setInterval> | undefined} */
  #timer;
  /** The record's script when it was last read. */
  #text = /** @type {string | null | undefined} */ (undefined);
  #scriptId = "";
  /** @type {number[]} */
  #wipes = [];
  /** @type {Lang} */
  #lang;
  #warned = "";

  /** @param {Auto} auto @param {Element} element */
  constructor(auto, element) {
    this.auto = auto;
    this.element = element;
    this.#lang = languageOf(element);
    this.#mount();
    void this.read();
  }

  /** Another configuration, or another record. */
  restart() {
    void this.read();
  }

  /** Whether the page took the card out of its element, or wrote another record. */
  look() {
    if (this.#card && this.#card !== this.element && this.#card.parentNode !== this.element) this.#wiped();
    if (this.#scriptId && this.#script()?.textContent !== this.#text) void this.read();
  }

  end() {
    this.#turn++;
    clearInterval(this.#timer);
    this.#notice?.remove();
    const card = this.#card;
    if (card !== this.element) {
      // It goes a moment later, and the element may be back by then.
      this.#hide(true);
      void this.#handle?.destroy();
    } else {
      // <walkaway-card> sees itself that it was taken out. What was hidden there comes back to nobody's sight.
      if (drew.has(card) && card.hasAttribute("data-wa-hidden")) this.#handle?.update({ deal: null });
      card.removeAttribute("data-wa-hidden");
    }
    this.#handle = this.#card = undefined;
  }

  #mount() {
    if (this.element.localName === "walkaway-card") {
      // Of whichever script registered it.
      this.#handle = /** @type {Handle} */ (/** @type {unknown} */ (this.element));
      this.#card = this.element;
      return;
    }
    this.#handle = this.auto.api.mount(this.element);
    this.#card = this.element.querySelector(':scope>[data-wa-state]:not([data-wa-state="destroyed"])') ?? undefined;
    // All that it shows is in its shadow: pages that hide empty elements would hide it.
    if (this.#card && !this.#card.firstChild) this.#card.append(" ");
  }

  #wiped() {
    const now = performance.now();
    this.#wipes = [...this.#wipes.filter((time) => now - time < WIPED_WITHIN), now];
    void this.#handle?.destroy();
    this.#handle = this.#card = this.#notice = undefined;
    this.#drawn = "";
    if (this.#wipes.length > WIPES) {
      this.end();
      console.error("walkaway:", say(this.#lang, "wiped"), this.element);
      return;
    }
    this.#mount();
    void this.read();
  }

  /** Reads everything that the card needs and draws it, unless something newer began meanwhile. */
  async read() {
    const turn = ++this.#turn;
    const said = this.#said();
    // Until the other record is here, nobody sees or touches the one before.
    if (this.#card && drew.has(this.#card) && !this.#isDrawn()) this.#hide(true);
    const current = () => turn === this.#turn && this.element.isConnected;
    try {
      const options = await this.#options(current);
      if (!options || !current()) return;
      this.#done = turn;
      this.#tell("title", []);
      this.#handle?.update({ ...this.#defaults(options.said), ...options.card });
      if (this.#card) drew.add(this.#card);
      this.#drawn = `${said}\n${this.#text}`;
      this.#hide(false);
      if (options.lines.length > 0) this.#tell("title-check", options.lines);
    } catch (error) {
      if (!current()) return;
      this.#done = turn;
      this.#fail(error instanceof Trouble ? error : new Trouble([messageOf(error)]));
    }
  }

  /** What the configuration before said and this one does not: as if nobody had. @param {Record<string, unknown>} said */
  #defaults(said) {
    const card = this.#card;
    if (!card) return {};
    const gone = Object.keys(told.get(card) ?? {}).filter((name) => !Object.hasOwn(said, name));
    told.set(card, said);
    // Language and notation may be attributes of the card's.
    return bare(Object.fromEntries(gone.map((name) => [name, /^l/.test(name) ? card.getAttribute(name) : null])));
  }

  /** @param {() => boolean} current */
  async #options(current) {
    const { config, base, address } = await this.#config();
    if (!current()) return undefined;
    this.#lang = LANGUAGES.find((language) => language === config.lang) ?? languageOf(this.element);
    this.#every(config.every);
    const [policy, mapping, record] = await Promise.all([
      this.#part("policy", config.policy, base),
      this.#part("mapping", config.mapping, base),
      this.#record(config.record ?? {}),
    ]);
    if (!current()) return undefined;
    const { deal, lines } = mapping === undefined ? { deal: record, lines: [] } : await this.#map(config, mapping, policy, record);
    const { lang, locale, theme } = config;
    // What the configuration leaves out, attributes of the element may say.
    const place = this.#where(config, address, deal);
    const said = { ...(lang && { lang }), ...(locale && { locale }), ...(theme && { theme }), ...(await this.#host(config)) };
    if (!current()) return undefined;
    return { card: /** @type {import("../card/card.js").Options} */ ({ deal, place, policy: policy ?? null, ...said }), said, lines };
  }

  /**
   * Where the record is: as the element or the configuration says it. Otherwise what tells kinds of records apart: the
   * address of the configuration, and the one that the record comes from (its own, or the page's) without its id. So two
   * records of one id share a place only where everything else of their addresses is the same.
   * @param {Config} config @param {string} address @param {unknown} deal
   */
  #where(config, address, deal) {
    const said = this.element.getAttribute("place") || this.element.getAttribute("data-place") || config.place;
    if (said) return said;
    const { address: own, script, global } = bare(config.record ?? {});
    const source = new URL(own ?? location.href, document.baseURI);
    const [kind, found] = withoutId(source, idOf(deal));
    if (address.startsWith("#")) return [kind, address, script ?? global ?? ""].join(" ").trim();
    const { origin, pathname, search } = new URL(address, document.baseURI);
    const file = origin + pathname + search.replace(VERSIONED, "");
    return found ? `${file} ${kind}` : file;
  }

  /** What the element says of its record. */
  #said() {
    return ATTRIBUTES.map((name) => this.element.getAttribute(name) ?? "").join("\n");
  }

  /** Whether what was drawn from here is of the record that the page says now. */
  #isDrawn() {
    return this.#drawn === `${this.#said()}\n${this.#scriptId ? this.#script()?.textContent : this.#text}`;
  }

  /** @param {Config} config */
  async #host({ host }) {
    if (!host) return {};
    const found = await this.#late(() => {
      const there = /** @type {any} */ (walk(globalThis, host));
      return typeof there?.intent === "function" ? there : undefined;
    });
    if (!found) throw new Trouble([say(this.#lang, "no-host", { found: host })]);
    return { host: found };
  }

  /** The checked configuration, and what addresses in it are relative to. */
  async #config() {
    const address = (this.element.getAttribute("config") ?? this.element.getAttribute("data-walkaway") ?? "").trim();
    const { value, base } = await this.#source("config", address, document.baseURI, true);
    const lines = configMistakes(value, this.#lang).map(({ text }) => text);
    if (lines.length > 0) throw new Trouble([say(this.#lang, "config", { address }), ...lines]);
    return { config: /** @type {Config} */ (bare(/** @type {object} */ (value))), base, address };
  }

  /** A part of the configuration: what it says itself, or the file that it names. @param {"policy" | "mapping"} what @param {unknown} value @param {string} base */
  async #part(what, value, base) {
    if (value === undefined || value === null) return undefined;
    return typeof value === "string" ? (await this.#source(what, value, base, false)).value : value;
  }

  /**
   * What lies at an address, or in the page as `#id`.
   * @param {"config" | "policy" | "mapping"} what @param {string} address @param {string} base @param {boolean} own on
   *   the page's own origin only: whoever may write text into the page may not name a configuration from elsewhere
   * @returns {Promise<Source>}
   */
  async #source(what, address, base, own) {
    return this.#about(what, address, async () => {
      if (address.startsWith("#")) {
        await parsedPage();
        const script = jsonScript(this.element, address.slice(1));
        if (!script) throw new Trouble([say(this.#lang, "no-script")]);
        return { value: parsed(written(script.textContent ?? "")), base: document.baseURI };
      }
      const url = new URL(address, base);
      if (own && url.origin !== location.origin) throw new Trouble([say(this.#lang, "origin")]);
      return { value: await this.auto.file(url.href), base: url.href };
    });
  }

  /** @param {NonNullable<Config["record"]>} source @returns {Promise<unknown>} */
  #record(source) {
    const { script, global, address } = bare(source);
    this.#scriptId = "";
    this.#text = undefined;
    if (script) {
      return this.#about("record", `#${script}`, async () => {
        this.#scriptId = script;
        await parsedPage();
        const found = await this.#late(() => this.#script());
        this.#text = found?.textContent;
        if (!found) throw new Trouble([say(this.#lang, "no-script")]);
        return parsed({ ...written(this.#text ?? ""), whole: true });
      });
    }
    if (global) {
      return this.#about("record", global, async () => {
        const found = await this.#late(() => walk(globalThis, global) ?? undefined);
        if (found === undefined) throw new Trouble([say(this.#lang, "no-global")]);
        return found;
      });
    }
    return this.#about("record", address ?? "", () => {
      const id = this.element.getAttribute("data-record");
      if (address?.includes("{record}") && !id) throw new Trouble([say(this.#lang, "no-id", { record: "{record}" })]);
      const url = new URL((address ?? "").replaceAll("{record}", encodeURIComponent(id ?? "")), document.baseURI);
      if (url.origin !== location.origin) throw new Trouble([say(this.#lang, "origin")]);
      return fetched(url.href, "record");
    });
  }

  #script() {
    return jsonScript(this.element, this.#scriptId);
  }

  /** Something of the page, which may still be on its way while the page loads. @template T @param {() => T | undefined} find */
  async #late(find) {
    const found = find();
    if (found !== undefined || document.readyState === "complete") return found;
    await new Promise((done) => globalThis.addEventListener("load", done, bare({ once: true })));
    return find();
  }

  /** Puts in front of a trouble what it is about. @template T @param {string} what @param {string} address @param {() => Promise<T>} work */
  async #about(what, address, work) {
    try {
      return await work();
    } catch (error) {
      const { lines, passing } = error instanceof Trouble ? error : await troubleOf(error, this.#lang);
      throw new Trouble([`${say(this.#lang, what, { address })} ${lines[0]}`, ...lines.slice(1)], passing);
    }
  }

  /** @param {Config} config @param {unknown} mapping @param {unknown} policy @param {unknown} record */
  async #map(config, mapping, policy, record) {
    const { deal, problems } = mapRecord(mapping, record);
    const check = config.check || problems.some(({ code }) => code === "bad-mapping");
    const doubts = check ? await this.#check(mapping, policy, record, deal) : [];
    // What was read and is only questioned is for setting up.
    const wrong = config.check ? problems : problems.filter((problem) => !isRemark(problem));
    const lines = [...wrong.map((problem) => problemText(problem, this.#lang)), ...doubts];
    const said = lines.join("\n");
    if (said && said !== this.#warned) console.warn(`walkaway: ${say(this.#lang, "title-check")}\n${said}`);
    this.#warned = said;
    if (problems.length > 0) this.#dispatch("mapping", { problems });
    // Reps see on the card what is missing; the reasons are for setting up.
    return { deal, lines: config.check ? lines : [] };
  }

  /**
   * Every mistake of the mapping, found by the rules; gives what is only questioned, on this record too.
   * @param {unknown} mapping @param {unknown} policy @param {unknown} record @param {unknown} deal
   */
  async #check(mapping, policy, record, deal) {
    /** @type {import("./map-words.js").Mistake[]} */
    let found;
    try {
      const [rules, { doubtsOf }] = await Promise.all([this.auto.api.rules(), loadExplain()]);
      found = doubtsOf(rules, { mapping, policy, record, deal });
    } catch (error) {
      const said = messageOf(error);
      throw new Trouble([say(this.#lang, "unchecked", { found: said })]);
    }
    const [mistakes = [], remarks = []] = [true, false].map((wrong) => found.filter(({ severity }) => (severity === "error") === wrong).map((it) => mistakeText(it, this.#lang)));
    if (mistakes.length > 0) throw new Trouble([say(this.#lang, "mistakes"), ...mistakes]);
    return remarks;
  }

  /** @param {number | null | undefined} seconds */
  #every(seconds) {
    clearInterval(this.#timer);
    if (!seconds) return;
    this.#timer = setInterval(() => {
      // What is on its way is waited for, or a slow server would never be heard.
      if (document.visibilityState === "visible" && this.#done === this.#turn) void this.read();
    }, seconds * 1000);
  }

  /** @param {Trouble} trouble */
  #fail({ lines, passing }) {
    // What is drawn may be another record's by now, unless only a server did not answer for a moment.
    const stays = passing && this.#isDrawn();
    this.#hide(!stays);
    this.#tell("title", stays ? [...lines, say(this.#lang, "older")] : lines);
    console.error(`walkaway: ${lines.join("\n")}`);
    this.#dispatch("error", { code: "config", message: lines.join("\n"), recovered: false });
  }

  /** @param {boolean} hidden */
  #hide(hidden) {
    const shadow = this.#card?.shadowRoot;
    if (hidden && shadow) dress(shadow, HIDDEN);
    this.#card?.toggleAttribute("data-wa-hidden", hidden);
  }

  /** Says it above the card, as text; nothing takes it away. @param {string} title @param {string[]} lines */
  #tell(title, lines) {
    this.#notice?.remove();
    this.#notice = undefined;
    if (lines.length === 0) return;
    const notice = made("div", "shim shim-config", "");
    notice.setAttribute("role", title === "title" ? "alert" : "note");
    notice.lang = this.#lang;
    notice.append(made("p", "shim-title", say(this.#lang, title)), ...lines.map((line) => made("p", "shim-text", line)));
    this.#card?.shadowRoot?.prepend(notice);
    this.#notice = notice;
  }

  /** @param {string} name @param {object} detail */
  #dispatch(name, detail) {
    const event = new CustomEvent(`walkaway-${name}`, bare({ bubbles: true, composed: true, detail: { version: 1, ...detail } }));
    this.element.dispatchEvent(event);
  }
}

/**
 * An address with the record's id taken out of it, and whether it was there. What follows `#` counts where it is a way, not a
 * spot of the page.
 * @param {URL} address @param {string | undefined} id
 */
function withoutId({ origin, pathname, search, hash }, id) {
  const whole = pathname + search + (/[/=]/.test(hash) ? hash : "");
  const kind = whole.split(/([/?#&=])/).map((part) => (id !== undefined && unescaped(part) === id ? "*" : part)).join("");
  return /** @type {const} */ ([origin + kind, kind !== whole]);
}

/** @param {string} text */
function unescaped(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** An answer that is no JSON, or none at all. */
class Unusable extends Error {
  /** @param {string} code @param {{ [name: string]: string | number }} [values] @param {string} [text] what is no JSON */
  constructor(code, values = {}, text = undefined) {
    super(code);
    this.code = code;
    this.values = values;
    this.text = text;
  }
}

/**
 * As it is now: what the browser still has is asked about first. A file that is no UTF-8 is a mistake of whoever wrote it; a
 * record is drawn with what can be read of it.
 * @param {string} address @param {"record"} [asked] @returns {Promise<unknown>}
 */
async function fetched(address, asked) {
  /** @type {Response} */
  let answer;
  let bytes = new ArrayBuffer(0);
  try {
    const signal = AbortSignal.timeout(PATIENCE);
    answer = await fetch(address, bare({ credentials: /** @type {const} */ ("same-origin"), cache: /** @type {const} */ ("no-cache"), headers: bare({ Accept: "application/json" }), signal }));
    if (!answer.ok) throw new Unusable("status", { status: answer.status });
    bytes = await answer.arrayBuffer();
  } catch (error) {
    throw error instanceof Unusable ? error : new Unusable("network");
  }
  const read = decoded(bytes);
  return parsed(asked ? { ...read, whole: true } : read);
}

/** @param {{ text: string, whole: boolean }} read @returns {unknown} */
function parsed(read) {
  try {
    return jsonOf(read);
  } catch {
    // A page for signing in, mostly: the beginning tells.
    throw new Unusable("not-json", { found: read.text.trim().slice(0, 60) }, read.text);
  }
}

/** @param {unknown} error @param {Lang} lang */
async function troubleOf(error, lang) {
  if (!(error instanceof Unusable)) return new Trouble([messageOf(error)]);
  const { code, values, text } = error;
  const lines = [say(lang, code, values)];
  // Without the explanation there is still what it begins with.
  if (text !== undefined) lines.push(...(await loadExplain().then(({ explain }) => [explain(text, lang)]).catch(() => [])));
  return new Trouble(lines, code === "network" || Number(values.status) >= 500);
}

/** The page's own data is whole only when it has been parsed. */
async function parsedPage() {
  if (document.readyState !== "loading") return;
  await new Promise((done) => document.addEventListener("DOMContentLoaded", done, bare({ once: true })));
}

/** The data script of that id in the element's own tree, or else in the page. @param {Element} element @param {string} id */
function jsonScript(element, id) {
  const root = /** @type {Document | ShadowRoot} */ (element.getRootNode());
  const found = root.getElementById?.(id) ?? document.getElementById(id);
  return found instanceof HTMLScriptElement && found.type === "application/json" ? found : undefined;
}

/** @param {Element} element @returns {Lang} */
function languageOf(element) {
  const said = element.closest("[lang]")?.getAttribute("lang") ?? "";
  return wordsOf(said);
}

/** @param {string} tag @param {string} name @param {string} text */
function made(tag, name, text) {
  const element = document.createElement(tag);
  element.className = name;
  element.textContent = text;
  return element;
}
