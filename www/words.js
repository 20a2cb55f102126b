// What the card says, in the user's language. Rules speak in codes with typed parameters; here they become
// sentences. Numbers stay decimal text up to Intl: never through binary floating point.

import { FluentBundle, FluentNumber, FluentResource, FluentType } from "@fluent/bundle";
import en from "./lang/en.ftl";
import es from "./lang/es.ftl";

const TEXTS = { es, en };

/** Spanish without a region is that of Latin America. @param {string} lang */
const usual = (lang) => (lang === "es" ? "es-419" : lang);

/**
 * A decimal text that chooses plural forms like a number and is written in all its digits.
 */
class Exact extends FluentNumber {
  /** @param {string} digits @param {(digits: string) => string} write */
  constructor(digits, write) {
    super(Number(digits));
    this.digits = digits;
    this.write = write;
  }

  /** @override */
  toString() {
    return this.write(this.digits);
  }
}

/** Several values: "a, b and c", or through ANY() "a, b or c". @extends {FluentType<string[]>} */
class Several extends FluentType {
  /** @param {string[]} items @param {string} locale @param {"conjunction" | "disjunction"} type */
  constructor(items, locale, type) {
    super(items);
    this.locale = locale;
    this.type = type;
  }

  /** @override */
  toString() {
    return new Intl.ListFormat(this.locale, { type: this.type }).format(this.value);
  }
}

/**
 * @param {string} lang `es` or `en`, with or without a region
 * @param {string} [locale] how numbers and dates are written; by default as usual in the language
 */
