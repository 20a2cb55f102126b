// Builds everything a page loads into dist/: `node pkg-scripts/build.mjs [--any-size] [--scripts]`. With --scripts,
// the WebAssembly is taken as it was built last: for who changes only www/.
//
//   walkaway.js               stable name: registers <walkaway-card> and exports the API
//   index.js                  stable name: exports the API and does nothing else
//   review.js                 stable name: registers <walkaway-review>, for leaders
//   walkaway-card.<hash>.*    what the first two point at, script and wasm
//   walkaway-card-<language>.<hash>.js what a card says; it loads the language that it speaks. So do the coach and the
//                             leaders' element, with files of theirs
//   walkaway-coach.<hash>.*   loaded when the coach is first opened
//   walkaway-rules.<hash>.*   loaded by rules(): the rules for pages that draw themselves
//   walkaway-past.<hash>.*    the same, and what looks back on past deals: for the studio, and the command
//   walkaway-phrases.<hash>.js what the coach's texts are checked with, loaded beside the coach
//   walkaway-review.<hash>.*  what review.js points at
//   studio.js, studio.html    stable names: registers <walkaway-studio>, for admins, and its page; with studio.css and
//                             studio.samples.json. walkaway-studio.<hash>.js is what the first points at
//   walkaway.single.js        card and coach in one classic script, for places that take no .wasm
//   auto.js, auto.single.js   either of both that finds the elements which name a configuration: two lines on a page
//   walkaway-auto.<hash>.js   what auto.js points at, beside the card
//   walkaway-explain.<hash>.js loaded by it when there is a mistake in a JSON file to explain
//   shell.js                  the command `walkaway`, for Node
//   frame.html, frame.*       the card inside an iframe; frame-host.js is for the page around it
//   hosts/tryton.js           the adapter for Tryton, which loads index.js
//   policy.default.json, schema/, types/, integrity.json
import { build, transform } from "esbuild";
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join, relative } from "node:path";
import { gzipSync } from "node:zlib";
import { withBareDictionaries } from "./lib/dictionaries.mjs";
import { frameFiles } from "./lib/frame.mjs";
import { printIntegrity, writeIntegrity } from "./lib/integrity.mjs";
import { withoutForIn } from "./lib/for-in.mjs";
import { phraseFiles } from "./lib/phrases.mjs";
import { plainNames } from "./lib/plain-names.mjs";
import { at, hash, main, run, step, Stop, unlessDone, write } from "./lib/run.mjs";
import { BUDGETS, sizeOf, sum, table } from "./lib/sizes.mjs";
import { LANGUAGES, splitWords, wordsModule, wordsPlugin, wordsScripts } from "./lib/words.mjs";
import { stamped, wrapGlue } from "./lib/wrap-glue.mjs";

const triple = "wasm32-unknown-unknown";
/**
 * Sixteen bytes, as amounts and texts have, are copied at once (SIMD is older than the oldest browser that we know); and
 * what lies behind the stack has addresses below 2^20, which are a byte shorter than those above.
 */
const SMALLER = ["-C", "target-feature=+simd128", "-C", "link-arg=-zstack-size=917504"];
/** At opt-level 3, functions inlined no more than pays: ten kilobytes less to load, and no slower. */
const NOT_LARGER = ["-C", "llvm-args=-inline-threshold=25"];
// The oldest that are promised; www/loading/support.js says what each part of a page needs of them.
const target = ["chrome111", "edge111", "firefox115", "safari16.4"];
const bindgen = at("target", "release", process.platform === "win32" ? "bindgen.exe" : "bindgen");
const web = at("target", "web");
/** What www/index.js exports, for the scripts that load it themselves; a test holds them to it. */
const PUBLIC = ["WalkawayError", "configure", "define", "mount", "rules"];
const dist = at("dist");

/** The parts of the page, each with a WebAssembly module of its own: a feature of the crate. */
const PARTS = /** @type {const} */ (["card", "coach", "rules", "past", "review"]);
/** The parts that judge lists: compiled for speed. */
const FAST = ["rules", "past"];
/** @typedef {(typeof PARTS)[number]} Part */
/** The parts whose words are files of their own, one for each language. */
const SPEAKING = ["card", "coach", "review", "studio"];
/** Where a part's bindings and its wasm are made. */
const made = (/** @type {Part} */ part, /** @type {"js" | "wasm"} */ kind) => join(web, part, `${part}.${kind}`);

