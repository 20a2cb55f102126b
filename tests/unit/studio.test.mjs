// What of the studio needs no page: the form's changes of a text, tables as people paste them, and exactly where two
// policies differ.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { before, test } from "node:test";
import { parse } from "jsonc-parser";
import { cells, edges, fraction, fractionText, settings, dealChanges } from "../../www/rules/difference.js";
import { runTests, verdictText } from "../../www/rules/tests.js";
import { whole } from "../../www/rules/whole.js";
import { at, difference, setIn } from "../../www/studio/edit.js";
import { hundredfold, hundredth, readTable } from "../../www/studio/table.js";

const json = (path) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8"));
const defaults = { ...json("src/rules/policy/default.json"), coach: json("src/rules/policy/settings.json") };

/** Numbers that look random and are the same in every run. */
function seeded(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let it = Math.imul(state ^ (state >>> 15), 1 | state);
    it = (it + Math.imul(it ^ (it >>> 7), 61 | it)) ^ it;
    return ((it ^ (it >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (most) => Math.floor(next() * most);
  return { next, whole, of: (list) => list[whole(list.length)], maybe: (part = 0.5) => next() < part };
}

// The form's changes -------------------------------------------------------------------------------------------------------

/** A text of a policy as somebody wrote it: any order, indent and line end, with keys that nobody knows and with comments. */
function writtenBy(random, value, { comments = false } = {}) {
  const indent = random.of(["  ", "    ", "\t"]);
  const eol = random.of(["\n", "\r\n"]);
  const write = (it, depth) => {
    const inline = random.maybe(0.3) && !comments;
    const [pad, end] = inline ? ["", ""] : [`${eol}${indent.repeat(depth + 1)}`, `${eol}${indent.repeat(depth)}`];
    const remark = () => (comments && random.maybe(0.3) ? `/* ${random.whole(1000)} */ ` : "");
    if (Array.isArray(it)) return it.length === 0 ? "[]" : `[${it.map((entry) => `${pad}${remark()}${write(entry, depth + 1)}`).join(inline ? ", " : ",")}${end}]`;
    if (typeof it !== "object" || it === null) return JSON.stringify(it);
    const keys = Object.keys(it);
    for (let place = keys.length - 1; place > 0; place--) {
      const other = random.whole(place + 1);
      [keys[place], keys[other]] = [keys[other], keys[place]];
    }
    return keys.length === 0 ? "{}" : `{${keys.map((key) => `${pad}${remark()}${JSON.stringify(key)}: ${write(it[key], depth + 1)}`).join(inline ? ", " : ",")}${end}}`;
  };
  return write(value, 0) + eol;
}

/** Some of the defaults, changed, with something unknown here and there. */
function somePolicy(random) {
  const some = (value, depth) => {
    if (Array.isArray(value)) return value.map((entry) => (typeof entry === "object" ? { ...entry, ...(random.maybe(0.2) ? { note: "ours" } : {}) } : entry));
    if (typeof value !== "object" || value === null) return value;
    const kept = Object.entries(value).filter(() => random.maybe(depth === 0 ? 0.6 : 0.7));
    const more = random.maybe(0.2) ? [[`x_${random.whole(99)}`, { deep: [1, { a: null }] }]] : [];
    return Object.fromEntries([...kept.map(([key, it]) => [key, random.maybe(0.03) ? null : some(it, depth + 1)]), ...more]);
  };
  return some(structuredClone(defaults), 0);
}

/** Every path that the form writes. */
function pathsOf(policy) {
  const list = (path) => (at(policy, path) ?? []).map((_, place) => [...path, place]);
  return [
    ["version"], ["contact"], ["currency"], ["rates", "EUR"], ["rates", "MXN"], ["price", "margin_basis"], ["price", "size_by"], ["price", "rounding", "digits"], ["price", "carrying", "annual_rate"], ["price", "adjustment_bound"],
    ...list(["price", "rows"]).flatMap((row) => ["segment", "minimum_margin", "target_margin"].map((key) => [...row, key])),
    ...list(["terms", "list"]).flatMap((term) => ["limit", "catastrophic"].map((key) => [...term, key])), ["terms", "not_mentioned"],
    ...list(["fit", "criteria"]).flatMap((it) => ["must", "weight"].map((key) => [...it, key])), ["fit", "review_below"],
    ...list(["signs", "levels"]).map((it) => [...it, "from"]), ...list(["signs", "consider"]).map((it) => [...it, "weight"]), ["signs", "leave_from"],
    ["routes", "price", "all_of"], ["routes", "price", "justification"], ["roles", "vp", "holders"], ["roles", "of_ours"], ["coach", "plays", "cancelling", "numbers", "declines"],
  ];
}

/** The same change, made of the values alone. */
function changed(own, policy, path, value) {
  const copy = structuredClone(own);
  let place = copy;
  for (const [depth, step] of path.slice(0, -1).entries()) {
    const next = path[depth + 1];
    if (place[step] === undefined || place[step] === null) {
      if (value === undefined && typeof next !== "number") return own;
      place[step] = typeof next === "number" ? structuredClone(at(policy, path.slice(0, depth + 1)) ?? []) : {};
    }
    place = place[step];
  }
  const last = path.at(-1);
  if (value !== undefined) place[last] = value;
  else if (Array.isArray(place)) place.splice(last, 1);
  else delete place[last];
  return copy;
}

test("a change in the form is that change in the text, and nothing else of it is lost", () => {
  for (let seed = 1; seed <= 400; seed++) {
    const random = seeded(seed);
    const comments = random.maybe();
    const own = somePolicy(random);
    let text = writtenBy(random, own, { comments });
    let expected = own;
    for (let turn = 0; turn < 4; turn++) {
      const merged = whole(defaults, expected);
      const path = random.of(pathsOf(merged));
      const value = random.maybe(0.2) && !path.some((step) => typeof step === "number") ? undefined : random.of(["0.25", 7, true, ["vp", "cfo"], "x"]);
      const before = text;
      text = setIn(text, merged, path, value);
      expected = changed(expected, merged, path, value);
      const told = `seed ${seed}: ${path.join(".")} = ${JSON.stringify(value)}`;
      assert.deepEqual(parse(text), expected, told);
      // Comments and the order of what was there stay.
      const remarks = (it) => (it.match(/\/\* \d+ \*\//g) ?? []).join("");
      if (value !== undefined && typeof value !== "object" && typeof at(parse(before), path) !== "object") assert.equal(remarks(text), remarks(before), told);
      const order = Object.keys(parse(before)).filter((key) => key in parse(text));
      assert.deepEqual(Object.keys(parse(text)).filter((key) => key in parse(before)), order, told);
      // What is put back is what was there.
      const old = at(parse(before), path);
      if (old !== undefined && value !== undefined && typeof old !== "object") assert.deepEqual(parse(setIn(text, merged, path, old)), parse(before), told);
    }
  }
});

test("the samples of the demo and the defaults go through the form and back unchanged", () => {
  for (const name of ["standard", "strict", "mistakes"]) {
    const text = readFileSync(new URL(`../../www/demo/policies/${name}.json`, import.meta.url), "utf8");
    const merged = whole(defaults, JSON.parse(text));
    for (const path of pathsOf(merged)) {
      const old = at(JSON.parse(text), path);
      if (old === undefined) continue;
      assert.equal(setIn(text, merged, path, old), text, `${name}: ${path}`);
    }
  }
});

test("what is taken out of nowhere changes nothing, and an empty text is begun", () => {
  assert.equal(setIn('{ "a": 1 }', {}, ["price", "rows"], undefined), '{ "a": 1 }');
  assert.deepEqual(parse(setIn("", defaults, ["price", "rows", 0, "target_margin"], "0.4")), { schema: "walkaway.policy/1", price: { rows: [{ minimum_margin: "0.20", target_margin: "0.4" }] } });
  assert.deepEqual(parse(setIn('{ "price": null }', {}, ["price", "size_by"], "band")), { price: { size_by: "band" } });
});

test("an editor is told no more than what changed", () => {
  for (const [before, after] of [["abc", "abxc"], ["aaa", "aa"], ["", "x"], ["x", ""], ["same", "same"], ["abab", "ababab"]]) {
    const it = difference(before, after);
    assert.equal(it ? before.slice(0, it.from) + it.insert + before.slice(it.to) : before, after);
  }
});

// Tables -------------------------------------------------------------------------------------------------------------------

test("a price table is read as people write it", () => {
  const rows = (text, answers) => readTable(text, answers)?.rows;
  const expected = [{ segment: "enterprise", size_from: "500", minimum_margin: "0.2", target_margin: "0.35" }, { minimum_margin: "0.155", target_margin: "0.205" }];
  // Tabs, semicolons and commas; Spanish and English; a percent sign, a decimal comma, a point.
  assert.deepEqual(rows("Segmento\tTamaño\tMínimo\tObjetivo\nenterprise\t500+\t20 %\t35%\nTodos\t\t15,5%\t20,5 %"), expected);
  assert.deepEqual(rows("segment;size;minimum;target\nenterprise;≥ 500;20;35\n*;;15.5;20.5"), expected);
  assert.deepEqual(rows('Target margin,Minimum margin,Segment,Seats from\n35%,20%,enterprise,500\n20.5%,15.5%,"others",'), expected);
  assert.deepEqual(rows("enterprise\tdesde 500\t20\u00a0%\t35\u00a0%\n\t\t15,5\t20,5\n\n"), expected);
  assert.deepEqual(rows("\ufeffPiso;Meta;Mercado;Tamaño\r\n20%;35%;enterprise;1.000\r\n15%;20,5%;;"), [{ segment: "enterprise", size_from: "1000", minimum_margin: "0.2", target_margin: "0.35" }, { minimum_margin: "0.15", target_margin: "0.205" }]);
});

test("sizes are ranges, ends and bands", () => {
  const sizes = (list, answers) => readTable(`segment\tsize\tmin\ttarget\n${list.map((size) => `a\t${size}\t20%\t35%`).join("\n")}`, answers)?.rows.map(({ size_from: from, size_below: below, band }) => [from, below, band].filter(Boolean).join("–"));
  assert.deepEqual(sizes(["1-99", "100–499", "500+"]), ["1–100", "100–500", "500"]);
  assert.deepEqual(sizes(["0 - 100", "100 a 500", "500 o más"]), ["100", "100–500", "500"]);
  assert.deepEqual(sizes(["< 100", "menos de 50"]), ["100", "50"]);
  assert.deepEqual(sizes(["Grande", "*"], { sizeBy: "band" }), ["Grande", ""]);
  assert.deepEqual(readTable("segment\tsize\tmin\ttarget\na\tmuchos\t20%\t35%")?.wrong, [{ line: 2, code: "not-a-size", found: "muchos" }]);
});

test("what may mean two things is asked, and the answer counts", () => {
  const shares = "a\t1\t0.2\t0.35\nb\t1\t20 %\t35 %";
  assert.deepEqual(readTable(shares)?.asks, [{ ask: "margins", found: "0.2", percent: "0.002", share: "0.2" }]);
  assert.deepEqual(readTable(shares, { margins: "share" })?.rows.map((row) => row.minimum_margin), ["0.2", "0.2"]);
  assert.deepEqual(readTable(shares, { margins: "percent" })?.rows.map((row) => row.minimum_margin), ["0.002", "0.2"]);
  assert.deepEqual(readTable(shares, { margins: "share" })?.asks, []);
  const groups = "a\t1.500\t20%\t35%";
  assert.deepEqual(readTable(groups)?.asks, [{ ask: "decimals", found: "1.500", point: "1.5", comma: "1500" }]);
  assert.equal(readTable(groups, { decimals: "comma" })?.rows[0]?.size_from, "1500");
  assert.equal(readTable(groups, { decimals: "point" })?.rows[0]?.size_from, "1.5");
  // Another cell says it.
  assert.equal(readTable("a\t1.500\t20,5%\t35%")?.rows[0]?.size_from, "1500");
  assert.equal(readTable("a\t1,500\t20.5%\t35%")?.rows[0]?.size_from, "1500");
});

test("what is wrong with a table is said with its line, and hundreds of rows are read", () => {
  const codes = (text) => readTable(text)?.wrong.map(({ line, code }) => `${line} ${code}`);
  assert.deepEqual(codes("segment\tmin\ttarget\na\t20%\tmucho\nb\t\t30%\nc\t40%\t30%\nc\t20%\t30%"), ["2 not-a-number", "3 no-minimum", "4 minimum-over-target", "5 twice"]);
  assert.equal(readTable("  \n "), null);
  assert.deepEqual(codes("segment\tmin\ttarget"), ["1 no-cells"]);
  const many = Array.from({ length: 800 }, (_, place) => `s${place}\t${place + 1}\t${10 + (place % 30)}%\t${45 + (place % 20)}%`).join("\n");
  const table = readTable(many);
  assert.equal(table?.rows.length, 800);
  assert.deepEqual([table?.wrong, table?.asks, table?.complete], [[], [], false]);
});

test("shares and percentages are the same number, digit by digit", () => {
  for (const [percent, share] of [["20", "0.2"], ["20.5", "0.205"], ["0.2", "0.002"], ["100", "1"], ["135", "1.35"], ["5", "0.05"], ["0", "0"], ["33.333333333333333333", "0.33333333333333333333"]]) {
    assert.equal(hundredth(percent), share);
    assert.equal(hundredfold(share), percent);
  }
});

// Differences --------------------------------------------------------------------------------------------------------------

/** @type {import("../../www/index.js").Rules} */
let rules;
before(async () => {
  const api = await import("../../dist/index.js");
  const [, wasm] = /"\.\/(walkaway-rules\.\w+\.wasm)"/.exec(readFileSync(new URL(`../../dist/${/walkaway-rules\.\w+\.js/.exec(readFileSync(new URL(`../../dist/${/walkaway-card\.\w+\.js/.exec(readFileSync(new URL("../../dist/index.js", import.meta.url), "utf8"))?.[0]}`, import.meta.url), "utf8"))?.[0]}`, import.meta.url), "utf8")) ?? [];
  api.configure({ rulesWasm: readFileSync(new URL(`../../dist/${wasm}`, import.meta.url)) });
  rules = await api.rules();
});

/** A policy of prices without a mistake. */
function prices(random, currency) {
  for (;;) {
    const policy = somePrices(random, currency);
    if (rules.checkPolicy(policy).errors.every(({ severity }) => severity !== "error")) return policy;
  }
}

function somePrices(random, currency) {
  const margins = () => {
    const least = random.whole(60);
    return { minimum_margin: String(least / 100), target_margin: String((least + random.whole(30)) / 100) };
  };
  const rows = [margins()];
  const by = random.of(["seats", "list_price", "band"]);
  for (let count = random.whole(4); count > 0; count--) {
    const row = { ...(random.maybe(0.7) ? { segment: random.of(["enterprise", "mid_market"]) } : {}), ...(random.maybe() ? (by === "band" ? { band: random.of(["A", "B"]) } : { size_from: random.of([10, 50, 500]) }) : {}), ...margins() };
    const key = (it) => JSON.stringify([it.segment, it.size_from, it.band]);
    if (!rows.some((it) => key(it) === key(row))) rows.push(row);
  }
  const rounding = random.of([{ mode: "significant_digits", digits: 1 + random.whole(4) }, { mode: "none" }, { mode: "step", step: String(1 + random.whole(25)) }]);
  return { schema: "walkaway.policy/1", version: "1", contact: "us", currency, price: { margin_basis: random.of(["cost", "price"]), size_by: by, rounding, rows }, ...(random.maybe(0.2) ? { roles: { vp: { holders: [] } } } : {}) };
}

test("between which prices two policies differ is what trying every price says", () => {
  let regions = 0;
  for (let seed = 1; seed <= 60; seed++) {
    const random = seeded(seed);
    const [currency, cost, unit, digits] = random.of([["JPY", String(50 + random.whole(400)), 1, 0], ["USD", (1 + random.whole(400) / 100).toFixed(2), 0.01, 2], ["KWD", (0.1 + random.whole(500) / 1000).toFixed(3), 0.001, 3]]);
    const [before, after] = [prices(random, currency), prices(random, currency)];
    const found = edges(rules, before, after, cost, "");
    const all = cells([whole(defaults, before), whole(defaults, after)]);
    const steps = 1500;
    for (const cell of all) {
      const deal = (place) => {
        const it = { schema: "walkaway.deal/2", currency, cost: { direct: cost, overhead: "0" }, segment: cell.segment ?? "----", seats: "1", list_price: "1", size_band: "----", amount: (place * unit).toFixed(digits) };
        for (const [by, { from, band }] of Object.entries(cell.sizes)) it[{ seats: "seats", list_price: "list_price", band: "size_band" }[by]] = by === "band" ? (band ?? "----") : (from ?? "1");
        return it;
      };
      const deals = Array.from({ length: steps }, (_, place) => deal(place + 1));
      const [one, two] = [before, after].map((policy) => [...rules.score(deals, policy, "")].map((code) => rules.scored(code)?.best));
      const own = found.find((it) => JSON.stringify(it.cell) === JSON.stringify(cell));
      for (let place = 0; place < steps; place++) {
        const price = (place + 1) * unit;
        const region = own?.prices.find(({ from, to }) => Number(from) <= price + unit / 4 && (to === null || price + unit / 4 < Number(to)));
        if (region) regions++;
        const told = `seed ${seed}, ${JSON.stringify(cell)}, ${price}`;
        assert.deepEqual(region ? [region.before, region.after] : [one[place], one[place]], [one[place], two[place]], told);
      }
    }
  }
  assert.ok(regions > 10_000, `${regions}`);
});

test("between which markups they differ is where the unrounded prices do, to the fraction", () => {
  let seen = 0;
  for (let seed = 100; seed <= 160; seed++) {
    const random = seeded(seed);
    const cost = 10n ** BigInt(3 + random.whole(6));
    const [before, after] = [prices(random, "JPY"), prices(random, "JPY")].map(({ roles, ...it }) => ({ ...it, price: { ...it.price, rounding: { mode: "none" } } }));
    for (const { row, prices: priced, markups } of edges(rules, before, after, String(cost), "")) {
      const first = ({ n, d }) => String((cost * (n + d) + d - 1n) / d);
      const expected = markups.map(({ from, to, ...levels }) => ({ from: from.n === 0n ? "0" : first(from), to: to && first(to), ...levels }));
      // Below cost everybody leaves: only there a markup of nothing begins later than a price of nothing.
      const above = priced.map((region) => ({ ...region, from: BigInt(region.from) <= cost ? "0" : region.from }));
      assert.deepEqual(above.filter(({ from, to }) => from !== to), expected.filter(({ from, to }) => from !== to), `seed ${seed} ${row}`);
      seen += markups.length;
    }
  }
  assert.ok(seen > 100, `${seen}`);
  assert.deepEqual(fractionText(fraction("0.20"), 4), { text: "0.2", exact: true });
  assert.deepEqual(fractionText({ n: 1n, d: 3n }, 4), { text: "0.3333", exact: false });
});

test("a deal that is kept as a test with what it gets passes, and with anything else it does not", () => {
  const { deals } = json("www/demo/deals.json");
  for (const policy of [null, json("www/demo/policies/standard.json"), json("www/demo/policies/strict.json")]) {
    for (const { key, deal } of deals) {
      const judge = { rules, policy, today: "2026-11-21" };
      const run = (test) => runTests(judge, { tests: [{ deal, ...test }] }, new Set())[0];
      const { verdict, setting, mistakes } = run({ verdict: "go_ahead" });
      if (mistakes.length > 0) continue;
      const kept = run({ verdict, ...(setting ? { because: setting } : {}) });
      assert.deepEqual([kept.passed, kept.setting], [true, setting], `${key}: ${verdict} by ${setting}`);
      // Whatever is not fine has a setting that did it.
      if (verdict.split("..")[0] !== "go_ahead") assert.ok(setting, `${key}: ${verdict}`);
      assert.equal(run({ verdict: verdict === "hold_firm" ? "walk_away" : "hold_firm" }).passed, false);
      assert.equal(run({ verdict, because: "nobody.knows" }).passed, false);
    }
  }
});

test("the deals that change are those that a plain loop finds, each by a setting that does it alone", () => {
  const { deals } = json("www/demo/deals.json");
  const [standard, strict] = ["standard", "strict"].map((name) => json(`www/demo/policies/${name}.json`));
  const list = deals.map(({ deal }) => deal);
  const found = dealChanges(rules, standard, strict, "2026-11-21")(list);
  const plain = list.flatMap((deal, place) => {
    const [one, two] = [standard, strict].map((policy) => verdictText(rules.assess(deal, policy, "2026-11-21").verdict));
    return one === two ? [] : [{ place, before: one, after: two }];
  });
  assert.deepEqual(found.map(({ by, ...it }) => it), plain);
  assert.ok(plain.length > 1);
  const names = settings(defaults, standard, strict).map(({ setting }) => setting);
  for (const { by } of found) for (const setting of by) assert.ok(names.includes(setting));
  assert.ok(found.some(({ by }) => by.length > 0));
});
