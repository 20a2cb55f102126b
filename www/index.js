// Everything a page may use. Importing it does nothing, on a server neither.
import { WalkawayError } from "./loading/errors.js";
import { loadCoach, loadRules, useCoachWasm, useRulesWasm, useWasm } from "./loading/module.js";

export { define } from "./card/element.js";
export { mount } from "./card/mount.js";
export { WalkawayError };

/** @typedef {import("./card/card.js").Options} Options */
/** @typedef {import("./card/mount.js").Handle} Handle */
/** @typedef {import("./card/mount.js").Events} Events */
/** @typedef {import("./card/ledger.js").Host} Host */
/** @typedef {import("./card/ledger.js").Intent} Intent */
/** @typedef {import("./card/ledger.js").IntentResult} IntentResult */
/** @typedef {import("./types/deal.js").Deal} Deal */
/** @typedef {import("./types/policy.js").Policy} Policy */
/** @typedef {import("./types/guidance.js").Guidance} Guidance */
/** @typedef {import("./types/mapping.js").Mapping} Mapping */

/** @typedef {import("./types/coaching.js").Coaching} Coaching */
/** @typedef {import("./types/record.js").Record} Record */

/** @typedef {import("./loading/loader.js").WasmSource} WasmSource */

const SETTINGS = ["wasm", "coachWasm", "rulesWasm"];

/**
 * Settings for every card of the page, to be made before the first one.
 * @param {{ wasm?: WasmSource, coachWasm?: WasmSource, rulesWasm?: WasmSource }} settings `wasm`: where the card's
 *   WebAssembly comes from, when it does not lie beside the script; `coachWasm`: the coach's, which is loaded when it is
 *   first opened; `rulesWasm`: that of the rules alone, which `rules()` loads
 */
export function configure(settings) {
  const odd = Object.keys(settings).find((name) => !SETTINGS.includes(name));
  if (odd) throw new WalkawayError("config", `there is no setting "${odd}"; there are ${SETTINGS.join(", ")}`);
  const { wasm, coachWasm, rulesWasm } = settings;
  if (wasm !== undefined) useWasm(wasm);
  if (coachWasm !== undefined) useCoachWasm(coachWasm);
  if (rulesWasm !== undefined) useRulesWasm(rulesWasm);
}

/**
 * The rules alone, for pages that draw themselves.
 * @typedef {object} Rules
 * @property {(deal: Deal | null, policy?: Policy | null, today?: string) => Guidance} assess
 *   judges a deal; `today` is `YYYY-MM-DD`, and without it nothing expires
 * @property {(deals: string | readonly (Deal | null)[], policy?: Policy | null, today?: string) => Uint8Array} score
 *   the verdicts alone, for lists: of deals, of the text of a JSON list, or of text with one deal a line. A byte for each
 *   deal, which `scored` reads
 * @property {(code: number) => { best: Level, worst: Level, wrong: boolean } | null} scored what a byte of `score` says:
 *   the verdict of `assess`, and whether there is a mistake in the deal; `null` where the policy has mistakes
 * @property {(policy: Policy | null) => Guidance["policy"]} checkPolicy every mistake of a policy
 * @property {(mapping: Mapping | null, policy?: Policy | null, deal?: Deal | null) => Guidance["errors"]} checkMapping every
 *   mistake of a mapping of the CRM's fields, and as warnings what is worth mapping and which values the policy lacks; with
 *   a deal that came of it also those of the deal, each at its fact
 * @property {() => Policy} defaultPolicy the complete defaults, in the form an admin writes
 */

/** @typedef {"go_ahead" | "hold_firm" | "needs_approval" | "walk_away"} Level */

/**
 * The same with the coach, which is as large again.
 * @typedef {Rules & { coach: (deal: Deal | null, policy?: Policy | null, now?: string, records?: object[]) => Coaching }} CoachingRules
 *   `coach` coaches on a deal; `now` is `YYYY-MM-DDThh:mm`, `records` is what happened with the deal
 */

/**
 * @overload
 * @param {{ coach: true }} what
 * @returns {Promise<CoachingRules>}
 */
/**
 * @overload
 * @param {{ coach?: false }} [what]
 * @returns {Promise<Rules>}
 */
/** @param {{ coach?: boolean }} [what] @returns {Promise<Rules>} */
export async function rules(what = {}) {
  const { coaching, ruling } = await loadRules();
  return what.coach === true ? coaching(await loadCoach()) : ruling();
}
