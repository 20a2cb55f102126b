// What the card says, in the user's language. Rules speak in codes with typed parameters; here they become
// sentences. Numbers stay decimal text up to Intl: never through binary floating point.

import * as own from "walkaway:words-card";
import { bare, toText } from "./json.js";

/** Messages as pkg-scripts/lib/words.mjs writes them. @typedef {{ ids: string, texts: Record<"es" | "en", string> }} Table */

/** The contact of the default policy, which no admin has replaced yet. */
const NOBODY = "your CRM administrator";
/** Names that keep their capital in the middle of a sentence. */
const PROPER = /^(level|role)-/;

/** @param {string} language */
const isSpanish = (language) => /^es\b/i.test(language);
/** Spanish without a region is that of Latin America. @param {string} lang */
const usual = (lang) => (/^es$/i.test(lang) ? "es-419" : lang);

/** @type {Map<Table, Record<string, Map<string, string>>>} */
const read = new Map();

/** The messages of a table in a language, by id. @param {Table} table @param {"es" | "en"} language */
function messagesOf(table, language) {
  const known = read.get(table) ?? bare(/** @type {Record<string, Map<string, string>>} */ ({}));
  read.set(table, known);
  if (!known[language]) {
    // Names that begin alike share a line.
    const names = table.ids.split("\n").flatMap((line) => {
      const [first, ...rest] = line.split(" ");
      return rest.map((end) => first + (end && `-${end}`));
    });
    const lines = table.texts[language].split("\n");
    known[language] = new Map(names.map((id, place) => [id, (lines[place] ?? "").replaceAll("¶", "\n")]));
  }
  return known[language];
}

/**
 * @param {string} lang `es` or `en`, with or without a region
 * @param {string} [locale] how numbers and dates are written; by default as usual in the language
 * @param {Table} [more] messages of another part, beside those of the card
 */
