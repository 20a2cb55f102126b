// The mapping itself: record in, deal out. What a mapping may say is checked in tests/mapping.rs.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { missingPaths, nearest, pathsIn } from "../../www/hosts/doubts.js";
import { fold, isRemark, mapRecord, walk } from "../../www/hosts/map.js";
import { LANGUAGES, lines, source as wordsIn } from "../../pkg-scripts/lib/words.mjs";
import "./words-in-node.mjs";

const { mistakeText, problemText } = await import("../../www/hosts/map-words.js");
const SAID = [...lines(wordsIn("es", "hosts/map")).keys()];

const source = (/** @type {string} */ path) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

const schema = JSON.parse(source("www/schema/mapping.schema.json"));

/** What the rules say of a mapping, by the command that is packaged. @param {unknown} mapping @returns {Promise<any[]>} */
async function mistakesOf(mapping) {
  const folder = mkdtempSync(join(tmpdir(), "walkaway-map-"));
  const path = join(folder, "mapping.json");
  writeFileSync(path, JSON.stringify(mapping));
  const command = new URL("../../dist/shell.js", import.meta.url).pathname;
  const out = await new Promise((done) => execFile(process.execPath, [command, "check", "--json", path], (_, out) => done(out)));
  rmSync(folder, { recursive: true });
  return out.trim().split("\n").filter(Boolean).map((/** @type {string} */ line) => JSON.parse(line));
}

/** One field read alone: its value, or why it is missing and the problem's code. */
function read(field, value, more = {}) {
  const { deal, problems } = mapRecord({ ...more, fields: { "fit.it": { from: "x", ...field } } }, { x: value });
  return deal.fit ? deal.fit.it : [deal.missing[0].why, problems[0]?.code];
}

const invalid = (/** @type {string} */ code) => ["invalid", code];
const empty = ["empty", undefined];

test("what a table does not name is a mistake, nothing, or what stands there; in approvals never nothing", () => {
  const table = { "Closed Won": "won" };
  const of = (/** @type {string | undefined} */ others, /** @type {unknown} */ value) => read({ kind: "lookup", table, others }, value);
  for (const others of [undefined, "nothing", "as_it_is"]) assert.equal(of(others, "closed won"), "won");
  assert.deepEqual([of(undefined, "Proposal"), of("nothing", "Proposal"), of("as_it_is", "Proposal")], [invalid("not-in-table"), empty, "Proposal"]);
  assert.deepEqual([of("nothing", {}), of("as_it_is", {})], [empty, invalid("not-text")]);
  const status = { from: "status", kind: "lookup", table: { Approved: "granted" }, others: "nothing" };
  const mapping = { fields: { approvals: { from: "list", kind: "list", items: { status } } } };
  const { deal, problems } = mapRecord(mapping, { list: [{ status: "Pending" }] });
  assert.deepEqual([deal.missing[0].path, deal.missing[0].why, problems[0]?.code], ["approvals.0.status", "invalid", "not-in-table"]);
});

test("numbers are read in the record's own notation, digit by digit", () => {
  const cases = [
    ["1234.56", 1234.5, "1234.5"],
    ["1234.56", "1234.50", "1234.50"],
    ["1234.56", " -7 ", "-7"],
    ["1234.56", "\u22127", "-7"],
    ["1234.56", "-0.00", "0.00"],
    ["1234.56", "007", "7"],
    ["1234.56", "1,234.56", invalid("not-a-number")],
    ["1234.56", "12345678901234567890.12", "12345678901234567890.12"],
    ["1,234.56", "1,234,567.89", "1234567.89"],
    ["1,234.56", "12,34,567", "1234567"],
    ["1,234.56", "1,23", invalid("not-a-number")],
    ["1,234.56", "1.234,56", invalid("not-a-number")],
    ["1.234,56", "1.234,56", "1234.56"],
    ["1.234,56", "1.234", "1234"],
    ["1.234,56", "1234.5", invalid("not-a-number")],
    ["1.234,56", 1234.5, "1234.5"],
    ["1 234,56", "1\u202f234\u00a0567,8", "1234567.8"],
    ["1234.56", 1e21, "1000000000000000000000"],
    ["1234.56", 1e-7, "0.0000001"],
    ["1234.56", 1.5e-7, "0.00000015"],
    ["1234.56", 10n ** 20n, "100000000000000000000"],
    ["1234.56", Number.NaN, invalid("not-a-number")],
    ["1234.56", Infinity, invalid("not-a-number")],
    ["1234.56", "1e5", invalid("not-a-number")],
    ["1234.56", "0x10", invalid("not-a-number")],
    ["1234.56", "$ 5", invalid("not-a-number")],
    ["1234.56", true, invalid("not-a-number")],
    ["1234.56", {}, invalid("not-a-number")],
    ["1234.56", "9".repeat(300), invalid("not-a-number")],
    ["1234.56", "", empty],
    ["1234.56", "  ", empty],
    ["1234.56", null, empty],
    ["1234.56", false, empty],
    ["1234.56", undefined, ["unmapped", undefined]],
  ];
  for (const [written, value, expected] of cases) {
    assert.deepEqual(read({ kind: "decimal", written }, value), expected, `${written} ${String(value)}`);
  }
  assert.equal(read({ kind: "decimal" }, "1.234,5", { numbers: "1.234,56" }), "1234.5");
});

