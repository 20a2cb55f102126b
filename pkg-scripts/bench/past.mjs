// How long a back-test takes and what it holds: `node pkg-scripts/bench/past.mjs [rows]`, on the WebAssembly that was built
// last. The rows are the demo's made-up deals, one year after the other. On a machine that others use, look at the
// processor's time.
import { PAST_MAPPING, pastSource } from "../../www/demo/past-deals.js";
import { backtest } from "../../www/studio/backtest/run.js";
import { lookingBack } from "../../tests/unit/rules-module.mjs";

const rows = Number(process.argv[2] ?? 1_000_000);
/** Some of the rows, written before the clock runs, and given again and again. @type {Uint8Array[]} */
const parts = [];
const some = Math.min(rows, 100_000);
for await (const part of pastSource({ count: some }).parts()) parts.push(part);
const [first = new Uint8Array(), ...rest] = parts;
const head = first.indexOf(10) + 1;
const source = {
  name: "past.csv",
  async *parts() {
    for (let given = 0; given < rows; given += some) {
      yield given ? first.subarray(head) : first;
      yield* rest;
    }
  },
};

let most = 0;
const looks = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 20);
const [started, processor] = [performance.now(), process.cpuUsage()];
const { result } = await backtest(source, { mapping: PAST_MAPPING, days: "payment_days", judge: () => lookingBack({}, undefined) });
const [waited, { user, system }] = [performance.now() - started, process.cpuUsage(processor)];
clearInterval(looks);
const judged = result.summary().rows;
const each = (/** @type {number} */ ms) => `${(ms / 1000).toFixed(1)} s, ${((ms * 1000) / judged).toFixed(2)} µs a row`;
console.log(`${judged} rows: ${each(waited)}; of the processor ${each((user + system) / 1000)}; ${Math.round(most / 1e6)} MB at the most`);
