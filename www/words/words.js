// What the card says, in the user's language. Rules speak in codes with typed parameters; here they become
// sentences. Numbers stay decimal text: numbers.js writes and reads them.

import * as own from "walkaway:words-card";
import { realDay, wordsOf } from "./here.js";
import { bare } from "../plain/json.js";
import { bring, filled, isHere, messagesOf } from "./messages.js";
import { makeNumbers } from "./numbers.js";

/** @typedef {import("./messages.js").Table} Table */

/** The contact of the default policy, which no admin has replaced yet. */
const NOBODY = "your CRM administrator";
/** Names that keep their capital in the middle of a sentence. */
const PROPER = /^(level|role)-/;

/** Spanish without a region is that of Latin America. @param {string} lang */
const usual = (lang) => (/^es$/i.test(lang) ? "es-419" : lang);

/** @typedef {{ amount: string, currency: string }} Amount */

/** Whether the card's messages in a language are here, and those of other parts. @param {string} lang @param {Table[]} more */
export const hasWords = (lang, ...more) => [own, ...more].every((table) => isHere(table, lang));

/** Loads the card's messages in a language, and those of other parts; what is here is not loaded again. @param {string} lang @param {Table[]} more */
export const loadWords = (lang, ...more) => bring(lang, own, ...more);

/**
 * @param {string} lang one of ours, or any other
 * @param {string} [locale] how numbers and dates are written; by default as usual in the language
 * @param {Table} [more] messages of another part, beside those of the card
 */
