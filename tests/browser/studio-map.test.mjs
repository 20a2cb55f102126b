// The studio's panel for the mapping, by itself: fields picked from a record, what comes out, mistakes in their place, and a
// text of which nothing is lost.
import { build } from "esbuild";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { before, test } from "node:test";
import { at } from "../../pkg-scripts/lib/run.mjs";
import { wordsModule } from "../../pkg-scripts/lib/words.mjs";
import { STRICT_POLICY } from "../../pkg-scripts/serve.mjs";
import { mapRecord } from "../../www/hosts/map.js";
import { BLANK, harness } from "./harness.mjs";

const browser = harness();
const SCRIPT = "/dist/studio-map-test.js";
/** What draws the studio takes no HTML that is not its own, and says so to the browser by its name. */
const POLICY = STRICT_POLICY.replace("trusted-types 'none'", "trusted-types lit-html");
const axe = readFileSync(at("node_modules", "axe-core", "axe.min.js"), "utf8");
let script = "";

before(async () => {
  const words = {
    name: "words",
    setup(/** @type {import("esbuild").PluginBuild} */ plugin) {
      plugin.onResolve({ filter: /^walkaway:words-/ }, ({ path }) => ({ path, namespace: "words" }));
      plugin.onLoad({ filter: /.*/, namespace: "words" }, ({ path }) => ({ contents: wordsModule(/** @type {any} */ (path.slice("walkaway:words-".length))) }));
    },
  };
  const { outputFiles } = await build({ entryPoints: [at("tests", "browser", "pages", "studio-map.js")], bundle: true, format: "esm", write: false, loader: { ".css": "text" }, plugins: [words], logLevel: "warning" });
  script = outputFiles?.[0]?.text ?? "";
});

const RECORD = {
  Id: "006-1",
  Name: "Plataforma de cobros",
  Amount: "140.000,50",
  CurrencyIsoCode: "USD",
  StageName: "Negotiation/Review",
  CloseDate: "15.03.2026",
  Account: { Name: "Clínicas San Telmo", Industry: "Salud", AnnualRevenue: 3178.24 },
  Direct_Cost__c: 80000,
  Overhead__c: 0,
  Tags: "a, b",
};
const MAPPING = '{\n  // kept as it is\n  "schema": "walkaway.mapping/1",\n  "x_ours": { "b": 1,   "a": [1,2] },\n  "fields": {\n    "id": { "from": "Id", "kind": "text" }\n  }\n}\n'.replace("  // kept as it is\n", "");

/** @param {{ texts?: Record<string, unknown>, lang?: "es" | "en", policy?: object, context?: object }} given @param {(page: import("playwright-core").Page) => Promise<void>} work */
function inPanel({ texts = {}, lang = "es", policy = {}, context = {} }, work) {
  const override = (/** @type {string} */ path) => (path === SCRIPT ? { body: script, type: "text/javascript" } : undefined);
  const written = Object.fromEntries(Object.entries({ mapping: MAPPING, record: RECORD, ...texts }).map(([name, value]) => [name, typeof value === "string" ? value : JSON.stringify(value, null, 2)]));
  return browser.page({ path: BLANK, policy: POLICY, override, context }, async (page) => {
    await page.evaluate(
      async ({ script, texts, lang, policy }) => {
        const [{ rules }] = await Promise.all([import(String(new URL("/dist/index.js", location.href))), import(script)]);
        await /** @type {any} */ (globalThis).startMap({ texts, lang, policy, judge: await rules() });
      },
      { script: SCRIPT, texts: written, lang, policy },
    );
    await work(page);
  });
}

/** @param {import("playwright-core").Page} page */
const mappingOf = (page) => page.evaluate(() => /** @type {any} */ (globalThis).studio.texts.mapping).then((text) => ({ text, value: JSON.parse(text) }));
/** @param {import("playwright-core").Page} page @param {string} target */
const fact = (page, target) => page.locator(`.fact[data-target="${target}"]`);
/** @param {import("playwright-core").Page} page @param {string} group */
const open = (page, group) => page.locator(`details[data-group="${group}"]`).evaluate((element) => void (/** @type {HTMLDetailsElement} */ (element).open = true));

