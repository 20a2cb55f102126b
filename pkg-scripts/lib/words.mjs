// The language files as a card carries them. Fluent is for those who write; in the page there is no parser: each
// message has become one line, and the few things our messages do are written in the shortest way.
//
//   $name             a parameter
//   $?name            several values, joined by "or": ANY($name) in the language files
//   name|0|…|one|…|…  a message that goes by a number: the parameter, pairs of a key and a text, the default text
//   ¶                 a new line
import { FluentParser } from "@fluent/syntax";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { at, Stop } from "./run.mjs";

export const LANGUAGES = /** @type {const} */ (["es", "en"]);

/**
 * The language files of a part, one after the other: those of the card lie in www/lang, the others in a folder of
 * theirs.
 * @param {string} language @param {"card" | "coach" | "rules" | "review" | "studio"} [part]
 */
export function source(language, part = "card") {
  const folder = part === "card" ? at("www", "lang") : at("www", "lang", part);
  const files = readdirSync(folder).filter((name) => name === `${language}.ftl` || name.endsWith(`.${language}.ftl`));
  return files.sort().map((name) => readFileSync(join(folder, name), "utf8")).join("\n");
}

/** Every message of a language file as its line, by id. @returns {Map<string, string>} */
export function lines(/** @type {string} */ text) {
  const found = new Map();
  for (const entry of /** @type {any[]} */ (new FluentParser({ withSpans: false }).parse(text).body)) {
    if (/Comment$/.test(entry.type)) continue;
    const id = entry.id?.name;
    const stop = (/** @type {string} */ what) => new Stop(`www/lang: ${id ?? entry.content}: ${what}`);
    if (entry.type !== "Message" || entry.attributes.length) throw stop("only plain messages are known");
    if (found.has(id)) throw stop("is there twice");
    found.set(id, line(entry.value, stop));
  }
  return found;
}

/**
 * The messages of a part as tables: their names, and for each language the texts in the same order.
 * @param {"card" | "coach" | "rules" | "review" | "studio"} part @param {(id: string) => boolean} [wanted]
 */
function tableOf(part, wanted = () => true) {
  const [es, en] = LANGUAGES.map((language) => lines(source(language, part)));
  if (!es || !en) throw new Stop("www/lang: a language is missing");
  const odd = [...es.keys(), ...en.keys()].find((id) => !es.has(id) || !en.has(id));
  if (odd) throw new Stop(`www/lang: ${odd} is not there in every language`);
  // Names that begin alike share a line: the beginning, then what follows in each.
  /** @type {Record<string, string[]>} */
  const groups = {};
  for (const id of [...es.keys()].filter(wanted)) {
    const [, first = id, rest = ""] = id.match(/^(\w+)-(.+)$/) ?? [];
    (groups[first] ??= []).push(rest);
  }
  const ids = Object.entries(groups).map(([first, rest]) => [first, ...rest].join(" "));
  const order = Object.entries(groups).flatMap(([first, rest]) => rest.map((end) => (end ? `${first}-${end}` : first)));
  const texts = (/** @type {Map<string, string>} */ messages) => order.map((id) => messages.get(id)).join("\n");
  return { ids: ids.join("\n"), texts: { es: texts(es), en: texts(en) } };
}

/** What `walkaway:words-<part>` stands for, where all languages are in it. @param {"card" | "coach" | "rules" | "review" | "studio"} [part] */
export function wordsModule(part = "card") {
  const { ids, texts } = tableOf(part);
  return `export const ids = ${JSON.stringify(ids)};
export const texts = ${JSON.stringify(texts)};
export const first = undefined;
export const load = async () => {};`;
}

/** The scripts with the card's messages, one for each language. @returns {Record<"es" | "en", string>} */
export function wordsScripts() {
  const { es, en } = tableOf("card").texts;
  const script = (/** @type {string} */ text) => `export default ${JSON.stringify(text)};\n`;
  return { es: script(es), en: script(en) };
}

/**
 * What `walkaway:words-card` stands for, where each language is a file of its own: a card loads the one that it speaks.
 * What it says before that, while it loads or when it cannot, is there in all of them.
 * @param {Record<"es" | "en", string>} names of the files, beside the script
 */
export function splitWords(names) {
  return `export const ids = ${JSON.stringify(tableOf("card").ids)};
export const texts = { __proto__: null };
export const first = ${JSON.stringify(tableOf("card", (id) => id.startsWith("shim-")))};
const places = { __proto__: null, es: () => import("./${names.es}"), en: () => import("./${names.en}") };
export const load = async (language) => {
  texts[language] ??= (await places[language]()).default;
};`;
}

/** @param {any} pattern @param {(what: string) => Stop} stop @returns {string} */
function line(pattern, stop) {
  const [only, ...more] = pattern.elements;
  const select = only.type === "Placeable" && more.length === 0 ? only.expression : undefined;
  if (select?.type !== "SelectExpression") return flat(pattern, stop);
  if (select.selector.type !== "VariableReference") throw stop("a choice goes by a parameter alone");
  const parts = [select.selector.id.name];
  for (const { key, value, default: last } of select.variants) {
    if (!last) parts.push(key.name ?? key.value, flat(value, stop));
  }
  return [...parts, flat(select.variants.find((/** @type {any} */ variant) => variant.default).value, stop)].join("|");
}

/** @param {any} pattern @param {(what: string) => Stop} stop */
function flat(pattern, stop) {
  const parts = pattern.elements.map((/** @type {any} */ element, /** @type {number} */ place) => {
    if (place > 0 && /^\w/.test(element.value ?? "")) throw stop("a letter right behind a parameter would join its name");
    if (element.type === "TextElement") {
      if (/[$|¶]/.test(element.value)) throw stop("dollar signs, bars and pilcrows have no place in a text");
      return element.value.replaceAll("\n", "¶");
    }
    const { type, id, arguments: given } = element.expression;
    if (type === "VariableReference") return `$${id.name}`;
    const [value] = given?.positional ?? [];
    if (type === "FunctionReference" && id.name === "ANY" && value?.type === "VariableReference") return `$?${value.id.name}`;
    throw stop(`${type} is not known; only parameters, ANY() and one choice for the whole message are`);
  });
  return parts.join("");
}
