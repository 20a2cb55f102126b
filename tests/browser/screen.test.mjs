// What stands on the screen is what was concluded: whoever writes into the page, wherever the focus is, on paper too.
import assert from "node:assert/strict";
import { test } from "node:test";
import { teamRecords } from "../../www/demo/review-data.js";
import { deals, demoTests } from "./demo.mjs";
import { DEAL, harness, medium, withApi } from "./harness.mjs";

const browser = harness();
const on = demoTests(browser);
const demand = deals.find((/** @type {any} */ each) => each.key === "the-demand").deal;

/** What others do to a page. Each gets an element, and does its worst below it. */
const INTRUDERS = `(() => {
  const texts = (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) if (walker.currentNode.nodeValue.trim()) found.push(walker.currentNode);
    return found;
  };
  const wrapped = (text, words) => {
    const [outer, inner] = [document.createElement("font"), document.createElement("font")];
    inner.textContent = words;
    outer.append(inner);
    return outer;
  };
  const kept = (text) => text.parentElement.closest('[translate="no"], .notranslate');
  const all = (root) => [...root.querySelectorAll("*")];
  const box = () => Object.assign(document.createElement("grammarly-thing"), { textContent: "!" });
  globalThis.texts = texts;
  globalThis.intruders = {
    "a translator that wraps every text": (root) => texts(root).forEach((text) => text.replaceWith(wrapped(text, text.nodeValue))),
    "a translator that keeps out where it is asked to": (root) => texts(root).filter((text) => !kept(text)).forEach((text) => text.replaceWith(wrapped(text, "‹" + text.nodeValue + "›"))),
    "a translator that keeps out of nothing": (root) => texts(root).forEach((text) => text.replaceWith(wrapped(text, "‹" + text.nodeValue + "›"))),
    "a translator that puts its own first, then takes ours": (root) => texts(root).forEach((text) => { text.before(wrapped(text, "‹" + text.nodeValue + "›")); text.remove(); }),
    "a translator in place": (root) => texts(root).forEach((text) => { text.nodeValue = "‹" + text.nodeValue + "›"; text.parentElement.setAttribute("_msttexthash", "1"); }),
    "nodes at every beginning": (root) => all(root).forEach((node) => node.prepend(box())),
    "nodes at every end": (root) => all(root).forEach((node) => node.append(box())),
    "nodes between all nodes": (root) => all(root).forEach((node) => [...node.childNodes].forEach((child) => child.after(box()))),
    "every attribute taken away": (root) => all(root).forEach((node) => [...node.attributes].forEach(({ name }) => node.removeAttribute(name))),
    "every attribute overwritten": (root) => all(root).forEach((node) => [...node.attributes].forEach(({ name }) => { try { node.setAttribute(name, "x"); } catch {} })),
    "everything emptied, from the inside": (root) => all(root).reverse().forEach((node) => node.replaceChildren()),
    "the root emptied": (root) => root.replaceChildren(),
    "other content in the root": (root) => { root.textContent = "Sesión caducada"; },
    "the root taken out": (root) => root.remove(),
    "texts taken out": (root) => texts(root).forEach((text) => text.remove()),
    "texts broken up": (root) => texts(root).forEach((text) => text.nodeValue.length > 2 && text.splitText(2)),
    "texts joined": (root) => root.normalize(),
    "everything in another order": (root) => all(root).forEach((node) => node.append(...[...node.childNodes].reverse())),
    "everything in a box of its own": (root) => all(root).forEach((node) => { const span = document.createElement("span"); node.replaceWith(span); span.append(node); }),
    "parts moved elsewhere": (root) => all(root).filter((node, place) => place % 7 === 0).forEach((node) => document.body.append(node)),
    "parts taken out, changed out there, and put back": (root) => {
      for (const node of all(root).slice(1).filter((node, place) => place % 5 === 0)) {
        const { parentNode } = node;
        node.remove();
        texts(node).forEach((text) => text.replaceWith("elsewhere"));
        parentNode?.append(node);
      }
    },
  };
})()`;

/** The text of a part of the card as people read it, hidden or not. */
const READ = `globalThis.read = (place, part = ".wa-root") => (globalThis.shadowOf(place).querySelector(part)?.textContent ?? "").replace(/\\s+/g, " ").trim()`;

/** The ways of a card: everything open, and with its coach. */
async function opened(/** @type {import("playwright-core").Page} */ page, /** @type {string[]} */ sections) {
  await page.evaluate((sections) => localStorage.setItem("walkaway/1/opened", JSON.stringify(sections)), sections);
}
const CARD = ["why", "moves"];
const COACH = ["say", "leverage", "talks", "leave"];

// The fault translated-page, and its kind.
for (const part of /** @type {const} */ ([".wa-root", ".wa-coach"])) {
  test(`whatever was done to ${part}, another deal has its own words`, async () => {
    await browser.page({ init: `${INTRUDERS};${READ}` }, async (page) => {
      await opened(page, part === ".wa-root" ? CARD : COACH);
      await withApi(page);
      const seen = await page.evaluate(
        async ({ deal, part }) => {
          const w = /** @type {any} */ (globalThis);
          const options = { lang: "en", today: "2026-11-21" };
          const sections = localStorage.getItem("walkaway/1/opened");
          const [first, then] = [{ ...deal, amount: "150000" }, { ...deal, amount: "120000" }];
          const drawn = (/** @type {Element} */ place) => part === ".wa-root" || w.shadowOf(place).querySelectorAll(".wa-coach .stance").length > 0;
          const made = async (/** @type {object} */ deal) => {
            const place = w.add("section");
            const card = w.walkaway.mount(place, { deal, ...options });
            await w.until(() => card.state === "ready" && drawn(place));
            await w.settled();
            return { place, card };
          };
          const right = await made(then);
          const [expected, before] = [w.read(right.place, part), w.read((await made(first)).place, part)];
          /** @type {string[]} */
          const wrong = [];
          for (const [name, intrude] of Object.entries(w.intruders)) {
            const { place, card } = await made(first);
            let errors = 0;
            card.on("error", () => errors++);
            const root = w.shadowOf(place).querySelector(part === ".wa-root" ? part : `${part} > div`);
            intrude(root);
            await w.settled();
            card.update({ deal: then });
            await w.settled();
            await w.until(() => w.read(place, part) === expected, 1000).catch(() => wrong.push(`${name}: ${w.read(place, part).slice(0, 300)}`));
            if (w.shadowOf(place).querySelector("font, grammarly-thing")) wrong.push(`${name}: something of it is left`);
            if (errors > 0) wrong.push(`${name}: ${errors} errors`);
            // And what is there can still be used.
            const toggle = () => w.shadowOf(place).querySelector(`${part} .toggle`);
            toggle()?.click();
            await w.until(() => toggle()?.getAttribute("aria-expanded") === "false", 2000).catch(() => wrong.push(`${name}: does not close`));
            toggle()?.click();
            await w.until(() => w.read(place, part) === expected, 2000).catch(() => wrong.push(`${name}: another text after a click`));
            localStorage.setItem("walkaway/1/opened", sections);
            await card.destroy();
          }
          return { wrong, differ: before !== expected };
        },
        { deal: demand, part },
      );
      assert.deepEqual(seen.wrong, []);
      assert.ok(seen.differ);
    });
  });
}

