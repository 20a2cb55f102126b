// The back-test without its page: the reader of exports, and that what is compiled for the columns of a file says exactly
// what a plain loop says. The sums themselves: tests/past.rs and law 16 in tests/laws.rs.
import assert from "node:assert/strict";
import { test } from "node:test";
import { mapRecord } from "../../www/hosts/map.js";
import { chances, pastDeals, PAST_MAPPING, pastSource } from "../../www/demo/past-deals.js";
import { Columns, placed } from "../../www/studio/backtest/columns.js";
import { BrokenFile, rowsOf } from "../../www/studio/backtest/read.js";
import { backtest, silently } from "../../www/studio/backtest/run.js";
import { instance, lookingBack } from "./rules-module.mjs";
import { dataText } from "../../www/rules/data.js";

/** @param {string | Uint8Array} content @param {string} [name] @param {number} [size] of its parts */
function source(content, name = "deals.csv", size = 1 << 19) {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return {
    name,
    size: bytes.length,
    async *parts() {
      for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
    },
  };
}

/** All that is read of a file. @param {any} from @param {any} [how] */
async function read(from, how) {
  const found = { names: /** @type {any} */ (undefined), rows: /** @type {any[]} */ ([]), lines: /** @type {number[]} */ ([]), unread: /** @type {any[]} */ ([]) };
  for await (const { names, cells, values, lines, unread } of rowsOf(from, how)) {
    found.names = names ?? found.names;
    found.rows.push(...cells, ...values);
    found.lines.push(...lines);
    found.unread.push(...unread.map(({ line, code }) => `${line} ${code}`));
  }
  return found;
}

const broken = (/** @type {any} */ from, /** @type {any} */ how, /** @type {string} */ code, more = {}) =>
  assert.rejects(read(from, how), (error) => error instanceof BrokenFile && error.code === code && Object.entries(more).every(([key, value]) => error.with[key] === value));

test("a table is read alike wherever its pieces end, with any line end and delimiter", async () => {
  const rows = [["Id", "Nombre", "Importe"], ["1", 'Muñoz, "Hijos"', "1.200,50"], ["2", "dos\nlíneas", ""], ["3", "sí;no\t|", "7"]];
  const quoted = (/** @type {string} */ cell) => `"${cell.replaceAll('"', '""')}"`;
  for (const [newline, delimiter] of [["\n", ","], ["\r\n", ";"], ["\n", "\t"], ["\r\n", "|"]]) {
    const text = rows.map((row) => row.map(quoted).join(delimiter)).join(newline) + newline + newline;
    for (const size of [1, 2, 3, 7, 1 << 19]) {
      const found = await read(source(`\ufeff${text}`, "x.csv", size));
      assert.deepEqual(found.rows, rows.slice(1), `${JSON.stringify(newline)} ${delimiter} ${size}`);
      assert.deepEqual([found.names, found.lines, found.unread], [rows[0], [2, 3, 5], []]);
    }
  }
  assert.deepEqual((await read(source("a,b\r1,2\r3,4"))).rows, [["1", "2"], ["3", "4"]]);
  assert.deepEqual((await read(source("sep=;\na,x;b\n1;2\n"))).names, ["a,x", "b"]);
  // Line ends of two kinds in one file.
  assert.deepEqual((await read(source("a,b\r\n1,2\n3,4\r\n"))).rows, [["1", "2"], ["3", "4"]]);
});

test("a broken row costs itself and nothing behind it, and is told with its line", async () => {
  const found = await read(source('a,b\n1,2\n3\n4,5,6\n"x"y,8\n9,10\n'));
  assert.deepEqual([found.rows, found.lines, found.unread], [[["1", "2"], ["9", "10"]], [2, 6], ["3 cells", "4 cells", "5 quote"]]);
  for (const size of [1, 5, 1 << 19]) {
    const open = await read(source('a,b\n1,2\n"x,8\n9,10\n11,12\n', "x.csv", size));
    assert.deepEqual([open.rows, open.unread], [[["1", "2"], ["9", "10"], ["11", "12"]], ["3 quote"]]);
  }
});

