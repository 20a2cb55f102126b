// Conversations from their proposal to their close, by keyboard alone; the code that draws them knows none of them.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { deals, demoTests } from "./demo.mjs";
import { harness, tabTo } from "./harness.mjs";

const it = harness();
const on = demoTests(it);
const axe = readFileSync(new URL("../../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");
const CLEAN = deals.find((/** @type {any} */ each) => each.key === "just-won").deal;
const { plays: _, ...BARE } = CLEAN;

class Talk {
  /** @param {import("playwright-core").Page} page @param {string} play */
  constructor(page, play) {
    this.page = page;
    this.play = play;
    this.panel = page.locator('[data-section="plays"]');
  }

  /** @param {Record<string, unknown>} deal @param {string} [today] */
  async open(deal, today = "2026-11-24") {
    // The windows of a conversation go by hours: in the morning another step comes first.
    await this.page.clock.setFixedTime(new Date(`${today}T18:00:00`));
    await this.page.evaluate(
      async ({ deal, today }) => {
        const { mount } = await import(/** @type {any} */ ("/dist/index.js"));
        const at = /** @type {any} */ (globalThis);
        at.asked = [];
        at.card?.destroy();
        document.body.replaceChildren();
        const place = document.createElement("div");
        document.body.append(place);
        at.card = mount(place, { deal, lang: "es", today, place: "tests", user: { roles: ["csm"] } });
        at.card.on("intent", (/** @type {any} */ intent) => at.asked.push(intent));
        await new Promise((done) => at.card.on("ready", done));
      },
      { deal, today },
    );
    await this.page.locator("#head-plays").waitFor({ state: "attached" });
    if (!(await this.page.locator("#head-plays").isVisible())) await tabTo(this.page, "#head-coach", "Enter");
    if ((await this.page.locator("#head-plays").getAttribute("aria-expanded")) !== "true") await tabTo(this.page, "#head-plays", "Enter");
    await this.panel.locator(".plays").waitFor();
    await this.calm();
  }

  calm() {
    return this.page.evaluate(() => new Promise((done) => setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(done)), 30)));
  }

  /** The step that comes now. */
  async step() {
    const now = this.panel.locator('li[aria-current="step"]');
    return (await now.count()) > 0 ? now.first().getAttribute("data-step") : null;
  }

  async order() {
    return this.panel.locator(".case .order").first().innerText();
  }

  /** What was written down. @returns {Promise<any[]>} */
  async records() {
    const asked = await this.page.evaluate(() => /** @type {any} */ (globalThis).asked);
    return asked.filter((/** @type {any} */ intent) => intent.kind === "record").map((/** @type {any} */ intent) => intent.record);
  }

  /** The first thing of the current step that is left to do, as a selector; and what to do there. */
  next() {
    return this.page.evaluate(() => {
      const root = /** @type {ShadowRoot} */ ([...document.querySelectorAll("*")].find((one) => one.shadowRoot)?.shadowRoot);
      const step = root.querySelector('li[aria-current="step"]');
      if (!step) return null;
      const name = step.getAttribute("data-step");
      const within = `li[data-step="${name}"] `;
      for (const part of step.querySelectorAll(".part")) {
        const kind = part.getAttribute("data-part");
        const place = [...step.querySelectorAll(".part")].indexOf(part);
        const own = `${within}.part >> nth=${place} >> `;
        const empty = [...part.querySelectorAll("input:not([type=checkbox])")].find((/** @type {any} */ field) => !field.value && !field.id.endsWith("-time") && !/Opcional/.test(field.closest(".entry-field")?.textContent ?? ""));
        if (kind === "ask" && empty) return { do: empty.getAttribute("type") === "date" ? "date" : "type", at: `#${empty.id}` };
        if (kind === "ask") {
          const choices = [...part.querySelectorAll("fieldset.pick")];
          const open = choices.findIndex((choice) => !choice.querySelector('[aria-pressed="true"]'));
          if (open >= 0) {
            const asks = choices[open]?.querySelector("legend")?.textContent ?? "";
            const no = /otro\?|dirección\?|proyecto\?|grupo|nunca más/.test(asks);
            return { do: "press", at: `${own}fieldset.pick >> nth=${open} >> button >> nth=${no ? 1 : 0}` };
          }
        }
        if (kind === "say" && part.querySelector("button.primary")) return { do: "press", at: `${own}button.primary` };
        if (kind === "touch" && !part.querySelector(".fine")) return { do: "press", at: `${own}fieldset.pick button` };
        if (kind === "answer") {
          if (!part.querySelector("li")) return { do: "press", at: `${own}.causes > fieldset.pick button` };
          const response = part.querySelector('input[id$="-response"]');
          if (response && !(/** @type {any} */ (response).value)) return { do: "type", at: `#${response.id}` };
        }
        if (kind === "promise") {
          const made = [...part.querySelectorAll(".promise")];
          for (const promise of made) {
            const lacks = [...promise.querySelectorAll("input:not([type=checkbox])")].find((/** @type {any} */ field) => !field.value);
            if (lacks) return { do: lacks.getAttribute("type") === "date" ? "date" : "type", at: `#${lacks.id}` };
          }
          if (made.length < (name === "propose" ? 2 : 0)) return { do: "press", at: `${own}.promises > fieldset.pick button` };
        }
        if (kind === "close") {
          if (!part.querySelector('fieldset.pick [aria-pressed="true"]')) return { do: "press", at: `${own}fieldset.pick button` };
          return { do: "press", at: `${own}button.primary` };
        }
      }
      return { do: "stuck", at: name ?? "" };
    });
  }

  /** One thing after the other until the step is another. */
  async go(/** @type {(step: string | null) => boolean} */ until) {
    /** @type {string[]} */
    const seen = [];
    for (let turn = 0; turn < 160; turn++) {
      const step = await this.step();
      if (step && seen.at(-1) !== step) seen.push(step);
      if (until(step)) return seen;
      const next = await this.next();
      if (process.env.TRACE) console.log(this.play, step, JSON.stringify(next));
      if (!next) return seen;
      assert.notEqual(next.do, "stuck", `${this.play}: nothing is left to do in ${next.at}, and it is not done`);
      if (next.do === "date") {
        await tabTo(this.page, next.at);
        await this.page.locator(next.at).fill("2026-11-24");
        await this.page.keyboard.press("Tab");
      } else if (next.do === "type") {
        await tabTo(this.page, next.at);
        await this.page.keyboard.type("Algo concreto");
        await this.page.keyboard.press("Enter");
      } else await tabTo(this.page, next.at, "Enter");
      await this.calm();
    }
    assert.fail(`${this.play} does not end; it is at ${await this.step()}`);
  }

  /** What axe finds. */
  async violations() {
    await this.page.evaluate(axe);
    return this.page.evaluate(async () => {
      const { axe } = /** @type {any} */ (globalThis);
      const { violations } = await axe.run(document.body, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] });
      return violations.map((/** @type {any} */ one) => `${one.id}: ${one.nodes[0]?.html.slice(0, 160)}`);
    });
  }
}

