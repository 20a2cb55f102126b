// Where and when a card is looked at.

/** The language of the page around an element, be it inside parts of others. @param {Element | undefined} element */
export function languageOf(element) {
  for (let at = element; at; at = /** @type {Partial<ShadowRoot>} */ (at.getRootNode()).host) {
    const lang = at.closest("[lang]")?.getAttribute("lang");
    if (lang) return lang;
  }
  return globalThis.navigator?.language || "es";
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

/** Today at the user's place. */
export function dayHere() {
  const now = new Date();
  const two = (/** @type {number} */ number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
