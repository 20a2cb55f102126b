// wasm-bindgen ends the names that script and wasm know each other by with sixteen random digits. They hardly
// compress, and there are a hundred, in both files. Counted from 0 they cost nothing; of the same length, so that
// nothing in the wasm moves.
import { Stop } from "./run.mjs";

/** @param {string} glue @param {Uint8Array} wasm @returns {{ glue: string, wasm: Buffer }} */
export function plainNames(glue, wasm) {
  /** @type {Map<string, string>} */
  const names = new Map();
  /** @type {Map<string, number>} */
  const counts = new Map();
  const renamed = (/** @type {string} */ name, /** @type {string} */ stem) => {
    const known = names.get(name);
    if (known) return known;
    const count = counts.get(stem) ?? 0;
    counts.set(stem, count + 1);
    const fresh = stem + String(count).padStart(16, "0");
    names.set(name, fresh);
    return fresh;
  };
  const pattern = /\b(_*wbg_\w+_|__wbindgen_\w+_|wasm_bindgen_\w+_h)[0-9a-f]{16}\b/g;
  const rename = (/** @type {string} */ text) => text.replace(pattern, renamed);
  const script = rename(glue);
  // Byte by byte, and back; the names lie between bytes that are no letters, but for the length in front.
  let binary = Buffer.from(wasm).toString("latin1");
  for (const [name, fresh] of names) binary = binary.replaceAll(name, fresh);
  const bytes = Buffer.from(binary, "latin1");
  const module = new WebAssembly.Module(bytes);
  for (const { name } of [...WebAssembly.Module.imports(module), ...WebAssembly.Module.exports(module)]) {
    if (/[a-f0-9]{16}$/.test(name) && !script.includes(name)) throw new Stop(`the wasm knows ${name}, its script does not`);
  }
  return { glue: script, wasm: bytes };
}
