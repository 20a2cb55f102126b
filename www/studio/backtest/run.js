// A back-test: a file, a mapping, a policy and perhaps a second one; judged in pieces, so that the page goes on living.
import { BrokenFile, rowsOf } from "./read.js";
import { Judge } from "./judge.js";

/** @typedef {import("./judge.js").Result} Result */
/** @typedef {import("./judge.js").Past} Past */

/**
 * @typedef {object} Outcome
 * @property {Result} result
 * @property {boolean} silent what the file does not say of any term was taken for our standard
 * @property {string[]} standard the terms that it does not hold, which were taken for it
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
 * Which of the policy's terms a file says anything of.
 * @param {any} mapping @param {import("./read.js").Batch} first @param {readonly string[]} terms
 */
export function termsIn(mapping, { names, values }, terms) {
  const targets = mapping ? Object.keys(mapping.fields ?? {}) : names;
  if (!targets) return terms.filter((term) => values.some((/** @type {any} */ deal) => deal?.terms?.[term] !== undefined));
  return terms.filter((term) => targets.some((target) => target === `terms.${term}` || target.startsWith(`terms.${term}.`)));
}

/**
 * Judges a file.
 * @param {import("./read.js").Source} source
 * @param {object} by
 * @param {any} by.mapping nothing: its columns are a deal's
 * @param {string} by.days the id of the policy's term with the payment days
 * @param {readonly string[]} [by.terms] the ids of its terms
 * @param {(silent: boolean) => Promise<Past>} by.judge the rules; `silent`: what is not said of a term is our standard
 * @param {string} [by.encoding]
 * @param {boolean} [by.slowly]
 * @param {AbortSignal} [by.signal]
 * @param {(bytes: number, rows: number) => unknown} [by.progress]
 * @param {(judge: Judge, codes: Uint8Array, batch: import("./read.js").Batch) => unknown} [by.each] what else is done with each piece
 * @returns {Promise<Outcome>}
 */
export async function backtest(source, { mapping, days, terms = [days], judge, encoding, slowly, signal, progress, each }) {
  /** @type {Judge | undefined} */
  let judging;
  /** @type {BrokenFile | undefined} */
  let broken;
  let [silent, bytes, rows] = [false, 0, 0];
  /** @type {string[]} */
  let standard = [];
  try {
    for await (const batch of rowsOf(source, { encoding })) {
      if (signal?.aborted) break;
      if (!judging && (batch.names || batch.values.length > 0 || batch.unread.length > 0)) {
        const said = termsIn(mapping, batch, terms.includes(days) ? terms : [...terms, days]);
        silent = !said.includes(days);
        // A deal that names its own terms leaves out what nobody asked.
        if (!silent && (mapping || batch.names)) standard = terms.filter((term) => !said.includes(term));
        judging = new Judge(await judge(silent), mapping, { slowly, standard });
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
  return { result: judging.result(), silent, standard, cancelled: signal?.aborted ?? false, broken, bytes };
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