test("whatever was done to the leader's element, other records have their own words", async () => {
  await browser.page({ init: INTRUDERS }, async (page) => {
    const wrong = await page.evaluate(async () => {
      // @ts-expect-error they are there on the page
      const [{ teamRecords, oneRecord }] = await Promise.all([import("/www/demo/review-data.js"), import("/dist/review.js")]);
      const w = /** @type {any} */ (globalThis);
      const settled = () => new Promise((done) => setTimeout(done, 30));
      const made = async (/** @type {object[]} */ records) => {
        const element = /** @type {any} */ (document.createElement("walkaway-review"));
        Object.assign(element, { records, today: "2026-11-21" });
        element.lang = "en";
        document.body.append(element);
        while (element.state !== "ready") await settled();
        return element;
      };
      const read = (/** @type {Element} */ element) => (element.shadowRoot?.querySelector(".wa-root")?.textContent ?? "").replace(/\s+/g, " ");
      const [team, one] = [teamRecords("2026-11-21"), oneRecord("2026-11-21")].map((it) => (Array.isArray(it) ? it : [it]));
      const expected = read(await made(one));
      const wrong = [];
      for (const [name, intrude] of Object.entries(w.intruders)) {
        const element = await made(team);
        intrude(element.shadowRoot.querySelector(".wa-root"));
        await settled();
        element.records = one;
        await settled();
        await settled();
        if (read(element) !== expected) wrong.push(`${name}: ${read(element).slice(0, 200)}`);
        element.remove();
      }
      return wrong;
    });
    assert.deepEqual(wrong, []);
  });
});

test("a wrong verdict or number, and whatever is gone, is set right at once; a translation may stay", async () => {
  await browser.page({ init: `${INTRUDERS};${READ}` }, async (page) => {
    await withApi(page);
    const seen = await page.evaluate(async (deal) => {
      const w = /** @type {any} */ (globalThis);
      const place = w.add("section");
      const card = w.walkaway.mount(place, { deal, lang: "en" });
      await w.until(() => card.state === "ready");
      const before = w.read(place);
      const root = w.shadowOf(place).querySelector(".wa-root");
      const results = {};
      const tries = {
        number: () => (root.querySelector(".ladder .number").textContent = "999,999"),
        verdict: () => (root.querySelector(".verdict").firstChild.nodeValue = "Go ahead"),
        emptied: () => root.querySelector(".headline").replaceChildren(),
        root: () => root.replaceChildren(),
        out: () => root.remove(),
      };
      for (const [name, work] of Object.entries(tries)) {
        work();
        await w.settled();
        Object.assign(results, { [name]: w.read(place) === before });
      }
      w.intruders["a translator that keeps out where it is asked to"](root);
      await w.settled();
      const text = w.read(place);
      return { results, translated: text.includes("‹"), verdict: root.querySelector(".verdict").textContent, notice: Boolean(w.noticeOf(place)) };
    }, { ...DEAL });
    assert.deepEqual(seen, { results: { number: true, verdict: true, emptied: true, root: true, out: true }, translated: true, verdict: "Still open", notice: false });
  });
});

/** The three that draw, with everything open. Each gives the element that it is drawn into. */
const DRAWN = `globalThis.drawnInto = async (part, deal) => {
  const settled = () => new Promise((done) => setTimeout(done, 30));
  if (part === "review") {
    const [{ teamRecords }] = await Promise.all([import("/www/demo/review-data.js"), import("/dist/review.js")]);
    const element = document.createElement("walkaway-review");
    Object.assign(element, { records: teamRecords("2026-11-21"), today: "2026-11-21", lang: "en" });
    document.body.append(element);
    while (element.state !== "ready") await settled();
    // What this browser keeps joins it a moment later.
    await settled();
    await settled();
    return element.shadowRoot.querySelector(".wa-root");
  }
  const place = document.body.appendChild(document.createElement("section"));
  const card = walkaway.mount(place, { deal, lang: "en", today: "2026-11-21" });
  const find = () => (card.state === "ready" ? shadowOf(place).querySelector(part === "card" ? ".wa-root" : ".wa-coach > div:has(.stance)") : undefined);
  while (!find()) await settled();
  await settled();
  return find();
}`;