await main(async () => {
  if (process.argv.includes("--scripts")) {
    if (!PARTS.every((part) => existsSync(made(part, "wasm")))) throw new Stop("there is no WebAssembly yet; build it first, without --scripts");
  } else await compiled();
  const parts = await bundles();
  await step("iframe", async () => void (await frameFiles(dist, target)));
  await step("adapter for Tryton", tryton);
  await step("command", shell);
  await step("types of the API", types);
  extras();
  report(parts);
  printIntegrity(writeIntegrity(dist));
});

/** Compiles every part, and makes its bindings and its wasm. */
async function compiled() {
  const quiet = process.env.CI ? [] : ["--quiet"];
  await step("compile the bindings' generator", () =>
    run("cargo", ["build", "--release", "-p", "bindgen", "--locked", ...quiet]),
  );
  for (const part of PARTS) {
    const features = ["--no-default-features", "--features", part];
    await step(`compile the crate for the ${part}`, async () => {
      const profile = FAST.includes(part) ? "rules" : "release";
      const what = ["-p", "walkaway", "--profile", profile, "--lib", "--target", triple, "--locked"];
      const flags = FAST.includes(part) ? [...SMALLER, ...NOT_LARGER] : SMALLER;
      await run("cargo", ["rustc", ...what, ...features, ...shorter(), ...quiet, "--", ...flags]);
      // The next part is compiled to the same name.
      mkdirSync(join(web, part), { recursive: true });
      cpSync(at("target", triple, profile, "walkaway.wasm"), join(web, part, "compiled.wasm"));
    });
    await step("bindings and optimised wasm", () => {
      const scripts = ["wrap-glue", "plain-names"].map((name) => readFileSync(at("pkg-scripts", "lib", `${name}.mjs`)));
      const own = [readFileSync(join(web, part, "compiled.wasm")), readFileSync(bindgen), readFileSync(at("package-lock.json"))];
      return unlessDone(join(web, part, "done"), hash(...own, ...scripts), [made(part, "js"), made(part, "wasm")], () => bindings(part));
    });
  }
}

/** Panics name source files; where those lie on this machine is nobody's business. */
function shorter() {
  const registry = join(process.env.CARGO_HOME ?? join(homedir(), ".cargo"), "registry", "src");
  const places = existsSync(registry) ? readdirSync(registry).map((name) => join(registry, name)) : [];
  const flags = [...places, at()].map((place) => `--remap-path-prefix=${place}=.`);
  // Where its source is installed, the standard library is named by it; otherwise by this.
  const [, commit] = execFileSync("rustc", ["-vV"], { encoding: "utf8" }).match(/^commit-hash: (\w+)$/m) ?? [];
  const library = join(execFileSync("rustc", ["--print", "sysroot"], { encoding: "utf8" }).trim(), "lib", "rustlib", "src", "rust");
  if (commit) flags.push(`--remap-path-prefix=${library}=/rustc/${commit}`);
  return ["--config", `target.${triple}.rustflags=${JSON.stringify(flags)}`];
}

/** Makes a part's bindings and its wasm from what was compiled. */
async function bindings(/** @type {Part} */ part) {
  const raw = join(web, part, "raw");
  rmSync(raw, { recursive: true, force: true });
  mkdirSync(raw, { recursive: true });
  await run(bindgen, [join(web, part, "compiled.wasm"), raw]);
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
  const stamp = hash(glue, wasm);
  write(made(part, "js"), wrapGlue(glue, stamp));
  write(made(part, "wasm"), stamped(wasm, stamp));
}

/**
 * What the names `walkaway:<what>-<part>` stand for in www: a part's bindings, its wasm, or its script loaded when it is
 * wanted; and for `walkaway:phrases`, those that the coach checks texts with.
 * @param {(part: Part) => string} wasm the module that says where a part's wasm is
 * @param {(part: Part) => string} chunk the module that loads a part's script
 * @param {() => string} phrases the module that loads the phrases
 * @param {Partial<Record<Part, Part>>} instead whose bindings and wasm a part has, where it has none of its own
 */