test("a quotation mark that nobody closes in a large file holds up neither time nor memory", async () => {
  const row = (/** @type {number} */ number) => `${number},${"x".repeat(40)}\n`;
  let text = "a,b\n";
  for (let number = 0; number < 60_000; number++) text += number === 100 ? `100,"y\n` : row(number);
  const found = await read(source(text));
  assert.deepEqual([found.rows.length, found.unread], [59_999, ["102 quote"]]);
  assert.deepEqual([found.rows.at(-1)[0], found.lines.at(-1)], ["59999", 60_001]);
  // Every second row has one: each pair of them is two broken rows, and those between are read.
  let worst = "a,b\n";
  for (let number = 0; number < 20_000; number++) worst += number % 2 ? `${number},"y\n` : row(number);
  const bad = await read(source(worst));
  assert.equal(bad.rows.length + bad.unread.length, 20_000);
  assert.ok(bad.rows.every(([number]) => Number(number) % 2 === 0));
});

test("another encoding ends the file where it begins to, unless it is named; a mark before the text is believed", async () => {
  const latin = Buffer.from("a,b\n1,2\nMuñoz,3\n", "latin1");
  await broken(source(latin), {}, "encoding", { line: 1 });
  assert.deepEqual((await read(source(latin), { encoding: "windows-1252" })).rows, [["1", "2"], ["Muñoz", "3"]]);
  const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from("a\tb\nñ\t2\n", "utf16le")]);
  assert.deepEqual((await read(source(wide, "x.txt", 3))).rows, [["ñ", "2"]]);
  await broken(source(wide.subarray(2)), {}, "encoding");
});

test("an empty file, a header alone, one column, a name twice", async () => {
  await broken(source(""), {}, "empty");
  await broken(source("\ufeff\n \n"), {}, "empty");
  const header = await read(source("a,b"));
  assert.deepEqual([header.names, header.rows], [["a", "b"], []]);
  assert.deepEqual((await read(source("a\n1\n\n2"))).rows, [["1"], ["2"]]);
  await broken(source("a,b,a\n1,2,3"), {}, "column-twice", { column: "a" });
});

test("NDJSON line by line, a list whole; long numbers keep their digits", async () => {
  const lines = '{"id":1}\n\n{"id":12345678901234567890}\n{"id":\n[1]\n';
  for (const size of [1, 4, 1 << 19]) {
    const found = await read(source(lines, "x.ndjson", size));
    assert.deepEqual([found.rows, found.lines, found.unread], [[{ id: 1 }, { id: "12345678901234567890" }, [1]], [1, 3, 5], ["4 json"]]);
  }
  assert.deepEqual((await read(source('\n[{"id":1},\n{"id":2}]', "x"))).rows, [{ id: 1 }, { id: 2 }]);
  assert.deepEqual((await read(source('{\n"id": 1\n}', "x.json"))).rows, [{ id: 1 }]);
  await broken(source('[{"id":1},', "x.json"), {}, "json", { line: 1 });
});

