// What the card costs, measured in Chromium beside stated peers: `npm run bench`. Builds nothing; run
// `npm run build` first. Numbers are medians of this machine; the ratios are what can be compared.
import { build } from "esbuild";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname } from "node:path";
import { launch } from "./lib/engines.mjs";
import { at, main, Stop } from "./lib/run.mjs";
import { sizeOf, sum, table } from "./lib/sizes.mjs";
import { STRICT_POLICY } from "./serve.mjs";

const TYPES = /** @type {Record<string, string>} */ ({
  ".js": "text/javascript",
  ".wasm": "application/wasm",
  ".html": "text/html; charset=utf-8",
});
/** Deals that the peers can judge too: complete, in dollars, without approvals, adjustments or warning signs. */
const FAIR = [
  "worked-example",
  "plain-go-ahead",
  "hold-firm-term",
  "below-floor",
  "unlimited-liability",
  "terms-eat-the-price",
  "scope-grew",
];
const LOADS = 25;

await main(async () => {
  if (!existsSync(at("dist", "walkaway.js")))
    throw new Stop("there is no dist/walkaway.js; build it with: npm run build");
  const { deals } = JSON.parse(readFileSync(at("www", "demo", "deals.json"), "utf8"));
  const fair = FAIR.map((key) => deals.find((/** @type {any} */ each) => each.key === key));
  const server = await serve(await pages(fair[0].deal));
  const browser = await launch([], "chromium");
  try {
    console.log(`${browser.browserType().name()} ${browser.version()}, Node ${process.version}\n`);
    const goals = [...sizes(), ...(await loading(browser, server.url)), ...(await assessing(browser, server.url, fair)), ...(await leaders(browser, server.url))];
    budgets(goals);
  } finally {
    await browser.close();
    server.close();
  }
});

/** The pages of the benchmark, by path. @param {any} deal */
async function pages(deal) {
  const peers = await build({
    entryPoints: [at("pkg-scripts", "bench", "peers.mjs")],
    bundle: true,
    format: "esm",
    minify: true,
    write: false,
    logLevel: "warning",
  });
  const html = (/** @type {string} */ scripts, body = "") =>
    `<!doctype html><html lang="es"><title>Bench</title>${scripts}<body>${body}`;
  // A record's page is not empty: so much to lay out stands around the card.
  const record = `<main>${"<section><h2>Campo</h2><p><label>Importe <input value='140,000'></label></p></section>".repeat(60)}</main>`;
  const start = `
    performance.mark("start");
    const card = document.querySelector("walkaway-card");
    card.deal = ${JSON.stringify(deal)};
    // Nothing looks on from outside meanwhile: what tests are driven with would be measured, too.
    const marked = (name) => {
      performance.mark(name);
      if (["ready", "seen"].every((each) => performance.getEntriesByName(each).length > 0)) console.log("drawn");
    };
    addEventListener("walkaway-ready", () => marked("ready"));
    const seen = () => {
      if (card.shadowRoot?.querySelector(".band h2")) requestAnimationFrame(() => setTimeout(() => marked("seen")));
      else requestAnimationFrame(seen);
    };
    seen();
    import("/dist/walkaway.js");`;
  return /** @type {Record<string, string | Uint8Array>} */ ({
    "/empty.html": html(""),
    "/with.html": html(
      '<script type="module" src="/start.js"></script>',
      `${record}<walkaway-card lang="es"></walkaway-card>`,
    ),
    "/without.html": html('<script type="module" src="/nothing.js"></script>', `${record}<div></div>`),
    "/start.js": start,
    "/nothing.js": "performance.mark('start');",
    "/peers.js": /** @type {Uint8Array} */ (peers.outputFiles[0]?.contents),
  });
}

