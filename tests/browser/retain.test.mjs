// What a card leaves behind: nothing. Counted exactly, after a forced collection.
import assert from "node:assert/strict";
import { test } from "node:test";
import { cannot } from "../../pkg-scripts/lib/engines.mjs";
import { DEAL, harness, withApi } from "./harness.mjs";

const browser = harness();
const CYCLES = 300;

/** Remembers every WebAssembly memory, weakly. */
const init = `{
  const own = WebAssembly.instantiate;
  globalThis.memories = [];
  WebAssembly.instantiate = async (...args) => {
    const instance = await own.apply(WebAssembly, args);
    globalThis.memories.push(new WeakRef(instance.exports.memory));
    return instance;
  };
}`;

for (const kind of ["mount", "element"]) {
  test(`${CYCLES} times ${kind} and destroy retain no element, no section, no memory`, { skip: cannot("gc") }, async () => {
    await browser.page({ init }, async (page) => {
      await withApi(page);
      const alive = await page.evaluate(
        async ({ deal, kind, cycles }) => {
          const { walkaway, until, collected } = /** @type {any} */ (globalThis);
          walkaway.define();
          /** @type {Record<string, WeakRef<object>[]>} */
          const refs = { hosts: [], sections: [], roots: [], pages: [] };
          const cycle = async () => {
            const section = document.body.appendChild(document.createElement("section"));
            const host = { intent: async () => ({ status: "applied" }) };
            /** @type {any} */
            let card;
            if (kind === "mount") card = walkaway.mount(section, { deal, host });
            else {
              card = section.appendChild(document.createElement("walkaway-card"));
              Object.assign(card, { deal, host });
            }
            await until(() => card.state === "ready");
            const element = /** @type {Element} */ (section.lastElementChild);
            const root = /** @type {Element} */ (element.shadowRoot?.querySelector(".wa-root"));
            // Whatever opens and closes, so that Yew's listeners have run.
            root.querySelector("button, summary")?.dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true }));
            refs.hosts?.push(new WeakRef(element));
            refs.sections?.push(new WeakRef(section));
            refs.roots?.push(new WeakRef(root));
            refs.pages?.push(new WeakRef(host));
            if (kind === "mount") await card.destroy();
            section.remove();
          };
          for (let turn = 0; turn < cycles; turn++) await cycle();
          refs.memories = /** @type {any} */ (globalThis).memories;
          const count = () =>
            Object.fromEntries(Object.entries(refs).map(([name, list]) => [name, list.filter((ref) => ref.deref()).length]));
          await collected(Object.values(refs).flat());
          return { ...count(), made: refs.memories?.length };
        },
        { deal: DEAL, kind, cycles: CYCLES },
      );
      assert.deepEqual(alive, { hosts: 0, sections: 0, roots: 0, pages: 0, memories: 0, made: CYCLES });
    });
  });
}
