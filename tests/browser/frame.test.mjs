// The card in an iframe of another origin: what works, and what hostile pages and hostile frames get.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { readFileSync } from "node:fs";
import { DEAL, harness, press, withApi } from "./harness.mjs";
import { serve, STRICT_POLICY } from "../../pkg-scripts/serve.mjs";

const browser = harness();
/** Where the frame lies: another host, so another site. @type {Awaited<ReturnType<typeof serve>>} */
let widget;
before(async () => {
  widget = await serve({ host: "127.0.0.1" });
});
after(() => widget?.close());

const read = (/** @type {string} */ path) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
/** The worked example, whose price needs an approval. */
const [{ deal: EXAMPLE }] = JSON.parse(read("www/demo/deals.json")).deals;
const ID = "0123456789abcdef0123456789abcdef";

/** @typedef {import("../../pkg-scripts/serve.mjs").Answer} Answer */
/** @typedef {import("playwright-core").Page} Page */
/** @typedef {import("playwright-core").Frame} Frame */

/**
 * A page at the CRM's origin; beside it the frame's origin, with an allow-list.
 * @param {object} what
 * @param {string} [what.config] the text of frame.config.json; by default it lets the CRM in
 * @param {(path: string) => Answer | undefined} [what.override] other answers at the frame's origin
 * @param {(path: string) => Answer | undefined} [what.page] other answers at the CRM's
 * @param {string} [what.frames] what the CRM's page may frame
 * @param {string} [what.path]
 * @param {string} [what.policy] of the CRM's page
 * @param {(message: string) => boolean} [what.expects]
 * @param {(page: Page) => Promise<void>} work
 */
async function inCrm({ config, override, page: own, frames = widget.url, path, expects, policy = `${STRICT_POLICY}; frame-src ${frames}` }, work) {
  const list = config ?? JSON.stringify({ schema: "walkaway.frame/1", origins: [browser.url] });
  widget.options.override = (asked) =>
    override?.(asked) ??
    (asked === "/dist/frame.config.json" ? { body: list } : undefined) ??
    // The list of the page that fetches nothing stands in the page itself.
    (asked === "/dist/frame.single.html" ? { body: read("dist/frame.single.html").replace('"origins": []', `"origins": ["${browser.url}"]`) } : undefined);
  try {
    await browser.page({ path, policy, override: own, ...(expects ? { expects } : {}) }, async (page) => {
      await withApi(page, "/dist/frame-host.js");
      await page.evaluate((url) => Object.assign(globalThis, { FRAME: url }), `${widget.url}/dist/frame.html`);
      await work(page);
    });
  } finally {
    widget.options.override = undefined;
  }
}

/** The frame on the page. @param {Page} page @param {string} [name] @returns {Promise<Frame>} */
async function frameOf(page, name = "/dist/frame.") {
  for (let tries = 0; tries < 400; tries++) {
    const found = page.frames().find((frame) => frame.url().startsWith(widget.url + name) && !frame.isDetached());
    if (found) return found;
    await new Promise((done) => setTimeout(done, 10));
  }
  throw new Error("there is no frame");
}

/** What the frame says instead of a card. @param {Frame} frame */
async function lockOf(frame) {
  const notice = await frame.waitForSelector("main > .walkaway-notice", { timeout: 15_000 });
  const [reason, text, cards] = await notice.evaluate((element) => [
    /** @type {HTMLElement} */ (element).dataset.reason ?? "",
    element.textContent ?? "",
    String(document.querySelectorAll("walkaway-card").length),
  ]);
  assert.equal(cards, "0", "no card stays behind a lock");
  return { reason, text };
}

/** What is to be read on the card in the frame. @param {Frame} frame @param {string} text */
async function shows(frame, text) {
  await frame.waitForFunction(
    (text) => document.querySelector("walkaway-card")?.shadowRoot?.querySelector(".wa-root")?.textContent?.includes(text),
    text,
    { timeout: 15_000 },
  );
}

/** Mounts a frame the usual way. @param {Page} page @param {Record<string, unknown>} [options] */
async function mount(page, options = {}) {
  await page.evaluate(
    async ({ deal, options }) => {
      const w = /** @type {any} */ (globalThis);
      w.place = w.add("section");
      w.heard = [];
      for (const name of ["ready", "verdict", "answer", "intent", "error"]) {
        w.place.addEventListener(`walkaway-${name}`, (/** @type {any} */ event) => w.heard.push([name, event.detail]));
      }
      w.handle = w.walkaway.mountFrame(w.place, { src: w.FRAME, deal, lang: "es", today: "2026-10-09", ...options });
    },
    { deal: DEAL, options },
  );
}

/** Mounts it, and waits for the frame to be at its own address. @param {Page} page @param {Record<string, unknown>} [options] */
async function mounted(page, options = {}) {
  await mount(page, options);
  return frameOf(page);
}

const ready = (/** @type {Page} */ page) =>
  page.evaluate(() => /** @type {any} */ (globalThis).until(() => /** @type {any} */ (globalThis).handle.state === "ready"));

test("answers that a page gave for one record judge no other one in the frame", async () => {
  await inCrm({}, async (page) => {
    const open = { ...DEAL, cost: {} };
    const frame = await mounted(page, { deal: { ...open, id: "A" }, answers: { "cost.direct": "80000", "cost.overhead": "25000" }, lang: "en" });
    await ready(page);
    await shows(frame, "142,000");
    await page.evaluate((deal) => /** @type {any} */ (globalThis).handle.update({ deal, answers: null }), { ...open, id: "B", amount: "200000" });
    await frame.waitForFunction(() => document.querySelector("walkaway-card")?.shadowRoot?.querySelector('.band[data-level="open"]'));
    const text = await frame.evaluate(() => document.querySelector("walkaway-card")?.shadowRoot?.querySelector(".wa-root")?.textContent ?? "");
    assert.doesNotMatch(text, /142,000/);
  });
});

