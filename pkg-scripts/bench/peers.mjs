// The standard policy's price, terms and fit rules in two rule engines that a CRM might use instead. They get an
// easier task: binary floating point, no unknowns, no reasons, no routes, no moves. Each gives a level, 0 to 3.
// @ts-expect-error it ships no types
import jsonLogic from "json-logic-js";
import { Engine } from "json-rules-engine";

const WORLD = ["AR", "CL", "CO", "CR", "EC", "ES", "MX", "PE", "US", "UY"];
const NEVER = ["performance_guarantees", "uncontrolled_indemnity", "existential_risk"];

/** What both engines are fed: the deal flattened into numbers, which is part of the work. @param {any} deal */
function facts(deal) {
  /** @type {Record<string, any>} */
  const flat = {
    amount: Number(deal.amount),
    direct: Number(deal.cost.direct),
    overhead: Number(deal.cost.overhead),
    scope: deal.cost.scope_added.reduce(
      (/** @type {number} */ sum, /** @type {any} */ item) => sum + Number(item.amount),
      0,
    ),
    given: deal.deductions.reduce(
      (/** @type {number} */ sum, /** @type {any} */ item) =>
        sum + (item.share ? Number(deal.amount) * Number(item.share) : Number(item.amount)),
      0,
    ),
    industry: deal.fit.industry,
    company_size: Number(deal.fit.company_size.amount),
    use_case: deal.fit.use_case,
    platform: deal.fit.technical_environment,
    geography: deal.fit.geography,
  };
  for (const [id, term] of Object.entries(deal.terms)) {
    flat[id] =
      term.asked === "unlimited"
        ? 1e9
        : typeof term.asked === "string" && /^[\d.]+$/.test(term.asked)
          ? Number(term.asked)
          : term.asked;
    flat[`${id}_breaks`] = term.deal_breaker === "yes";
  }
  return flat;
}

/** Rounded up to 3 significant digits, as limits are published. @param {number} amount */
function published(amount) {
  const step = 10 ** (Math.floor(Math.log10(amount)) - 2);
  return Math.ceil(Number((amount / step).toFixed(6))) * step;
}

const zone = (/** @type {any} */ flat) => {
  const cost = flat.direct + flat.overhead + flat.scope;
  const effective = flat.amount - flat.given - (flat.amount * 0.08 * Math.max(0, flat.payment_days - 30)) / 365;
  return { effective, floor: published(cost * 1.2), threshold: published(cost * 1.35) };
};

/** json-rules-engine: every broken rule is an event that carries its level. */
export function rulesEngine() {
  const engine = new Engine([], { allowUndefinedFacts: true });
  for (const name of ["effective", "floor", "threshold"]) {
    engine.addFact(
      name,
      async (/** @type {any} */ _, /** @type {any} */ almanac) => (await almanac.factValue("zone"))[name],
    );
  }
  engine.addFact("zone", async (/** @type {any} */ _, /** @type {any} */ almanac) =>
    zone(await almanac.factValue("flat")),
  );
  const rule = (/** @type {number} */ level, /** @type {any[]} */ all) =>
    engine.addRule({ conditions: { all }, event: { type: "level", params: { level } } });
  const at = (/** @type {string} */ path) => ({ fact: "flat", path: `$.${path}` });
  rule(3, [{ fact: "effective", operator: "lessThan", value: { fact: "floor" } }]);
  rule(2, [{ fact: "effective", operator: "lessThan", value: { fact: "threshold" } }]);
  const term = (/** @type {string} */ id, /** @type {any} */ beyond) => {
    rule(1, [{ ...at(id), ...beyond }]);
    rule(3, [
      { ...at(id), ...beyond },
      { ...at(`${id}_breaks`), operator: "equal", value: true },
    ]);
  };
  term("liability_cap", { operator: "greaterThan", value: 12 });
  term("ip_rights", { operator: "notIn", value: ["license", "standard"] });
  term("payment_days", { operator: "greaterThan", value: 60 });
  term("sla_uptime", { operator: "greaterThan", value: 99.9 });
  term("termination", { operator: "notIn", value: ["for_cause", "notice_90_days", "standard"] });
  for (const id of NEVER) term(id, { operator: "equal", value: true });
  rule(3, [{ ...at("industry"), operator: "notIn", value: ["financial_services", "health_care"] }]);
  rule(3, [{ ...at("company_size"), operator: "lessThan", value: 50_000_000 }]);
  rule(3, [{ ...at("use_case"), operator: "notIn", value: ["core_use_case"] }]);
  rule(3, [{ ...at("platform"), operator: "notIn", value: ["supported_platform"] }]);
  rule(3, [{ ...at("geography"), operator: "notIn", value: WORLD }]);
  return async (/** @type {any} */ deal) => {
    const { events } = await engine.run({ flat: facts(deal) });
    return Math.max(0, ...events.map((event) => event.params?.level));
  };
}

/** json-logic-js: one expression for the level. */
export function logic() {
  jsonLogic.add_operation("published", published);
  const v = (/** @type {string} */ name) => ({ var: name });
  const cost = { "+": [v("direct"), v("overhead"), v("scope")] };
  const effective = {
    "-": [
      { "-": [v("amount"), v("given")] },
      { "/": [{ "*": [v("amount"), 0.08, { max: [0, { "-": [v("payment_days"), 30] }] }] }, 365] },
    ],
  };
  const price = {
    if: [
      { "<": [effective, { published: [{ "*": [cost, 1.2] }] }] },
      3,
      { "<": [effective, { published: [{ "*": [cost, 1.35] }] }] },
      2,
      0,
    ],
  };
  const term = (/** @type {string} */ id, /** @type {any} */ beyond) => ({
    if: [beyond, { if: [v(`${id}_breaks`), 3, 1] }, 0],
  });
  const must = (/** @type {any} */ met) => ({ if: [met, 0, 3] });
  const expression = {
    max: [
      price,
      term("liability_cap", { ">": [v("liability_cap"), 12] }),
      term("ip_rights", { "!": [{ in: [v("ip_rights"), ["license", "standard"]] }] }),
      term("payment_days", { ">": [v("payment_days"), 60] }),
      term("sla_uptime", { ">": [v("sla_uptime"), 99.9] }),
      term("termination", { "!": [{ in: [v("termination"), ["for_cause", "notice_90_days", "standard"]] }] }),
      ...NEVER.map((id) => term(id, v(id))),
      must({ in: [v("industry"), ["financial_services", "health_care"]] }),
      must({ ">=": [v("company_size"), 50_000_000] }),
      must({ in: [v("use_case"), ["core_use_case"]] }),
      must({ in: [v("platform"), ["supported_platform"]] }),
      must({ in: [v("geography"), WORLD] }),
    ],
  };
  return (/** @type {any} */ deal) =>
    /** @type {number} */ (jsonLogic.apply(/** @type {any} */ (expression), facts(deal)));
}
