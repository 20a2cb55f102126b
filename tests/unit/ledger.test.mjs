import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { beforeEach, mock, test } from "node:test";
import { isUnquoted } from "../../www/card/lines.js";
import { Ledger, merged, NOW } from "../../www/card/ledger.js";

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
  const { Ledger } = await import(`../../www/card/ledger.js?${++run}`);
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

test("an amount without a currency follows no deal's: kept so it is offered, and taken it has the deal's", async () => {
  const dollars = { ...deal, currency: "USD" };
  // Kept when amounts were numbers alone, among them one in a list; what is no amount counts as it is.
  const offers = [{ side: "buyer", amount: "140000", on: "2026-10-01" }];
  const kept = ledgerOn(deal);
  for (const [path, value] of Object.entries({ "cost.overhead": "25000", amount: 140000, offers, seats: "40", "plays.won.closed": "2026-10-01" })) answer(kept, path, value);
  const ledger = await reloaded(dollars);
  assert.deepEqual(answers(ledger), { seats: "40", "plays.won.closed": "2026-10-01" });
  assert.deepEqual(asides(ledger), ["unquoted cost.overhead", "unquoted amount", "unquoted offers"]);
  settle(ledger, "cost.overhead", "unquoted", true);
  settle(ledger, "offers", "unquoted", true);
  settle(ledger, "amount", "unquoted", false);
  const own = { "cost.overhead": { amount: "25000", currency: "USD" }, offers: [{ ...offers[0], amount: { amount: "140000", currency: "USD" } }] };
  const { seats: _, ["plays.won.closed"]: __, ...taken } = answers(ledger);
  assert.deepEqual([taken, asides(ledger)], [own, []]);
  ledger.see(place, { ...dollars, currency: "EUR" });
  assert.deepEqual([answers(ledger)["cost.overhead"], asides(ledger)], [own["cost.overhead"], []], "it stays what it was");
  // One that nobody noted the record of either has a currency once it is taken.
  localStorage.setItem("walkaway/1/answers/D-9", JSON.stringify({ "cost.overhead": "1" }));
  const older = ledgerOn({ ...dollars, id: "D-9" });
  settle(older, "cost.overhead", "old", true);
  assert.deepEqual(answers(older), { "cost.overhead": { amount: "1", currency: "USD" } });
});

test("an amount that the page answers without a currency is one of the deal it was given with", () => {
  const page = { "cost.overhead": "25000", seats: "40" };
  const [dollars, euros] = ["USD", "EUR"].map((currency) => ({ ...deal, currency }));
  const ledger = ledgerOn(dollars, undefined, page);
  assert.deepEqual([answers(ledger), asides(ledger)], [page, []]);
  ledger.see(place, euros, undefined, page);
  assert.deepEqual([answers(ledger), asides(ledger)], [{ seats: "40" }, ["requoted cost.overhead"]]);
  assert.deepEqual(ledger.view().asides[0]?.mine, { amount: "25000", currency: "USD" });
  ledger.see(place, dollars, undefined, page);
  assert.deepEqual([answers(ledger), asides(ledger)], [page, []], "back in its own");
  ledger.see(place, euros, undefined, page);
  settle(ledger, "cost.overhead", "requoted", true);
  assert.deepEqual([answers(ledger), asides(ledger)], [{ seats: "40", "cost.overhead": { amount: "25000", currency: "USD" } }, []]);
  const other = ledgerOn({ ...dollars, id: "D-2" }, undefined, page);
  other.see(place, { ...euros, id: "D-2" }, undefined, page);
  settle(other, "cost.overhead", "requoted", false);
  assert.deepEqual([answers(other), asides(other)], [{ seats: "40" }, []]);
  other.see(place, { ...euros, id: "D-2" }, undefined, { "cost.overhead": "24000" });
  assert.deepEqual(answers(other), { "cost.overhead": "24000" }, "given with the deal in euros");
  other.see(place, { ...euros, id: "D-3" }, undefined, { "cost.overhead": { amount: "24000", currency: "USD" } });
  other.see(place, { ...dollars, id: "D-3" }, undefined, { "cost.overhead": { amount: "24000", currency: "USD" } });
  assert.equal(asides(other).length, 0, "with its currency it is that everywhere");
});