for (const part of /** @type {const} */ (["card", "coach", "review"])) {
  test(`no number stays another one, in whatever text: ${part}`, async () => {
    await browser.page({ init: `${INTRUDERS};${DRAWN}` }, async (page) => {
      await opened(page, [...CARD, ...COACH]);
      await withApi(page);
      const seen = await page.evaluate(
        async ({ part, deal }) => {
          const w = /** @type {any} */ (globalThis);
          const root = await w.drawnInto(part, deal);
          // Who comes once in a while is mended as often.
          const clock = performance.now.bind(performance);
          let later = 0;
          performance.now = () => clock() + later;
          const other = (/** @type {string} */ text) => text.replace(/\d/g, (digit) => String((Number(digit) + 1) % 10));
          /** @type {Record<string, (text: Text) => void>} */
          const ways = {
            changed: (text) => (text.data = other(text.data)),
            "without a digit": (text) => (text.data = text.data.replace(/\d/, "")),
            "with another sign": (text) => (text.data = text.data.replace(/\p{Sc}|%|(?<!\p{L})(USD|EUR)(?!\p{L})/u, (sign) => (sign.length === 3 ? "COP" : sign === "€" ? "$" : "€"))),
            "without its sign": (text) => (text.data = text.data.replace(/\s?(\p{Sc}|%)\s?/u, "")),
            "with another separator": (text) => (text.data = text.data.replace(/(\d)[.,](\d)/, "$1$2")),
            replaced: (text) => text.replaceWith(Object.assign(document.createElement("font"), { textContent: other(text.data) })),
            "put beside": (text) => text.after(Object.assign(document.createElement("b"), { textContent: "7" })),
            "taken away": (text) => text.parentElement?.remove(),
          };
          const before = root.textContent;
          /** @type {string[]} */
          const wrong = [];
          const classes = new Set();
          const numbered = () => w.texts(root).filter((/** @type {Text} */ text) => /\d/.test(text.data));
          const count = numbered().length;
          for (let at = 0; at < count; at++) {
            const text = numbered()[at];
            const kind = `${text.parentElement.localName}.${text.parentElement.getAttribute("class")} in ${text.parentElement.parentElement.getAttribute("class")}`;
            for (const [way, work] of Object.entries(ways)) {
              if (classes.has(kind + way)) continue;
              classes.add(kind + way);
              work(numbered()[at]);
              later += 60_000;
              await new Promise((done) => setTimeout(done));
              if (root.textContent !== before) wrong.push(`${kind} ${way}: ${numbered()[at]?.data}`);
            }
          }
          // All at once.
          for (const text of w.texts(root)) text.data = other(text.data);
          await new Promise((done) => setTimeout(done));
          if (root.textContent !== before) wrong.push("all at once");
          return { wrong, kinds: classes.size };
        },
        { part, deal: demand },
      );
      assert.deepEqual(seen.wrong, []);
      assert.ok(seen.kinds > 30, String(seen.kinds));
    });
  });

  test(`a translator that keeps the numbers is let be: ${part}`, async () => {
    await browser.page({ init: `${INTRUDERS};${DRAWN}` }, async (page) => {
      await opened(page, [...CARD, ...COACH]);
      await withApi(page);
      const seen = await page.evaluate(
        async ({ part, deal }) => {
          const w = /** @type {any} */ (globalThis);
          const texts = (/** @type {Element} */ root) => w.texts(root).filter((/** @type {Text} */ text) => !text.parentElement?.closest('[translate="no"], .notranslate'));
          // Other words, all spaces alike, the numbers in their order.
          const words = (/** @type {string} */ text) => text.replace(/\s/g, " ").replace(/\p{L}+/gu, (word) => (/^[A-Z]{1,3}$/.test(word) ? word : "mot"));
          const wrap = (/** @type {string} */ text) => {
            const [outer, inner] = [document.createElement("font"), document.createElement("font")];
            inner.textContent = text;
            outer.append(inner);
            return outer;
          };
          const [results, numbers] = [/** @type {boolean[]} */ ([]), /** @type {number[]} */ ([])];
          for (const translate of [(/** @type {Text} */ text) => (text.data = words(text.data)), (/** @type {Text} */ text) => text.replaceWith(wrap(`‹${words(text.data)}›`))]) {
            const root = await w.drawnInto(part, deal);
            for (const text of texts(root)) translate(text);
            const given = root.textContent;
            await w.settled();
            results.push(root.textContent === given);
            numbers.push(texts(root).filter((/** @type {Text} */ text) => /\d/.test(text.data)).length);
          }
          return { results, numbers };
        },
        { part, deal: demand },
      );
      assert.deepEqual(seen.results, [true, true]);
      assert.ok(seen.numbers.every((count) => count > 3), String(seen.numbers));
    });
  });
}

for (const part of /** @type {const} */ (["card", "coach", "review"])) {
  test(`nothing of what is drawn says something else by its place or by what it is called: ${part}`, async () => {
    await browser.page({ init: `${INTRUDERS};${DRAWN}` }, async (page) => {
      await opened(page, [...CARD, ...COACH]);
      await withApi(page);
      const seen = await page.evaluate(
        async ({ part, deal }) => {
          const w = /** @type {any} */ (globalThis);
          const root = await w.drawnInto(part, deal);
          const clock = performance.now.bind(performance);
          let later = 0;
          performance.now = () => clock() + later;
          // Whatever order the attributes are in; who is asked to keep out may be more.
          const written = (/** @type {any} */ node) => {
            if (!node.localName) return node.nodeValue;
            const attributes = [...node.attributes].filter(({ name }) => name !== "translate").map(({ name, value }) => ` ${name}="${value}"`);
            return `<${node.localName}${attributes.sort().join("")}>${[...node.childNodes].map(written).join("")}</>`;
          };
          const html = () => written(root);
          const before = html();
          const all = () => /** @type {any[]} */ ([...root.querySelectorAll("*")]);
          const wrong = /** @type {string[]} */ ([]);
          const kinds = new Set();
          const after = async (/** @type {string} */ what, expected = before) => {
            later += 60_000;
            await new Promise((done) => setTimeout(done));
            if (html() !== expected && wrong.length < 30) wrong.push(what);
          };
          const count = all().length;
          for (let at = 0; at < count; at++) {
            const name = (/** @type {any} */ node) => `${node.localName}.${node.getAttribute("class")}`;
            const node = all()[at];
            const kind = `${name(node)} in ${name(node.parentElement)}`;
            if (node.nextElementSibling && !kinds.has(`swap ${kind}`)) {
              kinds.add(`swap ${kind}`);
              node.nextElementSibling.after(node);
              await after(`swapped: ${kind}`);
            }
            for (const attribute of [...all()[at].attributes].map((it) => it.name)) {
              if (kinds.has(`${attribute} ${kind}`) || ["class", "style", "open", "translate", "placeholder", "title"].includes(attribute)) continue;
              kinds.add(`${attribute} ${kind}`);
              const value = all()[at].getAttribute(attribute);
              const words = attribute === "aria-label" && !/[\d%\p{Sc}]/u.test(value);
              if (!words) {
                all()[at].setAttribute(attribute, attribute === "data-level" ? "go_ahead" : value.replace(/\d/g, "7") + (/\d/.test(value) ? "" : "9"));
                if (/^(?!.*7).*\d/.test(value) || !/\d/.test(value)) await after(`${attribute} of ${kind} written over`);
                else all()[at].setAttribute(attribute, value);
              }
              all()[at].removeAttribute(attribute);
              await after(`${attribute} of ${kind} taken away`);
            }
            for (const attribute of ["hidden", "aria-hidden", "aria-label"]) {
              const node = all()[at];
              if (kinds.has(`${attribute} ${kind}`) || node.hasAttribute(attribute)) continue;
              kinds.add(`${attribute} ${kind}`);
              node.setAttribute(attribute, "true");
              await after(`${attribute} given to ${kind}`);
            }
          }
          // What others need for themselves, and translations, are let be.
          const own = () => {
            for (const node of all()) {
              node.classList.add("theirs");
              node.setAttribute("data-theirs", "1");
              const label = node.getAttribute("aria-label");
              if (label && !node.closest('[translate="no"]')) node.setAttribute("aria-label", label.replace(/\p{L}+/gu, (/** @type {string} */ word) => (/^[A-Z]{1,3}$/.test(word) ? word : "mot")));
            }
          };
          own();
          const expected = html();
          await after("what others need", expected);
          const box = root.appendChild(document.createElement("their-box"));
          const inner = box.appendChild(document.createElement("i"));
          await new Promise((done) => setTimeout(done));
          inner.setAttribute("aria-label", "a");
          await new Promise((done) => setTimeout(done));
          inner.setAttribute("aria-label", "b");
          await after("their own attributes", expected.replace(/<\/>$/, '<their-box><i aria-label="b"></></></>'));
          return { wrong, kinds: kinds.size };
        },
        { part, deal: demand },
      );
      assert.deepEqual(seen.wrong, []);
      assert.ok(seen.kinds > 100, String(seen.kinds));
    });
  });
}

