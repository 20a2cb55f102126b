// Everything that can go wrong on the way to a card has a name and a plain text.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { DEAL, harness, NO_WASM_POLICY, withApi } from "./harness.mjs";
import { STRICT_POLICY } from "../../pkg-scripts/serve.mjs";

const browser = harness();

/** A part's WebAssembly. @param {string} part */
function own(part) {
  const folder = new URL("../../dist/", import.meta.url);
  const name = readdirSync(folder).find((name) => name.startsWith(`walkaway-${part}.`) && name.endsWith(".wasm"));
  return readFileSync(new URL(name ?? "", folder));
}

/** Mounts a card that fails, and gives what it says. @param {import("playwright-core").Page} page */
async function failing(page, lang = "es") {
  await withApi(page);
  return page.evaluate(
    async ({ deal, lang }) => {
      const { walkaway, add, until, noticeOf } = /** @type {any} */ (globalThis);
      const place = add("section");
      /** @type {any[]} */
      const errors = [];
      place.addEventListener("walkaway-error", (/** @type {any} */ event) => errors.push(event.detail));
      const card = walkaway.mount(place, { deal, lang });
      Object.assign(globalThis, { card, place });
      await until(() => card.state === "failed");
      const notice = noticeOf(place);
      return {
        errors: errors.length,
        code: errors[0].code,
        directive: errors[0].directive,
        text: notice.textContent,
        shown: notice.querySelector("code")?.textContent,
        role: notice.getAttribute("role"),
        retry: Boolean(notice.querySelector("button")),
      };
    },
    { deal: DEAL, lang },
  );
}

const isWasm = (/** @type {string} */ path) => path.endsWith(".wasm");

test("a policy without 'wasm-unsafe-eval': the notice names the directive to paste", async () => {
  const expects = (/** @type {string} */ message) => message.includes("wasm-eval");
  await browser.page({ policy: NO_WASM_POLICY, expects }, async (page) => {
    const seen = await failing(page);
    assert.deepEqual(
      [seen.code, seen.shown, seen.directive, seen.role, seen.retry, seen.errors],
      ["csp", "script-src 'self' 'wasm-unsafe-eval'", "script-src 'self' 'wasm-unsafe-eval'", "alert", false, 1],
    );
    assert.match(seen.text, /política de seguridad/);
  });
});

test("a policy that forbids fetching: the notice names connect-src", async () => {
  const policy = STRICT_POLICY.replace("connect-src 'self'; ", "");
  await browser.page({ policy, expects: (message) => message.includes("connect-src") }, async (page) => {
    const seen = await failing(page, "en");
    assert.deepEqual([seen.code, seen.shown], ["csp", "connect-src 'self'"]);
    assert.match(seen.text, /security policy/);
  });
});

test("another MIME type does not matter", async () => {
  const override = (/** @type {string} */ path) => (isWasm(path) ? { type: "application/octet-stream" } : undefined);
  await browser.page({ override }, async (page) => {
    await withApi(page);
    await page.evaluate(async (deal) => {
      const { walkaway, add, until } = /** @type {any} */ (globalThis);
      const card = walkaway.mount(add("section"), { deal });
      await until(() => card.state === "ready");
    }, DEAL);
  });
});

for (const [what, answer, code, says] of /** @type {const} */ ([
  ["404", { status: 404, type: "text/plain", body: "no" }, "not-found", /Faltan archivos/],
  ["403", { status: 403, type: "text/plain", body: "no" }, "not-found", /Faltan archivos/],
  ["503", { status: 503, type: "text/plain", body: "no" }, "network", /red/],
  ["the page's own HTML", { type: "text/html", body: "<!doctype html><p>Hello" }, "not-wasm", /otra cosa/],
  ["HTML that claims to be wasm", { type: "application/wasm", body: "<!doctype html><p>Hello" }, "not-wasm", /otra cosa/],
  ["nothing", { type: "application/wasm", body: "" }, "not-wasm", /otra cosa/],
  ["wasm of a later day", { type: "application/wasm", body: new Uint8Array([0, 97, 115, 109, 9, 0, 0, 0]) }, "unsupported", /demasiado antiguo/],
  ["its beginning", { type: "application/wasm", body: own("card").subarray(0, 40_000) }, "damaged", /incompleto o dañado/],
  ["its very beginning", { type: "text/plain", body: own("card").subarray(0, 6) }, "damaged", /incompleto o dañado/],
  ["all but the last byte", { type: "application/wasm", body: own("card").subarray(0, -1) }, "damaged", /incompleto o dañado/],
  ["something damaged", { type: "application/wasm", body: Buffer.from(own("card")).fill(255, 20_000, 21_000) }, "damaged", /incompleto o dañado/],
  ["another part's wasm", { type: "application/wasm", body: own("review") }, "version", /versiones distintas/],
  ["wasm of another build", { type: "application/wasm", body: Buffer.from(own("card")).fill(48, own("card").length - 10) }, "version", /versiones distintas/],
  ["another project's wasm", { type: "application/wasm", body: new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]) }, "version", /versiones distintas/],
  ["no network", { hangUp: true }, "network", /red/],
])) {
  test(`${what} in place of the wasm: ${code}`, async () => {
    await browser.page({ override: (path) => (isWasm(path) ? answer : undefined) }, async (page) => {
      const seen = await failing(page);
      assert.equal(seen.code, code, JSON.stringify(seen));
      assert.match(seen.text, says);
      assert.equal(seen.retry, code !== "unsupported" && code !== "version");
    });
  });
}

