// wasm-bindgen ends the names that script and wasm know each other by with sixteen random digits. They hardly
// compress, and there are a hundred, in both files. Counted from 0 they cost nothing. What the wasm imports needs no
// name at all: it becomes i0, i1, and so on.
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
  return short(script, bytes);
}

const IMPORTS = 2;

/** The short names of imports, in script and wasm. @param {string} glue @param {Buffer} wasm @returns {{ glue: string, wasm: Buffer }} */
function short(glue, wasm) {
  let place = 8;
  const number = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = wasm[place++] ?? 0;
      value += (byte & 127) * 2 ** shift;
      if (byte < 128) return value;
    }
  };
  /** The bytes from there to here. @param {number} from */
  const since = (from) => wasm.subarray(from, place);
  /** @type {Uint8Array[]} */
  const sections = [wasm.subarray(0, place)];
  /** @type {Map<string, string>} */
  const names = new Map();
  while (place < wasm.length) {
    const begin = place;
    const kind = wasm[place++];
    const end = number() + place;
    if (kind !== IMPORTS) {
      place = end;
      sections.push(since(begin));
      continue;
    }
    /** @type {Uint8Array[]} */
    const content = [leb(number())];
    while (place < end) {
      const from = place;
      place = number() + place;
      content.push(since(from));
      const length = number();
      const name = wasm.toString("latin1", place, place + length);
      place += length;
      // Only functions are imported: a kind, and the number of a type.
      const what = place++;
      if (wasm[what] !== 0) throw new Stop(`the wasm imports ${name}, which is no function`);
      number();
      const fresh = `i${names.size}`;
      names.set(name, fresh);
      content.push(Buffer.from([fresh.length]), Buffer.from(fresh), since(what));
    }
    const all = Buffer.concat(content);
    sections.push(Buffer.from([IMPORTS]), leb(all.length), all);
  }
  const script = glue.replace(/^(\s*)(\w+)(?=: )/gm, (all, blanks, name) => {
    const fresh = names.get(name);
    names.delete(name);
    return fresh ? blanks + fresh : all;
  });
  if (names.size > 0) throw new Stop(`the wasm imports ${[...names.keys()].join(", ")}, its script does not have that`);
  return { glue: script, wasm: Buffer.concat(sections) };
}

/** A number as wasm writes it. @param {number} number */
function leb(number) {
  const bytes = [];
  for (let left = number; ; ) {
    const low = left & 127;
    left >>>= 7;
    bytes.push(left ? low | 128 : low);
    if (!left) return Buffer.from(bytes);
  }
}
