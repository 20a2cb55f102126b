// Two policies beside each other: which settings differ, between which prices and markups a row's verdict does, and which
// deals change theirs, each by the setting that does it alone. The command and the studio ask the same.
import { bare } from "../plain/json.js";
import { LEVELS, verdictText } from "./tests.js";
import { changes, exchanged, whole } from "./whole.js";

/** @typedef {import("../index.js").Rules} Rules */
/** @typedef {import("../index.js").Level} Level */
/** @typedef {{ setting: string, before: any, after: any }} Setting */
/** Limits as decimal text; nothing where there are none. @typedef {{ threshold: string | null, floor: string | null }} Limits */
/** @typedef {{ place: number, before: string, after: string, by: string[] }} DealChange */

/** No organisation's segment, and near none. */
const OTHER = "----";
/** Beyond what anybody asks for. */
const MOST = 10n ** 15n;

/**
 * Settings that differ. Of the version and the contact nothing is judged.
 * @param {any} defaults @param {any} before @param {any} after @returns {Setting[]}
 */
export function settings(defaults, before, after) {
  const found = changes(whole(defaults, before), whole(defaults, after));
  return found.filter(({ path }) => !/^(\$?schema|version|contact|note)$/.test(path)).map(({ path, before, after }) => ({ setting: path, before, after }));
}

/**
 * The deals that both policies treat alike each for itself: a segment, and sizes between two at which a row begins or ends.
 * Nothing is every other segment, or size.
 * @typedef {object} Cell
 * @property {string | null} segment
 * @property {{ [by: string]: Span }} sizes by what size is measured by
 */
/** Sizes from one up to another, or those of a band. @typedef {{ from: string | null, below: string | null, band: string | null }} Span */

/** What each measure of size is called in a deal. */
const FACTS = /** @type {const} */ ({ seats: "seats", list_price: "list_price", band: "size_band" });

/** @param {any[]} policies whole ones @returns {Cell[]} */
export function cells(policies) {
  const rows = policies.flatMap((policy) => (Array.isArray(policy.price?.rows) ? policy.price.rows : []).map((/** @type {any} */ row) => ({ row: row ?? {}, by: String(policy.price?.size_by ?? "seats") })));
  const segments = [null, ...new Set(rows.map(({ row }) => row.segment).filter((it) => typeof it === "string"))];
  const measures = [...new Set(rows.map(({ by }) => by))];
  return segments.flatMap((segment) => {
    const own = rows.filter(({ row }) => row.segment === segment || row.segment === undefined || row.segment === null);
    /** @type {Cell[]} */
    let found = [{ segment, sizes: {} }];
    for (const by of measures) {
      const spans = spansOf(own.filter((it) => it.by === by).map(({ row }) => row), by);
      if (spans.length > 1) found = found.flatMap((cell) => spans.map((span) => ({ segment, sizes: { ...cell.sizes, [by]: span } })));
    }
    return found;
  });
}

/** @param {any[]} rows @param {string} by @returns {Span[]} */
function spansOf(rows, by) {
  if (by === "band") {
    const bands = [...new Set(rows.map(({ band }) => band).filter((it) => typeof it === "string"))];
    return [null, ...bands].map((band) => ({ from: null, below: null, band }));
  }
  const ends = rows.flatMap(({ size_from, size_below }) => [size_from, size_below]).filter((it) => /^\d+(\.\d+)?$/.test(String(it)) && Number(it) > 0);
  const sorted = [...new Map(ends.map((it) => [Number(it), String(it)])).entries()].sort(([a], [b]) => a - b).map(([, text]) => text);
  return [null, ...sorted].map((from, place) => ({ from, below: sorted[place] ?? null, band: null }));
}