/** Serves those pages, and dist/ as a web server should: names with a hash may be kept for good. @param {Record<string, string | Uint8Array>} pages */
async function serve(pages) {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const file = path.startsWith("/dist/") && !path.includes("..") ? at(path.slice(1)) : "";
    const body = pages[path] ?? (file && existsSync(file) ? readFileSync(file) : undefined);
    const hashed = /\.[0-9a-f]{8,}\.\w+$/.test(path);
    response.writeHead(body === undefined ? 404 : 200, {
      "Content-Type": TYPES[extname(path)] ?? "application/octet-stream",
      "Content-Security-Policy": STRICT_POLICY,
      "Cache-Control": hashed ? "public, max-age=31536000, immutable" : "public, max-age=600",
    });
    response.end(body);
  });
  await new Promise((done) => server.listen(0, () => done(undefined)));
  const address = server.address();
  return { url: `http://localhost:${typeof address === "object" ? address?.port : ""}`, close: () => server.close() };
}

/** @param {number[]} values @param {number} [share] */
function quantile(values, share = 0.5) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

/** `assess` beside the two rule engines, on the same deals. @param {import("playwright-core").Browser} browser @param {string} url @param {any[]} fair */
async function assessing(browser, url, fair) {
  const page = await browser.newPage();
  await page.goto(`${url}/empty.html`);
  const measured = await page.evaluate(
    async ({ deals, levels }) => {
      const load = (/** @type {string} */ address) => import(address);
      const [ours, peers] = await Promise.all([load("/dist/index.js"), load("/peers.js")]);
      const { assess, score, scored } = await ours.rules();
      const [engine, logic] = [peers.rulesEngine(), peers.logic()];
      const policy = { rates: { EUR: "1.10", MXN: "0.056" } };
      /** @type {Record<string, (deal: any) => any>} */
      const tasks = { ours: (deal) => assess(deal, policy, "2026-11-02"), engine, logic };
      const count = 1_000;
      const list = /** @type {any[]} */ ([]);
      for (let place = 0; place < count; place++) list.push(deals[place % deals.length]?.deal);
      const text = JSON.stringify(list);
      /** The verdicts alone, of a list. @type {Record<string, () => void>} */
      const lists = {
        objects: () => void score(list, policy, "2026-11-02"),
        text: () => void score(text, policy, "2026-11-02"),
      };
      for (const given of [list, text]) {
        const verdicts = Array.from(score(given, policy, "2026-11-02"), scored);
        if (verdicts.some((it, place) => it?.best !== deals[place % deals.length]?.best || it.worst !== it.best)) throw new Error("score does not agree");
      }
      const wrong = [];
      for (const { key, deal, best } of deals) {
        const verdict = tasks.ours?.(deal).verdict;
        const found = [verdict.best, verdict.worst, levels[await engine(deal)], levels[logic(deal)]];
        if (found.some((level) => level !== best)) wrong.push(`${key}: ${found.join(", ")}, by hand ${best}`);
      }
      /** @type {Record<string, number[]>} */
      const samples = { ours: [], objects: [], text: [], engine: [], logic: [] };
      // In turns, so that whatever else the machine does falls on all alike; the first rounds warm up.
      for (let round = -6; round < 41; round++) {
        for (const [name, task] of Object.entries(tasks)) {
          const times = name === "logic" ? 60 : name === "ours" ? 20 : 10;
          const start = performance.now();
          for (let time = 0; time < times; time++) {
            for (const { deal } of deals) {
              const result = task(deal);
              if (name === "engine") await result;
            }
          }
          if (round >= 0) samples[name]?.push((performance.now() - start) / times / deals.length);
        }
        for (const [name, task] of Object.entries(lists)) {
          const start = performance.now();
          task();
          if (round >= 0) samples[name]?.push((performance.now() - start) / count);
        }
      }
      return { wrong, samples };
    },
    {
      deals: fair.map(({ key, deal, expect }) => ({ key, deal, best: expect.standard.best })),
      levels: ["go_ahead", "hold_firm", "needs_approval", "walk_away"],
    },
  );
  await page.close();
  if (measured.wrong.length > 0)
    throw new Stop(`they do not judge alike, so there is nothing to compare:\n${measured.wrong.join("\n")}`);
  const { ours = [], objects = [], text = [], engine = [], logic = [] } = measured.samples;
  const [own, alone] = [quantile(ours), quantile(objects)];
  console.log(
    `Judging ${fair.length} deals, from JS object to JS object, time of one (median of 41 rounds, 9 of 10 below)`,
  );
  for (const [name, times] of /** @type {[string, number[]][]} */ ([
    ["walkaway assess: everything the card shows", ours],
    ["walkaway score: the verdict alone, objects in", objects],
    ["walkaway score: the verdict alone, text in", text],
    ["json-rules-engine: price, terms, fit to a level", engine],
    ["json-logic-js: price, terms, fit to a level", logic],
  ])) {
    const ratio = quantile(times) / own;
    console.log(
      `  ${name.padEnd(50)}${(quantile(times) * 1000).toFixed(1).padStart(8)} µs${(quantile(times, 0.9) * 1000).toFixed(1).padStart(9)} µs   x ${ratio.toFixed(2)}`,
    );
  }
  console.log();
  return /** @type {Goal[]} */ ([
    { what: "a full assess, JS object to JS object", today: own * 1000, unit: "µs", most: 180 },
    { what: "the verdict alone, against json-rules-engine", today: quantile(engine) / alone, unit: "× faster", least: 10 },
    { what: "the verdict alone, against json-logic-js", today: alone / quantile(logic), unit: "× its time", most: 1.5 },
    { what: "1,000 deals re-scored in the page, from objects", today: alone * 1000, unit: "ms", most: 30 },
    { what: "the same from text", today: quantile(text) * 1000, unit: "ms", most: 30 },
  ]);
}

