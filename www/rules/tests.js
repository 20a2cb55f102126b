// Deals with the verdict they must get, kept beside the policy: what a change of it must not change. The command and the
// studio run them alike; what is wrong comes as codes, and each has words of its own for them.
import { realDay } from "../words/here.js";

/** @typedef {import("../index.js").Guidance} Guidance */

export const SCHEMA = "walkaway.tests/1";
export const LEVELS = ["go_ahead", "hold_firm", "needs_approval", "walk_away"];
const KEYS = ["$schema", "schema", "today", "tests"];
const TEST = ["name", "deal", "today", "verdict", "because", "note"];

/**
 * A test: a deal, the verdict it must get (`needs_approval`, or `go_ahead..walk_away` where it must stay open), and what
 * must have decided it: a setting of the policy, a term's, criterion's or sign's id, or the reason's code.
 * @typedef {{ name?: string, deal: any, today?: string, verdict: string, because?: string }} Test
 */

/**
 * What judges.
 * @typedef {object} Judge
 * @property {import("../index.js").Rules} rules
 * @property {any} policy the organisation's own; nothing is the defaults
 * @property {string} today `YYYY-MM-DD`
 */

/**
 * What a test has come to.
 * @typedef {object} Result
 * @property {string} name
 * @property {boolean} passed
 * @property {string} verdict what it got
 * @property {string} setting what decided it
 * @property {Guidance["headline"]} decided the reason that did
 * @property {Guidance["errors"]} mistakes those of the deal: a key that nobody reads tests nothing
 * @property {boolean} otherVerdict whether another one was expected
 * @property {boolean} otherReason whether the verdict is right and another reason was expected
 */

/** What is wrong with the form of a file of tests. @param {any} file @returns {{ path: string, expected: string }[]} */
export function formMistakes(file) {
  /** @type {{ path: string, expected: string }[]} */
  const found = [];
  const wrong = (/** @type {string} */ path, /** @type {string} */ expected) => found.push({ path, expected });
  if (typeof file !== "object" || file === null || Array.isArray(file)) return [{ path: "", expected: "{ … }" }];
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
 * Runs the tests of a file whose form is right.
 * @param {Judge} judge @param {{ today?: string, tests: Test[] }} file @param {Set<string>} reached what they reach is added
 * @returns {Result[]}
 */
export const runTests = (judge, { today, tests }, reached) => tests.map((test) => runOne(judge, test, today, reached));

/** @param {Judge} judge @param {Test} test @param {string | undefined} today @param {Set<string>} reached @returns {Result} */
function runOne({ rules, policy, today: now }, test, today, reached) {
  const guidance = rules.assess(test.deal, policy, test.today ?? today ?? now);
  const verdict = verdictText(guidance.verdict);
  const { headline } = guidance;
  for (const conclusion of guidance.conclusions) {
    const setting = settingOf(guidance, conclusion);
    // What is fine or not answered has decided nothing; a row of prices is chosen for every deal.
    if (setting && (conclusion.span.best !== "go_ahead" || setting.startsWith("price."))) reached.add(setting);
  }
  const mistakes = guidance.errors.filter(({ severity, code }) => severity === "error" || code.startsWith("unknown-"));
  const otherVerdict = verdict !== normal(test.verdict);
  const otherReason = !otherVerdict && Boolean(test.because) && !decidedBy(guidance, String(test.because));
  const passed = mistakes.length === 0 && !otherVerdict && !otherReason;
  return { name: test.name ?? "", passed, verdict, setting: headline?.setting ?? decidingSetting(guidance), decided: headline, mistakes, otherVerdict, otherReason };
}

/**
 * The setting behind a conclusion. Of a price that is decided whatever is still missing it is that of the limit which it
 * is under; where it is not known of which row, that of all of them.
 * @param {Guidance} guidance @param {Guidance["conclusions"][0]} conclusion @returns {string | null}
 */
function settingOf({ price }, { dimension, reason, span }) {
  if (reason.setting || dimension !== "price") return reason.setting;
  const limit = span.best === "walk_away" ? ".minimum_margin" : ".target_margin";
  return price.build_up.find(({ setting }) => setting?.endsWith(limit))?.setting ?? "price.rows";
}

/**
 * The conclusions that make the verdict what it is: those that are so whatever else is answered; and of one that is open,
 * behind them, those by which it may still come worse.
 * @param {Guidance} guidance
 */
function makes({ conclusions, verdict }) {
  const { best, worst } = verdict ?? {};
  const sure = conclusions.filter(({ span }) => span.best === best && (best !== "go_ahead" || worst === best));
  return best === worst ? sure : [...sure, ...conclusions.filter((it) => it.span.worst === worst && !sure.includes(it))];
}

/** The first setting that makes the verdict what it is, where its own sentence names none. @param {Guidance} guidance */
function decidingSetting(guidance) {
  const own = makes(guidance);
  return own.map((it) => settingOf(guidance, it)).find(Boolean) ?? "";
}

/** @param {string} text */
function normal(text) {
  const [best, worst = best] = text.split("..");
  return best === worst ? String(best) : `${best}..${worst}`;
}

/** Whether that is among what makes the verdict what it is. @param {Guidance} guidance @param {string} what */
function decidedBy(guidance, what) {
  const { headline } = guidance;
  const own = makes(guidance);
  const said = [headline, ...own.map(({ reason }) => reason)];
  const subjects = own.map(({ subject }) => subject);
  const within = (/** @type {string | null | undefined} */ setting) => setting === what || setting?.startsWith(`${what}.`);
  return subjects.includes(what) || own.some((it) => within(settingOf(guidance, it))) || said.some((reason) => reason && (reason.code === what || within(reason.setting)));
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

/** The paths of what no test has reached. @param {any} policy the whole of it @param {Set<string>} reached */
export function uncovered(policy, reached) {
  const settings = [...reached];
  // Levels of signs are told as one.
  const meets = (/** @type {string} */ part) => settings.some((it) => it === part || it.startsWith(`${part}.`) || (part.startsWith("signs.levels.") && it === "signs.levels"));
  return parts(policy).filter((part) => !meets(part));
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
