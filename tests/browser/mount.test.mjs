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
    const [script, wasm, words] = ["walkaway-card.js", "walkaway-card.wasm", "walkaway-card-es.js"].map((name) => asked.filter((path) => path === `/dist/${name}`).length);
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
      for (const name of ["ready", "verdict"]) document.body.addEventListener(`walkaway-${name}`, () => heard.push(name));
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
      const w = /** @type {any} */ (globalThis);
      for (let turn = 0; turn < 500 && !(card.state === "ready" && w.warned.length >= 2); turn++) await new Promise((done) => setTimeout(done, 10));
      return { state: card.state, warned: w.warned };
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

test("every option is a property, set before the element is known or after, and what was emptied is drawn anew: card and leader's element", async () => {
  await browser.page({}, async (page) => {
    await withApi(page);
    const seen = await page.evaluate(async (deal) => {
      const { walkaway, add, until } = /** @type {any} */ (globalThis);
      const records = [{ id: "R", kind: "walk_away", on: "2026-10-09", deal_id: "D", currency: "USD", value: "140000" }];
      const given = /** @type {Record<string, any>} */ ({ "walkaway-card": { deal, theme: "dark", locale: "es-CO", today: "2026-10-10" }, "walkaway-review": { records, theme: "dark", locale: "es-CO", today: "2026-10-10", currency: "USD", fiscalStart: 4 } });
      const early = Object.keys(given).map((tag) => Object.assign(add(tag), given[tag]));
      walkaway.define();
      const { mountReview } = await import(/** @type {any} */ ("/dist/review.js"));
      await until(() => early.every((it) => it.state === "ready"));
      const told = early.map((it) => [it.dataset.waTheme, it.locale, it.theme, it.today]);
      for (const it of early) Object.assign(it, { theme: null, locale: null });
      await until(() => early.every((it) => !it.dataset.waTheme));
      const after = early.map((it) => [it.locale, it.theme, it.state]);
      const emptied = [];
      for (const [mount, options] of /** @type {[any, any][]} */ ([[walkaway.mount, { deal }], [mountReview, { records }]])) {
        const place = add("section");
        const one = mount(place, options);
        await until(() => one.state === "ready");
        place.replaceChildren();
        const two = mount(place, options);
        await until(() => two.state === "ready");
        emptied.push([one.state, place.children.length, Boolean(place.lastElementChild.shadowRoot.querySelector(".wa-root")?.textContent)]);
      }
      return { told, after, emptied };
    }, DEAL);
    assert.deepEqual(seen.told, Array(2).fill(["dark", "es-CO", "dark", "2026-10-10"]));
    assert.deepEqual(seen.after, Array(2).fill([null, null, "ready"]));
    assert.deepEqual(seen.emptied, Array(2).fill(["destroyed", 1, true]));
  });
});

test("an attribute that comes, changes or goes while the element is out of the page counts when it is back", async () => {
  await browser.page({}, async (page) => {
    await withApi(page);
    const seen = await page.evaluate(async (deal) => {
      const { walkaway, add, until, settled } = /** @type {any} */ (globalThis);
      walkaway.define();
      await import(/** @type {any} */ ("/dist/review.js"));
      const home = add("div");
      const made = (/** @type {string} */ tag, /** @type {Record<string, string>} */ attributes) => {
        const element = document.createElement(tag);
        for (const [name, value] of Object.entries({ lang: "en", locale: "de-CH", place: "one", ...attributes })) element.setAttribute(name, value);
        return /** @type {any} */ (home.appendChild(element));
      };
      const card = made("walkaway-card", {});
      const review = made("walkaway-review", { currency: "EUR", "fiscal-start": "4", "durable-months": "6" });
      card.deal = deal;
      review.records = [{ id: "R", kind: "walk_away", on: "2026-10-09", deal_id: "D", currency: "USD", value: "140000" }];
      const both = [card, review];
      const text = (/** @type {any} */ it) => it.shadowRoot.querySelector(".wa-root")?.textContent ?? "";
      const state = async () => {
        await until(() => both.every((it) => it.state === "ready"));
        await settled();
        const given = [card.place, review.place, review.currency, review.fiscalStart, review.durableMonths];
        return { given, english: [/approval/.test(text(card)), /walk away/.test(text(review))], numbers: /140[’']000/.test(text(card)) };
      };
      const out = async (/** @type {() => void} */ work) => {
        for (const it of both) it.remove();
        await settled();
        work();
        home.append(...both);
        return state();
      };
      const first = await state();
      const none = await out(() => both.forEach((it) => [...it.attributes].forEach(({ name }) => name.startsWith("data-") || it.removeAttribute(name))));
      const again = await out(() => {
        for (const it of both) for (const [name, value] of Object.entries({ lang: "en", place: "two" })) it.setAttribute(name, value);
        card.setAttribute("locale", "de-CH");
        review.setAttribute("currency", "USD");
        review.setAttribute("fiscal-start", "7");
      });
      return { first, none, again };
    }, DEAL);
    assert.deepEqual(seen.first, { given: ["one", "one", "EUR", "4", "6"], english: [true, true], numbers: true });
    assert.deepEqual(seen.none, { given: [null, null, null, null, null], english: [false, false], numbers: false });
    assert.deepEqual(seen.again, { given: ["two", "two", "USD", "7", null], english: [true, true], numbers: true });
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
      return { errors: view.errors.filter((/** @type {any} */ it) => it.severity === "error").length, schema: guidance.schema, defaults: typeof rules.defaultPolicy(), coach: "coach" in rules, loaded };
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
