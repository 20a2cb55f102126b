// The package as npm installs it: what is in it, what it imports as, and what it says of itself. Needs a build.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { filesIn, sri } from "../../pkg-scripts/lib/integrity.mjs";
import { crates, importsOf, npmPackages, textsOf } from "../../pkg-scripts/lib/notices.mjs";
import { at, Stop } from "../../pkg-scripts/lib/run.mjs";
import { makePackage } from "../../pkg-scripts/package.mjs";

/** @type {string} a project that has installed it */
let project;
/** @type {string} where it is then */
let folder;
/** @type {ReturnType<typeof makePackage>} */
let made;
/** @type {any} its package.json */
let said;

before(() => {
  made = makePackage();
  project = mkdtempSync(join(tmpdir(), "walkaway-package-"));
  writeFileSync(join(project, "package.json"), JSON.stringify({ name: "crm", private: true, type: "module" }));
  execFileSync("npm", ["install", "--offline", "--no-audit", "--no-fund", "--loglevel=error", made.archive], { cwd: project, stdio: "pipe" });
  folder = join(project, "node_modules", "walkaway");
  said = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
});
after(() => project && rmSync(project, { recursive: true, force: true }));

const text = (/** @type {string} */ name) => readFileSync(join(folder, name), "utf8");

/** Runs a module in the project, and gives what it prints. @param {string} code */
function run(code) {
  writeFileSync(join(project, "check.mjs"), code);
  return execFileSync(process.execPath, ["check.mjs"], { cwd: project, encoding: "utf8", timeout: 30_000 });
}

test("everything is in it, as it was packed, and nothing tells of the machine that built it", () => {
  const files = filesIn(folder);
  for (const wanted of [
    /^LICENSE$/,
    /^README\.md$/,
    /^third-party-notices\.txt$/,
    /^custom-elements\.json$/,
    /^policy\.default\.json$/,
    /^walkaway-card\.\w+\.wasm$/,
    /^walkaway-coach\.\w+\.wasm$/,
    /^walkaway-rules\.\w+\.wasm$/,
    /^walkaway-phrases\.\w+\.js$/,
    /^walkaway\.single\.js$/,
    /^frame\.html$/,
    /^types\/index\.d\.ts$/,
    /^schema\/deal\.schema\.json$/,
  ]) {
    assert.ok(files.some((name) => wanted.test(name)), `${wanted} is missing`);
  }
  assert.deepEqual(files, filesIn(made.folder));
  assert.equal(said.version, JSON.parse(readFileSync(at("package.json"), "utf8")).version);
  for (const name of files) {
    const bytes = readFileSync(join(folder, name));
    for (const place of [at(), homedir(), tmpdir()]) assert.ok(!bytes.includes(`${place}/`), `${name} names ${place}`);
  }
});

test("on a server every entry can be imported, ends by itself, and leaves nothing behind but what it is for", () => {
  const entries = Object.entries(said.exports).filter(([, target]) => typeof target === "object");
  const names = entries.map(([name]) => name).filter((name) => !name.endsWith(".js"));
  assert.ok(names.length >= 5);
  for (const name of names) {
    const address = name.replace(/^\./, "walkaway");
    const code = `const before = new Set(Reflect.ownKeys(globalThis));
      const api = await import(${JSON.stringify(address)});
      console.log(JSON.stringify([Reflect.ownKeys(globalThis).filter((key) => !before.has(key)).map(String), Object.keys(api)]));`;
    const [globals, exported] = JSON.parse(run(code));
    assert.deepEqual(globals, name.endsWith("single") ? ["Walkaway"] : [], `${name} leaves globals`);
    if (name === "." || name === "./element") assert.ok(["configure", "define", "mount", "rules"].every((it) => exported.includes(it)), `${name}: ${exported}`);
    if (name === "./frame-host") assert.deepEqual(exported.sort(), ["attachFrame", "mountFrame"]);
  }
});

test("every file that it exports is there", () => {
  const targets = Object.values(said.exports).flatMap((target) => (typeof target === "string" ? [target] : Object.values(target)));
  for (const target of targets) assert.ok(existsSync(join(folder, target)), target);
});

