// The coach below the card: loaded when it is first opened, what a rep under a demand finds there, and what it leaves.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { deals, demoTests } from "./demo.mjs";
import { cannot } from "../../pkg-scripts/lib/engines.mjs";
import { harness, withApi } from "./harness.mjs";

const browser = harness();
const on = demoTests(browser);
const demand = deals.find((/** @type {any} */ each) => each.key === "the-demand").deal;

/** Opens a section of the coach and waits until it is drawn. @param {import("./demo.mjs").Demo} demo @param {string} name */
async function open(demo, name) {
  const head = demo.card.locator(`#head-${name}`);
  if (!(await head.isVisible())) await demo.card.locator("#head-coach").click();
  await head.click();
  await demo.card.locator(`.wa-coach [data-section="${name}"] .body > :not(.quiet)`).first().waitFor();
  await demo.calm();
}

/** What a section says. @param {import("./demo.mjs").Demo} demo @param {string} name */
const read = (demo, name) => demo.card.locator(`.wa-coach [data-section="${name}"]`).innerText();

/** What stands in the field with the text for the buyer. @param {import("./demo.mjs").Demo} demo */
const answer = (demo) => demo.card.locator('.wa-coach [data-section="say"] textarea').first().inputValue();

describe("140,000, or we go to your competitor", () => {
  const words = {
    es: { level: /Requiere aprobación/, stance: /Todavía no toca retirarse/, chance: /de probabilidad/, dont: /No sueltes USD\s145,000/, next: /aprobación por escrito/ },
    en: { level: /Needs approval/, stance: /not time to walk away yet/, chance: /chance|probability|likely/i, dont: /\$145,000/, next: /for approval in writing/ },
  };
  for (const lang of /** @type {const} */ (["es", "en"])) {
    on(`the rep finds stance, strength, answer, warning and next step: ${lang}`, { deal: "the-demand", settings: { lang } }, async (demo) => {
      const expected = words[lang];
      assert.match(await demo.text(), expected.level);
      await demo.card.locator('[data-key="step"]').click();
      await demo.card.locator('.wa-coach [data-section="say"] textarea').first().waitFor();
      const said = await read(demo, "say");
      for (const name of /** @type {const} */ (["stance", "chance", "dont", "next"])) assert.match(said, expected[name], name);
      const text = await answer(demo);
      assert.match(text, /140,000/);
      assert.match(text, /Norvia/);
      for (const secret of [/126[.,]?000/, /142[.,]?000/, /141[.,]?750/, /105[.,]?000/, /80[.,]000/]) assert.doesNotMatch(text, secret, "law 7");
      assert.equal(await demo.card.evaluate((card) => card.shadowRoot?.activeElement?.id), "head-say", "the button leads there");
    });
  }

  on("one click copies the text as the rep has changed it, and what not to say is marked", { deal: "the-demand", context: { permissions: ["clipboard-read", "clipboard-write"] } }, async (demo) => {
    await open(demo, "say");
    const field = demo.card.locator('.wa-coach [data-section="say"] textarea').first();
    await field.fill("Están siendo poco razonables. Nuestro piso es 126.000.");
    await demo.calm();
    const said = await read(demo, "say");
    assert.match(said, /126\.000/, "the floor is marked in whatever writing");
    await field.fill("Gracias por su tiempo.");
    await demo.card.getByRole("button", { name: "Copiar" }).first().click();
    await demo.calm();
    assert.equal(await demo.page.evaluate(() => navigator.clipboard.readText()), "Gracias por su tiempo.");
  });
});

test("nothing of the coach is loaded before it is opened, and then once for all cards", async () => {
  await browser.page({}, async (page) => {
    await withApi(page);
    const seen = await page.evaluate(async (deal) => {
      const { walkaway, add, until, shadowOf } = /** @type {any} */ (globalThis);
      const loaded = () => performance.getEntriesByType("resource").filter(({ name }) => name.includes("walkaway-coach")).length;
      const [one, two] = [add("section"), add("section")];
      const [a, b] = [walkaway.mount(one, { deal }), walkaway.mount(two, { deal: { ...deal, id: "D-2" } })];
      await until(() => a.state === "ready" && b.state === "ready");
      await until(() => shadowOf(two).querySelector("#head-say"));
      const before = loaded();
      shadowOf(one).querySelector("#head-say").click();
      await until(() => shadowOf(one).querySelector("textarea"));
      const first = loaded();
      shadowOf(two).querySelector("#head-leverage").click();
      await until(() => shadowOf(two).querySelector('[data-section="leverage"] .body svg'));
      return { before, first, second: loaded() };
    }, demand);
    assert.deepEqual(seen, { before: 0, first: 3, second: 3 });
  });
});

