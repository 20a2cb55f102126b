// The leader's element: nothing, one walk-away, a team, ten thousand records; whose records they are; and everybody.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { oneRecord, teamRecords } from "../../www/demo/review-data.js";
import { cannot } from "../../pkg-scripts/lib/engines.mjs";
import { harness } from "./harness.mjs";

const browser = harness();
const TODAY = "2026-11-21";
const axe = readFileSync(new URL("../../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");
const ids = ["lang/es.ftl", "lang/review/review.es.ftl"].flatMap((path) =>
  [...readFileSync(new URL(`../../www/${path}`, import.meta.url), "utf8").matchAll(/^([a-z][\w-]*) =/gm)].map((match) => match[1]),
);

/**
 * A test on the demo's page of reports.
 * @param {string} name
 * @param {{ data?: string, lang?: string, theme?: string, context?: import("playwright-core").BrowserContextOptions, skip?: string | false }} what
 * @param {(it: Report) => Promise<void>} work
 */
function on(name, { data = "team", lang = "es", theme = "light", context = {}, skip = false }, work) {
  const query = new URLSearchParams({ data, lang, theme, today: TODAY });
  const size = { viewport: { width: 1100, height: 900 } };
  test(name, { skip }, () =>
    browser.page({ path: `/www/demo/review.html?${query}`, context: { ...size, ...context } }, async (page) => {
      const report = new Report(page);
      await page.waitForSelector('walkaway-review[data-wa-state="ready"]');
      await report.calm();
      await work(report);
      assert.deepEqual(report.complaints, [], "nothing is complained about in the console");
    }),
  );
}

class Report {
  /** @param {import("playwright-core").Page} page */
  constructor(page) {
    this.page = page;
    this.element = page.locator("walkaway-review");
    /** @type {string[]} */
    this.complaints = [];
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) this.complaints.push(`${message.type()}: ${message.text()}`);
    });
  }

  async calm() {
    await this.page.evaluate(() => new Promise((done) => setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(done)), 20)));
  }

  async text() {
    return this.element.evaluate((node) => [...(node.shadowRoot?.children ?? [])].map((it) => /** @type {HTMLElement} */ (it).innerText).join("\n"));
  }

  /** The answer in one sentence. */
  async answer() {
    return this.element.locator(".answer").innerText();
  }

  /** Asks about another quarter, by its name. @param {string} name */
  async quarter(name) {
    await this.element.locator(".pickers select").first().selectOption({ label: name });
    await this.calm();
  }

  /** @param {string} id */
  async tile(id) {
    return this.element.locator(`[data-tile="${id}"] .big`).innerText();
  }

  /** Opens every table. */
  async openTables() {
    await this.element.evaluate((node) => {
      for (const details of node.shadowRoot?.querySelectorAll("details") ?? []) details.open = true;
    });
    await this.calm();
  }

  /** The cells of the table behind a picture, row by row. @param {string} figure */
  async table(figure) {
    return this.element.locator(`[data-figure="${figure}"] tbody tr`).evaluateAll((rows) =>
      rows.map((row) => [...row.children].map((cell) => cell.textContent ?? "")),
    );
  }

  async violations() {
    await this.page.evaluate(axe);
    return this.page.evaluate(async () => {
      const { violations } = await /** @type {any} */ (window).axe.run(document.querySelector("walkaway-review"), {
        resultTypes: ["violations"],
        runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
      });
      return violations.map((/** @type {any} */ it) => `${it.id}: ${it.nodes.map((/** @type {any} */ node) => node.target.flat().join(" ")).join(" | ")}`);
    });
  }

  /** What sticks out of the page or the element; tables scroll in themselves. */
  async overflow() {
    return this.element.evaluate((node) => {
      const found = [];
      const page = document.documentElement;
      if (page.scrollWidth > page.clientWidth) found.push(`page ${page.scrollWidth} > ${page.clientWidth}`);
      const edge = node.getBoundingClientRect().right + 0.5;
      for (const inner of node.shadowRoot?.querySelectorAll("*") ?? []) {
        if (inner.closest(".wide, .hidden")) continue;
        const box = inner.getBoundingClientRect();
        if (box.width > 0 && (box.right > edge || box.left < -0.5)) found.push(`${inner.localName}.${inner.getAttribute("class")} ${inner.textContent}`);
      }
      return found;
    });
  }

  /** Message ids and other things no person should read. */
  async raw() {
    const text = await this.text();
    assert.doesNotMatch(text, /[{}]|undefined|NaN|\[object/);
    return (text.match(/\b[a-z]+(-[a-z0-9_]+)+\b/g) ?? []).filter((token) => ids.includes(token) || /^(review|error|card|exit)-/.test(token));
  }
}

