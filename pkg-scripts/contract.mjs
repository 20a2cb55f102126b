// Writes the contract from the Rust types: JSON Schemas into www/schema, TypeScript types into www/types;
// and which languages there are, from www/lang.
// With --check nothing is written; it fails when what is there is not what the Rust types say.
import { compile } from "json-schema-to-typescript";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { at, main, read, run, Stop, write } from "./lib/run.mjs";
import { LANGUAGES } from "./lib/words.mjs";

const check = process.argv.includes("--check");

await main(async () => {
  const fresh = mkdtempSync(join(tmpdir(), "walkaway-contract-"));
  try {
    await run("cargo", ["run", "--quiet", "--locked", "-p", "walkaway-rules", "--features", "schema", "--bin", "schema", "--", fresh]);
    const names = readdirSync(fresh).filter((name) => name.endsWith(".schema.json"));
    if (names.length === 0) throw new Stop("the schema program wrote no *.schema.json");
    /** @type {[string, string][]} */
    const files = [];
    for (const name of names) {
      const text = readFileSync(join(fresh, name), "utf8");
      files.push([at("www", "schema", name), text]);
      files.push([at("www", "types", name.replace(".schema.json", ".d.ts")), await typesOf(name, JSON.parse(text))]);
    }
    files.push([at("www", "words", "languages.js"), languagesFile()]);
    const drifted = files.filter(([path, text]) => read(path) !== text);
    if (check && drifted.length > 0) {
      const list = drifted.map(([path]) => path.slice(at().length + 1)).join(", ");
      throw new Stop(`not what the Rust types say: ${list}\nRun: npm run contract`);
    }
    for (const [path, text] of drifted) write(path, text);
    console.log(drifted.length ? `written: ${drifted.length} files` : "the contract is what the Rust types say");
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
});

/** Which languages there are, for a page. */
function languagesFile() {
  return `// The languages of www/lang; the first is for whoever speaks none of them. Written by \`npm run contract\`; not to be edited.
export const LANGUAGES = ${JSON.stringify(LANGUAGES).replaceAll(",", ", ")};
`;
}

/** @param {string} name @param {import("json-schema-to-typescript").JSONSchema} schema */
function typesOf(name, schema) {
  const title = name.replace(".schema.json", "").replace(/^./, (letter) => letter.toUpperCase());
  return compile({ ...named(schema), title }, title, {
    bannerComment: `// Generated from the Rust types by \`npm run contract\`; not to be edited.`,
    additionalProperties: false,
    unreachableDefinitions: false,
  });
}

/**
 * A reference with a description of its own would become another type of the same content (`Span1`, `Span2`).
 * @param {any} schema
 * @returns {any}
 */
function named(schema) {
  if (Array.isArray(schema)) return schema.map(named);
  if (typeof schema !== "object" || schema === null) return schema;
  const { $ref, ...rest } = schema;
  // What may be anything has nothing but a description; it would be taken for an object.
  if (Object.keys(schema).every((key) => key === "description") && typeof rest.description === "string") {
    return { ...rest, tsType: "unknown" };
  }
  const inner = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, named(value)]));
  if ($ref === undefined) return inner;
  return Object.keys(rest).length === 0 ? { $ref } : { ...inner, allOf: [{ $ref }] };
}
