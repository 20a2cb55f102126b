import assert from "node:assert/strict";
import { beforeEach, mock, test } from "node:test";
import { Ledger, merged } from "../../www/ledger.js";

const later = () => new Promise((done) => setImmediate(done));

/** A localStorage for Node. */
class Memory {
  items = new Map();
  get length() {
    return this.items.size;
  }
  key(at) {
    return [...this.items.keys()][at] ?? null;
  }
  getItem(key) {
    return this.items.get(key) ?? null;
  }
  setItem(key, value) {
    this.items.set(key, String(value));
  }
  removeItem(key) {
    this.items.delete(key);
  }
}

/** What a page remembers is its own: each test is another place. */
let place = "";
let run = 0;
beforeEach(() => {
  place = `https://crm.example/${++run}`;
  Object.defineProperty(globalThis, "localStorage", { value: new Memory(), configurable: true });
});

const deal = { id: "D-1", cost: { direct: "80000" } };
const with_ = (more) => ({ ...deal, cost: { ...deal.cost, ...more } });

/** A host that answers each intent with `result`, and remembers it. */
function hostOf(result) {
  const intents = [];
  return { intents, intent: async (intent) => (intents.push(intent), typeof result === "function" ? result(intent) : result) };
}

/** A card's ledger on a deal. */
function ledgerOn(deal, host, page) {
  const ledger = new Ledger(() => {});
  ledger.see(place, deal, host, page);
  return ledger;
}
const answers = (ledger) => ({ ...ledger.view().answers });
const asides = (ledger) => ledger.view().asides.map(({ path, why }) => `${why} ${path}`);
const saves = (ledger) => ledger.view().saves.map(({ who, count }) => `${who} ${count}`).join();
const answer = (ledger, path, value) => ledger.answer(ledger.record, path, value);
const settle = (ledger, path, why, mine) => ledger.settle(ledger.record, path, why, mine);

/** The same window on the same record after a reload: another module, the same browser. */
async function reloaded(deal, host) {
  const { Ledger } = await import(`../../www/ledger.js?${++run}`);
  const ledger = new Ledger(() => {});
  ledger.see(place, deal, host);
  return ledger;
}

test("without a host this browser keeps the answers, by place and id", async () => {
  const ledger = ledgerOn(deal);
  assert.equal(answer(ledger, "cost.overhead", "25000").saves, "browser");
  assert.equal(saves(ledger), "browser 1");
  ledger.see(place, { id: "D-2" });
  assert.deepEqual(answers(ledger), {});
  ledger.see(`${place} orders`, deal);
  assert.deepEqual(answers(ledger), {}, "the same id elsewhere is another record");
  const again = await reloaded(deal);
  assert.deepEqual(answers(again), { "cost.overhead": "25000" });
  answer(again, "cost.overhead", null);
  assert.deepEqual(answers(await reloaded(deal)), {});
});

test("without storage, or without an id, nobody keeps them and they still count", () => {
  const ledger = ledgerOn({ amount: "1" });
  assert.equal(answer(ledger, "amount", "2").saves, "nowhere");
  assert.deepEqual(answers(ledger), { amount: "2" });
  assert.equal(saves(ledger), "nowhere 1");
  ledger.see(place, { amount: "1", name: "another" });
  assert.deepEqual(answers(ledger), {}, "without an id a record is known by its name and buyer");
  Object.defineProperty(globalThis, "localStorage", {
    get() {
      throw new Error("forbidden");
    },
    configurable: true,
  });
  const blocked = ledgerOn(deal);
  assert.equal(answer(blocked, "amount", "2").saves, "nowhere");
  assert.equal(saves(blocked), "nowhere 1");
});

test("a sandbox that puts something in front of every key hides nothing", async () => {
  const { items } = localStorage;
  const [own, all] = [items.set.bind(items), () => [...items.keys()].map((key) => `LSKey[c]${key}`)];
  localStorage.setItem = (key, value) => own(key, value);
  localStorage.key = (at) => all()[at] ?? null;
  answer(ledgerOn(deal), "cost.overhead", "25000");
  assert.deepEqual(answers(await reloaded(deal)), { "cost.overhead": "25000" });
});

