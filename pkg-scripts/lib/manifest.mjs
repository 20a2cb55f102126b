// The custom-elements manifest, from what the comments in www say: editors complete elements by it.
import { readFileSync } from "node:fs";
import { at, Stop } from "./run.mjs";

const source = (/** @type {string} */ name) => readFileSync(at("www", name), "utf8");

/** Methods that the browser calls, not the page. */
const OWN = ["constructor", "connectedCallback", "disconnectedCallback", "attributeChangedCallback", "connectedMoveCallback"];

/** @returns {object} custom-elements.json */
export function manifest() {
  const events = properties(typedef(source("card/mount.js"), "Events"));
  return {
    schemaVersion: "1.0.0",
    readme: "README.md",
    modules: [
      element({
        path: "walkaway.js",
        tag: "walkaway-card",
        what: "What a salesperson may sign, who must approve, or whether to leave, and why.",
        code: source("card/element.js"),
        options: source("card/card.js"),
        css: source("card/card.css"),
        events: events.map(({ name, type, description }) => ({ name: `walkaway-${name}`, type: { text: `CustomEvent<${type.text}>` }, description })),
      }),
      element({
        path: "review.js",
        tag: "walkaway-review",
        what: "For leaders: what became of deals that were left, excepted or signed.",
        code: source("review.js"),
        options: source("review/panel.js"),
        css: source("card/card.css"),
        events: [],
      }),
      studio(),
    ],
  };
}

/** The studio is no card: it has no state, and what it is given it is given once. */
function studio() {
  const code = source("studio/studio.js");
  const [, name = ""] = code.match(/export class (\w+) extends /) ?? [];
  const observed = listed(code, /static observedAttributes = \[([^\]]*)\]/);
  const fields = [...code.matchAll(/^  \/\*\* (.*?) @type \{(.*)\} \*\/\n  (\w+) = \/\*\* @type \{any\} \*\/ \(this\)\./gm)];
  if (!name || fields.length === 0) throw new Stop("www: the class of <walkaway-studio> is not found");
  const members = fields.map(([, description, type = "", name]) => ({ kind: "field", name, description, type: { text: type } }));
  const description = "For admins: write a policy, a mapping and a configuration, see what they do, test and compare them.";
  const attributes = [...observed, "place", "data-wa-theme"].map((name) => ({ name }));
  return {
    kind: "javascript-module",
    path: "studio.js",
    declarations: [{ kind: "class", customElement: true, name, tagName: "walkaway-studio", description, attributes, members }],
    exports: [{ kind: "custom-element-definition", name: "walkaway-studio", declaration: { name, module: "studio.js" } }],
  };
}

/** @param {{ path: string, tag: string, what: string, code: string, options: string, css: string, events: object[] }} it */
function element({ path, tag, what, code, options, css, events }) {
  const [, name = ""] = code.match(/export class (\w+) extends /) ?? [];
  if (!name) throw new Stop(`www: the class of <${tag}> is not found`);
  const known = properties(typedef(options, "Options"));
  const described = (/** @type {string} */ property) => known.find((it) => it.name === property) ?? {};
  const attributes = attributesOf(code).map(({ attribute, property }) => ({ ...described(property), name: attribute, fieldName: property }));
  const fields = listed(code, /const PROPERTIES = [^[]*\[([^\]]*)\]/).map((field) => ({ ...described(field), name: field, kind: "field" }));
  const theme = { name: "data-wa-theme", type: { text: '"light" | "dark"' }, description: "otherwise as the browser prefers" };
  return {
    kind: "javascript-module",
    path,
    declarations: [
      {
        kind: "class",
        customElement: true,
        name,
        tagName: tag,
        description: what,
        attributes: [...attributes, theme],
        members: [...fields, { kind: "field", name: "state", readonly: true, type: { text: stateOf(source("mounted/mounted.js")) } }, ...methods(source("mounted/mounting.js")), ...methods(code)],
        events,
        slots: [{ name: "", description: "stands there while the card is loading and when it cannot be shown" }],
        cssProperties: cssProperties(css),
      },
    ],
    exports: [{ kind: "custom-element-definition", name: tag, declaration: { name, module: path } }],
  };
}

/** @param {string} code */
function attributesOf(code) {
  const named = code.match(/const ATTRIBUTES = .*\(\{([^}]*)\}\)/)?.[1];
  if (named === undefined) throw new Stop("www: no attributes are found");
  return [...named.matchAll(/"?([\w-]+)"?: "(\w+)"/g)].map(([, attribute = "", property = ""]) => ({ attribute, property }));
}

/** The texts of a list in the code. @param {string} code @param {RegExp} where */
function listed(code, where) {
  const inside = code.match(where)?.[1];
  if (!inside) throw new Stop(`www: nothing is found by ${where}`);
  return [...inside.matchAll(/"([^"]+)"/g)].map(([, name = ""]) => name);
}

/** The lines of a typedef, without the stars. @param {string} code @param {string} name */
function typedef(code, name) {
  const comment = [...code.matchAll(/\/\*\*([^]*?)\*\//g)].find(([, text = ""]) => new RegExp(`@typedef \\{object\\} ${name}\\b`).test(text));
  if (!comment?.[1]) throw new Stop(`www: the typedef ${name} is not found`);
  return comment[1].replace(/^\s*\* ?/gm, "");
}

/** @param {string} text @returns {{ name: string, type: { text: string }, description: string }[]} */
function properties(text) {
  return text.split(/^@property /m).slice(1).map((property) => {
    const [type, rest] = braced(property);
    const [, name = "", description = ""] = rest.match(/^\s*\[?(\w+)\]?\s*([^]*)$/) ?? [];
    return { name, type: { text: type }, description: description.replace(/\s+/g, " ").trim() };
  });
}

/** What stands in the braces at the beginning, and what follows. @param {string} text @returns {[string, string]} */
function braced(text) {
  let depth = 0;
  for (let place = 0; place < text.length; place++) {
    if (text[place] === "{") depth++;
    if (text[place] === "}" && --depth === 0) return [text.slice(1, place).replace(/import\("[^"]+"\)\./g, ""), text.slice(place + 1)];
  }
  throw new Stop(`www: a type without its end: ${text.slice(0, 60)}`);
}

/** @param {string} options */
function stateOf(options) {
  return options.match(/@typedef \{([^}]+)\} State/)?.[1] ?? "string";
}

/** @param {string} code */
function methods(code) {
  const inside = code.slice(code.indexOf("export class"), code.indexOf("\n}\n", code.indexOf("export class")));
  const found = inside.matchAll(/\/\*\*((?:(?!\*\/)[^])*)\*\/\s*(?:async )?([a-z]\w*)\([^)]*\) \{/g);
  return [...found]
    .filter(([, , name = ""]) => !OWN.includes(name))
    .map(([, comment = "", name = ""]) => {
      const description = comment.replace(/^\s*\* ?/gm, "").split(/@\w+/)[0]?.replace(/\s+/g, " ").trim();
      return { kind: "method", name, description };
    });
}

/** @param {string} css */
function cssProperties(css) {
  const host = css.match(/:host \{([^}]*)\}/)?.[1] ?? "";
  return [...host.matchAll(/(--wa-[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => ({ name, default: value }));
}
