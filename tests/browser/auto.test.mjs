// Two lines on any page: where the script comes, what the page does to the element, and what an admin reads when
// something is missing.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { at } from "../../pkg-scripts/lib/run.mjs";
import { harness } from "./harness.mjs";
import "../unit/words-in-node.mjs";

const { explain } = await import("../../www/plain/explain.js");
const { configMistakes, KEYS, SOURCES } = await import("../../www/hosts/config.js");

const browser = harness();
const PAGE = "/tests/browser/pages/two-lines.html";
const MODULE = '<script type="module" src="/dist/auto.js"></script>';
const CLASSIC = '<script src="/dist/auto.single.js"></script>';

const json = (/** @type {string} */ path) => JSON.parse(readFileSync(at(path), "utf8"));
const mapping = json("www/hosts/example.mapping.json");
const record = json("www/hosts/example.record.json");
const config = { schema: "walkaway.config/1", mapping, record: { script: "record" }, lang: "es" };
const dataScript = (/** @type {string} */ id, /** @type {unknown} */ value) =>
  `<script type="application/json" id="${id}">${JSON.stringify(value)}</script>`;
const DIV = '<div id="place" data-walkaway="/two-lines/config.json"></div>';

/**
 * A page made of `head` and `body`, and the files that it asks for.
 * @param {{ head?: string, body?: string, files?: Record<string, unknown> }} parts
 */
function site({ head = "", body = "", files = {} }) {
  /** @type {string[]} */
  const asked = [];
  const answers = /** @type {Record<string, any>} */ ({ "/two-lines/config.json": config, ...files });
  return {
    asked,
    answers,
    override: (/** @type {string} */ path) => {
      if (path === PAGE) {
        const page = `<!doctype html><html lang="es"><head><meta charset="utf-8"><title>Dos líneas</title>
          <link rel="icon" href="/www/demo/mark.svg">${head}</head><body>${body}</body></html>`;
        return { body: page, type: "text/html" };
      }
      if (!Object.hasOwn(answers, path)) return path.startsWith("/two-lines/") ? { status: 404, body: "" } : undefined;
      asked.push(path);
      const answer = answers[path];
      if (typeof answer === "function") return answer();
      const type = path.endsWith(".js") ? "text/javascript" : path.endsWith(".css") ? "text/css" : "application/json";
      return { body: typeof answer === "string" ? answer : JSON.stringify(answer), type };
    },
  };
}

/** What the tests do on the page. */
function tools() {
  const w = /** @type {any} */ (globalThis);
  w.shadow = (/** @type {Element} */ place) => (place?.localName === "walkaway-card" ? place : place?.lastElementChild)?.shadowRoot;
  w.text = (/** @type {Element} */ place) => w.shadow(place)?.querySelector(".wa-root")?.innerText ?? "";
  w.notice = (/** @type {Element} */ place) => w.shadow(place)?.querySelector(".shim-config")?.innerText ?? "";
  w.until = async (/** @type {() => unknown} */ holds, ms = 10_000) => {
    const end = performance.now() + ms;
    for (;;) {
      const value = holds();
      if (value) return value;
      if (performance.now() > end) throw new Error(`did not become true: ${holds}`);
      await new Promise((done) => setTimeout(done, 5));
    }
  };
  w.place = () => document.querySelector("#place");
  w.changed = [];
  document.addEventListener("walkaway-verdict", (event) => w.changed.push(/** @type {any} */ (event).detail));
}
const INIT = `(${tools})()`;
const SHOWS = () => /** @type {any} */ (globalThis).until(() => /** @type {any} */ (globalThis).text(/** @type {any} */ (globalThis).place()).includes("140,000"));

