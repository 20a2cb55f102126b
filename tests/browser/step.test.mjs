// One next step: in every demo deal and language one order, one filled button, and no other one until something is opened.
import assert from "node:assert/strict";
import { test } from "node:test";
import { deals } from "./demo.mjs";
import { harness, withApi } from "./harness.mjs";

const browser = harness();

for (const lang of ["es", "en", "pt-BR"]) {
  test(`every demo deal has one order of a breath and one filled button: ${lang}`, async () => {
    await browser.page({}, async (page) => {
      await withApi(page);
      const seen = await page.evaluate(
        async ({ deals, lang }) => {
          const { walkaway, add, until, shadowOf } = /** @type {any} */ (globalThis);
          const place = add("section");
          place.style.setProperty("width", "380px");
          const policy = { rates: { EUR: "1.10", MXN: "0.056" } };
          const handle = walkaway.mount(place, { deal: deals[0].deal, policy, lang, today: "2026-11-02" });
          await until(() => handle.state === "ready");
          const found = [];
          for (const { key, deal } of deals) {
            handle.update({ deal });
            await until(() => shadowOf(place).querySelector(".step"));
            await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
            const card = shadowOf(place).querySelector(".card");
            const texts = (/** @type {string} */ what) => [...card.querySelectorAll(what)].map((it) => it.textContent);
            found.push({ key, orders: texts(".order"), filled: texts("button.primary"), second: texts(".second") });
          }
          return found;
        },
        { deals, lang },
      );
      for (const { key, orders, filled, second } of seen) {
        assert.equal(orders.length, 1, key);
        assert.ok((orders[0] ?? "").length <= 90, `${key}: ${orders[0]} has ${orders[0]?.length} characters`);
        assert.equal(filled.length, 1, `${key}: ${filled.join(", ")}`);
        assert.ok(second.length <= 1, key);
      }
      assert.ok(new Set(seen.map(({ orders }) => orders[0])).size >= 15, "the orders are those of the deals");
    });
  });
}

test("the step leads to where it is done: a text, the question, the request, leaving", async () => {
  await browser.page({}, async (page) => {
    await withApi(page);
    const pick = (/** @type {string} */ key) => deals.find((/** @type {any} */ each) => each.key === key).deal;
    const seen = await page.evaluate(
      async (deals) => {
        const { walkaway, add, until, shadowOf } = /** @type {any} */ (globalThis);
        const place = add("section");
        const handle = walkaway.mount(place, { deal: deals.text, lang: "es", today: "2026-11-02" });
        await until(() => handle.state === "ready");
        const shadow = shadowOf(place);
        const press = async (/** @type {unknown} */ deal) => {
          handle.update({ deal });
          await new Promise((done) => setTimeout(done, 100));
          shadow.querySelector(".step button.primary").click();
          await new Promise((done) => setTimeout(done, 100));
        };
        await press(deals.question);
        const question = shadow.activeElement?.dataset.key ?? "";
        await press(deals.request);
        const request = shadow.activeElement?.tagName ?? "";
        await press(deals.text);
        await until(() => shadow.querySelector(".coach"));
        await until(() => shadow.querySelector(".coach textarea"));
        await press(deals.leave);
        await until(() => shadow.querySelector(".leaving"));
        return { question, request };
      },
      { text: pick("the-demand"), question: pick("undecided"), request: pick("three-signs"), leave: pick("unlimited-liability") },
    );
    assert.deepEqual(seen, { question: "question", request: "TEXTAREA" });
  });
});

test("what was asked for is not asked for again: the step says what became of it, and goes on once it is answered", async () => {
  await browser.page({}, async (page) => {
    await withApi(page);
    const { deal } = deals.find((/** @type {any} */ each) => each.key === "three-signs");
    const seen = await page.evaluate(async (deal) => {
      const { walkaway, add, until, shadowOf } = /** @type {any} */ (globalThis);
      const place = add("section");
      /** @type {any[]} */
      const asked = [];
      const host = { intent: (/** @type {any} */ intent) => (asked.push(intent), { status: "applied" }) };
      const handle = walkaway.mount(place, { deal, host, lang: "es", today: "2026-11-02" });
      await until(() => handle.state === "ready");
      const shadow = shadowOf(place);
      const order = () => shadow.querySelector(".order").textContent;
      const button = () => shadow.querySelector(".step button.primary");
      const before = order();
      button().click();
      await until(() => shadow.querySelector(".ask .primary"));
      shadow.querySelector(".ask .primary").click();
      await until(() => asked.length === 1 && order() !== before);
      const after = { order: order(), again: Boolean(button()) };
      // The CRM says who agreed: the card signs, and asks for nothing.
      const by = { covers: "signs", signs: ["moving_goals", "no_time_for_planning", "unrealistic_timeline"], role: "sales_manager", by: "Ana Ruiz", on: "2026-11-02", status: "granted" };
      handle.update({ deal: { ...deal, approvals: [by] } });
      await until(() => !/Enviada|envió|CRM/.test(order()) && order() !== before);
      return { before, after, granted: order(), asked: asked.length };
    }, deal);
    assert.match(seen.before, /pide|Pide|aprob/i);
    assert.equal(seen.after.again, false, "no second request is offered");
    assert.equal(seen.asked, 1);
    assert.doesNotMatch(seen.granted, /[Pp]ide la aprobación/);
  });
});
