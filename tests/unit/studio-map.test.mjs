// What the studio's panel for the mapping knows of the rules, and how it changes a text.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { LANGUAGES, lines, source } from "../../pkg-scripts/lib/words.mjs";
import { COMPOSED } from "./map-names.mjs";
import { DAYS_WRITTEN, groupsOf, KINDS, NUMBERS_WRITTEN, SETTINGS } from "../../www/studio/map/facts.js";
import { fieldFor, leavesOf, likely } from "../../www/studio/map/guess.js";
import { changed, pathTo, valueAt, withKind } from "../../www/studio/map/text.js";

const json = (/** @type {string} */ path) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8"));
const schema = json("www/schema/mapping.schema.json");
const words = (/** @type {any} */ it) => it.enum ?? it.oneOf.map((/** @type {any} */ one) => one.const);
const POLICY = json("src/rules/policy/default.json");
const facts = groupsOf(POLICY, {}).flatMap((group) => group.facts);

/** What the rules say of mappings, by the command that is packaged. @param {unknown[]} mappings @returns {Promise<any[][]>} */
async function mistakesOf(mappings) {
  const folder = mkdtempSync(join(tmpdir(), "walkaway-facts-"));
  const paths = mappings.map((mapping, place) => {
    const path = join(folder, `${place}.json`);
    writeFileSync(path, JSON.stringify(mapping));
    return path;
  });
  const command = new URL("../../dist/shell.js", import.meta.url).pathname;
  const out = await new Promise((done) => execFile(process.execPath, [command, "check", "--json", ...paths], { maxBuffer: 1 << 26 }, (_, out) => done(out)));
  rmSync(folder, { recursive: true });
  const all = out.trim().split("\n").filter(Boolean).map((/** @type {string} */ line) => JSON.parse(line));
  return paths.map((path) => all.filter(({ file }) => file === path));
}

test("every fact can be mapped, with just the readings that are offered for it", async () => {
  const kinds = words(schema.$defs.Kind);
  const more = { table: { a: 1 }, bands: [{ value: 1 }], of: "text", items: {} };
  const mapping = (/** @type {string} */ kind) => ({
    schema: "walkaway.mapping/1",
    fields: Object.fromEntries(facts.map(({ target }) => [target, { from: "x", kind, ...(kind === "lookup" && { table: more.table }), ...(kind === "range" && { bands: more.bands }) }])),
  });
  const found = await mistakesOf(kinds.map(mapping));
  for (const [place, kind] of kinds.entries()) {
    // More than a hundred mistakes are counted: of those that are told, none may be of a reading that is offered.
    const said = found[place] ?? [];
    assert.deepEqual(said.filter(({ code }) => code.startsWith("unknown-target") || code === "target-is-group"), []);
    for (const { target, shape } of facts) {
      const unfit = said.some(({ path, code }) => path === `fields.${target}.kind` && code === "kind-unfit");
      if (KINDS[shape].includes(kind)) assert.ok(!unfit, `${target} as ${kind} is offered and does not fit`);
      else assert.ok(unfit || said.length > 100, `${target} as ${kind} fits and is not offered`);
    }
  }
});

test("every reading, notation and setting of the schema is known, each where it belongs", async () => {
  assert.deepEqual(Object.keys(SETTINGS).sort(), [...words(schema.$defs.Kind)].sort());
  assert.deepEqual([...NUMBERS_WRITTEN, ...DAYS_WRITTEN], words(schema.$defs.Written));
  const own = Object.keys(schema.$defs.FieldFile.properties).filter((name) => !["from", "kind", "default", "missing"].includes(name));
  assert.deepEqual([...new Set(Object.values(SETTINGS).flat())].sort(), own.sort());
  // Each setting with each reading: unused exactly where it is not offered.
  const value = { written: "", zone: "UTC", unit: "thousands", zero_is_empty: true, tax_included: "0.1", currency: "USD", currency_from: "c", table: { a: "1" }, others: "nothing", bands: [{ value: "1" }], prefix: "a", separator: ",", limit: 5, of: "text", items: {} };
  const cases = Object.keys(SETTINGS).flatMap((kind) => own.filter((name) => name !== "items").map((name) => ({ kind, name })));
  const found = await mistakesOf(cases.map(({ kind, name }) => ({ schema: "walkaway.mapping/1", fields: { "fit.use_case": { from: "x", kind, [name]: name === "written" ? (["date", "moment"].includes(kind) ? DAYS_WRITTEN[0] : NUMBERS_WRITTEN[0]) : /** @type {any} */ (value)[name], ...(kind === "list" && name !== "of" && { of: "text" }), ...(kind === "lookup" && name !== "table" && { table: value.table }), ...(kind === "range" && name !== "bands" && { bands: value.bands }) } } })));
  for (const [place, { kind, name }] of cases.entries()) {
    if (["date", "moment", "answer"].includes(kind)) continue; // none of a criterion's
    const unused = found[place]?.some(({ code }) => code === "setting-unused");
    // A list of values has the settings of what each is read as.
    const belongs = [...(SETTINGS[kind] ?? []), ...(kind === "list" ? (SETTINGS.text ?? []) : [])];
    assert.equal(Boolean(unused), !belongs.includes(name), `${name} with ${kind}`);
  }
});

