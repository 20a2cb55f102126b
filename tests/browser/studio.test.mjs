// The studio as an admin uses it: on its own page, under the strict policy.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { harness, tabTo } from "./harness.mjs";
import { cannot } from "../../pkg-scripts/lib/engines.mjs";
import { lookThrough } from "../../www/plain/places.js";
import "../unit/words-in-node.mjs";

const { jsonMistakeText } = await import("../../www/plain/place-words.js");

const own = harness();
const PAGE = "/dist/studio.html";
const read = (/** @type {string} */ path) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const POLICY = '{\n  "schema": "walkaway.policy/1",\n  "version": "1",\n  "contact": "Ventas",\n  "currency": "USD"\n}\n';

class Studio {
  /** @param {import("playwright-core").Page} page */
  constructor(page) {
    this.page = page;
    this.root = page.locator("walkaway-studio");
  }

  async ready() {
    await this.root.locator("[role=tablist]").first().waitFor();
    await this.calm();
    return this;
  }

  /** Until what was typed has been looked at. */
  async calm() {
    await this.page.evaluate(() => new Promise((done) => setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(done)), 220)));
  }

  /** @param {string} id */
  async tab(id) {
    await this.root.locator(`#${id}`).click();
    await this.calm();
  }

  /** Types into a field in the place of what is there, and leaves it. @param {import("playwright-core").Locator} field @param {string} text */
  async type(field, text) {
    await field.focus();
    await this.page.keyboard.press("ControlOrMeta+a");
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Tab");
    await this.calm();
  }

  /** What the editor in sight holds. */
  text(place = ".document") {
    return this.root.locator(`${place} .cm-content`).evaluate((content) => /** @type {any} */ (content).cmTile?.view?.state.doc.toString() ?? /** @type {any} */ (content).cmView?.view?.state.doc.toString());
  }

  /** Puts a text in the place of a document as somebody pastes it. @param {string} text */
  async paste(text, place = ".document") {
    const content = this.root.locator(`${place} .cm-content`);
    await content.focus();
    await this.page.keyboard.press("ControlOrMeta+a");
    await content.evaluate((content, text) => {
      const data = new DataTransfer();
      data.setData("text/plain", text);
      const event = new ClipboardEvent("paste", { bubbles: true, cancelable: true, clipboardData: data });
      // Where an event of a script may carry nothing, it is given what it carries.
      if (event.clipboardData?.getData("text/plain") !== text) Object.defineProperty(event, "clipboardData", { value: data });
      content.dispatchEvent(event);
    }, text);
    await this.calm();
  }

  /** The mistakes below a document, each with its place. */
  async mistakes(place = ".document") {
    return this.root.locator(`${place} .mistakes li`).allInnerTexts();
  }

  /** The file that `work` downloads. @param {() => Promise<unknown>} work */
  async downloaded(work) {
    if (!cannot("downloads")) {
      const [download] = await Promise.all([this.page.waitForEvent("download"), work()]);
      return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
    }
    await this.page.evaluate(() => {
      const w = /** @type {any} */ (globalThis);
      // The page may not connect to a blob: what it is made of is kept.
      const make = URL.createObjectURL;
      URL.createObjectURL = (blob) => ((w.blob = blob), make(blob));
      HTMLAnchorElement.prototype.click = async function () {
        w.fetched = { name: this.download, text: await w.blob.text() };
      };
    });
    await work();
    return this.page.waitForFunction(() => /** @type {any} */ (globalThis).fetched).then((it) => it.jsonValue());
  }

  /** Where the cursor is. */
  cursor() {
    return this.root.locator(".document .cm-content").evaluate((content) => {
      const view = /** @type {any} */ (content).cmTile?.view ?? /** @type {any} */ (content).cmView?.view;
      const { head } = view.state.selection.main;
      const line = view.state.doc.lineAt(head);
      return { line: line.number, column: head - line.from + 1, focused: view.hasFocus };
    });
  }
}

/** @param {string} name @param {(studio: Studio, page: import("playwright-core").Page) => Promise<void>} work @param {Partial<Parameters<typeof own.page>[0]>} [options] */
const studioTest = (name, work, options = {}) =>
  test(name, () => own.page({ path: PAGE, context: { viewport: { width: 1280, height: 900 } }, ...options }, async (page) => work(await new Studio(page).ready(), page)));

