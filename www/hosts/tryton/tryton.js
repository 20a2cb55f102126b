// The card in Tryton's web client. An admin's custom.js imports this file and calls `install`; see README.md.
import { decoded, jsonOf } from "../../plain/bytes.js";
import { explain } from "../../plain/explain.js";
import { bare } from "../../plain/json.js";
import { fieldsOf, mappingWith, MODEL } from "./opportunity.js";
import { Seat } from "./seat.js";
import { messageOf } from "../../plain/plain.js";
import { wordsOf } from "../../words/here.js";

/** @typedef {import("../../types/policy.js").Policy} Policy */
/** @typedef {import("../../types/mapping.js").Mapping} Mapping */
/**
 * @typedef {object} Options
 * @property {string | URL | Policy} [policy] the organisation's policy, or its address; without one the defaults judge
 * @property {Mapping} [mapping] where facts come from that Tryton itself has no field for, or another one for; see
 *   `mapping.json` for all the others
 */

/** Beside the form, as Tryton's own sidebar; above it where there is no room for both. */
const LOOK = `
.panel-body > .walkaway-seat { flex: 0 0 360px; min-width: 0; padding: 0 8px; overflow-y: auto; }
.walkaway-beside > div:first-child { min-width: 0; overflow: auto; }
.panel-body > .walkaway-seat > [role="alert"] { padding: 10px; border: 1px solid currentColor; overflow-wrap: anywhere; }
@media (max-width: 991px) { .panel-body > .walkaway-seat { flex: none; width: 100%; order: -1; } }
`;

/** @type {Map<SaoTab, Seat>} */
const seats = new Map();
let installed = false;

/** Puts a card beside every form of a sale opportunity, now and later. @param {Options} [options] */
export function install(options = {}) {
  if (installed) return;
  installed = true;
  const mapping = mappingWith(options.mapping);
  const settings = { mapping, fields: fieldsOf(mapping), policy: policyOf(options.policy) };
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(LOOK);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  jQuery(() => {
    const look = () => seat(globalThis.Sao?.Tab.tabs ?? [], settings);
    // Tryton says so whenever a tab has come or gone.
    jQuery("#tabs").on("ready", look);
    look();
  });
}

/** @param {SaoTab[]} tabs @param {import("./seat.js").Settings} settings */
function seat(tabs, settings) {
  for (const [tab, seat] of seats) {
    if (tabs.includes(tab)) continue;
    seats.delete(tab);
    seat.leave();
  }
  for (const tab of tabs) {
    const { screen } = tab;
    if (screen?.model_name !== MODEL || seats.has(tab)) continue;
    seats.set(tab, new Seat(Object.assign(tab, { screen }), settings));
  }
}

/** Gives the policy, which is read once; after a failure it is asked for again. @param {Options["policy"]} policy */
function policyOf(policy) {
  if (typeof policy !== "string" && !(policy instanceof URL)) return async () => policy;
  const address = new URL(policy, document.baseURI).href;
  /** @type {Promise<Policy> | undefined} */
  let reading;
  return () => {
    reading ??= readPolicy(address);
    reading.catch(() => (reading = undefined));
    return reading;
  };
}

/** @param {string} address @returns {Promise<Policy>} */
async function readPolicy(address) {
  const answer = await fetch(address, bare(/** @type {const} */ ({ cache: "no-cache" })));
  if (!answer.ok) throw new Error(`${address} answers ${answer.status}`);
  const read = decoded(await answer.arrayBuffer());
  try {
    return /** @type {Policy} */ (jsonOf(read));
  } catch (error) {
    throw new Error(`${address}: ${explain(read.text, wordsOf(document.documentElement.lang)) || messageOf(error)}`);
  }
}
