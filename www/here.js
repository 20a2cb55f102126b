// Where and when a card is looked at.

/** The language of the page around an element. @param {Element | undefined} element */
export function languageOf(element) {
  return element?.closest("[lang]")?.getAttribute("lang") || globalThis.navigator?.language || "es";
}

/** Today at the user's place. */
export function dayHere() {
  const now = new Date();
  const two = (/** @type {number} */ number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