// Every kind of text that is no JSON -----------------------------------------------------------------------------------------

const BROKEN = {
  "trailing-comma": '{\n  "schema": "walkaway.policy/1",\n  "price": {},\n}',
  comment: '{\n  // ours\n  "schema": "walkaway.policy/1"\n}',
  unclosed: '{\n  "price": {\n    "rows": []\n',
  page: "<!doctype html>\n<title>Log in</title>",
  encoding: '{ "version": "a\ufffdo" }',
  space: '{\n  "a":\u00a01 }',
  "other-quotes": "{\n  “a”: 1 }",
  number: '{\n  "a": 1.234.56 }',
  word: '{\n  "a": True }',
  unquoted: '{\n  "a": twenty }',
  "unquoted-key": "{\n  a: 1 }",
  "unclosed-text": '{\n  "a": "one\n}',
  "missing-comma": '{\n  "a": 1\n  "b": 2\n}',
  "missing-colon": '{\n  "a" 1 }',
  "two-commas": '{\n  "a": 1,, "b": 2 }',
  "other-bracket": '{\n  "a": [1, 2}\n',
  "list-with-keys": '[ "a": 1 ]',
  more: '{ "a": 1 }\n{ "b": 2 }',
  escape: '{\n  "a": "\\x" }',
  ends: '{\n  "a":',
  value: '{\n  "a": }',
};

studioTest("every mistake of JSON is said with line and column, as everywhere, and leads to its place", async (studio) => {
  for (const [code, text] of Object.entries(BROKEN)) {
    const { mistake } = lookThrough(text);
    assert.equal(mistake?.code, code);
    await studio.paste(text);
    const [said = "", ...more] = await studio.mistakes();
    assert.deepEqual(more, [], code);
    assert.equal(said.replace(/\s+/g, " "), `${mistake?.line}:${mistake?.column} ${jsonMistakeText(/** @type {any} */ (mistake), "es")}`.replace(/\s+/g, " "), code);
    await studio.root.locator(".document .mistakes button").first().click();
    assert.deepEqual(await studio.cursor(), { line: mistake?.line, column: mistake?.column, focused: true }, code);
  }
  // A key that is there twice is one, too; and what is put right is fine.
  await studio.paste('{\n  "schema": "walkaway.policy/1",\n  "version": "1",\n  "version": "2",\n  "contact": "x"\n}');
  assert.match((await studio.mistakes()).join(), /4:3.*version.*dos veces/s);
  await studio.paste(POLICY.replace('"USD"', '"USD",\n  "price": { "rows": [{ "minimum_margin": "0.22", "target_margin": "0.36" }] }'));
  assert.deepEqual(await studio.mistakes(), []);
  assert.match(await studio.root.locator(".document .fine").innerText(), /Sin errores/);
});

studioTest("mistakes of policy, mapping, configuration and tests have their place, and a record says what could not be read", async (studio) => {
  const said = async (/** @type {string} */ tab, /** @type {string} */ text) => {
    await studio.tab(`document-${tab}`);
    await studio.paste(text);
    return (await studio.mistakes()).join("\n").replace(/[ \t]+/g, " ");
  };
  assert.match(await said("policy", '{\n  "schema": "walkaway.policy/1",\n  "version": "1", "contact": "x",\n  "price": {\n    "adjustement_bound": "0.05"\n  }\n}'), /5:5.*price\.adjustement_bound.*adjustment_bound/s);
  assert.match(await said("config", '{\n  "schema": "walkaway.config/1",\n  "record": { "script": "r" },\n  "polcy": "policy.json"\n}'), /4:3.*polcy/s);
  assert.match(await said("tests", '{\n  "schema": "walkaway.tests/1",\n  "tests": [\n    { "deal": {}, "verdict": "maybe" }\n  ]\n}'), /4:19.*go_ahead/s);
  assert.match(await said("mapping", '{\n  "schema": "walkaway.mapping/1",\n  "fields": {\n    "ammount": { "from": "Amount", "kind": "money" },\n    "amount": { "from": "Amount", "kind": "money" }\n  }\n}'), /4:5.*ammount.*«amount»/s);
  assert.match(await said("record", '{\n  "Amount": "mucho"\n}'), /2:3.*mucho/s);
  await studio.tab("document-mapping");
  assert.match((await studio.mistakes()).join("\n"), /5:5.*mucho/s);
});

