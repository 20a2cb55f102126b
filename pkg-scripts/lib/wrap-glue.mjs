// wasm-bindgen's script for pages (no-modules) turned into a factory: each call gives bindings of their own,
// for an instance of its own. Only its beginning and its end are replaced; when they are not what this was
// written for, the build fails instead of shipping something untried.
import { page } from "../../www/plain/page.js";
import { Stop } from "./run.mjs";

/** What a value is, for whoever reads logs. */
const DEBUG = "return val?.stack ? `${val.name}: ${val.message}\\n${val.stack}` : typeof val === 'object' ? toString.call(val) : String(val);";

/** @param {string} glue @param {string} [stamp] which build it is of */
export function wrapGlue(glue, stamp = "") {
  const begin = `let wasm_bindgen = (function(exports) {
    let script_src;
    if (typeof document !== 'undefined' && document.currentScript !== null) {
        script_src = new URL(document.currentScript.src, location.href).toString();
    }
`;
  // From here on wasm-bindgen's own loading; ours is www/loading/loader.js.
  const loading = "    async function __wbg_load(module, imports) {\n";
  const end = "    return Object.assign(__wbg_init, { initSync }, exports);\n})({ __proto__: null });\n";
  const from = glue.indexOf(loading);
  if (!glue.startsWith(begin)) throw new Stop("wasm-bindgen's glue begins otherwise than expected");
  if (!glue.endsWith(end)) throw new Stop("wasm-bindgen's glue ends otherwise than expected");
  if (from < 0) throw new Stop("wasm-bindgen's glue loads otherwise than expected");
  const body = glue.slice(begin.length, from).replace(/\b(arg\d+) instanceof (\w+)/g, (_, value, kind) => {
    if (!Object.hasOwn(page.is, kind)) throw new Stop(`wasm-bindgen's glue asks for instances of ${kind}, which www/plain/page.js does not know`);
    return `is.${kind}(${value})`;
  });
  // Yew's options for a listener, and those for texts, without what the page put on all objects.
  const bare = body
    .replace(/(\.addEventListener\(.*, arg3, )(arg4)\)/g, "$1{ __proto__: null, ...$2 })")
    .replace(/(new TextDecoder\('utf-8', \{)/g, "$1 __proto__: null,")
    // Half a kilobyte for what only a panic's message is made of, and for browsers older than any that is promised.
    .replace(/(    function debugString\(val\) \{\n).*?\n    \}\n/s, `$1        ${DEBUG}\n    }\n`)
    .replace(/    if \(!\('encodeInto' in cachedTextEncoder\)\) \{\n.*?\n    \}\n/s, "");
  for (const word of ["__wbg_get_imports", "__wbg_finalize_init"]) {
    if (!body.includes(`function ${word}(`)) throw new Stop(`wasm-bindgen's glue has no ${word}`);
  }
  for (const word of ["eval(", "new Function", "script_src", "document.currentScript"]) {
    if (body.includes(word)) throw new Stop(`wasm-bindgen's glue has a ${word}, which a strict policy forbids`);
  }
  return `export const stamp = ${JSON.stringify(stamp)};
export async function createBindings(module, { JSON, is }, around = (exports) => exports) {
    const exports = { __proto__: null };
${bare}
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
