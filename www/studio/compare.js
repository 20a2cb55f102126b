// Two policies beside each other: what differs, which deals change their verdict and by what, and exactly between which
// prices and markups each row's verdict does.
import { html } from "lit-html";
import { dealChanges, edges, fractionText, settings } from "../rules/difference.js";
import { messageOf } from "../plain/plain.js";
import { verdictWords } from "./words.js";

/** @typedef {import("./studio.js").Studio} Studio */

/** So many are shown; the others are counted. */
const MOST = 300;

/** @param {Studio} studio */
export function panel(studio) {
  let cost = "100000";
  let typed = "100000";
  let asked = "";
  /** @type {ReturnType<typeof compare> | null} */
  let found = null;
  let key = "";

  function compare() {
    const [before, after] = [studio.sources.other.value, studio.sources.policy.value];
    const deals = [...(studio.record ? [studio.record] : []), ...tests(), ...studio.samples];
    const of = dealChanges(studio.judge, before, after, studio.today);
    return {
      settings: settings(studio.defaults, before, after),
      rows: edges(studio.judge, before, after, cost, studio.today),
      all: deals.length,
      deals: of(deals.map(({ deal }) => deal)).map((change) => ({ ...change, ...(deals[change.place] ?? { deal: null, title: "" }) })),
    };
  }

  const tests = () => (Array.isArray(studio.sources.tests.value?.tests) ? studio.sources.tests.value.tests : []).filter((/** @type {any} */ test) => test?.deal).map((/** @type {any} */ test, /** @type {number} */ place) => ({ deal: test.deal, title: test.name || `tests.${place}` }));

  const ready = () => {
    const wrong = (/** @type {"policy" | "other"} */ name) => studio.sources[name].value === undefined || (studio.judge.checkPolicy(studio.sources[name].value)?.errors ?? []).some(({ severity }) => severity === "error");
    return !wrong("policy") && !wrong("other");
  };

  return {
    /** @param {string} what */
    changed(what) {
      if (what !== "config" && what !== "lang") key = "";
    },
    draw() {
      const { say } = studio;
      let failed = "";
      if (!key) {
        try {
          found = ready() ? compare() : null;
        } catch (error) {
          found = null;
          failed = messageOf(error);
        }
        key = "done";
      }
      const typing = (/** @type {Event} */ event) => {
        typed = /** @type {HTMLInputElement} */ (event.currentTarget).value;
        const read = studio.parse(typed, "money", studio.policy?.currency);
        asked = "value" in read ? "" : read.say;
        if ("value" in read && Number(read.value) > 0) {
          cost = read.value;
          key = "";
        }
        studio.draw();
      };
      const s = /** @type {any} */ (studio);
      return html`<p class="quiet">${say("studio-compare-about")}</p>
        <details ?open=${!found}>
          <summary>${say("studio-compare-other")}</summary>
          <div class="bar">
            ${s.opener("other")}
            <button type="button" class="plain" @click=${() => studio.edit("other", studio.texts.policy)}>${say("studio-compare-take")}</button>
          </div>
          ${s.editors.other?.dom}
          ${s.list("other")}
        </details>
        ${failed ? html`<p class="notice" role="alert">${failed}</p>` : null}
        ${found ? shown(found, typing) : html`<p class="notice" role="status">${say("studio-compare-not")}</p>`}`;
    },
  };

  /** @param {NonNullable<typeof found>} it @param {(event: Event) => void} typing */
  function shown({ settings, rows, deals, all }, typing) {
    const { say } = studio;
    const count = (/** @type {number} */ value) => ({ number: String(value) });
    const value = (/** @type {any} */ it) => (it === undefined ? "–" : JSON.stringify(it));
    return html`
      <section class="part"><h2>${say("studio-compare-settings", { count: count(settings.length) })}</h2>
        ${settings.length === 0 ? null : html`<div class="wide" tabindex="0" role="region" aria-label=${say("studio-compare-settings", { count: count(settings.length) })}><table><thead><tr><th>${say("studio-compare-setting")}</th><th>${say("studio-compare-before")}</th><th>${say("studio-compare-after")}</th></tr></thead>
          <tbody>${settings.slice(0, MOST).map(({ setting, before, after }) => html`<tr><th scope="row"><code>${setting}</code></th><td><code>${value(before)}</code></td><td><code>${value(after)}</code></td></tr>`)}</tbody></table></div>`}
        ${more(settings.length)}
      </section>
      <section class="part"><h2>${say("studio-compare-rows")}</h2>
        <label class="line">${say("studio-compare-cost")} <input type="text" inputmode="decimal" .value=${typed} @change=${typing} aria-invalid=${asked ? "true" : "false"}> ${studio.policy?.currency ?? ""}</label>
        ${asked ? html`<p class="ask" role="alert">${asked}</p>` : null}
        ${rows.length === 0 ? html`<p class="quiet">${say("studio-compare-rows-same")}</p>` : html`<ul class="rows">${rows.slice(0, MOST).map((row) => oneRow(row))}</ul>`}
        ${more(rows.length)}
      </section>
      <section class="part"><h2>${say("studio-compare-deals", { count: count(deals.length), all: count(all) })}</h2>
        <ul class="tests">${deals.slice(0, MOST).map(({ title, deal, before, after, by }) => html`<li>
          <strong>${title}</strong> <span>${say("studio-compare-change", { before: verdictWords(studio, before), after: verdictWords(studio, after) })}</span>
          <span class="quiet">${by.length > 0 ? html`${say("studio-compare-by")} ${by.map((/** @type {string} */ setting) => html`<code>${setting}</code> `)}` : say("studio-compare-together")}</span>
          <button type="button" class="plain small" @click=${() => studio.show(deal, title)}>${say("studio-show")}</button></li>`)}</ul>
        ${more(deals.length)}
      </section>`;
  }

  /** @param {number} all */
  function more(all) {
    return all > MOST ? html`<p class="quiet">${studio.say("studio-more", { count: { number: String(all - MOST) } })}</p>` : null;
  }

  /** @param {ReturnType<typeof edges>[0]} row */
  function oneRow({ row, currency, prices, markups }) {
    const { say } = studio;
    const levels = (/** @type {{ before: string, after: string }} */ { before, after }) => say("studio-compare-change", { before: verdictWords(studio, before), after: verdictWords(studio, after) });
    const money = (/** @type {string} */ amount) => ({ money: { amount, currency } });
    const share = (/** @type {import("../rules/difference.js").Fraction} */ it) => {
      // A hundredth of a percent and no more is shown; where there is more, that is said.
      const { text, exact } = fractionText({ n: it.n * 100n, d: it.d }, 4);
      return `${say("studio-name", { name: { number: text } })}${exact ? "" : "…"} %`;
    };
    return html`<li><strong>${row || say("studio-compare-others")}</strong>
      ${markups.length > 0 ? html`<p class="quiet">${say("studio-compare-markups")}</p><ul>${markups.map((it) => html`<li>${it.to === null ? say("studio-compare-from", { from: share(it.from) }) : say("studio-compare-between", { from: share(it.from), to: share(it.to) })} ${levels(it)}</li>`)}</ul>` : null}
      ${prices.length > 0 ? html`<p class="quiet">${say("studio-compare-prices")}</p><ul>${prices.map((it) => html`<li>${it.to === null ? say("studio-compare-from", { from: money(it.from) }) : say("studio-compare-between", { from: money(it.from), to: money(it.to) })} ${levels(it)}</li>`)}</ul>` : html`<p class="quiet">${say("studio-compare-prices-same")}</p>`}
    </li>`;
  }
}
