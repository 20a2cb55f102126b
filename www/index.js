// Everything a page may use. Importing it does nothing, on a server neither.
import { WalkawayError } from "./errors.js";
import { fromText } from "./json.js";
import { loadCoach, useCoachWasm, useWasm } from "./module.js";
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
/** @typedef {import("./types/mapping.js").Mapping} Mapping */

/** @typedef {import("./types/coaching.js").Coaching} Coaching */
/** @typedef {import("./types/record.js").Record} Record */

/** @typedef {import("./loader.js").WasmSource} WasmSource */

const SETTINGS = ["wasm", "coachWasm"];

/**
 * Settings for every card of the page, to be made before the first one.
 * @param {{ wasm?: WasmSource, coachWasm?: WasmSource }} settings `wasm`: where the card's WebAssembly comes from, when
 *   it does not lie beside the script; `coachWasm`: the coach's, which is loaded when it is first opened
 */
export function configure(settings) {
  const odd = Object.keys(settings).find((name) => !SETTINGS.includes(name));
  if (odd) throw new WalkawayError("config", `there is no setting "${odd}"; there are ${SETTINGS.join(", ")}`);
  const { wasm, coachWasm } = settings;
  if (wasm !== undefined) useWasm(wasm);
  if (coachWasm !== undefined) useCoachWasm(coachWasm);
}

/**
 * The rules alone, for pages that draw themselves.
 * @typedef {object} Rules
 * @property {(deal: Deal | null, policy?: Policy | null, today?: string) => Guidance} assess
 *   judges a deal; `today` is `YYYY-MM-DD`, and without it nothing expires
 * @property {(deal: Deal | null, policy?: Policy | null, now?: string, records?: object[]) => Coaching} coach
 *   coaches on a deal; `now` is `YYYY-MM-DDThh:mm`, `records` is what happened with the deal
 * @property {(policy: Policy | null) => Guidance["policy"]} checkPolicy every mistake of a policy
 * @property {(mapping: Mapping | null, policy?: Policy | null) => Guidance["errors"]} checkMapping every mistake of a
 *   mapping of the CRM's fields, and as warnings what is worth mapping
 * @property {() => Policy} defaultPolicy the complete defaults, in the form an admin writes
 */

/** @returns {Promise<Rules>} */
export async function rules() {
  const { instantiate, load, loadPhrases } = await loadCoach();
  // Nobody sees what the coach would put in a text to the buyer, so it never goes without what it is checked with.
  const [module, phrases] = await Promise.all([load(), loadPhrases()]);
  const bindings = await instantiate(module);
  bindings.learn_phrases(phrases);
  /** @type {unknown} */
  let policyBefore;
  const remembered = (/** @type {unknown} */ policy) => {
    policyBefore = policy === null || policy === undefined ? undefined : plain(policy, policyBefore);
    return policyBefore;
  };
  return {
    assess: (deal, policy, today = "") =>
      /** @type {Guidance} */ (bindings.assess(plain(deal), remembered(policy), today)),
    coach: (deal, policy, now = "", records = []) =>
      /** @type {Coaching} */ (bindings.coach(plain(deal), remembered(policy), now, plain(records))),
    checkPolicy: (policy) => /** @type {Guidance["policy"]} */ (bindings.check_policy(remembered(policy))),
    checkMapping: (mapping, policy) =>
      /** @type {Guidance["errors"]} */ (bindings.check_mapping(plain(mapping), remembered(policy))),
    defaultPolicy: () => fromText(bindings.default_policy()),
  };
}
