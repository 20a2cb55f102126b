// The card on the demo's deal page: what it draws, what follows an edit, what an answer and an approval lead to.
import assert from "node:assert/strict";
import { describe } from "node:test";
import { deals, demoTests } from "./demo.mjs";
import { harness } from "./harness.mjs";

const on = demoTests(harness());

describe("verdicts", () => {
  for (const policy of ["standard", "strict"]) {
    on(`every deal is judged as worked out by hand, ${policy} policy`, { settings: { policy } }, async (demo) => {
      for (const { key, expect } of deals) {
        await demo.goTo(key);
        const { best, worst } = await demo.verdict();
        assert.deepEqual({ key, best, worst }, { key, best: expect[policy].best, worst: expect[policy].worst });
      }
    });
  }

  on("the published limits stand on the card", { settings: { lang: "en" } }, async (demo) => {
    for (const { key, expect } of deals) {
      if (!expect.standard.floor) continue;
      await demo.goTo(key);
      await demo.openEverything();
      const text = (await demo.text()).replace(/\u00a0/g, " ");
      for (const limit of [expect.standard.floor, expect.standard.threshold]) {
        assert.ok(text.includes(Number(limit).toLocaleString("en-US")), `${key} shows ${limit}`);
      }
    }
  });

  on("a verdict is told by words and shape, not by colour alone", { settings: { lang: "en" } }, async (demo) => {
    const seen = new Map();
    for (const { key, expect } of deals) {
      await demo.goTo(key);
      const [title, shape] = await demo.card.evaluate((card) => {
        const band = card.shadowRoot?.querySelector(".band");
        return [band?.querySelector("h2")?.textContent, band?.querySelector(".big path")?.getAttribute("d")];
      });
      const { best, worst } = expect.standard;
      if (best === worst) seen.set(best, `${title} ${shape}`);
    }
    assert.equal(seen.size, 4);
    assert.equal(new Set(seen.values()).size, 4);
  });
});

describe("the card follows the record", () => {
  on("across both edges of the worked example", {}, async (demo) => {
    for (const [amount, level] of [
      ["125999", "walk_away"],
      ["125999.99", "walk_away"],
      ["126000", "needs_approval"],
      ["141999", "needs_approval"],
      ["141,999.99", "needs_approval"],
      ["142000", "go_ahead"],
      ["155,000", "go_ahead"],
      ["140000", "needs_approval"],
    ]) {
      await demo.edit("amount", /** @type {string} */ (amount));
      assert.deepEqual(await demo.verdict(), { best: level, worst: level, trying: false }, amount);
    }
  });

  on("a field that becomes nonsense, or empty, is an unknown and comes back", {}, async (demo) => {
    for (const nonsense of ["mucho", "-5", "1e999", ""]) {
      await demo.edit("amount", nonsense);
      assert.deepEqual(await demo.verdict(), { best: "go_ahead", worst: "walk_away", trying: false }, nonsense);
    }
    await demo.edit("amount", "145000");
    assert.equal((await demo.verdict()).best, "go_ahead");
  });

  on("costs, added work, payment days and terms count at once", { deal: "plain-go-ahead" }, async (demo) => {
    await demo.edit("cost.overhead", "62000");
    assert.equal((await demo.verdict()).worst, "needs_approval");
    await demo.edit("cost.overhead", "32000");
    await demo.page.click("#add-cost-scope_added");
    await demo.edit("cost.scope_added.0.amount", "60,000");
    assert.equal((await demo.verdict()).worst, "walk_away");
    await demo.page.click('button[aria-label^="Quitar: Trabajo 1"]');
    assert.equal((await demo.verdict()).worst, "go_ahead");
    await demo.page.selectOption('[data-path="terms.liability_cap.asked"]', "unlimited");
    assert.deepEqual(await demo.verdict(), { best: "hold_firm", worst: "walk_away", trying: false });
    await demo.page.selectOption('[data-path="terms.liability_cap.deal_breaker"]', "yes");
    assert.equal((await demo.verdict()).best, "walk_away");
    await demo.page.click("#reset");
    assert.equal((await demo.verdict()).worst, "go_ahead");
  });
});

