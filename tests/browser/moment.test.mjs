// Judged anew in time: at midnight of the user's place, when the page is looked at again, after sleep, a set clock or a
// journey; and by the policy that is there now.
import assert from "node:assert/strict";
import { readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { test } from "node:test";
import { at } from "../../pkg-scripts/lib/run.mjs";
import { cannot } from "../../pkg-scripts/lib/engines.mjs";
import { deals } from "./demo.mjs";
import { DEAL, harness, withApi } from "./harness.mjs";

const browser = harness();

/** 140,000 with an approval that ends with the 20th of November. */
const approved = {
  ...DEAL,
  approvals: [{ covers: "price", down_to: "140000", role: "vp", by: "Ana", on: "2026-11-10", valid_until: "2026-11-20", justification: "referencia" }],
};

test("a day that is none is not said to be missing, and whoever programs the page reads why", async () => {
  await browser.page({}, async (page) => {
    /** @type {string[]} */
    const warned = [];
    page.on("console", (message) => message.type() === "warning" && warned.push(message.text()));
    await withApi(page);
    const seen = await page.evaluate(async (deal) => {
      const w = /** @type {any} */ (globalThis);
      const texts = [];
      localStorage.setItem("walkaway/1/opened", '["problems"]');
      for (const today of ["26/11/2026", new Date(2026, 10, 15), 20261115, "2026-11"]) {
        const place = w.add("section");
        const card = w.walkaway.mount(place, { deal, lang: "en", today });
        await w.until(() => card.state === "ready");
        await w.settled();
        texts.push(w.textOf(place));
      }
      return texts;
    }, approved);
    for (const text of seen) assert.match(text, /does not say which day it is, or not as YYYY-MM-DD/);
    assert.equal(warned.length, 4, warned.join("\n"));
    for (const text of warned) assert.match(text, /today is YYYY-MM-DD, not (.*2026|object)/);
  });
});

const EVENING = "2026-11-20T23:57:30";

/** Counts what watches the time: listeners of the page, and timers that wait longer than a redrawing needs. */
const COUNTED = `{
  const counts = (globalThis.counts = { listeners: 0, timers: new Map(), started: 0 });
  const names = ["visibilitychange", "pageshow"];
  for (const target of [document, window]) {
    const { addEventListener, removeEventListener } = target;
    target.addEventListener = function (name, ...rest) {
      if (names.includes(name)) counts.listeners++;
      return addEventListener.call(this, name, ...rest);
    };
    target.removeEventListener = function (name, ...rest) {
      if (names.includes(name)) counts.listeners--;
      return removeEventListener.call(this, name, ...rest);
    };
  }
  globalThis.countTimers = () => {
    const { setTimeout: set, clearTimeout: clear } = globalThis;
    globalThis.setTimeout = (work, wait, ...rest) => {
      if (!(wait > 2000)) return set(work, wait, ...rest);
      counts.started++;
      const id = set(() => { counts.timers.delete(id); work(); }, wait);
      counts.timers.set(id, wait);
      return id;
    };
    globalThis.clearTimeout = (id) => { counts.timers.delete(id); clear(id); };
  };
  let visible = true;
  Object.defineProperty(document, "visibilityState", { get: () => (visible ? "visible" : "hidden") });
  globalThis.look = (now) => { visible = now; document.dispatchEvent(new Event("visibilitychange")); };
}`;

/**
 * A card with the approval that ends tonight, on a page whose clock a test moves.
 * @param {string} time
 * @param {(it: { page: import("playwright-core").Page, verdict: () => Promise<string>, heard: () => Promise<string[]>, calm: () => Promise<void> }) => Promise<void>} work
 * @param {{ options?: object, context?: import("playwright-core").BrowserContextOptions }} [more]
 */
async function evening(time, work, { options = {}, context = {} } = {}) {
  await browser.page({ init: COUNTED, context: { timezoneId: "America/Mexico_City", ...context } }, async (page) => {
    // Without a zone of the test's it is the machine's.
    const zone = "timezoneId" in context ? Intl.DateTimeFormat().resolvedOptions().timeZone : "America/Mexico_City";
    await page.clock.install({ time: instant(time, zone) });
    await page.evaluate(() => /** @type {any} */ (globalThis).countTimers());
    await withApi(page);
    await page.evaluate(
      async ({ deal, options }) => {
        const w = /** @type {any} */ (globalThis);
        w.heard = [];
        w.place = w.add("section");
        w.card = w.walkaway.mount(w.place, { deal, lang: "en", ...options });
        await w.until(() => w.card.state === "ready");
        await w.settled();
        w.card.on("verdict", (/** @type {any} */ detail) => w.heard.push(detail.best));
      },
      { deal: approved, options },
    );
    const calm = async () => {
      for (let turn = 0; turn < 10; turn++) await page.evaluate(() => new Promise((done) => queueMicrotask(() => done(0))));
      await page.waitForTimeout(60);
    };
    const verdict = async () => {
      await calm();
      return page.evaluate(() => {
        const w = /** @type {any} */ (globalThis);
        // What nobody has answered leaves the worse end open; the approval decides the better one.
        const shadow = w.shadowOf(w.place);
        const best = shadow.querySelector('.scale [data-possible="yes"] span')?.firstChild.textContent;
        return best ?? shadow.querySelector(".verdict").textContent;
      });
    };
    const heard = () => page.evaluate(() => /** @type {any} */ (globalThis).heard);
    await work({ page, verdict, heard, calm });
  });
}

/** The moment of that wall clock at that place. @param {string} time @param {string} zone */
function instant(time, zone) {
  const utc = Date.parse(`${time}Z`);
  const shown = new Date(utc).toLocaleString("sv-SE", { timeZone: zone }).replace(" ", "T");
  return utc + (utc - Date.parse(`${shown}Z`));
}

test("an approval that ends tonight is none after midnight, and the page hears of it", async () => {
  await evening(EVENING, async ({ page, verdict, heard }) => {
    assert.equal(await verdict(), "Go ahead");
    await page.clock.runFor("02:00");
    assert.equal(await verdict(), "Go ahead", "at 23:59:30 it counts");
    await page.clock.runFor("01:00");
    assert.equal(await verdict(), "Needs approval", "at 00:00:30 it does not");
    assert.deepEqual(await heard(), ["needs_approval"]);
    await page.clock.runFor("10:00");
    assert.deepEqual(await heard(), ["needs_approval"], "once");
  });
});

for (const [what, wake] of /** @type {const} */ ([
  ["the computer slept, and its timers are late", (page) => page.clock.fastForward("09:00:00")],
  ["the page was hidden over night", async (page) => {
    await page.evaluate(() => /** @type {any} */ (globalThis).look(false));
    await page.clock.fastForward("09:00:00");
    await page.evaluate(() => /** @type {any} */ (globalThis).look(true));
  }],
  ["the page comes back out of the browser's memory", async (page) => {
    await page.clock.setSystemTime(instant("2026-11-21T08:00:00", "America/Mexico_City"));
    await page.evaluate(() => void window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true })));
  }],
  ["somebody set the clock a day on", async (page) => {
    await page.clock.setSystemTime(instant("2026-11-21T12:00:00", "America/Mexico_City"));
    await page.clock.runFor("01:01");
  }],
  ["the user has flown to Madrid, where it is tomorrow", async (page) => {
    const session = await page.context().newCDPSession(page);
    await session.send("Emulation.setTimezoneOverride", { timezoneId: "Europe/Madrid" });
    await page.clock.runFor("01:01");
  }],
])) {
  const madrid = what.includes("Madrid");
  test(`judged anew when ${what}`, { skip: madrid && cannot("timeZone") }, async () => {
    // Nobody's zone but the browser's, so that it can change.
    const context = madrid ? { timezoneId: undefined } : {};
    const time = madrid ? "2026-11-20T23:20:00" : EVENING;
    await evening(time, async ({ page, verdict }) => {
      assert.equal(await verdict(), "Go ahead");
      await wake(/** @type {any} */ (page));
      assert.equal(await verdict(), "Needs approval");
    }, { context });
  });
}