/** Each play: how it begins, on which day it is gone through, and its steps in order. */
const STORIES = {
  won: { name: "Recién ganado", deal: { ...BARE, plays: { won: { events: { signed: "2026-11-24", delivery: "2026-11-24" } } } }, steps: ["first_contact", "in_writing", "hand_over", "delivered", "why_us", "reference", "close"] },
  attacked: { name: "El cliente ataca", deal: BARE, steps: ["step_back", "take_it", "no_excuse", "fair", "explain", "make_right", "learn"] },
  cancelling: {
    name: "Riesgo de cancelación",
    deal: { ...BARE, plays: { cancelling: { events: { cancel_sent: "2026-11-23", processes_on: "2026-11-30" } } } },
    steps: ["prepare", "open", "discover", "answer", "propose", "summary", "follow_up", "learn"],
  },
  results: {
    name: "Malos resultados",
    deal: { ...BARE, plays: { results: { answers: { poor: "yes" } } } },
    steps: ["at_home", "call_now", "listen", "explain", "answer", "propose", "they_choose", "back_to_work"],
  },
};

for (const [play, { name, deal, steps }] of Object.entries(STORIES)) {
  const today = "2026-11-24";
  test(`from its beginning to its close by keyboard, with a reload in the middle: ${play}`, () =>
    it.page({ context: { viewport: { width: 340, height: 900 } } }, async (page) => {
      const talk = new Talk(page, play);
      await talk.open(deal, today);
      const begin = page.locator(`.plays button[aria-label="Empezar: ${name}"]`);
      if (!(await begin.isVisible())) await tabTo(page, ".plays details.fold > summary", "Enter");
      await tabTo(page, `.plays button[aria-label="Empezar: ${name}"]`, "Enter");
      await talk.calm();
      if (play === "attacked") {
        // Ten minutes are too long for a test: it was opened earlier.
        await talk.open({ ...deal, plays: { attacked: { opened: `${today}T00:00` } } }, today);
      }
      const half = steps[Math.floor(steps.length / 2)];
      const first = await talk.go((step) => step === half);
      assert.deepEqual(await talk.violations(), [], `${play} at ${half}`);
      const order = await talk.order();
      // Whoever comes back finds what was said, done and promised.
      await talk.open(play === "attacked" ? { ...deal, plays: { attacked: { opened: `${today}T00:00` } } } : deal, today);
      assert.equal(await talk.order(), order);
      const second = await talk.go((step) => step === null || step === "follow_up");
      if (play === "cancelling") {
        // One talk a week: at 1, 2, 4 and 8 weeks, and none on the day of their yes.
        for (const [place, day] of ["2026-11-25", "2026-12-02", "2026-12-09", "2026-12-23"].entries()) {
          assert.equal(await talk.step(), "follow_up", `after ${place}`);
          await talk.open(deal, day);
          await tabTo(page, (await talk.next())?.at ?? "", "Enter");
          await talk.calm();
        }
        second.push(...(await talk.go((step) => step === null)));
      }
      assert.deepEqual([...new Set([...first, ...second])], steps);
      await talk.panel.locator(".closed").first().waitFor();
      const closing = (await talk.records()).findLast((record) => record.kind === "case");
      assert.equal(closing.play, play);
      assert.ok(closing.closed && closing.result, "the close is written down");
      assert.deepEqual(await talk.violations(), [], `${play} at its end`);
    }));
}

