// One style sheet of each kind for a whole page. Constructed, for a strict policy forbids <style>.

/** A sheet belongs to the document it was made for. @type {WeakMap<Document, Map<string, CSSStyleSheet>>} */
const sheets = new WeakMap();
/** What is dressed the old way. @type {WeakMap<ShadowRoot, Set<string>>} */
const plainly = new WeakMap();

/**
 * Once or again: another document that takes an element in leaves its sheets behind.
 * @param {ShadowRoot} shadow @param {string} css
 */
export function dress(shadow, css) {
  try {
    const sheet = sheetOf(shadow.ownerDocument, css);
    if (!shadow.adoptedStyleSheets.includes(sheet)) shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, sheet];
  } catch {
    // Before Safari 16.4 style sheets cannot be constructed; a policy that forbids this leaves the card plain.
    const worn = plainly.get(shadow) ?? new Set();
    if (worn.has(css)) return;
    plainly.set(shadow, worn.add(css));
    const style = document.createElement("style");
    style.textContent = css;
    shadow.append(style);
  }
}

/** @param {Document} page @param {string} css */
function sheetOf(page, css) {
  const own = sheets.get(page) ?? new Map();
  sheets.set(page, own);
  let sheet = own.get(css);
  if (!sheet) {
    const { CSSStyleSheet: Sheet } = page.defaultView ?? globalThis;
    sheet = new Sheet();
    sheet.replaceSync(css);
    own.set(css, sheet);
  }
  return sheet;
}
