// Everything a page may use. Importing it does nothing, on a server neither.
import { WalkawayError } from "./errors.js";
import { instantiate, load, useWasm } from "./loader.js";
import { plain } from "./plain.js";

export { define } from "./define.js";
export { mount } from "./mount.js";
export { WalkawayError };

/** @typedef {import("./card.js").Options} Options */
/** @typedef {import("./mount.js").Handle} Handle */
/** @typedef {import("./mount.js").Events} Events */
/** @typedef {import("./ledger.js").Host} Host */
/** @typedef {import("./ledger.js").Intent} Intent */
/** @typedef {import("./ledger.js").IntentResult} IntentResult */
/** @typedef {import("./types/deal.js").Deal} Deal */
/** @typedef {import("./types/policy.js").Policy} Policy */
/** @typedef {import("./types/guidance.js").Guidance} Guidance */

/**
 * Settings for every card of the page, to be made before the first one.
 * @param {{ wasm?: import("./loader.js").WasmSource }} settings `wasm`: where the WebAssembly comes from, when it
 *   does not lie beside the script
 */
export function configure(settings) {
  for (const name of Object.keys(settings)) {
    if (name !== "wasm") throw new WalkawayError("config", `there is no setting "${name}"; there is "wasm"`);
  }
  if (settings.wasm !== undefined) useWasm(settings.wasm);
}

/**
 * The rules alone, for pages that draw themselves.
 * @typedef {object} Rules
 * @property {(deal: Deal | null, policy?: Policy | null, today?: string) => Guidance} assess
 *   judges a deal; `today` is `YYYY-MM-DD`, and without it nothing expires
 * @property {(policy: Policy | null) => Guidance["policy"]} checkPolicy every mistake of a policy
 * @property {() => Policy} defaultPolicy the complete defaults, in the form an admin writes
 */

/** @returns {Promise<Rules>} */
export async function rules() {
  const bindings = instantiate(await load());
  /** @type {unknown} */
  let policyBefore;
  const remembered = (/** @type {unknown} */ policy) => {
    policyBefore = policy === null || policy === undefined ? undefined : plain(policy, policyBefore);
    return policyBefore;
  };
  return {
    assess: (deal, policy, today = "") =>
      /** @type {Guidance} */ (bindings.assess(plain(deal), remembered(policy), today)),
    checkPolicy: (policy) => /** @type {Guidance["policy"]} */ (bindings.check_policy(remembered(policy))),
    defaultPolicy: () => JSON.parse(bindings.default_policy()),
  };
}
