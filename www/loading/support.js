// The oldest browsers that the card is promised for are Chrome and Edge 111, Firefox 115 and Safari 16.4. What one lacks
// is found out by trying, never by its name; an older one is told so instead of drawing half a card.

/** The smallest module there is: magic number and version. */
const EMPTY = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
/** A module with a function that takes a reference, as ours do: type section, `(externref) → ()`. */
const REFERENCES = [...EMPTY, 1, 5, 1, 0x60, 1, 0x6f, 0];

/** What this browser lacks of what a card needs; nothing where it has everything. @returns {string | undefined} */
export function lacking() {
  if (typeof WebAssembly !== "object" || typeof WebAssembly.instantiate !== "function") return "WebAssembly";
  if (!WebAssembly.validate(new Uint8Array(REFERENCES))) return "WebAssembly references";
  // Without a page nothing is drawn.
  if (!globalThis.document) return undefined;
  const supports = (/** @type {string} */ name, /** @type {string} */ value) => globalThis.CSS?.supports?.(name, value) === true;
  if (!supports("color", "color-mix(in srgb, red, blue)")) return "color-mix()";
  if (!supports("container-type", "inline-size")) return "container queries";
  if (!canConstruct()) return "constructed style sheets";
  if (typeof Intl.ListFormat !== "function" || typeof Intl.PluralRules !== "function") return "Intl.ListFormat";
  return undefined;
}

function canConstruct() {
  try {
    new CSSStyleSheet().replaceSync("");
    return "adoptedStyleSheets" in document;
  } catch {
    return false;
  }
}

/** Whether the page's policy forbids WebAssembly: then not even the smallest module is made, in every browser. */
export function forbidden() {
  try {
    // Some refuse the module, others only what is made of it.
    return !new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array(EMPTY)));
  } catch {
    return true;
  }
}

/**
 * What is wrong with bytes that are to be a module, as far as they themselves say it.
 * @param {Uint8Array} bytes
 * @returns {"other" | "later" | "cut" | undefined} something else; a later form of WebAssembly; ends before its end
 */
export function flawOf(bytes) {
  if (bytes.length === 0 || EMPTY.slice(0, 4).some((byte, at) => at < bytes.length && bytes[at] !== byte)) return "other";
  if (bytes.length < 8) return "cut";
  if (EMPTY.some((byte, at) => bytes[at] !== byte)) return "later";
  // Sections one after the other, each with its length.
  for (let at = 8; at < bytes.length; ) {
    at++;
    let [size, shift, byte] = [0, 1, 0];
    do {
      if (at >= bytes.length) return "cut";
      byte = bytes[at++] ?? 0;
      size += (byte & 0x7f) * shift;
      shift *= 128;
    } while (byte & 0x80);
    at += size;
    if (at > bytes.length) return "cut";
  }
  return undefined;
}
