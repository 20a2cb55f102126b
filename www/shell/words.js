// What the command says.
import * as table from "walkaway:words-shell";
import { plainly } from "../words/messages.js";

/** A language of ours. @typedef {string} Lang */

/** A sentence. @param {Lang} lang @param {string} code @param {{ [name: string]: string | number }} [values] */
export const say = (lang, code, values) => plainly(table, lang, `shell-${code}`, values);
