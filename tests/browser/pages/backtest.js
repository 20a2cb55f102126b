// The back-test's panel on a page of its own, with as much of a studio around it as it needs.
import { html, render } from "lit-html";
import * as table from "walkaway:words-studio";
import look from "../../../www/card/card.css";
import { panel } from "../../../www/studio/backtest/panel.js";
import { dress } from "../../../www/mounted/styles.js";
import { makeWords } from "../../../www/words/words.js";

const place = document.getElementById("studio") ?? document.body;
const shadow = place.attachShadow({ mode: "open" });
dress(shadow, look);
const root = document.createElement("div");
shadow.append(root);

const studio = {
  say: makeWords("es", "es-MX", /** @type {any} */ (table)).words,
  lang: /** @type {"es" | "en"} */ ("es"),
  texts: { policy: '{ "schema": "walkaway.policy/1", "version": "1" }', mapping: "", config: "", record: "", tests: "", other: "" },
  today: "2026-11-21",
  draws: 0,
  shown: /** @type {any[]} */ ([]),
  show(/** @type {any} */ deal, /** @type {string} */ title) {
    studio.shown.push({ deal, title });
  },
  draw() {
    studio.draws++;
    render(html`<main class="studio">${own.draw()}</main>`, root);
  },
  /** @param {"es" | "en"} lang */
  speak(lang) {
    studio.lang = lang;
    studio.say = makeWords(lang, lang === "en" ? "en-US" : "es-MX", /** @type {any} */ (table)).words;
    studio.draw();
  },
  /** @param {"policy" | "mapping" | "other"} name @param {string} text */
  edit(name, text) {
    studio.texts[name] = text;
    own.changed(name);
    studio.draw();
  },
};
const own = panel(studio);
studio.draw();
Object.assign(globalThis, { studio, own });