test("against somebody who never gives in the card says its verdict in plain, and the page goes on", async () => {
  await browser.page({ init: `${INTRUDERS};${READ}` }, async (page) => {
    await page.clock.install();
    await withApi(page);
    const seen = await page.evaluate(async (deal) => {
      const w = /** @type {any} */ (globalThis);
      const place = w.add("section");
      const card = w.walkaway.mount(place, { deal, lang: "en" });
      await w.until(() => card.state === "ready");
      const root = w.shadowOf(place).querySelector(".wa-root");
      let times = 0;
      const translate = () => {
        if (times++ > 500) return;
        for (const text of w.texts(root)) if (!text.nodeValue.startsWith("‹")) text.nodeValue = `‹${text.nodeValue}›`;
      };
      w.observer = new MutationObserver(translate);
      w.observer.observe(root, { subtree: true, childList: true, characterData: true });
      translate();
      await w.until(() => w.noticeOf(place));
      const notice = w.noticeOf(place).textContent;
      const used = times;
      card.update({ deal: { ...deal, amount: "100000" } });
      await w.settled();
      await w.settled();
      return { notice, used, after: w.noticeOf(place)?.textContent, times };
    }, DEAL);
    assert.match(seen.notice, /needs approval|walk away/i);
    assert.match(seen.after ?? "", /walk away/i);
    assert.ok(seen.used < 50 && seen.times < 100, `${seen.used}, ${seen.times} rounds`);
    // Once it is calm again, the notice goes with the next drawing.
    await page.evaluate(() => /** @type {any} */ (globalThis).observer.disconnect());
    await page.clock.runFor("00:15");
    const calm = await page.evaluate(async () => {
      const w = /** @type {any} */ (globalThis);
      const place = document.querySelector("section");
      w.walkaway.mount(place, { lang: "es" });
      await w.settled();
      await w.settled();
      return { notice: Boolean(w.noticeOf(place)), text: w.read(place) };
    });
    assert.equal(calm.notice, false);
    assert.match(calm.text, /Retírate/);
  });
});

test("what is half typed, what is folded open and where the focus is outlast a translator", async () => {
  await browser.page({ init: `${INTRUDERS};${READ}` }, async (page) => {
    await opened(page, ["moves", "leverage"]);
    await withApi(page);
    await page.evaluate(async (deal) => {
      const w = /** @type {any} */ (globalThis);
      w.place = w.add("section");
      w.card = w.walkaway.mount(w.place, { deal, lang: "en" });
      await w.until(() => w.card.state === "ready" && w.shadowOf(w.place).querySelector(".wa-coach details"));
      const field = w.shadowOf(w.place).querySelector('[data-key="what-if"]');
      field.focus();
      w.shadowOf(w.place).querySelector(".wa-coach details").open = true;
    }, demand);
    await page.keyboard.type("15");
    await page.evaluate(() => {
      const w = /** @type {any} */ (globalThis);
      for (const part of [".wa-root", ".wa-coach > div"]) w.intruders["a translator that keeps out of nothing"](w.shadowOf(w.place).querySelector(part));
    });
    await page.keyboard.type("5000");
    const seen = await page.evaluate(async () => {
      const w = /** @type {any} */ (globalThis);
      await w.settled();
      w.card.update({ lang: "es" });
      await w.settled();
      const shadow = w.shadowOf(w.place);
      return { typed: shadow.activeElement?.value, tried: shadow.querySelector(".band").dataset.trying, open: shadow.querySelector(".wa-coach details").open };
    });
    assert.deepEqual(seen, { typed: "155000", tried: "yes", open: true });
  });
});

test("after an answer the focus is on the next question, and it never falls to the page", async () => {
  await browser.page({ init: READ }, async (page) => {
    await withApi(page);
    const seen = await page.evaluate(async (deal) => {
      const w = /** @type {any} */ (globalThis);
      const place = w.add("section");
      const card = w.walkaway.mount(place, { deal, lang: "en" });
      await w.until(() => card.state === "ready");
      const shadow = w.shadowOf(place);
      /** @type {string[]} */
      const asked = [];
      const focused = [];
      for (let turn = 0; turn < 40 && shadow.querySelector(".next"); turn++) {
        const next = shadow.querySelector(".next");
        asked.push(next.querySelector(".question").textContent);
        const field = next.querySelector(".field input");
        const button = [...next.querySelectorAll("button")].find((it) => !field || it.type === "submit" || it.textContent.includes("standard")) ?? next.querySelector("button");
        if (field) {
          field.focus();
          field.value = "5";
          field.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
          await w.settled();
        }
        const select = next.querySelector("select");
        if (select) {
          select.value = select.options[1].value;
          select.dispatchEvent(new Event("change", { bubbles: true, composed: true }));
          await w.settled();
        }
        button.focus();
        button.click();
        const there = () => {
          const now = shadow.querySelector(".next .question");
          return now ? shadow.activeElement === now : Boolean(shadow.activeElement);
        };
        // A busy machine takes its time; what is asked is where the focus comes to rest.
        for (let wait = 0; wait < 50 && !there(); wait++) await w.settled();
        focused.push(there());
      }
      return { asked, focused, left: Boolean(shadow.querySelector(".next")) };
    }, { schema: "walkaway.deal/2", id: "Q-1", currency: "USD", amount: "140000" });
    assert.ok(seen.asked.length > 3, `${seen.asked.length} questions`);
    assert.deepEqual(seen.focused, seen.focused.map(() => true), seen.asked.join(" | "));
  });
});

