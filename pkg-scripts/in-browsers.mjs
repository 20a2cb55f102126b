// Runs the browser tests: `node pkg-scripts/in-browsers.mjs [--engine chromium|firefox] [file…]`, by default all files in both.
//
// A file is a process with a browser of its own, and a browser mostly waits: as many run side by side as there are
// processors. A file that fails is run once more when nothing runs beside it; if it then passes, that is said and the run
// passes. A fault fails twice; a machine that stalled for a while does not.
import { spawn } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { at } from "./lib/run.mjs";

const { values, positionals } = parseArgs({ allowPositionals: true, options: { engine: { type: "string", multiple: true } } });
const engines = values.engine ?? ["chromium", "firefox"];
const folder = at("tests", "browser");
const all = readdirSync(folder).filter((name) => name.endsWith(".test.mjs")).map((name) => join(folder, name));
const files = positionals.length ? positionals : all;
/** What takes longest, and then what is long, begins first, so that nothing is left running alone. */
const LONGEST = ["access", "whose", "screen"];
const weight = (/** @type {string} */ file) => (LONGEST.some((name) => file.endsWith(`${name}.test.mjs`)) ? 1e6 : 0) + statSync(file).size;
/** A file that takes longer hangs. */
const PATIENCE = 15 * 60_000;
/** How many files may run at once. */
const LANES = Math.max(1, Math.min(4, availableParallelism()));

/** @typedef {{ engine: string, file: string }} Task */
/** @type {Task[]} */
const tasks = engines
  .flatMap((engine) => files.map((file) => ({ engine, file })))
  .sort((a, b) => weight(b.file) - weight(a.file));

/** Runs a file. @param {Task} task @returns {Promise<{ passed: boolean, output: string, took: number }>} */
function run({ engine, file }) {
  const began = Date.now();
  return new Promise((done) => {
    const child = spawn(process.execPath, ["--test", "--test-reporter=tap", file], { env: { ...process.env, ENGINE: engine } });
    /** @type {Buffer[]} */
    const heard = [];
    for (const out of [child.stdout, child.stderr]) out.on("data", (data) => heard.push(data));
    // What it has started may hold its output open for ever.
    const hung = setTimeout(() => {
      child.kill("SIGKILL");
      heard.push(Buffer.from(`\nnot ok 0 - hangs for ${PATIENCE / 60_000} minutes\n`));
      end(1);
    }, PATIENCE);
    const end = (/** @type {number | null} */ code) => {
      clearTimeout(hung);
      done({ passed: code === 0, output: Buffer.concat(heard).toString("utf8"), took: Math.round((Date.now() - began) / 1000) });
    };
    child.on("error", () => end(1)).on("close", end);
  });
}

const nameOf = (/** @type {Task} */ { engine, file }) => `${file.slice(file.lastIndexOf("/") + 1)} in ${engine}`;
const count = (/** @type {string} */ output, /** @type {string} */ what) => Number(output.match(new RegExp(`^# ${what} (\\d+)`, "m"))?.[1] ?? 0);
const failures = (/** @type {string} */ output) => output.split("\n").flatMap((line) => line.match(/^\s*not ok \d+ - (.*)$/)?.[1] ?? []);

/** @type {{ task: Task, names: string[] }[]} */
const again = [];
const sum = { tests: 0, skipped: 0 };
/** @param {Task} task @param {Awaited<ReturnType<typeof run>>} result */
function tell(task, { output, took }) {
  sum.tests += count(output, "tests");
  sum.skipped += count(output, "skipped");
  console.log(`ok: ${nameOf(task)}: ${count(output, "tests")} tests, ${count(output, "skipped")} skipped, ${took} s`);
}

const waiting = [...tasks];
await Promise.all(
  Array.from({ length: LANES }, async () => {
    for (let task = waiting.shift(); task; task = waiting.shift()) {
      const result = await run(task);
      if (result.passed) tell(task, result);
      else {
        again.push({ task, names: failures(result.output) });
        console.log(`failed beside others, to be run alone: ${nameOf(task)}\n${result.output.replace(/^/gm, "  | ")}`);
      }
    }
  }),
);
/** @type {string[]} */
const stalled = [];
let failed = 0;
for (const { task, names } of again) {
  const result = await run(task);
  if (result.passed) {
    tell(task, result);
    stalled.push(`${nameOf(task)}: ${names.join("; ")}`);
  } else {
    failed++;
    console.log(`failed: ${nameOf(task)}\n${result.output}`);
  }
}
for (const line of stalled) console.log(`passed only when it ran alone: ${line}`);
console.log(`${sum.tests} tests, ${sum.skipped} skipped, ${failed} files failed`);
process.exitCode = failed ? 1 : 0;