test("a clock that is set back brings back what was true then", async () => {
  await evening("2026-11-21T08:00:00", async ({ page, verdict }) => {
    assert.equal(await verdict(), "Needs approval");
    await page.clock.setSystemTime(instant("2026-11-20T08:00:00", "America/Mexico_City"));
    await page.clock.runFor("01:01");
    assert.equal(await verdict(), "Go ahead");
  });
});

test("a day that the page gave stays the day", async () => {
  await evening(EVENING, async ({ page, verdict }) => {
    await page.clock.runFor("10:00");
    await page.evaluate(() => { const w = /** @type {any} */ (globalThis); w.look(false); w.look(true); });
    assert.equal(await verdict(), "Go ahead");
  }, { options: { today: "2026-11-20" } });
});

test("at most once a minute, never while hidden, and nothing is left behind", async () => {
  await evening("2026-11-20T10:00:00", async ({ page }) => {
    const counts = () => page.evaluate(() => {
      const { listeners, timers, started } = /** @type {any} */ (globalThis).counts;
      return { listeners, timers: timers.size, longest: Math.max(0, ...timers.values()), started };
    });
    await page.evaluate(async (deal) => {
      const w = /** @type {any} */ (globalThis);
      w.second = w.walkaway.mount(w.add("section"), { deal });
      await w.until(() => w.second.state === "ready");
    }, approved);
    const before = await counts();
    assert.deepEqual([before.listeners, before.timers], [2, 1], "one watch for all cards");
    assert.ok(before.longest <= 60_100, `${before.longest} ms`);
    await page.clock.runFor("10:00");
    const after = await counts();
    assert.ok(after.started - before.started <= 11, `${after.started - before.started} in ten minutes`);
    await page.evaluate(() => /** @type {any} */ (globalThis).look(false));
    assert.equal((await counts()).timers, 0, "hidden");
    await page.clock.runFor("10:00");
    assert.equal((await counts()).started, after.started);
    await page.evaluate(async () => {
      const w = /** @type {any} */ (globalThis);
      w.look(true);
      await w.second.destroy();
    });
    assert.deepEqual([(await counts()).listeners, (await counts()).timers], [2, 1], "one card is still there");
    await page.evaluate(() => /** @type {any} */ (globalThis).card.destroy());
    assert.deepEqual([(await counts()).listeners, (await counts()).timers], [0, 0]);
  });
});