/** From script start to the verdict on the screen, and what that does to the page's load event. @param {import("playwright-core").Browser} browser @param {string} url */
async function loading(browser, url) {
  const context = await browser.newContext();
  const load = async (/** @type {string} */ path) => {
    const page = await context.newPage();
    const drawn = path === "/with.html" ? page.waitForEvent("console", (message) => message.text() === "drawn") : undefined;
    await page.goto(url + path);
    await drawn;
    const times = await page.evaluate(() => {
      const at = (/** @type {string} */ name) => performance.getEntriesByName(name)[0]?.startTime ?? NaN;
      const [navigation] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType("navigation"));
      const wasm = /** @type {PerformanceResourceTiming | undefined} */ (
        performance.getEntriesByType("resource").find((it) => it.name.endsWith(".wasm"))
      );
      return {
        start: at("start"),
        seen: at("seen"),
        load: navigation?.loadEventEnd ?? NaN,
        asked: wasm?.startTime ?? NaN,
        came: wasm?.responseEnd ?? NaN,
        ready: at("ready"),
        cached: wasm?.transferSize === 0,
      };
    });
    await page.close();
    return times;
  };
  for (let warm = 0; warm < 4; warm++) for (const path of ["/with.html", "/without.html"]) await load(path);
  const [withCard, without] = [[], []].map(() => /** @type {Awaited<ReturnType<typeof load>>[]} */ ([]));
  for (let round = 0; round < LOADS; round++) {
    withCard?.push(await load("/with.html"));
    without?.push(await load("/without.html"));
  }
  await context.close();
  const took = (withCard ?? []).map(({ start, seen }) => seen - start);
  const loads = [withCard, without].map((runs) => quantile((runs ?? []).map((run) => run.load)));
  const cached = (withCard ?? []).filter((run) => run.cached).length;
  const later = (withCard ?? []).filter((run) => run.seen > run.load).length;
  console.log(`A page of 60 fields with one card, ${LOADS} loads, module in cache in ${cached} of them`);
  console.log(
    `  script start to verdict on the screen   ${quantile(took).toFixed(1).padStart(6)} ms median, ${quantile(took, 0.9).toFixed(1)} ms for 9 of 10`,
  );
  const part = (/** @type {"asked" | "came" | "ready"} */ name) =>
    quantile((withCard ?? []).map((run) => run[name] - run.start)).toFixed(1);
  console.log(
    `    of these: module asked for at ${part("asked")} ms, there at ${part("came")} ms, card ready at ${part("ready")} ms`,
  );
  console.log(
    `  load event with the card                ${loads[0]?.toFixed(1).padStart(6)} ms; without ${loads[1]?.toFixed(1)} ms; it came before the verdict in ${later} of ${LOADS}`,
  );
  console.log();
  return /** @type {Goal[]} */ ([{ what: "script start to verdict, module in cache", today: quantile(took), unit: "ms", most: 110 }]);
}

