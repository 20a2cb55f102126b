// The command `walkaway` (design 9): what it says, where, and how it ends. It runs from dist/ as it is packaged.
import assert from "node:assert/strict";
import { execFile, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { changes, exchanged, whole } from "../../www/rules/whole.js";

const command = fileURLToPath(new URL("../../dist/shell.js", import.meta.url));
const source = (/** @type {string} */ path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const json = (/** @type {string} */ path) => JSON.parse(readFileSync(source(path), "utf8"));
const folder = mkdtempSync(join(tmpdir(), "walkaway-"));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Puts a file there. @param {string} name @param {unknown} what */
function file(name, what) {
  const path = join(folder, name);
  writeFileSync(path, typeof what === "string" || what instanceof Uint8Array ? what : JSON.stringify(what, null, 2));
  return path;
}

/** Runs it. @param {string[]} words @returns {Promise<{ code: number, out: string, err: string, lines: any[] }>} */
function walkaway(...words) {
  return new Promise((done) => {
    execFile(process.execPath, [command, ...words], { cwd: folder, env: { ...process.env, LANG: "es_MX.UTF-8", LC_ALL: "" }, maxBuffer: 1 << 26 }, (error, out, err) => {
      const code = error ? Number(/** @type {any} */ (error).code ?? -1) : 0;
      const lines = words.includes("--json") ? out.trim().split("\n").filter(Boolean).map((line) => JSON.parse(line)) : [];
      done({ code, out, err, lines });
    });
  });
}

const DEAL = {
  schema: "walkaway.deal/2", id: "D-1", currency: "USD", amount: "150000", cost: { direct: "80000", overhead: "20000" }, seats: 10,
  terms: { payment_days: { asked: 30 } },
};

test("mistakes of every kind of file are told with file, line and column, in both languages", async () => {
  const policy = file("policy.json", '{\n  "schema": "walkaway.policy/1",\n  "price": {\n    "adjustement_bound": "0.05"\n  }\n}');
  const mapping = file("mapping.json", '{\n  "schema": "walkaway.mapping/1",\n  "fields": {\n    "ammount": { "from": "Amount" }\n  }\n}');
  const config = file("config.json", '{\n  "schema": "walkaway.config/1",\n  "record": { "script": "r" },\n  "polcy": "policy.json"\n}');
  const broken = file("broken.json", '{\n  "schema": "walkaway.policy/1",\n  "price": { },\n}');
  const { code, out } = await walkaway("check", policy, mapping, config, broken);
  assert.equal(code, 1);
  const placed = [/policy\.json:4:5: price\.adjustement_bound: .*adjustment_bound/, /mapping\.json:4:5: fields\.ammount: .*amount/, /config\.json:4:3: polcy: /, /broken\.json:3:15: Sobra la coma/];
  for (const what of placed) assert.match(out, what);
  const english = await walkaway("check", "--lang", "en", "--json", policy, mapping, config, broken);
  assert.equal(english.code, 1);
  const errors = english.lines.filter(({ severity }) => severity === "error");
  assert.deepEqual(errors.map(({ line, column }) => `${line}:${column}`), ["4:5", "4:5", "4:3", "3:15"]);
  for (const { text } of english.lines) assert.doesNotMatch(text, /[áéíóúñ¿«]|error-|\{\w+\}/);
});

test("what is fine ends with 0, and a file with a mark before it is fine", async () => {
  const policy = file("fine.json", `\ufeff${JSON.stringify({ schema: "walkaway.policy/1", version: "1" })}`);
  assert.deepEqual([(await walkaway("check", policy, source("www/hosts/example.config.json"))).code], [0]);
});

test("bytes that are no UTF-8, a login page, an empty file, a missing file: words, and never a stack", async () => {
  const latin = file("latin.json", Buffer.from('{ "schema": "walkaway.policy/1", "version": "a\xf1o" }', "latin1"));
  const page = file("page.json", "<!doctype html><title>Log in</title>");
  const empty = file("empty.json", "");
  const { code, out } = await walkaway("check", latin, page, empty);
  assert.equal(code, 1);
  assert.match(out, /latin\.json:1:\d+: .*UTF-8/);
  assert.match(out, /page\.json:1:1: .*página web/);
  assert.match(out, /empty\.json:1:1: .*vacío/);
  const gone = await walkaway("check", join(folder, "gone.json"));
  assert.equal(gone.code, 2);
  assert.match(gone.err, /gone\.json: no se puede leer/);
  for (const { out, err } of [gone]) assert.doesNotMatch(out + err, /\n\s+at /);
});

test("asked wrongly it ends with 2 and says how it is asked", async () => {
  for (const words of [[], ["chek", "a"], ["check"], ["map", "a"], ["diff", "a"], ["test", "--today", "2026-02-30", "a"], ["check", "--lang", "fr", "a"], ["diff", "--cost", "much", "a", "b"], ["check", "--nope", "a"]]) {
    const { code, out, err } = await walkaway(...words);
    assert.equal(code, 2, words.join(" "));
    assert.ok((out + err).trim(), words.join(" "));
  }
  assert.equal((await walkaway("--help")).code, 0);
});

test("a record becomes a deal, and what could not be read is said", async () => {
  const { code, lines } = await walkaway("map", "--json", "--mapping", source("www/hosts/example.mapping.json"), source("www/hosts/example.record.json"));
  assert.equal(code, 0);
  assert.equal(lines[0].deal.schema, "walkaway.deal/2");
  const bad = file("bad-record.json", { Amount: "much" });
  const mapping = file("small.mapping.json", { schema: "walkaway.mapping/1", fields: { amount: { from: "Amount", kind: "money" } } });
  const wrong = await walkaway("map", "--mapping", mapping, bad);
  assert.equal(wrong.code, 1);
  assert.match(wrong.out, /No se pudo leer: amount \(Amount\)/);
});

test("what is probably meant otherwise is asked where it stands, and is no error: policy, mapping and record together", async () => {
  const policy = file("doubt.policy.json", '{\n  "schema": "walkaway.policy/1",\n  "version": "2026",\n  "price": {\n    "rows": [\n      { "minimum_margin": "0.2", "target_margin": "8" },\n      { "segment": "enterprise", "minimum_margin": "0.2", "target_margin": "0.3", "minimum_price": "140.000" }\n    ]\n  },\n  "fit": { "review_below": 0.6 },\n  "rates": { "MXN": 18 },\n  "roles": { "vp": { "holders": [] } }\n}');
  const mapping = file("doubt.mapping.json", '{\n  "schema": "walkaway.mapping/1",\n  "fields": {\n    "id": { "from": "Id", "kind": "text" },\n    "currency": { "from": "Currncy", "kind": "text", "default": "USD" },\n    "amount": { "from": "Amount", "kind": "money" },\n    "cost.direct": { "from": "Cost", "kind": "money" },\n    "cost.overhead": { "missing": "unsupported" },\n    "segment": { "from": "Segment", "kind": "text" },\n    "adjustment.share": { "from": "Share", "kind": "percent" },\n    "fit.industry": { "from": "Industry", "kind": "lookup", "table": {\n      "Salud": "healthcare" } }\n  }\n}');
  const record = file("doubt.record.json", '{\n  "Id": "1",\n  "Currency": "USD",\n  "Amount": "140.000",\n  "Cost": 0,\n  "Segment": "Corporate",\n  "Share": "0.35",\n  "Industry": "Salud"\n}');
  const { code, lines } = await walkaway("check", "--json", "--record", record, policy, mapping);
  assert.equal(code, 0, "remarks are no errors");
  const found = lines.map(({ file: path, line, column, path: what, code, severity }) => [path.split(".")[1], `${line}:${column}`, what, code, severity]);
  const expected = [
    ["policy", "6:34", "price.rows.0.target_margin", "margin-unlikely"],
    ["policy", "7:83", "price.rows.1.minimum_price", "thousands-unclear"],
    ["policy", "10:12", "fit.review_below", "not-a-score"],
    ["policy", "11:14", "rates.MXN", "rate-inverted"],
    ["mapping", "12:7", "fields.fit.industry.table.Salud", "criterion-value-unknown-nearest"],
    ["mapping", "5:19", "fields.currency.from", "path-missing-nearest"],
    ["record", "4:3", "amount", "thousands-unclear"],
    ["record", "5:3", "cost.direct", "zero"],
    ["record", "6:3", "segment", "segment-unknown"],
    ["record", "7:3", "adjustment.share", "small-percent"],
  ];
  for (const it of expected) assert.ok(found.some((one) => JSON.stringify(one) === JSON.stringify([...it, "warning"])), `${it}: ${JSON.stringify(found)}`);
  assert.ok(found.some(([, , path, code]) => path === "routes.price.all_of.0" && code === "role-without-holder"), JSON.stringify(found));
  assert.equal(found.length, expected.length + 1, `nothing is said twice, and nothing else: ${JSON.stringify(found)}`);
  for (const lang of ["es", "en", "pt-BR"]) {
    const { out, code } = await walkaway("map", "--lang", lang, "--policy", policy, "--mapping", mapping, record);
    assert.equal(code, 0, "what was read is read");
    for (const said of [/doubt\.record\.json:4:3: ⚠ amount \(Amount\): /, /doubt\.mapping\.json:5:19: ⚠ fields\.currency\.from: .*Currncy.*Currency/, /doubt\.record\.json:6:3: ⚠ segment: .*Corporate/]) assert.match(out, said);
    assert.doesNotMatch(out, /error-|\{\w+\}|undefined/);
  }
});

test("the sample in use is said of a policy, and nothing of one that somebody has decided", async () => {
  const of = async (/** @type {object} */ policy) => (await walkaway("check", "--json", file("s.json", { schema: "walkaway.policy/1", ...policy }))).lines.map(({ path, code }) => `${path} ${code}`);
  assert.deepEqual(await of({}), ["version sample-policy"]);
  assert.deepEqual(await of({ version: "7" }), ["price.rows sample-margins"]);
  assert.deepEqual(await of({ version: "7", price: { rows: [{ minimum_margin: "0.2", target_margin: "0.3" }] } }), []);
});

test("tests beside the policy: one that fails says what decided it, and what no test reaches is listed", async () => {
  const tests = file("tests.json", {
    schema: "walkaway.tests/1", today: "2026-11-21",
    tests: [
      { name: "signed at target", deal: { ...DEAL, fit: {}, signs: {} }, verdict: "go_ahead..walk_away" },
      { name: "below the floor", deal: { ...DEAL, amount: "100000" }, verdict: "walk_away", because: "price.rows.0" },
      { name: "thirty-five percent is enough", deal: complete({ ...DEAL, amount: "134999" }), verdict: "go_ahead" },
      { name: "by a term", deal: { ...DEAL, amount: "100000" }, verdict: "walk_away", because: "liability_cap" },
    ],
  });
  const { code, lines } = await walkaway("test", "--json", tests);
  assert.equal(code, 1);
  assert.deepEqual(lines.filter(({ kind }) => kind === "test").map(({ passed }) => passed), [true, true, false, false]);
  const failed = lines.filter(({ passed }) => passed === false);
  assert.match(failed[0].why.join(" "), /go_ahead.*price\.rows\.0/s);
  assert.match(failed[1].why.join(" "), /liability_cap.*price\.rows\.0/s);
  assert.deepEqual([failed[0].line > 1, failed[0].column > 1], [true, true]);
  const { uncovered } = lines.at(-1);
  assert.ok(uncovered.some((/** @type {string} */ part) => part.includes("liability_cap")), `${uncovered}`);
  assert.ok(!uncovered.includes("price.rows.0"), `${uncovered}`);
  const odd = file("odd-tests.json", { schema: "walkaway.tests/1", tests: [{ deal: DEAL, verdict: "yes" }, { dael: DEAL, verdict: "go_ahead" }] });
  assert.equal((await walkaway("test", odd)).code, 2);
});

test("two policies: settings, limits by row as the rules have them, and deals each by the setting that changes it", async () => {
  const before = file("before.json", { schema: "walkaway.policy/1", version: "1" });
  const after = file("after.json", { schema: "walkaway.policy/1", version: "2", price: { rows: [{ minimum_margin: "0.20", target_margin: "0.50" }] }, fit: { review_below: 61 } });
  const deals = file("deals.ndjson", [DEAL, { ...DEAL, id: "D-2", amount: "160000" }, { ...DEAL, id: "D-3", amount: "100000" }].map((deal) => JSON.stringify(complete(deal))).join("\n"));
  const { code, lines } = await walkaway("diff", "--json", "--deals", deals, before, after);
  assert.equal(code, 1);
  const of = (/** @type {string} */ kind) => lines.filter((line) => line.kind === kind);
  assert.deepEqual(of("setting").map(({ setting }) => setting), ["price.rows.*.target_margin", "fit.review_below"]);
  assert.deepEqual(of("row").map(({ before, after }) => [before.threshold, after.threshold, before.floor, after.floor]), [["135000", "150000", "120000", "120000"]]);
  assert.deepEqual(of("deals").map(({ all, changed }) => [all, changed]), [[3, 0]], "150,000 and more are fine by both, 100,000 by neither");
  const between = file("between.ndjson", JSON.stringify(complete({ ...DEAL, amount: "149999" })));
  const changed = await walkaway("diff", "--json", "--deals", between, before, after);
  assert.deepEqual(changed.lines.filter((line) => line.kind === "deal").map(({ id, by }) => [id, by]), [["D-1", ["price.rows.*.target_margin"]]]);
  assert.equal((await walkaway("diff", before, before)).code, 0);
  // A row for all keeps its limits where another one is taken away.
  const [two, one] = [[{ segment: "a", minimum_margin: "0.2", target_margin: "0.3" }], []].map((more, place) =>
    file(`rows${place}.json`, { schema: "walkaway.policy/1", price: { rows: [...more, { minimum_margin: "0.2", target_margin: "0.35" }] } }));
  const rows = (await walkaway("diff", "--json", two, one)).lines.filter((line) => line.kind === "row");
  assert.deepEqual(rows.map(({ row, before, after }) => [row, before.threshold, after.threshold]), [["a", "130000", "135000"]]);
});

/** Everything answered well, so that the price alone decides. @param {any} deal */
function complete(deal) {
  const policy = json("src/rules/policy/default.json");
  const terms = Object.fromEntries(policy.terms.list.map((/** @type {any} */ term) => [term.id, { asked: term.compare === "never" ? false : term.standard }]));
  const fit = Object.fromEntries(policy.fit.criteria.map((/** @type {any} */ it) => [it.id, it.values?.[0].id ?? { amount: "900000000", currency: "USD" }]));
  const signs = Object.fromEntries([...policy.signs.consider, ...policy.signs.leave].map((/** @type {any} */ sign) => [sign.id, { seen: false }]));
  return { ...deal, terms, fit, signs, annual_fees: "10000", segment: "all" };
}

test("a CSV, NDJSON and a JSON list of the same deals give the same verdicts; what cannot be read is counted", async () => {
  const rows = [120000, 134999, 135000, 119999].map((amount, place) => complete({ ...DEAL, id: `D-${place}`, amount: String(amount) }));
  const list = file("list.json", rows);
  const lines = file("list.ndjson", `${rows.map((row) => JSON.stringify(row)).join("\n")}\n{ "id": \n\n`);
  const csv = file("list.csv", `\ufeffId,Amount,"Direct cost",Overhead\n${rows.map((row) => `${row.id},"${Number(row.amount).toLocaleString("en-US")}",80000,20000`).join("\n")}\n`);
  const mapping = file("csv.mapping.json", {
    schema: "walkaway.mapping/1", numbers: "1,234.56",
    fields: { id: { from: "Id", kind: "text" }, amount: { from: "Amount", kind: "money" }, "cost.direct": { from: "Direct cost", kind: "money" }, "cost.overhead": { from: "Overhead", kind: "money" }, currency: { from: "Currency", kind: "text", default: "USD" } },
  });
  const torn = await walkaway("score", "--json", "--mapping", mapping, file("torn.csv", "Id,Amount,Direct cost,Overhead\nD-1,120000,80000,20000\nD-2,120000\nD-3,120,000,80000,20000\nD-4,\"120000,80000,20000\n"));
  assert.deepEqual(torn.lines.filter(({ kind }) => kind === "row").map(({ line }) => line), [3, 4, 5], "cut off, a comma too many, a quotation mark that is never closed");
  assert.deepEqual([torn.code, torn.lines.at(-1).all, torn.lines.at(-1).unread], [1, 1, 3]);
  const verdicts = (/** @type {any[]} */ all) => all.filter(({ kind }) => kind === "deal").map(({ id, verdict }) => `${id} ${verdict}`);
  const [one, two, three] = await Promise.all([walkaway("score", "--json", list), walkaway("score", "--json", lines), walkaway("score", "--json", "--mapping", mapping, csv)]);
  assert.deepEqual(verdicts(one.lines), ["D-0 needs_approval", "D-1 needs_approval", "D-2 go_ahead", "D-3 walk_away"]);
  assert.deepEqual(verdicts(two.lines), verdicts(one.lines));
  assert.deepEqual([one.code, two.code], [0, 1], "a row that cannot be read is not dropped in silence");
  assert.deepEqual(two.lines.filter(({ kind }) => kind === "row").map(({ line }) => line), [5]);
  assert.equal(two.lines.at(-1).unread, 1);
  assert.deepEqual(three.lines.filter(({ kind }) => kind === "deal").map(({ line }) => line), [2, 3, 4, 5]);
  const worst = three.lines.filter(({ kind }) => kind === "deal").map(({ verdict }) => verdict);
  assert.deepEqual(worst[3], "walk_away", "by price alone where nothing else is in the file");
});

test("nothing that is typed, read or written to ends in a stack: words, and 2", async () => {
  const fine = file("fine2.json", { schema: "walkaway.policy/1" });
  const asked = [
    ["check", "--today", "2026-13-40", fine], ["check", "--today", "2026-02-30", fine], ["check", "--today", "", fine], ["check", folder],
    ["score", folder], ["score", join(folder, "none.csv")], ["check", "--policy"], ["map", "--mapping", folder, fine], ["diff", fine, folder],
    ["score", file("latin.csv", Buffer.from("Id,Name\nD-1,Peña\nD-2,Niño\n", "latin1"))], ["score", file("wide.csv", Buffer.from("id\nD-1\n", "utf16le"))],
    ["score", file("twice.csv", "id,amount,amount\nD-1,1,2\n")],
  ];
  for (const lang of ["es", "en", "pt-BR"]) {
    for (const words of asked) {
      const { code, out, err } = await walkaway(...words, "--lang", lang);
      assert.equal(code, 2, words.join(" "));
      assert.doesNotMatch(out + err, /^\s+at |node:|TypeError|RangeError|shell\.js/m, words.join(" "));
      assert.ok((out + err).trim(), words.join(" "));
    }
  }
  assert.match((await walkaway("score", file("latin2.csv", Buffer.from("Id\nD-1\nD-é\n", "latin1")))).err, /latin2\.csv:\d+: no es UTF-8/);
});

test("whoever stops reading does not change how it ends", async () => {
  const many = file("many.ndjson", Array.from({ length: 3000 }, (_, place) => JSON.stringify({ ...DEAL, id: `D-${place}`, amount: "soon" })).join("\n"));
  const ends = await new Promise((done) => {
    const child = spawn(process.execPath, [command, "score", "--json", many], { stdio: ["ignore", "pipe", "ignore"] });
    child.stdout.once("data", () => child.stdout.destroy());
    child.on("exit", done);
  });
  assert.equal(ends, 1);
});

test("a test that tests nothing is a mistake: keys nobody reads, days in no calendar", async () => {
  const test = { name: "one", deal: complete(DEAL), verdict: "go_ahead" };
  const tests = (/** @type {object} */ more, /** @type {object} */ own = {}) => file("odd.tests.json", { schema: "walkaway.tests/1", ...more, tests: [{ ...test, ...own }] });
  assert.equal((await walkaway("test", tests({}))).code, 0);
  for (const [more, own] of [[{ policy: "policy.json" }, {}], [{ today: "2026-13-40" }, {}], [{ today: 5 }, {}], [{}, { today: "2026-02-30" }], [{}, { verdcit: "go_ahead" }]]) {
    const { code, out } = await walkaway("test", tests(/** @type {object} */ (more), /** @type {object} */ (own)));
    assert.equal(code, 2, JSON.stringify([more, own]));
    assert.match(out, /odd\.tests\.json:\d+:\d+: /);
  }
  for (const wrong of [{ amout: "1" }, { cost: { direct: "80000", overhed: "20000" } }, { termz: {} }]) {
    const { code, out } = await walkaway("test", tests({}, { deal: { ...complete(DEAL), ...wrong } }));
    assert.equal(code, 1, JSON.stringify(wrong));
    assert.match(out, /amout|overhed|termz/);
  }
});

test("columns of a CSV: dotted ones lie where they say, those that nobody reads are said once, rows have the line they stand on", async () => {
  const csv = file("columns.csv", 'id,amount,cost.direct,cost.overhead,currency,buyer,amuont,__proto__\nD-1,150000,80000,20000,USD,"Two\nlines",1,x\n\nD-2,120000\nD-3,1,2,3,USD,B,4,x\n');
  const { lines } = await walkaway("score", "--json", csv);
  const of = (/** @type {string} */ kind) => lines.filter((line) => line.kind === kind);
  assert.deepEqual(of("deal").map(({ line, id }) => [line, id]), [[2, "D-1"], [6, "D-3"]]);
  assert.deepEqual(of("row").map(({ line }) => line), [5]);
  assert.equal(of("columns").length >= 1 && of("columns").filter(({ text }) => text.startsWith("amuont")).length, 1);
  assert.match(of("columns").map(({ text }) => text).join(), /amount/, "with the nearest");
  assert.ok(!of("columns").some(({ text }) => /^cost/.test(text)), "the costs are read");
  const mapping = file("gone.mapping.json", { schema: "walkaway.mapping/1", fields: { id: { from: "id", kind: "text" }, amount: { from: "Importe", kind: "money" } } });
  const mapped = await walkaway("score", "--json", "--mapping", mapping, csv);
  assert.ok(mapped.lines.some(({ kind, text }) => kind === "columns" && /amount/.test(text)), "a field that no column has");
});

test("a policy with mistakes judges nothing", async () => {
  const wrong = file("wrong.json", { schema: "walkaway.policy/1", price: { rows: "all" } });
  const deals = file("one.ndjson", JSON.stringify(DEAL));
  const { code, out } = await walkaway("score", "--policy", wrong, deals);
  assert.equal(code, 2);
  assert.doesNotMatch(out, /go_ahead|walk_away/);
});

test("one policy over another, what differs, and one part exchanged", () => {
  const defaults = { a: { b: 1, c: [1, 2] }, d: "0.20" };
  assert.deepEqual(whole(defaults, { a: { c: [3] } }), { a: { b: 1, c: [3] }, d: "0.20" });
  assert.deepEqual(changes(defaults, { a: { b: 1, c: [1, 3] }, d: 0.2 }), [{ path: "a.c.1", before: 2, after: 3 }]);
  assert.deepEqual(exchanged(defaults, "a.c.1", 9), { a: { b: 1, c: [1, 9] }, d: "0.20" });
  assert.deepEqual(exchanged(defaults, "a.b", undefined), { a: { c: [1, 2] }, d: "0.20" });
  // Entries with a name are known by it.
  const list = { list: [{ id: "a", x: 1 }, { id: "b", x: 2 }] };
  assert.deepEqual(changes(list, { list: [{ id: "b", x: 2 }, { id: "a", x: 1 }] }), [], "one that moved");
  assert.deepEqual(changes(list, { list: [{ id: "c", x: 3 }, { id: "a", x: 5 }, { id: "b", x: 2 }] }), [{ path: "list.a.x", before: 1, after: 5 }, { path: "list.c", before: undefined, after: { id: "c", x: 3 } }]);
  for (const other of [{ list: [{ id: "b", x: 7 }] }, { list: [{ id: "c", x: 1 }, { id: "b", x: 2 }, { id: "a", x: 1 }] }]) {
    const all = changes(list, other).reduce((value, { path, after }) => exchanged(value, path, after), list);
    assert.deepEqual(changes(all, other), [], "all changes together are the other one");
  }
});
