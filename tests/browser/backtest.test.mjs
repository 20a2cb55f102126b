// The back-test's panel as an admin uses it: a file in, sums out, and what is wrong with it said. No time is asserted.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { before, test } from "node:test";
import { build } from "esbuild";
import { harness } from "./harness.mjs";
import { wordsModule } from "../../pkg-scripts/lib/words.mjs";
import { STRICT_POLICY } from "../../pkg-scripts/serve.mjs";
import { pastDeals } from "../../www/demo/past-deals.js";

const own = harness();
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const at = (/** @type {string} */ path) => new URL(`../../${path}`, import.meta.url).pathname;
/** The panel writes its templates through a policy of that name. */
const policy = STRICT_POLICY.replace("trusted-types 'none'", "trusted-types lit-html");
const page = '<!doctype html><html lang="es"><head><title>x</title><script type="module" src="/backtest.js"></script></head><body><p id="beside">Al lado</p><div id="studio"></div></body></html>';
let script = "";

before(async () => {
  const rules = readdirSync(at("dist")).find((name) => /^walkaway-past\.\w+\.js$/.test(name));
  const names = {
    name: "walkaway",
    setup(/** @type {import("esbuild").PluginBuild} */ plugin) {
      plugin.onResolve({ filter: /^walkaway:/ }, ({ path }) => ({ path, namespace: "walkaway" }));
      plugin.onLoad({ filter: /.*/, namespace: "walkaway" }, ({ path }) => ({ contents: path === "walkaway:chunk-rules" ? `export default () => import("/dist/${rules}");` : wordsModule(/** @type {any} */ (path.replace("walkaway:words-", ""))) }));
      plugin.onResolve({ filter: /^\/dist\// }, ({ path }) => ({ path, external: true }));
    },
  };
  const { outputFiles } = await build({ entryPoints: [at("tests/browser/pages/backtest.js")], bundle: true, format: "esm", write: false, loader: { ".css": "text" }, plugins: [names] });
  script = outputFiles[0]?.text ?? "";
});

class Panel {
  /** @param {import("playwright-core").Page} page */
  constructor(page) {
    this.page = page;
    this.root = page.locator(".backtest");
  }

  /** @param {string} name @param {string | Uint8Array} content */
  async open(name, content) {
    await this.root.locator("input[type=file]").setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(content) });
    await this.done();
  }

  /** Until there is something to read. */
  async done() {
    await this.page.waitForFunction(() => {
      const root = document.getElementById("studio")?.shadowRoot;
      return root && !root.querySelector("progress") && root.querySelector(".results, [role=alert]");
    }, undefined, { timeout: 240_000 });
  }

  /** The rows of a table below a heading, each as its cells. @param {string} heading */
  async table(heading) {
    const part = this.root.locator("section", { has: this.page.locator("h2", { hasText: heading }) });
    return part.locator("table").first().locator("tr").evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll("th, td")].map((cell) => /** @type {HTMLElement} */ (cell).innerText.replace(/\s+/g, " ").trim())));
  }

  notices() {
    return this.root.locator(".results .notice li").allInnerTexts();
  }

  wrong() {
    return this.root.locator(".kinds li").allInnerTexts();
  }
}

/** @param {string} name @param {(panel: Panel, page: import("playwright-core").Page) => Promise<void>} work @param {Partial<Parameters<typeof own.page>[0]>} [options] */
const panelTest = (name, work, options = {}) =>
  test(name, () =>
    own.page({ path: "/backtest.html", policy, override: (path) => (path === "/backtest.html" ? { type: "text/html", body: page } : path === "/backtest.js" ? { type: "text/javascript", body: script } : undefined), context: { viewport: { width: 760, height: 900 } }, ...options }, async (page) => {
      await page.locator(".backtest").waitFor();
      await work(new Panel(page), page);
    }));