test("every amount that can be answered is known for one (held to the contract)", () => {
  const found = new Set();
  const text = readFileSync(new URL("../../www/schema/coaching.schema.json", import.meta.url), "utf8") + readFileSync(new URL("../../www/schema/deal.schema.json", import.meta.url), "utf8");
  for (const [, name] of text.matchAll(/"(\w+)": \{[^{}]*?(?:"anyOf": \[\s*\{[^{}]*?)?"\$ref": "[^"]*\/(?:Signed)?Amount"/g)) found.add(name);
  assert.ok(found.has("direct") && found.has("closed") && found.has("budget"), [...found].join());
  // How far a grant goes is a part of the price, days, or money that comes with its currency.
  for (const name of found) if (!["value", "gap", "up_to"].includes(name)) assert.ok(isUnquoted(`x.${name}`, "5"), name);
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

test("an amount stays what it was when the record is quoted in another currency, and no answer counts over another amount", () => {
  const usd = { ...deal, currency: "USD", amount: "140000" };
  const ledger = ledgerOn(usd);
  const own = (amount) => ({ amount, currency: "USD" });
  answer(ledger, "cost.overhead", own("25000"));
  answer(ledger, "cost.direct", own("70000"));
  answer(ledger, "amount", own("150000"));
  answer(ledger, "payment_days", "45");
  ledger.see(place, { ...usd, payment_days: null });
  assert.equal(Object.keys(answers(ledger)).length, 4);
  ledger.see(place, { ...usd, currency: "COP" });
  assert.deepEqual(answers(ledger), { "cost.overhead": own("25000"), payment_days: "45" }, "what the CRM does not say still counts, in dollars");
  assert.deepEqual(asides(ledger), ["differs cost.direct", "differs amount"], "the same number is another amount");
  ledger.see(place, usd);
  assert.deepEqual([Object.keys(answers(ledger)).length, asides(ledger)], [4, []]);
  ledger.see(place, { ...usd, cost: { direct: "70000.00", overhead: 25000 } });
  assert.deepEqual(Object.keys(answers(ledger)), ["amount", "payment_days"], "in the same currency the number is the amount");
});

/** A record with lines of added scope. */
const scoped = (...lines) => ({ ...deal, cost: { direct: "80000", scope_added: lines } });
const line = (label, amount) => ({ label, ...(amount !== undefined && { amount }) });

test("what was said of a line of a list stays with that line, wherever it goes", async () => {
  const at = (place, leaf = "amount") => `cost.scope_added.${place}.${leaf}`;
  const ledger = ledgerOn(scoped(line("training"), line("hosting")));
  answer(ledger, at(0), "5000");
  answer(ledger, at(1), "900");
  const see = (...lines) => (ledger.see(place, scoped(...lines)), [answers(ledger), asides(ledger)]);
  assert.deepEqual(see(line("audit", "1"), line("training"), line("hosting")), [{ [at(1)]: "5000", [at(2)]: "900" }, []]);
  assert.deepEqual(see(line("hosting"), line("training")), [{ [at(0)]: "900", [at(1)]: "5000" }, []], "two that change places");
  const again = await reloaded(scoped(line("x"), line("hosting"), line("training")));
  assert.deepEqual(answers(again), { [at(1)]: "900", [at(2)]: "5000" }, "also while nobody looked");
  ledger.see(place, scoped(line("hosting"), line("training")));
  assert.deepEqual(see(line("hosting"), line("training", "7000")), [{ [at(0)]: "900" }, [`differs ${at(1)}`]], "the CRM's word of the line beats it");
  assert.deepEqual(see(line("hosting"), line("training, for 40 people")), [{ [at(0)]: "900" }, [`differs ${at(1)}`]], "a line that is another one now");
  settle(ledger, at(1), "differs", true);
  assert.deepEqual(answers(ledger), { [at(0)]: "900", [at(1)]: "5000" });
  assert.deepEqual(see(line("hosting")), [{ [at(0)]: "900" }, []], "of a line that is gone nothing counts and nothing is shown");
  const [none, two] = see(line("hosting"), line("hosting"), line("new"));
  assert.deepEqual([none, two.sort()], [{}, [`differs ${at(0)}`, `differs ${at(1)}`]], "which of two alike nobody knows");
});

test("what was said of a line that is gone outlives whatever takes its place, and is back with it", async () => {
  const at = (place) => `cost.scope_added.${place}.amount`;
  const ledger = ledgerOn(scoped(line("a"), line("b"), line("c")));
  for (const place of [0, 1, 2]) answer(ledger, at(place), `${place + 1}00`);
  const see = (...names) => (ledger.see(place, scoped(...names.map((name) => line(name)))), answers(ledger));
  assert.deepEqual(see("b", "c"), { [at(0)]: "200", [at(1)]: "300" });
  assert.deepEqual(see("c"), { [at(0)]: "300" });
  assert.deepEqual(see("d"), {});
  answer(ledger, at(0), "400");
  assert.deepEqual(answers(ledger), { [at(0)]: "400" });
  assert.deepEqual(answers(await reloaded(scoped(line("c"), line("a")))), { [at(0)]: "300", [at(1)]: "100" });
  assert.deepEqual(see("d", "c", "b", "a"), { [at(0)]: "400", [at(1)]: "300", [at(2)]: "200", [at(3)]: "100" });
});

test("a place that is told alone is another record: what was said of its lines follows these facts' lines, what was applied on others is over", async () => {
  const at = (place) => `cost.scope_added.${place}.amount`;
  const other = `${place} orders`;
  const ledger = ledgerOn(scoped(line("training"), line("hosting")), hostOf({ status: "applied" }));
  answer(ledger, "cost.direct", "70000");
  await later();
  ledger.see(place, scoped(line("training"), line("hosting")));
  answer(ledger, at(0), "500");
  const facts = scoped(line("hosting"), line("training"));
  ledger.see(other, facts);
  assert.deepEqual(answers(ledger), {});
  ledger.see(place, facts);
  assert.deepEqual([answers(ledger), asides(ledger)], [{ [at(1)]: "500" }, []]);
});

test("an answer about a line of which nobody noted the line stands aside", async () => {
  const ledger = ledgerOn(deal);
  answer(ledger, "cost.scope_added.0.amount", "5000");
  ledger.see(place, scoped(line("training")));
  assert.deepEqual([answers(ledger), asides(ledger)], [{}, ["differs cost.scope_added.0.amount"]]);
});

test("what is on its way when its line moves is heard where the line is by then", async () => {
  let speak;
  const host = hostOf(() => new Promise((done) => (speak = done)));
  const ledger = ledgerOn(scoped(line("training")), host);
  answer(ledger, "cost.scope_added.0.amount", "5000");
  ledger.see(place, scoped(line("audit"), line("training")), host);
  assert.deepEqual(answers(ledger), { "cost.scope_added.1.amount": "5000" });
  await later();
  speak({ status: "rejected", message: "no" });
  await later();
  assert.deepEqual([answers(ledger), asides(ledger)], [{}, ["unsent cost.scope_added.1.amount"]]);
});

test("records with nothing to tell them by are two as soon as anything differs", () => {
  const ledger = ledgerOn({ amount: "1" });
  answer(ledger, "cost.direct", "80000");
  const { record } = ledger;
  ledger.see(place, { amount: "1", name: " " });
  assert.notEqual(ledger.record, record);
  assert.deepEqual(answers(ledger), {});
  const named = ledgerOn({ amount: "1", name: "New opportunity" });
  answer(named, "cost.direct", "80000");
  named.see(place, { amount: "2", name: "New opportunity" });
  assert.deepEqual(answers(named), { "cost.direct": "80000" });
});

test("an answer taken back that the host then applies all the same is what the CRM says", async () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  try {
    let speak;
    const host = hostOf(() => new Promise((done) => (speak = done)));
    const ledger = ledgerOn(deal, host);
    answer(ledger, "cost.overhead", "25000");
    await later();
    mock.timers.tick(10_000);
    await later();
    settle(ledger, "cost.overhead", "unsent", false);
    assert.deepEqual([answers(ledger), asides(ledger)], [{}, []]);
    speak({ status: "applied" });
    await later();
    assert.deepEqual(answers(ledger), { "cost.overhead": "25000" });
  } finally {
    mock.timers.reset();
  }
});

test("a full storage: a refusal is the host's and nobody else's, and no older word comes back", async () => {
  let status = "rejected";
  const host = hostOf(() => ({ status }));
  const ledger = ledgerOn(deal, host);
  answer(ledger, "cost.overhead", "1");
  await later();
  const { items } = localStorage;
  localStorage.setItem = () => {
    throw new Error("full");
  };
  answer(ledger, "cost.overhead", "2");
  await later();
  assert.deepEqual(asides(ledger), ["unsent cost.overhead"]);
  assert.equal(ledger.view().asides[0].mine, "2");
  assert.deepEqual([...items.keys()].filter((key) => key.includes("answer")), [], "the word before it is not kept in its place");
  // Another window's word stays.
  place = `${place}+`;
  delete localStorage.setItem;
  const other = await reloaded(deal);
  answer(other, "cost.overhead", "45");
  const full = ledgerOn(deal);
  localStorage.setItem = () => {
    throw new Error("full");
  };
  answer(full, "cost.overhead", "50");
  assert.deepEqual([saves(full), answers(full)], ["nowhere 1", { "cost.overhead": "50" }]);
  assert.deepEqual(answers(await reloaded(deal)), { "cost.overhead": "45" });
});

test("what a window asks for, the others hear of: on its way, refused, done, and a window that is closed meanwhile", async () => {
  const target = new EventTarget();
  Object.assign(globalThis, {
    addEventListener: target.addEventListener.bind(target),
    dispatchEvent: target.dispatchEvent.bind(target),
  });
  try {
    const wish = { kind: "request_approval", covers: "price", down_to: "130000", justification: "their budget" };
    const told = (ledger) => ledger.view().intents.map(({ status }) => status).join();
    for (const [status, then] of [["rejected", "rejected"], ["applied", "applied"], ["queued", "queued"]]) {
      place = `${place}+`;
      let speak;
      const host = hostOf(() => new Promise((done) => (speak = done)));
      const [a, b] = [await reloaded(deal, host), await reloaded(deal, host)];
      a.wish(a.record, wish);
      assert.deepEqual([told(a), told(b)], ["sending", "sending"]);
      assert.equal(b.wish(b.record, wish), undefined, "nobody asks twice");
      await later();
      speak({ status, message: "so" });
      await later();
      assert.deepEqual([told(a), told(b)], [then, then]);
      assert.equal(told(await reloaded(deal, host)), then, "whoever comes later hears of it until the record is another one");
      assert.deepEqual([told(a), told(b)], [then, then], "and stays in sight where it was seen");
    }
    mock.timers.enable({ apis: ["setTimeout"] });
    place = `${place}+`;
    const silent = hostOf(() => new Promise(() => {}));
    const [a, b] = [await reloaded(deal, silent), await reloaded(deal, silent)];
    a.wish(a.record, wish);
    a.close();
    assert.equal(told(b), "sending");
    mock.timers.tick(10_000);
    await later();
    assert.equal(told(b), "late");
  } finally {
    mock.timers.reset();
    delete globalThis.addEventListener;
    delete globalThis.dispatchEvent;
  }
});

/** Runs `work` where windows hear of each other. @param {(later: () => Promise<void>) => Promise<void>} work */
async function amongWindows(work) {
  const target = new EventTarget();
  Object.assign(globalThis, {
    addEventListener: target.addEventListener.bind(target),
    dispatchEvent: target.dispatchEvent.bind(target),
  });
  try {
    await work();
  } finally {
    mock.timers.reset();
    delete globalThis.addEventListener;
    delete globalThis.dispatchEvent;
  }
}

const WISHES = {
  "a request": { kind: "request_approval", covers: "price", down_to: "130000", subject: "price:1" },
  "a walk-away": { kind: "record", subject: "walk_away:0", record: { kind: "walk_away", on: "2026-10-05" } },
};
const told = (ledger) => ledger.view().intents.map(({ status }) => status).join();

for (const [what, wish] of Object.entries(WISHES)) {
  test(`${what} that the CRM queued is under way through reloads and snapshots, until the record shows it or a week is over`, async () => {
    mock.timers.enable({ apis: ["Date"], now: Date.parse("2026-10-05") });
    try {
      const host = hostOf({ status: "queued" });
      const other = { covers: "term", term: "ip", status: "granted" };
      const before = { ...deal, approvals: [other] };
      const ledger = ledgerOn(before, host);
      const { record } = ledger.wish(ledger.record, wish);
      await later();
      const renamed = { ...before, name: "renamed", approvals: [{ ...other, status: "rejected" }] };
      ledger.see(place, renamed, host);
      assert.equal(told(ledger), "queued");
      mock.timers.setTime(Date.parse("2026-10-11"));
      for (const facts of [before, renamed]) {
        const again = await reloaded(facts, host);
        assert.equal(told(again), "queued");
        assert.deepEqual(again.view([]).records, record ? [record] : []);
      }
      const shown = { ...renamed, approvals: [other, { covers: "price", down_to: "130000", status: "requested" }] };
      const records = record ? [{ ...record, id: ` ${record.id}` }] : [];
      for (const each of [ledger, await reloaded(renamed, host)]) {
        if (record) assert.equal(each.view(records).records.length, 1);
        else each.see(place, shown, host);
        assert.equal(told(each), "", "the record tells");
      }
      assert.equal(told(await reloaded(shown, host)), "");
      const once_more = await reloaded(shown, host);
      once_more.wish(once_more.record, { ...wish, subject: "again:1" });
      await later();
      assert.equal(told(await reloaded(shown, host)), "queued");
      mock.timers.setTime(Date.parse("2026-10-19"));
      assert.equal(told(await reloaded(shown, host)), "", "a week later nobody knows");
    } finally {
      mock.timers.reset();
    }
  });

  test(`${what} that the CRM has applied is not asked for again by a snapshot from before`, async () => {
    const host = hostOf({ status: "applied" });
    const ledger = ledgerOn(deal, host);
    ledger.wish(ledger.record, wish);
    await later();
    for (const each of [ledgerOn({ ...deal }, host), await reloaded({ ...deal }, host)]) assert.equal(told(each), "applied");
    assert.equal(told(await reloaded({ ...deal, name: "newer" }, host)), "");
  });

  for (const status of ["applied", "queued", "unsupported", "silence"]) {
    test(`${what} clicked in two windows at once is one: ${status}`, () =>
      amongWindows(async () => {
        const host = hostOf(() => (status === "silence" ? new Promise(() => {}) : { status }));
        const [a, b] = [await reloaded(deal, host), await reloaded(deal, host)];
        const kept = [];
        for (const each of [a, b]) each.keep = (record) => kept.push(record) > 0;
        // The other window's word has not come yet.
        const { addEventListener: _, dispatchEvent } = globalThis;
        globalThis.dispatchEvent = () => true;
        for (const each of [a, b]) each.wish(each.record, wish);
        globalThis.dispatchEvent = dispatchEvent;
        await later();
        const sent = host.intents.map(({ intent_id }) => intent_id);
        assert.equal(new Set(sent).size, 1);
        assert.ok(kept.length <= 1);
        const expected = status === "silence" ? "sending" : status === "unsupported" ? (wish.kind === "record" ? "kept" : "unsupported") : status;
        assert.deepEqual([told(a), told(b)], [expected, expected]);
      }));
  }
}

test("where the browser has locks, one window asks while the other one's word is on its way", () =>
  amongWindows(async () => {
    const held = new Set();
    const locks = {
      request: async (name, { ifAvailable }, work) => {
        assert.equal(ifAvailable, true);
        await null;
        if (held.has(name)) return work(null);
        held.add(name);
        return work({ name }).finally(() => held.delete(name));
      },
    };
    const before = Object.getOwnPropertyDescriptor(globalThis, "navigator");
    Object.defineProperty(globalThis, "navigator", { value: { locks }, configurable: true });
    mock.timers.enable({ apis: ["setTimeout"] });
    try {
      const host = hostOf({ status: "applied" });
      const [a, b] = [await reloaded(deal, host), await reloaded(deal, host)];
      // Each has a storage that does not hear of the other's yet.
      const { localStorage: shared } = globalThis;
      const blind = { ...shared, length: 0, key: () => null, getItem: () => null, setItem() {}, removeItem() {} };
      Object.defineProperty(globalThis, "localStorage", { value: blind, configurable: true });
      const heard = [];
      for (const each of [a, b]) {
        each.sent = ({ intent_id }) => heard.push(intent_id);
        each.wish(each.record, WISHES["a walk-away"]);
      }
      await later();
      await later();
      assert.equal(host.intents.length, 1);
      assert.deepEqual(heard, [host.intents[0].intent_id], "the page hears of what goes out");
      mock.timers.tick(1_000);
      await later();
      a.wish(a.record, { ...WISHES["a walk-away"], subject: "walk_away:1" });
      await later();
      assert.equal(host.intents.length, 2);
      // A page without an origin of its own has no locks.
      locks.request = () => Promise.reject(new Error("SecurityError"));
      a.wish(a.record, { ...WISHES["a walk-away"], subject: "walk_away:2" });
      await later();
      assert.equal(host.intents.length, 3);
    } finally {
      if (before) Object.defineProperty(globalThis, "navigator", before);
      else delete globalThis.navigator;
    }
  }));

for (const then of ["applied", "queued", "rejected", "unsupported", "silence", "closed"]) {
  test(`windows with a host hear each other's answers: ${then}`, () =>
    amongWindows(async () => {
      let speak;
      const host = hostOf(() => new Promise((done) => (speak = done)));
      const [a, b] = [await reloaded(deal, host), await reloaded({ ...deal }, host)];
      mock.timers.enable({ apis: ["setTimeout"] });
      answer(a, "cost.overhead", "25000");
      answer(a, "cost.direct", "70000");
      assert.deepEqual(answers(b), { "cost.overhead": "25000", "cost.direct": "70000" }, "on its way");
      await later();
      answer(a, "cost.direct", null);
      await later();
      answer(a, "cost.overhead", "26000");
      await later();
      if (then === "closed") a.close();
      if (["silence", "closed"].includes(then)) mock.timers.tick(10_000);
      else speak({ status: then, message: "no" });
      await later();
      await later();
      const counts = ["applied", "queued", "unsupported"].includes(then);
      assert.equal(answers(b)["cost.overhead"], counts ? "26000" : undefined);
      assert.equal(asides(b).includes("unsent cost.overhead"), !counts);
      assert.equal(answers(a)["cost.overhead"], then === "closed" ? undefined : answers(b)["cost.overhead"]);
      if (then !== "applied") return;
      // Each by its own snapshot.
      a.see(place, with_({ overhead: "27000" }), host);
      assert.equal(answers(a)["cost.overhead"], undefined);
      assert.equal(answers(b)["cost.overhead"], "26000");
      b.see(place, with_({ overhead: "27000" }), host);
      assert.equal(answers(b)["cost.overhead"], undefined);
      assert.deepEqual([...asides(a), ...asides(b)].filter((it) => it.endsWith("overhead")), []);
    }));
}

test("an answer that the CRM has applied counts on the snapshot from before, remounted, reloaded or given again, and on no other one", async () => {
  for (const [path, value] of [["cost.overhead", "25000"], ["cost.direct", "70000"], ["cost.direct", null]]) {
    place = `${place}+`;
    const host = hostOf({ status: "applied" });
    const ledger = ledgerOn(deal, host);
    answer(ledger, path, value);
    await later();
    ledger.see(place, structuredClone(deal), host);
    assert.deepEqual(answers(ledger), { [path]: value });
    ledger.close();
    for (const each of [ledgerOn(structuredClone(deal), host), await reloaded(deal, host)]) {
      assert.deepEqual([answers(each), asides(each)], [{ [path]: value }, []]);
      each.see(place, { id: "D-2" }, host);
      each.see(place, structuredClone(deal), host);
      assert.deepEqual(answers(each), { [path]: value });
    }
    const newer = { ...deal, name: "newer" };
    for (const each of [await reloaded(newer, host), ledgerOn(newer, host)]) assert.deepEqual([answers(each), asides(each)], [{}, []]);
    assert.deepEqual(answers(await reloaded(newer, host)), {}, "and it is not kept any more");
  }
});

for (const written of ["USD", "usd", " USD ", "Usd", undefined]) {
  test(`a currency is the one that is meant, however it is written: ${written ?? "answered on the card"}`, () => {
    const own = (amount, currency = "USD") => ({ amount, currency });
    const record = { ...deal, currency: written, amount: "140000", cost: { direct: "80000", overhead: { amount: "25000", currency: "usd" } } };
    const ledger = ledgerOn(record);
    if (!written) answer(ledger, "currency", "USD");
    answer(ledger, "cost.direct", own("70000"));
    answer(ledger, "amount", own("150000"));
    answer(ledger, "cost.overhead", own("26000"));
    assert.deepEqual(asides(ledger), []);
    const see = (more) => ledger.see(place, { ...record, ...more });
    see({ name: "the same amounts" });
    assert.deepEqual(asides(ledger), []);
    see({ cost: { direct: "70000", overhead: "26000" }, amount: "150000.00" });
    assert.deepEqual([Object.keys(answers(ledger)).filter((path) => path !== "currency"), asides(ledger)], [[], []], "the CRM has them");
    answer(ledger, "amount", own("160000"));
    see({ amount: "170000" });
    const [aside] = ledger.view().asides;
    assert.deepEqual([aside.mine, aside.theirs], [own("160000"), own("170000")], "both with their currency");
    see({ amount: "150000", currency: "COP" });
    assert.equal(answers(ledger).amount, undefined, "the same number in another currency is another amount");
  });
}

test("an aside about a line of a list says which", () => {
  const at = (place) => `cost.scope_added.${place}.amount`;
  const ledger = ledgerOn(scoped(line("training", "1"), { amount: "2" }, { label: " ", name: "hosting", amount: "3" }));
  for (const place of [0, 1, 2]) answer(ledger, at(place), "900");
  ledger.see(place, scoped(line("training", "7"), { amount: "8" }, { label: " ", name: "hosting", amount: "9" }));
  assert.deepEqual(ledger.view().asides.map(({ line }) => line), ["training", "2", "hosting"]);
  answer(ledger, "cost.direct", "1");
  ledger.see(place, { ...scoped(), cost: { direct: "2" } });
  assert.deepEqual(ledger.view().asides.map(({ line }) => line), [undefined]);
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

test("a host that fails in whatever way is over: nothing stays on its way", async () => {
  const proxy = new Proxy({}, { get: () => { throw new Error("mine"); } });
  const silent = { toString: () => { throw new Error("mine"); } };
  const failures = [Object.create(null), silent, proxy, Symbol("x"), undefined, { status: 422, message: "locked" }, new Error("locked")];
  for (const [at, failure] of failures.entries()) {
    const own = { ...deal, id: `F-${at}` };
    const ledger = ledgerOn(own, { intent: () => Promise.reject(failure) });
    answer(ledger, "cost.overhead", "25000");
    ledger.wish(ledger.record, { kind: "request_approval", covers: "price" });
    for (let turn = 0; turn < 5; turn++) await later();
    assert.deepEqual(asides(ledger), ["unsent cost.overhead"], String(at));
    assert.deepEqual(ledger.view().intents.map(({ status }) => status), ["failed"]);
    const words = [ledger.view().asides[0].message, ledger.view().intents[0].message];
    assert.deepEqual(words, at > 4 ? ["locked", "locked"] : at === 3 ? ["Symbol(x)", "Symbol(x)"] : [undefined, undefined]);
  }
});

test("what is pressed goes out as of the moment in which it was pressed, however long its turn takes", async () => {
  let now = 1;
  const heard = [];
  const bound = (moment) => ({ intent: async ({ kind }) => (heard.push([kind, moment]), { status: "applied" }) });
  const host = { ...bound(0), [NOW]: () => bound(now) };
  const ledger = ledgerOn(deal, host);
  answer(ledger, "cost.overhead", "25000");
  ledger.wish(ledger.record, { kind: "request_approval", covers: "price" });
  ledger.wish(ledger.record, { kind: "record", subject: "x", record: { kind: "posture" } });
  now = 2;
  for (let turn = 0; turn < 5; turn++) await later();
  assert.deepEqual(heard.sort(), [["answer", 1], ["record", 1], ["request_approval", 1]]);
});

test("what is kept and cannot be read whole is nothing: it counts nowhere, and hides nothing", async () => {
  answer(ledgerOn(deal), "cost.overhead", "25000");
  const [key] = [...localStorage.items.keys()].filter((key) => key.includes("/answer/"));
  const folder = key.slice(0, key.lastIndexOf("/") + 1);
  const good = JSON.parse(localStorage.getItem(key));
  const broken = [null, 7, "x", [], {}, { ...good, state: "nonsense" }, { ...good, intent_id: 7 }, { ...good, message: {} }, { value: "1" }];
  for (const [at, value] of broken.entries()) localStorage.setItem(`${folder}terms.t${at}`, JSON.stringify(value));
  localStorage.setItem(`${folder}%`, JSON.stringify(good));
  localStorage.setItem(`${folder}terms.text`, "no JSON");
  const wishes = folder.replace("/answer/", "/wish/");
  const wish = { intent_id: "i", kind: "record", subject: "s", status: "late", detail: { record: {} } };
  const odd = [null, 7, [], {}, { ...wish, subject: null }, { ...wish, kind: "answer" }, { ...wish, status: "done" }, { ...wish, detail: 7 }, { ...wish, record: "x" }, { ...wish, at: "x" }, { ...wish, subject: "other" }];
  for (const [at, value] of odd.entries()) localStorage.setItem(`${wishes}record%20${at}`, JSON.stringify(value));
  localStorage.setItem(`${wishes}record%20s`, JSON.stringify(wish));
  const again = await reloaded(deal);
  assert.deepEqual(answers(again), { "cost.overhead": "25000" });
  assert.deepEqual(again.view().intents.map(({ subject }) => subject), ["s"], "what is whole is still told");
  assert.deepEqual(asides(again), ["record s"]);
});

test("a number that JavaScript has rounded is no id: such a record is nobody's", () => {
  const ledger = ledgerOn({ ...deal, id: 4876876000000333001 });
  answer(ledger, "cost.overhead", "25000");
  assert.equal(saves(ledger), "nowhere 1");
  ledger.see(place, { ...deal, id: 4876876000000333002, name: "another" });
  assert.deepEqual(answers(ledger), {});
  ledger.see(place, { ...deal, id: 9007199254740991 });
  answer(ledger, "cost.overhead", "25000");
  assert.equal(saves(ledger), "browser 1");
});

test("what nobody has taken is not forgotten, however many records are looked at meanwhile", async () => {
  Object.defineProperty(globalThis, "localStorage", { get() { throw new Error("forbidden"); }, configurable: true });
  let refuse = () => {};
  const ledger = ledgerOn(deal, { intent: () => new Promise((_, fail) => (refuse = () => fail(new Error("locked")))) });
  answer(ledger, "cost.overhead", "25000");
  const walk = (from) => { for (let at = from; at < from + 60; at++) ledger.see(place, { id: `W-${at}` }); };
  walk(0);
  refuse();
  for (let turn = 0; turn < 3; turn++) await later();
  walk(100);
  ledger.see(place, deal);
  assert.deepEqual(asides(ledger), ["unsent cost.overhead"]);
});
