// Leaving and the buyer's return, from end to end and with the keyboard alone.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { DEAL, harness, tabTo } from "./harness.mjs";

const it = harness();

const [{ deal: EXAMPLE }] = JSON.parse(readFileSync(new URL("../../www/demo/deals.json", import.meta.url), "utf8")).deals;

/** A page with one card on that deal, and what its page is asked to do. */
class Rep {
  /** @param {import("playwright-core").Page} page */
  constructor(page) {
    this.page = page;
    this.panel = page.locator('[data-section="leave"]');
  }

  /**
   * @param {Record<string, unknown>} deal @param {string | null} status what the page answers to a record, or no page that saves
   */
  async open(deal, status) {
    await this.page.evaluate(
      async ([deal, status]) => {
        const { mount } = await import(/** @type {any} */ ("/dist/index.js"));
        const asked = (/** @type {any} */ (globalThis).asked = /** @type {any[]} */ ([]));
        const intent = (/** @type {any} */ intent) => {
          asked.push(intent);
          return { status: intent.kind === "record" ? status : "applied" };
        };
        mount(document.body, { deal, lang: "es", today: "2026-10-09", ...(status ? { host: { intent } } : {}) });
      },
      /** @type {const} */ ([deal, status]),
    );
    await this.to("#head-coach", "Enter");
    await this.to("#head-leave", "Enter");
    await this.panel.locator(".which").waitFor();
  }

  /** @param {string} selector @param {string} [key] */
  async to(selector, key) {
    await tabTo(this.page, selector, key);
    return this.calm();
  }

  /** @param {string} selector @param {string} text */
  async type(selector, text) {
    await this.to(selector);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Tab");
    await this.calm();
  }

  /** Opens a fold or a step, if it is not open. @param {string} title */
  async unfold(title) {
    const summary = `[data-section="leave"] details > summary:has(.title:text-is("${title}"))`;
    const open = await this.page.locator(summary).evaluate((element) => /** @type {HTMLDetailsElement} */ (element.parentElement).open);
    await this.to(summary, open ? undefined : "Enter");
  }

  /** A button of a choice. @param {string} legend @param {string} name @param {string} key */
  choose(legend, name, key = "Enter") {
    return this.to(`fieldset.pick:has(legend:text-is("${legend}")) button:text-is("${name}")`, key);
  }

  /** @param {string} name */
  press(name) {
    return this.to(`[data-section="leave"] button:text-is("${name}")`, "Enter");
  }

  calm() {
    return this.page.evaluate(() => new Promise((done) => setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(done)), 20)));
  }

  stage() {
    return this.panel.locator(".leaving").getAttribute("data-stage");
  }

  /** What the page was asked to do. @returns {Promise<any[]>} */
  asked() {
    return this.page.evaluate(() => /** @type {any} */ (globalThis).asked);
  }

  /** The records it was asked to keep. */
  async records() {
    return (await this.asked()).filter(({ kind }) => kind === "record").map(({ record }) => record);
  }
}

/** @param {string} name @param {(rep: Rep) => Promise<void>} work */
const story = (name, work) =>
  test(name, () => it.page({ context: { viewport: { width: 340, height: 900 } } }, (page) => work(new Rep(page))));

const OFFERS = [
  { side: "us", amount: "155000", on: "2026-10-06" },
  { side: "buyer", amount: "120000", on: "2026-10-08" },
];

story("a rep leaves in good order, by keyboard: executives, door, steps, log (W-096, W-120, W-123)", async (rep) => {
  await rep.open({ ...EXAMPLE, amount: "120000", offers: OFFERS }, "applied");
  // Our 155,000 stands, and only their price does not: nobody is told to leave before it is decided (law 12).
  assert.equal(await rep.stage(), "posture");
  await rep.unfold("Los cinco pasos");
  await rep.choose("El tamaño del trato lo justifica", "Sí");
  await rep.choose("Agotaste tu autoridad y tus opciones", "Sí", "Space");
  await rep.panel.getByText("Propón que hablen los directivos antes de retirarte").waitFor();
  await rep.panel.getByText("Ningún directivo puede firmar por debajo del piso").waitFor();
  // Step 3 waits for step 1, and says so.
  const tell = rep.panel.locator('[data-step="tell"]');
  assert.equal(await tell.getAttribute("data-state"), "locked");
  assert.equal(await tell.locator("input").count(), 0);
  await rep.panel.getByText("Se abre después de «Confírmalo con tu jefe».").waitFor();
  await rep.choose("¿En qué quedó?", "Confirmaron que nos retiramos");
  assert.equal(await rep.stage(), "exit");
  await rep.panel.getByText("Listo: los directivos confirmaron que nos retiramos.").waitFor();
  await rep.unfold("Díselo al comprador");
  await rep.to('[data-step="tell"] input[type=checkbox]', "Space");
  assert.equal(await rep.panel.getByRole("checkbox", { name: "Hecho: Díselo al comprador" }).isChecked(), true);
  assert.equal(await tell.getAttribute("data-state"), "done");
  await rep.unfold("Deja la puerta como la quieres");
  await rep.choose("¿Cómo la dejas?", "Puerta abierta");
  await rep.unfold("Aprende");
  await rep.press("Usar ese monto");
  await rep.type("#field-leaving-note", "Compras no se movió");
  await rep.press("Registrar que nos retiramos");

  assert.equal(await rep.stage(), "left");
  const focused = await rep.panel.locator(".which").evaluate((element) => /** @type {ShadowRoot} */ (element.getRootNode()).activeElement === element);
  assert.equal(focused, true, "the focus goes to what came of it");
  const [record] = await rep.records();
  assert.equal(record.schema, "walkaway.record/1");
  assert.equal(record.kind, "walk_away");
  assert.equal(record.deal_id, EXAMPLE.id);
  assert.equal(record.on, "2026-10-09");
  assert.equal(record.value, "120000");
  assert.equal(record.gap, "22000");
  assert.deepEqual(record.reasons, ["economic_failure"]);
  assert.equal(record.door, "open");
  assert.equal(record.note, "Compras no se movió");
  assert.equal(record.conditions.budget_from, "155000");
  const named = (await rep.asked()).find(({ path }) => path === "exit.record_id");
  assert.equal(named?.value, record.id, "the deal knows its record");

  // Keeping in touch: a task, and that it was done.
  await rep.to('[data-section="leave"] .dues > li:first-child button', "Enter");
  await rep.to('[data-section="leave"] .dues > li:first-child button:text-is("Hecha")', "Enter");
  const [, task, done] = await rep.records();
  assert.deepEqual([task.kind, task.task, task.on, task.of], ["task", "follow_up", "2026-10-14", record.id]);
  assert.deepEqual([done.kind, done.of, done.outcome], ["outcome", task.id, "done"]);
});