test("a host that refuses an answer, or brings another record, does not throw the focus to the page", async () => {
  await browser.page({}, async (page) => {
    await withApi(page);
    const seen = await page.evaluate(async (deal) => {
      const w = /** @type {any} */ (globalThis);
      const place = w.add("section");
      const host = { intent: () => new Promise((done) => setTimeout(() => done({ status: "rejected", message: "no" }), 40)) };
      const card = w.walkaway.mount(place, { deal, host, lang: "en" });
      await w.until(() => card.state === "ready");
      const shadow = w.shadowOf(place);
      const button = shadow.querySelector(".next button");
      const first = shadow.querySelector(".next .question").textContent;
      button.focus();
      button.click();
      await w.until(() => shadow.querySelector(".next .question").textContent !== first);
      await w.until(() => shadow.querySelector(".next .question").textContent === first);
      await w.settled();
      const refused = shadow.activeElement?.className;
      card.update({ deal: { ...deal, id: "other", cost: { direct: "1", overhead: "1" }, amount: "5" } });
      await w.settled();
      return { refused, other: Boolean(shadow.activeElement) };
    }, { schema: "walkaway.deal/2", id: "Q-2", currency: "USD", amount: "140000", cost: { direct: "80000", overhead: "25000" }, terms: { liability_cap: { asked: "24", deal_breaker: null } } });
    assert.deepEqual(seen, { refused: "question", other: true });
  });
});

on("in the coach whatever is pressed keeps the focus in it", { deal: "the-demand", settings: { lang: "en" } }, async (demo) => {
  await demo.openEverything();
  const lost = await demo.card.evaluate(async (card) => {
    const shadow = /** @type {ShadowRoot} */ (card.shadowRoot);
    const lost = [];
    const count = shadow.querySelectorAll(".wa-coach button:enabled").length;
    for (let place = 0; place < count; place++) {
      const button = /** @type {HTMLElement | undefined} */ ([...shadow.querySelectorAll(".wa-coach button:enabled")][place]);
      if (!button || button.matches(".toggle") || button.getClientRects().length === 0) continue;
      button.focus();
      if (shadow.activeElement !== button) continue;
      const name = button.textContent;
      button.click();
      // What comes instead may take a moment to be drawn; in the end the focus is somewhere here.
      for (let wait = 0; wait < 20 && (wait < 2 || !shadow.activeElement); wait++) await new Promise((done) => setTimeout(done, 20));
      if (!shadow.activeElement) lost.push(name);
    }
    return lost;
  });
  assert.deepEqual(lost, []);
  demo.complaints.length = 0;
});

test("the live region speaks once for each change, and never of what is no longer so", async () => {
  await browser.page({}, async (page) => {
    await withApi(page);
    const seen = await page.evaluate(async (deal) => {
      const w = /** @type {any} */ (globalThis);
      const place = w.add("section");
      const host = { intent: () => new Promise((done) => setTimeout(() => done({ status: "applied" }), 900)) };
      const card = w.walkaway.mount(place, { deal, lang: "en", host });
      await w.until(() => card.state === "ready");
      const shadow = w.shadowOf(place);
      const region = shadow.querySelector('[role="status"][aria-live]');
      /** @type {string[]} */
      let heard = [];
      new MutationObserver(() => region.textContent && heard.push(region.textContent)).observe(region, { childList: true, characterData: true, subtree: true });
      const wait = (/** @type {number} */ ms) => new Promise((done) => setTimeout(done, ms));
      const during = async (/** @type {() => unknown} */ work, ms = 1000) => {
        heard = [];
        await work();
        await wait(ms);
        return [...heard];
      };
      await wait(900);
      const atFirst = [...heard];
      const set = (/** @type {string} */ amount) => card.update({ deal: { ...deal, amount } });
      const changed = await during(() => set("100000"));
      const same = await during(() => set("101000"));
      const stands = region.textContent;
      const back = await during(async () => { set("150000"); await wait(200); set("100000"); });
      const answered = await during(() => {
        card.update({ deal: { ...deal, amount: "150000", fit: {} }, lang: "en" });
      });
      const spanish = await during(() => card.update({ lang: "es" }));
      return { atFirst, changed, same, stands, back, answered, spanish, left: region.textContent };
    }, DEAL);
    assert.deepEqual(seen.atFirst, [], "nothing is said of what is there at first");
    assert.equal(seen.changed.length, 1, seen.changed.join(" | "));
    assert.match(seen.changed[0] ?? "", /Walk away/);
    assert.deepEqual(seen.same, [], "the same verdict");
    assert.doesNotMatch(seen.stands, /100,000/, "an old number is not left to be found");
    assert.deepEqual(seen.back, [], "there and back before anybody was told");
    assert.equal(seen.answered.length, 1, seen.answered.join(" | "));
    assert.deepEqual(seen.spanish, []);
    assert.equal(seen.left, "");
  });
});

test("with the coach open, too, only one region speaks of another verdict", async () => {
  await browser.page({}, async (page) => {
    await opened(page, [...CARD, ...COACH]);
    await withApi(page);
    const heard = await page.evaluate(async (deal) => {
      const w = /** @type {any} */ (globalThis);
      const place = w.add("section");
      const card = w.walkaway.mount(place, { deal, lang: "en", today: "2026-11-21" });
      await w.until(() => card.state === "ready" && w.shadowOf(place).querySelector(".wa-coach .stance"));
      const shadow = w.shadowOf(place);
      for (const fold of shadow.querySelectorAll("details")) fold.open = true;
      await new Promise((done) => setTimeout(done, 900));
      /** @type {Set<Element>} */
      const spoke = new Set();
      new MutationObserver((records) => {
        for (const { target } of records) {
          const region = (target instanceof Element ? target : target.parentElement)?.closest("[role=status], [role=alert], [aria-live]");
          if (region?.textContent?.trim()) spoke.add(region);
        }
      }).observe(shadow, { childList: true, characterData: true, subtree: true });
      card.update({ deal: { ...deal, amount: "110000" } });
      await new Promise((done) => setTimeout(done, 1200));
      return [...spoke].map((region) => `${region.className}: ${region.textContent}`);
    }, demand);
    assert.equal(heard.length, 1, heard.join(" | "));
    assert.match(heard[0] ?? "", /^hidden: .*[Ww]alk away/);
  });
});