test("two conversations one after the other on one record: the second begins afresh, the first stays what it was", () =>
  it.page({ context: { viewport: { width: 340, height: 900 } } }, async (page) => {
    const { deal } = STORIES.results;
    const talk = new Talk(page, "results");
    await talk.open(deal);
    const begins = (/** @type {string} */ name) => `.plays button[aria-label="Empezar: ${name}"]`;
    const begin = async (/** @type {string} */ name) => {
      for (const fold of await page.locator(".plays details.fold > summary").all()) {
        if (!(await page.locator(begins(name)).isVisible())) await fold.press("Enter");
      }
      await tabTo(page, begins(name), "Enter");
      await talk.calm();
    };
    await begin(STORIES.results.name);
    await talk.go((step) => step === null);
    const [closed] = await talk.panel.locator(".closed p").allInnerTexts();
    const opened = (await talk.records()).filter((record) => record.kind === "case").length;
    await begin(STORIES.cancelling.name);
    assert.equal(await talk.step(), "prepare", "the other one is at its first step");
    const fields = await talk.panel.locator('li[aria-current="step"] input:not([type=checkbox])').evaluateAll((all) => all.map((field) => /** @type {HTMLInputElement} */ (field).value));
    assert.ok(fields.every((value) => value === ""), `nothing of the first stands in it: ${fields}`);
    talk.play = "cancelling";
    await talk.go((step) => step !== "prepare");
    await talk.open(deal);
    assert.equal((await talk.panel.locator(".closed p").allInnerTexts())[0], closed, "after a reload the first is still closed as it was");
    assert.notEqual(await talk.step(), "prepare", "and the second goes on where it was");
    const kinds = (await talk.records()).map((record) => record.kind);
    assert.deepEqual([opened, kinds], [2, []], "a reload writes nothing down");
  }));

