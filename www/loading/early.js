// What a card will want, asked for before its script is there: the WebAssembly and the words beside the script instead of
// one after the other.
import { languageOf, wordsOf } from "../words/here.js";

/**
 * @param {Document | undefined} page
 * @param {{ script: URL, wasm: URL, words: Record<string, URL> }} files
 */
export function early(page, { script, wasm, words }) {
  const card = page?.querySelector("walkaway-card,[data-walkaway]");
  if (!page || !card) return;
  /** @param {string} rel @param {URL | undefined} href @param {string} [as] */
  const ask = (rel, href, as) => {
    if (!href) return;
    const link = page.createElement("link");
    link.rel = rel;
    if (as) link.as = as;
    link.crossOrigin = "anonymous";
    link.href = href.href;
    // It has done its work, and the page's head is not ours.
    link.onload = link.onerror = () => link.remove();
    page.head?.append(link);
  };
  ask("modulepreload", script);
  ask("preload", wasm, "fetch");
  ask("modulepreload", words[wordsOf(languageOf(card))]);
}
