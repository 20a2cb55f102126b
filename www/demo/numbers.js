// Amounts stay decimal texts from field to card; nothing here goes through binary floating point.
import { LOCALES } from "./words.js";

const PLAIN = /^-?\d+(\.\d+)?$/;

/** A decimal text as people read it; anything else as it is. @param {unknown} text @param {"es" | "en"} lang */
export function shown(text, lang) {
  const plain = String(text ?? "").trim();
  if (!PLAIN.test(plain)) return plain;
  return new Intl.NumberFormat(LOCALES[lang], { maximumFractionDigits: 8 }).format(/** @type {any} */ (plain));
}

/** What a person typed, as decimal text; what is no number stays as typed, so that the card can say so. @param {string} typed */
export function typed(typed) {
  const plain = typed.replace(/[\s,\u00a0\u202f]/g, "").replace("\u2212", "-");
  return PLAIN.test(plain) ? plain : typed.trim();
}

/** Moves the decimal point: `shift("0.02", 2)` is `"2"`. @param {string} text @param {number} places */
export function shift(text, places) {
  if (!PLAIN.test(text)) return text;
  const sign = text.startsWith("-") ? "-" : "";
  const [whole = "", part = ""] = text.replace("-", "").split(".");
  const digits = "0".repeat(Math.max(0, -places)) + whole + part + "0".repeat(Math.max(0, places));
  const point = Math.max(0, -places) + whole.length + places;
  const left = digits.slice(0, point).replace(/^0+(?=\d)/, "");
  const right = digits.slice(point).replace(/0+$/, "");
  return sign + (left || "0") + (right ? `.${right}` : "");
}

/** @param {unknown} text @param {string | undefined} currency @param {"es" | "en"} lang */
export function money(text, currency, lang) {
  const plain = String(text ?? "").trim();
  if (!PLAIN.test(plain)) return plain;
  try {
    const style = {
      style: "currency",
      currency,
      maximumFractionDigits: 2,
      minimumFractionDigits: plain.includes(".") ? 2 : 0,
    };
    return new Intl.NumberFormat(LOCALES[lang], /** @type {any} */ (style)).format(/** @type {any} */ (plain));
  } catch {
    return shown(plain, lang);
  }
}

/** @param {string | undefined} text @param {"es" | "en"} lang */
export function day(text, lang) {
  const date = text ? new Date(`${text}T12:00:00Z`) : null;
  return date && !Number.isNaN(+date)
    ? new Intl.DateTimeFormat(LOCALES[lang], { dateStyle: "medium", timeZone: "UTC" }).format(date)
    : (text ?? "");
}