/** A deal of a cell, with nothing known but its price. @param {Cell} cell @param {string} currency @param {string} cost @param {string} [amount] */
function dealOf({ segment, sizes }, currency, cost, amount) {
  /** @type {any} */
  const deal = { schema: "walkaway.deal/2", currency, cost: { direct: cost, overhead: "0" }, segment: segment ?? OTHER, seats: "1", list_price: "1", size_band: OTHER };
  for (const [by, span] of Object.entries(sizes)) {
    // Below the first one at which a row begins: half of it is a size too.
    deal[FACTS[/** @type {keyof typeof FACTS} */ (by)] ?? by] = by === "band" ? (span.band ?? OTHER) : (span.from ?? (Number(span.below) > 1 ? "1" : String(Number(span.below) / 2)));
  }
  if (amount !== undefined) deal.amount = amount;
  return deal;
}

/** What a cell is called, in the policy's own words. @param {Cell} cell */
export function cellName({ segment, sizes }) {
  const parts = Object.values(sizes).map(({ from, below, band }) => band ?? [from && `≥ ${from}`, below && `< ${below}`].filter(Boolean).join(" "));
  return [segment, ...parts].filter(Boolean).join(" ");
}

/**
 * The limits of each cell for a cost, where they differ.
 * @param {Rules} rules @param {any} before @param {any} after @param {string} cost @param {string} today
 * @returns {{ row: string, before: Limits, after: Limits, currency: string }[]}
 */
export function limits(rules, before, after, cost, today) {
  const defaults = rules.defaultPolicy();
  const [old, now] = [whole(defaults, before), whole(defaults, after)];
  const all = cells([old, now]);
  const of = (/** @type {any} */ policy, /** @type {any} */ merged) =>
    all.map((cell) => {
      const { price } = rules.assess(dealOf(cell, merged.currency, cost), policy, today);
      const known = (/** @type {any} */ span) => (span && span.most && span.least.published === span.most.published ? String(span.most.published) : null);
      return { threshold: known(price.threshold), floor: known(price.floor) };
    });
  // One policy after the other: each is checked once.
  const [first, second] = [of(before, old), of(after, now)];
  const differs = (/** @type {Limits} */ a, /** @type {Limits} */ b) => a.threshold !== b.threshold || a.floor !== b.floor;
  return all.flatMap((cell, place) => {
    const [one, two] = /** @type {[Limits, Limits]} */ ([first[place], second[place]]);
    return differs(one, two) ? [{ row: cellName(cell), before: one, after: two, currency: String(now.currency ?? "") }] : [];
  });
}

// Exactly where ----------------------------------------------------------------------------------------------------------

/** Between which of something the verdicts differ; without `to` for all above. @template T @typedef {{ from: T, to: T | null, before: Level, after: Level }} Region */

/** A fraction, above 0 below. @typedef {{ n: bigint, d: bigint }} Fraction */

/**
 * For each cell, between which prices the verdict on the price differs, to the last unit of the currency; and between which
 * markups on cost, whatever the cost. Prices are in `currency`, as decimal text; `from` is in it, `to` is not.
 * @param {Rules} rules @param {any} before @param {any} after @param {string} cost @param {string} today
 * @returns {{ row: string, cell: Cell, currency: string, prices: Region<string>[], markups: Region<Fraction>[] }[]}
 */
export function edges(rules, before, after, cost, today) {
  const defaults = rules.defaultPolicy();
  const [old, now] = [whole(defaults, before), whole(defaults, after)];
  const currency = String(now.currency ?? "");
  const all = cells([old, now]);
  const digits = digitsOf(currency);
  const deal = (/** @type {Cell} */ cell, /** @type {bigint | undefined} */ amount) => dealOf(cell, currency, cost, amount === undefined ? undefined : decimalText(amount, digits));
  const of = (/** @type {any} */ policy, /** @type {any} */ merged) => {
    const views = all.map((cell) => rules.assess(deal(cell, undefined), policy, today).price);
    return { prices: firstPrices(rules, policy, today, all, deal, views.map((view) => guesses(view, digits))), markups: views.map((view) => markupsOf(view, merged)) };
  };
  const [one, two] = [of(before, old), of(after, now)];
  return all.flatMap((cell, place) => {
    const prices = regions(one.prices[place] ?? [], two.prices[place] ?? [], 0n, (a, b) => (a < b ? -1 : a > b ? 1 : 0));
    const [was, is] = [one.markups[place], two.markups[place]];
    const markups = was && is ? regions(was, is, NOTHING, compare) : [];
    if (prices.length === 0 && markups.length === 0) return [];
    const priced = prices.map(({ from, to, ...levels }) => ({ from: decimalText(from, digits), to: to === null ? null : decimalText(to, digits), ...levels }));
    return [{ row: cellName(cell), cell, currency, prices: priced, markups }];
  });
}

