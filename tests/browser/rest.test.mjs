// At rest: in every demo deal and language a card of a panel's width shows one order, one filled button, and little to open;
// and on a laptop all of it is in sight.
import assert from "node:assert/strict";
import { test } from "node:test";
import { readFileSync } from "node:fs";
import { deals } from "./demo.mjs";
import { harness, withApi } from "./harness.mjs";

const browser = harness();
const policy = JSON.parse(readFileSync(new URL("../../www/demo/policies/standard.json", import.meta.url), "utf8"));
const WIDTH = 380;

for (const lang of ["es", "en", "pt-BR"]) {
  test(`at ${WIDTH} px every demo deal has one order, one filled button and at most four things to open: ${lang}`, async () => {
    await browser.page({ context: { viewport: { width: 1366, height: 650 } } }, async (page) => {
      await withApi(page);
      const seen = await page.evaluate(
        async ({ deals, lang, policy, WIDTH }) => {
          const { walkaway, add, until, shadowOf } = /** @type {any} */ (globalThis);
          const found = [];
          for (const { key, deal } of deals) {
            const place = add("section");
            place.style.setProperty("width", `${WIDTH}px`);
            const handle = walkaway.mount(place, { deal, policy, lang, today: "2026-11-21" });
            await until(() => handle.state === "ready" && shadowOf(place).querySelector("#head-coach"));
            await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
            const shadow = shadowOf(place);
            const all = (/** @type {string} */ what) => [...shadow.querySelectorAll(what)].filter((node) => node.checkVisibility());
            const card = all(".wa-root *").filter((node) => !node.closest(".hidden"));
            const texts = (/** @type {string} */ what) => all(what).map((node) => node.textContent);
            const top = shadow.querySelector(".card").getBoundingClientRect().top;
            const end = (/** @type {string} */ what) => Math.max(0, ...all(what).map((node) => node.getBoundingClientRect().bottom)) - top;
            const sizes = new Set(card.filter((node) => [...node.childNodes].some((child) => child.nodeType === 3 && child.nodeValue.trim()) && !node.closest("svg")).map((node) => getComputedStyle(node).fontSize));
            const weights = new Set(card.map((node) => getComputedStyle(node).fontWeight));
            found.push({
              key,
              orders: texts(".wa-root .order"),
              filled: texts(".wa-root button.primary"),
              // What a conversation shows, which opens by itself, is another matter.
              opens: [...texts(".wa-root [aria-expanded='false']"), ...texts(".wa-root summary"), ...texts(".wa-coach-head [aria-expanded]")],
              sections: texts(".wa-root .section .title, #head-coach .title"),
              ends: { verdict: end(".band"), picture: end(".picture"), primary: end(".wa-root button.primary"), sections: end("#head-coach") },
              talking: Boolean(shadow.querySelector(".band[data-ended]")),
              open: Boolean(shadow.querySelector(".next")),
              sizes: [...sizes].sort(),
              weights: [...weights].sort(),
            });
            await handle.destroy();
            place.remove();
          }
          return found;
        },
        { deals, lang, policy, WIDTH },
      );
      assert.equal(seen.length, deals.length);
      for (const { key, orders, filled, opens, sections, ends, open, sizes, weights } of seen) {
        assert.equal(orders.length, 1, key);
        assert.ok((orders[0] ?? "").length <= 90, `${key}: ${orders[0]} has ${orders[0]?.length} characters`);
        assert.doesNotMatch(orders[0] ?? "", /\d[.,]\d\d(?!\d|%)(?= |\.|$)/, `${key}: no cents in ${orders[0]}`);
        assert.equal(filled.length, 1, `${key}: ${filled.join(", ")}`);
        assert.ok(opens.length <= 4, `${key}: ${opens.join(", ")}`);
        assert.equal(sections.length, 3, `${key}: ${sections.join(", ")}`);
        assert.deepEqual(sizes.filter((size) => !["12px", "14px", "20px"].includes(size)), [], key);
        assert.deepEqual(weights.filter((weight) => !["400", "600"].includes(weight)), [], key);
        // The page above a panel takes 124 px; a question, which is answered in place, may take as many.
        for (const [what, end] of Object.entries(ends)) assert.ok(end <= (open ? 650 : 650 - 124), `${key}: ${what} ends at ${end}`);
      }
    });
  });
}
