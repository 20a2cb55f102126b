// The studio's panel for the mapping: the deal's facts in groups, each with where it comes from in the pasted record, how it is
// read, and what comes out, at once. It changes the mapping's text and nothing of it that it does not know.
import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { ref } from "lit-html/directives/ref.js";
import { doubtsOf, pathsIn, plain } from "../../hosts/doubts.js";
import { isRemark, mapRecord, walk } from "../../hosts/map.js";
import { mistakeText, problemText } from "../../hosts/map-words.js";
import { dress } from "../../mounted/styles.js";
import { fromText, toText } from "../../plain/json.js";
import { explain } from "../../plain/explain.js";
import { lookThrough, nearestPlace, withoutMark } from "../../plain/places.js";
import { messageOf } from "../../plain/plain.js";
import { DAYS_WRITTEN, groupsOf, KINDS, NUMBERS_WRITTEN, OF, OUTCOMES, SETTINGS, WHY } from "./facts.js";
import { fieldFor, leavesOf, likely } from "./guess.js";
import look from "./map.css";
import { changed, pathTo, valueAt, withKind } from "./text.js";

/** @typedef {import("./facts.js").Fact} Fact */
/** @typedef {import("./text.js").Path} Path */
/**
 * What the panel is given, as every panel of the studio.
 * @typedef {object} Studio
 * @property {(id: string, parameters?: Record<string, any>) => string} say
 * @property {string} lang
 * @property {Record<string, string>} texts
 * @property {(name: any, text: string) => void} edit
 * @property {() => void} draw
 * @property {Pick<import("../../index.js").Rules, "checkMapping" | "defaultPolicy">} judge
 * @property {any} [policy] the policy over the defaults
 * @property {(name: any, line: number, column: number) => void} goTo
 */
/** What is read of the documents, and what comes of it. @typedef {{ mapping: any, broken: string, record: unknown, leaves: string[], paths: string[], deal: any, problems: import("../../hosts/map.js").Problem[], mistakes: import("../../hosts/map-words.js").Mistake[], groups: import("./facts.js").Group[] }} Seen */

export const STARTERS = ["salesforce", "hubspot", "dynamics", "pipedrive", "odoo", "zoho", "creme", "tryton"];
/** So many of a record's fields are listed at once. */
const LISTED = 200;
/** Settings that few fields need: they are a step away unless they are set. */
const RARE = ["prefix", "tax_included", "zone", "limit", "separator"];
/** So much of a value is shown. */
const SHOWN = 60;

/** @param {Studio} studio */
export const panel = (studio) => new Panel(studio);

