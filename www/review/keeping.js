// Below the records that this browser keeps: saving them to a file, and bringing in a file.
import { canKeepRecords, exportText, importText } from "../keeping/journal.js";
import { bare } from "../plain/json.js";

/** @typedef {import("../mounted/notice.js").Words} Words */

/** What to say when a file was not taken over. */
const ERRORS = {
  "not-json": "review-import-not-json",
  "no-records": "review-import-no-records",
  "too-large": "review-import-too-large",
  "no-storage": "review-import-no-storage",
  full: "review-import-full",
};

export class Keeping {
  root = made("div", "card keeping");
  #status = made("p", "quiet");
  #export = button("plain");
  #import = button("plain");
  #file = document.createElement("input");
  #result = made("p", "result");
  /** What became of the last file; said anew when the language changes. @type {import("../keeping/journal.js").Imported | undefined} */
  #imported;
  /** @type {Words} */
  #words = (id) => id;

  /** @param {() => string} today for the file's name */
  constructor(today) {
    this.#result.setAttribute("role", "status");
    this.#file.type = "file";
    this.#file.accept = ".json,application/json";
    this.#file.hidden = true;
    this.#export.addEventListener("click", () => download(exportText(), `walkaway-${today()}.json`));
    this.#import.addEventListener("click", () => this.#file.click());
    this.#file.addEventListener("change", () => void this.#bring());
    const buttons = made("div", "buttons");
    buttons.append(this.#export, this.#import, this.#file);
    this.root.append(this.#status, buttons, this.#result);
  }

  /** @param {Words} words @param {number} count how many records are kept */
  draw(words, count) {
    this.#words = words;
    const storage = canKeepRecords();
    this.#status.textContent = storage ? words("review-kept", { count: { number: String(count) } }) : words("review-kept-nowhere");
    this.#export.textContent = words("review-export");
    this.#export.disabled = count === 0;
    this.#import.textContent = words("review-import");
    this.#import.disabled = !storage;
    this.#say();
  }

  async #bring() {
    const [file] = this.#file.files ?? [];
    if (!file) return;
    try {
      this.#imported = importText(await file.text());
    } catch {
      this.#imported = { added: 0, repeated: 0, refused: 0, first: [], error: "not-json" };
    }
    // The same file again is a choice too.
    this.#file.value = "";
    this.#say();
  }

  #say() {
    if (!this.#imported) return;
    const { added, repeated, refused, first, error } = this.#imported;
    const count = (/** @type {number} */ number) => ({ count: { number: String(number) } });
    const lines = [];
    if (error) lines.push(this.#words(ERRORS[error]));
    if (!error || error === "full") lines.push(this.#words("review-import-added", count(added)));
    if (repeated > 0) lines.push(this.#words("review-import-repeated", count(repeated)));
    if (refused > 0) {
      const places = { list: first.map(({ place }) => ({ number: String(place) })) };
      lines.push(this.#words("review-import-refused", count(refused)), this.#words("review-import-refused-at", { places }));
    }
    this.#result.textContent = lines.join(" ");
  }
}

/** @param {string} text @param {string} name */
function download(text, name) {
  const address = URL.createObjectURL(new Blob([text], bare({ type: "application/json" })));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser takes what it needs first.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** @param {string} tag @param {string} name @returns {HTMLElement} */
function made(tag, name) {
  const element = document.createElement(tag);
  element.className = name;
  return element;
}

/** @param {string} name */
function button(name) {
  const element = document.createElement("button");
  element.type = "button";
  element.className = name;
  return element;
}
