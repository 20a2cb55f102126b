// What is in the card's place while it loads and when it fails. Text only, never markup.
import { worthRetrying } from "../loading/errors.js";
import { bare } from "../plain/json.js";

/** @typedef {(id: string, parameters?: Record<string, unknown>) => string} Words */

/** @param {string} tag @param {string} name @param {string} [text] */
function made(tag, name, text) {
  const element = document.createElement(tag);
  element.className = name;
  if (text !== undefined) element.textContent = text;
  return element;
}

/** @param {Words} words */
export function loadingNotice(words) {
  const notice = made("div", "shim shim-loading", words("shim-loading"));
  notice.setAttribute("role", "status");
  return notice;
}

/** @param {Words} words @param {import("../loading/errors.js").WalkawayError} error @param {() => void} retry */
export function failureNotice(words, error, retry) {
  const notice = made("div", "shim shim-failed");
  notice.setAttribute("role", "alert");
  notice.dataset.code = error.code;
  notice.append(made("p", "shim-title", words("shim-failed")), made("p", "shim-text", words(`shim-error-${error.code}`)));
  if (error.directive) notice.append(made("code", "shim-directive", error.directive));
  if (error.address && error.code !== "csp") {
    notice.append(made("p", "shim-text", words("shim-address", { address: { text: error.address } })));
  }
  if (worthRetrying(error.code)) {
    const button = made("button", "shim-button", words("shim-retry"));
    button.setAttribute("type", "button");
    button.addEventListener("click", retry, bare({ once: true }));
    notice.append(button);
  }
  return notice;
}

/** Somebody writes into the card again and again: what it says, in plain. @param {Words} words @param {string} verdict */
export function touchedNotice(words, verdict) {
  const notice = made("div", "shim shim-stale", words("shim-touched", { value: { text: verdict } }));
  notice.setAttribute("role", "alert");
  notice.translate = false;
  return notice;
}

/** The newest change could not be drawn: what is below is older. @param {Words} words */
export function staleNotice(words) {
  const notice = made("div", "shim shim-stale", words("shim-stale"));
  notice.setAttribute("role", "alert");
  return notice;
}
