// One compiled module per page and part, one instance per card.
import { badStatus, compileFailed, fetchFailed, WalkawayError } from "./errors.js";
import { bare } from "../plain/json.js";
import { page } from "../plain/page.js";
import { lacking } from "./support.js";

/**
 * Where the WebAssembly comes from: an address, an answer, bytes, a compiled module, or a function that gives one.
 * @typedef {string | URL | Response | BufferSource | WebAssembly.Module} Wasm
 * @typedef {Wasm | (() => Wasm | Promise<Wasm>)} WasmSource
 */

/**
 * Loads a part's WebAssembly.
 * @template Bindings
 * @param {(module: WebAssembly.Module, own: typeof page, around?: (exports: WebAssembly.Exports) => WebAssembly.Exports) => Promise<Bindings>} createBindings
 * @param {string} stamp what the build wrote into script and WebAssembly alike
 * @param {WasmSource} source
 */
export function makeLoader(createBindings, stamp, source) {
  /** @type {Promise<WebAssembly.Module> | undefined} */
  let compiled;
  return {
    /** Another source for the WebAssembly than the file beside the script. @param {WasmSource} wasm */
    useWasm(wasm) {
      source = wasm;
      compiled = undefined;
    },
    /** The compiled module; the same for everybody, and tried afresh after a failure. */
    load() {
      if (!compiled) {
        const attempt = compile(source, stamp);
        compiled = attempt;
        attempt.catch(() => {
          if (compiled === attempt) compiled = undefined;
        });
      }
      return compiled;
    },
    /**
     * A fresh instance, with memory of its own.
     * @param {WebAssembly.Module} module
     * @param {(exports: WebAssembly.Exports) => WebAssembly.Exports} [around] what every call into it goes through
     * @returns {Promise<Bindings>}
     */
    async instantiate(module, around) {
      try {
        return await createBindings(module, page, around);
      } catch (cause) {
        throw compileFailed(cause, "the WebAssembly module");
      }
    },
  };
}

/** @param {WasmSource} source @param {string} stamp */
async function compile(source, stamp) {
  const without = lacking();
  if (without) throw new WalkawayError("unsupported", `this browser is too old, or lacks it for another reason: ${without}`);
  const module = await compileSource(source);
  const [section = new ArrayBuffer(0)] = WebAssembly.Module.customSections(module, "walkaway");
  const found = new TextDecoder().decode(section);
  if (found !== stamp) {
    throw new WalkawayError("version", `the script is of build ${stamp}, its WebAssembly of ${found || "another project"}`);
  }
  return module;
}

/** @param {WasmSource} source @returns {Promise<WebAssembly.Module>} */
async function compileSource(source) {
  /** @type {Wasm} */
  let wasm;
  try {
    wasm = await (typeof source === "function" ? source() : source);
  } catch (cause) {
    if (cause instanceof WalkawayError) throw cause;
    const said = cause instanceof Error ? cause.message : String(cause);
    throw new WalkawayError("config", `the source of the WebAssembly failed: ${said}`, { cause });
  }
  if (wasm instanceof WebAssembly.Module) return wasm;
  if (typeof wasm === "string" || wasm instanceof URL) return compileFrom(wasm);
  if (typeof Response === "function" && wasm instanceof Response) return compileAnswer(wasm, wasm.url);
  if (wasm instanceof ArrayBuffer || ArrayBuffer.isView(wasm)) return compileBytes(wasm, "the WebAssembly module");
  throw new WalkawayError("config", "wasm must be an address, a Response, bytes or a WebAssembly.Module");
}

/** @param {string | URL} where */
async function compileFrom(where) {
  const address = new URL(where, globalThis.document?.baseURI).href;
  const watch = watchPolicy();
  /** @type {Response} */
  let answer;
  try {
    answer = await fetch(address, bare(/** @type {const} */ ({ credentials: "same-origin" })));
  } catch (cause) {
    throw fetchFailed(cause, address, await watch.blocked());
  } finally {
    watch.stop();
  }
  return compileAnswer(answer, address);
}

/** @param {Response} answer @param {string} address */
async function compileAnswer(answer, address) {
  if (!answer.ok) throw badStatus(answer.status, address);
  // Streaming insists on the MIME type, and servers often have another one for .wasm; the bytes are what counts.
  const type = answer.headers.get("Content-Type")?.split(";")[0]?.trim().toLowerCase();
  if (type === "application/wasm" && typeof WebAssembly.compileStreaming === "function") {
    const copy = answer.clone();
    try {
      return await WebAssembly.compileStreaming(answer);
    } catch {
      // Why, only the bytes tell.
      answer = copy;
    }
  }
  /** @type {ArrayBuffer} */
  let bytes;
  try {
    bytes = await answer.arrayBuffer();
  } catch (cause) {
    throw fetchFailed(cause, address);
  }
  return compileBytes(bytes, address);
}

/** @param {BufferSource} bytes @param {string} address */
async function compileBytes(bytes, address) {
  try {
    return await WebAssembly.compile(bytes);
  } catch (cause) {
    throw compileFailed(cause, address, ArrayBuffer.isView(bytes) ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength) : new Uint8Array(bytes));
  }
}

/**
 * A fetch that the page's policy blocks fails like one without a network; only an event tells them apart. It
 * may come a moment after the failure.
 */
function watchPolicy() {
  const over = new AbortController();
  let directive = "";
  globalThis.document?.addEventListener(
    "securitypolicyviolation",
    (event) => {
      if (event.effectiveDirective === "connect-src" && event.disposition === "enforce") directive = "connect-src";
    },
    bare({ signal: over.signal }),
  );
  return {
    stop: () => over.abort(),
    blocked: async () => {
      if (!directive) await new Promise((done) => setTimeout(done, 50));
      return directive;
    },
  };
}