test("bundlers leave out what is not used", async () => {
  const bundled = async (/** @type {string} */ contents) => {
    const options = /** @type {const} */ ({ bundle: true, write: false, format: "esm", logLevel: "silent", loader: { ".wasm": "file" }, outdir: "out" });
    const { outputFiles } = await build({ ...options, stdin: { contents, resolveDir: project } });
    return outputFiles[0]?.text.length ?? 0;
  };
  assert.ok((await bundled('import { mount } from "walkaway"; import { mountFrame } from "walkaway/frame-host";')) < 200);
  assert.ok((await bundled('import "walkaway/element";')) > 50_000, "the element is what that entry is for");
});

test("its types hold in a strict project that checks libraries as well", () => {
  writeFileSync(
    join(project, "page.ts"),
    `import { mount, rules, WalkawayError, type Deal, type Host, type Policy } from "walkaway";
import { mountFrame } from "walkaway/frame-host";
import { mountReview } from "walkaway/review";
import "walkaway/element";
import "walkaway/single";
const deal: Deal = { id: "D-1", currency: "USD", amount: "140000", cost: { direct: "80000" } };
const host: Host = { intent: async ({ kind }) => ({ status: kind === "answer" ? "applied" : "unsupported" }) };
const handle = mount(document.body, { deal, host, lang: "es" });
handle.on("error", ({ code, directive }) => console.log(code, directive));
const frame = mountFrame(document.body, { src: "https://w.example/frame.html", deal, host });
frame.update({ deal: null });
// @ts-expect-error it is no state of a frame
if (frame.state === "nothing") throw new WalkawayError("config", "");
// @ts-expect-error an amount is text or a number
mount(document.body, { deal: { amount: true } });
export const level = async (policy: Policy) => (await rules()).assess(deal, policy).schema;
mountReview(document.body, { records: [] }).retry();
Walkaway.define();
`,
  );
  const strict = { strict: true, noEmit: true, module: "nodenext", target: "es2022", lib: ["es2022", "dom"], types: [], skipLibCheck: false };
  writeFileSync(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions: strict, files: ["page.ts"] }));
  const tsc = at("node_modules", "typescript", "bin", "tsc");
  try {
    execFileSync(process.execPath, [tsc, "-p", "tsconfig.json"], { cwd: project, encoding: "utf8", stdio: "pipe" });
  } catch (error) {
    assert.fail(/** @type {any} */ (error).stdout);
  }
});

test("bands give the same limits as costs and margins do, as the guide says", async () => {
  const api = await import(pathToFileURL(join(folder, "index.js")).href);
  const wasm = filesIn(folder).find((name) => /^walkaway-rules\..*\.wasm$/.test(name)) ?? "";
  api.configure({ rulesWasm: readFileSync(join(folder, wasm)) });
  const rules = await api.rules();
  const limits = (/** @type {object} */ row, /** @type {object} */ cost) => {
    const policy = rules.defaultPolicy();
    policy.price.rows = [row];
    const { price, verdict } = rules.assess({ id: "D-1", currency: "USD", amount: "140000", cost }, policy, "2026-10-09");
    return [price.floor.most.published, price.threshold.most.published, verdict];
  };
  const open = limits({ minimum_margin: "0.20", target_margin: "0.35" }, { direct: "80000", overhead: "25000" });
  const bands = limits({ minimum_margin: "0", target_margin: "0.125" }, { direct: "126000", overhead: "0" });
  assert.deepEqual(bands, open);
  assert.deepEqual(open.slice(0, 2), ["126000", "142000"]);
  for (const number of ["0.20", "0.35", "0.125", "80000", "25000", "126000"]) assert.ok(text("README.md").includes(`"${number}"`), number);
});

test("the hashes are those of the files", () => {
  const { version, files } = JSON.parse(text("integrity.json"));
  assert.equal(version, said.version);
  const own = ["integrity.json", "package.json"];
  assert.deepEqual(Object.keys(files).sort(), filesIn(folder).filter((name) => !own.includes(name)));
  for (const [name, hash] of Object.entries(files)) assert.equal(sri(readFileSync(join(folder, name))), hash, name);
  assert.equal(sri(""), "sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb", "the known hash of nothing");
});

