// Subresource integrity: a hash of every built file, for those who paste a script tag and want to know what they run.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";
import { at, write } from "./run.mjs";

const NAME = "integrity.json";
/** What a page loads by itself; only these are printed. */
const LOADED = [".js", ".css", ".wasm"];

/** The hash of a file, as an `integrity` attribute wants it. @param {Uint8Array | string} bytes */
export function sri(bytes) {
  return `sha384-${createHash("sha384").update(bytes).digest("base64")}`;
}

/** Every file under a folder, by its path in it. @param {string} folder @returns {string[]} */
export function filesIn(folder) {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = found.filter((entry) => entry.isFile());
  return files.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/")).sort();
}

/**
 * Writes the hashes of all files of a folder into its integrity.json.
 * @param {string} folder
 * @returns {Record<string, string>}
 */
export function writeIntegrity(folder) {
  const { version } = JSON.parse(readFileSync(at("package.json"), "utf8"));
  const names = filesIn(folder).filter((name) => name !== NAME);
  const files = Object.fromEntries(names.map((name) => [name, sri(readFileSync(join(folder, name)))]));
  write(join(folder, NAME), JSON.stringify({ version, files }, null, 2) + "\n");
  return files;
}

/** Prints the hashes of what pages load. @param {Record<string, string>} files */
export function printIntegrity(files) {
  const loaded = Object.keys(files).filter((name) => LOADED.includes(extname(name)));
  const width = Math.max(...loaded.map((name) => name.length));
  console.log("integrity (all files: dist/integrity.json)");
  for (const name of loaded) console.log(`${name.padEnd(width)}  ${files[name]}`);
  console.log();
}
