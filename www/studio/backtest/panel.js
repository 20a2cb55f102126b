// The back-test's panel: a file of past deals, how far it has been judged, and what came of it.
import { html, nothing } from "lit-html";
import { ref } from "lit-html/directives/ref.js";
import loadRules from "walkaway:chunk-rules";
import { PAST_MAPPING, pastSource } from "../../demo/past-deals.js";
import { dress } from "../../mounted/styles.js";
import { fromText } from "../../plain/json.js";
import { messageOf } from "../../plain/plain.js";
import { withoutMark } from "../../plain/places.js";
import { dayHere } from "../../words/here.js";
import { backtest, silently } from "./run.js";
import { results } from "./results.js";
import { sourceOf } from "./read.js";
import own from "./backtest.css";

/**
 * What the panel needs of the studio that it belongs to.
 * @typedef {object} Studio
 * @property {(id: string, parameters?: Record<string, any>) => string} say
 * @property {string} lang
 * @property {Record<string, string>} texts
 * @property {() => void} draw
 * @property {(deal: any, title: string) => void} show
 * @property {string} [today]
 */

/** What is judged. @typedef {{ source: import("./read.js").Source, example: boolean }} Asked */
/** What came of it. @typedef {import("./run.js").Outcome & { asked: Asked, compared: boolean, past: import("./judge.js").Past, choice: number, today: string }} Done */

const ENCODINGS = ["utf-8", "windows-1252", "macintosh"];
/** The page is drawn anew no more often than this, in milliseconds. */
const OFTEN = 200;