test("from another origin: the verdict, what changes, language, colours, height, and nothing left at the end", async () => {
  await inCrm({}, async (page) => {
    const frame = await mounted(page);
    await ready(page);
    await shows(frame, "140");
    const height = await page.evaluate(async () => {
      const w = /** @type {any} */ (globalThis);
      await w.until(() => Number(w.handle.iframe.height) > 200);
      return Number(w.handle.iframe.height);
    });
    const inside = await frame.evaluate(() => document.querySelector("walkaway-card")?.getBoundingClientRect().height);
    assert.ok(Math.abs(height - Number(inside)) <= 4, `${height} around ${inside}`);
    await page.evaluate((deal) => {
      const w = /** @type {any} */ (globalThis);
      w.place.style.setProperty("--wa-accent", "rgb(1, 2, 3)");
      w.handle.update({ deal: { ...deal, amount: "100000" }, lang: "en", theme: "dark" });
    }, DEAL);
    await shows(frame, "100,000");
    const seen = await frame.evaluate(() => {
      const card = /** @type {HTMLElement} */ (document.querySelector("walkaway-card"));
      const accent = getComputedStyle(card).getPropertyValue("--wa-accent");
      return [card.shadowRoot?.querySelector("[lang]")?.getAttribute("lang") ?? document.documentElement.lang, card.dataset.waTheme, accent];
    });
    assert.deepEqual(seen, ["en", "dark", "rgb(1, 2, 3)"]);
    const { names, left, state } = await page.evaluate(async () => {
      const w = /** @type {any} */ (globalThis);
      const names = w.heard.map((/** @type {any} */ [name]) => name);
      await w.handle.destroy();
      return { names, left: w.place.childNodes.length, state: w.handle.state };
    });
    assert.ok(names.includes("ready") && names.includes("verdict") && !names.includes("error"), names.join());
    assert.deepEqual([left, state], [0, "destroyed"]);
  });
});

test("the coach is loaded in the frame when it is opened, and its records reach the page", async () => {
  /** @type {string[]} */
  const asked = [];
  const override = (/** @type {string} */ path) => void (path.includes("coach") && asked.push(path));
  await inCrm({ override }, async (page) => {
    await page.evaluate(() => {
      const w = /** @type {any} */ (globalThis);
      w.intents = [];
      w.host = { intent: async (/** @type {any} */ intent) => (w.intents.push(intent), { status: "applied" }) };
    });
    const frame = await mounted(page, { deal: EXAMPLE });
    await page.evaluate(() => /** @type {any} */ (globalThis).handle.update({ host: /** @type {any} */ (globalThis).host }));
    await ready(page);
    assert.deepEqual(asked, []);
    await press(frame.locator("#head-coach"));
    await press(frame.locator("#head-leave"));
    await frame.locator('[data-section="leave"] .which').waitFor();
    assert.ok(asked.some((path) => path.endsWith(".wasm")));
    const high = await page.evaluate(() => Number(/** @type {any} */ (globalThis).handle.iframe.height));
    assert.ok(high > 300);
  });
});

/** What became of what was asked. */
const sold = (/** @type {Frame} */ frame) => frame.locator('.outcome[data-status]:not([data-status="sending"])');

for (const status of ["applied", "queued", "rejected", "unsupported", "conflict"]) {
  test(`an approval that is ${status} is shown as ${status}, and was asked for once`, async () => {
    await inCrm({}, async (page) => {
      const frame = await mounted(page, { deal: EXAMPLE });
      await page.evaluate((status) => {
        const w = /** @type {any} */ (globalThis);
        w.intents = [];
        w.handle.update({ host: { intent: async (/** @type {any} */ intent) => (w.intents.push(intent), { status, message: "Motivo" }) } });
      }, status);
      await ready(page);
      await press(frame.locator('[data-key="then"]'));
      await press(frame.locator('[data-key="ask:price"]'));
      await frame.locator("textarea").fill("Abre la cuenta del grupo.");
      await press(frame.locator(".ask .primary"));
      await sold(frame).waitFor();
      assert.equal(await sold(frame).getAttribute("data-status"), status);
      const intents = await page.evaluate(() => /** @type {any} */ (globalThis).intents);
      assert.deepEqual(
        intents.map((/** @type {any} */ intent) => [intent.kind, intent.deal_id, intent.justification]),
        [["request_approval", EXAMPLE.id, "Abre la cuenta del grupo."]],
      );
    });
  });
}

test("a frame that speaks before it has loaded to its end is not waited for afterwards", async () => {
  // Something on its page is slow: the card is there, and the browser says much later that the frame has loaded.
  const override = (/** @type {string} */ path) => {
    if (path === "/dist/frame.html") return { body: read("dist/frame.html").replace("</main>", '</main><script async src="slow.js"></script>'), type: "text/html" };
    return path === "/dist/slow.js" ? { body: "", type: "text/javascript", late: 3_000 } : undefined;
  };
  await inCrm({ override }, async (page) => {
    await mount(page);
    await page.evaluate(() => {
      const w = /** @type {any} */ (globalThis);
      w.handle.iframe.addEventListener("load", () => (w.loaded = true));
    });
    await ready(page);
    assert.equal(await page.evaluate(() => Boolean(/** @type {any} */ (globalThis).loaded)), false, "it was slow enough");
    await page.waitForFunction(() => /** @type {any} */ (globalThis).loaded);
    await page.waitForTimeout(10_500);
    assert.equal(await page.evaluate(() => /** @type {any} */ (globalThis).handle.state), "ready");
  });
});

