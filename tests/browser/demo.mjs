// The demo's deal page, as a test opens it.
import { readFileSync } from "node:fs";

const read = (/** @type {string} */ path) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

/** The demo's deals, with what was worked out by hand for each. */
export const { deals } = JSON.parse(read("www/demo/deals.json"));
const axe = read("node_modules/axe-core/axe.min.js");

export const LEVELS = ["go_ahead", "hold_firm", "needs_approval", "walk_away"];
const ready = 'walkaway-card[data-wa-state="ready"]';

/**
 * Opens the page with these settings at that deal, and gathers what goes wrong on it.
 * @param {import("playwright-core").Browser} browser
 * @param {string} base
 * @param {{ deal?: string, settings?: Record<string, string>, context?: import("playwright-core").BrowserContextOptions }} [what]
 */
export async function openDemo(browser, base, { deal = "worked-example", settings = {}, context = {} } = {}) {
  const opened = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...context });
  const page = await opened.newPage();
  /** @type {string[]} */
  const complaints = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`exception: ${error.message}`));
  await page.goto(`${base}/?${new URLSearchParams(settings)}#${deal}`);
  await page.waitForSelector(ready);
  const demo = new Demo(page, complaints);
  await demo.calm();
  return demo;
}

export class Demo {
  /** @param {import("playwright-core").Page} page @param {string[]} complaints */
  constructor(page, complaints) {
    this.page = page;
    this.complaints = complaints;
    this.card = page.locator("walkaway-card");
  }

  async [Symbol.asyncDispose]() {
    await this.page.context().close();
  }

  /** Until what was asked for has been drawn. */
  async calm() {
    await this.page.evaluate(
      () => new Promise((done) => setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(done)), 20)),
    );
  }

  /** @param {string} key */
  async goTo(key) {
    await this.page.evaluate((key) => (location.hash = key), key);
    await this.calm();
  }

  /** Chooses on the demo's bar. @param {string} name @param {string} value */
  async choose(name, value) {
    await this.page.selectOption(`#set-${name}`, value);
    await this.calm();
  }

  /** Types into a field of the record. @param {string} path @param {string} text */
  async edit(path, text) {
    await this.page.fill(`[data-path="${path}"]`, text);
    await this.calm();
  }

  /** The verdict as it stands on the card: its two ends, and whether it is a what-if. */
  async verdict() {
    await this.calm();
    return this.card.evaluate((card) => {
      const band = card.shadowRoot?.querySelector(".band");
      const level = band?.getAttribute("data-level");
      const possible = [...(band?.querySelectorAll('.scale [data-possible="yes"]') ?? [])];
      const ends = possible.map((step) => step.getAttribute("data-level"));
      const trying = band?.getAttribute("data-trying") === "yes";
      return { best: level === "open" ? ends[0] : level, worst: level === "open" ? ends.at(-1) : level, trying };
    });
  }

  /** Opens every section of the card, and the table of prices. */
  async openEverything() {
    for (let round = 0; round < 20; round++) {
      const closed = this.card.locator('button[aria-expanded="false"]').first();
      if ((await closed.count()) === 0) return;
      await closed.click();
      await this.calm();
    }
  }

  /** Everything a person can read on the card. */
  async text() {
    return this.card.evaluate((card) => /** @type {HTMLElement} */ (card.shadowRoot?.querySelector(".wa-root"))?.innerText ?? "");
  }

  /** What axe finds wrong, one line each. @param {string} [within] */
  async violations(within) {
    if (!(await this.page.evaluate(() => "axe" in window))) await this.page.evaluate(axe);
    return this.page.evaluate(async (within) => {
      const { axe } = /** @type {any} */ (window);
      const { violations } = await axe.run(within ?? document, {
        runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
      });
      return violations.map(
        (/** @type {any} */ it) => `${it.id}: ${it.nodes.map((/** @type {any} */ node) => `${node.target.flat().join(" ")} ${node.any[0]?.message ?? ""}`).join(" | ")}`,
      );
    }, within);
  }

  /** What sticks out of the page or the card. */
  async overflow() {
    return this.card.evaluate((card) => {
      const found = [];
      const page = document.documentElement;
      if (page.scrollWidth > page.clientWidth) found.push(`page ${page.scrollWidth} > ${page.clientWidth}`);
      const edge = card.getBoundingClientRect().right + 0.5;
      for (const node of card.shadowRoot?.querySelectorAll("*") ?? []) {
        if (node.closest(".scroll, .hidden, svg")) continue;
        const box = node.getBoundingClientRect();
        if (box.width > 0 && box.right > edge) found.push(`${node.localName}.${node.className} ${box.right} > ${edge}`);
      }
      return found;
    });
  }
}