describe("what it answers", () => {
  on("with nothing it says what will be there, and raises nothing", { data: "none" }, async (report) => {
    assert.match(await report.answer(), /Aún no hay nada/);
    assert.equal(await report.element.locator(".alert, figure, select").count(), 0);
    assert.equal(await report.element.locator(".will li").count(), 4);
    assert.equal(await report.element.locator(".keeping").count(), 0, "the page's own empty list is no list of this browser");
  });

  on("one walk-away is one walk-away, and no rate", { data: "one" }, async (report) => {
    const [record] = oneRecord(TODAY);
    assert.match(await report.answer(), /^En el T4 2026 nos retiramos de 1 trato/);
    assert.equal(await report.element.locator(".left-list > li").count(), 1);
    assert.match(await report.element.locator(".left-list").innerText(), new RegExp(record?.owner));
    for (const rate of await report.element.locator(".rate[data-enough]").all()) {
      assert.equal(await rate.getAttribute("data-enough"), "false");
      assert.match(await rate.innerText(), /muy pocos casos para decir/);
    }
    assert.equal(await report.element.locator(".alert").count(), 0);
  });

  on("a team: the pictures and the tables behind them say the same", {}, async (report) => {
    const records = teamRecords(TODAY);
    const quarterOf = (/** @type {string} */ on) => `T${Math.ceil(Number(on.slice(5, 7)) / 3)} ${on.slice(0, 4)}`;
    const left = records.filter(({ kind }) => kind === "walk_away");
    await report.openTables();
    const quarters = await report.table("quarters");
    assert.equal(quarters.length, 8);
    for (const [name, count] of quarters) {
      assert.equal(Number(count), left.filter(({ on }) => quarterOf(on) === name).length, name);
    }
    const columns = await report.element.locator(".columns-chart .number").allTextContents();
    assert.deepEqual(columns, quarters.map(([, count]) => count));
    for (const figure of ["reasons", "fates", "exceptions"]) {
      const drawn = await report.element.locator(`[data-figure="${figure}"] .bar`).evaluateAll((bars) =>
        bars.map((bar) => [...bar.querySelectorAll("text")].map((text) => text.textContent).join(" ")),
      );
      assert.ok(drawn.length > 0, figure);
      if (figure === "exceptions") continue;
      const table = (await report.table(figure)).map(([name, count]) => `${name} ${count}`);
      for (const bar of drawn) assert.ok(table.includes(bar), `${figure}: ${bar}`);
    }
    const pairs = await report.table("returns");
    assert.equal(await report.element.locator(".dumbbell").count(), pairs.length);
    const list = await report.element.locator(".left-list > li").count();
    assert.equal(list, left.filter(({ on }) => quarterOf(on) === "T4 2026").length);
    for (const svg of await report.element.locator('svg[role="img"]').all()) {
      const named = await svg.evaluate((node) => {
        const root = /** @type {ShadowRoot} */ (node.getRootNode());
        return ["aria-labelledby", "aria-describedby"].every((name) => !node.hasAttribute(name) || root.getElementById(node.getAttribute(name) ?? "")?.textContent);
      });
      assert.ok(named, await svg.getAttribute("aria-labelledby") ?? "a picture without a name");
    }
  });

  on("W-001: deals closed and none left raises the discipline alert, with the exceptions beside it", {}, async (report) => {
    assert.equal(await report.element.locator(".alert").count(), 0);
    await report.quarter("T1 2025");
    assert.match(await report.answer(), /no nos retiramos de ningún trato/);
    const alert = await report.element.locator(".alert").innerText();
    assert.match(alert, /Se cerraron 9 tratos y no nos retiramos de ninguno/);
    assert.match(alert, /3 excepciones/);
    assert.equal(await report.tile("walk-aways"), "0");
    // For one person it is no question.
    await report.element.locator(".pickers select").nth(1).selectOption("Lucía Ferreyra");
    await report.calm();
    assert.equal(await report.element.locator(".alert").count(), 0);
  });

  on("one person's walk-aways, and everybody's again", {}, async (report) => {
    const owner = report.element.locator(".pickers select").nth(1);
    await owner.selectOption("Mariana Ortega");
    await report.calm();
    assert.equal(await report.tile("walk-aways"), "1");
    assert.match(await report.element.locator(".left-list").innerText(), /Mariana Ortega/);
    await owner.selectOption({ index: 0 });
    await report.calm();
    assert.equal(await report.tile("walk-aways"), "3");
  });

  on("a press on a column asks about its quarter", {}, async (report) => {
    await report.element.locator(".columns-chart .column .fill").nth(6).click();
    await report.calm();
    assert.match(await report.answer(), /^En el T3 2026/);
    assert.equal(await report.element.locator(".pickers select").first().inputValue(), "2026-07-01");
  });

  on("a walk-away worth telling is copied by one click, without a limit in it", { context: { permissions: ["clipboard-read", "clipboard-write"] } }, async (report) => {
    await report.quarter("T4 2026");
    const button = report.element.locator(".celebrate button");
    await button.click();
    await report.calm();
    assert.match(await report.element.locator('.celebrate [role="status"]').innerText(), /Copiado/);
    const text = await report.page.evaluate(() => navigator.clipboard.readText());
    assert.ok(text.split("\n").length >= 4);
    assert.doesNotMatch(text, /USD|umbral|piso|\d{3}/);
    await report.quarter("T3 2026");
    assert.equal(await report.element.locator('.celebrate [role="status"]').innerText(), "");
  });

  on("S-102, S-104, P-008, F-012: the conversations by play and by reason, opened by keyboard", {}, async (report) => {
    const { element, page } = report;
    const figure = (/** @type {string} */ id) => element.locator(`.plays [data-figure="${id}"]`);
    const titles = () => element.locator(".plays figure > h3").allTextContents();
    assert.deepEqual(await titles(), ["Recién ganado", "El cliente ataca", "El cliente cancela", "Malos resultados"]);
    const cancelling = await figure("cancelling").innerText();
    assert.match(cancelling, /9 casos: 8 cerrados y 1 abierto/);
    assert.match(cancelling, /63%\s+5 de 8; con tan pocos casos, entre 31% y 86%/);
    assert.equal(await figure("cancelling").locator("[data-early]").getAttribute("data-early"), "1");
    assert.match(await figure("cancelling").locator("[data-money]").innerText(), /659,000.*99,500.*420,500/);
    assert.match(cancelling, /Promesas: 2 cumplidas, 1 vencida y 1 por cumplir/);
    assert.match(await figure("cancelling").locator(".overdue").innerText(), /Una persona fija en soporte · Andrés Quiroga · Caja Andina/);
    assert.match(await figure("results").innerText(), /mismo cliente: Banco del Litoral \(2\)/);
    // The table behind the bars and the win reasons open with the keyboard alone, and what was drawn says the same.
    const bars = await figure("cancelling").locator(".bar").evaluateAll((all) => all.map((bar) => [...bar.querySelectorAll("text")].map((text) => text.textContent)));
    await figure("cancelling").locator("summary").focus();
    await page.keyboard.press("Enter");
    await report.calm();
    const [all, ...rows] = await report.table("cancelling");
    assert.deepEqual(all?.slice(0, 3), ["Todos", "9", "8"]);
    assert.deepEqual(rows.map((row) => row.slice(0, 2)), bars);
    await figure("won").locator('[data-list="why"] summary').focus();
    await page.keyboard.press("Enter");
    assert.match(await figure("won").locator(".whys > li").first().innerText(), /El piloto con sus propias rutas/);
    assert.deepEqual(await report.violations(), []);
    await page.selectOption("#set-lang", "en");
    await report.calm();
    assert.deepEqual(await titles(), ["Just won", "The client attacks", "The client cancels", "Poor results"]);
  });

  on("M16, Q18: without a conversation there is nothing of them, and one is no rate", { data: "one" }, async (report) => {
    const { element } = report;
    const plays = element.locator(".plays-head, .plays");
    assert.equal(await plays.count(), 0);
    const give = async (/** @type {object} */ more) => {
      const days = { on: "2026-11-09", opened: "2026-11-01", closed: "2026-11-09" };
      const one = { id: "k", kind: "case", play: "cancelling", deal_id: "T", result: "stayed", ...days, ...more };
      await element.evaluate((node, one) => void (node.records = [one]), one);
      await report.calm();
    };
    await give({});
    assert.equal(await plays.count(), 2);
    const text = await element.locator(".plays").innerText();
    assert.match(text, /1 caso: 1 cerrado[^]*1 de 1\s+muy pocos casos para decir[^]*muy pronto para decir/);
    assert.doesNotMatch(text, /%|mediana|juego|Promesas/);
    assert.equal(await element.locator(".plays [data-rate]").getAttribute("data-enough"), "false");
    // The organisation may want less time for it.
    await element.evaluate((node) => void (node.durableMonths = 0));
    await report.calm();
    assert.equal(await element.locator('.plays [data-rate="cancelling-durable"]').count(), 1);
    assert.equal(await element.locator(".plays [data-early]").count(), 0);
  });

  on("ten thousand records: twenty at a time, and it goes on answering", { data: "many" }, async (report) => {
    await report.quarter("T3 2026");
    const list = report.element.locator(".left-list > li");
    const all = Number(await report.tile("walk-aways"));
    assert.ok(all > 100);
    assert.equal(await list.count(), 20);
    const more = report.element.locator('[data-list="left"] button');
    await more.focus();
    await report.page.keyboard.press("Enter");
    await report.calm();
    assert.equal(await list.count(), 40);
    assert.match(await report.element.locator('[data-list="left"] [role="status"]').innerText(), new RegExp(`^40 de ${all}`));
    assert.equal(await more.evaluate((node) => node.getRootNode().activeElement === node), true, "the focus stays");
    await report.quarter("T2 2026");
    assert.equal(await list.count(), 20);
    assert.match(await report.answer(), /T2 2026/);
  });

  on("what cannot be read is counted and named, and takes nothing else with it", {}, async (report) => {
    await report.element.evaluate((node) => {
      const records = [...node.records, 7, { kind: "walk_away" }, { id: "w", kind: "walk_away", on: "2026-10-10", value: "mucho" }];
      node.records = [...records, records[0]];
    });
    await report.calm();
    assert.equal(await report.tile("walk-aways"), "4");
    await report.openTables();
    const problems = await report.element.locator('[data-list="problems"]').innerText();
    assert.match(problems, /3 registros tienen errores/);
    assert.match(problems, /2 registros no cuentan/);
    assert.match(problems, /1 registro estaba repetido/);
    assert.match(problems, /records\.\d+\.value/);
  });
});

