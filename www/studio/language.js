// Completion and hover from our own schemas. What is wrong is said by our own rules, in the user's language.
import { snippet } from "@codemirror/autocomplete";
import { LEVELS, SCHEMA } from "../rules/tests.js";
import { getLanguageService, TextDocument } from "vscode-json-languageservice";

/** The schema of each document; a record is the CRM's. @type {Record<string, string>} */
const SCHEMAS = { policy: "policy", other: "policy", mapping: "mapping", config: "config", tests: "tests" };
/** Tests are read by scripts alone; their deals are described with the deal. */
const TESTS = {
  type: "object",
  properties: {
    schema: { const: SCHEMA },
    today: { type: "string" },
    tests: {
      type: "array",
      items: { type: "object", properties: { name: { type: "string" }, today: { type: "string" }, deal: { $ref: new URL("./schema/deal.schema.json", import.meta.url).href }, verdict: { type: "string", enum: LEVELS }, because: { type: "string" }, note: { type: "string" } } },
    },
  },
};
/** Kinds of completions, as the language service numbers them, in CodeMirror's words. @type {Record<number, string>} */
const KINDS = { 10: "property", 12: "constant", 13: "enum", 15: "text" };

/** @type {ReturnType<typeof getLanguageService> | undefined} */
let service;
function own() {
  if (service) return service;
  service = getLanguageService({ schemaRequestService: async (address) => (await fetch(address)).text(), clientCapabilities: { textDocument: { completion: { completionItem: { documentationFormat: ["plaintext"], commitCharactersSupport: false } }, hover: { contentFormat: ["plaintext"] } } } });
  const schemas = Object.entries(SCHEMAS).map(([name, schema]) => ({ fileMatch: [`*/${name}.json`], uri: new URL(`./schema/${schema}.schema.json`, import.meta.url).href, ...(name === "tests" ? { schema: TESTS } : {}) }));
  service.configure({ schemas, validate: false });
  return service;
}

/** @param {string} name @param {import("@codemirror/state").Text} doc */
function parsed(name, doc) {
  const document = TextDocument.create(`studio:/${name}.json`, "json", 1, doc.toString());
  return { document, json: own().parseJSONDocument(document) };
}

/** What can stand where the cursor is. @param {string} name @returns {import("@codemirror/autocomplete").CompletionSource | undefined} */
export function completing(name) {
  if (!SCHEMAS[name]) return undefined;
  return async ({ state, pos, explicit }) => {
    const before = state.sliceDoc(Math.max(0, pos - 200), pos);
    // Not at every space, unless it is asked for.
    if (!explicit && !/["\w]$/.test(before)) return null;
    const { document, json } = parsed(name, state.doc);
    const list = await own().doComplete(document, document.positionAt(pos), json);
    const options = (list?.items ?? []).flatMap((item) => {
      const edit = item.textEdit;
      if (!edit || !("range" in edit)) return [];
      const [from, to] = [document.offsetAt(edit.range.start), document.offsetAt(edit.range.end)];
      // Of a value that may be of several kinds it knows no beginning.
      const alone = item.kind === 10 && /^"[^"]*"$/.test(edit.newText) && !/^\s*:/.test(state.sliceDoc(to, to + 200));
      const text = alone ? `${edit.newText}: $1` : edit.newText;
      const info = typeof item.documentation === "string" ? item.documentation : (item.documentation?.value ?? "");
      const apply = (/** @type {import("@codemirror/view").EditorView} */ view, /** @type {any} */ completion) =>
        // What the cursor goes through next is written alike: ${1:x}; its bare marks are not.
        snippet(text.replace(/\$(\d)/g, "${$1}").replace(/\\([{}])/g, "$1"))(view, completion, from, Math.max(to, view.state.selection.main.head));
      return [{ label: item.label, filter: item.filterText, detail: item.detail ?? "", info, type: KINDS[item.kind ?? 0] ?? "property", apply, from }];
    });
    if (options.length === 0) return null;
    const from = Math.min(...options.map((option) => option.from));
    const typed = state.sliceDoc(from, pos);
    // Names are looked for without the quotation mark that begins them.
    const start = from + (typed.startsWith('"') ? 1 : 0);
    return { from: Math.min(start, pos), options: options.map(({ label, detail, info, type, apply }) => ({ label: label.replace(/^"(.*)"$/, "$1"), detail, ...(info ? { info } : {}), type, apply })), validFor: /^[\w.-]*$/ };
  };
}

/** What a schema says of what stands at a place. @param {string} name @param {import("@codemirror/state").Text} doc @param {number} at @returns {Promise<{ from: number, to: number, text: string } | null>} */
export async function hovered(name, doc, at) {
  if (!SCHEMAS[name]) return null;
  const { document, json } = parsed(name, doc);
  const found = await own().doHover(document, document.positionAt(at), json);
  const parts = [found?.contents ?? []].flat().map((part) => (typeof part === "string" ? part : part.value)).filter(Boolean);
  if (!found?.range || parts.length === 0) return null;
  return { from: document.offsetAt(found.range.start), to: document.offsetAt(found.range.end), text: parts.join("\n").replace(/\\([^\w\s])/g, "$1") };
}
