// What stands on the screen is what was drawn, whoever else writes into the page: translators replace texts by <font>,
// extensions put nodes in, a CRM's own scripts empty whatever they find.
//
// Yew keeps hold of the nodes it made and changes those; a text that somebody took out would be changed where nobody
// sees it. So whatever others did is undone before Yew runs, exactly and in reverse, and Yew always finds what it left.
// Between two drawings a translation may stay. Only where it falsifies a number, in whatever text, or the verdict, or
// where something is gone, the page is set right at once; and not for ever against somebody who does it again and again.

import { bare } from "../plain/json.js";

/** The attribute of the root that holds the date for paper. */
const DATED = "data-wa-dated";
const EVERYTHING = {
  subtree: true,
  childList: true,
  attributes: true,
  attributeOldValue: true,
  characterData: true,
  characterDataOldValue: true,
};
/** Translators are asked to keep out of these, and they are compared with what was drawn, word by word. */
const EXACT = ".verdict, .figure, .number, .limit-number, .big, .ladder text";
/** A number, in whatever digits, with what separates them and what says of what it is: a currency's sign or code, a share. */
const DIGIT = /[\p{Nd}\p{Sc}%‰٪]/u;
const NUMBER = /(?:(?<!\p{L})\p{Lu}{0,3}\p{Sc}\s?|(?<!\p{L})[A-Z]{3}\s)?[-−]?\p{Nd}+(?:[.,'’٫٬\s]\p{Nd}+)*(?:\s?[%‰٪\p{Sc}]|\s[A-Z]{3}(?!\p{L}))?|[%‰٪\p{Sc}]/gu;
/** Attributes that are words, which a translation may say otherwise. */
const WORDED = /^(aria-(label|description|roledescription|valuetext)|title|placeholder|alt)$/;
/** What nobody but us puts on an element of ours: it would be read or hidden otherwise. */
const OURS = /^(hidden|inert|role|aria-.*|data-level)$/;
/** What a drawing says in one breath. */
const SAID = ".tag, .verdict, .order, .headline, .answer, .stance";
const FOCUSABLE = "[tabindex], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, a[href]";
/** So often within ten seconds the page is set right; then it is left to whoever wants it otherwise, and that is said. */
const MENDS = 5;
const WITHIN = 10_000;
/** More than so many changes of others are not kept, but undone. */
const KEPT = 2_000;

/** The element that a part of the card is drawn into, and everything that happens there. */
export class Screen {
  #observer = new MutationObserver((records) => this.#noticed(records));
  /** What others did since the last drawing. @type {MutationRecord[]} */
  #foreign = [];
  /** Nodes of others. @type {WeakSet<Node>} */
  #strangers = new WeakSet();
  /** Nodes of ours that others took out. @type {WeakSet<Node>} */
  #taken = new WeakSet();
  /** What was drawn, and what of it may not be another: all of it, or the numbers. @type {Map<Element, [string, (text: string) => string]>} */
  #texts = new Map();
  /** @type {number[]} */
  #mends = [];
  #inside = false;
  #over = false;
  /** Somebody changes again and again what is mended. */
  contested = false;
  /** The verdict as it was drawn. */
  said = "";

  /**
   * @param {HTMLElement} root
   * @param {object} [tell]
   * @param {(contested: boolean) => void} [tell.contested] somebody keeps changing what is mended, or does so no more
   * @param {(error: unknown) => void} [tell.lost] the page cannot be set right any more
   */
  constructor(root, tell = {}) {
    this.root = root;
    this.home = root.parentNode;
    this.tell = tell;
    this.#watch();
  }

  /**
   * The exports of an instance that draws here: around each call into it, others' changes are told from ours.
   * @param {WebAssembly.Exports} exports
   * @returns {WebAssembly.Exports}
   */
  around = (exports) => {
    /** @type {{ [name: string]: any }} */
    const own = Object.create(null);
    for (const name of Object.keys(exports)) {
      const it = /** @type {any} */ (exports[name]);
      // The others are for memory, and called all the time.
      own[name] = typeof it === "function" && !name.startsWith("__") ? (/** @type {any[]} */ ...args) => this.#call(it, args) : it;
    }
    return own;
  };

  /** On paper it says as of when. @param {string} text */
  date(text) {
    if (this.root.getAttribute(DATED) !== text) this.root.setAttribute(DATED, text);
  }

  /** Lets go of the page. */
  end() {
    this.#over = true;
    this.#observer.disconnect();
    this.#foreign = [];
    this.#texts.clear();
  }

  #watch() {
    this.#observer.observe(this.root, bare(EVERYTHING));
    if (this.home) this.#observer.observe(this.home, bare({ childList: true }));
  }

  /** @param {(...args: any[]) => unknown} call @param {any[]} args */
  #call(call, args) {
    if (this.#inside || this.#over) return call(...args);
    this.#inside = true;
    this.#take(this.#observer.takeRecords());
    if (this.#foreign.length > 0) this.#undo();
    const focus = this.#focus();
    try {
      return call(...args);
    } finally {
      this.#inside = false;
      if (!this.#over) {
        if (this.#observer.takeRecords().length > 0) this.#drawn();
        if (focus) this.#follow(focus);
      }
    }
  }

  /** Something was drawn: what it says is what has to stand there. */
  #drawn() {
    this.#texts.clear();
    const walk = document.createTreeWalker(this.root, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
      const { nodeValue, parentElement: node } = walk.currentNode;
      if (node && DIGIT.test(nodeValue ?? "")) this.#texts.set(node, [node.textContent ?? "", numbers]);
    }
    for (const node of this.root.querySelectorAll(EXACT)) {
      keepOut(node);
      this.#texts.set(node, [node.textContent ?? "", String]);
    }
    this.said = [...this.root.querySelectorAll(SAID)].map((node) => node.textContent).join(" · ");
    this.#observer.takeRecords();
    if (this.contested && !this.#mends.some((time) => performance.now() - time < WITHIN)) this.#contest(false);
  }

  /** @param {MutationRecord[]} records */
  #noticed(records) {
    if (this.#over) return;
    this.#take(records);
    const gone = this.root.parentNode !== this.home;
    const falsified = [...this.#texts].filter(([node, [text, of]]) => {
      const now = node.textContent ?? "";
      return !this.root.contains(node) || (now !== text && of(now) !== of(text));
    });
    const wrong = gone || falsified.length > 0 || records.some(emptied) || this.#moved(records) || this.#misled(records);
    if (this.#foreign.length >= KEPT) return this.#undo();
    if (!wrong) return;
    const now = performance.now();
    this.#mends = this.#mends.filter((time) => now - time < WITHIN);
    if (this.#mends.length >= MENDS) {
      this.#mends.shift();
      this.#mends.push(now);
      return this.#contest(true);
    }
    this.#mends.push(now);
    this.#undo();
    // Whoever asks first, asks for these no more.
    for (const [node] of falsified) keepOut(node);
    this.#observer.takeRecords();
  }

  /** Whether a part of ours stands where somebody else has put it. @param {MutationRecord[]} records */
  #moved(records) {
    const ours = (/** @type {Node} */ node) => node instanceof Element && this.#taken.has(node) && this.root.contains(node);
    return records.some(({ addedNodes }) => [...addedNodes].some(ours));
  }

  /** Whether an attribute of ours says something else than was drawn. @param {MutationRecord[]} records */
  #misled(records) {
    if (!records.some(({ type }) => type === "attributes")) return false;
    /** @type {Map<Node, Set<string>>} */
    const seen = new Map();
    return this.#foreign.some(({ type, target, attributeName: name, oldValue }) => {
      if (type !== "attributes" || !name) return false;
      const names = seen.get(target) ?? new Set();
      // The first of several changes was of what was drawn.
      const first = !names.has(name);
      seen.set(target, names.add(name));
      return first && !this.#isStrange(target) && misread(/** @type {Element} */ (target), name, oldValue);
    });
  }

  /** @param {Node | null} node */
  #isStrange(node) {
    for (; node && node !== this.root; node = node.parentNode) if (this.#strangers.has(node)) return true;
    return false;
  }

  /** @param {MutationRecord[]} records */
  #take(records) {
    for (const record of records) {
      if (record.target === this.home || ofTheUser(record)) {
        if (record.target === this.home && [...record.removedNodes].includes(this.root)) this.#foreign.push(record);
        continue;
      }
      this.#foreign.push(record);
      for (const node of record.removedNodes) {
        if (this.#strangers.has(node)) continue;
        this.#taken.add(node);
        // What happens to it out there is undone as well.
        this.#observer.observe(node, bare(EVERYTHING));
      }
      for (const node of record.addedNodes) if (!this.#taken.has(node)) this.#strangers.add(node);
    }
  }

  /** Takes back what others did, the last thing first. */
  #undo() {
    const records = this.#foreign.reverse();
    this.#foreign = [];
    this.#observer.disconnect();
    try {
      for (const record of records) undo(record);
    } catch (error) {
      this.tell.lost?.(error);
    }
    if (this.#over) return;
    this.#strangers = new WeakSet();
    this.#taken = new WeakSet();
    this.#watch();
  }

  /** @param {boolean} contested */
  #contest(contested) {
    if (this.contested === contested) return;
    this.contested = contested;
    this.tell.contested?.(contested);
  }

  /** Where the focus is, by the way to it. */
  #focus() {
    const tree = /** @type {Document | ShadowRoot} */ (this.root.getRootNode());
    const active = /** @type {HTMLElement | null} */ (tree.activeElement ?? null);
    if (!active || active === this.root || !this.root.contains(active)) return undefined;
    const way = [];
    for (let node = /** @type {Element} */ (active); node !== this.root; ) {
      const parent = /** @type {Element} */ (node.parentElement);
      way.push({ parent, place: [...parent.children].indexOf(node) });
      node = parent;
    }
    return { active, way };
  }

  /** What had the focus may be gone: then what came in its place has it, or what is next. @param {{ active: HTMLElement, way: { parent: Element, place: number }[] }} before */
  #follow({ active, way }) {
    const tree = /** @type {Document | ShadowRoot} */ (this.root.getRootNode());
    if (this.root.contains(active) && !active.matches(":disabled")) return;
    if (tree.activeElement && tree.activeElement !== active && this.root.contains(tree.activeElement)) return;
    const { key } = active.dataset;
    const same = key && [...this.root.querySelectorAll("[data-key]")].find((node) => node.getAttribute("data-key") === key);
    if (same && reach(same)) return;
    for (const { parent, place } of way) {
      if (parent !== this.root && !this.root.contains(parent)) continue;
      const children = [...parent.children];
      if (children.slice(place).some(reachIn) || children.slice(0, place).reverse().some(reachIn)) return;
    }
  }
}

