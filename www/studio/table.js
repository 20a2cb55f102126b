// A price table as a spreadsheet gives it, with numbers as people write them. What may mean several things is asked.
import Papa from "papaparse";

/** @typedef {"segment" | "size" | "minimum" | "target" | "none"} Meaning */
/** @typedef {{ segment?: string, size_from?: string, size_below?: string, band?: string, minimum_margin?: string, target_margin?: string }} Row */
/**
 * What somebody has answered, or says otherwise than it was read.
 * @typedef {object} Answers
 * @property {"point" | "comma"} [decimals] what 1.500 is: with `point` one and a half
 * @property {"percent" | "share"} [margins] what 0.2 without a sign is
 * @property {boolean} [header] whether the first line has names
 * @property {Meaning[]} [columns]
 * @property {string} [sizeBy] what deals are sized by
 */
/** What is wrong with a cell or a row; `line` counts from 1, as the spreadsheet does. @typedef {{ line: number, code: "not-a-number" | "no-minimum" | "no-target" | "minimum-over-target" | "twice" | "not-a-size" | "no-cells", found: string }} Wrong */
/**
 * @typedef {object} Table
 * @property {string[]} names the first line, where it has names
 * @property {boolean} header
 * @property {Meaning[]} columns
 * @property {string[][]} cells all lines below
 * @property {Row[]} rows
 * @property {({ ask: "decimals", found: string, point: string, comma: string } | { ask: "margins", found: string, percent: string, share: string })[]} asks
 * @property {Wrong[]} wrong
 * @property {boolean} complete whether a row is for all that no other one is for
 */

/** Names of columns, without accents. @type {[Meaning, RegExp][]} */
const TITLES = [
  ["minimum", /\b(min(imo|ima|imum)?|piso|floor|least)\b/],
  ["target", /\b(objetivo|meta|umbral|target|threshold|ideal|goal)\b/],
  ["segment", /\b(segmento?|linea|mercado|market|vertical|tipo|type)\b/],
  ["size", /\b(tamano|size|usuarios|users|puestos|asientos|seats|licencias|licenses|unidades|units|desde|from|banda|band|rango)\b/],
];
/** What stands for every segment or size. */
const EVERY = /^(|\*|-|–|—|todos?|todas?|cualquiera|otros?|otras?|resto|demas|los demas|general|all|any|every|others?|rest|default)$/;

/** @param {string} text */
const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").trim().toLowerCase();

/** A number with its readings: the point or the comma before the decimals. @typedef {{ point?: string, comma?: string, signed: boolean }} Number2 */

/** @param {string} cell @returns {Number2 | null} */
function numberIn(cell) {
  const tidy = cell.replace(/[\u00a0\u2007\u2009\u202f]/g, " ").trim();
  const signed = /%$/.test(tidy);
  const digits = tidy.replace(/\s*%$/, "");
  const read = (/** @type {string} */ point, /** @type {string} */ group) => {
    const whole = `(?:\\d+|[1-9]\\d{0,2}(?:[${group}]\\d{3})+)`;
    const [, before = "", after = ""] = new RegExp(`^(${whole})?(?:[${point}](\\d+))?$`).exec(digits) ?? [];
    if (!before && !after) return undefined;
    return normal(`${before.replace(/\D/g, "") || "0"}${after && `.${after}`}`);
  };
  const found = { point: read(".", ",' "), comma: read(",", ".' ") };
  return found.point === undefined && found.comma === undefined ? null : /** @type {Number2} */ ({ ...found, signed });
}

/** Without zeros that say nothing. @param {string} number */
function normal(number) {
  const [whole = "", part = ""] = number.split(".");
  const decimals = part.replace(/0+$/, "");
  return `${whole.replace(/^0+(?=\d)/, "")}${decimals && `.${decimals}`}`;
}

/** A percentage as a share. @param {string} number */
export function hundredth(number) {
  const [whole = "", part = ""] = number.split(".");
  const digits = whole.padStart(3, "0");
  return normal(`${digits.slice(0, -2)}.${digits.slice(-2)}${part}`);
}

