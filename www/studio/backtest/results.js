// What a back-test came to, drawn: verdicts by outcome, margins given away, approvals, stated chances, the deals that say
// most, what another policy changes, and what could not be read.
import { html, nothing } from "lit-html";
import { problemText } from "../../hosts/map-words.js";
import { csvOf, saved } from "./export.js";
import { printed } from "./print.js";

/** @typedef {import("./panel.js").Studio} Studio */
/** @typedef {import("./panel.js").Done} Done */
/** @typedef {import("../../types/past.js").Past} Summary */
/** @typedef {{ best: string, worst: string }} Span */

export const OUTCOMES = ["won", "lost", "left", "open"];
const BESIDE = /** @type {const} */ (["terms", "fit", "signs"]);

/** @param {number} value */
export const count = (value) => ({ number: String(value) });
/** @param {number[]} list */
export const total = (list) => list.reduce((sum, value) => sum + value, 0);
/** @param {string} amount @param {string} currency */
export const money = (amount, currency) => ({ money: { amount, currency } });

/** A verdict in words. @param {Pick<Studio, "say">} studio @param {Span} verdict */
export function verdictWords({ say }, { best, worst }) {
  const level = (/** @type {string} */ it) => say(`level-${it.replaceAll("_", "-")}`);
  return best === worst ? level(best) : say("backtest-open", { best: level(best), worst: level(worst) });
}

/** What a deal is called. @param {any} deal @param {string} line */
export function titleOf(deal, line) {
  const said = [deal?.buyer, deal?.name].filter((it) => typeof it === "string" && it.trim());
  return said.join(" · ") || (typeof deal?.id === "string" && deal.id) || line;
}

/** @param {Studio} studio @param {Done} done @param {(choice: number) => void} choose @returns {unknown} */
export function results(studio, done, choose) {
  const { say } = studio;
  const { result, asked } = done;
  const summary = result.summary(done.choice);
  const [own, other] = summary.policies;
  const to = (/** @type {Event} */ event) => /** @type {Element} */ (event.currentTarget).closest(".results");
  if (!own) return nothing;
  return html`<div class="results" tabindex="-1">
    <section class="part">
      <h2>${say("backtest-title", { count: count(summary.rows), file: asked.source.name })}</h2>
      ${headline(studio, summary)}
      ${notices(studio, done, summary)}
      ${summary.rows === 0 ? nothing : html`<div class="bar off-paper">
        <button type="button" class="plain" @click=${() => saved(csvOf(studio, done), say("backtest-csv-file"))}>${say("backtest-csv")}</button>
        <button type="button" class="plain" @click=${(/** @type {Event} */ event) => printed(to(event))}>${say("backtest-print")}</button>
      </div>`}
    </section>
    ${summary.rows === 0 ? nothing : html`
      ${verdicts(studio, done, summary, choose)}
      ${other ? changes(studio, done, summary) : nothing}
      ${margins(studio, summary)}
      ${approvals(studio, summary)}
      ${chances(studio, summary)}
      ${telling(studio, done, summary)}`}
    ${wrong(studio, done, summary)}
  </div>`;
}

/** @param {Studio} studio @param {Summary} summary */
function headline({ say }, { policies: [own], outcomes }) {
  const margins = own?.margins ?? [];
  const below = total(margins.map(({ under_threshold }) => under_threshold.deals));
  const lost = total(margins.map(({ under_floor }) => under_floor.deals));
  if (below === 0) return nothing;
  return html`<p class="lead">${say("backtest-won-below", { count: count(below), won: count(outcomes[0]) })} ${lost > 0 ? say("backtest-won-lost-money", { count: count(lost) }) : nothing}</p>`;
}