/** A random export of so many rows, in which anything may stand anywhere now and then. @param {number} seed @param {number} count */
function randomRows(seed, count) {
  const chance = chances(seed);
  const pick = (/** @type {any[]} */ list) => list[Math.floor(chance() * list.length)];
  const odd = ["", " ", "0", "0.00", "-5", "1e9", "abc", "1,234.50", "1.234,50", "USD", "ñ", "x".repeat(250), "99999999999999999999", "\u0001", "12.", ".5", "007", "3.123456789", "é\ud800", "true", "a\tb", "2026-02-30"];
  const columns = /** @type {[string, () => string][]} */ ([
    ["Id", () => `D-${Math.floor(chance() * 1e6)}`],
    ["Account.Name", () => pick(["Uno", "Dos", "Tres S.A."])],
    ["Owner", () => pick(["Ana", ""])],
    ["Curr", () => pick(["USD", "EUR", "usd", "XXX", ""])],
    ["Amount", () => (chance() * 300_000).toFixed(pick([0, 2, 5]))],
    ["Cost", () => (chance() * 100_000).toFixed(2)],
    ["Over", () => pick(["25000", "1000.5", "0", "30,000"])],
    ["List", () => pick(["200000", "300000.00", ""])],
    ["Seats", () => pick(["10", "100", "500", "501", "0"])],
    ["Stage", () => pick(["Won", "Lost", "Walked", "Open", "Negotiation"])],
    ["Close", () => pick(["2026-01-31", "2026-02-01T10:30:00Z", "31/12/2025", "2025-12-05"])],
    ["Chance", () => pick(["10", "50", "90%", "0.5", "150"])],
    ["Segment", () => pick(["a", "b", "A", "c", "enterprice"])],
    ["Days", () => pick(["30", "45", "60", "90", "unlimited"])],
    ["Cap", () => pick(["12", "24", "unlimited", "100000"])],
    ["CapMoney", () => pick(["", "", "140000", "500000"])],
    ["Fees", () => pick(["140000", "0", "", "70000"])],
    ["Must", () => pick(["yes", "no", "unknown", "?"])],
    ["Industry", () => pick(["health_care", "Health care", "mining", ""])],
    ["Size", () => `${Math.floor(chance() * 1e8)}`],
    ["Country", () => pick(["Mexico", "MX", "Japan", "Narnia"])],
    ["Abusive", () => pick(["yes", "no", "", "maybe"])],
  ]);
  const rows = Array.from({ length: count }, () => columns.map(([, cell]) => (chance() < 0.03 ? pick(odd) : cell())));
  return { names: columns.map(([name]) => name), rows };
}

const money = (/** @type {string} */ from, more = {}) => ({ from, kind: "money", currency_from: "Curr", ...more });
const MAPPINGS = {
  plain: {
    fields: {
      id: { from: "Id", kind: "text" }, buyer: { from: "Account.Name", kind: "text" }, owner: { from: "Owner", kind: "text" }, currency: { from: "Curr", kind: "text", default: "USD" },
      amount: money("Amount"), "cost.direct": money("Cost"), "cost.overhead": { from: "Over", kind: "decimal" }, list_price: money("List"), seats: { from: "Seats", kind: "integer" },
      outcome: { from: "Stage", kind: "lookup", table: { Won: "won", Lost: "lost", Walked: "left" }, others: "nothing" }, stage: { from: "Stage", kind: "lookup", table: { Negotiation: "negotiation" } },
      close_on: { from: "Close", kind: "date" }, win_probability: { from: "Chance", kind: "percent" }, segment: { from: "Segment", kind: "text" },
      "terms.payment_days.asked": { from: "Days", kind: "lookup", table: { unlimited: "unlimited" }, others: "as_it_is" }, "terms.liability_cap.asked": { from: "Cap", kind: "text" },
      "terms.liability_cap.asked_amount": money("CapMoney"), "terms.liability_cap.deal_breaker": { from: "Must", kind: "answer" }, annual_fees: money("Fees"),
      "fit.industry": { from: "Industry", kind: "text" }, "fit.company_size": { from: "Size", kind: "money", currency: "USD" }, "fit.geography": { from: ["Country", "Land"], kind: "country" },
      "signs.abusive.seen": { from: "Abusive", kind: "yes_no" }, "leverage.quota": { missing: "unsupported" }, competitor: { from: "Nobody", kind: "text", missing: "forbidden" },
    },
  },
  zeros: {
    numbers: "1,234.56", dates: "dd/mm/yyyy",
    fields: {
      id: { from: "Id", kind: "text" }, currency: { from: ["Curr", "Nothing"], kind: "text" }, amount: money("Amount", { zero_is_empty: true, currency: "USD" }), "cost.direct": { from: "Cost", kind: "money", unit: "thousands" },
      "cost.overhead": { from: "Over", kind: "money", currency: "EUR", tax_included: "0.16" }, seats: { from: "Seats", kind: "decimal" }, close_on: { from: "Close", kind: "date" },
      outcome: { from: "Stage", kind: "text" }, segment: { from: "Seats", kind: "range", bands: [{ below: 100, value: "a" }, { value: "b" }] }, "terms.payment_days.asked": { from: "Days", kind: "integer" },
      win_probability: { from: "Chance", kind: "ratio" }, "fit.company_size": { from: "Size", kind: "decimal" }, "signs.abusive.seen": { from: "Abusive", kind: "yes_no" }, "signs.abusive.note": { from: "Owner", kind: "text" },
    },
  },
  within: { fields: { "cost.direct": { from: "Cost", kind: "money" }, cost: { from: "Over", kind: "text" }, amount: money("Amount") } },
  whole: { fields: { amount: money("Amount"), name: { from: ".", kind: "text" }, approvals: { from: "Owner", kind: "list", items: { role: { from: "x", kind: "text" } } } } },
};
const SIZED = { rates: { EUR: "1.1" }, price: { rows: [{ minimum_margin: "0.1", target_margin: "0.3" }, { segment: "a", minimum_margin: "0.25", target_margin: "0.4" }, { size_from: 100, minimum_margin: "0.05", target_margin: "0.2", minimum_price: "90000" }] } };
const POLICIES = [{ rates: { EUR: "1.1" } }, SIZED, { price: { ...SIZED.price, size_by: "list_price" }, terms: { not_mentioned: "standard" } }];