/** A share in percent. @param {string} share */
export function hundredfold(share) {
  const [whole = "", part = ""] = share.split(".");
  const digits = part.padEnd(2, "0");
  return normal(`${whole}${digits.slice(0, 2)}.${digits.slice(2)}`);
}

/**
 * Reads a table.
 * @param {string} text @param {Answers} [answers] @returns {Table | null} nothing where nothing is there
 */
export function readTable(text, answers = {}) {
  const lines = text.replace(/^\ufeff/, "").replace(/\s+$/, "");
  if (!lines.trim()) return null;
  const first = lines.split(/\r?\n/, 1)[0] ?? "";
  const delimiter = ["\t", ";", ","].find((sign) => first.includes(sign)) ?? "\t";
  const all = /** @type {string[][]} */ (Papa.parse(lines, { delimiter }).data).map((row) => row.map((cell) => cell.trim()));
  const width = Math.max(...all.map((row) => row.length));
  const [top = []] = all;
  const header = answers.header ?? top.every((cell) => !numberIn(cell));
  const columns = answers.columns ?? meanings(header ? top : [], width);
  const cells = header ? all.slice(1) : all;
  const place = (/** @type {Meaning} */ meaning) => columns.indexOf(meaning);
  const cell = (/** @type {string[]} */ row, /** @type {Meaning} */ meaning) => (place(meaning) < 0 ? "" : (row[place(meaning)] ?? ""));
  const filled = cells.map((row, at) => ({ row, line: at + (header ? 2 : 1) })).filter(({ row }) => row.some(Boolean));

  /** @type {Table["asks"]} */
  const asks = [];
  /** @type {Wrong[]} */
  const wrong = [];
  // Every cell of numbers says how the others are written.
  const numbers = filled.flatMap(({ row }) => [cell(row, "minimum"), cell(row, "target"), ...sizesIn(cell(row, "size")).ends]).flatMap((it) => numberIn(it) ?? []);
  const only = (/** @type {"point" | "comma"} */ one, /** @type {"point" | "comma"} */ other) => numbers.some((it) => it[one] !== undefined && it[other] === undefined);
  const [byPoint, byComma] = [only("point", "comma"), only("comma", "point")];
  const open = numbers.find(({ point, comma }) => point !== undefined && comma !== undefined && point !== comma);
  const decimals = answers.decimals ?? (byPoint !== byComma ? (byPoint ? "point" : "comma") : open ? undefined : "point");
  if (open && decimals === undefined) {
    const found = filled.flatMap(({ row }) => row).find((it) => numberIn(it)?.point === open.point && numberIn(it)?.comma === open.comma) ?? "";
    asks.push({ ask: "decimals", found, point: open.point ?? "", comma: open.comma ?? "" });
  }
  const value = (/** @type {Number2} */ it) => it[decimals ?? "point"] ?? it.point ?? it.comma ?? "";
  // From 3 on it is no share: nobody's least margin is 300 %.
  const small = filled.flatMap(({ row }) => [cell(row, "minimum"), cell(row, "target")]).flatMap((found) => {
    const it = numberIn(found);
    return it && !it.signed && Number(value(it)) > 0 && Number(value(it)) < 3 ? [{ found, value: value(it) }] : [];
  })[0];
  if (small && !answers.margins) asks.push({ ask: "margins", found: small.found, percent: hundredth(small.value), share: small.value });
  const margin = (/** @type {Number2} */ it) => {
    const number = value(it);
    const isShare = !it.signed && Number(number) < 3 && answers.margins === "share";
    return isShare ? number : hundredth(number);
  };

  /** @type {Row[]} */
  const rows = [];
  const seen = new Set();
  for (const { row, line } of filled) {
    /** @type {Row} */
    const made = {};
    const segment = cell(row, "segment");
    if (!EVERY.test(plain(segment))) made.segment = segment;
    const size = cell(row, "size");
    if (answers.sizeBy === "band") {
      if (!EVERY.test(plain(size))) made.band = size;
    } else if (!EVERY.test(plain(size))) {
      const { ends, kind } = sizesIn(size);
      const [from, to] = ends.map((end) => numberIn(end));
      if (!from || (kind === "between" && !to)) wrong.push({ line, code: "not-a-size", found: size });
      else if (kind === "below") made.size_below = value(from);
      else {
        if (Number(value(from)) > 0) made.size_from = value(from);
        // "100–499" and "500–999" leave nothing between them; "100–500" and "500–1000" neither.
        if (to) made.size_below = value(to);
      }
    }
    for (const [name, meaning] of /** @type {const} */ ([["minimum_margin", "minimum"], ["target_margin", "target"]])) {
      const found = cell(row, meaning);
      const it = numberIn(found);
      if (it) made[name] = margin(it);
      else wrong.push(found ? { line, code: "not-a-number", found } : { line, code: `no-${meaning}`, found: "" });
    }
    if (Number(made.minimum_margin) > Number(made.target_margin)) wrong.push({ line, code: "minimum-over-target", found: `${cell(row, "minimum")} > ${cell(row, "target")}` });
    const key = JSON.stringify([made.segment, made.size_from, made.size_below, made.band]);
    if (seen.has(key)) wrong.push({ line, code: "twice", found: [segment, size].filter(Boolean).join(" ") || "*" });
    seen.add(key);
    rows.push(made);
  }
  closed(rows);
  if (rows.length === 0) wrong.push({ line: 1, code: "no-cells", found: first });
  const complete = rows.some((row) => ["segment", "size_from", "size_below", "band"].every((key) => !(key in row)));
  return { names: header ? top : [], header, columns, cells, rows, asks, wrong, complete };
}