test("an iframe that the page moves, hides for a while or puts in anew goes on with the newest deal", async () => {
  await inCrm({}, async (page) => {
    await mount(page);
    await ready(page);
    await page.evaluate((deal) => {
      const w = /** @type {any} */ (globalThis);
      const other = w.add("section");
      w.handle.update({ deal: { ...deal, amount: "150000" } });
      other.append(w.place);
    }, DEAL);
    await page.waitForTimeout(100);
    await page.evaluate(() => /** @type {any} */ (globalThis).until(() => /** @type {any} */ (globalThis).heard.filter((/** @type {any} */ [name]) => name === "ready").length === 2));
    await shows(await frameOf(page), "150");
    await page.evaluate(async (deal) => {
      const w = /** @type {any} */ (globalThis);
      const home = w.place.parentNode;
      w.place.remove();
      await new Promise((done) => setTimeout(done, 50));
      w.handle.update({ deal: { ...deal, amount: "160000" } });
      home.append(w.place);
      await w.until(() => w.heard.filter((/** @type {any} */ [name]) => name === "ready").length === 3);
    }, DEAL);
    await shows(await frameOf(page), "160");
    const errors = await page.evaluate(() => /** @type {any} */ (globalThis).heard.filter((/** @type {any} */ [name]) => name === "error"));
    assert.deepEqual(errors, []);
    const again = await page.evaluate((deal) => {
      const w = /** @type {any} */ (globalThis);
      return w.walkaway.mountFrame(w.place, { src: w.FRAME, deal }) === w.handle && w.place.childElementCount;
    }, DEAL);
    assert.equal(again, 1, "a second call updates the frame that is there");
  });
});

test("a frame without an origin of its own: one page, two classic scripts, nothing fetched", async () => {
  /** @type {string[]} */
  const asked = [];
  const override = (/** @type {string} */ path) => void asked.push(path);
  await inCrm({ override }, async (page) => {
    await page.evaluate(() => Object.assign(globalThis, { FRAME: /** @type {any} */ (globalThis).FRAME.replace("frame.html", "frame.single.html") }));
    const frame = await mounted(page, { opaque: true });
    await ready(page);
    await shows(frame, "140");
    assert.equal(await frame.evaluate(() => self.origin), "null");
    assert.equal(await page.evaluate(() => /** @type {any} */ (globalThis).handle.iframe.getAttribute("sandbox")), "allow-scripts allow-forms");
    await press(frame.locator("#head-coach"));
    await press(frame.locator("#head-leave"));
    await frame.locator('.wa-coach [data-section="leave"] .body').waitFor();
    assert.deepEqual(asked.sort(), ["/dist/frame.css", "/dist/frame.js", "/dist/frame.single.html", "/dist/walkaway.single.js"]);
  });
});

test("an iframe of the page's own, also one that has loaded already", async () => {
  await inCrm({}, async (page) => {
    await page.evaluate(async (deal) => {
      const w = /** @type {any} */ (globalThis);
      const iframe = document.createElement("iframe");
      iframe.src = w.FRAME;
      document.body.append(iframe);
      await new Promise((done) => iframe.addEventListener("load", done));
      w.handle = w.walkaway.attachFrame(iframe, { src: w.FRAME, deal, lang: "es" });
    }, DEAL);
    await ready(page);
    await shows(await frameOf(page), "140");
  });
});

/** The page is hostile or clumsy: it opens the frame by hand. */
async function byHand(/** @type {Page} */ page, hints = {}) {
  await page.evaluate(
    ({ id, hints }) => {
      const w = /** @type {any} */ (globalThis);
      const iframe = document.createElement("iframe");
      w.iframe = iframe;
      w.hellos = [];
      w.shutdowns = [];
      window.addEventListener("message", ({ data, source }) => {
        if (source !== iframe.contentWindow) return;
        (data.t === "walkaway/hello" ? w.hellos : w.shutdowns).push(data);
      });
      w.shake = (/** @type {object} */ more = {}, /** @type {MessagePort[]} */ ports = []) =>
        iframe.contentWindow?.postMessage({ t: "walkaway/bootstrap", v: 1, iid: id, ...more }, "*", ports);
      w.said = [];
      w.connect = () => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = ({ data }) => w.said.push(JSON.parse(data));
        w.port = port1;
        w.shake({}, [port2]);
      };
      w.send = (/** @type {object} */ message) => w.port.postMessage(JSON.stringify({ jsonrpc: "2.0", ...message }));
      w.start = () => w.send({ id: 1, method: "wa.initialize", params: { v: 1, lang: "es" } });
      w.context = (/** @type {number} */ rev, /** @type {object} */ deal) => w.send({ method: "wa.context", params: { rev, deal } });
      iframe.src = `${w.FRAME}#${new URLSearchParams({ wa: "1", iid: id, ho: location.origin, lang: "es", ...hints })}`;
      document.body.append(iframe);
    },
    { id: ID, hints },
  );
  return frameOf(page);
}

const greeted = (/** @type {Page} */ page) =>
  page.evaluate(() => /** @type {any} */ (globalThis).until(() => /** @type {any} */ (globalThis).hellos.length > 0));

for (const [what, config, reason, says] of /** @type {const} */ ([
  ["an empty allow-list", { schema: "walkaway.frame/1", origins: [] }, "origin-not-allowed", /http:\/\/localhost:\d+/],
  ["an allow-list of others", { schema: "walkaway.frame/1", origins: ["https://localhost", "http://localhost:1"] }, "origin-not-allowed", /permiso/],
  ["an allow-list with mistakes", { schema: "walkaway.frame/1", origins: ["*", "https://*.force.com"], extra: 1 }, "config-wrong", /extra.*origins\[0\].*origins\[1\]/s],
  ["an allow-list that is no JSON", "<!doctype html>", "config-unreadable", /frame\.config\.json.*Línea 1, columna 1: .*página web/s],
  ["an allow-list with a comma too many", '{ "schema": "walkaway.frame/1",\n  "origins": [],\n}', "config-unreadable", /Línea 2, columna 16: .*coma/s],
  ["an allow-list with a comment", '{ // ours\n  "origins": [] }', "config-unreadable", /Línea 1, columna 3: .*comentarios/s],
  ["an empty allow-list file", " ", "config-unreadable", /Línea 1, columna 1: .*vacío/s],
])) {
  test(`${what}: the frame is locked and its parent learns nothing`, async () => {
    await inCrm({ config: typeof config === "string" ? config : JSON.stringify(config) }, async (page) => {
      const lock = await lockOf(await byHand(page));
      assert.equal(lock.reason, reason);
      assert.match(lock.text, says);
      await page.evaluate(() => /** @type {any} */ (globalThis).connect());
      await page.waitForTimeout(300);
      const heard = await page.evaluate(() => [/** @type {any} */ (globalThis).hellos.length, /** @type {any} */ (globalThis).shutdowns.length]);
      assert.deepEqual(heard, [0, 0]);
    });
  });
}