test("the notices name everything that is inside, each with its text, and nothing that is not", async () => {
  const notices = text("third-party-notices.txt");
  const names = crates().map(({ name, version }) => `${name} ${version} (`);
  for (const name of names) assert.ok(notices.includes(`\n${name}`), name);
  for (const inside of ["yew", "rust_decimal", "wasm-bindgen", "serde"]) assert.ok(names.some((name) => name.startsWith(`${inside} `)), inside);
  for (const outside of ["proptest", "divan", "schemars", "syn", "walkaway"]) assert.ok(!names.some((name) => name.startsWith(`${outside} `)), outside);
  assert.match(notices, /The Rust standard library/);
  const packages = npmPackages().map(({ name, version }) => `${name} ${version} (`);
  // What the studio and the command are bundled with, as the bundler says it.
  const ours = { name: "ours", setup: (/** @type {import("esbuild").PluginBuild} */ plugin) => plugin.onResolve({ filter: /^(walkaway:|\.\.\/index\.js$)/ }, ({ path }) => ({ path, external: true })) };
  const { metafile } = await build({ entryPoints: [at("www", "studio", "studio.js"), at("www", "shell", "main.js")], bundle: true, write: false, metafile: true, format: "esm", external: ["node:*", "stream", "fs"], mainFields: ["module", "browser", "main"], loader: { ".css": "text" }, outdir: "out", logLevel: "silent", plugins: [ours] });
  const inside = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1]));
  // One of them comes along and is left out by the bundler.
  assert.deepEqual(packages.map((name) => name.split(" ")[0]).sort(), [...new Set([...inside.filter(Boolean), "@codemirror/streamparser"])].sort());
  for (const name of packages) assert.ok(notices.includes(`\n${name}`), name);
});

test("a licence that nobody has read stops the package", () => {
  const it = { name: "x", version: "1", authors: ["A. Uthor <a@b.example>"], folder: at("www", "schema") };
  for (const license of ["GPL-3.0", "MIT AND GPL-2.0", "", "Proprietary OR CC-BY-4.0"]) {
    assert.throws(() => textsOf({ ...it, license }), Stop, license);
  }
  assert.throws(() => textsOf({ ...it, license: "Apache-2.0" }), /no licence text/);
  assert.match(textsOf({ ...it, license: "Apache-2.0/MIT" })[0] ?? "", /Copyright \(c\) A\. Uthor\n/);
});

test("which packages a script imports", () => {
  const code = `import a from "one";
import { b } from './own.js';
export { c } from "@two/three/four.js";
import "five/six";
import {
  d,
} from "seven";
import own from "walkaway:words-card";
const lazy = () => import("eight");
const here = () => import("./nine.js");
export const text = "ten";
// from "eleven"
`;
  assert.deepEqual(importsOf(code), ["one", "@two/three", "five", "seven", "eight"]);
});

test("the custom-elements manifest describes the elements as they are", () => {
  const { modules } = JSON.parse(text("custom-elements.json"));
  const [card, review] = modules.map((/** @type {any} */ module) => module.declarations[0]);
  const names = (/** @type {any[]} */ list) => list.map(({ name }) => name);
  assert.deepEqual([card.tagName, review.tagName], ["walkaway-card", "walkaway-review"]);
  for (const property of ["deal", "policy", "host", "answers", "records", "today", "state", "update", "destroy"]) {
    assert.ok(names(card.members).includes(property), property);
  }
  for (const attribute of ["lang", "locale", "place", "data-wa-theme"]) assert.ok(names(card.attributes).includes(attribute), attribute);
  assert.deepEqual(names(card.events), ["ready", "verdict", "answer", "intent", "error"].map((name) => `walkaway-${name}`));
  assert.ok(names(card.cssProperties).includes("--wa-accent"));
  assert.ok(names(review.attributes).includes("fiscal-start"));
  const studio = modules[2].declarations[0];
  assert.equal(studio.tagName, "walkaway-studio");
  assert.deepEqual([names(studio.members), names(studio.attributes)], [["start", "samples"], ["lang", "locale", "today", "place", "data-wa-theme"]]);
  for (const it of [card, review]) {
    for (const each of [...it.attributes, ...it.members.filter((/** @type {any} */ member) => member.name !== "state"), ...it.events]) {
      assert.ok(each.description, `${it.tagName}: ${each.name} says nothing of itself`);
    }
  }
});

for (const [tool, parameters] of /** @type {const} */ ([
  ["publint", ["run", "--strict"]],
  ["attw", ["--profile", "esm-only", "--format", "ascii"]],
])) {
  const binary = at("node_modules", ".bin", tool);
  test(`${tool} finds nothing`, { skip: existsSync(binary) ? false : `${tool} IS NOT INSTALLED: the package is not checked by it` }, () => {
    try {
      execFileSync(binary, [...parameters, made.archive], { encoding: "utf8", stdio: "pipe" });
    } catch (error) {
      assert.fail(`${/** @type {any} */ (error).stdout}${/** @type {any} */ (error).stderr}`);
    }
  });
}