/** What the user did, not a script: folding, pulling a field larger; and the date on paper, which is ours. @param {MutationRecord} record */
function ofTheUser({ type, attributeName, target }) {
  if (type !== "attributes") return false;
  const { localName } = /** @type {Element} */ (target);
  return attributeName === DATED || (attributeName === "open" && localName === "details") || (attributeName === "style" && localName === "textarea");
}

/** The numbers of a text, one after the other; one space is as good as another, and as none. @param {string} text */
function numbers(text) {
  return (text.match(NUMBER) ?? []).map((number) => number.replace(/\s?([%‰٪\p{Sc}])\s?/gu, "$1").replace(/\s/g, " ")).join();
}

/** Whether an attribute says something else than was drawn. @param {Element} node @param {string} name @param {string | null} drawn */
function misread(node, name, drawn) {
  const now = node.getAttribute(name);
  if (now === drawn) return false;
  if (drawn === null || now === null) return OURS.test(name) || drawn !== null || (name === "style" && hides(node));
  if (WORDED.test(name) && !node.closest('[translate="no"]')) return numbers(now) !== numbers(drawn);
  // Whoever has classes of their own may add them.
  if (name === "class") return !drawn.split(/\s+/).every((one) => node.classList.contains(one));
  return true;
}

/** Whether a style of somebody else's takes what is concluded out of sight. @param {Element} node */
function hides(node) {
  const all = `${EXACT}, ${SAID}`;
  if (!node.matches(all) && !node.querySelector(all)) return false;
  const { display, visibility, opacity, fontSize } = getComputedStyle(node);
  return display === "none" || visibility !== "visible" || Number(opacity) < 0.3 || parseFloat(fontSize) < 5;
}