// The form ---------------------------------------------------------------------------------------------------------------------

studioTest("the form edits the same text, asks what is not sure, and its change can be taken back", async (studio, page) => {
  const text = '{\n    "schema": "walkaway.policy/1",\n    "version": "1", "contact": "Ventas",\n    "x_ours": { "kept": [1, 2] }\n}\n';
  await studio.paste(text);
  const margin = studio.root.locator('[data-path="price.rows.0.target_margin"]');
  assert.equal(await margin.inputValue(), "35");
  await studio.type(margin, "40 %");
  const after = await studio.text();
  assert.deepEqual(JSON.parse(after), { schema: "walkaway.policy/1", version: "1", contact: "Ventas", x_ours: { kept: [1, 2] }, price: { rows: [{ minimum_margin: "0.20", target_margin: "0.4" }] } });
  assert.ok(after.startsWith('{\n    "schema": "walkaway.policy/1",\n    "version": "1", "contact": "Ventas",\n    "x_ours": { "kept": [1, 2] },'), after);
  // A share as the file has it is asked about.
  await studio.type(margin, "0.45");
  assert.equal(await studio.text(), after);
  await studio.root.getByRole("button", { name: "45 %", exact: true }).click();
  await studio.calm();
  assert.equal(JSON.parse(await studio.text()).price.rows[0].target_margin, "0.45");
  // What is written in the text stands in the form.
  await studio.paste(after.replace('"0.4"', '"0.62"'));
  assert.equal(await margin.inputValue(), "62");
  // And it can be taken back.
  await studio.root.locator(".document .cm-content").focus();
  for (let steps = 0; steps < 3; steps++) await page.keyboard.press("ControlOrMeta+z");
  await studio.calm();
  assert.equal(await studio.text(), text);
  // Without JSON there is no form, and it says why.
  await studio.paste("{");
  assert.match(await studio.root.locator(".panel").innerText(), /no es JSON/);
});

studioTest("a table from a spreadsheet becomes rows after a look at it", async (studio) => {
  await studio.paste(POLICY);
  await studio.root.locator(".paste > summary").click();
  const paste = studio.root.locator("[data-paste]");
  const apply = studio.root.locator("[data-apply]");
  await paste.fill("Segmento\tTamaño\tMínimo\tObjetivo\nenterprise\t500+\t0.2\t0.35\npublic_sector\t\t15 %\t25,5 %");
  await studio.calm();
  assert.equal(await apply.isDisabled(), true, "0.2 is asked about first");
  await studio.root.locator('[data-answer="share"]').click();
  await studio.calm();
  assert.match(await studio.root.locator(".preview").innerText(), /enterprise\s+≥ 500\s+20 %\s+35 %/);
  assert.equal(JSON.parse(await studio.text()).price, undefined, "not before it is applied");
  await apply.click();
  await studio.calm();
  assert.deepEqual(JSON.parse(await studio.text()).price.rows, [
    { minimum_margin: "0.20", target_margin: "0.35" },
    { segment: "enterprise", size_from: "500", minimum_margin: "0.2", target_margin: "0.35" },
    { segment: "public_sector", minimum_margin: "0.15", target_margin: "0.255" },
  ]);
  assert.deepEqual(await studio.mistakes(), []);
  // Hundreds of rows, too.
  await paste.fill(Array.from({ length: 400 }, (_, place) => `s${place}\t${10 + (place % 30)}%\t45%`).join("\n"));
  await studio.calm();
  await apply.click();
  await studio.calm();
  assert.equal(JSON.parse(await studio.text()).price.rows.length, 401);
  assert.deepEqual(await studio.mistakes(), []);
});

// The card, tests, comparison --------------------------------------------------------------------------------------------------

