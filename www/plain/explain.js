// What is wrong with a text that is no JSON, in a line: loaded when there is one to explain.
import { lookThrough, withoutMark } from "./places.js";
import { jsonMistakeText, placeText } from "./place-words.js";

/** The mistake with its place; nothing where there is none. @param {string} text @param {string} lang @returns {string} */
export function explain(text, lang) {
  const { mistake } = lookThrough(withoutMark(text));
  return mistake ? `${placeText(mistake, lang)} ${jsonMistakeText(mistake, lang)}` : "";
}
