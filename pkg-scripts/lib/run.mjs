// Running other programs, and saying what happens while they do.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
export const at = (/** @type {string[]} */ ...parts) => join(root, ...parts);

/** Runs a program in the project's directory; its output goes where ours goes. */
export function run(/** @type {string} */ program, /** @type {string[]} */ args, env = {}) {
  return new Promise((done, fail) => {
    const child = spawn(program, args, { cwd: root, stdio: "inherit", env: { ...process.env, ...env } });
    child.on("error", (error) => fail(new Stop(`${program} could not be started: ${error.message}`)));
    child.on("exit", (code) => {
      if (code === 0) done(undefined);
      else fail(new Stop(`${program} ${args.join(" ")} failed (${code})`));
    });
  });
}

/** A failure that has been explained already: no stack trace wanted. */
export class Stop extends Error {}

/** Runs `work`, and prints what it is and how long it took. */
export async function step(/** @type {string} */ name, /** @type {() => Promise<string | void> | string | void} */ work) {
  const start = performance.now();
  const note = await work();
  const time = `${((performance.now() - start) / 1000).toFixed(1)} s`;
  console.log(`${time.padStart(8)}  ${name}${note ? ` (${note})` : ""}`);
}

/** A short hash of texts and bytes. */
export function hash(/** @type {(string | Uint8Array)[]} */ ...parts) {
  const sum = createHash("sha256");
  for (const part of parts) sum.update(part).update("\0");
  return sum.digest("hex").slice(0, 10);
}

/** Does `work` unless the file `stamp` says that it was done for this very `key`, and what came of it is still there. */
export async function unlessDone(
  /** @type {string} */ stamp,
  /** @type {string} */ key,
  /** @type {string[]} */ outputs,
  /** @type {() => Promise<void>} */ work,
) {
  if (read(stamp) === key && outputs.every((path) => existsSync(path))) return "nothing changed";
  await work();
  write(stamp, key);
  return undefined;
}

/** A file's text, or nothing. */
export function read(/** @type {string} */ path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

/** Writes a file and the directories it lies in, unless it holds just that already. */
export function write(/** @type {string} */ path, /** @type {string | Uint8Array} */ content) {
  if (typeof content === "string" && read(path) === content) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** The last thing of a script: prints why it stopped and says so to whoever called it. */
export async function main(/** @type {() => Promise<void>} */ work) {
  try {
    await work();
  } catch (error) {
    console.error(error instanceof Stop ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}