test("the ladder's name has the gap, and every price with its zone, as the picture rounds them", async () => {
  const deal = {
    ...DEAL,
    amount: "140000.55",
    list_price: "180000",
    terms: { payment_days: { asked: "standard" } },
    offers: [
      { side: "us", amount: "155000", on: "2026-11-01" },
      { side: "buyer", amount: "120000.40", on: "2026-11-02" },
    ],
  };
  await browser.page({}, async (page) => {
    await withApi(page);
    for (const lang of ["en", "es"]) {
      const { name, numbers } = await page.evaluate(
        async ({ deal, lang }) => {
          const w = /** @type {any} */ (globalThis);
          const place = w.add("section");
          const card = w.walkaway.mount(place, { deal, lang });
          await w.until(() => card.state === "ready");
          const ladder = w.shadowOf(place).querySelector(".ladder");
          return { name: ladder.getAttribute("aria-label"), numbers: [...ladder.querySelectorAll(".number")].map((it) => it.textContent) };
        },
        { deal, lang },
      );
      assert.ok(numbers.length >= 6, numbers.join());
      for (const number of numbers) assert.ok(name.includes(number), `${number} in ${name}`);
      const zones = lang === "en" ? [/with approval/i, /below floor/i, /clear/i, /; 2,000 short/] : [/con aprobación/i, /bajo el piso/i, /faltan 2,000/];
      for (const zone of zones) assert.match(name, zone);
      assert.doesNotMatch(name, /\.55|\.40/);
    }
  });
});

test("a section that is moved while the coach loads has its coach all the same", async () => {
  await browser.page({}, async (page) => {
    await opened(page, ["say"]);
    await withApi(page);
    const seen = await page.evaluate(async (deal) => {
      const w = /** @type {any} */ (globalThis);
      const place = w.add("section");
      const card = w.walkaway.mount(place, { deal, lang: "en" });
      await w.until(() => card.state === "ready");
      // Out of the page until the coach has come, as a tab that is built anew does.
      place.remove();
      await new Promise((done) => setTimeout(done, 1500));
      document.body.append(place);
      await w.until(() => w.shadowOf(place).querySelector(".wa-coach .stance"), 5000).catch(() => {});
      return w.shadowOf(place).querySelector('.wa-coach [data-section="say"] .body')?.textContent;
    }, demand);
    assert.match(seen ?? "", /walk away/);
    assert.doesNotMatch(seen ?? "", /Loading/);
  });
});

for (const kind of ["element", "mount"]) {
  test(`another document takes the ${kind} in: it looks and works the same`, async () => {
    await browser.page({}, async (page) => {
      await opened(page, ["say"]);
      await withApi(page);
      const seen = await page.evaluate(
        async ({ deal, kind }) => {
          const w = /** @type {any} */ (globalThis);
          w.walkaway.define();
          const place = w.add(kind === "element" ? "walkaway-card" : "section");
          const card = kind === "element" ? Object.assign(place, { deal }) : w.walkaway.mount(place, { deal });
          await w.until(() => card.state === "ready" && w.shadowOf(place).querySelector(".wa-coach .stance"));
          const look = () => {
            const { fontWeight } = getComputedStyle(w.shadowOf(place).querySelector(".verdict"));
            const { borderRadius } = getComputedStyle(w.shadowOf(place).querySelector(".card"));
            const coach = getComputedStyle(w.shadowOf(place).querySelector(".wa-coach .stance")).fontWeight;
            return [fontWeight, borderRadius, coach].join();
          };
          const before = look();
          const frame = w.add("iframe");
          frame.style.width = "400px";
          const other = frame.contentDocument;
          other.adoptNode(place);
          other.body.append(place);
          await w.settled();
          card.update({ deal: { ...deal, amount: "100000" } });
          await w.settled();
          const root = w.shadowOf(place).querySelector(".wa-root");
          root.querySelector('[data-section="why"] .toggle').click();
          await w.settled();
          return {
            same: look() === before,
            verdict: root.querySelector(".band").dataset.level,
            opened: root.querySelector('[data-section="why"] .toggle').getAttribute("aria-expanded"),
            coach: w.shadowOf(place).querySelector(".wa-coach .stance")?.textContent,
            state: card.state,
          };
        },
        { deal: demand, kind },
      );
      assert.ok(seen.same, "its styles");
      assert.equal(seen.verdict, "walk_away");
      assert.deepEqual([seen.opened, seen.state], ["true", "ready"]);
      assert.ok(seen.coach);
    });
  });
}

test("where the coach cannot load, no section says that it is loading", async () => {
  const override = (/** @type {string} */ path) => (/walkaway-coach.*\.wasm/.test(path) ? { status: 404, body: "" } : undefined);
  const expects = (/** @type {string} */ message) => /404/.test(message);
  await browser.page({ override, expects }, async (page) => {
    await opened(page, ["say", "talks"]);
    await withApi(page);
    const seen = await page.evaluate(async (deal) => {
      const w = /** @type {any} */ (globalThis);
      const place = w.add("section");
      const card = w.walkaway.mount(place, { deal, lang: "en" });
      await w.until(() => card.state === "ready" && w.shadowOf(place).querySelector(".wa-coach .shim-failed"));
      await w.settled();
      return w.shadowOf(place).textContent;
    }, demand);
    assert.doesNotMatch(seen, /Loading/);
  });
});

test("beside an admin's notice nothing is loading: not with a policy that has mistakes, not with a deal that never comes", async () => {
  await browser.page({}, async (page) => {
    await opened(page, ["say"]);
    await withApi(page);
    const seen = await page.evaluate(async (deal) => {
      const w = /** @type {any} */ (globalThis);
      const place = w.add("section");
      const card = w.walkaway.mount(place, { deal, lang: "en", policy: { price: { target_margin: "much" } } });
      /** @type {string[]} */
      const seen = [];
      card.on("ready", () => {
        const look = () => {
          seen.push(w.shadowOf(place).textContent);
          if (seen.length < 60) setTimeout(look, 20);
        };
        look();
      });
      await w.until(() => seen.length === 60);
      return seen.filter((text) => /Loading/.test(text)).length;
    }, demand);
    assert.equal(seen, 0);
  });
});

