// The record's page: head, stage, and every field of the deal in a form. Each field writes at its path in the
// deal, then says that the deal has changed.
import { el, get, put } from "./dom.js";
import { day, money, shift, shown, typed } from "./numbers.js";
import { LOCALES, word } from "./words.js";

const STAGES = ["qualification", "discovery", "proposal", "negotiation", "closing"];
const CURRENCIES = ["USD", "EUR", "MXN", "COP", "CLP"];
const COUNTRIES = ["AR", "BO", "BR", "CL", "CO", "CR", "DE", "EC", "ES", "GT", "MX", "PE", "US", "UY"];
const ROLES = ["vp", "finance", "legal", "c_level", "strategic_review", "sales_manager"];
/** How each term is asked: choices, a number, or yes and no. @type {Record<string, string[] | string>} */
const TERMS = {
  liability_cap: ["6", "12", "18", "24", "unlimited"],
  ip_rights: ["license", "shared_ownership", "full_transfer"],
  payment_days: "number",
  sla_uptime: "number",
  termination: ["for_cause", "notice_90_days", "any_time_with_refund"],
  performance_guarantees: "yes_no",
  uncontrolled_indemnity: "yes_no",
  existential_risk: "yes_no",
};

/**
 * @typedef {object} Context
 * @property {import("./words.js").Lang} lang
 * @property {any} entry the demo's record: `deal`, `record`, `requests`
 * @property {(redraw?: string) => void} changed says that the deal has changed; with a redraw, the id to focus after it
 * @property {() => void} reset
 * @property {() => void} guide goes to the panel, which is far below on a narrow page
 * @property {(request: any, role: string) => void} grant
 * @property {(request: any) => void} decline
 */