function ours(wasm, chunk, phrases, instead = {}) {
  const contents = { wasm, chunk };
  const pattern = new RegExp(`^walkaway:(bindings|wasm|chunk)-(${PARTS.join("|")})$`);
  const split = (/** @type {string} */ path) => /** @type {[any, any, Part]} */ (/** @type {unknown} */ (path.match(pattern)));
  return {
    name: "walkaway",
    setup(/** @type {import("esbuild").PluginBuild} */ plugin) {
      plugin.onResolve({ filter: pattern }, ({ path }) => {
        const [, what, part] = split(path);
        const own = instead[part] ?? part;
        if (what === "bindings") return { path: made(own, "js") };
        return { path: what === "wasm" ? `walkaway:wasm-${own}` : path, namespace: "walkaway" };
      });
      plugin.onResolve({ filter: /^walkaway:phrases$/ }, ({ path }) => ({ path, namespace: "walkaway-phrases" }));
      plugin.onLoad({ filter: /.*/, namespace: "walkaway-phrases" }, () => ({ contents: phrases(), loader: "js", resolveDir: at("www") }));
      // The scripts of other parts are files of their own.
      plugin.onResolve({ filter: /^\.\/walkaway-/ }, ({ path }) => ({ path, external: true }));
      plugin.onLoad({ filter: /.*/, namespace: "walkaway" }, ({ path }) => {
        const [, what, part] = split(path);
        return { contents: contents[/** @type {"wasm" | "chunk"} */ (what)](part), loader: "js", resolveDir: at("www") };
      });
      // It travels as text inside the script; comments need not.
      plugin.onLoad({ filter: /\.css$/ }, async ({ path }) => {
        const { code } = await transform(readFileSync(path, "utf8"), { loader: "css", minify: true, target });
        return { contents: code, loader: "text" };
      });
    },
  };
}

/**
 * Bundles www/ into dist/.
 * @returns {Promise<Record<Part | "auto" | "phrases" | "studio", string[]>>} the files that each part loads
 */
