// A sale opportunity of Tryton as the deal that the card judges: what the form holds at this moment, saved or not, and
// what is looked up beside it. What stands for what is the mapping's affair.
import { mapRecord } from "../map.js";
import { problemText } from "../map-words.js";
import usual from "./mapping.json" with { type: "json" };
import { call, isForbidden } from "./rpc.js";

/** @typedef {import("../../types/deal.js").Deal} Deal */
/** @typedef {import("../../types/deal.js").Alternative} Alternative */
/** @typedef {import("../../types/mapping.js").Mapping} Mapping */
/** @typedef {import("../../types/mapping.js").Why} Why */

export const MODEL = "sale.opportunity";

/** What the usual mapping and the other lookups need of a record. */
const FIELDS = ["number", "description", "party", "address", "currency", "amount", "payment_term", "employee", "end_date", "state"];

/** A lead is not qualified yet; a converted one has become a quotation. What is between says nothing of how far it is. */
const STAGES = /** @type {Record<string, Deal["stage"]>} */ ({ lead: "qualification", converted: "closing" });
/** @type {Record<string, Deal["outcome"]>} */
const OUTCOMES = { won: "won", lost: "lost" };
const OPEN = ["lead", "opportunity", "converted"];

/** As many of the other opportunities as the rules read. */
const ALTERNATIVES = 50;

/** Tryton's name of a record, by which notes and attachments hang on it. @param {number} id */
export const reference = (id) => `${MODEL},${id}`;

/** The usual mapping with an organisation's own in it: a fact that both name is taken from theirs. @param {Mapping} [own] @returns {Mapping} */
export function mappingWith(own = {}) {
  const common = /** @type {Mapping} */ (usual);
  return { ...common, ...own, fields: { ...common.fields, ...own.fields } };
}

/** The fields of the record that a mapping reads, beside those that are always read. @param {Mapping} mapping */
export function fieldsOf(mapping) {
  const paths = Object.values(mapping.fields ?? {}).flatMap(({ from, currency_from }) => [from ?? [], currency_from ?? []].flat());
  const names = paths.map((path) => String(path).split(".")[0] ?? "");
  return [...new Set([...FIELDS, ...names])].filter((name) => !["", "id", "stage"].includes(name));
}

/**
 * What a form holds now, by the field's name: text, decimal text, a day, or of a related record its id and name.
 * @typedef {{ id: number, [field: string]: any }} Values
 */

/** Whether the form has read what it shows, so that its values can be taken. @param {SaoRecord} record @param {string[]} names */
export function isRead(record, names) {
  return names.every((name) => !(name in record.model.fields) || record.is_loaded(name));
}

/** @param {SaoRecord} record @param {string[]} names @returns {Values} */
export function valuesOf(record, names) {
  /** @type {Values} */
  const values = { id: record.id };
  for (const name of names) {
    const field = record.model.fields[name];
    if (field) values[name] = valueOf(record, field);
  }
  return values;
}

/** @param {SaoRecord} record @param {SaoField} field */
function valueOf(record, field) {
  const value = record.field_get(field.name);
  if (value === null || value === undefined || value === "") return null;
  if (field.description.type === "many2one") return { id: value, rec_name: record.field_get_client(field.name) };
  return scalar(value);
}

/** What lasts of a value that the web client has read: a day as `YYYY-MM-DD`, a number as its digits. @param {any} value */
function scalar(value) {
  if (value?.isDate || value?.isDateTime) return value.format("YYYY-MM-DD");
  // A decimal number is an object here.
  const plain = value instanceof Number ? value.valueOf() : value;
  if (typeof plain === "number") return Number.isFinite(plain) ? String(plain) : null;
  return ["string", "boolean"].includes(typeof value) ? value : null;
}

/** Looks up what belongs to a record and is not in its form, each thing once. */
export class Lookups {
  /** @type {Map<string, Promise<any>>} */
  #found = new Map();

  /** All of it is asked for anew. */
  forget() {
    this.#found.clear();
  }

  /** @template T @param {string} key @param {() => Promise<T>} ask @returns {Promise<T>} */
  #once(key, ask) {
    const known = this.#found.get(key);
    if (known) return known;
    const asked = ask();
    this.#found.set(key, asked);
    // A failure is not remembered: the next change of the form asks again.
    asked.catch(() => this.#found.delete(key));
    return asked;
  }

