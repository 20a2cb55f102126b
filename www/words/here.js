// Where and when a card is looked at.
import { LANGUAGES } from "./languages.js";

/** The language of the page around an element, be it inside parts of others. @param {Element | undefined} element */
export function languageOf(element) {
  for (let at = element; at; at = /** @type {Partial<ShadowRoot>} */ (at.getRootNode()).host) {
    const lang = at.closest("[lang]")?.getAttribute("lang");
    if (lang) return lang;
  }
  return globalThis.navigator?.language || "es";
}

/** The language of ours for a page in any one: the same, else one of the same language, else the first. @param {unknown} language @returns {string} */
export function wordsOf(language) {
  const asked = (typeof language === "string" ? language : "").trim().replaceAll("_", "-").toLowerCase();
  const nearest = (/** @type {(own: string) => string | undefined} */ part) => LANGUAGES.find((own) => part(own.toLowerCase()) === part(asked));
  return nearest((tag) => tag) ?? nearest((tag) => tag.split("-")[0]) ?? /** @type {string} */ (LANGUAGES[0]);
}

/**
 * A language with the region that the browser's user has for it: Colombia's Spanish prints and reads numbers unlike
 * Mexico's. What names a region itself stays as it is.
 * @param {string} language @param {readonly string[]} [preferred] the browser's languages
 */
export function regionally(language, preferred = globalThis.navigator?.languages ?? []) {
  const known = (/** @type {string} */ tag) => {
    try {
      return new Intl.Locale(tag);
    } catch {
      return undefined;
    }
  };
  const own = known(language);
  if (!own || own.region) return language;
  return preferred.find((tag) => known(tag)?.region && known(tag)?.language === own.language) ?? language;
}

/** Whoever programs the page is told when what it gives as today is no day. @param {{ today?: unknown }} options */
export function checkDay({ today }) {
  if (dayGiven(today)) return;
  // An object may do anything when it is made a text, and whatever shows the console keeps it.
  const given = typeof today === "string" || typeof today === "number" ? today : typeof today;
  console.warn(`walkaway: today is YYYY-MM-DD, not ${given}`);
}

/**
 * The day of a day, with or without a time, as the rules read it; nothing for one that is in no calendar.
 * @param {unknown} text `YYYY-MM-DD`, or that and `Thh:mm` with more behind it
 */
export function realDay(text) {
  const [, day = ""] = (typeof text === "string" && text.match(/^(\d{4}-\d\d-\d\d)(?:T(?:[01]\d|2[0-3]):[0-5]\d.*)?$/)) || [];
  const time = new Date(`${day}T00:00:00Z`);
  return day && !Number.isNaN(+time) && time.toISOString().startsWith(day) ? day : undefined;
}

/** The day that a page gives as today, or today at the user's place; an empty text when it gives what is no day. @param {unknown} today */
export const dayGiven = (today) => (today ? (realDay(today) ?? "") : dayHere());

/** Of which day what is printed is. @param {(id: string, parameters?: Record<string, unknown>) => string} say @param {string} day */
export const dated = (say, day) => (day ? say("card-dated", { day: { day } }) : say("card-undated"));

/** Today at the user's place. */
export function dayHere() {
  const now = new Date();
  const two = (/** @type {number} */ number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
