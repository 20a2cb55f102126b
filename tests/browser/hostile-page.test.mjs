// Pages that have changed what all scripts share: the verdict, an answer kept over a reload, what happened, the coach and
// the iframe are as on a page that has not. Real copies of the libraries that do it: from npm, and Prototype.js and
// MooTools, which npm has only for servers, from the system's packages.
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { build } from "esbuild";
import { harness, withApi } from "./harness.mjs";
import { serve, STRICT_POLICY } from "../../pkg-scripts/serve.mjs";

const browser = harness();
/** Where the frame lies. @type {Awaited<ReturnType<typeof serve>>} */
let widget;
before(async () => {
  widget = await serve({ host: "127.0.0.1" });
});
after(() => widget?.close());

const read = (/** @type {string} */ path) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const demo = JSON.parse(read("www/demo/deals.json")).deals;
const dealOf = (/** @type {string} */ key) => demo.find((/** @type {any} */ each) => each.key === key).deal;

/** A script of npm packages, for a page. @param {string} contents */
async function bundled(contents) {
  const what = { stdin: { contents, resolveDir: new URL(".", import.meta.url).pathname }, bundle: true, write: false, format: /** @type {const} */ ("iife"), minify: true };
  return (await build(what)).outputFiles?.[0]?.text ?? "";
}

/** A file of the system's packages. @param {string} name */
const system = (name) => (existsSync(`/usr/share/javascript/${name}`) ? readFileSync(`/usr/share/javascript/${name}`, "utf8") : undefined);

/** What two lines on the page draw. */
const AUTO = { schema: "walkaway.config/1", record: { address: "/auto-record.json" }, policy: "/dist/policy.default.json", lang: "es", locale: "es-MX" };

/** Names that pages, facts, options and the web's own dictionaries use. */
const NAMES = ["x", "id", "name", "kind", "on", "deal_id", "amount", "currency", "cost", "terms", "fit", "offers", "approvals", "signs", "deal", "policy", "host", "answers", "records", "lang", "locale", "theme", "today", "indent", "numbers", "message", "status", "list", "money", "number", "text", "es", "en", "label", "wasm", "prefix", "0", "length2"];

/** Names that the browser asks of dictionaries: of listeners, requests, observers, events, Intl, elements and the like. */
const ASKED = ["once", "signal", "capture", "passive", "method", "mode", "body", "cache", "redirect", "credentials", "integrity", "priority", "referrer", "referrerPolicy", "keepalive", "duplex", "window", "headers", "subtree", "childList", "attributes", "attributeFilter", "attributeOldValue", "characterData", "characterDataOldValue", "delegatesFocus", "slotAssignment", "serializable", "clonable", "customElementRegistry", "bubbles", "cancelable", "composed", "detail", "transfer", "targetOrigin", "durability", "fatal", "ignoreBOM", "endings", "type", "style", "fallback", "languageDisplay", "localeMatcher", "numberingSystem", "calendar", "notation", "unit", "currencyDisplay", "useGrouping", "signDisplay", "minimumFractionDigits", "maximumSignificantDigits", "roundingMode", "timeZone", "hour12", "hourCycle", "dateStyle", "timeStyle", "granularity", "block", "inline", "behavior", "container", "preventScroll", "root", "rootMargin", "threshold", "disabledFeatures", "formAssociated", "extends", "cause", "directive", "address"];

/** Every name that our own scripts ask something for: where it is not there, nobody else's may stand for it. */
const OURS = (() => {
  const rooms = ["card", "coach", "hosts", "keeping", "loading", "mounted", "plain", "review", "rules", "words"];
  const files = rooms.flatMap((room) => readdirSync(new URL(`../../www/${room}`, import.meta.url)).filter((name) => name.endsWith(".js")).map((name) => read(`www/${room}/${name}`)));
  const code = files.join("\n").replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "").replace(/"(?:[^"\\\n]|\\.)*"/g, '""');
  const names = new Set([...code.matchAll(/(?:\.|[{,]\s*)([a-zA-Z_]\w*)(?=\s*[,}\].)?;=: ]|$)/gm)].map((found) => found[1] ?? ""));
  // Nobody can load anything on a page where properties are defined, promises kept or loops ended otherwise.
  const NOT = /^(get|set|value|writable|enumerable|configurable|then|next|done|return|throw|default|length|constructor|toJSON|.)$/;
  return [...names].filter((name) => !NOT.test(name) && !(name in Object.prototype));
})();

