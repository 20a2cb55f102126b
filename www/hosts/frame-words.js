// What the frame and its helper say when there is no card to say it.
import * as table from "walkaway:words-hosts/frame";
import { wordsOf } from "../words/here.js";
import { messagesOf, plainly } from "../words/messages.js";

/** @typedef {string} Reason why there is no card: a message `frame-<reason>` */

/** Whether something is a reason that there is a text for. @param {unknown} value @returns {value is Reason} */
export function isReason(value) {
  return typeof value === "string" && messagesOf(table, wordsOf("")).has(`frame-${value}`);
}

/** A text in a language. @param {unknown} lang @param {string} code */
export const say = (lang, code) => plainly(table, lang, `frame-${code}`);

/**
 * Says why there is no card. Text only, never markup.
 * @param {Document} page @param {unknown} lang @param {Reason} reason @param {string[]} [details]
 */
export function noticeOf(page, lang, reason, details = []) {
  const notice = page.createElement("div");
  notice.className = "walkaway-notice";
  notice.setAttribute("role", "alert");
  notice.lang = wordsOf(lang);
  notice.dataset.reason = reason;
  const line = (/** @type {string} */ tag, /** @type {string} */ text) => {
    const element = page.createElement(tag);
    element.textContent = text;
    notice.append(element);
  };
  line("strong", say(lang, "title"));
  line("p", say(lang, reason));
  for (const detail of details) line("code", detail);
  return notice;
}

/** Says that nobody can tell whose page is around the one that shows the card. @param {Document} page @param {unknown} lang */
export function noteOf(page, lang) {
  const note = page.createElement("p");
  note.className = "walkaway-note";
  note.setAttribute("role", "note");
  note.lang = wordsOf(lang);
  note.textContent = say(lang, "unknown-above");
  return note;
}