  /** A field of a saved record that its form does not show. @param {number} id @param {string} name */
  hidden(id, name) {
    return this.#once(`hidden ${id} ${name}`, async () => {
      const [{ [name]: value }] = await call(MODEL, "read", [[id], [name]]);
      if (typeof value !== "number") return scalar(value);
      // A whole number may be another record's id, whose name comes along when it is asked for.
      const [row] = await call(MODEL, "read", [[id], [name, `${name}.rec_name`]]).catch(() => [{}]);
      const related = row[`${name}.`];
      return related ? { id: value, rec_name: related.rec_name } : String(value);
    });
  }

  /** ISO 4217. @param {number} id @returns {Promise<string>} */
  currency(id) {
    return this.#once(`currency ${id}`, async () => (await call("currency.currency", "read", [[id], ["code"]]))[0].code);
  }

  /** The ISO 3166 code of an address's country. @param {number} id @returns {Promise<string | null>} */
  country(id) {
    return this.#once(`country ${id}`, async () => {
      const [address] = await call("party.address", "read", [[id], ["country.code"]]);
      return address["country."]?.code ?? null;
    });
  }

  /** After how many days all is paid, if the term says so in days. @param {number} id @returns {Promise<string | null>} */
  paymentDays(id) {
    return this.#once(`payment ${id}`, async () => {
      const names = ["days", "weeks", "months", "day", "month", "weekday"];
      const domain = [["line.payment", "=", id]];
      return days(await call("account.invoice.payment_term.line.delta", "search_read", [domain, 0, null, null, names]));
    });
  }

  /** The owner's other open opportunities. @param {number} id @param {number} employee @returns {Promise<Alternative[]>} */
  alternatives(id, employee) {
    return this.#once(`alternatives ${id} ${employee}`, async () => {
      const domain = [["employee", "=", employee], ["state", "in", OPEN], ["id", "!=", id]];
      const order = [["amount", "DESC NULLS LAST"], ["id", "ASC"]];
      const names = ["rec_name", "description", "amount", "currency.code", "conversion_probability", "end_date", "state"];
      return (await call(MODEL, "search_read", [domain, 0, ALTERNATIVES, order, names])).map(alternative);
    });
  }
}

/** @param {Record<string, number | null>[]} deltas of the parts of a payment term */
function days(deltas) {
  let longest = 0;
  for (const { days, weeks, months, day, month, weekday } of deltas) {
    // The end of a month, or a Friday: how many days that is depends on the day of the invoice.
    if (day || month || weekday) return null;
    longest = Math.max(longest, (days ?? 0) + 7 * (weeks ?? 0) + 30 * (months ?? 0));
  }
  return String(longest);
}

/** @param {any} row @returns {Alternative} */
function alternative(row) {
  const stage = STAGES[row.state];
  const [amount, probability, close_on] = [row.amount, row.conversion_probability, row.end_date].map(scalar);
  return {
    id: reference(row.id),
    name: row.description || row.rec_name,
    ...(amount === null ? {} : { amount: { amount, currency: row["currency."]?.code } }),
    ...(probability === null ? {} : { probability }),
    ...(close_on === null ? {} : { close_on }),
    ...(stage ? { stage } : {}),
    qualified: row.state !== "lead",
  };
}

/**
 * The deal of a record.
 * @param {Values} values what the form holds
 * @param {string[]} names all fields that are wanted of it
 * @param {Lookups} lookups
 * @param {Mapping} mapping
 * @returns {Promise<Deal>}
 */
export async function dealOf(values, names, lookups, mapping) {
  const { id, ...shown } = values;
  /** @type {{ [path: string]: Why }} */
  const withheld = {};
  /** What is looked up, or why it cannot be had. @param {string} path @param {() => Promise<any>} ask */
  const look = async (path, ask) => {
    try {
      return await ask();
    } catch (error) {
      withheld[path] = isForbidden(error) ? "forbidden" : "error";
      return null;
    }
  };
  /** @type {Record<string, any>} */
  const it = { ...shown, ...(id >= 0 ? { id: reference(id) } : {}) };
  if (id >= 0) {
    for (const name of names.filter((name) => !(name in shown))) it[name] = await look(name, () => lookups.hidden(id, name));
  }
  const { currency, payment_term, address, employee, state } = it;
  it.stage = STAGES[state];
  if (currency) it.currency = { ...currency, code: await look("currency.code", () => lookups.currency(currency.id)) };
  if (payment_term) it.payment_term = { ...payment_term, days: await look("payment_term.days", () => lookups.paymentDays(payment_term.id)) };
  if (address) it.address = { ...address, country: await look("address.country", () => lookups.country(address.id)) };
  const alternatives = employee && (await look("alternatives", () => lookups.alternatives(id, employee.id)));

  const { deal, problems } = mapRecord(mapping, it, { withheld });
  for (const problem of problems) complain(problemText(problem, "en"));
  if (alternatives) deal.leverage = { .../** @type {object | undefined} */ (deal.leverage), alternatives };
  // Most opportunities have no last day while they are open: that is nothing to complain about.
  const missing = (deal.missing ?? []).filter(({ path, why }) => path !== "close_on" || why !== "empty");
  if (!alternatives) missing.push({ path: "leverage.alternatives", why: withheld.alternatives ?? "empty" });
  deal.missing = missing;
  // An open one lacks nothing by not having ended.
  if (OUTCOMES[state]) deal.outcome ??= OUTCOMES[state];
  return /** @type {Deal} */ (deal);
}

/** What was said to the admin before. @type {Set<string>} */
const said = new Set();

/** @param {string} problem */
function complain(problem) {
  if (said.has(problem)) return;
  said.add(problem);
  console.warn(`walkaway: mapping: ${problem}`);
}
