// Mounting, updating, moving and taking away.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { DEAL, harness, withApi } from "./harness.mjs";

const browser = harness();

test("mount draws under the strict policy, update follows, destroy leaves nothing", async () => {
  await browser.page({}, async (page) => {
    await withApi(page);
    const seen = await page.evaluate(async (deal) => {
      const { walkaway, add, until, textOf, settled } = /** @type {any} */ (globalThis);
      const place = add("section");
      place.textContent = "mine";
      const handle = walkaway.mount(place, { deal, lang: "es" });
      const loading = handle.state;
      let ready = 0;
      handle.on("ready", () => ready++);
      await until(() => handle.state === "ready");
      const before = textOf(place);
      handle.update({ deal: { ...deal, amount: "150000" } });
      await until(() => textOf(place) !== before);
      const after = textOf(place);
      await handle.destroy();
      await settled();
      return { loading, ready, before, after, left: place.childNodes.length, own: place.textContent, state: handle.state };
    }, DEAL);
    assert.equal(seen.loading, "loading");
    assert.equal(seen.ready, 1);
    assert.notEqual(seen.before, "");
    assert.notEqual(seen.before, seen.after);
    assert.deepEqual([seen.left, seen.own, seen.state], [1, "mine", "destroyed"]);
  });
});

test("the scripts that a page loads export what index.js does, and ask beside each other for what a card will want", async () => {
  await browser.page({}, async (page) => {
    /** @type {string[]} */
    const asked = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname.replace(/\.[0-9a-f]{10}\./, ".")));
    const seen = await page.evaluate(async () => {
      document.body.append(document.createElement("walkaway-card"));
      const names = async (/** @type {string} */ script) => Object.keys(await import(script)).sort();
      const page = await names("/dist/walkaway.js");
      while (/** @type {any} */ (document.querySelector("walkaway-card")).state !== "loading") await new Promise((done) => setTimeout(done, 5));
      await new Promise((done) => setTimeout(done, 200));
      document.querySelector("walkaway-card")?.remove();
      return { page, auto: await names("/dist/auto.js"), index: await names("/dist/index.js"), left: [...document.head.querySelectorAll("link")].filter((link) => /preload/.test(link.rel)).length };
    });
    assert.deepEqual(seen.page, seen.index);
    assert.deepEqual(seen.auto, [...seen.index, "auto"].sort());
    const [script, wasm, words] = ["walkaway-card.js", "walkaway-card.wasm", "walkaway-es.js"].map((name) => asked.filter((path) => path === `/dist/${name}`).length);
    assert.deepEqual({ script, wasm, words }, { script: 1, wasm: 1, words: 1 }, "each is asked for once");
    assert.equal(seen.left, 0, "the page's head is left as it was");
  });
});

test("the element is the same: properties before and after its definition, attributes, events", async () => {
  await browser.page({}, async (page) => {
    const seen = await page.evaluate(async (deal) => {
      const card = /** @type {any} */ (document.createElement("walkaway-card"));
      card.deal = deal;
      card.setAttribute("lang", "en");
      document.body.append(card);
      /** @type {string[]} */
      const heard = [];
      for (const name of ["ready", "change"]) document.body.addEventListener(`walkaway-${name}`, () => heard.push(name));
      // @ts-expect-error it is there on the page
      await import("/dist/walkaway.js");
      const until = async (/** @type {() => unknown} */ holds) => {
        while (!holds()) await new Promise((done) => setTimeout(done, 5));
      };
      const text = () => card.shadowRoot.querySelector(".wa-root")?.textContent ?? "";
      await until(() => card.state === "ready");
      const english = text();
      card.lang = "es";
      await until(() => text() !== english);
      const spanish = text();
      card.deal = { ...deal, amount: "100000" };
      await until(() => text() !== spanish);
      return { english, spanish, heard, state: card.dataset.waState };
    }, DEAL);
    assert.notEqual(seen.english, seen.spanish);
    assert.ok(seen.heard.includes("ready"));
    assert.equal(seen.state, "ready");
  });
});