/** Types as a person does: what a script puts in is no change to every browser. @param {import("playwright-core").Locator} locator @param {string} text @param {string} [then] */
async function typed(locator, text, then = "Tab") {
  await locator.focus();
  await locator.press("ControlOrMeta+a");
  await locator.page().keyboard.type(text);
  await locator.press(then);
}

test("a field that is offered is taken with a click, read as it is written, and its result stands beside it", async () => {
  await inPanel({}, async (page) => {
    const offered = fact(page, "amount").locator('[data-do="take"]');
    assert.match(await offered.first().innerText(), /^Amount/);
    await offered.first().click();
    await page.waitForFunction(() => {
      const { activeElement } = /** @type {any} */ (document.querySelector("#studio")).shadowRoot;
      return activeElement?.closest(".fact")?.dataset.target === "amount";
    });
    await fact(page, "close_on").locator('[data-do="take"]').first().click();
    const { text, value } = await mappingOf(page);
    assert.deepEqual(value.fields.amount, { from: "Amount", kind: "money", written: "1.234,56" });
    assert.deepEqual(value.fields.close_on, { from: "CloseDate", kind: "date", written: "dd/mm/yyyy" });
    assert.ok(text.includes('"x_ours": { "b": 1,   "a": [1,2] }'), "what nobody knows stays as it was written");
    assert.match(await fact(page, "amount").locator(".result").innerText(), /140\.000,50 → 140000\.50/);
    assert.match(await fact(page, "close_on").locator(".result").innerText(), /15\.03\.2026 → 2026-03-15/);
    const { deal } = mapRecord(value, RECORD);
    assert.deepEqual([deal.amount, deal.close_on], ["140000.50", "2026-03-15"]);
  });
});

test("transforms and their settings change the text and the result at once; those of another reading go", async () => {
  await inPanel({ texts: { mapping: { schema: "walkaway.mapping/1", fields: { "fit.company_size": { from: "Account.AnnualRevenue", kind: "money", x_note: "ours" } } } } }, async (page) => {
    await open(page, "fit");
    const size = fact(page, "fit.company_size");
    assert.match(await size.locator(".result").innerText(), /3178\.24 → 3178\.24/);
    await size.locator('[data-setting="unit"]').selectOption("millions");
    assert.match(await size.locator(".result").innerText(), /3178240000/);
    await typed(size.locator('[data-setting="currency"]'), "USD", "Enter");
    assert.match(await size.locator(".result").innerText(), /3178240000 USD/);
    await size.locator(".more > summary").click();
    await typed(size.locator('[data-setting="tax_included"]'), "0.16");
    assert.deepEqual((await mappingOf(page)).value.fields["fit.company_size"], { from: "Account.AnnualRevenue", kind: "money", x_note: "ours", unit: "millions", currency: "USD", tax_included: "0.16" });
    await size.locator('[data-setting="kind"]').selectOption("integer");
    assert.deepEqual((await mappingOf(page)).value.fields["fit.company_size"], { from: "Account.AnnualRevenue", kind: "integer", x_note: "ours", unit: "millions" });
    await size.locator('[data-setting="unit"]').selectOption("");
    assert.deepEqual((await mappingOf(page)).value.fields["fit.company_size"], { from: "Account.AnnualRevenue", kind: "integer", x_note: "ours" });
  });
});