/** Far apart: what a deal holds about days, thousands of them. @type {[string, (deal: any) => object][]} */
const FAR = [
  ["5,000 days of payment", (deal) => ({ ...deal, terms: { ...deal.terms, payment_days: { asked: "5000", deal_breaker: "no" } } })],
  ["36,500 days of payment", (deal) => ({ ...deal, terms: { ...deal.terms, payment_days: { asked: "36500", deal_breaker: "yes" } } })],
  ["offers 5,000 days apart", (deal) => ({ ...deal, offers: deal.offers.map((/** @type {any} */ offer, /** @type {number} */ place) => (place === 0 ? { ...offer, on: "2013-03-14" } : offer)) })],
  ["a period that ends in 5,000 days", (deal) => ({ ...deal, leverage: { ...deal.leverage, period_end: "2040-08-01", alternatives: (deal.leverage?.alternatives ?? []).map((/** @type {object} */ it) => ({ ...it, close_on: "2040-07-01" })) } })],
  ["5,000 offers", (deal) => ({ ...deal, offers: Array.from({ length: 200 }, (_, place) => ({ side: place % 2 ? "us" : "buyer", amount: String(place % 2 ? 160000 - 25 * place : 120000 + 25 * place), on: new Date(Date.UTC(2013, 0, 1 + 25 * place)).toISOString().slice(0, 10) })) })],
];
for (const [what, far] of FAR) {
  test(`no picture is wider than the card, nor anything in it: ${what}`, async () => {
    for (const width of [320, 480]) {
      await browser.page({ context: { viewport: { width, height: 900 } } }, async (page) => {
        await opened(page, [...CARD, ...COACH]);
        await withApi(page);
        const out = await page.evaluate(async (deal) => {
          const w = /** @type {any} */ (globalThis);
          const place = w.add("section");
          const card = w.walkaway.mount(place, { deal, lang: "en", today: "2026-11-21" });
          await w.until(() => card.state === "ready" && w.shadowOf(place).querySelector(".wa-coach .stance"));
          const shadow = w.shadowOf(place);
          for (const fold of shadow.querySelectorAll("details")) fold.open = true;
          await w.settled();
          const edge = shadow.host.getBoundingClientRect();
          const out = [];
          for (const node of shadow.querySelectorAll("*")) {
            if (node.closest(".scroll, .hidden, defs")) continue;
            for (const name of ["width", "height", "r"]) if (parseFloat(node.getAttribute(name) ?? "0") < 0) out.push(`${node.localName} ${name}=${node.getAttribute(name)}`);
            // A picture in a picture, and what holds one, begins at nought for Firefox: there its shapes count.
            if (node.closest("svg") && (node.localName === "g" || node.parentElement?.closest("svg") && node.localName === "svg")) continue;
            const box = node.getBoundingClientRect();
            if (box.width > 0 && (box.right > edge.right + 1 || box.left < edge.left - 1)) out.push(`${node.localName}.${node.getAttribute("class")} ${box.left}–${box.right}: ${node.textContent?.slice(0, 60)}`);
          }
          return out;
        }, far(demand));
        assert.deepEqual(out, [], `${width} px`);
      });
    }
  });
}

for (const { key } of deals) {
  on(`no two controls of the coach have the same name: ${key}`, { deal: key, settings: { lang: "es" } }, async (demo) => {
    await demo.openEverything();
    const twice = await demo.card.evaluate((card) => {
      const shadow = /** @type {ShadowRoot} */ (card.shadowRoot);
      const text = (/** @type {string | null} */ ids) => (ids ?? "").split(" ").map((id) => shadow.getElementById(id)?.textContent ?? "").join(" ");
      const name = (/** @type {any} */ node) =>
        node.getAttribute("aria-label") ||
        (node.getAttribute("aria-labelledby") && text(node.getAttribute("aria-labelledby"))) ||
        (node.labels?.length ? [...node.labels].map((it) => it.textContent).join(" ") : node.textContent);
      const group = (/** @type {Element} */ node) => {
        const found = node.parentElement?.closest("[role=group], fieldset");
        if (!found) return "";
        return found.querySelector(":scope > legend")?.textContent ?? found.getAttribute("aria-label") ?? text(found.getAttribute("aria-labelledby"));
      };
      const seen = new Map();
      for (const node of shadow.querySelectorAll(".wa-coach :is(button, input, select, textarea, summary)")) {
        const key = [node.localName, /** @type {any} */ (node).type, group(node), name(node).replace(/\s+/g, " ").trim()].join(" / ");
        seen.set(key, [...(seen.get(key) ?? []), node.closest("[data-section]")?.getAttribute("data-section")]);
      }
      return [...seen].filter(([, places]) => places.length > 1).map(([key, places]) => `${key} (${places})`);
    });
    assert.deepEqual(twice, []);
    demo.complaints.length = 0;
  });
}

test("card, coach and leader's element follow the page into another language, and back", async () => {
  await browser.page({}, async (page) => {
    await opened(page, [...CARD, ...COACH]);
    await withApi(page);
    const wrong = await page.evaluate(
      async ({ deal, records }) => {
        const w = /** @type {any} */ (globalThis);
        const review = await import(/** @type {any} */ ("/dist/review.js"));
        w.walkaway.define();
        document.documentElement.lang = "es";
        const part = w.add("article");
        const inner = part.attachShadow({ mode: "open" });
        const place = w.add("section");
        const [element, within, leaders] = [document.createElement("walkaway-card"), document.createElement("walkaway-card"), w.add("section")];
        document.body.append(element);
        inner.append(within);
        const mounted = w.walkaway.mount(place, { deal, today: "2026-11-21" });
        for (const card of [element, within]) Object.assign(card, { deal: { ...deal, id: "D-9" }, today: "2026-11-21" });
        const report = review.mountReview(leaders, { records, today: "2026-11-21" });
        const shadows = () => [w.shadowOf(place), element.shadowRoot, within.shadowRoot, w.shadowOf(leaders)];
        const cards = () => shadows().slice(0, 3);
        await w.until(() => [mounted, element, within, report].every((it) => it.state === "ready"));
        await w.until(() => cards().every((shadow) => shadow.querySelector(".wa-coach .stance")));
        const words = { es: /Requiere aprobación|Retírate/, en: /Needs approval|Walk away/ };
        const coached = { es: /Qué decir ahora/, en: /What to say now/ };
        const said = { es: /nos retiramos/i, en: /walk/i };
        const text = (/** @type {any} */ shadow, /** @type {string} */ what) => [...shadow.querySelectorAll(what)].map((node) => node.textContent).join();
        const follows = (/** @type {"es" | "en"} */ lang, which = cards()) =>
          which.every((/** @type {any} */ shadow) => words[lang].test(text(shadow, ".band")) && coached[lang].test(text(shadow, ".wa-coach"))) ? "" : which.map((/** @type {any} */ shadow) => `${text(shadow, ".band").slice(0, 40)} ${text(shadow, ".wa-coach").slice(0, 40)}`).join(" | ");
        const wrong = [];
        const check = async (/** @type {string} */ what, /** @type {() => string} */ holds) => {
          for (let turn = 0; turn < 200 && holds(); turn++) await new Promise((done) => setTimeout(done, 10));
          if (holds()) wrong.push(`${what}: ${holds()}`);
        };
        const leading = (/** @type {"es" | "en"} */ lang) => (said[lang].test(text(w.shadowOf(leaders), ".wa-root")) && !said[lang === "es" ? "en" : "es"].test(text(w.shadowOf(leaders), ".wa-root h2")) ? "" : text(w.shadowOf(leaders), ".wa-root").slice(0, 80));
        await check("at first", () => follows("es") || leading("es"));
        document.documentElement.lang = "en";
        await check("the page in English", () => follows("en") || leading("en"));
        document.documentElement.lang = "es-CO";
        await check("the page in Colombia's Spanish", () => follows("es") || leading("es"));
        element.setAttribute("lang", "en");
        part.lang = "en";
        mounted.update({ lang: "en" });
        report.update({ lang: "en" });
        await check("each said to be in English", () => follows("en") || leading("en"));
        element.removeAttribute("lang");
        mounted.update({ lang: null });
        report.update({ lang: null });
        await check("and no longer", () => follows("es", [cards()[0], cards()[1]]) || follows("en", [cards()[2]]) || leading("es"));
        return wrong;
      },
      { deal: demand, records: teamRecords("2026-11-21") },
    );
    assert.deepEqual(wrong, []);
  });
});