test("a deadline with an hour passes on the coach at its minute", async () => {
  // The buyer asked at 16:40; an answer within 24 hours looks rushed.
  const { deal } = deals.find((/** @type {any} */ each) => each.key === "the-demand");
  await browser.page({ init: COUNTED, context: { timezoneId: "America/Mexico_City" } }, async (page) => {
    await page.evaluate(() => localStorage.setItem("walkaway/1/opened", JSON.stringify(["talks"])));
    await page.clock.install({ time: instant("2026-11-21T16:37:10", "America/Mexico_City") });
    await withApi(page);
    await page.evaluate(async (deal) => {
      const w = /** @type {any} */ (globalThis);
      w.place = w.add("section");
      w.card = w.walkaway.mount(w.place, { deal, lang: "en" });
      await w.until(() => w.card.state === "ready" && w.shadowOf(w.place).querySelector(".wa-coach .tk-chart"));
    }, deal);
    const said = async () => {
      await page.waitForTimeout(80);
      return page.evaluate(() => /** @type {any} */ (globalThis).shadowOf(/** @type {any} */ (globalThis).place).querySelector(".wa-coach").textContent);
    };
    assert.match(await said(), /Not before Nov 21, 2026, 16:40/);
    await page.clock.runFor("02:00");
    assert.match(await said(), /Not before/);
    await page.clock.runFor("02:00");
    assert.match(await said(), /You can answer now/);
  });
});