describe("what if", () => {
  on("another price changes the verdict on the card and nothing in the record", {}, async (demo) => {
    await demo.card.locator('[data-section="moves"] .toggle').click();
    const told = await demo.page.textContent("#log-count");
    await demo.card.locator('[data-key="what-if"]').fill("150000");
    assert.deepEqual(await demo.verdict(), { best: "go_ahead", worst: "go_ahead", trying: true });
    await demo.card.locator('[data-key="what-if"]').fill("100000");
    assert.deepEqual(await demo.verdict(), { best: "walk_away", worst: "walk_away", trying: true });
    assert.equal(await demo.page.inputValue("#f-amount"), "140,000");
    assert.equal(await demo.page.textContent("#log-count"), told, "the page was told nothing");
    assert.equal(await demo.page.locator("#reset").isVisible(), false);
    await demo.card.locator(".banner button").click();
    assert.deepEqual(await demo.verdict(), { best: "needs_approval", worst: "needs_approval", trying: false });
  });

  on("dropping the term that ends the deal", { deal: "unlimited-liability" }, async (demo) => {
    await demo.card.locator('[data-section="moves"] .toggle').click();
    await demo.card.locator(".drops input").first().check();
    assert.deepEqual(await demo.verdict(), { best: "go_ahead", worst: "go_ahead", trying: true });
    await demo.card.locator(".drops input").first().uncheck();
    assert.deepEqual(await demo.verdict(), { best: "walk_away", worst: "walk_away", trying: false });
  });

  on("a move that is offered, tried, gives what it promises", { deal: "terms-eat-the-price" }, async (demo) => {
    await demo.card.locator('[data-section="moves"] .toggle').click();
    const tries = demo.card.locator('[data-section="moves"] .way button');
    assert.ok((await tries.count()) >= 2, "several moves are offered");
    for (let place = 0; place < (await tries.count()); place++) {
      await tries.nth(place).click();
      assert.deepEqual(await demo.verdict(), { best: "go_ahead", worst: "go_ahead", trying: true }, `move ${place}`);
      await demo.card.locator(".banner button").click();
    }
  });

  on("the other prices on the table are judged too", { settings: { lang: "en" } }, async (demo) => {
    const levels = await demo.card.locator(".scroll td .badge").evaluateAll((badges) => badges.map((badge) => badge.getAttribute("data-level")));
    assert.ok(levels.includes("go_ahead") && levels.includes("needs_approval"), levels.join());
  });

  on("the ladder is a slider: to the limits, step by step, and back to the record", { settings: { lang: "en" } }, async (demo) => {
    const { keyboard } = demo.page;
    const slider = demo.card.locator("[data-key=slider]");
    assert.equal(await slider.evaluate((node) => /** @type {HTMLInputElement} */ (node).type), "range");
    await slider.focus();
    const says = () => slider.getAttribute("aria-valuetext");
    assert.match((await says()) ?? "", /140,000.*approval/i);
    await keyboard.press("End");
    assert.deepEqual(await demo.verdict(), { best: "go_ahead", worst: "go_ahead", trying: true });
    assert.match((await says()) ?? "", /142,000.*clear/i);
    await keyboard.press("ArrowLeft");
    assert.deepEqual(await demo.verdict(), { best: "needs_approval", worst: "needs_approval", trying: true });
    assert.match((await says()) ?? "", /141,000/, "a round step");
    await keyboard.press("Home");
    assert.match((await says()) ?? "", /126,000.*approval/i);
    await keyboard.press("ArrowLeft");
    assert.deepEqual(await demo.verdict(), { best: "walk_away", worst: "walk_away", trying: true });
    await keyboard.press("Escape");
    assert.deepEqual(await demo.verdict(), { best: "needs_approval", worst: "needs_approval", trying: false });
    assert.equal(await demo.card.evaluate((card) => /** @type {HTMLElement} */ (card.shadowRoot?.activeElement)?.dataset.key), "slider", "the focus stays");
    assert.equal(await demo.page.inputValue("#f-amount"), "140,000");
  });

  on("the handle is dragged, and a trial beyond the scale stands at its edge", { settings: { lang: "en" } }, async (demo) => {
    const { mouse } = demo.page;
    const rail = await demo.card.locator(".measure").boundingBox();
    const mark = await demo.card.locator(".ladder .dot.buyer:not(.past)").boundingBox();
    assert.ok(rail && mark);
    const y = rail.y + 56;
    await mouse.move(mark.x + mark.width / 2, y);
    await mouse.down();
    await mouse.move(mark.x + 60, y, { steps: 4 });
    await mouse.up();
    assert.deepEqual(await demo.verdict(), { best: "go_ahead", worst: "go_ahead", trying: true });
    // A finger on the bar beside the handle scrolls the page.
    const free = await demo.card.evaluate((card, [x, y]) => card.shadowRoot?.elementFromPoint(x ?? 0, y ?? 0)?.localName, [rail.x + 4, y]);
    assert.notEqual(free, "input");
    const zones = () => demo.card.locator(".ladder .tick").evaluateAll((ticks) => ticks.map((tick) => tick.getAttribute("x1")));
    const before = await zones();
    await demo.card.locator('[data-section="moves"] .toggle').click();
    await demo.card.locator('[data-key="what-if"]').fill("900000");
    await demo.calm();
    assert.equal(await demo.card.locator(".ladder .dot.right").count(), 1);
    assert.deepEqual(await zones(), before, "the scale stays with the limits");
    assert.match((await demo.card.locator("[data-key=slider]").getAttribute("aria-valuetext")) ?? "", /900,000/);
  });
});