describe("for everybody", () => {
  for (const lang of ["es", "en"]) {
    on(`no message is missing: ${lang}`, { lang }, async (report) => {
      for (const data of ["team", "one", "none", "browser"]) {
        await report.page.selectOption("#set-data", data);
        await report.calm();
        await report.openTables();
        assert.deepEqual(await report.raw(), [], data);
      }
    });
  }

  on("the language changes in place, and the quarter stays", {}, async (report) => {
    await report.quarter("T2 2026");
    await report.page.selectOption("#set-lang", "en");
    await report.calm();
    assert.match(await report.answer(), /^In Q2 2026 we walked away from 3 deals/);
  });

  for (const theme of ["light", "dark"]) {
    for (const width of [320, 760, 1180]) {
      on(`nothing for axe to find, nothing sticks out: ${theme}, ${width} px`, { theme, context: { viewport: { width, height: 900 } } }, async (report) => {
        await report.openTables();
        assert.deepEqual(await report.violations(), []);
        assert.deepEqual(await report.overflow(), []);
        await report.quarter("T1 2025");
        assert.deepEqual(await report.violations(), []);
        for (const data of ["none", "one", "browser"]) {
          await report.page.selectOption("#set-data", data);
          await report.calm();
          assert.deepEqual(await report.violations(), [], data);
          assert.deepEqual(await report.overflow(), [], data);
        }
      });
    }
  }

  on("Tab reaches every control in order, large enough and with a visible focus, and leaves again", { context: { viewport: { width: 320, height: 900 } } }, async (report) => {
    await report.openTables();
    const controls = await report.element.evaluate((node) => {
      const all = [...(node.shadowRoot?.querySelectorAll("*") ?? [])];
      return all.filter((it) => it.matches("button, select, summary, [tabindex='0']") && it.checkVisibility()).map((it) => all.indexOf(it));
    });
    await report.page.locator("#set-theme").focus();
    const visited = [];
    for (let step = 0; step < controls.length + 5; step++) {
      await report.page.keyboard.press("Tab");
      const now = await report.element.evaluate((node) => {
        const focused = node.shadowRoot?.activeElement;
        if (!focused) return null;
        const { outlineStyle, outlineWidth } = getComputedStyle(focused);
        const box = focused.getBoundingClientRect();
        const ring = outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
        return { at: [...(node.shadowRoot?.querySelectorAll("*") ?? [])].indexOf(focused), ring, size: Math.min(box.width, box.height), name: focused.outerHTML.slice(0, 90) };
      });
      if (!now && visited.length > 0) break;
      if (!now) continue;
      assert.ok(now.ring, `a visible focus on ${now.name}`);
      assert.ok(now.size >= 24, `${now.size} px: ${now.name}`);
      visited.push(now.at);
    }
    assert.deepEqual(visited, controls);
  });

  on("in forced colours every bar is still there", { context: { forcedColors: "active" } }, async (report) => {
    const fills = await report.element.locator(".bar .fill").evaluateAll((bars) => bars.map((bar) => getComputedStyle(bar).fill));
    assert.ok(fills.length > 0 && fills.every((fill) => fill !== "none" && fill !== "rgb(255, 255, 255)"), fills.join());
  });
});

