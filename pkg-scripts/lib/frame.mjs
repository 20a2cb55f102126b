// The files of the iframe, in dist/: the page inside, with its script, and the helper for the page around it.
import { build } from "esbuild";
import { cpSync } from "node:fs";
import { join } from "node:path";
import { domainToASCII, pathToFileURL } from "node:url";
import { withBareDictionaries } from "./dictionaries.mjs";
import { withoutForIn } from "./for-in.mjs";
import { at, write } from "./run.mjs";
import { wordsPlugin } from "./words.mjs";

/** What lies beside the frame's script as it is. */
const COPIED = ["frame.html", "frame.single.html", "frame.css", "frame.config.json"];

/** Asked for by allow-lists with a wildcard alone. */
const SUFFIXES = "frame-suffixes.json";

/** The public suffixes of more than one name; each alone is one anyway. */
async function suffixes() {
  // Its parts are not exported, and all of it is an answer to another question.
  const { default: psl } = await import(pathToFileURL(at("node_modules", "psl", "data", "rules.js")).href);
  const ascii = (/** @type {string} */ rule) => {
    const [, mark = "", name = ""] = rule.match(/^(!|\*\.)?(.*)$/) ?? [];
    return mark + domainToASCII(name);
  };
  const rules = psl.map(ascii).filter((/** @type {string} */ rule) => rule.includes("."));
  const about = "The Public Suffix List, https://publicsuffix.org; under the Mozilla Public License 2.0, https://mozilla.org/MPL/2.0/";
  return `${JSON.stringify({ about, rules }, null, 0)}\n`;
}

/**
 * @param {string} dist
 * @param {string[]} target browsers, as esbuild names them
 * @returns {Promise<string[]>} the names of the files
 */
export async function frameFiles(dist, target) {
  const bundle = async (/** @type {string} */ name, /** @type {import("esbuild").BuildOptions} */ more, entry = name) => {
    const { outputFiles } = await build({
      entryPoints: [at("www", "hosts", entry)],
      bundle: true,
      minify: true,
      target,
      charset: "utf8",
      legalComments: "none",
      logLevel: "warning",
      write: false,
      plugins: [beside, wordsPlugin()],
      ...more,
    });
    write(join(dist, name), withBareDictionaries(withoutForIn(outputFiles?.[0]?.text ?? "")));
    return name;
  };
  write(join(dist, SUFFIXES), await suffixes());
  for (const name of COPIED) cpSync(at("www", "hosts", name), join(dist, name));
  return [
    ...COPIED,
    SUFFIXES,
    // Classic, for a frame without an origin cannot load modules.
    await bundle("frame.js", { format: "iife" }),
    await bundle("frame-host.js", { format: "esm" }),
    await bundle("frame-host.classic.js", { format: "iife", globalName: "WalkawayFrame" }, "frame-host.js"),
  ];
}

/** The card itself is not bundled again: in dist/ it lies beside the frame's script. */
const beside = {
  name: "beside",
  setup(/** @type {import("esbuild").PluginBuild} */ plugin) {
    plugin.onResolve({ filter: /^\.\.\/index\.js$/ }, () => ({ path: "./index.js", external: true }));
  },
};
