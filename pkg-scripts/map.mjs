// Tries a mapping without a CRM: `node pkg-scripts/map.mjs mapping.json record.json [policy.json] [--lang=en]`. Prints
// the mapping's mistakes, what of the record could not be read, what is missing and why, and the deal. Ends with 1 when
// there is a mistake or something could not be read.
//
// The mistakes are found by the WebAssembly of dist/; without a build only the record is tried, and it says so.
import { existsSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { mapRecord } from "../www/hosts/map.js";
import { mistakeText, problemText } from "../www/hosts/map-words.js";
import { at, main, Stop } from "./lib/run.mjs";

const TITLES = {
  es: { mistakes: "Errores de la asignación", worth: "Conviene asignar", problems: "No se pudo leer", missing: "Falta", deal: "El trato", none: "nada", unchecked: "sin revisar: falta dist/ (npm run build)" },
  en: { mistakes: "Mistakes of the mapping", worth: "Worth mapping", problems: "Could not be read", missing: "Missing", deal: "The deal", none: "none", unchecked: "not checked: dist/ is not there (npm run build)" },
};

/** @typedef {import("../www/index.js").Guidance["errors"]} Mistakes */

/**
 * Every mistake of a mapping, or nothing without a build.
 * @param {unknown} mapping @param {unknown} policy @returns {Promise<Mistakes | undefined>}
 */
export async function mistakesOf(mapping, policy, dist = at("dist")) {
  const entry = `${dist}/index.js`;
  if (!existsSync(entry)) return undefined;
  const api = await import(pathToFileURL(entry).href);
  const script = readFileSync(entry, "utf8").match(/walkaway-card\.\w+\.js/)?.[0] ?? "";
  const chunk = readFileSync(`${dist}/${script}`, "utf8").match(/walkaway-rules\.\w+\.js/)?.[0] ?? "";
  const wasm = readFileSync(`${dist}/${chunk}`, "utf8").match(/walkaway-rules\.\w+\.wasm/)?.[0] ?? "";
  // Node does not fetch files.
  api.configure({ rulesWasm: readFileSync(`${dist}/${wasm}`) });
  return (await api.rules()).checkMapping(mapping, policy);
}

/** @param {string | undefined} path @param {string} what */
function json(path, what) {
  if (path === undefined) throw new Stop(`node pkg-scripts/map.mjs mapping.json record.json [policy.json] [--lang=en]\n${what} is missing`);
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw new Stop(`${path}: ${error instanceof Error ? error.message : error}`);
  }
}

/** @param {string} title @param {string[]} lines */
function section(title, lines) {
  console.log(`${title}:`);
  for (const line of lines) console.log(`  ${line}`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await main(async () => {
    const files = process.argv.slice(2).filter((word) => !word.startsWith("--"));
    const lang = process.argv.includes("--lang=en") ? "en" : "es";
    const titles = TITLES[lang];
    const [mapping, record] = [json(files[0], "mapping.json"), json(files[1], "record.json")];
    const policy = files[2] === undefined ? null : json(files[2], "policy.json");
    const found = await mistakesOf(mapping, policy);
    const { deal, problems } = mapRecord(mapping, record);
    const { missing = [], ...facts } = deal;

    const said = (/** @type {string[]} */ lines) => (lines.length > 0 ? lines : [titles.none]);
    const of = (/** @type {string} */ severity) =>
      (found ?? []).filter((it) => it.severity === severity).map((it) => mistakeText(it, lang));
    section(titles.mistakes, found ? said(of("error")) : [titles.unchecked]);
    if (of("warning").length > 0) section(titles.worth, of("warning"));
    section(titles.problems, said(problems.map((problem) => problemText(problem, lang))));
    section(titles.missing, said(missing.map(({ path, why }) => `${path}: ${why}`)));
    section(titles.deal, JSON.stringify(facts, null, 2).split("\n"));
    if (of("error").length > 0 || problems.length > 0) process.exitCode = 1;
  });
}