const HEAD = "id,buyer,name,currency,amount,cost.direct,cost.overhead,outcome,close_on,win_probability\n";
/** At the defaults' margins: floor 126,000, threshold 142,000. */
const ROWS = [
  "A-1,Uno,Cobros,USD,160000,80000,25000,won,2026-03-09,0.9",
  "A-2,Dos,Cobros,USD,130000,80000,25000,won,2026-03-09,0.9",
  "A-3,Tres,Cobros,USD,120000.50,80000,25000,won,2026-04-09,0.2",
  "A-4,Cuatro,Cobros,USD,125999.99,80000,25000,lost,2026-04-10,0.2",
  "A-5,Cinco,Cobros,USD,500000,80000,25000,lost,2026-04-10,0.5",
];

panelTest("a file of five deals: verdicts, margins, approvals, chances, and what says most, which opens in the card", async (panel, page) => {
  await panel.open("tratos.csv", HEAD + ROWS.join("\n"));
  assert.match(await panel.root.locator("h2").first().innerText(), /^5 tratos de tratos\.csv$/);
  assert.match(await panel.root.locator(".lead").innerText(), /De 3 ganados, 2 se firmaron por debajo del umbral\. 1 de ellos, por debajo del piso\./);
  const notices = (await panel.notices()).join("\n");
  assert.match(notices, /no trae los días de pago/);
  assert.match(notices, /no trae: condiciones, encaje y señales de alerta/);
  assert.match(notices, /solo por el precio/);
  assert.deepEqual((await panel.table("Veredicto y final")).slice(1), [["Adelante", "1", "1", "0", "0", "2"], ["Requiere aprobación", "1", "0", "0", "0", "1"], ["Retírate", "1", "1", "0", "0", "2"], ["Todos", "3", "2", "0", "0", "5"]]);
  // 142,000 − 130,000 + 142,000 − 120,000.50; 126,000 − 120,000.50; 160,000 − 142,000.
  const [, [currency, won, under, floor, above] = []] = await panel.table("Margen que se regaló");
  assert.deepEqual([currency, won, under, floor, above].map((cell) => cell?.replace(/[^\d.A-Z ]/g, "").trim()), ["USD", "USD 410000.50 3", "USD 33999.50 2", "USD 5999.50 1", "USD 18000.00 1"].map((cell, place) => (place && /\.00/.test(cell) && !(above ?? "").includes(".00") ? cell.replace(".00", "") : cell)));
  const approvals = await panel.table("Aprobaciones");
  assert.deepEqual(approvals.slice(1), [["2026-03", "1 (1 ganado)"]]);
  // (0.01 + 0.01 + 0.64 + 0.04 + 0.25) / 5
  assert.match(await panel.root.locator("section", { hasText: "Probabilidades que se dijeron" }).innerText(), /5 tratos terminados .*Brier\): 0\.19; .* 60\s?%.* 0\.24/s);
  const telling = panel.root.locator("section", { has: page.locator("h2", { hasText: "más dicen" }) });
  assert.deepEqual(await telling.locator("h3").allInnerTexts(), ["Ganados, y tocaba retirarse", "Ganados, y hacía falta una aprobación", "Perdidos con el precio en regla"]);
  await telling.getByRole("button", { name: /Tres/ }).click();
  const [{ deal, title }] = await page.evaluate(() => /** @type {any} */ (globalThis).studio.shown);
  assert.deepEqual([deal.amount, deal.cost.direct, deal.outcome, title], ["120000.50", "80000", "won", "Tres · Cobros"]);
  assert.match(await panel.root.innerText(), /Todas las filas se leyeron sin errores/);
});

