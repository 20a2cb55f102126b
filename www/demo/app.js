// Bitácora CRM: a deal page as any CRM has one. It talks to the card by its public interface only.
import { el } from "./dom.js";
import { createHost } from "./host.js";
import { withPipeline } from "./pipeline.js";
import { amountOf, drawRecord } from "./record.js";
import { NAMES, word } from "./words.js";

/** @typedef {import("./words.js").Lang} Lang */

const CHOICES = {
  policy: ["standard", "strict", "mistakes"],
  lang: Object.keys(NAMES),
  theme: ["system", "light", "dark"],
  width: ["380", "320", "full"],
};
const card = /** @type {any} */ (document.getElementById("card"));
const find = (/** @type {string} */ id) => /** @type {HTMLElement} */ (document.getElementById(id));

/** @param {string} path */
const load = async (path) => (await fetch(new URL(path, import.meta.url))).json();
const [{ deals }, ...policies] = await Promise.all([
  load("deals.json"),
  ...CHOICES.policy.map((name) => load(`policies/${name}.json`)),
]);

/** @type {Map<string, any>} */
const entries = new Map(deals.map((/** @type {any} */ each) => [each.deal.id, fresh(each)]));

/** @param {any} source */
function fresh(source) {
  return {
    key: source.key,
    source,
    record: source.record,
    deal: structuredClone(source.deal),
    requests: [],
    records: [],
    touched: false,
  };
}

// The settings live in the address, so that a state of the page can be sent to somebody.
const address = new URLSearchParams(location.search);
/** @type {{ policy: string, lang: Lang, theme: string, width: string, saves: boolean }} */
const settings = {
  policy: pick("policy"),
  lang: /** @type {Lang} */ (pick("lang")),
  theme: pick("theme"),
  width: pick("width"),
  saves: address.get("saves") !== "no",
};
/** @param {keyof typeof CHOICES} name */
function pick(name) {
  const asked = address.get(name);
  return asked && CHOICES[name].includes(asked) ? asked : String(CHOICES[name][0]);
}

let current = fromHash() ?? entries.values().next().value;
function fromHash() {
  const key = decodeURIComponent(location.hash.slice(1));
  return [...entries.values()].find((entry) => entry.key === key || entry.deal.id === key);
}

const host = createHost({
  entry: (id) => entries.get(id),
  wrote: (entry, said) => {
    find("said").textContent = word(settings.lang, said);
    if (entry === current) drawDeal();
    drawList();
  },
});

/** The whole snapshot, every time: the card never gets a difference. */
function tellCard() {
  card.setAttribute("lang", settings.lang);
  if (settings.theme === "system") card.removeAttribute("data-wa-theme");
  else card.setAttribute("data-wa-theme", settings.theme);
  card.host = settings.saves ? host : undefined;
  card.policy = policies[CHOICES.policy.indexOf(settings.policy)];
  card.records = current.records;
  card.deal = withPipeline(current, [...entries.values()]);
}

const context = {
  get lang() {
    return settings.lang;
  },
  get entry() {
    return current;
  },
  /** @param {string} [redraw] */
  changed(redraw) {
    current.touched = true;
    if (redraw) {
      drawDeal();
      const first = redraw.startsWith("first:")
        ? document.querySelector(`[data-path^="${redraw.slice(6)}."]`)
        : find(redraw);
      /** @type {HTMLElement | null} */ (first)?.focus();
    } else {
      card.deal = withPipeline(current, [...entries.values()]);
      find("fact-amount").textContent = amountOf(current.deal, settings.lang);
      find("reset").hidden = false;
    }
    drawList();
  },
  reset() {
    const id = current.source.deal.id;
    current = fresh(current.source);
    entries.set(id, current);
    draw();
    find("record").focus();
  },
  guide() {
    find("panel").scrollIntoView();
    find("panel").focus();
  },
  /** @param {any} request @param {string} role */
  grant(request, role) {
    const { covers, term, down_to, at_cost, up_to, criteria, signs, justification } = request;
    const names = /** @type {Record<string, string>} */ ({
      vp: "Lucía Ferreyra",
      legal: "Diego Arrieta",
      c_level: "Helena Sanguinetti",
      finance: "Inés Pardo",
    });
    const approval = {
      covers,
      term,
      down_to,
      at_cost,
      up_to,
      criteria,
      signs,
      role,
      by: names[role] ?? word(settings.lang, role),
      on: localDay(),
      justification,
    };
    current.deal.approvals = [
      ...(current.deal.approvals ?? []),
      Object.fromEntries(Object.entries(approval).filter(([, value]) => (Array.isArray(value) ? value.length > 0 : value))),
    ];
    request.granted.push(role);
    if (request.granted.length === request.roles.length) context.decline(request);
    else context.changed("add-approvals");
  },
  /** @param {any} request */
  decline(request) {
    current.requests = current.requests.filter((/** @type {any} */ each) => each !== request);
    context.changed("add-approvals");
  },
};

