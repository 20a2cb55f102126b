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
  if (!Array.isArray(before) || !Array.isArray(value)) return one(text, path, value);
  // Of a list only what is another entry is written.
  const most = Math.min(before.length, value.length);
  let [first, last] = [0, 0];
  while (first < most && same(before[first], value[first])) first++;
  while (last < most - first && same(before[before.length - 1 - last], value[value.length - 1 - last])) last++;
  const [old, now] = [before.slice(first, before.length - last), value.slice(first, value.length - last)];
  // Hundreds of rows at once are one change.
  if (old.length + now.length > 8) return one(text, path, value);
  for (const _ of old) text = one(text, [...path, first], undefined);
  for (const [place, entry] of now.entries()) text = one(text, [...path, first + place], entry, true);
  return text;
}

/** One value put in, exchanged or taken out; the lines around it stay as they are. @param {string} text @param {Path} path @param {unknown} value @param {boolean} [insert] before the entry of a list that is there @returns {string} */
function one(text, path, value, insert = false) {
  const root = parseTree(text, [], { allowTrailingComma: true });
  const found = (/** @type {Path} */ path) => (root ? findNodeAtLocation(root, path) : undefined);
  // Groups that are not there yet come with it.
  while (value !== undefined && path.length > 1 && !found(path.slice(0, -1))) {
    const step = path[path.length - 1];
    value = typeof step === "number" ? [value] : { [String(step)]: value };
    path = path.slice(0, -1);
  }
  const edits = modify(text, path, value, { isArrayInsertion: insert });
  const [edit] = edits;
  const parent = found(path.slice(0, -1));
  if (value === undefined || !edit || edits.length > 1 || !parent) return applyEdits(text, edits);
  const body = JSON.stringify(value);
  const behind = edit.content.endsWith(body) ? "" : ",";
  const before = edit.content.slice(0, edit.content.length - behind.length - body.length);
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  const [, unit = "  "] = /\n([ \t]+)\S/.exec(text) ?? [];
  const lineOf = (/** @type {number} */ at) => /^[ \t]*/.exec(text.slice(text.lastIndexOf("\n", at - 1) + 1))?.[0] ?? "";
  const outer = lineOf(parent.offset);
  const [neighbour] = parent.children ?? [];
  const inside = text.slice(parent.offset + 1, parent.offset + parent.length - 1);
  const blank = !inside.trim();
  const ownLine = neighbour && text.slice(text.lastIndexOf("\n", neighbour.offset - 1) + 1, neighbour.offset).trim() === "";
  const indent = ownLine ? lineOf(neighbour.offset) : outer + unit;
  const key = before.replace(/^,/, "").replace(/:$/, ": ");
  const isNew = before !== "" || behind !== "" || edit.length === 0;
  const put = (/** @type {number} */ offset, /** @type {number} */ length, /** @type {string} */ content) => applyEdits(text, [{ offset, length, content }]);
  if (!isNew) return put(edit.offset, edit.length, pretty(value, lineOf(edit.offset), unit, eol));
  if (blank) return put(parent.offset + 1, inside.length, `${eol}${indent}${key}${pretty(value, indent, unit, eol)}${eol}${outer}`);
  if (!ownLine) return put(edit.offset, edit.length, `${before.startsWith(",") ? ", " : ""}${key}${line(value)}${behind && ", "}`);
  const made = `${key}${pretty(value, indent, unit, eol)}`;
  return put(edit.offset, edit.length, before.startsWith(",") ? `,${eol}${indent}${made}` : `${made}${behind}${behind && eol + indent}`);
}

/** What is no longer stands on one line. */
const LINE = 90;

/** A value on a line. @param {any} value @returns {string} */
function line(value) {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(line).join(", ")}]`;
  const parts = Object.entries(value).map(([key, it]) => `${JSON.stringify(key)}: ${line(it)}`);
  return parts.length === 0 ? "{}" : `{ ${parts.join(", ")} }`;
}

/** A value as people write it: what is short on a line, the rest part by part. @param {any} value @param {string} indent @param {string} unit @param {string} eol @returns {string} */
function pretty(value, indent, unit, eol) {
  const short = line(value);
  // A list of groups has a line for each.
  const groups = Array.isArray(value) && value.length > 1 && typeof value[0] === "object";
  if (typeof value !== "object" || value === null || (short.length <= LINE && !groups)) return short;
  const inner = indent + unit;
  const parts = Array.isArray(value) ? value.map((it) => pretty(it, inner, unit, eol)) : Object.entries(value).map(([key, it]) => `${JSON.stringify(key)}: ${pretty(it, inner, unit, eol)}`);
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return `${open}${eol}${parts.map((part) => inner + part).join(`,${eol}`)}${eol}${indent}${close}`;
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
