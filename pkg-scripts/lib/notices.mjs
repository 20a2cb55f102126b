// The notices of what others wrote and we give away: the crates inside the WebAssembly, and the npm packages inside the
// scripts, if there are any.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { at, Stop } from "./run.mjs";

/** What we may give away without asking anybody. Another one stops the build until somebody has read it. */
const KNOWN = ["MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "Zlib", "Unicode-3.0", "BSL-1.0", "Unlicense", "0BSD", "MIT-0", "CC0-1.0"];
const LICENCE_FILE = /^(licen[cs]e|copying|notice|copyright|unlicense)/i;
const PARTS = "card,coach,review";
const PLATFORM = "wasm32-unknown-unknown";

/** @typedef {{ name: string, version: string, license: string, authors: string[], folder: string }} Package */

/** The text of third-party-notices.txt. @returns {string} */
export function notices() {
  const packages = [...crates(), ...npmPackages()];
  /** @type {Map<string, Package[]>} */
  const byText = new Map();
  for (const each of packages) {
    for (const text of textsOf(each)) byText.set(text, [...(byText.get(text) ?? []), each]);
  }
  const rule = "=".repeat(78);
  const sections = [...byText].map(([text, whose]) => {
    const names = whose.map(({ name, version, license }) => `${name} ${version} (${license})`);
    return `${rule}\n${names.join("\n")}\n${rule}\n\n${text}\n`;
  });
  return `${HEAD}\n${standardLibrary()}\n${sections.join("\n")}`;
}

const HEAD = `What others wrote that is part of Walkaway's files, and their licences. Where a licence may be chosen, it is MIT.
`;

/** The crates that are compiled into the WebAssembly; what only generates code stays with us. @returns {Package[]} */
export function crates() {
  const chosen = ["--locked", "--no-default-features", "--features", PARTS];
  const tree = ["tree", "-p", "walkaway", ...chosen, "--target", PLATFORM, "--edges", "normal,no-proc-macro", "--prefix", "none", "--format", "{p}"];
  const inside = new Set(cargo(tree).split("\n").map((line) => line.split(" ").slice(0, 2).join(" v").replace(" vv", " ")));
  const { packages } = JSON.parse(cargo(["metadata", "--format-version", "1", "--filter-platform", PLATFORM, ...chosen]));
  /** @type {any[]} */
  const found = packages.filter((/** @type {any} */ it) => it.source !== null && inside.has(`${it.name} ${it.version}`));
  if (found.length < 10) throw new Stop("the list of crates is too short to be true; what does `cargo tree` say?");
  return found.map((it) => ({ ...it, folder: dirname(it.manifest_path) }));
}

/** @param {string[]} parameters */
function cargo(parameters) {
  return execFileSync("cargo", parameters, { cwd: at(), encoding: "utf8", maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "inherit"] });
}

/** The npm packages that scripts of www import, and what those need: all that is bundled. @returns {Package[]} */
export function npmPackages() {
  const scripts = readdirSync(at("www"), { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".js"));
  const names = scripts.flatMap((name) => importsOf(readFileSync(at("www", name), "utf8")));
  /** @type {Map<string, Package>} */
  const found = new Map();
  const add = (/** @type {string} */ name) => {
    if (found.has(name)) return;
    const folder = at("node_modules", ...name.split("/"));
    const { version, license, author, dependencies = {} } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    found.set(name, { name, version, license, authors: [author?.name ?? author].filter(Boolean), folder });
    // Types are nobody's code.
    for (const next of Object.keys(dependencies)) if (!next.startsWith("@types/")) add(next);
  };
  for (const name of names) add(name);
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The packages that a script imports: neither its neighbours, nor addresses, nor what the build puts in. @param {string} code */
export function importsOf(code) {
  const bare = code.matchAll(/^(?:import|export)\s(?:[^;"'=()]*\bfrom\s*)?["']([^"'\n]+)["']/gm);
  const called = code.matchAll(/\bimport\(\s*["']([^"'\n]+)["']/g);
  return [...bare, ...called]
    .map(([, name = ""]) => name)
    .filter((name) => !/^[./]|:/.test(name))
    .map((name) => name.split("/").slice(0, name.startsWith("@") ? 2 : 1).join("/"));
}

/** The licence texts that must travel with a package. @param {Package} it @returns {string[]} */
export function textsOf(it) {
  const expression = it.license?.replace(/\s*\/\s*/g, " OR ") ?? "";
  const odd = expression.split(/\s+(?:OR|AND|WITH)\s+|[()]/).map((id) => id.trim()).filter((id) => id && !KNOWN.includes(id));
  if (!expression || odd.length > 0) {
    throw new Stop(`${it.name} ${it.version}: the licence "${it.license}" is new here; read it, then add it to KNOWN in pkg-scripts/lib/notices.mjs`);
  }
  const choosesMit = !/\bAND\b/.test(expression) && expression.split(/\s+OR\s+/).includes("MIT");
  const files = readdirSync(it.folder).filter((name) => LICENCE_FILE.test(name)).sort();
  const texts = files.map((name) => readFileSync(join(it.folder, name), "utf8").replace(/\r\n/g, "\n").trim());
  if (choosesMit) {
    const mit = texts.filter((text) => text.includes("Permission is hereby granted, free of charge"));
    return mit.length > 0 ? mit.slice(0, 1) : [mitOf(it.authors.map((author) => author.replace(/\s*<[^>]*>/, "")).join(", ") || `the authors of ${it.name}`)];
  }
  if (texts.length === 0) throw new Stop(`${it.name} ${it.version}: no licence text comes with it (${it.license})`);
  return texts;
}

function standardLibrary() {
  const version = execFileSync("rustc", ["--version"], { encoding: "utf8" }).trim();
  const rule = "=".repeat(78);
  const what = "The Rust standard library, with compiler_builtins, libm, hashbrown and dlmalloc";
  return `${rule}\n${what} (MIT OR Apache-2.0)\nof ${version}\n${rule}\n\n${mitOf("The Rust Project Contributors")}\n`;
}

/** The text that packages mean which say MIT and bring no text. @param {string} holders */
function mitOf(holders) {
  const ours = readFileSync(at("LICENSE"), "utf8");
  return ours.replace(/^Copyright.*$/m, () => `Copyright (c) ${holders}`).trim();
}
