// One part of a page on paper: everything that is not it, or around it, is out of sight while the browser prints.

import { bare } from "../../plain/json.js";

/** @param {Element | null} part */
export function printed(part) {
  if (!part) return;
  /** @type {[HTMLElement | SVGElement, string, string][]} */
  const hidden = [];
  const hide = (/** @type {Element} */ element) => {
    const { style } = /** @type {HTMLElement} */ (element);
    if (!style) return;
    hidden.push([/** @type {HTMLElement} */ (element), style.getPropertyValue("display"), style.getPropertyPriority("display")]);
    style.setProperty("display", "none", "important");
  };
  for (const off of part.querySelectorAll(".off-paper")) hide(off);
  /** @type {Node | null} */
  let at = part;
  while (at && at !== document.body) {
    /** @type {Node | null} */
    const parent = at.parentNode;
    for (const child of parent instanceof Element || parent instanceof ShadowRoot ? parent.children : []) if (child !== at) hide(child);
    at = parent instanceof ShadowRoot ? parent.host : parent;
  }
  part.classList.add("on-paper");
  const back = () => {
    part.classList.remove("on-paper");
    for (const [{ style }, value, priority] of hidden.splice(0)) value ? style.setProperty("display", value, priority) : style.removeProperty("display");
  };
  addEventListener("afterprint", back, bare({ once: true }));
  print();
}