/** What must be known to read the rest rightly. @param {Studio} studio @param {Done} done @param {Summary} summary */
function notices({ say }, { result, silent, standard, cancelled, broken, asked, choice }, summary) {
  const { absent, names, unread } = result;
  const named = (/** @type {readonly string[]} */ dimensions) => ({ list: dimensions.map((dimension) => ({ message: `dimension-${dimension}` })) });
  const held = BESIDE.filter((dimension) => !summary.absent.includes(dimension));
  const out = held.filter((dimension) => (choice & (1 << BESIDE.indexOf(dimension))) === 0);
  const list = [
    asked.example && say("backtest-made-up"),
    broken && say(`backtest-file-${broken.code}`, broken.with),
    cancelled && say("backtest-cancelled"),
    !broken && !cancelled && summary.rows === 0 && unread.length === 0 && say(names ? "backtest-only-header" : "backtest-nothing"),
    names?.length === 1 && say("backtest-one-column"),
    absent.length > 0 && say("backtest-absent", { count: count(absent.length), paths: { list: absent.slice(0, 8).map((text) => ({ text })) } }),
    summary.rows > 0 && silent && say("backtest-silent"),
    summary.rows > 0 && standard.length > 0 && say("backtest-standard", { terms: { list: standard.map((id) => ({ label: { message: `term-${id.replaceAll("_", "-")}` } })) } }),
    summary.rows > 0 && summary.absent.length > 0 && say("backtest-not-held", { what: named(summary.absent) }),
    summary.rows > 0 && out.length > 0 && say("backtest-left-out", { what: named(out) }),
    summary.rows > 0 && choice === 0 && say("backtest-price-alone"),
  ];
  const said = list.filter((text) => typeof text === "string");
  return said.length > 0 ? html`<div class="notice" role="status"><ul>${said.map((text) => html`<li>${text}</li>`)}</ul></div>` : nothing;
}

/** @param {Studio} studio @param {string} label @param {unknown} content */
const wide = (studio, label, content) => html`<div class="wide" tabindex="0" role="region" aria-label=${studio.say(label)}><table>${content}</table></div>`;

/** @param {Studio} studio @param {Done} done @param {Summary} summary @param {(choice: number) => void} choose */
function verdicts(studio, { choice }, summary, choose) {
  const { say } = studio;
  const held = BESIDE.filter((dimension) => !summary.absent.includes(dimension));
  const two = summary.policies.length > 1;
  const boxes = held.map((dimension) => {
    const bit = 1 << BESIDE.indexOf(dimension);
    return html`<label class="check"><input type="checkbox" .checked=${(choice & bit) > 0} @change=${() => choose(choice ^ bit)}> ${say(`dimension-${dimension}`)}</label>`;
  });
  return html`<section class="part">
    <h2>${say("backtest-verdicts")}</h2>
    ${held.length > 0 ? html`<fieldset class="bar off-paper"><legend>${say("backtest-by")}</legend><label class="check"><input type="checkbox" checked disabled> ${say("dimension-price")}</label>${boxes}</fieldset>` : nothing}
    ${summary.policies.map(({ version, cells }, place) => html`
      ${two ? html`<h3>${say(place === 0 ? "backtest-policy-own" : "backtest-policy-other", { version })}</h3>` : nothing}
      ${wide(studio, "backtest-verdicts", html`
        <thead><tr><th scope="col">${say("backtest-verdict")}</th>${OUTCOMES.map((outcome) => html`<th scope="col" class="number">${say(`backtest-outcome-${outcome}`)}</th>`)}<th scope="col" class="number">${say("backtest-all")}</th></tr></thead>
        <tbody>${cells.map(({ verdict, outcomes }) => html`<tr data-level=${verdict.best === verdict.worst ? verdict.best : "open"}><th scope="row">${verdictWords(studio, verdict)}</th>${outcomes.map((value) => number(studio, value))}${number(studio, total(outcomes))}</tr>`)}</tbody>
        <tfoot><tr><th scope="row">${say("backtest-all")}</th>${summary.outcomes.map((value) => number(studio, value))}${number(studio, summary.rows)}</tr></tfoot>`)}`)}
  </section>`;
}

/** @param {Studio} studio @param {number} value */
const number = ({ say }, value) => html`<td class="number">${say("backtest-name", { name: count(value) })}</td>`;

/** @param {Studio} studio @param {Summary} summary */
function margins(studio, { policies }) {
  const { say } = studio;
  if (policies.every(({ margins, unpriced }) => margins.length === 0 && unpriced === 0)) return nothing;
  const cell = (/** @type {{ deals: number, amount: string }} */ { deals, amount }, /** @type {string} */ currency) =>
    html`<td class="number">${say("backtest-money", { amount: money(amount, currency) })}<br><span class="quiet">${say("backtest-deals", { count: count(deals) })}</span></td>`;
  return html`<section class="part">
    <h2>${say("backtest-margins")}</h2>
    <p class="quiet">${say("backtest-margins-about")}</p>
    ${policies.map(({ version, margins, unpriced }, place) => html`
      ${policies.length > 1 ? html`<h3>${say(place === 0 ? "backtest-policy-own" : "backtest-policy-other", { version })}</h3>` : nothing}
      ${margins.length > 0 ? wide(studio, "backtest-margins", html`
        <thead><tr><th scope="col">${say("backtest-currency")}</th>${["won-sum", "under-threshold", "under-floor", "above"].map((id) => html`<th scope="col" class="number">${say(`backtest-${id}`)}</th>`)}</tr></thead>
        <tbody>${margins.map(({ currency, won, under_threshold, under_floor, above }) => html`<tr><th scope="row">${currency}</th>${[won, under_threshold, under_floor, above].map((sum) => cell(sum, currency))}</tr>`)}</tbody>`) : nothing}
      ${unpriced > 0 ? html`<p class="quiet">${say("backtest-unpriced", { count: count(unpriced) })}</p>` : nothing}`)}
  </section>`;
}