async function bundles() {
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
  const text = async (/** @type {import("esbuild").BuildOptions} */ more) =>
    withBareDictionaries(withoutForIn((await build({ ...options, ...more })).outputFiles?.[0]?.text ?? ""));
  /** @type {Record<string, string>} */
  const names = {};
  const wasmOf = (/** @type {Part} */ part) => {
    const bytes = readFileSync(made(part, "wasm"));
    const name = `walkaway-${part}.${hash(bytes)}.wasm`;
    write(join(dist, name), bytes);
    // One literal, so that bundlers of the page recognise it.
    return { name, code: `export default () => new URL("./${name}", import.meta.url);` };
  };
  const wasm = { card: wasmOf("card"), coach: wasmOf("coach"), rules: wasmOf("rules"), past: wasmOf("past"), review: wasmOf("review") };
  const phrases = JSON.stringify(phraseFiles());
  await step("bundles for pages that may fetch", async () => {
    const script = `export default ${phrases};\n`;
    names.phrases = `walkaway-phrases.${hash(script)}.js`;
    write(join(dist, names.phrases), script);
    for (const part of SPEAKING) {
      for (const [language, words] of wordsScripts(part)) {
        const key = `${part}-${language}`;
        names[key] = `walkaway-${key}.${hash(words)}.js`;
        write(join(dist, names[key]), words);
      }
    }
    const file = (/** @type {string} */ part) => (/** @type {string} */ language) => names[`${part}-${language}`] ?? "";
    const spoken = wordsPlugin((part) => (SPEAKING.includes(part) ? splitWords(part, file(part)) : wordsModule(part)));
    const fetched = () => `export default async () => (await import("./${names.phrases}")).default;`;
    const entries = /** @type {const} */ ([["coach", "coach/coach.js"], ["rules", "rules/rules.js"], ["past", "rules/rules.js"], ["review", "review.js"], ["card", "index.js"]]);
    for (const [part, entry] of entries) {
      const chunk = (/** @type {Part} */ other) => `export default () => import("./${names[other]}");`;
      const plugins = [ours((it) => wasm[it].code, chunk, fetched, part === "past" ? { rules: "past" } : {}), spoken];
      const bundle = await text({ entryPoints: [at("www", entry)], format: "esm", plugins });
      names[part] = `walkaway-${part}.${hash(bundle)}.js`;
      write(join(dist, names[part]), bundle);
    }
    const explain = await text({ entryPoints: [at("www", "plain", "explain.js")], format: "esm", plugins: [wordsPlugin()] });
    names.explain = `walkaway-explain.${hash(explain)}.js`;
    write(join(dist, names.explain), explain);
    const explained = explaining(`export default () => import("./${names.explain}");`);
    const auto = await text({ entryPoints: [at("www", "hosts", "auto.js")], format: "esm", plugins: [explained, wordsPlugin()] });
    names.auto = `walkaway-auto.${hash(auto)}.js`;
    write(join(dist, names.auto), auto);
    names.studio = await studio(names, options, spoken);
  });
  await step("bundle in a single file", async () => {
    const packed = (/** @type {Uint8Array | string} */ bytes) => gzipSync(bytes, { level: 9 }).toString("base64");
    const inside = (/** @type {Part} */ part) => `import { unpack } from "./loading/unpack.js";
        export default () => unpack("${packed(readFileSync(made(part, "wasm")))}");`;
    const inText = () => `import { unpack } from "./loading/unpack.js";
        export default async () => JSON.parse(new TextDecoder().decode(await unpack("${packed(phrases)}")));`;
    const chunk = (/** @type {Part} */ part) => `import * as chunk from "./${part}/${part}.js";
        export default async () => chunk;`;
    // The coach has the rules in it too; twice they would be a hundred kilobytes more.
    const explained = explaining(`import * as all from "./plain/explain.js"; export default async () => all;`);
    const plugins = [ours(inside, chunk, inText, { rules: "coach" }), wordsPlugin(), explained];
    const entries = /** @type {const} */ ([["walkaway.single.js", "loading/single.js"], ["auto.single.js", "hosts/auto-single.js"]]);
    for (const [name, entry] of entries) {
      write(join(dist, name), await text({ entryPoints: [at("www", entry)], format: "iife", plugins }));
    }
  });
  // A script of a page waits for its own anyway: what comes next is asked for first. Bundlers take index.js.
  const own = (/** @type {string} */ name) => `new URL("./${name}", import.meta.url)`;
  const words = `{ ${LANGUAGES.map((language) => `${JSON.stringify(language)}: ${own(names[`card-${language}`] ?? "")}`).join(", ")} }`;
  const files = `{ script: ${own(names.card ?? "")}, wasm: ${own(wasm.card.name)}, words: ${words} }`;
  const asking = `import { early } from "./loading/early.js";\nearly(globalThis.document, ${files});\n`;
  const first = async (/** @type {string} */ then) =>
    text({ stdin: { contents: asking + then, resolveDir: at("www") }, format: "esm", external: ["./walkaway-*"] });
  const api = `const api = await import("./${names.card}");\n`;
  const exports = `export const { ${PUBLIC.join(", ")} } = api;\n`;
  write(join(dist, "index.js"), `export * from "./${names.card}";\n`);
  write(join(dist, "walkaway.js"), await first(`${api}api.define();\n${exports}`));
  write(join(dist, "review.js"), ["import { define }", "export *"].map((what) => `${what} from "./${names.review}";\n`).join("") + "define();\n");
  const found = `const [api, { start }] = await Promise.all([import("./${names.card}"), import("./${names.auto}")]);\n`;
  write(join(dist, "auto.js"), await first(`${found}api.define();\n${exports}export const auto = start(api);\n`));
  // Files of earlier builds stay out of the package, and out of nobody's way.
  write(join(dist, "studio.js"), `// On a server there is nothing to draw.\nif (globalThis.document) (await import("./${names.studio}")).define();\n`);
  const current = [...Object.values(names), ...Object.values(wasm).map(({ name }) => name)];
  for (const name of readdirSync(dist)) {
    if (/^walkaway(-[\w-]+)?\.[0-9a-f]{10}\.(js|wasm)$/.test(name) && !current.includes(name)) rmSync(join(dist, name), { force: true });
  }
  return {
    // In the language that its users speak first.
    card: ["walkaway.js", names.card ?? "", names["card-es"] ?? "", wasm.card.name],
    coach: [names.coach ?? "", names["coach-es"] ?? "", wasm.coach.name],
    phrases: [names.phrases ?? ""],
    rules: [names.rules ?? "", wasm.rules.name],
    past: [names.past ?? "", wasm.past.name],
    review: ["review.js", names.review ?? "", names["card-es"] ?? "", names["review-es"] ?? "", wasm.review.name],
    auto: ["auto.js", names.auto ?? ""],
    studio: ["studio.js", names.studio ?? ""],
  };
}

