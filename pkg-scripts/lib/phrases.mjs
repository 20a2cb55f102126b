// The linter's phrase files as the page carries them: without what only their writers read.
import { readdirSync, readFileSync } from "node:fs";
import { at } from "./run.mjs";

/** The files, one for each language, without comments, blank lines and indents. @returns {string[]} */
export function phraseFiles() {
  const folder = at("www", "lang");
  const names = readdirSync(folder).filter((name) => /^avoid\..*\.txt$/.test(name)).sort();
  return names.map((name) => bare(readFileSync(`${folder}/${name}`, "utf8")));
}

/** @param {string} text */
export function bare(text) {
  const lines = text.split("\n").map((line) => line.trim());
  return lines.filter((line) => line && !line.startsWith("//")).join("\n");
}
