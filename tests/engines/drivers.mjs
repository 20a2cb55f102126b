// Three engines behind one small face: open a page, run a function in it, end. Chromium and Firefox are driven as in
// tests/browser; WebKit is Debian's WebKitGTK, over its own WebDriver on a screen that nobody sees.
import { execFileSync, spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { createServer } from "node:net";
import { Browser, Builder, Capabilities } from "selenium-webdriver";
import { launch } from "../../pkg-scripts/lib/engines.mjs";

/**
 * @typedef {object} Engine
 * @property {string} name with its version
 * @property {(url: string) => Promise<void>} open
 * @property {<T, A>(work: (given: A) => T, given?: A) => Promise<Awaited<T>>} evaluate runs a function in the page
 * @property {() => Promise<void>} close
 */

/** @param {"chromium" | "firefox"} engine @returns {Promise<Engine>} */
async function played(engine) {
  const browser = await launch([], engine);
  const context = await browser.newContext({ locale: "es-MX", viewport: { width: 1024, height: 900 } });
  const page = await context.newPage();
  return {
    name: `${engine} ${browser.version()}`,
    open: async (url) => void (await page.goto(url)),
    evaluate: (work, given) => page.evaluate(/** @type {any} */ (work), given),
    close: () => browser.close(),
  };
}

/** WebKitGTK's own small browser. */
function miniBrowser() {
  if (process.env.MINIBROWSER) return process.env.MINIBROWSER;
  const [lib] = [`/usr/lib/${process.arch === "arm64" ? "aarch64" : "x86_64"}-linux-gnu`].filter(existsSync);
  const folder = lib && readdirSync(lib).find((name) => name.startsWith("webkit2gtk-") && existsSync(`${lib}/${name}/MiniBrowser`));
  if (!folder) throw new Error("WebKitGTK's MiniBrowser is not here; Debian has it in the package libwebkit2gtk-4.1-0");
  return `${lib}/${folder}/MiniBrowser`;
}

/** A number nobody listens on. @returns {Promise<number>} */
function freePort() {
  return new Promise((done) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
      server.close(() => done(port));
    });
  });
}

/** A screen without a screen; gives its name. */
async function screen() {
  const server = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", "1280x1024x24", "-nolisten", "tcp"], { stdio: ["ignore", "ignore", "ignore", "pipe"] });
  const number = await new Promise((done, fail) => {
    server.on("error", fail);
    server.on("exit", () => fail(new Error("Xvfb ended at once")));
    /** @type {any} */ (server.stdio[3]).once("data", (/** @type {Buffer} */ data) => done(String(data).trim()));
  });
  return { display: `:${number}`, end: () => server.kill() };
}

/** @returns {Promise<Engine>} */
async function webkit() {
  const shown = await screen();
  const port = await freePort();
  const environment = { ...process.env, DISPLAY: shown.display, LIBGL_ALWAYS_SOFTWARE: "1", WEBKIT_DISABLE_COMPOSITING_MODE: "1", LANG: "es_MX.UTF-8", LANGUAGE: "es_MX" };
  // It runs as root in CI, where its sandbox cannot.
  const driver = spawn("WebKitWebDriver", [`--port=${port}`], { stdio: "ignore", env: { ...environment, WEBKIT_FORCE_SANDBOX: "0", WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1" } });
  const end = () => {
    driver.kill();
    shown.end();
  };
  try {
    await new Promise((done, fail) => {
      driver.on("error", fail);
      setTimeout(done, 500);
    });
    const wanted = new Capabilities({ browserName: "MiniBrowser", "webkitgtk:browserOptions": { binary: miniBrowser(), args: ["--automation"] } });
    const session = await new Builder().usingServer(`http://127.0.0.1:${port}`).disableEnvironmentOverrides().forBrowser(Browser.SAFARI).withCapabilities(wanted).build();
    await session.manage().setTimeouts({ script: 60_000, pageLoad: 60_000 });
    const version = (await session.getCapabilities()).getBrowserVersion();
    return {
      name: `WebKitGTK ${version ?? execFileSync("WebKitWebDriver", ["--version"], { encoding: "utf8" })}`,
      open: (url) => session.get(url),
      evaluate: async (work, given) => {
        const script = `const done = arguments[arguments.length - 1];
          Promise.resolve().then(() => (${work})(arguments[0])).then((value) => done({ value }), (error) => done({ error: String(error?.stack ? error + error.stack : error) }));`;
        const answer = /** @type {any} */ (await session.executeAsyncScript(script, given ?? null));
        if (answer?.error !== undefined && answer.error !== null) throw new Error(answer.error);
        return answer?.value;
      },
      close: async () => {
        await session.quit().catch(() => {});
        end();
      },
    };
  } catch (error) {
    end();
    throw error;
  }
}

/** All of them, or those that $ENGINES names. @type {Record<string, () => Promise<Engine>>} */
export const ENGINES = Object.fromEntries(
  /** @type {[string, () => Promise<Engine>][]} */ ([["Chromium", () => played("chromium")], ["Firefox", () => played("firefox")], ["WebKit", webkit]]).filter(
    ([name]) => !process.env.ENGINES || process.env.ENGINES.split(" ").includes(name),
  ),
);