/**
 * The studio, beside the card that it shows and the rules that it asks. Its page is its own, so that what others wrote in
 * it need not be held to what pages do to all objects.
 * @param {Record<string, string>} names of the scripts so far @param {import("esbuild").BuildOptions} options
 * @param {import("esbuild").Plugin} spoken its words and the card's, each language a file
 * @returns {Promise<string>} the script's name
 */
async function studio(names, options, spoken) {
  const card = {
    name: "card",
    setup(/** @type {import("esbuild").PluginBuild} */ plugin) {
      plugin.onResolve({ filter: /^\.\.\/index\.js$/ }, () => ({ path: `./${names.card}`, external: true }));
    },
  };
  // Of the rules it loads those that look back on past deals too.
  const chunk = () => `export default () => import("./${names.past}");`;
  const plugins = [card, ours(() => "", chunk, () => ""), spoken];
  // The umd files of the language service ask for their parts in a way that no bundler reads.
  const { outputFiles } = await build({ ...options, entryPoints: [at("www", "studio", "studio.js")], format: "esm", mainFields: ["module", "browser", "main"], plugins });
  const script = outputFiles?.[0]?.text ?? "";
  const name = `walkaway-studio.${hash(script)}.js`;
  write(join(dist, name), script);
  return name;
}

/** What `walkaway:explain` stands for. @param {string} contents */
function explaining(contents) {
  return {
    name: "explain",
    setup(/** @type {import("esbuild").PluginBuild} */ plugin) {
      plugin.onResolve({ filter: /^walkaway:explain$/ }, ({ path }) => ({ path, namespace: "explain" }));
      plugin.onResolve({ filter: /^\.\/walkaway-/ }, ({ path }) => ({ path, external: true }));
      plugin.onLoad({ filter: /.*/, namespace: "explain" }, () => ({ contents, loader: "js", resolveDir: at("www") }));
    },
  };
}

/** The command for Node: one file, beside the rules' WebAssembly. */
async function shell() {
  const name = readdirSync(dist).find((file) => /^walkaway-past\.\w+\.wasm$/.test(file)) ?? "";
  const wasm = () => `export default () => new URL("./${name}", import.meta.url);`;
  const { outputFiles } = await build({
    entryPoints: [at("www", "shell", "main.js")],
    write: false,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    charset: "utf8",
    legalComments: "none",
    logLevel: "warning",
    // What papaparse asks for as a script of old is Node's own.
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
    plugins: [ours(wasm, () => "export default undefined;", () => "export default undefined;", { rules: "past" }), wordsPlugin()],
  });
  write(join(dist, "shell.js"), outputFiles?.[0]?.text ?? "");
}

/** Tryton's admins load a file of its own; the card that it mounts is the one beside it, unchanged. */
async function tryton() {
  const card = {
    name: "card",
    setup(/** @type {import("esbuild").PluginBuild} */ plugin) {
      plugin.onResolve({ filter: /\/index\.js$/ }, () => ({ path: "../index.js", external: true }));
    },
  };
  const { outputFiles } = await build({
    entryPoints: [at("www", "hosts", "tryton", "tryton.js")],
    write: false,
    bundle: true,
    minify: true,
    format: "esm",
    target,
    charset: "utf8",
    legalComments: "none",
    logLevel: "warning",
    plugins: [card, wordsPlugin()],
  });
  write(join(dist, "hosts", "tryton.js"), withBareDictionaries(withoutForIn(outputFiles?.[0]?.text ?? "")));
}

/** Makes dist/types from what the comments in www/ say; they are made beside the stamp and copied, so that dist may be deleted. */
async function types() {
  const out = join(web, "types");
  const note = await declarations(out);
  rmSync(join(dist, "types"), { recursive: true, force: true });
  cpSync(out, join(dist, "types"), { recursive: true });
  return note;
}

