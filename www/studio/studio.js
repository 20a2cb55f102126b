// <walkaway-studio>: for admins. Policy, mapping, configuration, a record and tests as texts, with what is wrong with them,
// and beside them what they do. Nothing of it leaves the page; the card knows nothing of it.
import { html, nothing, render } from "lit-html";
import loadRules from "walkaway:chunk-rules";
import * as table from "walkaway:words-studio";
import card from "../card/card.css";
import { isRemark, mapRecord } from "../hosts/map.js";
import { problemText } from "../hosts/map-words.js";
import { dress } from "../mounted/styles.js";
import { register } from "../mounted/mounting.js";
import { bare } from "../plain/json.js";
import { messageOf } from "../plain/plain.js";
import { withoutMark } from "../plain/places.js";
import { mistakesOf, readText } from "../rules/mistakes.js";
import { runTests, uncovered } from "../rules/tests.js";
import { whole } from "../rules/whole.js";
import { dayGiven, languageOf, regionally, wordsOf } from "../words/here.js";
import { loadWords, makeWords } from "../words/words.js";
import { empty, FILES, forget, keep, kept, kindOfText, NAMES } from "./documents.js";
import { Editor } from "./editor.js";
import { PANELS } from "./panels.js";
import { ownName } from "./words.js";
import { LANGUAGES } from "../words/languages.js";
import look from "./studio.css";

/** @typedef {import("./documents.js").Name} Name */
/** @typedef {import("./documents.js").Texts} Texts */
/** @typedef {import("../rules/mistakes.js").Placed} Placed */
/** @typedef {import("../rules/mistakes.js").Source} Source */
/** A deal that can be looked at. @typedef {{ title: string, deal: any }} Sample */

/**
 * What the panels are given.
 * @typedef {object} Studio
 * @property {(id: string, parameters?: Record<string, any>) => string} say the studio's words, and the card's
 * @property {ReturnType<typeof makeWords>["parse"]} parse what somebody typed
 * @property {string} lang one of ours
 * @property {Texts} texts
 * @property {(name: Name, text: string) => void} edit puts another text in the place of a document, which its editor can take back
 * @property {() => void} draw asks for a redraw
 * @property {import("walkaway:bindings-rules").RulesHandle | null} rules what judges by the current policy; nothing while that is no JSON
 * @property {(policy: string) => import("walkaway:bindings-rules").RulesHandle} makeRules a second one, for another policy
 * @property {import("../index.js").Rules} judge the same rules for any policy
 * @property {(deal: any, title: string) => void} show shows a deal in the card, and brings that in sight
 * @property {(name: Name, line: number, column: number) => void} goTo puts the cursor there
 * @property {(name: Name, path: string) => void} goToPath the same, by the path of a setting
 * @property {string} today
 * @property {Record<Name, Source>} sources what the documents say
 * @property {Sample[]} samples deals to try things on
 * @property {{ deal: any, title: string } | null} record the deal that comes out of the record
 * @property {{ results: import("../rules/tests.js").Result[], uncovered: string[] } | null} tested nothing while policy or tests cannot be read
 * @property {any} policy the policy over the defaults
 * @property {any} defaults
 */

/** The colours and measures of the card, which stand before its own rules. */
const TOKENS = card.slice(0, card.indexOf(".card"));
const DOCUMENTS = /** @type {const} */ (["policy", "mapping", "config", "record", "tests"]);
const STARTERS = ["salesforce", "hubspot", "dynamics", "pipedrive", "odoo", "zoho", "creme", "tryton"];
const BLANK = /** @type {Partial<Texts>} */ ({
  policy: '{\n  "schema": "walkaway.policy/1",\n  "version": "1",\n  "currency": "USD"\n}\n',
  mapping: '{\n  "schema": "walkaway.mapping/1",\n  "fields": {\n  }\n}\n',
  config: '{\n  "schema": "walkaway.config/1",\n  "policy": "policy.json",\n  "mapping": "mapping.json",\n  "record": { "script": "walkaway-record" }\n}\n',
  tests: '{\n  "schema": "walkaway.tests/1",\n  "tests": [\n  ]\n}\n',
});
/** After the last letter. */
const CALM = 150;
/** What the editor itself says. */
const PHRASES = ["Find", "Replace", "next", "previous", "all", "match case", "by word", "regexp", "replace", "replace all", "close", "current match", "on line", "Go to line", "go", "Diagnostics", "No diagnostics", "Completions", "Control character", "Fold line", "Unfold line", "folded code", "unfold", "to"];

