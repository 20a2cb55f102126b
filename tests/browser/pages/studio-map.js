// The panel for the mapping alone, with as much of a studio around it as it needs.
import { render } from "lit-html";
import * as table from "walkaway:words-studio";
import card from "../../../www/card/card.css";
import { dress } from "../../../www/mounted/styles.js";
import { panel } from "../../../www/studio/map/panel.js";
import { loadWords, makeWords } from "../../../www/words/words.js";

const LOOK = `
  .studio, .studio * { box-sizing: border-box; }
  .studio { padding: 12px; background: var(--wa-surface); color: var(--wa-text); font: 14px/1.45 var(--wa-font); overflow-wrap: anywhere; }
  .studio :is(input, select, textarea, button) { font: inherit; color: inherit; }
  .studio :is(input:not([type="checkbox"]), select, textarea, .plain) { min-height: 36px; max-width: 100%; padding: 6px 10px; border: 1px solid var(--wa-text-muted); border-radius: 6px; background: var(--wa-surface); }
  .studio .section { border: 1px solid var(--wa-border); border-radius: 6px; }
  .studio summary { min-height: 36px; padding: 8px 12px; font-weight: 600; }
  .studio .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .studio .quiet { color: var(--wa-text-muted); font-size: 12.5px; font-weight: 400; }
  .studio .wide { max-height: 300px; overflow: auto; }
  .studio :is(th, td) { padding: 4px 6px; text-align: start; font-weight: 400; font-size: 12.5px; }
  .studio .link { border: 0; background: none; text-decoration: underline; }
  .studio :is(input, select, textarea, button, summary, .wide):focus-visible { outline: 2px solid var(--wa-accent); outline-offset: 2px; }
  .studio fieldset { min-width: 0; border: 1px solid var(--wa-border); border-radius: 6px; }
`;

/** @param {{ texts: Record<string, string>, lang: "es" | "en", judge: any, policy: any }} given */
globalThis.startMap = async ({ texts, lang, judge, policy }) => {
  await loadWords(lang);
  const host = document.createElement("div");
  host.id = "studio";
  document.body.replaceChildren(host);
  document.documentElement.lang = lang;
  const shadow = host.attachShadow({ mode: "open" });
  dress(shadow, card.slice(0, card.indexOf(".card")) + LOOK);
  const root = document.createElement("main");
  root.className = "studio";
  shadow.append(root);
  const studio = /** @type {any} */ ({
    say: makeWords(lang, undefined, table).words,
    lang,
    texts: { mapping: "", record: "", policy: "", ...texts },
    judge,
    policy: { ...judge.defaultPolicy(), ...policy },
    went: [],
    edits: [],
    edit(/** @type {string} */ name, /** @type {string} */ text) {
      this.edits.push(name);
      this.texts[name] = text;
      drawn.changed(name);
      this.draw();
    },
    draw: () => render(drawn.draw(), root),
    goTo(/** @type {unknown[]} */ ...place) {
      this.went.push(place);
    },
  });
  const drawn = panel(studio);
  studio.draw();
  Object.assign(globalThis, { studio });
};
