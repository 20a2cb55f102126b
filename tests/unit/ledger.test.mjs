import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { Ledger } from "../../www/ledger.js";

const later = () => new Promise((done) => setTimeout(done));

/** A localStorage for Node. */
class Memory {
  #items = new Map();
  getItem(key) {
    return this.#items.get(key) ?? null;
  }
  setItem(key, value) {
    this.#items.set(key, String(value));
  }
  removeItem(key) {
    this.#items.delete(key);
  }
}

beforeEach(() => {
  Object.defineProperty(globalThis, "localStorage", { value: new Memory(), configurable: true });
});

const deal = { id: "D-1", cost: { direct: "80000" } };

/** A host that answers each intent with `result`, and remembers it. */
function hostOf(result) {
  const intents = [];
  return { intents, intent: async (intent) => (intents.push(intent), typeof result === "function" ? result() : result) };
}

test("without a host this browser keeps the answers, by deal", () => {
  const ledger = new Ledger(() => {});
  ledger.see(deal, undefined);
  assert.equal(ledger.answer("cost.overhead", "25000").saves, "browser");
  const other = new Ledger(() => {});
  other.see({ id: "D-2" }, undefined);
  assert.deepEqual(other.answers, {});
  other.see({ id: "D-1" }, undefined);
  assert.deepEqual(other.answers, { "cost.overhead": "25000" });
  other.answer("cost.overhead", null);
  const third = new Ledger(() => {});
  third.see(deal, undefined);
  assert.deepEqual(third.answers, {});
});

test("without storage, or without an id, nobody keeps them and they still count", () => {
  const ledger = new Ledger(() => {});
  ledger.see({ amount: "1" }, undefined);
  assert.equal(ledger.answer("amount", "2").saves, "nowhere");
  assert.deepEqual(ledger.answers, { amount: "2" });
  Object.defineProperty(globalThis, "localStorage", {
    get() {
      throw new Error("forbidden");
    },
    configurable: true,
  });
  const blocked = new Ledger(() => {});
  blocked.see(deal, undefined);
  assert.equal(blocked.saves, "nowhere");
  assert.equal(blocked.answer("amount", "2").saves, "nowhere");
});

test("an answer that the record has taken is the record's with the next snapshot", async () => {
  const ledger = new Ledger(() => {});
  const host = hostOf({ status: "applied" });
  ledger.see(deal, host);
  ledger.answer("cost.overhead", "25000");
  await later();
  assert.equal(host.intents.length, 1);
  assert.equal(host.intents[0].deal_id, "D-1");
  assert.deepEqual(ledger.answers, { "cost.overhead": "25000" });
  ledger.see({ ...deal, cost: { direct: "80000", overhead: "26000" } }, host);
  assert.deepEqual(ledger.answers, {});
});

test("a queued answer stays until the record has it", async () => {
  const ledger = new Ledger(() => {});
  const host = hostOf({ status: "queued" });
  ledger.see(deal, host);
  ledger.answer("cost.overhead", "25000");
  await later();
  ledger.see({ ...deal, name: "renamed" }, host);
  assert.deepEqual(ledger.answers, { "cost.overhead": "25000" });
  ledger.see({ ...deal, cost: { direct: "80000", overhead: "25000" } }, host);
  assert.deepEqual(ledger.answers, {});
});

for (const status of ["rejected", "conflict"]) {
  test(`${status}: the answer is taken back, and what the host says is there`, async () => {
    const ledger = new Ledger(() => {});
    ledger.see(deal, hostOf({ status, message: "no permission" }));
    ledger.answer("cost.overhead", "25000");
    assert.equal(ledger.outcomes[0].status, "sending");
    await later();
    assert.deepEqual(ledger.answers, {});
    assert.deepEqual([ledger.outcomes[0].status, ledger.outcomes[0].message], [status, "no permission"]);
  });
}

test("a host that saves no answers: this browser does", async () => {
  const ledger = new Ledger(() => {});
  ledger.see(deal, hostOf({ status: "unsupported" }));
  ledger.answer("cost.overhead", "25000");
  await later();
  assert.equal(ledger.saves, "browser");
  const other = new Ledger(() => {});
  other.see(deal, undefined);
  assert.deepEqual(other.answers, { "cost.overhead": "25000" });
});

test("a host that throws, and one that answers nonsense, have rejected", async () => {
  for (const result of [() => { throw new Error("offline"); }, undefined, { status: "done" }]) {
    const ledger = new Ledger(() => {});
    ledger.see(deal, hostOf(result));
    ledger.wish({ kind: "request_approval", covers: "price", roles: ["cfo"] });
    await later();
    assert.equal(ledger.outcomes[0].status, "rejected");
  }
});

test("a second click while the first is on its way sends nothing; the repeat after a failure has the same id", async () => {
  const ledger = new Ledger(() => {});
  let fails = true;
  const host = hostOf(() => {
    if (fails) throw new Error("offline");
    return { status: "queued" };
  });
  ledger.see(deal, host);
  const wish = { kind: "request_approval", covers: "price", down_to: "130000" };
  ledger.wish(wish);
  assert.equal(ledger.wish(wish), undefined);
  await later();
  fails = false;
  ledger.wish(wish);
  await later();
  assert.equal(host.intents.length, 2);
  assert.equal(host.intents[0].intent_id, host.intents[1].intent_id);
  assert.equal(ledger.outcomes.length, 1);
  assert.equal(ledger.outcomes[0].status, "queued");
});

test("an answer that comes for another deal is not heard", async () => {
  let draws = 0;
  const ledger = new Ledger(() => draws++);
  ledger.see(deal, hostOf({ status: "rejected" }));
  ledger.answer("cost.overhead", "25000");
  ledger.see({ id: "D-2" }, ledger.host);
  const before = draws;
  await later();
  assert.equal(draws, before);
  assert.deepEqual(ledger.outcomes, []);
});

test("without a host an approval cannot be asked for, and the card can say so", () => {
  const ledger = new Ledger(() => {});
  ledger.see(deal, undefined);
  const intent = ledger.wish({ kind: "request_approval", covers: "term", term: "liability_cap" });
  assert.equal(intent?.kind, "request_approval");
  assert.deepEqual([ledger.outcomes[0].subject, ledger.outcomes[0].status], ["term:liability_cap", "unsupported"]);
});
