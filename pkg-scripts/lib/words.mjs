// The language files as a card carries them. Fluent is for those who write; in the page there is no parser: each
// message has become one line, and the few things our messages do are written in the shortest way.
//
//   $name             a parameter
//   $?name            several values, joined by "or": ANY($name) in the language files
//   name|0|…|one|…|…  a message that goes by a number: the parameter, pairs of a key and a text, the default text
//   ¶                 a new line
import { FluentParser } from "@fluent/syntax";
import { readdirSync, readFileSync } from "node:fs";
import { at, Stop } from "./run.mjs";

/** Each language that www/lang has the card's words in; the first is for whoever speaks none of them. */
export const LANGUAGES = ["es", ...languages().filter((language) => language !== "es")];

function languages() {
  const names = readdirSync(at("www", "lang")).map((name) => name.match(/^([\w-]+)\.ftl$/)?.[1] ?? "");
  return names.filter((name) => name).sort();
}

/**
 * The language files of a part, one after the other: those of the card lie in www/lang, the others in a folder of
 * theirs; `hosts/auto` is the one of that name in `hosts`.
 * @param {string} language @param {string} [part]
 */
export function source(language, part = "card") {
  const [folder = "", only] = part === "card" ? ["."] : part.split("/");
  const names = readdirSync(at("www", "lang", folder)).filter((name) => {
    if (part === "card") return name === `${language}.ftl`;
    return only ? name === `${only}.${language}.ftl` : name.endsWith(`.${language}.ftl`);
  });
  if (names.length === 0) throw new Stop(`www/lang: ${part} has no words in ${language}`);
  return names.sort().map((name) => readFileSync(at("www", "lang", folder, name), "utf8")).join("\n");
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
 * @param {string} part @param {(id: string) => boolean} [wanted]
 */
function tableOf(part, wanted = () => true) {
  const spoken = LANGUAGES.map((language) => ({ language, messages: lines(source(language, part)) }));
  const every = new Set(spoken.flatMap(({ messages }) => [...messages.keys()]));
  for (const { language, messages } of spoken) {
    const missing = [...every].filter((id) => !messages.has(id));
    if (missing.length > 0) throw new Stop(`www/lang: ${part} lacks in ${language}: ${missing.join(", ")}`);
  }
  // Names that begin alike share a line: the beginning, then what follows in each.
  /** @type {Record<string, string[]>} */
  const groups = {};
  for (const id of [...every].filter(wanted)) {
    const [, first = id, rest = ""] = id.match(/^(\w+)-(.+)$/) ?? [];
    (groups[first] ??= []).push(rest);
  }
  const ids = Object.entries(groups).map(([first, rest]) => [first, ...rest].join(" "));
  const order = Object.entries(groups).flatMap(([first, rest]) => rest.map((end) => (end ? `${first}-${end}` : first)));
  const texts = spoken.map(({ language, messages }) => [language, order.map((id) => messages.get(id)).join("\n")]);
  return { ids: ids.join("\n"), texts: /** @type {Record<string, string>} */ (Object.fromEntries(texts)) };
}

/** What `walkaway:words-<part>` stands for, where all languages are in it. @param {string} [part] */
export function wordsModule(part = "card") {
  const { ids, texts } = tableOf(part);
  return `export const ids = ${JSON.stringify(ids)};
export const texts = ${JSON.stringify(texts)};
export const first = undefined;
export const load = async () => {};`;
}

/** The scripts with a part's messages, one for each language. @param {string} part @returns {[language: string, script: string][]} */
export function wordsScripts(part) {
  return Object.entries(tableOf(part).texts).map(([language, text]) => [language, `export default ${JSON.stringify(text)};\n`]);
}

/**
 * What `walkaway:words-<part>` stands for, where each language is a file of its own: who speaks one loads one.
 * What is said before that, while it loads or when it cannot, is there in all of them.
 * @param {string} part @param {(language: string) => string} name of a language's file, beside the script
 */
export function splitWords(part, name) {
  const places = LANGUAGES.map((language) => `${JSON.stringify(language)}: () => import("./${name(language)}")`);
  const files = LANGUAGES.map((language) => `${JSON.stringify(language)}: () => new URL("./${name(language)}", import.meta.url)`);
  const first = tableOf(part, (id) => id.startsWith("shim-"));
  return `export const ids = ${JSON.stringify(tableOf(part).ids)};
export const texts = { __proto__: null };
export const first = ${first.ids ? JSON.stringify(first) : "undefined"};
const places = { __proto__: null, ${places.join(", ")} };
const files = { __proto__: null, ${files.join(", ")} };
// A script that could not be loaded once cannot be again in every browser; its text can.
const again = async (file) => {
  const answer = await fetch(file);
  if (!answer.ok) throw new Error(String(answer.status));
  return JSON.parse((await answer.text()).trim().slice("export default ".length, -1));
};
export const load = async (language) => {
  texts[language] ??= await places[language]().then((it) => it.default, () => again(files[language]()));
};`;
}

/** For esbuild: what the names `walkaway:words-<part>` stand for. @param {(part: string) => string} [contents] */
export function wordsPlugin(contents = wordsModule) {
  return {
    name: "words",
    setup(/** @type {import("esbuild").PluginBuild} */ plugin) {
      plugin.onResolve({ filter: /^walkaway:words-/ }, ({ path }) => ({ path, namespace: "walkaway-words" }));
      plugin.onLoad({ filter: /.*/, namespace: "walkaway-words" }, ({ path }) => {
        return { contents: contents(path.replace("walkaway:words-", "")), loader: "js", resolveDir: at("www") };
      });
    },
  };
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
    // Braces are written as {"{"}.
    if (type === "StringLiteral") return element.expression.value;
    const [value] = given?.positional ?? [];
    if (type === "FunctionReference" && id.name === "ANY" && value?.type === "VariableReference") return `$?${value.id.name}`;
    throw stop(`${type} is not known; only parameters, ANY() and one choice for the whole message are`);
  });
  return parts.join("");
}
