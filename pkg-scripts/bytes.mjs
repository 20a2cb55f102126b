// Where the bytes of a part's wasm are, before wasm-opt: `node pkg-scripts/bytes.mjs [part] [how many rows]`. A function that
// was inlined counts for the one that it was inlined into.
import { readFileSync } from "node:fs";
import { at } from "./lib/run.mjs";

const [part = "card", rows = "40"] = process.argv.slice(2);
const bytes = readFileSync(at("target", "web", part, "compiled.wasm"));
const CUSTOM = 0;
const IMPORT = 2;
const CODE = 10;
const FUNCTION_NAMES = 1;
let place = 8;

function number() {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[place++] ?? 0;
    value += (byte & 127) * 2 ** shift;
    if (byte < 128) return value;
  }
}

function text() {
  const length = number();
  place += length;
  return bytes.toString("utf8", place - length, place);
}

/** @type {number[]} */
const sizes = [];
/** @type {string[]} */
const names = [];
let imported = 0;
while (place < bytes.length) {
  const section = bytes[place++];
  const length = number();
  const end = place + length;
  if (section === IMPORT) {
    // Rust imports functions only, until wasm-bindgen has been at it.
    imported = number();
  } else if (section === CODE) {
    const count = number();
    for (let index = 0; index < count; index++) {
      const size = number();
      sizes.push(size);
      place += size;
    }
  } else if (section === CUSTOM && text() === "name") {
    while (place < end) {
      const kind = bytes[place++];
      const after = number() + place;
      if (kind === FUNCTION_NAMES) {
        const count = number();
        for (let index = 0; index < count; index++) names[number()] = text();
      }
      place = after;
    }
  }
  place = end;
}

/** @type {Map<string, { size: number, count: number }>} */
const byName = new Map();
sizes.forEach((size, index) => {
  const name = (names[index + imported] ?? "?").replace(/17h[0-9a-f]{16}E.*$/, "").replace(/^_ZN/, "");
  const known = byName.get(name) ?? { size: 0, count: 0 };
  byName.set(name, { size: known.size + size, count: known.count + 1 });
});
const sorted = [...byName].sort(([, a], [, b]) => b.size - a.size);
console.log(`${sizes.reduce((a, b) => a + b, 0)} bytes of code in ${sizes.length} functions; the largest, with how often they exist:`);
for (const [name, { size, count }] of sorted.slice(0, Number(rows))) {
  console.log(`${String(size).padStart(7)} ${String(count).padStart(4)}  ${name.slice(0, 140)}`);
}
