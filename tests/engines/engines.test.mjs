// The same short story in Chromium, Firefox and WebKit, and the card says the same in all three. Everything else is
// tried in tests/browser, in the first two.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { teamRecords } from "../../www/demo/review-data.js";
import { serve, STRICT_POLICY } from "../../pkg-scripts/serve.mjs";
import { withApi } from "../browser/harness.mjs";
import { ENGINES } from "./drivers.mjs";

const BLANK = "/tests/browser/pages/blank.html";
const { deals } = JSON.parse(readFileSync(new URL("../../www/demo/deals.json", import.meta.url), "utf8"));
const STANDARD = JSON.parse(readFileSync(new URL("../../www/demo/policies/standard.json", import.meta.url), "utf8"));
const dealOf = (/** @type {string} */ key) => deals.find((/** @type {any} */ each) => each.key === key).deal;

/** What each engine shows, by what is looked at. @type {Map<string, Map<string, string>>} */
const shown = new Map();

/** What ICU writes differently between versions: blanks of several kinds, none before a percent sign, and dates. @param {string} text */
const evened = (text) =>
  text
    .replace(/[\s\u00a0\u202f\u2009]+/g, " ")
    .replace(/(\d) ?%/g, "$1%")
    .replace(/\b(de |\.)?(ene|feb|mar|abr|may|jun|jul|ago|sept?|oct|nov|dic)\.?/g, "$2")
    .replace(/\bsept\b/g, "sep");

