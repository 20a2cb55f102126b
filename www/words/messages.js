// Messages by their names, as pkg-scripts/lib/words.mjs makes them of the language files.
import { WalkawayError } from "../loading/errors.js";
import { bare } from "../plain/json.js";
import { wordsOf } from "./here.js";

/**
 * The messages of a part: their names, and at the same places the messages of each language that is here.
 * @typedef {object} Table
 * @property {string} ids
 * @property {Record<string, string>} texts
 * @property {Table} [first] what is said before a language is here, in all of them
 * @property {(language: string) => Promise<void>} load brings a language here, and does nothing for one that is
 */

/** @type {Map<Table, Record<string, Map<string, string>>>} */
const tables = new Map();

/** Whether a table's messages in a language are here: its own ones, not only those for while it loads. @param {Table} table @param {string} lang */
export const isHere = (table, lang) => Object.hasOwn(table.texts, wordsOf(lang));

/** Brings messages in a language here; what is here is not loaded again. @param {string} lang @param {Table[]} wanted */
export async function bring(lang, ...wanted) {
  const language = wordsOf(lang);
  try {
    await Promise.all(wanted.map((table) => table.load(language)));
  } catch (cause) {
    throw new WalkawayError("network", `the words in "${language}" could not be loaded`, { cause });
  }
}

/** The messages of a table in a language, by id; of one that is not here, what is said before it is. @param {Table} table @param {string} language @returns {Map<string, string>} */
export function messagesOf(table, language) {
  if (!Object.hasOwn(table.texts, language)) return table.first ? messagesOf(table.first, language) : new Map();
  const known = tables.get(table) ?? bare(/** @type {Record<string, Map<string, string>>} */ ({}));
  tables.set(table, known);
  if (!known[language]) {
    // Names that begin alike share a line.
    const names = table.ids.split("\n").flatMap((line) => {
      const [first, ...rest] = line.split(" ");
      return rest.map((end) => first + (end && `-${end}`));
    });
    const lines = (table.texts[language] ?? "").split("\n");
    known[language] = new Map(names.map((id, place) => [id, (lines[place] ?? "").replaceAll("¶", "\n")]));
  }
  return known[language];
}

/** The message with each parameter in its place. @param {string} message @param {(name: string, start: number, any: boolean) => string} value */
export const filled = (message, value) => message.replace(/\$(\??)(\w+)/g, (_, any, name, start) => value(name, start, any !== ""));

/**
 * Says what needs no more than texts and numbers as they are: where the card's words are not at hand.
 * @param {Table} table @param {unknown} lang @param {string} id @param {{ [name: string]: unknown }} [values]
 * @returns {string}
 */
export function plainly(table, lang, id, values = {}) {
  const message = messagesOf(table, wordsOf(lang)).get(id);
  return message === undefined ? id : filled(message, (name) => String(Object.hasOwn(values, name) ? values[name] : `{${name}}`));
}