/** What a file comes to, one way or the other. @param {any} from @param {any} mapping @param {any} policy @param {boolean} slowly */
async function outcome(from, mapping, policy, slowly) {
  /** @type {number[]} */
  const codes = [];
  const judge = async (/** @type {boolean} */ silent) => lookingBack(silent ? silently(policy) : policy, SIZED);
  const { result, silent, standard } = await backtest(from, { mapping, days: "payment_days", terms: ["payment_days", "liability_cap", "ip_rights"], judge, slowly, each: (_, found) => codes.push(...found) });
  const { unread, problems, deals } = result;
  const summaries = [-1, 0, 1, 2, 3, 4, 5, 6, 7].map((choice) => {
    const { mistakes, ...summary } = result.summary(choice);
    // Which of them is shown for its kind is all the same.
    return { ...summary, mistakes: mistakes.map(({ first, rows, lines }) => `${first.path.replace(/\d+/g, "*")} ${first.code} ${rows} ${lines}`).sort() };
  });
  return { codes, silent, standard, unread, problems, deals: [...deals].sort(([a], [b]) => a - b), summaries };
}

for (const [name, mapping] of Object.entries({ ...MAPPINGS, nothing: null })) {
  test(`both ways give the same bytes and sums, and the bytes of a plain loop: mapping ${name}`, async () => {
    for (const [place, policy] of POLICIES.entries()) {
      const { names, rows } = randomRows(11 + place, 400);
      // Without a mapping the columns are a deal's.
      const own = { Amount: "amount", Cost: "cost.direct", Over: "cost.overhead", Curr: "currency", Seats: "seats", Days: "terms.payment_days.asked", Stage: "outcome", Close: "close_on", Chance: "win_probability", Industry: "fit.industry", Abusive: "signs.abusive.seen", List: "list_price", Id: "id", Owner: "owner" };
      const header = names.map((column) => (mapping ? column : (/** @type {any} */ (own)[column] ?? column)));
      const quoted = (/** @type {string} */ cell) => `"${cell.replaceAll('"', '""')}"`;
      const text = [header, ...rows].map((row) => row.map(quoted).join(",")).join("\n");
      // Without signs that nobody types, rows are looked at with less ado.
      const clean = text.replaceAll("\ud800", "").replaceAll("\u0001", place === 1 ? "\u0001" : "");
      const fast = await outcome(source(clean, "x.csv", 9_000), mapping, policy, false);
      const slow = await outcome(source(clean), mapping, policy, true);
      assert.deepEqual(fast, slow);
      const { Rules } = await instance();
      const rules = new Rules(dataText(fast.silent ? silently(policy) : policy));
      const columns = new Columns(mapping, header);
      const deals = (await read(source(clean))).rows.map((row) => (mapping ? mapRecord(mapping, placed(header, row)).deal : columns.deal(row).deal));
      // A term that the file does not hold is taken for our standard.
      for (const id of fast.standard) for (const deal of deals) (/** @type {any} */ (deal.terms ??= {})[id] ??= {}).asked = "standard";
      assert.deepEqual(fast.codes, [...rules.score(deals.map((deal) => `${dataText(deal)}\n`).join(""), "2026-11-21")]);
      assert.equal(fast.codes.length, 400);
    }
  });
}

