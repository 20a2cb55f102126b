// This CRM's side of the card: it writes what the card intends, in memory, once per intent.
import { put } from "./dom.js";

/**
 * @param {object} page
 * @param {(id: string) => any} page.entry the record of that deal
 * @param {(entry: any, said: "applied" | "requested" | "recorded") => void} page.wrote something was written; the page draws it
 */
export function createHost({ entry, wrote }) {
  /** @type {Map<string, { status: string, message?: string }>} */
  const answered = new Map();

  /** @param {any} intent */
  function write(intent) {
    const record = entry(intent.deal_id);
    if (!record) return { status: "rejected", message: intent.deal_id };
    if (intent.kind === "answer") {
      put(record.deal, intent.path, intent.value);
      record.deal.missing = record.deal.missing?.filter((/** @type {any} */ each) => each.path !== intent.path);
      record.touched = true;
      queueMicrotask(() => wrote(record, "applied"));
      return { status: "applied" };
    }
    if (intent.kind === "request_approval") {
      const amount = (/** @type {any} */ money) => (typeof money === "object" ? money?.amount : money);
      const { up_to, criteria, signs } = intent;
      record.requests.push({
        covers: intent.covers,
        term: intent.term,
        down_to: amount(intent.down_to),
        at_cost: amount(intent.at_cost),
        up_to,
        criteria,
        signs,
        roles: [...(intent.roles ?? [])],
        granted: [],
        justification: intent.justification ?? "",
      });
      queueMicrotask(() => wrote(record, "requested"));
      return { status: "applied" };
    }
    if (intent.kind === "record") {
      record.records.push(intent.record);
      queueMicrotask(() => wrote(record, "recorded"));
      return { status: "applied" };
    }
    return { status: "unsupported" };
  }

  return {
    /** @param {any} intent */
    async intent(intent) {
      const before = answered.get(intent.intent_id);
      if (before) return before;
      const answer = write(intent);
      answered.set(intent.intent_id, answer);
      return answer;
    },
  };
}
