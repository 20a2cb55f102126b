// One style sheet for every card of the page. Constructed, for a strict policy forbids <style>.
import card from "./card.css";
import shim from "./shim.css";

/** @type {CSSStyleSheet | undefined} */
let shared;

/** @param {ShadowRoot} shadow */
export function dress(shadow) {
  try {
    if (!shared) {
      shared = new CSSStyleSheet();
      shared.replaceSync(card + shim);
    }
    if (!shadow.adoptedStyleSheets.includes(shared)) shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, shared];
  } catch {
    // Before Safari 16.4 style sheets cannot be constructed; a policy that forbids this leaves the card plain.
    const style = document.createElement("style");
    style.textContent = card + shim;
    shadow.append(style);
  }
}