test("after a stop there is nothing to press with: the farewell, the close, the way back (S-031, S-080)", () =>
  it.page({ context: { viewport: { width: 340, height: 900 } } }, async (page) => {
    const { deal } = deals.find((/** @type {any} */ each) => each.key === "play-cancelling");
    const talk = new Talk(page, "cancelling");
    const at = (/** @type {object} */ more) => ({ ...deal, plays: { cancelling: { ...deal.plays.cancelling, answers: { permission: "yes", ...more } } } });
    await talk.open(at({}));
    assert.equal(await talk.step(), "discover");
    assert.equal(await talk.panel.locator("textarea:visible").count(), 1, "the four questions");
    await talk.open(at({ signed_elsewhere: "yes" }));
    assert.match(await talk.order(), /^Ya firmaron con otro/);
    assert.match(await talk.panel.locator("textarea").inputValue(), /^Gracias por decírmelo/);
    assert.equal(await talk.panel.locator("textarea").count(), 1, "nothing but the farewell, also where nobody looks");
    assert.equal(await talk.panel.locator(".promises").count(), 0);
    assert.equal(await talk.step(), "learn");
  }));

test("what is promised is judged before it is said, by the rep's own authority and by the floor (S-101, Q17)", () =>
  it.page({ context: { viewport: { width: 340, height: 900 } } }, async (page) => {
    const { deal } = deals.find((/** @type {any} */ each) => each.key === "play-cancelling");
    const { cancelling } = deal.plays;
    const talk = new Talk(page, "cancelling");
    const notes = { ...cancelling.notes, would_change: "Que alguien llame", not_delivering: "Reportes" };
    const at = (/** @type {string} */ share) => ({
      ...deal,
      plays: { cancelling: { ...cancelling, notes, causes: { c1: { reason: "price", response: "Lo vemos" } },
        promises: { p1: { kind: "discount", share, what: "Descuento", owner: "Ana", due: "2026-12-01" } } } },
    });
    const said = async (/** @type {string} */ share) => {
      await talk.open(at(share));
      return (await talk.panel.locator(".verdict-of").innerText()).replace(/\s+/g, " ");
    };
    assert.match(await said("0.15"), /40,800 · Precio en regla Puedes concederlo tú/);
    assert.match(await said("0.2"), /38,400 · Con aprobación Lo aprueba/);
    assert.match(await said("0.25"), /36,000 · Con aprobación/);
    assert.match(await said("0.2501"), /35,995\.20 · Bajo el piso Nadie puede concederlo/);
    assert.equal(await talk.panel.getByText("Ya lo autorizaron").count(), 0, "nobody can say that it was granted");
    assert.equal(await talk.panel.locator('li[data-step="propose"] textarea').count(), 0, "and it is in no text");
  }));

/** A case in which each kind of field stands open: words, days, times, amounts and shares. */
function everyField() {
  const { deal } = deals.find((/** @type {any} */ each) => each.key === "play-cancelling");
  const { cancelling } = deal.plays;
  const notes = { ...cancelling.notes, would_change: "Que alguien llame", not_delivering: "Reportes" };
  const of = (/** @type {string} */ kind, /** @type {object} */ more) => ({ kind, what: kind, owner: "Ana", due: "2026-12-01", ...more });
  return {
    ...deal,
    plays: {
      cancelling: {
        ...cancelling,
        notes,
        causes: { c1: { reason: "price", response: "Lo vemos" } },
        promises: { p1: of("discount", { share: "0.1" }), p2: of("terms", { days: 45 }), p3: of("pause", { amount: "1000", ends: "2027-01-31" }) },
      },
    },
  };
}

test("what is being typed outlives whatever is drawn anew meanwhile, in every kind of field (law 14)", () =>
  it.page({ context: { viewport: { width: 340, height: 900 } } }, async (page) => {
    const deal = everyField();
    const talk = new Talk(page, "cancelling");
    await talk.open(deal);
    for (const fold of await talk.panel.locator("details:not([open]) > summary").all()) {
      if (await fold.isVisible()) await fold.press("Enter");
    }
    const ids = await talk.panel.locator(".entry-field input:visible").evaluateAll((all) => all.map((field) => [field.id, field.getAttribute("type")]));
    const kinds = new Set(ids.map(([, type]) => type));
    assert.ok(kinds.has("text") && kinds.has("date"), `${[...kinds]}`);
    let turn = 0;
    for (const [id, type] of ids) {
      const field = talk.panel.locator(`[id="${id}"]`);
      await field.focus();
      const typed = type === "date" ? "2027-03-04" : type === "time" ? "09:30" : "12";
      // As a person types: letters come in, the field is not left.
      if (type === "text") {
        await field.press("Control+A");
        await page.keyboard.type(typed);
      } else {
        await field.evaluate((input, value) => {
          /** @type {HTMLInputElement} */ (input).value = value;
          input.dispatchEvent(new Event("input", { bubbles: true }));
        }, typed);
      }
      await page.evaluate(({ deal, name }) => /** @type {any} */ (globalThis).card.update({ deal: { ...deal, name } }), { deal, name: `Trato ${++turn}` });
      await talk.calm();
      assert.equal(await field.inputValue(), typed, `${id}: what was typed is gone after the record came again`);
      await field.evaluate((input) => /** @type {HTMLElement} */ (input).blur());
      await talk.calm();
    }
  }));