test("shares, millionths and whole numbers", () => {
  assert.equal(read({ kind: "percent" }, 35), "0.35");
  assert.equal(read({ kind: "percent" }, "12.5 %"), "0.125");
  assert.equal(read({ kind: "percent" }, 100), "1");
  assert.equal(read({ kind: "percent" }, 0), "0");
  assert.equal(read({ kind: "percent" }, -3), "-0.03");
  assert.deepEqual(read({ kind: "percent" }, 3500), invalid("not-a-share"));
  assert.equal(read({ kind: "ratio" }, 0.35), "0.35");
  assert.deepEqual(read({ kind: "ratio" }, 35), invalid("not-a-share"));
  assert.equal(read({ kind: "micros" }, 140000000000), "140000");
  assert.equal(read({ kind: "micros" }, "1"), "0.000001");
  assert.equal(read({ kind: "integer" }, "30.00"), "30");
  assert.deepEqual(read({ kind: "integer" }, 30.5), invalid("not-whole"));
});

test("money has the record's currency, or that of the mapping, and never one that is guessed", () => {
  const map = (field, record) => mapRecord({ fields: { amount: { from: "a", kind: "money", ...field } } }, record);
  assert.equal(map({}, { a: "5" }).deal.amount, "5");
  assert.deepEqual(map({ currency: "USD" }, { a: 5 }).deal.amount, { amount: "5", currency: "USD" });
  assert.deepEqual(map({ currency_from: "c" }, { a: 5, c: "mxn" }).deal.amount, { amount: "5", currency: "MXN" });
  assert.deepEqual(map({ currency_from: ["c", "d"], currency: "USD" }, { a: 5, c: "" }).deal.amount, { amount: "5", currency: "USD" });
  const without = map({ currency_from: "c" }, { a: 5, c: null });
  assert.deepEqual([without.deal.amount, without.deal.missing, without.problems[0].code],
    [undefined, [{ path: "amount", why: "invalid" }], "currency-missing"]);
  assert.equal(map({ currency_from: "c", currency: "USD" }, { a: 5, c: "$" }).problems[0].code, "not-a-currency");
});

test("days and times", () => {
  const day = (written, value, zone) => read({ kind: "date", written, zone }, value);
  const time = (written, value, zone) => read({ kind: "moment", written, zone }, value);
  assert.equal(day("yyyy-mm-dd", "2026-02-28"), "2026-02-28");
  assert.deepEqual(day("yyyy-mm-dd", "2026-02-29"), invalid("not-a-date"));
  assert.deepEqual(day("yyyy-mm-dd", "28/02/2026"), invalid("not-a-date"));
  assert.equal(day("yyyy-mm-dd", "2026-11-21T23:30:00.000Z"), "2026-11-21", "as it is written");
  assert.equal(day("yyyy-mm-dd", "2026-11-21T23:30:00.000Z", "Europe/Berlin"), "2026-11-22");
  assert.equal(day("yyyy-mm-dd", "2026-11-21 03:00:00+00:00", "America/Mexico_City"), "2026-11-20");
  assert.equal(day("yyyy-mm-dd", "2026-11-21 03:00:00", "America/Mexico_City"), "2026-11-21", "no offset: a clock's time");
  assert.equal(day("dd/mm/yyyy", "3/4/2026"), "2026-04-03");
  assert.equal(day("dd/mm/yyyy", "03.04.2026"), "2026-04-03");
  assert.equal(day("dd/mm/yyyy", "15-03-26"), "2026-03-15");
  assert.equal(day("dd/mm/yyyy", "15.03.2026"), "2026-03-15");
  assert.deepEqual(day("dd/mm/yyyy", "15-03-026"), invalid("not-a-date"));
  assert.equal(day("mm/dd/yyyy", "3/4/2026"), "2026-03-04");
  assert.deepEqual(day("mm/dd/yyyy", "13/4/2026"), invalid("not-a-date"));
  assert.equal(day("yyyymmdd", 20261121), "2026-11-21");
  assert.equal(day("epoch_ms", 1795219200000), "2026-11-21");
  assert.equal(day("epoch_ms", "1795219200000", "America/Mexico_City"), "2026-11-20");
  assert.equal(day("epoch_s", 1795219200), "2026-11-21");
  assert.deepEqual(day("epoch_ms", 9e18), invalid("not-a-date"));
  assert.deepEqual(day("epoch_ms", "soon"), invalid("not-a-date"));
  assert.deepEqual(day("epoch_ms", 5, "Mars/Base"), invalid("bad-zone"));
  assert.equal(day("yyyy-mm-dd", new Date("2026-11-21T10:00:00Z")), "2026-11-21");
  assert.deepEqual(day("yyyy-mm-dd", new Date("x")), invalid("not-a-date"));
  assert.equal(time("yyyy-mm-dd", "2026-10-08T11:05:33-06:00"), "2026-10-08T11:05");
  assert.equal(time("yyyy-mm-dd", "2026-10-08T11:05:33Z", "America/Mexico_City"), "2026-10-08T05:05");
  assert.equal(time("yyyy-mm-dd", "2026-10-08"), "2026-10-08");
  assert.equal(time("dd/mm/yyyy", "08/10/2026 9:05"), "2026-10-08T09:05");
  assert.equal(time("epoch_ms", 1795219200000), "2026-11-21T00:00");
  assert.deepEqual(time("yyyy-mm-dd", "2026-10-08T25:05"), invalid("not-a-date"));
  assert.equal(read({ kind: "date" }, "1/2/2026", { dates: "dd/mm/yyyy" }), "2026-02-01");
});