describe("answers in place", () => {
  on("the host saves the answer in the record", { deal: "one-question" }, async (demo) => {
    await demo.card.locator(".next .choice", { hasText: /^No$/ }).click();
    assert.deepEqual(await demo.verdict(), { best: "hold_firm", worst: "hold_firm", trying: false });
    assert.equal(await demo.page.inputValue('[data-path="terms.ip_rights.deal_breaker"]'), "no");
    assert.ok(await demo.page.locator("#reset").isVisible());
  });

  on(
    "a host that cannot save leaves it to this browser, and a reload keeps it",
    { deal: "one-question", settings: { saves: "no" } },
    async (demo) => {
      const saves = await demo.card.locator(".saves").textContent();
      await demo.card.locator(".next .choice", { hasText: /^Sí$/ }).click();
      assert.deepEqual(await demo.verdict(), { best: "walk_away", worst: "walk_away", trying: false });
      assert.equal(
        await demo.page.inputValue('[data-path="terms.ip_rights.deal_breaker"]'),
        "unknown",
        "the record is as it was",
      );
      await demo.page.reload();
      await demo.page.waitForSelector('walkaway-card[data-wa-state="ready"]');
      assert.deepEqual(await demo.verdict(), { best: "walk_away", worst: "walk_away", trying: false });
      await demo.goTo("hold-firm-term");
      await demo.goTo("one-question");
      assert.deepEqual(await demo.verdict(), { best: "walk_away", worst: "walk_away", trying: false });
      await demo.page.check("#set-saves");
      await demo.calm();
      assert.notEqual(await demo.card.locator(".saves").textContent(), saves, "the card says who keeps the answers");
    },
  );

  on(
    "answering question after question ends in a decided verdict",
    { deal: "undecided", settings: { lang: "en" } },
    async (demo) => {
      const asked = [];
      for (let round = 0; round < 14; round++) {
        const { best, worst } = await demo.verdict();
        if (best === worst) break;
        asked.push(await demo.card.locator(".next .question").textContent());
        const next = demo.card.locator(".next");
        const field = next.locator('input[type="text"]');
        if ((await field.count()) > 0) {
          await field.fill("20");
          await next.locator('button[type="submit"]').click();
        } else if ((await next.locator("input[type=checkbox]").count()) > 0) {
          await next.locator("button.choice").first().click();
        } else {
          // "No" where that is the good answer; otherwise the first that is offered.
          const no = next.locator("button.choice", { hasText: /^No$/ });
          await ((await no.count()) > 0 ? no : next.locator("button.choice").first()).click();
        }
        await demo.calm();
      }
      assert.deepEqual(
        await demo.verdict(),
        { best: "hold_firm", worst: "hold_firm", trying: false },
        asked.join(" / "),
      );
      assert.equal(new Set(asked).size, asked.length, "no question comes twice");
    },
  );
});