test("own words in a text are there when its panel was closed and opened again, and gone with the record", () =>
  it.page({ context: { viewport: { width: 340, height: 900 } } }, async (page) => {
    const deal = everyField();
    const talk = new Talk(page, "cancelling");
    const { promises: _promises, ...bare } = deal.plays.cancelling;
    const own = { ...deal, plays: { cancelling: { ...bare, notes: deals.find((/** @type {any} */ each) => each.key === "play-cancelling").deal.plays.cancelling.notes } } };
    await talk.open(own);
    const area = talk.panel.locator("textarea:visible").first();
    await area.fill("Gracias por su tiempo.");
    await tabTo(page, "#head-plays", "Enter");
    await talk.calm();
    assert.equal(await talk.panel.locator("textarea").count(), 0);
    await page.locator("#head-plays").press("Enter");
    await talk.calm();
    assert.equal(await talk.panel.locator("textarea:visible").first().inputValue(), "Gracias por su tiempo.");
    await page.evaluate((deal) => /** @type {any} */ (globalThis).card.update({ deal: { ...deal, id: "another" } }), own);
    await talk.calm();
    assert.notEqual(await talk.panel.locator("textarea:visible").first().inputValue(), "Gracias por su tiempo.", "another client reads nothing of it");
  }));

test("what ended a conversation by mistake is taken back with one press: an answer, and a no too many", () =>
  it.page({ context: { viewport: { width: 340, height: 900 } } }, async (page) => {
    const { deal } = deals.find((/** @type {any} */ each) => each.key === "play-cancelling");
    const { cancelling } = deal.plays;
    const talk = new Talk(page, "cancelling");
    const undo = talk.panel.getByRole("button", { name: "Fue un error: continuar" });
    for (const more of [{ answers: { permission: "yes", signed_elsewhere: "yes" } }, { declines: 2 }]) {
      await talk.open({ ...deal, plays: { cancelling: { ...cancelling, ...more } } });
      assert.equal(await talk.panel.locator(".case").getAttribute("data-state"), "stopped", JSON.stringify(more));
      await undo.press("Enter");
      await talk.calm();
      assert.equal(await talk.panel.locator(".case").getAttribute("data-state"), "open", JSON.stringify(more));
      assert.equal(await undo.count(), 0);
    }
  }));

test("a close that is taken back is told to whoever keeps the records (S-102)", () =>
  it.page({ context: { viewport: { width: 340, height: 900 } } }, async (page) => {
    const { deal } = STORIES.results;
    const talk = new Talk(page, "results");
    await talk.open(deal);
    await tabTo(page, `.plays button[aria-label="Empezar: ${STORIES.results.name}"]`, "Enter");
    await talk.calm();
    await talk.go((step) => step === null);
    const closing = await page.evaluate(() => /** @type {any} */ (globalThis).asked.findLast((/** @type {any} */ intent) => intent.record?.closed));
    await talk.panel.getByRole("button", { name: "Deshacer el cierre" }).press("Enter");
    await talk.calm();
    const news = (await talk.records()).at(-1);
    assert.deepEqual([news.kind, news.of, news.outcome], ["outcome", closing.record.id, "cancelled"]);
    assert.equal(await talk.panel.locator(".case").getAttribute("data-state"), "open");
  }));