/** @param {Context} context */
export function drawRecord(context) {
  const { lang, entry } = context;
  const say = (/** @type {string} */ name, /** @type {Record<string, string>} */ fill = {}) => word(lang, name, fill);
  const { deal, record } = entry;
  let serial = 0;

  /** Keeps the path in step with the field. @param {string} path @param {any} input @param {(text: string) => unknown} read */
  function bind(path, input, read) {
    input.dataset.path = path;
    input.id = `f-${path.replaceAll(".", "-")}`;
    input.addEventListener("input", () => {
      put(deal, path, read(input.value));
      context.changed();
    });
    return input;
  }

  /** @param {string} path @param {string | null} [label] */
  function text(path, label = null) {
    return bind(
      path,
      el("input", { value: String(get(deal, path) ?? ""), "aria-label": label, autocomplete: "off" }),
      (value) => value.trim(),
    );
  }

  /** An amount; `places` moves the point for percentages. @param {string} path @param {string | null} [label] @param {number} [places] */
  function number(path, label = null, places = 0) {
    const value = get(deal, path);
    const raw = typeof value === "object" && value !== null ? value.amount : value;
    const counted = path === "seats" || path.startsWith("terms.");
    const input = el("input", {
      class: "number",
      inputmode: "decimal",
      autocomplete: "off",
      "aria-label": label,
      value: shown(shift(String(raw ?? ""), places), lang),
    });
    // What was granted is of the currency that the deal had then.
    const granted = path.startsWith("approvals.") ? deal.currency : null;
    const currency = typeof value === "object" && value !== null ? value.currency : granted;
    /** @type {import("../words/numbers.js").Field} */
    const kind = places ? { kind: "percent" } : counted ? { kind: "number" } : { kind: "money", currency: currency ?? deal.currency };
    bind(path, input, (value) => {
      const plain = shift(typed(value, lang, kind), -places);
      return currency && plain !== "" ? { amount: plain, currency } : plain;
    });
    input.addEventListener("blur", () => {
      input.value = shown(typed(input.value, lang, kind), lang);
    });
    return input;
  }

  /** Several ids with commas between them. @param {string} path @param {string | null} [label] */
  function names(path, label = null) {
    const value = get(deal, path);
    const shown = Array.isArray(value) ? value.join(", ") : String(value ?? "");
    return bind(path, el("input", { value: shown, "aria-label": label, autocomplete: "off" }), (typed) =>
      typed.split(",").map((name) => name.trim()).filter(Boolean),
    );
  }

  /** A day; a text field where the record holds what is no day. @param {string} path @param {string | null} [label] */
  function date(path, label = null) {
    const value = get(deal, path) ?? "";
    const input = el("input", { type: "date", value, "aria-label": label });
    return bind(path, input.value === value ? input : el("input", { value, "aria-label": label }), (value) => value);
  }

  /**
   * @param {string} path @param {string[]} values @param {string | null} [label]
   * @param {{ name?: (value: string) => string, none?: string, read?: (text: string) => unknown, redraw?: boolean }} [options]
   */
  function choice(
    path,
    values,
    label = null,
    { name = (value) => say(value), none, read = (value) => value, redraw } = {},
  ) {
    const raw = get(deal, path);
    const value = Array.isArray(raw) ? String(raw[0] ?? "") : String(raw ?? "");
    const known = value === "" || values.includes(value) ? values : [...values, value];
    const input = el(
      "select",
      { "aria-label": label },
      none === undefined ? null : el("option", { value: "" }, none),
      ...known.map((each) => el("option", { value: each }, name(each))),
    );
    input.value = value;
    bind(path, input, read);
    if (redraw) input.addEventListener("change", () => context.changed(input.id));
    return input;
  }

  const yesNo = (/** @type {string} */ path, /** @type {string} */ label) =>
    choice(path, ["true", "false"], label, {
      none: say("unknown"),
      name: (value) => say(value === "true" ? "yes" : "no"),
      read: (value) => (value === "" ? undefined : value === "true"),
    });

  /** A field under its label. @param {string} label @param {any} input @param {string} [unit] */
  const field = (label, input, unit) =>
    el(
      "div",
      { class: "field" },
      el("label", { for: input.id }, label),
      unit
        ? el("span", { class: "with-unit" }, input, el("span", { class: "unit", "aria-hidden": "true" }, unit))
        : input,
    );

  /** @param {string} title @param {...any} children */
  function section(title, ...children) {
    const id = `section-${++serial}`;
    return el("section", { class: "card", "aria-labelledby": id }, el("h2", { id }, title), ...children);
  }

  /**
   * A list whose rows can be added and taken away.
   * @param {{ path: string, what: string, add: string, empty: string, columns: string[], fresh: () => any, row: (path: string, place: string) => any[], wide?: boolean }} list
   */
  function rows({ path, what, add, empty, columns, fresh, row, wide }) {
    const items = get(deal, path) ?? [];
    const addId = `add-${path.replaceAll(".", "-")}`;
    const remove = (/** @type {number} */ at) =>
      el(
        "button",
        {
          type: "button",
          class: "quiet icon",
          "aria-label": `${say("remove")}: ${say("row", { what, n: String(at + 1) })}`,
          title: say("remove"),
          onclick: () => {
            items.splice(at, 1);
            context.changed(addId);
          },
        },
        "×",
      );
    const cells = (/** @type {number} */ at) => {
      const place = say("row", { what, n: String(at + 1) });
      return row(`${path}.${at}`, place);
    };
    const table =
      items.length === 0
        ? el("p", { class: "empty" }, empty)
        : wide
          ? el(
              "ol",
              { class: "blocks" },
              ...items.map((/** @type {any} */ _, /** @type {number} */ at) =>
                el(
                  "li",
                  { class: "block" },
                  el(
                    "div",
                    { class: "fields" },
                    ...cells(at).map((input, column) => labelled(columns[column] ?? "", input)),
                  ),
                  remove(at),
                ),
              ),
            )
          : el(
              "table",
              { class: "rows" },
              el("thead", {}, el("tr", {}, ...columns.map((name) => el("th", { scope: "col" }, name)), el("td", {}))),
              el(
                "tbody",
                {},
                ...items.map((/** @type {any} */ _, /** @type {number} */ at) =>
                  el(
                    "tr",
                    {},
                    ...cells(at).map((input, column) => el("td", { "data-column": columns[column] }, input)),
                    el("td", { class: "end" }, remove(at)),
                  ),
                ),
              ),
            );
    return [
      table,
      el(
        "button",
        {
          type: "button",
          class: "quiet",
          id: addId,
          onclick: () => {
            items.push(fresh());
            put(deal, path, items);
            context.changed(`first:${path}.${items.length - 1}`);
          },
        },
        `+ ${add}`,
      ),
    ];
  }

  /** A field of a block: label above, its row in the name for screen readers. @param {string} label @param {any} input */
  function labelled(label, input) {
    return el("div", { class: "field" }, el("span", { class: "label", "aria-hidden": "true" }, label), input);
  }

  const today = () => new Date().toISOString().slice(0, 10);
  const countries = new Intl.DisplayNames(LOCALES[lang], { type: "region" });
  const country = (/** @type {string} */ code) => {
    try {
      return countries.of(code) ?? code;
    } catch {
      return code;
    }
  };

  const asked = (/** @type {string} */ id) => {
    const path = `terms.${id}.asked`;
    const kind = TERMS[id] ?? [];
    const label = `${say(id)}: ${say("asked")}`;
    if (kind === "number") return number(path, label);
    if (typeof kind === "string") return yesNo(path, label);
    return choice(path, kind, label, {
      none: say("unknown"),
      name: (value) => (/^\d+$/.test(value) ? `${value} ${say("months")}` : say(value)),
      read: (value) => (/^\d+$/.test(value) ? Number(value) : value),
    });
  };

  const head = el(
    "header",
    { class: "head" },
    el(
      "div",
      { class: "title" },
      el("p", { class: "crumb" }, `${say("deals")} / ${deal.id}`),
      el("h1", {}, deal.buyer),
      el("p", { class: "sub" }, deal.name),
    ),
    el(
      "div",
      { class: "actions" },
      el("button", { type: "button", class: "guide", onclick: context.guide }, say("guide")),
      el("button", { type: "button", id: "reset", onclick: context.reset, hidden: !entry.touched }, say("reset")),
    ),
    el(
      "dl",
      { class: "facts" },
      ...Object.entries({
        amount: amountOf(deal, lang),
        close: day(record.close, lang),
        owner: record.owner,
        contact: record.contact,
      }).map(([name, value]) => el("div", {}, el("dt", {}, say(name)), el("dd", { id: `fact-${name}` }, value))),
    ),
    el(
      "ol",
      { class: "path", "aria-label": say("stage") },
      ...STAGES.map((stage) => {
        const at = STAGES.indexOf(stage) - STAGES.indexOf(deal.stage);
        return el(
          "li",
          { class: at < 0 ? "done" : at === 0 ? "now" : null, "aria-current": at === 0 ? "step" : null },
          say(stage),
        );
      }),
    ),
    el("p", { class: "note" }, el("strong", {}, `${say("note")}: `), record.note[lang]),
  );

  const currency = deal.currency ?? "";
  const price = section(
    say("price"),
    el(
      "div",
      { class: "fields" },
      field(say("amount"), number("amount"), currency),
      field(say("list_price"), number("list_price"), currency),
      field(say("currency"), choice("currency", CURRENCIES, null, { name: (value) => value, redraw: true })),
      field(say("direct"), number("cost.direct"), currency),
      field(say("overhead"), number("cost.overhead"), currency),
      field(say("annual_fees"), number("annual_fees"), currency),
      field(say("stage"), choice("stage", STAGES, null, { redraw: true })),
      field(
        say("segment"),
        choice("segment", ["mid_market", "enterprise", "public_sector"], null, {
          none: say("segment_none"),
          name: (value) => say(`segment_${value}`),
        }),
      ),
      field(say("seats"), number("seats")),
      field(say("adjustment"), number("adjustment.share", null, 2)),
      field(say("adjustment_why"), text("adjustment.why")),
    ),
  );

  const scope = section(
    say("scope"),
    ...rows({
      path: "cost.scope_added",
      what: say("scope_label"),
      add: say("scope_add"),
      empty: say("scope_empty"),
      columns: [say("scope_label"), say("amount")],
      fresh: () => ({}),
      row: (path, place) => [
        text(`${path}.label`, `${place}: ${say("scope_label")}`),
        number(`${path}.amount`, `${place}: ${say("amount")}`),
      ],
    }),
  );

  const deductions = section(
    say("deductions"),
    ...rows({
      path: "deductions",
      what: say("deduction_label"),
      add: say("deduction_add"),
      empty: say("deductions_empty"),
      columns: [say("deduction_kind"), say("deduction_label"), say("amount"), say("deduction_share")],
      fresh: () => ({ kind: "rebate" }),
      row: (path, place) => [
        choice(`${path}.kind`, ["rebate", "free_service", "service_credit"], `${place}: ${say("deduction_kind")}`),
        text(`${path}.label`, `${place}: ${say("deduction_label")}`),
        number(`${path}.amount`, `${place}: ${say("amount")}`),
        number(`${path}.share`, `${place}: ${say("deduction_share")}`, 2),
      ],
    }),
  );

  const offers = section(
    say("offers"),
    ...rows({
      path: "offers",
      what: say("offers"),
      add: say("offer_add"),
      empty: say("offers_empty"),
      columns: [say("side"), say("amount"), say("on")],
      fresh: () => ({ side: "buyer", on: today() }),
      row: (path, place) => [
        choice(`${path}.side`, ["us", "buyer"], `${place}: ${say("side")}`),
        number(`${path}.amount`, `${place}: ${say("amount")}`),
        date(`${path}.on`, `${place}: ${say("on")}`),
      ],
    }),
  );

  const terms = section(
    say("terms"),
    el(
      "table",
      { class: "rows terms" },
      el(
        "thead",
        {},
        el(
          "tr",
          {},
          ...["term", "asked", "deal_breaker", "told_on"].map((name) => el("th", { scope: "col" }, say(name))),
        ),
      ),
      el(
        "tbody",
        {},
        ...Object.keys(TERMS).map((id) =>
          el(
            "tr",
            {},
            el("th", { scope: "row" }, say(id)),
            el("td", { "data-column": say("asked") }, asked(id)),
            el(
              "td",
              { "data-column": say("deal_breaker") },
              choice(`terms.${id}.deal_breaker`, ["yes", "no"], `${say(id)}: ${say("deal_breaker")}`, {
                none: say("unknown"),
              }),
            ),
            el("td", { "data-column": say("told_on") }, date(`terms.${id}.told_on`, `${say(id)}: ${say("told_on")}`)),
          ),
        ),
      ),
    ),
  );

  const size = get(deal, "fit.company_size");
  const fit = section(
    say("fit"),
    el(
      "div",
      { class: "fields" },
      field(
        say("industry"),
        choice("fit.industry", ["financial_services", "health_care", "hospitality", "retail", "manufacturing"], null, {
          none: say("unknown"),
        }),
      ),
      field(say("company_size"), number("fit.company_size"), size?.currency ?? currency),
      field(
        say("use_case"),
        choice("fit.use_case", ["core_use_case", "other_use_case"], null, { none: say("unknown") }),
      ),
      field(
        say("technical_environment"),
        choice("fit.technical_environment", ["supported_platform", "other_platform"], null, { none: say("unknown") }),
      ),
      field(say("geography"), choice("fit.geography", COUNTRIES, null, { none: say("unknown"), name: country })),
    ),
  );

  const approvals = section(
    say("approvals"),
    drawRequests(context),
    ...rows({
      path: "approvals",
      what: say("approvals"),
      add: say("approval_add"),
      empty: say("approvals_empty"),
      wide: true,
      columns: [
        "covers",
        "status",
        "role",
        "by",
        "down_to",
        "at_cost",
        "term",
        "up_to",
        "excepted",
        "accepted",
        "on",
        "valid_until",
        "justification",
      ].map((name) => say(name)),
      fresh: () => ({ covers: "price", role: "vp", on: today() }),
      row: (path, place) => [
        choice(`${path}.covers`, ["price", "term", "fit", "signs"], `${place}: ${say("covers")}`, {
          name: (value) => say(`covers_${value}`),
        }),
        choice(`${path}.status`, ["requested", "granted", "rejected", "withdrawn"], `${place}: ${say("status")}`, {
          none: say("status_granted"),
          name: (value) => say(`status_${value}`),
        }),
        choice(`${path}.role`, ROLES, `${place}: ${say("role")}`),
        text(`${path}.by`, `${place}: ${say("by")}`),
        number(`${path}.down_to`, `${place}: ${say("down_to")}`),
        number(`${path}.at_cost`, `${place}: ${say("at_cost")}`),
        choice(`${path}.term`, Object.keys(TERMS), `${place}: ${say("term")}`, { none: "—" }),
        text(`${path}.up_to`, `${place}: ${say("up_to")}`),
        names(`${path}.criteria`, `${place}: ${say("excepted")}`),
        names(`${path}.signs`, `${place}: ${say("accepted")}`),
        date(`${path}.on`, `${place}: ${say("on")}`),
        date(`${path}.valid_until`, `${place}: ${say("valid_until")}`),
        text(`${path}.justification`, `${place}: ${say("justification")}`),
      ],
    }),
  );

  return [head, price, offers, terms, el("div", { class: "pair" }, scope, deductions), fit, approvals];
}