/** Luminance of what is behind and of what is written, as a print has them. */
async function paper(/** @type {import("playwright-core").Page} */ page, /** @type {string} */ host) {
  return page.evaluate((host) => {
    const shadow = /** @type {ShadowRoot} */ (document.querySelector(host)?.shadowRoot);
    const odd = [];
    const numbers = (/** @type {string} */ color) => (color.match(/[\d.]+/g) ?? []).map(Number);
    const painted = (/** @type {string} */ color) => color !== "rgba(0, 0, 0, 0)" && color !== "transparent";
    for (const node of shadow.querySelectorAll("*")) {
      if (!/** @type {any} */ (node).checkVisibility?.() || node.closest("svg, .hidden")) continue;
      const { color, backgroundColor } = getComputedStyle(node);
      const own = [...node.childNodes].some((child) => child.nodeType === 3 && child.nodeValue?.trim());
      if (own && numbers(color).slice(0, 3).some((part) => part > 1)) odd.push(`${node.localName}.${node.className} ${color}`);
      // Signs are printed as they are; they carry what a picture says.
      if (painted(backgroundColor) && !node.matches(".dot, .key") && numbers(backgroundColor).slice(0, 3).some((part) => part < 254)) odd.push(`${node.localName}.${node.className} on ${backgroundColor}`);
    }
    const shown = [...shadow.querySelectorAll("*")].filter((node) => /** @type {any} */ (node).checkVisibility?.());
    const pressable = shown.filter((node) => node.matches("button:not(.toggle), input, select")).map((node) => node.outerHTML.slice(0, 80));
    // Firefox gives `attr(…)` as it was written.
    const attribute = (/** @type {Element} */ root) => (/** @type {string} */ _, /** @type {string} */ name) => root.getAttribute(name) ?? "";
    const before = (/** @type {Element} */ root) => getComputedStyle(root, "::before").content.replace(/^attr\((.+)\)$/, attribute(root));
    const dated = [...shadow.querySelectorAll(".wa-root")].map(before).join();
    return { odd: [...new Set(odd)].slice(0, 10), pressable, dated, text: [...shadow.querySelectorAll(".wa-root, .wa-coach")].map((it) => /** @type {HTMLElement} */ (it).innerText).join("\n") };
  }, host);
}

for (const theme of ["light", "dark"]) {
  on(`on paper: verdict, reasons and date, black on white, nothing to press: ${theme}`, { deal: "the-demand", settings: { lang: "en", theme } }, async (demo) => {
    await medium(demo.page, "print");
    const closed = await paper(demo.page, "walkaway-card");
    assert.deepEqual([closed.odd, closed.pressable], [[], []]);
    assert.match(closed.text, /Needs approval/);
    assert.match(closed.text, /140,000/);
    assert.match(closed.text, /Judged by policy/i, "the reasons, though nothing is open");
    assert.match(closed.dated, /\d{4}/);
    await medium(demo.page, "screen");
    await demo.openEverything();
    await medium(demo.page, "print");
    const open = await paper(demo.page, "walkaway-card");
    assert.deepEqual([open.odd, open.pressable], [[], []]);
    assert.match(open.text, /walk away/i);
    demo.complaints.length = 0;
  });
}

test("on paper the leader's element is black on white, with its date", async () => {
  await browser.page({ path: "/www/demo/review.html?data=team&lang=en&theme=dark&today=2026-11-21" }, async (page) => {
    await page.waitForSelector('walkaway-review[data-wa-state="ready"]');
    await medium(page, "print");
    await page.waitForTimeout(50);
    const seen = await paper(page, "walkaway-review");
    assert.deepEqual([seen.odd, seen.pressable], [[], []]);
    assert.match(seen.dated, /Nov 21, 2026/);
    assert.ok(seen.text.length > 500);
  });
});

test("what is concluded is not taken out of sight by a style of somebody else's", async () => {
  await browser.page({ init: `${INTRUDERS};${DRAWN}` }, async (page) => {
    await opened(page, CARD);
    await withApi(page);
    const left = await page.evaluate(
      async ({ deal }) => {
        const w = /** @type {any} */ (globalThis);
        const root = await w.drawnInto("card", deal);
        const clock = performance.now.bind(performance);
        let later = 0;
        performance.now = () => clock() + later;
        const left = /** @type {string[]} */ ([]);
        for (const what of [".verdict", ".band", ".figure", ".ladder"]) {
          for (const style of ["display: none", "visibility: hidden", "opacity: 0", "font-size: 0", "display: none !important"]) {
            const node = root.querySelector(what);
            if (!node) continue;
            later += 60_000;
            node.style.cssText = style;
            await new Promise((done) => setTimeout(done, 20));
            if (root.querySelector(what).hasAttribute("style")) left.push(`${what}: ${style}`);
          }
        }
        // What takes nothing out of sight is whoever's it is.
        later += 60_000;
        root.querySelector(".verdict").style.cssText = "color: teal";
        await new Promise((done) => setTimeout(done, 20));
        return [...left, root.querySelector(".verdict").getAttribute("style")];
      },
      { deal: DEAL },
    );
    assert.deepEqual(left, ["color: teal;"]);
  });
});