test("won and lost stages are lines; a table is rows with the policy's values, and the record's own value one click away", async () => {
  await inPanel({}, async (page) => {
    await fact(page, "outcome").locator('[data-do="take"]').first().click();
    await typed(fact(page, "outcome").locator('[data-outcome="won"]'), "Closed Won\nGanada");
    await typed(fact(page, "outcome").locator('[data-outcome="lost"]'), "Closed Lost");
    const { outcome } = (await mappingOf(page)).value.fields;
    assert.deepEqual([outcome.table, outcome.others], [{ "Closed Won": "won", Ganada: "won", "Closed Lost": "lost" }, "nothing"]);
    await typed(fact(page, "outcome").locator('[data-outcome="won"]'), "Ganada");
    assert.deepEqual((await mappingOf(page)).value.fields.outcome.table, { Ganada: "won", "Closed Lost": "lost" });
    await open(page, "fit");
    const industry = fact(page, "fit.industry");
    await industry.locator('[data-do="take"]').first().click();
    assert.deepEqual((await mappingOf(page)).value.fields["fit.industry"].table, { Salud: "" });
    await industry.locator("select[data-value]").selectOption("health_care");
    assert.match(await industry.locator(".result").innerText(), /Salud → health_care/);
    await typed(industry.locator('[data-row=""]'), "Banca", "Enter");
    assert.deepEqual((await mappingOf(page)).value.fields["fit.industry"].table, { Salud: "health_care", Banca: "" });
    await typed(industry.locator('[data-row="Banca"]'), "Banco");
    assert.deepEqual(Object.keys((await mappingOf(page)).value.fields["fit.industry"].table), ["Salud", "Banco"]);
    await industry.locator("button[aria-label*=Banco]").click();
    assert.deepEqual((await mappingOf(page)).value.fields["fit.industry"].table, { Salud: "health_care" });
  });
});

test("what is wrong or doubtful stands at its field, with its way to the text", async () => {
  const fields = {
    id: { from: "Idd", kind: "text" },
    amount: { from: "Amount", kind: "date" },
    "cost.overhead": { from: "Overhead__c", kind: "money" },
    "fit.industry": { from: "Account.Industry", kind: "lookup", table: { Salud: "healthcare" } },
    segment: { from: "Account", kind: "text" },
    "our.own": { from: "Id", kind: "text" },
  };
  for (const [lang, says] of /** @type {const} */ ([["es", /¿Querías decir/], ["en", /Did you mean/]])) {
    await inPanel({ lang, texts: { mapping: { schema: "walkaway.mapping/1", fields } } }, async (page) => {
      for (const group of ["size", "fit", "others"]) await open(page, group);
      const said = (/** @type {string} */ target) => fact(page, target).locator(".said").innerText();
      assert.match(await said("id"), says);
      assert.match(await said("id"), /Idd.*Id\b/);
      assert.match(await said("amount"), /money, micros, decimal, integer/);
      assert.match(await said("cost.overhead"), /zero_is_empty/);
      assert.match(await said("fit.industry"), /healthcare.*health_care/);
      assert.match(await said("segment"), /Account\.Name/);
      assert.match(await said("our.own"), /our\.own/);
      assert.equal(await fact(page, "amount").locator('.mistake[data-severity="error"]').count() > 0, true);
      assert.equal(await fact(page, "cost.overhead").locator('.mistake[data-severity="error"]').count(), 0);
      await fact(page, "fit.industry").locator(".said .link").click();
      const { went, mapping } = await page.evaluate(() => {
        const { went, texts } = /** @type {any} */ (globalThis).studio;
        return { went: went.at(-1), mapping: texts.mapping };
      });
      assert.equal(went[0], "mapping");
      assert.match(mapping.split("\n")[went[1] - 1].slice(went[2] - 1), /^"Salud"/);
      for (const text of await page.locator(".said").allInnerTexts()) assert.doesNotMatch(text, /\{\w+\}|undefined|fields\.amount/);
    });
  }
});

