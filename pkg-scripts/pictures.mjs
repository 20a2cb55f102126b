// The pictures of the README, of the worked example as it is drawn today: `node pkg-scripts/pictures.mjs`. Needs a build and a
// Chromium.
//
// `node pkg-scripts/pictures.mjs --all` draws every demo deal at every width, light, dark and in forced colours, in every
// language, and every open section of its coach, into target/pictures, with a page that shows them side by side. A word
// such as `cancelling` draws the deals with that in their key alone.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { launch } from "./lib/engines.mjs";
import { at, main } from "./lib/run.mjs";
import { LANGUAGES } from "./lib/words.mjs";
import { serve } from "./serve.mjs";

/** As wide as a panel of a CRM. */
const WIDTH = 380;
/** As narrow as a side panel, as a panel, as a column, as a page: CSS pixels. */
const WIDTHS = [320, 380, 480, 900];
const LOOKS = /** @type {const} */ (["light", "dark", "forced"]);
/** What of a card is drawn beside it at rest. */
const SECTIONS = ["say", "plays", "leverage", "talks", "leave"];

const { values, positionals } = parseArgs({ options: { all: { type: "boolean" } }, allowPositionals: true });
const { deals } = JSON.parse(readFileSync(at("www", "demo", "deals.json"), "utf8"));

/**
 * Draws a deal alone on a page of its own.
 * @param {import("playwright-core").Page} page @param {string} url @param {unknown} deal
 * @param {{ width: number, lang: string, theme: "light" | "dark", opened?: string[] }} how
 */
async function drawn(page, url, deal, { width, lang, theme, opened = [] }) {
  await page.goto(url);
  await page.evaluate(
    async ({ deal, width, lang, theme, opened }) => {
      localStorage.clear();
      localStorage.setItem("walkaway/1/opened", JSON.stringify(opened));
      document.body.replaceChildren();
      document.body.style.setProperty("padding", "10px");
      const place = document.createElement("div");
      place.id = "place";
      place.style.setProperty("width", `${width}px`);
      if (theme === "dark") document.body.style.setProperty("background", "#16181d");
      document.body.append(place);
      const load = (/** @type {string} */ address) => import(address);
      const { mount } = await load("/dist/index.js");
      const card = mount(place, { deal, lang, theme, records: [] });
      await new Promise((done) => card.on("ready", done));
    },
    { deal, width, lang, theme, opened },
  );
  const card = page.locator("#place .card").first();
  await card.waitFor();
  return card;
}

/** The two of the README. @param {import("playwright-core").Browser} browser @param {string} url */
async function readme(browser, url) {
  const { deal } = deals.find((/** @type {any} */ each) => each.key === "worked-example");
  const page = await browser.newPage({ viewport: { width: WIDTH + 20, height: 700 }, deviceScaleFactor: 2 });
  const card = await drawn(page, url, deal, { width: WIDTH, lang: "en", theme: "light" });
  await card.screenshot({ path: at("www", "demo", "card.png") });
  await page.locator("#place [data-key=step]").click();
  const coach = page.locator("#place .coach");
  await coach.locator(".message, textarea, .letter").first().waitFor();
  await coach.screenshot({ path: at("www", "demo", "coach.png") });
}

/** Every state. @param {import("playwright-core").Browser} browser @param {string} url */
async function every(browser, url) {
  const folder = at("target", "pictures");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const chosen = deals.filter((/** @type {any} */ { key }) => positionals.every((word) => key.includes(word)));
  /** @type {string[]} */
  const names = [];
  for (const look of LOOKS) {
    for (const width of WIDTHS) {
      const more = look === "forced" ? { forcedColors: /** @type {const} */ ("active") } : {};
      const context = await browser.newContext({ viewport: { width: width + 20, height: 900 }, ...more });
      const page = await context.newPage();
      for (const lang of LANGUAGES) {
        for (const { key, deal } of chosen) {
          // At rest everywhere; the coach where a panel of a CRM is as wide.
          for (const section of width === WIDTH && look !== "forced" ? ["", ...SECTIONS] : [""]) {
            const theme = look === "dark" ? "dark" : "light";
            await drawn(page, url, deal, { width, lang, theme, opened: section ? [section] : [] });
            // The section stands there closed before the coach is loaded, and is another one then.
            const part = section ? page.locator(`#place .coach [data-section="${section}"]`) : page.locator("#place");
            if (section) await part.locator(".body > *").first().waitFor();
            const name = [key, section, look, width, lang].filter(Boolean).join(".");
            await part.screenshot({ path: join(folder, `${name}.png`), animations: "disabled" });
            names.push(name);
          }
        }
      }
      await context.close();
    }
  }
  const figures = names.map((name) => `<figure><img src="${name}.png" alt="" loading="lazy"><figcaption>${name}</figcaption></figure>`);
  const style = "body{display:flex;flex-wrap:wrap;gap:24px;align-items:start;font:13px sans-serif}figure{margin:0}img{max-width:480px}";
  writeFileSync(join(folder, "index.html"), `<!doctype html><meta charset="utf-8"><title>Walkaway</title><style>${style}</style>${figures.join("\n")}`);
  console.log(`${names.length} pictures: ${join("target", "pictures", "index.html")}`);
}

await main(async () => {
  const server = await serve({});
  const browser = await launch([], "chromium");
  try {
    await (values.all ? every(browser, server.url) : readme(browser, server.url));
  } finally {
    await browser.close();
    server.close();
  }
});