studioTest("the card beside it is the real one, on the record as it is mapped and by the policy as it is written", async (studio) => {
  await studio.paste(POLICY);
  for (const name of ["mapping", "record"]) {
    await studio.tab(`document-${name}`);
    await studio.paste(read(`www/hosts/example.${name}.json`));
  }
  await studio.tab("tab-see");
  const card = studio.root.locator(".card-place > div");
  await card.locator(".band").waitFor();
  await card.locator('[data-section="why"] .toggle').click();
  const said = async () => (await card.locator(".wa-root").innerText()).replace(/\s+/g, " ");
  assert.match(await said(), /142,000/);
  await studio.tab("document-policy");
  await studio.paste(POLICY.replace('"USD"', '"USD", "price": { "rows": [{ "minimum_margin": "0.2", "target_margin": "0.5" }] }'));
  await card.getByText("158,000").first().waitFor();
  await studio.root.locator(".panel select").nth(1).selectOption("en");
  await card.getByText("Threshold").first().waitFor();
  await studio.root.locator(".panel select").nth(2).selectOption("dark");
  await studio.calm();
  assert.equal(await card.getAttribute("data-wa-theme"), "dark");
  await studio.root.locator(".panel select").first().selectOption("1");
  await card.locator(".band").waitFor();
});

studioTest("a test that fails says by which setting, and settings that no test reaches are named", async (studio) => {
  await studio.paste(POLICY);
  await studio.tab("document-record");
  const deal = { schema: "walkaway.deal/2", id: "D-1", currency: "USD", amount: "100000", cost: { direct: "80000", overhead: "25000" } };
  await studio.paste(JSON.stringify(deal));
  await studio.tab("tab-test");
  await studio.root.getByLabel("Nombre").fill("Bajo el piso");
  await studio.root.getByRole("button", { name: "Guardar como prueba" }).click();
  await studio.calm();
  assert.match(await studio.root.locator(".panel .verdict").innerText(), /La prueba pasa/);
  await studio.tab("document-tests");
  const kept = JSON.parse(await studio.text());
  assert.equal(kept.tests[0].verdict, "walk_away");
  assert.match(kept.tests[0].because, /^price\.rows\.0/);
  assert.match(await studio.root.locator(".panel .paths").innerText(), /terms\.list\.0 \(liability_cap\)/);
  await studio.tab("document-policy");
  await studio.paste('{\n  "schema": "walkaway.policy/1",\n  "version": "1",\n  "contact": "Ventas",\n  "price": {\n    "rows": [\n      { "minimum_margin": "-0.2", "target_margin": "0.35" }\n    ]\n  }\n}\n'.replace('"-0.2"', '"0"'));
  await studio.tab("document-tests");
  await studio.paste(JSON.stringify({ ...kept, tests: [{ ...kept.tests[0], deal: { ...deal, amount: "110000" } }] }));
  const failed = studio.root.locator('.tests [data-passed="no"]');
  assert.match(await failed.innerText(), /Se esperaba «Retírate»/);
  assert.match(await failed.innerText(), /Lo decidió/);
  assert.match(await studio.root.locator("#tab-test .count").innerText(), /1/);
  await failed.locator(".why .link").first().click();
  await studio.calm();
  assert.equal(await studio.root.locator("#document-policy").getAttribute("aria-selected"), "true");
});

studioTest("compared with another policy: settings, deals and the exact prices", async (studio) => {
  const price = (/** @type {string} */ minimum, /** @type {string} */ target) => `${POLICY.slice(0, -3)},\n  "price": { "rows": [{ "minimum_margin": "${minimum}", "target_margin": "${target}" }] }\n}\n`;
  await studio.paste(price("0.2", "0.35"));
  await studio.tab("tab-compare");
  assert.match(await studio.root.locator(".panel").innerText(), /Abre o pega otra política/);
  await studio.root.getByRole("button", { name: "Tomar la actual" }).click();
  await studio.calm();
  assert.match(await studio.root.locator(".panel").innerText(), /Ningún ajuste cambia/);
  await studio.tab("document-policy");
  await studio.paste(price("0.25", "0.3"));
  const said = (await studio.root.locator(".panel").innerText()).replace(/[\s\u00a0]+/g, " ");
  assert.match(said, /2 ajustes cambian/);
  assert.match(said, /De 20 % a menos de 25 %: Requiere aprobación → Retírate/);
  assert.match(said, /De 30 % a menos de 35 %: Requiere aprobación → Adelante/);
  assert.match(said, /De USD 120,000 a menos de USD 125,000: Requiere aprobación → Retírate/);
  assert.match(said, /De USD 130,000 a menos de USD 135,000: Requiere aprobación → Adelante/);
  const cost = studio.root.getByLabel("Con un costo de");
  await studio.type(cost, "105,000");
  assert.match((await studio.root.locator(".panel").innerText()).replace(/[\s\u00a0]+/g, " "), /De USD 137,000 a menos de USD 142,000/);
});