describe("the records of this browser", () => {
  const left = { schema: "walkaway.record/1", id: "w-1", kind: "walk_away", on: "2026-10-05", owner: "Ana", currency: "USD", value: "140000" };
  /** @param {import("playwright-core").Page} page @param {object} record */
  const keep = (page, record) => page.evaluate(async (it) => (await import("/dist/review.js")).keepRecord(it), record);

  on("without the page's records it shows what this browser keeps, as soon as it does", { data: "browser" }, async (report) => {
    const keeping = report.element.locator(".keeping");
    assert.match(await keeping.innerText(), /no guarda registros todavía/);
    assert.equal(await keeping.locator("button").first().isDisabled(), true);
    assert.equal(await keep(report.page, left), true);
    await report.calm();
    assert.match(await report.answer(), /nos retiramos de 1 trato/);
    assert.match(await keeping.innerText(), /guarda 1 registro/);
    await report.page.reload();
    await report.page.waitForSelector('walkaway-review[data-wa-state="ready"]');
    await report.calm();
    assert.match(await report.answer(), /nos retiramos de 1 trato/);
  });

  on("what the page gives and what is kept here are one list, and one thing that happened is there once", { data: "none" }, async (report) => {
    const { element, page } = report;
    const keeping = element.locator(".keeping");
    const give = async (/** @type {object[] | null} */ records) => {
      await element.evaluate((node, records) => void (node.records = records), records);
      await report.calm();
    };
    const nameless = { ...left, id: undefined, on: "2026-10-08" };
    for (const record of [left, { ...left, id: "w-2", on: "2026-10-06" }, nameless]) assert.equal(await keep(page, record), true);
    await report.calm();
    assert.match(await report.answer(), /nos retiramos de 3 tratos/, "the page's list is empty, and hides nothing");
    assert.match(await keeping.innerText(), /guarda 3 registros/);
    // The page returns them, as it has them, and one that this browser never saw.
    const theirs = [{ ...left, id: " w-1", owner: "Ana Gómez" }, { ...left, id: "w-3", on: "2026-10-07" }, nameless];
    await give(theirs);
    assert.match(await report.answer(), /nos retiramos de 4 tratos/);
    assert.match(await element.locator(".left-list").innerText(), /Ana Gómez/);
    assert.equal(await element.locator('[data-list="problems"]').count(), 0, "nothing was repeated");
    assert.equal(await keeping.count(), 1);
    await give([...theirs, { ...left, id: "w-2" }]);
    assert.match(await report.answer(), /nos retiramos de 4 tratos/);
    assert.equal(await keeping.count(), 0, "here is nothing that the page has not");
    await give([...theirs, theirs[1]]);
    await report.openTables();
    assert.match(await element.locator('[data-list="problems"]').innerText(), /1 registro estaba repetido/, "of the page's own list that is said");
    // Another window writes one down.
    const other = await page.context().newPage();
    await other.goto(page.url());
    await keep(other, { ...left, id: "w-4" });
    await element.locator(".answer", { hasText: "5 tratos" }).waitFor();
    await give(null);
    assert.match(await report.answer(), /nos retiramos de 4 tratos/);
  });

  on("of several places only those count that are asked about", { data: "browser" }, async (report) => {
    await report.page.evaluate((left) => {
      const put = (/** @type {string} */ id, /** @type {string | undefined} */ place) =>
        localStorage.setItem(`walkaway/1/journal/${id}`, JSON.stringify({ at: 1, place, record: { ...left, id } }));
      put("a", "acme crm.lead");
      put("b", "acme sale.order");
      put("c", "acme2 crm.lead");
      put("d", undefined);
      dispatchEvent(new CustomEvent("walkaway-journal"));
    }, left);
    for (const [place, count] of /** @type {[string | null, number][]} */ ([["acme", 2], ["acme crm.lead", 1], ["acme2", 1], ["elsewhere", 0], [null, 4]])) {
      await report.element.evaluate((node, place) => (place === null ? node.removeAttribute("place") : node.setAttribute("place", place)), place);
      await report.calm();
      const answer = await report.answer();
      assert.match(answer, count === 0 ? /Aún no hay nada/ : new RegExp(`nos retiramos de ${count} trato`), place ?? "everywhere");
    }
  });

  on("they go to a file and come from one, each once", { data: "browser", context: { acceptDownloads: true } }, async (report) => {
    await keep(report.page, left);
    await report.calm();
    const buttons = report.element.locator(".keeping button");
    const right = { schema: "walkaway.journal/1", records: [left] };
    if (cannot("downloads")) {
      // What the page hands to the browser to be saved, and under which name.
      await report.page.evaluate(() => {
        const w = /** @type {any} */ (globalThis);
        const own = URL.createObjectURL;
        URL.createObjectURL = (blob) => ((w.saved = blob), own.call(URL, blob));
        HTMLAnchorElement.prototype.click = function () { w.savedAs = this.download; };
      });
      await buttons.nth(0).click();
      const [name, text] = await report.page.evaluate(async () => [/** @type {any} */ (globalThis).savedAs, await /** @type {any} */ (globalThis).saved.text()]);
      assert.deepEqual([name, JSON.parse(text)], [`walkaway-${TODAY}.json`, right]);
    } else {
      const [download] = await Promise.all([report.page.waitForEvent("download"), buttons.nth(0).click()]);
      assert.equal(download.suggestedFilename(), `walkaway-${TODAY}.json`);
      assert.deepEqual(JSON.parse(readFileSync(await download.path(), "utf8")), right);
    }

    const bring = async (/** @type {string} */ text) => {
      const file = { name: "records.json", mimeType: "application/json", buffer: Buffer.from(text) };
      if (cannot("downloads")) {
        await buttons.nth(1).focus();
        await report.element.locator('input[type="file"]').setInputFiles(file);
      } else {
        const [chooser] = await Promise.all([report.page.waitForEvent("filechooser"), buttons.nth(1).click()]);
        await chooser.setFiles(file);
      }
      await report.page.waitForTimeout(50);
      await report.calm();
      return report.element.locator(".keeping .result").innerText();
    };
    const more = [left, { ...left, id: "w-2", on: "2026-10-06" }, { ...left, id: "w-3", kind: "?" }];
    assert.match(await bring(JSON.stringify({ records: more })), /Llegó 1 registro nuevo. 1 ya estaba. 1 no se pudo leer. Lugar en el archivo: 3/);
    assert.match(await report.answer(), /nos retiramos de 2 tratos/);
    const focused = await buttons.nth(1).evaluate((node) => /** @type {ShadowRoot} */ (node.getRootNode()).activeElement === node);
    assert.ok(focused, "the focus stays where it was");
    assert.match(await bring("{"), /no se puede leer/);
    assert.match(await bring("[]"), /No había registros nuevos/);
    assert.match(await bring("{}"), /no contiene registros/);
    assert.match(await report.answer(), /nos retiramos de 2 tratos/);
  });

  test("a browser that keeps nothing says so", async () => {
    const init = 'Object.defineProperty(globalThis, "localStorage", { get() { throw new DOMException("no", "SecurityError"); } });';
    await browser.page({ path: `/www/demo/review.html?data=browser&today=${TODAY}`, init }, async (page) => {
      await page.waitForSelector('walkaway-review[data-wa-state="ready"]');
      assert.match(await page.locator("walkaway-review .keeping").innerText(), /no permite guardar/);
      assert.equal(await page.locator("walkaway-review .keeping button:enabled").count(), 0);
    });
  });
});

