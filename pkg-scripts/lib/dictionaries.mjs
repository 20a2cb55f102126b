// A page may have put something on Object.prototype, and the browser then finds it in every dictionary that it is given:
// an inherited `signal` that is none makes addEventListener throw, an inherited `once` ends a listener after one event.
// So each is one without a prototype: made by `bare` (www/plain/json.js), or `{ __proto__: null, … }`. Whatever else stands in
// the place of one stops the build: a literal, and a name too, for nobody sees what that holds.
import { Stop } from "./run.mjs";

/** @typedef {Record<string, number>} Places */

/** Methods and functions of the browser, and which of their arguments is a dictionary. @type {Places} */
const CALLS = {
  ...{ addEventListener: 2, removeEventListener: 2, fetch: 1, observe: 1, attachShadow: 0, structuredClone: 1, focus: 0 },
  ...{ scrollIntoView: 0, animate: 1, getRootNode: 0, transaction: 2, createObjectStore: 1, createIndex: 2, requestIdleCallback: 1 },
  ...{ createImageBitmap: 1, getContext: 1, toLocaleDateString: 1, toLocaleTimeString: 1, showPopover: 0, requestFullscreen: 0 },
  ...{ define: 2, compileStreaming: 1, pipeTo: 1, pipeThrough: 1, share: 0, localeCompare: 2 },
};
/** The same with what they are given elsewhere, too, or by others: only a literal is surely a dictionary. @type {Places} */
const LITERALS = { postMessage: 1, request: 1, open: 2, scrollTo: 0, scrollBy: 0, scroll: 0, decode: 1, toLocaleString: 1, query: 0, createElement: 1 };
/** What `new` makes. @type {Places} */
const MADE = {
  ...{ Request: 1, Response: 1, Headers: 0, Blob: 1, File: 2, TextDecoder: 1, IntersectionObserver: 1, URLSearchParams: 0, Worker: 1 },
  ...{ CSSStyleSheet: 0, Notification: 1, PerformanceObserver: 1, ReadableStream: 1, AudioContext: 0 },
};

const CALL = new RegExp(
  [
    `(?<method>(?<![\\w$])(?:${Object.keys({ ...CALLS, ...LITERALS }).join("|")}))(?:\\?\\.)?\\(`,
    `new (?:\\w+\\.)?(?<made>${Object.keys(MADE).join("|")}|\\w*Event)\\(`,
    `\\bIntl\\.[A-Z]\\w+\\(`,
  ].join("|"),
  "g",
);
/** What surely is no dictionary of the page's: nothing, a value, one without a prototype, what a function gives. */
const FINE = /^(?:$|void 0|null|undefined|!\d|true|false|\d|["'`]|\{__proto__:null[,}]|[\w$.#]+\()/;

/** @param {string} script as esbuild has written it, minified @returns {string} the same */
export function withBareDictionaries(script) {
  for (const found of script.matchAll(CALL)) {
    const { method = "", made = "" } = found.groups ?? {};
    const { list, end } = argumentsOf(script, found.index + found[0].length);
    // A method of that name is made here, not called.
    if (method && script[end] === "{") continue;
    const literal = LITERALS[method];
    const place = CALLS[method] ?? MADE[made] ?? 1;
    const given = literal === undefined ? list.slice(place, place + 1) : list.slice(literal).filter((it) => it.startsWith("{"));
    const wrong = given.find((it) => !FINE.test(it));
    if (wrong !== undefined) throw new Stop(`the page's own additions are in a dictionary: ${found[0]}… ${wrong.slice(0, 60)}`);
  }
  return script;
}

/** The arguments that begin there, and where what follows them is. @param {string} script @param {number} begin */
function argumentsOf(script, begin) {
  /** @type {string[]} */
  const list = [];
  let [depth, from] = [0, begin];
  for (let at = begin; at < script.length; at++) {
    const sign = script[at] ?? "";
    if (`"'\``.includes(sign) || (sign === "/" && /(?:[(,=:[!&|?{};]|return)$/.test(script.slice(from, at) || "("))) at = endOf(script, at);
    else if ("([{".includes(sign)) depth++;
    else if (depth > 0 && ")]}".includes(sign)) depth--;
    else if (sign === ")" || (sign === "," && depth === 0)) {
      if (at > from || sign === ",") list.push(script.slice(from, at).trim());
      from = at + 1;
      if (sign === ")") return { list, end: at + 1 };
    }
  }
  return { list, end: script.length };
}

/** The last sign of a text or a pattern. @param {string} script @param {number} begin */
function endOf(script, begin) {
  const sign = script[begin];
  let inside = false;
  for (let at = begin + 1; at < script.length; at++) {
    if (script[at] === "\\") at++;
    else if (sign === "/" && "[]".includes(script[at] ?? "")) inside = script[at] === "[";
    else if (script[at] === sign && !inside) return at;
  }
  return script.length;
}
