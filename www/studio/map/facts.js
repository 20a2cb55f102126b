// The facts of a deal that a CRM's record may hold, as the panel shows them: in groups, each with what it is and how records
// call it. A test holds them to the rules: each can be mapped, with just the readings that are offered.

/** What a fact is. @typedef {"text" | "currency" | "money" | "number" | "share" | "day" | "moment" | "yes_no" | "answer" | "stage" | "outcome" | "asked" | "fit" | "list"} Shape */
/**
 * @typedef {object} Fact
 * @property {string} target its path in the deal
 * @property {Shape} shape
 * @property {string} kind how it is mostly read
 * @property {readonly string[]} called how records call it, folded as `plain` of doubts.js does
 * @property {any} label its name, as `say` takes it
 * @property {readonly string[]} [values] what it may be, where that is a closed list
 */
/** @typedef {{ name: string, facts: Fact[] }} Group */

/** The readings that fit each. @type {Record<Shape, readonly string[]>} */
export const KINDS = {
  text: ["text", "lookup", "range", "country", "integer"],
  currency: ["text", "lookup"],
  money: ["money", "micros", "decimal", "integer", "lookup"],
  number: ["decimal", "integer", "micros", "range", "lookup"],
  share: ["percent", "ratio", "lookup"],
  day: ["date", "lookup"],
  moment: ["moment", "date", "lookup"],
  yes_no: ["yes_no", "lookup"],
  answer: ["answer", "lookup"],
  stage: ["lookup", "text", "range"],
  outcome: ["lookup", "text", "range"],
  asked: ["text", "decimal", "integer", "percent", "ratio", "yes_no", "lookup", "range", "country"],
  fit: ["text", "lookup", "list", "range", "country", "money", "micros", "decimal", "integer", "percent", "ratio", "yes_no"],
  list: ["list"],
};

export const STAGES = ["qualification", "discovery", "proposal", "negotiation", "closing"];
export const OUTCOMES = ["won", "lost", "left"];
/** Why a fact is not there. */
export const WHY = ["forbidden", "unsupported", "empty", "error"];
export const NUMBERS_WRITTEN = ["1234.56", "1,234.56", "1.234,56", "1 234,56"];
export const DAYS_WRITTEN = ["yyyy-mm-dd", "dd/mm/yyyy", "mm/dd/yyyy", "yyyymmdd", "epoch_ms", "epoch_s"];

const AMOUNT = ["written", "unit", "zero_is_empty", "tax_included"];
/** What each reading looks at beside the path, in the order in which it is asked for. @type {Record<string, readonly string[]>} */
export const SETTINGS = {
  text: ["prefix"],
  money: ["currency_from", "currency", ...AMOUNT],
  micros: ["currency_from", "currency", ...AMOUNT],
  decimal: AMOUNT,
  integer: ["written", "unit", "zero_is_empty"],
  percent: ["written", "zero_is_empty"],
  ratio: ["written", "zero_is_empty"],
  date: ["written", "zone"],
  moment: ["written", "zone"],
  yes_no: [],
  answer: [],
  lookup: ["table", "others"],
  range: ["bands", "written", "unit", "zero_is_empty"],
  country: ["table"],
  list: ["of", "separator", "limit", "items"],
};
/** Every setting that belongs to some readings and not to others. */
export const OWN_SETTINGS = [...new Set(Object.values(SETTINGS).flat())];

/** What the values of a list may be read as. */
export const OF = KINDS.fit.filter((kind) => kind !== "list");

/** @param {string} target @param {Shape} shape @param {string} kind @param {string} called @param {Partial<Fact>} [more] @returns {Fact} */
const fact = (target, shape, kind, called, more) => ({ target, shape, kind, called: called ? called.split(" ") : [], label: { message: `field-${target.replaceAll(/[._]/g, "-")}` }, ...more });

