// Prints the line coverage of the rules, file by file.
import { readFileSync } from "node:fs";
import { at } from "./lib/run.mjs";

const [path = at("target", "coverage.json")] = process.argv.slice(2);
const { data } = JSON.parse(readFileSync(path, "utf8"));
/** @type {{ name: string, count: number, covered: number }[]} */
const rows = data[0].files
  .filter((/** @type {{ filename: string }} */ { filename }) => filename.startsWith(at("src", "rules")))
  .map((/** @type {any} */ { filename, summary }) => ({
    name: filename.slice(at("src").length + 1),
    count: summary.lines.count,
    covered: summary.lines.covered,
  }));
const all = (/** @type {"count" | "covered"} */ key) => rows.reduce((sum, row) => sum + row[key], 0);
const shown = [...rows, { name: "all rules", count: all("count"), covered: all("covered") }];
const width = Math.max(...shown.map(({ name }) => name.length));
for (const { name, count, covered } of shown) {
  const share = count ? ((covered / count) * 100).toFixed(1) : "100.0";
  console.log(`${name.padEnd(width)} ${share.padStart(6)} %  ${covered} of ${count} lines`);
}