/** Translators are asked to. @param {Element} node */
function keepOut(node) {
  if (node.getAttribute("translate") !== "no") node.setAttribute("translate", "no");
}

/** A text was taken out, and nothing put in its place. @param {MutationRecord} record */
function emptied({ type, target, removedNodes }) {
  return type === "childList" && !target.textContent?.trim() && [...removedNodes].some((node) => node.textContent?.trim());
}

/** @param {MutationRecord} record */
function undo(record) {
  const { type, target, addedNodes, removedNodes, previousSibling, nextSibling } = record;
  if (type === "characterData") /** @type {CharacterData} */ (target).data = record.oldValue ?? "";
  else if (type === "attributes") {
    const { attributeName: name, attributeNamespace: space, oldValue } = record;
    if (!name) return;
    if (oldValue === null) /** @type {Element} */ (target).removeAttributeNS(space, name);
    else /** @type {Element} */ (target).setAttributeNS(space, name, oldValue);
  } else {
    for (const node of addedNodes) if (node.parentNode === target) target.removeChild(node);
    const within = (/** @type {Node | null} */ node) => node?.parentNode === target;
    const before = within(nextSibling) ? nextSibling : within(previousSibling) ? (previousSibling?.nextSibling ?? null) : null;
    for (const node of removedNodes) target.insertBefore(node, before);
  }
}

/** @param {Element} node */
function reach(node) {
  if (node.getClientRects().length === 0) return false;
  /** @type {HTMLElement} */ (node).focus();
  return true;
}

/** @param {Element} node */
function reachIn(node) {
  return [...(node.matches(FOCUSABLE) ? [node] : []), ...node.querySelectorAll(FOCUSABLE)].some(reach);
}