test("a text in another language brings that language, once it is picked; where it cannot come, the text stays", async () => {
  let fail = true;
  const override = (/** @type {string} */ path) => (fail && /walkaway-coach-en\b/.test(path) ? { status: 404, body: "" } : undefined);
  await browser.page({ override, expects: (message) => /404|could not be loaded/.test(message) }, async (page) => {
    await withApi(page);
    const pick = () =>
      page.evaluate(async () => {
        const { place, shadowOf } = /** @type {any} */ (globalThis);
        const [, english] = shadowOf(place).querySelectorAll(".tongues input, .tongues button");
        english.click();
      });
    const seen = () =>
      page.evaluate(() => {
        const { place, shadowOf } = /** @type {any} */ (globalThis);
        const loaded = performance.getEntriesByType("resource").filter(({ name }) => /walkaway-(card|coach)-en\b/.test(name));
        return { text: shadowOf(place).querySelector("textarea").value, said: shadowOf(place).querySelector(".tongues [role=alert]")?.textContent ?? "", loaded: loaded.length };
      });
    await page.evaluate(async (deal) => {
      const { walkaway, add, until, shadowOf } = /** @type {any} */ (globalThis);
      const place = add("section");
      const card = walkaway.mount(place, { deal, lang: "es" });
      await until(() => card.state === "ready" && shadowOf(place).querySelector("#head-say"));
      shadowOf(place).querySelector("#head-say").click();
      await until(() => shadowOf(place).querySelector(".wa-coach textarea"));
      Object.assign(globalThis, { place });
    }, demand);
    const until = async (/** @type {(now: Awaited<ReturnType<typeof seen>>) => boolean} */ so) => {
      for (let tries = 0; tries < 100; tries += 1) {
        const now = await seen();
        if (so(now)) return now;
        await page.waitForTimeout(50);
      }
      throw new Error(`still ${JSON.stringify(await seen())}`);
    };
    const before = await seen();
    assert.equal(before.loaded, 0, "no English before anybody wants it");
    await pick();
    const failed = await until(({ said }) => said !== "");
    assert.equal(failed.text, before.text);
    assert.match(failed.said, /idioma/);
    fail = false;
    await pick();
    const english = await until(({ text }) => text !== before.text);
    assert.doesNotMatch(english.text, /[a-z]+-[a-z]+-[a-z]+/, "words, no names of messages");
    assert.match(english.text, /\b(the|we|our)\b/i);
    assert.equal(english.said, "");
  });
});

test("what cannot be loaded is said, with a way to try again", async () => {
  let fail = true;
  const override = (/** @type {string} */ path) => (fail && /walkaway-coach.*wasm$/.test(path) ? { status: 404, body: "" } : undefined);
  await browser.page({ override, expects: (message) => /404/.test(message) }, async (page) => {
    await withApi(page);
    await page.evaluate(async (deal) => {
      const { walkaway, add, until, shadowOf } = /** @type {any} */ (globalThis);
      const place = add("section");
      const card = walkaway.mount(place, { deal, lang: "es" });
      await until(() => card.state === "ready" && shadowOf(place).querySelector("#head-say"));
      shadowOf(place).querySelector("#head-say").click();
      await until(() => shadowOf(place).querySelector(".wa-coach .shim-failed button"));
      if (card.state !== "ready") throw new Error("the card itself goes on");
      Object.assign(globalThis, { place });
    }, demand);
    fail = false;
    await page.evaluate(async () => {
      const { until, shadowOf, place } = /** @type {any} */ (globalThis);
      shadowOf(place).querySelector(".wa-coach .shim-failed button").click();
      await until(() => shadowOf(place).querySelector(".wa-coach textarea"));
    });
  });
});

test("a panic in the coach leaves the card, and a fresh coach takes its place", async () => {
  const expects = (/** @type {string} */ message) => /unreachable|made to fail by a test/.test(message);
  await browser.page({ expects }, async (page) => {
    await withApi(page);
    const seen = await page.evaluate(async (deal) => {
      const { walkaway, add, until, shadowOf, textOf, panicNext } = /** @type {any} */ (globalThis);
      const place = add("section");
      const card = walkaway.mount(place, { deal, lang: "es" });
      /** @type {any[]} */
      const errors = [];
      card.on("error", (/** @type {any} */ error) => errors.push(error));
      await until(() => card.state === "ready" && shadowOf(place).querySelector("#head-say"));
      shadowOf(place).querySelector("#head-say").click();
      await until(() => shadowOf(place).querySelector(".wa-coach textarea"));
      const verdict = textOf(place);
      const mend = panicNext();
      shadowOf(place).querySelector("#head-talks").click();
      await until(() => errors.length > 0);
      mend();
      await until(() => shadowOf(place).querySelector('.wa-coach [data-section="talks"] svg:not(.chevron)'));
      return { state: card.state, same: textOf(place) === verdict, errors: errors.map(({ code, recovered }) => [code, recovered]) };
    }, demand);
    assert.deepEqual(seen, { state: "ready", same: true, errors: [["panic", true]] });
  });
});

