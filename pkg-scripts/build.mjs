// Builds everything a page loads into dist/: `node pkg-scripts/build.mjs [--any-size]`.
//
//   walkaway.js             stable name: registers <walkaway-card> and exports the API
//   index.js                stable name: exports the API and does nothing else
//   walkaway.<hash>.js      what both point at
//   walkaway.<hash>.wasm    fetched by it
//   walkaway.single.js      everything in one classic script, for places that take no .wasm
//   policy.default.json, schema/, types/
import { build, transform } from "esbuild";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { plainNames } from "./lib/plain-names.mjs";
import { at, hash, main, run, step, Stop, unlessDone, write } from "./lib/run.mjs";
import { BUDGET, SINGLE_BUDGET, sizeOf, sum, table } from "./lib/sizes.mjs";
import { wordsModule } from "./lib/words.mjs";
import { wrapGlue } from "./lib/wrap-glue.mjs";

const triple = "wasm32-unknown-unknown";
// The first of each that know 'wasm-unsafe-eval'.
const target = ["chrome97", "firefox102", "safari16"];
const compiled = at("target", triple, "release", "walkaway.wasm");
const bindgen = at("target", "release", process.platform === "win32" ? "bindgen.exe" : "bindgen");
const web = at("target", "web");
const dist = at("dist");

await main(async () => {
  const quiet = process.env.CI ? [] : ["--quiet"];
  await step("compile the crate", () =>
    // As a cdylib alone: beside an rlib, which the tests link to, cargo leaves link-time optimisation out.
    run("cargo", ["rustc", "--release", "--lib", "--crate-type", "cdylib", "--target", triple, "--locked", ...shorter(), ...quiet]),
  );
  await step("compile the bindings' generator", () =>
    run("cargo", ["build", "--release", "-p", "bindgen", "--locked", ...quiet]),
  );
  await step("bindings and optimised wasm", () => {
    const scripts = ["wrap-glue", "plain-names"].map((name) => readFileSync(at("pkg-scripts", "lib", `${name}.mjs`)));
    const key = hash(readFileSync(compiled), readFileSync(bindgen), ...scripts, readFileSync(at("package-lock.json")));
    return unlessDone(join(web, "done"), key, bindings);
  });
  const split = await bundles();
  await step("types of the API", types);
  extras();
  report(split);
});

/** Panics name source files; where those lie on this machine is nobody's business. */
function shorter() {
  const registry = join(process.env.CARGO_HOME ?? join(homedir(), ".cargo"), "registry", "src");
  const places = existsSync(registry) ? readdirSync(registry).map((name) => join(registry, name)) : [];
  const flags = [...places, at()].map((place) => `--remap-path-prefix=${place}=.`);
  return ["--config", `target.${triple}.rustflags=${JSON.stringify(flags)}`];
}

/** Makes target/web/bindings.js and target/web/walkaway.wasm. */
async function bindings() {
  const raw = join(web, "raw");
  rmSync(raw, { recursive: true, force: true });
  mkdirSync(raw, { recursive: true });
  await run(bindgen, [compiled, raw]);
  const files = readdirSync(raw).sort().join(" ");
  if (files !== "walkaway.js walkaway_bg.wasm") throw new Stop(`wasm-bindgen wrote more than expected: ${files}`);
  // No feature flags: they are read from the module, and more of them give a module that browsers refuse.
  const wasmOpt = at("node_modules", "binaryen", "bin", "wasm-opt");
  const small = join(raw, "small.wasm");
  // Small functions inlined a little more, and alike functions side by side: both compress better.
  const inline = ["-aimfs", "1", "-fimfs", "6", "-ocimfs", "6"];
  // Rust puts the stack first, so nothing lies below address 1024.
  const passes = ["-Oz", "--low-memory-unused", "--converge", ...inline, "--reorder-functions-by-name"];
  await run(process.execPath, [wasmOpt, ...passes, join(raw, "walkaway_bg.wasm"), "-o", small]);
  const { glue, wasm } = plainNames(readFileSync(join(raw, "walkaway.js"), "utf8"), readFileSync(small));
  write(join(web, "bindings.js"), wrapGlue(glue));
  write(join(web, "walkaway.wasm"), wasm);
}

/** What `walkaway:bindings`, `walkaway:wasm` and `walkaway:words` stand for in www. */
function ours(/** @type {string} */ wasm) {
  return {
    name: "walkaway",
    setup(/** @type {import("esbuild").PluginBuild} */ plugin) {
      plugin.onResolve({ filter: /^walkaway:bindings$/ }, () => ({ path: join(web, "bindings.js") }));
      plugin.onResolve({ filter: /^walkaway:(wasm|words)$/ }, ({ path }) => ({ path, namespace: "walkaway" }));
      plugin.onLoad({ filter: /.*/, namespace: "walkaway" }, ({ path }) => ({
        contents: path === "walkaway:wasm" ? wasm : wordsModule(),
        loader: "js",
        resolveDir: at("www"),
      }));
      // It travels as text inside the script; comments need not.
      plugin.onLoad({ filter: /\.css$/ }, async ({ path }) => {
        const { code } = await transform(readFileSync(path, "utf8"), { loader: "css", minify: true, target });
        return { contents: code, loader: "text" };
      });
    },
  };
}

