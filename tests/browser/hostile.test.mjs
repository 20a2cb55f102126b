// Whatever a page hands over: guidance or field errors, never a trap.
import assert from "node:assert/strict";
import { test } from "node:test";
import { STRICT_POLICY } from "../../pkg-scripts/serve.mjs";
import { DEAL, harness, withApi } from "./harness.mjs";

const browser = harness();

test("hostile objects give guidance, and the card lives on", async () => {
  await browser.page({}, async (page) => {
    await withApi(page);
    const seen = await page.evaluate(async (deal) => {
      const { walkaway, add, until, textOf, settled } = /** @type {any} */ (globalThis);
      /** @type {any} */
      const cycle = { ...deal };
      cycle.cost = cycle;
      cycle.offers = [cycle, [cycle]];
      /** @type {any} */
      let deep = {};
      for (let level = 0; level < 10_000; level++) deep = { cost: deep, terms: [deep] };
      const throws = () => {
        throw new Error("from a trap");
      };
      const { proxy, revoke } = Proxy.revocable({}, {});
      revoke();
      /** @type {[string, any][]} */
      const values = [
        ["undefined field", { ...deal, amount: undefined }],
        ["cycle", cycle],
        ["function", { ...deal, amount: () => 1, cost: class {} }],
        ["symbol", { ...deal, amount: Symbol("x"), [Symbol("y")]: 1 }],
        ["throwing getter", { ...deal, get amount() { return throws(); } }],
        ["getter on the way", { ...deal, cost: { get direct() { return throws(); }, overhead: "1" } }],
        ["infinity", { ...deal, amount: 1e999 }],
        ["minus infinity and nan", { ...deal, amount: -1e999, list_price: NaN }],
        ["negative zero", { ...deal, amount: -0 }],
        ["smallest", { ...deal, amount: 5e-324 }],
        ["largest", { ...deal, amount: Number.MAX_VALUE }],
        ["lone surrogates", { ...deal, name: "\ud800", "\udfff": 1, amount: "\udc00" }],
        ["megabyte", { ...deal, amount: "9".repeat(1_000_000), name: "x".repeat(5_000_000) }],
        ["depth", deep],
        ["bigint", { ...deal, amount: 140000n, cost: { direct: 2n ** 200n, overhead: -(2n ** 64n) } }],
        ["proxy that throws", new Proxy({}, { get: throws, ownKeys: throws, has: throws, getPrototypeOf: throws })],
        ["revoked proxy", { ...deal, cost: proxy }],
        ["date, map, set, bytes", { ...deal, amount: new Date(), cost: new Map([["direct", 1]]), fit: new Set(), terms: new Uint8Array(9) }],
        ["long list", { ...deal, offers: Array.from({ length: 100_000 }, () => ({ side: "us", amount: "1" })) }],
        ["sparse list", { ...deal, offers: new Array(4_294_967_295) }],
        ["many keys", { ...deal, ...Object.fromEntries(Array.from({ length: 30_000 }, (_, i) => [`k${i}`, i])) }],
        ["prototype", JSON.parse('{"__proto__": {"amount": "1"}, "constructor": 1, "toString": 2}')],
        ["no object", 7],
        ["text", "deal"],
        ["list", [1, 2]],
        ["function itself", throws],
        ["boxed", Object(140000)],
        ["nothing", null],
        ["without prototype", Object.assign(Object.create(null), deal)],
        ["window", globalThis],
        ["element", document.body],
      ];
      const rules = await walkaway.rules();
      const place = add("section");
      const card = walkaway.mount(place, { deal });
      let errors = 0;
      card.on("error", () => errors++);
      await until(() => card.state === "ready");
      /** @type {string[]} */
      const odd = [];
      for (const [name, value] of values) {
        for (const policy of [null, value]) {
          const guidance = rules.assess(value, policy, "2026-11-21");
          if (guidance?.schema !== "walkaway.guidance/1") odd.push(`${name}: no guidance`);
        }
        // A day may be anything too.
        if (rules.assess(deal, null, value)?.schema !== "walkaway.guidance/1" || rules.score([deal], null, value).length !== 1) odd.push(`${name}: no guidance on such a day`);
        if (!Array.isArray(rules.checkPolicy(value).errors)) odd.push(`${name}: no policy view`);
        card.update({ deal: value });
        await settled();
        if (card.state !== "ready" || !textOf(place)) odd.push(`${name}: ${card.state}`);
        card.update({ policy: value });
        await settled();
        if (card.state !== "ready" || !textOf(place)) odd.push(`${name} as policy: ${card.state}`);
        card.update({ policy: null, today: value, lang: "es" });
        await settled();
        card.update({ today: null, answers: value });
        await settled();
        if (card.state !== "ready") odd.push(`${name} as answers or day: ${card.state}`);
        card.update({ answers: null });
      }
      card.update({ deal });
      await settled();
      const infinite = rules.assess({ ...deal, amount: 1e999 }, null, "2026-11-21");
      return { odd, errors, infinite: infinite.errors.map((/** @type {any} */ error) => error.path), last: textOf(place) };
    }, DEAL);
    assert.deepEqual(seen.odd, []);
    assert.equal(seen.errors, 0);
    assert.ok(seen.infinite.includes("amount"), "an infinite amount is an error on that field");
    assert.ok(seen.last);
  });
});