test("an allow-list that is not there is no allow-list", async () => {
  const override = (/** @type {string} */ path) => (path === "/dist/frame.config.json" ? { status: 404, body: "no" } : undefined);
  await inCrm({ override }, async (page) => {
    assert.equal((await lockOf(await byHand(page))).reason, "config-unreadable");
  });
});

test("a page that claims to be another one hears no hello, and its bootstrap locks the frame", async () => {
  const config = JSON.stringify({ schema: "walkaway.frame/1", origins: ["https://crm.example", "http://localhost:1"] });
  await inCrm({ config }, async (page) => {
    const frame = await byHand(page, { ho: "https://crm.example" });
    await page.waitForTimeout(700);
    await page.evaluate(() => /** @type {any} */ (globalThis).connect());
    // Where the browser names who is around, it is found out before; otherwise by the answer.
    const named = await frame.evaluate(() => (location.ancestorOrigins?.[0] ?? "null") !== "null");
    assert.equal((await lockOf(frame)).reason, named ? "stranger-above" : "handshake");
    const heard = await page.evaluate(() => [/** @type {any} */ (globalThis).hellos.length, /** @type {any} */ (globalThis).shutdowns.length]);
    assert.deepEqual(heard, [0, 0], "what the frame says goes to the origin that it was told, not to the one that asks");
  });
});

for (const [what, hints] of /** @type {[string, Record<string, string>][]} */ ([
  ["no id", { iid: "" }],
  ["an id that is none", { iid: "<b>" }],
  ["another version", { wa: "2" }],
  ["an origin that is an address", { ho: "https://crm.example/path" }],
  ["no origin", { ho: "null" }],
  ["an origin that is script", { ho: "javascript:alert(1)" }],
])) {
  test(`an address with ${what} locks the frame`, async () => {
    await inCrm({}, async (page) => assert.equal((await lockOf(await byHand(page, hints))).reason, "bad-address"));
  });
}

for (const [what, shake] of /** @type {const} */ ([
  ["another id", "shake({ iid: 'ffffffffffffffffffffffffffffffff' }, [new MessageChannel().port1])"],
  ["another version", "shake({ v: 2 }, [new MessageChannel().port1])"],
  ["another kind", "shake({ t: 'walkaway/hello' }, [new MessageChannel().port1])"],
  ["no port", "shake()"],
  ["two ports", "shake({}, [new MessageChannel().port1, new MessageChannel().port1])"],
])) {
  test(`a bootstrap with ${what} locks the frame, and it stays locked`, async () => {
    await inCrm({}, async (page) => {
      const frame = await byHand(page);
      await greeted(page);
      await page.evaluate(shake);
      assert.equal((await lockOf(frame)).reason, "handshake");
      await page.evaluate((deal) => {
        const w = /** @type {any} */ (globalThis);
        w.connect();
        w.start();
        w.context(1, deal);
      }, DEAL);
      await page.waitForTimeout(200);
      assert.equal((await lockOf(frame)).reason, "handshake");
      const [said, shutdowns] = await page.evaluate(() => [/** @type {any} */ (globalThis).said.length, /** @type {any} */ (globalThis).shutdowns.map((/** @type {any} */ it) => it.reason)]);
      assert.deepEqual([said, shutdowns], [0, ["handshake"]]);
    });
  });
}

test("a second bootstrap ends the first", async () => {
  await inCrm({}, async (page) => {
    const frame = await byHand(page);
    await greeted(page);
    await page.evaluate((deal) => {
      const w = /** @type {any} */ (globalThis);
      w.connect();
      w.start();
      w.context(1, deal);
    }, DEAL);
    await shows(frame, "140");
    await page.evaluate(() => /** @type {any} */ (globalThis).connect());
    assert.equal((await lockOf(frame)).reason, "handshake");
  });
});

for (const [known, hides] of /** @type {const} */ ([[false, false], [true, false], [false, true]])) {
  const who = known ? "one of the list" : hides ? "one that hides itself" : "a stranger";
  test(`a page of the list inside a page of ${who}`, async () => {
    const outer = await serve({ host: "127.0.0.1", policy: "" });
    const inside = `<!doctype html><html lang="es"><meta charset="utf-8"><title>CRM</title><body><script type="module">
      import { mountFrame } from "/dist/frame-host.js";
      mountFrame(document.body, { src: ${JSON.stringify(`${widget.url}/dist/frame.html`)}, deal: ${JSON.stringify(DEAL)}, lang: "es", today: "2026-10-09" });
    </script></body></html>`;
    const around = `<!doctype html><meta charset="utf-8"><title>Around</title><iframe ${hides ? 'referrerpolicy="no-referrer" ' : ""}src="${browser.url}/inside.html"></iframe>`;
    outer.options.override = (path) => (path === "/around.html" ? { type: "text/html", body: around } : undefined);
    const config = JSON.stringify({ schema: "walkaway.frame/1", origins: [browser.url, ...(known ? [outer.url] : [])] });
    const page = (/** @type {string} */ path) => (path === "/inside.html" ? { type: "text/html", body: inside } : undefined);
    try {
      await inCrm({ config, page, policy: "" }, async (page) => {
        await page.goto(`${outer.url}/around.html`);
        const frame = await frameOf(page);
        const names = await frame.evaluate(() => location.ancestorOrigins?.[1] ?? "null");
        if (known || names === "null") {
          await shows(frame, "140");
          const notes = await frame.locator(".walkaway-note").count();
          assert.equal(notes, names === "null" ? 1 : 0, "where the browser does not name who is around, the frame says so");
          return;
        }
        const { reason, text } = await lockOf(frame);
        assert.equal(reason, "stranger-above");
        assert.ok(text.includes(outer.url), "for the admin, to be put on the list");
      });
    } finally {
      await outer.close();
    }
  });
}

