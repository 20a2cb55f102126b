// Whose, and saved where (design 3.13, law 14): what is sent for a record was typed on it, what is on the screen is what
// the rules say of the newest facts, and nothing that was typed is lost.
//
// WALKAWAY_SEED=7 runs one seed of the model; a sequence that fails prints its seed and its steps.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { deals } from "./demo.mjs";
import { STRICT_POLICY } from "../../pkg-scripts/serve.mjs";
import { harness, withApi } from "./harness.mjs";

const browser = harness();
const axe = readFileSync(new URL("../../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");

/** The worked example with everything known: 80,000 + 25,000 of cost, at 140,000. */
const DEAL = deals.find((/** @type {any} */ { key }) => key === "worked-example").deal;
/** An amount as an answer says it. @param {string} amount */
const usd = (amount) => ({ amount, currency: "USD" });
/** Without costs: the card asks for them. */
const { cost: _, ...OPEN } = DEAL;

/** What the steps below do on a page: draw, type, click, answer for the CRM, and tell what is there. */
async function driver(/** @type {import("playwright-core").Page} */ page) {
  await withApi(page);
  await page.evaluate(() => {
    const w = /** @type {any} */ (globalThis);
    const d = (w.d = /** @type {any} */ ({ intents: [], answers: [], wishes: [], sections: 0 }));
    const tick = async () => {
      // Through a frame it takes a few messages.
      await new Promise((done) => setTimeout(done, d.framed ? 80 : 25));
      // What waits for its turn among windows has had it.
      await navigator.locks?.query();
      // On a busy machine it takes longer: until what is drawn stands still, or is not drawn at all.
      let before;
      for (let turn = 0; turn < 100 && (before === undefined || before !== root()?.textContent); turn++) {
        before = root()?.textContent;
        await new Promise((done) => setTimeout(done, 20));
      }
    };
    d.tick = tick;
    const root = () => (d.framed ? d.handle.iframe.contentDocument?.querySelector("walkaway-card")?.shadowRoot : w.shadowOf(d.section));
    const all = (/** @type {string} */ what) => /** @type {any[]} */ ([...root().querySelectorAll(what)]);
    /** A host that answers when it is told to. */
    d.hostFor = () => ({
      intent: (/** @type {any} */ intent) =>
        new Promise((done, fail) => d.intents.push({ intent, done, fail, of: d.racing ?? d.shown, open: true })),
    });
    d.mount = async (/** @type {any} */ options) => {
      d.section?.remove();
      await d.handle?.destroy();
      d.shown = options.key;
      const { key, hosted, as, ...rest } = options;
      const element = as === "element";
      d.framed = as === "frame";
      const given = { lang: "en", today: "2026-10-05", ...rest, host: hosted ? d.hostFor() : null };
      w.walkaway.define();
      d.section = document.createElement(element ? "walkaway-card" : "section");
      if (element) d.section.update(given);
      document.body.append(d.section);
      const { mountFrame } = d.framed ? await import(/** @type {any} */ ("/dist/frame-host.js")) : w;
      d.handle = element ? d.section : d.framed ? mountFrame(d.section, { src: "/dist/frame.html", ...given }) : w.walkaway.mount(d.section, given);
      d.handle.on("answer", (/** @type {any} */ it) => d.answers.push({ ...it, of: d.racing ?? d.shown }));
      d.handle.on("intent", (/** @type {any} */ it) => d.wishes.push({ ...it, of: d.racing ?? d.shown }));
      await w.until(() => d.handle.state === "ready" && isCoached(root()));
      await tick();
    };
    d.show = async (/** @type {any} */ options) => {
      const { key, hosted, ...rest } = options;
      d.shown = key;
      d.handle.update({ ...rest, ...(hosted === undefined ? {} : { host: hosted ? d.hostFor() : null }) });
      await w.until(() => isCoached(root()));
      await tick();
    };
    /** Takes the card's element out of the page and puts it in again, with other options or the same. */
    d.outAndBack = async (/** @type {any} */ { key, ...rest }) => {
      d.section.remove();
      await tick();
      d.shown = key;
      if (Object.keys(rest).length > 0) d.handle.update(rest);
      document.body.append(d.section);
      await w.until(() => d.handle.state === "ready" && isCoached(root()));
      await tick();
    };
    /** Tells the place alone. */
    d.rehome = async (/** @type {any} */ { key, place }) => {
      d.shown = key;
      d.handle.update({ place });
      await w.until(() => isCoached(root()));
      await tick();
    };
    d.type = (/** @type {any} */ field, /** @type {string} */ text) => {
      field.value = text;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    };
    /** Answers the next question, or types half of it. Gives what was answered. */
    d.answer = async (/** @type {string} */ text, half = false) => {
      const before = d.answers.length;
      const field = root().querySelector('.next input[type="text"]');
      if (field) {
        d.type(field, text);
        await tick();
        if (!half) root().querySelector(".next form").requestSubmit();
      } else if (!half) all(".next button.choice")[0]?.click();
      await tick();
      return d.answers.slice(before);
    };
    /** Answers, and in the same moment the page goes on to another record. */
    d.race = async (/** @type {number} */ at, /** @type {string} */ text, /** @type {any} */ { key, hosted, ...rest }) => {
      const before = d.answers.length;
      for (const fold of all(".wa-coach details")) fold.open = true;
      const pressable = all(".wa-coach .body :is(button, input[type=checkbox])").filter((node) => !node.disabled && node.checkVisibility());
      const field = root().querySelector('.next input[type="text"]');
      if (field) d.type(field, text);
      await tick();
      d.racing = d.shown;
      if (pressable.length > 0 && at % 4 > 0) pressable[at % pressable.length].click();
      else if (field) root().querySelector(".next form").requestSubmit();
      else all(".next button.choice")[0]?.click();
      d.shown = key;
      d.handle.update(rest);
      await tick();
      d.racing = undefined;
      await w.until(() => isCoached(root()));
      await tick();
      return d.answers.slice(before);
    };
    d.section_ = (/** @type {string} */ name) => {
      const toggle = root().querySelector(`[data-section="${name}"] .toggle`);
      if (toggle?.getAttribute("aria-expanded") === "false") toggle.click();
      return tick();
    };
    d.tryPrice = async (/** @type {string} */ text) => {
      await d.section_("moves");
      const field = root().getElementById("?price");
      if (field) d.type(field, text);
      await tick();
    };
    d.pick = async () => {
      const slider = root().querySelector("[data-key=slider]");
      if (slider) d.type(slider, slider.max);
      await tick();
    };
    d.ask = async (/** @type {string} */ text, send = true) => {
      root().querySelector('[data-key^="ask:"]')?.click();
      await tick();
      const area = root().querySelector(".ask textarea");
      if (!area) return;
      d.type(area, text);
      await tick();
      if (send) root().querySelector(".ask").requestSubmit();
      await tick();
    };
    d.aside = async (/** @type {number} */ at, mine = true) => {
      const list = all(".aside");
      const aside = list[at % Math.max(list.length, 1)];
      if (!aside) return undefined;
      const said = { path: aside.dataset.path, why: aside.dataset.why };
      aside.querySelectorAll("button")[mine ? 0 : 1].click();
      await tick();
      return said;
    };
    d.reply = async (/** @type {number} */ at, /** @type {string} */ status) => {
      const open = d.intents.filter((/** @type {any} */ it) => it.open);
      const found = open[at % Math.max(open.length, 1)];
      if (!found) return undefined;
      found.open = false;
      found.said = status;
      if (status === "throw") found.fail(new Error("offline"));
      else found.done({ status, message: "the CRM's words" });
      await tick();
      return { intent: found.intent, of: found.of };
    };
    const textOf = (/** @type {string} */ what) => all(what).map((node) => node.textContent).join(" | ");
    /** What a person sees, as far as it is judged. */
    d.seen = (/** @type {any} */ shadow = root()) => ({
      band: shadow.querySelector(".band")?.textContent,
      level: shadow.querySelector(".band")?.getAttribute("data-level"),
      trying: shadow.querySelector(".band")?.getAttribute("data-trying"),
      banner: shadow.querySelector(".banner")?.textContent,
      price: shadow.querySelector(".picture")?.textContent,
      next: shadow.querySelector(".next .question")?.textContent,
    });
    /** Everything that was typed and stands somewhere. */
    d.typed = () => all('input[type="text"], textarea').map((field) => field.value).filter(Boolean);
    d.asides = () => all(".aside").map((aside) => ({ path: aside.dataset.path, why: aside.dataset.why, text: aside.textContent, status: aside.querySelector("[data-status]")?.dataset.status }));
    d.saves = () => textOf(".saves");
    d.outcomes = () => textOf(".outcome");
    d.text = () => textOf(".wa-root, .wa-coach");
    d.isCoaching = () => all('.wa-coach .toggle[aria-expanded="true"]').length > 0;
    /** What the coach concludes, without what a person types and picks there. */
    d.coached = (/** @type {any} */ shadow = root()) => {
      const coach = shadow.querySelector(".wa-coach");
      const read = (/** @type {string} */ what) => [...coach.querySelectorAll(what)].map((node) => node.textContent);
      return {
        summaries: read(".summary"),
        stances: read(".stance"),
        strength: read(".strength, .lv-says, .lv-chance"),
        stage: coach.querySelector(".leaving")?.dataset.stage,
        talks: read(".tk-now, .tk-next, .tk-remark, .tk-table"),
        back: read(".checks > li"),
      };
    };
    const isCoached = (/** @type {any} */ shadow) => !shadow.querySelector('.wa-coach .toggle[aria-expanded="true"]') || shadow.querySelector(".wa-coach .summary");
    d.coach = async (/** @type {string} */ name) => {
      root().querySelector(`#head-${name}`)?.click();
      await w.until(() => isCoached(root()));
      await tick();
    };
    /** Does something in the coach: the control with that number, of those that are there. */
    d.poke = async (/** @type {number} */ at, /** @type {string} */ number, /** @type {string} */ text, leave = true) => {
      for (const fold of all(".wa-coach details")) fold.open = true;
      const controls = all(".wa-coach .body :is(button, input, textarea, select)").filter(
        (node) => !node.disabled && node.checkVisibility() && !["date", "time"].includes(node.type),
      );
      const node = controls[at % Math.max(controls.length, 1)];
      if (!node) return undefined;
      const name = node.id || node.closest("label")?.textContent || node.textContent;
      if (node.matches('textarea, input[type="text"]')) {
        const money = node.inputMode === "decimal" || node.inputMode === "numeric";
        d.type(node, money ? number : text);
        await tick();
        if (leave && node.localName === "input") node.dispatchEvent(new Event("change", { bubbles: true }));
        await tick();
        return { name, typed: money ? number : text };
      }
      if (node.localName === "select") {
        node.selectedIndex = (node.selectedIndex + 1) % node.options.length;
        node.dispatchEvent(new Event("change", { bubbles: true }));
      } else node.click();
      await tick();
      return { name };
    };
    /** What the rules say of these facts, as a card of its own draws it. */
    d.judged = async (/** @type {any} */ deal, /** @type {any} */ records = null) => {
      const section = document.createElement("section");
      document.body.append(section);
      const handle = w.walkaway.mount(section, { deal: records ? deal : { ...deal, id: undefined }, records, lang: "en", today: "2026-10-05", place: "judge" });
      await w.until(() => handle.state === "ready");
      await tick();
      const shadow = w.shadowOf(section);
      if (records) {
        await w.until(() => isCoached(shadow));
        await tick();
      }
      const seen = { ...d.seen(shadow), ...(records && { coached: d.coached(shadow) }) };
      await handle.destroy();
      section.remove();
      return seen;
    };
  });
}

/** Calls one of the driver's functions. @param {import("playwright-core").Page} page @param {string} name @param {...unknown} args @returns {Promise<any>} */
const does = (page, name, ...args) =>
  page.evaluate(([name, args]) => /** @type {any} */ (globalThis).d[/** @type {any} */ (name)](.../** @type {any} */ (args)), [name, args]);

/** Lets the page show itself the frame. @param {string} path */
const framing = (path) =>
  path === "/dist/frame.config.json" ? { body: JSON.stringify({ schema: "walkaway.frame/1", origins: [browser.url] }), type: "application/json" } : undefined;

/** @param {(page: import("playwright-core").Page) => Promise<void>} work */
const onPage = (work) =>
  browser.page({ policy: `${STRICT_POLICY}; frame-src 'self'`, override: framing }, async (page) => {
    await driver(page);
    await work(page);
  });

/** @param {object} deal @param {string} path @param {unknown} value */
function put(deal, path, value) {
  const copy = structuredClone(deal);
  const steps = path.split(".");
  const last = /** @type {string} */ (steps.pop());
  /** @type {any} */
  let at = copy;
  for (const step of steps) at = at[step] = typeof at[step] === "object" && at[step] !== null ? at[step] : {};
  at[last] = value;
  return copy;
}

describe("another record", () => {
  const A = { key: "A", deal: { ...DEAL, id: "A" } };
  const B = { key: "B", deal: { ...DEAL, id: "B", amount: "130000", name: "Another" } };
  for (const [what, other] of Object.entries({
    "another id": B,
    "the same id in another place": { ...B, deal: { ...B.deal, id: "A" }, place: "orders" },
  })) {
    test(`${what} empties what was typed, tried and picked; the same record keeps it`, () =>
      onPage(async (page) => {
        await does(page, "mount", { ...A, hosted: true });
        await does(page, "ask", "the secret of A", false);
        await does(page, "show", { ...A, deal: { ...A.deal, buyer: "Bitácora" } });
        assert.deepEqual(await does(page, "typed"), ["the secret of A"], "the same id keeps them");
        await does(page, "tryPrice", "150000");
        await does(page, "show", { ...A, deal: { ...A.deal, buyer: "Bitácora S. A." } });
        assert.equal((await does(page, "seen")).trying, "yes");
        await does(page, "show", other);
        assert.deepEqual(await does(page, "typed"), []);
        assert.deepEqual(await does(page, "seen"), await does(page, "judged", other.deal));
        assert.ok(!(await does(page, "text")).includes("the secret of A"));
        await does(page, "ask", "written on B");
        const intents = await page.evaluate(() => /** @type {any} */ (globalThis).d.intents.map((/** @type {any} */ { intent }) => intent));
        assert.deepEqual(intents.map((/** @type {any} */ it) => [it.deal_id, it.justification]), [[other.deal.id, "written on B"]]);
      }));

    test(`${what}: a half-typed cost is of nobody else`, () =>
      onPage(async (page) => {
        const open = { ...OPEN, id: "A" };
        await does(page, "mount", { key: "A", deal: open });
        await does(page, "answer", "12345", true);
        assert.deepEqual(await does(page, "typed"), ["12345"]);
        await does(page, "show", { key: "B", deal: { ...open, id: other.deal.id }, ...("place" in other && { place: other.place }) });
        assert.deepEqual(await does(page, "typed"), []);
        await does(page, "answer", "80000");
        assert.deepEqual((await page.evaluate(() => /** @type {any} */ (globalThis).d.answers)).map((/** @type {any} */ it) => [it.deal_id, it.value]), [[other.deal.id, usd("80000")]]);
      }));

    test(`${what} empties the coach: what was typed and opened there, too`, () =>
      onPage(async (page) => {
        await does(page, "mount", { ...A });
        if (!(await page.locator("#head-say").isVisible())) await page.locator("#head-coach").click();
        await page.locator("#head-say").click();
        await page.locator(".wa-coach .stance").first().waitFor();
        const fields = page.locator(".wa-coach textarea");
        if ((await fields.count()) > 0) await fields.first().fill("the secret of A");
        await page.evaluate(() => {
          const root = /** @type {any} */ (globalThis).shadowOf(/** @type {any} */ (globalThis).d.section).querySelector(".wa-coach");
          root.firstElementChild.firstElementChild.mark = "of A";
        });
        await does(page, "show", other);
        const left = await page.evaluate(() => {
          const root = /** @type {any} */ (globalThis).shadowOf(/** @type {any} */ (globalThis).d.section).querySelector(".wa-coach");
          const fields = [...root.querySelectorAll("input, textarea")];
          return { typed: fields.some((field) => field.value.includes("secret")), same: root.querySelector(".card")?.firstElementChild?.mark };
        });
        assert.deepEqual(left, { typed: false, same: undefined });
      }));
  }

  test("what was clicked on a record is sent for it, also when the page has gone on in the same moment", () =>
    onPage(async (page) => {
      await does(page, "mount", { key: "A", deal: { ...OPEN, id: "A" }, hosted: true });
      await does(page, "answer", "80000", true);
      await page.evaluate((deal) => {
        const w = /** @type {any} */ (globalThis);
        w.shadowOf(w.d.section).querySelector(".next form").requestSubmit();
        w.d.handle.update({ deal });
      }, { ...OPEN, id: "B" });
      await does(page, "tick");
      const intents = await page.evaluate(() => /** @type {any} */ (globalThis).d.intents.map((/** @type {any} */ { intent }) => [intent.deal_id, intent.value]));
      assert.deepEqual(intents, [["A", usd("80000")]]);
      assert.deepEqual(await does(page, "typed"), []);
      assert.deepEqual(await does(page, "seen"), await does(page, "judged", OPEN));
    }));

  for (const [what, swap] of Object.entries({
    "another record": { deal: { ...OPEN, id: "B", name: "Another" } },
    "the same id at another place": { place: "orders" },
  })) {
    test(`what is typed in the moment in which ${what} comes is of nobody else: every field of card and coach, typed, pressed, and both`, () =>
      onPage(async (page) => {
        const odd = await page.evaluate(
          async ([deal, swap]) => {
            const w = /** @type {any} */ (globalThis);
            const { d, walkaway, until, shadowOf } = w;
            localStorage.setItem("walkaway/1/opened", JSON.stringify(["why", "moves", "say", "plays", "leverage", "talks", "leave"]));
            const odd = /** @type {string[]} */ ([]);
            /** @type {any[]} */
            const sent = [];
            const host = { intent: (/** @type {any} */ intent) => (sent.push(intent), new Promise(() => {})) };
            const section = document.body.appendChild(document.createElement("section"));
            d.section = section;
            const first = { deal: { ...deal, id: "A" }, place: "crm" };
            const handle = walkaway.mount(section, { ...first, host, lang: "en", today: "2026-10-05" });
            await until(() => handle.state === "ready" && shadowOf(section).querySelector(".wa-coach .summary"));
            const root = shadowOf(section);
            const fields = () => /** @type {any[]} */ ([...root.querySelectorAll('input[type="text"], textarea')].filter((node) => !node.disabled));
            const open = async () => {
              for (const ask of root.querySelectorAll('[data-key^="ask:"]')) ask.click();
              for (const fold of root.querySelectorAll("details")) fold.open = true;
              await d.tick();
            };
            await open();
            const count = fields().length;
            for (let at = 0; at < count; at++) {
              for (const way of ["typed", "typed and pressed", "typed and left", "typed once it has come", "pressed once it has come"]) {
                handle.update({ ...first });
                await d.tick();
                await open();
                const field = fields()[at];
                if (!field) continue;
                const [number, name] = [String(71_000 + at), `${field.id || field.name || field.localName} ${way}`];
                const text = field.inputMode === "decimal" || field.inputMode === "numeric" ? number : `secret ${number}`;
                const before = sent.length;
                const come = () => handle.update({ ...first, ...swap });
                if (way === "typed once it has come") come();
                d.type(field, text);
                if (way === "pressed once it has come") come();
                if (/pressed/.test(way)) field.form?.requestSubmit();
                if (way === "typed and left") field.dispatchEvent(new Event("change", { bubbles: true }));
                if (!/come/.test(way)) come();
                await d.tick();
                await d.tick();
                const left = fields().filter((it) => it.value.replaceAll(",", "").includes(number));
                if (left.length > 0 || root.textContent.includes(`secret ${number}`)) odd.push(`${name} stands on the next record`);
                // And whatever is pressed there now.
                for (const form of root.querySelectorAll(".next form, .ask, .trial form")) form.requestSubmit?.();
                for (const it of fields()) it.dispatchEvent(new Event("change", { bubbles: true }));
                await d.tick();
                const own = first.deal.id;
                const wrong = sent.slice(before).filter((it) => JSON.stringify(it).includes(number) && (swap.deal ? it.deal_id !== own : false));
                if (wrong.length > 0) odd.push(`${name} is sent for ${wrong[0].deal_id}`);
                const there = Object.entries(localStorage).filter(([key, value]) => key.includes(swap.place ? "/orders/" : "/crm/B/") && value.includes(number));
                if (there.length > 0) odd.push(`${name} is kept for the next record`);
              }
            }
            if (count < 4) odd.push(`only ${count} fields`);
            return odd;
          },
          /** @type {[object, any]} */ ([OPEN, swap]),
        );
        assert.deepEqual(odd, []);
      }));
  }

  test("what was typed on a record goes to the host it was shown with, also when another record comes with another host", () =>
    onPage(async (page) => {
      const got = await page.evaluate(async (deal) => {
        const { walkaway, until, shadowOf, d } = /** @type {any} */ (globalThis);
        /** @type {unknown[]} */
        const got = [];
        const hostOf = (/** @type {string} */ name) => ({ intent: (/** @type {any} */ { deal_id }) => (got.push([name, deal_id]), { status: "applied" }) });
        const section = (d.section = document.body.appendChild(document.createElement("section")));
        const handle = walkaway.mount(section, { deal: { ...deal, id: "A" }, host: hostOf("A"), lang: "en", today: "2026-10-05" });
        await until(() => handle.state === "ready");
        d.type(shadowOf(section).querySelector('.next input[type="text"]'), "80000");
        await d.tick();
        shadowOf(section).querySelector(".next form").requestSubmit();
        handle.update({ deal: { ...deal, id: "B" }, host: hostOf("B") });
        await d.tick();
        return got;
      }, { ...DEAL, cost: {} });
      assert.deepEqual(got, [["A", "A"]]);
    }));

  test("what is clicked on a record in the moment it is quoted in another currency is sent", () =>
    onPage(async (page) => {
      await does(page, "mount", { key: "A", deal: { ...OPEN, id: "A" }, hosted: true });
      await does(page, "answer", "80000", true);
      await page.evaluate((deal) => {
        const w = /** @type {any} */ (globalThis);
        w.shadowOf(w.d.section).querySelector(".next form").requestSubmit();
        w.d.handle.update({ deal });
      }, { ...OPEN, id: "A", currency: "EUR" });
      await does(page, "tick");
      const intents = await page.evaluate(() => /** @type {any} */ (globalThis).d.intents.map((/** @type {any} */ { intent }) => [intent.deal_id, intent.value]));
      assert.deepEqual(intents, [["A", usd("80000")]]);
    }));

  test("in a page of a language that is none of ours the card speaks Spanish, and ours with any region", () =>
    onPage(async (page) => {
      for (const [lang, says] of /** @type {[string, RegExp][]} */ ([["fr", /Necesita|aprobación/], ["pt-BR", /aprovação/], ["pt_PT", /aprovação/], ["es_MX", /Necesita|aprobación/], ["en_US", /approval/], ["enx", /aprobación/]])) {
        await does(page, "mount", { key: "A", deal: DEAL, lang });
        assert.match(await does(page, "text"), says, lang);
        assert.doesNotMatch(await does(page, "text"), /level-needs|card-policy/, lang);
      }
    }));

  test("the same record quoted in another currency: what is known stays what it was, what was typed and tried is gone", () =>
    onPage(async (page) => {
      const deal = { ...OPEN, id: "A", cost: { direct: "80000" } };
      await does(page, "mount", { key: "A", deal });
      await does(page, "answer", "25000");
      assert.deepEqual((await page.evaluate(() => /** @type {any} */ (globalThis).d.answers)).map((/** @type {any} */ it) => it.value), [usd("25000")]);
      const full = { ...deal, cost: { direct: "80000", overhead: usd("25000") } };
      assert.deepEqual(await does(page, "seen"), await does(page, "judged", full));
      await does(page, "tryPrice", "150000");
      assert.equal((await does(page, "seen")).trying, "yes");
      await does(page, "show", { key: "A", deal: { ...deal, currency: "EUR" } });
      const seen = await does(page, "seen");
      assert.deepEqual(seen, await does(page, "judged", { ...full, currency: "EUR" }));
      assert.deepEqual(await does(page, "typed"), []);
      await does(page, "show", { key: "A", deal });
      assert.deepEqual(await does(page, "seen"), await does(page, "judged", full));
    }));

  for (const [what, give] of /** @type {[string, string][]} */ ([["mount", "update"], ["element", "properties"]])) {
    test(`${what}: answers and records that came with a record are not the next one's, unless they come with it`, () =>
      onPage(async (page) => {
        const told = await page.evaluate(
          async ([deal, what]) => {
            const { walkaway, until, shadowOf } = /** @type {any} */ (globalThis);
            await import(/** @type {any} */ ("/dist/walkaway.js"));
            const section = document.body.appendChild(document.createElement(what === "element" ? "walkaway-card" : "section"));
            const given = { lang: "en", today: "2026-10-05", answers: { "cost.direct": "80000", "cost.overhead": "25000" }, records: [{ id: "r", kind: "walk_away", on: "2026-10-05", deal_id: "A" }] };
            const first = { ...given, deal: { ...deal, id: "A" } };
            const card = what === "element" ? Object.assign(section, first) : walkaway.mount(section, first);
            const set = (/** @type {object} */ news) => (what === "element" ? Object.assign(card, news) : card.update(news));
            const asks = async () => {
              await new Promise((done) => setTimeout(done, 150));
              return shadowOf(section).querySelector('[data-key="field:cost.direct"]') !== null;
            };
            await until(() => shadowOf(section)?.querySelector(".band"));
            const told = [await asks()];
            set({ deal: { ...deal, id: "A", name: "the same" } });
            told.push(await asks());
            set({ deal: { ...deal, id: "B" } });
            told.push(await asks());
            if (what === "element") told.push(card.answers === null, card.records === null);
            // With it, in either order.
            set({ answers: given.answers, deal: { ...deal, id: "C" } });
            told.push(await asks());
            set({ deal: { ...deal, id: "D" }, answers: given.answers });
            told.push(await asks());
            // None in between: what is given then is the next one's.
            set({ deal: null });
            await asks();
            set({ answers: given.answers });
            await asks();
            set({ deal: { ...deal, id: "E" } });
            told.push(await asks());
            if (what === "element") {
              set({ deal: { ...deal, id: "F" } });
              card.remove();
              await asks();
              document.body.append(card);
              await until(() => shadowOf(section)?.querySelector(".band"));
              told.push(await asks());
              // Another record while it is out of the page: the same.
              set({ answers: given.answers });
              told.push(await asks());
              card.remove();
              await asks();
              set({ deal: { ...deal, id: "G" } });
              document.body.append(card);
              await until(() => shadowOf(section)?.querySelector(".band"));
              told.push(await asks());
            } else {
              // Another place alone is another record.
              set({ answers: given.answers });
              set({ place: "orders" });
              told.push(await asks());
            }
            return told;
          },
          /** @type {[object, string]} */ ([OPEN, what]),
        );
        const own = give === "properties";
        assert.deepEqual(told, [false, false, true, ...(own ? [true, true] : []), false, false, false, ...(own ? [true, false, true] : [true])]);
      }));
  }

  test("a page that has no record any more, or has emptied the element, shows none of the one before", () =>
    onPage(async (page) => {
      const seen = await page.evaluate(async (deal) => {
        const { walkaway, until, shadowOf } = /** @type {any} */ (globalThis);
        const section = document.body.appendChild(document.createElement("section"));
        const handle = walkaway.mount(section, { deal, lang: "en", today: "2026-10-05" });
        await until(() => shadowOf(section)?.querySelector(".band"));
        handle.update({ deal: undefined });
        await new Promise((done) => setTimeout(done, 300));
        const without = shadowOf(section).querySelector(".band")?.textContent ?? "";
        handle.update({ deal });
        await until(() => /140,000/.test(shadowOf(section).querySelector(".band")?.textContent ?? ""));
        section.replaceChildren();
        walkaway.mount(section, { deal: { ...deal, id: "B" }, lang: "en", today: "2026-10-05" });
        await until(() => /140,000/.test(shadowOf(section)?.querySelector(".band")?.textContent ?? ""));
        return { without, cards: section.children.length };
      }, DEAL);
      assert.doesNotMatch(seen.without, /140,000/);
      assert.equal(seen.cards, 1);
    }));

  test("two kinds of record with one id on one site never share an answer", () =>
    onPage(async (page) => {
      const lead = { key: "lead", place: "db crm.lead", deal: { ...OPEN, id: "D" } };
      const order = { key: "order", place: "db sale.order", deal: { ...OPEN, id: "D", currency: "CLP" } };
      await does(page, "mount", lead);
      await does(page, "answer", "80000");
      await does(page, "answer", "25000");
      assert.deepEqual(await does(page, "seen"), await does(page, "judged", { ...lead.deal, cost: { direct: "80000", overhead: "25000" } }));
      await does(page, "mount", order);
      assert.deepEqual(await does(page, "seen"), await does(page, "judged", order.deal));
      await page.evaluate((deal) => {
        const w = /** @type {any} */ (globalThis);
        w.walkaway.define();
        const card = document.createElement("walkaway-card");
        card.setAttribute("place", "db crm.lead");
        Object.assign(card, { deal, today: "2026-10-05" });
        document.body.append(card);
        w.card = card;
        return w.until(() => card.state === "ready");
      }, lead.deal);
      await does(page, "tick");
      const text = await page.evaluate(() => /** @type {any} */ (globalThis).card.shadowRoot.querySelector(".band").dataset.level);
      assert.notEqual(text, "open", "the attribute names the place");
    }));
});

describe("the CRM and what was answered here", () => {
  test("the CRM's values beat kept ones, and both are in sight until one is taken", () =>
    onPage(async (page) => {
      await does(page, "mount", { key: "A", deal: OPEN });
      await does(page, "answer", "70000");
      await does(page, "answer", "20000");
      const full = { ...OPEN, cost: { direct: "120000", overhead: "25000" } };
      await does(page, "show", { key: "A", deal: full });
      assert.deepEqual(await does(page, "seen"), await does(page, "judged", full));
      const asides = await does(page, "asides");
      assert.deepEqual(asides.map((/** @type {any} */ it) => [it.why, it.path]), [["differs", "cost.direct"], ["differs", "cost.overhead"]]);
      assert.match(asides[0].text, /70,000.*120,000/);
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() =>
        /** @type {any} */ (globalThis).axe.run(/** @type {any} */ (globalThis).d.section, { runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"] }),
      );
      assert.deepEqual(violations.map((/** @type {any} */ it) => `${it.id} ${it.nodes[0].target.flat().join(" ")} ${it.nodes[0].any[0]?.message}`), []);
      await does(page, "aside", 0, true);
      assert.deepEqual(await does(page, "seen"), await does(page, "judged", put(full, "cost.direct", "70000")));
      await does(page, "aside", 0, false);
      assert.deepEqual(await does(page, "asides"), []);
      assert.deepEqual(await does(page, "seen"), await does(page, "judged", put(full, "cost.direct", "70000")));
    }));

  for (const status of ["rejected", "conflict", "throw"]) {
    test(`${status}: the draft stays with the CRM's words, through a remount, and is sent again`, () =>
      onPage(async (page) => {
        const A = { key: "A", deal: OPEN, hosted: true };
        await does(page, "mount", A);
        await does(page, "answer", "80000");
        assert.match(await does(page, "saves"), /Sending 1/);
        await does(page, "reply", 0, status);
        for (const turn of ["now", "after a remount"]) {
          const [aside] = await does(page, "asides");
          assert.match(aside.text, status === "throw" ? /offline/ : /the CRM's words/, turn);
          assert.match(aside.text, /80,000/);
          assert.deepEqual(await does(page, "seen"), await does(page, "judged", OPEN));
          if (turn === "now") await does(page, "mount", A);
        }
        await does(page, "aside", 0, true);
        await does(page, "reply", 0, "applied");
        assert.deepEqual(await does(page, "seen"), await does(page, "judged", put(OPEN, "cost.direct", "80000")));
        assert.match(await does(page, "saves"), /The CRM has saved 1/);
      }));

    test(`${status}: a request keeps what was written, and can be sent again`, () =>
      onPage(async (page) => {
        const A = { key: "A", deal: DEAL, hosted: true };
        await does(page, "mount", A);
        await does(page, "ask", "worth it");
        await does(page, "show", { key: "B", deal: { ...DEAL, id: "B" } });
        await does(page, "reply", 0, status);
        await does(page, "show", A);
        assert.doesNotMatch(await does(page, "outcomes"), /Sending/);
        assert.match(await does(page, "outcomes"), status === "throw" ? /offline/ : /the CRM's words/);
        await page.evaluate(() => /** @type {any} */ (globalThis).shadowOf(/** @type {any} */ (globalThis).d.section).querySelector('[data-key^="ask:"]').click());
        await does(page, "tick");
        assert.deepEqual(await does(page, "typed"), ["worth it"]);
      }));
  }

  test("what was written for a request stands again only where just that would be asked for", () =>
    onPage(async (page) => {
      const form = async () => {
        await page.evaluate(() => /** @type {any} */ (globalThis).shadowOf(/** @type {any} */ (globalThis).d.section).querySelector('[data-key^="ask:"]').click());
        await does(page, "tick");
        return does(page, "typed");
      };
      const policy = { rates: { EUR: "1" } };
      const mount = (/** @type {object} */ more) => does(page, "mount", { key: "A", deal: { ...DEAL, ...more }, policy, hosted: true });
      await mount({});
      await does(page, "ask", "worth it at 140,000");
      await does(page, "reply", 0, "rejected");
      const [wish] = await page.evaluate(() => /** @type {any} */ (globalThis).d.intents.map((/** @type {any} */ it) => it.intent.subject));
      assert.equal(wish, "price:140000 USD:105000 USD");
      // The same numbers in another currency, another price, another cost.
      for (const more of [{ currency: "EUR" }, { amount: "139000" }, { cost: { direct: "80000", overhead: "25001" } }]) {
        await mount(more);
        assert.doesNotMatch(await does(page, "outcomes"), /the CRM's words/);
        assert.deepEqual(await form(), [], JSON.stringify(more));
      }
      await mount({});
      assert.match(await does(page, "outcomes"), /the CRM's words/);
      assert.deepEqual(await form(), ["worth it at 140,000"]);
    }));

  test("a host that does not support a path: the answer survives a remount, and the card says where it is", () =>
    onPage(async (page) => {
      await does(page, "mount", { key: "A", deal: OPEN, hosted: true });
      await does(page, "answer", "80000");
      await does(page, "reply", 0, "unsupported");
      assert.match(await does(page, "saves"), /1 answer is kept in this browser only/);
      await does(page, "answer", "25000");
      await does(page, "reply", 0, "applied");
      assert.match(await does(page, "saves"), /saved 1 answer.*1 answer is kept in this browser/);
      const now = put(OPEN, "cost.overhead", "25000");
      await does(page, "mount", { key: "A", deal: now, hosted: true });
      assert.deepEqual(await does(page, "seen"), await does(page, "judged", put(now, "cost.direct", "80000")));
    }));

  test("ten seconds of silence: nothing is sending any more, a repeat is the same wish", () =>
    onPage(async (page) => {
      await page.clock.install();
      await does(page, "mount", { key: "A", deal: DEAL, hosted: true });
      await does(page, "ask", "worth it");
      assert.match(await does(page, "outcomes"), /Sending/);
      await page.clock.fastForward(10_000);
      await does(page, "mount", { key: "A", deal: DEAL, hosted: true });
      assert.match(await does(page, "outcomes"), /not answering/);
      await does(page, "ask", "worth it all the more");
      const ids = await page.evaluate(() => /** @type {any} */ (globalThis).d.intents.map((/** @type {any} */ { intent }) => intent.intent_id));
      assert.equal(ids.length, 2);
      assert.equal(ids[0], ids[1]);
      await page.reload();
      await driver(page);
      await does(page, "mount", { key: "A", deal: DEAL, hosted: true });
      assert.match(await does(page, "outcomes"), /not answering/, "a reload remembers that nobody knows");
    }));

  test("answers of an earlier version are offered and judged by once they are taken", () =>
    onPage(async (page) => {
      await page.evaluate((id) => localStorage.setItem(`walkaway/1/answers/${id}`, JSON.stringify({ "cost.direct": "80000", "cost.overhead": "25000" })), OPEN.id);
      await does(page, "mount", { key: "A", deal: OPEN });
      assert.deepEqual(await does(page, "seen"), await does(page, "judged", OPEN));
      assert.equal((await does(page, "asides")).length, 2);
      await does(page, "aside", 0, true);
      assert.deepEqual(await does(page, "seen"), await does(page, "judged", put(OPEN, "cost.direct", "80000")));
      await does(page, "aside", 0, false);
      assert.deepEqual(await does(page, "asides"), []);
    }));
});

describe("a deal that is over", () => {
  for (const [facts, says] of /** @type {[object, RegExp][]} */ ([
    [{ exit: { logged_on: "2026-10-02" }, offers: [] }, /We walked away.*Oct 2, 2026/],
    [{ outcome: "left" }, /We walked away/],
    [{ outcome: "won" }, /Deal won/],
    [{ outcome: "lost" }, /Deal lost/],
  ])) {
    test(`${JSON.stringify(facts)} leads with that, and nothing is asked or approved any more`, () =>
      onPage(async (page) => {
        await does(page, "mount", { key: "A", deal: { ...DEAL, amount: "120000", ...facts } });
        const { band } = await does(page, "seen");
        assert.match(band, says);
        assert.match(band, /verdict is: Walk away/);
        assert.doesNotMatch(await does(page, "text"), /Leave the deal|Request approval|Next question/);
      }));
  }
});

describe("what happened", () => {
  const record = (/** @type {string} */ id, /** @type {object} */ more) => ({ schema: "walkaway.record/1", id, kind: "posture", on: "2026-10-02", deal_id: DEAL.id, ...more });

  test("one thing is one record, from the CRM, from here, and from another window; those without a place are offered", () =>
    onPage(async (page) => {
      const mine = record("r-1", {});
      await page.evaluate(
        ([mine, old, elsewhere]) => {
          const put = (/** @type {any} */ record, /** @type {any} */ place) =>
            localStorage.setItem(`walkaway/1/journal/${record.id}`, JSON.stringify({ at: 1, ...(place && { place }), record }));
          put(mine, "crm");
          put(old, undefined);
          put(elsewhere, "erp");
        },
        /** @type {any[]} */ ([mine, record("r-2", { buyer: "Of whom?" }), record("r-3", {})]),
      );
      await does(page, "mount", { key: "A", deal: DEAL, place: "crm", records: [{ ...mine, id: " r-1" }] });
      if (!(await page.locator("#head-leave").isVisible())) await page.locator("#head-coach").click();
      await page.locator("#head-leave").click();
      const coach = page.locator(".wa-coach");
      await coach.locator(".older li").waitFor();
      assert.equal(await coach.locator(".older li").count(), 1);
      assert.match((await coach.locator(".older").textContent()) ?? "", /Of whom\?/);
      await coach.locator(".older button").first().click();
      await coach.locator(".older").waitFor({ state: "detached" });
      assert.deepEqual(await page.evaluate(() => localStorage.getItem("walkaway/2/journal/r-2")), "crm");
      await does(page, "show", { key: "B", deal: DEAL, place: "erp", records: null });
      assert.equal(await coach.locator(".older li").count(), 0, "it is nobody else's any more");
    }));

  test("a leaving that the CRM has not taken is in sight, and is sent again", () =>
    onPage(async (page) => {
      const A = { key: "A", deal: { ...DEAL, amount: "120000", offers: [] }, hosted: true };
      await does(page, "mount", A);
      await page.evaluate((record) => {
        const w = /** @type {any} */ (globalThis);
        localStorage.setItem(`walkaway/2/wish/crm/${record.deal_id}/record%20walk_away%3A0`, JSON.stringify({ intent_id: "i-1", kind: "record", subject: "walk_away:0", status: "rejected", message: "closed period", detail: { subject: "walk_away:0", record } }));
        w.d.handle.update({ place: "crm" });
      }, record("r-4", { kind: "walk_away" }));
      await does(page, "tick");
      const [aside] = await does(page, "asides");
      assert.match(aside.text, /closed period/);
      await does(page, "aside", 0, true);
      const [{ intent }] = await page.evaluate(() => /** @type {any} */ (globalThis).d.intents.map((/** @type {any} */ { intent }) => ({ intent })));
      assert.deepEqual([intent.kind, intent.record.kind, intent.deal_id], ["record", "walk_away", DEAL.id]);
      await does(page, "reply", 0, "applied");
      assert.deepEqual(await does(page, "asides"), []);
    }));
});

describe("two windows", () => {
  test("what is pressed in both at once is asked for once", () =>
    onPage(async (page) => {
      const other = await page.context().newPage();
      await other.goto(page.url());
      await driver(other);
      for (const each of [page, other]) await does(each, "mount", { key: "A", deal: DEAL, hosted: true });
      await Promise.all([does(page, "ask", "because of here"), does(other, "ask", "because of there")]);
      const told = async () => {
        const all = await Promise.all([page, other].map((each) => each.evaluate(() => /** @type {any} */ (globalThis).d.intents.map((/** @type {any} */ { intent }) => intent.intent_id))));
        return all.flat();
      };
      assert.equal(new Set(await told()).size, 1);
      for (const each of [page, other]) await does(each, "reply", 0, "applied");
      for (const each of [page, other]) await each.waitForFunction(() => !/Sending/.test(/** @type {any} */ (globalThis).d.outcomes()));
      assert.equal(await does(page, "outcomes"), await does(other, "outcomes"));
      assert.equal((await told()).length, 1);
    }));

  test("with a host, too, each window hears of what the other one has saved", () =>
    onPage(async (page) => {
      const other = await page.context().newPage();
      await other.goto(page.url());
      await driver(other);
      for (const each of [page, other]) await does(each, "mount", { key: "A", deal: OPEN, hosted: true });
      await does(page, "answer", "80000");
      const asks = (/** @type {string} */ path) => other.waitForFunction((path) => /** @type {any} */ (globalThis).shadowOf(/** @type {any} */ (globalThis).d.section).querySelector(`[data-key="field:${path}"]`), path);
      await asks("cost.overhead");
      await does(page, "reply", 0, "applied");
      await does(other, "answer", "25000");
      await does(other, "reply", 0, "applied");
      const full = { ...OPEN, cost: { direct: "80000", overhead: "25000" } };
      await page.waitForFunction(() => !/** @type {any} */ (globalThis).d.seen().next);
      for (const each of [page, other]) assert.deepEqual(await does(each, "seen"), await does(each, "judged", full));
      // The same snapshot as before, on a card of its own.
      await does(page, "mount", { key: "A", deal: OPEN, hosted: true });
      assert.deepEqual(await does(page, "seen"), await does(page, "judged", full));
    }));

  test("what the CRM says otherwise is an amount with its currency, and of the line that it is about", () =>
    onPage(async (page) => {
      const deal = { ...DEAL, currency: " usd", cost: { direct: "80000", overhead: "25000", scope_added: [{ label: "Training" }] } };
      await does(page, "mount", { key: "A", deal });
      await does(page, "answer", "5000");
      const more = (/** @type {string} */ amount) => ({ ...deal, cost: { ...deal.cost, scope_added: [{ label: "Audit", amount: "1" }, { label: "Training", amount }] } });
      await does(page, "show", { key: "A", deal: more("5000.0") });
      assert.deepEqual(await does(page, "asides"), [], "the CRM has it");
      await does(page, "mount", { key: "A", deal });
      await does(page, "answer", "5000");
      await does(page, "show", { key: "A", deal: more("6000") });
      const [aside] = await does(page, "asides");
      assert.match(aside.text, /· Training/);
      assert.match(aside.text, /\$\s?5,000.*\$\s?6,000|USD\s5,000.*USD\s6,000/);
    }));

  test("both are kept, and each window sees the other one", () =>
    onPage(async (page) => {
      const other = await page.context().newPage();
      await other.goto(page.url());
      await driver(other);
      for (const each of [page, other]) await does(each, "mount", { key: "A", deal: OPEN });
      await does(page, "answer", "80000");
      await other.waitForFunction(() => /** @type {any} */ (globalThis).d.saves().includes("1 answer is kept"));
      await does(other, "answer", "25000");
      await page.waitForFunction(() => /** @type {any} */ (globalThis).d.saves().includes("2 answers are kept"));
      const full = { ...OPEN, cost: { direct: "80000", overhead: "25000" } };
      for (const each of [page, other]) assert.deepEqual(await does(each, "seen"), await does(each, "judged", full));
    }));
});

/** @param {number} seed */
function dice(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return (t ^ (t >>> 14)) >>> 0;
  };
  return { below: (/** @type {number} */ n) => next() % n, one: (/** @type {any[]} */ list) => list[next() % list.length] };
}

const LINE = /^cost\.scope_added\.(\d+)\.amount$/;

/** What must hold, computed from what was done and from nothing that the card says of itself. */
class Model {
  records = new Map(
    /** @type {[string, any][]} */ ([
      ["a", { place: "crm", id: "1", amount: "140000" }],
      // Of which the lines of a list are asked.
      ["b", { place: "crm", id: "2", amount: "150000", cost: { direct: "80000", overhead: "25000", scope_added: [{ label: "training" }, { label: "hosting" }] } }],
      ["c", { place: "erp", id: "1", amount: "130000" }],
    ]).map(([key, { place, id, amount, cost }]) => [
      key,
      { key, place, deal: { ...OPEN, id, name: key, amount, ...(cost && { cost }) }, given: /** @type {any} */ (undefined), entries: new Map(), saved: new Set(), wishes: new Map(), kept: [], told: [] },
    ]),
  );
  /** Of which record a text is: every text is typed once. @type {Map<string, string>} */
  typedOn = new Map();
  shown = "a";
  hosted = true;
  /** In an element of the page's, as an element of its own, or in a frame. */
  as = "mount";
  /** Records that were shown with another one's facts: the page told their place alone. @type {Set<string>} */
  rehomed = new Set();
  /** A what-if, or another price, has been looked at since this record came up. */
  tried = false;
  /** What the host has said it cannot save, while this card has it. @type {Set<string>} */
  unsupported = new Set();

  get now() {
    return /** @type {any} */ (this.records.get(this.shown));
  }

  /** The CRM's value as it was last given to the card. @param {any} record @param {string} path */
  crm(record, path) {
    return path.split(".").reduce((at, step) => at?.[step], record.given) ?? null;
  }

  /** The same, as what an answer was given over: an amount is one in its currency. @param {any} record @param {string} path @param {any} value */
  over(record, path, value) {
    const over = this.crm(record, path);
    return over !== null && typeof over !== "object" && value?.currency ? { amount: over, currency: record.given.currency } : over;
  }

  /** The card is given the record as it is now. */
  give() {
    const { now } = this;
    const news = JSON.stringify(now.given) !== JSON.stringify(now.deal);
    now.given = structuredClone(now.deal);
    return news;
  }

  /** What happened with the record on show: what this browser keeps comes before what the CRM has taken. */
  records_() {
    const { kept, told } = this.now;
    const ids = new Set(told.map((/** @type {any} */ { id }) => id));
    return [...kept.filter((/** @type {any} */ { id }) => !ids.has(id)), ...told];
  }

  /** The user wishes that something be recorded. @param {any} record @param {any} intent @param {boolean} hosted */
  wish(record, intent, hosted) {
    record.wishes.set(intent.subject, { intent_id: intent.intent_id, status: hosted ? "sending" : "kept" });
    if (!hosted) record.kept.push(intent.record);
  }

  /** What became of such a wish at the host. @param {any} record @param {any} intent @param {string} status */
  heard(record, intent, status) {
    const wish = record.wishes.get(intent.subject);
    if (wish?.intent_id !== intent.intent_id || ["applied", "queued"].includes(wish.status)) return;
    wish.status = status;
    if (["applied", "queued"].includes(status) && !record.told.some((/** @type {any} */ { id }) => id === intent.record.id)) record.told.push(intent.record);
    if (status === "unsupported" && !record.kept.some((/** @type {any} */ { id }) => id === intent.record.id)) record.kept.push(intent.record);
  }

  /** A snapshot that differs from the one on which it was applied: what the CRM has said it saved is its own. */
  settle() {
    const { now } = this;
    const face = JSON.stringify(now.given);
    this.follow(now);
    for (let [path, entry] of [...now.entries]) {
      for (; entry?.state === "applied" && entry.of !== face; entry = now.entries.get(path)) this.drop(now, path);
    }
  }

  /** It is no longer ours; what another window has said meanwhile is. @param {any} record @param {string} path */
  drop(record, path) {
    const { behind } = record.entries.get(path);
    if (behind) record.entries.set(path, behind);
    else record.entries.delete(path);
  }

  /** Which line of a list an answer is about. @param {any} record @param {string} path @param {any} entry */
  lined(record, path, entry) {
    const place = LINE.exec(path)?.[1];
    if (place !== undefined) entry.label = record.given.cost.scope_added[place].label;
  }

  /** A new word; what was said of a line that is gone, and stood there, stays. @param {any} record @param {string} path @param {any} entry */
  say(record, path, entry) {
    this.lined(record, path, entry);
    this.park(record, path, entry.label);
    record.entries.set(path, entry);
  }

  /** @param {any} record @param {string} path @param {string | undefined} label */
  park(record, path, label) {
    const before = record.entries.get(path);
    if (before?.label === undefined || before.label === label) return;
    record.entries.delete(path);
    record.entries.set(`gone ${before.label}`, before);
  }

  /** What was said of a line goes with it. @param {any} record */
  follow(record) {
    const lines = record.given.cost?.scope_added ?? [];
    const all = [...record.entries].filter(([, { label }]) => label !== undefined);
    const moved = all.flatMap(([path, entry]) => {
      const place = lines.findIndex((/** @type {any} */ { label }) => label === entry.label);
      const to = `cost.scope_added.${place}.amount`;
      return place < 0 || to === path ? [] : [{ path, to, entry }];
    });
    for (const { path } of moved) record.entries.delete(path);
    for (const { to, entry } of moved) {
      this.park(record, to, entry.label);
      record.entries.set(to, entry);
    }
  }

  /** The CRM has it: of a line, wherever that is by now. @param {any} record @param {string} path @param {any} entry */
  apply(record, path, { value, label }) {
    const place = label === undefined ? 0 : (record.deal.cost?.scope_added ?? []).findIndex((/** @type {any} */ line) => line.label === label);
    if (place >= 0) record.deal = put(record.deal, label === undefined ? path : `cost.scope_added.${place}.amount`, value);
  }

  /** What became of it at the host. @param {any} record @param {string} path @param {string} state */
  turn(record, path, state) {
    const entry = record.entries.get(path);
    if (entry.behind && state !== "applied" && state !== "queued") this.drop(record, path);
    else Object.assign(entry, { state, of: JSON.stringify(record.given) });
  }

  /** The facts that count. */
  facts() {
    const { now } = this;
    let deal = now.given;
    const { currency } = deal;
    const isSure = (/** @type {any} */ { state }) => state === "sending" || state === "applied";
    for (const path of [...now.entries.keys()]) {
      const crm = this.crm(now, path);
      const done = (/** @type {any} */ entry) => entry && !isSure(entry) && alike(crm, entry.value, currency);
      while (done(now.entries.get(path))) this.drop(now, path);
      const entry = now.entries.get(path);
      if (!entry || entry.state === "refused") continue;
      if (entry.label !== undefined && entry.label !== now.given.cost?.scope_added?.[LINE.exec(path)?.[1] ?? -1]?.label) continue;
      const sure = isSure(entry);
      if (sure || alike(crm, entry.over, currency)) deal = put(deal, path, entry.value);
    }
    return deal;
  }
}

/**
 * A value in one form: 25000 is "25000.0", an amount in the record's currency is its number, and what is nothing is not there.
 * @param {any} value @param {string} currency @returns {unknown}
 */
function canon(value, currency) {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.map((it) => canon(it, currency));
  if (value.amount !== undefined && value.currency === currency) return canon(value.amount, currency);
  if (typeof value === "object") return Object.entries(value).map(([key, it]) => [key, canon(it, currency)]).filter(([, it]) => it !== null).sort();
  return String(value).trim().replace(/^(-?\d+)\.(\d*?)0*$/, (_, whole, part) => whole + (part && `.${part}`));
}

/** @param {any} one @param {any} other @param {string} currency */
const alike = (one, other, currency) => JSON.stringify(canon(one, currency)) === JSON.stringify(canon(other, currency));

/** Every text and number in a value. @param {any} value @returns {string[]} */
const leaves = (value) => (typeof value === "object" && value !== null ? Object.values(value).flatMap(leaves) : [String(value)]);

const RUNS = Number(process.env.WALKAWAY_RUNS ?? 6);
const STEPS = Number(process.env.WALKAWAY_STEPS ?? 45);
const FIRST = Number(process.env.WALKAWAY_SEED ?? 1);

describe("law 14: no borrowing", () => {
  for (let seed = FIRST; seed < FIRST + (process.env.WALKAWAY_SEED ? 1 : RUNS); seed++) {
    test(`seed ${seed}: records, edits, answers, wishes, the host's answers, remounts, the element out and back, a place alone, another window with its host, old answers`, async () => {
      /** @type {string[]} */
      const steps = [];
      try {
        await onPage((page) => sequence(page, seed, steps));
      } catch (error) {
        console.error(`law 14, WALKAWAY_SEED=${seed}:\n${steps.map((step, at) => `${at + 1}. ${step}`).join("\n")}`);
        throw error;
      }
    });
  }
});

/** @param {import("playwright-core").Page} page @param {number} seed @param {string[]} steps */
async function sequence(page, seed, steps) {
  await page.clock.install();
  const random = dice(seed);
  const model = new Model();
  model.as = ["frame", "mount", "element"][seed % 3] ?? "";
  let number = 60_000 + seed * 1000;
  const other = await page.context().newPage();
  await other.goto(page.url());
  await driver(other);

  const options = () => ({ key: model.shown, place: model.now.place, deal: model.now.given });
  const mount = async () => {
    model.give();
    model.settle();
    model.unsupported.clear();
    model.tried = false;
    await does(page, "mount", { ...options(), hosted: model.hosted, as: model.as });
  };
  /** A text that nobody has typed before. */
  const fresh = (word = "") => {
    const text = `${word}${(number += 7)}`;
    model.typedOn.set(text, model.shown);
    return text;
  };
  /** How often an intent has gone out: a repeat has the id of the first. @type {Map<string, number>} */
  const sentBefore = new Map();
  /** What the card said was answered. @param {any[]} answers @param {any} [record] on which @param {any} [over] what the CRM said then */
  const answered = async (answers, record = model.now, over = undefined) => {
    const open = await page.evaluate(() => /** @type {any} */ (globalThis).d.intents.map((/** @type {any} */ { intent }) => intent.intent_id));
    for (const { path, value, intent_id, of, deal_id } of answers) {
      assert.equal(of, record.key);
      assert.equal(deal_id, record.deal.id);
      const times = open.filter((/** @type {any} */ id) => id === intent_id).length;
      const taken = value === null;
      const ours = ["kept", "refused"].includes(record.entries.get(path)?.state);
      const offered = model.hosted && !model.unsupported.has(`${record.key} ${path}`) && !(taken && ours);
      // The page around a frame hears a repeat once, and of what was clicked on facts that were gone nothing.
      const sent = model.as === "frame" ? offered : times > (sentBefore.get(intent_id) ?? 0);
      sentBefore.set(intent_id, times);
      assert.equal(sent, offered, `${path} is offered to the host, as long as it may support it`);
      if (taken && !sent) record.entries.delete(path);
      else model.say(record, path, { value, over: over === undefined ? model.over(record, path, value) : over, intent_id, state: sent ? "sending" : "kept", id: intent_id });
      if (sent && model.as === "frame" && record !== model.now) model.turn(record, path, "refused");
    }
  };
  /** What the user wished to be recorded since this was last asked. */
  let wishes = 0;
  const wished = async (/** @type {any} */ record = model.now) => {
    const all = await page.evaluate(() => /** @type {any} */ (globalThis).d.wishes);
    for (const intent of all.slice(wishes)) {
      assert.equal(intent.of, record.key);
      assert.equal(intent.deal_id, record.deal.id);
      if (intent.kind === "record") model.wish(record, intent, model.hosted);
      if (intent.kind === "record" && model.as === "frame" && model.hosted && record !== model.now) record.wishes.get(intent.subject).status = "conflict";
    }
    wishes = all.length;
  };
  /** @type {Record<string, () => Promise<unknown>>} */
  const moves = {
    show: async () => {
      model.shown = random.one([...model.records.keys()]);
      if (model.shown !== shownLast) model.tried = false;
      model.give();
      model.settle();
      await does(page, "show", options());
    },
    edit: async () => {
      const path = random.one(["amount", "cost.direct", "cost.overhead"]);
      const value = random.one([null, "80000", "25000", "140000", "131000"]);
      model.now.deal = put(model.now.deal, path, value);
      steps[steps.length - 1] += ` ${path} = ${value}`;
      if (model.give()) model.settle();
      await does(page, "show", options());
    },
    requote: async () => {
      const { now } = model;
      now.deal = { ...now.deal, currency: now.deal.currency === "USD" ? "EUR" : "USD" };
      steps[steps.length - 1] += ` in ${now.deal.currency}`;
      if (model.give()) model.settle();
      model.tried = false;
      await does(page, "show", options());
    },
    // Lines of a list come, go and change places.
    lines: async () => {
      const lines = [...(model.now.deal.cost?.scope_added ?? [])];
      const at = random.below(lines.length + 1);
      if (lines.length > 0 && random.below(3) === 0) lines.splice(at % lines.length, 1);
      else if (lines.length > 1 && random.below(2) === 0) lines.push(.../** @type {any[]} */ (lines.splice(0, 1 + (at % (lines.length - 1)))));
      else {
        const label = random.one(["training", "hosting", "audit", "travel"].filter((label) => lines.every((line) => line.label !== label)).concat("more"));
        if (lines.every((line) => line.label !== label)) lines.splice(at, 0, { label });
      }
      steps[steps.length - 1] += ` ${lines.map(({ label }) => label).join()}`;
      model.now.deal = put(model.now.deal, "cost.scope_added", lines);
      if (model.give()) model.settle();
      await does(page, "show", options());
    },
    editElsewhere: async () => {
      const record = random.one([...model.records.values()]);
      if (record.key !== model.shown) record.deal = put(record.deal, "cost.direct", random.one([null, "81000", "95000"]));
    },
    answer: async () => answered(await does(page, "answer", fresh())),
    race: async () => {
      const [before, text] = [model.now, fresh()];
      model.shown = random.one([...model.records.keys()].filter((key) => key !== before.key));
      model.tried = false;
      model.give();
      model.settle();
      const said = await does(page, "race", random.below(997), text, options());
      steps[steps.length - 1] += ` ${JSON.stringify(said)}`;
      await wished(before);
      await answered(said, before, null);
    },
    half: () => does(page, "answer", fresh(), true),
    whatIf: async () => {
      model.tried = true;
      await does(page, "tryPrice", fresh("1"));
    },
    pick: async () => {
      model.tried = true;
      await does(page, "pick");
    },
    ask: () => does(page, "ask", fresh("because ")),
    askHalf: () => does(page, "ask", fresh("perhaps "), false),
    reply: async () => {
      const status = random.one(["applied", "applied", "queued", "rejected", "unsupported", "conflict", "throw"]);
      const done = await does(page, "reply", random.below(9), status);
      steps[steps.length - 1] += ` ${status} to ${JSON.stringify(done?.intent)}`;
      if (!done) return;
      const record = /** @type {any} */ (model.records.get(done.of));
      if (done.intent.kind === "record") model.heard(record, done.intent, status);
      if (done.intent.kind !== "answer") return;
      const { path, value, intent_id } = done.intent;
      if (status === "unsupported" && hostOf(intent_id) === hosts) model.unsupported.add(`${done.of} ${path}`);
      // Where the line is by now that it is about.
      const [stands, entry] = [...record.entries].find(([, entry]) => entry.intent_id === intent_id) ?? [];
      if (!stands || entry.state === "applied") return;
      if (status === "applied") {
        model.apply(record, path, entry);
        if (value === null) record.saved.delete(stands);
        else record.saved.add(stands);
      }
      if (status === "unsupported" && value === null) model.drop(record, stands);
      else model.turn(record, stands, status === "applied" || status === "queued" ? status : status === "unsupported" ? "kept" : "refused");
    },
    silence: async () => {
      await page.clock.fastForward(10_001);
      await does(page, "tick");
      for (const record of model.records.values()) {
        for (const [path, { state }] of [...record.entries]) if (state === "sending") model.turn(record, path, "refused");
        for (const wish of record.wishes.values()) if (wish.status === "sending") wish.status = "late";
      }
    },
    aside: async () => {
      const mine = random.below(2) === 0;
      const before = (await page.evaluate(() => /** @type {any} */ (globalThis).d.answers.length));
      const said = await does(page, "aside", random.below(5), mine);
      steps[steps.length - 1] += ` ${JSON.stringify(said)} ${mine ? "mine" : "theirs"}`;
      if (!said) return;
      const answers = await page.evaluate((before) => /** @type {any} */ (globalThis).d.answers.slice(before), before);
      if (said.why === "record") {
        if (mine) await wished();
        else model.now.wishes.delete(said.path);
      } else if (mine) {
        assert.equal(answers.length, 1);
        await answered(answers);
      } else if (["differs", "unsent"].includes(said.why)) model.now.entries.delete(said.path);
    },
    coach: async () => {
      const name = random.one(["say", "talks", "leave", "leave", "leverage"]);
      steps[steps.length - 1] += ` ${name}`;
      await does(page, "coach", name);
    },
    poke: async () => {
      if (!(await does(page, "isCoaching"))) return moves.coach?.();
      const before = await page.evaluate(() => /** @type {any} */ (globalThis).d.answers.length);
      const done = await does(page, "poke", random.below(997), fresh(), fresh("words "), random.below(4) > 0);
      steps[steps.length - 1] += ` ${JSON.stringify(done)}`;
      await wished();
      await answered(await page.evaluate((before) => /** @type {any} */ (globalThis).d.answers.slice(before), before));
      return undefined;
    },
    // The user is in another tab and comes back.
    away: async () => {
      await other.bringToFront();
      await page.bringToFront();
      await page.evaluate(() => void document.dispatchEvent(new Event("visibilitychange")));
      await does(page, "tick");
    },
    remount: mount,
    // The element is out of the page for a moment, and may be another record's when it is back.
    out: async () => {
      const before = model.shown;
      const other = random.below(3) > 0;
      if (other) {
        model.shown = random.one([...model.records.keys()]);
        model.give();
        model.settle();
      }
      steps[steps.length - 1] += ` and back${other ? ` on ${model.shown}` : ""}`;
      const fresh = model.as === "element";
      if (fresh || before !== model.shown) model.tried = false;
      // An element of its own begins afresh.
      if (fresh) model.unsupported.clear();
      if (fresh) hosts++;
      await does(page, "outAndBack", other ? options() : { key: model.shown });
    },
    // The place alone: what was given of one record is of the other one with its id.
    rehome: async () => {
      const from = model.now;
      const to = [...model.records.values()].find(({ key, deal }) => key !== from.key && deal.id === from.deal.id);
      if (!to) return;
      to.given = structuredClone(from.given);
      model.rehomed.add(to.key);
      model.shown = to.key;
      model.tried = false;
      model.settle();
      await does(page, "rehome", { key: to.key, place: to.place });
    },
    host: async () => {
      model.hosted = !model.hosted;
      await mount();
    },
    old: async () => {
      // Nobody knows on which record with that id it was typed.
      const text = String((number += 7));
      const { id } = model.now.deal;
      await page.evaluate(([id, text]) => localStorage.setItem(`walkaway/1/answers/${id}`, JSON.stringify({ "cost.overhead": text })), [id, text]);
      await mount();
    },
    window: async () => {
      const { place, given } = model.now;
      const hosted = random.below(3) > 0;
      await does(other, "mount", { key: model.shown, place, deal: given, hosted });
      const [answer] = await does(other, "answer", fresh());
      const sent = await other.evaluate(() => /** @type {any} */ (globalThis).d.intents.filter((/** @type {any} */ it) => it.open).length);
      const status = hosted && sent > 0 ? random.one(["applied", "applied", "queued", "rejected", "unsupported", "throw"]) : undefined;
      if (status) await does(other, "reply", sent - 1, status);
      await other.evaluate(() => /** @type {any} */ (globalThis).d.handle.destroy());
      if (!answer) return;
      steps[steps.length - 1] += ` ${status}`;
      const mine = model.now.entries.get(answer.path);
      steps[steps.length - 1] += ` ${answer.path} = ${answer.value}`;
      // What is on its way from here counts here; what was said there stands behind it.
      const { path, value, intent_id } = answer;
      const state = status === undefined || status === "unsupported" ? "kept" : ["applied", "queued"].includes(status) ? status : "refused";
      const theirs = { value, over: model.over(model.now, path, value), state, intent_id, of: JSON.stringify(given), theirs: true };
      model.lined(model.now, path, theirs);
      if (status === "applied") model.apply(model.now, path, theirs);
      if (mine && !mine.theirs && ["sending", "applied"].includes(mine.state)) mine.behind = theirs;
      else model.say(model.now, path, theirs);
      await new Promise((done) => setTimeout(done, 150));
      await does(page, "tick");
    },
  };
  /** Which card's host an intent went to. */
  let hosts = 0;
  /** @type {Map<string, number>} */
  const sentTo = new Map();
  const hostOf = (/** @type {string} */ id) => sentTo.get(id);
  model.shown = random.one(["a", "b"]);
  let shownLast = model.shown;
  steps.push("mount");
  await mount();
  // A frame that is opened anew is a page of its own, which remembers what is kept and nothing else.
  const names = Object.keys(moves).filter((name) => model.as !== "frame" || !["remount", "host", "old", "out"].includes(name));
  for (let step = 0; step < STEPS; step++) {
    const name = random.one([...names, "answer", "answer", "reply", "reply", "reply", "show", "edit", "edit", "poke", "poke", "poke", "poke", "poke", "race", "lines", "lines"]);
    steps.push(`on ${model.shown}: ${name}`);
    if (["remount", "host", "old"].includes(name)) hosts++;
    await moves[name]?.();
    shownLast = model.shown;
    await holds(page, model, sentTo, hosts);
  }
  if (process.env.WALKAWAY_STEPS_TOLD) console.log(steps.join("\n"));
  await other.close();
}

/** @param {import("playwright-core").Page} page @param {Model} model @param {Map<string, number>} sentTo @param {number} hosts */
async function holds(page, model, sentTo, hosts) {
  const { intents, seen, typed, text, asides, saves } = await page.evaluate(() => {
    const { d } = /** @type {any} */ (globalThis);
    const intents = d.intents.map((/** @type {any} */ { intent, of, said }) => ({ intent, of, said }));
    return { intents, seen: d.seen(), typed: d.typed(), text: d.text(), asides: d.asides(), saves: d.saves() };
  });
  for (const { intent, of } of intents) {
    if (!sentTo.has(intent.intent_id)) sentTo.set(intent.intent_id, hosts);
    for (const leaf of leaves(intent)) {
      for (const [typed, key] of model.typedOn) {
        if (leaf === typed || (/^[a-z]/.test(typed) && leaf.includes(typed))) assert.equal(of, key, `${typed} was typed on ${key}: ${JSON.stringify(intent)}`);
      }
    }
    const { deal } = /** @type {any} */ (model.records.get(of));
    assert.equal(intent.deal_id, deal.id);
    if (intent.kind === "record") assert.deepEqual([intent.record.deal_id, model.rehomed.has(of) || intent.record.deal], [deal.id, model.rehomed.has(of) || deal.name]);
  }
  // A wish whose fate is not known is never another wish.
  const wishes = new Map();
  for (const { intent, of, said } of intents) {
    if (intent.kind === "answer") continue;
    const subject = `${of} ${intent.kind} ${intent.subject}`;
    const before = wishes.get(subject);
    if (before && (before.said === undefined || before.said === "throw")) {
      assert.equal(intent.intent_id, before.intent.intent_id, "the repeat is the same wish");
    }
    wishes.set(subject, { intent, said });
  }
  // Nothing that stands here was typed elsewhere.
  for (const value of typed) {
    const of = model.typedOn.get(String(value).replaceAll(",", ""));
    if (of !== undefined) assert.equal(of, model.shown, `${value} was typed on ${of}`);
    for (const [word, of] of model.typedOn) if (/^[a-z]/.test(word) && value.includes(word)) assert.equal(of, model.shown, `${word} was typed on ${of}`);
  }
  for (const [word, of] of model.typedOn) {
    if (/^[a-z]/.test(word) && of !== model.shown) assert.ok(!text.includes(word), `${word} of ${of} is in sight`);
  }
  // What is shown is what the rules say of the facts that count; a what-if says that it is one.
  const facts = model.facts();
  if (seen.banner) assert.ok(model.tried, seen.banner);
  else {
    const coaching = await does(page, "isCoaching");
    const judged = await does(page, "judged", facts, coaching ? model.records_() : null);
    const said = (/** @type {any} */ { band, level, price, next }) => ({ band, level, price, next });
    assert.deepEqual(said(seen), said(judged), JSON.stringify(facts));
    if (coaching) assert.deepEqual(await does(page, "coached"), judged.coached, `the coach: ${JSON.stringify({ facts, records: model.records_() })}`);
  }
  const lines = model.now.given.cost?.scope_added ?? [];
  const astray = (/** @type {string} */ path, /** @type {any} */ { label }) => label !== undefined && lines[LINE.exec(path)?.[1] ?? -1]?.label !== label;
  const refused = [...model.now.entries].filter(([path, entry]) => entry.state === "refused" && !astray(path, entry)).map(([path]) => path);
  assert.deepEqual(asides.filter((/** @type {any} */ { why }) => why === "unsent").map((/** @type {any} */ { path }) => path).sort(), refused.sort());
  const count = (/** @type {string} */ state) => [...model.now.entries.values()].filter((entry) => entry.state === state).length;
  assert.equal(/Sending/.test(saves), count("sending") > 0, saves);
  assert.equal(/The CRM has saved/.test(saves), model.now.saved.size > 0, saves);
  if (/kept in this browser/.test(saves) && count("kept") > 0) assert.match(saves, new RegExp(`\\b${count("kept")} answers? `), saves);
}

test("a page that comes back out of the browser's memory knows what was answered meanwhile in another window, and overwrites none of it", async () => {
  await browser.page({}, async (page) => {
    const open = { ...OPEN, id: "back" };
    await driver(page);
    await page.evaluate((deal) => /** @type {any} */ (globalThis).d.mount({ key: "A", deal }), open);
    await page.evaluate(() => void (/** @type {any} */ (globalThis).stayed = true));
    const home = page.url();
    await page.goto(new URL("/www/demo/mark.svg", home).href);
    const other = await page.context().newPage();
    await other.goto(home);
    await driver(other);
    await other.evaluate((deal) => /** @type {any} */ (globalThis).d.mount({ key: "A", deal }), open);
    await other.evaluate(() => /** @type {any} */ (globalThis).d.answer("80000"));
    await other.evaluate(() => /** @type {any} */ (globalThis).d.answer("99000"));
    const there = await other.evaluate(() => /** @type {any} */ (globalThis).d.seen());
    await other.close();
    await page.evaluate(() => history.back()).catch(() => {});
    // Of a page out of its memory Firefox tells nobody that it is there again.
    for (let turn = 0; turn < 100 && (await page.evaluate(() => location.href).catch(() => "")) !== home; turn++) await page.waitForTimeout(50);
    const stayed = await page.evaluate(() => /** @type {any} */ (globalThis).stayed === true);
    if (!stayed) {
      // Where this browser keeps no pages, the page is another one, which reads what is kept.
      await driver(page);
      await page.evaluate((deal) => /** @type {any} */ (globalThis).d.mount({ key: "A", deal }), open);
    }
    await page.waitForFunction((band) => /** @type {any} */ (globalThis).d.seen().band === band, there.band, { timeout: 15_000 });
  });
});
