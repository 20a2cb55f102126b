// What the adapter itself says: in notes that colleagues read in Tryton, and where a wish cannot be carried out.
// Everything on the card has its own words.
import * as table from "walkaway:words-hosts/tryton";
import { wordsOf } from "../../words/here.js";
import { messagesOf, plainly } from "../../words/messages.js";

/** The language that Tryton speaks with this user. */
const spoken = () => wordsOf(document.documentElement.lang);

/** A text. @param {string} word */
export const say = (word) => plainly(table, spoken(), `tryton-${word}`);

/** A code in words where there are any, otherwise as it is. @param {string} what such as `reason` @param {string} code */
export const named = (what, code) => messagesOf(table, spoken()).get(`tryton-${what}-${code}`) ?? code;