/** What pages do. @type {Record<string, () => string | undefined | Promise<string | undefined>>} */
const PAGES = {
  "functions on all built-in prototypes": () => `
    for (const kind of [Object, Array, String, Number, Boolean, Function, Date, RegExp, Promise, Map, Set, Symbol, Error, Element, Node, Event])
      kind.prototype.added = function () { return "added"; };`,
  "names of facts and options on Object.prototype": () => `for (const name of ${JSON.stringify(NAMES)}) if (name !== "0") Object.prototype[name] = "1";`,
  "names of the browser's own options on Object.prototype": () => `for (const name of ${JSON.stringify(ASKED)}) Object.prototype[name] = "1";`,
  "the same, switched on Object.prototype": () => `for (const name of ${JSON.stringify(ASKED)}) Object.prototype[name] = true;`,
  "every name of ours on Object.prototype, as a text": () => `for (const name of ${JSON.stringify(OURS)}) Object.prototype[name] = "applied";`,
  "every name of ours on Object.prototype, as a function": () => `for (const name of ${JSON.stringify(OURS)}) Object.prototype[name] = function () { return "applied"; };`,
  "every name of ours on Object.prototype, switched": () => `for (const name of ${JSON.stringify(OURS)}) Object.prototype[name] = true;`,
  "every name of ours on Object.prototype, as an object": () => `for (const name of ${JSON.stringify(OURS)}) Object.prototype[name] = { amount: "1", currency: "USD", status: "applied" };`,
  "lists and functions on Object.prototype and Array.prototype": () => `
    Object.assign(Object.prototype, { offers: [1], approvals: [{}], each() {}, extend() {} });
    Object.assign(Array.prototype, { each() {}, last() {}, remove() {}, id: "7" });`,
  "toJSON on all built-in prototypes": () => `
    for (const kind of [Object, Array, String, Number, Boolean, Function, Date]) kind.prototype.toJSON = function () { return "spoilt " + this; };`,
  "JSON that revives dates and writes with spaces": () => `
    const { parse, stringify } = JSON;
    JSON.parse = (text, how) => parse(text, (key, value) => (/^\\d{4}-\\d\\d-\\d\\d/.test(value) ? new Date(value) : how ? how(key, value) : value));
    JSON.stringify = (value, how, space) => stringify({ wrapped: value }, how, space ?? 2);`,
  "JSON that fails": () => `JSON.parse = JSON.stringify = () => { throw new Error("no"); };`,
  "fetch, Promise, Map and timers in wrappers": () => `
    const [fetched, later] = [fetch, setTimeout];
    globalThis.fetch = function (...given) { return new Promise((done, fail) => fetched.apply(this, given).then(done, fail)); };
    globalThis.setTimeout = (work, ...more) => later(function () { try { return work.apply(this, arguments); } catch (error) { throw error; } }, ...more);
    globalThis.Promise = class Wrapped extends Promise { then(...given) { return super.then(...given); } };
    globalThis.Map = class Wrapped extends Map { get(key) { return super.get(key); } set(key, value) { return super.set(key, value); } };
    globalThis.Set = class Wrapped extends Set {};`,
  "the list methods of another time": () => `
    Array.from = (list) => { const copy = []; for (let at = 0; at < list.length; at++) copy[at] = list[at]; return copy; };
    Array.prototype.map = function (work, self) { const found = []; for (let at = 0; at < this.length; at++) found.push(work.call(self, this[at], at)); return found; };
    Array.prototype.filter = function (work, self) { const found = []; for (let at = 0; at < this.length; at++) if (work.call(self, this[at], at)) found.push(this[at]); return found; };
    Array.prototype.entries = Array.prototype.toArray = function () { return this.slice(); };
    Array.prototype.find = function (work, self) { for (let at = 0; at < this.length; at++) if (work.call(self, this[at], at)) return this[at]; };
    Array.prototype.flatMap = function (work) { return [].concat.apply([], this.map(work)); };
    Object.keys = (object) => { const found = []; for (const key in object) if (Object.prototype.hasOwnProperty.call(object, key)) found.push(key); return found; };`,
  "Prototype.js 1.7.3": () => system("prototype/prototype.js"),
  "MooTools 1.4.5": () => system("mootools/mootools-core-nc.js"),
  "zone.js": () => ["zone.umd", "zone-patch-fetch.umd", "zone-patch-resize-observer.umd", "zone-patch-message-port.umd", "zone-patch-user-media.umd"].map((name) => read(`node_modules/zone.js/bundles/${name}.js`)).join("\n"),
  "core-js": () => bundled('import "core-js/full";'),
  Sentry: () => bundled('import { init, makeFetchTransport, replayIntegration } from "@sentry/browser"; init({ dsn: "https://public@sentry.example/1", integrations: [replayIntegration()], replaysSessionSampleRate: 0, tracesSampleRate: 0, transport: () => ({ send: async () => ({}), flush: async () => true }) });'),
};

