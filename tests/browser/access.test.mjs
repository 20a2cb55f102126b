// The card for everybody: both languages, keyboard alone, screen readers, small and enlarged pages, few colours.
import assert from "node:assert/strict";
import { describe } from "node:test";
import { source } from "../../pkg-scripts/lib/words.mjs";
import { deals, demoTests } from "./demo.mjs";
import { harness } from "./harness.mjs";

const on = demoTests(harness());
const SMALL = { viewport: { width: 320, height: 800 } };

describe("languages", () => {
  const words = [source("es"), source("es", "coach")].join("\n");
  const ids = new Set([...words.matchAll(/^([a-z][\w-]*) =/gm)].map((match) => match[1]));
  const prefixes = new Set([...ids].map((id) => /** @type {string} */ (id).split("-")[0]));
  for (const lang of ["es", "en"]) {
    for (const policy of ["standard", "strict", "mistakes"]) {
      on(`no message is missing: ${lang}, ${policy} policy`, { settings: { lang, policy } }, async (demo) => {
        for (const { key } of deals) {
          await demo.goTo(key);
          await demo.openEverything();
          const text = await demo.text();
          const raw = (text.match(/\b[a-z]+(-[a-z0-9_]+)+\b/g) ?? []).filter(
            (token) => ids.has(token) || (prefixes.has(token.split("-")[0]) && token.split("-").length > 2),
          );
          assert.deepEqual(
            raw.filter((token) => !["deal-breaker"].includes(token)),
            [],
            `${key}: raw message ids`,
          );
          assert.doesNotMatch(text, /[{}]|undefined|NaN|\[object/, key);
        }
      });
    }
  }

  on("the language changes in place and what is open stays open", {}, async (demo) => {
    await demo.card.locator('[data-section="why"] .toggle').click();
    const spanish = await demo.text();
    await demo.choose("lang", "en");
    const english = await demo.text();
    assert.notEqual(spanish, english);
    assert.equal(await demo.card.locator('[data-section="why"] .toggle').getAttribute("aria-expanded"), "true");
    const shared = english
      .split("\n")
      .filter((line) => /[a-záéíóú]{3} [a-záéíóú]{3}/i.test(line) && spanish.split("\n").includes(line));
    assert.deepEqual(shared, [], "sentences that are the same in both languages");
  });
});

describe("keyboard", () => {
  /** The focused element within the card, described. @param {import("./demo.mjs").Demo} demo */
  const focused = (demo) =>
    demo.card.evaluate((card) => {
      const node = card.shadowRoot?.activeElement;
      if (!node) return null;
      const all = [...(card.shadowRoot?.querySelectorAll("*") ?? [])];
      const box = node.getBoundingClientRect();
      const style = getComputedStyle(node);
      // A hidden radio button or a field without a frame shows its focus on what stands for it.
      const shown = [node, node.closest("label"), node.closest(".field"), node.nextElementSibling];
      const ring = shown.some(
        (it) =>
          it && getComputedStyle(it).outlineStyle !== "none" && parseFloat(getComputedStyle(it).outlineWidth) >= 2,
      );
      return {
        at: all.indexOf(node),
        name: `${node.localName} ${node.textContent?.trim().slice(0, 40)}`,
        size: Math.min(box.width, box.height),
        ring,
        hidden: style.visibility === "hidden",
      };
    });

  for (const key of ["worked-example", "undecided", "half-granted-exception", "mistakes"]) {
    on(
      `Tab reaches every control of ${key}, in order, with a visible focus, and leaves again`,
      { deal: key },
      async (demo) => {
        await demo.openEverything();
        const controls = await demo.card.evaluate((card) => {
          const all = [...(card.shadowRoot?.querySelectorAll("*") ?? [])];
          const can = all.filter(
            (node) =>
              node.matches('button, input, select, textarea, summary, a[href], [tabindex="0"]') &&
              !node.matches(":disabled") &&
              node.checkVisibility(),
          );
          // Of a group of radio buttons only one is a stop: the chosen one, else the first.
          const radios = /** @type {HTMLInputElement[]} */ (can.filter((node) => node.matches("input[type=radio]")));
          const stop = (/** @type {HTMLInputElement} */ radio) => {
            const group = radios.filter((other) => other.name === radio.name);
            return radio === (group.find((other) => other.checked) ?? group[0]);
          };
          const stops = can.filter(
            (node) => !(node instanceof HTMLInputElement && node.type === "radio") || stop(node),
          );
          return stops.map((node) => all.indexOf(node));
        });
        await demo.page.locator("#record input, #record button").last().focus();
        const visited = [];
        for (let step = 0; step < 2 * controls.length + 20; step++) {
          await demo.page.keyboard.press("Tab");
          const now = await focused(demo);
          if (!now && visited.length > 0) break;
          if (now) {
            assert.ok(now.ring, `a visible focus on ${now.name}`);
            // A field for a day has a stop for each of its parts.
            if (visited.at(-1) !== now.at) visited.push(now.at);
          }
        }
        assert.deepEqual(visited, controls);
        assert.equal(await focused(demo), null, "no trap");
      },
    );
  }

  on("a request for approval from the first Tab to the last Enter", { settings: { lang: "en" } }, async (demo) => {
    const { keyboard } = demo.page;
    await demo.page.locator("#record button").last().focus();
    /** @param {RegExp} name */
    const tabTo = async (name) => {
      for (let step = 0; step < 40; step++) {
        const now = await focused(demo);
        if (now && name.test(now.name)) return;
        await keyboard.press("Tab");
      }
      assert.fail(`Tab never came to ${name}`);
    };
    const ask = await demo.card.locator('[data-key="ask:price"]').textContent();
    await tabTo(/^button (si insisten|if they insist)/);
    await keyboard.press("Enter");
    await demo.calm();
    await tabTo(new RegExp(`button ${ask?.trim()}`));
    await keyboard.press("Enter");
    await demo.calm();
    assert.match((await focused(demo))?.name ?? "", /^textarea/);
    await keyboard.type("Opens the group's account.");
    await keyboard.press("Tab");
    await keyboard.press("Space");
    await demo.page.waitForSelector(".requests li");
    await demo.calm();
    assert.notEqual(await focused(demo), null, "the focus stays on the card");
  });

  on(
    "answers, sections and prices by Enter, Space and arrows",
    { deal: "one-question", settings: { lang: "en" } },
    async (demo) => {
      const { keyboard } = demo.page;
      await demo.card.locator(".next .choice", { hasText: /^No$/ }).focus();
      await keyboard.press("Space");
      assert.equal((await demo.verdict()).worst, "hold_firm");
      const why = demo.card.locator('[data-section="why"] .toggle');
      await why.focus();
      await keyboard.press("Enter");
      await demo.calm();
      assert.equal(await why.getAttribute("aria-expanded"), "true");
      await keyboard.press("Space");
      await demo.calm();
      assert.equal(await why.getAttribute("aria-expanded"), "false");
      await demo.goTo("worked-example");
      const before = (await demo.verdict()).best;
      await demo.card.locator("[data-key=slider]").focus();
      const after = new Set();
      for (let step = 0; step < 4; step++) {
        await keyboard.press("ArrowRight");
        after.add((await demo.verdict()).best);
      }
      assert.ok(after.has("go_ahead") && before === "needs_approval");
    },
  );

  on("a changed verdict is spoken, once it stands", { settings: { lang: "en" } }, async (demo) => {
    await demo.edit("amount", "142000");
    const live = demo.card.locator('.card > [role="status"]');
    assert.equal((await live.textContent())?.trim(), "", "not while somebody types");
    await demo.page.waitForTimeout(900);
    const title = (await demo.card.locator(".band h2").textContent())?.trim() ?? "?";
    assert.ok((await live.textContent())?.includes(title));
  });
});

describe("axe finds nothing", () => {
  // Each language, light, dark, narrow and wide, and each two of them together.
  for (const [lang, theme, width] of /** @type {const} */ ([["es", "light", 320], ["es", "dark", 900], ["en", "dark", 320], ["en", "light", 900]])) {
    on(
      `every deal with everything open: ${lang}, ${theme}, ${width} px`,
      {
        settings: { lang, theme, width: width === 900 ? "full" : "320" },
        context: { viewport: { width: width === 900 ? 1180 : 320, height: 900 } },
      },
      async (demo) => {
        /** @type {Record<string, string>} */
        const found = {};
        for (const { key } of deals) {
          await demo.goTo(key);
          await demo.openEverything();
          for (const violation of await demo.violations("walkaway-card")) found[violation] ??= key;
        }
        assert.deepEqual(found, {});
        await demo.choose("policy", "mistakes");
        assert.deepEqual(await demo.violations("walkaway-card"), [], "policy with mistakes");
        await demo.choose("policy", "standard");
        await demo.goTo("worked-example");
        if (await demo.card.locator('[data-key="then"][aria-expanded="false"]').count()) await demo.openThen();
        await demo.card.locator('[data-key="ask:price"]').click();
        await demo.card.locator(".ask .primary").click();
        await demo.calm();
        assert.deepEqual(await demo.violations(), [], "the whole page, while a request is written");
      },
    );
  }
});

describe("small and enlarged", () => {
  for (const lang of ["es", "en"]) {
    on(
      `320 px: nothing sticks out, whatever is open: ${lang}`,
      { settings: { lang }, context: SMALL },
      async (demo) => {
        for (const { key } of deals) {
          await demo.goTo(key);
          await demo.openEverything();
          assert.deepEqual(await demo.overflow(), [], key);
        }
        await demo.choose("policy", "mistakes");
        assert.deepEqual(await demo.overflow(), []);
      },
    );
  }

  on(
    "200 % zoom of a 1280 px page, and text alone at 200 %",
    { context: { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 } },
    async (demo) => {
      for (const { key } of deals) {
        await demo.goTo(key);
        await demo.openEverything();
        assert.deepEqual(await demo.overflow(), [], key);
      }
      await demo.page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync("walkaway-card { font-size: 200% !important; }");
        document.adoptedStyleSheets.push(sheet);
      });
      await demo.goTo("worked-example");
      assert.deepEqual(await demo.overflow(), [], "text at 200 %");
    },
  );

  on("targets are 24 px or more", { deal: "undecided", context: SMALL }, async (demo) => {
    await demo.openEverything();
    const small = await demo.card.evaluate((card) =>
      [...(card.shadowRoot?.querySelectorAll("button, select, input[type=text], label:has(input)") ?? [])]
        .filter((node) => node.checkVisibility())
        .map((node) => ({ name: node.textContent?.trim().slice(0, 40), box: node.getBoundingClientRect() }))
        .filter(({ box }) => box.height > 0 && (box.height < 23.5 || box.width < 23.5))
        .map(({ name, box }) => `${name} ${box.width}x${box.height}`),
    );
    assert.deepEqual(small, []);
  });
});