/** From where on a level, or a better one, holds: the first three levels, in their order; nothing where it never does. @template T @typedef {(T | null)[]} Firsts */

/** Where the first three levels probably begin, by the limits: the first price that is not below. @param {import("../index.js").Guidance["price"]} view @param {number} digits */
function guesses({ threshold, floor }, digits) {
  const first = (/** @type {string | undefined} */ text) => {
    const it = fraction(text ?? "");
    const units = it && it.n * 10n ** BigInt(digits);
    return units === null || !it ? null : (units + it.d - 1n) / it.d;
  };
  const published = first(threshold?.most?.published);
  return [published, published, first(floor?.most?.exact)];
}

/**
 * The lowest prices from which each level holds: the verdict only gets better as the price rises, so that halving finds
 * them, for all cells at once; mostly they are where the limits are.
 * @param {Rules} rules @param {any} policy @param {string} today @param {Cell[]} all @param {(cell: Cell, amount: bigint) => any} deal @param {(bigint | null)[][]} guessed
 * @returns {Firsts<bigint>[]}
 */
function firstPrices(rules, policy, today, all, deal, guessed) {
  const sought = all.flatMap((cell, place) => [0, 1, 2].map((level) => ({ cell, level, low: 0n, high: MOST, never: false, guess: guessed[place]?.[level] ?? null })));
  const holds = (/** @type {typeof sought} */ some, /** @type {(it: typeof sought[0]) => bigint} */ at) => {
    const codes = rules.score(some.map((it) => deal(it.cell, at(it))), policy, today);
    return some.map(({ level }, place) => LEVELS.indexOf(rules.scored(codes[place] ?? 255)?.best ?? "walk_away") <= level);
  };
  holds(sought, () => MOST).forEach((it, place) => void (/** @type {any} */ (sought[place]).never = !it));
  for (const below of [0n, 1n]) {
    const some = sought.filter(({ guess, never }) => !never && guess !== null && guess > below && guess < MOST);
    const at = (/** @type {typeof sought[0]} */ { guess }) => /** @type {bigint} */ (guess) - below;
    for (const [place, held] of holds(some, at).entries()) {
      const it = /** @type {typeof sought[0]} */ (some[place]);
      if (held && at(it) < it.high) it.high = at(it);
      if (!held && at(it) > it.low) it.low = at(it);
    }
  }
  for (;;) {
    const open = sought.filter(({ low, high, never }) => !never && high - low > 1n);
    if (open.length === 0) break;
    const middle = (/** @type {typeof sought[0]} */ { low, high }) => (low + high) / 2n;
    for (const [place, held] of holds(open, middle).entries()) {
      const it = /** @type {typeof sought[0]} */ (open[place]);
      if (held) it.high = middle(it);
      else it.low = middle(it);
    }
  }
  return all.map((_, place) => sought.slice(place * 3, place * 3 + 3).map(({ high, never }) => (never ? null : high)));
}

/** The markups on cost from which each level holds, by the row that decides. @param {import("../index.js").Guidance["price"]} view @param {any} merged @returns {Firsts<Fraction> | null} */
function markupsOf(view, merged) {
  const [place] = view.build_up.flatMap(({ setting }) => /^price\.rows\.(\d+)/.exec(setting ?? "")?.[1] ?? []);
  const row = merged.price?.rows?.[Number(place)];
  if (!row) return null;
  const markup = (/** @type {unknown} */ margin) => {
    const share = fraction(String(margin));
    if (!share) return null;
    if (merged.price.margin_basis !== "price") return share;
    return share.n < share.d ? { n: share.n, d: share.d - share.n } : null;
  };
  const [floor, threshold] = [markup(row.minimum_margin), markup(row.target_margin)];
  return floor && threshold ? [threshold, threshold, floor] : null;
}

