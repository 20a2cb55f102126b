// The story of tests/engines in an old Chromium: `node pkg-scripts/floor.mjs [version of @sparticuz/chromium ...]`. A long
// run, for now and then: it brings 50 MB a version into .tools, and no part of the usual tests. An old browser that
// lacks what the card needs must say so, and draw nothing.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { at, main, run, Stop } from "./lib/run.mjs";

/** 111.0.0 is a build from before 111 was released, which has no color-mix() yet; 112 is the oldest that draws. */
const VERSIONS = ["106.0.2", "111.0.0", "112.0.2", "114.0.0"];

await main(async () => {
  for (const version of process.argv.length > 2 ? process.argv.slice(2) : VERSIONS) {
    const { browser, libraries } = await fetched(version);
    console.log(`\n== Chromium ${version}`);
    await run(process.execPath, ["--test", at("tests", "engines", "floor.test.mjs")], {
      CHROMIUM: browser,
      ENGINES: "Chromium",
      LD_LIBRARY_PATH: libraries,
    });
  }
});

/** The browser in the package, unpacked. @param {string} version */
async function fetched(version) {
  if (!/^\d+(\.\d+){2}$/.test(version)) throw new Stop(`${version} is no version of @sparticuz/chromium`);
  const folder = at(".tools", "floor", version);
  const packed = join(folder, "node_modules", "@sparticuz", "chromium", "bin");
  const browser = join(folder, "chromium");
  if (!existsSync(browser)) {
    mkdirSync(folder, { recursive: true });
    const quiet = ["--no-save", "--no-package-lock", "--ignore-scripts", "--no-fund", "--no-audit", "--loglevel=error"];
    await run("npm", ["install", "--prefix", folder, ...quiet, `@sparticuz/chromium@${version}`]);
    // Its libraries and fonts; the names differ between versions.
    for (const name of ["aws.tar", "al2.tar", "swiftshader.tar"]) {
      if (!existsSync(join(packed, `${name}.br`))) continue;
      writeFileSync(join(folder, name), brotliDecompressSync(readFileSync(join(packed, `${name}.br`))));
      execFileSync("tar", ["xf", join(folder, name), "-C", folder]);
    }
    writeFileSync(browser, brotliDecompressSync(readFileSync(join(packed, "chromium.br"))), { mode: 0o755 });
  }
  return { browser, libraries: join(folder, "lib") };
}