/** The leader's element with as many records as it counts, and with those that it is owed. @param {import("playwright-core").Browser} browser @param {string} url */
async function leaders(browser, url) {
  const page = await browser.newPage();
  await page.goto(`${url}/empty.html`);
  const took = await page.evaluate(async () => {
    const { mountReview } = await import(/** @type {any} */ ("/dist/review.js"));
    const kinds = ["walk_away", "closed", "exception", "return"];
    const record = (/** @type {number} */ place) => ({
      schema: "walkaway.record/1",
      id: `r${place}`,
      kind: kinds[place % 4],
      on: `2026-${String((place % 10) + 1).padStart(2, "0")}-${String((place % 27) + 1).padStart(2, "0")}`,
      deal_id: `d${place >> 2}`,
      owner: `owner ${place % 40}`,
      value: { amount: String(1_000 + place), currency: "USD" },
      gap: { amount: "100", currency: "USD" },
      reasons: ["economic_failure"],
    });
    const records = Array.from({ length: 100_000 }, (_, place) => record(place));
    /** @type {number[]} */
    const times = [];
    for (let round = 0; round < 7; round++) {
      const place = document.body.appendChild(document.createElement("div"));
      const start = performance.now();
      const handle = mountReview(place, { records, lang: "en", today: "2026-11-02" });
      while (handle.state !== "ready") await new Promise((done) => setTimeout(done));
      if (round > 1) times.push(performance.now() - start);
      await handle.destroy();
      place.remove();
    }
    return times;
  });
  await page.close();
  return /** @type {Goal[]} */ ([{ what: "the leader's element, 100,000 records, first drawing", today: quantile(took), unit: "ms", most: 200, note: "20,000 of them are read" }]);
}

/**
 * A row of the design's budgets (section 8): the most that is allowed, or the least that is owed.
 * @typedef {{ what: string, today: number, unit: string, most?: number, least?: number, note?: string }} Goal
 */

/** @param {Goal[]} goals */
function budgets(goals) {
  console.log("The design's budgets (section 8)\n");
  for (const { what, today, unit, most, least, note } of goals) {
    const met = most !== undefined ? today <= most : today >= (least ?? 0);
    const goal = most !== undefined ? `at most ${most}` : `at least ${least}`;
    console.log(`  ${what.padEnd(58)}${today.toFixed(1).padStart(8)} ${unit.padEnd(11)}${goal.padEnd(14)}${met ? "met" : "NOT MET"}${note ? `  (${note})` : ""}`);
  }
  console.log("  Elsewhere: lists of 5,000 in linear time (tests/scale.rs), 300 mount and destroy cycles (tests/browser/retain.test.mjs).");
  console.log("  A million past deals: node pkg-scripts/bench/past.mjs.");
}

/** What the browser has to fetch. */
function sizes() {
  const files = readdirSync(at("dist"))
    .filter((name) => /\.(js|wasm)$/.test(name))
    .sort();
  const sized = files.map(
    (name) => /** @type {[string, import("./lib/sizes.mjs").Size]} */ ([name, sizeOf(at("dist", name))]),
  );
  table(sized);
  console.log();
  const of = (/** @type {RegExp[]} */ ...names) => {
    const own = sized.filter(([name]) => names.some((pattern) => pattern.test(name)));
    return sum(own.map(([, size]) => size)).brotli / 1024;
  };
  // What the plays add: their texts and tables cannot be told apart in a file; without them the coach came to 399 KB.
  const coach = of(/^walkaway-coach\./);
  return /** @type {Goal[]} */ ([
    { what: "what one user's card loads", today: of(/^walkaway\.js$/, /^walkaway-card\./, /^walkaway-card-es\./), unit: "KB", most: 140 },
    { what: "the coach when first opened, with its plays", today: coach, unit: "KB", most: 200 },
    { what: "plays, over the coach before them (399 KB)", today: coach - 399, unit: "KB", most: 60 },
    { what: "the rules alone", today: of(/^walkaway-rules\./), unit: "KB", most: 100 },
  ]);
}