test("yes, no, and not known", () => {
  for (const yes of [true, 1, "1", "Sí", "YES", " verdadero "]) assert.equal(read({ kind: "yes_no" }, yes), true);
  for (const no of [false, 0, "No", "false"]) assert.equal(read({ kind: "yes_no" }, no), false);
  assert.equal(read({ kind: "answer" }, true), "yes");
  assert.equal(read({ kind: "answer" }, "desconocido"), "unknown");
  assert.deepEqual(read({ kind: "yes_no" }, "desconocido"), invalid("not-yes-no"));
  assert.deepEqual(read({ kind: "yes_no" }, 2), invalid("not-yes-no"));
});

test("tables, bands and countries", () => {
  const table = { "Neto 30": 30, Contado: 0, 7: "seven", false: "off" };
  assert.equal(read({ kind: "lookup", table }, "Neto 30"), 30);
  assert.equal(read({ kind: "lookup", table }, " neto  30 "), 30);
  assert.equal(read({ kind: "lookup", table }, 7), "seven");
  assert.equal(read({ kind: "lookup", table }, false), "off");
  assert.deepEqual(read({ kind: "lookup", table: { a: 1 } }, false), empty);
  assert.deepEqual(read({ kind: "lookup", table }, "Neto 45"), invalid("not-in-table"));
  assert.deepEqual(read({ kind: "lookup", table }, "constructor"), invalid("not-in-table"));
  const bands = [{ below: 50, value: "small" }, { below: "1000", value: "mid" }, { value: "large" }];
  assert.equal(read({ kind: "range", bands }, 49.99), "small");
  assert.equal(read({ kind: "range", bands }, 50), "mid");
  assert.equal(read({ kind: "range", bands }, "1000"), "large");
  assert.deepEqual(read({ kind: "range", bands: bands.slice(0, 1) }, 50), invalid("no-band"));
  for (const [name, code] of [["MX", "MX"], ["mex", "MX"], ["México", "MX"], ["Mexico", "MX"], ["Alemania", "DE"],
    ["Deutschland", "DE"], ["EE. UU.", "US"], ["Estados Unidos", "US"], ["Côte d’Ivoire", "CI"]]) {
    assert.equal(read({ kind: "country" }, name), code, name);
  }
  assert.equal(read({ kind: "country", table: { "MX-Norte": "MX" } }, "mx norte"), "MX");
  assert.deepEqual(read({ kind: "country" }, "Atlantis"), invalid("not-a-country"));
});

test("texts", () => {
  assert.equal(read({ kind: "text" }, "  a b "), "a b");
  assert.equal(read({ kind: "text" }, 42), "42");
  assert.deepEqual(read({ kind: "text" }, true), invalid("not-text"));
  assert.deepEqual(read({ kind: "text" }, {}), invalid("not-text"));
  assert.equal(read({ kind: "text", prefix: "lead-" }, 42), "lead-42");
  assert.deepEqual(read({ kind: "text", prefix: "lead-" }, " "), empty, "nothing has no prefix");
  assert.equal(read({ kind: "text", prefix: 7 }, 42), "42");
});

