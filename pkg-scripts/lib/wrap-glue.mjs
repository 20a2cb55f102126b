// wasm-bindgen's script for pages (no-modules) turned into a factory: each call gives bindings of their own,
// for an instance of its own. Only its beginning and its end are replaced; when they are not what this was
// written for, the build fails instead of shipping something untried.
import { page } from "../../www/page.js";
import { Stop } from "./run.mjs";

/** @param {string} glue @param {string} [stamp] which build it is of */
export function wrapGlue(glue, stamp = "") {
  const begin = `let wasm_bindgen = (function(exports) {
    let script_src;
    if (typeof document !== 'undefined' && document.currentScript !== null) {
        script_src = new URL(document.currentScript.src, location.href).toString();
    }
`;
  // From here on wasm-bindgen's own loading; ours is www/loader.js.
  const loading = "    async function __wbg_load(module, imports) {\n";
  const end = "    return Object.assign(__wbg_init, { initSync }, exports);\n})({ __proto__: null });\n";
  const from = glue.indexOf(loading);
  if (!glue.startsWith(begin)) throw new Stop("wasm-bindgen's glue begins otherwise than expected");
  if (!glue.endsWith(end)) throw new Stop("wasm-bindgen's glue ends otherwise than expected");
  if (from < 0) throw new Stop("wasm-bindgen's glue loads otherwise than expected");
  const body = glue.slice(begin.length, from).replace(/\b(arg\d+) instanceof (\w+)/g, (_, value, kind) => {
    if (!Object.hasOwn(page.is, kind)) throw new Stop(`wasm-bindgen's glue asks for instances of ${kind}, which www/page.js does not know`);
    return `is.${kind}(${value})`;
  });
  for (const word of ["__wbg_get_imports", "__wbg_finalize_init"]) {
    if (!body.includes(`function ${word}(`)) throw new Stop(`wasm-bindgen's glue has no ${word}`);
  }
  for (const word of ["eval(", "new Function", "script_src", "document.currentScript"]) {
    if (body.includes(word)) throw new Stop(`wasm-bindgen's glue has a ${word}, which a strict policy forbids`);
  }
  return `export const stamp = ${JSON.stringify(stamp)};
export async function createBindings(module, { JSON, is }, around = (exports) => exports) {
    const exports = { __proto__: null };
${body}
    const instance = await WebAssembly.instantiate(module, __wbg_get_imports());
    __wbg_finalize_init({ exports: around(instance.exports) }, module);
    return exports;
}
`;
}

/** The wasm with a section of our own that says which script it belongs to. @param {Uint8Array} wasm @param {string} stamp */
export function stamped(wasm, stamp) {
  const name = "walkaway";
  const content = [name.length, ...Buffer.from(name), ...Buffer.from(stamp)];
  return Buffer.concat([wasm, Buffer.from([0, content.length, ...content])]);
}
