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

for (const when of /** @type {const} */ (["at once", "in the next task", "while it is made"])) {
  test(`what is given while a lost card is made again is drawn, and not what was good before: ${when}`, async () => {
    await browser.page({ expects }, async (page) => {
      await withApi(page);
      const shown = await page.evaluate(
        async ([deal, when]) => {
          const { walkaway, add, until, textOf, panicNext } = /** @type {any} */ (globalThis);
          const place = add("section");
          const card = walkaway.mount(place, { deal, lang: "en" });
          await until(() => card.state === "ready" && textOf(place));
          const newest = { ...deal, id: "another", amount: "151000" };
          const wait = { "at once": undefined, "in the next task": 0, "while it is made": 2 }[String(when)];
          const mend = panicNext();
          let told = false;
          card.on("error", () => {
            told = true;
            mend();
            if (wait === undefined) card.update({ deal: newest });
            else setTimeout(() => card.update({ deal: newest }), wait);
          });
          card.update({ deal: { ...deal, amount: "100000", cost: { direct: "80000" } } });
          await until(() => told);
          await until(() => card.state === "ready" && textOf(place).includes("151,000")).catch(() => {});
          return textOf(place);
        },
        /** @type {[any, string]} */ ([DEAL, when]),
      );
      assert.match(shown, /151,000/);
      assert.doesNotMatch(shown, /100,000/);
    });
  });
}

for (let seed = 1; seed <= Number(process.env.WALKAWAY_RUNS ?? 4); seed++) {
  test(`seed ${seed}: whatever panics, moves and comes again, what is on the screen at last is what a fresh card says`, async () => {
    await browser.page({ expects }, async (page) => {
      await withApi(page);
      const { steps, shown, fresh, roots, state } = await page.evaluate(
        async ([deal, seed]) => {
          const { walkaway, add, until, textOf, shadowOf, panicNext } = /** @type {any} */ (globalThis);
          let random = Number(seed) * 2_654_435_761;
          const next = (/** @type {number} */ most) => {
            random = (Math.imul(random ^ (random >>> 15), 2_246_822_519) + 374_761_393) >>> 0;
            return random % most;
          };
          const pause = (/** @type {number} */ time) => new Promise((done) => setTimeout(done, time));
          localStorage.setItem("walkaway/1/opened", JSON.stringify(["say", "talks"]));
          let place = add("section");
          let mend = () => {};
          let given = { ...deal, id: "A" };
          let card = walkaway.mount(place, { deal: given, lang: "es" });
          const steps = /** @type {string[]} */ ([]);
          const all = /** @type {Record<string, () => unknown>} */ ({
            panic: () => (mend(), (mend = panicNext(1 + next(3)))),
            mend: () => mend(),
            amount: () => card.update({ deal: (given = { ...given, amount: String(100_000 + next(9) * 10_000) }) }),
            record: () => card.update({ deal: (given = { ...given, id: "ABC"[next(3)] }) }),
            language: () => card.update({ lang: next(2) ? "es" : "en" }),
            again: () => shadowOf(place)?.querySelector(".shim-button")?.click(),
            press: () => shadowOf(place)?.querySelector("#head-leverage")?.click(),
            move: () => document.body.append(place),
            out: () => {
              void card.destroy();
              place.remove();
              place = add("section");
              card = walkaway.mount(place, { deal: given, lang: "es" });
            },
          });
          const names = Object.keys(all);
          for (let step = 0; step < 24; step++) {
            const name = String(names[next(names.length)]);
            steps.push(name);
            all[name]?.();
            if (next(3) > 0) await pause(next(40));
          }
          mend();
          // Another deal is drawn, whatever was the matter with those before.
          card.update({ deal: (given = { ...given, id: "Z", amount: "151000" }), lang: "es" });
          const coached = (/** @type {Element} */ at) => shadowOf(at)?.querySelector(".wa-coach textarea, .wa-coach .talks");
          await until(() => card.state === "ready" && coached(place));
          const other = add("section");
          const second = walkaway.mount(other, { deal: given, lang: "es" });
          await until(() => second.state === "ready" && coached(other));
          const same = () => textOf(other) === textOf(place);
          await until(same).catch(() => {});
          return { steps, shown: textOf(place), fresh: textOf(other), roots: shadowOf(place).querySelectorAll(".wa-root").length, state: card.state };
        },
        /** @type {[any, number]} */ ([DEAL, seed]),
      );
      assert.equal(shown, fresh, steps.join(" "));
      assert.deepEqual([roots, state], [1, "ready"], steps.join(" "));
    });
  });
}