/** What a rep sees, does and finds again. @param {import("playwright-core").Page} page @param {boolean} again after a reload */
function look(page, again) {
  return page.evaluate(
    async ({ again, deals, frame }) => {
      const { walkaway, add, until, shadowOf, textOf } = /** @type {any} */ (globalThis);
      const shown = async (/** @type {any} */ deal, /** @type {object} */ more = {}) => {
        const place = add("section");
        const card = walkaway.mount(place, { deal, lang: "es", locale: "es-MX", today: "2026-10-09", ...more });
        await until(() => card.state === "ready" || card.state === "failed");
        if (card.state === "failed") throw new Error(`refused: ${shadowOf(place).textContent}`);
        return { place, card, level: () => shadowOf(place).querySelector(".band")?.getAttribute("data-level") };
      };
      /** @type {Record<string, unknown>} */
      const seen = {};
      const worked = await shown(deals.worked);
      seen.verdict = textOf(worked.place);
      const asked = await shown(deals.asked);
      if (!again) {
        const no = [...shadowOf(asked.place).querySelectorAll(".next .choice")].find((choice) => choice.textContent === "No");
        if (!no) throw new Error(`nothing to answer: ${textOf(asked.place)} ${shadowOf(asked.place).innerHTML.slice(-1500)}`);
        no.click();
      }
      await until(() => asked.level() === "hold_firm");
      seen.answered = textOf(asked.place);
      // The coach, and what it keeps.
      const demand = await shown(deals.demand);
      await until(() => shadowOf(demand.place).querySelector("#head-say"));
      if (!shadowOf(demand.place).querySelector('#head-say[aria-expanded="true"]')) shadowOf(demand.place).querySelector("#head-say").click();
      const stance = await until(() => shadowOf(demand.place).querySelector('.wa-coach [data-section="say"] textarea'));
      seen.coach = [stance.value, shadowOf(demand.place).querySelector(".wa-coach").textContent.replace(/\d\d:\d\d/g, "")];
      const review = await import(/** @type {any} */ ("/dist/review.js"));
      if (!again) {
        review.keepRecord({ id: "R-1", kind: "walk_away", on: "2026-10-09", deal_id: "D-7", currency: "USD", reasons: ["price", "fit"], value: "100" });
      }
      seen.kept = review.records().find((/** @type {any} */ record) => record.id === "R-1");
      seen.review = await review.review([seen.kept], { today: "2026-10-10" });
      // Two lines on the page.
      const found = add("section");
      found.setAttribute("data-walkaway", "/auto-config.json");
      await import(/** @type {any} */ ("/dist/auto.js"));
      seen.auto = await until(() => shadowOf(found)?.querySelector(".shim-config")?.textContent || (shadowOf(found)?.querySelector(".verdict") && textOf(found)));
      if (frame) {
        const { mountFrame } = await import(/** @type {any} */ ("/dist/frame-host.js"));
        const handle = mountFrame(add("section"), { src: frame, deal: deals.worked, lang: "es", locale: "es-MX", today: "2026-10-09" });
        /** @type {any} */
        let change;
        handle.on("verdict", (/** @type {any} */ detail) => (change = detail));
        await until(() => handle.state === "ready" && change);
        seen.frame = change;
      }
      return seen;
    },
    { again, deals: { worked: { ...dealOf("worked-example"), id: "W" }, asked: dealOf("one-question"), demand: dealOf("the-demand") }, frame: `${widget.url}/dist/frame.html` },
  );
}