test("the CRM's own value beats a kept answer, both are there, and one is taken", async () => {
  const ledger = ledgerOn(deal);
  answer(ledger, "cost.overhead", "25000");
  answer(ledger, "cost.direct", "70000");
  assert.deepEqual(answers(ledger), { "cost.overhead": "25000", "cost.direct": "70000" }, "over what the CRM says, knowingly");
  ledger.see(place, with_({ direct: "90000", overhead: 25000 }));
  assert.deepEqual(answers(ledger), {});
  assert.deepEqual(asides(ledger), ["differs cost.direct"], "25000 and \"25000\" are the same");
  const again = await reloaded(with_({ direct: "90000" }));
  assert.deepEqual(asides(again), ["differs cost.direct"]);
  settle(again, "cost.direct", "differs", true);
  assert.deepEqual([answers(again), asides(again)], [{ "cost.direct": "70000" }, []]);
  again.see(place, with_({ direct: "95000" }));
  settle(again, "cost.direct", "differs", false);
  assert.deepEqual([answers(again), asides(again)], [{}, []]);
});

test("answers that the page keeps do not hide the record either", () => {
  const page = { "cost.direct": "70000", "cost.overhead": "25000" };
  const ledger = ledgerOn(deal, undefined, page);
  assert.deepEqual([answers(ledger), asides(ledger)], [{ "cost.overhead": "25000" }, ["differs cost.direct"]]);
  settle(ledger, "cost.direct", "differs", false);
  assert.deepEqual([answers(ledger), asides(ledger)], [{ "cost.overhead": "25000" }, []]);
});

test("an answer that the record has taken is the record's with the next snapshot", async () => {
  const host = hostOf({ status: "applied" });
  const ledger = ledgerOn(deal, host);
  assert.equal(saves(ledger), "host 0");
  answer(ledger, "cost.overhead", "25000");
  assert.equal(saves(ledger), "sending 1");
  await later();
  assert.equal(saves(ledger), "crm 1");
  assert.equal(host.intents[0].deal_id, "D-1");
  assert.deepEqual(answers(ledger), { "cost.overhead": "25000" });
  ledger.see(place, with_({ overhead: "26000" }), host);
  assert.deepEqual([answers(ledger), asides(ledger)], [{}, []]);
});

test("a queued answer stays until the record has it, or says otherwise", async () => {
  const host = hostOf({ status: "queued" });
  const ledger = ledgerOn(deal, host);
  answer(ledger, "cost.overhead", "25000");
  await later();
  ledger.see(place, { ...deal, name: "renamed" }, host);
  assert.deepEqual(answers(ledger), { "cost.overhead": "25000" });
  assert.deepEqual(answers(await reloaded(deal, host)), { "cost.overhead": "25000" });
  ledger.see(place, with_({ overhead: "1" }), host);
  assert.deepEqual([answers(ledger), asides(ledger)], [{}, ["differs cost.overhead"]]);
  ledger.see(place, with_({ overhead: "25000.0" }), host);
  assert.deepEqual([answers(ledger), asides(ledger)], [{}, []]);
});

for (const [status, result] of Object.entries({
  rejected: { status: "rejected", message: "no permission" },
  conflict: { status: "conflict", message: "no permission" },
  failed: () => {
    throw new Error("no permission");
  },
})) {
  test(`${status}: the answer stands aside with the host's words, through a reload, and can be sent again`, async () => {
    const host = hostOf(result);
    const ledger = ledgerOn(deal, host);
    answer(ledger, "cost.overhead", "25000");
    await later();
    assert.deepEqual(answers(ledger), {});
    const again = await reloaded(deal, hostOf({ status: "applied" }));
    for (const each of [ledger, again]) {
      const [aside] = each.view().asides;
      assert.deepEqual([aside.why, aside.status, aside.message, aside.mine], ["unsent", status, "no permission", "25000"]);
    }
    const { intent } = settle(again, "cost.overhead", "unsent", true);
    assert.equal(intent.intent_id === host.intents[0].intent_id, status === "failed", "only what may have arrived is the same wish");
    await later();
    assert.deepEqual([answers(again), asides(again)], [{ "cost.overhead": "25000" }, []]);
  });
}

