// Deals with the verdict they must get, kept beside the policy: what a change of it must not change.
import { readJson } from "./files.js";
import { realDay } from "../words/here.js";
import { say } from "./words.js";

/** @typedef {import("./main.js").Shell} Shell */
/** @typedef {import("../index.js").Guidance} Guidance */

export const SCHEMA = "walkaway.tests/1";
const LEVELS = ["go_ahead", "hold_firm", "needs_approval", "walk_away"];
const KEYS = ["$schema", "schema", "today", "tests"];
const TEST = ["name", "deal", "today", "verdict", "because", "note"];

/**
 * A test: a deal, the verdict it must get (`needs_approval`, or `go_ahead..walk_away` where it must stay open), and what
 * must have decided it: a setting of the policy, a term's, criterion's or sign's id, or the reason's code.
 * @typedef {{ name?: string, deal: any, today?: string, verdict: string, because?: string }} Test
 */

/**
 * @typedef {object} Result
 * @property {string} name
 * @property {boolean} passed
 * @property {string} verdict what it got
 * @property {string} setting what decided it
 * @property {string[]} why what is wrong with it
 */

/** What is wrong with a file of tests. @param {any} file @param {import("./words.js").Lang} lang @returns {{ path: string, text: string }[]} */
export function formMistakes(file, lang) {
  /** @type {{ path: string, text: string }[]} */
  const found = [];
  const wrong = (/** @type {string} */ path, /** @type {string} */ expected) => found.push({ path, text: say(lang, "test-form", { expected }) });
  if (typeof file !== "object" || file === null || Array.isArray(file)) return [{ path: "", text: say(lang, "test-form", { expected: "{ … }" }) }];
  const day = (/** @type {any} */ object, /** @type {string} */ path) => object.today !== undefined && realDay(object.today) !== object.today && wrong(path, "AAAA-MM-DD");
  for (const key of Object.keys(file)) if (!KEYS.includes(key)) wrong(key, KEYS.join(", "));
  day(file, "today");
  if (!Array.isArray(file.tests)) wrong("tests", "[ … ]");
  for (const [place, test] of (Array.isArray(file.tests) ? file.tests : []).entries()) {
    const path = `tests.${place}`;
    if (typeof test !== "object" || test === null) {
      wrong(path, "{ … }");
      continue;
    }
    day(test, `${path}.today`);
    for (const key of Object.keys(test)) if (!TEST.includes(key)) wrong(`${path}.${key}`, TEST.join(", "));
    if (typeof test.deal !== "object" || test.deal === null) wrong(`${path}.deal`, "{ … }");
    if (!isVerdict(test.verdict)) wrong(`${path}.verdict`, LEVELS.join(", "));
  }
  return found;
}

/** @param {unknown} text */
function isVerdict(text) {
  const ends = typeof text === "string" ? text.split("..") : [];
  return ends.length > 0 && ends.length < 3 && ends.every((end) => LEVELS.includes(end));
}

/** A verdict as it is written: one level, or two where it is open. @param {{ best: string, worst: string } | null | undefined} span */
export const verdictText = (span) => (span ? (span.best === span.worst ? span.best : `${span.best}..${span.worst}`) : "-");

/**
 * Runs the tests of files.
 * @param {Shell} shell @param {string[]} files
 * @returns {{ findings: import("./files.js").Finding[], results: (Result & { file: string, line: number, column: number })[], reached: Set<string> }}
 */
export function runTests(shell, files) {
  /** @type {import("./files.js").Finding[]} */
  const findings = [];
  /** @type {(Result & { file: string, line: number, column: number })[]} */
  const results = [];
  /** @type {Set<string>} */
  const reached = new Set();
  for (const path of files) {
    const { file, value, findings: own, at } = readJson(path, shell.lang);
    findings.push(...own);
    if (value === undefined) continue;
    const wrong = formMistakes(value, shell.lang);
    findings.push(...wrong.map(({ path, text }) => ({ file, line: at(path).line, column: at(path).column, severity: /** @type {const} */ ("error"), path, code: SCHEMA, text })));
    if (wrong.length > 0) continue;
    for (const [place, test] of value.tests.entries()) {
      const result = runOne(shell, test, value.today, reached);
      const { line, column } = at(`tests.${place}`);
      results.push({ ...result, name: result.name || `tests.${place}`, file, line, column });
    }
  }
  return { findings, results, reached };
}

