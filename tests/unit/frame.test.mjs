// What the frame and its helper are made of: the allow-list, the messages, the texts.
import assert from "node:assert/strict";
import { test } from "node:test";
import { allows, hasWildcards, isShared, mistakesOf, originOf } from "../../www/hosts/frame-origins.js";
import { decode, encode, LIMIT, TooLarge } from "../../www/hosts/frame-protocol.js";
import { LANGUAGES, lines, source } from "../../pkg-scripts/lib/words.mjs";
import { wordsOf } from "../../www/words/here.js";
import "./words-in-node.mjs";

const { isReason, say } = await import("../../www/hosts/frame-words.js");

const SUFFIXES = ["co.uk", "github.io", "*.ck", "!www.ck", "*.sch.uk", "*.compute.amazonaws.com", "eu.api.hoster.example", "!own.kawasaki.jp", "*.kawasaki.jp"];
const list = (/** @type {unknown[]} */ ...origins) => ({ schema: "walkaway.frame/1", origins });
const ours = (/** @type {unknown[]} */ ...origins) => ({ ...list(...origins), everySubdomainIsOurs: true });

test("an allow-list: exact origins are right, everything wider is a mistake unless it is said to be ours", () => {
  for (const right of [list(), list("https://crm.example", "http://localhost:8000", "http://127.0.0.1:1", "http://[::1]", "http://crm.localhost"), ours("https://*.acme.example")]) {
    assert.deepEqual(mistakesOf(right, SUFFIXES), []);
  }
  for (const [wrong, says] of /** @type {[unknown, RegExp][]} */ ([
    [list("*"), /any page/],
    [list("null"), /any page/],
    [list("https://crm.example/"), /without path.*"https:\/\/crm\.example"/],
    [list("https://CRM.example"), /"https:\/\/crm\.example"/],
    [list("https://crm.example:443"), /"https:\/\/crm\.example"/],
    [list("crm.example"), /no origin/],
    [list("javascript:alert(1)"), /no origin/],
    [list("file:///x"), /no origin/],
    [list("https://user@crm.example"), /without path/],
    [list(7), /must be text/],
    [list("https://*.force.com"), /other companies/],
    [ours("http://*.acme.example"), /only https/],
    [list("http://crm.example"), /only https is safe/],
    [list("http://crm.intern:8080"), /only https is safe/],
    [list("http://localhost.example"), /only https is safe/],
    [list("http://127.0.0.1.example"), /only https is safe/],
    [ours("https://*.co.uk"), /under co.uk anybody/],
    [ours("https://*.github.io"), /under github.io anybody/],
    [ours("https://*.ck"), /everything under ck/],
    [ours("https://*.gov.ck"), /under gov.ck anybody/],
    [ours("https://*.sch.uk"), /under sch.uk anybody/],
    [ours("https://*.amazonaws.com"), /under amazonaws.com anybody/],
    [ours("https://*.com"), /everything under com/],
    [ours("https://crm.*.example"), /no origin|without path/],
    [ours("https://*.*.example"), /no origin|without path/],
    [{ ...list(), everySubdomainIsOurs: "yes" }, /true or false/],
    [{ ...list(), orgins: [] }, /there is no "orgins"/],
    [{ origins: [] }, /"schema" must be/],
    [{ schema: "walkaway.frame/1" }, /must be a list/],
    [null, /JSON object/],
    [[], /JSON object/],
  ])) {
    const mistakes = mistakesOf(wrong, SUFFIXES);
    assert.equal(mistakes.length, 1, JSON.stringify([wrong, mistakes]));
    assert.match(mistakes[0] ?? "", says);
  }
  assert.equal(mistakesOf({ ...list("*", "x"), a: 1, b: 2 }).length, 4, "every mistake at once");
});