/** @param {string | undefined} script @param {"before" | "after"} order */
async function visit(script, order) {
  const policy = `${STRICT_POLICY.replace(/; require-trusted-types-for.*/, "")}; frame-src ${widget.url}`;
  const html = (/** @type {string} */ head) => `<!doctype html><html lang="es"><head><meta charset="utf-8"><link rel="icon" href="/www/demo/mark.svg">${head}</head><body></body></html>`;
  const override = (/** @type {string} */ path) => {
    if (path === "/changes.js") return { type: "text/javascript", body: script ?? "" };
    if (path === "/auto-config.json") return { type: "application/json", body: JSON.stringify(AUTO) };
    if (path === "/auto-record.json") return { type: "application/json", body: JSON.stringify(dealOf("worked-example")) };
    if (path === "/before") return { type: "text/html", body: html('<script src="/changes.js"></script>') };
    return path === "/after" ? { type: "text/html", body: html("") } : undefined;
  };
  widget.options.override = (path) =>
    path === "/dist/frame.config.json" ? { body: `{"schema":"walkaway.frame/1","origins":["${browser.url}"]}` } : undefined;
  /** @type {any[]} */
  const seen = [];
  try {
    await browser.page({ path: `/${order}`, policy, override, expects: (message) => /style-src|changes\.js/.test(message) }, async (page) => {
      for (const again of [false, true]) {
        if (again) await page.reload();
        await withApi(page);
        if (order === "after") await page.evaluate(async () => {
          const element = document.createElement("script");
          element.src = "/changes.js";
          await new Promise((done, fail) => {
            element.onload = done;
            element.onerror = fail;
            document.head.appendChild(element);
          });
        });
        const all = await look(page, again);
        const framed = page.frames().find((frame) => frame.url().startsWith(widget.url));
        all.framed = await framed?.evaluate(() => document.querySelector("walkaway-card")?.shadowRoot?.querySelector(".wa-root")?.textContent);
        seen.push(all);
      }
    });
  } finally {
    widget.options.override = undefined;
  }
  return seen;
}

/** What a page sees that has changed nothing. @type {Promise<any[]> | undefined} */
let untouched;

for (const [what, make] of Object.entries(PAGES)) {
  for (const order of /** @type {const} */ (what.includes(" on ") ? ["before"] : ["before", "after"])) {
    test(`${what}, ${order} our scripts`, async (it) => {
      const script = await make();
      if (script === undefined) return it.skip("the system's package is not installed: see setup_libraries in pkg-scripts/lib/setup.sh");
      untouched ??= visit("", "before");
      const expected = await untouched;
      assert.match(expected[0].verdict, /Requiere aprobación/);
      assert.deepEqual(expected[0].kept.reasons, ["price", "fit"]);
      // Who keeps answers is said at the end, and is another one there.
      assert.ok(expected[0].framed.startsWith(expected[0].verdict.slice(0, 500)), "in the iframe as beside it");
      const seen = await visit(script, order);
      // One by one, and short: the texts are long.
      for (const turn of [0, 1]) {
        for (const key of Object.keys(expected[turn])) {
          const [here, there] = [seen[turn][key], expected[turn][key]].map((value) => JSON.stringify(value) ?? "");
          let at = 0;
          while (at < Math.min(here.length, there.length) && here[at] === there[at]) at++;
          const said = `${key}${turn ? " after a reload" : ""}: …${here.slice(Math.max(0, at - 60), at + 60)}… instead of …${there.slice(Math.max(0, at - 60), at + 60)}…`;
          assert.ok(here === there, said);
        }
      }
    });
  }
}