test("a bootstrap from any other window than the parent is nobody's, and locks nothing", async () => {
  const sibling = (/** @type {string} */ path) => {
    if (path === "/sibling.html") return { body: '<!doctype html><script src="/sibling.js"></script>' };
    if (path !== "/sibling.js") return undefined;
    const forged = `setInterval(() => { for (let i = 0; i < parent.frames.length; i++) parent.frames[i].postMessage({ t: "walkaway/bootstrap", v: 1, iid: "${ID}" }, "*", [new MessageChannel().port1]); }, 20);`;
    return { body: forged };
  };
  await inCrm({ page: sibling, frames: `${widget.url} 'self'` }, async (page) => {
    await page.evaluate(async () => {
      const other = document.createElement("iframe");
      other.src = "/sibling.html";
      document.body.append(other);
      await new Promise((done) => other.addEventListener("load", done));
    });
    const frame = await byHand(page);
    await greeted(page);
    await page.waitForTimeout(300);
    await page.evaluate((deal) => {
      const w = /** @type {any} */ (globalThis);
      w.connect();
      w.start();
      w.context(1, deal);
    }, DEAL);
    await shows(frame, "140");
    await page.waitForTimeout(200);
    assert.equal(await frame.locator(".walkaway-notice").count(), 0);
  });
});

test("the server survives addresses that are none", async () => {
  for (const path of ["/%", "/%E0%A4%A", "/a%00b", "//", "/..%2f..%2fetc/passwd", "/dist", "/dist/", "/%2e%2e/%2e%2e/etc/passwd", "/dist/" + "x".repeat(5000)]) {
    const { status } = await fetch(`${browser.url}${path}`);
    assert.ok([200, 400, 404].includes(status), `${path} ${status}`);
  }
  assert.equal((await fetch(`${browser.url}/dist/index.js`)).status, 200);
});

test("a page without an origin of its own gets nothing", async () => {
  const page = (/** @type {string} */ path) =>
    path === "/sandboxed.html" ? { body: `<!doctype html><iframe src="${widget.url}/dist/frame.html#wa=1&iid=${ID}&ho=null"></iframe>` } : undefined;
  await inCrm({ page, frames: `${widget.url} 'self'` }, async (own) => {
    await own.evaluate(() => {
      const iframe = document.createElement("iframe");
      iframe.setAttribute("sandbox", "allow-scripts");
      iframe.src = "/sandboxed.html";
      document.body.append(iframe);
    });
    assert.equal((await lockOf(await frameOf(own))).reason, "bad-address");
  });
});

test("the frame on its own says where it belongs", async () => {
  await browser.page({}, async (page) => {
    const answer = await page.goto(`${widget.url}/dist/frame.html`);
    assert.equal(answer?.status(), 200);
    assert.equal((await lockOf(page.mainFrame())).reason, "not-framed");
  });
});

test("older snapshots are dropped; what is not in a snapshot is not there", async () => {
  await inCrm({}, async (page) => {
    const frame = await byHand(page);
    await greeted(page);
    await page.evaluate((deal) => {
      const w = /** @type {any} */ (globalThis);
      w.connect();
      w.start();
      w.context(5, { ...deal, amount: "150000" });
      w.context(4, { ...deal, amount: "130000" });
      w.context(5, { ...deal, amount: "120000" });
    }, DEAL);
    await shows(frame, "150");
    await page.waitForTimeout(100);
    await shows(frame, "150");
    await page.evaluate(() => /** @type {any} */ (globalThis).send({ method: "wa.context", params: { rev: 6 } }));
    await frame.waitForFunction(() => !document.querySelector("walkaway-card")?.shadowRoot?.querySelector(".wa-root")?.textContent?.includes("150"));
    await page.evaluate(() => /** @type {any} */ (globalThis).send({ id: 9, method: "wa.unheard", params: {} }));
    await page.evaluate(() => /** @type {any} */ (globalThis).until(() => /** @type {any} */ (globalThis).said.some((/** @type {any} */ it) => it.id === 9 && it.error.code === -32601)));
    assert.equal(await frame.locator(".walkaway-notice").count(), 0, "what a later version may say locks nothing");
  });
});

for (const [what, message, reason] of /** @type {const} */ ([
  ["an object instead of text", "port.postMessage({ jsonrpc: '2.0', method: 'wa.context', params: { rev: 9 } })", "malformed"],
  ["bytes", "port.postMessage(new Uint8Array(10))", "malformed"],
  ["no JSON", "port.postMessage('{')", "malformed"],
  ["another protocol", "port.postMessage('{\"method\":\"wa.context\"}')", "malformed"],
  ["parameters that are a list", "send({ method: 'wa.context', params: [1] })", "malformed"],
  ["a revision that is none", "send({ method: 'wa.context', params: { rev: 'x' } })", "malformed"],
  ["a negative revision", "send({ method: 'wa.context', params: { rev: -1 } })", "malformed"],
  ["a port of its own", "port.postMessage('{\"jsonrpc\":\"2.0\",\"method\":\"wa.later\"}', [new MessageChannel().port1])", "malformed"],
  ["a quarter of a megabyte and more", "port.postMessage(' '.repeat(262145))", "too-large"],
  ["a deal of a quarter of a megabyte", "context(9, { id: 'D-1', name: 'x'.repeat(270000) })", "too-large"],
  ["a second beginning", "start()", "handshake"],
  ["its end", "send({ method: 'wa.teardown', params: {} })", "closed"],
])) {
  test(`a page that sends ${what}: the card goes, and nothing more is heard`, async () => {
    await inCrm({}, async (page) => {
      const frame = await byHand(page);
      await greeted(page);
      await page.evaluate((deal) => {
        const w = /** @type {any} */ (globalThis);
        w.connect();
        w.start();
        w.context(1, deal);
      }, DEAL);
      await shows(frame, "140");
      await page.evaluate(message);
      assert.equal((await lockOf(frame)).reason, reason);
      const told = await page.evaluate(() => /** @type {any} */ (globalThis).until(() => /** @type {any} */ (globalThis).said.find((/** @type {any} */ it) => it.method === "wa.locked")));
      assert.equal(told.params.reason, reason);
    });
  });
}

