// Deals with the verdict they must get. They run at every change; one that fails says which setting did it.
import { html } from "lit-html";
import { setIn } from "./edit.js";
import { runTests } from "../rules/tests.js";
import { verdictWords } from "./words.js";

/** @typedef {import("./studio.js").Studio} Studio */

/** @param {Studio} studio */
export function panel(studio) {
  /** Which deal is to become a test. */
  let chosen = "record";
  let name = "";

  const deal = () => (chosen === "record" ? studio.record : studio.samples[Number(chosen)]) ?? studio.samples[0] ?? null;

  /** Keeps the deal, with the verdict that it gets today. */
  const add = () => {
    const found = deal();
    if (!found) return;
    const test = { name: name.trim() || found.title, today: studio.today, deal: found.deal };
    const [result] = runTests({ rules: studio.judge, policy: studio.sources.policy.value ?? null, today: studio.today }, { tests: [{ ...test, verdict: "go_ahead" }] }, new Set());
    // A policy with a mistake judges nothing.
    if (!result || result.verdict === "-") return;
    const { verdict, setting } = result;
    const before = studio.texts.tests.trim() ? studio.texts.tests : '{\n  "schema": "walkaway.tests/1",\n  "tests": [\n  ]\n}\n';
    const count = studio.sources.tests.value?.tests?.length ?? 0;
    name = "";
    studio.edit("tests", setIn(before, {}, ["tests", count], { ...test, verdict, ...(setting ? { because: setting } : {}) }));
  };

  return {
    draw() {
      const { say, tested } = studio;
      const value = studio.record || chosen !== "record" ? chosen : "0";
      return html`
        ${tested ? results(tested) : html`<p class="notice" role="status">${say("studio-test-not")}</p>`}
        <section class="part">
          <h2>${say("studio-test-add")}</h2>
          <p class="quiet">${say("studio-test-add-about")}</p>
          <div class="bar">
            <label>${say("studio-see-deal")} <select .value=${value} @change=${(/** @type {Event} */ event) => ((chosen = /** @type {HTMLSelectElement} */ (event.currentTarget).value), studio.draw())}>
              ${studio.record ? html`<option value="record" ?selected=${value === "record"}>${say("studio-see-record")}</option>` : null}
              ${studio.samples.map(({ title }, at) => html`<option value=${String(at)} ?selected=${value === String(at)}>${title}</option>`)}
            </select></label>
            <label>${say("studio-test-name")} <input type="text" .value=${name} @input=${(/** @type {Event} */ event) => (name = /** @type {HTMLInputElement} */ (event.currentTarget).value)}></label>
            <button type="button" class="plain" ?disabled=${!deal() || studio.rules === null || (studio.texts.tests.trim() !== "" && studio.sources.tests.value === undefined)} @click=${add}>${say("studio-test-keep")}</button>
          </div>
        </section>`;
    },
  };

  /** @param {NonNullable<Studio["tested"]>} tested */
  function results({ results, uncovered }) {
    const { say } = studio;
    const failing = results.filter(({ passed }) => !passed).length;
    const sum = results.length === 0 ? say("studio-test-none") : failing === 0 ? say("studio-test-passed", { count: number(results.length) }) : say("studio-test-failed", { count: number(failing), all: number(results.length) });
    return html`<p class=${failing > 0 ? "verdict bad" : "verdict"} role="status">${sum}</p>
      <ul class="tests">${results.map((result, place) => one(result, place))}</ul>
      <section class="part">
        <h2>${say("studio-test-uncovered")}</h2>
        ${uncovered.length === 0 ? html`<p class="quiet">${say("studio-test-covered")}</p>` : html`<ul class="paths">${uncovered.map((path) => html`<li>${setting(path)}</li>`)}</ul>`}
      </section>`;
  }

  /** @param {import("../rules/tests.js").Result} result @param {number} place */
  function one(result, place) {
    const { say } = studio;
    const test = studio.sources.tests.value?.tests?.[place] ?? {};
    const decided = result.decided ? say(result.decided.code, /** @type {any} */ (result.decided.with)) : "";
    return html`<li data-passed=${result.passed ? "yes" : "no"}>
      <button type="button" class="link" @click=${() => studio.goToPath("tests", `tests.${place}`)}>${result.passed ? "✓" : "✗"} ${result.name || `tests.${place}`}</button>
      <span class="quiet">${verdictWords(studio, result.verdict)}</span>
      ${result.passed ? null : html`<div class="why">
        ${result.mistakes.map((it) => html`<p><code>${it.path}</code> ${say(`error-${it.code}`, /** @type {any} */ (it.with))}</p>`)}
        ${result.otherVerdict ? html`<p>${say("studio-test-verdict", { expected: verdictWords(studio, String(test.verdict)), found: verdictWords(studio, result.verdict) })}</p>` : null}
        ${result.otherReason ? html`<p>${say("studio-test-because", { expected: String(test.because) })}</p>` : null}
        ${(result.otherVerdict || result.otherReason) && decided ? html`<p>${say("studio-test-decided")} ${result.setting ? setting(result.setting) : null} ${decided}</p>` : null}
      </div>`}
      <button type="button" class="plain small" @click=${() => studio.show(test.deal, result.name || `tests.${place}`)}>${say("studio-show")}</button>
    </li>`;
  }

  /** A setting of the policy, which leads to it. @param {string} path */
  function setting(path) {
    return html`<button type="button" class="link" @click=${() => studio.goToPath("policy", path)}><code>${path}</code>${called(path)}</button>`;
  }

  /** What it is called there. @param {string} path */
  function called(path) {
    let found = studio.policy;
    let name = "";
    for (const step of path.split(".")) {
      found = found?.[step];
      if (typeof found?.id === "string") name = found.id;
      else if (typeof found?.segment === "string") name = [found.segment, found.size_from].filter((it) => it !== undefined).join(" ");
    }
    return name ? ` (${name})` : "";
  }
}

/** @param {number} value */
const number = (value) => ({ number: String(value) });
