// What is wrong with a text that is no JSON, in a line, and what is odd about a mapping: loaded when there is something to explain.
export { doubtsOf } from "../hosts/doubts.js";
import { lookThrough, withoutMark } from "./places.js";
import { jsonMistakeText, placeText } from "./place-words.js";

/** The mistake with its place; nothing where there is none. @param {string} text @param {string} lang @returns {string} */
export function explain(text, lang) {
  const { mistake } = lookThrough(withoutMark(text));
  return mistake ? `${placeText(mistake, lang)} ${jsonMistakeText(mistake, lang)}` : "";
}