test("the leader's element has the day of the user's place as well", async () => {
  await browser.page({ init: COUNTED, context: { timezoneId: "America/Bogota" } }, async (page) => {
    await page.clock.install({ time: instant(EVENING, "America/Bogota") });
    await page.evaluate(async () => {
      // @ts-expect-error it is there on the page
      await import("/dist/review.js");
      const w = /** @type {any} */ (globalThis);
      w.element = document.body.appendChild(document.createElement("walkaway-review"));
      w.element.lang = "en";
      while (w.element.state !== "ready") await new Promise((done) => setTimeout(done, 5));
    });
    const dated = () => page.evaluate(() => /** @type {any} */ (globalThis).element.shadowRoot.querySelector(".wa-root").dataset.waDated);
    assert.match(await dated(), /Nov 20, 2026/);
    await page.clock.runFor("03:00");
    await page.waitForTimeout(60);
    assert.match(await dated(), /Nov 21, 2026/);
    await page.evaluate(() => /** @type {any} */ (globalThis).element.remove());
    await page.waitForTimeout(60);
    assert.equal(await page.evaluate(() => /** @type {any} */ (globalThis).counts.listeners), 0);
  });
});

/** A server that says when a file was changed and nothing more, as many do; it knows revalidation. */
async function plainServer(/** @type {Record<string, { body: string, changed: Date }>} */ files) {
  /** @type {string[]} */
  const asked = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const own = files[pathname];
    const file = at(pathname.slice(1));
    if (!own && !(pathname.startsWith("/dist/") && statSync(file, { throwIfNoEntry: false })?.isFile())) return void response.writeHead(404).end();
    const type = /\.js$/.test(pathname) ? "text/javascript" : /\.wasm$/.test(pathname) ? "application/wasm" : /\.json$/.test(pathname) ? "application/json" : "text/html";
    if (!own) return void response.writeHead(200, { "Content-Type": type }).end(readFileSync(file));
    const since = Date.parse(request.headers["if-modified-since"] ?? "");
    const fresh = !Number.isNaN(since) && Math.floor(own.changed.getTime() / 1000) * 1000 <= since;
    asked.push(`${pathname} ${fresh ? 304 : 200}`);
    response.writeHead(fresh ? 304 : 200, { "Content-Type": type, "Last-Modified": own.changed.toUTCString() }).end(fresh ? undefined : own.body);
  });
  await new Promise((done) => server.listen(0, "localhost", () => done(undefined)));
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  return { url: `http://localhost:${port}`, asked, close: () => (server.closeAllConnections(), server.close()) };
}

test("policy, mapping and configuration are asked for anew, and not sent twice", async () => {
  const long = new Date("2024-01-01T00:00:00Z");
  const json = (/** @type {string} */ path) => readFileSync(at(path), "utf8");
  const policy = (/** @type {string} */ version) => JSON.stringify({ schema: "walkaway.policy/1", version });
  const config = JSON.stringify({ schema: "walkaway.config/1", mapping: "mapping.json", policy: "policy.json", record: { script: "record" }, lang: "en" });
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><script type="module" src="/dist/auto.js"></script>
    <div id="place" data-walkaway="/config.json"></div><script type="application/json" id="record">${json("www/hosts/example.record.json")}</script></html>`;
  /** @type {Record<string, { body: string, changed: Date }>} */
  const files = {
    "/": { body: page, changed: long },
    "/config.json": { body: config, changed: long },
    "/mapping.json": { body: json("www/hosts/example.mapping.json"), changed: long },
    "/policy.json": { body: policy("2026-01"), changed: long },
  };
  const server = await plainServer(files);
  try {
    await browser.page({}, async (page) => {
      const shown = async (/** @type {string} */ version) =>
        page.waitForFunction((version) => document.querySelector("#place > div")?.shadowRoot?.querySelector(".wa-root")?.textContent?.includes(version), version, { timeout: 10_000 });
      await page.goto(server.url);
      await shown("2026-01");
      server.asked.length = 0;
      await page.reload();
      await shown("2026-01");
      for (const name of ["config", "mapping", "policy"]) assert.ok(server.asked.includes(`/${name}.json 304`), `${name}: ${server.asked}`);
      files["/policy.json"] = { body: policy("2026-02"), changed: new Date() };
      await page.reload();
      await shown("2026-02");
      // A page that is never loaded anew: the next day has its own policy.
      files["/policy.json"] = { body: policy("2026-03"), changed: new Date(Date.now() + 60_000) };
      await page.clock.setSystemTime(Date.now() + 24 * 3600_000);
      await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
      await shown("2026-03");
    });
  } finally {
    server.close();
  }
});
