// JSON as a server or a page gives it: bytes, or the text of a script.
import { bare, fromText } from "./json.js";

/** What stands for bytes that were no text. */
const UNREADABLE = "\ufffd";

/**
 * Bytes as text, and whether nothing of it was lost: in bytes that are no UTF-8 names and amounts would change in silence.
 * @param {ArrayBuffer | Uint8Array} bytes @returns {{ text: string, whole: boolean }}
 */
export function decoded(bytes) {
  try {
    return { text: new TextDecoder("utf-8", bare({ fatal: true })).decode(bytes), whole: true };
  } catch {
    return { text: new TextDecoder().decode(bytes), whole: false };
  }
}

/** A script's text: what was lost of it was lost before. @param {string} text @returns {{ text: string, whole: boolean }} */
export const written = (text) => ({ text: text.startsWith("\ufeff") ? text.slice(1) : text, whole: !text.includes(UNREADABLE) });

/** What a whole text says. @param {{ text: string, whole: boolean }} read @returns {unknown} */
export function jsonOf({ text, whole }) {
  if (!whole) throw new SyntaxError("not UTF-8");
  return fromText(text, bare({ whole: true }));
}
