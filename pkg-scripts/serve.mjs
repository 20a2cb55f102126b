// Serves the demo page and dist/: `node pkg-scripts/serve.mjs [port]`. The browser tests use `serve` with
// other headers and answers.
import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { at, main, Stop } from "./lib/run.mjs";

/** The strict policy of design section 6: what a page must allow for the card, and nothing more. */
export const STRICT_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ");

/** The same for the studio, whose templates are made by a kept library that says so. */
export const STUDIO_POLICY = STRICT_POLICY.replace("trusted-types 'none'", "trusted-types lit-html");
/** The pages that are the studio's. */
const STUDIO = /\/studio\.html$/;

/** @type {Record<string, string>} */
const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};

/** What of the project a page may see. */
const OPEN = ["dist", "www", "tests"].map((name) => at(name) + sep);

/**
 * An answer; `late`: so many milliseconds after it was asked for. @typedef {{ status?: number, type?: string, body?: string | Uint8Array, hangUp?: boolean, late?: number }} Answer
 * @typedef {object} Options
 * @property {number} [port] any free one unless given
 * @property {string} [host] this computer's name or number; another one is another origin
 * @property {string} [policy] the Content-Security-Policy; empty is none
 * @property {(path: string) => Answer | undefined} [override] other answers than the file, for some paths
 */

/** The path that is asked for; nothing when it is none, such as `/%` or one with a zero byte. @param {string} address */
function pathOf(address) {
  try {
    const path = decodeURIComponent(new URL(address, "http://localhost").pathname);
    return path.includes("\0") ? undefined : path;
  } catch {
    return undefined;
  }
}

/** A name may be longer than any file's. @param {string} file */
function isFile(file) {
  try {
    return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
  } catch {
    return false;
  }
}

/** @param {Options} [options] @returns {Promise<{ url: string, options: Options, close: () => Promise<void> }>} */
export function serve(options = {}) {
  const server = createServer((request, response) => {
    const path = pathOf(request.url ?? "/");
    if (path === undefined) {
      response.writeHead(400, { "Content-Type": "text/plain" }).end("that is no address");
      return;
    }
    const other = options.override?.(path);
    if (other?.hangUp) {
      request.socket.destroy();
      return;
    }
    const policy = options.policy ?? (STUDIO.test(path) ? STUDIO_POLICY : STRICT_POLICY);
    const headers = {
      "Cache-Control": "no-cache",
      "X-Content-Type-Options": "nosniff",
      ...(policy ? { "Content-Security-Policy": policy } : {}),
    };
    const file = normalize(path === "/" ? at("index.html") : join(at(), path));
    const type = other?.type ?? TYPES[extname(file)] ?? "application/octet-stream";
    if (other && (other.body !== undefined || other.status !== undefined)) {
      const answer = () => response.writeHead(other.status ?? 200, { ...headers, "Content-Type": type }).end(other.body ?? "");
      if (other.late) setTimeout(answer, other.late);
      else answer();
      return;
    }
    const open = file === at("index.html") || OPEN.some((folder) => file.startsWith(folder));
    if (!open || !isFile(file)) {
      response.writeHead(404, { ...headers, "Content-Type": "text/plain" }).end("not found");
      return;
    }
    response.writeHead(200, { ...headers, "Content-Type": type });
    // Gone or unreadable by now: the answer ends, the server does not.
    createReadStream(file).on("error", () => response.destroy()).pipe(response);
  });
  return new Promise((done, fail) => {
    server.on("error", fail);
    const host = options.host ?? "localhost";
    server.listen(options.port ?? 0, host, () => {
      const address = server.address();
      const port = typeof address === "object" ? address?.port : options.port;
      done({
        url: `http://${host}:${port}`,
        options,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      });
    });
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await main(async () => {
    const port = Number(process.argv[2] ?? 8080);
    const { url } = await serve({ port }).catch((error) => {
      if (error.code === "EADDRINUSE") throw new Stop(`port ${port} is taken; another one: pkg-scripts/demo ${port + 1}`);
      throw error;
    });
    console.log(`The demo deal page: ${url}/   (Ctrl-C ends it)`);
  });
}
