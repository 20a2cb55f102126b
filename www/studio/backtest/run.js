// A back-test: a file, a mapping, a policy and perhaps a second one; judged in pieces, so that the page goes on living.
import { BrokenFile, rowsOf } from "./read.js";
import { Judge } from "./judge.js";

/** @typedef {import("./judge.js").Result} Result */
/** @typedef {import("./judge.js").Past} Past */

/**
 * @typedef {object} Outcome
 * @property {Result} result
 * @property {boolean} silent what the file does not say of a term was taken for our standard
 * @property {boolean} cancelled
 * @property {BrokenFile | undefined} broken why it ends early
 * @property {number} bytes how far it was read
 */

/**
 * The policy to judge by: where an export does not hold the payment days, every price would be open, so what it does
 * not say of a term counts as our standard.
 * @param {any} policy
 */
export function silently(policy) {
  const own = typeof policy === "object" && policy !== null && !Array.isArray(policy) ? policy : {};
  return { ...own, terms: { ...own.terms, not_mentioned: "standard" } };
}

/**
 * Whether what is asked on the term with the payment days is in the file.
 * @param {any} mapping @param {import("./read.js").Batch} first @param {string} term the id of the term
 */
export function saysDays(mapping, { names, values }, term) {
  const path = `terms.${term}`;
  const within = (/** @type {string} */ target) => target === path || target.startsWith(`${path}.`);
  if (mapping) return Object.keys(mapping.fields ?? {}).some(within);
  if (names) return names.some(within);
  return values.some((/** @type {any} */ deal) => deal?.terms?.[term] !== undefined);
}

/**
 * Judges a file.
 * @param {import("./read.js").Source} source
 * @param {object} by
 * @param {any} by.mapping nothing: its columns are a deal's
 * @param {string} by.term the id of the policy's term with the payment days
 * @param {(silent: boolean) => Promise<Past>} by.judge the rules; `silent`: what is not said of a term is our standard
 * @param {string} [by.encoding]
 * @param {boolean} [by.slowly]
 * @param {AbortSignal} [by.signal]
 * @param {(bytes: number, rows: number) => unknown} [by.progress]
 * @param {(judge: Judge, codes: Uint8Array, batch: import("./read.js").Batch) => unknown} [by.each] what else is done with each piece
 * @returns {Promise<Outcome>}
 */
export async function backtest(source, { mapping, term, judge, encoding, slowly, signal, progress, each }) {
  /** @type {Judge | undefined} */
  let judging;
  /** @type {BrokenFile | undefined} */
  let broken;
  let [silent, bytes, rows] = [false, 0, 0];
  try {
    for await (const batch of rowsOf(source, { encoding })) {
      if (signal?.aborted) break;
      if (!judging && (batch.names || batch.values.length > 0 || batch.unread.length > 0)) {
        silent = !saysDays(mapping, batch, term);
        judging = new Judge(await judge(silent), mapping, { slowly });
      }
      const codes = judging?.take(batch) ?? new Uint8Array();
      rows += codes.length + batch.unread.length;
      bytes = batch.bytes;
      progress?.(bytes, rows);
      if (judging) await each?.(judging, codes, batch);
      await breath();
    }
  } catch (error) {
    if (!(error instanceof BrokenFile)) throw error;
    broken = error;
  }
  judging ??= new Judge(await judge(true), mapping);
  return { result: judging.result(), silent, cancelled: signal?.aborted ?? false, broken, bytes };
}

/** Lets the page do what has come up meanwhile. */
function breath() {
  const { scheduler } = /** @type {{ scheduler?: { yield?: () => Promise<void> } }} */ (globalThis);
  if (scheduler?.yield) return scheduler.yield();
  if (typeof MessageChannel !== "function") return Promise.resolve();
  return /** @type {Promise<void>} */ (
    new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        done();
      };
      port2.postMessage(null);
    })
  );
}