for (const [what, body] of Object.entries({
  "a div": '<div id="place" data-walkaway="/two-lines/full.json"></div>',
  "the element": '<walkaway-card id="place" config="/two-lines/full.json"></walkaway-card>',
  "the element with attributes": '<walkaway-card id="place" lang="es" locale="es-MX" config="/two-lines/full.json"></walkaway-card>',
})) {
  test(`what a configuration no longer says is as if it had never been said: ${what}`, async () => {
    const bare = { schema: "walkaway.config/1", mapping, record: { script: "record" } };
    const full = { ...bare, lang: "en", locale: "de-CH", theme: "dark", host: "crm", place: "crm one" };
    const made = site({ head: MODULE, body: `${dataScript("record", record)}${body}`, files: { "/two-lines/full.json": full, "/two-lines/bare.json": bare } });
    await browser.page({ path: PAGE, override: made.override, init: `${INIT};globalThis.crm = { intent: () => ({ status: "applied" }) }` }, async (page) => {
      const now = () =>
        page.evaluate(() => {
          const w = /** @type {any} */ (globalThis);
          const card = w.shadow(w.place()).host;
          return { theme: card.getAttribute("data-wa-theme"), host: card.localName === "walkaway-card" && card.host !== null, text: w.text(w.place()) };
        });
      const goTo = (/** @type {string} */ address) =>
        page.evaluate((address) => /** @type {any} */ (globalThis).place().setAttribute(/** @type {any} */ (globalThis).place().localName === "div" ? "data-walkaway" : "config", address), address);
      for (const turn of [0, 1]) {
        await page.waitForFunction(() => /140[’']000/.test(/** @type {any} */ (globalThis).text(/** @type {any} */ (globalThis).place())));
        const before = await now();
        assert.equal(before.theme, "dark");
        assert.equal(before.host, what !== "a div");
        assert.match(before.text, /approval/i);
        if (turn === 0) await goTo("/two-lines/bare.json");
        else {
          // Out of the page, and in again with another one.
          await page.evaluate(async () => {
            const place = /** @type {any} */ (globalThis).place();
            const home = place.parentNode;
            place.remove();
            await new Promise((done) => setTimeout(done, 20));
            place.setAttribute(place.localName === "div" ? "data-walkaway" : "config", "/two-lines/bare.json");
            home.append(place);
          });
        }
        await page.waitForFunction(() => /140,000/.test(/** @type {any} */ (globalThis).text(/** @type {any} */ (globalThis).place())));
        const after = await now();
        assert.deepEqual([after.theme, after.host], [null, false]);
        assert.match(after.text, /aprobación/i);
        await goTo("/two-lines/full.json");
      }
    });
  });
}

test("two lines suffice: the script before or after the element, a module or a classic script, a div or the element", async () => {
  const card = '<walkaway-card id="place" config="/two-lines/config.json"></walkaway-card>';
  const data = dataScript("record", record);
  /** @type {[string, { head?: string, body: string }][]} */
  const pages = [
    ["module first", { head: MODULE, body: DIV + data }],
    ["module last", { body: data + DIV + MODULE }],
    ["module first, element", { head: MODULE, body: card + data }],
    ["module last, element", { body: data + card + MODULE }],
    ["classic first", { head: CLASSIC, body: DIV + data }],
    ["classic last, element", { body: card + data + CLASSIC }],
    ["configuration in the page", { head: MODULE, body: `<div id="place" data-walkaway="#conf"></div>${dataScript("conf", config)}${data}` }],
  ];
  for (const [name, parts] of pages) {
    await browser.page({ path: PAGE, init: INIT, override: site(parts).override }, async (page) => {
      await page.evaluate(SHOWS).catch((error) => assert.fail(`${name}: ${error.message}`));
      const seen = await page.evaluate(async () => {
        const w = /** @type {any} */ (globalThis);
        await w.until(() => w.changed.length);
        return { cards: document.querySelectorAll("[data-wa-state]").length, notice: w.notice(w.place()), change: w.changed.at(-1) };
      });
      assert.equal(seen.cards, 1, name);
      assert.equal(seen.notice, "", name);
      assert.equal(seen.change.version, 1, name);
    });
  }
});

test("the script twice, as a module and classic: one card", async () => {
  const init = `${INIT}; globalThis.warned = []; console.warn = (text) => globalThis.warned.push(String(text));`;
  const scripts = `${CLASSIC}<script src="/dist/auto.single.js?again"></script>${MODULE}`;
  const parts = { head: scripts, body: `${DIV}<walkaway-card id="two" config="/two-lines/config.json"></walkaway-card>${dataScript("record", record)}` };
  await browser.page({ path: PAGE, init, override: site(parts).override }, async (page) => {
    await page.evaluate(SHOWS);
    const seen = await page.evaluate(async () => {
      const w = /** @type {any} */ (globalThis);
      const warned = () => w.warned.filter((/** @type {string} */ it) => it.includes("another script")).length;
      await w.until(() => w.text(document.querySelector("#two")).includes("140,000") && warned() >= 2);
      return { cards: document.querySelectorAll("[data-wa-state]").length, warned: warned() };
    });
    assert.deepEqual(seen, { cards: 2, warned: 2 });
  });
});

test("inside a concatenated strict bundle, with an AMD loader and Bootstrap's styles about", async () => {
  const single = readFileSync(at("dist/auto.single.js"), "utf8");
  const amd = "globalThis.amd = []; globalThis.define = (...args) => amd.push(args.length); globalThis.define.amd = {}; globalThis.module = undefined;";
  // What of Bootstrap's reboot and helpers reaches elements by name, and what is inherited.
  const css = `*,*::before,*::after{box-sizing:border-box}body{margin:0;font:italic 700 31px/3 serif;text-align:center;letter-spacing:9px;text-transform:uppercase;color:red}
    button{border-radius:0;text-transform:none;background:lime}p{margin:0 0 5rem}h3{font-size:5rem}.card{display:none}.row>*{width:1px}.title,.section,.body{display:none!important}[data-section]{color:lime}
    [role="button"]{cursor:pointer}.hidden,.collapse:not(.show){display:none}div:empty{display:none}`;
  const files = { "/two-lines/bundle.js": `"use strict";\nvar first = 1;\n${single}\n;var last = first + 1;globalThis.last = last;`, "/two-lines/amd.js": amd, "/two-lines/bootstrap.css": css };
  const head = '<script src="/two-lines/amd.js"></script><link rel="stylesheet" href="/two-lines/bootstrap.css"><script src="/two-lines/bundle.js"></script>';
  /** @type {object[]} */
  const looks = [];
  for (const styled of [true, false]) {
    const parts = { head: styled ? head : head.replace(/<link[^>]*>/, ""), body: DIV + dataScript("record", record), files };
    await browser.page({ path: PAGE, init: INIT, override: site(parts).override }, async (page) => {
      await page.evaluate(SHOWS);
      looks.push(await page.evaluate(() => {
        const w = /** @type {any} */ (globalThis);
        const parts = [...w.shadow(w.place()).querySelectorAll("*")].filter((it) => it.checkVisibility());
        const look = (/** @type {Element} */ it) => {
          const { font, color, textAlign, letterSpacing, textTransform, marginBottom, backgroundColor } = getComputedStyle(it);
          return { font, color, textAlign, letterSpacing, textTransform, marginBottom, backgroundColor };
        };
        return { amd: w.amd.length, last: w.last, parts: parts.length, looks: parts.map(look) };
      }));
    });
  }
  const [bootstrap, plain] = /** @type {any[]} */ (looks);
  assert.deepEqual([bootstrap.amd, bootstrap.last], [0, 2], "the loader is not told of it, and the bundle goes on");
  assert.ok(bootstrap.parts > 20);
  assert.equal(bootstrap.parts, plain.parts);
  assert.deepEqual(bootstrap.looks, plain.looks, "the page's styles stop at the card");
});

test("a single-page application: made later, moved, taken out, made anew, emptied", async () => {
  const made = site({ head: MODULE, body: `${dataScript("record", record)}<main id="main"></main><aside id="aside"></aside>` });
  await browser.page({ path: PAGE, init: INIT, override: made.override }, async (page) => {
    const seen = await page.evaluate(async () => {
      const w = /** @type {any} */ (globalThis);
      const [main, aside] = /** @type {Element[]} */ ([...document.querySelectorAll("#main, #aside")]);
      const shows = () => w.until(() => w.text(w.place()).includes("140,000"));
      const markup = (/** @type {Element} */ into) => {
        const place = document.createElement("div");
        place.id = "place";
        place.dataset.walkaway = "/two-lines/config.json";
        into.replaceChildren(place);
        return place;
      };
      await new Promise((done) => setTimeout(done, 100));
      const first = markup(/** @type {Element} */ (main));
      await shows();
      const root = w.shadow(first).querySelector(".wa-root");
      aside?.append(first);
      await new Promise((done) => setTimeout(done, 50));
      const moved = w.shadow(first).querySelector(".wa-root") === root;
      first.remove();
      await new Promise((done) => setTimeout(done, 50));
      const left = first.childElementCount;
      aside?.append(first);
      await shows();
      const second = markup(/** @type {Element} */ (main));
      first.remove();
      await shows();
      // A framework that redraws what is in the element.
      second.textContent = "";
      await shows();
      const own = document.createElement("p");
      own.textContent = "own";
      second.replaceChildren(own);
      await w.until(() => w.shadow(second));
      await shows();
      return { moved, left, cards: document.querySelectorAll("[data-wa-state]").length, own: second.firstElementChild?.textContent };
    });
    assert.deepEqual(seen, { moved: true, left: 0, cards: 1, own: "own" });
    assert.equal(made.asked.filter((path) => path.endsWith("config.json")).length, 1, "a file is read once a page");
  });
});

test("a page that removes the card for ever is left alone", async () => {
  const parts = { head: MODULE, body: DIV + dataScript("record", record) };
  await browser.page({ path: PAGE, init: INIT, override: site(parts).override }, async (page) => {
    const seen = await page.evaluate(async () => {
      const w = /** @type {any} */ (globalThis);
      await w.until(() => w.shadow(w.place()));
      let wipes = 0;
      new MutationObserver(() => {
        if (w.place().childElementCount > 0 && wipes++ < 500) w.place().replaceChildren();
      }).observe(w.place(), { childList: true });
      w.place().replaceChildren();
      await new Promise((done) => setTimeout(done, 500));
      return { wipes, left: w.place().childElementCount };
    });
    assert.ok(seen.wipes >= 10 && seen.wipes <= 30, String(seen.wipes));
    assert.equal(seen.left, 0);
  });
});

test("another record: by the element's attribute, by the record's script, by a global and the page's event, by the clock", async () => {
  const amount = (/** @type {string} */ value) => ({ ...record, Opportunity: { ...record.Opportunity, Amount: value } });
  const files = {
    "/two-lines/by-address.json": { ...config, record: { address: "/two-lines/records/{record}.json" } },
    "/two-lines/by-global.json": { ...config, record: { global: "crm.deals.current" }, host: "crm.host" },
    "/two-lines/by-clock.json": { ...config, record: { address: "/two-lines/now.json" }, every: 1 },
    "/two-lines/records/A%201.json": record,
    "/two-lines/records/A 1.json": record,
    "/two-lines/records/B.json": amount("150,000.00"),
    "/two-lines/now.json": record,
  };
  const body = `${dataScript("record", record)}
    <div id="address" data-walkaway="/two-lines/by-address.json" data-record="A 1"></div>
    <div id="script" data-walkaway="/two-lines/config.json"></div>
    <div id="global" data-walkaway="/two-lines/by-global.json"></div>
    <div id="clock" data-walkaway="/two-lines/by-clock.json"></div>`;
  const made = site({ head: MODULE, body, files });
  const init = `${INIT}; globalThis.crm = { deals: { current: ${JSON.stringify(record)} }, host: { intent: async () => ({ status: "applied" }) } };`;
  // Trusted types would forbid the page to write into its own script.
  const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; img-src 'self'";
  await browser.page({ path: PAGE, init, policy, override: made.override }, async (page) => {
    const seen = await page.evaluate(async (next) => {
      const w = /** @type {any} */ (globalThis);
      const names = ["address", "script", "global", "clock"];
      const place = (/** @type {string} */ name) => /** @type {HTMLElement} */ (document.querySelector(`#${name}`));
      const shows = (/** @type {string} */ name, /** @type {string} */ amount) => w.until(() => w.text(place(name)).includes(amount));
      for (const name of names) await shows(name, "140,000");
      place("address").dataset.record = "B";
      await shows("address", "150,000");
      /** @type {Element} */ (document.querySelector("#record")).textContent = JSON.stringify(next);
      await shows("script", "150,000");
      w.crm.deals.current = next;
      await new Promise((done) => setTimeout(done, 100));
      const before = w.text(place("global")).includes("150,000");
      document.dispatchEvent(new Event("walkaway-refresh"));
      await shows("global", "150,000");
      return { before };
    }, amount("150,000.00"));
    assert.equal(seen.before, false, "a global tells nobody that it changed");
    made.answers["/two-lines/now.json"] = amount("150,000.00");
    await page.evaluate(() => /** @type {any} */ (globalThis).until(() => /** @type {any} */ (globalThis).text(document.querySelector("#clock")).includes("150,000")));
  });
});

test("a record that cannot be read never leaves another one's verdict on the screen", async () => {
  const files = {
    "/two-lines/config.json": { ...config, record: { address: "/two-lines/records/{record}.json" } },
    "/two-lines/records/A.json": record,
  };
  const made = site({ head: MODULE, body: '<div id="place" data-walkaway="/two-lines/config.json" data-record="A"></div>', files });
  const expects = (/** @type {string} */ message) => /404|503/.test(message);
  await browser.page({ path: PAGE, init: INIT, override: made.override, expects }, async (page) => {
    await page.evaluate(SHOWS);
    // The server is down for a moment: what is there stays, and says that it is older.
    made.answers["/two-lines/records/A.json"] = () => ({ status: 503, body: "" });
    const passing = await page.evaluate(async () => {
      const w = /** @type {any} */ (globalThis);
      document.dispatchEvent(new Event("walkaway-refresh"));
      await w.until(() => w.notice(w.place()).includes("503"));
      return { text: w.text(w.place()), notice: w.notice(w.place()) };
    });
    assert.match(passing.text, /140,000/);
    assert.match(passing.notice, /anterior/);
    const other = await page.evaluate(async () => {
      const w = /** @type {any} */ (globalThis);
      w.place().dataset.record = "B";
      await w.until(() => w.notice(w.place()).includes("404"));
      return { shown: w.shadow(w.place()).querySelector(".wa-root .card").checkVisibility(), notice: w.notice(w.place()) };
    });
    assert.equal(other.shown, false);
    assert.doesNotMatch(other.notice, /anterior/);
    made.answers["/two-lines/records/A.json"] = record;
    const back = await page.evaluate(async () => {
      const w = /** @type {any} */ (globalThis);
      w.place().dataset.record = "A";
      await w.until(() => w.notice(w.place()) === "" && w.shadow(w.place()).querySelector(".wa-root .card").checkVisibility());
      return w.text(w.place());
    });
    assert.match(back, /140,000/);
  });
});

test("what is missing is said in the card's place, in plain words", async () => {
  const login = () => ({ status: 200, body: "<!doctype html><title>Inicia sesión</title>", type: "text/html" });
  const wrong = { schema: "walkaway.config/1", mappings: "x", every: 0, theme: "pink", record: { script: "a", global: "b" } };
  const bad = { ...mapping, fields: { ...mapping.fields, amuont: { from: "A", kind: "money" }, stage: { from: "S", kind: "lookup" } } };
  /** @type {[string, { address?: string, files?: Record<string, unknown>, body?: string }, RegExp[]][]} */
  const cases = [
    ["no configuration", { address: "/two-lines/none.json" }, [/none\.json/, /404/]],
    ["a page for signing in", { files: { "/two-lines/config.json": login } }, [/no es JSON/, /Inicia sesión/]],
    ["broken JSON", { files: { "/two-lines/config.json": "{ 'a': 1 }" } }, [/no es JSON/, /Línea 1, columna 3: .*comillas rectas/]],
    ["a list", { files: { "/two-lines/config.json": [] } }, [/objeto JSON/]],
    ["every mistake of the configuration", { files: { "/two-lines/config.json": wrong } }, [/mappings/, /every/, /pink|theme/, /record/]],
    ["another origin", { address: "https://elsewhere.example/config.json" }, [/mismo servidor/]],
    ["no mapping file", { files: { "/two-lines/config.json": { ...config, mapping: "mapping.json" } } }, [/two-lines\/mapping\.json|mapping\.json/, /404/]],
    ["no record in the page", { body: "" }, [/#record/, /application\/json/]],
    ["a record that is no JSON", { body: '<script type="application/json" id="record">{{ record }}</script>' }, [/no es JSON/]],
    ["no global", { files: { "/two-lines/config.json": { ...config, record: { global: "crm.deal" } } } }, [/crm\.deal/, /walkaway-refresh/]],
    ["a record of another origin", { files: { "/two-lines/config.json": { ...config, record: { address: "https://elsewhere.example/x" } } } }, [/mismo servidor/]],
    ["no record id", { files: { "/two-lines/config.json": { ...config, record: { address: "/x/{record}" } } } }, [/\{record\}/, /data-record/]],
    ["no host", { files: { "/two-lines/config.json": { ...config, host: "crm.host" } } }, [/crm\.host/]],
    ["mistakes of the mapping, checked while setting up", { files: { "/two-lines/config.json": { ...config, mapping: bad, check: true } } },
      [/fields\.amuont.*amount/, /fields\.stage\.table/]],
    ["a reading that nobody knows", { files: { "/two-lines/config.json": { ...config, mapping: { ...mapping, fields: { amount: { from: "Opportunity.Amount", kind: "eval" } } } } } },
      [/fields\.amount\.kind.*eval/]],
  ];
  for (const [name, { address = "/two-lines/config.json", files, body = dataScript("record", record) }, expected] of cases) {
    const place = `<div id="place" data-walkaway="${address}"></div>`;
    const made = site({ head: MODULE, body: place + body, ...(files ? { files } : {}) });
    await browser.page({ path: PAGE, init: `${INIT}; globalThis.told = []; document.addEventListener("walkaway-error", (event) => told.push(event.detail.code));`, override: made.override }, async (page) => {
      const seen = await page.evaluate(async () => {
        const w = /** @type {any} */ (globalThis);
        await w.until(() => w.notice(w.place()));
        const alert = w.shadow(w.place()).querySelector(".shim-config").getAttribute("role");
        return { notice: w.notice(w.place()), text: w.text(w.place()), told: w.told, alert, loading: Boolean(w.shadow(w.place()).querySelector(".shim-loading")?.checkVisibility()) };
      }).catch((error) => assert.fail(`${name}: ${error.message}`));
      for (const words of expected) assert.match(seen.notice, words, name);
      assert.equal(seen.text, "", `${name}: nothing is judged`);
      assert.deepEqual([seen.told[0], seen.alert, seen.loading], ["config", "alert", false], name);
    });
  }
});

/** Texts that are no JSON, each as bytes and as the text that a page would hold, with the code of what is wrong. @type {[string, Buffer, string?][]} */
const BROKEN = [
  ["trailing-comma", Buffer.from('{\n  "schema": "x",\n}')],
  ["comment", Buffer.from('{\n  // ours\n  "schema": "x"\n}')],
  ["unclosed", Buffer.from('{\n  "schema": "x"')],
  ["page", Buffer.from("<!doctype html><title>Inicia sesi\u00f3n</title>")],
  ["empty", Buffer.from("")],
  ["encoding", Buffer.from('{ "contact": "Dirección" }', "latin1")],
  ["encoding", Buffer.from('\ufeff{ "contact": "x" }', "utf16le")],
];

test("what is wrong with a text that is no JSON is the same sentence, at the same place, wherever it is read", async () => {
  const places = /** @type {[string, (text: Buffer) => { address?: string, files?: Record<string, unknown>, body?: string }][]} */ ([
    ["the configuration", (text) => ({ files: { "/two-lines/config.json": () => ({ body: text, type: "application/json" }) } })],
    ["the policy", (text) => ({ files: { "/two-lines/config.json": { ...config, policy: "p.json" }, "/two-lines/p.json": () => ({ body: text, type: "application/json" }) } })],
    ["the mapping", (text) => ({ files: { "/two-lines/config.json": { ...config, mapping: "m.json" }, "/two-lines/m.json": () => ({ body: text, type: "application/json" }) } })],
    ["the configuration in the page", (text) => ({ address: "#conf", body: `<script type="application/json" id="conf">${new TextDecoder().decode(text)}</script>` })],
  ]);
  for (const [code, bytes] of BROKEN) {
    const said = explain(new TextDecoder().decode(bytes), "es");
    assert.ok(said.startsWith("Línea "), code);
    for (const [name, place] of places) {
      const { address = "/two-lines/config.json", files, body = "" } = place(bytes);
      // A page is text already: the same bytes would be another page.
      if (address.startsWith("#") && bytes[0] === 0xff) continue;
      const made = site({ head: MODULE, body: `<div id="place" data-walkaway="${address}"></div>${body}${dataScript("record", record)}`, ...(files ? { files } : {}) });
      await browser.page({ path: PAGE, init: INIT, override: made.override }, async (page) => {
        const notice = await page.evaluate(() => /** @type {any} */ (globalThis).until(() => /** @type {any} */ (globalThis).notice(/** @type {any} */ (globalThis).place()))).catch((error) => assert.fail(`${code}, ${name}: ${error.message}`));
        assert.ok(notice.includes(said), `${code}, ${name}: ${notice}`);
      });
    }
  }
});

test("a mark before the text is no mistake, and a record in other bytes is drawn with what can be read", async () => {
  const latin = Buffer.from(JSON.stringify({ ...record, Id: "Peña-1" }), "latin1");
  const marked = (/** @type {unknown} */ value) => () => ({ body: Buffer.from(`\ufeff${JSON.stringify(value)}`), type: "application/json" });
  const files = {
    "/two-lines/config.json": marked({ ...config, mapping: "m.json", record: { address: "/two-lines/r.json" } }),
    "/two-lines/m.json": marked(mapping),
    "/two-lines/r.json": () => ({ body: latin, type: "application/json" }),
  };
  const inPage = { body: `<div id="place" data-walkaway="#conf"></div><script type="application/json" id="conf">\ufeff${JSON.stringify(config)}</script><script type="application/json" id="record">\ufeff${JSON.stringify(record)}</script>` };
  for (const parts of [{ head: MODULE, body: DIV, files }, { head: MODULE, ...inPage }]) {
    await browser.page({ path: PAGE, init: INIT, override: site(parts).override }, (page) => page.evaluate(SHOWS));
  }
});

test("the card shows whoever looks after the policy what is probably not meant in it, and judges as ever", async () => {
  const policies = /** @type {[object | undefined, RegExp | null][]} */ ([
    [{ schema: "walkaway.policy/1", version: "7", price: { rows: [{ minimum_margin: "0.2", target_margin: "8" }] } }, /price\.rows\.0\.target_margin.*8 es un margen de 800\s?%.*0\.08/s],
    [{ schema: "walkaway.policy/1", version: "7", price: { rows: [{ minimum_margin: "0.2", target_margin: "0.3" }] }, roles: { vp: { holders: [] } } }, /routes\.price\.all_of\.0.*[Nn]adie/s],
    [undefined, /política de muestra/],
    [{ schema: "walkaway.policy/1", version: "7", price: { rows: [{ minimum_margin: "0.2", target_margin: "0.35" }] } }, null],
  ]);
  for (const [policy, says] of policies) {
    const made = site({ head: MODULE, body: DIV + dataScript("record", record), files: { "/two-lines/config.json": { ...config, ...(policy && { policy }) } } });
    await browser.page({ path: PAGE, init: INIT, override: made.override }, async (page) => {
      await page.evaluate(SHOWS);
      const text = await page.evaluate(async () => {
        const w = /** @type {any} */ (globalThis);
        await w.until(() => w.changed.length);
        w.shadow(w.place()).querySelector('[data-section="why"] .toggle').click();
        const admin = await w.until(() => w.shadow(w.place()).querySelector('[data-section="why"] details.adm'));
        admin.open = true;
        return { verdict: w.changed.at(-1).best, text: admin.innerText };
      });
      assert.ok(text.verdict, "it judges");
      if (says) assert.match(text.text, says);
      else assert.doesNotMatch(text.text, /muestra|margen de/);
    });
  }
});

test("while setting up, what a mapping probably means otherwise is asked above the card", async () => {
  const doubtful = { ...mapping, fields: { ...mapping.fields, amount: { ...mapping.fields.amount, from: "Oportunity.Amount" }, "cost.overhead": { from: "Opportunity.Zero", kind: "money" }, close_on: { from: "Opportunity.Close", kind: "date" } } };
  const odd = { ...record, Opportunity: { ...record.Opportunity, Zero: 0, Close: { value: "11/12/2026", label: "viernes" } } };
  for (const check of [true, false]) {
    const made = site({ head: MODULE, body: DIV + dataScript("record", odd), files: { "/two-lines/config.json": { ...config, mapping: doubtful, check } } });
    await browser.page({ path: PAGE, init: INIT, override: made.override }, async (page) => {
      await page.waitForFunction(() => /** @type {any} */ (globalThis).text(/** @type {any} */ (globalThis).place()));
      const notice = await page.evaluate(() => /** @type {any} */ (globalThis).notice(/** @type {any} */ (globalThis).place()));
      if (!check) assert.equal(notice, "");
      else {
        for (const said of [/fields\.amount\.from: .*«Oportunity\.Amount».*«Opportunity\.Amount»/, /cost\.overhead \(Opportunity\.Zero\): .*«0».*zero_is_empty/, /close_on \(Opportunity\.Close\): .*«Opportunity\.Close\.value»/]) assert.match(notice, said);
      }
    });
  }
});

test("while setting up, values that cannot be read are named above the card; later only the console says so", async () => {
  const odd = { ...record, Opportunity: { ...record.Opportunity, PaymentTerms__c: "Neto 45" } };
  for (const check of [true, false]) {
    const made = site({ head: MODULE, body: DIV + dataScript("record", odd), files: { "/two-lines/config.json": { ...config, check } } });
    /** @type {string[]} */
    const warned = [];
    await browser.page({ path: PAGE, init: INIT, override: made.override }, async (page) => {
      page.on("console", (message) => message.type() === "warning" && warned.push(message.text()));
      await page.evaluate(SHOWS);
      const notice = await page.evaluate(() => /** @type {any} */ (globalThis).notice(/** @type {any} */ (globalThis).place()));
      if (check) assert.match(notice, /terms\.payment_days\.asked.*Neto 45/);
      else assert.equal(notice, "");
    });
  }
});

test("what a configuration may hold is what its schema says", () => {
  const { properties, $defs } = json("www/schema/config.schema.json");
  assert.deepEqual([...KEYS].sort(), Object.keys(properties).sort());
  assert.deepEqual([...SOURCES].sort(), Object.keys($defs.RecordFile.properties).sort());
  assert.deepEqual(configMistakes(json("www/hosts/example.config.json"), "es"), []);
  assert.deepEqual(configMistakes(config, "en"), []);
  for (const odd of [null, [], 7, {}, { schema: "x" }]) assert.ok(configMistakes(odd, "en").length > 0);
});

test("records of two configurations never share an answer, also with one id; the page may say the place itself", async () => {
  const files = { "/two-lines/leads.json?v=2": config, "/two-lines/leads.json": config, "/two-lines/orders.json": config, "/two-lines/said.json": { ...config, place: "acme crm.lead" } };
  const element = (/** @type {string} */ id, /** @type {string} */ more) => `<div id="${id}" ${more}></div>`;
  const body =
    element("leads", 'data-walkaway="/two-lines/leads.json?v=2"') +
    element("orders", 'data-walkaway="/two-lines/orders.json"') +
    element("said", 'data-walkaway="/two-lines/said.json"') +
    element("over", 'data-walkaway="/two-lines/said.json" data-place="acme sale.order"') +
    '<walkaway-card id="own" config="/two-lines/said.json" place="acme own"></walkaway-card>' +
    dataScript("record", record);
  await browser.page({ path: PAGE, init: INIT, override: site({ head: MODULE, body, files }).override }, async (page) => {
    const places = await page.evaluate(async () => {
      const w = /** @type {any} */ (globalThis);
      const found = /** @type {string[]} */ ([]);
      for (const id of ["leads", "orders", "said", "over", "own"]) {
        const place = document.getElementById(id);
        const root = () => w.shadow(place);
        const next = await w.until(() => root()?.querySelector('.next .choice:not([type="submit"]), .next input[type="text"]'));
        if (next.localName === "input") {
          next.value = "10";
          next.dispatchEvent(new Event("input", { bubbles: true }));
          await new Promise((done) => setTimeout(done, 20));
          next.form.requestSubmit();
        } else next.click();
        const kept = () => Object.keys(localStorage).filter((key) => key.startsWith("walkaway/2/answer/"));
        const places = () => [...new Set(kept().map((key) => decodeURIComponent(key.split("/")[3] ?? "").replace(location.origin, "here")))];
        found.push(...(await w.until(() => places().length > found.length && places())).filter((/** @type {string} */ it) => !found.includes(it)));
      }
      return found;
    });
    assert.deepEqual(places.sort(), ["acme crm.lead", "acme own", "acme sale.order", "here/two-lines/leads.json", "here/two-lines/orders.json"]);
  });
});

/** The places under which answers that are given one after the other are kept. */
const PLACED = `globalThis.answerOn = async (place) => {
  const root = () => globalThis.shadow(place);
  const next = await globalThis.until(() => root()?.querySelector('.next .choice:not([type="submit"]), .next input[type="text"]'));
  if (next.localName === "input") {
    next.value = "10";
    next.dispatchEvent(new Event("input", { bubbles: true }));
    await new Promise((done) => setTimeout(done, 20));
    next.form.requestSubmit();
  } else next.click();
  const kept = () => Object.keys(localStorage).filter((key) => key.startsWith("walkaway/2/answer/"));
  const places = () => [...new Set(kept().map((key) => decodeURIComponent(key.split("/")[3] ?? "").replace(location.origin, "here")))];
  await globalThis.until(() => places().length > 0);
  return places();
}`;

test("by default a place is one for the records of a kind, and another one for each kind, database and configuration, be they in a path, a query or behind a #", async () => {
  const bare = { schema: "walkaway.config/1", record: { script: "record" } };
  const deal = (/** @type {string} */ id) => ({ schema: "walkaway.deal/2", id, name: "of two", currency: "USD", amount: "140000" });
  const plain = (/** @type {string} */ id) => dataScript("record", deal(id));
  const inline = (/** @type {object} */ more = {}) => dataScript("cfg", { ...bare, ...more });
  /** The place that a page at this address gives its record. */
  const placeAt = async (/** @type {string} */ address, /** @type {{ id?: string, body?: string, by?: string, record?: string }} */ { id = "2", body = inline() + plain(id), by = "#cfg", record } = {}) => {
    const element = `<div id="place" data-walkaway="${by}"${record ? ` data-record="${record}"` : ""}></div>`;
    const { override } = site({ head: MODULE, body: element + body, files: { "/api/lead/2": deal("2"), "/api/order/2": deal("2") } });
    const files = (/** @type {string} */ path) => {
      if (path.startsWith("/two-lines/any.json")) return { body: JSON.stringify(bare), type: "application/json" };
      return override(decodeURI(path) === decodeURI(address.replace(/[?#].*/, "")) ? PAGE : path);
    };
    let places = /** @type {string[]} */ ([]);
    await browser.page({ path: address, init: `${INIT};${PLACED};try { if (self === top && !sessionStorage.begun) { localStorage.clear(); sessionStorage.begun = 1; } } catch {}`, override: files }, async (page) => {
      places = await page.evaluate(() => /** @type {any} */ (globalThis).answerOn(/** @type {any} */ (globalThis).place()));
    });
    assert.equal(places.length, 1);
    return places[0];
  };
  const template = (/** @type {string} */ kind) => ({ body: inline({ record: { address: `/api/${kind}/{record}` } }), record: "2" });
  // Of one kind.
  for (const [one, other] of /** @type {[[string, any?], [string, any?]][]} */ ([
    [["/lead/2"], ["/lead/3", { id: "3" }]],
    [["/lead/2"], ["/lead/2#notes"]],
    [["/web#id=2&model=crm.lead"], ["/web#id=3&model=crm.lead", { id: "3" }]],
    [["/show?module=Leads&record=2"], ["/show?module=Leads&record=3", { id: "3" }]],
    [["/lead/a%20b", { id: "a b" }], ["/lead/2"]],
    [["/lead/2", template("lead")], ["/pipeline", template("lead")]],
    [["/home", { by: "/two-lines/any.json?v=1" }], ["/home", { by: "/two-lines/any.json?v=2.1" }]],
  ])) {
    assert.equal(await placeAt(...one), await placeAt(...other), `${one[0]} ${other[0]}`);
  }
  // Of two.
  for (const [one, other] of /** @type {[[string, any?], [string, any?]][]} */ ([
    [["/lead/2"], ["/order/2"]],
    [["/acme/lead/2"], ["/other/lead/2"]],
    [["/2/lead/2"], ["/3/lead/2"]],
    [["/show?module=Leads&record=2"], ["/show?module=Orders&record=2"]],
    [["/web#id=2&model=crm.lead"], ["/web#id=2&model=sale.order"]],
    [["/web#/lead/2"], ["/web#/order/2"]],
    [["/lead/2?db=acme"], ["/lead/2?db=other"]],
    [["/lead/2", { by: "/two-lines/any.json" }], ["/order/2", { by: "/two-lines/any.json" }]],
    [["/home", { by: "/two-lines/any.json?kind=lead" }], ["/home", { by: "/two-lines/any.json?kind=order" }]],
    [["/home", template("lead")], ["/home", template("order")]],
  ])) {
    assert.notEqual(await placeAt(...one), await placeAt(...other), `${one[0]} ${other[0]}`);
  }
  // What an admin says, wins.
  assert.equal(await placeAt("/lead/2", { body: inline({ place: "acme crm.lead" }) + plain("2") }), "acme crm.lead");
});

for (const [what, body] of Object.entries({
  "a div": '<div id="place" data-walkaway="/two-lines/config.json" data-record="A"></div>',
  "the element": '<walkaway-card id="place" config="/two-lines/config.json" data-record="A"></walkaway-card>',
})) {
  test(`an element that comes back shows nothing of the record before, whatever became of it meanwhile: ${what}`, async () => {
    const files = {
      "/two-lines/config.json": { ...config, record: { address: "/two-lines/records/{record}.json" } },
      "/two-lines/records/A.json": record,
      "/two-lines/records/missing.json": () => ({ status: 404, body: "" }),
      "/two-lines/records/down.json": () => ({ status: 503, body: "" }),
    };
    const made = site({ head: MODULE, body, files });
    const expects = (/** @type {string} */ message) => /404|503/.test(message);
    await browser.page({ path: PAGE, init: INIT, override: made.override, expects }, async (page) => {
      // A record that never comes.
      await page.route("**/records/never.json", () => {});
      await page.evaluate(SHOWS);
      const seen = await page.evaluate(async () => {
        const w = /** @type {any} */ (globalThis);
        const place = w.place();
        const home = place.parentNode;
        const wait = (ms = 60) => new Promise((done) => setTimeout(done, ms));
        const inSight = () => {
          const roots = [place, ...place.children].flatMap((it) => [...(it.shadowRoot?.querySelectorAll(".wa-root, .wa-coach") ?? [])]);
          // What stands in a box of its own: the place itself has none.
          return roots.filter((root) => root.querySelector(".card")?.checkVisibility() && root.textContent.includes("140,000")).length;
        };
        const seen = /** @type {Record<string, number>} */ ({});
        const again = async () => {
          place.dataset.record = "A";
          await w.until(() => inSight() === 1);
        };
        const moments = async () => {
          let most = 0;
          for (let turn = 0; turn < 12; turn++) {
            most = Math.max(most, inSight());
            await (turn < 4 ? Promise.resolve() : wait(turn < 8 ? 0 : 40));
            // What a microtask has not undone yet nobody sees.
            if (turn === 3) most = 0;
          }
          return most;
        };
        for (const record of ["never", "missing", "down"]) {
          await again();
          place.remove();
          await wait();
          place.dataset.record = record;
          home.append(place);
          seen[`${record}, changed while it was out`] = await moments();
          place.remove();
          await wait();
          home.append(place);
          seen[`${record}, out and in again`] = await moments();
          await again();
          place.remove();
          place.dataset.record = record;
          home.append(place);
          seen[`${record}, in one moment`] = await moments();
          await again();
          place.dataset.record = record;
          await wait();
          place.remove();
          await wait(0);
          home.append(place);
          seen[`${record}, hidden when it went`] = await moments();
        }
        await again();
        place.remove();
        await wait();
        home.append(place);
        await again();
        return seen;
      });
      for (const [name, count] of Object.entries(seen)) assert.equal(count, 0, name);
      const cards = await page.evaluate(() => document.querySelectorAll("[data-wa-state]").length);
      assert.equal(cards, 1);
    });
  });
}

test("while the next record is on its way, or never comes, nobody sees or touches the one before", async () => {
  const s = site({
    head: MODULE,
    body: '<div id="place" data-walkaway="/two-lines/config.json" data-record="A"></div>',
    files: { "/two-lines/config.json": { ...config, record: { address: "/two-lines/record-{record}" } }, "/two-lines/record-A": record },
  });
  await browser.page({ path: PAGE, override: s.override, init: INIT }, async (page) => {
    await page.evaluate(SHOWS);
    await page.route("**/two-lines/record-B", () => {}); // it hangs
    await page.evaluate(() => /** @type {any} */ (globalThis).place().setAttribute("data-record", "B"));
    await page.waitForFunction(() => /** @type {any} */ (globalThis).place().lastElementChild.hasAttribute("data-wa-hidden"));
    await page.evaluate(() => /** @type {any} */ (globalThis).place().setAttribute("data-record", "A"));
    await page.waitForFunction(() => !(/** @type {any} */ (globalThis).place().lastElementChild.hasAttribute("data-wa-hidden")));
  });
});

test("a record's script that is rewritten in whatever way is read anew", async () => {
  const other = { ...record, Opportunity: { ...record.Opportunity, Id: "other", Amount: "150,000.00" } };
  for (const way of /** @type {const} */ (["its text's own value", "another text", "two texts", "a script in its place"])) {
    const made = site({ head: MODULE, body: `${dataScript("record", record)}${DIV}` });
    await browser.page({ path: PAGE, init: INIT, policy: "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; img-src 'self'", override: made.override }, async (page) => {
      await page.evaluate(SHOWS);
      await page.evaluate(
        ({ way, text }) => {
          const script = /** @type {Element} */ (document.querySelector("#record"));
          const first = /** @type {Text} */ (script.firstChild);
          if (way === "its text's own value") first.nodeValue = text;
          else if (way === "another text") first.replaceWith(text);
          else if (way === "two texts") script.replaceChildren(text.slice(0, 20), text.slice(20));
          else {
            const next = document.createElement("script");
            Object.assign(next, { type: "application/json", id: "record", textContent: text });
            script.replaceWith(next);
          }
        },
        { way, text: JSON.stringify(other) },
      );
      await page.evaluate(() => /** @type {any} */ (globalThis).until(() => /** @type {any} */ (globalThis).text(/** @type {any} */ (globalThis).place()).includes("150,000")));
    });
  }
});

test("a server that is slower than the clock is heard all the same", async () => {
  let amount = "140,000.00";
  const slow = () => ({ type: "application/json", body: JSON.stringify({ ...record, Opportunity: { ...record.Opportunity, Amount: amount } }), late: 1_400 });
  const made = site({
    head: MODULE,
    body: '<div id="place" data-walkaway="/two-lines/clock.json"></div>',
    files: { "/two-lines/clock.json": { ...config, record: { address: "/two-lines/now.json" }, every: 1 }, "/two-lines/now.json": slow },
  });
  await browser.page({ path: PAGE, init: INIT, override: made.override }, async (page) => {
    await page.evaluate(SHOWS);
    amount = "150,000.00";
    await page.evaluate(() => /** @type {any} */ (globalThis).until(() => /** @type {any} */ (globalThis).text(/** @type {any} */ (globalThis).place()).includes("150,000")));
  });
});

test("a host or a record that a later script makes is waited for", async () => {
  const made = site({
    head: `${MODULE}<script defer src="/two-lines/late.js"></script>`,
    body: '<div id="place" data-walkaway="/two-lines/late.json"></div>',
    files: {
      "/two-lines/late.json": { ...config, record: { global: "crm.deal" }, host: "crm.host" },
      "/two-lines/late.js": () => ({ type: "text/javascript", body: `globalThis.crm = { deal: ${JSON.stringify(record)}, host: { intent: async () => ({ status: "applied" }) } };`, late: 900 }),
    },
  });
  await browser.page({ path: PAGE, init: INIT, override: made.override }, async (page) => {
    await page.evaluate(SHOWS);
    assert.equal(await page.evaluate(() => /** @type {any} */ (globalThis).notice(/** @type {any} */ (globalThis).place())), "");
  });
});

test("ids that are numbers of nineteen digits are two records", async () => {
  const deal = (/** @type {string} */ id) => `{"schema":"walkaway.deal/2","id":${id},"currency":"USD","amount":"140000"}`;
  const made = site({
    head: MODULE,
    body: `<script type="application/json" id="record">${deal("4876876000000333001")}</script>${DIV}`,
    files: { "/two-lines/config.json": { schema: "walkaway.config/1", record: { script: "record" }, lang: "en" } },
  });
  await browser.page({ path: PAGE, init: INIT, policy: "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; img-src 'self'", override: made.override }, async (page) => {
    await page.evaluate(SHOWS);
    const seen = await page.evaluate(async (next) => {
      const w = /** @type {any} */ (globalThis);
      const root = () => w.shadow(w.place());
      const question = () => root().querySelector(".next .question")?.textContent;
      const first = question();
      (await w.until(() => root().querySelector(".next .choice"))).click();
      await w.until(() => question() !== first);
      const kept = Object.keys(localStorage).filter((key) => key.includes("/answer/"));
      /** @type {Element} */ (document.querySelector("#record")).textContent = next;
      await w.until(() => question() === first);
      return kept.map((key) => key.includes("4876876000000333001"));
    }, deal("4876876000000333002"));
    assert.ok(seen.length > 0 && seen.every(Boolean), "the answers are kept under the whole id");
  });
});