export function makeWords(lang, locale) {
  const language = /^es\b/i.test(lang) ? "es" : "en";
  const place = supported(usual(locale ?? "")) ?? supported(usual(lang)) ?? usual(language);
  const bundle = new FluentBundle(place, {
    useIsolating: false,
    functions: {
      ANY: ([value]) => (value instanceof Several ? new Several(value.value, place, "disjunction") : value ?? ""),
    },
  });
  bundle.addResource(new FluentResource(TEXTS[language]));

  /** @type {Set<string>} */
  const reported = new Set();
  /** @param {string} id @param {unknown} [what] */
  const report = (id, what) => {
    if (!reported.has(id)) console.error(`walkaway: words "${id}"`, what ?? "not found");
    reported.add(id);
  };

  /** @type {Map<string, Intl.NumberFormat>} */
  const formats = new Map();
  /** @param {Intl.NumberFormatOptions} options */
  const format = (options) => {
    const key = JSON.stringify(options);
    let made = formats.get(key);
    if (!made) formats.set(key, (made = new Intl.NumberFormat(place, options)));
    return made;
  };
  /** Text goes in as text, so that no digit is lost. @param {Intl.NumberFormat} made @param {string} digits */
  const write = (made, digits) => made.format(/** @type {any} */ (digits));
  const day = new Intl.DateTimeFormat(place, { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });

  /** @param {string} digits */
  const number = (digits) => new Exact(digits, (text) => write(format({ maximumFractionDigits: 8 }), text));

  /** Cents only where there are any. @param {{ amount: string, currency: string }} money */
  const money = ({ amount, currency }) =>
    new Exact(amount, (text) => {
      try {
        const cents = format({ style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2;
        const shown = cut(text, cents);
        const digits = fraction(shown) === 0 ? 0 : Math.max(cents, fraction(shown));
        return write(format({ style: "currency", currency, minimumFractionDigits: digits, maximumFractionDigits: digits }), shown);
      } catch {
        return `${write(format({ maximumFractionDigits: 8 }), cut(text, 2))} ${currency}`;
      }
    });

  /** @param {{ message: string, es?: string | null, en?: string | null }} label */
  const label = (label) => {
    const own = label[language];
    if (own) return own;
    if (bundle.hasMessage(label.message)) return words(label.message);
    return label.es || label.en || readable(label.message);
  };

  /** The id of something that nobody named: `option-AR`, `field-size-band`. @param {string} message */
  const readable = (message) => {
    const id = message.slice(message.indexOf("-") + 1);
    if (/^[A-Z]{2}$/.test(id)) return new Intl.DisplayNames(place, { type: "region" }).of(id) ?? id;
    const text = id.replace(/[-_]+/g, " ");
    return text.charAt(0).toLocaleUpperCase(place) + text.slice(1);
  };

  /**
   * A parameter, ready for a message.
   * @param {any} value @returns {string | FluentType<any>}
   */
  const ready = (value) => {
    if (value === null || typeof value !== "object") return String(value ?? "");
    if ("money" in value) return money(value.money);
    if ("number" in value) return number(value.number);
    if ("share" in value) return new Exact(value.share, (text) => write(format({ style: "percent", maximumFractionDigits: 2 }), text));
    if ("text" in value) return value.text;
    if ("message" in value) return words(value.message);
    if ("label" in value) return label(value.label);
    if ("day" in value) return date(value.day);
    if ("quantity" in value) {
      const { number: digits, unit } = value.quantity;
      return words(`quantity-${unit.replaceAll("_", "-")}`, { number: { number: digits } });
    }
    if ("between" in value) {
      const { least, most } = value.between;
      if (!least && !most) return "";
      return words(`range-${least && most ? "both" : least ? "least" : "most"}`, { ...(least && { least }), ...(most && { most }) });
    }
    if ("list" in value) return new Several(value.list.map((/** @type {any} */ item) => String(ready(item))), place, "conjunction");
    return "";
  };

  /** @param {string} text */
  const date = (text) => {
    const time = Date.parse(`${text}T00:00:00Z`);
    return Number.isNaN(time) ? text : day.format(time);
  };

  /**
   * The message `id` with its parameters. Never throws: an unknown message shows its id.
   * @param {string} id @param {Record<string, any>} [given]
   * @returns {string}
   */
  function words(id, given = {}) {
    const pattern = bundle.getMessage(id)?.value;
    if (!pattern) {
      report(id);
      return id;
    }
    /** @type {Record<string, any>} */
    const args = {};
    for (const name of Object.keys(given ?? {})) args[name] = ready(given[name]);
    /** @type {Error[]} */
    const errors = [];
    const text = bundle.formatPattern(pattern, args, errors);
    if (errors.length) report(id, errors[0]);
    return text;
  }

  return {
    words,
    /** @param {string} text @param {"money" | "number"} kind */
    parse: (text, kind) => parse(text, kind, separators(place)),
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
function separators(locale) {
  const parts = new Intl.NumberFormat(locale, { useGrouping: true }).formatToParts(1234567.8);
  const of = (/** @type {string} */ type) => parts.find((part) => part.type === type)?.value;
  return { decimal: of("decimal") ?? ".", group: of("group") ?? "," };
}

/**
 * What a person typed, as decimal text; `null` when it is no number. Spaces, a currency sign or code around it and
 * the locale's own grouping are fine; the other separator counts as a decimal one where it cannot be grouping.
 * @param {string} text @param {"money" | "number"} kind @param {{ decimal: string, group: string }} separators
 * @returns {string | null}
 */
function parse(text, kind, { decimal, group }) {
  const bare = text
    .normalize("NFKC")
    .replace(/[\s'’]/g, "")
    .replace(/^(?:\p{Sc}|[A-Za-z]{1,3}\p{Sc}?)/u, "")
    .replace(/(?:\p{Sc}|[A-Za-z]{3}|%)$/u, "");
  if (!/^\d[\d.,]*$/.test(bare) || bare.length > 30) return null;
  // Nobody writes money with three decimals, and half of Latin America writes thousands with a point: 150.000 is not 150.
  if (kind === "money" && /^[1-9]\d{0,2}([.,])\d{3}(?:\1\d{3})*$/.test(bare)) return bare.replace(/[.,]/g, "");
  const other = decimal === "," ? "." : ",";
  const digits = (/** @type {string} */ whole, /** @type {string | undefined} */ rest) =>
    (whole.replace(/^0+(?=\d)/, "") || "0") + (rest ? `.${rest}` : "");
  const grouping = /^[.,]$/.test(group) ? group : other;
  const [whole = "", rest, ...more] = bare.split(decimal);
  if (more.length === 0) {
    if (/^\d+$/.test(whole) && /^\d*$/.test(rest ?? "")) return digits(whole, rest);
    const groups = whole.split(grouping);
    if (/^\d{1,3}$/.test(groups[0] ?? "") && groups.slice(1).every((part) => /^\d{3}$/.test(part)) && /^\d*$/.test(rest ?? "")) {
      return digits(groups.join(""), rest);
    }
  }
  const swapped = bare.split(other);
  if (swapped.length === 2 && swapped.every((part) => /^\d+$/.test(part))) return digits(swapped[0] ?? "", swapped[1]);
  return null;
}