test("what was granted is granted for just that, also after a reload (design 3.6)", () =>
  it.page({ context: { viewport: { width: 340, height: 900 } } }, async (page) => {
    const { deal } = deals.find((/** @type {any} */ each) => each.key === "play-cancelling");
    const { cancelling } = deal.plays;
    const talk = new Talk(page, "cancelling");
    const notes = { ...cancelling.notes, would_change: "Que alguien llame", not_delivering: "Reportes" };
    const at = (/** @type {string} */ share) => ({
      ...deal,
      plays: { cancelling: { ...cancelling, notes, causes: { c1: { reason: "price", response: "Lo vemos" } },
        promises: { p1: { kind: "discount", share, what: "Descuento", owner: "Ana", due: "2026-12-01" } } } },
    });
    const granted = () => talk.panel.getByLabel("Ya lo autorizaron");
    await talk.open(at("0.2"));
    assert.equal(await granted().isChecked(), false);
    await granted().check();
    await talk.calm();
    assert.equal(await granted().isChecked(), true);
    assert.equal(await talk.panel.locator('li[data-step="propose"] textarea').count() > 0, true, "now it can be said");
    await talk.open(at("0.22"));
    assert.equal(await granted().isChecked(), false);
    assert.match(await talk.panel.locator(".verdict-of").innerText(), /Ahora es más de lo que autorizaron/);
    await talk.open(at("0.19"));
    assert.equal(await granted().isChecked(), true, "what is less is covered");
    await granted().uncheck();
    await talk.calm();
    assert.equal(await granted().isChecked(), false);
  }));

test("a time that cannot be read leaves its day, holds the cool-down and says so", () =>
  it.page({ context: { viewport: { width: 340, height: 900 } } }, async (page) => {
    const talk = new Talk(page, "cancelling");
    const field = (/** @type {string} */ id) => page.locator(`#field-cancelling-incident${id}`);
    for (const time of ["21h", "9.30", "a las 9"]) {
      await talk.open({ ...BARE, plays: { cancelling: { opened: "2026-11-24T09:00", events: { incident: `2026-11-24T${time}` } } } });
      assert.equal(await field("").inputValue(), "2026-11-24", time);
      assert.match(await talk.panel.locator('li[data-step="prepare"]').innerText(), /cuenta solo el día/, time);
    }
    await field("-time").fill("09:30");
    await page.keyboard.press("Tab");
    await talk.calm();
    assert.equal(await field("-time").inputValue(), "09:30");
  }));

test("what a conversation leaves to do is noted as a task, late when its day has passed, and done; another day finds it so", () =>
  it.page({ context: { viewport: { width: 340, height: 900 } } }, async (page) => {
    const deal = { ...BARE, plays: { attacked: { opened: "2026-11-01", closed: "2026-11-02", outcome: "calm" } } };
    const talk = new Talk(page, "attacked");
    await talk.open(deal);
    const due = talk.panel.locator(".dues > li").first();
    assert.equal(await due.getAttribute("data-overdue"), "true");
    await tabTo(page, ".dues > li:first-child button", "Enter");
    await talk.calm();
    assert.match(await due.innerText(), /Anotada, con retraso/);
    await tabTo(page, '.dues > li:first-child button:text-is("Hecha")', "Enter");
    await talk.calm();
    const [task, done] = await talk.records();
    assert.deepEqual([task.kind, task.task, task.play], ["task", "play", "attacked"]);
    assert.deepEqual([done.kind, done.of, done.outcome], ["outcome", task.id, "done"]);
    for (const again of [false, true]) {
      if (again) await talk.open(deal);
      assert.equal(await due.getAttribute("data-done"), "true");
      assert.equal(await due.getAttribute("data-overdue"), null, "what is done is not late");
      assert.equal(await due.locator("button").count(), 0);
    }
  }));

for (const key of ["play-cancelling", "play-renewal", "play-attacked", "play-results", "play-won", "just-won"]) {
  on(`the demo's ${key} leads with its conversation`, { deal: key }, async (demo) => {
    assert.match(await demo.card.locator(".band .order").first().innerText(), /./);
    const title = await demo.card.locator(".band .verdict").first().innerText();
    assert.doesNotMatch(title, /^(Adelante|Go ahead)/);
    assert.deepEqual(await demo.overflow(), []);
  });
}