test("whatever is given as any option: the card is drawn, or says in words why not, and nothing is thrown", async () => {
  await browser.page({ policy: `${STRICT_POLICY}; frame-src 'self'` }, async (page) => {
    await withApi(page);
    const seen = await page.evaluate(async (deal) => {
      const { walkaway, add, until, textOf, settled } = /** @type {any} */ (globalThis);
      walkaway.define();
      const { mountFrame } = await import(/** @type {any} */ ("/dist/frame-host.js"));
      const throws = () => {
        throw new Error("from a trap");
      };
      const { proxy, revoke } = Proxy.revocable(() => {}, {});
      revoke();
      const cycle = /** @type {any} */ ({});
      cycle.cycle = cycle;
      const trap = { get: throws, ownKeys: throws, has: throws, getPrototypeOf: throws, getOwnPropertyDescriptor: throws };
      /** @type {Record<string, any>} */
      const values = {
        symbol: Symbol("x"), "proxy that throws": new Proxy({}, trap), "function that throws": new Proxy(() => {}, trap), "big integer": 1n, function: () => 1, cycle, "revoked proxy": proxy,
        "not a number": NaN, "empty list": [], "date that is none": new Date(NaN), "throwing text": { toString: throws, [Symbol.toPrimitive]: throws, valueOf: throws }, "throwing host": { get intent() { return throws(); } }, text: "\ud800", true: true,
      };
      const names = ["deal", "policy", "host", "place", "user", "answers", "records", "lang", "locale", "theme", "today", "nonsense"];
      const odd = /** @type {string[]} */ ([]);
      const good = { deal, lang: "en", today: "2026-11-21" };
      const place = add("section");
      const element = Object.assign(add("walkaway-card"), good);
      const handle = walkaway.mount(place, good);
      for (const card of [handle, element]) await until(() => card.state === "ready");
      for (const [kind, value] of Object.entries(values)) {
        for (const name of names) {
          const own = add("section");
          try {
            const mounted = walkaway.mount(own, { ...good, [name]: value });
            for (const card of [handle, element]) card.update({ ...good, [name]: value });
            if (name !== "lang") element[name] = value;
            await settled();
            await until(() => mounted.state === "ready", 3_000);
            for (const [where, card] of /** @type {[string, any][]} */ ([["mount", own], ["update", place], ["element", element]])) if (!textOf(card)) odd.push(`${kind} as ${name}: nothing in ${where}`);
            for (const card of [handle, element]) if (card.state !== "ready") odd.push(`${kind} as ${name}: ${card.state}`);
            await mounted.destroy();
          } catch (error) {
            odd.push(`${kind} as ${name}: ${/** @type {Error} */ (error).message}`);
          }
          own.remove();
          const clean = Object.fromEntries(names.map((it) => [it, null]));
          for (const card of [handle, element]) card.update({ ...clean, ...good });
        }
        // As the options themselves, and to a getter of theirs.
        for (const [name, options] of /** @type {[string, any][]} */ ([["all options", value], ...names.map((it) => [`a getter of ${it}`, { ...good, get [it]() { return throws(); } }])])) {
          if (kind !== "symbol" && name !== "all options") continue;
          try {
            const own = add("section");
            const mounted = walkaway.mount(own, options);
            for (const card of [handle, element]) card.update(options);
            await settled();
            mounted.update(good);
            await until(() => mounted.state === "ready", 3_000);
            await mounted.destroy();
            own.remove();
          } catch (error) {
            odd.push(`${kind}, ${name}: ${/** @type {Error} */ (error).message}`);
          }
        }
        for (const name of [...names, "title", "minHeight", "maxHeight", "opaque"]) {
          const own = add("section");
          try {
            const frame = mountFrame(own, { src: "/dist/frame.html", ...good, [name]: value });
            frame.update({ [name]: value });
            await frame.destroy();
          } catch (error) {
            odd.push(`${kind} as ${name} of a frame: ${/** @type {Error} */ (error).message}`);
          }
          own.remove();
        }
      }
      return odd;
    }, DEAL);
    assert.deepEqual(seen, []);
  });
});

