// Two policies beside each other: which settings differ, between which prices a row's verdict does, and which deals change
// theirs, each by the setting that does it alone.
import { dealsOf } from "./score.js";
import { verdictText } from "./tests.js";
import { changes, exchanged, whole } from "./whole.js";

/** @typedef {import("./main.js").Shell} Shell */
/** @typedef {{ setting: string, before: any, after: any }} Setting */
/** Limits as decimal text; nothing where there are none. @typedef {{ threshold: string | null, floor: string | null }} Limits */
/** @typedef {{ row: string, before: Limits, after: Limits, currency: string }} RowChange */
/** @typedef {{ line: number, id: string, before: string, after: string, by: string[] }} DealChange */

/** No organisation's segment, and near none. */
const OTHER = "----";

/**
 * Settings that differ. Of the version and the contact nothing is judged.
 * @param {Shell} shell @param {any} before @param {any} after @returns {Setting[]}
 */
export function settings({ rules }, before, after) {
  const defaults = rules.defaultPolicy();
  const found = changes(whole(defaults, before), whole(defaults, after));
  return found.filter(({ path }) => !/^(\$?schema|version|contact|note)$/.test(path)).map(({ path, before, after }) => ({ setting: path, before, after }));
}

/**
 * The limits of each row of either policy for a cost, where they differ. They are those of the rules: between the two
 * thresholds, and between the two floors, lie exactly the effective prices whose verdict differs.
 * @param {Shell} shell @param {any} before @param {any} after @param {string} cost @returns {RowChange[]}
 */
export function rows({ rules, today }, before, after, cost) {
  const defaults = rules.defaultPolicy();
  const [old, now] = [whole(defaults, before), whole(defaults, after)];
  /** @type {Map<string, { segment?: string, size?: number }>} */
  const all = new Map();
  for (const policy of [old, now]) {
    for (const row of policy.price?.rows ?? []) all.set(JSON.stringify([row.segment ?? null, row.size_from ?? 0]), { segment: row.segment, size: row.size_from });
  }
  const found = [];
  for (const { segment, size } of all.values()) {
    const limits = (/** @type {any} */ policy, /** @type {any} */ merged) => {
      // A row for all is that of a segment which no other row names.
      const deal = { schema: "walkaway.deal/2", currency: merged.currency, cost: { direct: cost, overhead: "0" }, segment: segment ?? OTHER, seats: size ?? 1 };
      const { price } = rules.assess(/** @type {any} */ (deal), policy, today);
      const known = (/** @type {any} */ span) => (span && span.most && span.least.published === span.most.published ? String(span.most.published) : null);
      return { threshold: known(price.threshold), floor: known(price.floor) };
    };
    const [one, two] = [limits(before, old), limits(after, now)];
    const row = [segment, size && `${size}+`].filter(Boolean).join(" ");
    if (one.threshold !== two.threshold || one.floor !== two.floor) found.push({ row, before: one, after: two, currency: String(now.currency ?? "") });
  }
  return found;
}

/**
 * The deals that change their verdict, and by which settings alone.
 * @param {Shell} shell @param {any} before @param {any} after @param {string} file
 * @param {(change: DealChange) => void} tell
 * @returns {Promise<{ all: number, changed: number }>}
 */
export async function deals(shell, before, after, file, tell) {
  const { rules, today } = shell;
  const defaults = rules.defaultPolicy();
  const old = whole(defaults, before);
  const differing = settings(shell, before, after);
  // One change at a time: a policy each, made once.
  const single = differing.map(({ setting, after }) => ({ setting, policy: exchanged(old, setting, after) }));
  let [all, changed] = [0, 0];
  for await (const { rows } of dealsOf(shell, file, () => {})) {
    const list = rows.map(({ deal }) => deal);
    const one = rules.score(list, before, today);
    const two = rules.score(list, after, today);
    all += list.length;
    for (const [place, { line, deal }] of rows.entries()) {
      const [from, to] = [rules.scored(one[place] ?? 255), rules.scored(two[place] ?? 255)];
      if (verdictText(from) === verdictText(to)) continue;
      changed++;
      const by = single.filter(({ policy }) => verdictText(rules.scored(rules.score([deal], policy, today)[0] ?? 255)) === verdictText(to));
      tell({ line, id: String(deal?.id ?? ""), before: verdictText(from), after: verdictText(to), by: by.map(({ setting }) => setting) });
    }
  }
  return { all, changed };
}
