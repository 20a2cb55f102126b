// What texts are checked with comes beside the coach, which does not wait for it; and where it never comes nobody is told
// that a text is fine.
import assert from "node:assert/strict";
import { test } from "node:test";
import { deals } from "./demo.mjs";
import { harness, withApi } from "./harness.mjs";

const browser = harness();
const demand = deals.find((/** @type {any} */ each) => each.key === "the-demand").deal;
const BAD = "You are being unreasonable. Our floor is 126,000.";

/** Opens what to say, writes a text, and gives what is remarked once that is as `wanted`. @param {import("playwright-core").Page} page @param {string} wanted */
async function written(page, wanted) {
  await withApi(page);
  return page.evaluate(
    async ({ deal, text, wanted }) => {
      const { walkaway, add, until, shadowOf } = /** @type {any} */ (globalThis);
      const loaded = () => performance.getEntriesByType("resource").filter(({ name }) => name.includes("walkaway-phrases")).length;
      const place = add("section");
      const card = walkaway.mount(place, { deal, lang: "en" });
      const find = (/** @type {string} */ what) => shadowOf(place).querySelector(what);
      await until(() => card.state === "ready" && find("#head-say"));
      const before = loaded();
      find("#head-say").click();
      await until(() => find(".wa-coach textarea"));
      const field = find(".wa-coach textarea");
      const first = field.value;
      field.value = text;
      field.dispatchEvent(new InputEvent("input", { bubbles: true }));
      await until(() => find("#remarks-of-text").textContent.includes(wanted) && find("#remarks-of-text li"));
      return { before, after: loaded(), first, remarks: find("#remarks-of-text").textContent };
    },
    { deal: demand, text: BAD, wanted },
  );
}

test("the phrases to avoid are loaded with the coach, once, and then the text is checked", async () => {
  await browser.page({}, async (page) => {
    const { before, after, first, remarks } = await written(page, "unreasonable");
    assert.deepEqual([before, after], [0, 1]);
    assert.match(first, /140,000/);
    assert.match(remarks, /126,000/);
    assert.doesNotMatch(remarks, /Checking|not been checked/);
  });
});

test("where they never come, the text counts as unchecked, and our numbers are still found", async () => {
  const override = (/** @type {string} */ path) => (path.includes("walkaway-phrases") ? { status: 404, body: "" } : undefined);
  await browser.page({ override, expects: (message) => /phrases|404/.test(message) }, async (page) => {
    const { first, remarks } = await written(page, "has not been checked");
    assert.match(first, /140,000/);
    assert.match(remarks, /126,000/);
    assert.doesNotMatch(remarks, /Checking/);
  });
});