// Kept in this browser -----------------------------------------------------------------------------------------------------------

studioTest("what was written is there again, and what is kept in part is not read at all", async (studio, page) => {
  await studio.paste(POLICY.replace("Ventas", "Mesa de precios"));
  await studio.root.locator(".top select").first().selectOption("en");
  await studio.calm();
  await page.reload();
  await studio.ready();
  assert.match(await studio.text(), /Mesa de precios/);
  assert.match(await studio.root.locator(".state").innerText(), /Kept in this browser/);
  await page.evaluate(() => {
    const key = Object.keys(localStorage).find((key) => key.startsWith("walkaway-studio:")) ?? "";
    const { texts: { other: _, ...texts }, ...rest } = JSON.parse(localStorage.getItem(key) ?? "");
    localStorage.setItem(key, JSON.stringify({ ...rest, texts }));
    // What is left is not written again by this page.
    Storage.prototype.setItem = () => {};
  });
  await page.reload();
  await studio.ready();
  assert.doesNotMatch(await studio.text(), /Mesa de precios/);
});

studioTest(
  "a browser that keeps nothing says so, and asks before what was written is lost",
  async (studio, page) => {
    assert.match(await studio.root.locator(".state").innerText(), /no lo guarda/);
    await studio.paste(POLICY);
    /** @type {string[]} */
    const asked = [];
    page.on("dialog", (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    if (cannot("questions")) {
      assert.equal(await page.evaluate(() => dispatchEvent(new Event("beforeunload", { cancelable: true }))), false);
      return;
    }
    await page.reload();
    assert.deepEqual(asked, ["beforeunload"]);
  },
  { init: "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };" },
);

studioTest("files are opened and downloaded: each goes where it belongs, in whatever bytes it comes", async (studio, page) => {
  const open = async (/** @type {string | Buffer} */ bytes, name = "x.json") => {
    await studio.root.locator(".document input[type=file]").setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(bytes) });
    await studio.calm();
  };
  await open(`\ufeff${POLICY.replaceAll("\n", "\r\n")}`);
  assert.equal(await studio.text(), POLICY);
  await open(read("www/hosts/example.mapping.json"));
  assert.equal(await studio.root.locator("#document-mapping").getAttribute("aria-selected"), "true");
  await studio.tab("document-policy");
  assert.equal(await studio.text(), POLICY);
  await open(Buffer.from('{\n  "schema": "walkaway.policy/1",\n  "version": "a\xf1o" }', "latin1"));
  assert.match((await studio.mistakes()).join(), /3:16.*UTF-8/s);
  // Dropped on it, too; and the editor does not take it besides.
  await studio.root.locator(".document .cm-content").evaluate((content, text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], "policy.json"));
    content.dispatchEvent(new DragEvent("drop", { bubbles: true, composed: true, cancelable: true, dataTransfer: data }));
  }, POLICY.replace("Ventas", "Soltada"));
  await studio.calm();
  assert.equal(await studio.text(), POLICY.replace("Ventas", "Soltada"));
  await open(POLICY.replace("Ventas", "Otra"));
  const file = await studio.downloaded(() => studio.root.getByRole("button", { name: "Descargar policy.json" }).click());
  assert.deepEqual(file, { name: "policy.json", text: POLICY.replace("Ventas", "Otra") });
  assert.doesNotMatch(await studio.root.locator(".state").innerText(), /policy|Un archivo/);
});

