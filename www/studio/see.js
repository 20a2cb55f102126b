// The real card beside the policy, on the record, on a sample, or on whatever deal a panel shows.
import { html } from "lit-html";
import { mount } from "../index.js";
import { LANGUAGES } from "../words/languages.js";
import { ownName } from "./words.js";

/** @typedef {import("./studio.js").Studio} Studio */
/** @typedef {{ deal: any, title: string }} Shown */

/** @param {Studio} studio */
export function panel(studio) {
  const place = document.createElement("div");
  place.className = "card-place";
  /** @type {import("../index.js").Handle | undefined} */
  let card;
  /** What is shown: the record, a sample by its place, or a deal of another panel. @type {"record" | number | Shown | null} */
  let chosen = null;
  /** One of ours; an empty text is the page's. */
  let lang = "";
  /** @type {"" | "light" | "dark"} */
  let theme = "";
  /** What the card was given last, as text. */
  let given = "";

  const shown = () => {
    if (chosen === null) return studio.record ?? studio.samples[0] ?? null;
    if (chosen === "record") return studio.record;
    return typeof chosen === "number" ? (studio.samples[chosen] ?? null) : chosen;
  };

  const update = () => {
    const found = shown();
    const options = { deal: found?.deal ?? null, policy: studio.sources.policy.value ?? null, lang: lang || studio.lang, theme: theme || null, today: studio.today, place: "walkaway-studio" };
    const text = JSON.stringify(options);
    if (text === given) return;
    given = text;
    card ??= mount(place, {});
    card.update(options);
  };

  return {
    draw() {
      const { say } = studio;
      const found = shown();
      queueMicrotask(update);
      const value = chosen === null ? (studio.record ? "record" : "0") : typeof chosen === "object" ? "shown" : String(chosen);
      const choose = (/** @type {Event} */ event) => {
        const { value } = /** @type {HTMLSelectElement} */ (event.currentTarget);
        if (value !== "shown") chosen = value === "record" ? "record" : Number(value);
        studio.draw();
      };
      const pick = (/** @type {(value: any) => void} */ set) => (/** @type {Event} */ event) => {
        set(/** @type {HTMLSelectElement} */ (event.currentTarget).value);
        studio.draw();
      };
      return html`<div class="bar">
          <label>${say("studio-see-deal")} <select .value=${value} @change=${choose}>
            ${studio.record ? html`<option value="record" ?selected=${value === "record"}>${say("studio-see-record")}</option>` : null}
            ${typeof chosen === "object" && chosen ? html`<option value="shown" ?selected=${value === "shown"}>${chosen.title}</option>` : null}
            ${studio.samples.map(({ title }, at) => html`<option value=${String(at)} ?selected=${value === String(at)}>${title}</option>`)}
          </select></label>
          <label>${say("studio-see-lang")} <select @change=${pick((value) => (lang = value))}><option value="">${say("studio-see-same")}</option>${LANGUAGES.map((it) => html`<option value=${it}>${ownName(it)}</option>`)}</select></label>
          <label>${say("studio-see-theme")} <select @change=${pick((value) => (theme = value))}><option value="">${say("studio-see-system")}</option><option value="light">${say("studio-see-light")}</option><option value="dark">${say("studio-see-dark")}</option></select></label>
        </div>
        ${studio.rules === null && studio.texts.policy.trim() ? html`<p class="notice" role="status">${say("studio-see-no-policy")}</p>` : null}
        ${found ? null : html`<p class="quiet">${say("studio-see-nothing")}</p>`}
        ${place}`;
    },
    /** @param {Shown} deal */
    show(deal) {
      chosen = deal;
    },
    destroy() {
      void card?.destroy();
    },
  };
}