/**
 * Between which the levels differ.
 * @template T @param {Firsts<T>} before @param {Firsts<T>} after @param {T} least @param {(a: T, b: T) => number} order
 * @returns {Region<T>[]}
 */
function regions(before, after, least, order) {
  const known = [...before, ...after].filter((it) => it !== null);
  const ends = [least, ...known.sort(order)].filter((it, place, list) => place === 0 || order(it, /** @type {T} */ (list[place - 1])) > 0);
  const level = (/** @type {Firsts<T>} */ firsts, /** @type {T} */ at) => {
    const place = firsts.findIndex((first) => first !== null && order(first, at) <= 0);
    return /** @type {Level} */ (LEVELS[place < 0 ? 3 : place]);
  };
  /** @type {Region<T>[]} */
  const found = [];
  for (const [place, from] of ends.entries()) {
    const [one, two] = [level(before, from), level(after, from)];
    const to = ends[place + 1] ?? null;
    const last = found.at(-1);
    if (one === two) continue;
    if (last && last.to === from && last.before === one && last.after === two) last.to = to;
    else found.push({ from, to, before: one, after: two });
  }
  return found;
}

const NOTHING = { n: 0n, d: 1n };
/** @param {Fraction} a @param {Fraction} b */
const compare = (a, b) => {
  const [one, two] = [a.n * b.d, b.n * a.d];
  return one < two ? -1 : one > two ? 1 : 0;
};

/** A decimal as the fraction it is. @param {string} text @returns {Fraction | null} */
export function fraction(text) {
  const [, sign, whole = "", part = ""] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text.trim()) ?? [];
  if (sign === undefined) return null;
  return { n: BigInt(sign + whole + part), d: 10n ** BigInt(part.length) };
}

/** A fraction as decimal text, cut off after so many digits, and whether that is all of it. @param {Fraction} it @param {number} digits @returns {{ text: string, exact: boolean }} */
export function fractionText({ n, d }, digits) {
  const scaled = n * 10n ** BigInt(digits);
  return { text: decimalText(scaled / d, digits).replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, ""), exact: scaled % d === 0n };
}

/** The decimals of a currency. @param {string} currency */
function digitsOf(currency) {
  try {
    return new Intl.NumberFormat("en", bare({ style: /** @type {const} */ ("currency"), currency })).resolvedOptions().maximumFractionDigits ?? 2;
  } catch {
    return 2;
  }
}

/** So many units of the last decimal as text. @param {bigint} units @param {number} digits */
function decimalText(units, digits) {
  const text = String(units).padStart(digits + 1, "0");
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

// Deals -------------------------------------------------------------------------------------------------------------------

/**
 * What asks which deals change their verdict, and by which settings alone; made once for many deals.
 * @param {Rules} rules @param {any} before @param {any} after @param {string} today
 * @returns {(deals: any[]) => DealChange[]}
 */
export function dealChanges(rules, before, after, today) {
  const defaults = rules.defaultPolicy();
  const old = whole(defaults, before);
  // One change at a time: a policy each, made once.
  const single = settings(defaults, before, after).map(({ setting, after }) => ({ setting, policy: exchanged(old, setting, after) }));
  const verdicts = (/** @type {any[]} */ deals, /** @type {any} */ policy) => [...rules.score(deals, policy, today)].map((code) => verdictText(rules.scored(code)));
  return (deals) => {
    const [one, two] = [verdicts(deals, before), verdicts(deals, after)];
    const changed = deals.flatMap((deal, place) => (one[place] === two[place] ? [] : [{ place, deal }]));
    if (changed.length === 0) return [];
    // A policy is judged by for all of them at once: to check it takes longer than to judge by it.
    const alone = single.map(({ setting, policy }) => ({ setting, verdicts: verdicts(changed.map(({ deal }) => deal), policy) }));
    return changed.map(({ place }, at) => ({
      place,
      before: one[place] ?? "-",
      after: two[place] ?? "-",
      by: alone.filter(({ verdicts }) => verdicts[at] === two[place]).map(({ setting }) => setting),
    }));
  };
}