test("a second mount in the same element updates the first; two elements are two cards", async () => {
  await browser.page({}, async (page) => {
    await withApi(page);
    const seen = await page.evaluate(async (deal) => {
      const { walkaway, add, until, textOf } = /** @type {any} */ (globalThis);
      const [one, two] = [add("section"), add("section")];
      const a = walkaway.mount(one, { deal });
      const b = walkaway.mount(two, { deal: { ...deal, amount: "100000" } });
      await until(() => a.state === "ready" && b.state === "ready");
      const before = textOf(two);
      const again = walkaway.mount(one, { deal: { ...deal, amount: "120000" } });
      await until(() => !textOf(one).includes("140"));
      return { same: a === again, places: one.childElementCount, untouched: textOf(two) === before, differ: textOf(one) !== before };
    }, DEAL);
    assert.deepEqual(seen, { same: true, places: 1, untouched: true, differ: true });
  });
});

test("the script twice on a page: a warning, and the first one goes on", async () => {
  // Two classic scripts and a module: two of the three find the element registered.
  const init = `globalThis.warned = []; console.warn = (text) => globalThis.warned.push(text);`;
  await browser.page({ path: "/tests/browser/pages/twice.html", init }, async (page) => {
    const seen = await page.evaluate(async (deal) => {
      const card = /** @type {any} */ (document.createElement("walkaway-card"));
      document.body.append(card);
      card.deal = deal;
      for (let turn = 0; turn < 500 && card.state !== "ready"; turn++) await new Promise((done) => setTimeout(done, 10));
      return { state: card.state, warned: /** @type {any} */ (globalThis).warned };
    }, DEAL);
    assert.equal(seen.state, "ready");
    assert.equal(seen.warned.filter((/** @type {string} */ text) => text.includes("twice")).length, 2);
  });
});

test("a move in the document is not the end; taking it out is; putting it back starts afresh", async () => {
  await browser.page({}, async (page) => {
    await withApi(page);
    const seen = await page.evaluate(async (deal) => {
      const { walkaway, add, until, settled } = /** @type {any} */ (globalThis);
      walkaway.define();
      const [from, to] = [add("div"), add("div")];
      const card = document.createElement("walkaway-card");
      const it = /** @type {any} */ (card);
      from.append(card);
      it.deal = deal;
      await until(() => it.state === "ready");
      const root = card.shadowRoot?.querySelector(".wa-root");
      to.append(card);
      await settled();
      const moved = { state: it.state, same: card.shadowRoot?.querySelector(".wa-root") === root };
      card.remove();
      await settled();
      const removed = { state: it.state, left: card.shadowRoot?.childElementCount };
      from.append(card);
      await until(() => it.state === "ready");
      return { moved, removed, back: Boolean(card.shadowRoot?.querySelector(".wa-root")?.textContent) };
    }, DEAL);
    assert.deepEqual(seen.moved, { state: "ready", same: true });
    assert.deepEqual(seen.removed, { state: "idle", left: 0 });
    assert.ok(seen.back);
  });
});

test("destroyed while it loads, it never draws", async () => {
  await browser.page({}, async (page) => {
    await withApi(page);
    const seen = await page.evaluate(async (deal) => {
      const { walkaway, add, settled } = /** @type {any} */ (globalThis);
      const place = add("section");
      let told = 0;
      place.addEventListener("walkaway-ready", () => told++);
      const handle = walkaway.mount(place, { deal });
      await handle.destroy();
      handle.update({ deal });
      await new Promise((done) => setTimeout(done, 300));
      await settled();
      return { state: handle.state, left: place.childElementCount, told };
    }, DEAL);
    assert.deepEqual(seen, { state: "destroyed", left: 0, told: 0 });
  });
});