test("lists: entries with facts, and plain values", () => {
  const mapping = { fields: { offers: { from: "o", kind: "list", limit: 3, items: {
    side: { default: "us" }, amount: { from: "v", kind: "money" }, on: { from: "d", kind: "date" } } } } };
  const { deal, problems } = mapRecord(mapping, { o: [{ v: 1, d: "2026-01-02" }, { v: "x" }, null, { v: 4 }] });
  assert.deepEqual(deal.offers, [{ side: "us", amount: "1", on: "2026-01-02" }, { side: "us" }, { side: "us" }]);
  assert.deepEqual(deal.missing, [
    { path: "offers.1.amount", why: "invalid" },
    { path: "offers.1.on", why: "unmapped" },
    { path: "offers.2.amount", why: "empty" },
    { path: "offers.2.on", why: "empty" },
  ]);
  assert.deepEqual(problems.map(({ code, path }) => `${path} ${code}`), ["offers list-cut", "offers.1.amount not-a-number"]);
  assert.deepEqual(mapRecord(mapping, { o: [] }).deal.offers, []);
  assert.equal(mapRecord(mapping, { o: "no" }).problems[0].code, "not-a-list");
  const plain = { kind: "list", of: "lookup", table: { Salud: "health_care", Banca: "banking" } };
  assert.deepEqual(read(plain, ["Salud", "Banca"]), ["health_care", "banking"]);
  assert.deepEqual(read(plain, "Salud; Banca;"), ["health_care", "banking"]);
  assert.deepEqual(read(plain, ["Salud", "Otro"]), invalid("not-in-table"), "half a list could be judged otherwise");
});

test("several values in one text: what stands between them is said, or a semicolon", () => {
  const of = (/** @type {unknown} */ separator, /** @type {string} */ value) => read({ kind: "list", of: "text", separator }, value);
  assert.deepEqual(of(undefined, "a; b ;;c"), ["a", "b", "c"]);
  assert.deepEqual(of(",", "a, b;c"), ["a", "b;c"]);
  assert.deepEqual(of(" | ", "a | b|c"), ["a", "b|c"]);
  assert.deepEqual(of("\n", "a\nb"), ["a", "b"]);
  assert.deepEqual(of(".*", "a.*b"), ["a", "b"], "no pattern");
  for (const none of ["", 5, null, "-----------"]) assert.deepEqual(of(none, "a;b"), ["a", "b"], String(none));
});

/** The problems of one amount. @param {object} field @param {unknown} x @param {object} [more] @param {string} [target] */
const asked = (field, x, more = {}, target = "amount") =>
  mapRecord({ ...more, fields: { [target]: { from: "x", kind: "money", ...field } } }, { x }).problems.map(({ code, from }) => `${from} ${code}`);

test("a point before three digits is asked about, unless somebody said how numbers are written or the currency has three decimals", () => {
  for (const text of ["140.000", "1.500", "14.250", " 140.000 ", "-140.000"]) assert.deepEqual(asked({}, text), ["x thousands-unclear"], text);
  for (const fine of ["140000", "140.00", "140.5", "1400.000", "140.0000", "0.500", "014.000", 140.125, 140]) assert.deepEqual(asked({}, fine), [], String(fine));
  assert.deepEqual(asked({ written: "1234.56" }, "140.000"), []);
  assert.deepEqual(asked({ written: "1.234,56" }, "140.000"), []);
  assert.deepEqual(asked({}, "140.000", { numbers: "1234.56" }), []);
  assert.deepEqual(asked({ currency: "KWD" }, "140.000"), []);
  assert.deepEqual(asked({ currency: "USD" }, "140.000"), ["x thousands-unclear"]);
  const { deal } = mapRecord({ fields: { amount: { from: "x", kind: "money" } } }, { x: "140.000" });
  assert.equal(deal.amount, "140.000", "it is read all the same");
});

test("zero is asked about where it can hardly be one, until the mapping says what it means", () => {
  for (const target of ["amount", "list_price", "cost.direct", "cost.overhead", "annual_fees", "leverage.quota"]) {
    for (const zero of [0, "0", "0.00"]) assert.deepEqual(asked({}, zero, {}, target), ["x zero"], `${target} ${zero}`);
    assert.deepEqual(asked({ kind: "decimal" }, 0, {}, target), ["x zero"]);
    assert.deepEqual(asked({}, "0.01", {}, target), []);
    assert.deepEqual(asked({ zero_is_empty: false }, 0, {}, target), []);
    assert.deepEqual(asked({ zero_is_empty: true }, 0, {}, target), []);
  }
  assert.deepEqual(asked({}, 0, {}, "leverage.closed"), [], "nothing may have been closed yet");
  for (const code of ["zero", "thousands-unclear", "small-percent", "list-cut"]) assert.ok(isRemark({ code }), code);
  for (const code of ["group", "not-a-date", "not-in-table", "bad-mapping"]) assert.ok(!isRemark({ code }), code);
});