story("the buyer comes back and is met by the conditions, one by one (W-130 to W-138)", async (rep) => {
  // What they named before we left is history; what they bring is judged.
  const exit = { logged_on: "2026-10-08", record_id: "r-1", conditions: { budget_from: "155000", budget_to: "165000" } };
  await rep.open({ ...DEAL, offers: OFFERS, exit }, "applied");
  assert.equal(await rep.stage(), "left");
  await rep.unfold("¿Volvió el comprador?");
  await rep.press("El comprador volvió");
  assert.equal(await rep.stage(), "returned");
  const met = () => rep.panel.locator('[data-step="conditions"] [data-met]').evaluateAll((items) => items.map((item) => item.getAttribute("data-met")));
  assert.deepEqual(await met(), ["unknown", "unknown", "unknown", "unknown"]);
  await rep.choose("¿Por qué vuelven?", "Las alternativas eran peores");
  await rep.type("#field-returning-budget", "154999");
  assert.deepEqual(await met(), ["not_met", "unknown", "unknown", "unknown"]);
  await rep.type("#field-returning-budget", "155000");
  // The same in every order of day and month.
  await rep.type("#field-returning-decide-on", "10102026");
  await rep.choose("¿Lo respaldan todos los que deciden?", "Sí");
  await rep.choose("¿El alcance está definido?", "Sí");
  assert.deepEqual(await met(), ["met", "met", "met", "met"]);
  await rep.press("Abrir una negociación nueva");

  assert.notEqual(await rep.stage(), "returned");
  const [record] = await rep.records();
  assert.deepEqual(
    [record.kind, record.of, record.value, record.return_reason, record.conditions_met],
    ["return", "r-1", "155000", "worse_alternatives", true],
  );
  const answers = Object.fromEntries((await rep.asked()).filter(({ kind }) => kind === "answer").map(({ path, value }) => [path, value]));
  assert.deepEqual(answers.offers, []);
  assert.deepEqual(answers.history, [{ closed_on: "2026-10-08", record_id: "r-1", offers: OFFERS }]);
  assert.equal(answers["exit.logged_on"], null, "the old leaving is taken back");
  // The old one is there to be read.
  await rep.unfold("La negociación anterior");
  const rows = await rep.panel.locator("table tbody tr").allInnerTexts();
  assert.equal(rows.length, 2);
  assert.match(rows[0] ?? "", /Nosotros\s+USD.155,000/);
});

story("where nothing is saved, this browser keeps it, and a mistake can be taken back", async (rep) => {
  await rep.open({ ...DEAL, amount: "120000" }, null);
  await rep.unfold("Aprende");
  // Without a reason it is not logged, and the reason is said where it is missing.
  await rep.to('[data-section="leave"] .ticks input', "Space");
  await rep.press("Registrar que nos retiramos");
  await rep.panel.getByText("Marca al menos un motivo.").waitFor();
  assert.equal(await rep.stage(), "exit");
  await rep.to('[data-section="leave"] .ticks input', "Space");
  await rep.press("Registrar que nos retiramos");
  assert.equal(await rep.stage(), "left");
  await rep.panel.getByText("quedó en este navegador").waitFor();
  await rep.press("No nos retiramos: deshacer");
  assert.equal(await rep.stage(), "exit");
});

story("a record that the CRM refuses can be sent again", async (rep) => {
  await rep.open({ ...DEAL, amount: "120000" }, "rejected");
  await rep.unfold("Aprende");
  await rep.press("Registrar que nos retiramos");
  await rep.panel.getByText("El CRM no lo aceptó.").waitFor();
  await rep.press("Registrar de nuevo");
  assert.equal((await rep.records()).length, 2);
});

story("the approval band: a request is drafted with the gap, changed, and sent (W-151, W-155)", async (rep) => {
  await rep.open(EXAMPLE, "applied");
  assert.equal(await rep.stage(), "posture");
  const text = rep.panel.locator(".draft textarea");
  assert.match(await text.inputValue(), /faltan USD.2,000 \(1\.4\d ?%\)/);
  await rep.to('[data-section="leave"] .draft textarea');
  await rep.page.keyboard.press("Control+A");
  await rep.page.keyboard.type("Entra con nosotros en tres países.");
  await rep.press("Enviar solicitud");
  const request = (await rep.asked()).find(({ kind }) => kind === "request_approval");
  assert.deepEqual([request.covers, request.justification], ["price", "Entra con nosotros en tres países."]);
  await rep.panel.getByText("Solicitud registrada.").waitFor();
});
