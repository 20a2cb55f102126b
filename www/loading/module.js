// The card's own WebAssembly, and the way to the scripts of other parts with theirs.
import { createBindings, stamp } from "walkaway:bindings-card";
import loadCoachChunk from "walkaway:chunk-coach";
import loadRulesChunk from "walkaway:chunk-rules";
import ownWasm from "walkaway:wasm-card";
import { makeLoader } from "./loader.js";

/** @typedef {import("./loader.js").WasmSource} WasmSource */

export const { load, instantiate, useWasm } = makeLoader(createBindings, stamp, ownWasm);

/** A part in a script of its own, and another source for its WebAssembly. @template {{ useWasm: (wasm: WasmSource) => void }} Chunk @param {() => Promise<Chunk>} loadChunk */
function part(loadChunk) {
  /** @type {WasmSource | undefined} */
  let source;
  return /** @type {const} */ ([
    async () => {
      const chunk = await loadChunk();
      if (source !== undefined) chunk.useWasm(source);
      source = undefined;
      return chunk;
    },
    (/** @type {WasmSource} */ wasm) => {
      source = wasm;
    },
  ]);
}

export const [loadCoach, useCoachWasm] = part(loadCoachChunk);
export const [loadRules, useRulesWasm] = part(loadRulesChunk);
