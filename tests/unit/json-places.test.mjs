// Mistakes of a JSON text with their place (design 9), and where each value stands.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fromText } from "../../www/plain/json.js";
import { lookThrough, nearestPlace, withoutMark } from "../../www/plain/places.js";
import { LANGUAGES, lines, source } from "../../pkg-scripts/lib/words.mjs";
import "./words-in-node.mjs";

const { jsonMistakeText } = await import("../../www/plain/place-words.js");
/** Every code there is a sentence for. */
const CODES = [...lines(source("es", "hosts/place")).keys()].map((id) => id.replace("place-", "")).filter((code) => code !== "at");

/** Text, code, line, column: of each kind one that people make. @type {[string, string, number, number][]} */
const MISTAKES = [
  ["", "empty", 1, 1],
  [" \n\t", "empty", 1, 1],
  ["<!DOCTYPE html>\n<html><body>Log in</body></html>", "page", 1, 1],
  ["\n  <html lang=\"en\">", "page", 2, 3],
  ['{ "name": "Compa\ufffdia" }', "encoding", 1, 17],
  ['{\n  "a": 1, // one\n  "b": 2\n}', "comment", 2, 11],
  ['{ /* all of it */ "a": 1 }', "comment", 1, 3],
  ['# policy\n{ "a": 1 }', "comment", 1, 1],
  ['{ "a":\u00a01 }', "space", 1, 7],
  ['{ "a": 1,\n  "b": 2,\n}', "trailing-comma", 2, 9],
  ["[1, 2, ]", "trailing-comma", 1, 6],
  ['{ "a": 1,, "b": 2 }', "two-commas", 1, 10],
  ["[,1]", "two-commas", 1, 2],
  ['{ "a": 1\n  "b": 2 }', "missing-comma", 1, 9],
  ['["a" "b"]', "missing-comma", 1, 5],
  ['{ "a" 1 }', "missing-colon", 1, 7],
  ['{ "a", "b": 1 }', "missing-colon", 1, 6],
  ['{ "a": { "b": [1, 2] }', "unclosed", 1, 23],
  ['{\n "a": [1,\n 2\n', "unclosed", 4, 1],
  ['{ "a": [1, 2 }', "other-bracket", 1, 14],
  ["{ 'a': 1 }", "other-quotes", 1, 3],
  ['{ "a": “b” }', "other-quotes", 1, 8],
  ["{ a: 1 }", "unquoted-key", 1, 3],
  ['{ "a": USD }', "unquoted", 1, 8],
  ['{ "a": True }', "word", 1, 8],
  ['{ "a": NaN }', "word", 1, 8],
  ['{ "a": 05 }', "number", 1, 8],
  ['{ "a": .35 }', "number", 1, 8],
  ['{ "a": 35% }', "number", 1, 8],
  ['{ "a": +1 }', "number", 1, 8],
  ['{ "a": 1. }', "number", 1, 8],
  ['{ "a": "b\n" }', "unclosed-text", 1, 8],
  ['{ "a": "b }', "unclosed-text", 1, 8],
  ['{ "a": "b\tc" }', "control", 1, 10],
  ['{ "a": "C:\\data" }', "escape", 1, 11],
  ['{ "a": "\\u12" }', "escape", 1, 9],
  ['{ "a": }', "value", 1, 8],
  ['{ "a":', "ends", 1, 7],
  ['{ "a": 1 } { "b": 2 }', "more", 1, 12],
  ['["a": 1]', "list-with-keys", 1, 5],
  [`${"[".repeat(501)}`, "deep", 1, 501],
];

test("each mistake of a JSON text is told with its line and column", () => {
  for (const [text, code, line, column] of MISTAKES) {
    const { mistake } = lookThrough(text);
    assert.deepEqual([mistake?.code, mistake?.line, mistake?.column], [code, line, column], JSON.stringify(text));
    // Bytes that are no UTF-8 have become a mark before anybody reads them: that is JSON, and still not what was written.
    if (code !== "encoding") assert.throws(() => fromText(text), SyntaxError, JSON.stringify(text));
  }
});

test("every mistake is a sentence in both languages, with its parameters filled in", () => {
  const seen = new Set();
  for (const [text] of MISTAKES) {
    const { mistake } = lookThrough(text);
    assert.ok(mistake);
    seen.add(mistake.code);
    for (const lang of LANGUAGES) {
      const said = jsonMistakeText(mistake, lang);
      assert.notEqual(said, mistake.code);
      assert.doesNotMatch(said, /\{\w+\}/, `${mistake.code}: ${said}`);
    }
  }
  assert.deepEqual(CODES.filter((code) => code !== "twice" && !seen.has(code)), [], "no sentence is there for nothing");
});

test("a mark before the text is no mistake", () => {
  assert.equal(lookThrough(withoutMark("\ufeff{}")).mistake, null);
});

test("a key that stands twice in an object is told, in another one it is not", () => {
  const { mistake, twice } = lookThrough('{ "a": 1,\n  "b": { "a": 2 },\n  "a": 3 }');
  assert.equal(mistake, null);
  assert.deepEqual(twice, [{ path: "a", place: { line: 3, column: 3, at: 31 } }]);
});

test("each value has a place by its path; what is missing stands where it should be", () => {
  const { places } = lookThrough('{\n  "terms": {\n    "sla": { "compare": "at_least" }\n  },\n  "routes": [\n    { "role": "vp" }\n  ]\n}');
  const at = (/** @type {string} */ path) => {
    const { line, column } = nearestPlace(places, path);
    return `${line}:${column}`;
  };
  assert.equal(at("terms.sla.compare"), "3:14");
  assert.equal(at("routes.0"), "6:5");
  assert.equal(at("routes.0.role"), "6:7");
  assert.equal(at("terms.sla.limit"), "3:5", "a missing key: the object in which it should be");
  assert.equal(at("price.rows"), "1:1", "nothing of it is there");
});

test("it finds a mistake exactly where the reader finds one: random changes of real files", () => {
  const seed = Number(process.env.WALKAWAY_SEED ?? 7);
  let state = seed >>> 0;
  const random = (/** @type {number} */ below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const files = ["../../www/hosts/example.config.json", "../../www/hosts/example.mapping.json", "../../www/hosts/example.record.json"].map((path) => readFileSync(new URL(path, import.meta.url), "utf8"));
  const pieces = [",", ":", "{", "}", "[", "]", '"', "'", "//", "1", "e", "-", ".", "0", " ", "\n", "\t", "\\", "null", "tru", "\ufeff", "é", "\ud800"];
  for (let turn = 0; turn < 3_000; turn++) {
    let text = files[turn % files.length] ?? "";
    for (let change = 0; change <= random(3); change++) {
      const at = random(text.length);
      const piece = random(3) ? (pieces[random(pieces.length)] ?? "") : "";
      text = text.slice(0, at) + piece + text.slice(at + random(3));
    }
    let reads = true;
    try {
      fromText(text);
    } catch {
      reads = false;
    }
    const { mistake } = lookThrough(text);
    assert.equal(mistake === null, reads, `seed ${seed}, turn ${turn}: ${mistake?.code} in ${JSON.stringify(text.slice(Math.max(0, (mistake?.at ?? 0) - 20), (mistake?.at ?? 0) + 20))}`);
  }
});
