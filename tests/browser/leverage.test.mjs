// Leverage in the page: what a rep enters in place, what it comes to, and that the focus stays where work goes on.
import assert from "node:assert/strict";
import { test } from "node:test";
import { harness } from "./harness.mjs";

const it = harness();

const DEAL = {
  schema: "walkaway.deal/2",
  id: "T-1",
  stage: "negotiation",
  currency: "USD",
  amount: "155000",
  cost: { direct: "80000", overhead: "25000" },
};
const OTHERS = [
  { name: "A", amount: "20000", probability: "0.9", close_on: "2026-12-01", stage: "closing" },
  { name: "B", amount: "50000", probability: "0.5", close_on: "2026-12-15", stage: "proposal" },
  { name: "C", amount: "90000", probability: "0.2", close_on: "2026-12-28", stage: "discovery" },
  { name: "D", amount: "120000", probability: "0.8", close_on: "2026-12-10", stage: "negotiation" },
];
const FULL = { ...DEAL, leverage: { quota: "400000", closed: "250000", period_end: "2026-12-31", alternatives: OTHERS } };

/** @param {string} name @param {Record<string, unknown>} deal @param {(page: import("playwright-core").Page, text: () => Promise<string>) => Promise<void>} work */
const on = (name, deal, work) =>
  test(name, () =>
    it.page({ context: { viewport: { width: 340, height: 800 } } }, async (page) => {
      await page.evaluate(async (deal) => {
        const { mount } = await import(/** @type {any} */ ("/dist/index.js"));
        mount(document.body, { deal, lang: "en", locale: "en-US", today: "2026-11-21" });
      }, deal);
      await page.locator("#head-coach").click();
      await page.locator("#head-leverage").click();
      await page.locator(".lv").waitFor();
      await work(page, async () => {
        await page.waitForTimeout(100);
        return (await page.locator(".lv").innerText()).replace(/\u00a0/g, " ");
      });
    }),
  );

/** @param {import("playwright-core").Page} page @param {string} id @param {string} text */
async function fill(page, id, text) {
  const field = page.locator(`#field-lv-${id}`);
  // What a script puts into a field is no change of the user's in Firefox; a day is a script's affair in every engine.
  if ((await field.getAttribute("type")) === "date") {
    await field.fill(text);
    await field.dispatchEvent("change");
  } else {
    await field.fill("");
    await field.pressSequentially(text);
  }
  await page.keyboard.press("Tab");
}

/** What has the focus. @param {import("playwright-core").Page} page */
const focused = (page) =>
  page.locator("#head-leverage").evaluate((head) => {
    const found = /** @type {ShadowRoot} */ (head.getRootNode()).activeElement;
    return found?.id || found?.textContent;
  });

on("the sentence and the picture come first, the rest folds", FULL, async (page, text) => {
  assert.match(await text(), /^Balanced position\s*49\.8%\s*chance of making your quota without this deal/);
  const picture = await page.locator(".lv-picture svg").boundingBox();
  const head = await page.locator("#head-leverage").boundingBox();
  const below = picture && head ? picture.y + picture.height - head.y : Infinity;
  assert.ok(below < 420, `within the first 420 px of the panel, not ${below}`);
  assert.ok((await page.locator(".lv-picture rect.reaches").count()) > 3);
  // Attributes alone: a strict policy forbids the rest.
  assert.equal(await page.locator(".lv [style]").count(), 0);
  assert.equal(await page.locator(".lv > details[open]").count(), 0);
});

on("a rep whose CRM knows nothing enters it all", DEAL, async (page, text) => {
  assert.match(await text(), /still missing: your quota, what you have closed so far, and your other deals/);
  await fill(page, "quota", "400,000");
  await fill(page, "closed", "250000");
  await fill(page, "period-end", "2026-12-31");
  await page.getByRole("button", { name: "I have no other deals" }).click();
  assert.match(await text(), /^Weak position\s*0%[^]*With it, 100%[^]*You have no other open deals/);

  for (const [name, amount, chance, day] of [["Bank", "120,000", "80", "2026-12-10"], ["Clinic", "50000.50", "50", "2026-12-15"]]) {
    await page.getByRole("button", { name: "Add a deal" }).click();
    await page.waitForTimeout(100);
    assert.equal(await focused(page), "field-lv-new-name");
    for (const [field, value] of Object.entries({ name, amount, probability: chance, "close-on": day })) await fill(page, `new-${field}`, value ?? "");
    await page.locator(".lv-others .primary").click();
    await page.waitForTimeout(100);
    assert.equal(await focused(page), "Add a deal");
  }
  assert.match(await text(), /^Balanced position\s*40%/);

  await page.locator(".lv-other > summary").first().click();
  await fill(page, "0-probability", "250");
  assert.match(await text(), /^(\w+ position\s*)?40%[^]*Did you mean 250\?/, "more than everything is asked about first");
  await page.locator(".lv-other .readings button").click();
  assert.match(await text(), /between 0% and 100%/);
  assert.equal(await page.locator("#field-lv-0-probability").getAttribute("aria-invalid"), "true");
  await fill(page, "0-probability", "95");
  assert.match(await text(), /^(\w+ position\s*)?47\.5%/);

  await page.getByRole("button", { name: "Remove Bank" }).click();
  assert.match(await text(), /^(\w+ position\s*)?0%/);
  assert.equal(await focused(page), "Add a deal");
});

on("how the rep comes across lowers the position one step", FULL, async (page, text) => {
  assert.match(await text(), /Balanced position/);
  await page.locator("summary", { hasText: "How you come across" }).click();
  const desperate = page.getByRole("button", { name: "Desperate to close" });
  await desperate.click();
  assert.match(await text(), /Weak position[^]*One step down for how you come across: desperate to close/);
  assert.equal(await desperate.getAttribute("aria-pressed"), "true");
  await desperate.click();
  assert.match(await text(), /Balanced position/);
});

on(
  "a quota that may not be seen is not asked for",
  { ...FULL, leverage: { ...FULL.leverage, quota: undefined }, missing: [{ path: "leverage.quota", why: "forbidden" }] },
  async (page, text) => {
    assert.match(await text(), /you are not allowed to see your quota/);
    assert.equal(await page.locator("#field-lv-quota").count(), 0);
    assert.equal(await page.locator(".lv-picture svg").count(), 1);
  },
);