/** The deal's amount as the list and the head show it. @param {any} deal @param {import("./words.js").Lang} lang */
export function amountOf(deal, lang) {
  const amount = deal.amount;
  return amount === undefined
    ? word(lang, "no_amount")
    : money(typeof amount === "object" ? amount?.amount : amount, deal.currency, lang);
}

/** What the card asked for and nobody has answered. @param {Context} context */
function drawRequests({ lang, entry, grant, decline }) {
  if (entry.requests.length === 0) return null;
  const say = (/** @type {string} */ name, /** @type {Record<string, string>} */ fill = {}) => word(lang, name, fill);
  return el(
    "div",
    { class: "requests" },
    el("h3", {}, say("requests")),
    el(
      "ul",
      {},
      ...entry.requests.map((/** @type {any} */ request) => {
        const about = [
          say(`covers_${request.covers}`),
          request.term && say(request.term),
          request.down_to && say("requested_until", { amount: money(request.down_to, entry.deal.currency, lang) }),
        ];
        const done = new Set(request.granted);
        return el(
          "li",
          {},
          el(
            "p",
            {},
            el("strong", {}, about.filter(Boolean).join(" · ")),
            request.justification ? ` — ${request.justification}` : "",
          ),
          el(
            "div",
            { class: "buttons" },
            ...request.roles
              .filter((/** @type {string} */ role) => !done.has(role))
              .map((/** @type {string} */ role) =>
                el(
                  "button",
                  { type: "button", "data-grant": role, onclick: () => grant(request, role) },
                  say("grant", { role: say(role) }),
                ),
              ),
            el("button", { type: "button", class: "quiet", onclick: () => decline(request) }, say("decline")),
          ),
        );
      }),
    ),
  );
}