test("trying again after the network is back works, for every card", async () => {
  let down = true;
  await browser.page({ override: (path) => (isWasm(path) && down ? { hangUp: true } : undefined) }, async (page) => {
    await failing(page);
    down = false;
    await page.evaluate(async (deal) => {
      const { card, place, noticeOf, until, walkaway, add } = /** @type {any} */ (globalThis);
      noticeOf(place).querySelector("button").click();
      const other = walkaway.mount(add("section"), { deal });
      await until(() => card.state === "ready" && other.state === "ready");
    }, DEAL);
  });
});

for (const [what, init] of /** @type {const} */ ([
  ["color-mix()", 'const { supports } = CSS; CSS.supports = (...given) => !/color-mix/.test(given.join()) && supports.apply(CSS, given);'],
  ["container queries", 'const { supports } = CSS; CSS.supports = (...given) => !/container/.test(given.join()) && supports.apply(CSS, given);'],
  ["constructed style sheets", "CSSStyleSheet.prototype.replaceSync = undefined;"],
  ["references in WebAssembly", "WebAssembly.validate = () => false;"],
])) {
  test(`a browser without ${what} is told that it is too old, and nothing is half drawn`, async () => {
    await browser.page({ init, expects: (message) => /style-src/.test(message) }, async (page) => {
      const seen = await failing(page);
      assert.equal(seen.code, "unsupported");
      assert.match(seen.text, /demasiado antiguo/);
      assert.equal(await page.evaluate(() => /** @type {any} */ (globalThis).shadowOf(/** @type {any} */ (globalThis).place).querySelectorAll(".wa-root").length), 0);
    });
  });
}

test("a browser without WebAssembly", async () => {
  await browser.page({ init: "delete globalThis.WebAssembly" }, async (page) => {
    const seen = await failing(page);
    assert.equal(seen.code, "unsupported");
    assert.match(seen.text, /WebAssembly desactivado/);
  });
});

test("a source of the page's own, and one that is nonsense", async () => {
  await browser.page({}, async (page) => {
    await withApi(page);
    const seen = await page.evaluate(async (deal) => {
      const { walkaway, add, until } = /** @type {any} */ (globalThis);
      walkaway.configure({ wasm: () => Promise.reject(new Error("mine")) });
      const bad = walkaway.mount(add("section"), { deal });
      let code;
      bad.on("error", (/** @type {any} */ error) => (code = error.code));
      await until(() => bad.state === "failed");
      walkaway.configure({ wasm: new Uint8Array([1, 2, 3]) });
      const worse = walkaway.mount(add("section"), { deal });
      await until(() => worse.state === "failed");
      return code;
    }, DEAL);
    assert.equal(seen, "config");
  });
});

test("the card speaks before it is loaded: a slow network shows that something is coming", async () => {
  await browser.page({}, async (page) => {
    await withApi(page);
    const seen = await page.evaluate(async (deal) => {
      const { walkaway, add, noticeOf } = /** @type {any} */ (globalThis);
      const place = add("section");
      walkaway.mount(place, { deal, lang: "en" });
      return { text: noticeOf(place).textContent, role: noticeOf(place).getAttribute("role") };
    }, DEAL);
    assert.match(seen.text, /Loading/);
    assert.equal(seen.role, "status");
  });
});