const Base = /** @type {typeof HTMLElement} */ (globalThis.HTMLElement ?? class {});

export class WalkawayStudioElement extends Base {
  static observedAttributes = ["lang", "locale", "today"];

  /** Documents to begin with, where this browser has kept none. @type {Partial<Texts> | undefined} */
  start = /** @type {any} */ (this).start;
  /** Deals to try things on; otherwise those that come with the studio. @type {Sample[] | undefined} */
  samples = /** @type {any} */ (this).samples;
  #shadow = this.attachShadow(bare({ mode: "open" }));
  #root = document.createElement("div");
  /** @type {Core | undefined} */
  #core;

  connectedCallback() {
    if (this.#core) return;
    dress(this.#shadow, TOKENS + look);
    this.#root.className = "studio";
    this.#shadow.append(this.#root);
    // A microtask later, so that a page may set its properties right after.
    queueMicrotask(() => {
      if (this.isConnected) this.#core ??= new Core(this, this.#shadow, this.#root);
    });
  }

  disconnectedCallback() {
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#core?.destroy();
      this.#core = undefined;
    });
  }

  attributeChangedCallback() {
    void this.#core?.speak();
  }
}

/** Registers `<walkaway-studio>`. */
export const define = () => register("walkaway-studio", WalkawayStudioElement);

/** What a text says that is not there yet. @type {Source} */
const NOTHING = { value: undefined, findings: [], at: () => ({ line: 1, column: 1, at: 0 }) };

/** One studio. @implements {Studio} */
class Core {
  texts = empty();
  /** What was opened or downloaded last. */
  saved = empty();
  lang = "es";
  say = /** @type {Studio["say"]} */ ((id) => id);
  parse = /** @type {any} */ (undefined);
  /** @type {Studio["rules"]} */
  rules = null;
  makeRules = /** @type {Studio["makeRules"]} */ (/** @type {unknown} */ (undefined));
  judge = /** @type {import("../index.js").Rules} */ (/** @type {unknown} */ (undefined));
  sources = /** @type {Record<Name, Source>} */ (/** @type {unknown} */ (Object.fromEntries(NAMES.map((name) => [name, NOTHING]))));
  /** @type {Record<string, Placed[]>} */
  mistakes = {};
  /** @type {Sample[]} */
  samples = [];
  /** @type {Studio["record"]} */
  record = null;
  /** @type {Studio["tested"]} */
  tested = null;
  /** @type {any} */
  policy = null;
  /** @type {any} */
  defaults = null;
  /** @type {Record<string, Editor>} */
  editors = {};
  /** @type {Map<string, import("./panels.js").Panel>} */
  panels = new Map();
  document = /** @type {Name} */ ("policy");
  tab = "form";
  /** What is said once: saved, not kept. */
  said = "";
  keeps = true;
  /** The language that was chosen here. */
  chosen = "";
  #failed = "";
  #changed = /** @type {Set<Name>} */ (new Set());
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #calm;
  #drawn = false;
  #over = false;
  #listeners = new AbortController();