test("without a deal the card waits; its own content is the fallback", async () => {
  await browser.page({}, async (page) => {
    await withApi(page);
    const seen = await page.evaluate(async (deal) => {
      const { walkaway, add, until, noticeOf } = /** @type {any} */ (globalThis);
      walkaway.define();
      const plain = add("walkaway-card");
      const filled = document.createElement("walkaway-card");
      filled.textContent = "Un momento";
      document.body.append(filled);
      await new Promise((done) => setTimeout(done, 300));
      const waiting = { state: plain.state, notice: noticeOf(plain)?.textContent, slot: Boolean(filled.shadowRoot?.querySelector("slot")) };
      plain.deal = deal;
      /** @type {any} */ (filled).deal = deal;
      await until(() => plain.state === "ready" && /** @type {any} */ (filled).state === "ready");
      return { waiting, slotAfter: Boolean(filled.shadowRoot?.querySelector("slot")), noticeAfter: Boolean(noticeOf(plain)) };
    }, DEAL);
    assert.equal(seen.waiting.state, "loading");
    assert.match(seen.waiting.notice, /Cargando/);
    assert.deepEqual([seen.waiting.slot, seen.slotAfter, seen.noticeAfter], [true, false, false]);
  });
});

test("the single file works under the same policy", async () => {
  await browser.page({ path: "/tests/browser/pages/single.html" }, async (page) => {
    const text = await page.evaluate(async (deal) => {
      const place = document.body.appendChild(document.createElement("section"));
      const handle = /** @type {any} */ (globalThis).Walkaway.mount(place, { deal });
      await new Promise((done) => handle.on("ready", done));
      return place.firstElementChild?.shadowRoot?.querySelector(".wa-root")?.textContent;
    }, DEAL);
    assert.ok(text);
  });
});

test("importing on a server does nothing and does not fail", async () => {
  const api = await import("../../dist/index.js");
  api.define();
  assert.throws(() => api.mount(/** @type {any} */ ({})), { code: "config" });
  // @ts-expect-error there is no such setting
  assert.throws(() => api.configure({ wsam: "" }), { code: "config" });
});

test("the rules can be had without a card", async () => {
  await browser.page({}, async (page) => {
    await withApi(page);
    const seen = await page.evaluate(async () => {
      const { walkaway } = /** @type {any} */ (globalThis);
      const rules = await walkaway.rules();
      const view = rules.checkPolicy(null);
      const guidance = rules.assess({ id: "D-1" }, null, "2026-11-21");
      const loaded = performance.getEntriesByType("resource").filter(({ name }) => /walkaway-coach/.test(name)).length;
      return { errors: view.errors.length, schema: guidance.schema, defaults: typeof rules.defaultPolicy(), coach: "coach" in rules, loaded };
    });
    assert.deepEqual(seen, { errors: 0, schema: "walkaway.guidance/1", defaults: "object", coach: false, loaded: 0 });
  });
});

test("many deals are scored as each is judged, whatever they come as, by rules with the coach and without", async () => {
  const { deals } = JSON.parse(readFileSync(new URL("../../www/demo/deals.json", import.meta.url), "utf8"));
  const all = deals.map((/** @type {any} */ { deal }) => deal);
  await browser.page({}, async (page) => {
    await withApi(page);
    const seen = await page.evaluate(async (deals) => {
      const { walkaway } = /** @type {any} */ (globalThis);
      const found = [];
      for (const what of [{}, { coach: true }]) {
        const rules = await walkaway.rules(what);
        for (const policy of [null, { price: { rows: [{ minimum_margin: "0.30", target_margin: "0.50" }] } }, { nonsense: 1 }]) {
          const one = deals.map((/** @type {any} */ deal) => rules.assess(deal, policy, "2026-11-21").verdict);
          for (const given of [deals, JSON.stringify(deals), deals.map((/** @type {any} */ deal) => JSON.stringify(deal)).join("\n")]) {
            const codes = rules.score(given, policy, "2026-11-21");
            const all = Array.from(codes, (code) => rules.scored(code)).map((it) => it && { best: it.best, worst: it.worst });
            found.push([JSON.stringify(all) === JSON.stringify(one), all.length]);
          }
        }
        found.push([rules.score([{ amount: NaN }, null, 5], null).join(), 3]);
      }
      return found;
    }, all);
    const each = Array.from({ length: 9 }, () => [true, all.length]);
    assert.deepEqual(seen, [...each, ["28,12,28", 3], ...each, ["28,12,28", 3]]);
  });
});
