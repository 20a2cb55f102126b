// The common settings of a policy as a form. It writes into the same text, one setting at a time; what it does not know stays.
import { html, nothing } from "lit-html";
import { keyed } from "lit-html/directives/keyed.js";
import { live } from "lit-html/directives/live.js";
import { at, setIn } from "./edit.js";
import { pasting } from "./paste.js";
import { hundredfold, hundredth } from "./table.js";
import { messageOf } from "../plain/plain.js";
import { LANGUAGES } from "../words/languages.js";
import { nameOf } from "./words.js";

/** @typedef {import("./studio.js").Studio} Studio */
/** @typedef {import("./edit.js").Path} Path */
/** What was typed and is not one number. @typedef {{ typed: string, say: string, readings: { value: string, text: string }[] }} Open */
/** @typedef {{ kind: "share" | "number" | "whole" | "text" | "yes", unit?: string, label: string, hidden?: boolean, currency?: string | null }} How */

const SECTIONS = ["general", "price", "terms", "fit", "signs", "routes", "plays"];

/** @param {Studio} studio */
export function panel(studio) {
  /** What of the fields is to be asked, by path. @type {Map<string, Open>} */
  const open = new Map();
  const paste = pasting(studio, (rows) => set(["price", "rows"], rows));
  let failed = "";
  /** What is typed for something new. @type {Record<string, string>} */
  const fresh = {};

  /** @param {Path} path @param {unknown} value */
  function set(path, value) {
    open.delete(path.join("."));
    failed = "";
    try {
      studio.edit("policy", setIn(studio.texts.policy, studio.defaults, path, value));
    } catch (error) {
      // What stands there is no group: what is wrong with it is said below the text.
      failed = messageOf(error);
    }
    studio.draw();
  }

  const own = (/** @type {Path} */ path) => at(studio.sources.policy.value, path);
  const value = (/** @type {Path} */ path) => at(studio.policy, path);

  return {
    draw() {
      const { say } = studio;
      if (studio.rules === null) return html`<p class="notice" role="status">${say("studio-form-not")}</p>`;
      // Of a key that is there twice the text's reader takes the last one, and whoever edits it the first.
      if (studio.sources.policy.findings.some(({ code }) => code === "twice")) return html`<p class="notice" role="status">${say("studio-form-twice")}</p>`;
      const drawn = { general, price, terms, fit, signs, routes, plays };
      return html`<p class="quiet">${say("studio-form-about")}</p>
        ${failed ? html`<p class="notice" role="alert">${failed}</p>` : nothing}
        ${SECTIONS.map((name) => html`<details class="section" ?open=${name === "price"} data-section=${name}><summary>${say(`studio-form-${name}`)}</summary><div class="fields">${/** @type {Record<string, () => unknown>} */ (drawn)[name]?.()}</div></details>`)}`;
    },
    /** @param {string} what */
    changed(what) {
      if (what === "policy") open.clear();
    },
  };

  // Sections ---------------------------------------------------------------------------------------------------------------

  function general() {
    const { say } = studio;
    const rates = Object.keys(value(["rates"]) ?? {});
    return html`${field(["version"], { kind: "text", label: say("studio-field-version") })}
      ${field(["contact"], { kind: "text", label: say("studio-field-contact") })}
      ${field(["currency"], { kind: "text", label: say("studio-field-currency") })}
      <fieldset><legend>${say("studio-field-rates", { currency: String(value(["currency"]) ?? "") })}</legend>
        ${rates.map((code) => html`<div class="line">${field(["rates", code], { kind: "number", label: code })} ${remover(["rates", code], code)}</div>`)}
        ${adder("rate", say("studio-add-rate"), (code) => set(["rates", code.toUpperCase()], "1"), /^[a-z]{3}$/i)}
      </fieldset>`;
  }

  function price() {
    const { say } = studio;
    const rows = /** @type {any[]} */ (value(["price", "rows"]) ?? []);
    const by = String(value(["price", "size_by"]) ?? "seats");
    const mode = value(["price", "rounding", "mode"]);
    const has = (/** @type {string} */ key) => rows.some((row) => row?.[key] !== undefined && row?.[key] !== null);
    const sizes = by === "band" ? ["band"] : ["size_from", ...(has("size_below") ? ["size_below"] : [])];
    const columns = ["segment", ...sizes, "minimum_margin", "target_margin", ...(has("minimum_price") ? ["minimum_price"] : [])];
    const kinds = /** @type {Record<string, How["kind"]>} */ ({ segment: "text", band: "text", size_from: "number", size_below: "number", minimum_margin: "share", target_margin: "share", minimum_price: "number" });
    return html`${choice(["price", "margin_basis"], say("studio-field-basis"), ["cost", "price"], "basis")}
      ${choice(["price", "size_by"], say("studio-field-size-by"), ["seats", "list_price", "band"], "size")}
      <h2>${say("studio-rows")}</h2>
      <div class="wide" role="region" tabindex="0" aria-label=${say("studio-rows")}><table class="grid">
        <thead><tr>${columns.map((name) => html`<th scope="col">${say(`studio-row-${name.replaceAll("_", "-")}`)}</th>`)}<td></td></tr></thead>
        <tbody>${rows.map((_, place) => html`<tr>${columns.map((name) => html`<td>${field(["price", "rows", place, name], { kind: kinds[name] ?? "text", hidden: true, label: say("studio-row-cell", { column: say(`studio-row-${name.replaceAll("_", "-")}`), row: { number: String(place + 1) } }) })}</td>`)}<td>${remover(["price", "rows", place], say("studio-row-nth", { row: { number: String(place + 1) } }))}</td></tr>`)}</tbody>
      </table></div>
      <div class="bar">
        <button type="button" class="plain" @click=${() => set(["price", "rows", rows.length], { segment: "segment", minimum_margin: rows.at(-1)?.minimum_margin ?? "0.2", target_margin: rows.at(-1)?.target_margin ?? "0.35" })}>${say("studio-add-row")}</button>
      </div>
      ${paste.draw()}
      <h2>${say("studio-rounding")}</h2>
      ${choice(["price", "rounding", "mode"], say("studio-field-rounding"), ["significant_digits", "step", "none"], "rounding")}
      ${mode === "significant_digits" ? field(["price", "rounding", "digits"], { kind: "whole", label: say("studio-field-digits") }) : nothing}
      ${mode === "step" ? field(["price", "rounding", "step"], { kind: "number", label: say("studio-field-step") }) : nothing}
      ${field(["price", "adjustment_bound"], { kind: "share", label: say("studio-field-adjustment") })}
      ${field(["price", "carrying", "annual_rate"], { kind: "share", label: say("studio-field-annual-rate") })}`;
  }

  function terms() {
    const { say } = studio;
    const list = /** @type {any[]} */ (value(["terms", "list"]) ?? []);
    return html`${choice(["terms", "not_mentioned"], say("studio-field-not-mentioned"), ["unknown", "standard"], "silence")}
      ${list.map((term, place) => {
        const path = /** @type {Path} */ (["terms", "list", place]);
        const unit = term?.unit ? say(`studio-unit-${String(term.unit).replaceAll("_", "-")}`) : "";
        const options = Array.isArray(term?.options) ? term.options : [];
        return html`<fieldset><legend>${nameOf(studio, "term", term)}</legend>
          ${term?.compare === "at_most" || term?.compare === "at_least" ? html`${field([...path, "standard"], { kind: "number", unit, label: say("studio-field-standard") })} ${field([...path, "limit"], { kind: "number", unit, label: say(`studio-field-limit-${term.compare.replaceAll("_", "-")}`) })}` : nothing}
          ${options.map((/** @type {any} */ option, /** @type {number} */ at) => field([...path, "options", at, "accept"], { kind: "yes", label: say("studio-field-accept", { option: nameOf(studio, "option", option) }) }))}
          ${term?.compare === "never" ? html`<p class="quiet">${say("studio-term-never")}</p>` : nothing}
          ${choice([...path, "catastrophic"], say("studio-field-catastrophic"), ["never", "unlimited", "always"], "catastrophic")}
        </fieldset>`;
      })}`;
  }

  function fit() {
    const { say } = studio;
    const list = /** @type {any[]} */ (value(["fit", "criteria"]) ?? []);
    return html`${field(["fit", "review_below"], { kind: "number", label: say("studio-field-review-below") })}
      ${list.map((criterion, place) => {
        const path = /** @type {Path} */ (["fit", "criteria", place]);
        const values = Array.isArray(criterion?.values) ? criterion.values : [];
        const unit = criterion?.money ? String(value(["currency"]) ?? "") : "";
        const write = (/** @type {string} */ text) => {
          const ids = text.split(/[\s,;]+/).filter(Boolean);
          // Whoever is there already keeps their names.
          set([...path, "values"], ids.map((id) => values.find((/** @type {any} */ it) => it?.id === id) ?? { id }));
        };
        return html`<fieldset><legend>${nameOf(studio, "criterion", criterion)}</legend>
          ${field([...path, "must"], { kind: "yes", label: say("studio-field-must") })}
          ${field([...path, "weight"], { kind: "number", label: say("studio-field-weight") })}
          ${criterion?.judge === "between" ? html`${field([...path, "minimum"], { kind: "number", unit, label: say("studio-field-least") })} ${field([...path, "maximum"], { kind: "number", unit, label: say("studio-field-most") })}` : nothing}
          ${criterion?.judge === "one_of" ? html`<label>${say("studio-field-values")} <input type="text" .value=${live(values.map((/** @type {any} */ it) => it?.id).join(", "))} @change=${(/** @type {Event} */ event) => write(/** @type {HTMLInputElement} */ (event.currentTarget).value)}></label>` : nothing}
        </fieldset>`;
      })}`;
  }

  function signs() {
    const { say } = studio;
    const levels = /** @type {any[]} */ (value(["signs", "levels"]) ?? []);
    return html`${levels.map((_, place) => html`<div class="line">
          ${field(["signs", "levels", place, "from"], { kind: "number", label: say("studio-field-signs-from") })}
          ${choice(["signs", "levels", place, "level"], say("studio-field-signs-level"), ["hold_firm", "needs_approval", "walk_away"], "level")}
          ${remover(["signs", "levels", place], say("studio-row-nth", { row: { number: String(place + 1) } }))}</div>`)}
      ${field(["signs", "leave_from"], { kind: "number", label: say("studio-field-leave-from") })}
      ${["consider", "leave"].map((group) => html`<fieldset><legend>${say(`studio-signs-${group}`)}</legend>
        ${(/** @type {any[]} */ (value(["signs", group]) ?? [])).map((sign, place) => field(["signs", group, place, "weight"], { kind: "number", label: nameOf(studio, "sign", sign) }))}</fieldset>`)}`;
  }

  function routes() {
    const { say } = studio;
    const roles = Object.keys(value(["roles"]) ?? {});
    return html`${["price", "term", "fit", "signs"].map((name) => {
        const path = /** @type {Path} */ (["routes", name]);
        const all = /** @type {string[]} */ (value([...path, "all_of"]) ?? []);
        return html`<fieldset><legend>${say(`studio-route-${name}`)}</legend>
          ${[...new Set([...roles, ...all])].map((role) => html`<label class="check"><input type="checkbox" .checked=${live(all.includes(role))} @change=${(/** @type {Event} */ event) => set([...path, "all_of"], /** @type {HTMLInputElement} */ (event.currentTarget).checked ? [...all, role] : all.filter((it) => it !== role))}> ${roleName(role)}</label>`)}
          ${field([...path, "justification"], { kind: "yes", label: say("studio-field-justification") })}
        </fieldset>`;
      })}
      <h2>${say("studio-roles")}</h2><p class="quiet">${say("studio-roles-about")}</p>
      ${roles.map((role) => {
        const path = /** @type {Path} */ (["roles", role, "holders"]);
        const holders = value(path);
        const write = (/** @type {string} */ text) => {
          const names = text.split(/\n/).map((name) => name.trim()).filter(Boolean);
          set(path, names.length > 0 ? names : undefined);
        };
        return html`<fieldset><legend>${roleName(role)} <code>${role}</code></legend>
          <label>${say("studio-field-holders")} <textarea rows="2" .value=${live(Array.isArray(holders) ? holders.join("\n") : "")} @change=${(/** @type {Event} */ event) => write(/** @type {HTMLTextAreaElement} */ (event.currentTarget).value)}></textarea></label>
          <label class="check"><input type="checkbox" .checked=${live(Array.isArray(holders) && holders.length === 0)} @change=${(/** @type {Event} */ event) => set(path, /** @type {HTMLInputElement} */ (event.currentTarget).checked ? [] : undefined)}> ${say("studio-field-nobody")}</label>
        </fieldset>`;
      })}
      ${adder("role", say("studio-add-role"), (id) => set(["roles", id], { labels: Object.fromEntries(LANGUAGES.map((language) => [language, id.replaceAll("_", " ")])) }), /^[a-z][a-z0-9_]*$/)}`;
  }

  function plays() {
    const { say } = studio;
    const all = value(["coach", "plays"]) ?? {};
    return html`${Object.keys(all).map((play) => html`<fieldset><legend>${["won", "attacked", "cancelling", "results"].includes(play) ? say(`studio-play-${play}`) : play}</legend>
      ${Object.keys(all[play]?.numbers ?? {}).map((name) => field(["coach", "plays", play, "numbers", name], { kind: "whole", label: numberName(name) }))}</fieldset>`)}`;
  }

  /** @param {string} role */
  function roleName(role) {
    return nameOf(studio, "role", { id: role, labels: value(["roles", role, "labels"]) });
  }

  /** @param {string} name */
  function numberName(name) {
    return NUMBERS.includes(name) ? studio.say(`studio-number-${name.replaceAll("_", "-")}`) : name;
  }

  // Fields -----------------------------------------------------------------------------------------------------------------

  /** @param {Path} path @param {How} how */
  function field(path, how) {
    const { say } = studio;
    const id = path.join(".");
    const found = value(path);
    if (how.kind === "yes") {
      return html`<label class="check"><input type="checkbox" data-path=${id} .checked=${live(found === true)} @change=${(/** @type {Event} */ event) => set(path, /** @type {HTMLInputElement} */ (event.currentTarget).checked)}> ${how.label}</label>`;
    }
    const asked = open.get(id);
    const shown = asked?.typed ?? written(found, how.kind);
    const typed = (/** @type {Event} */ event) => read(path, how, /** @type {HTMLInputElement} */ (event.currentTarget).value, shown);
    const unit = how.unit ?? (how.kind === "share" ? "%" : "");
    const inside = html`<input type="text" data-path=${id} inputmode=${how.kind === "text" ? "text" : "decimal"} .value=${live(shown)} @change=${typed} aria-label=${how.hidden ? how.label : nothing} aria-invalid=${asked ? "true" : nothing}>${unit && !how.hidden ? html` <span class="quiet">${unit}</span>` : nothing}`;
    const inList = path.some((step) => typeof step === "number");
    return html`<div class="field">${how.hidden ? inside : html`<label><span>${how.label}${!inList && own(path) === undefined && found !== undefined ? html` <span class="quiet">${say("studio-default")}</span>` : nothing}</span> ${inside}</label>`}
      ${asked ? html`<div class="ask" role="alert"><p>${asked.say}</p>${asked.readings.map((reading) => html`<button type="button" class="plain small" @click=${() => set(path, stored(reading.value, how.kind, found))}>${reading.text}</button> `)}</div>` : nothing}</div>`;
  }

  /** What was typed: a value, or something to ask. @param {Path} path @param {How} how @param {string} typed @param {string} before */
  function read(path, how, typed, before) {
    const text = typed.trim();
    if (text === before) return;
    if (!text) return set(path, undefined);
    if (how.kind === "text" || how.kind === "yes") return set(path, text);
    const found = studio.parse(text, how.kind === "share" ? "percent" : how.kind);
    const percent = (/** @type {string} */ number) => ({ value: number, text: `${studio.say("studio-name", { name: { number } })} %` });
    if ("value" in found && how.kind === "share" && !/%/.test(text) && Number(found.value) > 0 && Number(found.value) < 1) {
      // The share as the file has it, or truly less than one percent.
      open.set(path.join("."), { typed: text, say: studio.say("studio-ask-share", { found: text }), readings: [percent(hundredfold(found.value)), percent(found.value)] });
    } else if ("value" in found) return set(path, stored(found.value, how.kind, value(path)));
    else open.set(path.join("."), { typed: text, say: found.say, readings: how.kind === "share" ? found.readings.map(({ value }) => percent(value)) : found.readings });
    studio.draw();
  }

  /** @param {Path} path @param {string} label @param {string[]} options @param {string} kind */
  function choice(path, label, options, kind) {
    const found = String(value(path) ?? "");
    const all = options.includes(found) || !found ? options : [...options, found];
    return html`<label>${label} <select data-path=${path.join(".")} .value=${live(found)} @change=${(/** @type {Event} */ event) => set(path, /** @type {HTMLSelectElement} */ (event.currentTarget).value)}>${all.map((it) => html`<option value=${it} ?selected=${it === found}>${options.includes(it) ? (kind === "level" ? studio.say(`level-${it.replaceAll("_", "-")}`) : studio.say(`studio-${kind}-${it.replaceAll("_", "-")}`)) : it}</option>`)}</select></label>`;
  }

  /** @param {Path} path @param {string} what */
  function remover(path, what) {
    return html`<button type="button" class="plain small" aria-label=${studio.say("studio-remove", { what })} @click=${() => set(path, undefined)}>✕</button>`;
  }

  /** @param {string} key @param {string} label @param {(text: string) => void} add @param {RegExp} form */
  function adder(key, label, add, form) {
    const typed = fresh[key] ?? "";
    const input = (/** @type {Event} */ event) => {
      fresh[key] = /** @type {HTMLInputElement} */ (event.currentTarget).value.trim();
      studio.draw();
    };
    const done = () => {
      delete fresh[key];
      add(typed);
    };
    return keyed(key, html`<div class="line"><label>${label} <input type="text" .value=${live(typed)} @input=${input}></label> <button type="button" class="plain" ?disabled=${!form.test(typed)} @click=${done}>${studio.say("studio-add")}</button></div>`);
  }
}

/** The numbers of plays that there are words for. */
const NUMBERS = [
  "first_contact_working_days", "remorse_days", "writing_days", "delivered_days", "stay_days", "contacts_per_week", "pause_minutes", "check_days", "relation_days", "cool_down_hours", "deadline_hours", "renewal_days",
  "declines", "summary_hours", "follow_up_1", "follow_up_2", "follow_up_3", "follow_up_4", "durable_months", "durable_check_days", "call_working_days",
];

/** A setting as a field shows it. @param {any} value @param {How["kind"]} kind */
export function written(value, kind) {
  if (value === undefined || value === null) return "";
  if (kind !== "share") return String(value);
  return /^\d+(\.\d+)?$/.test(String(value)) ? hundredfold(String(value)) : String(value);
}

/** What was read as the file has it: a number stays one, a text a text. @param {string} read @param {How["kind"]} kind @param {any} before */
export function stored(read, kind, before) {
  const text = kind === "share" ? hundredth(read) : read;
  const asNumber = kind === "whole" || (kind === "number" && typeof before === "number");
  return asNumber && String(Number(text)) === text ? Number(text) : text;
}