describe("approvals", () => {
  on("a request goes to the page, is granted there, and lifts the verdict", {}, async (demo) => {
    await demo.openThen();
    await demo.card.locator('[data-key="ask:price"]').click();
    await demo.card.locator(".ask .primary").click();
    assert.equal(await demo.page.locator(".requests li").count(), 0, "not without a justification");
    assert.ok(await demo.card.locator(".ask .wrong").isVisible());
    await demo.card.locator("textarea").fill("Abre la cuenta del grupo.");
    await demo.card.locator(".ask .primary").click();
    await demo.page.waitForSelector(".requests li");
    assert.match((await demo.page.textContent(".requests")) ?? "", /Abre la cuenta del grupo/);
    await demo.card.locator('.outcome[data-status="applied"]').waitFor();
    assert.equal((await demo.verdict()).best, "needs_approval", "asking lifts nothing");
    await demo.page.click('[data-grant="vp"]');
    assert.deepEqual(await demo.verdict(), { best: "go_ahead", worst: "go_ahead", trying: false });
    await demo.edit("amount", "139,000");
    assert.equal((await demo.verdict()).best, "needs_approval", "it covers 140,000 and no less");
  });

  on("two roles must both agree where the policy says so", { settings: { policy: "strict" } }, async (demo) => {
    await demo.openThen();
    await demo.card.locator('[data-key="ask:price"]').click();
    await demo.card.locator("textarea").fill("Cuenta estratégica");
    await demo.card.locator(".ask .primary").click();
    await demo.page.click('[data-grant="vp"]');
    assert.equal((await demo.verdict()).best, "needs_approval");
    await demo.page.click('[data-grant="finance"]');
    assert.equal((await demo.verdict()).best, "go_ahead");
  });

  on("there is nobody to ask below the floor", { deal: "below-floor" }, async (demo) => {
    await demo.openEverything();
    assert.equal(await demo.card.locator('[data-key^="ask:"]').count(), 0);
  });

  on("an outcome is known by its own request", { deal: "half-granted-exception" }, async (demo) => {
    assert.equal((await demo.verdict()).best, "walk_away");
    await demo.card.locator('[data-key="step"]').click();
    await demo.card.locator(".ask .primary").click();
    await demo.page.waitForSelector('[data-grant="c_level"]');
    assert.equal(await demo.page.locator('[data-grant="legal"]').count(), 0, "Legal has agreed already");
    await demo.page.click('[data-grant="c_level"]');
    assert.notEqual((await demo.verdict()).worst, "walk_away");
  });
});

describe("mistakes", () => {
  on(
    "a policy with mistakes judges nobody, and names each with whom to turn to",
    { settings: { policy: "mistakes" } },
    async (demo) => {
      for (const { key } of deals) {
        await demo.goTo(key);
        assert.equal(await demo.card.locator(".picture, .routes, .next").count(), 0, key);
        assert.equal((await demo.verdict()).best, undefined, key);
      }
      const text = await demo.text();
      for (const part of [
        "op.comerciales@bitacora.example",
        "adjustment_bound",
        "target_margin",
        "price.rows",
        "fit.criteria",
      ]) {
        assert.ok(text.includes(part), `${part} in: ${text}`);
      }
      await demo.choose("policy", "standard");
      await demo.goTo("worked-example");
      assert.equal((await demo.verdict()).best, "needs_approval", "with a good policy it judges again");
    },
  );

  on(
    "a deal with mistakes has each field named, and the rest is judged",
    { deal: "mistakes", settings: { lang: "en" } },
    async (demo) => {
      assert.deepEqual(await demo.verdict(), { best: "hold_firm", worst: "walk_away", trying: false });
      await demo.openEverything();
      const problems = (await demo.card.locator('[data-group="data"], .adm').allTextContents()).join(" ");
      for (const part of ["ciento ochenta mil", "-72,000", "2026-02-31", "anual_fees", "annual_fees"]) {
        assert.ok(problems.replace("−", "-").includes(part), `${part} in: ${problems}`);
      }
      await demo.edit("amount", "180000");
      await demo.edit("cost.direct", "72,000");
      assert.deepEqual(await demo.verdict(), { best: "hold_firm", worst: "hold_firm", trying: false });
    },
  );
});