export function makeWords(lang, locale, more) {
  const language = wordsOf(lang);
  const place = supported(usual(locale ?? "")) ?? supported(usual(lang)) ?? usual(language);
  // Numbers and days are the place's; what joins and names words is in their language.
  const speech = [place, supported(lang)].find((tag) => sameLanguage(tag, language)) ?? language;
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

  const { write, money, share, read } = makeNumbers(place, messages.get("read-scales"));

  /** @param {string} text */
  const date = (text) => {
    const day = realDay(text);
    if (!day) return words("day-unknown");
    const style = /** @type {const} */ ({ day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
    return new Intl.DateTimeFormat(place, bare(style)).format(Date.parse(`${day}T00:00:00Z`));
  };

  /** One of our own names; inside a sentence in lower case. @param {string} id @param {boolean} inside */
  const name = (id, inside) => {
    const text = words(id);
    return inside && !PROPER.test(id) ? text.replace(/^\p{Lu}(?!\p{Lu})/u, (first) => first.toLocaleLowerCase(speech)) : text;
  };

  /** @param {{ message: string, names?: Record<string, string> }} label @param {boolean} inside */
  const label = (label, inside) => {
    const { message, names } = bare(label);
    const own = Object.entries(names ?? {});
    const named = own.find(([tag]) => tag === language) ?? own.find(([tag]) => tag === "und" || sameLanguage(tag, language));
    if (named) return named[1];
    return messages.has(message) ? name(message, inside) : (own[0]?.[1] ?? readable(message));
  };

  /** The id of something that nobody named: `option-AR`, `field-size-band`. @param {string} message */
  const readable = (message) => {
    const id = message.slice(message.indexOf("-") + 1);
    if (/^[A-Z]{2}$/.test(id)) return new Intl.DisplayNames(speech, bare({ type: "region" })).of(id) ?? id;
    return id.charAt(0).toLocaleUpperCase(speech) + id.slice(1).replace(/[-_]+/g, " ");
  };

  /**
   * A parameter as text.
   * @param {any} value @param {boolean} inside it stands in the middle of a sentence
   * @param {"conjunction" | "disjunction"} type what joins several
   * @param {Amount[]} beside the amounts of the sentence
   * @returns {string}
   */
  const shown = (value, inside, type, beside) => {
    if (value === null || typeof value !== "object") return String(value ?? "");
    const has = (/** @type {string} */ kind) => Object.hasOwn(value, kind);
    if (has("money")) return money(value.money, beside);
    if (has("number")) return write(value.number);
    if (has("share")) return share(value.share);
    if (has("text")) return value.text === NOBODY ? words("contact-default") : value.text;
    if (has("message")) return name(value.message, inside);
    if (has("label")) return label(value.label, inside);
    if (has("day")) return date(value.day);
    if (has("quantity")) return words(`quantity-${value.quantity.unit.replaceAll("_", "-")}`, { number: value.quantity });
    if (has("between")) {
      const { least, most } = bare(value.between);
      if (!least && !most) return "";
      return fill(`range-${!most ? "least" : least ? "both" : "most"}`, { least, most }, beside);
    }
    if (has("list")) {
      const items = value.list.map((/** @type {any} */ item, /** @type {number} */ at) => shown(item, inside || at > 0, type, beside));
      return new Intl.ListFormat(speech, bare({ type })).format(items);
    }
    return "";
  };

  /**
   * The message `id` with its parameters. Never throws: an unknown message shows its id.
   * @param {string} id @param {Record<string, any>} [given]
   * @returns {string}
   */
  function words(id, given = {}) {
    return fill(id, given, amountsIn(Object.values(given)));
  }

  /** @param {string} id @param {Record<string, any>} given @param {Amount[]} beside @returns {string} */
  function fill(id, given, beside) {
    const message = messages.get(id);
    if (message === undefined) {
      report(id, "not found");
      return id;
    }
    const [by = "", ...choices] = message.split("|");
    return filled(choices.length ? chosen(given[by], choices) : by, (name, start, any) => {
      if (!Object.hasOwn(given, name)) report(id, `lacks "${name}"`);
      return shown(given[name], start > 0, any ? "disjunction" : "conjunction", beside);
    });
  }

  /** The text for a number: by its value, by its plural form, or the last. @param {any} value @param {string[]} choices */
  const chosen = (value, choices) => {
    const number = Number(value?.number ?? value?.money?.amount);
    const found = [String(number), plurals.select(number)].map((key) => choices.indexOf(key)).find((at) => at >= 0 && at % 2 === 0);
    return choices[found === undefined ? choices.length - 1 : found + 1] ?? "";
  };

  /**
   * What a person typed into a field: the number as decimal text; or, in words, that it is none, or may be several, and
   * then each with how it is written.
   * @param {string} text @param {import("./numbers.js").Field["kind"]} kind
   * @param {string | null} [currency] of money @param {boolean} [signed] less than nothing is possible
   * @returns {{ value: string } | { say: string, readings: { value: string, text: string }[] }}
   */
  const parse = (text, kind, currency, signed) => {
    const found = bare(read(text, { kind, currency, signed }));
    if ("value" in found) return { value: found.value };
    if ("readings" in found) {
      const list = found.readings.map((number) => ({ number }));
      const readings = found.readings.map((value) => ({ value, text: write(value) }));
      return { say: words("card-readings", { readings: { list } }), readings };
    }
    const number = { number: found.number };
    if (found.wrong === "negative") return { say: words("error-negative", { number }), readings: [] };
    if (found.wrong === "not-whole") return { say: words("error-not-whole", { number }), readings: [] };
    if (found.wrong === "other-currency" && currency) return { say: words("card-other-currency", { currency }), readings: [] };
    return { say: words("card-not-a-number"), readings: [] };
  };

  return { words, parse };
}

/** Whether a language tag is of the same language, whatever the region. @param {string | undefined} tag @param {string} language */
const sameLanguage = (tag, language) => tag?.split("-")[0] === language.split("-")[0];

/** @param {string | undefined} locale */
function supported(locale) {
  try {
    return locale ? Intl.getCanonicalLocales(locale)[0] : undefined;
  } catch {
    return undefined;
  }
}

/** The amounts among parameters, those inside lists and ranges too. @param {any[]} values @returns {Amount[]} */
function amountsIn(values) {
  return values.flatMap((value) => {
    if (value === null || typeof value !== "object") return [];
    if (Object.hasOwn(value, "money")) return [value.money];
    if (Object.hasOwn(value, "list")) return amountsIn(value.list);
    return Object.hasOwn(value, "between") ? amountsIn([value.between.least, value.between.most]) : [];
  });
}
