import assert from "node:assert/strict";
import { test } from "node:test";
import { plainNames } from "../../pkg-scripts/lib/plain-names.mjs";
import { wrapGlue } from "../../pkg-scripts/lib/wrap-glue.mjs";

test("glue that looks otherwise than expected stops the build", () => {
  assert.throws(() => wrapGlue("let wasm_bindgen;"), /begins otherwise/);
});

test("imports get short names, the same in script and wasm", () => {
  const names = ["__wbg_new_13de428334042d26", "__wbg_new_227d7c05414eb861", "__wbg_call_40b008ba32f73991"];
  // A module that imports a function of no parameters under each name from "m".
  const imports = names.flatMap((name) => [1, 0x6d, name.length, ...Buffer.from(name), 0, 0]);
  const head = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 1, 4, 1, 0x60, 0, 0];
  const wasm = Uint8Array.from([...head, 2, imports.length + 1, names.length, ...imports]);
  const plain = plainNames(names.map((name) => `${name}: f`).join("\n"), wasm);
  const found = WebAssembly.Module.imports(new WebAssembly.Module(plain.wasm)).map(({ name }) => name);
  assert.deepEqual(found, ["i0", "i1", "i2"]);
  assert.equal(plain.glue, found.map((name) => `${name}: f`).join("\n"));
  assert.throws(() => plainNames("", wasm), /its script does not/);
});