for (const [engine, start] of Object.entries(ENGINES)) {
  describe(engine, () => {
    /** @type {import("./drivers.mjs").Engine} */
    let page;
    /** @type {Awaited<ReturnType<typeof serve>>} */
    let server;
    /** @type {Awaited<ReturnType<typeof serve>>} */
    let widget;
    before(async () => {
      server = await serve({ host: "localhost" });
      widget = await serve({ host: "127.0.0.1" });
      page = await start();
      console.log(`# ${page.name}`);
    });
    after(async () => {
      await page?.close();
      await server?.close();
      await widget?.close();
    });

    /** @param {string} what @param {string} text */
    const note = (what, text) => {
      const all = shown.get(what) ?? new Map();
      shown.set(what, all.set(engine, evened(text)));
    };

    /** A fresh page. @param {Partial<import("../../pkg-scripts/serve.mjs").Options>} [options] */
    const open = async (options = {}) => {
      server.options.policy = options.policy;
      server.options.override = options.override;
      await page.open(`${server.url}${BLANK}?${Math.random()}`);
      await page.evaluate(() => localStorage.clear());
      await withApi(/** @type {any} */ (page));
      await page.evaluate(() => {
        const w = /** @type {any} */ (globalThis);
        // What is said aloud at a change comes a moment later.
        w.still = (/** @type {Element} */ place) => {
          const copy = w.shadowOf(place).querySelector(".wa-root").cloneNode(true);
          for (const spoken of copy.querySelectorAll("[aria-live]")) spoken.remove();
          return copy.textContent;
        };
        w.LOOK = { es: { lang: "es", locale: "es-MX" }, en: { lang: "en", locale: "en-US" } };
        w.shown = async (/** @type {any} */ deal, lang = "es", { wait = 15_000, ...more } = {}) => {
          const place = w.add("section");
          const card = w.walkaway.mount(place, { deal, today: "2026-11-21", ...w.LOOK[lang], ...more });
          await w.until(() => card.state === "ready" || card.state === "failed", wait);
          return { place, card, level: () => w.shadowOf(place).querySelector(".band")?.getAttribute("data-level") };
        };
      });
    };

    for (const lang of /** @type {const} */ (["es", "en"])) {
      test(`every demo deal, ${lang}`, async () => {
        await open();
        const seen = await page.evaluate(
          async ({ deals, lang, policy }) => {
            const w = /** @type {any} */ (globalThis);
            const { place, card, level } = await w.shown(deals[0].deal, lang, { policy });
            const found = [];
            for (const { key, deal } of deals) {
              card.update({ deal });
              await w.settled();
              await w.until(() => card.state === "ready");
              const leads = Boolean(w.shadowOf(place).querySelector(".band[data-ended]"));
              found.push({ key, leads, level: level(), text: w.still(place), height: place.getBoundingClientRect().height });
            }
            return found;
          },
          { deals, lang, policy: STANDARD },
        );
        for (const { key, leads, level, text, height } of seen) {
          const { best, worst } = deals.find((/** @type {any} */ each) => each.key === key).expect.standard;
          // What leads with a conversation, or with how it ended, has no verdict's tone.
          assert.equal(leads, /^(play-(?!leaving|return)|just-won)/.test(key), key);
          assert.equal(level, best === worst && !leads ? best : "open", key);
          assert.ok(height > 200, `${key} is drawn`);
          note(`${key}, ${lang}`, text);
        }
      });
    }

    test("styles and shapes are there: tones, the ladder's zones, nothing black", async () => {
      await open();
      const seen = await page.evaluate(async (deal) => {
        const w = /** @type {any} */ (globalThis);
        const { place } = await w.shown(deal);
        const colour = (/** @type {string} */ selector, /** @type {any} */ name) => getComputedStyle(w.shadowOf(place).querySelector(selector))[name];
        return [colour(".ladder .zone.below", "fill"), colour(".ladder .zone.clear", "fill"), colour(".band", "backgroundColor"), colour(".card", "containerType")];
      }, dealOf("worked-example"));
      assert.equal(new Set(seen.slice(0, 3)).size, 3, seen.join());
      for (const colour of seen.slice(0, 3)) assert.doesNotMatch(colour, /rgb\(0, 0, 0\)|^none$|rgba\(0, 0, 0, 0\)/);
    });

    test("an edit of the record, an answer to a question, and the answer kept over a reload", async () => {
      await open();
      const levels = await page.evaluate(async (deals) => {
        const w = /** @type {any} */ (globalThis);
        const edited = await w.shown(deals.worked);
        const found = [edited.level()];
        for (const amount of ["142000", "125999.99"]) {
          edited.card.update({ deal: { ...deals.worked, amount } });
          await w.settled();
          found.push(edited.level());
        }
        const asked = await w.shown(deals.asked);
        found.push(asked.level());
        [...w.shadowOf(asked.place).querySelectorAll(".next .choice")].find((choice) => choice.textContent === "No").click();
        await w.until(() => asked.level() === "hold_firm");
        return found;
      }, { worked: dealOf("worked-example"), asked: dealOf("one-question") });
      assert.deepEqual(levels, ["needs_approval", "go_ahead", "walk_away", "open"]);
      await page.open(server.url + BLANK);
      await withApi(/** @type {any} */ (page));
      const kept = await page.evaluate(async (deal) => {
        const w = /** @type {any} */ (globalThis);
        const place = w.add("section");
        const card = w.walkaway.mount(place, { deal, lang: "es", today: "2026-11-21" });
        await w.until(() => card.state === "ready");
        return w.shadowOf(place).querySelector(".band").getAttribute("data-level");
      }, dealOf("one-question"));
      assert.equal(kept, "hold_firm");
    });

    test("the coach: what to say, the strength, the talks, leaving", async () => {
      await open();
      const texts = await page.evaluate(async (deal) => {
        const w = /** @type {any} */ (globalThis);
        const { place } = await w.shown(deal);
        /** @type {Record<string, string>} */
        const found = {};
        await w.until(() => w.shadowOf(place).querySelector("#head-say"));
        for (const name of ["say", "leverage", "talks", "leave"]) {
          w.shadowOf(place).querySelector(`#head-${name}`).click();
          const body = () => w.shadowOf(place).querySelector(`.wa-coach [data-section="${name}"] .body > :not(.quiet)`);
          await w.until(body);
          await w.settled();
          found[name] = w.shadowOf(place).querySelector(`.wa-coach [data-section="${name}"]`).textContent;
        }
        return { ...found, letter: w.shadowOf(place).querySelector('.wa-coach [data-section="say"] textarea').value };
      }, dealOf("the-demand"));
      assert.match(/** @type {any} */ (texts).letter, /140,000/);
      for (const [name, text] of Object.entries(texts)) {
        assert.ok(text.length > 40, name);
        note(`coach: ${name}`, text);
      }
    });

    test("failures, each by its name", async () => {
      const card = (/** @type {string} */ path) => /walkaway-card.*\.wasm$/.test(path);
      const folder = new URL("../../dist/", import.meta.url);
      const { readdirSync } = await import("node:fs");
      const wasm = (/** @type {string} */ part) => readFileSync(new URL(readdirSync(folder).find((name) => name.startsWith(`walkaway-${part}.`) && name.endsWith(".wasm")) ?? "", folder));
      const damaged = Buffer.from(wasm("card")).fill(0xff, 20_000, 21_000);
      const is = (/** @type {import("../../pkg-scripts/serve.mjs").Answer} */ answer) => ({ override: (/** @type {string} */ path) => (card(path) ? answer : undefined) });
      const type = "application/wasm";
      for (const [what, options, code] of /** @type {[string, object, string][]} */ ([
        ["not found", is({ status: 404, type: "text/plain", body: "no" }), "not-found"],
        ["no network", is({ hangUp: true }), "network"],
        ["a page", is({ type: "text/html", body: "<!doctype html>" }), "not-wasm"],
        ["a page as wasm", is({ type, body: "<!doctype html>" }), "not-wasm"],
        ["nothing", is({ type, body: "" }), "not-wasm"],
        ["cut off", is({ type, body: wasm("card").subarray(0, 50_000) }), "damaged"],
        ["cut off, another type", is({ type: "text/plain", body: wasm("card").subarray(0, 5) }), "damaged"],
        ["damaged", is({ type, body: damaged }), "damaged"],
        ["another version's", is({ type, body: wasm("review") }), "version"],
        ["of a later day", is({ type, body: new Uint8Array([0, 97, 115, 109, 9, 0, 0, 0]) }), "unsupported"],
        ["forbidden", { policy: STRICT_POLICY.replace(" 'wasm-unsafe-eval'", "") }, "csp"],
        ["fetching forbidden", { policy: STRICT_POLICY.replace("connect-src 'self'; ", "") }, "csp"],
      ])) {
        await open(options);
        const seen = await page.evaluate(async (deal) => {
          const w = /** @type {any} */ (globalThis);
          const place = w.add("section");
          const card = w.walkaway.mount(place, { deal, lang: "es" });
          let code = "";
          card.on("error", (/** @type {any} */ error) => (code = error.code));
          await w.until(() => card.state === "failed");
          return { code, text: w.noticeOf(place).textContent };
        }, dealOf("worked-example"));
        assert.equal(seen.code, code, `${what}: ${seen.text}`);
        assert.ok(seen.text.length > 40, what);
      }
    });

    test("a panic is one card's affair and is mended", async () => {
      await open();
      const seen = await page.evaluate(async (deal) => {
        const w = /** @type {any} */ (globalThis);
        const [one, two] = [await w.shown(deal), await w.shown(deal)];
        const before = w.textOf(one.place);
        /** @type {any[]} */
        const errors = [];
        one.card.on("error", (/** @type {any} */ error) => errors.push([error.code, error.recovered]));
        const mend = w.panicNext();
        one.card.update({ deal: { ...deal, amount: "100000", cost: { direct: "80000" } } });
        await w.until(() => errors.length > 0);
        mend();
        await w.until(() => one.card.state === "ready" && w.textOf(one.place) === before);
        two.card.update({ deal: { ...deal, amount: "100000" } });
        await w.until(() => two.level() === "walk_away");
        one.card.update({ deal: { ...deal, amount: "100000" } });
        await w.until(() => one.level() === "walk_away");
        return errors;
      }, dealOf("worked-example"));
      assert.deepEqual(seen, [["panic", true]]);
    });

    test("sixty cards at once, and gone again", async (it) => {
      await open();
      const seen = await page.evaluate(async (deal) => {
        const w = /** @type {any} */ (globalThis);
        const begun = performance.now();
        const all = await Promise.all(Array.from({ length: 60 }, (_, at) => w.shown({ ...deal, id: `D-${at}` }, "es", { wait: 55_000 })));
        const took = performance.now() - begun;
        const levels = new Set(all.map((each) => each.level()));
        await Promise.all(all.map((each) => each.card.destroy()));
        return { levels: [...levels], left: document.querySelectorAll("[data-wa-state]").length, took };
      }, dealOf("worked-example"));
      assert.deepEqual([seen.levels, seen.left], [["needs_approval"], 0]);
      it.diagnostic(`${Math.round(seen.took)} ms`);
    });

    test("the iframe of another origin", async () => {
      widget.options.override = (path) =>
        path === "/dist/frame.config.json" ? { body: JSON.stringify({ schema: "walkaway.frame/1", origins: [server.url] }) } : undefined;
      await open({ policy: `${STRICT_POLICY}; frame-src ${widget.url}` });
      const seen = await page.evaluate(
        async ({ deal, src }) => {
          const w = /** @type {any} */ (globalThis);
          const { mountFrame } = await import(/** @type {any} */ ("/dist/frame-host.js"));
          /** @type {any[]} */
          const changes = [];
          const place = w.add("section");
          place.addEventListener("walkaway-verdict", (/** @type {any} */ event) => changes.push(event.detail));
          const handle = mountFrame(place, { src, deal, lang: "es", today: "2026-10-09" });
          await w.until(() => handle.state === "ready" && changes.length > 0);
          handle.update({ deal: { ...deal, amount: "100000" } });
          await w.until(() => changes.length > 1);
          await w.until(() => Number(handle.iframe.height) > 200);
          return JSON.stringify(changes);
        },
        { deal: dealOf("worked-example"), src: `${widget.url}/dist/frame.html` },
      );
      assert.match(seen, /needs_approval.*walk_away/);
    });

    test("the leader's element", async () => {
      await open();
      const text = await page.evaluate(async (records) => {
        const w = /** @type {any} */ (globalThis);
        const review = await import(/** @type {any} */ ("/dist/review.js"));
        const place = w.add("section");
        const handle = review.mountReview(place, { records, lang: "es", locale: "es-MX", today: "2026-11-21" });
        await w.until(() => handle.state === "ready");
        await w.settled();
        return w.still(place);
      }, teamRecords("2026-11-21"));
      assert.ok(text.length > 200);
      note("the leader's element", text);
    });
  });
}

test("what is to be read is the same in every engine", (it) => {
  const names = Object.keys(ENGINES);
  let compared = 0;
  for (const [what, by] of shown) {
    const [first = "", ...others] = [...by];
    for (const [engine, text] of others) {
      compared++;
      let at = 0;
      while (at < text.length && text[at] === first[1]?.[at]) at++;
      const around = (/** @type {string} */ text) => text.slice(Math.max(0, at - 40), at + 60);
      assert.ok(text === first[1], `${what}: ${engine} says …${around(text)}… where ${first[0]} says …${around(first[1] ?? "")}…`);
    }
  }
  it.diagnostic(`${compared} texts compared between ${names.join(", ")}`);
});