// Completion, keyboard, looks ------------------------------------------------------------------------------------------------------

studioTest("names and values complete themselves from the schema, and say what they are", async (studio, page) => {
  await studio.paste('{\n  "schema": "walkaway.policy/1",\n  "price": {\n    \n  }\n}');
  await studio.root.locator(".document .cm-content").focus();
  /** Another text, or the same, and where the cursor is. */
  const put = (/** @type {string | null} */ text, /** @type {number} */ anchor) =>
    studio.root.locator(".document .cm-content").evaluate((content, { text, anchor }) => {
      const view = /** @type {any} */ (content).cmTile?.view ?? /** @type {any} */ (content).cmView?.view;
      view.dispatch({ ...(text === null ? {} : { changes: { from: 0, to: view.state.doc.length, insert: text } }), selection: { anchor } });
      view.focus();
    }, { text, anchor });
  await put(null, (await studio.text()).indexOf("    \n") + 4);
  await page.keyboard.press("Control+Space");
  const list = studio.root.locator(".cm-tooltip-autocomplete li");
  await list.first().waitFor();
  assert.deepEqual((await list.allInnerTexts()).map((it) => it.trim()).filter((it) => ["margin_basis", "rows", "rounding"].includes(it)).sort(), ["margin_basis", "rounding", "rows"]);
  await page.keyboard.type("margin");
  await studio.calm();
  await page.keyboard.press("Enter");
  await studio.calm();
  assert.match(await studio.text(), /"margin_basis": /);
  // Its values.
  await put('{"price": {"margin_basis": ""}}', 28);
  await page.keyboard.press("Control+Space");
  await list.first().waitFor();
  assert.match((await list.allInnerTexts()).join(" "), /cost.*price/s);
  await page.keyboard.press("Escape");
  await studio.tab("document-tests");
  await put('{"tests": [{"verdict": ""}]}', 24);
  await page.keyboard.press("Control+Space");
  await list.first().waitFor();
  assert.match((await list.allInnerTexts()).join(" "), /go_ahead.*walk_away/s);
  await page.keyboard.press("Escape");
  await studio.tab("document-policy");
  // What a name means is said where the pointer rests.
  await studio.root.locator(".document .cm-line").getByText('"margin_basis"').hover();
  await studio.root.locator(".hover-words").waitFor();
  assert.match(await studio.root.locator(".hover-words").innerText(), /markup\./);
  assert.doesNotMatch(await studio.root.locator(".hover-words").innerText(), /\\/);
  // Searching speaks the user's language, too.
  await studio.root.locator(".document .cm-content").focus();
  await page.keyboard.press("ControlOrMeta+f");
  await studio.root.locator(".cm-search").waitFor();
  assert.match(await studio.root.locator(".cm-search").innerText(), /siguiente/);
});