test("a host that is silent for ten seconds: the same, until it answers after all", async () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  try {
    let speak;
    const host = hostOf(() => new Promise((done) => (speak = done)));
    const ledger = ledgerOn(deal, host);
    answer(ledger, "cost.overhead", "25000");
    const wish = { kind: "request_approval", covers: "price", subject: "price:1", justification: "why" };
    const first = ledger.wish(ledger.record, wish);
    await later();
    mock.timers.tick(9_999);
    await later();
    assert.equal(saves(ledger), "sending 1");
    ledger.see(place, { id: "D-2" }, host);
    mock.timers.tick(1);
    await later();
    ledger.see(place, deal, host);
    assert.deepEqual([answers(ledger), asides(ledger)], [{}, ["unsent cost.overhead"]]);
    assert.equal(ledger.view().intents[0].status, "late");
    const second = ledger.wish(ledger.record, wish);
    assert.equal(second.intent_id, first.intent_id);
    await later();
    speak({ status: "queued" });
    await later();
    assert.equal(ledger.view().intents[0].status, "queued");
  } finally {
    mock.timers.reset();
  }
});

test("a path that the host does not support is this browser's, also after a remount; others are still offered", async () => {
  const host = hostOf(({ path }) => ({ status: path === "cost.overhead" ? "unsupported" : "applied" }));
  const ledger = ledgerOn(deal, host);
  answer(ledger, "cost.overhead", "25000");
  await later();
  answer(ledger, "amount", "140000");
  await later();
  assert.equal(saves(ledger), "crm 1,browser 1");
  answer(ledger, "cost.overhead", "26000");
  assert.equal(host.intents.length, 2, "it is not asked again");
  ledger.close();
  const remounted = ledgerOn({ ...deal, amount: "140000" }, host);
  assert.deepEqual(answers(remounted), { "cost.overhead": "26000" });
  assert.deepEqual(answers(await reloaded(deal, host)), { "cost.overhead": "26000" });
});

test("what is on its way when its card goes is heard all the same", async () => {
  let speak;
  const host = hostOf(() => new Promise((done) => (speak = done)));
  const ledger = ledgerOn(deal, host);
  const wish = { kind: "request_approval", covers: "price", subject: "price:1" };
  ledger.wish(ledger.record, wish);
  await later();
  ledger.close();
  speak({ status: "rejected", message: "no" });
  await later();
  const [intent] = ledgerOn(deal, host).view().intents;
  assert.deepEqual([intent.status, intent.message], ["rejected", "no"]);
});

test("a second click while the first is on its way sends nothing; the repeat after a failure has the same id", async () => {
  let fails = true;
  const host = hostOf(() => {
    if (fails) throw new Error("offline");
    return { status: "queued" };
  });
  const ledger = ledgerOn(deal, host);
  const wish = { kind: "request_approval", covers: "price", down_to: "130000" };
  const ask = (more) => ledger.wish(ledger.record, { ...wish, ...more });
  ask();
  assert.equal(ask(), undefined);
  await later();
  fails = false;
  ask({ justification: "and another sentence" });
  await later();
  assert.equal(host.intents.length, 2);
  assert.equal(host.intents[0].intent_id, host.intents[1].intent_id);
  assert.deepEqual(ledger.view().intents.map(({ status }) => status), ["queued"]);
});

test("what was typed on a record is sent for that record, whatever is on show", async () => {
  const host = hostOf({ status: "applied" });
  const ledger = ledgerOn(deal, host);
  const { record } = ledger;
  ledger.see(place, { id: "D-2" }, host);
  ledger.answer(record, "cost.overhead", "25000");
  ledger.wish(record, { kind: "request_approval", covers: "price" });
  assert.equal(ledger.settle(record, "cost.overhead", "differs", true), undefined);
  assert.equal(ledger.answer("none", "cost.overhead", "25000"), undefined);
  await later();
  assert.deepEqual(host.intents.map(({ deal_id }) => deal_id), ["D-1", "D-1"]);
  assert.deepEqual([answers(ledger), ledger.view().intents], [{}, []]);
});