/** @param {Studio} studio @param {Summary} summary */
function approvals(studio, { policies }) {
  const { say } = studio;
  return html`<section class="part">
    <h2>${say("backtest-approvals")}</h2>
    ${policies.map(({ version, approvals, asked, last }, place) => {
      const roles = [...new Map(approvals.map(({ role, label }) => [role, label]))];
      const months = [...new Set(approvals.map(({ month }) => month))];
      const found = new Map(approvals.map((row) => [`${row.month} ${row.role}`, row]));
      return html`${policies.length > 1 ? html`<h3>${say(place === 0 ? "backtest-policy-own" : "backtest-policy-other", { version })}</h3>` : nothing}
        <p class="quiet">${say("backtest-approvals-about", { count: count(asked) })} ${last > 0 ? say("backtest-approvals-last", { count: count(last) }) : nothing}</p>
        ${approvals.length > 0 ? wide(studio, "backtest-approvals", html`
          <thead><tr><th scope="col">${say("backtest-month")}</th>${roles.map(([, label]) => html`<th scope="col" class="number">${say("backtest-name", { name: { label } })}</th>`)}</tr></thead>
          <tbody>${months.map((month) => html`<tr><th scope="row">${month ?? say("backtest-no-month")}</th>${roles.map(([role]) => {
            const row = found.get(`${month} ${role}`);
            return html`<td class="number">${row ? say("backtest-of-won", { deals: count(row.deals), won: count(row.won) }) : "–"}</td>`;
          })}</tr>`)}</tbody>`) : nothing}`;
    })}
  </section>`;
}

/** @param {Studio} studio @param {Summary} summary */
function chances(studio, { calibration }) {
  const { say } = studio;
  if (!calibration) return nothing;
  const { deals, won, brier, brier_of_rate, hindsight, bins } = calibration;
  const share = (/** @type {string | null} */ value) => ({ share: value ?? "0" });
  return html`<section class="part">
    <h2>${say("backtest-chances")}</h2>
    ${hindsight ? html`<p class="notice">${say("backtest-hindsight")}</p>` : html`
      <p>${say("backtest-chances-about", { count: count(deals), brier: { number: brier }, base: { number: brier_of_rate }, rate: share(won.share) })}
        ${Number(brier) === Number(brier_of_rate) ? nothing : say(Number(brier) < Number(brier_of_rate) ? "backtest-chances-better" : "backtest-chances-worse")}</p>
      ${wide(studio, "backtest-chances", html`
        <thead><tr><th scope="col">${say("backtest-stated")}</th><th scope="col" class="number">${say("backtest-all")}</th><th scope="col" class="number">${say("backtest-stated-mean")}</th><th scope="col" class="number">${say("backtest-came")}</th><td></td></tr></thead>
        <tbody>${bins.map(({ from, stated, won }) => html`<tr><th scope="row">${say("backtest-tenth", { from: count(from), to: count(from + 10) })}</th>${number(studio, won.of)}
          <td class="number">${say("backtest-share", { share: share(stated) })}</td><td class="number">${say("backtest-share", { share: share(won.share) })}</td>
          <td class="quiet">${say(won.enough ? "backtest-between" : "backtest-few", { low: share(won.low), high: share(won.high) })}</td></tr>`)}</tbody>`)}`}
  </section>`;
}

