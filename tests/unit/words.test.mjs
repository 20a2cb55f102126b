// The language files against each other, against everything that asks for a message, and as the page shows them.
import { FluentBundle, FluentNumber, FluentResource } from "@fluent/bundle";
import { build } from "esbuild";
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { test } from "node:test";
import { at } from "../../pkg-scripts/lib/run.mjs";
import { dated, dayGiven, dayHere, realDay } from "../../www/words/here.js";
import { LANGUAGES, lines, source, wordsModule, wordsPlugin } from "../../pkg-scripts/lib/words.mjs";

const es = lines(source("es"));
const en = lines(source("en"));
/** The card's messages. */
const LINES = { es, en };

/** The files below a folder, but for files and folders of these names. @returns {string[]} */
const below = (folder, without = []) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (without.includes(entry.name)) return [];
    return entry.isDirectory() ? below(join(folder, entry.name), without) : [join(folder, entry.name)];
  });
/** Rust without comments and without its tests. */
const rust = (folder, without) =>
  below(at("src", ...folder.split("/")), without)
    .filter((path) => path.endsWith(".rs"))
    .map((path) => readFileSync(path, "utf8").split(/^#\[cfg\(test\)\]\s+mod /m)[0].replace(/^\s*\/\/.*$/gm, ""))
    .join("\n");
/** What of them speaks on the card; mistakes of a mapping have their sentences in hosts/map, past deals in the studio's. */
const elsewhere = ["advice", "plays", "review", "mapping", "past", "case.rs", "coaching.rs", "record.rs", "settings.rs"];
const rules = rust("rules", elsewhere);
const speaking = readFileSync(at("src", "speak.rs"), "utf8");
const drawn = rust("card") + rust("bridge") + speaking;
const scripts = (names) => names.map((name) => readFileSync(at("www", name), "utf8")).join("\n");
const all = readdirSync(at("www"), { recursive: true }).filter((name) => name.endsWith(".js") && !/^(demo|hosts|shell|studio)\b/.test(name));
/** Scripts that are loaded for another part than the card. */
const others = all.filter((name) => /^(coach\/|keeping\/journal\.|review)/.test(name));
const shim = scripts(all.filter((name) => !others.includes(name)));
const literals = (text) => new Set([...text.matchAll(/"((?:[^"\\\n]|\\.)*)"/g)].map((match) => match[1]));
const dashes = (word) => word.replaceAll("_", "-");

/** The words of an enum that `words!` writes. */
function wordsOf(name) {
  const body = rules.match(new RegExp(`pub enum ${name} \\{([^}]*)\\}`))?.[1] ?? "";
  const found = [...body.matchAll(/= "(\w+)"/g)].map((match) => dashes(match[1]));
  assert.ok(found.length > 1, `enum ${name}`);
  return found;
}

/** The names of all fields that `wire!` reads below a struct; tables go by ids, which have names of their own. */
function fieldsOf(name) {
  const body = rules.match(new RegExp(`pub struct ${name} \\{([^}]*)\\}`))?.[1] ?? "";
  return [...body.matchAll(/pub (\w+): ([\w<>]+)/g)].flatMap(([, field, type]) => {
    if (type.startsWith("Later")) return []; // the coach reports what is wrong with those
    const inner = type.match(/(?:List<)?(\w+)>*$/)?.[1] ?? "";
    const parts = type.startsWith("Table") || !new RegExp(`wire! \\{[^}]*pub struct ${inner} \\{`).test(rules) ? [] : fieldsOf(inner);
    return [dashes(field), ...parts.map((part) => `${dashes(field)}-${part}`)];
  });
}

/** The ids that the default policy names, by the kind of thing. */
const policy = JSON.parse(readFileSync(at("src", "rules", "policy", "default.json"), "utf8"));
const ids = (list) => list.map(({ id }) => dashes(id)).filter((id) => /^[a-z]/.test(id));
const options = [...policy.terms.list.map((term) => term.options), ...policy.fit.criteria.map((it) => it.values)];

/** Messages whose names are put together: what stands before, and everything that may follow. */
const COMPOSED = {
  level: wordsOf("Level"),
  dimension: wordsOf("Dimension"),
  exit: wordsOf("Exit"),
  why: wordsOf("Why"),
  group: wordsOf("SignGroup"),
  unit: wordsOf("Unit").filter((unit) => unit !== "number"), // asked for without a unit
  quantity: ["days", "months-of-fees"], // shares and plain numbers are values of their own
  range: ["least", "most", "both"],
  kind: [...rules.matchAll(/Json::\w+(?:\(_\))? => "(\w+)"/g)].map((match) => dashes(match[1])),
  "card-breaker": wordsOf("Answer"),
  "card-saves": ["host", "crm", "sending", "queued", "browser", "nowhere"],
  "card-aside": ["differs", "old", "window", "unquoted", "requoted", "rejected", "conflict", "failed", "late"],
  "card-aside-about": ["exit", "comeback", "behaviour", "history", "leverage", "plays"],
  "card-ended": wordsOf("Ended"),
  "card-play": [...(rules.match(/PLAYS: &\[&str\] = &\[([^\]]*)\]/)?.[1] ?? "").matchAll(/"(\w+)"/g)].map((match) => match[1]),
  ladder: ["us", "buyer", "list", "record"],
  "why-hint": wordsOf("Dimension"),
  "brief-open": wordsOf("Level"),
  "next-do": wordsOf("NextStep").filter((step) => step !== "ask-policy-owner"), // nothing in the card does that
  "coach-section": [...(shim.match(/SECTIONS = \[([^\]]*)\]/)?.[1] ?? "").matchAll(/"(\w+)"/g)].map((match) => match[1]),
  "card-section": [...drawn.matchAll(/section\(\s*draw,\s*"([\w-]+)"/g)].map((match) => match[1]),
  "shim-error": [...(shim.match(/@typedef \{([^}]*)\} Code/)?.[1] ?? "").matchAll(/"([\w-]+)"/g)].map((match) => match[1]),
  field: [
    ...fieldsOf("Deal").filter((field) => !/^missing-/.test(field)),
    // Of what the coach reads, this is what a CRM may withhold.
    ...["quota", "team-quota", "closed", "period-end", "alternatives"].map((name) => `leverage-${name}`),
  ],
  "field-part": ["deal-breaker", "told-on", "asked-amount", "note"],
  term: ids(policy.terms.list),
  criterion: ids(policy.fit.criteria),
  sign: ids([...policy.signs.consider, ...policy.signs.leave]),
  option: ids(options.flatMap((list) => list ?? [])),
  role: Object.keys(policy.roles).map(dashes),
};
const composed = Object.entries(COMPOSED).flatMap(([prefix, rest]) => rest.map((word) => `${prefix}-${word}`));