/** The last size of a row is its own, unless another row begins with it. @param {Row[]} rows */
function closed(rows) {
  const begins = new Set(rows.map(({ size_from: from }) => from));
  for (const row of rows) {
    if (row.size_below === undefined || row.size_from === undefined || begins.has(row.size_below)) continue;
    if (/^\d+$/.test(row.size_below)) row.size_below = String(BigInt(row.size_below) + 1n);
  }
}

/** "500", "500+", "≥ 500", "desde 500", "100–499", "< 100". @param {string} text @returns {{ ends: string[], kind: "from" | "between" | "below" }} */
function sizesIn(text) {
  const tidy = plain(text).replace(/\s*(usuarios|users|puestos|asientos|seats|licencias|licenses|unidades|units)$/, "");
  const [, below] = /^(?:<|menos de|hasta|under|below|less than)\s*(.+)$/.exec(tidy) ?? [];
  if (below) return { ends: [below], kind: "below" };
  const [, from, to] = /^(.+?)\s*(?:-|–|—|\ba\b|\bto\b)\s*(.+)$/.exec(tidy) ?? [];
  if (from && to) return { ends: [from, to], kind: "between" };
  return { ends: [tidy.replace(/^(>=?|≥|desde|from|mas de|over)\s*/, "").replace(/\s*(\+|o mas|y mas|or more|and up)$/, "")], kind: "from" };
}

/** @param {string[]} names @param {number} width @returns {Meaning[]} */
function meanings(names, width) {
  const taken = new Set();
  const found = Array.from({ length: width }, (_, place) => {
    const [meaning] = TITLES.find(([meaning, pattern]) => !taken.has(meaning) && pattern.test(plain(names[place] ?? ""))) ?? [];
    if (meaning) taken.add(meaning);
    return meaning ?? "none";
  });
  if (taken.size > 0) return /** @type {Meaning[]} */ (found);
  // Nothing is called anything that we know: the order in which tables mostly are.
  const order = { 2: ["minimum", "target"], 3: ["segment", "minimum", "target"] }[width] ?? ["segment", "size", "minimum", "target"];
  return /** @type {Meaning[]} */ (Array.from({ length: width }, (_, place) => order[place] ?? "none"));
}