studioTest("by keyboard alone: record, mapping, policy, form, test, comparison, download", async (studio, page) => {
  const to = (/** @type {string} */ selector, /** @type {string} */ key) => tabTo(page, `walkaway-studio ${selector}`, key);
  // The arrows go through the tabs.
  await to('#document-policy', "ArrowRight");
  for (let steps = 0; steps < 2; steps++) await page.keyboard.press("ArrowRight");
  assert.equal(await studio.root.locator("#document-record").getAttribute("aria-selected"), "true");
  await studio.paste(read("www/hosts/example.record.json"));
  // Tab leaves the text.
  await page.keyboard.press("Tab");
  assert.equal((await studio.cursor()).focused, false);
  await to("#document-record", "ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  await studio.calm();
  await studio.paste(read("www/hosts/example.mapping.json"));
  await to("#document-mapping", "Home");
  await studio.calm();
  await studio.paste(POLICY);
  await to('[data-path="price.rows.0.target_margin"]', "ControlOrMeta+a");
  await page.keyboard.type("50");
  await page.keyboard.press("Tab");
  await studio.calm();
  assert.equal(JSON.parse(await studio.text()).price.rows[0].target_margin, "0.5");
  await to("#tab-form", "ArrowRight");
  for (let steps = 0; steps < 2; steps++) await page.keyboard.press("ArrowRight");
  assert.equal(await studio.root.locator("#tab-test").getAttribute("aria-selected"), "true");
  await studio.calm();
  await to(".panel .part .plain:last-child", "Enter");
  await studio.calm();
  assert.match(await studio.root.locator(".panel .verdict").innerText(), /pasa/);
  await to("#tab-test", "ArrowRight");
  await studio.calm();
  await to(".panel details button", "Enter");
  await studio.calm();
  assert.match(await studio.root.locator(".panel").innerText(), /Ningún ajuste cambia/);
  const file = await studio.downloaded(() => to(".document .bar button", "Enter"));
  assert.equal(file.name, "policy.json");
  assert.equal(JSON.parse(file.text).price.rows[0].target_margin, "0.5");
});

const axe = read("node_modules/axe-core/axe.min.js");
for (const [lang, width, theme] of /** @type {const} */ ([["es", 1280, "light"], ["en", 360, "dark"]])) {
  studioTest(`nothing that axe knows is wrong in any tab (${lang}, ${width} px, ${theme})`, async (studio, page) => {
    await page.setViewportSize({ width, height: 900 });
    await page.locator("walkaway-studio").evaluate((element, { lang, theme }) => (element.setAttribute("lang", lang), element.setAttribute("data-wa-theme", theme)), { lang, theme });
    await studio.calm();
    await page.evaluate(axe);
    const check = async (/** @type {string} */ where) => {
      const found = await page.evaluate(async () => {
        const { violations } = await /** @type {any} */ (window).axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] });
        return violations.flatMap((/** @type {any} */ it) => it.nodes.map((/** @type {any} */ node) => `${it.id}: ${node.target} ${node.html.slice(0, 160)} ${node.any.map((/** @type {any} */ each) => each.message).join(" ")}`));
      });
      assert.deepEqual(found, [], where);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(wide <= 0, `${where}: ${wide} px too wide`);
    };
    await studio.paste(POLICY.replace("}", ', "price": { "rows": [{ "minimum_margin": "0.4", "target_margin": "0.5" }, { "segment": "a", "minimum_margin": "0.4", "target_margin": "0.1" }], "nope": 1 } }'));
    await check("form with mistakes");
    await studio.paste(POLICY);
    for (const part of await studio.root.locator(".panel details").all()) await part.evaluate((it) => void (/** @type {HTMLDetailsElement} */ (it).open = true));
    await studio.root.locator("[data-paste]").fill("Segmento\tTamaño\tMínimo\tObjetivo\nenterprise\t500+\t0.2\t0.35\nb\tx\t20 %\t10 %");
    await studio.root.locator('[data-path="price.adjustment_bound"]').evaluate((it) => (/** @type {HTMLInputElement} */ (it).value = "0.5", it.dispatchEvent(new Event("change"))));
    await studio.calm();
    await check("form");
    for (const tab of ["document-mapping", "document-config", "document-record", "document-tests"]) {
      await studio.tab(tab);
      await check(tab);
    }
    await studio.tab("tab-see");
    await studio.root.locator(".card-place .band").first().waitFor();
    await check("see");
    await studio.tab("tab-test");
    await studio.root.locator(".panel .part .plain").last().click();
    await studio.calm();
    await check("test");
    await studio.tab("tab-compare");
    await studio.root.locator(".panel details button").first().click();
    await studio.tab("document-policy");
    await studio.paste(POLICY.replace("}", ', "price": { "rows": [{ "minimum_margin": "0.1", "target_margin": "0.6" }] } }'));
    await check("compare");
  });
}

test("the demo leads to the studio with its policies and a record", () =>
  own.page({ path: "/?lang=en&policy=strict#worked-example" }, async (page) => {
    await page.getByRole("link", { name: "Studio" }).click();
    const studio = await new Studio(page).ready();
    assert.match(await studio.text(), /andes-direccion-7/);
    assert.deepEqual(await studio.mistakes(), []);
    await studio.tab("tab-see");
    await studio.root.locator(".card-place .band").first().waitFor();
    await studio.tab("tab-compare");
    assert.match(await studio.root.locator(".panel").innerText(), /settings change/);
  }));
