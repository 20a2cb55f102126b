// The card's own WebAssembly, and the way to the coach's script with its own.
import { createBindings, stamp } from "walkaway:bindings-card";
import loadChunk from "walkaway:chunk-coach";
import ownWasm from "walkaway:wasm-card";
import { makeLoader } from "./loader.js";

export const { load, instantiate, useWasm } = makeLoader(createBindings, stamp, ownWasm);

/** @type {import("./loader.js").WasmSource | undefined} */
let coachWasm;

/** Another source for the coach's WebAssembly. @param {import("./loader.js").WasmSource} wasm */
export function useCoachWasm(wasm) {
  coachWasm = wasm;
}

/** The coach's script. */
export async function loadCoach() {
  const chunk = await loadChunk();
  if (coachWasm !== undefined) chunk.useWasm(coachWasm);
  coachWasm = undefined;
  return chunk;
}