  /** @param {WalkawayStudioElement} element @param {ShadowRoot} shadow @param {HTMLElement} root */
  constructor(element, shadow, root) {
    this.element = element;
    this.shadow = shadow;
    this.root = root;
    this.place = element.getAttribute("place") ?? location.pathname;
    const { signal } = this.#listeners;
    addEventListener("pagehide", () => this.#settle(), bare({ signal }));
    addEventListener("beforeunload", (event) => {
      this.#settle();
      // What this browser keeps is there again; only what would be lost is asked about.
      if (!this.keeps && this.unsaved().length > 0) event.preventDefault();
    }, bare({ signal }));
    void this.#start();
  }

  get today() {
    return dayGiven(this.element.getAttribute("today") ?? undefined);
  }

  async #start() {
    try {
      const found = kept(this.place);
      // The language that somebody chose here, unless the page says one.
      if (found?.lang && !this.element.hasAttribute("lang")) this.element.setAttribute("lang", found.lang);
      const [rules] = await Promise.all([loadRules(), this.#words()]);
      const bindings = await rules.instantiate(await rules.load());
      this.judge = await rules.ruling();
      this.makeRules = (policy) => new bindings.Rules(policy);
      this.defaults = this.judge.defaultPolicy();
      if (this.#over) return;
      Object.assign(this.texts, found?.texts ?? this.element.start ?? { policy: BLANK.policy });
      for (const name of NAMES) this.texts[name] = String(this.texts[name] ?? "");
      this.saved = found?.saved ?? { ...this.texts };
      this.chosen = found?.lang ?? "";
      for (const name of NAMES) this.#changed.add(name);
      for (const name of NAMES) this.editors[name] = this.#editor(name);
      for (const [name, panel] of PANELS) this.panels.set(name, panel(/** @type {Studio} */ (this)));
      this.#settle();
      this.samples = this.element.samples ?? (await samples());
      this.draw();
    } catch (error) {
      console.error("walkaway:", error);
      this.#failed = messageOf(error);
      this.draw();
    }
  }

  async #words() {
    const asked = languageOf(this.element) || "es";
    this.lang = wordsOf(asked);
    await loadWords(this.lang, table);
    const locale = this.element.getAttribute("locale") || regionally(asked);
    const { words, parse } = makeWords(this.lang, locale, table);
    this.say = words;
    this.parse = parse;
  }

  /** The element's language is another one. */
  async speak() {
    await this.#words();
    if (this.#over || !this.judge) return;
    for (const [name, editor] of Object.entries(this.editors)) editor.speak(this.say(`studio-document-${name}`), this.#phrases());
    for (const name of NAMES) this.#changed.add(name);
    this.#settle();
    for (const panel of this.panels.values()) panel.changed?.("lang");
  }

  #phrases() {
    return Object.fromEntries(PHRASES.map((phrase) => [phrase, this.say(`studio-editor-${phrase.toLowerCase().replaceAll(" ", "-")}`)]));
  }

  /** @param {Name} name */
  #editor(name) {
    return new Editor(name, {
      root: this.shadow,
      text: this.texts[name],
      label: this.say(`studio-document-${name}`),
      phrases: this.#phrases(),
      changed: (text) => {
        this.texts[name] = text;
        this.#changed.add(name);
        clearTimeout(this.#calm);
        this.#calm = setTimeout(() => this.#settle(), CALM);
      },
    });
  }

  /** Looks at what has changed, keeps it, and draws. */
  #settle() {
    clearTimeout(this.#calm);
    if (this.#changed.size === 0 || this.#over || !this.judge) return;
    const changed = [...this.#changed];
    this.#changed.clear();
    for (const name of changed) this.sources[name] = this.texts[name].trim() ? readText(this.texts[name], this.lang) : NOTHING;
    if (changed.includes("policy")) {
      const { value } = this.sources.policy;
      // Where nothing is written the defaults count.
      const none = !this.texts.policy.trim();
      this.rules?.free();
      this.rules = value === undefined && !none ? null : this.makeRules(none ? "null" : this.texts.policy);
      this.policy = value === undefined && !none ? null : whole(this.defaults, value);
    }
    this.#look();
    this.keeps = keep(this.place, { texts: this.texts, saved: this.saved, lang: this.chosen });
    for (const name of changed) for (const panel of this.panels.values()) panel.changed?.(name);
    this.draw();
  }

  /** What is wrong, what the record gives, what the tests say. */
  #look() {
    const { policy, mapping, record, tests } = this.sources;
    const isDeal = String(record.value?.schema ?? "").startsWith("walkaway.deal/");
    const { deal, problems } = record.value === undefined || isDeal || mapping.value === undefined ? { deal: record.value, problems: [] } : mapRecord(mapping.value, record.value);
    const on = isDeal || record.value === undefined ? {} : { record: record.value, deal };
    for (const name of NAMES) {
      const { value, findings, at } = this.sources[name];
      const kind = name === "record" ? undefined : name === "other" ? "policy" : name;
      const own = value === undefined || !kind ? [] : mistakesOf({ rules: this.judge, lang: this.lang, words: this.say, testForm: (expected) => this.say("studio-test-form", { expected }) }, kind, value, policy.value ?? null, on);
      this.mistakes[name] = [...findings, ...own.map((mistake) => ({ ...mistake, ...at(mistake.path) }))];
    }
    this.record = null;
    const unmapped = mapping.value === undefined && this.texts.mapping.trim() !== "";
    if (record.value !== undefined && !unmapped) {
      this.record = { deal, title: this.say("studio-see-record") };
      for (const problem of problems) {
        const { path, from, code } = problem;
        const mistake = { path: from, code, severity: /** @type {"warning" | "error"} */ (isRemark(problem) ? "warning" : "error"), text: problemText(problem, this.lang) };
        this.mistakes.record?.push({ ...mistake, ...record.at(from) });
        this.mistakes.mapping?.push({ ...mistake, path: `fields.${path}`, ...mapping.at(`fields.${path}`) });
      }
    }
    for (const name of NAMES) this.editors[name]?.mark(this.mistakes[name] ?? []);
    this.tested = null;
    if (this.rules && !this.mistakes.tests?.some(({ severity }) => severity === "error")) {
      /** @type {Set<string>} */
      const reached = new Set();
      const results = runTests({ rules: this.judge, policy: policy.value ?? null, today: this.today }, tests.value ?? { tests: [] }, reached);
      this.tested = { results, uncovered: uncovered(this.policy, reached) };
    }
  }

  /** @param {Name} name @param {string} text */
  edit(name, text) {
    this.editors[name]?.replace(text);
    this.#settle();
  }

  /** @param {any} deal @param {string} title */
  show(deal, title) {
    const panel = /** @type {ReturnType<typeof import("./see.js").panel> | undefined} */ (this.panels.get("see"));
    panel?.show({ deal, title });
    this.#choose("tab", "see");
    queueMicrotask(() => this.root.querySelector(".tools")?.scrollIntoView(bare({ block: /** @type {const} */ ("nearest") })));
  }

  /** @param {Name} name @param {number} line @param {number} column */
  goTo(name, line, column) {
    if (name === "other") this.#choose("tab", "compare");
    else this.#choose("document", name);
    this.draw(true);
    this.editors[name]?.goTo(line, column);
  }

  /** @param {Name} name @param {string} path */
  goToPath(name, path) {
    const { line, column } = this.sources[name].at(path);
    this.goTo(name, line, column);
  }

  /** What has not been downloaded since it was changed. */
  unsaved() {
    return DOCUMENTS.filter((name) => this.texts[name].trim() && this.texts[name] !== this.saved[name]);
  }

  destroy() {
    this.#settle();
    this.#over = true;
    this.#listeners.abort();
    for (const panel of this.panels.values()) panel.destroy?.();
    for (const editor of Object.values(this.editors)) editor.destroy();
    this.rules?.free();
    render(nothing, this.root);
    this.root.remove();
  }

  // Files ------------------------------------------------------------------------------------------------------------------

  /** @param {Name} name @param {Blob} file */
  async open(name, file) {
    // What is no UTF-8 is said to be, in its place, as it is of any file.
    const text = withoutMark(new TextDecoder("utf-8", bare({ ignoreBOM: true })).decode(await file.arrayBuffer()));
    const kind = kindOfText(text);
    // A file that says what it is goes where it belongs.
    const to = kind && !(kind === "policy" && name === "other") ? kind : name;
    if (to !== "other") this.#choose("document", to);
    this.saved[to] = text.replace(/\r\n?/g, "\n");
    this.edit(to, text);
    this.#tell("studio-opened", to);
  }

  /** @param {Name} name */
  download(name) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([this.texts[name]], bare({ type: "application/json" })));
    link.download = FILES[name];
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    this.saved[name] = this.texts[name];
    this.keeps = keep(this.place, { texts: this.texts, saved: this.saved, lang: this.chosen });
    this.#tell("studio-downloaded", name);
  }

  /** @param {string} id @param {Name} name */
  #tell(id, name) {
    this.said = this.say(id, { file: FILES[name] });
    this.draw();
  }

  /** @param {Name} name @param {string} what */
  async #begin(name, what) {
    const own = (/** @type {string} */ path) => fetch(new URL(path, import.meta.url)).then((answer) => (answer.ok ? answer.text() : Promise.reject(new Error(`${answer.status} ${path}`))));
    try {
      if (what === "blank") this.edit(name, BLANK[name] ?? "");
      else if (what === "defaults") this.edit(name, await own("./policy.default.json"));
      else {
        const [mapping, record] = await Promise.all([own(`./hosts/starters/${what}.mapping.json`), own(`./hosts/starters/${what}.record.json`)]);
        this.edit("mapping", mapping);
        // Of the record somebody may have pasted their own.
        if (name === "record" || !this.texts.record.trim()) this.edit("record", record);
      }
    } catch (error) {
      this.said = messageOf(error);
      this.draw();
    }
  }