/** What one of the words in the rules' sources would be as a message. */
const codes = [...literals(rules)].filter((text) => /^[a-z]+(-[a-z0-9]+)*$/.test(text));

/** The parameters of a message, and the keys of its choice, which begin with one. */
const formOf = (line) => {
  const [by, ...choices] = line.split("|");
  const names = [...line.matchAll(/\$(\??\w+)/g)].map((match) => match[1]).concat(choices.length ? by : []);
  return { names: [...new Set(names)].sort(), keys: choices.slice(0, -1).filter((_, place) => place % 2 === 0) };
};

/** Everything that has words of its own. */
const SPEAKING = ["card", "coach", "review", "hosts/auto", "hosts/frame", "hosts/map", "hosts/place", "hosts/tryton", "shell", "studio"];

test("every language has the same messages, with the same parameters and choices", () => {
  for (const part of SPEAKING) {
    const first = lines(source(LANGUAGES[0], part));
    for (const language of LANGUAGES.slice(1)) {
      const other = lines(source(language, part));
      assert.deepEqual([...other.keys()].sort(), [...first.keys()].sort(), `${part} in ${language}`);
      for (const [id, line] of first) assert.deepEqual(formOf(other.get(id)), formOf(line), `${id} in ${language}`);
    }
  }
  const folders = readdirSync(at("www", "lang"), { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ftl"));
  const known = SPEAKING.map((part) => (part === "card" ? /^[\w-]+\.ftl$/ : new RegExp(`^${part.includes("/") ? `${part}\\.` : `${part}/`}.*\\.ftl$`)));
  assert.deepEqual(folders.filter((name) => !known.some((form) => form.test(name))), [], "files that nobody reads");
});

test("what hosts and the command ask for has a message, and none is there for nothing", () => {
  const codes = (/** @type {string[]} */ paths) => new Set(paths.flatMap((path) => [...readFileSync(at(...path.split("/")), "utf8").matchAll(/["\x60]([\w-]+)["\x60$]/g)].map(([, code]) => code)));
  const hosts = ["auto.js", "auto-words.js", "config.js", "frame.js", "frame-host.js", "frame-words.js", "frame-protocol.js", "frame-origins.js", "map.js"].map((name) => `www/hosts/${name}`);
  const shell = ["shell", "rules", "studio/backtest"].flatMap((folder) => readdirSync(at("www", folder)).filter((name) => name.endsWith(".js")).map((name) => `www/${folder}/${name}`));
  const tryton = ["keep", "opportunity", "rpc", "seat", "tryton"].map((name) => `www/hosts/tryton/${name}.js`);
  for (const [part, prefix, paths] of /** @type {const} */ ([["hosts/auto", "auto", hosts], ["hosts/frame", "frame", hosts], ["shell", "shell", shell]])) {
    const asked = codes(paths);
    const unused = [...lines(source("es", part)).keys()].map((id) => id.slice(prefix.length + 1)).filter((code) => !asked.has(code) && !(part === "shell" && asked.has(code.replace(/^(row|file)-/, ""))));
    assert.deepEqual(unused, [], part);
  }
  const said = lines(source("es", "hosts/tryton"));
  const asked = codes(tryton);
  // What it notes is put together of a kind of thing and a code of the rules.
  const composed = /^(kind|label|reason|door|covers)-/;
  assert.deepEqual([...said.keys()].map((id) => id.replace("tryton-", "")).filter((code) => !composed.test(code) && !asked.has(code)), []);
  for (const [path, prefix] of [["shell/main.js", "shell"], ["hosts/auto.js", "auto"]]) {
    const text = readFileSync(at("www", ...path.split("/")), "utf8");
    const part = prefix === "shell" ? "shell" : `hosts/${prefix}`;
    const ids = [...text.matchAll(/\bsay\([^,()]*, "([\w-]+)"/g)].map(([, code]) => `${prefix}-${code}`);
    assert.ok(ids.length > 3, path);
    assert.deepEqual(ids.filter((id) => !lines(source("es", part)).has(id)), [], path);
  }
});

test("everything the rules can say has a message", () => {
  const missing = codes.filter((code) => code.includes("-") && !es.has(code) && !es.has(`error-${code}`));
  assert.deepEqual(missing, []);
  const reported = [...rules.matchAll(/\.(?:error|warning|wrong)(?!_type)\w*\((?:[^();"]|\((?:[^()]|\([^()]*\))*\)|"[^"]*")*?,\s*"([a-z-]+)"[,)]/g)];
  assert.ok(reported.length > 30, "the rules report errors as this test knows it");
  // A word without a dash may be the name of a parameter.
  const single = ["required", "negative", "unreadable"];
  for (const code of single.concat(reported.map(([, code]) => code).filter((code) => code.includes("-"))))
    assert.ok(es.has(`error-${code}`), `error-${code}`);
  for (const [, id] of rules.matchAll(/Value::Message\(\s*"([\w-]+)"/g)) assert.ok(es.has(id), id);
});

test("everything the card and the shim ask for has a message", () => {
  const asked = (text, call) => [...text.matchAll(call)].map((match) => match[1]);
  const ids = [
    ...asked(drawn, /"((?:card|zone)-[\w-]+)"/g),
    ...asked(shim, /words\("([\w-]+)"/g),
    ...composed,
  ].filter((id) => id !== "zone-icon" && !id.endsWith("-")); // a class of the style sheet; beginnings stand in COMPOSED
  assert.ok(ids.length > 200);
  assert.deepEqual([...new Set(ids)].filter((id) => !es.has(id)), []);
});

test("no message is there for nothing", () => {
  const said = new Set([...codes, ...codes.map((code) => `error-${code}`), ...composed, ...literals(drawn), ...literals(shim)]);
  assert.deepEqual([...es.keys()].filter((id) => !said.has(id)), []);
});

test("every parameter of a message is one that somebody gives", () => {
  const given = new Set([...rules.matchAll(/\("(\w+)", /g), ...drawn.matchAll(/\("(\w+)", /g), ...drawn.matchAll(/fill\("[\w-]+", "(\w+)"/g)].map((match) => match[1]));
  for (const own of ["number", "least", "most", "readings", "currency", "address"]) given.add(own); // by words.js and notice.js
  for (const [id, line] of en) for (const [, name] of line.matchAll(/\$\??(\w+)/g)) assert.ok(given.has(name), `${id}: ${name}`);
});

test("Spanish is Spanish", () => {
  // The same in both, or nothing but a parameter.
  const same = ["card-no", "no", "card-open-short", "unit-percent", "card-count-more", "role-legal", "card-policy"];
  const alike = [...es].filter(([id, line]) => /\p{L}/u.test(line.replace(/\$\??\w+/g, "")) && line === en.get(id));
  assert.deepEqual(alike.map(([id]) => id).filter((id) => !same.includes(id)), []);
  for (const [id, line] of es) assert.doesNotMatch(line, /\b(vosotros|vos|usted|ustedes)\b/i, id);
});

/** www/words/words.js as the page has it. */
const bundled = await build({
  entryPoints: [at("www", "words", "words.js")],
  bundle: true,
  write: false,
  format: "esm",
  plugins: [wordsPlugin()],
});
const { makeWords } = await import(`data:text/javascript,${encodeURIComponent(bundled.outputFiles[0].text)}`);

/** Holds the messages of a language file to what Fluent's own runtime makes of them. */
function fluently(language, text, messages, table) {
  const functions = { ANY: ([value]) => value };
  const fluent = new FluentBundle(language, { useIsolating: false, functions });
  assert.deepEqual(fluent.addResource(new FluentResource(text)), []);
  const { words } = makeWords(language, undefined, table);
  for (const [id, line] of messages) {
    const names = [...line.matchAll(/\$\??(\w+)/g)].map((match) => match[1]).concat(line.split("|")[0]);
    for (const number of [0, 1, 2, 21]) {
      const ours = Object.fromEntries(names.map((name) => [name, { number: String(number) }]));
      const theirs = Object.fromEntries(names.map((name) => [name, new FluentNumber(number)]));
      assert.equal(words(id, ours), fluent.formatPattern(fluent.getMessage(id).value, theirs), `${id} with ${number}`);
    }
  }
}

test("every message reads as Fluent itself would write it", () => {
  for (const language of LANGUAGES) fluently(language, source(language), lines(source(language)));
});

/** The parts beside the card: their words, and everything that asks for them. */
const PARTS = {
  // Of facts and policy only what the coach alone reads.
  coach: { rules: rust("rules/advice") + rust("rules/plays") + rust("rules/facts", ["read.rs", "deal.rs", "json.rs", "record.rs"]) + rust("rules/policy", ["check.rs", "file.rs", "mod.rs"]), drawn: rust("coach") + rust("bridge"), scripts: scripts(["coach/coach.js"]) },
  review: { rules: rust("rules/review"), drawn: rust("review") + rust("bridge"), scripts: scripts(others) },
  studio: { rules: "", drawn: "", scripts: scripts(below(at("www", "studio"), ["map", "backtest"]).filter((path) => path.endsWith(".js")).map((path) => relative(at("www"), path))) },
};
/** Names of messages that the studio puts together: what stands in front, and all that may follow. */
const studio = (name) => [...PARTS.studio.scripts.matchAll(new RegExp(`${name}[^[]*\\[([^\\]]*)\\]`, "g"))].flatMap(([, list]) => [...list.matchAll(/"([^"]+)"/g)].map((match) => dashes(match[1].toLowerCase()).replaceAll(" ", "-")));
const chosen = (kind) => [...PARTS.studio.scripts.matchAll(new RegExp(`\\[([^\\[\\]]*)\\], "${kind}"\\)`, "g"))].flatMap(([, list]) => [...list.matchAll(/"([^"]+)"/g)].map((match) => dashes(match[1])));
/** How the names of each part's messages begin. */
const PREFIXES = {
  coach: ["avoid", "coach", "error", "leave", "leaving", "leverage", "play", "plays", "say", "talks", "text"],
  review: ["error", "review"],
  studio: ["studio"],
};
/** The words of an enum of the coach's, behind a beginning. */
const composedOf = (prefix, name) => {
  const body = PARTS.coach.rules.match(new RegExp(`pub enum ${name} \\{([^}]*)\\}`))?.[1] ?? "";
  return [...body.matchAll(/= "(\w+)"/g)].map((match) => `${prefix}-${dashes(match[1])}`);
};
/** Of the plays: what a table names is held to its words by tests/plays.rs; these are put together besides. */
const PLAYED = new Set([
  ...composedOf("plays-concession", "Concession"),
  ...composedOf("plays-channel", "Channel"),
  ...[...PARTS.coach.rules.matchAll(/need\([^;]*?"(\w+)"\s*\)/gs)].map((match) => `plays-promise-${match[1]}`),
  ...Object.values(JSON.parse(readFileSync(at("src", "rules", "policy", "settings.json"), "utf8")).authority).map((row) => `role-${row.role}`),
]);
const OF_A_TABLE = /^play-[a-z]+-(name|title|about|(step|do|part|ask|option|question|text|reason|answer|outcome|gate)-[a-z0-9-]+)$/;
/** For the buyer to read or hear. */
const TO_THE_BUYER = /^(text-|play-\w+-(say|question|answer)-|play-line-)/;
/** The plays by their tables: their words, and the reasons that a client gives where a success must last. */
const tables = below(at("src", "rules", "plays", "tables")).map((path) => readFileSync(path, "utf8"));
const PLAYS = tables.flatMap((text) => [...text.matchAll(/^    at: "plays\.(\w+)"/gm)].map((match) => dashes(match[1])));
const LASTING = tables.filter((text) => /^    durable: Some\(/m.test(text)).join("\n");
const REASONS = [...LASTING.matchAll(/answers\(&\[([^\]]*)\]/g)].flatMap(([, list]) => [...list.matchAll(/"(\w+)"/g)].map((match) => dashes(match[1])));
/** Messages of a part whose names are put together. */
const COMPOSED_OF = {
  coach: {},
  review: { "play-name": PLAYS, "play-reason": REASONS },
  studio: {
    "studio-document": studio("NAMES ="), "studio-about": studio("DOCUMENTS ="), "studio-begin": ["blank", "defaults"], "studio-editor": studio("PHRASES ="),
    "studio-tab": [...PARTS.studio.scripts.matchAll(/^  \["([a-z]+)", \w+\],$/gm)].map((match) => match[1]), "studio-form": studio("SECTIONS ="), "studio-number": studio("NUMBERS ="), "studio-play": PLAYS.filter((play) => ["won", "attacked", "cancelling", "results"].includes(play)),
    "studio-basis": chosen("basis"), "studio-size": chosen("size"), "studio-rounding": chosen("rounding"), "studio-silence": chosen("silence"), "studio-catastrophic": chosen("catastrophic"),
    "studio-unit": ["months-of-fees", "days", "percent", "number"], "studio-field-limit": ["at-most", "at-least"], "studio-signs": ["consider", "leave"], "studio-route": ["price", "term", "fit", "signs"],
    "studio-row": ["segment", "band", "size-from", "size-below", "minimum-margin", "target-margin", "minimum-price"], "studio-column": studio("MEANINGS ="), "studio-table": [...PARTS.studio.scripts.matchAll(/code: ((?:"[a-z-]+" \| )+"[a-z-]+")/g)].flatMap(([, list]) => [...list.matchAll(/"([^"]+)"/g)].map((match) => match[1])),
  },
};
for (const part of /** @type {const} */ (["coach", "review", "studio"])) {
  const { rules, drawn, scripts } = PARTS[part];
  const composed = Object.entries(COMPOSED_OF[part]).flatMap(([prefix, rest]) => rest.map((word) => `${prefix}-${word}`));
  // The panels of the mapping and of past deals have tests of their own words.
  const own = (id) => part !== "studio" || id.startsWith("studio-");
  const [es, en] = ["es", "en"].map((language) => new Map([...lines(source(language, part))].filter(([id]) => own(id))));
  const said = new Set([...literals(rules), ...literals(drawn), ...literals(scripts), ...composed]);

  test(`${part}: nothing of it is said by the card already`, () => {
    assert.deepEqual([...es.keys()].filter((id) => LINES.es.has(id)), []);
  });

  test(`${part}: everything that is asked for has a message`, () => {
    const named = new RegExp(`^(${PREFIXES[part].join("|")})-[a-z0-9-]*[a-z0-9]$`);
    const missing = [...said].filter((id) => (named.test(id) || composed.includes(id)) && !es.has(id) && !LINES.es.has(id));
    // Names of elements and of an event look alike.
    assert.deepEqual(missing.filter((id) => !/^(coach-failed|text-anchor|leverage-new-\w+(-on)?)$/.test(id)), []);
    const reported = [...rules.matchAll(/\.(?:error|warning)\w*\((?:[^();"]|\((?:[^()]|\([^()]*\))*\)|"[^"]*")*?,\s*"([a-z-]+)"[,)]/g)];
    for (const [, code] of reported) assert.ok(es.has(`error-${code}`) || LINES.es.has(`error-${code}`), `error-${code}`);
  });

  test(`${part}: no message is there for nothing`, () => {
    const used = (id) => said.has(id) || (id.startsWith("error-") && said.has(id.slice(6)));
    assert.deepEqual([...es.keys()].filter((id) => !used(id) && !PLAYED.has(id) && !OF_A_TABLE.test(id)), []);
    if (part === "coach") assert.deepEqual([...PLAYED].filter((id) => !es.has(id)), []);
  });

  test(`${part}: every parameter of a message is one that somebody gives`, () => {
    const given = new Set([...(rules + drawn).matchAll(/\(\s*"(\w+)",/g), ...drawn.matchAll(/fill\(\s*"[\w-]+",\s*"(\w+)"/g), ...rules.matchAll(/\b(?:note|day)\("(\w+)"\)/g), ...scripts.matchAll(/\b(\w+)(?::| =) \{/g)].map((match) => match[1]));
    // Scripts give texts, and by short names, too.
    if (part === "studio") for (const [, name] of scripts.matchAll(/[{,] (\w+)(?=:|,| \})/g)) given.add(name);
    for (const [id, line] of en) for (const [, name] of line.matchAll(/\$\??(\w+)/g)) assert.ok(given.has(name), `${id}: ${name}`);
  });

  test(`${part}: every message reads as Fluent itself would write it`, async () => {
    const table = await import(`data:text/javascript,${encodeURIComponent(wordsModule(part))}`);
    for (const language of LANGUAGES) fluently(language, source(language, part), lines(source(language, part)), table);
  });

  test(`${part}: Spanish speaks to the rep as «tú», to the buyer as «ustedes»`, () => {
    for (const [id, line] of es) if (!TO_THE_BUYER.test(id)) assert.doesNotMatch(line, /\b(vosotros|vos|usted)\b/i, id);
    for (const [id, line] of es) if (TO_THE_BUYER.test(id)) assert.doesNotMatch(line, /\b(tú|tu|tus|ti|vosotros|vos|usted)\b/i, id);
  });
}

test("past deals: everything that is asked for has a message, and none is there for nothing", () => {
  const text = scripts(below(at("www", "studio", "backtest")).filter((path) => path.endsWith(".js")).map((path) => relative(at("www"), path)));
  const words = [...lines(source("es", "studio")).keys()];
  const asked = [...text.matchAll(/"(backtest-[\w-]*\w)"/g)].map((match) => match[1]);
  assert.ok(asked.length > 20);
  assert.deepEqual(asked.filter((id) => !words.includes(id)), []);
  // Names that are put together begin so.
  const beginnings = [...new Set([...text.matchAll(/`(backtest-[\w-]*)\$\{/g)].map((match) => match[1]))];
  for (const start of beginnings) assert.ok(words.some((id) => id.startsWith(start)), start);
  const unused = words.filter((id) => id.startsWith("backtest-") && !asked.includes(id) && !beginnings.some((start) => start !== "backtest-" && id.startsWith(start)));
  const whole = [...text.matchAll(/"([a-z][\w-]*)"/g)].map((match) => match[1]);
  assert.deepEqual(unused.filter((id) => !(beginnings.includes("backtest-") && whole.some((word) => id.endsWith(`-${word}`)))), []);
});

for (const part of SPEAKING) {
  test(`${part}: Portuguese speaks to the rep as «você», to the buyer as «vocês», and nothing of it stayed Spanish`, () => {
    for (const [id, line] of lines(source("pt-BR", part))) {
      const words = line.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
      const wrong = TO_THE_BUYER.test(id) ? ["você", "tu", "ti", "teu", "tua", "teus", "tuas"] : ["tu", "ti", "teu", "tua", "teus", "tuas"];
      const spanish = ["el", "los", "las", "del", "al", "una", "unos", "unas", "y", "con", "sin", "pero", "más", "ya", "hay", "trato", "usted", "ustedes", "umbral", "cuota", "retírate", "muy", "también"];
      assert.deepEqual(words.filter((word) => wrong.includes(word) || spanish.includes(word)), [], `${id}: ${line}`);
      assert.doesNotMatch(line, /[¿¡ñ]/, id);
    }
  });
}

test("where none counts as one, the singular writes the number it was given", () => {
  const languages = LANGUAGES.filter((language) => new Intl.PluralRules(language).select(0) === "one");
  assert.ok(languages.includes("pt-BR"));
  for (const language of languages) {
    for (const part of ["card", "coach", "review", "hosts/auto", "hosts/frame", "hosts/map", "hosts/place", "hosts/tryton", "shell", "studio"]) {
      for (const [id, line] of lines(source(language, part))) {
        const [, ...choices] = line.split("|");
        const one = choices.indexOf("one");
        if (one < 0 || choices.indexOf("0") % 2 === 0) continue;
        assert.doesNotMatch(choices[one + 1] ?? "", /(?<![\w,.])1(?![\w,.]\w|\w)/, `${language} ${id}`);
      }
    }
  }
});

test("values read as people write them", () => {
  const read = (lang, value, id = "card-value") => makeWords(lang).words(id, { value });
  const money = { money: { amount: "140000", currency: "USD" } };
  assert.equal(read("es", money), read("es-419", money));
  assert.notEqual(read("es", money), read("es-ES", money));
  assert.equal(read("en", money), "$140,000");
  assert.equal(read("en", { money: { amount: "125999.999", currency: "USD" } }), "$125,999.99");
  assert.equal(read("en", { share: "0.3535" }), "35.35%");
  assert.equal(read("es", { quantity: { number: "1", unit: "days" } }), "1 día");
  assert.equal(read("es", { quantity: { number: "24", unit: "months_of_fees" } }), "24 meses de pagos");
  assert.equal(read("en", { between: { least: { number: "10" }, most: { number: "500" } } }), "10 to 500");
  assert.equal(read("en", { between: { least: money, most: null } }), "at least $140,000");
  assert.equal(read("pt-BR", money), "US$\u00a0140.000");
  assert.equal(read("pt-BR", { money: { amount: "140000.5", currency: "BRL" } }), "R$\u00a0140.000,50");
  assert.equal(read("pt-BR", { quantity: { number: "1", unit: "days" } }), "1 dia");
  assert.equal(read("pt-BR", { list: [{ text: "a" }, { text: "b" }] }), "a e b");
  assert.equal(read("pt", { label: { message: "option-BR" } }), "Brasil");
  assert.equal(read("pt-PT", { message: "yes" }), "sim");
  assert.equal(read("es", { label: { message: "option-MX" } }), "México");
  assert.equal(read("es", { label: { message: "field-size-of-it" } }), "Size of it");
  // A name of the policy's: in the language, in one alike, in every language, in any; before that, ours.
  const label = (message, names) => ({ label: { message, names } });
  assert.equal(read("es", label("term-ours", { en: "Ours" })), "Ours");
  assert.equal(read("en", label("term-ours", { es: "Nuestro", "en-GB": "Ours", und: "X" })), "Ours");
  assert.equal(read("en", label("option-north", { es: "Zona norte" })), "Zona norte");
  assert.equal(read("en", label("level-walk-away", { es: "Fuera" })), en.get("level-walk-away"));
  assert.equal(read("en", label("option-MX", { und: "MX!" })), "MX!");
  assert.equal(read("es", { message: "yes" }), es.get("yes"));
  assert.equal(makeWords("es").words("nobody-knows"), "nobody-knows");
});

test("a day is written from any form that the rules read, and one in no calendar is unknown, in words", () => {
  const day = (lang, day) => makeWords(lang).words("card-dated", { day: { day } });
  for (const form of ["2026-03-02", "2026-03-02T18:00", "2026-03-02T23:59:59Z", "2026-03-02T00:00:00.000+02:00"]) {
    assert.equal(day("en", form), "As of Mar 2, 2026.", form);
    assert.equal(realDay(form), "2026-03-02", form);
  }
  for (const form of ["2026-02-30", "2026-02-29", "2026-13-01", "2026-00-10", "02/03/2026", "2026-3-2", "2026-03-02T", "2026-03-02T25:00", "2026-03-02 18:00", "soon", "", " 2026-03-02"]) {
    assert.equal(day("en", form), "As of unknown date.", form);
    assert.equal(day("es", form), "Al fecha desconocida.", form);
    assert.equal(realDay(form), undefined, form);
    assert.equal(dayGiven(form), form ? "" : dayHere(), form);
  }
  for (const form of [new Date(), 20260302, {}, true]) assert.equal(dayGiven(form), "");
  assert.equal(realDay("2028-02-29"), "2028-02-29");
  const say = makeWords("en").words;
  assert.match(dated(say, dayGiven("2026-02-30")), /unknown day/);
  assert.equal(dated(say, dayGiven("2026-03-02T18:00:00Z")), "As of Mar 2, 2026.");
});

test("whatever the place, words are joined, named and begun as in their language", () => {
  const list = { list: ["IP", "Istanbul", "payment"].map((text) => ({ text })) };
  const said = (lang, locale, id, value) => makeWords(lang, locale).words(id, { value });
  const country = { label: { message: "option-DE" } };
  for (const locale of ["de-CH", "tr-TR", "ar-EG", "es-MX", "fr-FR", "en-GB", "no such place"]) {
    const comma = locale === "en-GB" ? "" : ",";
    assert.equal(said("en", locale, "card-any", list), `IP, Istanbul${comma} or payment`, locale);
    assert.equal(said("en", locale, "card-value", list), `IP, Istanbul${comma} and payment`, locale);
    assert.equal(said("en", locale, "card-value", country), "Germany", locale);
    assert.equal(said("en-US", locale, "card-value", { label: { message: "x-index" } }), "Index", locale);
  }
  for (const locale of ["de-CH", "en-US", "es-ES"]) {
    assert.equal(said("es-MX", locale, "card-any", list), "IP, Istanbul o payment", locale);
    assert.equal(said("es", locale, "card-value", country), "Alemania", locale);
  }
  // Numbers are the place's.
  assert.match(said("en", "de-CH", "card-value", { number: "1234567.5" }), /^1[’']234[’']567\.5$/);
  const inside = makeWords("en", "tr-TR").words("term-within", { term: { text: "A" }, asked: { message: "is" }, limit: { label: { message: "option-Initial" } } });
  assert.doesNotMatch(inside, /[ıİ]/);
});

test("amounts of one sentence that differ are told apart", () => {
  const { words } = makeWords("en", "en-US");
  const said = (currency, price, threshold, gap) => {
    const money = (amount) => ({ money: { amount, currency } });
    const sentence = words("price-below-threshold", { price: money(price), threshold: money(threshold), gap: money(gap), floor: money("1") });
    return sentence.replace(/\u00a0/g, " ");
  };
  assert.match(said("JPY", "141", "141.75", "0.75"), /^¥141 is ¥0.75 under the threshold of ¥141.75\b/);
  assert.match(said("JPY", "141.8", "141.75", "1"), /^¥141.8 is .* ¥141.75\b/);
  assert.match(said("USD", "141.7", "141.75", "1"), /^\$141.70 is .* \$141.75\b/);
  assert.match(said("USD", "116666.666", "116666.6666", "1"), /^\$116,666.666 is .* \$116,666.6666/);
  assert.match(said("CLP", "141000.4333", "142000.6667", "1000.2334"), /^CLP 141,000 is CLP 1,000 under the threshold of CLP 142,000\./);
});

test("our own names are in lower case inside a sentence, the policy's stay as they are", () => {
  const { words } = makeWords("es");
  const term = { label: { message: "term-ip-rights" } };
  const asked = { label: { message: "option-full-transfer" } };
  const limit = { list: [{ label: { message: "option-license" } }, { text: "Otra" }] };
  assert.equal(
    words("term-within", { term, asked, limit }),
    "Propiedad intelectual: piden cesión total, dentro de nuestro límite (licencia de uso u Otra).",
  );
  const own = { label: { message: "option-full-transfer", names: { es: "Cesión Alfa", en: "x" } } };
  assert.match(words("term-excepted", { term, asked: own }), /piden Cesión Alfa/);
});

test("the default policy's contact is said in the user's language", () => {
  const contact = { text: policy.contact };
  assert.match(makeWords("es").words("card-policy-contact", { contact }), /quien administra/);
});

test("typed numbers: the number, or what to say and the readings to choose from", () => {
  const es = makeWords("es", "es-MX");
  assert.deepEqual(es.parse("150,000", "money", "USD"), { value: "150000" });
  assert.deepEqual(es.parse("25 mil", "money", "USD"), { value: "25000" });
  assert.deepEqual(es.parse("1.5", "number"), { value: "1.5" });
  assert.deepEqual(es.parse("150.000", "money", "USD"), {
    say: "¿Quisiste decir 150,000 o 150?",
    readings: [{ value: "150000", text: "150,000" }, { value: "150", text: "150" }],
  });
  assert.deepEqual(es.parse("1'234,567", "money", "USD"), {
    say: "¿Quisiste decir 1,234,567 o 1,234.567?",
    readings: [{ value: "1234567", text: "1,234,567" }, { value: "1234.567", text: "1,234.567" }],
  });
  const refused = (words, text, kind, currency) => {
    const { say, readings } = words.parse(text, kind, currency);
    assert.deepEqual(readings, []);
    return say;
  };
  assert.match(refused(es, "mucho", "money", "USD"), /no se lee como número/);
  assert.match(refused(es, "150000 EUR", "money", "USD"), /va en USD/);
  assert.match(refused(es, "150000 EUR", "money"), /no se lee como número/);
  assert.match(refused(es, "-5", "money", "USD"), /-5 es negativo/);
  assert.deepEqual(es.parse("-5", "money", "USD", true), { value: "-5" });
  assert.match(refused(es, "1.5", "whole"), /1.5 no es un número entero/);
  const en = makeWords("en");
  assert.deepEqual(en.parse("$2.5M", "money", "USD"), { value: "2500000" });
  assert.match(refused(en, "150000 EUR", "money", "USD"), /in USD/);
  assert.equal(en.parse("101", "percent").say, "Did you mean 101?");
  // Spanish without a region is that of Latin America, where some write 1.500 for 1500 and some 1,500.
  assert.equal(makeWords("es").parse("1.500", "number").readings.length, 2);
});

test("a sentence never shows two amounts as one (print-limits)", () => {
  const yen = (amount) => ({ money: { amount, currency: "JPY" } });
  const words = (given) => makeWords("en").words("range-both", given);
  assert.equal(words({ least: yen("141"), most: yen("141.75") }), "¥141 to ¥141.75");
  assert.equal(words({ least: yen("141.75"), most: yen("141.8") }), "¥141.75 to ¥141.8");
  assert.equal(words({ least: yen("140"), most: yen("141.7567") }), "¥140 to ¥141");
  const value = (value) => makeWords("en").words("card-value", { value });
  assert.equal(value({ between: { least: yen("141"), most: yen("141.75") } }), "¥141 to ¥141.75");
  assert.equal(value({ list: [yen("141"), yen("141.75"), { text: "x" }] }), "¥141, ¥141.75, and x");
});
