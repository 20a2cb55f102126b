// A salesperson in Tryton's web client.
import { PASSWORD } from "./server.mjs";

const READY = ".walkaway-seat > [data-wa-state='ready']";

export class Rep {
  /** @param {import("playwright-core").Page} page */
  constructor(page) {
    this.page = page;
    /** What the console may complain of. @type {RegExp | undefined} */
    this.expected = undefined;
    /** The tab that is in front. */
    this.front = page.locator("#tabcontent > .tab-pane.active");
    this.card = this.front.locator(".walkaway-seat > div");
  }

  /** @param {string} address @param {string} [login] */
  async enter(address, login = "mariana") {
    const { page } = this;
    await page.goto(address);
    // Until then a form that is sent goes nowhere.
    await page.waitForFunction(() => /** @type {HTMLInputElement | null} */ (document.querySelector("input#database"))?.value);
    await page.fill("#login", login);
    await page.press("#login", "Enter");
    await page.fill("input[type=password]", PASSWORD);
    await page.press("input[type=password]", "Enter");
    await this.front.locator(".btn-toolbar").waitFor();
  }

  /** Until the card in front is drawn and nothing is on its way. */
  async ready() {
    await this.front.locator(READY).waitFor();
    await this.calm();
  }

  /** Until Tryton's server owes no answer and what came is drawn. */
  async calm() {
    await this.page.evaluate(async () => {
      const asked = () => /** @type {any} */ (globalThis).jQuery.active > 0;
      // One answer leads to the next question: several times in a row there is none.
      for (let turn = 0, quiet = 0; turn < 300 && quiet < 5; turn++) {
        await new Promise((done) => setTimeout(done, 20));
        quiet = asked() ? 0 : quiet + 1;
      }
      await new Promise((done) => setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(done)), 20));
    });
  }

  /** The verdict on the card in front: its level, or both ends while it is open. */
  async verdict() {
    await this.ready();
    return this.card.evaluate((card) => {
      const band = card.shadowRoot?.querySelector(".band");
      const level = band?.getAttribute("data-level");
      if (level !== "open") return level;
      const ends = [...(card.shadowRoot?.querySelectorAll('.scale [data-possible="yes"]') ?? [])].map((step) => step.getAttribute("data-level"));
      return `${ends[0]}..${ends.at(-1)}`;
    });
  }

  text() {
    return this.card.evaluate((card) => card.shadowRoot?.textContent ?? "");
  }

  /** Types into a field of the form in front, and leaves it. @param {string} name @param {string} text */
  async edit(name, text) {
    // A number is shown by one control and edited in another, which takes its place.
    const field = this.front.locator(`.form [name="${name}"]`).filter({ visible: true });
    await field.click();
    await field.fill(text);
    await field.press("Tab");
    await this.calm();
  }

  /** Presses a button of Tryton's toolbar, such as `save`. @param {string} name */
  async press(name) {
    await this.front.locator(`.btn-toolbar button#${name}`).click();
    await this.calm();
  }

  /** Goes to an address within the web client, which opens it in a tab. @param {string} address */
  async visit(address) {
    const before = await this.front.getAttribute("id");
    await this.page.evaluate((hash) => (location.hash = hash), new URL(address).hash);
    await this.page.waitForFunction((before) => document.querySelector("#tabcontent > .tab-pane.active")?.id !== before, before);
    await this.calm();
  }

  /** How many cards the page holds, in front or not. */
  cards() {
    return this.page.locator(".walkaway-seat").count();
  }

  /** Opens a section of the card. @param {string} name */
  async open(name) {
    const head = this.card.locator(`#head-${name}`);
    if (!(await head.isVisible())) await this.card.locator("#head-coach").click();
    if ((await head.getAttribute("aria-expanded")) !== "true") await head.click();
    await this.card.locator(`[data-section="${name}"] .body:not(.quiet)`).waitFor();
    await this.calm();
  }

  /** Answers the question that the card asks, which is one for a number. @param {string} text */
  async answer(text) {
    const field = this.card.locator("section.next input").first();
    await field.fill(text);
    await field.press("Enter");
    await this.calm();
  }

  /** Logs that we leave, for the reasons that the card proposes. */
  async leave() {
    await this.open("leave");
    const panel = this.card.locator('[data-section="leave"]');
    for (const where of ['details.fold:has(li[data-step="learn"])', 'li[data-step="learn"] > details']) {
      const fold = panel.locator(where).first();
      if (!(await fold.evaluate((it) => /** @type {HTMLDetailsElement} */ (it).open))) await fold.locator("summary").first().click();
    }
    await panel.getByRole("button", { name: "Registrar que nos retiramos" }).click();
    await this.calm();
  }

  /** Until something holds outside of the page. @param {() => Promise<boolean>} holds */
  async until(holds) {
    for (let turn = 0; turn < 100; turn++) {
      if (await holds()) return;
      await this.page.waitForTimeout(100);
    }
    throw new Error(`did not become true: ${holds}`);
  }

  /** Closes the tab in front. */
  async closeTab() {
    await this.page.locator("#tablist > li.active button.close").click();
    await this.calm();
  }

  /** Remembers the card in front, weakly. */
  remember() {
    return this.card.evaluate((card) => {
      const page = /** @type {any} */ (globalThis);
      const refs = (page.remembered ??= { places: [], cards: [], roots: [] });
      refs.places.push(new WeakRef(/** @type {Element} */ (card.parentElement)));
      refs.cards.push(new WeakRef(card));
      refs.roots.push(new WeakRef(/** @type {Element} */ (card.shadowRoot?.querySelector(".wa-root"))));
    });
  }

  /** How much of what was remembered is still there after a forced collection. */
  retained() {
    return this.page.evaluate(async () => {
      const page = /** @type {any} */ (globalThis);
      for (let turn = 0; turn < 20; turn++) {
        await new Promise((done) => setTimeout(done, 20));
        page.gc();
      }
      const all = { ...page.remembered, memories: page.memories };
      const alive = Object.entries(all).map(([name, refs]) => [name, refs.filter((/** @type {any} */ ref) => ref.deref()).length]);
      return { ...Object.fromEntries(alive), made: page.remembered.cards.length };
    });
  }
}