test("what would mend it is one click away: the nearest path or value, the notation that reads it, what zero means, a path inside a group", async () => {
  const fields = {
    id: { from: "Idd", kind: "text" },
    amount: { from: "Amount", kind: "money" },
    close_on: { from: "CloseDate", kind: "date" },
    "cost.overhead": { from: "Overhead__c", kind: "money" },
    buyer: { from: "Account", kind: "text" },
    "fit.industry": { from: "Account.Industry", kind: "lookup", table: { "S.A. Salud": "healthcare", Salud: "helth_care" } },
  };
  await inPanel({ texts: { mapping: { schema: "walkaway.mapping/1", fields } } }, async (page) => {
    await open(page, "fit");
    const fix = (/** @type {string} */ target, /** @type {RegExp} */ name) => fact(page, target).locator('[data-do="fix"]', { hasText: name }).first().click();
    await fix("id", /«Id»/);
    await fix("amount", /1\.234,56/);
    assert.equal(await fact(page, "close_on").locator('[data-do="fix"]').count(), 1, "the 15th is no month");
    await fix("close_on", /15\.03\.2026/);
    await fix("cost.overhead", /sin dato/);
    await fix("buyer", /Account\.Name/);
    await fix("fit.industry", /health_care/);
    await fix("fit.industry", /health_care/);
    const { value } = await mappingOf(page);
    assert.deepEqual(value.fields, {
      id: { from: "Id", kind: "text" },
      amount: { from: "Amount", kind: "money", written: "1.234,56" },
      close_on: { from: "CloseDate", kind: "date", written: "dd/mm/yyyy" },
      "cost.overhead": { from: "Overhead__c", kind: "money", zero_is_empty: true },
      buyer: { from: "Account.Name", kind: "text" },
      "fit.industry": { from: "Account.Industry", kind: "lookup", table: { "S.A. Salud": "health_care", Salud: "health_care" } },
    });
    assert.equal(await page.locator(".mistake").count(), 0);
  });
});

test("the record's fields are listed with what they hold, filtered, and used as any fact", async () => {
  await inPanel({}, async (page) => {
    await open(page, "record");
    const rows = page.locator("tr[data-path]");
    assert.equal(await rows.count(), 12);
    await page.locator('[data-do="filter"]').fill("industry");
    assert.deepEqual(await rows.evaluateAll((list) => list.map((row) => row.getAttribute("data-path"))), ["Account.Industry"]);
    await rows.first().locator("select").selectOption("segment");
    assert.deepEqual((await mappingOf(page)).value.fields.segment, { from: "Account.Industry", kind: "lookup", table: { Salud: "" } });
    assert.match(await rows.first().innerText(), /segment/);
  });
});

test("starters are put in with their record, and do not take the record somebody pasted", async () => {
  for (const pasted of [true, false]) {
    await inPanel({ texts: { record: pasted ? RECORD : "" } }, async (page) => {
      for (const name of ["salesforce", "hubspot", "dynamics", "pipedrive", "odoo", "zoho", "creme", "tryton"]) {
        await page.locator('[data-do="starter"]').selectOption(name);
        await page.waitForFunction((name) => JSON.parse(/** @type {any} */ (globalThis).studio.texts.mapping).name === name, name);
        if (pasted) continue;
        await page.waitForFunction(() => /** @type {any} */ (globalThis).studio.texts.record !== "");
        assert.equal(await page.locator('.mistake[data-severity="error"]').count(), 0, name);
        assert.match(await fact(page, "amount").locator(".result").innerText(), /155000/, name);
        await page.evaluate(() => void (/** @type {any} */ (globalThis).studio.texts.record = ""));
      }
      if (pasted) assert.deepEqual(JSON.parse(await page.evaluate(() => /** @type {any} */ (globalThis).studio.texts.record)), RECORD);
    });
  }
});