  #forget() {
    if (!confirm(this.say("studio-forget-sure"))) return;
    for (const name of NAMES) this.edit(name, name === "policy" ? (BLANK.policy ?? "") : "");
    this.saved = { ...this.texts };
    forget(this.place);
    this.draw();
  }

  // Drawing ----------------------------------------------------------------------------------------------------------------

  /** @param {string} lang */
  #speakAs(lang) {
    this.chosen = lang;
    this.element.setAttribute("lang", lang);
  }

  /** @param {boolean} [now] before anything else happens */
  draw(now = false) {
    if (now) this.#draw();
    else if (!this.#drawn) {
      this.#drawn = true;
      queueMicrotask(() => this.#draw());
    }
  }

  #draw() {
    this.#drawn = false;
    if (this.#over) return;
    const notice = (/** @type {string} */ role, /** @type {string} */ text) => html`<p class="notice" role=${role}>${text}</p>`;
    render(this.#failed ? notice("alert", this.#failed) : this.judge ? this.#template() : notice("status", "…"), this.root);
  }

  #template() {
    const { say } = this;
    const unsaved = this.unsaved();
    return html`
      <header class="top">
        <h1>${say("studio-title")}</h1>
        <p class="quiet">${say("studio-about")}</p>
        <p class="quiet state">${this.keeps ? say("studio-kept") : say("studio-not-kept")} ${unsaved.length > 0 ? say("studio-unsaved", { count: { number: String(unsaved.length) } }) : nothing}</p>
        <label>${say("studio-lang")} <select @change=${(/** @type {Event} */ event) => this.#speakAs(value(event))}>${LANGUAGES.map((it) => html`<option value=${it} ?selected=${it === this.lang}>${ownName(it)}</option>`)}</select></label>
        <label>${say("studio-see-theme")} <select @change=${(/** @type {Event} */ event) => (value(event) ? this.element.setAttribute("data-wa-theme", value(event)) : this.element.removeAttribute("data-wa-theme"))}><option value="">${say("studio-see-system")}</option><option value="light">${say("studio-see-light")}</option><option value="dark">${say("studio-see-dark")}</option></select></label>
        <button type="button" class="plain" @click=${() => this.#forget()}>${say("studio-forget")}</button>
      </header>
      <p class="hidden" role="status">${this.said}</p>
      <div class="panes">
        <section class="write" aria-label=${say("studio-documents")} @dragover=${(/** @type {DragEvent} */ event) => event.preventDefault()} @drop=${{ handleEvent: (/** @type {DragEvent} */ event) => this.#drop(event), capture: true }}>
          ${this.#tabs("document", DOCUMENTS, say("studio-documents"), (name) => html`${say(`studio-document-${name}`)}${this.#count(name)}`)}
          ${this.#document(this.document)}
        </section>
        <section class="tools" aria-label=${say("studio-tools")}>
          ${this.#tabs("tab", PANELS.map(([name]) => name), say("studio-tools"), (name) => html`${say(`studio-tab-${name}`)}${name === "test" ? this.#failing() : nothing}`)}
          <div class="panel" role="tabpanel" id="panel-tab" aria-labelledby=${`tab-${this.tab}`} data-tab=${this.tab}>${this.panels.get(this.tab)?.draw()}</div>
        </section>
      </div>`;
  }

  /** @param {DragEvent} event */
  #drop(event) {
    const [file] = event.dataTransfer?.files ?? [];
    if (!file) return;
    event.preventDefault();
    event.stopPropagation();
    void this.open(this.document, file);
  }

  /** @param {string} name */
  #count(name) {
    const own = this.mistakes[name] ?? [];
    const errors = own.filter(({ severity }) => severity === "error").length;
    if (own.length === 0) return nothing;
    return html`<span class="count" data-severity=${errors > 0 ? "error" : "warning"}><span aria-hidden="true">${own.length}</span><span class="hidden"> ${this.say("studio-count", { count: { number: String(own.length) } })}</span></span>`;
  }

  #failing() {
    const failing = this.tested?.results.filter(({ passed }) => !passed).length ?? 0;
    return failing === 0 ? nothing : html`<span class="count" data-severity="error"><span aria-hidden="true">${failing}</span><span class="hidden"> ${this.say("studio-count-tests", { count: { number: String(failing) } })}</span></span>`;
  }

  /** @param {"document" | "tab"} kind @param {string} name */
  #choose(kind, name) {
    if (kind === "document") this.document = /** @type {Name} */ (name);
    else this.tab = name;
    this.draw();
  }

  /** Tabs, of which the arrow keys choose. @param {"document" | "tab"} kind @param {readonly string[]} names @param {string} label @param {(name: string) => unknown} shown */
  #tabs(kind, names, label, shown) {
    const current = this[kind];
    const move = (/** @type {KeyboardEvent} */ event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1, Home: -names.length, End: names.length }[event.key];
      if (!step) return;
      event.preventDefault();
      const place = names.indexOf(current) + step;
      const next = names[Math.abs(step) > 1 ? (step < 0 ? 0 : names.length - 1) : (place + names.length) % names.length] ?? current;
      this.#choose(kind, next);
      queueMicrotask(() => /** @type {HTMLElement | null} */ (this.root.querySelector(`#${kind}-${next}`))?.focus());
    };
    return html`<div class="tabs" role="tablist" aria-label=${label} @keydown=${move}>
      ${names.map((name) => html`<button type="button" role="tab" id=${`${kind}-${name}`} aria-selected=${name === current ? "true" : "false"} aria-controls=${`panel-${kind}`} tabindex=${name === current ? 0 : -1} @click=${() => this.#choose(kind, name)}>${shown(name)}</button>`)}
    </div>`;
  }

  /** @param {Name} name */
  #document(name) {
    const { say } = this;
    const options = name === "policy" ? ["blank", "defaults"] : name === "mapping" ? ["blank", ...STARTERS] : name === "record" ? STARTERS : ["blank"];
    const begin = (/** @type {Event} */ event) => {
      const select = /** @type {HTMLSelectElement} */ (event.currentTarget);
      const { value } = select;
      select.value = "";
      if (value) void this.#begin(name, value);
    };
    return html`<div class="document" role="tabpanel" id="panel-document" aria-labelledby=${`document-${name}`}>
      <div class="bar">
        <label><span class="hidden">${say("studio-begin")}</span><select @change=${begin}><option value="">${say("studio-begin")}</option>${options.map((it) => html`<option value=${it}>${STARTERS.includes(it) ? it[0]?.toUpperCase() + it.slice(1) : say(`studio-begin-${it}`)}</option>`)}</select></label>
        ${this.opener(name)}
        <button type="button" class="plain" @click=${() => this.download(name)}>${say("studio-download", { file: FILES[name] })}</button>
      </div>
      <p class="quiet">${say(`studio-about-${name}`)}</p>
      ${this.editors[name]?.dom}
      ${this.list(name)}
    </div>`;
  }

  /** What opens a file. @param {Name} name */
  opener(name) {
    const opened = (/** @type {Event} */ event) => {
      const input = /** @type {HTMLInputElement} */ (event.currentTarget);
      const [file] = input.files ?? [];
      input.value = "";
      if (file) void this.open(name, file);
    };
    return html`<label class="file plain"><span>${this.say("studio-open")}</span><input type="file" class="hidden" accept=".json,application/json,text/plain" @change=${opened}></label>`;
  }

  /** What is wrong with a document. @param {Name} name */
  list(name) {
    const own = this.mistakes[name] ?? [];
    if (!this.texts[name].trim()) return html`<p class="fine">${this.say("studio-empty")}</p>`;
    if (own.length === 0) return html`<p class="fine" role="status">${this.say("studio-fine")}</p>`;
    const shown = own.slice(0, 200);
    return html`<ul class="mistakes" aria-label=${this.say("studio-mistakes")}>
      ${shown.map(({ line, column, severity, path, text }) => html`<li data-severity=${severity}><button type="button" @click=${() => this.goTo(name, line, column)}><span class="where">${line}:${column}</span> <span>${severity === "warning" ? html`<span aria-hidden="true">⚠ </span>` : nothing}${path ? html`<code>${path}</code> ` : nothing}${text}</span></button></li>`)}
    </ul>
    ${own.length > shown.length ? html`<p class="quiet">${this.say("studio-more", { count: { number: String(own.length - shown.length) } })}</p>` : nothing}`;
  }
}

/** What is chosen. @param {Event} event */
const value = (event) => /** @type {HTMLSelectElement} */ (event.currentTarget).value;

/** The deals that come with the studio. @returns {Promise<Sample[]>} */
async function samples() {
  try {
    const { deals } = await (await fetch(new URL("./studio.samples.json", import.meta.url))).json();
    return deals.map((/** @type {any} */ deal) => ({ deal, title: [deal.buyer, deal.name].filter(Boolean).join(" · ") }));
  } catch {
    return [];
  }
}
