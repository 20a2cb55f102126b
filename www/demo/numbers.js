// The demo's page reads and writes numbers as the card does.
import { realDay } from "../words/here.js";
import { makeNumbers, shift } from "../words/numbers.js";
import { LOCALES } from "./words.js";

export { shift };

const PLAIN = /^-?\d+(\.\d+)?$/;
/** @typedef {import("./words.js").Lang} Lang */

const NUMBERS = { es: makeNumbers(LOCALES.es), en: makeNumbers(LOCALES.en), "pt-BR": makeNumbers(LOCALES["pt-BR"]) };

/** A decimal text as people read it; anything else as it is. @param {unknown} text @param {Lang} lang */
export function shown(text, lang) {
  const plain = String(text ?? "").trim();
  return PLAIN.test(plain) ? NUMBERS[lang].write(plain) : plain;
}

/**
 * What a person typed, as decimal text; what is not surely one number stays as typed, so that the card can say so.
 * @param {string} typed @param {Lang} lang @param {import("../words/numbers.js").Field} field
 */
export function typed(typed, lang, field) {
  const read = NUMBERS[lang].read(typed, { signed: true, most: Infinity, ...field });
  return "value" in read ? read.value : typed.trim();
}

/** @param {unknown} text @param {string | undefined} currency @param {Lang} lang */
export function money(text, currency, lang) {
  const plain = String(text ?? "").trim();
  return PLAIN.test(plain) && currency ? NUMBERS[lang].money({ amount: plain, currency }) : shown(plain, lang);
}

/** @param {string | undefined} text @param {Lang} lang */
export function day(text, lang) {
  const day = realDay(text);
  if (!day) return text ?? "";
  return new Intl.DateTimeFormat(LOCALES[lang], { dateStyle: "medium", timeZone: "UTC" }).format(new Date(`${day}T12:00:00Z`));
}