test("after the second panic in a row the coach gives up plainly, and another deal starts it again", async () => {
  const expects = (/** @type {string} */ message) => /unreachable|made to fail by a test/.test(message);
  await browser.page({ expects }, async (page) => {
    await withApi(page);
    const seen = await page.evaluate(async (deal) => {
      const { walkaway, add, until, shadowOf, panicNext } = /** @type {any} */ (globalThis);
      const place = add("section");
      const card = walkaway.mount(place, { deal, lang: "es" });
      /** @type {any[]} */
      const errors = [];
      card.on("error", (/** @type {any} */ error) => errors.push(error));
      await until(() => card.state === "ready" && shadowOf(place).querySelector("#head-say"));
      shadowOf(place).querySelector("#head-say").click();
      await until(() => shadowOf(place).querySelector(".wa-coach textarea"));
      const mend = panicNext(2);
      shadowOf(place).querySelector("#head-talks").click();
      await until(() => shadowOf(place).querySelector(".wa-coach .broken"));
      mend();
      // The very same would fail the very same way.
      card.update({ deal: { ...deal } });
      await new Promise((done) => setTimeout(done, 100));
      const still = Boolean(shadowOf(place).querySelector(".wa-coach .broken"));
      card.update({ deal: { ...deal, id: "another" } });
      await until(() => shadowOf(place).querySelector(".wa-coach textarea"));
      return { state: card.state, still, after: shadowOf(place).querySelector(".wa-coach .broken"), errors: errors.map(({ recovered }) => recovered) };
    }, demand);
    assert.deepEqual(seen, { state: "ready", still: true, after: null, errors: [true, false] });
  });
});

test("records go to the page once for each click, with what every record says", async () => {
  await browser.page({}, async (page) => {
    await withApi(page);
    const seen = await page.evaluate(async (deal) => {
      const { walkaway, add, until, shadowOf } = /** @type {any} */ (globalThis);
      const place = add("section");
      /** @type {any[]} */
      const intents = [];
      const host = { intent: async (/** @type {any} */ intent) => (intents.push(intent), { status: "applied" }) };
      const card = walkaway.mount(place, { deal, host, lang: "es" });
      await until(() => card.state === "ready" && shadowOf(place).querySelector("#head-say"));
      shadowOf(place).querySelector("#head-say").click();
      const sent = await until(() =>
        [...shadowOf(place).querySelectorAll(".wa-coach button")].find((/** @type {any} */ button) => button.textContent === "Ya lo envié"),
      );
      sent.click();
      await until(() => intents.length > 0);
      return intents;
    }, demand);
    assert.equal(seen.length, 1);
    const [{ intent_id, kind, deal_id, record }] = seen;
    assert.deepEqual([kind, deal_id], ["record", demand.id]);
    const { schema, id, kind: what, deal_id: of, buyer } = record;
    assert.deepEqual([schema, id, what, of, buyer], ["walkaway.record/1", intent_id, "posture", demand.id, demand.buyer]);
  });
});

test("60 cards with an open coach leave nothing behind", { skip: cannot("gc") }, async () => {
  await browser.page({}, async (page) => {
    await withApi(page);
    const alive = await page.evaluate(async (deal) => {
      const { walkaway, add, until, shadowOf, collected } = /** @type {any} */ (globalThis);
      /** @type {WeakRef<object>[]} */
      const refs = [];
      for (let turn = 0; turn < 60; turn++) {
        const place = add("section");
        const card = walkaway.mount(place, { deal: { ...deal, id: `D-${turn}` } });
        await until(() => card.state === "ready" && shadowOf(place).querySelector("#head-say"));
        // What was open stays open with the next card.
        if (turn === 0) shadowOf(place).querySelector("#head-say").click();
        await until(() => shadowOf(place).querySelector(".wa-coach textarea"));
        refs.push(new WeakRef(place), new WeakRef(shadowOf(place).querySelector(".wa-coach")));
        await card.destroy();
        place.remove();
      }
      await collected(refs);
      return refs.filter((ref) => ref.deref()).length;
    }, demand);
    assert.equal(alive, 0);
  });
});