test("a wildcard needs the public suffixes, and is judged as publicsuffix.org says", () => {
  assert.match(mistakesOf(ours("https://*.acme.example")).join(), /cannot be checked here/);
  assert.deepEqual([list("https://a.example"), ours("https://*.a.example"), null, {}].map(hasWildcards), [false, true, false, false]);
  for (const name of ["com", "co.uk", "co.uk.", "github.io", "x.ck", "nothing", "sch.uk", "my.sch.uk", "compute.amazonaws.com", "eu.compute.amazonaws.com", "amazonaws.com", "hoster.example", "api.hoster.example", "kawasaki.jp"]) assert.ok(isShared(name, SUFFIXES), name);
  for (const name of ["acme.com", "acme.co.uk", "acme.github.io", "www.ck", "a.x.ck", "acme.nothing", "a.my.sch.uk", "mysch.uk", "my-amazonaws.com", "acme.eu.api.hoster.example", "ahoster.example", "own.kawasaki.jp"]) assert.ok(!isShared(name, SUFFIXES), name);
});

test("who is let in", () => {
  const config = ours("https://crm.example", "http://localhost:8000", "https://*.acme.example");
  for (const origin of ["https://crm.example", "http://localhost:8000", "https://a.acme.example", "https://a.b.acme.example"]) {
    assert.ok(allows(config, origin), origin);
  }
  for (const origin of [
    "http://crm.example",
    "https://crm.example:8443",
    "https://crm.example.evil.example",
    "https://evilcrm.example",
    "http://localhost:80",
    "https://acme.example",
    "https://.acme.example",
    "https://evilacme.example",
    "http://a.acme.example",
    "https://a.acme.example:444",
    "https://evil.example/.acme.example",
    "https://evil.example#.acme.example",
    "null",
    "",
    "*",
  ]) {
    assert.ok(!allows(config, origin), origin);
  }
  assert.equal(originOf("data:text/html,x"), undefined);
});

test("messages: what is written is read, and nothing else is", () => {
  assert.deepEqual(decode(encode({ id: 1, method: "m", params: { a: 1 } })), { method: "m", params: { a: 1 }, id: 1 });
  assert.deepEqual(decode(encode({ id: 1, result: null })), { params: {}, id: 1, result: null });
  assert.deepEqual(decode(encode({ id: 1, error: { code: 1, message: "no" } })), { params: {}, id: 1, error: "no" });
  const odd = encode({ method: "m", params: { amount: NaN, cost: 7n, at: Infinity } });
  assert.deepEqual(decode(odd)?.params, { amount: "NaN", cost: "7", at: "Infinity" }, "no number turns into nothing");
  const base = { jsonrpc: "2.0" };
  const wrong = [7, {}, null, "", "null", "[]", "{}", { ...base }, { ...base, method: 1 }, { ...base, method: "m", params: [] }, { ...base, id: "1", result: 1 }, { ...base, id: 1.5, result: 1 }];
  for (const data of wrong) {
    assert.equal(decode(typeof data === "object" && data !== null && "jsonrpc" in data ? JSON.stringify(data) : data), undefined, JSON.stringify(data));
  }
  const fits = encode({ method: "m", params: { a: "" } }).length;
  const longest = "x".repeat(LIMIT - fits);
  assert.ok(decode(encode({ method: "m", params: { a: longest } })));
  assert.throws(() => encode({ method: "m", params: { a: longest + "x" } }), TooLarge);
  assert.equal(decode(`${" ".repeat(LIMIT)}${encode({ id: 1, result: 1 })}`), undefined);
});

test("every reason has its text in each language, and a page in any language has one of ours", () => {
  for (const lang of LANGUAGES) {
    for (const id of lines(source(lang, "hosts/frame")).keys()) assert.ok(say(lang, id.replace("frame-", "")).length > 5, `${id} in ${lang}`);
  }
  assert.ok(isReason("closed") && !isReason("toString") && !isReason(7));
  assert.deepEqual(["es-MX", "en", "EN-us", "en_GB", "zu", undefined, "english", "", 7].map(wordsOf), ["es", "en", "en", "en", "es", "es", "es", "es", "es"]);
});