/** The groups that every policy has. @type {readonly Group[]} */
const GROUPS = [
  {
    name: "deal",
    facts: [
      fact("id", "text", "text", "id hsobjectid opportunityid dealid recordid"),
      fact("name", "text", "text", "name dealname title topic subject nombre"),
      fact("buyer", "text", "text", "account.name accountname partnername customer customername orgname org.name company.name target.name cliente cuenta"),
      fact("buyer_id", "text", "text", "accountid partnerid customerid orgid account.id", { label: { message: "map-fact-buyer-id" } }),
      fact("owner", "text", "text", "owner.name ownername userid.1 owner.fullname user.name vendedor propietario"),
      fact("owner_id", "text", "text", "ownerid hubspotownerid userid owner.id"),
      fact("stage", "stage", "lookup", "stagename stage dealstage stageid.1 salesphase.name salesphase etapa", { values: STAGES }),
      fact("outcome", "outcome", "lookup", "wonstatus status stagename stage dealstage state salesphase.name etapa", { values: OUTCOMES }),
      fact("close_on", "day", "date", "closedate closingdate expectedclosedate estimatedclosedate datedeadline enddate fechacierre cierre", { label: { message: "map-fact-close-on" } }),
    ],
  },
  {
    name: "price",
    facts: [
      fact("currency", "currency", "text", "currencyisocode currency dealcurrencycode companycurrency.1 isocurrencycode moneda currency.code"),
      fact("amount", "money", "money", "amount value dealvalue expectedrevenue estimatedvalue estimatedsales total importe monto amounttotal"),
      fact("list_price", "money", "money", "listprice totallineitemamount listamount preciolista price amountuntaxed"),
      fact("cost.direct", "money", "money", "cost directcost costo costodirecto dealcost unitcost"),
      fact("cost.overhead", "money", "money", "overhead overheadcost indirectcost indirecto gastosgenerales"),
      fact("annual_fees", "money", "money", "arr annualfees acv annualcontractvalue recurringrevenue recurringrevenueyearly anualidad"),
    ],
  },
  {
    name: "size",
    facts: [
      fact("segment", "text", "lookup", "segment accountsegment segmento tier industrysegment"),
      fact("seats", "number", "integer", "seats users licenses quantity usuarios licencias numberofseats"),
      fact("size_band", "text", "lookup", "sizeband companysize size tamano employeerange"),
    ],
  },
  { name: "terms", facts: [] },
  { name: "fit", facts: [] },
  { name: "signs", facts: [] },
  {
    name: "leverage",
    facts: [
      fact("leverage.quota", "money", "money", "quota salesquota cuota"),
      fact("leverage.closed", "money", "money", "closed closedamount cerrado"),
      fact("leverage.period_end", "day", "date", "periodend quarterend fiscalquarterend"),
      fact("leverage.alternatives", "list", "list", "openopportunities opendeals alternatives oportunidades"),
    ],
  },
  {
    name: "lists",
    facts: [
      fact("offers", "list", "list", "offers quotes ofertas cotizaciones"),
      fact("approvals", "list", "list", "approvals processinstances aprobaciones"),
      fact("deductions", "list", "list", "deductions discounts rebates descuentos"),
      fact("cost.scope_added", "list", "list", "scopeadded changeorders extras"),
    ],
  },
];

/** How records call what the default policy asks about. @type {Record<string, string>} */
const CALLED = {
  payment_days: "paymentdays paymentterms paymentterm plazopago diaspago",
  sla_uptime: "sla slauptime uptime",
  liability_cap: "liabilitycap liability",
  industry: "industry account.industry industria giro sector",
  company_size: "annualrevenue account.annualrevenue revenue ventas facturacion",
  geography: "country billingcountry account.billingcountry countryid.1 pais mailingcountry",
  use_case: "usecase casouso",
  technical_environment: "techstack platform plataforma",
};

/**
 * The facts by a policy: beside those that every deal has, its terms, criteria and signs.
 * @param {any} policy the whole of it
 * @param {any} fields those of the mapping: what is in no group is in one of its own
 * @returns {Group[]}
 */
export function groupsOf(policy, fields) {
  const list = (/** @type {any} */ value) => /** @type {any[]} */ (Array.isArray(value) ? value.filter((it) => typeof it?.id === "string") : []);
  const named = (/** @type {string} */ kind, /** @type {any} */ { id, labels }) => ({ label: { message: `${kind}-${String(id).replaceAll("_", "-")}`, names: labels ?? {} } });
  const of = (/** @type {string} */ id) => CALLED[id] ?? id.replaceAll("_", "");
  const own = /** @type {Record<string, Fact[]>} */ ({
    terms: list(policy?.terms?.list).map((term) => {
      const kind = term.compare === "one_of" ? "lookup" : term.compare === "never" ? "yes_no" : "decimal";
      const values = term.compare === "one_of" ? list(term.options).map(({ id }) => id) : undefined;
      return fact(`terms.${term.id}.asked`, "asked", kind, of(term.id), { ...named("term", term), ...(values && { values }) });
    }),
    fit: list(policy?.fit?.criteria).map((criterion) => {
      const country = criterion.id === "geography";
      const kind = criterion.judge === "yes" ? "yes_no" : criterion.judge === "between" ? (criterion.money ? "money" : "decimal") : country ? "country" : "lookup";
      const values = criterion.judge === "one_of" && !country ? [...list(criterion.values).map(({ id }) => id), "other"] : undefined;
      return fact(`fit.${criterion.id}`, "fit", kind, of(criterion.id), { ...named("criterion", criterion), ...(values && { values }) });
    }),
    signs: [...list(policy?.signs?.consider), ...list(policy?.signs?.leave)].map((sign) => fact(`signs.${sign.id}.seen`, "yes_no", "yes_no", of(sign.id), named("sign", sign))),
  });
  const segments = [...new Set((Array.isArray(policy?.price?.rows) ? policy.price.rows : []).map((/** @type {any} */ row) => row?.segment).filter((/** @type {unknown} */ it) => typeof it === "string"))];
  const groups = GROUPS.map(({ name, facts }) => ({ name, facts: [...facts, ...(own[name] ?? [])].map((it) => (it.target === "segment" && segments.length > 0 ? { ...it, values: segments } : it)) }));
  const known = new Set(groups.flatMap(({ facts }) => facts.map(({ target }) => target)));
  const others = Object.keys(typeof fields === "object" && fields !== null ? fields : {}).filter((target) => !known.has(target));
  const other = others.map((target) => fact(target, "text", "text", "", { label: { message: "", names: { und: target } } }));
  return other.length > 0 ? [...groups, { name: "others", facts: other }] : groups;
}