test("a page that sends a deal before it has begun", async () => {
  await inCrm({}, async (page) => {
    const frame = await byHand(page);
    await greeted(page);
    await page.evaluate((deal) => {
      const w = /** @type {any} */ (globalThis);
      w.connect();
      w.context(1, deal);
    }, DEAL);
    assert.equal((await lockOf(frame)).reason, "handshake");
  });
});

test("colours that are none are left out", async () => {
  await inCrm({}, async (page) => {
    const frame = await byHand(page);
    await greeted(page);
    const tokens = { "--wa-accent": "rgb(9, 9, 9)", "--wa-surface": "url(https://evil.example/x)", color: "red", "--wa-text": "red;}" };
    await page.evaluate(({ deal, tokens }) => {
      const w = /** @type {any} */ (globalThis);
      w.connect();
      w.start();
      w.context(1, deal);
      w.send({ method: "wa.look", params: { lang: "es", tokens } });
    }, { deal: DEAL, tokens });
    await shows(frame, "140");
    await frame.waitForFunction(() => document.querySelector("walkaway-card")?.getAttribute("style")?.includes("--wa-accent"));
    assert.equal(await frame.evaluate(() => document.querySelector("walkaway-card")?.getAttribute("style")), "--wa-accent: rgb(9, 9, 9);");
  });
});

test("a record's place is the CRM's origin, not the frame's, unless the page says another one", async () => {
  for (const place of [undefined, "acme crm.lead"]) {
    await inCrm({}, async (page) => {
      const frame = await mounted(page, place && { place });
      await ready(page);
      const said = () => /** @type {any} */ (document.querySelector("walkaway-card")).place;
      assert.equal(await frame.evaluate(said), place ?? browser.url);
      await page.evaluate(() => /** @type {any} */ (globalThis).handle.update({ place: "acme sale.order" }));
      await frame.waitForFunction(() => /** @type {any} */ (document.querySelector("walkaway-card")).place === "acme sale.order");
    });
  }
});

test("an intent of another deal than the page's is a conflict; what was refused may be asked again", async () => {
  const override = impostor(`const heard = ({ method }) => {
      if (method !== "wa.context") return;
      ask({ ...intent, deal_id: "another" }, 1); ask(intent, 1);
      setTimeout(() => ask(intent, 1), 50);
    };
    hello();`);
  await inCrm({ override }, async (page) => {
    await page.evaluate((deal) => {
      const w = /** @type {any} */ (globalThis);
      let turn = 0;
      const host = { intent: async () => ({ status: turn++ === 0 ? "rejected" : "applied" }) };
      w.handle = w.walkaway.mountFrame(w.add("section"), { src: w.FRAME, deal, host });
    }, DEAL);
    const { answers } = await impostorSays(page, ({ answers }) => answers.length === 3);
    const of = (/** @type {number} */ id) => answers.find((it) => it.id === id).result.status;
    assert.deepEqual([of(1), of(2), of(3)], ["conflict", "rejected", "applied"]);
  });
});

/** A frame that is not ours, at the frame's address: what the helper makes of it. @param {string} script */
function impostor(script) {
  return (/** @type {string} */ path) => {
    if (path === "/dist/frame.html") return { body: '<!doctype html><script src="impostor.js"></script>' };
    if (path !== "/dist/impostor.js") return undefined;
    const body = `const hints = new URLSearchParams(location.hash.slice(1));
      const id = hints.get("iid");
      const hello = (more) => parent.postMessage({ t: "walkaway/hello", v: [1], iid: id, ...more }, "*");
      let port, last = 0; const answers = [], told = [];
      const send = (message) => port.postMessage(JSON.stringify({ jsonrpc: "2.0", ...message }));
      const ask = (intent, rev) => send({ id: ++last, method: "wa.intent", params: { intent, rev } });
      const intent = { intent_id: "i-1", kind: "record", deal_id: "D-1" };
      onmessage = ({ data, ports }) => {
        port = ports[0];
        port.onmessage = ({ data }) => {
          const message = JSON.parse(data);
          if (message.method === "wa.initialize") send({ id: message.id, result: { v: 1 } });
          else if (message.method === undefined) answers.push(message);
          else { told.push(message); heard(message); }
          document.title = JSON.stringify({ answers, told });
        };
      };
      ${script}`;
    return { body, type: "text/javascript" };
  };
}

/** @param {Page} page @param {(said: { answers: any[], told: any[] }) => boolean} holds */
async function impostorSays(page, holds) {
  const frame = await frameOf(page);
  for (let tries = 0; tries < 500; tries++) {
    const said = JSON.parse((await frame.title()) || "null");
    if (said && holds(said)) return said;
    await new Promise((done) => setTimeout(done, 10));
  }
  throw new Error("the frame heard nothing of the kind");
}

