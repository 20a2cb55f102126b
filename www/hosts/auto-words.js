// What an admin reads in the card's place when the two lines on the page lack something.
import * as table from "walkaway:words-hosts/auto";
import { plainly } from "../words/messages.js";

/** A sentence. @param {string} lang @param {string} code @param {{ [name: string]: string | number }} [values] */
export const say = (lang, code, values) => plainly(table, lang, `auto-${code}`, values);