test("objects without a prototype, of a class, of another window, or that say themselves what they are, are read as what they hold", async () => {
  await browser.page({}, async (page) => {
    await withApi(page);
    const seen = await page.evaluate(async (deal) => {
      const { walkaway, add, until, textOf } = /** @type {any} */ (globalThis);
      const { review } = await import("/dist/review.js");
      const frame = add("iframe").contentWindow;
      class Fields {}
      /** @type {Record<string, (it: any) => any>} */
      const kinds = {
        "without a prototype": (it) => Object.assign(Object.create(null), it),
        "of a class": (it) => Object.assign(new Fields(), it),
        "of another window": (it) => Object.assign(new frame.Object(), it),
        "says what it is": (it) => ({ toJSON: () => it }),
      };
      const turned = (/** @type {any} */ it, /** @type {(it: any) => any} */ into) => {
        /** @type {(it: any) => any} */
        const turn = (it) => {
          if (Array.isArray(it)) return it.map(turn);
          if (typeof it !== "object" || it === null) return it;
          return into(Object.fromEntries(Object.entries(it).map(([key, value]) => [key, turn(value)])));
        };
        return turn(it);
      };
      const rules = await walkaway.rules({ coach: true });
      const facts = { ...deal, offers: [{ side: "buyer", amount: "139000", on: "2026-10-01" }], approvals: [{ covers: "price", role: "vp", by: "Ana", on: "2026-10-02", down_to: "140000" }] };
      const policy = { contact: "ops@example.com", price: { rows: [{ minimum_margin: "0.20", target_margin: "0.36" }] } };
      const records = [{ schema: "walkaway.record/1", id: "w-1", kind: "walk_away", on: "2026-10-05", owner: "Ana", currency: "USD", value: "140000", reasons: ["economic_failure"], conditions: {} }];
      const told = async (/** @type {(it: any) => any} */ into) => {
        const place = add("section");
        const card = walkaway.mount(place, { deal: turned(facts, into), policy: turned(policy, into), records: turned(records, into), answers: turned({ "terms.liability_cap.deal_breaker": "no" }, into), today: "2026-11-21", lang: "en" });
        await until(() => card.state === "ready");
        const text = textOf(place);
        await card.destroy();
        return JSON.stringify([
          rules.assess(turned(facts, into), turned(policy, into), "2026-11-21"),
          rules.coach(turned(facts, into), turned(policy, into), "2026-11-21T09:00", turned(records, into)),
          rules.checkPolicy(turned(policy, into)),
          await review(turned(records, into), { today: "2026-11-21" }),
          text,
        ]);
      };
      const plain = await told((it) => it);
      const other = [];
      for (const [kind, into] of Object.entries(kinds)) if ((await told(into)) !== plain) other.push(kind);
      return { other, plain };
    }, DEAL);
    assert.deepEqual(seen.other, []);
    assert.match(seen.plain, /"published":"143000","exact":"142800"/, "the policy was read");
    assert.doesNotMatch(seen.plain, /unreadable|"severity":"error"/);
  });
});

test("what the page does to its object later, the card does not see; the same again redraws nothing", async () => {
  await browser.page({}, async (page) => {
    await withApi(page);
    const seen = await page.evaluate(async (deal) => {
      const { walkaway, add, until, textOf, settled } = /** @type {any} */ (globalThis);
      const place = add("section");
      const mine = structuredClone(deal);
      const card = walkaway.mount(place, { deal: mine });
      await until(() => card.state === "ready");
      const before = textOf(place);
      mine.amount = "1";
      card.update({ theme: "dark" });
      await settled();
      const after = textOf(place);
      card.update({ deal: mine });
      await until(() => textOf(place) !== before);
      return before === after;
    }, DEAL);
    assert.ok(seen);
  });
});

test("storage that is forbidden: nothing breaks", async () => {
  const init = `Object.defineProperty(globalThis, "localStorage", { get() { throw new DOMException("no", "SecurityError"); } })`;
  await browser.page({ init }, async (page) => {
    await withApi(page);
    await page.evaluate(async (deal) => {
      const { walkaway, add, until } = /** @type {any} */ (globalThis);
      const card = walkaway.mount(add("section"), { deal });
      await until(() => card.state === "ready");
    }, DEAL);
  });
});