describe("what the system asks for", () => {
  on("forced colours: words, shapes and borders remain", { settings: { lang: "en" }, context: { forcedColors: "active" } }, async (demo) => {
    assert.ok(await demo.page.evaluate(() => matchMedia("(forced-colors: active)").matches));
    for (const { key } of deals) {
      await demo.goTo(key);
      await demo.openEverything();
      // Computed colours are still the author's there, so that axe would compare what nobody sees.
      assert.deepEqual(await demo.violations("walkaway-card", ["color-contrast"]), [], key);
      const invisible = await demo.card.evaluate((card) => {
        const icon = card.shadowRoot?.querySelector(".big svg");
        const title = card.shadowRoot?.querySelector(".band h2");
        const surface = getComputedStyle(
          /** @type {Element} */ (card.shadowRoot?.querySelector(".card")),
        ).backgroundColor;
        const shape = [...(icon?.querySelectorAll("*") ?? [])]
          .map((part) => getComputedStyle(part))
          .flatMap((style) => [style.fill, style.stroke]);
        return [
          title && getComputedStyle(title).color === surface,
          // A record that a conversation or its end leads has no verdict's shape.
          !card.shadowRoot?.querySelector(".band[data-ended]") && shape.every((colour) => colour === surface || colour === "none"),
        ];
      });
      assert.deepEqual(invisible, [false, false], key);
    }
  });

  on("reduced motion: nothing moves", { context: { reducedMotion: "reduce" } }, async (demo) => {
    assert.ok(await demo.page.evaluate(() => matchMedia("(prefers-reduced-motion: reduce)").matches));
    await demo.card.locator('[data-section="why"] .toggle').click();
    await demo.edit("amount", "142000");
    const moving = await demo.card.evaluate(
      (card) =>
        /** @type {any} */ (card.shadowRoot)
          .getAnimations()
          .filter((/** @type {Animation} */ it) => Number(it.effect?.getComputedTiming().endTime) > 20).length,
    );
    assert.equal(moving, 0);
  });

  on("dark: follows the system, and a forced theme wins", { context: { colorScheme: "dark" } }, async (demo) => {
    const shade = () =>
      demo.card.evaluate((card) => {
        const colour = getComputedStyle(/** @type {Element} */ (card.shadowRoot?.querySelector(".card"))).color;
        const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
        return (red + green + blue) / 3 > (colour.startsWith("rgb") ? 128 : 0.5) ? "light text" : "dark text";
      });
    assert.equal(await shade(), "light text");
    await demo.choose("theme", "light");
    assert.equal(await shade(), "dark text");
    await demo.choose("theme", "dark");
    assert.equal(await shade(), "light text");
  });
});