test("answers of an earlier version have no place: they are offered, and count once they are taken", async () => {
  const old = { "cost.overhead": "25000", "cost.direct": "80000", amount: "1" };
  localStorage.setItem("walkaway/1/answers/D-1", JSON.stringify(old));
  const ledger = ledgerOn(deal);
  assert.deepEqual([answers(ledger), asides(ledger)], [{}, ["old cost.overhead", "old amount"]]);
  settle(ledger, "cost.overhead", "old", true);
  settle(ledger, "amount", "old", false);
  assert.deepEqual([answers(ledger), asides(ledger)], [{ "cost.overhead": "25000" }, []]);
  ledger.see(`${place} orders`, deal);
  assert.deepEqual(asides(ledger), ["old amount"], "whoever they belong to still finds them");
});

test("two windows merge answer by answer, hear of each other, and lose nothing", async () => {
  const target = new EventTarget();
  Object.assign(globalThis, {
    addEventListener: target.addEventListener.bind(target),
    dispatchEvent: target.dispatchEvent.bind(target),
  });
  try {
    const [a, b] = [await reloaded({ id: "D-1" }), await reloaded({ id: "D-1" })];
    answer(a, "cost.direct", "80000");
    assert.deepEqual(answers(b), { "cost.direct": "80000" });
    answer(b, "cost.direct", "70000");
    answer(b, "cost.overhead", "25000");
    answer(a, "cost.overhead", "99000");
    for (const each of [a, b]) assert.deepEqual(answers(each), { "cost.direct": "70000", "cost.overhead": "99000" });
    assert.deepEqual([asides(a), asides(b)], [["window cost.direct"], ["window cost.overhead"]]);
    settle(a, "cost.direct", "window", true);
    assert.equal(answers(b)["cost.direct"], "80000");
    answer(b, "cost.overhead", null);
    assert.deepEqual(answers(a), { "cost.direct": "80000" });
  } finally {
    delete globalThis.addEventListener;
    delete globalThis.dispatchEvent;
  }
});

test("one thing that happened is one record, whoever returns it", async () => {
  const ledger = ledgerOn(deal, hostOf({ status: "applied" }));
  const { record } = ledger.wish(ledger.record, { kind: "record", subject: "walk_away:0", record: { kind: "walk_away", on: "2026-10-05" } });
  await later();
  assert.deepEqual(ledger.view().records, [record]);
  assert.deepEqual(ledger.view([{ ...record, id: ` ${record.id} `, by_the_crm: true }]).records.length, 1);
  assert.deepEqual(merged([{ id: 7, a: 1 }], [{ id: "7" }, {}, {}]), [{ id: 7, a: 1 }, {}, {}]);
});

test("a record that the host has not taken can be sent again", async () => {
  let status = "rejected";
  const host = hostOf(() => ({ status, message: "closed period" }));
  const ledger = ledgerOn(deal, host);
  ledger.wish(ledger.record, { kind: "record", subject: "walk_away:0", record: { kind: "walk_away", on: "2026-10-05" } });
  await later();
  assert.deepEqual(asides(ledger), ["record walk_away:0"]);
  status = "applied";
  settle(ledger, "walk_away:0", "record", true);
  await later();
  assert.deepEqual([asides(ledger), ledger.view().records.length], [[], 1]);
  assert.equal(host.intents[1].record.on, "2026-10-05");
});

test("without a host an approval cannot be asked for, and the card can say so", () => {
  const ledger = ledgerOn(deal);
  const intent = ledger.wish(ledger.record, { kind: "request_approval", covers: "term", term: "liability_cap" });
  assert.equal(intent?.kind, "request_approval");
  const [outcome] = ledger.view().intents;
  assert.deepEqual([outcome.subject, outcome.status], ["term:liability_cap", "unsupported"]);
});