/** The declarations of the API, unless those are there already. */
async function declarations(/** @type {string} */ out) {
  const all = readdirSync(at("www"), { recursive: true, encoding: "utf8" });
  const sources = all.filter((name) => /\.(js|d\.ts)$/.test(name) && !/^(demo|shell)\b/.test(name)).sort();
  const key = hash(readFileSync(at("tsconfig.api.json")), ...sources.map((name) => readFileSync(at("www", name))));
  return unlessDone(join(web, "types-done"), key, [out], async () => {
    rmSync(out, { recursive: true, force: true });
    const tsc = at("node_modules", "typescript", "bin", "tsc");
    await run(process.execPath, [tsc, "-p", at("tsconfig.api.json"), "--outDir", out]);
    cpSync(at("www", "types"), join(out, "types"), { recursive: true });
    // What the build puts in the place of names is declared where it is named, and style sheets are our own affair.
    for (const name of readdirSync(out, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".d.ts"))) {
      const text = readFileSync(join(out, name), "utf8");
      const up = relative(dirname(name), "ambient.d.ts");
      if (text.includes('"walkaway:')) write(join(out, name), `/// <reference path="${up}" />\n${text}`);
    }
    const ambient = readFileSync(at("www", "ambient.d.ts"), "utf8");
    write(join(out, "ambient.d.ts"), ambient.replace(/declare module "\*\.css" \{[^}]*\}\n+/, ""));
  });
}

/** What an admin or a programmer wants beside the scripts. */
function extras() {
  const json = (/** @type {string[]} */ ...path) => JSON.parse(readFileSync(at("src", "rules", ...path), "utf8"));
  const defaults = { ...json("policy", "default.json"), coach: json("policy", "settings.json") };
  write(join(dist, "policy.default.json"), JSON.stringify(defaults, null, 2) + "\n");
  cpSync(at("www", "hosts", "starters"), join(dist, "hosts", "starters"), { recursive: true });
  for (const [from, to] of /** @type {const} */ ([["studio.html", "studio.html"], ["page.css", "studio.css"]])) cpSync(at("www", "studio", from), join(dist, to));
  const { deals } = JSON.parse(readFileSync(at("www", "demo", "deals.json"), "utf8"));
  write(join(dist, "studio.samples.json"), `${JSON.stringify({ deals: deals.map((/** @type {any} */ each) => each.deal) })}\n`);
  if (existsSync(at("www", "schema"))) cpSync(at("www", "schema"), join(dist, "schema"), { recursive: true });
}

/** Prints the sizes, and fails above a budget. */
function report(/** @type {Record<Part | "auto" | "phrases" | "studio", string[]>} */ parts) {
  const kb = (/** @type {number} */ bytes) => (bytes / 1024).toFixed(1);
  /** @type {[string, import("./lib/sizes.mjs").Size][]} */
  const rows = [];
  /** @type {string[]} */
  const over = [];
  const budgets = /** @type {[string, string[], number][]} */ ([
    ...PARTS.map((part) => [`the ${part}`, parts[part], BUDGETS[part]]),
    ["what texts are checked with", parts.phrases, BUDGETS.phrases],
    ["what finds places for cards", parts.auto, BUDGETS.auto],
    ["the studio", parts.studio, BUDGETS.studio],
    ["card and coach in a single file", ["walkaway.single.js"], BUDGETS.single],
    ["the same that finds places", ["auto.single.js"], BUDGETS.single + BUDGETS.auto],
  ]);
  const lines = budgets.map(([what, files, budget]) => {
    const sizes = files.map((name) => sizeOf(join(dist, name)));
    rows.push(...files.map((name, place) => /** @type {[string, any]} */ ([name, sizes[place]])));
    const all = sum(sizes);
    if (files.length > 1) rows.push([`${what} in all`, all]);
    if (all.brotli > budget) over.push(what);
    return `${what}: ${kb(all.brotli)} of ${kb(budget)} KB`;
  });
  table(rows);
  console.log(`budgets, compressed with brotli: ${lines.join("; ")}\n`);
  if (over.length === 0) return;
  const what = `over the budget: ${over.join(", ")}`;
  if (!process.argv.includes("--any-size")) throw new Stop(`${what}; to go on regardless: --any-size`);
  console.warn(`${what}\n`);
}
