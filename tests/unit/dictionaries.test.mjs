// The build's check that no dictionary of the browser's has what a page put on Object.prototype.
import assert from "node:assert/strict";
import { transformSync } from "esbuild";
import { test } from "node:test";
import { withBareDictionaries } from "../../pkg-scripts/lib/dictionaries.mjs";
import { wrapGlue } from "../../pkg-scripts/lib/wrap-glue.mjs";

const checked = (/** @type {string} */ source) => withBareDictionaries(transformSync(source, { minify: true }).code);

const WRONG = [
  `button.addEventListener("click", () => { if (/[)"']/.test(text)) done(")"); }, { once: true });`,
  `globalThis.addEventListener?.("storage", heard, { signal });`,
  `const options = { once: true }; button.addEventListener("click", done, options);`,
  `fetch(address, { credentials: "same-origin" });`,
  `fetch(new URL("a", base), how ? { cache: "no-cache" } : undefined);`,
  `new MutationObserver(() => {}).observe(root, { subtree: true });`,
  `class A { #shadow = this.attachShadow({ mode: "open" }); }`,
  `target.dispatchEvent(new CustomEvent(\`a-\${name}\`, { detail: { version: 1 } }));`,
  `new KeyboardEvent("keydown", { key: "a" });`,
  `new Blob([text], { type: "a" });`,
  `new TextDecoder("utf-8", { fatal: true });`,
  `new Intl.NumberFormat(place, { style: "percent" });`,
  `new Intl.ListFormat(place, style);`,
  `new globalThis.Request(address, { method: "GET" });`,
  `new IntersectionObserver(seen, { root });`,
  `structuredClone(value, { transfer: [] });`,
  `port.postMessage(text, { transfer: [other] });`,
  `head?.scrollIntoView?.({ block: "start" });`,
  `database.transaction(["a"], "readwrite", { durability: "strict" });`,
  `navigator.locks.request("a", { mode: "shared" }, work);`,
  `element.focus({ preventScroll: true });`,
];
const RIGHT = [
  `button.addEventListener("click", () => { if (/[)"']/.test(text)) done(")"); }, bare({ once: true }));`,
  `button.addEventListener("click", heard, true);`,
  `button.addEventListener("click", heard, { __proto__: null, ...options });`,
  `button.addEventListener("click", () => keep({ once: true }));`,
  `fetch(address); fetch(address, bare({ headers: bare({ Accept: "a" }) }));`,
  `observer.observe(card); observer.observe(root, json.bare({ childList: true }));`,
  `target.dispatchEvent(new CustomEvent("a")); target.dispatchEvent(new CustomEvent("a", bare({ detail: { version: 1 } })));`,
  `new Intl.PluralRules(language); Intl.getCanonicalLocales(locale); new Intl.Locale(tag);`,
  `window.postMessage({ t: "hello" }, origin, [port]); port.postMessage({ t: "hello" });`,
  `class A { observe(root, options) { return [root, options]; } focus({ name }) { return name; } }`,
  `element.focus(); element.attachShadow(bare({ mode: "open" }));`,
];

test("a dictionary that is not bare stops the build", () => {
  for (const source of WRONG) assert.throws(() => checked(source), /in a dictionary/, source);
});

test("what is bare, no dictionary, or not the browser's does not", () => {
  for (const source of RIGHT) assert.doesNotThrow(() => checked(source), source);
});

test("the bindings' dictionaries are bare", () => {
  const glue = `let wasm_bindgen = (function(exports) {
    let script_src;
    if (typeof document !== 'undefined' && document.currentScript !== null) {
        script_src = new URL(document.currentScript.src, location.href).toString();
    }
    function __wbg_get_imports() {
        return { a: function(arg0, arg1, arg2, arg3, arg4) { arg0.addEventListener(text(arg1, arg2), arg3, arg4); } };
    }
    function __wbg_finalize_init() { return new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }); }
    async function __wbg_load(module, imports) {
    }
    return Object.assign(__wbg_init, { initSync }, exports);
})({ __proto__: null });
`;
  const wrapped = wrapGlue(glue);
  assert.match(wrapped, /addEventListener\(text\(arg1, arg2\), arg3, \{ __proto__: null, \.\.\.arg4 \}\)/);
  assert.doesNotThrow(() => checked(wrapped));
});