panelTest("two policies: what changes; a changed policy is asked about, and judged again", async (panel, page) => {
  await page.evaluate(() => /** @type {any} */ (globalThis).studio.edit("other", '{ "version": "2", "price": { "rows": [{ "minimum_margin": "0.1", "target_margin": "0.2" }] } }'));
  await panel.open("tratos.csv", HEAD + ROWS.join("\n"));
  // At 10 % and 20 %: floor 115,500, threshold 126,000.
  assert.deepEqual((await panel.table("Lo que cambia")).slice(1), [["Requiere aprobación", "Adelante", "1", "0", "0", "0"], ["Retírate", "Requiere aprobación", "1", "1", "0", "0"]]);
  assert.deepEqual(await panel.root.locator("details li .grow").allTextContents(), ["Dos · Cobros fila 3", "Cuatro · Cobros fila 5", "Tres · Cobros fila 4"]);
  await page.evaluate(() => /** @type {any} */ (globalThis).studio.edit("policy", '{ "version": "3", "price": { "rows": [{ "minimum_margin": "0.1", "target_margin": "0.2" }] } }'));
  await panel.root.getByRole("button", { name: "Evaluar de nuevo" }).click();
  await panel.done();
  assert.match(await panel.root.innerText(), /Ningún trato cambia de veredicto/);
  await page.evaluate(() => /** @type {any} */ (globalThis).studio.edit("policy", '{ "price": 5 }'));
  await panel.root.getByRole("button", { name: "Evaluar de nuevo" }).click();
  await panel.done();
  assert.match(await panel.root.getByRole("alert").innerText(), /La política tiene errores/);
});

panelTest("empty, a header, one column, another encoding, broken rows, an open quotation mark: each is said", async (panel) => {
  await panel.open("vacio.csv", "");
  assert.deepEqual(await panel.notices(), ["El archivo está vacío."]);
  await panel.open("solo.csv", HEAD);
  assert.deepEqual(await panel.notices(), ["El archivo solo tiene la línea de los nombres."]);
  await panel.open("una.csv", "amount\n150000\n");
  assert.match((await panel.notices()).join(), /una sola columna/);
  const latin = Buffer.from(`${HEAD}${ROWS[0]}\nA-9,Muñoz,x,USD,1,1,1,won,2026-01-01,\n`, "latin1");
  await panel.open("latin.csv", latin);
  assert.match((await panel.notices()).join(), /no está en la codificación elegida/);
  await panel.root.locator("select").selectOption("windows-1252");
  await panel.open("latin.csv", latin);
  assert.match(await panel.root.locator("h2").first().innerText(), /^2 tratos/);
  await panel.root.locator("select").selectOption("utf-8");
  await panel.open("rota.csv", `${HEAD}${ROWS[0]}\nA-2,corta\nA-3,"abierta,x\n${ROWS[1]}\n${ROWS[2]?.replace("120000.50", "mucho")}\n`);
  assert.match(await panel.root.locator("h2").first().innerText(), /^3 tratos/);
  const wrong = (await panel.wrong()).map((text) => text.replace(/\s+/g, " "));
  assert.match(wrong[0] ?? "", /Tiene 2 celdas y la primera línea 10\. 1 fila: 3/);
  assert.match(wrong[1] ?? "", /Una comilla no cierra .* 1 fila: 4/);
  assert.match(wrong[2] ?? "", /amount: «mucho» no es un número.* 1 fila: 6/);
});

