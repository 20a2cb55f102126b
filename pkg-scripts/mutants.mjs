// Mutation testing of the rules that judge, to the end and in one build: what `cargo mutants` would change is asked of it
// (`--list`), every change is put behind a number in a copy of the sources, and the tests run once for each number.
// Built one by one, a thousand of them take a day.
//
//   cargo install cargo-mutants && node pkg-scripts/mutants.mjs [words of a path, as price]
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { basename, join } from "node:path";
import { at } from "./lib/run.mjs";

/** The rules that judge (price, terms, fit, signs, approvals, judge) and the money they count in. */
const FILES = ["approvals", "fit", "judge", "price", "price/read", "price/tell", "range", "rows", "signs", "terms"].map((name) => `src/rules/judging/${name}.rs`)
  .concat("src/rules/number/money.rs");
/** Quick ones first: most mutants die in them. */
const TESTS = "lib cases demo_deals what_if edges next ended scale policy leave leverage say avoid brief talks text mapping plays review one_voice laws".split(" ");
const LIMIT = 60_000;

/** @typedef {{ name: string, file: string, genre: string, replacement: string, function?: { span: Span }, span: Span }} Mutant */
/** @typedef {{ start: { line: number, column: number }, end: { line: number, column: number } }} Span */

const words = process.argv.slice(2);
const all = /** @type {Mutant[]} */ (JSON.parse(
  execFileSync("cargo", ["mutants", "-p", "walkaway-rules", ...FILES.flatMap((file) => ["--file", file]), "--list", "--json"], {
    cwd: at(),
    encoding: "utf8",
    maxBuffer: 1 << 28,
  }),
)).filter((mutant) => words.every((word) => mutant.file.includes(word)));

const tree = at("target", "mutants", "tree");
rmSync(tree, { recursive: true, force: true });
mkdirSync(tree, { recursive: true });
for (const part of ["Cargo.toml", "Cargo.lock", "src", "tests", "www", "benches", "pkg-scripts"])
  cpSync(at(part), join(tree, part), { recursive: true });
const crate = join(tree, "src", "rules", "lib.rs");
writeFileSync(
  crate,
  `${readFileSync(crate, "utf8")}
/// Which mutant runs; 0: none.
pub(crate) fn mutant() -> u32 {
    static RUNS: std::sync::OnceLock<u32> = std::sync::OnceLock::new();
    *RUNS.get_or_init(|| std::env::var("MUTANT").ok().and_then(|text| text.parse().ok()).unwrap_or(0))
}
`,
);

/** Where the block that ends at `end` (exclusive) begins: its brace, past strings, characters and comments. */
function blockBefore(/** @type {string[]} */ text, /** @type {number} */ from, /** @type {number} */ end) {
  const open = [];
  for (let i = from; i < end; i += 1) {
    const [c, next] = [text[i], text[i + 1]];
    if (c === "/" && next === "/") while (i < end && text[i] !== "\n") i += 1;
    else if (c === "r" && (next === '"' || (next === "#" && text[i + 2] === '"')) && !/\w/.test(text[i - 1] ?? "")) {
      const close = next === "#" ? '"#' : '"';
      i += close.length + 1;
      while (text.slice(i, i + close.length).join("") !== close) i += 1;
      i += close.length - 1;
    } else if (c === '"') {
      for (i += 1; text[i] !== '"'; i += 1) if (text[i] === "\\") i += 1;
    } else if (c === "'" && (next === "\\" || text[i + 2] === "'")) {
      i += next === "\\" ? 3 : 2;
      while (text[i] !== "'") i += 1;
    } else if (c === "{") open.push(i);
    else if (c === "}") {
      const start = open.pop();
      if (i === end - 1) return start;
    }
  }
  return undefined;
}

/** Writes the files with all mutants of `alive` in them; gives the lines each stands on. */
function write(/** @type {Map<number, Mutant>} */ alive) {
  /** @type {{ file: string, from: number, to: number, id: number }[]} */
  const lines = [];
  const files = new Map();
  for (const [id, mutant] of alive) files.set(mutant.file, [...(files.get(mutant.file) ?? []), { id, mutant }]);
  for (const [file, mutants] of files) {
    const text = [...readFileSync(at(file), "utf8")];
    const starts = [0];
    text.forEach((c, i) => c === "\n" && starts.push(i + 1));
    const place = (/** @type {{ line: number, column: number }} */ { line, column }) => /** @type {number} */ (starts[line - 1]) + column - 1;
    /** @type {Map<number, { open: number, close: number, arms: { id: number, code: string }[] }>} */
    const bodies = new Map();
    for (const { id, mutant } of mutants) {
      if (!mutant.function) continue;
      const end = place(mutant.function.span.end);
      const open = blockBefore(text, place(mutant.function.span.start), end);
      if (open === undefined) throw new Error(`no body found for ${mutant.name}`);
      const body = bodies.get(open) ?? { open, close: end - 1, arms: [] };
      bodies.set(open, body);
      const [from, to] = [place(mutant.span.start), place(mutant.span.end)];
      body.arms.push({ id, code: [...text.slice(open + 1, from), mutant.replacement, ...text.slice(to, end - 1)].join("") });
    }
    const sorted = [...bodies.values()].sort((a, b) => a.open - b.open);
    /** The text of a part, each body in it with its mutants; a function inside another keeps its own. @returns {string} */
    const rendered = (/** @type {number} */ from, /** @type {number} */ to) => {
      let made = "";
      let last = from;
      for (const { open, close, arms } of sorted) {
        if (open < last || close >= to) continue;
        const mutants = arms.map(({ id, code }) => `${id} => {/*from ${id}*/${code}\n/*to ${id}*/}\n`).join("");
        made += `${text.slice(last, open + 1).join("")} match crate::mutant() {\n${mutants}_ => {${rendered(open + 1, close)}\n} }`;
        last = close;
      }
      return made + text.slice(last, to).join("");
    };
    const done = rendered(0, text.length);
    const lineOf = (/** @type {string} */ mark) => done.slice(0, done.indexOf(mark)).split("\n").length;
    for (const { id } of mutants) lines.push({ file, from: lineOf(`/*from ${id}*/`), to: lineOf(`/*to ${id}*/`), id });
    writeFileSync(join(tree, file), done);
  }
  return lines;
}