test("the helper writes once for each intent, and nothing at a deal that has changed", async () => {
  const override = impostor(`let step = 0;
    const heard = ({ method, params }) => {
      if (method !== "wa.context") return;
      if (params.rev === 1) { ask(intent, 1); ask(intent, 1); ask(intent, 1); }
      if (params.rev === 2) { ask({ ...intent, intent_id: "i-2" }, 1); ask({ ...intent, intent_id: "i-3" }, 2); ask("no intent", 2); ask({ ...intent, intent_id: "bad" }, 2); }
    };
    hello();`);
  await inCrm({ override }, async (page) => {
    await page.evaluate((deal) => {
      const w = /** @type {any} */ (globalThis);
      w.intents = [];
      const host = {
        intent: async (/** @type {any} */ intent) => {
          w.intents.push(intent.intent_id);
          if (intent.intent_id === "bad") throw new Error("El CRM se cayó");
          return { status: "applied" };
        },
      };
      w.handle = w.walkaway.mountFrame(w.add("section"), { src: w.FRAME, deal, host });
    }, DEAL);
    const first = await impostorSays(page, ({ answers }) => answers.length === 3);
    assert.deepEqual(first.answers.map((/** @type {any} */ it) => it.result.status), ["applied", "applied", "applied"]);
    await page.evaluate((deal) => /** @type {any} */ (globalThis).handle.update({ deal: { ...deal, amount: "90000" } }), DEAL);
    const { answers } = await impostorSays(page, ({ answers }) => answers.length === 7);
    const of = (/** @type {number} */ id) => answers.find((it) => it.id === id);
    assert.equal(of(4).result.status, "conflict");
    assert.equal(of(5).result.status, "applied");
    assert.match(of(6).error.message, /no intent/);
    assert.match(of(7).error.message, /se cayó/);
    assert.deepEqual(await page.evaluate(() => /** @type {any} */ (globalThis).intents), ["i-1", "i-3", "bad"]);
  });
});

for (const [what, script] of /** @type {const} */ ([
  ["another id", "hello({ iid: 'x' })"],
  ["no greeting", "parent.postMessage({ t: 'walkaway/hi', iid: id }, '*')"],
])) {
  test(`a frame with ${what} gets no port`, async () => {
    await inCrm({ override: impostor(`${script}; onmessage = () => (document.title = "got it");`) }, async (page) => {
      const frame = await mounted(page);
      await page.waitForTimeout(400);
      assert.equal(await frame.title(), "");
    });
  });
}

/** Says hello for the frame whose id stands in its address. */
const FORGER = `parent.postMessage({ t: "walkaway/hello", v: [1], iid: new URLSearchParams(location.hash.slice(1)).get("iid") }, "*");
  onmessage = () => (document.title = "got it");`;

/** @param {string} folder @returns {(path: string) => Answer | undefined} */
function forger(folder) {
  return (path) => {
    if (path === `${folder}/forger.html`) return { body: `<!doctype html><script src="${folder}/forger.js"></script>` };
    return path === `${folder}/forger.js` ? { body: FORGER } : undefined;
  };
}

test("a hello from the page itself, or from another frame of whatever origin, gets no port", async () => {
  const silent = impostor("onmessage = () => (document.title = 'got it');");
  const theirs = forger("/dist");
  await inCrm({ override: (path) => theirs(path) ?? silent(path), page: forger(""), frames: `${widget.url} 'self'` }, async (own) => {
    const frame = await mounted(own);
    const forged = await own.evaluate(async () => {
      const w = /** @type {any} */ (globalThis);
      let heard = 0;
      window.addEventListener("message", () => heard++);
      const { hash, origin } = new URL(w.handle.iframe.src);
      for (const address of ["/forger.html", `${origin}/dist/forger.html`]) {
        const other = document.createElement("iframe");
        other.src = address + hash;
        document.body.append(other);
      }
      const hello = { t: "walkaway/hello", v: [1], iid: new URLSearchParams(hash.slice(1)).get("iid") };
      window.postMessage(hello, "*");
      window.dispatchEvent(new MessageEvent("message", { data: hello, origin }));
      return w.until(() => heard === 4 && heard);
    });
    assert.equal(forged, 4);
    await own.waitForTimeout(200);
    assert.equal(await frame.title(), "");
  });
});

test("a frame that goes to another origin whenever it is opened gets no port there, and is given up", async () => {
  const override = impostor(`location.href = "http://localhost:" + hints.get("ho").split(":")[2] + "/forger.html" + location.hash;`);
  await inCrm({ override, page: forger(""), frames: `${widget.url} 'self'` }, async (page) => {
    await page.evaluate(() => {
      const w = /** @type {any} */ (globalThis);
      w.origins = [];
      window.addEventListener("message", ({ origin, data }) => data.t && w.origins.push(origin));
    });
    await mount(page);
    await page.evaluate(() => /** @type {any} */ (globalThis).until(() => /** @type {any} */ (globalThis).origins.length > 0));
    await page.evaluate(() => /** @type {any} */ (globalThis).until(() => /** @type {any} */ (globalThis).handle.state === "failed"));
    const titles = await Promise.all(page.frames().slice(1).map((frame) => frame.title()));
    assert.ok(!titles.includes("got it"), titles.join());
    assert.ok((await page.evaluate(() => /** @type {any} */ (globalThis).origins)).includes(browser.url));
  });
});

for (const [what, script, reason] of /** @type {const} */ ([
  ["of another version", "hello({ v: [2, 3] })", "version"],
  ["that sends what is no message", "hello(); heard = () => port.postMessage('{')", "malformed"],
  ["that sends too much", "hello(); heard = () => port.postMessage(' '.repeat(262145))", "too-large"],
  ["that locks itself", "hello(); heard = () => send({ method: 'wa.locked', params: { reason: 'handshake' } })", "handshake"],
])) {
  test(`a frame ${what}: the page says so in the place of the card, and can try again`, async () => {
    await inCrm({ override: impostor(`var heard = () => {}; ${script}`) }, async (page) => {
      await mount(page);
      const seen = await page.evaluate(async () => {
        const w = /** @type {any} */ (globalThis);
        await w.until(() => w.handle.state === "failed");
        const notice = w.place.querySelector(".walkaway-notice");
        const said = [notice.dataset.reason, notice.getAttribute("role"), w.heard.at(-1)[1].code, w.heard.at(-1)[1].reason];
        notice.querySelector("button").click();
        return [...said, w.handle.state, w.place.querySelectorAll(".walkaway-notice").length];
      });
      assert.deepEqual(seen, [reason, "alert", "frame", reason, "loading", 0]);
    });
  });
}