export function makeWords(lang, locale, more) {
  const language = isSpanish(lang) ? "es" : "en";
  const place = supported(usual(locale ?? "")) ?? supported(usual(lang)) ?? usual(language);
  const base = messagesOf(own, language);
  const messages = more ? new Map([...base, ...messagesOf(more, language)]) : base;
  const plurals = new Intl.PluralRules(language);

  /** @type {Set<string>} */
  const reported = new Set();
  /** @param {string} id @param {string} what */
  const report = (id, what) => {
    if (!reported.has(id)) console.error(`walkaway: words "${id}" ${what}`);
    reported.add(id);
  };

  /** @type {Map<string, Intl.NumberFormat>} */
  const formats = new Map();
  /**
   * Text goes in as text, so that no digit is lost.
   * @param {string} digits @param {Intl.NumberFormatOptions} [options]
   */
  const write = (digits, options = { maximumFractionDigits: 8 }) => {
    const key = toText(options);
    let made = formats.get(key);
    if (!made) formats.set(key, (made = new Intl.NumberFormat(place, bare(options))));
    return made.format(/** @type {any} */ (digits));
  };

  /** Cents only where there are any. @param {{ amount: string, currency: string }} money */
  const money = ({ amount, currency }) => {
    const style = /** @type {const} */ ("currency");
    try {
      const cents = new Intl.NumberFormat(place, bare({ style, currency })).resolvedOptions().maximumFractionDigits ?? 2;
      const shown = cut(amount, cents);
      const digits = fraction(shown) && Math.max(cents, fraction(shown));
      return write(shown, { style, currency, minimumFractionDigits: digits, maximumFractionDigits: digits });
    } catch {
      return `${write(cut(amount, 2))} ${currency}`;
    }
  };

  /** @param {string} text */
  const date = (text) => {
    const time = Date.parse(`${text}T00:00:00Z`);
    const style = /** @type {const} */ ({ day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
    return Number.isNaN(time) ? text : new Intl.DateTimeFormat(place, bare(style)).format(time);
  };

  /** One of our own names; inside a sentence in lower case. @param {string} id @param {boolean} inside */
  const name = (id, inside) => {
    const text = words(id);
    return inside && !PROPER.test(id) ? text.replace(/^\p{Lu}(?!\p{Lu})/u, (first) => first.toLocaleLowerCase(place)) : text;
  };

  /** @param {{ message: string, es?: string | null, en?: string | null }} label @param {boolean} inside */
  const label = (label, inside) => {
    label = bare(label);
    const { message, es, en } = label;
    return label[language] || (messages.has(message) ? name(message, inside) : es || en || readable(message));
  };

  /** The id of something that nobody named: `option-AR`, `field-size-band`. @param {string} message */
  const readable = (message) => {
    const id = message.slice(message.indexOf("-") + 1);
    if (/^[A-Z]{2}$/.test(id)) return new Intl.DisplayNames(place, bare({ type: "region" })).of(id) ?? id;
    return id.charAt(0).toLocaleUpperCase(place) + id.slice(1).replace(/[-_]+/g, " ");
  };

  /**
   * A parameter as text.
   * @param {any} value @param {boolean} inside it stands in the middle of a sentence
   * @param {"conjunction" | "disjunction"} type what joins several
   * @returns {string}
   */
  const shown = (value, inside, type) => {
    if (value === null || typeof value !== "object") return String(value ?? "");
    const has = (/** @type {string} */ kind) => Object.hasOwn(value, kind);
    if (has("money")) return money(value.money);
    if (has("number")) return write(value.number);
    if (has("share")) return write(value.share, { style: "percent", maximumFractionDigits: 2 });
    if (has("text")) return value.text === NOBODY ? words("contact-default") : value.text;
    if (has("message")) return name(value.message, inside);
    if (has("label")) return label(value.label, inside);
    if (has("day")) return date(value.day);
    if (has("quantity")) return words(`quantity-${value.quantity.unit.replaceAll("_", "-")}`, { number: value.quantity });
    if (has("between")) {
      const { least, most } = bare(value.between);
      if (!least && !most) return "";
      return words(`range-${!most ? "least" : least ? "both" : "most"}`, { least, most });
    }
    if (has("list")) {
      const items = value.list.map((/** @type {any} */ item, /** @type {number} */ at) => shown(item, inside || at > 0, type));
      return new Intl.ListFormat(place, bare({ type })).format(items);
    }
    return "";
  };

  /**
   * The message `id` with its parameters. Never throws: an unknown message shows its id.
   * @param {string} id @param {Record<string, any>} [given]
   * @returns {string}
   */
  function words(id, given = {}) {
    const message = messages.get(id);
    if (message === undefined) {
      report(id, "not found");
      return id;
    }
    const [by = "", ...choices] = message.split("|");
    return (choices.length ? chosen(given[by], choices) : by).replace(/\$(\??)(\w+)/g, (_, any, name, start) => {
      if (!Object.hasOwn(given, name)) report(id, `lacks "${name}"`);
      return shown(given[name], start > 0, any ? "disjunction" : "conjunction");
    });
  }

  /** The text for a number: by its value, by its plural form, or the last. @param {any} value @param {string[]} choices */
  const chosen = (value, choices) => {
    const number = Number(value?.number ?? value?.money?.amount);
    const found = [String(number), plurals.select(number)].map((key) => choices.indexOf(key)).find((at) => at >= 0 && at % 2 === 0);
    return choices[found === undefined ? choices.length - 1 : found + 1] ?? "";
  };

  return {
    words,
    /** @param {string} text @param {"money" | "number"} kind */
    parse: (text, kind) => parse(text, kind, decimalOf(place)),
  };
}

/** @param {string | undefined} locale */
function supported(locale) {
  try {
    return locale ? Intl.getCanonicalLocales(locale)[0] : undefined;
  } catch {
    return undefined;
  }
}

/** How many decimals a decimal text has that count. @param {string} text */
function fraction(text) {
  return (text.split(".")[1] ?? "").replace(/0+$/, "").length;
}

/**
 * Leaves off what is finer than `digits`, never rounding up: a price just under a limit must not look like it.
 * What would then be nothing keeps its digits.
 * @param {string} text @param {number} digits
 */
function cut(text, digits) {
  const [whole = "", rest = ""] = text.split(".");
  const shown = digits > 0 ? `${whole}.${rest.slice(0, digits)}` : whole;
  return rest && Number(shown) === 0 ? text : shown.replace(/\.$/, "");
}

/** @param {string} locale */
function decimalOf(locale) {
  return new Intl.NumberFormat(locale).formatToParts(0.5).find(({ type }) => type === "decimal")?.value ?? ".";
}

/**
 * What a person typed, as decimal text; `null` when it is no number. Spaces, a currency sign or code around it and
 * the locale's own grouping are fine; the other separator counts as a decimal one where it cannot be grouping.
 * @param {string} text @param {"money" | "number"} kind @param {string} decimal the locale's decimal sign
 * @returns {string | null}
 */
function parse(text, kind, decimal) {
  const bare = text
    .normalize("NFKC")
    .replace(/[\s'’]/g, "")
    .replace(/^(?:\p{Sc}|[A-Za-z]{1,3}\p{Sc}?)/u, "")
    .replace(/(?:\p{Sc}|[A-Za-z]{3}|%)$/u, "");
  if (!/^\d[\d.,]*$/.test(bare) || bare.length > 30) return null;
  // Nobody writes money with three decimals, and half of Latin America writes thousands with a point: 150.000 is not 150.
  if (kind === "money" && /^[1-9]\d{0,2}([.,])\d{3}(?:\1\d{3})*$/.test(bare)) return bare.replace(/[.,]/g, "");
  const other = decimal === "," ? "." : ",";
  const [, whole, rest] =
    bare.match(`^(\\d+|\\d{1,3}(?:[${other}]\\d{3})+)(?:[${decimal}](\\d*))?$`) ?? bare.match(`^(\\d+)[${other}](\\d+)$`) ?? [];
  return whole ? whole.replace(/[.,]/g, "").replace(/^0+(?=\d)/, "") + (rest ? `.${rest}` : "") : null;
}
