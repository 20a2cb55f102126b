// One server and one browser for a file of tests. A page error or a violation of the page's policy fails the
// test that caused it, unless the test says that it expects them.
import { after, before } from "node:test";
import assert from "node:assert/strict";
import { asFirefox, ENGINE, launch } from "../../pkg-scripts/lib/engines.mjs";
import { serve, STRICT_POLICY } from "../../pkg-scripts/serve.mjs";

/** The policy without what WebAssembly needs. */
export const NO_WASM_POLICY = STRICT_POLICY.replace(" 'wasm-unsafe-eval'", "");

/** The page that the tests open: nothing on it, and no inline script that a policy could forbid. */
export const BLANK = "/tests/browser/pages/blank.html";

/** Starts what a file of tests needs, and ends it after the last one. */
export function harness() {
  /** @type {import("playwright-core").Browser} */
  let browser;
  /** @type {Awaited<ReturnType<typeof serve>>} */
  let server;
  before(async () => {
    server = await serve();
    browser = await launch(["--js-flags=--expose-gc"]);
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  return {
    get url() {
      return server.url;
    },
    /**
     * Runs `work` on a page of its own.
     * @param {object} options
     * @param {string} [options.path] what to open; the blank page unless given
     * @param {string} [options.policy] the page's Content-Security-Policy; the strict one unless given
     * @param {(path: string) => import("../../pkg-scripts/serve.mjs").Answer | undefined} [options.override]
     * @param {import("playwright-core").BrowserContextOptions} [options.context]
     * @param {(message: string) => boolean} [options.expects] page errors and violations that are meant to be
     * @param {string} [options.init] a script that runs before any of the page's
     * @param {(page: import("playwright-core").Page) => Promise<void>} work
     */
    async page({ path = BLANK, policy, override, context = {}, expects = () => false, init }, work) {
      server.options.policy = policy;
      server.options.override = override;
      const { preferences, context: given } = ENGINE === "firefox" ? asFirefox(context) : { preferences: {}, context };
      const other = Object.keys(preferences).length > 0 ? await launch([], ENGINE, preferences) : undefined;
      const own = await (other ?? browser).newContext({ locale: "es-MX", ...given });
      try {
        const page = await own.newPage();
        /** @type {string[]} */
        const problems = [];
        const problem = (/** @type {string} */ message) => {
          if (!expects(message)) problems.push(message);
        };
        page.on("pageerror", (error) => {
          // Firefox says a violation twice: here, and as the event below.
          if (!/^The page’s settings blocked /.test(error.message)) problem(`page error: ${error.message}`);
        });
        await page.exposeFunction("__violation", (/** @type {string} */ text) => problem(`policy violation: ${text}`));
        await page.addInitScript(() => {
          document.addEventListener("securitypolicyviolation", (event) => {
            const what = `${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile ?? ""}`;
            /** @type {any} */ (globalThis).__violation(what);
          });
        });
        if (init) await page.addInitScript(init);
        await page.goto(server.url + path);
        await work(page);
        await page.evaluate(() => new Promise((done) => setTimeout(done)));
        assert.deepEqual(problems, [], "nothing goes wrong on the page");
      } finally {
        await own.close();
        await other?.close();
        server.options.policy = server.options.override = undefined;
      }
    },
  };
}

/**
 * Shows a page as it is on paper, or again as on a screen. WebDriver BiDi has no words for that, so that in Firefox the
 * rules for paper are made to hold by the page.
 * @param {import("playwright-core").Page} page @param {"print" | "screen"} media
 */
export async function medium(page, media) {
  if (ENGINE !== "firefox") return page.emulateMedia({ media });
  await page.evaluate((media) => {
    const roots = [document, ...[...document.querySelectorAll("*")].flatMap((element) => element.shadowRoot ?? [])];
    const known = (/** @type {any} */ (globalThis).ownMedia ??= new Map());
    const visit = (/** @type {CSSRuleList} */ rules) => {
      for (const rule of rules) {
        if (rule instanceof CSSMediaRule) {
          if (!known.has(rule)) known.set(rule, rule.media.mediaText);
          const own = known.get(rule);
          if (/\b(print|screen)\b/.test(own)) {
            const holds = own.includes(media) !== /\bnot\b/.test(own);
            rule.media.mediaText = media === "screen" ? own : holds ? "all" : "not all";
          }
        }
        if ("cssRules" in rule) visit(/** @type {any} */ (rule).cssRules);
      }
    };
    for (const root of roots) for (const sheet of [...root.styleSheets, ...root.adoptedStyleSheets]) visit(sheet.cssRules);
  }, media);
}

/**
 * Clicks on something inside an iframe. Over WebDriver BiDi a click there lands beside it, so it is the element's own.
 * @param {import("playwright-core").Locator} locator
 */
export async function press(locator) {
  if (ENGINE === "firefox") await locator.evaluate((element) => /** @type {HTMLElement} */ (element).click());
  else await locator.click();
}

/** The worked example: 80,000 + 25,000 of cost, at 140,000. */
export const DEAL = {
  schema: "walkaway.deal/2",
  id: "D-1",
  name: "Plataforma de logística",
  currency: "USD",
  amount: "140000",
  cost: { direct: "80000", overhead: "25000" },
};

/**
 * Imports the build into the page as `walkaway`, and gives a few helpers beside it.
 * @param {import("playwright-core").Page} page
 */
export async function withApi(page, entry = "/dist/index.js") {
  await page.evaluate(async (address) => {
    const w = /** @type {any} */ (globalThis);
    w.walkaway = await import(address);
    w.add = (/** @type {string} */ tag) => document.body.appendChild(document.createElement(tag));
    w.until = async (/** @type {() => unknown} */ holds, ms = 15_000) => {
      const end = performance.now() + ms;
      for (;;) {
        const value = holds();
        if (value) return value;
        if (performance.now() > end) throw new Error(`did not become true: ${holds}`);
        await new Promise((done) => setTimeout(done, 5));
      }
    };
    w.settled = () => new Promise((done) => setTimeout(done, 20));
    // Until these are garbage, or it is sure that they are held. With nothing on the stack: what happens to lie there looks
    // like a pointer, and holds what it seems to point to. And to look at a reference holds it until the job is over.
    w.collected = async (/** @type {WeakRef<object>[]} */ refs, turns = 60) => {
      for (let turn = 0; turn < turns; turn++) {
        await w.settled();
        await w.gc({ type: "major", execution: "async" });
        await w.settled();
        if (refs.every((ref) => ref.deref() === undefined)) return;
      }
    };
    // The card's own element inside whatever it was mounted in, and what is to be read there.
    w.shadowOf = (/** @type {Element} */ place) => (place.shadowRoot ? place : place.lastElementChild)?.shadowRoot;
    w.textOf = (/** @type {Element} */ place) => w.shadowOf(place)?.querySelector(".wa-root")?.textContent ?? "";
    w.noticeOf = (/** @type {Element} */ place) => w.shadowOf(place)?.querySelector(".shim");
    // The next element that Yew makes fails, which panics in Rust: the way to a real panic without a door
    // for it in the product.
    w.panicNext = (count = 1) => {
      const own = Document.prototype.createElement;
      const ownNS = Document.prototype.createElementNS;
      const fail = (/** @type {any} */ original) =>
        function (/** @type {any} */ ...args) {
          if (new Error().stack?.includes("wasm") && count-- > 0) throw new TypeError("made to fail by a test");
          // @ts-expect-error `this` is the document
          return original.apply(this, args);
        };
      Document.prototype.createElement = fail(own);
      Document.prototype.createElementNS = fail(ownNS);
      return () => {
        Document.prototype.createElement = own;
        Document.prototype.createElementNS = ownNS;
      };
    };
  }, entry);
}

/**
 * Goes to what matches by Tab alone, the shorter way, and presses a key there. Never over the ends of the page: there
 * Firefox goes on to its own window.
 * @param {import("playwright-core").Page} page @param {string} selector @param {string} [key]
 */
export async function tabTo(page, selector, key) {
  const target = page.locator(selector).first();
  await target.waitFor();
  for (let steps = 0; steps < 400; steps++) {
    const way = await target.evaluate((element) => {
      const now = /** @type {ShadowRoot} */ (element.getRootNode()).activeElement;
      if (now === element) return "here";
      return now && now.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING ? "Shift+Tab" : "Tab";
    });
    if (way === "here") return key ? page.keyboard.press(key) : undefined;
    await page.keyboard.press(way);
  }
  assert.fail(`${selector} is not reached by keyboard`);
}
