// The rules' own WebAssembly in Node, as the last build left it: for tests of what stands on it.
import { readFileSync } from "node:fs";
import { page } from "../../www/plain/page.js";
import { dataText } from "../../www/rules/data.js";

const made = (/** @type {string} */ name) => new URL(`../../target/web/past/${name}`, import.meta.url);
const { createBindings } = await import(made("past.js").href);
const module = new WebAssembly.Module(readFileSync(made("past.wasm")));

/** An instance of its own. @returns {Promise<import("walkaway:bindings-rules").Bindings>} */
export const instance = () => createBindings(module, page);

/** @param {unknown} policy @param {unknown} [other] @param {string} [today] */
export async function lookingBack(policy, other, today = "2026-11-21") {
  const { Past } = await instance();
  return new Past(dataText(policy), other === undefined ? "" : dataText(other), today);
}
