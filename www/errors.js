// Everything that can go wrong on the way to a card, by name.

/**
 * - `csp`: the page's Content-Security-Policy forbids it; `directive` is what to add
 * - `network`: the .wasm file could not be fetched
 * - `not-found`: the server has no such file, or may not give it
 * - `not-wasm`: what came is no WebAssembly, typically the page's own HTML
 * - `unsupported`: this browser is too old, or WebAssembly is switched off
 * - `panic`: the card itself failed, twice in a row
 * - `config`: `configure` or `mount` was given something that cannot be used
 * @typedef {"csp" | "network" | "not-found" | "not-wasm" | "unsupported" | "panic" | "config"} Code
 */

export class WalkawayError extends Error {
  /**
   * @param {Code} code
   * @param {string} message for whoever reads logs; people read the `shim-error-<code>` of the language files
   * @param {{ cause?: unknown, directive?: string, address?: string }} [more]
   */
  constructor(code, message, more = {}) {
    super(message, { cause: more.cause });
    this.name = "WalkawayError";
    this.code = code;
    /** With `csp`: the directive to paste. */
    this.directive = more.directive;
    /** The file it was about. */
    this.address = more.address;
  }
}

/** Whether trying again may help without anybody changing anything first. @param {Code} code */
export function worthRetrying(code) {
  return code === "network" || code === "not-found" || code === "not-wasm" || code === "panic";
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

/** A compilation that failed, by what browsers say about it. @param {unknown} cause @param {string} address */
export function compileFailed(cause, address) {
  if (cause instanceof WalkawayError) return cause;
  const said = cause instanceof Error ? cause.message : String(cause);
  // Chromium: "...Content Security Policy directive...", Firefox: "call to WebAssembly.compile() blocked by CSP",
  // WebKit: "Refused to create a WebAssembly object because 'unsafe-eval' or 'wasm-unsafe-eval' is not allowed...".
  if (/content security policy|blocked by csp|unsafe-eval|disallowed by embedder/i.test(said)) {
    const directive = "script-src 'self' 'wasm-unsafe-eval'";
    return new WalkawayError("csp", `the page's Content-Security-Policy lacks: ${directive}`, { cause, directive, address });
  }
  // Chromium and Firefox name the four bytes or the magic number, WebKit says that it "doesn't parse".
  if (/magic|doesn't start with|doesn't parse|unexpected end|4 bytes|empty|BufferSource argument/i.test(said)) {
    return new WalkawayError("not-wasm", `${address} is not WebAssembly`, { cause, address });
  }
  return new WalkawayError("unsupported", `this browser cannot run ${address}: ${said}`, { cause, address });
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
