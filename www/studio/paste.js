// A price table from a spreadsheet: pasted, looked at, asked about, and only then in the policy.
import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { hundredfold, readTable } from "./table.js";

/** @typedef {import("./studio.js").Studio} Studio */

/** So many rows are shown before they are applied. */
const SHOWN = 50;
const MEANINGS = /** @type {const} */ (["segment", "size", "minimum", "target", "none"]);

/** @param {Studio} studio @param {(rows: object[]) => void} apply */
export function pasting(studio, apply) {
  let text = "";
  /** @type {import("./table.js").Answers} */
  let answers = {};

  /** The rows as the policy gets them: what a table does not say of all others stays. @param {import("./table.js").Table} table */
  const rowsOf = (table) => {
    const kept = /** @type {any[]} */ (studio.policy?.price?.rows ?? []).find((row) => ["segment", "size_from", "size_below", "band"].every((key) => (row?.[key] ?? null) === null));
    return table.complete || !kept ? table.rows : [kept, ...table.rows];
  };

  return {
    draw() {
      const { say } = studio;
      const table = readTable(text, { ...answers, sizeBy: String(studio.policy?.price?.size_by ?? "seats") });
      const typed = (/** @type {Event} */ event) => {
        text = /** @type {HTMLTextAreaElement} */ (event.currentTarget).value;
        answers = {};
        studio.draw();
      };
      return html`<details class="paste"><summary>${say("studio-paste")}</summary>
        <label>${say("studio-paste-about")} <textarea rows="5" spellcheck="false" .value=${live(text)} @input=${typed} data-paste></textarea></label>
        ${table ? preview(table) : nothing}</details>`;
    },
  };

  /** @param {import("./table.js").Table} table */
  function preview(table) {
    const { say } = studio;
    const { asks, wrong, rows, columns, header, complete, cells, names } = table;
    const answer = (/** @type {Partial<import("./table.js").Answers>} */ more) => {
      answers = { ...answers, ...more };
      studio.draw();
    };
    const column = (/** @type {number} */ place, /** @type {string} */ value) => answer({ columns: columns.map((it, at) => /** @type {any} */ (at === place ? value : it === value ? "none" : it)) });
    const percent = (/** @type {string | undefined} */ share) => (share === undefined ? "" : `${say("studio-name", { name: { number: hundredfold(share) } })} %`);
    const number = (/** @type {string | undefined} */ value) => (value === undefined ? "" : say("studio-name", { name: { number: value } }));
    const give = () => {
      const made = rowsOf(table);
      text = "";
      answers = {};
      apply(made);
    };
    return html`
      ${asks.map((it) => (it.ask === "decimals"
        ? html`<fieldset class="ask"><legend>${say("studio-ask-decimals", { found: it.found })}</legend>
            <button type="button" class="plain small" @click=${() => answer({ decimals: "point" })}>${number(it.point)}</button> <button type="button" class="plain small" @click=${() => answer({ decimals: "comma" })}>${number(it.comma)}</button></fieldset>`
        : html`<fieldset class="ask"><legend>${say("studio-ask-share", { found: it.found })}</legend>
            <button type="button" class="plain small" data-answer="share" @click=${() => answer({ margins: "share" })}>${percent(it.share)}</button> <button type="button" class="plain small" data-answer="percent" @click=${() => answer({ margins: "percent" })}>${percent(it.percent)}</button></fieldset>`))}
      <label class="check"><input type="checkbox" .checked=${live(header)} @change=${() => answer({ header: !header })}> ${say("studio-paste-header")}</label>
      <div class="wide" role="region" tabindex="0" aria-label=${say("studio-paste-columns")}><table><thead><tr>${columns.map((meaning, place) => html`<th scope="col"><label><span class="hidden">${say("studio-paste-column", { column: names[place] || String(place + 1) })}</span><select .value=${live(meaning)} @change=${(/** @type {Event} */ event) => column(place, /** @type {HTMLSelectElement} */ (event.currentTarget).value)}>${MEANINGS.map((it) => html`<option value=${it} ?selected=${it === meaning}>${say(`studio-column-${it}`)}</option>`)}</select></label></th>`)}</tr></thead>
        <tbody>${cells.slice(0, 3).map((row) => html`<tr>${columns.map((_, place) => html`<td>${row[place] ?? ""}</td>`)}</tr>`)}</tbody></table></div>
      ${wrong.length > 0 ? html`<ul class="mistakes still">${wrong.slice(0, SHOWN).map(({ line, code, found }) => html`<li data-severity="error"><span class="where">${line}</span> ${say(`studio-table-${code}`, { found })}</li>`)}</ul>` : nothing}
      ${wrong.length > SHOWN ? html`<p class="quiet">${say("studio-more", { count: { number: String(wrong.length - SHOWN) } })}</p>` : nothing}
      ${asks.length === 0 && rows.length > 0 ? html`<h2>${say("studio-paste-becomes", { count: { number: String(rows.length) } })}</h2>
        <div class="wide" role="region" tabindex="0" aria-label=${say("studio-rows")}><table class="preview"><thead><tr>${["segment", "size", "minimum", "target"].map((it) => html`<th scope="col">${say(`studio-column-${it}`)}</th>`)}</tr></thead>
        <tbody>${rows.slice(0, SHOWN).map((row) => html`<tr><td>${row.segment ?? say("studio-every")}</td><td>${row.band ?? [row.size_from && `≥ ${number(row.size_from)}`, row.size_below && `< ${number(row.size_below)}`].filter(Boolean).join(" ")}</td><td>${percent(row.minimum_margin)}</td><td>${percent(row.target_margin)}</td></tr>`)}</tbody></table></div>
        ${rows.length > SHOWN ? html`<p class="quiet">${say("studio-more", { count: { number: String(rows.length - SHOWN) } })}</p>` : nothing}
        ${complete ? nothing : html`<p class="quiet">${say("studio-paste-rest")}</p>`}` : nothing}
      <button type="button" class="plain" data-apply ?disabled=${asks.length > 0 || wrong.length > 0} @click=${give}>${say("studio-paste-apply", { count: { number: String(rows.length) } })}</button>`;
  }
}