test("a group where a value is expected: the paths inside it that can be read", () => {
  const one = (/** @type {string} */ kind, /** @type {unknown} */ x, more = {}) => mapRecord({ fields: { "fit.it": { from: "x", kind, ...more } } }, { x }).problems.map(({ code, near }) => [code, near]);
  assert.deepEqual(one("date", { value: "2026-12-15", text: "15 de diciembre" }), [["group", ["x.value"]]]);
  assert.deepEqual(one("date", { $date: "2026-12-15T00:00:00Z" }), [["group", ["x.$date"]]]);
  assert.deepEqual(one("money", { amount: 5, currency: "USD" }), [["group", ["x.amount"]]]);
  assert.deepEqual(one("text", [41, "Clínica"]), [["group", ["x.0", "x.1"]]]);
  assert.deepEqual(one("text", { a: 1, b: 2, c: 3, d: 4 }), [["group", ["x.a", "x.b", "x.c"]]]);
  assert.deepEqual(one("lookup", { a: "Won" }, { table: { won: "won" } }), [["group", ["x.a"]]]);
  assert.deepEqual(one("date", { day: 15, month: "x" }), [["not-a-date", undefined]], "nothing inside is one");
  assert.deepEqual(one("date", new Date("x")), [["not-a-date", undefined]]);
  assert.deepEqual(one("list", { a: [] }, { of: "text" }), [["not-a-list", undefined]]);
  const hostile = { get a() { throw new Error("no"); }, b: "2026-01-02" };
  assert.deepEqual(one("date", hostile), [["group", ["x.b"]]]);
});

test("a path that the record has not is named with the nearest that it has", () => {
  const record = { Opportunity: { Amount: 5, CloseDate: null, Cost__c: 7, Lines: [{ Price: 1 }, { Price: 2, Extra: 3 }] }, Account: null, "odd.name": 1 };
  const of = (/** @type {object} */ fields) => missingPaths({ fields }, record).map(({ path, code, with: given }) => [path, code, /** @type {any} */ (given)?.nearest?.text]);
  const text = (/** @type {unknown} */ from, more = {}) => ({ x: { from, kind: "text", ...more } });
  for (const there of ["Opportunity.Amount", "Opportunity.CloseDate", "Account.Name", "Opportunity", "odd.name", ".", ["Gone", "Opportunity.Amount"]]) assert.deepEqual(of(text(there)), [], String(there));
  assert.deepEqual(of(text("Oportunity.Amount")), [["fields.x.from", "path-missing-nearest", "Opportunity.Amount"]]);
  assert.deepEqual(of(text("Amount")), [["fields.x.from", "path-missing-nearest", "Opportunity.Amount"]]);
  assert.deepEqual(of(text("Opportunity.amount")), [["fields.x.from", "path-missing-nearest", "Opportunity.Amount"]]);
  assert.deepEqual(of(text("Opportunity.Cost")), [["fields.x.from", "path-missing-nearest", "Opportunity.Cost__c"]]);
  assert.deepEqual(of(text(["Opportunity.close_date", "Gone"])), [["fields.x.from.0", "path-missing-nearest", "Opportunity.CloseDate"]]);
  assert.deepEqual(of(text("Zzzzz")), [["fields.x.from", "path-missing", undefined]]);
  assert.deepEqual(of(text("Zzzzz", { missing: "unsupported" })), [], "somebody knows");
  assert.deepEqual(of(text("Zzzzz", { default: "a" })).length, 1, "a default hides a wrong path");
  assert.deepEqual(of({ x: { from: "Opportunity.Amount", kind: "money", currency_from: "Opportunity.Currency" } }).map(([path]) => path), ["fields.x.currency_from"]);
  assert.deepEqual(of({ x: { from: "Opportunity.Amount", kind: "money", currency_from: "Opportunity.Currency", currency: "USD" } }), []);
  const items = { Price: { from: "Price", kind: "money" }, b: { from: "Extra", kind: "money" }, c: { from: "Prise", kind: "money" } };
  assert.deepEqual(of({ lines: { from: "Opportunity.Lines", kind: "list", items } }), [["fields.lines.items.c.from", "path-missing-nearest", "Price"]]);
  for (const junk of [null, 5, "x", undefined]) assert.deepEqual(missingPaths({ fields: text("a") }, junk), []);
  for (const junk of [null, 5, { fields: 5 }, { fields: { a: 5, b: { from: {} }, c: { from: [null, 7] } } }]) assert.deepEqual(missingPaths(junk, record), []);
  const large = Object.fromEntries(Array.from({ length: 5_000 }, (_, place) => [`field_${place}`, { a: 1, b: { c: 2 } }]));
  const start = performance.now();
  assert.equal(pathsIn([large]).length, 2_000);
  assert.equal(nearest("field_12.A", pathsIn([large])), "field_12.a");
  missingPaths({ fields: Object.fromEntries(Array.from({ length: 60 }, (_, place) => [`t${place}`, { from: `nowhere_${place}`, kind: "text" }])) }, large);
  assert.ok(performance.now() - start < 5_000);
});

