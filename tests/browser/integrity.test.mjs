// The hashes that the build prints are what browsers want; a file with another one does not run.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { sri } from "../../pkg-scripts/lib/integrity.mjs";
import { at } from "../../pkg-scripts/lib/run.mjs";
import { DEAL, harness } from "./harness.mjs";

const browser = harness();

/** A page with the single file and a hash. @param {string} hash */
const pageWith = (hash) => (/** @type {string} */ path) =>
  path === "/hash.html"
    ? { body: `<!doctype html><html lang="es"><script src="/dist/walkaway.single.js" integrity="${hash}" crossorigin="anonymous"></script>` }
    : undefined;

const hash = sri(readFileSync(at("dist", "walkaway.single.js")));

test("the single file runs with its hash, WebAssembly included", async () => {
  await browser.page({ path: "/hash.html", override: pageWith(hash) }, async (page) => {
    const state = await page.evaluate(async (deal) => {
      const card = /** @type {any} */ (globalThis).Walkaway.mount(document.body, { deal });
      while (card.state === "loading") await new Promise((done) => setTimeout(done, 5));
      return card.state;
    }, DEAL);
    assert.equal(state, "ready");
  });
});

test("with the hash of something else it does not run", async () => {
  // Firefox says so as an error of the page, Chromium in its console.
  const expects = (/** @type {string} */ message) => message.includes("hashes in the integrity attribute");
  await browser.page({ path: "/hash.html", override: pageWith(sri("something else")), expects }, async (page) => {
    assert.equal(await page.evaluate(() => typeof (/** @type {any} */ (globalThis).Walkaway)), "undefined");
  });
});
