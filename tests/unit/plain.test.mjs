import assert from "node:assert/strict";
import { test } from "node:test";
import { plain, same } from "../../www/plain.js";

test("plain data is copied as it is", () => {
  const deal = { id: "D-1", offers: [{ amount: "1.50", on: null }], seats: 3, fit: { a: { met: true } } };
  const copy = plain(deal);
  assert.deepEqual(copy, deal);
  assert.notEqual(copy, deal);
});

test("the same data again is the same copy", () => {
  const copy = plain({ a: [1, { b: "c" }] });
  assert.equal(plain({ a: [1, { b: "c" }] }, copy), copy);
  assert.notEqual(plain({ a: [1, { b: "d" }] }, copy), copy);
  assert.notEqual(plain({ a: [1, { b: "c" }], d: undefined }, copy), copy);
});

test("what is no data is marked in its place, and the rest is kept", () => {
  const copy = plain({ a: () => 1, b: new Date(), c: "kept", get d() { throw new Error("no"); } });
  assert.equal(copy.c, "kept");
  for (const key of ["a", "b", "d"]) assert.equal(typeof copy[key], "symbol");
});

test("it ends: cycles, depth, a million values", () => {
  const cycle = {};
  cycle.self = cycle;
  cycle.list = [cycle, cycle, cycle];
  plain(cycle);
  let deep = {};
  for (let level = 0; level < 100_000; level++) deep = { deep };
  plain(deep);
  const long = plain(new Array(1_000_000).fill(0));
  assert.ok(long.length <= 250_001);
  assert.equal(typeof long.at(-1), "symbol", "a list that ends early says so");
});

test("a key called __proto__ is a key", () => {
  const copy = plain(JSON.parse('{"__proto__": {"polluted": true}}'));
  assert.equal(copy.polluted, undefined);
  assert.ok(Object.hasOwn(copy, "__proto__"));
});

test("same tells lists from objects, and zero from minus zero", () => {
  assert.ok(!same([], {}));
  assert.ok(!same(0, -0));
  assert.ok(same(NaN, NaN));
});
