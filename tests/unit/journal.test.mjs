// This browser's own keeping of what happened.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { beforeEach, test } from "node:test";
import { canKeepRecords, claimRecord, exportText, importText, keepRecord, olderOf, records, recordsOf, watch } from "../../www/keeping/journal.js";

/** A localStorage for Node, with room for so many letters. */
class Memory {
  #items = new Map();
  #room;
  constructor(room = Infinity) {
    this.#room = room;
  }
  get length() {
    return this.#items.size;
  }
  key(at) {
    return [...this.#items.keys()][at] ?? null;
  }
  getItem(key) {
    return this.#items.get(key) ?? null;
  }
  setItem(key, value) {
    if (String(value).length > this.#room) throw new DOMException("full", "QuotaExceededError");
    this.#room -= String(value).length;
    this.#items.set(key, String(value));
  }
  removeItem(key) {
    this.#room += this.#items.get(key)?.length ?? 0;
    this.#items.delete(key);
  }
}

const use = (value) => Object.defineProperty(globalThis, "localStorage", { value, configurable: true });
const forbid = () =>
  Object.defineProperty(globalThis, "localStorage", {
    get() {
      throw new Error("forbidden");
    },
    configurable: true,
  });

let run = 0;
beforeEach(() => {
  run++;
  use(new Memory());
});

/** Ids are never used again: what was read under one is remembered. */
const left = (id, more = {}) => ({ schema: "walkaway.record/1", id: `${run}-${id}`, kind: "walk_away", on: "2026-10-05", ...more });
const ids = (list) => list.map(({ id }) => id.slice(id.indexOf("-") + 1));

test("records are kept by id, oldest first, and by deal", () => {
  assert.equal(keepRecord(left("b", { deal_id: "D-1", on: "2026-10-07" }), "crm"), true);
  assert.equal(keepRecord(left("a", { deal_id: "D-1" }), "crm"), true);
  assert.equal(keepRecord(left("c", { deal_id: "D-2", on: "2026-10-06" }), "crm"), true);
  assert.equal(keepRecord(left("d", { deal_id: "D-1", on: "2026-10-09" }), "erp"), true);
  assert.deepEqual(ids(records()), ["a", "c", "b", "d"]);
  assert.deepEqual(ids(recordsOf({ place: "crm", id: "D-1" })), ["a", "b"]);
  assert.deepEqual(olderOf({ place: "crm", id: "D-1" }), []);
  const file = exportText();
  use(new Memory());
  run++;
  assert.equal(importText(file.replaceAll(`"${run - 1}-`, `"${run}-`)).added, 4);
  assert.deepEqual(ids(recordsOf({ place: "erp", id: "D-1" })), ["d"], "a file says where its deals are");
});

test("records without a place are offered to every deal of their id, and belong to whoever takes them", () => {
  const [lead, order] = [{ place: "crm lead", id: "7" }, { place: "crm order", id: "7" }];
  keepRecord(left("old", { deal_id: 7 }));
  keepRecord(left("older", { deal_id: "7", on: "2026-09-01" }));
  keepRecord(left("other", { deal_id: "8" }));
  for (const each of [lead, order]) assert.deepEqual([ids(recordsOf(each)), ids(olderOf(each))], [[], ["older", "old"]]);
  claimRecord(lead, `${run}-old`, false);
  claimRecord(lead, `${run}-older`, true);
  assert.deepEqual([ids(recordsOf(lead)), ids(olderOf(lead))], [["older"], []]);
  assert.deepEqual([ids(recordsOf(order)), ids(olderOf(order))], [[], ["old"]]);
});

test("the same id is the same record, and the first one stays", () => {
  keepRecord(left("a", { note: "first" }));
  assert.equal(keepRecord(left("a", { note: "second" })), true);
  assert.deepEqual(
    records().map(({ note }) => note),
    ["first"],
  );
});

test("another tab's records are seen, and what is no record of ours is not", () => {
  keepRecord(left("a"));
  const other = left("b");
  localStorage.setItem(`walkaway/1/journal/${other.id}`, JSON.stringify({ at: 1, record: other }));
  localStorage.setItem("walkaway/1/journal/broken", "{");
  localStorage.setItem("walkaway/1/journal/other", JSON.stringify({ at: 1, record: { id: "another" } }));
  localStorage.setItem("walkaway/1/answers/D-1", "{}");
  localStorage.setItem("theirs", "1");
  assert.deepEqual(ids(records()), ["b", "a"]);
});

test("without storage nothing is kept and nothing fails", () => {
  forbid();
  assert.equal(canKeepRecords(), false);
  assert.equal(keepRecord(left("a")), false);
  assert.deepEqual(records(), []);
  assert.equal(importText(JSON.stringify([left("a")])).error, "no-storage");
  assert.deepEqual(JSON.parse(exportText()).records, []);
});

test("a full storage says so", () => {
  use(new Memory(400));
  assert.equal(keepRecord(left("a")), true);
  assert.equal(keepRecord(left("b", { note: "x".repeat(500) })), false);
  const many = Array.from({ length: 10 }, (_, number) => left(`n${number}`));
  const { added, error } = importText(JSON.stringify(many));
  assert.equal(error, "full");
  assert.ok(added > 0 && added < 10);
  assert.equal(records().length, added + 1);
});

test("what was exported comes back, here and elsewhere, once", () => {
  for (const id of ["a", "b", "c"]) keepRecord(left(id, { deal: "Plataforma de logística", value: "140000" }));
  const text = exportText();
  assert.equal(JSON.parse(text).schema, "walkaway.journal/1");
  assert.deepEqual(importText(text), { added: 0, repeated: 3, refused: 0, first: [] });
  const before = records();
  use(new Memory());
  assert.deepEqual(importText(text), { added: 3, repeated: 0, refused: 0, first: [] });
  assert.deepEqual(records(), before);
  assert.deepEqual(importText(text).repeated, 3);
});

test("a list alone is a file too, and records without an id are told apart by what they say", () => {
  const nameless = { kind: "closed", on: `2026-10-0${run % 10}`, value: String(run) };
  const turned = { value: String(run), on: nameless.on, kind: "closed" };
  const { added, repeated } = importText(JSON.stringify([nameless, turned, { ...nameless, value: "2.5" }]));
  assert.deepEqual([added, repeated], [2, 1]);
  assert.equal(new Set(records().map(({ id }) => id)).size, 2);
});

test("what cannot be kept is refused and named, the rest is kept", () => {
  const file = [7, null, ["x"], {}, { kind: "walkaway", on: "2026-10-01" }, { kind: "closed", on: "soon" }, { kind: "closed", on: "2026-13-45" }];
  const { added, refused, first } = importText(JSON.stringify([...file, left("long", { note: "x".repeat(30_000) }), left("fine")]));
  assert.deepEqual([added, refused], [1, 8]);
  assert.deepEqual(
    first.map(({ place, why }) => `${place} ${why}`),
    ["1 no-record", "2 no-record", "3 no-record", "4 no-kind", "5 no-kind", "6 no-day", "7 no-day", "8 too-long"],
  );
});

test("what is no file of records is refused whole", () => {
  const error = (text) => importText(text).error;
  assert.equal(error("{"), "not-json");
  assert.equal(error(""), "not-json");
  for (const text of ["null", "1", "{}", '{"records": {}}', '"text"']) assert.equal(error(text), "no-records", text);
  assert.equal(error(JSON.stringify(Array(20_001).fill(0))), "too-large");
  assert.equal(error(" ".repeat(20_000_001)), "too-large");
  assert.deepEqual(records(), []);
});

test("a record called like what every object has is a record", () => {
  const file = `[{"id": "__proto__", "kind": "closed", "on": "2026-10-01", "__proto__": {"polluted": true}}]`;
  assert.equal(importText(file).added, 1);
  assert.equal(records().length, 1);
  assert.equal({}.polluted, undefined);
});

test("the records of a place are those of what is part of it, not of what is called alike", () => {
  const of = { acme: ["acme", "acme crm.lead", "acme sale.order"], "https://crm.example": ["https://crm.example", "https://crm.example/walkaway/lead.json", "https://crm.example acme crm.lead"] };
  const alike = ["acme2", "acme-test", "acme-test crm.lead", "acme.test", "acme_test", "acme:2", "Acme", "test acme", "https://crm.example:8443", "https://crm.example:8443/x", "https://crm.example.evil", "https://crm.example-test"];
  for (const [place, all] of Object.entries(of)) for (const each of all) assert.ok(keepRecord(left(each, { note: place }), each));
  for (const each of alike) assert.ok(keepRecord(left(each), each));
  for (const [place, all] of Object.entries(of)) assert.deepEqual(ids(records(place)).sort(), [...all].sort());
  assert.deepEqual(ids(records("acme crm.lead")), ["acme crm.lead"]);
});

test("whoever watches hears of new records until told otherwise", (context) => {
  const events = new EventTarget();
  for (const name of ["addEventListener", "dispatchEvent"]) {
    const before = globalThis[name];
    globalThis[name] = events[name].bind(events);
    context.after(() => (before === undefined ? delete globalThis[name] : (globalThis[name] = before)));
  }
  let heard = 0;
  const stop = watch(() => heard++);
  keepRecord(left("a"));
  assert.equal(heard, 1);
  importText(JSON.stringify([left("b"), left("c")]));
  assert.equal(heard, 2);
  events.dispatchEvent(Object.assign(new Event("storage"), { key: "theirs" }));
  assert.equal(heard, 2);
  events.dispatchEvent(Object.assign(new Event("storage"), { key: "walkaway/1/journal/x" }));
  assert.equal(heard, 3);
  stop();
  keepRecord(left("d"));
  assert.equal(heard, 3);
});

test("its kinds are those of the rules", () => {
  const rust = readFileSync(new URL("../../src/rules/facts/record.rs", import.meta.url), "utf8");
  const [, body] = rust.match(/pub enum RecordKind \{([^}]*)\}/);
  const kinds = [...body.matchAll(/= "(\w+)"/g)].map(([, word]) => word);
  for (const kind of kinds) assert.equal(importText(JSON.stringify([left(kind, { kind })])).added, 1, kind);
  assert.equal(kinds.length, 9);
});