test("a page whose policy forbids the frame is told the directive", async () => {
  await inCrm({ frames: "'none'", expects: (message) => message.includes("frame-src") }, async (page) => {
    await page.evaluate((deal) => {
      const w = /** @type {any} */ (globalThis);
      w.place = w.add("section");
      w.handle = w.walkaway.mountFrame(w.place, { src: w.FRAME, deal, lang: "en" });
    }, DEAL);
    const said = await page.evaluate(async () => {
      const w = /** @type {any} */ (globalThis);
      await w.until(() => w.handle.state === "failed");
      return [w.place.querySelector(".walkaway-notice p").textContent, w.place.querySelector("code").textContent];
    });
    assert.match(said[0], /security policy/);
    assert.equal(said[1], `frame-src ${widget.url}`);
  });
});

test("a frame that never speaks is not a blank panel", async () => {
  const override = (/** @type {string} */ path) => (path === "/dist/frame.html" ? { status: 404, body: "no" } : undefined);
  await inCrm({ override }, async (page) => {
    await page.clock.install();
    await mount(page);
    await page.waitForTimeout(300);
    await page.clock.fastForward(11_000);
    const said = await page.evaluate(() => {
      const notice = /** @type {any} */ (globalThis).place.querySelector(".walkaway-notice");
      return [notice?.dataset.reason, notice?.querySelector("code")?.textContent];
    });
    assert.deepEqual(said, ["no-answer", browser.url]);
  });
});

test("a deal that is too large leaves no older one in sight; a smaller one is shown again", async () => {
  await inCrm({}, async (page) => {
    await mount(page);
    await ready(page);
    await page.evaluate((deal) => /** @type {any} */ (globalThis).handle.update({ deal: { ...deal, name: "x".repeat(300_000) } }), DEAL);
    assert.equal((await lockOf(await frameOf(page))).reason, "too-large");
    assert.equal(await page.evaluate(() => /** @type {any} */ (globalThis).handle.state), "failed");
    await page.evaluate((deal) => /** @type {any} */ (globalThis).handle.update({ deal: { ...deal, amount: "150000" } }), DEAL);
    await ready(page);
    await shows(await frameOf(page), "150");
  });
});

for (const [what, wait, next] of /** @type {const} */ ([
  ["at another amount, in the same moment", 0, { amount: "120000" }],
  ["at another amount, a moment later", 5, { amount: "120000" }],
  ["in another place", 0, undefined],
])) {
  test(`what was pressed on a snapshot is asked on that one, though the page goes on before it is sent: ${what}`, async () => {
    await inCrm({}, async (page) => {
      const frame = await mounted(page, { deal: EXAMPLE, place: "leads" });
      await page.evaluate(() => {
        const w = /** @type {any} */ (globalThis);
        w.intents = [];
        w.hostOf = (/** @type {string} */ name) => ({ intent: async (/** @type {any} */ intent) => (w.intents.push([name, intent.kind]), { status: "applied" }) });
        w.handle.update({ host: w.hostOf("before") });
      });
      await ready(page);
      await press(frame.locator('[data-key="then"]'));
      await press(frame.locator('[data-key="ask:price"]'));
      await frame.locator("textarea").fill("Abre la cuenta del grupo.");
      // Pressed from within, so that nothing lies between the press and what the page does then.
      await frame.evaluate(() => {
        const form = /** @type {HTMLFormElement} */ (document.querySelector("walkaway-card")?.shadowRoot?.querySelector(".ask"));
        addEventListener("message", () => {});
        /** @type {any} */ (globalThis).press = () => form.requestSubmit();
      });
      const pressed = frame.evaluate(() => /** @type {any} */ (globalThis).press());
      await page.evaluate(
        async ({ wait, deal, place }) => {
          const w = /** @type {any} */ (globalThis);
          if (wait) await new Promise((done) => setTimeout(done, wait));
          w.handle.update({ deal, place, host: w.hostOf("after") });
        },
        { wait, deal: { ...EXAMPLE, ...next }, place: next ? "leads" : "orders" },
      );
      await pressed;
      await page.waitForTimeout(700);
      const intents = await page.evaluate(() => /** @type {any} */ (globalThis).intents);
      assert.ok(!intents.some((/** @type {string[]} */ [host]) => host === "after"), JSON.stringify(intents));
    });
  });
}

test("a host that was silent for ten seconds is asked again when the user sends it again", async () => {
  await inCrm({}, async (page) => {
    const frame = await mounted(page, { deal: EXAMPLE });
    await page.evaluate(() => {
      const w = /** @type {any} */ (globalThis);
      w.intents = [];
      w.handle.update({ host: { intent: (/** @type {any} */ intent) => (w.intents.push(intent), w.intents.length === 1 ? new Promise(() => {}) : { status: "applied" }) } });
    });
    await ready(page);
    await press(frame.locator('[data-key="then"]'));
    await press(frame.locator('[data-key="ask:price"]'));
    await frame.locator("textarea").fill("Abre la cuenta del grupo.");
    await press(frame.locator(".ask .primary"));
    await sold(frame).waitFor({ timeout: 20_000 });
    assert.equal(await sold(frame).getAttribute("data-status"), "late");
    await press(frame.locator('[data-key="ask:price"]'));
    await frame.locator("textarea").fill("Y la vale aún más.");
    await press(frame.locator(".ask .primary"));
    await frame.locator('.outcome[data-status="applied"]').waitFor({ timeout: 15_000 });
    const intents = await page.evaluate(() => /** @type {any} */ (globalThis).intents);
    assert.deepEqual(intents.map((/** @type {any} */ it) => it.justification), ["Abre la cuenta del grupo.", "Y la vale aún más."]);
    assert.equal(new Set(intents.map((/** @type {any} */ it) => it.intent_id)).size, 1, "the same wish");
  });
});
