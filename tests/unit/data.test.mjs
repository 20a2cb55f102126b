// The text that the rules read says what the copy says that a card keeps, whatever a page gives.
import assert from "node:assert/strict";
import { runInNewContext } from "node:vm";
import { test } from "node:test";
import { dataText } from "../../www/rules/data.js";
import { plain } from "../../www/plain/plain.js";

/** A copy as text, written as plainly as can be. @param {any} copy @returns {string} */
function written(copy) {
  if (copy === undefined) return "null";
  if (typeof copy === "symbol") return "?";
  if (typeof copy === "number") return String(copy);
  if (Array.isArray(copy)) return `[${copy.map(written).join(",")}]`;
  if (typeof copy !== "object" || copy === null) return JSON.stringify(copy);
  return `{${Object.keys(copy).map((key) => `${JSON.stringify(key)}:${written(copy[key])}`).join(",")}}`;
}

const cycle = /** @type {any} */ ({ a: 1 });
cycle.self = cycle;
cycle.list = [cycle, cycle];
const deep = (/** @type {number} */ levels) => {
  let value = /** @type {any} */ ("end");
  for (let level = 0; level < levels; level++) value = level % 2 ? [value] : { in: value };
  return value;
};
const failing = { get amount() { throw new Error("no"); }, name: "kept", list: [1, { get x() { throw new Error("no"); } }] };
const proxied = new Proxy({}, { ownKeys() { throw new Error("no"); } });
class Dear {
  toJSON() {
    return { amount: "5" };
  }
}

const TABLE = {
  "nothing": undefined,
  "null": null,
  "what is no number": [NaN, Infinity, -Infinity, -0, 1e21, 1e-7, 0.1 + 0.2, 140000.09999999998],
  "big integers": [1n, -5n, 2n ** 127n, 2n ** 126n],
  "nothing in lists and objects": { list: [undefined, null, , 1], a: undefined, b: null },
  "functions and symbols": { f: () => 1, s: Symbol("x"), list: [() => 1, Symbol("x")] },
  "cycles": cycle,
  "just deep enough, and too deep": [deep(15), deep(16), deep(17), deep(40)],
  "what fails when it is looked at": failing,
  "a proxy that fails": { proxied, after: 1 },
  "days": [new Date("2026-11-21T12:00:00Z"), new Date(NaN)],
  "what says what it is": [new Dear(), { toJSON: () => null }, { toJSON: () => undefined }, { toJSON: () => NaN }],
  "boxed": [new Number(5), new String("x"), new Boolean(false)],
  "what has no form in JSON": { map: new Map([[1, 2]]), set: new Set([1]), bytes: new Uint8Array(3), re: /x/ },
  "texts": ["", "ñ€😀", '"\\/\b\f\n\r\t\u0000\u001f\u2028', "\ud83d", "\ude00x", "x".repeat(10_001), `${"x".repeat(9_999)}😀`],
  "keys": { "": 1, '"\\\n': 2, ["__proto__"]: 3, toString: 4, "😀": 5 },
  "of another window": runInNewContext("({ a: [{ b: '1' }], d: new Date(0) })"),
  "without a prototype": Object.assign(Object.create(null), { a: 1 }),
};

for (const [what, value] of Object.entries(TABLE)) {
  test(`as the copy has it: ${what}`, () => assert.equal(dataText(value), written(plain(value))));
}

test("as the copy has it: more than anything we read", () => {
  for (const many of [Array.from({ length: 300_000 }, (_, place) => place), [[...Array(200_000).keys()], [...Array(100_000).keys()], { a: 1 }]]) {
    assert.ok(dataText(many) === written(plain(many)));
  }
});

test("as the copy has it: any value at all", () => {
  let seed = 7;
  const next = (/** @type {number} */ below) => (seed = (seed * 48271) % 2147483647) % below;
  const leaves = [undefined, null, true, false, 0, -1.5, NaN, 1e300, 7n, "", "x", 'a"b', "\ud800", "ñ", () => 1, Symbol("s"), new Date(5), new Dear()];
  /** @param {number} depth @returns {any} */
  const any = (depth) => {
    const kind = next(depth > 5 ? 1 : 3);
    if (kind === 0) return leaves[next(leaves.length)];
    const length = next(6);
    if (kind === 1) return Array.from({ length }, () => any(depth + 1));
    return Object.fromEntries(Array.from({ length }, () => [String(leaves[9 + next(5)]) + next(3), any(depth + 1)]));
  };
  for (let round = 0; round < 3_000; round++) {
    const value = any(0);
    assert.equal(dataText(value), written(plain(value)));
  }
});

test("whatever the page has put on all objects and lists", () => {
  const [object, list] = /** @type {any[]} */ ([Object.prototype, Array.prototype]);
  object.toJSON = list.toJSON = () => "spoiled";
  object.everywhere = 1;
  try {
    assert.equal(dataText({ a: [1, { b: "c" }] }), '{"a":[1,{"b":"c"}]}');
  } finally {
    delete object.toJSON;
    delete list.toJSON;
    delete object.everywhere;
  }
});