function localDay() {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, "0")}-${String(now.getDate()).padStart(2, "0")}`;
}

function drawDeal() {
  find("record").replaceChildren(...drawRecord(context));
  document.title = `${current.deal.buyer} · Bitácora CRM`;
  tellCard();
}

function drawList() {
  find("deals-count").textContent = String(entries.size);
  find("deals").replaceChildren(
    ...[...entries.values()].map((entry) =>
      el(
        "li",
        {},
        el(
          "a",
          { href: `#${entry.key}`, "aria-current": entry === current ? "page" : null },
          el(
            "span",
            { class: "buyer" },
            entry.deal.buyer,
            entry.touched
              ? el("span", { class: "dot", role: "img", "aria-label": word(settings.lang, "changed") })
              : null,
          ),
          el("span", { class: "name" }, entry.deal.name),
          el("span", { class: "amount" }, amountOf(entry.deal, settings.lang)),
          el("span", { class: "stage" }, entry.deal.stage ? word(settings.lang, entry.deal.stage) : ""),
        ),
      ),
    ),
  );
}

function drawChrome() {
  const { lang } = settings;
  const say = (/** @type {string} */ name) => word(lang, name);
  document.documentElement.lang = lang;
  document.documentElement.dataset.theme = settings.theme;
  document.body.dataset.width = settings.width;
  for (const node of document.querySelectorAll("[data-word]"))
    node.textContent = say(/** @type {HTMLElement} */ (node).dataset.word ?? "");
  for (const node of document.querySelectorAll("[data-label]"))
    node.setAttribute("aria-label", say(/** @type {HTMLElement} */ (node).dataset.label ?? ""));
  find("sections").replaceChildren(
    ...["home", "accounts", "deals", "reports", "studio"].map((name) =>
      el(
        "li",
        { class: name === "deals" ? "now" : null },
        name === "reports"
          ? el("a", { href: `www/demo/review.html?lang=${lang}` }, say(name))
          : name === "studio"
            ? el("a", { href: `www/demo/studio.html?${new URLSearchParams({ lang, policy: settings.policy })}` }, say(name))
            : say(name),
      ),
    ),
  );
  const names = {
    policy: (/** @type {string} */ value) => say(`policy_${value}`),
    lang: (/** @type {Lang} */ value) => NAMES[value],
    theme: (/** @type {string} */ value) => say(`theme_${value}`),
    width: (/** @type {string} */ value) => (value === "full" ? say("width_full") : `${value} px`),
  };
  const controls = find("controls");
  const focused = document.activeElement?.id;
  controls.setAttribute("aria-label", say("bar"));
  controls.replaceChildren(
    ...Object.entries(CHOICES).map(([name, values]) => {
      const select = el(
        "select",
        { id: `set-${name}`, onchange: () => set({ [name]: select.value }) },
        ...values.map((value) =>
          el(
            "option",
            { value, selected: value === /** @type {any} */ (settings)[name] },
            /** @type {any} */ (names)[name](value),
          ),
        ),
      );
      return el("label", { for: `set-${name}` }, el("span", {}, say(name)), select);
    }),
    el(
      "label",
      { class: "check", for: "set-saves" },
      el("input", {
        type: "checkbox",
        id: "set-saves",
        checked: settings.saves,
        onchange: (/** @type {any} */ event) => set({ saves: event.target.checked }),
      }),
      el("span", {}, say("saves")),
    ),
  );
  if (focused?.startsWith("set-")) find(focused).focus();
}

/** @param {Partial<typeof settings>} change */
function set(change) {
  Object.assign(settings, change);
  const query = new URLSearchParams({
    policy: settings.policy,
    lang: settings.lang,
    theme: settings.theme,
    width: settings.width,
    saves: settings.saves ? "yes" : "no",
  });
  history.replaceState(null, "", `?${query}${location.hash}`);
  draw();
}

function draw() {
  drawChrome();
  drawList();
  drawDeal();
}

addEventListener("hashchange", () => {
  current = fromHash() ?? current;
  drawList();
  drawDeal();
  if (narrow.matches) /** @type {HTMLDetailsElement} */ (find("deals-fold")).open = false;
  find("record").focus();
});

// On a narrow page the list folds away, so that the deal comes first.
const narrow = matchMedia("(max-width: 1119px)");
const fold = () => {
  /** @type {HTMLDetailsElement} */ (find("deals-fold")).open = !narrow.matches;
};
narrow.addEventListener("change", fold);
fold();

let told = 0;
for (const kind of ["ready", "verdict", "answer", "intent", "error"]) {
  document.addEventListener(`walkaway-${kind}`, (event) => {
    find("log-count").textContent = String(++told);
    const detail = JSON.stringify(/** @type {CustomEvent} */ (event).detail, null, 1).replace(/\n\s*/g, " ");
    const log = find("log");
    log.prepend(
      el(
        "li",
        {},
        el("code", {}, event.type),
        " ",
        el("span", {}, detail.length > 600 ? `${detail.slice(0, 600)}…` : detail),
      ),
    );
    while (log.children.length > 50) log.lastChild?.remove();
  });
}

draw();
