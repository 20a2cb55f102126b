// A panic in Rust: one card's affair, mended once, given up after the second in a row.
import assert from "node:assert/strict";
import { test } from "node:test";
import { DEAL, harness, withApi } from "./harness.mjs";

const browser = harness();
/** A trap is an error of the page, seen by whoever watches for those. */
const expects = (/** @type {string} */ message) => /unreachable|made to fail by a test/.test(message);

test("a panic in one card leaves the other working, and is mended with what was drawn before", async () => {
  await browser.page({ expects }, async (page) => {
    await withApi(page);
    const seen = await page.evaluate(async (deal) => {
      const { walkaway, add, until, textOf, noticeOf, panicNext } = /** @type {any} */ (globalThis);
      const [one, two] = [add("section"), add("section")];
      const a = walkaway.mount(one, { deal, lang: "es" });
      const b = walkaway.mount(two, { deal, lang: "es" });
      /** @type {any[]} */
      const errors = [];
      a.on("error", (/** @type {any} */ error) => errors.push(error));
      await until(() => a.state === "ready" && b.state === "ready");
      const before = textOf(one);
      const mend = panicNext();
      a.update({ deal: { ...deal, amount: "100000", cost: { direct: "80000" } } });
      await until(() => errors.length > 0);
      await until(() => a.state === "ready" && textOf(one) === before);
      mend();
      const stale = noticeOf(one)?.textContent;
      b.update({ deal: { ...deal, amount: "100000" } });
      await until(() => textOf(two) !== before);
      a.update({ deal: { ...deal, amount: "100000" } });
      await until(() => textOf(one) === textOf(two));
      return { errors, stale, afterwards: Boolean(noticeOf(one)), roots: one.lastElementChild?.shadowRoot?.querySelectorAll(".wa-root").length };
    }, DEAL);
    assert.equal(seen.errors.length, 1);
    assert.deepEqual([seen.errors[0].code, seen.errors[0].recovered, seen.errors[0].version], ["panic", true, 1]);
    assert.match(seen.errors[0].message, /panicked at/, "the first message is kept");
    assert.match(seen.stale, /último cambio/);
    assert.equal(seen.afterwards, false);
    assert.equal(seen.roots, 1);
  });
});

test("after the second in a row it gives up plainly, and another deal or a click starts it again", async () => {
  await browser.page({ expects }, async (page) => {
    await withApi(page);
    const seen = await page.evaluate(async (deal) => {
      const { walkaway, add, until, textOf, noticeOf, panicNext } = /** @type {any} */ (globalThis);
      const place = add("section");
      const card = walkaway.mount(place, { deal, lang: "es" });
      /** @type {any[]} */
      const errors = [];
      card.on("error", (/** @type {any} */ error) => errors.push(error));
      await until(() => card.state === "ready");
      const fails = async (/** @type {any} */ change) => {
        const mend = panicNext(2);
        card.update({ deal: { ...deal, ...change } });
        await until(() => card.state === "failed");
        mend();
        return noticeOf(place);
      };
      const notice = (await fails({ cost: {} })).textContent;
      const empty = textOf(place);
      noticeOf(place).querySelector("button").click();
      await until(() => card.state === "ready" && textOf(place));
      await fails({ amount: "100000" });
      card.update({ deal: { ...deal, amount: "150000" } });
      await until(() => card.state === "ready" && textOf(place));
      return { errors, notice, empty, left: Boolean(noticeOf(place)) };
    }, DEAL);
    assert.deepEqual(seen.errors.map((/** @type {any} */ { recovered }) => recovered), [true, false, true, false]);
    assert.match(seen.errors[1].message, /panicked at/);
    assert.match(seen.notice, /dos veces/);
    assert.deepEqual([seen.empty, seen.left], ["", false]);
  });
});

test("a panic while the first card is drawn", async () => {
  await browser.page({ expects }, async (page) => {
    await withApi(page);
    const seen = await page.evaluate(async (deal) => {
      const { walkaway, add, until, textOf, noticeOf, panicNext } = /** @type {any} */ (globalThis);
      await walkaway.rules();
      const mend = panicNext();
      const place = add("section");
      const card = walkaway.mount(place, { deal });
      await until(() => card.state === "ready" && textOf(place));
      mend();
      return Boolean(noticeOf(place));
    }, DEAL);
    assert.equal(seen, false);
  });
});