/** @param {Studio} studio */
export const panel = (studio) => {
  /** @type {Asked | undefined} */
  let asked;
  /** @type {Done | undefined} */
  let done;
  let running = /** @type {{ cancel: AbortController, bytes: number, rows: number, size: number } | undefined} */ (undefined);
  let [failed, encoding, both, stale, over] = ["", "utf-8", true, false, false];
  let notice = "";

  /** A document; nothing where it is empty, and a failure where it is no JSON. @param {"policy" | "mapping" | "other"} name */
  const value = (name) => {
    const text = withoutMark(studio.texts[name] ?? "");
    return text.trim() ? fromText(text, { whole: true }) : undefined;
  };

  /** @param {Asked} next */
  async function run(next) {
    running?.cancel.abort();
    const cancel = new AbortController();
    const mine = { cancel, bytes: 0, rows: 0, size: next.source.size ?? 0 };
    [asked, running, failed, notice, stale] = [next, mine, "", "", false];
    drop();
    studio.draw();
    /** @type {import("./judge.js").Past | undefined} */
    let past;
    try {
      const policy = whatIs("policy", "backtest-no-policy") ?? null;
      const mapping = next.example ? PAST_MAPPING : whatIs("mapping", "backtest-no-mapping");
      const rules = await loadRules();
      const { checkPolicy, defaultPolicy } = await rules.ruling();
      const defaults = /** @type {any} */ (defaultPolicy());
      if (hasMistakes(checkPolicy(policy))) throw new Told("backtest-no-policy");
      /** @type {any} */
      let other;
      if (both && studio.texts.other?.trim()) {
        try {
          other = value("other");
        } catch {
          other = undefined;
        }
        if (other === undefined || hasMistakes(checkPolicy(other))) {
          other = undefined;
          notice = "backtest-no-other";
        }
      }
      const today = studio.today ?? dayHere();
      const { terms, price } = policy ?? {};
      const days = String(price?.carrying?.term === undefined ? defaults.price.carrying.term : price.carrying.term);
      let last = 0;
      const outcome = await backtest(next.source, {
        mapping,
        days,
        terms: (terms?.list ?? defaults.terms.list).map((/** @type {{ id: string }} */ { id }) => id),
        encoding: encoding === "utf-8" ? undefined : encoding,
        signal: cancel.signal,
        judge: async (silent) => {
          const said = (/** @type {any} */ own) => (silent ? silently(own) : own);
          past = await rules.lookingBack(said(policy), other === undefined ? undefined : said(other), today);
          return past;
        },
        progress: (bytes, rows) => {
          [mine.bytes, mine.rows] = [bytes, rows];
          const now = performance.now();
          if (now - last < OFTEN || running !== mine) return;
          last = now;
          studio.draw();
        },
      });
      if (running !== mine || over || !past) {
        past?.free();
        return;
      }
      done = { ...outcome, asked: next, compared: other !== undefined, past, choice: 0, today };
      done.choice = bestChoice(done);
    } catch (error) {
      past?.free();
      if (running !== mine || over) return;
      if (!(error instanceof Told)) console.error("walkaway:", error);
      const unreadable = error instanceof DOMException && error.name === "NotReadableError";
      failed = error instanceof Told ? studio.say(error.id) : unreadable ? studio.say("backtest-file-unreadable") : studio.say("backtest-failed", { why: messageOf(error) });
    }
    running = undefined;
    studio.draw();
  }

  /** @param {"policy" | "mapping"} name @param {string} id what is said where it is no JSON */
  function whatIs(name, id) {
    try {
      return value(name);
    } catch {
      throw new Told(id);
    }
  }

  function drop() {
    done?.past.free();
    done = undefined;
  }

  const take = (/** @type {FileList | null | undefined} */ files) => {
    const [file] = files ?? [];
    if (file) void run({ source: sourceOf(file), example: false });
  };

  const intake = () => {
    const { say } = studio;
    const dropped = (/** @type {DragEvent} */ event) => {
      if (!event.dataTransfer?.files.length) return;
      event.preventDefault();
      event.stopPropagation();
      take(event.dataTransfer.files);
    };
    const picked = (/** @type {Event} */ event) => {
      const input = /** @type {HTMLInputElement} */ (event.currentTarget);
      take(input.files);
      // The same file may be opened again.
      input.value = "";
    };
    return html`<div class="intake" @dragover=${(/** @type {Event} */ event) => event.preventDefault()} @drop=${dropped}>
      <p class="quiet">${say("backtest-about")} ${say("backtest-kinds")} ${say(studio.texts.mapping?.trim() ? "backtest-by-mapping" : "backtest-by-columns")}</p>
      <div class="bar">
        <label class="file plain"><span>${say("backtest-open-file")}</span><input type="file" class="hidden" accept=".csv,.tsv,.txt,.ndjson,.jsonl,.json,text/csv,application/json" @change=${picked}></label>
        <button type="button" class="plain" @click=${() => void run({ source: pastSource(), example: true })}>${say("backtest-example")}</button>
        <label>${say("backtest-encoding")} <select @change=${(/** @type {Event} */ event) => (encoding = /** @type {HTMLSelectElement} */ (event.currentTarget).value)}>
          ${ENCODINGS.map((it) => html`<option value=${it} ?selected=${it === encoding}>${say(`backtest-encoding-${it}`)}</option>`)}</select></label>
        ${studio.texts.other?.trim() ? html`<label class="check"><input type="checkbox" .checked=${both} @change=${(/** @type {Event} */ event) => (both = /** @type {HTMLInputElement} */ (event.currentTarget).checked)}> ${say("backtest-both")}</label>` : nothing}
      </div>
    </div>`;
  };

  const progress = (/** @type {NonNullable<typeof running>} */ { cancel, bytes, rows, size }) => {
    const { say } = studio;
    return html`<div class="bar running">
      <label class="grow">${say("backtest-running", { file: asked?.source.name ?? "" })}
        <progress max=${Math.max(1, size)} value=${size > 0 ? bytes : nothing}></progress></label>
      <span role="status">${say("backtest-progress", { rows: { number: String(rows) } })}</span>
      <button type="button" class="plain" @click=${() => cancel.abort()}>${say("backtest-cancel")}</button>
    </div>`;
  };

  return {
    draw() {
      const { say } = studio;
      const dressed = (/** @type {Element | undefined} */ element) => {
        const root = element?.getRootNode();
        if (root instanceof ShadowRoot) dress(root, own);
      };
      return html`<div class="backtest" ${ref(dressed)}>
        ${intake()}
        ${running ? progress(running) : nothing}
        ${failed ? html`<p class="notice" role="alert">${failed}</p>` : nothing}
        ${notice ? html`<p class="notice" role="status">${say(notice)}</p>` : nothing}
        ${stale && asked && !running ? html`<p class="notice bar" role="status">${say("backtest-stale")} <button type="button" class="plain" @click=${() => asked && void run(asked)}>${say("backtest-again")}</button></p>` : nothing}
        ${done ? results(studio, done, (choice) => {
          if (done) done.choice = choice;
          studio.draw();
        }) : nothing}
      </div>`;
    },
    /** @param {string} what */
    changed(what) {
      if (done && ["policy", "mapping", "other"].includes(what)) stale = true;
    },
    destroy() {
      over = true;
      running?.cancel.abort();
      drop();
    },
  };
};

/** What is told instead of a result. */
class Told extends Error {
  /** @param {string} id */
  constructor(id) {
    super(id);
    this.id = id;
  }
}

/** @param {{ errors: { severity: string }[] }} view */
const hasMistakes = ({ errors }) => errors.some(({ severity }) => severity === "error");

/**
 * What to judge by at first: all that the rows hold, as long as half of the deals get a verdict; else less of it, and in
 * the end the price alone.
 * @param {Done} done
 */
function bestChoice({ result }) {
  const whole = result.summary();
  const held = ["terms", "fit", "signs"].reduce((bits, name, place) => (whole.absent.includes(/** @type {any} */ (name)) ? bits : bits | (1 << place)), 0);
  const bits = (/** @type {number} */ choice) => (choice & 1) + ((choice >> 1) & 1) + ((choice >> 2) & 1);
  const choices = [0, 1, 2, 3, 4, 5, 6, 7].filter((choice) => (choice & ~held) === 0).sort((a, b) => bits(b) - bits(a) || a - b);
  for (const choice of choices) {
    const { policies, rows } = result.summary(choice);
    let decided = 0;
    for (const { verdict, outcomes } of policies[0]?.cells ?? []) if (verdict.best === verdict.worst) decided += outcomes.reduce((sum, count) => sum + count, 0);
    if (decided * 2 >= rows) return choice;
  }
  return 0;
}