describe("on a page", () => {
  const expects = (/** @type {string} */ message) => /unreachable|made to fail by a test/.test(message);

  test("mounted twice it is one, as data it says the same, and destroyed it is gone", async () => {
    await browser.page({}, async (page) => {
      const seen = await page.evaluate(async (today) => {
        const { mountReview, review } = await import("/dist/review.js");
        const { teamRecords } = await import("/www/demo/review-data.js");
        const until = async (/** @type {() => unknown} */ holds) => {
          for (const end = performance.now() + 15_000; !holds(); ) {
            if (performance.now() > end) throw new Error(`did not become true: ${holds}`);
            await new Promise((done) => setTimeout(done, 5));
          }
        };
        const place = document.body.appendChild(document.createElement("section"));
        const records = teamRecords(today);
        const one = mountReview(place, { records, today, lang: "en" });
        const two = mountReview(place, { currency: "USD" });
        await until(() => one.state === "ready");
        const shadow = place.lastElementChild?.shadowRoot;
        const drawn = shadow?.querySelector('[data-tile="walk-aways"] .big')?.textContent;
        const data = await review(records, { today });
        const junk = await review(/** @type {any} */ ("junk"), { today });
        // What the page does to its own records afterwards is its own affair.
        records.length = 0;
        one.update({ lang: "es" });
        await until(() => shadow?.querySelector("h2")?.textContent?.startsWith("¿"));
        const after = shadow?.querySelector('[data-tile="walk-aways"] .big')?.textContent;
        await one.destroy();
        return { same: one === two, drawn, after, data: data.quarters.at(-1).walk_aways, junk: junk.problems[0].code, left: place.children.length };
      }, TODAY);
      assert.deepEqual(seen, { same: true, drawn: "3", after: "3", data: 3, junk: "wrong-type", left: 0 });
    });
  });

  test("a panic is mended once; after the second in a row it gives up plainly, and other records start it again", async () => {
    await browser.page({ expects, path: `/www/demo/review.html?data=one&today=${TODAY}` }, async (page) => {
      await page.waitForSelector('walkaway-review[data-wa-state="ready"]');
      const seen = await page.evaluate(async () => {
        const element = /** @type {any} */ (document.getElementById("review"));
        const until = async (/** @type {() => unknown} */ holds) => {
          for (const end = performance.now() + 15_000; !holds(); ) {
            if (performance.now() > end) throw new Error(`did not become true: ${holds}`);
            await new Promise((done) => setTimeout(done, 5));
          }
        };
        /** @type {any[]} */
        const errors = [];
        element.addEventListener("walkaway-error", (/** @type {any} */ event) => errors.push(event.detail));
        // Yew makes an element of each kind once, and copies it from then on.
        const original = Node.prototype.cloneNode;
        let fail = 0;
        Node.prototype.cloneNode = function (/** @type {any} */ ...args) {
          if (new Error().stack?.includes("wasm") && fail-- > 0) throw new TypeError("made to fail by a test");
          return original.apply(this, args);
        };
        const [record] = element.records;
        fail = 1;
        element.records = [record, { ...record, id: "another" }];
        await until(() => errors.length === 1);
        await until(() => element.state === "ready" && element.shadowRoot.querySelectorAll(".left-list > li").length === 2);
        fail = 2;
        element.records = [record, { ...record, id: "another" }, { ...record, id: "third" }];
        await until(() => element.state === "failed");
        fail = 0;
        const notice = element.shadowRoot.querySelector(".shim-failed")?.textContent;
        element.records = [record];
        await until(() => element.state === "ready");
        Node.prototype.cloneNode = original;
        return { errors: errors.map(({ code, recovered }) => `${code} ${recovered}`), notice, left: element.shadowRoot.querySelectorAll(".left-list > li").length };
      });
      assert.deepEqual(seen.errors, ["panic true", "panic true", "panic false"]);
      assert.ok(seen.notice);
      assert.equal(seen.left, 1);
    });
  });
});