/** Bundles www/ twice; gives the files that one card of the split build loads. */
async function bundles() {
  const wasm = readFileSync(join(web, "walkaway.wasm"));
  const wasmName = `walkaway.${hash(wasm)}.wasm`;
  /** @type {import("esbuild").BuildOptions} */
  const options = {
    bundle: true,
    minify: true,
    target,
    charset: "utf8",
    legalComments: "none",
    logLevel: "warning",
    write: false,
    absWorkingDir: at(),
  };
  let bundle = "";
  let single = "";
  await step("bundle for pages that may fetch", async () => {
    const result = await build({
      ...options,
      entryPoints: [at("www", "index.js")],
      format: "esm",
      // One literal, so that bundlers of the page recognise it.
      plugins: [ours(`export default () => new URL("./${wasmName}", import.meta.url);`)],
    });
    bundle = result.outputFiles?.[0]?.text ?? "";
  });
  await step("bundle in a single file", async () => {
    const base64 = gzipSync(wasm, { level: 9 }).toString("base64");
    const result = await build({
      ...options,
      entryPoints: [at("www", "single.js")],
      format: "iife",
      plugins: [ours(`import { unpack } from "./unpack.js";
        export default () => unpack("${base64}");`)],
    });
    single = result.outputFiles?.[0]?.text ?? "";
  });
  const bundleName = `walkaway.${hash(bundle)}.js`;
  write(join(dist, wasmName), wasm);
  write(join(dist, bundleName), bundle);
  write(join(dist, "index.js"), `export * from "./${bundleName}";\n`);
  write(
    join(dist, "walkaway.js"),
    `import { define } from "./${bundleName}";\nexport * from "./${bundleName}";\ndefine();\n`,
  );
  write(join(dist, "walkaway.single.js"), single);
  // Files of earlier builds stay out of the package, and out of nobody's way.
  for (const name of readdirSync(dist)) {
    if (/^walkaway\.[0-9a-f]{10}\.(js|wasm)$/.test(name) && name !== wasmName && name !== bundleName) {
      rmSync(join(dist, name), { force: true });
    }
  }
  return ["walkaway.js", bundleName, wasmName];
}

/** Makes dist/types from what the comments in www/ say. */
async function types() {
  const sources = readdirSync(at("www")).filter((name) => /\.(js|d\.ts)$/.test(name));
  const generated = existsSync(at("www", "types")) ? readdirSync(at("www", "types")).map((name) => join("types", name)) : [];
  const key = hash(...[...sources, ...generated].map((name) => readFileSync(at("www", name))));
  return unlessDone(join(web, "types-done"), key, async () => {
    const out = join(dist, "types");
    rmSync(out, { recursive: true, force: true });
    const tsc = at("node_modules", "typescript", "bin", "tsc");
    await run(process.execPath, [tsc, "-p", at("tsconfig.api.json"), "--outDir", out]);
    cpSync(at("www", "types"), join(out, "types"), { recursive: true });
    cpSync(at("www", "ambient.d.ts"), join(out, "ambient.d.ts"));
    const index = readFileSync(join(out, "index.d.ts"), "utf8");
    write(join(out, "index.d.ts"), `/// <reference path="./ambient.d.ts" />\n${index}`);
  });
}

/** What an admin or a programmer wants beside the scripts. */
function extras() {
  cpSync(at("src", "rules", "policy", "default.json"), join(dist, "policy.default.json"));
  if (existsSync(at("www", "schema"))) cpSync(at("www", "schema"), join(dist, "schema"), { recursive: true });
}

/** Prints the sizes, and fails above the budget. */
function report(/** @type {string[]} */ split) {
  const sizes = split.map((name) => sizeOf(join(dist, name)));
  const all = sum(sizes);
  const single = sizeOf(join(dist, "walkaway.single.js"));
  table([
    ...split.map((name, place) => /** @type {[string, any]} */ ([name, sizes[place]])),
    ["everything one card loads", all],
    ["walkaway.single.js instead", single],
  ]);
  const kb = (/** @type {number} */ bytes) => (bytes / 1024).toFixed(1);
  console.log(`budget, compressed with brotli: ${kb(all.brotli)} of ${kb(BUDGET)} KB; in a single file ${kb(single.brotli)} of ${kb(SINGLE_BUDGET)} KB\n`);
  if (all.brotli <= BUDGET && single.brotli <= SINGLE_BUDGET) return;
  if (!process.argv.includes("--any-size")) throw new Stop("over the budget; to go on regardless: --any-size");
  console.warn("over the budget\n");
}