test("an approval of which a part cannot be read is said to lack it: it may be its end", () => {
  const approvals = {
    from: "approvals",
    kind: "list",
    items: {
      covers: { from: "what", kind: "text" },
      down_to: { from: "floor", kind: "money" },
      criteria: { from: "criteria", kind: "list", of: "text" },
      valid_until: { from: "until", kind: "date", written: "dd/mm/yyyy" },
    },
  };
  const entry = { what: "price", floor: "140000", criteria: "industry;geography" };
  const until = (/** @type {unknown} */ until) => mapRecord({ fields: { approvals } }, { approvals: [{ ...entry, until }] }).deal;
  assert.deepEqual(until("31/10/2026").approvals, [
    { covers: "price", down_to: "140000", criteria: ["industry", "geography"], valid_until: "2026-10-31" },
  ]);
  assert.deepEqual(until("end of October").missing, [{ path: "approvals.0.valid_until", why: "invalid" }]);
  assert.deepEqual(until(null).missing, [{ path: "approvals.0.valid_until", why: "empty" }]);
  // However many empty fields there are, the one that could not be read is among those that are named.
  const many = Array.from({ length: 49 }, () => ({}));
  const full = mapRecord({ fields: { approvals } }, { approvals: [...many, ...many, { ...entry, until: "x" }].slice(-50) }).deal;
  assert.ok(full.missing.some(({ path, why }) => path === "approvals.49.valid_until" && why === "invalid"));
  const hundred = { ...approvals, limit: 200 };
  const longer = mapRecord({ fields: { approvals: hundred } }, { approvals: [...many, ...many, { ...entry, until: "x" }] }).deal;
  assert.ok(longer.missing.some(({ path, why }) => path === "approvals.98.valid_until" && why === "invalid"));
});

test("what is not there says why; a default takes its place", () => {
  const fields = {
    a: { from: ["x.y", "z"], kind: "text" },
    b: { from: "gone", kind: "text", missing: "forbidden" },
    c: { from: "gone", kind: "text", default: "dflt" },
    d: { missing: "unsupported" },
    e: { from: "hidden.salary", kind: "text" },
    f: { from: ["hidden.salary", "z2"], kind: "text" },
    g: { from: "x.deeper", kind: "text" },
  };
  const { deal } = mapRecord({ fields }, { x: null, z: "", z2: "there" }, { withheld: { "hidden.salary": "forbidden" } });
  assert.deepEqual(deal, {
    schema: "walkaway.deal/2",
    c: "dflt",
    f: "there",
    missing: [
      { path: "a", why: "empty" },
      { path: "b", why: "forbidden" },
      { path: "d", why: "unsupported" },
      { path: "e", why: "forbidden" },
      { path: "g", why: "empty" },
    ],
  });
  assert.equal(mapRecord({ fields: { a: { from: ["x", "y"], kind: "text" } } }, { x: "", y: "second" }).deal.a, "second");
});

test("one value that cannot be read loses nothing else", () => {
  const record = { name: "n", get bad() { throw new Error("no access"); }, when: "yesterday" };
  const fields = {
    "cost.direct": { from: "bad", kind: "money" },
    close_on: { from: "when", kind: "date" },
    name: { from: "name", kind: "text" },
    oops: { from: "name", kind: "eval" },
    nothing: 7,
  };
  const { deal, problems } = mapRecord({ fields }, record);
  assert.equal(deal.name, "n");
  assert.deepEqual(deal.missing, [
    { path: "cost.direct", why: "error" },
    { path: "close_on", why: "invalid" },
    { path: "oops", why: "invalid" },
  ]);
  assert.deepEqual(problems, [
    { path: "cost.direct", from: "bad", code: "threw", found: "no access" },
    { path: "close_on", from: "when", code: "not-a-date", found: "yesterday" },
    { path: "oops", from: "name", code: "bad-mapping", found: "eval" },
    { path: "nothing", from: "", code: "bad-mapping", found: "7" },
  ]);
});