/** @param {Studio} studio @param {Done} done @param {Summary} summary */
function telling(studio, done, { telling: list, policies: [own] }) {
  const { say } = studio;
  if (list.length === 0) return nothing;
  const kinds = [...new Set(list.map(({ says }) => says))];
  return html`<section class="part">
    <h2>${say("backtest-telling")}</h2>
    <p class="quiet">${say("backtest-telling-about")}</p>
    ${kinds.map((kind) => {
      const id = `backtest-says-${kind.replaceAll("_", "-")}`;
      return html`<h3>${say(id)}</h3>
        ${wide(studio, id, html`<thead><tr><th scope="col">${say("backtest-deal")}</th><th scope="col" class="number">${say("backtest-distance")}</th><td class="off-paper"></td></tr></thead>
          <tbody>${list.filter(({ says }) => says === kind).map(({ line, off }) => {
            const far = Number(off) > 0 ? say(kind === "lost_go_ahead" ? "backtest-off-above" : "backtest-off-under", { amount: money(off, own?.currency ?? "") }) : "–";
            return html`<tr><th scope="row">${dealCell(studio, done, line)}</th><td class="number">${far}</td><td class="off-paper">${opener(studio, done, line)}</td></tr>`;
          })}</tbody>`)}`;
    })}
  </section>`;
}

/** @param {Studio} studio @param {Done} done @param {number} line */
function dealCell({ say }, { result }, line) {
  const row = say("backtest-row", { line: count(line) });
  const title = titleOf(result.deals.get(line), "");
  return html`${title ? html`${title} <span class="quiet">${row}</span>` : row}`;
}

/** @param {Studio} studio @param {Done} done @param {number} line */
function opener(studio, { result }, line) {
  const deal = result.deals.get(line);
  const title = titleOf(deal, studio.say("backtest-row", { line: count(line) }));
  return html`<button type="button" class="plain small" aria-label=${`${studio.say("backtest-see")}: ${title}`} ?disabled=${!deal} @click=${() => studio.show(deal, title)}>${studio.say("backtest-see")}</button>`;
}

/** @param {Studio} studio @param {Done} done @param {Summary} summary */
function changes(studio, done, { changes: list, changed }) {
  const { say } = studio;
  const all = total(list.map(({ outcomes }) => total(outcomes)));
  return html`<section class="part">
    <h2>${say("backtest-changes")}</h2>
    <p>${all === 0 ? say("backtest-changes-none") : say("backtest-changes-about", { count: count(all) })}</p>
    ${all === 0 ? nothing : html`${wide(studio, "backtest-changes", html`
      <thead><tr><th scope="col">${say("backtest-from")}</th><th scope="col">${say("backtest-to")}</th>${OUTCOMES.map((outcome) => html`<th scope="col" class="number">${say(`backtest-outcome-${outcome}`)}</th>`)}</tr></thead>
      <tbody>${list.map(({ from, to, outcomes }) => html`<tr><th scope="row">${verdictWords(studio, from)}</th><td>${verdictWords(studio, to)}</td>${outcomes.map((value) => number(studio, value))}</tr>`)}</tbody>`)}
      <details class="off-paper"><summary>${say("backtest-changed")}</summary>
        <ul class="rows">${changed.map((line) => html`<li class="bar"><span class="grow">${dealCell(studio, done, line)}</span>${opener(studio, done, line)}</li>`)}</ul></details>`}
  </section>`;
}

/** @param {Studio} studio @param {Done} done @param {Summary} summary */
function wrong(studio, { result }, { mistakes, rows }) {
  const { say } = studio;
  const { unread, problems } = result;
  const item = (/** @type {string} */ text, /** @type {{ rows: number, lines: number[] }} */ { rows, lines }) =>
    html`<li>${text} <span class="quiet">${say("backtest-lines", { count: count(rows), lines: { list: lines.map(count) } })}</span></li>`;
  const group = (/** @type {string} */ id, /** @type {unknown[]} */ items) => (items.length > 0 ? html`<h3>${say(id)}</h3><ul class="kinds">${items}</ul>` : nothing);
  const all = unread.length + problems.length + mistakes.length;
  if (all === 0 && rows === 0) return nothing;
  return html`<section class="part">
    <h2>${say("backtest-wrong")}</h2>
    ${all === 0 ? html`<p class="quiet">${say("backtest-wrong-none")}</p>` : nothing}
    ${group("backtest-wrong-rows", unread.map((kind) => item(say(`backtest-row-${kind.first.code}`, { ...kind.first.with, count: count(Number(kind.first.with.found ?? 0)) }), kind)))}
    ${group("backtest-wrong-values", problems.map((kind) => item(problemText(kind.first, studio.lang), kind)))}
    ${group("backtest-wrong-facts", mistakes.map((kind) => item(mistakeText(studio, kind.first), kind)))}
  </section>`;
}

/** @param {Studio} studio @param {Summary["mistakes"][0]["first"]} mistake */
export function mistakeText({ say }, { path, code, with: given }) {
  return say("backtest-mistake", { path, what: say(`error-${code}`, given) });
}
