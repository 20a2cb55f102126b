// When what is shown has to be judged anew though nobody gave anything new: the day at the user's place has changed, a
// deadline of the coach has passed, the page is looked at again, or it is in another language now.
//
// Computers sleep, clocks are set, people travel: no timer is trusted for longer than a minute, and none runs while
// nobody looks. One watch serves every card of the page.

import { RETURN } from "../keeping/store.js";
import { bare } from "../plain/json.js";

const MINUTE = 60_000;
/** Timers may be early: a moment later it surely is the next minute. */
const SLACK = 20;

/** @type {Set<(looked: boolean) => void>} */
const watching = new Set();
/** @type {ReturnType<typeof setTimeout> | undefined} */
let timer;
/** @type {MutationObserver | undefined} */
let languages;

/**
 * Calls `wake` at most once a minute while the page is in sight, and whenever it is looked at again or some part of it
 * is said to be in another language (`looked`). The
 * function it gives ends that.
 * @param {(looked: boolean) => void} wake
 */
export function watchTime(wake) {
  // One of its own: the same function twice is two watches.
  const own = (/** @type {boolean} */ looked) => wake(looked);
  if (watching.size === 0) begin();
  watching.add(own);
  return () => {
    if (watching.delete(own) && watching.size === 0) end();
  };
}

function begin() {
  globalThis.document?.addEventListener("visibilitychange", seen);
  globalThis.addEventListener?.("pageshow", shown);
  if (typeof MutationObserver === "function" && globalThis.document) {
    languages = new MutationObserver(() => tell(true));
    languages.observe(globalThis.document, bare({ subtree: true, attributeFilter: ["lang"] }));
  }
  next();
}

function end() {
  globalThis.document?.removeEventListener("visibilitychange", seen);
  globalThis.removeEventListener?.("pageshow", shown);
  languages?.disconnect();
  clearTimeout(timer);
  timer = languages = undefined;
}

function seen() {
  clearTimeout(timer);
  if (globalThis.document.visibilityState !== "visible") return;
  // What is kept is read anew before anything is judged by it.
  globalThis.dispatchEvent?.(new Event(RETURN));
  tell(true);
  next();
}

/** Back out of the browser's memory of pages. @param {PageTransitionEvent} event */
function shown(event) {
  if (event.persisted) seen();
}

/** Waits for the next full minute of the clock, which midnight is. */
function next() {
  clearTimeout(timer);
  if (globalThis.document?.visibilityState !== "visible") return;
  timer = setTimeout(() => {
    tell(false);
    next();
  }, MINUTE - (Date.now() % MINUTE) + SLACK);
}

/** @param {boolean} looked */
function tell(looked) {
  // Each after the other, so that one that fails keeps nobody from waking.
  for (const wake of watching) queueMicrotask(() => watching.has(wake) && wake(looked));
}
