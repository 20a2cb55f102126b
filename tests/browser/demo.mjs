// The demo's deal page, as a test opens it.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const read = (/** @type {string} */ path) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

/** The demo's deals, with what was worked out by hand for each. */
export const { deals } = JSON.parse(read("www/demo/deals.json"));
const axe = read("node_modules/axe-core/axe.min.js");

export const LEVELS = ["go_ahead", "hold_firm", "needs_approval", "walk_away"];
const ready = 'walkaway-card[data-wa-state="ready"]';

/**
 * Gives a function that declares a test on the demo page, opened with these settings at that deal.
 * @param {ReturnType<typeof import("./harness.mjs").harness>} harness
 */
export function demoTests(harness) {
  /**
   * @param {string} name
   * @param {{ deal?: string, settings?: Record<string, string>, context?: import("playwright-core").BrowserContextOptions, skip?: string | false }} what
   * @param {(demo: Demo) => Promise<void>} work
   */
  return (name, { deal = "worked-example", settings = {}, context = {}, skip = false }, work) =>
    test(name, { skip }, () =>
      harness.page(
        {
          path: `/?${new URLSearchParams(settings)}#${deal}`,
          context: { viewport: { width: 1440, height: 900 }, ...context },
        },
        async (page) => {
          const demo = new Demo(page);
          await page.waitForSelector(ready);
          await demo.calm();
          await work(demo);
          assert.deepEqual(demo.complaints, [], "nothing is complained about in the console");
        },
      ),
    );
}

export class Demo {
  /** @param {import("playwright-core").Page} page */
  constructor(page) {
    this.page = page;
    this.card = page.locator("walkaway-card");
    /** Errors and warnings in the console; a missing message is one. @type {string[]} */
    this.complaints = [];
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) this.complaints.push(`${message.type()}: ${message.text()}`);
    });
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
      // A record that leads with its conversation, or its end, says the verdict in a line below.
      if (band?.hasAttribute("data-ended")) {
        const names = { Adelante: "go_ahead", "Mantente firme": "hold_firm", "Requiere aprobación": "needs_approval", Retírate: "walk_away" };
        const said = band.querySelector(".headline")?.textContent ?? "";
        const [, level] = Object.entries(names).find(([name]) => said.includes(name)) ?? [];
        return { best: level, worst: level, trying: false };
      }
      const level = band?.getAttribute("data-level");
      const possible = [...(card.shadowRoot?.querySelectorAll('.scale [data-possible="yes"]') ?? [])];
      const ends = possible.map((step) => step.getAttribute("data-level"));
      const trying = band?.getAttribute("data-trying") === "yes";
      return { best: level === "open" ? ends[0] : level, worst: level === "open" ? ends.at(-1) : level, trying };
    });
  }

  /** Opens what follows the step, who may approve it among it. */
  async openThen() {
    await this.card.locator('[data-key="then"][aria-expanded="false"]').click();
    await this.calm();
  }

  /** Opens every section of the card, what follows the step, and one of the editors, of which one is open at a time. */
  async openEverything() {
    await this.card.evaluate(async (card) => {
      const closed = () =>
        card.shadowRoot?.querySelector('.toggle[aria-expanded="false"], .then[aria-expanded="false"]');
      for (let node = closed(); node; node = closed()) {
        /** @type {HTMLElement} */ (node).click();
        await new Promise((done) => setTimeout(done, 5));
      }
      // The coach is on its way; with a policy that has mistakes it has nothing to say.
      const drawn = () => card.shadowRoot?.querySelector(".wa-coach :is(.stance, .mistakes)");
      for (let turn = 0; turn < 1000 && !drawn(); turn++) await new Promise((done) => setTimeout(done, 5));
      for (const fold of card.shadowRoot?.querySelectorAll("details") ?? []) fold.open = true;
      const editor = card.shadowRoot?.querySelector('[data-key^="edit:"][aria-expanded="false"]');
      if (!card.shadowRoot?.querySelector('[data-key^="edit:"][aria-expanded="true"]')) {
        /** @type {HTMLElement | null | undefined} */ (editor)?.click();
      }
    });
    await this.calm();
  }

  /** Everything a person can read on the card. */
  async text() {
    return this.card.evaluate(
      (card) =>
        [...(card.shadowRoot?.querySelectorAll(".wa-root, .wa-coach") ?? [])]
          .map((part) => /** @type {HTMLElement} */ (part).innerText)
          .join("\n"),
    );
  }

  /** What axe finds wrong, one line each. @param {string} [within] @param {string[]} [without] rules that do not apply */
  async violations(within, without = []) {
    if (!(await this.page.evaluate(() => "axe" in window))) await this.page.evaluate(axe);
    return this.page.evaluate(
      async ({ within, without }) => {
        const { axe } = /** @type {any} */ (window);
        const { violations } = await axe.run(within ?? document, {
          resultTypes: ["violations"],
          rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
          runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
        });
        return violations.map(
          (/** @type {any} */ it) =>
            `${it.id}: ${it.nodes.map((/** @type {any} */ node) => `${node.target.flat().join(" ")} ${node.any[0]?.message ?? ""}`).join(" | ")}`,
        );
      },
      { within, without },
    );
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