test("units, zeros and tax", () => {
  const one = (/** @type {any} */ field, /** @type {unknown} */ x, more = {}) => {
    const { deal, problems } = mapRecord({ fields: { amount: { from: "x", ...field } } }, { x, ...more });
    return deal.amount ?? deal.missing?.[0]?.why ?? problems[0]?.code;
  };
  const money = { kind: "money", currency: "USD" };
  assert.deepEqual(one({ ...money, unit: "millions" }, "2764.5"), { amount: "2764500000", currency: "USD" });
  assert.equal(one({ kind: "decimal", unit: "thousands" }, 0.0125), "12.5");
  assert.equal(one({ kind: "integer", unit: "thousands" }, "1.5"), "1500");
  assert.equal(one({ kind: "decimal", tax_included: 0.19 }, 166600), "140000");
  assert.equal(one({ kind: "decimal", tax_included: "0.16" }, "100"), "86.20689655");
  assert.equal(one({ kind: "decimal", tax_included: "0.16" }, "-100"), "-86.20689655");
  assert.equal(one({ kind: "decimal", tax_included: "0.21", unit: "thousands" }, "121"), "100000");
  assert.equal(one({ kind: "decimal", tax_included: "0.19" }, "0"), "0");
  for (const zero of [0, "0", "0.00", " 0,00 ", "-0"]) assert.equal(one({ kind: "decimal", zero_is_empty: true }, zero), "empty", String(zero));
  assert.equal(one({ kind: "decimal", zero_is_empty: true }, "0.01"), "0.01");
  assert.equal(one({ kind: "decimal", zero_is_empty: true, default: "7" }, 0), "7");
  assert.equal(one({ kind: "decimal", zero_is_empty: true, from: ["x", "y"] }, 0, { y: "5" }), "5");
  assert.equal(one({ kind: "decimal" }, 0), "0");
});

test("a percentage below one may be a share already", () => {
  const { deal, problems } = mapRecord({ fields: { "adjustment.share": { from: "x", kind: "percent" } } }, { x: "0.35" });
  assert.deepEqual(deal.adjustment, { share: "0.0035" });
  assert.deepEqual(problems.map(({ code }) => code), ["small-percent"]);
  assert.deepEqual(mapRecord({ fields: { "adjustment.share": { from: "x", kind: "percent" } } }, { x: "1.5" }).problems, []);
});

test("a list that is cut does not pass for the whole", () => {
  const record = { list: [{ a: 1 }, { a: 2 }, { a: 3 }] };
  const scope = { from: "list", kind: "list", items: { amount: { from: "a", kind: "decimal" } } };
  const { deal, problems } = mapRecord({ fields: { "cost.scope_added": { ...scope, limit: 2 } } }, record);
  assert.deepEqual(deal.cost, { scope_added: [{ amount: "1" }, { amount: "2" }, []] });
  assert.deepEqual(problems.map(({ code }) => code), ["list-cut"]);
  const long = { list: Array.from({ length: 300 }, (_, place) => ({ a: place })) };
  assert.equal(/** @type {any} */ (mapRecord({ fields: { "cost.scope_added": scope } }, long).deal).cost.scope_added.length, 300);
});

test("paths: own properties only, longest names first, bounded", () => {
  const record = {
    a: { b: [{ c: 1 }] },
    "owner@OData.Community.Display.V1.FormattedValue": "Ana",
    "a.b": "whole",
    partner: false,
  };
  assert.equal(walk(record, "a.b"), "whole");
  assert.equal(walk({ a: { b: [{ c: 1 }] } }, "a.b.0.c"), 1);
  assert.equal(walk(record, "owner@OData.Community.Display.V1.FormattedValue"), "Ana");
  assert.equal(walk(record, "partner.1"), null);
  assert.equal(walk(record, "."), record);
  for (const path of ["__proto__", "constructor", "toString", "a.__proto__.x", "a.constructor.name", "hasOwnProperty"]) {
    assert.equal(walk(record, path), undefined, path);
  }
  assert.equal(walk([1, 2], "length"), undefined);
  assert.equal(walk("text", "length"), undefined);
  assert.equal(walk(record, "x".repeat(201)), undefined);
  assert.equal(walk(record, Array(17).fill("a").join(".")), undefined);
});

test("a mapping cannot reach a prototype", () => {
  const fields = JSON.parse('{ "__proto__.polluted": { "default": "yes" }, "constructor.prototype.polluted": { "default": "yes" } }');
  const { deal } = mapRecord({ fields }, {});
  assert.equal(/** @type {any} */ ({}).polluted, undefined);
  assert.ok(Object.hasOwn(deal, "__proto__") && Object.hasOwn(deal, "constructor"));
});

test("anything at all as mapping or record gives a deal", () => {
  const things = [undefined, null, 0, "", "x", [], {}, { fields: [] }, { fields: { a: null } }, { fields: { a: { from: {} } } },
    { fields: { a: { from: "x", kind: "lookup", table: 5 } } }, { fields: { a: { from: "x", kind: "range", bands: {} } } },
    { fields: { a: { from: "x", kind: "list" } } }, { fields: { a: { from: "x", kind: "date", written: {} } } }];
  for (const mapping of things) {
    for (const record of [undefined, null, 5, [], { x: [] }, { x: "1" }, { x: Object.create(null) }]) {
      assert.equal(mapRecord(mapping, record).deal.schema, "walkaway.deal/2");
    }
  }
});

