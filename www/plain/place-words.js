// What is said of a text that is no JSON, to whoever writes it: what, and how to fix it.
import * as table from "walkaway:words-hosts/place";
import { plainly } from "../words/messages.js";

/** @param {{ code: string, with?: { [name: string]: string | number } }} mistake @param {string} lang */
export const jsonMistakeText = ({ code, with: given }, lang) => plainly(table, lang, `place-${code}`, given);

/** Where. @param {{ line: number, column: number }} place @param {string} lang */
export const placeText = ({ line, column }, lang) => plainly(table, lang, "place-at", { line, column });
