// In an old Chromium, by pkg-scripts/floor.mjs: either everything works, or the card says in words that the browser is too
// old, with nothing of it drawn.
import assert from "node:assert/strict";
import { test } from "node:test";
import { serve } from "../../pkg-scripts/serve.mjs";
import { DEAL, withApi } from "../browser/harness.mjs";
import { ENGINES } from "./drivers.mjs";

const [start] = Object.values(ENGINES);
const server = await serve();
const page = await /** @type {NonNullable<typeof start>} */ (start)();
console.log(`# ${page.name}`);
await page.open(`${server.url}/tests/browser/pages/blank.html`);
const able = await page.evaluate(() => CSS.supports("color", "color-mix(in srgb, red, blue)") && CSS.supports("container-type", "inline-size"));

test(`a browser that is too old says so, in words and styled`, { skip: able && "this one is new enough" }, async () => {
  await withApi(/** @type {any} */ (page));
  const seen = await page.evaluate(async (deal) => {
    const w = /** @type {any} */ (globalThis);
    const place = w.add("section");
    const card = w.walkaway.mount(place, { deal, lang: "es" });
    let code = "";
    card.on("error", (/** @type {any} */ error) => (code = error.code));
    await w.until(() => card.state === "failed");
    const notice = w.noticeOf(place);
    return { code, text: notice.textContent, drawn: w.shadowOf(place).querySelectorAll(".wa-root").length, padding: getComputedStyle(notice).paddingTop };
  }, DEAL);
  assert.deepEqual([seen.code, seen.drawn, seen.padding], ["unsupported", 0, "16px"]);
  assert.match(seen.text, /demasiado antiguo/);
});

await new Promise((done) => test("(end)", async () => {
  await page.close();
  await server.close();
  done(undefined);
}));

if (able) await import("./engines.test.mjs");