test("a hostile record ends", () => {
  const round = { list: /** @type {unknown[]} */ ([]) };
  for (let place = 0; place < 5000; place++) round.list.push(round);
  const items = (/** @type {number} */ depth) => ({ from: "list", kind: "list", limit: 200, items: depth ? { down: items(depth - 1) } : { x: { default: 1 } } });
  const start = performance.now();
  const { deal, problems } = mapRecord({ fields: { down: items(6) } }, round);
  assert.ok(performance.now() - start < 5000);
  assert.ok(JSON.stringify(deal).length < 2_000_000 && problems.length <= 200);
});

test("the same record gives the same deal, and is left as it was", () => {
  const record = { a: "1", list: [{ b: 2 }] };
  const before = JSON.stringify(record);
  const mapping = { fields: { amount: { from: "a", kind: "money", currency: "USD" }, offers: { from: "list", kind: "list", items: { amount: { from: "b", kind: "decimal" } } } } };
  assert.deepEqual(mapRecord(mapping, record), mapRecord(mapping, record));
  assert.equal(JSON.stringify(record), before);
});

test("every reading and notation of the schema is read", () => {
  const { Kind, Written } = schema.$defs;
  const words = (/** @type {any} */ it) => it.enum ?? it.oneOf.map((/** @type {any} */ one) => one.const);
  const more = { table: { 1: 1 }, bands: [{ value: 1 }], items: {}, of: undefined };
  for (const kind of words(Kind)) {
    const { problems } = mapRecord({ fields: { a: { from: "x", kind, ...more } } }, { x: kind === "list" ? [] : "1" });
    assert.notEqual(problems[0]?.code, "bad-mapping", kind);
  }
  for (const written of words(Written)) {
    const codes = ["decimal", "date"].map((kind) => mapRecord({ fields: { a: { from: "x", kind, written } } }, { x: "1" }).problems[0]?.code);
    assert.equal(codes.filter((code) => code === "bad-mapping").length, 1, `${written}: either a number's or a day's`);
  }
  assert.equal(fold("  ÁRBOL (x) "), "arbol x");
});

test("there is a sentence for every mistake and every problem, in both languages", () => {
  const rust = source("src/rules/mapping/mod.rs") + source("src/rules/mapping/known.rs") + source("src/rules/facts/read.rs") + source("www/hosts/doubts.js");
  const codes = [...rust.matchAll(/"([a-z]+(?:-[a-z]+)+|required|negative|unreadable)"/g)].map(([, code]) => code);
  const other = ["yyyy-mm-dd"];
  for (const code of new Set(codes)) if (!other.includes(code)) assert.ok(SAID.includes(`mistake-${code}`), code);
  const thrown = source("www/hosts/map.js").matchAll(/(?:Unreadable\(|problem\(path, [^;]*?)"([a-z]+(?:-[a-z]+)*)"/g);
  for (const [, code] of thrown) assert.ok(SAID.includes(`problem-${code}`), code);
  for (const lang of LANGUAGES) {
    const mistake = { path: "fields.cost.direkt", code: "unknown-target-nearest", with: { target: { text: "cost.direkt" }, nearest: { text: "cost.direct" } } };
    assert.match(mistakeText(mistake, lang), /^fields\.cost\.direkt: .*cost\.direkt.*cost\.direct/);
    const problem = { path: "amount", from: "Amount", code: "not-a-number", found: "{found} $& 1.2.3" };
    assert.ok(problemText(problem, lang).includes("{found} $& 1.2.3"), "what stood in the record is shown as it is");
  }
});

test("the example: no mistakes, and the deal of the worked example", async () => {
  const [mapping, record] = ["mapping", "record"].map((name) => JSON.parse(source(`www/hosts/example.${name}.json`)));
  assert.deepEqual(await mistakesOf(mapping), []);
  const { deal, problems } = mapRecord(mapping, record);
  assert.deepEqual(problems, []);
  assert.deepEqual(deal.missing, [{ path: "leverage.quota", why: "unsupported" }]);
  assert.deepEqual([deal.amount, deal.close_on, deal.stage], [{ amount: "140000.00", currency: "USD" }, "2026-12-11", "negotiation"]);
});

test("the check in WebAssembly is the check in Rust", async () => {
  const found = await mistakesOf({ schema: "walkaway.mapping/1", fields: { amuont: { from: "a", kind: "mony" } } });
  const codes = found.filter((it) => it.severity === "error").map(({ path, code }) => `${path} ${code}`);
  assert.deepEqual(codes, ["fields.amuont.kind not-allowed-nearest", "fields.amuont unknown-target-nearest"]);
});