panelTest("a mapping reads the columns; what it looks for in vain and cannot read is counted", async (panel, page) => {
  const mapping = { schema: "walkaway.mapping/1", numbers: "1.234,56", dates: "dd/mm/yyyy", fields: { id: { from: "Nro", kind: "text" }, currency: { from: "Moneda", kind: "text", default: "USD" }, amount: { from: "Importe", kind: "money" }, "cost.direct": { from: "Costo", kind: "money" }, "cost.overhead": { from: "Gastos", kind: "money" }, close_on: { from: "Cierre", kind: "date" }, outcome: { from: "Etapa", kind: "lookup", table: { Ganado: "won" }, others: "nothing" } } };
  await page.evaluate((text) => /** @type {any} */ (globalThis).studio.edit("mapping", text), JSON.stringify(mapping));
  await panel.open("crm.csv", "Nro;Importe;Costo;Gastos;Etapa;Cierre\n1;160.000,00;80.000;25.000;Ganado;31/01/2026\n2;130.000;80.000;25.000;Ganado;2026-02-01\n");
  assert.deepEqual((await panel.table("Veredicto y final")).slice(1, -1), [["Adelante", "1", "0", "0", "0", "1"], ["Requiere aprobación", "1", "0", "0", "0", "1"]]);
  assert.match((await panel.notices()).join(), /una columna que el archivo no tiene: Moneda/);
  assert.match((await panel.wrong()).join(), /close_on.*2026-02-01.*1 fila: 3/s);
  await page.evaluate(() => /** @type {any} */ (globalThis).studio.edit("mapping", "{ no"));
  await panel.root.getByRole("button", { name: "Evaluar de nuevo" }).click();
  await panel.done();
  assert.match(await panel.root.getByRole("alert").innerText(), /La asignación no es JSON/);
});

panelTest("the made-up year, in both languages, on paper and as a file; nothing that axe finds", async (panel, page) => {
  await panel.root.getByRole("button", { name: "Probar con un año inventado" }).click();
  await panel.done();
  const rows = [...pastDeals()].length - 1;
  assert.match(await panel.root.locator("h2").first().innerText(), new RegExp(`${rows.toLocaleString("en-US")} tratos de tratos-inventados\\.csv`));
  assert.match((await panel.notices()).join("\n"), /inventados/);
  const before = await panel.table("Veredicto y final");
  await panel.root.getByRole("checkbox", { name: "Encaje" }).uncheck();
  assert.notDeepEqual(await panel.table("Veredicto y final"), before);
  await panel.root.getByRole("checkbox", { name: "Encaje" }).check();
  assert.deepEqual(await panel.table("Veredicto y final"), before);
  // Not every browser tells of a download: what the page gives is looked at instead.
  await page.evaluate(() => {
    URL.createObjectURL = (given) => ((/** @type {any} */ (globalThis).given = given), "blob:null/1");
    HTMLAnchorElement.prototype.click = function () {
      /** @type {any} */ (globalThis).name = this.download;
    };
  });
  await panel.root.getByRole("button", { name: "Descargar CSV" }).click();
  const [name, bytes] = await page.evaluate(async () => [/** @type {any} */ (globalThis).name, [...new Uint8Array(await /** @type {any} */ (globalThis).given.arrayBuffer())]]);
  const text = Buffer.from(bytes).toString("utf8");
  assert.equal(name, "tratos-pasados.csv");
  assert.match(text, /^\ufefftable,policy,month,role,/);
  for (const table of ["verdicts", "margins", "approvals", "chances", "telling"]) assert.match(text, new RegExp(`^${table},`, "m"));
  // What is printed is this alone, and afterwards everything is as it was.
  await page.evaluate(() => {
    /** @type {any} */ (globalThis).print = () => {
      const root = document.getElementById("studio")?.shadowRoot;
      /** @type {any} */ (globalThis).paper = [document.getElementById("beside"), root?.querySelector(".intake"), root?.querySelector(".results table")].map((it) => it && getComputedStyle(it).display);
      dispatchEvent(new Event("afterprint"));
    };
  });
  await panel.root.getByRole("button", { name: "Imprimir" }).click();
  assert.deepEqual(await page.evaluate(() => /** @type {any} */ (globalThis).paper), ["none", "none", "table"]);
  assert.ok(await page.locator("#beside").isVisible());
  assert.ok(await panel.root.locator(".intake").isVisible());
  await page.evaluate(() => /** @type {any} */ (globalThis).studio.speak("en"));
  const words = await panel.root.innerText();
  assert.match(words, /The deals that say the most/);
  assert.doesNotMatch(words, /backtest-|[¿¡]|undefined|NaN/);
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => /** @type {any} */ (globalThis).axe.run(document.getElementById("studio"), { rules: { region: { enabled: false } } }));
  assert.deepEqual(violations.map((/** @type {any} */ it) => `${it.id}: ${it.nodes.map((/** @type {any} */ node) => node.target.join(" ")).slice(0, 3)}`), []);
}, { policy: "" });