test("every name that the panel asks for is there, in every language", () => {
  for (const language of LANGUAGES) {
    const known = new Map([...lines(source(language)), ...lines(source(language, "studio"))]);
    for (const { label } of facts) assert.ok(known.has(label.message) || label.names?.[language], `${language} ${label.message}`);
    const script = readFileSync(new URL("../../www/studio/map/panel.js", import.meta.url), "utf8");
    for (const [, id] of script.matchAll(/say\("(map-[\w-]+)"/g)) assert.ok(known.has(String(id)), `${language} ${id}`);
    const composed = Object.entries(COMPOSED).flatMap(([prefix, rest]) => rest.map((word) => `${prefix}-${word}`));
    for (const id of composed) assert.ok(known.has(id), `${language} ${id}`);
    const said = script + readFileSync(new URL("../../www/studio/map/facts.js", import.meta.url), "utf8");
    for (const id of lines(source(language, "studio")).keys()) if (id.startsWith("map-")) assert.ok(composed.includes(id) || said.includes(`"${id}"`), `nobody says ${id}`);
  }
});

test("of each starter's record the fields that the starter maps are among those that are offered first", () => {
  let [found, all] = [0, 0];
  for (const name of ["salesforce", "hubspot", "dynamics", "pipedrive", "odoo", "zoho", "creme", "tryton"]) {
    const record = json(`www/hosts/starters/${name}.record.json`);
    const { fields } = json(`www/hosts/starters/${name}.mapping.json`);
    const leaves = leavesOf(record);
    for (const fact of facts.filter(({ target }) => ["id", "name", "amount", "close_on", "stage", "buyer", "cost.direct", "cost.overhead", "currency"].includes(target))) {
      const from = [fields[fact.target]?.from].flat().filter((path) => leaves.includes(path));
      if (from.length === 0) continue;
      all++;
      if (likely(fact, leaves).some((path) => from.includes(path))) found++;
      else if (process.env.SHOW) console.log(name, fact.target, from, likely(fact, leaves));
    }
  }
  assert.ok(found / all > 0.85, `${found} of ${all}`);
});

test("a field is read as its value shows, and left open where that can be read in several ways", () => {
  const of = (/** @type {string} */ target, /** @type {unknown} */ value, mapping = {}) => {
    const { from, ...field } = fieldFor(/** @type {any} */ (facts.find((fact) => fact.target === target)), "x", { x: value }, mapping);
    return field;
  };
  assert.deepEqual(of("amount", 5), { kind: "money" });
  assert.deepEqual(of("amount", "1.234.567,5"), { kind: "money", written: "1.234,56" });
  assert.deepEqual(of("amount", "1,234.5"), { kind: "money", written: "1,234.56" });
  assert.deepEqual(of("amount", "1.234,5", { numbers: "1.234,56" }), { kind: "money" });
  assert.deepEqual(of("amount", "n/a"), { kind: "money" });
  assert.deepEqual(of("close_on", "2026-03-15"), { kind: "date" });
  assert.deepEqual(of("close_on", "15-03-26"), { kind: "date", written: "dd/mm/yyyy" });
  assert.deepEqual(of("close_on", "03/15/2026"), { kind: "date", written: "mm/dd/yyyy" });
  assert.deepEqual(of("close_on", "03/04/2026"), { kind: "date" }, "the 3rd of April or the 4th of March");
  assert.deepEqual(of("outcome", "Won"), { kind: "lookup", table: {}, others: "nothing" });
  assert.deepEqual(of("fit.industry", "Salud"), { kind: "lookup", table: { Salud: "" } });
  assert.deepEqual(of("fit.industry", ["a", "b"]), { kind: "list", of: "lookup" });
  assert.deepEqual(of("offers", []), { kind: "list", items: {} });
});

test("a text is changed where it is meant, and nowhere else", () => {
  const text = '{\r\n\t"schema": "walkaway.mapping/1",\r\n\t"x": [1,  2],\r\n\t"fields": {\r\n\t\t"cost.direct": { "from": "A",   "kind": "money", "unit": "thousands", "table": {"a":1}, "x_own": 1 }\r\n\t}\r\n}\r\n';
  const at = ["fields", "cost.direct"];
  const next = changed(text, [...at, "from"], ["A", "B"]);
  assert.ok(next.startsWith('{\r\n\t"schema": "walkaway.mapping/1",\r\n\t"x": [1,  2],\r\n'));
  assert.deepEqual(valueAt(next, [...at, "from"]), ["A", "B"]);
  assert.equal(changed(text, [...at, "gone"], undefined), text);
  const kind = withKind(text, "cost.direct", "text");
  assert.deepEqual({ ...valueAt(kind, at) }, { from: "A", kind: "text", x_own: 1 });
  assert.deepEqual(JSON.parse(changed("", ["fields", "id"], { from: "Id", kind: "text" })), { schema: "walkaway.mapping/1", fields: { id: { from: "Id", kind: "text" } } });
  assert.deepEqual(pathTo(text, "fields.cost.direct.from"), ["fields", "cost.direct", "from"]);
  assert.deepEqual(pathTo(text, "fields.cost.direct.table.a"), ["fields", "cost.direct", "table", "a"]);
  assert.equal(pathTo(text, "fields.cost.directe.from"), undefined);
  assert.equal(pathTo("{", "fields"), undefined);
});

test("what only the policy knows is called as the policy calls it", () => {
  const labels = { es: "Plazo de entrega", "pt-BR": "Prazo de entrega" };
  const groups = groupsOf({ terms: { list: [{ id: "delivery", compare: "at_most", labels }] } }, { "terms.gone.asked": { from: "x" } });
  const called = (/** @type {string} */ target) => groups.flatMap(({ facts }) => facts).find((it) => it.target === target)?.label;
  assert.deepEqual(called("terms.delivery.asked"), { message: "term-delivery", names: labels });
  assert.deepEqual(called("terms.gone.asked")?.names, { und: "terms.gone.asked" });
});
