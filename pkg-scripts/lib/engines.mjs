// How the tests and the benchmark start a browser: Chromium, or the engine that $ENGINE names.
import { execSync } from "node:child_process";
import { chromium, firefox } from "playwright-core";

/** The engine that tests run in. @type {"chromium" | "firefox"} */
export const ENGINE = process.env.ENGINE === "firefox" ? "firefox" : "chromium";

/** What an engine does not let tests do, and why: those tests are skipped there, and say so. */
const CANNOT = {
  chromium: {},
  firefox: {
    gc: "Firefox has no way for a page to collect garbage at will, so nothing can be said of what is retained",
    downloads: "WebDriver BiDi tells of no download and no choice of a file; what the page gives and takes is looked at instead",
    questions: "WebDriver BiDi leaves a page that asks before it is left without asking anybody; what the page answers is looked at instead",
    timeZone: "WebDriver BiDi sets the time zone of a page before it is opened, not while it is",
  },
};

/** Whether this engine cannot do something, as `skip` wants it. @param {"gc" | "timeZone" | "downloads" | "questions"} what @returns {string | false} */
export function cannot(what) {
  return /** @type {Record<string, string>} */ (CANNOT[ENGINE])[what] ?? false;
}

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The browser that the environment names, or the first that is found. */
function path(engine = ENGINE) {
  const { CHROMIUM, FIREFOX } = process.env;
  const named = engine === "firefox" ? FIREFOX : CHROMIUM;
  if (named) return named;
  const names = engine === "firefox" ? ["firefox-esr", "firefox"] : ["chromium", "chromium-browser", "google-chrome"];
  return execSync(names.map((name) => `command -v ${name}`).join(" || "), { encoding: "utf8", shell: "/bin/sh" }).trim();
}

/**
 * A headless browser.
 * @param {string[]} more flags of Chromium beside the usual ones
 * @param {Record<string, unknown>} preferences of Firefox beside the usual ones
 */
export function launch(more = [], engine = ENGINE, preferences = {}) {
  const what = { executablePath: path(engine), headless: true };
  // The browser as it is, over WebDriver BiDi, and none that was patched for tests.
  if (engine === "firefox") {
    const firefoxUserPrefs = /** @type {{}} */ ({ ...PREFERENCES, ...preferences });
    return firefox.launch({ ...what, channel: "moz-firefox", firefoxUserPrefs });
  }
  return chromium.launch({ ...what, args: [...FLAGS, ...more] });
}

/** What a system asks of its pages: WebDriver BiDi has no words for it, so that a Firefox of its own is told. */
const SYSTEM = {
  "colorScheme dark": { "layout.css.prefers-color-scheme.content-override": 0 },
  "forcedColors active": { "browser.display.document_color_use": 2 },
  "reducedMotion reduce": { "ui.prefersReducedMotion": 1 },
};

/**
 * The preferences of Firefox that do what these options of a context do in Chromium, and the options that are left.
 * @param {import("playwright-core").BrowserContextOptions} context
 */
export function asFirefox(context) {
  const preferences = /** @type {Record<string, unknown>} */ ({});
  const left = /** @type {Record<string, unknown>} */ ({ ...context });
  for (const [name, asked] of Object.entries(SYSTEM)) {
    const [option = "", value] = name.split(" ");
    if (left[option] === value) Object.assign(preferences, asked);
    delete left[option];
  }
  // The clipboard is everybody's there: see below.
  delete left.permissions;
  return { preferences, context: /** @type {import("playwright-core").BrowserContextOptions} */ (left) };
}

/** No requests of its own, and a clipboard that asks nobody. */
const PREFERENCES = {
  "app.update.auto": false,
  "browser.safebrowsing.downloads.remote.enabled": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "dom.events.testing.asyncClipboard": true,
  "dom.security.https_first": false,
  "extensions.update.enabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "toolkit.telemetry.enabled": false,
};
