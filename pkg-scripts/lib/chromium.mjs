// How the tests and the benchmark start Chromium.
import { execSync } from "node:child_process";
import { chromium } from "playwright-core";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The browser that `$CHROMIUM` names, or the first that is found. */
function path() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  return execSync("command -v chromium || command -v chromium-browser || command -v google-chrome", {
    encoding: "utf8",
    shell: "/bin/sh",
  }).trim();
}

/** A headless Chromium. @param {string[]} more flags beside the usual ones */
export function launch(more = []) {
  return chromium.launch({ executablePath: path(), headless: true, args: [...FLAGS, ...more] });
}