test("records of NDJSON go both ways alike too", async () => {
  const { names, rows } = randomRows(5, 400);
  const records = rows.map((row, place) => {
    const record = /** @type {any} */ ({});
    for (const [at, name] of names.entries()) record[name] = place % 7 === at ? null : place % 5 === 0 && /^\d+(\.\d+)?$/.test(row[at] ?? "") ? Number(row[at]) : row[at];
    if (place % 3 === 0) record.Account = { Name: "Anidada" };
    if (place % 50 === 0) record.Amount = { value: 5 };
    return place % 60 === 0 ? [record] : record;
  });
  const text = records.map((record) => JSON.stringify(record)).join("\n");
  for (const mapping of [MAPPINGS.plain, MAPPINGS.zeros, null]) {
    const [fast, slow] = [await outcome(source(text, "x.ndjson"), mapping, SIZED, false), await outcome(source(text, "x.ndjson"), mapping, SIZED, true)];
    assert.deepEqual(fast, slow);
  }
});

test("the shared parts are really shared: the demo's year goes the fast way", async () => {
  const learnt = /** @type {number[]} */ ([0, 0, 0, 0, 0]);
  let whole = 0;
  const judge = async () => {
    const past = await lookingBack({});
    return /** @type {any} */ ({
      learn: (/** @type {number} */ part, /** @type {string} */ deal, /** @type {number} */ numbers) => (learnt[part]++, past.learn(part, deal, numbers)),
      judge: (/** @type {string} */ lines) => ((whole += lines.split("\n*\t").length - 1), past.judge(lines)),
      forget: () => past.forget(), entered: () => past.entered(), kept: () => past.kept(), summary: (/** @type {number} */ choice) => past.summary(choice),
    });
  };
  const { result, silent } = await backtest(pastSource(), { mapping: PAST_MAPPING, days: "payment_days", judge });
  const summary = result.summary();
  assert.deepEqual([summary.rows, summary.wrong, whole, silent, result.unread, result.problems], [1200, 0, 0, false, [], []]);
  assert.deepEqual([summary.by, summary.absent], [["price", "terms", "fit"], ["signs"]]);
  assert.ok(learnt.every((count, part) => count < (part === 3 ? 900 : 100)), `${learnt}`);
  // It has something to show of each kind.
  for (const says of ["won_walk_away", "won_needs_approval", "lost_go_ahead"]) assert.ok(summary.telling.some((deal) => deal.says === says), says);
  assert.ok(summary.calibration && summary.calibration.deals > 1000);
  assert.equal([...pastDeals({ count: 3 })].join("\n"), [...pastDeals({ count: 3 })].join("\n"));
  assert.ok([...pastDeals({ count: 50 })].slice(1).every(([origin]) => origin?.includes("made up")));
});