test("a text that is no JSON, none at all, and mappings of every kind of nonsense: something is drawn, and the text is as it was", async () => {
  const odd = ["", "{", "[]", "null", "7", '{ "fields": [] }', '{ "fields": { "amount": 5, "stage": { "kind": "lookup", "table": 7 }, "seats": { "kind": "range", "bands": "x" }, "offers": { "from": {}, "kind": "list" }, "": { "from": [null, 3] }, "outcome": { "kind": "lookup", "from": "StageName", "table": [] } } }'];
  for (const mapping of odd) {
    for (const record of ["", "{", "[1]", "5", JSON.stringify(RECORD)]) {
      await inPanel({ texts: { mapping, record } }, async (page) => {
        assert.equal(await page.evaluate(() => /** @type {any} */ (globalThis).studio.texts.mapping), mapping);
        const text = await page.locator("#studio main").innerText();
        assert.ok(text.length > 50, mapping);
        if (mapping === "{") assert.match(text, /no es JSON.*Línea 1, columna 2/s);
        if (mapping === "") {
          await typed(fact(page, "id").locator("input"), "Id");
          assert.deepEqual((await mappingOf(page)).value, { schema: "walkaway.mapping/1", fields: { id: { from: "Id", kind: "text" } } });
        }
      });
    }
  }
});

test("by keyboard alone: a field is typed, a reading chosen, a notation set, and the field removed", async () => {
  await inPanel({}, async (page) => {
    const focused = () => page.evaluate(() => {
      const { activeElement } = /** @type {any} */ (document.querySelector("#studio")).shadowRoot;
      return { target: activeElement?.closest(".fact")?.dataset.target ?? "", name: activeElement?.dataset.setting ?? activeElement?.dataset.do ?? activeElement?.localName ?? "" };
    });
    const tabTo = async (/** @type {string} */ target, /** @type {string} */ name) => {
      for (let step = 0; step < 150; step++) {
        const now = await focused();
        if (now.target === target && now.name === name) return;
        await page.keyboard.press("Tab");
      }
      assert.fail(`no way to ${target} ${name}`);
    };
    await tabTo("name", "input");
    await page.keyboard.type("Name");
    await page.keyboard.press("Enter");
    assert.deepEqual((await mappingOf(page)).value.fields.name, { from: "Name", kind: "text" });
    await tabTo("list_price", "input");
    await page.keyboard.type("Overhead__c");
    await page.keyboard.press("Tab");
    assert.equal((await mappingOf(page)).value.fields.list_price.kind, "money");
    await tabTo("list_price", "zero_is_empty");
    await page.keyboard.press("ArrowDown");
    // Firefox says a change when the field is left.
    await page.keyboard.press("Tab");
    assert.equal((await mappingOf(page)).value.fields.list_price.zero_is_empty, true);
    await tabTo("list_price", "summary");
    await page.keyboard.press("Enter");
    await tabTo("list_price", "remove");
    await page.keyboard.press("Enter");
    assert.equal((await mappingOf(page)).value.fields.list_price, undefined);
  });
});

test("nothing for axe to find, in both languages, light and dark, narrow and with every group open", async () => {
  const mapping = JSON.parse(readFileSync(at("www/hosts/starters/salesforce.mapping.json"), "utf8"));
  mapping.fields.seats = { from: "Seats", kind: "range", bands: [{ below: 5, value: "1" }, { value: "2" }] };
  for (const [lang, colorScheme, width] of /** @type {const} */ ([["es", "light", 1200], ["en", "dark", 360]])) {
    await inPanel({ lang, texts: { mapping }, context: { colorScheme, viewport: { width, height: 900 } } }, async (page) => {
      for (const group of ["price", "size", "terms", "fit", "signs", "leverage", "lists", "record"]) await open(page, group);
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() => /** @type {any} */ (globalThis).axe.run(document.querySelector("#studio"), { resultTypes: ["violations"] }));
      assert.deepEqual(violations.map((/** @type {any} */ it) => [it.id, it.nodes[0].html]), []);
      const [wide, own] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
      assert.ok(wide <= own, `${width}: ${wide} > ${own}`);
    });
  }
});
