// A change of one setting in the text of a policy: nothing else of it is touched, not its order, its comments, or what
// nobody here knows.
import { applyEdits, findNodeAtLocation, getNodeValue, modify, parse, parseTree } from "jsonc-parser";
import { same } from "../plain/plain.js";

/** Names, and places in lists. @typedef {(string | number)[]} Path */

/** What a text begins with that says nothing yet. */
const EMPTY = '{\n  "schema": "walkaway.policy/1"\n}\n';

/**
 * The text with that value at that path; without a value, what stands there is taken out, and the default counts again. A
 * list is the organisation's as a whole: the first change inside one of the defaults writes all of it.
 * @param {string} text JSON, perhaps with comments @param {any} defaults @param {Path} path @param {unknown} value
 * @returns {string}
 */
export function setIn(text, defaults, path, value) {
  const base = text.trim() ? text : EMPTY;
  const root = parseTree(base, [], { allowTrailingComma: true });
  const own = (/** @type {number} */ depth) => {
    const node = root && findNodeAtLocation(root, path.slice(0, depth));
    return node ? getNodeValue(node) : undefined;
  };
  for (let depth = 1; depth < path.length; depth++) {
    const found = own(depth);
    const inList = typeof path[depth] === "number";
    // Nothing is said there yet, or that the default counts: it is begun.
    if (found !== undefined && found !== null) continue;
    if (value === undefined && !inList) return text;
    if (!inList && found === undefined) continue;
    return written(base, path.slice(0, depth), begun(defaults, path, depth, value));
  }
  if (value === undefined && own(path.length) === undefined) return text;
  return written(base, path, value);
}

/** @param {string} text @param {Path} path @param {unknown} value */
function written(text, path, value) {
  const before = at(parse(text), path);
  if (value !== undefined && same(before, value)) return text;
  const apply = (/** @type {string} */ text, /** @type {Path} */ path, /** @type {unknown} */ value) => applyEdits(text, modify(text, path, value, { formattingOptions: formOf(text) }));
  if (!Array.isArray(before) || !Array.isArray(value)) return apply(text, path, value);
  // Of a list only what is another entry is written.
  const most = Math.min(before.length, value.length);
  let [first, last] = [0, 0];
  while (first < most && same(before[first], value[first])) first++;
  while (last < most - first && same(before[before.length - 1 - last], value[value.length - 1 - last])) last++;
  const [old, now] = [before.slice(first, before.length - last), value.slice(first, value.length - last)];
  // Hundreds of rows at once are one change.
  if (old.length + now.length > 8) return apply(text, path, value);
  for (const _ of old) text = apply(text, [...path, first], undefined);
  const { formattingOptions, isArrayInsertion } = { formattingOptions: formOf(text), isArrayInsertion: true };
  for (const [place, entry] of now.entries()) text = applyEdits(text, modify(text, [...path, first + place], entry, { formattingOptions, isArrayInsertion }));
  return text;
}

/** How a text is indented. @param {string} text */
function formOf(text) {
  const [, indent = "  "] = /\n([ \t]+)\S/.exec(text) ?? [];
  const tabs = indent.startsWith("\t");
  return { insertSpaces: !tabs, tabSize: tabs ? 1 : indent.length, eol: text.includes("\r\n") ? "\r\n" : "\n" };
}

/** What stands there. @param {any} value @param {Path} path */
export function at(value, path) {
  let found = value;
  for (const step of path) found = found === null || found === undefined ? undefined : Object.hasOwn(Object(found), step) ? found[step] : undefined;
  return found;
}

/** What a path is begun with from there on: groups, and lists as the defaults have them. @param {any} defaults @param {Path} path @param {number} depth @param {unknown} value @returns {any} */
function begun(defaults, path, depth, value) {
  const step = path[depth];
  if (step === undefined) return value;
  if (typeof step === "string") return { [step]: begun(defaults, path, depth + 1, value) };
  const list = structuredClone(at(defaults, path.slice(0, depth)) ?? []);
  put(list, path.slice(depth), value);
  return list;
}

/** @param {any} into @param {Path} path @param {unknown} value */
function put(into, path, value) {
  const [first = "", ...rest] = path;
  if (rest.length > 0) {
    if (typeof into[first] !== "object" || into[first] === null) into[first] = typeof rest[0] === "number" ? [] : {};
    put(into[first], rest, value);
  } else if (value !== undefined) into[first] = value;
  else if (Array.isArray(into)) into.splice(Number(first), 1);
  else delete into[first];
}

/** Where an edit leaves alone what is the same before and behind. @param {string} before @param {string} after @returns {{ from: number, to: number, insert: string } | null} */
export function difference(before, after) {
  if (before === after) return null;
  const most = Math.min(before.length, after.length);
  let from = 0;
  while (from < most && before[from] === after[from]) from++;
  let end = 0;
  while (end < most - from && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return { from, to: before.length - end, insert: after.slice(from, after.length - end) };
}
