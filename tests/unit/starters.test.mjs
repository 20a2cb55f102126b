// The mappings to begin with: each without a mistake, and of a record as its CRM gives it the deal that it is.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { mapRecord } from "../../www/hosts/map.js";

const folder = fileURLToPath(new URL("../../www/hosts/starters/", import.meta.url));
const command = fileURLToPath(new URL("../../dist/shell.js", import.meta.url));
const json = (/** @type {string} */ name) => JSON.parse(readFileSync(folder + name, "utf8"));
const usd = (/** @type {string} */ amount) => ({ amount, currency: "USD" });

/** How each says that a deal is won or lost, and its stage, and what it does not give. */
const CRMS = /** @type {Record<string, { id: string, stage?: string, won: object, lost: object, without: string[] }>} */ ({
  salesforce: { id: "006Hs00001AbCdEIAV", stage: "negotiation", won: { StageName: "Closed Won" }, lost: { StageName: "Closed Lost" }, without: [] },
  hubspot: { id: "9876543210", stage: "negotiation", won: { "properties.dealstage": "closedwon" }, lost: { "properties.dealstage": "closedlost" }, without: ["owner"] },
  dynamics: { id: "6f1b3c9e-5b7e-ee11-8179-000d3a5c1a2b", stage: "proposal", won: { statecode: 1 }, lost: { statecode: 2 }, without: [] },
  pipedrive: { id: "3417", stage: "negotiation", won: { status: "won" }, lost: { status: "lost" }, without: [] },
  odoo: { id: "118", stage: "proposal", won: { won_status: "won" }, lost: { won_status: "lost" }, without: [] },
  zoho: { id: "3652397000000649013", stage: "negotiation", won: { Stage: "Closed Won" }, lost: { Stage: "Closed Lost" }, without: ["geography"] },
  creme: { id: "204", stage: "negotiation", won: { "sales_phase.name": "Won" }, lost: { "sales_phase.name": "Lost" }, without: ["geography"] },
  tryton: { id: "12", won: { state: "converted" }, lost: { state: "lost" }, without: ["cost"] },
});

/** The record with other values. @param {any} record @param {object} values */
function other(record, values) {
  const copy = structuredClone(record);
  for (const [path, value] of Object.entries(values)) {
    const steps = path.split(".");
    const last = /** @type {string} */ (steps.pop());
    steps.reduce((at, step) => at[step], copy)[last] = value;
  }
  return copy;
}

test("there is one for each of the eight", () => {
  assert.deepEqual(readdirSync(folder).sort(), Object.keys(CRMS).flatMap((name) => [`${name}.mapping.json`, `${name}.record.json`]).sort());
});

for (const [name, { id, stage, won, lost, without }] of Object.entries(CRMS)) {
  test(`${name}: no mistake, and the deal that its record is`, () => {
    // Nothing is questioned either: not a path, not a value, not a zero.
    const said = execFileSync(process.execPath, [command, "check", "--json", "--record", `${folder}${name}.record.json`, `${folder}${name}.mapping.json`], { encoding: "utf8" });
    assert.deepEqual(said.split("\n").filter((line) => line && !line.includes('"worth-mapping"')), []);
    const [mapping, record] = [json(`${name}.mapping.json`), json(`${name}.record.json`)];
    const { deal, problems } = /** @type {{ deal: any, problems: any[] }} */ (mapRecord(mapping, record));
    assert.deepEqual(problems, []);
    assert.deepEqual([deal.id, deal.name, deal.buyer], [id, "Clínica del Valle: expediente", "Clínica del Valle"]);
    assert.deepEqual([deal.amount, deal.currency, deal.close_on], [usd("155000"), "USD", "2026-12-15"]);
    assert.ok(without.includes("owner") ? deal.owner_id : /ana.ruiz/i.test(deal.owner), "whose it is");
    assert.deepEqual([deal.stage, deal.outcome], [stage, undefined], "it is open");
    assert.equal(String(deal.terms.payment_days.asked), without.includes("days") ? "" : "30");
    if (!without.includes("cost")) assert.deepEqual([deal.cost.direct, deal.cost.overhead], [usd("80000"), usd("25000")]);
    if (!without.includes("geography")) assert.equal(deal.fit.geography, "MX");
    const ends = [won, lost].map((values) => /** @type {any} */ (mapRecord(mapping, other(record, values))).deal.outcome);
    assert.deepEqual(ends, ["won", "lost"]);
    // A stage of one's own is no mistake, and no outcome.
    const [path] = Object.keys(won);
    const own = mapRecord(mapping, other(record, { [String(path)]: "Our own stage" }));
    assert.deepEqual([/** @type {any} */ (own.deal).outcome, own.problems], [undefined, []]);
  });
}
