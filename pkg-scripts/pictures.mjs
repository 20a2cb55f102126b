// The pictures of the README, of the worked example as it is drawn today: `node pkg-scripts/pictures.mjs`. Needs a build and a
// Chromium.
import { readFileSync } from "node:fs";
import { launch } from "./lib/engines.mjs";
import { at, main } from "./lib/run.mjs";
import { serve } from "./serve.mjs";

/** As wide as a panel of a CRM. */
const WIDTH = 380;

await main(async () => {
  const { deals } = JSON.parse(readFileSync(at("www", "demo", "deals.json"), "utf8"));
  const { deal } = deals.find((/** @type {any} */ each) => each.key === "worked-example");
  const server = await serve({});
  const browser = await launch([], "chromium");
  try {
    const page = await browser.newPage({ viewport: { width: WIDTH + 20, height: 700 }, deviceScaleFactor: 2 });
    await page.goto(server.url);
    await page.evaluate(
      async ({ deal, width }) => {
        document.body.replaceChildren();
        document.body.style.setProperty("padding", "10px");
        const place = document.createElement("div");
        place.id = "place";
        place.style.setProperty("width", `${width}px`);
        document.body.append(place);
        const load = (/** @type {string} */ address) => import(address);
        const { mount } = await load("/dist/index.js");
        const card = mount(place, { deal, lang: "en", theme: "light" });
        await new Promise((done) => card.on("ready", done));
      },
      { deal, width: WIDTH },
    );
    const card = page.locator("#place .card").first();
    await card.waitFor();
    await card.screenshot({ path: at("www", "demo", "card.png") });
    await page.locator("#place [data-key=step]").click();
    const coach = page.locator("#place .coach");
    await coach.locator(".message, textarea, .letter").first().waitFor();
    await coach.screenshot({ path: at("www", "demo", "coach.png") });
  } finally {
    await browser.close();
    server.close();
  }
});
