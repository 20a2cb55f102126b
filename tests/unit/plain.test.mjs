import assert from "node:assert/strict";
import { runInNewContext } from "node:vm";
import { test } from "node:test";
import { messageOf, plain, same } from "../../www/plain/plain.js";

/** What JSON carries, though it is no plain object. */
class Money {
  #amount;
  /** @param {string} amount */
  constructor(amount) {
    this.#amount = amount;
  }
  toJSON() {
    return { amount: this.#amount, currency: new String("USD") };
  }
}
class Fields {
  amount = "1";
  get cost() {
    return "2";
  }
}
const bare = (/** @type {object} */ it) => Object.assign(Object.create(null), it);
const CARRIED = {
  "an object without a prototype": bare({ a: bare({ b: [bare({ c: 1 }), bare([bare({ d: null })])] }) }),
  "one of another window": runInNewContext("({ a: [{ b: '1' }] })"),
  "one of a class": new Fields(),
  "one that says what it is": new Money("140000"),
  "a day": new Date("2026-11-21T12:00:00Z"),
  "boxed values": { number: new Number(140000), text: new String("USD"), no: new Boolean(false) },
  "a list with a gap": [1, , 3],
  "a frozen one": Object.freeze({ a: Object.freeze([1]) }),
  "one behind a proxy": new Proxy({ a: [1] }, {}),
};

for (const [what, value] of Object.entries(CARRIED)) {
  test(`what JSON carries is read: ${what}`, () => {
    for (const given of [value, [value], { deep: { er: [[value]] } }]) {
      const copy = plain(given);
      assert.equal(JSON.stringify(copy), JSON.stringify(given));
      assert.doesNotThrow(() => structuredClone(copy), "nothing in it is unreadable");
    }
  });
}

test("what a page puts on all objects does not make them lists", () => {
  const common = /** @type {any} */ (Object.prototype);
  common[Symbol.iterator] = function* () {};
  try {
    assert.equal(JSON.stringify(plain({ a: { b: 1 } })), '{"a":{"b":1}}');
  } finally {
    delete common[Symbol.iterator];
  }
});

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
  const none = { toJSON: () => null };
  const copy = plain({ a: () => 1, b: new Date(NaN), c: "kept", get d() { throw new Error("no"); }, e: new Map([[1, 2]]), f: new Set(), g: none });
  assert.equal(copy.c, "kept");
  for (const key of ["a", "b", "d", "e", "f", "g"]) assert.equal(typeof copy[key], "symbol", key);
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

test("what a failure says of itself, whatever it is", () => {
  const throws = {
    get message() {
      throw new Error("mine");
    },
  };
  const proxy = new Proxy(
    {},
    {
      get() {
        throw new Error("mine");
      },
    },
  );
  const nameless = Object.assign(new Error("x"), { message: { a: 1 }, toString: () => { throw new Error("mine"); } });
  const cases = /** @type {[unknown, string][]} */ ([
    [new Error("The field is locked"), "The field is locked"],
    [{ status: 422, message: "The field is locked" }, "The field is locked"],
    ["The field is locked", "The field is locked"],
    [404, "404"],
    [{ status: 422 }, ""],
    [{ message: { text: "x" } }, ""],
    [Object.create(null), ""],
    [undefined, ""],
    [null, ""],
    [Symbol("locked"), "Symbol(locked)"],
    [() => "x", ""],
    [throws, ""],
    [proxy, ""],
    [nameless, ""],
    [new Error("x".repeat(5_000)), "x".repeat(2_000)],
  ]);
  for (const [error, said] of cases) assert.equal(messageOf(error), said);
});