const cargo = (/** @type {string[]} */ args) =>
  spawnSync("cargo", [...args, "--message-format=json"], {
    cwd: tree,
    encoding: "utf8",
    maxBuffer: 1 << 30,
    env: { ...process.env, CARGO_TARGET_DIR: at("target", "mutants", "built"), RUSTFLAGS: "--cap-lints warn", CARGO_PROFILE_TEST_DEBUG: "0", CARGO_PROFILE_TEST_OPT_LEVEL: "1" },
  });
const messages = (/** @type {string} */ text) => text.split("\n").filter((line) => line.startsWith("{")).map((line) => JSON.parse(line));

// What does not compile is no mutant.
const alive = new Map(all.map((mutant, i) => [i + 1, mutant]));
for (;;) {
  const lines = write(alive);
  const { status, stdout, stderr } = cargo(["check", "-p", "walkaway-rules"]);
  if (status === 0) break;
  const errors = messages(stdout).map(({ message }) => message).filter((message) => message?.level === "error" && message.spans.length > 0);
  const dropped = new Set(
    errors.flatMap(({ spans }) => {
      const at = (/** @type {any} */ span) => lines.filter(({ file, from, to }) => span.file_name.endsWith(file) && span.line_start >= from && span.line_start <= to).map(({ id }) => id);
      // Of several that do not go together one is at fault.
      const first = spans.filter((/** @type {any} */ span) => span.is_primary).flatMap(at);
      return first.length > 0 ? first : spans.flatMap(at);
    }),
  );
  if (dropped.size === 0) throw new Error(`it does not compile, and not because of a mutant:\n${errors.map(({ rendered }) => rendered).join("\n")}${stderr.slice(-500)}`);
  for (const id of dropped) alive.delete(id);
  console.log(`${dropped.size} do not compile`);
}
console.log(`${alive.size} mutants of ${all.length}; building the tests`);

const built = cargo(["test", "--no-run", "-p", "walkaway-rules", ...TESTS.map((name) => (name === "lib" ? "--lib" : `--test=${name}`))]);
if (built.status !== 0) throw new Error(built.stderr.slice(-3000));
const programs = new Map(messages(built.stdout).filter((message) => message.executable && message.profile?.test).map((message) => [message.target.kind[0] === "lib" ? "lib" : message.target.name, message.executable]));
const tests = TESTS.map((name) => ({ name, program: /** @type {string} */ (programs.get(name) ?? programs.get("walkaway_rules")) }));

/** Whether the tests notice; by which, or `undefined`. */
async function caught(/** @type {number} */ id) {
  for (const { name, program } of tests) {
    const failed = await new Promise((done) => {
      const child = spawn(program, ["--test-threads=1", "-q"], { cwd: join(tree, "src", "rules"), stdio: "ignore", env: { ...process.env, MUTANT: `${id}`, PROPTEST_CASES: "200" } });
      const timer = setTimeout(() => child.kill("SIGKILL"), LIMIT);
      child.on("exit", (code) => (clearTimeout(timer), done(code !== 0)));
    });
    if (failed) return name;
  }
  return undefined;
}

const healthy = await caught(0);
if (healthy) throw new Error(`${healthy} fails without a mutant (${basename(programs.get(healthy) ?? "")})`);
/** @type {Map<string, [number, number]>} */
const score = new Map();
const missed = [];
const queue = [...alive];
let done = 0;
await Promise.all(
  Array.from({ length: Number(process.env.JOBS ?? availableParallelism()) }, async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [id, mutant] = next;
      const by = await caught(id);
      const [killed, count] = score.get(mutant.file) ?? [0, 0];
      score.set(mutant.file, [killed + (by ? 1 : 0), count + 1]);
      done += 1;
      if (!by) {
        missed.push(mutant.name);
        console.log(`MISSED ${mutant.name}`);
      }
      if (done % 50 === 0) console.log(`${done} of ${alive.size}, ${missed.length} missed`);
    }
  }),
);
for (const [file, [killed, count]] of [...score].sort()) console.log(`${file.padEnd(40)} ${killed} of ${count}  ${((100 * killed) / count).toFixed(1)} %`);
console.log(`${alive.size - missed.length} of ${alive.size} caught (${((100 * (alive.size - missed.length)) / alive.size).toFixed(1)} %), ${all.length - alive.size} of ${all.length} did not compile`);
