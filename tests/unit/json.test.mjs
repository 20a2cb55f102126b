// Our JSON is the language's, on pages that have changed theirs.
import assert from "node:assert/strict";
import { test } from "node:test";
import { fromText, toText } from "../../www/plain/json.js";

/** Numbers that look random and are the same each time. */
function* numbers(seed = 7) {
  for (;;) {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    yield (mixed ^ (mixed >>> 14)) >>> 0;
  }
}

/** @param {Generator<number>} random @param {number} depth @returns {any} */
function made(random, depth) {
  const draw = (/** @type {number} */ below) => random.next().value % below;
  const text = () => String.fromCharCode(...Array.from({ length: draw(6) }, () => [draw(128), draw(65536), 0xd800 + draw(2048), 34, 92][draw(5)] ?? 0));
  const kind = draw(depth === 0 ? 5 : 8);
  if (kind === 0) return [null, true, false][draw(3)];
  if (kind === 1) return [0, -0, 1e21, 5e-324, -1.5e-7, 0.1, Number.MAX_VALUE, draw(1e9)][draw(8)];
  if (kind === 2) return [undefined, () => 1, Symbol("x"), NaN, Infinity][draw(5)];
  if (kind < 5) return text();
  if (kind < 7) return Array.from({ length: draw(4) }, () => made(random, depth - 1));
  return Object.fromEntries(Array.from({ length: draw(4) }, () => [[text(), "__proto__", "toString"][draw(3)], made(random, depth - 1)]));
}

test("what is written and read is what the language writes and reads", () => {
  const random = numbers();
  for (let turn = 0; turn < 5000; turn++) {
    const value = made(random, 4);
    for (const [indent, space] of /** @type {const} */ ([["", 0], [" ", 1], ["  ", 2]])) {
      const theirs = JSON.stringify(value, null, space) ?? "null";
      assert.equal(toText(value, { indent }), theirs);
      assert.deepEqual(fromText(theirs), JSON.parse(theirs));
    }
  }
});

test("what is no JSON is refused, and only that", () => {
  const texts = ["", " ", "{", "[", "[1,]", "{,}", '{"a"}', '{"a":}', "{a:1}", "[1 2]", "01", "1.", ".5", "+1", "-", "1e", "nul", "nulll", "tru", '"', '"\n"', '"\\x"', '"\\u12g4"', "'a'", "[1]]", "1 2", "NaN", "\u00a01", "undefined", '{"a":1,}', "[", '"\\'];
  const good = ["0", "-0", "1e5", "1E+5", "1.25e-3", " [ ] ", "{ }", '"\\u00e9\\/"', "\t[1,\r\n2]", '{"a":1,"a":2}', '{"__proto__":{"b":1}}'];
  for (const text of [...texts, ...good]) {
    let theirs;
    try {
      theirs = JSON.parse(text);
    } catch {
      assert.throws(() => fromText(text), SyntaxError, text);
      continue;
    }
    assert.deepEqual(fromText(text), theirs);
  }
  assert.throws(() => fromText("[".repeat(100_000)), SyntaxError);
});

test("cycles, big integers and endless depth fail; with `numbers` what no number can be is text", () => {
  /** @type {any} */
  const cycle = { a: [1] };
  cycle.a.push(cycle);
  assert.throws(() => toText(cycle), TypeError);
  assert.throws(() => toText(1n), TypeError);
  assert.equal(toText([1n, Infinity, -Infinity, NaN, 2], { numbers: true }), '["1","Infinity","-Infinity","NaN",2]');
});

test("what a page puts on all objects and lists changes nothing; what an object says of itself counts", () => {
  const sample = { list: [1, [2]], text: "a", date: new Date(0), money: { toJSON: () => "12.50" }, number: 5, boxed: [Object(1), Object("x"), Object(true)] };
  const before = JSON.stringify(sample);
  const [stringify, parse] = [JSON.stringify, JSON.parse];
  const kinds = [Object, Array, String, Number, Boolean, Function];
  try {
    for (const { prototype } of kinds) Object.assign(prototype, { toJSON: () => "spoilt", added: 1, get: 1, set: 1 });
    JSON.stringify = () => "spoilt";
    JSON.parse = () => "spoilt";
    const text = toText(sample);
    const back = fromText('{"list":[1],"set":2}');
    // Assertions first when the prototypes are their own again.
    return void (() => {
      for (const { prototype } of kinds) for (const name of ["toJSON", "added", "get", "set"]) delete (/** @type {any} */ (prototype)[name]);
      Object.assign(JSON, { stringify, parse });
      assert.equal(text, before);
      assert.deepEqual(back, { list: [1], set: 2 });
    })();
  } finally {
    for (const { prototype } of kinds) for (const name of ["toJSON", "added", "get", "set"]) delete (/** @type {any} */ (prototype)[name]);
    Object.assign(JSON, { stringify, parse });
  }
});

test("a whole number that JavaScript would round is kept as text where that is asked for: two ids are never one", () => {
  const [one, other] = ["4876876000000333001", "4876876000000333002"];
  assert.deepEqual(fromText(`[${one},-${other},9007199254740991,9007199254740992,0.30000000000000004,1e30]`, { whole: true }), [
    one,
    `-${other}`,
    9007199254740991,
    "9007199254740992",
    0.30000000000000004,
    1e30,
  ]);
  assert.equal(fromText(one), Number(one), "elsewhere a number is one");
});
