// The rules for pages that draw themselves, loaded when they are asked for.
import { createBindings, stamp } from "walkaway:bindings-rules";
import ownWasm from "walkaway:wasm-rules";
import { dataText } from "./data.js";
import { fromText } from "../plain/json.js";
import { makeLoader } from "../loading/loader.js";

/** @typedef {import("walkaway:bindings-coach").Bindings} CoachBindings */
/** @typedef {import("walkaway:bindings-rules").Bindings} Bindings */

export const { load, instantiate, useWasm } = makeLoader(createBindings, stamp, ownWasm);

const LEVELS = /** @type {const} */ (["go_ahead", "hold_firm", "needs_approval", "walk_away"]);

/** The rules in an instance of their own. @returns {Promise<import("../index.js").Rules>} */
export async function ruling() {
  return ruled(await instantiate(await load())).rules;
}

/**
 * The same with the coach, whose own instance has the rules in it too.
 * @param {typeof import("../coach/coach.js")} coach @returns {Promise<import("../index.js").CoachingRules>}
 */
export async function coaching({ instantiate, load, loadPhrases }) {
  // Nobody sees what the coach would put in a text to the buyer, so it never goes without what it is checked with.
  const [module, phrases] = await Promise.all([load(), loadPhrases()]);
  const bindings = await instantiate(module);
  bindings.learn_phrases(phrases);
  const { rules, by } = ruled(bindings);
  return {
    ...rules,
    coach: (deal, policy, now, records = []) =>
      /** @type {import("../index.js").Coaching} */ (by(policy).coach(dataText(deal), textOf(now), dataText(records))),
  };
}

/**
 * Many past deals, to be judged by a policy and perhaps a second one, in an instance whose memory goes with it.
 * @param {unknown} policy @param {unknown} other nothing: there is no second one @param {string} [today] @returns {Promise<import("walkaway:bindings-rules").PastHandle>}
 */
export async function lookingBack(policy, other, today = "") {
  const { Past } = await instantiate(await load());
  return new Past(dataText(policy), other === undefined || other === null ? "" : dataText(other), textOf(today));
}

/** @template {Bindings | CoachBindings} B @param {B} bindings */
function ruled(bindings) {
  /** The policy that was used last, checked. @type {{ text: string, rules: InstanceType<B["Rules"]> } | undefined} */
  let last;
  const by = (/** @type {unknown} */ policy) => {
    const text = dataText(policy);
    if (last?.text !== text) {
      last?.rules.free();
      last = { text, rules: /** @type {any} */ (new bindings.Rules(text)) };
    }
    return /** @type {InstanceType<B["Rules"]>} */ (last?.rules);
  };
  /** @type {import("../index.js").Rules} */
  const rules = {
    assess: (deal, policy, today) => /** @type {import("../index.js").Guidance} */ (by(policy).assess(dataText(deal), textOf(today))),
    score: (deals, policy, today) => by(policy).score(typeof deals === "string" ? deals : lines(deals), textOf(today)),
    scored,
    checkPolicy: (policy) => /** @type {import("../index.js").Guidance["policy"]} */ (by(policy).check()),
    checkMapping: (mapping, policy, deal) => {
      const own = by(policy);
      const mistakes = /** @type {import("../index.js").Guidance["errors"]} */ (own.check_mapping(dataText(mapping)));
      const values = deal ? /** @type {typeof mistakes} */ (own.unknown_values(dataText(deal))) : [];
      return [...mistakes, ...values];
    },
    defaultPolicy: () => fromText(bindings.default_policy()),
  };
  return { rules, by };
}

/** A day or a moment as the border takes it: what is no text is none. @param {unknown} given */
const textOf = (given) => (typeof given === "string" ? given : "");

/** One deal a line. @param {readonly unknown[]} deals */
function lines(deals) {
  let text = "";
  for (let place = 0; place < deals.length; place++) text += `${dataText(deals[place])}\n`;
  return text;
}

/** What a byte of `score` says. @param {number} code @returns {ReturnType<import("../index.js").Rules["scored"]>} */
function scored(code) {
  const [best, worst] = [LEVELS[code & 3], LEVELS[(code >> 2) & 3]];
  if (code > 31 || !best || !worst) return null;
  return { best, worst, wrong: (code & 16) > 0 };
}
