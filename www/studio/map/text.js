// A change of one field in the text of a mapping: nothing else of it is touched, not its order, its comments, or what nobody
// here knows.
import { applyEdits, findNodeAtLocation, getNodeValue, modify, parseTree } from "jsonc-parser";
import { OWN_SETTINGS, SETTINGS } from "./facts.js";

/** @typedef {(string | number)[]} Path */

/** What a text begins with that says nothing yet. */
const EMPTY = '{\n  "schema": "walkaway.mapping/1",\n  "fields": {}\n}\n';

/** The text with that value at that path; without a value what stands there is taken out. @param {string} text @param {Path} path @param {unknown} value */
export function changed(text, path, value) {
  const base = text.trim() ? text : EMPTY;
  if (value === undefined && !nodeAt(base, path)) return text;
  return applyEdits(base, modify(base, path, value, { formattingOptions: formOf(base) }));
}

/** What a text says at a path, or nothing. @param {string} text @param {Path} path @returns {any} */
export function valueAt(text, path) {
  const node = nodeAt(text, path);
  return node && getNodeValue(node);
}

/**
 * The steps of a dotted path: names hold points themselves, and the longest that is there is meant.
 * @param {string} text @param {string} path @returns {Path | undefined} nothing where there is no such value
 */
export function pathTo(text, path) {
  const walk = (/** @type {any} */ value, /** @type {string[]} */ steps) => {
    if (steps.length === 0) return [];
    for (let to = steps.length; to > 0; to--) {
      const name = steps.slice(0, to).join(".");
      const own = Array.isArray(value) ? (/^\d+$/.test(name) ? Number(name) : undefined) : name;
      if (own === undefined || typeof value !== "object" || value === null || !Object.hasOwn(value, own)) continue;
      const rest = /** @type {Path | undefined} */ (walk(value[own], steps.slice(to)));
      if (rest) return /** @type {Path} */ ([own, ...rest]);
    }
    return undefined;
  };
  return walk(valueAt(text, []), path.split("."));
}

/** @param {string} text @param {Path} path */
function nodeAt(text, path) {
  const root = parseTree(text, [], { allowTrailingComma: true });
  return root && findNodeAtLocation(root, path);
}

/**
 * Another reading of a field: settings that the new one does not look at go, everything else stays.
 * @param {string} text @param {string} target @param {string} kind
 */
export function withKind(text, target, kind) {
  const at = ["fields", target];
  let next = changed(text, [...at, "kind"], kind);
  const field = valueAt(next, at) ?? {};
  const of = kind === "list" && typeof field.of === "string" ? (SETTINGS[field.of] ?? []) : [];
  const keeps = [...(SETTINGS[kind] ?? []), ...of];
  for (const name of OWN_SETTINGS) if (Object.hasOwn(field, name) && !keeps.includes(name)) next = changed(next, [...at, name], undefined);
  return next;
}

/** How a text is indented. @param {string} text */
function formOf(text) {
  const [, indent = "  "] = /\n([ \t]+)\S/.exec(text) ?? [];
  const tabs = indent.startsWith("\t");
  return { insertSpaces: !tabs, tabSize: tabs ? 1 : indent.length, eol: text.includes("\r\n") ? "\r\n" : "\n" };
}
