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
    clipboard: "Firefox lets no test grant a page the reading of the clipboard",
    forcedColors: "WebDriver BiDi has no way to force colours",
  },
};

/** Whether this engine cannot do something, as `skip` wants it. @param {"gc" | "clipboard" | "forcedColors"} what @returns {string | false} */
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

/** A headless browser. @param {string[]} more flags of Chromium beside the usual ones */
export function launch(more = [], engine = ENGINE) {
  const what = { executablePath: path(engine), headless: true };
  // The browser as it is, over WebDriver BiDi, and none that was patched for tests.
  if (engine === "firefox") return firefox.launch({ ...what, channel: "moz-firefox", firefoxUserPrefs: PREFERENCES });
  return chromium.launch({ ...what, args: [...FLAGS, ...more] });
}

/** No requests of its own. */
const PREFERENCES = {
  "app.update.auto": false,
  "browser.safebrowsing.downloads.remote.enabled": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "dom.security.https_first": false,
  "extensions.update.enabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "toolkit.telemetry.enabled": false,
};
