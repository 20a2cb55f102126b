// What Tryton keeps for the card. It has no fields for a cost, a term or a warning sign, but every opportunity can
// carry attachments and notes: the answers are one attachment, and what happened is a note each, which colleagues can
// read and nobody can rewrite.
import { bare, fromText, toText } from "../../plain/json.js";
import { MODEL, reference } from "./opportunity.js";
import { call, TrytonError } from "./rpc.js";
import { named, say } from "./words.js";

/** @typedef {import("../../card/ledger.js").Intent} Intent */
/** @typedef {import("../../card/ledger.js").IntentResult} IntentResult */
/** @typedef {Record<string, unknown>} Answers */

const ATTACHMENT = "walkaway.json";
const ANSWERS = "walkaway.answers/1";
/** A note's last line starts with one of these; what follows is for the card. */
const MARKS = { record: "walkaway.record/1", request_approval: "walkaway.request/1" };
/** More notes than this are no negotiation. */
const NOTES = 500;
const TRIES = 3;

/** @param {number} id */
const attachments = (id) => [["resource", "=", reference(id)], ["name", "=", ATTACHMENT], ["type", "=", "data"]];

/** The attachments with answers, oldest first: two tabs may each have made one. @param {number} id */
async function readAttachments(id) {
  const rows = await call("ir.attachment", "search_read", [attachments(id), 0, null, [["id", "ASC"]], ["data", "_timestamp"]]);
  return rows.map((/** @type {any} */ row) => ({ id: row.id, timestamp: row._timestamp, answers: answersIn(row.data) }));
}

/** @param {unknown} data the bytes of an attachment @returns {Answers} */
function answersIn(data) {
  try {
    const { schema, answers } = fromText(new TextDecoder("utf-8", bare({ fatal: true })).decode(/** @type {Uint8Array} */ (data)));
    if (schema === ANSWERS && typeof answers === "object" && answers !== null && !Array.isArray(answers)) return answers;
  } catch {
    // Said below: whoever edited it by hand can see to it.
  }
  throw new TrytonError("unreadable", say("unreadable"));
}

/** The answers kept with an opportunity. @param {number} id @returns {Promise<Answers>} */
export async function readAnswers(id) {
  const found = await readAttachments(id);
  return Object.assign({}, ...found.map((/** @type {any} */ each) => each.answers));
}

/**
 * Writes an answer, beside whatever others have written meanwhile; `null` takes it back.
 * @param {number} id @param {string} path @param {unknown} value
 */
export async function keepAnswer(id, path, value) {
  for (let turn = 1; ; turn++) {
    try {
      return await writeAnswer(id, path, value);
    } catch (error) {
      const overtaken = error instanceof TrytonError && error.kind === "ConcurrencyException";
      if (!overtaken || turn === TRIES) throw error;
    }
  }
}

/** @param {number} id @param {string} path @param {unknown} value */
async function writeAnswer(id, path, value) {
  const found = await readAttachments(id);
  const { [path]: _, ...answers } = Object.assign({}, ...found.map((/** @type {any} */ each) => each.answers));
  if (value !== null) answers[path] = value;
  const data = new TextEncoder().encode(toText({ schema: ANSWERS, answers }, { indent: " " }));
  const [newest] = found.slice(-1);
  if (newest) {
    // Tryton refuses the write when the attachment has changed since.
    const _timestamp = { [`ir.attachment,${newest.id}`]: newest.timestamp };
    await call("ir.attachment", "write", [[newest.id], { data }], { _timestamp });
  } else {
    await call("ir.attachment", "create", [[{ name: ATTACHMENT, type: "data", resource: reference(id), data }]]);
  }
  const older = found.slice(0, -1).map((/** @type {any} */ each) => each.id);
  if (older.length > 0) await call("ir.attachment", "delete", [older]);
}

/** @param {number} id @param {string} part of a note's text @param {number} limit */
async function findNotes(id, part, limit) {
  const domain = [["resource", "=", reference(id)], ["message", "like", `%${part}%`]];
  return call("ir.note", "search_read", [domain, 0, limit, [["id", "ASC"]], ["message"]]);
}

/** What happened with an opportunity, from its notes. @param {number} id @returns {Promise<object[]>} */
export async function readRecords(id) {
  const notes = await findNotes(id, `${MARKS.record} {`, NOTES);
  return notes.flatMap((/** @type {{ message: string }} */ { message }) => recordIn(message) ?? []);
}

/** @param {string} message @returns {object | undefined} */
export function recordIn(message) {
  const line = message.split("\n").find((each) => each.startsWith(`${MARKS.record} {`));
  try {
    return line && fromText(line.slice(MARKS.record.length));
  } catch {
    // Somebody's own note that looks like one of ours.
    return undefined;
  }
}

/**
 * Writes what happened, or what is asked for, as a note. The same intent again writes nothing again.
 * @param {number} id @param {Intent} intent
 */
export async function keepNote(id, intent) {
  const { intent_id, kind, record, ...wish } = intent;
  const mark = kind === "record" ? MARKS.record : MARKS.request_approval;
  const what = /** @type {Record<string, unknown>} */ (kind === "record" ? record : { id: intent_id, ...wish });
  const there = await findNotes(id, `"id":${toText(what.id)}`, 1);
  if (there.length > 0) return;
  const lines = kind === "record" ? told(what) : asked(what);
  const message = [...lines, "", `${mark} ${toText({ id: what.id, ...what })}`].join("\n");
  await call("ir.note", "create", [[{ resource: reference(id), message }]]);
}

/** What happened, in words. @param {any} record */
function told(record) {
  const { kind, on, value, reasons, door, referred_to, note, by, justification } = record;
  return [
    named("kind", String(kind)),
    ...line("label-on", on),
    ...line("label-value", money(value, record.currency)),
    ...line("label-reasons", Array.isArray(reasons) ? reasons.map((each) => named("reason", String(each))).join(", ") : ""),
    ...line("label-door", door && named("door", String(door))),
    ...line("label-referred_to", referred_to),
    ...line("label-by", by),
    ...line("label-justification", justification),
    ...line("label-note", note),
  ];
}

/** What is asked for, in words. @param {any} wish */
function asked({ covers, term, down_to, at_cost, up_to, criteria, signs, roles, justification }) {
  const ids = (/** @type {unknown} */ list) => (Array.isArray(list) ? list.join(", ") : "");
  return [
    say("kind-request_approval"),
    ...line("label-covers", [covers && named("covers", String(covers)), term].filter(Boolean).join(": ")),
    ...line("label-down_to", money(down_to, undefined)),
    ...line("label-at_cost", money(at_cost, undefined)),
    ...line("label-up_to", up_to),
    ...line("label-criteria", ids(criteria)),
    ...line("label-signs", ids(signs)),
    ...line("label-roles", ids(roles)),
    ...line("label-justification", justification),
  ];
}

/** @param {string} label @param {unknown} value */
function line(label, value) {
  return typeof value === "string" && value !== "" ? [`${say(label)}: ${value}`] : [];
}

/** @param {any} value an amount, perhaps with its currency @param {unknown} currency otherwise */
function money(value, currency) {
  const amount = value?.amount ?? value;
  if (typeof amount !== "string" && typeof amount !== "number") return "";
  return [amount, value?.currency ?? currency].filter(Boolean).join(" ");
}

/** Whether the opportunity is still as the form read it. @param {SaoRecord} record */
export async function isCurrent(record) {
  if (!record._timestamp) return true;
  const [row] = await call(MODEL, "read", [[record.id], ["_timestamp"]]);
  return row?._timestamp === record._timestamp;
}
