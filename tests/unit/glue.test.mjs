import assert from "node:assert/strict";
import { test } from "node:test";
import { wrapGlue } from "../../pkg-scripts/lib/wrap-glue.mjs";

test("glue that looks otherwise than expected stops the build", () => {
  assert.throws(() => wrapGlue("let wasm_bindgen;"), /begins otherwise/);
});