class Panel {
  /** @type {{ key: string, seen: Seen } | undefined} */
  #known;
  #filter = "";
  /** Why a starter could not be put in. */
  #failed = "";
  /** Whether the last key in a field was one that leaves it forwards. */
  #goesOn = false;
  /** What it is drawn in. @type {ShadowRoot | undefined} */
  #root;
  /** The panel's own style sheet, wherever it is drawn. @param {Element | undefined} element */
  #wear = (element) => {
    // It is told before it is put in.
    queueMicrotask(() => {
      const root = element?.getRootNode();
      if (!(root instanceof ShadowRoot)) return;
      this.#root = root;
      dress(root, look);
    });
  };
  /** Names of groups that were opened or closed. @type {Map<string, boolean>} */
  #open = new Map();

  /** @param {Studio} studio */
  constructor(studio) {
    this.studio = studio;
  }

  /** @param {string} [_what] */
  changed(_what) {}

  /** What the documents say now. @returns {Seen} */
  #look() {
    const { texts, lang, judge, policy } = this.studio;
    const key = [texts.mapping, texts.record, texts.policy, lang].join("\u0000");
    if (this.#known?.key === key) return this.#known.seen;
    const [mapping, broken] = read(texts.mapping ?? "", lang, {});
    const [record] = read(texts.record ?? "", lang, undefined);
    const [own] = read(texts.policy ?? "", lang, null);
    const { deal, problems } = record === undefined ? { deal: undefined, problems: [] } : mapRecord(mapping, record);
    let mistakes = /** @type {Seen["mistakes"]} */ ([]);
    try {
      mistakes = isObject(mapping) && !broken ? doubtsOf(judge, { policy: own, mapping, record, deal }) : [];
    } catch (error) {
      // What the rules cannot look at they say of the file.
      this.#failed = messageOf(error);
    }
    const groups = groupsOf(policy ?? judge.defaultPolicy(), mapping?.fields);
    const seen = { mapping, broken, record, leaves: record === undefined ? [] : leavesOf(record), paths: record === undefined ? [] : pathsIn([record]), deal, problems, mistakes, groups };
    this.#known = { key, seen };
    return seen;
  }

  draw() {
    const { say } = this.studio;
    const seen = this.#look();
    if (seen.broken) return html`<div class="map" ${ref(this.#wear)}>${this.#starters()}<p class="notice" role="status">${say("map-not-json")} ${seen.broken}</p></div>`;
    return html`<div class="map" ${ref(this.#wear)}>
      ${this.#starters()}
      ${this.#failed ? html`<p class="notice" role="alert">${this.#failed}</p>` : nothing}
      ${seen.record === undefined ? html`<p class="notice">${say("map-no-record")} <button type="button" class="link" @click=${() => this.studio.goTo("record", 1, 1)}>${say("map-to-record")}</button></p>` : nothing}
      <datalist id="record-paths">${seen.paths.slice(0, 500).map((path) => html`<option value=${path}></option>`)}</datalist>
      ${this.#defaults(seen)}
      ${seen.groups.map(({ name, facts }, place) => this.#group(name, facts, seen, place < 2))}
      ${seen.record === undefined ? nothing : this.#record(seen)}
    </div>`;
  }

  // Where to begin ---------------------------------------------------------------------------------------------------------

  #starters() {
    const { say } = this.studio;
    const begin = (/** @type {Event} */ event) => {
      const select = /** @type {HTMLSelectElement} */ (event.currentTarget);
      const { value } = select;
      select.value = "";
      if (value) void this.#begin(value);
    };
    return html`<div class="line"><label>${say("map-starter")} <select data-do="starter" @change=${begin}><option value="">${say("map-choose")}</option>${STARTERS.map((it) => html`<option value=${it}>${it.charAt(0).toUpperCase() + it.slice(1)}</option>`)}</select></label></div>
      <p class="quiet">${say("map-about")}</p>`;
  }

  /** @param {string} name */
  async #begin(name) {
    const own = (/** @type {string} */ kind) => fetch(new URL(`./hosts/starters/${name}.${kind}.json`, import.meta.url)).then((answer) => (answer.ok ? answer.text() : Promise.reject(new Error(`${name}: ${answer.status}`))));
    try {
      this.#failed = "";
      const [mapping, record] = await Promise.all([own("mapping"), own("record")]);
      this.studio.edit("mapping", mapping);
      // Of the record somebody may have pasted their own.
      if (!this.studio.texts.record?.trim()) this.studio.edit("record", record);
    } catch (error) {
      this.#failed = messageOf(error);
    }
    this.studio.draw();
  }

  /** Puts a value into the mapping's text. @param {Path} path @param {unknown} value */
  #put(path, value) {
    this.studio.edit("mapping", changed(this.studio.texts.mapping ?? "", path, value));
    if (path[0] === "fields") this.#stay(String(path[1]));
  }

  /** Where what had the focus is gone, the fact has it that was changed. @param {string} target @param {string} [to] there, in any case */
  #stay(target, to) {
    setTimeout(() => {
      const root = this.#root;
      if (!root || (root.activeElement && !to)) return;
      const fact = [...root.querySelectorAll(".fact")].find((one) => /** @type {HTMLElement} */ (one).dataset.target === target);
      /** @type {HTMLElement | null | undefined} */ (fact?.querySelector(to ?? "input, select, button"))?.focus();
    });
  }

  /** What holds for every field that says nothing of its own. @param {Seen} seen */
  #defaults({ mapping, mistakes, groups }) {
    const { say } = this.studio;
    const facts = groups.flatMap((group) => group.facts.map(({ target }) => target));
    const own = mistakes.filter(({ path }) => path !== "fields" && !path.startsWith("fields.") && !facts.includes(path)).slice(0, 5);
    return html`<div class="line">
      ${["numbers", "dates"].map((name) => this.#select(say(`map-${name}`), [name], name === "numbers" ? NUMBERS_WRITTEN : DAYS_WRITTEN, mapping?.[name], (it) => say(`map-written-${wordOf(it)}`)))}
      ${this.#text(say("map-setting-zone"), ["zone"], mapping?.zone)}
    </div>
    <ul class="said">${own.map((mistake) => this.#mistake(mistake.severity === "error", mistakeText(mistake, this.studio.lang), () => this.#goTo(mistake.path)))}</ul>`;
  }

  // The facts --------------------------------------------------------------------------------------------------------------

  /** @param {string} name @param {Fact[]} facts @param {Seen} seen @param {boolean} first */
  #group(name, facts, seen, first) {
    const { say } = this.studio;
    const fields = isObject(seen.mapping?.fields) ? seen.mapping.fields : {};
    const done = facts.filter(({ target }) => Object.hasOwn(fields, target)).length;
    const wrong = seen.mistakes.filter(({ path, severity }) => severity === "error" && facts.some(({ target }) => within(path, `fields.${target}`))).length;
    const open = this.#open.get(name) ?? (first || wrong > 0);
    const toggled = (/** @type {Event} */ event) => this.#open.set(name, /** @type {HTMLDetailsElement} */ (event.currentTarget).open);
    return html`<details class="section" data-group=${name} ?open=${open} @toggle=${toggled}>
      <summary>${say(`map-group-${name}`)} <span class="quiet">${say("map-mapped", { count: { number: String(done) }, all: { number: String(facts.length) } })}</span></summary>
      <div class="facts">${facts.map((fact) => this.#fact(fact, fields[fact.target], seen))}</div>
    </details>`;
  }

  /** @param {Fact} fact @param {any} field @param {Seen} seen */
  #fact(fact, field, seen) {
    const { say } = this.studio;
    const { target } = fact;
    const mapped = isObject(field);
    const label = say("map-name", { name: { label: fact.label } });
    return html`<div class="fact" data-target=${target} data-mapped=${mapped ? "yes" : "no"} role="group" aria-label=${label}>
      <div class="head"><h4>${label}</h4> <code>${target}</code> ${this.#result(fact, field, seen)}</div>
      ${mapped ? this.#mapped(fact, field, seen) : this.#open_(fact, seen)}
      ${this.#mistakes(target, seen)}
    </div>`;
  }

  /** A fact that nobody has mapped: what it may be. @param {Fact} fact @param {Seen} seen */
  #open_(fact, seen) {
    const { say } = this.studio;
    const take = (/** @type {string} */ path) => this.#map(fact, path, seen);
    const offered = seen.record === undefined ? [] : likely(fact, seen.leaves);
    return html`<div class="line">
      ${offered.map((path) => html`<button type="button" class="plain small" data-do="take" @click=${() => take(path)}>${path} <span class="quiet">${shown(walk(seen.record, path))}</span></button>`)}
      <label>${say("map-path")} <input list="record-paths" autocomplete="off" spellcheck="false" .value=${live("")} @keydown=${(/** @type {KeyboardEvent} */ { key, shiftKey }) => {
        this.#goesOn = key === "Enter" || (key === "Tab" && !shiftKey);
      }} @change=${(/** @type {Event} */ event) => {
        const path = valueOf(event).trim();
        if (!path) return;
        take(path);
        // Whoever goes on by keyboard comes to what has just appeared, not behind it.
        if (this.#goesOn) this.#stay(fact.target, "[data-setting=kind]");
      }}></label>
    </div>`;
  }

  /** @param {Fact} fact @param {string} path @param {Seen} seen */
  #map(fact, path, seen) {
    this.#put(["fields", fact.target], fieldFor(fact, path, seen.record, seen.mapping));
  }

  /** @param {Fact} fact @param {any} field @param {Seen} seen */
  #mapped(fact, field, seen) {
    const { say } = this.studio;
    const { target, shape } = fact;
    const at = ["fields", target];
    const kinds = seen.groups.at(-1)?.name === "others" && seen.groups.at(-1)?.facts.includes(fact) ? Object.keys(SETTINGS) : KINDS[shape];
    const kind = typeof field.kind === "string" ? field.kind : "";
    const of = kind === "list" && typeof field.of === "string" ? field.of : "";
    // A list of entries has no settings of its own but its facts; one of values has those of its values.
    const own = kind !== "list" ? (SETTINGS[kind] ?? []) : shape === "fit" || of ? ["of", "separator", "limit", ...(SETTINGS[of] ?? [])] : ["items"];
    const shows = (/** @type {string} */ name) => !RARE.includes(name) || (field[name] !== undefined && field[name] !== null);
    const setting = (/** @type {string} */ name) => this.#setting(name, fact, field, kind === "list" ? of : kind, seen);
    const visible = own.filter((name) => !(target === "outcome" && name === "table"));
    const [settings, rare] = [visible.filter(shows), visible.filter((name) => !shows(name))];
    const fallback = !Array.isArray(field.from);
    return html`<div class="line">
        ${this.#paths([...at, "from"], field.from, say("map-path"), target, !fallback)}
        ${this.#choice(say("map-kind"), kinds.includes(kind) || !kind ? kinds : [...kinds, kind], kind, (it) => say(`map-kind-${it.replaceAll("_", "-")}`), (it) => this.studio.edit("mapping", withKind(this.studio.texts.mapping ?? "", target, it)), "kind")}
      </div>
      ${fact.target === "outcome" && kind === "lookup" ? this.#ends(at, field, seen) : nothing}
      ${settings.length > 0 ? html`<div class="line">${settings.map(setting)}</div>` : nothing}
      <details class="more"><summary>${say("map-more")}</summary><div class="line">
        ${fallback ? this.#path(say("map-fallback"), "", target, 1, (path) => path && this.#put([...at, "from"], typeof field.from === "string" && field.from ? [field.from, path] : path)) : nothing}
        ${rare.map(setting)}
        ${this.#text(say("map-setting-default"), [...at, "default"], typeof field.default === "object" ? undefined : field.default, "default")}
        ${this.#select(say("map-setting-missing"), [...at, "missing"], WHY, field.missing, (it) => say(`map-missing-${it}`))}
        <button type="button" class="plain small" data-do="text" @click=${() => this.#goTo(`fields.${target}`)}>${say("map-in-text")}</button>
        <button type="button" class="plain small" data-do="remove" @click=${() => this.#put(at, undefined)}>${say("map-remove")}</button>
      </div></details>`;
  }

  /** Its paths, and one more to fall back on. @param {Path} at @param {unknown} from @param {string} label @param {string} target @param {boolean} more */
  #paths(at, from, label, target, more) {
    const paths = (Array.isArray(from) ? from : [from]).filter((path) => typeof path === "string");
    const put = (/** @type {number} */ place, /** @type {string} */ path) => {
      const next = [...paths];
      next[place] = path;
      const left = next.filter((it) => it !== "");
      this.#put(at, left.length === 0 ? undefined : left.length === 1 ? left[0] : left);
    };
    const fields = paths.length === 0 ? [""] : more ? [...paths, ""] : paths;
    return fields.map((path, place) => this.#path(place === 0 ? label : this.studio.say("map-fallback"), path, target, place, (it) => put(place, it)));
  }

  /** @param {string} label @param {string} path @param {string} target @param {number} place @param {(path: string) => void} take */
  #path(label, path, target, place, take) {
    return html`<label>${label} <input data-setting="from" data-place=${place} aria-describedby=${`mistakes-${target}`} list="record-paths" autocomplete="off" spellcheck="false" .value=${live(path)} @change=${(/** @type {Event} */ event) => take(valueOf(event).trim())}></label>`;
  }

  /** @param {string} name @param {Fact} fact @param {any} field @param {string} kind by which its values are read @param {Seen} seen */
  #setting(name, fact, field, kind, seen) {
    const { say } = this.studio;
    const at = ["fields", fact.target, name];
    const label = say(`map-setting-${name.replaceAll("_", "-")}`);
    const value = field[name];
    switch (name) {
      case "written": {
        const days = kind === "date" || kind === "moment";
        return this.#select(label, at, days ? DAYS_WRITTEN : NUMBERS_WRITTEN, value, (it) => say(`map-written-${wordOf(it)}`));
      }
      case "unit":
        return this.#select(label, at, ["thousands", "millions"], value, (it) => say(`map-unit-${it}`), undefined, say("map-unit-ones"));
      case "others":
        return this.#select(label, at, ["nothing", "as_it_is"], value, (it) => say(`map-others-${it.replaceAll("_", "-")}`));
      case "zero_is_empty":
        return this.#select(label, at, ["true", "false"], value === undefined || value === null ? "" : String(value), (it) => say(`map-zero-${it}`), (it) => (it === "" ? undefined : it === "true"));
      case "currency_from":
        return this.#paths(at, value, label, fact.target, Array.isArray(value));
      case "of":
        return this.#choice(label, OF, typeof value === "string" ? value : "", (it) => say(`map-kind-${it.replaceAll("_", "-")}`), (it) => this.#put(at, it), "of");
      case "separator":
        return this.#text(label, at, value, "separator", false);
      case "table":
        return this.#table(at, value, fact, field, seen);
      case "bands":
        return this.#bands(at, value, fact);
      case "items":
        return html`<p class="quiet">${say("map-items")}</p>`;
      default:
        return this.#text(label, at, value, name);
    }
  }

  /** Which stages are won, lost, left: one a line. @param {Path} at @param {any} field @param {Seen} seen */
  #ends(at, field, seen) {
    const { say } = this.studio;
    const table = isObject(field.table) ? field.table : {};
    const put = (/** @type {string} */ outcome, /** @type {string} */ text) => {
      const wanted = text.split("\n").map((line) => line.trim()).filter(Boolean);
      let next = this.studio.texts.mapping ?? "";
      for (const [stage, value] of Object.entries(table)) if (value === outcome && !wanted.includes(stage)) next = changed(next, [...at, "table", stage], undefined);
      for (const stage of wanted) if (valueAt(next, [...at, "table", stage]) !== outcome) next = changed(next, [...at, "table", stage], outcome);
      this.studio.edit("mapping", next);
    };
    const found = [field.from].flat().map((path) => (typeof path === "string" ? walk(seen.record, path) : undefined)).find((it) => it !== undefined && it !== null);
    return html`<div class="line">${OUTCOMES.map((outcome) => html`<label class="ends">${say(`map-ends-${outcome}`)}
      <textarea rows="2" data-outcome=${outcome} spellcheck="false" .value=${live(Object.entries(table).filter(([, value]) => value === outcome).map(([stage]) => stage).join("\n"))} @change=${(/** @type {Event} */ event) => put(outcome, valueOf(event))}></textarea></label>`)}</div>
      ${found === undefined ? nothing : html`<p class="quiet">${say("map-ends-here", { found: { text: shown(found) } })}</p>`}`;
  }

  /** @param {Path} at @param {unknown} given @param {Fact} fact @param {any} field @param {Seen} seen */
  #table(at, given, fact, field, seen) {
    const { say } = this.studio;
    const table = isObject(given) ? given : {};
    const rows = Object.entries(table);
    const move = (/** @type {string} */ key, /** @type {string} */ to) => {
      if (to === key || to === "" || Object.hasOwn(table, to)) return this.studio.draw();
      // In its place among the others.
      this.#put(at, Object.fromEntries(rows.map(([name, value]) => [name === key ? to : name, value])));
    };
    const found = [field.from].flat().map((path) => (typeof path === "string" ? walk(seen.record, path) : undefined)).find((it) => it !== undefined && it !== null && it !== "" && typeof it !== "object");
    const lacks = found !== undefined && !rows.some(([key]) => plain(key) === plain(String(found)));
    return html`<fieldset class="table"><legend>${say("map-setting-table")}</legend>
      ${rows.map(([key, value]) => html`<div class="line">
        <label><span class="hidden">${say("map-table-from")}</span><input data-row=${key} .value=${live(key)} @change=${(/** @type {Event} */ event) => move(key, valueOf(event))}></label> <span aria-hidden="true">→</span>
        ${this.#value([...at, key], value, fact, say("map-table-to", { found: { text: key } }))}
        <button type="button" class="plain small" aria-label=${say("map-table-delete", { found: { text: key } })} @click=${() => this.#put([...at, key], undefined)}>×</button>
      </div>`)}
      <div class="line">${lacks ? html`<button type="button" class="plain small" data-do="add" @click=${() => this.#put([...at, String(found)], "")}>${say("map-table-add", { found: { text: shown(found) } })}</button>` : nothing}
        <label>${say("map-table-new")} <input data-row="" .value=${live("")} @change=${(/** @type {Event} */ event) => {
          const key = valueOf(event).trim();
          if (key && !Object.hasOwn(table, key)) this.#put([...at, key], "");
        }}></label></div>
    </fieldset>`;
  }

  /** @param {Path} at @param {unknown} given @param {Fact} fact */
  #bands(at, given, fact) {
    const { say } = this.studio;
    const bands = Array.isArray(given) ? given.filter(isObject) : [];
    return html`<fieldset class="table"><legend>${say("map-setting-bands")}</legend>
      ${bands.map((band, place) => html`<div class="line">
        ${this.#text(say("map-band-below"), [...at, place, "below"], band.below)} <span aria-hidden="true">→</span>
        ${this.#value([...at, place, "value"], band.value, fact, say("map-band-value"))}
        <button type="button" class="plain small" aria-label=${say("map-table-delete", { found: { text: String(place + 1) } })} @click=${() => this.#put(bands.length > 1 ? [...at, place] : at, undefined)}>×</button>
      </div>`)}
      <button type="button" class="plain small" data-do="band" @click=${() => this.#put(bands.length > 0 ? [...at, bands.length] : at, bands.length > 0 ? { value: "" } : [{ value: "" }])}>${say("map-band-add")}</button>
    </fieldset>`;
  }

  /** A value of the deal: one of those that there are, or any. @param {Path} at @param {unknown} value @param {Fact} fact @param {string} label */
  #value(at, value, fact, label) {
    const text = value === null || value === undefined ? "" : String(value);
    const yes = fact.shape === "yes_no" || fact.kind === "yes_no";
    const values = fact.values ?? (yes ? ["true", "false"] : undefined);
    const put = (/** @type {string} */ next) => this.#put(at, yes && /^(true|false)$/.test(next) ? next === "true" : next);
    if (!values) return html`<label><span class="hidden">${label}</span><input data-value .value=${live(text)} @change=${(/** @type {Event} */ event) => put(valueOf(event))}></label>`;
    const all = text === "" || values.includes(text) ? values : [...values, text];
    return html`<label><span class="hidden">${label}</span><select data-value .value=${live(text)} @change=${(/** @type {Event} */ event) => put(valueOf(event))}>
      <option value="" ?selected=${text === ""}>${this.studio.say("map-choose")}</option>
      ${all.map((it) => html`<option value=${it} ?selected=${it === text}>${it}</option>`)}</select></label>`;
  }

  /** @param {string} label @param {Path} at @param {unknown} value @param {string} [name] @param {boolean} [trims] */
  #text(label, at, value, name = String(at.at(-1)), trims = true) {
    const text = value === undefined || value === null ? "" : String(value);
    const put = (/** @type {Event} */ event) => {
      const next = trims ? valueOf(event).trim() : valueOf(event);
      this.#put(at, next === "" ? undefined : next);
    };
    return html`<label>${label} <input data-setting=${name} autocomplete="off" spellcheck="false" .value=${live(text)} @change=${put}></label>`;
  }

  /** One of several, or none. @param {string} label @param {Path} at @param {readonly string[]} values @param {unknown} value @param {(it: string) => string} named @param {(it: string) => unknown} [taken] @param {string} [none] */
  #select(label, at, values, value, named, taken = (it) => it || undefined, none = this.studio.say("map-not-said")) {
    const current = typeof value === "string" ? value : "";
    const all = current === "" || values.includes(current) ? values : [...values, current];
    return html`<label>${label} <select data-setting=${String(at.at(-1))} @change=${(/** @type {Event} */ event) => this.#put(at, taken(valueOf(event)))}>
      <option value="" ?selected=${current === ""}>${none}</option>
      ${all.map((it) => html`<option value=${it} ?selected=${it === current}>${values.includes(it) ? named(it) : it}</option>`)}</select></label>`;
  }

  /** @param {string} label @param {readonly string[]} values @param {string} value @param {(it: string) => string} named @param {(it: string) => void} take @param {string} name */
  #choice(label, values, value, named, take, name) {
    return html`<label>${label} <select data-setting=${name} @change=${(/** @type {Event} */ event) => valueOf(event) && take(valueOf(event))}>
      ${value === "" ? html`<option value="" selected>${this.studio.say("map-choose")}</option>` : nothing}
      ${values.map((it) => html`<option value=${it} ?selected=${it === value}>${Object.hasOwn(SETTINGS, it) ? named(it) : it}</option>`)}</select></label>`;
  }

  /** What comes out. @param {Fact} fact @param {any} field @param {Seen} seen */
  #result({ target }, field, { record, deal }) {
    const { say } = this.studio;
    if (!isObject(field) || record === undefined) return nothing;
    const value = walk(deal, target);
    if (value !== undefined) {
      const from = [field.from].flat().find((path) => typeof path === "string" && ![undefined, null, ""].includes(/** @type {any} */ (walk(record, path))));
      const before = from === undefined ? "" : shown(walk(record, from));
      return html`<output class="result">${before ? html`<span class="quiet">${before} → </span>` : nothing}<b>${shown(value)}</b></output>`;
    }
    const why = deal?.missing?.find((/** @type {{ path: string }} */ { path }) => path === target)?.why ?? "unmapped";
    return html`<output class="result none">${say("map-none")}${why === "unmapped" || why === "invalid" ? nothing : html` ${say(`map-missing-${why}`)}`}</output>`;
  }

  /** What is wrong with a field, in it. @param {string} target @param {Seen} seen */
  #mistakes(target, seen) {
    const { mistakes, problems } = seen;
    const { lang } = this.studio;
    const own = mistakes.filter(({ path, code }) => code !== "worth-mapping" && (within(path, `fields.${target}`) || path === target));
    const read = problems.filter(({ path }) => within(path, target)).slice(0, 3);
    const worth = mistakes.filter(({ path, code }) => code === "worth-mapping" && path === `fields.${target}`);
    const prefix = `fields.${target}`;
    const text = (/** @type {import("../../hosts/map-words.js").Mistake} */ mistake) => mistakeText(mistake, lang).replace(`${prefix}: `, "").replace(`${prefix}.`, "").replace(new RegExp(`^${target.replaceAll(/[^\w]/g, "\\$&")}: `), "");
    return html`<ul class="said" id=${`mistakes-${target}`}>
      ${own.map((mistake) => this.#mistake(mistake.severity === "error", text(mistake), () => this.#goTo(mistake.path), this.#mended(mistake)))}
      ${read.map((problem) => this.#mistake(!isRemark(problem), problemText(problem, lang).replace(`${target} `, ""), undefined, this.#read(target, problem, seen)))}
      ${worth.map((mistake) => html`<li class="quiet">${text(mistake)}</li>`)}
    </ul>`;
  }

  /** What would mend it, where one value would. @typedef {{ say: string, to: string, path: Path, value: unknown }} Fix */

  /** The nearest name, path or value. @param {import("../../hosts/map-words.js").Mistake} mistake @returns {Fix[]} */
  #mended({ path, code, with: given }) {
    const near = /** @type {any} */ (given)?.nearest?.text;
    if (typeof near !== "string" || !path.startsWith("fields.") || code.startsWith("unknown-")) return [];
    // Names of facts and of table entries hold points themselves.
    const place = pathTo(this.studio.texts.mapping ?? "", path);
    return place ? [{ say: "map-fix", to: near, path: place, value: near }] : [];
  }

  /** How a value of the record would be read. @param {string} target @param {import("../../hosts/map.js").Problem} problem @param {Seen} seen @returns {Fix[]} */
  #read(target, { path, code, near = [] }, { mapping, record }) {
    const field = mapping?.fields?.[target];
    if (path !== target || !isObject(field)) return [];
    const at = ["fields", target];
    if (code === "group" && typeof field.from === "string") return near.map((one) => ({ say: "map-fix", to: one, path: [...at, "from"], value: one }));
    if (code === "zero") return [true, false].map((value) => ({ say: `map-fix-zero-${value}`, to: "", path: [...at, "zero_is_empty"], value }));
    const words = code === "not-a-number" ? NUMBERS_WRITTEN : code === "not-a-date" ? DAYS_WRITTEN : code === "thousands-unclear" ? ["1234.56", "1.234,56"] : [];
    const reads = (/** @type {string} */ written) => mapRecord({ ...mapping, fields: { [target]: { ...field, written } } }, record).problems.length === 0;
    return words.filter(reads).map((written) => ({ say: "map-fix-written", to: this.studio.say(`map-written-${wordOf(written)}`), path: [...at, "written"], value: written }));
  }

  /** @param {boolean} wrong @param {string} text @param {() => void} [go] @param {Fix[]} [fixes] */
  #mistake(wrong, text, go, fixes = []) {
    const said = html`<span aria-hidden="true">${wrong ? "✗" : "⚠"} </span>${text}`;
    return html`<li class="mistake" data-severity=${wrong ? "error" : "warning"}>${go ? html`<button type="button" class="link" @click=${go}>${said}</button>` : said}
      ${fixes.map(({ say, to, path, value }) => html`<button type="button" class="plain small" data-do="fix" @click=${() => this.#put(path, value)}>${this.studio.say(say, { found: { text: to } })}</button>`)}</li>`;
  }

  // The record -------------------------------------------------------------------------------------------------------------

  /** The record's own fields: what each holds, and which fact it is. @param {Seen} seen */
  #record(seen) {
    const { say } = this.studio;
    const fields = isObject(seen.mapping?.fields) ? seen.mapping.fields : {};
    const facts = seen.groups.flatMap((group) => group.facts);
    const uses = (/** @type {string} */ path) => Object.keys(fields).filter((target) => [fields[target]?.from].flat().includes(path));
    const wanted = plain(this.#filter);
    const all = seen.leaves.filter((path) => plain(path).includes(wanted));
    const free = facts.filter(({ target }) => !Object.hasOwn(fields, target));
    const named = (/** @type {Fact} */ { label }) => say("map-name", { name: { label: { es: null, en: null, ...label } } });
    return html`<details class="section" data-group="record" ?open=${this.#open.get("record") ?? false} @toggle=${(/** @type {Event} */ event) => this.#open.set("record", /** @type {HTMLDetailsElement} */ (event.currentTarget).open)}>
      <summary>${say("map-record")} <span class="quiet">${say("map-record-count", { count: { number: String(seen.leaves.length) } })}</span></summary>
      <div class="facts">
        <label>${say("map-filter")} <input type="search" data-do="filter" .value=${live(this.#filter)} @input=${(/** @type {Event} */ event) => {
          this.#filter = valueOf(event);
          this.studio.draw();
        }}></label>
        <div class="wide" tabindex="0" role="region" aria-label=${say("map-record")}><table>
          <thead><tr><th scope="col">${say("map-path")}</th><th scope="col">${say("map-holds")}</th><th scope="col">${say("map-is")}</th></tr></thead>
          <tbody>${all.slice(0, LISTED).map((path) => html`<tr data-path=${path}><th scope="row"><code>${path}</code></th><td>${shown(walk(seen.record, path))}</td><td>
            ${uses(path).map((target) => html`<code>${target}</code> `)}
            <label><span class="hidden">${say("map-use", { found: { text: path } })}</span><select @change=${(/** @type {Event} */ event) => {
              const select = /** @type {HTMLSelectElement} */ (event.currentTarget);
              const fact = free.find(({ target }) => target === select.value);
              select.value = "";
              if (fact) this.#map(fact, path, seen);
            }}><option value="">${say("map-use-as")}</option>${free.map((fact) => html`<option value=${fact.target}>${named(fact)}</option>`)}</select></label></td></tr>`)}</tbody>
        </table></div>
        ${all.length > LISTED ? html`<p class="quiet">${say("map-record-more", { count: { number: String(all.length - LISTED) } })}</p>` : nothing}
      </div>
    </details>`;
  }

  /** Puts the cursor where something of the mapping stands. @param {string} path */
  #goTo(path) {
    const { line, column } = nearestPlace(lookThrough(withoutMark(this.studio.texts.mapping ?? "")).places, path);
    this.studio.goTo("mapping", line, column);
  }
}

/** What a text says, and why it says nothing. @param {string} given @param {string} lang @param {any} empty @returns {[any, string]} */
function read(given, lang, empty) {
  const text = withoutMark(given);
  if (!text.trim()) return [empty, ""];
  try {
    return [fromText(text, { whole: true }), ""];
  } catch {
    return [empty, explain(text, lang)];
  }
}

/** Whether a path is that one, or of it. @param {string} path @param {string} of */
const within = (path, of) => path === of || path.startsWith(`${of}.`);

/** @param {Event} event */
const valueOf = (event) => /** @type {HTMLInputElement} */ (event.currentTarget).value;

/** A notation as the name of its message. @param {string} written */
const wordOf = (written) => ({ "1234.56": "plain", "1,234.56": "comma", "1.234,56": "point", "1 234,56": "blank" })[written] ?? written.replaceAll(/[/_]/g, "-");

/** The beginning of a value, as people write it. @param {unknown} value @returns {string} */
function shown(value) {
  if (value === null || value === undefined) return "–";
  const { amount, currency } = /** @type {any} */ (value);
  const text = amount !== undefined && currency !== undefined && Object.keys(value).length === 2 ? `${amount} ${currency}` : typeof value === "object" ? toText(value, { numbers: true }) : String(value);
  return text.length > SHOWN ? `${text.slice(0, SHOWN - 1)}…` : text;
}

/** @param {unknown} value @returns {value is { [name: string]: any }} */
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
