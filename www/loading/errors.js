// Everything that can go wrong on the way to a card, by name.
import { bare } from "../plain/json.js";
import { flawOf, forbidden, lacking } from "./support.js";
import { messageOf } from "../plain/plain.js";

/**
 * - `csp`: the page's Content-Security-Policy forbids it; `directive` is what to add
 * - `network`: the .wasm file could not be fetched
 * - `not-found`: the server has no such file, or may not give it
 * - `not-wasm`: what came is no WebAssembly, typically the page's own HTML
 * - `damaged`: it is WebAssembly, but not all of it came, or not as it was sent
 * - `version`: the script and its WebAssembly are of different versions
 * - `unsupported`: this browser is too old, or WebAssembly is switched off
 * - `panic`: the card itself failed, twice in a row
 * - `config`: `configure` or `mount` was given something that cannot be used
 * @typedef {"csp" | "network" | "not-found" | "not-wasm" | "damaged" | "version" | "unsupported" | "panic" | "config"} Code
 */

export class WalkawayError extends Error {
  /**
   * @param {Code} code
   * @param {string} message for whoever reads logs; people read the `shim-error-<code>` of the language files
   * @param {{ cause?: unknown, directive?: string, address?: string }} [more]
   */
  constructor(code, message, more = {}) {
    const { cause, directive, address } = bare(more);
    super(message, { cause });
    this.name = "WalkawayError";
    this.code = code;
    /** With `csp`: the directive to paste. */
    this.directive = directive;
    /** The file it was about. */
    this.address = address;
  }
}

/** What was thrown, as one of ours. @param {unknown} error */
export function asNamed(error) {
  if (error instanceof WalkawayError) return error;
  return new WalkawayError("config", messageOf(error), { cause: error });
}

/** Whether trying again may help without anybody changing anything first. @param {Code} code */
export function worthRetrying(code) {
  return code === "network" || code === "not-found" || code === "not-wasm" || code === "damaged" || code === "panic";
}

/** A failed `fetch`, which itself never says why. @param {unknown} cause @param {string} address @param {string} [blocked] */
export function fetchFailed(cause, address, blocked) {
  if (blocked) {
    const directive = `${blocked} ${source(address)}`;
    return new WalkawayError("csp", `the page's Content-Security-Policy lacks: ${directive}`, { cause, directive, address });
  }
  return new WalkawayError("network", `${address} could not be fetched`, { cause, address });
}

/** An answer that is no success. @param {number} status @param {string} address */
export function badStatus(status, address) {
  const code = status >= 500 || status === 408 || status === 429 ? "network" : "not-found";
  return new WalkawayError(code, `${address} answers ${status}`, { address });
}

/**
 * A module that could not be compiled. Told apart by what happened, for each browser says it in other words: by what
 * the page's policy forbids, by the bytes that came, and by what this browser knows of WebAssembly.
 * @param {unknown} cause @param {string} address @param {Uint8Array} [bytes] what came
 */
export function compileFailed(cause, address, bytes) {
  if (cause instanceof WalkawayError) return cause;
  const more = { cause, address };
  const flaw = bytes && flawOf(bytes);
  if (flaw === "other") return new WalkawayError("not-wasm", `${address} is not WebAssembly`, more);
  if (forbidden()) {
    const directive = "script-src 'self' 'wasm-unsafe-eval'";
    return new WalkawayError("csp", `the page's Content-Security-Policy lacks: ${directive}`, { ...more, directive });
  }
  const said = cause instanceof Error ? cause.message : String(cause);
  if (flaw === "cut") return new WalkawayError("damaged", `${address} ends after ${bytes?.length} bytes, before its end`, more);
  if (flaw === "later" || lacking()) return new WalkawayError("unsupported", `this browser cannot run ${address}: ${said}`, more);
  return new WalkawayError("damaged", `${address} is damaged: ${said}`, more);
}

/** How a Content-Security-Policy names the place of a file. @param {string} address */
function source(address) {
  try {
    const { origin } = new URL(address);
    return origin === globalThis.location?.origin ? "'self'" : origin;
  } catch {
    return "'self'";
  }
}