/** Puts a large file made in the page into its field. @param {import("playwright-core").Page} page @param {number} rows @param {string} padding */
const large = (page, rows, padding) =>
  page.evaluate(([head, count, padding]) => {
    const parts = [head];
    let text = "";
    for (let row = 2; row < Number(count) + 2; row++) {
      const cost = 10_000 + ((row * 7919) % 90_000);
      // One in the middle is broken off.
      text += row === 500_000 ? "roto,sin más\n" : `B-${row},Cliente ${row % 977}${padding},Trato,USD,${cost + ((row * 104_729) % 120_000)},${cost},5000,${row % 3 ? "won" : "lost"},2025-${String(1 + (row % 12)).padStart(2, "0")}-15,0.${row % 10}\n`;
      if (text.length > 1 << 20) {
        parts.push(text);
        text = "";
      }
    }
    parts.push(text);
    const data = new DataTransfer();
    data.items.add(new File(parts, "millon.csv"));
    const input = /** @type {HTMLInputElement} */ (document.getElementById("studio")?.shadowRoot?.querySelector("input[type=file]"));
    input.files = data.files;
    input.dispatchEvent(new Event("change"));
  }, /** @type {const} */ ([HEAD, rows, padding]));

panelTest("a million rows made in the page, one of them broken in the middle: all are there, and the page lived on meanwhile", async (panel, page) => {
  await page.evaluate(() => {
    // How long the page was held up at once, at the most.
    let last = performance.now();
    /** @type {any} */ (globalThis).longest = 0;
    setInterval(() => {
      const now = performance.now();
      /** @type {any} */ (globalThis).longest = Math.max(/** @type {any} */ (globalThis).longest, now - last);
      last = now;
    }, 10);
  });
  await large(page, 1_000_000, "");
  const started = Date.now();
  // To make the file held it up too.
  await page.evaluate(() => new Promise((done) => setTimeout(done, 50)));
  await page.evaluate(() => (/** @type {any} */ (globalThis).longest = 0));
  await panel.done();
  console.log(`# a million rows: ${Date.now() - started} ms; the page waited ${Math.round(await page.evaluate(() => /** @type {any} */ (globalThis).longest))} ms at the most; drawn ${await page.evaluate(() => /** @type {any} */ (globalThis).studio.draws)} times`);
  assert.match(await panel.root.locator("h2").first().innerText(), /^999,999 tratos/);
  assert.match((await panel.wrong()).join().replace(/\s+/g, " "), /Tiene 2 celdas y la primera línea 10\. 1 fila: 500,?000/);
  assert.deepEqual((await panel.table("Veredicto y final")).at(-1)?.at(-1), "999,999");
  assert.equal(await panel.root.getByRole("button", { name: /Ver en la tarjeta/ }).count(), 100);
  assert.ok((await page.evaluate(() => /** @type {any} */ (globalThis).studio.draws)) > 2);
});

panelTest("a file of 200 MB, cancelled: it stops, and shows what there was", async (panel, page) => {
  await large(page, 1_000_000, ` ${"x".repeat(130)}`);
  await panel.root.locator("progress").waitFor();
  await page.waitForFunction(() => Number(document.getElementById("studio")?.shadowRoot?.querySelector("progress")?.value) > 0);
  await panel.root.getByRole("button", { name: "Cancelar" }).click();
  await panel.done();
  const [, said = "0"] = (await panel.root.locator("h2").first().innerText()).match(/^([\d,]+) tratos/) ?? [];
  const rows = Number(said.replaceAll(",", ""));
  assert.ok(rows > 0 && rows < 1_000_000, said);
  assert.match((await panel.notices()).join(), /Cancelado/);
  assert.equal(await panel.root.locator("progress").count(), 0);
});
