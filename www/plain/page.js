// What the bindings ask of the page, in a way that no script on it has a hand in: MooTools puts functions of its own in
// the place of Window, Document, Element and Event, others have a JSON of theirs.
import { fromText, toText } from "./json.js";

const XHTML = "http://www.w3.org/1999/xhtml";

/** In the place of the globals of these names; `is` stands for `instanceof`. pkg-scripts/lib/wrap-glue.mjs puts it there. */
export const page = {
  JSON: { parse: (/** @type {string} */ text) => fromText(text), stringify: (/** @type {unknown} */ value) => toText(value) },
  is: {
    Object: (/** @type {any} */ value) => (typeof value === "object" && value !== null) || typeof value === "function",
    Window: (/** @type {any} */ value) => Boolean(value) && value === value.window,
    Element: (/** @type {any} */ value) => value?.nodeType === 1,
    HTMLElement: (/** @type {any} */ value) => value?.nodeType === 1 && value.namespaceURI === XHTML,
    ShadowRoot: (/** @type {any} */ value) => value?.nodeType === 11 && Boolean(value.host),
  },
};

/** @typedef {typeof page} Page */
