// One style sheet of each kind for the whole page. Constructed, for a strict policy forbids <style>.

/** @type {Map<string, CSSStyleSheet>} */
const sheets = new Map();

/** @param {ShadowRoot} shadow @param {string} css */
export function dress(shadow, css) {
  try {
    const sheet = sheets.get(css) ?? new CSSStyleSheet();
    if (!sheets.has(css)) {
      sheet.replaceSync(css);
      sheets.set(css, sheet);
    }
    if (!shadow.adoptedStyleSheets.includes(sheet)) shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, sheet];
  } catch {
    // Before Safari 16.4 style sheets cannot be constructed; a policy that forbids this leaves the card plain.
    const style = document.createElement("style");
    style.textContent = css;
    shadow.append(style);
  }
}