/** @param {Shell} shell @param {Test} test @param {string | undefined} today @param {Set<string>} reached @returns {Result} */
function runOne({ rules, policy, lang, words, today: now }, test, today, reached) {
  const guidance = rules.assess(test.deal, policy, test.today ?? today ?? now);
  const verdict = verdictText(guidance.verdict);
  const { headline } = guidance;
  for (const { reason, span } of guidance.conclusions) {
    // What is fine or not answered has decided nothing; a row of prices is chosen for every deal.
    if (reason.setting && (span.best !== "go_ahead" || reason.setting.startsWith("price."))) reached.add(reason.setting);
  }
  const why = [];
  // A key that nobody reads tests nothing.
  const wrong = guidance.errors.filter(({ severity, code }) => severity === "error" || code.startsWith("unknown-"));
  if (wrong.length > 0) why.push(say(lang, "test-wrong-deal", { found: wrong.map((it) => `${it.path}: ${words(`error-${it.code}`, it.with)}`).join(" ") }));
  const decided = headline ? `${headline.setting ?? headline.code}: ${words(headline.code, headline.with)}` : "-";
  if (verdict !== normal(test.verdict)) why.push(`${say(lang, "test-verdict", { expected: test.verdict, found: verdict })} (${decided})`);
  else if (test.because && !decidedBy(guidance, test.because)) why.push(say(lang, "test-because", { expected: test.because, found: decided }));
  return { name: test.name ?? "", passed: why.length === 0, verdict, setting: headline?.setting ?? "", why };
}

/** @param {string} text */
function normal(text) {
  const [best, worst = best] = text.split("..");
  return best === worst ? String(best) : `${best}..${worst}`;
}

/** Whether that is among what makes the verdict what it is. @param {Guidance} guidance @param {string} what */
function decidedBy({ conclusions, headline, verdict }, what) {
  // A decided verdict is decided by what is so whatever else is answered; an open one by what may still come.
  const decided = verdict?.best === verdict?.worst;
  const own = conclusions.filter(({ span }) => (decided ? span.best === verdict?.best : span.worst === verdict?.worst));
  const said = [headline, ...own.map(({ reason }) => reason)];
  const subjects = own.map(({ subject }) => subject);
  const within = (/** @type {string | null | undefined} */ setting) => setting === what || setting?.startsWith(`${what}.`);
  return subjects.includes(what) || said.some((reason) => reason && (reason.code === what || within(reason.setting)));
}

/** The parts of a policy that tests can reach: rows, terms, criteria, signs. @param {any} policy the whole of it */
export function parts(policy) {
  const list = (/** @type {any} */ value, /** @type {string} */ path) => (Array.isArray(value) ? value : []).map((_, place) => `${path}.${place}`);
  return [
    ...list(policy.price?.rows, "price.rows"),
    ...list(policy.terms?.list, "terms.list"),
    ...list(policy.fit?.criteria, "fit.criteria"),
    ...list(policy.signs?.levels, "signs.levels"),
    ...(policy.signs?.leave?.length ? ["signs.leave"] : []),
  ];
}

/** What of a policy no test has reached. @param {any} policy the whole of it @param {Set<string>} reached */
export function uncovered(policy, reached) {
  const settings = [...reached];
  // Levels of signs are told as one.
  const meets = (/** @type {string} */ part) => settings.some((it) => it === part || it.startsWith(`${part}.`) || (part.startsWith("signs.levels.") && it === "signs.levels"));
  return parts(policy).filter((part) => !meets(part)).map((part) => named(policy, part));
}

/** A part of a policy by its path, and what it is called there. @param {any} policy @param {string} path */
export function named(policy, path) {
  let found = policy;
  let name = "";
  for (const step of path.split(".")) {
    found = found?.[step];
    if (typeof found?.id === "string") name = found.id;
    else if (typeof found?.segment === "string") name = [found.segment, found.size_from].filter((it) => it !== undefined).join(" ");
  }
  return name ? `${path} (${name})` : path;
}
